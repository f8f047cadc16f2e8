"""Checks of jwst.ifu 1.0.0.

Integral-field spectra of MIRI and NIRSpec: the exposures in detector pixels, where slices of the field lie beside each other, and the cubes that are built of them.

Made by specc from the texts below. Change them, not this file.

    jwst/ifu.specc     sha256 7b255fc000b7544d0ed9bc06542c8499256a712271e8a8083117ceaf4ce6ff7a
    jwst/core.specc    sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc  sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc   sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc      sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, lower, matches, number
from _runtime.fits import FitsProduct, HduCheck, hdu, is_null
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

NIRCAM_DETECTORS = (
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
    "MULTIPLE",
)  # values.specc:202

NIRCAM_FILTERS = (
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
    "MULTIPLE",
)  # values.specc:225

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

NIRSPEC_FILTERS = (
    "CLEAR",
    "F070LP",
    "F100LP",
    "F110W",
    "F140X",
    "F170LP",
    "F290LP",
    "OPAQUE",
    "MULTIPLE",
)  # values.specc:264

GRATINGS = ("G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "MULTIPLE")  # values.specc:280

FIXED_SLIT = ("S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE")  # values.specc:285

LAMP_MODE = ("BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE")  # values.specc:294

NIRISS_FILTERS = (
    "CLEAR",
    "F277W",
    "F356W",
    "F380M",
    "F430M",
    "F444W",
    "F480M",
    "GR150C",
    "GR150R",
    "MULTIPLE",
)  # values.specc:316

NIRISS_PUPIL = ("CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F200W", "GR700XD", "NRM")  # values.specc:321

MIRI_DETECTORS = ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG", "MULTIPLE")  # values.specc:213

MIRI_FILTERS = (
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
    "MULTIPLE",
)  # values.specc:354

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

WEIGHTING = ("DRIZZLE", "EMSM", "MSM", "MIRIPSF", "AREA")  # ifu.specc:119

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


def keywords_of_cal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="IFUImageModel")  # core.specc:20
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_MRS", "NRS_IFU"))  # core.specc:236
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


def some_keywords_of_cal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_cal_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_cal_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_cal_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")
    )  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_cal_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"))  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_cal_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_cal_primary)
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
        h.keywords(some_keywords_of_cal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_cal_primary_2)
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
        h.keywords(some_keywords_of_cal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_cal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_cal_primary_5)
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
    h.no_data()  # ifu.specc:73
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


def keywords_of_cal_SCI(h: HduCheck) -> None:
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
    h.keyword("SPECSYS", "string", level="optional", equals="BARYCENT")  # ifu.specc:35
    h.keyword("DISPAXIS", "int", level="optional", one_of=(1, 2))  # ifu.specc:36
    h.keyword("SPORDER", "int", level="optional")  # ifu.specc:37
    h.keyword("WAVSTART", "float", level="optional", unit="m", above=0)  # ifu.specc:38
    h.keyword("WAVEND", "float", level="optional", unit="m", above=0)  # ifu.specc:39


def some_keywords_of_cal_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("PHOTMJSR", "float", level="optional", unit="MJy s/(sr adu)", above=0)  # core.specc:631
    h.keyword("PHOTUJA2", "float", level="optional", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:631
    h.keyword("PIXAR_SR", "float", level="optional", unit="sr", above=0)  # core.specc:631
    h.keyword("PIXAR_A2", "float", level="optional", unit="arcsec2", above=0)  # core.specc:631


def check_cal_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # ifu.specc:32
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "MJy", "DN/s"), nullable=True)  # ifu.specc:47
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # ifu.specc:32
        if h.when(
            lambda: h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"),
            declares=(),
        ):  # ifu.specc:32
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
        "WAVSTART-WAVEND",
        lambda: h["WAVSTART"] < h["WAVEND"],
        if_present=("WAVSTART", "WAVEND"),
        show={"WAVSTART": lambda: h["WAVSTART"], "WAVEND": lambda: h["WAVEND"]},
        message="the range is not empty",
    )  # ifu.specc:40
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # ifu.specc:87
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
    )  # ifu.specc:31
    h.undeclared("warning")


def check_cal_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # ifu.specc:50
    h.undeclared("warning")


def check_cal_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # ifu.specc:51
    h.undeclared("warning")


def check_cal_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:52
    h.undeclared("warning")


def check_cal_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:53
    h.undeclared("warning")


def check_cal_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:54
    h.undeclared("warning")


def check_cal_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:55
    h.undeclared("warning")


def check_cal_REGIONS(h: HduCheck) -> None:
    """REGIONS: slice that a pixel belongs to; 0 between slices."""
    h.image("int32", shape=("ny", "nx"), at_least=0)  # ifu.specc:56
    h.undeclared("warning")


def check_cal_TRACEMODEL(h: HduCheck) -> None:
    """TRACEMODEL: model of the trace of the source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:57
    h.undeclared("warning")


def check_cal_WAVELENGTH(h: HduCheck) -> None:
    """WAVELENGTH: wavelength of a pixel."""
    h.image("float32", shape=("ny", "nx"), unit="um", unit_absent=True, nullable=True, at_least=0)  # ifu.specc:59
    h.undeclared("warning")


def check_cal_PATHLOSS_PS(h: HduCheck) -> None:
    """PATHLOSS_PS: path loss of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:60
    h.undeclared("warning")


def check_cal_PATHLOSS_UN(h: HduCheck) -> None:
    """PATHLOSS_UN: path loss of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:61
    h.undeclared("warning")


def check_cal_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_cal_ASDF_tree,
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
    )  # ifu.specc:80
    h.undeclared("warning")


def check_cal_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # ifu.specc:82


def keywords_of_crf_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="IFUImageModel")  # core.specc:20
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_MRS", "NRS_IFU"))  # core.specc:236
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
    h.keyword("S_OUTLIR", "string", one_of=STEP_STATUS)  # core.specc:536
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


def check_crf_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_crf_primary)
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
        h.keywords(some_keywords_of_cal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_cal_primary_2)
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
        h.keywords(some_keywords_of_cal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_cal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_cal_primary_5)
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
    h.no_data()  # ifu.specc:99
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


def check_crf_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # ifu.specc:32
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "MJy", "DN/s"), nullable=True)  # ifu.specc:47
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # ifu.specc:32
        if h.when(
            lambda: h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"),
            declares=(),
        ):  # ifu.specc:32
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
        "WAVSTART-WAVEND",
        lambda: h["WAVSTART"] < h["WAVEND"],
        if_present=("WAVSTART", "WAVEND"),
        show={"WAVSTART": lambda: h["WAVSTART"], "WAVEND": lambda: h["WAVEND"]},
        message="the range is not empty",
    )  # ifu.specc:40
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # ifu.specc:113
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
    )  # ifu.specc:31
    h.undeclared("warning")


def check_crf_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # ifu.specc:50
    h.undeclared("warning")


def check_crf_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # ifu.specc:51
    h.undeclared("warning")


def check_crf_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:52
    h.undeclared("warning")


def check_crf_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:53
    h.undeclared("warning")


def check_crf_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:54
    h.undeclared("warning")


def check_crf_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # ifu.specc:55
    h.undeclared("warning")


def check_crf_REGIONS(h: HduCheck) -> None:
    """REGIONS: slice that a pixel belongs to; 0 between slices."""
    h.image("int32", shape=("ny", "nx"), at_least=0)  # ifu.specc:56
    h.undeclared("warning")


def check_crf_TRACEMODEL(h: HduCheck) -> None:
    """TRACEMODEL: model of the trace of the source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:57
    h.undeclared("warning")


def check_crf_WAVELENGTH(h: HduCheck) -> None:
    """WAVELENGTH: wavelength of a pixel."""
    h.image("float32", shape=("ny", "nx"), unit="um", unit_absent=True, nullable=True, at_least=0)  # ifu.specc:59
    h.undeclared("warning")


def check_crf_PATHLOSS_PS(h: HduCheck) -> None:
    """PATHLOSS_PS: path loss of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:60
    h.undeclared("warning")


def check_crf_PATHLOSS_UN(h: HduCheck) -> None:
    """PATHLOSS_UN: path loss of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # ifu.specc:61
    h.undeclared("warning")


def check_crf_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_crf_ASDF_tree,
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
    )  # ifu.specc:106
    h.undeclared("warning")


def check_crf_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # ifu.specc:108


def keywords_of_s3d_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="IFUCubeModel")  # core.specc:20
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
    h.keyword("EXP_TYPE", "string", one_of=("MIR_MRS", "NRS_IFU"))  # core.specc:236
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
    h.keyword("SUBSIZE1", "int", at_least=1, at_most=2048)  # core.specc:323
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
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:38
    h.keyword("CAL_VCS", "string")  # core.specc:39
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:40
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:41
    h.keyword("ASNPOOL", "string")  # core.specc:46
    h.keyword("ASNTABLE", "string")  # core.specc:46
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
    h.keyword("S_IFUCUB", "string", one_of=STEP_STATUS)  # core.specc:525
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
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:541
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:542
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:543
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
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
    h.keyword("FLUXEXT", "string", equals="SCI")  # ifu.specc:132
    h.keyword("ERREXT", "string", equals="ERR")  # ifu.specc:133
    h.keyword("MASKEXT", "string", equals="DQ")  # ifu.specc:134
    h.keyword("ROIS", "float", level="optional", unit="arcsec", at_least=0)  # ifu.specc:135
    h.keyword("ROIW", "float", level="optional", unit="um", at_least=0)  # ifu.specc:136
    h.keyword("WTYPE", "string", one_of=WEIGHTING, ignore_case=True)  # ifu.specc:137
    h.keyword("WPOWER", "float", level="optional", unit="")  # ifu.specc:138


def some_keywords_of_s3d_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=NIRCAM_DETECTORS)  # core.specc:134
    h.keyword("MODULE", "string", one_of=("A", "B", "MULTIPLE"))  # core.specc:135
    h.keyword("CHANNEL", "string", one_of=("SHORT", "LONG"))  # core.specc:136
    h.keyword("FILTER", "string", one_of=NIRCAM_FILTERS)  # core.specc:137
    h.keyword("PUPIL", "string", one_of=NIRCAM_PUPIL)  # core.specc:138
    h.keyword("PILIN", "bool", level="optional")  # core.specc:139
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:140
    for a in range(1, 4):
        h.keyword(f"FAM_LA{a}", "int", item="FAM_LA[a]", level="optional")  # core.specc:141
        h.keyword(f"FASTEP{a}", "int", item="FASTEP[a]", level="optional")  # core.specc:142
        h.keyword(f"FAUNIT{a}", "float", item="FAUNIT[a]", level="optional")  # core.specc:143
        h.keyword(f"FAPHASE{a}", "string", item="FAPHASE[a]", level="optional")  # core.specc:144
        h.keyword(f"FA{a}VALUE", "int", item="FA[a]VALUE", level="optional")  # core.specc:145


def some_keywords_of_s3d_primary_2(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("NRS1", "NRS2", "MULTIPLE"))  # core.specc:149
    h.keyword("FILTER", "string", one_of=NIRSPEC_FILTERS)  # core.specc:150
    h.keyword("GRATING", "string", one_of=GRATINGS)  # core.specc:151
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


def some_keywords_of_s3d_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_s3d_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_s3d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_s3d_primary)
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
        h.keywords(some_keywords_of_cal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_s3d_primary)
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
    ):  # core.specc:265
        h.keywords(some_keywords_of_s3d_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_s3d_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_s3d_primary_4)
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
                                "MULTIPLE",
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
            one_of=MIRI_FILTERS,
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
                                "MULTIPLE",
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
            one_of=("1", "2", "3", "4", "12", "34", "123", "234", "1234"),
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
                                "MULTIPLE",
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
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:268
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2", "MULTIPLE"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # ifu.specc:207
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
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:299
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:791
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
    )  # core.specc:791
    h.undeclared("warning")


def keywords_of_s3d_SCI(h: HduCheck) -> None:
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
    h.keyword("VELOSYS", "float", level="optional", unit="m/s")  # core.specc:693
    h.keyword("MT_RA", "float", level="optional", unit="deg")  # core.specc:664
    h.keyword("MT_DEC", "float", level="optional", unit="deg")  # core.specc:665
    h.keyword("MT_AVRA", "float", level="optional", unit="deg")  # core.specc:666
    h.keyword("MT_AVDEC", "float", level="optional", unit="deg")  # core.specc:667
    h.keyword("V2_REF", "float", level="optional", unit="arcsec")  # core.specc:651
    h.keyword("V3_REF", "float", level="optional", unit="arcsec")  # core.specc:652
    h.keyword("VPARITY", "int", level="optional", one_of=(-1, 1))  # core.specc:653
    h.keyword("V3I_YANG", "float", level="optional", unit="deg")  # core.specc:654
    h.keyword("XREF_SCI", "float", level="optional", unit="pixel")  # core.specc:655
    h.keyword("YREF_SCI", "float", level="optional", unit="pixel")  # core.specc:656
    h.keyword("RA_REF", "float", level="deprecated", unit="deg")  # core.specc:696
    h.keyword("DEC_REF", "float", level="deprecated", unit="deg", at_least=-90, at_most=90)  # core.specc:697
    h.keyword("ROLL_REF", "float", level="deprecated", unit="deg")  # core.specc:698
    h.keyword("WCSAXES", "int", equals=3, at_least=2)  # wcs.specc:78
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
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", unit="deg")  # wcs.specc:83
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", unit="")  # wcs.specc:84
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="forbidden", unit="deg")  # wcs.specc:85
    h.keyword("LONPOLE", "float", level="optional", unit="deg")  # wcs.specc:86
    h.keyword("LATPOLE", "float", level="optional", unit="deg")  # wcs.specc:87
    h.keyword("CTYPE3", "string", one_of=("WAVE", "WAVE-TAB"))  # ifu.specc:147
    h.keyword("CUNIT3", "string", equals="um")  # ifu.specc:148
    h.keyword("CRPIX3", "float", unit="pixel")  # ifu.specc:149
    h.keyword("CRVAL3", "float")  # ifu.specc:150
    h.keyword("PC1_3", "float", unit="")  # ifu.specc:151
    h.keyword("PC2_3", "float", unit="")  # ifu.specc:152
    h.keyword("PC3_1", "float", unit="")  # ifu.specc:153
    h.keyword("PC3_2", "float", unit="")  # ifu.specc:154
    h.keyword("PC3_3", "float", unit="")  # ifu.specc:155
    h.keyword("SPECSYS", "string", level="optional", equals="BARYCENT")  # ifu.specc:156
    h.keyword("WAVSTART", "float", level="optional", unit="m", above=0)  # ifu.specc:157
    h.keyword("WAVEND", "float", level="optional", unit="m", above=0)  # ifu.specc:158
    h.keyword("DISPAXIS", "int", level="optional", one_of=(1, 2))  # ifu.specc:159
    h.keyword("SPORDER", "int", level="optional")  # ifu.specc:160


def some_keywords_of_s3d_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("PHOTMJSR", "float", unit="MJy s/(sr adu)", above=0)  # core.specc:631
    h.keyword("PHOTUJA2", "float", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:631
    h.keyword("PIXAR_SR", "float", unit="sr", above=0)  # core.specc:631
    h.keyword("PIXAR_A2", "float", unit="arcsec2", above=0)  # core.specc:631


def check_s3d_SCI(h: HduCheck) -> None:
    """SCI: surface brightness; NaN where nothing was seen."""
    h.keywords(keywords_of_s3d_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # ifu.specc:176
        h.keywords(some_keywords_of_s3d_SCI)
    if case := h.when(
        lambda: among(h["CTYPE3"], ("WAVE", "WAVE-TAB")) == "WAVE-TAB", declares=("PS3_0", "PS3_1", "CDELT3")
    ):  # ifu.specc:161
        h.keyword("PS3_0", "string", equals="WCS-TABLE")  # ifu.specc:162
        h.keyword("PS3_1", "string", equals="wavelength")  # ifu.specc:163
    elif case is False:
        h.keyword("CDELT3", "float", unit="um", above=0)  # ifu.specc:165
    h.image("float32", shape=("nwave", "ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # ifu.specc:173
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # ifu.specc:176
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
        message="a missing voxel is flagged",
    )  # ifu.specc:222
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
    )  # ifu.specc:175
    h.rule(
        "exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI",
        lambda: (
            h.exists("V2_REF")
            and h.exists("V3_REF")
            and h.exists("VPARITY")
            and h.exists("V3I_YANG")
            or not (
                h.exists("V2_REF")
                or h.exists("V3_REF")
                or h.exists("VPARITY")
                or h.exists("V3I_YANG")
                or h.exists("XREF_SCI")
                or h.exists("YREF_SCI")
            )
        ),
        show={
            "V2_REF": lambda: h["V2_REF"],
            "V3_REF": lambda: h["V3_REF"],
            "VPARITY": lambda: h["VPARITY"],
            "V3I_YANG": lambda: h["V3I_YANG"],
            "XREF_SCI": lambda: h["XREF_SCI"],
            "YREF_SCI": lambda: h["YREF_SCI"],
        },
        message="XREF_SCI, YREF_SCI come only with V2_REF, V3_REF, VPARITY, V3I_YANG, which come together or not at all",
    )  # core.specc:695
    h.undeclared("warning")


def check_s3d_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.keyword("ERRTYPE", "string", level="optional", equals="ERR")  # ifu.specc:181
    h.image(
        "float32", shape=("nwave", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # ifu.specc:180
    h.undeclared("warning")


def check_s3d_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a voxel."""
    h.image("uint32", shape=("nwave", "ny", "nx"), bits=DATA_QUALITY)  # ifu.specc:183
    h.undeclared("warning")


def check_s3d_WMAP(h: HduCheck) -> None:
    """WMAP: weight of a voxel: how many points it is made of."""
    h.image("float32", shape=("nwave", "ny", "nx"), nullable=True, at_least=0)  # ifu.specc:184
    h.undeclared("warning")


def check_s3d_WCS_TABLE(h: HduCheck) -> None:
    """WCS-TABLE: the wavelengths of the planes, in one row.

    Early cubes had a table of fixed length, filled up with zeros: `nelem` told how many wavelengths there are.
    """
    h.table(rows=(1, 1))  # ifu.specc:190
    h.column("nelem", "int16", level="optional")  # ifu.specc:192
    h.each_row(
        "nelem:value",
        ("nelem",),
        lambda c: c["nelem"] == h.dimension("nwave"),
        skip_null=(),
        message="nelem equals nwave",
    )  # ifu.specc:192
    h.column("wavelength", "float32", shape=("nlisted", 1), unit="um", unit_absent=True, at_least=0)  # ifu.specc:193
    h.rule(
        "exists-nelem-nlisted-nwave",
        lambda: h.has_column("nelem") or h.dimension("nlisted") == h.dimension("nwave"),
        show={"nlisted": lambda: h.dimension("nlisted"), "nwave": lambda: h.dimension("nwave")},
        message="each plane has a wavelength",
    )  # ifu.specc:195
    h.undeclared("warning", columns="error")


def check_s3d_HDRTAB(h: HduCheck) -> None:
    """HDRTAB: one row a file that went in, one column a keyword of it.

    Keywords that no file had are no columns; where one file had not what another had, there is NaN, or the text `nan`.
    """
    h.table(rows=(1, None))  # core.specc:909
    h.column("FILENAME", "string", level="optional")  # core.specc:911
    h.column("DATAMODL", "string", level="optional")  # core.specc:912
    h.column("DETECTOR", "string", level="optional")  # core.specc:913
    h.column("EXPSTART", "float64", level="optional", unit="d", unit_absent=True)  # core.specc:914
    h.column("EXPEND", "float64", level="optional", unit="d", unit_absent=True)  # core.specc:915
    h.column("EFFEXPTM", "float64", level="optional", unit="s", unit_absent=True)  # core.specc:916
    h.undeclared("warning")


def check_s3d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_s3d_ASDF_tree,
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
    )  # ifu.specc:215
    h.undeclared("warning")


def check_s3d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # ifu.specc:217


def check_exposure_s3d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_s3d_primary)
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
        h.keywords(some_keywords_of_cal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_s3d_primary)
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
    ):  # core.specc:265
        h.keywords(some_keywords_of_s3d_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_s3d_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_s3d_primary_4)
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
                                "MULTIPLE",
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
            one_of=MIRI_FILTERS,
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
                                "MULTIPLE",
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
            one_of=("1", "2", "3", "4", "12", "34", "123", "234", "1234"),
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
                                "MULTIPLE",
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
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:268
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2", "MULTIPLE"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # ifu.specc:234
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
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:299
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:791
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
    )  # core.specc:791
    h.undeclared("warning")


def check_exposure_s3d_SCI(h: HduCheck) -> None:
    """SCI: surface brightness; NaN where nothing was seen."""
    h.keywords(keywords_of_s3d_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # ifu.specc:176
        h.keywords(some_keywords_of_s3d_SCI)
    if case := h.when(
        lambda: among(h["CTYPE3"], ("WAVE", "WAVE-TAB")) == "WAVE-TAB", declares=("PS3_0", "PS3_1", "CDELT3")
    ):  # ifu.specc:161
        h.keyword("PS3_0", "string", equals="WCS-TABLE")  # ifu.specc:162
        h.keyword("PS3_1", "string", equals="wavelength")  # ifu.specc:163
    elif case is False:
        h.keyword("CDELT3", "float", unit="um", above=0)  # ifu.specc:165
    h.image("float32", shape=("nwave", "ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # ifu.specc:173
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # ifu.specc:176
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
        message="a missing voxel is flagged",
    )  # ifu.specc:248
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
    )  # ifu.specc:175
    h.rule(
        "exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI",
        lambda: (
            h.exists("V2_REF")
            and h.exists("V3_REF")
            and h.exists("VPARITY")
            and h.exists("V3I_YANG")
            or not (
                h.exists("V2_REF")
                or h.exists("V3_REF")
                or h.exists("VPARITY")
                or h.exists("V3I_YANG")
                or h.exists("XREF_SCI")
                or h.exists("YREF_SCI")
            )
        ),
        show={
            "V2_REF": lambda: h["V2_REF"],
            "V3_REF": lambda: h["V3_REF"],
            "VPARITY": lambda: h["VPARITY"],
            "V3I_YANG": lambda: h["V3I_YANG"],
            "XREF_SCI": lambda: h["XREF_SCI"],
            "YREF_SCI": lambda: h["YREF_SCI"],
        },
        message="XREF_SCI, YREF_SCI come only with V2_REF, V3_REF, VPARITY, V3I_YANG, which come together or not at all",
    )  # core.specc:695
    h.undeclared("warning")


def check_exposure_s3d_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.keyword("ERRTYPE", "string", level="optional", equals="ERR")  # ifu.specc:181
    h.image(
        "float32", shape=("nwave", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # ifu.specc:180
    h.undeclared("warning")


def check_exposure_s3d_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a voxel."""
    h.image("uint32", shape=("nwave", "ny", "nx"), bits=DATA_QUALITY)  # ifu.specc:183
    h.undeclared("warning")


def check_exposure_s3d_WMAP(h: HduCheck) -> None:
    """WMAP: weight of a voxel: how many points it is made of."""
    h.image("float32", shape=("nwave", "ny", "nx"), nullable=True, at_least=0)  # ifu.specc:184
    h.undeclared("warning")


def check_exposure_s3d_WCS_TABLE(h: HduCheck) -> None:
    """WCS-TABLE: the wavelengths of the planes, in one row.

    Early cubes had a table of fixed length, filled up with zeros: `nelem` told how many wavelengths there are.
    """
    h.table(rows=(1, 1))  # ifu.specc:190
    h.column("nelem", "int16", level="optional")  # ifu.specc:192
    h.each_row(
        "nelem:value",
        ("nelem",),
        lambda c: c["nelem"] == h.dimension("nwave"),
        skip_null=(),
        message="nelem equals nwave",
    )  # ifu.specc:192
    h.column("wavelength", "float32", shape=("nlisted", 1), unit="um", unit_absent=True, at_least=0)  # ifu.specc:193
    h.rule(
        "exists-nelem-nlisted-nwave",
        lambda: h.has_column("nelem") or h.dimension("nlisted") == h.dimension("nwave"),
        show={"nlisted": lambda: h.dimension("nlisted"), "nwave": lambda: h.dimension("nwave")},
        message="each plane has a wavelength",
    )  # ifu.specc:195
    h.undeclared("warning", columns="error")


def check_exposure_s3d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_exposure_s3d_ASDF_tree,
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
    )  # ifu.specc:241
    h.undeclared("warning")


def check_exposure_s3d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # ifu.specc:243


PRODUCTS = (
    FitsProduct(
        "cal",
        title="Calibrated exposure of an integral-field unit, stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_cal\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits",
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
            f.primary["DATAMODL"] == "IFUImageModel" and f.primary.exists("S_WCS") and not f.primary.exists("S_OUTLIR")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_cal_primary),
            hdu("SCI", "image", check_cal_SCI),
            hdu("ERR", "image", check_cal_ERR),
            hdu("DQ", "image", check_cal_DQ),
            hdu("AREA", "image", check_cal_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_cal_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_cal_VAR_RNOISE),
            hdu(
                "VAR_FLAT",
                "image",
                check_cal_VAR_FLAT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["S_FLAT"], STEP_STATUS) == "COMPLETE"),),
            ),
            hdu("REGIONS", "image", check_cal_REGIONS, level="optional"),
            hdu("TRACEMODEL", "image", check_cal_TRACEMODEL, level="optional"),
            hdu(
                "WAVELENGTH",
                "image",
                check_cal_WAVELENGTH,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_PS",
                "image",
                check_cal_PATHLOSS_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_UN",
                "image",
                check_cal_PATHLOSS_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu("ASDF", "asdf", check_cal_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
    FitsProduct(
        "crf",
        title="Calibrated exposure of an integral-field unit, outliers flagged",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crf\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits",
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
        identify=lambda f: (
            f.primary["DATAMODL"] == "IFUImageModel" and f.primary.exists("S_WCS") and f.primary.exists("S_OUTLIR")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_crf_primary),
            hdu("SCI", "image", check_crf_SCI),
            hdu("ERR", "image", check_crf_ERR),
            hdu("DQ", "image", check_crf_DQ),
            hdu("AREA", "image", check_crf_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_crf_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_crf_VAR_RNOISE),
            hdu(
                "VAR_FLAT",
                "image",
                check_crf_VAR_FLAT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["S_FLAT"], STEP_STATUS) == "COMPLETE"),),
            ),
            hdu("REGIONS", "image", check_crf_REGIONS, level="optional"),
            hdu("TRACEMODEL", "image", check_crf_TRACEMODEL, level="optional"),
            hdu(
                "WAVELENGTH",
                "image",
                check_crf_WAVELENGTH,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_PS",
                "image",
                check_crf_PATHLOSS_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_UN",
                "image",
                check_crf_PATHLOSS_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu("ASDF", "asdf", check_crf_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
    FitsProduct(
        "s3d",
        title="Cube, stage 3",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_s3d\.fits",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_s3d.fits",
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
            f.primary["DATAMODL"] == "IFUCubeModel"
            and not (f.primary.exists("FILENAME") and matches(f.primary["FILENAME"], r"jw\d{11}_.*"))
        ),
        layout=(
            hdu("PRIMARY", "primary", check_s3d_primary),
            hdu("SCI", "image", check_s3d_SCI),
            hdu("ERR", "image", check_s3d_ERR),
            hdu("DQ", "image", check_s3d_DQ),
            hdu("WMAP", "image", check_s3d_WMAP),
            hdu(
                "WCS-TABLE",
                "table",
                check_s3d_WCS_TABLE,
                level="optional",
                levels=(("required", lambda f: among(f.hdu("SCI")["CTYPE3"], ("WAVE", "WAVE-TAB")) == "WAVE-TAB"),),
            ),
            hdu("HDRTAB", "table", check_s3d_HDRTAB, level="optional"),
            hdu("ASDF", "asdf", check_s3d_ASDF),
        ),
        dimensions=("nlisted", "nwave", "nx", "ny"),
    ),
    FitsProduct(
        "exposure_s3d",
        title="Cube, stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_s3d\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_s3d.fits",
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
            f.primary["DATAMODL"] == "IFUCubeModel"
            and f.primary.exists("FILENAME")
            and matches(f.primary["FILENAME"], r"jw\d{11}_.*")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_exposure_s3d_primary),
            hdu("SCI", "image", check_exposure_s3d_SCI),
            hdu("ERR", "image", check_exposure_s3d_ERR),
            hdu("DQ", "image", check_exposure_s3d_DQ),
            hdu("WMAP", "image", check_exposure_s3d_WMAP),
            hdu(
                "WCS-TABLE",
                "table",
                check_exposure_s3d_WCS_TABLE,
                level="optional",
                levels=(("required", lambda f: among(f.hdu("SCI")["CTYPE3"], ("WAVE", "WAVE-TAB")) == "WAVE-TAB"),),
            ),
            hdu("ASDF", "asdf", check_exposure_s3d_ASDF),
        ),
        dimensions=("nlisted", "nwave", "nx", "ny"),
    ),
)

RULES = """\
error 0:71 cal:name
error 1:816 cal/name/program:value
error 1:821 cal/name/obs:value
error 1:822 cal/name/visit:value
error 1:823 cal/name/group:value
error 1:824 cal/name/seq:value
error 1:825 cal/name/act:value
error 1:826 cal/name/exposure:value
error 1:827 cal/name/segment:value
error 1:827 cal/name/segment:presence
error 1:828 cal/name/detector:value
error 0:65 cal:undeclared-hdu
error 1:20 cal/PRIMARY/DATE:presence
error 1:20 cal/PRIMARY/DATE:type
error 1:20 cal/PRIMARY/DATE:null
error 1:20 cal/PRIMARY/FILENAME:presence
error 1:20 cal/PRIMARY/FILENAME:type
error 1:20 cal/PRIMARY/FILENAME:null
error 1:20 cal/PRIMARY/FILENAME:value
error 1:20 cal/PRIMARY/DATAMODL:presence
error 1:20 cal/PRIMARY/DATAMODL:type
error 1:20 cal/PRIMARY/DATAMODL:null
error 1:20 cal/PRIMARY/DATAMODL:value
error 1:20 cal/PRIMARY/TELESCOP:presence
error 1:20 cal/PRIMARY/TELESCOP:type
error 1:20 cal/PRIMARY/TELESCOP:null
error 1:20 cal/PRIMARY/TELESCOP:value
error 1:21 cal/PRIMARY/ORIGIN:presence
error 1:21 cal/PRIMARY/ORIGIN:type
error 1:21 cal/PRIMARY/ORIGIN:null
error 1:22 cal/PRIMARY/TIMESYS:presence
error 1:22 cal/PRIMARY/TIMESYS:type
error 1:22 cal/PRIMARY/TIMESYS:null
error 1:22 cal/PRIMARY/TIMESYS:value
error 1:23 cal/PRIMARY/TIMEUNIT:presence
error 1:23 cal/PRIMARY/TIMEUNIT:type
error 1:23 cal/PRIMARY/TIMEUNIT:null
error 1:23 cal/PRIMARY/TIMEUNIT:value
info 1:24 cal/PRIMARY/FILETYPE:presence
error 1:24 cal/PRIMARY/FILETYPE:type
error 1:24 cal/PRIMARY/FILETYPE:null
error 1:25 cal/PRIMARY/SDP_VER:presence
error 1:25 cal/PRIMARY/SDP_VER:type
error 1:25 cal/PRIMARY/SDP_VER:null
error 1:26 cal/PRIMARY/PRD_VER:presence
error 1:26 cal/PRIMARY/PRD_VER:type
error 1:26 cal/PRIMARY/PRD_VER:null
error 1:26 cal/PRIMARY/PRD_VER:matches
error 1:27 cal/PRIMARY/OSS_VER:type
error 1:27 cal/PRIMARY/OSS_VER:null
error 1:28 cal/PRIMARY/GSC_VER:type
error 1:28 cal/PRIMARY/GSC_VER:null
error 1:29 cal/PRIMARY/HGA_MOVE:presence
error 1:29 cal/PRIMARY/HGA_MOVE:type
error 1:29 cal/PRIMARY/HGA_MOVE:null
error 1:30 cal/PRIMARY/HGA_STRT:type
error 1:30 cal/PRIMARY/HGA_STRT:null
error 1:31 cal/PRIMARY/HGA_STOP:type
error 1:31 cal/PRIMARY/HGA_STOP:null
error 1:32 cal/PRIMARY/PWFSEET:presence
error 1:32 cal/PRIMARY/PWFSEET:type
error 1:32 cal/PRIMARY/PWFSEET:null
error 1:32 cal/PRIMARY/PWFSEET:unit
error 1:33 cal/PRIMARY/NWFSEST:presence
error 1:33 cal/PRIMARY/NWFSEST:type
error 1:33 cal/PRIMARY/NWFSEST:null
error 1:33 cal/PRIMARY/NWFSEST:unit
error 1:34 cal/PRIMARY/COMPRESS:type
error 1:34 cal/PRIMARY/COMPRESS:null
error 1:51 cal/PRIMARY/TITLE:presence
error 1:51 cal/PRIMARY/TITLE:type
error 1:51 cal/PRIMARY/TITLE:null
error 1:52 cal/PRIMARY/PI_NAME:presence
error 1:52 cal/PRIMARY/PI_NAME:type
error 1:52 cal/PRIMARY/PI_NAME:null
error 1:53 cal/PRIMARY/CATEGORY:presence
error 1:53 cal/PRIMARY/CATEGORY:type
error 1:53 cal/PRIMARY/CATEGORY:null
warning 1:53 cal/PRIMARY/CATEGORY:in
error 1:54 cal/PRIMARY/SUBCAT:type
error 1:54 cal/PRIMARY/SUBCAT:null
error 1:55 cal/PRIMARY/SCICAT:type
error 1:55 cal/PRIMARY/SCICAT:null
error 1:56 cal/PRIMARY/CONT_ID:type
error 1:56 cal/PRIMARY/CONT_ID:null
error 1:63 cal/PRIMARY/DATE-OBS:presence
error 1:63 cal/PRIMARY/DATE-OBS:type
error 1:63 cal/PRIMARY/DATE-OBS:null
error 1:64 cal/PRIMARY/TIME-OBS:presence
error 1:64 cal/PRIMARY/TIME-OBS:type
error 1:64 cal/PRIMARY/TIME-OBS:null
error 1:65 cal/PRIMARY/DATE-BEG:presence
error 1:65 cal/PRIMARY/DATE-BEG:type
error 1:65 cal/PRIMARY/DATE-BEG:null
error 1:66 cal/PRIMARY/DATE-END:presence
error 1:66 cal/PRIMARY/DATE-END:type
error 1:66 cal/PRIMARY/DATE-END:null
error 1:67 cal/PRIMARY/OBS_ID:presence
error 1:67 cal/PRIMARY/OBS_ID:type
error 1:67 cal/PRIMARY/OBS_ID:null
error 1:67 cal/PRIMARY/OBS_ID:matches
error 1:68 cal/PRIMARY/VISIT_ID:presence
error 1:68 cal/PRIMARY/VISIT_ID:type
error 1:68 cal/PRIMARY/VISIT_ID:null
error 1:68 cal/PRIMARY/VISIT_ID:limit
error 1:69 cal/PRIMARY/PROGRAM:presence
error 1:69 cal/PRIMARY/PROGRAM:type
error 1:69 cal/PRIMARY/PROGRAM:null
error 1:69 cal/PRIMARY/PROGRAM:limit
error 1:69 cal/PRIMARY/OBSERVTN:presence
error 1:69 cal/PRIMARY/OBSERVTN:type
error 1:69 cal/PRIMARY/OBSERVTN:null
error 1:69 cal/PRIMARY/OBSERVTN:limit
error 1:69 cal/PRIMARY/VISIT:presence
error 1:69 cal/PRIMARY/VISIT:type
error 1:69 cal/PRIMARY/VISIT:null
error 1:69 cal/PRIMARY/VISIT:limit
error 1:70 cal/PRIMARY/OBSLABEL:type
error 1:70 cal/PRIMARY/OBSLABEL:null
error 1:71 cal/PRIMARY/OBSFOLDR:type
error 1:71 cal/PRIMARY/OBSFOLDR:null
error 1:88 cal/PRIMARY/VISITGRP:presence
error 1:88 cal/PRIMARY/VISITGRP:type
error 1:88 cal/PRIMARY/VISITGRP:null
error 1:88 cal/PRIMARY/VISITGRP:limit
error 1:89 cal/PRIMARY/SEQ_ID:presence
error 1:89 cal/PRIMARY/SEQ_ID:type
error 1:89 cal/PRIMARY/SEQ_ID:null
error 1:89 cal/PRIMARY/SEQ_ID:matches
error 1:90 cal/PRIMARY/ACT_ID:presence
error 1:90 cal/PRIMARY/ACT_ID:type
error 1:90 cal/PRIMARY/ACT_ID:null
error 1:90 cal/PRIMARY/ACT_ID:matches
error 1:91 cal/PRIMARY/EXPOSURE:presence
error 1:91 cal/PRIMARY/EXPOSURE:type
error 1:91 cal/PRIMARY/EXPOSURE:null
error 1:91 cal/PRIMARY/EXPOSURE:limit
error 1:92 cal/PRIMARY/BKGDTARG:presence
error 1:92 cal/PRIMARY/BKGDTARG:type
error 1:92 cal/PRIMARY/BKGDTARG:null
error 1:93 cal/PRIMARY/TEMPLATE:presence
error 1:93 cal/PRIMARY/TEMPLATE:type
error 1:93 cal/PRIMARY/TEMPLATE:null
error 1:98 cal/PRIMARY/ENG_QUAL:presence
error 1:98 cal/PRIMARY/ENG_QUAL:type
error 1:98 cal/PRIMARY/ENG_QUAL:null
error 1:98 cal/PRIMARY/ENG_QUAL:in
error 1:99 cal/PRIMARY/ENGQLPTG:type
error 1:99 cal/PRIMARY/ENGQLPTG:null
error 1:99 cal/PRIMARY/ENGQLPTG:in
error 1:100 cal/PRIMARY/VISITYPE:presence
error 1:100 cal/PRIMARY/VISITYPE:type
error 1:100 cal/PRIMARY/VISITYPE:null
error 1:100 cal/PRIMARY/VISITYPE:in
error 1:101 cal/PRIMARY/VSTSTART:presence
error 1:101 cal/PRIMARY/VSTSTART:type
error 1:101 cal/PRIMARY/VSTSTART:null
error 1:102 cal/PRIMARY/VISITSTA:presence
error 1:102 cal/PRIMARY/VISITSTA:type
error 1:102 cal/PRIMARY/VISITSTA:null
error 1:103 cal/PRIMARY/NEXPOSUR:presence
error 1:103 cal/PRIMARY/NEXPOSUR:type
error 1:103 cal/PRIMARY/NEXPOSUR:null
error 1:103 cal/PRIMARY/NEXPOSUR:limit
error 1:104 cal/PRIMARY/INTARGET:presence
error 1:104 cal/PRIMARY/INTARGET:type
error 1:104 cal/PRIMARY/INTARGET:null
error 1:105 cal/PRIMARY/TARGOOPP:presence
error 1:105 cal/PRIMARY/TARGOOPP:type
error 1:105 cal/PRIMARY/TARGOOPP:null
error 1:106 cal/PRIMARY/TSOVISIT:presence
error 1:106 cal/PRIMARY/TSOVISIT:type
error 1:106 cal/PRIMARY/TSOVISIT:null
error 1:107 cal/PRIMARY/EXP_ONLY:presence
error 1:107 cal/PRIMARY/EXP_ONLY:type
error 1:107 cal/PRIMARY/EXP_ONLY:null
error 1:108 cal/PRIMARY/CROWDFLD:type
error 1:108 cal/PRIMARY/CROWDFLD:null
error 1:113 cal/PRIMARY/TARGPROP:presence
error 1:113 cal/PRIMARY/TARGPROP:type
error 1:113 cal/PRIMARY/TARGPROP:null
error 1:114 cal/PRIMARY/TARGNAME:presence
error 1:114 cal/PRIMARY/TARGNAME:type
error 1:114 cal/PRIMARY/TARGNAME:null
error 1:115 cal/PRIMARY/TARGTYPE:presence
error 1:115 cal/PRIMARY/TARGTYPE:type
error 1:115 cal/PRIMARY/TARGTYPE:null
error 1:115 cal/PRIMARY/TARGTYPE:in
error 1:116 cal/PRIMARY/TARGCAT:type
error 1:116 cal/PRIMARY/TARGCAT:null
error 1:117 cal/PRIMARY/TARGDESC:type
error 1:117 cal/PRIMARY/TARGDESC:null
error 1:118 cal/PRIMARY/TARG_RA:presence
error 1:118 cal/PRIMARY/TARG_RA:type
error 1:118 cal/PRIMARY/TARG_RA:null
error 1:118 cal/PRIMARY/TARG_RA:unit
error 4:47 cal/PRIMARY/TARG_RA:limit
error 1:119 cal/PRIMARY/TARG_DEC:presence
error 1:119 cal/PRIMARY/TARG_DEC:type
error 1:119 cal/PRIMARY/TARG_DEC:null
error 1:119 cal/PRIMARY/TARG_DEC:unit
error 4:48 cal/PRIMARY/TARG_DEC:limit
error 1:120 cal/PRIMARY/SRCTYAPT:type
error 1:120 cal/PRIMARY/SRCTYAPT:null
error 1:120 cal/PRIMARY/SRCTYAPT:in
error 1:123 cal/PRIMARY/TARGURA:presence
error 1:123 cal/PRIMARY/TARGURA:type
error 1:123 cal/PRIMARY/TARGURA:null
error 1:123 cal/PRIMARY/TARGURA:unit
error 1:123 cal/PRIMARY/TARGURA:limit
error 1:124 cal/PRIMARY/TARGUDEC:presence
error 1:124 cal/PRIMARY/TARGUDEC:type
error 1:124 cal/PRIMARY/TARGUDEC:null
error 1:124 cal/PRIMARY/TARGUDEC:unit
error 1:124 cal/PRIMARY/TARGUDEC:limit
error 1:125 cal/PRIMARY/MU_RA:presence
error 1:125 cal/PRIMARY/MU_RA:type
error 1:125 cal/PRIMARY/MU_RA:null
error 1:125 cal/PRIMARY/MU_RA:unit
error 1:126 cal/PRIMARY/MU_DEC:presence
error 1:126 cal/PRIMARY/MU_DEC:type
error 1:126 cal/PRIMARY/MU_DEC:null
error 1:126 cal/PRIMARY/MU_DEC:unit
error 1:127 cal/PRIMARY/MU_EPOCH:presence
error 1:127 cal/PRIMARY/MU_EPOCH:type
error 1:127 cal/PRIMARY/MU_EPOCH:null
error 1:128 cal/PRIMARY/PROP_RA:presence
error 1:128 cal/PRIMARY/PROP_RA:type
error 1:128 cal/PRIMARY/PROP_RA:null
error 1:128 cal/PRIMARY/PROP_RA:unit
error 4:47 cal/PRIMARY/PROP_RA:limit
error 1:129 cal/PRIMARY/PROP_DEC:presence
error 1:129 cal/PRIMARY/PROP_DEC:type
error 1:129 cal/PRIMARY/PROP_DEC:null
error 1:129 cal/PRIMARY/PROP_DEC:unit
error 4:48 cal/PRIMARY/PROP_DEC:limit
error 1:200 cal/PRIMARY/INSTRUME:presence
error 1:200 cal/PRIMARY/INSTRUME:type
error 1:200 cal/PRIMARY/INSTRUME:null
error 1:200 cal/PRIMARY/INSTRUME:in
error 1:201 cal/PRIMARY/PREIMAGE:type
error 1:201 cal/PRIMARY/PREIMAGE:null
error 1:202 cal/PRIMARY/FWPOSOFF:type
error 1:202 cal/PRIMARY/FWPOSOFF:null
error 1:203 cal/PRIMARY/FWPOSTOL:type
error 1:203 cal/PRIMARY/FWPOSTOL:null
error 1:203 cal/PRIMARY/FWPOSTOL:in
error 1:204 cal/PRIMARY/PWPOSOFF:type
error 1:204 cal/PRIMARY/PWPOSOFF:null
error 1:205 cal/PRIMARY/PWPOSTOL:type
error 1:205 cal/PRIMARY/PWPOSTOL:null
error 1:205 cal/PRIMARY/PWPOSTOL:in
error 1:134 cal/PRIMARY/DETECTOR:presence
error 1:134 cal/PRIMARY/DETECTOR:type
error 1:134 cal/PRIMARY/DETECTOR:null
error 1:134 cal/PRIMARY/DETECTOR:in
error 1:135 cal/PRIMARY/MODULE:presence
error 1:135 cal/PRIMARY/MODULE:type
error 1:135 cal/PRIMARY/MODULE:null
error 1:135 cal/PRIMARY/MODULE:in
error 1:136 cal/PRIMARY/CHANNEL:presence
error 1:136 cal/PRIMARY/CHANNEL:type
error 1:136 cal/PRIMARY/CHANNEL:null
error 1:136 cal/PRIMARY/CHANNEL:in
error 1:137 cal/PRIMARY/FILTER:presence
error 1:137 cal/PRIMARY/FILTER:type
error 1:137 cal/PRIMARY/FILTER:null
error 1:137 cal/PRIMARY/FILTER:in
error 1:138 cal/PRIMARY/PUPIL:presence
error 1:138 cal/PRIMARY/PUPIL:type
error 1:138 cal/PRIMARY/PUPIL:null
error 1:138 cal/PRIMARY/PUPIL:in
error 1:139 cal/PRIMARY/PILIN:type
error 1:139 cal/PRIMARY/PILIN:null
error 1:140 cal/PRIMARY/CORONMSK:type
error 1:140 cal/PRIMARY/CORONMSK:null
error 1:140 cal/PRIMARY/CORONMSK:in
error 1:141 cal/PRIMARY/FAM_LA[a]:type
error 1:141 cal/PRIMARY/FAM_LA[a]:null
error 1:142 cal/PRIMARY/FASTEP[a]:type
error 1:142 cal/PRIMARY/FASTEP[a]:null
error 1:143 cal/PRIMARY/FAUNIT[a]:type
error 1:143 cal/PRIMARY/FAUNIT[a]:null
error 1:144 cal/PRIMARY/FAPHASE[a]:type
error 1:144 cal/PRIMARY/FAPHASE[a]:null
error 1:145 cal/PRIMARY/FA[a]VALUE:type
error 1:145 cal/PRIMARY/FA[a]VALUE:null
error 1:151 cal/PRIMARY/GRATING:presence
error 1:151 cal/PRIMARY/GRATING:type
error 1:151 cal/PRIMARY/GRATING:null
error 1:151 cal/PRIMARY/GRATING:in
error 1:152 cal/PRIMARY/FXD_SLIT:type
error 1:152 cal/PRIMARY/FXD_SLIT:null
error 1:152 cal/PRIMARY/FXD_SLIT:in
error 1:153 cal/PRIMARY/FOCUSPOS:type
error 1:153 cal/PRIMARY/FOCUSPOS:null
error 1:154 cal/PRIMARY/LAMP:presence
error 1:154 cal/PRIMARY/LAMP:type
error 1:154 cal/PRIMARY/LAMP:null
error 1:155 cal/PRIMARY/OPMODE:presence
error 1:155 cal/PRIMARY/OPMODE:type
error 1:155 cal/PRIMARY/OPMODE:null
error 1:155 cal/PRIMARY/OPMODE:in
error 1:156 cal/PRIMARY/MSASTATE:type
error 1:156 cal/PRIMARY/MSASTATE:null
error 1:157 cal/PRIMARY/MSAMETFL:type
error 1:157 cal/PRIMARY/MSAMETFL:null
error 1:157 cal/PRIMARY/MSAMETFL:matches
error 1:158 cal/PRIMARY/MSAMETID:type
error 1:158 cal/PRIMARY/MSAMETID:null
error 1:158 cal/PRIMARY/MSAMETID:limit
error 1:159 cal/PRIMARY/MSACONID:type
error 1:159 cal/PRIMARY/MSACONID:null
error 1:159 cal/PRIMARY/MSACONID:limit
error 1:160 cal/PRIMARY/GWA_XTIL:presence
error 1:160 cal/PRIMARY/GWA_XTIL:type
error 1:160 cal/PRIMARY/GWA_XTIL:null
error 1:161 cal/PRIMARY/GWA_YTIL:presence
error 1:161 cal/PRIMARY/GWA_YTIL:type
error 1:161 cal/PRIMARY/GWA_YTIL:null
error 1:162 cal/PRIMARY/GWA_XP_V:presence
error 1:162 cal/PRIMARY/GWA_XP_V:type
error 1:162 cal/PRIMARY/GWA_XP_V:null
error 1:163 cal/PRIMARY/GWA_YP_V:presence
error 1:163 cal/PRIMARY/GWA_YP_V:type
error 1:163 cal/PRIMARY/GWA_YP_V:null
error 1:164 cal/PRIMARY/GWA_PXAV:presence
error 1:164 cal/PRIMARY/GWA_PXAV:type
error 1:164 cal/PRIMARY/GWA_PXAV:null
error 1:165 cal/PRIMARY/GWA_PYAV:presence
error 1:165 cal/PRIMARY/GWA_PYAV:type
error 1:165 cal/PRIMARY/GWA_PYAV:null
error 1:166 cal/PRIMARY/GWA_TILT:presence
error 1:166 cal/PRIMARY/GWA_TILT:type
error 1:166 cal/PRIMARY/GWA_TILT:null
error 1:166 cal/PRIMARY/GWA_TILT:unit
error 1:167 cal/PRIMARY/RMA_POS:type
error 1:167 cal/PRIMARY/RMA_POS:null
error 1:168 cal/PRIMARY/FCSRLPOS:type
error 1:168 cal/PRIMARY/FCSRLPOS:null
error 1:172 cal/PRIMARY/DETECTOR:value
error 1:176 cal/PRIMARY/FWCPOS:type
error 1:176 cal/PRIMARY/FWCPOS:null
error 1:176 cal/PRIMARY/FWCPOS:unit
error 1:177 cal/PRIMARY/PWCPOS:type
error 1:177 cal/PRIMARY/PWCPOS:null
error 1:177 cal/PRIMARY/PWCPOS:unit
error 1:185 cal/PRIMARY/BAND:presence
error 1:185 cal/PRIMARY/BAND:type
error 1:185 cal/PRIMARY/BAND:null
error 1:185 cal/PRIMARY/BAND:in
error 1:187 cal/PRIMARY/CCCSTATE:type
error 1:187 cal/PRIMARY/CCCSTATE:null
error 1:187 cal/PRIMARY/CCCSTATE:in
error 1:188 cal/PRIMARY/FPE_SIDE:type
error 1:188 cal/PRIMARY/FPE_SIDE:null
error 1:188 cal/PRIMARY/FPE_SIDE:in
error 1:189 cal/PRIMARY/ICE_SIDE:type
error 1:189 cal/PRIMARY/ICE_SIDE:null
error 1:189 cal/PRIMARY/ICE_SIDE:in
error 1:274 cal/PRIMARY/EXPCOUNT:presence
error 1:274 cal/PRIMARY/EXPCOUNT:type
error 1:274 cal/PRIMARY/EXPCOUNT:null
error 1:274 cal/PRIMARY/EXPCOUNT:limit
error 1:275 cal/PRIMARY/EXPRIPAR:presence
error 1:275 cal/PRIMARY/EXPRIPAR:type
error 1:275 cal/PRIMARY/EXPRIPAR:null
error 1:275 cal/PRIMARY/EXPRIPAR:in
error 1:236 cal/PRIMARY/EXP_TYPE:presence
error 1:236 cal/PRIMARY/EXP_TYPE:type
error 1:236 cal/PRIMARY/EXP_TYPE:null
error 1:236 cal/PRIMARY/EXP_TYPE:in
error 1:236 cal/PRIMARY/NINTS:presence
error 1:236 cal/PRIMARY/NINTS:type
error 1:236 cal/PRIMARY/NINTS:null
error 3:36 cal/PRIMARY/NINTS:limit
error 1:237 cal/PRIMARY/READPATT:presence
error 1:237 cal/PRIMARY/READPATT:type
error 1:237 cal/PRIMARY/READPATT:null
error 1:237 cal/PRIMARY/READPATT:in
error 1:238 cal/PRIMARY/NGROUPS:presence
error 1:238 cal/PRIMARY/NGROUPS:type
error 1:238 cal/PRIMARY/NGROUPS:null
error 1:238 cal/PRIMARY/NGROUPS:limit
error 1:239 cal/PRIMARY/NFRAMES:presence
error 1:239 cal/PRIMARY/NFRAMES:type
error 1:239 cal/PRIMARY/NFRAMES:null
error 1:239 cal/PRIMARY/NFRAMES:limit
error 1:240 cal/PRIMARY/FRMDIVSR:presence
error 1:240 cal/PRIMARY/FRMDIVSR:type
error 1:240 cal/PRIMARY/FRMDIVSR:null
error 1:240 cal/PRIMARY/FRMDIVSR:limit
error 1:241 cal/PRIMARY/GROUPGAP:presence
error 1:241 cal/PRIMARY/GROUPGAP:type
error 1:241 cal/PRIMARY/GROUPGAP:null
error 1:241 cal/PRIMARY/GROUPGAP:limit
error 1:242 cal/PRIMARY/DRPFRMS1:presence
error 1:242 cal/PRIMARY/DRPFRMS1:type
error 1:242 cal/PRIMARY/DRPFRMS1:null
error 1:242 cal/PRIMARY/DRPFRMS1:limit
error 1:243 cal/PRIMARY/DRPFRMS3:presence
error 1:243 cal/PRIMARY/DRPFRMS3:type
error 1:243 cal/PRIMARY/DRPFRMS3:null
error 1:243 cal/PRIMARY/DRPFRMS3:limit
error 1:244 cal/PRIMARY/NSAMPLES:presence
error 1:244 cal/PRIMARY/NSAMPLES:type
error 1:244 cal/PRIMARY/NSAMPLES:null
error 1:244 cal/PRIMARY/NSAMPLES:limit
error 1:245 cal/PRIMARY/TSAMPLE:presence
error 1:245 cal/PRIMARY/TSAMPLE:type
error 1:245 cal/PRIMARY/TSAMPLE:null
error 1:245 cal/PRIMARY/TSAMPLE:unit
error 1:245 cal/PRIMARY/TSAMPLE:limit
error 1:246 cal/PRIMARY/TFRAME:presence
error 1:246 cal/PRIMARY/TFRAME:type
error 1:246 cal/PRIMARY/TFRAME:null
error 1:246 cal/PRIMARY/TFRAME:unit
error 1:246 cal/PRIMARY/TFRAME:limit
error 1:247 cal/PRIMARY/TGROUP:presence
error 1:247 cal/PRIMARY/TGROUP:type
error 1:247 cal/PRIMARY/TGROUP:null
error 1:247 cal/PRIMARY/TGROUP:unit
error 1:247 cal/PRIMARY/TGROUP:limit
error 1:248 cal/PRIMARY/EFFINTTM:presence
error 1:248 cal/PRIMARY/EFFINTTM:type
error 1:248 cal/PRIMARY/EFFINTTM:null
error 1:248 cal/PRIMARY/EFFINTTM:unit
error 1:248 cal/PRIMARY/EFFINTTM:limit
error 1:249 cal/PRIMARY/DURATION:presence
error 1:249 cal/PRIMARY/DURATION:type
error 1:249 cal/PRIMARY/DURATION:null
error 1:249 cal/PRIMARY/DURATION:unit
error 1:249 cal/PRIMARY/DURATION:limit
error 1:250 cal/PRIMARY/NRSTSTRT:presence
error 1:250 cal/PRIMARY/NRSTSTRT:type
error 1:250 cal/PRIMARY/NRSTSTRT:null
error 1:250 cal/PRIMARY/NRSTSTRT:limit
error 1:251 cal/PRIMARY/NRESETS:presence
error 1:251 cal/PRIMARY/NRESETS:type
error 1:251 cal/PRIMARY/NRESETS:null
error 1:251 cal/PRIMARY/NRESETS:limit
error 1:252 cal/PRIMARY/ZEROFRAM:presence
error 1:252 cal/PRIMARY/ZEROFRAM:type
error 1:252 cal/PRIMARY/ZEROFRAM:null
error 1:253 cal/PRIMARY/DATAPROB:presence
error 1:253 cal/PRIMARY/DATAPROB:type
error 1:253 cal/PRIMARY/DATAPROB:null
error 1:254 cal/PRIMARY/SCA_NUM:presence
error 1:254 cal/PRIMARY/SCA_NUM:type
error 1:254 cal/PRIMARY/SCA_NUM:null
error 1:255 cal/PRIMARY/DATAMODE:presence
error 1:255 cal/PRIMARY/DATAMODE:type
error 1:255 cal/PRIMARY/DATAMODE:null
error 1:277 cal/PRIMARY/EXPSTART:presence
error 1:277 cal/PRIMARY/EXPSTART:type
error 1:277 cal/PRIMARY/EXPSTART:null
error 1:277 cal/PRIMARY/EXPSTART:unit
error 1:277 cal/PRIMARY/EFFEXPTM:presence
error 1:277 cal/PRIMARY/EFFEXPTM:type
error 1:277 cal/PRIMARY/EFFEXPTM:null
error 1:277 cal/PRIMARY/EFFEXPTM:unit
error 3:37 cal/PRIMARY/EFFEXPTM:limit
error 1:278 cal/PRIMARY/EXPMID:presence
error 1:278 cal/PRIMARY/EXPMID:type
error 1:278 cal/PRIMARY/EXPMID:null
error 1:278 cal/PRIMARY/EXPMID:unit
error 1:279 cal/PRIMARY/EXPEND:presence
error 1:279 cal/PRIMARY/EXPEND:type
error 1:279 cal/PRIMARY/EXPEND:null
error 1:279 cal/PRIMARY/EXPEND:unit
error 1:280 cal/PRIMARY/EXPSTENG:type
error 1:280 cal/PRIMARY/EXPSTENG:null
error 1:281 cal/PRIMARY/OSF_FILE:type
error 1:281 cal/PRIMARY/OSF_FILE:null
error 1:282 cal/PRIMARY/HYBRIDFF:type
error 1:282 cal/PRIMARY/HYBRIDFF:null
error 1:283 cal/PRIMARY/NOUTPUTS:type
error 1:283 cal/PRIMARY/NOUTPUTS:null
error 1:283 cal/PRIMARY/NOUTPUTS:in
error 1:284 cal/PRIMARY/MIRNGRPS:type
error 1:284 cal/PRIMARY/MIRNGRPS:null
error 1:284 cal/PRIMARY/MIRNGRPS:limit
error 1:285 cal/PRIMARY/MIRNFRMS:type
error 1:285 cal/PRIMARY/MIRNFRMS:null
error 1:285 cal/PRIMARY/MIRNFRMS:limit
error 1:286 cal/PRIMARY/DETMODE:type
error 1:286 cal/PRIMARY/DETMODE:null
error 1:286 cal/PRIMARY/DETMODE:in
error 1:287 cal/PRIMARY/CMD_TSEL:type
error 1:287 cal/PRIMARY/CMD_TSEL:null
error 1:287 cal/PRIMARY/CMD_TSEL:in
error 1:288 cal/PRIMARY/TMEASURE:type
error 1:288 cal/PRIMARY/TMEASURE:null
error 1:288 cal/PRIMARY/TMEASURE:unit
error 1:288 cal/PRIMARY/TMEASURE:limit
error 1:289 cal/PRIMARY/NRS_NORM:type
error 1:289 cal/PRIMARY/NRS_NORM:null
error 1:289 cal/PRIMARY/NRS_NORM:limit
error 1:290 cal/PRIMARY/NRS_REF:type
error 1:290 cal/PRIMARY/NRS_REF:null
error 1:290 cal/PRIMARY/NRS_REF:limit
error 1:291 cal/PRIMARY/SCTARATE:presence
error 1:291 cal/PRIMARY/SCTARATE:type
error 1:291 cal/PRIMARY/SCTARATE:null
error 1:291 cal/PRIMARY/SCTARATE:unit
error 1:292 cal/PRIMARY/GAINFACT:type
error 1:292 cal/PRIMARY/GAINFACT:null
error 1:292 cal/PRIMARY/GAINFACT:unit
error 1:293 cal/PRIMARY/IS_IMPRT:type
error 1:293 cal/PRIMARY/IS_IMPRT:null
error 1:294 cal/PRIMARY/IS_PSF:type
error 1:294 cal/PRIMARY/IS_PSF:null
error 1:295 cal/PRIMARY/SELFREF:type
error 1:295 cal/PRIMARY/SELFREF:null
error 1:296 cal/PRIMARY/PRIMECRS:type
error 1:296 cal/PRIMARY/PRIMECRS:null
error 1:297 cal/PRIMARY/EXTNCRS:type
error 1:297 cal/PRIMARY/EXTNCRS:null
error 1:307 cal/PRIMARY/EXSEGNUM:type
error 1:307 cal/PRIMARY/EXSEGNUM:null
error 3:38 cal/PRIMARY/EXSEGNUM:limit
error 1:307 cal/PRIMARY/EXSEGTOT:type
error 1:307 cal/PRIMARY/EXSEGTOT:null
error 3:39 cal/PRIMARY/EXSEGTOT:limit
error 1:307 cal/PRIMARY/INTSTART:type
error 1:307 cal/PRIMARY/INTSTART:null
error 3:40 cal/PRIMARY/INTSTART:limit
error 1:307 cal/PRIMARY/INTEND:type
error 1:307 cal/PRIMARY/INTEND:null
error 3:41 cal/PRIMARY/INTEND:limit
error 1:318 cal/PRIMARY/SUBARRAY:presence
error 1:318 cal/PRIMARY/SUBARRAY:type
error 1:318 cal/PRIMARY/SUBARRAY:null
warning 1:318 cal/PRIMARY/SUBARRAY:in
error 1:319 cal/PRIMARY/SUB_SHRT:type
error 1:319 cal/PRIMARY/SUB_SHRT:null
error 1:319 cal/PRIMARY/SUB_SHRT:in
error 1:320 cal/PRIMARY/SUB_LONG:type
error 1:320 cal/PRIMARY/SUB_LONG:null
error 1:320 cal/PRIMARY/SUB_LONG:in
error 1:321 cal/PRIMARY/SUBSTRT1:presence
error 1:321 cal/PRIMARY/SUBSTRT1:type
error 1:321 cal/PRIMARY/SUBSTRT1:null
error 1:321 cal/PRIMARY/SUBSTRT1:limit
error 1:322 cal/PRIMARY/SUBSTRT2:presence
error 1:322 cal/PRIMARY/SUBSTRT2:type
error 1:322 cal/PRIMARY/SUBSTRT2:null
error 1:322 cal/PRIMARY/SUBSTRT2:limit
error 1:323 cal/PRIMARY/SUBSIZE1:presence
error 1:323 cal/PRIMARY/SUBSIZE1:type
error 1:323 cal/PRIMARY/SUBSIZE1:null
error 1:323 cal/PRIMARY/SUBSIZE1:value
error 1:323 cal/PRIMARY/SUBSIZE1:limit
error 1:324 cal/PRIMARY/SUBSIZE2:presence
error 1:324 cal/PRIMARY/SUBSIZE2:type
error 1:324 cal/PRIMARY/SUBSIZE2:null
error 1:324 cal/PRIMARY/SUBSIZE2:value
error 1:324 cal/PRIMARY/SUBSIZE2:limit
error 1:325 cal/PRIMARY/FASTAXIS:presence
error 1:325 cal/PRIMARY/FASTAXIS:type
error 1:325 cal/PRIMARY/FASTAXIS:null
error 1:325 cal/PRIMARY/FASTAXIS:in
error 1:326 cal/PRIMARY/SLOWAXIS:presence
error 1:326 cal/PRIMARY/SLOWAXIS:type
error 1:326 cal/PRIMARY/SLOWAXIS:null
error 1:326 cal/PRIMARY/SLOWAXIS:in
error 1:327 cal/PRIMARY/DETXCOR:type
error 1:327 cal/PRIMARY/DETXCOR:null
error 1:328 cal/PRIMARY/DETYCOR:type
error 1:328 cal/PRIMARY/DETYCOR:null
error 1:329 cal/PRIMARY/DETXSIZ:type
error 1:329 cal/PRIMARY/DETXSIZ:null
error 1:329 cal/PRIMARY/DETXSIZ:limit
error 1:330 cal/PRIMARY/DETYSIZ:type
error 1:330 cal/PRIMARY/DETYSIZ:null
error 1:330 cal/PRIMARY/DETYSIZ:limit
error 1:331 cal/PRIMARY/MSTR_RD1:type
error 1:331 cal/PRIMARY/MSTR_RD1:null
error 1:331 cal/PRIMARY/MSTR_RD1:limit
error 1:332 cal/PRIMARY/MSTR_SK1:type
error 1:332 cal/PRIMARY/MSTR_SK1:null
error 1:332 cal/PRIMARY/MSTR_SK1:limit
error 1:333 cal/PRIMARY/MSTR_RD2:type
error 1:333 cal/PRIMARY/MSTR_RD2:null
error 1:333 cal/PRIMARY/MSTR_RD2:limit
error 1:334 cal/PRIMARY/MSTR_SK2:type
error 1:334 cal/PRIMARY/MSTR_SK2:null
error 1:334 cal/PRIMARY/MSTR_SK2:limit
error 1:335 cal/PRIMARY/MSTR_RPT:type
error 1:335 cal/PRIMARY/MSTR_RPT:null
error 1:336 cal/PRIMARY/MSTR_ILV:type
error 1:336 cal/PRIMARY/MSTR_ILV:null
error 1:337 cal/PRIMARY/SSTR_STP:type
error 1:337 cal/PRIMARY/SSTR_STP:null
error 1:338 cal/PRIMARY/SSTR_NST:type
error 1:338 cal/PRIMARY/SSTR_NST:null
error 1:346 cal/PRIMARY/PATTTYPE:presence
error 1:346 cal/PRIMARY/PATTTYPE:type
error 1:346 cal/PRIMARY/PATTTYPE:null
warning 1:346 cal/PRIMARY/PATTTYPE:in
error 1:347 cal/PRIMARY/PRIDTYPE:type
error 1:347 cal/PRIMARY/PRIDTYPE:null
error 1:348 cal/PRIMARY/PRIDTPTS:type
error 1:348 cal/PRIMARY/PRIDTPTS:null
error 1:348 cal/PRIMARY/PRIDTPTS:limit
error 1:349 cal/PRIMARY/PATT_NUM:presence
error 1:349 cal/PRIMARY/PATT_NUM:type
error 1:349 cal/PRIMARY/PATT_NUM:null
error 1:349 cal/PRIMARY/PATT_NUM:limit
error 1:350 cal/PRIMARY/PATTSTRT:type
error 1:350 cal/PRIMARY/PATTSTRT:null
error 1:350 cal/PRIMARY/PATTSTRT:limit
error 1:351 cal/PRIMARY/NUMDTHPT:presence
error 1:351 cal/PRIMARY/NUMDTHPT:type
error 1:351 cal/PRIMARY/NUMDTHPT:null
error 1:351 cal/PRIMARY/NUMDTHPT:limit
error 1:352 cal/PRIMARY/PATTNPTS:type
error 1:352 cal/PRIMARY/PATTNPTS:null
error 1:352 cal/PRIMARY/PATTNPTS:limit
error 1:353 cal/PRIMARY/NRIMDTPT:type
error 1:353 cal/PRIMARY/NRIMDTPT:null
error 1:353 cal/PRIMARY/NRIMDTPT:limit
error 1:354 cal/PRIMARY/NOD_TYPE:type
error 1:354 cal/PRIMARY/NOD_TYPE:null
error 1:354 cal/PRIMARY/NOD_TYPE:in
error 1:355 cal/PRIMARY/PATTSIZE:type
error 1:355 cal/PRIMARY/PATTSIZE:null
error 1:356 cal/PRIMARY/SMGRDPAT:type
error 1:356 cal/PRIMARY/SMGRDPAT:null
error 1:357 cal/PRIMARY/SUBPXPTS:type
error 1:357 cal/PRIMARY/SUBPXPTS:null
error 1:357 cal/PRIMARY/SUBPXPTS:limit
error 1:358 cal/PRIMARY/SUBPXPAT:type
error 1:358 cal/PRIMARY/SUBPXPAT:null
error 1:359 cal/PRIMARY/SPEC_NUM:type
error 1:359 cal/PRIMARY/SPEC_NUM:null
error 1:359 cal/PRIMARY/SPEC_NUM:limit
error 1:360 cal/PRIMARY/SPECNSTP:type
error 1:360 cal/PRIMARY/SPECNSTP:null
error 1:360 cal/PRIMARY/SPECNSTP:limit
error 1:361 cal/PRIMARY/SPECSTEP:type
error 1:361 cal/PRIMARY/SPECSTEP:null
error 1:362 cal/PRIMARY/SPCOFFST:type
error 1:362 cal/PRIMARY/SPCOFFST:null
error 1:362 cal/PRIMARY/SPCOFFST:unit
error 1:363 cal/PRIMARY/SPAT_NUM:type
error 1:363 cal/PRIMARY/SPAT_NUM:null
error 1:363 cal/PRIMARY/SPAT_NUM:limit
error 1:364 cal/PRIMARY/SPATNSTP:type
error 1:364 cal/PRIMARY/SPATNSTP:null
error 1:364 cal/PRIMARY/SPATNSTP:limit
error 1:365 cal/PRIMARY/SPATSTEP:type
error 1:365 cal/PRIMARY/SPATSTEP:null
error 1:366 cal/PRIMARY/SPTOFFST:type
error 1:366 cal/PRIMARY/SPTOFFST:null
error 1:366 cal/PRIMARY/SPTOFFST:unit
error 1:367 cal/PRIMARY/XOFFSET:presence
error 1:367 cal/PRIMARY/XOFFSET:type
error 1:367 cal/PRIMARY/XOFFSET:null
error 1:367 cal/PRIMARY/XOFFSET:unit
error 1:368 cal/PRIMARY/YOFFSET:presence
error 1:368 cal/PRIMARY/YOFFSET:type
error 1:368 cal/PRIMARY/YOFFSET:null
error 1:368 cal/PRIMARY/YOFFSET:unit
error 1:369 cal/PRIMARY/DSETSTRT:type
error 1:369 cal/PRIMARY/DSETSTRT:null
error 1:369 cal/PRIMARY/DSETSTRT:limit
error 1:370 cal/PRIMARY/NUMDSETS:type
error 1:370 cal/PRIMARY/NUMDSETS:null
error 1:370 cal/PRIMARY/NUMDSETS:limit
error 1:371 cal/PRIMARY/DITHDIRC:type
error 1:371 cal/PRIMARY/DITHDIRC:null
error 1:371 cal/PRIMARY/DITHDIRC:in
error 1:372 cal/PRIMARY/DITHOPFR:type
error 1:372 cal/PRIMARY/DITHOPFR:null
error 1:372 cal/PRIMARY/DITHOPFR:in
error 1:373 cal/PRIMARY/DITHPNTS:type
error 1:373 cal/PRIMARY/DITHPNTS:null
error 1:374 cal/PRIMARY/MRSPRCHN:type
error 1:374 cal/PRIMARY/MRSPRCHN:null
error 1:374 cal/PRIMARY/MRSPRCHN:in
error 1:376 cal/PRIMARY/DITH_RA:type
error 1:376 cal/PRIMARY/DITH_RA:null
error 1:376 cal/PRIMARY/DITH_RA:unit
error 1:377 cal/PRIMARY/DITH_DEC:type
error 1:377 cal/PRIMARY/DITH_DEC:null
error 1:377 cal/PRIMARY/DITH_DEC:unit
error 1:384 cal/PRIMARY/APERNAME:presence
error 1:384 cal/PRIMARY/APERNAME:type
error 1:384 cal/PRIMARY/APERNAME:null
error 1:385 cal/PRIMARY/PPS_APER:presence
error 1:385 cal/PRIMARY/PPS_APER:type
error 1:385 cal/PRIMARY/PPS_APER:null
error 1:386 cal/PRIMARY/VA_RA:type
error 1:386 cal/PRIMARY/VA_RA:null
error 1:386 cal/PRIMARY/VA_RA:unit
error 1:387 cal/PRIMARY/VA_DEC:type
error 1:387 cal/PRIMARY/VA_DEC:null
error 1:387 cal/PRIMARY/VA_DEC:unit
error 1:392 cal/PRIMARY/BARTDELT:presence
error 1:392 cal/PRIMARY/BARTDELT:type
error 1:392 cal/PRIMARY/BARTDELT:null
error 1:392 cal/PRIMARY/BARTDELT:unit
error 1:393 cal/PRIMARY/BSTRTIME:presence
error 1:393 cal/PRIMARY/BSTRTIME:type
error 1:393 cal/PRIMARY/BSTRTIME:null
error 1:393 cal/PRIMARY/BSTRTIME:unit
error 1:394 cal/PRIMARY/BMIDTIME:presence
error 1:394 cal/PRIMARY/BMIDTIME:type
error 1:394 cal/PRIMARY/BMIDTIME:null
error 1:394 cal/PRIMARY/BMIDTIME:unit
error 1:395 cal/PRIMARY/BENDTIME:presence
error 1:395 cal/PRIMARY/BENDTIME:type
error 1:395 cal/PRIMARY/BENDTIME:null
error 1:395 cal/PRIMARY/BENDTIME:unit
error 1:396 cal/PRIMARY/HELIDELT:presence
error 1:396 cal/PRIMARY/HELIDELT:type
error 1:396 cal/PRIMARY/HELIDELT:null
error 1:396 cal/PRIMARY/HELIDELT:unit
error 1:397 cal/PRIMARY/HSTRTIME:presence
error 1:397 cal/PRIMARY/HSTRTIME:type
error 1:397 cal/PRIMARY/HSTRTIME:null
error 1:397 cal/PRIMARY/HSTRTIME:unit
error 1:398 cal/PRIMARY/HMIDTIME:presence
error 1:398 cal/PRIMARY/HMIDTIME:type
error 1:398 cal/PRIMARY/HMIDTIME:null
error 1:398 cal/PRIMARY/HMIDTIME:unit
error 1:399 cal/PRIMARY/HENDTIME:presence
error 1:399 cal/PRIMARY/HENDTIME:type
error 1:399 cal/PRIMARY/HENDTIME:null
error 1:399 cal/PRIMARY/HENDTIME:unit
error 1:407 cal/PRIMARY/GS_ORDER:type
error 1:407 cal/PRIMARY/GS_ORDER:null
error 1:407 cal/PRIMARY/GS_ORDER:limit
error 1:408 cal/PRIMARY/GSSTRTTM:type
error 1:408 cal/PRIMARY/GSSTRTTM:null
error 1:409 cal/PRIMARY/GSENDTIM:type
error 1:409 cal/PRIMARY/GSENDTIM:null
error 1:410 cal/PRIMARY/GDSTARID:type
error 1:410 cal/PRIMARY/GDSTARID:null
error 1:411 cal/PRIMARY/GS_RA:type
error 1:411 cal/PRIMARY/GS_RA:null
error 1:411 cal/PRIMARY/GS_RA:unit
error 4:47 cal/PRIMARY/GS_RA:limit
error 1:412 cal/PRIMARY/GS_DEC:type
error 1:412 cal/PRIMARY/GS_DEC:null
error 1:412 cal/PRIMARY/GS_DEC:unit
error 4:48 cal/PRIMARY/GS_DEC:limit
error 1:413 cal/PRIMARY/GS_URA:type
error 1:413 cal/PRIMARY/GS_URA:null
error 1:413 cal/PRIMARY/GS_URA:unit
error 1:413 cal/PRIMARY/GS_URA:limit
error 1:414 cal/PRIMARY/GS_UDEC:type
error 1:414 cal/PRIMARY/GS_UDEC:null
error 1:414 cal/PRIMARY/GS_UDEC:unit
error 1:414 cal/PRIMARY/GS_UDEC:limit
error 1:415 cal/PRIMARY/GS_MAG:type
error 1:415 cal/PRIMARY/GS_MAG:null
error 1:415 cal/PRIMARY/GS_MAG:unit
error 1:416 cal/PRIMARY/GS_UMAG:type
error 1:416 cal/PRIMARY/GS_UMAG:null
error 1:416 cal/PRIMARY/GS_UMAG:unit
error 1:416 cal/PRIMARY/GS_UMAG:limit
error 1:417 cal/PRIMARY/GS_EPOCH:type
error 1:417 cal/PRIMARY/GS_EPOCH:null
error 1:418 cal/PRIMARY/GS_MURA:type
error 1:418 cal/PRIMARY/GS_MURA:null
error 1:418 cal/PRIMARY/GS_MURA:unit
error 1:419 cal/PRIMARY/GS_MUDEC:type
error 1:419 cal/PRIMARY/GS_MUDEC:null
error 1:419 cal/PRIMARY/GS_MUDEC:unit
error 1:420 cal/PRIMARY/GS_PARA:type
error 1:420 cal/PRIMARY/GS_PARA:null
error 1:420 cal/PRIMARY/GS_PARA:unit
error 1:421 cal/PRIMARY/GS_V3_PA:type
error 1:421 cal/PRIMARY/GS_V3_PA:null
error 1:421 cal/PRIMARY/GS_V3_PA:unit
error 1:422 cal/PRIMARY/FGS_APER:type
error 1:422 cal/PRIMARY/FGS_APER:null
error 1:423 cal/PRIMARY/GSIDL_X:type
error 1:423 cal/PRIMARY/GSIDL_X:null
error 1:424 cal/PRIMARY/GSIDL_Y:type
error 1:424 cal/PRIMARY/GSIDL_Y:null
error 1:425 cal/PRIMARY/GSCENTX:type
error 1:425 cal/PRIMARY/GSCENTX:null
error 1:425 cal/PRIMARY/GSCENTX:unit
error 1:426 cal/PRIMARY/GSCENTY:type
error 1:426 cal/PRIMARY/GSCENTY:null
error 1:426 cal/PRIMARY/GSCENTY:unit
error 1:427 cal/PRIMARY/PCS_MODE:presence
error 1:427 cal/PRIMARY/PCS_MODE:type
error 1:427 cal/PRIMARY/PCS_MODE:null
error 1:427 cal/PRIMARY/PCS_MODE:in
error 1:428 cal/PRIMARY/VISITEND:type
error 1:428 cal/PRIMARY/VISITEND:null
error 1:38 cal/PRIMARY/CAL_VER:presence
error 1:38 cal/PRIMARY/CAL_VER:type
error 1:38 cal/PRIMARY/CAL_VER:null
error 1:38 cal/PRIMARY/CAL_VER:matches
error 1:39 cal/PRIMARY/CAL_VCS:presence
error 1:39 cal/PRIMARY/CAL_VCS:type
error 1:39 cal/PRIMARY/CAL_VCS:null
error 1:40 cal/PRIMARY/CRDS_VER:presence
error 1:40 cal/PRIMARY/CRDS_VER:type
error 1:40 cal/PRIMARY/CRDS_VER:null
error 1:40 cal/PRIMARY/CRDS_VER:matches
error 1:41 cal/PRIMARY/CRDS_CTX:presence
error 1:41 cal/PRIMARY/CRDS_CTX:type
error 1:41 cal/PRIMARY/CRDS_CTX:null
error 1:41 cal/PRIMARY/CRDS_CTX:matches
error 1:46 cal/PRIMARY/ASNPOOL:type
error 1:46 cal/PRIMARY/ASNPOOL:null
error 1:46 cal/PRIMARY/ASNTABLE:type
error 1:46 cal/PRIMARY/ASNTABLE:null
error 1:438 cal/PRIMARY/R_AREA:type
error 1:438 cal/PRIMARY/R_AREA:null
error 1:438 cal/PRIMARY/R_AREA:matches
error 1:439 cal/PRIMARY/R_BARSHA:type
error 1:439 cal/PRIMARY/R_BARSHA:null
error 1:439 cal/PRIMARY/R_BARSHA:matches
error 1:440 cal/PRIMARY/R_BKG:type
error 1:440 cal/PRIMARY/R_BKG:null
error 1:440 cal/PRIMARY/R_BKG:matches
error 1:441 cal/PRIMARY/R_CAMERA:type
error 1:441 cal/PRIMARY/R_CAMERA:null
error 1:441 cal/PRIMARY/R_CAMERA:matches
error 1:442 cal/PRIMARY/R_CHRCOR:type
error 1:442 cal/PRIMARY/R_CHRCOR:null
error 1:442 cal/PRIMARY/R_CHRCOR:matches
error 1:443 cal/PRIMARY/R_COLLIM:type
error 1:443 cal/PRIMARY/R_COLLIM:null
error 1:443 cal/PRIMARY/R_COLLIM:matches
error 1:444 cal/PRIMARY/R_CUBPAR:type
error 1:444 cal/PRIMARY/R_CUBPAR:null
error 1:444 cal/PRIMARY/R_CUBPAR:matches
error 1:445 cal/PRIMARY/R_DARK:type
error 1:445 cal/PRIMARY/R_DARK:null
error 1:445 cal/PRIMARY/R_DARK:matches
error 1:446 cal/PRIMARY/R_DFLAT:type
error 1:446 cal/PRIMARY/R_DFLAT:null
error 1:446 cal/PRIMARY/R_DFLAT:matches
error 1:447 cal/PRIMARY/R_DISPER:type
error 1:447 cal/PRIMARY/R_DISPER:null
error 1:447 cal/PRIMARY/R_DISPER:matches
error 1:448 cal/PRIMARY/R_DISTOR:type
error 1:448 cal/PRIMARY/R_DISTOR:null
error 1:448 cal/PRIMARY/R_DISTOR:matches
error 1:449 cal/PRIMARY/R_EXTR1D:type
error 1:449 cal/PRIMARY/R_EXTR1D:null
error 1:449 cal/PRIMARY/R_EXTR1D:matches
error 1:450 cal/PRIMARY/R_FFLAT:type
error 1:450 cal/PRIMARY/R_FFLAT:null
error 1:450 cal/PRIMARY/R_FFLAT:matches
error 1:451 cal/PRIMARY/R_FILOFF:type
error 1:451 cal/PRIMARY/R_FILOFF:null
error 1:451 cal/PRIMARY/R_FILOFF:matches
error 1:452 cal/PRIMARY/R_FLAT:type
error 1:452 cal/PRIMARY/R_FLAT:null
error 1:452 cal/PRIMARY/R_FLAT:matches
error 1:453 cal/PRIMARY/R_FORE:type
error 1:453 cal/PRIMARY/R_FORE:null
error 1:453 cal/PRIMARY/R_FORE:matches
error 1:454 cal/PRIMARY/R_FPA:type
error 1:454 cal/PRIMARY/R_FPA:null
error 1:454 cal/PRIMARY/R_FPA:matches
error 1:455 cal/PRIMARY/R_FRIFRQ:type
error 1:455 cal/PRIMARY/R_FRIFRQ:null
error 1:455 cal/PRIMARY/R_FRIFRQ:matches
error 1:456 cal/PRIMARY/R_FRINGE:type
error 1:456 cal/PRIMARY/R_FRINGE:null
error 1:456 cal/PRIMARY/R_FRINGE:matches
error 1:457 cal/PRIMARY/R_GAIN:type
error 1:457 cal/PRIMARY/R_GAIN:null
error 1:457 cal/PRIMARY/R_GAIN:matches
error 1:458 cal/PRIMARY/R_IFUFOR:type
error 1:458 cal/PRIMARY/R_IFUFOR:null
error 1:458 cal/PRIMARY/R_IFUFOR:matches
error 1:459 cal/PRIMARY/R_IFUPOS:type
error 1:459 cal/PRIMARY/R_IFUPOS:null
error 1:459 cal/PRIMARY/R_IFUPOS:matches
error 1:460 cal/PRIMARY/R_IFUSLI:type
error 1:460 cal/PRIMARY/R_IFUSLI:null
error 1:460 cal/PRIMARY/R_IFUSLI:matches
error 1:461 cal/PRIMARY/R_IPC:type
error 1:461 cal/PRIMARY/R_IPC:null
error 1:461 cal/PRIMARY/R_IPC:matches
error 1:462 cal/PRIMARY/R_LASTFR:type
error 1:462 cal/PRIMARY/R_LASTFR:null
error 1:462 cal/PRIMARY/R_LASTFR:matches
error 1:463 cal/PRIMARY/R_LINEAR:type
error 1:463 cal/PRIMARY/R_LINEAR:null
error 1:463 cal/PRIMARY/R_LINEAR:matches
error 1:464 cal/PRIMARY/R_MASK:type
error 1:464 cal/PRIMARY/R_MASK:null
error 1:464 cal/PRIMARY/R_MASK:matches
error 1:465 cal/PRIMARY/R_MIREMI:type
error 1:465 cal/PRIMARY/R_MIREMI:null
error 1:465 cal/PRIMARY/R_MIREMI:matches
error 1:466 cal/PRIMARY/R_MRSPT:type
error 1:466 cal/PRIMARY/R_MRSPT:null
error 1:466 cal/PRIMARY/R_MRSPT:matches
error 1:467 cal/PRIMARY/R_MRSXAR:type
error 1:467 cal/PRIMARY/R_MRSXAR:null
error 1:467 cal/PRIMARY/R_MRSXAR:matches
error 1:468 cal/PRIMARY/R_MSA:type
error 1:468 cal/PRIMARY/R_MSA:null
error 1:468 cal/PRIMARY/R_MSA:matches
error 1:469 cal/PRIMARY/R_MSAOPE:type
error 1:469 cal/PRIMARY/R_MSAOPE:null
error 1:469 cal/PRIMARY/R_MSAOPE:matches
error 1:470 cal/PRIMARY/R_NRM:type
error 1:470 cal/PRIMARY/R_NRM:null
error 1:470 cal/PRIMARY/R_NRM:matches
error 1:471 cal/PRIMARY/R_OTE:type
error 1:471 cal/PRIMARY/R_OTE:null
error 1:471 cal/PRIMARY/R_OTE:matches
error 1:472 cal/PRIMARY/R_PERSAT:type
error 1:472 cal/PRIMARY/R_PERSAT:null
error 1:472 cal/PRIMARY/R_PERSAT:matches
error 1:473 cal/PRIMARY/R_PHOTOM:type
error 1:473 cal/PRIMARY/R_PHOTOM:null
error 1:473 cal/PRIMARY/R_PHOTOM:matches
error 1:474 cal/PRIMARY/R_PSFMAS:type
error 1:474 cal/PRIMARY/R_PSFMAS:null
error 1:474 cal/PRIMARY/R_PSFMAS:matches
error 1:475 cal/PRIMARY/R_PSTSOS:type
error 1:475 cal/PRIMARY/R_PSTSOS:null
error 1:475 cal/PRIMARY/R_PSTSOS:matches
error 1:476 cal/PRIMARY/R_PTHLOS:type
error 1:476 cal/PRIMARY/R_PTHLOS:null
error 1:476 cal/PRIMARY/R_PTHLOS:matches
error 1:477 cal/PRIMARY/R_READNO:type
error 1:477 cal/PRIMARY/R_READNO:null
error 1:477 cal/PRIMARY/R_READNO:matches
error 1:478 cal/PRIMARY/R_REFPIX:type
error 1:478 cal/PRIMARY/R_REFPIX:null
error 1:478 cal/PRIMARY/R_REFPIX:matches
error 1:479 cal/PRIMARY/R_REGION:type
error 1:479 cal/PRIMARY/R_REGION:null
error 1:479 cal/PRIMARY/R_REGION:matches
error 1:480 cal/PRIMARY/R_RESAMP:type
error 1:480 cal/PRIMARY/R_RESAMP:null
error 1:480 cal/PRIMARY/R_RESAMP:matches
error 1:481 cal/PRIMARY/R_RESET:type
error 1:481 cal/PRIMARY/R_RESET:null
error 1:481 cal/PRIMARY/R_RESET:matches
error 1:482 cal/PRIMARY/R_RESOL:type
error 1:482 cal/PRIMARY/R_RESOL:null
error 1:482 cal/PRIMARY/R_RESOL:matches
error 1:483 cal/PRIMARY/R_RSCD:type
error 1:483 cal/PRIMARY/R_RSCD:null
error 1:483 cal/PRIMARY/R_RSCD:matches
error 1:484 cal/PRIMARY/R_SATURA:type
error 1:484 cal/PRIMARY/R_SATURA:null
error 1:484 cal/PRIMARY/R_SATURA:matches
error 1:485 cal/PRIMARY/R_SFLAT:type
error 1:485 cal/PRIMARY/R_SFLAT:null
error 1:485 cal/PRIMARY/R_SFLAT:matches
error 1:486 cal/PRIMARY/R_SIRSKL:type
error 1:486 cal/PRIMARY/R_SIRSKL:null
error 1:486 cal/PRIMARY/R_SIRSKL:matches
error 1:487 cal/PRIMARY/R_SPCWCS:type
error 1:487 cal/PRIMARY/R_SPCWCS:null
error 1:487 cal/PRIMARY/R_SPCWCS:matches
error 1:488 cal/PRIMARY/R_SPKERN:type
error 1:488 cal/PRIMARY/R_SPKERN:null
error 1:488 cal/PRIMARY/R_SPKERN:matches
error 1:489 cal/PRIMARY/R_SPPROF:type
error 1:489 cal/PRIMARY/R_SPPROF:null
error 1:489 cal/PRIMARY/R_SPPROF:matches
error 1:490 cal/PRIMARY/R_SPTRAC:type
error 1:490 cal/PRIMARY/R_SPTRAC:null
error 1:490 cal/PRIMARY/R_SPTRAC:matches
error 1:491 cal/PRIMARY/R_STRAY:type
error 1:491 cal/PRIMARY/R_STRAY:null
error 1:491 cal/PRIMARY/R_STRAY:matches
error 1:492 cal/PRIMARY/R_SUPERB:type
error 1:492 cal/PRIMARY/R_SUPERB:null
error 1:492 cal/PRIMARY/R_SUPERB:matches
error 1:493 cal/PRIMARY/R_THRPUT:type
error 1:493 cal/PRIMARY/R_THRPUT:null
error 1:493 cal/PRIMARY/R_THRPUT:matches
error 1:494 cal/PRIMARY/R_TRPDEN:type
error 1:494 cal/PRIMARY/R_TRPDEN:null
error 1:494 cal/PRIMARY/R_TRPDEN:matches
error 1:495 cal/PRIMARY/R_TRPPAR:type
error 1:495 cal/PRIMARY/R_TRPPAR:null
error 1:495 cal/PRIMARY/R_TRPPAR:matches
error 1:496 cal/PRIMARY/R_TSPHOT:type
error 1:496 cal/PRIMARY/R_TSPHOT:null
error 1:496 cal/PRIMARY/R_TSPHOT:matches
error 1:497 cal/PRIMARY/R_V2V3:type
error 1:497 cal/PRIMARY/R_V2V3:null
error 1:497 cal/PRIMARY/R_V2V3:matches
error 1:498 cal/PRIMARY/R_WAVCOR:type
error 1:498 cal/PRIMARY/R_WAVCOR:null
error 1:498 cal/PRIMARY/R_WAVCOR:matches
error 1:499 cal/PRIMARY/R_WAVMAP:type
error 1:499 cal/PRIMARY/R_WAVMAP:null
error 1:499 cal/PRIMARY/R_WAVMAP:matches
error 1:500 cal/PRIMARY/R_WAVRAN:type
error 1:500 cal/PRIMARY/R_WAVRAN:null
error 1:500 cal/PRIMARY/R_WAVRAN:matches
error 1:505 cal/PRIMARY/S_AMIANA:type
error 1:505 cal/PRIMARY/S_AMIANA:null
error 1:505 cal/PRIMARY/S_AMIANA:in
error 1:506 cal/PRIMARY/S_AMINOR:type
error 1:506 cal/PRIMARY/S_AMINOR:null
error 1:506 cal/PRIMARY/S_AMINOR:in
error 1:507 cal/PRIMARY/S_BARSHA:type
error 1:507 cal/PRIMARY/S_BARSHA:null
error 1:507 cal/PRIMARY/S_BARSHA:in
error 1:508 cal/PRIMARY/S_BKDSUB:type
error 1:508 cal/PRIMARY/S_BKDSUB:null
error 1:508 cal/PRIMARY/S_BKDSUB:in
error 1:509 cal/PRIMARY/S_BPXSLF:type
error 1:509 cal/PRIMARY/S_BPXSLF:null
error 1:509 cal/PRIMARY/S_BPXSLF:in
error 1:510 cal/PRIMARY/S_CHGMIG:type
error 1:510 cal/PRIMARY/S_CHGMIG:null
error 1:510 cal/PRIMARY/S_CHGMIG:in
error 1:511 cal/PRIMARY/S_CLNFNS:type
error 1:511 cal/PRIMARY/S_CLNFNS:null
error 1:511 cal/PRIMARY/S_CLNFNS:in
error 1:512 cal/PRIMARY/S_COMB1D:type
error 1:512 cal/PRIMARY/S_COMB1D:null
error 1:512 cal/PRIMARY/S_COMB1D:in
error 1:513 cal/PRIMARY/S_CONTAM:type
error 1:513 cal/PRIMARY/S_CONTAM:null
error 1:513 cal/PRIMARY/S_CONTAM:in
error 1:514 cal/PRIMARY/S_DARK:type
error 1:514 cal/PRIMARY/S_DARK:null
error 1:514 cal/PRIMARY/S_DARK:in
error 1:515 cal/PRIMARY/S_DQINIT:type
error 1:515 cal/PRIMARY/S_DQINIT:null
error 1:515 cal/PRIMARY/S_DQINIT:in
error 1:516 cal/PRIMARY/S_ERRINI:type
error 1:516 cal/PRIMARY/S_ERRINI:null
error 1:516 cal/PRIMARY/S_ERRINI:in
error 1:517 cal/PRIMARY/S_EXTR1D:type
error 1:517 cal/PRIMARY/S_EXTR1D:null
error 1:517 cal/PRIMARY/S_EXTR1D:in
error 1:518 cal/PRIMARY/S_EXTR2D:type
error 1:518 cal/PRIMARY/S_EXTR2D:null
error 1:518 cal/PRIMARY/S_EXTR2D:in
error 1:519 cal/PRIMARY/S_FLAT:presence
error 1:519 cal/PRIMARY/S_FLAT:type
error 1:519 cal/PRIMARY/S_FLAT:null
error 1:519 cal/PRIMARY/S_FLAT:in
error 1:520 cal/PRIMARY/S_FRINGE:type
error 1:520 cal/PRIMARY/S_FRINGE:null
error 1:520 cal/PRIMARY/S_FRINGE:in
error 1:521 cal/PRIMARY/S_FRSTFR:type
error 1:521 cal/PRIMARY/S_FRSTFR:null
error 1:521 cal/PRIMARY/S_FRSTFR:in
error 1:522 cal/PRIMARY/S_GANSCL:type
error 1:522 cal/PRIMARY/S_GANSCL:null
error 1:522 cal/PRIMARY/S_GANSCL:in
error 1:523 cal/PRIMARY/S_GRPSCL:type
error 1:523 cal/PRIMARY/S_GRPSCL:null
error 1:523 cal/PRIMARY/S_GRPSCL:in
error 1:524 cal/PRIMARY/S_GUICDS:type
error 1:524 cal/PRIMARY/S_GUICDS:null
error 1:524 cal/PRIMARY/S_GUICDS:in
error 1:525 cal/PRIMARY/S_IFUCUB:type
error 1:525 cal/PRIMARY/S_IFUCUB:null
error 1:525 cal/PRIMARY/S_IFUCUB:in
error 1:526 cal/PRIMARY/S_IMPRNT:type
error 1:526 cal/PRIMARY/S_IMPRNT:null
error 1:526 cal/PRIMARY/S_IMPRNT:in
error 1:527 cal/PRIMARY/S_IPC:type
error 1:527 cal/PRIMARY/S_IPC:null
error 1:527 cal/PRIMARY/S_IPC:in
error 1:528 cal/PRIMARY/S_JUMP:type
error 1:528 cal/PRIMARY/S_JUMP:null
error 1:528 cal/PRIMARY/S_JUMP:in
error 1:529 cal/PRIMARY/S_KLIP:type
error 1:529 cal/PRIMARY/S_KLIP:null
error 1:529 cal/PRIMARY/S_KLIP:in
error 1:530 cal/PRIMARY/S_LASTFR:type
error 1:530 cal/PRIMARY/S_LASTFR:null
error 1:530 cal/PRIMARY/S_LASTFR:in
error 1:531 cal/PRIMARY/S_LINEAR:type
error 1:531 cal/PRIMARY/S_LINEAR:null
error 1:531 cal/PRIMARY/S_LINEAR:in
error 1:532 cal/PRIMARY/S_MIREMI:type
error 1:532 cal/PRIMARY/S_MIREMI:null
error 1:532 cal/PRIMARY/S_MIREMI:in
error 1:533 cal/PRIMARY/S_MSAFLG:type
error 1:533 cal/PRIMARY/S_MSAFLG:null
error 1:533 cal/PRIMARY/S_MSAFLG:in
error 1:534 cal/PRIMARY/S_MSBSUB:type
error 1:534 cal/PRIMARY/S_MSBSUB:null
error 1:534 cal/PRIMARY/S_MSBSUB:in
error 1:535 cal/PRIMARY/S_MTWCS:type
error 1:535 cal/PRIMARY/S_MTWCS:null
error 1:535 cal/PRIMARY/S_MTWCS:in
error 1:536 cal/PRIMARY/S_OUTLIR:type
error 1:536 cal/PRIMARY/S_OUTLIR:null
error 1:536 cal/PRIMARY/S_OUTLIR:in
error 1:537 cal/PRIMARY/S_PCTFRM:type
error 1:537 cal/PRIMARY/S_PCTFRM:null
error 1:537 cal/PRIMARY/S_PCTFRM:in
error 1:538 cal/PRIMARY/S_PERSIS:type
error 1:538 cal/PRIMARY/S_PERSIS:null
error 1:538 cal/PRIMARY/S_PERSIS:in
error 1:539 cal/PRIMARY/S_PHOTOM:presence
error 1:539 cal/PRIMARY/S_PHOTOM:type
error 1:539 cal/PRIMARY/S_PHOTOM:null
error 1:539 cal/PRIMARY/S_PHOTOM:in
error 1:540 cal/PRIMARY/S_PSFALI:type
error 1:540 cal/PRIMARY/S_PSFALI:null
error 1:540 cal/PRIMARY/S_PSFALI:in
error 1:541 cal/PRIMARY/S_PSFSTK:type
error 1:541 cal/PRIMARY/S_PSFSTK:null
error 1:541 cal/PRIMARY/S_PSFSTK:in
error 1:542 cal/PRIMARY/S_PTHLOS:type
error 1:542 cal/PRIMARY/S_PTHLOS:null
error 1:542 cal/PRIMARY/S_PTHLOS:in
error 1:543 cal/PRIMARY/S_PXREPL:type
error 1:543 cal/PRIMARY/S_PXREPL:null
error 1:543 cal/PRIMARY/S_PXREPL:in
error 1:544 cal/PRIMARY/S_RAMP:presence
error 1:544 cal/PRIMARY/S_RAMP:type
error 1:544 cal/PRIMARY/S_RAMP:null
error 1:544 cal/PRIMARY/S_RAMP:in
error 1:545 cal/PRIMARY/S_REFPIX:type
error 1:545 cal/PRIMARY/S_REFPIX:null
error 1:545 cal/PRIMARY/S_REFPIX:in
error 1:546 cal/PRIMARY/S_RESAMP:type
error 1:546 cal/PRIMARY/S_RESAMP:null
error 1:546 cal/PRIMARY/S_RESAMP:in
error 1:547 cal/PRIMARY/S_RESET:type
error 1:547 cal/PRIMARY/S_RESET:null
error 1:547 cal/PRIMARY/S_RESET:in
error 1:548 cal/PRIMARY/S_RESFRI:type
error 1:548 cal/PRIMARY/S_RESFRI:null
error 1:548 cal/PRIMARY/S_RESFRI:in
error 1:549 cal/PRIMARY/S_RSCD:type
error 1:549 cal/PRIMARY/S_RSCD:null
error 1:549 cal/PRIMARY/S_RSCD:in
error 1:550 cal/PRIMARY/S_SATURA:type
error 1:550 cal/PRIMARY/S_SATURA:null
error 1:550 cal/PRIMARY/S_SATURA:in
error 1:551 cal/PRIMARY/S_SKYMAT:type
error 1:551 cal/PRIMARY/S_SKYMAT:null
error 1:551 cal/PRIMARY/S_SKYMAT:in
error 1:552 cal/PRIMARY/S_SPLEAK:type
error 1:552 cal/PRIMARY/S_SPLEAK:null
error 1:552 cal/PRIMARY/S_SPLEAK:in
error 1:553 cal/PRIMARY/S_SRCCAT:type
error 1:553 cal/PRIMARY/S_SRCCAT:null
error 1:553 cal/PRIMARY/S_SRCCAT:in
error 1:554 cal/PRIMARY/S_SRCTYP:type
error 1:554 cal/PRIMARY/S_SRCTYP:null
error 1:554 cal/PRIMARY/S_SRCTYP:in
error 1:555 cal/PRIMARY/S_STRAY:type
error 1:555 cal/PRIMARY/S_STRAY:null
error 1:555 cal/PRIMARY/S_STRAY:in
error 1:556 cal/PRIMARY/S_SUPERB:type
error 1:556 cal/PRIMARY/S_SUPERB:null
error 1:556 cal/PRIMARY/S_SUPERB:in
error 1:557 cal/PRIMARY/S_TACNTR:type
error 1:557 cal/PRIMARY/S_TACNTR:null
error 1:557 cal/PRIMARY/S_TACNTR:in
error 1:558 cal/PRIMARY/S_TELEMI:type
error 1:558 cal/PRIMARY/S_TELEMI:null
error 1:558 cal/PRIMARY/S_TELEMI:in
error 1:559 cal/PRIMARY/S_TRCMOD:type
error 1:559 cal/PRIMARY/S_TRCMOD:null
error 1:559 cal/PRIMARY/S_TRCMOD:in
error 1:560 cal/PRIMARY/S_TSPHOT:type
error 1:560 cal/PRIMARY/S_TSPHOT:null
error 1:560 cal/PRIMARY/S_TSPHOT:in
error 1:561 cal/PRIMARY/S_TWKREG:type
error 1:561 cal/PRIMARY/S_TWKREG:null
error 1:561 cal/PRIMARY/S_TWKREG:in
error 1:562 cal/PRIMARY/S_WAVCOR:type
error 1:562 cal/PRIMARY/S_WAVCOR:null
error 1:562 cal/PRIMARY/S_WAVCOR:in
error 1:563 cal/PRIMARY/S_WCS:presence
error 1:563 cal/PRIMARY/S_WCS:type
error 1:563 cal/PRIMARY/S_WCS:null
error 1:563 cal/PRIMARY/S_WCS:in
error 1:564 cal/PRIMARY/S_WFSCOM:type
error 1:564 cal/PRIMARY/S_WFSCOM:null
error 1:564 cal/PRIMARY/S_WFSCOM:in
error 1:565 cal/PRIMARY/S_WHTLIT:type
error 1:565 cal/PRIMARY/S_WHTLIT:null
error 1:565 cal/PRIMARY/S_WHTLIT:in
error 1:573 cal/PRIMARY/TCATFILE:type
error 1:573 cal/PRIMARY/TCATFILE:null
error 1:574 cal/PRIMARY/SCATFILE:type
error 1:574 cal/PRIMARY/SCATFILE:null
error 1:575 cal/PRIMARY/SEGMFILE:type
error 1:575 cal/PRIMARY/SEGMFILE:null
error 1:576 cal/PRIMARY/DIRIMAGE:type
error 1:576 cal/PRIMARY/DIRIMAGE:null
error 1:577 cal/PRIMARY/BKGMETH:type
error 1:577 cal/PRIMARY/BKGMETH:null
error 1:578 cal/PRIMARY/BKGLEVEL:type
error 1:578 cal/PRIMARY/BKGLEVEL:null
error 1:579 cal/PRIMARY/BKGSUB:type
error 1:579 cal/PRIMARY/BKGSUB:null
error 1:580 cal/PRIMARY/MASTERBG:type
error 1:580 cal/PRIMARY/MASTERBG:null
error 1:581 cal/PRIMARY/BKGD_SCL:type
error 1:581 cal/PRIMARY/BKGD_SCL:null
error 1:581 cal/PRIMARY/BKGD_SCL:unit
error 1:582 cal/PRIMARY/SOSSWDTH:type
error 1:582 cal/PRIMARY/SOSSWDTH:null
error 1:582 cal/PRIMARY/SOSSWDTH:unit
error 1:583 cal/PRIMARY/TIKFACTR:type
error 1:583 cal/PRIMARY/TIKFACTR:null
error 1:583 cal/PRIMARY/TIKFACTR:unit
error 1:584 cal/PRIMARY/SOSSDLTX:type
error 1:584 cal/PRIMARY/SOSSDLTX:null
error 1:584 cal/PRIMARY/SOSSDLTX:unit
error 1:585 cal/PRIMARY/SOSSDLTY:type
error 1:585 cal/PRIMARY/SOSSDLTY:null
error 1:585 cal/PRIMARY/SOSSDLTY:unit
error 1:586 cal/PRIMARY/SOSSROTN:type
error 1:586 cal/PRIMARY/SOSSROTN:null
error 1:586 cal/PRIMARY/SOSSROTN:unit
error 1:587 cal/PRIMARY/OVERSAMP:type
error 1:587 cal/PRIMARY/OVERSAMP:null
error 1:587 cal/PRIMARY/OVERSAMP:unit
error 1:588 cal/PRIMARY/THRESHLD:type
error 1:588 cal/PRIMARY/THRESHLD:null
error 1:589 cal/PRIMARY/INT[i]SKIP:type
error 1:589 cal/PRIMARY/INT[i]SKIP:null
error 1:589 cal/PRIMARY/INT[i]SKIP:limit
error 1:590 cal/PRIMARY/INT[i]UGP1:type
error 1:590 cal/PRIMARY/INT[i]UGP1:null
error 1:590 cal/PRIMARY/INT[i]UGP1:limit
error 1:591 cal/PRIMARY/INT[i]BORS:type
error 1:591 cal/PRIMARY/INT[i]BORS:null
error 1:591 cal/PRIMARY/INT[i]BORS:limit
error 0:73 cal/PRIMARY:shape
error 1:73 cal/PRIMARY:DATE-BEG-DATE-END
error 1:74 cal/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 cal/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 cal/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 cal/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 cal/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 cal/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 cal/PRIMARY:INTSTART-INTEND
error 1:340 cal/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 cal/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 cal/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 cal/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 cal/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 cal/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 cal/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 cal/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:73 cal/PRIMARY:undeclared-keyword
error 0:47 cal/SCI:presence
error 0:47 cal/SCI:kind
error 0:47 cal/SCI:match
error 1:597 cal/SCI/MJD-BEG:presence
error 1:597 cal/SCI/MJD-BEG:type
error 1:597 cal/SCI/MJD-BEG:null
error 1:597 cal/SCI/MJD-BEG:unit
error 1:598 cal/SCI/MJD-AVG:presence
error 1:598 cal/SCI/MJD-AVG:type
error 1:598 cal/SCI/MJD-AVG:null
error 1:598 cal/SCI/MJD-AVG:unit
error 1:599 cal/SCI/MJD-END:presence
error 1:599 cal/SCI/MJD-END:type
error 1:599 cal/SCI/MJD-END:null
error 1:599 cal/SCI/MJD-END:unit
error 1:600 cal/SCI/TDB-BEG:presence
error 1:600 cal/SCI/TDB-BEG:type
error 1:600 cal/SCI/TDB-BEG:null
error 1:600 cal/SCI/TDB-BEG:unit
error 1:601 cal/SCI/TDB-MID:presence
error 1:601 cal/SCI/TDB-MID:type
error 1:601 cal/SCI/TDB-MID:null
error 1:601 cal/SCI/TDB-MID:unit
error 1:602 cal/SCI/TDB-END:presence
error 1:602 cal/SCI/TDB-END:type
error 1:602 cal/SCI/TDB-END:null
error 1:602 cal/SCI/TDB-END:unit
error 1:603 cal/SCI/XPOSURE:presence
error 1:603 cal/SCI/XPOSURE:type
error 1:603 cal/SCI/XPOSURE:null
error 1:603 cal/SCI/XPOSURE:unit
error 1:603 cal/SCI/XPOSURE:limit
error 1:604 cal/SCI/TELAPSE:presence
error 1:604 cal/SCI/TELAPSE:type
error 1:604 cal/SCI/TELAPSE:null
error 1:604 cal/SCI/TELAPSE:unit
error 1:604 cal/SCI/TELAPSE:limit
error 1:612 cal/SCI/REFFRAME:type
error 1:612 cal/SCI/REFFRAME:null
error 1:612 cal/SCI/REFFRAME:value
error 1:613 cal/SCI/EPH_TYPE:type
error 1:613 cal/SCI/EPH_TYPE:null
error 1:613 cal/SCI/EPH_TYPE:in
error 1:614 cal/SCI/EPH_TIME:type
error 1:614 cal/SCI/EPH_TIME:null
error 1:614 cal/SCI/EPH_TIME:unit
error 1:615 cal/SCI/JWST_X:type
error 1:615 cal/SCI/JWST_X:null
error 1:615 cal/SCI/JWST_X:unit
error 1:616 cal/SCI/JWST_Y:type
error 1:616 cal/SCI/JWST_Y:null
error 1:616 cal/SCI/JWST_Y:unit
error 1:617 cal/SCI/JWST_Z:type
error 1:617 cal/SCI/JWST_Z:null
error 1:617 cal/SCI/JWST_Z:unit
error 1:618 cal/SCI/OBSGEO-X:type
error 1:618 cal/SCI/OBSGEO-X:null
error 1:618 cal/SCI/OBSGEO-X:unit
error 1:619 cal/SCI/OBSGEO-Y:type
error 1:619 cal/SCI/OBSGEO-Y:null
error 1:619 cal/SCI/OBSGEO-Y:unit
error 1:620 cal/SCI/OBSGEO-Z:type
error 1:620 cal/SCI/OBSGEO-Z:null
error 1:620 cal/SCI/OBSGEO-Z:unit
error 1:621 cal/SCI/JWST_DX:type
error 1:621 cal/SCI/JWST_DX:null
error 1:621 cal/SCI/JWST_DX:unit
error 1:622 cal/SCI/JWST_DY:type
error 1:622 cal/SCI/JWST_DY:null
error 1:622 cal/SCI/JWST_DY:unit
error 1:623 cal/SCI/JWST_DZ:type
error 1:623 cal/SCI/JWST_DZ:null
error 1:623 cal/SCI/JWST_DZ:unit
error 1:624 cal/SCI/OBSGEODX:type
error 1:624 cal/SCI/OBSGEODX:null
error 1:624 cal/SCI/OBSGEODX:unit
error 1:625 cal/SCI/OBSGEODY:type
error 1:625 cal/SCI/OBSGEODY:null
error 1:625 cal/SCI/OBSGEODY:unit
error 1:626 cal/SCI/OBSGEODZ:type
error 1:626 cal/SCI/OBSGEODZ:null
error 1:626 cal/SCI/OBSGEODZ:unit
error 1:631 cal/SCI/PHOTMJSR:type
error 1:631 cal/SCI/PHOTMJSR:null
error 1:631 cal/SCI/PHOTMJSR:unit
error 3:44 cal/SCI/PHOTMJSR:limit
error 1:631 cal/SCI/PHOTUJA2:type
error 1:631 cal/SCI/PHOTUJA2:null
error 1:631 cal/SCI/PHOTUJA2:unit
error 3:45 cal/SCI/PHOTUJA2:limit
error 1:631 cal/SCI/PIXAR_SR:type
error 1:631 cal/SCI/PIXAR_SR:null
error 1:631 cal/SCI/PIXAR_SR:unit
error 3:46 cal/SCI/PIXAR_SR:limit
error 1:631 cal/SCI/PIXAR_A2:type
error 1:631 cal/SCI/PIXAR_A2:null
error 1:631 cal/SCI/PIXAR_A2:unit
error 3:47 cal/SCI/PIXAR_A2:limit
error 1:639 cal/SCI/RADESYS:presence
error 1:639 cal/SCI/RADESYS:type
error 1:639 cal/SCI/RADESYS:null
error 1:639 cal/SCI/RADESYS:value
error 1:640 cal/SCI/PA_APER:presence
error 1:640 cal/SCI/PA_APER:type
error 1:640 cal/SCI/PA_APER:null
error 1:640 cal/SCI/PA_APER:unit
error 1:641 cal/SCI/RA_V1:presence
error 1:641 cal/SCI/RA_V1:type
error 1:641 cal/SCI/RA_V1:null
error 1:641 cal/SCI/RA_V1:unit
error 4:47 cal/SCI/RA_V1:limit
error 1:642 cal/SCI/DEC_V1:presence
error 1:642 cal/SCI/DEC_V1:type
error 1:642 cal/SCI/DEC_V1:null
error 1:642 cal/SCI/DEC_V1:unit
error 4:48 cal/SCI/DEC_V1:limit
error 1:643 cal/SCI/PA_V3:presence
error 1:643 cal/SCI/PA_V3:type
error 1:643 cal/SCI/PA_V3:null
error 1:643 cal/SCI/PA_V3:unit
error 1:644 cal/SCI/VA_SCALE:presence
error 1:644 cal/SCI/VA_SCALE:type
error 1:644 cal/SCI/VA_SCALE:null
error 1:644 cal/SCI/VA_SCALE:unit
error 1:644 cal/SCI/VA_SCALE:limit
error 1:660 cal/SCI/S_REGION:presence
error 1:660 cal/SCI/S_REGION:type
error 1:660 cal/SCI/S_REGION:null
error 1:660 cal/SCI/S_REGION:matches
error 1:651 cal/SCI/V2_REF:presence
error 1:651 cal/SCI/V2_REF:type
error 1:651 cal/SCI/V2_REF:null
error 1:651 cal/SCI/V2_REF:unit
error 1:652 cal/SCI/V3_REF:presence
error 1:652 cal/SCI/V3_REF:type
error 1:652 cal/SCI/V3_REF:null
error 1:652 cal/SCI/V3_REF:unit
error 1:653 cal/SCI/VPARITY:presence
error 1:653 cal/SCI/VPARITY:type
error 1:653 cal/SCI/VPARITY:null
error 1:653 cal/SCI/VPARITY:in
error 1:654 cal/SCI/V3I_YANG:presence
error 1:654 cal/SCI/V3I_YANG:type
error 1:654 cal/SCI/V3I_YANG:null
error 1:654 cal/SCI/V3I_YANG:unit
error 1:655 cal/SCI/XREF_SCI:type
error 1:655 cal/SCI/XREF_SCI:null
error 1:655 cal/SCI/XREF_SCI:unit
error 1:656 cal/SCI/YREF_SCI:type
error 1:656 cal/SCI/YREF_SCI:null
error 1:656 cal/SCI/YREF_SCI:unit
error 1:677 cal/SCI/RA_REF:presence
error 1:677 cal/SCI/RA_REF:type
error 1:677 cal/SCI/RA_REF:null
error 1:677 cal/SCI/RA_REF:unit
error 1:678 cal/SCI/DEC_REF:presence
error 1:678 cal/SCI/DEC_REF:type
error 1:678 cal/SCI/DEC_REF:null
error 1:678 cal/SCI/DEC_REF:unit
error 4:48 cal/SCI/DEC_REF:limit
error 1:679 cal/SCI/ROLL_REF:presence
error 1:679 cal/SCI/ROLL_REF:type
error 1:679 cal/SCI/ROLL_REF:null
error 1:679 cal/SCI/ROLL_REF:unit
error 1:680 cal/SCI/VELOSYS:type
error 1:680 cal/SCI/VELOSYS:null
error 1:680 cal/SCI/VELOSYS:unit
error 1:664 cal/SCI/MT_RA:type
error 1:664 cal/SCI/MT_RA:null
error 1:664 cal/SCI/MT_RA:unit
error 1:665 cal/SCI/MT_DEC:type
error 1:665 cal/SCI/MT_DEC:null
error 1:665 cal/SCI/MT_DEC:unit
error 1:666 cal/SCI/MT_AVRA:type
error 1:666 cal/SCI/MT_AVRA:null
error 1:666 cal/SCI/MT_AVRA:unit
error 1:667 cal/SCI/MT_AVDEC:type
error 1:667 cal/SCI/MT_AVDEC:null
error 1:667 cal/SCI/MT_AVDEC:unit
error 0:35 cal/SCI/SPECSYS:type
error 0:35 cal/SCI/SPECSYS:null
error 0:35 cal/SCI/SPECSYS:value
error 0:36 cal/SCI/DISPAXIS:type
error 0:36 cal/SCI/DISPAXIS:null
error 0:36 cal/SCI/DISPAXIS:in
error 0:37 cal/SCI/SPORDER:type
error 0:37 cal/SCI/SPORDER:null
error 0:38 cal/SCI/WAVSTART:type
error 0:38 cal/SCI/WAVSTART:null
error 0:38 cal/SCI/WAVSTART:unit
error 0:38 cal/SCI/WAVSTART:limit
error 0:39 cal/SCI/WAVEND:type
error 0:39 cal/SCI/WAVEND:null
error 0:39 cal/SCI/WAVEND:unit
error 0:39 cal/SCI/WAVEND:limit
error 0:47 cal/SCI:type
error 0:47 cal/SCI:shape
error 0:47 cal/SCI:unit
error 1:606 cal/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 cal/SCI:TDB-BEG-MJD-BEG
error 1:633 cal/SCI:PHOTUJA2-PHOTMJSR
error 1:634 cal/SCI:PIXAR_A2-PIXAR_SR
error 1:683 cal/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 0:40 cal/SCI:WAVSTART-WAVEND
error 0:87 cal/SCI:SCI-DQ
error 0:31 cal/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
warning 0:47 cal/SCI:undeclared-keyword
error 0:50 cal/ERR:presence
error 0:50 cal/ERR:kind
error 0:50 cal/ERR:match
error 0:50 cal/ERR:type
error 0:50 cal/ERR:shape
error 0:50 cal/ERR:unit
error 0:50 cal/ERR:limit
warning 0:50 cal/ERR:undeclared-keyword
error 0:51 cal/DQ:presence
error 0:51 cal/DQ:kind
error 0:51 cal/DQ:match
error 0:51 cal/DQ:type
error 0:51 cal/DQ:shape
error 0:51 cal/DQ:null
error 0:51 cal/DQ:bits
warning 0:51 cal/DQ:undeclared-keyword
error 0:52 cal/AREA:kind
error 0:52 cal/AREA:match
error 0:52 cal/AREA:type
error 0:52 cal/AREA:shape
error 0:52 cal/AREA:limit
warning 0:52 cal/AREA:undeclared-keyword
error 0:53 cal/VAR_POISSON:presence
error 0:53 cal/VAR_POISSON:kind
error 0:53 cal/VAR_POISSON:match
error 0:53 cal/VAR_POISSON:type
error 0:53 cal/VAR_POISSON:shape
error 0:53 cal/VAR_POISSON:limit
warning 0:53 cal/VAR_POISSON:undeclared-keyword
error 0:54 cal/VAR_RNOISE:presence
error 0:54 cal/VAR_RNOISE:kind
error 0:54 cal/VAR_RNOISE:match
error 0:54 cal/VAR_RNOISE:type
error 0:54 cal/VAR_RNOISE:shape
error 0:54 cal/VAR_RNOISE:limit
warning 0:54 cal/VAR_RNOISE:undeclared-keyword
error 0:55 cal/VAR_FLAT:presence
error 0:55 cal/VAR_FLAT:kind
error 0:55 cal/VAR_FLAT:match
error 0:55 cal/VAR_FLAT:type
error 0:55 cal/VAR_FLAT:shape
error 0:55 cal/VAR_FLAT:limit
warning 0:55 cal/VAR_FLAT:undeclared-keyword
error 0:56 cal/REGIONS:kind
error 0:56 cal/REGIONS:match
error 0:56 cal/REGIONS:type
error 0:56 cal/REGIONS:shape
error 0:56 cal/REGIONS:null
error 0:56 cal/REGIONS:limit
warning 0:56 cal/REGIONS:undeclared-keyword
error 0:57 cal/TRACEMODEL:kind
error 0:57 cal/TRACEMODEL:match
error 0:57 cal/TRACEMODEL:type
error 0:57 cal/TRACEMODEL:shape
warning 0:57 cal/TRACEMODEL:undeclared-keyword
error 0:59 cal/WAVELENGTH:kind
error 0:59 cal/WAVELENGTH:match
error 0:59 cal/WAVELENGTH:type
error 0:59 cal/WAVELENGTH:shape
error 0:59 cal/WAVELENGTH:unit
error 0:59 cal/WAVELENGTH:limit
warning 0:59 cal/WAVELENGTH:undeclared-keyword
error 0:60 cal/PATHLOSS_PS:kind
error 0:60 cal/PATHLOSS_PS:match
error 0:60 cal/PATHLOSS_PS:type
error 0:60 cal/PATHLOSS_PS:shape
warning 0:60 cal/PATHLOSS_PS:undeclared-keyword
error 0:61 cal/PATHLOSS_UN:kind
error 0:61 cal/PATHLOSS_UN:match
error 0:61 cal/PATHLOSS_UN:type
error 0:61 cal/PATHLOSS_UN:shape
warning 0:61 cal/PATHLOSS_UN:undeclared-keyword
error 0:80 cal/ASDF:presence
error 0:80 cal/ASDF:kind
error 0:80 cal/ASDF:match
warning 0:80 cal/ASDF:undeclared-keyword
error 0:82 cal/ASDF.tree/data:presence
error 0:82 cal/ASDF.tree/data:type
error 0:82 cal/ASDF.tree/data:source
error 0:80 cal/ASDF.tree:type
error 1:20 cal/ASDF.tree/meta.date:mirror
error 1:20 cal/ASDF.tree/meta.filename:mirror
error 1:20 cal/ASDF.tree/meta.model_type:mirror
error 1:20 cal/ASDF.tree/meta.telescope:mirror
error 1:69 cal/ASDF.tree/meta.observation.program_number:mirror
error 1:69 cal/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 cal/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 cal/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 cal/ASDF.tree/meta.instrument.name:mirror
error 1:236 cal/ASDF.tree/meta.exposure.type:mirror
error 1:236 cal/ASDF.tree/meta.exposure.nints:mirror
error 1:277 cal/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 cal/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 cal/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 cal/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 cal/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 cal/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 cal/ASDF.tree/meta.subarray.name:mirror
error 1:38 cal/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 cal/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 cal/ASDF.tree/meta.asn.table_name:mirror
error 1:631 cal/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 cal/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 cal/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 cal/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:97 crf:name
error 1:816 crf/name/program:value
error 1:821 crf/name/obs:value
error 1:822 crf/name/visit:value
error 1:823 crf/name/group:value
error 1:824 crf/name/seq:value
error 1:825 crf/name/act:value
error 1:826 crf/name/exposure:value
error 1:827 crf/name/segment:value
error 1:827 crf/name/segment:presence
error 1:828 crf/name/detector:value
error 0:91 crf:undeclared-hdu
error 1:20 crf/PRIMARY/DATE:presence
error 1:20 crf/PRIMARY/DATE:type
error 1:20 crf/PRIMARY/DATE:null
error 1:20 crf/PRIMARY/FILENAME:presence
error 1:20 crf/PRIMARY/FILENAME:type
error 1:20 crf/PRIMARY/FILENAME:null
error 1:20 crf/PRIMARY/FILENAME:value
error 1:20 crf/PRIMARY/DATAMODL:presence
error 1:20 crf/PRIMARY/DATAMODL:type
error 1:20 crf/PRIMARY/DATAMODL:null
error 1:20 crf/PRIMARY/DATAMODL:value
error 1:20 crf/PRIMARY/TELESCOP:presence
error 1:20 crf/PRIMARY/TELESCOP:type
error 1:20 crf/PRIMARY/TELESCOP:null
error 1:20 crf/PRIMARY/TELESCOP:value
error 1:21 crf/PRIMARY/ORIGIN:presence
error 1:21 crf/PRIMARY/ORIGIN:type
error 1:21 crf/PRIMARY/ORIGIN:null
error 1:22 crf/PRIMARY/TIMESYS:presence
error 1:22 crf/PRIMARY/TIMESYS:type
error 1:22 crf/PRIMARY/TIMESYS:null
error 1:22 crf/PRIMARY/TIMESYS:value
error 1:23 crf/PRIMARY/TIMEUNIT:presence
error 1:23 crf/PRIMARY/TIMEUNIT:type
error 1:23 crf/PRIMARY/TIMEUNIT:null
error 1:23 crf/PRIMARY/TIMEUNIT:value
info 1:24 crf/PRIMARY/FILETYPE:presence
error 1:24 crf/PRIMARY/FILETYPE:type
error 1:24 crf/PRIMARY/FILETYPE:null
error 1:25 crf/PRIMARY/SDP_VER:presence
error 1:25 crf/PRIMARY/SDP_VER:type
error 1:25 crf/PRIMARY/SDP_VER:null
error 1:26 crf/PRIMARY/PRD_VER:presence
error 1:26 crf/PRIMARY/PRD_VER:type
error 1:26 crf/PRIMARY/PRD_VER:null
error 1:26 crf/PRIMARY/PRD_VER:matches
error 1:27 crf/PRIMARY/OSS_VER:type
error 1:27 crf/PRIMARY/OSS_VER:null
error 1:28 crf/PRIMARY/GSC_VER:type
error 1:28 crf/PRIMARY/GSC_VER:null
error 1:29 crf/PRIMARY/HGA_MOVE:presence
error 1:29 crf/PRIMARY/HGA_MOVE:type
error 1:29 crf/PRIMARY/HGA_MOVE:null
error 1:30 crf/PRIMARY/HGA_STRT:type
error 1:30 crf/PRIMARY/HGA_STRT:null
error 1:31 crf/PRIMARY/HGA_STOP:type
error 1:31 crf/PRIMARY/HGA_STOP:null
error 1:32 crf/PRIMARY/PWFSEET:presence
error 1:32 crf/PRIMARY/PWFSEET:type
error 1:32 crf/PRIMARY/PWFSEET:null
error 1:32 crf/PRIMARY/PWFSEET:unit
error 1:33 crf/PRIMARY/NWFSEST:presence
error 1:33 crf/PRIMARY/NWFSEST:type
error 1:33 crf/PRIMARY/NWFSEST:null
error 1:33 crf/PRIMARY/NWFSEST:unit
error 1:34 crf/PRIMARY/COMPRESS:type
error 1:34 crf/PRIMARY/COMPRESS:null
error 1:51 crf/PRIMARY/TITLE:presence
error 1:51 crf/PRIMARY/TITLE:type
error 1:51 crf/PRIMARY/TITLE:null
error 1:52 crf/PRIMARY/PI_NAME:presence
error 1:52 crf/PRIMARY/PI_NAME:type
error 1:52 crf/PRIMARY/PI_NAME:null
error 1:53 crf/PRIMARY/CATEGORY:presence
error 1:53 crf/PRIMARY/CATEGORY:type
error 1:53 crf/PRIMARY/CATEGORY:null
warning 1:53 crf/PRIMARY/CATEGORY:in
error 1:54 crf/PRIMARY/SUBCAT:type
error 1:54 crf/PRIMARY/SUBCAT:null
error 1:55 crf/PRIMARY/SCICAT:type
error 1:55 crf/PRIMARY/SCICAT:null
error 1:56 crf/PRIMARY/CONT_ID:type
error 1:56 crf/PRIMARY/CONT_ID:null
error 1:63 crf/PRIMARY/DATE-OBS:presence
error 1:63 crf/PRIMARY/DATE-OBS:type
error 1:63 crf/PRIMARY/DATE-OBS:null
error 1:64 crf/PRIMARY/TIME-OBS:presence
error 1:64 crf/PRIMARY/TIME-OBS:type
error 1:64 crf/PRIMARY/TIME-OBS:null
error 1:65 crf/PRIMARY/DATE-BEG:presence
error 1:65 crf/PRIMARY/DATE-BEG:type
error 1:65 crf/PRIMARY/DATE-BEG:null
error 1:66 crf/PRIMARY/DATE-END:presence
error 1:66 crf/PRIMARY/DATE-END:type
error 1:66 crf/PRIMARY/DATE-END:null
error 1:67 crf/PRIMARY/OBS_ID:presence
error 1:67 crf/PRIMARY/OBS_ID:type
error 1:67 crf/PRIMARY/OBS_ID:null
error 1:67 crf/PRIMARY/OBS_ID:matches
error 1:68 crf/PRIMARY/VISIT_ID:presence
error 1:68 crf/PRIMARY/VISIT_ID:type
error 1:68 crf/PRIMARY/VISIT_ID:null
error 1:68 crf/PRIMARY/VISIT_ID:limit
error 1:69 crf/PRIMARY/PROGRAM:presence
error 1:69 crf/PRIMARY/PROGRAM:type
error 1:69 crf/PRIMARY/PROGRAM:null
error 1:69 crf/PRIMARY/PROGRAM:limit
error 1:69 crf/PRIMARY/OBSERVTN:presence
error 1:69 crf/PRIMARY/OBSERVTN:type
error 1:69 crf/PRIMARY/OBSERVTN:null
error 1:69 crf/PRIMARY/OBSERVTN:limit
error 1:69 crf/PRIMARY/VISIT:presence
error 1:69 crf/PRIMARY/VISIT:type
error 1:69 crf/PRIMARY/VISIT:null
error 1:69 crf/PRIMARY/VISIT:limit
error 1:70 crf/PRIMARY/OBSLABEL:type
error 1:70 crf/PRIMARY/OBSLABEL:null
error 1:71 crf/PRIMARY/OBSFOLDR:type
error 1:71 crf/PRIMARY/OBSFOLDR:null
error 1:88 crf/PRIMARY/VISITGRP:presence
error 1:88 crf/PRIMARY/VISITGRP:type
error 1:88 crf/PRIMARY/VISITGRP:null
error 1:88 crf/PRIMARY/VISITGRP:limit
error 1:89 crf/PRIMARY/SEQ_ID:presence
error 1:89 crf/PRIMARY/SEQ_ID:type
error 1:89 crf/PRIMARY/SEQ_ID:null
error 1:89 crf/PRIMARY/SEQ_ID:matches
error 1:90 crf/PRIMARY/ACT_ID:presence
error 1:90 crf/PRIMARY/ACT_ID:type
error 1:90 crf/PRIMARY/ACT_ID:null
error 1:90 crf/PRIMARY/ACT_ID:matches
error 1:91 crf/PRIMARY/EXPOSURE:presence
error 1:91 crf/PRIMARY/EXPOSURE:type
error 1:91 crf/PRIMARY/EXPOSURE:null
error 1:91 crf/PRIMARY/EXPOSURE:limit
error 1:92 crf/PRIMARY/BKGDTARG:presence
error 1:92 crf/PRIMARY/BKGDTARG:type
error 1:92 crf/PRIMARY/BKGDTARG:null
error 1:93 crf/PRIMARY/TEMPLATE:presence
error 1:93 crf/PRIMARY/TEMPLATE:type
error 1:93 crf/PRIMARY/TEMPLATE:null
error 1:98 crf/PRIMARY/ENG_QUAL:presence
error 1:98 crf/PRIMARY/ENG_QUAL:type
error 1:98 crf/PRIMARY/ENG_QUAL:null
error 1:98 crf/PRIMARY/ENG_QUAL:in
error 1:99 crf/PRIMARY/ENGQLPTG:type
error 1:99 crf/PRIMARY/ENGQLPTG:null
error 1:99 crf/PRIMARY/ENGQLPTG:in
error 1:100 crf/PRIMARY/VISITYPE:presence
error 1:100 crf/PRIMARY/VISITYPE:type
error 1:100 crf/PRIMARY/VISITYPE:null
error 1:100 crf/PRIMARY/VISITYPE:in
error 1:101 crf/PRIMARY/VSTSTART:presence
error 1:101 crf/PRIMARY/VSTSTART:type
error 1:101 crf/PRIMARY/VSTSTART:null
error 1:102 crf/PRIMARY/VISITSTA:presence
error 1:102 crf/PRIMARY/VISITSTA:type
error 1:102 crf/PRIMARY/VISITSTA:null
error 1:103 crf/PRIMARY/NEXPOSUR:presence
error 1:103 crf/PRIMARY/NEXPOSUR:type
error 1:103 crf/PRIMARY/NEXPOSUR:null
error 1:103 crf/PRIMARY/NEXPOSUR:limit
error 1:104 crf/PRIMARY/INTARGET:presence
error 1:104 crf/PRIMARY/INTARGET:type
error 1:104 crf/PRIMARY/INTARGET:null
error 1:105 crf/PRIMARY/TARGOOPP:presence
error 1:105 crf/PRIMARY/TARGOOPP:type
error 1:105 crf/PRIMARY/TARGOOPP:null
error 1:106 crf/PRIMARY/TSOVISIT:presence
error 1:106 crf/PRIMARY/TSOVISIT:type
error 1:106 crf/PRIMARY/TSOVISIT:null
error 1:107 crf/PRIMARY/EXP_ONLY:presence
error 1:107 crf/PRIMARY/EXP_ONLY:type
error 1:107 crf/PRIMARY/EXP_ONLY:null
error 1:108 crf/PRIMARY/CROWDFLD:type
error 1:108 crf/PRIMARY/CROWDFLD:null
error 1:113 crf/PRIMARY/TARGPROP:presence
error 1:113 crf/PRIMARY/TARGPROP:type
error 1:113 crf/PRIMARY/TARGPROP:null
error 1:114 crf/PRIMARY/TARGNAME:presence
error 1:114 crf/PRIMARY/TARGNAME:type
error 1:114 crf/PRIMARY/TARGNAME:null
error 1:115 crf/PRIMARY/TARGTYPE:presence
error 1:115 crf/PRIMARY/TARGTYPE:type
error 1:115 crf/PRIMARY/TARGTYPE:null
error 1:115 crf/PRIMARY/TARGTYPE:in
error 1:116 crf/PRIMARY/TARGCAT:type
error 1:116 crf/PRIMARY/TARGCAT:null
error 1:117 crf/PRIMARY/TARGDESC:type
error 1:117 crf/PRIMARY/TARGDESC:null
error 1:118 crf/PRIMARY/TARG_RA:presence
error 1:118 crf/PRIMARY/TARG_RA:type
error 1:118 crf/PRIMARY/TARG_RA:null
error 1:118 crf/PRIMARY/TARG_RA:unit
error 4:47 crf/PRIMARY/TARG_RA:limit
error 1:119 crf/PRIMARY/TARG_DEC:presence
error 1:119 crf/PRIMARY/TARG_DEC:type
error 1:119 crf/PRIMARY/TARG_DEC:null
error 1:119 crf/PRIMARY/TARG_DEC:unit
error 4:48 crf/PRIMARY/TARG_DEC:limit
error 1:120 crf/PRIMARY/SRCTYAPT:type
error 1:120 crf/PRIMARY/SRCTYAPT:null
error 1:120 crf/PRIMARY/SRCTYAPT:in
error 1:123 crf/PRIMARY/TARGURA:presence
error 1:123 crf/PRIMARY/TARGURA:type
error 1:123 crf/PRIMARY/TARGURA:null
error 1:123 crf/PRIMARY/TARGURA:unit
error 1:123 crf/PRIMARY/TARGURA:limit
error 1:124 crf/PRIMARY/TARGUDEC:presence
error 1:124 crf/PRIMARY/TARGUDEC:type
error 1:124 crf/PRIMARY/TARGUDEC:null
error 1:124 crf/PRIMARY/TARGUDEC:unit
error 1:124 crf/PRIMARY/TARGUDEC:limit
error 1:125 crf/PRIMARY/MU_RA:presence
error 1:125 crf/PRIMARY/MU_RA:type
error 1:125 crf/PRIMARY/MU_RA:null
error 1:125 crf/PRIMARY/MU_RA:unit
error 1:126 crf/PRIMARY/MU_DEC:presence
error 1:126 crf/PRIMARY/MU_DEC:type
error 1:126 crf/PRIMARY/MU_DEC:null
error 1:126 crf/PRIMARY/MU_DEC:unit
error 1:127 crf/PRIMARY/MU_EPOCH:presence
error 1:127 crf/PRIMARY/MU_EPOCH:type
error 1:127 crf/PRIMARY/MU_EPOCH:null
error 1:128 crf/PRIMARY/PROP_RA:presence
error 1:128 crf/PRIMARY/PROP_RA:type
error 1:128 crf/PRIMARY/PROP_RA:null
error 1:128 crf/PRIMARY/PROP_RA:unit
error 4:47 crf/PRIMARY/PROP_RA:limit
error 1:129 crf/PRIMARY/PROP_DEC:presence
error 1:129 crf/PRIMARY/PROP_DEC:type
error 1:129 crf/PRIMARY/PROP_DEC:null
error 1:129 crf/PRIMARY/PROP_DEC:unit
error 4:48 crf/PRIMARY/PROP_DEC:limit
error 1:200 crf/PRIMARY/INSTRUME:presence
error 1:200 crf/PRIMARY/INSTRUME:type
error 1:200 crf/PRIMARY/INSTRUME:null
error 1:200 crf/PRIMARY/INSTRUME:in
error 1:201 crf/PRIMARY/PREIMAGE:type
error 1:201 crf/PRIMARY/PREIMAGE:null
error 1:202 crf/PRIMARY/FWPOSOFF:type
error 1:202 crf/PRIMARY/FWPOSOFF:null
error 1:203 crf/PRIMARY/FWPOSTOL:type
error 1:203 crf/PRIMARY/FWPOSTOL:null
error 1:203 crf/PRIMARY/FWPOSTOL:in
error 1:204 crf/PRIMARY/PWPOSOFF:type
error 1:204 crf/PRIMARY/PWPOSOFF:null
error 1:205 crf/PRIMARY/PWPOSTOL:type
error 1:205 crf/PRIMARY/PWPOSTOL:null
error 1:205 crf/PRIMARY/PWPOSTOL:in
error 1:134 crf/PRIMARY/DETECTOR:presence
error 1:134 crf/PRIMARY/DETECTOR:type
error 1:134 crf/PRIMARY/DETECTOR:null
error 1:134 crf/PRIMARY/DETECTOR:in
error 1:135 crf/PRIMARY/MODULE:presence
error 1:135 crf/PRIMARY/MODULE:type
error 1:135 crf/PRIMARY/MODULE:null
error 1:135 crf/PRIMARY/MODULE:in
error 1:136 crf/PRIMARY/CHANNEL:presence
error 1:136 crf/PRIMARY/CHANNEL:type
error 1:136 crf/PRIMARY/CHANNEL:null
error 1:136 crf/PRIMARY/CHANNEL:in
error 1:137 crf/PRIMARY/FILTER:presence
error 1:137 crf/PRIMARY/FILTER:type
error 1:137 crf/PRIMARY/FILTER:null
error 1:137 crf/PRIMARY/FILTER:in
error 1:138 crf/PRIMARY/PUPIL:presence
error 1:138 crf/PRIMARY/PUPIL:type
error 1:138 crf/PRIMARY/PUPIL:null
error 1:138 crf/PRIMARY/PUPIL:in
error 1:139 crf/PRIMARY/PILIN:type
error 1:139 crf/PRIMARY/PILIN:null
error 1:140 crf/PRIMARY/CORONMSK:type
error 1:140 crf/PRIMARY/CORONMSK:null
error 1:140 crf/PRIMARY/CORONMSK:in
error 1:141 crf/PRIMARY/FAM_LA[a]:type
error 1:141 crf/PRIMARY/FAM_LA[a]:null
error 1:142 crf/PRIMARY/FASTEP[a]:type
error 1:142 crf/PRIMARY/FASTEP[a]:null
error 1:143 crf/PRIMARY/FAUNIT[a]:type
error 1:143 crf/PRIMARY/FAUNIT[a]:null
error 1:144 crf/PRIMARY/FAPHASE[a]:type
error 1:144 crf/PRIMARY/FAPHASE[a]:null
error 1:145 crf/PRIMARY/FA[a]VALUE:type
error 1:145 crf/PRIMARY/FA[a]VALUE:null
error 1:151 crf/PRIMARY/GRATING:presence
error 1:151 crf/PRIMARY/GRATING:type
error 1:151 crf/PRIMARY/GRATING:null
error 1:151 crf/PRIMARY/GRATING:in
error 1:152 crf/PRIMARY/FXD_SLIT:type
error 1:152 crf/PRIMARY/FXD_SLIT:null
error 1:152 crf/PRIMARY/FXD_SLIT:in
error 1:153 crf/PRIMARY/FOCUSPOS:type
error 1:153 crf/PRIMARY/FOCUSPOS:null
error 1:154 crf/PRIMARY/LAMP:presence
error 1:154 crf/PRIMARY/LAMP:type
error 1:154 crf/PRIMARY/LAMP:null
error 1:155 crf/PRIMARY/OPMODE:presence
error 1:155 crf/PRIMARY/OPMODE:type
error 1:155 crf/PRIMARY/OPMODE:null
error 1:155 crf/PRIMARY/OPMODE:in
error 1:156 crf/PRIMARY/MSASTATE:type
error 1:156 crf/PRIMARY/MSASTATE:null
error 1:157 crf/PRIMARY/MSAMETFL:type
error 1:157 crf/PRIMARY/MSAMETFL:null
error 1:157 crf/PRIMARY/MSAMETFL:matches
error 1:158 crf/PRIMARY/MSAMETID:type
error 1:158 crf/PRIMARY/MSAMETID:null
error 1:158 crf/PRIMARY/MSAMETID:limit
error 1:159 crf/PRIMARY/MSACONID:type
error 1:159 crf/PRIMARY/MSACONID:null
error 1:159 crf/PRIMARY/MSACONID:limit
error 1:160 crf/PRIMARY/GWA_XTIL:presence
error 1:160 crf/PRIMARY/GWA_XTIL:type
error 1:160 crf/PRIMARY/GWA_XTIL:null
error 1:161 crf/PRIMARY/GWA_YTIL:presence
error 1:161 crf/PRIMARY/GWA_YTIL:type
error 1:161 crf/PRIMARY/GWA_YTIL:null
error 1:162 crf/PRIMARY/GWA_XP_V:presence
error 1:162 crf/PRIMARY/GWA_XP_V:type
error 1:162 crf/PRIMARY/GWA_XP_V:null
error 1:163 crf/PRIMARY/GWA_YP_V:presence
error 1:163 crf/PRIMARY/GWA_YP_V:type
error 1:163 crf/PRIMARY/GWA_YP_V:null
error 1:164 crf/PRIMARY/GWA_PXAV:presence
error 1:164 crf/PRIMARY/GWA_PXAV:type
error 1:164 crf/PRIMARY/GWA_PXAV:null
error 1:165 crf/PRIMARY/GWA_PYAV:presence
error 1:165 crf/PRIMARY/GWA_PYAV:type
error 1:165 crf/PRIMARY/GWA_PYAV:null
error 1:166 crf/PRIMARY/GWA_TILT:presence
error 1:166 crf/PRIMARY/GWA_TILT:type
error 1:166 crf/PRIMARY/GWA_TILT:null
error 1:166 crf/PRIMARY/GWA_TILT:unit
error 1:167 crf/PRIMARY/RMA_POS:type
error 1:167 crf/PRIMARY/RMA_POS:null
error 1:168 crf/PRIMARY/FCSRLPOS:type
error 1:168 crf/PRIMARY/FCSRLPOS:null
error 1:172 crf/PRIMARY/DETECTOR:value
error 1:176 crf/PRIMARY/FWCPOS:type
error 1:176 crf/PRIMARY/FWCPOS:null
error 1:176 crf/PRIMARY/FWCPOS:unit
error 1:177 crf/PRIMARY/PWCPOS:type
error 1:177 crf/PRIMARY/PWCPOS:null
error 1:177 crf/PRIMARY/PWCPOS:unit
error 1:185 crf/PRIMARY/BAND:presence
error 1:185 crf/PRIMARY/BAND:type
error 1:185 crf/PRIMARY/BAND:null
error 1:185 crf/PRIMARY/BAND:in
error 1:187 crf/PRIMARY/CCCSTATE:type
error 1:187 crf/PRIMARY/CCCSTATE:null
error 1:187 crf/PRIMARY/CCCSTATE:in
error 1:188 crf/PRIMARY/FPE_SIDE:type
error 1:188 crf/PRIMARY/FPE_SIDE:null
error 1:188 crf/PRIMARY/FPE_SIDE:in
error 1:189 crf/PRIMARY/ICE_SIDE:type
error 1:189 crf/PRIMARY/ICE_SIDE:null
error 1:189 crf/PRIMARY/ICE_SIDE:in
error 1:274 crf/PRIMARY/EXPCOUNT:presence
error 1:274 crf/PRIMARY/EXPCOUNT:type
error 1:274 crf/PRIMARY/EXPCOUNT:null
error 1:274 crf/PRIMARY/EXPCOUNT:limit
error 1:275 crf/PRIMARY/EXPRIPAR:presence
error 1:275 crf/PRIMARY/EXPRIPAR:type
error 1:275 crf/PRIMARY/EXPRIPAR:null
error 1:275 crf/PRIMARY/EXPRIPAR:in
error 1:236 crf/PRIMARY/EXP_TYPE:presence
error 1:236 crf/PRIMARY/EXP_TYPE:type
error 1:236 crf/PRIMARY/EXP_TYPE:null
error 1:236 crf/PRIMARY/EXP_TYPE:in
error 1:236 crf/PRIMARY/NINTS:presence
error 1:236 crf/PRIMARY/NINTS:type
error 1:236 crf/PRIMARY/NINTS:null
error 3:36 crf/PRIMARY/NINTS:limit
error 1:237 crf/PRIMARY/READPATT:presence
error 1:237 crf/PRIMARY/READPATT:type
error 1:237 crf/PRIMARY/READPATT:null
error 1:237 crf/PRIMARY/READPATT:in
error 1:238 crf/PRIMARY/NGROUPS:presence
error 1:238 crf/PRIMARY/NGROUPS:type
error 1:238 crf/PRIMARY/NGROUPS:null
error 1:238 crf/PRIMARY/NGROUPS:limit
error 1:239 crf/PRIMARY/NFRAMES:presence
error 1:239 crf/PRIMARY/NFRAMES:type
error 1:239 crf/PRIMARY/NFRAMES:null
error 1:239 crf/PRIMARY/NFRAMES:limit
error 1:240 crf/PRIMARY/FRMDIVSR:presence
error 1:240 crf/PRIMARY/FRMDIVSR:type
error 1:240 crf/PRIMARY/FRMDIVSR:null
error 1:240 crf/PRIMARY/FRMDIVSR:limit
error 1:241 crf/PRIMARY/GROUPGAP:presence
error 1:241 crf/PRIMARY/GROUPGAP:type
error 1:241 crf/PRIMARY/GROUPGAP:null
error 1:241 crf/PRIMARY/GROUPGAP:limit
error 1:242 crf/PRIMARY/DRPFRMS1:presence
error 1:242 crf/PRIMARY/DRPFRMS1:type
error 1:242 crf/PRIMARY/DRPFRMS1:null
error 1:242 crf/PRIMARY/DRPFRMS1:limit
error 1:243 crf/PRIMARY/DRPFRMS3:presence
error 1:243 crf/PRIMARY/DRPFRMS3:type
error 1:243 crf/PRIMARY/DRPFRMS3:null
error 1:243 crf/PRIMARY/DRPFRMS3:limit
error 1:244 crf/PRIMARY/NSAMPLES:presence
error 1:244 crf/PRIMARY/NSAMPLES:type
error 1:244 crf/PRIMARY/NSAMPLES:null
error 1:244 crf/PRIMARY/NSAMPLES:limit
error 1:245 crf/PRIMARY/TSAMPLE:presence
error 1:245 crf/PRIMARY/TSAMPLE:type
error 1:245 crf/PRIMARY/TSAMPLE:null
error 1:245 crf/PRIMARY/TSAMPLE:unit
error 1:245 crf/PRIMARY/TSAMPLE:limit
error 1:246 crf/PRIMARY/TFRAME:presence
error 1:246 crf/PRIMARY/TFRAME:type
error 1:246 crf/PRIMARY/TFRAME:null
error 1:246 crf/PRIMARY/TFRAME:unit
error 1:246 crf/PRIMARY/TFRAME:limit
error 1:247 crf/PRIMARY/TGROUP:presence
error 1:247 crf/PRIMARY/TGROUP:type
error 1:247 crf/PRIMARY/TGROUP:null
error 1:247 crf/PRIMARY/TGROUP:unit
error 1:247 crf/PRIMARY/TGROUP:limit
error 1:248 crf/PRIMARY/EFFINTTM:presence
error 1:248 crf/PRIMARY/EFFINTTM:type
error 1:248 crf/PRIMARY/EFFINTTM:null
error 1:248 crf/PRIMARY/EFFINTTM:unit
error 1:248 crf/PRIMARY/EFFINTTM:limit
error 1:249 crf/PRIMARY/DURATION:presence
error 1:249 crf/PRIMARY/DURATION:type
error 1:249 crf/PRIMARY/DURATION:null
error 1:249 crf/PRIMARY/DURATION:unit
error 1:249 crf/PRIMARY/DURATION:limit
error 1:250 crf/PRIMARY/NRSTSTRT:presence
error 1:250 crf/PRIMARY/NRSTSTRT:type
error 1:250 crf/PRIMARY/NRSTSTRT:null
error 1:250 crf/PRIMARY/NRSTSTRT:limit
error 1:251 crf/PRIMARY/NRESETS:presence
error 1:251 crf/PRIMARY/NRESETS:type
error 1:251 crf/PRIMARY/NRESETS:null
error 1:251 crf/PRIMARY/NRESETS:limit
error 1:252 crf/PRIMARY/ZEROFRAM:presence
error 1:252 crf/PRIMARY/ZEROFRAM:type
error 1:252 crf/PRIMARY/ZEROFRAM:null
error 1:253 crf/PRIMARY/DATAPROB:presence
error 1:253 crf/PRIMARY/DATAPROB:type
error 1:253 crf/PRIMARY/DATAPROB:null
error 1:254 crf/PRIMARY/SCA_NUM:presence
error 1:254 crf/PRIMARY/SCA_NUM:type
error 1:254 crf/PRIMARY/SCA_NUM:null
error 1:255 crf/PRIMARY/DATAMODE:presence
error 1:255 crf/PRIMARY/DATAMODE:type
error 1:255 crf/PRIMARY/DATAMODE:null
error 1:277 crf/PRIMARY/EXPSTART:presence
error 1:277 crf/PRIMARY/EXPSTART:type
error 1:277 crf/PRIMARY/EXPSTART:null
error 1:277 crf/PRIMARY/EXPSTART:unit
error 1:277 crf/PRIMARY/EFFEXPTM:presence
error 1:277 crf/PRIMARY/EFFEXPTM:type
error 1:277 crf/PRIMARY/EFFEXPTM:null
error 1:277 crf/PRIMARY/EFFEXPTM:unit
error 3:37 crf/PRIMARY/EFFEXPTM:limit
error 1:278 crf/PRIMARY/EXPMID:presence
error 1:278 crf/PRIMARY/EXPMID:type
error 1:278 crf/PRIMARY/EXPMID:null
error 1:278 crf/PRIMARY/EXPMID:unit
error 1:279 crf/PRIMARY/EXPEND:presence
error 1:279 crf/PRIMARY/EXPEND:type
error 1:279 crf/PRIMARY/EXPEND:null
error 1:279 crf/PRIMARY/EXPEND:unit
error 1:280 crf/PRIMARY/EXPSTENG:type
error 1:280 crf/PRIMARY/EXPSTENG:null
error 1:281 crf/PRIMARY/OSF_FILE:type
error 1:281 crf/PRIMARY/OSF_FILE:null
error 1:282 crf/PRIMARY/HYBRIDFF:type
error 1:282 crf/PRIMARY/HYBRIDFF:null
error 1:283 crf/PRIMARY/NOUTPUTS:type
error 1:283 crf/PRIMARY/NOUTPUTS:null
error 1:283 crf/PRIMARY/NOUTPUTS:in
error 1:284 crf/PRIMARY/MIRNGRPS:type
error 1:284 crf/PRIMARY/MIRNGRPS:null
error 1:284 crf/PRIMARY/MIRNGRPS:limit
error 1:285 crf/PRIMARY/MIRNFRMS:type
error 1:285 crf/PRIMARY/MIRNFRMS:null
error 1:285 crf/PRIMARY/MIRNFRMS:limit
error 1:286 crf/PRIMARY/DETMODE:type
error 1:286 crf/PRIMARY/DETMODE:null
error 1:286 crf/PRIMARY/DETMODE:in
error 1:287 crf/PRIMARY/CMD_TSEL:type
error 1:287 crf/PRIMARY/CMD_TSEL:null
error 1:287 crf/PRIMARY/CMD_TSEL:in
error 1:288 crf/PRIMARY/TMEASURE:type
error 1:288 crf/PRIMARY/TMEASURE:null
error 1:288 crf/PRIMARY/TMEASURE:unit
error 1:288 crf/PRIMARY/TMEASURE:limit
error 1:289 crf/PRIMARY/NRS_NORM:type
error 1:289 crf/PRIMARY/NRS_NORM:null
error 1:289 crf/PRIMARY/NRS_NORM:limit
error 1:290 crf/PRIMARY/NRS_REF:type
error 1:290 crf/PRIMARY/NRS_REF:null
error 1:290 crf/PRIMARY/NRS_REF:limit
error 1:291 crf/PRIMARY/SCTARATE:presence
error 1:291 crf/PRIMARY/SCTARATE:type
error 1:291 crf/PRIMARY/SCTARATE:null
error 1:291 crf/PRIMARY/SCTARATE:unit
error 1:292 crf/PRIMARY/GAINFACT:type
error 1:292 crf/PRIMARY/GAINFACT:null
error 1:292 crf/PRIMARY/GAINFACT:unit
error 1:293 crf/PRIMARY/IS_IMPRT:type
error 1:293 crf/PRIMARY/IS_IMPRT:null
error 1:294 crf/PRIMARY/IS_PSF:type
error 1:294 crf/PRIMARY/IS_PSF:null
error 1:295 crf/PRIMARY/SELFREF:type
error 1:295 crf/PRIMARY/SELFREF:null
error 1:296 crf/PRIMARY/PRIMECRS:type
error 1:296 crf/PRIMARY/PRIMECRS:null
error 1:297 crf/PRIMARY/EXTNCRS:type
error 1:297 crf/PRIMARY/EXTNCRS:null
error 1:307 crf/PRIMARY/EXSEGNUM:type
error 1:307 crf/PRIMARY/EXSEGNUM:null
error 3:38 crf/PRIMARY/EXSEGNUM:limit
error 1:307 crf/PRIMARY/EXSEGTOT:type
error 1:307 crf/PRIMARY/EXSEGTOT:null
error 3:39 crf/PRIMARY/EXSEGTOT:limit
error 1:307 crf/PRIMARY/INTSTART:type
error 1:307 crf/PRIMARY/INTSTART:null
error 3:40 crf/PRIMARY/INTSTART:limit
error 1:307 crf/PRIMARY/INTEND:type
error 1:307 crf/PRIMARY/INTEND:null
error 3:41 crf/PRIMARY/INTEND:limit
error 1:318 crf/PRIMARY/SUBARRAY:presence
error 1:318 crf/PRIMARY/SUBARRAY:type
error 1:318 crf/PRIMARY/SUBARRAY:null
warning 1:318 crf/PRIMARY/SUBARRAY:in
error 1:319 crf/PRIMARY/SUB_SHRT:type
error 1:319 crf/PRIMARY/SUB_SHRT:null
error 1:319 crf/PRIMARY/SUB_SHRT:in
error 1:320 crf/PRIMARY/SUB_LONG:type
error 1:320 crf/PRIMARY/SUB_LONG:null
error 1:320 crf/PRIMARY/SUB_LONG:in
error 1:321 crf/PRIMARY/SUBSTRT1:presence
error 1:321 crf/PRIMARY/SUBSTRT1:type
error 1:321 crf/PRIMARY/SUBSTRT1:null
error 1:321 crf/PRIMARY/SUBSTRT1:limit
error 1:322 crf/PRIMARY/SUBSTRT2:presence
error 1:322 crf/PRIMARY/SUBSTRT2:type
error 1:322 crf/PRIMARY/SUBSTRT2:null
error 1:322 crf/PRIMARY/SUBSTRT2:limit
error 1:323 crf/PRIMARY/SUBSIZE1:presence
error 1:323 crf/PRIMARY/SUBSIZE1:type
error 1:323 crf/PRIMARY/SUBSIZE1:null
error 1:323 crf/PRIMARY/SUBSIZE1:value
error 1:323 crf/PRIMARY/SUBSIZE1:limit
error 1:324 crf/PRIMARY/SUBSIZE2:presence
error 1:324 crf/PRIMARY/SUBSIZE2:type
error 1:324 crf/PRIMARY/SUBSIZE2:null
error 1:324 crf/PRIMARY/SUBSIZE2:value
error 1:324 crf/PRIMARY/SUBSIZE2:limit
error 1:325 crf/PRIMARY/FASTAXIS:presence
error 1:325 crf/PRIMARY/FASTAXIS:type
error 1:325 crf/PRIMARY/FASTAXIS:null
error 1:325 crf/PRIMARY/FASTAXIS:in
error 1:326 crf/PRIMARY/SLOWAXIS:presence
error 1:326 crf/PRIMARY/SLOWAXIS:type
error 1:326 crf/PRIMARY/SLOWAXIS:null
error 1:326 crf/PRIMARY/SLOWAXIS:in
error 1:327 crf/PRIMARY/DETXCOR:type
error 1:327 crf/PRIMARY/DETXCOR:null
error 1:328 crf/PRIMARY/DETYCOR:type
error 1:328 crf/PRIMARY/DETYCOR:null
error 1:329 crf/PRIMARY/DETXSIZ:type
error 1:329 crf/PRIMARY/DETXSIZ:null
error 1:329 crf/PRIMARY/DETXSIZ:limit
error 1:330 crf/PRIMARY/DETYSIZ:type
error 1:330 crf/PRIMARY/DETYSIZ:null
error 1:330 crf/PRIMARY/DETYSIZ:limit
error 1:331 crf/PRIMARY/MSTR_RD1:type
error 1:331 crf/PRIMARY/MSTR_RD1:null
error 1:331 crf/PRIMARY/MSTR_RD1:limit
error 1:332 crf/PRIMARY/MSTR_SK1:type
error 1:332 crf/PRIMARY/MSTR_SK1:null
error 1:332 crf/PRIMARY/MSTR_SK1:limit
error 1:333 crf/PRIMARY/MSTR_RD2:type
error 1:333 crf/PRIMARY/MSTR_RD2:null
error 1:333 crf/PRIMARY/MSTR_RD2:limit
error 1:334 crf/PRIMARY/MSTR_SK2:type
error 1:334 crf/PRIMARY/MSTR_SK2:null
error 1:334 crf/PRIMARY/MSTR_SK2:limit
error 1:335 crf/PRIMARY/MSTR_RPT:type
error 1:335 crf/PRIMARY/MSTR_RPT:null
error 1:336 crf/PRIMARY/MSTR_ILV:type
error 1:336 crf/PRIMARY/MSTR_ILV:null
error 1:337 crf/PRIMARY/SSTR_STP:type
error 1:337 crf/PRIMARY/SSTR_STP:null
error 1:338 crf/PRIMARY/SSTR_NST:type
error 1:338 crf/PRIMARY/SSTR_NST:null
error 1:346 crf/PRIMARY/PATTTYPE:presence
error 1:346 crf/PRIMARY/PATTTYPE:type
error 1:346 crf/PRIMARY/PATTTYPE:null
warning 1:346 crf/PRIMARY/PATTTYPE:in
error 1:347 crf/PRIMARY/PRIDTYPE:type
error 1:347 crf/PRIMARY/PRIDTYPE:null
error 1:348 crf/PRIMARY/PRIDTPTS:type
error 1:348 crf/PRIMARY/PRIDTPTS:null
error 1:348 crf/PRIMARY/PRIDTPTS:limit
error 1:349 crf/PRIMARY/PATT_NUM:presence
error 1:349 crf/PRIMARY/PATT_NUM:type
error 1:349 crf/PRIMARY/PATT_NUM:null
error 1:349 crf/PRIMARY/PATT_NUM:limit
error 1:350 crf/PRIMARY/PATTSTRT:type
error 1:350 crf/PRIMARY/PATTSTRT:null
error 1:350 crf/PRIMARY/PATTSTRT:limit
error 1:351 crf/PRIMARY/NUMDTHPT:presence
error 1:351 crf/PRIMARY/NUMDTHPT:type
error 1:351 crf/PRIMARY/NUMDTHPT:null
error 1:351 crf/PRIMARY/NUMDTHPT:limit
error 1:352 crf/PRIMARY/PATTNPTS:type
error 1:352 crf/PRIMARY/PATTNPTS:null
error 1:352 crf/PRIMARY/PATTNPTS:limit
error 1:353 crf/PRIMARY/NRIMDTPT:type
error 1:353 crf/PRIMARY/NRIMDTPT:null
error 1:353 crf/PRIMARY/NRIMDTPT:limit
error 1:354 crf/PRIMARY/NOD_TYPE:type
error 1:354 crf/PRIMARY/NOD_TYPE:null
error 1:354 crf/PRIMARY/NOD_TYPE:in
error 1:355 crf/PRIMARY/PATTSIZE:type
error 1:355 crf/PRIMARY/PATTSIZE:null
error 1:356 crf/PRIMARY/SMGRDPAT:type
error 1:356 crf/PRIMARY/SMGRDPAT:null
error 1:357 crf/PRIMARY/SUBPXPTS:type
error 1:357 crf/PRIMARY/SUBPXPTS:null
error 1:357 crf/PRIMARY/SUBPXPTS:limit
error 1:358 crf/PRIMARY/SUBPXPAT:type
error 1:358 crf/PRIMARY/SUBPXPAT:null
error 1:359 crf/PRIMARY/SPEC_NUM:type
error 1:359 crf/PRIMARY/SPEC_NUM:null
error 1:359 crf/PRIMARY/SPEC_NUM:limit
error 1:360 crf/PRIMARY/SPECNSTP:type
error 1:360 crf/PRIMARY/SPECNSTP:null
error 1:360 crf/PRIMARY/SPECNSTP:limit
error 1:361 crf/PRIMARY/SPECSTEP:type
error 1:361 crf/PRIMARY/SPECSTEP:null
error 1:362 crf/PRIMARY/SPCOFFST:type
error 1:362 crf/PRIMARY/SPCOFFST:null
error 1:362 crf/PRIMARY/SPCOFFST:unit
error 1:363 crf/PRIMARY/SPAT_NUM:type
error 1:363 crf/PRIMARY/SPAT_NUM:null
error 1:363 crf/PRIMARY/SPAT_NUM:limit
error 1:364 crf/PRIMARY/SPATNSTP:type
error 1:364 crf/PRIMARY/SPATNSTP:null
error 1:364 crf/PRIMARY/SPATNSTP:limit
error 1:365 crf/PRIMARY/SPATSTEP:type
error 1:365 crf/PRIMARY/SPATSTEP:null
error 1:366 crf/PRIMARY/SPTOFFST:type
error 1:366 crf/PRIMARY/SPTOFFST:null
error 1:366 crf/PRIMARY/SPTOFFST:unit
error 1:367 crf/PRIMARY/XOFFSET:presence
error 1:367 crf/PRIMARY/XOFFSET:type
error 1:367 crf/PRIMARY/XOFFSET:null
error 1:367 crf/PRIMARY/XOFFSET:unit
error 1:368 crf/PRIMARY/YOFFSET:presence
error 1:368 crf/PRIMARY/YOFFSET:type
error 1:368 crf/PRIMARY/YOFFSET:null
error 1:368 crf/PRIMARY/YOFFSET:unit
error 1:369 crf/PRIMARY/DSETSTRT:type
error 1:369 crf/PRIMARY/DSETSTRT:null
error 1:369 crf/PRIMARY/DSETSTRT:limit
error 1:370 crf/PRIMARY/NUMDSETS:type
error 1:370 crf/PRIMARY/NUMDSETS:null
error 1:370 crf/PRIMARY/NUMDSETS:limit
error 1:371 crf/PRIMARY/DITHDIRC:type
error 1:371 crf/PRIMARY/DITHDIRC:null
error 1:371 crf/PRIMARY/DITHDIRC:in
error 1:372 crf/PRIMARY/DITHOPFR:type
error 1:372 crf/PRIMARY/DITHOPFR:null
error 1:372 crf/PRIMARY/DITHOPFR:in
error 1:373 crf/PRIMARY/DITHPNTS:type
error 1:373 crf/PRIMARY/DITHPNTS:null
error 1:374 crf/PRIMARY/MRSPRCHN:type
error 1:374 crf/PRIMARY/MRSPRCHN:null
error 1:374 crf/PRIMARY/MRSPRCHN:in
error 1:376 crf/PRIMARY/DITH_RA:type
error 1:376 crf/PRIMARY/DITH_RA:null
error 1:376 crf/PRIMARY/DITH_RA:unit
error 1:377 crf/PRIMARY/DITH_DEC:type
error 1:377 crf/PRIMARY/DITH_DEC:null
error 1:377 crf/PRIMARY/DITH_DEC:unit
error 1:384 crf/PRIMARY/APERNAME:presence
error 1:384 crf/PRIMARY/APERNAME:type
error 1:384 crf/PRIMARY/APERNAME:null
error 1:385 crf/PRIMARY/PPS_APER:presence
error 1:385 crf/PRIMARY/PPS_APER:type
error 1:385 crf/PRIMARY/PPS_APER:null
error 1:386 crf/PRIMARY/VA_RA:type
error 1:386 crf/PRIMARY/VA_RA:null
error 1:386 crf/PRIMARY/VA_RA:unit
error 1:387 crf/PRIMARY/VA_DEC:type
error 1:387 crf/PRIMARY/VA_DEC:null
error 1:387 crf/PRIMARY/VA_DEC:unit
error 1:392 crf/PRIMARY/BARTDELT:presence
error 1:392 crf/PRIMARY/BARTDELT:type
error 1:392 crf/PRIMARY/BARTDELT:null
error 1:392 crf/PRIMARY/BARTDELT:unit
error 1:393 crf/PRIMARY/BSTRTIME:presence
error 1:393 crf/PRIMARY/BSTRTIME:type
error 1:393 crf/PRIMARY/BSTRTIME:null
error 1:393 crf/PRIMARY/BSTRTIME:unit
error 1:394 crf/PRIMARY/BMIDTIME:presence
error 1:394 crf/PRIMARY/BMIDTIME:type
error 1:394 crf/PRIMARY/BMIDTIME:null
error 1:394 crf/PRIMARY/BMIDTIME:unit
error 1:395 crf/PRIMARY/BENDTIME:presence
error 1:395 crf/PRIMARY/BENDTIME:type
error 1:395 crf/PRIMARY/BENDTIME:null
error 1:395 crf/PRIMARY/BENDTIME:unit
error 1:396 crf/PRIMARY/HELIDELT:presence
error 1:396 crf/PRIMARY/HELIDELT:type
error 1:396 crf/PRIMARY/HELIDELT:null
error 1:396 crf/PRIMARY/HELIDELT:unit
error 1:397 crf/PRIMARY/HSTRTIME:presence
error 1:397 crf/PRIMARY/HSTRTIME:type
error 1:397 crf/PRIMARY/HSTRTIME:null
error 1:397 crf/PRIMARY/HSTRTIME:unit
error 1:398 crf/PRIMARY/HMIDTIME:presence
error 1:398 crf/PRIMARY/HMIDTIME:type
error 1:398 crf/PRIMARY/HMIDTIME:null
error 1:398 crf/PRIMARY/HMIDTIME:unit
error 1:399 crf/PRIMARY/HENDTIME:presence
error 1:399 crf/PRIMARY/HENDTIME:type
error 1:399 crf/PRIMARY/HENDTIME:null
error 1:399 crf/PRIMARY/HENDTIME:unit
error 1:407 crf/PRIMARY/GS_ORDER:type
error 1:407 crf/PRIMARY/GS_ORDER:null
error 1:407 crf/PRIMARY/GS_ORDER:limit
error 1:408 crf/PRIMARY/GSSTRTTM:type
error 1:408 crf/PRIMARY/GSSTRTTM:null
error 1:409 crf/PRIMARY/GSENDTIM:type
error 1:409 crf/PRIMARY/GSENDTIM:null
error 1:410 crf/PRIMARY/GDSTARID:type
error 1:410 crf/PRIMARY/GDSTARID:null
error 1:411 crf/PRIMARY/GS_RA:type
error 1:411 crf/PRIMARY/GS_RA:null
error 1:411 crf/PRIMARY/GS_RA:unit
error 4:47 crf/PRIMARY/GS_RA:limit
error 1:412 crf/PRIMARY/GS_DEC:type
error 1:412 crf/PRIMARY/GS_DEC:null
error 1:412 crf/PRIMARY/GS_DEC:unit
error 4:48 crf/PRIMARY/GS_DEC:limit
error 1:413 crf/PRIMARY/GS_URA:type
error 1:413 crf/PRIMARY/GS_URA:null
error 1:413 crf/PRIMARY/GS_URA:unit
error 1:413 crf/PRIMARY/GS_URA:limit
error 1:414 crf/PRIMARY/GS_UDEC:type
error 1:414 crf/PRIMARY/GS_UDEC:null
error 1:414 crf/PRIMARY/GS_UDEC:unit
error 1:414 crf/PRIMARY/GS_UDEC:limit
error 1:415 crf/PRIMARY/GS_MAG:type
error 1:415 crf/PRIMARY/GS_MAG:null
error 1:415 crf/PRIMARY/GS_MAG:unit
error 1:416 crf/PRIMARY/GS_UMAG:type
error 1:416 crf/PRIMARY/GS_UMAG:null
error 1:416 crf/PRIMARY/GS_UMAG:unit
error 1:416 crf/PRIMARY/GS_UMAG:limit
error 1:417 crf/PRIMARY/GS_EPOCH:type
error 1:417 crf/PRIMARY/GS_EPOCH:null
error 1:418 crf/PRIMARY/GS_MURA:type
error 1:418 crf/PRIMARY/GS_MURA:null
error 1:418 crf/PRIMARY/GS_MURA:unit
error 1:419 crf/PRIMARY/GS_MUDEC:type
error 1:419 crf/PRIMARY/GS_MUDEC:null
error 1:419 crf/PRIMARY/GS_MUDEC:unit
error 1:420 crf/PRIMARY/GS_PARA:type
error 1:420 crf/PRIMARY/GS_PARA:null
error 1:420 crf/PRIMARY/GS_PARA:unit
error 1:421 crf/PRIMARY/GS_V3_PA:type
error 1:421 crf/PRIMARY/GS_V3_PA:null
error 1:421 crf/PRIMARY/GS_V3_PA:unit
error 1:422 crf/PRIMARY/FGS_APER:type
error 1:422 crf/PRIMARY/FGS_APER:null
error 1:423 crf/PRIMARY/GSIDL_X:type
error 1:423 crf/PRIMARY/GSIDL_X:null
error 1:424 crf/PRIMARY/GSIDL_Y:type
error 1:424 crf/PRIMARY/GSIDL_Y:null
error 1:425 crf/PRIMARY/GSCENTX:type
error 1:425 crf/PRIMARY/GSCENTX:null
error 1:425 crf/PRIMARY/GSCENTX:unit
error 1:426 crf/PRIMARY/GSCENTY:type
error 1:426 crf/PRIMARY/GSCENTY:null
error 1:426 crf/PRIMARY/GSCENTY:unit
error 1:427 crf/PRIMARY/PCS_MODE:presence
error 1:427 crf/PRIMARY/PCS_MODE:type
error 1:427 crf/PRIMARY/PCS_MODE:null
error 1:427 crf/PRIMARY/PCS_MODE:in
error 1:428 crf/PRIMARY/VISITEND:type
error 1:428 crf/PRIMARY/VISITEND:null
error 1:38 crf/PRIMARY/CAL_VER:presence
error 1:38 crf/PRIMARY/CAL_VER:type
error 1:38 crf/PRIMARY/CAL_VER:null
error 1:38 crf/PRIMARY/CAL_VER:matches
error 1:39 crf/PRIMARY/CAL_VCS:presence
error 1:39 crf/PRIMARY/CAL_VCS:type
error 1:39 crf/PRIMARY/CAL_VCS:null
error 1:40 crf/PRIMARY/CRDS_VER:presence
error 1:40 crf/PRIMARY/CRDS_VER:type
error 1:40 crf/PRIMARY/CRDS_VER:null
error 1:40 crf/PRIMARY/CRDS_VER:matches
error 1:41 crf/PRIMARY/CRDS_CTX:presence
error 1:41 crf/PRIMARY/CRDS_CTX:type
error 1:41 crf/PRIMARY/CRDS_CTX:null
error 1:41 crf/PRIMARY/CRDS_CTX:matches
error 1:46 crf/PRIMARY/ASNPOOL:type
error 1:46 crf/PRIMARY/ASNPOOL:null
error 1:46 crf/PRIMARY/ASNTABLE:type
error 1:46 crf/PRIMARY/ASNTABLE:null
error 1:438 crf/PRIMARY/R_AREA:type
error 1:438 crf/PRIMARY/R_AREA:null
error 1:438 crf/PRIMARY/R_AREA:matches
error 1:439 crf/PRIMARY/R_BARSHA:type
error 1:439 crf/PRIMARY/R_BARSHA:null
error 1:439 crf/PRIMARY/R_BARSHA:matches
error 1:440 crf/PRIMARY/R_BKG:type
error 1:440 crf/PRIMARY/R_BKG:null
error 1:440 crf/PRIMARY/R_BKG:matches
error 1:441 crf/PRIMARY/R_CAMERA:type
error 1:441 crf/PRIMARY/R_CAMERA:null
error 1:441 crf/PRIMARY/R_CAMERA:matches
error 1:442 crf/PRIMARY/R_CHRCOR:type
error 1:442 crf/PRIMARY/R_CHRCOR:null
error 1:442 crf/PRIMARY/R_CHRCOR:matches
error 1:443 crf/PRIMARY/R_COLLIM:type
error 1:443 crf/PRIMARY/R_COLLIM:null
error 1:443 crf/PRIMARY/R_COLLIM:matches
error 1:444 crf/PRIMARY/R_CUBPAR:type
error 1:444 crf/PRIMARY/R_CUBPAR:null
error 1:444 crf/PRIMARY/R_CUBPAR:matches
error 1:445 crf/PRIMARY/R_DARK:type
error 1:445 crf/PRIMARY/R_DARK:null
error 1:445 crf/PRIMARY/R_DARK:matches
error 1:446 crf/PRIMARY/R_DFLAT:type
error 1:446 crf/PRIMARY/R_DFLAT:null
error 1:446 crf/PRIMARY/R_DFLAT:matches
error 1:447 crf/PRIMARY/R_DISPER:type
error 1:447 crf/PRIMARY/R_DISPER:null
error 1:447 crf/PRIMARY/R_DISPER:matches
error 1:448 crf/PRIMARY/R_DISTOR:type
error 1:448 crf/PRIMARY/R_DISTOR:null
error 1:448 crf/PRIMARY/R_DISTOR:matches
error 1:449 crf/PRIMARY/R_EXTR1D:type
error 1:449 crf/PRIMARY/R_EXTR1D:null
error 1:449 crf/PRIMARY/R_EXTR1D:matches
error 1:450 crf/PRIMARY/R_FFLAT:type
error 1:450 crf/PRIMARY/R_FFLAT:null
error 1:450 crf/PRIMARY/R_FFLAT:matches
error 1:451 crf/PRIMARY/R_FILOFF:type
error 1:451 crf/PRIMARY/R_FILOFF:null
error 1:451 crf/PRIMARY/R_FILOFF:matches
error 1:452 crf/PRIMARY/R_FLAT:type
error 1:452 crf/PRIMARY/R_FLAT:null
error 1:452 crf/PRIMARY/R_FLAT:matches
error 1:453 crf/PRIMARY/R_FORE:type
error 1:453 crf/PRIMARY/R_FORE:null
error 1:453 crf/PRIMARY/R_FORE:matches
error 1:454 crf/PRIMARY/R_FPA:type
error 1:454 crf/PRIMARY/R_FPA:null
error 1:454 crf/PRIMARY/R_FPA:matches
error 1:455 crf/PRIMARY/R_FRIFRQ:type
error 1:455 crf/PRIMARY/R_FRIFRQ:null
error 1:455 crf/PRIMARY/R_FRIFRQ:matches
error 1:456 crf/PRIMARY/R_FRINGE:type
error 1:456 crf/PRIMARY/R_FRINGE:null
error 1:456 crf/PRIMARY/R_FRINGE:matches
error 1:457 crf/PRIMARY/R_GAIN:type
error 1:457 crf/PRIMARY/R_GAIN:null
error 1:457 crf/PRIMARY/R_GAIN:matches
error 1:458 crf/PRIMARY/R_IFUFOR:type
error 1:458 crf/PRIMARY/R_IFUFOR:null
error 1:458 crf/PRIMARY/R_IFUFOR:matches
error 1:459 crf/PRIMARY/R_IFUPOS:type
error 1:459 crf/PRIMARY/R_IFUPOS:null
error 1:459 crf/PRIMARY/R_IFUPOS:matches
error 1:460 crf/PRIMARY/R_IFUSLI:type
error 1:460 crf/PRIMARY/R_IFUSLI:null
error 1:460 crf/PRIMARY/R_IFUSLI:matches
error 1:461 crf/PRIMARY/R_IPC:type
error 1:461 crf/PRIMARY/R_IPC:null
error 1:461 crf/PRIMARY/R_IPC:matches
error 1:462 crf/PRIMARY/R_LASTFR:type
error 1:462 crf/PRIMARY/R_LASTFR:null
error 1:462 crf/PRIMARY/R_LASTFR:matches
error 1:463 crf/PRIMARY/R_LINEAR:type
error 1:463 crf/PRIMARY/R_LINEAR:null
error 1:463 crf/PRIMARY/R_LINEAR:matches
error 1:464 crf/PRIMARY/R_MASK:type
error 1:464 crf/PRIMARY/R_MASK:null
error 1:464 crf/PRIMARY/R_MASK:matches
error 1:465 crf/PRIMARY/R_MIREMI:type
error 1:465 crf/PRIMARY/R_MIREMI:null
error 1:465 crf/PRIMARY/R_MIREMI:matches
error 1:466 crf/PRIMARY/R_MRSPT:type
error 1:466 crf/PRIMARY/R_MRSPT:null
error 1:466 crf/PRIMARY/R_MRSPT:matches
error 1:467 crf/PRIMARY/R_MRSXAR:type
error 1:467 crf/PRIMARY/R_MRSXAR:null
error 1:467 crf/PRIMARY/R_MRSXAR:matches
error 1:468 crf/PRIMARY/R_MSA:type
error 1:468 crf/PRIMARY/R_MSA:null
error 1:468 crf/PRIMARY/R_MSA:matches
error 1:469 crf/PRIMARY/R_MSAOPE:type
error 1:469 crf/PRIMARY/R_MSAOPE:null
error 1:469 crf/PRIMARY/R_MSAOPE:matches
error 1:470 crf/PRIMARY/R_NRM:type
error 1:470 crf/PRIMARY/R_NRM:null
error 1:470 crf/PRIMARY/R_NRM:matches
error 1:471 crf/PRIMARY/R_OTE:type
error 1:471 crf/PRIMARY/R_OTE:null
error 1:471 crf/PRIMARY/R_OTE:matches
error 1:472 crf/PRIMARY/R_PERSAT:type
error 1:472 crf/PRIMARY/R_PERSAT:null
error 1:472 crf/PRIMARY/R_PERSAT:matches
error 1:473 crf/PRIMARY/R_PHOTOM:type
error 1:473 crf/PRIMARY/R_PHOTOM:null
error 1:473 crf/PRIMARY/R_PHOTOM:matches
error 1:474 crf/PRIMARY/R_PSFMAS:type
error 1:474 crf/PRIMARY/R_PSFMAS:null
error 1:474 crf/PRIMARY/R_PSFMAS:matches
error 1:475 crf/PRIMARY/R_PSTSOS:type
error 1:475 crf/PRIMARY/R_PSTSOS:null
error 1:475 crf/PRIMARY/R_PSTSOS:matches
error 1:476 crf/PRIMARY/R_PTHLOS:type
error 1:476 crf/PRIMARY/R_PTHLOS:null
error 1:476 crf/PRIMARY/R_PTHLOS:matches
error 1:477 crf/PRIMARY/R_READNO:type
error 1:477 crf/PRIMARY/R_READNO:null
error 1:477 crf/PRIMARY/R_READNO:matches
error 1:478 crf/PRIMARY/R_REFPIX:type
error 1:478 crf/PRIMARY/R_REFPIX:null
error 1:478 crf/PRIMARY/R_REFPIX:matches
error 1:479 crf/PRIMARY/R_REGION:type
error 1:479 crf/PRIMARY/R_REGION:null
error 1:479 crf/PRIMARY/R_REGION:matches
error 1:480 crf/PRIMARY/R_RESAMP:type
error 1:480 crf/PRIMARY/R_RESAMP:null
error 1:480 crf/PRIMARY/R_RESAMP:matches
error 1:481 crf/PRIMARY/R_RESET:type
error 1:481 crf/PRIMARY/R_RESET:null
error 1:481 crf/PRIMARY/R_RESET:matches
error 1:482 crf/PRIMARY/R_RESOL:type
error 1:482 crf/PRIMARY/R_RESOL:null
error 1:482 crf/PRIMARY/R_RESOL:matches
error 1:483 crf/PRIMARY/R_RSCD:type
error 1:483 crf/PRIMARY/R_RSCD:null
error 1:483 crf/PRIMARY/R_RSCD:matches
error 1:484 crf/PRIMARY/R_SATURA:type
error 1:484 crf/PRIMARY/R_SATURA:null
error 1:484 crf/PRIMARY/R_SATURA:matches
error 1:485 crf/PRIMARY/R_SFLAT:type
error 1:485 crf/PRIMARY/R_SFLAT:null
error 1:485 crf/PRIMARY/R_SFLAT:matches
error 1:486 crf/PRIMARY/R_SIRSKL:type
error 1:486 crf/PRIMARY/R_SIRSKL:null
error 1:486 crf/PRIMARY/R_SIRSKL:matches
error 1:487 crf/PRIMARY/R_SPCWCS:type
error 1:487 crf/PRIMARY/R_SPCWCS:null
error 1:487 crf/PRIMARY/R_SPCWCS:matches
error 1:488 crf/PRIMARY/R_SPKERN:type
error 1:488 crf/PRIMARY/R_SPKERN:null
error 1:488 crf/PRIMARY/R_SPKERN:matches
error 1:489 crf/PRIMARY/R_SPPROF:type
error 1:489 crf/PRIMARY/R_SPPROF:null
error 1:489 crf/PRIMARY/R_SPPROF:matches
error 1:490 crf/PRIMARY/R_SPTRAC:type
error 1:490 crf/PRIMARY/R_SPTRAC:null
error 1:490 crf/PRIMARY/R_SPTRAC:matches
error 1:491 crf/PRIMARY/R_STRAY:type
error 1:491 crf/PRIMARY/R_STRAY:null
error 1:491 crf/PRIMARY/R_STRAY:matches
error 1:492 crf/PRIMARY/R_SUPERB:type
error 1:492 crf/PRIMARY/R_SUPERB:null
error 1:492 crf/PRIMARY/R_SUPERB:matches
error 1:493 crf/PRIMARY/R_THRPUT:type
error 1:493 crf/PRIMARY/R_THRPUT:null
error 1:493 crf/PRIMARY/R_THRPUT:matches
error 1:494 crf/PRIMARY/R_TRPDEN:type
error 1:494 crf/PRIMARY/R_TRPDEN:null
error 1:494 crf/PRIMARY/R_TRPDEN:matches
error 1:495 crf/PRIMARY/R_TRPPAR:type
error 1:495 crf/PRIMARY/R_TRPPAR:null
error 1:495 crf/PRIMARY/R_TRPPAR:matches
error 1:496 crf/PRIMARY/R_TSPHOT:type
error 1:496 crf/PRIMARY/R_TSPHOT:null
error 1:496 crf/PRIMARY/R_TSPHOT:matches
error 1:497 crf/PRIMARY/R_V2V3:type
error 1:497 crf/PRIMARY/R_V2V3:null
error 1:497 crf/PRIMARY/R_V2V3:matches
error 1:498 crf/PRIMARY/R_WAVCOR:type
error 1:498 crf/PRIMARY/R_WAVCOR:null
error 1:498 crf/PRIMARY/R_WAVCOR:matches
error 1:499 crf/PRIMARY/R_WAVMAP:type
error 1:499 crf/PRIMARY/R_WAVMAP:null
error 1:499 crf/PRIMARY/R_WAVMAP:matches
error 1:500 crf/PRIMARY/R_WAVRAN:type
error 1:500 crf/PRIMARY/R_WAVRAN:null
error 1:500 crf/PRIMARY/R_WAVRAN:matches
error 1:505 crf/PRIMARY/S_AMIANA:type
error 1:505 crf/PRIMARY/S_AMIANA:null
error 1:505 crf/PRIMARY/S_AMIANA:in
error 1:506 crf/PRIMARY/S_AMINOR:type
error 1:506 crf/PRIMARY/S_AMINOR:null
error 1:506 crf/PRIMARY/S_AMINOR:in
error 1:507 crf/PRIMARY/S_BARSHA:type
error 1:507 crf/PRIMARY/S_BARSHA:null
error 1:507 crf/PRIMARY/S_BARSHA:in
error 1:508 crf/PRIMARY/S_BKDSUB:type
error 1:508 crf/PRIMARY/S_BKDSUB:null
error 1:508 crf/PRIMARY/S_BKDSUB:in
error 1:509 crf/PRIMARY/S_BPXSLF:type
error 1:509 crf/PRIMARY/S_BPXSLF:null
error 1:509 crf/PRIMARY/S_BPXSLF:in
error 1:510 crf/PRIMARY/S_CHGMIG:type
error 1:510 crf/PRIMARY/S_CHGMIG:null
error 1:510 crf/PRIMARY/S_CHGMIG:in
error 1:511 crf/PRIMARY/S_CLNFNS:type
error 1:511 crf/PRIMARY/S_CLNFNS:null
error 1:511 crf/PRIMARY/S_CLNFNS:in
error 1:512 crf/PRIMARY/S_COMB1D:type
error 1:512 crf/PRIMARY/S_COMB1D:null
error 1:512 crf/PRIMARY/S_COMB1D:in
error 1:513 crf/PRIMARY/S_CONTAM:type
error 1:513 crf/PRIMARY/S_CONTAM:null
error 1:513 crf/PRIMARY/S_CONTAM:in
error 1:514 crf/PRIMARY/S_DARK:type
error 1:514 crf/PRIMARY/S_DARK:null
error 1:514 crf/PRIMARY/S_DARK:in
error 1:515 crf/PRIMARY/S_DQINIT:type
error 1:515 crf/PRIMARY/S_DQINIT:null
error 1:515 crf/PRIMARY/S_DQINIT:in
error 1:516 crf/PRIMARY/S_ERRINI:type
error 1:516 crf/PRIMARY/S_ERRINI:null
error 1:516 crf/PRIMARY/S_ERRINI:in
error 1:517 crf/PRIMARY/S_EXTR1D:type
error 1:517 crf/PRIMARY/S_EXTR1D:null
error 1:517 crf/PRIMARY/S_EXTR1D:in
error 1:518 crf/PRIMARY/S_EXTR2D:type
error 1:518 crf/PRIMARY/S_EXTR2D:null
error 1:518 crf/PRIMARY/S_EXTR2D:in
error 1:519 crf/PRIMARY/S_FLAT:presence
error 1:519 crf/PRIMARY/S_FLAT:type
error 1:519 crf/PRIMARY/S_FLAT:null
error 1:519 crf/PRIMARY/S_FLAT:in
error 1:520 crf/PRIMARY/S_FRINGE:type
error 1:520 crf/PRIMARY/S_FRINGE:null
error 1:520 crf/PRIMARY/S_FRINGE:in
error 1:521 crf/PRIMARY/S_FRSTFR:type
error 1:521 crf/PRIMARY/S_FRSTFR:null
error 1:521 crf/PRIMARY/S_FRSTFR:in
error 1:522 crf/PRIMARY/S_GANSCL:type
error 1:522 crf/PRIMARY/S_GANSCL:null
error 1:522 crf/PRIMARY/S_GANSCL:in
error 1:523 crf/PRIMARY/S_GRPSCL:type
error 1:523 crf/PRIMARY/S_GRPSCL:null
error 1:523 crf/PRIMARY/S_GRPSCL:in
error 1:524 crf/PRIMARY/S_GUICDS:type
error 1:524 crf/PRIMARY/S_GUICDS:null
error 1:524 crf/PRIMARY/S_GUICDS:in
error 1:525 crf/PRIMARY/S_IFUCUB:type
error 1:525 crf/PRIMARY/S_IFUCUB:null
error 1:525 crf/PRIMARY/S_IFUCUB:in
error 1:526 crf/PRIMARY/S_IMPRNT:type
error 1:526 crf/PRIMARY/S_IMPRNT:null
error 1:526 crf/PRIMARY/S_IMPRNT:in
error 1:527 crf/PRIMARY/S_IPC:type
error 1:527 crf/PRIMARY/S_IPC:null
error 1:527 crf/PRIMARY/S_IPC:in
error 1:528 crf/PRIMARY/S_JUMP:type
error 1:528 crf/PRIMARY/S_JUMP:null
error 1:528 crf/PRIMARY/S_JUMP:in
error 1:529 crf/PRIMARY/S_KLIP:type
error 1:529 crf/PRIMARY/S_KLIP:null
error 1:529 crf/PRIMARY/S_KLIP:in
error 1:530 crf/PRIMARY/S_LASTFR:type
error 1:530 crf/PRIMARY/S_LASTFR:null
error 1:530 crf/PRIMARY/S_LASTFR:in
error 1:531 crf/PRIMARY/S_LINEAR:type
error 1:531 crf/PRIMARY/S_LINEAR:null
error 1:531 crf/PRIMARY/S_LINEAR:in
error 1:532 crf/PRIMARY/S_MIREMI:type
error 1:532 crf/PRIMARY/S_MIREMI:null
error 1:532 crf/PRIMARY/S_MIREMI:in
error 1:533 crf/PRIMARY/S_MSAFLG:type
error 1:533 crf/PRIMARY/S_MSAFLG:null
error 1:533 crf/PRIMARY/S_MSAFLG:in
error 1:534 crf/PRIMARY/S_MSBSUB:type
error 1:534 crf/PRIMARY/S_MSBSUB:null
error 1:534 crf/PRIMARY/S_MSBSUB:in
error 1:535 crf/PRIMARY/S_MTWCS:type
error 1:535 crf/PRIMARY/S_MTWCS:null
error 1:535 crf/PRIMARY/S_MTWCS:in
error 1:536 crf/PRIMARY/S_OUTLIR:presence
error 1:536 crf/PRIMARY/S_OUTLIR:type
error 1:536 crf/PRIMARY/S_OUTLIR:null
error 1:536 crf/PRIMARY/S_OUTLIR:in
error 1:537 crf/PRIMARY/S_PCTFRM:type
error 1:537 crf/PRIMARY/S_PCTFRM:null
error 1:537 crf/PRIMARY/S_PCTFRM:in
error 1:538 crf/PRIMARY/S_PERSIS:type
error 1:538 crf/PRIMARY/S_PERSIS:null
error 1:538 crf/PRIMARY/S_PERSIS:in
error 1:539 crf/PRIMARY/S_PHOTOM:presence
error 1:539 crf/PRIMARY/S_PHOTOM:type
error 1:539 crf/PRIMARY/S_PHOTOM:null
error 1:539 crf/PRIMARY/S_PHOTOM:in
error 1:540 crf/PRIMARY/S_PSFALI:type
error 1:540 crf/PRIMARY/S_PSFALI:null
error 1:540 crf/PRIMARY/S_PSFALI:in
error 1:541 crf/PRIMARY/S_PSFSTK:type
error 1:541 crf/PRIMARY/S_PSFSTK:null
error 1:541 crf/PRIMARY/S_PSFSTK:in
error 1:542 crf/PRIMARY/S_PTHLOS:type
error 1:542 crf/PRIMARY/S_PTHLOS:null
error 1:542 crf/PRIMARY/S_PTHLOS:in
error 1:543 crf/PRIMARY/S_PXREPL:type
error 1:543 crf/PRIMARY/S_PXREPL:null
error 1:543 crf/PRIMARY/S_PXREPL:in
error 1:544 crf/PRIMARY/S_RAMP:presence
error 1:544 crf/PRIMARY/S_RAMP:type
error 1:544 crf/PRIMARY/S_RAMP:null
error 1:544 crf/PRIMARY/S_RAMP:in
error 1:545 crf/PRIMARY/S_REFPIX:type
error 1:545 crf/PRIMARY/S_REFPIX:null
error 1:545 crf/PRIMARY/S_REFPIX:in
error 1:546 crf/PRIMARY/S_RESAMP:type
error 1:546 crf/PRIMARY/S_RESAMP:null
error 1:546 crf/PRIMARY/S_RESAMP:in
error 1:547 crf/PRIMARY/S_RESET:type
error 1:547 crf/PRIMARY/S_RESET:null
error 1:547 crf/PRIMARY/S_RESET:in
error 1:548 crf/PRIMARY/S_RESFRI:type
error 1:548 crf/PRIMARY/S_RESFRI:null
error 1:548 crf/PRIMARY/S_RESFRI:in
error 1:549 crf/PRIMARY/S_RSCD:type
error 1:549 crf/PRIMARY/S_RSCD:null
error 1:549 crf/PRIMARY/S_RSCD:in
error 1:550 crf/PRIMARY/S_SATURA:type
error 1:550 crf/PRIMARY/S_SATURA:null
error 1:550 crf/PRIMARY/S_SATURA:in
error 1:551 crf/PRIMARY/S_SKYMAT:type
error 1:551 crf/PRIMARY/S_SKYMAT:null
error 1:551 crf/PRIMARY/S_SKYMAT:in
error 1:552 crf/PRIMARY/S_SPLEAK:type
error 1:552 crf/PRIMARY/S_SPLEAK:null
error 1:552 crf/PRIMARY/S_SPLEAK:in
error 1:553 crf/PRIMARY/S_SRCCAT:type
error 1:553 crf/PRIMARY/S_SRCCAT:null
error 1:553 crf/PRIMARY/S_SRCCAT:in
error 1:554 crf/PRIMARY/S_SRCTYP:type
error 1:554 crf/PRIMARY/S_SRCTYP:null
error 1:554 crf/PRIMARY/S_SRCTYP:in
error 1:555 crf/PRIMARY/S_STRAY:type
error 1:555 crf/PRIMARY/S_STRAY:null
error 1:555 crf/PRIMARY/S_STRAY:in
error 1:556 crf/PRIMARY/S_SUPERB:type
error 1:556 crf/PRIMARY/S_SUPERB:null
error 1:556 crf/PRIMARY/S_SUPERB:in
error 1:557 crf/PRIMARY/S_TACNTR:type
error 1:557 crf/PRIMARY/S_TACNTR:null
error 1:557 crf/PRIMARY/S_TACNTR:in
error 1:558 crf/PRIMARY/S_TELEMI:type
error 1:558 crf/PRIMARY/S_TELEMI:null
error 1:558 crf/PRIMARY/S_TELEMI:in
error 1:559 crf/PRIMARY/S_TRCMOD:type
error 1:559 crf/PRIMARY/S_TRCMOD:null
error 1:559 crf/PRIMARY/S_TRCMOD:in
error 1:560 crf/PRIMARY/S_TSPHOT:type
error 1:560 crf/PRIMARY/S_TSPHOT:null
error 1:560 crf/PRIMARY/S_TSPHOT:in
error 1:561 crf/PRIMARY/S_TWKREG:type
error 1:561 crf/PRIMARY/S_TWKREG:null
error 1:561 crf/PRIMARY/S_TWKREG:in
error 1:562 crf/PRIMARY/S_WAVCOR:type
error 1:562 crf/PRIMARY/S_WAVCOR:null
error 1:562 crf/PRIMARY/S_WAVCOR:in
error 1:563 crf/PRIMARY/S_WCS:presence
error 1:563 crf/PRIMARY/S_WCS:type
error 1:563 crf/PRIMARY/S_WCS:null
error 1:563 crf/PRIMARY/S_WCS:in
error 1:564 crf/PRIMARY/S_WFSCOM:type
error 1:564 crf/PRIMARY/S_WFSCOM:null
error 1:564 crf/PRIMARY/S_WFSCOM:in
error 1:565 crf/PRIMARY/S_WHTLIT:type
error 1:565 crf/PRIMARY/S_WHTLIT:null
error 1:565 crf/PRIMARY/S_WHTLIT:in
error 1:573 crf/PRIMARY/TCATFILE:type
error 1:573 crf/PRIMARY/TCATFILE:null
error 1:574 crf/PRIMARY/SCATFILE:type
error 1:574 crf/PRIMARY/SCATFILE:null
error 1:575 crf/PRIMARY/SEGMFILE:type
error 1:575 crf/PRIMARY/SEGMFILE:null
error 1:576 crf/PRIMARY/DIRIMAGE:type
error 1:576 crf/PRIMARY/DIRIMAGE:null
error 1:577 crf/PRIMARY/BKGMETH:type
error 1:577 crf/PRIMARY/BKGMETH:null
error 1:578 crf/PRIMARY/BKGLEVEL:type
error 1:578 crf/PRIMARY/BKGLEVEL:null
error 1:579 crf/PRIMARY/BKGSUB:type
error 1:579 crf/PRIMARY/BKGSUB:null
error 1:580 crf/PRIMARY/MASTERBG:type
error 1:580 crf/PRIMARY/MASTERBG:null
error 1:581 crf/PRIMARY/BKGD_SCL:type
error 1:581 crf/PRIMARY/BKGD_SCL:null
error 1:581 crf/PRIMARY/BKGD_SCL:unit
error 1:582 crf/PRIMARY/SOSSWDTH:type
error 1:582 crf/PRIMARY/SOSSWDTH:null
error 1:582 crf/PRIMARY/SOSSWDTH:unit
error 1:583 crf/PRIMARY/TIKFACTR:type
error 1:583 crf/PRIMARY/TIKFACTR:null
error 1:583 crf/PRIMARY/TIKFACTR:unit
error 1:584 crf/PRIMARY/SOSSDLTX:type
error 1:584 crf/PRIMARY/SOSSDLTX:null
error 1:584 crf/PRIMARY/SOSSDLTX:unit
error 1:585 crf/PRIMARY/SOSSDLTY:type
error 1:585 crf/PRIMARY/SOSSDLTY:null
error 1:585 crf/PRIMARY/SOSSDLTY:unit
error 1:586 crf/PRIMARY/SOSSROTN:type
error 1:586 crf/PRIMARY/SOSSROTN:null
error 1:586 crf/PRIMARY/SOSSROTN:unit
error 1:587 crf/PRIMARY/OVERSAMP:type
error 1:587 crf/PRIMARY/OVERSAMP:null
error 1:587 crf/PRIMARY/OVERSAMP:unit
error 1:588 crf/PRIMARY/THRESHLD:type
error 1:588 crf/PRIMARY/THRESHLD:null
error 1:589 crf/PRIMARY/INT[i]SKIP:type
error 1:589 crf/PRIMARY/INT[i]SKIP:null
error 1:589 crf/PRIMARY/INT[i]SKIP:limit
error 1:590 crf/PRIMARY/INT[i]UGP1:type
error 1:590 crf/PRIMARY/INT[i]UGP1:null
error 1:590 crf/PRIMARY/INT[i]UGP1:limit
error 1:591 crf/PRIMARY/INT[i]BORS:type
error 1:591 crf/PRIMARY/INT[i]BORS:null
error 1:591 crf/PRIMARY/INT[i]BORS:limit
error 0:99 crf/PRIMARY:shape
error 1:73 crf/PRIMARY:DATE-BEG-DATE-END
error 1:74 crf/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 crf/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 crf/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 crf/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 crf/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 crf/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 crf/PRIMARY:INTSTART-INTEND
error 1:340 crf/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 crf/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 crf/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 crf/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 crf/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 crf/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 crf/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 crf/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:99 crf/PRIMARY:undeclared-keyword
error 0:47 crf/SCI:presence
error 0:47 crf/SCI:kind
error 0:47 crf/SCI:match
error 1:597 crf/SCI/MJD-BEG:presence
error 1:597 crf/SCI/MJD-BEG:type
error 1:597 crf/SCI/MJD-BEG:null
error 1:597 crf/SCI/MJD-BEG:unit
error 1:598 crf/SCI/MJD-AVG:presence
error 1:598 crf/SCI/MJD-AVG:type
error 1:598 crf/SCI/MJD-AVG:null
error 1:598 crf/SCI/MJD-AVG:unit
error 1:599 crf/SCI/MJD-END:presence
error 1:599 crf/SCI/MJD-END:type
error 1:599 crf/SCI/MJD-END:null
error 1:599 crf/SCI/MJD-END:unit
error 1:600 crf/SCI/TDB-BEG:presence
error 1:600 crf/SCI/TDB-BEG:type
error 1:600 crf/SCI/TDB-BEG:null
error 1:600 crf/SCI/TDB-BEG:unit
error 1:601 crf/SCI/TDB-MID:presence
error 1:601 crf/SCI/TDB-MID:type
error 1:601 crf/SCI/TDB-MID:null
error 1:601 crf/SCI/TDB-MID:unit
error 1:602 crf/SCI/TDB-END:presence
error 1:602 crf/SCI/TDB-END:type
error 1:602 crf/SCI/TDB-END:null
error 1:602 crf/SCI/TDB-END:unit
error 1:603 crf/SCI/XPOSURE:presence
error 1:603 crf/SCI/XPOSURE:type
error 1:603 crf/SCI/XPOSURE:null
error 1:603 crf/SCI/XPOSURE:unit
error 1:603 crf/SCI/XPOSURE:limit
error 1:604 crf/SCI/TELAPSE:presence
error 1:604 crf/SCI/TELAPSE:type
error 1:604 crf/SCI/TELAPSE:null
error 1:604 crf/SCI/TELAPSE:unit
error 1:604 crf/SCI/TELAPSE:limit
error 1:612 crf/SCI/REFFRAME:type
error 1:612 crf/SCI/REFFRAME:null
error 1:612 crf/SCI/REFFRAME:value
error 1:613 crf/SCI/EPH_TYPE:type
error 1:613 crf/SCI/EPH_TYPE:null
error 1:613 crf/SCI/EPH_TYPE:in
error 1:614 crf/SCI/EPH_TIME:type
error 1:614 crf/SCI/EPH_TIME:null
error 1:614 crf/SCI/EPH_TIME:unit
error 1:615 crf/SCI/JWST_X:type
error 1:615 crf/SCI/JWST_X:null
error 1:615 crf/SCI/JWST_X:unit
error 1:616 crf/SCI/JWST_Y:type
error 1:616 crf/SCI/JWST_Y:null
error 1:616 crf/SCI/JWST_Y:unit
error 1:617 crf/SCI/JWST_Z:type
error 1:617 crf/SCI/JWST_Z:null
error 1:617 crf/SCI/JWST_Z:unit
error 1:618 crf/SCI/OBSGEO-X:type
error 1:618 crf/SCI/OBSGEO-X:null
error 1:618 crf/SCI/OBSGEO-X:unit
error 1:619 crf/SCI/OBSGEO-Y:type
error 1:619 crf/SCI/OBSGEO-Y:null
error 1:619 crf/SCI/OBSGEO-Y:unit
error 1:620 crf/SCI/OBSGEO-Z:type
error 1:620 crf/SCI/OBSGEO-Z:null
error 1:620 crf/SCI/OBSGEO-Z:unit
error 1:621 crf/SCI/JWST_DX:type
error 1:621 crf/SCI/JWST_DX:null
error 1:621 crf/SCI/JWST_DX:unit
error 1:622 crf/SCI/JWST_DY:type
error 1:622 crf/SCI/JWST_DY:null
error 1:622 crf/SCI/JWST_DY:unit
error 1:623 crf/SCI/JWST_DZ:type
error 1:623 crf/SCI/JWST_DZ:null
error 1:623 crf/SCI/JWST_DZ:unit
error 1:624 crf/SCI/OBSGEODX:type
error 1:624 crf/SCI/OBSGEODX:null
error 1:624 crf/SCI/OBSGEODX:unit
error 1:625 crf/SCI/OBSGEODY:type
error 1:625 crf/SCI/OBSGEODY:null
error 1:625 crf/SCI/OBSGEODY:unit
error 1:626 crf/SCI/OBSGEODZ:type
error 1:626 crf/SCI/OBSGEODZ:null
error 1:626 crf/SCI/OBSGEODZ:unit
error 1:631 crf/SCI/PHOTMJSR:type
error 1:631 crf/SCI/PHOTMJSR:null
error 1:631 crf/SCI/PHOTMJSR:unit
error 3:44 crf/SCI/PHOTMJSR:limit
error 1:631 crf/SCI/PHOTUJA2:type
error 1:631 crf/SCI/PHOTUJA2:null
error 1:631 crf/SCI/PHOTUJA2:unit
error 3:45 crf/SCI/PHOTUJA2:limit
error 1:631 crf/SCI/PIXAR_SR:type
error 1:631 crf/SCI/PIXAR_SR:null
error 1:631 crf/SCI/PIXAR_SR:unit
error 3:46 crf/SCI/PIXAR_SR:limit
error 1:631 crf/SCI/PIXAR_A2:type
error 1:631 crf/SCI/PIXAR_A2:null
error 1:631 crf/SCI/PIXAR_A2:unit
error 3:47 crf/SCI/PIXAR_A2:limit
error 1:639 crf/SCI/RADESYS:presence
error 1:639 crf/SCI/RADESYS:type
error 1:639 crf/SCI/RADESYS:null
error 1:639 crf/SCI/RADESYS:value
error 1:640 crf/SCI/PA_APER:presence
error 1:640 crf/SCI/PA_APER:type
error 1:640 crf/SCI/PA_APER:null
error 1:640 crf/SCI/PA_APER:unit
error 1:641 crf/SCI/RA_V1:presence
error 1:641 crf/SCI/RA_V1:type
error 1:641 crf/SCI/RA_V1:null
error 1:641 crf/SCI/RA_V1:unit
error 4:47 crf/SCI/RA_V1:limit
error 1:642 crf/SCI/DEC_V1:presence
error 1:642 crf/SCI/DEC_V1:type
error 1:642 crf/SCI/DEC_V1:null
error 1:642 crf/SCI/DEC_V1:unit
error 4:48 crf/SCI/DEC_V1:limit
error 1:643 crf/SCI/PA_V3:presence
error 1:643 crf/SCI/PA_V3:type
error 1:643 crf/SCI/PA_V3:null
error 1:643 crf/SCI/PA_V3:unit
error 1:644 crf/SCI/VA_SCALE:presence
error 1:644 crf/SCI/VA_SCALE:type
error 1:644 crf/SCI/VA_SCALE:null
error 1:644 crf/SCI/VA_SCALE:unit
error 1:644 crf/SCI/VA_SCALE:limit
error 1:660 crf/SCI/S_REGION:presence
error 1:660 crf/SCI/S_REGION:type
error 1:660 crf/SCI/S_REGION:null
error 1:660 crf/SCI/S_REGION:matches
error 1:651 crf/SCI/V2_REF:presence
error 1:651 crf/SCI/V2_REF:type
error 1:651 crf/SCI/V2_REF:null
error 1:651 crf/SCI/V2_REF:unit
error 1:652 crf/SCI/V3_REF:presence
error 1:652 crf/SCI/V3_REF:type
error 1:652 crf/SCI/V3_REF:null
error 1:652 crf/SCI/V3_REF:unit
error 1:653 crf/SCI/VPARITY:presence
error 1:653 crf/SCI/VPARITY:type
error 1:653 crf/SCI/VPARITY:null
error 1:653 crf/SCI/VPARITY:in
error 1:654 crf/SCI/V3I_YANG:presence
error 1:654 crf/SCI/V3I_YANG:type
error 1:654 crf/SCI/V3I_YANG:null
error 1:654 crf/SCI/V3I_YANG:unit
error 1:655 crf/SCI/XREF_SCI:type
error 1:655 crf/SCI/XREF_SCI:null
error 1:655 crf/SCI/XREF_SCI:unit
error 1:656 crf/SCI/YREF_SCI:type
error 1:656 crf/SCI/YREF_SCI:null
error 1:656 crf/SCI/YREF_SCI:unit
error 1:677 crf/SCI/RA_REF:presence
error 1:677 crf/SCI/RA_REF:type
error 1:677 crf/SCI/RA_REF:null
error 1:677 crf/SCI/RA_REF:unit
error 1:678 crf/SCI/DEC_REF:presence
error 1:678 crf/SCI/DEC_REF:type
error 1:678 crf/SCI/DEC_REF:null
error 1:678 crf/SCI/DEC_REF:unit
error 4:48 crf/SCI/DEC_REF:limit
error 1:679 crf/SCI/ROLL_REF:presence
error 1:679 crf/SCI/ROLL_REF:type
error 1:679 crf/SCI/ROLL_REF:null
error 1:679 crf/SCI/ROLL_REF:unit
error 1:680 crf/SCI/VELOSYS:type
error 1:680 crf/SCI/VELOSYS:null
error 1:680 crf/SCI/VELOSYS:unit
error 1:664 crf/SCI/MT_RA:type
error 1:664 crf/SCI/MT_RA:null
error 1:664 crf/SCI/MT_RA:unit
error 1:665 crf/SCI/MT_DEC:type
error 1:665 crf/SCI/MT_DEC:null
error 1:665 crf/SCI/MT_DEC:unit
error 1:666 crf/SCI/MT_AVRA:type
error 1:666 crf/SCI/MT_AVRA:null
error 1:666 crf/SCI/MT_AVRA:unit
error 1:667 crf/SCI/MT_AVDEC:type
error 1:667 crf/SCI/MT_AVDEC:null
error 1:667 crf/SCI/MT_AVDEC:unit
error 0:35 crf/SCI/SPECSYS:type
error 0:35 crf/SCI/SPECSYS:null
error 0:35 crf/SCI/SPECSYS:value
error 0:36 crf/SCI/DISPAXIS:type
error 0:36 crf/SCI/DISPAXIS:null
error 0:36 crf/SCI/DISPAXIS:in
error 0:37 crf/SCI/SPORDER:type
error 0:37 crf/SCI/SPORDER:null
error 0:38 crf/SCI/WAVSTART:type
error 0:38 crf/SCI/WAVSTART:null
error 0:38 crf/SCI/WAVSTART:unit
error 0:38 crf/SCI/WAVSTART:limit
error 0:39 crf/SCI/WAVEND:type
error 0:39 crf/SCI/WAVEND:null
error 0:39 crf/SCI/WAVEND:unit
error 0:39 crf/SCI/WAVEND:limit
error 0:47 crf/SCI:type
error 0:47 crf/SCI:shape
error 0:47 crf/SCI:unit
error 1:606 crf/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 crf/SCI:TDB-BEG-MJD-BEG
error 1:633 crf/SCI:PHOTUJA2-PHOTMJSR
error 1:634 crf/SCI:PIXAR_A2-PIXAR_SR
error 1:683 crf/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 0:40 crf/SCI:WAVSTART-WAVEND
error 0:113 crf/SCI:SCI-DQ
error 0:31 crf/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
warning 0:47 crf/SCI:undeclared-keyword
error 0:50 crf/ERR:presence
error 0:50 crf/ERR:kind
error 0:50 crf/ERR:match
error 0:50 crf/ERR:type
error 0:50 crf/ERR:shape
error 0:50 crf/ERR:unit
error 0:50 crf/ERR:limit
warning 0:50 crf/ERR:undeclared-keyword
error 0:51 crf/DQ:presence
error 0:51 crf/DQ:kind
error 0:51 crf/DQ:match
error 0:51 crf/DQ:type
error 0:51 crf/DQ:shape
error 0:51 crf/DQ:null
error 0:51 crf/DQ:bits
warning 0:51 crf/DQ:undeclared-keyword
error 0:52 crf/AREA:kind
error 0:52 crf/AREA:match
error 0:52 crf/AREA:type
error 0:52 crf/AREA:shape
error 0:52 crf/AREA:limit
warning 0:52 crf/AREA:undeclared-keyword
error 0:53 crf/VAR_POISSON:presence
error 0:53 crf/VAR_POISSON:kind
error 0:53 crf/VAR_POISSON:match
error 0:53 crf/VAR_POISSON:type
error 0:53 crf/VAR_POISSON:shape
error 0:53 crf/VAR_POISSON:limit
warning 0:53 crf/VAR_POISSON:undeclared-keyword
error 0:54 crf/VAR_RNOISE:presence
error 0:54 crf/VAR_RNOISE:kind
error 0:54 crf/VAR_RNOISE:match
error 0:54 crf/VAR_RNOISE:type
error 0:54 crf/VAR_RNOISE:shape
error 0:54 crf/VAR_RNOISE:limit
warning 0:54 crf/VAR_RNOISE:undeclared-keyword
error 0:55 crf/VAR_FLAT:presence
error 0:55 crf/VAR_FLAT:kind
error 0:55 crf/VAR_FLAT:match
error 0:55 crf/VAR_FLAT:type
error 0:55 crf/VAR_FLAT:shape
error 0:55 crf/VAR_FLAT:limit
warning 0:55 crf/VAR_FLAT:undeclared-keyword
error 0:56 crf/REGIONS:kind
error 0:56 crf/REGIONS:match
error 0:56 crf/REGIONS:type
error 0:56 crf/REGIONS:shape
error 0:56 crf/REGIONS:null
error 0:56 crf/REGIONS:limit
warning 0:56 crf/REGIONS:undeclared-keyword
error 0:57 crf/TRACEMODEL:kind
error 0:57 crf/TRACEMODEL:match
error 0:57 crf/TRACEMODEL:type
error 0:57 crf/TRACEMODEL:shape
warning 0:57 crf/TRACEMODEL:undeclared-keyword
error 0:59 crf/WAVELENGTH:kind
error 0:59 crf/WAVELENGTH:match
error 0:59 crf/WAVELENGTH:type
error 0:59 crf/WAVELENGTH:shape
error 0:59 crf/WAVELENGTH:unit
error 0:59 crf/WAVELENGTH:limit
warning 0:59 crf/WAVELENGTH:undeclared-keyword
error 0:60 crf/PATHLOSS_PS:kind
error 0:60 crf/PATHLOSS_PS:match
error 0:60 crf/PATHLOSS_PS:type
error 0:60 crf/PATHLOSS_PS:shape
warning 0:60 crf/PATHLOSS_PS:undeclared-keyword
error 0:61 crf/PATHLOSS_UN:kind
error 0:61 crf/PATHLOSS_UN:match
error 0:61 crf/PATHLOSS_UN:type
error 0:61 crf/PATHLOSS_UN:shape
warning 0:61 crf/PATHLOSS_UN:undeclared-keyword
error 0:106 crf/ASDF:presence
error 0:106 crf/ASDF:kind
error 0:106 crf/ASDF:match
warning 0:106 crf/ASDF:undeclared-keyword
error 0:108 crf/ASDF.tree/data:presence
error 0:108 crf/ASDF.tree/data:type
error 0:108 crf/ASDF.tree/data:source
error 0:106 crf/ASDF.tree:type
error 1:20 crf/ASDF.tree/meta.date:mirror
error 1:20 crf/ASDF.tree/meta.filename:mirror
error 1:20 crf/ASDF.tree/meta.model_type:mirror
error 1:20 crf/ASDF.tree/meta.telescope:mirror
error 1:69 crf/ASDF.tree/meta.observation.program_number:mirror
error 1:69 crf/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 crf/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 crf/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 crf/ASDF.tree/meta.instrument.name:mirror
error 1:236 crf/ASDF.tree/meta.exposure.type:mirror
error 1:236 crf/ASDF.tree/meta.exposure.nints:mirror
error 1:277 crf/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 crf/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 crf/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 crf/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 crf/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 crf/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 crf/ASDF.tree/meta.subarray.name:mirror
error 1:38 crf/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 crf/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 crf/ASDF.tree/meta.asn.table_name:mirror
error 1:631 crf/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 crf/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 crf/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 crf/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:205 s3d:name
error 1:816 s3d/name/program:value
error 1:851 s3d/name/instrume:value
error 0:199 s3d:undeclared-hdu
error 1:20 s3d/PRIMARY/DATE:presence
error 1:20 s3d/PRIMARY/DATE:type
error 1:20 s3d/PRIMARY/DATE:null
error 1:20 s3d/PRIMARY/FILENAME:presence
error 1:20 s3d/PRIMARY/FILENAME:type
error 1:20 s3d/PRIMARY/FILENAME:null
error 1:20 s3d/PRIMARY/FILENAME:value
error 1:20 s3d/PRIMARY/DATAMODL:presence
error 1:20 s3d/PRIMARY/DATAMODL:type
error 1:20 s3d/PRIMARY/DATAMODL:null
error 1:20 s3d/PRIMARY/DATAMODL:value
error 1:20 s3d/PRIMARY/TELESCOP:presence
error 1:20 s3d/PRIMARY/TELESCOP:type
error 1:20 s3d/PRIMARY/TELESCOP:null
error 1:20 s3d/PRIMARY/TELESCOP:value
error 1:21 s3d/PRIMARY/ORIGIN:presence
error 1:21 s3d/PRIMARY/ORIGIN:type
error 1:21 s3d/PRIMARY/ORIGIN:null
error 1:22 s3d/PRIMARY/TIMESYS:presence
error 1:22 s3d/PRIMARY/TIMESYS:type
error 1:22 s3d/PRIMARY/TIMESYS:null
error 1:22 s3d/PRIMARY/TIMESYS:value
error 1:23 s3d/PRIMARY/TIMEUNIT:presence
error 1:23 s3d/PRIMARY/TIMEUNIT:type
error 1:23 s3d/PRIMARY/TIMEUNIT:null
error 1:23 s3d/PRIMARY/TIMEUNIT:value
info 1:24 s3d/PRIMARY/FILETYPE:presence
error 1:24 s3d/PRIMARY/FILETYPE:type
error 1:24 s3d/PRIMARY/FILETYPE:null
error 1:25 s3d/PRIMARY/SDP_VER:presence
error 1:25 s3d/PRIMARY/SDP_VER:type
error 1:25 s3d/PRIMARY/SDP_VER:null
error 1:26 s3d/PRIMARY/PRD_VER:presence
error 1:26 s3d/PRIMARY/PRD_VER:type
error 1:26 s3d/PRIMARY/PRD_VER:null
error 1:26 s3d/PRIMARY/PRD_VER:matches
error 1:27 s3d/PRIMARY/OSS_VER:type
error 1:27 s3d/PRIMARY/OSS_VER:null
error 1:28 s3d/PRIMARY/GSC_VER:type
error 1:28 s3d/PRIMARY/GSC_VER:null
error 1:29 s3d/PRIMARY/HGA_MOVE:presence
error 1:29 s3d/PRIMARY/HGA_MOVE:type
error 1:29 s3d/PRIMARY/HGA_MOVE:null
error 1:30 s3d/PRIMARY/HGA_STRT:type
error 1:30 s3d/PRIMARY/HGA_STRT:null
error 1:31 s3d/PRIMARY/HGA_STOP:type
error 1:31 s3d/PRIMARY/HGA_STOP:null
error 1:32 s3d/PRIMARY/PWFSEET:presence
error 1:32 s3d/PRIMARY/PWFSEET:type
error 1:32 s3d/PRIMARY/PWFSEET:null
error 1:32 s3d/PRIMARY/PWFSEET:unit
error 1:33 s3d/PRIMARY/NWFSEST:presence
error 1:33 s3d/PRIMARY/NWFSEST:type
error 1:33 s3d/PRIMARY/NWFSEST:null
error 1:33 s3d/PRIMARY/NWFSEST:unit
error 1:34 s3d/PRIMARY/COMPRESS:type
error 1:34 s3d/PRIMARY/COMPRESS:null
error 1:51 s3d/PRIMARY/TITLE:presence
error 1:51 s3d/PRIMARY/TITLE:type
error 1:51 s3d/PRIMARY/TITLE:null
error 1:52 s3d/PRIMARY/PI_NAME:presence
error 1:52 s3d/PRIMARY/PI_NAME:type
error 1:52 s3d/PRIMARY/PI_NAME:null
error 1:53 s3d/PRIMARY/CATEGORY:presence
error 1:53 s3d/PRIMARY/CATEGORY:type
error 1:53 s3d/PRIMARY/CATEGORY:null
warning 1:53 s3d/PRIMARY/CATEGORY:in
error 1:54 s3d/PRIMARY/SUBCAT:type
error 1:54 s3d/PRIMARY/SUBCAT:null
error 1:55 s3d/PRIMARY/SCICAT:type
error 1:55 s3d/PRIMARY/SCICAT:null
error 1:56 s3d/PRIMARY/CONT_ID:type
error 1:56 s3d/PRIMARY/CONT_ID:null
error 1:63 s3d/PRIMARY/DATE-OBS:presence
error 1:63 s3d/PRIMARY/DATE-OBS:type
error 1:63 s3d/PRIMARY/DATE-OBS:null
error 1:64 s3d/PRIMARY/TIME-OBS:presence
error 1:64 s3d/PRIMARY/TIME-OBS:type
error 1:64 s3d/PRIMARY/TIME-OBS:null
error 1:65 s3d/PRIMARY/DATE-BEG:presence
error 1:65 s3d/PRIMARY/DATE-BEG:type
error 1:65 s3d/PRIMARY/DATE-BEG:null
error 1:66 s3d/PRIMARY/DATE-END:presence
error 1:66 s3d/PRIMARY/DATE-END:type
error 1:66 s3d/PRIMARY/DATE-END:null
error 1:67 s3d/PRIMARY/OBS_ID:presence
error 1:67 s3d/PRIMARY/OBS_ID:type
error 1:67 s3d/PRIMARY/OBS_ID:null
error 1:67 s3d/PRIMARY/OBS_ID:matches
error 1:68 s3d/PRIMARY/VISIT_ID:presence
error 1:68 s3d/PRIMARY/VISIT_ID:type
error 1:68 s3d/PRIMARY/VISIT_ID:null
error 1:68 s3d/PRIMARY/VISIT_ID:limit
error 1:69 s3d/PRIMARY/PROGRAM:presence
error 1:69 s3d/PRIMARY/PROGRAM:type
error 1:69 s3d/PRIMARY/PROGRAM:null
error 1:69 s3d/PRIMARY/PROGRAM:limit
error 1:69 s3d/PRIMARY/OBSERVTN:presence
error 1:69 s3d/PRIMARY/OBSERVTN:type
error 1:69 s3d/PRIMARY/OBSERVTN:null
error 1:69 s3d/PRIMARY/OBSERVTN:limit
error 1:69 s3d/PRIMARY/VISIT:presence
error 1:69 s3d/PRIMARY/VISIT:type
error 1:69 s3d/PRIMARY/VISIT:null
error 1:69 s3d/PRIMARY/VISIT:limit
error 1:70 s3d/PRIMARY/OBSLABEL:type
error 1:70 s3d/PRIMARY/OBSLABEL:null
error 1:71 s3d/PRIMARY/OBSFOLDR:type
error 1:71 s3d/PRIMARY/OBSFOLDR:null
error 1:88 s3d/PRIMARY/VISITGRP:presence
error 1:88 s3d/PRIMARY/VISITGRP:type
error 1:88 s3d/PRIMARY/VISITGRP:null
error 1:88 s3d/PRIMARY/VISITGRP:limit
error 1:89 s3d/PRIMARY/SEQ_ID:presence
error 1:89 s3d/PRIMARY/SEQ_ID:type
error 1:89 s3d/PRIMARY/SEQ_ID:null
error 1:89 s3d/PRIMARY/SEQ_ID:matches
error 1:90 s3d/PRIMARY/ACT_ID:presence
error 1:90 s3d/PRIMARY/ACT_ID:type
error 1:90 s3d/PRIMARY/ACT_ID:null
error 1:90 s3d/PRIMARY/ACT_ID:matches
error 1:91 s3d/PRIMARY/EXPOSURE:presence
error 1:91 s3d/PRIMARY/EXPOSURE:type
error 1:91 s3d/PRIMARY/EXPOSURE:null
error 1:91 s3d/PRIMARY/EXPOSURE:limit
error 1:92 s3d/PRIMARY/BKGDTARG:presence
error 1:92 s3d/PRIMARY/BKGDTARG:type
error 1:92 s3d/PRIMARY/BKGDTARG:null
error 1:93 s3d/PRIMARY/TEMPLATE:presence
error 1:93 s3d/PRIMARY/TEMPLATE:type
error 1:93 s3d/PRIMARY/TEMPLATE:null
error 1:98 s3d/PRIMARY/ENG_QUAL:presence
error 1:98 s3d/PRIMARY/ENG_QUAL:type
error 1:98 s3d/PRIMARY/ENG_QUAL:null
error 1:98 s3d/PRIMARY/ENG_QUAL:in
error 1:99 s3d/PRIMARY/ENGQLPTG:type
error 1:99 s3d/PRIMARY/ENGQLPTG:null
error 1:99 s3d/PRIMARY/ENGQLPTG:in
error 1:100 s3d/PRIMARY/VISITYPE:presence
error 1:100 s3d/PRIMARY/VISITYPE:type
error 1:100 s3d/PRIMARY/VISITYPE:null
error 1:100 s3d/PRIMARY/VISITYPE:in
error 1:101 s3d/PRIMARY/VSTSTART:presence
error 1:101 s3d/PRIMARY/VSTSTART:type
error 1:101 s3d/PRIMARY/VSTSTART:null
error 1:102 s3d/PRIMARY/VISITSTA:presence
error 1:102 s3d/PRIMARY/VISITSTA:type
error 1:102 s3d/PRIMARY/VISITSTA:null
error 1:103 s3d/PRIMARY/NEXPOSUR:presence
error 1:103 s3d/PRIMARY/NEXPOSUR:type
error 1:103 s3d/PRIMARY/NEXPOSUR:null
error 1:103 s3d/PRIMARY/NEXPOSUR:limit
error 1:104 s3d/PRIMARY/INTARGET:presence
error 1:104 s3d/PRIMARY/INTARGET:type
error 1:104 s3d/PRIMARY/INTARGET:null
error 1:105 s3d/PRIMARY/TARGOOPP:presence
error 1:105 s3d/PRIMARY/TARGOOPP:type
error 1:105 s3d/PRIMARY/TARGOOPP:null
error 1:106 s3d/PRIMARY/TSOVISIT:presence
error 1:106 s3d/PRIMARY/TSOVISIT:type
error 1:106 s3d/PRIMARY/TSOVISIT:null
error 1:107 s3d/PRIMARY/EXP_ONLY:presence
error 1:107 s3d/PRIMARY/EXP_ONLY:type
error 1:107 s3d/PRIMARY/EXP_ONLY:null
error 1:108 s3d/PRIMARY/CROWDFLD:type
error 1:108 s3d/PRIMARY/CROWDFLD:null
error 1:113 s3d/PRIMARY/TARGPROP:presence
error 1:113 s3d/PRIMARY/TARGPROP:type
error 1:113 s3d/PRIMARY/TARGPROP:null
error 1:114 s3d/PRIMARY/TARGNAME:presence
error 1:114 s3d/PRIMARY/TARGNAME:type
error 1:114 s3d/PRIMARY/TARGNAME:null
error 1:115 s3d/PRIMARY/TARGTYPE:presence
error 1:115 s3d/PRIMARY/TARGTYPE:type
error 1:115 s3d/PRIMARY/TARGTYPE:null
error 1:115 s3d/PRIMARY/TARGTYPE:in
error 1:116 s3d/PRIMARY/TARGCAT:type
error 1:116 s3d/PRIMARY/TARGCAT:null
error 1:117 s3d/PRIMARY/TARGDESC:type
error 1:117 s3d/PRIMARY/TARGDESC:null
error 1:118 s3d/PRIMARY/TARG_RA:presence
error 1:118 s3d/PRIMARY/TARG_RA:type
error 1:118 s3d/PRIMARY/TARG_RA:null
error 1:118 s3d/PRIMARY/TARG_RA:unit
error 4:47 s3d/PRIMARY/TARG_RA:limit
error 1:119 s3d/PRIMARY/TARG_DEC:presence
error 1:119 s3d/PRIMARY/TARG_DEC:type
error 1:119 s3d/PRIMARY/TARG_DEC:null
error 1:119 s3d/PRIMARY/TARG_DEC:unit
error 4:48 s3d/PRIMARY/TARG_DEC:limit
error 1:120 s3d/PRIMARY/SRCTYAPT:type
error 1:120 s3d/PRIMARY/SRCTYAPT:null
error 1:120 s3d/PRIMARY/SRCTYAPT:in
error 1:123 s3d/PRIMARY/TARGURA:presence
error 1:123 s3d/PRIMARY/TARGURA:type
error 1:123 s3d/PRIMARY/TARGURA:null
error 1:123 s3d/PRIMARY/TARGURA:unit
error 1:123 s3d/PRIMARY/TARGURA:limit
error 1:124 s3d/PRIMARY/TARGUDEC:presence
error 1:124 s3d/PRIMARY/TARGUDEC:type
error 1:124 s3d/PRIMARY/TARGUDEC:null
error 1:124 s3d/PRIMARY/TARGUDEC:unit
error 1:124 s3d/PRIMARY/TARGUDEC:limit
error 1:125 s3d/PRIMARY/MU_RA:presence
error 1:125 s3d/PRIMARY/MU_RA:type
error 1:125 s3d/PRIMARY/MU_RA:null
error 1:125 s3d/PRIMARY/MU_RA:unit
error 1:126 s3d/PRIMARY/MU_DEC:presence
error 1:126 s3d/PRIMARY/MU_DEC:type
error 1:126 s3d/PRIMARY/MU_DEC:null
error 1:126 s3d/PRIMARY/MU_DEC:unit
error 1:127 s3d/PRIMARY/MU_EPOCH:presence
error 1:127 s3d/PRIMARY/MU_EPOCH:type
error 1:127 s3d/PRIMARY/MU_EPOCH:null
error 1:128 s3d/PRIMARY/PROP_RA:presence
error 1:128 s3d/PRIMARY/PROP_RA:type
error 1:128 s3d/PRIMARY/PROP_RA:null
error 1:128 s3d/PRIMARY/PROP_RA:unit
error 4:47 s3d/PRIMARY/PROP_RA:limit
error 1:129 s3d/PRIMARY/PROP_DEC:presence
error 1:129 s3d/PRIMARY/PROP_DEC:type
error 1:129 s3d/PRIMARY/PROP_DEC:null
error 1:129 s3d/PRIMARY/PROP_DEC:unit
error 4:48 s3d/PRIMARY/PROP_DEC:limit
error 1:200 s3d/PRIMARY/INSTRUME:presence
error 1:200 s3d/PRIMARY/INSTRUME:type
error 1:200 s3d/PRIMARY/INSTRUME:null
error 1:200 s3d/PRIMARY/INSTRUME:in
error 1:201 s3d/PRIMARY/PREIMAGE:type
error 1:201 s3d/PRIMARY/PREIMAGE:null
error 1:202 s3d/PRIMARY/FWPOSOFF:type
error 1:202 s3d/PRIMARY/FWPOSOFF:null
error 1:203 s3d/PRIMARY/FWPOSTOL:type
error 1:203 s3d/PRIMARY/FWPOSTOL:null
error 1:203 s3d/PRIMARY/FWPOSTOL:in
error 1:204 s3d/PRIMARY/PWPOSOFF:type
error 1:204 s3d/PRIMARY/PWPOSOFF:null
error 1:205 s3d/PRIMARY/PWPOSTOL:type
error 1:205 s3d/PRIMARY/PWPOSTOL:null
error 1:205 s3d/PRIMARY/PWPOSTOL:in
error 1:134 s3d/PRIMARY/DETECTOR:presence
error 1:134 s3d/PRIMARY/DETECTOR:type
error 1:134 s3d/PRIMARY/DETECTOR:null
error 1:134 s3d/PRIMARY/DETECTOR:in
error 1:135 s3d/PRIMARY/MODULE:presence
error 1:135 s3d/PRIMARY/MODULE:type
error 1:135 s3d/PRIMARY/MODULE:null
error 1:135 s3d/PRIMARY/MODULE:in
error 1:136 s3d/PRIMARY/CHANNEL:presence
error 1:136 s3d/PRIMARY/CHANNEL:type
error 1:136 s3d/PRIMARY/CHANNEL:null
error 1:136 s3d/PRIMARY/CHANNEL:in
error 1:137 s3d/PRIMARY/FILTER:presence
error 1:137 s3d/PRIMARY/FILTER:type
error 1:137 s3d/PRIMARY/FILTER:null
error 1:137 s3d/PRIMARY/FILTER:in
error 1:138 s3d/PRIMARY/PUPIL:presence
error 1:138 s3d/PRIMARY/PUPIL:type
error 1:138 s3d/PRIMARY/PUPIL:null
error 1:138 s3d/PRIMARY/PUPIL:in
error 1:139 s3d/PRIMARY/PILIN:type
error 1:139 s3d/PRIMARY/PILIN:null
error 1:140 s3d/PRIMARY/CORONMSK:type
error 1:140 s3d/PRIMARY/CORONMSK:null
error 1:140 s3d/PRIMARY/CORONMSK:in
error 1:141 s3d/PRIMARY/FAM_LA[a]:type
error 1:141 s3d/PRIMARY/FAM_LA[a]:null
error 1:142 s3d/PRIMARY/FASTEP[a]:type
error 1:142 s3d/PRIMARY/FASTEP[a]:null
error 1:143 s3d/PRIMARY/FAUNIT[a]:type
error 1:143 s3d/PRIMARY/FAUNIT[a]:null
error 1:144 s3d/PRIMARY/FAPHASE[a]:type
error 1:144 s3d/PRIMARY/FAPHASE[a]:null
error 1:145 s3d/PRIMARY/FA[a]VALUE:type
error 1:145 s3d/PRIMARY/FA[a]VALUE:null
error 1:151 s3d/PRIMARY/GRATING:presence
error 1:151 s3d/PRIMARY/GRATING:type
error 1:151 s3d/PRIMARY/GRATING:null
error 1:151 s3d/PRIMARY/GRATING:in
error 1:152 s3d/PRIMARY/FXD_SLIT:type
error 1:152 s3d/PRIMARY/FXD_SLIT:null
error 1:152 s3d/PRIMARY/FXD_SLIT:in
error 1:153 s3d/PRIMARY/FOCUSPOS:type
error 1:153 s3d/PRIMARY/FOCUSPOS:null
error 1:154 s3d/PRIMARY/LAMP:presence
error 1:154 s3d/PRIMARY/LAMP:type
error 1:154 s3d/PRIMARY/LAMP:null
error 1:155 s3d/PRIMARY/OPMODE:presence
error 1:155 s3d/PRIMARY/OPMODE:type
error 1:155 s3d/PRIMARY/OPMODE:null
error 1:155 s3d/PRIMARY/OPMODE:in
error 1:156 s3d/PRIMARY/MSASTATE:type
error 1:156 s3d/PRIMARY/MSASTATE:null
error 1:157 s3d/PRIMARY/MSAMETFL:type
error 1:157 s3d/PRIMARY/MSAMETFL:null
error 1:157 s3d/PRIMARY/MSAMETFL:matches
error 1:158 s3d/PRIMARY/MSAMETID:type
error 1:158 s3d/PRIMARY/MSAMETID:null
error 1:158 s3d/PRIMARY/MSAMETID:limit
error 1:159 s3d/PRIMARY/MSACONID:type
error 1:159 s3d/PRIMARY/MSACONID:null
error 1:159 s3d/PRIMARY/MSACONID:limit
error 1:160 s3d/PRIMARY/GWA_XTIL:presence
error 1:160 s3d/PRIMARY/GWA_XTIL:type
error 1:160 s3d/PRIMARY/GWA_XTIL:null
error 1:161 s3d/PRIMARY/GWA_YTIL:presence
error 1:161 s3d/PRIMARY/GWA_YTIL:type
error 1:161 s3d/PRIMARY/GWA_YTIL:null
error 1:162 s3d/PRIMARY/GWA_XP_V:presence
error 1:162 s3d/PRIMARY/GWA_XP_V:type
error 1:162 s3d/PRIMARY/GWA_XP_V:null
error 1:163 s3d/PRIMARY/GWA_YP_V:presence
error 1:163 s3d/PRIMARY/GWA_YP_V:type
error 1:163 s3d/PRIMARY/GWA_YP_V:null
error 1:164 s3d/PRIMARY/GWA_PXAV:presence
error 1:164 s3d/PRIMARY/GWA_PXAV:type
error 1:164 s3d/PRIMARY/GWA_PXAV:null
error 1:165 s3d/PRIMARY/GWA_PYAV:presence
error 1:165 s3d/PRIMARY/GWA_PYAV:type
error 1:165 s3d/PRIMARY/GWA_PYAV:null
error 1:166 s3d/PRIMARY/GWA_TILT:presence
error 1:166 s3d/PRIMARY/GWA_TILT:type
error 1:166 s3d/PRIMARY/GWA_TILT:null
error 1:166 s3d/PRIMARY/GWA_TILT:unit
error 1:167 s3d/PRIMARY/RMA_POS:type
error 1:167 s3d/PRIMARY/RMA_POS:null
error 1:168 s3d/PRIMARY/FCSRLPOS:type
error 1:168 s3d/PRIMARY/FCSRLPOS:null
error 1:172 s3d/PRIMARY/DETECTOR:value
error 1:176 s3d/PRIMARY/FWCPOS:type
error 1:176 s3d/PRIMARY/FWCPOS:null
error 1:176 s3d/PRIMARY/FWCPOS:unit
error 1:177 s3d/PRIMARY/PWCPOS:type
error 1:177 s3d/PRIMARY/PWCPOS:null
error 1:177 s3d/PRIMARY/PWCPOS:unit
error 1:185 s3d/PRIMARY/BAND:presence
error 1:185 s3d/PRIMARY/BAND:type
error 1:185 s3d/PRIMARY/BAND:null
error 1:185 s3d/PRIMARY/BAND:in
error 1:187 s3d/PRIMARY/CCCSTATE:type
error 1:187 s3d/PRIMARY/CCCSTATE:null
error 1:187 s3d/PRIMARY/CCCSTATE:in
error 1:188 s3d/PRIMARY/FPE_SIDE:type
error 1:188 s3d/PRIMARY/FPE_SIDE:null
error 1:188 s3d/PRIMARY/FPE_SIDE:in
error 1:189 s3d/PRIMARY/ICE_SIDE:type
error 1:189 s3d/PRIMARY/ICE_SIDE:null
error 1:189 s3d/PRIMARY/ICE_SIDE:in
error 1:274 s3d/PRIMARY/EXPCOUNT:presence
error 1:274 s3d/PRIMARY/EXPCOUNT:type
error 1:274 s3d/PRIMARY/EXPCOUNT:null
error 1:274 s3d/PRIMARY/EXPCOUNT:limit
error 1:275 s3d/PRIMARY/EXPRIPAR:presence
error 1:275 s3d/PRIMARY/EXPRIPAR:type
error 1:275 s3d/PRIMARY/EXPRIPAR:null
error 1:275 s3d/PRIMARY/EXPRIPAR:in
error 1:236 s3d/PRIMARY/EXP_TYPE:presence
error 1:236 s3d/PRIMARY/EXP_TYPE:type
error 1:236 s3d/PRIMARY/EXP_TYPE:null
error 1:236 s3d/PRIMARY/EXP_TYPE:in
error 1:236 s3d/PRIMARY/NINTS:presence
error 1:236 s3d/PRIMARY/NINTS:type
error 1:236 s3d/PRIMARY/NINTS:null
error 3:36 s3d/PRIMARY/NINTS:limit
error 1:237 s3d/PRIMARY/READPATT:presence
error 1:237 s3d/PRIMARY/READPATT:type
error 1:237 s3d/PRIMARY/READPATT:null
error 1:237 s3d/PRIMARY/READPATT:in
error 1:238 s3d/PRIMARY/NGROUPS:presence
error 1:238 s3d/PRIMARY/NGROUPS:type
error 1:238 s3d/PRIMARY/NGROUPS:null
error 1:238 s3d/PRIMARY/NGROUPS:limit
error 1:239 s3d/PRIMARY/NFRAMES:presence
error 1:239 s3d/PRIMARY/NFRAMES:type
error 1:239 s3d/PRIMARY/NFRAMES:null
error 1:239 s3d/PRIMARY/NFRAMES:limit
error 1:240 s3d/PRIMARY/FRMDIVSR:presence
error 1:240 s3d/PRIMARY/FRMDIVSR:type
error 1:240 s3d/PRIMARY/FRMDIVSR:null
error 1:240 s3d/PRIMARY/FRMDIVSR:limit
error 1:241 s3d/PRIMARY/GROUPGAP:presence
error 1:241 s3d/PRIMARY/GROUPGAP:type
error 1:241 s3d/PRIMARY/GROUPGAP:null
error 1:241 s3d/PRIMARY/GROUPGAP:limit
error 1:242 s3d/PRIMARY/DRPFRMS1:presence
error 1:242 s3d/PRIMARY/DRPFRMS1:type
error 1:242 s3d/PRIMARY/DRPFRMS1:null
error 1:242 s3d/PRIMARY/DRPFRMS1:limit
error 1:243 s3d/PRIMARY/DRPFRMS3:presence
error 1:243 s3d/PRIMARY/DRPFRMS3:type
error 1:243 s3d/PRIMARY/DRPFRMS3:null
error 1:243 s3d/PRIMARY/DRPFRMS3:limit
error 1:244 s3d/PRIMARY/NSAMPLES:presence
error 1:244 s3d/PRIMARY/NSAMPLES:type
error 1:244 s3d/PRIMARY/NSAMPLES:null
error 1:244 s3d/PRIMARY/NSAMPLES:limit
error 1:245 s3d/PRIMARY/TSAMPLE:presence
error 1:245 s3d/PRIMARY/TSAMPLE:type
error 1:245 s3d/PRIMARY/TSAMPLE:null
error 1:245 s3d/PRIMARY/TSAMPLE:unit
error 1:245 s3d/PRIMARY/TSAMPLE:limit
error 1:246 s3d/PRIMARY/TFRAME:presence
error 1:246 s3d/PRIMARY/TFRAME:type
error 1:246 s3d/PRIMARY/TFRAME:null
error 1:246 s3d/PRIMARY/TFRAME:unit
error 1:246 s3d/PRIMARY/TFRAME:limit
error 1:247 s3d/PRIMARY/TGROUP:presence
error 1:247 s3d/PRIMARY/TGROUP:type
error 1:247 s3d/PRIMARY/TGROUP:null
error 1:247 s3d/PRIMARY/TGROUP:unit
error 1:247 s3d/PRIMARY/TGROUP:limit
error 1:248 s3d/PRIMARY/EFFINTTM:presence
error 1:248 s3d/PRIMARY/EFFINTTM:type
error 1:248 s3d/PRIMARY/EFFINTTM:null
error 1:248 s3d/PRIMARY/EFFINTTM:unit
error 1:248 s3d/PRIMARY/EFFINTTM:limit
error 1:249 s3d/PRIMARY/DURATION:presence
error 1:249 s3d/PRIMARY/DURATION:type
error 1:249 s3d/PRIMARY/DURATION:null
error 1:249 s3d/PRIMARY/DURATION:unit
error 1:249 s3d/PRIMARY/DURATION:limit
error 1:250 s3d/PRIMARY/NRSTSTRT:presence
error 1:250 s3d/PRIMARY/NRSTSTRT:type
error 1:250 s3d/PRIMARY/NRSTSTRT:null
error 1:250 s3d/PRIMARY/NRSTSTRT:limit
error 1:251 s3d/PRIMARY/NRESETS:presence
error 1:251 s3d/PRIMARY/NRESETS:type
error 1:251 s3d/PRIMARY/NRESETS:null
error 1:251 s3d/PRIMARY/NRESETS:limit
error 1:252 s3d/PRIMARY/ZEROFRAM:presence
error 1:252 s3d/PRIMARY/ZEROFRAM:type
error 1:252 s3d/PRIMARY/ZEROFRAM:null
error 1:253 s3d/PRIMARY/DATAPROB:presence
error 1:253 s3d/PRIMARY/DATAPROB:type
error 1:253 s3d/PRIMARY/DATAPROB:null
error 1:254 s3d/PRIMARY/SCA_NUM:presence
error 1:254 s3d/PRIMARY/SCA_NUM:type
error 1:254 s3d/PRIMARY/SCA_NUM:null
error 1:255 s3d/PRIMARY/DATAMODE:presence
error 1:255 s3d/PRIMARY/DATAMODE:type
error 1:255 s3d/PRIMARY/DATAMODE:null
error 1:277 s3d/PRIMARY/EXPSTART:presence
error 1:277 s3d/PRIMARY/EXPSTART:type
error 1:277 s3d/PRIMARY/EXPSTART:null
error 1:277 s3d/PRIMARY/EXPSTART:unit
error 1:277 s3d/PRIMARY/EFFEXPTM:presence
error 1:277 s3d/PRIMARY/EFFEXPTM:type
error 1:277 s3d/PRIMARY/EFFEXPTM:null
error 1:277 s3d/PRIMARY/EFFEXPTM:unit
error 3:37 s3d/PRIMARY/EFFEXPTM:limit
error 1:278 s3d/PRIMARY/EXPMID:presence
error 1:278 s3d/PRIMARY/EXPMID:type
error 1:278 s3d/PRIMARY/EXPMID:null
error 1:278 s3d/PRIMARY/EXPMID:unit
error 1:279 s3d/PRIMARY/EXPEND:presence
error 1:279 s3d/PRIMARY/EXPEND:type
error 1:279 s3d/PRIMARY/EXPEND:null
error 1:279 s3d/PRIMARY/EXPEND:unit
error 1:280 s3d/PRIMARY/EXPSTENG:type
error 1:280 s3d/PRIMARY/EXPSTENG:null
error 1:281 s3d/PRIMARY/OSF_FILE:type
error 1:281 s3d/PRIMARY/OSF_FILE:null
error 1:282 s3d/PRIMARY/HYBRIDFF:type
error 1:282 s3d/PRIMARY/HYBRIDFF:null
error 1:283 s3d/PRIMARY/NOUTPUTS:type
error 1:283 s3d/PRIMARY/NOUTPUTS:null
error 1:283 s3d/PRIMARY/NOUTPUTS:in
error 1:284 s3d/PRIMARY/MIRNGRPS:type
error 1:284 s3d/PRIMARY/MIRNGRPS:null
error 1:284 s3d/PRIMARY/MIRNGRPS:limit
error 1:285 s3d/PRIMARY/MIRNFRMS:type
error 1:285 s3d/PRIMARY/MIRNFRMS:null
error 1:285 s3d/PRIMARY/MIRNFRMS:limit
error 1:286 s3d/PRIMARY/DETMODE:type
error 1:286 s3d/PRIMARY/DETMODE:null
error 1:286 s3d/PRIMARY/DETMODE:in
error 1:287 s3d/PRIMARY/CMD_TSEL:type
error 1:287 s3d/PRIMARY/CMD_TSEL:null
error 1:287 s3d/PRIMARY/CMD_TSEL:in
error 1:288 s3d/PRIMARY/TMEASURE:type
error 1:288 s3d/PRIMARY/TMEASURE:null
error 1:288 s3d/PRIMARY/TMEASURE:unit
error 1:288 s3d/PRIMARY/TMEASURE:limit
error 1:289 s3d/PRIMARY/NRS_NORM:type
error 1:289 s3d/PRIMARY/NRS_NORM:null
error 1:289 s3d/PRIMARY/NRS_NORM:limit
error 1:290 s3d/PRIMARY/NRS_REF:type
error 1:290 s3d/PRIMARY/NRS_REF:null
error 1:290 s3d/PRIMARY/NRS_REF:limit
error 1:291 s3d/PRIMARY/SCTARATE:presence
error 1:291 s3d/PRIMARY/SCTARATE:type
error 1:291 s3d/PRIMARY/SCTARATE:null
error 1:291 s3d/PRIMARY/SCTARATE:unit
error 1:292 s3d/PRIMARY/GAINFACT:type
error 1:292 s3d/PRIMARY/GAINFACT:null
error 1:292 s3d/PRIMARY/GAINFACT:unit
error 1:293 s3d/PRIMARY/IS_IMPRT:type
error 1:293 s3d/PRIMARY/IS_IMPRT:null
error 1:294 s3d/PRIMARY/IS_PSF:type
error 1:294 s3d/PRIMARY/IS_PSF:null
error 1:295 s3d/PRIMARY/SELFREF:type
error 1:295 s3d/PRIMARY/SELFREF:null
error 1:296 s3d/PRIMARY/PRIMECRS:type
error 1:296 s3d/PRIMARY/PRIMECRS:null
error 1:297 s3d/PRIMARY/EXTNCRS:type
error 1:297 s3d/PRIMARY/EXTNCRS:null
error 1:307 s3d/PRIMARY/EXSEGNUM:type
error 1:307 s3d/PRIMARY/EXSEGNUM:null
error 3:38 s3d/PRIMARY/EXSEGNUM:limit
error 1:307 s3d/PRIMARY/EXSEGTOT:type
error 1:307 s3d/PRIMARY/EXSEGTOT:null
error 3:39 s3d/PRIMARY/EXSEGTOT:limit
error 1:307 s3d/PRIMARY/INTSTART:type
error 1:307 s3d/PRIMARY/INTSTART:null
error 3:40 s3d/PRIMARY/INTSTART:limit
error 1:307 s3d/PRIMARY/INTEND:type
error 1:307 s3d/PRIMARY/INTEND:null
error 3:41 s3d/PRIMARY/INTEND:limit
error 1:318 s3d/PRIMARY/SUBARRAY:presence
error 1:318 s3d/PRIMARY/SUBARRAY:type
error 1:318 s3d/PRIMARY/SUBARRAY:null
warning 1:318 s3d/PRIMARY/SUBARRAY:in
error 1:319 s3d/PRIMARY/SUB_SHRT:type
error 1:319 s3d/PRIMARY/SUB_SHRT:null
error 1:319 s3d/PRIMARY/SUB_SHRT:in
error 1:320 s3d/PRIMARY/SUB_LONG:type
error 1:320 s3d/PRIMARY/SUB_LONG:null
error 1:320 s3d/PRIMARY/SUB_LONG:in
error 1:321 s3d/PRIMARY/SUBSTRT1:presence
error 1:321 s3d/PRIMARY/SUBSTRT1:type
error 1:321 s3d/PRIMARY/SUBSTRT1:null
error 1:321 s3d/PRIMARY/SUBSTRT1:limit
error 1:322 s3d/PRIMARY/SUBSTRT2:presence
error 1:322 s3d/PRIMARY/SUBSTRT2:type
error 1:322 s3d/PRIMARY/SUBSTRT2:null
error 1:322 s3d/PRIMARY/SUBSTRT2:limit
error 1:323 s3d/PRIMARY/SUBSIZE1:presence
error 1:323 s3d/PRIMARY/SUBSIZE1:type
error 1:323 s3d/PRIMARY/SUBSIZE1:null
error 1:323 s3d/PRIMARY/SUBSIZE1:limit
error 1:324 s3d/PRIMARY/SUBSIZE2:presence
error 1:324 s3d/PRIMARY/SUBSIZE2:type
error 1:324 s3d/PRIMARY/SUBSIZE2:null
error 1:324 s3d/PRIMARY/SUBSIZE2:limit
error 1:325 s3d/PRIMARY/FASTAXIS:presence
error 1:325 s3d/PRIMARY/FASTAXIS:type
error 1:325 s3d/PRIMARY/FASTAXIS:null
error 1:325 s3d/PRIMARY/FASTAXIS:in
error 1:326 s3d/PRIMARY/SLOWAXIS:presence
error 1:326 s3d/PRIMARY/SLOWAXIS:type
error 1:326 s3d/PRIMARY/SLOWAXIS:null
error 1:326 s3d/PRIMARY/SLOWAXIS:in
error 1:327 s3d/PRIMARY/DETXCOR:type
error 1:327 s3d/PRIMARY/DETXCOR:null
error 1:328 s3d/PRIMARY/DETYCOR:type
error 1:328 s3d/PRIMARY/DETYCOR:null
error 1:329 s3d/PRIMARY/DETXSIZ:type
error 1:329 s3d/PRIMARY/DETXSIZ:null
error 1:329 s3d/PRIMARY/DETXSIZ:limit
error 1:330 s3d/PRIMARY/DETYSIZ:type
error 1:330 s3d/PRIMARY/DETYSIZ:null
error 1:330 s3d/PRIMARY/DETYSIZ:limit
error 1:331 s3d/PRIMARY/MSTR_RD1:type
error 1:331 s3d/PRIMARY/MSTR_RD1:null
error 1:331 s3d/PRIMARY/MSTR_RD1:limit
error 1:332 s3d/PRIMARY/MSTR_SK1:type
error 1:332 s3d/PRIMARY/MSTR_SK1:null
error 1:332 s3d/PRIMARY/MSTR_SK1:limit
error 1:333 s3d/PRIMARY/MSTR_RD2:type
error 1:333 s3d/PRIMARY/MSTR_RD2:null
error 1:333 s3d/PRIMARY/MSTR_RD2:limit
error 1:334 s3d/PRIMARY/MSTR_SK2:type
error 1:334 s3d/PRIMARY/MSTR_SK2:null
error 1:334 s3d/PRIMARY/MSTR_SK2:limit
error 1:335 s3d/PRIMARY/MSTR_RPT:type
error 1:335 s3d/PRIMARY/MSTR_RPT:null
error 1:336 s3d/PRIMARY/MSTR_ILV:type
error 1:336 s3d/PRIMARY/MSTR_ILV:null
error 1:337 s3d/PRIMARY/SSTR_STP:type
error 1:337 s3d/PRIMARY/SSTR_STP:null
error 1:338 s3d/PRIMARY/SSTR_NST:type
error 1:338 s3d/PRIMARY/SSTR_NST:null
error 1:346 s3d/PRIMARY/PATTTYPE:presence
error 1:346 s3d/PRIMARY/PATTTYPE:type
error 1:346 s3d/PRIMARY/PATTTYPE:null
warning 1:346 s3d/PRIMARY/PATTTYPE:in
error 1:347 s3d/PRIMARY/PRIDTYPE:type
error 1:347 s3d/PRIMARY/PRIDTYPE:null
error 1:348 s3d/PRIMARY/PRIDTPTS:type
error 1:348 s3d/PRIMARY/PRIDTPTS:null
error 1:348 s3d/PRIMARY/PRIDTPTS:limit
error 1:349 s3d/PRIMARY/PATT_NUM:presence
error 1:349 s3d/PRIMARY/PATT_NUM:type
error 1:349 s3d/PRIMARY/PATT_NUM:null
error 1:349 s3d/PRIMARY/PATT_NUM:limit
error 1:350 s3d/PRIMARY/PATTSTRT:type
error 1:350 s3d/PRIMARY/PATTSTRT:null
error 1:350 s3d/PRIMARY/PATTSTRT:limit
error 1:351 s3d/PRIMARY/NUMDTHPT:presence
error 1:351 s3d/PRIMARY/NUMDTHPT:type
error 1:351 s3d/PRIMARY/NUMDTHPT:null
error 1:351 s3d/PRIMARY/NUMDTHPT:limit
error 1:352 s3d/PRIMARY/PATTNPTS:type
error 1:352 s3d/PRIMARY/PATTNPTS:null
error 1:352 s3d/PRIMARY/PATTNPTS:limit
error 1:353 s3d/PRIMARY/NRIMDTPT:type
error 1:353 s3d/PRIMARY/NRIMDTPT:null
error 1:353 s3d/PRIMARY/NRIMDTPT:limit
error 1:354 s3d/PRIMARY/NOD_TYPE:type
error 1:354 s3d/PRIMARY/NOD_TYPE:null
error 1:354 s3d/PRIMARY/NOD_TYPE:in
error 1:355 s3d/PRIMARY/PATTSIZE:type
error 1:355 s3d/PRIMARY/PATTSIZE:null
error 1:356 s3d/PRIMARY/SMGRDPAT:type
error 1:356 s3d/PRIMARY/SMGRDPAT:null
error 1:357 s3d/PRIMARY/SUBPXPTS:type
error 1:357 s3d/PRIMARY/SUBPXPTS:null
error 1:357 s3d/PRIMARY/SUBPXPTS:limit
error 1:358 s3d/PRIMARY/SUBPXPAT:type
error 1:358 s3d/PRIMARY/SUBPXPAT:null
error 1:359 s3d/PRIMARY/SPEC_NUM:type
error 1:359 s3d/PRIMARY/SPEC_NUM:null
error 1:359 s3d/PRIMARY/SPEC_NUM:limit
error 1:360 s3d/PRIMARY/SPECNSTP:type
error 1:360 s3d/PRIMARY/SPECNSTP:null
error 1:360 s3d/PRIMARY/SPECNSTP:limit
error 1:361 s3d/PRIMARY/SPECSTEP:type
error 1:361 s3d/PRIMARY/SPECSTEP:null
error 1:362 s3d/PRIMARY/SPCOFFST:type
error 1:362 s3d/PRIMARY/SPCOFFST:null
error 1:362 s3d/PRIMARY/SPCOFFST:unit
error 1:363 s3d/PRIMARY/SPAT_NUM:type
error 1:363 s3d/PRIMARY/SPAT_NUM:null
error 1:363 s3d/PRIMARY/SPAT_NUM:limit
error 1:364 s3d/PRIMARY/SPATNSTP:type
error 1:364 s3d/PRIMARY/SPATNSTP:null
error 1:364 s3d/PRIMARY/SPATNSTP:limit
error 1:365 s3d/PRIMARY/SPATSTEP:type
error 1:365 s3d/PRIMARY/SPATSTEP:null
error 1:366 s3d/PRIMARY/SPTOFFST:type
error 1:366 s3d/PRIMARY/SPTOFFST:null
error 1:366 s3d/PRIMARY/SPTOFFST:unit
error 1:367 s3d/PRIMARY/XOFFSET:presence
error 1:367 s3d/PRIMARY/XOFFSET:type
error 1:367 s3d/PRIMARY/XOFFSET:null
error 1:367 s3d/PRIMARY/XOFFSET:unit
error 1:368 s3d/PRIMARY/YOFFSET:presence
error 1:368 s3d/PRIMARY/YOFFSET:type
error 1:368 s3d/PRIMARY/YOFFSET:null
error 1:368 s3d/PRIMARY/YOFFSET:unit
error 1:369 s3d/PRIMARY/DSETSTRT:type
error 1:369 s3d/PRIMARY/DSETSTRT:null
error 1:369 s3d/PRIMARY/DSETSTRT:limit
error 1:370 s3d/PRIMARY/NUMDSETS:type
error 1:370 s3d/PRIMARY/NUMDSETS:null
error 1:370 s3d/PRIMARY/NUMDSETS:limit
error 1:371 s3d/PRIMARY/DITHDIRC:type
error 1:371 s3d/PRIMARY/DITHDIRC:null
error 1:371 s3d/PRIMARY/DITHDIRC:in
error 1:372 s3d/PRIMARY/DITHOPFR:type
error 1:372 s3d/PRIMARY/DITHOPFR:null
error 1:372 s3d/PRIMARY/DITHOPFR:in
error 1:373 s3d/PRIMARY/DITHPNTS:type
error 1:373 s3d/PRIMARY/DITHPNTS:null
error 1:374 s3d/PRIMARY/MRSPRCHN:type
error 1:374 s3d/PRIMARY/MRSPRCHN:null
error 1:374 s3d/PRIMARY/MRSPRCHN:in
error 1:376 s3d/PRIMARY/DITH_RA:type
error 1:376 s3d/PRIMARY/DITH_RA:null
error 1:376 s3d/PRIMARY/DITH_RA:unit
error 1:377 s3d/PRIMARY/DITH_DEC:type
error 1:377 s3d/PRIMARY/DITH_DEC:null
error 1:377 s3d/PRIMARY/DITH_DEC:unit
error 1:384 s3d/PRIMARY/APERNAME:presence
error 1:384 s3d/PRIMARY/APERNAME:type
error 1:384 s3d/PRIMARY/APERNAME:null
error 1:385 s3d/PRIMARY/PPS_APER:presence
error 1:385 s3d/PRIMARY/PPS_APER:type
error 1:385 s3d/PRIMARY/PPS_APER:null
error 1:386 s3d/PRIMARY/VA_RA:type
error 1:386 s3d/PRIMARY/VA_RA:null
error 1:386 s3d/PRIMARY/VA_RA:unit
error 1:387 s3d/PRIMARY/VA_DEC:type
error 1:387 s3d/PRIMARY/VA_DEC:null
error 1:387 s3d/PRIMARY/VA_DEC:unit
error 1:392 s3d/PRIMARY/BARTDELT:presence
error 1:392 s3d/PRIMARY/BARTDELT:type
error 1:392 s3d/PRIMARY/BARTDELT:null
error 1:392 s3d/PRIMARY/BARTDELT:unit
error 1:393 s3d/PRIMARY/BSTRTIME:presence
error 1:393 s3d/PRIMARY/BSTRTIME:type
error 1:393 s3d/PRIMARY/BSTRTIME:null
error 1:393 s3d/PRIMARY/BSTRTIME:unit
error 1:394 s3d/PRIMARY/BMIDTIME:presence
error 1:394 s3d/PRIMARY/BMIDTIME:type
error 1:394 s3d/PRIMARY/BMIDTIME:null
error 1:394 s3d/PRIMARY/BMIDTIME:unit
error 1:395 s3d/PRIMARY/BENDTIME:presence
error 1:395 s3d/PRIMARY/BENDTIME:type
error 1:395 s3d/PRIMARY/BENDTIME:null
error 1:395 s3d/PRIMARY/BENDTIME:unit
error 1:396 s3d/PRIMARY/HELIDELT:presence
error 1:396 s3d/PRIMARY/HELIDELT:type
error 1:396 s3d/PRIMARY/HELIDELT:null
error 1:396 s3d/PRIMARY/HELIDELT:unit
error 1:397 s3d/PRIMARY/HSTRTIME:presence
error 1:397 s3d/PRIMARY/HSTRTIME:type
error 1:397 s3d/PRIMARY/HSTRTIME:null
error 1:397 s3d/PRIMARY/HSTRTIME:unit
error 1:398 s3d/PRIMARY/HMIDTIME:presence
error 1:398 s3d/PRIMARY/HMIDTIME:type
error 1:398 s3d/PRIMARY/HMIDTIME:null
error 1:398 s3d/PRIMARY/HMIDTIME:unit
error 1:399 s3d/PRIMARY/HENDTIME:presence
error 1:399 s3d/PRIMARY/HENDTIME:type
error 1:399 s3d/PRIMARY/HENDTIME:null
error 1:399 s3d/PRIMARY/HENDTIME:unit
error 1:407 s3d/PRIMARY/GS_ORDER:type
error 1:407 s3d/PRIMARY/GS_ORDER:null
error 1:407 s3d/PRIMARY/GS_ORDER:limit
error 1:408 s3d/PRIMARY/GSSTRTTM:type
error 1:408 s3d/PRIMARY/GSSTRTTM:null
error 1:409 s3d/PRIMARY/GSENDTIM:type
error 1:409 s3d/PRIMARY/GSENDTIM:null
error 1:410 s3d/PRIMARY/GDSTARID:type
error 1:410 s3d/PRIMARY/GDSTARID:null
error 1:411 s3d/PRIMARY/GS_RA:type
error 1:411 s3d/PRIMARY/GS_RA:null
error 1:411 s3d/PRIMARY/GS_RA:unit
error 4:47 s3d/PRIMARY/GS_RA:limit
error 1:412 s3d/PRIMARY/GS_DEC:type
error 1:412 s3d/PRIMARY/GS_DEC:null
error 1:412 s3d/PRIMARY/GS_DEC:unit
error 4:48 s3d/PRIMARY/GS_DEC:limit
error 1:413 s3d/PRIMARY/GS_URA:type
error 1:413 s3d/PRIMARY/GS_URA:null
error 1:413 s3d/PRIMARY/GS_URA:unit
error 1:413 s3d/PRIMARY/GS_URA:limit
error 1:414 s3d/PRIMARY/GS_UDEC:type
error 1:414 s3d/PRIMARY/GS_UDEC:null
error 1:414 s3d/PRIMARY/GS_UDEC:unit
error 1:414 s3d/PRIMARY/GS_UDEC:limit
error 1:415 s3d/PRIMARY/GS_MAG:type
error 1:415 s3d/PRIMARY/GS_MAG:null
error 1:415 s3d/PRIMARY/GS_MAG:unit
error 1:416 s3d/PRIMARY/GS_UMAG:type
error 1:416 s3d/PRIMARY/GS_UMAG:null
error 1:416 s3d/PRIMARY/GS_UMAG:unit
error 1:416 s3d/PRIMARY/GS_UMAG:limit
error 1:417 s3d/PRIMARY/GS_EPOCH:type
error 1:417 s3d/PRIMARY/GS_EPOCH:null
error 1:418 s3d/PRIMARY/GS_MURA:type
error 1:418 s3d/PRIMARY/GS_MURA:null
error 1:418 s3d/PRIMARY/GS_MURA:unit
error 1:419 s3d/PRIMARY/GS_MUDEC:type
error 1:419 s3d/PRIMARY/GS_MUDEC:null
error 1:419 s3d/PRIMARY/GS_MUDEC:unit
error 1:420 s3d/PRIMARY/GS_PARA:type
error 1:420 s3d/PRIMARY/GS_PARA:null
error 1:420 s3d/PRIMARY/GS_PARA:unit
error 1:421 s3d/PRIMARY/GS_V3_PA:type
error 1:421 s3d/PRIMARY/GS_V3_PA:null
error 1:421 s3d/PRIMARY/GS_V3_PA:unit
error 1:422 s3d/PRIMARY/FGS_APER:type
error 1:422 s3d/PRIMARY/FGS_APER:null
error 1:423 s3d/PRIMARY/GSIDL_X:type
error 1:423 s3d/PRIMARY/GSIDL_X:null
error 1:424 s3d/PRIMARY/GSIDL_Y:type
error 1:424 s3d/PRIMARY/GSIDL_Y:null
error 1:425 s3d/PRIMARY/GSCENTX:type
error 1:425 s3d/PRIMARY/GSCENTX:null
error 1:425 s3d/PRIMARY/GSCENTX:unit
error 1:426 s3d/PRIMARY/GSCENTY:type
error 1:426 s3d/PRIMARY/GSCENTY:null
error 1:426 s3d/PRIMARY/GSCENTY:unit
error 1:427 s3d/PRIMARY/PCS_MODE:presence
error 1:427 s3d/PRIMARY/PCS_MODE:type
error 1:427 s3d/PRIMARY/PCS_MODE:null
error 1:427 s3d/PRIMARY/PCS_MODE:in
error 1:428 s3d/PRIMARY/VISITEND:type
error 1:428 s3d/PRIMARY/VISITEND:null
error 1:38 s3d/PRIMARY/CAL_VER:presence
error 1:38 s3d/PRIMARY/CAL_VER:type
error 1:38 s3d/PRIMARY/CAL_VER:null
error 1:38 s3d/PRIMARY/CAL_VER:matches
error 1:39 s3d/PRIMARY/CAL_VCS:presence
error 1:39 s3d/PRIMARY/CAL_VCS:type
error 1:39 s3d/PRIMARY/CAL_VCS:null
error 1:40 s3d/PRIMARY/CRDS_VER:presence
error 1:40 s3d/PRIMARY/CRDS_VER:type
error 1:40 s3d/PRIMARY/CRDS_VER:null
error 1:40 s3d/PRIMARY/CRDS_VER:matches
error 1:41 s3d/PRIMARY/CRDS_CTX:presence
error 1:41 s3d/PRIMARY/CRDS_CTX:type
error 1:41 s3d/PRIMARY/CRDS_CTX:null
error 1:41 s3d/PRIMARY/CRDS_CTX:matches
error 1:46 s3d/PRIMARY/ASNPOOL:presence
error 1:46 s3d/PRIMARY/ASNPOOL:type
error 1:46 s3d/PRIMARY/ASNPOOL:null
error 1:46 s3d/PRIMARY/ASNTABLE:presence
error 1:46 s3d/PRIMARY/ASNTABLE:type
error 1:46 s3d/PRIMARY/ASNTABLE:null
error 1:438 s3d/PRIMARY/R_AREA:type
error 1:438 s3d/PRIMARY/R_AREA:null
error 1:438 s3d/PRIMARY/R_AREA:matches
error 1:439 s3d/PRIMARY/R_BARSHA:type
error 1:439 s3d/PRIMARY/R_BARSHA:null
error 1:439 s3d/PRIMARY/R_BARSHA:matches
error 1:440 s3d/PRIMARY/R_BKG:type
error 1:440 s3d/PRIMARY/R_BKG:null
error 1:440 s3d/PRIMARY/R_BKG:matches
error 1:441 s3d/PRIMARY/R_CAMERA:type
error 1:441 s3d/PRIMARY/R_CAMERA:null
error 1:441 s3d/PRIMARY/R_CAMERA:matches
error 1:442 s3d/PRIMARY/R_CHRCOR:type
error 1:442 s3d/PRIMARY/R_CHRCOR:null
error 1:442 s3d/PRIMARY/R_CHRCOR:matches
error 1:443 s3d/PRIMARY/R_COLLIM:type
error 1:443 s3d/PRIMARY/R_COLLIM:null
error 1:443 s3d/PRIMARY/R_COLLIM:matches
error 1:444 s3d/PRIMARY/R_CUBPAR:type
error 1:444 s3d/PRIMARY/R_CUBPAR:null
error 1:444 s3d/PRIMARY/R_CUBPAR:matches
error 1:445 s3d/PRIMARY/R_DARK:type
error 1:445 s3d/PRIMARY/R_DARK:null
error 1:445 s3d/PRIMARY/R_DARK:matches
error 1:446 s3d/PRIMARY/R_DFLAT:type
error 1:446 s3d/PRIMARY/R_DFLAT:null
error 1:446 s3d/PRIMARY/R_DFLAT:matches
error 1:447 s3d/PRIMARY/R_DISPER:type
error 1:447 s3d/PRIMARY/R_DISPER:null
error 1:447 s3d/PRIMARY/R_DISPER:matches
error 1:448 s3d/PRIMARY/R_DISTOR:type
error 1:448 s3d/PRIMARY/R_DISTOR:null
error 1:448 s3d/PRIMARY/R_DISTOR:matches
error 1:449 s3d/PRIMARY/R_EXTR1D:type
error 1:449 s3d/PRIMARY/R_EXTR1D:null
error 1:449 s3d/PRIMARY/R_EXTR1D:matches
error 1:450 s3d/PRIMARY/R_FFLAT:type
error 1:450 s3d/PRIMARY/R_FFLAT:null
error 1:450 s3d/PRIMARY/R_FFLAT:matches
error 1:451 s3d/PRIMARY/R_FILOFF:type
error 1:451 s3d/PRIMARY/R_FILOFF:null
error 1:451 s3d/PRIMARY/R_FILOFF:matches
error 1:452 s3d/PRIMARY/R_FLAT:type
error 1:452 s3d/PRIMARY/R_FLAT:null
error 1:452 s3d/PRIMARY/R_FLAT:matches
error 1:453 s3d/PRIMARY/R_FORE:type
error 1:453 s3d/PRIMARY/R_FORE:null
error 1:453 s3d/PRIMARY/R_FORE:matches
error 1:454 s3d/PRIMARY/R_FPA:type
error 1:454 s3d/PRIMARY/R_FPA:null
error 1:454 s3d/PRIMARY/R_FPA:matches
error 1:455 s3d/PRIMARY/R_FRIFRQ:type
error 1:455 s3d/PRIMARY/R_FRIFRQ:null
error 1:455 s3d/PRIMARY/R_FRIFRQ:matches
error 1:456 s3d/PRIMARY/R_FRINGE:type
error 1:456 s3d/PRIMARY/R_FRINGE:null
error 1:456 s3d/PRIMARY/R_FRINGE:matches
error 1:457 s3d/PRIMARY/R_GAIN:type
error 1:457 s3d/PRIMARY/R_GAIN:null
error 1:457 s3d/PRIMARY/R_GAIN:matches
error 1:458 s3d/PRIMARY/R_IFUFOR:type
error 1:458 s3d/PRIMARY/R_IFUFOR:null
error 1:458 s3d/PRIMARY/R_IFUFOR:matches
error 1:459 s3d/PRIMARY/R_IFUPOS:type
error 1:459 s3d/PRIMARY/R_IFUPOS:null
error 1:459 s3d/PRIMARY/R_IFUPOS:matches
error 1:460 s3d/PRIMARY/R_IFUSLI:type
error 1:460 s3d/PRIMARY/R_IFUSLI:null
error 1:460 s3d/PRIMARY/R_IFUSLI:matches
error 1:461 s3d/PRIMARY/R_IPC:type
error 1:461 s3d/PRIMARY/R_IPC:null
error 1:461 s3d/PRIMARY/R_IPC:matches
error 1:462 s3d/PRIMARY/R_LASTFR:type
error 1:462 s3d/PRIMARY/R_LASTFR:null
error 1:462 s3d/PRIMARY/R_LASTFR:matches
error 1:463 s3d/PRIMARY/R_LINEAR:type
error 1:463 s3d/PRIMARY/R_LINEAR:null
error 1:463 s3d/PRIMARY/R_LINEAR:matches
error 1:464 s3d/PRIMARY/R_MASK:type
error 1:464 s3d/PRIMARY/R_MASK:null
error 1:464 s3d/PRIMARY/R_MASK:matches
error 1:465 s3d/PRIMARY/R_MIREMI:type
error 1:465 s3d/PRIMARY/R_MIREMI:null
error 1:465 s3d/PRIMARY/R_MIREMI:matches
error 1:466 s3d/PRIMARY/R_MRSPT:type
error 1:466 s3d/PRIMARY/R_MRSPT:null
error 1:466 s3d/PRIMARY/R_MRSPT:matches
error 1:467 s3d/PRIMARY/R_MRSXAR:type
error 1:467 s3d/PRIMARY/R_MRSXAR:null
error 1:467 s3d/PRIMARY/R_MRSXAR:matches
error 1:468 s3d/PRIMARY/R_MSA:type
error 1:468 s3d/PRIMARY/R_MSA:null
error 1:468 s3d/PRIMARY/R_MSA:matches
error 1:469 s3d/PRIMARY/R_MSAOPE:type
error 1:469 s3d/PRIMARY/R_MSAOPE:null
error 1:469 s3d/PRIMARY/R_MSAOPE:matches
error 1:470 s3d/PRIMARY/R_NRM:type
error 1:470 s3d/PRIMARY/R_NRM:null
error 1:470 s3d/PRIMARY/R_NRM:matches
error 1:471 s3d/PRIMARY/R_OTE:type
error 1:471 s3d/PRIMARY/R_OTE:null
error 1:471 s3d/PRIMARY/R_OTE:matches
error 1:472 s3d/PRIMARY/R_PERSAT:type
error 1:472 s3d/PRIMARY/R_PERSAT:null
error 1:472 s3d/PRIMARY/R_PERSAT:matches
error 1:473 s3d/PRIMARY/R_PHOTOM:type
error 1:473 s3d/PRIMARY/R_PHOTOM:null
error 1:473 s3d/PRIMARY/R_PHOTOM:matches
error 1:474 s3d/PRIMARY/R_PSFMAS:type
error 1:474 s3d/PRIMARY/R_PSFMAS:null
error 1:474 s3d/PRIMARY/R_PSFMAS:matches
error 1:475 s3d/PRIMARY/R_PSTSOS:type
error 1:475 s3d/PRIMARY/R_PSTSOS:null
error 1:475 s3d/PRIMARY/R_PSTSOS:matches
error 1:476 s3d/PRIMARY/R_PTHLOS:type
error 1:476 s3d/PRIMARY/R_PTHLOS:null
error 1:476 s3d/PRIMARY/R_PTHLOS:matches
error 1:477 s3d/PRIMARY/R_READNO:type
error 1:477 s3d/PRIMARY/R_READNO:null
error 1:477 s3d/PRIMARY/R_READNO:matches
error 1:478 s3d/PRIMARY/R_REFPIX:type
error 1:478 s3d/PRIMARY/R_REFPIX:null
error 1:478 s3d/PRIMARY/R_REFPIX:matches
error 1:479 s3d/PRIMARY/R_REGION:type
error 1:479 s3d/PRIMARY/R_REGION:null
error 1:479 s3d/PRIMARY/R_REGION:matches
error 1:480 s3d/PRIMARY/R_RESAMP:type
error 1:480 s3d/PRIMARY/R_RESAMP:null
error 1:480 s3d/PRIMARY/R_RESAMP:matches
error 1:481 s3d/PRIMARY/R_RESET:type
error 1:481 s3d/PRIMARY/R_RESET:null
error 1:481 s3d/PRIMARY/R_RESET:matches
error 1:482 s3d/PRIMARY/R_RESOL:type
error 1:482 s3d/PRIMARY/R_RESOL:null
error 1:482 s3d/PRIMARY/R_RESOL:matches
error 1:483 s3d/PRIMARY/R_RSCD:type
error 1:483 s3d/PRIMARY/R_RSCD:null
error 1:483 s3d/PRIMARY/R_RSCD:matches
error 1:484 s3d/PRIMARY/R_SATURA:type
error 1:484 s3d/PRIMARY/R_SATURA:null
error 1:484 s3d/PRIMARY/R_SATURA:matches
error 1:485 s3d/PRIMARY/R_SFLAT:type
error 1:485 s3d/PRIMARY/R_SFLAT:null
error 1:485 s3d/PRIMARY/R_SFLAT:matches
error 1:486 s3d/PRIMARY/R_SIRSKL:type
error 1:486 s3d/PRIMARY/R_SIRSKL:null
error 1:486 s3d/PRIMARY/R_SIRSKL:matches
error 1:487 s3d/PRIMARY/R_SPCWCS:type
error 1:487 s3d/PRIMARY/R_SPCWCS:null
error 1:487 s3d/PRIMARY/R_SPCWCS:matches
error 1:488 s3d/PRIMARY/R_SPKERN:type
error 1:488 s3d/PRIMARY/R_SPKERN:null
error 1:488 s3d/PRIMARY/R_SPKERN:matches
error 1:489 s3d/PRIMARY/R_SPPROF:type
error 1:489 s3d/PRIMARY/R_SPPROF:null
error 1:489 s3d/PRIMARY/R_SPPROF:matches
error 1:490 s3d/PRIMARY/R_SPTRAC:type
error 1:490 s3d/PRIMARY/R_SPTRAC:null
error 1:490 s3d/PRIMARY/R_SPTRAC:matches
error 1:491 s3d/PRIMARY/R_STRAY:type
error 1:491 s3d/PRIMARY/R_STRAY:null
error 1:491 s3d/PRIMARY/R_STRAY:matches
error 1:492 s3d/PRIMARY/R_SUPERB:type
error 1:492 s3d/PRIMARY/R_SUPERB:null
error 1:492 s3d/PRIMARY/R_SUPERB:matches
error 1:493 s3d/PRIMARY/R_THRPUT:type
error 1:493 s3d/PRIMARY/R_THRPUT:null
error 1:493 s3d/PRIMARY/R_THRPUT:matches
error 1:494 s3d/PRIMARY/R_TRPDEN:type
error 1:494 s3d/PRIMARY/R_TRPDEN:null
error 1:494 s3d/PRIMARY/R_TRPDEN:matches
error 1:495 s3d/PRIMARY/R_TRPPAR:type
error 1:495 s3d/PRIMARY/R_TRPPAR:null
error 1:495 s3d/PRIMARY/R_TRPPAR:matches
error 1:496 s3d/PRIMARY/R_TSPHOT:type
error 1:496 s3d/PRIMARY/R_TSPHOT:null
error 1:496 s3d/PRIMARY/R_TSPHOT:matches
error 1:497 s3d/PRIMARY/R_V2V3:type
error 1:497 s3d/PRIMARY/R_V2V3:null
error 1:497 s3d/PRIMARY/R_V2V3:matches
error 1:498 s3d/PRIMARY/R_WAVCOR:type
error 1:498 s3d/PRIMARY/R_WAVCOR:null
error 1:498 s3d/PRIMARY/R_WAVCOR:matches
error 1:499 s3d/PRIMARY/R_WAVMAP:type
error 1:499 s3d/PRIMARY/R_WAVMAP:null
error 1:499 s3d/PRIMARY/R_WAVMAP:matches
error 1:500 s3d/PRIMARY/R_WAVRAN:type
error 1:500 s3d/PRIMARY/R_WAVRAN:null
error 1:500 s3d/PRIMARY/R_WAVRAN:matches
error 1:505 s3d/PRIMARY/S_AMIANA:type
error 1:505 s3d/PRIMARY/S_AMIANA:null
error 1:505 s3d/PRIMARY/S_AMIANA:in
error 1:506 s3d/PRIMARY/S_AMINOR:type
error 1:506 s3d/PRIMARY/S_AMINOR:null
error 1:506 s3d/PRIMARY/S_AMINOR:in
error 1:507 s3d/PRIMARY/S_BARSHA:type
error 1:507 s3d/PRIMARY/S_BARSHA:null
error 1:507 s3d/PRIMARY/S_BARSHA:in
error 1:508 s3d/PRIMARY/S_BKDSUB:type
error 1:508 s3d/PRIMARY/S_BKDSUB:null
error 1:508 s3d/PRIMARY/S_BKDSUB:in
error 1:509 s3d/PRIMARY/S_BPXSLF:type
error 1:509 s3d/PRIMARY/S_BPXSLF:null
error 1:509 s3d/PRIMARY/S_BPXSLF:in
error 1:510 s3d/PRIMARY/S_CHGMIG:type
error 1:510 s3d/PRIMARY/S_CHGMIG:null
error 1:510 s3d/PRIMARY/S_CHGMIG:in
error 1:511 s3d/PRIMARY/S_CLNFNS:type
error 1:511 s3d/PRIMARY/S_CLNFNS:null
error 1:511 s3d/PRIMARY/S_CLNFNS:in
error 1:512 s3d/PRIMARY/S_COMB1D:type
error 1:512 s3d/PRIMARY/S_COMB1D:null
error 1:512 s3d/PRIMARY/S_COMB1D:in
error 1:513 s3d/PRIMARY/S_CONTAM:type
error 1:513 s3d/PRIMARY/S_CONTAM:null
error 1:513 s3d/PRIMARY/S_CONTAM:in
error 1:514 s3d/PRIMARY/S_DARK:type
error 1:514 s3d/PRIMARY/S_DARK:null
error 1:514 s3d/PRIMARY/S_DARK:in
error 1:515 s3d/PRIMARY/S_DQINIT:type
error 1:515 s3d/PRIMARY/S_DQINIT:null
error 1:515 s3d/PRIMARY/S_DQINIT:in
error 1:516 s3d/PRIMARY/S_ERRINI:type
error 1:516 s3d/PRIMARY/S_ERRINI:null
error 1:516 s3d/PRIMARY/S_ERRINI:in
error 1:517 s3d/PRIMARY/S_EXTR1D:type
error 1:517 s3d/PRIMARY/S_EXTR1D:null
error 1:517 s3d/PRIMARY/S_EXTR1D:in
error 1:518 s3d/PRIMARY/S_EXTR2D:type
error 1:518 s3d/PRIMARY/S_EXTR2D:null
error 1:518 s3d/PRIMARY/S_EXTR2D:in
error 1:519 s3d/PRIMARY/S_FLAT:type
error 1:519 s3d/PRIMARY/S_FLAT:null
error 1:519 s3d/PRIMARY/S_FLAT:in
error 1:520 s3d/PRIMARY/S_FRINGE:type
error 1:520 s3d/PRIMARY/S_FRINGE:null
error 1:520 s3d/PRIMARY/S_FRINGE:in
error 1:521 s3d/PRIMARY/S_FRSTFR:type
error 1:521 s3d/PRIMARY/S_FRSTFR:null
error 1:521 s3d/PRIMARY/S_FRSTFR:in
error 1:522 s3d/PRIMARY/S_GANSCL:type
error 1:522 s3d/PRIMARY/S_GANSCL:null
error 1:522 s3d/PRIMARY/S_GANSCL:in
error 1:523 s3d/PRIMARY/S_GRPSCL:type
error 1:523 s3d/PRIMARY/S_GRPSCL:null
error 1:523 s3d/PRIMARY/S_GRPSCL:in
error 1:524 s3d/PRIMARY/S_GUICDS:type
error 1:524 s3d/PRIMARY/S_GUICDS:null
error 1:524 s3d/PRIMARY/S_GUICDS:in
error 1:525 s3d/PRIMARY/S_IFUCUB:presence
error 1:525 s3d/PRIMARY/S_IFUCUB:type
error 1:525 s3d/PRIMARY/S_IFUCUB:null
error 1:525 s3d/PRIMARY/S_IFUCUB:in
error 1:526 s3d/PRIMARY/S_IMPRNT:type
error 1:526 s3d/PRIMARY/S_IMPRNT:null
error 1:526 s3d/PRIMARY/S_IMPRNT:in
error 1:527 s3d/PRIMARY/S_IPC:type
error 1:527 s3d/PRIMARY/S_IPC:null
error 1:527 s3d/PRIMARY/S_IPC:in
error 1:528 s3d/PRIMARY/S_JUMP:type
error 1:528 s3d/PRIMARY/S_JUMP:null
error 1:528 s3d/PRIMARY/S_JUMP:in
error 1:529 s3d/PRIMARY/S_KLIP:type
error 1:529 s3d/PRIMARY/S_KLIP:null
error 1:529 s3d/PRIMARY/S_KLIP:in
error 1:530 s3d/PRIMARY/S_LASTFR:type
error 1:530 s3d/PRIMARY/S_LASTFR:null
error 1:530 s3d/PRIMARY/S_LASTFR:in
error 1:531 s3d/PRIMARY/S_LINEAR:type
error 1:531 s3d/PRIMARY/S_LINEAR:null
error 1:531 s3d/PRIMARY/S_LINEAR:in
error 1:532 s3d/PRIMARY/S_MIREMI:type
error 1:532 s3d/PRIMARY/S_MIREMI:null
error 1:532 s3d/PRIMARY/S_MIREMI:in
error 1:533 s3d/PRIMARY/S_MSAFLG:type
error 1:533 s3d/PRIMARY/S_MSAFLG:null
error 1:533 s3d/PRIMARY/S_MSAFLG:in
error 1:534 s3d/PRIMARY/S_MSBSUB:type
error 1:534 s3d/PRIMARY/S_MSBSUB:null
error 1:534 s3d/PRIMARY/S_MSBSUB:in
error 1:535 s3d/PRIMARY/S_MTWCS:type
error 1:535 s3d/PRIMARY/S_MTWCS:null
error 1:535 s3d/PRIMARY/S_MTWCS:in
error 1:536 s3d/PRIMARY/S_OUTLIR:type
error 1:536 s3d/PRIMARY/S_OUTLIR:null
error 1:536 s3d/PRIMARY/S_OUTLIR:in
error 1:537 s3d/PRIMARY/S_PCTFRM:type
error 1:537 s3d/PRIMARY/S_PCTFRM:null
error 1:537 s3d/PRIMARY/S_PCTFRM:in
error 1:538 s3d/PRIMARY/S_PERSIS:type
error 1:538 s3d/PRIMARY/S_PERSIS:null
error 1:538 s3d/PRIMARY/S_PERSIS:in
error 1:539 s3d/PRIMARY/S_PHOTOM:presence
error 1:539 s3d/PRIMARY/S_PHOTOM:type
error 1:539 s3d/PRIMARY/S_PHOTOM:null
error 1:539 s3d/PRIMARY/S_PHOTOM:in
error 1:540 s3d/PRIMARY/S_PSFALI:type
error 1:540 s3d/PRIMARY/S_PSFALI:null
error 1:540 s3d/PRIMARY/S_PSFALI:in
error 1:541 s3d/PRIMARY/S_PSFSTK:type
error 1:541 s3d/PRIMARY/S_PSFSTK:null
error 1:541 s3d/PRIMARY/S_PSFSTK:in
error 1:542 s3d/PRIMARY/S_PTHLOS:type
error 1:542 s3d/PRIMARY/S_PTHLOS:null
error 1:542 s3d/PRIMARY/S_PTHLOS:in
error 1:543 s3d/PRIMARY/S_PXREPL:type
error 1:543 s3d/PRIMARY/S_PXREPL:null
error 1:543 s3d/PRIMARY/S_PXREPL:in
error 1:544 s3d/PRIMARY/S_RAMP:type
error 1:544 s3d/PRIMARY/S_RAMP:null
error 1:544 s3d/PRIMARY/S_RAMP:in
error 1:545 s3d/PRIMARY/S_REFPIX:type
error 1:545 s3d/PRIMARY/S_REFPIX:null
error 1:545 s3d/PRIMARY/S_REFPIX:in
error 1:546 s3d/PRIMARY/S_RESAMP:type
error 1:546 s3d/PRIMARY/S_RESAMP:null
error 1:546 s3d/PRIMARY/S_RESAMP:in
error 1:547 s3d/PRIMARY/S_RESET:type
error 1:547 s3d/PRIMARY/S_RESET:null
error 1:547 s3d/PRIMARY/S_RESET:in
error 1:548 s3d/PRIMARY/S_RESFRI:type
error 1:548 s3d/PRIMARY/S_RESFRI:null
error 1:548 s3d/PRIMARY/S_RESFRI:in
error 1:549 s3d/PRIMARY/S_RSCD:type
error 1:549 s3d/PRIMARY/S_RSCD:null
error 1:549 s3d/PRIMARY/S_RSCD:in
error 1:550 s3d/PRIMARY/S_SATURA:type
error 1:550 s3d/PRIMARY/S_SATURA:null
error 1:550 s3d/PRIMARY/S_SATURA:in
error 1:551 s3d/PRIMARY/S_SKYMAT:type
error 1:551 s3d/PRIMARY/S_SKYMAT:null
error 1:551 s3d/PRIMARY/S_SKYMAT:in
error 1:552 s3d/PRIMARY/S_SPLEAK:type
error 1:552 s3d/PRIMARY/S_SPLEAK:null
error 1:552 s3d/PRIMARY/S_SPLEAK:in
error 1:553 s3d/PRIMARY/S_SRCCAT:type
error 1:553 s3d/PRIMARY/S_SRCCAT:null
error 1:553 s3d/PRIMARY/S_SRCCAT:in
error 1:554 s3d/PRIMARY/S_SRCTYP:type
error 1:554 s3d/PRIMARY/S_SRCTYP:null
error 1:554 s3d/PRIMARY/S_SRCTYP:in
error 1:555 s3d/PRIMARY/S_STRAY:type
error 1:555 s3d/PRIMARY/S_STRAY:null
error 1:555 s3d/PRIMARY/S_STRAY:in
error 1:556 s3d/PRIMARY/S_SUPERB:type
error 1:556 s3d/PRIMARY/S_SUPERB:null
error 1:556 s3d/PRIMARY/S_SUPERB:in
error 1:557 s3d/PRIMARY/S_TACNTR:type
error 1:557 s3d/PRIMARY/S_TACNTR:null
error 1:557 s3d/PRIMARY/S_TACNTR:in
error 1:558 s3d/PRIMARY/S_TELEMI:type
error 1:558 s3d/PRIMARY/S_TELEMI:null
error 1:558 s3d/PRIMARY/S_TELEMI:in
error 1:559 s3d/PRIMARY/S_TRCMOD:type
error 1:559 s3d/PRIMARY/S_TRCMOD:null
error 1:559 s3d/PRIMARY/S_TRCMOD:in
error 1:560 s3d/PRIMARY/S_TSPHOT:type
error 1:560 s3d/PRIMARY/S_TSPHOT:null
error 1:560 s3d/PRIMARY/S_TSPHOT:in
error 1:561 s3d/PRIMARY/S_TWKREG:type
error 1:561 s3d/PRIMARY/S_TWKREG:null
error 1:561 s3d/PRIMARY/S_TWKREG:in
error 1:562 s3d/PRIMARY/S_WAVCOR:type
error 1:562 s3d/PRIMARY/S_WAVCOR:null
error 1:562 s3d/PRIMARY/S_WAVCOR:in
error 1:563 s3d/PRIMARY/S_WCS:presence
error 1:563 s3d/PRIMARY/S_WCS:type
error 1:563 s3d/PRIMARY/S_WCS:null
error 1:563 s3d/PRIMARY/S_WCS:in
error 1:564 s3d/PRIMARY/S_WFSCOM:type
error 1:564 s3d/PRIMARY/S_WFSCOM:null
error 1:564 s3d/PRIMARY/S_WFSCOM:in
error 1:565 s3d/PRIMARY/S_WHTLIT:type
error 1:565 s3d/PRIMARY/S_WHTLIT:null
error 1:565 s3d/PRIMARY/S_WHTLIT:in
error 1:573 s3d/PRIMARY/TCATFILE:type
error 1:573 s3d/PRIMARY/TCATFILE:null
error 1:574 s3d/PRIMARY/SCATFILE:type
error 1:574 s3d/PRIMARY/SCATFILE:null
error 1:575 s3d/PRIMARY/SEGMFILE:type
error 1:575 s3d/PRIMARY/SEGMFILE:null
error 1:576 s3d/PRIMARY/DIRIMAGE:type
error 1:576 s3d/PRIMARY/DIRIMAGE:null
error 1:577 s3d/PRIMARY/BKGMETH:type
error 1:577 s3d/PRIMARY/BKGMETH:null
error 1:578 s3d/PRIMARY/BKGLEVEL:type
error 1:578 s3d/PRIMARY/BKGLEVEL:null
error 1:579 s3d/PRIMARY/BKGSUB:type
error 1:579 s3d/PRIMARY/BKGSUB:null
error 1:580 s3d/PRIMARY/MASTERBG:type
error 1:580 s3d/PRIMARY/MASTERBG:null
error 1:581 s3d/PRIMARY/BKGD_SCL:type
error 1:581 s3d/PRIMARY/BKGD_SCL:null
error 1:581 s3d/PRIMARY/BKGD_SCL:unit
error 1:582 s3d/PRIMARY/SOSSWDTH:type
error 1:582 s3d/PRIMARY/SOSSWDTH:null
error 1:582 s3d/PRIMARY/SOSSWDTH:unit
error 1:583 s3d/PRIMARY/TIKFACTR:type
error 1:583 s3d/PRIMARY/TIKFACTR:null
error 1:583 s3d/PRIMARY/TIKFACTR:unit
error 1:584 s3d/PRIMARY/SOSSDLTX:type
error 1:584 s3d/PRIMARY/SOSSDLTX:null
error 1:584 s3d/PRIMARY/SOSSDLTX:unit
error 1:585 s3d/PRIMARY/SOSSDLTY:type
error 1:585 s3d/PRIMARY/SOSSDLTY:null
error 1:585 s3d/PRIMARY/SOSSDLTY:unit
error 1:586 s3d/PRIMARY/SOSSROTN:type
error 1:586 s3d/PRIMARY/SOSSROTN:null
error 1:586 s3d/PRIMARY/SOSSROTN:unit
error 1:587 s3d/PRIMARY/OVERSAMP:type
error 1:587 s3d/PRIMARY/OVERSAMP:null
error 1:587 s3d/PRIMARY/OVERSAMP:unit
error 1:588 s3d/PRIMARY/THRESHLD:type
error 1:588 s3d/PRIMARY/THRESHLD:null
error 1:589 s3d/PRIMARY/INT[i]SKIP:type
error 1:589 s3d/PRIMARY/INT[i]SKIP:null
error 1:589 s3d/PRIMARY/INT[i]SKIP:limit
error 1:590 s3d/PRIMARY/INT[i]UGP1:type
error 1:590 s3d/PRIMARY/INT[i]UGP1:null
error 1:590 s3d/PRIMARY/INT[i]UGP1:limit
error 1:591 s3d/PRIMARY/INT[i]BORS:type
error 1:591 s3d/PRIMARY/INT[i]BORS:null
error 1:591 s3d/PRIMARY/INT[i]BORS:limit
error 0:132 s3d/PRIMARY/FLUXEXT:presence
error 0:132 s3d/PRIMARY/FLUXEXT:type
error 0:132 s3d/PRIMARY/FLUXEXT:null
error 0:132 s3d/PRIMARY/FLUXEXT:value
error 0:133 s3d/PRIMARY/ERREXT:presence
error 0:133 s3d/PRIMARY/ERREXT:type
error 0:133 s3d/PRIMARY/ERREXT:null
error 0:133 s3d/PRIMARY/ERREXT:value
error 0:134 s3d/PRIMARY/MASKEXT:presence
error 0:134 s3d/PRIMARY/MASKEXT:type
error 0:134 s3d/PRIMARY/MASKEXT:null
error 0:134 s3d/PRIMARY/MASKEXT:value
error 0:135 s3d/PRIMARY/ROIS:type
error 0:135 s3d/PRIMARY/ROIS:null
error 0:135 s3d/PRIMARY/ROIS:unit
error 0:135 s3d/PRIMARY/ROIS:limit
error 0:136 s3d/PRIMARY/ROIW:type
error 0:136 s3d/PRIMARY/ROIW:null
error 0:136 s3d/PRIMARY/ROIW:unit
error 0:136 s3d/PRIMARY/ROIW:limit
error 0:137 s3d/PRIMARY/WTYPE:presence
error 0:137 s3d/PRIMARY/WTYPE:type
error 0:137 s3d/PRIMARY/WTYPE:null
error 0:137 s3d/PRIMARY/WTYPE:in
error 0:138 s3d/PRIMARY/WPOWER:type
error 0:138 s3d/PRIMARY/WPOWER:null
error 0:138 s3d/PRIMARY/WPOWER:unit
error 0:207 s3d/PRIMARY:shape
error 1:73 s3d/PRIMARY:DATE-BEG-DATE-END
error 1:74 s3d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 s3d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 s3d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 s3d/PRIMARY:INTSTART-INTEND
error 1:340 s3d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 s3d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 s3d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 s3d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 s3d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 s3d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:207 s3d/PRIMARY:undeclared-keyword
error 0:173 s3d/SCI:presence
error 0:173 s3d/SCI:kind
error 0:173 s3d/SCI:match
error 1:597 s3d/SCI/MJD-BEG:presence
error 1:597 s3d/SCI/MJD-BEG:type
error 1:597 s3d/SCI/MJD-BEG:null
error 1:597 s3d/SCI/MJD-BEG:unit
error 1:598 s3d/SCI/MJD-AVG:presence
error 1:598 s3d/SCI/MJD-AVG:type
error 1:598 s3d/SCI/MJD-AVG:null
error 1:598 s3d/SCI/MJD-AVG:unit
error 1:599 s3d/SCI/MJD-END:presence
error 1:599 s3d/SCI/MJD-END:type
error 1:599 s3d/SCI/MJD-END:null
error 1:599 s3d/SCI/MJD-END:unit
error 1:600 s3d/SCI/TDB-BEG:presence
error 1:600 s3d/SCI/TDB-BEG:type
error 1:600 s3d/SCI/TDB-BEG:null
error 1:600 s3d/SCI/TDB-BEG:unit
error 1:601 s3d/SCI/TDB-MID:presence
error 1:601 s3d/SCI/TDB-MID:type
error 1:601 s3d/SCI/TDB-MID:null
error 1:601 s3d/SCI/TDB-MID:unit
error 1:602 s3d/SCI/TDB-END:presence
error 1:602 s3d/SCI/TDB-END:type
error 1:602 s3d/SCI/TDB-END:null
error 1:602 s3d/SCI/TDB-END:unit
error 1:603 s3d/SCI/XPOSURE:presence
error 1:603 s3d/SCI/XPOSURE:type
error 1:603 s3d/SCI/XPOSURE:null
error 1:603 s3d/SCI/XPOSURE:unit
error 1:603 s3d/SCI/XPOSURE:limit
error 1:604 s3d/SCI/TELAPSE:presence
error 1:604 s3d/SCI/TELAPSE:type
error 1:604 s3d/SCI/TELAPSE:null
error 1:604 s3d/SCI/TELAPSE:unit
error 1:604 s3d/SCI/TELAPSE:limit
error 1:612 s3d/SCI/REFFRAME:type
error 1:612 s3d/SCI/REFFRAME:null
error 1:612 s3d/SCI/REFFRAME:value
error 1:613 s3d/SCI/EPH_TYPE:type
error 1:613 s3d/SCI/EPH_TYPE:null
error 1:613 s3d/SCI/EPH_TYPE:in
error 1:614 s3d/SCI/EPH_TIME:type
error 1:614 s3d/SCI/EPH_TIME:null
error 1:614 s3d/SCI/EPH_TIME:unit
error 1:615 s3d/SCI/JWST_X:type
error 1:615 s3d/SCI/JWST_X:null
error 1:615 s3d/SCI/JWST_X:unit
error 1:616 s3d/SCI/JWST_Y:type
error 1:616 s3d/SCI/JWST_Y:null
error 1:616 s3d/SCI/JWST_Y:unit
error 1:617 s3d/SCI/JWST_Z:type
error 1:617 s3d/SCI/JWST_Z:null
error 1:617 s3d/SCI/JWST_Z:unit
error 1:618 s3d/SCI/OBSGEO-X:type
error 1:618 s3d/SCI/OBSGEO-X:null
error 1:618 s3d/SCI/OBSGEO-X:unit
error 1:619 s3d/SCI/OBSGEO-Y:type
error 1:619 s3d/SCI/OBSGEO-Y:null
error 1:619 s3d/SCI/OBSGEO-Y:unit
error 1:620 s3d/SCI/OBSGEO-Z:type
error 1:620 s3d/SCI/OBSGEO-Z:null
error 1:620 s3d/SCI/OBSGEO-Z:unit
error 1:621 s3d/SCI/JWST_DX:type
error 1:621 s3d/SCI/JWST_DX:null
error 1:621 s3d/SCI/JWST_DX:unit
error 1:622 s3d/SCI/JWST_DY:type
error 1:622 s3d/SCI/JWST_DY:null
error 1:622 s3d/SCI/JWST_DY:unit
error 1:623 s3d/SCI/JWST_DZ:type
error 1:623 s3d/SCI/JWST_DZ:null
error 1:623 s3d/SCI/JWST_DZ:unit
error 1:624 s3d/SCI/OBSGEODX:type
error 1:624 s3d/SCI/OBSGEODX:null
error 1:624 s3d/SCI/OBSGEODX:unit
error 1:625 s3d/SCI/OBSGEODY:type
error 1:625 s3d/SCI/OBSGEODY:null
error 1:625 s3d/SCI/OBSGEODY:unit
error 1:626 s3d/SCI/OBSGEODZ:type
error 1:626 s3d/SCI/OBSGEODZ:null
error 1:626 s3d/SCI/OBSGEODZ:unit
error 1:631 s3d/SCI/PHOTMJSR:presence
error 1:631 s3d/SCI/PHOTMJSR:type
error 1:631 s3d/SCI/PHOTMJSR:null
error 1:631 s3d/SCI/PHOTMJSR:unit
error 3:44 s3d/SCI/PHOTMJSR:limit
error 1:631 s3d/SCI/PHOTUJA2:presence
error 1:631 s3d/SCI/PHOTUJA2:type
error 1:631 s3d/SCI/PHOTUJA2:null
error 1:631 s3d/SCI/PHOTUJA2:unit
error 3:45 s3d/SCI/PHOTUJA2:limit
error 1:631 s3d/SCI/PIXAR_SR:presence
error 1:631 s3d/SCI/PIXAR_SR:type
error 1:631 s3d/SCI/PIXAR_SR:null
error 1:631 s3d/SCI/PIXAR_SR:unit
error 3:46 s3d/SCI/PIXAR_SR:limit
error 1:631 s3d/SCI/PIXAR_A2:presence
error 1:631 s3d/SCI/PIXAR_A2:type
error 1:631 s3d/SCI/PIXAR_A2:null
error 1:631 s3d/SCI/PIXAR_A2:unit
error 3:47 s3d/SCI/PIXAR_A2:limit
error 1:639 s3d/SCI/RADESYS:presence
error 1:639 s3d/SCI/RADESYS:type
error 1:639 s3d/SCI/RADESYS:null
error 1:639 s3d/SCI/RADESYS:value
error 1:640 s3d/SCI/PA_APER:presence
error 1:640 s3d/SCI/PA_APER:type
error 1:640 s3d/SCI/PA_APER:null
error 1:640 s3d/SCI/PA_APER:unit
error 1:641 s3d/SCI/RA_V1:presence
error 1:641 s3d/SCI/RA_V1:type
error 1:641 s3d/SCI/RA_V1:null
error 1:641 s3d/SCI/RA_V1:unit
error 4:47 s3d/SCI/RA_V1:limit
error 1:642 s3d/SCI/DEC_V1:presence
error 1:642 s3d/SCI/DEC_V1:type
error 1:642 s3d/SCI/DEC_V1:null
error 1:642 s3d/SCI/DEC_V1:unit
error 4:48 s3d/SCI/DEC_V1:limit
error 1:643 s3d/SCI/PA_V3:presence
error 1:643 s3d/SCI/PA_V3:type
error 1:643 s3d/SCI/PA_V3:null
error 1:643 s3d/SCI/PA_V3:unit
error 1:644 s3d/SCI/VA_SCALE:presence
error 1:644 s3d/SCI/VA_SCALE:type
error 1:644 s3d/SCI/VA_SCALE:null
error 1:644 s3d/SCI/VA_SCALE:unit
error 1:644 s3d/SCI/VA_SCALE:limit
error 1:660 s3d/SCI/S_REGION:presence
error 1:660 s3d/SCI/S_REGION:type
error 1:660 s3d/SCI/S_REGION:null
error 1:660 s3d/SCI/S_REGION:matches
error 1:693 s3d/SCI/VELOSYS:type
error 1:693 s3d/SCI/VELOSYS:null
error 1:693 s3d/SCI/VELOSYS:unit
error 1:664 s3d/SCI/MT_RA:type
error 1:664 s3d/SCI/MT_RA:null
error 1:664 s3d/SCI/MT_RA:unit
error 1:665 s3d/SCI/MT_DEC:type
error 1:665 s3d/SCI/MT_DEC:null
error 1:665 s3d/SCI/MT_DEC:unit
error 1:666 s3d/SCI/MT_AVRA:type
error 1:666 s3d/SCI/MT_AVRA:null
error 1:666 s3d/SCI/MT_AVRA:unit
error 1:667 s3d/SCI/MT_AVDEC:type
error 1:667 s3d/SCI/MT_AVDEC:null
error 1:667 s3d/SCI/MT_AVDEC:unit
error 1:651 s3d/SCI/V2_REF:type
error 1:651 s3d/SCI/V2_REF:null
error 1:651 s3d/SCI/V2_REF:unit
error 1:652 s3d/SCI/V3_REF:type
error 1:652 s3d/SCI/V3_REF:null
error 1:652 s3d/SCI/V3_REF:unit
error 1:653 s3d/SCI/VPARITY:type
error 1:653 s3d/SCI/VPARITY:null
error 1:653 s3d/SCI/VPARITY:in
error 1:654 s3d/SCI/V3I_YANG:type
error 1:654 s3d/SCI/V3I_YANG:null
error 1:654 s3d/SCI/V3I_YANG:unit
error 1:655 s3d/SCI/XREF_SCI:type
error 1:655 s3d/SCI/XREF_SCI:null
error 1:655 s3d/SCI/XREF_SCI:unit
error 1:656 s3d/SCI/YREF_SCI:type
error 1:656 s3d/SCI/YREF_SCI:null
error 1:656 s3d/SCI/YREF_SCI:unit
info 1:696 s3d/SCI/RA_REF:presence
error 1:696 s3d/SCI/RA_REF:type
error 1:696 s3d/SCI/RA_REF:null
error 1:696 s3d/SCI/RA_REF:unit
info 1:697 s3d/SCI/DEC_REF:presence
error 1:697 s3d/SCI/DEC_REF:type
error 1:697 s3d/SCI/DEC_REF:null
error 1:697 s3d/SCI/DEC_REF:unit
error 4:48 s3d/SCI/DEC_REF:limit
info 1:698 s3d/SCI/ROLL_REF:presence
error 1:698 s3d/SCI/ROLL_REF:type
error 1:698 s3d/SCI/ROLL_REF:null
error 1:698 s3d/SCI/ROLL_REF:unit
error 4:78 s3d/SCI/WCSAXES:presence
error 4:78 s3d/SCI/WCSAXES:type
error 4:78 s3d/SCI/WCSAXES:null
error 4:78 s3d/SCI/WCSAXES:value
error 4:78 s3d/SCI/WCSAXES:limit
error 4:79 s3d/SCI/CTYPE[i]:presence
error 4:79 s3d/SCI/CTYPE[i]:type
error 4:79 s3d/SCI/CTYPE[i]:null
error 4:79 s3d/SCI/CTYPE[i]:matches
error 4:80 s3d/SCI/CUNIT[i]:presence
error 4:80 s3d/SCI/CUNIT[i]:type
error 4:80 s3d/SCI/CUNIT[i]:null
error 4:80 s3d/SCI/CUNIT[i]:value
error 4:81 s3d/SCI/CRPIX[i]:presence
error 4:81 s3d/SCI/CRPIX[i]:type
error 4:81 s3d/SCI/CRPIX[i]:null
error 4:81 s3d/SCI/CRPIX[i]:unit
error 4:82 s3d/SCI/CRVAL[i]:presence
error 4:82 s3d/SCI/CRVAL[i]:type
error 4:82 s3d/SCI/CRVAL[i]:null
error 4:82 s3d/SCI/CRVAL[i]:unit
error 4:83 s3d/SCI/CDELT[i]:presence
error 4:83 s3d/SCI/CDELT[i]:type
error 4:83 s3d/SCI/CDELT[i]:null
error 4:83 s3d/SCI/CDELT[i]:unit
error 4:84 s3d/SCI/PC[i]_[j]:presence
error 4:84 s3d/SCI/PC[i]_[j]:type
error 4:84 s3d/SCI/PC[i]_[j]:null
error 4:84 s3d/SCI/PC[i]_[j]:unit
error 4:85 s3d/SCI/CD[i]_[j]:presence
error 4:86 s3d/SCI/LONPOLE:type
error 4:86 s3d/SCI/LONPOLE:null
error 4:86 s3d/SCI/LONPOLE:unit
error 4:87 s3d/SCI/LATPOLE:type
error 4:87 s3d/SCI/LATPOLE:null
error 4:87 s3d/SCI/LATPOLE:unit
error 0:147 s3d/SCI/CTYPE3:presence
error 0:147 s3d/SCI/CTYPE3:type
error 0:147 s3d/SCI/CTYPE3:null
error 0:147 s3d/SCI/CTYPE3:in
error 0:148 s3d/SCI/CUNIT3:presence
error 0:148 s3d/SCI/CUNIT3:type
error 0:148 s3d/SCI/CUNIT3:null
error 0:148 s3d/SCI/CUNIT3:value
error 0:149 s3d/SCI/CRPIX3:presence
error 0:149 s3d/SCI/CRPIX3:type
error 0:149 s3d/SCI/CRPIX3:null
error 0:149 s3d/SCI/CRPIX3:unit
error 0:150 s3d/SCI/CRVAL3:presence
error 0:150 s3d/SCI/CRVAL3:type
error 0:150 s3d/SCI/CRVAL3:null
error 0:151 s3d/SCI/PC1_3:presence
error 0:151 s3d/SCI/PC1_3:type
error 0:151 s3d/SCI/PC1_3:null
error 0:151 s3d/SCI/PC1_3:unit
error 0:152 s3d/SCI/PC2_3:presence
error 0:152 s3d/SCI/PC2_3:type
error 0:152 s3d/SCI/PC2_3:null
error 0:152 s3d/SCI/PC2_3:unit
error 0:153 s3d/SCI/PC3_1:presence
error 0:153 s3d/SCI/PC3_1:type
error 0:153 s3d/SCI/PC3_1:null
error 0:153 s3d/SCI/PC3_1:unit
error 0:154 s3d/SCI/PC3_2:presence
error 0:154 s3d/SCI/PC3_2:type
error 0:154 s3d/SCI/PC3_2:null
error 0:154 s3d/SCI/PC3_2:unit
error 0:155 s3d/SCI/PC3_3:presence
error 0:155 s3d/SCI/PC3_3:type
error 0:155 s3d/SCI/PC3_3:null
error 0:155 s3d/SCI/PC3_3:unit
error 0:156 s3d/SCI/SPECSYS:type
error 0:156 s3d/SCI/SPECSYS:null
error 0:156 s3d/SCI/SPECSYS:value
error 0:157 s3d/SCI/WAVSTART:type
error 0:157 s3d/SCI/WAVSTART:null
error 0:157 s3d/SCI/WAVSTART:unit
error 0:157 s3d/SCI/WAVSTART:limit
error 0:158 s3d/SCI/WAVEND:type
error 0:158 s3d/SCI/WAVEND:null
error 0:158 s3d/SCI/WAVEND:unit
error 0:158 s3d/SCI/WAVEND:limit
error 0:159 s3d/SCI/DISPAXIS:type
error 0:159 s3d/SCI/DISPAXIS:null
error 0:159 s3d/SCI/DISPAXIS:in
error 0:160 s3d/SCI/SPORDER:type
error 0:160 s3d/SCI/SPORDER:null
error 0:162 s3d/SCI/PS3_0:presence
error 0:162 s3d/SCI/PS3_0:type
error 0:162 s3d/SCI/PS3_0:null
error 0:162 s3d/SCI/PS3_0:value
error 0:163 s3d/SCI/PS3_1:presence
error 0:163 s3d/SCI/PS3_1:type
error 0:163 s3d/SCI/PS3_1:null
error 0:163 s3d/SCI/PS3_1:value
error 0:165 s3d/SCI/CDELT3:presence
error 0:165 s3d/SCI/CDELT3:type
error 0:165 s3d/SCI/CDELT3:null
error 0:165 s3d/SCI/CDELT3:unit
error 0:165 s3d/SCI/CDELT3:limit
error 0:173 s3d/SCI:type
error 0:173 s3d/SCI:shape
error 0:173 s3d/SCI:unit
error 1:606 s3d/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 s3d/SCI:TDB-BEG-MJD-BEG
error 1:633 s3d/SCI:PHOTUJA2-PHOTMJSR
error 1:634 s3d/SCI:PIXAR_A2-PIXAR_SR
error 4:89 s3d/SCI:exists-CD1_1-CDELT1
error 4:90 s3d/SCI:exists-CD1_1-PC1_1
error 0:222 s3d/SCI:SCI-DQ
error 0:175 s3d/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:695 s3d/SCI:exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI
warning 0:173 s3d/SCI:undeclared-keyword
error 0:180 s3d/ERR:presence
error 0:180 s3d/ERR:kind
error 0:180 s3d/ERR:match
error 0:181 s3d/ERR/ERRTYPE:type
error 0:181 s3d/ERR/ERRTYPE:null
error 0:181 s3d/ERR/ERRTYPE:value
error 0:180 s3d/ERR:type
error 0:180 s3d/ERR:shape
error 0:180 s3d/ERR:unit
error 0:180 s3d/ERR:limit
warning 0:180 s3d/ERR:undeclared-keyword
error 0:183 s3d/DQ:presence
error 0:183 s3d/DQ:kind
error 0:183 s3d/DQ:match
error 0:183 s3d/DQ:type
error 0:183 s3d/DQ:shape
error 0:183 s3d/DQ:null
error 0:183 s3d/DQ:bits
warning 0:183 s3d/DQ:undeclared-keyword
error 0:184 s3d/WMAP:presence
error 0:184 s3d/WMAP:kind
error 0:184 s3d/WMAP:match
error 0:184 s3d/WMAP:type
error 0:184 s3d/WMAP:shape
error 0:184 s3d/WMAP:limit
warning 0:184 s3d/WMAP:undeclared-keyword
error 0:186 s3d/WCS-TABLE:presence
error 0:186 s3d/WCS-TABLE:kind
error 0:186 s3d/WCS-TABLE:match
error 0:190 s3d/WCS-TABLE:rows
error 0:192 s3d/WCS-TABLE/nelem:type
error 0:192 s3d/WCS-TABLE/nelem:shape
error 0:192 s3d/WCS-TABLE/nelem:null
error 0:192 s3d/WCS-TABLE/nelem:value
error 0:193 s3d/WCS-TABLE/wavelength:presence
error 0:193 s3d/WCS-TABLE/wavelength:type
error 0:193 s3d/WCS-TABLE/wavelength:shape
error 0:193 s3d/WCS-TABLE/wavelength:null
error 0:193 s3d/WCS-TABLE/wavelength:unit
error 0:193 s3d/WCS-TABLE/wavelength:limit
error 0:195 s3d/WCS-TABLE:exists-nelem-nlisted-nwave
warning 0:186 s3d/WCS-TABLE:undeclared-keyword
error 0:186 s3d/WCS-TABLE:undeclared-column
error 1:905 s3d/HDRTAB:kind
error 1:905 s3d/HDRTAB:match
error 1:909 s3d/HDRTAB:rows
error 1:911 s3d/HDRTAB/FILENAME:type
error 1:911 s3d/HDRTAB/FILENAME:shape
error 1:911 s3d/HDRTAB/FILENAME:null
error 1:912 s3d/HDRTAB/DATAMODL:type
error 1:912 s3d/HDRTAB/DATAMODL:shape
error 1:912 s3d/HDRTAB/DATAMODL:null
error 1:913 s3d/HDRTAB/DETECTOR:type
error 1:913 s3d/HDRTAB/DETECTOR:shape
error 1:913 s3d/HDRTAB/DETECTOR:null
error 1:914 s3d/HDRTAB/EXPSTART:type
error 1:914 s3d/HDRTAB/EXPSTART:shape
error 1:914 s3d/HDRTAB/EXPSTART:null
error 1:914 s3d/HDRTAB/EXPSTART:unit
error 1:915 s3d/HDRTAB/EXPEND:type
error 1:915 s3d/HDRTAB/EXPEND:shape
error 1:915 s3d/HDRTAB/EXPEND:null
error 1:915 s3d/HDRTAB/EXPEND:unit
error 1:916 s3d/HDRTAB/EFFEXPTM:type
error 1:916 s3d/HDRTAB/EFFEXPTM:shape
error 1:916 s3d/HDRTAB/EFFEXPTM:null
error 1:916 s3d/HDRTAB/EFFEXPTM:unit
warning 1:905 s3d/HDRTAB:undeclared-keyword
error 0:215 s3d/ASDF:presence
error 0:215 s3d/ASDF:kind
error 0:215 s3d/ASDF:match
warning 0:215 s3d/ASDF:undeclared-keyword
error 0:217 s3d/ASDF.tree/data:presence
error 0:217 s3d/ASDF.tree/data:type
error 0:217 s3d/ASDF.tree/data:source
error 0:215 s3d/ASDF.tree:type
error 1:20 s3d/ASDF.tree/meta.date:mirror
error 1:20 s3d/ASDF.tree/meta.filename:mirror
error 1:20 s3d/ASDF.tree/meta.model_type:mirror
error 1:20 s3d/ASDF.tree/meta.telescope:mirror
error 1:69 s3d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 s3d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 s3d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 s3d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 s3d/ASDF.tree/meta.instrument.name:mirror
error 1:236 s3d/ASDF.tree/meta.exposure.type:mirror
error 1:236 s3d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 s3d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 s3d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 s3d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 s3d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 s3d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 s3d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 s3d/ASDF.tree/meta.subarray.name:mirror
error 1:38 s3d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 s3d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 s3d/ASDF.tree/meta.asn.table_name:mirror
error 0:232 exposure_s3d:name
error 1:816 exposure_s3d/name/program:value
error 1:821 exposure_s3d/name/obs:value
error 1:822 exposure_s3d/name/visit:value
error 1:823 exposure_s3d/name/group:value
error 1:824 exposure_s3d/name/seq:value
error 1:825 exposure_s3d/name/act:value
error 1:826 exposure_s3d/name/exposure:value
error 1:827 exposure_s3d/name/segment:value
error 1:827 exposure_s3d/name/segment:presence
error 1:828 exposure_s3d/name/detector:value
error 0:226 exposure_s3d:undeclared-hdu
error 1:20 exposure_s3d/PRIMARY/DATE:presence
error 1:20 exposure_s3d/PRIMARY/DATE:type
error 1:20 exposure_s3d/PRIMARY/DATE:null
error 1:20 exposure_s3d/PRIMARY/FILENAME:presence
error 1:20 exposure_s3d/PRIMARY/FILENAME:type
error 1:20 exposure_s3d/PRIMARY/FILENAME:null
error 1:20 exposure_s3d/PRIMARY/FILENAME:value
error 1:20 exposure_s3d/PRIMARY/DATAMODL:presence
error 1:20 exposure_s3d/PRIMARY/DATAMODL:type
error 1:20 exposure_s3d/PRIMARY/DATAMODL:null
error 1:20 exposure_s3d/PRIMARY/DATAMODL:value
error 1:20 exposure_s3d/PRIMARY/TELESCOP:presence
error 1:20 exposure_s3d/PRIMARY/TELESCOP:type
error 1:20 exposure_s3d/PRIMARY/TELESCOP:null
error 1:20 exposure_s3d/PRIMARY/TELESCOP:value
error 1:21 exposure_s3d/PRIMARY/ORIGIN:presence
error 1:21 exposure_s3d/PRIMARY/ORIGIN:type
error 1:21 exposure_s3d/PRIMARY/ORIGIN:null
error 1:22 exposure_s3d/PRIMARY/TIMESYS:presence
error 1:22 exposure_s3d/PRIMARY/TIMESYS:type
error 1:22 exposure_s3d/PRIMARY/TIMESYS:null
error 1:22 exposure_s3d/PRIMARY/TIMESYS:value
error 1:23 exposure_s3d/PRIMARY/TIMEUNIT:presence
error 1:23 exposure_s3d/PRIMARY/TIMEUNIT:type
error 1:23 exposure_s3d/PRIMARY/TIMEUNIT:null
error 1:23 exposure_s3d/PRIMARY/TIMEUNIT:value
info 1:24 exposure_s3d/PRIMARY/FILETYPE:presence
error 1:24 exposure_s3d/PRIMARY/FILETYPE:type
error 1:24 exposure_s3d/PRIMARY/FILETYPE:null
error 1:25 exposure_s3d/PRIMARY/SDP_VER:presence
error 1:25 exposure_s3d/PRIMARY/SDP_VER:type
error 1:25 exposure_s3d/PRIMARY/SDP_VER:null
error 1:26 exposure_s3d/PRIMARY/PRD_VER:presence
error 1:26 exposure_s3d/PRIMARY/PRD_VER:type
error 1:26 exposure_s3d/PRIMARY/PRD_VER:null
error 1:26 exposure_s3d/PRIMARY/PRD_VER:matches
error 1:27 exposure_s3d/PRIMARY/OSS_VER:type
error 1:27 exposure_s3d/PRIMARY/OSS_VER:null
error 1:28 exposure_s3d/PRIMARY/GSC_VER:type
error 1:28 exposure_s3d/PRIMARY/GSC_VER:null
error 1:29 exposure_s3d/PRIMARY/HGA_MOVE:presence
error 1:29 exposure_s3d/PRIMARY/HGA_MOVE:type
error 1:29 exposure_s3d/PRIMARY/HGA_MOVE:null
error 1:30 exposure_s3d/PRIMARY/HGA_STRT:type
error 1:30 exposure_s3d/PRIMARY/HGA_STRT:null
error 1:31 exposure_s3d/PRIMARY/HGA_STOP:type
error 1:31 exposure_s3d/PRIMARY/HGA_STOP:null
error 1:32 exposure_s3d/PRIMARY/PWFSEET:presence
error 1:32 exposure_s3d/PRIMARY/PWFSEET:type
error 1:32 exposure_s3d/PRIMARY/PWFSEET:null
error 1:32 exposure_s3d/PRIMARY/PWFSEET:unit
error 1:33 exposure_s3d/PRIMARY/NWFSEST:presence
error 1:33 exposure_s3d/PRIMARY/NWFSEST:type
error 1:33 exposure_s3d/PRIMARY/NWFSEST:null
error 1:33 exposure_s3d/PRIMARY/NWFSEST:unit
error 1:34 exposure_s3d/PRIMARY/COMPRESS:type
error 1:34 exposure_s3d/PRIMARY/COMPRESS:null
error 1:51 exposure_s3d/PRIMARY/TITLE:presence
error 1:51 exposure_s3d/PRIMARY/TITLE:type
error 1:51 exposure_s3d/PRIMARY/TITLE:null
error 1:52 exposure_s3d/PRIMARY/PI_NAME:presence
error 1:52 exposure_s3d/PRIMARY/PI_NAME:type
error 1:52 exposure_s3d/PRIMARY/PI_NAME:null
error 1:53 exposure_s3d/PRIMARY/CATEGORY:presence
error 1:53 exposure_s3d/PRIMARY/CATEGORY:type
error 1:53 exposure_s3d/PRIMARY/CATEGORY:null
warning 1:53 exposure_s3d/PRIMARY/CATEGORY:in
error 1:54 exposure_s3d/PRIMARY/SUBCAT:type
error 1:54 exposure_s3d/PRIMARY/SUBCAT:null
error 1:55 exposure_s3d/PRIMARY/SCICAT:type
error 1:55 exposure_s3d/PRIMARY/SCICAT:null
error 1:56 exposure_s3d/PRIMARY/CONT_ID:type
error 1:56 exposure_s3d/PRIMARY/CONT_ID:null
error 1:63 exposure_s3d/PRIMARY/DATE-OBS:presence
error 1:63 exposure_s3d/PRIMARY/DATE-OBS:type
error 1:63 exposure_s3d/PRIMARY/DATE-OBS:null
error 1:64 exposure_s3d/PRIMARY/TIME-OBS:presence
error 1:64 exposure_s3d/PRIMARY/TIME-OBS:type
error 1:64 exposure_s3d/PRIMARY/TIME-OBS:null
error 1:65 exposure_s3d/PRIMARY/DATE-BEG:presence
error 1:65 exposure_s3d/PRIMARY/DATE-BEG:type
error 1:65 exposure_s3d/PRIMARY/DATE-BEG:null
error 1:66 exposure_s3d/PRIMARY/DATE-END:presence
error 1:66 exposure_s3d/PRIMARY/DATE-END:type
error 1:66 exposure_s3d/PRIMARY/DATE-END:null
error 1:67 exposure_s3d/PRIMARY/OBS_ID:presence
error 1:67 exposure_s3d/PRIMARY/OBS_ID:type
error 1:67 exposure_s3d/PRIMARY/OBS_ID:null
error 1:67 exposure_s3d/PRIMARY/OBS_ID:matches
error 1:68 exposure_s3d/PRIMARY/VISIT_ID:presence
error 1:68 exposure_s3d/PRIMARY/VISIT_ID:type
error 1:68 exposure_s3d/PRIMARY/VISIT_ID:null
error 1:68 exposure_s3d/PRIMARY/VISIT_ID:limit
error 1:69 exposure_s3d/PRIMARY/PROGRAM:presence
error 1:69 exposure_s3d/PRIMARY/PROGRAM:type
error 1:69 exposure_s3d/PRIMARY/PROGRAM:null
error 1:69 exposure_s3d/PRIMARY/PROGRAM:limit
error 1:69 exposure_s3d/PRIMARY/OBSERVTN:presence
error 1:69 exposure_s3d/PRIMARY/OBSERVTN:type
error 1:69 exposure_s3d/PRIMARY/OBSERVTN:null
error 1:69 exposure_s3d/PRIMARY/OBSERVTN:limit
error 1:69 exposure_s3d/PRIMARY/VISIT:presence
error 1:69 exposure_s3d/PRIMARY/VISIT:type
error 1:69 exposure_s3d/PRIMARY/VISIT:null
error 1:69 exposure_s3d/PRIMARY/VISIT:limit
error 1:70 exposure_s3d/PRIMARY/OBSLABEL:type
error 1:70 exposure_s3d/PRIMARY/OBSLABEL:null
error 1:71 exposure_s3d/PRIMARY/OBSFOLDR:type
error 1:71 exposure_s3d/PRIMARY/OBSFOLDR:null
error 1:88 exposure_s3d/PRIMARY/VISITGRP:presence
error 1:88 exposure_s3d/PRIMARY/VISITGRP:type
error 1:88 exposure_s3d/PRIMARY/VISITGRP:null
error 1:88 exposure_s3d/PRIMARY/VISITGRP:limit
error 1:89 exposure_s3d/PRIMARY/SEQ_ID:presence
error 1:89 exposure_s3d/PRIMARY/SEQ_ID:type
error 1:89 exposure_s3d/PRIMARY/SEQ_ID:null
error 1:89 exposure_s3d/PRIMARY/SEQ_ID:matches
error 1:90 exposure_s3d/PRIMARY/ACT_ID:presence
error 1:90 exposure_s3d/PRIMARY/ACT_ID:type
error 1:90 exposure_s3d/PRIMARY/ACT_ID:null
error 1:90 exposure_s3d/PRIMARY/ACT_ID:matches
error 1:91 exposure_s3d/PRIMARY/EXPOSURE:presence
error 1:91 exposure_s3d/PRIMARY/EXPOSURE:type
error 1:91 exposure_s3d/PRIMARY/EXPOSURE:null
error 1:91 exposure_s3d/PRIMARY/EXPOSURE:limit
error 1:92 exposure_s3d/PRIMARY/BKGDTARG:presence
error 1:92 exposure_s3d/PRIMARY/BKGDTARG:type
error 1:92 exposure_s3d/PRIMARY/BKGDTARG:null
error 1:93 exposure_s3d/PRIMARY/TEMPLATE:presence
error 1:93 exposure_s3d/PRIMARY/TEMPLATE:type
error 1:93 exposure_s3d/PRIMARY/TEMPLATE:null
error 1:98 exposure_s3d/PRIMARY/ENG_QUAL:presence
error 1:98 exposure_s3d/PRIMARY/ENG_QUAL:type
error 1:98 exposure_s3d/PRIMARY/ENG_QUAL:null
error 1:98 exposure_s3d/PRIMARY/ENG_QUAL:in
error 1:99 exposure_s3d/PRIMARY/ENGQLPTG:type
error 1:99 exposure_s3d/PRIMARY/ENGQLPTG:null
error 1:99 exposure_s3d/PRIMARY/ENGQLPTG:in
error 1:100 exposure_s3d/PRIMARY/VISITYPE:presence
error 1:100 exposure_s3d/PRIMARY/VISITYPE:type
error 1:100 exposure_s3d/PRIMARY/VISITYPE:null
error 1:100 exposure_s3d/PRIMARY/VISITYPE:in
error 1:101 exposure_s3d/PRIMARY/VSTSTART:presence
error 1:101 exposure_s3d/PRIMARY/VSTSTART:type
error 1:101 exposure_s3d/PRIMARY/VSTSTART:null
error 1:102 exposure_s3d/PRIMARY/VISITSTA:presence
error 1:102 exposure_s3d/PRIMARY/VISITSTA:type
error 1:102 exposure_s3d/PRIMARY/VISITSTA:null
error 1:103 exposure_s3d/PRIMARY/NEXPOSUR:presence
error 1:103 exposure_s3d/PRIMARY/NEXPOSUR:type
error 1:103 exposure_s3d/PRIMARY/NEXPOSUR:null
error 1:103 exposure_s3d/PRIMARY/NEXPOSUR:limit
error 1:104 exposure_s3d/PRIMARY/INTARGET:presence
error 1:104 exposure_s3d/PRIMARY/INTARGET:type
error 1:104 exposure_s3d/PRIMARY/INTARGET:null
error 1:105 exposure_s3d/PRIMARY/TARGOOPP:presence
error 1:105 exposure_s3d/PRIMARY/TARGOOPP:type
error 1:105 exposure_s3d/PRIMARY/TARGOOPP:null
error 1:106 exposure_s3d/PRIMARY/TSOVISIT:presence
error 1:106 exposure_s3d/PRIMARY/TSOVISIT:type
error 1:106 exposure_s3d/PRIMARY/TSOVISIT:null
error 1:107 exposure_s3d/PRIMARY/EXP_ONLY:presence
error 1:107 exposure_s3d/PRIMARY/EXP_ONLY:type
error 1:107 exposure_s3d/PRIMARY/EXP_ONLY:null
error 1:108 exposure_s3d/PRIMARY/CROWDFLD:type
error 1:108 exposure_s3d/PRIMARY/CROWDFLD:null
error 1:113 exposure_s3d/PRIMARY/TARGPROP:presence
error 1:113 exposure_s3d/PRIMARY/TARGPROP:type
error 1:113 exposure_s3d/PRIMARY/TARGPROP:null
error 1:114 exposure_s3d/PRIMARY/TARGNAME:presence
error 1:114 exposure_s3d/PRIMARY/TARGNAME:type
error 1:114 exposure_s3d/PRIMARY/TARGNAME:null
error 1:115 exposure_s3d/PRIMARY/TARGTYPE:presence
error 1:115 exposure_s3d/PRIMARY/TARGTYPE:type
error 1:115 exposure_s3d/PRIMARY/TARGTYPE:null
error 1:115 exposure_s3d/PRIMARY/TARGTYPE:in
error 1:116 exposure_s3d/PRIMARY/TARGCAT:type
error 1:116 exposure_s3d/PRIMARY/TARGCAT:null
error 1:117 exposure_s3d/PRIMARY/TARGDESC:type
error 1:117 exposure_s3d/PRIMARY/TARGDESC:null
error 1:118 exposure_s3d/PRIMARY/TARG_RA:presence
error 1:118 exposure_s3d/PRIMARY/TARG_RA:type
error 1:118 exposure_s3d/PRIMARY/TARG_RA:null
error 1:118 exposure_s3d/PRIMARY/TARG_RA:unit
error 4:47 exposure_s3d/PRIMARY/TARG_RA:limit
error 1:119 exposure_s3d/PRIMARY/TARG_DEC:presence
error 1:119 exposure_s3d/PRIMARY/TARG_DEC:type
error 1:119 exposure_s3d/PRIMARY/TARG_DEC:null
error 1:119 exposure_s3d/PRIMARY/TARG_DEC:unit
error 4:48 exposure_s3d/PRIMARY/TARG_DEC:limit
error 1:120 exposure_s3d/PRIMARY/SRCTYAPT:type
error 1:120 exposure_s3d/PRIMARY/SRCTYAPT:null
error 1:120 exposure_s3d/PRIMARY/SRCTYAPT:in
error 1:123 exposure_s3d/PRIMARY/TARGURA:presence
error 1:123 exposure_s3d/PRIMARY/TARGURA:type
error 1:123 exposure_s3d/PRIMARY/TARGURA:null
error 1:123 exposure_s3d/PRIMARY/TARGURA:unit
error 1:123 exposure_s3d/PRIMARY/TARGURA:limit
error 1:124 exposure_s3d/PRIMARY/TARGUDEC:presence
error 1:124 exposure_s3d/PRIMARY/TARGUDEC:type
error 1:124 exposure_s3d/PRIMARY/TARGUDEC:null
error 1:124 exposure_s3d/PRIMARY/TARGUDEC:unit
error 1:124 exposure_s3d/PRIMARY/TARGUDEC:limit
error 1:125 exposure_s3d/PRIMARY/MU_RA:presence
error 1:125 exposure_s3d/PRIMARY/MU_RA:type
error 1:125 exposure_s3d/PRIMARY/MU_RA:null
error 1:125 exposure_s3d/PRIMARY/MU_RA:unit
error 1:126 exposure_s3d/PRIMARY/MU_DEC:presence
error 1:126 exposure_s3d/PRIMARY/MU_DEC:type
error 1:126 exposure_s3d/PRIMARY/MU_DEC:null
error 1:126 exposure_s3d/PRIMARY/MU_DEC:unit
error 1:127 exposure_s3d/PRIMARY/MU_EPOCH:presence
error 1:127 exposure_s3d/PRIMARY/MU_EPOCH:type
error 1:127 exposure_s3d/PRIMARY/MU_EPOCH:null
error 1:128 exposure_s3d/PRIMARY/PROP_RA:presence
error 1:128 exposure_s3d/PRIMARY/PROP_RA:type
error 1:128 exposure_s3d/PRIMARY/PROP_RA:null
error 1:128 exposure_s3d/PRIMARY/PROP_RA:unit
error 4:47 exposure_s3d/PRIMARY/PROP_RA:limit
error 1:129 exposure_s3d/PRIMARY/PROP_DEC:presence
error 1:129 exposure_s3d/PRIMARY/PROP_DEC:type
error 1:129 exposure_s3d/PRIMARY/PROP_DEC:null
error 1:129 exposure_s3d/PRIMARY/PROP_DEC:unit
error 4:48 exposure_s3d/PRIMARY/PROP_DEC:limit
error 1:200 exposure_s3d/PRIMARY/INSTRUME:presence
error 1:200 exposure_s3d/PRIMARY/INSTRUME:type
error 1:200 exposure_s3d/PRIMARY/INSTRUME:null
error 1:200 exposure_s3d/PRIMARY/INSTRUME:in
error 1:201 exposure_s3d/PRIMARY/PREIMAGE:type
error 1:201 exposure_s3d/PRIMARY/PREIMAGE:null
error 1:202 exposure_s3d/PRIMARY/FWPOSOFF:type
error 1:202 exposure_s3d/PRIMARY/FWPOSOFF:null
error 1:203 exposure_s3d/PRIMARY/FWPOSTOL:type
error 1:203 exposure_s3d/PRIMARY/FWPOSTOL:null
error 1:203 exposure_s3d/PRIMARY/FWPOSTOL:in
error 1:204 exposure_s3d/PRIMARY/PWPOSOFF:type
error 1:204 exposure_s3d/PRIMARY/PWPOSOFF:null
error 1:205 exposure_s3d/PRIMARY/PWPOSTOL:type
error 1:205 exposure_s3d/PRIMARY/PWPOSTOL:null
error 1:205 exposure_s3d/PRIMARY/PWPOSTOL:in
error 1:134 exposure_s3d/PRIMARY/DETECTOR:presence
error 1:134 exposure_s3d/PRIMARY/DETECTOR:type
error 1:134 exposure_s3d/PRIMARY/DETECTOR:null
error 1:134 exposure_s3d/PRIMARY/DETECTOR:in
error 1:135 exposure_s3d/PRIMARY/MODULE:presence
error 1:135 exposure_s3d/PRIMARY/MODULE:type
error 1:135 exposure_s3d/PRIMARY/MODULE:null
error 1:135 exposure_s3d/PRIMARY/MODULE:in
error 1:136 exposure_s3d/PRIMARY/CHANNEL:presence
error 1:136 exposure_s3d/PRIMARY/CHANNEL:type
error 1:136 exposure_s3d/PRIMARY/CHANNEL:null
error 1:136 exposure_s3d/PRIMARY/CHANNEL:in
error 1:137 exposure_s3d/PRIMARY/FILTER:presence
error 1:137 exposure_s3d/PRIMARY/FILTER:type
error 1:137 exposure_s3d/PRIMARY/FILTER:null
error 1:137 exposure_s3d/PRIMARY/FILTER:in
error 1:138 exposure_s3d/PRIMARY/PUPIL:presence
error 1:138 exposure_s3d/PRIMARY/PUPIL:type
error 1:138 exposure_s3d/PRIMARY/PUPIL:null
error 1:138 exposure_s3d/PRIMARY/PUPIL:in
error 1:139 exposure_s3d/PRIMARY/PILIN:type
error 1:139 exposure_s3d/PRIMARY/PILIN:null
error 1:140 exposure_s3d/PRIMARY/CORONMSK:type
error 1:140 exposure_s3d/PRIMARY/CORONMSK:null
error 1:140 exposure_s3d/PRIMARY/CORONMSK:in
error 1:141 exposure_s3d/PRIMARY/FAM_LA[a]:type
error 1:141 exposure_s3d/PRIMARY/FAM_LA[a]:null
error 1:142 exposure_s3d/PRIMARY/FASTEP[a]:type
error 1:142 exposure_s3d/PRIMARY/FASTEP[a]:null
error 1:143 exposure_s3d/PRIMARY/FAUNIT[a]:type
error 1:143 exposure_s3d/PRIMARY/FAUNIT[a]:null
error 1:144 exposure_s3d/PRIMARY/FAPHASE[a]:type
error 1:144 exposure_s3d/PRIMARY/FAPHASE[a]:null
error 1:145 exposure_s3d/PRIMARY/FA[a]VALUE:type
error 1:145 exposure_s3d/PRIMARY/FA[a]VALUE:null
error 1:151 exposure_s3d/PRIMARY/GRATING:presence
error 1:151 exposure_s3d/PRIMARY/GRATING:type
error 1:151 exposure_s3d/PRIMARY/GRATING:null
error 1:151 exposure_s3d/PRIMARY/GRATING:in
error 1:152 exposure_s3d/PRIMARY/FXD_SLIT:type
error 1:152 exposure_s3d/PRIMARY/FXD_SLIT:null
error 1:152 exposure_s3d/PRIMARY/FXD_SLIT:in
error 1:153 exposure_s3d/PRIMARY/FOCUSPOS:type
error 1:153 exposure_s3d/PRIMARY/FOCUSPOS:null
error 1:154 exposure_s3d/PRIMARY/LAMP:presence
error 1:154 exposure_s3d/PRIMARY/LAMP:type
error 1:154 exposure_s3d/PRIMARY/LAMP:null
error 1:155 exposure_s3d/PRIMARY/OPMODE:presence
error 1:155 exposure_s3d/PRIMARY/OPMODE:type
error 1:155 exposure_s3d/PRIMARY/OPMODE:null
error 1:155 exposure_s3d/PRIMARY/OPMODE:in
error 1:156 exposure_s3d/PRIMARY/MSASTATE:type
error 1:156 exposure_s3d/PRIMARY/MSASTATE:null
error 1:157 exposure_s3d/PRIMARY/MSAMETFL:type
error 1:157 exposure_s3d/PRIMARY/MSAMETFL:null
error 1:157 exposure_s3d/PRIMARY/MSAMETFL:matches
error 1:158 exposure_s3d/PRIMARY/MSAMETID:type
error 1:158 exposure_s3d/PRIMARY/MSAMETID:null
error 1:158 exposure_s3d/PRIMARY/MSAMETID:limit
error 1:159 exposure_s3d/PRIMARY/MSACONID:type
error 1:159 exposure_s3d/PRIMARY/MSACONID:null
error 1:159 exposure_s3d/PRIMARY/MSACONID:limit
error 1:160 exposure_s3d/PRIMARY/GWA_XTIL:presence
error 1:160 exposure_s3d/PRIMARY/GWA_XTIL:type
error 1:160 exposure_s3d/PRIMARY/GWA_XTIL:null
error 1:161 exposure_s3d/PRIMARY/GWA_YTIL:presence
error 1:161 exposure_s3d/PRIMARY/GWA_YTIL:type
error 1:161 exposure_s3d/PRIMARY/GWA_YTIL:null
error 1:162 exposure_s3d/PRIMARY/GWA_XP_V:presence
error 1:162 exposure_s3d/PRIMARY/GWA_XP_V:type
error 1:162 exposure_s3d/PRIMARY/GWA_XP_V:null
error 1:163 exposure_s3d/PRIMARY/GWA_YP_V:presence
error 1:163 exposure_s3d/PRIMARY/GWA_YP_V:type
error 1:163 exposure_s3d/PRIMARY/GWA_YP_V:null
error 1:164 exposure_s3d/PRIMARY/GWA_PXAV:presence
error 1:164 exposure_s3d/PRIMARY/GWA_PXAV:type
error 1:164 exposure_s3d/PRIMARY/GWA_PXAV:null
error 1:165 exposure_s3d/PRIMARY/GWA_PYAV:presence
error 1:165 exposure_s3d/PRIMARY/GWA_PYAV:type
error 1:165 exposure_s3d/PRIMARY/GWA_PYAV:null
error 1:166 exposure_s3d/PRIMARY/GWA_TILT:presence
error 1:166 exposure_s3d/PRIMARY/GWA_TILT:type
error 1:166 exposure_s3d/PRIMARY/GWA_TILT:null
error 1:166 exposure_s3d/PRIMARY/GWA_TILT:unit
error 1:167 exposure_s3d/PRIMARY/RMA_POS:type
error 1:167 exposure_s3d/PRIMARY/RMA_POS:null
error 1:168 exposure_s3d/PRIMARY/FCSRLPOS:type
error 1:168 exposure_s3d/PRIMARY/FCSRLPOS:null
error 1:172 exposure_s3d/PRIMARY/DETECTOR:value
error 1:176 exposure_s3d/PRIMARY/FWCPOS:type
error 1:176 exposure_s3d/PRIMARY/FWCPOS:null
error 1:176 exposure_s3d/PRIMARY/FWCPOS:unit
error 1:177 exposure_s3d/PRIMARY/PWCPOS:type
error 1:177 exposure_s3d/PRIMARY/PWCPOS:null
error 1:177 exposure_s3d/PRIMARY/PWCPOS:unit
error 1:185 exposure_s3d/PRIMARY/BAND:presence
error 1:185 exposure_s3d/PRIMARY/BAND:type
error 1:185 exposure_s3d/PRIMARY/BAND:null
error 1:185 exposure_s3d/PRIMARY/BAND:in
error 1:187 exposure_s3d/PRIMARY/CCCSTATE:type
error 1:187 exposure_s3d/PRIMARY/CCCSTATE:null
error 1:187 exposure_s3d/PRIMARY/CCCSTATE:in
error 1:188 exposure_s3d/PRIMARY/FPE_SIDE:type
error 1:188 exposure_s3d/PRIMARY/FPE_SIDE:null
error 1:188 exposure_s3d/PRIMARY/FPE_SIDE:in
error 1:189 exposure_s3d/PRIMARY/ICE_SIDE:type
error 1:189 exposure_s3d/PRIMARY/ICE_SIDE:null
error 1:189 exposure_s3d/PRIMARY/ICE_SIDE:in
error 1:274 exposure_s3d/PRIMARY/EXPCOUNT:presence
error 1:274 exposure_s3d/PRIMARY/EXPCOUNT:type
error 1:274 exposure_s3d/PRIMARY/EXPCOUNT:null
error 1:274 exposure_s3d/PRIMARY/EXPCOUNT:limit
error 1:275 exposure_s3d/PRIMARY/EXPRIPAR:presence
error 1:275 exposure_s3d/PRIMARY/EXPRIPAR:type
error 1:275 exposure_s3d/PRIMARY/EXPRIPAR:null
error 1:275 exposure_s3d/PRIMARY/EXPRIPAR:in
error 1:236 exposure_s3d/PRIMARY/EXP_TYPE:presence
error 1:236 exposure_s3d/PRIMARY/EXP_TYPE:type
error 1:236 exposure_s3d/PRIMARY/EXP_TYPE:null
error 1:236 exposure_s3d/PRIMARY/EXP_TYPE:in
error 1:236 exposure_s3d/PRIMARY/NINTS:presence
error 1:236 exposure_s3d/PRIMARY/NINTS:type
error 1:236 exposure_s3d/PRIMARY/NINTS:null
error 3:36 exposure_s3d/PRIMARY/NINTS:limit
error 1:237 exposure_s3d/PRIMARY/READPATT:presence
error 1:237 exposure_s3d/PRIMARY/READPATT:type
error 1:237 exposure_s3d/PRIMARY/READPATT:null
error 1:237 exposure_s3d/PRIMARY/READPATT:in
error 1:238 exposure_s3d/PRIMARY/NGROUPS:presence
error 1:238 exposure_s3d/PRIMARY/NGROUPS:type
error 1:238 exposure_s3d/PRIMARY/NGROUPS:null
error 1:238 exposure_s3d/PRIMARY/NGROUPS:limit
error 1:239 exposure_s3d/PRIMARY/NFRAMES:presence
error 1:239 exposure_s3d/PRIMARY/NFRAMES:type
error 1:239 exposure_s3d/PRIMARY/NFRAMES:null
error 1:239 exposure_s3d/PRIMARY/NFRAMES:limit
error 1:240 exposure_s3d/PRIMARY/FRMDIVSR:presence
error 1:240 exposure_s3d/PRIMARY/FRMDIVSR:type
error 1:240 exposure_s3d/PRIMARY/FRMDIVSR:null
error 1:240 exposure_s3d/PRIMARY/FRMDIVSR:limit
error 1:241 exposure_s3d/PRIMARY/GROUPGAP:presence
error 1:241 exposure_s3d/PRIMARY/GROUPGAP:type
error 1:241 exposure_s3d/PRIMARY/GROUPGAP:null
error 1:241 exposure_s3d/PRIMARY/GROUPGAP:limit
error 1:242 exposure_s3d/PRIMARY/DRPFRMS1:presence
error 1:242 exposure_s3d/PRIMARY/DRPFRMS1:type
error 1:242 exposure_s3d/PRIMARY/DRPFRMS1:null
error 1:242 exposure_s3d/PRIMARY/DRPFRMS1:limit
error 1:243 exposure_s3d/PRIMARY/DRPFRMS3:presence
error 1:243 exposure_s3d/PRIMARY/DRPFRMS3:type
error 1:243 exposure_s3d/PRIMARY/DRPFRMS3:null
error 1:243 exposure_s3d/PRIMARY/DRPFRMS3:limit
error 1:244 exposure_s3d/PRIMARY/NSAMPLES:presence
error 1:244 exposure_s3d/PRIMARY/NSAMPLES:type
error 1:244 exposure_s3d/PRIMARY/NSAMPLES:null
error 1:244 exposure_s3d/PRIMARY/NSAMPLES:limit
error 1:245 exposure_s3d/PRIMARY/TSAMPLE:presence
error 1:245 exposure_s3d/PRIMARY/TSAMPLE:type
error 1:245 exposure_s3d/PRIMARY/TSAMPLE:null
error 1:245 exposure_s3d/PRIMARY/TSAMPLE:unit
error 1:245 exposure_s3d/PRIMARY/TSAMPLE:limit
error 1:246 exposure_s3d/PRIMARY/TFRAME:presence
error 1:246 exposure_s3d/PRIMARY/TFRAME:type
error 1:246 exposure_s3d/PRIMARY/TFRAME:null
error 1:246 exposure_s3d/PRIMARY/TFRAME:unit
error 1:246 exposure_s3d/PRIMARY/TFRAME:limit
error 1:247 exposure_s3d/PRIMARY/TGROUP:presence
error 1:247 exposure_s3d/PRIMARY/TGROUP:type
error 1:247 exposure_s3d/PRIMARY/TGROUP:null
error 1:247 exposure_s3d/PRIMARY/TGROUP:unit
error 1:247 exposure_s3d/PRIMARY/TGROUP:limit
error 1:248 exposure_s3d/PRIMARY/EFFINTTM:presence
error 1:248 exposure_s3d/PRIMARY/EFFINTTM:type
error 1:248 exposure_s3d/PRIMARY/EFFINTTM:null
error 1:248 exposure_s3d/PRIMARY/EFFINTTM:unit
error 1:248 exposure_s3d/PRIMARY/EFFINTTM:limit
error 1:249 exposure_s3d/PRIMARY/DURATION:presence
error 1:249 exposure_s3d/PRIMARY/DURATION:type
error 1:249 exposure_s3d/PRIMARY/DURATION:null
error 1:249 exposure_s3d/PRIMARY/DURATION:unit
error 1:249 exposure_s3d/PRIMARY/DURATION:limit
error 1:250 exposure_s3d/PRIMARY/NRSTSTRT:presence
error 1:250 exposure_s3d/PRIMARY/NRSTSTRT:type
error 1:250 exposure_s3d/PRIMARY/NRSTSTRT:null
error 1:250 exposure_s3d/PRIMARY/NRSTSTRT:limit
error 1:251 exposure_s3d/PRIMARY/NRESETS:presence
error 1:251 exposure_s3d/PRIMARY/NRESETS:type
error 1:251 exposure_s3d/PRIMARY/NRESETS:null
error 1:251 exposure_s3d/PRIMARY/NRESETS:limit
error 1:252 exposure_s3d/PRIMARY/ZEROFRAM:presence
error 1:252 exposure_s3d/PRIMARY/ZEROFRAM:type
error 1:252 exposure_s3d/PRIMARY/ZEROFRAM:null
error 1:253 exposure_s3d/PRIMARY/DATAPROB:presence
error 1:253 exposure_s3d/PRIMARY/DATAPROB:type
error 1:253 exposure_s3d/PRIMARY/DATAPROB:null
error 1:254 exposure_s3d/PRIMARY/SCA_NUM:presence
error 1:254 exposure_s3d/PRIMARY/SCA_NUM:type
error 1:254 exposure_s3d/PRIMARY/SCA_NUM:null
error 1:255 exposure_s3d/PRIMARY/DATAMODE:presence
error 1:255 exposure_s3d/PRIMARY/DATAMODE:type
error 1:255 exposure_s3d/PRIMARY/DATAMODE:null
error 1:277 exposure_s3d/PRIMARY/EXPSTART:presence
error 1:277 exposure_s3d/PRIMARY/EXPSTART:type
error 1:277 exposure_s3d/PRIMARY/EXPSTART:null
error 1:277 exposure_s3d/PRIMARY/EXPSTART:unit
error 1:277 exposure_s3d/PRIMARY/EFFEXPTM:presence
error 1:277 exposure_s3d/PRIMARY/EFFEXPTM:type
error 1:277 exposure_s3d/PRIMARY/EFFEXPTM:null
error 1:277 exposure_s3d/PRIMARY/EFFEXPTM:unit
error 3:37 exposure_s3d/PRIMARY/EFFEXPTM:limit
error 1:278 exposure_s3d/PRIMARY/EXPMID:presence
error 1:278 exposure_s3d/PRIMARY/EXPMID:type
error 1:278 exposure_s3d/PRIMARY/EXPMID:null
error 1:278 exposure_s3d/PRIMARY/EXPMID:unit
error 1:279 exposure_s3d/PRIMARY/EXPEND:presence
error 1:279 exposure_s3d/PRIMARY/EXPEND:type
error 1:279 exposure_s3d/PRIMARY/EXPEND:null
error 1:279 exposure_s3d/PRIMARY/EXPEND:unit
error 1:280 exposure_s3d/PRIMARY/EXPSTENG:type
error 1:280 exposure_s3d/PRIMARY/EXPSTENG:null
error 1:281 exposure_s3d/PRIMARY/OSF_FILE:type
error 1:281 exposure_s3d/PRIMARY/OSF_FILE:null
error 1:282 exposure_s3d/PRIMARY/HYBRIDFF:type
error 1:282 exposure_s3d/PRIMARY/HYBRIDFF:null
error 1:283 exposure_s3d/PRIMARY/NOUTPUTS:type
error 1:283 exposure_s3d/PRIMARY/NOUTPUTS:null
error 1:283 exposure_s3d/PRIMARY/NOUTPUTS:in
error 1:284 exposure_s3d/PRIMARY/MIRNGRPS:type
error 1:284 exposure_s3d/PRIMARY/MIRNGRPS:null
error 1:284 exposure_s3d/PRIMARY/MIRNGRPS:limit
error 1:285 exposure_s3d/PRIMARY/MIRNFRMS:type
error 1:285 exposure_s3d/PRIMARY/MIRNFRMS:null
error 1:285 exposure_s3d/PRIMARY/MIRNFRMS:limit
error 1:286 exposure_s3d/PRIMARY/DETMODE:type
error 1:286 exposure_s3d/PRIMARY/DETMODE:null
error 1:286 exposure_s3d/PRIMARY/DETMODE:in
error 1:287 exposure_s3d/PRIMARY/CMD_TSEL:type
error 1:287 exposure_s3d/PRIMARY/CMD_TSEL:null
error 1:287 exposure_s3d/PRIMARY/CMD_TSEL:in
error 1:288 exposure_s3d/PRIMARY/TMEASURE:type
error 1:288 exposure_s3d/PRIMARY/TMEASURE:null
error 1:288 exposure_s3d/PRIMARY/TMEASURE:unit
error 1:288 exposure_s3d/PRIMARY/TMEASURE:limit
error 1:289 exposure_s3d/PRIMARY/NRS_NORM:type
error 1:289 exposure_s3d/PRIMARY/NRS_NORM:null
error 1:289 exposure_s3d/PRIMARY/NRS_NORM:limit
error 1:290 exposure_s3d/PRIMARY/NRS_REF:type
error 1:290 exposure_s3d/PRIMARY/NRS_REF:null
error 1:290 exposure_s3d/PRIMARY/NRS_REF:limit
error 1:291 exposure_s3d/PRIMARY/SCTARATE:presence
error 1:291 exposure_s3d/PRIMARY/SCTARATE:type
error 1:291 exposure_s3d/PRIMARY/SCTARATE:null
error 1:291 exposure_s3d/PRIMARY/SCTARATE:unit
error 1:292 exposure_s3d/PRIMARY/GAINFACT:type
error 1:292 exposure_s3d/PRIMARY/GAINFACT:null
error 1:292 exposure_s3d/PRIMARY/GAINFACT:unit
error 1:293 exposure_s3d/PRIMARY/IS_IMPRT:type
error 1:293 exposure_s3d/PRIMARY/IS_IMPRT:null
error 1:294 exposure_s3d/PRIMARY/IS_PSF:type
error 1:294 exposure_s3d/PRIMARY/IS_PSF:null
error 1:295 exposure_s3d/PRIMARY/SELFREF:type
error 1:295 exposure_s3d/PRIMARY/SELFREF:null
error 1:296 exposure_s3d/PRIMARY/PRIMECRS:type
error 1:296 exposure_s3d/PRIMARY/PRIMECRS:null
error 1:297 exposure_s3d/PRIMARY/EXTNCRS:type
error 1:297 exposure_s3d/PRIMARY/EXTNCRS:null
error 1:307 exposure_s3d/PRIMARY/EXSEGNUM:type
error 1:307 exposure_s3d/PRIMARY/EXSEGNUM:null
error 3:38 exposure_s3d/PRIMARY/EXSEGNUM:limit
error 1:307 exposure_s3d/PRIMARY/EXSEGTOT:type
error 1:307 exposure_s3d/PRIMARY/EXSEGTOT:null
error 3:39 exposure_s3d/PRIMARY/EXSEGTOT:limit
error 1:307 exposure_s3d/PRIMARY/INTSTART:type
error 1:307 exposure_s3d/PRIMARY/INTSTART:null
error 3:40 exposure_s3d/PRIMARY/INTSTART:limit
error 1:307 exposure_s3d/PRIMARY/INTEND:type
error 1:307 exposure_s3d/PRIMARY/INTEND:null
error 3:41 exposure_s3d/PRIMARY/INTEND:limit
error 1:318 exposure_s3d/PRIMARY/SUBARRAY:presence
error 1:318 exposure_s3d/PRIMARY/SUBARRAY:type
error 1:318 exposure_s3d/PRIMARY/SUBARRAY:null
warning 1:318 exposure_s3d/PRIMARY/SUBARRAY:in
error 1:319 exposure_s3d/PRIMARY/SUB_SHRT:type
error 1:319 exposure_s3d/PRIMARY/SUB_SHRT:null
error 1:319 exposure_s3d/PRIMARY/SUB_SHRT:in
error 1:320 exposure_s3d/PRIMARY/SUB_LONG:type
error 1:320 exposure_s3d/PRIMARY/SUB_LONG:null
error 1:320 exposure_s3d/PRIMARY/SUB_LONG:in
error 1:321 exposure_s3d/PRIMARY/SUBSTRT1:presence
error 1:321 exposure_s3d/PRIMARY/SUBSTRT1:type
error 1:321 exposure_s3d/PRIMARY/SUBSTRT1:null
error 1:321 exposure_s3d/PRIMARY/SUBSTRT1:limit
error 1:322 exposure_s3d/PRIMARY/SUBSTRT2:presence
error 1:322 exposure_s3d/PRIMARY/SUBSTRT2:type
error 1:322 exposure_s3d/PRIMARY/SUBSTRT2:null
error 1:322 exposure_s3d/PRIMARY/SUBSTRT2:limit
error 1:323 exposure_s3d/PRIMARY/SUBSIZE1:presence
error 1:323 exposure_s3d/PRIMARY/SUBSIZE1:type
error 1:323 exposure_s3d/PRIMARY/SUBSIZE1:null
error 1:323 exposure_s3d/PRIMARY/SUBSIZE1:limit
error 1:324 exposure_s3d/PRIMARY/SUBSIZE2:presence
error 1:324 exposure_s3d/PRIMARY/SUBSIZE2:type
error 1:324 exposure_s3d/PRIMARY/SUBSIZE2:null
error 1:324 exposure_s3d/PRIMARY/SUBSIZE2:limit
error 1:325 exposure_s3d/PRIMARY/FASTAXIS:presence
error 1:325 exposure_s3d/PRIMARY/FASTAXIS:type
error 1:325 exposure_s3d/PRIMARY/FASTAXIS:null
error 1:325 exposure_s3d/PRIMARY/FASTAXIS:in
error 1:326 exposure_s3d/PRIMARY/SLOWAXIS:presence
error 1:326 exposure_s3d/PRIMARY/SLOWAXIS:type
error 1:326 exposure_s3d/PRIMARY/SLOWAXIS:null
error 1:326 exposure_s3d/PRIMARY/SLOWAXIS:in
error 1:327 exposure_s3d/PRIMARY/DETXCOR:type
error 1:327 exposure_s3d/PRIMARY/DETXCOR:null
error 1:328 exposure_s3d/PRIMARY/DETYCOR:type
error 1:328 exposure_s3d/PRIMARY/DETYCOR:null
error 1:329 exposure_s3d/PRIMARY/DETXSIZ:type
error 1:329 exposure_s3d/PRIMARY/DETXSIZ:null
error 1:329 exposure_s3d/PRIMARY/DETXSIZ:limit
error 1:330 exposure_s3d/PRIMARY/DETYSIZ:type
error 1:330 exposure_s3d/PRIMARY/DETYSIZ:null
error 1:330 exposure_s3d/PRIMARY/DETYSIZ:limit
error 1:331 exposure_s3d/PRIMARY/MSTR_RD1:type
error 1:331 exposure_s3d/PRIMARY/MSTR_RD1:null
error 1:331 exposure_s3d/PRIMARY/MSTR_RD1:limit
error 1:332 exposure_s3d/PRIMARY/MSTR_SK1:type
error 1:332 exposure_s3d/PRIMARY/MSTR_SK1:null
error 1:332 exposure_s3d/PRIMARY/MSTR_SK1:limit
error 1:333 exposure_s3d/PRIMARY/MSTR_RD2:type
error 1:333 exposure_s3d/PRIMARY/MSTR_RD2:null
error 1:333 exposure_s3d/PRIMARY/MSTR_RD2:limit
error 1:334 exposure_s3d/PRIMARY/MSTR_SK2:type
error 1:334 exposure_s3d/PRIMARY/MSTR_SK2:null
error 1:334 exposure_s3d/PRIMARY/MSTR_SK2:limit
error 1:335 exposure_s3d/PRIMARY/MSTR_RPT:type
error 1:335 exposure_s3d/PRIMARY/MSTR_RPT:null
error 1:336 exposure_s3d/PRIMARY/MSTR_ILV:type
error 1:336 exposure_s3d/PRIMARY/MSTR_ILV:null
error 1:337 exposure_s3d/PRIMARY/SSTR_STP:type
error 1:337 exposure_s3d/PRIMARY/SSTR_STP:null
error 1:338 exposure_s3d/PRIMARY/SSTR_NST:type
error 1:338 exposure_s3d/PRIMARY/SSTR_NST:null
error 1:346 exposure_s3d/PRIMARY/PATTTYPE:presence
error 1:346 exposure_s3d/PRIMARY/PATTTYPE:type
error 1:346 exposure_s3d/PRIMARY/PATTTYPE:null
warning 1:346 exposure_s3d/PRIMARY/PATTTYPE:in
error 1:347 exposure_s3d/PRIMARY/PRIDTYPE:type
error 1:347 exposure_s3d/PRIMARY/PRIDTYPE:null
error 1:348 exposure_s3d/PRIMARY/PRIDTPTS:type
error 1:348 exposure_s3d/PRIMARY/PRIDTPTS:null
error 1:348 exposure_s3d/PRIMARY/PRIDTPTS:limit
error 1:349 exposure_s3d/PRIMARY/PATT_NUM:presence
error 1:349 exposure_s3d/PRIMARY/PATT_NUM:type
error 1:349 exposure_s3d/PRIMARY/PATT_NUM:null
error 1:349 exposure_s3d/PRIMARY/PATT_NUM:limit
error 1:350 exposure_s3d/PRIMARY/PATTSTRT:type
error 1:350 exposure_s3d/PRIMARY/PATTSTRT:null
error 1:350 exposure_s3d/PRIMARY/PATTSTRT:limit
error 1:351 exposure_s3d/PRIMARY/NUMDTHPT:presence
error 1:351 exposure_s3d/PRIMARY/NUMDTHPT:type
error 1:351 exposure_s3d/PRIMARY/NUMDTHPT:null
error 1:351 exposure_s3d/PRIMARY/NUMDTHPT:limit
error 1:352 exposure_s3d/PRIMARY/PATTNPTS:type
error 1:352 exposure_s3d/PRIMARY/PATTNPTS:null
error 1:352 exposure_s3d/PRIMARY/PATTNPTS:limit
error 1:353 exposure_s3d/PRIMARY/NRIMDTPT:type
error 1:353 exposure_s3d/PRIMARY/NRIMDTPT:null
error 1:353 exposure_s3d/PRIMARY/NRIMDTPT:limit
error 1:354 exposure_s3d/PRIMARY/NOD_TYPE:type
error 1:354 exposure_s3d/PRIMARY/NOD_TYPE:null
error 1:354 exposure_s3d/PRIMARY/NOD_TYPE:in
error 1:355 exposure_s3d/PRIMARY/PATTSIZE:type
error 1:355 exposure_s3d/PRIMARY/PATTSIZE:null
error 1:356 exposure_s3d/PRIMARY/SMGRDPAT:type
error 1:356 exposure_s3d/PRIMARY/SMGRDPAT:null
error 1:357 exposure_s3d/PRIMARY/SUBPXPTS:type
error 1:357 exposure_s3d/PRIMARY/SUBPXPTS:null
error 1:357 exposure_s3d/PRIMARY/SUBPXPTS:limit
error 1:358 exposure_s3d/PRIMARY/SUBPXPAT:type
error 1:358 exposure_s3d/PRIMARY/SUBPXPAT:null
error 1:359 exposure_s3d/PRIMARY/SPEC_NUM:type
error 1:359 exposure_s3d/PRIMARY/SPEC_NUM:null
error 1:359 exposure_s3d/PRIMARY/SPEC_NUM:limit
error 1:360 exposure_s3d/PRIMARY/SPECNSTP:type
error 1:360 exposure_s3d/PRIMARY/SPECNSTP:null
error 1:360 exposure_s3d/PRIMARY/SPECNSTP:limit
error 1:361 exposure_s3d/PRIMARY/SPECSTEP:type
error 1:361 exposure_s3d/PRIMARY/SPECSTEP:null
error 1:362 exposure_s3d/PRIMARY/SPCOFFST:type
error 1:362 exposure_s3d/PRIMARY/SPCOFFST:null
error 1:362 exposure_s3d/PRIMARY/SPCOFFST:unit
error 1:363 exposure_s3d/PRIMARY/SPAT_NUM:type
error 1:363 exposure_s3d/PRIMARY/SPAT_NUM:null
error 1:363 exposure_s3d/PRIMARY/SPAT_NUM:limit
error 1:364 exposure_s3d/PRIMARY/SPATNSTP:type
error 1:364 exposure_s3d/PRIMARY/SPATNSTP:null
error 1:364 exposure_s3d/PRIMARY/SPATNSTP:limit
error 1:365 exposure_s3d/PRIMARY/SPATSTEP:type
error 1:365 exposure_s3d/PRIMARY/SPATSTEP:null
error 1:366 exposure_s3d/PRIMARY/SPTOFFST:type
error 1:366 exposure_s3d/PRIMARY/SPTOFFST:null
error 1:366 exposure_s3d/PRIMARY/SPTOFFST:unit
error 1:367 exposure_s3d/PRIMARY/XOFFSET:presence
error 1:367 exposure_s3d/PRIMARY/XOFFSET:type
error 1:367 exposure_s3d/PRIMARY/XOFFSET:null
error 1:367 exposure_s3d/PRIMARY/XOFFSET:unit
error 1:368 exposure_s3d/PRIMARY/YOFFSET:presence
error 1:368 exposure_s3d/PRIMARY/YOFFSET:type
error 1:368 exposure_s3d/PRIMARY/YOFFSET:null
error 1:368 exposure_s3d/PRIMARY/YOFFSET:unit
error 1:369 exposure_s3d/PRIMARY/DSETSTRT:type
error 1:369 exposure_s3d/PRIMARY/DSETSTRT:null
error 1:369 exposure_s3d/PRIMARY/DSETSTRT:limit
error 1:370 exposure_s3d/PRIMARY/NUMDSETS:type
error 1:370 exposure_s3d/PRIMARY/NUMDSETS:null
error 1:370 exposure_s3d/PRIMARY/NUMDSETS:limit
error 1:371 exposure_s3d/PRIMARY/DITHDIRC:type
error 1:371 exposure_s3d/PRIMARY/DITHDIRC:null
error 1:371 exposure_s3d/PRIMARY/DITHDIRC:in
error 1:372 exposure_s3d/PRIMARY/DITHOPFR:type
error 1:372 exposure_s3d/PRIMARY/DITHOPFR:null
error 1:372 exposure_s3d/PRIMARY/DITHOPFR:in
error 1:373 exposure_s3d/PRIMARY/DITHPNTS:type
error 1:373 exposure_s3d/PRIMARY/DITHPNTS:null
error 1:374 exposure_s3d/PRIMARY/MRSPRCHN:type
error 1:374 exposure_s3d/PRIMARY/MRSPRCHN:null
error 1:374 exposure_s3d/PRIMARY/MRSPRCHN:in
error 1:376 exposure_s3d/PRIMARY/DITH_RA:type
error 1:376 exposure_s3d/PRIMARY/DITH_RA:null
error 1:376 exposure_s3d/PRIMARY/DITH_RA:unit
error 1:377 exposure_s3d/PRIMARY/DITH_DEC:type
error 1:377 exposure_s3d/PRIMARY/DITH_DEC:null
error 1:377 exposure_s3d/PRIMARY/DITH_DEC:unit
error 1:384 exposure_s3d/PRIMARY/APERNAME:presence
error 1:384 exposure_s3d/PRIMARY/APERNAME:type
error 1:384 exposure_s3d/PRIMARY/APERNAME:null
error 1:385 exposure_s3d/PRIMARY/PPS_APER:presence
error 1:385 exposure_s3d/PRIMARY/PPS_APER:type
error 1:385 exposure_s3d/PRIMARY/PPS_APER:null
error 1:386 exposure_s3d/PRIMARY/VA_RA:type
error 1:386 exposure_s3d/PRIMARY/VA_RA:null
error 1:386 exposure_s3d/PRIMARY/VA_RA:unit
error 1:387 exposure_s3d/PRIMARY/VA_DEC:type
error 1:387 exposure_s3d/PRIMARY/VA_DEC:null
error 1:387 exposure_s3d/PRIMARY/VA_DEC:unit
error 1:392 exposure_s3d/PRIMARY/BARTDELT:presence
error 1:392 exposure_s3d/PRIMARY/BARTDELT:type
error 1:392 exposure_s3d/PRIMARY/BARTDELT:null
error 1:392 exposure_s3d/PRIMARY/BARTDELT:unit
error 1:393 exposure_s3d/PRIMARY/BSTRTIME:presence
error 1:393 exposure_s3d/PRIMARY/BSTRTIME:type
error 1:393 exposure_s3d/PRIMARY/BSTRTIME:null
error 1:393 exposure_s3d/PRIMARY/BSTRTIME:unit
error 1:394 exposure_s3d/PRIMARY/BMIDTIME:presence
error 1:394 exposure_s3d/PRIMARY/BMIDTIME:type
error 1:394 exposure_s3d/PRIMARY/BMIDTIME:null
error 1:394 exposure_s3d/PRIMARY/BMIDTIME:unit
error 1:395 exposure_s3d/PRIMARY/BENDTIME:presence
error 1:395 exposure_s3d/PRIMARY/BENDTIME:type
error 1:395 exposure_s3d/PRIMARY/BENDTIME:null
error 1:395 exposure_s3d/PRIMARY/BENDTIME:unit
error 1:396 exposure_s3d/PRIMARY/HELIDELT:presence
error 1:396 exposure_s3d/PRIMARY/HELIDELT:type
error 1:396 exposure_s3d/PRIMARY/HELIDELT:null
error 1:396 exposure_s3d/PRIMARY/HELIDELT:unit
error 1:397 exposure_s3d/PRIMARY/HSTRTIME:presence
error 1:397 exposure_s3d/PRIMARY/HSTRTIME:type
error 1:397 exposure_s3d/PRIMARY/HSTRTIME:null
error 1:397 exposure_s3d/PRIMARY/HSTRTIME:unit
error 1:398 exposure_s3d/PRIMARY/HMIDTIME:presence
error 1:398 exposure_s3d/PRIMARY/HMIDTIME:type
error 1:398 exposure_s3d/PRIMARY/HMIDTIME:null
error 1:398 exposure_s3d/PRIMARY/HMIDTIME:unit
error 1:399 exposure_s3d/PRIMARY/HENDTIME:presence
error 1:399 exposure_s3d/PRIMARY/HENDTIME:type
error 1:399 exposure_s3d/PRIMARY/HENDTIME:null
error 1:399 exposure_s3d/PRIMARY/HENDTIME:unit
error 1:407 exposure_s3d/PRIMARY/GS_ORDER:type
error 1:407 exposure_s3d/PRIMARY/GS_ORDER:null
error 1:407 exposure_s3d/PRIMARY/GS_ORDER:limit
error 1:408 exposure_s3d/PRIMARY/GSSTRTTM:type
error 1:408 exposure_s3d/PRIMARY/GSSTRTTM:null
error 1:409 exposure_s3d/PRIMARY/GSENDTIM:type
error 1:409 exposure_s3d/PRIMARY/GSENDTIM:null
error 1:410 exposure_s3d/PRIMARY/GDSTARID:type
error 1:410 exposure_s3d/PRIMARY/GDSTARID:null
error 1:411 exposure_s3d/PRIMARY/GS_RA:type
error 1:411 exposure_s3d/PRIMARY/GS_RA:null
error 1:411 exposure_s3d/PRIMARY/GS_RA:unit
error 4:47 exposure_s3d/PRIMARY/GS_RA:limit
error 1:412 exposure_s3d/PRIMARY/GS_DEC:type
error 1:412 exposure_s3d/PRIMARY/GS_DEC:null
error 1:412 exposure_s3d/PRIMARY/GS_DEC:unit
error 4:48 exposure_s3d/PRIMARY/GS_DEC:limit
error 1:413 exposure_s3d/PRIMARY/GS_URA:type
error 1:413 exposure_s3d/PRIMARY/GS_URA:null
error 1:413 exposure_s3d/PRIMARY/GS_URA:unit
error 1:413 exposure_s3d/PRIMARY/GS_URA:limit
error 1:414 exposure_s3d/PRIMARY/GS_UDEC:type
error 1:414 exposure_s3d/PRIMARY/GS_UDEC:null
error 1:414 exposure_s3d/PRIMARY/GS_UDEC:unit
error 1:414 exposure_s3d/PRIMARY/GS_UDEC:limit
error 1:415 exposure_s3d/PRIMARY/GS_MAG:type
error 1:415 exposure_s3d/PRIMARY/GS_MAG:null
error 1:415 exposure_s3d/PRIMARY/GS_MAG:unit
error 1:416 exposure_s3d/PRIMARY/GS_UMAG:type
error 1:416 exposure_s3d/PRIMARY/GS_UMAG:null
error 1:416 exposure_s3d/PRIMARY/GS_UMAG:unit
error 1:416 exposure_s3d/PRIMARY/GS_UMAG:limit
error 1:417 exposure_s3d/PRIMARY/GS_EPOCH:type
error 1:417 exposure_s3d/PRIMARY/GS_EPOCH:null
error 1:418 exposure_s3d/PRIMARY/GS_MURA:type
error 1:418 exposure_s3d/PRIMARY/GS_MURA:null
error 1:418 exposure_s3d/PRIMARY/GS_MURA:unit
error 1:419 exposure_s3d/PRIMARY/GS_MUDEC:type
error 1:419 exposure_s3d/PRIMARY/GS_MUDEC:null
error 1:419 exposure_s3d/PRIMARY/GS_MUDEC:unit
error 1:420 exposure_s3d/PRIMARY/GS_PARA:type
error 1:420 exposure_s3d/PRIMARY/GS_PARA:null
error 1:420 exposure_s3d/PRIMARY/GS_PARA:unit
error 1:421 exposure_s3d/PRIMARY/GS_V3_PA:type
error 1:421 exposure_s3d/PRIMARY/GS_V3_PA:null
error 1:421 exposure_s3d/PRIMARY/GS_V3_PA:unit
error 1:422 exposure_s3d/PRIMARY/FGS_APER:type
error 1:422 exposure_s3d/PRIMARY/FGS_APER:null
error 1:423 exposure_s3d/PRIMARY/GSIDL_X:type
error 1:423 exposure_s3d/PRIMARY/GSIDL_X:null
error 1:424 exposure_s3d/PRIMARY/GSIDL_Y:type
error 1:424 exposure_s3d/PRIMARY/GSIDL_Y:null
error 1:425 exposure_s3d/PRIMARY/GSCENTX:type
error 1:425 exposure_s3d/PRIMARY/GSCENTX:null
error 1:425 exposure_s3d/PRIMARY/GSCENTX:unit
error 1:426 exposure_s3d/PRIMARY/GSCENTY:type
error 1:426 exposure_s3d/PRIMARY/GSCENTY:null
error 1:426 exposure_s3d/PRIMARY/GSCENTY:unit
error 1:427 exposure_s3d/PRIMARY/PCS_MODE:presence
error 1:427 exposure_s3d/PRIMARY/PCS_MODE:type
error 1:427 exposure_s3d/PRIMARY/PCS_MODE:null
error 1:427 exposure_s3d/PRIMARY/PCS_MODE:in
error 1:428 exposure_s3d/PRIMARY/VISITEND:type
error 1:428 exposure_s3d/PRIMARY/VISITEND:null
error 1:38 exposure_s3d/PRIMARY/CAL_VER:presence
error 1:38 exposure_s3d/PRIMARY/CAL_VER:type
error 1:38 exposure_s3d/PRIMARY/CAL_VER:null
error 1:38 exposure_s3d/PRIMARY/CAL_VER:matches
error 1:39 exposure_s3d/PRIMARY/CAL_VCS:presence
error 1:39 exposure_s3d/PRIMARY/CAL_VCS:type
error 1:39 exposure_s3d/PRIMARY/CAL_VCS:null
error 1:40 exposure_s3d/PRIMARY/CRDS_VER:presence
error 1:40 exposure_s3d/PRIMARY/CRDS_VER:type
error 1:40 exposure_s3d/PRIMARY/CRDS_VER:null
error 1:40 exposure_s3d/PRIMARY/CRDS_VER:matches
error 1:41 exposure_s3d/PRIMARY/CRDS_CTX:presence
error 1:41 exposure_s3d/PRIMARY/CRDS_CTX:type
error 1:41 exposure_s3d/PRIMARY/CRDS_CTX:null
error 1:41 exposure_s3d/PRIMARY/CRDS_CTX:matches
error 1:46 exposure_s3d/PRIMARY/ASNPOOL:presence
error 1:46 exposure_s3d/PRIMARY/ASNPOOL:type
error 1:46 exposure_s3d/PRIMARY/ASNPOOL:null
error 1:46 exposure_s3d/PRIMARY/ASNTABLE:presence
error 1:46 exposure_s3d/PRIMARY/ASNTABLE:type
error 1:46 exposure_s3d/PRIMARY/ASNTABLE:null
error 1:438 exposure_s3d/PRIMARY/R_AREA:type
error 1:438 exposure_s3d/PRIMARY/R_AREA:null
error 1:438 exposure_s3d/PRIMARY/R_AREA:matches
error 1:439 exposure_s3d/PRIMARY/R_BARSHA:type
error 1:439 exposure_s3d/PRIMARY/R_BARSHA:null
error 1:439 exposure_s3d/PRIMARY/R_BARSHA:matches
error 1:440 exposure_s3d/PRIMARY/R_BKG:type
error 1:440 exposure_s3d/PRIMARY/R_BKG:null
error 1:440 exposure_s3d/PRIMARY/R_BKG:matches
error 1:441 exposure_s3d/PRIMARY/R_CAMERA:type
error 1:441 exposure_s3d/PRIMARY/R_CAMERA:null
error 1:441 exposure_s3d/PRIMARY/R_CAMERA:matches
error 1:442 exposure_s3d/PRIMARY/R_CHRCOR:type
error 1:442 exposure_s3d/PRIMARY/R_CHRCOR:null
error 1:442 exposure_s3d/PRIMARY/R_CHRCOR:matches
error 1:443 exposure_s3d/PRIMARY/R_COLLIM:type
error 1:443 exposure_s3d/PRIMARY/R_COLLIM:null
error 1:443 exposure_s3d/PRIMARY/R_COLLIM:matches
error 1:444 exposure_s3d/PRIMARY/R_CUBPAR:type
error 1:444 exposure_s3d/PRIMARY/R_CUBPAR:null
error 1:444 exposure_s3d/PRIMARY/R_CUBPAR:matches
error 1:445 exposure_s3d/PRIMARY/R_DARK:type
error 1:445 exposure_s3d/PRIMARY/R_DARK:null
error 1:445 exposure_s3d/PRIMARY/R_DARK:matches
error 1:446 exposure_s3d/PRIMARY/R_DFLAT:type
error 1:446 exposure_s3d/PRIMARY/R_DFLAT:null
error 1:446 exposure_s3d/PRIMARY/R_DFLAT:matches
error 1:447 exposure_s3d/PRIMARY/R_DISPER:type
error 1:447 exposure_s3d/PRIMARY/R_DISPER:null
error 1:447 exposure_s3d/PRIMARY/R_DISPER:matches
error 1:448 exposure_s3d/PRIMARY/R_DISTOR:type
error 1:448 exposure_s3d/PRIMARY/R_DISTOR:null
error 1:448 exposure_s3d/PRIMARY/R_DISTOR:matches
error 1:449 exposure_s3d/PRIMARY/R_EXTR1D:type
error 1:449 exposure_s3d/PRIMARY/R_EXTR1D:null
error 1:449 exposure_s3d/PRIMARY/R_EXTR1D:matches
error 1:450 exposure_s3d/PRIMARY/R_FFLAT:type
error 1:450 exposure_s3d/PRIMARY/R_FFLAT:null
error 1:450 exposure_s3d/PRIMARY/R_FFLAT:matches
error 1:451 exposure_s3d/PRIMARY/R_FILOFF:type
error 1:451 exposure_s3d/PRIMARY/R_FILOFF:null
error 1:451 exposure_s3d/PRIMARY/R_FILOFF:matches
error 1:452 exposure_s3d/PRIMARY/R_FLAT:type
error 1:452 exposure_s3d/PRIMARY/R_FLAT:null
error 1:452 exposure_s3d/PRIMARY/R_FLAT:matches
error 1:453 exposure_s3d/PRIMARY/R_FORE:type
error 1:453 exposure_s3d/PRIMARY/R_FORE:null
error 1:453 exposure_s3d/PRIMARY/R_FORE:matches
error 1:454 exposure_s3d/PRIMARY/R_FPA:type
error 1:454 exposure_s3d/PRIMARY/R_FPA:null
error 1:454 exposure_s3d/PRIMARY/R_FPA:matches
error 1:455 exposure_s3d/PRIMARY/R_FRIFRQ:type
error 1:455 exposure_s3d/PRIMARY/R_FRIFRQ:null
error 1:455 exposure_s3d/PRIMARY/R_FRIFRQ:matches
error 1:456 exposure_s3d/PRIMARY/R_FRINGE:type
error 1:456 exposure_s3d/PRIMARY/R_FRINGE:null
error 1:456 exposure_s3d/PRIMARY/R_FRINGE:matches
error 1:457 exposure_s3d/PRIMARY/R_GAIN:type
error 1:457 exposure_s3d/PRIMARY/R_GAIN:null
error 1:457 exposure_s3d/PRIMARY/R_GAIN:matches
error 1:458 exposure_s3d/PRIMARY/R_IFUFOR:type
error 1:458 exposure_s3d/PRIMARY/R_IFUFOR:null
error 1:458 exposure_s3d/PRIMARY/R_IFUFOR:matches
error 1:459 exposure_s3d/PRIMARY/R_IFUPOS:type
error 1:459 exposure_s3d/PRIMARY/R_IFUPOS:null
error 1:459 exposure_s3d/PRIMARY/R_IFUPOS:matches
error 1:460 exposure_s3d/PRIMARY/R_IFUSLI:type
error 1:460 exposure_s3d/PRIMARY/R_IFUSLI:null
error 1:460 exposure_s3d/PRIMARY/R_IFUSLI:matches
error 1:461 exposure_s3d/PRIMARY/R_IPC:type
error 1:461 exposure_s3d/PRIMARY/R_IPC:null
error 1:461 exposure_s3d/PRIMARY/R_IPC:matches
error 1:462 exposure_s3d/PRIMARY/R_LASTFR:type
error 1:462 exposure_s3d/PRIMARY/R_LASTFR:null
error 1:462 exposure_s3d/PRIMARY/R_LASTFR:matches
error 1:463 exposure_s3d/PRIMARY/R_LINEAR:type
error 1:463 exposure_s3d/PRIMARY/R_LINEAR:null
error 1:463 exposure_s3d/PRIMARY/R_LINEAR:matches
error 1:464 exposure_s3d/PRIMARY/R_MASK:type
error 1:464 exposure_s3d/PRIMARY/R_MASK:null
error 1:464 exposure_s3d/PRIMARY/R_MASK:matches
error 1:465 exposure_s3d/PRIMARY/R_MIREMI:type
error 1:465 exposure_s3d/PRIMARY/R_MIREMI:null
error 1:465 exposure_s3d/PRIMARY/R_MIREMI:matches
error 1:466 exposure_s3d/PRIMARY/R_MRSPT:type
error 1:466 exposure_s3d/PRIMARY/R_MRSPT:null
error 1:466 exposure_s3d/PRIMARY/R_MRSPT:matches
error 1:467 exposure_s3d/PRIMARY/R_MRSXAR:type
error 1:467 exposure_s3d/PRIMARY/R_MRSXAR:null
error 1:467 exposure_s3d/PRIMARY/R_MRSXAR:matches
error 1:468 exposure_s3d/PRIMARY/R_MSA:type
error 1:468 exposure_s3d/PRIMARY/R_MSA:null
error 1:468 exposure_s3d/PRIMARY/R_MSA:matches
error 1:469 exposure_s3d/PRIMARY/R_MSAOPE:type
error 1:469 exposure_s3d/PRIMARY/R_MSAOPE:null
error 1:469 exposure_s3d/PRIMARY/R_MSAOPE:matches
error 1:470 exposure_s3d/PRIMARY/R_NRM:type
error 1:470 exposure_s3d/PRIMARY/R_NRM:null
error 1:470 exposure_s3d/PRIMARY/R_NRM:matches
error 1:471 exposure_s3d/PRIMARY/R_OTE:type
error 1:471 exposure_s3d/PRIMARY/R_OTE:null
error 1:471 exposure_s3d/PRIMARY/R_OTE:matches
error 1:472 exposure_s3d/PRIMARY/R_PERSAT:type
error 1:472 exposure_s3d/PRIMARY/R_PERSAT:null
error 1:472 exposure_s3d/PRIMARY/R_PERSAT:matches
error 1:473 exposure_s3d/PRIMARY/R_PHOTOM:type
error 1:473 exposure_s3d/PRIMARY/R_PHOTOM:null
error 1:473 exposure_s3d/PRIMARY/R_PHOTOM:matches
error 1:474 exposure_s3d/PRIMARY/R_PSFMAS:type
error 1:474 exposure_s3d/PRIMARY/R_PSFMAS:null
error 1:474 exposure_s3d/PRIMARY/R_PSFMAS:matches
error 1:475 exposure_s3d/PRIMARY/R_PSTSOS:type
error 1:475 exposure_s3d/PRIMARY/R_PSTSOS:null
error 1:475 exposure_s3d/PRIMARY/R_PSTSOS:matches
error 1:476 exposure_s3d/PRIMARY/R_PTHLOS:type
error 1:476 exposure_s3d/PRIMARY/R_PTHLOS:null
error 1:476 exposure_s3d/PRIMARY/R_PTHLOS:matches
error 1:477 exposure_s3d/PRIMARY/R_READNO:type
error 1:477 exposure_s3d/PRIMARY/R_READNO:null
error 1:477 exposure_s3d/PRIMARY/R_READNO:matches
error 1:478 exposure_s3d/PRIMARY/R_REFPIX:type
error 1:478 exposure_s3d/PRIMARY/R_REFPIX:null
error 1:478 exposure_s3d/PRIMARY/R_REFPIX:matches
error 1:479 exposure_s3d/PRIMARY/R_REGION:type
error 1:479 exposure_s3d/PRIMARY/R_REGION:null
error 1:479 exposure_s3d/PRIMARY/R_REGION:matches
error 1:480 exposure_s3d/PRIMARY/R_RESAMP:type
error 1:480 exposure_s3d/PRIMARY/R_RESAMP:null
error 1:480 exposure_s3d/PRIMARY/R_RESAMP:matches
error 1:481 exposure_s3d/PRIMARY/R_RESET:type
error 1:481 exposure_s3d/PRIMARY/R_RESET:null
error 1:481 exposure_s3d/PRIMARY/R_RESET:matches
error 1:482 exposure_s3d/PRIMARY/R_RESOL:type
error 1:482 exposure_s3d/PRIMARY/R_RESOL:null
error 1:482 exposure_s3d/PRIMARY/R_RESOL:matches
error 1:483 exposure_s3d/PRIMARY/R_RSCD:type
error 1:483 exposure_s3d/PRIMARY/R_RSCD:null
error 1:483 exposure_s3d/PRIMARY/R_RSCD:matches
error 1:484 exposure_s3d/PRIMARY/R_SATURA:type
error 1:484 exposure_s3d/PRIMARY/R_SATURA:null
error 1:484 exposure_s3d/PRIMARY/R_SATURA:matches
error 1:485 exposure_s3d/PRIMARY/R_SFLAT:type
error 1:485 exposure_s3d/PRIMARY/R_SFLAT:null
error 1:485 exposure_s3d/PRIMARY/R_SFLAT:matches
error 1:486 exposure_s3d/PRIMARY/R_SIRSKL:type
error 1:486 exposure_s3d/PRIMARY/R_SIRSKL:null
error 1:486 exposure_s3d/PRIMARY/R_SIRSKL:matches
error 1:487 exposure_s3d/PRIMARY/R_SPCWCS:type
error 1:487 exposure_s3d/PRIMARY/R_SPCWCS:null
error 1:487 exposure_s3d/PRIMARY/R_SPCWCS:matches
error 1:488 exposure_s3d/PRIMARY/R_SPKERN:type
error 1:488 exposure_s3d/PRIMARY/R_SPKERN:null
error 1:488 exposure_s3d/PRIMARY/R_SPKERN:matches
error 1:489 exposure_s3d/PRIMARY/R_SPPROF:type
error 1:489 exposure_s3d/PRIMARY/R_SPPROF:null
error 1:489 exposure_s3d/PRIMARY/R_SPPROF:matches
error 1:490 exposure_s3d/PRIMARY/R_SPTRAC:type
error 1:490 exposure_s3d/PRIMARY/R_SPTRAC:null
error 1:490 exposure_s3d/PRIMARY/R_SPTRAC:matches
error 1:491 exposure_s3d/PRIMARY/R_STRAY:type
error 1:491 exposure_s3d/PRIMARY/R_STRAY:null
error 1:491 exposure_s3d/PRIMARY/R_STRAY:matches
error 1:492 exposure_s3d/PRIMARY/R_SUPERB:type
error 1:492 exposure_s3d/PRIMARY/R_SUPERB:null
error 1:492 exposure_s3d/PRIMARY/R_SUPERB:matches
error 1:493 exposure_s3d/PRIMARY/R_THRPUT:type
error 1:493 exposure_s3d/PRIMARY/R_THRPUT:null
error 1:493 exposure_s3d/PRIMARY/R_THRPUT:matches
error 1:494 exposure_s3d/PRIMARY/R_TRPDEN:type
error 1:494 exposure_s3d/PRIMARY/R_TRPDEN:null
error 1:494 exposure_s3d/PRIMARY/R_TRPDEN:matches
error 1:495 exposure_s3d/PRIMARY/R_TRPPAR:type
error 1:495 exposure_s3d/PRIMARY/R_TRPPAR:null
error 1:495 exposure_s3d/PRIMARY/R_TRPPAR:matches
error 1:496 exposure_s3d/PRIMARY/R_TSPHOT:type
error 1:496 exposure_s3d/PRIMARY/R_TSPHOT:null
error 1:496 exposure_s3d/PRIMARY/R_TSPHOT:matches
error 1:497 exposure_s3d/PRIMARY/R_V2V3:type
error 1:497 exposure_s3d/PRIMARY/R_V2V3:null
error 1:497 exposure_s3d/PRIMARY/R_V2V3:matches
error 1:498 exposure_s3d/PRIMARY/R_WAVCOR:type
error 1:498 exposure_s3d/PRIMARY/R_WAVCOR:null
error 1:498 exposure_s3d/PRIMARY/R_WAVCOR:matches
error 1:499 exposure_s3d/PRIMARY/R_WAVMAP:type
error 1:499 exposure_s3d/PRIMARY/R_WAVMAP:null
error 1:499 exposure_s3d/PRIMARY/R_WAVMAP:matches
error 1:500 exposure_s3d/PRIMARY/R_WAVRAN:type
error 1:500 exposure_s3d/PRIMARY/R_WAVRAN:null
error 1:500 exposure_s3d/PRIMARY/R_WAVRAN:matches
error 1:505 exposure_s3d/PRIMARY/S_AMIANA:type
error 1:505 exposure_s3d/PRIMARY/S_AMIANA:null
error 1:505 exposure_s3d/PRIMARY/S_AMIANA:in
error 1:506 exposure_s3d/PRIMARY/S_AMINOR:type
error 1:506 exposure_s3d/PRIMARY/S_AMINOR:null
error 1:506 exposure_s3d/PRIMARY/S_AMINOR:in
error 1:507 exposure_s3d/PRIMARY/S_BARSHA:type
error 1:507 exposure_s3d/PRIMARY/S_BARSHA:null
error 1:507 exposure_s3d/PRIMARY/S_BARSHA:in
error 1:508 exposure_s3d/PRIMARY/S_BKDSUB:type
error 1:508 exposure_s3d/PRIMARY/S_BKDSUB:null
error 1:508 exposure_s3d/PRIMARY/S_BKDSUB:in
error 1:509 exposure_s3d/PRIMARY/S_BPXSLF:type
error 1:509 exposure_s3d/PRIMARY/S_BPXSLF:null
error 1:509 exposure_s3d/PRIMARY/S_BPXSLF:in
error 1:510 exposure_s3d/PRIMARY/S_CHGMIG:type
error 1:510 exposure_s3d/PRIMARY/S_CHGMIG:null
error 1:510 exposure_s3d/PRIMARY/S_CHGMIG:in
error 1:511 exposure_s3d/PRIMARY/S_CLNFNS:type
error 1:511 exposure_s3d/PRIMARY/S_CLNFNS:null
error 1:511 exposure_s3d/PRIMARY/S_CLNFNS:in
error 1:512 exposure_s3d/PRIMARY/S_COMB1D:type
error 1:512 exposure_s3d/PRIMARY/S_COMB1D:null
error 1:512 exposure_s3d/PRIMARY/S_COMB1D:in
error 1:513 exposure_s3d/PRIMARY/S_CONTAM:type
error 1:513 exposure_s3d/PRIMARY/S_CONTAM:null
error 1:513 exposure_s3d/PRIMARY/S_CONTAM:in
error 1:514 exposure_s3d/PRIMARY/S_DARK:type
error 1:514 exposure_s3d/PRIMARY/S_DARK:null
error 1:514 exposure_s3d/PRIMARY/S_DARK:in
error 1:515 exposure_s3d/PRIMARY/S_DQINIT:type
error 1:515 exposure_s3d/PRIMARY/S_DQINIT:null
error 1:515 exposure_s3d/PRIMARY/S_DQINIT:in
error 1:516 exposure_s3d/PRIMARY/S_ERRINI:type
error 1:516 exposure_s3d/PRIMARY/S_ERRINI:null
error 1:516 exposure_s3d/PRIMARY/S_ERRINI:in
error 1:517 exposure_s3d/PRIMARY/S_EXTR1D:type
error 1:517 exposure_s3d/PRIMARY/S_EXTR1D:null
error 1:517 exposure_s3d/PRIMARY/S_EXTR1D:in
error 1:518 exposure_s3d/PRIMARY/S_EXTR2D:type
error 1:518 exposure_s3d/PRIMARY/S_EXTR2D:null
error 1:518 exposure_s3d/PRIMARY/S_EXTR2D:in
error 1:519 exposure_s3d/PRIMARY/S_FLAT:type
error 1:519 exposure_s3d/PRIMARY/S_FLAT:null
error 1:519 exposure_s3d/PRIMARY/S_FLAT:in
error 1:520 exposure_s3d/PRIMARY/S_FRINGE:type
error 1:520 exposure_s3d/PRIMARY/S_FRINGE:null
error 1:520 exposure_s3d/PRIMARY/S_FRINGE:in
error 1:521 exposure_s3d/PRIMARY/S_FRSTFR:type
error 1:521 exposure_s3d/PRIMARY/S_FRSTFR:null
error 1:521 exposure_s3d/PRIMARY/S_FRSTFR:in
error 1:522 exposure_s3d/PRIMARY/S_GANSCL:type
error 1:522 exposure_s3d/PRIMARY/S_GANSCL:null
error 1:522 exposure_s3d/PRIMARY/S_GANSCL:in
error 1:523 exposure_s3d/PRIMARY/S_GRPSCL:type
error 1:523 exposure_s3d/PRIMARY/S_GRPSCL:null
error 1:523 exposure_s3d/PRIMARY/S_GRPSCL:in
error 1:524 exposure_s3d/PRIMARY/S_GUICDS:type
error 1:524 exposure_s3d/PRIMARY/S_GUICDS:null
error 1:524 exposure_s3d/PRIMARY/S_GUICDS:in
error 1:525 exposure_s3d/PRIMARY/S_IFUCUB:presence
error 1:525 exposure_s3d/PRIMARY/S_IFUCUB:type
error 1:525 exposure_s3d/PRIMARY/S_IFUCUB:null
error 1:525 exposure_s3d/PRIMARY/S_IFUCUB:in
error 1:526 exposure_s3d/PRIMARY/S_IMPRNT:type
error 1:526 exposure_s3d/PRIMARY/S_IMPRNT:null
error 1:526 exposure_s3d/PRIMARY/S_IMPRNT:in
error 1:527 exposure_s3d/PRIMARY/S_IPC:type
error 1:527 exposure_s3d/PRIMARY/S_IPC:null
error 1:527 exposure_s3d/PRIMARY/S_IPC:in
error 1:528 exposure_s3d/PRIMARY/S_JUMP:type
error 1:528 exposure_s3d/PRIMARY/S_JUMP:null
error 1:528 exposure_s3d/PRIMARY/S_JUMP:in
error 1:529 exposure_s3d/PRIMARY/S_KLIP:type
error 1:529 exposure_s3d/PRIMARY/S_KLIP:null
error 1:529 exposure_s3d/PRIMARY/S_KLIP:in
error 1:530 exposure_s3d/PRIMARY/S_LASTFR:type
error 1:530 exposure_s3d/PRIMARY/S_LASTFR:null
error 1:530 exposure_s3d/PRIMARY/S_LASTFR:in
error 1:531 exposure_s3d/PRIMARY/S_LINEAR:type
error 1:531 exposure_s3d/PRIMARY/S_LINEAR:null
error 1:531 exposure_s3d/PRIMARY/S_LINEAR:in
error 1:532 exposure_s3d/PRIMARY/S_MIREMI:type
error 1:532 exposure_s3d/PRIMARY/S_MIREMI:null
error 1:532 exposure_s3d/PRIMARY/S_MIREMI:in
error 1:533 exposure_s3d/PRIMARY/S_MSAFLG:type
error 1:533 exposure_s3d/PRIMARY/S_MSAFLG:null
error 1:533 exposure_s3d/PRIMARY/S_MSAFLG:in
error 1:534 exposure_s3d/PRIMARY/S_MSBSUB:type
error 1:534 exposure_s3d/PRIMARY/S_MSBSUB:null
error 1:534 exposure_s3d/PRIMARY/S_MSBSUB:in
error 1:535 exposure_s3d/PRIMARY/S_MTWCS:type
error 1:535 exposure_s3d/PRIMARY/S_MTWCS:null
error 1:535 exposure_s3d/PRIMARY/S_MTWCS:in
error 1:536 exposure_s3d/PRIMARY/S_OUTLIR:type
error 1:536 exposure_s3d/PRIMARY/S_OUTLIR:null
error 1:536 exposure_s3d/PRIMARY/S_OUTLIR:in
error 1:537 exposure_s3d/PRIMARY/S_PCTFRM:type
error 1:537 exposure_s3d/PRIMARY/S_PCTFRM:null
error 1:537 exposure_s3d/PRIMARY/S_PCTFRM:in
error 1:538 exposure_s3d/PRIMARY/S_PERSIS:type
error 1:538 exposure_s3d/PRIMARY/S_PERSIS:null
error 1:538 exposure_s3d/PRIMARY/S_PERSIS:in
error 1:539 exposure_s3d/PRIMARY/S_PHOTOM:presence
error 1:539 exposure_s3d/PRIMARY/S_PHOTOM:type
error 1:539 exposure_s3d/PRIMARY/S_PHOTOM:null
error 1:539 exposure_s3d/PRIMARY/S_PHOTOM:in
error 1:540 exposure_s3d/PRIMARY/S_PSFALI:type
error 1:540 exposure_s3d/PRIMARY/S_PSFALI:null
error 1:540 exposure_s3d/PRIMARY/S_PSFALI:in
error 1:541 exposure_s3d/PRIMARY/S_PSFSTK:type
error 1:541 exposure_s3d/PRIMARY/S_PSFSTK:null
error 1:541 exposure_s3d/PRIMARY/S_PSFSTK:in
error 1:542 exposure_s3d/PRIMARY/S_PTHLOS:type
error 1:542 exposure_s3d/PRIMARY/S_PTHLOS:null
error 1:542 exposure_s3d/PRIMARY/S_PTHLOS:in
error 1:543 exposure_s3d/PRIMARY/S_PXREPL:type
error 1:543 exposure_s3d/PRIMARY/S_PXREPL:null
error 1:543 exposure_s3d/PRIMARY/S_PXREPL:in
error 1:544 exposure_s3d/PRIMARY/S_RAMP:type
error 1:544 exposure_s3d/PRIMARY/S_RAMP:null
error 1:544 exposure_s3d/PRIMARY/S_RAMP:in
error 1:545 exposure_s3d/PRIMARY/S_REFPIX:type
error 1:545 exposure_s3d/PRIMARY/S_REFPIX:null
error 1:545 exposure_s3d/PRIMARY/S_REFPIX:in
error 1:546 exposure_s3d/PRIMARY/S_RESAMP:type
error 1:546 exposure_s3d/PRIMARY/S_RESAMP:null
error 1:546 exposure_s3d/PRIMARY/S_RESAMP:in
error 1:547 exposure_s3d/PRIMARY/S_RESET:type
error 1:547 exposure_s3d/PRIMARY/S_RESET:null
error 1:547 exposure_s3d/PRIMARY/S_RESET:in
error 1:548 exposure_s3d/PRIMARY/S_RESFRI:type
error 1:548 exposure_s3d/PRIMARY/S_RESFRI:null
error 1:548 exposure_s3d/PRIMARY/S_RESFRI:in
error 1:549 exposure_s3d/PRIMARY/S_RSCD:type
error 1:549 exposure_s3d/PRIMARY/S_RSCD:null
error 1:549 exposure_s3d/PRIMARY/S_RSCD:in
error 1:550 exposure_s3d/PRIMARY/S_SATURA:type
error 1:550 exposure_s3d/PRIMARY/S_SATURA:null
error 1:550 exposure_s3d/PRIMARY/S_SATURA:in
error 1:551 exposure_s3d/PRIMARY/S_SKYMAT:type
error 1:551 exposure_s3d/PRIMARY/S_SKYMAT:null
error 1:551 exposure_s3d/PRIMARY/S_SKYMAT:in
error 1:552 exposure_s3d/PRIMARY/S_SPLEAK:type
error 1:552 exposure_s3d/PRIMARY/S_SPLEAK:null
error 1:552 exposure_s3d/PRIMARY/S_SPLEAK:in
error 1:553 exposure_s3d/PRIMARY/S_SRCCAT:type
error 1:553 exposure_s3d/PRIMARY/S_SRCCAT:null
error 1:553 exposure_s3d/PRIMARY/S_SRCCAT:in
error 1:554 exposure_s3d/PRIMARY/S_SRCTYP:type
error 1:554 exposure_s3d/PRIMARY/S_SRCTYP:null
error 1:554 exposure_s3d/PRIMARY/S_SRCTYP:in
error 1:555 exposure_s3d/PRIMARY/S_STRAY:type
error 1:555 exposure_s3d/PRIMARY/S_STRAY:null
error 1:555 exposure_s3d/PRIMARY/S_STRAY:in
error 1:556 exposure_s3d/PRIMARY/S_SUPERB:type
error 1:556 exposure_s3d/PRIMARY/S_SUPERB:null
error 1:556 exposure_s3d/PRIMARY/S_SUPERB:in
error 1:557 exposure_s3d/PRIMARY/S_TACNTR:type
error 1:557 exposure_s3d/PRIMARY/S_TACNTR:null
error 1:557 exposure_s3d/PRIMARY/S_TACNTR:in
error 1:558 exposure_s3d/PRIMARY/S_TELEMI:type
error 1:558 exposure_s3d/PRIMARY/S_TELEMI:null
error 1:558 exposure_s3d/PRIMARY/S_TELEMI:in
error 1:559 exposure_s3d/PRIMARY/S_TRCMOD:type
error 1:559 exposure_s3d/PRIMARY/S_TRCMOD:null
error 1:559 exposure_s3d/PRIMARY/S_TRCMOD:in
error 1:560 exposure_s3d/PRIMARY/S_TSPHOT:type
error 1:560 exposure_s3d/PRIMARY/S_TSPHOT:null
error 1:560 exposure_s3d/PRIMARY/S_TSPHOT:in
error 1:561 exposure_s3d/PRIMARY/S_TWKREG:type
error 1:561 exposure_s3d/PRIMARY/S_TWKREG:null
error 1:561 exposure_s3d/PRIMARY/S_TWKREG:in
error 1:562 exposure_s3d/PRIMARY/S_WAVCOR:type
error 1:562 exposure_s3d/PRIMARY/S_WAVCOR:null
error 1:562 exposure_s3d/PRIMARY/S_WAVCOR:in
error 1:563 exposure_s3d/PRIMARY/S_WCS:presence
error 1:563 exposure_s3d/PRIMARY/S_WCS:type
error 1:563 exposure_s3d/PRIMARY/S_WCS:null
error 1:563 exposure_s3d/PRIMARY/S_WCS:in
error 1:564 exposure_s3d/PRIMARY/S_WFSCOM:type
error 1:564 exposure_s3d/PRIMARY/S_WFSCOM:null
error 1:564 exposure_s3d/PRIMARY/S_WFSCOM:in
error 1:565 exposure_s3d/PRIMARY/S_WHTLIT:type
error 1:565 exposure_s3d/PRIMARY/S_WHTLIT:null
error 1:565 exposure_s3d/PRIMARY/S_WHTLIT:in
error 1:573 exposure_s3d/PRIMARY/TCATFILE:type
error 1:573 exposure_s3d/PRIMARY/TCATFILE:null
error 1:574 exposure_s3d/PRIMARY/SCATFILE:type
error 1:574 exposure_s3d/PRIMARY/SCATFILE:null
error 1:575 exposure_s3d/PRIMARY/SEGMFILE:type
error 1:575 exposure_s3d/PRIMARY/SEGMFILE:null
error 1:576 exposure_s3d/PRIMARY/DIRIMAGE:type
error 1:576 exposure_s3d/PRIMARY/DIRIMAGE:null
error 1:577 exposure_s3d/PRIMARY/BKGMETH:type
error 1:577 exposure_s3d/PRIMARY/BKGMETH:null
error 1:578 exposure_s3d/PRIMARY/BKGLEVEL:type
error 1:578 exposure_s3d/PRIMARY/BKGLEVEL:null
error 1:579 exposure_s3d/PRIMARY/BKGSUB:type
error 1:579 exposure_s3d/PRIMARY/BKGSUB:null
error 1:580 exposure_s3d/PRIMARY/MASTERBG:type
error 1:580 exposure_s3d/PRIMARY/MASTERBG:null
error 1:581 exposure_s3d/PRIMARY/BKGD_SCL:type
error 1:581 exposure_s3d/PRIMARY/BKGD_SCL:null
error 1:581 exposure_s3d/PRIMARY/BKGD_SCL:unit
error 1:582 exposure_s3d/PRIMARY/SOSSWDTH:type
error 1:582 exposure_s3d/PRIMARY/SOSSWDTH:null
error 1:582 exposure_s3d/PRIMARY/SOSSWDTH:unit
error 1:583 exposure_s3d/PRIMARY/TIKFACTR:type
error 1:583 exposure_s3d/PRIMARY/TIKFACTR:null
error 1:583 exposure_s3d/PRIMARY/TIKFACTR:unit
error 1:584 exposure_s3d/PRIMARY/SOSSDLTX:type
error 1:584 exposure_s3d/PRIMARY/SOSSDLTX:null
error 1:584 exposure_s3d/PRIMARY/SOSSDLTX:unit
error 1:585 exposure_s3d/PRIMARY/SOSSDLTY:type
error 1:585 exposure_s3d/PRIMARY/SOSSDLTY:null
error 1:585 exposure_s3d/PRIMARY/SOSSDLTY:unit
error 1:586 exposure_s3d/PRIMARY/SOSSROTN:type
error 1:586 exposure_s3d/PRIMARY/SOSSROTN:null
error 1:586 exposure_s3d/PRIMARY/SOSSROTN:unit
error 1:587 exposure_s3d/PRIMARY/OVERSAMP:type
error 1:587 exposure_s3d/PRIMARY/OVERSAMP:null
error 1:587 exposure_s3d/PRIMARY/OVERSAMP:unit
error 1:588 exposure_s3d/PRIMARY/THRESHLD:type
error 1:588 exposure_s3d/PRIMARY/THRESHLD:null
error 1:589 exposure_s3d/PRIMARY/INT[i]SKIP:type
error 1:589 exposure_s3d/PRIMARY/INT[i]SKIP:null
error 1:589 exposure_s3d/PRIMARY/INT[i]SKIP:limit
error 1:590 exposure_s3d/PRIMARY/INT[i]UGP1:type
error 1:590 exposure_s3d/PRIMARY/INT[i]UGP1:null
error 1:590 exposure_s3d/PRIMARY/INT[i]UGP1:limit
error 1:591 exposure_s3d/PRIMARY/INT[i]BORS:type
error 1:591 exposure_s3d/PRIMARY/INT[i]BORS:null
error 1:591 exposure_s3d/PRIMARY/INT[i]BORS:limit
error 0:132 exposure_s3d/PRIMARY/FLUXEXT:presence
error 0:132 exposure_s3d/PRIMARY/FLUXEXT:type
error 0:132 exposure_s3d/PRIMARY/FLUXEXT:null
error 0:132 exposure_s3d/PRIMARY/FLUXEXT:value
error 0:133 exposure_s3d/PRIMARY/ERREXT:presence
error 0:133 exposure_s3d/PRIMARY/ERREXT:type
error 0:133 exposure_s3d/PRIMARY/ERREXT:null
error 0:133 exposure_s3d/PRIMARY/ERREXT:value
error 0:134 exposure_s3d/PRIMARY/MASKEXT:presence
error 0:134 exposure_s3d/PRIMARY/MASKEXT:type
error 0:134 exposure_s3d/PRIMARY/MASKEXT:null
error 0:134 exposure_s3d/PRIMARY/MASKEXT:value
error 0:135 exposure_s3d/PRIMARY/ROIS:type
error 0:135 exposure_s3d/PRIMARY/ROIS:null
error 0:135 exposure_s3d/PRIMARY/ROIS:unit
error 0:135 exposure_s3d/PRIMARY/ROIS:limit
error 0:136 exposure_s3d/PRIMARY/ROIW:type
error 0:136 exposure_s3d/PRIMARY/ROIW:null
error 0:136 exposure_s3d/PRIMARY/ROIW:unit
error 0:136 exposure_s3d/PRIMARY/ROIW:limit
error 0:137 exposure_s3d/PRIMARY/WTYPE:presence
error 0:137 exposure_s3d/PRIMARY/WTYPE:type
error 0:137 exposure_s3d/PRIMARY/WTYPE:null
error 0:137 exposure_s3d/PRIMARY/WTYPE:in
error 0:138 exposure_s3d/PRIMARY/WPOWER:type
error 0:138 exposure_s3d/PRIMARY/WPOWER:null
error 0:138 exposure_s3d/PRIMARY/WPOWER:unit
error 0:234 exposure_s3d/PRIMARY:shape
error 1:73 exposure_s3d/PRIMARY:DATE-BEG-DATE-END
error 1:74 exposure_s3d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 exposure_s3d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 exposure_s3d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 exposure_s3d/PRIMARY:INTSTART-INTEND
error 1:340 exposure_s3d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 exposure_s3d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 exposure_s3d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 exposure_s3d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 exposure_s3d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 exposure_s3d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:234 exposure_s3d/PRIMARY:undeclared-keyword
error 0:173 exposure_s3d/SCI:presence
error 0:173 exposure_s3d/SCI:kind
error 0:173 exposure_s3d/SCI:match
error 1:597 exposure_s3d/SCI/MJD-BEG:presence
error 1:597 exposure_s3d/SCI/MJD-BEG:type
error 1:597 exposure_s3d/SCI/MJD-BEG:null
error 1:597 exposure_s3d/SCI/MJD-BEG:unit
error 1:598 exposure_s3d/SCI/MJD-AVG:presence
error 1:598 exposure_s3d/SCI/MJD-AVG:type
error 1:598 exposure_s3d/SCI/MJD-AVG:null
error 1:598 exposure_s3d/SCI/MJD-AVG:unit
error 1:599 exposure_s3d/SCI/MJD-END:presence
error 1:599 exposure_s3d/SCI/MJD-END:type
error 1:599 exposure_s3d/SCI/MJD-END:null
error 1:599 exposure_s3d/SCI/MJD-END:unit
error 1:600 exposure_s3d/SCI/TDB-BEG:presence
error 1:600 exposure_s3d/SCI/TDB-BEG:type
error 1:600 exposure_s3d/SCI/TDB-BEG:null
error 1:600 exposure_s3d/SCI/TDB-BEG:unit
error 1:601 exposure_s3d/SCI/TDB-MID:presence
error 1:601 exposure_s3d/SCI/TDB-MID:type
error 1:601 exposure_s3d/SCI/TDB-MID:null
error 1:601 exposure_s3d/SCI/TDB-MID:unit
error 1:602 exposure_s3d/SCI/TDB-END:presence
error 1:602 exposure_s3d/SCI/TDB-END:type
error 1:602 exposure_s3d/SCI/TDB-END:null
error 1:602 exposure_s3d/SCI/TDB-END:unit
error 1:603 exposure_s3d/SCI/XPOSURE:presence
error 1:603 exposure_s3d/SCI/XPOSURE:type
error 1:603 exposure_s3d/SCI/XPOSURE:null
error 1:603 exposure_s3d/SCI/XPOSURE:unit
error 1:603 exposure_s3d/SCI/XPOSURE:limit
error 1:604 exposure_s3d/SCI/TELAPSE:presence
error 1:604 exposure_s3d/SCI/TELAPSE:type
error 1:604 exposure_s3d/SCI/TELAPSE:null
error 1:604 exposure_s3d/SCI/TELAPSE:unit
error 1:604 exposure_s3d/SCI/TELAPSE:limit
error 1:612 exposure_s3d/SCI/REFFRAME:type
error 1:612 exposure_s3d/SCI/REFFRAME:null
error 1:612 exposure_s3d/SCI/REFFRAME:value
error 1:613 exposure_s3d/SCI/EPH_TYPE:type
error 1:613 exposure_s3d/SCI/EPH_TYPE:null
error 1:613 exposure_s3d/SCI/EPH_TYPE:in
error 1:614 exposure_s3d/SCI/EPH_TIME:type
error 1:614 exposure_s3d/SCI/EPH_TIME:null
error 1:614 exposure_s3d/SCI/EPH_TIME:unit
error 1:615 exposure_s3d/SCI/JWST_X:type
error 1:615 exposure_s3d/SCI/JWST_X:null
error 1:615 exposure_s3d/SCI/JWST_X:unit
error 1:616 exposure_s3d/SCI/JWST_Y:type
error 1:616 exposure_s3d/SCI/JWST_Y:null
error 1:616 exposure_s3d/SCI/JWST_Y:unit
error 1:617 exposure_s3d/SCI/JWST_Z:type
error 1:617 exposure_s3d/SCI/JWST_Z:null
error 1:617 exposure_s3d/SCI/JWST_Z:unit
error 1:618 exposure_s3d/SCI/OBSGEO-X:type
error 1:618 exposure_s3d/SCI/OBSGEO-X:null
error 1:618 exposure_s3d/SCI/OBSGEO-X:unit
error 1:619 exposure_s3d/SCI/OBSGEO-Y:type
error 1:619 exposure_s3d/SCI/OBSGEO-Y:null
error 1:619 exposure_s3d/SCI/OBSGEO-Y:unit
error 1:620 exposure_s3d/SCI/OBSGEO-Z:type
error 1:620 exposure_s3d/SCI/OBSGEO-Z:null
error 1:620 exposure_s3d/SCI/OBSGEO-Z:unit
error 1:621 exposure_s3d/SCI/JWST_DX:type
error 1:621 exposure_s3d/SCI/JWST_DX:null
error 1:621 exposure_s3d/SCI/JWST_DX:unit
error 1:622 exposure_s3d/SCI/JWST_DY:type
error 1:622 exposure_s3d/SCI/JWST_DY:null
error 1:622 exposure_s3d/SCI/JWST_DY:unit
error 1:623 exposure_s3d/SCI/JWST_DZ:type
error 1:623 exposure_s3d/SCI/JWST_DZ:null
error 1:623 exposure_s3d/SCI/JWST_DZ:unit
error 1:624 exposure_s3d/SCI/OBSGEODX:type
error 1:624 exposure_s3d/SCI/OBSGEODX:null
error 1:624 exposure_s3d/SCI/OBSGEODX:unit
error 1:625 exposure_s3d/SCI/OBSGEODY:type
error 1:625 exposure_s3d/SCI/OBSGEODY:null
error 1:625 exposure_s3d/SCI/OBSGEODY:unit
error 1:626 exposure_s3d/SCI/OBSGEODZ:type
error 1:626 exposure_s3d/SCI/OBSGEODZ:null
error 1:626 exposure_s3d/SCI/OBSGEODZ:unit
error 1:631 exposure_s3d/SCI/PHOTMJSR:presence
error 1:631 exposure_s3d/SCI/PHOTMJSR:type
error 1:631 exposure_s3d/SCI/PHOTMJSR:null
error 1:631 exposure_s3d/SCI/PHOTMJSR:unit
error 3:44 exposure_s3d/SCI/PHOTMJSR:limit
error 1:631 exposure_s3d/SCI/PHOTUJA2:presence
error 1:631 exposure_s3d/SCI/PHOTUJA2:type
error 1:631 exposure_s3d/SCI/PHOTUJA2:null
error 1:631 exposure_s3d/SCI/PHOTUJA2:unit
error 3:45 exposure_s3d/SCI/PHOTUJA2:limit
error 1:631 exposure_s3d/SCI/PIXAR_SR:presence
error 1:631 exposure_s3d/SCI/PIXAR_SR:type
error 1:631 exposure_s3d/SCI/PIXAR_SR:null
error 1:631 exposure_s3d/SCI/PIXAR_SR:unit
error 3:46 exposure_s3d/SCI/PIXAR_SR:limit
error 1:631 exposure_s3d/SCI/PIXAR_A2:presence
error 1:631 exposure_s3d/SCI/PIXAR_A2:type
error 1:631 exposure_s3d/SCI/PIXAR_A2:null
error 1:631 exposure_s3d/SCI/PIXAR_A2:unit
error 3:47 exposure_s3d/SCI/PIXAR_A2:limit
error 1:639 exposure_s3d/SCI/RADESYS:presence
error 1:639 exposure_s3d/SCI/RADESYS:type
error 1:639 exposure_s3d/SCI/RADESYS:null
error 1:639 exposure_s3d/SCI/RADESYS:value
error 1:640 exposure_s3d/SCI/PA_APER:presence
error 1:640 exposure_s3d/SCI/PA_APER:type
error 1:640 exposure_s3d/SCI/PA_APER:null
error 1:640 exposure_s3d/SCI/PA_APER:unit
error 1:641 exposure_s3d/SCI/RA_V1:presence
error 1:641 exposure_s3d/SCI/RA_V1:type
error 1:641 exposure_s3d/SCI/RA_V1:null
error 1:641 exposure_s3d/SCI/RA_V1:unit
error 4:47 exposure_s3d/SCI/RA_V1:limit
error 1:642 exposure_s3d/SCI/DEC_V1:presence
error 1:642 exposure_s3d/SCI/DEC_V1:type
error 1:642 exposure_s3d/SCI/DEC_V1:null
error 1:642 exposure_s3d/SCI/DEC_V1:unit
error 4:48 exposure_s3d/SCI/DEC_V1:limit
error 1:643 exposure_s3d/SCI/PA_V3:presence
error 1:643 exposure_s3d/SCI/PA_V3:type
error 1:643 exposure_s3d/SCI/PA_V3:null
error 1:643 exposure_s3d/SCI/PA_V3:unit
error 1:644 exposure_s3d/SCI/VA_SCALE:presence
error 1:644 exposure_s3d/SCI/VA_SCALE:type
error 1:644 exposure_s3d/SCI/VA_SCALE:null
error 1:644 exposure_s3d/SCI/VA_SCALE:unit
error 1:644 exposure_s3d/SCI/VA_SCALE:limit
error 1:660 exposure_s3d/SCI/S_REGION:presence
error 1:660 exposure_s3d/SCI/S_REGION:type
error 1:660 exposure_s3d/SCI/S_REGION:null
error 1:660 exposure_s3d/SCI/S_REGION:matches
error 1:693 exposure_s3d/SCI/VELOSYS:type
error 1:693 exposure_s3d/SCI/VELOSYS:null
error 1:693 exposure_s3d/SCI/VELOSYS:unit
error 1:664 exposure_s3d/SCI/MT_RA:type
error 1:664 exposure_s3d/SCI/MT_RA:null
error 1:664 exposure_s3d/SCI/MT_RA:unit
error 1:665 exposure_s3d/SCI/MT_DEC:type
error 1:665 exposure_s3d/SCI/MT_DEC:null
error 1:665 exposure_s3d/SCI/MT_DEC:unit
error 1:666 exposure_s3d/SCI/MT_AVRA:type
error 1:666 exposure_s3d/SCI/MT_AVRA:null
error 1:666 exposure_s3d/SCI/MT_AVRA:unit
error 1:667 exposure_s3d/SCI/MT_AVDEC:type
error 1:667 exposure_s3d/SCI/MT_AVDEC:null
error 1:667 exposure_s3d/SCI/MT_AVDEC:unit
error 1:651 exposure_s3d/SCI/V2_REF:type
error 1:651 exposure_s3d/SCI/V2_REF:null
error 1:651 exposure_s3d/SCI/V2_REF:unit
error 1:652 exposure_s3d/SCI/V3_REF:type
error 1:652 exposure_s3d/SCI/V3_REF:null
error 1:652 exposure_s3d/SCI/V3_REF:unit
error 1:653 exposure_s3d/SCI/VPARITY:type
error 1:653 exposure_s3d/SCI/VPARITY:null
error 1:653 exposure_s3d/SCI/VPARITY:in
error 1:654 exposure_s3d/SCI/V3I_YANG:type
error 1:654 exposure_s3d/SCI/V3I_YANG:null
error 1:654 exposure_s3d/SCI/V3I_YANG:unit
error 1:655 exposure_s3d/SCI/XREF_SCI:type
error 1:655 exposure_s3d/SCI/XREF_SCI:null
error 1:655 exposure_s3d/SCI/XREF_SCI:unit
error 1:656 exposure_s3d/SCI/YREF_SCI:type
error 1:656 exposure_s3d/SCI/YREF_SCI:null
error 1:656 exposure_s3d/SCI/YREF_SCI:unit
info 1:696 exposure_s3d/SCI/RA_REF:presence
error 1:696 exposure_s3d/SCI/RA_REF:type
error 1:696 exposure_s3d/SCI/RA_REF:null
error 1:696 exposure_s3d/SCI/RA_REF:unit
info 1:697 exposure_s3d/SCI/DEC_REF:presence
error 1:697 exposure_s3d/SCI/DEC_REF:type
error 1:697 exposure_s3d/SCI/DEC_REF:null
error 1:697 exposure_s3d/SCI/DEC_REF:unit
error 4:48 exposure_s3d/SCI/DEC_REF:limit
info 1:698 exposure_s3d/SCI/ROLL_REF:presence
error 1:698 exposure_s3d/SCI/ROLL_REF:type
error 1:698 exposure_s3d/SCI/ROLL_REF:null
error 1:698 exposure_s3d/SCI/ROLL_REF:unit
error 4:78 exposure_s3d/SCI/WCSAXES:presence
error 4:78 exposure_s3d/SCI/WCSAXES:type
error 4:78 exposure_s3d/SCI/WCSAXES:null
error 4:78 exposure_s3d/SCI/WCSAXES:value
error 4:78 exposure_s3d/SCI/WCSAXES:limit
error 4:79 exposure_s3d/SCI/CTYPE[i]:presence
error 4:79 exposure_s3d/SCI/CTYPE[i]:type
error 4:79 exposure_s3d/SCI/CTYPE[i]:null
error 4:79 exposure_s3d/SCI/CTYPE[i]:matches
error 4:80 exposure_s3d/SCI/CUNIT[i]:presence
error 4:80 exposure_s3d/SCI/CUNIT[i]:type
error 4:80 exposure_s3d/SCI/CUNIT[i]:null
error 4:80 exposure_s3d/SCI/CUNIT[i]:value
error 4:81 exposure_s3d/SCI/CRPIX[i]:presence
error 4:81 exposure_s3d/SCI/CRPIX[i]:type
error 4:81 exposure_s3d/SCI/CRPIX[i]:null
error 4:81 exposure_s3d/SCI/CRPIX[i]:unit
error 4:82 exposure_s3d/SCI/CRVAL[i]:presence
error 4:82 exposure_s3d/SCI/CRVAL[i]:type
error 4:82 exposure_s3d/SCI/CRVAL[i]:null
error 4:82 exposure_s3d/SCI/CRVAL[i]:unit
error 4:83 exposure_s3d/SCI/CDELT[i]:presence
error 4:83 exposure_s3d/SCI/CDELT[i]:type
error 4:83 exposure_s3d/SCI/CDELT[i]:null
error 4:83 exposure_s3d/SCI/CDELT[i]:unit
error 4:84 exposure_s3d/SCI/PC[i]_[j]:presence
error 4:84 exposure_s3d/SCI/PC[i]_[j]:type
error 4:84 exposure_s3d/SCI/PC[i]_[j]:null
error 4:84 exposure_s3d/SCI/PC[i]_[j]:unit
error 4:85 exposure_s3d/SCI/CD[i]_[j]:presence
error 4:86 exposure_s3d/SCI/LONPOLE:type
error 4:86 exposure_s3d/SCI/LONPOLE:null
error 4:86 exposure_s3d/SCI/LONPOLE:unit
error 4:87 exposure_s3d/SCI/LATPOLE:type
error 4:87 exposure_s3d/SCI/LATPOLE:null
error 4:87 exposure_s3d/SCI/LATPOLE:unit
error 0:147 exposure_s3d/SCI/CTYPE3:presence
error 0:147 exposure_s3d/SCI/CTYPE3:type
error 0:147 exposure_s3d/SCI/CTYPE3:null
error 0:147 exposure_s3d/SCI/CTYPE3:in
error 0:148 exposure_s3d/SCI/CUNIT3:presence
error 0:148 exposure_s3d/SCI/CUNIT3:type
error 0:148 exposure_s3d/SCI/CUNIT3:null
error 0:148 exposure_s3d/SCI/CUNIT3:value
error 0:149 exposure_s3d/SCI/CRPIX3:presence
error 0:149 exposure_s3d/SCI/CRPIX3:type
error 0:149 exposure_s3d/SCI/CRPIX3:null
error 0:149 exposure_s3d/SCI/CRPIX3:unit
error 0:150 exposure_s3d/SCI/CRVAL3:presence
error 0:150 exposure_s3d/SCI/CRVAL3:type
error 0:150 exposure_s3d/SCI/CRVAL3:null
error 0:151 exposure_s3d/SCI/PC1_3:presence
error 0:151 exposure_s3d/SCI/PC1_3:type
error 0:151 exposure_s3d/SCI/PC1_3:null
error 0:151 exposure_s3d/SCI/PC1_3:unit
error 0:152 exposure_s3d/SCI/PC2_3:presence
error 0:152 exposure_s3d/SCI/PC2_3:type
error 0:152 exposure_s3d/SCI/PC2_3:null
error 0:152 exposure_s3d/SCI/PC2_3:unit
error 0:153 exposure_s3d/SCI/PC3_1:presence
error 0:153 exposure_s3d/SCI/PC3_1:type
error 0:153 exposure_s3d/SCI/PC3_1:null
error 0:153 exposure_s3d/SCI/PC3_1:unit
error 0:154 exposure_s3d/SCI/PC3_2:presence
error 0:154 exposure_s3d/SCI/PC3_2:type
error 0:154 exposure_s3d/SCI/PC3_2:null
error 0:154 exposure_s3d/SCI/PC3_2:unit
error 0:155 exposure_s3d/SCI/PC3_3:presence
error 0:155 exposure_s3d/SCI/PC3_3:type
error 0:155 exposure_s3d/SCI/PC3_3:null
error 0:155 exposure_s3d/SCI/PC3_3:unit
error 0:156 exposure_s3d/SCI/SPECSYS:type
error 0:156 exposure_s3d/SCI/SPECSYS:null
error 0:156 exposure_s3d/SCI/SPECSYS:value
error 0:157 exposure_s3d/SCI/WAVSTART:type
error 0:157 exposure_s3d/SCI/WAVSTART:null
error 0:157 exposure_s3d/SCI/WAVSTART:unit
error 0:157 exposure_s3d/SCI/WAVSTART:limit
error 0:158 exposure_s3d/SCI/WAVEND:type
error 0:158 exposure_s3d/SCI/WAVEND:null
error 0:158 exposure_s3d/SCI/WAVEND:unit
error 0:158 exposure_s3d/SCI/WAVEND:limit
error 0:159 exposure_s3d/SCI/DISPAXIS:type
error 0:159 exposure_s3d/SCI/DISPAXIS:null
error 0:159 exposure_s3d/SCI/DISPAXIS:in
error 0:160 exposure_s3d/SCI/SPORDER:type
error 0:160 exposure_s3d/SCI/SPORDER:null
error 0:162 exposure_s3d/SCI/PS3_0:presence
error 0:162 exposure_s3d/SCI/PS3_0:type
error 0:162 exposure_s3d/SCI/PS3_0:null
error 0:162 exposure_s3d/SCI/PS3_0:value
error 0:163 exposure_s3d/SCI/PS3_1:presence
error 0:163 exposure_s3d/SCI/PS3_1:type
error 0:163 exposure_s3d/SCI/PS3_1:null
error 0:163 exposure_s3d/SCI/PS3_1:value
error 0:165 exposure_s3d/SCI/CDELT3:presence
error 0:165 exposure_s3d/SCI/CDELT3:type
error 0:165 exposure_s3d/SCI/CDELT3:null
error 0:165 exposure_s3d/SCI/CDELT3:unit
error 0:165 exposure_s3d/SCI/CDELT3:limit
error 0:173 exposure_s3d/SCI:type
error 0:173 exposure_s3d/SCI:shape
error 0:173 exposure_s3d/SCI:unit
error 1:606 exposure_s3d/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 exposure_s3d/SCI:TDB-BEG-MJD-BEG
error 1:633 exposure_s3d/SCI:PHOTUJA2-PHOTMJSR
error 1:634 exposure_s3d/SCI:PIXAR_A2-PIXAR_SR
error 4:89 exposure_s3d/SCI:exists-CD1_1-CDELT1
error 4:90 exposure_s3d/SCI:exists-CD1_1-PC1_1
error 0:248 exposure_s3d/SCI:SCI-DQ
error 0:175 exposure_s3d/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:695 exposure_s3d/SCI:exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI
warning 0:173 exposure_s3d/SCI:undeclared-keyword
error 0:180 exposure_s3d/ERR:presence
error 0:180 exposure_s3d/ERR:kind
error 0:180 exposure_s3d/ERR:match
error 0:181 exposure_s3d/ERR/ERRTYPE:type
error 0:181 exposure_s3d/ERR/ERRTYPE:null
error 0:181 exposure_s3d/ERR/ERRTYPE:value
error 0:180 exposure_s3d/ERR:type
error 0:180 exposure_s3d/ERR:shape
error 0:180 exposure_s3d/ERR:unit
error 0:180 exposure_s3d/ERR:limit
warning 0:180 exposure_s3d/ERR:undeclared-keyword
error 0:183 exposure_s3d/DQ:presence
error 0:183 exposure_s3d/DQ:kind
error 0:183 exposure_s3d/DQ:match
error 0:183 exposure_s3d/DQ:type
error 0:183 exposure_s3d/DQ:shape
error 0:183 exposure_s3d/DQ:null
error 0:183 exposure_s3d/DQ:bits
warning 0:183 exposure_s3d/DQ:undeclared-keyword
error 0:184 exposure_s3d/WMAP:presence
error 0:184 exposure_s3d/WMAP:kind
error 0:184 exposure_s3d/WMAP:match
error 0:184 exposure_s3d/WMAP:type
error 0:184 exposure_s3d/WMAP:shape
error 0:184 exposure_s3d/WMAP:limit
warning 0:184 exposure_s3d/WMAP:undeclared-keyword
error 0:186 exposure_s3d/WCS-TABLE:presence
error 0:186 exposure_s3d/WCS-TABLE:kind
error 0:186 exposure_s3d/WCS-TABLE:match
error 0:190 exposure_s3d/WCS-TABLE:rows
error 0:192 exposure_s3d/WCS-TABLE/nelem:type
error 0:192 exposure_s3d/WCS-TABLE/nelem:shape
error 0:192 exposure_s3d/WCS-TABLE/nelem:null
error 0:192 exposure_s3d/WCS-TABLE/nelem:value
error 0:193 exposure_s3d/WCS-TABLE/wavelength:presence
error 0:193 exposure_s3d/WCS-TABLE/wavelength:type
error 0:193 exposure_s3d/WCS-TABLE/wavelength:shape
error 0:193 exposure_s3d/WCS-TABLE/wavelength:null
error 0:193 exposure_s3d/WCS-TABLE/wavelength:unit
error 0:193 exposure_s3d/WCS-TABLE/wavelength:limit
error 0:195 exposure_s3d/WCS-TABLE:exists-nelem-nlisted-nwave
warning 0:186 exposure_s3d/WCS-TABLE:undeclared-keyword
error 0:186 exposure_s3d/WCS-TABLE:undeclared-column
error 0:241 exposure_s3d/ASDF:presence
error 0:241 exposure_s3d/ASDF:kind
error 0:241 exposure_s3d/ASDF:match
warning 0:241 exposure_s3d/ASDF:undeclared-keyword
error 0:243 exposure_s3d/ASDF.tree/data:presence
error 0:243 exposure_s3d/ASDF.tree/data:type
error 0:243 exposure_s3d/ASDF.tree/data:source
error 0:241 exposure_s3d/ASDF.tree:type
error 1:20 exposure_s3d/ASDF.tree/meta.date:mirror
error 1:20 exposure_s3d/ASDF.tree/meta.filename:mirror
error 1:20 exposure_s3d/ASDF.tree/meta.model_type:mirror
error 1:20 exposure_s3d/ASDF.tree/meta.telescope:mirror
error 1:69 exposure_s3d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 exposure_s3d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 exposure_s3d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 exposure_s3d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 exposure_s3d/ASDF.tree/meta.instrument.name:mirror
error 1:236 exposure_s3d/ASDF.tree/meta.exposure.type:mirror
error 1:236 exposure_s3d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 exposure_s3d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 exposure_s3d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 exposure_s3d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 exposure_s3d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 exposure_s3d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 exposure_s3d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 exposure_s3d/ASDF.tree/meta.subarray.name:mirror
error 1:38 exposure_s3d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 exposure_s3d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 exposure_s3d/ASDF.tree/meta.asn.table_name:mirror
off 0:18 F0715
"""

SPEC = Spec(
    "jwst.ifu",
    "1.0.0",
    sources=("jwst/ifu.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
