"""Checks of jwst.imaging 1.0.0.

Calibrated images of single exposures, stage 2.

Made by specc from the texts below. Change them, not this file.

    jwst/imaging.specc  sha256 7605876f131003c82268592258cbac0671b0ee413bfcb2dcc7ded5b4847bc514
    jwst/core.specc     sha256 d23bc3601ed5e51a3bf37ab95de27a1bb996760906fac35844afa88b09c7893d
    jwst/values.specc   sha256 7bb250aa234f64a43e946fb24628f048a881e34bc8beceaeaa00f23ea65f99af
    jwst/terms.specc    sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc       sha256 56882fdab301409b4edc44b9d4d907df1219fdb8487453d1ec89098875f906a4
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, lower, number
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

WHEEL_TOLERANCE = ("within commanded tolerance", "outside calibration tolerance")  # values.specc:365

NIRCAM_DETECTOR = (
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
)  # values.specc:189

NIRCAM_FILTER = (
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
)  # values.specc:208

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
)  # values.specc:215

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
)  # values.specc:324

NIRSPEC_FILTER = ("CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP", "OPAQUE")  # values.specc:238

GRATING = ("G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR")  # values.specc:249

FIXED_SLIT = ("S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE")  # values.specc:260

LAMP_MODE = ("BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE")  # values.specc:269

NIRISS_FILTER = ("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")  # values.specc:279

NIRISS_PUPIL = ("CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F200W", "GR700XD", "NRM")  # values.specc:291

MIRI_DETECTOR = ("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG")  # values.specc:202

MIRI_FILTER = (
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
)  # values.specc:303

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
)  # values.specc:344

COVER = ("OPEN", "CLOSED", "LOCKED", "UNKNOWN")  # values.specc:358

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
)  # values.specc:372

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
)  # values.specc:398

NOD_TYPE = (
    "NONE",
    "3-POINT-NOD",
    "2-SHUTTER-SLITLET",
    "3-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET-WITH-GAP",
)  # values.specc:432

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
}  # values.specc:438


def keywords_of_cal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:19
    h.keyword("FILENAME", "string")  # core.specc:19
    h.keyword("DATAMODL", "string", equals="ImageModel")  # core.specc:19
    h.keyword("TELESCOP", "string", equals="JWST")  # core.specc:19
    h.keyword("ORIGIN", "string")  # core.specc:20
    h.keyword("TIMESYS", "string", equals="UTC")  # core.specc:21
    h.keyword("TIMEUNIT", "string", equals="s")  # core.specc:22
    h.keyword("FILETYPE", "string", level="deprecated")  # core.specc:23
    h.keyword("SDP_VER", "string")  # core.specc:24
    h.keyword("PRD_VER", "string", matches="PRDOPSSOC-.+")  # core.specc:25
    h.keyword("OSS_VER", "string", level="optional")  # core.specc:26
    h.keyword("GSC_VER", "string", level="optional")  # core.specc:27
    h.keyword("HGA_MOVE", "bool")  # core.specc:28
    h.keyword("HGA_STRT", "datetime", level="optional")  # core.specc:29
    h.keyword("HGA_STOP", "datetime", level="optional")  # core.specc:30
    h.keyword("PWFSEET", "float", unit="d")  # core.specc:31
    h.keyword("NWFSEST", "float", unit="d")  # core.specc:32
    h.keyword("COMPRESS", "bool", level="optional")  # core.specc:33
    h.keyword("TITLE", "string")  # core.specc:50
    h.keyword("PI_NAME", "string")  # core.specc:51
    h.keyword("CATEGORY", "string", one_of=CATEGORY, open_enum=True)  # core.specc:52
    h.keyword("SUBCAT", "string", level="optional")  # core.specc:53
    h.keyword("SCICAT", "string", level="optional")  # core.specc:54
    h.keyword("CONT_ID", "int", level="optional")  # core.specc:55
    h.keyword("DATE-OBS", "date")  # core.specc:60
    h.keyword("TIME-OBS", "time")  # core.specc:61
    h.keyword("DATE-BEG", "datetime")  # core.specc:62
    h.keyword("DATE-END", "datetime")  # core.specc:63
    h.keyword("OBS_ID", "string", matches=r"V\d{11}P\d{8}[0-9A-Z]{5}")  # core.specc:64
    h.keyword("VISIT_ID", "digits", digits=(11, 11))  # core.specc:65
    h.keyword("PROGRAM", "digits", digits=(5, 5))  # core.specc:66
    h.keyword("OBSERVTN", "digits", digits=(3, 3))  # core.specc:66
    h.keyword("VISIT", "digits", digits=(3, 3))  # core.specc:66
    h.keyword("VISITGRP", "digits", digits=(2, 2))  # core.specc:67
    h.keyword("SEQ_ID", "string", matches="[1-5]")  # core.specc:68
    h.keyword("ACT_ID", "string", matches="[0-9A-Z]{2}")  # core.specc:69
    h.keyword("EXPOSURE", "digits", digits=(1, 5))  # core.specc:70
    h.keyword("BKGDTARG", "bool")  # core.specc:71
    h.keyword("TEMPLATE", "string")  # core.specc:72
    h.keyword("OBSLABEL", "string", level="optional")  # core.specc:73
    h.keyword("OBSFOLDR", "string", level="optional")  # core.specc:74
    h.keyword("ENG_QUAL", "string", one_of=QUALITY)  # core.specc:83
    h.keyword("ENGQLPTG", "string", level="optional", one_of=POINTING_QUALITY)  # core.specc:84
    h.keyword("VISITYPE", "string", one_of=VISIT_TYPE)  # core.specc:85
    h.keyword("VSTSTART", "datetime")  # core.specc:86
    h.keyword("VISITSTA", "string")  # core.specc:87
    h.keyword("NEXPOSUR", "int", at_least=0)  # core.specc:88
    h.keyword("INTARGET", "bool")  # core.specc:89
    h.keyword("TARGOOPP", "bool")  # core.specc:90
    h.keyword("TSOVISIT", "bool")  # core.specc:91
    h.keyword("EXP_ONLY", "bool")  # core.specc:92
    h.keyword("CROWDFLD", "bool", level="optional")  # core.specc:93
    h.keyword("TARGPROP", "string")  # core.specc:98
    h.keyword("TARGNAME", "string")  # core.specc:99
    h.keyword("TARGTYPE", "string", one_of=TARGET_TYPE)  # core.specc:100
    h.keyword("TARGCAT", "string", level="optional")  # core.specc:101
    h.keyword("TARGDESC", "string", level="optional")  # core.specc:102
    h.keyword("TARG_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:103
    h.keyword("TARG_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:104
    h.keyword("SRCTYAPT", "string", level="optional", one_of=SOURCE_TYPE)  # core.specc:105
    h.keyword("INSTRUME", "string", one_of=INSTRUMENT)  # core.specc:123
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:124
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:125
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:126
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:127
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:128
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:195
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:196
    h.keyword("EXP_TYPE", "string", one_of=EXP_TYPE)  # core.specc:197
    h.keyword("EXPSTART", "float", unit="d")  # core.specc:197
    h.keyword("NINTS", "int", at_least=1)  # core.specc:197
    h.keyword("EFFEXPTM", "float", unit="s", at_least=0)  # core.specc:197
    h.keyword("EXPMID", "float", unit="d")  # core.specc:198
    h.keyword("EXPEND", "float", unit="d")  # core.specc:199
    h.keyword("EXPSTENG", "string", level="optional")  # core.specc:200
    h.keyword("OSF_FILE", "string", level="optional")  # core.specc:201
    h.keyword("READPATT", "string", one_of=READ_PATTERN)  # core.specc:202
    h.keyword("HYBRIDFF", "bool", level="optional")  # core.specc:203
    h.keyword("NOUTPUTS", "int", level="optional", one_of=(1, 4, 5))  # core.specc:204
    h.keyword("NGROUPS", "int", at_least=1)  # core.specc:205
    h.keyword("NFRAMES", "int", at_least=1)  # core.specc:206
    h.keyword("MIRNGRPS", "int", level="optional", at_least=1)  # core.specc:207
    h.keyword("MIRNFRMS", "int", level="optional", at_least=1)  # core.specc:208
    h.keyword(
        "DETMODE", "string", level="optional", one_of=("FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE")
    )  # core.specc:209
    h.keyword("CMD_TSEL", "string", level="optional", one_of=("COLUMNS", "ROWS", "FRAMES", "ALL"))  # core.specc:210
    h.keyword("FRMDIVSR", "int", at_least=1)  # core.specc:211
    h.keyword("GROUPGAP", "int", at_least=0)  # core.specc:212
    h.keyword("DRPFRMS1", "int", at_least=0)  # core.specc:213
    h.keyword("DRPFRMS3", "int", at_least=0)  # core.specc:214
    h.keyword("NSAMPLES", "int", at_least=1)  # core.specc:215
    h.keyword("TSAMPLE", "float", unit="us", above=0)  # core.specc:216
    h.keyword("TFRAME", "float", unit="s", above=0)  # core.specc:217
    h.keyword("TGROUP", "float", unit="s", above=0)  # core.specc:218
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # core.specc:219
    h.keyword("TMEASURE", "float", level="optional", unit="s", at_least=0)  # core.specc:220
    h.keyword("DURATION", "float", unit="s", at_least=0)  # core.specc:221
    h.keyword("NRSTSTRT", "int", at_least=0)  # core.specc:222
    h.keyword("NRESETS", "int", at_least=0)  # core.specc:223
    h.keyword("ZEROFRAM", "bool")  # core.specc:224
    h.keyword("DATAPROB", "bool")  # core.specc:225
    h.keyword("SCA_NUM", "int")  # core.specc:226
    h.keyword("DATAMODE", "int")  # core.specc:227
    h.keyword("NRS_NORM", "int", level="optional", at_least=0)  # core.specc:228
    h.keyword("NRS_REF", "int", level="optional", at_least=0)  # core.specc:229
    h.keyword("SCTARATE", "float", unit="ms/s")  # core.specc:230
    h.keyword("GAINFACT", "float", level="optional", unit="")  # core.specc:231
    h.keyword("IS_IMPRT", "bool", level="optional")  # core.specc:232
    h.keyword("IS_PSF", "bool", level="optional")  # core.specc:233
    h.keyword("SELFREF", "bool", level="optional")  # core.specc:234
    h.keyword("PRIMECRS", "float", level="optional")  # core.specc:235
    h.keyword("EXTNCRS", "float", level="optional")  # core.specc:236
    h.keyword("EXSEGNUM", "int", level="optional", at_least=1)  # core.specc:248
    h.keyword("EXSEGTOT", "int", level="optional", at_least=1)  # core.specc:248
    h.keyword("INTSTART", "int", level="optional", at_least=1)  # core.specc:248
    h.keyword("INTEND", "int", level="optional", at_least=1)  # core.specc:248
    h.keyword("SUBARRAY", "string", one_of=SUBARRAY_NAME, open_enum=True)  # core.specc:256
    h.keyword(
        "SUB_SHRT", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:257
    h.keyword(
        "SUB_LONG", "string", level="optional", one_of=("MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A")
    )  # core.specc:258
    h.keyword("SUBSTRT1", "int", at_least=1, at_most=2048)  # core.specc:259
    h.keyword("SUBSTRT2", "int", at_least=1, at_most=2048)  # core.specc:260
    h.keyword("SUBSIZE1", "int", dimension="nx", at_least=1, at_most=2048)  # core.specc:261
    h.keyword("SUBSIZE2", "int", dimension="ny", at_least=1, at_most=2048)  # core.specc:262
    h.keyword("FASTAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:263
    h.keyword("SLOWAXIS", "int", one_of=(-2, -1, 1, 2))  # core.specc:264
    h.keyword("DETXCOR", "int", level="optional")  # core.specc:265
    h.keyword("DETYCOR", "int", level="optional")  # core.specc:266
    h.keyword("DETXSIZ", "int", level="optional", at_least=0)  # core.specc:267
    h.keyword("DETYSIZ", "int", level="optional", at_least=0)  # core.specc:268
    h.keyword("MSTR_RD1", "int", level="optional", at_least=0)  # core.specc:269
    h.keyword("MSTR_SK1", "int", level="optional", at_least=0)  # core.specc:270
    h.keyword("MSTR_RD2", "int", level="optional", at_least=0)  # core.specc:271
    h.keyword("MSTR_SK2", "int", level="optional", at_least=0)  # core.specc:272
    h.keyword("MSTR_RPT", "int", level="optional")  # core.specc:273
    h.keyword("MSTR_ILV", "int", level="optional")  # core.specc:274
    h.keyword("SSTR_STP", "int", level="optional")  # core.specc:275
    h.keyword("SSTR_NST", "int", level="optional")  # core.specc:276
    h.keyword("PATTTYPE", "string", one_of=PATTERN_TYPE, open_enum=True)  # core.specc:284
    h.keyword("PRIDTYPE", "string", level="optional")  # core.specc:285
    h.keyword("PRIDTPTS", "int", level="optional", at_least=0)  # core.specc:286
    h.keyword("PATT_NUM", "int", at_least=1)  # core.specc:287
    h.keyword("PATTSTRT", "int", level="optional", at_least=1)  # core.specc:288
    h.keyword("NUMDTHPT", "int", at_least=1)  # core.specc:289
    h.keyword("PATTNPTS", "int", level="optional", at_least=0)  # core.specc:290
    h.keyword("NRIMDTPT", "int", level="optional", at_least=0)  # core.specc:291
    h.keyword("NOD_TYPE", "string", level="optional", one_of=NOD_TYPE)  # core.specc:292
    h.keyword("PATTSIZE", "string", level="optional")  # core.specc:293
    h.keyword("SMGRDPAT", "string", level="optional")  # core.specc:294
    h.keyword("SUBPXPTS", "int", level="optional", at_least=0)  # core.specc:295
    h.keyword("SUBPXPAT", "string", level="optional")  # core.specc:296
    h.keyword("SPEC_NUM", "int", level="optional", at_least=0)  # core.specc:297
    h.keyword("SPECNSTP", "int", level="optional", at_least=0)  # core.specc:298
    h.keyword("SPECSTEP", "float", level="optional")  # core.specc:299
    h.keyword("SPCOFFST", "float", level="optional", unit="arcsec")  # core.specc:300
    h.keyword("SPAT_NUM", "int", level="optional", at_least=0)  # core.specc:301
    h.keyword("SPATNSTP", "int", level="optional", at_least=0)  # core.specc:302
    h.keyword("SPATSTEP", "float", level="optional")  # core.specc:303
    h.keyword("SPTOFFST", "float", level="optional", unit="arcsec")  # core.specc:304
    h.keyword("XOFFSET", "float", unit="arcsec")  # core.specc:305
    h.keyword("YOFFSET", "float", unit="arcsec")  # core.specc:306
    h.keyword("DSETSTRT", "int", level="optional", at_least=0)  # core.specc:307
    h.keyword("NUMDSETS", "int", level="optional", at_least=0, at_most=10)  # core.specc:308
    h.keyword("DITHDIRC", "string", level="optional", one_of=("NEGATIVE", "POSITIVE", "NONE"))  # core.specc:309
    h.keyword(
        "DITHOPFR", "string", level="optional", one_of=("POINT-SOURCE", "EXTENDED-SOURCE", "NONE")
    )  # core.specc:310
    h.keyword("DITHPNTS", "string", level="optional")  # core.specc:311
    h.keyword(
        "MRSPRCHN",
        "string",
        level="optional",
        one_of=("ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"),
    )  # core.specc:312
    h.keyword("DITH_RA", "float", level="optional", unit="deg")  # core.specc:314
    h.keyword("DITH_DEC", "float", level="optional", unit="deg")  # core.specc:315
    h.keyword("APERNAME", "string")  # core.specc:322
    h.keyword("PPS_APER", "string")  # core.specc:323
    h.keyword("VA_RA", "float", level="optional", unit="deg")  # core.specc:324
    h.keyword("VA_DEC", "float", level="optional", unit="deg")  # core.specc:325
    h.keyword("BARTDELT", "float", unit="s")  # core.specc:330
    h.keyword("BSTRTIME", "float", unit="d")  # core.specc:331
    h.keyword("BMIDTIME", "float", unit="d")  # core.specc:332
    h.keyword("BENDTIME", "float", unit="d")  # core.specc:333
    h.keyword("HELIDELT", "float", unit="s")  # core.specc:334
    h.keyword("HSTRTIME", "float", unit="d")  # core.specc:335
    h.keyword("HMIDTIME", "float", unit="d")  # core.specc:336
    h.keyword("HENDTIME", "float", unit="d")  # core.specc:337
    h.keyword("GS_ORDER", "int", level="optional", at_least=0)  # core.specc:345
    h.keyword("GSSTRTTM", "datetime", level="optional")  # core.specc:346
    h.keyword("GSENDTIM", "datetime", level="optional")  # core.specc:347
    h.keyword("GDSTARID", "string", level="optional")  # core.specc:348
    h.keyword("GS_RA", "float", level="optional", unit="deg", at_least=0, below=360)  # core.specc:349
    h.keyword("GS_DEC", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # core.specc:350
    h.keyword("GS_URA", "float", level="optional", unit="deg", at_least=0)  # core.specc:351
    h.keyword("GS_UDEC", "float", level="optional", unit="deg", at_least=0)  # core.specc:352
    h.keyword("GS_MAG", "float", level="optional", unit="mag")  # core.specc:353
    h.keyword("GS_UMAG", "float", level="optional", unit="mag", at_least=0)  # core.specc:354
    h.keyword("GS_EPOCH", "string", level="optional")  # core.specc:355
    h.keyword("GS_MURA", "float", level="optional", unit="arcsec/yr")  # core.specc:356
    h.keyword("GS_MUDEC", "float", level="optional", unit="arcsec/yr")  # core.specc:357
    h.keyword("GS_PARA", "float", level="optional", unit="arcsec")  # core.specc:358
    h.keyword("GS_V3_PA", "float", level="optional", unit="deg")  # core.specc:359
    h.keyword("PCS_MODE", "string", one_of=POINTING_MODE)  # core.specc:360
    h.keyword("VISITEND", "datetime", level="optional")  # core.specc:361
    h.keyword("CAL_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:37
    h.keyword("CAL_VCS", "string")  # core.specc:38
    h.keyword("CRDS_VER", "string", matches=r"\d+\.\d+.*")  # core.specc:39
    h.keyword("CRDS_CTX", "string", matches=r"jwst_\d{4}\.pmap")  # core.specc:40
    h.keyword("ASNPOOL", "string", level="optional")  # core.specc:45
    h.keyword("ASNTABLE", "string", level="optional")  # core.specc:45
    h.keyword("R_AREA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:371
    h.keyword("R_BARSHA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:372
    h.keyword("R_BKG", "string", level="optional", matches="N/A|crds://.+")  # core.specc:373
    h.keyword("R_CAMERA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:374
    h.keyword("R_CHRCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:375
    h.keyword("R_COLLIM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:376
    h.keyword("R_CUBPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:377
    h.keyword("R_DARK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:378
    h.keyword("R_DFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:379
    h.keyword("R_DISPER", "string", level="optional", matches="N/A|crds://.+")  # core.specc:380
    h.keyword("R_DISTOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:381
    h.keyword("R_EXTR1D", "string", level="optional", matches="N/A|crds://.+")  # core.specc:382
    h.keyword("R_FFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:383
    h.keyword("R_FILOFF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:384
    h.keyword("R_FLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:385
    h.keyword("R_FORE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:386
    h.keyword("R_FPA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:387
    h.keyword("R_FRIFRQ", "string", level="optional", matches="N/A|crds://.+")  # core.specc:388
    h.keyword("R_FRINGE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:389
    h.keyword("R_GAIN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:390
    h.keyword("R_IFUFOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:391
    h.keyword("R_IFUPOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:392
    h.keyword("R_IFUSLI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:393
    h.keyword("R_IPC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:394
    h.keyword("R_LASTFR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:395
    h.keyword("R_LINEAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:396
    h.keyword("R_MASK", "string", level="optional", matches="N/A|crds://.+")  # core.specc:397
    h.keyword("R_MIREMI", "string", level="optional", matches="N/A|crds://.+")  # core.specc:398
    h.keyword("R_MRSPT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:399
    h.keyword("R_MRSXAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:400
    h.keyword("R_MSA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:401
    h.keyword("R_MSAOPE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:402
    h.keyword("R_NRM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:403
    h.keyword("R_OTE", "string", level="optional", matches="N/A|crds://.+")  # core.specc:404
    h.keyword("R_PERSAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:405
    h.keyword("R_PHOTOM", "string", level="optional", matches="N/A|crds://.+")  # core.specc:406
    h.keyword("R_PSFMAS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:407
    h.keyword("R_PSTSOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:408
    h.keyword("R_PTHLOS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:409
    h.keyword("R_READNO", "string", level="optional", matches="N/A|crds://.+")  # core.specc:410
    h.keyword("R_REFPIX", "string", level="optional", matches="N/A|crds://.+")  # core.specc:411
    h.keyword("R_REGION", "string", level="optional", matches="N/A|crds://.+")  # core.specc:412
    h.keyword("R_RESAMP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:413
    h.keyword("R_RESET", "string", level="optional", matches="N/A|crds://.+")  # core.specc:414
    h.keyword("R_RESOL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:415
    h.keyword("R_RSCD", "string", level="optional", matches="N/A|crds://.+")  # core.specc:416
    h.keyword("R_SATURA", "string", level="optional", matches="N/A|crds://.+")  # core.specc:417
    h.keyword("R_SFLAT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:418
    h.keyword("R_SIRSKL", "string", level="optional", matches="N/A|crds://.+")  # core.specc:419
    h.keyword("R_SPCWCS", "string", level="optional", matches="N/A|crds://.+")  # core.specc:420
    h.keyword("R_SPKERN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:421
    h.keyword("R_SPPROF", "string", level="optional", matches="N/A|crds://.+")  # core.specc:422
    h.keyword("R_SPTRAC", "string", level="optional", matches="N/A|crds://.+")  # core.specc:423
    h.keyword("R_STRAY", "string", level="optional", matches="N/A|crds://.+")  # core.specc:424
    h.keyword("R_SUPERB", "string", level="optional", matches="N/A|crds://.+")  # core.specc:425
    h.keyword("R_THRPUT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:426
    h.keyword("R_TRPDEN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:427
    h.keyword("R_TRPPAR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:428
    h.keyword("R_TSPHOT", "string", level="optional", matches="N/A|crds://.+")  # core.specc:429
    h.keyword("R_V2V3", "string", level="optional", matches="N/A|crds://.+")  # core.specc:430
    h.keyword("R_WAVCOR", "string", level="optional", matches="N/A|crds://.+")  # core.specc:431
    h.keyword("R_WAVMAP", "string", level="optional", matches="N/A|crds://.+")  # core.specc:432
    h.keyword("R_WAVRAN", "string", level="optional", matches="N/A|crds://.+")  # core.specc:433
    h.keyword("S_AMIANA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:438
    h.keyword("S_AMINOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:439
    h.keyword("S_BARSHA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:440
    h.keyword("S_BKDSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:441
    h.keyword("S_BPXSLF", "string", level="optional", one_of=STEP_STATUS)  # core.specc:442
    h.keyword("S_CHGMIG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:443
    h.keyword("S_CLNFNS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:444
    h.keyword("S_COMB1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:445
    h.keyword("S_CONTAM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:446
    h.keyword("S_DARK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:447
    h.keyword("S_DQINIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:448
    h.keyword("S_ERRINI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:449
    h.keyword("S_EXTR1D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:450
    h.keyword("S_EXTR2D", "string", level="optional", one_of=STEP_STATUS)  # core.specc:451
    h.keyword("S_FLAT", "string", one_of=STEP_STATUS)  # core.specc:452
    h.keyword("S_FRINGE", "string", level="optional", one_of=STEP_STATUS)  # core.specc:453
    h.keyword("S_FRSTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:454
    h.keyword("S_GANSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:455
    h.keyword("S_GRPSCL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:456
    h.keyword("S_GUICDS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:457
    h.keyword("S_IFUCUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:458
    h.keyword("S_IMPRNT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:459
    h.keyword("S_IPC", "string", level="optional", one_of=STEP_STATUS)  # core.specc:460
    h.keyword("S_JUMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:461
    h.keyword("S_KLIP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:462
    h.keyword("S_LASTFR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:463
    h.keyword("S_LINEAR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:464
    h.keyword("S_MIREMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:465
    h.keyword("S_MSAFLG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:466
    h.keyword("S_MSBSUB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:467
    h.keyword("S_MTWCS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:468
    h.keyword("S_OUTLIR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:469
    h.keyword("S_PCTFRM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:470
    h.keyword("S_PERSIS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:471
    h.keyword("S_PHOTOM", "string", one_of=STEP_STATUS)  # core.specc:472
    h.keyword("S_PSFALI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:473
    h.keyword("S_PSFSTK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:474
    h.keyword("S_PTHLOS", "string", level="optional", one_of=STEP_STATUS)  # core.specc:475
    h.keyword("S_PXREPL", "string", level="optional", one_of=STEP_STATUS)  # core.specc:476
    h.keyword("S_RAMP", "string", one_of=STEP_STATUS)  # core.specc:477
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:478
    h.keyword("S_RESAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:479
    h.keyword("S_RESET", "string", level="optional", one_of=STEP_STATUS)  # core.specc:480
    h.keyword("S_RESFRI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:481
    h.keyword("S_RSCD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:482
    h.keyword("S_SATURA", "string", level="optional", one_of=STEP_STATUS)  # core.specc:483
    h.keyword("S_SKYMAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:484
    h.keyword("S_SPLEAK", "string", level="optional", one_of=STEP_STATUS)  # core.specc:485
    h.keyword("S_SRCCAT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:486
    h.keyword("S_SRCTYP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:487
    h.keyword("S_STRAY", "string", level="optional", one_of=STEP_STATUS)  # core.specc:488
    h.keyword("S_SUPERB", "string", level="optional", one_of=STEP_STATUS)  # core.specc:489
    h.keyword("S_TACNTR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:490
    h.keyword("S_TELEMI", "string", level="optional", one_of=STEP_STATUS)  # core.specc:491
    h.keyword("S_TRCMOD", "string", level="optional", one_of=STEP_STATUS)  # core.specc:492
    h.keyword("S_TSPHOT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:493
    h.keyword("S_TWKREG", "string", level="optional", one_of=STEP_STATUS)  # core.specc:494
    h.keyword("S_WAVCOR", "string", level="optional", one_of=STEP_STATUS)  # core.specc:495
    h.keyword("S_WCS", "string", one_of=STEP_STATUS)  # core.specc:496
    h.keyword("S_WFSCOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:497
    h.keyword("S_WHTLIT", "string", level="optional", one_of=STEP_STATUS)  # core.specc:498
    h.keyword("TCATFILE", "string", level="optional")  # core.specc:506
    h.keyword("SCATFILE", "string", level="optional")  # core.specc:507
    h.keyword("SEGMFILE", "string", level="optional")  # core.specc:508
    h.keyword("DIRIMAGE", "string", level="optional")  # core.specc:509
    h.keyword("BKGMETH", "string", level="optional")  # core.specc:510
    h.keyword("BKGLEVEL", "float", level="optional")  # core.specc:511
    h.keyword("BKGSUB", "bool", level="optional")  # core.specc:512
    h.keyword("MASTERBG", "string", level="optional")  # core.specc:513
    h.keyword("BKGD_SCL", "float", level="optional", unit="")  # core.specc:514
    h.keyword("SOSSWDTH", "float", level="optional", unit="pixel")  # core.specc:515
    h.keyword("TIKFACTR", "float", level="optional", unit="")  # core.specc:516
    h.keyword("SOSSDLTX", "float", level="optional", unit="pixel")  # core.specc:517
    h.keyword("SOSSDLTY", "float", level="optional", unit="pixel")  # core.specc:518
    h.keyword("SOSSROTN", "float", level="optional", unit="deg")  # core.specc:519
    h.keyword("OVERSAMP", "float", level="optional", unit="")  # core.specc:520
    h.keyword("THRESHLD", "float", level="optional")  # core.specc:521
    for i in range(1, 3):
        h.keyword(f"INT{i}SKIP", "int", item="INT[i]SKIP", level="optional", at_least=0)  # core.specc:522
        h.keyword(f"INT{i}UGP1", "int", item="INT[i]UGP1", level="optional", at_least=0)  # core.specc:523
        h.keyword(f"INT{i}BORS", "int", item="INT[i]BORS", level="optional", at_least=0)  # core.specc:524


def some_keywords_of_cal_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:108
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:109
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:110
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:111
    h.keyword("MU_EPOCH", "datetime")  # core.specc:112
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:113
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:114


def some_keywords_of_cal_primary_2(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=NIRCAM_DETECTOR)  # core.specc:132
    h.keyword("MODULE", "string", one_of=("A", "B"))  # core.specc:133
    h.keyword("CHANNEL", "string", one_of=("SHORT", "LONG"))  # core.specc:134
    h.keyword("FILTER", "string", one_of=NIRCAM_FILTER)  # core.specc:135
    h.keyword("PUPIL", "string", one_of=NIRCAM_PUPIL)  # core.specc:136
    h.keyword("PILIN", "bool", level="optional")  # core.specc:137
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:138
    for a in range(1, 4):
        h.keyword(f"FAM_LA{a}", "int", item="FAM_LA[a]", level="optional")  # core.specc:139
        h.keyword(f"FASTEP{a}", "int", item="FASTEP[a]", level="optional")  # core.specc:140
        h.keyword(f"FAUNIT{a}", "float", item="FAUNIT[a]", level="optional")  # core.specc:141
        h.keyword(f"FAPHASE{a}", "string", item="FAPHASE[a]", level="optional")  # core.specc:142
        h.keyword(f"FA{a}VALUE", "int", item="FA[a]VALUE", level="optional")  # core.specc:143


def some_keywords_of_cal_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("NRS1", "NRS2"))  # core.specc:146
    h.keyword("FILTER", "string", one_of=NIRSPEC_FILTER)  # core.specc:147
    h.keyword("GRATING", "string", one_of=GRATING)  # core.specc:148
    h.keyword("FXD_SLIT", "string", level="optional", one_of=FIXED_SLIT)  # core.specc:149
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:150
    h.keyword("LAMP", "string")  # core.specc:151
    h.keyword("OPMODE", "string", one_of=LAMP_MODE)  # core.specc:152
    h.keyword("MSASTATE", "string", level="optional")  # core.specc:153
    h.keyword("MSAMETFL", "string", level="optional", matches=r"jw\d{11}_\d{2}_msa\.fits")  # core.specc:154
    h.keyword("MSAMETID", "int", level="optional", at_least=1)  # core.specc:155
    h.keyword("MSACONID", "int", level="optional", at_least=1)  # core.specc:156
    h.keyword("GWA_XTIL", "float")  # core.specc:157
    h.keyword("GWA_YTIL", "float")  # core.specc:158
    h.keyword("GWA_XP_V", "float")  # core.specc:159
    h.keyword("GWA_YP_V", "float")  # core.specc:160
    h.keyword("GWA_PXAV", "float")  # core.specc:161
    h.keyword("GWA_PYAV", "float")  # core.specc:162
    h.keyword("GWA_TILT", "float", unit="K")  # core.specc:163
    h.keyword("RMA_POS", "int", level="optional")  # core.specc:164
    h.keyword("FCSRLPOS", "int", level="optional")  # core.specc:165


def some_keywords_of_cal_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:168
    h.keyword("FILTER", "string", one_of=NIRISS_FILTER)  # core.specc:169
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:170
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:171
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:172
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:173


def some_keywords_of_cal_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTOR)  # core.specc:176
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:180
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:181
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:182
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:183
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:184


def check_cal_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_cal_primary)
    h.rule(
        "FILENAME:value",
        lambda: h["FILENAME"] == h.file.name,
        if_present=("FILENAME",),
        show={"FILENAME": lambda: h["FILENAME"], "filename": lambda: h.file.name},
        message="FILENAME equals filename",
    )  # core.specc:19
    if h.when(
        lambda: among(h["TARGTYPE"], TARGET_TYPE) == "FIXED",
        declares=("TARGURA", "TARGUDEC", "MU_RA", "MU_DEC", "MU_EPOCH", "PROP_RA", "PROP_DEC"),
    ):  # core.specc:107
        h.keywords(some_keywords_of_cal_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:131
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
    ):  # core.specc:145
        h.keywords(some_keywords_of_cal_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:167
        h.keywords(some_keywords_of_cal_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:175
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
            one_of=MIRI_FILTER,
        )  # core.specc:177
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
        )  # core.specc:178
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
        )  # core.specc:179
    if h.when(lambda: among(h["INSTRUME"], INSTRUMENT) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:186
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:187
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:188
    h.no_data()  # imaging.specc:30
    h.rule(
        "DATE-BEG-DATE-END",
        lambda: instant(h["DATE-BEG"]) <= instant(h["DATE-END"]),
        show={"DATE-BEG": lambda: h["DATE-BEG"], "DATE-END": lambda: h["DATE-END"]},
        message="the exposure ends after it starts",
    )  # core.specc:76
    h.rule(
        "DATE-OBS-TIME-OBS-DATE-BEG",
        lambda: close_to(instant(h["DATE-OBS"], h["TIME-OBS"]), instant(h["DATE-BEG"]), 0.001),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "TIME-OBS": lambda: h["TIME-OBS"], "DATE-BEG": lambda: h["DATE-BEG"]},
        message="day and time make the start",
    )  # core.specc:77
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
    )  # core.specc:78
    h.rule(
        "EXPSTART-EXPMID-EXPEND",
        lambda: h["EXPSTART"] <= h["EXPMID"] and h["EXPMID"] <= h["EXPEND"],
        show={"EXPSTART": lambda: h["EXPSTART"], "EXPMID": lambda: h["EXPMID"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle lies between start and end",
    )  # core.specc:238
    h.rule(
        "EXPMID-EXPSTART-EXPEND",
        lambda: close_to(h["EXPMID"], (h["EXPSTART"] + h["EXPEND"]) / 2, 1.1574074074074074e-06),
        show={"EXPMID": lambda: h["EXPMID"], "EXPSTART": lambda: h["EXPSTART"], "EXPEND": lambda: h["EXPEND"]},
        message="the middle is halfway",
    )  # core.specc:239
    h.rule(
        "EFFEXPTM-NINTS-EFFINTTM",
        lambda: close_to(h["EFFEXPTM"], h["NINTS"] * h["EFFINTTM"], 0.01),
        show={"EFFEXPTM": lambda: h["EFFEXPTM"], "NINTS": lambda: h["NINTS"], "EFFINTTM": lambda: h["EFFINTTM"]},
        message="the exposure is the sum of its integrations",
    )  # core.specc:240
    if h.when(
        lambda: h.exists("EXSEGNUM") or h.exists("EXSEGTOT") or h.exists("INTSTART") or h.exists("INTEND"), declares=()
    ):  # core.specc:657
        h.rule(
            "EXSEGNUM-EXSEGTOT",
            lambda: h["EXSEGNUM"] <= h["EXSEGTOT"],
            show={"EXSEGNUM": lambda: h["EXSEGNUM"], "EXSEGTOT": lambda: h["EXSEGTOT"]},
            message="a segment of the total",
        )  # core.specc:250
        h.rule(
            "INTSTART-INTEND",
            lambda: h["INTSTART"] <= h["INTEND"],
            show={"INTSTART": lambda: h["INTSTART"], "INTEND": lambda: h["INTEND"]},
            message="at least one integration",
        )  # core.specc:251
    h.rule(
        "SUBSTRT1-SUBSIZE1",
        lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049,
        show={"SUBSTRT1": lambda: h["SUBSTRT1"], "SUBSIZE1": lambda: h["SUBSIZE1"]},
        message="the subarray ends on the detector, axis 1",
    )  # core.specc:278
    h.rule(
        "SUBSTRT2-SUBSIZE2",
        lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049,
        show={"SUBSTRT2": lambda: h["SUBSTRT2"], "SUBSIZE2": lambda: h["SUBSIZE2"]},
        message="the subarray ends on the detector, axis 2",
    )  # core.specc:279
    h.rule(
        "PATT_NUM-NUMDTHPT",
        lambda: h["PATT_NUM"] <= h["NUMDTHPT"],
        show={"PATT_NUM": lambda: h["PATT_NUM"], "NUMDTHPT": lambda: h["NUMDTHPT"]},
        message="the place is one of the pattern",
    )  # core.specc:317
    h.rule(
        "BSTRTIME-BMIDTIME-BENDTIME",
        lambda: h["BSTRTIME"] <= h["BMIDTIME"] and h["BMIDTIME"] <= h["BENDTIME"],
        show={"BSTRTIME": lambda: h["BSTRTIME"], "BMIDTIME": lambda: h["BMIDTIME"], "BENDTIME": lambda: h["BENDTIME"]},
        message="barycentric times are in order",
    )  # core.specc:339
    h.rule(
        "HSTRTIME-HMIDTIME-HENDTIME",
        lambda: h["HSTRTIME"] <= h["HMIDTIME"] and h["HMIDTIME"] <= h["HENDTIME"],
        show={"HSTRTIME": lambda: h["HSTRTIME"], "HMIDTIME": lambda: h["HMIDTIME"], "HENDTIME": lambda: h["HENDTIME"]},
        message="heliocentric times are in order",
    )  # core.specc:340
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
    )  # core.specc:657
    h.undeclared("warning")


def keywords_of_cal_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
    h.keyword("MJD-BEG", "float", unit="d")  # core.specc:530
    h.keyword("MJD-AVG", "float", unit="d")  # core.specc:531
    h.keyword("MJD-END", "float", unit="d")  # core.specc:532
    h.keyword("TDB-BEG", "float", unit="d")  # core.specc:533
    h.keyword("TDB-MID", "float", unit="d")  # core.specc:534
    h.keyword("TDB-END", "float", unit="d")  # core.specc:535
    h.keyword("XPOSURE", "float", unit="s", at_least=0)  # core.specc:536
    h.keyword("TELAPSE", "float", unit="s", at_least=0)  # core.specc:537
    h.keyword("REFFRAME", "string", level="optional", equals="EME2000")  # core.specc:545
    h.keyword("EPH_TYPE", "string", level="optional", one_of=("Definitive", "Predicted"))  # core.specc:546
    h.keyword("EPH_TIME", "float", level="optional", unit="d")  # core.specc:547
    h.keyword("JWST_X", "float", level="optional", unit="km")  # core.specc:548
    h.keyword("JWST_Y", "float", level="optional", unit="km")  # core.specc:549
    h.keyword("JWST_Z", "float", level="optional", unit="km")  # core.specc:550
    h.keyword("OBSGEO-X", "float", level="optional", unit="m")  # core.specc:551
    h.keyword("OBSGEO-Y", "float", level="optional", unit="m")  # core.specc:552
    h.keyword("OBSGEO-Z", "float", level="optional", unit="m")  # core.specc:553
    h.keyword("JWST_DX", "float", level="optional", unit="km/s")  # core.specc:554
    h.keyword("JWST_DY", "float", level="optional", unit="km/s")  # core.specc:555
    h.keyword("JWST_DZ", "float", level="optional", unit="km/s")  # core.specc:556
    h.keyword("OBSGEODX", "float", level="optional", unit="m/s")  # core.specc:557
    h.keyword("OBSGEODY", "float", level="optional", unit="m/s")  # core.specc:558
    h.keyword("OBSGEODZ", "float", level="optional", unit="m/s")  # core.specc:559
    h.keyword("RADESYS", "string", equals="ICRS")  # core.specc:572
    h.keyword("PA_APER", "float", unit="deg")  # core.specc:573
    h.keyword("RA_V1", "float", unit="deg", at_least=0, below=360)  # core.specc:574
    h.keyword("DEC_V1", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:575
    h.keyword("PA_V3", "float", unit="deg")  # core.specc:576
    h.keyword("VA_SCALE", "float", unit="", at_least=0.9998, at_most=1.0002)  # core.specc:577
    h.keyword("S_REGION", "string", matches=r"POLYGON ICRS( +-?\d+\.\d+){6,}")  # core.specc:585
    h.keyword("V2_REF", "float", unit="arcsec")  # core.specc:586
    h.keyword("V3_REF", "float", unit="arcsec")  # core.specc:587
    h.keyword("VPARITY", "int", one_of=(-1, 1))  # core.specc:588
    h.keyword("V3I_YANG", "float", unit="deg")  # core.specc:589
    h.keyword("RA_REF", "float", unit="deg")  # core.specc:590
    h.keyword("DEC_REF", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:591
    h.keyword("ROLL_REF", "float", unit="deg")  # core.specc:592
    h.keyword("VELOSYS", "float", level="optional", unit="m/s")  # core.specc:593
    h.keyword("XREF_SCI", "float", level="optional", unit="pixel")  # core.specc:594
    h.keyword("YREF_SCI", "float", level="optional", unit="pixel")  # core.specc:595
    h.keyword("MT_RA", "float", level="optional", unit="deg")  # core.specc:596
    h.keyword("MT_DEC", "float", level="optional", unit="deg")  # core.specc:597
    h.keyword("MT_AVRA", "float", level="optional", unit="deg")  # core.specc:598
    h.keyword("MT_AVDEC", "float", level="optional", unit="deg")  # core.specc:599
    h.keyword("WCSAXES", "int", at_least=2)  # wcs.specc:23
    for i in range(1, 3):
        h.keyword(
            f"CTYPE{i}", "string", item="CTYPE[i]", matches="(RA--|DEC-|[GEHS]L(ON|AT))-[A-Z]{3}(-SIP)?"
        )  # wcs.specc:24
        h.keyword(f"CUNIT{i}", "string", item="CUNIT[i]", equals="deg")  # wcs.specc:25
        h.keyword(f"CRPIX{i}", "float", item="CRPIX[i]", unit="pixel")  # wcs.specc:26
        h.keyword(f"CRVAL{i}", "float", item="CRVAL[i]", unit="deg")  # wcs.specc:27
        h.keyword(f"CDELT{i}", "float", item="CDELT[i]", level="optional", unit="deg")  # wcs.specc:28
        for j in range(1, 3):
            h.keyword(f"PC{i}_{j}", "float", item="PC[i]_[j]", level="optional", unit="")  # wcs.specc:29
            h.keyword(f"CD{i}_{j}", "float", item="CD[i]_[j]", level="optional", unit="deg")  # wcs.specc:30
    h.keyword("LONPOLE", "float", level="optional", unit="deg")  # wcs.specc:31
    h.keyword("LATPOLE", "float", level="optional", unit="deg")  # wcs.specc:32
    h.keyword("A_ORDER", "int", level="optional", at_least=2, at_most=9)  # wcs.specc:42
    h.keyword("B_ORDER", "int", level="optional", at_least=2, at_most=9)  # wcs.specc:43
    h.keyword("AP_ORDER", "int", level="optional", at_least=0, at_most=9)  # wcs.specc:44
    h.keyword("BP_ORDER", "int", level="optional", at_least=0, at_most=9)  # wcs.specc:45
    for p in range(0, 10):
        for q in range(0, 10):
            h.keyword(f"A_{p}_{q}", "float", item="A_[p]_[q]", level="optional", unit="")  # wcs.specc:46
            h.keyword(f"B_{p}_{q}", "float", item="B_[p]_[q]", level="optional", unit="")  # wcs.specc:47
            h.keyword(f"AP_{p}_{q}", "float", item="AP_[p]_[q]", level="optional", unit="")  # wcs.specc:48
            h.keyword(f"BP_{p}_{q}", "float", item="BP_[p]_[q]", level="optional", unit="")  # wcs.specc:49


def some_keywords_of_cal_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("PHOTMJSR", "float", unit="MJy s/(sr adu)", above=0)  # core.specc:564
    h.keyword("PHOTUJA2", "float", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:564
    h.keyword("PIXAR_SR", "float", unit="sr", above=0)  # core.specc:564
    h.keyword("PIXAR_A2", "float", unit="arcsec2", above=0)  # core.specc:564


def check_cal_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:38
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:35
    h.rule(
        "MJD-BEG-MJD-AVG-MJD-END",
        lambda: h["MJD-BEG"] <= h["MJD-AVG"] and h["MJD-AVG"] <= h["MJD-END"],
        show={"MJD-BEG": lambda: h["MJD-BEG"], "MJD-AVG": lambda: h["MJD-AVG"], "MJD-END": lambda: h["MJD-END"]},
        message="the middle lies between start and end",
    )  # core.specc:539
    h.rule(
        "TDB-BEG-MJD-BEG",
        lambda: close_to(h["TDB-BEG"], h["MJD-BEG"], 0.006944444444444444),
        show={"TDB-BEG": lambda: h["TDB-BEG"], "MJD-BEG": lambda: h["MJD-BEG"]},
        message="the barycentre is less than ten light minutes away",
    )  # core.specc:540
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:38
        h.rule(
            "PHOTUJA2-PHOTMJSR",
            lambda: close_to(h["PHOTUJA2"], h["PHOTMJSR"] * 23.5044305391, 0.0001, relative=True),
            show={"PHOTUJA2": lambda: h["PHOTUJA2"], "PHOTMJSR": lambda: h["PHOTMJSR"]},
            message="one factor in two units",
        )  # core.specc:566
        h.rule(
            "PIXAR_A2-PIXAR_SR",
            lambda: close_to(h["PIXAR_A2"], h["PIXAR_SR"] * 42545170296.1522, 0.001, relative=True),
            show={"PIXAR_A2": lambda: h["PIXAR_A2"], "PIXAR_SR": lambda: h["PIXAR_SR"]},
            message="one area in two units",
        )  # core.specc:567
    h.rule(
        "exists-MT_RA-MT_DEC-TARGTYPE",
        lambda: h.exists("MT_RA") and h.exists("MT_DEC") or h.primary["TARGTYPE"] != "MOVING",
        show={
            "MT_RA": lambda: h["MT_RA"],
            "MT_DEC": lambda: h["MT_DEC"],
            "primary.TARGTYPE": lambda: h.primary["TARGTYPE"],
        },
        message="a moving target has a place",
    )  # core.specc:601
    h.rule(
        "exists-CD1_1-CDELT1",
        lambda: h.exists("CD1_1") or h.exists("CDELT1"),
        show={"CD1_1": lambda: h["CD1_1"], "CDELT1": lambda: h["CDELT1"]},
        message="the scale is known",
    )  # wcs.specc:34
    h.rule(
        "exists-CD1_1-PC1_1",
        lambda: not (h.exists("CD1_1") and h.exists("PC1_1")),
        show={"CD1_1": lambda: h["CD1_1"], "PC1_1": lambda: h["PC1_1"]},
        message="PC and CD exclude each other",
    )  # wcs.specc:35
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # imaging.specc:56
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
    )  # imaging.specc:37
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
    )  # core.specc:607
    h.undeclared("warning")


def check_cal_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:42
    h.undeclared("warning")


def check_cal_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:43
    h.undeclared("warning")


def check_cal_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:44
    h.undeclared("warning")


def check_cal_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:45
    h.undeclared("warning")


def check_cal_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:46
    h.undeclared("warning")


def check_cal_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:47
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
            ("PRIMARY", "EXPSTART", "meta.exposure.start_time"),
            ("PRIMARY", "NINTS", "meta.exposure.nints"),
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
    )  # imaging.specc:49
    h.undeclared("warning")


def check_cal_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:51


PRODUCTS = (
    FitsProduct(
        "cal",
        title="Calibrated image, stage 2",
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
            f.primary["DATAMODL"] == "ImageModel"
            and f.primary.exists("S_WCS")
            and f.primary["EXP_TYPE"]
            in (
                "FGS_FOCUS",
                "FGS_IMAGE",
                "MIR_4QPM",
                "MIR_CORONCAL",
                "MIR_IMAGE",
                "MIR_LYOT",
                "MIR_TACONFIRM",
                "MIR_TACQ",
                "NIS_AMI",
                "NIS_FOCUS",
                "NIS_IMAGE",
                "NIS_TACONFIRM",
                "NIS_TACQ",
                "NRC_CORON",
                "NRC_FOCUS",
                "NRC_IMAGE",
                "NRC_TACONFIRM",
                "NRC_TACQ",
                "NRC_TSIMAGE",
                "NRC_WFSC",
                "NRS_CONFIRM",
                "NRS_FOCUS",
                "NRS_IMAGE",
                "NRS_MIMF",
                "NRS_MSATA",
                "NRS_TACONFIRM",
                "NRS_TACQ",
                "NRS_TASLIT",
                "NRS_VERIFY",
                "NRS_WATA",
            )
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
            hdu("ASDF", "asdf", check_cal_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
)

RULES = """\
error 0:28 cal:name
error 1:677 cal/name/program:value
error 1:678 cal/name/obs:value
error 1:679 cal/name/visit:value
error 1:680 cal/name/group:value
error 1:681 cal/name/seq:value
error 1:682 cal/name/act:value
error 1:683 cal/name/exposure:value
error 1:684 cal/name/segment:value
error 1:684 cal/name/segment:presence
error 1:685 cal/name/detector:value
error 0:23 cal:undeclared-hdu
error 1:19 cal/PRIMARY/DATE:presence
error 1:19 cal/PRIMARY/DATE:type
error 1:19 cal/PRIMARY/DATE:null
error 1:19 cal/PRIMARY/FILENAME:presence
error 1:19 cal/PRIMARY/FILENAME:type
error 1:19 cal/PRIMARY/FILENAME:null
error 1:19 cal/PRIMARY/FILENAME:value
error 1:19 cal/PRIMARY/DATAMODL:presence
error 1:19 cal/PRIMARY/DATAMODL:type
error 1:19 cal/PRIMARY/DATAMODL:null
error 1:19 cal/PRIMARY/DATAMODL:value
error 1:19 cal/PRIMARY/TELESCOP:presence
error 1:19 cal/PRIMARY/TELESCOP:type
error 1:19 cal/PRIMARY/TELESCOP:null
error 1:19 cal/PRIMARY/TELESCOP:value
error 1:20 cal/PRIMARY/ORIGIN:presence
error 1:20 cal/PRIMARY/ORIGIN:type
error 1:20 cal/PRIMARY/ORIGIN:null
error 1:21 cal/PRIMARY/TIMESYS:presence
error 1:21 cal/PRIMARY/TIMESYS:type
error 1:21 cal/PRIMARY/TIMESYS:null
error 1:21 cal/PRIMARY/TIMESYS:value
error 1:22 cal/PRIMARY/TIMEUNIT:presence
error 1:22 cal/PRIMARY/TIMEUNIT:type
error 1:22 cal/PRIMARY/TIMEUNIT:null
error 1:22 cal/PRIMARY/TIMEUNIT:value
info 1:23 cal/PRIMARY/FILETYPE:presence
error 1:23 cal/PRIMARY/FILETYPE:type
error 1:23 cal/PRIMARY/FILETYPE:null
error 1:24 cal/PRIMARY/SDP_VER:presence
error 1:24 cal/PRIMARY/SDP_VER:type
error 1:24 cal/PRIMARY/SDP_VER:null
error 1:25 cal/PRIMARY/PRD_VER:presence
error 1:25 cal/PRIMARY/PRD_VER:type
error 1:25 cal/PRIMARY/PRD_VER:null
error 1:25 cal/PRIMARY/PRD_VER:matches
error 1:26 cal/PRIMARY/OSS_VER:type
error 1:26 cal/PRIMARY/OSS_VER:null
error 1:27 cal/PRIMARY/GSC_VER:type
error 1:27 cal/PRIMARY/GSC_VER:null
error 1:28 cal/PRIMARY/HGA_MOVE:presence
error 1:28 cal/PRIMARY/HGA_MOVE:type
error 1:28 cal/PRIMARY/HGA_MOVE:null
error 1:29 cal/PRIMARY/HGA_STRT:type
error 1:29 cal/PRIMARY/HGA_STRT:null
error 1:30 cal/PRIMARY/HGA_STOP:type
error 1:30 cal/PRIMARY/HGA_STOP:null
error 1:31 cal/PRIMARY/PWFSEET:presence
error 1:31 cal/PRIMARY/PWFSEET:type
error 1:31 cal/PRIMARY/PWFSEET:null
error 1:31 cal/PRIMARY/PWFSEET:unit
error 1:32 cal/PRIMARY/NWFSEST:presence
error 1:32 cal/PRIMARY/NWFSEST:type
error 1:32 cal/PRIMARY/NWFSEST:null
error 1:32 cal/PRIMARY/NWFSEST:unit
error 1:33 cal/PRIMARY/COMPRESS:type
error 1:33 cal/PRIMARY/COMPRESS:null
error 1:50 cal/PRIMARY/TITLE:presence
error 1:50 cal/PRIMARY/TITLE:type
error 1:50 cal/PRIMARY/TITLE:null
error 1:51 cal/PRIMARY/PI_NAME:presence
error 1:51 cal/PRIMARY/PI_NAME:type
error 1:51 cal/PRIMARY/PI_NAME:null
error 1:52 cal/PRIMARY/CATEGORY:presence
error 1:52 cal/PRIMARY/CATEGORY:type
error 1:52 cal/PRIMARY/CATEGORY:null
warning 1:52 cal/PRIMARY/CATEGORY:in
error 1:53 cal/PRIMARY/SUBCAT:type
error 1:53 cal/PRIMARY/SUBCAT:null
error 1:54 cal/PRIMARY/SCICAT:type
error 1:54 cal/PRIMARY/SCICAT:null
error 1:55 cal/PRIMARY/CONT_ID:type
error 1:55 cal/PRIMARY/CONT_ID:null
error 1:60 cal/PRIMARY/DATE-OBS:presence
error 1:60 cal/PRIMARY/DATE-OBS:type
error 1:60 cal/PRIMARY/DATE-OBS:null
error 1:61 cal/PRIMARY/TIME-OBS:presence
error 1:61 cal/PRIMARY/TIME-OBS:type
error 1:61 cal/PRIMARY/TIME-OBS:null
error 1:62 cal/PRIMARY/DATE-BEG:presence
error 1:62 cal/PRIMARY/DATE-BEG:type
error 1:62 cal/PRIMARY/DATE-BEG:null
error 1:63 cal/PRIMARY/DATE-END:presence
error 1:63 cal/PRIMARY/DATE-END:type
error 1:63 cal/PRIMARY/DATE-END:null
error 1:64 cal/PRIMARY/OBS_ID:presence
error 1:64 cal/PRIMARY/OBS_ID:type
error 1:64 cal/PRIMARY/OBS_ID:null
error 1:64 cal/PRIMARY/OBS_ID:matches
error 1:65 cal/PRIMARY/VISIT_ID:presence
error 1:65 cal/PRIMARY/VISIT_ID:type
error 1:65 cal/PRIMARY/VISIT_ID:null
error 1:65 cal/PRIMARY/VISIT_ID:limit
error 1:66 cal/PRIMARY/PROGRAM:presence
error 1:66 cal/PRIMARY/PROGRAM:type
error 1:66 cal/PRIMARY/PROGRAM:null
error 1:66 cal/PRIMARY/PROGRAM:limit
error 1:66 cal/PRIMARY/OBSERVTN:presence
error 1:66 cal/PRIMARY/OBSERVTN:type
error 1:66 cal/PRIMARY/OBSERVTN:null
error 1:66 cal/PRIMARY/OBSERVTN:limit
error 1:66 cal/PRIMARY/VISIT:presence
error 1:66 cal/PRIMARY/VISIT:type
error 1:66 cal/PRIMARY/VISIT:null
error 1:66 cal/PRIMARY/VISIT:limit
error 1:67 cal/PRIMARY/VISITGRP:presence
error 1:67 cal/PRIMARY/VISITGRP:type
error 1:67 cal/PRIMARY/VISITGRP:null
error 1:67 cal/PRIMARY/VISITGRP:limit
error 1:68 cal/PRIMARY/SEQ_ID:presence
error 1:68 cal/PRIMARY/SEQ_ID:type
error 1:68 cal/PRIMARY/SEQ_ID:null
error 1:68 cal/PRIMARY/SEQ_ID:matches
error 1:69 cal/PRIMARY/ACT_ID:presence
error 1:69 cal/PRIMARY/ACT_ID:type
error 1:69 cal/PRIMARY/ACT_ID:null
error 1:69 cal/PRIMARY/ACT_ID:matches
error 1:70 cal/PRIMARY/EXPOSURE:presence
error 1:70 cal/PRIMARY/EXPOSURE:type
error 1:70 cal/PRIMARY/EXPOSURE:null
error 1:70 cal/PRIMARY/EXPOSURE:limit
error 1:71 cal/PRIMARY/BKGDTARG:presence
error 1:71 cal/PRIMARY/BKGDTARG:type
error 1:71 cal/PRIMARY/BKGDTARG:null
error 1:72 cal/PRIMARY/TEMPLATE:presence
error 1:72 cal/PRIMARY/TEMPLATE:type
error 1:72 cal/PRIMARY/TEMPLATE:null
error 1:73 cal/PRIMARY/OBSLABEL:type
error 1:73 cal/PRIMARY/OBSLABEL:null
error 1:74 cal/PRIMARY/OBSFOLDR:type
error 1:74 cal/PRIMARY/OBSFOLDR:null
error 1:83 cal/PRIMARY/ENG_QUAL:presence
error 1:83 cal/PRIMARY/ENG_QUAL:type
error 1:83 cal/PRIMARY/ENG_QUAL:null
error 1:83 cal/PRIMARY/ENG_QUAL:in
error 1:84 cal/PRIMARY/ENGQLPTG:type
error 1:84 cal/PRIMARY/ENGQLPTG:null
error 1:84 cal/PRIMARY/ENGQLPTG:in
error 1:85 cal/PRIMARY/VISITYPE:presence
error 1:85 cal/PRIMARY/VISITYPE:type
error 1:85 cal/PRIMARY/VISITYPE:null
error 1:85 cal/PRIMARY/VISITYPE:in
error 1:86 cal/PRIMARY/VSTSTART:presence
error 1:86 cal/PRIMARY/VSTSTART:type
error 1:86 cal/PRIMARY/VSTSTART:null
error 1:87 cal/PRIMARY/VISITSTA:presence
error 1:87 cal/PRIMARY/VISITSTA:type
error 1:87 cal/PRIMARY/VISITSTA:null
error 1:88 cal/PRIMARY/NEXPOSUR:presence
error 1:88 cal/PRIMARY/NEXPOSUR:type
error 1:88 cal/PRIMARY/NEXPOSUR:null
error 1:88 cal/PRIMARY/NEXPOSUR:limit
error 1:89 cal/PRIMARY/INTARGET:presence
error 1:89 cal/PRIMARY/INTARGET:type
error 1:89 cal/PRIMARY/INTARGET:null
error 1:90 cal/PRIMARY/TARGOOPP:presence
error 1:90 cal/PRIMARY/TARGOOPP:type
error 1:90 cal/PRIMARY/TARGOOPP:null
error 1:91 cal/PRIMARY/TSOVISIT:presence
error 1:91 cal/PRIMARY/TSOVISIT:type
error 1:91 cal/PRIMARY/TSOVISIT:null
error 1:92 cal/PRIMARY/EXP_ONLY:presence
error 1:92 cal/PRIMARY/EXP_ONLY:type
error 1:92 cal/PRIMARY/EXP_ONLY:null
error 1:93 cal/PRIMARY/CROWDFLD:type
error 1:93 cal/PRIMARY/CROWDFLD:null
error 1:98 cal/PRIMARY/TARGPROP:presence
error 1:98 cal/PRIMARY/TARGPROP:type
error 1:98 cal/PRIMARY/TARGPROP:null
error 1:99 cal/PRIMARY/TARGNAME:presence
error 1:99 cal/PRIMARY/TARGNAME:type
error 1:99 cal/PRIMARY/TARGNAME:null
error 1:100 cal/PRIMARY/TARGTYPE:presence
error 1:100 cal/PRIMARY/TARGTYPE:type
error 1:100 cal/PRIMARY/TARGTYPE:null
error 1:100 cal/PRIMARY/TARGTYPE:in
error 1:101 cal/PRIMARY/TARGCAT:type
error 1:101 cal/PRIMARY/TARGCAT:null
error 1:102 cal/PRIMARY/TARGDESC:type
error 1:102 cal/PRIMARY/TARGDESC:null
error 1:103 cal/PRIMARY/TARG_RA:presence
error 1:103 cal/PRIMARY/TARG_RA:type
error 1:103 cal/PRIMARY/TARG_RA:null
error 1:103 cal/PRIMARY/TARG_RA:unit
error 4:15 cal/PRIMARY/TARG_RA:limit
error 1:104 cal/PRIMARY/TARG_DEC:presence
error 1:104 cal/PRIMARY/TARG_DEC:type
error 1:104 cal/PRIMARY/TARG_DEC:null
error 1:104 cal/PRIMARY/TARG_DEC:unit
error 4:16 cal/PRIMARY/TARG_DEC:limit
error 1:105 cal/PRIMARY/SRCTYAPT:type
error 1:105 cal/PRIMARY/SRCTYAPT:null
error 1:105 cal/PRIMARY/SRCTYAPT:in
error 1:108 cal/PRIMARY/TARGURA:presence
error 1:108 cal/PRIMARY/TARGURA:type
error 1:108 cal/PRIMARY/TARGURA:null
error 1:108 cal/PRIMARY/TARGURA:unit
error 1:108 cal/PRIMARY/TARGURA:limit
error 1:109 cal/PRIMARY/TARGUDEC:presence
error 1:109 cal/PRIMARY/TARGUDEC:type
error 1:109 cal/PRIMARY/TARGUDEC:null
error 1:109 cal/PRIMARY/TARGUDEC:unit
error 1:109 cal/PRIMARY/TARGUDEC:limit
error 1:110 cal/PRIMARY/MU_RA:presence
error 1:110 cal/PRIMARY/MU_RA:type
error 1:110 cal/PRIMARY/MU_RA:null
error 1:110 cal/PRIMARY/MU_RA:unit
error 1:111 cal/PRIMARY/MU_DEC:presence
error 1:111 cal/PRIMARY/MU_DEC:type
error 1:111 cal/PRIMARY/MU_DEC:null
error 1:111 cal/PRIMARY/MU_DEC:unit
error 1:112 cal/PRIMARY/MU_EPOCH:presence
error 1:112 cal/PRIMARY/MU_EPOCH:type
error 1:112 cal/PRIMARY/MU_EPOCH:null
error 1:113 cal/PRIMARY/PROP_RA:presence
error 1:113 cal/PRIMARY/PROP_RA:type
error 1:113 cal/PRIMARY/PROP_RA:null
error 1:113 cal/PRIMARY/PROP_RA:unit
error 4:15 cal/PRIMARY/PROP_RA:limit
error 1:114 cal/PRIMARY/PROP_DEC:presence
error 1:114 cal/PRIMARY/PROP_DEC:type
error 1:114 cal/PRIMARY/PROP_DEC:null
error 1:114 cal/PRIMARY/PROP_DEC:unit
error 4:16 cal/PRIMARY/PROP_DEC:limit
error 1:123 cal/PRIMARY/INSTRUME:presence
error 1:123 cal/PRIMARY/INSTRUME:type
error 1:123 cal/PRIMARY/INSTRUME:null
error 1:123 cal/PRIMARY/INSTRUME:in
error 1:124 cal/PRIMARY/PREIMAGE:type
error 1:124 cal/PRIMARY/PREIMAGE:null
error 1:125 cal/PRIMARY/FWPOSOFF:type
error 1:125 cal/PRIMARY/FWPOSOFF:null
error 1:126 cal/PRIMARY/FWPOSTOL:type
error 1:126 cal/PRIMARY/FWPOSTOL:null
error 1:126 cal/PRIMARY/FWPOSTOL:in
error 1:127 cal/PRIMARY/PWPOSOFF:type
error 1:127 cal/PRIMARY/PWPOSOFF:null
error 1:128 cal/PRIMARY/PWPOSTOL:type
error 1:128 cal/PRIMARY/PWPOSTOL:null
error 1:128 cal/PRIMARY/PWPOSTOL:in
error 1:132 cal/PRIMARY/DETECTOR:presence
error 1:132 cal/PRIMARY/DETECTOR:type
error 1:132 cal/PRIMARY/DETECTOR:null
error 1:132 cal/PRIMARY/DETECTOR:in
error 1:133 cal/PRIMARY/MODULE:presence
error 1:133 cal/PRIMARY/MODULE:type
error 1:133 cal/PRIMARY/MODULE:null
error 1:133 cal/PRIMARY/MODULE:in
error 1:134 cal/PRIMARY/CHANNEL:presence
error 1:134 cal/PRIMARY/CHANNEL:type
error 1:134 cal/PRIMARY/CHANNEL:null
error 1:134 cal/PRIMARY/CHANNEL:in
error 1:135 cal/PRIMARY/FILTER:presence
error 1:135 cal/PRIMARY/FILTER:type
error 1:135 cal/PRIMARY/FILTER:null
error 1:135 cal/PRIMARY/FILTER:in
error 1:136 cal/PRIMARY/PUPIL:presence
error 1:136 cal/PRIMARY/PUPIL:type
error 1:136 cal/PRIMARY/PUPIL:null
error 1:136 cal/PRIMARY/PUPIL:in
error 1:137 cal/PRIMARY/PILIN:type
error 1:137 cal/PRIMARY/PILIN:null
error 1:138 cal/PRIMARY/CORONMSK:type
error 1:138 cal/PRIMARY/CORONMSK:null
error 1:138 cal/PRIMARY/CORONMSK:in
error 1:139 cal/PRIMARY/FAM_LA[a]:type
error 1:139 cal/PRIMARY/FAM_LA[a]:null
error 1:140 cal/PRIMARY/FASTEP[a]:type
error 1:140 cal/PRIMARY/FASTEP[a]:null
error 1:141 cal/PRIMARY/FAUNIT[a]:type
error 1:141 cal/PRIMARY/FAUNIT[a]:null
error 1:142 cal/PRIMARY/FAPHASE[a]:type
error 1:142 cal/PRIMARY/FAPHASE[a]:null
error 1:143 cal/PRIMARY/FA[a]VALUE:type
error 1:143 cal/PRIMARY/FA[a]VALUE:null
error 1:148 cal/PRIMARY/GRATING:presence
error 1:148 cal/PRIMARY/GRATING:type
error 1:148 cal/PRIMARY/GRATING:null
error 1:148 cal/PRIMARY/GRATING:in
error 1:149 cal/PRIMARY/FXD_SLIT:type
error 1:149 cal/PRIMARY/FXD_SLIT:null
error 1:149 cal/PRIMARY/FXD_SLIT:in
error 1:150 cal/PRIMARY/FOCUSPOS:type
error 1:150 cal/PRIMARY/FOCUSPOS:null
error 1:151 cal/PRIMARY/LAMP:presence
error 1:151 cal/PRIMARY/LAMP:type
error 1:151 cal/PRIMARY/LAMP:null
error 1:152 cal/PRIMARY/OPMODE:presence
error 1:152 cal/PRIMARY/OPMODE:type
error 1:152 cal/PRIMARY/OPMODE:null
error 1:152 cal/PRIMARY/OPMODE:in
error 1:153 cal/PRIMARY/MSASTATE:type
error 1:153 cal/PRIMARY/MSASTATE:null
error 1:154 cal/PRIMARY/MSAMETFL:type
error 1:154 cal/PRIMARY/MSAMETFL:null
error 1:154 cal/PRIMARY/MSAMETFL:matches
error 1:155 cal/PRIMARY/MSAMETID:type
error 1:155 cal/PRIMARY/MSAMETID:null
error 1:155 cal/PRIMARY/MSAMETID:limit
error 1:156 cal/PRIMARY/MSACONID:type
error 1:156 cal/PRIMARY/MSACONID:null
error 1:156 cal/PRIMARY/MSACONID:limit
error 1:157 cal/PRIMARY/GWA_XTIL:presence
error 1:157 cal/PRIMARY/GWA_XTIL:type
error 1:157 cal/PRIMARY/GWA_XTIL:null
error 1:158 cal/PRIMARY/GWA_YTIL:presence
error 1:158 cal/PRIMARY/GWA_YTIL:type
error 1:158 cal/PRIMARY/GWA_YTIL:null
error 1:159 cal/PRIMARY/GWA_XP_V:presence
error 1:159 cal/PRIMARY/GWA_XP_V:type
error 1:159 cal/PRIMARY/GWA_XP_V:null
error 1:160 cal/PRIMARY/GWA_YP_V:presence
error 1:160 cal/PRIMARY/GWA_YP_V:type
error 1:160 cal/PRIMARY/GWA_YP_V:null
error 1:161 cal/PRIMARY/GWA_PXAV:presence
error 1:161 cal/PRIMARY/GWA_PXAV:type
error 1:161 cal/PRIMARY/GWA_PXAV:null
error 1:162 cal/PRIMARY/GWA_PYAV:presence
error 1:162 cal/PRIMARY/GWA_PYAV:type
error 1:162 cal/PRIMARY/GWA_PYAV:null
error 1:163 cal/PRIMARY/GWA_TILT:presence
error 1:163 cal/PRIMARY/GWA_TILT:type
error 1:163 cal/PRIMARY/GWA_TILT:null
error 1:163 cal/PRIMARY/GWA_TILT:unit
error 1:164 cal/PRIMARY/RMA_POS:type
error 1:164 cal/PRIMARY/RMA_POS:null
error 1:165 cal/PRIMARY/FCSRLPOS:type
error 1:165 cal/PRIMARY/FCSRLPOS:null
error 1:168 cal/PRIMARY/DETECTOR:value
error 1:172 cal/PRIMARY/FWCPOS:type
error 1:172 cal/PRIMARY/FWCPOS:null
error 1:172 cal/PRIMARY/FWCPOS:unit
error 1:173 cal/PRIMARY/PWCPOS:type
error 1:173 cal/PRIMARY/PWCPOS:null
error 1:173 cal/PRIMARY/PWCPOS:unit
error 1:179 cal/PRIMARY/BAND:presence
error 1:179 cal/PRIMARY/BAND:type
error 1:179 cal/PRIMARY/BAND:null
error 1:179 cal/PRIMARY/BAND:in
error 1:181 cal/PRIMARY/CCCSTATE:type
error 1:181 cal/PRIMARY/CCCSTATE:null
error 1:181 cal/PRIMARY/CCCSTATE:in
error 1:182 cal/PRIMARY/FPE_SIDE:type
error 1:182 cal/PRIMARY/FPE_SIDE:null
error 1:182 cal/PRIMARY/FPE_SIDE:in
error 1:183 cal/PRIMARY/ICE_SIDE:type
error 1:183 cal/PRIMARY/ICE_SIDE:null
error 1:183 cal/PRIMARY/ICE_SIDE:in
error 1:195 cal/PRIMARY/EXPCOUNT:presence
error 1:195 cal/PRIMARY/EXPCOUNT:type
error 1:195 cal/PRIMARY/EXPCOUNT:null
error 1:195 cal/PRIMARY/EXPCOUNT:limit
error 1:196 cal/PRIMARY/EXPRIPAR:presence
error 1:196 cal/PRIMARY/EXPRIPAR:type
error 1:196 cal/PRIMARY/EXPRIPAR:null
error 1:196 cal/PRIMARY/EXPRIPAR:in
error 1:197 cal/PRIMARY/EXP_TYPE:presence
error 1:197 cal/PRIMARY/EXP_TYPE:type
error 1:197 cal/PRIMARY/EXP_TYPE:null
error 1:197 cal/PRIMARY/EXP_TYPE:in
error 1:197 cal/PRIMARY/EXPSTART:presence
error 1:197 cal/PRIMARY/EXPSTART:type
error 1:197 cal/PRIMARY/EXPSTART:null
error 1:197 cal/PRIMARY/EXPSTART:unit
error 1:197 cal/PRIMARY/NINTS:presence
error 1:197 cal/PRIMARY/NINTS:type
error 1:197 cal/PRIMARY/NINTS:null
error 3:36 cal/PRIMARY/NINTS:limit
error 1:197 cal/PRIMARY/EFFEXPTM:presence
error 1:197 cal/PRIMARY/EFFEXPTM:type
error 1:197 cal/PRIMARY/EFFEXPTM:null
error 1:197 cal/PRIMARY/EFFEXPTM:unit
error 3:37 cal/PRIMARY/EFFEXPTM:limit
error 1:198 cal/PRIMARY/EXPMID:presence
error 1:198 cal/PRIMARY/EXPMID:type
error 1:198 cal/PRIMARY/EXPMID:null
error 1:198 cal/PRIMARY/EXPMID:unit
error 1:199 cal/PRIMARY/EXPEND:presence
error 1:199 cal/PRIMARY/EXPEND:type
error 1:199 cal/PRIMARY/EXPEND:null
error 1:199 cal/PRIMARY/EXPEND:unit
error 1:200 cal/PRIMARY/EXPSTENG:type
error 1:200 cal/PRIMARY/EXPSTENG:null
error 1:201 cal/PRIMARY/OSF_FILE:type
error 1:201 cal/PRIMARY/OSF_FILE:null
error 1:202 cal/PRIMARY/READPATT:presence
error 1:202 cal/PRIMARY/READPATT:type
error 1:202 cal/PRIMARY/READPATT:null
error 1:202 cal/PRIMARY/READPATT:in
error 1:203 cal/PRIMARY/HYBRIDFF:type
error 1:203 cal/PRIMARY/HYBRIDFF:null
error 1:204 cal/PRIMARY/NOUTPUTS:type
error 1:204 cal/PRIMARY/NOUTPUTS:null
error 1:204 cal/PRIMARY/NOUTPUTS:in
error 1:205 cal/PRIMARY/NGROUPS:presence
error 1:205 cal/PRIMARY/NGROUPS:type
error 1:205 cal/PRIMARY/NGROUPS:null
error 1:205 cal/PRIMARY/NGROUPS:limit
error 1:206 cal/PRIMARY/NFRAMES:presence
error 1:206 cal/PRIMARY/NFRAMES:type
error 1:206 cal/PRIMARY/NFRAMES:null
error 1:206 cal/PRIMARY/NFRAMES:limit
error 1:207 cal/PRIMARY/MIRNGRPS:type
error 1:207 cal/PRIMARY/MIRNGRPS:null
error 1:207 cal/PRIMARY/MIRNGRPS:limit
error 1:208 cal/PRIMARY/MIRNFRMS:type
error 1:208 cal/PRIMARY/MIRNFRMS:null
error 1:208 cal/PRIMARY/MIRNFRMS:limit
error 1:209 cal/PRIMARY/DETMODE:type
error 1:209 cal/PRIMARY/DETMODE:null
error 1:209 cal/PRIMARY/DETMODE:in
error 1:210 cal/PRIMARY/CMD_TSEL:type
error 1:210 cal/PRIMARY/CMD_TSEL:null
error 1:210 cal/PRIMARY/CMD_TSEL:in
error 1:211 cal/PRIMARY/FRMDIVSR:presence
error 1:211 cal/PRIMARY/FRMDIVSR:type
error 1:211 cal/PRIMARY/FRMDIVSR:null
error 1:211 cal/PRIMARY/FRMDIVSR:limit
error 1:212 cal/PRIMARY/GROUPGAP:presence
error 1:212 cal/PRIMARY/GROUPGAP:type
error 1:212 cal/PRIMARY/GROUPGAP:null
error 1:212 cal/PRIMARY/GROUPGAP:limit
error 1:213 cal/PRIMARY/DRPFRMS1:presence
error 1:213 cal/PRIMARY/DRPFRMS1:type
error 1:213 cal/PRIMARY/DRPFRMS1:null
error 1:213 cal/PRIMARY/DRPFRMS1:limit
error 1:214 cal/PRIMARY/DRPFRMS3:presence
error 1:214 cal/PRIMARY/DRPFRMS3:type
error 1:214 cal/PRIMARY/DRPFRMS3:null
error 1:214 cal/PRIMARY/DRPFRMS3:limit
error 1:215 cal/PRIMARY/NSAMPLES:presence
error 1:215 cal/PRIMARY/NSAMPLES:type
error 1:215 cal/PRIMARY/NSAMPLES:null
error 1:215 cal/PRIMARY/NSAMPLES:limit
error 1:216 cal/PRIMARY/TSAMPLE:presence
error 1:216 cal/PRIMARY/TSAMPLE:type
error 1:216 cal/PRIMARY/TSAMPLE:null
error 1:216 cal/PRIMARY/TSAMPLE:unit
error 1:216 cal/PRIMARY/TSAMPLE:limit
error 1:217 cal/PRIMARY/TFRAME:presence
error 1:217 cal/PRIMARY/TFRAME:type
error 1:217 cal/PRIMARY/TFRAME:null
error 1:217 cal/PRIMARY/TFRAME:unit
error 1:217 cal/PRIMARY/TFRAME:limit
error 1:218 cal/PRIMARY/TGROUP:presence
error 1:218 cal/PRIMARY/TGROUP:type
error 1:218 cal/PRIMARY/TGROUP:null
error 1:218 cal/PRIMARY/TGROUP:unit
error 1:218 cal/PRIMARY/TGROUP:limit
error 1:219 cal/PRIMARY/EFFINTTM:presence
error 1:219 cal/PRIMARY/EFFINTTM:type
error 1:219 cal/PRIMARY/EFFINTTM:null
error 1:219 cal/PRIMARY/EFFINTTM:unit
error 1:219 cal/PRIMARY/EFFINTTM:limit
error 1:220 cal/PRIMARY/TMEASURE:type
error 1:220 cal/PRIMARY/TMEASURE:null
error 1:220 cal/PRIMARY/TMEASURE:unit
error 1:220 cal/PRIMARY/TMEASURE:limit
error 1:221 cal/PRIMARY/DURATION:presence
error 1:221 cal/PRIMARY/DURATION:type
error 1:221 cal/PRIMARY/DURATION:null
error 1:221 cal/PRIMARY/DURATION:unit
error 1:221 cal/PRIMARY/DURATION:limit
error 1:222 cal/PRIMARY/NRSTSTRT:presence
error 1:222 cal/PRIMARY/NRSTSTRT:type
error 1:222 cal/PRIMARY/NRSTSTRT:null
error 1:222 cal/PRIMARY/NRSTSTRT:limit
error 1:223 cal/PRIMARY/NRESETS:presence
error 1:223 cal/PRIMARY/NRESETS:type
error 1:223 cal/PRIMARY/NRESETS:null
error 1:223 cal/PRIMARY/NRESETS:limit
error 1:224 cal/PRIMARY/ZEROFRAM:presence
error 1:224 cal/PRIMARY/ZEROFRAM:type
error 1:224 cal/PRIMARY/ZEROFRAM:null
error 1:225 cal/PRIMARY/DATAPROB:presence
error 1:225 cal/PRIMARY/DATAPROB:type
error 1:225 cal/PRIMARY/DATAPROB:null
error 1:226 cal/PRIMARY/SCA_NUM:presence
error 1:226 cal/PRIMARY/SCA_NUM:type
error 1:226 cal/PRIMARY/SCA_NUM:null
error 1:227 cal/PRIMARY/DATAMODE:presence
error 1:227 cal/PRIMARY/DATAMODE:type
error 1:227 cal/PRIMARY/DATAMODE:null
error 1:228 cal/PRIMARY/NRS_NORM:type
error 1:228 cal/PRIMARY/NRS_NORM:null
error 1:228 cal/PRIMARY/NRS_NORM:limit
error 1:229 cal/PRIMARY/NRS_REF:type
error 1:229 cal/PRIMARY/NRS_REF:null
error 1:229 cal/PRIMARY/NRS_REF:limit
error 1:230 cal/PRIMARY/SCTARATE:presence
error 1:230 cal/PRIMARY/SCTARATE:type
error 1:230 cal/PRIMARY/SCTARATE:null
error 1:230 cal/PRIMARY/SCTARATE:unit
error 1:231 cal/PRIMARY/GAINFACT:type
error 1:231 cal/PRIMARY/GAINFACT:null
error 1:231 cal/PRIMARY/GAINFACT:unit
error 1:232 cal/PRIMARY/IS_IMPRT:type
error 1:232 cal/PRIMARY/IS_IMPRT:null
error 1:233 cal/PRIMARY/IS_PSF:type
error 1:233 cal/PRIMARY/IS_PSF:null
error 1:234 cal/PRIMARY/SELFREF:type
error 1:234 cal/PRIMARY/SELFREF:null
error 1:235 cal/PRIMARY/PRIMECRS:type
error 1:235 cal/PRIMARY/PRIMECRS:null
error 1:236 cal/PRIMARY/EXTNCRS:type
error 1:236 cal/PRIMARY/EXTNCRS:null
error 1:248 cal/PRIMARY/EXSEGNUM:type
error 1:248 cal/PRIMARY/EXSEGNUM:null
error 3:38 cal/PRIMARY/EXSEGNUM:limit
error 1:248 cal/PRIMARY/EXSEGTOT:type
error 1:248 cal/PRIMARY/EXSEGTOT:null
error 3:39 cal/PRIMARY/EXSEGTOT:limit
error 1:248 cal/PRIMARY/INTSTART:type
error 1:248 cal/PRIMARY/INTSTART:null
error 3:40 cal/PRIMARY/INTSTART:limit
error 1:248 cal/PRIMARY/INTEND:type
error 1:248 cal/PRIMARY/INTEND:null
error 3:41 cal/PRIMARY/INTEND:limit
error 1:256 cal/PRIMARY/SUBARRAY:presence
error 1:256 cal/PRIMARY/SUBARRAY:type
error 1:256 cal/PRIMARY/SUBARRAY:null
warning 1:256 cal/PRIMARY/SUBARRAY:in
error 1:257 cal/PRIMARY/SUB_SHRT:type
error 1:257 cal/PRIMARY/SUB_SHRT:null
error 1:257 cal/PRIMARY/SUB_SHRT:in
error 1:258 cal/PRIMARY/SUB_LONG:type
error 1:258 cal/PRIMARY/SUB_LONG:null
error 1:258 cal/PRIMARY/SUB_LONG:in
error 1:259 cal/PRIMARY/SUBSTRT1:presence
error 1:259 cal/PRIMARY/SUBSTRT1:type
error 1:259 cal/PRIMARY/SUBSTRT1:null
error 1:259 cal/PRIMARY/SUBSTRT1:limit
error 1:260 cal/PRIMARY/SUBSTRT2:presence
error 1:260 cal/PRIMARY/SUBSTRT2:type
error 1:260 cal/PRIMARY/SUBSTRT2:null
error 1:260 cal/PRIMARY/SUBSTRT2:limit
error 1:261 cal/PRIMARY/SUBSIZE1:presence
error 1:261 cal/PRIMARY/SUBSIZE1:type
error 1:261 cal/PRIMARY/SUBSIZE1:null
error 1:261 cal/PRIMARY/SUBSIZE1:value
error 1:261 cal/PRIMARY/SUBSIZE1:limit
error 1:262 cal/PRIMARY/SUBSIZE2:presence
error 1:262 cal/PRIMARY/SUBSIZE2:type
error 1:262 cal/PRIMARY/SUBSIZE2:null
error 1:262 cal/PRIMARY/SUBSIZE2:value
error 1:262 cal/PRIMARY/SUBSIZE2:limit
error 1:263 cal/PRIMARY/FASTAXIS:presence
error 1:263 cal/PRIMARY/FASTAXIS:type
error 1:263 cal/PRIMARY/FASTAXIS:null
error 1:263 cal/PRIMARY/FASTAXIS:in
error 1:264 cal/PRIMARY/SLOWAXIS:presence
error 1:264 cal/PRIMARY/SLOWAXIS:type
error 1:264 cal/PRIMARY/SLOWAXIS:null
error 1:264 cal/PRIMARY/SLOWAXIS:in
error 1:265 cal/PRIMARY/DETXCOR:type
error 1:265 cal/PRIMARY/DETXCOR:null
error 1:266 cal/PRIMARY/DETYCOR:type
error 1:266 cal/PRIMARY/DETYCOR:null
error 1:267 cal/PRIMARY/DETXSIZ:type
error 1:267 cal/PRIMARY/DETXSIZ:null
error 1:267 cal/PRIMARY/DETXSIZ:limit
error 1:268 cal/PRIMARY/DETYSIZ:type
error 1:268 cal/PRIMARY/DETYSIZ:null
error 1:268 cal/PRIMARY/DETYSIZ:limit
error 1:269 cal/PRIMARY/MSTR_RD1:type
error 1:269 cal/PRIMARY/MSTR_RD1:null
error 1:269 cal/PRIMARY/MSTR_RD1:limit
error 1:270 cal/PRIMARY/MSTR_SK1:type
error 1:270 cal/PRIMARY/MSTR_SK1:null
error 1:270 cal/PRIMARY/MSTR_SK1:limit
error 1:271 cal/PRIMARY/MSTR_RD2:type
error 1:271 cal/PRIMARY/MSTR_RD2:null
error 1:271 cal/PRIMARY/MSTR_RD2:limit
error 1:272 cal/PRIMARY/MSTR_SK2:type
error 1:272 cal/PRIMARY/MSTR_SK2:null
error 1:272 cal/PRIMARY/MSTR_SK2:limit
error 1:273 cal/PRIMARY/MSTR_RPT:type
error 1:273 cal/PRIMARY/MSTR_RPT:null
error 1:274 cal/PRIMARY/MSTR_ILV:type
error 1:274 cal/PRIMARY/MSTR_ILV:null
error 1:275 cal/PRIMARY/SSTR_STP:type
error 1:275 cal/PRIMARY/SSTR_STP:null
error 1:276 cal/PRIMARY/SSTR_NST:type
error 1:276 cal/PRIMARY/SSTR_NST:null
error 1:284 cal/PRIMARY/PATTTYPE:presence
error 1:284 cal/PRIMARY/PATTTYPE:type
error 1:284 cal/PRIMARY/PATTTYPE:null
warning 1:284 cal/PRIMARY/PATTTYPE:in
error 1:285 cal/PRIMARY/PRIDTYPE:type
error 1:285 cal/PRIMARY/PRIDTYPE:null
error 1:286 cal/PRIMARY/PRIDTPTS:type
error 1:286 cal/PRIMARY/PRIDTPTS:null
error 1:286 cal/PRIMARY/PRIDTPTS:limit
error 1:287 cal/PRIMARY/PATT_NUM:presence
error 1:287 cal/PRIMARY/PATT_NUM:type
error 1:287 cal/PRIMARY/PATT_NUM:null
error 1:287 cal/PRIMARY/PATT_NUM:limit
error 1:288 cal/PRIMARY/PATTSTRT:type
error 1:288 cal/PRIMARY/PATTSTRT:null
error 1:288 cal/PRIMARY/PATTSTRT:limit
error 1:289 cal/PRIMARY/NUMDTHPT:presence
error 1:289 cal/PRIMARY/NUMDTHPT:type
error 1:289 cal/PRIMARY/NUMDTHPT:null
error 1:289 cal/PRIMARY/NUMDTHPT:limit
error 1:290 cal/PRIMARY/PATTNPTS:type
error 1:290 cal/PRIMARY/PATTNPTS:null
error 1:290 cal/PRIMARY/PATTNPTS:limit
error 1:291 cal/PRIMARY/NRIMDTPT:type
error 1:291 cal/PRIMARY/NRIMDTPT:null
error 1:291 cal/PRIMARY/NRIMDTPT:limit
error 1:292 cal/PRIMARY/NOD_TYPE:type
error 1:292 cal/PRIMARY/NOD_TYPE:null
error 1:292 cal/PRIMARY/NOD_TYPE:in
error 1:293 cal/PRIMARY/PATTSIZE:type
error 1:293 cal/PRIMARY/PATTSIZE:null
error 1:294 cal/PRIMARY/SMGRDPAT:type
error 1:294 cal/PRIMARY/SMGRDPAT:null
error 1:295 cal/PRIMARY/SUBPXPTS:type
error 1:295 cal/PRIMARY/SUBPXPTS:null
error 1:295 cal/PRIMARY/SUBPXPTS:limit
error 1:296 cal/PRIMARY/SUBPXPAT:type
error 1:296 cal/PRIMARY/SUBPXPAT:null
error 1:297 cal/PRIMARY/SPEC_NUM:type
error 1:297 cal/PRIMARY/SPEC_NUM:null
error 1:297 cal/PRIMARY/SPEC_NUM:limit
error 1:298 cal/PRIMARY/SPECNSTP:type
error 1:298 cal/PRIMARY/SPECNSTP:null
error 1:298 cal/PRIMARY/SPECNSTP:limit
error 1:299 cal/PRIMARY/SPECSTEP:type
error 1:299 cal/PRIMARY/SPECSTEP:null
error 1:300 cal/PRIMARY/SPCOFFST:type
error 1:300 cal/PRIMARY/SPCOFFST:null
error 1:300 cal/PRIMARY/SPCOFFST:unit
error 1:301 cal/PRIMARY/SPAT_NUM:type
error 1:301 cal/PRIMARY/SPAT_NUM:null
error 1:301 cal/PRIMARY/SPAT_NUM:limit
error 1:302 cal/PRIMARY/SPATNSTP:type
error 1:302 cal/PRIMARY/SPATNSTP:null
error 1:302 cal/PRIMARY/SPATNSTP:limit
error 1:303 cal/PRIMARY/SPATSTEP:type
error 1:303 cal/PRIMARY/SPATSTEP:null
error 1:304 cal/PRIMARY/SPTOFFST:type
error 1:304 cal/PRIMARY/SPTOFFST:null
error 1:304 cal/PRIMARY/SPTOFFST:unit
error 1:305 cal/PRIMARY/XOFFSET:presence
error 1:305 cal/PRIMARY/XOFFSET:type
error 1:305 cal/PRIMARY/XOFFSET:null
error 1:305 cal/PRIMARY/XOFFSET:unit
error 1:306 cal/PRIMARY/YOFFSET:presence
error 1:306 cal/PRIMARY/YOFFSET:type
error 1:306 cal/PRIMARY/YOFFSET:null
error 1:306 cal/PRIMARY/YOFFSET:unit
error 1:307 cal/PRIMARY/DSETSTRT:type
error 1:307 cal/PRIMARY/DSETSTRT:null
error 1:307 cal/PRIMARY/DSETSTRT:limit
error 1:308 cal/PRIMARY/NUMDSETS:type
error 1:308 cal/PRIMARY/NUMDSETS:null
error 1:308 cal/PRIMARY/NUMDSETS:limit
error 1:309 cal/PRIMARY/DITHDIRC:type
error 1:309 cal/PRIMARY/DITHDIRC:null
error 1:309 cal/PRIMARY/DITHDIRC:in
error 1:310 cal/PRIMARY/DITHOPFR:type
error 1:310 cal/PRIMARY/DITHOPFR:null
error 1:310 cal/PRIMARY/DITHOPFR:in
error 1:311 cal/PRIMARY/DITHPNTS:type
error 1:311 cal/PRIMARY/DITHPNTS:null
error 1:312 cal/PRIMARY/MRSPRCHN:type
error 1:312 cal/PRIMARY/MRSPRCHN:null
error 1:312 cal/PRIMARY/MRSPRCHN:in
error 1:314 cal/PRIMARY/DITH_RA:type
error 1:314 cal/PRIMARY/DITH_RA:null
error 1:314 cal/PRIMARY/DITH_RA:unit
error 1:315 cal/PRIMARY/DITH_DEC:type
error 1:315 cal/PRIMARY/DITH_DEC:null
error 1:315 cal/PRIMARY/DITH_DEC:unit
error 1:322 cal/PRIMARY/APERNAME:presence
error 1:322 cal/PRIMARY/APERNAME:type
error 1:322 cal/PRIMARY/APERNAME:null
error 1:323 cal/PRIMARY/PPS_APER:presence
error 1:323 cal/PRIMARY/PPS_APER:type
error 1:323 cal/PRIMARY/PPS_APER:null
error 1:324 cal/PRIMARY/VA_RA:type
error 1:324 cal/PRIMARY/VA_RA:null
error 1:324 cal/PRIMARY/VA_RA:unit
error 1:325 cal/PRIMARY/VA_DEC:type
error 1:325 cal/PRIMARY/VA_DEC:null
error 1:325 cal/PRIMARY/VA_DEC:unit
error 1:330 cal/PRIMARY/BARTDELT:presence
error 1:330 cal/PRIMARY/BARTDELT:type
error 1:330 cal/PRIMARY/BARTDELT:null
error 1:330 cal/PRIMARY/BARTDELT:unit
error 1:331 cal/PRIMARY/BSTRTIME:presence
error 1:331 cal/PRIMARY/BSTRTIME:type
error 1:331 cal/PRIMARY/BSTRTIME:null
error 1:331 cal/PRIMARY/BSTRTIME:unit
error 1:332 cal/PRIMARY/BMIDTIME:presence
error 1:332 cal/PRIMARY/BMIDTIME:type
error 1:332 cal/PRIMARY/BMIDTIME:null
error 1:332 cal/PRIMARY/BMIDTIME:unit
error 1:333 cal/PRIMARY/BENDTIME:presence
error 1:333 cal/PRIMARY/BENDTIME:type
error 1:333 cal/PRIMARY/BENDTIME:null
error 1:333 cal/PRIMARY/BENDTIME:unit
error 1:334 cal/PRIMARY/HELIDELT:presence
error 1:334 cal/PRIMARY/HELIDELT:type
error 1:334 cal/PRIMARY/HELIDELT:null
error 1:334 cal/PRIMARY/HELIDELT:unit
error 1:335 cal/PRIMARY/HSTRTIME:presence
error 1:335 cal/PRIMARY/HSTRTIME:type
error 1:335 cal/PRIMARY/HSTRTIME:null
error 1:335 cal/PRIMARY/HSTRTIME:unit
error 1:336 cal/PRIMARY/HMIDTIME:presence
error 1:336 cal/PRIMARY/HMIDTIME:type
error 1:336 cal/PRIMARY/HMIDTIME:null
error 1:336 cal/PRIMARY/HMIDTIME:unit
error 1:337 cal/PRIMARY/HENDTIME:presence
error 1:337 cal/PRIMARY/HENDTIME:type
error 1:337 cal/PRIMARY/HENDTIME:null
error 1:337 cal/PRIMARY/HENDTIME:unit
error 1:345 cal/PRIMARY/GS_ORDER:type
error 1:345 cal/PRIMARY/GS_ORDER:null
error 1:345 cal/PRIMARY/GS_ORDER:limit
error 1:346 cal/PRIMARY/GSSTRTTM:type
error 1:346 cal/PRIMARY/GSSTRTTM:null
error 1:347 cal/PRIMARY/GSENDTIM:type
error 1:347 cal/PRIMARY/GSENDTIM:null
error 1:348 cal/PRIMARY/GDSTARID:type
error 1:348 cal/PRIMARY/GDSTARID:null
error 1:349 cal/PRIMARY/GS_RA:type
error 1:349 cal/PRIMARY/GS_RA:null
error 1:349 cal/PRIMARY/GS_RA:unit
error 4:15 cal/PRIMARY/GS_RA:limit
error 1:350 cal/PRIMARY/GS_DEC:type
error 1:350 cal/PRIMARY/GS_DEC:null
error 1:350 cal/PRIMARY/GS_DEC:unit
error 4:16 cal/PRIMARY/GS_DEC:limit
error 1:351 cal/PRIMARY/GS_URA:type
error 1:351 cal/PRIMARY/GS_URA:null
error 1:351 cal/PRIMARY/GS_URA:unit
error 1:351 cal/PRIMARY/GS_URA:limit
error 1:352 cal/PRIMARY/GS_UDEC:type
error 1:352 cal/PRIMARY/GS_UDEC:null
error 1:352 cal/PRIMARY/GS_UDEC:unit
error 1:352 cal/PRIMARY/GS_UDEC:limit
error 1:353 cal/PRIMARY/GS_MAG:type
error 1:353 cal/PRIMARY/GS_MAG:null
error 1:353 cal/PRIMARY/GS_MAG:unit
error 1:354 cal/PRIMARY/GS_UMAG:type
error 1:354 cal/PRIMARY/GS_UMAG:null
error 1:354 cal/PRIMARY/GS_UMAG:unit
error 1:354 cal/PRIMARY/GS_UMAG:limit
error 1:355 cal/PRIMARY/GS_EPOCH:type
error 1:355 cal/PRIMARY/GS_EPOCH:null
error 1:356 cal/PRIMARY/GS_MURA:type
error 1:356 cal/PRIMARY/GS_MURA:null
error 1:356 cal/PRIMARY/GS_MURA:unit
error 1:357 cal/PRIMARY/GS_MUDEC:type
error 1:357 cal/PRIMARY/GS_MUDEC:null
error 1:357 cal/PRIMARY/GS_MUDEC:unit
error 1:358 cal/PRIMARY/GS_PARA:type
error 1:358 cal/PRIMARY/GS_PARA:null
error 1:358 cal/PRIMARY/GS_PARA:unit
error 1:359 cal/PRIMARY/GS_V3_PA:type
error 1:359 cal/PRIMARY/GS_V3_PA:null
error 1:359 cal/PRIMARY/GS_V3_PA:unit
error 1:360 cal/PRIMARY/PCS_MODE:presence
error 1:360 cal/PRIMARY/PCS_MODE:type
error 1:360 cal/PRIMARY/PCS_MODE:null
error 1:360 cal/PRIMARY/PCS_MODE:in
error 1:361 cal/PRIMARY/VISITEND:type
error 1:361 cal/PRIMARY/VISITEND:null
error 1:37 cal/PRIMARY/CAL_VER:presence
error 1:37 cal/PRIMARY/CAL_VER:type
error 1:37 cal/PRIMARY/CAL_VER:null
error 1:37 cal/PRIMARY/CAL_VER:matches
error 1:38 cal/PRIMARY/CAL_VCS:presence
error 1:38 cal/PRIMARY/CAL_VCS:type
error 1:38 cal/PRIMARY/CAL_VCS:null
error 1:39 cal/PRIMARY/CRDS_VER:presence
error 1:39 cal/PRIMARY/CRDS_VER:type
error 1:39 cal/PRIMARY/CRDS_VER:null
error 1:39 cal/PRIMARY/CRDS_VER:matches
error 1:40 cal/PRIMARY/CRDS_CTX:presence
error 1:40 cal/PRIMARY/CRDS_CTX:type
error 1:40 cal/PRIMARY/CRDS_CTX:null
error 1:40 cal/PRIMARY/CRDS_CTX:matches
error 1:45 cal/PRIMARY/ASNPOOL:type
error 1:45 cal/PRIMARY/ASNPOOL:null
error 1:45 cal/PRIMARY/ASNTABLE:type
error 1:45 cal/PRIMARY/ASNTABLE:null
error 1:371 cal/PRIMARY/R_AREA:type
error 1:371 cal/PRIMARY/R_AREA:null
error 1:371 cal/PRIMARY/R_AREA:matches
error 1:372 cal/PRIMARY/R_BARSHA:type
error 1:372 cal/PRIMARY/R_BARSHA:null
error 1:372 cal/PRIMARY/R_BARSHA:matches
error 1:373 cal/PRIMARY/R_BKG:type
error 1:373 cal/PRIMARY/R_BKG:null
error 1:373 cal/PRIMARY/R_BKG:matches
error 1:374 cal/PRIMARY/R_CAMERA:type
error 1:374 cal/PRIMARY/R_CAMERA:null
error 1:374 cal/PRIMARY/R_CAMERA:matches
error 1:375 cal/PRIMARY/R_CHRCOR:type
error 1:375 cal/PRIMARY/R_CHRCOR:null
error 1:375 cal/PRIMARY/R_CHRCOR:matches
error 1:376 cal/PRIMARY/R_COLLIM:type
error 1:376 cal/PRIMARY/R_COLLIM:null
error 1:376 cal/PRIMARY/R_COLLIM:matches
error 1:377 cal/PRIMARY/R_CUBPAR:type
error 1:377 cal/PRIMARY/R_CUBPAR:null
error 1:377 cal/PRIMARY/R_CUBPAR:matches
error 1:378 cal/PRIMARY/R_DARK:type
error 1:378 cal/PRIMARY/R_DARK:null
error 1:378 cal/PRIMARY/R_DARK:matches
error 1:379 cal/PRIMARY/R_DFLAT:type
error 1:379 cal/PRIMARY/R_DFLAT:null
error 1:379 cal/PRIMARY/R_DFLAT:matches
error 1:380 cal/PRIMARY/R_DISPER:type
error 1:380 cal/PRIMARY/R_DISPER:null
error 1:380 cal/PRIMARY/R_DISPER:matches
error 1:381 cal/PRIMARY/R_DISTOR:type
error 1:381 cal/PRIMARY/R_DISTOR:null
error 1:381 cal/PRIMARY/R_DISTOR:matches
error 1:382 cal/PRIMARY/R_EXTR1D:type
error 1:382 cal/PRIMARY/R_EXTR1D:null
error 1:382 cal/PRIMARY/R_EXTR1D:matches
error 1:383 cal/PRIMARY/R_FFLAT:type
error 1:383 cal/PRIMARY/R_FFLAT:null
error 1:383 cal/PRIMARY/R_FFLAT:matches
error 1:384 cal/PRIMARY/R_FILOFF:type
error 1:384 cal/PRIMARY/R_FILOFF:null
error 1:384 cal/PRIMARY/R_FILOFF:matches
error 1:385 cal/PRIMARY/R_FLAT:type
error 1:385 cal/PRIMARY/R_FLAT:null
error 1:385 cal/PRIMARY/R_FLAT:matches
error 1:386 cal/PRIMARY/R_FORE:type
error 1:386 cal/PRIMARY/R_FORE:null
error 1:386 cal/PRIMARY/R_FORE:matches
error 1:387 cal/PRIMARY/R_FPA:type
error 1:387 cal/PRIMARY/R_FPA:null
error 1:387 cal/PRIMARY/R_FPA:matches
error 1:388 cal/PRIMARY/R_FRIFRQ:type
error 1:388 cal/PRIMARY/R_FRIFRQ:null
error 1:388 cal/PRIMARY/R_FRIFRQ:matches
error 1:389 cal/PRIMARY/R_FRINGE:type
error 1:389 cal/PRIMARY/R_FRINGE:null
error 1:389 cal/PRIMARY/R_FRINGE:matches
error 1:390 cal/PRIMARY/R_GAIN:type
error 1:390 cal/PRIMARY/R_GAIN:null
error 1:390 cal/PRIMARY/R_GAIN:matches
error 1:391 cal/PRIMARY/R_IFUFOR:type
error 1:391 cal/PRIMARY/R_IFUFOR:null
error 1:391 cal/PRIMARY/R_IFUFOR:matches
error 1:392 cal/PRIMARY/R_IFUPOS:type
error 1:392 cal/PRIMARY/R_IFUPOS:null
error 1:392 cal/PRIMARY/R_IFUPOS:matches
error 1:393 cal/PRIMARY/R_IFUSLI:type
error 1:393 cal/PRIMARY/R_IFUSLI:null
error 1:393 cal/PRIMARY/R_IFUSLI:matches
error 1:394 cal/PRIMARY/R_IPC:type
error 1:394 cal/PRIMARY/R_IPC:null
error 1:394 cal/PRIMARY/R_IPC:matches
error 1:395 cal/PRIMARY/R_LASTFR:type
error 1:395 cal/PRIMARY/R_LASTFR:null
error 1:395 cal/PRIMARY/R_LASTFR:matches
error 1:396 cal/PRIMARY/R_LINEAR:type
error 1:396 cal/PRIMARY/R_LINEAR:null
error 1:396 cal/PRIMARY/R_LINEAR:matches
error 1:397 cal/PRIMARY/R_MASK:type
error 1:397 cal/PRIMARY/R_MASK:null
error 1:397 cal/PRIMARY/R_MASK:matches
error 1:398 cal/PRIMARY/R_MIREMI:type
error 1:398 cal/PRIMARY/R_MIREMI:null
error 1:398 cal/PRIMARY/R_MIREMI:matches
error 1:399 cal/PRIMARY/R_MRSPT:type
error 1:399 cal/PRIMARY/R_MRSPT:null
error 1:399 cal/PRIMARY/R_MRSPT:matches
error 1:400 cal/PRIMARY/R_MRSXAR:type
error 1:400 cal/PRIMARY/R_MRSXAR:null
error 1:400 cal/PRIMARY/R_MRSXAR:matches
error 1:401 cal/PRIMARY/R_MSA:type
error 1:401 cal/PRIMARY/R_MSA:null
error 1:401 cal/PRIMARY/R_MSA:matches
error 1:402 cal/PRIMARY/R_MSAOPE:type
error 1:402 cal/PRIMARY/R_MSAOPE:null
error 1:402 cal/PRIMARY/R_MSAOPE:matches
error 1:403 cal/PRIMARY/R_NRM:type
error 1:403 cal/PRIMARY/R_NRM:null
error 1:403 cal/PRIMARY/R_NRM:matches
error 1:404 cal/PRIMARY/R_OTE:type
error 1:404 cal/PRIMARY/R_OTE:null
error 1:404 cal/PRIMARY/R_OTE:matches
error 1:405 cal/PRIMARY/R_PERSAT:type
error 1:405 cal/PRIMARY/R_PERSAT:null
error 1:405 cal/PRIMARY/R_PERSAT:matches
error 1:406 cal/PRIMARY/R_PHOTOM:type
error 1:406 cal/PRIMARY/R_PHOTOM:null
error 1:406 cal/PRIMARY/R_PHOTOM:matches
error 1:407 cal/PRIMARY/R_PSFMAS:type
error 1:407 cal/PRIMARY/R_PSFMAS:null
error 1:407 cal/PRIMARY/R_PSFMAS:matches
error 1:408 cal/PRIMARY/R_PSTSOS:type
error 1:408 cal/PRIMARY/R_PSTSOS:null
error 1:408 cal/PRIMARY/R_PSTSOS:matches
error 1:409 cal/PRIMARY/R_PTHLOS:type
error 1:409 cal/PRIMARY/R_PTHLOS:null
error 1:409 cal/PRIMARY/R_PTHLOS:matches
error 1:410 cal/PRIMARY/R_READNO:type
error 1:410 cal/PRIMARY/R_READNO:null
error 1:410 cal/PRIMARY/R_READNO:matches
error 1:411 cal/PRIMARY/R_REFPIX:type
error 1:411 cal/PRIMARY/R_REFPIX:null
error 1:411 cal/PRIMARY/R_REFPIX:matches
error 1:412 cal/PRIMARY/R_REGION:type
error 1:412 cal/PRIMARY/R_REGION:null
error 1:412 cal/PRIMARY/R_REGION:matches
error 1:413 cal/PRIMARY/R_RESAMP:type
error 1:413 cal/PRIMARY/R_RESAMP:null
error 1:413 cal/PRIMARY/R_RESAMP:matches
error 1:414 cal/PRIMARY/R_RESET:type
error 1:414 cal/PRIMARY/R_RESET:null
error 1:414 cal/PRIMARY/R_RESET:matches
error 1:415 cal/PRIMARY/R_RESOL:type
error 1:415 cal/PRIMARY/R_RESOL:null
error 1:415 cal/PRIMARY/R_RESOL:matches
error 1:416 cal/PRIMARY/R_RSCD:type
error 1:416 cal/PRIMARY/R_RSCD:null
error 1:416 cal/PRIMARY/R_RSCD:matches
error 1:417 cal/PRIMARY/R_SATURA:type
error 1:417 cal/PRIMARY/R_SATURA:null
error 1:417 cal/PRIMARY/R_SATURA:matches
error 1:418 cal/PRIMARY/R_SFLAT:type
error 1:418 cal/PRIMARY/R_SFLAT:null
error 1:418 cal/PRIMARY/R_SFLAT:matches
error 1:419 cal/PRIMARY/R_SIRSKL:type
error 1:419 cal/PRIMARY/R_SIRSKL:null
error 1:419 cal/PRIMARY/R_SIRSKL:matches
error 1:420 cal/PRIMARY/R_SPCWCS:type
error 1:420 cal/PRIMARY/R_SPCWCS:null
error 1:420 cal/PRIMARY/R_SPCWCS:matches
error 1:421 cal/PRIMARY/R_SPKERN:type
error 1:421 cal/PRIMARY/R_SPKERN:null
error 1:421 cal/PRIMARY/R_SPKERN:matches
error 1:422 cal/PRIMARY/R_SPPROF:type
error 1:422 cal/PRIMARY/R_SPPROF:null
error 1:422 cal/PRIMARY/R_SPPROF:matches
error 1:423 cal/PRIMARY/R_SPTRAC:type
error 1:423 cal/PRIMARY/R_SPTRAC:null
error 1:423 cal/PRIMARY/R_SPTRAC:matches
error 1:424 cal/PRIMARY/R_STRAY:type
error 1:424 cal/PRIMARY/R_STRAY:null
error 1:424 cal/PRIMARY/R_STRAY:matches
error 1:425 cal/PRIMARY/R_SUPERB:type
error 1:425 cal/PRIMARY/R_SUPERB:null
error 1:425 cal/PRIMARY/R_SUPERB:matches
error 1:426 cal/PRIMARY/R_THRPUT:type
error 1:426 cal/PRIMARY/R_THRPUT:null
error 1:426 cal/PRIMARY/R_THRPUT:matches
error 1:427 cal/PRIMARY/R_TRPDEN:type
error 1:427 cal/PRIMARY/R_TRPDEN:null
error 1:427 cal/PRIMARY/R_TRPDEN:matches
error 1:428 cal/PRIMARY/R_TRPPAR:type
error 1:428 cal/PRIMARY/R_TRPPAR:null
error 1:428 cal/PRIMARY/R_TRPPAR:matches
error 1:429 cal/PRIMARY/R_TSPHOT:type
error 1:429 cal/PRIMARY/R_TSPHOT:null
error 1:429 cal/PRIMARY/R_TSPHOT:matches
error 1:430 cal/PRIMARY/R_V2V3:type
error 1:430 cal/PRIMARY/R_V2V3:null
error 1:430 cal/PRIMARY/R_V2V3:matches
error 1:431 cal/PRIMARY/R_WAVCOR:type
error 1:431 cal/PRIMARY/R_WAVCOR:null
error 1:431 cal/PRIMARY/R_WAVCOR:matches
error 1:432 cal/PRIMARY/R_WAVMAP:type
error 1:432 cal/PRIMARY/R_WAVMAP:null
error 1:432 cal/PRIMARY/R_WAVMAP:matches
error 1:433 cal/PRIMARY/R_WAVRAN:type
error 1:433 cal/PRIMARY/R_WAVRAN:null
error 1:433 cal/PRIMARY/R_WAVRAN:matches
error 1:438 cal/PRIMARY/S_AMIANA:type
error 1:438 cal/PRIMARY/S_AMIANA:null
error 1:438 cal/PRIMARY/S_AMIANA:in
error 1:439 cal/PRIMARY/S_AMINOR:type
error 1:439 cal/PRIMARY/S_AMINOR:null
error 1:439 cal/PRIMARY/S_AMINOR:in
error 1:440 cal/PRIMARY/S_BARSHA:type
error 1:440 cal/PRIMARY/S_BARSHA:null
error 1:440 cal/PRIMARY/S_BARSHA:in
error 1:441 cal/PRIMARY/S_BKDSUB:type
error 1:441 cal/PRIMARY/S_BKDSUB:null
error 1:441 cal/PRIMARY/S_BKDSUB:in
error 1:442 cal/PRIMARY/S_BPXSLF:type
error 1:442 cal/PRIMARY/S_BPXSLF:null
error 1:442 cal/PRIMARY/S_BPXSLF:in
error 1:443 cal/PRIMARY/S_CHGMIG:type
error 1:443 cal/PRIMARY/S_CHGMIG:null
error 1:443 cal/PRIMARY/S_CHGMIG:in
error 1:444 cal/PRIMARY/S_CLNFNS:type
error 1:444 cal/PRIMARY/S_CLNFNS:null
error 1:444 cal/PRIMARY/S_CLNFNS:in
error 1:445 cal/PRIMARY/S_COMB1D:type
error 1:445 cal/PRIMARY/S_COMB1D:null
error 1:445 cal/PRIMARY/S_COMB1D:in
error 1:446 cal/PRIMARY/S_CONTAM:type
error 1:446 cal/PRIMARY/S_CONTAM:null
error 1:446 cal/PRIMARY/S_CONTAM:in
error 1:447 cal/PRIMARY/S_DARK:type
error 1:447 cal/PRIMARY/S_DARK:null
error 1:447 cal/PRIMARY/S_DARK:in
error 1:448 cal/PRIMARY/S_DQINIT:type
error 1:448 cal/PRIMARY/S_DQINIT:null
error 1:448 cal/PRIMARY/S_DQINIT:in
error 1:449 cal/PRIMARY/S_ERRINI:type
error 1:449 cal/PRIMARY/S_ERRINI:null
error 1:449 cal/PRIMARY/S_ERRINI:in
error 1:450 cal/PRIMARY/S_EXTR1D:type
error 1:450 cal/PRIMARY/S_EXTR1D:null
error 1:450 cal/PRIMARY/S_EXTR1D:in
error 1:451 cal/PRIMARY/S_EXTR2D:type
error 1:451 cal/PRIMARY/S_EXTR2D:null
error 1:451 cal/PRIMARY/S_EXTR2D:in
error 1:452 cal/PRIMARY/S_FLAT:presence
error 1:452 cal/PRIMARY/S_FLAT:type
error 1:452 cal/PRIMARY/S_FLAT:null
error 1:452 cal/PRIMARY/S_FLAT:in
error 1:453 cal/PRIMARY/S_FRINGE:type
error 1:453 cal/PRIMARY/S_FRINGE:null
error 1:453 cal/PRIMARY/S_FRINGE:in
error 1:454 cal/PRIMARY/S_FRSTFR:type
error 1:454 cal/PRIMARY/S_FRSTFR:null
error 1:454 cal/PRIMARY/S_FRSTFR:in
error 1:455 cal/PRIMARY/S_GANSCL:type
error 1:455 cal/PRIMARY/S_GANSCL:null
error 1:455 cal/PRIMARY/S_GANSCL:in
error 1:456 cal/PRIMARY/S_GRPSCL:type
error 1:456 cal/PRIMARY/S_GRPSCL:null
error 1:456 cal/PRIMARY/S_GRPSCL:in
error 1:457 cal/PRIMARY/S_GUICDS:type
error 1:457 cal/PRIMARY/S_GUICDS:null
error 1:457 cal/PRIMARY/S_GUICDS:in
error 1:458 cal/PRIMARY/S_IFUCUB:type
error 1:458 cal/PRIMARY/S_IFUCUB:null
error 1:458 cal/PRIMARY/S_IFUCUB:in
error 1:459 cal/PRIMARY/S_IMPRNT:type
error 1:459 cal/PRIMARY/S_IMPRNT:null
error 1:459 cal/PRIMARY/S_IMPRNT:in
error 1:460 cal/PRIMARY/S_IPC:type
error 1:460 cal/PRIMARY/S_IPC:null
error 1:460 cal/PRIMARY/S_IPC:in
error 1:461 cal/PRIMARY/S_JUMP:type
error 1:461 cal/PRIMARY/S_JUMP:null
error 1:461 cal/PRIMARY/S_JUMP:in
error 1:462 cal/PRIMARY/S_KLIP:type
error 1:462 cal/PRIMARY/S_KLIP:null
error 1:462 cal/PRIMARY/S_KLIP:in
error 1:463 cal/PRIMARY/S_LASTFR:type
error 1:463 cal/PRIMARY/S_LASTFR:null
error 1:463 cal/PRIMARY/S_LASTFR:in
error 1:464 cal/PRIMARY/S_LINEAR:type
error 1:464 cal/PRIMARY/S_LINEAR:null
error 1:464 cal/PRIMARY/S_LINEAR:in
error 1:465 cal/PRIMARY/S_MIREMI:type
error 1:465 cal/PRIMARY/S_MIREMI:null
error 1:465 cal/PRIMARY/S_MIREMI:in
error 1:466 cal/PRIMARY/S_MSAFLG:type
error 1:466 cal/PRIMARY/S_MSAFLG:null
error 1:466 cal/PRIMARY/S_MSAFLG:in
error 1:467 cal/PRIMARY/S_MSBSUB:type
error 1:467 cal/PRIMARY/S_MSBSUB:null
error 1:467 cal/PRIMARY/S_MSBSUB:in
error 1:468 cal/PRIMARY/S_MTWCS:type
error 1:468 cal/PRIMARY/S_MTWCS:null
error 1:468 cal/PRIMARY/S_MTWCS:in
error 1:469 cal/PRIMARY/S_OUTLIR:type
error 1:469 cal/PRIMARY/S_OUTLIR:null
error 1:469 cal/PRIMARY/S_OUTLIR:in
error 1:470 cal/PRIMARY/S_PCTFRM:type
error 1:470 cal/PRIMARY/S_PCTFRM:null
error 1:470 cal/PRIMARY/S_PCTFRM:in
error 1:471 cal/PRIMARY/S_PERSIS:type
error 1:471 cal/PRIMARY/S_PERSIS:null
error 1:471 cal/PRIMARY/S_PERSIS:in
error 1:472 cal/PRIMARY/S_PHOTOM:presence
error 1:472 cal/PRIMARY/S_PHOTOM:type
error 1:472 cal/PRIMARY/S_PHOTOM:null
error 1:472 cal/PRIMARY/S_PHOTOM:in
error 1:473 cal/PRIMARY/S_PSFALI:type
error 1:473 cal/PRIMARY/S_PSFALI:null
error 1:473 cal/PRIMARY/S_PSFALI:in
error 1:474 cal/PRIMARY/S_PSFSTK:type
error 1:474 cal/PRIMARY/S_PSFSTK:null
error 1:474 cal/PRIMARY/S_PSFSTK:in
error 1:475 cal/PRIMARY/S_PTHLOS:type
error 1:475 cal/PRIMARY/S_PTHLOS:null
error 1:475 cal/PRIMARY/S_PTHLOS:in
error 1:476 cal/PRIMARY/S_PXREPL:type
error 1:476 cal/PRIMARY/S_PXREPL:null
error 1:476 cal/PRIMARY/S_PXREPL:in
error 1:477 cal/PRIMARY/S_RAMP:presence
error 1:477 cal/PRIMARY/S_RAMP:type
error 1:477 cal/PRIMARY/S_RAMP:null
error 1:477 cal/PRIMARY/S_RAMP:in
error 1:478 cal/PRIMARY/S_REFPIX:type
error 1:478 cal/PRIMARY/S_REFPIX:null
error 1:478 cal/PRIMARY/S_REFPIX:in
error 1:479 cal/PRIMARY/S_RESAMP:type
error 1:479 cal/PRIMARY/S_RESAMP:null
error 1:479 cal/PRIMARY/S_RESAMP:in
error 1:480 cal/PRIMARY/S_RESET:type
error 1:480 cal/PRIMARY/S_RESET:null
error 1:480 cal/PRIMARY/S_RESET:in
error 1:481 cal/PRIMARY/S_RESFRI:type
error 1:481 cal/PRIMARY/S_RESFRI:null
error 1:481 cal/PRIMARY/S_RESFRI:in
error 1:482 cal/PRIMARY/S_RSCD:type
error 1:482 cal/PRIMARY/S_RSCD:null
error 1:482 cal/PRIMARY/S_RSCD:in
error 1:483 cal/PRIMARY/S_SATURA:type
error 1:483 cal/PRIMARY/S_SATURA:null
error 1:483 cal/PRIMARY/S_SATURA:in
error 1:484 cal/PRIMARY/S_SKYMAT:type
error 1:484 cal/PRIMARY/S_SKYMAT:null
error 1:484 cal/PRIMARY/S_SKYMAT:in
error 1:485 cal/PRIMARY/S_SPLEAK:type
error 1:485 cal/PRIMARY/S_SPLEAK:null
error 1:485 cal/PRIMARY/S_SPLEAK:in
error 1:486 cal/PRIMARY/S_SRCCAT:type
error 1:486 cal/PRIMARY/S_SRCCAT:null
error 1:486 cal/PRIMARY/S_SRCCAT:in
error 1:487 cal/PRIMARY/S_SRCTYP:type
error 1:487 cal/PRIMARY/S_SRCTYP:null
error 1:487 cal/PRIMARY/S_SRCTYP:in
error 1:488 cal/PRIMARY/S_STRAY:type
error 1:488 cal/PRIMARY/S_STRAY:null
error 1:488 cal/PRIMARY/S_STRAY:in
error 1:489 cal/PRIMARY/S_SUPERB:type
error 1:489 cal/PRIMARY/S_SUPERB:null
error 1:489 cal/PRIMARY/S_SUPERB:in
error 1:490 cal/PRIMARY/S_TACNTR:type
error 1:490 cal/PRIMARY/S_TACNTR:null
error 1:490 cal/PRIMARY/S_TACNTR:in
error 1:491 cal/PRIMARY/S_TELEMI:type
error 1:491 cal/PRIMARY/S_TELEMI:null
error 1:491 cal/PRIMARY/S_TELEMI:in
error 1:492 cal/PRIMARY/S_TRCMOD:type
error 1:492 cal/PRIMARY/S_TRCMOD:null
error 1:492 cal/PRIMARY/S_TRCMOD:in
error 1:493 cal/PRIMARY/S_TSPHOT:type
error 1:493 cal/PRIMARY/S_TSPHOT:null
error 1:493 cal/PRIMARY/S_TSPHOT:in
error 1:494 cal/PRIMARY/S_TWKREG:type
error 1:494 cal/PRIMARY/S_TWKREG:null
error 1:494 cal/PRIMARY/S_TWKREG:in
error 1:495 cal/PRIMARY/S_WAVCOR:type
error 1:495 cal/PRIMARY/S_WAVCOR:null
error 1:495 cal/PRIMARY/S_WAVCOR:in
error 1:496 cal/PRIMARY/S_WCS:presence
error 1:496 cal/PRIMARY/S_WCS:type
error 1:496 cal/PRIMARY/S_WCS:null
error 1:496 cal/PRIMARY/S_WCS:in
error 1:497 cal/PRIMARY/S_WFSCOM:type
error 1:497 cal/PRIMARY/S_WFSCOM:null
error 1:497 cal/PRIMARY/S_WFSCOM:in
error 1:498 cal/PRIMARY/S_WHTLIT:type
error 1:498 cal/PRIMARY/S_WHTLIT:null
error 1:498 cal/PRIMARY/S_WHTLIT:in
error 1:506 cal/PRIMARY/TCATFILE:type
error 1:506 cal/PRIMARY/TCATFILE:null
error 1:507 cal/PRIMARY/SCATFILE:type
error 1:507 cal/PRIMARY/SCATFILE:null
error 1:508 cal/PRIMARY/SEGMFILE:type
error 1:508 cal/PRIMARY/SEGMFILE:null
error 1:509 cal/PRIMARY/DIRIMAGE:type
error 1:509 cal/PRIMARY/DIRIMAGE:null
error 1:510 cal/PRIMARY/BKGMETH:type
error 1:510 cal/PRIMARY/BKGMETH:null
error 1:511 cal/PRIMARY/BKGLEVEL:type
error 1:511 cal/PRIMARY/BKGLEVEL:null
error 1:512 cal/PRIMARY/BKGSUB:type
error 1:512 cal/PRIMARY/BKGSUB:null
error 1:513 cal/PRIMARY/MASTERBG:type
error 1:513 cal/PRIMARY/MASTERBG:null
error 1:514 cal/PRIMARY/BKGD_SCL:type
error 1:514 cal/PRIMARY/BKGD_SCL:null
error 1:514 cal/PRIMARY/BKGD_SCL:unit
error 1:515 cal/PRIMARY/SOSSWDTH:type
error 1:515 cal/PRIMARY/SOSSWDTH:null
error 1:515 cal/PRIMARY/SOSSWDTH:unit
error 1:516 cal/PRIMARY/TIKFACTR:type
error 1:516 cal/PRIMARY/TIKFACTR:null
error 1:516 cal/PRIMARY/TIKFACTR:unit
error 1:517 cal/PRIMARY/SOSSDLTX:type
error 1:517 cal/PRIMARY/SOSSDLTX:null
error 1:517 cal/PRIMARY/SOSSDLTX:unit
error 1:518 cal/PRIMARY/SOSSDLTY:type
error 1:518 cal/PRIMARY/SOSSDLTY:null
error 1:518 cal/PRIMARY/SOSSDLTY:unit
error 1:519 cal/PRIMARY/SOSSROTN:type
error 1:519 cal/PRIMARY/SOSSROTN:null
error 1:519 cal/PRIMARY/SOSSROTN:unit
error 1:520 cal/PRIMARY/OVERSAMP:type
error 1:520 cal/PRIMARY/OVERSAMP:null
error 1:520 cal/PRIMARY/OVERSAMP:unit
error 1:521 cal/PRIMARY/THRESHLD:type
error 1:521 cal/PRIMARY/THRESHLD:null
error 1:522 cal/PRIMARY/INT[i]SKIP:type
error 1:522 cal/PRIMARY/INT[i]SKIP:null
error 1:522 cal/PRIMARY/INT[i]SKIP:limit
error 1:523 cal/PRIMARY/INT[i]UGP1:type
error 1:523 cal/PRIMARY/INT[i]UGP1:null
error 1:523 cal/PRIMARY/INT[i]UGP1:limit
error 1:524 cal/PRIMARY/INT[i]BORS:type
error 1:524 cal/PRIMARY/INT[i]BORS:null
error 1:524 cal/PRIMARY/INT[i]BORS:limit
error 0:30 cal/PRIMARY:shape
error 1:76 cal/PRIMARY:DATE-BEG-DATE-END
error 1:77 cal/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:78 cal/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:238 cal/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:239 cal/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:240 cal/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:250 cal/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:251 cal/PRIMARY:INTSTART-INTEND
error 1:278 cal/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:279 cal/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:317 cal/PRIMARY:PATT_NUM-NUMDTHPT
error 1:339 cal/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:340 cal/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:657 cal/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:30 cal/PRIMARY:undeclared-keyword
error 0:35 cal/SCI:presence
error 0:35 cal/SCI:kind
error 0:35 cal/SCI:match
error 1:530 cal/SCI/MJD-BEG:presence
error 1:530 cal/SCI/MJD-BEG:type
error 1:530 cal/SCI/MJD-BEG:null
error 1:530 cal/SCI/MJD-BEG:unit
error 1:531 cal/SCI/MJD-AVG:presence
error 1:531 cal/SCI/MJD-AVG:type
error 1:531 cal/SCI/MJD-AVG:null
error 1:531 cal/SCI/MJD-AVG:unit
error 1:532 cal/SCI/MJD-END:presence
error 1:532 cal/SCI/MJD-END:type
error 1:532 cal/SCI/MJD-END:null
error 1:532 cal/SCI/MJD-END:unit
error 1:533 cal/SCI/TDB-BEG:presence
error 1:533 cal/SCI/TDB-BEG:type
error 1:533 cal/SCI/TDB-BEG:null
error 1:533 cal/SCI/TDB-BEG:unit
error 1:534 cal/SCI/TDB-MID:presence
error 1:534 cal/SCI/TDB-MID:type
error 1:534 cal/SCI/TDB-MID:null
error 1:534 cal/SCI/TDB-MID:unit
error 1:535 cal/SCI/TDB-END:presence
error 1:535 cal/SCI/TDB-END:type
error 1:535 cal/SCI/TDB-END:null
error 1:535 cal/SCI/TDB-END:unit
error 1:536 cal/SCI/XPOSURE:presence
error 1:536 cal/SCI/XPOSURE:type
error 1:536 cal/SCI/XPOSURE:null
error 1:536 cal/SCI/XPOSURE:unit
error 1:536 cal/SCI/XPOSURE:limit
error 1:537 cal/SCI/TELAPSE:presence
error 1:537 cal/SCI/TELAPSE:type
error 1:537 cal/SCI/TELAPSE:null
error 1:537 cal/SCI/TELAPSE:unit
error 1:537 cal/SCI/TELAPSE:limit
error 1:545 cal/SCI/REFFRAME:type
error 1:545 cal/SCI/REFFRAME:null
error 1:545 cal/SCI/REFFRAME:value
error 1:546 cal/SCI/EPH_TYPE:type
error 1:546 cal/SCI/EPH_TYPE:null
error 1:546 cal/SCI/EPH_TYPE:in
error 1:547 cal/SCI/EPH_TIME:type
error 1:547 cal/SCI/EPH_TIME:null
error 1:547 cal/SCI/EPH_TIME:unit
error 1:548 cal/SCI/JWST_X:type
error 1:548 cal/SCI/JWST_X:null
error 1:548 cal/SCI/JWST_X:unit
error 1:549 cal/SCI/JWST_Y:type
error 1:549 cal/SCI/JWST_Y:null
error 1:549 cal/SCI/JWST_Y:unit
error 1:550 cal/SCI/JWST_Z:type
error 1:550 cal/SCI/JWST_Z:null
error 1:550 cal/SCI/JWST_Z:unit
error 1:551 cal/SCI/OBSGEO-X:type
error 1:551 cal/SCI/OBSGEO-X:null
error 1:551 cal/SCI/OBSGEO-X:unit
error 1:552 cal/SCI/OBSGEO-Y:type
error 1:552 cal/SCI/OBSGEO-Y:null
error 1:552 cal/SCI/OBSGEO-Y:unit
error 1:553 cal/SCI/OBSGEO-Z:type
error 1:553 cal/SCI/OBSGEO-Z:null
error 1:553 cal/SCI/OBSGEO-Z:unit
error 1:554 cal/SCI/JWST_DX:type
error 1:554 cal/SCI/JWST_DX:null
error 1:554 cal/SCI/JWST_DX:unit
error 1:555 cal/SCI/JWST_DY:type
error 1:555 cal/SCI/JWST_DY:null
error 1:555 cal/SCI/JWST_DY:unit
error 1:556 cal/SCI/JWST_DZ:type
error 1:556 cal/SCI/JWST_DZ:null
error 1:556 cal/SCI/JWST_DZ:unit
error 1:557 cal/SCI/OBSGEODX:type
error 1:557 cal/SCI/OBSGEODX:null
error 1:557 cal/SCI/OBSGEODX:unit
error 1:558 cal/SCI/OBSGEODY:type
error 1:558 cal/SCI/OBSGEODY:null
error 1:558 cal/SCI/OBSGEODY:unit
error 1:559 cal/SCI/OBSGEODZ:type
error 1:559 cal/SCI/OBSGEODZ:null
error 1:559 cal/SCI/OBSGEODZ:unit
error 1:564 cal/SCI/PHOTMJSR:presence
error 1:564 cal/SCI/PHOTMJSR:type
error 1:564 cal/SCI/PHOTMJSR:null
error 1:564 cal/SCI/PHOTMJSR:unit
error 3:44 cal/SCI/PHOTMJSR:limit
error 1:564 cal/SCI/PHOTUJA2:presence
error 1:564 cal/SCI/PHOTUJA2:type
error 1:564 cal/SCI/PHOTUJA2:null
error 1:564 cal/SCI/PHOTUJA2:unit
error 3:45 cal/SCI/PHOTUJA2:limit
error 1:564 cal/SCI/PIXAR_SR:presence
error 1:564 cal/SCI/PIXAR_SR:type
error 1:564 cal/SCI/PIXAR_SR:null
error 1:564 cal/SCI/PIXAR_SR:unit
error 3:46 cal/SCI/PIXAR_SR:limit
error 1:564 cal/SCI/PIXAR_A2:presence
error 1:564 cal/SCI/PIXAR_A2:type
error 1:564 cal/SCI/PIXAR_A2:null
error 1:564 cal/SCI/PIXAR_A2:unit
error 3:47 cal/SCI/PIXAR_A2:limit
error 1:572 cal/SCI/RADESYS:presence
error 1:572 cal/SCI/RADESYS:type
error 1:572 cal/SCI/RADESYS:null
error 1:572 cal/SCI/RADESYS:value
error 1:573 cal/SCI/PA_APER:presence
error 1:573 cal/SCI/PA_APER:type
error 1:573 cal/SCI/PA_APER:null
error 1:573 cal/SCI/PA_APER:unit
error 1:574 cal/SCI/RA_V1:presence
error 1:574 cal/SCI/RA_V1:type
error 1:574 cal/SCI/RA_V1:null
error 1:574 cal/SCI/RA_V1:unit
error 4:15 cal/SCI/RA_V1:limit
error 1:575 cal/SCI/DEC_V1:presence
error 1:575 cal/SCI/DEC_V1:type
error 1:575 cal/SCI/DEC_V1:null
error 1:575 cal/SCI/DEC_V1:unit
error 4:16 cal/SCI/DEC_V1:limit
error 1:576 cal/SCI/PA_V3:presence
error 1:576 cal/SCI/PA_V3:type
error 1:576 cal/SCI/PA_V3:null
error 1:576 cal/SCI/PA_V3:unit
error 1:577 cal/SCI/VA_SCALE:presence
error 1:577 cal/SCI/VA_SCALE:type
error 1:577 cal/SCI/VA_SCALE:null
error 1:577 cal/SCI/VA_SCALE:unit
error 1:577 cal/SCI/VA_SCALE:limit
error 1:585 cal/SCI/S_REGION:presence
error 1:585 cal/SCI/S_REGION:type
error 1:585 cal/SCI/S_REGION:null
error 1:585 cal/SCI/S_REGION:matches
error 1:586 cal/SCI/V2_REF:presence
error 1:586 cal/SCI/V2_REF:type
error 1:586 cal/SCI/V2_REF:null
error 1:586 cal/SCI/V2_REF:unit
error 1:587 cal/SCI/V3_REF:presence
error 1:587 cal/SCI/V3_REF:type
error 1:587 cal/SCI/V3_REF:null
error 1:587 cal/SCI/V3_REF:unit
error 1:588 cal/SCI/VPARITY:presence
error 1:588 cal/SCI/VPARITY:type
error 1:588 cal/SCI/VPARITY:null
error 1:588 cal/SCI/VPARITY:in
error 1:589 cal/SCI/V3I_YANG:presence
error 1:589 cal/SCI/V3I_YANG:type
error 1:589 cal/SCI/V3I_YANG:null
error 1:589 cal/SCI/V3I_YANG:unit
error 1:590 cal/SCI/RA_REF:presence
error 1:590 cal/SCI/RA_REF:type
error 1:590 cal/SCI/RA_REF:null
error 1:590 cal/SCI/RA_REF:unit
error 1:591 cal/SCI/DEC_REF:presence
error 1:591 cal/SCI/DEC_REF:type
error 1:591 cal/SCI/DEC_REF:null
error 1:591 cal/SCI/DEC_REF:unit
error 4:16 cal/SCI/DEC_REF:limit
error 1:592 cal/SCI/ROLL_REF:presence
error 1:592 cal/SCI/ROLL_REF:type
error 1:592 cal/SCI/ROLL_REF:null
error 1:592 cal/SCI/ROLL_REF:unit
error 1:593 cal/SCI/VELOSYS:type
error 1:593 cal/SCI/VELOSYS:null
error 1:593 cal/SCI/VELOSYS:unit
error 1:594 cal/SCI/XREF_SCI:type
error 1:594 cal/SCI/XREF_SCI:null
error 1:594 cal/SCI/XREF_SCI:unit
error 1:595 cal/SCI/YREF_SCI:type
error 1:595 cal/SCI/YREF_SCI:null
error 1:595 cal/SCI/YREF_SCI:unit
error 1:596 cal/SCI/MT_RA:type
error 1:596 cal/SCI/MT_RA:null
error 1:596 cal/SCI/MT_RA:unit
error 1:597 cal/SCI/MT_DEC:type
error 1:597 cal/SCI/MT_DEC:null
error 1:597 cal/SCI/MT_DEC:unit
error 1:598 cal/SCI/MT_AVRA:type
error 1:598 cal/SCI/MT_AVRA:null
error 1:598 cal/SCI/MT_AVRA:unit
error 1:599 cal/SCI/MT_AVDEC:type
error 1:599 cal/SCI/MT_AVDEC:null
error 1:599 cal/SCI/MT_AVDEC:unit
error 4:23 cal/SCI/WCSAXES:presence
error 4:23 cal/SCI/WCSAXES:type
error 4:23 cal/SCI/WCSAXES:null
error 4:23 cal/SCI/WCSAXES:limit
error 4:24 cal/SCI/CTYPE[i]:presence
error 4:24 cal/SCI/CTYPE[i]:type
error 4:24 cal/SCI/CTYPE[i]:null
error 4:24 cal/SCI/CTYPE[i]:matches
error 4:25 cal/SCI/CUNIT[i]:presence
error 4:25 cal/SCI/CUNIT[i]:type
error 4:25 cal/SCI/CUNIT[i]:null
error 4:25 cal/SCI/CUNIT[i]:value
error 4:26 cal/SCI/CRPIX[i]:presence
error 4:26 cal/SCI/CRPIX[i]:type
error 4:26 cal/SCI/CRPIX[i]:null
error 4:26 cal/SCI/CRPIX[i]:unit
error 4:27 cal/SCI/CRVAL[i]:presence
error 4:27 cal/SCI/CRVAL[i]:type
error 4:27 cal/SCI/CRVAL[i]:null
error 4:27 cal/SCI/CRVAL[i]:unit
error 4:28 cal/SCI/CDELT[i]:type
error 4:28 cal/SCI/CDELT[i]:null
error 4:28 cal/SCI/CDELT[i]:unit
error 4:29 cal/SCI/PC[i]_[j]:type
error 4:29 cal/SCI/PC[i]_[j]:null
error 4:29 cal/SCI/PC[i]_[j]:unit
error 4:30 cal/SCI/CD[i]_[j]:type
error 4:30 cal/SCI/CD[i]_[j]:null
error 4:30 cal/SCI/CD[i]_[j]:unit
error 4:31 cal/SCI/LONPOLE:type
error 4:31 cal/SCI/LONPOLE:null
error 4:31 cal/SCI/LONPOLE:unit
error 4:32 cal/SCI/LATPOLE:type
error 4:32 cal/SCI/LATPOLE:null
error 4:32 cal/SCI/LATPOLE:unit
error 4:42 cal/SCI/A_ORDER:type
error 4:42 cal/SCI/A_ORDER:null
error 4:42 cal/SCI/A_ORDER:limit
error 4:43 cal/SCI/B_ORDER:type
error 4:43 cal/SCI/B_ORDER:null
error 4:43 cal/SCI/B_ORDER:limit
error 4:44 cal/SCI/AP_ORDER:type
error 4:44 cal/SCI/AP_ORDER:null
error 4:44 cal/SCI/AP_ORDER:limit
error 4:45 cal/SCI/BP_ORDER:type
error 4:45 cal/SCI/BP_ORDER:null
error 4:45 cal/SCI/BP_ORDER:limit
error 4:46 cal/SCI/A_[p]_[q]:type
error 4:46 cal/SCI/A_[p]_[q]:null
error 4:46 cal/SCI/A_[p]_[q]:unit
error 4:47 cal/SCI/B_[p]_[q]:type
error 4:47 cal/SCI/B_[p]_[q]:null
error 4:47 cal/SCI/B_[p]_[q]:unit
error 4:48 cal/SCI/AP_[p]_[q]:type
error 4:48 cal/SCI/AP_[p]_[q]:null
error 4:48 cal/SCI/AP_[p]_[q]:unit
error 4:49 cal/SCI/BP_[p]_[q]:type
error 4:49 cal/SCI/BP_[p]_[q]:null
error 4:49 cal/SCI/BP_[p]_[q]:unit
error 0:35 cal/SCI:type
error 0:35 cal/SCI:shape
error 0:35 cal/SCI:unit
error 1:539 cal/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:540 cal/SCI:TDB-BEG-MJD-BEG
error 1:566 cal/SCI:PHOTUJA2-PHOTMJSR
error 1:567 cal/SCI:PIXAR_A2-PIXAR_SR
error 1:601 cal/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:34 cal/SCI:exists-CD1_1-CDELT1
error 4:35 cal/SCI:exists-CD1_1-PC1_1
error 0:56 cal/SCI:SCI-DQ
error 0:37 cal/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:607 cal/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:35 cal/SCI:undeclared-keyword
error 0:42 cal/ERR:presence
error 0:42 cal/ERR:kind
error 0:42 cal/ERR:match
error 0:42 cal/ERR:type
error 0:42 cal/ERR:shape
error 0:42 cal/ERR:unit
error 0:42 cal/ERR:limit
warning 0:42 cal/ERR:undeclared-keyword
error 0:43 cal/DQ:presence
error 0:43 cal/DQ:kind
error 0:43 cal/DQ:match
error 0:43 cal/DQ:type
error 0:43 cal/DQ:shape
error 0:43 cal/DQ:null
error 0:43 cal/DQ:bits
warning 0:43 cal/DQ:undeclared-keyword
error 0:44 cal/AREA:kind
error 0:44 cal/AREA:match
error 0:44 cal/AREA:type
error 0:44 cal/AREA:shape
error 0:44 cal/AREA:limit
warning 0:44 cal/AREA:undeclared-keyword
error 0:45 cal/VAR_POISSON:presence
error 0:45 cal/VAR_POISSON:kind
error 0:45 cal/VAR_POISSON:match
error 0:45 cal/VAR_POISSON:type
error 0:45 cal/VAR_POISSON:shape
error 0:45 cal/VAR_POISSON:limit
warning 0:45 cal/VAR_POISSON:undeclared-keyword
error 0:46 cal/VAR_RNOISE:presence
error 0:46 cal/VAR_RNOISE:kind
error 0:46 cal/VAR_RNOISE:match
error 0:46 cal/VAR_RNOISE:type
error 0:46 cal/VAR_RNOISE:shape
error 0:46 cal/VAR_RNOISE:limit
warning 0:46 cal/VAR_RNOISE:undeclared-keyword
error 0:47 cal/VAR_FLAT:presence
error 0:47 cal/VAR_FLAT:kind
error 0:47 cal/VAR_FLAT:match
error 0:47 cal/VAR_FLAT:type
error 0:47 cal/VAR_FLAT:shape
error 0:47 cal/VAR_FLAT:limit
warning 0:47 cal/VAR_FLAT:undeclared-keyword
error 0:49 cal/ASDF:presence
error 0:49 cal/ASDF:kind
error 0:49 cal/ASDF:match
warning 0:49 cal/ASDF:undeclared-keyword
error 0:51 cal/ASDF.tree/data:presence
error 0:51 cal/ASDF.tree/data:type
error 0:51 cal/ASDF.tree/data:source
error 0:49 cal/ASDF.tree:type
error 1:19 cal/ASDF.tree/meta.date:mirror
error 1:19 cal/ASDF.tree/meta.filename:mirror
error 1:19 cal/ASDF.tree/meta.model_type:mirror
error 1:19 cal/ASDF.tree/meta.telescope:mirror
error 1:66 cal/ASDF.tree/meta.observation.program_number:mirror
error 1:66 cal/ASDF.tree/meta.observation.observation_number:mirror
error 1:66 cal/ASDF.tree/meta.observation.visit_number:mirror
error 1:99 cal/ASDF.tree/meta.target.catalog_name:mirror
error 1:123 cal/ASDF.tree/meta.instrument.name:mirror
error 1:197 cal/ASDF.tree/meta.exposure.type:mirror
error 1:197 cal/ASDF.tree/meta.exposure.start_time:mirror
error 1:197 cal/ASDF.tree/meta.exposure.nints:mirror
error 1:197 cal/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:248 cal/ASDF.tree/meta.exposure.segment_number:mirror
error 1:248 cal/ASDF.tree/meta.exposure.total_segments:mirror
error 1:248 cal/ASDF.tree/meta.exposure.integration_start:mirror
error 1:248 cal/ASDF.tree/meta.exposure.integration_end:mirror
error 1:256 cal/ASDF.tree/meta.subarray.name:mirror
error 1:37 cal/ASDF.tree/meta.calibration_software_version:mirror
error 1:45 cal/ASDF.tree/meta.asn.pool_name:mirror
error 1:45 cal/ASDF.tree/meta.asn.table_name:mirror
error 1:564 cal/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:564 cal/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:564 cal/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:564 cal/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
"""

SPEC = Spec(
    "jwst.imaging",
    "1.0.0",
    sources=("jwst/imaging.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
