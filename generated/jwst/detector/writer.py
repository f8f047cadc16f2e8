"""Writer of jwst.detector 1.0.0: Exposures in detector pixels, the same for all instruments and modes: raw ramps, and the count rates that stage 1 makes of them.

Made by specc from jwst/detector.specc (sha256 3c966e5d8bf5). Change the spec, not this file.

Writers write FITS: there is none here for uncal/ASDF.tree (asdf), rate/ASDF.tree (asdf), rateints/ASDF.tree
(asdf).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower, number
from _writing import (
    ArrayLike,
    FitsProduct,
    HduView,
    ImageHdu,
    Instant,
    OpaqueHdu,
    PrimaryHdu,
    TableHdu,
    TableLike,
    column,
    columns,
    field,
    hdu,
    keyword,
    keywords,
    opaque,
    optional,
    pixels,
    template,
)

Quality = Literal["OK", "SUSPECT"]
PointingQuality = Literal[
    "PLANNED",
    "CALCULATED",
    "CALCULATED_ORIGINAL",
    "CALCULATED_FULL",
    "CALCULATED_FULLVA",
    "CALCULATED_GSCMD",
    "CALCULATED_GSCMD_V3PAGS",
    "CALCULATED_TR_202105",
    "CALCULATED_TR_202105_VA",
    "CALCULATED_COARSE_TR_202107",
    "CALCULATED_TRACK_TR_202107",
    "CALCULATED_COARSE_TR_202111",
    "CALCULATED_TRACK_TR_202111",
]
VisitType = Literal[
    "PRIME_TARGETED_FIXED",
    "PRIME_TARGETED_MOVING",
    "PRIME_UNTARGETED",
    "PRIME_STATION_KEEPING",
    "PRIME_WFSC_ROUTINE",
    "PRIME_WFSC_SENSING_CONTROL",
    "PRIME_WFSC_SENSING_ONLY",
    "PRIOR_MOMENTUM_UNLOAD",
    "PARALLEL_PURE",
    "PARALLEL_DARK_CALIBRATION",
    "PARALLEL_EXTERNAL_CALIBRATION",
    "PARALLEL_SLEW_CALIBRATION",
    "GENERIC",
]
TargetType = Literal["FIXED", "MOVING", "GENERIC"]
SourceType = Literal["POINT", "EXTENDED", "UNKNOWN"]
Instrument = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS"]
WheelTolerance = Literal["within commanded tolerance", "outside calibration tolerance"]
UncalPrimary_DETECTOR = Literal[
    "NRCA1",
    "NRCA2",
    "NRCA3",
    "NRCA4",
    "NRCALONG",
    "NRCB1",
    "NRCB2",
    "NRCB3",
    "NRCB4",
    "NRCBLONG",
    "NRS1",
    "NRS2",
    "NIS",
    "MIRIMAGE",
    "MIRIFUSHORT",
    "MIRIFULONG",
    "GUIDER1",
    "GUIDER2",
]
UncalPrimary_FILTER = Literal[
    "F070W",
    "F090W",
    "F115W",
    "F140M",
    "F150W",
    "F150W2",
    "F182M",
    "F187N",
    "F200W",
    "F210M",
    "F212N",
    "WLP4",
    "F250M",
    "F277W",
    "F300M",
    "F322W2",
    "F335M",
    "F356W",
    "F360M",
    "F410M",
    "F430M",
    "F444W",
    "F460M",
    "F480M",
    "CLEAR",
    "F070LP",
    "F100LP",
    "F110W",
    "F140X",
    "F170LP",
    "F290LP",
    "OPAQUE",
    "F380M",
    "GR150C",
    "GR150R",
    "F560W",
    "F770W",
    "F1000W",
    "F1130W",
    "F1280W",
    "F1500W",
    "F1800W",
    "F2100W",
    "F2550W",
    "F2550WR",
    "F1065C",
    "F1140C",
    "F1550C",
    "F2300C",
    "FND",
    "FLENS",
    "P750L",
]
UncalPrimary_PUPIL = Literal[
    "CLEAR",
    "F162M",
    "F164N",
    "F323N",
    "F405N",
    "F466N",
    "F470N",
    "FLAT",
    "GDHS0",
    "GDHS60",
    "GRISMC",
    "GRISMR",
    "GRISMV2",
    "GRISMV3",
    "MASKBAR",
    "MASKIPR",
    "MASKRND",
    "PINHOLES",
    "WLM8",
    "WLP8",
    "CLEARP",
    "F090W",
    "F115W",
    "F140M",
    "F150W",
    "F158M",
    "F200W",
    "GR700XD",
    "NRM",
]
UncalPrimary_CORONMSK = Literal[
    "4QPM",
    "4QPM_1065",
    "4QPM_1140",
    "4QPM_1550",
    "LYOT",
    "LYOT_2300",
    "MASKA210R",
    "MASKA335R",
    "MASKA430R",
    "MASKALWB",
    "MASKASWB",
    "MASK210R",
    "MASK335R",
    "MASK430R",
    "MASKLWB",
    "MASKSWB",
    "NONE",
]
Grating = Literal["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR"]
FixedSlit = Literal["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]
UncalPrimary_OPMODE = Literal["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE"]
Band = Literal[
    "SHORT",
    "MEDIUM",
    "LONG",
    "SHORT-MEDIUM",
    "SHORT-LONG",
    "MEDIUM-SHORT",
    "MEDIUM-LONG",
    "LONG-SHORT",
    "LONG-MEDIUM",
    "MULTIPLE",
    "N/A",
]
Cover = Literal["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]
UncalPrimary_FPE_SIDE = Literal["A", "B", "BOTH", "NEITHER", "UNKNOWN"]
PrimeParallel = Literal["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]
ExpType = Literal[
    "FGS_ACQ1",
    "FGS_ACQ2",
    "FGS_DARK",
    "FGS_FINEGUIDE",
    "FGS_FOCUS",
    "FGS_ID-IMAGE",
    "FGS_ID-STACK",
    "FGS_IMAGE",
    "FGS_INTFLAT",
    "FGS_SKYFLAT",
    "FGS_TRACK",
    "MIR_4QPM",
    "MIR_CORONCAL",
    "MIR_DARKALL",
    "MIR_DARKIMG",
    "MIR_DARKMRS",
    "MIR_FLATIMAGE",
    "MIR_FLATIMAGE-EXT",
    "MIR_FLATMRS",
    "MIR_FLATMRS-EXT",
    "MIR_IMAGE",
    "MIR_LRS-FIXEDSLIT",
    "MIR_LRS-SLITLESS",
    "MIR_LYOT",
    "MIR_MRS",
    "MIR_TACONFIRM",
    "MIR_TACQ",
    "MIR_WFSS",
    "NIS_AMI",
    "NIS_DARK",
    "NIS_EXTCAL",
    "NIS_FOCUS",
    "NIS_IMAGE",
    "NIS_LAMP",
    "NIS_SOSS",
    "NIS_TACONFIRM",
    "NIS_TACQ",
    "NIS_WFSS",
    "NRC_CORON",
    "NRC_DARK",
    "NRC_FLAT",
    "NRC_FOCUS",
    "NRC_GRISM",
    "NRC_IMAGE",
    "NRC_LED",
    "NRC_TACONFIRM",
    "NRC_TACQ",
    "NRC_TSGRISM",
    "NRC_TSIMAGE",
    "NRC_WFSC",
    "NRC_WFSS",
    "NRS_AUTOFLAT",
    "NRS_AUTOWAVE",
    "NRS_BRIGHTOBJ",
    "NRS_CONFIRM",
    "NRS_DARK",
    "NRS_FIXEDSLIT",
    "NRS_FOCUS",
    "NRS_IFU",
    "NRS_IMAGE",
    "NRS_LAMP",
    "NRS_MIMF",
    "NRS_MSASPEC",
    "NRS_MSATA",
    "NRS_TACONFIRM",
    "NRS_TACQ",
    "NRS_TASLIT",
    "NRS_VERIFY",
    "NRS_WATA",
]
ReadPattern = Literal[
    "BRIGHT1",
    "BRIGHT2",
    "DEEP2",
    "DEEP8",
    "DHS3",
    "DHS4",
    "DHS5",
    "DHS6",
    "DHS7",
    "MEDIUM2",
    "MEDIUM8",
    "MEDIUMDEEP2",
    "MEDIUMDEEP8",
    "RAPID",
    "SHALLOW2",
    "SHALLOW4",
    "NRS",
    "NRSIRS2",
    "NRSIRS2RAPID",
    "NRSN16R4",
    "NRSN32R8",
    "NRSN8R2",
    "NRSRAPID",
    "NRSRAPIDD1",
    "NRSRAPIDD2",
    "NRSRAPIDD6",
    "NRSSLOW",
    "NIS",
    "NISRAPID",
    "FAST",
    "FASTGRPAVG",
    "FASTGRPAVG8",
    "FASTGRPAVG16",
    "FASTGRPAVG32",
    "FASTGRPAVG64",
    "FASTR1",
    "FASTR100",
    "SLOW",
    "SLOWR1",
    "ACQ1",
    "ACQ2",
    "FGS",
    "FGS60",
    "FGS8370",
    "FGS840",
    "FGSRAPID",
    "FINEGUIDE",
    "ID",
    "TRACK",
]
UncalPrimary_DETMODE = Literal["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]
UncalPrimary_CMD_TSEL = Literal["COLUMNS", "ROWS", "FRAMES", "ALL"]
UncalPrimary_SUB_SHRT = Literal["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]
NodType = Literal[
    "NONE",
    "3-POINT-NOD",
    "2-SHUTTER-SLITLET",
    "3-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET-WITH-GAP",
]
UncalPrimary_DITHOPFR = Literal["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]
UncalPrimary_MRSPRCHN = Literal["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]
PointingMode = Literal["COARSE", "FINEGUIDE", "MOVING", "TRACK", "NONE"]
StepStatus = Literal["COMPLETE", "SKIPPED", "FAILED"]
_ALIASES = {"DN": "adu"}


def _UncalPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _RatePrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _RateintsPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


class UncalPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY."""

    DATE: Instant = keyword("DATE", "datetime", comment="when the file was written, UTC")  # core.specc:19
    FILENAME: str | None = keyword(
        "FILENAME", "string", comment="name of this file", derive=lambda h: h.file.name, init=False, default=None
    )  # core.specc:19
    DATAMODL: str = keyword(
        "DATAMODL", "string", comment="data model that wrote the file", init=False, default="Level1bModel"
    )  # core.specc:19
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope", init=False, default="JWST")  # core.specc:19
    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file")  # core.specc:20
    TIMESYS: str = keyword(
        "TIMESYS", "string", comment="time scale of times that name no other", init=False, default="UTC"
    )  # core.specc:21
    TIMEUNIT: str = keyword(
        "TIMEUNIT", "string", comment="unit of times that name no other", init=False, default="s"
    )  # core.specc:22
    SDP_VER: str = keyword("SDP_VER", "string", comment="version of the data processing system")  # core.specc:24
    PRD_VER: str = keyword("PRD_VER", "string", comment="version of the project reference database")  # core.specc:25
    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", default=None
    )  # core.specc:26
    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", default=None
    )  # core.specc:27
    HGA_MOVE: bool = keyword("HGA_MOVE", "bool", comment="the antenna moved during the exposure")  # core.specc:28
    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", default=None
    )  # core.specc:29
    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", default=None
    )  # core.specc:30
    PWFSEET: float = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d"
    )  # core.specc:31
    NWFSEST: float = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d"
    )  # core.specc:32
    COMPRESS: bool | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", default=None
    )  # core.specc:33
    TITLE: str = keyword("TITLE", "string", comment="title of the proposal")  # core.specc:50
    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator")  # core.specc:51
    CATEGORY: str = keyword("CATEGORY", "string", comment="kind of program")  # core.specc:52
    SUBCAT: str | None = keyword("SUBCAT", "string", comment="kind of program, finer", default=None)  # core.specc:53
    SCICAT: str | None = keyword("SCICAT", "string", comment="field of science", default=None)  # core.specc:54
    CONT_ID: int | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", default=None
    )  # core.specc:55
    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC")  # core.specc:60
    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC")  # core.specc:61
    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC")  # core.specc:62
    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC")  # core.specc:63
    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one"
    )  # core.specc:64
    VISIT_ID: str | int = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11
    )  # core.specc:65
    PROGRAM: str | int = keyword("PROGRAM", "digits", comment="program", digits=5)  # core.specc:66
    OBSERVTN: str | int = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3
    )  # core.specc:66
    VISIT: str | int = keyword("VISIT", "digits", comment="visit within the observation", digits=3)  # core.specc:66
    VISITGRP: str | int = keyword("VISITGRP", "digits", comment="group within the visit", digits=2)  # core.specc:67
    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel")  # core.specc:68
    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36")  # core.specc:69
    EXPOSURE: str | int = keyword("EXPOSURE", "digits", comment="exposure within the activity")  # core.specc:70
    BKGDTARG: bool = keyword("BKGDTARG", "bool", comment="the target is empty sky")  # core.specc:71
    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with"
    )  # core.specc:72
    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", default=None
    )  # core.specc:73
    OBSFOLDR: str | None = keyword(
        "OBSFOLDR", "string", comment="the proposer's folder of the observation", default=None
    )  # core.specc:74
    ENG_QUAL: Quality = keyword("ENG_QUAL", "string", comment="state of the engineering data")  # core.specc:83
    ENGQLPTG: PointingQuality | None = keyword(
        "ENGQLPTG", "string", comment="how the pointing was found", default=None
    )  # core.specc:84
    VISITYPE: VisitType = keyword("VISITYPE", "string", comment="kind of visit")  # core.specc:85
    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC")  # core.specc:86
    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went")  # core.specc:87
    NEXPOSUR: int = keyword("NEXPOSUR", "int", comment="exposures planned in the visit")  # core.specc:88
    INTARGET: bool = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing"
    )  # core.specc:89
    TARGOOPP: bool = keyword("TARGOOPP", "bool", comment="target of opportunity")  # core.specc:90
    TSOVISIT: bool = keyword("TSOVISIT", "bool", comment="time series")  # core.specc:91
    EXP_ONLY: bool = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument"
    )  # core.specc:92
    CROWDFLD: bool | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", default=None
    )  # core.specc:93
    TARGPROP: str = keyword("TARGPROP", "string", comment="the proposer's name of the target")  # core.specc:98
    TARGNAME: str = keyword("TARGNAME", "string", comment="name of the target in catalogues")  # core.specc:99
    TARGTYPE: TargetType = keyword("TARGTYPE", "string", comment="fixed, moving or generic")  # core.specc:100
    TARGCAT: str | None = keyword("TARGCAT", "string", comment="class of the target", default=None)  # core.specc:101
    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", default=None
    )  # core.specc:102
    TARG_RA: float = keyword(
        "TARG_RA", "float", comment="right ascension at the middle of the exposure", unit="deg"
    )  # core.specc:103
    TARG_DEC: float = keyword(
        "TARG_DEC", "float", comment="declination at the middle of the exposure", unit="deg"
    )  # core.specc:104
    SRCTYAPT: SourceType | None = keyword(
        "SRCTYAPT", "string", comment="extent of the source, as the proposer expects it", default=None
    )  # core.specc:105
    TARGURA: float | None = keyword(
        "TARGURA", "float", comment="uncertainty of the right ascension", unit="arcsec", default=None
    )  # core.specc:108
    TARGUDEC: float | None = keyword(
        "TARGUDEC", "float", comment="uncertainty of the declination", unit="arcsec", default=None
    )  # core.specc:109
    MU_RA: float | None = keyword(
        "MU_RA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:110
    MU_DEC: float | None = keyword(
        "MU_DEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:111
    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", default=None
    )  # core.specc:112
    PROP_RA: float | None = keyword(
        "PROP_RA", "float", comment="the proposer's right ascension", unit="deg", default=None
    )  # core.specc:113
    PROP_DEC: float | None = keyword(
        "PROP_DEC", "float", comment="the proposer's declination", unit="deg", default=None
    )  # core.specc:114
    INSTRUME: Instrument = keyword("INSTRUME", "string", comment="instrument")  # core.specc:123
    PREIMAGE: str | None = keyword(
        "PREIMAGE", "string", comment="image that the shutters were planned on", default=None
    )  # core.specc:124
    FWPOSOFF: float | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", default=None
    )  # core.specc:125
    FWPOSTOL: WheelTolerance | None = keyword(
        "FWPOSTOL", "string", comment="filter wheel, judged", default=None
    )  # core.specc:126
    PWPOSOFF: float | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", default=None
    )  # core.specc:127
    PWPOSTOL: WheelTolerance | None = keyword(
        "PWPOSTOL", "string", comment="pupil wheel, judged", default=None
    )  # core.specc:128
    DETECTOR: UncalPrimary_DETECTOR | None = keyword(
        "DETECTOR", "string", comment="detector", derive=_UncalPrimary_DETECTOR, default=None
    )  # core.specc:132
    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE", "string", comment="module of the detector", default=None
    )  # core.specc:133
    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL", "string", comment="wavelength channel", default=None
    )  # core.specc:134
    FILTER: UncalPrimary_FILTER | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", default=None
    )  # core.specc:135
    PUPIL: UncalPrimary_PUPIL | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", default=None
    )  # core.specc:136
    PILIN: bool | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", default=None
    )  # core.specc:137
    CORONMSK: UncalPrimary_CORONMSK | None = keyword(
        "CORONMSK", "string", comment="coronagraphic mask", default=None
    )  # core.specc:138
    FAM_LA_a: Mapping[str, int] = keywords(
        "FAM_LA[a]", "int", pattern=r"FAM_LA\d+", comment="focus: steps of actuator a", default_factory=dict
    )  # core.specc:139
    FASTEP_a: Mapping[str, int] = keywords(
        "FASTEP[a]", "int", pattern=r"FASTEP\d+", comment="focus: steps asked of actuator a", default_factory=dict
    )  # core.specc:140
    FAUNIT_a: Mapping[str, float] = keywords(
        "FAUNIT[a]", "float", pattern=r"FAUNIT\d+", comment="focus: start of actuator a", default_factory=dict
    )  # core.specc:141
    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]", "string", pattern=r"FAPHASE\d+", comment="focus: phase of actuator a", default_factory=dict
    )  # core.specc:142
    FA_a_VALUE: Mapping[str, int] = keywords(
        "FA[a]VALUE", "int", pattern=r"FA\d+VALUE", comment="focus: place asked of actuator a", default_factory=dict
    )  # core.specc:143
    GRATING: Grating | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", default=None
    )  # core.specc:148
    FXD_SLIT: FixedSlit | None = keyword("FXD_SLIT", "string", comment="fixed slit", default=None)  # core.specc:149
    FOCUSPOS: float | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", default=None
    )  # core.specc:150
    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", default=None)  # core.specc:151
    OPMODE: UncalPrimary_OPMODE | None = keyword(
        "OPMODE", "string", comment="what the lamp shines through", default=None
    )  # core.specc:152
    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", default=None
    )  # core.specc:153
    MSAMETFL: str | None = keyword(
        "MSAMETFL", "string", comment="file that says which shutters were open", default=None
    )  # core.specc:154
    MSAMETID: int | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", default=None
    )  # core.specc:155
    MSACONID: int | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", default=None
    )  # core.specc:156
    GWA_XTIL: float | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", default=None
    )  # core.specc:157
    GWA_YTIL: float | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", default=None
    )  # core.specc:158
    GWA_XP_V: float | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", default=None
    )  # core.specc:159
    GWA_YP_V: float | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", default=None
    )  # core.specc:160
    GWA_PXAV: float | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", default=None
    )  # core.specc:161
    GWA_PYAV: float | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", default=None
    )  # core.specc:162
    GWA_TILT: float | None = keyword(
        "GWA_TILT", "float", comment="temperature of the grating wheel", unit="K", default=None
    )  # core.specc:163
    RMA_POS: int | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", default=None
    )  # core.specc:164
    FCSRLPOS: int | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", default=None
    )  # core.specc:165
    FWCPOS: float | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", default=None
    )  # core.specc:172
    PWCPOS: float | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", default=None
    )  # core.specc:173
    BAND: Band | None = keyword("BAND", "string", comment="place of the grating wheels", default=None)  # core.specc:179
    CCCSTATE: Cover | None = keyword(
        "CCCSTATE", "string", comment="contamination control cover", default=None
    )  # core.specc:181
    FPE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE", "string", comment="focal plane electronics in use", default=None
    )  # core.specc:182
    ICE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE", "string", comment="control electronics in use", default=None
    )  # core.specc:183
    EXPCOUNT: int = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted")  # core.specc:195
    EXPRIPAR: PrimeParallel = keyword("EXPRIPAR", "string", comment="prime or parallel")  # core.specc:196
    EXP_TYPE: ExpType = keyword("EXP_TYPE", "string", comment="kind of exposure")  # core.specc:197
    EXPSTART: float = keyword("EXPSTART", "float", comment="start, MJD", unit="d")  # core.specc:197
    NINTS: int = keyword("NINTS", "int", comment="integrations in the exposure")  # core.specc:197
    EFFEXPTM: float = keyword("EFFEXPTM", "float", comment="effective time of the exposure", unit="s")  # core.specc:197
    EXPMID: float = keyword("EXPMID", "float", comment="middle, MJD", unit="d")  # core.specc:198
    EXPEND: float = keyword("EXPEND", "float", comment="end, MJD", unit="d")  # core.specc:199
    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", default=None
    )  # core.specc:200
    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", default=None
    )  # core.specc:201
    READPATT: ReadPattern = keyword("READPATT", "string", comment="readout pattern")  # core.specc:202
    HYBRIDFF: bool | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", default=None
    )  # core.specc:203
    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS", "int", comment="outputs of the detector in use", default=None
    )  # core.specc:204
    NGROUPS: int = keyword("NGROUPS", "int", comment="groups in an integration")  # core.specc:205
    NFRAMES: int = keyword("NFRAMES", "int", comment="frames averaged in a group")  # core.specc:206
    MIRNGRPS: int | None = keyword(
        "MIRNGRPS", "int", comment="groups in an integration, as MIRI was told", default=None
    )  # core.specc:207
    MIRNFRMS: int | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", default=None
    )  # core.specc:208
    DETMODE: UncalPrimary_DETMODE | None = keyword(
        "DETMODE", "string", comment="what the detector did", default=None
    )  # core.specc:209
    CMD_TSEL: UncalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL", "string", comment="test pattern", default=None
    )  # core.specc:210
    FRMDIVSR: int = keyword("FRMDIVSR", "int", comment="number that frames were divided by")  # core.specc:211
    GROUPGAP: int = keyword("GROUPGAP", "int", comment="frames dropped between groups")  # core.specc:212
    DRPFRMS1: int = keyword("DRPFRMS1", "int", comment="frames dropped before the first integration")  # core.specc:213
    DRPFRMS3: int = keyword("DRPFRMS3", "int", comment="frames dropped between integrations")  # core.specc:214
    NSAMPLES: int = keyword("NSAMPLES", "int", comment="samples of a pixel")  # core.specc:215
    TSAMPLE: float = keyword("TSAMPLE", "float", comment="time between samples", unit="us")  # core.specc:216
    TFRAME: float = keyword("TFRAME", "float", comment="time between frames", unit="s")  # core.specc:217
    TGROUP: float = keyword("TGROUP", "float", comment="time between groups", unit="s")  # core.specc:218
    EFFINTTM: float = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s"
    )  # core.specc:219
    TMEASURE: float | None = keyword(
        "TMEASURE", "float", comment="time between first and last group", unit="s", default=None
    )  # core.specc:220
    DURATION: float = keyword("DURATION", "float", comment="time from start to end", unit="s")  # core.specc:221
    NRSTSTRT: int = keyword("NRSTSTRT", "int", comment="resets before the exposure")  # core.specc:222
    NRESETS: int = keyword("NRESETS", "int", comment="resets between integrations")  # core.specc:223
    ZEROFRAM: bool = keyword("ZEROFRAM", "bool", comment="the first frames came down by themselves")  # core.specc:224
    DATAPROB: bool = keyword("DATAPROB", "bool", comment="telemetry reported a problem")  # core.specc:225
    SCA_NUM: int = keyword("SCA_NUM", "int", comment="detector assembly")  # core.specc:226
    DATAMODE: int = keyword("DATAMODE", "int", comment="processing on board")  # core.specc:227
    NRS_NORM: int | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", default=None
    )  # core.specc:228
    NRS_REF: int | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", default=None
    )  # core.specc:229
    SCTARATE: float = keyword("SCTARATE", "float", comment="drift of the clock on board", unit="ms/s")  # core.specc:230
    GAINFACT: float | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", default=None
    )  # core.specc:231
    IS_IMPRT: bool | None = keyword("IS_IMPRT", "bool", comment="imprint exposure", default=None)  # core.specc:232
    IS_PSF: bool | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", default=None
    )  # core.specc:233
    SELFREF: bool | None = keyword(
        "SELFREF", "bool", comment="its own reference for the point-spread function", default=None
    )  # core.specc:234
    PRIMECRS: float | None = keyword("PRIMECRS", "float", comment="rate of cosmic rays", default=None)  # core.specc:235
    EXTNCRS: float | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", default=None
    )  # core.specc:236
    EXSEGNUM: int | None = keyword("EXSEGNUM", "int", comment="this segment", default=None)  # core.specc:248
    EXSEGTOT: int | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", default=None
    )  # core.specc:248
    INTSTART: int | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", default=None
    )  # core.specc:248
    INTEND: int | None = keyword(
        "INTEND", "int", comment="last integration of this segment", default=None
    )  # core.specc:248
    SUBARRAY: str = keyword("SUBARRAY", "string", comment="part of the detector that was read")  # core.specc:256
    SUB_SHRT: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT", "string", comment="the same for the short channels", default=None
    )  # core.specc:257
    SUB_LONG: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG", "string", comment="the same for the long channels", default=None
    )  # core.specc:258
    SUBSTRT1: int = keyword("SUBSTRT1", "int", comment="first pixel on axis 1")  # core.specc:259
    SUBSTRT2: int = keyword("SUBSTRT2", "int", comment="first pixel on axis 2")  # core.specc:260
    SUBSIZE1: int = keyword("SUBSIZE1", "int", comment="pixels on axis 1")  # core.specc:261
    SUBSIZE2: int = keyword("SUBSIZE2", "int", comment="pixels on axis 2")  # core.specc:262
    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS", "int", comment="axis and direction of the fast readout"
    )  # core.specc:263
    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS", "int", comment="axis and direction of the slow readout"
    )  # core.specc:264
    DETXCOR: int | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", default=None
    )  # core.specc:265
    DETYCOR: int | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", default=None
    )  # core.specc:266
    DETXSIZ: int | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", default=None
    )  # core.specc:267
    DETYSIZ: int | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", default=None
    )  # core.specc:268
    MSTR_RD1: int | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", default=None
    )  # core.specc:269
    MSTR_SK1: int | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", default=None
    )  # core.specc:270
    MSTR_RD2: int | None = keyword("MSTR_RD2", "int", comment="stripes: rows read then", default=None)  # core.specc:271
    MSTR_SK2: int | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", default=None
    )  # core.specc:272
    MSTR_RPT: int | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", default=None
    )  # core.specc:273
    MSTR_ILV: int | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", default=None
    )  # core.specc:274
    SSTR_STP: int | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", default=None
    )  # core.specc:275
    SSTR_NST: int | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", default=None
    )  # core.specc:276
    PATTTYPE: str = keyword("PATTTYPE", "string", comment="primary pattern")  # core.specc:284
    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", default=None
    )  # core.specc:285
    PRIDTPTS: int | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", default=None
    )  # core.specc:286
    PATT_NUM: int = keyword("PATT_NUM", "int", comment="place in the pattern")  # core.specc:287
    PATTSTRT: int | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", default=None
    )  # core.specc:288
    NUMDTHPT: int = keyword("NUMDTHPT", "int", comment="places in the pattern")  # core.specc:289
    PATTNPTS: int | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", default=None
    )  # core.specc:290
    NRIMDTPT: int | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", default=None
    )  # core.specc:291
    NOD_TYPE: NodType | None = keyword(
        "NOD_TYPE", "string", comment="nodding between shutters or along the slit", default=None
    )  # core.specc:292
    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", default=None
    )  # core.specc:293
    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", default=None
    )  # core.specc:294
    SUBPXPTS: int | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", default=None
    )  # core.specc:295
    SUBPXPAT: str | None = keyword("SUBPXPAT", "string", comment="subpixel pattern", default=None)  # core.specc:296
    SPEC_NUM: int | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", default=None
    )  # core.specc:297
    SPECNSTP: int | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", default=None
    )  # core.specc:298
    SPECSTEP: float | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", default=None
    )  # core.specc:299
    SPCOFFST: float | None = keyword(
        "SPCOFFST", "float", comment="offset along the dispersion", unit="arcsec", default=None
    )  # core.specc:300
    SPAT_NUM: int | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", default=None
    )  # core.specc:301
    SPATNSTP: int | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", default=None
    )  # core.specc:302
    SPATSTEP: float | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", default=None
    )  # core.specc:303
    SPTOFFST: float | None = keyword(
        "SPTOFFST", "float", comment="offset across the dispersion", unit="arcsec", default=None
    )  # core.specc:304
    XOFFSET: float = keyword(
        "XOFFSET", "float", comment="offset along x from the start of the pattern", unit="arcsec"
    )  # core.specc:305
    YOFFSET: float = keyword(
        "YOFFSET", "float", comment="offset along y from the start of the pattern", unit="arcsec"
    )  # core.specc:306
    DSETSTRT: int | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", default=None
    )  # core.specc:307
    NUMDSETS: int | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", default=None
    )  # core.specc:308
    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC", "string", comment="direction of the pattern", default=None
    )  # core.specc:309
    DITHOPFR: UncalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR", "string", comment="what the pattern is best for", default=None
    )  # core.specc:310
    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", default=None
    )  # core.specc:311
    MRSPRCHN: UncalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN", "string", comment="channel that the pattern is best for", default=None
    )  # core.specc:312
    DITH_RA: float | None = keyword(
        "DITH_RA", "float", comment="right ascension of this place", unit="deg", default=None
    )  # core.specc:314
    DITH_DEC: float | None = keyword(
        "DITH_DEC", "float", comment="declination of this place", unit="deg", default=None
    )  # core.specc:315
    APERNAME: str = keyword("APERNAME", "string", comment="aperture")  # core.specc:322
    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned")  # core.specc:323
    VA_RA: float | None = keyword(
        "VA_RA", "float", comment="right ascension of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:324
    VA_DEC: float | None = keyword(
        "VA_DEC", "float", comment="declination of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:325
    BARTDELT: float = keyword("BARTDELT", "float", comment="barycentric correction", unit="s")  # core.specc:330
    BSTRTIME: float = keyword("BSTRTIME", "float", comment="barycentric start, MJD", unit="d")  # core.specc:331
    BMIDTIME: float = keyword("BMIDTIME", "float", comment="barycentric middle, MJD", unit="d")  # core.specc:332
    BENDTIME: float = keyword("BENDTIME", "float", comment="barycentric end, MJD", unit="d")  # core.specc:333
    HELIDELT: float = keyword("HELIDELT", "float", comment="heliocentric correction", unit="s")  # core.specc:334
    HSTRTIME: float = keyword("HSTRTIME", "float", comment="heliocentric start, MJD", unit="d")  # core.specc:335
    HMIDTIME: float = keyword("HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d")  # core.specc:336
    HENDTIME: float = keyword("HENDTIME", "float", comment="heliocentric end, MJD", unit="d")  # core.specc:337
    GS_ORDER: int | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", default=None
    )  # core.specc:345
    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", default=None
    )  # core.specc:346
    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", default=None
    )  # core.specc:347
    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", default=None)  # core.specc:348
    GS_RA: float | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", default=None
    )  # core.specc:349
    GS_DEC: float | None = keyword("GS_DEC", "float", comment="declination", unit="deg", default=None)  # core.specc:350
    GS_URA: float | None = keyword(
        "GS_URA", "float", comment="uncertainty of the right ascension", unit="deg", default=None
    )  # core.specc:351
    GS_UDEC: float | None = keyword(
        "GS_UDEC", "float", comment="uncertainty of the declination", unit="deg", default=None
    )  # core.specc:352
    GS_MAG: float | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", default=None
    )  # core.specc:353
    GS_UMAG: float | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", default=None
    )  # core.specc:354
    GS_EPOCH: str | None = keyword("GS_EPOCH", "string", comment="epoch of the place", default=None)  # core.specc:355
    GS_MURA: float | None = keyword(
        "GS_MURA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:356
    GS_MUDEC: float | None = keyword(
        "GS_MUDEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:357
    GS_PARA: float | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", default=None
    )  # core.specc:358
    GS_V3_PA: float | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", default=None
    )  # core.specc:359
    PCS_MODE: PointingMode = keyword("PCS_MODE", "string", comment="how the telescope was held")  # core.specc:360
    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", default=None
    )  # core.specc:361


