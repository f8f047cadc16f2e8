"""Checks of jwst.detector 1.1.0.

Exposures in detector pixels, the same for all instruments and modes: raw ramps, and the count rates that stage 1 makes of them.

Made by specc from the texts below. Change them, not this file.

    jwst/detector.specc  sha256 8f93320dd77eb7412e00205a40651eb474a13bf504d161457561740e01b96c87
    jwst/core.specc      sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc    sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc     sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc        sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.choices import choose, exactly_one
from _runtime.expressions import among, close_to, instant, lower, matches, number
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, hdu, is_null
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck
from _runtime.trees.arrays import array_of

POLICY = Policy(unit_aliases={"DN": "adu"}, datetimes_allow=("blank",))

CATEGORY = ("AR", "CAL", "COM", "DD", "ENG", "ERS", "GO", "GTO", "NASA", "SURVEY")  # values.specc:17

QUALITY = ("OK", "SUSPECT")  # values.specc:30

POINTING_QUALITY = (
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
)  # values.specc:35

VISIT_TYPE = (
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
)  # values.specc:51

TARGET_TYPE = ("FIXED", "MOVING", "GENERIC")  # values.specc:67

SOURCE_TYPE = ("POINT", "EXTENDED", "UNKNOWN")  # values.specc:73

INSTRUMENT = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS")  # values.specc:9

WHEEL_TOLERANCE = ("within commanded tolerance", "outside calibration tolerance")  # values.specc:400

NIRCAM_PUPIL = (
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
)  # values.specc:230

CORONAGRAPH = (
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
)  # values.specc:359

FIXED_SLIT = ("S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE")  # values.specc:285

LAMP_MODE = ("BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE")  # values.specc:294

NIRISS_PUPIL = ("CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F200W", "GR700XD", "NRM")  # values.specc:321

BAND = (
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
)  # values.specc:379

COVER = ("OPEN", "CLOSED", "LOCKED", "UNKNOWN")  # values.specc:393

PRIME_PARALLEL = ("PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE")  # values.specc:79

EXP_TYPE = (
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
)  # values.specc:101

READ_PATTERN = (
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
)  # values.specc:173

SUBARRAY_NAME = (
    "FULL",
    "GENERIC",
    "N/A",
    "8X8",
    "32X32",
    "128X128",
    "2048X64",
    "SUB8CNTR",
    "SUB8DIAG",
    "SUB8LL",
    "SUB32CNTR",
    "SUB32DIAG",
    "SUB32LL",
    "SUB128CNTR",
    "SUB128DIAG",
    "SUB128LL",
    "SUBIDSTRIPCENTER",
    "SUBIDSTRIPLL",
    "SUBTUNE32CENTERG1",
    "SUBTUNE32CENTERG2",
    "SUBTUNE32LLG1",
    "SUBTUNE32LLG2",
    "BRIGHTSKY",
    "MASK1065",
    "MASK1140",
    "MASK1550",
    "MASKLYOT",
    "SLITLESSPRISM",
    "SUB64",
    "SUB128",
    "SUB256",
    "SUBPRISM",
    "SUBSLIT",
    "SUB64_IP",
    "SUB128_IP",
    "SLITLESSPRISM_IP",
    "SLITLESSPRISM_IPS",
    "SUBPRISM_IP",
    "SUBPRISM_IPS",
    "FULLP",
    "FULL_SUPSTP008",
    "FULL_SUPSTP024",
    "FULL_SUPSTP120",
    "FULL_SUPSTP510",
    "FULL_SUPSTP008P",
    "FULL_SUPSTP024P",
    "FULL_SUPSTP120P",
    "FULL_SUPSTP510P",
    "MASK210R",
    "MASK335R",
    "MASK430R",
    "MASKLWB",
    "MASKSWB",
    "SUB41STRIPE1_DHS",
    "SUB82STRIPE2_DHS",
    "SUB164STRIPE4_DHS",
    "SUB260STRIPE4_DHS",
    "SUB160STRIPE4_DHS",
    "SUB256STRIPE4_DHS",
    "SUB40STRIPE1_DHS",
    "SUB80STRIPE2_DHS",
    "SUB160",
    "SUB160P",
    "SUB320",
    "SUB320A335R",
    "SUB320A430R",
    "SUB320B335R",
    "SUB320B430R",
    "SUB320BLWB",
    "SUB32TATS",
    "SUB32TATSGRISM",
    "SUB32TA_DHS",
    "SUB400P",
    "SUB400X256ALWB",
    "SUB640",
    "SUB640A210R",
    "SUB640ASWB",
    "SUB640B210R",
    "SUB640BSWB",
    "SUB64FP1A",
    "SUB64FP1B",
    "SUB64P",
    "SUB64FP6A",
    "SUB64P_SUPSTP002",
    "SUB64P_SUPSTP008",
    "SUB64P_SUPSTP032",
    "SUB8FP1A",
    "SUB8FP1B",
    "SUB8FP6A",
    "SUB96DHSPILA",
    "SUB96DHSPILB",
    "SUBFSA210R",
    "SUBFSA335R",
    "SUBFSA430R",
    "SUBFSALWB",
    "SUBFSASWB",
    "SUBGRISM64",
    "SUBGRISM128",
    "SUBGRISM256",
    "SUBNDA210R",
    "SUBNDA335R",
    "SUBNDA430R",
    "SUBNDALWBL",
    "SUBNDALWBS",
    "SUBNDASWBL",
    "SUBNDASWBS",
    "SUBNDB210R",
    "SUBNDB335R",
    "SUBNDB430R",
    "SUBNDBLWBL",
    "SUBNDBLWBS",
    "SUBNDBSWBL",
    "SUBNDBSWBS",
    "MASKA210R",
    "MASKA430R",
    "MASKBLWB",
    "MASKBSWB",
    "SUB320ALWB",
    "SUB80",
    "SUBAMPCAL",
    "SUBSTRIP80",
    "SUBSTRIP96",
    "SUBSTRIP256",
    "SUB17STRIPE_SOSS",
    "SUB60STRIPE_SOSS",
    "SUB204STRIPE_SOSS",
    "SUB680STRIPE_SOSS",
    "SUBTAAMI",
    "SUBTASOSS",
    "WFSS64C",
    "WFSS64R",
    "WFSS128C",
    "WFSS128R",
    "ALLSLITS",
    "SUBS200A1",
    "SUBS200A2",
    "SUBS200B1",
    "SUBS400A1",
    "SUB32",
    "SUB512",
    "SUB512S",
    "SUB1024A",
    "SUB1024B",
    "SUB2048",
    "SUB256M2_PRISM",
    "SUB128M4_PRISM",
    "SUB64M8_PRISM",
    "SUB32M16_PRISM",
    "FULL_IRS2",
    "S200A1",
    "S200A2",
    "S200B1",
    "S400A1",
)  # values.specc:407

PATTERN_TYPE = (
    "SUBARRAY_DITHER",
    "AMI",
    "IMAGING",
    "MIMF",
    "WFSS",
    "FULL",
    "FULLBOX",
    "INTRAMODULE",
    "INTRAMODULEBOX",
    "INTRAMODULEX",
    "INTRASCA",
    "WFSC",
    "5-POINT-SMALL-GRID",
    "9-POINT-SMALL-GRID",
    "BACKGROUND",
    "LFLAT_CORON1065",
    "LFLAT_CORON1140",
    "LFLAT_CORON1550",
    "LFLAT_CORONLYOT",
    "PFLAT_CORON1065",
    "PFLAT_CORON1140",
    "PFLAT_CORON1550",
    "PFLAT_CORONLYOT",
    "REULEAUX",
    "4-POINT-SETS",
    "2-POINT-MIRI-F770W-WITH-NIRCAM",
    "3-POINT-MIRI-F770W-WITH-NIRCAM",
    "4-POINT-MIRI-F770W-WITH-NIRCAM",
    "9-POINT-MIRI-F770W-WITH-NIRCAM",
    "3-POINT-MIRI-F1000W-WITH-NIRCAM",
    "4-POINT-MIRI-F1000W-WITH-NIRCAM",
    "2-POINT-MIRI-F1280W-WITH-NIRCAM",
    "3-POINT-MIRI-F1280W-WITH-NIRCAM",
    "4-POINT-MIRI-F1280W-WITH-NIRCAM",
    "9-POINT-MIRI-F1280W-WITH-NIRCAM",
    "2-POINT-MIRI-F1500W-WITH-NIRCAM",
    "3-POINT-MIRI-F1500W-WITH-NIRCAM",
    "4-POINT-MIRI-F1500W-WITH-NIRCAM",
    "9-POINT-MIRI-F1500W-WITH-NIRCAM",
    "2-POINT-MIRI-F1800W-WITH-NIRCAM",
    "3-POINT-MIRI-F1800W-WITH-NIRCAM",
    "4-POINT-MIRI-F1800W-WITH-NIRCAM",
    "2-POINT-MIRI-F2100W-WITH-NIRCAM",
    "3-POINT-MIRI-F2100W-WITH-NIRCAM",
    "4-POINT-MIRI-F2100W-WITH-NIRCAM",
    "9-POINT-MIRI-F2100W-WITH-NIRCAM",
    "2-POINT-MIRI-F2550W-WITH-NIRCAM",
    "3-POINT-MIRI-F2550W-WITH-NIRCAM",
    "4-POINT-MIRI-F2550W-WITH-NIRCAM",
    "9-POINT-MIRI-F2550W-WITH-NIRCAM",
    "2-POINT-MIRI-F560W-WITH-NIRISS",
    "3-POINT-MIRI-F770W-WITH-NIRISS",
    "4-POINT-MIRI-F770W-WITH-NIRISS",
    "9-POINT-MIRI-F770W-WITH-NIRISS",
    "3-POINT-MIRI-F1000W-WITH-NIRISS",
    "4-POINT-MIRI-F1000W-WITH-NIRISS",
    "9-POINT-MIRI-F1000W-WITH-NIRISS",
    "2-POINT-MIRI-F1280W-WITH-NIRISS",
    "3-POINT-MIRI-F1280W-WITH-NIRISS",
    "4-POINT-MIRI-F1280W-WITH-NIRISS",
    "9-POINT-MIRI-F1280W-WITH-NIRISS",
    "2-POINT-MIRI-F1800W-WITH-NIRISS",
    "3-POINT-MIRI-F1800W-WITH-NIRISS",
    "4-POINT-MIRI-F1800W-WITH-NIRISS",
    "9-POINT-MIRI-F1800W-WITH-NIRISS",
    "2-POINT-MIRI-F2100W-WITH-NIRISS",
    "3-POINT-MIRI-F2100W-WITH-NIRISS",
    "4-POINT-MIRI-F2100W-WITH-NIRISS",
    "2-POINT-MIRI-F2550W-WITH-NIRISS",
    "3-POINT-MIRI-F2550W-WITH-NIRISS",
    "4-POINT-MIRI-F2550W-WITH-NIRISS",
    "9-POINT-MIRI-F2550W-WITH-NIRISS",
    "7X3-PIXEL-MAP-CENTER",
    "7X3-PIXEL-MAP-NOD1",
    "7X3-PIXEL-MAP-NOD2",
    "1PIXEL-SLIT-SCAN",
    "2PIXEL-SLIT-SCAN",
    "7PIXEL-SLIT-SCAN",
    "7PIX-5PIX-SLIT-SCAN",
    "ALONG-SLIT-NOD",
    "MAPPING",
    "INTRAPIXEL-SLIT-SCAN-CENTER",
    "INTRAPIXEL-SLIT-SCAN-NOD1",
    "INTRAPIXEL-SLIT-SCAN-NOD2",
    "LONG-CROSS-SCAN-CENTER",
    "LONG-CROSS-SCAN-NOD1",
    "LONG-CROSS-SCAN-NOD2",
    "SHORT-CROSS-SCAN-CENTER",
    "SHORT-CROSS-SCAN-NOD1",
    "SHORT-CROSS-SCAN-NOD2",
    "5PIXEL-8x4-MAP-SLITLESS",
    "7PIXEL-9x3-MAP-SLITLESS",
    "5PIXEL-SLITLESS-SCAN",
    "7PIXEL-SLITLESS-SCAN",
    "1PIXEL-SLITLESS-SCAN-LONG",
    "1PIXEL-SLITLESS-SCAN-SHORT",
    "2PIXEL-SLITLESS-SCAN-SHORT",
    "7x3-PIXEL-MAP-SLITLESS",
    "9x3-8x4-SCAN-MAPS-SLITLESS",
    "4-POINT",
    "SCAN-CALIBRATION",
    "2-POINT",
    "FULL-TIGHT",
    "SUBARRAY-DITHER",
    "1LOS",
    "NIS-NRC-2L",
    "NIS-NRC-2M",
    "NIS-NRC-3L",
    "NIS-NRC-3M",
    "NIS-NRC-3S",
    "NIS-NRC-4L",
    "NIS-NRC-4M",
    "NIS-NRC-4S",
    "NIS-NRC-9L",
    "NIS-NRC-9M",
    "NIS-NRC-9S",
    "NIS-MIR056-2",
    "NIS-MIR056-3",
    "NIS-MIR077-3",
    "NIS-MIR077-9",
    "NIS-MIR100-2",
    "NIS-MIR100-3",
    "NIS-MIR100-4",
    "NIS-MIR128-2",
    "NIS-MIR128-3",
    "NIS-MIR128-4",
    "NIS-MIR128-9",
    "NIS-MIR150-2",
    "NIS-MIR150-3",
    "NIS-MIR150-4",
    "NIS-MIR150-9",
    "NIS-MIR180-2",
    "NIS-MIR180-3",
    "NIS-MIR180-4",
    "NIS-MIR180-9",
    "NIS-MIR210-2",
    "NIS-MIR210-3",
    "NIS-MIR210-4",
    "NIS-MIR210-9",
    "NIS-MIR255-2",
    "NIS-MIR255-3",
    "NIS-MIR255-4",
    "NIS-MIR255-9",
    "3-POINT-NOD",
    "5-POINT-NOD",
    "2-POINT-WITH-NIRCAM-SIZE1",
    "2-POINT-WITH-NIRCAM-SIZE2",
    "2-POINT-WITH-NIRCAM-SIZE3",
    "3-POINT-WITH-NIRCAM-SIZE1",
    "3-POINT-WITH-NIRCAM-SIZE2",
    "3-POINT-WITH-NIRCAM-SIZE3",
    "2-POINT-NOD",
    "4-POINT-NOD",
    "4-POINT-DITHER",
    "CYCLING",
    "SPARSE-CYCLING",
    "N/A",
    "NONE",
    "ANY",
)  # values.specc:433

NOD_TYPE = (
    "NONE",
    "3-POINT-NOD",
    "2-SHUTTER-SLITLET",
    "3-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET-WITH-GAP",
)  # values.specc:467

POINTING_MODE = ("COARSE", "FINEGUIDE", "MOVING", "TRACK", "NONE")  # values.specc:85

STEP_STATUS = ("COMPLETE", "SKIPPED", "FAILED")  # values.specc:93

DATA_QUALITY = {
    0: "do_not_use",
    1: "saturated",
    2: "jump_det",
    3: "dropout",
    4: "outlier",
    5: "persistence",
    6: "ad_floor",
    7: "chargeloss",
    8: "reserved",
    9: "non_science",
    10: "dead",
    11: "hot",
    12: "warm",
    13: "low_qe",
    14: "rc",
    15: "telegraph",
    16: "nonlinear",
    17: "bad_ref_pixel",
    18: "no_flat_field",
    19: "no_gain_value",
    20: "no_lin_corr",
    21: "no_sat_check",
    22: "unreliable_bias",
    23: "unreliable_dark",
    24: "unreliable_slope",
    25: "unreliable_flat",
    26: "open",
    27: "adj_open",
    28: "flux_estimated",
    29: "msa_failed_open",
    30: "other_bad_pixel",
    31: "reference_pixel",
}  # values.specc:473


def keywords_of_uncal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="Level1bModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("VISITGRP", "digits", digits=(2, 2))  # core.specc:88
    h.keyword("SEQ_ID", "string", matches="[1-5]")  # core.specc:89
    h.keyword("ACT_ID", "string", matches="[0-9A-Z]{2}")  # core.specc:90
    h.keyword("EXPOSURE", "digits", digits=(1, 5))  # core.specc:91
    h.keyword("BKGDTARG", "bool")  # core.specc:92
    h.keyword("TEMPLATE", "string")  # core.specc:93
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("TARGPROP", "string")  # core.specc:113
    h.keyword("TARGNAME", "string")  # core.specc:114
    h.keyword("TARGTYPE", "string", one_of=TARGET_TYPE)  # core.specc:115
    h.keyword("TARGCAT", "string", level="optional")  # core.specc:116
    h.keyword("TARGDESC", "string", level="optional")  # core.specc:117
    h.keyword("TARG_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:118
    h.keyword("TARG_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:119
    h.keyword("SRCTYAPT", "string", level="optional", one_of=SOURCE_TYPE)  # core.specc:120
    h.keyword("INSTRUME", "string", one_of=INSTRUMENT)  # core.specc:200
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:201
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:202
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:203
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:204
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:205
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:274
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:275
    h.keyword("EXP_TYPE", "string", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("EXPSTART", "float", unit="d")  # core.specc:277
    h.keyword("EFFEXPTM", "float", unit="s", at_least=0)  # core.specc:277
    h.keyword("EXPMID", "float", unit="d")  # core.specc:278
    h.keyword("EXPEND", "float", unit="d")  # core.specc:279
    h.keyword("EXPSTENG", "string", level="optional")  # core.specc:280
    h.keyword("OSF_FILE", "string", level="optional")  # core.specc:281
    h.keyword("HYBRIDFF", "bool", level="optional")  # core.specc:282
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # core.specc:283
    h.keyword("MIRNGRPS", "int", level="optional", at_least=1)  # core.specc:284
    h.keyword("MIRNFRMS", "int", level="optional", at_least=1)  # core.specc:285
    h.keyword(
        "DETMODE", "string", level="optional", one_of=("FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE")
    )  # core.specc:286
    h.keyword("CMD_TSEL", "string", level="optional", one_of=("COLUMNS", "ROWS", "FRAMES", "ALL"))  # core.specc:287
    h.keyword("TMEASURE", "float", level="optional", unit="s", at_least=0)  # core.specc:288
    h.keyword("NRS_NORM", "int", level="optional", at_least=0)  # core.specc:289
    h.keyword("NRS_REF", "int", level="optional", at_least=0)  # core.specc:290
    h.keyword("SCTARATE", "float", unit="ms/s")  # core.specc:291
    h.keyword("GAINFACT", "float", level="optional", unit="")  # core.specc:292
    h.keyword("IS_IMPRT", "bool", level="optional")  # core.specc:293
    h.keyword("IS_PSF", "bool", level="optional")  # core.specc:294
    h.keyword("SELFREF", "bool", level="optional")  # core.specc:295
    h.keyword("PRIMECRS", "float", level="optional")  # core.specc:296
    h.keyword("EXTNCRS", "float", level="optional")  # core.specc:297
    h.keyword("EXSEGNUM", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("EXSEGTOT", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTSTART", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTEND", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("SUBARRAY", "string", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", dimension="nx", at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("PATTTYPE", "string", one_of=PATTERN_TYPE, open_enum=True)  # core.specc:346
    h.keyword("PRIDTYPE", "string", level="optional")  # core.specc:347
    h.keyword("PRIDTPTS", "int", level="optional", at_least=0)  # core.specc:348
    h.keyword("PATT_NUM", "int", at_least=1)  # core.specc:349
    h.keyword("PATTSTRT", "int", level="optional", at_least=1)  # core.specc:350
    h.keyword("NUMDTHPT", "int", at_least=1)  # core.specc:351
    h.keyword("PATTNPTS", "int", level="optional", at_least=0)  # core.specc:352
    h.keyword("NRIMDTPT", "int", level="optional", at_least=0)  # core.specc:353
    h.keyword("NOD_TYPE", "string", level="optional", one_of=NOD_TYPE)  # core.specc:354
    h.keyword("PATTSIZE", "string", level="optional")  # core.specc:355
    h.keyword("SMGRDPAT", "string", level="optional")  # core.specc:356
    h.keyword("SUBPXPTS", "int", level="optional", at_least=0)  # core.specc:357
    h.keyword("SUBPXPAT", "string", level="optional")  # core.specc:358
    h.keyword("SPEC_NUM", "int", level="optional", at_least=0)  # core.specc:359
    h.keyword("SPECNSTP", "int", level="optional", at_least=0)  # core.specc:360
    h.keyword("SPECSTEP", "float", level="optional")  # core.specc:361
    h.keyword("SPCOFFST", "float", level="optional", unit="arcsec")  # core.specc:362
    h.keyword("SPAT_NUM", "int", level="optional", at_least=0)  # core.specc:363
    h.keyword("SPATNSTP", "int", level="optional", at_least=0)  # core.specc:364
    h.keyword("SPATSTEP", "float", level="optional")  # core.specc:365
    h.keyword("SPTOFFST", "float", level="optional", unit="arcsec")  # core.specc:366
    h.keyword("XOFFSET", "float", unit="arcsec")  # core.specc:367
    h.keyword("YOFFSET", "float", unit="arcsec")  # core.specc:368
    h.keyword("DSETSTRT", "int", level="optional", at_least=0)  # core.specc:369
    h.keyword("NUMDSETS", "int", level="optional", at_least=0, at_most=10)  # core.specc:370
    h.keyword("DITHDIRC", "string", level="optional", one_of=("NEGATIVE", "POSITIVE", "NONE"))  # core.specc:371
    h.keyword(
        "DITHOPFR", "string", level="optional", one_of=("POINT-SOURCE", "EXTENDED-SOURCE", "NONE")
    )  # core.specc:372
    h.keyword("DITHPNTS", "string", level="optional")  # core.specc:373
    h.keyword(
        "MRSPRCHN",
        "string",
        level="optional",
        one_of=("ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"),
    )  # core.specc:374
    h.keyword("DITH_RA", "float", level="optional", unit="deg")  # core.specc:376
    h.keyword("DITH_DEC", "float", level="optional", unit="deg")  # core.specc:377
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("BARTDELT", "float", unit="s")  # core.specc:392
    h.keyword("BSTRTIME", "float", unit="d")  # core.specc:393
    h.keyword("BMIDTIME", "float", unit="d")  # core.specc:394
    h.keyword("BENDTIME", "float", unit="d")  # core.specc:395
    h.keyword("HELIDELT", "float", unit="s")  # core.specc:396
    h.keyword("HSTRTIME", "float", unit="d")  # core.specc:397
    h.keyword("HMIDTIME", "float", unit="d")  # core.specc:398
    h.keyword("HENDTIME", "float", unit="d")  # core.specc:399
    h.keyword("GS_ORDER", "int", level="optional", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string", level="optional")  # core.specc:410
    h.keyword("GS_RA", "float", level="optional", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", level="optional", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428


def some_keywords_of_uncal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_uncal_primary_2(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword(
        "DETECTOR",
        "string",
        one_of=("NRCA1", "NRCA2", "NRCA3", "NRCA4", "NRCALONG", "NRCB1", "NRCB2", "NRCB3", "NRCB4", "NRCBLONG"),
    )  # core.specc:134
    h.keyword("MODULE", "string", one_of=("A", "B"))  # core.specc:135
    h.keyword("CHANNEL", "string", one_of=("SHORT", "LONG"))  # core.specc:136
    h.keyword(
        "FILTER",
        "string",
        one_of=(
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
        ),
    )  # core.specc:137
    h.keyword("PUPIL", "string", one_of=NIRCAM_PUPIL)  # core.specc:138
    h.keyword("PILIN", "bool", level="optional")  # core.specc:139
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:140
    for a in range(1, 4):
        h.keyword(f"FAM_LA{a}", "int", item="FAM_LA[a]", level="optional")  # core.specc:141
        h.keyword(f"FASTEP{a}", "int", item="FASTEP[a]", level="optional")  # core.specc:142
        h.keyword(f"FAUNIT{a}", "float", item="FAUNIT[a]", level="optional")  # core.specc:143
        h.keyword(f"FAPHASE{a}", "string", item="FAPHASE[a]", level="optional")  # core.specc:144
        h.keyword(f"FA{a}VALUE", "int", item="FA[a]VALUE", level="optional")  # core.specc:145


def some_keywords_of_uncal_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("NRS1", "NRS2"))  # core.specc:149
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP", "OPAQUE")
    )  # core.specc:150
    h.keyword(
        "GRATING", "string", one_of=("G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR")
    )  # core.specc:151
    h.keyword("FXD_SLIT", "string", level="optional", one_of=FIXED_SLIT)  # core.specc:152
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:153
    h.keyword("LAMP", "string")  # core.specc:154
    h.keyword("OPMODE", "string", one_of=LAMP_MODE)  # core.specc:155
    h.keyword("MSASTATE", "string", level="optional")  # core.specc:156
    h.keyword("MSAMETFL", "string", level="optional", matches=r"jw\d{11}_\d{2}_msa\.fits")  # core.specc:157
    h.keyword("MSAMETID", "int", level="optional", at_least=1)  # core.specc:158
    h.keyword("MSACONID", "int", level="optional", at_least=1)  # core.specc:159
    h.keyword("GWA_XTIL", "float")  # core.specc:160
    h.keyword("GWA_YTIL", "float")  # core.specc:161
    h.keyword("GWA_XP_V", "float")  # core.specc:162
    h.keyword("GWA_YP_V", "float")  # core.specc:163
    h.keyword("GWA_PXAV", "float")  # core.specc:164
    h.keyword("GWA_PYAV", "float")  # core.specc:165
    h.keyword("GWA_TILT", "float", unit="K")  # core.specc:166
    h.keyword("RMA_POS", "int", level="optional")  # core.specc:167
    h.keyword("FCSRLPOS", "int", level="optional")  # core.specc:168


def some_keywords_of_uncal_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")
    )  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_uncal_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"))  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_uncal_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_uncal_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    if h.when(
        lambda: among(h["TARGTYPE"], TARGET_TYPE) == "FIXED",
        declares=("TARGURA", "TARGUDEC", "MU_RA", "MU_DEC", "MU_EPOCH", "PROP_RA", "PROP_DEC"),
    ):  # core.specc:122
        h.keywords(some_keywords_of_uncal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_uncal_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRSPEC",
        declares=(
            "DETECTOR",
            "FILTER",
            "GRATING",
            "FXD_SLIT",
            "FOCUSPOS",
            "LAMP",
            "OPMODE",
            "MSASTATE",
            "MSAMETFL",
            "MSAMETID",
            "MSACONID",
            "GWA_XTIL",
            "GWA_YTIL",
            "GWA_XP_V",
            "GWA_YP_V",
            "GWA_PXAV",
            "GWA_PYAV",
            "GWA_TILT",
            "RMA_POS",
            "FCSRLPOS",
        ),
    ):  # core.specc:217
        h.keywords(some_keywords_of_uncal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_uncal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_uncal_primary_5)
        h.keyword(
            "FILTER",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        == "MIRIMAGE"
                    ),
                ),
            ),
            one_of=(
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
                "OPAQUE",
                "P750L",
            ),
        )  # core.specc:182
        h.keyword(
            "CHANNEL",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=("12", "34"),
        )  # core.specc:183
        h.keyword(
            "BAND",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=BAND,
        )  # core.specc:185
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:226
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # detector.specc:175
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-BEG-DATE-END-2",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT-2",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:299
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:768
        h.rule(
            "EXSEGNUM-EXSEGTOT",
            lambda: h["EXSEGNUM"] <= h["EXSEGTOT"],
            show={"EXSEGNUM": lambda: h["EXSEGNUM"], "EXSEGTOT": lambda: h["EXSEGTOT"]},
            message="a segment of the total",
        )  # core.specc:309
        h.rule(
            "INTSTART-INTEND",
            lambda: h["INTSTART"] <= h["INTEND"],
            show={"INTSTART": lambda: h["INTSTART"], "INTEND": lambda: h["INTEND"]},
            message="at least one integration",
        )  # core.specc:310
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "PATT_NUM-NUMDTHPT",
        lambda: h["PATT_NUM"] <= h["NUMDTHPT"],
        show={"PATT_NUM": lambda: h["PATT_NUM"], "NUMDTHPT": lambda: h["NUMDTHPT"]},
        message="the place is one of the pattern",
    )  # core.specc:379
    h.rule(
        "BSTRTIME-BMIDTIME-BENDTIME",
        lambda: h["BSTRTIME"] <= h["BMIDTIME"] and h["BMIDTIME"] <= h["BENDTIME"],
        show={"BSTRTIME": lambda: h["BSTRTIME"], "BMIDTIME": lambda: h["BMIDTIME"], "BENDTIME": lambda: h["BENDTIME"]},
        message="barycentric times are in order",
    )  # core.specc:401
    h.rule(
        "HSTRTIME-HMIDTIME-HENDTIME",
        lambda: h["HSTRTIME"] <= h["HMIDTIME"] and h["HMIDTIME"] <= h["HENDTIME"],
        show={"HSTRTIME": lambda: h["HSTRTIME"], "HMIDTIME": lambda: h["HMIDTIME"], "HENDTIME": lambda: h["HENDTIME"]},
        message="heliocentric times are in order",
    )  # core.specc:402
    h.rule(
        "EXPMID-EXPSTART-EXPEND",
        lambda: close_to(h["EXPMID"], (h["EXPSTART"] + h["EXPEND"]) / 2, 1.1574074074074074e-06),
        show={"EXPMID": lambda: h["EXPMID"], "EXPSTART": lambda: h["EXPSTART"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle is halfway",
    )  # core.specc:775
    h.rule(
        "EFFEXPTM-NINTS-EFFINTTM",
        lambda: close_to(h["EFFEXPTM"], h["NINTS"] * h["EFFINTTM"], 0.01),
        show={"EFFEXPTM": lambda: h["EFFEXPTM"], "NINTS": lambda: h["NINTS"], "EFFINTTM": lambda: h["EFFINTTM"]},
        message="the exposure is the sum of its integrations",
    )  # core.specc:776
    h.rule(
        "exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND",
        lambda: (
            h.exists("EXSEGNUM")
            and h.exists("EXSEGTOT")
            and h.exists("INTSTART")
            and h.exists("INTEND")
            or not (h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"))
        ),
        show={
            "EXSEGNUM": lambda: h["EXSEGNUM"],
            "EXSEGTOT": lambda: h["EXSEGTOT"],
            "INTSTART": lambda: h["INTSTART"],
            "INTEND": lambda: h["INTEND"],
        },
        message="EXSEGNUM, EXSEGTOT, INTSTART, INTEND come together or not at all",
    )  # core.specc:768
    h.undeclared("warning")


def keywords_of_uncal_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
    h.keyword("MJD-BEG", "float", unit="d")  # core.specc:597
    h.keyword("MJD-AVG", "float", unit="d")  # core.specc:598
    h.keyword("MJD-END", "float", unit="d")  # core.specc:599
    h.keyword("TDB-BEG", "float", unit="d")  # core.specc:600
    h.keyword("TDB-MID", "float", unit="d")  # core.specc:601
    h.keyword("TDB-END", "float", unit="d")  # core.specc:602
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # core.specc:603
    h.keyword("TELAPSE", "float", unit="s", at_least=0)  # core.specc:604
    h.keyword("REFFRAME", "string", level="optional", equals="EME2000")  # core.specc:612
    h.keyword("EPH_TYPE", "string", level="optional", one_of=("Definitive", "Predicted"))  # core.specc:613
    h.keyword("EPH_TIME", "float", level="optional", unit="d")  # core.specc:614
    h.keyword("JWST_X", "float", level="optional", unit="km")  # core.specc:615
    h.keyword("JWST_Y", "float", level="optional", unit="km")  # core.specc:616
    h.keyword("JWST_Z", "float", level="optional", unit="km")  # core.specc:617
    h.keyword("OBSGEO-X", "float", level="optional", unit="m")  # core.specc:618
    h.keyword("OBSGEO-Y", "float", level="optional", unit="m")  # core.specc:619
    h.keyword("OBSGEO-Z", "float", level="optional", unit="m")  # core.specc:620
    h.keyword("JWST_DX", "float", level="optional", unit="km/s")  # core.specc:621
    h.keyword("JWST_DY", "float", level="optional", unit="km/s")  # core.specc:622
    h.keyword("JWST_DZ", "float", level="optional", unit="km/s")  # core.specc:623
    h.keyword("OBSGEODX", "float", level="optional", unit="m/s")  # core.specc:624
    h.keyword("OBSGEODY", "float", level="optional", unit="m/s")  # core.specc:625
    h.keyword("OBSGEODZ", "float", level="optional", unit="m/s")  # core.specc:626
    h.keyword("RADESYS", "string", equals="ICRS")  # core.specc:639
    h.keyword("PA_APER", "float", unit="deg")  # core.specc:640
    h.keyword("RA_V1", "float", unit="deg", at_least=0, below=360)  # core.specc:641
    h.keyword("DEC_V1", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:642
    h.keyword("PA_V3", "float", unit="deg")  # core.specc:643
    h.keyword("VA_SCALE", "float", unit="", at_least=0.9998, at_most=1.0002)  # core.specc:644
    h.keyword(
        "S_REGION", "string", matches=r"POLYGON ICRS( +-?\d+\.\d+){6,}( +POLYGON ICRS( +-?\d+\.\d+){6,})*"
    )  # core.specc:660
    h.keyword("V2_REF", "float", unit="arcsec")  # core.specc:651
    h.keyword("V3_REF", "float", unit="arcsec")  # core.specc:652
    h.keyword("VPARITY", "int", one_of=(-1, 1))  # core.specc:653
    h.keyword("V3I_YANG", "float", unit="deg")  # core.specc:654
    h.keyword("XREF_SCI", "float", level="optional", unit="pixel")  # core.specc:655
    h.keyword("YREF_SCI", "float", level="optional", unit="pixel")  # core.specc:656
    h.keyword("RA_REF", "float", unit="deg")  # core.specc:677
    h.keyword("DEC_REF", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:678
    h.keyword("ROLL_REF", "float", unit="deg")  # core.specc:679
    h.keyword("VELOSYS", "float", level="optional", unit="m/s")  # core.specc:680
    h.keyword("MT_RA", "float", level="optional", unit="deg")  # core.specc:664
    h.keyword("MT_DEC", "float", level="optional", unit="deg")  # core.specc:665
    h.keyword("MT_AVRA", "float", level="optional", unit="deg")  # core.specc:666
    h.keyword("MT_AVDEC", "float", level="optional", unit="deg")  # core.specc:667
    h.keyword("WCSAXES", "int", at_least=2)  # wcs.specc:78
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}",
            "string",
            item="CTYPE[i]",
            matches="(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?",
        )  # wcs.specc:79
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", equals="deg")  # wcs.specc:80
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", unit="pixel")  # wcs.specc:81
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", unit="deg")  # wcs.specc:82
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional", unit="deg")  # wcs.specc:83
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # wcs.specc:84
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional", unit="deg")  # wcs.specc:85
    h.keyword("LONPOLE", "float", level="optional", unit="deg")  # wcs.specc:86
    h.keyword("LATPOLE", "float", level="optional", unit="deg")  # wcs.specc:87
    h.keyword("A_ORDER", "int", level="optional", at_least=2, at_most=9)  # wcs.specc:173
    h.keyword("B_ORDER", "int", level="optional", at_least=2, at_most=9)  # wcs.specc:174
    h.keyword("AP_ORDER", "int", level="optional", at_least=0, at_most=9)  # wcs.specc:175
    h.keyword("BP_ORDER", "int", level="optional", at_least=0, at_most=9)  # wcs.specc:176
    for p in range(0, 10):
        for q in range(0, 10):
            h.keyword(f"A_{p}_{q}", "float", item="A_[p]_[q]", level="optional", unit="")  # wcs.specc:177
            h.keyword(f"B_{p}_{q}", "float", item="B_[p]_[q]", level="optional", unit="")  # wcs.specc:178
            h.keyword(f"AP_{p}_{q}", "float", item="AP_[p]_[q]", level="optional", unit="")  # wcs.specc:179
            h.keyword(f"BP_{p}_{q}", "float", item="BP_[p]_[q]", level="optional", unit="")  # wcs.specc:180


def check_uncal_SCI(h: HduCheck) -> None:
    """SCI: integrations of groups of pixels."""
    h.keywords(keywords_of_uncal_SCI)
    h.image("uint16", shape=("nints", "ngroups", "ny", "nx"), unit="DN")  # detector.specc:179
    h.rule(
        "MJD-BEG-MJD-AVG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-AVG"] and h["MJD-AVG"] <= h["MJD-END"],
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-AVG": lambda: h["MJD-AVG"], "MJD-END": lambda: h["MJD-END"]},
        message="the middle lies between start and end",
    )  # core.specc:606
    h.rule(
        "TDB-BEG-MJD-BEG",
        lambda: close_to(h["TDB-BEG"], h["MJD-BEG"], 0.006944444444444444),
        show={"TDB-BEG": lambda: h["TDB-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="the barycentre is less than ten light minutes away",
    )  # core.specc:607
    h.rule(
        "exists-MT_RA-MT_DEC-TARGTYPE",
        lambda: h.exists("MT_RA") and h.exists("MT_DEC") or h.primary["TARGTYPE"] != "MOVING",
        show={
            "MT_RA": lambda: h["MT_RA"],
            "MT_DEC": lambda: h["MT_DEC"],
            "primary.TARGTYPE": lambda: h.primary["TARGTYPE"],
        },
        message="a moving target has a place",
    )  # core.specc:683
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.rule(
        "exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ",
        lambda: (
            h.exists("REFFRAME")
            and h.exists("EPH_TYPE")
            and h.exists("EPH_TIME")
            and h.exists("JWST_X")
            and h.exists("JWST_Y")
            and h.exists("JWST_Z")
            and h.exists("OBSGEO-X")
            and h.exists("OBSGEO-Y")
            and h.exists("OBSGEO-Z")
            and h.exists("JWST_DX")
            and h.exists("JWST_DY")
            and h.exists("JWST_DZ")
            and h.exists("OBSGEODX")
            and h.exists("OBSGEODY")
            and h.exists("OBSGEODZ")
            or not (
                h.exists("REFFRAME")
                or h.exists("EPH_TYPE")
                or h.exists("EPH_TIME")
                or h.exists("JWST_X")
                or h.exists("JWST_Y")
                or h.exists("JWST_Z")
                or h.exists("OBSGEO-X")
                or h.exists("OBSGEO-Y")
                or h.exists("OBSGEO-Z")
                or h.exists("JWST_DX")
                or h.exists("JWST_DY")
                or h.exists("JWST_DZ")
                or h.exists("OBSGEODX")
                or h.exists("OBSGEODY")
                or h.exists("OBSGEODZ")
            )
        ),
        show={
            "REFFRAME": lambda: h["REFFRAME"],
            "EPH_TYPE": lambda: h["EPH_TYPE"],
            "EPH_TIME": lambda: h["EPH_TIME"],
            "JWST_X": lambda: h["JWST_X"],
            "JWST_Y": lambda: h["JWST_Y"],
            "JWST_Z": lambda: h["JWST_Z"],
            "OBSGEO-X": lambda: h["OBSGEO-X"],
            "OBSGEO-Y": lambda: h["OBSGEO-Y"],
            "OBSGEO-Z": lambda: h["OBSGEO-Z"],
            "JWST_DX": lambda: h["JWST_DX"],
            "JWST_DY": lambda: h["JWST_DY"],
            "JWST_DZ": lambda: h["JWST_DZ"],
            "OBSGEODX": lambda: h["OBSGEODX"],
            "OBSGEODY": lambda: h["OBSGEODY"],
            "OBSGEODZ": lambda: h["OBSGEODZ"],
        },
        message="REFFRAME, EPH_TYPE, EPH_TIME, JWST_X, JWST_Y, JWST_Z, OBSGEO-X, OBSGEO-Y, OBSGEO-Z, JWST_DX, JWST_DY, JWST_DZ, OBSGEODX, OBSGEODY, OBSGEODZ come together or not at all",
    )  # detector.specc:181
    h.rule(
        "exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER",
        lambda: (
            h.exists("A_ORDER")
            and h.exists("B_ORDER")
            or not (h.exists("A_ORDER") or h.exists("B_ORDER") or h.exists("AP_ORDER") or h.exists("BP_ORDER"))
        ),
        show={
            "A_ORDER": lambda: h["A_ORDER"],
            "B_ORDER": lambda: h["B_ORDER"],
            "AP_ORDER": lambda: h["AP_ORDER"],
            "BP_ORDER": lambda: h["BP_ORDER"],
        },
        message="AP_ORDER, BP_ORDER come only with A_ORDER, B_ORDER, which come together or not at all",
    )  # core.specc:704
    h.undeclared("warning")


def check_uncal_ZEROFRAME(h: HduCheck) -> None:
    """ZEROFRAME: first frame of each integration."""
    h.image("uint16", shape=("nints", "ny", "nx"))  # detector.specc:186
    h.undeclared("warning")


def check_uncal_REFOUT(h: HduCheck) -> None:
    """REFOUT: fifth output of the detector, a quarter as wide."""
    h.image("uint16", shape=("nints", "ngroups", "ny", "nref"))  # detector.specc:187
    h.undeclared("warning")


def check_uncal_GROUP(h: HduCheck) -> None:
    """GROUP: one row a group, as the detector sent it."""
    h.table(in_order=True)  # detector.specc:190
    h.column("integration_number", "int32", at_least=1)  # detector.specc:192
    h.column("group_number", "int16", at_least=1)  # detector.specc:193
    h.column("end_day", "int16")  # detector.specc:194
    h.column("end_milliseconds", "int32", at_least=0, below=86401000)  # detector.specc:195
    h.column("end_submilliseconds", "int16")  # detector.specc:196
    h.column("group_end_time", "string", width=26)  # detector.specc:197
    h.column("number_of_columns", "int16", at_least=0)  # detector.specc:198
    h.column("number_of_rows", "int16", at_least=0)  # detector.specc:199
    h.column("number_of_gaps", "int16", at_least=0)  # detector.specc:200
    h.column("completion_code_number", "int16")  # detector.specc:201
    h.column("completion_code_text", "string", width=36)  # detector.specc:202
    h.column("bary_end_time", "float64", unit="d", unit_absent=True)  # detector.specc:203
    h.column("helio_end_time", "float64", unit="d", unit_absent=True)  # detector.specc:204
    h.undeclared("warning", columns="error")


def check_uncal_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration."""
    h.table(rows="nints", in_order=True)  # detector.specc:209
    h.column("integration_number", "int32", at_least=1, increasing=True)  # core.specc:884
    h.column("int_start_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:870
    h.column("int_mid_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:871
    h.column("int_end_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:872
    h.column("int_start_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:873
    h.column("int_mid_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:874
    h.column("int_end_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:875
    h.each_row(
        "int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC",
        ("int_start_MJD_UTC", "int_mid_MJD_UTC", "int_end_MJD_UTC"),
        lambda c: (c["int_start_MJD_UTC"] <= c["int_mid_MJD_UTC"]) & (c["int_mid_MJD_UTC"] <= c["int_end_MJD_UTC"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:878
    h.each_row(
        "int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB",
        ("int_start_BJD_TDB", "int_mid_BJD_TDB", "int_end_BJD_TDB"),
        lambda c: (c["int_start_BJD_TDB"] <= c["int_mid_BJD_TDB"]) & (c["int_mid_BJD_TDB"] <= c["int_end_BJD_TDB"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:879
    h.undeclared("warning", columns="error")


def check_uncal_MOVING_TARGET_POSITION(h: HduCheck) -> None:
    """MOVING_TARGET_POSITION: one row an instant of the exposure: where the target was, as the ephemeris has it."""
    h.column("time", "string", width=23)  # detector.specc:37
    h.column("mt_sci_x", "float32")  # detector.specc:38
    h.column("mt_sci_y", "float32")  # detector.specc:39
    h.column("ref_pixel_RA", "float64")  # detector.specc:40
    h.column("ref_pixel_Dec", "float64")  # detector.specc:41
    h.column("mt_apparent_RA", "float64")  # detector.specc:42
    h.column("mt_apparent_Dec", "float64")  # detector.specc:43
    for a in ("x", "y", "z"):
        h.column(f"mt_apparent_{a}_helio", "float64", item="mt_apparent_[a]_helio")  # detector.specc:44
        h.column(f"jwst_{a}_helio", "float64", item="jwst_[a]_helio")  # detector.specc:45
        h.column(f"mt_apparent_{a}_jwst", "float64", item="mt_apparent_[a]_jwst")  # detector.specc:46
    h.column("mt_apparent_jwst_distance", "float64", at_least=0)  # detector.specc:47
    h.column("mt_apparent_sun_distance", "float64", at_least=0)  # detector.specc:48
    h.column("apparent_phase_angle", "float64")  # detector.specc:49
    h.column("apparent_light_travel_time", "float64")  # detector.specc:50
    for a in ("x", "y", "z"):
        h.column(f"mt_true_{a}_helio", "float64", item="mt_true_[a]_helio")  # detector.specc:51
        h.column(f"mt_true_{a}_jwst", "float64", item="mt_true_[a]_jwst")  # detector.specc:52
    h.column("mt_v2", "float64", level="optional")  # detector.specc:53
    h.column("mt_v3", "float64", level="optional")  # detector.specc:54
    h.undeclared("warning", columns="error")


def check_uncal_CHEBY(h: HduCheck) -> None:
    """CHEBY: one row an interval: polynomials from which places of the target are told."""
    h.column("target_name", "string", width=31)  # detector.specc:59
    h.column("program", "int32")  # detector.specc:60
    h.column("visit_id", "string", width=11)  # detector.specc:61
    h.column("constraint_scenario", "string", level="optional", width=30)  # detector.specc:62
    h.column("baseline", "string", level="optional", width=30)  # detector.specc:63
    h.column("start_time", "string", width=30)  # detector.specc:64
    h.column("end_time", "string", width=30)  # detector.specc:65
    h.column("degree", "float64", at_least=0)  # detector.specc:66
    for n in range(0, 6):
        h.column(f"x{n:02d}", "float64", item="x[n:2]")  # detector.specc:67
        h.column(f"y{n:02d}", "float64", item="y[n:2]")  # detector.specc:68
        h.column(f"z{n:02d}", "float64", item="z[n:2]")  # detector.specc:69
    choose(
        h,
        "exactly_one-constraint_scenario-baseline",
        exactly_one,
        (("constraint_scenario",), ("baseline",)),
        lambda: ((h.has_column("constraint_scenario"),), (h.has_column("baseline"),)),
    )  # detector.specc:70
    h.undeclared("warning", columns="error")


def keywords_of_uncal_MSA_TARG_ACQ(h: HduCheck) -> None:
    """Keywords of MSA_TARG_ACQ that are always judged."""
    h.keyword("NUMREFST", "int", level="optional")  # detector.specc:77
    h.keyword("TASTATUS", "string", level="optional")  # detector.specc:78
    h.keyword("STAT_RSN", "string", level="optional")  # detector.specc:79
    h.keyword("V2HFOFFS", "float", level="optional", unit="arcsec")  # detector.specc:80
    h.keyword("V3HFOFFS", "float", level="optional", unit="arcsec")  # detector.specc:81
    h.keyword("V2MSACTR", "float", level="optional", unit="arcsec")  # detector.specc:82
    h.keyword("V3MSACTR", "float", level="optional", unit="arcsec")  # detector.specc:83
    h.keyword("CRMETHOD", "string", level="optional")  # detector.specc:84
    h.keyword("BCKGMETH", "string", level="optional")  # detector.specc:85
    h.keyword("IMAGETYP", "string", level="optional")  # detector.specc:86
    h.keyword("CENBOXCL", "int", level="optional")  # detector.specc:87
    h.keyword("CENBOXRW", "int", level="optional")  # detector.specc:88
    h.keyword("CONVTHRS", "float", level="optional", unit="pixel")  # detector.specc:89
    h.keyword("FITXOFFS", "float", level="optional", unit="arcsec")  # detector.specc:90
    h.keyword("FITYOFFS", "float", level="optional", unit="arcsec")  # detector.specc:91
    h.keyword("OFFSTMAG", "float", level="optional", unit="arcsec")  # detector.specc:92
    h.keyword("FITROFFS", "float", level="optional", unit="arcsec")  # detector.specc:93
    h.keyword("FITXSIGM", "float", level="optional", unit="arcsec")  # detector.specc:94
    h.keyword("FITYSIGM", "float", level="optional", unit="arcsec")  # detector.specc:95
    h.keyword("ITERATNS", "int", level="optional")  # detector.specc:96
    h.keyword("FITTARGS", "int", level="optional")  # detector.specc:97
    h.keyword("GUIDERID", "string", level="optional")  # detector.specc:98
    h.keyword("IDEAL_X", "float", level="optional", unit="arcsec")  # detector.specc:99
    h.keyword("IDEAL_Y", "float", level="optional", unit="arcsec")  # detector.specc:100
    h.keyword("IDL_ROLL", "float", level="optional", unit="arcsec")  # detector.specc:101
    h.keyword("SAM_X", "float", level="optional", unit="arcsec")  # detector.specc:102
    h.keyword("SAM_Y", "float", level="optional", unit="arcsec")  # detector.specc:103
    h.keyword("SAM_ROLL", "float", level="optional", unit="arcsec")  # detector.specc:104


def check_uncal_MSA_TARG_ACQ(h: HduCheck) -> None:
    """MSA_TARG_ACQ: one row a star by which the micro-shutters were aligned."""
    h.keywords(keywords_of_uncal_MSA_TARG_ACQ)
    h.column("exposure_id", "int16")  # detector.specc:106
    h.column("order_number", "int16")  # detector.specc:107
    h.column("reference_star_number", "int32")  # detector.specc:108
    h.column("reference_star_name", "string", width=31)  # detector.specc:109
    h.column("reference_star_ra", "float64", unit="deg", unit_absent=True)  # detector.specc:110
    h.column("reference_star_dec", "float64", unit="deg", unit_absent=True)  # detector.specc:111
    h.column("reference_star_mag", "float64", unit="mag", unit_absent=True)  # detector.specc:112
    h.column("catalog_name", "string", width=30)  # detector.specc:113
    h.column("planned_v2", "float64", unit="arcsec", unit_absent=True)  # detector.specc:114
    h.column("planned_v3", "float64", unit="arcsec", unit_absent=True)  # detector.specc:115
    h.column("desired_v2", "float64", unit="arcsec", unit_absent=True)  # detector.specc:116
    h.column("desired_v3", "float64", unit="arcsec", unit_absent=True)  # detector.specc:117
    h.column("extract_col_start", "int32", unit="pixel", unit_absent=True)  # detector.specc:118
    h.column("extract_row_start", "int32", unit="pixel", unit_absent=True)  # detector.specc:119
    h.column("ref_star_detector", "string", width=4)  # detector.specc:120
    h.column("background_value", "float32", unit="ct", unit_absent=True)  # detector.specc:121
    h.column("box_peak_value", "float32", unit="ct", unit_absent=True)  # detector.specc:122
    h.column("box_peak_col", "int32", unit="pixel", unit_absent=True)  # detector.specc:123
    h.column("box_peak_row", "int32", unit="pixel", unit_absent=True)  # detector.specc:124
    h.column("box_total_value", "float64", unit="ct", unit_absent=True)  # detector.specc:125
    h.column("iterations", "int16")  # detector.specc:126
    h.column("final_iter_col_diff", "float64", unit="pixel", unit_absent=True)  # detector.specc:127
    h.column("final_iter_row_diff", "float64", unit="pixel", unit_absent=True)  # detector.specc:128
    h.column("corrected_col", "int32", unit="pixel", unit_absent=True)  # detector.specc:129
    h.column("corrected_row", "int32", unit="pixel", unit_absent=True)  # detector.specc:130
    h.column("image_centroid_col", "float64", unit="pixel", unit_absent=True)  # detector.specc:131
    h.column("image_centroid_row", "float64", unit="pixel", unit_absent=True)  # detector.specc:132
    h.column("detector_centroid_col", "float64", unit="pixel", unit_absent=True)  # detector.specc:133
    h.column("detector_centroid_row", "float64", unit="pixel", unit_absent=True)  # detector.specc:134
    h.column("sci_x_centroid", "float64", unit="pixel", unit_absent=True)  # detector.specc:135
    h.column("sci_y_centroid", "float64", unit="pixel", unit_absent=True)  # detector.specc:136
    h.column("col_second_moment", "float64", unit="pixel2", unit_absent=True)  # detector.specc:137
    h.column("row_second_moment", "float64", unit="pixel2", unit_absent=True)  # detector.specc:138
    h.column("col_third_moment", "float64", unit="pixel3", unit_absent=True)  # detector.specc:139
    h.column("row_third_moment", "float64", unit="pixel3", unit_absent=True)  # detector.specc:140
    h.column("convergence_status", "string", width=20)  # detector.specc:141
    h.column("found_status", "string", width=10)  # detector.specc:142
    h.column("found_v2", "float64", unit="arcsec", unit_absent=True)  # detector.specc:143
    h.column("found_v3", "float64", unit="arcsec", unit_absent=True)  # detector.specc:144
    h.column("found_msa_x", "float64", unit="arcsec", unit_absent=True)  # detector.specc:145
    h.column("found_msa_y", "float64", unit="arcsec", unit_absent=True)  # detector.specc:146
    h.column("lsf_removed_status", "string", width=12)  # detector.specc:147
    h.column("lsf_removed_reason", "string", width=14)  # detector.specc:148
    h.column("lsf_removed_x", "float64", unit="arcsec", unit_absent=True)  # detector.specc:149
    h.column("lsf_removed_y", "float64", unit="arcsec", unit_absent=True)  # detector.specc:150
    h.column("fit_offset_v2", "float64", unit="arcsec", unit_absent=True)  # detector.specc:151
    h.column("fit_offset_v3", "float64", unit="arcsec", unit_absent=True)  # detector.specc:152
    h.column("x_rel", "float64", unit="arcsec", unit_absent=True)  # detector.specc:153
    h.column("y_rel", "float64", unit="arcsec", unit_absent=True)  # detector.specc:154
    h.column("xrot_rel", "float64", unit="arcsec", unit_absent=True)  # detector.specc:155
    h.column("yrot_rel", "float64", unit="arcsec", unit_absent=True)  # detector.specc:156
    h.column("v2_new_from_fit", "float64", unit="arcsec", unit_absent=True)  # detector.specc:157
    h.column("v3_new_from_fit", "float64", unit="arcsec", unit_absent=True)  # detector.specc:158
    h.column("v2_fit_residual", "float64", unit="arcsec", unit_absent=True)  # detector.specc:159
    h.column("v3_fit_residual", "float64", unit="arcsec", unit_absent=True)  # detector.specc:160
    h.undeclared("warning", columns="error")


def check_uncal_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_uncal_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "TARGNAME", "meta.target.catalog_name"),
            ("PRIMARY", "INSTRUME", "meta.instrument.name"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "EXPSTART", "meta.exposure.start_time"),
            ("PRIMARY", "EFFEXPTM", "meta.exposure.exposure_time"),
            ("PRIMARY", "EXSEGNUM", "meta.exposure.segment_number"),
            ("PRIMARY", "EXSEGTOT", "meta.exposure.total_segments"),
            ("PRIMARY", "INTSTART", "meta.exposure.integration_start"),
            ("PRIMARY", "INTEND", "meta.exposure.integration_end"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ),
    )  # detector.specc:215
    h.undeclared("warning")


def check_uncal_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # detector.specc:217


def check_uncal(p: ProductCheck) -> None:
    """uncal: Raw ramps, level 1b.

    What the detector said, group by group, before any calibration.
    """
    p.rule(
        "ngroups-NGROUPS",
        lambda: p.dimension("ngroups") == p.primary["NGROUPS"],
        show={"ngroups": lambda: p.dimension("ngroups"), "primary.NGROUPS": lambda: p.primary["NGROUPS"]},
        message="every group is there",
    )  # detector.specc:221
    p.rule(
        "ny-SUBSIZE2-READPATT",
        lambda: p.dimension("ny") == p.primary["SUBSIZE2"] or matches(p.primary["READPATT"], "NRSIRS2.*"),
        show={
            "ny": lambda: p.dimension("ny"),
            "primary.SUBSIZE2": lambda: p.primary["SUBSIZE2"],
            "primary.READPATT": lambda: p.primary["READPATT"],
        },
        message="as high as the subarray, but for interleaved reference pixels",
    )  # detector.specc:222
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # detector.specc:223
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # detector.specc:224
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # detector.specc:226


def keywords_of_rate_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="ImageModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("VISITGRP", "digits", digits=(2, 2))  # core.specc:88
    h.keyword("SEQ_ID", "string", matches="[1-5]")  # core.specc:89
    h.keyword("ACT_ID", "string", matches="[0-9A-Z]{2}")  # core.specc:90
    h.keyword("EXPOSURE", "digits", digits=(1, 5))  # core.specc:91
    h.keyword("BKGDTARG", "bool")  # core.specc:92
    h.keyword("TEMPLATE", "string")  # core.specc:93
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("TARGPROP", "string")  # core.specc:113
    h.keyword("TARGNAME", "string")  # core.specc:114
    h.keyword("TARGTYPE", "string", one_of=TARGET_TYPE)  # core.specc:115
    h.keyword("TARGCAT", "string", level="optional")  # core.specc:116
    h.keyword("TARGDESC", "string", level="optional")  # core.specc:117
    h.keyword("TARG_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:118
    h.keyword("TARG_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:119
    h.keyword("SRCTYAPT", "string", level="optional", one_of=SOURCE_TYPE)  # core.specc:120
    h.keyword("INSTRUME", "string", one_of=INSTRUMENT)  # core.specc:200
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:201
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:202
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:203
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:204
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:205
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:274
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:275
    h.keyword("EXP_TYPE", "string", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("EXPSTART", "float", unit="d")  # core.specc:277
    h.keyword("EFFEXPTM", "float", unit="s", at_least=0)  # core.specc:277
    h.keyword("EXPMID", "float", unit="d")  # core.specc:278
    h.keyword("EXPEND", "float", unit="d")  # core.specc:279
    h.keyword("EXPSTENG", "string", level="optional")  # core.specc:280
    h.keyword("OSF_FILE", "string", level="optional")  # core.specc:281
    h.keyword("HYBRIDFF", "bool", level="optional")  # core.specc:282
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # core.specc:283
    h.keyword("MIRNGRPS", "int", level="optional", at_least=1)  # core.specc:284
    h.keyword("MIRNFRMS", "int", level="optional", at_least=1)  # core.specc:285
    h.keyword(
        "DETMODE", "string", level="optional", one_of=("FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE")
    )  # core.specc:286
    h.keyword("CMD_TSEL", "string", level="optional", one_of=("COLUMNS", "ROWS", "FRAMES", "ALL"))  # core.specc:287
    h.keyword("TMEASURE", "float", level="optional", unit="s", at_least=0)  # core.specc:288
    h.keyword("NRS_NORM", "int", level="optional", at_least=0)  # core.specc:289
    h.keyword("NRS_REF", "int", level="optional", at_least=0)  # core.specc:290
    h.keyword("SCTARATE", "float", unit="ms/s")  # core.specc:291
    h.keyword("GAINFACT", "float", level="optional", unit="")  # core.specc:292
    h.keyword("IS_IMPRT", "bool", level="optional")  # core.specc:293
    h.keyword("IS_PSF", "bool", level="optional")  # core.specc:294
    h.keyword("SELFREF", "bool", level="optional")  # core.specc:295
    h.keyword("PRIMECRS", "float", level="optional")  # core.specc:296
    h.keyword("EXTNCRS", "float", level="optional")  # core.specc:297
    h.keyword("EXSEGNUM", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("EXSEGTOT", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTSTART", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTEND", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("SUBARRAY", "string", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", dimension="nx", at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("PATTTYPE", "string", one_of=PATTERN_TYPE, open_enum=True)  # core.specc:346
    h.keyword("PRIDTYPE", "string", level="optional")  # core.specc:347
    h.keyword("PRIDTPTS", "int", level="optional", at_least=0)  # core.specc:348
    h.keyword("PATT_NUM", "int", at_least=1)  # core.specc:349
    h.keyword("PATTSTRT", "int", level="optional", at_least=1)  # core.specc:350
    h.keyword("NUMDTHPT", "int", at_least=1)  # core.specc:351
    h.keyword("PATTNPTS", "int", level="optional", at_least=0)  # core.specc:352
    h.keyword("NRIMDTPT", "int", level="optional", at_least=0)  # core.specc:353
    h.keyword("NOD_TYPE", "string", level="optional", one_of=NOD_TYPE)  # core.specc:354
    h.keyword("PATTSIZE", "string", level="optional")  # core.specc:355
    h.keyword("SMGRDPAT", "string", level="optional")  # core.specc:356
    h.keyword("SUBPXPTS", "int", level="optional", at_least=0)  # core.specc:357
    h.keyword("SUBPXPAT", "string", level="optional")  # core.specc:358
    h.keyword("SPEC_NUM", "int", level="optional", at_least=0)  # core.specc:359
    h.keyword("SPECNSTP", "int", level="optional", at_least=0)  # core.specc:360
    h.keyword("SPECSTEP", "float", level="optional")  # core.specc:361
    h.keyword("SPCOFFST", "float", level="optional", unit="arcsec")  # core.specc:362
    h.keyword("SPAT_NUM", "int", level="optional", at_least=0)  # core.specc:363
    h.keyword("SPATNSTP", "int", level="optional", at_least=0)  # core.specc:364
    h.keyword("SPATSTEP", "float", level="optional")  # core.specc:365
    h.keyword("SPTOFFST", "float", level="optional", unit="arcsec")  # core.specc:366
    h.keyword("XOFFSET", "float", unit="arcsec")  # core.specc:367
    h.keyword("YOFFSET", "float", unit="arcsec")  # core.specc:368
    h.keyword("DSETSTRT", "int", level="optional", at_least=0)  # core.specc:369
    h.keyword("NUMDSETS", "int", level="optional", at_least=0, at_most=10)  # core.specc:370
    h.keyword("DITHDIRC", "string", level="optional", one_of=("NEGATIVE", "POSITIVE", "NONE"))  # core.specc:371
    h.keyword(
        "DITHOPFR", "string", level="optional", one_of=("POINT-SOURCE", "EXTENDED-SOURCE", "NONE")
    )  # core.specc:372
    h.keyword("DITHPNTS", "string", level="optional")  # core.specc:373
    h.keyword(
        "MRSPRCHN",
        "string",
        level="optional",
        one_of=("ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"),
    )  # core.specc:374
    h.keyword("DITH_RA", "float", level="optional", unit="deg")  # core.specc:376
    h.keyword("DITH_DEC", "float", level="optional", unit="deg")  # core.specc:377
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("BARTDELT", "float", unit="s")  # core.specc:392
    h.keyword("BSTRTIME", "float", unit="d")  # core.specc:393
    h.keyword("BMIDTIME", "float", unit="d")  # core.specc:394
    h.keyword("BENDTIME", "float", unit="d")  # core.specc:395
    h.keyword("HELIDELT", "float", unit="s")  # core.specc:396
    h.keyword("HSTRTIME", "float", unit="d")  # core.specc:397
    h.keyword("HMIDTIME", "float", unit="d")  # core.specc:398
    h.keyword("HENDTIME", "float", unit="d")  # core.specc:399
    h.keyword("GS_ORDER", "int", level="optional", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string", level="optional")  # core.specc:410
    h.keyword("GS_RA", "float", level="optional", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", level="optional", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_rate_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_rate_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    if h.when(
        lambda: among(h["TARGTYPE"], TARGET_TYPE) == "FIXED",
        declares=("TARGURA", "TARGUDEC", "MU_RA", "MU_DEC", "MU_EPOCH", "PROP_RA", "PROP_DEC"),
    ):  # core.specc:122
        h.keywords(some_keywords_of_uncal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_uncal_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRSPEC",
        declares=(
            "DETECTOR",
            "FILTER",
            "GRATING",
            "FXD_SLIT",
            "FOCUSPOS",
            "LAMP",
            "OPMODE",
            "MSASTATE",
            "MSAMETFL",
            "MSAMETID",
            "MSACONID",
            "GWA_XTIL",
            "GWA_YTIL",
            "GWA_XP_V",
            "GWA_YP_V",
            "GWA_PXAV",
            "GWA_PYAV",
            "GWA_TILT",
            "RMA_POS",
            "FCSRLPOS",
        ),
    ):  # core.specc:217
        h.keywords(some_keywords_of_uncal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_uncal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_uncal_primary_5)
        h.keyword(
            "FILTER",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        == "MIRIMAGE"
                    ),
                ),
            ),
            one_of=(
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
                "OPAQUE",
                "P750L",
            ),
        )  # core.specc:182
        h.keyword(
            "CHANNEL",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=("12", "34"),
        )  # core.specc:183
        h.keyword(
            "BAND",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=BAND,
        )  # core.specc:185
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:226
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # detector.specc:239
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-BEG-DATE-END-2",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT-2",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:299
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:768
        h.rule(
            "EXSEGNUM-EXSEGTOT",
            lambda: h["EXSEGNUM"] <= h["EXSEGTOT"],
            show={"EXSEGNUM": lambda: h["EXSEGNUM"], "EXSEGTOT": lambda: h["EXSEGTOT"]},
            message="a segment of the total",
        )  # core.specc:309
        h.rule(
            "INTSTART-INTEND",
            lambda: h["INTSTART"] <= h["INTEND"],
            show={"INTSTART": lambda: h["INTSTART"], "INTEND": lambda: h["INTEND"]},
            message="at least one integration",
        )  # core.specc:310
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "PATT_NUM-NUMDTHPT",
        lambda: h["PATT_NUM"] <= h["NUMDTHPT"],
        show={"PATT_NUM": lambda: h["PATT_NUM"], "NUMDTHPT": lambda: h["NUMDTHPT"]},
        message="the place is one of the pattern",
    )  # core.specc:379
    h.rule(
        "BSTRTIME-BMIDTIME-BENDTIME",
        lambda: h["BSTRTIME"] <= h["BMIDTIME"] and h["BMIDTIME"] <= h["BENDTIME"],
        show={"BSTRTIME": lambda: h["BSTRTIME"], "BMIDTIME": lambda: h["BMIDTIME"], "BENDTIME": lambda: h["BENDTIME"]},
        message="barycentric times are in order",
    )  # core.specc:401
    h.rule(
        "HSTRTIME-HMIDTIME-HENDTIME",
        lambda: h["HSTRTIME"] <= h["HMIDTIME"] and h["HMIDTIME"] <= h["HENDTIME"],
        show={"HSTRTIME": lambda: h["HSTRTIME"], "HMIDTIME": lambda: h["HMIDTIME"], "HENDTIME": lambda: h["HENDTIME"]},
        message="heliocentric times are in order",
    )  # core.specc:402
    h.rule(
        "EXPMID-EXPSTART-EXPEND",
        lambda: close_to(h["EXPMID"], (h["EXPSTART"] + h["EXPEND"]) / 2, 1.1574074074074074e-06),
        show={"EXPMID": lambda: h["EXPMID"], "EXPSTART": lambda: h["EXPSTART"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle is halfway",
    )  # core.specc:775
    h.rule(
        "EFFEXPTM-NINTS-EFFINTTM",
        lambda: close_to(h["EFFEXPTM"], h["NINTS"] * h["EFFINTTM"], 0.01),
        show={"EFFEXPTM": lambda: h["EFFEXPTM"], "NINTS": lambda: h["NINTS"], "EFFINTTM": lambda: h["EFFINTTM"]},
        message="the exposure is the sum of its integrations",
    )  # core.specc:776
    h.rule(
        "exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND",
        lambda: (
            h.exists("EXSEGNUM")
            and h.exists("EXSEGTOT")
            and h.exists("INTSTART")
            and h.exists("INTEND")
            or not (h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"))
        ),
        show={
            "EXSEGNUM": lambda: h["EXSEGNUM"],
            "EXSEGTOT": lambda: h["EXSEGTOT"],
            "INTSTART": lambda: h["INTSTART"],
            "INTEND": lambda: h["INTEND"],
        },
        message="EXSEGNUM, EXSEGTOT, INTSTART, INTEND come together or not at all",
    )  # core.specc:768
    h.undeclared("warning")


def check_rate_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_uncal_SCI)
    h.image("float32", shape=("ny", "nx"), unit="DN/s", nullable=True)  # detector.specc:244
    h.rule(
        "MJD-BEG-MJD-AVG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-AVG"] and h["MJD-AVG"] <= h["MJD-END"],
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-AVG": lambda: h["MJD-AVG"], "MJD-END": lambda: h["MJD-END"]},
        message="the middle lies between start and end",
    )  # core.specc:606
    h.rule(
        "TDB-BEG-MJD-BEG",
        lambda: close_to(h["TDB-BEG"], h["MJD-BEG"], 0.006944444444444444),
        show={"TDB-BEG": lambda: h["TDB-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="the barycentre is less than ten light minutes away",
    )  # core.specc:607
    h.rule(
        "exists-MT_RA-MT_DEC-TARGTYPE",
        lambda: h.exists("MT_RA") and h.exists("MT_DEC") or h.primary["TARGTYPE"] != "MOVING",
        show={
            "MT_RA": lambda: h["MT_RA"],
            "MT_DEC": lambda: h["MT_DEC"],
            "primary.TARGTYPE": lambda: h.primary["TARGTYPE"],
        },
        message="a moving target has a place",
    )  # core.specc:683
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # detector.specc:262
    h.rule(
        "exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ",
        lambda: (
            h.exists("REFFRAME")
            and h.exists("EPH_TYPE")
            and h.exists("EPH_TIME")
            and h.exists("JWST_X")
            and h.exists("JWST_Y")
            and h.exists("JWST_Z")
            and h.exists("OBSGEO-X")
            and h.exists("OBSGEO-Y")
            and h.exists("OBSGEO-Z")
            and h.exists("JWST_DX")
            and h.exists("JWST_DY")
            and h.exists("JWST_DZ")
            and h.exists("OBSGEODX")
            and h.exists("OBSGEODY")
            and h.exists("OBSGEODZ")
            or not (
                h.exists("REFFRAME")
                or h.exists("EPH_TYPE")
                or h.exists("EPH_TIME")
                or h.exists("JWST_X")
                or h.exists("JWST_Y")
                or h.exists("JWST_Z")
                or h.exists("OBSGEO-X")
                or h.exists("OBSGEO-Y")
                or h.exists("OBSGEO-Z")
                or h.exists("JWST_DX")
                or h.exists("JWST_DY")
                or h.exists("JWST_DZ")
                or h.exists("OBSGEODX")
                or h.exists("OBSGEODY")
                or h.exists("OBSGEODZ")
            )
        ),
        show={
            "REFFRAME": lambda: h["REFFRAME"],
            "EPH_TYPE": lambda: h["EPH_TYPE"],
            "EPH_TIME": lambda: h["EPH_TIME"],
            "JWST_X": lambda: h["JWST_X"],
            "JWST_Y": lambda: h["JWST_Y"],
            "JWST_Z": lambda: h["JWST_Z"],
            "OBSGEO-X": lambda: h["OBSGEO-X"],
            "OBSGEO-Y": lambda: h["OBSGEO-Y"],
            "OBSGEO-Z": lambda: h["OBSGEO-Z"],
            "JWST_DX": lambda: h["JWST_DX"],
            "JWST_DY": lambda: h["JWST_DY"],
            "JWST_DZ": lambda: h["JWST_DZ"],
            "OBSGEODX": lambda: h["OBSGEODX"],
            "OBSGEODY": lambda: h["OBSGEODY"],
            "OBSGEODZ": lambda: h["OBSGEODZ"],
        },
        message="REFFRAME, EPH_TYPE, EPH_TIME, JWST_X, JWST_Y, JWST_Z, OBSGEO-X, OBSGEO-Y, OBSGEO-Z, JWST_DX, JWST_DY, JWST_DZ, OBSGEODX, OBSGEODY, OBSGEODZ come together or not at all",
    )  # detector.specc:246
    h.rule(
        "exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER",
        lambda: (
            h.exists("A_ORDER")
            and h.exists("B_ORDER")
            or not (h.exists("A_ORDER") or h.exists("B_ORDER") or h.exists("AP_ORDER") or h.exists("BP_ORDER"))
        ),
        show={
            "A_ORDER": lambda: h["A_ORDER"],
            "B_ORDER": lambda: h["B_ORDER"],
            "AP_ORDER": lambda: h["AP_ORDER"],
            "BP_ORDER": lambda: h["BP_ORDER"],
        },
        message="AP_ORDER, BP_ORDER come only with A_ORDER, B_ORDER, which come together or not at all",
    )  # core.specc:704
    h.undeclared("warning")


def check_rate_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # detector.specc:250
    h.undeclared("warning")


def check_rate_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # detector.specc:251
    h.undeclared("warning")


def check_rate_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # detector.specc:252
    h.undeclared("warning")


def check_rate_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # detector.specc:253
    h.undeclared("warning")


def check_rate_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_rate_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "TARGNAME", "meta.target.catalog_name"),
            ("PRIMARY", "INSTRUME", "meta.instrument.name"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "EXPSTART", "meta.exposure.start_time"),
            ("PRIMARY", "EFFEXPTM", "meta.exposure.exposure_time"),
            ("PRIMARY", "EXSEGNUM", "meta.exposure.segment_number"),
            ("PRIMARY", "EXSEGTOT", "meta.exposure.total_segments"),
            ("PRIMARY", "INTSTART", "meta.exposure.integration_start"),
            ("PRIMARY", "INTEND", "meta.exposure.integration_end"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # detector.specc:255
    h.undeclared("warning")


def check_rate_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # detector.specc:257


def keywords_of_rateints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="CubeModel")  # core.specc:20
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:20
    h.keyword("ORIGIN", "string")  # core.specc:21
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:22
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:23
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:24
    h.keyword("SDP_VER", "string")  # core.specc:25
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:26
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:27
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:28
    h.keyword("HGA_MOVE", "bool")  # core.specc:29
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:30
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:31
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:32
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:33
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:34
    h.keyword("TITLE", "string")  # core.specc:51
    h.keyword("PI_NAME", "string")  # core.specc:52
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:53
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:54
    h.keyword("SCICAT", "string", level="optional")  # core.specc:55
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:56
    h.keyword("DATE-OBS", "date")  # core.specc:63
    h.keyword("TIME-OBS", "time")  # core.specc:64
    h.keyword("DATE-BEG", "datetime")  # core.specc:65
    h.keyword("DATE-END", "datetime")  # core.specc:66
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:67
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:68
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:69
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:69
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:70
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:71
    h.keyword("VISITGRP", "digits", digits=(2, 2))  # core.specc:88
    h.keyword("SEQ_ID", "string", matches="[1-5]")  # core.specc:89
    h.keyword("ACT_ID", "string", matches="[0-9A-Z]{2}")  # core.specc:90
    h.keyword("EXPOSURE", "digits", digits=(1, 5))  # core.specc:91
    h.keyword("BKGDTARG", "bool")  # core.specc:92
    h.keyword("TEMPLATE", "string")  # core.specc:93
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:98
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:99
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:100
    h.keyword("VSTSTART", "datetime")  # core.specc:101
    h.keyword("VISITSTA", "string")  # core.specc:102
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:103
    h.keyword("INTARGET", "bool")  # core.specc:104
    h.keyword("TARGOOPP", "bool")  # core.specc:105
    h.keyword("TSOVISIT", "bool")  # core.specc:106
    h.keyword("EXP_ONLY", "bool")  # core.specc:107
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:108
    h.keyword("TARGPROP", "string")  # core.specc:113
    h.keyword("TARGNAME", "string")  # core.specc:114
    h.keyword("TARGTYPE", "string", one_of=TARGET_TYPE)  # core.specc:115
    h.keyword("TARGCAT", "string", level="optional")  # core.specc:116
    h.keyword("TARGDESC", "string", level="optional")  # core.specc:117
    h.keyword("TARG_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:118
    h.keyword("TARG_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:119
    h.keyword("SRCTYAPT", "string", level="optional", one_of=SOURCE_TYPE)  # core.specc:120
    h.keyword("INSTRUME", "string", one_of=INSTRUMENT)  # core.specc:200
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:201
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:202
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:203
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:204
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:205
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:274
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:275
    h.keyword("EXP_TYPE", "string", one_of=EXP_TYPE)  # core.specc:236
    h.keyword("NINTS", "int", at_least=1)  # core.specc:236
    h.keyword("READPATT", "string", one_of=READ_PATTERN)  # core.specc:237
    h.keyword("NGROUPS", "int", at_least=1)  # core.specc:238
    h.keyword("NFRAMES", "int", at_least=1)  # core.specc:239
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:240
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:241
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:242
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:243
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:244
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:245
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:246
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:247
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:248
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:249
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:250
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:251
    h.keyword("ZEROFRAM", "bool")  # core.specc:252
    h.keyword("DATAPROB", "bool")  # core.specc:253
    h.keyword("SCA_NUM", "int")  # core.specc:254
    h.keyword("DATAMODE", "int")  # core.specc:255
    h.keyword("EXPSTART", "float", unit="d")  # core.specc:277
    h.keyword("EFFEXPTM", "float", unit="s", at_least=0)  # core.specc:277
    h.keyword("EXPMID", "float", unit="d")  # core.specc:278
    h.keyword("EXPEND", "float", unit="d")  # core.specc:279
    h.keyword("EXPSTENG", "string", level="optional")  # core.specc:280
    h.keyword("OSF_FILE", "string", level="optional")  # core.specc:281
    h.keyword("HYBRIDFF", "bool", level="optional")  # core.specc:282
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # core.specc:283
    h.keyword("MIRNGRPS", "int", level="optional", at_least=1)  # core.specc:284
    h.keyword("MIRNFRMS", "int", level="optional", at_least=1)  # core.specc:285
    h.keyword(
        "DETMODE", "string", level="optional", one_of=("FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE")
    )  # core.specc:286
    h.keyword("CMD_TSEL", "string", level="optional", one_of=("COLUMNS", "ROWS", "FRAMES", "ALL"))  # core.specc:287
    h.keyword("TMEASURE", "float", level="optional", unit="s", at_least=0)  # core.specc:288
    h.keyword("NRS_NORM", "int", level="optional", at_least=0)  # core.specc:289
    h.keyword("NRS_REF", "int", level="optional", at_least=0)  # core.specc:290
    h.keyword("SCTARATE", "float", unit="ms/s")  # core.specc:291
    h.keyword("GAINFACT", "float", level="optional", unit="")  # core.specc:292
    h.keyword("IS_IMPRT", "bool", level="optional")  # core.specc:293
    h.keyword("IS_PSF", "bool", level="optional")  # core.specc:294
    h.keyword("SELFREF", "bool", level="optional")  # core.specc:295
    h.keyword("PRIMECRS", "float", level="optional")  # core.specc:296
    h.keyword("EXTNCRS", "float", level="optional")  # core.specc:297
    h.keyword("EXSEGNUM", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("EXSEGTOT", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTSTART", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("INTEND", "int", level="optional", at_least=1)  # core.specc:307
    h.keyword("SUBARRAY", "string", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:318
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:319
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:320
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:321
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:322
    h.keyword("SUBSIZE1", "int", dimension="nx", at_least=1, at_most=2048)  # core.specc:323
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:324
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:325
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:326
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:327
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:328
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:329
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:330
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:331
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:332
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:333
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:334
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:335
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:336
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:337
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:338
    h.keyword("PATTTYPE", "string", one_of=PATTERN_TYPE, open_enum=True)  # core.specc:346
    h.keyword("PRIDTYPE", "string", level="optional")  # core.specc:347
    h.keyword("PRIDTPTS", "int", level="optional", at_least=0)  # core.specc:348
    h.keyword("PATT_NUM", "int", at_least=1)  # core.specc:349
    h.keyword("PATTSTRT", "int", level="optional", at_least=1)  # core.specc:350
    h.keyword("NUMDTHPT", "int", at_least=1)  # core.specc:351
    h.keyword("PATTNPTS", "int", level="optional", at_least=0)  # core.specc:352
    h.keyword("NRIMDTPT", "int", level="optional", at_least=0)  # core.specc:353
    h.keyword("NOD_TYPE", "string", level="optional", one_of=NOD_TYPE)  # core.specc:354
    h.keyword("PATTSIZE", "string", level="optional")  # core.specc:355
    h.keyword("SMGRDPAT", "string", level="optional")  # core.specc:356
    h.keyword("SUBPXPTS", "int", level="optional", at_least=0)  # core.specc:357
    h.keyword("SUBPXPAT", "string", level="optional")  # core.specc:358
    h.keyword("SPEC_NUM", "int", level="optional", at_least=0)  # core.specc:359
    h.keyword("SPECNSTP", "int", level="optional", at_least=0)  # core.specc:360
    h.keyword("SPECSTEP", "float", level="optional")  # core.specc:361
    h.keyword("SPCOFFST", "float", level="optional", unit="arcsec")  # core.specc:362
    h.keyword("SPAT_NUM", "int", level="optional", at_least=0)  # core.specc:363
    h.keyword("SPATNSTP", "int", level="optional", at_least=0)  # core.specc:364
    h.keyword("SPATSTEP", "float", level="optional")  # core.specc:365
    h.keyword("SPTOFFST", "float", level="optional", unit="arcsec")  # core.specc:366
    h.keyword("XOFFSET", "float", unit="arcsec")  # core.specc:367
    h.keyword("YOFFSET", "float", unit="arcsec")  # core.specc:368
    h.keyword("DSETSTRT", "int", level="optional", at_least=0)  # core.specc:369
    h.keyword("NUMDSETS", "int", level="optional", at_least=0, at_most=10)  # core.specc:370
    h.keyword("DITHDIRC", "string", level="optional", one_of=("NEGATIVE", "POSITIVE", "NONE"))  # core.specc:371
    h.keyword(
        "DITHOPFR", "string", level="optional", one_of=("POINT-SOURCE", "EXTENDED-SOURCE", "NONE")
    )  # core.specc:372
    h.keyword("DITHPNTS", "string", level="optional")  # core.specc:373
    h.keyword(
        "MRSPRCHN",
        "string",
        level="optional",
        one_of=("ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"),
    )  # core.specc:374
    h.keyword("DITH_RA", "float", level="optional", unit="deg")  # core.specc:376
    h.keyword("DITH_DEC", "float", level="optional", unit="deg")  # core.specc:377
    h.keyword("APERNAME", "string")  # core.specc:384
    h.keyword("PPS_APER", "string")  # core.specc:385
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:386
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:387
    h.keyword("BARTDELT", "float", unit="s")  # core.specc:392
    h.keyword("BSTRTIME", "float", unit="d")  # core.specc:393
    h.keyword("BMIDTIME", "float", unit="d")  # core.specc:394
    h.keyword("BENDTIME", "float", unit="d")  # core.specc:395
    h.keyword("HELIDELT", "float", unit="s")  # core.specc:396
    h.keyword("HSTRTIME", "float", unit="d")  # core.specc:397
    h.keyword("HMIDTIME", "float", unit="d")  # core.specc:398
    h.keyword("HENDTIME", "float", unit="d")  # core.specc:399
    h.keyword("GS_ORDER", "int", level="optional", at_least=0)  # core.specc:407
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:408
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:409
    h.keyword("GDSTARID", "string", level="optional")  # core.specc:410
    h.keyword("GS_RA", "float", level="optional", unit="deg", at_least=0, below=360)  # core.specc:411
    h.keyword("GS_DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # core.specc:412
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:413
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:414
    h.keyword("GS_MAG", "float", level="optional", unit="mag")  # core.specc:415
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:416
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:417
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:418
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:419
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:420
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:421
    h.keyword("FGS_APER", "string", level="optional")  # core.specc:422
    h.keyword("GSIDL_X", "float", level="optional")  # core.specc:423
    h.keyword("GSIDL_Y", "float", level="optional")  # core.specc:424
    h.keyword("GSCENTX", "float", level="optional", unit="arcsec")  # core.specc:425
    h.keyword("GSCENTY", "float", level="optional", unit="arcsec")  # core.specc:426
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:427
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:428
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:46
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:46
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:438
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:439
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:440
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:441
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:442
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:443
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:444
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:445
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:446
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:447
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:448
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:449
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:450
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:451
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:452
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:453
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:454
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:455
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:456
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:457
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:458
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:459
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:460
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:461
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:462
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:463
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:464
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:465
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:466
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:467
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:468
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:469
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:470
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:471
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:472
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:473
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:474
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:475
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:476
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:477
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:478
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:479
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:480
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:481
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:482
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:483
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:484
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:485
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:486
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:487
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:488
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:489
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:490
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:491
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:492
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:493
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:494
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:495
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:496
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:497
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:498
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:499
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:500
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:506
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:507
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:508
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:509
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:510
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:511
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:512
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:513
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:514
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:515
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:516
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:517
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:518
    h.keyword("S_FLAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:546
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:547
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:548
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:549
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:550
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:551
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:552
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:553
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:554
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:555
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:556
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:557
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:558
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:559
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:560
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:561
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:562
    h.keyword("S_WCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:563
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:564
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:565
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:573
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:574
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:575
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:576
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:577
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:578
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:579
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:580
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:581
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:582
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:583
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:584
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:585
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:586
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:587
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:588
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:589
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:590
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:591


def check_rateints_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_rateints_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:20
    if h.when(
        lambda: among(h["TARGTYPE"], TARGET_TYPE) == "FIXED",
        declares=("TARGURA", "TARGUDEC", "MU_RA", "MU_DEC", "MU_EPOCH", "PROP_RA", "PROP_DEC"),
    ):  # core.specc:122
        h.keywords(some_keywords_of_uncal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_uncal_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRSPEC",
        declares=(
            "DETECTOR",
            "FILTER",
            "GRATING",
            "FXD_SLIT",
            "FOCUSPOS",
            "LAMP",
            "OPMODE",
            "MSASTATE",
            "MSAMETFL",
            "MSAMETID",
            "MSACONID",
            "GWA_XTIL",
            "GWA_YTIL",
            "GWA_XP_V",
            "GWA_YP_V",
            "GWA_PXAV",
            "GWA_PYAV",
            "GWA_TILT",
            "RMA_POS",
            "FCSRLPOS",
        ),
    ):  # core.specc:217
        h.keywords(some_keywords_of_uncal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_uncal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_uncal_primary_5)
        h.keyword(
            "FILTER",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        == "MIRIMAGE"
                    ),
                ),
            ),
            one_of=(
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
                "OPAQUE",
                "P750L",
            ),
        )  # core.specc:182
        h.keyword(
            "CHANNEL",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=("12", "34"),
        )  # core.specc:183
        h.keyword(
            "BAND",
            "string",
            level=h.level(
                "optional",
                (
                    "required",
                    lambda: (
                        among(
                            h["DETECTOR"],
                            (
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
                            ),
                        )
                        != "MIRIMAGE"
                    ),
                ),
            ),
            one_of=BAND,
        )  # core.specc:185
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:226
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # detector.specc:273
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-BEG-DATE-END-2",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:73
    h.rule(
        "VISIT_ID-PROGRAM-OBSERVTN-VISIT-2",
        lambda: (
            number(h["VISIT_ID"]) == number(h["PROGRAM"]) * 1000000 + number(h["OBSERVTN"]) * 1000 + number(h["VISIT"])
        ),
        show={
            "VISIT_ID": lambda: h["VISIT_ID"],
            "PROGRAM": lambda: h["PROGRAM"],
            "OBSERVTN": lambda: h["OBSERVTN"],
            "VISIT": lambda: h["VISIT"],
        },
        message="the visit is named after its parts",
    )  # core.specc:74
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:82
    h.rule(
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:299
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:768
        h.rule(
            "EXSEGNUM-EXSEGTOT",
            lambda: h["EXSEGNUM"] <= h["EXSEGTOT"],
            show={"EXSEGNUM": lambda: h["EXSEGNUM"], "EXSEGTOT": lambda: h["EXSEGTOT"]},
            message="a segment of the total",
        )  # core.specc:309
        h.rule(
            "INTSTART-INTEND",
            lambda: h["INTSTART"] <= h["INTEND"],
            show={"INTSTART": lambda: h["INTSTART"], "INTEND": lambda: h["INTEND"]},
            message="at least one integration",
        )  # core.specc:310
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:340
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:341
    h.rule(
        "PATT_NUM-NUMDTHPT",
        lambda: h["PATT_NUM"] <= h["NUMDTHPT"],
        show={"PATT_NUM": lambda: h["PATT_NUM"], "NUMDTHPT": lambda: h["NUMDTHPT"]},
        message="the place is one of the pattern",
    )  # core.specc:379
    h.rule(
        "BSTRTIME-BMIDTIME-BENDTIME",
        lambda: h["BSTRTIME"] <= h["BMIDTIME"] and h["BMIDTIME"] <= h["BENDTIME"],
        show={"BSTRTIME": lambda: h["BSTRTIME"], "BMIDTIME": lambda: h["BMIDTIME"], "BENDTIME": lambda: h["BENDTIME"]},
        message="barycentric times are in order",
    )  # core.specc:401
    h.rule(
        "HSTRTIME-HMIDTIME-HENDTIME",
        lambda: h["HSTRTIME"] <= h["HMIDTIME"] and h["HMIDTIME"] <= h["HENDTIME"],
        show={"HSTRTIME": lambda: h["HSTRTIME"], "HMIDTIME": lambda: h["HMIDTIME"], "HENDTIME": lambda: h["HENDTIME"]},
        message="heliocentric times are in order",
    )  # core.specc:402
    h.rule(
        "EXPMID-EXPSTART-EXPEND",
        lambda: close_to(h["EXPMID"], (h["EXPSTART"] + h["EXPEND"]) / 2, 1.1574074074074074e-06),
        show={"EXPMID": lambda: h["EXPMID"], "EXPSTART": lambda: h["EXPSTART"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle is halfway",
    )  # core.specc:775
    h.rule(
        "EFFEXPTM-NINTS-EFFINTTM",
        lambda: close_to(h["EFFEXPTM"], h["NINTS"] * h["EFFINTTM"], 0.01),
        show={"EFFEXPTM": lambda: h["EFFEXPTM"], "NINTS": lambda: h["NINTS"], "EFFINTTM": lambda: h["EFFINTTM"]},
        message="the exposure is the sum of its integrations",
    )  # core.specc:776
    h.rule(
        "exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND",
        lambda: (
            h.exists("EXSEGNUM")
            and h.exists("EXSEGTOT")
            and h.exists("INTSTART")
            and h.exists("INTEND")
            or not (h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"))
        ),
        show={
            "EXSEGNUM": lambda: h["EXSEGNUM"],
            "EXSEGTOT": lambda: h["EXSEGTOT"],
            "INTSTART": lambda: h["INTSTART"],
            "INTEND": lambda: h["INTEND"],
        },
        message="EXSEGNUM, EXSEGTOT, INTSTART, INTEND come together or not at all",
    )  # core.specc:768
    h.undeclared("warning")


def check_rateints_SCI(h: HduCheck) -> None:
    """SCI: count rates."""
    h.keywords(keywords_of_uncal_SCI)
    h.image("float32", shape=("nints", "ny", "nx"), unit="DN/s", nullable=True)  # detector.specc:278
    h.rule(
        "MJD-BEG-MJD-AVG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-AVG"] and h["MJD-AVG"] <= h["MJD-END"],
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-AVG": lambda: h["MJD-AVG"], "MJD-END": lambda: h["MJD-END"]},
        message="the middle lies between start and end",
    )  # core.specc:606
    h.rule(
        "TDB-BEG-MJD-BEG",
        lambda: close_to(h["TDB-BEG"], h["MJD-BEG"], 0.006944444444444444),
        show={"TDB-BEG": lambda: h["TDB-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="the barycentre is less than ten light minutes away",
    )  # core.specc:607
    h.rule(
        "exists-MT_RA-MT_DEC-TARGTYPE",
        lambda: h.exists("MT_RA") and h.exists("MT_DEC") or h.primary["TARGTYPE"] != "MOVING",
        show={
            "MT_RA": lambda: h["MT_RA"],
            "MT_DEC": lambda: h["MT_DEC"],
            "primary.TARGTYPE": lambda: h.primary["TARGTYPE"],
        },
        message="a moving target has a place",
    )  # core.specc:683
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:89
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:90
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # detector.specc:307
    h.rule(
        "exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ",
        lambda: (
            h.exists("REFFRAME")
            and h.exists("EPH_TYPE")
            and h.exists("EPH_TIME")
            and h.exists("JWST_X")
            and h.exists("JWST_Y")
            and h.exists("JWST_Z")
            and h.exists("OBSGEO-X")
            and h.exists("OBSGEO-Y")
            and h.exists("OBSGEO-Z")
            and h.exists("JWST_DX")
            and h.exists("JWST_DY")
            and h.exists("JWST_DZ")
            and h.exists("OBSGEODX")
            and h.exists("OBSGEODY")
            and h.exists("OBSGEODZ")
            or not (
                h.exists("REFFRAME")
                or h.exists("EPH_TYPE")
                or h.exists("EPH_TIME")
                or h.exists("JWST_X")
                or h.exists("JWST_Y")
                or h.exists("JWST_Z")
                or h.exists("OBSGEO-X")
                or h.exists("OBSGEO-Y")
                or h.exists("OBSGEO-Z")
                or h.exists("JWST_DX")
                or h.exists("JWST_DY")
                or h.exists("JWST_DZ")
                or h.exists("OBSGEODX")
                or h.exists("OBSGEODY")
                or h.exists("OBSGEODZ")
            )
        ),
        show={
            "REFFRAME": lambda: h["REFFRAME"],
            "EPH_TYPE": lambda: h["EPH_TYPE"],
            "EPH_TIME": lambda: h["EPH_TIME"],
            "JWST_X": lambda: h["JWST_X"],
            "JWST_Y": lambda: h["JWST_Y"],
            "JWST_Z": lambda: h["JWST_Z"],
            "OBSGEO-X": lambda: h["OBSGEO-X"],
            "OBSGEO-Y": lambda: h["OBSGEO-Y"],
            "OBSGEO-Z": lambda: h["OBSGEO-Z"],
            "JWST_DX": lambda: h["JWST_DX"],
            "JWST_DY": lambda: h["JWST_DY"],
            "JWST_DZ": lambda: h["JWST_DZ"],
            "OBSGEODX": lambda: h["OBSGEODX"],
            "OBSGEODY": lambda: h["OBSGEODY"],
            "OBSGEODZ": lambda: h["OBSGEODZ"],
        },
        message="REFFRAME, EPH_TYPE, EPH_TIME, JWST_X, JWST_Y, JWST_Z, OBSGEO-X, OBSGEO-Y, OBSGEO-Z, JWST_DX, JWST_DY, JWST_DZ, OBSGEODX, OBSGEODY, OBSGEODZ come together or not at all",
    )  # detector.specc:280
    h.rule(
        "exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER",
        lambda: (
            h.exists("A_ORDER")
            and h.exists("B_ORDER")
            or not (h.exists("A_ORDER") or h.exists("B_ORDER") or h.exists("AP_ORDER") or h.exists("BP_ORDER"))
        ),
        show={
            "A_ORDER": lambda: h["A_ORDER"],
            "B_ORDER": lambda: h["B_ORDER"],
            "AP_ORDER": lambda: h["AP_ORDER"],
            "BP_ORDER": lambda: h["BP_ORDER"],
        },
        message="AP_ORDER, BP_ORDER come only with A_ORDER, B_ORDER, which come together or not at all",
    )  # core.specc:704
    h.undeclared("warning")


def check_rateints_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # detector.specc:284
    h.undeclared("warning")


def check_rateints_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # detector.specc:285
    h.undeclared("warning")


def check_rateints_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # detector.specc:286
    h.undeclared("warning")


def check_rateints_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # detector.specc:287
    h.undeclared("warning")


def check_rateints_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration."""
    h.table(rows="nints", in_order=True)  # detector.specc:290
    h.column("integration_number", "int32", at_least=1, increasing=True)  # core.specc:884
    h.column("int_start_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:870
    h.column("int_mid_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:871
    h.column("int_end_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:872
    h.column("int_start_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:873
    h.column("int_mid_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:874
    h.column("int_end_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:875
    h.each_row(
        "int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC",
        ("int_start_MJD_UTC", "int_mid_MJD_UTC", "int_end_MJD_UTC"),
        lambda c: (c["int_start_MJD_UTC"] <= c["int_mid_MJD_UTC"]) & (c["int_mid_MJD_UTC"] <= c["int_end_MJD_UTC"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:878
    h.each_row(
        "int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB",
        ("int_start_BJD_TDB", "int_mid_BJD_TDB", "int_end_BJD_TDB"),
        lambda c: (c["int_start_BJD_TDB"] <= c["int_mid_BJD_TDB"]) & (c["int_mid_BJD_TDB"] <= c["int_end_BJD_TDB"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:879
    h.undeclared("warning", columns="error")


def check_rateints_INT_TIMES_STRIPE(h: HduCheck) -> None:
    """INT_TIMES_STRIPE: one row a stripe of an integration."""
    h.table(in_order=True)  # core.specc:892
    h.column("integration_number", "int32", at_least=1)  # core.specc:894
    h.column("stripe_number", "int32", at_least=1)  # core.specc:895
    h.column("int_start_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:870
    h.column("int_mid_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:871
    h.column("int_end_MJD_UTC", "float64", unit="d", unit_absent=True)  # core.specc:872
    h.column("int_start_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:873
    h.column("int_mid_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:874
    h.column("int_end_BJD_TDB", "float64", unit="d", unit_absent=True)  # core.specc:875
    h.each_row(
        "int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC",
        ("int_start_MJD_UTC", "int_mid_MJD_UTC", "int_end_MJD_UTC"),
        lambda c: (c["int_start_MJD_UTC"] <= c["int_mid_MJD_UTC"]) & (c["int_mid_MJD_UTC"] <= c["int_end_MJD_UTC"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:878
    h.each_row(
        "int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB",
        ("int_start_BJD_TDB", "int_mid_BJD_TDB", "int_end_BJD_TDB"),
        lambda c: (c["int_start_BJD_TDB"] <= c["int_mid_BJD_TDB"]) & (c["int_mid_BJD_TDB"] <= c["int_end_BJD_TDB"]),
        skip_null=(),
        message="the middle lies between start and end",
    )  # core.specc:879
    h.undeclared("warning", columns="error")


def check_rateints_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_rateints_ASDF_tree,
        mirrors=(
            ("PRIMARY", "DATE", "meta.date"),
            ("PRIMARY", "FILENAME", "meta.filename"),
            ("PRIMARY", "DATAMODL", "meta.model_type"),
            ("PRIMARY", "TELESCOP", "meta.telescope"),
            ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
            ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
            ("PRIMARY", "VISIT", "meta.observation.visit_number"),
            ("PRIMARY", "TARGNAME", "meta.target.catalog_name"),
            ("PRIMARY", "INSTRUME", "meta.instrument.name"),
            ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
            ("PRIMARY", "EXPSTART", "meta.exposure.start_time"),
            ("PRIMARY", "EFFEXPTM", "meta.exposure.exposure_time"),
            ("PRIMARY", "EXSEGNUM", "meta.exposure.segment_number"),
            ("PRIMARY", "EXSEGTOT", "meta.exposure.total_segments"),
            ("PRIMARY", "INTSTART", "meta.exposure.integration_start"),
            ("PRIMARY", "INTEND", "meta.exposure.integration_end"),
            ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
            ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
            ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
            ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
        ),
    )  # detector.specc:295
    h.undeclared("warning")


def check_rateints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # detector.specc:297


def check_rateints(p: ProductCheck) -> None:
    """rateints: Count rates of each integration, stage 1.

    The slopes of the ramps, integration by integration.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # detector.specc:301
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # detector.specc:302
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # detector.specc:304


PRODUCTS = (
    FitsProduct(
        "uncal",
        title="Raw ramps, level 1b",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_uncal\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_uncal.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("group", "number", lambda f: number(f.primary["VISITGRP"])),
            field("seq", "text", lambda f: f.primary["SEQ_ID"]),
            field("act", "text", lambda f: lower(f.primary["ACT_ID"])),
            field("exposure", "number", lambda f: number(f.primary["EXPOSURE"])),
            field("segment", "number", lambda f: f.primary["EXSEGNUM"], present=lambda f: f.primary.exists("EXSEGNUM")),
            field("detector", "text", lambda f: lower(f.primary["DETECTOR"])),
        ),
        identify=lambda f: (
            f.primary["DATAMODL"] == "Level1bModel"
            and f.primary["EXP_TYPE"]
            not in ("FGS_ID-IMAGE", "FGS_ID-STACK", "FGS_ACQ1", "FGS_ACQ2", "FGS_TRACK", "FGS_FINEGUIDE")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_uncal_primary),
            hdu("SCI", "image", check_uncal_SCI),
            hdu(
                "ZEROFRAME",
                "image",
                check_uncal_ZEROFRAME,
                level="optional",
                levels=(("required", lambda f: f.primary["ZEROFRAM"]),),
            ),
            hdu(
                "REFOUT",
                "image",
                check_uncal_REFOUT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "MIRI"),),
            ),
            hdu("GROUP", "table", check_uncal_GROUP),
            hdu("INT_TIMES", "table", check_uncal_INT_TIMES),
            hdu(
                "MOVING_TARGET_POSITION",
                "table",
                check_uncal_MOVING_TARGET_POSITION,
                level="optional",
                when=lambda f: among(f.primary["TARGTYPE"], TARGET_TYPE) == "MOVING",
            ),
            hdu(
                "CHEBY",
                "table",
                check_uncal_CHEBY,
                level="optional",
                when=lambda f: among(f.primary["TARGTYPE"], TARGET_TYPE) == "MOVING",
            ),
            hdu(
                "MSA_TARG_ACQ",
                "table",
                check_uncal_MSA_TARG_ACQ,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu("ASDF", "asdf", check_uncal_ASDF),
        ),
        dimensions=("ngroups", "nints", "nref", "nx", "ny"),
        check=check_uncal,
    ),
    FitsProduct(
        "rate",
        title="Count rates of an exposure, stage 1",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rate\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rate.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("group", "number", lambda f: number(f.primary["VISITGRP"])),
            field("seq", "text", lambda f: f.primary["SEQ_ID"]),
            field("act", "text", lambda f: lower(f.primary["ACT_ID"])),
            field("exposure", "number", lambda f: number(f.primary["EXPOSURE"])),
            field("segment", "number", lambda f: f.primary["EXSEGNUM"], present=lambda f: f.primary.exists("EXSEGNUM")),
            field("detector", "text", lambda f: lower(f.primary["DETECTOR"])),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "ImageModel" and not f.primary.exists("S_WCS"),
        layout=(
            hdu("PRIMARY", "primary", check_rate_primary),
            hdu("SCI", "image", check_rate_SCI),
            hdu("ERR", "image", check_rate_ERR),
            hdu("DQ", "image", check_rate_DQ),
            hdu("VAR_POISSON", "image", check_rate_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_rate_VAR_RNOISE),
            hdu("ASDF", "asdf", check_rate_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
    FitsProduct(
        "rateints",
        title="Count rates of each integration, stage 1",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_rateints\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_rateints.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("group", "number", lambda f: number(f.primary["VISITGRP"])),
            field("seq", "text", lambda f: f.primary["SEQ_ID"]),
            field("act", "text", lambda f: lower(f.primary["ACT_ID"])),
            field("exposure", "number", lambda f: number(f.primary["EXPOSURE"])),
            field("segment", "number", lambda f: f.primary["EXSEGNUM"], present=lambda f: f.primary.exists("EXSEGNUM")),
            field("detector", "text", lambda f: lower(f.primary["DETECTOR"])),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "CubeModel" and not f.primary.exists("S_WCS"),
        layout=(
            hdu("PRIMARY", "primary", check_rateints_primary),
            hdu("SCI", "image", check_rateints_SCI),
            hdu("ERR", "image", check_rateints_ERR),
            hdu("DQ", "image", check_rateints_DQ),
            hdu("VAR_POISSON", "image", check_rateints_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_rateints_VAR_RNOISE),
            hdu("INT_TIMES", "table", check_rateints_INT_TIMES),
            hdu("INT_TIMES_STRIPE", "table", check_rateints_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_rateints_ASDF),
        ),
        dimensions=("nints", "nx", "ny"),
        check=check_rateints,
    ),
)

RULES = """\
error 0:173 uncal:name
error 1:816 uncal/name/program:value
error 1:821 uncal/name/obs:value
error 1:822 uncal/name/visit:value
error 1:823 uncal/name/group:value
error 1:824 uncal/name/seq:value
error 1:825 uncal/name/act:value
error 1:826 uncal/name/exposure:value
error 1:827 uncal/name/segment:value
error 1:827 uncal/name/segment:presence
error 1:828 uncal/name/detector:value
error 0:168 uncal:undeclared-hdu
error 1:20 uncal/PRIMARY/DATE:presence
error 1:20 uncal/PRIMARY/DATE:type
error 1:20 uncal/PRIMARY/DATE:null
error 1:20 uncal/PRIMARY/FILENAME:presence
error 1:20 uncal/PRIMARY/FILENAME:type
error 1:20 uncal/PRIMARY/FILENAME:null
error 1:20 uncal/PRIMARY/FILENAME:value
error 1:20 uncal/PRIMARY/DATAMODL:presence
error 1:20 uncal/PRIMARY/DATAMODL:type
error 1:20 uncal/PRIMARY/DATAMODL:null
error 1:20 uncal/PRIMARY/DATAMODL:value
error 1:20 uncal/PRIMARY/TELESCOP:presence
error 1:20 uncal/PRIMARY/TELESCOP:type
error 1:20 uncal/PRIMARY/TELESCOP:null
error 1:20 uncal/PRIMARY/TELESCOP:value
error 1:21 uncal/PRIMARY/ORIGIN:presence
error 1:21 uncal/PRIMARY/ORIGIN:type
error 1:21 uncal/PRIMARY/ORIGIN:null
error 1:22 uncal/PRIMARY/TIMESYS:presence
error 1:22 uncal/PRIMARY/TIMESYS:type
error 1:22 uncal/PRIMARY/TIMESYS:null
error 1:22 uncal/PRIMARY/TIMESYS:value
error 1:23 uncal/PRIMARY/TIMEUNIT:presence
error 1:23 uncal/PRIMARY/TIMEUNIT:type
error 1:23 uncal/PRIMARY/TIMEUNIT:null
error 1:23 uncal/PRIMARY/TIMEUNIT:value
info 1:24 uncal/PRIMARY/FILETYPE:presence
error 1:24 uncal/PRIMARY/FILETYPE:type
error 1:24 uncal/PRIMARY/FILETYPE:null
error 1:25 uncal/PRIMARY/SDP_VER:presence
error 1:25 uncal/PRIMARY/SDP_VER:type
error 1:25 uncal/PRIMARY/SDP_VER:null
error 1:26 uncal/PRIMARY/PRD_VER:presence
error 1:26 uncal/PRIMARY/PRD_VER:type
error 1:26 uncal/PRIMARY/PRD_VER:null
error 1:26 uncal/PRIMARY/PRD_VER:matches
error 1:27 uncal/PRIMARY/OSS_VER:type
error 1:27 uncal/PRIMARY/OSS_VER:null
error 1:28 uncal/PRIMARY/GSC_VER:type
error 1:28 uncal/PRIMARY/GSC_VER:null
error 1:29 uncal/PRIMARY/HGA_MOVE:presence
error 1:29 uncal/PRIMARY/HGA_MOVE:type
error 1:29 uncal/PRIMARY/HGA_MOVE:null
error 1:30 uncal/PRIMARY/HGA_STRT:type
error 1:30 uncal/PRIMARY/HGA_STRT:null
error 1:31 uncal/PRIMARY/HGA_STOP:type
error 1:31 uncal/PRIMARY/HGA_STOP:null
error 1:32 uncal/PRIMARY/PWFSEET:presence
error 1:32 uncal/PRIMARY/PWFSEET:type
error 1:32 uncal/PRIMARY/PWFSEET:null
error 1:32 uncal/PRIMARY/PWFSEET:unit
error 1:33 uncal/PRIMARY/NWFSEST:presence
error 1:33 uncal/PRIMARY/NWFSEST:type
error 1:33 uncal/PRIMARY/NWFSEST:null
error 1:33 uncal/PRIMARY/NWFSEST:unit
error 1:34 uncal/PRIMARY/COMPRESS:type
error 1:34 uncal/PRIMARY/COMPRESS:null
error 1:51 uncal/PRIMARY/TITLE:presence
error 1:51 uncal/PRIMARY/TITLE:type
error 1:51 uncal/PRIMARY/TITLE:null
error 1:52 uncal/PRIMARY/PI_NAME:presence
error 1:52 uncal/PRIMARY/PI_NAME:type
error 1:52 uncal/PRIMARY/PI_NAME:null
error 1:53 uncal/PRIMARY/CATEGORY:presence
error 1:53 uncal/PRIMARY/CATEGORY:type
error 1:53 uncal/PRIMARY/CATEGORY:null
warning 1:53 uncal/PRIMARY/CATEGORY:in
error 1:54 uncal/PRIMARY/SUBCAT:type
error 1:54 uncal/PRIMARY/SUBCAT:null
error 1:55 uncal/PRIMARY/SCICAT:type
error 1:55 uncal/PRIMARY/SCICAT:null
error 1:56 uncal/PRIMARY/CONT_ID:type
error 1:56 uncal/PRIMARY/CONT_ID:null
error 1:63 uncal/PRIMARY/DATE-OBS:presence
error 1:63 uncal/PRIMARY/DATE-OBS:type
error 1:63 uncal/PRIMARY/DATE-OBS:null
error 1:64 uncal/PRIMARY/TIME-OBS:presence
error 1:64 uncal/PRIMARY/TIME-OBS:type
error 1:64 uncal/PRIMARY/TIME-OBS:null
error 1:65 uncal/PRIMARY/DATE-BEG:presence
error 1:65 uncal/PRIMARY/DATE-BEG:type
error 1:65 uncal/PRIMARY/DATE-BEG:null
error 1:66 uncal/PRIMARY/DATE-END:presence
error 1:66 uncal/PRIMARY/DATE-END:type
error 1:66 uncal/PRIMARY/DATE-END:null
error 1:67 uncal/PRIMARY/OBS_ID:presence
error 1:67 uncal/PRIMARY/OBS_ID:type
error 1:67 uncal/PRIMARY/OBS_ID:null
error 1:67 uncal/PRIMARY/OBS_ID:matches
error 1:68 uncal/PRIMARY/VISIT_ID:presence
error 1:68 uncal/PRIMARY/VISIT_ID:type
error 1:68 uncal/PRIMARY/VISIT_ID:null
error 1:68 uncal/PRIMARY/VISIT_ID:limit
error 1:69 uncal/PRIMARY/PROGRAM:presence
error 1:69 uncal/PRIMARY/PROGRAM:type
error 1:69 uncal/PRIMARY/PROGRAM:null
error 1:69 uncal/PRIMARY/PROGRAM:limit
error 1:69 uncal/PRIMARY/OBSERVTN:presence
error 1:69 uncal/PRIMARY/OBSERVTN:type
error 1:69 uncal/PRIMARY/OBSERVTN:null
error 1:69 uncal/PRIMARY/OBSERVTN:limit
error 1:69 uncal/PRIMARY/VISIT:presence
error 1:69 uncal/PRIMARY/VISIT:type
error 1:69 uncal/PRIMARY/VISIT:null
error 1:69 uncal/PRIMARY/VISIT:limit
error 1:70 uncal/PRIMARY/OBSLABEL:type
error 1:70 uncal/PRIMARY/OBSLABEL:null
error 1:71 uncal/PRIMARY/OBSFOLDR:type
error 1:71 uncal/PRIMARY/OBSFOLDR:null
error 1:88 uncal/PRIMARY/VISITGRP:presence
error 1:88 uncal/PRIMARY/VISITGRP:type
error 1:88 uncal/PRIMARY/VISITGRP:null
error 1:88 uncal/PRIMARY/VISITGRP:limit
error 1:89 uncal/PRIMARY/SEQ_ID:presence
error 1:89 uncal/PRIMARY/SEQ_ID:type
error 1:89 uncal/PRIMARY/SEQ_ID:null
error 1:89 uncal/PRIMARY/SEQ_ID:matches
error 1:90 uncal/PRIMARY/ACT_ID:presence
error 1:90 uncal/PRIMARY/ACT_ID:type
error 1:90 uncal/PRIMARY/ACT_ID:null
error 1:90 uncal/PRIMARY/ACT_ID:matches
error 1:91 uncal/PRIMARY/EXPOSURE:presence
error 1:91 uncal/PRIMARY/EXPOSURE:type
error 1:91 uncal/PRIMARY/EXPOSURE:null
error 1:91 uncal/PRIMARY/EXPOSURE:limit
error 1:92 uncal/PRIMARY/BKGDTARG:presence
error 1:92 uncal/PRIMARY/BKGDTARG:type
error 1:92 uncal/PRIMARY/BKGDTARG:null
error 1:93 uncal/PRIMARY/TEMPLATE:presence
error 1:93 uncal/PRIMARY/TEMPLATE:type
error 1:93 uncal/PRIMARY/TEMPLATE:null
error 1:98 uncal/PRIMARY/ENG_QUAL:presence
error 1:98 uncal/PRIMARY/ENG_QUAL:type
error 1:98 uncal/PRIMARY/ENG_QUAL:null
error 1:98 uncal/PRIMARY/ENG_QUAL:in
error 1:99 uncal/PRIMARY/ENGQLPTG:type
error 1:99 uncal/PRIMARY/ENGQLPTG:null
error 1:99 uncal/PRIMARY/ENGQLPTG:in
error 1:100 uncal/PRIMARY/VISITYPE:presence
error 1:100 uncal/PRIMARY/VISITYPE:type
error 1:100 uncal/PRIMARY/VISITYPE:null
error 1:100 uncal/PRIMARY/VISITYPE:in
error 1:101 uncal/PRIMARY/VSTSTART:presence
error 1:101 uncal/PRIMARY/VSTSTART:type
error 1:101 uncal/PRIMARY/VSTSTART:null
error 1:102 uncal/PRIMARY/VISITSTA:presence
error 1:102 uncal/PRIMARY/VISITSTA:type
error 1:102 uncal/PRIMARY/VISITSTA:null
error 1:103 uncal/PRIMARY/NEXPOSUR:presence
error 1:103 uncal/PRIMARY/NEXPOSUR:type
error 1:103 uncal/PRIMARY/NEXPOSUR:null
error 1:103 uncal/PRIMARY/NEXPOSUR:limit
error 1:104 uncal/PRIMARY/INTARGET:presence
error 1:104 uncal/PRIMARY/INTARGET:type
error 1:104 uncal/PRIMARY/INTARGET:null
error 1:105 uncal/PRIMARY/TARGOOPP:presence
error 1:105 uncal/PRIMARY/TARGOOPP:type
error 1:105 uncal/PRIMARY/TARGOOPP:null
error 1:106 uncal/PRIMARY/TSOVISIT:presence
error 1:106 uncal/PRIMARY/TSOVISIT:type
error 1:106 uncal/PRIMARY/TSOVISIT:null
error 1:107 uncal/PRIMARY/EXP_ONLY:presence
error 1:107 uncal/PRIMARY/EXP_ONLY:type
error 1:107 uncal/PRIMARY/EXP_ONLY:null
error 1:108 uncal/PRIMARY/CROWDFLD:type
error 1:108 uncal/PRIMARY/CROWDFLD:null
error 1:113 uncal/PRIMARY/TARGPROP:presence
error 1:113 uncal/PRIMARY/TARGPROP:type
error 1:113 uncal/PRIMARY/TARGPROP:null
error 1:114 uncal/PRIMARY/TARGNAME:presence
error 1:114 uncal/PRIMARY/TARGNAME:type
error 1:114 uncal/PRIMARY/TARGNAME:null
error 1:115 uncal/PRIMARY/TARGTYPE:presence
error 1:115 uncal/PRIMARY/TARGTYPE:type
error 1:115 uncal/PRIMARY/TARGTYPE:null
error 1:115 uncal/PRIMARY/TARGTYPE:in
error 1:116 uncal/PRIMARY/TARGCAT:type
error 1:116 uncal/PRIMARY/TARGCAT:null
error 1:117 uncal/PRIMARY/TARGDESC:type
error 1:117 uncal/PRIMARY/TARGDESC:null
error 1:118 uncal/PRIMARY/TARG_RA:presence
error 1:118 uncal/PRIMARY/TARG_RA:type
error 1:118 uncal/PRIMARY/TARG_RA:null
error 1:118 uncal/PRIMARY/TARG_RA:unit
error 4:47 uncal/PRIMARY/TARG_RA:limit
error 1:119 uncal/PRIMARY/TARG_DEC:presence
error 1:119 uncal/PRIMARY/TARG_DEC:type
error 1:119 uncal/PRIMARY/TARG_DEC:null
error 1:119 uncal/PRIMARY/TARG_DEC:unit
error 4:48 uncal/PRIMARY/TARG_DEC:limit
error 1:120 uncal/PRIMARY/SRCTYAPT:type
error 1:120 uncal/PRIMARY/SRCTYAPT:null
error 1:120 uncal/PRIMARY/SRCTYAPT:in
error 1:123 uncal/PRIMARY/TARGURA:presence
error 1:123 uncal/PRIMARY/TARGURA:type
error 1:123 uncal/PRIMARY/TARGURA:null
error 1:123 uncal/PRIMARY/TARGURA:unit
error 1:123 uncal/PRIMARY/TARGURA:limit
error 1:124 uncal/PRIMARY/TARGUDEC:presence
error 1:124 uncal/PRIMARY/TARGUDEC:type
error 1:124 uncal/PRIMARY/TARGUDEC:null
error 1:124 uncal/PRIMARY/TARGUDEC:unit
error 1:124 uncal/PRIMARY/TARGUDEC:limit
error 1:125 uncal/PRIMARY/MU_RA:presence
error 1:125 uncal/PRIMARY/MU_RA:type
error 1:125 uncal/PRIMARY/MU_RA:null
error 1:125 uncal/PRIMARY/MU_RA:unit
error 1:126 uncal/PRIMARY/MU_DEC:presence
error 1:126 uncal/PRIMARY/MU_DEC:type
error 1:126 uncal/PRIMARY/MU_DEC:null
error 1:126 uncal/PRIMARY/MU_DEC:unit
error 1:127 uncal/PRIMARY/MU_EPOCH:presence
error 1:127 uncal/PRIMARY/MU_EPOCH:type
error 1:127 uncal/PRIMARY/MU_EPOCH:null
error 1:128 uncal/PRIMARY/PROP_RA:presence
error 1:128 uncal/PRIMARY/PROP_RA:type
error 1:128 uncal/PRIMARY/PROP_RA:null
error 1:128 uncal/PRIMARY/PROP_RA:unit
error 4:47 uncal/PRIMARY/PROP_RA:limit
error 1:129 uncal/PRIMARY/PROP_DEC:presence
error 1:129 uncal/PRIMARY/PROP_DEC:type
error 1:129 uncal/PRIMARY/PROP_DEC:null
error 1:129 uncal/PRIMARY/PROP_DEC:unit
error 4:48 uncal/PRIMARY/PROP_DEC:limit
error 1:200 uncal/PRIMARY/INSTRUME:presence
error 1:200 uncal/PRIMARY/INSTRUME:type
error 1:200 uncal/PRIMARY/INSTRUME:null
error 1:200 uncal/PRIMARY/INSTRUME:in
error 1:201 uncal/PRIMARY/PREIMAGE:type
error 1:201 uncal/PRIMARY/PREIMAGE:null
error 1:202 uncal/PRIMARY/FWPOSOFF:type
error 1:202 uncal/PRIMARY/FWPOSOFF:null
error 1:203 uncal/PRIMARY/FWPOSTOL:type
error 1:203 uncal/PRIMARY/FWPOSTOL:null
error 1:203 uncal/PRIMARY/FWPOSTOL:in
error 1:204 uncal/PRIMARY/PWPOSOFF:type
error 1:204 uncal/PRIMARY/PWPOSOFF:null
error 1:205 uncal/PRIMARY/PWPOSTOL:type
error 1:205 uncal/PRIMARY/PWPOSTOL:null
error 1:205 uncal/PRIMARY/PWPOSTOL:in
error 1:134 uncal/PRIMARY/DETECTOR:presence
error 1:134 uncal/PRIMARY/DETECTOR:type
error 1:134 uncal/PRIMARY/DETECTOR:null
error 1:134 uncal/PRIMARY/DETECTOR:in
error 1:135 uncal/PRIMARY/MODULE:presence
error 1:135 uncal/PRIMARY/MODULE:type
error 1:135 uncal/PRIMARY/MODULE:null
error 1:135 uncal/PRIMARY/MODULE:in
error 1:136 uncal/PRIMARY/CHANNEL:presence
error 1:136 uncal/PRIMARY/CHANNEL:type
error 1:136 uncal/PRIMARY/CHANNEL:null
error 1:136 uncal/PRIMARY/CHANNEL:in
error 1:137 uncal/PRIMARY/FILTER:presence
error 1:137 uncal/PRIMARY/FILTER:type
error 1:137 uncal/PRIMARY/FILTER:null
error 1:137 uncal/PRIMARY/FILTER:in
error 1:138 uncal/PRIMARY/PUPIL:presence
error 1:138 uncal/PRIMARY/PUPIL:type
error 1:138 uncal/PRIMARY/PUPIL:null
error 1:138 uncal/PRIMARY/PUPIL:in
error 1:139 uncal/PRIMARY/PILIN:type
error 1:139 uncal/PRIMARY/PILIN:null
error 1:140 uncal/PRIMARY/CORONMSK:type
error 1:140 uncal/PRIMARY/CORONMSK:null
error 1:140 uncal/PRIMARY/CORONMSK:in
error 1:141 uncal/PRIMARY/FAM_LA[a]:type
error 1:141 uncal/PRIMARY/FAM_LA[a]:null
error 1:142 uncal/PRIMARY/FASTEP[a]:type
error 1:142 uncal/PRIMARY/FASTEP[a]:null
error 1:143 uncal/PRIMARY/FAUNIT[a]:type
error 1:143 uncal/PRIMARY/FAUNIT[a]:null
error 1:144 uncal/PRIMARY/FAPHASE[a]:type
error 1:144 uncal/PRIMARY/FAPHASE[a]:null
error 1:145 uncal/PRIMARY/FA[a]VALUE:type
error 1:145 uncal/PRIMARY/FA[a]VALUE:null
error 1:151 uncal/PRIMARY/GRATING:presence
error 1:151 uncal/PRIMARY/GRATING:type
error 1:151 uncal/PRIMARY/GRATING:null
error 1:151 uncal/PRIMARY/GRATING:in
error 1:152 uncal/PRIMARY/FXD_SLIT:type
error 1:152 uncal/PRIMARY/FXD_SLIT:null
error 1:152 uncal/PRIMARY/FXD_SLIT:in
error 1:153 uncal/PRIMARY/FOCUSPOS:type
error 1:153 uncal/PRIMARY/FOCUSPOS:null
error 1:154 uncal/PRIMARY/LAMP:presence
error 1:154 uncal/PRIMARY/LAMP:type
error 1:154 uncal/PRIMARY/LAMP:null
error 1:155 uncal/PRIMARY/OPMODE:presence
error 1:155 uncal/PRIMARY/OPMODE:type
error 1:155 uncal/PRIMARY/OPMODE:null
error 1:155 uncal/PRIMARY/OPMODE:in
error 1:156 uncal/PRIMARY/MSASTATE:type
error 1:156 uncal/PRIMARY/MSASTATE:null
error 1:157 uncal/PRIMARY/MSAMETFL:type
error 1:157 uncal/PRIMARY/MSAMETFL:null
error 1:157 uncal/PRIMARY/MSAMETFL:matches
error 1:158 uncal/PRIMARY/MSAMETID:type
error 1:158 uncal/PRIMARY/MSAMETID:null
error 1:158 uncal/PRIMARY/MSAMETID:limit
error 1:159 uncal/PRIMARY/MSACONID:type
error 1:159 uncal/PRIMARY/MSACONID:null
error 1:159 uncal/PRIMARY/MSACONID:limit
error 1:160 uncal/PRIMARY/GWA_XTIL:presence
error 1:160 uncal/PRIMARY/GWA_XTIL:type
error 1:160 uncal/PRIMARY/GWA_XTIL:null
error 1:161 uncal/PRIMARY/GWA_YTIL:presence
error 1:161 uncal/PRIMARY/GWA_YTIL:type
error 1:161 uncal/PRIMARY/GWA_YTIL:null
error 1:162 uncal/PRIMARY/GWA_XP_V:presence
error 1:162 uncal/PRIMARY/GWA_XP_V:type
error 1:162 uncal/PRIMARY/GWA_XP_V:null
error 1:163 uncal/PRIMARY/GWA_YP_V:presence
error 1:163 uncal/PRIMARY/GWA_YP_V:type
error 1:163 uncal/PRIMARY/GWA_YP_V:null
error 1:164 uncal/PRIMARY/GWA_PXAV:presence
error 1:164 uncal/PRIMARY/GWA_PXAV:type
error 1:164 uncal/PRIMARY/GWA_PXAV:null
error 1:165 uncal/PRIMARY/GWA_PYAV:presence
error 1:165 uncal/PRIMARY/GWA_PYAV:type
error 1:165 uncal/PRIMARY/GWA_PYAV:null
error 1:166 uncal/PRIMARY/GWA_TILT:presence
error 1:166 uncal/PRIMARY/GWA_TILT:type
error 1:166 uncal/PRIMARY/GWA_TILT:null
error 1:166 uncal/PRIMARY/GWA_TILT:unit
error 1:167 uncal/PRIMARY/RMA_POS:type
error 1:167 uncal/PRIMARY/RMA_POS:null
error 1:168 uncal/PRIMARY/FCSRLPOS:type
error 1:168 uncal/PRIMARY/FCSRLPOS:null
error 1:172 uncal/PRIMARY/DETECTOR:value
error 1:176 uncal/PRIMARY/FWCPOS:type
error 1:176 uncal/PRIMARY/FWCPOS:null
error 1:176 uncal/PRIMARY/FWCPOS:unit
error 1:177 uncal/PRIMARY/PWCPOS:type
error 1:177 uncal/PRIMARY/PWCPOS:null
error 1:177 uncal/PRIMARY/PWCPOS:unit
error 1:185 uncal/PRIMARY/BAND:presence
error 1:185 uncal/PRIMARY/BAND:type
error 1:185 uncal/PRIMARY/BAND:null
error 1:185 uncal/PRIMARY/BAND:in
error 1:187 uncal/PRIMARY/CCCSTATE:type
error 1:187 uncal/PRIMARY/CCCSTATE:null
error 1:187 uncal/PRIMARY/CCCSTATE:in
error 1:188 uncal/PRIMARY/FPE_SIDE:type
error 1:188 uncal/PRIMARY/FPE_SIDE:null
error 1:188 uncal/PRIMARY/FPE_SIDE:in
error 1:189 uncal/PRIMARY/ICE_SIDE:type
error 1:189 uncal/PRIMARY/ICE_SIDE:null
error 1:189 uncal/PRIMARY/ICE_SIDE:in
error 1:274 uncal/PRIMARY/EXPCOUNT:presence
error 1:274 uncal/PRIMARY/EXPCOUNT:type
error 1:274 uncal/PRIMARY/EXPCOUNT:null
error 1:274 uncal/PRIMARY/EXPCOUNT:limit
error 1:275 uncal/PRIMARY/EXPRIPAR:presence
error 1:275 uncal/PRIMARY/EXPRIPAR:type
error 1:275 uncal/PRIMARY/EXPRIPAR:null
error 1:275 uncal/PRIMARY/EXPRIPAR:in
error 1:236 uncal/PRIMARY/EXP_TYPE:presence
error 1:236 uncal/PRIMARY/EXP_TYPE:type
error 1:236 uncal/PRIMARY/EXP_TYPE:null
error 1:236 uncal/PRIMARY/EXP_TYPE:in
error 1:236 uncal/PRIMARY/NINTS:presence
error 1:236 uncal/PRIMARY/NINTS:type
error 1:236 uncal/PRIMARY/NINTS:null
error 3:36 uncal/PRIMARY/NINTS:limit
error 1:237 uncal/PRIMARY/READPATT:presence
error 1:237 uncal/PRIMARY/READPATT:type
error 1:237 uncal/PRIMARY/READPATT:null
error 1:237 uncal/PRIMARY/READPATT:in
error 1:238 uncal/PRIMARY/NGROUPS:presence
error 1:238 uncal/PRIMARY/NGROUPS:type
error 1:238 uncal/PRIMARY/NGROUPS:null
error 1:238 uncal/PRIMARY/NGROUPS:limit
error 1:239 uncal/PRIMARY/NFRAMES:presence
error 1:239 uncal/PRIMARY/NFRAMES:type
error 1:239 uncal/PRIMARY/NFRAMES:null
error 1:239 uncal/PRIMARY/NFRAMES:limit
error 1:240 uncal/PRIMARY/FRMDIVSR:presence
error 1:240 uncal/PRIMARY/FRMDIVSR:type
error 1:240 uncal/PRIMARY/FRMDIVSR:null
error 1:240 uncal/PRIMARY/FRMDIVSR:limit
error 1:241 uncal/PRIMARY/GROUPGAP:presence
error 1:241 uncal/PRIMARY/GROUPGAP:type
error 1:241 uncal/PRIMARY/GROUPGAP:null
error 1:241 uncal/PRIMARY/GROUPGAP:limit
error 1:242 uncal/PRIMARY/DRPFRMS1:presence
error 1:242 uncal/PRIMARY/DRPFRMS1:type
error 1:242 uncal/PRIMARY/DRPFRMS1:null
error 1:242 uncal/PRIMARY/DRPFRMS1:limit
error 1:243 uncal/PRIMARY/DRPFRMS3:presence
error 1:243 uncal/PRIMARY/DRPFRMS3:type
error 1:243 uncal/PRIMARY/DRPFRMS3:null
error 1:243 uncal/PRIMARY/DRPFRMS3:limit
error 1:244 uncal/PRIMARY/NSAMPLES:presence
error 1:244 uncal/PRIMARY/NSAMPLES:type
error 1:244 uncal/PRIMARY/NSAMPLES:null
error 1:244 uncal/PRIMARY/NSAMPLES:limit
error 1:245 uncal/PRIMARY/TSAMPLE:presence
error 1:245 uncal/PRIMARY/TSAMPLE:type
error 1:245 uncal/PRIMARY/TSAMPLE:null
error 1:245 uncal/PRIMARY/TSAMPLE:unit
error 1:245 uncal/PRIMARY/TSAMPLE:limit
error 1:246 uncal/PRIMARY/TFRAME:presence
error 1:246 uncal/PRIMARY/TFRAME:type
error 1:246 uncal/PRIMARY/TFRAME:null
error 1:246 uncal/PRIMARY/TFRAME:unit
error 1:246 uncal/PRIMARY/TFRAME:limit
error 1:247 uncal/PRIMARY/TGROUP:presence
error 1:247 uncal/PRIMARY/TGROUP:type
error 1:247 uncal/PRIMARY/TGROUP:null
error 1:247 uncal/PRIMARY/TGROUP:unit
error 1:247 uncal/PRIMARY/TGROUP:limit
error 1:248 uncal/PRIMARY/EFFINTTM:presence
error 1:248 uncal/PRIMARY/EFFINTTM:type
error 1:248 uncal/PRIMARY/EFFINTTM:null
error 1:248 uncal/PRIMARY/EFFINTTM:unit
error 1:248 uncal/PRIMARY/EFFINTTM:limit
error 1:249 uncal/PRIMARY/DURATION:presence
error 1:249 uncal/PRIMARY/DURATION:type
error 1:249 uncal/PRIMARY/DURATION:null
error 1:249 uncal/PRIMARY/DURATION:unit
error 1:249 uncal/PRIMARY/DURATION:limit
error 1:250 uncal/PRIMARY/NRSTSTRT:presence
error 1:250 uncal/PRIMARY/NRSTSTRT:type
error 1:250 uncal/PRIMARY/NRSTSTRT:null
error 1:250 uncal/PRIMARY/NRSTSTRT:limit
error 1:251 uncal/PRIMARY/NRESETS:presence
error 1:251 uncal/PRIMARY/NRESETS:type
error 1:251 uncal/PRIMARY/NRESETS:null
error 1:251 uncal/PRIMARY/NRESETS:limit
error 1:252 uncal/PRIMARY/ZEROFRAM:presence
error 1:252 uncal/PRIMARY/ZEROFRAM:type
error 1:252 uncal/PRIMARY/ZEROFRAM:null
error 1:253 uncal/PRIMARY/DATAPROB:presence
error 1:253 uncal/PRIMARY/DATAPROB:type
error 1:253 uncal/PRIMARY/DATAPROB:null
error 1:254 uncal/PRIMARY/SCA_NUM:presence
error 1:254 uncal/PRIMARY/SCA_NUM:type
error 1:254 uncal/PRIMARY/SCA_NUM:null
error 1:255 uncal/PRIMARY/DATAMODE:presence
error 1:255 uncal/PRIMARY/DATAMODE:type
error 1:255 uncal/PRIMARY/DATAMODE:null
error 1:277 uncal/PRIMARY/EXPSTART:presence
error 1:277 uncal/PRIMARY/EXPSTART:type
error 1:277 uncal/PRIMARY/EXPSTART:null
error 1:277 uncal/PRIMARY/EXPSTART:unit
error 1:277 uncal/PRIMARY/EFFEXPTM:presence
error 1:277 uncal/PRIMARY/EFFEXPTM:type
error 1:277 uncal/PRIMARY/EFFEXPTM:null
error 1:277 uncal/PRIMARY/EFFEXPTM:unit
error 3:37 uncal/PRIMARY/EFFEXPTM:limit
error 1:278 uncal/PRIMARY/EXPMID:presence
error 1:278 uncal/PRIMARY/EXPMID:type
error 1:278 uncal/PRIMARY/EXPMID:null
error 1:278 uncal/PRIMARY/EXPMID:unit
error 1:279 uncal/PRIMARY/EXPEND:presence
error 1:279 uncal/PRIMARY/EXPEND:type
error 1:279 uncal/PRIMARY/EXPEND:null
error 1:279 uncal/PRIMARY/EXPEND:unit
error 1:280 uncal/PRIMARY/EXPSTENG:type
error 1:280 uncal/PRIMARY/EXPSTENG:null
error 1:281 uncal/PRIMARY/OSF_FILE:type
error 1:281 uncal/PRIMARY/OSF_FILE:null
error 1:282 uncal/PRIMARY/HYBRIDFF:type
error 1:282 uncal/PRIMARY/HYBRIDFF:null
error 1:283 uncal/PRIMARY/NOUTPUTS:type
error 1:283 uncal/PRIMARY/NOUTPUTS:null
error 1:283 uncal/PRIMARY/NOUTPUTS:in
error 1:284 uncal/PRIMARY/MIRNGRPS:type
error 1:284 uncal/PRIMARY/MIRNGRPS:null
error 1:284 uncal/PRIMARY/MIRNGRPS:limit
error 1:285 uncal/PRIMARY/MIRNFRMS:type
error 1:285 uncal/PRIMARY/MIRNFRMS:null
error 1:285 uncal/PRIMARY/MIRNFRMS:limit
error 1:286 uncal/PRIMARY/DETMODE:type
error 1:286 uncal/PRIMARY/DETMODE:null
error 1:286 uncal/PRIMARY/DETMODE:in
error 1:287 uncal/PRIMARY/CMD_TSEL:type
error 1:287 uncal/PRIMARY/CMD_TSEL:null
error 1:287 uncal/PRIMARY/CMD_TSEL:in
error 1:288 uncal/PRIMARY/TMEASURE:type
error 1:288 uncal/PRIMARY/TMEASURE:null
error 1:288 uncal/PRIMARY/TMEASURE:unit
error 1:288 uncal/PRIMARY/TMEASURE:limit
error 1:289 uncal/PRIMARY/NRS_NORM:type
error 1:289 uncal/PRIMARY/NRS_NORM:null
error 1:289 uncal/PRIMARY/NRS_NORM:limit
error 1:290 uncal/PRIMARY/NRS_REF:type
error 1:290 uncal/PRIMARY/NRS_REF:null
error 1:290 uncal/PRIMARY/NRS_REF:limit
error 1:291 uncal/PRIMARY/SCTARATE:presence
error 1:291 uncal/PRIMARY/SCTARATE:type
error 1:291 uncal/PRIMARY/SCTARATE:null
error 1:291 uncal/PRIMARY/SCTARATE:unit
error 1:292 uncal/PRIMARY/GAINFACT:type
error 1:292 uncal/PRIMARY/GAINFACT:null
error 1:292 uncal/PRIMARY/GAINFACT:unit
error 1:293 uncal/PRIMARY/IS_IMPRT:type
error 1:293 uncal/PRIMARY/IS_IMPRT:null
error 1:294 uncal/PRIMARY/IS_PSF:type
error 1:294 uncal/PRIMARY/IS_PSF:null
error 1:295 uncal/PRIMARY/SELFREF:type
error 1:295 uncal/PRIMARY/SELFREF:null
error 1:296 uncal/PRIMARY/PRIMECRS:type
error 1:296 uncal/PRIMARY/PRIMECRS:null
error 1:297 uncal/PRIMARY/EXTNCRS:type
error 1:297 uncal/PRIMARY/EXTNCRS:null
error 1:307 uncal/PRIMARY/EXSEGNUM:type
error 1:307 uncal/PRIMARY/EXSEGNUM:null
error 3:38 uncal/PRIMARY/EXSEGNUM:limit
error 1:307 uncal/PRIMARY/EXSEGTOT:type
error 1:307 uncal/PRIMARY/EXSEGTOT:null
error 3:39 uncal/PRIMARY/EXSEGTOT:limit
error 1:307 uncal/PRIMARY/INTSTART:type
error 1:307 uncal/PRIMARY/INTSTART:null
error 3:40 uncal/PRIMARY/INTSTART:limit
error 1:307 uncal/PRIMARY/INTEND:type
error 1:307 uncal/PRIMARY/INTEND:null
error 3:41 uncal/PRIMARY/INTEND:limit
error 1:318 uncal/PRIMARY/SUBARRAY:presence
error 1:318 uncal/PRIMARY/SUBARRAY:type
error 1:318 uncal/PRIMARY/SUBARRAY:null
warning 1:318 uncal/PRIMARY/SUBARRAY:in
error 1:319 uncal/PRIMARY/SUB_SHRT:type
error 1:319 uncal/PRIMARY/SUB_SHRT:null
error 1:319 uncal/PRIMARY/SUB_SHRT:in
error 1:320 uncal/PRIMARY/SUB_LONG:type
error 1:320 uncal/PRIMARY/SUB_LONG:null
error 1:320 uncal/PRIMARY/SUB_LONG:in
error 1:321 uncal/PRIMARY/SUBSTRT1:presence
error 1:321 uncal/PRIMARY/SUBSTRT1:type
error 1:321 uncal/PRIMARY/SUBSTRT1:null
error 1:321 uncal/PRIMARY/SUBSTRT1:limit
error 1:322 uncal/PRIMARY/SUBSTRT2:presence
error 1:322 uncal/PRIMARY/SUBSTRT2:type
error 1:322 uncal/PRIMARY/SUBSTRT2:null
error 1:322 uncal/PRIMARY/SUBSTRT2:limit
error 1:323 uncal/PRIMARY/SUBSIZE1:presence
error 1:323 uncal/PRIMARY/SUBSIZE1:type
error 1:323 uncal/PRIMARY/SUBSIZE1:null
error 1:323 uncal/PRIMARY/SUBSIZE1:value
error 1:323 uncal/PRIMARY/SUBSIZE1:limit
error 1:324 uncal/PRIMARY/SUBSIZE2:presence
error 1:324 uncal/PRIMARY/SUBSIZE2:type
error 1:324 uncal/PRIMARY/SUBSIZE2:null
error 1:324 uncal/PRIMARY/SUBSIZE2:limit
error 1:325 uncal/PRIMARY/FASTAXIS:presence
error 1:325 uncal/PRIMARY/FASTAXIS:type
error 1:325 uncal/PRIMARY/FASTAXIS:null
error 1:325 uncal/PRIMARY/FASTAXIS:in
error 1:326 uncal/PRIMARY/SLOWAXIS:presence
error 1:326 uncal/PRIMARY/SLOWAXIS:type
error 1:326 uncal/PRIMARY/SLOWAXIS:null
error 1:326 uncal/PRIMARY/SLOWAXIS:in
error 1:327 uncal/PRIMARY/DETXCOR:type
error 1:327 uncal/PRIMARY/DETXCOR:null
error 1:328 uncal/PRIMARY/DETYCOR:type
error 1:328 uncal/PRIMARY/DETYCOR:null
error 1:329 uncal/PRIMARY/DETXSIZ:type
error 1:329 uncal/PRIMARY/DETXSIZ:null
error 1:329 uncal/PRIMARY/DETXSIZ:limit
error 1:330 uncal/PRIMARY/DETYSIZ:type
error 1:330 uncal/PRIMARY/DETYSIZ:null
error 1:330 uncal/PRIMARY/DETYSIZ:limit
error 1:331 uncal/PRIMARY/MSTR_RD1:type
error 1:331 uncal/PRIMARY/MSTR_RD1:null
error 1:331 uncal/PRIMARY/MSTR_RD1:limit
error 1:332 uncal/PRIMARY/MSTR_SK1:type
error 1:332 uncal/PRIMARY/MSTR_SK1:null
error 1:332 uncal/PRIMARY/MSTR_SK1:limit
error 1:333 uncal/PRIMARY/MSTR_RD2:type
error 1:333 uncal/PRIMARY/MSTR_RD2:null
error 1:333 uncal/PRIMARY/MSTR_RD2:limit
error 1:334 uncal/PRIMARY/MSTR_SK2:type
error 1:334 uncal/PRIMARY/MSTR_SK2:null
error 1:334 uncal/PRIMARY/MSTR_SK2:limit
error 1:335 uncal/PRIMARY/MSTR_RPT:type
error 1:335 uncal/PRIMARY/MSTR_RPT:null
error 1:336 uncal/PRIMARY/MSTR_ILV:type
error 1:336 uncal/PRIMARY/MSTR_ILV:null
error 1:337 uncal/PRIMARY/SSTR_STP:type
error 1:337 uncal/PRIMARY/SSTR_STP:null
error 1:338 uncal/PRIMARY/SSTR_NST:type
error 1:338 uncal/PRIMARY/SSTR_NST:null
error 1:346 uncal/PRIMARY/PATTTYPE:presence
error 1:346 uncal/PRIMARY/PATTTYPE:type
error 1:346 uncal/PRIMARY/PATTTYPE:null
warning 1:346 uncal/PRIMARY/PATTTYPE:in
error 1:347 uncal/PRIMARY/PRIDTYPE:type
error 1:347 uncal/PRIMARY/PRIDTYPE:null
error 1:348 uncal/PRIMARY/PRIDTPTS:type
error 1:348 uncal/PRIMARY/PRIDTPTS:null
error 1:348 uncal/PRIMARY/PRIDTPTS:limit
error 1:349 uncal/PRIMARY/PATT_NUM:presence
error 1:349 uncal/PRIMARY/PATT_NUM:type
error 1:349 uncal/PRIMARY/PATT_NUM:null
error 1:349 uncal/PRIMARY/PATT_NUM:limit
error 1:350 uncal/PRIMARY/PATTSTRT:type
error 1:350 uncal/PRIMARY/PATTSTRT:null
error 1:350 uncal/PRIMARY/PATTSTRT:limit
error 1:351 uncal/PRIMARY/NUMDTHPT:presence
error 1:351 uncal/PRIMARY/NUMDTHPT:type
error 1:351 uncal/PRIMARY/NUMDTHPT:null
error 1:351 uncal/PRIMARY/NUMDTHPT:limit
error 1:352 uncal/PRIMARY/PATTNPTS:type
error 1:352 uncal/PRIMARY/PATTNPTS:null
error 1:352 uncal/PRIMARY/PATTNPTS:limit
error 1:353 uncal/PRIMARY/NRIMDTPT:type
error 1:353 uncal/PRIMARY/NRIMDTPT:null
error 1:353 uncal/PRIMARY/NRIMDTPT:limit
error 1:354 uncal/PRIMARY/NOD_TYPE:type
error 1:354 uncal/PRIMARY/NOD_TYPE:null
error 1:354 uncal/PRIMARY/NOD_TYPE:in
error 1:355 uncal/PRIMARY/PATTSIZE:type
error 1:355 uncal/PRIMARY/PATTSIZE:null
error 1:356 uncal/PRIMARY/SMGRDPAT:type
error 1:356 uncal/PRIMARY/SMGRDPAT:null
error 1:357 uncal/PRIMARY/SUBPXPTS:type
error 1:357 uncal/PRIMARY/SUBPXPTS:null
error 1:357 uncal/PRIMARY/SUBPXPTS:limit
error 1:358 uncal/PRIMARY/SUBPXPAT:type
error 1:358 uncal/PRIMARY/SUBPXPAT:null
error 1:359 uncal/PRIMARY/SPEC_NUM:type
error 1:359 uncal/PRIMARY/SPEC_NUM:null
error 1:359 uncal/PRIMARY/SPEC_NUM:limit
error 1:360 uncal/PRIMARY/SPECNSTP:type
error 1:360 uncal/PRIMARY/SPECNSTP:null
error 1:360 uncal/PRIMARY/SPECNSTP:limit
error 1:361 uncal/PRIMARY/SPECSTEP:type
error 1:361 uncal/PRIMARY/SPECSTEP:null
error 1:362 uncal/PRIMARY/SPCOFFST:type
error 1:362 uncal/PRIMARY/SPCOFFST:null
error 1:362 uncal/PRIMARY/SPCOFFST:unit
error 1:363 uncal/PRIMARY/SPAT_NUM:type
error 1:363 uncal/PRIMARY/SPAT_NUM:null
error 1:363 uncal/PRIMARY/SPAT_NUM:limit
error 1:364 uncal/PRIMARY/SPATNSTP:type
error 1:364 uncal/PRIMARY/SPATNSTP:null
error 1:364 uncal/PRIMARY/SPATNSTP:limit
error 1:365 uncal/PRIMARY/SPATSTEP:type
error 1:365 uncal/PRIMARY/SPATSTEP:null
error 1:366 uncal/PRIMARY/SPTOFFST:type
error 1:366 uncal/PRIMARY/SPTOFFST:null
error 1:366 uncal/PRIMARY/SPTOFFST:unit
error 1:367 uncal/PRIMARY/XOFFSET:presence
error 1:367 uncal/PRIMARY/XOFFSET:type
error 1:367 uncal/PRIMARY/XOFFSET:null
error 1:367 uncal/PRIMARY/XOFFSET:unit
error 1:368 uncal/PRIMARY/YOFFSET:presence
error 1:368 uncal/PRIMARY/YOFFSET:type
error 1:368 uncal/PRIMARY/YOFFSET:null
error 1:368 uncal/PRIMARY/YOFFSET:unit
error 1:369 uncal/PRIMARY/DSETSTRT:type
error 1:369 uncal/PRIMARY/DSETSTRT:null
error 1:369 uncal/PRIMARY/DSETSTRT:limit
error 1:370 uncal/PRIMARY/NUMDSETS:type
error 1:370 uncal/PRIMARY/NUMDSETS:null
error 1:370 uncal/PRIMARY/NUMDSETS:limit
error 1:371 uncal/PRIMARY/DITHDIRC:type
error 1:371 uncal/PRIMARY/DITHDIRC:null
error 1:371 uncal/PRIMARY/DITHDIRC:in
error 1:372 uncal/PRIMARY/DITHOPFR:type
error 1:372 uncal/PRIMARY/DITHOPFR:null
error 1:372 uncal/PRIMARY/DITHOPFR:in
error 1:373 uncal/PRIMARY/DITHPNTS:type
error 1:373 uncal/PRIMARY/DITHPNTS:null
error 1:374 uncal/PRIMARY/MRSPRCHN:type
error 1:374 uncal/PRIMARY/MRSPRCHN:null
error 1:374 uncal/PRIMARY/MRSPRCHN:in
error 1:376 uncal/PRIMARY/DITH_RA:type
error 1:376 uncal/PRIMARY/DITH_RA:null
error 1:376 uncal/PRIMARY/DITH_RA:unit
error 1:377 uncal/PRIMARY/DITH_DEC:type
error 1:377 uncal/PRIMARY/DITH_DEC:null
error 1:377 uncal/PRIMARY/DITH_DEC:unit
error 1:384 uncal/PRIMARY/APERNAME:presence
error 1:384 uncal/PRIMARY/APERNAME:type
error 1:384 uncal/PRIMARY/APERNAME:null
error 1:385 uncal/PRIMARY/PPS_APER:presence
error 1:385 uncal/PRIMARY/PPS_APER:type
error 1:385 uncal/PRIMARY/PPS_APER:null
error 1:386 uncal/PRIMARY/VA_RA:type
error 1:386 uncal/PRIMARY/VA_RA:null
error 1:386 uncal/PRIMARY/VA_RA:unit
error 1:387 uncal/PRIMARY/VA_DEC:type
error 1:387 uncal/PRIMARY/VA_DEC:null
error 1:387 uncal/PRIMARY/VA_DEC:unit
error 1:392 uncal/PRIMARY/BARTDELT:presence
error 1:392 uncal/PRIMARY/BARTDELT:type
error 1:392 uncal/PRIMARY/BARTDELT:null
error 1:392 uncal/PRIMARY/BARTDELT:unit
error 1:393 uncal/PRIMARY/BSTRTIME:presence
error 1:393 uncal/PRIMARY/BSTRTIME:type
error 1:393 uncal/PRIMARY/BSTRTIME:null
error 1:393 uncal/PRIMARY/BSTRTIME:unit
error 1:394 uncal/PRIMARY/BMIDTIME:presence
error 1:394 uncal/PRIMARY/BMIDTIME:type
error 1:394 uncal/PRIMARY/BMIDTIME:null
error 1:394 uncal/PRIMARY/BMIDTIME:unit
error 1:395 uncal/PRIMARY/BENDTIME:presence
error 1:395 uncal/PRIMARY/BENDTIME:type
error 1:395 uncal/PRIMARY/BENDTIME:null
error 1:395 uncal/PRIMARY/BENDTIME:unit
error 1:396 uncal/PRIMARY/HELIDELT:presence
error 1:396 uncal/PRIMARY/HELIDELT:type
error 1:396 uncal/PRIMARY/HELIDELT:null
error 1:396 uncal/PRIMARY/HELIDELT:unit
error 1:397 uncal/PRIMARY/HSTRTIME:presence
error 1:397 uncal/PRIMARY/HSTRTIME:type
error 1:397 uncal/PRIMARY/HSTRTIME:null
error 1:397 uncal/PRIMARY/HSTRTIME:unit
error 1:398 uncal/PRIMARY/HMIDTIME:presence
error 1:398 uncal/PRIMARY/HMIDTIME:type
error 1:398 uncal/PRIMARY/HMIDTIME:null
error 1:398 uncal/PRIMARY/HMIDTIME:unit
error 1:399 uncal/PRIMARY/HENDTIME:presence
error 1:399 uncal/PRIMARY/HENDTIME:type
error 1:399 uncal/PRIMARY/HENDTIME:null
error 1:399 uncal/PRIMARY/HENDTIME:unit
error 1:407 uncal/PRIMARY/GS_ORDER:type
error 1:407 uncal/PRIMARY/GS_ORDER:null
error 1:407 uncal/PRIMARY/GS_ORDER:limit
error 1:408 uncal/PRIMARY/GSSTRTTM:type
error 1:408 uncal/PRIMARY/GSSTRTTM:null
error 1:409 uncal/PRIMARY/GSENDTIM:type
error 1:409 uncal/PRIMARY/GSENDTIM:null
error 1:410 uncal/PRIMARY/GDSTARID:type
error 1:410 uncal/PRIMARY/GDSTARID:null
error 1:411 uncal/PRIMARY/GS_RA:type
error 1:411 uncal/PRIMARY/GS_RA:null
error 1:411 uncal/PRIMARY/GS_RA:unit
error 4:47 uncal/PRIMARY/GS_RA:limit
error 1:412 uncal/PRIMARY/GS_DEC:type
error 1:412 uncal/PRIMARY/GS_DEC:null
error 1:412 uncal/PRIMARY/GS_DEC:unit
error 4:48 uncal/PRIMARY/GS_DEC:limit
error 1:413 uncal/PRIMARY/GS_URA:type
error 1:413 uncal/PRIMARY/GS_URA:null
error 1:413 uncal/PRIMARY/GS_URA:unit
error 1:413 uncal/PRIMARY/GS_URA:limit
error 1:414 uncal/PRIMARY/GS_UDEC:type
error 1:414 uncal/PRIMARY/GS_UDEC:null
error 1:414 uncal/PRIMARY/GS_UDEC:unit
error 1:414 uncal/PRIMARY/GS_UDEC:limit
error 1:415 uncal/PRIMARY/GS_MAG:type
error 1:415 uncal/PRIMARY/GS_MAG:null
error 1:415 uncal/PRIMARY/GS_MAG:unit
error 1:416 uncal/PRIMARY/GS_UMAG:type
error 1:416 uncal/PRIMARY/GS_UMAG:null
error 1:416 uncal/PRIMARY/GS_UMAG:unit
error 1:416 uncal/PRIMARY/GS_UMAG:limit
error 1:417 uncal/PRIMARY/GS_EPOCH:type
error 1:417 uncal/PRIMARY/GS_EPOCH:null
error 1:418 uncal/PRIMARY/GS_MURA:type
error 1:418 uncal/PRIMARY/GS_MURA:null
error 1:418 uncal/PRIMARY/GS_MURA:unit
error 1:419 uncal/PRIMARY/GS_MUDEC:type
error 1:419 uncal/PRIMARY/GS_MUDEC:null
error 1:419 uncal/PRIMARY/GS_MUDEC:unit
error 1:420 uncal/PRIMARY/GS_PARA:type
error 1:420 uncal/PRIMARY/GS_PARA:null
error 1:420 uncal/PRIMARY/GS_PARA:unit
error 1:421 uncal/PRIMARY/GS_V3_PA:type
error 1:421 uncal/PRIMARY/GS_V3_PA:null
error 1:421 uncal/PRIMARY/GS_V3_PA:unit
error 1:422 uncal/PRIMARY/FGS_APER:type
error 1:422 uncal/PRIMARY/FGS_APER:null
error 1:423 uncal/PRIMARY/GSIDL_X:type
error 1:423 uncal/PRIMARY/GSIDL_X:null
error 1:424 uncal/PRIMARY/GSIDL_Y:type
error 1:424 uncal/PRIMARY/GSIDL_Y:null
error 1:425 uncal/PRIMARY/GSCENTX:type
error 1:425 uncal/PRIMARY/GSCENTX:null
error 1:425 uncal/PRIMARY/GSCENTX:unit
error 1:426 uncal/PRIMARY/GSCENTY:type
error 1:426 uncal/PRIMARY/GSCENTY:null
error 1:426 uncal/PRIMARY/GSCENTY:unit
error 1:427 uncal/PRIMARY/PCS_MODE:presence
error 1:427 uncal/PRIMARY/PCS_MODE:type
error 1:427 uncal/PRIMARY/PCS_MODE:null
error 1:427 uncal/PRIMARY/PCS_MODE:in
error 1:428 uncal/PRIMARY/VISITEND:type
error 1:428 uncal/PRIMARY/VISITEND:null
error 0:175 uncal/PRIMARY:shape
error 1:73 uncal/PRIMARY:DATE-BEG-DATE-END
error 1:74 uncal/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 uncal/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 uncal/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 uncal/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 uncal/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 uncal/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 uncal/PRIMARY:INTSTART-INTEND
error 1:340 uncal/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 uncal/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 uncal/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 uncal/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 uncal/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 uncal/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 uncal/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 uncal/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:175 uncal/PRIMARY:undeclared-keyword
error 0:179 uncal/SCI:presence
error 0:179 uncal/SCI:kind
error 0:179 uncal/SCI:match
error 1:597 uncal/SCI/MJD-BEG:presence
error 1:597 uncal/SCI/MJD-BEG:type
error 1:597 uncal/SCI/MJD-BEG:null
error 1:597 uncal/SCI/MJD-BEG:unit
error 1:598 uncal/SCI/MJD-AVG:presence
error 1:598 uncal/SCI/MJD-AVG:type
error 1:598 uncal/SCI/MJD-AVG:null
error 1:598 uncal/SCI/MJD-AVG:unit
error 1:599 uncal/SCI/MJD-END:presence
error 1:599 uncal/SCI/MJD-END:type
error 1:599 uncal/SCI/MJD-END:null
error 1:599 uncal/SCI/MJD-END:unit
error 1:600 uncal/SCI/TDB-BEG:presence
error 1:600 uncal/SCI/TDB-BEG:type
error 1:600 uncal/SCI/TDB-BEG:null
error 1:600 uncal/SCI/TDB-BEG:unit
error 1:601 uncal/SCI/TDB-MID:presence
error 1:601 uncal/SCI/TDB-MID:type
error 1:601 uncal/SCI/TDB-MID:null
error 1:601 uncal/SCI/TDB-MID:unit
error 1:602 uncal/SCI/TDB-END:presence
error 1:602 uncal/SCI/TDB-END:type
error 1:602 uncal/SCI/TDB-END:null
error 1:602 uncal/SCI/TDB-END:unit
error 1:603 uncal/SCI/XPOSURE:presence
error 1:603 uncal/SCI/XPOSURE:type
error 1:603 uncal/SCI/XPOSURE:null
error 1:603 uncal/SCI/XPOSURE:unit
error 1:603 uncal/SCI/XPOSURE:limit
error 1:604 uncal/SCI/TELAPSE:presence
error 1:604 uncal/SCI/TELAPSE:type
error 1:604 uncal/SCI/TELAPSE:null
error 1:604 uncal/SCI/TELAPSE:unit
error 1:604 uncal/SCI/TELAPSE:limit
error 1:612 uncal/SCI/REFFRAME:type
error 1:612 uncal/SCI/REFFRAME:null
error 1:612 uncal/SCI/REFFRAME:value
error 1:613 uncal/SCI/EPH_TYPE:type
error 1:613 uncal/SCI/EPH_TYPE:null
error 1:613 uncal/SCI/EPH_TYPE:in
error 1:614 uncal/SCI/EPH_TIME:type
error 1:614 uncal/SCI/EPH_TIME:null
error 1:614 uncal/SCI/EPH_TIME:unit
error 1:615 uncal/SCI/JWST_X:type
error 1:615 uncal/SCI/JWST_X:null
error 1:615 uncal/SCI/JWST_X:unit
error 1:616 uncal/SCI/JWST_Y:type
error 1:616 uncal/SCI/JWST_Y:null
error 1:616 uncal/SCI/JWST_Y:unit
error 1:617 uncal/SCI/JWST_Z:type
error 1:617 uncal/SCI/JWST_Z:null
error 1:617 uncal/SCI/JWST_Z:unit
error 1:618 uncal/SCI/OBSGEO-X:type
error 1:618 uncal/SCI/OBSGEO-X:null
error 1:618 uncal/SCI/OBSGEO-X:unit
error 1:619 uncal/SCI/OBSGEO-Y:type
error 1:619 uncal/SCI/OBSGEO-Y:null
error 1:619 uncal/SCI/OBSGEO-Y:unit
error 1:620 uncal/SCI/OBSGEO-Z:type
error 1:620 uncal/SCI/OBSGEO-Z:null
error 1:620 uncal/SCI/OBSGEO-Z:unit
error 1:621 uncal/SCI/JWST_DX:type
error 1:621 uncal/SCI/JWST_DX:null
error 1:621 uncal/SCI/JWST_DX:unit
error 1:622 uncal/SCI/JWST_DY:type
error 1:622 uncal/SCI/JWST_DY:null
error 1:622 uncal/SCI/JWST_DY:unit
error 1:623 uncal/SCI/JWST_DZ:type
error 1:623 uncal/SCI/JWST_DZ:null
error 1:623 uncal/SCI/JWST_DZ:unit
error 1:624 uncal/SCI/OBSGEODX:type
error 1:624 uncal/SCI/OBSGEODX:null
error 1:624 uncal/SCI/OBSGEODX:unit
error 1:625 uncal/SCI/OBSGEODY:type
error 1:625 uncal/SCI/OBSGEODY:null
error 1:625 uncal/SCI/OBSGEODY:unit
error 1:626 uncal/SCI/OBSGEODZ:type
error 1:626 uncal/SCI/OBSGEODZ:null
error 1:626 uncal/SCI/OBSGEODZ:unit
error 1:639 uncal/SCI/RADESYS:presence
error 1:639 uncal/SCI/RADESYS:type
error 1:639 uncal/SCI/RADESYS:null
error 1:639 uncal/SCI/RADESYS:value
error 1:640 uncal/SCI/PA_APER:presence
error 1:640 uncal/SCI/PA_APER:type
error 1:640 uncal/SCI/PA_APER:null
error 1:640 uncal/SCI/PA_APER:unit
error 1:641 uncal/SCI/RA_V1:presence
error 1:641 uncal/SCI/RA_V1:type
error 1:641 uncal/SCI/RA_V1:null
error 1:641 uncal/SCI/RA_V1:unit
error 4:47 uncal/SCI/RA_V1:limit
error 1:642 uncal/SCI/DEC_V1:presence
error 1:642 uncal/SCI/DEC_V1:type
error 1:642 uncal/SCI/DEC_V1:null
error 1:642 uncal/SCI/DEC_V1:unit
error 4:48 uncal/SCI/DEC_V1:limit
error 1:643 uncal/SCI/PA_V3:presence
error 1:643 uncal/SCI/PA_V3:type
error 1:643 uncal/SCI/PA_V3:null
error 1:643 uncal/SCI/PA_V3:unit
error 1:644 uncal/SCI/VA_SCALE:presence
error 1:644 uncal/SCI/VA_SCALE:type
error 1:644 uncal/SCI/VA_SCALE:null
error 1:644 uncal/SCI/VA_SCALE:unit
error 1:644 uncal/SCI/VA_SCALE:limit
error 1:660 uncal/SCI/S_REGION:presence
error 1:660 uncal/SCI/S_REGION:type
error 1:660 uncal/SCI/S_REGION:null
error 1:660 uncal/SCI/S_REGION:matches
error 1:651 uncal/SCI/V2_REF:presence
error 1:651 uncal/SCI/V2_REF:type
error 1:651 uncal/SCI/V2_REF:null
error 1:651 uncal/SCI/V2_REF:unit
error 1:652 uncal/SCI/V3_REF:presence
error 1:652 uncal/SCI/V3_REF:type
error 1:652 uncal/SCI/V3_REF:null
error 1:652 uncal/SCI/V3_REF:unit
error 1:653 uncal/SCI/VPARITY:presence
error 1:653 uncal/SCI/VPARITY:type
error 1:653 uncal/SCI/VPARITY:null
error 1:653 uncal/SCI/VPARITY:in
error 1:654 uncal/SCI/V3I_YANG:presence
error 1:654 uncal/SCI/V3I_YANG:type
error 1:654 uncal/SCI/V3I_YANG:null
error 1:654 uncal/SCI/V3I_YANG:unit
error 1:655 uncal/SCI/XREF_SCI:type
error 1:655 uncal/SCI/XREF_SCI:null
error 1:655 uncal/SCI/XREF_SCI:unit
error 1:656 uncal/SCI/YREF_SCI:type
error 1:656 uncal/SCI/YREF_SCI:null
error 1:656 uncal/SCI/YREF_SCI:unit
error 1:677 uncal/SCI/RA_REF:presence
error 1:677 uncal/SCI/RA_REF:type
error 1:677 uncal/SCI/RA_REF:null
error 1:677 uncal/SCI/RA_REF:unit
error 1:678 uncal/SCI/DEC_REF:presence
error 1:678 uncal/SCI/DEC_REF:type
error 1:678 uncal/SCI/DEC_REF:null
error 1:678 uncal/SCI/DEC_REF:unit
error 4:48 uncal/SCI/DEC_REF:limit
error 1:679 uncal/SCI/ROLL_REF:presence
error 1:679 uncal/SCI/ROLL_REF:type
error 1:679 uncal/SCI/ROLL_REF:null
error 1:679 uncal/SCI/ROLL_REF:unit
error 1:680 uncal/SCI/VELOSYS:type
error 1:680 uncal/SCI/VELOSYS:null
error 1:680 uncal/SCI/VELOSYS:unit
error 1:664 uncal/SCI/MT_RA:type
error 1:664 uncal/SCI/MT_RA:null
error 1:664 uncal/SCI/MT_RA:unit
error 1:665 uncal/SCI/MT_DEC:type
error 1:665 uncal/SCI/MT_DEC:null
error 1:665 uncal/SCI/MT_DEC:unit
error 1:666 uncal/SCI/MT_AVRA:type
error 1:666 uncal/SCI/MT_AVRA:null
error 1:666 uncal/SCI/MT_AVRA:unit
error 1:667 uncal/SCI/MT_AVDEC:type
error 1:667 uncal/SCI/MT_AVDEC:null
error 1:667 uncal/SCI/MT_AVDEC:unit
error 4:78 uncal/SCI/WCSAXES:presence
error 4:78 uncal/SCI/WCSAXES:type
error 4:78 uncal/SCI/WCSAXES:null
error 4:78 uncal/SCI/WCSAXES:limit
error 4:79 uncal/SCI/CTYPE[i]:presence
error 4:79 uncal/SCI/CTYPE[i]:type
error 4:79 uncal/SCI/CTYPE[i]:null
error 4:79 uncal/SCI/CTYPE[i]:matches
error 4:80 uncal/SCI/CUNIT[i]:presence
error 4:80 uncal/SCI/CUNIT[i]:type
error 4:80 uncal/SCI/CUNIT[i]:null
error 4:80 uncal/SCI/CUNIT[i]:value
error 4:81 uncal/SCI/CRPIX[i]:presence
error 4:81 uncal/SCI/CRPIX[i]:type
error 4:81 uncal/SCI/CRPIX[i]:null
error 4:81 uncal/SCI/CRPIX[i]:unit
error 4:82 uncal/SCI/CRVAL[i]:presence
error 4:82 uncal/SCI/CRVAL[i]:type
error 4:82 uncal/SCI/CRVAL[i]:null
error 4:82 uncal/SCI/CRVAL[i]:unit
error 4:83 uncal/SCI/CDELT[i]:type
error 4:83 uncal/SCI/CDELT[i]:null
error 4:83 uncal/SCI/CDELT[i]:unit
error 4:84 uncal/SCI/PC[i]_[j]:type
error 4:84 uncal/SCI/PC[i]_[j]:null
error 4:84 uncal/SCI/PC[i]_[j]:unit
error 4:85 uncal/SCI/CD[i]_[j]:type
error 4:85 uncal/SCI/CD[i]_[j]:null
error 4:85 uncal/SCI/CD[i]_[j]:unit
error 4:86 uncal/SCI/LONPOLE:type
error 4:86 uncal/SCI/LONPOLE:null
error 4:86 uncal/SCI/LONPOLE:unit
error 4:87 uncal/SCI/LATPOLE:type
error 4:87 uncal/SCI/LATPOLE:null
error 4:87 uncal/SCI/LATPOLE:unit
error 4:173 uncal/SCI/A_ORDER:type
error 4:173 uncal/SCI/A_ORDER:null
error 4:173 uncal/SCI/A_ORDER:limit
error 4:174 uncal/SCI/B_ORDER:type
error 4:174 uncal/SCI/B_ORDER:null
error 4:174 uncal/SCI/B_ORDER:limit
error 4:175 uncal/SCI/AP_ORDER:type
error 4:175 uncal/SCI/AP_ORDER:null
error 4:175 uncal/SCI/AP_ORDER:limit
error 4:176 uncal/SCI/BP_ORDER:type
error 4:176 uncal/SCI/BP_ORDER:null
error 4:176 uncal/SCI/BP_ORDER:limit
error 4:177 uncal/SCI/A_[p]_[q]:type
error 4:177 uncal/SCI/A_[p]_[q]:null
error 4:177 uncal/SCI/A_[p]_[q]:unit
error 4:178 uncal/SCI/B_[p]_[q]:type
error 4:178 uncal/SCI/B_[p]_[q]:null
error 4:178 uncal/SCI/B_[p]_[q]:unit
error 4:179 uncal/SCI/AP_[p]_[q]:type
error 4:179 uncal/SCI/AP_[p]_[q]:null
error 4:179 uncal/SCI/AP_[p]_[q]:unit
error 4:180 uncal/SCI/BP_[p]_[q]:type
error 4:180 uncal/SCI/BP_[p]_[q]:null
error 4:180 uncal/SCI/BP_[p]_[q]:unit
error 0:179 uncal/SCI:type
error 0:179 uncal/SCI:shape
error 0:179 uncal/SCI:null
error 0:179 uncal/SCI:unit
error 1:606 uncal/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 uncal/SCI:TDB-BEG-MJD-BEG
error 1:683 uncal/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 uncal/SCI:exists-CD1_1-CDELT1
error 4:90 uncal/SCI:exists-CD1_1-PC1_1
error 0:181 uncal/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 uncal/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:179 uncal/SCI:undeclared-keyword
error 0:186 uncal/ZEROFRAME:presence
error 0:186 uncal/ZEROFRAME:kind
error 0:186 uncal/ZEROFRAME:match
error 0:186 uncal/ZEROFRAME:type
error 0:186 uncal/ZEROFRAME:shape
error 0:186 uncal/ZEROFRAME:null
warning 0:186 uncal/ZEROFRAME:undeclared-keyword
error 0:187 uncal/REFOUT:presence
error 0:187 uncal/REFOUT:kind
error 0:187 uncal/REFOUT:match
error 0:187 uncal/REFOUT:type
error 0:187 uncal/REFOUT:shape
error 0:187 uncal/REFOUT:null
warning 0:187 uncal/REFOUT:undeclared-keyword
error 0:190 uncal/GROUP:presence
error 0:190 uncal/GROUP:kind
error 0:190 uncal/GROUP:match
error 0:190 uncal/GROUP:order
error 0:192 uncal/GROUP/integration_number:presence
error 0:192 uncal/GROUP/integration_number:type
error 0:192 uncal/GROUP/integration_number:shape
error 0:192 uncal/GROUP/integration_number:null
error 0:192 uncal/GROUP/integration_number:limit
error 0:193 uncal/GROUP/group_number:presence
error 0:193 uncal/GROUP/group_number:type
error 0:193 uncal/GROUP/group_number:shape
error 0:193 uncal/GROUP/group_number:null
error 0:193 uncal/GROUP/group_number:limit
error 0:194 uncal/GROUP/end_day:presence
error 0:194 uncal/GROUP/end_day:type
error 0:194 uncal/GROUP/end_day:shape
error 0:194 uncal/GROUP/end_day:null
error 0:195 uncal/GROUP/end_milliseconds:presence
error 0:195 uncal/GROUP/end_milliseconds:type
error 0:195 uncal/GROUP/end_milliseconds:shape
error 0:195 uncal/GROUP/end_milliseconds:null
error 0:195 uncal/GROUP/end_milliseconds:limit
error 0:196 uncal/GROUP/end_submilliseconds:presence
error 0:196 uncal/GROUP/end_submilliseconds:type
error 0:196 uncal/GROUP/end_submilliseconds:shape
error 0:196 uncal/GROUP/end_submilliseconds:null
error 0:197 uncal/GROUP/group_end_time:presence
error 0:197 uncal/GROUP/group_end_time:type
error 0:197 uncal/GROUP/group_end_time:shape
error 0:197 uncal/GROUP/group_end_time:null
error 0:198 uncal/GROUP/number_of_columns:presence
error 0:198 uncal/GROUP/number_of_columns:type
error 0:198 uncal/GROUP/number_of_columns:shape
error 0:198 uncal/GROUP/number_of_columns:null
error 0:198 uncal/GROUP/number_of_columns:limit
error 0:199 uncal/GROUP/number_of_rows:presence
error 0:199 uncal/GROUP/number_of_rows:type
error 0:199 uncal/GROUP/number_of_rows:shape
error 0:199 uncal/GROUP/number_of_rows:null
error 0:199 uncal/GROUP/number_of_rows:limit
error 0:200 uncal/GROUP/number_of_gaps:presence
error 0:200 uncal/GROUP/number_of_gaps:type
error 0:200 uncal/GROUP/number_of_gaps:shape
error 0:200 uncal/GROUP/number_of_gaps:null
error 0:200 uncal/GROUP/number_of_gaps:limit
error 0:201 uncal/GROUP/completion_code_number:presence
error 0:201 uncal/GROUP/completion_code_number:type
error 0:201 uncal/GROUP/completion_code_number:shape
error 0:201 uncal/GROUP/completion_code_number:null
error 0:202 uncal/GROUP/completion_code_text:presence
error 0:202 uncal/GROUP/completion_code_text:type
error 0:202 uncal/GROUP/completion_code_text:shape
error 0:202 uncal/GROUP/completion_code_text:null
error 0:203 uncal/GROUP/bary_end_time:presence
error 0:203 uncal/GROUP/bary_end_time:type
error 0:203 uncal/GROUP/bary_end_time:shape
error 0:203 uncal/GROUP/bary_end_time:null
error 0:203 uncal/GROUP/bary_end_time:unit
error 0:204 uncal/GROUP/helio_end_time:presence
error 0:204 uncal/GROUP/helio_end_time:type
error 0:204 uncal/GROUP/helio_end_time:shape
error 0:204 uncal/GROUP/helio_end_time:null
error 0:204 uncal/GROUP/helio_end_time:unit
warning 0:190 uncal/GROUP:undeclared-keyword
error 0:190 uncal/GROUP:undeclared-column
error 0:208 uncal/INT_TIMES:presence
error 0:208 uncal/INT_TIMES:kind
error 0:208 uncal/INT_TIMES:match
error 0:209 uncal/INT_TIMES:rows
error 0:208 uncal/INT_TIMES:order
error 1:884 uncal/INT_TIMES/integration_number:presence
error 1:884 uncal/INT_TIMES/integration_number:type
error 1:884 uncal/INT_TIMES/integration_number:shape
error 1:884 uncal/INT_TIMES/integration_number:null
error 1:884 uncal/INT_TIMES/integration_number:limit
error 1:884 uncal/INT_TIMES/integration_number:order
error 1:870 uncal/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 uncal/INT_TIMES/int_start_MJD_UTC:type
error 1:870 uncal/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 uncal/INT_TIMES/int_start_MJD_UTC:null
error 1:870 uncal/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 uncal/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 uncal/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 uncal/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 uncal/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 uncal/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 uncal/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 uncal/INT_TIMES/int_end_MJD_UTC:type
error 1:872 uncal/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 uncal/INT_TIMES/int_end_MJD_UTC:null
error 1:872 uncal/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 uncal/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 uncal/INT_TIMES/int_start_BJD_TDB:type
error 1:873 uncal/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 uncal/INT_TIMES/int_start_BJD_TDB:null
error 1:873 uncal/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 uncal/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 uncal/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 uncal/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 uncal/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 uncal/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 uncal/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 uncal/INT_TIMES/int_end_BJD_TDB:type
error 1:875 uncal/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 uncal/INT_TIMES/int_end_BJD_TDB:null
error 1:875 uncal/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 uncal/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 uncal/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:208 uncal/INT_TIMES:undeclared-keyword
error 0:208 uncal/INT_TIMES:undeclared-column
error 0:35 uncal/MOVING_TARGET_POSITION:kind
error 0:35 uncal/MOVING_TARGET_POSITION:match
error 0:37 uncal/MOVING_TARGET_POSITION/time:presence
error 0:37 uncal/MOVING_TARGET_POSITION/time:type
error 0:37 uncal/MOVING_TARGET_POSITION/time:shape
error 0:37 uncal/MOVING_TARGET_POSITION/time:null
error 0:38 uncal/MOVING_TARGET_POSITION/mt_sci_x:presence
error 0:38 uncal/MOVING_TARGET_POSITION/mt_sci_x:type
error 0:38 uncal/MOVING_TARGET_POSITION/mt_sci_x:shape
error 0:38 uncal/MOVING_TARGET_POSITION/mt_sci_x:null
error 0:39 uncal/MOVING_TARGET_POSITION/mt_sci_y:presence
error 0:39 uncal/MOVING_TARGET_POSITION/mt_sci_y:type
error 0:39 uncal/MOVING_TARGET_POSITION/mt_sci_y:shape
error 0:39 uncal/MOVING_TARGET_POSITION/mt_sci_y:null
error 0:40 uncal/MOVING_TARGET_POSITION/ref_pixel_RA:presence
error 0:40 uncal/MOVING_TARGET_POSITION/ref_pixel_RA:type
error 0:40 uncal/MOVING_TARGET_POSITION/ref_pixel_RA:shape
error 0:40 uncal/MOVING_TARGET_POSITION/ref_pixel_RA:null
error 0:41 uncal/MOVING_TARGET_POSITION/ref_pixel_Dec:presence
error 0:41 uncal/MOVING_TARGET_POSITION/ref_pixel_Dec:type
error 0:41 uncal/MOVING_TARGET_POSITION/ref_pixel_Dec:shape
error 0:41 uncal/MOVING_TARGET_POSITION/ref_pixel_Dec:null
error 0:42 uncal/MOVING_TARGET_POSITION/mt_apparent_RA:presence
error 0:42 uncal/MOVING_TARGET_POSITION/mt_apparent_RA:type
error 0:42 uncal/MOVING_TARGET_POSITION/mt_apparent_RA:shape
error 0:42 uncal/MOVING_TARGET_POSITION/mt_apparent_RA:null
error 0:43 uncal/MOVING_TARGET_POSITION/mt_apparent_Dec:presence
error 0:43 uncal/MOVING_TARGET_POSITION/mt_apparent_Dec:type
error 0:43 uncal/MOVING_TARGET_POSITION/mt_apparent_Dec:shape
error 0:43 uncal/MOVING_TARGET_POSITION/mt_apparent_Dec:null
error 0:44 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_helio:presence
error 0:44 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_helio:type
error 0:44 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_helio:shape
error 0:44 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_helio:null
error 0:45 uncal/MOVING_TARGET_POSITION/jwst_[a]_helio:presence
error 0:45 uncal/MOVING_TARGET_POSITION/jwst_[a]_helio:type
error 0:45 uncal/MOVING_TARGET_POSITION/jwst_[a]_helio:shape
error 0:45 uncal/MOVING_TARGET_POSITION/jwst_[a]_helio:null
error 0:46 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_jwst:presence
error 0:46 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_jwst:type
error 0:46 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_jwst:shape
error 0:46 uncal/MOVING_TARGET_POSITION/mt_apparent_[a]_jwst:null
error 0:47 uncal/MOVING_TARGET_POSITION/mt_apparent_jwst_distance:presence
error 0:47 uncal/MOVING_TARGET_POSITION/mt_apparent_jwst_distance:type
error 0:47 uncal/MOVING_TARGET_POSITION/mt_apparent_jwst_distance:shape
error 0:47 uncal/MOVING_TARGET_POSITION/mt_apparent_jwst_distance:null
error 0:47 uncal/MOVING_TARGET_POSITION/mt_apparent_jwst_distance:limit
error 0:48 uncal/MOVING_TARGET_POSITION/mt_apparent_sun_distance:presence
error 0:48 uncal/MOVING_TARGET_POSITION/mt_apparent_sun_distance:type
error 0:48 uncal/MOVING_TARGET_POSITION/mt_apparent_sun_distance:shape
error 0:48 uncal/MOVING_TARGET_POSITION/mt_apparent_sun_distance:null
error 0:48 uncal/MOVING_TARGET_POSITION/mt_apparent_sun_distance:limit
error 0:49 uncal/MOVING_TARGET_POSITION/apparent_phase_angle:presence
error 0:49 uncal/MOVING_TARGET_POSITION/apparent_phase_angle:type
error 0:49 uncal/MOVING_TARGET_POSITION/apparent_phase_angle:shape
error 0:49 uncal/MOVING_TARGET_POSITION/apparent_phase_angle:null
error 0:50 uncal/MOVING_TARGET_POSITION/apparent_light_travel_time:presence
error 0:50 uncal/MOVING_TARGET_POSITION/apparent_light_travel_time:type
error 0:50 uncal/MOVING_TARGET_POSITION/apparent_light_travel_time:shape
error 0:50 uncal/MOVING_TARGET_POSITION/apparent_light_travel_time:null
error 0:51 uncal/MOVING_TARGET_POSITION/mt_true_[a]_helio:presence
error 0:51 uncal/MOVING_TARGET_POSITION/mt_true_[a]_helio:type
error 0:51 uncal/MOVING_TARGET_POSITION/mt_true_[a]_helio:shape
error 0:51 uncal/MOVING_TARGET_POSITION/mt_true_[a]_helio:null
error 0:52 uncal/MOVING_TARGET_POSITION/mt_true_[a]_jwst:presence
error 0:52 uncal/MOVING_TARGET_POSITION/mt_true_[a]_jwst:type
error 0:52 uncal/MOVING_TARGET_POSITION/mt_true_[a]_jwst:shape
error 0:52 uncal/MOVING_TARGET_POSITION/mt_true_[a]_jwst:null
error 0:53 uncal/MOVING_TARGET_POSITION/mt_v2:type
error 0:53 uncal/MOVING_TARGET_POSITION/mt_v2:shape
error 0:53 uncal/MOVING_TARGET_POSITION/mt_v2:null
error 0:54 uncal/MOVING_TARGET_POSITION/mt_v3:type
error 0:54 uncal/MOVING_TARGET_POSITION/mt_v3:shape
error 0:54 uncal/MOVING_TARGET_POSITION/mt_v3:null
warning 0:35 uncal/MOVING_TARGET_POSITION:undeclared-keyword
error 0:35 uncal/MOVING_TARGET_POSITION:undeclared-column
error 0:57 uncal/CHEBY:kind
error 0:57 uncal/CHEBY:match
error 0:59 uncal/CHEBY/target_name:presence
error 0:59 uncal/CHEBY/target_name:type
error 0:59 uncal/CHEBY/target_name:shape
error 0:59 uncal/CHEBY/target_name:null
error 0:60 uncal/CHEBY/program:presence
error 0:60 uncal/CHEBY/program:type
error 0:60 uncal/CHEBY/program:shape
error 0:60 uncal/CHEBY/program:null
error 0:61 uncal/CHEBY/visit_id:presence
error 0:61 uncal/CHEBY/visit_id:type
error 0:61 uncal/CHEBY/visit_id:shape
error 0:61 uncal/CHEBY/visit_id:null
error 0:62 uncal/CHEBY/constraint_scenario:type
error 0:62 uncal/CHEBY/constraint_scenario:shape
error 0:62 uncal/CHEBY/constraint_scenario:null
error 0:63 uncal/CHEBY/baseline:type
error 0:63 uncal/CHEBY/baseline:shape
error 0:63 uncal/CHEBY/baseline:null
error 0:64 uncal/CHEBY/start_time:presence
error 0:64 uncal/CHEBY/start_time:type
error 0:64 uncal/CHEBY/start_time:shape
error 0:64 uncal/CHEBY/start_time:null
error 0:65 uncal/CHEBY/end_time:presence
error 0:65 uncal/CHEBY/end_time:type
error 0:65 uncal/CHEBY/end_time:shape
error 0:65 uncal/CHEBY/end_time:null
error 0:66 uncal/CHEBY/degree:presence
error 0:66 uncal/CHEBY/degree:type
error 0:66 uncal/CHEBY/degree:shape
error 0:66 uncal/CHEBY/degree:null
error 0:66 uncal/CHEBY/degree:limit
error 0:67 uncal/CHEBY/x[n:2]:presence
error 0:67 uncal/CHEBY/x[n:2]:type
error 0:67 uncal/CHEBY/x[n:2]:shape
error 0:67 uncal/CHEBY/x[n:2]:null
error 0:68 uncal/CHEBY/y[n:2]:presence
error 0:68 uncal/CHEBY/y[n:2]:type
error 0:68 uncal/CHEBY/y[n:2]:shape
error 0:68 uncal/CHEBY/y[n:2]:null
error 0:69 uncal/CHEBY/z[n:2]:presence
error 0:69 uncal/CHEBY/z[n:2]:type
error 0:69 uncal/CHEBY/z[n:2]:shape
error 0:69 uncal/CHEBY/z[n:2]:null
error 0:70 uncal/CHEBY:exactly_one-constraint_scenario-baseline
warning 0:57 uncal/CHEBY:undeclared-keyword
error 0:57 uncal/CHEBY:undeclared-column
error 0:76 uncal/MSA_TARG_ACQ:kind
error 0:76 uncal/MSA_TARG_ACQ:match
error 0:77 uncal/MSA_TARG_ACQ/NUMREFST:type
error 0:77 uncal/MSA_TARG_ACQ/NUMREFST:null
error 0:78 uncal/MSA_TARG_ACQ/TASTATUS:type
error 0:78 uncal/MSA_TARG_ACQ/TASTATUS:null
error 0:79 uncal/MSA_TARG_ACQ/STAT_RSN:type
error 0:79 uncal/MSA_TARG_ACQ/STAT_RSN:null
error 0:80 uncal/MSA_TARG_ACQ/V2HFOFFS:type
error 0:80 uncal/MSA_TARG_ACQ/V2HFOFFS:null
error 0:80 uncal/MSA_TARG_ACQ/V2HFOFFS:unit
error 0:81 uncal/MSA_TARG_ACQ/V3HFOFFS:type
error 0:81 uncal/MSA_TARG_ACQ/V3HFOFFS:null
error 0:81 uncal/MSA_TARG_ACQ/V3HFOFFS:unit
error 0:82 uncal/MSA_TARG_ACQ/V2MSACTR:type
error 0:82 uncal/MSA_TARG_ACQ/V2MSACTR:null
error 0:82 uncal/MSA_TARG_ACQ/V2MSACTR:unit
error 0:83 uncal/MSA_TARG_ACQ/V3MSACTR:type
error 0:83 uncal/MSA_TARG_ACQ/V3MSACTR:null
error 0:83 uncal/MSA_TARG_ACQ/V3MSACTR:unit
error 0:84 uncal/MSA_TARG_ACQ/CRMETHOD:type
error 0:84 uncal/MSA_TARG_ACQ/CRMETHOD:null
error 0:85 uncal/MSA_TARG_ACQ/BCKGMETH:type
error 0:85 uncal/MSA_TARG_ACQ/BCKGMETH:null
error 0:86 uncal/MSA_TARG_ACQ/IMAGETYP:type
error 0:86 uncal/MSA_TARG_ACQ/IMAGETYP:null
error 0:87 uncal/MSA_TARG_ACQ/CENBOXCL:type
error 0:87 uncal/MSA_TARG_ACQ/CENBOXCL:null
error 0:88 uncal/MSA_TARG_ACQ/CENBOXRW:type
error 0:88 uncal/MSA_TARG_ACQ/CENBOXRW:null
error 0:89 uncal/MSA_TARG_ACQ/CONVTHRS:type
error 0:89 uncal/MSA_TARG_ACQ/CONVTHRS:null
error 0:89 uncal/MSA_TARG_ACQ/CONVTHRS:unit
error 0:90 uncal/MSA_TARG_ACQ/FITXOFFS:type
error 0:90 uncal/MSA_TARG_ACQ/FITXOFFS:null
error 0:90 uncal/MSA_TARG_ACQ/FITXOFFS:unit
error 0:91 uncal/MSA_TARG_ACQ/FITYOFFS:type
error 0:91 uncal/MSA_TARG_ACQ/FITYOFFS:null
error 0:91 uncal/MSA_TARG_ACQ/FITYOFFS:unit
error 0:92 uncal/MSA_TARG_ACQ/OFFSTMAG:type
error 0:92 uncal/MSA_TARG_ACQ/OFFSTMAG:null
error 0:92 uncal/MSA_TARG_ACQ/OFFSTMAG:unit
error 0:93 uncal/MSA_TARG_ACQ/FITROFFS:type
error 0:93 uncal/MSA_TARG_ACQ/FITROFFS:null
error 0:93 uncal/MSA_TARG_ACQ/FITROFFS:unit
error 0:94 uncal/MSA_TARG_ACQ/FITXSIGM:type
error 0:94 uncal/MSA_TARG_ACQ/FITXSIGM:null
error 0:94 uncal/MSA_TARG_ACQ/FITXSIGM:unit
error 0:95 uncal/MSA_TARG_ACQ/FITYSIGM:type
error 0:95 uncal/MSA_TARG_ACQ/FITYSIGM:null
error 0:95 uncal/MSA_TARG_ACQ/FITYSIGM:unit
error 0:96 uncal/MSA_TARG_ACQ/ITERATNS:type
error 0:96 uncal/MSA_TARG_ACQ/ITERATNS:null
error 0:97 uncal/MSA_TARG_ACQ/FITTARGS:type
error 0:97 uncal/MSA_TARG_ACQ/FITTARGS:null
error 0:98 uncal/MSA_TARG_ACQ/GUIDERID:type
error 0:98 uncal/MSA_TARG_ACQ/GUIDERID:null
error 0:99 uncal/MSA_TARG_ACQ/IDEAL_X:type
error 0:99 uncal/MSA_TARG_ACQ/IDEAL_X:null
error 0:99 uncal/MSA_TARG_ACQ/IDEAL_X:unit
error 0:100 uncal/MSA_TARG_ACQ/IDEAL_Y:type
error 0:100 uncal/MSA_TARG_ACQ/IDEAL_Y:null
error 0:100 uncal/MSA_TARG_ACQ/IDEAL_Y:unit
error 0:101 uncal/MSA_TARG_ACQ/IDL_ROLL:type
error 0:101 uncal/MSA_TARG_ACQ/IDL_ROLL:null
error 0:101 uncal/MSA_TARG_ACQ/IDL_ROLL:unit
error 0:102 uncal/MSA_TARG_ACQ/SAM_X:type
error 0:102 uncal/MSA_TARG_ACQ/SAM_X:null
error 0:102 uncal/MSA_TARG_ACQ/SAM_X:unit
error 0:103 uncal/MSA_TARG_ACQ/SAM_Y:type
error 0:103 uncal/MSA_TARG_ACQ/SAM_Y:null
error 0:103 uncal/MSA_TARG_ACQ/SAM_Y:unit
error 0:104 uncal/MSA_TARG_ACQ/SAM_ROLL:type
error 0:104 uncal/MSA_TARG_ACQ/SAM_ROLL:null
error 0:104 uncal/MSA_TARG_ACQ/SAM_ROLL:unit
error 0:106 uncal/MSA_TARG_ACQ/exposure_id:presence
error 0:106 uncal/MSA_TARG_ACQ/exposure_id:type
error 0:106 uncal/MSA_TARG_ACQ/exposure_id:shape
error 0:106 uncal/MSA_TARG_ACQ/exposure_id:null
error 0:107 uncal/MSA_TARG_ACQ/order_number:presence
error 0:107 uncal/MSA_TARG_ACQ/order_number:type
error 0:107 uncal/MSA_TARG_ACQ/order_number:shape
error 0:107 uncal/MSA_TARG_ACQ/order_number:null
error 0:108 uncal/MSA_TARG_ACQ/reference_star_number:presence
error 0:108 uncal/MSA_TARG_ACQ/reference_star_number:type
error 0:108 uncal/MSA_TARG_ACQ/reference_star_number:shape
error 0:108 uncal/MSA_TARG_ACQ/reference_star_number:null
error 0:109 uncal/MSA_TARG_ACQ/reference_star_name:presence
error 0:109 uncal/MSA_TARG_ACQ/reference_star_name:type
error 0:109 uncal/MSA_TARG_ACQ/reference_star_name:shape
error 0:109 uncal/MSA_TARG_ACQ/reference_star_name:null
error 0:110 uncal/MSA_TARG_ACQ/reference_star_ra:presence
error 0:110 uncal/MSA_TARG_ACQ/reference_star_ra:type
error 0:110 uncal/MSA_TARG_ACQ/reference_star_ra:shape
error 0:110 uncal/MSA_TARG_ACQ/reference_star_ra:null
error 0:110 uncal/MSA_TARG_ACQ/reference_star_ra:unit
error 0:111 uncal/MSA_TARG_ACQ/reference_star_dec:presence
error 0:111 uncal/MSA_TARG_ACQ/reference_star_dec:type
error 0:111 uncal/MSA_TARG_ACQ/reference_star_dec:shape
error 0:111 uncal/MSA_TARG_ACQ/reference_star_dec:null
error 0:111 uncal/MSA_TARG_ACQ/reference_star_dec:unit
error 0:112 uncal/MSA_TARG_ACQ/reference_star_mag:presence
error 0:112 uncal/MSA_TARG_ACQ/reference_star_mag:type
error 0:112 uncal/MSA_TARG_ACQ/reference_star_mag:shape
error 0:112 uncal/MSA_TARG_ACQ/reference_star_mag:null
error 0:112 uncal/MSA_TARG_ACQ/reference_star_mag:unit
error 0:113 uncal/MSA_TARG_ACQ/catalog_name:presence
error 0:113 uncal/MSA_TARG_ACQ/catalog_name:type
error 0:113 uncal/MSA_TARG_ACQ/catalog_name:shape
error 0:113 uncal/MSA_TARG_ACQ/catalog_name:null
error 0:114 uncal/MSA_TARG_ACQ/planned_v2:presence
error 0:114 uncal/MSA_TARG_ACQ/planned_v2:type
error 0:114 uncal/MSA_TARG_ACQ/planned_v2:shape
error 0:114 uncal/MSA_TARG_ACQ/planned_v2:null
error 0:114 uncal/MSA_TARG_ACQ/planned_v2:unit
error 0:115 uncal/MSA_TARG_ACQ/planned_v3:presence
error 0:115 uncal/MSA_TARG_ACQ/planned_v3:type
error 0:115 uncal/MSA_TARG_ACQ/planned_v3:shape
error 0:115 uncal/MSA_TARG_ACQ/planned_v3:null
error 0:115 uncal/MSA_TARG_ACQ/planned_v3:unit
error 0:116 uncal/MSA_TARG_ACQ/desired_v2:presence
error 0:116 uncal/MSA_TARG_ACQ/desired_v2:type
error 0:116 uncal/MSA_TARG_ACQ/desired_v2:shape
error 0:116 uncal/MSA_TARG_ACQ/desired_v2:null
error 0:116 uncal/MSA_TARG_ACQ/desired_v2:unit
error 0:117 uncal/MSA_TARG_ACQ/desired_v3:presence
error 0:117 uncal/MSA_TARG_ACQ/desired_v3:type
error 0:117 uncal/MSA_TARG_ACQ/desired_v3:shape
error 0:117 uncal/MSA_TARG_ACQ/desired_v3:null
error 0:117 uncal/MSA_TARG_ACQ/desired_v3:unit
error 0:118 uncal/MSA_TARG_ACQ/extract_col_start:presence
error 0:118 uncal/MSA_TARG_ACQ/extract_col_start:type
error 0:118 uncal/MSA_TARG_ACQ/extract_col_start:shape
error 0:118 uncal/MSA_TARG_ACQ/extract_col_start:null
error 0:118 uncal/MSA_TARG_ACQ/extract_col_start:unit
error 0:119 uncal/MSA_TARG_ACQ/extract_row_start:presence
error 0:119 uncal/MSA_TARG_ACQ/extract_row_start:type
error 0:119 uncal/MSA_TARG_ACQ/extract_row_start:shape
error 0:119 uncal/MSA_TARG_ACQ/extract_row_start:null
error 0:119 uncal/MSA_TARG_ACQ/extract_row_start:unit
error 0:120 uncal/MSA_TARG_ACQ/ref_star_detector:presence
error 0:120 uncal/MSA_TARG_ACQ/ref_star_detector:type
error 0:120 uncal/MSA_TARG_ACQ/ref_star_detector:shape
error 0:120 uncal/MSA_TARG_ACQ/ref_star_detector:null
error 0:121 uncal/MSA_TARG_ACQ/background_value:presence
error 0:121 uncal/MSA_TARG_ACQ/background_value:type
error 0:121 uncal/MSA_TARG_ACQ/background_value:shape
error 0:121 uncal/MSA_TARG_ACQ/background_value:null
error 0:121 uncal/MSA_TARG_ACQ/background_value:unit
error 0:122 uncal/MSA_TARG_ACQ/box_peak_value:presence
error 0:122 uncal/MSA_TARG_ACQ/box_peak_value:type
error 0:122 uncal/MSA_TARG_ACQ/box_peak_value:shape
error 0:122 uncal/MSA_TARG_ACQ/box_peak_value:null
error 0:122 uncal/MSA_TARG_ACQ/box_peak_value:unit
error 0:123 uncal/MSA_TARG_ACQ/box_peak_col:presence
error 0:123 uncal/MSA_TARG_ACQ/box_peak_col:type
error 0:123 uncal/MSA_TARG_ACQ/box_peak_col:shape
error 0:123 uncal/MSA_TARG_ACQ/box_peak_col:null
error 0:123 uncal/MSA_TARG_ACQ/box_peak_col:unit
error 0:124 uncal/MSA_TARG_ACQ/box_peak_row:presence
error 0:124 uncal/MSA_TARG_ACQ/box_peak_row:type
error 0:124 uncal/MSA_TARG_ACQ/box_peak_row:shape
error 0:124 uncal/MSA_TARG_ACQ/box_peak_row:null
error 0:124 uncal/MSA_TARG_ACQ/box_peak_row:unit
error 0:125 uncal/MSA_TARG_ACQ/box_total_value:presence
error 0:125 uncal/MSA_TARG_ACQ/box_total_value:type
error 0:125 uncal/MSA_TARG_ACQ/box_total_value:shape
error 0:125 uncal/MSA_TARG_ACQ/box_total_value:null
error 0:125 uncal/MSA_TARG_ACQ/box_total_value:unit
error 0:126 uncal/MSA_TARG_ACQ/iterations:presence
error 0:126 uncal/MSA_TARG_ACQ/iterations:type
error 0:126 uncal/MSA_TARG_ACQ/iterations:shape
error 0:126 uncal/MSA_TARG_ACQ/iterations:null
error 0:127 uncal/MSA_TARG_ACQ/final_iter_col_diff:presence
error 0:127 uncal/MSA_TARG_ACQ/final_iter_col_diff:type
error 0:127 uncal/MSA_TARG_ACQ/final_iter_col_diff:shape
error 0:127 uncal/MSA_TARG_ACQ/final_iter_col_diff:null
error 0:127 uncal/MSA_TARG_ACQ/final_iter_col_diff:unit
error 0:128 uncal/MSA_TARG_ACQ/final_iter_row_diff:presence
error 0:128 uncal/MSA_TARG_ACQ/final_iter_row_diff:type
error 0:128 uncal/MSA_TARG_ACQ/final_iter_row_diff:shape
error 0:128 uncal/MSA_TARG_ACQ/final_iter_row_diff:null
error 0:128 uncal/MSA_TARG_ACQ/final_iter_row_diff:unit
error 0:129 uncal/MSA_TARG_ACQ/corrected_col:presence
error 0:129 uncal/MSA_TARG_ACQ/corrected_col:type
error 0:129 uncal/MSA_TARG_ACQ/corrected_col:shape
error 0:129 uncal/MSA_TARG_ACQ/corrected_col:null
error 0:129 uncal/MSA_TARG_ACQ/corrected_col:unit
error 0:130 uncal/MSA_TARG_ACQ/corrected_row:presence
error 0:130 uncal/MSA_TARG_ACQ/corrected_row:type
error 0:130 uncal/MSA_TARG_ACQ/corrected_row:shape
error 0:130 uncal/MSA_TARG_ACQ/corrected_row:null
error 0:130 uncal/MSA_TARG_ACQ/corrected_row:unit
error 0:131 uncal/MSA_TARG_ACQ/image_centroid_col:presence
error 0:131 uncal/MSA_TARG_ACQ/image_centroid_col:type
error 0:131 uncal/MSA_TARG_ACQ/image_centroid_col:shape
error 0:131 uncal/MSA_TARG_ACQ/image_centroid_col:null
error 0:131 uncal/MSA_TARG_ACQ/image_centroid_col:unit
error 0:132 uncal/MSA_TARG_ACQ/image_centroid_row:presence
error 0:132 uncal/MSA_TARG_ACQ/image_centroid_row:type
error 0:132 uncal/MSA_TARG_ACQ/image_centroid_row:shape
error 0:132 uncal/MSA_TARG_ACQ/image_centroid_row:null
error 0:132 uncal/MSA_TARG_ACQ/image_centroid_row:unit
error 0:133 uncal/MSA_TARG_ACQ/detector_centroid_col:presence
error 0:133 uncal/MSA_TARG_ACQ/detector_centroid_col:type
error 0:133 uncal/MSA_TARG_ACQ/detector_centroid_col:shape
error 0:133 uncal/MSA_TARG_ACQ/detector_centroid_col:null
error 0:133 uncal/MSA_TARG_ACQ/detector_centroid_col:unit
error 0:134 uncal/MSA_TARG_ACQ/detector_centroid_row:presence
error 0:134 uncal/MSA_TARG_ACQ/detector_centroid_row:type
error 0:134 uncal/MSA_TARG_ACQ/detector_centroid_row:shape
error 0:134 uncal/MSA_TARG_ACQ/detector_centroid_row:null
error 0:134 uncal/MSA_TARG_ACQ/detector_centroid_row:unit
error 0:135 uncal/MSA_TARG_ACQ/sci_x_centroid:presence
error 0:135 uncal/MSA_TARG_ACQ/sci_x_centroid:type
error 0:135 uncal/MSA_TARG_ACQ/sci_x_centroid:shape
error 0:135 uncal/MSA_TARG_ACQ/sci_x_centroid:null
error 0:135 uncal/MSA_TARG_ACQ/sci_x_centroid:unit
error 0:136 uncal/MSA_TARG_ACQ/sci_y_centroid:presence
error 0:136 uncal/MSA_TARG_ACQ/sci_y_centroid:type
error 0:136 uncal/MSA_TARG_ACQ/sci_y_centroid:shape
error 0:136 uncal/MSA_TARG_ACQ/sci_y_centroid:null
error 0:136 uncal/MSA_TARG_ACQ/sci_y_centroid:unit
error 0:137 uncal/MSA_TARG_ACQ/col_second_moment:presence
error 0:137 uncal/MSA_TARG_ACQ/col_second_moment:type
error 0:137 uncal/MSA_TARG_ACQ/col_second_moment:shape
error 0:137 uncal/MSA_TARG_ACQ/col_second_moment:null
error 0:137 uncal/MSA_TARG_ACQ/col_second_moment:unit
error 0:138 uncal/MSA_TARG_ACQ/row_second_moment:presence
error 0:138 uncal/MSA_TARG_ACQ/row_second_moment:type
error 0:138 uncal/MSA_TARG_ACQ/row_second_moment:shape
error 0:138 uncal/MSA_TARG_ACQ/row_second_moment:null
error 0:138 uncal/MSA_TARG_ACQ/row_second_moment:unit
error 0:139 uncal/MSA_TARG_ACQ/col_third_moment:presence
error 0:139 uncal/MSA_TARG_ACQ/col_third_moment:type
error 0:139 uncal/MSA_TARG_ACQ/col_third_moment:shape
error 0:139 uncal/MSA_TARG_ACQ/col_third_moment:null
error 0:139 uncal/MSA_TARG_ACQ/col_third_moment:unit
error 0:140 uncal/MSA_TARG_ACQ/row_third_moment:presence
error 0:140 uncal/MSA_TARG_ACQ/row_third_moment:type
error 0:140 uncal/MSA_TARG_ACQ/row_third_moment:shape
error 0:140 uncal/MSA_TARG_ACQ/row_third_moment:null
error 0:140 uncal/MSA_TARG_ACQ/row_third_moment:unit
error 0:141 uncal/MSA_TARG_ACQ/convergence_status:presence
error 0:141 uncal/MSA_TARG_ACQ/convergence_status:type
error 0:141 uncal/MSA_TARG_ACQ/convergence_status:shape
error 0:141 uncal/MSA_TARG_ACQ/convergence_status:null
error 0:142 uncal/MSA_TARG_ACQ/found_status:presence
error 0:142 uncal/MSA_TARG_ACQ/found_status:type
error 0:142 uncal/MSA_TARG_ACQ/found_status:shape
error 0:142 uncal/MSA_TARG_ACQ/found_status:null
error 0:143 uncal/MSA_TARG_ACQ/found_v2:presence
error 0:143 uncal/MSA_TARG_ACQ/found_v2:type
error 0:143 uncal/MSA_TARG_ACQ/found_v2:shape
error 0:143 uncal/MSA_TARG_ACQ/found_v2:null
error 0:143 uncal/MSA_TARG_ACQ/found_v2:unit
error 0:144 uncal/MSA_TARG_ACQ/found_v3:presence
error 0:144 uncal/MSA_TARG_ACQ/found_v3:type
error 0:144 uncal/MSA_TARG_ACQ/found_v3:shape
error 0:144 uncal/MSA_TARG_ACQ/found_v3:null
error 0:144 uncal/MSA_TARG_ACQ/found_v3:unit
error 0:145 uncal/MSA_TARG_ACQ/found_msa_x:presence
error 0:145 uncal/MSA_TARG_ACQ/found_msa_x:type
error 0:145 uncal/MSA_TARG_ACQ/found_msa_x:shape
error 0:145 uncal/MSA_TARG_ACQ/found_msa_x:null
error 0:145 uncal/MSA_TARG_ACQ/found_msa_x:unit
error 0:146 uncal/MSA_TARG_ACQ/found_msa_y:presence
error 0:146 uncal/MSA_TARG_ACQ/found_msa_y:type
error 0:146 uncal/MSA_TARG_ACQ/found_msa_y:shape
error 0:146 uncal/MSA_TARG_ACQ/found_msa_y:null
error 0:146 uncal/MSA_TARG_ACQ/found_msa_y:unit
error 0:147 uncal/MSA_TARG_ACQ/lsf_removed_status:presence
error 0:147 uncal/MSA_TARG_ACQ/lsf_removed_status:type
error 0:147 uncal/MSA_TARG_ACQ/lsf_removed_status:shape
error 0:147 uncal/MSA_TARG_ACQ/lsf_removed_status:null
error 0:148 uncal/MSA_TARG_ACQ/lsf_removed_reason:presence
error 0:148 uncal/MSA_TARG_ACQ/lsf_removed_reason:type
error 0:148 uncal/MSA_TARG_ACQ/lsf_removed_reason:shape
error 0:148 uncal/MSA_TARG_ACQ/lsf_removed_reason:null
error 0:149 uncal/MSA_TARG_ACQ/lsf_removed_x:presence
error 0:149 uncal/MSA_TARG_ACQ/lsf_removed_x:type
error 0:149 uncal/MSA_TARG_ACQ/lsf_removed_x:shape
error 0:149 uncal/MSA_TARG_ACQ/lsf_removed_x:null
error 0:149 uncal/MSA_TARG_ACQ/lsf_removed_x:unit
error 0:150 uncal/MSA_TARG_ACQ/lsf_removed_y:presence
error 0:150 uncal/MSA_TARG_ACQ/lsf_removed_y:type
error 0:150 uncal/MSA_TARG_ACQ/lsf_removed_y:shape
error 0:150 uncal/MSA_TARG_ACQ/lsf_removed_y:null
error 0:150 uncal/MSA_TARG_ACQ/lsf_removed_y:unit
error 0:151 uncal/MSA_TARG_ACQ/fit_offset_v2:presence
error 0:151 uncal/MSA_TARG_ACQ/fit_offset_v2:type
error 0:151 uncal/MSA_TARG_ACQ/fit_offset_v2:shape
error 0:151 uncal/MSA_TARG_ACQ/fit_offset_v2:null
error 0:151 uncal/MSA_TARG_ACQ/fit_offset_v2:unit
error 0:152 uncal/MSA_TARG_ACQ/fit_offset_v3:presence
error 0:152 uncal/MSA_TARG_ACQ/fit_offset_v3:type
error 0:152 uncal/MSA_TARG_ACQ/fit_offset_v3:shape
error 0:152 uncal/MSA_TARG_ACQ/fit_offset_v3:null
error 0:152 uncal/MSA_TARG_ACQ/fit_offset_v3:unit
error 0:153 uncal/MSA_TARG_ACQ/x_rel:presence
error 0:153 uncal/MSA_TARG_ACQ/x_rel:type
error 0:153 uncal/MSA_TARG_ACQ/x_rel:shape
error 0:153 uncal/MSA_TARG_ACQ/x_rel:null
error 0:153 uncal/MSA_TARG_ACQ/x_rel:unit
error 0:154 uncal/MSA_TARG_ACQ/y_rel:presence
error 0:154 uncal/MSA_TARG_ACQ/y_rel:type
error 0:154 uncal/MSA_TARG_ACQ/y_rel:shape
error 0:154 uncal/MSA_TARG_ACQ/y_rel:null
error 0:154 uncal/MSA_TARG_ACQ/y_rel:unit
error 0:155 uncal/MSA_TARG_ACQ/xrot_rel:presence
error 0:155 uncal/MSA_TARG_ACQ/xrot_rel:type
error 0:155 uncal/MSA_TARG_ACQ/xrot_rel:shape
error 0:155 uncal/MSA_TARG_ACQ/xrot_rel:null
error 0:155 uncal/MSA_TARG_ACQ/xrot_rel:unit
error 0:156 uncal/MSA_TARG_ACQ/yrot_rel:presence
error 0:156 uncal/MSA_TARG_ACQ/yrot_rel:type
error 0:156 uncal/MSA_TARG_ACQ/yrot_rel:shape
error 0:156 uncal/MSA_TARG_ACQ/yrot_rel:null
error 0:156 uncal/MSA_TARG_ACQ/yrot_rel:unit
error 0:157 uncal/MSA_TARG_ACQ/v2_new_from_fit:presence
error 0:157 uncal/MSA_TARG_ACQ/v2_new_from_fit:type
error 0:157 uncal/MSA_TARG_ACQ/v2_new_from_fit:shape
error 0:157 uncal/MSA_TARG_ACQ/v2_new_from_fit:null
error 0:157 uncal/MSA_TARG_ACQ/v2_new_from_fit:unit
error 0:158 uncal/MSA_TARG_ACQ/v3_new_from_fit:presence
error 0:158 uncal/MSA_TARG_ACQ/v3_new_from_fit:type
error 0:158 uncal/MSA_TARG_ACQ/v3_new_from_fit:shape
error 0:158 uncal/MSA_TARG_ACQ/v3_new_from_fit:null
error 0:158 uncal/MSA_TARG_ACQ/v3_new_from_fit:unit
error 0:159 uncal/MSA_TARG_ACQ/v2_fit_residual:presence
error 0:159 uncal/MSA_TARG_ACQ/v2_fit_residual:type
error 0:159 uncal/MSA_TARG_ACQ/v2_fit_residual:shape
error 0:159 uncal/MSA_TARG_ACQ/v2_fit_residual:null
error 0:159 uncal/MSA_TARG_ACQ/v2_fit_residual:unit
error 0:160 uncal/MSA_TARG_ACQ/v3_fit_residual:presence
error 0:160 uncal/MSA_TARG_ACQ/v3_fit_residual:type
error 0:160 uncal/MSA_TARG_ACQ/v3_fit_residual:shape
error 0:160 uncal/MSA_TARG_ACQ/v3_fit_residual:null
error 0:160 uncal/MSA_TARG_ACQ/v3_fit_residual:unit
warning 0:76 uncal/MSA_TARG_ACQ:undeclared-keyword
error 0:76 uncal/MSA_TARG_ACQ:undeclared-column
error 0:215 uncal/ASDF:presence
error 0:215 uncal/ASDF:kind
error 0:215 uncal/ASDF:match
warning 0:215 uncal/ASDF:undeclared-keyword
error 0:217 uncal/ASDF.tree/data:presence
error 0:217 uncal/ASDF.tree/data:type
error 0:217 uncal/ASDF.tree/data:source
error 0:215 uncal/ASDF.tree:type
error 1:20 uncal/ASDF.tree/meta.date:mirror
error 1:20 uncal/ASDF.tree/meta.filename:mirror
error 1:20 uncal/ASDF.tree/meta.model_type:mirror
error 1:20 uncal/ASDF.tree/meta.telescope:mirror
error 1:69 uncal/ASDF.tree/meta.observation.program_number:mirror
error 1:69 uncal/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 uncal/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 uncal/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 uncal/ASDF.tree/meta.instrument.name:mirror
error 1:236 uncal/ASDF.tree/meta.exposure.type:mirror
error 1:236 uncal/ASDF.tree/meta.exposure.nints:mirror
error 1:277 uncal/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 uncal/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 uncal/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 uncal/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 uncal/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 uncal/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 uncal/ASDF.tree/meta.subarray.name:mirror
error 0:221 uncal:ngroups-NGROUPS
error 0:222 uncal:ny-SUBSIZE2-READPATT
error 0:224 uncal:nints-INTEND-INTSTART
error 0:226 uncal:nints-NINTS
error 0:237 rate:name
error 1:816 rate/name/program:value
error 1:821 rate/name/obs:value
error 1:822 rate/name/visit:value
error 1:823 rate/name/group:value
error 1:824 rate/name/seq:value
error 1:825 rate/name/act:value
error 1:826 rate/name/exposure:value
error 1:827 rate/name/segment:value
error 1:827 rate/name/segment:presence
error 1:828 rate/name/detector:value
error 0:232 rate:undeclared-hdu
error 1:20 rate/PRIMARY/DATE:presence
error 1:20 rate/PRIMARY/DATE:type
error 1:20 rate/PRIMARY/DATE:null
error 1:20 rate/PRIMARY/FILENAME:presence
error 1:20 rate/PRIMARY/FILENAME:type
error 1:20 rate/PRIMARY/FILENAME:null
error 1:20 rate/PRIMARY/FILENAME:value
error 1:20 rate/PRIMARY/DATAMODL:presence
error 1:20 rate/PRIMARY/DATAMODL:type
error 1:20 rate/PRIMARY/DATAMODL:null
error 1:20 rate/PRIMARY/DATAMODL:value
error 1:20 rate/PRIMARY/TELESCOP:presence
error 1:20 rate/PRIMARY/TELESCOP:type
error 1:20 rate/PRIMARY/TELESCOP:null
error 1:20 rate/PRIMARY/TELESCOP:value
error 1:21 rate/PRIMARY/ORIGIN:presence
error 1:21 rate/PRIMARY/ORIGIN:type
error 1:21 rate/PRIMARY/ORIGIN:null
error 1:22 rate/PRIMARY/TIMESYS:presence
error 1:22 rate/PRIMARY/TIMESYS:type
error 1:22 rate/PRIMARY/TIMESYS:null
error 1:22 rate/PRIMARY/TIMESYS:value
error 1:23 rate/PRIMARY/TIMEUNIT:presence
error 1:23 rate/PRIMARY/TIMEUNIT:type
error 1:23 rate/PRIMARY/TIMEUNIT:null
error 1:23 rate/PRIMARY/TIMEUNIT:value
info 1:24 rate/PRIMARY/FILETYPE:presence
error 1:24 rate/PRIMARY/FILETYPE:type
error 1:24 rate/PRIMARY/FILETYPE:null
error 1:25 rate/PRIMARY/SDP_VER:presence
error 1:25 rate/PRIMARY/SDP_VER:type
error 1:25 rate/PRIMARY/SDP_VER:null
error 1:26 rate/PRIMARY/PRD_VER:presence
error 1:26 rate/PRIMARY/PRD_VER:type
error 1:26 rate/PRIMARY/PRD_VER:null
error 1:26 rate/PRIMARY/PRD_VER:matches
error 1:27 rate/PRIMARY/OSS_VER:type
error 1:27 rate/PRIMARY/OSS_VER:null
error 1:28 rate/PRIMARY/GSC_VER:type
error 1:28 rate/PRIMARY/GSC_VER:null
error 1:29 rate/PRIMARY/HGA_MOVE:presence
error 1:29 rate/PRIMARY/HGA_MOVE:type
error 1:29 rate/PRIMARY/HGA_MOVE:null
error 1:30 rate/PRIMARY/HGA_STRT:type
error 1:30 rate/PRIMARY/HGA_STRT:null
error 1:31 rate/PRIMARY/HGA_STOP:type
error 1:31 rate/PRIMARY/HGA_STOP:null
error 1:32 rate/PRIMARY/PWFSEET:presence
error 1:32 rate/PRIMARY/PWFSEET:type
error 1:32 rate/PRIMARY/PWFSEET:null
error 1:32 rate/PRIMARY/PWFSEET:unit
error 1:33 rate/PRIMARY/NWFSEST:presence
error 1:33 rate/PRIMARY/NWFSEST:type
error 1:33 rate/PRIMARY/NWFSEST:null
error 1:33 rate/PRIMARY/NWFSEST:unit
error 1:34 rate/PRIMARY/COMPRESS:type
error 1:34 rate/PRIMARY/COMPRESS:null
error 1:51 rate/PRIMARY/TITLE:presence
error 1:51 rate/PRIMARY/TITLE:type
error 1:51 rate/PRIMARY/TITLE:null
error 1:52 rate/PRIMARY/PI_NAME:presence
error 1:52 rate/PRIMARY/PI_NAME:type
error 1:52 rate/PRIMARY/PI_NAME:null
error 1:53 rate/PRIMARY/CATEGORY:presence
error 1:53 rate/PRIMARY/CATEGORY:type
error 1:53 rate/PRIMARY/CATEGORY:null
warning 1:53 rate/PRIMARY/CATEGORY:in
error 1:54 rate/PRIMARY/SUBCAT:type
error 1:54 rate/PRIMARY/SUBCAT:null
error 1:55 rate/PRIMARY/SCICAT:type
error 1:55 rate/PRIMARY/SCICAT:null
error 1:56 rate/PRIMARY/CONT_ID:type
error 1:56 rate/PRIMARY/CONT_ID:null
error 1:63 rate/PRIMARY/DATE-OBS:presence
error 1:63 rate/PRIMARY/DATE-OBS:type
error 1:63 rate/PRIMARY/DATE-OBS:null
error 1:64 rate/PRIMARY/TIME-OBS:presence
error 1:64 rate/PRIMARY/TIME-OBS:type
error 1:64 rate/PRIMARY/TIME-OBS:null
error 1:65 rate/PRIMARY/DATE-BEG:presence
error 1:65 rate/PRIMARY/DATE-BEG:type
error 1:65 rate/PRIMARY/DATE-BEG:null
error 1:66 rate/PRIMARY/DATE-END:presence
error 1:66 rate/PRIMARY/DATE-END:type
error 1:66 rate/PRIMARY/DATE-END:null
error 1:67 rate/PRIMARY/OBS_ID:presence
error 1:67 rate/PRIMARY/OBS_ID:type
error 1:67 rate/PRIMARY/OBS_ID:null
error 1:67 rate/PRIMARY/OBS_ID:matches
error 1:68 rate/PRIMARY/VISIT_ID:presence
error 1:68 rate/PRIMARY/VISIT_ID:type
error 1:68 rate/PRIMARY/VISIT_ID:null
error 1:68 rate/PRIMARY/VISIT_ID:limit
error 1:69 rate/PRIMARY/PROGRAM:presence
error 1:69 rate/PRIMARY/PROGRAM:type
error 1:69 rate/PRIMARY/PROGRAM:null
error 1:69 rate/PRIMARY/PROGRAM:limit
error 1:69 rate/PRIMARY/OBSERVTN:presence
error 1:69 rate/PRIMARY/OBSERVTN:type
error 1:69 rate/PRIMARY/OBSERVTN:null
error 1:69 rate/PRIMARY/OBSERVTN:limit
error 1:69 rate/PRIMARY/VISIT:presence
error 1:69 rate/PRIMARY/VISIT:type
error 1:69 rate/PRIMARY/VISIT:null
error 1:69 rate/PRIMARY/VISIT:limit
error 1:70 rate/PRIMARY/OBSLABEL:type
error 1:70 rate/PRIMARY/OBSLABEL:null
error 1:71 rate/PRIMARY/OBSFOLDR:type
error 1:71 rate/PRIMARY/OBSFOLDR:null
error 1:88 rate/PRIMARY/VISITGRP:presence
error 1:88 rate/PRIMARY/VISITGRP:type
error 1:88 rate/PRIMARY/VISITGRP:null
error 1:88 rate/PRIMARY/VISITGRP:limit
error 1:89 rate/PRIMARY/SEQ_ID:presence
error 1:89 rate/PRIMARY/SEQ_ID:type
error 1:89 rate/PRIMARY/SEQ_ID:null
error 1:89 rate/PRIMARY/SEQ_ID:matches
error 1:90 rate/PRIMARY/ACT_ID:presence
error 1:90 rate/PRIMARY/ACT_ID:type
error 1:90 rate/PRIMARY/ACT_ID:null
error 1:90 rate/PRIMARY/ACT_ID:matches
error 1:91 rate/PRIMARY/EXPOSURE:presence
error 1:91 rate/PRIMARY/EXPOSURE:type
error 1:91 rate/PRIMARY/EXPOSURE:null
error 1:91 rate/PRIMARY/EXPOSURE:limit
error 1:92 rate/PRIMARY/BKGDTARG:presence
error 1:92 rate/PRIMARY/BKGDTARG:type
error 1:92 rate/PRIMARY/BKGDTARG:null
error 1:93 rate/PRIMARY/TEMPLATE:presence
error 1:93 rate/PRIMARY/TEMPLATE:type
error 1:93 rate/PRIMARY/TEMPLATE:null
error 1:98 rate/PRIMARY/ENG_QUAL:presence
error 1:98 rate/PRIMARY/ENG_QUAL:type
error 1:98 rate/PRIMARY/ENG_QUAL:null
error 1:98 rate/PRIMARY/ENG_QUAL:in
error 1:99 rate/PRIMARY/ENGQLPTG:type
error 1:99 rate/PRIMARY/ENGQLPTG:null
error 1:99 rate/PRIMARY/ENGQLPTG:in
error 1:100 rate/PRIMARY/VISITYPE:presence
error 1:100 rate/PRIMARY/VISITYPE:type
error 1:100 rate/PRIMARY/VISITYPE:null
error 1:100 rate/PRIMARY/VISITYPE:in
error 1:101 rate/PRIMARY/VSTSTART:presence
error 1:101 rate/PRIMARY/VSTSTART:type
error 1:101 rate/PRIMARY/VSTSTART:null
error 1:102 rate/PRIMARY/VISITSTA:presence
error 1:102 rate/PRIMARY/VISITSTA:type
error 1:102 rate/PRIMARY/VISITSTA:null
error 1:103 rate/PRIMARY/NEXPOSUR:presence
error 1:103 rate/PRIMARY/NEXPOSUR:type
error 1:103 rate/PRIMARY/NEXPOSUR:null
error 1:103 rate/PRIMARY/NEXPOSUR:limit
error 1:104 rate/PRIMARY/INTARGET:presence
error 1:104 rate/PRIMARY/INTARGET:type
error 1:104 rate/PRIMARY/INTARGET:null
error 1:105 rate/PRIMARY/TARGOOPP:presence
error 1:105 rate/PRIMARY/TARGOOPP:type
error 1:105 rate/PRIMARY/TARGOOPP:null
error 1:106 rate/PRIMARY/TSOVISIT:presence
error 1:106 rate/PRIMARY/TSOVISIT:type
error 1:106 rate/PRIMARY/TSOVISIT:null
error 1:107 rate/PRIMARY/EXP_ONLY:presence
error 1:107 rate/PRIMARY/EXP_ONLY:type
error 1:107 rate/PRIMARY/EXP_ONLY:null
error 1:108 rate/PRIMARY/CROWDFLD:type
error 1:108 rate/PRIMARY/CROWDFLD:null
error 1:113 rate/PRIMARY/TARGPROP:presence
error 1:113 rate/PRIMARY/TARGPROP:type
error 1:113 rate/PRIMARY/TARGPROP:null
error 1:114 rate/PRIMARY/TARGNAME:presence
error 1:114 rate/PRIMARY/TARGNAME:type
error 1:114 rate/PRIMARY/TARGNAME:null
error 1:115 rate/PRIMARY/TARGTYPE:presence
error 1:115 rate/PRIMARY/TARGTYPE:type
error 1:115 rate/PRIMARY/TARGTYPE:null
error 1:115 rate/PRIMARY/TARGTYPE:in
error 1:116 rate/PRIMARY/TARGCAT:type
error 1:116 rate/PRIMARY/TARGCAT:null
error 1:117 rate/PRIMARY/TARGDESC:type
error 1:117 rate/PRIMARY/TARGDESC:null
error 1:118 rate/PRIMARY/TARG_RA:presence
error 1:118 rate/PRIMARY/TARG_RA:type
error 1:118 rate/PRIMARY/TARG_RA:null
error 1:118 rate/PRIMARY/TARG_RA:unit
error 4:47 rate/PRIMARY/TARG_RA:limit
error 1:119 rate/PRIMARY/TARG_DEC:presence
error 1:119 rate/PRIMARY/TARG_DEC:type
error 1:119 rate/PRIMARY/TARG_DEC:null
error 1:119 rate/PRIMARY/TARG_DEC:unit
error 4:48 rate/PRIMARY/TARG_DEC:limit
error 1:120 rate/PRIMARY/SRCTYAPT:type
error 1:120 rate/PRIMARY/SRCTYAPT:null
error 1:120 rate/PRIMARY/SRCTYAPT:in
error 1:123 rate/PRIMARY/TARGURA:presence
error 1:123 rate/PRIMARY/TARGURA:type
error 1:123 rate/PRIMARY/TARGURA:null
error 1:123 rate/PRIMARY/TARGURA:unit
error 1:123 rate/PRIMARY/TARGURA:limit
error 1:124 rate/PRIMARY/TARGUDEC:presence
error 1:124 rate/PRIMARY/TARGUDEC:type
error 1:124 rate/PRIMARY/TARGUDEC:null
error 1:124 rate/PRIMARY/TARGUDEC:unit
error 1:124 rate/PRIMARY/TARGUDEC:limit
error 1:125 rate/PRIMARY/MU_RA:presence
error 1:125 rate/PRIMARY/MU_RA:type
error 1:125 rate/PRIMARY/MU_RA:null
error 1:125 rate/PRIMARY/MU_RA:unit
error 1:126 rate/PRIMARY/MU_DEC:presence
error 1:126 rate/PRIMARY/MU_DEC:type
error 1:126 rate/PRIMARY/MU_DEC:null
error 1:126 rate/PRIMARY/MU_DEC:unit
error 1:127 rate/PRIMARY/MU_EPOCH:presence
error 1:127 rate/PRIMARY/MU_EPOCH:type
error 1:127 rate/PRIMARY/MU_EPOCH:null
error 1:128 rate/PRIMARY/PROP_RA:presence
error 1:128 rate/PRIMARY/PROP_RA:type
error 1:128 rate/PRIMARY/PROP_RA:null
error 1:128 rate/PRIMARY/PROP_RA:unit
error 4:47 rate/PRIMARY/PROP_RA:limit
error 1:129 rate/PRIMARY/PROP_DEC:presence
error 1:129 rate/PRIMARY/PROP_DEC:type
error 1:129 rate/PRIMARY/PROP_DEC:null
error 1:129 rate/PRIMARY/PROP_DEC:unit
error 4:48 rate/PRIMARY/PROP_DEC:limit
error 1:200 rate/PRIMARY/INSTRUME:presence
error 1:200 rate/PRIMARY/INSTRUME:type
error 1:200 rate/PRIMARY/INSTRUME:null
error 1:200 rate/PRIMARY/INSTRUME:in
error 1:201 rate/PRIMARY/PREIMAGE:type
error 1:201 rate/PRIMARY/PREIMAGE:null
error 1:202 rate/PRIMARY/FWPOSOFF:type
error 1:202 rate/PRIMARY/FWPOSOFF:null
error 1:203 rate/PRIMARY/FWPOSTOL:type
error 1:203 rate/PRIMARY/FWPOSTOL:null
error 1:203 rate/PRIMARY/FWPOSTOL:in
error 1:204 rate/PRIMARY/PWPOSOFF:type
error 1:204 rate/PRIMARY/PWPOSOFF:null
error 1:205 rate/PRIMARY/PWPOSTOL:type
error 1:205 rate/PRIMARY/PWPOSTOL:null
error 1:205 rate/PRIMARY/PWPOSTOL:in
error 1:134 rate/PRIMARY/DETECTOR:presence
error 1:134 rate/PRIMARY/DETECTOR:type
error 1:134 rate/PRIMARY/DETECTOR:null
error 1:134 rate/PRIMARY/DETECTOR:in
error 1:135 rate/PRIMARY/MODULE:presence
error 1:135 rate/PRIMARY/MODULE:type
error 1:135 rate/PRIMARY/MODULE:null
error 1:135 rate/PRIMARY/MODULE:in
error 1:136 rate/PRIMARY/CHANNEL:presence
error 1:136 rate/PRIMARY/CHANNEL:type
error 1:136 rate/PRIMARY/CHANNEL:null
error 1:136 rate/PRIMARY/CHANNEL:in
error 1:137 rate/PRIMARY/FILTER:presence
error 1:137 rate/PRIMARY/FILTER:type
error 1:137 rate/PRIMARY/FILTER:null
error 1:137 rate/PRIMARY/FILTER:in
error 1:138 rate/PRIMARY/PUPIL:presence
error 1:138 rate/PRIMARY/PUPIL:type
error 1:138 rate/PRIMARY/PUPIL:null
error 1:138 rate/PRIMARY/PUPIL:in
error 1:139 rate/PRIMARY/PILIN:type
error 1:139 rate/PRIMARY/PILIN:null
error 1:140 rate/PRIMARY/CORONMSK:type
error 1:140 rate/PRIMARY/CORONMSK:null
error 1:140 rate/PRIMARY/CORONMSK:in
error 1:141 rate/PRIMARY/FAM_LA[a]:type
error 1:141 rate/PRIMARY/FAM_LA[a]:null
error 1:142 rate/PRIMARY/FASTEP[a]:type
error 1:142 rate/PRIMARY/FASTEP[a]:null
error 1:143 rate/PRIMARY/FAUNIT[a]:type
error 1:143 rate/PRIMARY/FAUNIT[a]:null
error 1:144 rate/PRIMARY/FAPHASE[a]:type
error 1:144 rate/PRIMARY/FAPHASE[a]:null
error 1:145 rate/PRIMARY/FA[a]VALUE:type
error 1:145 rate/PRIMARY/FA[a]VALUE:null
error 1:151 rate/PRIMARY/GRATING:presence
error 1:151 rate/PRIMARY/GRATING:type
error 1:151 rate/PRIMARY/GRATING:null
error 1:151 rate/PRIMARY/GRATING:in
error 1:152 rate/PRIMARY/FXD_SLIT:type
error 1:152 rate/PRIMARY/FXD_SLIT:null
error 1:152 rate/PRIMARY/FXD_SLIT:in
error 1:153 rate/PRIMARY/FOCUSPOS:type
error 1:153 rate/PRIMARY/FOCUSPOS:null
error 1:154 rate/PRIMARY/LAMP:presence
error 1:154 rate/PRIMARY/LAMP:type
error 1:154 rate/PRIMARY/LAMP:null
error 1:155 rate/PRIMARY/OPMODE:presence
error 1:155 rate/PRIMARY/OPMODE:type
error 1:155 rate/PRIMARY/OPMODE:null
error 1:155 rate/PRIMARY/OPMODE:in
error 1:156 rate/PRIMARY/MSASTATE:type
error 1:156 rate/PRIMARY/MSASTATE:null
error 1:157 rate/PRIMARY/MSAMETFL:type
error 1:157 rate/PRIMARY/MSAMETFL:null
error 1:157 rate/PRIMARY/MSAMETFL:matches
error 1:158 rate/PRIMARY/MSAMETID:type
error 1:158 rate/PRIMARY/MSAMETID:null
error 1:158 rate/PRIMARY/MSAMETID:limit
error 1:159 rate/PRIMARY/MSACONID:type
error 1:159 rate/PRIMARY/MSACONID:null
error 1:159 rate/PRIMARY/MSACONID:limit
error 1:160 rate/PRIMARY/GWA_XTIL:presence
error 1:160 rate/PRIMARY/GWA_XTIL:type
error 1:160 rate/PRIMARY/GWA_XTIL:null
error 1:161 rate/PRIMARY/GWA_YTIL:presence
error 1:161 rate/PRIMARY/GWA_YTIL:type
error 1:161 rate/PRIMARY/GWA_YTIL:null
error 1:162 rate/PRIMARY/GWA_XP_V:presence
error 1:162 rate/PRIMARY/GWA_XP_V:type
error 1:162 rate/PRIMARY/GWA_XP_V:null
error 1:163 rate/PRIMARY/GWA_YP_V:presence
error 1:163 rate/PRIMARY/GWA_YP_V:type
error 1:163 rate/PRIMARY/GWA_YP_V:null
error 1:164 rate/PRIMARY/GWA_PXAV:presence
error 1:164 rate/PRIMARY/GWA_PXAV:type
error 1:164 rate/PRIMARY/GWA_PXAV:null
error 1:165 rate/PRIMARY/GWA_PYAV:presence
error 1:165 rate/PRIMARY/GWA_PYAV:type
error 1:165 rate/PRIMARY/GWA_PYAV:null
error 1:166 rate/PRIMARY/GWA_TILT:presence
error 1:166 rate/PRIMARY/GWA_TILT:type
error 1:166 rate/PRIMARY/GWA_TILT:null
error 1:166 rate/PRIMARY/GWA_TILT:unit
error 1:167 rate/PRIMARY/RMA_POS:type
error 1:167 rate/PRIMARY/RMA_POS:null
error 1:168 rate/PRIMARY/FCSRLPOS:type
error 1:168 rate/PRIMARY/FCSRLPOS:null
error 1:172 rate/PRIMARY/DETECTOR:value
error 1:176 rate/PRIMARY/FWCPOS:type
error 1:176 rate/PRIMARY/FWCPOS:null
error 1:176 rate/PRIMARY/FWCPOS:unit
error 1:177 rate/PRIMARY/PWCPOS:type
error 1:177 rate/PRIMARY/PWCPOS:null
error 1:177 rate/PRIMARY/PWCPOS:unit
error 1:185 rate/PRIMARY/BAND:presence
error 1:185 rate/PRIMARY/BAND:type
error 1:185 rate/PRIMARY/BAND:null
error 1:185 rate/PRIMARY/BAND:in
error 1:187 rate/PRIMARY/CCCSTATE:type
error 1:187 rate/PRIMARY/CCCSTATE:null
error 1:187 rate/PRIMARY/CCCSTATE:in
error 1:188 rate/PRIMARY/FPE_SIDE:type
error 1:188 rate/PRIMARY/FPE_SIDE:null
error 1:188 rate/PRIMARY/FPE_SIDE:in
error 1:189 rate/PRIMARY/ICE_SIDE:type
error 1:189 rate/PRIMARY/ICE_SIDE:null
error 1:189 rate/PRIMARY/ICE_SIDE:in
error 1:274 rate/PRIMARY/EXPCOUNT:presence
error 1:274 rate/PRIMARY/EXPCOUNT:type
error 1:274 rate/PRIMARY/EXPCOUNT:null
error 1:274 rate/PRIMARY/EXPCOUNT:limit
error 1:275 rate/PRIMARY/EXPRIPAR:presence
error 1:275 rate/PRIMARY/EXPRIPAR:type
error 1:275 rate/PRIMARY/EXPRIPAR:null
error 1:275 rate/PRIMARY/EXPRIPAR:in
error 1:236 rate/PRIMARY/EXP_TYPE:presence
error 1:236 rate/PRIMARY/EXP_TYPE:type
error 1:236 rate/PRIMARY/EXP_TYPE:null
error 1:236 rate/PRIMARY/EXP_TYPE:in
error 1:236 rate/PRIMARY/NINTS:presence
error 1:236 rate/PRIMARY/NINTS:type
error 1:236 rate/PRIMARY/NINTS:null
error 3:36 rate/PRIMARY/NINTS:limit
error 1:237 rate/PRIMARY/READPATT:presence
error 1:237 rate/PRIMARY/READPATT:type
error 1:237 rate/PRIMARY/READPATT:null
error 1:237 rate/PRIMARY/READPATT:in
error 1:238 rate/PRIMARY/NGROUPS:presence
error 1:238 rate/PRIMARY/NGROUPS:type
error 1:238 rate/PRIMARY/NGROUPS:null
error 1:238 rate/PRIMARY/NGROUPS:limit
error 1:239 rate/PRIMARY/NFRAMES:presence
error 1:239 rate/PRIMARY/NFRAMES:type
error 1:239 rate/PRIMARY/NFRAMES:null
error 1:239 rate/PRIMARY/NFRAMES:limit
error 1:240 rate/PRIMARY/FRMDIVSR:presence
error 1:240 rate/PRIMARY/FRMDIVSR:type
error 1:240 rate/PRIMARY/FRMDIVSR:null
error 1:240 rate/PRIMARY/FRMDIVSR:limit
error 1:241 rate/PRIMARY/GROUPGAP:presence
error 1:241 rate/PRIMARY/GROUPGAP:type
error 1:241 rate/PRIMARY/GROUPGAP:null
error 1:241 rate/PRIMARY/GROUPGAP:limit
error 1:242 rate/PRIMARY/DRPFRMS1:presence
error 1:242 rate/PRIMARY/DRPFRMS1:type
error 1:242 rate/PRIMARY/DRPFRMS1:null
error 1:242 rate/PRIMARY/DRPFRMS1:limit
error 1:243 rate/PRIMARY/DRPFRMS3:presence
error 1:243 rate/PRIMARY/DRPFRMS3:type
error 1:243 rate/PRIMARY/DRPFRMS3:null
error 1:243 rate/PRIMARY/DRPFRMS3:limit
error 1:244 rate/PRIMARY/NSAMPLES:presence
error 1:244 rate/PRIMARY/NSAMPLES:type
error 1:244 rate/PRIMARY/NSAMPLES:null
error 1:244 rate/PRIMARY/NSAMPLES:limit
error 1:245 rate/PRIMARY/TSAMPLE:presence
error 1:245 rate/PRIMARY/TSAMPLE:type
error 1:245 rate/PRIMARY/TSAMPLE:null
error 1:245 rate/PRIMARY/TSAMPLE:unit
error 1:245 rate/PRIMARY/TSAMPLE:limit
error 1:246 rate/PRIMARY/TFRAME:presence
error 1:246 rate/PRIMARY/TFRAME:type
error 1:246 rate/PRIMARY/TFRAME:null
error 1:246 rate/PRIMARY/TFRAME:unit
error 1:246 rate/PRIMARY/TFRAME:limit
error 1:247 rate/PRIMARY/TGROUP:presence
error 1:247 rate/PRIMARY/TGROUP:type
error 1:247 rate/PRIMARY/TGROUP:null
error 1:247 rate/PRIMARY/TGROUP:unit
error 1:247 rate/PRIMARY/TGROUP:limit
error 1:248 rate/PRIMARY/EFFINTTM:presence
error 1:248 rate/PRIMARY/EFFINTTM:type
error 1:248 rate/PRIMARY/EFFINTTM:null
error 1:248 rate/PRIMARY/EFFINTTM:unit
error 1:248 rate/PRIMARY/EFFINTTM:limit
error 1:249 rate/PRIMARY/DURATION:presence
error 1:249 rate/PRIMARY/DURATION:type
error 1:249 rate/PRIMARY/DURATION:null
error 1:249 rate/PRIMARY/DURATION:unit
error 1:249 rate/PRIMARY/DURATION:limit
error 1:250 rate/PRIMARY/NRSTSTRT:presence
error 1:250 rate/PRIMARY/NRSTSTRT:type
error 1:250 rate/PRIMARY/NRSTSTRT:null
error 1:250 rate/PRIMARY/NRSTSTRT:limit
error 1:251 rate/PRIMARY/NRESETS:presence
error 1:251 rate/PRIMARY/NRESETS:type
error 1:251 rate/PRIMARY/NRESETS:null
error 1:251 rate/PRIMARY/NRESETS:limit
error 1:252 rate/PRIMARY/ZEROFRAM:presence
error 1:252 rate/PRIMARY/ZEROFRAM:type
error 1:252 rate/PRIMARY/ZEROFRAM:null
error 1:253 rate/PRIMARY/DATAPROB:presence
error 1:253 rate/PRIMARY/DATAPROB:type
error 1:253 rate/PRIMARY/DATAPROB:null
error 1:254 rate/PRIMARY/SCA_NUM:presence
error 1:254 rate/PRIMARY/SCA_NUM:type
error 1:254 rate/PRIMARY/SCA_NUM:null
error 1:255 rate/PRIMARY/DATAMODE:presence
error 1:255 rate/PRIMARY/DATAMODE:type
error 1:255 rate/PRIMARY/DATAMODE:null
error 1:277 rate/PRIMARY/EXPSTART:presence
error 1:277 rate/PRIMARY/EXPSTART:type
error 1:277 rate/PRIMARY/EXPSTART:null
error 1:277 rate/PRIMARY/EXPSTART:unit
error 1:277 rate/PRIMARY/EFFEXPTM:presence
error 1:277 rate/PRIMARY/EFFEXPTM:type
error 1:277 rate/PRIMARY/EFFEXPTM:null
error 1:277 rate/PRIMARY/EFFEXPTM:unit
error 3:37 rate/PRIMARY/EFFEXPTM:limit
error 1:278 rate/PRIMARY/EXPMID:presence
error 1:278 rate/PRIMARY/EXPMID:type
error 1:278 rate/PRIMARY/EXPMID:null
error 1:278 rate/PRIMARY/EXPMID:unit
error 1:279 rate/PRIMARY/EXPEND:presence
error 1:279 rate/PRIMARY/EXPEND:type
error 1:279 rate/PRIMARY/EXPEND:null
error 1:279 rate/PRIMARY/EXPEND:unit
error 1:280 rate/PRIMARY/EXPSTENG:type
error 1:280 rate/PRIMARY/EXPSTENG:null
error 1:281 rate/PRIMARY/OSF_FILE:type
error 1:281 rate/PRIMARY/OSF_FILE:null
error 1:282 rate/PRIMARY/HYBRIDFF:type
error 1:282 rate/PRIMARY/HYBRIDFF:null
error 1:283 rate/PRIMARY/NOUTPUTS:type
error 1:283 rate/PRIMARY/NOUTPUTS:null
error 1:283 rate/PRIMARY/NOUTPUTS:in
error 1:284 rate/PRIMARY/MIRNGRPS:type
error 1:284 rate/PRIMARY/MIRNGRPS:null
error 1:284 rate/PRIMARY/MIRNGRPS:limit
error 1:285 rate/PRIMARY/MIRNFRMS:type
error 1:285 rate/PRIMARY/MIRNFRMS:null
error 1:285 rate/PRIMARY/MIRNFRMS:limit
error 1:286 rate/PRIMARY/DETMODE:type
error 1:286 rate/PRIMARY/DETMODE:null
error 1:286 rate/PRIMARY/DETMODE:in
error 1:287 rate/PRIMARY/CMD_TSEL:type
error 1:287 rate/PRIMARY/CMD_TSEL:null
error 1:287 rate/PRIMARY/CMD_TSEL:in
error 1:288 rate/PRIMARY/TMEASURE:type
error 1:288 rate/PRIMARY/TMEASURE:null
error 1:288 rate/PRIMARY/TMEASURE:unit
error 1:288 rate/PRIMARY/TMEASURE:limit
error 1:289 rate/PRIMARY/NRS_NORM:type
error 1:289 rate/PRIMARY/NRS_NORM:null
error 1:289 rate/PRIMARY/NRS_NORM:limit
error 1:290 rate/PRIMARY/NRS_REF:type
error 1:290 rate/PRIMARY/NRS_REF:null
error 1:290 rate/PRIMARY/NRS_REF:limit
error 1:291 rate/PRIMARY/SCTARATE:presence
error 1:291 rate/PRIMARY/SCTARATE:type
error 1:291 rate/PRIMARY/SCTARATE:null
error 1:291 rate/PRIMARY/SCTARATE:unit
error 1:292 rate/PRIMARY/GAINFACT:type
error 1:292 rate/PRIMARY/GAINFACT:null
error 1:292 rate/PRIMARY/GAINFACT:unit
error 1:293 rate/PRIMARY/IS_IMPRT:type
error 1:293 rate/PRIMARY/IS_IMPRT:null
error 1:294 rate/PRIMARY/IS_PSF:type
error 1:294 rate/PRIMARY/IS_PSF:null
error 1:295 rate/PRIMARY/SELFREF:type
error 1:295 rate/PRIMARY/SELFREF:null
error 1:296 rate/PRIMARY/PRIMECRS:type
error 1:296 rate/PRIMARY/PRIMECRS:null
error 1:297 rate/PRIMARY/EXTNCRS:type
error 1:297 rate/PRIMARY/EXTNCRS:null
error 1:307 rate/PRIMARY/EXSEGNUM:type
error 1:307 rate/PRIMARY/EXSEGNUM:null
error 3:38 rate/PRIMARY/EXSEGNUM:limit
error 1:307 rate/PRIMARY/EXSEGTOT:type
error 1:307 rate/PRIMARY/EXSEGTOT:null
error 3:39 rate/PRIMARY/EXSEGTOT:limit
error 1:307 rate/PRIMARY/INTSTART:type
error 1:307 rate/PRIMARY/INTSTART:null
error 3:40 rate/PRIMARY/INTSTART:limit
error 1:307 rate/PRIMARY/INTEND:type
error 1:307 rate/PRIMARY/INTEND:null
error 3:41 rate/PRIMARY/INTEND:limit
error 1:318 rate/PRIMARY/SUBARRAY:presence
error 1:318 rate/PRIMARY/SUBARRAY:type
error 1:318 rate/PRIMARY/SUBARRAY:null
warning 1:318 rate/PRIMARY/SUBARRAY:in
error 1:319 rate/PRIMARY/SUB_SHRT:type
error 1:319 rate/PRIMARY/SUB_SHRT:null
error 1:319 rate/PRIMARY/SUB_SHRT:in
error 1:320 rate/PRIMARY/SUB_LONG:type
error 1:320 rate/PRIMARY/SUB_LONG:null
error 1:320 rate/PRIMARY/SUB_LONG:in
error 1:321 rate/PRIMARY/SUBSTRT1:presence
error 1:321 rate/PRIMARY/SUBSTRT1:type
error 1:321 rate/PRIMARY/SUBSTRT1:null
error 1:321 rate/PRIMARY/SUBSTRT1:limit
error 1:322 rate/PRIMARY/SUBSTRT2:presence
error 1:322 rate/PRIMARY/SUBSTRT2:type
error 1:322 rate/PRIMARY/SUBSTRT2:null
error 1:322 rate/PRIMARY/SUBSTRT2:limit
error 1:323 rate/PRIMARY/SUBSIZE1:presence
error 1:323 rate/PRIMARY/SUBSIZE1:type
error 1:323 rate/PRIMARY/SUBSIZE1:null
error 1:323 rate/PRIMARY/SUBSIZE1:value
error 1:323 rate/PRIMARY/SUBSIZE1:limit
error 1:324 rate/PRIMARY/SUBSIZE2:presence
error 1:324 rate/PRIMARY/SUBSIZE2:type
error 1:324 rate/PRIMARY/SUBSIZE2:null
error 1:324 rate/PRIMARY/SUBSIZE2:value
error 1:324 rate/PRIMARY/SUBSIZE2:limit
error 1:325 rate/PRIMARY/FASTAXIS:presence
error 1:325 rate/PRIMARY/FASTAXIS:type
error 1:325 rate/PRIMARY/FASTAXIS:null
error 1:325 rate/PRIMARY/FASTAXIS:in
error 1:326 rate/PRIMARY/SLOWAXIS:presence
error 1:326 rate/PRIMARY/SLOWAXIS:type
error 1:326 rate/PRIMARY/SLOWAXIS:null
error 1:326 rate/PRIMARY/SLOWAXIS:in
error 1:327 rate/PRIMARY/DETXCOR:type
error 1:327 rate/PRIMARY/DETXCOR:null
error 1:328 rate/PRIMARY/DETYCOR:type
error 1:328 rate/PRIMARY/DETYCOR:null
error 1:329 rate/PRIMARY/DETXSIZ:type
error 1:329 rate/PRIMARY/DETXSIZ:null
error 1:329 rate/PRIMARY/DETXSIZ:limit
error 1:330 rate/PRIMARY/DETYSIZ:type
error 1:330 rate/PRIMARY/DETYSIZ:null
error 1:330 rate/PRIMARY/DETYSIZ:limit
error 1:331 rate/PRIMARY/MSTR_RD1:type
error 1:331 rate/PRIMARY/MSTR_RD1:null
error 1:331 rate/PRIMARY/MSTR_RD1:limit
error 1:332 rate/PRIMARY/MSTR_SK1:type
error 1:332 rate/PRIMARY/MSTR_SK1:null
error 1:332 rate/PRIMARY/MSTR_SK1:limit
error 1:333 rate/PRIMARY/MSTR_RD2:type
error 1:333 rate/PRIMARY/MSTR_RD2:null
error 1:333 rate/PRIMARY/MSTR_RD2:limit
error 1:334 rate/PRIMARY/MSTR_SK2:type
error 1:334 rate/PRIMARY/MSTR_SK2:null
error 1:334 rate/PRIMARY/MSTR_SK2:limit
error 1:335 rate/PRIMARY/MSTR_RPT:type
error 1:335 rate/PRIMARY/MSTR_RPT:null
error 1:336 rate/PRIMARY/MSTR_ILV:type
error 1:336 rate/PRIMARY/MSTR_ILV:null
error 1:337 rate/PRIMARY/SSTR_STP:type
error 1:337 rate/PRIMARY/SSTR_STP:null
error 1:338 rate/PRIMARY/SSTR_NST:type
error 1:338 rate/PRIMARY/SSTR_NST:null
error 1:346 rate/PRIMARY/PATTTYPE:presence
error 1:346 rate/PRIMARY/PATTTYPE:type
error 1:346 rate/PRIMARY/PATTTYPE:null
warning 1:346 rate/PRIMARY/PATTTYPE:in
error 1:347 rate/PRIMARY/PRIDTYPE:type
error 1:347 rate/PRIMARY/PRIDTYPE:null
error 1:348 rate/PRIMARY/PRIDTPTS:type
error 1:348 rate/PRIMARY/PRIDTPTS:null
error 1:348 rate/PRIMARY/PRIDTPTS:limit
error 1:349 rate/PRIMARY/PATT_NUM:presence
error 1:349 rate/PRIMARY/PATT_NUM:type
error 1:349 rate/PRIMARY/PATT_NUM:null
error 1:349 rate/PRIMARY/PATT_NUM:limit
error 1:350 rate/PRIMARY/PATTSTRT:type
error 1:350 rate/PRIMARY/PATTSTRT:null
error 1:350 rate/PRIMARY/PATTSTRT:limit
error 1:351 rate/PRIMARY/NUMDTHPT:presence
error 1:351 rate/PRIMARY/NUMDTHPT:type
error 1:351 rate/PRIMARY/NUMDTHPT:null
error 1:351 rate/PRIMARY/NUMDTHPT:limit
error 1:352 rate/PRIMARY/PATTNPTS:type
error 1:352 rate/PRIMARY/PATTNPTS:null
error 1:352 rate/PRIMARY/PATTNPTS:limit
error 1:353 rate/PRIMARY/NRIMDTPT:type
error 1:353 rate/PRIMARY/NRIMDTPT:null
error 1:353 rate/PRIMARY/NRIMDTPT:limit
error 1:354 rate/PRIMARY/NOD_TYPE:type
error 1:354 rate/PRIMARY/NOD_TYPE:null
error 1:354 rate/PRIMARY/NOD_TYPE:in
error 1:355 rate/PRIMARY/PATTSIZE:type
error 1:355 rate/PRIMARY/PATTSIZE:null
error 1:356 rate/PRIMARY/SMGRDPAT:type
error 1:356 rate/PRIMARY/SMGRDPAT:null
error 1:357 rate/PRIMARY/SUBPXPTS:type
error 1:357 rate/PRIMARY/SUBPXPTS:null
error 1:357 rate/PRIMARY/SUBPXPTS:limit
error 1:358 rate/PRIMARY/SUBPXPAT:type
error 1:358 rate/PRIMARY/SUBPXPAT:null
error 1:359 rate/PRIMARY/SPEC_NUM:type
error 1:359 rate/PRIMARY/SPEC_NUM:null
error 1:359 rate/PRIMARY/SPEC_NUM:limit
error 1:360 rate/PRIMARY/SPECNSTP:type
error 1:360 rate/PRIMARY/SPECNSTP:null
error 1:360 rate/PRIMARY/SPECNSTP:limit
error 1:361 rate/PRIMARY/SPECSTEP:type
error 1:361 rate/PRIMARY/SPECSTEP:null
error 1:362 rate/PRIMARY/SPCOFFST:type
error 1:362 rate/PRIMARY/SPCOFFST:null
error 1:362 rate/PRIMARY/SPCOFFST:unit
error 1:363 rate/PRIMARY/SPAT_NUM:type
error 1:363 rate/PRIMARY/SPAT_NUM:null
error 1:363 rate/PRIMARY/SPAT_NUM:limit
error 1:364 rate/PRIMARY/SPATNSTP:type
error 1:364 rate/PRIMARY/SPATNSTP:null
error 1:364 rate/PRIMARY/SPATNSTP:limit
error 1:365 rate/PRIMARY/SPATSTEP:type
error 1:365 rate/PRIMARY/SPATSTEP:null
error 1:366 rate/PRIMARY/SPTOFFST:type
error 1:366 rate/PRIMARY/SPTOFFST:null
error 1:366 rate/PRIMARY/SPTOFFST:unit
error 1:367 rate/PRIMARY/XOFFSET:presence
error 1:367 rate/PRIMARY/XOFFSET:type
error 1:367 rate/PRIMARY/XOFFSET:null
error 1:367 rate/PRIMARY/XOFFSET:unit
error 1:368 rate/PRIMARY/YOFFSET:presence
error 1:368 rate/PRIMARY/YOFFSET:type
error 1:368 rate/PRIMARY/YOFFSET:null
error 1:368 rate/PRIMARY/YOFFSET:unit
error 1:369 rate/PRIMARY/DSETSTRT:type
error 1:369 rate/PRIMARY/DSETSTRT:null
error 1:369 rate/PRIMARY/DSETSTRT:limit
error 1:370 rate/PRIMARY/NUMDSETS:type
error 1:370 rate/PRIMARY/NUMDSETS:null
error 1:370 rate/PRIMARY/NUMDSETS:limit
error 1:371 rate/PRIMARY/DITHDIRC:type
error 1:371 rate/PRIMARY/DITHDIRC:null
error 1:371 rate/PRIMARY/DITHDIRC:in
error 1:372 rate/PRIMARY/DITHOPFR:type
error 1:372 rate/PRIMARY/DITHOPFR:null
error 1:372 rate/PRIMARY/DITHOPFR:in
error 1:373 rate/PRIMARY/DITHPNTS:type
error 1:373 rate/PRIMARY/DITHPNTS:null
error 1:374 rate/PRIMARY/MRSPRCHN:type
error 1:374 rate/PRIMARY/MRSPRCHN:null
error 1:374 rate/PRIMARY/MRSPRCHN:in
error 1:376 rate/PRIMARY/DITH_RA:type
error 1:376 rate/PRIMARY/DITH_RA:null
error 1:376 rate/PRIMARY/DITH_RA:unit
error 1:377 rate/PRIMARY/DITH_DEC:type
error 1:377 rate/PRIMARY/DITH_DEC:null
error 1:377 rate/PRIMARY/DITH_DEC:unit
error 1:384 rate/PRIMARY/APERNAME:presence
error 1:384 rate/PRIMARY/APERNAME:type
error 1:384 rate/PRIMARY/APERNAME:null
error 1:385 rate/PRIMARY/PPS_APER:presence
error 1:385 rate/PRIMARY/PPS_APER:type
error 1:385 rate/PRIMARY/PPS_APER:null
error 1:386 rate/PRIMARY/VA_RA:type
error 1:386 rate/PRIMARY/VA_RA:null
error 1:386 rate/PRIMARY/VA_RA:unit
error 1:387 rate/PRIMARY/VA_DEC:type
error 1:387 rate/PRIMARY/VA_DEC:null
error 1:387 rate/PRIMARY/VA_DEC:unit
error 1:392 rate/PRIMARY/BARTDELT:presence
error 1:392 rate/PRIMARY/BARTDELT:type
error 1:392 rate/PRIMARY/BARTDELT:null
error 1:392 rate/PRIMARY/BARTDELT:unit
error 1:393 rate/PRIMARY/BSTRTIME:presence
error 1:393 rate/PRIMARY/BSTRTIME:type
error 1:393 rate/PRIMARY/BSTRTIME:null
error 1:393 rate/PRIMARY/BSTRTIME:unit
error 1:394 rate/PRIMARY/BMIDTIME:presence
error 1:394 rate/PRIMARY/BMIDTIME:type
error 1:394 rate/PRIMARY/BMIDTIME:null
error 1:394 rate/PRIMARY/BMIDTIME:unit
error 1:395 rate/PRIMARY/BENDTIME:presence
error 1:395 rate/PRIMARY/BENDTIME:type
error 1:395 rate/PRIMARY/BENDTIME:null
error 1:395 rate/PRIMARY/BENDTIME:unit
error 1:396 rate/PRIMARY/HELIDELT:presence
error 1:396 rate/PRIMARY/HELIDELT:type
error 1:396 rate/PRIMARY/HELIDELT:null
error 1:396 rate/PRIMARY/HELIDELT:unit
error 1:397 rate/PRIMARY/HSTRTIME:presence
error 1:397 rate/PRIMARY/HSTRTIME:type
error 1:397 rate/PRIMARY/HSTRTIME:null
error 1:397 rate/PRIMARY/HSTRTIME:unit
error 1:398 rate/PRIMARY/HMIDTIME:presence
error 1:398 rate/PRIMARY/HMIDTIME:type
error 1:398 rate/PRIMARY/HMIDTIME:null
error 1:398 rate/PRIMARY/HMIDTIME:unit
error 1:399 rate/PRIMARY/HENDTIME:presence
error 1:399 rate/PRIMARY/HENDTIME:type
error 1:399 rate/PRIMARY/HENDTIME:null
error 1:399 rate/PRIMARY/HENDTIME:unit
error 1:407 rate/PRIMARY/GS_ORDER:type
error 1:407 rate/PRIMARY/GS_ORDER:null
error 1:407 rate/PRIMARY/GS_ORDER:limit
error 1:408 rate/PRIMARY/GSSTRTTM:type
error 1:408 rate/PRIMARY/GSSTRTTM:null
error 1:409 rate/PRIMARY/GSENDTIM:type
error 1:409 rate/PRIMARY/GSENDTIM:null
error 1:410 rate/PRIMARY/GDSTARID:type
error 1:410 rate/PRIMARY/GDSTARID:null
error 1:411 rate/PRIMARY/GS_RA:type
error 1:411 rate/PRIMARY/GS_RA:null
error 1:411 rate/PRIMARY/GS_RA:unit
error 4:47 rate/PRIMARY/GS_RA:limit
error 1:412 rate/PRIMARY/GS_DEC:type
error 1:412 rate/PRIMARY/GS_DEC:null
error 1:412 rate/PRIMARY/GS_DEC:unit
error 4:48 rate/PRIMARY/GS_DEC:limit
error 1:413 rate/PRIMARY/GS_URA:type
error 1:413 rate/PRIMARY/GS_URA:null
error 1:413 rate/PRIMARY/GS_URA:unit
error 1:413 rate/PRIMARY/GS_URA:limit
error 1:414 rate/PRIMARY/GS_UDEC:type
error 1:414 rate/PRIMARY/GS_UDEC:null
error 1:414 rate/PRIMARY/GS_UDEC:unit
error 1:414 rate/PRIMARY/GS_UDEC:limit
error 1:415 rate/PRIMARY/GS_MAG:type
error 1:415 rate/PRIMARY/GS_MAG:null
error 1:415 rate/PRIMARY/GS_MAG:unit
error 1:416 rate/PRIMARY/GS_UMAG:type
error 1:416 rate/PRIMARY/GS_UMAG:null
error 1:416 rate/PRIMARY/GS_UMAG:unit
error 1:416 rate/PRIMARY/GS_UMAG:limit
error 1:417 rate/PRIMARY/GS_EPOCH:type
error 1:417 rate/PRIMARY/GS_EPOCH:null
error 1:418 rate/PRIMARY/GS_MURA:type
error 1:418 rate/PRIMARY/GS_MURA:null
error 1:418 rate/PRIMARY/GS_MURA:unit
error 1:419 rate/PRIMARY/GS_MUDEC:type
error 1:419 rate/PRIMARY/GS_MUDEC:null
error 1:419 rate/PRIMARY/GS_MUDEC:unit
error 1:420 rate/PRIMARY/GS_PARA:type
error 1:420 rate/PRIMARY/GS_PARA:null
error 1:420 rate/PRIMARY/GS_PARA:unit
error 1:421 rate/PRIMARY/GS_V3_PA:type
error 1:421 rate/PRIMARY/GS_V3_PA:null
error 1:421 rate/PRIMARY/GS_V3_PA:unit
error 1:422 rate/PRIMARY/FGS_APER:type
error 1:422 rate/PRIMARY/FGS_APER:null
error 1:423 rate/PRIMARY/GSIDL_X:type
error 1:423 rate/PRIMARY/GSIDL_X:null
error 1:424 rate/PRIMARY/GSIDL_Y:type
error 1:424 rate/PRIMARY/GSIDL_Y:null
error 1:425 rate/PRIMARY/GSCENTX:type
error 1:425 rate/PRIMARY/GSCENTX:null
error 1:425 rate/PRIMARY/GSCENTX:unit
error 1:426 rate/PRIMARY/GSCENTY:type
error 1:426 rate/PRIMARY/GSCENTY:null
error 1:426 rate/PRIMARY/GSCENTY:unit
error 1:427 rate/PRIMARY/PCS_MODE:presence
error 1:427 rate/PRIMARY/PCS_MODE:type
error 1:427 rate/PRIMARY/PCS_MODE:null
error 1:427 rate/PRIMARY/PCS_MODE:in
error 1:428 rate/PRIMARY/VISITEND:type
error 1:428 rate/PRIMARY/VISITEND:null
error 1:38 rate/PRIMARY/CAL_VER:presence
error 1:38 rate/PRIMARY/CAL_VER:type
error 1:38 rate/PRIMARY/CAL_VER:null
error 1:38 rate/PRIMARY/CAL_VER:matches
error 1:39 rate/PRIMARY/CAL_VCS:presence
error 1:39 rate/PRIMARY/CAL_VCS:type
error 1:39 rate/PRIMARY/CAL_VCS:null
error 1:40 rate/PRIMARY/CRDS_VER:presence
error 1:40 rate/PRIMARY/CRDS_VER:type
error 1:40 rate/PRIMARY/CRDS_VER:null
error 1:40 rate/PRIMARY/CRDS_VER:matches
error 1:41 rate/PRIMARY/CRDS_CTX:presence
error 1:41 rate/PRIMARY/CRDS_CTX:type
error 1:41 rate/PRIMARY/CRDS_CTX:null
error 1:41 rate/PRIMARY/CRDS_CTX:matches
error 1:46 rate/PRIMARY/ASNPOOL:type
error 1:46 rate/PRIMARY/ASNPOOL:null
error 1:46 rate/PRIMARY/ASNTABLE:type
error 1:46 rate/PRIMARY/ASNTABLE:null
error 1:438 rate/PRIMARY/R_AREA:type
error 1:438 rate/PRIMARY/R_AREA:null
error 1:438 rate/PRIMARY/R_AREA:matches
error 1:439 rate/PRIMARY/R_BARSHA:type
error 1:439 rate/PRIMARY/R_BARSHA:null
error 1:439 rate/PRIMARY/R_BARSHA:matches
error 1:440 rate/PRIMARY/R_BKG:type
error 1:440 rate/PRIMARY/R_BKG:null
error 1:440 rate/PRIMARY/R_BKG:matches
error 1:441 rate/PRIMARY/R_CAMERA:type
error 1:441 rate/PRIMARY/R_CAMERA:null
error 1:441 rate/PRIMARY/R_CAMERA:matches
error 1:442 rate/PRIMARY/R_CHRCOR:type
error 1:442 rate/PRIMARY/R_CHRCOR:null
error 1:442 rate/PRIMARY/R_CHRCOR:matches
error 1:443 rate/PRIMARY/R_COLLIM:type
error 1:443 rate/PRIMARY/R_COLLIM:null
error 1:443 rate/PRIMARY/R_COLLIM:matches
error 1:444 rate/PRIMARY/R_CUBPAR:type
error 1:444 rate/PRIMARY/R_CUBPAR:null
error 1:444 rate/PRIMARY/R_CUBPAR:matches
error 1:445 rate/PRIMARY/R_DARK:type
error 1:445 rate/PRIMARY/R_DARK:null
error 1:445 rate/PRIMARY/R_DARK:matches
error 1:446 rate/PRIMARY/R_DFLAT:type
error 1:446 rate/PRIMARY/R_DFLAT:null
error 1:446 rate/PRIMARY/R_DFLAT:matches
error 1:447 rate/PRIMARY/R_DISPER:type
error 1:447 rate/PRIMARY/R_DISPER:null
error 1:447 rate/PRIMARY/R_DISPER:matches
error 1:448 rate/PRIMARY/R_DISTOR:type
error 1:448 rate/PRIMARY/R_DISTOR:null
error 1:448 rate/PRIMARY/R_DISTOR:matches
error 1:449 rate/PRIMARY/R_EXTR1D:type
error 1:449 rate/PRIMARY/R_EXTR1D:null
error 1:449 rate/PRIMARY/R_EXTR1D:matches
error 1:450 rate/PRIMARY/R_FFLAT:type
error 1:450 rate/PRIMARY/R_FFLAT:null
error 1:450 rate/PRIMARY/R_FFLAT:matches
error 1:451 rate/PRIMARY/R_FILOFF:type
error 1:451 rate/PRIMARY/R_FILOFF:null
error 1:451 rate/PRIMARY/R_FILOFF:matches
error 1:452 rate/PRIMARY/R_FLAT:type
error 1:452 rate/PRIMARY/R_FLAT:null
error 1:452 rate/PRIMARY/R_FLAT:matches
error 1:453 rate/PRIMARY/R_FORE:type
error 1:453 rate/PRIMARY/R_FORE:null
error 1:453 rate/PRIMARY/R_FORE:matches
error 1:454 rate/PRIMARY/R_FPA:type
error 1:454 rate/PRIMARY/R_FPA:null
error 1:454 rate/PRIMARY/R_FPA:matches
error 1:455 rate/PRIMARY/R_FRIFRQ:type
error 1:455 rate/PRIMARY/R_FRIFRQ:null
error 1:455 rate/PRIMARY/R_FRIFRQ:matches
error 1:456 rate/PRIMARY/R_FRINGE:type
error 1:456 rate/PRIMARY/R_FRINGE:null
error 1:456 rate/PRIMARY/R_FRINGE:matches
error 1:457 rate/PRIMARY/R_GAIN:type
error 1:457 rate/PRIMARY/R_GAIN:null
error 1:457 rate/PRIMARY/R_GAIN:matches
error 1:458 rate/PRIMARY/R_IFUFOR:type
error 1:458 rate/PRIMARY/R_IFUFOR:null
error 1:458 rate/PRIMARY/R_IFUFOR:matches
error 1:459 rate/PRIMARY/R_IFUPOS:type
error 1:459 rate/PRIMARY/R_IFUPOS:null
error 1:459 rate/PRIMARY/R_IFUPOS:matches
error 1:460 rate/PRIMARY/R_IFUSLI:type
error 1:460 rate/PRIMARY/R_IFUSLI:null
error 1:460 rate/PRIMARY/R_IFUSLI:matches
error 1:461 rate/PRIMARY/R_IPC:type
error 1:461 rate/PRIMARY/R_IPC:null
error 1:461 rate/PRIMARY/R_IPC:matches
error 1:462 rate/PRIMARY/R_LASTFR:type
error 1:462 rate/PRIMARY/R_LASTFR:null
error 1:462 rate/PRIMARY/R_LASTFR:matches
error 1:463 rate/PRIMARY/R_LINEAR:type
error 1:463 rate/PRIMARY/R_LINEAR:null
error 1:463 rate/PRIMARY/R_LINEAR:matches
error 1:464 rate/PRIMARY/R_MASK:type
error 1:464 rate/PRIMARY/R_MASK:null
error 1:464 rate/PRIMARY/R_MASK:matches
error 1:465 rate/PRIMARY/R_MIREMI:type
error 1:465 rate/PRIMARY/R_MIREMI:null
error 1:465 rate/PRIMARY/R_MIREMI:matches
error 1:466 rate/PRIMARY/R_MRSPT:type
error 1:466 rate/PRIMARY/R_MRSPT:null
error 1:466 rate/PRIMARY/R_MRSPT:matches
error 1:467 rate/PRIMARY/R_MRSXAR:type
error 1:467 rate/PRIMARY/R_MRSXAR:null
error 1:467 rate/PRIMARY/R_MRSXAR:matches
error 1:468 rate/PRIMARY/R_MSA:type
error 1:468 rate/PRIMARY/R_MSA:null
error 1:468 rate/PRIMARY/R_MSA:matches
error 1:469 rate/PRIMARY/R_MSAOPE:type
error 1:469 rate/PRIMARY/R_MSAOPE:null
error 1:469 rate/PRIMARY/R_MSAOPE:matches
error 1:470 rate/PRIMARY/R_NRM:type
error 1:470 rate/PRIMARY/R_NRM:null
error 1:470 rate/PRIMARY/R_NRM:matches
error 1:471 rate/PRIMARY/R_OTE:type
error 1:471 rate/PRIMARY/R_OTE:null
error 1:471 rate/PRIMARY/R_OTE:matches
error 1:472 rate/PRIMARY/R_PERSAT:type
error 1:472 rate/PRIMARY/R_PERSAT:null
error 1:472 rate/PRIMARY/R_PERSAT:matches
error 1:473 rate/PRIMARY/R_PHOTOM:type
error 1:473 rate/PRIMARY/R_PHOTOM:null
error 1:473 rate/PRIMARY/R_PHOTOM:matches
error 1:474 rate/PRIMARY/R_PSFMAS:type
error 1:474 rate/PRIMARY/R_PSFMAS:null
error 1:474 rate/PRIMARY/R_PSFMAS:matches
error 1:475 rate/PRIMARY/R_PSTSOS:type
error 1:475 rate/PRIMARY/R_PSTSOS:null
error 1:475 rate/PRIMARY/R_PSTSOS:matches
error 1:476 rate/PRIMARY/R_PTHLOS:type
error 1:476 rate/PRIMARY/R_PTHLOS:null
error 1:476 rate/PRIMARY/R_PTHLOS:matches
error 1:477 rate/PRIMARY/R_READNO:type
error 1:477 rate/PRIMARY/R_READNO:null
error 1:477 rate/PRIMARY/R_READNO:matches
error 1:478 rate/PRIMARY/R_REFPIX:type
error 1:478 rate/PRIMARY/R_REFPIX:null
error 1:478 rate/PRIMARY/R_REFPIX:matches
error 1:479 rate/PRIMARY/R_REGION:type
error 1:479 rate/PRIMARY/R_REGION:null
error 1:479 rate/PRIMARY/R_REGION:matches
error 1:480 rate/PRIMARY/R_RESAMP:type
error 1:480 rate/PRIMARY/R_RESAMP:null
error 1:480 rate/PRIMARY/R_RESAMP:matches
error 1:481 rate/PRIMARY/R_RESET:type
error 1:481 rate/PRIMARY/R_RESET:null
error 1:481 rate/PRIMARY/R_RESET:matches
error 1:482 rate/PRIMARY/R_RESOL:type
error 1:482 rate/PRIMARY/R_RESOL:null
error 1:482 rate/PRIMARY/R_RESOL:matches
error 1:483 rate/PRIMARY/R_RSCD:type
error 1:483 rate/PRIMARY/R_RSCD:null
error 1:483 rate/PRIMARY/R_RSCD:matches
error 1:484 rate/PRIMARY/R_SATURA:type
error 1:484 rate/PRIMARY/R_SATURA:null
error 1:484 rate/PRIMARY/R_SATURA:matches
error 1:485 rate/PRIMARY/R_SFLAT:type
error 1:485 rate/PRIMARY/R_SFLAT:null
error 1:485 rate/PRIMARY/R_SFLAT:matches
error 1:486 rate/PRIMARY/R_SIRSKL:type
error 1:486 rate/PRIMARY/R_SIRSKL:null
error 1:486 rate/PRIMARY/R_SIRSKL:matches
error 1:487 rate/PRIMARY/R_SPCWCS:type
error 1:487 rate/PRIMARY/R_SPCWCS:null
error 1:487 rate/PRIMARY/R_SPCWCS:matches
error 1:488 rate/PRIMARY/R_SPKERN:type
error 1:488 rate/PRIMARY/R_SPKERN:null
error 1:488 rate/PRIMARY/R_SPKERN:matches
error 1:489 rate/PRIMARY/R_SPPROF:type
error 1:489 rate/PRIMARY/R_SPPROF:null
error 1:489 rate/PRIMARY/R_SPPROF:matches
error 1:490 rate/PRIMARY/R_SPTRAC:type
error 1:490 rate/PRIMARY/R_SPTRAC:null
error 1:490 rate/PRIMARY/R_SPTRAC:matches
error 1:491 rate/PRIMARY/R_STRAY:type
error 1:491 rate/PRIMARY/R_STRAY:null
error 1:491 rate/PRIMARY/R_STRAY:matches
error 1:492 rate/PRIMARY/R_SUPERB:type
error 1:492 rate/PRIMARY/R_SUPERB:null
error 1:492 rate/PRIMARY/R_SUPERB:matches
error 1:493 rate/PRIMARY/R_THRPUT:type
error 1:493 rate/PRIMARY/R_THRPUT:null
error 1:493 rate/PRIMARY/R_THRPUT:matches
error 1:494 rate/PRIMARY/R_TRPDEN:type
error 1:494 rate/PRIMARY/R_TRPDEN:null
error 1:494 rate/PRIMARY/R_TRPDEN:matches
error 1:495 rate/PRIMARY/R_TRPPAR:type
error 1:495 rate/PRIMARY/R_TRPPAR:null
error 1:495 rate/PRIMARY/R_TRPPAR:matches
error 1:496 rate/PRIMARY/R_TSPHOT:type
error 1:496 rate/PRIMARY/R_TSPHOT:null
error 1:496 rate/PRIMARY/R_TSPHOT:matches
error 1:497 rate/PRIMARY/R_V2V3:type
error 1:497 rate/PRIMARY/R_V2V3:null
error 1:497 rate/PRIMARY/R_V2V3:matches
error 1:498 rate/PRIMARY/R_WAVCOR:type
error 1:498 rate/PRIMARY/R_WAVCOR:null
error 1:498 rate/PRIMARY/R_WAVCOR:matches
error 1:499 rate/PRIMARY/R_WAVMAP:type
error 1:499 rate/PRIMARY/R_WAVMAP:null
error 1:499 rate/PRIMARY/R_WAVMAP:matches
error 1:500 rate/PRIMARY/R_WAVRAN:type
error 1:500 rate/PRIMARY/R_WAVRAN:null
error 1:500 rate/PRIMARY/R_WAVRAN:matches
error 1:505 rate/PRIMARY/S_AMIANA:type
error 1:505 rate/PRIMARY/S_AMIANA:null
error 1:505 rate/PRIMARY/S_AMIANA:in
error 1:506 rate/PRIMARY/S_AMINOR:type
error 1:506 rate/PRIMARY/S_AMINOR:null
error 1:506 rate/PRIMARY/S_AMINOR:in
error 1:507 rate/PRIMARY/S_BARSHA:type
error 1:507 rate/PRIMARY/S_BARSHA:null
error 1:507 rate/PRIMARY/S_BARSHA:in
error 1:508 rate/PRIMARY/S_BKDSUB:type
error 1:508 rate/PRIMARY/S_BKDSUB:null
error 1:508 rate/PRIMARY/S_BKDSUB:in
error 1:509 rate/PRIMARY/S_BPXSLF:type
error 1:509 rate/PRIMARY/S_BPXSLF:null
error 1:509 rate/PRIMARY/S_BPXSLF:in
error 1:510 rate/PRIMARY/S_CHGMIG:type
error 1:510 rate/PRIMARY/S_CHGMIG:null
error 1:510 rate/PRIMARY/S_CHGMIG:in
error 1:511 rate/PRIMARY/S_CLNFNS:type
error 1:511 rate/PRIMARY/S_CLNFNS:null
error 1:511 rate/PRIMARY/S_CLNFNS:in
error 1:512 rate/PRIMARY/S_COMB1D:type
error 1:512 rate/PRIMARY/S_COMB1D:null
error 1:512 rate/PRIMARY/S_COMB1D:in
error 1:513 rate/PRIMARY/S_CONTAM:type
error 1:513 rate/PRIMARY/S_CONTAM:null
error 1:513 rate/PRIMARY/S_CONTAM:in
error 1:514 rate/PRIMARY/S_DARK:type
error 1:514 rate/PRIMARY/S_DARK:null
error 1:514 rate/PRIMARY/S_DARK:in
error 1:515 rate/PRIMARY/S_DQINIT:type
error 1:515 rate/PRIMARY/S_DQINIT:null
error 1:515 rate/PRIMARY/S_DQINIT:in
error 1:516 rate/PRIMARY/S_ERRINI:type
error 1:516 rate/PRIMARY/S_ERRINI:null
error 1:516 rate/PRIMARY/S_ERRINI:in
error 1:517 rate/PRIMARY/S_EXTR1D:type
error 1:517 rate/PRIMARY/S_EXTR1D:null
error 1:517 rate/PRIMARY/S_EXTR1D:in
error 1:518 rate/PRIMARY/S_EXTR2D:type
error 1:518 rate/PRIMARY/S_EXTR2D:null
error 1:518 rate/PRIMARY/S_EXTR2D:in
error 1:519 rate/PRIMARY/S_FLAT:type
error 1:519 rate/PRIMARY/S_FLAT:null
error 1:519 rate/PRIMARY/S_FLAT:in
error 1:520 rate/PRIMARY/S_FRINGE:type
error 1:520 rate/PRIMARY/S_FRINGE:null
error 1:520 rate/PRIMARY/S_FRINGE:in
error 1:521 rate/PRIMARY/S_FRSTFR:type
error 1:521 rate/PRIMARY/S_FRSTFR:null
error 1:521 rate/PRIMARY/S_FRSTFR:in
error 1:522 rate/PRIMARY/S_GANSCL:type
error 1:522 rate/PRIMARY/S_GANSCL:null
error 1:522 rate/PRIMARY/S_GANSCL:in
error 1:523 rate/PRIMARY/S_GRPSCL:type
error 1:523 rate/PRIMARY/S_GRPSCL:null
error 1:523 rate/PRIMARY/S_GRPSCL:in
error 1:524 rate/PRIMARY/S_GUICDS:type
error 1:524 rate/PRIMARY/S_GUICDS:null
error 1:524 rate/PRIMARY/S_GUICDS:in
error 1:525 rate/PRIMARY/S_IFUCUB:type
error 1:525 rate/PRIMARY/S_IFUCUB:null
error 1:525 rate/PRIMARY/S_IFUCUB:in
error 1:526 rate/PRIMARY/S_IMPRNT:type
error 1:526 rate/PRIMARY/S_IMPRNT:null
error 1:526 rate/PRIMARY/S_IMPRNT:in
error 1:527 rate/PRIMARY/S_IPC:type
error 1:527 rate/PRIMARY/S_IPC:null
error 1:527 rate/PRIMARY/S_IPC:in
error 1:528 rate/PRIMARY/S_JUMP:type
error 1:528 rate/PRIMARY/S_JUMP:null
error 1:528 rate/PRIMARY/S_JUMP:in
error 1:529 rate/PRIMARY/S_KLIP:type
error 1:529 rate/PRIMARY/S_KLIP:null
error 1:529 rate/PRIMARY/S_KLIP:in
error 1:530 rate/PRIMARY/S_LASTFR:type
error 1:530 rate/PRIMARY/S_LASTFR:null
error 1:530 rate/PRIMARY/S_LASTFR:in
error 1:531 rate/PRIMARY/S_LINEAR:type
error 1:531 rate/PRIMARY/S_LINEAR:null
error 1:531 rate/PRIMARY/S_LINEAR:in
error 1:532 rate/PRIMARY/S_MIREMI:type
error 1:532 rate/PRIMARY/S_MIREMI:null
error 1:532 rate/PRIMARY/S_MIREMI:in
error 1:533 rate/PRIMARY/S_MSAFLG:type
error 1:533 rate/PRIMARY/S_MSAFLG:null
error 1:533 rate/PRIMARY/S_MSAFLG:in
error 1:534 rate/PRIMARY/S_MSBSUB:type
error 1:534 rate/PRIMARY/S_MSBSUB:null
error 1:534 rate/PRIMARY/S_MSBSUB:in
error 1:535 rate/PRIMARY/S_MTWCS:type
error 1:535 rate/PRIMARY/S_MTWCS:null
error 1:535 rate/PRIMARY/S_MTWCS:in
error 1:536 rate/PRIMARY/S_OUTLIR:type
error 1:536 rate/PRIMARY/S_OUTLIR:null
error 1:536 rate/PRIMARY/S_OUTLIR:in
error 1:537 rate/PRIMARY/S_PCTFRM:type
error 1:537 rate/PRIMARY/S_PCTFRM:null
error 1:537 rate/PRIMARY/S_PCTFRM:in
error 1:538 rate/PRIMARY/S_PERSIS:type
error 1:538 rate/PRIMARY/S_PERSIS:null
error 1:538 rate/PRIMARY/S_PERSIS:in
error 1:539 rate/PRIMARY/S_PHOTOM:type
error 1:539 rate/PRIMARY/S_PHOTOM:null
error 1:539 rate/PRIMARY/S_PHOTOM:in
error 1:540 rate/PRIMARY/S_PSFALI:type
error 1:540 rate/PRIMARY/S_PSFALI:null
error 1:540 rate/PRIMARY/S_PSFALI:in
error 1:541 rate/PRIMARY/S_PSFSTK:type
error 1:541 rate/PRIMARY/S_PSFSTK:null
error 1:541 rate/PRIMARY/S_PSFSTK:in
error 1:542 rate/PRIMARY/S_PTHLOS:type
error 1:542 rate/PRIMARY/S_PTHLOS:null
error 1:542 rate/PRIMARY/S_PTHLOS:in
error 1:543 rate/PRIMARY/S_PXREPL:type
error 1:543 rate/PRIMARY/S_PXREPL:null
error 1:543 rate/PRIMARY/S_PXREPL:in
error 1:544 rate/PRIMARY/S_RAMP:presence
error 1:544 rate/PRIMARY/S_RAMP:type
error 1:544 rate/PRIMARY/S_RAMP:null
error 1:544 rate/PRIMARY/S_RAMP:in
error 1:545 rate/PRIMARY/S_REFPIX:type
error 1:545 rate/PRIMARY/S_REFPIX:null
error 1:545 rate/PRIMARY/S_REFPIX:in
error 1:546 rate/PRIMARY/S_RESAMP:type
error 1:546 rate/PRIMARY/S_RESAMP:null
error 1:546 rate/PRIMARY/S_RESAMP:in
error 1:547 rate/PRIMARY/S_RESET:type
error 1:547 rate/PRIMARY/S_RESET:null
error 1:547 rate/PRIMARY/S_RESET:in
error 1:548 rate/PRIMARY/S_RESFRI:type
error 1:548 rate/PRIMARY/S_RESFRI:null
error 1:548 rate/PRIMARY/S_RESFRI:in
error 1:549 rate/PRIMARY/S_RSCD:type
error 1:549 rate/PRIMARY/S_RSCD:null
error 1:549 rate/PRIMARY/S_RSCD:in
error 1:550 rate/PRIMARY/S_SATURA:type
error 1:550 rate/PRIMARY/S_SATURA:null
error 1:550 rate/PRIMARY/S_SATURA:in
error 1:551 rate/PRIMARY/S_SKYMAT:type
error 1:551 rate/PRIMARY/S_SKYMAT:null
error 1:551 rate/PRIMARY/S_SKYMAT:in
error 1:552 rate/PRIMARY/S_SPLEAK:type
error 1:552 rate/PRIMARY/S_SPLEAK:null
error 1:552 rate/PRIMARY/S_SPLEAK:in
error 1:553 rate/PRIMARY/S_SRCCAT:type
error 1:553 rate/PRIMARY/S_SRCCAT:null
error 1:553 rate/PRIMARY/S_SRCCAT:in
error 1:554 rate/PRIMARY/S_SRCTYP:type
error 1:554 rate/PRIMARY/S_SRCTYP:null
error 1:554 rate/PRIMARY/S_SRCTYP:in
error 1:555 rate/PRIMARY/S_STRAY:type
error 1:555 rate/PRIMARY/S_STRAY:null
error 1:555 rate/PRIMARY/S_STRAY:in
error 1:556 rate/PRIMARY/S_SUPERB:type
error 1:556 rate/PRIMARY/S_SUPERB:null
error 1:556 rate/PRIMARY/S_SUPERB:in
error 1:557 rate/PRIMARY/S_TACNTR:type
error 1:557 rate/PRIMARY/S_TACNTR:null
error 1:557 rate/PRIMARY/S_TACNTR:in
error 1:558 rate/PRIMARY/S_TELEMI:type
error 1:558 rate/PRIMARY/S_TELEMI:null
error 1:558 rate/PRIMARY/S_TELEMI:in
error 1:559 rate/PRIMARY/S_TRCMOD:type
error 1:559 rate/PRIMARY/S_TRCMOD:null
error 1:559 rate/PRIMARY/S_TRCMOD:in
error 1:560 rate/PRIMARY/S_TSPHOT:type
error 1:560 rate/PRIMARY/S_TSPHOT:null
error 1:560 rate/PRIMARY/S_TSPHOT:in
error 1:561 rate/PRIMARY/S_TWKREG:type
error 1:561 rate/PRIMARY/S_TWKREG:null
error 1:561 rate/PRIMARY/S_TWKREG:in
error 1:562 rate/PRIMARY/S_WAVCOR:type
error 1:562 rate/PRIMARY/S_WAVCOR:null
error 1:562 rate/PRIMARY/S_WAVCOR:in
error 1:563 rate/PRIMARY/S_WCS:type
error 1:563 rate/PRIMARY/S_WCS:null
error 1:563 rate/PRIMARY/S_WCS:in
error 1:564 rate/PRIMARY/S_WFSCOM:type
error 1:564 rate/PRIMARY/S_WFSCOM:null
error 1:564 rate/PRIMARY/S_WFSCOM:in
error 1:565 rate/PRIMARY/S_WHTLIT:type
error 1:565 rate/PRIMARY/S_WHTLIT:null
error 1:565 rate/PRIMARY/S_WHTLIT:in
error 1:573 rate/PRIMARY/TCATFILE:type
error 1:573 rate/PRIMARY/TCATFILE:null
error 1:574 rate/PRIMARY/SCATFILE:type
error 1:574 rate/PRIMARY/SCATFILE:null
error 1:575 rate/PRIMARY/SEGMFILE:type
error 1:575 rate/PRIMARY/SEGMFILE:null
error 1:576 rate/PRIMARY/DIRIMAGE:type
error 1:576 rate/PRIMARY/DIRIMAGE:null
error 1:577 rate/PRIMARY/BKGMETH:type
error 1:577 rate/PRIMARY/BKGMETH:null
error 1:578 rate/PRIMARY/BKGLEVEL:type
error 1:578 rate/PRIMARY/BKGLEVEL:null
error 1:579 rate/PRIMARY/BKGSUB:type
error 1:579 rate/PRIMARY/BKGSUB:null
error 1:580 rate/PRIMARY/MASTERBG:type
error 1:580 rate/PRIMARY/MASTERBG:null
error 1:581 rate/PRIMARY/BKGD_SCL:type
error 1:581 rate/PRIMARY/BKGD_SCL:null
error 1:581 rate/PRIMARY/BKGD_SCL:unit
error 1:582 rate/PRIMARY/SOSSWDTH:type
error 1:582 rate/PRIMARY/SOSSWDTH:null
error 1:582 rate/PRIMARY/SOSSWDTH:unit
error 1:583 rate/PRIMARY/TIKFACTR:type
error 1:583 rate/PRIMARY/TIKFACTR:null
error 1:583 rate/PRIMARY/TIKFACTR:unit
error 1:584 rate/PRIMARY/SOSSDLTX:type
error 1:584 rate/PRIMARY/SOSSDLTX:null
error 1:584 rate/PRIMARY/SOSSDLTX:unit
error 1:585 rate/PRIMARY/SOSSDLTY:type
error 1:585 rate/PRIMARY/SOSSDLTY:null
error 1:585 rate/PRIMARY/SOSSDLTY:unit
error 1:586 rate/PRIMARY/SOSSROTN:type
error 1:586 rate/PRIMARY/SOSSROTN:null
error 1:586 rate/PRIMARY/SOSSROTN:unit
error 1:587 rate/PRIMARY/OVERSAMP:type
error 1:587 rate/PRIMARY/OVERSAMP:null
error 1:587 rate/PRIMARY/OVERSAMP:unit
error 1:588 rate/PRIMARY/THRESHLD:type
error 1:588 rate/PRIMARY/THRESHLD:null
error 1:589 rate/PRIMARY/INT[i]SKIP:type
error 1:589 rate/PRIMARY/INT[i]SKIP:null
error 1:589 rate/PRIMARY/INT[i]SKIP:limit
error 1:590 rate/PRIMARY/INT[i]UGP1:type
error 1:590 rate/PRIMARY/INT[i]UGP1:null
error 1:590 rate/PRIMARY/INT[i]UGP1:limit
error 1:591 rate/PRIMARY/INT[i]BORS:type
error 1:591 rate/PRIMARY/INT[i]BORS:null
error 1:591 rate/PRIMARY/INT[i]BORS:limit
error 0:239 rate/PRIMARY:shape
error 1:73 rate/PRIMARY:DATE-BEG-DATE-END
error 1:74 rate/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 rate/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 rate/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 rate/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 rate/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 rate/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 rate/PRIMARY:INTSTART-INTEND
error 1:340 rate/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 rate/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 rate/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 rate/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 rate/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 rate/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 rate/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 rate/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:239 rate/PRIMARY:undeclared-keyword
error 0:244 rate/SCI:presence
error 0:244 rate/SCI:kind
error 0:244 rate/SCI:match
error 1:597 rate/SCI/MJD-BEG:presence
error 1:597 rate/SCI/MJD-BEG:type
error 1:597 rate/SCI/MJD-BEG:null
error 1:597 rate/SCI/MJD-BEG:unit
error 1:598 rate/SCI/MJD-AVG:presence
error 1:598 rate/SCI/MJD-AVG:type
error 1:598 rate/SCI/MJD-AVG:null
error 1:598 rate/SCI/MJD-AVG:unit
error 1:599 rate/SCI/MJD-END:presence
error 1:599 rate/SCI/MJD-END:type
error 1:599 rate/SCI/MJD-END:null
error 1:599 rate/SCI/MJD-END:unit
error 1:600 rate/SCI/TDB-BEG:presence
error 1:600 rate/SCI/TDB-BEG:type
error 1:600 rate/SCI/TDB-BEG:null
error 1:600 rate/SCI/TDB-BEG:unit
error 1:601 rate/SCI/TDB-MID:presence
error 1:601 rate/SCI/TDB-MID:type
error 1:601 rate/SCI/TDB-MID:null
error 1:601 rate/SCI/TDB-MID:unit
error 1:602 rate/SCI/TDB-END:presence
error 1:602 rate/SCI/TDB-END:type
error 1:602 rate/SCI/TDB-END:null
error 1:602 rate/SCI/TDB-END:unit
error 1:603 rate/SCI/XPOSURE:presence
error 1:603 rate/SCI/XPOSURE:type
error 1:603 rate/SCI/XPOSURE:null
error 1:603 rate/SCI/XPOSURE:unit
error 1:603 rate/SCI/XPOSURE:limit
error 1:604 rate/SCI/TELAPSE:presence
error 1:604 rate/SCI/TELAPSE:type
error 1:604 rate/SCI/TELAPSE:null
error 1:604 rate/SCI/TELAPSE:unit
error 1:604 rate/SCI/TELAPSE:limit
error 1:612 rate/SCI/REFFRAME:type
error 1:612 rate/SCI/REFFRAME:null
error 1:612 rate/SCI/REFFRAME:value
error 1:613 rate/SCI/EPH_TYPE:type
error 1:613 rate/SCI/EPH_TYPE:null
error 1:613 rate/SCI/EPH_TYPE:in
error 1:614 rate/SCI/EPH_TIME:type
error 1:614 rate/SCI/EPH_TIME:null
error 1:614 rate/SCI/EPH_TIME:unit
error 1:615 rate/SCI/JWST_X:type
error 1:615 rate/SCI/JWST_X:null
error 1:615 rate/SCI/JWST_X:unit
error 1:616 rate/SCI/JWST_Y:type
error 1:616 rate/SCI/JWST_Y:null
error 1:616 rate/SCI/JWST_Y:unit
error 1:617 rate/SCI/JWST_Z:type
error 1:617 rate/SCI/JWST_Z:null
error 1:617 rate/SCI/JWST_Z:unit
error 1:618 rate/SCI/OBSGEO-X:type
error 1:618 rate/SCI/OBSGEO-X:null
error 1:618 rate/SCI/OBSGEO-X:unit
error 1:619 rate/SCI/OBSGEO-Y:type
error 1:619 rate/SCI/OBSGEO-Y:null
error 1:619 rate/SCI/OBSGEO-Y:unit
error 1:620 rate/SCI/OBSGEO-Z:type
error 1:620 rate/SCI/OBSGEO-Z:null
error 1:620 rate/SCI/OBSGEO-Z:unit
error 1:621 rate/SCI/JWST_DX:type
error 1:621 rate/SCI/JWST_DX:null
error 1:621 rate/SCI/JWST_DX:unit
error 1:622 rate/SCI/JWST_DY:type
error 1:622 rate/SCI/JWST_DY:null
error 1:622 rate/SCI/JWST_DY:unit
error 1:623 rate/SCI/JWST_DZ:type
error 1:623 rate/SCI/JWST_DZ:null
error 1:623 rate/SCI/JWST_DZ:unit
error 1:624 rate/SCI/OBSGEODX:type
error 1:624 rate/SCI/OBSGEODX:null
error 1:624 rate/SCI/OBSGEODX:unit
error 1:625 rate/SCI/OBSGEODY:type
error 1:625 rate/SCI/OBSGEODY:null
error 1:625 rate/SCI/OBSGEODY:unit
error 1:626 rate/SCI/OBSGEODZ:type
error 1:626 rate/SCI/OBSGEODZ:null
error 1:626 rate/SCI/OBSGEODZ:unit
error 1:639 rate/SCI/RADESYS:presence
error 1:639 rate/SCI/RADESYS:type
error 1:639 rate/SCI/RADESYS:null
error 1:639 rate/SCI/RADESYS:value
error 1:640 rate/SCI/PA_APER:presence
error 1:640 rate/SCI/PA_APER:type
error 1:640 rate/SCI/PA_APER:null
error 1:640 rate/SCI/PA_APER:unit
error 1:641 rate/SCI/RA_V1:presence
error 1:641 rate/SCI/RA_V1:type
error 1:641 rate/SCI/RA_V1:null
error 1:641 rate/SCI/RA_V1:unit
error 4:47 rate/SCI/RA_V1:limit
error 1:642 rate/SCI/DEC_V1:presence
error 1:642 rate/SCI/DEC_V1:type
error 1:642 rate/SCI/DEC_V1:null
error 1:642 rate/SCI/DEC_V1:unit
error 4:48 rate/SCI/DEC_V1:limit
error 1:643 rate/SCI/PA_V3:presence
error 1:643 rate/SCI/PA_V3:type
error 1:643 rate/SCI/PA_V3:null
error 1:643 rate/SCI/PA_V3:unit
error 1:644 rate/SCI/VA_SCALE:presence
error 1:644 rate/SCI/VA_SCALE:type
error 1:644 rate/SCI/VA_SCALE:null
error 1:644 rate/SCI/VA_SCALE:unit
error 1:644 rate/SCI/VA_SCALE:limit
error 1:660 rate/SCI/S_REGION:presence
error 1:660 rate/SCI/S_REGION:type
error 1:660 rate/SCI/S_REGION:null
error 1:660 rate/SCI/S_REGION:matches
error 1:651 rate/SCI/V2_REF:presence
error 1:651 rate/SCI/V2_REF:type
error 1:651 rate/SCI/V2_REF:null
error 1:651 rate/SCI/V2_REF:unit
error 1:652 rate/SCI/V3_REF:presence
error 1:652 rate/SCI/V3_REF:type
error 1:652 rate/SCI/V3_REF:null
error 1:652 rate/SCI/V3_REF:unit
error 1:653 rate/SCI/VPARITY:presence
error 1:653 rate/SCI/VPARITY:type
error 1:653 rate/SCI/VPARITY:null
error 1:653 rate/SCI/VPARITY:in
error 1:654 rate/SCI/V3I_YANG:presence
error 1:654 rate/SCI/V3I_YANG:type
error 1:654 rate/SCI/V3I_YANG:null
error 1:654 rate/SCI/V3I_YANG:unit
error 1:655 rate/SCI/XREF_SCI:type
error 1:655 rate/SCI/XREF_SCI:null
error 1:655 rate/SCI/XREF_SCI:unit
error 1:656 rate/SCI/YREF_SCI:type
error 1:656 rate/SCI/YREF_SCI:null
error 1:656 rate/SCI/YREF_SCI:unit
error 1:677 rate/SCI/RA_REF:presence
error 1:677 rate/SCI/RA_REF:type
error 1:677 rate/SCI/RA_REF:null
error 1:677 rate/SCI/RA_REF:unit
error 1:678 rate/SCI/DEC_REF:presence
error 1:678 rate/SCI/DEC_REF:type
error 1:678 rate/SCI/DEC_REF:null
error 1:678 rate/SCI/DEC_REF:unit
error 4:48 rate/SCI/DEC_REF:limit
error 1:679 rate/SCI/ROLL_REF:presence
error 1:679 rate/SCI/ROLL_REF:type
error 1:679 rate/SCI/ROLL_REF:null
error 1:679 rate/SCI/ROLL_REF:unit
error 1:680 rate/SCI/VELOSYS:type
error 1:680 rate/SCI/VELOSYS:null
error 1:680 rate/SCI/VELOSYS:unit
error 1:664 rate/SCI/MT_RA:type
error 1:664 rate/SCI/MT_RA:null
error 1:664 rate/SCI/MT_RA:unit
error 1:665 rate/SCI/MT_DEC:type
error 1:665 rate/SCI/MT_DEC:null
error 1:665 rate/SCI/MT_DEC:unit
error 1:666 rate/SCI/MT_AVRA:type
error 1:666 rate/SCI/MT_AVRA:null
error 1:666 rate/SCI/MT_AVRA:unit
error 1:667 rate/SCI/MT_AVDEC:type
error 1:667 rate/SCI/MT_AVDEC:null
error 1:667 rate/SCI/MT_AVDEC:unit
error 4:78 rate/SCI/WCSAXES:presence
error 4:78 rate/SCI/WCSAXES:type
error 4:78 rate/SCI/WCSAXES:null
error 4:78 rate/SCI/WCSAXES:limit
error 4:79 rate/SCI/CTYPE[i]:presence
error 4:79 rate/SCI/CTYPE[i]:type
error 4:79 rate/SCI/CTYPE[i]:null
error 4:79 rate/SCI/CTYPE[i]:matches
error 4:80 rate/SCI/CUNIT[i]:presence
error 4:80 rate/SCI/CUNIT[i]:type
error 4:80 rate/SCI/CUNIT[i]:null
error 4:80 rate/SCI/CUNIT[i]:value
error 4:81 rate/SCI/CRPIX[i]:presence
error 4:81 rate/SCI/CRPIX[i]:type
error 4:81 rate/SCI/CRPIX[i]:null
error 4:81 rate/SCI/CRPIX[i]:unit
error 4:82 rate/SCI/CRVAL[i]:presence
error 4:82 rate/SCI/CRVAL[i]:type
error 4:82 rate/SCI/CRVAL[i]:null
error 4:82 rate/SCI/CRVAL[i]:unit
error 4:83 rate/SCI/CDELT[i]:type
error 4:83 rate/SCI/CDELT[i]:null
error 4:83 rate/SCI/CDELT[i]:unit
error 4:84 rate/SCI/PC[i]_[j]:type
error 4:84 rate/SCI/PC[i]_[j]:null
error 4:84 rate/SCI/PC[i]_[j]:unit
error 4:85 rate/SCI/CD[i]_[j]:type
error 4:85 rate/SCI/CD[i]_[j]:null
error 4:85 rate/SCI/CD[i]_[j]:unit
error 4:86 rate/SCI/LONPOLE:type
error 4:86 rate/SCI/LONPOLE:null
error 4:86 rate/SCI/LONPOLE:unit
error 4:87 rate/SCI/LATPOLE:type
error 4:87 rate/SCI/LATPOLE:null
error 4:87 rate/SCI/LATPOLE:unit
error 4:173 rate/SCI/A_ORDER:type
error 4:173 rate/SCI/A_ORDER:null
error 4:173 rate/SCI/A_ORDER:limit
error 4:174 rate/SCI/B_ORDER:type
error 4:174 rate/SCI/B_ORDER:null
error 4:174 rate/SCI/B_ORDER:limit
error 4:175 rate/SCI/AP_ORDER:type
error 4:175 rate/SCI/AP_ORDER:null
error 4:175 rate/SCI/AP_ORDER:limit
error 4:176 rate/SCI/BP_ORDER:type
error 4:176 rate/SCI/BP_ORDER:null
error 4:176 rate/SCI/BP_ORDER:limit
error 4:177 rate/SCI/A_[p]_[q]:type
error 4:177 rate/SCI/A_[p]_[q]:null
error 4:177 rate/SCI/A_[p]_[q]:unit
error 4:178 rate/SCI/B_[p]_[q]:type
error 4:178 rate/SCI/B_[p]_[q]:null
error 4:178 rate/SCI/B_[p]_[q]:unit
error 4:179 rate/SCI/AP_[p]_[q]:type
error 4:179 rate/SCI/AP_[p]_[q]:null
error 4:179 rate/SCI/AP_[p]_[q]:unit
error 4:180 rate/SCI/BP_[p]_[q]:type
error 4:180 rate/SCI/BP_[p]_[q]:null
error 4:180 rate/SCI/BP_[p]_[q]:unit
error 0:244 rate/SCI:type
error 0:244 rate/SCI:shape
error 0:244 rate/SCI:unit
error 1:606 rate/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 rate/SCI:TDB-BEG-MJD-BEG
error 1:683 rate/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 rate/SCI:exists-CD1_1-CDELT1
error 4:90 rate/SCI:exists-CD1_1-PC1_1
error 0:262 rate/SCI:SCI-DQ
error 0:246 rate/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 rate/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:244 rate/SCI:undeclared-keyword
error 0:250 rate/ERR:presence
error 0:250 rate/ERR:kind
error 0:250 rate/ERR:match
error 0:250 rate/ERR:type
error 0:250 rate/ERR:shape
error 0:250 rate/ERR:unit
error 0:250 rate/ERR:limit
warning 0:250 rate/ERR:undeclared-keyword
error 0:251 rate/DQ:presence
error 0:251 rate/DQ:kind
error 0:251 rate/DQ:match
error 0:251 rate/DQ:type
error 0:251 rate/DQ:shape
error 0:251 rate/DQ:null
error 0:251 rate/DQ:bits
warning 0:251 rate/DQ:undeclared-keyword
error 0:252 rate/VAR_POISSON:presence
error 0:252 rate/VAR_POISSON:kind
error 0:252 rate/VAR_POISSON:match
error 0:252 rate/VAR_POISSON:type
error 0:252 rate/VAR_POISSON:shape
error 0:252 rate/VAR_POISSON:limit
warning 0:252 rate/VAR_POISSON:undeclared-keyword
error 0:253 rate/VAR_RNOISE:presence
error 0:253 rate/VAR_RNOISE:kind
error 0:253 rate/VAR_RNOISE:match
error 0:253 rate/VAR_RNOISE:type
error 0:253 rate/VAR_RNOISE:shape
error 0:253 rate/VAR_RNOISE:limit
warning 0:253 rate/VAR_RNOISE:undeclared-keyword
error 0:255 rate/ASDF:presence
error 0:255 rate/ASDF:kind
error 0:255 rate/ASDF:match
warning 0:255 rate/ASDF:undeclared-keyword
error 0:257 rate/ASDF.tree/data:presence
error 0:257 rate/ASDF.tree/data:type
error 0:257 rate/ASDF.tree/data:source
error 0:255 rate/ASDF.tree:type
error 1:20 rate/ASDF.tree/meta.date:mirror
error 1:20 rate/ASDF.tree/meta.filename:mirror
error 1:20 rate/ASDF.tree/meta.model_type:mirror
error 1:20 rate/ASDF.tree/meta.telescope:mirror
error 1:69 rate/ASDF.tree/meta.observation.program_number:mirror
error 1:69 rate/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 rate/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 rate/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 rate/ASDF.tree/meta.instrument.name:mirror
error 1:236 rate/ASDF.tree/meta.exposure.type:mirror
error 1:236 rate/ASDF.tree/meta.exposure.nints:mirror
error 1:277 rate/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 rate/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 rate/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 rate/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 rate/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 rate/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 rate/ASDF.tree/meta.subarray.name:mirror
error 1:38 rate/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 rate/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 rate/ASDF.tree/meta.asn.table_name:mirror
error 0:271 rateints:name
error 1:816 rateints/name/program:value
error 1:821 rateints/name/obs:value
error 1:822 rateints/name/visit:value
error 1:823 rateints/name/group:value
error 1:824 rateints/name/seq:value
error 1:825 rateints/name/act:value
error 1:826 rateints/name/exposure:value
error 1:827 rateints/name/segment:value
error 1:827 rateints/name/segment:presence
error 1:828 rateints/name/detector:value
error 0:266 rateints:undeclared-hdu
error 1:20 rateints/PRIMARY/DATE:presence
error 1:20 rateints/PRIMARY/DATE:type
error 1:20 rateints/PRIMARY/DATE:null
error 1:20 rateints/PRIMARY/FILENAME:presence
error 1:20 rateints/PRIMARY/FILENAME:type
error 1:20 rateints/PRIMARY/FILENAME:null
error 1:20 rateints/PRIMARY/FILENAME:value
error 1:20 rateints/PRIMARY/DATAMODL:presence
error 1:20 rateints/PRIMARY/DATAMODL:type
error 1:20 rateints/PRIMARY/DATAMODL:null
error 1:20 rateints/PRIMARY/DATAMODL:value
error 1:20 rateints/PRIMARY/TELESCOP:presence
error 1:20 rateints/PRIMARY/TELESCOP:type
error 1:20 rateints/PRIMARY/TELESCOP:null
error 1:20 rateints/PRIMARY/TELESCOP:value
error 1:21 rateints/PRIMARY/ORIGIN:presence
error 1:21 rateints/PRIMARY/ORIGIN:type
error 1:21 rateints/PRIMARY/ORIGIN:null
error 1:22 rateints/PRIMARY/TIMESYS:presence
error 1:22 rateints/PRIMARY/TIMESYS:type
error 1:22 rateints/PRIMARY/TIMESYS:null
error 1:22 rateints/PRIMARY/TIMESYS:value
error 1:23 rateints/PRIMARY/TIMEUNIT:presence
error 1:23 rateints/PRIMARY/TIMEUNIT:type
error 1:23 rateints/PRIMARY/TIMEUNIT:null
error 1:23 rateints/PRIMARY/TIMEUNIT:value
info 1:24 rateints/PRIMARY/FILETYPE:presence
error 1:24 rateints/PRIMARY/FILETYPE:type
error 1:24 rateints/PRIMARY/FILETYPE:null
error 1:25 rateints/PRIMARY/SDP_VER:presence
error 1:25 rateints/PRIMARY/SDP_VER:type
error 1:25 rateints/PRIMARY/SDP_VER:null
error 1:26 rateints/PRIMARY/PRD_VER:presence
error 1:26 rateints/PRIMARY/PRD_VER:type
error 1:26 rateints/PRIMARY/PRD_VER:null
error 1:26 rateints/PRIMARY/PRD_VER:matches
error 1:27 rateints/PRIMARY/OSS_VER:type
error 1:27 rateints/PRIMARY/OSS_VER:null
error 1:28 rateints/PRIMARY/GSC_VER:type
error 1:28 rateints/PRIMARY/GSC_VER:null
error 1:29 rateints/PRIMARY/HGA_MOVE:presence
error 1:29 rateints/PRIMARY/HGA_MOVE:type
error 1:29 rateints/PRIMARY/HGA_MOVE:null
error 1:30 rateints/PRIMARY/HGA_STRT:type
error 1:30 rateints/PRIMARY/HGA_STRT:null
error 1:31 rateints/PRIMARY/HGA_STOP:type
error 1:31 rateints/PRIMARY/HGA_STOP:null
error 1:32 rateints/PRIMARY/PWFSEET:presence
error 1:32 rateints/PRIMARY/PWFSEET:type
error 1:32 rateints/PRIMARY/PWFSEET:null
error 1:32 rateints/PRIMARY/PWFSEET:unit
error 1:33 rateints/PRIMARY/NWFSEST:presence
error 1:33 rateints/PRIMARY/NWFSEST:type
error 1:33 rateints/PRIMARY/NWFSEST:null
error 1:33 rateints/PRIMARY/NWFSEST:unit
error 1:34 rateints/PRIMARY/COMPRESS:type
error 1:34 rateints/PRIMARY/COMPRESS:null
error 1:51 rateints/PRIMARY/TITLE:presence
error 1:51 rateints/PRIMARY/TITLE:type
error 1:51 rateints/PRIMARY/TITLE:null
error 1:52 rateints/PRIMARY/PI_NAME:presence
error 1:52 rateints/PRIMARY/PI_NAME:type
error 1:52 rateints/PRIMARY/PI_NAME:null
error 1:53 rateints/PRIMARY/CATEGORY:presence
error 1:53 rateints/PRIMARY/CATEGORY:type
error 1:53 rateints/PRIMARY/CATEGORY:null
warning 1:53 rateints/PRIMARY/CATEGORY:in
error 1:54 rateints/PRIMARY/SUBCAT:type
error 1:54 rateints/PRIMARY/SUBCAT:null
error 1:55 rateints/PRIMARY/SCICAT:type
error 1:55 rateints/PRIMARY/SCICAT:null
error 1:56 rateints/PRIMARY/CONT_ID:type
error 1:56 rateints/PRIMARY/CONT_ID:null
error 1:63 rateints/PRIMARY/DATE-OBS:presence
error 1:63 rateints/PRIMARY/DATE-OBS:type
error 1:63 rateints/PRIMARY/DATE-OBS:null
error 1:64 rateints/PRIMARY/TIME-OBS:presence
error 1:64 rateints/PRIMARY/TIME-OBS:type
error 1:64 rateints/PRIMARY/TIME-OBS:null
error 1:65 rateints/PRIMARY/DATE-BEG:presence
error 1:65 rateints/PRIMARY/DATE-BEG:type
error 1:65 rateints/PRIMARY/DATE-BEG:null
error 1:66 rateints/PRIMARY/DATE-END:presence
error 1:66 rateints/PRIMARY/DATE-END:type
error 1:66 rateints/PRIMARY/DATE-END:null
error 1:67 rateints/PRIMARY/OBS_ID:presence
error 1:67 rateints/PRIMARY/OBS_ID:type
error 1:67 rateints/PRIMARY/OBS_ID:null
error 1:67 rateints/PRIMARY/OBS_ID:matches
error 1:68 rateints/PRIMARY/VISIT_ID:presence
error 1:68 rateints/PRIMARY/VISIT_ID:type
error 1:68 rateints/PRIMARY/VISIT_ID:null
error 1:68 rateints/PRIMARY/VISIT_ID:limit
error 1:69 rateints/PRIMARY/PROGRAM:presence
error 1:69 rateints/PRIMARY/PROGRAM:type
error 1:69 rateints/PRIMARY/PROGRAM:null
error 1:69 rateints/PRIMARY/PROGRAM:limit
error 1:69 rateints/PRIMARY/OBSERVTN:presence
error 1:69 rateints/PRIMARY/OBSERVTN:type
error 1:69 rateints/PRIMARY/OBSERVTN:null
error 1:69 rateints/PRIMARY/OBSERVTN:limit
error 1:69 rateints/PRIMARY/VISIT:presence
error 1:69 rateints/PRIMARY/VISIT:type
error 1:69 rateints/PRIMARY/VISIT:null
error 1:69 rateints/PRIMARY/VISIT:limit
error 1:70 rateints/PRIMARY/OBSLABEL:type
error 1:70 rateints/PRIMARY/OBSLABEL:null
error 1:71 rateints/PRIMARY/OBSFOLDR:type
error 1:71 rateints/PRIMARY/OBSFOLDR:null
error 1:88 rateints/PRIMARY/VISITGRP:presence
error 1:88 rateints/PRIMARY/VISITGRP:type
error 1:88 rateints/PRIMARY/VISITGRP:null
error 1:88 rateints/PRIMARY/VISITGRP:limit
error 1:89 rateints/PRIMARY/SEQ_ID:presence
error 1:89 rateints/PRIMARY/SEQ_ID:type
error 1:89 rateints/PRIMARY/SEQ_ID:null
error 1:89 rateints/PRIMARY/SEQ_ID:matches
error 1:90 rateints/PRIMARY/ACT_ID:presence
error 1:90 rateints/PRIMARY/ACT_ID:type
error 1:90 rateints/PRIMARY/ACT_ID:null
error 1:90 rateints/PRIMARY/ACT_ID:matches
error 1:91 rateints/PRIMARY/EXPOSURE:presence
error 1:91 rateints/PRIMARY/EXPOSURE:type
error 1:91 rateints/PRIMARY/EXPOSURE:null
error 1:91 rateints/PRIMARY/EXPOSURE:limit
error 1:92 rateints/PRIMARY/BKGDTARG:presence
error 1:92 rateints/PRIMARY/BKGDTARG:type
error 1:92 rateints/PRIMARY/BKGDTARG:null
error 1:93 rateints/PRIMARY/TEMPLATE:presence
error 1:93 rateints/PRIMARY/TEMPLATE:type
error 1:93 rateints/PRIMARY/TEMPLATE:null
error 1:98 rateints/PRIMARY/ENG_QUAL:presence
error 1:98 rateints/PRIMARY/ENG_QUAL:type
error 1:98 rateints/PRIMARY/ENG_QUAL:null
error 1:98 rateints/PRIMARY/ENG_QUAL:in
error 1:99 rateints/PRIMARY/ENGQLPTG:type
error 1:99 rateints/PRIMARY/ENGQLPTG:null
error 1:99 rateints/PRIMARY/ENGQLPTG:in
error 1:100 rateints/PRIMARY/VISITYPE:presence
error 1:100 rateints/PRIMARY/VISITYPE:type
error 1:100 rateints/PRIMARY/VISITYPE:null
error 1:100 rateints/PRIMARY/VISITYPE:in
error 1:101 rateints/PRIMARY/VSTSTART:presence
error 1:101 rateints/PRIMARY/VSTSTART:type
error 1:101 rateints/PRIMARY/VSTSTART:null
error 1:102 rateints/PRIMARY/VISITSTA:presence
error 1:102 rateints/PRIMARY/VISITSTA:type
error 1:102 rateints/PRIMARY/VISITSTA:null
error 1:103 rateints/PRIMARY/NEXPOSUR:presence
error 1:103 rateints/PRIMARY/NEXPOSUR:type
error 1:103 rateints/PRIMARY/NEXPOSUR:null
error 1:103 rateints/PRIMARY/NEXPOSUR:limit
error 1:104 rateints/PRIMARY/INTARGET:presence
error 1:104 rateints/PRIMARY/INTARGET:type
error 1:104 rateints/PRIMARY/INTARGET:null
error 1:105 rateints/PRIMARY/TARGOOPP:presence
error 1:105 rateints/PRIMARY/TARGOOPP:type
error 1:105 rateints/PRIMARY/TARGOOPP:null
error 1:106 rateints/PRIMARY/TSOVISIT:presence
error 1:106 rateints/PRIMARY/TSOVISIT:type
error 1:106 rateints/PRIMARY/TSOVISIT:null
error 1:107 rateints/PRIMARY/EXP_ONLY:presence
error 1:107 rateints/PRIMARY/EXP_ONLY:type
error 1:107 rateints/PRIMARY/EXP_ONLY:null
error 1:108 rateints/PRIMARY/CROWDFLD:type
error 1:108 rateints/PRIMARY/CROWDFLD:null
error 1:113 rateints/PRIMARY/TARGPROP:presence
error 1:113 rateints/PRIMARY/TARGPROP:type
error 1:113 rateints/PRIMARY/TARGPROP:null
error 1:114 rateints/PRIMARY/TARGNAME:presence
error 1:114 rateints/PRIMARY/TARGNAME:type
error 1:114 rateints/PRIMARY/TARGNAME:null
error 1:115 rateints/PRIMARY/TARGTYPE:presence
error 1:115 rateints/PRIMARY/TARGTYPE:type
error 1:115 rateints/PRIMARY/TARGTYPE:null
error 1:115 rateints/PRIMARY/TARGTYPE:in
error 1:116 rateints/PRIMARY/TARGCAT:type
error 1:116 rateints/PRIMARY/TARGCAT:null
error 1:117 rateints/PRIMARY/TARGDESC:type
error 1:117 rateints/PRIMARY/TARGDESC:null
error 1:118 rateints/PRIMARY/TARG_RA:presence
error 1:118 rateints/PRIMARY/TARG_RA:type
error 1:118 rateints/PRIMARY/TARG_RA:null
error 1:118 rateints/PRIMARY/TARG_RA:unit
error 4:47 rateints/PRIMARY/TARG_RA:limit
error 1:119 rateints/PRIMARY/TARG_DEC:presence
error 1:119 rateints/PRIMARY/TARG_DEC:type
error 1:119 rateints/PRIMARY/TARG_DEC:null
error 1:119 rateints/PRIMARY/TARG_DEC:unit
error 4:48 rateints/PRIMARY/TARG_DEC:limit
error 1:120 rateints/PRIMARY/SRCTYAPT:type
error 1:120 rateints/PRIMARY/SRCTYAPT:null
error 1:120 rateints/PRIMARY/SRCTYAPT:in
error 1:123 rateints/PRIMARY/TARGURA:presence
error 1:123 rateints/PRIMARY/TARGURA:type
error 1:123 rateints/PRIMARY/TARGURA:null
error 1:123 rateints/PRIMARY/TARGURA:unit
error 1:123 rateints/PRIMARY/TARGURA:limit
error 1:124 rateints/PRIMARY/TARGUDEC:presence
error 1:124 rateints/PRIMARY/TARGUDEC:type
error 1:124 rateints/PRIMARY/TARGUDEC:null
error 1:124 rateints/PRIMARY/TARGUDEC:unit
error 1:124 rateints/PRIMARY/TARGUDEC:limit
error 1:125 rateints/PRIMARY/MU_RA:presence
error 1:125 rateints/PRIMARY/MU_RA:type
error 1:125 rateints/PRIMARY/MU_RA:null
error 1:125 rateints/PRIMARY/MU_RA:unit
error 1:126 rateints/PRIMARY/MU_DEC:presence
error 1:126 rateints/PRIMARY/MU_DEC:type
error 1:126 rateints/PRIMARY/MU_DEC:null
error 1:126 rateints/PRIMARY/MU_DEC:unit
error 1:127 rateints/PRIMARY/MU_EPOCH:presence
error 1:127 rateints/PRIMARY/MU_EPOCH:type
error 1:127 rateints/PRIMARY/MU_EPOCH:null
error 1:128 rateints/PRIMARY/PROP_RA:presence
error 1:128 rateints/PRIMARY/PROP_RA:type
error 1:128 rateints/PRIMARY/PROP_RA:null
error 1:128 rateints/PRIMARY/PROP_RA:unit
error 4:47 rateints/PRIMARY/PROP_RA:limit
error 1:129 rateints/PRIMARY/PROP_DEC:presence
error 1:129 rateints/PRIMARY/PROP_DEC:type
error 1:129 rateints/PRIMARY/PROP_DEC:null
error 1:129 rateints/PRIMARY/PROP_DEC:unit
error 4:48 rateints/PRIMARY/PROP_DEC:limit
error 1:200 rateints/PRIMARY/INSTRUME:presence
error 1:200 rateints/PRIMARY/INSTRUME:type
error 1:200 rateints/PRIMARY/INSTRUME:null
error 1:200 rateints/PRIMARY/INSTRUME:in
error 1:201 rateints/PRIMARY/PREIMAGE:type
error 1:201 rateints/PRIMARY/PREIMAGE:null
error 1:202 rateints/PRIMARY/FWPOSOFF:type
error 1:202 rateints/PRIMARY/FWPOSOFF:null
error 1:203 rateints/PRIMARY/FWPOSTOL:type
error 1:203 rateints/PRIMARY/FWPOSTOL:null
error 1:203 rateints/PRIMARY/FWPOSTOL:in
error 1:204 rateints/PRIMARY/PWPOSOFF:type
error 1:204 rateints/PRIMARY/PWPOSOFF:null
error 1:205 rateints/PRIMARY/PWPOSTOL:type
error 1:205 rateints/PRIMARY/PWPOSTOL:null
error 1:205 rateints/PRIMARY/PWPOSTOL:in
error 1:134 rateints/PRIMARY/DETECTOR:presence
error 1:134 rateints/PRIMARY/DETECTOR:type
error 1:134 rateints/PRIMARY/DETECTOR:null
error 1:134 rateints/PRIMARY/DETECTOR:in
error 1:135 rateints/PRIMARY/MODULE:presence
error 1:135 rateints/PRIMARY/MODULE:type
error 1:135 rateints/PRIMARY/MODULE:null
error 1:135 rateints/PRIMARY/MODULE:in
error 1:136 rateints/PRIMARY/CHANNEL:presence
error 1:136 rateints/PRIMARY/CHANNEL:type
error 1:136 rateints/PRIMARY/CHANNEL:null
error 1:136 rateints/PRIMARY/CHANNEL:in
error 1:137 rateints/PRIMARY/FILTER:presence
error 1:137 rateints/PRIMARY/FILTER:type
error 1:137 rateints/PRIMARY/FILTER:null
error 1:137 rateints/PRIMARY/FILTER:in
error 1:138 rateints/PRIMARY/PUPIL:presence
error 1:138 rateints/PRIMARY/PUPIL:type
error 1:138 rateints/PRIMARY/PUPIL:null
error 1:138 rateints/PRIMARY/PUPIL:in
error 1:139 rateints/PRIMARY/PILIN:type
error 1:139 rateints/PRIMARY/PILIN:null
error 1:140 rateints/PRIMARY/CORONMSK:type
error 1:140 rateints/PRIMARY/CORONMSK:null
error 1:140 rateints/PRIMARY/CORONMSK:in
error 1:141 rateints/PRIMARY/FAM_LA[a]:type
error 1:141 rateints/PRIMARY/FAM_LA[a]:null
error 1:142 rateints/PRIMARY/FASTEP[a]:type
error 1:142 rateints/PRIMARY/FASTEP[a]:null
error 1:143 rateints/PRIMARY/FAUNIT[a]:type
error 1:143 rateints/PRIMARY/FAUNIT[a]:null
error 1:144 rateints/PRIMARY/FAPHASE[a]:type
error 1:144 rateints/PRIMARY/FAPHASE[a]:null
error 1:145 rateints/PRIMARY/FA[a]VALUE:type
error 1:145 rateints/PRIMARY/FA[a]VALUE:null
error 1:151 rateints/PRIMARY/GRATING:presence
error 1:151 rateints/PRIMARY/GRATING:type
error 1:151 rateints/PRIMARY/GRATING:null
error 1:151 rateints/PRIMARY/GRATING:in
error 1:152 rateints/PRIMARY/FXD_SLIT:type
error 1:152 rateints/PRIMARY/FXD_SLIT:null
error 1:152 rateints/PRIMARY/FXD_SLIT:in
error 1:153 rateints/PRIMARY/FOCUSPOS:type
error 1:153 rateints/PRIMARY/FOCUSPOS:null
error 1:154 rateints/PRIMARY/LAMP:presence
error 1:154 rateints/PRIMARY/LAMP:type
error 1:154 rateints/PRIMARY/LAMP:null
error 1:155 rateints/PRIMARY/OPMODE:presence
error 1:155 rateints/PRIMARY/OPMODE:type
error 1:155 rateints/PRIMARY/OPMODE:null
error 1:155 rateints/PRIMARY/OPMODE:in
error 1:156 rateints/PRIMARY/MSASTATE:type
error 1:156 rateints/PRIMARY/MSASTATE:null
error 1:157 rateints/PRIMARY/MSAMETFL:type
error 1:157 rateints/PRIMARY/MSAMETFL:null
error 1:157 rateints/PRIMARY/MSAMETFL:matches
error 1:158 rateints/PRIMARY/MSAMETID:type
error 1:158 rateints/PRIMARY/MSAMETID:null
error 1:158 rateints/PRIMARY/MSAMETID:limit
error 1:159 rateints/PRIMARY/MSACONID:type
error 1:159 rateints/PRIMARY/MSACONID:null
error 1:159 rateints/PRIMARY/MSACONID:limit
error 1:160 rateints/PRIMARY/GWA_XTIL:presence
error 1:160 rateints/PRIMARY/GWA_XTIL:type
error 1:160 rateints/PRIMARY/GWA_XTIL:null
error 1:161 rateints/PRIMARY/GWA_YTIL:presence
error 1:161 rateints/PRIMARY/GWA_YTIL:type
error 1:161 rateints/PRIMARY/GWA_YTIL:null
error 1:162 rateints/PRIMARY/GWA_XP_V:presence
error 1:162 rateints/PRIMARY/GWA_XP_V:type
error 1:162 rateints/PRIMARY/GWA_XP_V:null
error 1:163 rateints/PRIMARY/GWA_YP_V:presence
error 1:163 rateints/PRIMARY/GWA_YP_V:type
error 1:163 rateints/PRIMARY/GWA_YP_V:null
error 1:164 rateints/PRIMARY/GWA_PXAV:presence
error 1:164 rateints/PRIMARY/GWA_PXAV:type
error 1:164 rateints/PRIMARY/GWA_PXAV:null
error 1:165 rateints/PRIMARY/GWA_PYAV:presence
error 1:165 rateints/PRIMARY/GWA_PYAV:type
error 1:165 rateints/PRIMARY/GWA_PYAV:null
error 1:166 rateints/PRIMARY/GWA_TILT:presence
error 1:166 rateints/PRIMARY/GWA_TILT:type
error 1:166 rateints/PRIMARY/GWA_TILT:null
error 1:166 rateints/PRIMARY/GWA_TILT:unit
error 1:167 rateints/PRIMARY/RMA_POS:type
error 1:167 rateints/PRIMARY/RMA_POS:null
error 1:168 rateints/PRIMARY/FCSRLPOS:type
error 1:168 rateints/PRIMARY/FCSRLPOS:null
error 1:172 rateints/PRIMARY/DETECTOR:value
error 1:176 rateints/PRIMARY/FWCPOS:type
error 1:176 rateints/PRIMARY/FWCPOS:null
error 1:176 rateints/PRIMARY/FWCPOS:unit
error 1:177 rateints/PRIMARY/PWCPOS:type
error 1:177 rateints/PRIMARY/PWCPOS:null
error 1:177 rateints/PRIMARY/PWCPOS:unit
error 1:185 rateints/PRIMARY/BAND:presence
error 1:185 rateints/PRIMARY/BAND:type
error 1:185 rateints/PRIMARY/BAND:null
error 1:185 rateints/PRIMARY/BAND:in
error 1:187 rateints/PRIMARY/CCCSTATE:type
error 1:187 rateints/PRIMARY/CCCSTATE:null
error 1:187 rateints/PRIMARY/CCCSTATE:in
error 1:188 rateints/PRIMARY/FPE_SIDE:type
error 1:188 rateints/PRIMARY/FPE_SIDE:null
error 1:188 rateints/PRIMARY/FPE_SIDE:in
error 1:189 rateints/PRIMARY/ICE_SIDE:type
error 1:189 rateints/PRIMARY/ICE_SIDE:null
error 1:189 rateints/PRIMARY/ICE_SIDE:in
error 1:274 rateints/PRIMARY/EXPCOUNT:presence
error 1:274 rateints/PRIMARY/EXPCOUNT:type
error 1:274 rateints/PRIMARY/EXPCOUNT:null
error 1:274 rateints/PRIMARY/EXPCOUNT:limit
error 1:275 rateints/PRIMARY/EXPRIPAR:presence
error 1:275 rateints/PRIMARY/EXPRIPAR:type
error 1:275 rateints/PRIMARY/EXPRIPAR:null
error 1:275 rateints/PRIMARY/EXPRIPAR:in
error 1:236 rateints/PRIMARY/EXP_TYPE:presence
error 1:236 rateints/PRIMARY/EXP_TYPE:type
error 1:236 rateints/PRIMARY/EXP_TYPE:null
error 1:236 rateints/PRIMARY/EXP_TYPE:in
error 1:236 rateints/PRIMARY/NINTS:presence
error 1:236 rateints/PRIMARY/NINTS:type
error 1:236 rateints/PRIMARY/NINTS:null
error 3:36 rateints/PRIMARY/NINTS:limit
error 1:237 rateints/PRIMARY/READPATT:presence
error 1:237 rateints/PRIMARY/READPATT:type
error 1:237 rateints/PRIMARY/READPATT:null
error 1:237 rateints/PRIMARY/READPATT:in
error 1:238 rateints/PRIMARY/NGROUPS:presence
error 1:238 rateints/PRIMARY/NGROUPS:type
error 1:238 rateints/PRIMARY/NGROUPS:null
error 1:238 rateints/PRIMARY/NGROUPS:limit
error 1:239 rateints/PRIMARY/NFRAMES:presence
error 1:239 rateints/PRIMARY/NFRAMES:type
error 1:239 rateints/PRIMARY/NFRAMES:null
error 1:239 rateints/PRIMARY/NFRAMES:limit
error 1:240 rateints/PRIMARY/FRMDIVSR:presence
error 1:240 rateints/PRIMARY/FRMDIVSR:type
error 1:240 rateints/PRIMARY/FRMDIVSR:null
error 1:240 rateints/PRIMARY/FRMDIVSR:limit
error 1:241 rateints/PRIMARY/GROUPGAP:presence
error 1:241 rateints/PRIMARY/GROUPGAP:type
error 1:241 rateints/PRIMARY/GROUPGAP:null
error 1:241 rateints/PRIMARY/GROUPGAP:limit
error 1:242 rateints/PRIMARY/DRPFRMS1:presence
error 1:242 rateints/PRIMARY/DRPFRMS1:type
error 1:242 rateints/PRIMARY/DRPFRMS1:null
error 1:242 rateints/PRIMARY/DRPFRMS1:limit
error 1:243 rateints/PRIMARY/DRPFRMS3:presence
error 1:243 rateints/PRIMARY/DRPFRMS3:type
error 1:243 rateints/PRIMARY/DRPFRMS3:null
error 1:243 rateints/PRIMARY/DRPFRMS3:limit
error 1:244 rateints/PRIMARY/NSAMPLES:presence
error 1:244 rateints/PRIMARY/NSAMPLES:type
error 1:244 rateints/PRIMARY/NSAMPLES:null
error 1:244 rateints/PRIMARY/NSAMPLES:limit
error 1:245 rateints/PRIMARY/TSAMPLE:presence
error 1:245 rateints/PRIMARY/TSAMPLE:type
error 1:245 rateints/PRIMARY/TSAMPLE:null
error 1:245 rateints/PRIMARY/TSAMPLE:unit
error 1:245 rateints/PRIMARY/TSAMPLE:limit
error 1:246 rateints/PRIMARY/TFRAME:presence
error 1:246 rateints/PRIMARY/TFRAME:type
error 1:246 rateints/PRIMARY/TFRAME:null
error 1:246 rateints/PRIMARY/TFRAME:unit
error 1:246 rateints/PRIMARY/TFRAME:limit
error 1:247 rateints/PRIMARY/TGROUP:presence
error 1:247 rateints/PRIMARY/TGROUP:type
error 1:247 rateints/PRIMARY/TGROUP:null
error 1:247 rateints/PRIMARY/TGROUP:unit
error 1:247 rateints/PRIMARY/TGROUP:limit
error 1:248 rateints/PRIMARY/EFFINTTM:presence
error 1:248 rateints/PRIMARY/EFFINTTM:type
error 1:248 rateints/PRIMARY/EFFINTTM:null
error 1:248 rateints/PRIMARY/EFFINTTM:unit
error 1:248 rateints/PRIMARY/EFFINTTM:limit
error 1:249 rateints/PRIMARY/DURATION:presence
error 1:249 rateints/PRIMARY/DURATION:type
error 1:249 rateints/PRIMARY/DURATION:null
error 1:249 rateints/PRIMARY/DURATION:unit
error 1:249 rateints/PRIMARY/DURATION:limit
error 1:250 rateints/PRIMARY/NRSTSTRT:presence
error 1:250 rateints/PRIMARY/NRSTSTRT:type
error 1:250 rateints/PRIMARY/NRSTSTRT:null
error 1:250 rateints/PRIMARY/NRSTSTRT:limit
error 1:251 rateints/PRIMARY/NRESETS:presence
error 1:251 rateints/PRIMARY/NRESETS:type
error 1:251 rateints/PRIMARY/NRESETS:null
error 1:251 rateints/PRIMARY/NRESETS:limit
error 1:252 rateints/PRIMARY/ZEROFRAM:presence
error 1:252 rateints/PRIMARY/ZEROFRAM:type
error 1:252 rateints/PRIMARY/ZEROFRAM:null
error 1:253 rateints/PRIMARY/DATAPROB:presence
error 1:253 rateints/PRIMARY/DATAPROB:type
error 1:253 rateints/PRIMARY/DATAPROB:null
error 1:254 rateints/PRIMARY/SCA_NUM:presence
error 1:254 rateints/PRIMARY/SCA_NUM:type
error 1:254 rateints/PRIMARY/SCA_NUM:null
error 1:255 rateints/PRIMARY/DATAMODE:presence
error 1:255 rateints/PRIMARY/DATAMODE:type
error 1:255 rateints/PRIMARY/DATAMODE:null
error 1:277 rateints/PRIMARY/EXPSTART:presence
error 1:277 rateints/PRIMARY/EXPSTART:type
error 1:277 rateints/PRIMARY/EXPSTART:null
error 1:277 rateints/PRIMARY/EXPSTART:unit
error 1:277 rateints/PRIMARY/EFFEXPTM:presence
error 1:277 rateints/PRIMARY/EFFEXPTM:type
error 1:277 rateints/PRIMARY/EFFEXPTM:null
error 1:277 rateints/PRIMARY/EFFEXPTM:unit
error 3:37 rateints/PRIMARY/EFFEXPTM:limit
error 1:278 rateints/PRIMARY/EXPMID:presence
error 1:278 rateints/PRIMARY/EXPMID:type
error 1:278 rateints/PRIMARY/EXPMID:null
error 1:278 rateints/PRIMARY/EXPMID:unit
error 1:279 rateints/PRIMARY/EXPEND:presence
error 1:279 rateints/PRIMARY/EXPEND:type
error 1:279 rateints/PRIMARY/EXPEND:null
error 1:279 rateints/PRIMARY/EXPEND:unit
error 1:280 rateints/PRIMARY/EXPSTENG:type
error 1:280 rateints/PRIMARY/EXPSTENG:null
error 1:281 rateints/PRIMARY/OSF_FILE:type
error 1:281 rateints/PRIMARY/OSF_FILE:null
error 1:282 rateints/PRIMARY/HYBRIDFF:type
error 1:282 rateints/PRIMARY/HYBRIDFF:null
error 1:283 rateints/PRIMARY/NOUTPUTS:type
error 1:283 rateints/PRIMARY/NOUTPUTS:null
error 1:283 rateints/PRIMARY/NOUTPUTS:in
error 1:284 rateints/PRIMARY/MIRNGRPS:type
error 1:284 rateints/PRIMARY/MIRNGRPS:null
error 1:284 rateints/PRIMARY/MIRNGRPS:limit
error 1:285 rateints/PRIMARY/MIRNFRMS:type
error 1:285 rateints/PRIMARY/MIRNFRMS:null
error 1:285 rateints/PRIMARY/MIRNFRMS:limit
error 1:286 rateints/PRIMARY/DETMODE:type
error 1:286 rateints/PRIMARY/DETMODE:null
error 1:286 rateints/PRIMARY/DETMODE:in
error 1:287 rateints/PRIMARY/CMD_TSEL:type
error 1:287 rateints/PRIMARY/CMD_TSEL:null
error 1:287 rateints/PRIMARY/CMD_TSEL:in
error 1:288 rateints/PRIMARY/TMEASURE:type
error 1:288 rateints/PRIMARY/TMEASURE:null
error 1:288 rateints/PRIMARY/TMEASURE:unit
error 1:288 rateints/PRIMARY/TMEASURE:limit
error 1:289 rateints/PRIMARY/NRS_NORM:type
error 1:289 rateints/PRIMARY/NRS_NORM:null
error 1:289 rateints/PRIMARY/NRS_NORM:limit
error 1:290 rateints/PRIMARY/NRS_REF:type
error 1:290 rateints/PRIMARY/NRS_REF:null
error 1:290 rateints/PRIMARY/NRS_REF:limit
error 1:291 rateints/PRIMARY/SCTARATE:presence
error 1:291 rateints/PRIMARY/SCTARATE:type
error 1:291 rateints/PRIMARY/SCTARATE:null
error 1:291 rateints/PRIMARY/SCTARATE:unit
error 1:292 rateints/PRIMARY/GAINFACT:type
error 1:292 rateints/PRIMARY/GAINFACT:null
error 1:292 rateints/PRIMARY/GAINFACT:unit
error 1:293 rateints/PRIMARY/IS_IMPRT:type
error 1:293 rateints/PRIMARY/IS_IMPRT:null
error 1:294 rateints/PRIMARY/IS_PSF:type
error 1:294 rateints/PRIMARY/IS_PSF:null
error 1:295 rateints/PRIMARY/SELFREF:type
error 1:295 rateints/PRIMARY/SELFREF:null
error 1:296 rateints/PRIMARY/PRIMECRS:type
error 1:296 rateints/PRIMARY/PRIMECRS:null
error 1:297 rateints/PRIMARY/EXTNCRS:type
error 1:297 rateints/PRIMARY/EXTNCRS:null
error 1:307 rateints/PRIMARY/EXSEGNUM:type
error 1:307 rateints/PRIMARY/EXSEGNUM:null
error 3:38 rateints/PRIMARY/EXSEGNUM:limit
error 1:307 rateints/PRIMARY/EXSEGTOT:type
error 1:307 rateints/PRIMARY/EXSEGTOT:null
error 3:39 rateints/PRIMARY/EXSEGTOT:limit
error 1:307 rateints/PRIMARY/INTSTART:type
error 1:307 rateints/PRIMARY/INTSTART:null
error 3:40 rateints/PRIMARY/INTSTART:limit
error 1:307 rateints/PRIMARY/INTEND:type
error 1:307 rateints/PRIMARY/INTEND:null
error 3:41 rateints/PRIMARY/INTEND:limit
error 1:318 rateints/PRIMARY/SUBARRAY:presence
error 1:318 rateints/PRIMARY/SUBARRAY:type
error 1:318 rateints/PRIMARY/SUBARRAY:null
warning 1:318 rateints/PRIMARY/SUBARRAY:in
error 1:319 rateints/PRIMARY/SUB_SHRT:type
error 1:319 rateints/PRIMARY/SUB_SHRT:null
error 1:319 rateints/PRIMARY/SUB_SHRT:in
error 1:320 rateints/PRIMARY/SUB_LONG:type
error 1:320 rateints/PRIMARY/SUB_LONG:null
error 1:320 rateints/PRIMARY/SUB_LONG:in
error 1:321 rateints/PRIMARY/SUBSTRT1:presence
error 1:321 rateints/PRIMARY/SUBSTRT1:type
error 1:321 rateints/PRIMARY/SUBSTRT1:null
error 1:321 rateints/PRIMARY/SUBSTRT1:limit
error 1:322 rateints/PRIMARY/SUBSTRT2:presence
error 1:322 rateints/PRIMARY/SUBSTRT2:type
error 1:322 rateints/PRIMARY/SUBSTRT2:null
error 1:322 rateints/PRIMARY/SUBSTRT2:limit
error 1:323 rateints/PRIMARY/SUBSIZE1:presence
error 1:323 rateints/PRIMARY/SUBSIZE1:type
error 1:323 rateints/PRIMARY/SUBSIZE1:null
error 1:323 rateints/PRIMARY/SUBSIZE1:value
error 1:323 rateints/PRIMARY/SUBSIZE1:limit
error 1:324 rateints/PRIMARY/SUBSIZE2:presence
error 1:324 rateints/PRIMARY/SUBSIZE2:type
error 1:324 rateints/PRIMARY/SUBSIZE2:null
error 1:324 rateints/PRIMARY/SUBSIZE2:value
error 1:324 rateints/PRIMARY/SUBSIZE2:limit
error 1:325 rateints/PRIMARY/FASTAXIS:presence
error 1:325 rateints/PRIMARY/FASTAXIS:type
error 1:325 rateints/PRIMARY/FASTAXIS:null
error 1:325 rateints/PRIMARY/FASTAXIS:in
error 1:326 rateints/PRIMARY/SLOWAXIS:presence
error 1:326 rateints/PRIMARY/SLOWAXIS:type
error 1:326 rateints/PRIMARY/SLOWAXIS:null
error 1:326 rateints/PRIMARY/SLOWAXIS:in
error 1:327 rateints/PRIMARY/DETXCOR:type
error 1:327 rateints/PRIMARY/DETXCOR:null
error 1:328 rateints/PRIMARY/DETYCOR:type
error 1:328 rateints/PRIMARY/DETYCOR:null
error 1:329 rateints/PRIMARY/DETXSIZ:type
error 1:329 rateints/PRIMARY/DETXSIZ:null
error 1:329 rateints/PRIMARY/DETXSIZ:limit
error 1:330 rateints/PRIMARY/DETYSIZ:type
error 1:330 rateints/PRIMARY/DETYSIZ:null
error 1:330 rateints/PRIMARY/DETYSIZ:limit
error 1:331 rateints/PRIMARY/MSTR_RD1:type
error 1:331 rateints/PRIMARY/MSTR_RD1:null
error 1:331 rateints/PRIMARY/MSTR_RD1:limit
error 1:332 rateints/PRIMARY/MSTR_SK1:type
error 1:332 rateints/PRIMARY/MSTR_SK1:null
error 1:332 rateints/PRIMARY/MSTR_SK1:limit
error 1:333 rateints/PRIMARY/MSTR_RD2:type
error 1:333 rateints/PRIMARY/MSTR_RD2:null
error 1:333 rateints/PRIMARY/MSTR_RD2:limit
error 1:334 rateints/PRIMARY/MSTR_SK2:type
error 1:334 rateints/PRIMARY/MSTR_SK2:null
error 1:334 rateints/PRIMARY/MSTR_SK2:limit
error 1:335 rateints/PRIMARY/MSTR_RPT:type
error 1:335 rateints/PRIMARY/MSTR_RPT:null
error 1:336 rateints/PRIMARY/MSTR_ILV:type
error 1:336 rateints/PRIMARY/MSTR_ILV:null
error 1:337 rateints/PRIMARY/SSTR_STP:type
error 1:337 rateints/PRIMARY/SSTR_STP:null
error 1:338 rateints/PRIMARY/SSTR_NST:type
error 1:338 rateints/PRIMARY/SSTR_NST:null
error 1:346 rateints/PRIMARY/PATTTYPE:presence
error 1:346 rateints/PRIMARY/PATTTYPE:type
error 1:346 rateints/PRIMARY/PATTTYPE:null
warning 1:346 rateints/PRIMARY/PATTTYPE:in
error 1:347 rateints/PRIMARY/PRIDTYPE:type
error 1:347 rateints/PRIMARY/PRIDTYPE:null
error 1:348 rateints/PRIMARY/PRIDTPTS:type
error 1:348 rateints/PRIMARY/PRIDTPTS:null
error 1:348 rateints/PRIMARY/PRIDTPTS:limit
error 1:349 rateints/PRIMARY/PATT_NUM:presence
error 1:349 rateints/PRIMARY/PATT_NUM:type
error 1:349 rateints/PRIMARY/PATT_NUM:null
error 1:349 rateints/PRIMARY/PATT_NUM:limit
error 1:350 rateints/PRIMARY/PATTSTRT:type
error 1:350 rateints/PRIMARY/PATTSTRT:null
error 1:350 rateints/PRIMARY/PATTSTRT:limit
error 1:351 rateints/PRIMARY/NUMDTHPT:presence
error 1:351 rateints/PRIMARY/NUMDTHPT:type
error 1:351 rateints/PRIMARY/NUMDTHPT:null
error 1:351 rateints/PRIMARY/NUMDTHPT:limit
error 1:352 rateints/PRIMARY/PATTNPTS:type
error 1:352 rateints/PRIMARY/PATTNPTS:null
error 1:352 rateints/PRIMARY/PATTNPTS:limit
error 1:353 rateints/PRIMARY/NRIMDTPT:type
error 1:353 rateints/PRIMARY/NRIMDTPT:null
error 1:353 rateints/PRIMARY/NRIMDTPT:limit
error 1:354 rateints/PRIMARY/NOD_TYPE:type
error 1:354 rateints/PRIMARY/NOD_TYPE:null
error 1:354 rateints/PRIMARY/NOD_TYPE:in
error 1:355 rateints/PRIMARY/PATTSIZE:type
error 1:355 rateints/PRIMARY/PATTSIZE:null
error 1:356 rateints/PRIMARY/SMGRDPAT:type
error 1:356 rateints/PRIMARY/SMGRDPAT:null
error 1:357 rateints/PRIMARY/SUBPXPTS:type
error 1:357 rateints/PRIMARY/SUBPXPTS:null
error 1:357 rateints/PRIMARY/SUBPXPTS:limit
error 1:358 rateints/PRIMARY/SUBPXPAT:type
error 1:358 rateints/PRIMARY/SUBPXPAT:null
error 1:359 rateints/PRIMARY/SPEC_NUM:type
error 1:359 rateints/PRIMARY/SPEC_NUM:null
error 1:359 rateints/PRIMARY/SPEC_NUM:limit
error 1:360 rateints/PRIMARY/SPECNSTP:type
error 1:360 rateints/PRIMARY/SPECNSTP:null
error 1:360 rateints/PRIMARY/SPECNSTP:limit
error 1:361 rateints/PRIMARY/SPECSTEP:type
error 1:361 rateints/PRIMARY/SPECSTEP:null
error 1:362 rateints/PRIMARY/SPCOFFST:type
error 1:362 rateints/PRIMARY/SPCOFFST:null
error 1:362 rateints/PRIMARY/SPCOFFST:unit
error 1:363 rateints/PRIMARY/SPAT_NUM:type
error 1:363 rateints/PRIMARY/SPAT_NUM:null
error 1:363 rateints/PRIMARY/SPAT_NUM:limit
error 1:364 rateints/PRIMARY/SPATNSTP:type
error 1:364 rateints/PRIMARY/SPATNSTP:null
error 1:364 rateints/PRIMARY/SPATNSTP:limit
error 1:365 rateints/PRIMARY/SPATSTEP:type
error 1:365 rateints/PRIMARY/SPATSTEP:null
error 1:366 rateints/PRIMARY/SPTOFFST:type
error 1:366 rateints/PRIMARY/SPTOFFST:null
error 1:366 rateints/PRIMARY/SPTOFFST:unit
error 1:367 rateints/PRIMARY/XOFFSET:presence
error 1:367 rateints/PRIMARY/XOFFSET:type
error 1:367 rateints/PRIMARY/XOFFSET:null
error 1:367 rateints/PRIMARY/XOFFSET:unit
error 1:368 rateints/PRIMARY/YOFFSET:presence
error 1:368 rateints/PRIMARY/YOFFSET:type
error 1:368 rateints/PRIMARY/YOFFSET:null
error 1:368 rateints/PRIMARY/YOFFSET:unit
error 1:369 rateints/PRIMARY/DSETSTRT:type
error 1:369 rateints/PRIMARY/DSETSTRT:null
error 1:369 rateints/PRIMARY/DSETSTRT:limit
error 1:370 rateints/PRIMARY/NUMDSETS:type
error 1:370 rateints/PRIMARY/NUMDSETS:null
error 1:370 rateints/PRIMARY/NUMDSETS:limit
error 1:371 rateints/PRIMARY/DITHDIRC:type
error 1:371 rateints/PRIMARY/DITHDIRC:null
error 1:371 rateints/PRIMARY/DITHDIRC:in
error 1:372 rateints/PRIMARY/DITHOPFR:type
error 1:372 rateints/PRIMARY/DITHOPFR:null
error 1:372 rateints/PRIMARY/DITHOPFR:in
error 1:373 rateints/PRIMARY/DITHPNTS:type
error 1:373 rateints/PRIMARY/DITHPNTS:null
error 1:374 rateints/PRIMARY/MRSPRCHN:type
error 1:374 rateints/PRIMARY/MRSPRCHN:null
error 1:374 rateints/PRIMARY/MRSPRCHN:in
error 1:376 rateints/PRIMARY/DITH_RA:type
error 1:376 rateints/PRIMARY/DITH_RA:null
error 1:376 rateints/PRIMARY/DITH_RA:unit
error 1:377 rateints/PRIMARY/DITH_DEC:type
error 1:377 rateints/PRIMARY/DITH_DEC:null
error 1:377 rateints/PRIMARY/DITH_DEC:unit
error 1:384 rateints/PRIMARY/APERNAME:presence
error 1:384 rateints/PRIMARY/APERNAME:type
error 1:384 rateints/PRIMARY/APERNAME:null
error 1:385 rateints/PRIMARY/PPS_APER:presence
error 1:385 rateints/PRIMARY/PPS_APER:type
error 1:385 rateints/PRIMARY/PPS_APER:null
error 1:386 rateints/PRIMARY/VA_RA:type
error 1:386 rateints/PRIMARY/VA_RA:null
error 1:386 rateints/PRIMARY/VA_RA:unit
error 1:387 rateints/PRIMARY/VA_DEC:type
error 1:387 rateints/PRIMARY/VA_DEC:null
error 1:387 rateints/PRIMARY/VA_DEC:unit
error 1:392 rateints/PRIMARY/BARTDELT:presence
error 1:392 rateints/PRIMARY/BARTDELT:type
error 1:392 rateints/PRIMARY/BARTDELT:null
error 1:392 rateints/PRIMARY/BARTDELT:unit
error 1:393 rateints/PRIMARY/BSTRTIME:presence
error 1:393 rateints/PRIMARY/BSTRTIME:type
error 1:393 rateints/PRIMARY/BSTRTIME:null
error 1:393 rateints/PRIMARY/BSTRTIME:unit
error 1:394 rateints/PRIMARY/BMIDTIME:presence
error 1:394 rateints/PRIMARY/BMIDTIME:type
error 1:394 rateints/PRIMARY/BMIDTIME:null
error 1:394 rateints/PRIMARY/BMIDTIME:unit
error 1:395 rateints/PRIMARY/BENDTIME:presence
error 1:395 rateints/PRIMARY/BENDTIME:type
error 1:395 rateints/PRIMARY/BENDTIME:null
error 1:395 rateints/PRIMARY/BENDTIME:unit
error 1:396 rateints/PRIMARY/HELIDELT:presence
error 1:396 rateints/PRIMARY/HELIDELT:type
error 1:396 rateints/PRIMARY/HELIDELT:null
error 1:396 rateints/PRIMARY/HELIDELT:unit
error 1:397 rateints/PRIMARY/HSTRTIME:presence
error 1:397 rateints/PRIMARY/HSTRTIME:type
error 1:397 rateints/PRIMARY/HSTRTIME:null
error 1:397 rateints/PRIMARY/HSTRTIME:unit
error 1:398 rateints/PRIMARY/HMIDTIME:presence
error 1:398 rateints/PRIMARY/HMIDTIME:type
error 1:398 rateints/PRIMARY/HMIDTIME:null
error 1:398 rateints/PRIMARY/HMIDTIME:unit
error 1:399 rateints/PRIMARY/HENDTIME:presence
error 1:399 rateints/PRIMARY/HENDTIME:type
error 1:399 rateints/PRIMARY/HENDTIME:null
error 1:399 rateints/PRIMARY/HENDTIME:unit
error 1:407 rateints/PRIMARY/GS_ORDER:type
error 1:407 rateints/PRIMARY/GS_ORDER:null
error 1:407 rateints/PRIMARY/GS_ORDER:limit
error 1:408 rateints/PRIMARY/GSSTRTTM:type
error 1:408 rateints/PRIMARY/GSSTRTTM:null
error 1:409 rateints/PRIMARY/GSENDTIM:type
error 1:409 rateints/PRIMARY/GSENDTIM:null
error 1:410 rateints/PRIMARY/GDSTARID:type
error 1:410 rateints/PRIMARY/GDSTARID:null
error 1:411 rateints/PRIMARY/GS_RA:type
error 1:411 rateints/PRIMARY/GS_RA:null
error 1:411 rateints/PRIMARY/GS_RA:unit
error 4:47 rateints/PRIMARY/GS_RA:limit
error 1:412 rateints/PRIMARY/GS_DEC:type
error 1:412 rateints/PRIMARY/GS_DEC:null
error 1:412 rateints/PRIMARY/GS_DEC:unit
error 4:48 rateints/PRIMARY/GS_DEC:limit
error 1:413 rateints/PRIMARY/GS_URA:type
error 1:413 rateints/PRIMARY/GS_URA:null
error 1:413 rateints/PRIMARY/GS_URA:unit
error 1:413 rateints/PRIMARY/GS_URA:limit
error 1:414 rateints/PRIMARY/GS_UDEC:type
error 1:414 rateints/PRIMARY/GS_UDEC:null
error 1:414 rateints/PRIMARY/GS_UDEC:unit
error 1:414 rateints/PRIMARY/GS_UDEC:limit
error 1:415 rateints/PRIMARY/GS_MAG:type
error 1:415 rateints/PRIMARY/GS_MAG:null
error 1:415 rateints/PRIMARY/GS_MAG:unit
error 1:416 rateints/PRIMARY/GS_UMAG:type
error 1:416 rateints/PRIMARY/GS_UMAG:null
error 1:416 rateints/PRIMARY/GS_UMAG:unit
error 1:416 rateints/PRIMARY/GS_UMAG:limit
error 1:417 rateints/PRIMARY/GS_EPOCH:type
error 1:417 rateints/PRIMARY/GS_EPOCH:null
error 1:418 rateints/PRIMARY/GS_MURA:type
error 1:418 rateints/PRIMARY/GS_MURA:null
error 1:418 rateints/PRIMARY/GS_MURA:unit
error 1:419 rateints/PRIMARY/GS_MUDEC:type
error 1:419 rateints/PRIMARY/GS_MUDEC:null
error 1:419 rateints/PRIMARY/GS_MUDEC:unit
error 1:420 rateints/PRIMARY/GS_PARA:type
error 1:420 rateints/PRIMARY/GS_PARA:null
error 1:420 rateints/PRIMARY/GS_PARA:unit
error 1:421 rateints/PRIMARY/GS_V3_PA:type
error 1:421 rateints/PRIMARY/GS_V3_PA:null
error 1:421 rateints/PRIMARY/GS_V3_PA:unit
error 1:422 rateints/PRIMARY/FGS_APER:type
error 1:422 rateints/PRIMARY/FGS_APER:null
error 1:423 rateints/PRIMARY/GSIDL_X:type
error 1:423 rateints/PRIMARY/GSIDL_X:null
error 1:424 rateints/PRIMARY/GSIDL_Y:type
error 1:424 rateints/PRIMARY/GSIDL_Y:null
error 1:425 rateints/PRIMARY/GSCENTX:type
error 1:425 rateints/PRIMARY/GSCENTX:null
error 1:425 rateints/PRIMARY/GSCENTX:unit
error 1:426 rateints/PRIMARY/GSCENTY:type
error 1:426 rateints/PRIMARY/GSCENTY:null
error 1:426 rateints/PRIMARY/GSCENTY:unit
error 1:427 rateints/PRIMARY/PCS_MODE:presence
error 1:427 rateints/PRIMARY/PCS_MODE:type
error 1:427 rateints/PRIMARY/PCS_MODE:null
error 1:427 rateints/PRIMARY/PCS_MODE:in
error 1:428 rateints/PRIMARY/VISITEND:type
error 1:428 rateints/PRIMARY/VISITEND:null
error 1:38 rateints/PRIMARY/CAL_VER:presence
error 1:38 rateints/PRIMARY/CAL_VER:type
error 1:38 rateints/PRIMARY/CAL_VER:null
error 1:38 rateints/PRIMARY/CAL_VER:matches
error 1:39 rateints/PRIMARY/CAL_VCS:presence
error 1:39 rateints/PRIMARY/CAL_VCS:type
error 1:39 rateints/PRIMARY/CAL_VCS:null
error 1:40 rateints/PRIMARY/CRDS_VER:presence
error 1:40 rateints/PRIMARY/CRDS_VER:type
error 1:40 rateints/PRIMARY/CRDS_VER:null
error 1:40 rateints/PRIMARY/CRDS_VER:matches
error 1:41 rateints/PRIMARY/CRDS_CTX:presence
error 1:41 rateints/PRIMARY/CRDS_CTX:type
error 1:41 rateints/PRIMARY/CRDS_CTX:null
error 1:41 rateints/PRIMARY/CRDS_CTX:matches
error 1:46 rateints/PRIMARY/ASNPOOL:type
error 1:46 rateints/PRIMARY/ASNPOOL:null
error 1:46 rateints/PRIMARY/ASNTABLE:type
error 1:46 rateints/PRIMARY/ASNTABLE:null
error 1:438 rateints/PRIMARY/R_AREA:type
error 1:438 rateints/PRIMARY/R_AREA:null
error 1:438 rateints/PRIMARY/R_AREA:matches
error 1:439 rateints/PRIMARY/R_BARSHA:type
error 1:439 rateints/PRIMARY/R_BARSHA:null
error 1:439 rateints/PRIMARY/R_BARSHA:matches
error 1:440 rateints/PRIMARY/R_BKG:type
error 1:440 rateints/PRIMARY/R_BKG:null
error 1:440 rateints/PRIMARY/R_BKG:matches
error 1:441 rateints/PRIMARY/R_CAMERA:type
error 1:441 rateints/PRIMARY/R_CAMERA:null
error 1:441 rateints/PRIMARY/R_CAMERA:matches
error 1:442 rateints/PRIMARY/R_CHRCOR:type
error 1:442 rateints/PRIMARY/R_CHRCOR:null
error 1:442 rateints/PRIMARY/R_CHRCOR:matches
error 1:443 rateints/PRIMARY/R_COLLIM:type
error 1:443 rateints/PRIMARY/R_COLLIM:null
error 1:443 rateints/PRIMARY/R_COLLIM:matches
error 1:444 rateints/PRIMARY/R_CUBPAR:type
error 1:444 rateints/PRIMARY/R_CUBPAR:null
error 1:444 rateints/PRIMARY/R_CUBPAR:matches
error 1:445 rateints/PRIMARY/R_DARK:type
error 1:445 rateints/PRIMARY/R_DARK:null
error 1:445 rateints/PRIMARY/R_DARK:matches
error 1:446 rateints/PRIMARY/R_DFLAT:type
error 1:446 rateints/PRIMARY/R_DFLAT:null
error 1:446 rateints/PRIMARY/R_DFLAT:matches
error 1:447 rateints/PRIMARY/R_DISPER:type
error 1:447 rateints/PRIMARY/R_DISPER:null
error 1:447 rateints/PRIMARY/R_DISPER:matches
error 1:448 rateints/PRIMARY/R_DISTOR:type
error 1:448 rateints/PRIMARY/R_DISTOR:null
error 1:448 rateints/PRIMARY/R_DISTOR:matches
error 1:449 rateints/PRIMARY/R_EXTR1D:type
error 1:449 rateints/PRIMARY/R_EXTR1D:null
error 1:449 rateints/PRIMARY/R_EXTR1D:matches
error 1:450 rateints/PRIMARY/R_FFLAT:type
error 1:450 rateints/PRIMARY/R_FFLAT:null
error 1:450 rateints/PRIMARY/R_FFLAT:matches
error 1:451 rateints/PRIMARY/R_FILOFF:type
error 1:451 rateints/PRIMARY/R_FILOFF:null
error 1:451 rateints/PRIMARY/R_FILOFF:matches
error 1:452 rateints/PRIMARY/R_FLAT:type
error 1:452 rateints/PRIMARY/R_FLAT:null
error 1:452 rateints/PRIMARY/R_FLAT:matches
error 1:453 rateints/PRIMARY/R_FORE:type
error 1:453 rateints/PRIMARY/R_FORE:null
error 1:453 rateints/PRIMARY/R_FORE:matches
error 1:454 rateints/PRIMARY/R_FPA:type
error 1:454 rateints/PRIMARY/R_FPA:null
error 1:454 rateints/PRIMARY/R_FPA:matches
error 1:455 rateints/PRIMARY/R_FRIFRQ:type
error 1:455 rateints/PRIMARY/R_FRIFRQ:null
error 1:455 rateints/PRIMARY/R_FRIFRQ:matches
error 1:456 rateints/PRIMARY/R_FRINGE:type
error 1:456 rateints/PRIMARY/R_FRINGE:null
error 1:456 rateints/PRIMARY/R_FRINGE:matches
error 1:457 rateints/PRIMARY/R_GAIN:type
error 1:457 rateints/PRIMARY/R_GAIN:null
error 1:457 rateints/PRIMARY/R_GAIN:matches
error 1:458 rateints/PRIMARY/R_IFUFOR:type
error 1:458 rateints/PRIMARY/R_IFUFOR:null
error 1:458 rateints/PRIMARY/R_IFUFOR:matches
error 1:459 rateints/PRIMARY/R_IFUPOS:type
error 1:459 rateints/PRIMARY/R_IFUPOS:null
error 1:459 rateints/PRIMARY/R_IFUPOS:matches
error 1:460 rateints/PRIMARY/R_IFUSLI:type
error 1:460 rateints/PRIMARY/R_IFUSLI:null
error 1:460 rateints/PRIMARY/R_IFUSLI:matches
error 1:461 rateints/PRIMARY/R_IPC:type
error 1:461 rateints/PRIMARY/R_IPC:null
error 1:461 rateints/PRIMARY/R_IPC:matches
error 1:462 rateints/PRIMARY/R_LASTFR:type
error 1:462 rateints/PRIMARY/R_LASTFR:null
error 1:462 rateints/PRIMARY/R_LASTFR:matches
error 1:463 rateints/PRIMARY/R_LINEAR:type
error 1:463 rateints/PRIMARY/R_LINEAR:null
error 1:463 rateints/PRIMARY/R_LINEAR:matches
error 1:464 rateints/PRIMARY/R_MASK:type
error 1:464 rateints/PRIMARY/R_MASK:null
error 1:464 rateints/PRIMARY/R_MASK:matches
error 1:465 rateints/PRIMARY/R_MIREMI:type
error 1:465 rateints/PRIMARY/R_MIREMI:null
error 1:465 rateints/PRIMARY/R_MIREMI:matches
error 1:466 rateints/PRIMARY/R_MRSPT:type
error 1:466 rateints/PRIMARY/R_MRSPT:null
error 1:466 rateints/PRIMARY/R_MRSPT:matches
error 1:467 rateints/PRIMARY/R_MRSXAR:type
error 1:467 rateints/PRIMARY/R_MRSXAR:null
error 1:467 rateints/PRIMARY/R_MRSXAR:matches
error 1:468 rateints/PRIMARY/R_MSA:type
error 1:468 rateints/PRIMARY/R_MSA:null
error 1:468 rateints/PRIMARY/R_MSA:matches
error 1:469 rateints/PRIMARY/R_MSAOPE:type
error 1:469 rateints/PRIMARY/R_MSAOPE:null
error 1:469 rateints/PRIMARY/R_MSAOPE:matches
error 1:470 rateints/PRIMARY/R_NRM:type
error 1:470 rateints/PRIMARY/R_NRM:null
error 1:470 rateints/PRIMARY/R_NRM:matches
error 1:471 rateints/PRIMARY/R_OTE:type
error 1:471 rateints/PRIMARY/R_OTE:null
error 1:471 rateints/PRIMARY/R_OTE:matches
error 1:472 rateints/PRIMARY/R_PERSAT:type
error 1:472 rateints/PRIMARY/R_PERSAT:null
error 1:472 rateints/PRIMARY/R_PERSAT:matches
error 1:473 rateints/PRIMARY/R_PHOTOM:type
error 1:473 rateints/PRIMARY/R_PHOTOM:null
error 1:473 rateints/PRIMARY/R_PHOTOM:matches
error 1:474 rateints/PRIMARY/R_PSFMAS:type
error 1:474 rateints/PRIMARY/R_PSFMAS:null
error 1:474 rateints/PRIMARY/R_PSFMAS:matches
error 1:475 rateints/PRIMARY/R_PSTSOS:type
error 1:475 rateints/PRIMARY/R_PSTSOS:null
error 1:475 rateints/PRIMARY/R_PSTSOS:matches
error 1:476 rateints/PRIMARY/R_PTHLOS:type
error 1:476 rateints/PRIMARY/R_PTHLOS:null
error 1:476 rateints/PRIMARY/R_PTHLOS:matches
error 1:477 rateints/PRIMARY/R_READNO:type
error 1:477 rateints/PRIMARY/R_READNO:null
error 1:477 rateints/PRIMARY/R_READNO:matches
error 1:478 rateints/PRIMARY/R_REFPIX:type
error 1:478 rateints/PRIMARY/R_REFPIX:null
error 1:478 rateints/PRIMARY/R_REFPIX:matches
error 1:479 rateints/PRIMARY/R_REGION:type
error 1:479 rateints/PRIMARY/R_REGION:null
error 1:479 rateints/PRIMARY/R_REGION:matches
error 1:480 rateints/PRIMARY/R_RESAMP:type
error 1:480 rateints/PRIMARY/R_RESAMP:null
error 1:480 rateints/PRIMARY/R_RESAMP:matches
error 1:481 rateints/PRIMARY/R_RESET:type
error 1:481 rateints/PRIMARY/R_RESET:null
error 1:481 rateints/PRIMARY/R_RESET:matches
error 1:482 rateints/PRIMARY/R_RESOL:type
error 1:482 rateints/PRIMARY/R_RESOL:null
error 1:482 rateints/PRIMARY/R_RESOL:matches
error 1:483 rateints/PRIMARY/R_RSCD:type
error 1:483 rateints/PRIMARY/R_RSCD:null
error 1:483 rateints/PRIMARY/R_RSCD:matches
error 1:484 rateints/PRIMARY/R_SATURA:type
error 1:484 rateints/PRIMARY/R_SATURA:null
error 1:484 rateints/PRIMARY/R_SATURA:matches
error 1:485 rateints/PRIMARY/R_SFLAT:type
error 1:485 rateints/PRIMARY/R_SFLAT:null
error 1:485 rateints/PRIMARY/R_SFLAT:matches
error 1:486 rateints/PRIMARY/R_SIRSKL:type
error 1:486 rateints/PRIMARY/R_SIRSKL:null
error 1:486 rateints/PRIMARY/R_SIRSKL:matches
error 1:487 rateints/PRIMARY/R_SPCWCS:type
error 1:487 rateints/PRIMARY/R_SPCWCS:null
error 1:487 rateints/PRIMARY/R_SPCWCS:matches
error 1:488 rateints/PRIMARY/R_SPKERN:type
error 1:488 rateints/PRIMARY/R_SPKERN:null
error 1:488 rateints/PRIMARY/R_SPKERN:matches
error 1:489 rateints/PRIMARY/R_SPPROF:type
error 1:489 rateints/PRIMARY/R_SPPROF:null
error 1:489 rateints/PRIMARY/R_SPPROF:matches
error 1:490 rateints/PRIMARY/R_SPTRAC:type
error 1:490 rateints/PRIMARY/R_SPTRAC:null
error 1:490 rateints/PRIMARY/R_SPTRAC:matches
error 1:491 rateints/PRIMARY/R_STRAY:type
error 1:491 rateints/PRIMARY/R_STRAY:null
error 1:491 rateints/PRIMARY/R_STRAY:matches
error 1:492 rateints/PRIMARY/R_SUPERB:type
error 1:492 rateints/PRIMARY/R_SUPERB:null
error 1:492 rateints/PRIMARY/R_SUPERB:matches
error 1:493 rateints/PRIMARY/R_THRPUT:type
error 1:493 rateints/PRIMARY/R_THRPUT:null
error 1:493 rateints/PRIMARY/R_THRPUT:matches
error 1:494 rateints/PRIMARY/R_TRPDEN:type
error 1:494 rateints/PRIMARY/R_TRPDEN:null
error 1:494 rateints/PRIMARY/R_TRPDEN:matches
error 1:495 rateints/PRIMARY/R_TRPPAR:type
error 1:495 rateints/PRIMARY/R_TRPPAR:null
error 1:495 rateints/PRIMARY/R_TRPPAR:matches
error 1:496 rateints/PRIMARY/R_TSPHOT:type
error 1:496 rateints/PRIMARY/R_TSPHOT:null
error 1:496 rateints/PRIMARY/R_TSPHOT:matches
error 1:497 rateints/PRIMARY/R_V2V3:type
error 1:497 rateints/PRIMARY/R_V2V3:null
error 1:497 rateints/PRIMARY/R_V2V3:matches
error 1:498 rateints/PRIMARY/R_WAVCOR:type
error 1:498 rateints/PRIMARY/R_WAVCOR:null
error 1:498 rateints/PRIMARY/R_WAVCOR:matches
error 1:499 rateints/PRIMARY/R_WAVMAP:type
error 1:499 rateints/PRIMARY/R_WAVMAP:null
error 1:499 rateints/PRIMARY/R_WAVMAP:matches
error 1:500 rateints/PRIMARY/R_WAVRAN:type
error 1:500 rateints/PRIMARY/R_WAVRAN:null
error 1:500 rateints/PRIMARY/R_WAVRAN:matches
error 1:505 rateints/PRIMARY/S_AMIANA:type
error 1:505 rateints/PRIMARY/S_AMIANA:null
error 1:505 rateints/PRIMARY/S_AMIANA:in
error 1:506 rateints/PRIMARY/S_AMINOR:type
error 1:506 rateints/PRIMARY/S_AMINOR:null
error 1:506 rateints/PRIMARY/S_AMINOR:in
error 1:507 rateints/PRIMARY/S_BARSHA:type
error 1:507 rateints/PRIMARY/S_BARSHA:null
error 1:507 rateints/PRIMARY/S_BARSHA:in
error 1:508 rateints/PRIMARY/S_BKDSUB:type
error 1:508 rateints/PRIMARY/S_BKDSUB:null
error 1:508 rateints/PRIMARY/S_BKDSUB:in
error 1:509 rateints/PRIMARY/S_BPXSLF:type
error 1:509 rateints/PRIMARY/S_BPXSLF:null
error 1:509 rateints/PRIMARY/S_BPXSLF:in
error 1:510 rateints/PRIMARY/S_CHGMIG:type
error 1:510 rateints/PRIMARY/S_CHGMIG:null
error 1:510 rateints/PRIMARY/S_CHGMIG:in
error 1:511 rateints/PRIMARY/S_CLNFNS:type
error 1:511 rateints/PRIMARY/S_CLNFNS:null
error 1:511 rateints/PRIMARY/S_CLNFNS:in
error 1:512 rateints/PRIMARY/S_COMB1D:type
error 1:512 rateints/PRIMARY/S_COMB1D:null
error 1:512 rateints/PRIMARY/S_COMB1D:in
error 1:513 rateints/PRIMARY/S_CONTAM:type
error 1:513 rateints/PRIMARY/S_CONTAM:null
error 1:513 rateints/PRIMARY/S_CONTAM:in
error 1:514 rateints/PRIMARY/S_DARK:type
error 1:514 rateints/PRIMARY/S_DARK:null
error 1:514 rateints/PRIMARY/S_DARK:in
error 1:515 rateints/PRIMARY/S_DQINIT:type
error 1:515 rateints/PRIMARY/S_DQINIT:null
error 1:515 rateints/PRIMARY/S_DQINIT:in
error 1:516 rateints/PRIMARY/S_ERRINI:type
error 1:516 rateints/PRIMARY/S_ERRINI:null
error 1:516 rateints/PRIMARY/S_ERRINI:in
error 1:517 rateints/PRIMARY/S_EXTR1D:type
error 1:517 rateints/PRIMARY/S_EXTR1D:null
error 1:517 rateints/PRIMARY/S_EXTR1D:in
error 1:518 rateints/PRIMARY/S_EXTR2D:type
error 1:518 rateints/PRIMARY/S_EXTR2D:null
error 1:518 rateints/PRIMARY/S_EXTR2D:in
error 1:519 rateints/PRIMARY/S_FLAT:type
error 1:519 rateints/PRIMARY/S_FLAT:null
error 1:519 rateints/PRIMARY/S_FLAT:in
error 1:520 rateints/PRIMARY/S_FRINGE:type
error 1:520 rateints/PRIMARY/S_FRINGE:null
error 1:520 rateints/PRIMARY/S_FRINGE:in
error 1:521 rateints/PRIMARY/S_FRSTFR:type
error 1:521 rateints/PRIMARY/S_FRSTFR:null
error 1:521 rateints/PRIMARY/S_FRSTFR:in
error 1:522 rateints/PRIMARY/S_GANSCL:type
error 1:522 rateints/PRIMARY/S_GANSCL:null
error 1:522 rateints/PRIMARY/S_GANSCL:in
error 1:523 rateints/PRIMARY/S_GRPSCL:type
error 1:523 rateints/PRIMARY/S_GRPSCL:null
error 1:523 rateints/PRIMARY/S_GRPSCL:in
error 1:524 rateints/PRIMARY/S_GUICDS:type
error 1:524 rateints/PRIMARY/S_GUICDS:null
error 1:524 rateints/PRIMARY/S_GUICDS:in
error 1:525 rateints/PRIMARY/S_IFUCUB:type
error 1:525 rateints/PRIMARY/S_IFUCUB:null
error 1:525 rateints/PRIMARY/S_IFUCUB:in
error 1:526 rateints/PRIMARY/S_IMPRNT:type
error 1:526 rateints/PRIMARY/S_IMPRNT:null
error 1:526 rateints/PRIMARY/S_IMPRNT:in
error 1:527 rateints/PRIMARY/S_IPC:type
error 1:527 rateints/PRIMARY/S_IPC:null
error 1:527 rateints/PRIMARY/S_IPC:in
error 1:528 rateints/PRIMARY/S_JUMP:type
error 1:528 rateints/PRIMARY/S_JUMP:null
error 1:528 rateints/PRIMARY/S_JUMP:in
error 1:529 rateints/PRIMARY/S_KLIP:type
error 1:529 rateints/PRIMARY/S_KLIP:null
error 1:529 rateints/PRIMARY/S_KLIP:in
error 1:530 rateints/PRIMARY/S_LASTFR:type
error 1:530 rateints/PRIMARY/S_LASTFR:null
error 1:530 rateints/PRIMARY/S_LASTFR:in
error 1:531 rateints/PRIMARY/S_LINEAR:type
error 1:531 rateints/PRIMARY/S_LINEAR:null
error 1:531 rateints/PRIMARY/S_LINEAR:in
error 1:532 rateints/PRIMARY/S_MIREMI:type
error 1:532 rateints/PRIMARY/S_MIREMI:null
error 1:532 rateints/PRIMARY/S_MIREMI:in
error 1:533 rateints/PRIMARY/S_MSAFLG:type
error 1:533 rateints/PRIMARY/S_MSAFLG:null
error 1:533 rateints/PRIMARY/S_MSAFLG:in
error 1:534 rateints/PRIMARY/S_MSBSUB:type
error 1:534 rateints/PRIMARY/S_MSBSUB:null
error 1:534 rateints/PRIMARY/S_MSBSUB:in
error 1:535 rateints/PRIMARY/S_MTWCS:type
error 1:535 rateints/PRIMARY/S_MTWCS:null
error 1:535 rateints/PRIMARY/S_MTWCS:in
error 1:536 rateints/PRIMARY/S_OUTLIR:type
error 1:536 rateints/PRIMARY/S_OUTLIR:null
error 1:536 rateints/PRIMARY/S_OUTLIR:in
error 1:537 rateints/PRIMARY/S_PCTFRM:type
error 1:537 rateints/PRIMARY/S_PCTFRM:null
error 1:537 rateints/PRIMARY/S_PCTFRM:in
error 1:538 rateints/PRIMARY/S_PERSIS:type
error 1:538 rateints/PRIMARY/S_PERSIS:null
error 1:538 rateints/PRIMARY/S_PERSIS:in
error 1:539 rateints/PRIMARY/S_PHOTOM:type
error 1:539 rateints/PRIMARY/S_PHOTOM:null
error 1:539 rateints/PRIMARY/S_PHOTOM:in
error 1:540 rateints/PRIMARY/S_PSFALI:type
error 1:540 rateints/PRIMARY/S_PSFALI:null
error 1:540 rateints/PRIMARY/S_PSFALI:in
error 1:541 rateints/PRIMARY/S_PSFSTK:type
error 1:541 rateints/PRIMARY/S_PSFSTK:null
error 1:541 rateints/PRIMARY/S_PSFSTK:in
error 1:542 rateints/PRIMARY/S_PTHLOS:type
error 1:542 rateints/PRIMARY/S_PTHLOS:null
error 1:542 rateints/PRIMARY/S_PTHLOS:in
error 1:543 rateints/PRIMARY/S_PXREPL:type
error 1:543 rateints/PRIMARY/S_PXREPL:null
error 1:543 rateints/PRIMARY/S_PXREPL:in
error 1:544 rateints/PRIMARY/S_RAMP:presence
error 1:544 rateints/PRIMARY/S_RAMP:type
error 1:544 rateints/PRIMARY/S_RAMP:null
error 1:544 rateints/PRIMARY/S_RAMP:in
error 1:545 rateints/PRIMARY/S_REFPIX:type
error 1:545 rateints/PRIMARY/S_REFPIX:null
error 1:545 rateints/PRIMARY/S_REFPIX:in
error 1:546 rateints/PRIMARY/S_RESAMP:type
error 1:546 rateints/PRIMARY/S_RESAMP:null
error 1:546 rateints/PRIMARY/S_RESAMP:in
error 1:547 rateints/PRIMARY/S_RESET:type
error 1:547 rateints/PRIMARY/S_RESET:null
error 1:547 rateints/PRIMARY/S_RESET:in
error 1:548 rateints/PRIMARY/S_RESFRI:type
error 1:548 rateints/PRIMARY/S_RESFRI:null
error 1:548 rateints/PRIMARY/S_RESFRI:in
error 1:549 rateints/PRIMARY/S_RSCD:type
error 1:549 rateints/PRIMARY/S_RSCD:null
error 1:549 rateints/PRIMARY/S_RSCD:in
error 1:550 rateints/PRIMARY/S_SATURA:type
error 1:550 rateints/PRIMARY/S_SATURA:null
error 1:550 rateints/PRIMARY/S_SATURA:in
error 1:551 rateints/PRIMARY/S_SKYMAT:type
error 1:551 rateints/PRIMARY/S_SKYMAT:null
error 1:551 rateints/PRIMARY/S_SKYMAT:in
error 1:552 rateints/PRIMARY/S_SPLEAK:type
error 1:552 rateints/PRIMARY/S_SPLEAK:null
error 1:552 rateints/PRIMARY/S_SPLEAK:in
error 1:553 rateints/PRIMARY/S_SRCCAT:type
error 1:553 rateints/PRIMARY/S_SRCCAT:null
error 1:553 rateints/PRIMARY/S_SRCCAT:in
error 1:554 rateints/PRIMARY/S_SRCTYP:type
error 1:554 rateints/PRIMARY/S_SRCTYP:null
error 1:554 rateints/PRIMARY/S_SRCTYP:in
error 1:555 rateints/PRIMARY/S_STRAY:type
error 1:555 rateints/PRIMARY/S_STRAY:null
error 1:555 rateints/PRIMARY/S_STRAY:in
error 1:556 rateints/PRIMARY/S_SUPERB:type
error 1:556 rateints/PRIMARY/S_SUPERB:null
error 1:556 rateints/PRIMARY/S_SUPERB:in
error 1:557 rateints/PRIMARY/S_TACNTR:type
error 1:557 rateints/PRIMARY/S_TACNTR:null
error 1:557 rateints/PRIMARY/S_TACNTR:in
error 1:558 rateints/PRIMARY/S_TELEMI:type
error 1:558 rateints/PRIMARY/S_TELEMI:null
error 1:558 rateints/PRIMARY/S_TELEMI:in
error 1:559 rateints/PRIMARY/S_TRCMOD:type
error 1:559 rateints/PRIMARY/S_TRCMOD:null
error 1:559 rateints/PRIMARY/S_TRCMOD:in
error 1:560 rateints/PRIMARY/S_TSPHOT:type
error 1:560 rateints/PRIMARY/S_TSPHOT:null
error 1:560 rateints/PRIMARY/S_TSPHOT:in
error 1:561 rateints/PRIMARY/S_TWKREG:type
error 1:561 rateints/PRIMARY/S_TWKREG:null
error 1:561 rateints/PRIMARY/S_TWKREG:in
error 1:562 rateints/PRIMARY/S_WAVCOR:type
error 1:562 rateints/PRIMARY/S_WAVCOR:null
error 1:562 rateints/PRIMARY/S_WAVCOR:in
error 1:563 rateints/PRIMARY/S_WCS:type
error 1:563 rateints/PRIMARY/S_WCS:null
error 1:563 rateints/PRIMARY/S_WCS:in
error 1:564 rateints/PRIMARY/S_WFSCOM:type
error 1:564 rateints/PRIMARY/S_WFSCOM:null
error 1:564 rateints/PRIMARY/S_WFSCOM:in
error 1:565 rateints/PRIMARY/S_WHTLIT:type
error 1:565 rateints/PRIMARY/S_WHTLIT:null
error 1:565 rateints/PRIMARY/S_WHTLIT:in
error 1:573 rateints/PRIMARY/TCATFILE:type
error 1:573 rateints/PRIMARY/TCATFILE:null
error 1:574 rateints/PRIMARY/SCATFILE:type
error 1:574 rateints/PRIMARY/SCATFILE:null
error 1:575 rateints/PRIMARY/SEGMFILE:type
error 1:575 rateints/PRIMARY/SEGMFILE:null
error 1:576 rateints/PRIMARY/DIRIMAGE:type
error 1:576 rateints/PRIMARY/DIRIMAGE:null
error 1:577 rateints/PRIMARY/BKGMETH:type
error 1:577 rateints/PRIMARY/BKGMETH:null
error 1:578 rateints/PRIMARY/BKGLEVEL:type
error 1:578 rateints/PRIMARY/BKGLEVEL:null
error 1:579 rateints/PRIMARY/BKGSUB:type
error 1:579 rateints/PRIMARY/BKGSUB:null
error 1:580 rateints/PRIMARY/MASTERBG:type
error 1:580 rateints/PRIMARY/MASTERBG:null
error 1:581 rateints/PRIMARY/BKGD_SCL:type
error 1:581 rateints/PRIMARY/BKGD_SCL:null
error 1:581 rateints/PRIMARY/BKGD_SCL:unit
error 1:582 rateints/PRIMARY/SOSSWDTH:type
error 1:582 rateints/PRIMARY/SOSSWDTH:null
error 1:582 rateints/PRIMARY/SOSSWDTH:unit
error 1:583 rateints/PRIMARY/TIKFACTR:type
error 1:583 rateints/PRIMARY/TIKFACTR:null
error 1:583 rateints/PRIMARY/TIKFACTR:unit
error 1:584 rateints/PRIMARY/SOSSDLTX:type
error 1:584 rateints/PRIMARY/SOSSDLTX:null
error 1:584 rateints/PRIMARY/SOSSDLTX:unit
error 1:585 rateints/PRIMARY/SOSSDLTY:type
error 1:585 rateints/PRIMARY/SOSSDLTY:null
error 1:585 rateints/PRIMARY/SOSSDLTY:unit
error 1:586 rateints/PRIMARY/SOSSROTN:type
error 1:586 rateints/PRIMARY/SOSSROTN:null
error 1:586 rateints/PRIMARY/SOSSROTN:unit
error 1:587 rateints/PRIMARY/OVERSAMP:type
error 1:587 rateints/PRIMARY/OVERSAMP:null
error 1:587 rateints/PRIMARY/OVERSAMP:unit
error 1:588 rateints/PRIMARY/THRESHLD:type
error 1:588 rateints/PRIMARY/THRESHLD:null
error 1:589 rateints/PRIMARY/INT[i]SKIP:type
error 1:589 rateints/PRIMARY/INT[i]SKIP:null
error 1:589 rateints/PRIMARY/INT[i]SKIP:limit
error 1:590 rateints/PRIMARY/INT[i]UGP1:type
error 1:590 rateints/PRIMARY/INT[i]UGP1:null
error 1:590 rateints/PRIMARY/INT[i]UGP1:limit
error 1:591 rateints/PRIMARY/INT[i]BORS:type
error 1:591 rateints/PRIMARY/INT[i]BORS:null
error 1:591 rateints/PRIMARY/INT[i]BORS:limit
error 0:273 rateints/PRIMARY:shape
error 1:73 rateints/PRIMARY:DATE-BEG-DATE-END
error 1:74 rateints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 rateints/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 rateints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 rateints/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 rateints/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 rateints/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 rateints/PRIMARY:INTSTART-INTEND
error 1:340 rateints/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 rateints/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 rateints/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 rateints/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 rateints/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 rateints/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 rateints/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 rateints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:273 rateints/PRIMARY:undeclared-keyword
error 0:278 rateints/SCI:presence
error 0:278 rateints/SCI:kind
error 0:278 rateints/SCI:match
error 1:597 rateints/SCI/MJD-BEG:presence
error 1:597 rateints/SCI/MJD-BEG:type
error 1:597 rateints/SCI/MJD-BEG:null
error 1:597 rateints/SCI/MJD-BEG:unit
error 1:598 rateints/SCI/MJD-AVG:presence
error 1:598 rateints/SCI/MJD-AVG:type
error 1:598 rateints/SCI/MJD-AVG:null
error 1:598 rateints/SCI/MJD-AVG:unit
error 1:599 rateints/SCI/MJD-END:presence
error 1:599 rateints/SCI/MJD-END:type
error 1:599 rateints/SCI/MJD-END:null
error 1:599 rateints/SCI/MJD-END:unit
error 1:600 rateints/SCI/TDB-BEG:presence
error 1:600 rateints/SCI/TDB-BEG:type
error 1:600 rateints/SCI/TDB-BEG:null
error 1:600 rateints/SCI/TDB-BEG:unit
error 1:601 rateints/SCI/TDB-MID:presence
error 1:601 rateints/SCI/TDB-MID:type
error 1:601 rateints/SCI/TDB-MID:null
error 1:601 rateints/SCI/TDB-MID:unit
error 1:602 rateints/SCI/TDB-END:presence
error 1:602 rateints/SCI/TDB-END:type
error 1:602 rateints/SCI/TDB-END:null
error 1:602 rateints/SCI/TDB-END:unit
error 1:603 rateints/SCI/XPOSURE:presence
error 1:603 rateints/SCI/XPOSURE:type
error 1:603 rateints/SCI/XPOSURE:null
error 1:603 rateints/SCI/XPOSURE:unit
error 1:603 rateints/SCI/XPOSURE:limit
error 1:604 rateints/SCI/TELAPSE:presence
error 1:604 rateints/SCI/TELAPSE:type
error 1:604 rateints/SCI/TELAPSE:null
error 1:604 rateints/SCI/TELAPSE:unit
error 1:604 rateints/SCI/TELAPSE:limit
error 1:612 rateints/SCI/REFFRAME:type
error 1:612 rateints/SCI/REFFRAME:null
error 1:612 rateints/SCI/REFFRAME:value
error 1:613 rateints/SCI/EPH_TYPE:type
error 1:613 rateints/SCI/EPH_TYPE:null
error 1:613 rateints/SCI/EPH_TYPE:in
error 1:614 rateints/SCI/EPH_TIME:type
error 1:614 rateints/SCI/EPH_TIME:null
error 1:614 rateints/SCI/EPH_TIME:unit
error 1:615 rateints/SCI/JWST_X:type
error 1:615 rateints/SCI/JWST_X:null
error 1:615 rateints/SCI/JWST_X:unit
error 1:616 rateints/SCI/JWST_Y:type
error 1:616 rateints/SCI/JWST_Y:null
error 1:616 rateints/SCI/JWST_Y:unit
error 1:617 rateints/SCI/JWST_Z:type
error 1:617 rateints/SCI/JWST_Z:null
error 1:617 rateints/SCI/JWST_Z:unit
error 1:618 rateints/SCI/OBSGEO-X:type
error 1:618 rateints/SCI/OBSGEO-X:null
error 1:618 rateints/SCI/OBSGEO-X:unit
error 1:619 rateints/SCI/OBSGEO-Y:type
error 1:619 rateints/SCI/OBSGEO-Y:null
error 1:619 rateints/SCI/OBSGEO-Y:unit
error 1:620 rateints/SCI/OBSGEO-Z:type
error 1:620 rateints/SCI/OBSGEO-Z:null
error 1:620 rateints/SCI/OBSGEO-Z:unit
error 1:621 rateints/SCI/JWST_DX:type
error 1:621 rateints/SCI/JWST_DX:null
error 1:621 rateints/SCI/JWST_DX:unit
error 1:622 rateints/SCI/JWST_DY:type
error 1:622 rateints/SCI/JWST_DY:null
error 1:622 rateints/SCI/JWST_DY:unit
error 1:623 rateints/SCI/JWST_DZ:type
error 1:623 rateints/SCI/JWST_DZ:null
error 1:623 rateints/SCI/JWST_DZ:unit
error 1:624 rateints/SCI/OBSGEODX:type
error 1:624 rateints/SCI/OBSGEODX:null
error 1:624 rateints/SCI/OBSGEODX:unit
error 1:625 rateints/SCI/OBSGEODY:type
error 1:625 rateints/SCI/OBSGEODY:null
error 1:625 rateints/SCI/OBSGEODY:unit
error 1:626 rateints/SCI/OBSGEODZ:type
error 1:626 rateints/SCI/OBSGEODZ:null
error 1:626 rateints/SCI/OBSGEODZ:unit
error 1:639 rateints/SCI/RADESYS:presence
error 1:639 rateints/SCI/RADESYS:type
error 1:639 rateints/SCI/RADESYS:null
error 1:639 rateints/SCI/RADESYS:value
error 1:640 rateints/SCI/PA_APER:presence
error 1:640 rateints/SCI/PA_APER:type
error 1:640 rateints/SCI/PA_APER:null
error 1:640 rateints/SCI/PA_APER:unit
error 1:641 rateints/SCI/RA_V1:presence
error 1:641 rateints/SCI/RA_V1:type
error 1:641 rateints/SCI/RA_V1:null
error 1:641 rateints/SCI/RA_V1:unit
error 4:47 rateints/SCI/RA_V1:limit
error 1:642 rateints/SCI/DEC_V1:presence
error 1:642 rateints/SCI/DEC_V1:type
error 1:642 rateints/SCI/DEC_V1:null
error 1:642 rateints/SCI/DEC_V1:unit
error 4:48 rateints/SCI/DEC_V1:limit
error 1:643 rateints/SCI/PA_V3:presence
error 1:643 rateints/SCI/PA_V3:type
error 1:643 rateints/SCI/PA_V3:null
error 1:643 rateints/SCI/PA_V3:unit
error 1:644 rateints/SCI/VA_SCALE:presence
error 1:644 rateints/SCI/VA_SCALE:type
error 1:644 rateints/SCI/VA_SCALE:null
error 1:644 rateints/SCI/VA_SCALE:unit
error 1:644 rateints/SCI/VA_SCALE:limit
error 1:660 rateints/SCI/S_REGION:presence
error 1:660 rateints/SCI/S_REGION:type
error 1:660 rateints/SCI/S_REGION:null
error 1:660 rateints/SCI/S_REGION:matches
error 1:651 rateints/SCI/V2_REF:presence
error 1:651 rateints/SCI/V2_REF:type
error 1:651 rateints/SCI/V2_REF:null
error 1:651 rateints/SCI/V2_REF:unit
error 1:652 rateints/SCI/V3_REF:presence
error 1:652 rateints/SCI/V3_REF:type
error 1:652 rateints/SCI/V3_REF:null
error 1:652 rateints/SCI/V3_REF:unit
error 1:653 rateints/SCI/VPARITY:presence
error 1:653 rateints/SCI/VPARITY:type
error 1:653 rateints/SCI/VPARITY:null
error 1:653 rateints/SCI/VPARITY:in
error 1:654 rateints/SCI/V3I_YANG:presence
error 1:654 rateints/SCI/V3I_YANG:type
error 1:654 rateints/SCI/V3I_YANG:null
error 1:654 rateints/SCI/V3I_YANG:unit
error 1:655 rateints/SCI/XREF_SCI:type
error 1:655 rateints/SCI/XREF_SCI:null
error 1:655 rateints/SCI/XREF_SCI:unit
error 1:656 rateints/SCI/YREF_SCI:type
error 1:656 rateints/SCI/YREF_SCI:null
error 1:656 rateints/SCI/YREF_SCI:unit
error 1:677 rateints/SCI/RA_REF:presence
error 1:677 rateints/SCI/RA_REF:type
error 1:677 rateints/SCI/RA_REF:null
error 1:677 rateints/SCI/RA_REF:unit
error 1:678 rateints/SCI/DEC_REF:presence
error 1:678 rateints/SCI/DEC_REF:type
error 1:678 rateints/SCI/DEC_REF:null
error 1:678 rateints/SCI/DEC_REF:unit
error 4:48 rateints/SCI/DEC_REF:limit
error 1:679 rateints/SCI/ROLL_REF:presence
error 1:679 rateints/SCI/ROLL_REF:type
error 1:679 rateints/SCI/ROLL_REF:null
error 1:679 rateints/SCI/ROLL_REF:unit
error 1:680 rateints/SCI/VELOSYS:type
error 1:680 rateints/SCI/VELOSYS:null
error 1:680 rateints/SCI/VELOSYS:unit
error 1:664 rateints/SCI/MT_RA:type
error 1:664 rateints/SCI/MT_RA:null
error 1:664 rateints/SCI/MT_RA:unit
error 1:665 rateints/SCI/MT_DEC:type
error 1:665 rateints/SCI/MT_DEC:null
error 1:665 rateints/SCI/MT_DEC:unit
error 1:666 rateints/SCI/MT_AVRA:type
error 1:666 rateints/SCI/MT_AVRA:null
error 1:666 rateints/SCI/MT_AVRA:unit
error 1:667 rateints/SCI/MT_AVDEC:type
error 1:667 rateints/SCI/MT_AVDEC:null
error 1:667 rateints/SCI/MT_AVDEC:unit
error 4:78 rateints/SCI/WCSAXES:presence
error 4:78 rateints/SCI/WCSAXES:type
error 4:78 rateints/SCI/WCSAXES:null
error 4:78 rateints/SCI/WCSAXES:limit
error 4:79 rateints/SCI/CTYPE[i]:presence
error 4:79 rateints/SCI/CTYPE[i]:type
error 4:79 rateints/SCI/CTYPE[i]:null
error 4:79 rateints/SCI/CTYPE[i]:matches
error 4:80 rateints/SCI/CUNIT[i]:presence
error 4:80 rateints/SCI/CUNIT[i]:type
error 4:80 rateints/SCI/CUNIT[i]:null
error 4:80 rateints/SCI/CUNIT[i]:value
error 4:81 rateints/SCI/CRPIX[i]:presence
error 4:81 rateints/SCI/CRPIX[i]:type
error 4:81 rateints/SCI/CRPIX[i]:null
error 4:81 rateints/SCI/CRPIX[i]:unit
error 4:82 rateints/SCI/CRVAL[i]:presence
error 4:82 rateints/SCI/CRVAL[i]:type
error 4:82 rateints/SCI/CRVAL[i]:null
error 4:82 rateints/SCI/CRVAL[i]:unit
error 4:83 rateints/SCI/CDELT[i]:type
error 4:83 rateints/SCI/CDELT[i]:null
error 4:83 rateints/SCI/CDELT[i]:unit
error 4:84 rateints/SCI/PC[i]_[j]:type
error 4:84 rateints/SCI/PC[i]_[j]:null
error 4:84 rateints/SCI/PC[i]_[j]:unit
error 4:85 rateints/SCI/CD[i]_[j]:type
error 4:85 rateints/SCI/CD[i]_[j]:null
error 4:85 rateints/SCI/CD[i]_[j]:unit
error 4:86 rateints/SCI/LONPOLE:type
error 4:86 rateints/SCI/LONPOLE:null
error 4:86 rateints/SCI/LONPOLE:unit
error 4:87 rateints/SCI/LATPOLE:type
error 4:87 rateints/SCI/LATPOLE:null
error 4:87 rateints/SCI/LATPOLE:unit
error 4:173 rateints/SCI/A_ORDER:type
error 4:173 rateints/SCI/A_ORDER:null
error 4:173 rateints/SCI/A_ORDER:limit
error 4:174 rateints/SCI/B_ORDER:type
error 4:174 rateints/SCI/B_ORDER:null
error 4:174 rateints/SCI/B_ORDER:limit
error 4:175 rateints/SCI/AP_ORDER:type
error 4:175 rateints/SCI/AP_ORDER:null
error 4:175 rateints/SCI/AP_ORDER:limit
error 4:176 rateints/SCI/BP_ORDER:type
error 4:176 rateints/SCI/BP_ORDER:null
error 4:176 rateints/SCI/BP_ORDER:limit
error 4:177 rateints/SCI/A_[p]_[q]:type
error 4:177 rateints/SCI/A_[p]_[q]:null
error 4:177 rateints/SCI/A_[p]_[q]:unit
error 4:178 rateints/SCI/B_[p]_[q]:type
error 4:178 rateints/SCI/B_[p]_[q]:null
error 4:178 rateints/SCI/B_[p]_[q]:unit
error 4:179 rateints/SCI/AP_[p]_[q]:type
error 4:179 rateints/SCI/AP_[p]_[q]:null
error 4:179 rateints/SCI/AP_[p]_[q]:unit
error 4:180 rateints/SCI/BP_[p]_[q]:type
error 4:180 rateints/SCI/BP_[p]_[q]:null
error 4:180 rateints/SCI/BP_[p]_[q]:unit
error 0:278 rateints/SCI:type
error 0:278 rateints/SCI:shape
error 0:278 rateints/SCI:unit
error 1:606 rateints/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 rateints/SCI:TDB-BEG-MJD-BEG
error 1:683 rateints/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 rateints/SCI:exists-CD1_1-CDELT1
error 4:90 rateints/SCI:exists-CD1_1-PC1_1
error 0:307 rateints/SCI:SCI-DQ
error 0:280 rateints/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 rateints/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:278 rateints/SCI:undeclared-keyword
error 0:284 rateints/ERR:presence
error 0:284 rateints/ERR:kind
error 0:284 rateints/ERR:match
error 0:284 rateints/ERR:type
error 0:284 rateints/ERR:shape
error 0:284 rateints/ERR:unit
error 0:284 rateints/ERR:limit
warning 0:284 rateints/ERR:undeclared-keyword
error 0:285 rateints/DQ:presence
error 0:285 rateints/DQ:kind
error 0:285 rateints/DQ:match
error 0:285 rateints/DQ:type
error 0:285 rateints/DQ:shape
error 0:285 rateints/DQ:null
error 0:285 rateints/DQ:bits
warning 0:285 rateints/DQ:undeclared-keyword
error 0:286 rateints/VAR_POISSON:presence
error 0:286 rateints/VAR_POISSON:kind
error 0:286 rateints/VAR_POISSON:match
error 0:286 rateints/VAR_POISSON:type
error 0:286 rateints/VAR_POISSON:shape
error 0:286 rateints/VAR_POISSON:limit
warning 0:286 rateints/VAR_POISSON:undeclared-keyword
error 0:287 rateints/VAR_RNOISE:presence
error 0:287 rateints/VAR_RNOISE:kind
error 0:287 rateints/VAR_RNOISE:match
error 0:287 rateints/VAR_RNOISE:type
error 0:287 rateints/VAR_RNOISE:shape
error 0:287 rateints/VAR_RNOISE:limit
warning 0:287 rateints/VAR_RNOISE:undeclared-keyword
error 0:289 rateints/INT_TIMES:presence
error 0:289 rateints/INT_TIMES:kind
error 0:289 rateints/INT_TIMES:match
error 0:290 rateints/INT_TIMES:rows
error 0:289 rateints/INT_TIMES:order
error 1:884 rateints/INT_TIMES/integration_number:presence
error 1:884 rateints/INT_TIMES/integration_number:type
error 1:884 rateints/INT_TIMES/integration_number:shape
error 1:884 rateints/INT_TIMES/integration_number:null
error 1:884 rateints/INT_TIMES/integration_number:limit
error 1:884 rateints/INT_TIMES/integration_number:order
error 1:870 rateints/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 rateints/INT_TIMES/int_start_MJD_UTC:type
error 1:870 rateints/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 rateints/INT_TIMES/int_start_MJD_UTC:null
error 1:870 rateints/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 rateints/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 rateints/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 rateints/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 rateints/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 rateints/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 rateints/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 rateints/INT_TIMES/int_end_MJD_UTC:type
error 1:872 rateints/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 rateints/INT_TIMES/int_end_MJD_UTC:null
error 1:872 rateints/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 rateints/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 rateints/INT_TIMES/int_start_BJD_TDB:type
error 1:873 rateints/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 rateints/INT_TIMES/int_start_BJD_TDB:null
error 1:873 rateints/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 rateints/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 rateints/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 rateints/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 rateints/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 rateints/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 rateints/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 rateints/INT_TIMES/int_end_BJD_TDB:type
error 1:875 rateints/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 rateints/INT_TIMES/int_end_BJD_TDB:null
error 1:875 rateints/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 rateints/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 rateints/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:289 rateints/INT_TIMES:undeclared-keyword
error 0:289 rateints/INT_TIMES:undeclared-column
error 1:892 rateints/INT_TIMES_STRIPE:kind
error 1:892 rateints/INT_TIMES_STRIPE:match
error 1:892 rateints/INT_TIMES_STRIPE:order
error 1:894 rateints/INT_TIMES_STRIPE/integration_number:presence
error 1:894 rateints/INT_TIMES_STRIPE/integration_number:type
error 1:894 rateints/INT_TIMES_STRIPE/integration_number:shape
error 1:894 rateints/INT_TIMES_STRIPE/integration_number:null
error 1:894 rateints/INT_TIMES_STRIPE/integration_number:limit
error 1:895 rateints/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 rateints/INT_TIMES_STRIPE/stripe_number:type
error 1:895 rateints/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 rateints/INT_TIMES_STRIPE/stripe_number:null
error 1:895 rateints/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 rateints/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 rateints/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 rateints/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 rateints/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 rateints/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 rateints/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 rateints/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 rateints/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 rateints/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 rateints/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 rateints/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 rateints/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 rateints/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 rateints/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 rateints/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 rateints/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 rateints/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 rateints/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 rateints/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 rateints/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 rateints/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 rateints/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 rateints/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 rateints/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 rateints/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 rateints/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 rateints/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 rateints/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 rateints/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 rateints/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 rateints/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 rateints/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 rateints/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 rateints/INT_TIMES_STRIPE:undeclared-column
error 0:295 rateints/ASDF:presence
error 0:295 rateints/ASDF:kind
error 0:295 rateints/ASDF:match
warning 0:295 rateints/ASDF:undeclared-keyword
error 0:297 rateints/ASDF.tree/data:presence
error 0:297 rateints/ASDF.tree/data:type
error 0:297 rateints/ASDF.tree/data:source
error 0:295 rateints/ASDF.tree:type
error 1:20 rateints/ASDF.tree/meta.date:mirror
error 1:20 rateints/ASDF.tree/meta.filename:mirror
error 1:20 rateints/ASDF.tree/meta.model_type:mirror
error 1:20 rateints/ASDF.tree/meta.telescope:mirror
error 1:69 rateints/ASDF.tree/meta.observation.program_number:mirror
error 1:69 rateints/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 rateints/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 rateints/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 rateints/ASDF.tree/meta.instrument.name:mirror
error 1:236 rateints/ASDF.tree/meta.exposure.type:mirror
error 1:236 rateints/ASDF.tree/meta.exposure.nints:mirror
error 1:277 rateints/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 rateints/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 rateints/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 rateints/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 rateints/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 rateints/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 rateints/ASDF.tree/meta.subarray.name:mirror
error 1:38 rateints/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 rateints/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 rateints/ASDF.tree/meta.asn.table_name:mirror
error 0:302 rateints:nints-INTEND-INTSTART
error 0:304 rateints:nints-NINTS
"""

SPEC = Spec(
    "jwst.detector",
    "1.1.0",
    sources=("jwst/detector.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
