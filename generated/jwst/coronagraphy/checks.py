"""Checks of jwst.coronagraphy 1.0.0.

What stage 3 makes of coronagraphs on its way to a mosaic: images of reference stars stacked, aligned to the target, and subtracted from it.

Made by specc from the texts below. Change them, not this file.

    jwst/coronagraphy.specc  sha256 a51770aee92b5f5b67f2d2005c7f039f33bc12d9eda642cc2fb42b1ee8e542cb
    jwst/core.specc          sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc        sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc         sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc            sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    jwst/imaging.specc       sha256 13858de6b12bd5d6d7380ff60576c771b0953497294d1aa9769d7002ab0e75b9
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, lower, number
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


def keywords_of_psfstack_primary(h: HduCheck) -> None:
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_4QPM", "MIR_CORONCAL", "MIR_LYOT", "NRC_CORON"))  # core.specc:236
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
    h.keyword("S_FLAT", "string", one_of=STEP_STATUS)  # core.specc:519
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
    h.keyword("S_PHOTOM", "string", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", one_of=STEP_STATUS)  # core.specc:541
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
    h.keyword("S_WCS", "string", one_of=STEP_STATUS)  # core.specc:563
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


def some_keywords_of_psfstack_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_psfstack_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_psfstack_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_psfstack_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")
    )  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_psfstack_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"))  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_psfstack_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_psfstack_primary)
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
        h.keywords(some_keywords_of_psfstack_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_psfstack_primary_2)
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
        h.keywords(some_keywords_of_psfstack_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_psfstack_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_psfstack_primary_5)
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
    h.no_data()  # coronagraphy.specc:55
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


def keywords_of_psfstack_SCI(h: HduCheck) -> None:
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


def some_keywords_of_psfstack_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("PHOTMJSR", "float", unit="MJy s/(sr adu)", above=0)  # core.specc:631
    h.keyword("PHOTUJA2", "float", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:631
    h.keyword("PIXAR_SR", "float", unit="sr", above=0)  # core.specc:631
    h.keyword("PIXAR_A2", "float", unit="arcsec2", above=0)  # core.specc:631


def check_psfstack_SCI(h: HduCheck) -> None:
    """SCI: images of reference stars."""
    h.keywords(keywords_of_psfstack_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_psfstack_SCI)
    h.image("float32", shape=("nstars", "ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # coronagraphy.specc:59
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:35
        h.rule(
            "PHOTUJA2-PHOTMJSR",
            lambda: close_to(h["PHOTUJA2"], h["PHOTMJSR"] * 23.5044305391, 0.0001, relative=True),
            show={"PHOTUJA2": lambda: h["PHOTUJA2"], "PHOTMJSR": lambda: h["PHOTMJSR"]},
            message="one factor in two units",
        )  # core.specc:633
        h.rule(
            "PIXAR_A2-PIXAR_SR",
            lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
            show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
            message="one area in two units",
        )  # core.specc:634
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
    )  # coronagraphy.specc:72
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
    )  # imaging.specc:34
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


def check_psfstack_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nstars", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # coronagraphy.specc:62
    h.undeclared("warning")


def check_psfstack_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nstars", "ny", "nx"), bits=DATA_QUALITY)  # coronagraphy.specc:63
    h.undeclared("warning")


def check_psfstack_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_psfstack_ASDF_tree,
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
            ("SCI", "PHOTMJSR", "meta.photometry.conversion_megajanskys"),
            ("SCI", "PHOTUJA2", "meta.photometry.conversion_microjanskys"),
            ("SCI", "PIXAR_SR", "meta.photometry.pixelarea_steradians"),
            ("SCI", "PIXAR_A2", "meta.photometry.pixelarea_arcsecsq"),
        ),
    )  # coronagraphy.specc:65
    h.undeclared("warning")


def check_psfstack_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # coronagraphy.specc:67


def keywords_of_psfalign_primary(h: HduCheck) -> None:
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_4QPM", "MIR_CORONCAL", "MIR_LYOT", "NRC_CORON"))  # core.specc:236
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
    h.keyword("S_FLAT", "string", one_of=STEP_STATUS)  # core.specc:519
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
    h.keyword("S_PHOTOM", "string", one_of=STEP_STATUS)  # core.specc:539
    h.keyword("S_PSFALI", "string", one_of=STEP_STATUS)  # core.specc:540
    h.keyword("S_PSFSTK", "string", one_of=STEP_STATUS)  # core.specc:541
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
    h.keyword("S_WCS", "string", one_of=STEP_STATUS)  # core.specc:563
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


def check_psfalign_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_psfalign_primary)
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
        h.keywords(some_keywords_of_psfstack_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_psfstack_primary_2)
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
        h.keywords(some_keywords_of_psfstack_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_psfstack_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_psfstack_primary_5)
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
    h.no_data()  # coronagraphy.specc:84
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


def check_psfalign_SCI(h: HduCheck) -> None:
    """SCI: images of reference stars, shifted."""
    h.keywords(keywords_of_psfstack_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_psfstack_SCI)
    h.image("float32", shape=("nstars", "ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # coronagraphy.specc:88
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:35
        h.rule(
            "PHOTUJA2-PHOTMJSR",
            lambda: close_to(h["PHOTUJA2"], h["PHOTMJSR"] * 23.5044305391, 0.0001, relative=True),
            show={"PHOTUJA2": lambda: h["PHOTUJA2"], "PHOTMJSR": lambda: h["PHOTMJSR"]},
            message="one factor in two units",
        )  # core.specc:633
        h.rule(
            "PIXAR_A2-PIXAR_SR",
            lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
            show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
            message="one area in two units",
        )  # core.specc:634
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
    )  # imaging.specc:34
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


def check_psfalign_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI, shifted likewise."""
    h.image(
        "float32", shape=("nstars", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True
    )  # coronagraphy.specc:91
    h.undeclared("warning")


def check_psfalign_DQ(h: HduCheck) -> None:
    """DQ: nothing: flags are not carried over."""
    h.image("uint32", shape=("nstars", "ny", "nx"), bits=DATA_QUALITY)  # coronagraphy.specc:92
    h.undeclared("warning")


def check_psfalign_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_psfalign_ASDF_tree,
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
            ("SCI", "PHOTMJSR", "meta.photometry.conversion_megajanskys"),
            ("SCI", "PHOTUJA2", "meta.photometry.conversion_microjanskys"),
            ("SCI", "PIXAR_SR", "meta.photometry.pixelarea_steradians"),
            ("SCI", "PIXAR_A2", "meta.photometry.pixelarea_arcsecsq"),
        ),
    )  # coronagraphy.specc:94
    h.undeclared("warning")


def check_psfalign_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    h.key("data", array_of("SCI"))  # coronagraphy.specc:96


def keywords_of_psfsub_primary(h: HduCheck) -> None:
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_4QPM", "MIR_CORONCAL", "MIR_LYOT", "NRC_CORON"))  # core.specc:236
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
    h.keyword("S_FLAT", "string", one_of=STEP_STATUS)  # core.specc:519
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:520
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:521
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:522
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:523
    h.keyword("S_GUICDS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:524
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:525
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:526
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:527
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:528
    h.keyword("S_KLIP", "string", one_of=STEP_STATUS)  # core.specc:529
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:530
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:531
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:532
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:533
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:534
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:535
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:536
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:537
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:538
    h.keyword("S_PHOTOM", "string", one_of=STEP_STATUS)  # core.specc:539
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
    h.keyword("S_WCS", "string", one_of=STEP_STATUS)  # core.specc:563
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


def check_psfsub_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_psfsub_primary)
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
        h.keywords(some_keywords_of_psfstack_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_psfstack_primary_2)
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
        h.keywords(some_keywords_of_psfstack_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_psfstack_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_psfstack_primary_5)
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
    h.no_data()  # coronagraphy.specc:109
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


def check_psfsub_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels of each integration."""
    h.keywords(keywords_of_psfstack_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_psfstack_SCI)
    h.image("float32", shape=("nints", "ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:59
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:35
        h.rule(
            "PHOTUJA2-PHOTMJSR",
            lambda: close_to(h["PHOTUJA2"], h["PHOTMJSR"] * 23.5044305391, 0.0001, relative=True),
            show={"PHOTUJA2": lambda: h["PHOTUJA2"], "PHOTMJSR": lambda: h["PHOTMJSR"]},
            message="one factor in two units",
        )  # core.specc:633
        h.rule(
            "PIXAR_A2-PIXAR_SR",
            lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
            show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
            message="one area in two units",
        )  # core.specc:634
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
    )  # imaging.specc:34
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


def check_psfsub_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:62
    h.undeclared("warning")


def check_psfsub_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:63
    h.undeclared("warning")


def check_psfsub_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:64
    h.undeclared("warning")


def check_psfsub_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:65
    h.undeclared("warning")


def check_psfsub_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:66
    h.undeclared("warning")


def check_psfsub_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:67
    h.undeclared("warning")


def check_psfsub_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration."""
    h.table(rows="nints", in_order=True)  # imaging.specc:69
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


def check_psfsub_INT_TIMES_STRIPE(h: HduCheck) -> None:
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


def check_psfsub_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_psfsub_ASDF_tree,
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
            ("SCI", "PHOTMJSR", "meta.photometry.conversion_megajanskys"),
            ("SCI", "PHOTUJA2", "meta.photometry.conversion_microjanskys"),
            ("SCI", "PIXAR_SR", "meta.photometry.pixelarea_steradians"),
            ("SCI", "PIXAR_A2", "meta.photometry.pixelarea_arcsecsq"),
        ),
    )  # coronagraphy.specc:116
    h.undeclared("warning")


def check_psfsub_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # coronagraphy.specc:118


def check_psfsub(p: ProductCheck) -> None:
    """psfsub: Target without its star.

    One exposure of the target after the best combination of reference stars was subtracted from each of its integrations. What is left near the mask are companions, discs and
    noise. ERR is the scatter that the same subtraction leaves of the reference stars; the variances are still those of the exposure.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # coronagraphy.specc:122
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # coronagraphy.specc:123
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # coronagraphy.specc:125


PRODUCTS = (
    FitsProduct(
        "psfstack",
        title="Stack of reference stars",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_psfstack\.fits",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_psfstack.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text", lambda f: lower(f.primary["INSTRUME"])),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.primary["DATAMODL"] == "CubeModel" and f.primary.exists("S_PSFSTK") and not f.primary.exists("S_PSFALI")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_psfstack_primary),
            hdu("SCI", "image", check_psfstack_SCI),
            hdu("ERR", "image", check_psfstack_ERR),
            hdu("DQ", "image", check_psfstack_DQ),
            hdu("ASDF", "asdf", check_psfstack_ASDF),
        ),
        dimensions=("nstars", "nx", "ny"),
    ),
    FitsProduct(
        "psfalign",
        title="Reference stars, aligned to a target",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfalign\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfalign.fits",
            ),
        ),
        fields=(
            field("acid", "text"),
            field("program", "number"),
            field("obs", "number"),
            field("visit", "number"),
            field("group", "number"),
            field("seq", "text"),
            field("act", "text"),
            field("exposure", "number"),
            field("segment", "number"),
            field("detector", "text"),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "CubeModel" and f.primary.exists("S_PSFALI"),
        layout=(
            hdu("PRIMARY", "primary", check_psfalign_primary),
            hdu("SCI", "image", check_psfalign_SCI),
            hdu("ERR", "image", check_psfalign_ERR),
            hdu("DQ", "image", check_psfalign_DQ),
            hdu("ASDF", "asdf", check_psfalign_ASDF),
        ),
        dimensions=("nstars", "nx", "ny"),
    ),
    FitsProduct(
        "psfsub",
        title="Target without its star",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<acid>o\d{3}|[ac]\d{4})_psfsub\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{acid}_psfsub.fits",
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
            field("acid", "text"),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "CubeModel" and f.primary.exists("S_KLIP"),
        layout=(
            hdu("PRIMARY", "primary", check_psfsub_primary),
            hdu("SCI", "image", check_psfsub_SCI),
            hdu("ERR", "image", check_psfsub_ERR),
            hdu("DQ", "image", check_psfsub_DQ),
            hdu("AREA", "image", check_psfsub_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_psfsub_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_psfsub_VAR_RNOISE),
            hdu(
                "VAR_FLAT",
                "image",
                check_psfsub_VAR_FLAT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["S_FLAT"], STEP_STATUS) == "COMPLETE"),),
            ),
            hdu("INT_TIMES", "table", check_psfsub_INT_TIMES),
            hdu("INT_TIMES_STRIPE", "table", check_psfsub_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_psfsub_ASDF),
        ),
        dimensions=("nints", "nx", "ny"),
        check=check_psfsub,
    ),
)

RULES = """\
error 0:53 psfstack:name
error 1:816 psfstack/name/program:value
error 1:851 psfstack/name/instrume:value
error 0:47 psfstack:undeclared-hdu
error 1:20 psfstack/PRIMARY/DATE:presence
error 1:20 psfstack/PRIMARY/DATE:type
error 1:20 psfstack/PRIMARY/DATE:null
error 1:20 psfstack/PRIMARY/FILENAME:presence
error 1:20 psfstack/PRIMARY/FILENAME:type
error 1:20 psfstack/PRIMARY/FILENAME:null
error 1:20 psfstack/PRIMARY/FILENAME:value
error 1:20 psfstack/PRIMARY/DATAMODL:presence
error 1:20 psfstack/PRIMARY/DATAMODL:type
error 1:20 psfstack/PRIMARY/DATAMODL:null
error 1:20 psfstack/PRIMARY/DATAMODL:value
error 1:20 psfstack/PRIMARY/TELESCOP:presence
error 1:20 psfstack/PRIMARY/TELESCOP:type
error 1:20 psfstack/PRIMARY/TELESCOP:null
error 1:20 psfstack/PRIMARY/TELESCOP:value
error 1:21 psfstack/PRIMARY/ORIGIN:presence
error 1:21 psfstack/PRIMARY/ORIGIN:type
error 1:21 psfstack/PRIMARY/ORIGIN:null
error 1:22 psfstack/PRIMARY/TIMESYS:presence
error 1:22 psfstack/PRIMARY/TIMESYS:type
error 1:22 psfstack/PRIMARY/TIMESYS:null
error 1:22 psfstack/PRIMARY/TIMESYS:value
error 1:23 psfstack/PRIMARY/TIMEUNIT:presence
error 1:23 psfstack/PRIMARY/TIMEUNIT:type
error 1:23 psfstack/PRIMARY/TIMEUNIT:null
error 1:23 psfstack/PRIMARY/TIMEUNIT:value
info 1:24 psfstack/PRIMARY/FILETYPE:presence
error 1:24 psfstack/PRIMARY/FILETYPE:type
error 1:24 psfstack/PRIMARY/FILETYPE:null
error 1:25 psfstack/PRIMARY/SDP_VER:presence
error 1:25 psfstack/PRIMARY/SDP_VER:type
error 1:25 psfstack/PRIMARY/SDP_VER:null
error 1:26 psfstack/PRIMARY/PRD_VER:presence
error 1:26 psfstack/PRIMARY/PRD_VER:type
error 1:26 psfstack/PRIMARY/PRD_VER:null
error 1:26 psfstack/PRIMARY/PRD_VER:matches
error 1:27 psfstack/PRIMARY/OSS_VER:type
error 1:27 psfstack/PRIMARY/OSS_VER:null
error 1:28 psfstack/PRIMARY/GSC_VER:type
error 1:28 psfstack/PRIMARY/GSC_VER:null
error 1:29 psfstack/PRIMARY/HGA_MOVE:presence
error 1:29 psfstack/PRIMARY/HGA_MOVE:type
error 1:29 psfstack/PRIMARY/HGA_MOVE:null
error 1:30 psfstack/PRIMARY/HGA_STRT:type
error 1:30 psfstack/PRIMARY/HGA_STRT:null
error 1:31 psfstack/PRIMARY/HGA_STOP:type
error 1:31 psfstack/PRIMARY/HGA_STOP:null
error 1:32 psfstack/PRIMARY/PWFSEET:presence
error 1:32 psfstack/PRIMARY/PWFSEET:type
error 1:32 psfstack/PRIMARY/PWFSEET:null
error 1:32 psfstack/PRIMARY/PWFSEET:unit
error 1:33 psfstack/PRIMARY/NWFSEST:presence
error 1:33 psfstack/PRIMARY/NWFSEST:type
error 1:33 psfstack/PRIMARY/NWFSEST:null
error 1:33 psfstack/PRIMARY/NWFSEST:unit
error 1:34 psfstack/PRIMARY/COMPRESS:type
error 1:34 psfstack/PRIMARY/COMPRESS:null
error 1:51 psfstack/PRIMARY/TITLE:presence
error 1:51 psfstack/PRIMARY/TITLE:type
error 1:51 psfstack/PRIMARY/TITLE:null
error 1:52 psfstack/PRIMARY/PI_NAME:presence
error 1:52 psfstack/PRIMARY/PI_NAME:type
error 1:52 psfstack/PRIMARY/PI_NAME:null
error 1:53 psfstack/PRIMARY/CATEGORY:presence
error 1:53 psfstack/PRIMARY/CATEGORY:type
error 1:53 psfstack/PRIMARY/CATEGORY:null
warning 1:53 psfstack/PRIMARY/CATEGORY:in
error 1:54 psfstack/PRIMARY/SUBCAT:type
error 1:54 psfstack/PRIMARY/SUBCAT:null
error 1:55 psfstack/PRIMARY/SCICAT:type
error 1:55 psfstack/PRIMARY/SCICAT:null
error 1:56 psfstack/PRIMARY/CONT_ID:type
error 1:56 psfstack/PRIMARY/CONT_ID:null
error 1:63 psfstack/PRIMARY/DATE-OBS:presence
error 1:63 psfstack/PRIMARY/DATE-OBS:type
error 1:63 psfstack/PRIMARY/DATE-OBS:null
error 1:64 psfstack/PRIMARY/TIME-OBS:presence
error 1:64 psfstack/PRIMARY/TIME-OBS:type
error 1:64 psfstack/PRIMARY/TIME-OBS:null
error 1:65 psfstack/PRIMARY/DATE-BEG:presence
error 1:65 psfstack/PRIMARY/DATE-BEG:type
error 1:65 psfstack/PRIMARY/DATE-BEG:null
error 1:66 psfstack/PRIMARY/DATE-END:presence
error 1:66 psfstack/PRIMARY/DATE-END:type
error 1:66 psfstack/PRIMARY/DATE-END:null
error 1:67 psfstack/PRIMARY/OBS_ID:presence
error 1:67 psfstack/PRIMARY/OBS_ID:type
error 1:67 psfstack/PRIMARY/OBS_ID:null
error 1:67 psfstack/PRIMARY/OBS_ID:matches
error 1:68 psfstack/PRIMARY/VISIT_ID:presence
error 1:68 psfstack/PRIMARY/VISIT_ID:type
error 1:68 psfstack/PRIMARY/VISIT_ID:null
error 1:68 psfstack/PRIMARY/VISIT_ID:limit
error 1:69 psfstack/PRIMARY/PROGRAM:presence
error 1:69 psfstack/PRIMARY/PROGRAM:type
error 1:69 psfstack/PRIMARY/PROGRAM:null
error 1:69 psfstack/PRIMARY/PROGRAM:limit
error 1:69 psfstack/PRIMARY/OBSERVTN:presence
error 1:69 psfstack/PRIMARY/OBSERVTN:type
error 1:69 psfstack/PRIMARY/OBSERVTN:null
error 1:69 psfstack/PRIMARY/OBSERVTN:limit
error 1:69 psfstack/PRIMARY/VISIT:presence
error 1:69 psfstack/PRIMARY/VISIT:type
error 1:69 psfstack/PRIMARY/VISIT:null
error 1:69 psfstack/PRIMARY/VISIT:limit
error 1:70 psfstack/PRIMARY/OBSLABEL:type
error 1:70 psfstack/PRIMARY/OBSLABEL:null
error 1:71 psfstack/PRIMARY/OBSFOLDR:type
error 1:71 psfstack/PRIMARY/OBSFOLDR:null
error 1:88 psfstack/PRIMARY/VISITGRP:presence
error 1:88 psfstack/PRIMARY/VISITGRP:type
error 1:88 psfstack/PRIMARY/VISITGRP:null
error 1:88 psfstack/PRIMARY/VISITGRP:limit
error 1:89 psfstack/PRIMARY/SEQ_ID:presence
error 1:89 psfstack/PRIMARY/SEQ_ID:type
error 1:89 psfstack/PRIMARY/SEQ_ID:null
error 1:89 psfstack/PRIMARY/SEQ_ID:matches
error 1:90 psfstack/PRIMARY/ACT_ID:presence
error 1:90 psfstack/PRIMARY/ACT_ID:type
error 1:90 psfstack/PRIMARY/ACT_ID:null
error 1:90 psfstack/PRIMARY/ACT_ID:matches
error 1:91 psfstack/PRIMARY/EXPOSURE:presence
error 1:91 psfstack/PRIMARY/EXPOSURE:type
error 1:91 psfstack/PRIMARY/EXPOSURE:null
error 1:91 psfstack/PRIMARY/EXPOSURE:limit
error 1:92 psfstack/PRIMARY/BKGDTARG:presence
error 1:92 psfstack/PRIMARY/BKGDTARG:type
error 1:92 psfstack/PRIMARY/BKGDTARG:null
error 1:93 psfstack/PRIMARY/TEMPLATE:presence
error 1:93 psfstack/PRIMARY/TEMPLATE:type
error 1:93 psfstack/PRIMARY/TEMPLATE:null
error 1:98 psfstack/PRIMARY/ENG_QUAL:presence
error 1:98 psfstack/PRIMARY/ENG_QUAL:type
error 1:98 psfstack/PRIMARY/ENG_QUAL:null
error 1:98 psfstack/PRIMARY/ENG_QUAL:in
error 1:99 psfstack/PRIMARY/ENGQLPTG:type
error 1:99 psfstack/PRIMARY/ENGQLPTG:null
error 1:99 psfstack/PRIMARY/ENGQLPTG:in
error 1:100 psfstack/PRIMARY/VISITYPE:presence
error 1:100 psfstack/PRIMARY/VISITYPE:type
error 1:100 psfstack/PRIMARY/VISITYPE:null
error 1:100 psfstack/PRIMARY/VISITYPE:in
error 1:101 psfstack/PRIMARY/VSTSTART:presence
error 1:101 psfstack/PRIMARY/VSTSTART:type
error 1:101 psfstack/PRIMARY/VSTSTART:null
error 1:102 psfstack/PRIMARY/VISITSTA:presence
error 1:102 psfstack/PRIMARY/VISITSTA:type
error 1:102 psfstack/PRIMARY/VISITSTA:null
error 1:103 psfstack/PRIMARY/NEXPOSUR:presence
error 1:103 psfstack/PRIMARY/NEXPOSUR:type
error 1:103 psfstack/PRIMARY/NEXPOSUR:null
error 1:103 psfstack/PRIMARY/NEXPOSUR:limit
error 1:104 psfstack/PRIMARY/INTARGET:presence
error 1:104 psfstack/PRIMARY/INTARGET:type
error 1:104 psfstack/PRIMARY/INTARGET:null
error 1:105 psfstack/PRIMARY/TARGOOPP:presence
error 1:105 psfstack/PRIMARY/TARGOOPP:type
error 1:105 psfstack/PRIMARY/TARGOOPP:null
error 1:106 psfstack/PRIMARY/TSOVISIT:presence
error 1:106 psfstack/PRIMARY/TSOVISIT:type
error 1:106 psfstack/PRIMARY/TSOVISIT:null
error 1:107 psfstack/PRIMARY/EXP_ONLY:presence
error 1:107 psfstack/PRIMARY/EXP_ONLY:type
error 1:107 psfstack/PRIMARY/EXP_ONLY:null
error 1:108 psfstack/PRIMARY/CROWDFLD:type
error 1:108 psfstack/PRIMARY/CROWDFLD:null
error 1:113 psfstack/PRIMARY/TARGPROP:presence
error 1:113 psfstack/PRIMARY/TARGPROP:type
error 1:113 psfstack/PRIMARY/TARGPROP:null
error 1:114 psfstack/PRIMARY/TARGNAME:presence
error 1:114 psfstack/PRIMARY/TARGNAME:type
error 1:114 psfstack/PRIMARY/TARGNAME:null
error 1:115 psfstack/PRIMARY/TARGTYPE:presence
error 1:115 psfstack/PRIMARY/TARGTYPE:type
error 1:115 psfstack/PRIMARY/TARGTYPE:null
error 1:115 psfstack/PRIMARY/TARGTYPE:in
error 1:116 psfstack/PRIMARY/TARGCAT:type
error 1:116 psfstack/PRIMARY/TARGCAT:null
error 1:117 psfstack/PRIMARY/TARGDESC:type
error 1:117 psfstack/PRIMARY/TARGDESC:null
error 1:118 psfstack/PRIMARY/TARG_RA:presence
error 1:118 psfstack/PRIMARY/TARG_RA:type
error 1:118 psfstack/PRIMARY/TARG_RA:null
error 1:118 psfstack/PRIMARY/TARG_RA:unit
error 4:47 psfstack/PRIMARY/TARG_RA:limit
error 1:119 psfstack/PRIMARY/TARG_DEC:presence
error 1:119 psfstack/PRIMARY/TARG_DEC:type
error 1:119 psfstack/PRIMARY/TARG_DEC:null
error 1:119 psfstack/PRIMARY/TARG_DEC:unit
error 4:48 psfstack/PRIMARY/TARG_DEC:limit
error 1:120 psfstack/PRIMARY/SRCTYAPT:type
error 1:120 psfstack/PRIMARY/SRCTYAPT:null
error 1:120 psfstack/PRIMARY/SRCTYAPT:in
error 1:123 psfstack/PRIMARY/TARGURA:presence
error 1:123 psfstack/PRIMARY/TARGURA:type
error 1:123 psfstack/PRIMARY/TARGURA:null
error 1:123 psfstack/PRIMARY/TARGURA:unit
error 1:123 psfstack/PRIMARY/TARGURA:limit
error 1:124 psfstack/PRIMARY/TARGUDEC:presence
error 1:124 psfstack/PRIMARY/TARGUDEC:type
error 1:124 psfstack/PRIMARY/TARGUDEC:null
error 1:124 psfstack/PRIMARY/TARGUDEC:unit
error 1:124 psfstack/PRIMARY/TARGUDEC:limit
error 1:125 psfstack/PRIMARY/MU_RA:presence
error 1:125 psfstack/PRIMARY/MU_RA:type
error 1:125 psfstack/PRIMARY/MU_RA:null
error 1:125 psfstack/PRIMARY/MU_RA:unit
error 1:126 psfstack/PRIMARY/MU_DEC:presence
error 1:126 psfstack/PRIMARY/MU_DEC:type
error 1:126 psfstack/PRIMARY/MU_DEC:null
error 1:126 psfstack/PRIMARY/MU_DEC:unit
error 1:127 psfstack/PRIMARY/MU_EPOCH:presence
error 1:127 psfstack/PRIMARY/MU_EPOCH:type
error 1:127 psfstack/PRIMARY/MU_EPOCH:null
error 1:128 psfstack/PRIMARY/PROP_RA:presence
error 1:128 psfstack/PRIMARY/PROP_RA:type
error 1:128 psfstack/PRIMARY/PROP_RA:null
error 1:128 psfstack/PRIMARY/PROP_RA:unit
error 4:47 psfstack/PRIMARY/PROP_RA:limit
error 1:129 psfstack/PRIMARY/PROP_DEC:presence
error 1:129 psfstack/PRIMARY/PROP_DEC:type
error 1:129 psfstack/PRIMARY/PROP_DEC:null
error 1:129 psfstack/PRIMARY/PROP_DEC:unit
error 4:48 psfstack/PRIMARY/PROP_DEC:limit
error 1:200 psfstack/PRIMARY/INSTRUME:presence
error 1:200 psfstack/PRIMARY/INSTRUME:type
error 1:200 psfstack/PRIMARY/INSTRUME:null
error 1:200 psfstack/PRIMARY/INSTRUME:in
error 1:201 psfstack/PRIMARY/PREIMAGE:type
error 1:201 psfstack/PRIMARY/PREIMAGE:null
error 1:202 psfstack/PRIMARY/FWPOSOFF:type
error 1:202 psfstack/PRIMARY/FWPOSOFF:null
error 1:203 psfstack/PRIMARY/FWPOSTOL:type
error 1:203 psfstack/PRIMARY/FWPOSTOL:null
error 1:203 psfstack/PRIMARY/FWPOSTOL:in
error 1:204 psfstack/PRIMARY/PWPOSOFF:type
error 1:204 psfstack/PRIMARY/PWPOSOFF:null
error 1:205 psfstack/PRIMARY/PWPOSTOL:type
error 1:205 psfstack/PRIMARY/PWPOSTOL:null
error 1:205 psfstack/PRIMARY/PWPOSTOL:in
error 1:134 psfstack/PRIMARY/DETECTOR:presence
error 1:134 psfstack/PRIMARY/DETECTOR:type
error 1:134 psfstack/PRIMARY/DETECTOR:null
error 1:134 psfstack/PRIMARY/DETECTOR:in
error 1:135 psfstack/PRIMARY/MODULE:presence
error 1:135 psfstack/PRIMARY/MODULE:type
error 1:135 psfstack/PRIMARY/MODULE:null
error 1:135 psfstack/PRIMARY/MODULE:in
error 1:136 psfstack/PRIMARY/CHANNEL:presence
error 1:136 psfstack/PRIMARY/CHANNEL:type
error 1:136 psfstack/PRIMARY/CHANNEL:null
error 1:136 psfstack/PRIMARY/CHANNEL:in
error 1:137 psfstack/PRIMARY/FILTER:presence
error 1:137 psfstack/PRIMARY/FILTER:type
error 1:137 psfstack/PRIMARY/FILTER:null
error 1:137 psfstack/PRIMARY/FILTER:in
error 1:138 psfstack/PRIMARY/PUPIL:presence
error 1:138 psfstack/PRIMARY/PUPIL:type
error 1:138 psfstack/PRIMARY/PUPIL:null
error 1:138 psfstack/PRIMARY/PUPIL:in
error 1:139 psfstack/PRIMARY/PILIN:type
error 1:139 psfstack/PRIMARY/PILIN:null
error 1:140 psfstack/PRIMARY/CORONMSK:type
error 1:140 psfstack/PRIMARY/CORONMSK:null
error 1:140 psfstack/PRIMARY/CORONMSK:in
error 1:141 psfstack/PRIMARY/FAM_LA[a]:type
error 1:141 psfstack/PRIMARY/FAM_LA[a]:null
error 1:142 psfstack/PRIMARY/FASTEP[a]:type
error 1:142 psfstack/PRIMARY/FASTEP[a]:null
error 1:143 psfstack/PRIMARY/FAUNIT[a]:type
error 1:143 psfstack/PRIMARY/FAUNIT[a]:null
error 1:144 psfstack/PRIMARY/FAPHASE[a]:type
error 1:144 psfstack/PRIMARY/FAPHASE[a]:null
error 1:145 psfstack/PRIMARY/FA[a]VALUE:type
error 1:145 psfstack/PRIMARY/FA[a]VALUE:null
error 1:151 psfstack/PRIMARY/GRATING:presence
error 1:151 psfstack/PRIMARY/GRATING:type
error 1:151 psfstack/PRIMARY/GRATING:null
error 1:151 psfstack/PRIMARY/GRATING:in
error 1:152 psfstack/PRIMARY/FXD_SLIT:type
error 1:152 psfstack/PRIMARY/FXD_SLIT:null
error 1:152 psfstack/PRIMARY/FXD_SLIT:in
error 1:153 psfstack/PRIMARY/FOCUSPOS:type
error 1:153 psfstack/PRIMARY/FOCUSPOS:null
error 1:154 psfstack/PRIMARY/LAMP:presence
error 1:154 psfstack/PRIMARY/LAMP:type
error 1:154 psfstack/PRIMARY/LAMP:null
error 1:155 psfstack/PRIMARY/OPMODE:presence
error 1:155 psfstack/PRIMARY/OPMODE:type
error 1:155 psfstack/PRIMARY/OPMODE:null
error 1:155 psfstack/PRIMARY/OPMODE:in
error 1:156 psfstack/PRIMARY/MSASTATE:type
error 1:156 psfstack/PRIMARY/MSASTATE:null
error 1:157 psfstack/PRIMARY/MSAMETFL:type
error 1:157 psfstack/PRIMARY/MSAMETFL:null
error 1:157 psfstack/PRIMARY/MSAMETFL:matches
error 1:158 psfstack/PRIMARY/MSAMETID:type
error 1:158 psfstack/PRIMARY/MSAMETID:null
error 1:158 psfstack/PRIMARY/MSAMETID:limit
error 1:159 psfstack/PRIMARY/MSACONID:type
error 1:159 psfstack/PRIMARY/MSACONID:null
error 1:159 psfstack/PRIMARY/MSACONID:limit
error 1:160 psfstack/PRIMARY/GWA_XTIL:presence
error 1:160 psfstack/PRIMARY/GWA_XTIL:type
error 1:160 psfstack/PRIMARY/GWA_XTIL:null
error 1:161 psfstack/PRIMARY/GWA_YTIL:presence
error 1:161 psfstack/PRIMARY/GWA_YTIL:type
error 1:161 psfstack/PRIMARY/GWA_YTIL:null
error 1:162 psfstack/PRIMARY/GWA_XP_V:presence
error 1:162 psfstack/PRIMARY/GWA_XP_V:type
error 1:162 psfstack/PRIMARY/GWA_XP_V:null
error 1:163 psfstack/PRIMARY/GWA_YP_V:presence
error 1:163 psfstack/PRIMARY/GWA_YP_V:type
error 1:163 psfstack/PRIMARY/GWA_YP_V:null
error 1:164 psfstack/PRIMARY/GWA_PXAV:presence
error 1:164 psfstack/PRIMARY/GWA_PXAV:type
error 1:164 psfstack/PRIMARY/GWA_PXAV:null
error 1:165 psfstack/PRIMARY/GWA_PYAV:presence
error 1:165 psfstack/PRIMARY/GWA_PYAV:type
error 1:165 psfstack/PRIMARY/GWA_PYAV:null
error 1:166 psfstack/PRIMARY/GWA_TILT:presence
error 1:166 psfstack/PRIMARY/GWA_TILT:type
error 1:166 psfstack/PRIMARY/GWA_TILT:null
error 1:166 psfstack/PRIMARY/GWA_TILT:unit
error 1:167 psfstack/PRIMARY/RMA_POS:type
error 1:167 psfstack/PRIMARY/RMA_POS:null
error 1:168 psfstack/PRIMARY/FCSRLPOS:type
error 1:168 psfstack/PRIMARY/FCSRLPOS:null
error 1:172 psfstack/PRIMARY/DETECTOR:value
error 1:176 psfstack/PRIMARY/FWCPOS:type
error 1:176 psfstack/PRIMARY/FWCPOS:null
error 1:176 psfstack/PRIMARY/FWCPOS:unit
error 1:177 psfstack/PRIMARY/PWCPOS:type
error 1:177 psfstack/PRIMARY/PWCPOS:null
error 1:177 psfstack/PRIMARY/PWCPOS:unit
error 1:185 psfstack/PRIMARY/BAND:presence
error 1:185 psfstack/PRIMARY/BAND:type
error 1:185 psfstack/PRIMARY/BAND:null
error 1:185 psfstack/PRIMARY/BAND:in
error 1:187 psfstack/PRIMARY/CCCSTATE:type
error 1:187 psfstack/PRIMARY/CCCSTATE:null
error 1:187 psfstack/PRIMARY/CCCSTATE:in
error 1:188 psfstack/PRIMARY/FPE_SIDE:type
error 1:188 psfstack/PRIMARY/FPE_SIDE:null
error 1:188 psfstack/PRIMARY/FPE_SIDE:in
error 1:189 psfstack/PRIMARY/ICE_SIDE:type
error 1:189 psfstack/PRIMARY/ICE_SIDE:null
error 1:189 psfstack/PRIMARY/ICE_SIDE:in
error 1:274 psfstack/PRIMARY/EXPCOUNT:presence
error 1:274 psfstack/PRIMARY/EXPCOUNT:type
error 1:274 psfstack/PRIMARY/EXPCOUNT:null
error 1:274 psfstack/PRIMARY/EXPCOUNT:limit
error 1:275 psfstack/PRIMARY/EXPRIPAR:presence
error 1:275 psfstack/PRIMARY/EXPRIPAR:type
error 1:275 psfstack/PRIMARY/EXPRIPAR:null
error 1:275 psfstack/PRIMARY/EXPRIPAR:in
error 1:236 psfstack/PRIMARY/EXP_TYPE:presence
error 1:236 psfstack/PRIMARY/EXP_TYPE:type
error 1:236 psfstack/PRIMARY/EXP_TYPE:null
error 1:236 psfstack/PRIMARY/EXP_TYPE:in
error 1:236 psfstack/PRIMARY/NINTS:presence
error 1:236 psfstack/PRIMARY/NINTS:type
error 1:236 psfstack/PRIMARY/NINTS:null
error 3:36 psfstack/PRIMARY/NINTS:limit
error 1:237 psfstack/PRIMARY/READPATT:presence
error 1:237 psfstack/PRIMARY/READPATT:type
error 1:237 psfstack/PRIMARY/READPATT:null
error 1:237 psfstack/PRIMARY/READPATT:in
error 1:238 psfstack/PRIMARY/NGROUPS:presence
error 1:238 psfstack/PRIMARY/NGROUPS:type
error 1:238 psfstack/PRIMARY/NGROUPS:null
error 1:238 psfstack/PRIMARY/NGROUPS:limit
error 1:239 psfstack/PRIMARY/NFRAMES:presence
error 1:239 psfstack/PRIMARY/NFRAMES:type
error 1:239 psfstack/PRIMARY/NFRAMES:null
error 1:239 psfstack/PRIMARY/NFRAMES:limit
error 1:240 psfstack/PRIMARY/FRMDIVSR:presence
error 1:240 psfstack/PRIMARY/FRMDIVSR:type
error 1:240 psfstack/PRIMARY/FRMDIVSR:null
error 1:240 psfstack/PRIMARY/FRMDIVSR:limit
error 1:241 psfstack/PRIMARY/GROUPGAP:presence
error 1:241 psfstack/PRIMARY/GROUPGAP:type
error 1:241 psfstack/PRIMARY/GROUPGAP:null
error 1:241 psfstack/PRIMARY/GROUPGAP:limit
error 1:242 psfstack/PRIMARY/DRPFRMS1:presence
error 1:242 psfstack/PRIMARY/DRPFRMS1:type
error 1:242 psfstack/PRIMARY/DRPFRMS1:null
error 1:242 psfstack/PRIMARY/DRPFRMS1:limit
error 1:243 psfstack/PRIMARY/DRPFRMS3:presence
error 1:243 psfstack/PRIMARY/DRPFRMS3:type
error 1:243 psfstack/PRIMARY/DRPFRMS3:null
error 1:243 psfstack/PRIMARY/DRPFRMS3:limit
error 1:244 psfstack/PRIMARY/NSAMPLES:presence
error 1:244 psfstack/PRIMARY/NSAMPLES:type
error 1:244 psfstack/PRIMARY/NSAMPLES:null
error 1:244 psfstack/PRIMARY/NSAMPLES:limit
error 1:245 psfstack/PRIMARY/TSAMPLE:presence
error 1:245 psfstack/PRIMARY/TSAMPLE:type
error 1:245 psfstack/PRIMARY/TSAMPLE:null
error 1:245 psfstack/PRIMARY/TSAMPLE:unit
error 1:245 psfstack/PRIMARY/TSAMPLE:limit
error 1:246 psfstack/PRIMARY/TFRAME:presence
error 1:246 psfstack/PRIMARY/TFRAME:type
error 1:246 psfstack/PRIMARY/TFRAME:null
error 1:246 psfstack/PRIMARY/TFRAME:unit
error 1:246 psfstack/PRIMARY/TFRAME:limit
error 1:247 psfstack/PRIMARY/TGROUP:presence
error 1:247 psfstack/PRIMARY/TGROUP:type
error 1:247 psfstack/PRIMARY/TGROUP:null
error 1:247 psfstack/PRIMARY/TGROUP:unit
error 1:247 psfstack/PRIMARY/TGROUP:limit
error 1:248 psfstack/PRIMARY/EFFINTTM:presence
error 1:248 psfstack/PRIMARY/EFFINTTM:type
error 1:248 psfstack/PRIMARY/EFFINTTM:null
error 1:248 psfstack/PRIMARY/EFFINTTM:unit
error 1:248 psfstack/PRIMARY/EFFINTTM:limit
error 1:249 psfstack/PRIMARY/DURATION:presence
error 1:249 psfstack/PRIMARY/DURATION:type
error 1:249 psfstack/PRIMARY/DURATION:null
error 1:249 psfstack/PRIMARY/DURATION:unit
error 1:249 psfstack/PRIMARY/DURATION:limit
error 1:250 psfstack/PRIMARY/NRSTSTRT:presence
error 1:250 psfstack/PRIMARY/NRSTSTRT:type
error 1:250 psfstack/PRIMARY/NRSTSTRT:null
error 1:250 psfstack/PRIMARY/NRSTSTRT:limit
error 1:251 psfstack/PRIMARY/NRESETS:presence
error 1:251 psfstack/PRIMARY/NRESETS:type
error 1:251 psfstack/PRIMARY/NRESETS:null
error 1:251 psfstack/PRIMARY/NRESETS:limit
error 1:252 psfstack/PRIMARY/ZEROFRAM:presence
error 1:252 psfstack/PRIMARY/ZEROFRAM:type
error 1:252 psfstack/PRIMARY/ZEROFRAM:null
error 1:253 psfstack/PRIMARY/DATAPROB:presence
error 1:253 psfstack/PRIMARY/DATAPROB:type
error 1:253 psfstack/PRIMARY/DATAPROB:null
error 1:254 psfstack/PRIMARY/SCA_NUM:presence
error 1:254 psfstack/PRIMARY/SCA_NUM:type
error 1:254 psfstack/PRIMARY/SCA_NUM:null
error 1:255 psfstack/PRIMARY/DATAMODE:presence
error 1:255 psfstack/PRIMARY/DATAMODE:type
error 1:255 psfstack/PRIMARY/DATAMODE:null
error 1:277 psfstack/PRIMARY/EXPSTART:presence
error 1:277 psfstack/PRIMARY/EXPSTART:type
error 1:277 psfstack/PRIMARY/EXPSTART:null
error 1:277 psfstack/PRIMARY/EXPSTART:unit
error 1:277 psfstack/PRIMARY/EFFEXPTM:presence
error 1:277 psfstack/PRIMARY/EFFEXPTM:type
error 1:277 psfstack/PRIMARY/EFFEXPTM:null
error 1:277 psfstack/PRIMARY/EFFEXPTM:unit
error 3:37 psfstack/PRIMARY/EFFEXPTM:limit
error 1:278 psfstack/PRIMARY/EXPMID:presence
error 1:278 psfstack/PRIMARY/EXPMID:type
error 1:278 psfstack/PRIMARY/EXPMID:null
error 1:278 psfstack/PRIMARY/EXPMID:unit
error 1:279 psfstack/PRIMARY/EXPEND:presence
error 1:279 psfstack/PRIMARY/EXPEND:type
error 1:279 psfstack/PRIMARY/EXPEND:null
error 1:279 psfstack/PRIMARY/EXPEND:unit
error 1:280 psfstack/PRIMARY/EXPSTENG:type
error 1:280 psfstack/PRIMARY/EXPSTENG:null
error 1:281 psfstack/PRIMARY/OSF_FILE:type
error 1:281 psfstack/PRIMARY/OSF_FILE:null
error 1:282 psfstack/PRIMARY/HYBRIDFF:type
error 1:282 psfstack/PRIMARY/HYBRIDFF:null
error 1:283 psfstack/PRIMARY/NOUTPUTS:type
error 1:283 psfstack/PRIMARY/NOUTPUTS:null
error 1:283 psfstack/PRIMARY/NOUTPUTS:in
error 1:284 psfstack/PRIMARY/MIRNGRPS:type
error 1:284 psfstack/PRIMARY/MIRNGRPS:null
error 1:284 psfstack/PRIMARY/MIRNGRPS:limit
error 1:285 psfstack/PRIMARY/MIRNFRMS:type
error 1:285 psfstack/PRIMARY/MIRNFRMS:null
error 1:285 psfstack/PRIMARY/MIRNFRMS:limit
error 1:286 psfstack/PRIMARY/DETMODE:type
error 1:286 psfstack/PRIMARY/DETMODE:null
error 1:286 psfstack/PRIMARY/DETMODE:in
error 1:287 psfstack/PRIMARY/CMD_TSEL:type
error 1:287 psfstack/PRIMARY/CMD_TSEL:null
error 1:287 psfstack/PRIMARY/CMD_TSEL:in
error 1:288 psfstack/PRIMARY/TMEASURE:type
error 1:288 psfstack/PRIMARY/TMEASURE:null
error 1:288 psfstack/PRIMARY/TMEASURE:unit
error 1:288 psfstack/PRIMARY/TMEASURE:limit
error 1:289 psfstack/PRIMARY/NRS_NORM:type
error 1:289 psfstack/PRIMARY/NRS_NORM:null
error 1:289 psfstack/PRIMARY/NRS_NORM:limit
error 1:290 psfstack/PRIMARY/NRS_REF:type
error 1:290 psfstack/PRIMARY/NRS_REF:null
error 1:290 psfstack/PRIMARY/NRS_REF:limit
error 1:291 psfstack/PRIMARY/SCTARATE:presence
error 1:291 psfstack/PRIMARY/SCTARATE:type
error 1:291 psfstack/PRIMARY/SCTARATE:null
error 1:291 psfstack/PRIMARY/SCTARATE:unit
error 1:292 psfstack/PRIMARY/GAINFACT:type
error 1:292 psfstack/PRIMARY/GAINFACT:null
error 1:292 psfstack/PRIMARY/GAINFACT:unit
error 1:293 psfstack/PRIMARY/IS_IMPRT:type
error 1:293 psfstack/PRIMARY/IS_IMPRT:null
error 1:294 psfstack/PRIMARY/IS_PSF:type
error 1:294 psfstack/PRIMARY/IS_PSF:null
error 1:295 psfstack/PRIMARY/SELFREF:type
error 1:295 psfstack/PRIMARY/SELFREF:null
error 1:296 psfstack/PRIMARY/PRIMECRS:type
error 1:296 psfstack/PRIMARY/PRIMECRS:null
error 1:297 psfstack/PRIMARY/EXTNCRS:type
error 1:297 psfstack/PRIMARY/EXTNCRS:null
error 1:307 psfstack/PRIMARY/EXSEGNUM:type
error 1:307 psfstack/PRIMARY/EXSEGNUM:null
error 3:38 psfstack/PRIMARY/EXSEGNUM:limit
error 1:307 psfstack/PRIMARY/EXSEGTOT:type
error 1:307 psfstack/PRIMARY/EXSEGTOT:null
error 3:39 psfstack/PRIMARY/EXSEGTOT:limit
error 1:307 psfstack/PRIMARY/INTSTART:type
error 1:307 psfstack/PRIMARY/INTSTART:null
error 3:40 psfstack/PRIMARY/INTSTART:limit
error 1:307 psfstack/PRIMARY/INTEND:type
error 1:307 psfstack/PRIMARY/INTEND:null
error 3:41 psfstack/PRIMARY/INTEND:limit
error 1:318 psfstack/PRIMARY/SUBARRAY:presence
error 1:318 psfstack/PRIMARY/SUBARRAY:type
error 1:318 psfstack/PRIMARY/SUBARRAY:null
warning 1:318 psfstack/PRIMARY/SUBARRAY:in
error 1:319 psfstack/PRIMARY/SUB_SHRT:type
error 1:319 psfstack/PRIMARY/SUB_SHRT:null
error 1:319 psfstack/PRIMARY/SUB_SHRT:in
error 1:320 psfstack/PRIMARY/SUB_LONG:type
error 1:320 psfstack/PRIMARY/SUB_LONG:null
error 1:320 psfstack/PRIMARY/SUB_LONG:in
error 1:321 psfstack/PRIMARY/SUBSTRT1:presence
error 1:321 psfstack/PRIMARY/SUBSTRT1:type
error 1:321 psfstack/PRIMARY/SUBSTRT1:null
error 1:321 psfstack/PRIMARY/SUBSTRT1:limit
error 1:322 psfstack/PRIMARY/SUBSTRT2:presence
error 1:322 psfstack/PRIMARY/SUBSTRT2:type
error 1:322 psfstack/PRIMARY/SUBSTRT2:null
error 1:322 psfstack/PRIMARY/SUBSTRT2:limit
error 1:323 psfstack/PRIMARY/SUBSIZE1:presence
error 1:323 psfstack/PRIMARY/SUBSIZE1:type
error 1:323 psfstack/PRIMARY/SUBSIZE1:null
error 1:323 psfstack/PRIMARY/SUBSIZE1:value
error 1:323 psfstack/PRIMARY/SUBSIZE1:limit
error 1:324 psfstack/PRIMARY/SUBSIZE2:presence
error 1:324 psfstack/PRIMARY/SUBSIZE2:type
error 1:324 psfstack/PRIMARY/SUBSIZE2:null
error 1:324 psfstack/PRIMARY/SUBSIZE2:value
error 1:324 psfstack/PRIMARY/SUBSIZE2:limit
error 1:325 psfstack/PRIMARY/FASTAXIS:presence
error 1:325 psfstack/PRIMARY/FASTAXIS:type
error 1:325 psfstack/PRIMARY/FASTAXIS:null
error 1:325 psfstack/PRIMARY/FASTAXIS:in
error 1:326 psfstack/PRIMARY/SLOWAXIS:presence
error 1:326 psfstack/PRIMARY/SLOWAXIS:type
error 1:326 psfstack/PRIMARY/SLOWAXIS:null
error 1:326 psfstack/PRIMARY/SLOWAXIS:in
error 1:327 psfstack/PRIMARY/DETXCOR:type
error 1:327 psfstack/PRIMARY/DETXCOR:null
error 1:328 psfstack/PRIMARY/DETYCOR:type
error 1:328 psfstack/PRIMARY/DETYCOR:null
error 1:329 psfstack/PRIMARY/DETXSIZ:type
error 1:329 psfstack/PRIMARY/DETXSIZ:null
error 1:329 psfstack/PRIMARY/DETXSIZ:limit
error 1:330 psfstack/PRIMARY/DETYSIZ:type
error 1:330 psfstack/PRIMARY/DETYSIZ:null
error 1:330 psfstack/PRIMARY/DETYSIZ:limit
error 1:331 psfstack/PRIMARY/MSTR_RD1:type
error 1:331 psfstack/PRIMARY/MSTR_RD1:null
error 1:331 psfstack/PRIMARY/MSTR_RD1:limit
error 1:332 psfstack/PRIMARY/MSTR_SK1:type
error 1:332 psfstack/PRIMARY/MSTR_SK1:null
error 1:332 psfstack/PRIMARY/MSTR_SK1:limit
error 1:333 psfstack/PRIMARY/MSTR_RD2:type
error 1:333 psfstack/PRIMARY/MSTR_RD2:null
error 1:333 psfstack/PRIMARY/MSTR_RD2:limit
error 1:334 psfstack/PRIMARY/MSTR_SK2:type
error 1:334 psfstack/PRIMARY/MSTR_SK2:null
error 1:334 psfstack/PRIMARY/MSTR_SK2:limit
error 1:335 psfstack/PRIMARY/MSTR_RPT:type
error 1:335 psfstack/PRIMARY/MSTR_RPT:null
error 1:336 psfstack/PRIMARY/MSTR_ILV:type
error 1:336 psfstack/PRIMARY/MSTR_ILV:null
error 1:337 psfstack/PRIMARY/SSTR_STP:type
error 1:337 psfstack/PRIMARY/SSTR_STP:null
error 1:338 psfstack/PRIMARY/SSTR_NST:type
error 1:338 psfstack/PRIMARY/SSTR_NST:null
error 1:346 psfstack/PRIMARY/PATTTYPE:presence
error 1:346 psfstack/PRIMARY/PATTTYPE:type
error 1:346 psfstack/PRIMARY/PATTTYPE:null
warning 1:346 psfstack/PRIMARY/PATTTYPE:in
error 1:347 psfstack/PRIMARY/PRIDTYPE:type
error 1:347 psfstack/PRIMARY/PRIDTYPE:null
error 1:348 psfstack/PRIMARY/PRIDTPTS:type
error 1:348 psfstack/PRIMARY/PRIDTPTS:null
error 1:348 psfstack/PRIMARY/PRIDTPTS:limit
error 1:349 psfstack/PRIMARY/PATT_NUM:presence
error 1:349 psfstack/PRIMARY/PATT_NUM:type
error 1:349 psfstack/PRIMARY/PATT_NUM:null
error 1:349 psfstack/PRIMARY/PATT_NUM:limit
error 1:350 psfstack/PRIMARY/PATTSTRT:type
error 1:350 psfstack/PRIMARY/PATTSTRT:null
error 1:350 psfstack/PRIMARY/PATTSTRT:limit
error 1:351 psfstack/PRIMARY/NUMDTHPT:presence
error 1:351 psfstack/PRIMARY/NUMDTHPT:type
error 1:351 psfstack/PRIMARY/NUMDTHPT:null
error 1:351 psfstack/PRIMARY/NUMDTHPT:limit
error 1:352 psfstack/PRIMARY/PATTNPTS:type
error 1:352 psfstack/PRIMARY/PATTNPTS:null
error 1:352 psfstack/PRIMARY/PATTNPTS:limit
error 1:353 psfstack/PRIMARY/NRIMDTPT:type
error 1:353 psfstack/PRIMARY/NRIMDTPT:null
error 1:353 psfstack/PRIMARY/NRIMDTPT:limit
error 1:354 psfstack/PRIMARY/NOD_TYPE:type
error 1:354 psfstack/PRIMARY/NOD_TYPE:null
error 1:354 psfstack/PRIMARY/NOD_TYPE:in
error 1:355 psfstack/PRIMARY/PATTSIZE:type
error 1:355 psfstack/PRIMARY/PATTSIZE:null
error 1:356 psfstack/PRIMARY/SMGRDPAT:type
error 1:356 psfstack/PRIMARY/SMGRDPAT:null
error 1:357 psfstack/PRIMARY/SUBPXPTS:type
error 1:357 psfstack/PRIMARY/SUBPXPTS:null
error 1:357 psfstack/PRIMARY/SUBPXPTS:limit
error 1:358 psfstack/PRIMARY/SUBPXPAT:type
error 1:358 psfstack/PRIMARY/SUBPXPAT:null
error 1:359 psfstack/PRIMARY/SPEC_NUM:type
error 1:359 psfstack/PRIMARY/SPEC_NUM:null
error 1:359 psfstack/PRIMARY/SPEC_NUM:limit
error 1:360 psfstack/PRIMARY/SPECNSTP:type
error 1:360 psfstack/PRIMARY/SPECNSTP:null
error 1:360 psfstack/PRIMARY/SPECNSTP:limit
error 1:361 psfstack/PRIMARY/SPECSTEP:type
error 1:361 psfstack/PRIMARY/SPECSTEP:null
error 1:362 psfstack/PRIMARY/SPCOFFST:type
error 1:362 psfstack/PRIMARY/SPCOFFST:null
error 1:362 psfstack/PRIMARY/SPCOFFST:unit
error 1:363 psfstack/PRIMARY/SPAT_NUM:type
error 1:363 psfstack/PRIMARY/SPAT_NUM:null
error 1:363 psfstack/PRIMARY/SPAT_NUM:limit
error 1:364 psfstack/PRIMARY/SPATNSTP:type
error 1:364 psfstack/PRIMARY/SPATNSTP:null
error 1:364 psfstack/PRIMARY/SPATNSTP:limit
error 1:365 psfstack/PRIMARY/SPATSTEP:type
error 1:365 psfstack/PRIMARY/SPATSTEP:null
error 1:366 psfstack/PRIMARY/SPTOFFST:type
error 1:366 psfstack/PRIMARY/SPTOFFST:null
error 1:366 psfstack/PRIMARY/SPTOFFST:unit
error 1:367 psfstack/PRIMARY/XOFFSET:presence
error 1:367 psfstack/PRIMARY/XOFFSET:type
error 1:367 psfstack/PRIMARY/XOFFSET:null
error 1:367 psfstack/PRIMARY/XOFFSET:unit
error 1:368 psfstack/PRIMARY/YOFFSET:presence
error 1:368 psfstack/PRIMARY/YOFFSET:type
error 1:368 psfstack/PRIMARY/YOFFSET:null
error 1:368 psfstack/PRIMARY/YOFFSET:unit
error 1:369 psfstack/PRIMARY/DSETSTRT:type
error 1:369 psfstack/PRIMARY/DSETSTRT:null
error 1:369 psfstack/PRIMARY/DSETSTRT:limit
error 1:370 psfstack/PRIMARY/NUMDSETS:type
error 1:370 psfstack/PRIMARY/NUMDSETS:null
error 1:370 psfstack/PRIMARY/NUMDSETS:limit
error 1:371 psfstack/PRIMARY/DITHDIRC:type
error 1:371 psfstack/PRIMARY/DITHDIRC:null
error 1:371 psfstack/PRIMARY/DITHDIRC:in
error 1:372 psfstack/PRIMARY/DITHOPFR:type
error 1:372 psfstack/PRIMARY/DITHOPFR:null
error 1:372 psfstack/PRIMARY/DITHOPFR:in
error 1:373 psfstack/PRIMARY/DITHPNTS:type
error 1:373 psfstack/PRIMARY/DITHPNTS:null
error 1:374 psfstack/PRIMARY/MRSPRCHN:type
error 1:374 psfstack/PRIMARY/MRSPRCHN:null
error 1:374 psfstack/PRIMARY/MRSPRCHN:in
error 1:376 psfstack/PRIMARY/DITH_RA:type
error 1:376 psfstack/PRIMARY/DITH_RA:null
error 1:376 psfstack/PRIMARY/DITH_RA:unit
error 1:377 psfstack/PRIMARY/DITH_DEC:type
error 1:377 psfstack/PRIMARY/DITH_DEC:null
error 1:377 psfstack/PRIMARY/DITH_DEC:unit
error 1:384 psfstack/PRIMARY/APERNAME:presence
error 1:384 psfstack/PRIMARY/APERNAME:type
error 1:384 psfstack/PRIMARY/APERNAME:null
error 1:385 psfstack/PRIMARY/PPS_APER:presence
error 1:385 psfstack/PRIMARY/PPS_APER:type
error 1:385 psfstack/PRIMARY/PPS_APER:null
error 1:386 psfstack/PRIMARY/VA_RA:type
error 1:386 psfstack/PRIMARY/VA_RA:null
error 1:386 psfstack/PRIMARY/VA_RA:unit
error 1:387 psfstack/PRIMARY/VA_DEC:type
error 1:387 psfstack/PRIMARY/VA_DEC:null
error 1:387 psfstack/PRIMARY/VA_DEC:unit
error 1:392 psfstack/PRIMARY/BARTDELT:presence
error 1:392 psfstack/PRIMARY/BARTDELT:type
error 1:392 psfstack/PRIMARY/BARTDELT:null
error 1:392 psfstack/PRIMARY/BARTDELT:unit
error 1:393 psfstack/PRIMARY/BSTRTIME:presence
error 1:393 psfstack/PRIMARY/BSTRTIME:type
error 1:393 psfstack/PRIMARY/BSTRTIME:null
error 1:393 psfstack/PRIMARY/BSTRTIME:unit
error 1:394 psfstack/PRIMARY/BMIDTIME:presence
error 1:394 psfstack/PRIMARY/BMIDTIME:type
error 1:394 psfstack/PRIMARY/BMIDTIME:null
error 1:394 psfstack/PRIMARY/BMIDTIME:unit
error 1:395 psfstack/PRIMARY/BENDTIME:presence
error 1:395 psfstack/PRIMARY/BENDTIME:type
error 1:395 psfstack/PRIMARY/BENDTIME:null
error 1:395 psfstack/PRIMARY/BENDTIME:unit
error 1:396 psfstack/PRIMARY/HELIDELT:presence
error 1:396 psfstack/PRIMARY/HELIDELT:type
error 1:396 psfstack/PRIMARY/HELIDELT:null
error 1:396 psfstack/PRIMARY/HELIDELT:unit
error 1:397 psfstack/PRIMARY/HSTRTIME:presence
error 1:397 psfstack/PRIMARY/HSTRTIME:type
error 1:397 psfstack/PRIMARY/HSTRTIME:null
error 1:397 psfstack/PRIMARY/HSTRTIME:unit
error 1:398 psfstack/PRIMARY/HMIDTIME:presence
error 1:398 psfstack/PRIMARY/HMIDTIME:type
error 1:398 psfstack/PRIMARY/HMIDTIME:null
error 1:398 psfstack/PRIMARY/HMIDTIME:unit
error 1:399 psfstack/PRIMARY/HENDTIME:presence
error 1:399 psfstack/PRIMARY/HENDTIME:type
error 1:399 psfstack/PRIMARY/HENDTIME:null
error 1:399 psfstack/PRIMARY/HENDTIME:unit
error 1:407 psfstack/PRIMARY/GS_ORDER:type
error 1:407 psfstack/PRIMARY/GS_ORDER:null
error 1:407 psfstack/PRIMARY/GS_ORDER:limit
error 1:408 psfstack/PRIMARY/GSSTRTTM:type
error 1:408 psfstack/PRIMARY/GSSTRTTM:null
error 1:409 psfstack/PRIMARY/GSENDTIM:type
error 1:409 psfstack/PRIMARY/GSENDTIM:null
error 1:410 psfstack/PRIMARY/GDSTARID:type
error 1:410 psfstack/PRIMARY/GDSTARID:null
error 1:411 psfstack/PRIMARY/GS_RA:type
error 1:411 psfstack/PRIMARY/GS_RA:null
error 1:411 psfstack/PRIMARY/GS_RA:unit
error 4:47 psfstack/PRIMARY/GS_RA:limit
error 1:412 psfstack/PRIMARY/GS_DEC:type
error 1:412 psfstack/PRIMARY/GS_DEC:null
error 1:412 psfstack/PRIMARY/GS_DEC:unit
error 4:48 psfstack/PRIMARY/GS_DEC:limit
error 1:413 psfstack/PRIMARY/GS_URA:type
error 1:413 psfstack/PRIMARY/GS_URA:null
error 1:413 psfstack/PRIMARY/GS_URA:unit
error 1:413 psfstack/PRIMARY/GS_URA:limit
error 1:414 psfstack/PRIMARY/GS_UDEC:type
error 1:414 psfstack/PRIMARY/GS_UDEC:null
error 1:414 psfstack/PRIMARY/GS_UDEC:unit
error 1:414 psfstack/PRIMARY/GS_UDEC:limit
error 1:415 psfstack/PRIMARY/GS_MAG:type
error 1:415 psfstack/PRIMARY/GS_MAG:null
error 1:415 psfstack/PRIMARY/GS_MAG:unit
error 1:416 psfstack/PRIMARY/GS_UMAG:type
error 1:416 psfstack/PRIMARY/GS_UMAG:null
error 1:416 psfstack/PRIMARY/GS_UMAG:unit
error 1:416 psfstack/PRIMARY/GS_UMAG:limit
error 1:417 psfstack/PRIMARY/GS_EPOCH:type
error 1:417 psfstack/PRIMARY/GS_EPOCH:null
error 1:418 psfstack/PRIMARY/GS_MURA:type
error 1:418 psfstack/PRIMARY/GS_MURA:null
error 1:418 psfstack/PRIMARY/GS_MURA:unit
error 1:419 psfstack/PRIMARY/GS_MUDEC:type
error 1:419 psfstack/PRIMARY/GS_MUDEC:null
error 1:419 psfstack/PRIMARY/GS_MUDEC:unit
error 1:420 psfstack/PRIMARY/GS_PARA:type
error 1:420 psfstack/PRIMARY/GS_PARA:null
error 1:420 psfstack/PRIMARY/GS_PARA:unit
error 1:421 psfstack/PRIMARY/GS_V3_PA:type
error 1:421 psfstack/PRIMARY/GS_V3_PA:null
error 1:421 psfstack/PRIMARY/GS_V3_PA:unit
error 1:422 psfstack/PRIMARY/FGS_APER:type
error 1:422 psfstack/PRIMARY/FGS_APER:null
error 1:423 psfstack/PRIMARY/GSIDL_X:type
error 1:423 psfstack/PRIMARY/GSIDL_X:null
error 1:424 psfstack/PRIMARY/GSIDL_Y:type
error 1:424 psfstack/PRIMARY/GSIDL_Y:null
error 1:425 psfstack/PRIMARY/GSCENTX:type
error 1:425 psfstack/PRIMARY/GSCENTX:null
error 1:425 psfstack/PRIMARY/GSCENTX:unit
error 1:426 psfstack/PRIMARY/GSCENTY:type
error 1:426 psfstack/PRIMARY/GSCENTY:null
error 1:426 psfstack/PRIMARY/GSCENTY:unit
error 1:427 psfstack/PRIMARY/PCS_MODE:presence
error 1:427 psfstack/PRIMARY/PCS_MODE:type
error 1:427 psfstack/PRIMARY/PCS_MODE:null
error 1:427 psfstack/PRIMARY/PCS_MODE:in
error 1:428 psfstack/PRIMARY/VISITEND:type
error 1:428 psfstack/PRIMARY/VISITEND:null
error 1:38 psfstack/PRIMARY/CAL_VER:presence
error 1:38 psfstack/PRIMARY/CAL_VER:type
error 1:38 psfstack/PRIMARY/CAL_VER:null
error 1:38 psfstack/PRIMARY/CAL_VER:matches
error 1:39 psfstack/PRIMARY/CAL_VCS:presence
error 1:39 psfstack/PRIMARY/CAL_VCS:type
error 1:39 psfstack/PRIMARY/CAL_VCS:null
error 1:40 psfstack/PRIMARY/CRDS_VER:presence
error 1:40 psfstack/PRIMARY/CRDS_VER:type
error 1:40 psfstack/PRIMARY/CRDS_VER:null
error 1:40 psfstack/PRIMARY/CRDS_VER:matches
error 1:41 psfstack/PRIMARY/CRDS_CTX:presence
error 1:41 psfstack/PRIMARY/CRDS_CTX:type
error 1:41 psfstack/PRIMARY/CRDS_CTX:null
error 1:41 psfstack/PRIMARY/CRDS_CTX:matches
error 1:46 psfstack/PRIMARY/ASNPOOL:type
error 1:46 psfstack/PRIMARY/ASNPOOL:null
error 1:46 psfstack/PRIMARY/ASNTABLE:type
error 1:46 psfstack/PRIMARY/ASNTABLE:null
error 1:438 psfstack/PRIMARY/R_AREA:type
error 1:438 psfstack/PRIMARY/R_AREA:null
error 1:438 psfstack/PRIMARY/R_AREA:matches
error 1:439 psfstack/PRIMARY/R_BARSHA:type
error 1:439 psfstack/PRIMARY/R_BARSHA:null
error 1:439 psfstack/PRIMARY/R_BARSHA:matches
error 1:440 psfstack/PRIMARY/R_BKG:type
error 1:440 psfstack/PRIMARY/R_BKG:null
error 1:440 psfstack/PRIMARY/R_BKG:matches
error 1:441 psfstack/PRIMARY/R_CAMERA:type
error 1:441 psfstack/PRIMARY/R_CAMERA:null
error 1:441 psfstack/PRIMARY/R_CAMERA:matches
error 1:442 psfstack/PRIMARY/R_CHRCOR:type
error 1:442 psfstack/PRIMARY/R_CHRCOR:null
error 1:442 psfstack/PRIMARY/R_CHRCOR:matches
error 1:443 psfstack/PRIMARY/R_COLLIM:type
error 1:443 psfstack/PRIMARY/R_COLLIM:null
error 1:443 psfstack/PRIMARY/R_COLLIM:matches
error 1:444 psfstack/PRIMARY/R_CUBPAR:type
error 1:444 psfstack/PRIMARY/R_CUBPAR:null
error 1:444 psfstack/PRIMARY/R_CUBPAR:matches
error 1:445 psfstack/PRIMARY/R_DARK:type
error 1:445 psfstack/PRIMARY/R_DARK:null
error 1:445 psfstack/PRIMARY/R_DARK:matches
error 1:446 psfstack/PRIMARY/R_DFLAT:type
error 1:446 psfstack/PRIMARY/R_DFLAT:null
error 1:446 psfstack/PRIMARY/R_DFLAT:matches
error 1:447 psfstack/PRIMARY/R_DISPER:type
error 1:447 psfstack/PRIMARY/R_DISPER:null
error 1:447 psfstack/PRIMARY/R_DISPER:matches
error 1:448 psfstack/PRIMARY/R_DISTOR:type
error 1:448 psfstack/PRIMARY/R_DISTOR:null
error 1:448 psfstack/PRIMARY/R_DISTOR:matches
error 1:449 psfstack/PRIMARY/R_EXTR1D:type
error 1:449 psfstack/PRIMARY/R_EXTR1D:null
error 1:449 psfstack/PRIMARY/R_EXTR1D:matches
error 1:450 psfstack/PRIMARY/R_FFLAT:type
error 1:450 psfstack/PRIMARY/R_FFLAT:null
error 1:450 psfstack/PRIMARY/R_FFLAT:matches
error 1:451 psfstack/PRIMARY/R_FILOFF:type
error 1:451 psfstack/PRIMARY/R_FILOFF:null
error 1:451 psfstack/PRIMARY/R_FILOFF:matches
error 1:452 psfstack/PRIMARY/R_FLAT:type
error 1:452 psfstack/PRIMARY/R_FLAT:null
error 1:452 psfstack/PRIMARY/R_FLAT:matches
error 1:453 psfstack/PRIMARY/R_FORE:type
error 1:453 psfstack/PRIMARY/R_FORE:null
error 1:453 psfstack/PRIMARY/R_FORE:matches
error 1:454 psfstack/PRIMARY/R_FPA:type
error 1:454 psfstack/PRIMARY/R_FPA:null
error 1:454 psfstack/PRIMARY/R_FPA:matches
error 1:455 psfstack/PRIMARY/R_FRIFRQ:type
error 1:455 psfstack/PRIMARY/R_FRIFRQ:null
error 1:455 psfstack/PRIMARY/R_FRIFRQ:matches
error 1:456 psfstack/PRIMARY/R_FRINGE:type
error 1:456 psfstack/PRIMARY/R_FRINGE:null
error 1:456 psfstack/PRIMARY/R_FRINGE:matches
error 1:457 psfstack/PRIMARY/R_GAIN:type
error 1:457 psfstack/PRIMARY/R_GAIN:null
error 1:457 psfstack/PRIMARY/R_GAIN:matches
error 1:458 psfstack/PRIMARY/R_IFUFOR:type
error 1:458 psfstack/PRIMARY/R_IFUFOR:null
error 1:458 psfstack/PRIMARY/R_IFUFOR:matches
error 1:459 psfstack/PRIMARY/R_IFUPOS:type
error 1:459 psfstack/PRIMARY/R_IFUPOS:null
error 1:459 psfstack/PRIMARY/R_IFUPOS:matches
error 1:460 psfstack/PRIMARY/R_IFUSLI:type
error 1:460 psfstack/PRIMARY/R_IFUSLI:null
error 1:460 psfstack/PRIMARY/R_IFUSLI:matches
error 1:461 psfstack/PRIMARY/R_IPC:type
error 1:461 psfstack/PRIMARY/R_IPC:null
error 1:461 psfstack/PRIMARY/R_IPC:matches
error 1:462 psfstack/PRIMARY/R_LASTFR:type
error 1:462 psfstack/PRIMARY/R_LASTFR:null
error 1:462 psfstack/PRIMARY/R_LASTFR:matches
error 1:463 psfstack/PRIMARY/R_LINEAR:type
error 1:463 psfstack/PRIMARY/R_LINEAR:null
error 1:463 psfstack/PRIMARY/R_LINEAR:matches
error 1:464 psfstack/PRIMARY/R_MASK:type
error 1:464 psfstack/PRIMARY/R_MASK:null
error 1:464 psfstack/PRIMARY/R_MASK:matches
error 1:465 psfstack/PRIMARY/R_MIREMI:type
error 1:465 psfstack/PRIMARY/R_MIREMI:null
error 1:465 psfstack/PRIMARY/R_MIREMI:matches
error 1:466 psfstack/PRIMARY/R_MRSPT:type
error 1:466 psfstack/PRIMARY/R_MRSPT:null
error 1:466 psfstack/PRIMARY/R_MRSPT:matches
error 1:467 psfstack/PRIMARY/R_MRSXAR:type
error 1:467 psfstack/PRIMARY/R_MRSXAR:null
error 1:467 psfstack/PRIMARY/R_MRSXAR:matches
error 1:468 psfstack/PRIMARY/R_MSA:type
error 1:468 psfstack/PRIMARY/R_MSA:null
error 1:468 psfstack/PRIMARY/R_MSA:matches
error 1:469 psfstack/PRIMARY/R_MSAOPE:type
error 1:469 psfstack/PRIMARY/R_MSAOPE:null
error 1:469 psfstack/PRIMARY/R_MSAOPE:matches
error 1:470 psfstack/PRIMARY/R_NRM:type
error 1:470 psfstack/PRIMARY/R_NRM:null
error 1:470 psfstack/PRIMARY/R_NRM:matches
error 1:471 psfstack/PRIMARY/R_OTE:type
error 1:471 psfstack/PRIMARY/R_OTE:null
error 1:471 psfstack/PRIMARY/R_OTE:matches
error 1:472 psfstack/PRIMARY/R_PERSAT:type
error 1:472 psfstack/PRIMARY/R_PERSAT:null
error 1:472 psfstack/PRIMARY/R_PERSAT:matches
error 1:473 psfstack/PRIMARY/R_PHOTOM:type
error 1:473 psfstack/PRIMARY/R_PHOTOM:null
error 1:473 psfstack/PRIMARY/R_PHOTOM:matches
error 1:474 psfstack/PRIMARY/R_PSFMAS:type
error 1:474 psfstack/PRIMARY/R_PSFMAS:null
error 1:474 psfstack/PRIMARY/R_PSFMAS:matches
error 1:475 psfstack/PRIMARY/R_PSTSOS:type
error 1:475 psfstack/PRIMARY/R_PSTSOS:null
error 1:475 psfstack/PRIMARY/R_PSTSOS:matches
error 1:476 psfstack/PRIMARY/R_PTHLOS:type
error 1:476 psfstack/PRIMARY/R_PTHLOS:null
error 1:476 psfstack/PRIMARY/R_PTHLOS:matches
error 1:477 psfstack/PRIMARY/R_READNO:type
error 1:477 psfstack/PRIMARY/R_READNO:null
error 1:477 psfstack/PRIMARY/R_READNO:matches
error 1:478 psfstack/PRIMARY/R_REFPIX:type
error 1:478 psfstack/PRIMARY/R_REFPIX:null
error 1:478 psfstack/PRIMARY/R_REFPIX:matches
error 1:479 psfstack/PRIMARY/R_REGION:type
error 1:479 psfstack/PRIMARY/R_REGION:null
error 1:479 psfstack/PRIMARY/R_REGION:matches
error 1:480 psfstack/PRIMARY/R_RESAMP:type
error 1:480 psfstack/PRIMARY/R_RESAMP:null
error 1:480 psfstack/PRIMARY/R_RESAMP:matches
error 1:481 psfstack/PRIMARY/R_RESET:type
error 1:481 psfstack/PRIMARY/R_RESET:null
error 1:481 psfstack/PRIMARY/R_RESET:matches
error 1:482 psfstack/PRIMARY/R_RESOL:type
error 1:482 psfstack/PRIMARY/R_RESOL:null
error 1:482 psfstack/PRIMARY/R_RESOL:matches
error 1:483 psfstack/PRIMARY/R_RSCD:type
error 1:483 psfstack/PRIMARY/R_RSCD:null
error 1:483 psfstack/PRIMARY/R_RSCD:matches
error 1:484 psfstack/PRIMARY/R_SATURA:type
error 1:484 psfstack/PRIMARY/R_SATURA:null
error 1:484 psfstack/PRIMARY/R_SATURA:matches
error 1:485 psfstack/PRIMARY/R_SFLAT:type
error 1:485 psfstack/PRIMARY/R_SFLAT:null
error 1:485 psfstack/PRIMARY/R_SFLAT:matches
error 1:486 psfstack/PRIMARY/R_SIRSKL:type
error 1:486 psfstack/PRIMARY/R_SIRSKL:null
error 1:486 psfstack/PRIMARY/R_SIRSKL:matches
error 1:487 psfstack/PRIMARY/R_SPCWCS:type
error 1:487 psfstack/PRIMARY/R_SPCWCS:null
error 1:487 psfstack/PRIMARY/R_SPCWCS:matches
error 1:488 psfstack/PRIMARY/R_SPKERN:type
error 1:488 psfstack/PRIMARY/R_SPKERN:null
error 1:488 psfstack/PRIMARY/R_SPKERN:matches
error 1:489 psfstack/PRIMARY/R_SPPROF:type
error 1:489 psfstack/PRIMARY/R_SPPROF:null
error 1:489 psfstack/PRIMARY/R_SPPROF:matches
error 1:490 psfstack/PRIMARY/R_SPTRAC:type
error 1:490 psfstack/PRIMARY/R_SPTRAC:null
error 1:490 psfstack/PRIMARY/R_SPTRAC:matches
error 1:491 psfstack/PRIMARY/R_STRAY:type
error 1:491 psfstack/PRIMARY/R_STRAY:null
error 1:491 psfstack/PRIMARY/R_STRAY:matches
error 1:492 psfstack/PRIMARY/R_SUPERB:type
error 1:492 psfstack/PRIMARY/R_SUPERB:null
error 1:492 psfstack/PRIMARY/R_SUPERB:matches
error 1:493 psfstack/PRIMARY/R_THRPUT:type
error 1:493 psfstack/PRIMARY/R_THRPUT:null
error 1:493 psfstack/PRIMARY/R_THRPUT:matches
error 1:494 psfstack/PRIMARY/R_TRPDEN:type
error 1:494 psfstack/PRIMARY/R_TRPDEN:null
error 1:494 psfstack/PRIMARY/R_TRPDEN:matches
error 1:495 psfstack/PRIMARY/R_TRPPAR:type
error 1:495 psfstack/PRIMARY/R_TRPPAR:null
error 1:495 psfstack/PRIMARY/R_TRPPAR:matches
error 1:496 psfstack/PRIMARY/R_TSPHOT:type
error 1:496 psfstack/PRIMARY/R_TSPHOT:null
error 1:496 psfstack/PRIMARY/R_TSPHOT:matches
error 1:497 psfstack/PRIMARY/R_V2V3:type
error 1:497 psfstack/PRIMARY/R_V2V3:null
error 1:497 psfstack/PRIMARY/R_V2V3:matches
error 1:498 psfstack/PRIMARY/R_WAVCOR:type
error 1:498 psfstack/PRIMARY/R_WAVCOR:null
error 1:498 psfstack/PRIMARY/R_WAVCOR:matches
error 1:499 psfstack/PRIMARY/R_WAVMAP:type
error 1:499 psfstack/PRIMARY/R_WAVMAP:null
error 1:499 psfstack/PRIMARY/R_WAVMAP:matches
error 1:500 psfstack/PRIMARY/R_WAVRAN:type
error 1:500 psfstack/PRIMARY/R_WAVRAN:null
error 1:500 psfstack/PRIMARY/R_WAVRAN:matches
error 1:505 psfstack/PRIMARY/S_AMIANA:type
error 1:505 psfstack/PRIMARY/S_AMIANA:null
error 1:505 psfstack/PRIMARY/S_AMIANA:in
error 1:506 psfstack/PRIMARY/S_AMINOR:type
error 1:506 psfstack/PRIMARY/S_AMINOR:null
error 1:506 psfstack/PRIMARY/S_AMINOR:in
error 1:507 psfstack/PRIMARY/S_BARSHA:type
error 1:507 psfstack/PRIMARY/S_BARSHA:null
error 1:507 psfstack/PRIMARY/S_BARSHA:in
error 1:508 psfstack/PRIMARY/S_BKDSUB:type
error 1:508 psfstack/PRIMARY/S_BKDSUB:null
error 1:508 psfstack/PRIMARY/S_BKDSUB:in
error 1:509 psfstack/PRIMARY/S_BPXSLF:type
error 1:509 psfstack/PRIMARY/S_BPXSLF:null
error 1:509 psfstack/PRIMARY/S_BPXSLF:in
error 1:510 psfstack/PRIMARY/S_CHGMIG:type
error 1:510 psfstack/PRIMARY/S_CHGMIG:null
error 1:510 psfstack/PRIMARY/S_CHGMIG:in
error 1:511 psfstack/PRIMARY/S_CLNFNS:type
error 1:511 psfstack/PRIMARY/S_CLNFNS:null
error 1:511 psfstack/PRIMARY/S_CLNFNS:in
error 1:512 psfstack/PRIMARY/S_COMB1D:type
error 1:512 psfstack/PRIMARY/S_COMB1D:null
error 1:512 psfstack/PRIMARY/S_COMB1D:in
error 1:513 psfstack/PRIMARY/S_CONTAM:type
error 1:513 psfstack/PRIMARY/S_CONTAM:null
error 1:513 psfstack/PRIMARY/S_CONTAM:in
error 1:514 psfstack/PRIMARY/S_DARK:type
error 1:514 psfstack/PRIMARY/S_DARK:null
error 1:514 psfstack/PRIMARY/S_DARK:in
error 1:515 psfstack/PRIMARY/S_DQINIT:type
error 1:515 psfstack/PRIMARY/S_DQINIT:null
error 1:515 psfstack/PRIMARY/S_DQINIT:in
error 1:516 psfstack/PRIMARY/S_ERRINI:type
error 1:516 psfstack/PRIMARY/S_ERRINI:null
error 1:516 psfstack/PRIMARY/S_ERRINI:in
error 1:517 psfstack/PRIMARY/S_EXTR1D:type
error 1:517 psfstack/PRIMARY/S_EXTR1D:null
error 1:517 psfstack/PRIMARY/S_EXTR1D:in
error 1:518 psfstack/PRIMARY/S_EXTR2D:type
error 1:518 psfstack/PRIMARY/S_EXTR2D:null
error 1:518 psfstack/PRIMARY/S_EXTR2D:in
error 1:519 psfstack/PRIMARY/S_FLAT:presence
error 1:519 psfstack/PRIMARY/S_FLAT:type
error 1:519 psfstack/PRIMARY/S_FLAT:null
error 1:519 psfstack/PRIMARY/S_FLAT:in
error 1:520 psfstack/PRIMARY/S_FRINGE:type
error 1:520 psfstack/PRIMARY/S_FRINGE:null
error 1:520 psfstack/PRIMARY/S_FRINGE:in
error 1:521 psfstack/PRIMARY/S_FRSTFR:type
error 1:521 psfstack/PRIMARY/S_FRSTFR:null
error 1:521 psfstack/PRIMARY/S_FRSTFR:in
error 1:522 psfstack/PRIMARY/S_GANSCL:type
error 1:522 psfstack/PRIMARY/S_GANSCL:null
error 1:522 psfstack/PRIMARY/S_GANSCL:in
error 1:523 psfstack/PRIMARY/S_GRPSCL:type
error 1:523 psfstack/PRIMARY/S_GRPSCL:null
error 1:523 psfstack/PRIMARY/S_GRPSCL:in
error 1:524 psfstack/PRIMARY/S_GUICDS:type
error 1:524 psfstack/PRIMARY/S_GUICDS:null
error 1:524 psfstack/PRIMARY/S_GUICDS:in
error 1:525 psfstack/PRIMARY/S_IFUCUB:type
error 1:525 psfstack/PRIMARY/S_IFUCUB:null
error 1:525 psfstack/PRIMARY/S_IFUCUB:in
error 1:526 psfstack/PRIMARY/S_IMPRNT:type
error 1:526 psfstack/PRIMARY/S_IMPRNT:null
error 1:526 psfstack/PRIMARY/S_IMPRNT:in
error 1:527 psfstack/PRIMARY/S_IPC:type
error 1:527 psfstack/PRIMARY/S_IPC:null
error 1:527 psfstack/PRIMARY/S_IPC:in
error 1:528 psfstack/PRIMARY/S_JUMP:type
error 1:528 psfstack/PRIMARY/S_JUMP:null
error 1:528 psfstack/PRIMARY/S_JUMP:in
error 1:529 psfstack/PRIMARY/S_KLIP:type
error 1:529 psfstack/PRIMARY/S_KLIP:null
error 1:529 psfstack/PRIMARY/S_KLIP:in
error 1:530 psfstack/PRIMARY/S_LASTFR:type
error 1:530 psfstack/PRIMARY/S_LASTFR:null
error 1:530 psfstack/PRIMARY/S_LASTFR:in
error 1:531 psfstack/PRIMARY/S_LINEAR:type
error 1:531 psfstack/PRIMARY/S_LINEAR:null
error 1:531 psfstack/PRIMARY/S_LINEAR:in
error 1:532 psfstack/PRIMARY/S_MIREMI:type
error 1:532 psfstack/PRIMARY/S_MIREMI:null
error 1:532 psfstack/PRIMARY/S_MIREMI:in
error 1:533 psfstack/PRIMARY/S_MSAFLG:type
error 1:533 psfstack/PRIMARY/S_MSAFLG:null
error 1:533 psfstack/PRIMARY/S_MSAFLG:in
error 1:534 psfstack/PRIMARY/S_MSBSUB:type
error 1:534 psfstack/PRIMARY/S_MSBSUB:null
error 1:534 psfstack/PRIMARY/S_MSBSUB:in
error 1:535 psfstack/PRIMARY/S_MTWCS:type
error 1:535 psfstack/PRIMARY/S_MTWCS:null
error 1:535 psfstack/PRIMARY/S_MTWCS:in
error 1:536 psfstack/PRIMARY/S_OUTLIR:type
error 1:536 psfstack/PRIMARY/S_OUTLIR:null
error 1:536 psfstack/PRIMARY/S_OUTLIR:in
error 1:537 psfstack/PRIMARY/S_PCTFRM:type
error 1:537 psfstack/PRIMARY/S_PCTFRM:null
error 1:537 psfstack/PRIMARY/S_PCTFRM:in
error 1:538 psfstack/PRIMARY/S_PERSIS:type
error 1:538 psfstack/PRIMARY/S_PERSIS:null
error 1:538 psfstack/PRIMARY/S_PERSIS:in
error 1:539 psfstack/PRIMARY/S_PHOTOM:presence
error 1:539 psfstack/PRIMARY/S_PHOTOM:type
error 1:539 psfstack/PRIMARY/S_PHOTOM:null
error 1:539 psfstack/PRIMARY/S_PHOTOM:in
error 1:540 psfstack/PRIMARY/S_PSFALI:type
error 1:540 psfstack/PRIMARY/S_PSFALI:null
error 1:540 psfstack/PRIMARY/S_PSFALI:in
error 1:541 psfstack/PRIMARY/S_PSFSTK:presence
error 1:541 psfstack/PRIMARY/S_PSFSTK:type
error 1:541 psfstack/PRIMARY/S_PSFSTK:null
error 1:541 psfstack/PRIMARY/S_PSFSTK:in
error 1:542 psfstack/PRIMARY/S_PTHLOS:type
error 1:542 psfstack/PRIMARY/S_PTHLOS:null
error 1:542 psfstack/PRIMARY/S_PTHLOS:in
error 1:543 psfstack/PRIMARY/S_PXREPL:type
error 1:543 psfstack/PRIMARY/S_PXREPL:null
error 1:543 psfstack/PRIMARY/S_PXREPL:in
error 1:544 psfstack/PRIMARY/S_RAMP:presence
error 1:544 psfstack/PRIMARY/S_RAMP:type
error 1:544 psfstack/PRIMARY/S_RAMP:null
error 1:544 psfstack/PRIMARY/S_RAMP:in
error 1:545 psfstack/PRIMARY/S_REFPIX:type
error 1:545 psfstack/PRIMARY/S_REFPIX:null
error 1:545 psfstack/PRIMARY/S_REFPIX:in
error 1:546 psfstack/PRIMARY/S_RESAMP:type
error 1:546 psfstack/PRIMARY/S_RESAMP:null
error 1:546 psfstack/PRIMARY/S_RESAMP:in
error 1:547 psfstack/PRIMARY/S_RESET:type
error 1:547 psfstack/PRIMARY/S_RESET:null
error 1:547 psfstack/PRIMARY/S_RESET:in
error 1:548 psfstack/PRIMARY/S_RESFRI:type
error 1:548 psfstack/PRIMARY/S_RESFRI:null
error 1:548 psfstack/PRIMARY/S_RESFRI:in
error 1:549 psfstack/PRIMARY/S_RSCD:type
error 1:549 psfstack/PRIMARY/S_RSCD:null
error 1:549 psfstack/PRIMARY/S_RSCD:in
error 1:550 psfstack/PRIMARY/S_SATURA:type
error 1:550 psfstack/PRIMARY/S_SATURA:null
error 1:550 psfstack/PRIMARY/S_SATURA:in
error 1:551 psfstack/PRIMARY/S_SKYMAT:type
error 1:551 psfstack/PRIMARY/S_SKYMAT:null
error 1:551 psfstack/PRIMARY/S_SKYMAT:in
error 1:552 psfstack/PRIMARY/S_SPLEAK:type
error 1:552 psfstack/PRIMARY/S_SPLEAK:null
error 1:552 psfstack/PRIMARY/S_SPLEAK:in
error 1:553 psfstack/PRIMARY/S_SRCCAT:type
error 1:553 psfstack/PRIMARY/S_SRCCAT:null
error 1:553 psfstack/PRIMARY/S_SRCCAT:in
error 1:554 psfstack/PRIMARY/S_SRCTYP:type
error 1:554 psfstack/PRIMARY/S_SRCTYP:null
error 1:554 psfstack/PRIMARY/S_SRCTYP:in
error 1:555 psfstack/PRIMARY/S_STRAY:type
error 1:555 psfstack/PRIMARY/S_STRAY:null
error 1:555 psfstack/PRIMARY/S_STRAY:in
error 1:556 psfstack/PRIMARY/S_SUPERB:type
error 1:556 psfstack/PRIMARY/S_SUPERB:null
error 1:556 psfstack/PRIMARY/S_SUPERB:in
error 1:557 psfstack/PRIMARY/S_TACNTR:type
error 1:557 psfstack/PRIMARY/S_TACNTR:null
error 1:557 psfstack/PRIMARY/S_TACNTR:in
error 1:558 psfstack/PRIMARY/S_TELEMI:type
error 1:558 psfstack/PRIMARY/S_TELEMI:null
error 1:558 psfstack/PRIMARY/S_TELEMI:in
error 1:559 psfstack/PRIMARY/S_TRCMOD:type
error 1:559 psfstack/PRIMARY/S_TRCMOD:null
error 1:559 psfstack/PRIMARY/S_TRCMOD:in
error 1:560 psfstack/PRIMARY/S_TSPHOT:type
error 1:560 psfstack/PRIMARY/S_TSPHOT:null
error 1:560 psfstack/PRIMARY/S_TSPHOT:in
error 1:561 psfstack/PRIMARY/S_TWKREG:type
error 1:561 psfstack/PRIMARY/S_TWKREG:null
error 1:561 psfstack/PRIMARY/S_TWKREG:in
error 1:562 psfstack/PRIMARY/S_WAVCOR:type
error 1:562 psfstack/PRIMARY/S_WAVCOR:null
error 1:562 psfstack/PRIMARY/S_WAVCOR:in
error 1:563 psfstack/PRIMARY/S_WCS:presence
error 1:563 psfstack/PRIMARY/S_WCS:type
error 1:563 psfstack/PRIMARY/S_WCS:null
error 1:563 psfstack/PRIMARY/S_WCS:in
error 1:564 psfstack/PRIMARY/S_WFSCOM:type
error 1:564 psfstack/PRIMARY/S_WFSCOM:null
error 1:564 psfstack/PRIMARY/S_WFSCOM:in
error 1:565 psfstack/PRIMARY/S_WHTLIT:type
error 1:565 psfstack/PRIMARY/S_WHTLIT:null
error 1:565 psfstack/PRIMARY/S_WHTLIT:in
error 1:573 psfstack/PRIMARY/TCATFILE:type
error 1:573 psfstack/PRIMARY/TCATFILE:null
error 1:574 psfstack/PRIMARY/SCATFILE:type
error 1:574 psfstack/PRIMARY/SCATFILE:null
error 1:575 psfstack/PRIMARY/SEGMFILE:type
error 1:575 psfstack/PRIMARY/SEGMFILE:null
error 1:576 psfstack/PRIMARY/DIRIMAGE:type
error 1:576 psfstack/PRIMARY/DIRIMAGE:null
error 1:577 psfstack/PRIMARY/BKGMETH:type
error 1:577 psfstack/PRIMARY/BKGMETH:null
error 1:578 psfstack/PRIMARY/BKGLEVEL:type
error 1:578 psfstack/PRIMARY/BKGLEVEL:null
error 1:579 psfstack/PRIMARY/BKGSUB:type
error 1:579 psfstack/PRIMARY/BKGSUB:null
error 1:580 psfstack/PRIMARY/MASTERBG:type
error 1:580 psfstack/PRIMARY/MASTERBG:null
error 1:581 psfstack/PRIMARY/BKGD_SCL:type
error 1:581 psfstack/PRIMARY/BKGD_SCL:null
error 1:581 psfstack/PRIMARY/BKGD_SCL:unit
error 1:582 psfstack/PRIMARY/SOSSWDTH:type
error 1:582 psfstack/PRIMARY/SOSSWDTH:null
error 1:582 psfstack/PRIMARY/SOSSWDTH:unit
error 1:583 psfstack/PRIMARY/TIKFACTR:type
error 1:583 psfstack/PRIMARY/TIKFACTR:null
error 1:583 psfstack/PRIMARY/TIKFACTR:unit
error 1:584 psfstack/PRIMARY/SOSSDLTX:type
error 1:584 psfstack/PRIMARY/SOSSDLTX:null
error 1:584 psfstack/PRIMARY/SOSSDLTX:unit
error 1:585 psfstack/PRIMARY/SOSSDLTY:type
error 1:585 psfstack/PRIMARY/SOSSDLTY:null
error 1:585 psfstack/PRIMARY/SOSSDLTY:unit
error 1:586 psfstack/PRIMARY/SOSSROTN:type
error 1:586 psfstack/PRIMARY/SOSSROTN:null
error 1:586 psfstack/PRIMARY/SOSSROTN:unit
error 1:587 psfstack/PRIMARY/OVERSAMP:type
error 1:587 psfstack/PRIMARY/OVERSAMP:null
error 1:587 psfstack/PRIMARY/OVERSAMP:unit
error 1:588 psfstack/PRIMARY/THRESHLD:type
error 1:588 psfstack/PRIMARY/THRESHLD:null
error 1:589 psfstack/PRIMARY/INT[i]SKIP:type
error 1:589 psfstack/PRIMARY/INT[i]SKIP:null
error 1:589 psfstack/PRIMARY/INT[i]SKIP:limit
error 1:590 psfstack/PRIMARY/INT[i]UGP1:type
error 1:590 psfstack/PRIMARY/INT[i]UGP1:null
error 1:590 psfstack/PRIMARY/INT[i]UGP1:limit
error 1:591 psfstack/PRIMARY/INT[i]BORS:type
error 1:591 psfstack/PRIMARY/INT[i]BORS:null
error 1:591 psfstack/PRIMARY/INT[i]BORS:limit
error 0:55 psfstack/PRIMARY:shape
error 1:73 psfstack/PRIMARY:DATE-BEG-DATE-END
error 1:74 psfstack/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 psfstack/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 psfstack/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 psfstack/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 psfstack/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 psfstack/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 psfstack/PRIMARY:INTSTART-INTEND
error 1:340 psfstack/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 psfstack/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 psfstack/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 psfstack/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 psfstack/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 psfstack/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 psfstack/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 psfstack/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:55 psfstack/PRIMARY:undeclared-keyword
error 0:59 psfstack/SCI:presence
error 0:59 psfstack/SCI:kind
error 0:59 psfstack/SCI:match
error 1:597 psfstack/SCI/MJD-BEG:presence
error 1:597 psfstack/SCI/MJD-BEG:type
error 1:597 psfstack/SCI/MJD-BEG:null
error 1:597 psfstack/SCI/MJD-BEG:unit
error 1:598 psfstack/SCI/MJD-AVG:presence
error 1:598 psfstack/SCI/MJD-AVG:type
error 1:598 psfstack/SCI/MJD-AVG:null
error 1:598 psfstack/SCI/MJD-AVG:unit
error 1:599 psfstack/SCI/MJD-END:presence
error 1:599 psfstack/SCI/MJD-END:type
error 1:599 psfstack/SCI/MJD-END:null
error 1:599 psfstack/SCI/MJD-END:unit
error 1:600 psfstack/SCI/TDB-BEG:presence
error 1:600 psfstack/SCI/TDB-BEG:type
error 1:600 psfstack/SCI/TDB-BEG:null
error 1:600 psfstack/SCI/TDB-BEG:unit
error 1:601 psfstack/SCI/TDB-MID:presence
error 1:601 psfstack/SCI/TDB-MID:type
error 1:601 psfstack/SCI/TDB-MID:null
error 1:601 psfstack/SCI/TDB-MID:unit
error 1:602 psfstack/SCI/TDB-END:presence
error 1:602 psfstack/SCI/TDB-END:type
error 1:602 psfstack/SCI/TDB-END:null
error 1:602 psfstack/SCI/TDB-END:unit
error 1:603 psfstack/SCI/XPOSURE:presence
error 1:603 psfstack/SCI/XPOSURE:type
error 1:603 psfstack/SCI/XPOSURE:null
error 1:603 psfstack/SCI/XPOSURE:unit
error 1:603 psfstack/SCI/XPOSURE:limit
error 1:604 psfstack/SCI/TELAPSE:presence
error 1:604 psfstack/SCI/TELAPSE:type
error 1:604 psfstack/SCI/TELAPSE:null
error 1:604 psfstack/SCI/TELAPSE:unit
error 1:604 psfstack/SCI/TELAPSE:limit
error 1:612 psfstack/SCI/REFFRAME:type
error 1:612 psfstack/SCI/REFFRAME:null
error 1:612 psfstack/SCI/REFFRAME:value
error 1:613 psfstack/SCI/EPH_TYPE:type
error 1:613 psfstack/SCI/EPH_TYPE:null
error 1:613 psfstack/SCI/EPH_TYPE:in
error 1:614 psfstack/SCI/EPH_TIME:type
error 1:614 psfstack/SCI/EPH_TIME:null
error 1:614 psfstack/SCI/EPH_TIME:unit
error 1:615 psfstack/SCI/JWST_X:type
error 1:615 psfstack/SCI/JWST_X:null
error 1:615 psfstack/SCI/JWST_X:unit
error 1:616 psfstack/SCI/JWST_Y:type
error 1:616 psfstack/SCI/JWST_Y:null
error 1:616 psfstack/SCI/JWST_Y:unit
error 1:617 psfstack/SCI/JWST_Z:type
error 1:617 psfstack/SCI/JWST_Z:null
error 1:617 psfstack/SCI/JWST_Z:unit
error 1:618 psfstack/SCI/OBSGEO-X:type
error 1:618 psfstack/SCI/OBSGEO-X:null
error 1:618 psfstack/SCI/OBSGEO-X:unit
error 1:619 psfstack/SCI/OBSGEO-Y:type
error 1:619 psfstack/SCI/OBSGEO-Y:null
error 1:619 psfstack/SCI/OBSGEO-Y:unit
error 1:620 psfstack/SCI/OBSGEO-Z:type
error 1:620 psfstack/SCI/OBSGEO-Z:null
error 1:620 psfstack/SCI/OBSGEO-Z:unit
error 1:621 psfstack/SCI/JWST_DX:type
error 1:621 psfstack/SCI/JWST_DX:null
error 1:621 psfstack/SCI/JWST_DX:unit
error 1:622 psfstack/SCI/JWST_DY:type
error 1:622 psfstack/SCI/JWST_DY:null
error 1:622 psfstack/SCI/JWST_DY:unit
error 1:623 psfstack/SCI/JWST_DZ:type
error 1:623 psfstack/SCI/JWST_DZ:null
error 1:623 psfstack/SCI/JWST_DZ:unit
error 1:624 psfstack/SCI/OBSGEODX:type
error 1:624 psfstack/SCI/OBSGEODX:null
error 1:624 psfstack/SCI/OBSGEODX:unit
error 1:625 psfstack/SCI/OBSGEODY:type
error 1:625 psfstack/SCI/OBSGEODY:null
error 1:625 psfstack/SCI/OBSGEODY:unit
error 1:626 psfstack/SCI/OBSGEODZ:type
error 1:626 psfstack/SCI/OBSGEODZ:null
error 1:626 psfstack/SCI/OBSGEODZ:unit
error 1:631 psfstack/SCI/PHOTMJSR:presence
error 1:631 psfstack/SCI/PHOTMJSR:type
error 1:631 psfstack/SCI/PHOTMJSR:null
error 1:631 psfstack/SCI/PHOTMJSR:unit
error 3:44 psfstack/SCI/PHOTMJSR:limit
error 1:631 psfstack/SCI/PHOTUJA2:presence
error 1:631 psfstack/SCI/PHOTUJA2:type
error 1:631 psfstack/SCI/PHOTUJA2:null
error 1:631 psfstack/SCI/PHOTUJA2:unit
error 3:45 psfstack/SCI/PHOTUJA2:limit
error 1:631 psfstack/SCI/PIXAR_SR:presence
error 1:631 psfstack/SCI/PIXAR_SR:type
error 1:631 psfstack/SCI/PIXAR_SR:null
error 1:631 psfstack/SCI/PIXAR_SR:unit
error 3:46 psfstack/SCI/PIXAR_SR:limit
error 1:631 psfstack/SCI/PIXAR_A2:presence
error 1:631 psfstack/SCI/PIXAR_A2:type
error 1:631 psfstack/SCI/PIXAR_A2:null
error 1:631 psfstack/SCI/PIXAR_A2:unit
error 3:47 psfstack/SCI/PIXAR_A2:limit
error 1:639 psfstack/SCI/RADESYS:presence
error 1:639 psfstack/SCI/RADESYS:type
error 1:639 psfstack/SCI/RADESYS:null
error 1:639 psfstack/SCI/RADESYS:value
error 1:640 psfstack/SCI/PA_APER:presence
error 1:640 psfstack/SCI/PA_APER:type
error 1:640 psfstack/SCI/PA_APER:null
error 1:640 psfstack/SCI/PA_APER:unit
error 1:641 psfstack/SCI/RA_V1:presence
error 1:641 psfstack/SCI/RA_V1:type
error 1:641 psfstack/SCI/RA_V1:null
error 1:641 psfstack/SCI/RA_V1:unit
error 4:47 psfstack/SCI/RA_V1:limit
error 1:642 psfstack/SCI/DEC_V1:presence
error 1:642 psfstack/SCI/DEC_V1:type
error 1:642 psfstack/SCI/DEC_V1:null
error 1:642 psfstack/SCI/DEC_V1:unit
error 4:48 psfstack/SCI/DEC_V1:limit
error 1:643 psfstack/SCI/PA_V3:presence
error 1:643 psfstack/SCI/PA_V3:type
error 1:643 psfstack/SCI/PA_V3:null
error 1:643 psfstack/SCI/PA_V3:unit
error 1:644 psfstack/SCI/VA_SCALE:presence
error 1:644 psfstack/SCI/VA_SCALE:type
error 1:644 psfstack/SCI/VA_SCALE:null
error 1:644 psfstack/SCI/VA_SCALE:unit
error 1:644 psfstack/SCI/VA_SCALE:limit
error 1:660 psfstack/SCI/S_REGION:presence
error 1:660 psfstack/SCI/S_REGION:type
error 1:660 psfstack/SCI/S_REGION:null
error 1:660 psfstack/SCI/S_REGION:matches
error 1:651 psfstack/SCI/V2_REF:presence
error 1:651 psfstack/SCI/V2_REF:type
error 1:651 psfstack/SCI/V2_REF:null
error 1:651 psfstack/SCI/V2_REF:unit
error 1:652 psfstack/SCI/V3_REF:presence
error 1:652 psfstack/SCI/V3_REF:type
error 1:652 psfstack/SCI/V3_REF:null
error 1:652 psfstack/SCI/V3_REF:unit
error 1:653 psfstack/SCI/VPARITY:presence
error 1:653 psfstack/SCI/VPARITY:type
error 1:653 psfstack/SCI/VPARITY:null
error 1:653 psfstack/SCI/VPARITY:in
error 1:654 psfstack/SCI/V3I_YANG:presence
error 1:654 psfstack/SCI/V3I_YANG:type
error 1:654 psfstack/SCI/V3I_YANG:null
error 1:654 psfstack/SCI/V3I_YANG:unit
error 1:655 psfstack/SCI/XREF_SCI:type
error 1:655 psfstack/SCI/XREF_SCI:null
error 1:655 psfstack/SCI/XREF_SCI:unit
error 1:656 psfstack/SCI/YREF_SCI:type
error 1:656 psfstack/SCI/YREF_SCI:null
error 1:656 psfstack/SCI/YREF_SCI:unit
error 1:677 psfstack/SCI/RA_REF:presence
error 1:677 psfstack/SCI/RA_REF:type
error 1:677 psfstack/SCI/RA_REF:null
error 1:677 psfstack/SCI/RA_REF:unit
error 1:678 psfstack/SCI/DEC_REF:presence
error 1:678 psfstack/SCI/DEC_REF:type
error 1:678 psfstack/SCI/DEC_REF:null
error 1:678 psfstack/SCI/DEC_REF:unit
error 4:48 psfstack/SCI/DEC_REF:limit
error 1:679 psfstack/SCI/ROLL_REF:presence
error 1:679 psfstack/SCI/ROLL_REF:type
error 1:679 psfstack/SCI/ROLL_REF:null
error 1:679 psfstack/SCI/ROLL_REF:unit
error 1:680 psfstack/SCI/VELOSYS:type
error 1:680 psfstack/SCI/VELOSYS:null
error 1:680 psfstack/SCI/VELOSYS:unit
error 1:664 psfstack/SCI/MT_RA:type
error 1:664 psfstack/SCI/MT_RA:null
error 1:664 psfstack/SCI/MT_RA:unit
error 1:665 psfstack/SCI/MT_DEC:type
error 1:665 psfstack/SCI/MT_DEC:null
error 1:665 psfstack/SCI/MT_DEC:unit
error 1:666 psfstack/SCI/MT_AVRA:type
error 1:666 psfstack/SCI/MT_AVRA:null
error 1:666 psfstack/SCI/MT_AVRA:unit
error 1:667 psfstack/SCI/MT_AVDEC:type
error 1:667 psfstack/SCI/MT_AVDEC:null
error 1:667 psfstack/SCI/MT_AVDEC:unit
error 4:78 psfstack/SCI/WCSAXES:presence
error 4:78 psfstack/SCI/WCSAXES:type
error 4:78 psfstack/SCI/WCSAXES:null
error 4:78 psfstack/SCI/WCSAXES:limit
error 4:79 psfstack/SCI/CTYPE[i]:presence
error 4:79 psfstack/SCI/CTYPE[i]:type
error 4:79 psfstack/SCI/CTYPE[i]:null
error 4:79 psfstack/SCI/CTYPE[i]:matches
error 4:80 psfstack/SCI/CUNIT[i]:presence
error 4:80 psfstack/SCI/CUNIT[i]:type
error 4:80 psfstack/SCI/CUNIT[i]:null
error 4:80 psfstack/SCI/CUNIT[i]:value
error 4:81 psfstack/SCI/CRPIX[i]:presence
error 4:81 psfstack/SCI/CRPIX[i]:type
error 4:81 psfstack/SCI/CRPIX[i]:null
error 4:81 psfstack/SCI/CRPIX[i]:unit
error 4:82 psfstack/SCI/CRVAL[i]:presence
error 4:82 psfstack/SCI/CRVAL[i]:type
error 4:82 psfstack/SCI/CRVAL[i]:null
error 4:82 psfstack/SCI/CRVAL[i]:unit
error 4:83 psfstack/SCI/CDELT[i]:type
error 4:83 psfstack/SCI/CDELT[i]:null
error 4:83 psfstack/SCI/CDELT[i]:unit
error 4:84 psfstack/SCI/PC[i]_[j]:type
error 4:84 psfstack/SCI/PC[i]_[j]:null
error 4:84 psfstack/SCI/PC[i]_[j]:unit
error 4:85 psfstack/SCI/CD[i]_[j]:type
error 4:85 psfstack/SCI/CD[i]_[j]:null
error 4:85 psfstack/SCI/CD[i]_[j]:unit
error 4:86 psfstack/SCI/LONPOLE:type
error 4:86 psfstack/SCI/LONPOLE:null
error 4:86 psfstack/SCI/LONPOLE:unit
error 4:87 psfstack/SCI/LATPOLE:type
error 4:87 psfstack/SCI/LATPOLE:null
error 4:87 psfstack/SCI/LATPOLE:unit
error 4:173 psfstack/SCI/A_ORDER:type
error 4:173 psfstack/SCI/A_ORDER:null
error 4:173 psfstack/SCI/A_ORDER:limit
error 4:174 psfstack/SCI/B_ORDER:type
error 4:174 psfstack/SCI/B_ORDER:null
error 4:174 psfstack/SCI/B_ORDER:limit
error 4:175 psfstack/SCI/AP_ORDER:type
error 4:175 psfstack/SCI/AP_ORDER:null
error 4:175 psfstack/SCI/AP_ORDER:limit
error 4:176 psfstack/SCI/BP_ORDER:type
error 4:176 psfstack/SCI/BP_ORDER:null
error 4:176 psfstack/SCI/BP_ORDER:limit
error 4:177 psfstack/SCI/A_[p]_[q]:type
error 4:177 psfstack/SCI/A_[p]_[q]:null
error 4:177 psfstack/SCI/A_[p]_[q]:unit
error 4:178 psfstack/SCI/B_[p]_[q]:type
error 4:178 psfstack/SCI/B_[p]_[q]:null
error 4:178 psfstack/SCI/B_[p]_[q]:unit
error 4:179 psfstack/SCI/AP_[p]_[q]:type
error 4:179 psfstack/SCI/AP_[p]_[q]:null
error 4:179 psfstack/SCI/AP_[p]_[q]:unit
error 4:180 psfstack/SCI/BP_[p]_[q]:type
error 4:180 psfstack/SCI/BP_[p]_[q]:null
error 4:180 psfstack/SCI/BP_[p]_[q]:unit
error 0:59 psfstack/SCI:type
error 0:59 psfstack/SCI:shape
error 0:59 psfstack/SCI:unit
error 1:606 psfstack/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 psfstack/SCI:TDB-BEG-MJD-BEG
error 1:633 psfstack/SCI:PHOTUJA2-PHOTMJSR
error 1:634 psfstack/SCI:PIXAR_A2-PIXAR_SR
error 1:683 psfstack/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 psfstack/SCI:exists-CD1_1-CDELT1
error 4:90 psfstack/SCI:exists-CD1_1-PC1_1
error 0:72 psfstack/SCI:SCI-DQ
error 5:34 psfstack/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 psfstack/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:59 psfstack/SCI:undeclared-keyword
error 0:62 psfstack/ERR:presence
error 0:62 psfstack/ERR:kind
error 0:62 psfstack/ERR:match
error 0:62 psfstack/ERR:type
error 0:62 psfstack/ERR:shape
error 0:62 psfstack/ERR:unit
error 0:62 psfstack/ERR:limit
warning 0:62 psfstack/ERR:undeclared-keyword
error 0:63 psfstack/DQ:presence
error 0:63 psfstack/DQ:kind
error 0:63 psfstack/DQ:match
error 0:63 psfstack/DQ:type
error 0:63 psfstack/DQ:shape
error 0:63 psfstack/DQ:null
error 0:63 psfstack/DQ:bits
warning 0:63 psfstack/DQ:undeclared-keyword
error 0:65 psfstack/ASDF:presence
error 0:65 psfstack/ASDF:kind
error 0:65 psfstack/ASDF:match
warning 0:65 psfstack/ASDF:undeclared-keyword
error 0:67 psfstack/ASDF.tree/data:presence
error 0:67 psfstack/ASDF.tree/data:type
error 0:67 psfstack/ASDF.tree/data:source
error 0:65 psfstack/ASDF.tree:type
error 1:20 psfstack/ASDF.tree/meta.date:mirror
error 1:20 psfstack/ASDF.tree/meta.filename:mirror
error 1:20 psfstack/ASDF.tree/meta.model_type:mirror
error 1:20 psfstack/ASDF.tree/meta.telescope:mirror
error 1:69 psfstack/ASDF.tree/meta.observation.program_number:mirror
error 1:69 psfstack/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 psfstack/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 psfstack/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 psfstack/ASDF.tree/meta.instrument.name:mirror
error 1:236 psfstack/ASDF.tree/meta.exposure.type:mirror
error 1:236 psfstack/ASDF.tree/meta.exposure.nints:mirror
error 1:277 psfstack/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 psfstack/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 psfstack/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 psfstack/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 psfstack/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 psfstack/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 psfstack/ASDF.tree/meta.subarray.name:mirror
error 1:38 psfstack/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 psfstack/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 psfstack/ASDF.tree/meta.asn.table_name:mirror
error 1:631 psfstack/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 psfstack/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 psfstack/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 psfstack/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:82 psfalign:name
error 0:76 psfalign:undeclared-hdu
error 1:20 psfalign/PRIMARY/DATE:presence
error 1:20 psfalign/PRIMARY/DATE:type
error 1:20 psfalign/PRIMARY/DATE:null
error 1:20 psfalign/PRIMARY/FILENAME:presence
error 1:20 psfalign/PRIMARY/FILENAME:type
error 1:20 psfalign/PRIMARY/FILENAME:null
error 1:20 psfalign/PRIMARY/FILENAME:value
error 1:20 psfalign/PRIMARY/DATAMODL:presence
error 1:20 psfalign/PRIMARY/DATAMODL:type
error 1:20 psfalign/PRIMARY/DATAMODL:null
error 1:20 psfalign/PRIMARY/DATAMODL:value
error 1:20 psfalign/PRIMARY/TELESCOP:presence
error 1:20 psfalign/PRIMARY/TELESCOP:type
error 1:20 psfalign/PRIMARY/TELESCOP:null
error 1:20 psfalign/PRIMARY/TELESCOP:value
error 1:21 psfalign/PRIMARY/ORIGIN:presence
error 1:21 psfalign/PRIMARY/ORIGIN:type
error 1:21 psfalign/PRIMARY/ORIGIN:null
error 1:22 psfalign/PRIMARY/TIMESYS:presence
error 1:22 psfalign/PRIMARY/TIMESYS:type
error 1:22 psfalign/PRIMARY/TIMESYS:null
error 1:22 psfalign/PRIMARY/TIMESYS:value
error 1:23 psfalign/PRIMARY/TIMEUNIT:presence
error 1:23 psfalign/PRIMARY/TIMEUNIT:type
error 1:23 psfalign/PRIMARY/TIMEUNIT:null
error 1:23 psfalign/PRIMARY/TIMEUNIT:value
info 1:24 psfalign/PRIMARY/FILETYPE:presence
error 1:24 psfalign/PRIMARY/FILETYPE:type
error 1:24 psfalign/PRIMARY/FILETYPE:null
error 1:25 psfalign/PRIMARY/SDP_VER:presence
error 1:25 psfalign/PRIMARY/SDP_VER:type
error 1:25 psfalign/PRIMARY/SDP_VER:null
error 1:26 psfalign/PRIMARY/PRD_VER:presence
error 1:26 psfalign/PRIMARY/PRD_VER:type
error 1:26 psfalign/PRIMARY/PRD_VER:null
error 1:26 psfalign/PRIMARY/PRD_VER:matches
error 1:27 psfalign/PRIMARY/OSS_VER:type
error 1:27 psfalign/PRIMARY/OSS_VER:null
error 1:28 psfalign/PRIMARY/GSC_VER:type
error 1:28 psfalign/PRIMARY/GSC_VER:null
error 1:29 psfalign/PRIMARY/HGA_MOVE:presence
error 1:29 psfalign/PRIMARY/HGA_MOVE:type
error 1:29 psfalign/PRIMARY/HGA_MOVE:null
error 1:30 psfalign/PRIMARY/HGA_STRT:type
error 1:30 psfalign/PRIMARY/HGA_STRT:null
error 1:31 psfalign/PRIMARY/HGA_STOP:type
error 1:31 psfalign/PRIMARY/HGA_STOP:null
error 1:32 psfalign/PRIMARY/PWFSEET:presence
error 1:32 psfalign/PRIMARY/PWFSEET:type
error 1:32 psfalign/PRIMARY/PWFSEET:null
error 1:32 psfalign/PRIMARY/PWFSEET:unit
error 1:33 psfalign/PRIMARY/NWFSEST:presence
error 1:33 psfalign/PRIMARY/NWFSEST:type
error 1:33 psfalign/PRIMARY/NWFSEST:null
error 1:33 psfalign/PRIMARY/NWFSEST:unit
error 1:34 psfalign/PRIMARY/COMPRESS:type
error 1:34 psfalign/PRIMARY/COMPRESS:null
error 1:51 psfalign/PRIMARY/TITLE:presence
error 1:51 psfalign/PRIMARY/TITLE:type
error 1:51 psfalign/PRIMARY/TITLE:null
error 1:52 psfalign/PRIMARY/PI_NAME:presence
error 1:52 psfalign/PRIMARY/PI_NAME:type
error 1:52 psfalign/PRIMARY/PI_NAME:null
error 1:53 psfalign/PRIMARY/CATEGORY:presence
error 1:53 psfalign/PRIMARY/CATEGORY:type
error 1:53 psfalign/PRIMARY/CATEGORY:null
warning 1:53 psfalign/PRIMARY/CATEGORY:in
error 1:54 psfalign/PRIMARY/SUBCAT:type
error 1:54 psfalign/PRIMARY/SUBCAT:null
error 1:55 psfalign/PRIMARY/SCICAT:type
error 1:55 psfalign/PRIMARY/SCICAT:null
error 1:56 psfalign/PRIMARY/CONT_ID:type
error 1:56 psfalign/PRIMARY/CONT_ID:null
error 1:63 psfalign/PRIMARY/DATE-OBS:presence
error 1:63 psfalign/PRIMARY/DATE-OBS:type
error 1:63 psfalign/PRIMARY/DATE-OBS:null
error 1:64 psfalign/PRIMARY/TIME-OBS:presence
error 1:64 psfalign/PRIMARY/TIME-OBS:type
error 1:64 psfalign/PRIMARY/TIME-OBS:null
error 1:65 psfalign/PRIMARY/DATE-BEG:presence
error 1:65 psfalign/PRIMARY/DATE-BEG:type
error 1:65 psfalign/PRIMARY/DATE-BEG:null
error 1:66 psfalign/PRIMARY/DATE-END:presence
error 1:66 psfalign/PRIMARY/DATE-END:type
error 1:66 psfalign/PRIMARY/DATE-END:null
error 1:67 psfalign/PRIMARY/OBS_ID:presence
error 1:67 psfalign/PRIMARY/OBS_ID:type
error 1:67 psfalign/PRIMARY/OBS_ID:null
error 1:67 psfalign/PRIMARY/OBS_ID:matches
error 1:68 psfalign/PRIMARY/VISIT_ID:presence
error 1:68 psfalign/PRIMARY/VISIT_ID:type
error 1:68 psfalign/PRIMARY/VISIT_ID:null
error 1:68 psfalign/PRIMARY/VISIT_ID:limit
error 1:69 psfalign/PRIMARY/PROGRAM:presence
error 1:69 psfalign/PRIMARY/PROGRAM:type
error 1:69 psfalign/PRIMARY/PROGRAM:null
error 1:69 psfalign/PRIMARY/PROGRAM:limit
error 1:69 psfalign/PRIMARY/OBSERVTN:presence
error 1:69 psfalign/PRIMARY/OBSERVTN:type
error 1:69 psfalign/PRIMARY/OBSERVTN:null
error 1:69 psfalign/PRIMARY/OBSERVTN:limit
error 1:69 psfalign/PRIMARY/VISIT:presence
error 1:69 psfalign/PRIMARY/VISIT:type
error 1:69 psfalign/PRIMARY/VISIT:null
error 1:69 psfalign/PRIMARY/VISIT:limit
error 1:70 psfalign/PRIMARY/OBSLABEL:type
error 1:70 psfalign/PRIMARY/OBSLABEL:null
error 1:71 psfalign/PRIMARY/OBSFOLDR:type
error 1:71 psfalign/PRIMARY/OBSFOLDR:null
error 1:88 psfalign/PRIMARY/VISITGRP:presence
error 1:88 psfalign/PRIMARY/VISITGRP:type
error 1:88 psfalign/PRIMARY/VISITGRP:null
error 1:88 psfalign/PRIMARY/VISITGRP:limit
error 1:89 psfalign/PRIMARY/SEQ_ID:presence
error 1:89 psfalign/PRIMARY/SEQ_ID:type
error 1:89 psfalign/PRIMARY/SEQ_ID:null
error 1:89 psfalign/PRIMARY/SEQ_ID:matches
error 1:90 psfalign/PRIMARY/ACT_ID:presence
error 1:90 psfalign/PRIMARY/ACT_ID:type
error 1:90 psfalign/PRIMARY/ACT_ID:null
error 1:90 psfalign/PRIMARY/ACT_ID:matches
error 1:91 psfalign/PRIMARY/EXPOSURE:presence
error 1:91 psfalign/PRIMARY/EXPOSURE:type
error 1:91 psfalign/PRIMARY/EXPOSURE:null
error 1:91 psfalign/PRIMARY/EXPOSURE:limit
error 1:92 psfalign/PRIMARY/BKGDTARG:presence
error 1:92 psfalign/PRIMARY/BKGDTARG:type
error 1:92 psfalign/PRIMARY/BKGDTARG:null
error 1:93 psfalign/PRIMARY/TEMPLATE:presence
error 1:93 psfalign/PRIMARY/TEMPLATE:type
error 1:93 psfalign/PRIMARY/TEMPLATE:null
error 1:98 psfalign/PRIMARY/ENG_QUAL:presence
error 1:98 psfalign/PRIMARY/ENG_QUAL:type
error 1:98 psfalign/PRIMARY/ENG_QUAL:null
error 1:98 psfalign/PRIMARY/ENG_QUAL:in
error 1:99 psfalign/PRIMARY/ENGQLPTG:type
error 1:99 psfalign/PRIMARY/ENGQLPTG:null
error 1:99 psfalign/PRIMARY/ENGQLPTG:in
error 1:100 psfalign/PRIMARY/VISITYPE:presence
error 1:100 psfalign/PRIMARY/VISITYPE:type
error 1:100 psfalign/PRIMARY/VISITYPE:null
error 1:100 psfalign/PRIMARY/VISITYPE:in
error 1:101 psfalign/PRIMARY/VSTSTART:presence
error 1:101 psfalign/PRIMARY/VSTSTART:type
error 1:101 psfalign/PRIMARY/VSTSTART:null
error 1:102 psfalign/PRIMARY/VISITSTA:presence
error 1:102 psfalign/PRIMARY/VISITSTA:type
error 1:102 psfalign/PRIMARY/VISITSTA:null
error 1:103 psfalign/PRIMARY/NEXPOSUR:presence
error 1:103 psfalign/PRIMARY/NEXPOSUR:type
error 1:103 psfalign/PRIMARY/NEXPOSUR:null
error 1:103 psfalign/PRIMARY/NEXPOSUR:limit
error 1:104 psfalign/PRIMARY/INTARGET:presence
error 1:104 psfalign/PRIMARY/INTARGET:type
error 1:104 psfalign/PRIMARY/INTARGET:null
error 1:105 psfalign/PRIMARY/TARGOOPP:presence
error 1:105 psfalign/PRIMARY/TARGOOPP:type
error 1:105 psfalign/PRIMARY/TARGOOPP:null
error 1:106 psfalign/PRIMARY/TSOVISIT:presence
error 1:106 psfalign/PRIMARY/TSOVISIT:type
error 1:106 psfalign/PRIMARY/TSOVISIT:null
error 1:107 psfalign/PRIMARY/EXP_ONLY:presence
error 1:107 psfalign/PRIMARY/EXP_ONLY:type
error 1:107 psfalign/PRIMARY/EXP_ONLY:null
error 1:108 psfalign/PRIMARY/CROWDFLD:type
error 1:108 psfalign/PRIMARY/CROWDFLD:null
error 1:113 psfalign/PRIMARY/TARGPROP:presence
error 1:113 psfalign/PRIMARY/TARGPROP:type
error 1:113 psfalign/PRIMARY/TARGPROP:null
error 1:114 psfalign/PRIMARY/TARGNAME:presence
error 1:114 psfalign/PRIMARY/TARGNAME:type
error 1:114 psfalign/PRIMARY/TARGNAME:null
error 1:115 psfalign/PRIMARY/TARGTYPE:presence
error 1:115 psfalign/PRIMARY/TARGTYPE:type
error 1:115 psfalign/PRIMARY/TARGTYPE:null
error 1:115 psfalign/PRIMARY/TARGTYPE:in
error 1:116 psfalign/PRIMARY/TARGCAT:type
error 1:116 psfalign/PRIMARY/TARGCAT:null
error 1:117 psfalign/PRIMARY/TARGDESC:type
error 1:117 psfalign/PRIMARY/TARGDESC:null
error 1:118 psfalign/PRIMARY/TARG_RA:presence
error 1:118 psfalign/PRIMARY/TARG_RA:type
error 1:118 psfalign/PRIMARY/TARG_RA:null
error 1:118 psfalign/PRIMARY/TARG_RA:unit
error 4:47 psfalign/PRIMARY/TARG_RA:limit
error 1:119 psfalign/PRIMARY/TARG_DEC:presence
error 1:119 psfalign/PRIMARY/TARG_DEC:type
error 1:119 psfalign/PRIMARY/TARG_DEC:null
error 1:119 psfalign/PRIMARY/TARG_DEC:unit
error 4:48 psfalign/PRIMARY/TARG_DEC:limit
error 1:120 psfalign/PRIMARY/SRCTYAPT:type
error 1:120 psfalign/PRIMARY/SRCTYAPT:null
error 1:120 psfalign/PRIMARY/SRCTYAPT:in
error 1:123 psfalign/PRIMARY/TARGURA:presence
error 1:123 psfalign/PRIMARY/TARGURA:type
error 1:123 psfalign/PRIMARY/TARGURA:null
error 1:123 psfalign/PRIMARY/TARGURA:unit
error 1:123 psfalign/PRIMARY/TARGURA:limit
error 1:124 psfalign/PRIMARY/TARGUDEC:presence
error 1:124 psfalign/PRIMARY/TARGUDEC:type
error 1:124 psfalign/PRIMARY/TARGUDEC:null
error 1:124 psfalign/PRIMARY/TARGUDEC:unit
error 1:124 psfalign/PRIMARY/TARGUDEC:limit
error 1:125 psfalign/PRIMARY/MU_RA:presence
error 1:125 psfalign/PRIMARY/MU_RA:type
error 1:125 psfalign/PRIMARY/MU_RA:null
error 1:125 psfalign/PRIMARY/MU_RA:unit
error 1:126 psfalign/PRIMARY/MU_DEC:presence
error 1:126 psfalign/PRIMARY/MU_DEC:type
error 1:126 psfalign/PRIMARY/MU_DEC:null
error 1:126 psfalign/PRIMARY/MU_DEC:unit
error 1:127 psfalign/PRIMARY/MU_EPOCH:presence
error 1:127 psfalign/PRIMARY/MU_EPOCH:type
error 1:127 psfalign/PRIMARY/MU_EPOCH:null
error 1:128 psfalign/PRIMARY/PROP_RA:presence
error 1:128 psfalign/PRIMARY/PROP_RA:type
error 1:128 psfalign/PRIMARY/PROP_RA:null
error 1:128 psfalign/PRIMARY/PROP_RA:unit
error 4:47 psfalign/PRIMARY/PROP_RA:limit
error 1:129 psfalign/PRIMARY/PROP_DEC:presence
error 1:129 psfalign/PRIMARY/PROP_DEC:type
error 1:129 psfalign/PRIMARY/PROP_DEC:null
error 1:129 psfalign/PRIMARY/PROP_DEC:unit
error 4:48 psfalign/PRIMARY/PROP_DEC:limit
error 1:200 psfalign/PRIMARY/INSTRUME:presence
error 1:200 psfalign/PRIMARY/INSTRUME:type
error 1:200 psfalign/PRIMARY/INSTRUME:null
error 1:200 psfalign/PRIMARY/INSTRUME:in
error 1:201 psfalign/PRIMARY/PREIMAGE:type
error 1:201 psfalign/PRIMARY/PREIMAGE:null
error 1:202 psfalign/PRIMARY/FWPOSOFF:type
error 1:202 psfalign/PRIMARY/FWPOSOFF:null
error 1:203 psfalign/PRIMARY/FWPOSTOL:type
error 1:203 psfalign/PRIMARY/FWPOSTOL:null
error 1:203 psfalign/PRIMARY/FWPOSTOL:in
error 1:204 psfalign/PRIMARY/PWPOSOFF:type
error 1:204 psfalign/PRIMARY/PWPOSOFF:null
error 1:205 psfalign/PRIMARY/PWPOSTOL:type
error 1:205 psfalign/PRIMARY/PWPOSTOL:null
error 1:205 psfalign/PRIMARY/PWPOSTOL:in
error 1:134 psfalign/PRIMARY/DETECTOR:presence
error 1:134 psfalign/PRIMARY/DETECTOR:type
error 1:134 psfalign/PRIMARY/DETECTOR:null
error 1:134 psfalign/PRIMARY/DETECTOR:in
error 1:135 psfalign/PRIMARY/MODULE:presence
error 1:135 psfalign/PRIMARY/MODULE:type
error 1:135 psfalign/PRIMARY/MODULE:null
error 1:135 psfalign/PRIMARY/MODULE:in
error 1:136 psfalign/PRIMARY/CHANNEL:presence
error 1:136 psfalign/PRIMARY/CHANNEL:type
error 1:136 psfalign/PRIMARY/CHANNEL:null
error 1:136 psfalign/PRIMARY/CHANNEL:in
error 1:137 psfalign/PRIMARY/FILTER:presence
error 1:137 psfalign/PRIMARY/FILTER:type
error 1:137 psfalign/PRIMARY/FILTER:null
error 1:137 psfalign/PRIMARY/FILTER:in
error 1:138 psfalign/PRIMARY/PUPIL:presence
error 1:138 psfalign/PRIMARY/PUPIL:type
error 1:138 psfalign/PRIMARY/PUPIL:null
error 1:138 psfalign/PRIMARY/PUPIL:in
error 1:139 psfalign/PRIMARY/PILIN:type
error 1:139 psfalign/PRIMARY/PILIN:null
error 1:140 psfalign/PRIMARY/CORONMSK:type
error 1:140 psfalign/PRIMARY/CORONMSK:null
error 1:140 psfalign/PRIMARY/CORONMSK:in
error 1:141 psfalign/PRIMARY/FAM_LA[a]:type
error 1:141 psfalign/PRIMARY/FAM_LA[a]:null
error 1:142 psfalign/PRIMARY/FASTEP[a]:type
error 1:142 psfalign/PRIMARY/FASTEP[a]:null
error 1:143 psfalign/PRIMARY/FAUNIT[a]:type
error 1:143 psfalign/PRIMARY/FAUNIT[a]:null
error 1:144 psfalign/PRIMARY/FAPHASE[a]:type
error 1:144 psfalign/PRIMARY/FAPHASE[a]:null
error 1:145 psfalign/PRIMARY/FA[a]VALUE:type
error 1:145 psfalign/PRIMARY/FA[a]VALUE:null
error 1:151 psfalign/PRIMARY/GRATING:presence
error 1:151 psfalign/PRIMARY/GRATING:type
error 1:151 psfalign/PRIMARY/GRATING:null
error 1:151 psfalign/PRIMARY/GRATING:in
error 1:152 psfalign/PRIMARY/FXD_SLIT:type
error 1:152 psfalign/PRIMARY/FXD_SLIT:null
error 1:152 psfalign/PRIMARY/FXD_SLIT:in
error 1:153 psfalign/PRIMARY/FOCUSPOS:type
error 1:153 psfalign/PRIMARY/FOCUSPOS:null
error 1:154 psfalign/PRIMARY/LAMP:presence
error 1:154 psfalign/PRIMARY/LAMP:type
error 1:154 psfalign/PRIMARY/LAMP:null
error 1:155 psfalign/PRIMARY/OPMODE:presence
error 1:155 psfalign/PRIMARY/OPMODE:type
error 1:155 psfalign/PRIMARY/OPMODE:null
error 1:155 psfalign/PRIMARY/OPMODE:in
error 1:156 psfalign/PRIMARY/MSASTATE:type
error 1:156 psfalign/PRIMARY/MSASTATE:null
error 1:157 psfalign/PRIMARY/MSAMETFL:type
error 1:157 psfalign/PRIMARY/MSAMETFL:null
error 1:157 psfalign/PRIMARY/MSAMETFL:matches
error 1:158 psfalign/PRIMARY/MSAMETID:type
error 1:158 psfalign/PRIMARY/MSAMETID:null
error 1:158 psfalign/PRIMARY/MSAMETID:limit
error 1:159 psfalign/PRIMARY/MSACONID:type
error 1:159 psfalign/PRIMARY/MSACONID:null
error 1:159 psfalign/PRIMARY/MSACONID:limit
error 1:160 psfalign/PRIMARY/GWA_XTIL:presence
error 1:160 psfalign/PRIMARY/GWA_XTIL:type
error 1:160 psfalign/PRIMARY/GWA_XTIL:null
error 1:161 psfalign/PRIMARY/GWA_YTIL:presence
error 1:161 psfalign/PRIMARY/GWA_YTIL:type
error 1:161 psfalign/PRIMARY/GWA_YTIL:null
error 1:162 psfalign/PRIMARY/GWA_XP_V:presence
error 1:162 psfalign/PRIMARY/GWA_XP_V:type
error 1:162 psfalign/PRIMARY/GWA_XP_V:null
error 1:163 psfalign/PRIMARY/GWA_YP_V:presence
error 1:163 psfalign/PRIMARY/GWA_YP_V:type
error 1:163 psfalign/PRIMARY/GWA_YP_V:null
error 1:164 psfalign/PRIMARY/GWA_PXAV:presence
error 1:164 psfalign/PRIMARY/GWA_PXAV:type
error 1:164 psfalign/PRIMARY/GWA_PXAV:null
error 1:165 psfalign/PRIMARY/GWA_PYAV:presence
error 1:165 psfalign/PRIMARY/GWA_PYAV:type
error 1:165 psfalign/PRIMARY/GWA_PYAV:null
error 1:166 psfalign/PRIMARY/GWA_TILT:presence
error 1:166 psfalign/PRIMARY/GWA_TILT:type
error 1:166 psfalign/PRIMARY/GWA_TILT:null
error 1:166 psfalign/PRIMARY/GWA_TILT:unit
error 1:167 psfalign/PRIMARY/RMA_POS:type
error 1:167 psfalign/PRIMARY/RMA_POS:null
error 1:168 psfalign/PRIMARY/FCSRLPOS:type
error 1:168 psfalign/PRIMARY/FCSRLPOS:null
error 1:172 psfalign/PRIMARY/DETECTOR:value
error 1:176 psfalign/PRIMARY/FWCPOS:type
error 1:176 psfalign/PRIMARY/FWCPOS:null
error 1:176 psfalign/PRIMARY/FWCPOS:unit
error 1:177 psfalign/PRIMARY/PWCPOS:type
error 1:177 psfalign/PRIMARY/PWCPOS:null
error 1:177 psfalign/PRIMARY/PWCPOS:unit
error 1:185 psfalign/PRIMARY/BAND:presence
error 1:185 psfalign/PRIMARY/BAND:type
error 1:185 psfalign/PRIMARY/BAND:null
error 1:185 psfalign/PRIMARY/BAND:in
error 1:187 psfalign/PRIMARY/CCCSTATE:type
error 1:187 psfalign/PRIMARY/CCCSTATE:null
error 1:187 psfalign/PRIMARY/CCCSTATE:in
error 1:188 psfalign/PRIMARY/FPE_SIDE:type
error 1:188 psfalign/PRIMARY/FPE_SIDE:null
error 1:188 psfalign/PRIMARY/FPE_SIDE:in
error 1:189 psfalign/PRIMARY/ICE_SIDE:type
error 1:189 psfalign/PRIMARY/ICE_SIDE:null
error 1:189 psfalign/PRIMARY/ICE_SIDE:in
error 1:274 psfalign/PRIMARY/EXPCOUNT:presence
error 1:274 psfalign/PRIMARY/EXPCOUNT:type
error 1:274 psfalign/PRIMARY/EXPCOUNT:null
error 1:274 psfalign/PRIMARY/EXPCOUNT:limit
error 1:275 psfalign/PRIMARY/EXPRIPAR:presence
error 1:275 psfalign/PRIMARY/EXPRIPAR:type
error 1:275 psfalign/PRIMARY/EXPRIPAR:null
error 1:275 psfalign/PRIMARY/EXPRIPAR:in
error 1:236 psfalign/PRIMARY/EXP_TYPE:presence
error 1:236 psfalign/PRIMARY/EXP_TYPE:type
error 1:236 psfalign/PRIMARY/EXP_TYPE:null
error 1:236 psfalign/PRIMARY/EXP_TYPE:in
error 1:236 psfalign/PRIMARY/NINTS:presence
error 1:236 psfalign/PRIMARY/NINTS:type
error 1:236 psfalign/PRIMARY/NINTS:null
error 3:36 psfalign/PRIMARY/NINTS:limit
error 1:237 psfalign/PRIMARY/READPATT:presence
error 1:237 psfalign/PRIMARY/READPATT:type
error 1:237 psfalign/PRIMARY/READPATT:null
error 1:237 psfalign/PRIMARY/READPATT:in
error 1:238 psfalign/PRIMARY/NGROUPS:presence
error 1:238 psfalign/PRIMARY/NGROUPS:type
error 1:238 psfalign/PRIMARY/NGROUPS:null
error 1:238 psfalign/PRIMARY/NGROUPS:limit
error 1:239 psfalign/PRIMARY/NFRAMES:presence
error 1:239 psfalign/PRIMARY/NFRAMES:type
error 1:239 psfalign/PRIMARY/NFRAMES:null
error 1:239 psfalign/PRIMARY/NFRAMES:limit
error 1:240 psfalign/PRIMARY/FRMDIVSR:presence
error 1:240 psfalign/PRIMARY/FRMDIVSR:type
error 1:240 psfalign/PRIMARY/FRMDIVSR:null
error 1:240 psfalign/PRIMARY/FRMDIVSR:limit
error 1:241 psfalign/PRIMARY/GROUPGAP:presence
error 1:241 psfalign/PRIMARY/GROUPGAP:type
error 1:241 psfalign/PRIMARY/GROUPGAP:null
error 1:241 psfalign/PRIMARY/GROUPGAP:limit
error 1:242 psfalign/PRIMARY/DRPFRMS1:presence
error 1:242 psfalign/PRIMARY/DRPFRMS1:type
error 1:242 psfalign/PRIMARY/DRPFRMS1:null
error 1:242 psfalign/PRIMARY/DRPFRMS1:limit
error 1:243 psfalign/PRIMARY/DRPFRMS3:presence
error 1:243 psfalign/PRIMARY/DRPFRMS3:type
error 1:243 psfalign/PRIMARY/DRPFRMS3:null
error 1:243 psfalign/PRIMARY/DRPFRMS3:limit
error 1:244 psfalign/PRIMARY/NSAMPLES:presence
error 1:244 psfalign/PRIMARY/NSAMPLES:type
error 1:244 psfalign/PRIMARY/NSAMPLES:null
error 1:244 psfalign/PRIMARY/NSAMPLES:limit
error 1:245 psfalign/PRIMARY/TSAMPLE:presence
error 1:245 psfalign/PRIMARY/TSAMPLE:type
error 1:245 psfalign/PRIMARY/TSAMPLE:null
error 1:245 psfalign/PRIMARY/TSAMPLE:unit
error 1:245 psfalign/PRIMARY/TSAMPLE:limit
error 1:246 psfalign/PRIMARY/TFRAME:presence
error 1:246 psfalign/PRIMARY/TFRAME:type
error 1:246 psfalign/PRIMARY/TFRAME:null
error 1:246 psfalign/PRIMARY/TFRAME:unit
error 1:246 psfalign/PRIMARY/TFRAME:limit
error 1:247 psfalign/PRIMARY/TGROUP:presence
error 1:247 psfalign/PRIMARY/TGROUP:type
error 1:247 psfalign/PRIMARY/TGROUP:null
error 1:247 psfalign/PRIMARY/TGROUP:unit
error 1:247 psfalign/PRIMARY/TGROUP:limit
error 1:248 psfalign/PRIMARY/EFFINTTM:presence
error 1:248 psfalign/PRIMARY/EFFINTTM:type
error 1:248 psfalign/PRIMARY/EFFINTTM:null
error 1:248 psfalign/PRIMARY/EFFINTTM:unit
error 1:248 psfalign/PRIMARY/EFFINTTM:limit
error 1:249 psfalign/PRIMARY/DURATION:presence
error 1:249 psfalign/PRIMARY/DURATION:type
error 1:249 psfalign/PRIMARY/DURATION:null
error 1:249 psfalign/PRIMARY/DURATION:unit
error 1:249 psfalign/PRIMARY/DURATION:limit
error 1:250 psfalign/PRIMARY/NRSTSTRT:presence
error 1:250 psfalign/PRIMARY/NRSTSTRT:type
error 1:250 psfalign/PRIMARY/NRSTSTRT:null
error 1:250 psfalign/PRIMARY/NRSTSTRT:limit
error 1:251 psfalign/PRIMARY/NRESETS:presence
error 1:251 psfalign/PRIMARY/NRESETS:type
error 1:251 psfalign/PRIMARY/NRESETS:null
error 1:251 psfalign/PRIMARY/NRESETS:limit
error 1:252 psfalign/PRIMARY/ZEROFRAM:presence
error 1:252 psfalign/PRIMARY/ZEROFRAM:type
error 1:252 psfalign/PRIMARY/ZEROFRAM:null
error 1:253 psfalign/PRIMARY/DATAPROB:presence
error 1:253 psfalign/PRIMARY/DATAPROB:type
error 1:253 psfalign/PRIMARY/DATAPROB:null
error 1:254 psfalign/PRIMARY/SCA_NUM:presence
error 1:254 psfalign/PRIMARY/SCA_NUM:type
error 1:254 psfalign/PRIMARY/SCA_NUM:null
error 1:255 psfalign/PRIMARY/DATAMODE:presence
error 1:255 psfalign/PRIMARY/DATAMODE:type
error 1:255 psfalign/PRIMARY/DATAMODE:null
error 1:277 psfalign/PRIMARY/EXPSTART:presence
error 1:277 psfalign/PRIMARY/EXPSTART:type
error 1:277 psfalign/PRIMARY/EXPSTART:null
error 1:277 psfalign/PRIMARY/EXPSTART:unit
error 1:277 psfalign/PRIMARY/EFFEXPTM:presence
error 1:277 psfalign/PRIMARY/EFFEXPTM:type
error 1:277 psfalign/PRIMARY/EFFEXPTM:null
error 1:277 psfalign/PRIMARY/EFFEXPTM:unit
error 3:37 psfalign/PRIMARY/EFFEXPTM:limit
error 1:278 psfalign/PRIMARY/EXPMID:presence
error 1:278 psfalign/PRIMARY/EXPMID:type
error 1:278 psfalign/PRIMARY/EXPMID:null
error 1:278 psfalign/PRIMARY/EXPMID:unit
error 1:279 psfalign/PRIMARY/EXPEND:presence
error 1:279 psfalign/PRIMARY/EXPEND:type
error 1:279 psfalign/PRIMARY/EXPEND:null
error 1:279 psfalign/PRIMARY/EXPEND:unit
error 1:280 psfalign/PRIMARY/EXPSTENG:type
error 1:280 psfalign/PRIMARY/EXPSTENG:null
error 1:281 psfalign/PRIMARY/OSF_FILE:type
error 1:281 psfalign/PRIMARY/OSF_FILE:null
error 1:282 psfalign/PRIMARY/HYBRIDFF:type
error 1:282 psfalign/PRIMARY/HYBRIDFF:null
error 1:283 psfalign/PRIMARY/NOUTPUTS:type
error 1:283 psfalign/PRIMARY/NOUTPUTS:null
error 1:283 psfalign/PRIMARY/NOUTPUTS:in
error 1:284 psfalign/PRIMARY/MIRNGRPS:type
error 1:284 psfalign/PRIMARY/MIRNGRPS:null
error 1:284 psfalign/PRIMARY/MIRNGRPS:limit
error 1:285 psfalign/PRIMARY/MIRNFRMS:type
error 1:285 psfalign/PRIMARY/MIRNFRMS:null
error 1:285 psfalign/PRIMARY/MIRNFRMS:limit
error 1:286 psfalign/PRIMARY/DETMODE:type
error 1:286 psfalign/PRIMARY/DETMODE:null
error 1:286 psfalign/PRIMARY/DETMODE:in
error 1:287 psfalign/PRIMARY/CMD_TSEL:type
error 1:287 psfalign/PRIMARY/CMD_TSEL:null
error 1:287 psfalign/PRIMARY/CMD_TSEL:in
error 1:288 psfalign/PRIMARY/TMEASURE:type
error 1:288 psfalign/PRIMARY/TMEASURE:null
error 1:288 psfalign/PRIMARY/TMEASURE:unit
error 1:288 psfalign/PRIMARY/TMEASURE:limit
error 1:289 psfalign/PRIMARY/NRS_NORM:type
error 1:289 psfalign/PRIMARY/NRS_NORM:null
error 1:289 psfalign/PRIMARY/NRS_NORM:limit
error 1:290 psfalign/PRIMARY/NRS_REF:type
error 1:290 psfalign/PRIMARY/NRS_REF:null
error 1:290 psfalign/PRIMARY/NRS_REF:limit
error 1:291 psfalign/PRIMARY/SCTARATE:presence
error 1:291 psfalign/PRIMARY/SCTARATE:type
error 1:291 psfalign/PRIMARY/SCTARATE:null
error 1:291 psfalign/PRIMARY/SCTARATE:unit
error 1:292 psfalign/PRIMARY/GAINFACT:type
error 1:292 psfalign/PRIMARY/GAINFACT:null
error 1:292 psfalign/PRIMARY/GAINFACT:unit
error 1:293 psfalign/PRIMARY/IS_IMPRT:type
error 1:293 psfalign/PRIMARY/IS_IMPRT:null
error 1:294 psfalign/PRIMARY/IS_PSF:type
error 1:294 psfalign/PRIMARY/IS_PSF:null
error 1:295 psfalign/PRIMARY/SELFREF:type
error 1:295 psfalign/PRIMARY/SELFREF:null
error 1:296 psfalign/PRIMARY/PRIMECRS:type
error 1:296 psfalign/PRIMARY/PRIMECRS:null
error 1:297 psfalign/PRIMARY/EXTNCRS:type
error 1:297 psfalign/PRIMARY/EXTNCRS:null
error 1:307 psfalign/PRIMARY/EXSEGNUM:type
error 1:307 psfalign/PRIMARY/EXSEGNUM:null
error 3:38 psfalign/PRIMARY/EXSEGNUM:limit
error 1:307 psfalign/PRIMARY/EXSEGTOT:type
error 1:307 psfalign/PRIMARY/EXSEGTOT:null
error 3:39 psfalign/PRIMARY/EXSEGTOT:limit
error 1:307 psfalign/PRIMARY/INTSTART:type
error 1:307 psfalign/PRIMARY/INTSTART:null
error 3:40 psfalign/PRIMARY/INTSTART:limit
error 1:307 psfalign/PRIMARY/INTEND:type
error 1:307 psfalign/PRIMARY/INTEND:null
error 3:41 psfalign/PRIMARY/INTEND:limit
error 1:318 psfalign/PRIMARY/SUBARRAY:presence
error 1:318 psfalign/PRIMARY/SUBARRAY:type
error 1:318 psfalign/PRIMARY/SUBARRAY:null
warning 1:318 psfalign/PRIMARY/SUBARRAY:in
error 1:319 psfalign/PRIMARY/SUB_SHRT:type
error 1:319 psfalign/PRIMARY/SUB_SHRT:null
error 1:319 psfalign/PRIMARY/SUB_SHRT:in
error 1:320 psfalign/PRIMARY/SUB_LONG:type
error 1:320 psfalign/PRIMARY/SUB_LONG:null
error 1:320 psfalign/PRIMARY/SUB_LONG:in
error 1:321 psfalign/PRIMARY/SUBSTRT1:presence
error 1:321 psfalign/PRIMARY/SUBSTRT1:type
error 1:321 psfalign/PRIMARY/SUBSTRT1:null
error 1:321 psfalign/PRIMARY/SUBSTRT1:limit
error 1:322 psfalign/PRIMARY/SUBSTRT2:presence
error 1:322 psfalign/PRIMARY/SUBSTRT2:type
error 1:322 psfalign/PRIMARY/SUBSTRT2:null
error 1:322 psfalign/PRIMARY/SUBSTRT2:limit
error 1:323 psfalign/PRIMARY/SUBSIZE1:presence
error 1:323 psfalign/PRIMARY/SUBSIZE1:type
error 1:323 psfalign/PRIMARY/SUBSIZE1:null
error 1:323 psfalign/PRIMARY/SUBSIZE1:value
error 1:323 psfalign/PRIMARY/SUBSIZE1:limit
error 1:324 psfalign/PRIMARY/SUBSIZE2:presence
error 1:324 psfalign/PRIMARY/SUBSIZE2:type
error 1:324 psfalign/PRIMARY/SUBSIZE2:null
error 1:324 psfalign/PRIMARY/SUBSIZE2:value
error 1:324 psfalign/PRIMARY/SUBSIZE2:limit
error 1:325 psfalign/PRIMARY/FASTAXIS:presence
error 1:325 psfalign/PRIMARY/FASTAXIS:type
error 1:325 psfalign/PRIMARY/FASTAXIS:null
error 1:325 psfalign/PRIMARY/FASTAXIS:in
error 1:326 psfalign/PRIMARY/SLOWAXIS:presence
error 1:326 psfalign/PRIMARY/SLOWAXIS:type
error 1:326 psfalign/PRIMARY/SLOWAXIS:null
error 1:326 psfalign/PRIMARY/SLOWAXIS:in
error 1:327 psfalign/PRIMARY/DETXCOR:type
error 1:327 psfalign/PRIMARY/DETXCOR:null
error 1:328 psfalign/PRIMARY/DETYCOR:type
error 1:328 psfalign/PRIMARY/DETYCOR:null
error 1:329 psfalign/PRIMARY/DETXSIZ:type
error 1:329 psfalign/PRIMARY/DETXSIZ:null
error 1:329 psfalign/PRIMARY/DETXSIZ:limit
error 1:330 psfalign/PRIMARY/DETYSIZ:type
error 1:330 psfalign/PRIMARY/DETYSIZ:null
error 1:330 psfalign/PRIMARY/DETYSIZ:limit
error 1:331 psfalign/PRIMARY/MSTR_RD1:type
error 1:331 psfalign/PRIMARY/MSTR_RD1:null
error 1:331 psfalign/PRIMARY/MSTR_RD1:limit
error 1:332 psfalign/PRIMARY/MSTR_SK1:type
error 1:332 psfalign/PRIMARY/MSTR_SK1:null
error 1:332 psfalign/PRIMARY/MSTR_SK1:limit
error 1:333 psfalign/PRIMARY/MSTR_RD2:type
error 1:333 psfalign/PRIMARY/MSTR_RD2:null
error 1:333 psfalign/PRIMARY/MSTR_RD2:limit
error 1:334 psfalign/PRIMARY/MSTR_SK2:type
error 1:334 psfalign/PRIMARY/MSTR_SK2:null
error 1:334 psfalign/PRIMARY/MSTR_SK2:limit
error 1:335 psfalign/PRIMARY/MSTR_RPT:type
error 1:335 psfalign/PRIMARY/MSTR_RPT:null
error 1:336 psfalign/PRIMARY/MSTR_ILV:type
error 1:336 psfalign/PRIMARY/MSTR_ILV:null
error 1:337 psfalign/PRIMARY/SSTR_STP:type
error 1:337 psfalign/PRIMARY/SSTR_STP:null
error 1:338 psfalign/PRIMARY/SSTR_NST:type
error 1:338 psfalign/PRIMARY/SSTR_NST:null
error 1:346 psfalign/PRIMARY/PATTTYPE:presence
error 1:346 psfalign/PRIMARY/PATTTYPE:type
error 1:346 psfalign/PRIMARY/PATTTYPE:null
warning 1:346 psfalign/PRIMARY/PATTTYPE:in
error 1:347 psfalign/PRIMARY/PRIDTYPE:type
error 1:347 psfalign/PRIMARY/PRIDTYPE:null
error 1:348 psfalign/PRIMARY/PRIDTPTS:type
error 1:348 psfalign/PRIMARY/PRIDTPTS:null
error 1:348 psfalign/PRIMARY/PRIDTPTS:limit
error 1:349 psfalign/PRIMARY/PATT_NUM:presence
error 1:349 psfalign/PRIMARY/PATT_NUM:type
error 1:349 psfalign/PRIMARY/PATT_NUM:null
error 1:349 psfalign/PRIMARY/PATT_NUM:limit
error 1:350 psfalign/PRIMARY/PATTSTRT:type
error 1:350 psfalign/PRIMARY/PATTSTRT:null
error 1:350 psfalign/PRIMARY/PATTSTRT:limit
error 1:351 psfalign/PRIMARY/NUMDTHPT:presence
error 1:351 psfalign/PRIMARY/NUMDTHPT:type
error 1:351 psfalign/PRIMARY/NUMDTHPT:null
error 1:351 psfalign/PRIMARY/NUMDTHPT:limit
error 1:352 psfalign/PRIMARY/PATTNPTS:type
error 1:352 psfalign/PRIMARY/PATTNPTS:null
error 1:352 psfalign/PRIMARY/PATTNPTS:limit
error 1:353 psfalign/PRIMARY/NRIMDTPT:type
error 1:353 psfalign/PRIMARY/NRIMDTPT:null
error 1:353 psfalign/PRIMARY/NRIMDTPT:limit
error 1:354 psfalign/PRIMARY/NOD_TYPE:type
error 1:354 psfalign/PRIMARY/NOD_TYPE:null
error 1:354 psfalign/PRIMARY/NOD_TYPE:in
error 1:355 psfalign/PRIMARY/PATTSIZE:type
error 1:355 psfalign/PRIMARY/PATTSIZE:null
error 1:356 psfalign/PRIMARY/SMGRDPAT:type
error 1:356 psfalign/PRIMARY/SMGRDPAT:null
error 1:357 psfalign/PRIMARY/SUBPXPTS:type
error 1:357 psfalign/PRIMARY/SUBPXPTS:null
error 1:357 psfalign/PRIMARY/SUBPXPTS:limit
error 1:358 psfalign/PRIMARY/SUBPXPAT:type
error 1:358 psfalign/PRIMARY/SUBPXPAT:null
error 1:359 psfalign/PRIMARY/SPEC_NUM:type
error 1:359 psfalign/PRIMARY/SPEC_NUM:null
error 1:359 psfalign/PRIMARY/SPEC_NUM:limit
error 1:360 psfalign/PRIMARY/SPECNSTP:type
error 1:360 psfalign/PRIMARY/SPECNSTP:null
error 1:360 psfalign/PRIMARY/SPECNSTP:limit
error 1:361 psfalign/PRIMARY/SPECSTEP:type
error 1:361 psfalign/PRIMARY/SPECSTEP:null
error 1:362 psfalign/PRIMARY/SPCOFFST:type
error 1:362 psfalign/PRIMARY/SPCOFFST:null
error 1:362 psfalign/PRIMARY/SPCOFFST:unit
error 1:363 psfalign/PRIMARY/SPAT_NUM:type
error 1:363 psfalign/PRIMARY/SPAT_NUM:null
error 1:363 psfalign/PRIMARY/SPAT_NUM:limit
error 1:364 psfalign/PRIMARY/SPATNSTP:type
error 1:364 psfalign/PRIMARY/SPATNSTP:null
error 1:364 psfalign/PRIMARY/SPATNSTP:limit
error 1:365 psfalign/PRIMARY/SPATSTEP:type
error 1:365 psfalign/PRIMARY/SPATSTEP:null
error 1:366 psfalign/PRIMARY/SPTOFFST:type
error 1:366 psfalign/PRIMARY/SPTOFFST:null
error 1:366 psfalign/PRIMARY/SPTOFFST:unit
error 1:367 psfalign/PRIMARY/XOFFSET:presence
error 1:367 psfalign/PRIMARY/XOFFSET:type
error 1:367 psfalign/PRIMARY/XOFFSET:null
error 1:367 psfalign/PRIMARY/XOFFSET:unit
error 1:368 psfalign/PRIMARY/YOFFSET:presence
error 1:368 psfalign/PRIMARY/YOFFSET:type
error 1:368 psfalign/PRIMARY/YOFFSET:null
error 1:368 psfalign/PRIMARY/YOFFSET:unit
error 1:369 psfalign/PRIMARY/DSETSTRT:type
error 1:369 psfalign/PRIMARY/DSETSTRT:null
error 1:369 psfalign/PRIMARY/DSETSTRT:limit
error 1:370 psfalign/PRIMARY/NUMDSETS:type
error 1:370 psfalign/PRIMARY/NUMDSETS:null
error 1:370 psfalign/PRIMARY/NUMDSETS:limit
error 1:371 psfalign/PRIMARY/DITHDIRC:type
error 1:371 psfalign/PRIMARY/DITHDIRC:null
error 1:371 psfalign/PRIMARY/DITHDIRC:in
error 1:372 psfalign/PRIMARY/DITHOPFR:type
error 1:372 psfalign/PRIMARY/DITHOPFR:null
error 1:372 psfalign/PRIMARY/DITHOPFR:in
error 1:373 psfalign/PRIMARY/DITHPNTS:type
error 1:373 psfalign/PRIMARY/DITHPNTS:null
error 1:374 psfalign/PRIMARY/MRSPRCHN:type
error 1:374 psfalign/PRIMARY/MRSPRCHN:null
error 1:374 psfalign/PRIMARY/MRSPRCHN:in
error 1:376 psfalign/PRIMARY/DITH_RA:type
error 1:376 psfalign/PRIMARY/DITH_RA:null
error 1:376 psfalign/PRIMARY/DITH_RA:unit
error 1:377 psfalign/PRIMARY/DITH_DEC:type
error 1:377 psfalign/PRIMARY/DITH_DEC:null
error 1:377 psfalign/PRIMARY/DITH_DEC:unit
error 1:384 psfalign/PRIMARY/APERNAME:presence
error 1:384 psfalign/PRIMARY/APERNAME:type
error 1:384 psfalign/PRIMARY/APERNAME:null
error 1:385 psfalign/PRIMARY/PPS_APER:presence
error 1:385 psfalign/PRIMARY/PPS_APER:type
error 1:385 psfalign/PRIMARY/PPS_APER:null
error 1:386 psfalign/PRIMARY/VA_RA:type
error 1:386 psfalign/PRIMARY/VA_RA:null
error 1:386 psfalign/PRIMARY/VA_RA:unit
error 1:387 psfalign/PRIMARY/VA_DEC:type
error 1:387 psfalign/PRIMARY/VA_DEC:null
error 1:387 psfalign/PRIMARY/VA_DEC:unit
error 1:392 psfalign/PRIMARY/BARTDELT:presence
error 1:392 psfalign/PRIMARY/BARTDELT:type
error 1:392 psfalign/PRIMARY/BARTDELT:null
error 1:392 psfalign/PRIMARY/BARTDELT:unit
error 1:393 psfalign/PRIMARY/BSTRTIME:presence
error 1:393 psfalign/PRIMARY/BSTRTIME:type
error 1:393 psfalign/PRIMARY/BSTRTIME:null
error 1:393 psfalign/PRIMARY/BSTRTIME:unit
error 1:394 psfalign/PRIMARY/BMIDTIME:presence
error 1:394 psfalign/PRIMARY/BMIDTIME:type
error 1:394 psfalign/PRIMARY/BMIDTIME:null
error 1:394 psfalign/PRIMARY/BMIDTIME:unit
error 1:395 psfalign/PRIMARY/BENDTIME:presence
error 1:395 psfalign/PRIMARY/BENDTIME:type
error 1:395 psfalign/PRIMARY/BENDTIME:null
error 1:395 psfalign/PRIMARY/BENDTIME:unit
error 1:396 psfalign/PRIMARY/HELIDELT:presence
error 1:396 psfalign/PRIMARY/HELIDELT:type
error 1:396 psfalign/PRIMARY/HELIDELT:null
error 1:396 psfalign/PRIMARY/HELIDELT:unit
error 1:397 psfalign/PRIMARY/HSTRTIME:presence
error 1:397 psfalign/PRIMARY/HSTRTIME:type
error 1:397 psfalign/PRIMARY/HSTRTIME:null
error 1:397 psfalign/PRIMARY/HSTRTIME:unit
error 1:398 psfalign/PRIMARY/HMIDTIME:presence
error 1:398 psfalign/PRIMARY/HMIDTIME:type
error 1:398 psfalign/PRIMARY/HMIDTIME:null
error 1:398 psfalign/PRIMARY/HMIDTIME:unit
error 1:399 psfalign/PRIMARY/HENDTIME:presence
error 1:399 psfalign/PRIMARY/HENDTIME:type
error 1:399 psfalign/PRIMARY/HENDTIME:null
error 1:399 psfalign/PRIMARY/HENDTIME:unit
error 1:407 psfalign/PRIMARY/GS_ORDER:type
error 1:407 psfalign/PRIMARY/GS_ORDER:null
error 1:407 psfalign/PRIMARY/GS_ORDER:limit
error 1:408 psfalign/PRIMARY/GSSTRTTM:type
error 1:408 psfalign/PRIMARY/GSSTRTTM:null
error 1:409 psfalign/PRIMARY/GSENDTIM:type
error 1:409 psfalign/PRIMARY/GSENDTIM:null
error 1:410 psfalign/PRIMARY/GDSTARID:type
error 1:410 psfalign/PRIMARY/GDSTARID:null
error 1:411 psfalign/PRIMARY/GS_RA:type
error 1:411 psfalign/PRIMARY/GS_RA:null
error 1:411 psfalign/PRIMARY/GS_RA:unit
error 4:47 psfalign/PRIMARY/GS_RA:limit
error 1:412 psfalign/PRIMARY/GS_DEC:type
error 1:412 psfalign/PRIMARY/GS_DEC:null
error 1:412 psfalign/PRIMARY/GS_DEC:unit
error 4:48 psfalign/PRIMARY/GS_DEC:limit
error 1:413 psfalign/PRIMARY/GS_URA:type
error 1:413 psfalign/PRIMARY/GS_URA:null
error 1:413 psfalign/PRIMARY/GS_URA:unit
error 1:413 psfalign/PRIMARY/GS_URA:limit
error 1:414 psfalign/PRIMARY/GS_UDEC:type
error 1:414 psfalign/PRIMARY/GS_UDEC:null
error 1:414 psfalign/PRIMARY/GS_UDEC:unit
error 1:414 psfalign/PRIMARY/GS_UDEC:limit
error 1:415 psfalign/PRIMARY/GS_MAG:type
error 1:415 psfalign/PRIMARY/GS_MAG:null
error 1:415 psfalign/PRIMARY/GS_MAG:unit
error 1:416 psfalign/PRIMARY/GS_UMAG:type
error 1:416 psfalign/PRIMARY/GS_UMAG:null
error 1:416 psfalign/PRIMARY/GS_UMAG:unit
error 1:416 psfalign/PRIMARY/GS_UMAG:limit
error 1:417 psfalign/PRIMARY/GS_EPOCH:type
error 1:417 psfalign/PRIMARY/GS_EPOCH:null
error 1:418 psfalign/PRIMARY/GS_MURA:type
error 1:418 psfalign/PRIMARY/GS_MURA:null
error 1:418 psfalign/PRIMARY/GS_MURA:unit
error 1:419 psfalign/PRIMARY/GS_MUDEC:type
error 1:419 psfalign/PRIMARY/GS_MUDEC:null
error 1:419 psfalign/PRIMARY/GS_MUDEC:unit
error 1:420 psfalign/PRIMARY/GS_PARA:type
error 1:420 psfalign/PRIMARY/GS_PARA:null
error 1:420 psfalign/PRIMARY/GS_PARA:unit
error 1:421 psfalign/PRIMARY/GS_V3_PA:type
error 1:421 psfalign/PRIMARY/GS_V3_PA:null
error 1:421 psfalign/PRIMARY/GS_V3_PA:unit
error 1:422 psfalign/PRIMARY/FGS_APER:type
error 1:422 psfalign/PRIMARY/FGS_APER:null
error 1:423 psfalign/PRIMARY/GSIDL_X:type
error 1:423 psfalign/PRIMARY/GSIDL_X:null
error 1:424 psfalign/PRIMARY/GSIDL_Y:type
error 1:424 psfalign/PRIMARY/GSIDL_Y:null
error 1:425 psfalign/PRIMARY/GSCENTX:type
error 1:425 psfalign/PRIMARY/GSCENTX:null
error 1:425 psfalign/PRIMARY/GSCENTX:unit
error 1:426 psfalign/PRIMARY/GSCENTY:type
error 1:426 psfalign/PRIMARY/GSCENTY:null
error 1:426 psfalign/PRIMARY/GSCENTY:unit
error 1:427 psfalign/PRIMARY/PCS_MODE:presence
error 1:427 psfalign/PRIMARY/PCS_MODE:type
error 1:427 psfalign/PRIMARY/PCS_MODE:null
error 1:427 psfalign/PRIMARY/PCS_MODE:in
error 1:428 psfalign/PRIMARY/VISITEND:type
error 1:428 psfalign/PRIMARY/VISITEND:null
error 1:38 psfalign/PRIMARY/CAL_VER:presence
error 1:38 psfalign/PRIMARY/CAL_VER:type
error 1:38 psfalign/PRIMARY/CAL_VER:null
error 1:38 psfalign/PRIMARY/CAL_VER:matches
error 1:39 psfalign/PRIMARY/CAL_VCS:presence
error 1:39 psfalign/PRIMARY/CAL_VCS:type
error 1:39 psfalign/PRIMARY/CAL_VCS:null
error 1:40 psfalign/PRIMARY/CRDS_VER:presence
error 1:40 psfalign/PRIMARY/CRDS_VER:type
error 1:40 psfalign/PRIMARY/CRDS_VER:null
error 1:40 psfalign/PRIMARY/CRDS_VER:matches
error 1:41 psfalign/PRIMARY/CRDS_CTX:presence
error 1:41 psfalign/PRIMARY/CRDS_CTX:type
error 1:41 psfalign/PRIMARY/CRDS_CTX:null
error 1:41 psfalign/PRIMARY/CRDS_CTX:matches
error 1:46 psfalign/PRIMARY/ASNPOOL:type
error 1:46 psfalign/PRIMARY/ASNPOOL:null
error 1:46 psfalign/PRIMARY/ASNTABLE:type
error 1:46 psfalign/PRIMARY/ASNTABLE:null
error 1:438 psfalign/PRIMARY/R_AREA:type
error 1:438 psfalign/PRIMARY/R_AREA:null
error 1:438 psfalign/PRIMARY/R_AREA:matches
error 1:439 psfalign/PRIMARY/R_BARSHA:type
error 1:439 psfalign/PRIMARY/R_BARSHA:null
error 1:439 psfalign/PRIMARY/R_BARSHA:matches
error 1:440 psfalign/PRIMARY/R_BKG:type
error 1:440 psfalign/PRIMARY/R_BKG:null
error 1:440 psfalign/PRIMARY/R_BKG:matches
error 1:441 psfalign/PRIMARY/R_CAMERA:type
error 1:441 psfalign/PRIMARY/R_CAMERA:null
error 1:441 psfalign/PRIMARY/R_CAMERA:matches
error 1:442 psfalign/PRIMARY/R_CHRCOR:type
error 1:442 psfalign/PRIMARY/R_CHRCOR:null
error 1:442 psfalign/PRIMARY/R_CHRCOR:matches
error 1:443 psfalign/PRIMARY/R_COLLIM:type
error 1:443 psfalign/PRIMARY/R_COLLIM:null
error 1:443 psfalign/PRIMARY/R_COLLIM:matches
error 1:444 psfalign/PRIMARY/R_CUBPAR:type
error 1:444 psfalign/PRIMARY/R_CUBPAR:null
error 1:444 psfalign/PRIMARY/R_CUBPAR:matches
error 1:445 psfalign/PRIMARY/R_DARK:type
error 1:445 psfalign/PRIMARY/R_DARK:null
error 1:445 psfalign/PRIMARY/R_DARK:matches
error 1:446 psfalign/PRIMARY/R_DFLAT:type
error 1:446 psfalign/PRIMARY/R_DFLAT:null
error 1:446 psfalign/PRIMARY/R_DFLAT:matches
error 1:447 psfalign/PRIMARY/R_DISPER:type
error 1:447 psfalign/PRIMARY/R_DISPER:null
error 1:447 psfalign/PRIMARY/R_DISPER:matches
error 1:448 psfalign/PRIMARY/R_DISTOR:type
error 1:448 psfalign/PRIMARY/R_DISTOR:null
error 1:448 psfalign/PRIMARY/R_DISTOR:matches
error 1:449 psfalign/PRIMARY/R_EXTR1D:type
error 1:449 psfalign/PRIMARY/R_EXTR1D:null
error 1:449 psfalign/PRIMARY/R_EXTR1D:matches
error 1:450 psfalign/PRIMARY/R_FFLAT:type
error 1:450 psfalign/PRIMARY/R_FFLAT:null
error 1:450 psfalign/PRIMARY/R_FFLAT:matches
error 1:451 psfalign/PRIMARY/R_FILOFF:type
error 1:451 psfalign/PRIMARY/R_FILOFF:null
error 1:451 psfalign/PRIMARY/R_FILOFF:matches
error 1:452 psfalign/PRIMARY/R_FLAT:type
error 1:452 psfalign/PRIMARY/R_FLAT:null
error 1:452 psfalign/PRIMARY/R_FLAT:matches
error 1:453 psfalign/PRIMARY/R_FORE:type
error 1:453 psfalign/PRIMARY/R_FORE:null
error 1:453 psfalign/PRIMARY/R_FORE:matches
error 1:454 psfalign/PRIMARY/R_FPA:type
error 1:454 psfalign/PRIMARY/R_FPA:null
error 1:454 psfalign/PRIMARY/R_FPA:matches
error 1:455 psfalign/PRIMARY/R_FRIFRQ:type
error 1:455 psfalign/PRIMARY/R_FRIFRQ:null
error 1:455 psfalign/PRIMARY/R_FRIFRQ:matches
error 1:456 psfalign/PRIMARY/R_FRINGE:type
error 1:456 psfalign/PRIMARY/R_FRINGE:null
error 1:456 psfalign/PRIMARY/R_FRINGE:matches
error 1:457 psfalign/PRIMARY/R_GAIN:type
error 1:457 psfalign/PRIMARY/R_GAIN:null
error 1:457 psfalign/PRIMARY/R_GAIN:matches
error 1:458 psfalign/PRIMARY/R_IFUFOR:type
error 1:458 psfalign/PRIMARY/R_IFUFOR:null
error 1:458 psfalign/PRIMARY/R_IFUFOR:matches
error 1:459 psfalign/PRIMARY/R_IFUPOS:type
error 1:459 psfalign/PRIMARY/R_IFUPOS:null
error 1:459 psfalign/PRIMARY/R_IFUPOS:matches
error 1:460 psfalign/PRIMARY/R_IFUSLI:type
error 1:460 psfalign/PRIMARY/R_IFUSLI:null
error 1:460 psfalign/PRIMARY/R_IFUSLI:matches
error 1:461 psfalign/PRIMARY/R_IPC:type
error 1:461 psfalign/PRIMARY/R_IPC:null
error 1:461 psfalign/PRIMARY/R_IPC:matches
error 1:462 psfalign/PRIMARY/R_LASTFR:type
error 1:462 psfalign/PRIMARY/R_LASTFR:null
error 1:462 psfalign/PRIMARY/R_LASTFR:matches
error 1:463 psfalign/PRIMARY/R_LINEAR:type
error 1:463 psfalign/PRIMARY/R_LINEAR:null
error 1:463 psfalign/PRIMARY/R_LINEAR:matches
error 1:464 psfalign/PRIMARY/R_MASK:type
error 1:464 psfalign/PRIMARY/R_MASK:null
error 1:464 psfalign/PRIMARY/R_MASK:matches
error 1:465 psfalign/PRIMARY/R_MIREMI:type
error 1:465 psfalign/PRIMARY/R_MIREMI:null
error 1:465 psfalign/PRIMARY/R_MIREMI:matches
error 1:466 psfalign/PRIMARY/R_MRSPT:type
error 1:466 psfalign/PRIMARY/R_MRSPT:null
error 1:466 psfalign/PRIMARY/R_MRSPT:matches
error 1:467 psfalign/PRIMARY/R_MRSXAR:type
error 1:467 psfalign/PRIMARY/R_MRSXAR:null
error 1:467 psfalign/PRIMARY/R_MRSXAR:matches
error 1:468 psfalign/PRIMARY/R_MSA:type
error 1:468 psfalign/PRIMARY/R_MSA:null
error 1:468 psfalign/PRIMARY/R_MSA:matches
error 1:469 psfalign/PRIMARY/R_MSAOPE:type
error 1:469 psfalign/PRIMARY/R_MSAOPE:null
error 1:469 psfalign/PRIMARY/R_MSAOPE:matches
error 1:470 psfalign/PRIMARY/R_NRM:type
error 1:470 psfalign/PRIMARY/R_NRM:null
error 1:470 psfalign/PRIMARY/R_NRM:matches
error 1:471 psfalign/PRIMARY/R_OTE:type
error 1:471 psfalign/PRIMARY/R_OTE:null
error 1:471 psfalign/PRIMARY/R_OTE:matches
error 1:472 psfalign/PRIMARY/R_PERSAT:type
error 1:472 psfalign/PRIMARY/R_PERSAT:null
error 1:472 psfalign/PRIMARY/R_PERSAT:matches
error 1:473 psfalign/PRIMARY/R_PHOTOM:type
error 1:473 psfalign/PRIMARY/R_PHOTOM:null
error 1:473 psfalign/PRIMARY/R_PHOTOM:matches
error 1:474 psfalign/PRIMARY/R_PSFMAS:type
error 1:474 psfalign/PRIMARY/R_PSFMAS:null
error 1:474 psfalign/PRIMARY/R_PSFMAS:matches
error 1:475 psfalign/PRIMARY/R_PSTSOS:type
error 1:475 psfalign/PRIMARY/R_PSTSOS:null
error 1:475 psfalign/PRIMARY/R_PSTSOS:matches
error 1:476 psfalign/PRIMARY/R_PTHLOS:type
error 1:476 psfalign/PRIMARY/R_PTHLOS:null
error 1:476 psfalign/PRIMARY/R_PTHLOS:matches
error 1:477 psfalign/PRIMARY/R_READNO:type
error 1:477 psfalign/PRIMARY/R_READNO:null
error 1:477 psfalign/PRIMARY/R_READNO:matches
error 1:478 psfalign/PRIMARY/R_REFPIX:type
error 1:478 psfalign/PRIMARY/R_REFPIX:null
error 1:478 psfalign/PRIMARY/R_REFPIX:matches
error 1:479 psfalign/PRIMARY/R_REGION:type
error 1:479 psfalign/PRIMARY/R_REGION:null
error 1:479 psfalign/PRIMARY/R_REGION:matches
error 1:480 psfalign/PRIMARY/R_RESAMP:type
error 1:480 psfalign/PRIMARY/R_RESAMP:null
error 1:480 psfalign/PRIMARY/R_RESAMP:matches
error 1:481 psfalign/PRIMARY/R_RESET:type
error 1:481 psfalign/PRIMARY/R_RESET:null
error 1:481 psfalign/PRIMARY/R_RESET:matches
error 1:482 psfalign/PRIMARY/R_RESOL:type
error 1:482 psfalign/PRIMARY/R_RESOL:null
error 1:482 psfalign/PRIMARY/R_RESOL:matches
error 1:483 psfalign/PRIMARY/R_RSCD:type
error 1:483 psfalign/PRIMARY/R_RSCD:null
error 1:483 psfalign/PRIMARY/R_RSCD:matches
error 1:484 psfalign/PRIMARY/R_SATURA:type
error 1:484 psfalign/PRIMARY/R_SATURA:null
error 1:484 psfalign/PRIMARY/R_SATURA:matches
error 1:485 psfalign/PRIMARY/R_SFLAT:type
error 1:485 psfalign/PRIMARY/R_SFLAT:null
error 1:485 psfalign/PRIMARY/R_SFLAT:matches
error 1:486 psfalign/PRIMARY/R_SIRSKL:type
error 1:486 psfalign/PRIMARY/R_SIRSKL:null
error 1:486 psfalign/PRIMARY/R_SIRSKL:matches
error 1:487 psfalign/PRIMARY/R_SPCWCS:type
error 1:487 psfalign/PRIMARY/R_SPCWCS:null
error 1:487 psfalign/PRIMARY/R_SPCWCS:matches
error 1:488 psfalign/PRIMARY/R_SPKERN:type
error 1:488 psfalign/PRIMARY/R_SPKERN:null
error 1:488 psfalign/PRIMARY/R_SPKERN:matches
error 1:489 psfalign/PRIMARY/R_SPPROF:type
error 1:489 psfalign/PRIMARY/R_SPPROF:null
error 1:489 psfalign/PRIMARY/R_SPPROF:matches
error 1:490 psfalign/PRIMARY/R_SPTRAC:type
error 1:490 psfalign/PRIMARY/R_SPTRAC:null
error 1:490 psfalign/PRIMARY/R_SPTRAC:matches
error 1:491 psfalign/PRIMARY/R_STRAY:type
error 1:491 psfalign/PRIMARY/R_STRAY:null
error 1:491 psfalign/PRIMARY/R_STRAY:matches
error 1:492 psfalign/PRIMARY/R_SUPERB:type
error 1:492 psfalign/PRIMARY/R_SUPERB:null
error 1:492 psfalign/PRIMARY/R_SUPERB:matches
error 1:493 psfalign/PRIMARY/R_THRPUT:type
error 1:493 psfalign/PRIMARY/R_THRPUT:null
error 1:493 psfalign/PRIMARY/R_THRPUT:matches
error 1:494 psfalign/PRIMARY/R_TRPDEN:type
error 1:494 psfalign/PRIMARY/R_TRPDEN:null
error 1:494 psfalign/PRIMARY/R_TRPDEN:matches
error 1:495 psfalign/PRIMARY/R_TRPPAR:type
error 1:495 psfalign/PRIMARY/R_TRPPAR:null
error 1:495 psfalign/PRIMARY/R_TRPPAR:matches
error 1:496 psfalign/PRIMARY/R_TSPHOT:type
error 1:496 psfalign/PRIMARY/R_TSPHOT:null
error 1:496 psfalign/PRIMARY/R_TSPHOT:matches
error 1:497 psfalign/PRIMARY/R_V2V3:type
error 1:497 psfalign/PRIMARY/R_V2V3:null
error 1:497 psfalign/PRIMARY/R_V2V3:matches
error 1:498 psfalign/PRIMARY/R_WAVCOR:type
error 1:498 psfalign/PRIMARY/R_WAVCOR:null
error 1:498 psfalign/PRIMARY/R_WAVCOR:matches
error 1:499 psfalign/PRIMARY/R_WAVMAP:type
error 1:499 psfalign/PRIMARY/R_WAVMAP:null
error 1:499 psfalign/PRIMARY/R_WAVMAP:matches
error 1:500 psfalign/PRIMARY/R_WAVRAN:type
error 1:500 psfalign/PRIMARY/R_WAVRAN:null
error 1:500 psfalign/PRIMARY/R_WAVRAN:matches
error 1:505 psfalign/PRIMARY/S_AMIANA:type
error 1:505 psfalign/PRIMARY/S_AMIANA:null
error 1:505 psfalign/PRIMARY/S_AMIANA:in
error 1:506 psfalign/PRIMARY/S_AMINOR:type
error 1:506 psfalign/PRIMARY/S_AMINOR:null
error 1:506 psfalign/PRIMARY/S_AMINOR:in
error 1:507 psfalign/PRIMARY/S_BARSHA:type
error 1:507 psfalign/PRIMARY/S_BARSHA:null
error 1:507 psfalign/PRIMARY/S_BARSHA:in
error 1:508 psfalign/PRIMARY/S_BKDSUB:type
error 1:508 psfalign/PRIMARY/S_BKDSUB:null
error 1:508 psfalign/PRIMARY/S_BKDSUB:in
error 1:509 psfalign/PRIMARY/S_BPXSLF:type
error 1:509 psfalign/PRIMARY/S_BPXSLF:null
error 1:509 psfalign/PRIMARY/S_BPXSLF:in
error 1:510 psfalign/PRIMARY/S_CHGMIG:type
error 1:510 psfalign/PRIMARY/S_CHGMIG:null
error 1:510 psfalign/PRIMARY/S_CHGMIG:in
error 1:511 psfalign/PRIMARY/S_CLNFNS:type
error 1:511 psfalign/PRIMARY/S_CLNFNS:null
error 1:511 psfalign/PRIMARY/S_CLNFNS:in
error 1:512 psfalign/PRIMARY/S_COMB1D:type
error 1:512 psfalign/PRIMARY/S_COMB1D:null
error 1:512 psfalign/PRIMARY/S_COMB1D:in
error 1:513 psfalign/PRIMARY/S_CONTAM:type
error 1:513 psfalign/PRIMARY/S_CONTAM:null
error 1:513 psfalign/PRIMARY/S_CONTAM:in
error 1:514 psfalign/PRIMARY/S_DARK:type
error 1:514 psfalign/PRIMARY/S_DARK:null
error 1:514 psfalign/PRIMARY/S_DARK:in
error 1:515 psfalign/PRIMARY/S_DQINIT:type
error 1:515 psfalign/PRIMARY/S_DQINIT:null
error 1:515 psfalign/PRIMARY/S_DQINIT:in
error 1:516 psfalign/PRIMARY/S_ERRINI:type
error 1:516 psfalign/PRIMARY/S_ERRINI:null
error 1:516 psfalign/PRIMARY/S_ERRINI:in
error 1:517 psfalign/PRIMARY/S_EXTR1D:type
error 1:517 psfalign/PRIMARY/S_EXTR1D:null
error 1:517 psfalign/PRIMARY/S_EXTR1D:in
error 1:518 psfalign/PRIMARY/S_EXTR2D:type
error 1:518 psfalign/PRIMARY/S_EXTR2D:null
error 1:518 psfalign/PRIMARY/S_EXTR2D:in
error 1:519 psfalign/PRIMARY/S_FLAT:presence
error 1:519 psfalign/PRIMARY/S_FLAT:type
error 1:519 psfalign/PRIMARY/S_FLAT:null
error 1:519 psfalign/PRIMARY/S_FLAT:in
error 1:520 psfalign/PRIMARY/S_FRINGE:type
error 1:520 psfalign/PRIMARY/S_FRINGE:null
error 1:520 psfalign/PRIMARY/S_FRINGE:in
error 1:521 psfalign/PRIMARY/S_FRSTFR:type
error 1:521 psfalign/PRIMARY/S_FRSTFR:null
error 1:521 psfalign/PRIMARY/S_FRSTFR:in
error 1:522 psfalign/PRIMARY/S_GANSCL:type
error 1:522 psfalign/PRIMARY/S_GANSCL:null
error 1:522 psfalign/PRIMARY/S_GANSCL:in
error 1:523 psfalign/PRIMARY/S_GRPSCL:type
error 1:523 psfalign/PRIMARY/S_GRPSCL:null
error 1:523 psfalign/PRIMARY/S_GRPSCL:in
error 1:524 psfalign/PRIMARY/S_GUICDS:type
error 1:524 psfalign/PRIMARY/S_GUICDS:null
error 1:524 psfalign/PRIMARY/S_GUICDS:in
error 1:525 psfalign/PRIMARY/S_IFUCUB:type
error 1:525 psfalign/PRIMARY/S_IFUCUB:null
error 1:525 psfalign/PRIMARY/S_IFUCUB:in
error 1:526 psfalign/PRIMARY/S_IMPRNT:type
error 1:526 psfalign/PRIMARY/S_IMPRNT:null
error 1:526 psfalign/PRIMARY/S_IMPRNT:in
error 1:527 psfalign/PRIMARY/S_IPC:type
error 1:527 psfalign/PRIMARY/S_IPC:null
error 1:527 psfalign/PRIMARY/S_IPC:in
error 1:528 psfalign/PRIMARY/S_JUMP:type
error 1:528 psfalign/PRIMARY/S_JUMP:null
error 1:528 psfalign/PRIMARY/S_JUMP:in
error 1:529 psfalign/PRIMARY/S_KLIP:type
error 1:529 psfalign/PRIMARY/S_KLIP:null
error 1:529 psfalign/PRIMARY/S_KLIP:in
error 1:530 psfalign/PRIMARY/S_LASTFR:type
error 1:530 psfalign/PRIMARY/S_LASTFR:null
error 1:530 psfalign/PRIMARY/S_LASTFR:in
error 1:531 psfalign/PRIMARY/S_LINEAR:type
error 1:531 psfalign/PRIMARY/S_LINEAR:null
error 1:531 psfalign/PRIMARY/S_LINEAR:in
error 1:532 psfalign/PRIMARY/S_MIREMI:type
error 1:532 psfalign/PRIMARY/S_MIREMI:null
error 1:532 psfalign/PRIMARY/S_MIREMI:in
error 1:533 psfalign/PRIMARY/S_MSAFLG:type
error 1:533 psfalign/PRIMARY/S_MSAFLG:null
error 1:533 psfalign/PRIMARY/S_MSAFLG:in
error 1:534 psfalign/PRIMARY/S_MSBSUB:type
error 1:534 psfalign/PRIMARY/S_MSBSUB:null
error 1:534 psfalign/PRIMARY/S_MSBSUB:in
error 1:535 psfalign/PRIMARY/S_MTWCS:type
error 1:535 psfalign/PRIMARY/S_MTWCS:null
error 1:535 psfalign/PRIMARY/S_MTWCS:in
error 1:536 psfalign/PRIMARY/S_OUTLIR:type
error 1:536 psfalign/PRIMARY/S_OUTLIR:null
error 1:536 psfalign/PRIMARY/S_OUTLIR:in
error 1:537 psfalign/PRIMARY/S_PCTFRM:type
error 1:537 psfalign/PRIMARY/S_PCTFRM:null
error 1:537 psfalign/PRIMARY/S_PCTFRM:in
error 1:538 psfalign/PRIMARY/S_PERSIS:type
error 1:538 psfalign/PRIMARY/S_PERSIS:null
error 1:538 psfalign/PRIMARY/S_PERSIS:in
error 1:539 psfalign/PRIMARY/S_PHOTOM:presence
error 1:539 psfalign/PRIMARY/S_PHOTOM:type
error 1:539 psfalign/PRIMARY/S_PHOTOM:null
error 1:539 psfalign/PRIMARY/S_PHOTOM:in
error 1:540 psfalign/PRIMARY/S_PSFALI:presence
error 1:540 psfalign/PRIMARY/S_PSFALI:type
error 1:540 psfalign/PRIMARY/S_PSFALI:null
error 1:540 psfalign/PRIMARY/S_PSFALI:in
error 1:541 psfalign/PRIMARY/S_PSFSTK:presence
error 1:541 psfalign/PRIMARY/S_PSFSTK:type
error 1:541 psfalign/PRIMARY/S_PSFSTK:null
error 1:541 psfalign/PRIMARY/S_PSFSTK:in
error 1:542 psfalign/PRIMARY/S_PTHLOS:type
error 1:542 psfalign/PRIMARY/S_PTHLOS:null
error 1:542 psfalign/PRIMARY/S_PTHLOS:in
error 1:543 psfalign/PRIMARY/S_PXREPL:type
error 1:543 psfalign/PRIMARY/S_PXREPL:null
error 1:543 psfalign/PRIMARY/S_PXREPL:in
error 1:544 psfalign/PRIMARY/S_RAMP:presence
error 1:544 psfalign/PRIMARY/S_RAMP:type
error 1:544 psfalign/PRIMARY/S_RAMP:null
error 1:544 psfalign/PRIMARY/S_RAMP:in
error 1:545 psfalign/PRIMARY/S_REFPIX:type
error 1:545 psfalign/PRIMARY/S_REFPIX:null
error 1:545 psfalign/PRIMARY/S_REFPIX:in
error 1:546 psfalign/PRIMARY/S_RESAMP:type
error 1:546 psfalign/PRIMARY/S_RESAMP:null
error 1:546 psfalign/PRIMARY/S_RESAMP:in
error 1:547 psfalign/PRIMARY/S_RESET:type
error 1:547 psfalign/PRIMARY/S_RESET:null
error 1:547 psfalign/PRIMARY/S_RESET:in
error 1:548 psfalign/PRIMARY/S_RESFRI:type
error 1:548 psfalign/PRIMARY/S_RESFRI:null
error 1:548 psfalign/PRIMARY/S_RESFRI:in
error 1:549 psfalign/PRIMARY/S_RSCD:type
error 1:549 psfalign/PRIMARY/S_RSCD:null
error 1:549 psfalign/PRIMARY/S_RSCD:in
error 1:550 psfalign/PRIMARY/S_SATURA:type
error 1:550 psfalign/PRIMARY/S_SATURA:null
error 1:550 psfalign/PRIMARY/S_SATURA:in
error 1:551 psfalign/PRIMARY/S_SKYMAT:type
error 1:551 psfalign/PRIMARY/S_SKYMAT:null
error 1:551 psfalign/PRIMARY/S_SKYMAT:in
error 1:552 psfalign/PRIMARY/S_SPLEAK:type
error 1:552 psfalign/PRIMARY/S_SPLEAK:null
error 1:552 psfalign/PRIMARY/S_SPLEAK:in
error 1:553 psfalign/PRIMARY/S_SRCCAT:type
error 1:553 psfalign/PRIMARY/S_SRCCAT:null
error 1:553 psfalign/PRIMARY/S_SRCCAT:in
error 1:554 psfalign/PRIMARY/S_SRCTYP:type
error 1:554 psfalign/PRIMARY/S_SRCTYP:null
error 1:554 psfalign/PRIMARY/S_SRCTYP:in
error 1:555 psfalign/PRIMARY/S_STRAY:type
error 1:555 psfalign/PRIMARY/S_STRAY:null
error 1:555 psfalign/PRIMARY/S_STRAY:in
error 1:556 psfalign/PRIMARY/S_SUPERB:type
error 1:556 psfalign/PRIMARY/S_SUPERB:null
error 1:556 psfalign/PRIMARY/S_SUPERB:in
error 1:557 psfalign/PRIMARY/S_TACNTR:type
error 1:557 psfalign/PRIMARY/S_TACNTR:null
error 1:557 psfalign/PRIMARY/S_TACNTR:in
error 1:558 psfalign/PRIMARY/S_TELEMI:type
error 1:558 psfalign/PRIMARY/S_TELEMI:null
error 1:558 psfalign/PRIMARY/S_TELEMI:in
error 1:559 psfalign/PRIMARY/S_TRCMOD:type
error 1:559 psfalign/PRIMARY/S_TRCMOD:null
error 1:559 psfalign/PRIMARY/S_TRCMOD:in
error 1:560 psfalign/PRIMARY/S_TSPHOT:type
error 1:560 psfalign/PRIMARY/S_TSPHOT:null
error 1:560 psfalign/PRIMARY/S_TSPHOT:in
error 1:561 psfalign/PRIMARY/S_TWKREG:type
error 1:561 psfalign/PRIMARY/S_TWKREG:null
error 1:561 psfalign/PRIMARY/S_TWKREG:in
error 1:562 psfalign/PRIMARY/S_WAVCOR:type
error 1:562 psfalign/PRIMARY/S_WAVCOR:null
error 1:562 psfalign/PRIMARY/S_WAVCOR:in
error 1:563 psfalign/PRIMARY/S_WCS:presence
error 1:563 psfalign/PRIMARY/S_WCS:type
error 1:563 psfalign/PRIMARY/S_WCS:null
error 1:563 psfalign/PRIMARY/S_WCS:in
error 1:564 psfalign/PRIMARY/S_WFSCOM:type
error 1:564 psfalign/PRIMARY/S_WFSCOM:null
error 1:564 psfalign/PRIMARY/S_WFSCOM:in
error 1:565 psfalign/PRIMARY/S_WHTLIT:type
error 1:565 psfalign/PRIMARY/S_WHTLIT:null
error 1:565 psfalign/PRIMARY/S_WHTLIT:in
error 1:573 psfalign/PRIMARY/TCATFILE:type
error 1:573 psfalign/PRIMARY/TCATFILE:null
error 1:574 psfalign/PRIMARY/SCATFILE:type
error 1:574 psfalign/PRIMARY/SCATFILE:null
error 1:575 psfalign/PRIMARY/SEGMFILE:type
error 1:575 psfalign/PRIMARY/SEGMFILE:null
error 1:576 psfalign/PRIMARY/DIRIMAGE:type
error 1:576 psfalign/PRIMARY/DIRIMAGE:null
error 1:577 psfalign/PRIMARY/BKGMETH:type
error 1:577 psfalign/PRIMARY/BKGMETH:null
error 1:578 psfalign/PRIMARY/BKGLEVEL:type
error 1:578 psfalign/PRIMARY/BKGLEVEL:null
error 1:579 psfalign/PRIMARY/BKGSUB:type
error 1:579 psfalign/PRIMARY/BKGSUB:null
error 1:580 psfalign/PRIMARY/MASTERBG:type
error 1:580 psfalign/PRIMARY/MASTERBG:null
error 1:581 psfalign/PRIMARY/BKGD_SCL:type
error 1:581 psfalign/PRIMARY/BKGD_SCL:null
error 1:581 psfalign/PRIMARY/BKGD_SCL:unit
error 1:582 psfalign/PRIMARY/SOSSWDTH:type
error 1:582 psfalign/PRIMARY/SOSSWDTH:null
error 1:582 psfalign/PRIMARY/SOSSWDTH:unit
error 1:583 psfalign/PRIMARY/TIKFACTR:type
error 1:583 psfalign/PRIMARY/TIKFACTR:null
error 1:583 psfalign/PRIMARY/TIKFACTR:unit
error 1:584 psfalign/PRIMARY/SOSSDLTX:type
error 1:584 psfalign/PRIMARY/SOSSDLTX:null
error 1:584 psfalign/PRIMARY/SOSSDLTX:unit
error 1:585 psfalign/PRIMARY/SOSSDLTY:type
error 1:585 psfalign/PRIMARY/SOSSDLTY:null
error 1:585 psfalign/PRIMARY/SOSSDLTY:unit
error 1:586 psfalign/PRIMARY/SOSSROTN:type
error 1:586 psfalign/PRIMARY/SOSSROTN:null
error 1:586 psfalign/PRIMARY/SOSSROTN:unit
error 1:587 psfalign/PRIMARY/OVERSAMP:type
error 1:587 psfalign/PRIMARY/OVERSAMP:null
error 1:587 psfalign/PRIMARY/OVERSAMP:unit
error 1:588 psfalign/PRIMARY/THRESHLD:type
error 1:588 psfalign/PRIMARY/THRESHLD:null
error 1:589 psfalign/PRIMARY/INT[i]SKIP:type
error 1:589 psfalign/PRIMARY/INT[i]SKIP:null
error 1:589 psfalign/PRIMARY/INT[i]SKIP:limit
error 1:590 psfalign/PRIMARY/INT[i]UGP1:type
error 1:590 psfalign/PRIMARY/INT[i]UGP1:null
error 1:590 psfalign/PRIMARY/INT[i]UGP1:limit
error 1:591 psfalign/PRIMARY/INT[i]BORS:type
error 1:591 psfalign/PRIMARY/INT[i]BORS:null
error 1:591 psfalign/PRIMARY/INT[i]BORS:limit
error 0:84 psfalign/PRIMARY:shape
error 1:73 psfalign/PRIMARY:DATE-BEG-DATE-END
error 1:74 psfalign/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 psfalign/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 psfalign/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 psfalign/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 psfalign/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 psfalign/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 psfalign/PRIMARY:INTSTART-INTEND
error 1:340 psfalign/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 psfalign/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 psfalign/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 psfalign/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 psfalign/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 psfalign/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 psfalign/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 psfalign/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:84 psfalign/PRIMARY:undeclared-keyword
error 0:88 psfalign/SCI:presence
error 0:88 psfalign/SCI:kind
error 0:88 psfalign/SCI:match
error 1:597 psfalign/SCI/MJD-BEG:presence
error 1:597 psfalign/SCI/MJD-BEG:type
error 1:597 psfalign/SCI/MJD-BEG:null
error 1:597 psfalign/SCI/MJD-BEG:unit
error 1:598 psfalign/SCI/MJD-AVG:presence
error 1:598 psfalign/SCI/MJD-AVG:type
error 1:598 psfalign/SCI/MJD-AVG:null
error 1:598 psfalign/SCI/MJD-AVG:unit
error 1:599 psfalign/SCI/MJD-END:presence
error 1:599 psfalign/SCI/MJD-END:type
error 1:599 psfalign/SCI/MJD-END:null
error 1:599 psfalign/SCI/MJD-END:unit
error 1:600 psfalign/SCI/TDB-BEG:presence
error 1:600 psfalign/SCI/TDB-BEG:type
error 1:600 psfalign/SCI/TDB-BEG:null
error 1:600 psfalign/SCI/TDB-BEG:unit
error 1:601 psfalign/SCI/TDB-MID:presence
error 1:601 psfalign/SCI/TDB-MID:type
error 1:601 psfalign/SCI/TDB-MID:null
error 1:601 psfalign/SCI/TDB-MID:unit
error 1:602 psfalign/SCI/TDB-END:presence
error 1:602 psfalign/SCI/TDB-END:type
error 1:602 psfalign/SCI/TDB-END:null
error 1:602 psfalign/SCI/TDB-END:unit
error 1:603 psfalign/SCI/XPOSURE:presence
error 1:603 psfalign/SCI/XPOSURE:type
error 1:603 psfalign/SCI/XPOSURE:null
error 1:603 psfalign/SCI/XPOSURE:unit
error 1:603 psfalign/SCI/XPOSURE:limit
error 1:604 psfalign/SCI/TELAPSE:presence
error 1:604 psfalign/SCI/TELAPSE:type
error 1:604 psfalign/SCI/TELAPSE:null
error 1:604 psfalign/SCI/TELAPSE:unit
error 1:604 psfalign/SCI/TELAPSE:limit
error 1:612 psfalign/SCI/REFFRAME:type
error 1:612 psfalign/SCI/REFFRAME:null
error 1:612 psfalign/SCI/REFFRAME:value
error 1:613 psfalign/SCI/EPH_TYPE:type
error 1:613 psfalign/SCI/EPH_TYPE:null
error 1:613 psfalign/SCI/EPH_TYPE:in
error 1:614 psfalign/SCI/EPH_TIME:type
error 1:614 psfalign/SCI/EPH_TIME:null
error 1:614 psfalign/SCI/EPH_TIME:unit
error 1:615 psfalign/SCI/JWST_X:type
error 1:615 psfalign/SCI/JWST_X:null
error 1:615 psfalign/SCI/JWST_X:unit
error 1:616 psfalign/SCI/JWST_Y:type
error 1:616 psfalign/SCI/JWST_Y:null
error 1:616 psfalign/SCI/JWST_Y:unit
error 1:617 psfalign/SCI/JWST_Z:type
error 1:617 psfalign/SCI/JWST_Z:null
error 1:617 psfalign/SCI/JWST_Z:unit
error 1:618 psfalign/SCI/OBSGEO-X:type
error 1:618 psfalign/SCI/OBSGEO-X:null
error 1:618 psfalign/SCI/OBSGEO-X:unit
error 1:619 psfalign/SCI/OBSGEO-Y:type
error 1:619 psfalign/SCI/OBSGEO-Y:null
error 1:619 psfalign/SCI/OBSGEO-Y:unit
error 1:620 psfalign/SCI/OBSGEO-Z:type
error 1:620 psfalign/SCI/OBSGEO-Z:null
error 1:620 psfalign/SCI/OBSGEO-Z:unit
error 1:621 psfalign/SCI/JWST_DX:type
error 1:621 psfalign/SCI/JWST_DX:null
error 1:621 psfalign/SCI/JWST_DX:unit
error 1:622 psfalign/SCI/JWST_DY:type
error 1:622 psfalign/SCI/JWST_DY:null
error 1:622 psfalign/SCI/JWST_DY:unit
error 1:623 psfalign/SCI/JWST_DZ:type
error 1:623 psfalign/SCI/JWST_DZ:null
error 1:623 psfalign/SCI/JWST_DZ:unit
error 1:624 psfalign/SCI/OBSGEODX:type
error 1:624 psfalign/SCI/OBSGEODX:null
error 1:624 psfalign/SCI/OBSGEODX:unit
error 1:625 psfalign/SCI/OBSGEODY:type
error 1:625 psfalign/SCI/OBSGEODY:null
error 1:625 psfalign/SCI/OBSGEODY:unit
error 1:626 psfalign/SCI/OBSGEODZ:type
error 1:626 psfalign/SCI/OBSGEODZ:null
error 1:626 psfalign/SCI/OBSGEODZ:unit
error 1:631 psfalign/SCI/PHOTMJSR:presence
error 1:631 psfalign/SCI/PHOTMJSR:type
error 1:631 psfalign/SCI/PHOTMJSR:null
error 1:631 psfalign/SCI/PHOTMJSR:unit
error 3:44 psfalign/SCI/PHOTMJSR:limit
error 1:631 psfalign/SCI/PHOTUJA2:presence
error 1:631 psfalign/SCI/PHOTUJA2:type
error 1:631 psfalign/SCI/PHOTUJA2:null
error 1:631 psfalign/SCI/PHOTUJA2:unit
error 3:45 psfalign/SCI/PHOTUJA2:limit
error 1:631 psfalign/SCI/PIXAR_SR:presence
error 1:631 psfalign/SCI/PIXAR_SR:type
error 1:631 psfalign/SCI/PIXAR_SR:null
error 1:631 psfalign/SCI/PIXAR_SR:unit
error 3:46 psfalign/SCI/PIXAR_SR:limit
error 1:631 psfalign/SCI/PIXAR_A2:presence
error 1:631 psfalign/SCI/PIXAR_A2:type
error 1:631 psfalign/SCI/PIXAR_A2:null
error 1:631 psfalign/SCI/PIXAR_A2:unit
error 3:47 psfalign/SCI/PIXAR_A2:limit
error 1:639 psfalign/SCI/RADESYS:presence
error 1:639 psfalign/SCI/RADESYS:type
error 1:639 psfalign/SCI/RADESYS:null
error 1:639 psfalign/SCI/RADESYS:value
error 1:640 psfalign/SCI/PA_APER:presence
error 1:640 psfalign/SCI/PA_APER:type
error 1:640 psfalign/SCI/PA_APER:null
error 1:640 psfalign/SCI/PA_APER:unit
error 1:641 psfalign/SCI/RA_V1:presence
error 1:641 psfalign/SCI/RA_V1:type
error 1:641 psfalign/SCI/RA_V1:null
error 1:641 psfalign/SCI/RA_V1:unit
error 4:47 psfalign/SCI/RA_V1:limit
error 1:642 psfalign/SCI/DEC_V1:presence
error 1:642 psfalign/SCI/DEC_V1:type
error 1:642 psfalign/SCI/DEC_V1:null
error 1:642 psfalign/SCI/DEC_V1:unit
error 4:48 psfalign/SCI/DEC_V1:limit
error 1:643 psfalign/SCI/PA_V3:presence
error 1:643 psfalign/SCI/PA_V3:type
error 1:643 psfalign/SCI/PA_V3:null
error 1:643 psfalign/SCI/PA_V3:unit
error 1:644 psfalign/SCI/VA_SCALE:presence
error 1:644 psfalign/SCI/VA_SCALE:type
error 1:644 psfalign/SCI/VA_SCALE:null
error 1:644 psfalign/SCI/VA_SCALE:unit
error 1:644 psfalign/SCI/VA_SCALE:limit
error 1:660 psfalign/SCI/S_REGION:presence
error 1:660 psfalign/SCI/S_REGION:type
error 1:660 psfalign/SCI/S_REGION:null
error 1:660 psfalign/SCI/S_REGION:matches
error 1:651 psfalign/SCI/V2_REF:presence
error 1:651 psfalign/SCI/V2_REF:type
error 1:651 psfalign/SCI/V2_REF:null
error 1:651 psfalign/SCI/V2_REF:unit
error 1:652 psfalign/SCI/V3_REF:presence
error 1:652 psfalign/SCI/V3_REF:type
error 1:652 psfalign/SCI/V3_REF:null
error 1:652 psfalign/SCI/V3_REF:unit
error 1:653 psfalign/SCI/VPARITY:presence
error 1:653 psfalign/SCI/VPARITY:type
error 1:653 psfalign/SCI/VPARITY:null
error 1:653 psfalign/SCI/VPARITY:in
error 1:654 psfalign/SCI/V3I_YANG:presence
error 1:654 psfalign/SCI/V3I_YANG:type
error 1:654 psfalign/SCI/V3I_YANG:null
error 1:654 psfalign/SCI/V3I_YANG:unit
error 1:655 psfalign/SCI/XREF_SCI:type
error 1:655 psfalign/SCI/XREF_SCI:null
error 1:655 psfalign/SCI/XREF_SCI:unit
error 1:656 psfalign/SCI/YREF_SCI:type
error 1:656 psfalign/SCI/YREF_SCI:null
error 1:656 psfalign/SCI/YREF_SCI:unit
error 1:677 psfalign/SCI/RA_REF:presence
error 1:677 psfalign/SCI/RA_REF:type
error 1:677 psfalign/SCI/RA_REF:null
error 1:677 psfalign/SCI/RA_REF:unit
error 1:678 psfalign/SCI/DEC_REF:presence
error 1:678 psfalign/SCI/DEC_REF:type
error 1:678 psfalign/SCI/DEC_REF:null
error 1:678 psfalign/SCI/DEC_REF:unit
error 4:48 psfalign/SCI/DEC_REF:limit
error 1:679 psfalign/SCI/ROLL_REF:presence
error 1:679 psfalign/SCI/ROLL_REF:type
error 1:679 psfalign/SCI/ROLL_REF:null
error 1:679 psfalign/SCI/ROLL_REF:unit
error 1:680 psfalign/SCI/VELOSYS:type
error 1:680 psfalign/SCI/VELOSYS:null
error 1:680 psfalign/SCI/VELOSYS:unit
error 1:664 psfalign/SCI/MT_RA:type
error 1:664 psfalign/SCI/MT_RA:null
error 1:664 psfalign/SCI/MT_RA:unit
error 1:665 psfalign/SCI/MT_DEC:type
error 1:665 psfalign/SCI/MT_DEC:null
error 1:665 psfalign/SCI/MT_DEC:unit
error 1:666 psfalign/SCI/MT_AVRA:type
error 1:666 psfalign/SCI/MT_AVRA:null
error 1:666 psfalign/SCI/MT_AVRA:unit
error 1:667 psfalign/SCI/MT_AVDEC:type
error 1:667 psfalign/SCI/MT_AVDEC:null
error 1:667 psfalign/SCI/MT_AVDEC:unit
error 4:78 psfalign/SCI/WCSAXES:presence
error 4:78 psfalign/SCI/WCSAXES:type
error 4:78 psfalign/SCI/WCSAXES:null
error 4:78 psfalign/SCI/WCSAXES:limit
error 4:79 psfalign/SCI/CTYPE[i]:presence
error 4:79 psfalign/SCI/CTYPE[i]:type
error 4:79 psfalign/SCI/CTYPE[i]:null
error 4:79 psfalign/SCI/CTYPE[i]:matches
error 4:80 psfalign/SCI/CUNIT[i]:presence
error 4:80 psfalign/SCI/CUNIT[i]:type
error 4:80 psfalign/SCI/CUNIT[i]:null
error 4:80 psfalign/SCI/CUNIT[i]:value
error 4:81 psfalign/SCI/CRPIX[i]:presence
error 4:81 psfalign/SCI/CRPIX[i]:type
error 4:81 psfalign/SCI/CRPIX[i]:null
error 4:81 psfalign/SCI/CRPIX[i]:unit
error 4:82 psfalign/SCI/CRVAL[i]:presence
error 4:82 psfalign/SCI/CRVAL[i]:type
error 4:82 psfalign/SCI/CRVAL[i]:null
error 4:82 psfalign/SCI/CRVAL[i]:unit
error 4:83 psfalign/SCI/CDELT[i]:type
error 4:83 psfalign/SCI/CDELT[i]:null
error 4:83 psfalign/SCI/CDELT[i]:unit
error 4:84 psfalign/SCI/PC[i]_[j]:type
error 4:84 psfalign/SCI/PC[i]_[j]:null
error 4:84 psfalign/SCI/PC[i]_[j]:unit
error 4:85 psfalign/SCI/CD[i]_[j]:type
error 4:85 psfalign/SCI/CD[i]_[j]:null
error 4:85 psfalign/SCI/CD[i]_[j]:unit
error 4:86 psfalign/SCI/LONPOLE:type
error 4:86 psfalign/SCI/LONPOLE:null
error 4:86 psfalign/SCI/LONPOLE:unit
error 4:87 psfalign/SCI/LATPOLE:type
error 4:87 psfalign/SCI/LATPOLE:null
error 4:87 psfalign/SCI/LATPOLE:unit
error 4:173 psfalign/SCI/A_ORDER:type
error 4:173 psfalign/SCI/A_ORDER:null
error 4:173 psfalign/SCI/A_ORDER:limit
error 4:174 psfalign/SCI/B_ORDER:type
error 4:174 psfalign/SCI/B_ORDER:null
error 4:174 psfalign/SCI/B_ORDER:limit
error 4:175 psfalign/SCI/AP_ORDER:type
error 4:175 psfalign/SCI/AP_ORDER:null
error 4:175 psfalign/SCI/AP_ORDER:limit
error 4:176 psfalign/SCI/BP_ORDER:type
error 4:176 psfalign/SCI/BP_ORDER:null
error 4:176 psfalign/SCI/BP_ORDER:limit
error 4:177 psfalign/SCI/A_[p]_[q]:type
error 4:177 psfalign/SCI/A_[p]_[q]:null
error 4:177 psfalign/SCI/A_[p]_[q]:unit
error 4:178 psfalign/SCI/B_[p]_[q]:type
error 4:178 psfalign/SCI/B_[p]_[q]:null
error 4:178 psfalign/SCI/B_[p]_[q]:unit
error 4:179 psfalign/SCI/AP_[p]_[q]:type
error 4:179 psfalign/SCI/AP_[p]_[q]:null
error 4:179 psfalign/SCI/AP_[p]_[q]:unit
error 4:180 psfalign/SCI/BP_[p]_[q]:type
error 4:180 psfalign/SCI/BP_[p]_[q]:null
error 4:180 psfalign/SCI/BP_[p]_[q]:unit
error 0:88 psfalign/SCI:type
error 0:88 psfalign/SCI:shape
error 0:88 psfalign/SCI:unit
error 1:606 psfalign/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 psfalign/SCI:TDB-BEG-MJD-BEG
error 1:633 psfalign/SCI:PHOTUJA2-PHOTMJSR
error 1:634 psfalign/SCI:PIXAR_A2-PIXAR_SR
error 1:683 psfalign/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 psfalign/SCI:exists-CD1_1-CDELT1
error 4:90 psfalign/SCI:exists-CD1_1-PC1_1
error 5:34 psfalign/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 psfalign/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:88 psfalign/SCI:undeclared-keyword
error 0:91 psfalign/ERR:presence
error 0:91 psfalign/ERR:kind
error 0:91 psfalign/ERR:match
error 0:91 psfalign/ERR:type
error 0:91 psfalign/ERR:shape
error 0:91 psfalign/ERR:unit
warning 0:91 psfalign/ERR:undeclared-keyword
error 0:92 psfalign/DQ:presence
error 0:92 psfalign/DQ:kind
error 0:92 psfalign/DQ:match
error 0:92 psfalign/DQ:type
error 0:92 psfalign/DQ:shape
error 0:92 psfalign/DQ:null
error 0:92 psfalign/DQ:bits
warning 0:92 psfalign/DQ:undeclared-keyword
error 0:94 psfalign/ASDF:presence
error 0:94 psfalign/ASDF:kind
error 0:94 psfalign/ASDF:match
warning 0:94 psfalign/ASDF:undeclared-keyword
error 0:96 psfalign/ASDF.tree/data:presence
error 0:96 psfalign/ASDF.tree/data:type
error 0:96 psfalign/ASDF.tree/data:source
error 0:94 psfalign/ASDF.tree:type
error 1:20 psfalign/ASDF.tree/meta.date:mirror
error 1:20 psfalign/ASDF.tree/meta.filename:mirror
error 1:20 psfalign/ASDF.tree/meta.model_type:mirror
error 1:20 psfalign/ASDF.tree/meta.telescope:mirror
error 1:69 psfalign/ASDF.tree/meta.observation.program_number:mirror
error 1:69 psfalign/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 psfalign/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 psfalign/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 psfalign/ASDF.tree/meta.instrument.name:mirror
error 1:236 psfalign/ASDF.tree/meta.exposure.type:mirror
error 1:236 psfalign/ASDF.tree/meta.exposure.nints:mirror
error 1:277 psfalign/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 psfalign/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 psfalign/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 psfalign/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 psfalign/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 psfalign/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 psfalign/ASDF.tree/meta.subarray.name:mirror
error 1:38 psfalign/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 psfalign/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 psfalign/ASDF.tree/meta.asn.table_name:mirror
error 1:631 psfalign/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 psfalign/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 psfalign/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 psfalign/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:107 psfsub:name
error 1:816 psfsub/name/program:value
error 1:821 psfsub/name/obs:value
error 1:822 psfsub/name/visit:value
error 1:823 psfsub/name/group:value
error 1:824 psfsub/name/seq:value
error 1:825 psfsub/name/act:value
error 1:826 psfsub/name/exposure:value
error 1:827 psfsub/name/segment:value
error 1:827 psfsub/name/segment:presence
error 1:828 psfsub/name/detector:value
error 0:101 psfsub:undeclared-hdu
error 1:20 psfsub/PRIMARY/DATE:presence
error 1:20 psfsub/PRIMARY/DATE:type
error 1:20 psfsub/PRIMARY/DATE:null
error 1:20 psfsub/PRIMARY/FILENAME:presence
error 1:20 psfsub/PRIMARY/FILENAME:type
error 1:20 psfsub/PRIMARY/FILENAME:null
error 1:20 psfsub/PRIMARY/FILENAME:value
error 1:20 psfsub/PRIMARY/DATAMODL:presence
error 1:20 psfsub/PRIMARY/DATAMODL:type
error 1:20 psfsub/PRIMARY/DATAMODL:null
error 1:20 psfsub/PRIMARY/DATAMODL:value
error 1:20 psfsub/PRIMARY/TELESCOP:presence
error 1:20 psfsub/PRIMARY/TELESCOP:type
error 1:20 psfsub/PRIMARY/TELESCOP:null
error 1:20 psfsub/PRIMARY/TELESCOP:value
error 1:21 psfsub/PRIMARY/ORIGIN:presence
error 1:21 psfsub/PRIMARY/ORIGIN:type
error 1:21 psfsub/PRIMARY/ORIGIN:null
error 1:22 psfsub/PRIMARY/TIMESYS:presence
error 1:22 psfsub/PRIMARY/TIMESYS:type
error 1:22 psfsub/PRIMARY/TIMESYS:null
error 1:22 psfsub/PRIMARY/TIMESYS:value
error 1:23 psfsub/PRIMARY/TIMEUNIT:presence
error 1:23 psfsub/PRIMARY/TIMEUNIT:type
error 1:23 psfsub/PRIMARY/TIMEUNIT:null
error 1:23 psfsub/PRIMARY/TIMEUNIT:value
info 1:24 psfsub/PRIMARY/FILETYPE:presence
error 1:24 psfsub/PRIMARY/FILETYPE:type
error 1:24 psfsub/PRIMARY/FILETYPE:null
error 1:25 psfsub/PRIMARY/SDP_VER:presence
error 1:25 psfsub/PRIMARY/SDP_VER:type
error 1:25 psfsub/PRIMARY/SDP_VER:null
error 1:26 psfsub/PRIMARY/PRD_VER:presence
error 1:26 psfsub/PRIMARY/PRD_VER:type
error 1:26 psfsub/PRIMARY/PRD_VER:null
error 1:26 psfsub/PRIMARY/PRD_VER:matches
error 1:27 psfsub/PRIMARY/OSS_VER:type
error 1:27 psfsub/PRIMARY/OSS_VER:null
error 1:28 psfsub/PRIMARY/GSC_VER:type
error 1:28 psfsub/PRIMARY/GSC_VER:null
error 1:29 psfsub/PRIMARY/HGA_MOVE:presence
error 1:29 psfsub/PRIMARY/HGA_MOVE:type
error 1:29 psfsub/PRIMARY/HGA_MOVE:null
error 1:30 psfsub/PRIMARY/HGA_STRT:type
error 1:30 psfsub/PRIMARY/HGA_STRT:null
error 1:31 psfsub/PRIMARY/HGA_STOP:type
error 1:31 psfsub/PRIMARY/HGA_STOP:null
error 1:32 psfsub/PRIMARY/PWFSEET:presence
error 1:32 psfsub/PRIMARY/PWFSEET:type
error 1:32 psfsub/PRIMARY/PWFSEET:null
error 1:32 psfsub/PRIMARY/PWFSEET:unit
error 1:33 psfsub/PRIMARY/NWFSEST:presence
error 1:33 psfsub/PRIMARY/NWFSEST:type
error 1:33 psfsub/PRIMARY/NWFSEST:null
error 1:33 psfsub/PRIMARY/NWFSEST:unit
error 1:34 psfsub/PRIMARY/COMPRESS:type
error 1:34 psfsub/PRIMARY/COMPRESS:null
error 1:51 psfsub/PRIMARY/TITLE:presence
error 1:51 psfsub/PRIMARY/TITLE:type
error 1:51 psfsub/PRIMARY/TITLE:null
error 1:52 psfsub/PRIMARY/PI_NAME:presence
error 1:52 psfsub/PRIMARY/PI_NAME:type
error 1:52 psfsub/PRIMARY/PI_NAME:null
error 1:53 psfsub/PRIMARY/CATEGORY:presence
error 1:53 psfsub/PRIMARY/CATEGORY:type
error 1:53 psfsub/PRIMARY/CATEGORY:null
warning 1:53 psfsub/PRIMARY/CATEGORY:in
error 1:54 psfsub/PRIMARY/SUBCAT:type
error 1:54 psfsub/PRIMARY/SUBCAT:null
error 1:55 psfsub/PRIMARY/SCICAT:type
error 1:55 psfsub/PRIMARY/SCICAT:null
error 1:56 psfsub/PRIMARY/CONT_ID:type
error 1:56 psfsub/PRIMARY/CONT_ID:null
error 1:63 psfsub/PRIMARY/DATE-OBS:presence
error 1:63 psfsub/PRIMARY/DATE-OBS:type
error 1:63 psfsub/PRIMARY/DATE-OBS:null
error 1:64 psfsub/PRIMARY/TIME-OBS:presence
error 1:64 psfsub/PRIMARY/TIME-OBS:type
error 1:64 psfsub/PRIMARY/TIME-OBS:null
error 1:65 psfsub/PRIMARY/DATE-BEG:presence
error 1:65 psfsub/PRIMARY/DATE-BEG:type
error 1:65 psfsub/PRIMARY/DATE-BEG:null
error 1:66 psfsub/PRIMARY/DATE-END:presence
error 1:66 psfsub/PRIMARY/DATE-END:type
error 1:66 psfsub/PRIMARY/DATE-END:null
error 1:67 psfsub/PRIMARY/OBS_ID:presence
error 1:67 psfsub/PRIMARY/OBS_ID:type
error 1:67 psfsub/PRIMARY/OBS_ID:null
error 1:67 psfsub/PRIMARY/OBS_ID:matches
error 1:68 psfsub/PRIMARY/VISIT_ID:presence
error 1:68 psfsub/PRIMARY/VISIT_ID:type
error 1:68 psfsub/PRIMARY/VISIT_ID:null
error 1:68 psfsub/PRIMARY/VISIT_ID:limit
error 1:69 psfsub/PRIMARY/PROGRAM:presence
error 1:69 psfsub/PRIMARY/PROGRAM:type
error 1:69 psfsub/PRIMARY/PROGRAM:null
error 1:69 psfsub/PRIMARY/PROGRAM:limit
error 1:69 psfsub/PRIMARY/OBSERVTN:presence
error 1:69 psfsub/PRIMARY/OBSERVTN:type
error 1:69 psfsub/PRIMARY/OBSERVTN:null
error 1:69 psfsub/PRIMARY/OBSERVTN:limit
error 1:69 psfsub/PRIMARY/VISIT:presence
error 1:69 psfsub/PRIMARY/VISIT:type
error 1:69 psfsub/PRIMARY/VISIT:null
error 1:69 psfsub/PRIMARY/VISIT:limit
error 1:70 psfsub/PRIMARY/OBSLABEL:type
error 1:70 psfsub/PRIMARY/OBSLABEL:null
error 1:71 psfsub/PRIMARY/OBSFOLDR:type
error 1:71 psfsub/PRIMARY/OBSFOLDR:null
error 1:88 psfsub/PRIMARY/VISITGRP:presence
error 1:88 psfsub/PRIMARY/VISITGRP:type
error 1:88 psfsub/PRIMARY/VISITGRP:null
error 1:88 psfsub/PRIMARY/VISITGRP:limit
error 1:89 psfsub/PRIMARY/SEQ_ID:presence
error 1:89 psfsub/PRIMARY/SEQ_ID:type
error 1:89 psfsub/PRIMARY/SEQ_ID:null
error 1:89 psfsub/PRIMARY/SEQ_ID:matches
error 1:90 psfsub/PRIMARY/ACT_ID:presence
error 1:90 psfsub/PRIMARY/ACT_ID:type
error 1:90 psfsub/PRIMARY/ACT_ID:null
error 1:90 psfsub/PRIMARY/ACT_ID:matches
error 1:91 psfsub/PRIMARY/EXPOSURE:presence
error 1:91 psfsub/PRIMARY/EXPOSURE:type
error 1:91 psfsub/PRIMARY/EXPOSURE:null
error 1:91 psfsub/PRIMARY/EXPOSURE:limit
error 1:92 psfsub/PRIMARY/BKGDTARG:presence
error 1:92 psfsub/PRIMARY/BKGDTARG:type
error 1:92 psfsub/PRIMARY/BKGDTARG:null
error 1:93 psfsub/PRIMARY/TEMPLATE:presence
error 1:93 psfsub/PRIMARY/TEMPLATE:type
error 1:93 psfsub/PRIMARY/TEMPLATE:null
error 1:98 psfsub/PRIMARY/ENG_QUAL:presence
error 1:98 psfsub/PRIMARY/ENG_QUAL:type
error 1:98 psfsub/PRIMARY/ENG_QUAL:null
error 1:98 psfsub/PRIMARY/ENG_QUAL:in
error 1:99 psfsub/PRIMARY/ENGQLPTG:type
error 1:99 psfsub/PRIMARY/ENGQLPTG:null
error 1:99 psfsub/PRIMARY/ENGQLPTG:in
error 1:100 psfsub/PRIMARY/VISITYPE:presence
error 1:100 psfsub/PRIMARY/VISITYPE:type
error 1:100 psfsub/PRIMARY/VISITYPE:null
error 1:100 psfsub/PRIMARY/VISITYPE:in
error 1:101 psfsub/PRIMARY/VSTSTART:presence
error 1:101 psfsub/PRIMARY/VSTSTART:type
error 1:101 psfsub/PRIMARY/VSTSTART:null
error 1:102 psfsub/PRIMARY/VISITSTA:presence
error 1:102 psfsub/PRIMARY/VISITSTA:type
error 1:102 psfsub/PRIMARY/VISITSTA:null
error 1:103 psfsub/PRIMARY/NEXPOSUR:presence
error 1:103 psfsub/PRIMARY/NEXPOSUR:type
error 1:103 psfsub/PRIMARY/NEXPOSUR:null
error 1:103 psfsub/PRIMARY/NEXPOSUR:limit
error 1:104 psfsub/PRIMARY/INTARGET:presence
error 1:104 psfsub/PRIMARY/INTARGET:type
error 1:104 psfsub/PRIMARY/INTARGET:null
error 1:105 psfsub/PRIMARY/TARGOOPP:presence
error 1:105 psfsub/PRIMARY/TARGOOPP:type
error 1:105 psfsub/PRIMARY/TARGOOPP:null
error 1:106 psfsub/PRIMARY/TSOVISIT:presence
error 1:106 psfsub/PRIMARY/TSOVISIT:type
error 1:106 psfsub/PRIMARY/TSOVISIT:null
error 1:107 psfsub/PRIMARY/EXP_ONLY:presence
error 1:107 psfsub/PRIMARY/EXP_ONLY:type
error 1:107 psfsub/PRIMARY/EXP_ONLY:null
error 1:108 psfsub/PRIMARY/CROWDFLD:type
error 1:108 psfsub/PRIMARY/CROWDFLD:null
error 1:113 psfsub/PRIMARY/TARGPROP:presence
error 1:113 psfsub/PRIMARY/TARGPROP:type
error 1:113 psfsub/PRIMARY/TARGPROP:null
error 1:114 psfsub/PRIMARY/TARGNAME:presence
error 1:114 psfsub/PRIMARY/TARGNAME:type
error 1:114 psfsub/PRIMARY/TARGNAME:null
error 1:115 psfsub/PRIMARY/TARGTYPE:presence
error 1:115 psfsub/PRIMARY/TARGTYPE:type
error 1:115 psfsub/PRIMARY/TARGTYPE:null
error 1:115 psfsub/PRIMARY/TARGTYPE:in
error 1:116 psfsub/PRIMARY/TARGCAT:type
error 1:116 psfsub/PRIMARY/TARGCAT:null
error 1:117 psfsub/PRIMARY/TARGDESC:type
error 1:117 psfsub/PRIMARY/TARGDESC:null
error 1:118 psfsub/PRIMARY/TARG_RA:presence
error 1:118 psfsub/PRIMARY/TARG_RA:type
error 1:118 psfsub/PRIMARY/TARG_RA:null
error 1:118 psfsub/PRIMARY/TARG_RA:unit
error 4:47 psfsub/PRIMARY/TARG_RA:limit
error 1:119 psfsub/PRIMARY/TARG_DEC:presence
error 1:119 psfsub/PRIMARY/TARG_DEC:type
error 1:119 psfsub/PRIMARY/TARG_DEC:null
error 1:119 psfsub/PRIMARY/TARG_DEC:unit
error 4:48 psfsub/PRIMARY/TARG_DEC:limit
error 1:120 psfsub/PRIMARY/SRCTYAPT:type
error 1:120 psfsub/PRIMARY/SRCTYAPT:null
error 1:120 psfsub/PRIMARY/SRCTYAPT:in
error 1:123 psfsub/PRIMARY/TARGURA:presence
error 1:123 psfsub/PRIMARY/TARGURA:type
error 1:123 psfsub/PRIMARY/TARGURA:null
error 1:123 psfsub/PRIMARY/TARGURA:unit
error 1:123 psfsub/PRIMARY/TARGURA:limit
error 1:124 psfsub/PRIMARY/TARGUDEC:presence
error 1:124 psfsub/PRIMARY/TARGUDEC:type
error 1:124 psfsub/PRIMARY/TARGUDEC:null
error 1:124 psfsub/PRIMARY/TARGUDEC:unit
error 1:124 psfsub/PRIMARY/TARGUDEC:limit
error 1:125 psfsub/PRIMARY/MU_RA:presence
error 1:125 psfsub/PRIMARY/MU_RA:type
error 1:125 psfsub/PRIMARY/MU_RA:null
error 1:125 psfsub/PRIMARY/MU_RA:unit
error 1:126 psfsub/PRIMARY/MU_DEC:presence
error 1:126 psfsub/PRIMARY/MU_DEC:type
error 1:126 psfsub/PRIMARY/MU_DEC:null
error 1:126 psfsub/PRIMARY/MU_DEC:unit
error 1:127 psfsub/PRIMARY/MU_EPOCH:presence
error 1:127 psfsub/PRIMARY/MU_EPOCH:type
error 1:127 psfsub/PRIMARY/MU_EPOCH:null
error 1:128 psfsub/PRIMARY/PROP_RA:presence
error 1:128 psfsub/PRIMARY/PROP_RA:type
error 1:128 psfsub/PRIMARY/PROP_RA:null
error 1:128 psfsub/PRIMARY/PROP_RA:unit
error 4:47 psfsub/PRIMARY/PROP_RA:limit
error 1:129 psfsub/PRIMARY/PROP_DEC:presence
error 1:129 psfsub/PRIMARY/PROP_DEC:type
error 1:129 psfsub/PRIMARY/PROP_DEC:null
error 1:129 psfsub/PRIMARY/PROP_DEC:unit
error 4:48 psfsub/PRIMARY/PROP_DEC:limit
error 1:200 psfsub/PRIMARY/INSTRUME:presence
error 1:200 psfsub/PRIMARY/INSTRUME:type
error 1:200 psfsub/PRIMARY/INSTRUME:null
error 1:200 psfsub/PRIMARY/INSTRUME:in
error 1:201 psfsub/PRIMARY/PREIMAGE:type
error 1:201 psfsub/PRIMARY/PREIMAGE:null
error 1:202 psfsub/PRIMARY/FWPOSOFF:type
error 1:202 psfsub/PRIMARY/FWPOSOFF:null
error 1:203 psfsub/PRIMARY/FWPOSTOL:type
error 1:203 psfsub/PRIMARY/FWPOSTOL:null
error 1:203 psfsub/PRIMARY/FWPOSTOL:in
error 1:204 psfsub/PRIMARY/PWPOSOFF:type
error 1:204 psfsub/PRIMARY/PWPOSOFF:null
error 1:205 psfsub/PRIMARY/PWPOSTOL:type
error 1:205 psfsub/PRIMARY/PWPOSTOL:null
error 1:205 psfsub/PRIMARY/PWPOSTOL:in
error 1:134 psfsub/PRIMARY/DETECTOR:presence
error 1:134 psfsub/PRIMARY/DETECTOR:type
error 1:134 psfsub/PRIMARY/DETECTOR:null
error 1:134 psfsub/PRIMARY/DETECTOR:in
error 1:135 psfsub/PRIMARY/MODULE:presence
error 1:135 psfsub/PRIMARY/MODULE:type
error 1:135 psfsub/PRIMARY/MODULE:null
error 1:135 psfsub/PRIMARY/MODULE:in
error 1:136 psfsub/PRIMARY/CHANNEL:presence
error 1:136 psfsub/PRIMARY/CHANNEL:type
error 1:136 psfsub/PRIMARY/CHANNEL:null
error 1:136 psfsub/PRIMARY/CHANNEL:in
error 1:137 psfsub/PRIMARY/FILTER:presence
error 1:137 psfsub/PRIMARY/FILTER:type
error 1:137 psfsub/PRIMARY/FILTER:null
error 1:137 psfsub/PRIMARY/FILTER:in
error 1:138 psfsub/PRIMARY/PUPIL:presence
error 1:138 psfsub/PRIMARY/PUPIL:type
error 1:138 psfsub/PRIMARY/PUPIL:null
error 1:138 psfsub/PRIMARY/PUPIL:in
error 1:139 psfsub/PRIMARY/PILIN:type
error 1:139 psfsub/PRIMARY/PILIN:null
error 1:140 psfsub/PRIMARY/CORONMSK:type
error 1:140 psfsub/PRIMARY/CORONMSK:null
error 1:140 psfsub/PRIMARY/CORONMSK:in
error 1:141 psfsub/PRIMARY/FAM_LA[a]:type
error 1:141 psfsub/PRIMARY/FAM_LA[a]:null
error 1:142 psfsub/PRIMARY/FASTEP[a]:type
error 1:142 psfsub/PRIMARY/FASTEP[a]:null
error 1:143 psfsub/PRIMARY/FAUNIT[a]:type
error 1:143 psfsub/PRIMARY/FAUNIT[a]:null
error 1:144 psfsub/PRIMARY/FAPHASE[a]:type
error 1:144 psfsub/PRIMARY/FAPHASE[a]:null
error 1:145 psfsub/PRIMARY/FA[a]VALUE:type
error 1:145 psfsub/PRIMARY/FA[a]VALUE:null
error 1:151 psfsub/PRIMARY/GRATING:presence
error 1:151 psfsub/PRIMARY/GRATING:type
error 1:151 psfsub/PRIMARY/GRATING:null
error 1:151 psfsub/PRIMARY/GRATING:in
error 1:152 psfsub/PRIMARY/FXD_SLIT:type
error 1:152 psfsub/PRIMARY/FXD_SLIT:null
error 1:152 psfsub/PRIMARY/FXD_SLIT:in
error 1:153 psfsub/PRIMARY/FOCUSPOS:type
error 1:153 psfsub/PRIMARY/FOCUSPOS:null
error 1:154 psfsub/PRIMARY/LAMP:presence
error 1:154 psfsub/PRIMARY/LAMP:type
error 1:154 psfsub/PRIMARY/LAMP:null
error 1:155 psfsub/PRIMARY/OPMODE:presence
error 1:155 psfsub/PRIMARY/OPMODE:type
error 1:155 psfsub/PRIMARY/OPMODE:null
error 1:155 psfsub/PRIMARY/OPMODE:in
error 1:156 psfsub/PRIMARY/MSASTATE:type
error 1:156 psfsub/PRIMARY/MSASTATE:null
error 1:157 psfsub/PRIMARY/MSAMETFL:type
error 1:157 psfsub/PRIMARY/MSAMETFL:null
error 1:157 psfsub/PRIMARY/MSAMETFL:matches
error 1:158 psfsub/PRIMARY/MSAMETID:type
error 1:158 psfsub/PRIMARY/MSAMETID:null
error 1:158 psfsub/PRIMARY/MSAMETID:limit
error 1:159 psfsub/PRIMARY/MSACONID:type
error 1:159 psfsub/PRIMARY/MSACONID:null
error 1:159 psfsub/PRIMARY/MSACONID:limit
error 1:160 psfsub/PRIMARY/GWA_XTIL:presence
error 1:160 psfsub/PRIMARY/GWA_XTIL:type
error 1:160 psfsub/PRIMARY/GWA_XTIL:null
error 1:161 psfsub/PRIMARY/GWA_YTIL:presence
error 1:161 psfsub/PRIMARY/GWA_YTIL:type
error 1:161 psfsub/PRIMARY/GWA_YTIL:null
error 1:162 psfsub/PRIMARY/GWA_XP_V:presence
error 1:162 psfsub/PRIMARY/GWA_XP_V:type
error 1:162 psfsub/PRIMARY/GWA_XP_V:null
error 1:163 psfsub/PRIMARY/GWA_YP_V:presence
error 1:163 psfsub/PRIMARY/GWA_YP_V:type
error 1:163 psfsub/PRIMARY/GWA_YP_V:null
error 1:164 psfsub/PRIMARY/GWA_PXAV:presence
error 1:164 psfsub/PRIMARY/GWA_PXAV:type
error 1:164 psfsub/PRIMARY/GWA_PXAV:null
error 1:165 psfsub/PRIMARY/GWA_PYAV:presence
error 1:165 psfsub/PRIMARY/GWA_PYAV:type
error 1:165 psfsub/PRIMARY/GWA_PYAV:null
error 1:166 psfsub/PRIMARY/GWA_TILT:presence
error 1:166 psfsub/PRIMARY/GWA_TILT:type
error 1:166 psfsub/PRIMARY/GWA_TILT:null
error 1:166 psfsub/PRIMARY/GWA_TILT:unit
error 1:167 psfsub/PRIMARY/RMA_POS:type
error 1:167 psfsub/PRIMARY/RMA_POS:null
error 1:168 psfsub/PRIMARY/FCSRLPOS:type
error 1:168 psfsub/PRIMARY/FCSRLPOS:null
error 1:172 psfsub/PRIMARY/DETECTOR:value
error 1:176 psfsub/PRIMARY/FWCPOS:type
error 1:176 psfsub/PRIMARY/FWCPOS:null
error 1:176 psfsub/PRIMARY/FWCPOS:unit
error 1:177 psfsub/PRIMARY/PWCPOS:type
error 1:177 psfsub/PRIMARY/PWCPOS:null
error 1:177 psfsub/PRIMARY/PWCPOS:unit
error 1:185 psfsub/PRIMARY/BAND:presence
error 1:185 psfsub/PRIMARY/BAND:type
error 1:185 psfsub/PRIMARY/BAND:null
error 1:185 psfsub/PRIMARY/BAND:in
error 1:187 psfsub/PRIMARY/CCCSTATE:type
error 1:187 psfsub/PRIMARY/CCCSTATE:null
error 1:187 psfsub/PRIMARY/CCCSTATE:in
error 1:188 psfsub/PRIMARY/FPE_SIDE:type
error 1:188 psfsub/PRIMARY/FPE_SIDE:null
error 1:188 psfsub/PRIMARY/FPE_SIDE:in
error 1:189 psfsub/PRIMARY/ICE_SIDE:type
error 1:189 psfsub/PRIMARY/ICE_SIDE:null
error 1:189 psfsub/PRIMARY/ICE_SIDE:in
error 1:274 psfsub/PRIMARY/EXPCOUNT:presence
error 1:274 psfsub/PRIMARY/EXPCOUNT:type
error 1:274 psfsub/PRIMARY/EXPCOUNT:null
error 1:274 psfsub/PRIMARY/EXPCOUNT:limit
error 1:275 psfsub/PRIMARY/EXPRIPAR:presence
error 1:275 psfsub/PRIMARY/EXPRIPAR:type
error 1:275 psfsub/PRIMARY/EXPRIPAR:null
error 1:275 psfsub/PRIMARY/EXPRIPAR:in
error 1:236 psfsub/PRIMARY/EXP_TYPE:presence
error 1:236 psfsub/PRIMARY/EXP_TYPE:type
error 1:236 psfsub/PRIMARY/EXP_TYPE:null
error 1:236 psfsub/PRIMARY/EXP_TYPE:in
error 1:236 psfsub/PRIMARY/NINTS:presence
error 1:236 psfsub/PRIMARY/NINTS:type
error 1:236 psfsub/PRIMARY/NINTS:null
error 3:36 psfsub/PRIMARY/NINTS:limit
error 1:237 psfsub/PRIMARY/READPATT:presence
error 1:237 psfsub/PRIMARY/READPATT:type
error 1:237 psfsub/PRIMARY/READPATT:null
error 1:237 psfsub/PRIMARY/READPATT:in
error 1:238 psfsub/PRIMARY/NGROUPS:presence
error 1:238 psfsub/PRIMARY/NGROUPS:type
error 1:238 psfsub/PRIMARY/NGROUPS:null
error 1:238 psfsub/PRIMARY/NGROUPS:limit
error 1:239 psfsub/PRIMARY/NFRAMES:presence
error 1:239 psfsub/PRIMARY/NFRAMES:type
error 1:239 psfsub/PRIMARY/NFRAMES:null
error 1:239 psfsub/PRIMARY/NFRAMES:limit
error 1:240 psfsub/PRIMARY/FRMDIVSR:presence
error 1:240 psfsub/PRIMARY/FRMDIVSR:type
error 1:240 psfsub/PRIMARY/FRMDIVSR:null
error 1:240 psfsub/PRIMARY/FRMDIVSR:limit
error 1:241 psfsub/PRIMARY/GROUPGAP:presence
error 1:241 psfsub/PRIMARY/GROUPGAP:type
error 1:241 psfsub/PRIMARY/GROUPGAP:null
error 1:241 psfsub/PRIMARY/GROUPGAP:limit
error 1:242 psfsub/PRIMARY/DRPFRMS1:presence
error 1:242 psfsub/PRIMARY/DRPFRMS1:type
error 1:242 psfsub/PRIMARY/DRPFRMS1:null
error 1:242 psfsub/PRIMARY/DRPFRMS1:limit
error 1:243 psfsub/PRIMARY/DRPFRMS3:presence
error 1:243 psfsub/PRIMARY/DRPFRMS3:type
error 1:243 psfsub/PRIMARY/DRPFRMS3:null
error 1:243 psfsub/PRIMARY/DRPFRMS3:limit
error 1:244 psfsub/PRIMARY/NSAMPLES:presence
error 1:244 psfsub/PRIMARY/NSAMPLES:type
error 1:244 psfsub/PRIMARY/NSAMPLES:null
error 1:244 psfsub/PRIMARY/NSAMPLES:limit
error 1:245 psfsub/PRIMARY/TSAMPLE:presence
error 1:245 psfsub/PRIMARY/TSAMPLE:type
error 1:245 psfsub/PRIMARY/TSAMPLE:null
error 1:245 psfsub/PRIMARY/TSAMPLE:unit
error 1:245 psfsub/PRIMARY/TSAMPLE:limit
error 1:246 psfsub/PRIMARY/TFRAME:presence
error 1:246 psfsub/PRIMARY/TFRAME:type
error 1:246 psfsub/PRIMARY/TFRAME:null
error 1:246 psfsub/PRIMARY/TFRAME:unit
error 1:246 psfsub/PRIMARY/TFRAME:limit
error 1:247 psfsub/PRIMARY/TGROUP:presence
error 1:247 psfsub/PRIMARY/TGROUP:type
error 1:247 psfsub/PRIMARY/TGROUP:null
error 1:247 psfsub/PRIMARY/TGROUP:unit
error 1:247 psfsub/PRIMARY/TGROUP:limit
error 1:248 psfsub/PRIMARY/EFFINTTM:presence
error 1:248 psfsub/PRIMARY/EFFINTTM:type
error 1:248 psfsub/PRIMARY/EFFINTTM:null
error 1:248 psfsub/PRIMARY/EFFINTTM:unit
error 1:248 psfsub/PRIMARY/EFFINTTM:limit
error 1:249 psfsub/PRIMARY/DURATION:presence
error 1:249 psfsub/PRIMARY/DURATION:type
error 1:249 psfsub/PRIMARY/DURATION:null
error 1:249 psfsub/PRIMARY/DURATION:unit
error 1:249 psfsub/PRIMARY/DURATION:limit
error 1:250 psfsub/PRIMARY/NRSTSTRT:presence
error 1:250 psfsub/PRIMARY/NRSTSTRT:type
error 1:250 psfsub/PRIMARY/NRSTSTRT:null
error 1:250 psfsub/PRIMARY/NRSTSTRT:limit
error 1:251 psfsub/PRIMARY/NRESETS:presence
error 1:251 psfsub/PRIMARY/NRESETS:type
error 1:251 psfsub/PRIMARY/NRESETS:null
error 1:251 psfsub/PRIMARY/NRESETS:limit
error 1:252 psfsub/PRIMARY/ZEROFRAM:presence
error 1:252 psfsub/PRIMARY/ZEROFRAM:type
error 1:252 psfsub/PRIMARY/ZEROFRAM:null
error 1:253 psfsub/PRIMARY/DATAPROB:presence
error 1:253 psfsub/PRIMARY/DATAPROB:type
error 1:253 psfsub/PRIMARY/DATAPROB:null
error 1:254 psfsub/PRIMARY/SCA_NUM:presence
error 1:254 psfsub/PRIMARY/SCA_NUM:type
error 1:254 psfsub/PRIMARY/SCA_NUM:null
error 1:255 psfsub/PRIMARY/DATAMODE:presence
error 1:255 psfsub/PRIMARY/DATAMODE:type
error 1:255 psfsub/PRIMARY/DATAMODE:null
error 1:277 psfsub/PRIMARY/EXPSTART:presence
error 1:277 psfsub/PRIMARY/EXPSTART:type
error 1:277 psfsub/PRIMARY/EXPSTART:null
error 1:277 psfsub/PRIMARY/EXPSTART:unit
error 1:277 psfsub/PRIMARY/EFFEXPTM:presence
error 1:277 psfsub/PRIMARY/EFFEXPTM:type
error 1:277 psfsub/PRIMARY/EFFEXPTM:null
error 1:277 psfsub/PRIMARY/EFFEXPTM:unit
error 3:37 psfsub/PRIMARY/EFFEXPTM:limit
error 1:278 psfsub/PRIMARY/EXPMID:presence
error 1:278 psfsub/PRIMARY/EXPMID:type
error 1:278 psfsub/PRIMARY/EXPMID:null
error 1:278 psfsub/PRIMARY/EXPMID:unit
error 1:279 psfsub/PRIMARY/EXPEND:presence
error 1:279 psfsub/PRIMARY/EXPEND:type
error 1:279 psfsub/PRIMARY/EXPEND:null
error 1:279 psfsub/PRIMARY/EXPEND:unit
error 1:280 psfsub/PRIMARY/EXPSTENG:type
error 1:280 psfsub/PRIMARY/EXPSTENG:null
error 1:281 psfsub/PRIMARY/OSF_FILE:type
error 1:281 psfsub/PRIMARY/OSF_FILE:null
error 1:282 psfsub/PRIMARY/HYBRIDFF:type
error 1:282 psfsub/PRIMARY/HYBRIDFF:null
error 1:283 psfsub/PRIMARY/NOUTPUTS:type
error 1:283 psfsub/PRIMARY/NOUTPUTS:null
error 1:283 psfsub/PRIMARY/NOUTPUTS:in
error 1:284 psfsub/PRIMARY/MIRNGRPS:type
error 1:284 psfsub/PRIMARY/MIRNGRPS:null
error 1:284 psfsub/PRIMARY/MIRNGRPS:limit
error 1:285 psfsub/PRIMARY/MIRNFRMS:type
error 1:285 psfsub/PRIMARY/MIRNFRMS:null
error 1:285 psfsub/PRIMARY/MIRNFRMS:limit
error 1:286 psfsub/PRIMARY/DETMODE:type
error 1:286 psfsub/PRIMARY/DETMODE:null
error 1:286 psfsub/PRIMARY/DETMODE:in
error 1:287 psfsub/PRIMARY/CMD_TSEL:type
error 1:287 psfsub/PRIMARY/CMD_TSEL:null
error 1:287 psfsub/PRIMARY/CMD_TSEL:in
error 1:288 psfsub/PRIMARY/TMEASURE:type
error 1:288 psfsub/PRIMARY/TMEASURE:null
error 1:288 psfsub/PRIMARY/TMEASURE:unit
error 1:288 psfsub/PRIMARY/TMEASURE:limit
error 1:289 psfsub/PRIMARY/NRS_NORM:type
error 1:289 psfsub/PRIMARY/NRS_NORM:null
error 1:289 psfsub/PRIMARY/NRS_NORM:limit
error 1:290 psfsub/PRIMARY/NRS_REF:type
error 1:290 psfsub/PRIMARY/NRS_REF:null
error 1:290 psfsub/PRIMARY/NRS_REF:limit
error 1:291 psfsub/PRIMARY/SCTARATE:presence
error 1:291 psfsub/PRIMARY/SCTARATE:type
error 1:291 psfsub/PRIMARY/SCTARATE:null
error 1:291 psfsub/PRIMARY/SCTARATE:unit
error 1:292 psfsub/PRIMARY/GAINFACT:type
error 1:292 psfsub/PRIMARY/GAINFACT:null
error 1:292 psfsub/PRIMARY/GAINFACT:unit
error 1:293 psfsub/PRIMARY/IS_IMPRT:type
error 1:293 psfsub/PRIMARY/IS_IMPRT:null
error 1:294 psfsub/PRIMARY/IS_PSF:type
error 1:294 psfsub/PRIMARY/IS_PSF:null
error 1:295 psfsub/PRIMARY/SELFREF:type
error 1:295 psfsub/PRIMARY/SELFREF:null
error 1:296 psfsub/PRIMARY/PRIMECRS:type
error 1:296 psfsub/PRIMARY/PRIMECRS:null
error 1:297 psfsub/PRIMARY/EXTNCRS:type
error 1:297 psfsub/PRIMARY/EXTNCRS:null
error 1:307 psfsub/PRIMARY/EXSEGNUM:type
error 1:307 psfsub/PRIMARY/EXSEGNUM:null
error 3:38 psfsub/PRIMARY/EXSEGNUM:limit
error 1:307 psfsub/PRIMARY/EXSEGTOT:type
error 1:307 psfsub/PRIMARY/EXSEGTOT:null
error 3:39 psfsub/PRIMARY/EXSEGTOT:limit
error 1:307 psfsub/PRIMARY/INTSTART:type
error 1:307 psfsub/PRIMARY/INTSTART:null
error 3:40 psfsub/PRIMARY/INTSTART:limit
error 1:307 psfsub/PRIMARY/INTEND:type
error 1:307 psfsub/PRIMARY/INTEND:null
error 3:41 psfsub/PRIMARY/INTEND:limit
error 1:318 psfsub/PRIMARY/SUBARRAY:presence
error 1:318 psfsub/PRIMARY/SUBARRAY:type
error 1:318 psfsub/PRIMARY/SUBARRAY:null
warning 1:318 psfsub/PRIMARY/SUBARRAY:in
error 1:319 psfsub/PRIMARY/SUB_SHRT:type
error 1:319 psfsub/PRIMARY/SUB_SHRT:null
error 1:319 psfsub/PRIMARY/SUB_SHRT:in
error 1:320 psfsub/PRIMARY/SUB_LONG:type
error 1:320 psfsub/PRIMARY/SUB_LONG:null
error 1:320 psfsub/PRIMARY/SUB_LONG:in
error 1:321 psfsub/PRIMARY/SUBSTRT1:presence
error 1:321 psfsub/PRIMARY/SUBSTRT1:type
error 1:321 psfsub/PRIMARY/SUBSTRT1:null
error 1:321 psfsub/PRIMARY/SUBSTRT1:limit
error 1:322 psfsub/PRIMARY/SUBSTRT2:presence
error 1:322 psfsub/PRIMARY/SUBSTRT2:type
error 1:322 psfsub/PRIMARY/SUBSTRT2:null
error 1:322 psfsub/PRIMARY/SUBSTRT2:limit
error 1:323 psfsub/PRIMARY/SUBSIZE1:presence
error 1:323 psfsub/PRIMARY/SUBSIZE1:type
error 1:323 psfsub/PRIMARY/SUBSIZE1:null
error 1:323 psfsub/PRIMARY/SUBSIZE1:value
error 1:323 psfsub/PRIMARY/SUBSIZE1:limit
error 1:324 psfsub/PRIMARY/SUBSIZE2:presence
error 1:324 psfsub/PRIMARY/SUBSIZE2:type
error 1:324 psfsub/PRIMARY/SUBSIZE2:null
error 1:324 psfsub/PRIMARY/SUBSIZE2:value
error 1:324 psfsub/PRIMARY/SUBSIZE2:limit
error 1:325 psfsub/PRIMARY/FASTAXIS:presence
error 1:325 psfsub/PRIMARY/FASTAXIS:type
error 1:325 psfsub/PRIMARY/FASTAXIS:null
error 1:325 psfsub/PRIMARY/FASTAXIS:in
error 1:326 psfsub/PRIMARY/SLOWAXIS:presence
error 1:326 psfsub/PRIMARY/SLOWAXIS:type
error 1:326 psfsub/PRIMARY/SLOWAXIS:null
error 1:326 psfsub/PRIMARY/SLOWAXIS:in
error 1:327 psfsub/PRIMARY/DETXCOR:type
error 1:327 psfsub/PRIMARY/DETXCOR:null
error 1:328 psfsub/PRIMARY/DETYCOR:type
error 1:328 psfsub/PRIMARY/DETYCOR:null
error 1:329 psfsub/PRIMARY/DETXSIZ:type
error 1:329 psfsub/PRIMARY/DETXSIZ:null
error 1:329 psfsub/PRIMARY/DETXSIZ:limit
error 1:330 psfsub/PRIMARY/DETYSIZ:type
error 1:330 psfsub/PRIMARY/DETYSIZ:null
error 1:330 psfsub/PRIMARY/DETYSIZ:limit
error 1:331 psfsub/PRIMARY/MSTR_RD1:type
error 1:331 psfsub/PRIMARY/MSTR_RD1:null
error 1:331 psfsub/PRIMARY/MSTR_RD1:limit
error 1:332 psfsub/PRIMARY/MSTR_SK1:type
error 1:332 psfsub/PRIMARY/MSTR_SK1:null
error 1:332 psfsub/PRIMARY/MSTR_SK1:limit
error 1:333 psfsub/PRIMARY/MSTR_RD2:type
error 1:333 psfsub/PRIMARY/MSTR_RD2:null
error 1:333 psfsub/PRIMARY/MSTR_RD2:limit
error 1:334 psfsub/PRIMARY/MSTR_SK2:type
error 1:334 psfsub/PRIMARY/MSTR_SK2:null
error 1:334 psfsub/PRIMARY/MSTR_SK2:limit
error 1:335 psfsub/PRIMARY/MSTR_RPT:type
error 1:335 psfsub/PRIMARY/MSTR_RPT:null
error 1:336 psfsub/PRIMARY/MSTR_ILV:type
error 1:336 psfsub/PRIMARY/MSTR_ILV:null
error 1:337 psfsub/PRIMARY/SSTR_STP:type
error 1:337 psfsub/PRIMARY/SSTR_STP:null
error 1:338 psfsub/PRIMARY/SSTR_NST:type
error 1:338 psfsub/PRIMARY/SSTR_NST:null
error 1:346 psfsub/PRIMARY/PATTTYPE:presence
error 1:346 psfsub/PRIMARY/PATTTYPE:type
error 1:346 psfsub/PRIMARY/PATTTYPE:null
warning 1:346 psfsub/PRIMARY/PATTTYPE:in
error 1:347 psfsub/PRIMARY/PRIDTYPE:type
error 1:347 psfsub/PRIMARY/PRIDTYPE:null
error 1:348 psfsub/PRIMARY/PRIDTPTS:type
error 1:348 psfsub/PRIMARY/PRIDTPTS:null
error 1:348 psfsub/PRIMARY/PRIDTPTS:limit
error 1:349 psfsub/PRIMARY/PATT_NUM:presence
error 1:349 psfsub/PRIMARY/PATT_NUM:type
error 1:349 psfsub/PRIMARY/PATT_NUM:null
error 1:349 psfsub/PRIMARY/PATT_NUM:limit
error 1:350 psfsub/PRIMARY/PATTSTRT:type
error 1:350 psfsub/PRIMARY/PATTSTRT:null
error 1:350 psfsub/PRIMARY/PATTSTRT:limit
error 1:351 psfsub/PRIMARY/NUMDTHPT:presence
error 1:351 psfsub/PRIMARY/NUMDTHPT:type
error 1:351 psfsub/PRIMARY/NUMDTHPT:null
error 1:351 psfsub/PRIMARY/NUMDTHPT:limit
error 1:352 psfsub/PRIMARY/PATTNPTS:type
error 1:352 psfsub/PRIMARY/PATTNPTS:null
error 1:352 psfsub/PRIMARY/PATTNPTS:limit
error 1:353 psfsub/PRIMARY/NRIMDTPT:type
error 1:353 psfsub/PRIMARY/NRIMDTPT:null
error 1:353 psfsub/PRIMARY/NRIMDTPT:limit
error 1:354 psfsub/PRIMARY/NOD_TYPE:type
error 1:354 psfsub/PRIMARY/NOD_TYPE:null
error 1:354 psfsub/PRIMARY/NOD_TYPE:in
error 1:355 psfsub/PRIMARY/PATTSIZE:type
error 1:355 psfsub/PRIMARY/PATTSIZE:null
error 1:356 psfsub/PRIMARY/SMGRDPAT:type
error 1:356 psfsub/PRIMARY/SMGRDPAT:null
error 1:357 psfsub/PRIMARY/SUBPXPTS:type
error 1:357 psfsub/PRIMARY/SUBPXPTS:null
error 1:357 psfsub/PRIMARY/SUBPXPTS:limit
error 1:358 psfsub/PRIMARY/SUBPXPAT:type
error 1:358 psfsub/PRIMARY/SUBPXPAT:null
error 1:359 psfsub/PRIMARY/SPEC_NUM:type
error 1:359 psfsub/PRIMARY/SPEC_NUM:null
error 1:359 psfsub/PRIMARY/SPEC_NUM:limit
error 1:360 psfsub/PRIMARY/SPECNSTP:type
error 1:360 psfsub/PRIMARY/SPECNSTP:null
error 1:360 psfsub/PRIMARY/SPECNSTP:limit
error 1:361 psfsub/PRIMARY/SPECSTEP:type
error 1:361 psfsub/PRIMARY/SPECSTEP:null
error 1:362 psfsub/PRIMARY/SPCOFFST:type
error 1:362 psfsub/PRIMARY/SPCOFFST:null
error 1:362 psfsub/PRIMARY/SPCOFFST:unit
error 1:363 psfsub/PRIMARY/SPAT_NUM:type
error 1:363 psfsub/PRIMARY/SPAT_NUM:null
error 1:363 psfsub/PRIMARY/SPAT_NUM:limit
error 1:364 psfsub/PRIMARY/SPATNSTP:type
error 1:364 psfsub/PRIMARY/SPATNSTP:null
error 1:364 psfsub/PRIMARY/SPATNSTP:limit
error 1:365 psfsub/PRIMARY/SPATSTEP:type
error 1:365 psfsub/PRIMARY/SPATSTEP:null
error 1:366 psfsub/PRIMARY/SPTOFFST:type
error 1:366 psfsub/PRIMARY/SPTOFFST:null
error 1:366 psfsub/PRIMARY/SPTOFFST:unit
error 1:367 psfsub/PRIMARY/XOFFSET:presence
error 1:367 psfsub/PRIMARY/XOFFSET:type
error 1:367 psfsub/PRIMARY/XOFFSET:null
error 1:367 psfsub/PRIMARY/XOFFSET:unit
error 1:368 psfsub/PRIMARY/YOFFSET:presence
error 1:368 psfsub/PRIMARY/YOFFSET:type
error 1:368 psfsub/PRIMARY/YOFFSET:null
error 1:368 psfsub/PRIMARY/YOFFSET:unit
error 1:369 psfsub/PRIMARY/DSETSTRT:type
error 1:369 psfsub/PRIMARY/DSETSTRT:null
error 1:369 psfsub/PRIMARY/DSETSTRT:limit
error 1:370 psfsub/PRIMARY/NUMDSETS:type
error 1:370 psfsub/PRIMARY/NUMDSETS:null
error 1:370 psfsub/PRIMARY/NUMDSETS:limit
error 1:371 psfsub/PRIMARY/DITHDIRC:type
error 1:371 psfsub/PRIMARY/DITHDIRC:null
error 1:371 psfsub/PRIMARY/DITHDIRC:in
error 1:372 psfsub/PRIMARY/DITHOPFR:type
error 1:372 psfsub/PRIMARY/DITHOPFR:null
error 1:372 psfsub/PRIMARY/DITHOPFR:in
error 1:373 psfsub/PRIMARY/DITHPNTS:type
error 1:373 psfsub/PRIMARY/DITHPNTS:null
error 1:374 psfsub/PRIMARY/MRSPRCHN:type
error 1:374 psfsub/PRIMARY/MRSPRCHN:null
error 1:374 psfsub/PRIMARY/MRSPRCHN:in
error 1:376 psfsub/PRIMARY/DITH_RA:type
error 1:376 psfsub/PRIMARY/DITH_RA:null
error 1:376 psfsub/PRIMARY/DITH_RA:unit
error 1:377 psfsub/PRIMARY/DITH_DEC:type
error 1:377 psfsub/PRIMARY/DITH_DEC:null
error 1:377 psfsub/PRIMARY/DITH_DEC:unit
error 1:384 psfsub/PRIMARY/APERNAME:presence
error 1:384 psfsub/PRIMARY/APERNAME:type
error 1:384 psfsub/PRIMARY/APERNAME:null
error 1:385 psfsub/PRIMARY/PPS_APER:presence
error 1:385 psfsub/PRIMARY/PPS_APER:type
error 1:385 psfsub/PRIMARY/PPS_APER:null
error 1:386 psfsub/PRIMARY/VA_RA:type
error 1:386 psfsub/PRIMARY/VA_RA:null
error 1:386 psfsub/PRIMARY/VA_RA:unit
error 1:387 psfsub/PRIMARY/VA_DEC:type
error 1:387 psfsub/PRIMARY/VA_DEC:null
error 1:387 psfsub/PRIMARY/VA_DEC:unit
error 1:392 psfsub/PRIMARY/BARTDELT:presence
error 1:392 psfsub/PRIMARY/BARTDELT:type
error 1:392 psfsub/PRIMARY/BARTDELT:null
error 1:392 psfsub/PRIMARY/BARTDELT:unit
error 1:393 psfsub/PRIMARY/BSTRTIME:presence
error 1:393 psfsub/PRIMARY/BSTRTIME:type
error 1:393 psfsub/PRIMARY/BSTRTIME:null
error 1:393 psfsub/PRIMARY/BSTRTIME:unit
error 1:394 psfsub/PRIMARY/BMIDTIME:presence
error 1:394 psfsub/PRIMARY/BMIDTIME:type
error 1:394 psfsub/PRIMARY/BMIDTIME:null
error 1:394 psfsub/PRIMARY/BMIDTIME:unit
error 1:395 psfsub/PRIMARY/BENDTIME:presence
error 1:395 psfsub/PRIMARY/BENDTIME:type
error 1:395 psfsub/PRIMARY/BENDTIME:null
error 1:395 psfsub/PRIMARY/BENDTIME:unit
error 1:396 psfsub/PRIMARY/HELIDELT:presence
error 1:396 psfsub/PRIMARY/HELIDELT:type
error 1:396 psfsub/PRIMARY/HELIDELT:null
error 1:396 psfsub/PRIMARY/HELIDELT:unit
error 1:397 psfsub/PRIMARY/HSTRTIME:presence
error 1:397 psfsub/PRIMARY/HSTRTIME:type
error 1:397 psfsub/PRIMARY/HSTRTIME:null
error 1:397 psfsub/PRIMARY/HSTRTIME:unit
error 1:398 psfsub/PRIMARY/HMIDTIME:presence
error 1:398 psfsub/PRIMARY/HMIDTIME:type
error 1:398 psfsub/PRIMARY/HMIDTIME:null
error 1:398 psfsub/PRIMARY/HMIDTIME:unit
error 1:399 psfsub/PRIMARY/HENDTIME:presence
error 1:399 psfsub/PRIMARY/HENDTIME:type
error 1:399 psfsub/PRIMARY/HENDTIME:null
error 1:399 psfsub/PRIMARY/HENDTIME:unit
error 1:407 psfsub/PRIMARY/GS_ORDER:type
error 1:407 psfsub/PRIMARY/GS_ORDER:null
error 1:407 psfsub/PRIMARY/GS_ORDER:limit
error 1:408 psfsub/PRIMARY/GSSTRTTM:type
error 1:408 psfsub/PRIMARY/GSSTRTTM:null
error 1:409 psfsub/PRIMARY/GSENDTIM:type
error 1:409 psfsub/PRIMARY/GSENDTIM:null
error 1:410 psfsub/PRIMARY/GDSTARID:type
error 1:410 psfsub/PRIMARY/GDSTARID:null
error 1:411 psfsub/PRIMARY/GS_RA:type
error 1:411 psfsub/PRIMARY/GS_RA:null
error 1:411 psfsub/PRIMARY/GS_RA:unit
error 4:47 psfsub/PRIMARY/GS_RA:limit
error 1:412 psfsub/PRIMARY/GS_DEC:type
error 1:412 psfsub/PRIMARY/GS_DEC:null
error 1:412 psfsub/PRIMARY/GS_DEC:unit
error 4:48 psfsub/PRIMARY/GS_DEC:limit
error 1:413 psfsub/PRIMARY/GS_URA:type
error 1:413 psfsub/PRIMARY/GS_URA:null
error 1:413 psfsub/PRIMARY/GS_URA:unit
error 1:413 psfsub/PRIMARY/GS_URA:limit
error 1:414 psfsub/PRIMARY/GS_UDEC:type
error 1:414 psfsub/PRIMARY/GS_UDEC:null
error 1:414 psfsub/PRIMARY/GS_UDEC:unit
error 1:414 psfsub/PRIMARY/GS_UDEC:limit
error 1:415 psfsub/PRIMARY/GS_MAG:type
error 1:415 psfsub/PRIMARY/GS_MAG:null
error 1:415 psfsub/PRIMARY/GS_MAG:unit
error 1:416 psfsub/PRIMARY/GS_UMAG:type
error 1:416 psfsub/PRIMARY/GS_UMAG:null
error 1:416 psfsub/PRIMARY/GS_UMAG:unit
error 1:416 psfsub/PRIMARY/GS_UMAG:limit
error 1:417 psfsub/PRIMARY/GS_EPOCH:type
error 1:417 psfsub/PRIMARY/GS_EPOCH:null
error 1:418 psfsub/PRIMARY/GS_MURA:type
error 1:418 psfsub/PRIMARY/GS_MURA:null
error 1:418 psfsub/PRIMARY/GS_MURA:unit
error 1:419 psfsub/PRIMARY/GS_MUDEC:type
error 1:419 psfsub/PRIMARY/GS_MUDEC:null
error 1:419 psfsub/PRIMARY/GS_MUDEC:unit
error 1:420 psfsub/PRIMARY/GS_PARA:type
error 1:420 psfsub/PRIMARY/GS_PARA:null
error 1:420 psfsub/PRIMARY/GS_PARA:unit
error 1:421 psfsub/PRIMARY/GS_V3_PA:type
error 1:421 psfsub/PRIMARY/GS_V3_PA:null
error 1:421 psfsub/PRIMARY/GS_V3_PA:unit
error 1:422 psfsub/PRIMARY/FGS_APER:type
error 1:422 psfsub/PRIMARY/FGS_APER:null
error 1:423 psfsub/PRIMARY/GSIDL_X:type
error 1:423 psfsub/PRIMARY/GSIDL_X:null
error 1:424 psfsub/PRIMARY/GSIDL_Y:type
error 1:424 psfsub/PRIMARY/GSIDL_Y:null
error 1:425 psfsub/PRIMARY/GSCENTX:type
error 1:425 psfsub/PRIMARY/GSCENTX:null
error 1:425 psfsub/PRIMARY/GSCENTX:unit
error 1:426 psfsub/PRIMARY/GSCENTY:type
error 1:426 psfsub/PRIMARY/GSCENTY:null
error 1:426 psfsub/PRIMARY/GSCENTY:unit
error 1:427 psfsub/PRIMARY/PCS_MODE:presence
error 1:427 psfsub/PRIMARY/PCS_MODE:type
error 1:427 psfsub/PRIMARY/PCS_MODE:null
error 1:427 psfsub/PRIMARY/PCS_MODE:in
error 1:428 psfsub/PRIMARY/VISITEND:type
error 1:428 psfsub/PRIMARY/VISITEND:null
error 1:38 psfsub/PRIMARY/CAL_VER:presence
error 1:38 psfsub/PRIMARY/CAL_VER:type
error 1:38 psfsub/PRIMARY/CAL_VER:null
error 1:38 psfsub/PRIMARY/CAL_VER:matches
error 1:39 psfsub/PRIMARY/CAL_VCS:presence
error 1:39 psfsub/PRIMARY/CAL_VCS:type
error 1:39 psfsub/PRIMARY/CAL_VCS:null
error 1:40 psfsub/PRIMARY/CRDS_VER:presence
error 1:40 psfsub/PRIMARY/CRDS_VER:type
error 1:40 psfsub/PRIMARY/CRDS_VER:null
error 1:40 psfsub/PRIMARY/CRDS_VER:matches
error 1:41 psfsub/PRIMARY/CRDS_CTX:presence
error 1:41 psfsub/PRIMARY/CRDS_CTX:type
error 1:41 psfsub/PRIMARY/CRDS_CTX:null
error 1:41 psfsub/PRIMARY/CRDS_CTX:matches
error 1:46 psfsub/PRIMARY/ASNPOOL:type
error 1:46 psfsub/PRIMARY/ASNPOOL:null
error 1:46 psfsub/PRIMARY/ASNTABLE:type
error 1:46 psfsub/PRIMARY/ASNTABLE:null
error 1:438 psfsub/PRIMARY/R_AREA:type
error 1:438 psfsub/PRIMARY/R_AREA:null
error 1:438 psfsub/PRIMARY/R_AREA:matches
error 1:439 psfsub/PRIMARY/R_BARSHA:type
error 1:439 psfsub/PRIMARY/R_BARSHA:null
error 1:439 psfsub/PRIMARY/R_BARSHA:matches
error 1:440 psfsub/PRIMARY/R_BKG:type
error 1:440 psfsub/PRIMARY/R_BKG:null
error 1:440 psfsub/PRIMARY/R_BKG:matches
error 1:441 psfsub/PRIMARY/R_CAMERA:type
error 1:441 psfsub/PRIMARY/R_CAMERA:null
error 1:441 psfsub/PRIMARY/R_CAMERA:matches
error 1:442 psfsub/PRIMARY/R_CHRCOR:type
error 1:442 psfsub/PRIMARY/R_CHRCOR:null
error 1:442 psfsub/PRIMARY/R_CHRCOR:matches
error 1:443 psfsub/PRIMARY/R_COLLIM:type
error 1:443 psfsub/PRIMARY/R_COLLIM:null
error 1:443 psfsub/PRIMARY/R_COLLIM:matches
error 1:444 psfsub/PRIMARY/R_CUBPAR:type
error 1:444 psfsub/PRIMARY/R_CUBPAR:null
error 1:444 psfsub/PRIMARY/R_CUBPAR:matches
error 1:445 psfsub/PRIMARY/R_DARK:type
error 1:445 psfsub/PRIMARY/R_DARK:null
error 1:445 psfsub/PRIMARY/R_DARK:matches
error 1:446 psfsub/PRIMARY/R_DFLAT:type
error 1:446 psfsub/PRIMARY/R_DFLAT:null
error 1:446 psfsub/PRIMARY/R_DFLAT:matches
error 1:447 psfsub/PRIMARY/R_DISPER:type
error 1:447 psfsub/PRIMARY/R_DISPER:null
error 1:447 psfsub/PRIMARY/R_DISPER:matches
error 1:448 psfsub/PRIMARY/R_DISTOR:type
error 1:448 psfsub/PRIMARY/R_DISTOR:null
error 1:448 psfsub/PRIMARY/R_DISTOR:matches
error 1:449 psfsub/PRIMARY/R_EXTR1D:type
error 1:449 psfsub/PRIMARY/R_EXTR1D:null
error 1:449 psfsub/PRIMARY/R_EXTR1D:matches
error 1:450 psfsub/PRIMARY/R_FFLAT:type
error 1:450 psfsub/PRIMARY/R_FFLAT:null
error 1:450 psfsub/PRIMARY/R_FFLAT:matches
error 1:451 psfsub/PRIMARY/R_FILOFF:type
error 1:451 psfsub/PRIMARY/R_FILOFF:null
error 1:451 psfsub/PRIMARY/R_FILOFF:matches
error 1:452 psfsub/PRIMARY/R_FLAT:type
error 1:452 psfsub/PRIMARY/R_FLAT:null
error 1:452 psfsub/PRIMARY/R_FLAT:matches
error 1:453 psfsub/PRIMARY/R_FORE:type
error 1:453 psfsub/PRIMARY/R_FORE:null
error 1:453 psfsub/PRIMARY/R_FORE:matches
error 1:454 psfsub/PRIMARY/R_FPA:type
error 1:454 psfsub/PRIMARY/R_FPA:null
error 1:454 psfsub/PRIMARY/R_FPA:matches
error 1:455 psfsub/PRIMARY/R_FRIFRQ:type
error 1:455 psfsub/PRIMARY/R_FRIFRQ:null
error 1:455 psfsub/PRIMARY/R_FRIFRQ:matches
error 1:456 psfsub/PRIMARY/R_FRINGE:type
error 1:456 psfsub/PRIMARY/R_FRINGE:null
error 1:456 psfsub/PRIMARY/R_FRINGE:matches
error 1:457 psfsub/PRIMARY/R_GAIN:type
error 1:457 psfsub/PRIMARY/R_GAIN:null
error 1:457 psfsub/PRIMARY/R_GAIN:matches
error 1:458 psfsub/PRIMARY/R_IFUFOR:type
error 1:458 psfsub/PRIMARY/R_IFUFOR:null
error 1:458 psfsub/PRIMARY/R_IFUFOR:matches
error 1:459 psfsub/PRIMARY/R_IFUPOS:type
error 1:459 psfsub/PRIMARY/R_IFUPOS:null
error 1:459 psfsub/PRIMARY/R_IFUPOS:matches
error 1:460 psfsub/PRIMARY/R_IFUSLI:type
error 1:460 psfsub/PRIMARY/R_IFUSLI:null
error 1:460 psfsub/PRIMARY/R_IFUSLI:matches
error 1:461 psfsub/PRIMARY/R_IPC:type
error 1:461 psfsub/PRIMARY/R_IPC:null
error 1:461 psfsub/PRIMARY/R_IPC:matches
error 1:462 psfsub/PRIMARY/R_LASTFR:type
error 1:462 psfsub/PRIMARY/R_LASTFR:null
error 1:462 psfsub/PRIMARY/R_LASTFR:matches
error 1:463 psfsub/PRIMARY/R_LINEAR:type
error 1:463 psfsub/PRIMARY/R_LINEAR:null
error 1:463 psfsub/PRIMARY/R_LINEAR:matches
error 1:464 psfsub/PRIMARY/R_MASK:type
error 1:464 psfsub/PRIMARY/R_MASK:null
error 1:464 psfsub/PRIMARY/R_MASK:matches
error 1:465 psfsub/PRIMARY/R_MIREMI:type
error 1:465 psfsub/PRIMARY/R_MIREMI:null
error 1:465 psfsub/PRIMARY/R_MIREMI:matches
error 1:466 psfsub/PRIMARY/R_MRSPT:type
error 1:466 psfsub/PRIMARY/R_MRSPT:null
error 1:466 psfsub/PRIMARY/R_MRSPT:matches
error 1:467 psfsub/PRIMARY/R_MRSXAR:type
error 1:467 psfsub/PRIMARY/R_MRSXAR:null
error 1:467 psfsub/PRIMARY/R_MRSXAR:matches
error 1:468 psfsub/PRIMARY/R_MSA:type
error 1:468 psfsub/PRIMARY/R_MSA:null
error 1:468 psfsub/PRIMARY/R_MSA:matches
error 1:469 psfsub/PRIMARY/R_MSAOPE:type
error 1:469 psfsub/PRIMARY/R_MSAOPE:null
error 1:469 psfsub/PRIMARY/R_MSAOPE:matches
error 1:470 psfsub/PRIMARY/R_NRM:type
error 1:470 psfsub/PRIMARY/R_NRM:null
error 1:470 psfsub/PRIMARY/R_NRM:matches
error 1:471 psfsub/PRIMARY/R_OTE:type
error 1:471 psfsub/PRIMARY/R_OTE:null
error 1:471 psfsub/PRIMARY/R_OTE:matches
error 1:472 psfsub/PRIMARY/R_PERSAT:type
error 1:472 psfsub/PRIMARY/R_PERSAT:null
error 1:472 psfsub/PRIMARY/R_PERSAT:matches
error 1:473 psfsub/PRIMARY/R_PHOTOM:type
error 1:473 psfsub/PRIMARY/R_PHOTOM:null
error 1:473 psfsub/PRIMARY/R_PHOTOM:matches
error 1:474 psfsub/PRIMARY/R_PSFMAS:type
error 1:474 psfsub/PRIMARY/R_PSFMAS:null
error 1:474 psfsub/PRIMARY/R_PSFMAS:matches
error 1:475 psfsub/PRIMARY/R_PSTSOS:type
error 1:475 psfsub/PRIMARY/R_PSTSOS:null
error 1:475 psfsub/PRIMARY/R_PSTSOS:matches
error 1:476 psfsub/PRIMARY/R_PTHLOS:type
error 1:476 psfsub/PRIMARY/R_PTHLOS:null
error 1:476 psfsub/PRIMARY/R_PTHLOS:matches
error 1:477 psfsub/PRIMARY/R_READNO:type
error 1:477 psfsub/PRIMARY/R_READNO:null
error 1:477 psfsub/PRIMARY/R_READNO:matches
error 1:478 psfsub/PRIMARY/R_REFPIX:type
error 1:478 psfsub/PRIMARY/R_REFPIX:null
error 1:478 psfsub/PRIMARY/R_REFPIX:matches
error 1:479 psfsub/PRIMARY/R_REGION:type
error 1:479 psfsub/PRIMARY/R_REGION:null
error 1:479 psfsub/PRIMARY/R_REGION:matches
error 1:480 psfsub/PRIMARY/R_RESAMP:type
error 1:480 psfsub/PRIMARY/R_RESAMP:null
error 1:480 psfsub/PRIMARY/R_RESAMP:matches
error 1:481 psfsub/PRIMARY/R_RESET:type
error 1:481 psfsub/PRIMARY/R_RESET:null
error 1:481 psfsub/PRIMARY/R_RESET:matches
error 1:482 psfsub/PRIMARY/R_RESOL:type
error 1:482 psfsub/PRIMARY/R_RESOL:null
error 1:482 psfsub/PRIMARY/R_RESOL:matches
error 1:483 psfsub/PRIMARY/R_RSCD:type
error 1:483 psfsub/PRIMARY/R_RSCD:null
error 1:483 psfsub/PRIMARY/R_RSCD:matches
error 1:484 psfsub/PRIMARY/R_SATURA:type
error 1:484 psfsub/PRIMARY/R_SATURA:null
error 1:484 psfsub/PRIMARY/R_SATURA:matches
error 1:485 psfsub/PRIMARY/R_SFLAT:type
error 1:485 psfsub/PRIMARY/R_SFLAT:null
error 1:485 psfsub/PRIMARY/R_SFLAT:matches
error 1:486 psfsub/PRIMARY/R_SIRSKL:type
error 1:486 psfsub/PRIMARY/R_SIRSKL:null
error 1:486 psfsub/PRIMARY/R_SIRSKL:matches
error 1:487 psfsub/PRIMARY/R_SPCWCS:type
error 1:487 psfsub/PRIMARY/R_SPCWCS:null
error 1:487 psfsub/PRIMARY/R_SPCWCS:matches
error 1:488 psfsub/PRIMARY/R_SPKERN:type
error 1:488 psfsub/PRIMARY/R_SPKERN:null
error 1:488 psfsub/PRIMARY/R_SPKERN:matches
error 1:489 psfsub/PRIMARY/R_SPPROF:type
error 1:489 psfsub/PRIMARY/R_SPPROF:null
error 1:489 psfsub/PRIMARY/R_SPPROF:matches
error 1:490 psfsub/PRIMARY/R_SPTRAC:type
error 1:490 psfsub/PRIMARY/R_SPTRAC:null
error 1:490 psfsub/PRIMARY/R_SPTRAC:matches
error 1:491 psfsub/PRIMARY/R_STRAY:type
error 1:491 psfsub/PRIMARY/R_STRAY:null
error 1:491 psfsub/PRIMARY/R_STRAY:matches
error 1:492 psfsub/PRIMARY/R_SUPERB:type
error 1:492 psfsub/PRIMARY/R_SUPERB:null
error 1:492 psfsub/PRIMARY/R_SUPERB:matches
error 1:493 psfsub/PRIMARY/R_THRPUT:type
error 1:493 psfsub/PRIMARY/R_THRPUT:null
error 1:493 psfsub/PRIMARY/R_THRPUT:matches
error 1:494 psfsub/PRIMARY/R_TRPDEN:type
error 1:494 psfsub/PRIMARY/R_TRPDEN:null
error 1:494 psfsub/PRIMARY/R_TRPDEN:matches
error 1:495 psfsub/PRIMARY/R_TRPPAR:type
error 1:495 psfsub/PRIMARY/R_TRPPAR:null
error 1:495 psfsub/PRIMARY/R_TRPPAR:matches
error 1:496 psfsub/PRIMARY/R_TSPHOT:type
error 1:496 psfsub/PRIMARY/R_TSPHOT:null
error 1:496 psfsub/PRIMARY/R_TSPHOT:matches
error 1:497 psfsub/PRIMARY/R_V2V3:type
error 1:497 psfsub/PRIMARY/R_V2V3:null
error 1:497 psfsub/PRIMARY/R_V2V3:matches
error 1:498 psfsub/PRIMARY/R_WAVCOR:type
error 1:498 psfsub/PRIMARY/R_WAVCOR:null
error 1:498 psfsub/PRIMARY/R_WAVCOR:matches
error 1:499 psfsub/PRIMARY/R_WAVMAP:type
error 1:499 psfsub/PRIMARY/R_WAVMAP:null
error 1:499 psfsub/PRIMARY/R_WAVMAP:matches
error 1:500 psfsub/PRIMARY/R_WAVRAN:type
error 1:500 psfsub/PRIMARY/R_WAVRAN:null
error 1:500 psfsub/PRIMARY/R_WAVRAN:matches
error 1:505 psfsub/PRIMARY/S_AMIANA:type
error 1:505 psfsub/PRIMARY/S_AMIANA:null
error 1:505 psfsub/PRIMARY/S_AMIANA:in
error 1:506 psfsub/PRIMARY/S_AMINOR:type
error 1:506 psfsub/PRIMARY/S_AMINOR:null
error 1:506 psfsub/PRIMARY/S_AMINOR:in
error 1:507 psfsub/PRIMARY/S_BARSHA:type
error 1:507 psfsub/PRIMARY/S_BARSHA:null
error 1:507 psfsub/PRIMARY/S_BARSHA:in
error 1:508 psfsub/PRIMARY/S_BKDSUB:type
error 1:508 psfsub/PRIMARY/S_BKDSUB:null
error 1:508 psfsub/PRIMARY/S_BKDSUB:in
error 1:509 psfsub/PRIMARY/S_BPXSLF:type
error 1:509 psfsub/PRIMARY/S_BPXSLF:null
error 1:509 psfsub/PRIMARY/S_BPXSLF:in
error 1:510 psfsub/PRIMARY/S_CHGMIG:type
error 1:510 psfsub/PRIMARY/S_CHGMIG:null
error 1:510 psfsub/PRIMARY/S_CHGMIG:in
error 1:511 psfsub/PRIMARY/S_CLNFNS:type
error 1:511 psfsub/PRIMARY/S_CLNFNS:null
error 1:511 psfsub/PRIMARY/S_CLNFNS:in
error 1:512 psfsub/PRIMARY/S_COMB1D:type
error 1:512 psfsub/PRIMARY/S_COMB1D:null
error 1:512 psfsub/PRIMARY/S_COMB1D:in
error 1:513 psfsub/PRIMARY/S_CONTAM:type
error 1:513 psfsub/PRIMARY/S_CONTAM:null
error 1:513 psfsub/PRIMARY/S_CONTAM:in
error 1:514 psfsub/PRIMARY/S_DARK:type
error 1:514 psfsub/PRIMARY/S_DARK:null
error 1:514 psfsub/PRIMARY/S_DARK:in
error 1:515 psfsub/PRIMARY/S_DQINIT:type
error 1:515 psfsub/PRIMARY/S_DQINIT:null
error 1:515 psfsub/PRIMARY/S_DQINIT:in
error 1:516 psfsub/PRIMARY/S_ERRINI:type
error 1:516 psfsub/PRIMARY/S_ERRINI:null
error 1:516 psfsub/PRIMARY/S_ERRINI:in
error 1:517 psfsub/PRIMARY/S_EXTR1D:type
error 1:517 psfsub/PRIMARY/S_EXTR1D:null
error 1:517 psfsub/PRIMARY/S_EXTR1D:in
error 1:518 psfsub/PRIMARY/S_EXTR2D:type
error 1:518 psfsub/PRIMARY/S_EXTR2D:null
error 1:518 psfsub/PRIMARY/S_EXTR2D:in
error 1:519 psfsub/PRIMARY/S_FLAT:presence
error 1:519 psfsub/PRIMARY/S_FLAT:type
error 1:519 psfsub/PRIMARY/S_FLAT:null
error 1:519 psfsub/PRIMARY/S_FLAT:in
error 1:520 psfsub/PRIMARY/S_FRINGE:type
error 1:520 psfsub/PRIMARY/S_FRINGE:null
error 1:520 psfsub/PRIMARY/S_FRINGE:in
error 1:521 psfsub/PRIMARY/S_FRSTFR:type
error 1:521 psfsub/PRIMARY/S_FRSTFR:null
error 1:521 psfsub/PRIMARY/S_FRSTFR:in
error 1:522 psfsub/PRIMARY/S_GANSCL:type
error 1:522 psfsub/PRIMARY/S_GANSCL:null
error 1:522 psfsub/PRIMARY/S_GANSCL:in
error 1:523 psfsub/PRIMARY/S_GRPSCL:type
error 1:523 psfsub/PRIMARY/S_GRPSCL:null
error 1:523 psfsub/PRIMARY/S_GRPSCL:in
error 1:524 psfsub/PRIMARY/S_GUICDS:type
error 1:524 psfsub/PRIMARY/S_GUICDS:null
error 1:524 psfsub/PRIMARY/S_GUICDS:in
error 1:525 psfsub/PRIMARY/S_IFUCUB:type
error 1:525 psfsub/PRIMARY/S_IFUCUB:null
error 1:525 psfsub/PRIMARY/S_IFUCUB:in
error 1:526 psfsub/PRIMARY/S_IMPRNT:type
error 1:526 psfsub/PRIMARY/S_IMPRNT:null
error 1:526 psfsub/PRIMARY/S_IMPRNT:in
error 1:527 psfsub/PRIMARY/S_IPC:type
error 1:527 psfsub/PRIMARY/S_IPC:null
error 1:527 psfsub/PRIMARY/S_IPC:in
error 1:528 psfsub/PRIMARY/S_JUMP:type
error 1:528 psfsub/PRIMARY/S_JUMP:null
error 1:528 psfsub/PRIMARY/S_JUMP:in
error 1:529 psfsub/PRIMARY/S_KLIP:presence
error 1:529 psfsub/PRIMARY/S_KLIP:type
error 1:529 psfsub/PRIMARY/S_KLIP:null
error 1:529 psfsub/PRIMARY/S_KLIP:in
error 1:530 psfsub/PRIMARY/S_LASTFR:type
error 1:530 psfsub/PRIMARY/S_LASTFR:null
error 1:530 psfsub/PRIMARY/S_LASTFR:in
error 1:531 psfsub/PRIMARY/S_LINEAR:type
error 1:531 psfsub/PRIMARY/S_LINEAR:null
error 1:531 psfsub/PRIMARY/S_LINEAR:in
error 1:532 psfsub/PRIMARY/S_MIREMI:type
error 1:532 psfsub/PRIMARY/S_MIREMI:null
error 1:532 psfsub/PRIMARY/S_MIREMI:in
error 1:533 psfsub/PRIMARY/S_MSAFLG:type
error 1:533 psfsub/PRIMARY/S_MSAFLG:null
error 1:533 psfsub/PRIMARY/S_MSAFLG:in
error 1:534 psfsub/PRIMARY/S_MSBSUB:type
error 1:534 psfsub/PRIMARY/S_MSBSUB:null
error 1:534 psfsub/PRIMARY/S_MSBSUB:in
error 1:535 psfsub/PRIMARY/S_MTWCS:type
error 1:535 psfsub/PRIMARY/S_MTWCS:null
error 1:535 psfsub/PRIMARY/S_MTWCS:in
error 1:536 psfsub/PRIMARY/S_OUTLIR:type
error 1:536 psfsub/PRIMARY/S_OUTLIR:null
error 1:536 psfsub/PRIMARY/S_OUTLIR:in
error 1:537 psfsub/PRIMARY/S_PCTFRM:type
error 1:537 psfsub/PRIMARY/S_PCTFRM:null
error 1:537 psfsub/PRIMARY/S_PCTFRM:in
error 1:538 psfsub/PRIMARY/S_PERSIS:type
error 1:538 psfsub/PRIMARY/S_PERSIS:null
error 1:538 psfsub/PRIMARY/S_PERSIS:in
error 1:539 psfsub/PRIMARY/S_PHOTOM:presence
error 1:539 psfsub/PRIMARY/S_PHOTOM:type
error 1:539 psfsub/PRIMARY/S_PHOTOM:null
error 1:539 psfsub/PRIMARY/S_PHOTOM:in
error 1:540 psfsub/PRIMARY/S_PSFALI:type
error 1:540 psfsub/PRIMARY/S_PSFALI:null
error 1:540 psfsub/PRIMARY/S_PSFALI:in
error 1:541 psfsub/PRIMARY/S_PSFSTK:type
error 1:541 psfsub/PRIMARY/S_PSFSTK:null
error 1:541 psfsub/PRIMARY/S_PSFSTK:in
error 1:542 psfsub/PRIMARY/S_PTHLOS:type
error 1:542 psfsub/PRIMARY/S_PTHLOS:null
error 1:542 psfsub/PRIMARY/S_PTHLOS:in
error 1:543 psfsub/PRIMARY/S_PXREPL:type
error 1:543 psfsub/PRIMARY/S_PXREPL:null
error 1:543 psfsub/PRIMARY/S_PXREPL:in
error 1:544 psfsub/PRIMARY/S_RAMP:presence
error 1:544 psfsub/PRIMARY/S_RAMP:type
error 1:544 psfsub/PRIMARY/S_RAMP:null
error 1:544 psfsub/PRIMARY/S_RAMP:in
error 1:545 psfsub/PRIMARY/S_REFPIX:type
error 1:545 psfsub/PRIMARY/S_REFPIX:null
error 1:545 psfsub/PRIMARY/S_REFPIX:in
error 1:546 psfsub/PRIMARY/S_RESAMP:type
error 1:546 psfsub/PRIMARY/S_RESAMP:null
error 1:546 psfsub/PRIMARY/S_RESAMP:in
error 1:547 psfsub/PRIMARY/S_RESET:type
error 1:547 psfsub/PRIMARY/S_RESET:null
error 1:547 psfsub/PRIMARY/S_RESET:in
error 1:548 psfsub/PRIMARY/S_RESFRI:type
error 1:548 psfsub/PRIMARY/S_RESFRI:null
error 1:548 psfsub/PRIMARY/S_RESFRI:in
error 1:549 psfsub/PRIMARY/S_RSCD:type
error 1:549 psfsub/PRIMARY/S_RSCD:null
error 1:549 psfsub/PRIMARY/S_RSCD:in
error 1:550 psfsub/PRIMARY/S_SATURA:type
error 1:550 psfsub/PRIMARY/S_SATURA:null
error 1:550 psfsub/PRIMARY/S_SATURA:in
error 1:551 psfsub/PRIMARY/S_SKYMAT:type
error 1:551 psfsub/PRIMARY/S_SKYMAT:null
error 1:551 psfsub/PRIMARY/S_SKYMAT:in
error 1:552 psfsub/PRIMARY/S_SPLEAK:type
error 1:552 psfsub/PRIMARY/S_SPLEAK:null
error 1:552 psfsub/PRIMARY/S_SPLEAK:in
error 1:553 psfsub/PRIMARY/S_SRCCAT:type
error 1:553 psfsub/PRIMARY/S_SRCCAT:null
error 1:553 psfsub/PRIMARY/S_SRCCAT:in
error 1:554 psfsub/PRIMARY/S_SRCTYP:type
error 1:554 psfsub/PRIMARY/S_SRCTYP:null
error 1:554 psfsub/PRIMARY/S_SRCTYP:in
error 1:555 psfsub/PRIMARY/S_STRAY:type
error 1:555 psfsub/PRIMARY/S_STRAY:null
error 1:555 psfsub/PRIMARY/S_STRAY:in
error 1:556 psfsub/PRIMARY/S_SUPERB:type
error 1:556 psfsub/PRIMARY/S_SUPERB:null
error 1:556 psfsub/PRIMARY/S_SUPERB:in
error 1:557 psfsub/PRIMARY/S_TACNTR:type
error 1:557 psfsub/PRIMARY/S_TACNTR:null
error 1:557 psfsub/PRIMARY/S_TACNTR:in
error 1:558 psfsub/PRIMARY/S_TELEMI:type
error 1:558 psfsub/PRIMARY/S_TELEMI:null
error 1:558 psfsub/PRIMARY/S_TELEMI:in
error 1:559 psfsub/PRIMARY/S_TRCMOD:type
error 1:559 psfsub/PRIMARY/S_TRCMOD:null
error 1:559 psfsub/PRIMARY/S_TRCMOD:in
error 1:560 psfsub/PRIMARY/S_TSPHOT:type
error 1:560 psfsub/PRIMARY/S_TSPHOT:null
error 1:560 psfsub/PRIMARY/S_TSPHOT:in
error 1:561 psfsub/PRIMARY/S_TWKREG:type
error 1:561 psfsub/PRIMARY/S_TWKREG:null
error 1:561 psfsub/PRIMARY/S_TWKREG:in
error 1:562 psfsub/PRIMARY/S_WAVCOR:type
error 1:562 psfsub/PRIMARY/S_WAVCOR:null
error 1:562 psfsub/PRIMARY/S_WAVCOR:in
error 1:563 psfsub/PRIMARY/S_WCS:presence
error 1:563 psfsub/PRIMARY/S_WCS:type
error 1:563 psfsub/PRIMARY/S_WCS:null
error 1:563 psfsub/PRIMARY/S_WCS:in
error 1:564 psfsub/PRIMARY/S_WFSCOM:type
error 1:564 psfsub/PRIMARY/S_WFSCOM:null
error 1:564 psfsub/PRIMARY/S_WFSCOM:in
error 1:565 psfsub/PRIMARY/S_WHTLIT:type
error 1:565 psfsub/PRIMARY/S_WHTLIT:null
error 1:565 psfsub/PRIMARY/S_WHTLIT:in
error 1:573 psfsub/PRIMARY/TCATFILE:type
error 1:573 psfsub/PRIMARY/TCATFILE:null
error 1:574 psfsub/PRIMARY/SCATFILE:type
error 1:574 psfsub/PRIMARY/SCATFILE:null
error 1:575 psfsub/PRIMARY/SEGMFILE:type
error 1:575 psfsub/PRIMARY/SEGMFILE:null
error 1:576 psfsub/PRIMARY/DIRIMAGE:type
error 1:576 psfsub/PRIMARY/DIRIMAGE:null
error 1:577 psfsub/PRIMARY/BKGMETH:type
error 1:577 psfsub/PRIMARY/BKGMETH:null
error 1:578 psfsub/PRIMARY/BKGLEVEL:type
error 1:578 psfsub/PRIMARY/BKGLEVEL:null
error 1:579 psfsub/PRIMARY/BKGSUB:type
error 1:579 psfsub/PRIMARY/BKGSUB:null
error 1:580 psfsub/PRIMARY/MASTERBG:type
error 1:580 psfsub/PRIMARY/MASTERBG:null
error 1:581 psfsub/PRIMARY/BKGD_SCL:type
error 1:581 psfsub/PRIMARY/BKGD_SCL:null
error 1:581 psfsub/PRIMARY/BKGD_SCL:unit
error 1:582 psfsub/PRIMARY/SOSSWDTH:type
error 1:582 psfsub/PRIMARY/SOSSWDTH:null
error 1:582 psfsub/PRIMARY/SOSSWDTH:unit
error 1:583 psfsub/PRIMARY/TIKFACTR:type
error 1:583 psfsub/PRIMARY/TIKFACTR:null
error 1:583 psfsub/PRIMARY/TIKFACTR:unit
error 1:584 psfsub/PRIMARY/SOSSDLTX:type
error 1:584 psfsub/PRIMARY/SOSSDLTX:null
error 1:584 psfsub/PRIMARY/SOSSDLTX:unit
error 1:585 psfsub/PRIMARY/SOSSDLTY:type
error 1:585 psfsub/PRIMARY/SOSSDLTY:null
error 1:585 psfsub/PRIMARY/SOSSDLTY:unit
error 1:586 psfsub/PRIMARY/SOSSROTN:type
error 1:586 psfsub/PRIMARY/SOSSROTN:null
error 1:586 psfsub/PRIMARY/SOSSROTN:unit
error 1:587 psfsub/PRIMARY/OVERSAMP:type
error 1:587 psfsub/PRIMARY/OVERSAMP:null
error 1:587 psfsub/PRIMARY/OVERSAMP:unit
error 1:588 psfsub/PRIMARY/THRESHLD:type
error 1:588 psfsub/PRIMARY/THRESHLD:null
error 1:589 psfsub/PRIMARY/INT[i]SKIP:type
error 1:589 psfsub/PRIMARY/INT[i]SKIP:null
error 1:589 psfsub/PRIMARY/INT[i]SKIP:limit
error 1:590 psfsub/PRIMARY/INT[i]UGP1:type
error 1:590 psfsub/PRIMARY/INT[i]UGP1:null
error 1:590 psfsub/PRIMARY/INT[i]UGP1:limit
error 1:591 psfsub/PRIMARY/INT[i]BORS:type
error 1:591 psfsub/PRIMARY/INT[i]BORS:null
error 1:591 psfsub/PRIMARY/INT[i]BORS:limit
error 0:109 psfsub/PRIMARY:shape
error 1:73 psfsub/PRIMARY:DATE-BEG-DATE-END
error 1:74 psfsub/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 psfsub/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 psfsub/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 psfsub/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 psfsub/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 psfsub/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 psfsub/PRIMARY:INTSTART-INTEND
error 1:340 psfsub/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 psfsub/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 psfsub/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 psfsub/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 psfsub/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 psfsub/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 psfsub/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 psfsub/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:109 psfsub/PRIMARY:undeclared-keyword
error 5:59 psfsub/SCI:presence
error 5:59 psfsub/SCI:kind
error 5:59 psfsub/SCI:match
error 1:597 psfsub/SCI/MJD-BEG:presence
error 1:597 psfsub/SCI/MJD-BEG:type
error 1:597 psfsub/SCI/MJD-BEG:null
error 1:597 psfsub/SCI/MJD-BEG:unit
error 1:598 psfsub/SCI/MJD-AVG:presence
error 1:598 psfsub/SCI/MJD-AVG:type
error 1:598 psfsub/SCI/MJD-AVG:null
error 1:598 psfsub/SCI/MJD-AVG:unit
error 1:599 psfsub/SCI/MJD-END:presence
error 1:599 psfsub/SCI/MJD-END:type
error 1:599 psfsub/SCI/MJD-END:null
error 1:599 psfsub/SCI/MJD-END:unit
error 1:600 psfsub/SCI/TDB-BEG:presence
error 1:600 psfsub/SCI/TDB-BEG:type
error 1:600 psfsub/SCI/TDB-BEG:null
error 1:600 psfsub/SCI/TDB-BEG:unit
error 1:601 psfsub/SCI/TDB-MID:presence
error 1:601 psfsub/SCI/TDB-MID:type
error 1:601 psfsub/SCI/TDB-MID:null
error 1:601 psfsub/SCI/TDB-MID:unit
error 1:602 psfsub/SCI/TDB-END:presence
error 1:602 psfsub/SCI/TDB-END:type
error 1:602 psfsub/SCI/TDB-END:null
error 1:602 psfsub/SCI/TDB-END:unit
error 1:603 psfsub/SCI/XPOSURE:presence
error 1:603 psfsub/SCI/XPOSURE:type
error 1:603 psfsub/SCI/XPOSURE:null
error 1:603 psfsub/SCI/XPOSURE:unit
error 1:603 psfsub/SCI/XPOSURE:limit
error 1:604 psfsub/SCI/TELAPSE:presence
error 1:604 psfsub/SCI/TELAPSE:type
error 1:604 psfsub/SCI/TELAPSE:null
error 1:604 psfsub/SCI/TELAPSE:unit
error 1:604 psfsub/SCI/TELAPSE:limit
error 1:612 psfsub/SCI/REFFRAME:type
error 1:612 psfsub/SCI/REFFRAME:null
error 1:612 psfsub/SCI/REFFRAME:value
error 1:613 psfsub/SCI/EPH_TYPE:type
error 1:613 psfsub/SCI/EPH_TYPE:null
error 1:613 psfsub/SCI/EPH_TYPE:in
error 1:614 psfsub/SCI/EPH_TIME:type
error 1:614 psfsub/SCI/EPH_TIME:null
error 1:614 psfsub/SCI/EPH_TIME:unit
error 1:615 psfsub/SCI/JWST_X:type
error 1:615 psfsub/SCI/JWST_X:null
error 1:615 psfsub/SCI/JWST_X:unit
error 1:616 psfsub/SCI/JWST_Y:type
error 1:616 psfsub/SCI/JWST_Y:null
error 1:616 psfsub/SCI/JWST_Y:unit
error 1:617 psfsub/SCI/JWST_Z:type
error 1:617 psfsub/SCI/JWST_Z:null
error 1:617 psfsub/SCI/JWST_Z:unit
error 1:618 psfsub/SCI/OBSGEO-X:type
error 1:618 psfsub/SCI/OBSGEO-X:null
error 1:618 psfsub/SCI/OBSGEO-X:unit
error 1:619 psfsub/SCI/OBSGEO-Y:type
error 1:619 psfsub/SCI/OBSGEO-Y:null
error 1:619 psfsub/SCI/OBSGEO-Y:unit
error 1:620 psfsub/SCI/OBSGEO-Z:type
error 1:620 psfsub/SCI/OBSGEO-Z:null
error 1:620 psfsub/SCI/OBSGEO-Z:unit
error 1:621 psfsub/SCI/JWST_DX:type
error 1:621 psfsub/SCI/JWST_DX:null
error 1:621 psfsub/SCI/JWST_DX:unit
error 1:622 psfsub/SCI/JWST_DY:type
error 1:622 psfsub/SCI/JWST_DY:null
error 1:622 psfsub/SCI/JWST_DY:unit
error 1:623 psfsub/SCI/JWST_DZ:type
error 1:623 psfsub/SCI/JWST_DZ:null
error 1:623 psfsub/SCI/JWST_DZ:unit
error 1:624 psfsub/SCI/OBSGEODX:type
error 1:624 psfsub/SCI/OBSGEODX:null
error 1:624 psfsub/SCI/OBSGEODX:unit
error 1:625 psfsub/SCI/OBSGEODY:type
error 1:625 psfsub/SCI/OBSGEODY:null
error 1:625 psfsub/SCI/OBSGEODY:unit
error 1:626 psfsub/SCI/OBSGEODZ:type
error 1:626 psfsub/SCI/OBSGEODZ:null
error 1:626 psfsub/SCI/OBSGEODZ:unit
error 1:631 psfsub/SCI/PHOTMJSR:presence
error 1:631 psfsub/SCI/PHOTMJSR:type
error 1:631 psfsub/SCI/PHOTMJSR:null
error 1:631 psfsub/SCI/PHOTMJSR:unit
error 3:44 psfsub/SCI/PHOTMJSR:limit
error 1:631 psfsub/SCI/PHOTUJA2:presence
error 1:631 psfsub/SCI/PHOTUJA2:type
error 1:631 psfsub/SCI/PHOTUJA2:null
error 1:631 psfsub/SCI/PHOTUJA2:unit
error 3:45 psfsub/SCI/PHOTUJA2:limit
error 1:631 psfsub/SCI/PIXAR_SR:presence
error 1:631 psfsub/SCI/PIXAR_SR:type
error 1:631 psfsub/SCI/PIXAR_SR:null
error 1:631 psfsub/SCI/PIXAR_SR:unit
error 3:46 psfsub/SCI/PIXAR_SR:limit
error 1:631 psfsub/SCI/PIXAR_A2:presence
error 1:631 psfsub/SCI/PIXAR_A2:type
error 1:631 psfsub/SCI/PIXAR_A2:null
error 1:631 psfsub/SCI/PIXAR_A2:unit
error 3:47 psfsub/SCI/PIXAR_A2:limit
error 1:639 psfsub/SCI/RADESYS:presence
error 1:639 psfsub/SCI/RADESYS:type
error 1:639 psfsub/SCI/RADESYS:null
error 1:639 psfsub/SCI/RADESYS:value
error 1:640 psfsub/SCI/PA_APER:presence
error 1:640 psfsub/SCI/PA_APER:type
error 1:640 psfsub/SCI/PA_APER:null
error 1:640 psfsub/SCI/PA_APER:unit
error 1:641 psfsub/SCI/RA_V1:presence
error 1:641 psfsub/SCI/RA_V1:type
error 1:641 psfsub/SCI/RA_V1:null
error 1:641 psfsub/SCI/RA_V1:unit
error 4:47 psfsub/SCI/RA_V1:limit
error 1:642 psfsub/SCI/DEC_V1:presence
error 1:642 psfsub/SCI/DEC_V1:type
error 1:642 psfsub/SCI/DEC_V1:null
error 1:642 psfsub/SCI/DEC_V1:unit
error 4:48 psfsub/SCI/DEC_V1:limit
error 1:643 psfsub/SCI/PA_V3:presence
error 1:643 psfsub/SCI/PA_V3:type
error 1:643 psfsub/SCI/PA_V3:null
error 1:643 psfsub/SCI/PA_V3:unit
error 1:644 psfsub/SCI/VA_SCALE:presence
error 1:644 psfsub/SCI/VA_SCALE:type
error 1:644 psfsub/SCI/VA_SCALE:null
error 1:644 psfsub/SCI/VA_SCALE:unit
error 1:644 psfsub/SCI/VA_SCALE:limit
error 1:660 psfsub/SCI/S_REGION:presence
error 1:660 psfsub/SCI/S_REGION:type
error 1:660 psfsub/SCI/S_REGION:null
error 1:660 psfsub/SCI/S_REGION:matches
error 1:651 psfsub/SCI/V2_REF:presence
error 1:651 psfsub/SCI/V2_REF:type
error 1:651 psfsub/SCI/V2_REF:null
error 1:651 psfsub/SCI/V2_REF:unit
error 1:652 psfsub/SCI/V3_REF:presence
error 1:652 psfsub/SCI/V3_REF:type
error 1:652 psfsub/SCI/V3_REF:null
error 1:652 psfsub/SCI/V3_REF:unit
error 1:653 psfsub/SCI/VPARITY:presence
error 1:653 psfsub/SCI/VPARITY:type
error 1:653 psfsub/SCI/VPARITY:null
error 1:653 psfsub/SCI/VPARITY:in
error 1:654 psfsub/SCI/V3I_YANG:presence
error 1:654 psfsub/SCI/V3I_YANG:type
error 1:654 psfsub/SCI/V3I_YANG:null
error 1:654 psfsub/SCI/V3I_YANG:unit
error 1:655 psfsub/SCI/XREF_SCI:type
error 1:655 psfsub/SCI/XREF_SCI:null
error 1:655 psfsub/SCI/XREF_SCI:unit
error 1:656 psfsub/SCI/YREF_SCI:type
error 1:656 psfsub/SCI/YREF_SCI:null
error 1:656 psfsub/SCI/YREF_SCI:unit
error 1:677 psfsub/SCI/RA_REF:presence
error 1:677 psfsub/SCI/RA_REF:type
error 1:677 psfsub/SCI/RA_REF:null
error 1:677 psfsub/SCI/RA_REF:unit
error 1:678 psfsub/SCI/DEC_REF:presence
error 1:678 psfsub/SCI/DEC_REF:type
error 1:678 psfsub/SCI/DEC_REF:null
error 1:678 psfsub/SCI/DEC_REF:unit
error 4:48 psfsub/SCI/DEC_REF:limit
error 1:679 psfsub/SCI/ROLL_REF:presence
error 1:679 psfsub/SCI/ROLL_REF:type
error 1:679 psfsub/SCI/ROLL_REF:null
error 1:679 psfsub/SCI/ROLL_REF:unit
error 1:680 psfsub/SCI/VELOSYS:type
error 1:680 psfsub/SCI/VELOSYS:null
error 1:680 psfsub/SCI/VELOSYS:unit
error 1:664 psfsub/SCI/MT_RA:type
error 1:664 psfsub/SCI/MT_RA:null
error 1:664 psfsub/SCI/MT_RA:unit
error 1:665 psfsub/SCI/MT_DEC:type
error 1:665 psfsub/SCI/MT_DEC:null
error 1:665 psfsub/SCI/MT_DEC:unit
error 1:666 psfsub/SCI/MT_AVRA:type
error 1:666 psfsub/SCI/MT_AVRA:null
error 1:666 psfsub/SCI/MT_AVRA:unit
error 1:667 psfsub/SCI/MT_AVDEC:type
error 1:667 psfsub/SCI/MT_AVDEC:null
error 1:667 psfsub/SCI/MT_AVDEC:unit
error 4:78 psfsub/SCI/WCSAXES:presence
error 4:78 psfsub/SCI/WCSAXES:type
error 4:78 psfsub/SCI/WCSAXES:null
error 4:78 psfsub/SCI/WCSAXES:limit
error 4:79 psfsub/SCI/CTYPE[i]:presence
error 4:79 psfsub/SCI/CTYPE[i]:type
error 4:79 psfsub/SCI/CTYPE[i]:null
error 4:79 psfsub/SCI/CTYPE[i]:matches
error 4:80 psfsub/SCI/CUNIT[i]:presence
error 4:80 psfsub/SCI/CUNIT[i]:type
error 4:80 psfsub/SCI/CUNIT[i]:null
error 4:80 psfsub/SCI/CUNIT[i]:value
error 4:81 psfsub/SCI/CRPIX[i]:presence
error 4:81 psfsub/SCI/CRPIX[i]:type
error 4:81 psfsub/SCI/CRPIX[i]:null
error 4:81 psfsub/SCI/CRPIX[i]:unit
error 4:82 psfsub/SCI/CRVAL[i]:presence
error 4:82 psfsub/SCI/CRVAL[i]:type
error 4:82 psfsub/SCI/CRVAL[i]:null
error 4:82 psfsub/SCI/CRVAL[i]:unit
error 4:83 psfsub/SCI/CDELT[i]:type
error 4:83 psfsub/SCI/CDELT[i]:null
error 4:83 psfsub/SCI/CDELT[i]:unit
error 4:84 psfsub/SCI/PC[i]_[j]:type
error 4:84 psfsub/SCI/PC[i]_[j]:null
error 4:84 psfsub/SCI/PC[i]_[j]:unit
error 4:85 psfsub/SCI/CD[i]_[j]:type
error 4:85 psfsub/SCI/CD[i]_[j]:null
error 4:85 psfsub/SCI/CD[i]_[j]:unit
error 4:86 psfsub/SCI/LONPOLE:type
error 4:86 psfsub/SCI/LONPOLE:null
error 4:86 psfsub/SCI/LONPOLE:unit
error 4:87 psfsub/SCI/LATPOLE:type
error 4:87 psfsub/SCI/LATPOLE:null
error 4:87 psfsub/SCI/LATPOLE:unit
error 4:173 psfsub/SCI/A_ORDER:type
error 4:173 psfsub/SCI/A_ORDER:null
error 4:173 psfsub/SCI/A_ORDER:limit
error 4:174 psfsub/SCI/B_ORDER:type
error 4:174 psfsub/SCI/B_ORDER:null
error 4:174 psfsub/SCI/B_ORDER:limit
error 4:175 psfsub/SCI/AP_ORDER:type
error 4:175 psfsub/SCI/AP_ORDER:null
error 4:175 psfsub/SCI/AP_ORDER:limit
error 4:176 psfsub/SCI/BP_ORDER:type
error 4:176 psfsub/SCI/BP_ORDER:null
error 4:176 psfsub/SCI/BP_ORDER:limit
error 4:177 psfsub/SCI/A_[p]_[q]:type
error 4:177 psfsub/SCI/A_[p]_[q]:null
error 4:177 psfsub/SCI/A_[p]_[q]:unit
error 4:178 psfsub/SCI/B_[p]_[q]:type
error 4:178 psfsub/SCI/B_[p]_[q]:null
error 4:178 psfsub/SCI/B_[p]_[q]:unit
error 4:179 psfsub/SCI/AP_[p]_[q]:type
error 4:179 psfsub/SCI/AP_[p]_[q]:null
error 4:179 psfsub/SCI/AP_[p]_[q]:unit
error 4:180 psfsub/SCI/BP_[p]_[q]:type
error 4:180 psfsub/SCI/BP_[p]_[q]:null
error 4:180 psfsub/SCI/BP_[p]_[q]:unit
error 5:59 psfsub/SCI:type
error 5:59 psfsub/SCI:shape
error 5:59 psfsub/SCI:unit
error 1:606 psfsub/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 psfsub/SCI:TDB-BEG-MJD-BEG
error 1:633 psfsub/SCI:PHOTUJA2-PHOTMJSR
error 1:634 psfsub/SCI:PIXAR_A2-PIXAR_SR
error 1:683 psfsub/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 psfsub/SCI:exists-CD1_1-CDELT1
error 4:90 psfsub/SCI:exists-CD1_1-PC1_1
error 5:34 psfsub/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 psfsub/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 5:59 psfsub/SCI:undeclared-keyword
error 5:62 psfsub/ERR:presence
error 5:62 psfsub/ERR:kind
error 5:62 psfsub/ERR:match
error 5:62 psfsub/ERR:type
error 5:62 psfsub/ERR:shape
error 5:62 psfsub/ERR:unit
error 5:62 psfsub/ERR:limit
warning 5:62 psfsub/ERR:undeclared-keyword
error 5:63 psfsub/DQ:presence
error 5:63 psfsub/DQ:kind
error 5:63 psfsub/DQ:match
error 5:63 psfsub/DQ:type
error 5:63 psfsub/DQ:shape
error 5:63 psfsub/DQ:null
error 5:63 psfsub/DQ:bits
warning 5:63 psfsub/DQ:undeclared-keyword
error 5:64 psfsub/AREA:kind
error 5:64 psfsub/AREA:match
error 5:64 psfsub/AREA:type
error 5:64 psfsub/AREA:shape
error 5:64 psfsub/AREA:limit
warning 5:64 psfsub/AREA:undeclared-keyword
error 5:65 psfsub/VAR_POISSON:presence
error 5:65 psfsub/VAR_POISSON:kind
error 5:65 psfsub/VAR_POISSON:match
error 5:65 psfsub/VAR_POISSON:type
error 5:65 psfsub/VAR_POISSON:shape
error 5:65 psfsub/VAR_POISSON:limit
warning 5:65 psfsub/VAR_POISSON:undeclared-keyword
error 5:66 psfsub/VAR_RNOISE:presence
error 5:66 psfsub/VAR_RNOISE:kind
error 5:66 psfsub/VAR_RNOISE:match
error 5:66 psfsub/VAR_RNOISE:type
error 5:66 psfsub/VAR_RNOISE:shape
error 5:66 psfsub/VAR_RNOISE:limit
warning 5:66 psfsub/VAR_RNOISE:undeclared-keyword
error 5:67 psfsub/VAR_FLAT:presence
error 5:67 psfsub/VAR_FLAT:kind
error 5:67 psfsub/VAR_FLAT:match
error 5:67 psfsub/VAR_FLAT:type
error 5:67 psfsub/VAR_FLAT:shape
error 5:67 psfsub/VAR_FLAT:limit
warning 5:67 psfsub/VAR_FLAT:undeclared-keyword
error 5:68 psfsub/INT_TIMES:presence
error 5:68 psfsub/INT_TIMES:kind
error 5:68 psfsub/INT_TIMES:match
error 5:69 psfsub/INT_TIMES:rows
error 5:68 psfsub/INT_TIMES:order
error 1:884 psfsub/INT_TIMES/integration_number:presence
error 1:884 psfsub/INT_TIMES/integration_number:type
error 1:884 psfsub/INT_TIMES/integration_number:shape
error 1:884 psfsub/INT_TIMES/integration_number:null
error 1:884 psfsub/INT_TIMES/integration_number:limit
error 1:884 psfsub/INT_TIMES/integration_number:order
error 1:870 psfsub/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 psfsub/INT_TIMES/int_start_MJD_UTC:type
error 1:870 psfsub/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 psfsub/INT_TIMES/int_start_MJD_UTC:null
error 1:870 psfsub/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 psfsub/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 psfsub/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 psfsub/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 psfsub/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 psfsub/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 psfsub/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 psfsub/INT_TIMES/int_end_MJD_UTC:type
error 1:872 psfsub/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 psfsub/INT_TIMES/int_end_MJD_UTC:null
error 1:872 psfsub/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 psfsub/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 psfsub/INT_TIMES/int_start_BJD_TDB:type
error 1:873 psfsub/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 psfsub/INT_TIMES/int_start_BJD_TDB:null
error 1:873 psfsub/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 psfsub/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 psfsub/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 psfsub/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 psfsub/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 psfsub/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 psfsub/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 psfsub/INT_TIMES/int_end_BJD_TDB:type
error 1:875 psfsub/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 psfsub/INT_TIMES/int_end_BJD_TDB:null
error 1:875 psfsub/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 psfsub/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 psfsub/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 5:68 psfsub/INT_TIMES:undeclared-keyword
error 5:68 psfsub/INT_TIMES:undeclared-column
error 1:892 psfsub/INT_TIMES_STRIPE:kind
error 1:892 psfsub/INT_TIMES_STRIPE:match
error 1:892 psfsub/INT_TIMES_STRIPE:order
error 1:894 psfsub/INT_TIMES_STRIPE/integration_number:presence
error 1:894 psfsub/INT_TIMES_STRIPE/integration_number:type
error 1:894 psfsub/INT_TIMES_STRIPE/integration_number:shape
error 1:894 psfsub/INT_TIMES_STRIPE/integration_number:null
error 1:894 psfsub/INT_TIMES_STRIPE/integration_number:limit
error 1:895 psfsub/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 psfsub/INT_TIMES_STRIPE/stripe_number:type
error 1:895 psfsub/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 psfsub/INT_TIMES_STRIPE/stripe_number:null
error 1:895 psfsub/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 psfsub/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 psfsub/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 psfsub/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 psfsub/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 psfsub/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 psfsub/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 psfsub/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 psfsub/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 psfsub/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 psfsub/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 psfsub/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 psfsub/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 psfsub/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 psfsub/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 psfsub/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 psfsub/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 psfsub/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 psfsub/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 psfsub/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 psfsub/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 psfsub/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 psfsub/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 psfsub/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 psfsub/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 psfsub/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 psfsub/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 psfsub/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 psfsub/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 psfsub/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 psfsub/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 psfsub/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 psfsub/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 psfsub/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 psfsub/INT_TIMES_STRIPE:undeclared-column
error 0:116 psfsub/ASDF:presence
error 0:116 psfsub/ASDF:kind
error 0:116 psfsub/ASDF:match
warning 0:116 psfsub/ASDF:undeclared-keyword
error 0:118 psfsub/ASDF.tree/data:presence
error 0:118 psfsub/ASDF.tree/data:type
error 0:118 psfsub/ASDF.tree/data:source
error 0:116 psfsub/ASDF.tree:type
error 1:20 psfsub/ASDF.tree/meta.date:mirror
error 1:20 psfsub/ASDF.tree/meta.filename:mirror
error 1:20 psfsub/ASDF.tree/meta.model_type:mirror
error 1:20 psfsub/ASDF.tree/meta.telescope:mirror
error 1:69 psfsub/ASDF.tree/meta.observation.program_number:mirror
error 1:69 psfsub/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 psfsub/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 psfsub/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 psfsub/ASDF.tree/meta.instrument.name:mirror
error 1:236 psfsub/ASDF.tree/meta.exposure.type:mirror
error 1:236 psfsub/ASDF.tree/meta.exposure.nints:mirror
error 1:277 psfsub/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 psfsub/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 psfsub/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 psfsub/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 psfsub/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 psfsub/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 psfsub/ASDF.tree/meta.subarray.name:mirror
error 1:38 psfsub/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 psfsub/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 psfsub/ASDF.tree/meta.asn.table_name:mirror
error 1:631 psfsub/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 psfsub/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 psfsub/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 psfsub/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:123 psfsub:nints-INTEND-INTSTART
error 0:125 psfsub:nints-NINTS
"""

SPEC = Spec(
    "jwst.coronagraphy",
    "1.0.0",
    sources=(
        "jwst/coronagraphy.specc",
        "jwst/core.specc",
        "jwst/values.specc",
        "jwst/terms.specc",
        "std/wcs.specc",
        "jwst/imaging.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