class UncalSci(ImageHdu, label="SCI", extname="SCI"):
    """integrations of groups of pixels."""

    data: ArrayLike = pixels("uint16", kw_only=False)  # [nints, ngroups, ny, nx]
    BUNIT: str = keyword("BUNIT", "string", comment="unit of the pixels", init=False, default="DN")
    MJD_BEG: float = keyword("MJD-BEG", "float", comment="start, UTC, MJD", unit="d")  # core.specc:530
    MJD_AVG: float = keyword("MJD-AVG", "float", comment="middle, UTC, MJD", unit="d")  # core.specc:531
    MJD_END: float = keyword("MJD-END", "float", comment="end, UTC, MJD", unit="d")  # core.specc:532
    TDB_BEG: float = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:533
    TDB_MID: float = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:534
    TDB_END: float = keyword("TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d")  # core.specc:535
    XPOSURE: float = keyword("XPOSURE", "float", comment="effective time of the exposure", unit="s")  # core.specc:536
    TELAPSE: float = keyword("TELAPSE", "float", comment="time from start to end", unit="s")  # core.specc:537
    REFFRAME: str | None = keyword(
        "REFFRAME", "string", comment="frame of place and velocity", default=None
    )  # core.specc:545
    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE", "string", comment="how the orbit is known", default=None
    )  # core.specc:546
    EPH_TIME: float | None = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", default=None
    )  # core.specc:547
    JWST_X: float | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", default=None
    )  # core.specc:548
    JWST_Y: float | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", default=None
    )  # core.specc:549
    JWST_Z: float | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", default=None
    )  # core.specc:550
    OBSGEO_X: float | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", default=None
    )  # core.specc:551
    OBSGEO_Y: float | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", default=None
    )  # core.specc:552
    OBSGEO_Z: float | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", default=None
    )  # core.specc:553
    JWST_DX: float | None = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", default=None
    )  # core.specc:554
    JWST_DY: float | None = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", default=None
    )  # core.specc:555
    JWST_DZ: float | None = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", default=None
    )  # core.specc:556
    OBSGEODX: float | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", default=None
    )  # core.specc:557
    OBSGEODY: float | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", default=None
    )  # core.specc:558
    OBSGEODZ: float | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", default=None
    )  # core.specc:559
    RADESYS: str = keyword("RADESYS", "string", comment="reference frame", init=False, default="ICRS")  # core.specc:572
    PA_APER: float = keyword("PA_APER", "float", comment="position angle of the aperture", unit="deg")  # core.specc:573
    RA_V1: float = keyword(
        "RA_V1", "float", comment="right ascension of the telescope's axis", unit="deg"
    )  # core.specc:574
    DEC_V1: float = keyword(
        "DEC_V1", "float", comment="declination of the telescope's axis", unit="deg"
    )  # core.specc:575
    PA_V3: float = keyword("PA_V3", "float", comment="position angle of the telescope", unit="deg")  # core.specc:576
    VA_SCALE: float = keyword("VA_SCALE", "float", comment="scale factor of the aberration")  # core.specc:577
    S_REGION: str = keyword("S_REGION", "string", comment="region on the sky")  # core.specc:585
    V2_REF: float = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec"
    )  # core.specc:586
    V3_REF: float = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec"
    )  # core.specc:587
    VPARITY: Literal[-1, 1] = keyword("VPARITY", "int", comment="sense of rotation")  # core.specc:588
    V3I_YANG: float = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg"
    )  # core.specc:589
    RA_REF: float = keyword(
        "RA_REF", "float", comment="reference point on the sky, right ascension", unit="deg"
    )  # core.specc:590
    DEC_REF: float = keyword(
        "DEC_REF", "float", comment="reference point on the sky, declination", unit="deg"
    )  # core.specc:591
    ROLL_REF: float = keyword("ROLL_REF", "float", comment="roll at the reference point", unit="deg")  # core.specc:592
    VELOSYS: float | None = keyword(
        "VELOSYS", "float", comment="correction of radial velocities to the barycentre", unit="m/s", default=None
    )  # core.specc:593
    XREF_SCI: float | None = keyword(
        "XREF_SCI", "float", comment="reference point on the detector, x", unit="pixel", default=None
    )  # core.specc:594
    YREF_SCI: float | None = keyword(
        "YREF_SCI", "float", comment="reference point on the detector, y", unit="pixel", default=None
    )  # core.specc:595
    MT_RA: float | None = keyword(
        "MT_RA", "float", comment="moving target at the middle, right ascension", unit="deg", default=None
    )  # core.specc:596
    MT_DEC: float | None = keyword(
        "MT_DEC", "float", comment="moving target at the middle, declination", unit="deg", default=None
    )  # core.specc:597
    MT_AVRA: float | None = keyword(
        "MT_AVRA", "float", comment="moving target on average, right ascension", unit="deg", default=None
    )  # core.specc:598
    MT_AVDEC: float | None = keyword(
        "MT_AVDEC", "float", comment="moving target on average, declination", unit="deg", default=None
    )  # core.specc:599
    WCSAXES: int = keyword("WCSAXES", "int", comment="number of world axes")  # wcs.specc:23
    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]", "string", pattern=r"CTYPE\d+", comment="coordinate and projection of axis i"
    )  # wcs.specc:24
    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i"
    )  # wcs.specc:25
    CRPIX_i: Mapping[str, float] = keywords(
        "CRPIX[i]", "float", pattern=r"CRPIX\d+", comment="reference pixel on axis i, counted from 1", unit="pixel"
    )  # wcs.specc:26
    CRVAL_i: Mapping[str, float] = keywords(
        "CRVAL[i]", "float", pattern=r"CRVAL\d+", comment="coordinate of the reference pixel", unit="deg"
    )  # wcs.specc:27
    CDELT_i: Mapping[str, float] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", default_factory=dict
    )  # wcs.specc:28
    PC_i_j: Mapping[str, float] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        default_factory=dict,
    )  # wcs.specc:29
    CD_i_j: Mapping[str, float] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:30
    LONPOLE: float | None = keyword(
        "LONPOLE", "float", comment="native longitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:31
    LATPOLE: float | None = keyword(
        "LATPOLE", "float", comment="native latitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:32
    A_ORDER: int | None = keyword("A_ORDER", "int", comment="degree of A", default=None)  # wcs.specc:42
    B_ORDER: int | None = keyword("B_ORDER", "int", comment="degree of B", default=None)  # wcs.specc:43
    AP_ORDER: int | None = keyword("AP_ORDER", "int", comment="degree of AP", default=None)  # wcs.specc:44
    BP_ORDER: int | None = keyword("BP_ORDER", "int", comment="degree of BP", default=None)  # wcs.specc:45
    A_p_q: Mapping[str, float] = keywords(
        "A_[p]_[q]", "float", pattern=r"A_\d+_\d+", comment="coefficient of x**p * y**q, axis 1", default_factory=dict
    )  # wcs.specc:46
    B_p_q: Mapping[str, float] = keywords(
        "B_[p]_[q]", "float", pattern=r"B_\d+_\d+", comment="coefficient of x**p * y**q, axis 2", default_factory=dict
    )  # wcs.specc:47
    AP_p_q: Mapping[str, float] = keywords(
        "AP_[p]_[q]", "float", pattern=r"AP_\d+_\d+", comment="the same, back, axis 1", default_factory=dict
    )  # wcs.specc:48
    BP_p_q: Mapping[str, float] = keywords(
        "BP_[p]_[q]", "float", pattern=r"BP_\d+_\d+", comment="the same, back, axis 2", default_factory=dict
    )  # wcs.specc:49


class UncalZeroframe(ImageHdu, label="ZEROFRAME", extname="ZEROFRAME"):
    """first frame of each integration."""

    data: ArrayLike = pixels("uint16", kw_only=False)  # [nints, ny, nx]


class UncalRefout(ImageHdu, label="REFOUT", extname="REFOUT"):
    """fifth output of the detector, a quarter as wide."""

    data: ArrayLike = pixels("uint16", kw_only=False)  # [nints, ngroups, ny, nref]


class UncalGroup(TableHdu, label="GROUP", extname="GROUP"):
    """one row a group, as the detector sent it."""

    data: TableLike = columns(
        column("integration_number", "int32", comment="integration, counted from 1"),
        column("group_number", "int16", comment="group of the integration, counted from 1"),
        column("end_day", "int16", comment="end of the group, days since 2000"),
        column("end_milliseconds", "int32", comment="end of the group, milliseconds of the day"),
        column("end_submilliseconds", "int16", comment="end of the group, rest"),
        column("group_end_time", "string", comment="end of the group, UTC", width=26),
        column("number_of_columns", "int16", comment="columns received"),
        column("number_of_rows", "int16", comment="rows received"),
        column("number_of_gaps", "int16", comment="gaps in what was received"),
        column("completion_code_number", "int16", comment="how it ended, as a number"),
        column("completion_code_text", "string", comment="how it ended", width=36),
        column("bary_end_time", "float64", comment="end of the group at the barycentre, MJD"),
        column("helio_end_time", "float64", comment="end of the group at the heliocentre, MJD"),
        kw_only=False,
    )


class UncalIntTimes(TableHdu, label="INT_TIMES", extname="INT_TIMES"):
    """one row an integration."""

    data: TableLike = columns(
        column("integration_number", "int32", comment="integration, counted from 1"),
        column("int_start_MJD_UTC", "float64", comment="start, UTC, MJD"),
        column("int_mid_MJD_UTC", "float64", comment="middle, UTC, MJD"),
        column("int_end_MJD_UTC", "float64", comment="end, UTC, MJD"),
        column("int_start_BJD_TDB", "float64", comment="start at the barycentre, TDB, MJD"),
        column("int_mid_BJD_TDB", "float64", comment="middle at the barycentre, TDB, MJD"),
        column("int_end_BJD_TDB", "float64", comment="end at the barycentre, TDB, MJD"),
        kw_only=False,
    )


class UncalAsdf(OpaqueHdu, label="ASDF", extname="ASDF"):
    """the same metadata as a tree."""

    hdu: Any = opaque(kw_only=False)


class Uncal(FitsProduct, product="uncal", validator=_VALIDATOR, aliases=_ALIASES):
    """Raw ramps, level 1b.

    What the detector said, group by group, before any calibration.
    """

    primary: UncalPrimary = hdu()
    sci: UncalSci = hdu()
    zeroframe: UncalZeroframe | None = hdu(default=None)
    refout: UncalRefout | None = hdu(default=None)
    group: UncalGroup = hdu()
    int_times: UncalIntTimes = hdu()
    asdf: UncalAsdf = hdu()

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_",
            field("group", lambda f: number(f.primary["VISITGRP"]), width=2),
            field("seq", lambda f: f.primary["SEQ_ID"]),
            field("act", lambda f: lower(f.primary["ACT_ID"])),
            "_",
            field("exposure", lambda f: number(f.primary["EXPOSURE"]), width=5),
            optional("-seg", field("segment", lambda f: f.primary["EXSEGNUM"], width=3)),
            "_",
            field("detector", lambda f: lower(f.primary["DETECTOR"])),
            "_uncal.fits",
        ),
    )


class RatePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY."""

    DATE: Instant = keyword("DATE", "datetime", comment="when the file was written, UTC")  # core.specc:19
    FILENAME: str | None = keyword(
        "FILENAME", "string", comment="name of this file", derive=lambda h: h.file.name, init=False, default=None
    )  # core.specc:19
    DATAMODL: str = keyword(
        "DATAMODL", "string", comment="data model that wrote the file", init=False, default="ImageModel"
    )  # core.specc:19
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope", init=False, default="JWST")  # core.specc:19
    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file")  # core.specc:20
    TIMESYS: str = keyword(
        "TIMESYS", "string", comment="time scale of times that name no other", init=False, default="UTC"
    )  # core.specc:21
    TIMEUNIT: str = keyword(
        "TIMEUNIT", "string", comment="unit of times that name no other", init=False, default="s"
    )  # core.specc:22
    SDP_VER: str = keyword("SDP_VER", "string", comment="version of the data processing system")  # core.specc:24
    PRD_VER: str = keyword("PRD_VER", "string", comment="version of the project reference database")  # core.specc:25
    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", default=None
    )  # core.specc:26
    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", default=None
    )  # core.specc:27
    HGA_MOVE: bool = keyword("HGA_MOVE", "bool", comment="the antenna moved during the exposure")  # core.specc:28
    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", default=None
    )  # core.specc:29
    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", default=None
    )  # core.specc:30
    PWFSEET: float = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d"
    )  # core.specc:31
    NWFSEST: float = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d"
    )  # core.specc:32
    COMPRESS: bool | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", default=None
    )  # core.specc:33
    TITLE: str = keyword("TITLE", "string", comment="title of the proposal")  # core.specc:50
    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator")  # core.specc:51
    CATEGORY: str = keyword("CATEGORY", "string", comment="kind of program")  # core.specc:52
    SUBCAT: str | None = keyword("SUBCAT", "string", comment="kind of program, finer", default=None)  # core.specc:53
    SCICAT: str | None = keyword("SCICAT", "string", comment="field of science", default=None)  # core.specc:54
    CONT_ID: int | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", default=None
    )  # core.specc:55
    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC")  # core.specc:60
    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC")  # core.specc:61
    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC")  # core.specc:62
    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC")  # core.specc:63
    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one"
    )  # core.specc:64
    VISIT_ID: str | int = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11
    )  # core.specc:65
    PROGRAM: str | int = keyword("PROGRAM", "digits", comment="program", digits=5)  # core.specc:66
    OBSERVTN: str | int = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3
    )  # core.specc:66
    VISIT: str | int = keyword("VISIT", "digits", comment="visit within the observation", digits=3)  # core.specc:66
    VISITGRP: str | int = keyword("VISITGRP", "digits", comment="group within the visit", digits=2)  # core.specc:67
    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel")  # core.specc:68
    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36")  # core.specc:69
    EXPOSURE: str | int = keyword("EXPOSURE", "digits", comment="exposure within the activity")  # core.specc:70
    BKGDTARG: bool = keyword("BKGDTARG", "bool", comment="the target is empty sky")  # core.specc:71
    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with"
    )  # core.specc:72
    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", default=None
    )  # core.specc:73
    OBSFOLDR: str | None = keyword(
        "OBSFOLDR", "string", comment="the proposer's folder of the observation", default=None
    )  # core.specc:74
    ENG_QUAL: Quality = keyword("ENG_QUAL", "string", comment="state of the engineering data")  # core.specc:83
    ENGQLPTG: PointingQuality | None = keyword(
        "ENGQLPTG", "string", comment="how the pointing was found", default=None
    )  # core.specc:84
    VISITYPE: VisitType = keyword("VISITYPE", "string", comment="kind of visit")  # core.specc:85
    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC")  # core.specc:86
    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went")  # core.specc:87
    NEXPOSUR: int = keyword("NEXPOSUR", "int", comment="exposures planned in the visit")  # core.specc:88
    INTARGET: bool = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing"
    )  # core.specc:89
    TARGOOPP: bool = keyword("TARGOOPP", "bool", comment="target of opportunity")  # core.specc:90
    TSOVISIT: bool = keyword("TSOVISIT", "bool", comment="time series")  # core.specc:91
    EXP_ONLY: bool = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument"
    )  # core.specc:92
    CROWDFLD: bool | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", default=None
    )  # core.specc:93
    TARGPROP: str = keyword("TARGPROP", "string", comment="the proposer's name of the target")  # core.specc:98
    TARGNAME: str = keyword("TARGNAME", "string", comment="name of the target in catalogues")  # core.specc:99
    TARGTYPE: TargetType = keyword("TARGTYPE", "string", comment="fixed, moving or generic")  # core.specc:100
    TARGCAT: str | None = keyword("TARGCAT", "string", comment="class of the target", default=None)  # core.specc:101
    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", default=None
    )  # core.specc:102
    TARG_RA: float = keyword(
        "TARG_RA", "float", comment="right ascension at the middle of the exposure", unit="deg"
    )  # core.specc:103
    TARG_DEC: float = keyword(
        "TARG_DEC", "float", comment="declination at the middle of the exposure", unit="deg"
    )  # core.specc:104
    SRCTYAPT: SourceType | None = keyword(
        "SRCTYAPT", "string", comment="extent of the source, as the proposer expects it", default=None
    )  # core.specc:105
    TARGURA: float | None = keyword(
        "TARGURA", "float", comment="uncertainty of the right ascension", unit="arcsec", default=None
    )  # core.specc:108
    TARGUDEC: float | None = keyword(
        "TARGUDEC", "float", comment="uncertainty of the declination", unit="arcsec", default=None
    )  # core.specc:109
    MU_RA: float | None = keyword(
        "MU_RA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:110
    MU_DEC: float | None = keyword(
        "MU_DEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:111
    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", default=None
    )  # core.specc:112
    PROP_RA: float | None = keyword(
        "PROP_RA", "float", comment="the proposer's right ascension", unit="deg", default=None
    )  # core.specc:113
    PROP_DEC: float | None = keyword(
        "PROP_DEC", "float", comment="the proposer's declination", unit="deg", default=None
    )  # core.specc:114
    INSTRUME: Instrument = keyword("INSTRUME", "string", comment="instrument")  # core.specc:123
    PREIMAGE: str | None = keyword(
        "PREIMAGE", "string", comment="image that the shutters were planned on", default=None
    )  # core.specc:124
    FWPOSOFF: float | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", default=None
    )  # core.specc:125
    FWPOSTOL: WheelTolerance | None = keyword(
        "FWPOSTOL", "string", comment="filter wheel, judged", default=None
    )  # core.specc:126
    PWPOSOFF: float | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", default=None
    )  # core.specc:127
    PWPOSTOL: WheelTolerance | None = keyword(
        "PWPOSTOL", "string", comment="pupil wheel, judged", default=None
    )  # core.specc:128
    DETECTOR: UncalPrimary_DETECTOR | None = keyword(
        "DETECTOR", "string", comment="detector", derive=_RatePrimary_DETECTOR, default=None
    )  # core.specc:132
    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE", "string", comment="module of the detector", default=None
    )  # core.specc:133
    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL", "string", comment="wavelength channel", default=None
    )  # core.specc:134
    FILTER: UncalPrimary_FILTER | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", default=None
    )  # core.specc:135
    PUPIL: UncalPrimary_PUPIL | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", default=None
    )  # core.specc:136
    PILIN: bool | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", default=None
    )  # core.specc:137
    CORONMSK: UncalPrimary_CORONMSK | None = keyword(
        "CORONMSK", "string", comment="coronagraphic mask", default=None
    )  # core.specc:138
    FAM_LA_a: Mapping[str, int] = keywords(
        "FAM_LA[a]", "int", pattern=r"FAM_LA\d+", comment="focus: steps of actuator a", default_factory=dict
    )  # core.specc:139
    FASTEP_a: Mapping[str, int] = keywords(
        "FASTEP[a]", "int", pattern=r"FASTEP\d+", comment="focus: steps asked of actuator a", default_factory=dict
    )  # core.specc:140
    FAUNIT_a: Mapping[str, float] = keywords(
        "FAUNIT[a]", "float", pattern=r"FAUNIT\d+", comment="focus: start of actuator a", default_factory=dict
    )  # core.specc:141
    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]", "string", pattern=r"FAPHASE\d+", comment="focus: phase of actuator a", default_factory=dict
    )  # core.specc:142
    FA_a_VALUE: Mapping[str, int] = keywords(
        "FA[a]VALUE", "int", pattern=r"FA\d+VALUE", comment="focus: place asked of actuator a", default_factory=dict
    )  # core.specc:143
    GRATING: Grating | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", default=None
    )  # core.specc:148
    FXD_SLIT: FixedSlit | None = keyword("FXD_SLIT", "string", comment="fixed slit", default=None)  # core.specc:149
    FOCUSPOS: float | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", default=None
    )  # core.specc:150
    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", default=None)  # core.specc:151
    OPMODE: UncalPrimary_OPMODE | None = keyword(
        "OPMODE", "string", comment="what the lamp shines through", default=None
    )  # core.specc:152
    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", default=None
    )  # core.specc:153
    MSAMETFL: str | None = keyword(
        "MSAMETFL", "string", comment="file that says which shutters were open", default=None
    )  # core.specc:154
    MSAMETID: int | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", default=None
    )  # core.specc:155
    MSACONID: int | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", default=None
    )  # core.specc:156
    GWA_XTIL: float | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", default=None
    )  # core.specc:157
    GWA_YTIL: float | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", default=None
    )  # core.specc:158
    GWA_XP_V: float | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", default=None
    )  # core.specc:159
    GWA_YP_V: float | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", default=None
    )  # core.specc:160
    GWA_PXAV: float | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", default=None
    )  # core.specc:161
    GWA_PYAV: float | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", default=None
    )  # core.specc:162
    GWA_TILT: float | None = keyword(
        "GWA_TILT", "float", comment="temperature of the grating wheel", unit="K", default=None
    )  # core.specc:163
    RMA_POS: int | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", default=None
    )  # core.specc:164
    FCSRLPOS: int | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", default=None
    )  # core.specc:165
    FWCPOS: float | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", default=None
    )  # core.specc:172
    PWCPOS: float | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", default=None
    )  # core.specc:173
    BAND: Band | None = keyword("BAND", "string", comment="place of the grating wheels", default=None)  # core.specc:179
    CCCSTATE: Cover | None = keyword(
        "CCCSTATE", "string", comment="contamination control cover", default=None
    )  # core.specc:181
    FPE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE", "string", comment="focal plane electronics in use", default=None
    )  # core.specc:182
    ICE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE", "string", comment="control electronics in use", default=None
    )  # core.specc:183
    EXPCOUNT: int = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted")  # core.specc:195
    EXPRIPAR: PrimeParallel = keyword("EXPRIPAR", "string", comment="prime or parallel")  # core.specc:196
    EXP_TYPE: ExpType = keyword("EXP_TYPE", "string", comment="kind of exposure")  # core.specc:197
    EXPSTART: float = keyword("EXPSTART", "float", comment="start, MJD", unit="d")  # core.specc:197
    NINTS: int = keyword("NINTS", "int", comment="integrations in the exposure")  # core.specc:197
    EFFEXPTM: float = keyword("EFFEXPTM", "float", comment="effective time of the exposure", unit="s")  # core.specc:197
    EXPMID: float = keyword("EXPMID", "float", comment="middle, MJD", unit="d")  # core.specc:198
    EXPEND: float = keyword("EXPEND", "float", comment="end, MJD", unit="d")  # core.specc:199
    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", default=None
    )  # core.specc:200
    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", default=None
    )  # core.specc:201
    READPATT: ReadPattern = keyword("READPATT", "string", comment="readout pattern")  # core.specc:202
    HYBRIDFF: bool | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", default=None
    )  # core.specc:203
    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS", "int", comment="outputs of the detector in use", default=None
    )  # core.specc:204
    NGROUPS: int = keyword("NGROUPS", "int", comment="groups in an integration")  # core.specc:205
    NFRAMES: int = keyword("NFRAMES", "int", comment="frames averaged in a group")  # core.specc:206
    MIRNGRPS: int | None = keyword(
        "MIRNGRPS", "int", comment="groups in an integration, as MIRI was told", default=None
    )  # core.specc:207
    MIRNFRMS: int | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", default=None
    )  # core.specc:208
    DETMODE: UncalPrimary_DETMODE | None = keyword(
        "DETMODE", "string", comment="what the detector did", default=None
    )  # core.specc:209
    CMD_TSEL: UncalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL", "string", comment="test pattern", default=None
    )  # core.specc:210
    FRMDIVSR: int = keyword("FRMDIVSR", "int", comment="number that frames were divided by")  # core.specc:211
    GROUPGAP: int = keyword("GROUPGAP", "int", comment="frames dropped between groups")  # core.specc:212
    DRPFRMS1: int = keyword("DRPFRMS1", "int", comment="frames dropped before the first integration")  # core.specc:213
    DRPFRMS3: int = keyword("DRPFRMS3", "int", comment="frames dropped between integrations")  # core.specc:214
    NSAMPLES: int = keyword("NSAMPLES", "int", comment="samples of a pixel")  # core.specc:215
    TSAMPLE: float = keyword("TSAMPLE", "float", comment="time between samples", unit="us")  # core.specc:216
    TFRAME: float = keyword("TFRAME", "float", comment="time between frames", unit="s")  # core.specc:217
    TGROUP: float = keyword("TGROUP", "float", comment="time between groups", unit="s")  # core.specc:218
    EFFINTTM: float = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s"
    )  # core.specc:219
    TMEASURE: float | None = keyword(
        "TMEASURE", "float", comment="time between first and last group", unit="s", default=None
    )  # core.specc:220
    DURATION: float = keyword("DURATION", "float", comment="time from start to end", unit="s")  # core.specc:221
    NRSTSTRT: int = keyword("NRSTSTRT", "int", comment="resets before the exposure")  # core.specc:222
    NRESETS: int = keyword("NRESETS", "int", comment="resets between integrations")  # core.specc:223
    ZEROFRAM: bool = keyword("ZEROFRAM", "bool", comment="the first frames came down by themselves")  # core.specc:224
    DATAPROB: bool = keyword("DATAPROB", "bool", comment="telemetry reported a problem")  # core.specc:225
    SCA_NUM: int = keyword("SCA_NUM", "int", comment="detector assembly")  # core.specc:226
    DATAMODE: int = keyword("DATAMODE", "int", comment="processing on board")  # core.specc:227
    NRS_NORM: int | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", default=None
    )  # core.specc:228
    NRS_REF: int | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", default=None
    )  # core.specc:229
    SCTARATE: float = keyword("SCTARATE", "float", comment="drift of the clock on board", unit="ms/s")  # core.specc:230
    GAINFACT: float | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", default=None
    )  # core.specc:231
    IS_IMPRT: bool | None = keyword("IS_IMPRT", "bool", comment="imprint exposure", default=None)  # core.specc:232
    IS_PSF: bool | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", default=None
    )  # core.specc:233
    SELFREF: bool | None = keyword(
        "SELFREF", "bool", comment="its own reference for the point-spread function", default=None
    )  # core.specc:234
    PRIMECRS: float | None = keyword("PRIMECRS", "float", comment="rate of cosmic rays", default=None)  # core.specc:235
    EXTNCRS: float | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", default=None
    )  # core.specc:236
    EXSEGNUM: int | None = keyword("EXSEGNUM", "int", comment="this segment", default=None)  # core.specc:248
    EXSEGTOT: int | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", default=None
    )  # core.specc:248
    INTSTART: int | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", default=None
    )  # core.specc:248
    INTEND: int | None = keyword(
        "INTEND", "int", comment="last integration of this segment", default=None
    )  # core.specc:248
    SUBARRAY: str = keyword("SUBARRAY", "string", comment="part of the detector that was read")  # core.specc:256
    SUB_SHRT: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT", "string", comment="the same for the short channels", default=None
    )  # core.specc:257
    SUB_LONG: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG", "string", comment="the same for the long channels", default=None
    )  # core.specc:258
    SUBSTRT1: int = keyword("SUBSTRT1", "int", comment="first pixel on axis 1")  # core.specc:259
    SUBSTRT2: int = keyword("SUBSTRT2", "int", comment="first pixel on axis 2")  # core.specc:260
    SUBSIZE1: int = keyword("SUBSIZE1", "int", comment="pixels on axis 1")  # core.specc:261
    SUBSIZE2: int = keyword("SUBSIZE2", "int", comment="pixels on axis 2")  # core.specc:262
    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS", "int", comment="axis and direction of the fast readout"
    )  # core.specc:263
    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS", "int", comment="axis and direction of the slow readout"
    )  # core.specc:264
    DETXCOR: int | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", default=None
    )  # core.specc:265
    DETYCOR: int | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", default=None
    )  # core.specc:266
    DETXSIZ: int | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", default=None
    )  # core.specc:267
    DETYSIZ: int | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", default=None
    )  # core.specc:268
    MSTR_RD1: int | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", default=None
    )  # core.specc:269
    MSTR_SK1: int | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", default=None
    )  # core.specc:270
    MSTR_RD2: int | None = keyword("MSTR_RD2", "int", comment="stripes: rows read then", default=None)  # core.specc:271
    MSTR_SK2: int | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", default=None
    )  # core.specc:272
    MSTR_RPT: int | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", default=None
    )  # core.specc:273
    MSTR_ILV: int | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", default=None
    )  # core.specc:274
    SSTR_STP: int | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", default=None
    )  # core.specc:275
    SSTR_NST: int | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", default=None
    )  # core.specc:276
    PATTTYPE: str = keyword("PATTTYPE", "string", comment="primary pattern")  # core.specc:284
    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", default=None
    )  # core.specc:285
    PRIDTPTS: int | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", default=None
    )  # core.specc:286
    PATT_NUM: int = keyword("PATT_NUM", "int", comment="place in the pattern")  # core.specc:287
    PATTSTRT: int | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", default=None
    )  # core.specc:288
    NUMDTHPT: int = keyword("NUMDTHPT", "int", comment="places in the pattern")  # core.specc:289
    PATTNPTS: int | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", default=None
    )  # core.specc:290
    NRIMDTPT: int | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", default=None
    )  # core.specc:291
    NOD_TYPE: NodType | None = keyword(
        "NOD_TYPE", "string", comment="nodding between shutters or along the slit", default=None
    )  # core.specc:292
    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", default=None
    )  # core.specc:293
    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", default=None
    )  # core.specc:294
    SUBPXPTS: int | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", default=None
    )  # core.specc:295
    SUBPXPAT: str | None = keyword("SUBPXPAT", "string", comment="subpixel pattern", default=None)  # core.specc:296
    SPEC_NUM: int | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", default=None
    )  # core.specc:297
    SPECNSTP: int | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", default=None
    )  # core.specc:298
    SPECSTEP: float | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", default=None
    )  # core.specc:299
    SPCOFFST: float | None = keyword(
        "SPCOFFST", "float", comment="offset along the dispersion", unit="arcsec", default=None
    )  # core.specc:300
    SPAT_NUM: int | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", default=None
    )  # core.specc:301
    SPATNSTP: int | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", default=None
    )  # core.specc:302
    SPATSTEP: float | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", default=None
    )  # core.specc:303
    SPTOFFST: float | None = keyword(
        "SPTOFFST", "float", comment="offset across the dispersion", unit="arcsec", default=None
    )  # core.specc:304
    XOFFSET: float = keyword(
        "XOFFSET", "float", comment="offset along x from the start of the pattern", unit="arcsec"
    )  # core.specc:305
    YOFFSET: float = keyword(
        "YOFFSET", "float", comment="offset along y from the start of the pattern", unit="arcsec"
    )  # core.specc:306
    DSETSTRT: int | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", default=None
    )  # core.specc:307
    NUMDSETS: int | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", default=None
    )  # core.specc:308
    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC", "string", comment="direction of the pattern", default=None
    )  # core.specc:309
    DITHOPFR: UncalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR", "string", comment="what the pattern is best for", default=None
    )  # core.specc:310
    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", default=None
    )  # core.specc:311
    MRSPRCHN: UncalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN", "string", comment="channel that the pattern is best for", default=None
    )  # core.specc:312
    DITH_RA: float | None = keyword(
        "DITH_RA", "float", comment="right ascension of this place", unit="deg", default=None
    )  # core.specc:314
    DITH_DEC: float | None = keyword(
        "DITH_DEC", "float", comment="declination of this place", unit="deg", default=None
    )  # core.specc:315
    APERNAME: str = keyword("APERNAME", "string", comment="aperture")  # core.specc:322
    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned")  # core.specc:323
    VA_RA: float | None = keyword(
        "VA_RA", "float", comment="right ascension of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:324
    VA_DEC: float | None = keyword(
        "VA_DEC", "float", comment="declination of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:325
    BARTDELT: float = keyword("BARTDELT", "float", comment="barycentric correction", unit="s")  # core.specc:330
    BSTRTIME: float = keyword("BSTRTIME", "float", comment="barycentric start, MJD", unit="d")  # core.specc:331
    BMIDTIME: float = keyword("BMIDTIME", "float", comment="barycentric middle, MJD", unit="d")  # core.specc:332
    BENDTIME: float = keyword("BENDTIME", "float", comment="barycentric end, MJD", unit="d")  # core.specc:333
    HELIDELT: float = keyword("HELIDELT", "float", comment="heliocentric correction", unit="s")  # core.specc:334
    HSTRTIME: float = keyword("HSTRTIME", "float", comment="heliocentric start, MJD", unit="d")  # core.specc:335
    HMIDTIME: float = keyword("HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d")  # core.specc:336
    HENDTIME: float = keyword("HENDTIME", "float", comment="heliocentric end, MJD", unit="d")  # core.specc:337
    GS_ORDER: int | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", default=None
    )  # core.specc:345
    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", default=None
    )  # core.specc:346
    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", default=None
    )  # core.specc:347
    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", default=None)  # core.specc:348
    GS_RA: float | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", default=None
    )  # core.specc:349
    GS_DEC: float | None = keyword("GS_DEC", "float", comment="declination", unit="deg", default=None)  # core.specc:350
    GS_URA: float | None = keyword(
        "GS_URA", "float", comment="uncertainty of the right ascension", unit="deg", default=None
    )  # core.specc:351
    GS_UDEC: float | None = keyword(
        "GS_UDEC", "float", comment="uncertainty of the declination", unit="deg", default=None
    )  # core.specc:352
    GS_MAG: float | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", default=None
    )  # core.specc:353
    GS_UMAG: float | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", default=None
    )  # core.specc:354
    GS_EPOCH: str | None = keyword("GS_EPOCH", "string", comment="epoch of the place", default=None)  # core.specc:355
    GS_MURA: float | None = keyword(
        "GS_MURA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:356
    GS_MUDEC: float | None = keyword(
        "GS_MUDEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:357
    GS_PARA: float | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", default=None
    )  # core.specc:358
    GS_V3_PA: float | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", default=None
    )  # core.specc:359
    PCS_MODE: PointingMode = keyword("PCS_MODE", "string", comment="how the telescope was held")  # core.specc:360
    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", default=None
    )  # core.specc:361
    CAL_VER: str = keyword("CAL_VER", "string", comment="version of the calibration software")  # core.specc:37
    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision")  # core.specc:38
    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files"
    )  # core.specc:39
    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force")  # core.specc:40
    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", default=None
    )  # core.specc:45
    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", default=None
    )  # core.specc:45
    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", default=None)  # core.specc:371
    R_BARSHA: str | None = keyword("R_BARSHA", "string", comment="shadows of bars", default=None)  # core.specc:372
    R_BKG: str | None = keyword("R_BKG", "string", comment="background", default=None)  # core.specc:373
    R_CAMERA: str | None = keyword("R_CAMERA", "string", comment="NIRSpec camera", default=None)  # core.specc:374
    R_CHRCOR: str | None = keyword("R_CHRCOR", "string", comment="chromatic correction", default=None)  # core.specc:375
    R_COLLIM: str | None = keyword("R_COLLIM", "string", comment="NIRSpec collimator", default=None)  # core.specc:376
    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", default=None)  # core.specc:377
    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", default=None)  # core.specc:378
    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", default=None
    )  # core.specc:379
    R_DISPER: str | None = keyword("R_DISPER", "string", comment="NIRSpec disperser", default=None)  # core.specc:380
    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", default=None)  # core.specc:381
    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", default=None)  # core.specc:382
    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", default=None
    )  # core.specc:383
    R_FILOFF: str | None = keyword("R_FILOFF", "string", comment="offsets of filters", default=None)  # core.specc:384
    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", default=None)  # core.specc:385
    R_FORE: str | None = keyword("R_FORE", "string", comment="NIRSpec fore optics", default=None)  # core.specc:386
    R_FPA: str | None = keyword("R_FPA", "string", comment="NIRSpec focal plane", default=None)  # core.specc:387
    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", default=None
    )  # core.specc:388
    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", default=None)  # core.specc:389
    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", default=None)  # core.specc:390
    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", default=None
    )  # core.specc:391
    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", default=None
    )  # core.specc:392
    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", default=None
    )  # core.specc:393
    R_IPC: str | None = keyword("R_IPC", "string", comment="coupling of pixels", default=None)  # core.specc:394
    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", default=None)  # core.specc:395
    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", default=None)  # core.specc:396
    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", default=None)  # core.specc:397
    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", default=None
    )  # core.specc:398
    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", default=None
    )  # core.specc:399
    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", default=None
    )  # core.specc:400
    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", default=None)  # core.specc:401
    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", default=None
    )  # core.specc:402
    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", default=None)  # core.specc:403
    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", default=None)  # core.specc:404
    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", default=None
    )  # core.specc:405
    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", default=None)  # core.specc:406
    R_PSFMAS: str | None = keyword("R_PSFMAS", "string", comment="mask of the star", default=None)  # core.specc:407
    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", default=None
    )  # core.specc:408
    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", default=None)  # core.specc:409
    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", default=None)  # core.specc:410
    R_REFPIX: str | None = keyword("R_REFPIX", "string", comment="reference pixels", default=None)  # core.specc:411
    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", default=None
    )  # core.specc:412
    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", default=None)  # core.specc:413
    R_RESET: str | None = keyword("R_RESET", "string", comment="reset anomaly", default=None)  # core.specc:414
    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", default=None)  # core.specc:415
    R_RSCD: str | None = keyword("R_RSCD", "string", comment="decay after reset", default=None)  # core.specc:416
    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", default=None)  # core.specc:417
    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", default=None
    )  # core.specc:418
    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", default=None
    )  # core.specc:419
    R_SPCWCS: str | None = keyword("R_SPCWCS", "string", comment="geometry of spectra", default=None)  # core.specc:420
    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", default=None
    )  # core.specc:421
    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", default=None
    )  # core.specc:422
    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", default=None
    )  # core.specc:423
    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", default=None)  # core.specc:424
    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", default=None)  # core.specc:425
    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", default=None)  # core.specc:426
    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", default=None
    )  # core.specc:427
    R_TRPPAR: str | None = keyword("R_TRPPAR", "string", comment="persistence, traps", default=None)  # core.specc:428
    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", default=None
    )  # core.specc:429
    R_V2V3: str | None = keyword("R_V2V3", "string", comment="field coordinates", default=None)  # core.specc:430
    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", default=None
    )  # core.specc:431
    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", default=None
    )  # core.specc:432
    R_WAVRAN: str | None = keyword("R_WAVRAN", "string", comment="wavelength ranges", default=None)  # core.specc:433
    S_AMIANA: StepStatus | None = keyword(
        "S_AMIANA", "string", comment="fringes of the aperture mask: analysis", default=None
    )  # core.specc:438
    S_AMINOR: StepStatus | None = keyword(
        "S_AMINOR", "string", comment="fringes of the aperture mask: normalisation", default=None
    )  # core.specc:439
    S_BARSHA: StepStatus | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", default=None
    )  # core.specc:440
    S_BKDSUB: StepStatus | None = keyword(
        "S_BKDSUB", "string", comment="background subtraction", default=None
    )  # core.specc:441
    S_BPXSLF: StepStatus | None = keyword(
        "S_BPXSLF", "string", comment="bad pixels from the data themselves", default=None
    )  # core.specc:442
    S_CHGMIG: StepStatus | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", default=None
    )  # core.specc:443
    S_CLNFNS: StepStatus | None = keyword("S_CLNFNS", "string", comment="flicker noise", default=None)  # core.specc:444
    S_COMB1D: StepStatus | None = keyword(
        "S_COMB1D", "string", comment="combination of spectra", default=None
    )  # core.specc:445
    S_CONTAM: StepStatus | None = keyword(
        "S_CONTAM", "string", comment="contamination by other spectra", default=None
    )  # core.specc:446
    S_DARK: StepStatus | None = keyword("S_DARK", "string", comment="dark current", default=None)  # core.specc:447
    S_DQINIT: StepStatus | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", default=None
    )  # core.specc:448
    S_ERRINI: StepStatus | None = keyword("S_ERRINI", "string", comment="errors, start", default=None)  # core.specc:449
    S_EXTR1D: StepStatus | None = keyword(
        "S_EXTR1D", "string", comment="extraction of spectra", default=None
    )  # core.specc:450
    S_EXTR2D: StepStatus | None = keyword(
        "S_EXTR2D", "string", comment="cutting out of slits and sources", default=None
    )  # core.specc:451
    S_FLAT: StepStatus | None = keyword("S_FLAT", "string", comment="flat field", default=None)  # core.specc:452
    S_FRINGE: StepStatus | None = keyword("S_FRINGE", "string", comment="fringes", default=None)  # core.specc:453
    S_FRSTFR: StepStatus | None = keyword("S_FRSTFR", "string", comment="first frame", default=None)  # core.specc:454
    S_GANSCL: StepStatus | None = keyword("S_GANSCL", "string", comment="gain scale", default=None)  # core.specc:455
    S_GRPSCL: StepStatus | None = keyword("S_GRPSCL", "string", comment="group scale", default=None)  # core.specc:456
    S_GUICDS: StepStatus | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", default=None
    )  # core.specc:457
    S_IFUCUB: StepStatus | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", default=None
    )  # core.specc:458
    S_IMPRNT: StepStatus | None = keyword("S_IMPRNT", "string", comment="imprint", default=None)  # core.specc:459
    S_IPC: StepStatus | None = keyword("S_IPC", "string", comment="coupling of pixels", default=None)  # core.specc:460
    S_JUMP: StepStatus | None = keyword("S_JUMP", "string", comment="jumps", default=None)  # core.specc:461
    S_KLIP: StepStatus | None = keyword(
        "S_KLIP", "string", comment="subtraction of the star", default=None
    )  # core.specc:462
    S_LASTFR: StepStatus | None = keyword("S_LASTFR", "string", comment="last frame", default=None)  # core.specc:463
    S_LINEAR: StepStatus | None = keyword("S_LINEAR", "string", comment="linearity", default=None)  # core.specc:464
    S_MIREMI: StepStatus | None = keyword(
        "S_MIREMI", "string", comment="electromagnetic interference", default=None
    )  # core.specc:465
    S_MSAFLG: StepStatus | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", default=None
    )  # core.specc:466
    S_MSBSUB: StepStatus | None = keyword(
        "S_MSBSUB", "string", comment="master background", default=None
    )  # core.specc:467
    S_MTWCS: StepStatus | None = keyword(
        "S_MTWCS", "string", comment="world coordinates of a moving target", default=None
    )  # core.specc:468
    S_OUTLIR: StepStatus | None = keyword(
        "S_OUTLIR", "string", comment="outliers between dithers", default=None
    )  # core.specc:469
    S_PCTFRM: StepStatus | None = keyword("S_PCTFRM", "string", comment="picture frame", default=None)  # core.specc:470
    S_PERSIS: StepStatus | None = keyword("S_PERSIS", "string", comment="persistence", default=None)  # core.specc:471
    S_PHOTOM: StepStatus | None = keyword("S_PHOTOM", "string", comment="photometry", default=None)  # core.specc:472
    S_PSFALI: StepStatus | None = keyword(
        "S_PSFALI", "string", comment="alignment of reference stars", default=None
    )  # core.specc:473
    S_PSFSTK: StepStatus | None = keyword(
        "S_PSFSTK", "string", comment="stacking of reference stars", default=None
    )  # core.specc:474
    S_PTHLOS: StepStatus | None = keyword("S_PTHLOS", "string", comment="path loss", default=None)  # core.specc:475
    S_PXREPL: StepStatus | None = keyword(
        "S_PXREPL", "string", comment="replacement of bad pixels", default=None
    )  # core.specc:476
    S_RAMP: StepStatus = keyword("S_RAMP", "string", comment="slopes of ramps")  # core.specc:477
    S_REFPIX: StepStatus | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", default=None
    )  # core.specc:478
    S_RESAMP: StepStatus | None = keyword("S_RESAMP", "string", comment="resampling", default=None)  # core.specc:479
    S_RESET: StepStatus | None = keyword("S_RESET", "string", comment="reset anomaly", default=None)  # core.specc:480
    S_RESFRI: StepStatus | None = keyword(
        "S_RESFRI", "string", comment="fringes that remained", default=None
    )  # core.specc:481
    S_RSCD: StepStatus | None = keyword("S_RSCD", "string", comment="decay after reset", default=None)  # core.specc:482
    S_SATURA: StepStatus | None = keyword("S_SATURA", "string", comment="saturation", default=None)  # core.specc:483
    S_SKYMAT: StepStatus | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", default=None
    )  # core.specc:484
    S_SPLEAK: StepStatus | None = keyword("S_SPLEAK", "string", comment="spectral leak", default=None)  # core.specc:485
    S_SRCCAT: StepStatus | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", default=None
    )  # core.specc:486
    S_SRCTYP: StepStatus | None = keyword(
        "S_SRCTYP", "string", comment="extent of the source", default=None
    )  # core.specc:487
    S_STRAY: StepStatus | None = keyword("S_STRAY", "string", comment="stray light", default=None)  # core.specc:488
    S_SUPERB: StepStatus | None = keyword("S_SUPERB", "string", comment="bias", default=None)  # core.specc:489
    S_TACNTR: StepStatus | None = keyword(
        "S_TACNTR", "string", comment="centre from the acquisition image", default=None
    )  # core.specc:490
    S_TELEMI: StepStatus | None = keyword(
        "S_TELEMI", "string", comment="emission of the telescope", default=None
    )  # core.specc:491
    S_TRCMOD: StepStatus | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", default=None
    )  # core.specc:492
    S_TSPHOT: StepStatus | None = keyword(
        "S_TSPHOT", "string", comment="time-series photometry", default=None
    )  # core.specc:493
    S_TWKREG: StepStatus | None = keyword(
        "S_TWKREG", "string", comment="alignment to a catalogue", default=None
    )  # core.specc:494
    S_WAVCOR: StepStatus | None = keyword(
        "S_WAVCOR", "string", comment="wavelength correction", default=None
    )  # core.specc:495
    S_WCS: StepStatus | None = keyword("S_WCS", "string", comment="world coordinates", default=None)  # core.specc:496
    S_WFSCOM: StepStatus | None = keyword(
        "S_WFSCOM", "string", comment="combination of wavefront images", default=None
    )  # core.specc:497
    S_WHTLIT: StepStatus | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", default=None
    )  # core.specc:498
    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", default=None
    )  # core.specc:506
    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", default=None
    )  # core.specc:507
    SEGMFILE: str | None = keyword("SEGMFILE", "string", comment="map of the sources", default=None)  # core.specc:508
    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", default=None
    )  # core.specc:509
    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", default=None
    )  # core.specc:510
    BKGLEVEL: float | None = keyword("BKGLEVEL", "float", comment="background", default=None)  # core.specc:511
    BKGSUB: bool | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", default=None
    )  # core.specc:512
    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", default=None
    )  # core.specc:513
    BKGD_SCL: float | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", default=None
    )  # core.specc:514
    SOSSWDTH: float | None = keyword(
        "SOSSWDTH", "float", comment="one-star spectra: width of the extraction", unit="pixel", default=None
    )  # core.specc:515
    TIKFACTR: float | None = keyword(
        "TIKFACTR", "float", comment="one-star spectra: factor of the regularisation", default=None
    )  # core.specc:516
    SOSSDLTX: float | None = keyword(
        "SOSSDLTX", "float", comment="one-star spectra: shift of the trace, x", unit="pixel", default=None
    )  # core.specc:517
    SOSSDLTY: float | None = keyword(
        "SOSSDLTY", "float", comment="one-star spectra: shift of the trace, y", unit="pixel", default=None
    )  # core.specc:518
    SOSSROTN: float | None = keyword(
        "SOSSROTN", "float", comment="one-star spectra: rotation of the trace", unit="deg", default=None
    )  # core.specc:519
    OVERSAMP: float | None = keyword(
        "OVERSAMP", "float", comment="one-star spectra: oversampling of the wavelengths", default=None
    )  # core.specc:520
    THRESHLD: float | None = keyword(
        "THRESHLD", "float", comment="one-star spectra: threshold of the kernel", default=None
    )  # core.specc:521
    INT_i_SKIP: Mapping[str, int] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        default_factory=dict,
    )  # core.specc:522
    INT_i_UGP1: Mapping[str, int] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        default_factory=dict,
    )  # core.specc:523
    INT_i_BORS: Mapping[str, int] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        default_factory=dict,
    )  # core.specc:524


class RateSci(ImageHdu, label="SCI", extname="SCI"):
    """count rates."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [ny, nx]
    BUNIT: str = keyword("BUNIT", "string", comment="unit of the pixels", init=False, default="DN/s")
    MJD_BEG: float = keyword("MJD-BEG", "float", comment="start, UTC, MJD", unit="d")  # core.specc:530
    MJD_AVG: float = keyword("MJD-AVG", "float", comment="middle, UTC, MJD", unit="d")  # core.specc:531
    MJD_END: float = keyword("MJD-END", "float", comment="end, UTC, MJD", unit="d")  # core.specc:532
    TDB_BEG: float = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:533
    TDB_MID: float = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:534
    TDB_END: float = keyword("TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d")  # core.specc:535
    XPOSURE: float = keyword("XPOSURE", "float", comment="effective time of the exposure", unit="s")  # core.specc:536
    TELAPSE: float = keyword("TELAPSE", "float", comment="time from start to end", unit="s")  # core.specc:537
    REFFRAME: str | None = keyword(
        "REFFRAME", "string", comment="frame of place and velocity", default=None
    )  # core.specc:545
    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE", "string", comment="how the orbit is known", default=None
    )  # core.specc:546
    EPH_TIME: float | None = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", default=None
    )  # core.specc:547
    JWST_X: float | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", default=None
    )  # core.specc:548
    JWST_Y: float | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", default=None
    )  # core.specc:549
    JWST_Z: float | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", default=None
    )  # core.specc:550
    OBSGEO_X: float | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", default=None
    )  # core.specc:551
    OBSGEO_Y: float | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", default=None
    )  # core.specc:552
    OBSGEO_Z: float | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", default=None
    )  # core.specc:553
    JWST_DX: float | None = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", default=None
    )  # core.specc:554
    JWST_DY: float | None = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", default=None
    )  # core.specc:555
    JWST_DZ: float | None = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", default=None
    )  # core.specc:556
    OBSGEODX: float | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", default=None
    )  # core.specc:557
    OBSGEODY: float | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", default=None
    )  # core.specc:558
    OBSGEODZ: float | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", default=None
    )  # core.specc:559
    RADESYS: str = keyword("RADESYS", "string", comment="reference frame", init=False, default="ICRS")  # core.specc:572
    PA_APER: float = keyword("PA_APER", "float", comment="position angle of the aperture", unit="deg")  # core.specc:573
    RA_V1: float = keyword(
        "RA_V1", "float", comment="right ascension of the telescope's axis", unit="deg"
    )  # core.specc:574
    DEC_V1: float = keyword(
        "DEC_V1", "float", comment="declination of the telescope's axis", unit="deg"
    )  # core.specc:575
    PA_V3: float = keyword("PA_V3", "float", comment="position angle of the telescope", unit="deg")  # core.specc:576
    VA_SCALE: float = keyword("VA_SCALE", "float", comment="scale factor of the aberration")  # core.specc:577
    S_REGION: str = keyword("S_REGION", "string", comment="region on the sky")  # core.specc:585
    V2_REF: float = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec"
    )  # core.specc:586
    V3_REF: float = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec"
    )  # core.specc:587
    VPARITY: Literal[-1, 1] = keyword("VPARITY", "int", comment="sense of rotation")  # core.specc:588
    V3I_YANG: float = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg"
    )  # core.specc:589
    RA_REF: float = keyword(
        "RA_REF", "float", comment="reference point on the sky, right ascension", unit="deg"
    )  # core.specc:590
    DEC_REF: float = keyword(
        "DEC_REF", "float", comment="reference point on the sky, declination", unit="deg"
    )  # core.specc:591
    ROLL_REF: float = keyword("ROLL_REF", "float", comment="roll at the reference point", unit="deg")  # core.specc:592
    VELOSYS: float | None = keyword(
        "VELOSYS", "float", comment="correction of radial velocities to the barycentre", unit="m/s", default=None
    )  # core.specc:593
    XREF_SCI: float | None = keyword(
        "XREF_SCI", "float", comment="reference point on the detector, x", unit="pixel", default=None
    )  # core.specc:594
    YREF_SCI: float | None = keyword(
        "YREF_SCI", "float", comment="reference point on the detector, y", unit="pixel", default=None
    )  # core.specc:595
    MT_RA: float | None = keyword(
        "MT_RA", "float", comment="moving target at the middle, right ascension", unit="deg", default=None
    )  # core.specc:596
    MT_DEC: float | None = keyword(
        "MT_DEC", "float", comment="moving target at the middle, declination", unit="deg", default=None
    )  # core.specc:597
    MT_AVRA: float | None = keyword(
        "MT_AVRA", "float", comment="moving target on average, right ascension", unit="deg", default=None
    )  # core.specc:598
    MT_AVDEC: float | None = keyword(
        "MT_AVDEC", "float", comment="moving target on average, declination", unit="deg", default=None
    )  # core.specc:599
    WCSAXES: int = keyword("WCSAXES", "int", comment="number of world axes")  # wcs.specc:23
    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]", "string", pattern=r"CTYPE\d+", comment="coordinate and projection of axis i"
    )  # wcs.specc:24
    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i"
    )  # wcs.specc:25
    CRPIX_i: Mapping[str, float] = keywords(
        "CRPIX[i]", "float", pattern=r"CRPIX\d+", comment="reference pixel on axis i, counted from 1", unit="pixel"
    )  # wcs.specc:26
    CRVAL_i: Mapping[str, float] = keywords(
        "CRVAL[i]", "float", pattern=r"CRVAL\d+", comment="coordinate of the reference pixel", unit="deg"
    )  # wcs.specc:27
    CDELT_i: Mapping[str, float] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", default_factory=dict
    )  # wcs.specc:28
    PC_i_j: Mapping[str, float] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        default_factory=dict,
    )  # wcs.specc:29
    CD_i_j: Mapping[str, float] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:30
    LONPOLE: float | None = keyword(
        "LONPOLE", "float", comment="native longitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:31
    LATPOLE: float | None = keyword(
        "LATPOLE", "float", comment="native latitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:32
    A_ORDER: int | None = keyword("A_ORDER", "int", comment="degree of A", default=None)  # wcs.specc:42
    B_ORDER: int | None = keyword("B_ORDER", "int", comment="degree of B", default=None)  # wcs.specc:43
    AP_ORDER: int | None = keyword("AP_ORDER", "int", comment="degree of AP", default=None)  # wcs.specc:44
    BP_ORDER: int | None = keyword("BP_ORDER", "int", comment="degree of BP", default=None)  # wcs.specc:45
    A_p_q: Mapping[str, float] = keywords(
        "A_[p]_[q]", "float", pattern=r"A_\d+_\d+", comment="coefficient of x**p * y**q, axis 1", default_factory=dict
    )  # wcs.specc:46
    B_p_q: Mapping[str, float] = keywords(
        "B_[p]_[q]", "float", pattern=r"B_\d+_\d+", comment="coefficient of x**p * y**q, axis 2", default_factory=dict
    )  # wcs.specc:47
    AP_p_q: Mapping[str, float] = keywords(
        "AP_[p]_[q]", "float", pattern=r"AP_\d+_\d+", comment="the same, back, axis 1", default_factory=dict
    )  # wcs.specc:48
    BP_p_q: Mapping[str, float] = keywords(
        "BP_[p]_[q]", "float", pattern=r"BP_\d+_\d+", comment="the same, back, axis 2", default_factory=dict
    )  # wcs.specc:49


class RateErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [ny, nx]
    BUNIT: str | None = keyword(
        "BUNIT", "string", comment="unit of the pixels", derive=lambda h: h.unit_of("SCI"), init=False, default=None
    )


class RateDq(ImageHdu, label="DQ", extname="DQ"):
    """what is wrong with a pixel."""

    data: ArrayLike = pixels("uint32", kw_only=False)  # [ny, nx]


class RateVarPoisson(ImageHdu, label="VAR_POISSON", extname="VAR_POISSON"):
    """variance of the photons."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [ny, nx]


class RateVarRnoise(ImageHdu, label="VAR_RNOISE", extname="VAR_RNOISE"):
    """variance of the readout."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [ny, nx]


class RateAsdf(OpaqueHdu, label="ASDF", extname="ASDF"):
    """the same metadata as a tree."""

    hdu: Any = opaque(kw_only=False)


class Rate(FitsProduct, product="rate", validator=_VALIDATOR, aliases=_ALIASES):
    """Count rates of an exposure, stage 1.

    The slope of the ramps, averaged over all integrations.
    """

    primary: RatePrimary = hdu()
    sci: RateSci = hdu()
    err: RateErr = hdu()
    dq: RateDq = hdu()
    var_poisson: RateVarPoisson = hdu()
    var_rnoise: RateVarRnoise = hdu()
    asdf: RateAsdf = hdu()

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_",
            field("group", lambda f: number(f.primary["VISITGRP"]), width=2),
            field("seq", lambda f: f.primary["SEQ_ID"]),
            field("act", lambda f: lower(f.primary["ACT_ID"])),
            "_",
            field("exposure", lambda f: number(f.primary["EXPOSURE"]), width=5),
            optional("-seg", field("segment", lambda f: f.primary["EXSEGNUM"], width=3)),
            "_",
            field("detector", lambda f: lower(f.primary["DETECTOR"])),
            "_rate.fits",
        ),
    )


class RateintsPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY."""

    DATE: Instant = keyword("DATE", "datetime", comment="when the file was written, UTC")  # core.specc:19
    FILENAME: str | None = keyword(
        "FILENAME", "string", comment="name of this file", derive=lambda h: h.file.name, init=False, default=None
    )  # core.specc:19
    DATAMODL: str = keyword(
        "DATAMODL", "string", comment="data model that wrote the file", init=False, default="CubeModel"
    )  # core.specc:19
    TELESCOP: str = keyword("TELESCOP", "string", comment="telescope", init=False, default="JWST")  # core.specc:19
    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file")  # core.specc:20
    TIMESYS: str = keyword(
        "TIMESYS", "string", comment="time scale of times that name no other", init=False, default="UTC"
    )  # core.specc:21
    TIMEUNIT: str = keyword(
        "TIMEUNIT", "string", comment="unit of times that name no other", init=False, default="s"
    )  # core.specc:22
    SDP_VER: str = keyword("SDP_VER", "string", comment="version of the data processing system")  # core.specc:24
    PRD_VER: str = keyword("PRD_VER", "string", comment="version of the project reference database")  # core.specc:25
    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", default=None
    )  # core.specc:26
    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", default=None
    )  # core.specc:27
    HGA_MOVE: bool = keyword("HGA_MOVE", "bool", comment="the antenna moved during the exposure")  # core.specc:28
    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", default=None
    )  # core.specc:29
    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", default=None
    )  # core.specc:30
    PWFSEET: float = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d"
    )  # core.specc:31
    NWFSEST: float = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d"
    )  # core.specc:32
    COMPRESS: bool | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", default=None
    )  # core.specc:33
    TITLE: str = keyword("TITLE", "string", comment="title of the proposal")  # core.specc:50
    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator")  # core.specc:51
    CATEGORY: str = keyword("CATEGORY", "string", comment="kind of program")  # core.specc:52
    SUBCAT: str | None = keyword("SUBCAT", "string", comment="kind of program, finer", default=None)  # core.specc:53
    SCICAT: str | None = keyword("SCICAT", "string", comment="field of science", default=None)  # core.specc:54
    CONT_ID: int | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", default=None
    )  # core.specc:55
    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC")  # core.specc:60
    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC")  # core.specc:61
    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC")  # core.specc:62
    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC")  # core.specc:63
    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one"
    )  # core.specc:64
    VISIT_ID: str | int = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11
    )  # core.specc:65
    PROGRAM: str | int = keyword("PROGRAM", "digits", comment="program", digits=5)  # core.specc:66
    OBSERVTN: str | int = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3
    )  # core.specc:66
    VISIT: str | int = keyword("VISIT", "digits", comment="visit within the observation", digits=3)  # core.specc:66
    VISITGRP: str | int = keyword("VISITGRP", "digits", comment="group within the visit", digits=2)  # core.specc:67
    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel")  # core.specc:68
    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36")  # core.specc:69
    EXPOSURE: str | int = keyword("EXPOSURE", "digits", comment="exposure within the activity")  # core.specc:70
    BKGDTARG: bool = keyword("BKGDTARG", "bool", comment="the target is empty sky")  # core.specc:71
    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with"
    )  # core.specc:72
    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", default=None
    )  # core.specc:73
    OBSFOLDR: str | None = keyword(
        "OBSFOLDR", "string", comment="the proposer's folder of the observation", default=None
    )  # core.specc:74
    ENG_QUAL: Quality = keyword("ENG_QUAL", "string", comment="state of the engineering data")  # core.specc:83
    ENGQLPTG: PointingQuality | None = keyword(
        "ENGQLPTG", "string", comment="how the pointing was found", default=None
    )  # core.specc:84
    VISITYPE: VisitType = keyword("VISITYPE", "string", comment="kind of visit")  # core.specc:85
    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC")  # core.specc:86
    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went")  # core.specc:87
    NEXPOSUR: int = keyword("NEXPOSUR", "int", comment="exposures planned in the visit")  # core.specc:88
    INTARGET: bool = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing"
    )  # core.specc:89
    TARGOOPP: bool = keyword("TARGOOPP", "bool", comment="target of opportunity")  # core.specc:90
    TSOVISIT: bool = keyword("TSOVISIT", "bool", comment="time series")  # core.specc:91
    EXP_ONLY: bool = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument"
    )  # core.specc:92
    CROWDFLD: bool | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", default=None
    )  # core.specc:93
    TARGPROP: str = keyword("TARGPROP", "string", comment="the proposer's name of the target")  # core.specc:98
    TARGNAME: str = keyword("TARGNAME", "string", comment="name of the target in catalogues")  # core.specc:99
    TARGTYPE: TargetType = keyword("TARGTYPE", "string", comment="fixed, moving or generic")  # core.specc:100
    TARGCAT: str | None = keyword("TARGCAT", "string", comment="class of the target", default=None)  # core.specc:101
    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", default=None
    )  # core.specc:102
    TARG_RA: float = keyword(
        "TARG_RA", "float", comment="right ascension at the middle of the exposure", unit="deg"
    )  # core.specc:103
    TARG_DEC: float = keyword(
        "TARG_DEC", "float", comment="declination at the middle of the exposure", unit="deg"
    )  # core.specc:104
    SRCTYAPT: SourceType | None = keyword(
        "SRCTYAPT", "string", comment="extent of the source, as the proposer expects it", default=None
    )  # core.specc:105
    TARGURA: float | None = keyword(
        "TARGURA", "float", comment="uncertainty of the right ascension", unit="arcsec", default=None
    )  # core.specc:108
    TARGUDEC: float | None = keyword(
        "TARGUDEC", "float", comment="uncertainty of the declination", unit="arcsec", default=None
    )  # core.specc:109
    MU_RA: float | None = keyword(
        "MU_RA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:110
    MU_DEC: float | None = keyword(
        "MU_DEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:111
    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", default=None
    )  # core.specc:112
    PROP_RA: float | None = keyword(
        "PROP_RA", "float", comment="the proposer's right ascension", unit="deg", default=None
    )  # core.specc:113
    PROP_DEC: float | None = keyword(
        "PROP_DEC", "float", comment="the proposer's declination", unit="deg", default=None
    )  # core.specc:114
    INSTRUME: Instrument = keyword("INSTRUME", "string", comment="instrument")  # core.specc:123
    PREIMAGE: str | None = keyword(
        "PREIMAGE", "string", comment="image that the shutters were planned on", default=None
    )  # core.specc:124
    FWPOSOFF: float | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", default=None
    )  # core.specc:125
    FWPOSTOL: WheelTolerance | None = keyword(
        "FWPOSTOL", "string", comment="filter wheel, judged", default=None
    )  # core.specc:126
    PWPOSOFF: float | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", default=None
    )  # core.specc:127
    PWPOSTOL: WheelTolerance | None = keyword(
        "PWPOSTOL", "string", comment="pupil wheel, judged", default=None
    )  # core.specc:128
    DETECTOR: UncalPrimary_DETECTOR | None = keyword(
        "DETECTOR", "string", comment="detector", derive=_RateintsPrimary_DETECTOR, default=None
    )  # core.specc:132
    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE", "string", comment="module of the detector", default=None
    )  # core.specc:133
    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL", "string", comment="wavelength channel", default=None
    )  # core.specc:134
    FILTER: UncalPrimary_FILTER | None = keyword(
        "FILTER", "string", comment="element in the filter wheel", default=None
    )  # core.specc:135
    PUPIL: UncalPrimary_PUPIL | None = keyword(
        "PUPIL", "string", comment="element in the pupil wheel", default=None
    )  # core.specc:136
    PILIN: bool | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", default=None
    )  # core.specc:137
    CORONMSK: UncalPrimary_CORONMSK | None = keyword(
        "CORONMSK", "string", comment="coronagraphic mask", default=None
    )  # core.specc:138
    FAM_LA_a: Mapping[str, int] = keywords(
        "FAM_LA[a]", "int", pattern=r"FAM_LA\d+", comment="focus: steps of actuator a", default_factory=dict
    )  # core.specc:139
    FASTEP_a: Mapping[str, int] = keywords(
        "FASTEP[a]", "int", pattern=r"FASTEP\d+", comment="focus: steps asked of actuator a", default_factory=dict
    )  # core.specc:140
    FAUNIT_a: Mapping[str, float] = keywords(
        "FAUNIT[a]", "float", pattern=r"FAUNIT\d+", comment="focus: start of actuator a", default_factory=dict
    )  # core.specc:141
    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]", "string", pattern=r"FAPHASE\d+", comment="focus: phase of actuator a", default_factory=dict
    )  # core.specc:142
    FA_a_VALUE: Mapping[str, int] = keywords(
        "FA[a]VALUE", "int", pattern=r"FA\d+VALUE", comment="focus: place asked of actuator a", default_factory=dict
    )  # core.specc:143
    GRATING: Grating | None = keyword(
        "GRATING", "string", comment="element in the grating wheel", default=None
    )  # core.specc:148
    FXD_SLIT: FixedSlit | None = keyword("FXD_SLIT", "string", comment="fixed slit", default=None)  # core.specc:149
    FOCUSPOS: float | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", default=None
    )  # core.specc:150
    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", default=None)  # core.specc:151
    OPMODE: UncalPrimary_OPMODE | None = keyword(
        "OPMODE", "string", comment="what the lamp shines through", default=None
    )  # core.specc:152
    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", default=None
    )  # core.specc:153
    MSAMETFL: str | None = keyword(
        "MSAMETFL", "string", comment="file that says which shutters were open", default=None
    )  # core.specc:154
    MSAMETID: int | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", default=None
    )  # core.specc:155
    MSACONID: int | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", default=None
    )  # core.specc:156
    GWA_XTIL: float | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", default=None
    )  # core.specc:157
    GWA_YTIL: float | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", default=None
    )  # core.specc:158
    GWA_XP_V: float | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", default=None
    )  # core.specc:159
    GWA_YP_V: float | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", default=None
    )  # core.specc:160
    GWA_PXAV: float | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", default=None
    )  # core.specc:161
    GWA_PYAV: float | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", default=None
    )  # core.specc:162
    GWA_TILT: float | None = keyword(
        "GWA_TILT", "float", comment="temperature of the grating wheel", unit="K", default=None
    )  # core.specc:163
    RMA_POS: int | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", default=None
    )  # core.specc:164
    FCSRLPOS: int | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", default=None
    )  # core.specc:165
    FWCPOS: float | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", default=None
    )  # core.specc:172
    PWCPOS: float | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", default=None
    )  # core.specc:173
    BAND: Band | None = keyword("BAND", "string", comment="place of the grating wheels", default=None)  # core.specc:179
    CCCSTATE: Cover | None = keyword(
        "CCCSTATE", "string", comment="contamination control cover", default=None
    )  # core.specc:181
    FPE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE", "string", comment="focal plane electronics in use", default=None
    )  # core.specc:182
    ICE_SIDE: UncalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE", "string", comment="control electronics in use", default=None
    )  # core.specc:183
    EXPCOUNT: int = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted")  # core.specc:195
    EXPRIPAR: PrimeParallel = keyword("EXPRIPAR", "string", comment="prime or parallel")  # core.specc:196
    EXP_TYPE: ExpType = keyword("EXP_TYPE", "string", comment="kind of exposure")  # core.specc:197
    EXPSTART: float = keyword("EXPSTART", "float", comment="start, MJD", unit="d")  # core.specc:197
    NINTS: int = keyword("NINTS", "int", comment="integrations in the exposure")  # core.specc:197
    EFFEXPTM: float = keyword("EFFEXPTM", "float", comment="effective time of the exposure", unit="s")  # core.specc:197
    EXPMID: float = keyword("EXPMID", "float", comment="middle, MJD", unit="d")  # core.specc:198
    EXPEND: float = keyword("EXPEND", "float", comment="end, MJD", unit="d")  # core.specc:199
    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", default=None
    )  # core.specc:200
    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", default=None
    )  # core.specc:201
    READPATT: ReadPattern = keyword("READPATT", "string", comment="readout pattern")  # core.specc:202
    HYBRIDFF: bool | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", default=None
    )  # core.specc:203
    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS", "int", comment="outputs of the detector in use", default=None
    )  # core.specc:204
    NGROUPS: int = keyword("NGROUPS", "int", comment="groups in an integration")  # core.specc:205
    NFRAMES: int = keyword("NFRAMES", "int", comment="frames averaged in a group")  # core.specc:206
    MIRNGRPS: int | None = keyword(
        "MIRNGRPS", "int", comment="groups in an integration, as MIRI was told", default=None
    )  # core.specc:207
    MIRNFRMS: int | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", default=None
    )  # core.specc:208
    DETMODE: UncalPrimary_DETMODE | None = keyword(
        "DETMODE", "string", comment="what the detector did", default=None
    )  # core.specc:209
    CMD_TSEL: UncalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL", "string", comment="test pattern", default=None
    )  # core.specc:210
    FRMDIVSR: int = keyword("FRMDIVSR", "int", comment="number that frames were divided by")  # core.specc:211
    GROUPGAP: int = keyword("GROUPGAP", "int", comment="frames dropped between groups")  # core.specc:212
    DRPFRMS1: int = keyword("DRPFRMS1", "int", comment="frames dropped before the first integration")  # core.specc:213
    DRPFRMS3: int = keyword("DRPFRMS3", "int", comment="frames dropped between integrations")  # core.specc:214
    NSAMPLES: int = keyword("NSAMPLES", "int", comment="samples of a pixel")  # core.specc:215
    TSAMPLE: float = keyword("TSAMPLE", "float", comment="time between samples", unit="us")  # core.specc:216
    TFRAME: float = keyword("TFRAME", "float", comment="time between frames", unit="s")  # core.specc:217
    TGROUP: float = keyword("TGROUP", "float", comment="time between groups", unit="s")  # core.specc:218
    EFFINTTM: float = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s"
    )  # core.specc:219
    TMEASURE: float | None = keyword(
        "TMEASURE", "float", comment="time between first and last group", unit="s", default=None
    )  # core.specc:220
    DURATION: float = keyword("DURATION", "float", comment="time from start to end", unit="s")  # core.specc:221
    NRSTSTRT: int = keyword("NRSTSTRT", "int", comment="resets before the exposure")  # core.specc:222
    NRESETS: int = keyword("NRESETS", "int", comment="resets between integrations")  # core.specc:223
    ZEROFRAM: bool = keyword("ZEROFRAM", "bool", comment="the first frames came down by themselves")  # core.specc:224
    DATAPROB: bool = keyword("DATAPROB", "bool", comment="telemetry reported a problem")  # core.specc:225
    SCA_NUM: int = keyword("SCA_NUM", "int", comment="detector assembly")  # core.specc:226
    DATAMODE: int = keyword("DATAMODE", "int", comment="processing on board")  # core.specc:227
    NRS_NORM: int | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", default=None
    )  # core.specc:228
    NRS_REF: int | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", default=None
    )  # core.specc:229
    SCTARATE: float = keyword("SCTARATE", "float", comment="drift of the clock on board", unit="ms/s")  # core.specc:230
    GAINFACT: float | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", default=None
    )  # core.specc:231
    IS_IMPRT: bool | None = keyword("IS_IMPRT", "bool", comment="imprint exposure", default=None)  # core.specc:232
    IS_PSF: bool | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", default=None
    )  # core.specc:233
    SELFREF: bool | None = keyword(
        "SELFREF", "bool", comment="its own reference for the point-spread function", default=None
    )  # core.specc:234
    PRIMECRS: float | None = keyword("PRIMECRS", "float", comment="rate of cosmic rays", default=None)  # core.specc:235
    EXTNCRS: float | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", default=None
    )  # core.specc:236
    EXSEGNUM: int | None = keyword("EXSEGNUM", "int", comment="this segment", default=None)  # core.specc:248
    EXSEGTOT: int | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", default=None
    )  # core.specc:248
    INTSTART: int | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", default=None
    )  # core.specc:248
    INTEND: int | None = keyword(
        "INTEND", "int", comment="last integration of this segment", default=None
    )  # core.specc:248
    SUBARRAY: str = keyword("SUBARRAY", "string", comment="part of the detector that was read")  # core.specc:256
    SUB_SHRT: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT", "string", comment="the same for the short channels", default=None
    )  # core.specc:257
    SUB_LONG: UncalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG", "string", comment="the same for the long channels", default=None
    )  # core.specc:258
    SUBSTRT1: int = keyword("SUBSTRT1", "int", comment="first pixel on axis 1")  # core.specc:259
    SUBSTRT2: int = keyword("SUBSTRT2", "int", comment="first pixel on axis 2")  # core.specc:260
    SUBSIZE1: int = keyword("SUBSIZE1", "int", comment="pixels on axis 1")  # core.specc:261
    SUBSIZE2: int = keyword("SUBSIZE2", "int", comment="pixels on axis 2")  # core.specc:262
    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS", "int", comment="axis and direction of the fast readout"
    )  # core.specc:263
    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS", "int", comment="axis and direction of the slow readout"
    )  # core.specc:264
    DETXCOR: int | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", default=None
    )  # core.specc:265
    DETYCOR: int | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", default=None
    )  # core.specc:266
    DETXSIZ: int | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", default=None
    )  # core.specc:267
    DETYSIZ: int | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", default=None
    )  # core.specc:268
    MSTR_RD1: int | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", default=None
    )  # core.specc:269
    MSTR_SK1: int | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", default=None
    )  # core.specc:270
    MSTR_RD2: int | None = keyword("MSTR_RD2", "int", comment="stripes: rows read then", default=None)  # core.specc:271
    MSTR_SK2: int | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", default=None
    )  # core.specc:272
    MSTR_RPT: int | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", default=None
    )  # core.specc:273
    MSTR_ILV: int | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", default=None
    )  # core.specc:274
    SSTR_STP: int | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", default=None
    )  # core.specc:275
    SSTR_NST: int | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", default=None
    )  # core.specc:276
    PATTTYPE: str = keyword("PATTTYPE", "string", comment="primary pattern")  # core.specc:284
    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", default=None
    )  # core.specc:285
    PRIDTPTS: int | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", default=None
    )  # core.specc:286
    PATT_NUM: int = keyword("PATT_NUM", "int", comment="place in the pattern")  # core.specc:287
    PATTSTRT: int | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", default=None
    )  # core.specc:288
    NUMDTHPT: int = keyword("NUMDTHPT", "int", comment="places in the pattern")  # core.specc:289
    PATTNPTS: int | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", default=None
    )  # core.specc:290
    NRIMDTPT: int | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", default=None
    )  # core.specc:291
    NOD_TYPE: NodType | None = keyword(
        "NOD_TYPE", "string", comment="nodding between shutters or along the slit", default=None
    )  # core.specc:292
    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", default=None
    )  # core.specc:293
    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", default=None
    )  # core.specc:294
    SUBPXPTS: int | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", default=None
    )  # core.specc:295
    SUBPXPAT: str | None = keyword("SUBPXPAT", "string", comment="subpixel pattern", default=None)  # core.specc:296
    SPEC_NUM: int | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", default=None
    )  # core.specc:297
    SPECNSTP: int | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", default=None
    )  # core.specc:298
    SPECSTEP: float | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", default=None
    )  # core.specc:299
    SPCOFFST: float | None = keyword(
        "SPCOFFST", "float", comment="offset along the dispersion", unit="arcsec", default=None
    )  # core.specc:300
    SPAT_NUM: int | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", default=None
    )  # core.specc:301
    SPATNSTP: int | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", default=None
    )  # core.specc:302
    SPATSTEP: float | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", default=None
    )  # core.specc:303
    SPTOFFST: float | None = keyword(
        "SPTOFFST", "float", comment="offset across the dispersion", unit="arcsec", default=None
    )  # core.specc:304
    XOFFSET: float = keyword(
        "XOFFSET", "float", comment="offset along x from the start of the pattern", unit="arcsec"
    )  # core.specc:305
    YOFFSET: float = keyword(
        "YOFFSET", "float", comment="offset along y from the start of the pattern", unit="arcsec"
    )  # core.specc:306
    DSETSTRT: int | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", default=None
    )  # core.specc:307
    NUMDSETS: int | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", default=None
    )  # core.specc:308
    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC", "string", comment="direction of the pattern", default=None
    )  # core.specc:309
    DITHOPFR: UncalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR", "string", comment="what the pattern is best for", default=None
    )  # core.specc:310
    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", default=None
    )  # core.specc:311
    MRSPRCHN: UncalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN", "string", comment="channel that the pattern is best for", default=None
    )  # core.specc:312
    DITH_RA: float | None = keyword(
        "DITH_RA", "float", comment="right ascension of this place", unit="deg", default=None
    )  # core.specc:314
    DITH_DEC: float | None = keyword(
        "DITH_DEC", "float", comment="declination of this place", unit="deg", default=None
    )  # core.specc:315
    APERNAME: str = keyword("APERNAME", "string", comment="aperture")  # core.specc:322
    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned")  # core.specc:323
    VA_RA: float | None = keyword(
        "VA_RA", "float", comment="right ascension of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:324
    VA_DEC: float | None = keyword(
        "VA_DEC", "float", comment="declination of the reference, as aberration shows it", unit="deg", default=None
    )  # core.specc:325
    BARTDELT: float = keyword("BARTDELT", "float", comment="barycentric correction", unit="s")  # core.specc:330
    BSTRTIME: float = keyword("BSTRTIME", "float", comment="barycentric start, MJD", unit="d")  # core.specc:331
    BMIDTIME: float = keyword("BMIDTIME", "float", comment="barycentric middle, MJD", unit="d")  # core.specc:332
    BENDTIME: float = keyword("BENDTIME", "float", comment="barycentric end, MJD", unit="d")  # core.specc:333
    HELIDELT: float = keyword("HELIDELT", "float", comment="heliocentric correction", unit="s")  # core.specc:334
    HSTRTIME: float = keyword("HSTRTIME", "float", comment="heliocentric start, MJD", unit="d")  # core.specc:335
    HMIDTIME: float = keyword("HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d")  # core.specc:336
    HENDTIME: float = keyword("HENDTIME", "float", comment="heliocentric end, MJD", unit="d")  # core.specc:337
    GS_ORDER: int | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", default=None
    )  # core.specc:345
    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", default=None
    )  # core.specc:346
    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", default=None
    )  # core.specc:347
    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", default=None)  # core.specc:348
    GS_RA: float | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", default=None
    )  # core.specc:349
    GS_DEC: float | None = keyword("GS_DEC", "float", comment="declination", unit="deg", default=None)  # core.specc:350
    GS_URA: float | None = keyword(
        "GS_URA", "float", comment="uncertainty of the right ascension", unit="deg", default=None
    )  # core.specc:351
    GS_UDEC: float | None = keyword(
        "GS_UDEC", "float", comment="uncertainty of the declination", unit="deg", default=None
    )  # core.specc:352
    GS_MAG: float | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", default=None
    )  # core.specc:353
    GS_UMAG: float | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", default=None
    )  # core.specc:354
    GS_EPOCH: str | None = keyword("GS_EPOCH", "string", comment="epoch of the place", default=None)  # core.specc:355
    GS_MURA: float | None = keyword(
        "GS_MURA", "float", comment="proper motion in right ascension", unit="arcsec/yr", default=None
    )  # core.specc:356
    GS_MUDEC: float | None = keyword(
        "GS_MUDEC", "float", comment="proper motion in declination", unit="arcsec/yr", default=None
    )  # core.specc:357
    GS_PARA: float | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", default=None
    )  # core.specc:358
    GS_V3_PA: float | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", default=None
    )  # core.specc:359
    PCS_MODE: PointingMode = keyword("PCS_MODE", "string", comment="how the telescope was held")  # core.specc:360
    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", default=None
    )  # core.specc:361
    CAL_VER: str = keyword("CAL_VER", "string", comment="version of the calibration software")  # core.specc:37
    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision")  # core.specc:38
    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files"
    )  # core.specc:39
    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force")  # core.specc:40
    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", default=None
    )  # core.specc:45
    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", default=None
    )  # core.specc:45
    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", default=None)  # core.specc:371
    R_BARSHA: str | None = keyword("R_BARSHA", "string", comment="shadows of bars", default=None)  # core.specc:372
    R_BKG: str | None = keyword("R_BKG", "string", comment="background", default=None)  # core.specc:373
    R_CAMERA: str | None = keyword("R_CAMERA", "string", comment="NIRSpec camera", default=None)  # core.specc:374
    R_CHRCOR: str | None = keyword("R_CHRCOR", "string", comment="chromatic correction", default=None)  # core.specc:375
    R_COLLIM: str | None = keyword("R_COLLIM", "string", comment="NIRSpec collimator", default=None)  # core.specc:376
    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", default=None)  # core.specc:377
    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", default=None)  # core.specc:378
    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", default=None
    )  # core.specc:379
    R_DISPER: str | None = keyword("R_DISPER", "string", comment="NIRSpec disperser", default=None)  # core.specc:380
    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", default=None)  # core.specc:381
    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", default=None)  # core.specc:382
    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", default=None
    )  # core.specc:383
    R_FILOFF: str | None = keyword("R_FILOFF", "string", comment="offsets of filters", default=None)  # core.specc:384
    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", default=None)  # core.specc:385
    R_FORE: str | None = keyword("R_FORE", "string", comment="NIRSpec fore optics", default=None)  # core.specc:386
    R_FPA: str | None = keyword("R_FPA", "string", comment="NIRSpec focal plane", default=None)  # core.specc:387
    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", default=None
    )  # core.specc:388
    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", default=None)  # core.specc:389
    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", default=None)  # core.specc:390
    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", default=None
    )  # core.specc:391
    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", default=None
    )  # core.specc:392
    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", default=None
    )  # core.specc:393
    R_IPC: str | None = keyword("R_IPC", "string", comment="coupling of pixels", default=None)  # core.specc:394
    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", default=None)  # core.specc:395
    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", default=None)  # core.specc:396
    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", default=None)  # core.specc:397
    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", default=None
    )  # core.specc:398
    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", default=None
    )  # core.specc:399
    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", default=None
    )  # core.specc:400
    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", default=None)  # core.specc:401
    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", default=None
    )  # core.specc:402
    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", default=None)  # core.specc:403
    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", default=None)  # core.specc:404
    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", default=None
    )  # core.specc:405
    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", default=None)  # core.specc:406
    R_PSFMAS: str | None = keyword("R_PSFMAS", "string", comment="mask of the star", default=None)  # core.specc:407
    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", default=None
    )  # core.specc:408
    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", default=None)  # core.specc:409
    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", default=None)  # core.specc:410
    R_REFPIX: str | None = keyword("R_REFPIX", "string", comment="reference pixels", default=None)  # core.specc:411
    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", default=None
    )  # core.specc:412
    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", default=None)  # core.specc:413
    R_RESET: str | None = keyword("R_RESET", "string", comment="reset anomaly", default=None)  # core.specc:414
    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", default=None)  # core.specc:415
    R_RSCD: str | None = keyword("R_RSCD", "string", comment="decay after reset", default=None)  # core.specc:416
    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", default=None)  # core.specc:417
    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", default=None
    )  # core.specc:418
    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", default=None
    )  # core.specc:419
    R_SPCWCS: str | None = keyword("R_SPCWCS", "string", comment="geometry of spectra", default=None)  # core.specc:420
    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", default=None
    )  # core.specc:421
    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", default=None
    )  # core.specc:422
    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", default=None
    )  # core.specc:423
    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", default=None)  # core.specc:424
    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", default=None)  # core.specc:425
    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", default=None)  # core.specc:426
    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", default=None
    )  # core.specc:427
    R_TRPPAR: str | None = keyword("R_TRPPAR", "string", comment="persistence, traps", default=None)  # core.specc:428
    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", default=None
    )  # core.specc:429
    R_V2V3: str | None = keyword("R_V2V3", "string", comment="field coordinates", default=None)  # core.specc:430
    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", default=None
    )  # core.specc:431
    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", default=None
    )  # core.specc:432
    R_WAVRAN: str | None = keyword("R_WAVRAN", "string", comment="wavelength ranges", default=None)  # core.specc:433
    S_AMIANA: StepStatus | None = keyword(
        "S_AMIANA", "string", comment="fringes of the aperture mask: analysis", default=None
    )  # core.specc:438
    S_AMINOR: StepStatus | None = keyword(
        "S_AMINOR", "string", comment="fringes of the aperture mask: normalisation", default=None
    )  # core.specc:439
    S_BARSHA: StepStatus | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", default=None
    )  # core.specc:440
    S_BKDSUB: StepStatus | None = keyword(
        "S_BKDSUB", "string", comment="background subtraction", default=None
    )  # core.specc:441
    S_BPXSLF: StepStatus | None = keyword(
        "S_BPXSLF", "string", comment="bad pixels from the data themselves", default=None
    )  # core.specc:442
    S_CHGMIG: StepStatus | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", default=None
    )  # core.specc:443
    S_CLNFNS: StepStatus | None = keyword("S_CLNFNS", "string", comment="flicker noise", default=None)  # core.specc:444
    S_COMB1D: StepStatus | None = keyword(
        "S_COMB1D", "string", comment="combination of spectra", default=None
    )  # core.specc:445
    S_CONTAM: StepStatus | None = keyword(
        "S_CONTAM", "string", comment="contamination by other spectra", default=None
    )  # core.specc:446
    S_DARK: StepStatus | None = keyword("S_DARK", "string", comment="dark current", default=None)  # core.specc:447
    S_DQINIT: StepStatus | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", default=None
    )  # core.specc:448
    S_ERRINI: StepStatus | None = keyword("S_ERRINI", "string", comment="errors, start", default=None)  # core.specc:449
    S_EXTR1D: StepStatus | None = keyword(
        "S_EXTR1D", "string", comment="extraction of spectra", default=None
    )  # core.specc:450
    S_EXTR2D: StepStatus | None = keyword(
        "S_EXTR2D", "string", comment="cutting out of slits and sources", default=None
    )  # core.specc:451
    S_FLAT: StepStatus | None = keyword("S_FLAT", "string", comment="flat field", default=None)  # core.specc:452
    S_FRINGE: StepStatus | None = keyword("S_FRINGE", "string", comment="fringes", default=None)  # core.specc:453
    S_FRSTFR: StepStatus | None = keyword("S_FRSTFR", "string", comment="first frame", default=None)  # core.specc:454
    S_GANSCL: StepStatus | None = keyword("S_GANSCL", "string", comment="gain scale", default=None)  # core.specc:455
    S_GRPSCL: StepStatus | None = keyword("S_GRPSCL", "string", comment="group scale", default=None)  # core.specc:456
    S_GUICDS: StepStatus | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", default=None
    )  # core.specc:457
    S_IFUCUB: StepStatus | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", default=None
    )  # core.specc:458
    S_IMPRNT: StepStatus | None = keyword("S_IMPRNT", "string", comment="imprint", default=None)  # core.specc:459
    S_IPC: StepStatus | None = keyword("S_IPC", "string", comment="coupling of pixels", default=None)  # core.specc:460
    S_JUMP: StepStatus | None = keyword("S_JUMP", "string", comment="jumps", default=None)  # core.specc:461
    S_KLIP: StepStatus | None = keyword(
        "S_KLIP", "string", comment="subtraction of the star", default=None
    )  # core.specc:462
    S_LASTFR: StepStatus | None = keyword("S_LASTFR", "string", comment="last frame", default=None)  # core.specc:463
    S_LINEAR: StepStatus | None = keyword("S_LINEAR", "string", comment="linearity", default=None)  # core.specc:464
    S_MIREMI: StepStatus | None = keyword(
        "S_MIREMI", "string", comment="electromagnetic interference", default=None
    )  # core.specc:465
    S_MSAFLG: StepStatus | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", default=None
    )  # core.specc:466
    S_MSBSUB: StepStatus | None = keyword(
        "S_MSBSUB", "string", comment="master background", default=None
    )  # core.specc:467
    S_MTWCS: StepStatus | None = keyword(
        "S_MTWCS", "string", comment="world coordinates of a moving target", default=None
    )  # core.specc:468
    S_OUTLIR: StepStatus | None = keyword(
        "S_OUTLIR", "string", comment="outliers between dithers", default=None
    )  # core.specc:469
    S_PCTFRM: StepStatus | None = keyword("S_PCTFRM", "string", comment="picture frame", default=None)  # core.specc:470
    S_PERSIS: StepStatus | None = keyword("S_PERSIS", "string", comment="persistence", default=None)  # core.specc:471
    S_PHOTOM: StepStatus | None = keyword("S_PHOTOM", "string", comment="photometry", default=None)  # core.specc:472
    S_PSFALI: StepStatus | None = keyword(
        "S_PSFALI", "string", comment="alignment of reference stars", default=None
    )  # core.specc:473
    S_PSFSTK: StepStatus | None = keyword(
        "S_PSFSTK", "string", comment="stacking of reference stars", default=None
    )  # core.specc:474
    S_PTHLOS: StepStatus | None = keyword("S_PTHLOS", "string", comment="path loss", default=None)  # core.specc:475
    S_PXREPL: StepStatus | None = keyword(
        "S_PXREPL", "string", comment="replacement of bad pixels", default=None
    )  # core.specc:476
    S_RAMP: StepStatus = keyword("S_RAMP", "string", comment="slopes of ramps")  # core.specc:477
    S_REFPIX: StepStatus | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", default=None
    )  # core.specc:478
    S_RESAMP: StepStatus | None = keyword("S_RESAMP", "string", comment="resampling", default=None)  # core.specc:479
    S_RESET: StepStatus | None = keyword("S_RESET", "string", comment="reset anomaly", default=None)  # core.specc:480
    S_RESFRI: StepStatus | None = keyword(
        "S_RESFRI", "string", comment="fringes that remained", default=None
    )  # core.specc:481
    S_RSCD: StepStatus | None = keyword("S_RSCD", "string", comment="decay after reset", default=None)  # core.specc:482
    S_SATURA: StepStatus | None = keyword("S_SATURA", "string", comment="saturation", default=None)  # core.specc:483
    S_SKYMAT: StepStatus | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", default=None
    )  # core.specc:484
    S_SPLEAK: StepStatus | None = keyword("S_SPLEAK", "string", comment="spectral leak", default=None)  # core.specc:485
    S_SRCCAT: StepStatus | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", default=None
    )  # core.specc:486
    S_SRCTYP: StepStatus | None = keyword(
        "S_SRCTYP", "string", comment="extent of the source", default=None
    )  # core.specc:487
    S_STRAY: StepStatus | None = keyword("S_STRAY", "string", comment="stray light", default=None)  # core.specc:488
    S_SUPERB: StepStatus | None = keyword("S_SUPERB", "string", comment="bias", default=None)  # core.specc:489
    S_TACNTR: StepStatus | None = keyword(
        "S_TACNTR", "string", comment="centre from the acquisition image", default=None
    )  # core.specc:490
    S_TELEMI: StepStatus | None = keyword(
        "S_TELEMI", "string", comment="emission of the telescope", default=None
    )  # core.specc:491
    S_TRCMOD: StepStatus | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", default=None
    )  # core.specc:492
    S_TSPHOT: StepStatus | None = keyword(
        "S_TSPHOT", "string", comment="time-series photometry", default=None
    )  # core.specc:493
    S_TWKREG: StepStatus | None = keyword(
        "S_TWKREG", "string", comment="alignment to a catalogue", default=None
    )  # core.specc:494
    S_WAVCOR: StepStatus | None = keyword(
        "S_WAVCOR", "string", comment="wavelength correction", default=None
    )  # core.specc:495
    S_WCS: StepStatus | None = keyword("S_WCS", "string", comment="world coordinates", default=None)  # core.specc:496
    S_WFSCOM: StepStatus | None = keyword(
        "S_WFSCOM", "string", comment="combination of wavefront images", default=None
    )  # core.specc:497
    S_WHTLIT: StepStatus | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", default=None
    )  # core.specc:498
    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", default=None
    )  # core.specc:506
    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", default=None
    )  # core.specc:507
    SEGMFILE: str | None = keyword("SEGMFILE", "string", comment="map of the sources", default=None)  # core.specc:508
    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", default=None
    )  # core.specc:509
    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", default=None
    )  # core.specc:510
    BKGLEVEL: float | None = keyword("BKGLEVEL", "float", comment="background", default=None)  # core.specc:511
    BKGSUB: bool | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", default=None
    )  # core.specc:512
    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", default=None
    )  # core.specc:513
    BKGD_SCL: float | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", default=None
    )  # core.specc:514
    SOSSWDTH: float | None = keyword(
        "SOSSWDTH", "float", comment="one-star spectra: width of the extraction", unit="pixel", default=None
    )  # core.specc:515
    TIKFACTR: float | None = keyword(
        "TIKFACTR", "float", comment="one-star spectra: factor of the regularisation", default=None
    )  # core.specc:516
    SOSSDLTX: float | None = keyword(
        "SOSSDLTX", "float", comment="one-star spectra: shift of the trace, x", unit="pixel", default=None
    )  # core.specc:517
    SOSSDLTY: float | None = keyword(
        "SOSSDLTY", "float", comment="one-star spectra: shift of the trace, y", unit="pixel", default=None
    )  # core.specc:518
    SOSSROTN: float | None = keyword(
        "SOSSROTN", "float", comment="one-star spectra: rotation of the trace", unit="deg", default=None
    )  # core.specc:519
    OVERSAMP: float | None = keyword(
        "OVERSAMP", "float", comment="one-star spectra: oversampling of the wavelengths", default=None
    )  # core.specc:520
    THRESHLD: float | None = keyword(
        "THRESHLD", "float", comment="one-star spectra: threshold of the kernel", default=None
    )  # core.specc:521
    INT_i_SKIP: Mapping[str, int] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        default_factory=dict,
    )  # core.specc:522
    INT_i_UGP1: Mapping[str, int] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        default_factory=dict,
    )  # core.specc:523
    INT_i_BORS: Mapping[str, int] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        default_factory=dict,
    )  # core.specc:524


class RateintsSci(ImageHdu, label="SCI", extname="SCI"):
    """count rates."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [nints, ny, nx]
    BUNIT: str = keyword("BUNIT", "string", comment="unit of the pixels", init=False, default="DN/s")
    MJD_BEG: float = keyword("MJD-BEG", "float", comment="start, UTC, MJD", unit="d")  # core.specc:530
    MJD_AVG: float = keyword("MJD-AVG", "float", comment="middle, UTC, MJD", unit="d")  # core.specc:531
    MJD_END: float = keyword("MJD-END", "float", comment="end, UTC, MJD", unit="d")  # core.specc:532
    TDB_BEG: float = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:533
    TDB_MID: float = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d"
    )  # core.specc:534
    TDB_END: float = keyword("TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d")  # core.specc:535
    XPOSURE: float = keyword("XPOSURE", "float", comment="effective time of the exposure", unit="s")  # core.specc:536
    TELAPSE: float = keyword("TELAPSE", "float", comment="time from start to end", unit="s")  # core.specc:537
    REFFRAME: str | None = keyword(
        "REFFRAME", "string", comment="frame of place and velocity", default=None
    )  # core.specc:545
    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE", "string", comment="how the orbit is known", default=None
    )  # core.specc:546
    EPH_TIME: float | None = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", default=None
    )  # core.specc:547
    JWST_X: float | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", default=None
    )  # core.specc:548
    JWST_Y: float | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", default=None
    )  # core.specc:549
    JWST_Z: float | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", default=None
    )  # core.specc:550
    OBSGEO_X: float | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", default=None
    )  # core.specc:551
    OBSGEO_Y: float | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", default=None
    )  # core.specc:552
    OBSGEO_Z: float | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", default=None
    )  # core.specc:553
    JWST_DX: float | None = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", default=None
    )  # core.specc:554
    JWST_DY: float | None = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", default=None
    )  # core.specc:555
    JWST_DZ: float | None = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", default=None
    )  # core.specc:556
    OBSGEODX: float | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", default=None
    )  # core.specc:557
    OBSGEODY: float | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", default=None
    )  # core.specc:558
    OBSGEODZ: float | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", default=None
    )  # core.specc:559
    RADESYS: str = keyword("RADESYS", "string", comment="reference frame", init=False, default="ICRS")  # core.specc:572
    PA_APER: float = keyword("PA_APER", "float", comment="position angle of the aperture", unit="deg")  # core.specc:573
    RA_V1: float = keyword(
        "RA_V1", "float", comment="right ascension of the telescope's axis", unit="deg"
    )  # core.specc:574
    DEC_V1: float = keyword(
        "DEC_V1", "float", comment="declination of the telescope's axis", unit="deg"
    )  # core.specc:575
    PA_V3: float = keyword("PA_V3", "float", comment="position angle of the telescope", unit="deg")  # core.specc:576
    VA_SCALE: float = keyword("VA_SCALE", "float", comment="scale factor of the aberration")  # core.specc:577
    S_REGION: str = keyword("S_REGION", "string", comment="region on the sky")  # core.specc:585
    V2_REF: float = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec"
    )  # core.specc:586
    V3_REF: float = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec"
    )  # core.specc:587
    VPARITY: Literal[-1, 1] = keyword("VPARITY", "int", comment="sense of rotation")  # core.specc:588
    V3I_YANG: float = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg"
    )  # core.specc:589
    RA_REF: float = keyword(
        "RA_REF", "float", comment="reference point on the sky, right ascension", unit="deg"
    )  # core.specc:590
    DEC_REF: float = keyword(
        "DEC_REF", "float", comment="reference point on the sky, declination", unit="deg"
    )  # core.specc:591
    ROLL_REF: float = keyword("ROLL_REF", "float", comment="roll at the reference point", unit="deg")  # core.specc:592
    VELOSYS: float | None = keyword(
        "VELOSYS", "float", comment="correction of radial velocities to the barycentre", unit="m/s", default=None
    )  # core.specc:593
    XREF_SCI: float | None = keyword(
        "XREF_SCI", "float", comment="reference point on the detector, x", unit="pixel", default=None
    )  # core.specc:594
    YREF_SCI: float | None = keyword(
        "YREF_SCI", "float", comment="reference point on the detector, y", unit="pixel", default=None
    )  # core.specc:595
    MT_RA: float | None = keyword(
        "MT_RA", "float", comment="moving target at the middle, right ascension", unit="deg", default=None
    )  # core.specc:596
    MT_DEC: float | None = keyword(
        "MT_DEC", "float", comment="moving target at the middle, declination", unit="deg", default=None
    )  # core.specc:597
    MT_AVRA: float | None = keyword(
        "MT_AVRA", "float", comment="moving target on average, right ascension", unit="deg", default=None
    )  # core.specc:598
    MT_AVDEC: float | None = keyword(
        "MT_AVDEC", "float", comment="moving target on average, declination", unit="deg", default=None
    )  # core.specc:599
    WCSAXES: int = keyword("WCSAXES", "int", comment="number of world axes")  # wcs.specc:23
    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]", "string", pattern=r"CTYPE\d+", comment="coordinate and projection of axis i"
    )  # wcs.specc:24
    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i"
    )  # wcs.specc:25
    CRPIX_i: Mapping[str, float] = keywords(
        "CRPIX[i]", "float", pattern=r"CRPIX\d+", comment="reference pixel on axis i, counted from 1", unit="pixel"
    )  # wcs.specc:26
    CRVAL_i: Mapping[str, float] = keywords(
        "CRVAL[i]", "float", pattern=r"CRVAL\d+", comment="coordinate of the reference pixel", unit="deg"
    )  # wcs.specc:27
    CDELT_i: Mapping[str, float] = keywords(
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", default_factory=dict
    )  # wcs.specc:28
    PC_i_j: Mapping[str, float] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        default_factory=dict,
    )  # wcs.specc:29
    CD_i_j: Mapping[str, float] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        default_factory=dict,
    )  # wcs.specc:30
    LONPOLE: float | None = keyword(
        "LONPOLE", "float", comment="native longitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:31
    LATPOLE: float | None = keyword(
        "LATPOLE", "float", comment="native latitude of the celestial pole", unit="deg", default=None
    )  # wcs.specc:32
    A_ORDER: int | None = keyword("A_ORDER", "int", comment="degree of A", default=None)  # wcs.specc:42
    B_ORDER: int | None = keyword("B_ORDER", "int", comment="degree of B", default=None)  # wcs.specc:43
    AP_ORDER: int | None = keyword("AP_ORDER", "int", comment="degree of AP", default=None)  # wcs.specc:44
    BP_ORDER: int | None = keyword("BP_ORDER", "int", comment="degree of BP", default=None)  # wcs.specc:45
    A_p_q: Mapping[str, float] = keywords(
        "A_[p]_[q]", "float", pattern=r"A_\d+_\d+", comment="coefficient of x**p * y**q, axis 1", default_factory=dict
    )  # wcs.specc:46
    B_p_q: Mapping[str, float] = keywords(
        "B_[p]_[q]", "float", pattern=r"B_\d+_\d+", comment="coefficient of x**p * y**q, axis 2", default_factory=dict
    )  # wcs.specc:47
    AP_p_q: Mapping[str, float] = keywords(
        "AP_[p]_[q]", "float", pattern=r"AP_\d+_\d+", comment="the same, back, axis 1", default_factory=dict
    )  # wcs.specc:48
    BP_p_q: Mapping[str, float] = keywords(
        "BP_[p]_[q]", "float", pattern=r"BP_\d+_\d+", comment="the same, back, axis 2", default_factory=dict
    )  # wcs.specc:49


class RateintsErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [nints, ny, nx]
    BUNIT: str | None = keyword(
        "BUNIT", "string", comment="unit of the pixels", derive=lambda h: h.unit_of("SCI"), init=False, default=None
    )


class RateintsDq(ImageHdu, label="DQ", extname="DQ"):
    """what is wrong with a pixel."""

    data: ArrayLike = pixels("uint32", kw_only=False)  # [nints, ny, nx]


class RateintsVarPoisson(ImageHdu, label="VAR_POISSON", extname="VAR_POISSON"):
    """variance of the photons."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [nints, ny, nx]


class RateintsVarRnoise(ImageHdu, label="VAR_RNOISE", extname="VAR_RNOISE"):
    """variance of the readout."""

    data: ArrayLike = pixels("float32", kw_only=False)  # [nints, ny, nx]


class RateintsIntTimes(TableHdu, label="INT_TIMES", extname="INT_TIMES"):
    """one row an integration."""

    data: TableLike = columns(
        column("integration_number", "int32", comment="integration, counted from 1"),
        column("int_start_MJD_UTC", "float64", comment="start, UTC, MJD"),
        column("int_mid_MJD_UTC", "float64", comment="middle, UTC, MJD"),
        column("int_end_MJD_UTC", "float64", comment="end, UTC, MJD"),
        column("int_start_BJD_TDB", "float64", comment="start at the barycentre, TDB, MJD"),
        column("int_mid_BJD_TDB", "float64", comment="middle at the barycentre, TDB, MJD"),
        column("int_end_BJD_TDB", "float64", comment="end at the barycentre, TDB, MJD"),
        kw_only=False,
    )


class RateintsAsdf(OpaqueHdu, label="ASDF", extname="ASDF"):
    """the same metadata as a tree."""

    hdu: Any = opaque(kw_only=False)


class Rateints(FitsProduct, product="rateints", validator=_VALIDATOR, aliases=_ALIASES):
    """Count rates of each integration, stage 1.

    The slopes of the ramps, integration by integration.
    """

    primary: RateintsPrimary = hdu()
    sci: RateintsSci = hdu()
    err: RateintsErr = hdu()
    dq: RateintsDq = hdu()
    var_poisson: RateintsVarPoisson = hdu()
    var_rnoise: RateintsVarRnoise = hdu()
    int_times: RateintsIntTimes = hdu()
    asdf: RateintsAsdf = hdu()

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_",
            field("group", lambda f: number(f.primary["VISITGRP"]), width=2),
            field("seq", lambda f: f.primary["SEQ_ID"]),
            field("act", lambda f: lower(f.primary["ACT_ID"])),
            "_",
            field("exposure", lambda f: number(f.primary["EXPOSURE"]), width=5),
            optional("-seg", field("segment", lambda f: f.primary["EXSEGNUM"], width=3)),
            "_",
            field("detector", lambda f: lower(f.primary["DETECTOR"])),
            "_rateints.fits",
        ),
    )
