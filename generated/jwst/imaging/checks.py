"""Checks of jwst.imaging 1.1.0.

Calibrated images: of single exposures, as stage 2 makes them and stage 3 flags them, and the mosaics that stage 3 combines of them.

Made by specc from the texts below. Change them, not this file.

    jwst/imaging.specc  sha256 13858de6b12bd5d6d7380ff60576c771b0953497294d1aa9769d7002ab0e75b9
    jwst/core.specc     sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc   sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc    sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc       sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

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


def keywords_of_cal_primary(h: HduCheck) -> None:
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
    h.no_data()  # imaging.specc:106
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


def some_keywords_of_cal_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("PHOTMJSR", "float", unit="MJy s/(sr adu)", above=0)  # core.specc:631
    h.keyword("PHOTUJA2", "float", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:631
    h.keyword("PIXAR_SR", "float", unit="sr", above=0)  # core.specc:631
    h.keyword("PIXAR_A2", "float", unit="arcsec2", above=0)  # core.specc:631


def check_cal_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:44
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
    )  # imaging.specc:120
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


def check_cal_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:47
    h.undeclared("warning")


def check_cal_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:48
    h.undeclared("warning")


def check_cal_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:49
    h.undeclared("warning")


def check_cal_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:50
    h.undeclared("warning")


def check_cal_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:51
    h.undeclared("warning")


def check_cal_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:52
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
    )  # imaging.specc:113
    h.undeclared("warning")


def check_cal_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:115


def keywords_of_crf_primary(h: HduCheck) -> None:
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
    h.no_data()  # imaging.specc:133
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
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:44
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
    )  # imaging.specc:147
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


def check_crf_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:47
    h.undeclared("warning")


def check_crf_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:48
    h.each_pixel(
        "DQ",
        ("DQ",),
        lambda c: ((c["DQ"] & 16) == 0) | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="an outlier is not used",
    )  # imaging.specc:148
    h.undeclared("warning")


def check_crf_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:49
    h.undeclared("warning")


def check_crf_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:50
    h.undeclared("warning")


def check_crf_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:51
    h.undeclared("warning")


def check_crf_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:52
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
    )  # imaging.specc:140
    h.undeclared("warning")


def check_crf_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:142


def keywords_of_calints_primary(h: HduCheck) -> None:
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


def check_calints_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_calints_primary)
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
    h.no_data()  # imaging.specc:160
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


def check_calints_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels of each integration."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_cal_SCI)
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
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # imaging.specc:179
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


def check_calints_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:62
    h.undeclared("warning")


def check_calints_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:63
    h.undeclared("warning")


def check_calints_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:64
    h.undeclared("warning")


def check_calints_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:65
    h.undeclared("warning")


def check_calints_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:66
    h.undeclared("warning")


def check_calints_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:67
    h.undeclared("warning")


def check_calints_INT_TIMES(h: HduCheck) -> None:
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


def check_calints_INT_TIMES_STRIPE(h: HduCheck) -> None:
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


def check_calints_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_calints_ASDF_tree,
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
    )  # imaging.specc:167
    h.undeclared("warning")


def check_calints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:169


def check_calints(p: ProductCheck) -> None:
    """calints: Calibrated images of each integration, stage 2.

    One exposure of a time series or a coronagraph: every integration by itself, calibrated as an image is.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # imaging.specc:173
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # imaging.specc:174
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # imaging.specc:176


def keywords_of_crfints_primary(h: HduCheck) -> None:
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


def check_crfints_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_crfints_primary)
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
    h.no_data()  # imaging.specc:192
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


def check_crfints_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels of each integration."""
    h.keywords(keywords_of_cal_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:35
        h.keywords(some_keywords_of_cal_SCI)
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
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # imaging.specc:211
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


def check_crfints_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:62
    h.undeclared("warning")


def check_crfints_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:63
    h.each_pixel(
        "DQ",
        ("DQ",),
        lambda c: ((c["DQ"] & 16) == 0) | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="an outlier is not used",
    )  # imaging.specc:212
    h.undeclared("warning")


def check_crfints_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:64
    h.undeclared("warning")


def check_crfints_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:65
    h.undeclared("warning")


def check_crfints_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:66
    h.undeclared("warning")


def check_crfints_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # imaging.specc:67
    h.undeclared("warning")


def check_crfints_INT_TIMES(h: HduCheck) -> None:
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


def check_crfints_INT_TIMES_STRIPE(h: HduCheck) -> None:
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


def check_crfints_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_crfints_ASDF_tree,
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
    )  # imaging.specc:199
    h.undeclared("warning")


def check_crfints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:201


def check_crfints(p: ProductCheck) -> None:
    """crfints: Calibrated images of each integration, outliers flagged.

    Calibrated integrations after stage 3 held them against each other: pixels that differ have the flag `outlier`. All else is as in `calints`; the name
    tells the association.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # imaging.specc:205
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # imaging.specc:206
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # imaging.specc:208


def keywords_of_i2d_primary(h: HduCheck) -> None:
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
    h.keyword("S_RAMP", "string", level="optional", one_of=STEP_STATUS)  # core.specc:544
    h.keyword("S_REFPIX", "string", level="optional", one_of=STEP_STATUS)  # core.specc:545
    h.keyword("S_RESAMP", "string", one_of=STEP_STATUS)  # core.specc:546
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
    h.keyword("NDRIZ", "int", at_least=1)  # core.specc:748
    h.keyword("RESWHT", "string", one_of=("exptime", "ivm"))  # core.specc:749
    h.keyword("PIXFRAC", "float", unit="", at_least=0, at_most=1)  # core.specc:750
    h.keyword("PXSCLRT", "float", unit="", above=0)  # core.specc:751


def some_keywords_of_i2d_primary(h: HduCheck) -> None:
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


def some_keywords_of_i2d_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_i2d_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_i2d_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_i2d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_i2d_primary)
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
        h.keywords(some_keywords_of_i2d_primary)
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
        h.keywords(some_keywords_of_i2d_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_i2d_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_i2d_primary_4)
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
    h.no_data()  # imaging.specc:227
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


def keywords_of_i2d_SCI(h: HduCheck) -> None:
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


def check_i2d_SCI(h: HduCheck) -> None:
    """SCI: pixels of the grid; NaN where no input reaches."""
    h.keywords(keywords_of_i2d_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:82
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:79
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:82
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
    )  # imaging.specc:81
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


def check_i2d_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:87
    h.undeclared("warning")


def check_i2d_CON(h: HduCheck) -> None:
    """CON: which inputs went into a pixel: input i is bit (i - 1) % 32 of plane (i - 1) / 32."""
    h.image("int32", shape=("nplanes", "ny", "nx"))  # imaging.specc:88
    h.undeclared("warning")


def check_i2d_WHT(h: HduCheck) -> None:
    """WHT: weight of a pixel."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:89
    h.undeclared("warning")


def check_i2d_DQ(h: HduCheck) -> None:
    """DQ: what was wrong with the inputs."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:90
    h.undeclared("warning")


def check_i2d_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:91
    h.undeclared("warning")


def check_i2d_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:92
    h.undeclared("warning")


def check_i2d_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:93
    h.undeclared("warning")


def check_i2d_HDRTAB(h: HduCheck) -> None:
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


def check_i2d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_i2d_ASDF_tree,
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
    )  # imaging.specc:235
    h.undeclared("warning")


def check_i2d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:237


def keywords_of_exposure_i2d_primary(h: HduCheck) -> None:
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
    h.keyword("S_RESAMP", "string", one_of=STEP_STATUS)  # core.specc:546
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
    h.keyword("NDRIZ", "int", equals=1, at_least=1)  # core.specc:748
    h.keyword("RESWHT", "string", one_of=("exptime", "ivm"))  # core.specc:749
    h.keyword("PIXFRAC", "float", unit="", at_least=0, at_most=1)  # core.specc:750
    h.keyword("PXSCLRT", "float", unit="", above=0)  # core.specc:751


def check_exposure_i2d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_exposure_i2d_primary)
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
    h.no_data()  # imaging.specc:251
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


def check_exposure_i2d_SCI(h: HduCheck) -> None:
    """SCI: pixels of the grid; NaN where no input reaches."""
    h.keywords(keywords_of_i2d_SCI)
    if h.when(
        lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE",
        declares=("PHOTMJSR", "PHOTUJA2", "PIXAR_SR", "PIXAR_A2"),
    ):  # imaging.specc:82
        h.keywords(some_keywords_of_cal_SCI)
    h.image("float32", shape=("ny", "nx"), unit=("MJy/sr", "DN/s"), nullable=True)  # imaging.specc:79
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
    if h.when(lambda: among(h.primary["S_PHOTOM"], STEP_STATUS) == "COMPLETE", declares=()):  # imaging.specc:82
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
    )  # imaging.specc:81
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


def check_exposure_i2d_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # imaging.specc:87
    h.undeclared("warning")


def check_exposure_i2d_CON(h: HduCheck) -> None:
    """CON: which inputs went into a pixel: input i is bit (i - 1) % 32 of plane (i - 1) / 32."""
    h.image("int32", shape=("nplanes", "ny", "nx"))  # imaging.specc:88
    h.undeclared("warning")


def check_exposure_i2d_WHT(h: HduCheck) -> None:
    """WHT: weight of a pixel."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:89
    h.undeclared("warning")


def check_exposure_i2d_DQ(h: HduCheck) -> None:
    """DQ: what was wrong with the inputs."""
    h.image("uint32", shape=("ny", "nx"), bits=DATA_QUALITY)  # imaging.specc:90
    h.undeclared("warning")


def check_exposure_i2d_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:91
    h.undeclared("warning")


def check_exposure_i2d_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:92
    h.undeclared("warning")


def check_exposure_i2d_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # imaging.specc:93
    h.undeclared("warning")


def check_exposure_i2d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_exposure_i2d_ASDF_tree,
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
    )  # imaging.specc:259
    h.undeclared("warning")


def check_exposure_i2d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # imaging.specc:261


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
            and not f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_RESAMP")
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
    FitsProduct(
        "crf",
        title="Calibrated image, outliers flagged",
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
            and f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_RESAMP")
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
            hdu("ASDF", "asdf", check_crf_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
    FitsProduct(
        "calints",
        title="Calibrated images of each integration, stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_calints\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_calints.fits",
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
            f.primary["DATAMODL"] == "CubeModel"
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
            and not f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_PSFSTK")
            and not f.primary.exists("S_KLIP")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_calints_primary),
            hdu("SCI", "image", check_calints_SCI),
            hdu("ERR", "image", check_calints_ERR),
            hdu("DQ", "image", check_calints_DQ),
            hdu("AREA", "image", check_calints_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_calints_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_calints_VAR_RNOISE),
            hdu(
                "VAR_FLAT",
                "image",
                check_calints_VAR_FLAT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["S_FLAT"], STEP_STATUS) == "COMPLETE"),),
            ),
            hdu("INT_TIMES", "table", check_calints_INT_TIMES),
            hdu("INT_TIMES_STRIPE", "table", check_calints_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_calints_ASDF),
        ),
        dimensions=("nints", "nx", "ny"),
        check=check_calints,
    ),
    FitsProduct(
        "crfints",
        title="Calibrated images of each integration, outliers flagged",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_crfints\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crfints.fits",
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
            f.primary["DATAMODL"] == "CubeModel"
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
            and f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_PSFSTK")
            and not f.primary.exists("S_KLIP")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_crfints_primary),
            hdu("SCI", "image", check_crfints_SCI),
            hdu("ERR", "image", check_crfints_ERR),
            hdu("DQ", "image", check_crfints_DQ),
            hdu("AREA", "image", check_crfints_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_crfints_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_crfints_VAR_RNOISE),
            hdu(
                "VAR_FLAT",
                "image",
                check_crfints_VAR_FLAT,
                level="optional",
                levels=(("required", lambda f: among(f.primary["S_FLAT"], STEP_STATUS) == "COMPLETE"),),
            ),
            hdu("INT_TIMES", "table", check_crfints_INT_TIMES),
            hdu("INT_TIMES_STRIPE", "table", check_crfints_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_crfints_ASDF),
        ),
        dimensions=("nints", "nx", "ny"),
        check=check_crfints,
    ),
    FitsProduct(
        "i2d",
        title="Rectified mosaic, stage 3",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_i2d\.fits",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_i2d.fits",
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
            f.primary["DATAMODL"] == "ImageModel"
            and f.primary.exists("S_RESAMP")
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
            and not (f.primary.exists("FILENAME") and matches(f.primary["FILENAME"], r"jw\d{11}_.*"))
        ),
        layout=(
            hdu("PRIMARY", "primary", check_i2d_primary),
            hdu("SCI", "image", check_i2d_SCI),
            hdu("ERR", "image", check_i2d_ERR, level="optional"),
            hdu("CON", "image", check_i2d_CON, level="optional"),
            hdu("WHT", "image", check_i2d_WHT),
            hdu("DQ", "image", check_i2d_DQ, level="optional"),
            hdu("VAR_POISSON", "image", check_i2d_VAR_POISSON, level="optional"),
            hdu("VAR_RNOISE", "image", check_i2d_VAR_RNOISE, level="optional"),
            hdu("VAR_FLAT", "image", check_i2d_VAR_FLAT, level="optional"),
            hdu("HDRTAB", "table", check_i2d_HDRTAB, level="optional"),
            hdu("ASDF", "asdf", check_i2d_ASDF),
        ),
        dimensions=("nplanes", "nx", "ny"),
    ),
    FitsProduct(
        "exposure_i2d",
        title="Rectified image, stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_i2d\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_i2d.fits",
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
            and f.primary.exists("S_RESAMP")
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
            and f.primary.exists("FILENAME")
            and matches(f.primary["FILENAME"], r"jw\d{11}_.*")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_exposure_i2d_primary),
            hdu("SCI", "image", check_exposure_i2d_SCI),
            hdu("ERR", "image", check_exposure_i2d_ERR, level="optional"),
            hdu("CON", "image", check_exposure_i2d_CON, level="optional"),
            hdu("WHT", "image", check_exposure_i2d_WHT),
            hdu("DQ", "image", check_exposure_i2d_DQ, level="optional"),
            hdu("VAR_POISSON", "image", check_exposure_i2d_VAR_POISSON, level="optional"),
            hdu("VAR_RNOISE", "image", check_exposure_i2d_VAR_RNOISE, level="optional"),
            hdu("VAR_FLAT", "image", check_exposure_i2d_VAR_FLAT, level="optional"),
            hdu("ASDF", "asdf", check_exposure_i2d_ASDF),
        ),
        dimensions=("nplanes", "nx", "ny"),
    ),
)

RULES = """\
error 0:104 cal:name
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
error 0:98 cal:undeclared-hdu
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
error 0:106 cal/PRIMARY:shape
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
warning 0:106 cal/PRIMARY:undeclared-keyword
error 0:44 cal/SCI:presence
error 0:44 cal/SCI:kind
error 0:44 cal/SCI:match
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
error 1:631 cal/SCI/PHOTMJSR:presence
error 1:631 cal/SCI/PHOTMJSR:type
error 1:631 cal/SCI/PHOTMJSR:null
error 1:631 cal/SCI/PHOTMJSR:unit
error 3:44 cal/SCI/PHOTMJSR:limit
error 1:631 cal/SCI/PHOTUJA2:presence
error 1:631 cal/SCI/PHOTUJA2:type
error 1:631 cal/SCI/PHOTUJA2:null
error 1:631 cal/SCI/PHOTUJA2:unit
error 3:45 cal/SCI/PHOTUJA2:limit
error 1:631 cal/SCI/PIXAR_SR:presence
error 1:631 cal/SCI/PIXAR_SR:type
error 1:631 cal/SCI/PIXAR_SR:null
error 1:631 cal/SCI/PIXAR_SR:unit
error 3:46 cal/SCI/PIXAR_SR:limit
error 1:631 cal/SCI/PIXAR_A2:presence
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
error 4:78 cal/SCI/WCSAXES:presence
error 4:78 cal/SCI/WCSAXES:type
error 4:78 cal/SCI/WCSAXES:null
error 4:78 cal/SCI/WCSAXES:limit
error 4:79 cal/SCI/CTYPE[i]:presence
error 4:79 cal/SCI/CTYPE[i]:type
error 4:79 cal/SCI/CTYPE[i]:null
error 4:79 cal/SCI/CTYPE[i]:matches
error 4:80 cal/SCI/CUNIT[i]:presence
error 4:80 cal/SCI/CUNIT[i]:type
error 4:80 cal/SCI/CUNIT[i]:null
error 4:80 cal/SCI/CUNIT[i]:value
error 4:81 cal/SCI/CRPIX[i]:presence
error 4:81 cal/SCI/CRPIX[i]:type
error 4:81 cal/SCI/CRPIX[i]:null
error 4:81 cal/SCI/CRPIX[i]:unit
error 4:82 cal/SCI/CRVAL[i]:presence
error 4:82 cal/SCI/CRVAL[i]:type
error 4:82 cal/SCI/CRVAL[i]:null
error 4:82 cal/SCI/CRVAL[i]:unit
error 4:83 cal/SCI/CDELT[i]:type
error 4:83 cal/SCI/CDELT[i]:null
error 4:83 cal/SCI/CDELT[i]:unit
error 4:84 cal/SCI/PC[i]_[j]:type
error 4:84 cal/SCI/PC[i]_[j]:null
error 4:84 cal/SCI/PC[i]_[j]:unit
error 4:85 cal/SCI/CD[i]_[j]:type
error 4:85 cal/SCI/CD[i]_[j]:null
error 4:85 cal/SCI/CD[i]_[j]:unit
error 4:86 cal/SCI/LONPOLE:type
error 4:86 cal/SCI/LONPOLE:null
error 4:86 cal/SCI/LONPOLE:unit
error 4:87 cal/SCI/LATPOLE:type
error 4:87 cal/SCI/LATPOLE:null
error 4:87 cal/SCI/LATPOLE:unit
error 4:173 cal/SCI/A_ORDER:type
error 4:173 cal/SCI/A_ORDER:null
error 4:173 cal/SCI/A_ORDER:limit
error 4:174 cal/SCI/B_ORDER:type
error 4:174 cal/SCI/B_ORDER:null
error 4:174 cal/SCI/B_ORDER:limit
error 4:175 cal/SCI/AP_ORDER:type
error 4:175 cal/SCI/AP_ORDER:null
error 4:175 cal/SCI/AP_ORDER:limit
error 4:176 cal/SCI/BP_ORDER:type
error 4:176 cal/SCI/BP_ORDER:null
error 4:176 cal/SCI/BP_ORDER:limit
error 4:177 cal/SCI/A_[p]_[q]:type
error 4:177 cal/SCI/A_[p]_[q]:null
error 4:177 cal/SCI/A_[p]_[q]:unit
error 4:178 cal/SCI/B_[p]_[q]:type
error 4:178 cal/SCI/B_[p]_[q]:null
error 4:178 cal/SCI/B_[p]_[q]:unit
error 4:179 cal/SCI/AP_[p]_[q]:type
error 4:179 cal/SCI/AP_[p]_[q]:null
error 4:179 cal/SCI/AP_[p]_[q]:unit
error 4:180 cal/SCI/BP_[p]_[q]:type
error 4:180 cal/SCI/BP_[p]_[q]:null
error 4:180 cal/SCI/BP_[p]_[q]:unit
error 0:44 cal/SCI:type
error 0:44 cal/SCI:shape
error 0:44 cal/SCI:unit
error 1:606 cal/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 cal/SCI:TDB-BEG-MJD-BEG
error 1:633 cal/SCI:PHOTUJA2-PHOTMJSR
error 1:634 cal/SCI:PIXAR_A2-PIXAR_SR
error 1:683 cal/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 cal/SCI:exists-CD1_1-CDELT1
error 4:90 cal/SCI:exists-CD1_1-PC1_1
error 0:120 cal/SCI:SCI-DQ
error 0:34 cal/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 cal/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:44 cal/SCI:undeclared-keyword
error 0:47 cal/ERR:presence
error 0:47 cal/ERR:kind
error 0:47 cal/ERR:match
error 0:47 cal/ERR:type
error 0:47 cal/ERR:shape
error 0:47 cal/ERR:unit
error 0:47 cal/ERR:limit
warning 0:47 cal/ERR:undeclared-keyword
error 0:48 cal/DQ:presence
error 0:48 cal/DQ:kind
error 0:48 cal/DQ:match
error 0:48 cal/DQ:type
error 0:48 cal/DQ:shape
error 0:48 cal/DQ:null
error 0:48 cal/DQ:bits
warning 0:48 cal/DQ:undeclared-keyword
error 0:49 cal/AREA:kind
error 0:49 cal/AREA:match
error 0:49 cal/AREA:type
error 0:49 cal/AREA:shape
error 0:49 cal/AREA:limit
warning 0:49 cal/AREA:undeclared-keyword
error 0:50 cal/VAR_POISSON:presence
error 0:50 cal/VAR_POISSON:kind
error 0:50 cal/VAR_POISSON:match
error 0:50 cal/VAR_POISSON:type
error 0:50 cal/VAR_POISSON:shape
error 0:50 cal/VAR_POISSON:limit
warning 0:50 cal/VAR_POISSON:undeclared-keyword
error 0:51 cal/VAR_RNOISE:presence
error 0:51 cal/VAR_RNOISE:kind
error 0:51 cal/VAR_RNOISE:match
error 0:51 cal/VAR_RNOISE:type
error 0:51 cal/VAR_RNOISE:shape
error 0:51 cal/VAR_RNOISE:limit
warning 0:51 cal/VAR_RNOISE:undeclared-keyword
error 0:52 cal/VAR_FLAT:presence
error 0:52 cal/VAR_FLAT:kind
error 0:52 cal/VAR_FLAT:match
error 0:52 cal/VAR_FLAT:type
error 0:52 cal/VAR_FLAT:shape
error 0:52 cal/VAR_FLAT:limit
warning 0:52 cal/VAR_FLAT:undeclared-keyword
error 0:113 cal/ASDF:presence
error 0:113 cal/ASDF:kind
error 0:113 cal/ASDF:match
warning 0:113 cal/ASDF:undeclared-keyword
error 0:115 cal/ASDF.tree/data:presence
error 0:115 cal/ASDF.tree/data:type
error 0:115 cal/ASDF.tree/data:source
error 0:113 cal/ASDF.tree:type
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
error 0:131 crf:name
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
error 0:124 crf:undeclared-hdu
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
error 0:133 crf/PRIMARY:shape
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
warning 0:133 crf/PRIMARY:undeclared-keyword
error 0:44 crf/SCI:presence
error 0:44 crf/SCI:kind
error 0:44 crf/SCI:match
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
error 1:631 crf/SCI/PHOTMJSR:presence
error 1:631 crf/SCI/PHOTMJSR:type
error 1:631 crf/SCI/PHOTMJSR:null
error 1:631 crf/SCI/PHOTMJSR:unit
error 3:44 crf/SCI/PHOTMJSR:limit
error 1:631 crf/SCI/PHOTUJA2:presence
error 1:631 crf/SCI/PHOTUJA2:type
error 1:631 crf/SCI/PHOTUJA2:null
error 1:631 crf/SCI/PHOTUJA2:unit
error 3:45 crf/SCI/PHOTUJA2:limit
error 1:631 crf/SCI/PIXAR_SR:presence
error 1:631 crf/SCI/PIXAR_SR:type
error 1:631 crf/SCI/PIXAR_SR:null
error 1:631 crf/SCI/PIXAR_SR:unit
error 3:46 crf/SCI/PIXAR_SR:limit
error 1:631 crf/SCI/PIXAR_A2:presence
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
error 4:78 crf/SCI/WCSAXES:presence
error 4:78 crf/SCI/WCSAXES:type
error 4:78 crf/SCI/WCSAXES:null
error 4:78 crf/SCI/WCSAXES:limit
error 4:79 crf/SCI/CTYPE[i]:presence
error 4:79 crf/SCI/CTYPE[i]:type
error 4:79 crf/SCI/CTYPE[i]:null
error 4:79 crf/SCI/CTYPE[i]:matches
error 4:80 crf/SCI/CUNIT[i]:presence
error 4:80 crf/SCI/CUNIT[i]:type
error 4:80 crf/SCI/CUNIT[i]:null
error 4:80 crf/SCI/CUNIT[i]:value
error 4:81 crf/SCI/CRPIX[i]:presence
error 4:81 crf/SCI/CRPIX[i]:type
error 4:81 crf/SCI/CRPIX[i]:null
error 4:81 crf/SCI/CRPIX[i]:unit
error 4:82 crf/SCI/CRVAL[i]:presence
error 4:82 crf/SCI/CRVAL[i]:type
error 4:82 crf/SCI/CRVAL[i]:null
error 4:82 crf/SCI/CRVAL[i]:unit
error 4:83 crf/SCI/CDELT[i]:type
error 4:83 crf/SCI/CDELT[i]:null
error 4:83 crf/SCI/CDELT[i]:unit
error 4:84 crf/SCI/PC[i]_[j]:type
error 4:84 crf/SCI/PC[i]_[j]:null
error 4:84 crf/SCI/PC[i]_[j]:unit
error 4:85 crf/SCI/CD[i]_[j]:type
error 4:85 crf/SCI/CD[i]_[j]:null
error 4:85 crf/SCI/CD[i]_[j]:unit
error 4:86 crf/SCI/LONPOLE:type
error 4:86 crf/SCI/LONPOLE:null
error 4:86 crf/SCI/LONPOLE:unit
error 4:87 crf/SCI/LATPOLE:type
error 4:87 crf/SCI/LATPOLE:null
error 4:87 crf/SCI/LATPOLE:unit
error 4:173 crf/SCI/A_ORDER:type
error 4:173 crf/SCI/A_ORDER:null
error 4:173 crf/SCI/A_ORDER:limit
error 4:174 crf/SCI/B_ORDER:type
error 4:174 crf/SCI/B_ORDER:null
error 4:174 crf/SCI/B_ORDER:limit
error 4:175 crf/SCI/AP_ORDER:type
error 4:175 crf/SCI/AP_ORDER:null
error 4:175 crf/SCI/AP_ORDER:limit
error 4:176 crf/SCI/BP_ORDER:type
error 4:176 crf/SCI/BP_ORDER:null
error 4:176 crf/SCI/BP_ORDER:limit
error 4:177 crf/SCI/A_[p]_[q]:type
error 4:177 crf/SCI/A_[p]_[q]:null
error 4:177 crf/SCI/A_[p]_[q]:unit
error 4:178 crf/SCI/B_[p]_[q]:type
error 4:178 crf/SCI/B_[p]_[q]:null
error 4:178 crf/SCI/B_[p]_[q]:unit
error 4:179 crf/SCI/AP_[p]_[q]:type
error 4:179 crf/SCI/AP_[p]_[q]:null
error 4:179 crf/SCI/AP_[p]_[q]:unit
error 4:180 crf/SCI/BP_[p]_[q]:type
error 4:180 crf/SCI/BP_[p]_[q]:null
error 4:180 crf/SCI/BP_[p]_[q]:unit
error 0:44 crf/SCI:type
error 0:44 crf/SCI:shape
error 0:44 crf/SCI:unit
error 1:606 crf/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 crf/SCI:TDB-BEG-MJD-BEG
error 1:633 crf/SCI:PHOTUJA2-PHOTMJSR
error 1:634 crf/SCI:PIXAR_A2-PIXAR_SR
error 1:683 crf/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 crf/SCI:exists-CD1_1-CDELT1
error 4:90 crf/SCI:exists-CD1_1-PC1_1
error 0:147 crf/SCI:SCI-DQ
error 0:34 crf/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 crf/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:44 crf/SCI:undeclared-keyword
error 0:47 crf/ERR:presence
error 0:47 crf/ERR:kind
error 0:47 crf/ERR:match
error 0:47 crf/ERR:type
error 0:47 crf/ERR:shape
error 0:47 crf/ERR:unit
error 0:47 crf/ERR:limit
warning 0:47 crf/ERR:undeclared-keyword
error 0:48 crf/DQ:presence
error 0:48 crf/DQ:kind
error 0:48 crf/DQ:match
error 0:48 crf/DQ:type
error 0:48 crf/DQ:shape
error 0:48 crf/DQ:null
error 0:48 crf/DQ:bits
error 0:148 crf/DQ:DQ
warning 0:48 crf/DQ:undeclared-keyword
error 0:49 crf/AREA:kind
error 0:49 crf/AREA:match
error 0:49 crf/AREA:type
error 0:49 crf/AREA:shape
error 0:49 crf/AREA:limit
warning 0:49 crf/AREA:undeclared-keyword
error 0:50 crf/VAR_POISSON:presence
error 0:50 crf/VAR_POISSON:kind
error 0:50 crf/VAR_POISSON:match
error 0:50 crf/VAR_POISSON:type
error 0:50 crf/VAR_POISSON:shape
error 0:50 crf/VAR_POISSON:limit
warning 0:50 crf/VAR_POISSON:undeclared-keyword
error 0:51 crf/VAR_RNOISE:presence
error 0:51 crf/VAR_RNOISE:kind
error 0:51 crf/VAR_RNOISE:match
error 0:51 crf/VAR_RNOISE:type
error 0:51 crf/VAR_RNOISE:shape
error 0:51 crf/VAR_RNOISE:limit
warning 0:51 crf/VAR_RNOISE:undeclared-keyword
error 0:52 crf/VAR_FLAT:presence
error 0:52 crf/VAR_FLAT:kind
error 0:52 crf/VAR_FLAT:match
error 0:52 crf/VAR_FLAT:type
error 0:52 crf/VAR_FLAT:shape
error 0:52 crf/VAR_FLAT:limit
warning 0:52 crf/VAR_FLAT:undeclared-keyword
error 0:140 crf/ASDF:presence
error 0:140 crf/ASDF:kind
error 0:140 crf/ASDF:match
warning 0:140 crf/ASDF:undeclared-keyword
error 0:142 crf/ASDF.tree/data:presence
error 0:142 crf/ASDF.tree/data:type
error 0:142 crf/ASDF.tree/data:source
error 0:140 crf/ASDF.tree:type
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
error 0:158 calints:name
error 1:816 calints/name/program:value
error 1:821 calints/name/obs:value
error 1:822 calints/name/visit:value
error 1:823 calints/name/group:value
error 1:824 calints/name/seq:value
error 1:825 calints/name/act:value
error 1:826 calints/name/exposure:value
error 1:827 calints/name/segment:value
error 1:827 calints/name/segment:presence
error 1:828 calints/name/detector:value
error 0:152 calints:undeclared-hdu
error 1:20 calints/PRIMARY/DATE:presence
error 1:20 calints/PRIMARY/DATE:type
error 1:20 calints/PRIMARY/DATE:null
error 1:20 calints/PRIMARY/FILENAME:presence
error 1:20 calints/PRIMARY/FILENAME:type
error 1:20 calints/PRIMARY/FILENAME:null
error 1:20 calints/PRIMARY/FILENAME:value
error 1:20 calints/PRIMARY/DATAMODL:presence
error 1:20 calints/PRIMARY/DATAMODL:type
error 1:20 calints/PRIMARY/DATAMODL:null
error 1:20 calints/PRIMARY/DATAMODL:value
error 1:20 calints/PRIMARY/TELESCOP:presence
error 1:20 calints/PRIMARY/TELESCOP:type
error 1:20 calints/PRIMARY/TELESCOP:null
error 1:20 calints/PRIMARY/TELESCOP:value
error 1:21 calints/PRIMARY/ORIGIN:presence
error 1:21 calints/PRIMARY/ORIGIN:type
error 1:21 calints/PRIMARY/ORIGIN:null
error 1:22 calints/PRIMARY/TIMESYS:presence
error 1:22 calints/PRIMARY/TIMESYS:type
error 1:22 calints/PRIMARY/TIMESYS:null
error 1:22 calints/PRIMARY/TIMESYS:value
error 1:23 calints/PRIMARY/TIMEUNIT:presence
error 1:23 calints/PRIMARY/TIMEUNIT:type
error 1:23 calints/PRIMARY/TIMEUNIT:null
error 1:23 calints/PRIMARY/TIMEUNIT:value
info 1:24 calints/PRIMARY/FILETYPE:presence
error 1:24 calints/PRIMARY/FILETYPE:type
error 1:24 calints/PRIMARY/FILETYPE:null
error 1:25 calints/PRIMARY/SDP_VER:presence
error 1:25 calints/PRIMARY/SDP_VER:type
error 1:25 calints/PRIMARY/SDP_VER:null
error 1:26 calints/PRIMARY/PRD_VER:presence
error 1:26 calints/PRIMARY/PRD_VER:type
error 1:26 calints/PRIMARY/PRD_VER:null
error 1:26 calints/PRIMARY/PRD_VER:matches
error 1:27 calints/PRIMARY/OSS_VER:type
error 1:27 calints/PRIMARY/OSS_VER:null
error 1:28 calints/PRIMARY/GSC_VER:type
error 1:28 calints/PRIMARY/GSC_VER:null
error 1:29 calints/PRIMARY/HGA_MOVE:presence
error 1:29 calints/PRIMARY/HGA_MOVE:type
error 1:29 calints/PRIMARY/HGA_MOVE:null
error 1:30 calints/PRIMARY/HGA_STRT:type
error 1:30 calints/PRIMARY/HGA_STRT:null
error 1:31 calints/PRIMARY/HGA_STOP:type
error 1:31 calints/PRIMARY/HGA_STOP:null
error 1:32 calints/PRIMARY/PWFSEET:presence
error 1:32 calints/PRIMARY/PWFSEET:type
error 1:32 calints/PRIMARY/PWFSEET:null
error 1:32 calints/PRIMARY/PWFSEET:unit
error 1:33 calints/PRIMARY/NWFSEST:presence
error 1:33 calints/PRIMARY/NWFSEST:type
error 1:33 calints/PRIMARY/NWFSEST:null
error 1:33 calints/PRIMARY/NWFSEST:unit
error 1:34 calints/PRIMARY/COMPRESS:type
error 1:34 calints/PRIMARY/COMPRESS:null
error 1:51 calints/PRIMARY/TITLE:presence
error 1:51 calints/PRIMARY/TITLE:type
error 1:51 calints/PRIMARY/TITLE:null
error 1:52 calints/PRIMARY/PI_NAME:presence
error 1:52 calints/PRIMARY/PI_NAME:type
error 1:52 calints/PRIMARY/PI_NAME:null
error 1:53 calints/PRIMARY/CATEGORY:presence
error 1:53 calints/PRIMARY/CATEGORY:type
error 1:53 calints/PRIMARY/CATEGORY:null
warning 1:53 calints/PRIMARY/CATEGORY:in
error 1:54 calints/PRIMARY/SUBCAT:type
error 1:54 calints/PRIMARY/SUBCAT:null
error 1:55 calints/PRIMARY/SCICAT:type
error 1:55 calints/PRIMARY/SCICAT:null
error 1:56 calints/PRIMARY/CONT_ID:type
error 1:56 calints/PRIMARY/CONT_ID:null
error 1:63 calints/PRIMARY/DATE-OBS:presence
error 1:63 calints/PRIMARY/DATE-OBS:type
error 1:63 calints/PRIMARY/DATE-OBS:null
error 1:64 calints/PRIMARY/TIME-OBS:presence
error 1:64 calints/PRIMARY/TIME-OBS:type
error 1:64 calints/PRIMARY/TIME-OBS:null
error 1:65 calints/PRIMARY/DATE-BEG:presence
error 1:65 calints/PRIMARY/DATE-BEG:type
error 1:65 calints/PRIMARY/DATE-BEG:null
error 1:66 calints/PRIMARY/DATE-END:presence
error 1:66 calints/PRIMARY/DATE-END:type
error 1:66 calints/PRIMARY/DATE-END:null
error 1:67 calints/PRIMARY/OBS_ID:presence
error 1:67 calints/PRIMARY/OBS_ID:type
error 1:67 calints/PRIMARY/OBS_ID:null
error 1:67 calints/PRIMARY/OBS_ID:matches
error 1:68 calints/PRIMARY/VISIT_ID:presence
error 1:68 calints/PRIMARY/VISIT_ID:type
error 1:68 calints/PRIMARY/VISIT_ID:null
error 1:68 calints/PRIMARY/VISIT_ID:limit
error 1:69 calints/PRIMARY/PROGRAM:presence
error 1:69 calints/PRIMARY/PROGRAM:type
error 1:69 calints/PRIMARY/PROGRAM:null
error 1:69 calints/PRIMARY/PROGRAM:limit
error 1:69 calints/PRIMARY/OBSERVTN:presence
error 1:69 calints/PRIMARY/OBSERVTN:type
error 1:69 calints/PRIMARY/OBSERVTN:null
error 1:69 calints/PRIMARY/OBSERVTN:limit
error 1:69 calints/PRIMARY/VISIT:presence
error 1:69 calints/PRIMARY/VISIT:type
error 1:69 calints/PRIMARY/VISIT:null
error 1:69 calints/PRIMARY/VISIT:limit
error 1:70 calints/PRIMARY/OBSLABEL:type
error 1:70 calints/PRIMARY/OBSLABEL:null
error 1:71 calints/PRIMARY/OBSFOLDR:type
error 1:71 calints/PRIMARY/OBSFOLDR:null
error 1:88 calints/PRIMARY/VISITGRP:presence
error 1:88 calints/PRIMARY/VISITGRP:type
error 1:88 calints/PRIMARY/VISITGRP:null
error 1:88 calints/PRIMARY/VISITGRP:limit
error 1:89 calints/PRIMARY/SEQ_ID:presence
error 1:89 calints/PRIMARY/SEQ_ID:type
error 1:89 calints/PRIMARY/SEQ_ID:null
error 1:89 calints/PRIMARY/SEQ_ID:matches
error 1:90 calints/PRIMARY/ACT_ID:presence
error 1:90 calints/PRIMARY/ACT_ID:type
error 1:90 calints/PRIMARY/ACT_ID:null
error 1:90 calints/PRIMARY/ACT_ID:matches
error 1:91 calints/PRIMARY/EXPOSURE:presence
error 1:91 calints/PRIMARY/EXPOSURE:type
error 1:91 calints/PRIMARY/EXPOSURE:null
error 1:91 calints/PRIMARY/EXPOSURE:limit
error 1:92 calints/PRIMARY/BKGDTARG:presence
error 1:92 calints/PRIMARY/BKGDTARG:type
error 1:92 calints/PRIMARY/BKGDTARG:null
error 1:93 calints/PRIMARY/TEMPLATE:presence
error 1:93 calints/PRIMARY/TEMPLATE:type
error 1:93 calints/PRIMARY/TEMPLATE:null
error 1:98 calints/PRIMARY/ENG_QUAL:presence
error 1:98 calints/PRIMARY/ENG_QUAL:type
error 1:98 calints/PRIMARY/ENG_QUAL:null
error 1:98 calints/PRIMARY/ENG_QUAL:in
error 1:99 calints/PRIMARY/ENGQLPTG:type
error 1:99 calints/PRIMARY/ENGQLPTG:null
error 1:99 calints/PRIMARY/ENGQLPTG:in
error 1:100 calints/PRIMARY/VISITYPE:presence
error 1:100 calints/PRIMARY/VISITYPE:type
error 1:100 calints/PRIMARY/VISITYPE:null
error 1:100 calints/PRIMARY/VISITYPE:in
error 1:101 calints/PRIMARY/VSTSTART:presence
error 1:101 calints/PRIMARY/VSTSTART:type
error 1:101 calints/PRIMARY/VSTSTART:null
error 1:102 calints/PRIMARY/VISITSTA:presence
error 1:102 calints/PRIMARY/VISITSTA:type
error 1:102 calints/PRIMARY/VISITSTA:null
error 1:103 calints/PRIMARY/NEXPOSUR:presence
error 1:103 calints/PRIMARY/NEXPOSUR:type
error 1:103 calints/PRIMARY/NEXPOSUR:null
error 1:103 calints/PRIMARY/NEXPOSUR:limit
error 1:104 calints/PRIMARY/INTARGET:presence
error 1:104 calints/PRIMARY/INTARGET:type
error 1:104 calints/PRIMARY/INTARGET:null
error 1:105 calints/PRIMARY/TARGOOPP:presence
error 1:105 calints/PRIMARY/TARGOOPP:type
error 1:105 calints/PRIMARY/TARGOOPP:null
error 1:106 calints/PRIMARY/TSOVISIT:presence
error 1:106 calints/PRIMARY/TSOVISIT:type
error 1:106 calints/PRIMARY/TSOVISIT:null
error 1:107 calints/PRIMARY/EXP_ONLY:presence
error 1:107 calints/PRIMARY/EXP_ONLY:type
error 1:107 calints/PRIMARY/EXP_ONLY:null
error 1:108 calints/PRIMARY/CROWDFLD:type
error 1:108 calints/PRIMARY/CROWDFLD:null
error 1:113 calints/PRIMARY/TARGPROP:presence
error 1:113 calints/PRIMARY/TARGPROP:type
error 1:113 calints/PRIMARY/TARGPROP:null
error 1:114 calints/PRIMARY/TARGNAME:presence
error 1:114 calints/PRIMARY/TARGNAME:type
error 1:114 calints/PRIMARY/TARGNAME:null
error 1:115 calints/PRIMARY/TARGTYPE:presence
error 1:115 calints/PRIMARY/TARGTYPE:type
error 1:115 calints/PRIMARY/TARGTYPE:null
error 1:115 calints/PRIMARY/TARGTYPE:in
error 1:116 calints/PRIMARY/TARGCAT:type
error 1:116 calints/PRIMARY/TARGCAT:null
error 1:117 calints/PRIMARY/TARGDESC:type
error 1:117 calints/PRIMARY/TARGDESC:null
error 1:118 calints/PRIMARY/TARG_RA:presence
error 1:118 calints/PRIMARY/TARG_RA:type
error 1:118 calints/PRIMARY/TARG_RA:null
error 1:118 calints/PRIMARY/TARG_RA:unit
error 4:47 calints/PRIMARY/TARG_RA:limit
error 1:119 calints/PRIMARY/TARG_DEC:presence
error 1:119 calints/PRIMARY/TARG_DEC:type
error 1:119 calints/PRIMARY/TARG_DEC:null
error 1:119 calints/PRIMARY/TARG_DEC:unit
error 4:48 calints/PRIMARY/TARG_DEC:limit
error 1:120 calints/PRIMARY/SRCTYAPT:type
error 1:120 calints/PRIMARY/SRCTYAPT:null
error 1:120 calints/PRIMARY/SRCTYAPT:in
error 1:123 calints/PRIMARY/TARGURA:presence
error 1:123 calints/PRIMARY/TARGURA:type
error 1:123 calints/PRIMARY/TARGURA:null
error 1:123 calints/PRIMARY/TARGURA:unit
error 1:123 calints/PRIMARY/TARGURA:limit
error 1:124 calints/PRIMARY/TARGUDEC:presence
error 1:124 calints/PRIMARY/TARGUDEC:type
error 1:124 calints/PRIMARY/TARGUDEC:null
error 1:124 calints/PRIMARY/TARGUDEC:unit
error 1:124 calints/PRIMARY/TARGUDEC:limit
error 1:125 calints/PRIMARY/MU_RA:presence
error 1:125 calints/PRIMARY/MU_RA:type
error 1:125 calints/PRIMARY/MU_RA:null
error 1:125 calints/PRIMARY/MU_RA:unit
error 1:126 calints/PRIMARY/MU_DEC:presence
error 1:126 calints/PRIMARY/MU_DEC:type
error 1:126 calints/PRIMARY/MU_DEC:null
error 1:126 calints/PRIMARY/MU_DEC:unit
error 1:127 calints/PRIMARY/MU_EPOCH:presence
error 1:127 calints/PRIMARY/MU_EPOCH:type
error 1:127 calints/PRIMARY/MU_EPOCH:null
error 1:128 calints/PRIMARY/PROP_RA:presence
error 1:128 calints/PRIMARY/PROP_RA:type
error 1:128 calints/PRIMARY/PROP_RA:null
error 1:128 calints/PRIMARY/PROP_RA:unit
error 4:47 calints/PRIMARY/PROP_RA:limit
error 1:129 calints/PRIMARY/PROP_DEC:presence
error 1:129 calints/PRIMARY/PROP_DEC:type
error 1:129 calints/PRIMARY/PROP_DEC:null
error 1:129 calints/PRIMARY/PROP_DEC:unit
error 4:48 calints/PRIMARY/PROP_DEC:limit
error 1:200 calints/PRIMARY/INSTRUME:presence
error 1:200 calints/PRIMARY/INSTRUME:type
error 1:200 calints/PRIMARY/INSTRUME:null
error 1:200 calints/PRIMARY/INSTRUME:in
error 1:201 calints/PRIMARY/PREIMAGE:type
error 1:201 calints/PRIMARY/PREIMAGE:null
error 1:202 calints/PRIMARY/FWPOSOFF:type
error 1:202 calints/PRIMARY/FWPOSOFF:null
error 1:203 calints/PRIMARY/FWPOSTOL:type
error 1:203 calints/PRIMARY/FWPOSTOL:null
error 1:203 calints/PRIMARY/FWPOSTOL:in
error 1:204 calints/PRIMARY/PWPOSOFF:type
error 1:204 calints/PRIMARY/PWPOSOFF:null
error 1:205 calints/PRIMARY/PWPOSTOL:type
error 1:205 calints/PRIMARY/PWPOSTOL:null
error 1:205 calints/PRIMARY/PWPOSTOL:in
error 1:134 calints/PRIMARY/DETECTOR:presence
error 1:134 calints/PRIMARY/DETECTOR:type
error 1:134 calints/PRIMARY/DETECTOR:null
error 1:134 calints/PRIMARY/DETECTOR:in
error 1:135 calints/PRIMARY/MODULE:presence
error 1:135 calints/PRIMARY/MODULE:type
error 1:135 calints/PRIMARY/MODULE:null
error 1:135 calints/PRIMARY/MODULE:in
error 1:136 calints/PRIMARY/CHANNEL:presence
error 1:136 calints/PRIMARY/CHANNEL:type
error 1:136 calints/PRIMARY/CHANNEL:null
error 1:136 calints/PRIMARY/CHANNEL:in
error 1:137 calints/PRIMARY/FILTER:presence
error 1:137 calints/PRIMARY/FILTER:type
error 1:137 calints/PRIMARY/FILTER:null
error 1:137 calints/PRIMARY/FILTER:in
error 1:138 calints/PRIMARY/PUPIL:presence
error 1:138 calints/PRIMARY/PUPIL:type
error 1:138 calints/PRIMARY/PUPIL:null
error 1:138 calints/PRIMARY/PUPIL:in
error 1:139 calints/PRIMARY/PILIN:type
error 1:139 calints/PRIMARY/PILIN:null
error 1:140 calints/PRIMARY/CORONMSK:type
error 1:140 calints/PRIMARY/CORONMSK:null
error 1:140 calints/PRIMARY/CORONMSK:in
error 1:141 calints/PRIMARY/FAM_LA[a]:type
error 1:141 calints/PRIMARY/FAM_LA[a]:null
error 1:142 calints/PRIMARY/FASTEP[a]:type
error 1:142 calints/PRIMARY/FASTEP[a]:null
error 1:143 calints/PRIMARY/FAUNIT[a]:type
error 1:143 calints/PRIMARY/FAUNIT[a]:null
error 1:144 calints/PRIMARY/FAPHASE[a]:type
error 1:144 calints/PRIMARY/FAPHASE[a]:null
error 1:145 calints/PRIMARY/FA[a]VALUE:type
error 1:145 calints/PRIMARY/FA[a]VALUE:null
error 1:151 calints/PRIMARY/GRATING:presence
error 1:151 calints/PRIMARY/GRATING:type
error 1:151 calints/PRIMARY/GRATING:null
error 1:151 calints/PRIMARY/GRATING:in
error 1:152 calints/PRIMARY/FXD_SLIT:type
error 1:152 calints/PRIMARY/FXD_SLIT:null
error 1:152 calints/PRIMARY/FXD_SLIT:in
error 1:153 calints/PRIMARY/FOCUSPOS:type
error 1:153 calints/PRIMARY/FOCUSPOS:null
error 1:154 calints/PRIMARY/LAMP:presence
error 1:154 calints/PRIMARY/LAMP:type
error 1:154 calints/PRIMARY/LAMP:null
error 1:155 calints/PRIMARY/OPMODE:presence
error 1:155 calints/PRIMARY/OPMODE:type
error 1:155 calints/PRIMARY/OPMODE:null
error 1:155 calints/PRIMARY/OPMODE:in
error 1:156 calints/PRIMARY/MSASTATE:type
error 1:156 calints/PRIMARY/MSASTATE:null
error 1:157 calints/PRIMARY/MSAMETFL:type
error 1:157 calints/PRIMARY/MSAMETFL:null
error 1:157 calints/PRIMARY/MSAMETFL:matches
error 1:158 calints/PRIMARY/MSAMETID:type
error 1:158 calints/PRIMARY/MSAMETID:null
error 1:158 calints/PRIMARY/MSAMETID:limit
error 1:159 calints/PRIMARY/MSACONID:type
error 1:159 calints/PRIMARY/MSACONID:null
error 1:159 calints/PRIMARY/MSACONID:limit
error 1:160 calints/PRIMARY/GWA_XTIL:presence
error 1:160 calints/PRIMARY/GWA_XTIL:type
error 1:160 calints/PRIMARY/GWA_XTIL:null
error 1:161 calints/PRIMARY/GWA_YTIL:presence
error 1:161 calints/PRIMARY/GWA_YTIL:type
error 1:161 calints/PRIMARY/GWA_YTIL:null
error 1:162 calints/PRIMARY/GWA_XP_V:presence
error 1:162 calints/PRIMARY/GWA_XP_V:type
error 1:162 calints/PRIMARY/GWA_XP_V:null
error 1:163 calints/PRIMARY/GWA_YP_V:presence
error 1:163 calints/PRIMARY/GWA_YP_V:type
error 1:163 calints/PRIMARY/GWA_YP_V:null
error 1:164 calints/PRIMARY/GWA_PXAV:presence
error 1:164 calints/PRIMARY/GWA_PXAV:type
error 1:164 calints/PRIMARY/GWA_PXAV:null
error 1:165 calints/PRIMARY/GWA_PYAV:presence
error 1:165 calints/PRIMARY/GWA_PYAV:type
error 1:165 calints/PRIMARY/GWA_PYAV:null
error 1:166 calints/PRIMARY/GWA_TILT:presence
error 1:166 calints/PRIMARY/GWA_TILT:type
error 1:166 calints/PRIMARY/GWA_TILT:null
error 1:166 calints/PRIMARY/GWA_TILT:unit
error 1:167 calints/PRIMARY/RMA_POS:type
error 1:167 calints/PRIMARY/RMA_POS:null
error 1:168 calints/PRIMARY/FCSRLPOS:type
error 1:168 calints/PRIMARY/FCSRLPOS:null
error 1:172 calints/PRIMARY/DETECTOR:value
error 1:176 calints/PRIMARY/FWCPOS:type
error 1:176 calints/PRIMARY/FWCPOS:null
error 1:176 calints/PRIMARY/FWCPOS:unit
error 1:177 calints/PRIMARY/PWCPOS:type
error 1:177 calints/PRIMARY/PWCPOS:null
error 1:177 calints/PRIMARY/PWCPOS:unit
error 1:185 calints/PRIMARY/BAND:presence
error 1:185 calints/PRIMARY/BAND:type
error 1:185 calints/PRIMARY/BAND:null
error 1:185 calints/PRIMARY/BAND:in
error 1:187 calints/PRIMARY/CCCSTATE:type
error 1:187 calints/PRIMARY/CCCSTATE:null
error 1:187 calints/PRIMARY/CCCSTATE:in
error 1:188 calints/PRIMARY/FPE_SIDE:type
error 1:188 calints/PRIMARY/FPE_SIDE:null
error 1:188 calints/PRIMARY/FPE_SIDE:in
error 1:189 calints/PRIMARY/ICE_SIDE:type
error 1:189 calints/PRIMARY/ICE_SIDE:null
error 1:189 calints/PRIMARY/ICE_SIDE:in
error 1:274 calints/PRIMARY/EXPCOUNT:presence
error 1:274 calints/PRIMARY/EXPCOUNT:type
error 1:274 calints/PRIMARY/EXPCOUNT:null
error 1:274 calints/PRIMARY/EXPCOUNT:limit
error 1:275 calints/PRIMARY/EXPRIPAR:presence
error 1:275 calints/PRIMARY/EXPRIPAR:type
error 1:275 calints/PRIMARY/EXPRIPAR:null
error 1:275 calints/PRIMARY/EXPRIPAR:in
error 1:236 calints/PRIMARY/EXP_TYPE:presence
error 1:236 calints/PRIMARY/EXP_TYPE:type
error 1:236 calints/PRIMARY/EXP_TYPE:null
error 1:236 calints/PRIMARY/EXP_TYPE:in
error 1:236 calints/PRIMARY/NINTS:presence
error 1:236 calints/PRIMARY/NINTS:type
error 1:236 calints/PRIMARY/NINTS:null
error 3:36 calints/PRIMARY/NINTS:limit
error 1:237 calints/PRIMARY/READPATT:presence
error 1:237 calints/PRIMARY/READPATT:type
error 1:237 calints/PRIMARY/READPATT:null
error 1:237 calints/PRIMARY/READPATT:in
error 1:238 calints/PRIMARY/NGROUPS:presence
error 1:238 calints/PRIMARY/NGROUPS:type
error 1:238 calints/PRIMARY/NGROUPS:null
error 1:238 calints/PRIMARY/NGROUPS:limit
error 1:239 calints/PRIMARY/NFRAMES:presence
error 1:239 calints/PRIMARY/NFRAMES:type
error 1:239 calints/PRIMARY/NFRAMES:null
error 1:239 calints/PRIMARY/NFRAMES:limit
error 1:240 calints/PRIMARY/FRMDIVSR:presence
error 1:240 calints/PRIMARY/FRMDIVSR:type
error 1:240 calints/PRIMARY/FRMDIVSR:null
error 1:240 calints/PRIMARY/FRMDIVSR:limit
error 1:241 calints/PRIMARY/GROUPGAP:presence
error 1:241 calints/PRIMARY/GROUPGAP:type
error 1:241 calints/PRIMARY/GROUPGAP:null
error 1:241 calints/PRIMARY/GROUPGAP:limit
error 1:242 calints/PRIMARY/DRPFRMS1:presence
error 1:242 calints/PRIMARY/DRPFRMS1:type
error 1:242 calints/PRIMARY/DRPFRMS1:null
error 1:242 calints/PRIMARY/DRPFRMS1:limit
error 1:243 calints/PRIMARY/DRPFRMS3:presence
error 1:243 calints/PRIMARY/DRPFRMS3:type
error 1:243 calints/PRIMARY/DRPFRMS3:null
error 1:243 calints/PRIMARY/DRPFRMS3:limit
error 1:244 calints/PRIMARY/NSAMPLES:presence
error 1:244 calints/PRIMARY/NSAMPLES:type
error 1:244 calints/PRIMARY/NSAMPLES:null
error 1:244 calints/PRIMARY/NSAMPLES:limit
error 1:245 calints/PRIMARY/TSAMPLE:presence
error 1:245 calints/PRIMARY/TSAMPLE:type
error 1:245 calints/PRIMARY/TSAMPLE:null
error 1:245 calints/PRIMARY/TSAMPLE:unit
error 1:245 calints/PRIMARY/TSAMPLE:limit
error 1:246 calints/PRIMARY/TFRAME:presence
error 1:246 calints/PRIMARY/TFRAME:type
error 1:246 calints/PRIMARY/TFRAME:null
error 1:246 calints/PRIMARY/TFRAME:unit
error 1:246 calints/PRIMARY/TFRAME:limit
error 1:247 calints/PRIMARY/TGROUP:presence
error 1:247 calints/PRIMARY/TGROUP:type
error 1:247 calints/PRIMARY/TGROUP:null
error 1:247 calints/PRIMARY/TGROUP:unit
error 1:247 calints/PRIMARY/TGROUP:limit
error 1:248 calints/PRIMARY/EFFINTTM:presence
error 1:248 calints/PRIMARY/EFFINTTM:type
error 1:248 calints/PRIMARY/EFFINTTM:null
error 1:248 calints/PRIMARY/EFFINTTM:unit
error 1:248 calints/PRIMARY/EFFINTTM:limit
error 1:249 calints/PRIMARY/DURATION:presence
error 1:249 calints/PRIMARY/DURATION:type
error 1:249 calints/PRIMARY/DURATION:null
error 1:249 calints/PRIMARY/DURATION:unit
error 1:249 calints/PRIMARY/DURATION:limit
error 1:250 calints/PRIMARY/NRSTSTRT:presence
error 1:250 calints/PRIMARY/NRSTSTRT:type
error 1:250 calints/PRIMARY/NRSTSTRT:null
error 1:250 calints/PRIMARY/NRSTSTRT:limit
error 1:251 calints/PRIMARY/NRESETS:presence
error 1:251 calints/PRIMARY/NRESETS:type
error 1:251 calints/PRIMARY/NRESETS:null
error 1:251 calints/PRIMARY/NRESETS:limit
error 1:252 calints/PRIMARY/ZEROFRAM:presence
error 1:252 calints/PRIMARY/ZEROFRAM:type
error 1:252 calints/PRIMARY/ZEROFRAM:null
error 1:253 calints/PRIMARY/DATAPROB:presence
error 1:253 calints/PRIMARY/DATAPROB:type
error 1:253 calints/PRIMARY/DATAPROB:null
error 1:254 calints/PRIMARY/SCA_NUM:presence
error 1:254 calints/PRIMARY/SCA_NUM:type
error 1:254 calints/PRIMARY/SCA_NUM:null
error 1:255 calints/PRIMARY/DATAMODE:presence
error 1:255 calints/PRIMARY/DATAMODE:type
error 1:255 calints/PRIMARY/DATAMODE:null
error 1:277 calints/PRIMARY/EXPSTART:presence
error 1:277 calints/PRIMARY/EXPSTART:type
error 1:277 calints/PRIMARY/EXPSTART:null
error 1:277 calints/PRIMARY/EXPSTART:unit
error 1:277 calints/PRIMARY/EFFEXPTM:presence
error 1:277 calints/PRIMARY/EFFEXPTM:type
error 1:277 calints/PRIMARY/EFFEXPTM:null
error 1:277 calints/PRIMARY/EFFEXPTM:unit
error 3:37 calints/PRIMARY/EFFEXPTM:limit
error 1:278 calints/PRIMARY/EXPMID:presence
error 1:278 calints/PRIMARY/EXPMID:type
error 1:278 calints/PRIMARY/EXPMID:null
error 1:278 calints/PRIMARY/EXPMID:unit
error 1:279 calints/PRIMARY/EXPEND:presence
error 1:279 calints/PRIMARY/EXPEND:type
error 1:279 calints/PRIMARY/EXPEND:null
error 1:279 calints/PRIMARY/EXPEND:unit
error 1:280 calints/PRIMARY/EXPSTENG:type
error 1:280 calints/PRIMARY/EXPSTENG:null
error 1:281 calints/PRIMARY/OSF_FILE:type
error 1:281 calints/PRIMARY/OSF_FILE:null
error 1:282 calints/PRIMARY/HYBRIDFF:type
error 1:282 calints/PRIMARY/HYBRIDFF:null
error 1:283 calints/PRIMARY/NOUTPUTS:type
error 1:283 calints/PRIMARY/NOUTPUTS:null
error 1:283 calints/PRIMARY/NOUTPUTS:in
error 1:284 calints/PRIMARY/MIRNGRPS:type
error 1:284 calints/PRIMARY/MIRNGRPS:null
error 1:284 calints/PRIMARY/MIRNGRPS:limit
error 1:285 calints/PRIMARY/MIRNFRMS:type
error 1:285 calints/PRIMARY/MIRNFRMS:null
error 1:285 calints/PRIMARY/MIRNFRMS:limit
error 1:286 calints/PRIMARY/DETMODE:type
error 1:286 calints/PRIMARY/DETMODE:null
error 1:286 calints/PRIMARY/DETMODE:in
error 1:287 calints/PRIMARY/CMD_TSEL:type
error 1:287 calints/PRIMARY/CMD_TSEL:null
error 1:287 calints/PRIMARY/CMD_TSEL:in
error 1:288 calints/PRIMARY/TMEASURE:type
error 1:288 calints/PRIMARY/TMEASURE:null
error 1:288 calints/PRIMARY/TMEASURE:unit
error 1:288 calints/PRIMARY/TMEASURE:limit
error 1:289 calints/PRIMARY/NRS_NORM:type
error 1:289 calints/PRIMARY/NRS_NORM:null
error 1:289 calints/PRIMARY/NRS_NORM:limit
error 1:290 calints/PRIMARY/NRS_REF:type
error 1:290 calints/PRIMARY/NRS_REF:null
error 1:290 calints/PRIMARY/NRS_REF:limit
error 1:291 calints/PRIMARY/SCTARATE:presence
error 1:291 calints/PRIMARY/SCTARATE:type
error 1:291 calints/PRIMARY/SCTARATE:null
error 1:291 calints/PRIMARY/SCTARATE:unit
error 1:292 calints/PRIMARY/GAINFACT:type
error 1:292 calints/PRIMARY/GAINFACT:null
error 1:292 calints/PRIMARY/GAINFACT:unit
error 1:293 calints/PRIMARY/IS_IMPRT:type
error 1:293 calints/PRIMARY/IS_IMPRT:null
error 1:294 calints/PRIMARY/IS_PSF:type
error 1:294 calints/PRIMARY/IS_PSF:null
error 1:295 calints/PRIMARY/SELFREF:type
error 1:295 calints/PRIMARY/SELFREF:null
error 1:296 calints/PRIMARY/PRIMECRS:type
error 1:296 calints/PRIMARY/PRIMECRS:null
error 1:297 calints/PRIMARY/EXTNCRS:type
error 1:297 calints/PRIMARY/EXTNCRS:null
error 1:307 calints/PRIMARY/EXSEGNUM:type
error 1:307 calints/PRIMARY/EXSEGNUM:null
error 3:38 calints/PRIMARY/EXSEGNUM:limit
error 1:307 calints/PRIMARY/EXSEGTOT:type
error 1:307 calints/PRIMARY/EXSEGTOT:null
error 3:39 calints/PRIMARY/EXSEGTOT:limit
error 1:307 calints/PRIMARY/INTSTART:type
error 1:307 calints/PRIMARY/INTSTART:null
error 3:40 calints/PRIMARY/INTSTART:limit
error 1:307 calints/PRIMARY/INTEND:type
error 1:307 calints/PRIMARY/INTEND:null
error 3:41 calints/PRIMARY/INTEND:limit
error 1:318 calints/PRIMARY/SUBARRAY:presence
error 1:318 calints/PRIMARY/SUBARRAY:type
error 1:318 calints/PRIMARY/SUBARRAY:null
warning 1:318 calints/PRIMARY/SUBARRAY:in
error 1:319 calints/PRIMARY/SUB_SHRT:type
error 1:319 calints/PRIMARY/SUB_SHRT:null
error 1:319 calints/PRIMARY/SUB_SHRT:in
error 1:320 calints/PRIMARY/SUB_LONG:type
error 1:320 calints/PRIMARY/SUB_LONG:null
error 1:320 calints/PRIMARY/SUB_LONG:in
error 1:321 calints/PRIMARY/SUBSTRT1:presence
error 1:321 calints/PRIMARY/SUBSTRT1:type
error 1:321 calints/PRIMARY/SUBSTRT1:null
error 1:321 calints/PRIMARY/SUBSTRT1:limit
error 1:322 calints/PRIMARY/SUBSTRT2:presence
error 1:322 calints/PRIMARY/SUBSTRT2:type
error 1:322 calints/PRIMARY/SUBSTRT2:null
error 1:322 calints/PRIMARY/SUBSTRT2:limit
error 1:323 calints/PRIMARY/SUBSIZE1:presence
error 1:323 calints/PRIMARY/SUBSIZE1:type
error 1:323 calints/PRIMARY/SUBSIZE1:null
error 1:323 calints/PRIMARY/SUBSIZE1:value
error 1:323 calints/PRIMARY/SUBSIZE1:limit
error 1:324 calints/PRIMARY/SUBSIZE2:presence
error 1:324 calints/PRIMARY/SUBSIZE2:type
error 1:324 calints/PRIMARY/SUBSIZE2:null
error 1:324 calints/PRIMARY/SUBSIZE2:value
error 1:324 calints/PRIMARY/SUBSIZE2:limit
error 1:325 calints/PRIMARY/FASTAXIS:presence
error 1:325 calints/PRIMARY/FASTAXIS:type
error 1:325 calints/PRIMARY/FASTAXIS:null
error 1:325 calints/PRIMARY/FASTAXIS:in
error 1:326 calints/PRIMARY/SLOWAXIS:presence
error 1:326 calints/PRIMARY/SLOWAXIS:type
error 1:326 calints/PRIMARY/SLOWAXIS:null
error 1:326 calints/PRIMARY/SLOWAXIS:in
error 1:327 calints/PRIMARY/DETXCOR:type
error 1:327 calints/PRIMARY/DETXCOR:null
error 1:328 calints/PRIMARY/DETYCOR:type
error 1:328 calints/PRIMARY/DETYCOR:null
error 1:329 calints/PRIMARY/DETXSIZ:type
error 1:329 calints/PRIMARY/DETXSIZ:null
error 1:329 calints/PRIMARY/DETXSIZ:limit
error 1:330 calints/PRIMARY/DETYSIZ:type
error 1:330 calints/PRIMARY/DETYSIZ:null
error 1:330 calints/PRIMARY/DETYSIZ:limit
error 1:331 calints/PRIMARY/MSTR_RD1:type
error 1:331 calints/PRIMARY/MSTR_RD1:null
error 1:331 calints/PRIMARY/MSTR_RD1:limit
error 1:332 calints/PRIMARY/MSTR_SK1:type
error 1:332 calints/PRIMARY/MSTR_SK1:null
error 1:332 calints/PRIMARY/MSTR_SK1:limit
error 1:333 calints/PRIMARY/MSTR_RD2:type
error 1:333 calints/PRIMARY/MSTR_RD2:null
error 1:333 calints/PRIMARY/MSTR_RD2:limit
error 1:334 calints/PRIMARY/MSTR_SK2:type
error 1:334 calints/PRIMARY/MSTR_SK2:null
error 1:334 calints/PRIMARY/MSTR_SK2:limit
error 1:335 calints/PRIMARY/MSTR_RPT:type
error 1:335 calints/PRIMARY/MSTR_RPT:null
error 1:336 calints/PRIMARY/MSTR_ILV:type
error 1:336 calints/PRIMARY/MSTR_ILV:null
error 1:337 calints/PRIMARY/SSTR_STP:type
error 1:337 calints/PRIMARY/SSTR_STP:null
error 1:338 calints/PRIMARY/SSTR_NST:type
error 1:338 calints/PRIMARY/SSTR_NST:null
error 1:346 calints/PRIMARY/PATTTYPE:presence
error 1:346 calints/PRIMARY/PATTTYPE:type
error 1:346 calints/PRIMARY/PATTTYPE:null
warning 1:346 calints/PRIMARY/PATTTYPE:in
error 1:347 calints/PRIMARY/PRIDTYPE:type
error 1:347 calints/PRIMARY/PRIDTYPE:null
error 1:348 calints/PRIMARY/PRIDTPTS:type
error 1:348 calints/PRIMARY/PRIDTPTS:null
error 1:348 calints/PRIMARY/PRIDTPTS:limit
error 1:349 calints/PRIMARY/PATT_NUM:presence
error 1:349 calints/PRIMARY/PATT_NUM:type
error 1:349 calints/PRIMARY/PATT_NUM:null
error 1:349 calints/PRIMARY/PATT_NUM:limit
error 1:350 calints/PRIMARY/PATTSTRT:type
error 1:350 calints/PRIMARY/PATTSTRT:null
error 1:350 calints/PRIMARY/PATTSTRT:limit
error 1:351 calints/PRIMARY/NUMDTHPT:presence
error 1:351 calints/PRIMARY/NUMDTHPT:type
error 1:351 calints/PRIMARY/NUMDTHPT:null
error 1:351 calints/PRIMARY/NUMDTHPT:limit
error 1:352 calints/PRIMARY/PATTNPTS:type
error 1:352 calints/PRIMARY/PATTNPTS:null
error 1:352 calints/PRIMARY/PATTNPTS:limit
error 1:353 calints/PRIMARY/NRIMDTPT:type
error 1:353 calints/PRIMARY/NRIMDTPT:null
error 1:353 calints/PRIMARY/NRIMDTPT:limit
error 1:354 calints/PRIMARY/NOD_TYPE:type
error 1:354 calints/PRIMARY/NOD_TYPE:null
error 1:354 calints/PRIMARY/NOD_TYPE:in
error 1:355 calints/PRIMARY/PATTSIZE:type
error 1:355 calints/PRIMARY/PATTSIZE:null
error 1:356 calints/PRIMARY/SMGRDPAT:type
error 1:356 calints/PRIMARY/SMGRDPAT:null
error 1:357 calints/PRIMARY/SUBPXPTS:type
error 1:357 calints/PRIMARY/SUBPXPTS:null
error 1:357 calints/PRIMARY/SUBPXPTS:limit
error 1:358 calints/PRIMARY/SUBPXPAT:type
error 1:358 calints/PRIMARY/SUBPXPAT:null
error 1:359 calints/PRIMARY/SPEC_NUM:type
error 1:359 calints/PRIMARY/SPEC_NUM:null
error 1:359 calints/PRIMARY/SPEC_NUM:limit
error 1:360 calints/PRIMARY/SPECNSTP:type
error 1:360 calints/PRIMARY/SPECNSTP:null
error 1:360 calints/PRIMARY/SPECNSTP:limit
error 1:361 calints/PRIMARY/SPECSTEP:type
error 1:361 calints/PRIMARY/SPECSTEP:null
error 1:362 calints/PRIMARY/SPCOFFST:type
error 1:362 calints/PRIMARY/SPCOFFST:null
error 1:362 calints/PRIMARY/SPCOFFST:unit
error 1:363 calints/PRIMARY/SPAT_NUM:type
error 1:363 calints/PRIMARY/SPAT_NUM:null
error 1:363 calints/PRIMARY/SPAT_NUM:limit
error 1:364 calints/PRIMARY/SPATNSTP:type
error 1:364 calints/PRIMARY/SPATNSTP:null
error 1:364 calints/PRIMARY/SPATNSTP:limit
error 1:365 calints/PRIMARY/SPATSTEP:type
error 1:365 calints/PRIMARY/SPATSTEP:null
error 1:366 calints/PRIMARY/SPTOFFST:type
error 1:366 calints/PRIMARY/SPTOFFST:null
error 1:366 calints/PRIMARY/SPTOFFST:unit
error 1:367 calints/PRIMARY/XOFFSET:presence
error 1:367 calints/PRIMARY/XOFFSET:type
error 1:367 calints/PRIMARY/XOFFSET:null
error 1:367 calints/PRIMARY/XOFFSET:unit
error 1:368 calints/PRIMARY/YOFFSET:presence
error 1:368 calints/PRIMARY/YOFFSET:type
error 1:368 calints/PRIMARY/YOFFSET:null
error 1:368 calints/PRIMARY/YOFFSET:unit
error 1:369 calints/PRIMARY/DSETSTRT:type
error 1:369 calints/PRIMARY/DSETSTRT:null
error 1:369 calints/PRIMARY/DSETSTRT:limit
error 1:370 calints/PRIMARY/NUMDSETS:type
error 1:370 calints/PRIMARY/NUMDSETS:null
error 1:370 calints/PRIMARY/NUMDSETS:limit
error 1:371 calints/PRIMARY/DITHDIRC:type
error 1:371 calints/PRIMARY/DITHDIRC:null
error 1:371 calints/PRIMARY/DITHDIRC:in
error 1:372 calints/PRIMARY/DITHOPFR:type
error 1:372 calints/PRIMARY/DITHOPFR:null
error 1:372 calints/PRIMARY/DITHOPFR:in
error 1:373 calints/PRIMARY/DITHPNTS:type
error 1:373 calints/PRIMARY/DITHPNTS:null
error 1:374 calints/PRIMARY/MRSPRCHN:type
error 1:374 calints/PRIMARY/MRSPRCHN:null
error 1:374 calints/PRIMARY/MRSPRCHN:in
error 1:376 calints/PRIMARY/DITH_RA:type
error 1:376 calints/PRIMARY/DITH_RA:null
error 1:376 calints/PRIMARY/DITH_RA:unit
error 1:377 calints/PRIMARY/DITH_DEC:type
error 1:377 calints/PRIMARY/DITH_DEC:null
error 1:377 calints/PRIMARY/DITH_DEC:unit
error 1:384 calints/PRIMARY/APERNAME:presence
error 1:384 calints/PRIMARY/APERNAME:type
error 1:384 calints/PRIMARY/APERNAME:null
error 1:385 calints/PRIMARY/PPS_APER:presence
error 1:385 calints/PRIMARY/PPS_APER:type
error 1:385 calints/PRIMARY/PPS_APER:null
error 1:386 calints/PRIMARY/VA_RA:type
error 1:386 calints/PRIMARY/VA_RA:null
error 1:386 calints/PRIMARY/VA_RA:unit
error 1:387 calints/PRIMARY/VA_DEC:type
error 1:387 calints/PRIMARY/VA_DEC:null
error 1:387 calints/PRIMARY/VA_DEC:unit
error 1:392 calints/PRIMARY/BARTDELT:presence
error 1:392 calints/PRIMARY/BARTDELT:type
error 1:392 calints/PRIMARY/BARTDELT:null
error 1:392 calints/PRIMARY/BARTDELT:unit
error 1:393 calints/PRIMARY/BSTRTIME:presence
error 1:393 calints/PRIMARY/BSTRTIME:type
error 1:393 calints/PRIMARY/BSTRTIME:null
error 1:393 calints/PRIMARY/BSTRTIME:unit
error 1:394 calints/PRIMARY/BMIDTIME:presence
error 1:394 calints/PRIMARY/BMIDTIME:type
error 1:394 calints/PRIMARY/BMIDTIME:null
error 1:394 calints/PRIMARY/BMIDTIME:unit
error 1:395 calints/PRIMARY/BENDTIME:presence
error 1:395 calints/PRIMARY/BENDTIME:type
error 1:395 calints/PRIMARY/BENDTIME:null
error 1:395 calints/PRIMARY/BENDTIME:unit
error 1:396 calints/PRIMARY/HELIDELT:presence
error 1:396 calints/PRIMARY/HELIDELT:type
error 1:396 calints/PRIMARY/HELIDELT:null
error 1:396 calints/PRIMARY/HELIDELT:unit
error 1:397 calints/PRIMARY/HSTRTIME:presence
error 1:397 calints/PRIMARY/HSTRTIME:type
error 1:397 calints/PRIMARY/HSTRTIME:null
error 1:397 calints/PRIMARY/HSTRTIME:unit
error 1:398 calints/PRIMARY/HMIDTIME:presence
error 1:398 calints/PRIMARY/HMIDTIME:type
error 1:398 calints/PRIMARY/HMIDTIME:null
error 1:398 calints/PRIMARY/HMIDTIME:unit
error 1:399 calints/PRIMARY/HENDTIME:presence
error 1:399 calints/PRIMARY/HENDTIME:type
error 1:399 calints/PRIMARY/HENDTIME:null
error 1:399 calints/PRIMARY/HENDTIME:unit
error 1:407 calints/PRIMARY/GS_ORDER:type
error 1:407 calints/PRIMARY/GS_ORDER:null
error 1:407 calints/PRIMARY/GS_ORDER:limit
error 1:408 calints/PRIMARY/GSSTRTTM:type
error 1:408 calints/PRIMARY/GSSTRTTM:null
error 1:409 calints/PRIMARY/GSENDTIM:type
error 1:409 calints/PRIMARY/GSENDTIM:null
error 1:410 calints/PRIMARY/GDSTARID:type
error 1:410 calints/PRIMARY/GDSTARID:null
error 1:411 calints/PRIMARY/GS_RA:type
error 1:411 calints/PRIMARY/GS_RA:null
error 1:411 calints/PRIMARY/GS_RA:unit
error 4:47 calints/PRIMARY/GS_RA:limit
error 1:412 calints/PRIMARY/GS_DEC:type
error 1:412 calints/PRIMARY/GS_DEC:null
error 1:412 calints/PRIMARY/GS_DEC:unit
error 4:48 calints/PRIMARY/GS_DEC:limit
error 1:413 calints/PRIMARY/GS_URA:type
error 1:413 calints/PRIMARY/GS_URA:null
error 1:413 calints/PRIMARY/GS_URA:unit
error 1:413 calints/PRIMARY/GS_URA:limit
error 1:414 calints/PRIMARY/GS_UDEC:type
error 1:414 calints/PRIMARY/GS_UDEC:null
error 1:414 calints/PRIMARY/GS_UDEC:unit
error 1:414 calints/PRIMARY/GS_UDEC:limit
error 1:415 calints/PRIMARY/GS_MAG:type
error 1:415 calints/PRIMARY/GS_MAG:null
error 1:415 calints/PRIMARY/GS_MAG:unit
error 1:416 calints/PRIMARY/GS_UMAG:type
error 1:416 calints/PRIMARY/GS_UMAG:null
error 1:416 calints/PRIMARY/GS_UMAG:unit
error 1:416 calints/PRIMARY/GS_UMAG:limit
error 1:417 calints/PRIMARY/GS_EPOCH:type
error 1:417 calints/PRIMARY/GS_EPOCH:null
error 1:418 calints/PRIMARY/GS_MURA:type
error 1:418 calints/PRIMARY/GS_MURA:null
error 1:418 calints/PRIMARY/GS_MURA:unit
error 1:419 calints/PRIMARY/GS_MUDEC:type
error 1:419 calints/PRIMARY/GS_MUDEC:null
error 1:419 calints/PRIMARY/GS_MUDEC:unit
error 1:420 calints/PRIMARY/GS_PARA:type
error 1:420 calints/PRIMARY/GS_PARA:null
error 1:420 calints/PRIMARY/GS_PARA:unit
error 1:421 calints/PRIMARY/GS_V3_PA:type
error 1:421 calints/PRIMARY/GS_V3_PA:null
error 1:421 calints/PRIMARY/GS_V3_PA:unit
error 1:422 calints/PRIMARY/FGS_APER:type
error 1:422 calints/PRIMARY/FGS_APER:null
error 1:423 calints/PRIMARY/GSIDL_X:type
error 1:423 calints/PRIMARY/GSIDL_X:null
error 1:424 calints/PRIMARY/GSIDL_Y:type
error 1:424 calints/PRIMARY/GSIDL_Y:null
error 1:425 calints/PRIMARY/GSCENTX:type
error 1:425 calints/PRIMARY/GSCENTX:null
error 1:425 calints/PRIMARY/GSCENTX:unit
error 1:426 calints/PRIMARY/GSCENTY:type
error 1:426 calints/PRIMARY/GSCENTY:null
error 1:426 calints/PRIMARY/GSCENTY:unit
error 1:427 calints/PRIMARY/PCS_MODE:presence
error 1:427 calints/PRIMARY/PCS_MODE:type
error 1:427 calints/PRIMARY/PCS_MODE:null
error 1:427 calints/PRIMARY/PCS_MODE:in
error 1:428 calints/PRIMARY/VISITEND:type
error 1:428 calints/PRIMARY/VISITEND:null
error 1:38 calints/PRIMARY/CAL_VER:presence
error 1:38 calints/PRIMARY/CAL_VER:type
error 1:38 calints/PRIMARY/CAL_VER:null
error 1:38 calints/PRIMARY/CAL_VER:matches
error 1:39 calints/PRIMARY/CAL_VCS:presence
error 1:39 calints/PRIMARY/CAL_VCS:type
error 1:39 calints/PRIMARY/CAL_VCS:null
error 1:40 calints/PRIMARY/CRDS_VER:presence
error 1:40 calints/PRIMARY/CRDS_VER:type
error 1:40 calints/PRIMARY/CRDS_VER:null
error 1:40 calints/PRIMARY/CRDS_VER:matches
error 1:41 calints/PRIMARY/CRDS_CTX:presence
error 1:41 calints/PRIMARY/CRDS_CTX:type
error 1:41 calints/PRIMARY/CRDS_CTX:null
error 1:41 calints/PRIMARY/CRDS_CTX:matches
error 1:46 calints/PRIMARY/ASNPOOL:type
error 1:46 calints/PRIMARY/ASNPOOL:null
error 1:46 calints/PRIMARY/ASNTABLE:type
error 1:46 calints/PRIMARY/ASNTABLE:null
error 1:438 calints/PRIMARY/R_AREA:type
error 1:438 calints/PRIMARY/R_AREA:null
error 1:438 calints/PRIMARY/R_AREA:matches
error 1:439 calints/PRIMARY/R_BARSHA:type
error 1:439 calints/PRIMARY/R_BARSHA:null
error 1:439 calints/PRIMARY/R_BARSHA:matches
error 1:440 calints/PRIMARY/R_BKG:type
error 1:440 calints/PRIMARY/R_BKG:null
error 1:440 calints/PRIMARY/R_BKG:matches
error 1:441 calints/PRIMARY/R_CAMERA:type
error 1:441 calints/PRIMARY/R_CAMERA:null
error 1:441 calints/PRIMARY/R_CAMERA:matches
error 1:442 calints/PRIMARY/R_CHRCOR:type
error 1:442 calints/PRIMARY/R_CHRCOR:null
error 1:442 calints/PRIMARY/R_CHRCOR:matches
error 1:443 calints/PRIMARY/R_COLLIM:type
error 1:443 calints/PRIMARY/R_COLLIM:null
error 1:443 calints/PRIMARY/R_COLLIM:matches
error 1:444 calints/PRIMARY/R_CUBPAR:type
error 1:444 calints/PRIMARY/R_CUBPAR:null
error 1:444 calints/PRIMARY/R_CUBPAR:matches
error 1:445 calints/PRIMARY/R_DARK:type
error 1:445 calints/PRIMARY/R_DARK:null
error 1:445 calints/PRIMARY/R_DARK:matches
error 1:446 calints/PRIMARY/R_DFLAT:type
error 1:446 calints/PRIMARY/R_DFLAT:null
error 1:446 calints/PRIMARY/R_DFLAT:matches
error 1:447 calints/PRIMARY/R_DISPER:type
error 1:447 calints/PRIMARY/R_DISPER:null
error 1:447 calints/PRIMARY/R_DISPER:matches
error 1:448 calints/PRIMARY/R_DISTOR:type
error 1:448 calints/PRIMARY/R_DISTOR:null
error 1:448 calints/PRIMARY/R_DISTOR:matches
error 1:449 calints/PRIMARY/R_EXTR1D:type
error 1:449 calints/PRIMARY/R_EXTR1D:null
error 1:449 calints/PRIMARY/R_EXTR1D:matches
error 1:450 calints/PRIMARY/R_FFLAT:type
error 1:450 calints/PRIMARY/R_FFLAT:null
error 1:450 calints/PRIMARY/R_FFLAT:matches
error 1:451 calints/PRIMARY/R_FILOFF:type
error 1:451 calints/PRIMARY/R_FILOFF:null
error 1:451 calints/PRIMARY/R_FILOFF:matches
error 1:452 calints/PRIMARY/R_FLAT:type
error 1:452 calints/PRIMARY/R_FLAT:null
error 1:452 calints/PRIMARY/R_FLAT:matches
error 1:453 calints/PRIMARY/R_FORE:type
error 1:453 calints/PRIMARY/R_FORE:null
error 1:453 calints/PRIMARY/R_FORE:matches
error 1:454 calints/PRIMARY/R_FPA:type
error 1:454 calints/PRIMARY/R_FPA:null
error 1:454 calints/PRIMARY/R_FPA:matches
error 1:455 calints/PRIMARY/R_FRIFRQ:type
error 1:455 calints/PRIMARY/R_FRIFRQ:null
error 1:455 calints/PRIMARY/R_FRIFRQ:matches
error 1:456 calints/PRIMARY/R_FRINGE:type
error 1:456 calints/PRIMARY/R_FRINGE:null
error 1:456 calints/PRIMARY/R_FRINGE:matches
error 1:457 calints/PRIMARY/R_GAIN:type
error 1:457 calints/PRIMARY/R_GAIN:null
error 1:457 calints/PRIMARY/R_GAIN:matches
error 1:458 calints/PRIMARY/R_IFUFOR:type
error 1:458 calints/PRIMARY/R_IFUFOR:null
error 1:458 calints/PRIMARY/R_IFUFOR:matches
error 1:459 calints/PRIMARY/R_IFUPOS:type
error 1:459 calints/PRIMARY/R_IFUPOS:null
error 1:459 calints/PRIMARY/R_IFUPOS:matches
error 1:460 calints/PRIMARY/R_IFUSLI:type
error 1:460 calints/PRIMARY/R_IFUSLI:null
error 1:460 calints/PRIMARY/R_IFUSLI:matches
error 1:461 calints/PRIMARY/R_IPC:type
error 1:461 calints/PRIMARY/R_IPC:null
error 1:461 calints/PRIMARY/R_IPC:matches
error 1:462 calints/PRIMARY/R_LASTFR:type
error 1:462 calints/PRIMARY/R_LASTFR:null
error 1:462 calints/PRIMARY/R_LASTFR:matches
error 1:463 calints/PRIMARY/R_LINEAR:type
error 1:463 calints/PRIMARY/R_LINEAR:null
error 1:463 calints/PRIMARY/R_LINEAR:matches
error 1:464 calints/PRIMARY/R_MASK:type
error 1:464 calints/PRIMARY/R_MASK:null
error 1:464 calints/PRIMARY/R_MASK:matches
error 1:465 calints/PRIMARY/R_MIREMI:type
error 1:465 calints/PRIMARY/R_MIREMI:null
error 1:465 calints/PRIMARY/R_MIREMI:matches
error 1:466 calints/PRIMARY/R_MRSPT:type
error 1:466 calints/PRIMARY/R_MRSPT:null
error 1:466 calints/PRIMARY/R_MRSPT:matches
error 1:467 calints/PRIMARY/R_MRSXAR:type
error 1:467 calints/PRIMARY/R_MRSXAR:null
error 1:467 calints/PRIMARY/R_MRSXAR:matches
error 1:468 calints/PRIMARY/R_MSA:type
error 1:468 calints/PRIMARY/R_MSA:null
error 1:468 calints/PRIMARY/R_MSA:matches
error 1:469 calints/PRIMARY/R_MSAOPE:type
error 1:469 calints/PRIMARY/R_MSAOPE:null
error 1:469 calints/PRIMARY/R_MSAOPE:matches
error 1:470 calints/PRIMARY/R_NRM:type
error 1:470 calints/PRIMARY/R_NRM:null
error 1:470 calints/PRIMARY/R_NRM:matches
error 1:471 calints/PRIMARY/R_OTE:type
error 1:471 calints/PRIMARY/R_OTE:null
error 1:471 calints/PRIMARY/R_OTE:matches
error 1:472 calints/PRIMARY/R_PERSAT:type
error 1:472 calints/PRIMARY/R_PERSAT:null
error 1:472 calints/PRIMARY/R_PERSAT:matches
error 1:473 calints/PRIMARY/R_PHOTOM:type
error 1:473 calints/PRIMARY/R_PHOTOM:null
error 1:473 calints/PRIMARY/R_PHOTOM:matches
error 1:474 calints/PRIMARY/R_PSFMAS:type
error 1:474 calints/PRIMARY/R_PSFMAS:null
error 1:474 calints/PRIMARY/R_PSFMAS:matches
error 1:475 calints/PRIMARY/R_PSTSOS:type
error 1:475 calints/PRIMARY/R_PSTSOS:null
error 1:475 calints/PRIMARY/R_PSTSOS:matches
error 1:476 calints/PRIMARY/R_PTHLOS:type
error 1:476 calints/PRIMARY/R_PTHLOS:null
error 1:476 calints/PRIMARY/R_PTHLOS:matches
error 1:477 calints/PRIMARY/R_READNO:type
error 1:477 calints/PRIMARY/R_READNO:null
error 1:477 calints/PRIMARY/R_READNO:matches
error 1:478 calints/PRIMARY/R_REFPIX:type
error 1:478 calints/PRIMARY/R_REFPIX:null
error 1:478 calints/PRIMARY/R_REFPIX:matches
error 1:479 calints/PRIMARY/R_REGION:type
error 1:479 calints/PRIMARY/R_REGION:null
error 1:479 calints/PRIMARY/R_REGION:matches
error 1:480 calints/PRIMARY/R_RESAMP:type
error 1:480 calints/PRIMARY/R_RESAMP:null
error 1:480 calints/PRIMARY/R_RESAMP:matches
error 1:481 calints/PRIMARY/R_RESET:type
error 1:481 calints/PRIMARY/R_RESET:null
error 1:481 calints/PRIMARY/R_RESET:matches
error 1:482 calints/PRIMARY/R_RESOL:type
error 1:482 calints/PRIMARY/R_RESOL:null
error 1:482 calints/PRIMARY/R_RESOL:matches
error 1:483 calints/PRIMARY/R_RSCD:type
error 1:483 calints/PRIMARY/R_RSCD:null
error 1:483 calints/PRIMARY/R_RSCD:matches
error 1:484 calints/PRIMARY/R_SATURA:type
error 1:484 calints/PRIMARY/R_SATURA:null
error 1:484 calints/PRIMARY/R_SATURA:matches
error 1:485 calints/PRIMARY/R_SFLAT:type
error 1:485 calints/PRIMARY/R_SFLAT:null
error 1:485 calints/PRIMARY/R_SFLAT:matches
error 1:486 calints/PRIMARY/R_SIRSKL:type
error 1:486 calints/PRIMARY/R_SIRSKL:null
error 1:486 calints/PRIMARY/R_SIRSKL:matches
error 1:487 calints/PRIMARY/R_SPCWCS:type
error 1:487 calints/PRIMARY/R_SPCWCS:null
error 1:487 calints/PRIMARY/R_SPCWCS:matches
error 1:488 calints/PRIMARY/R_SPKERN:type
error 1:488 calints/PRIMARY/R_SPKERN:null
error 1:488 calints/PRIMARY/R_SPKERN:matches
error 1:489 calints/PRIMARY/R_SPPROF:type
error 1:489 calints/PRIMARY/R_SPPROF:null
error 1:489 calints/PRIMARY/R_SPPROF:matches
error 1:490 calints/PRIMARY/R_SPTRAC:type
error 1:490 calints/PRIMARY/R_SPTRAC:null
error 1:490 calints/PRIMARY/R_SPTRAC:matches
error 1:491 calints/PRIMARY/R_STRAY:type
error 1:491 calints/PRIMARY/R_STRAY:null
error 1:491 calints/PRIMARY/R_STRAY:matches
error 1:492 calints/PRIMARY/R_SUPERB:type
error 1:492 calints/PRIMARY/R_SUPERB:null
error 1:492 calints/PRIMARY/R_SUPERB:matches
error 1:493 calints/PRIMARY/R_THRPUT:type
error 1:493 calints/PRIMARY/R_THRPUT:null
error 1:493 calints/PRIMARY/R_THRPUT:matches
error 1:494 calints/PRIMARY/R_TRPDEN:type
error 1:494 calints/PRIMARY/R_TRPDEN:null
error 1:494 calints/PRIMARY/R_TRPDEN:matches
error 1:495 calints/PRIMARY/R_TRPPAR:type
error 1:495 calints/PRIMARY/R_TRPPAR:null
error 1:495 calints/PRIMARY/R_TRPPAR:matches
error 1:496 calints/PRIMARY/R_TSPHOT:type
error 1:496 calints/PRIMARY/R_TSPHOT:null
error 1:496 calints/PRIMARY/R_TSPHOT:matches
error 1:497 calints/PRIMARY/R_V2V3:type
error 1:497 calints/PRIMARY/R_V2V3:null
error 1:497 calints/PRIMARY/R_V2V3:matches
error 1:498 calints/PRIMARY/R_WAVCOR:type
error 1:498 calints/PRIMARY/R_WAVCOR:null
error 1:498 calints/PRIMARY/R_WAVCOR:matches
error 1:499 calints/PRIMARY/R_WAVMAP:type
error 1:499 calints/PRIMARY/R_WAVMAP:null
error 1:499 calints/PRIMARY/R_WAVMAP:matches
error 1:500 calints/PRIMARY/R_WAVRAN:type
error 1:500 calints/PRIMARY/R_WAVRAN:null
error 1:500 calints/PRIMARY/R_WAVRAN:matches
error 1:505 calints/PRIMARY/S_AMIANA:type
error 1:505 calints/PRIMARY/S_AMIANA:null
error 1:505 calints/PRIMARY/S_AMIANA:in
error 1:506 calints/PRIMARY/S_AMINOR:type
error 1:506 calints/PRIMARY/S_AMINOR:null
error 1:506 calints/PRIMARY/S_AMINOR:in
error 1:507 calints/PRIMARY/S_BARSHA:type
error 1:507 calints/PRIMARY/S_BARSHA:null
error 1:507 calints/PRIMARY/S_BARSHA:in
error 1:508 calints/PRIMARY/S_BKDSUB:type
error 1:508 calints/PRIMARY/S_BKDSUB:null
error 1:508 calints/PRIMARY/S_BKDSUB:in
error 1:509 calints/PRIMARY/S_BPXSLF:type
error 1:509 calints/PRIMARY/S_BPXSLF:null
error 1:509 calints/PRIMARY/S_BPXSLF:in
error 1:510 calints/PRIMARY/S_CHGMIG:type
error 1:510 calints/PRIMARY/S_CHGMIG:null
error 1:510 calints/PRIMARY/S_CHGMIG:in
error 1:511 calints/PRIMARY/S_CLNFNS:type
error 1:511 calints/PRIMARY/S_CLNFNS:null
error 1:511 calints/PRIMARY/S_CLNFNS:in
error 1:512 calints/PRIMARY/S_COMB1D:type
error 1:512 calints/PRIMARY/S_COMB1D:null
error 1:512 calints/PRIMARY/S_COMB1D:in
error 1:513 calints/PRIMARY/S_CONTAM:type
error 1:513 calints/PRIMARY/S_CONTAM:null
error 1:513 calints/PRIMARY/S_CONTAM:in
error 1:514 calints/PRIMARY/S_DARK:type
error 1:514 calints/PRIMARY/S_DARK:null
error 1:514 calints/PRIMARY/S_DARK:in
error 1:515 calints/PRIMARY/S_DQINIT:type
error 1:515 calints/PRIMARY/S_DQINIT:null
error 1:515 calints/PRIMARY/S_DQINIT:in
error 1:516 calints/PRIMARY/S_ERRINI:type
error 1:516 calints/PRIMARY/S_ERRINI:null
error 1:516 calints/PRIMARY/S_ERRINI:in
error 1:517 calints/PRIMARY/S_EXTR1D:type
error 1:517 calints/PRIMARY/S_EXTR1D:null
error 1:517 calints/PRIMARY/S_EXTR1D:in
error 1:518 calints/PRIMARY/S_EXTR2D:type
error 1:518 calints/PRIMARY/S_EXTR2D:null
error 1:518 calints/PRIMARY/S_EXTR2D:in
error 1:519 calints/PRIMARY/S_FLAT:presence
error 1:519 calints/PRIMARY/S_FLAT:type
error 1:519 calints/PRIMARY/S_FLAT:null
error 1:519 calints/PRIMARY/S_FLAT:in
error 1:520 calints/PRIMARY/S_FRINGE:type
error 1:520 calints/PRIMARY/S_FRINGE:null
error 1:520 calints/PRIMARY/S_FRINGE:in
error 1:521 calints/PRIMARY/S_FRSTFR:type
error 1:521 calints/PRIMARY/S_FRSTFR:null
error 1:521 calints/PRIMARY/S_FRSTFR:in
error 1:522 calints/PRIMARY/S_GANSCL:type
error 1:522 calints/PRIMARY/S_GANSCL:null
error 1:522 calints/PRIMARY/S_GANSCL:in
error 1:523 calints/PRIMARY/S_GRPSCL:type
error 1:523 calints/PRIMARY/S_GRPSCL:null
error 1:523 calints/PRIMARY/S_GRPSCL:in
error 1:524 calints/PRIMARY/S_GUICDS:type
error 1:524 calints/PRIMARY/S_GUICDS:null
error 1:524 calints/PRIMARY/S_GUICDS:in
error 1:525 calints/PRIMARY/S_IFUCUB:type
error 1:525 calints/PRIMARY/S_IFUCUB:null
error 1:525 calints/PRIMARY/S_IFUCUB:in
error 1:526 calints/PRIMARY/S_IMPRNT:type
error 1:526 calints/PRIMARY/S_IMPRNT:null
error 1:526 calints/PRIMARY/S_IMPRNT:in
error 1:527 calints/PRIMARY/S_IPC:type
error 1:527 calints/PRIMARY/S_IPC:null
error 1:527 calints/PRIMARY/S_IPC:in
error 1:528 calints/PRIMARY/S_JUMP:type
error 1:528 calints/PRIMARY/S_JUMP:null
error 1:528 calints/PRIMARY/S_JUMP:in
error 1:529 calints/PRIMARY/S_KLIP:type
error 1:529 calints/PRIMARY/S_KLIP:null
error 1:529 calints/PRIMARY/S_KLIP:in
error 1:530 calints/PRIMARY/S_LASTFR:type
error 1:530 calints/PRIMARY/S_LASTFR:null
error 1:530 calints/PRIMARY/S_LASTFR:in
error 1:531 calints/PRIMARY/S_LINEAR:type
error 1:531 calints/PRIMARY/S_LINEAR:null
error 1:531 calints/PRIMARY/S_LINEAR:in
error 1:532 calints/PRIMARY/S_MIREMI:type
error 1:532 calints/PRIMARY/S_MIREMI:null
error 1:532 calints/PRIMARY/S_MIREMI:in
error 1:533 calints/PRIMARY/S_MSAFLG:type
error 1:533 calints/PRIMARY/S_MSAFLG:null
error 1:533 calints/PRIMARY/S_MSAFLG:in
error 1:534 calints/PRIMARY/S_MSBSUB:type
error 1:534 calints/PRIMARY/S_MSBSUB:null
error 1:534 calints/PRIMARY/S_MSBSUB:in
error 1:535 calints/PRIMARY/S_MTWCS:type
error 1:535 calints/PRIMARY/S_MTWCS:null
error 1:535 calints/PRIMARY/S_MTWCS:in
error 1:536 calints/PRIMARY/S_OUTLIR:type
error 1:536 calints/PRIMARY/S_OUTLIR:null
error 1:536 calints/PRIMARY/S_OUTLIR:in
error 1:537 calints/PRIMARY/S_PCTFRM:type
error 1:537 calints/PRIMARY/S_PCTFRM:null
error 1:537 calints/PRIMARY/S_PCTFRM:in
error 1:538 calints/PRIMARY/S_PERSIS:type
error 1:538 calints/PRIMARY/S_PERSIS:null
error 1:538 calints/PRIMARY/S_PERSIS:in
error 1:539 calints/PRIMARY/S_PHOTOM:presence
error 1:539 calints/PRIMARY/S_PHOTOM:type
error 1:539 calints/PRIMARY/S_PHOTOM:null
error 1:539 calints/PRIMARY/S_PHOTOM:in
error 1:540 calints/PRIMARY/S_PSFALI:type
error 1:540 calints/PRIMARY/S_PSFALI:null
error 1:540 calints/PRIMARY/S_PSFALI:in
error 1:541 calints/PRIMARY/S_PSFSTK:type
error 1:541 calints/PRIMARY/S_PSFSTK:null
error 1:541 calints/PRIMARY/S_PSFSTK:in
error 1:542 calints/PRIMARY/S_PTHLOS:type
error 1:542 calints/PRIMARY/S_PTHLOS:null
error 1:542 calints/PRIMARY/S_PTHLOS:in
error 1:543 calints/PRIMARY/S_PXREPL:type
error 1:543 calints/PRIMARY/S_PXREPL:null
error 1:543 calints/PRIMARY/S_PXREPL:in
error 1:544 calints/PRIMARY/S_RAMP:presence
error 1:544 calints/PRIMARY/S_RAMP:type
error 1:544 calints/PRIMARY/S_RAMP:null
error 1:544 calints/PRIMARY/S_RAMP:in
error 1:545 calints/PRIMARY/S_REFPIX:type
error 1:545 calints/PRIMARY/S_REFPIX:null
error 1:545 calints/PRIMARY/S_REFPIX:in
error 1:546 calints/PRIMARY/S_RESAMP:type
error 1:546 calints/PRIMARY/S_RESAMP:null
error 1:546 calints/PRIMARY/S_RESAMP:in
error 1:547 calints/PRIMARY/S_RESET:type
error 1:547 calints/PRIMARY/S_RESET:null
error 1:547 calints/PRIMARY/S_RESET:in
error 1:548 calints/PRIMARY/S_RESFRI:type
error 1:548 calints/PRIMARY/S_RESFRI:null
error 1:548 calints/PRIMARY/S_RESFRI:in
error 1:549 calints/PRIMARY/S_RSCD:type
error 1:549 calints/PRIMARY/S_RSCD:null
error 1:549 calints/PRIMARY/S_RSCD:in
error 1:550 calints/PRIMARY/S_SATURA:type
error 1:550 calints/PRIMARY/S_SATURA:null
error 1:550 calints/PRIMARY/S_SATURA:in
error 1:551 calints/PRIMARY/S_SKYMAT:type
error 1:551 calints/PRIMARY/S_SKYMAT:null
error 1:551 calints/PRIMARY/S_SKYMAT:in
error 1:552 calints/PRIMARY/S_SPLEAK:type
error 1:552 calints/PRIMARY/S_SPLEAK:null
error 1:552 calints/PRIMARY/S_SPLEAK:in
error 1:553 calints/PRIMARY/S_SRCCAT:type
error 1:553 calints/PRIMARY/S_SRCCAT:null
error 1:553 calints/PRIMARY/S_SRCCAT:in
error 1:554 calints/PRIMARY/S_SRCTYP:type
error 1:554 calints/PRIMARY/S_SRCTYP:null
error 1:554 calints/PRIMARY/S_SRCTYP:in
error 1:555 calints/PRIMARY/S_STRAY:type
error 1:555 calints/PRIMARY/S_STRAY:null
error 1:555 calints/PRIMARY/S_STRAY:in
error 1:556 calints/PRIMARY/S_SUPERB:type
error 1:556 calints/PRIMARY/S_SUPERB:null
error 1:556 calints/PRIMARY/S_SUPERB:in
error 1:557 calints/PRIMARY/S_TACNTR:type
error 1:557 calints/PRIMARY/S_TACNTR:null
error 1:557 calints/PRIMARY/S_TACNTR:in
error 1:558 calints/PRIMARY/S_TELEMI:type
error 1:558 calints/PRIMARY/S_TELEMI:null
error 1:558 calints/PRIMARY/S_TELEMI:in
error 1:559 calints/PRIMARY/S_TRCMOD:type
error 1:559 calints/PRIMARY/S_TRCMOD:null
error 1:559 calints/PRIMARY/S_TRCMOD:in
error 1:560 calints/PRIMARY/S_TSPHOT:type
error 1:560 calints/PRIMARY/S_TSPHOT:null
error 1:560 calints/PRIMARY/S_TSPHOT:in
error 1:561 calints/PRIMARY/S_TWKREG:type
error 1:561 calints/PRIMARY/S_TWKREG:null
error 1:561 calints/PRIMARY/S_TWKREG:in
error 1:562 calints/PRIMARY/S_WAVCOR:type
error 1:562 calints/PRIMARY/S_WAVCOR:null
error 1:562 calints/PRIMARY/S_WAVCOR:in
error 1:563 calints/PRIMARY/S_WCS:presence
error 1:563 calints/PRIMARY/S_WCS:type
error 1:563 calints/PRIMARY/S_WCS:null
error 1:563 calints/PRIMARY/S_WCS:in
error 1:564 calints/PRIMARY/S_WFSCOM:type
error 1:564 calints/PRIMARY/S_WFSCOM:null
error 1:564 calints/PRIMARY/S_WFSCOM:in
error 1:565 calints/PRIMARY/S_WHTLIT:type
error 1:565 calints/PRIMARY/S_WHTLIT:null
error 1:565 calints/PRIMARY/S_WHTLIT:in
error 1:573 calints/PRIMARY/TCATFILE:type
error 1:573 calints/PRIMARY/TCATFILE:null
error 1:574 calints/PRIMARY/SCATFILE:type
error 1:574 calints/PRIMARY/SCATFILE:null
error 1:575 calints/PRIMARY/SEGMFILE:type
error 1:575 calints/PRIMARY/SEGMFILE:null
error 1:576 calints/PRIMARY/DIRIMAGE:type
error 1:576 calints/PRIMARY/DIRIMAGE:null
error 1:577 calints/PRIMARY/BKGMETH:type
error 1:577 calints/PRIMARY/BKGMETH:null
error 1:578 calints/PRIMARY/BKGLEVEL:type
error 1:578 calints/PRIMARY/BKGLEVEL:null
error 1:579 calints/PRIMARY/BKGSUB:type
error 1:579 calints/PRIMARY/BKGSUB:null
error 1:580 calints/PRIMARY/MASTERBG:type
error 1:580 calints/PRIMARY/MASTERBG:null
error 1:581 calints/PRIMARY/BKGD_SCL:type
error 1:581 calints/PRIMARY/BKGD_SCL:null
error 1:581 calints/PRIMARY/BKGD_SCL:unit
error 1:582 calints/PRIMARY/SOSSWDTH:type
error 1:582 calints/PRIMARY/SOSSWDTH:null
error 1:582 calints/PRIMARY/SOSSWDTH:unit
error 1:583 calints/PRIMARY/TIKFACTR:type
error 1:583 calints/PRIMARY/TIKFACTR:null
error 1:583 calints/PRIMARY/TIKFACTR:unit
error 1:584 calints/PRIMARY/SOSSDLTX:type
error 1:584 calints/PRIMARY/SOSSDLTX:null
error 1:584 calints/PRIMARY/SOSSDLTX:unit
error 1:585 calints/PRIMARY/SOSSDLTY:type
error 1:585 calints/PRIMARY/SOSSDLTY:null
error 1:585 calints/PRIMARY/SOSSDLTY:unit
error 1:586 calints/PRIMARY/SOSSROTN:type
error 1:586 calints/PRIMARY/SOSSROTN:null
error 1:586 calints/PRIMARY/SOSSROTN:unit
error 1:587 calints/PRIMARY/OVERSAMP:type
error 1:587 calints/PRIMARY/OVERSAMP:null
error 1:587 calints/PRIMARY/OVERSAMP:unit
error 1:588 calints/PRIMARY/THRESHLD:type
error 1:588 calints/PRIMARY/THRESHLD:null
error 1:589 calints/PRIMARY/INT[i]SKIP:type
error 1:589 calints/PRIMARY/INT[i]SKIP:null
error 1:589 calints/PRIMARY/INT[i]SKIP:limit
error 1:590 calints/PRIMARY/INT[i]UGP1:type
error 1:590 calints/PRIMARY/INT[i]UGP1:null
error 1:590 calints/PRIMARY/INT[i]UGP1:limit
error 1:591 calints/PRIMARY/INT[i]BORS:type
error 1:591 calints/PRIMARY/INT[i]BORS:null
error 1:591 calints/PRIMARY/INT[i]BORS:limit
error 0:160 calints/PRIMARY:shape
error 1:73 calints/PRIMARY:DATE-BEG-DATE-END
error 1:74 calints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 calints/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 calints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 calints/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 calints/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 calints/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 calints/PRIMARY:INTSTART-INTEND
error 1:340 calints/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 calints/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 calints/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 calints/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 calints/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 calints/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 calints/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 calints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:160 calints/PRIMARY:undeclared-keyword
error 0:59 calints/SCI:presence
error 0:59 calints/SCI:kind
error 0:59 calints/SCI:match
error 1:597 calints/SCI/MJD-BEG:presence
error 1:597 calints/SCI/MJD-BEG:type
error 1:597 calints/SCI/MJD-BEG:null
error 1:597 calints/SCI/MJD-BEG:unit
error 1:598 calints/SCI/MJD-AVG:presence
error 1:598 calints/SCI/MJD-AVG:type
error 1:598 calints/SCI/MJD-AVG:null
error 1:598 calints/SCI/MJD-AVG:unit
error 1:599 calints/SCI/MJD-END:presence
error 1:599 calints/SCI/MJD-END:type
error 1:599 calints/SCI/MJD-END:null
error 1:599 calints/SCI/MJD-END:unit
error 1:600 calints/SCI/TDB-BEG:presence
error 1:600 calints/SCI/TDB-BEG:type
error 1:600 calints/SCI/TDB-BEG:null
error 1:600 calints/SCI/TDB-BEG:unit
error 1:601 calints/SCI/TDB-MID:presence
error 1:601 calints/SCI/TDB-MID:type
error 1:601 calints/SCI/TDB-MID:null
error 1:601 calints/SCI/TDB-MID:unit
error 1:602 calints/SCI/TDB-END:presence
error 1:602 calints/SCI/TDB-END:type
error 1:602 calints/SCI/TDB-END:null
error 1:602 calints/SCI/TDB-END:unit
error 1:603 calints/SCI/XPOSURE:presence
error 1:603 calints/SCI/XPOSURE:type
error 1:603 calints/SCI/XPOSURE:null
error 1:603 calints/SCI/XPOSURE:unit
error 1:603 calints/SCI/XPOSURE:limit
error 1:604 calints/SCI/TELAPSE:presence
error 1:604 calints/SCI/TELAPSE:type
error 1:604 calints/SCI/TELAPSE:null
error 1:604 calints/SCI/TELAPSE:unit
error 1:604 calints/SCI/TELAPSE:limit
error 1:612 calints/SCI/REFFRAME:type
error 1:612 calints/SCI/REFFRAME:null
error 1:612 calints/SCI/REFFRAME:value
error 1:613 calints/SCI/EPH_TYPE:type
error 1:613 calints/SCI/EPH_TYPE:null
error 1:613 calints/SCI/EPH_TYPE:in
error 1:614 calints/SCI/EPH_TIME:type
error 1:614 calints/SCI/EPH_TIME:null
error 1:614 calints/SCI/EPH_TIME:unit
error 1:615 calints/SCI/JWST_X:type
error 1:615 calints/SCI/JWST_X:null
error 1:615 calints/SCI/JWST_X:unit
error 1:616 calints/SCI/JWST_Y:type
error 1:616 calints/SCI/JWST_Y:null
error 1:616 calints/SCI/JWST_Y:unit
error 1:617 calints/SCI/JWST_Z:type
error 1:617 calints/SCI/JWST_Z:null
error 1:617 calints/SCI/JWST_Z:unit
error 1:618 calints/SCI/OBSGEO-X:type
error 1:618 calints/SCI/OBSGEO-X:null
error 1:618 calints/SCI/OBSGEO-X:unit
error 1:619 calints/SCI/OBSGEO-Y:type
error 1:619 calints/SCI/OBSGEO-Y:null
error 1:619 calints/SCI/OBSGEO-Y:unit
error 1:620 calints/SCI/OBSGEO-Z:type
error 1:620 calints/SCI/OBSGEO-Z:null
error 1:620 calints/SCI/OBSGEO-Z:unit
error 1:621 calints/SCI/JWST_DX:type
error 1:621 calints/SCI/JWST_DX:null
error 1:621 calints/SCI/JWST_DX:unit
error 1:622 calints/SCI/JWST_DY:type
error 1:622 calints/SCI/JWST_DY:null
error 1:622 calints/SCI/JWST_DY:unit
error 1:623 calints/SCI/JWST_DZ:type
error 1:623 calints/SCI/JWST_DZ:null
error 1:623 calints/SCI/JWST_DZ:unit
error 1:624 calints/SCI/OBSGEODX:type
error 1:624 calints/SCI/OBSGEODX:null
error 1:624 calints/SCI/OBSGEODX:unit
error 1:625 calints/SCI/OBSGEODY:type
error 1:625 calints/SCI/OBSGEODY:null
error 1:625 calints/SCI/OBSGEODY:unit
error 1:626 calints/SCI/OBSGEODZ:type
error 1:626 calints/SCI/OBSGEODZ:null
error 1:626 calints/SCI/OBSGEODZ:unit
error 1:631 calints/SCI/PHOTMJSR:presence
error 1:631 calints/SCI/PHOTMJSR:type
error 1:631 calints/SCI/PHOTMJSR:null
error 1:631 calints/SCI/PHOTMJSR:unit
error 3:44 calints/SCI/PHOTMJSR:limit
error 1:631 calints/SCI/PHOTUJA2:presence
error 1:631 calints/SCI/PHOTUJA2:type
error 1:631 calints/SCI/PHOTUJA2:null
error 1:631 calints/SCI/PHOTUJA2:unit
error 3:45 calints/SCI/PHOTUJA2:limit
error 1:631 calints/SCI/PIXAR_SR:presence
error 1:631 calints/SCI/PIXAR_SR:type
error 1:631 calints/SCI/PIXAR_SR:null
error 1:631 calints/SCI/PIXAR_SR:unit
error 3:46 calints/SCI/PIXAR_SR:limit
error 1:631 calints/SCI/PIXAR_A2:presence
error 1:631 calints/SCI/PIXAR_A2:type
error 1:631 calints/SCI/PIXAR_A2:null
error 1:631 calints/SCI/PIXAR_A2:unit
error 3:47 calints/SCI/PIXAR_A2:limit
error 1:639 calints/SCI/RADESYS:presence
error 1:639 calints/SCI/RADESYS:type
error 1:639 calints/SCI/RADESYS:null
error 1:639 calints/SCI/RADESYS:value
error 1:640 calints/SCI/PA_APER:presence
error 1:640 calints/SCI/PA_APER:type
error 1:640 calints/SCI/PA_APER:null
error 1:640 calints/SCI/PA_APER:unit
error 1:641 calints/SCI/RA_V1:presence
error 1:641 calints/SCI/RA_V1:type
error 1:641 calints/SCI/RA_V1:null
error 1:641 calints/SCI/RA_V1:unit
error 4:47 calints/SCI/RA_V1:limit
error 1:642 calints/SCI/DEC_V1:presence
error 1:642 calints/SCI/DEC_V1:type
error 1:642 calints/SCI/DEC_V1:null
error 1:642 calints/SCI/DEC_V1:unit
error 4:48 calints/SCI/DEC_V1:limit
error 1:643 calints/SCI/PA_V3:presence
error 1:643 calints/SCI/PA_V3:type
error 1:643 calints/SCI/PA_V3:null
error 1:643 calints/SCI/PA_V3:unit
error 1:644 calints/SCI/VA_SCALE:presence
error 1:644 calints/SCI/VA_SCALE:type
error 1:644 calints/SCI/VA_SCALE:null
error 1:644 calints/SCI/VA_SCALE:unit
error 1:644 calints/SCI/VA_SCALE:limit
error 1:660 calints/SCI/S_REGION:presence
error 1:660 calints/SCI/S_REGION:type
error 1:660 calints/SCI/S_REGION:null
error 1:660 calints/SCI/S_REGION:matches
error 1:651 calints/SCI/V2_REF:presence
error 1:651 calints/SCI/V2_REF:type
error 1:651 calints/SCI/V2_REF:null
error 1:651 calints/SCI/V2_REF:unit
error 1:652 calints/SCI/V3_REF:presence
error 1:652 calints/SCI/V3_REF:type
error 1:652 calints/SCI/V3_REF:null
error 1:652 calints/SCI/V3_REF:unit
error 1:653 calints/SCI/VPARITY:presence
error 1:653 calints/SCI/VPARITY:type
error 1:653 calints/SCI/VPARITY:null
error 1:653 calints/SCI/VPARITY:in
error 1:654 calints/SCI/V3I_YANG:presence
error 1:654 calints/SCI/V3I_YANG:type
error 1:654 calints/SCI/V3I_YANG:null
error 1:654 calints/SCI/V3I_YANG:unit
error 1:655 calints/SCI/XREF_SCI:type
error 1:655 calints/SCI/XREF_SCI:null
error 1:655 calints/SCI/XREF_SCI:unit
error 1:656 calints/SCI/YREF_SCI:type
error 1:656 calints/SCI/YREF_SCI:null
error 1:656 calints/SCI/YREF_SCI:unit
error 1:677 calints/SCI/RA_REF:presence
error 1:677 calints/SCI/RA_REF:type
error 1:677 calints/SCI/RA_REF:null
error 1:677 calints/SCI/RA_REF:unit
error 1:678 calints/SCI/DEC_REF:presence
error 1:678 calints/SCI/DEC_REF:type
error 1:678 calints/SCI/DEC_REF:null
error 1:678 calints/SCI/DEC_REF:unit
error 4:48 calints/SCI/DEC_REF:limit
error 1:679 calints/SCI/ROLL_REF:presence
error 1:679 calints/SCI/ROLL_REF:type
error 1:679 calints/SCI/ROLL_REF:null
error 1:679 calints/SCI/ROLL_REF:unit
error 1:680 calints/SCI/VELOSYS:type
error 1:680 calints/SCI/VELOSYS:null
error 1:680 calints/SCI/VELOSYS:unit
error 1:664 calints/SCI/MT_RA:type
error 1:664 calints/SCI/MT_RA:null
error 1:664 calints/SCI/MT_RA:unit
error 1:665 calints/SCI/MT_DEC:type
error 1:665 calints/SCI/MT_DEC:null
error 1:665 calints/SCI/MT_DEC:unit
error 1:666 calints/SCI/MT_AVRA:type
error 1:666 calints/SCI/MT_AVRA:null
error 1:666 calints/SCI/MT_AVRA:unit
error 1:667 calints/SCI/MT_AVDEC:type
error 1:667 calints/SCI/MT_AVDEC:null
error 1:667 calints/SCI/MT_AVDEC:unit
error 4:78 calints/SCI/WCSAXES:presence
error 4:78 calints/SCI/WCSAXES:type
error 4:78 calints/SCI/WCSAXES:null
error 4:78 calints/SCI/WCSAXES:limit
error 4:79 calints/SCI/CTYPE[i]:presence
error 4:79 calints/SCI/CTYPE[i]:type
error 4:79 calints/SCI/CTYPE[i]:null
error 4:79 calints/SCI/CTYPE[i]:matches
error 4:80 calints/SCI/CUNIT[i]:presence
error 4:80 calints/SCI/CUNIT[i]:type
error 4:80 calints/SCI/CUNIT[i]:null
error 4:80 calints/SCI/CUNIT[i]:value
error 4:81 calints/SCI/CRPIX[i]:presence
error 4:81 calints/SCI/CRPIX[i]:type
error 4:81 calints/SCI/CRPIX[i]:null
error 4:81 calints/SCI/CRPIX[i]:unit
error 4:82 calints/SCI/CRVAL[i]:presence
error 4:82 calints/SCI/CRVAL[i]:type
error 4:82 calints/SCI/CRVAL[i]:null
error 4:82 calints/SCI/CRVAL[i]:unit
error 4:83 calints/SCI/CDELT[i]:type
error 4:83 calints/SCI/CDELT[i]:null
error 4:83 calints/SCI/CDELT[i]:unit
error 4:84 calints/SCI/PC[i]_[j]:type
error 4:84 calints/SCI/PC[i]_[j]:null
error 4:84 calints/SCI/PC[i]_[j]:unit
error 4:85 calints/SCI/CD[i]_[j]:type
error 4:85 calints/SCI/CD[i]_[j]:null
error 4:85 calints/SCI/CD[i]_[j]:unit
error 4:86 calints/SCI/LONPOLE:type
error 4:86 calints/SCI/LONPOLE:null
error 4:86 calints/SCI/LONPOLE:unit
error 4:87 calints/SCI/LATPOLE:type
error 4:87 calints/SCI/LATPOLE:null
error 4:87 calints/SCI/LATPOLE:unit
error 4:173 calints/SCI/A_ORDER:type
error 4:173 calints/SCI/A_ORDER:null
error 4:173 calints/SCI/A_ORDER:limit
error 4:174 calints/SCI/B_ORDER:type
error 4:174 calints/SCI/B_ORDER:null
error 4:174 calints/SCI/B_ORDER:limit
error 4:175 calints/SCI/AP_ORDER:type
error 4:175 calints/SCI/AP_ORDER:null
error 4:175 calints/SCI/AP_ORDER:limit
error 4:176 calints/SCI/BP_ORDER:type
error 4:176 calints/SCI/BP_ORDER:null
error 4:176 calints/SCI/BP_ORDER:limit
error 4:177 calints/SCI/A_[p]_[q]:type
error 4:177 calints/SCI/A_[p]_[q]:null
error 4:177 calints/SCI/A_[p]_[q]:unit
error 4:178 calints/SCI/B_[p]_[q]:type
error 4:178 calints/SCI/B_[p]_[q]:null
error 4:178 calints/SCI/B_[p]_[q]:unit
error 4:179 calints/SCI/AP_[p]_[q]:type
error 4:179 calints/SCI/AP_[p]_[q]:null
error 4:179 calints/SCI/AP_[p]_[q]:unit
error 4:180 calints/SCI/BP_[p]_[q]:type
error 4:180 calints/SCI/BP_[p]_[q]:null
error 4:180 calints/SCI/BP_[p]_[q]:unit
error 0:59 calints/SCI:type
error 0:59 calints/SCI:shape
error 0:59 calints/SCI:unit
error 1:606 calints/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 calints/SCI:TDB-BEG-MJD-BEG
error 1:633 calints/SCI:PHOTUJA2-PHOTMJSR
error 1:634 calints/SCI:PIXAR_A2-PIXAR_SR
error 1:683 calints/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 calints/SCI:exists-CD1_1-CDELT1
error 4:90 calints/SCI:exists-CD1_1-PC1_1
error 0:179 calints/SCI:SCI-DQ
error 0:34 calints/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 calints/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:59 calints/SCI:undeclared-keyword
error 0:62 calints/ERR:presence
error 0:62 calints/ERR:kind
error 0:62 calints/ERR:match
error 0:62 calints/ERR:type
error 0:62 calints/ERR:shape
error 0:62 calints/ERR:unit
error 0:62 calints/ERR:limit
warning 0:62 calints/ERR:undeclared-keyword
error 0:63 calints/DQ:presence
error 0:63 calints/DQ:kind
error 0:63 calints/DQ:match
error 0:63 calints/DQ:type
error 0:63 calints/DQ:shape
error 0:63 calints/DQ:null
error 0:63 calints/DQ:bits
warning 0:63 calints/DQ:undeclared-keyword
error 0:64 calints/AREA:kind
error 0:64 calints/AREA:match
error 0:64 calints/AREA:type
error 0:64 calints/AREA:shape
error 0:64 calints/AREA:limit
warning 0:64 calints/AREA:undeclared-keyword
error 0:65 calints/VAR_POISSON:presence
error 0:65 calints/VAR_POISSON:kind
error 0:65 calints/VAR_POISSON:match
error 0:65 calints/VAR_POISSON:type
error 0:65 calints/VAR_POISSON:shape
error 0:65 calints/VAR_POISSON:limit
warning 0:65 calints/VAR_POISSON:undeclared-keyword
error 0:66 calints/VAR_RNOISE:presence
error 0:66 calints/VAR_RNOISE:kind
error 0:66 calints/VAR_RNOISE:match
error 0:66 calints/VAR_RNOISE:type
error 0:66 calints/VAR_RNOISE:shape
error 0:66 calints/VAR_RNOISE:limit
warning 0:66 calints/VAR_RNOISE:undeclared-keyword
error 0:67 calints/VAR_FLAT:presence
error 0:67 calints/VAR_FLAT:kind
error 0:67 calints/VAR_FLAT:match
error 0:67 calints/VAR_FLAT:type
error 0:67 calints/VAR_FLAT:shape
error 0:67 calints/VAR_FLAT:limit
warning 0:67 calints/VAR_FLAT:undeclared-keyword
error 0:68 calints/INT_TIMES:presence
error 0:68 calints/INT_TIMES:kind
error 0:68 calints/INT_TIMES:match
error 0:69 calints/INT_TIMES:rows
error 0:68 calints/INT_TIMES:order
error 1:884 calints/INT_TIMES/integration_number:presence
error 1:884 calints/INT_TIMES/integration_number:type
error 1:884 calints/INT_TIMES/integration_number:shape
error 1:884 calints/INT_TIMES/integration_number:null
error 1:884 calints/INT_TIMES/integration_number:limit
error 1:884 calints/INT_TIMES/integration_number:order
error 1:870 calints/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 calints/INT_TIMES/int_start_MJD_UTC:type
error 1:870 calints/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 calints/INT_TIMES/int_start_MJD_UTC:null
error 1:870 calints/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 calints/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 calints/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 calints/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 calints/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 calints/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 calints/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 calints/INT_TIMES/int_end_MJD_UTC:type
error 1:872 calints/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 calints/INT_TIMES/int_end_MJD_UTC:null
error 1:872 calints/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 calints/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 calints/INT_TIMES/int_start_BJD_TDB:type
error 1:873 calints/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 calints/INT_TIMES/int_start_BJD_TDB:null
error 1:873 calints/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 calints/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 calints/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 calints/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 calints/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 calints/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 calints/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 calints/INT_TIMES/int_end_BJD_TDB:type
error 1:875 calints/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 calints/INT_TIMES/int_end_BJD_TDB:null
error 1:875 calints/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 calints/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 calints/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:68 calints/INT_TIMES:undeclared-keyword
error 0:68 calints/INT_TIMES:undeclared-column
error 1:892 calints/INT_TIMES_STRIPE:kind
error 1:892 calints/INT_TIMES_STRIPE:match
error 1:892 calints/INT_TIMES_STRIPE:order
error 1:894 calints/INT_TIMES_STRIPE/integration_number:presence
error 1:894 calints/INT_TIMES_STRIPE/integration_number:type
error 1:894 calints/INT_TIMES_STRIPE/integration_number:shape
error 1:894 calints/INT_TIMES_STRIPE/integration_number:null
error 1:894 calints/INT_TIMES_STRIPE/integration_number:limit
error 1:895 calints/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 calints/INT_TIMES_STRIPE/stripe_number:type
error 1:895 calints/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 calints/INT_TIMES_STRIPE/stripe_number:null
error 1:895 calints/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 calints/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 calints/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 calints/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 calints/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 calints/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 calints/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 calints/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 calints/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 calints/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 calints/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 calints/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 calints/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 calints/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 calints/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 calints/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 calints/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 calints/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 calints/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 calints/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 calints/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 calints/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 calints/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 calints/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 calints/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 calints/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 calints/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 calints/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 calints/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 calints/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 calints/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 calints/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 calints/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 calints/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 calints/INT_TIMES_STRIPE:undeclared-column
error 0:167 calints/ASDF:presence
error 0:167 calints/ASDF:kind
error 0:167 calints/ASDF:match
warning 0:167 calints/ASDF:undeclared-keyword
error 0:169 calints/ASDF.tree/data:presence
error 0:169 calints/ASDF.tree/data:type
error 0:169 calints/ASDF.tree/data:source
error 0:167 calints/ASDF.tree:type
error 1:20 calints/ASDF.tree/meta.date:mirror
error 1:20 calints/ASDF.tree/meta.filename:mirror
error 1:20 calints/ASDF.tree/meta.model_type:mirror
error 1:20 calints/ASDF.tree/meta.telescope:mirror
error 1:69 calints/ASDF.tree/meta.observation.program_number:mirror
error 1:69 calints/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 calints/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 calints/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 calints/ASDF.tree/meta.instrument.name:mirror
error 1:236 calints/ASDF.tree/meta.exposure.type:mirror
error 1:236 calints/ASDF.tree/meta.exposure.nints:mirror
error 1:277 calints/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 calints/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 calints/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 calints/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 calints/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 calints/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 calints/ASDF.tree/meta.subarray.name:mirror
error 1:38 calints/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 calints/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 calints/ASDF.tree/meta.asn.table_name:mirror
error 1:631 calints/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 calints/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 calints/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 calints/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:174 calints:nints-INTEND-INTSTART
error 0:176 calints:nints-NINTS
error 0:190 crfints:name
error 1:816 crfints/name/program:value
error 1:821 crfints/name/obs:value
error 1:822 crfints/name/visit:value
error 1:823 crfints/name/group:value
error 1:824 crfints/name/seq:value
error 1:825 crfints/name/act:value
error 1:826 crfints/name/exposure:value
error 1:827 crfints/name/segment:value
error 1:827 crfints/name/segment:presence
error 1:828 crfints/name/detector:value
error 0:183 crfints:undeclared-hdu
error 1:20 crfints/PRIMARY/DATE:presence
error 1:20 crfints/PRIMARY/DATE:type
error 1:20 crfints/PRIMARY/DATE:null
error 1:20 crfints/PRIMARY/FILENAME:presence
error 1:20 crfints/PRIMARY/FILENAME:type
error 1:20 crfints/PRIMARY/FILENAME:null
error 1:20 crfints/PRIMARY/FILENAME:value
error 1:20 crfints/PRIMARY/DATAMODL:presence
error 1:20 crfints/PRIMARY/DATAMODL:type
error 1:20 crfints/PRIMARY/DATAMODL:null
error 1:20 crfints/PRIMARY/DATAMODL:value
error 1:20 crfints/PRIMARY/TELESCOP:presence
error 1:20 crfints/PRIMARY/TELESCOP:type
error 1:20 crfints/PRIMARY/TELESCOP:null
error 1:20 crfints/PRIMARY/TELESCOP:value
error 1:21 crfints/PRIMARY/ORIGIN:presence
error 1:21 crfints/PRIMARY/ORIGIN:type
error 1:21 crfints/PRIMARY/ORIGIN:null
error 1:22 crfints/PRIMARY/TIMESYS:presence
error 1:22 crfints/PRIMARY/TIMESYS:type
error 1:22 crfints/PRIMARY/TIMESYS:null
error 1:22 crfints/PRIMARY/TIMESYS:value
error 1:23 crfints/PRIMARY/TIMEUNIT:presence
error 1:23 crfints/PRIMARY/TIMEUNIT:type
error 1:23 crfints/PRIMARY/TIMEUNIT:null
error 1:23 crfints/PRIMARY/TIMEUNIT:value
info 1:24 crfints/PRIMARY/FILETYPE:presence
error 1:24 crfints/PRIMARY/FILETYPE:type
error 1:24 crfints/PRIMARY/FILETYPE:null
error 1:25 crfints/PRIMARY/SDP_VER:presence
error 1:25 crfints/PRIMARY/SDP_VER:type
error 1:25 crfints/PRIMARY/SDP_VER:null
error 1:26 crfints/PRIMARY/PRD_VER:presence
error 1:26 crfints/PRIMARY/PRD_VER:type
error 1:26 crfints/PRIMARY/PRD_VER:null
error 1:26 crfints/PRIMARY/PRD_VER:matches
error 1:27 crfints/PRIMARY/OSS_VER:type
error 1:27 crfints/PRIMARY/OSS_VER:null
error 1:28 crfints/PRIMARY/GSC_VER:type
error 1:28 crfints/PRIMARY/GSC_VER:null
error 1:29 crfints/PRIMARY/HGA_MOVE:presence
error 1:29 crfints/PRIMARY/HGA_MOVE:type
error 1:29 crfints/PRIMARY/HGA_MOVE:null
error 1:30 crfints/PRIMARY/HGA_STRT:type
error 1:30 crfints/PRIMARY/HGA_STRT:null
error 1:31 crfints/PRIMARY/HGA_STOP:type
error 1:31 crfints/PRIMARY/HGA_STOP:null
error 1:32 crfints/PRIMARY/PWFSEET:presence
error 1:32 crfints/PRIMARY/PWFSEET:type
error 1:32 crfints/PRIMARY/PWFSEET:null
error 1:32 crfints/PRIMARY/PWFSEET:unit
error 1:33 crfints/PRIMARY/NWFSEST:presence
error 1:33 crfints/PRIMARY/NWFSEST:type
error 1:33 crfints/PRIMARY/NWFSEST:null
error 1:33 crfints/PRIMARY/NWFSEST:unit
error 1:34 crfints/PRIMARY/COMPRESS:type
error 1:34 crfints/PRIMARY/COMPRESS:null
error 1:51 crfints/PRIMARY/TITLE:presence
error 1:51 crfints/PRIMARY/TITLE:type
error 1:51 crfints/PRIMARY/TITLE:null
error 1:52 crfints/PRIMARY/PI_NAME:presence
error 1:52 crfints/PRIMARY/PI_NAME:type
error 1:52 crfints/PRIMARY/PI_NAME:null
error 1:53 crfints/PRIMARY/CATEGORY:presence
error 1:53 crfints/PRIMARY/CATEGORY:type
error 1:53 crfints/PRIMARY/CATEGORY:null
warning 1:53 crfints/PRIMARY/CATEGORY:in
error 1:54 crfints/PRIMARY/SUBCAT:type
error 1:54 crfints/PRIMARY/SUBCAT:null
error 1:55 crfints/PRIMARY/SCICAT:type
error 1:55 crfints/PRIMARY/SCICAT:null
error 1:56 crfints/PRIMARY/CONT_ID:type
error 1:56 crfints/PRIMARY/CONT_ID:null
error 1:63 crfints/PRIMARY/DATE-OBS:presence
error 1:63 crfints/PRIMARY/DATE-OBS:type
error 1:63 crfints/PRIMARY/DATE-OBS:null
error 1:64 crfints/PRIMARY/TIME-OBS:presence
error 1:64 crfints/PRIMARY/TIME-OBS:type
error 1:64 crfints/PRIMARY/TIME-OBS:null
error 1:65 crfints/PRIMARY/DATE-BEG:presence
error 1:65 crfints/PRIMARY/DATE-BEG:type
error 1:65 crfints/PRIMARY/DATE-BEG:null
error 1:66 crfints/PRIMARY/DATE-END:presence
error 1:66 crfints/PRIMARY/DATE-END:type
error 1:66 crfints/PRIMARY/DATE-END:null
error 1:67 crfints/PRIMARY/OBS_ID:presence
error 1:67 crfints/PRIMARY/OBS_ID:type
error 1:67 crfints/PRIMARY/OBS_ID:null
error 1:67 crfints/PRIMARY/OBS_ID:matches
error 1:68 crfints/PRIMARY/VISIT_ID:presence
error 1:68 crfints/PRIMARY/VISIT_ID:type
error 1:68 crfints/PRIMARY/VISIT_ID:null
error 1:68 crfints/PRIMARY/VISIT_ID:limit
error 1:69 crfints/PRIMARY/PROGRAM:presence
error 1:69 crfints/PRIMARY/PROGRAM:type
error 1:69 crfints/PRIMARY/PROGRAM:null
error 1:69 crfints/PRIMARY/PROGRAM:limit
error 1:69 crfints/PRIMARY/OBSERVTN:presence
error 1:69 crfints/PRIMARY/OBSERVTN:type
error 1:69 crfints/PRIMARY/OBSERVTN:null
error 1:69 crfints/PRIMARY/OBSERVTN:limit
error 1:69 crfints/PRIMARY/VISIT:presence
error 1:69 crfints/PRIMARY/VISIT:type
error 1:69 crfints/PRIMARY/VISIT:null
error 1:69 crfints/PRIMARY/VISIT:limit
error 1:70 crfints/PRIMARY/OBSLABEL:type
error 1:70 crfints/PRIMARY/OBSLABEL:null
error 1:71 crfints/PRIMARY/OBSFOLDR:type
error 1:71 crfints/PRIMARY/OBSFOLDR:null
error 1:88 crfints/PRIMARY/VISITGRP:presence
error 1:88 crfints/PRIMARY/VISITGRP:type
error 1:88 crfints/PRIMARY/VISITGRP:null
error 1:88 crfints/PRIMARY/VISITGRP:limit
error 1:89 crfints/PRIMARY/SEQ_ID:presence
error 1:89 crfints/PRIMARY/SEQ_ID:type
error 1:89 crfints/PRIMARY/SEQ_ID:null
error 1:89 crfints/PRIMARY/SEQ_ID:matches
error 1:90 crfints/PRIMARY/ACT_ID:presence
error 1:90 crfints/PRIMARY/ACT_ID:type
error 1:90 crfints/PRIMARY/ACT_ID:null
error 1:90 crfints/PRIMARY/ACT_ID:matches
error 1:91 crfints/PRIMARY/EXPOSURE:presence
error 1:91 crfints/PRIMARY/EXPOSURE:type
error 1:91 crfints/PRIMARY/EXPOSURE:null
error 1:91 crfints/PRIMARY/EXPOSURE:limit
error 1:92 crfints/PRIMARY/BKGDTARG:presence
error 1:92 crfints/PRIMARY/BKGDTARG:type
error 1:92 crfints/PRIMARY/BKGDTARG:null
error 1:93 crfints/PRIMARY/TEMPLATE:presence
error 1:93 crfints/PRIMARY/TEMPLATE:type
error 1:93 crfints/PRIMARY/TEMPLATE:null
error 1:98 crfints/PRIMARY/ENG_QUAL:presence
error 1:98 crfints/PRIMARY/ENG_QUAL:type
error 1:98 crfints/PRIMARY/ENG_QUAL:null
error 1:98 crfints/PRIMARY/ENG_QUAL:in
error 1:99 crfints/PRIMARY/ENGQLPTG:type
error 1:99 crfints/PRIMARY/ENGQLPTG:null
error 1:99 crfints/PRIMARY/ENGQLPTG:in
error 1:100 crfints/PRIMARY/VISITYPE:presence
error 1:100 crfints/PRIMARY/VISITYPE:type
error 1:100 crfints/PRIMARY/VISITYPE:null
error 1:100 crfints/PRIMARY/VISITYPE:in
error 1:101 crfints/PRIMARY/VSTSTART:presence
error 1:101 crfints/PRIMARY/VSTSTART:type
error 1:101 crfints/PRIMARY/VSTSTART:null
error 1:102 crfints/PRIMARY/VISITSTA:presence
error 1:102 crfints/PRIMARY/VISITSTA:type
error 1:102 crfints/PRIMARY/VISITSTA:null
error 1:103 crfints/PRIMARY/NEXPOSUR:presence
error 1:103 crfints/PRIMARY/NEXPOSUR:type
error 1:103 crfints/PRIMARY/NEXPOSUR:null
error 1:103 crfints/PRIMARY/NEXPOSUR:limit
error 1:104 crfints/PRIMARY/INTARGET:presence
error 1:104 crfints/PRIMARY/INTARGET:type
error 1:104 crfints/PRIMARY/INTARGET:null
error 1:105 crfints/PRIMARY/TARGOOPP:presence
error 1:105 crfints/PRIMARY/TARGOOPP:type
error 1:105 crfints/PRIMARY/TARGOOPP:null
error 1:106 crfints/PRIMARY/TSOVISIT:presence
error 1:106 crfints/PRIMARY/TSOVISIT:type
error 1:106 crfints/PRIMARY/TSOVISIT:null
error 1:107 crfints/PRIMARY/EXP_ONLY:presence
error 1:107 crfints/PRIMARY/EXP_ONLY:type
error 1:107 crfints/PRIMARY/EXP_ONLY:null
error 1:108 crfints/PRIMARY/CROWDFLD:type
error 1:108 crfints/PRIMARY/CROWDFLD:null
error 1:113 crfints/PRIMARY/TARGPROP:presence
error 1:113 crfints/PRIMARY/TARGPROP:type
error 1:113 crfints/PRIMARY/TARGPROP:null
error 1:114 crfints/PRIMARY/TARGNAME:presence
error 1:114 crfints/PRIMARY/TARGNAME:type
error 1:114 crfints/PRIMARY/TARGNAME:null
error 1:115 crfints/PRIMARY/TARGTYPE:presence
error 1:115 crfints/PRIMARY/TARGTYPE:type
error 1:115 crfints/PRIMARY/TARGTYPE:null
error 1:115 crfints/PRIMARY/TARGTYPE:in
error 1:116 crfints/PRIMARY/TARGCAT:type
error 1:116 crfints/PRIMARY/TARGCAT:null
error 1:117 crfints/PRIMARY/TARGDESC:type
error 1:117 crfints/PRIMARY/TARGDESC:null
error 1:118 crfints/PRIMARY/TARG_RA:presence
error 1:118 crfints/PRIMARY/TARG_RA:type
error 1:118 crfints/PRIMARY/TARG_RA:null
error 1:118 crfints/PRIMARY/TARG_RA:unit
error 4:47 crfints/PRIMARY/TARG_RA:limit
error 1:119 crfints/PRIMARY/TARG_DEC:presence
error 1:119 crfints/PRIMARY/TARG_DEC:type
error 1:119 crfints/PRIMARY/TARG_DEC:null
error 1:119 crfints/PRIMARY/TARG_DEC:unit
error 4:48 crfints/PRIMARY/TARG_DEC:limit
error 1:120 crfints/PRIMARY/SRCTYAPT:type
error 1:120 crfints/PRIMARY/SRCTYAPT:null
error 1:120 crfints/PRIMARY/SRCTYAPT:in
error 1:123 crfints/PRIMARY/TARGURA:presence
error 1:123 crfints/PRIMARY/TARGURA:type
error 1:123 crfints/PRIMARY/TARGURA:null
error 1:123 crfints/PRIMARY/TARGURA:unit
error 1:123 crfints/PRIMARY/TARGURA:limit
error 1:124 crfints/PRIMARY/TARGUDEC:presence
error 1:124 crfints/PRIMARY/TARGUDEC:type
error 1:124 crfints/PRIMARY/TARGUDEC:null
error 1:124 crfints/PRIMARY/TARGUDEC:unit
error 1:124 crfints/PRIMARY/TARGUDEC:limit
error 1:125 crfints/PRIMARY/MU_RA:presence
error 1:125 crfints/PRIMARY/MU_RA:type
error 1:125 crfints/PRIMARY/MU_RA:null
error 1:125 crfints/PRIMARY/MU_RA:unit
error 1:126 crfints/PRIMARY/MU_DEC:presence
error 1:126 crfints/PRIMARY/MU_DEC:type
error 1:126 crfints/PRIMARY/MU_DEC:null
error 1:126 crfints/PRIMARY/MU_DEC:unit
error 1:127 crfints/PRIMARY/MU_EPOCH:presence
error 1:127 crfints/PRIMARY/MU_EPOCH:type
error 1:127 crfints/PRIMARY/MU_EPOCH:null
error 1:128 crfints/PRIMARY/PROP_RA:presence
error 1:128 crfints/PRIMARY/PROP_RA:type
error 1:128 crfints/PRIMARY/PROP_RA:null
error 1:128 crfints/PRIMARY/PROP_RA:unit
error 4:47 crfints/PRIMARY/PROP_RA:limit
error 1:129 crfints/PRIMARY/PROP_DEC:presence
error 1:129 crfints/PRIMARY/PROP_DEC:type
error 1:129 crfints/PRIMARY/PROP_DEC:null
error 1:129 crfints/PRIMARY/PROP_DEC:unit
error 4:48 crfints/PRIMARY/PROP_DEC:limit
error 1:200 crfints/PRIMARY/INSTRUME:presence
error 1:200 crfints/PRIMARY/INSTRUME:type
error 1:200 crfints/PRIMARY/INSTRUME:null
error 1:200 crfints/PRIMARY/INSTRUME:in
error 1:201 crfints/PRIMARY/PREIMAGE:type
error 1:201 crfints/PRIMARY/PREIMAGE:null
error 1:202 crfints/PRIMARY/FWPOSOFF:type
error 1:202 crfints/PRIMARY/FWPOSOFF:null
error 1:203 crfints/PRIMARY/FWPOSTOL:type
error 1:203 crfints/PRIMARY/FWPOSTOL:null
error 1:203 crfints/PRIMARY/FWPOSTOL:in
error 1:204 crfints/PRIMARY/PWPOSOFF:type
error 1:204 crfints/PRIMARY/PWPOSOFF:null
error 1:205 crfints/PRIMARY/PWPOSTOL:type
error 1:205 crfints/PRIMARY/PWPOSTOL:null
error 1:205 crfints/PRIMARY/PWPOSTOL:in
error 1:134 crfints/PRIMARY/DETECTOR:presence
error 1:134 crfints/PRIMARY/DETECTOR:type
error 1:134 crfints/PRIMARY/DETECTOR:null
error 1:134 crfints/PRIMARY/DETECTOR:in
error 1:135 crfints/PRIMARY/MODULE:presence
error 1:135 crfints/PRIMARY/MODULE:type
error 1:135 crfints/PRIMARY/MODULE:null
error 1:135 crfints/PRIMARY/MODULE:in
error 1:136 crfints/PRIMARY/CHANNEL:presence
error 1:136 crfints/PRIMARY/CHANNEL:type
error 1:136 crfints/PRIMARY/CHANNEL:null
error 1:136 crfints/PRIMARY/CHANNEL:in
error 1:137 crfints/PRIMARY/FILTER:presence
error 1:137 crfints/PRIMARY/FILTER:type
error 1:137 crfints/PRIMARY/FILTER:null
error 1:137 crfints/PRIMARY/FILTER:in
error 1:138 crfints/PRIMARY/PUPIL:presence
error 1:138 crfints/PRIMARY/PUPIL:type
error 1:138 crfints/PRIMARY/PUPIL:null
error 1:138 crfints/PRIMARY/PUPIL:in
error 1:139 crfints/PRIMARY/PILIN:type
error 1:139 crfints/PRIMARY/PILIN:null
error 1:140 crfints/PRIMARY/CORONMSK:type
error 1:140 crfints/PRIMARY/CORONMSK:null
error 1:140 crfints/PRIMARY/CORONMSK:in
error 1:141 crfints/PRIMARY/FAM_LA[a]:type
error 1:141 crfints/PRIMARY/FAM_LA[a]:null
error 1:142 crfints/PRIMARY/FASTEP[a]:type
error 1:142 crfints/PRIMARY/FASTEP[a]:null
error 1:143 crfints/PRIMARY/FAUNIT[a]:type
error 1:143 crfints/PRIMARY/FAUNIT[a]:null
error 1:144 crfints/PRIMARY/FAPHASE[a]:type
error 1:144 crfints/PRIMARY/FAPHASE[a]:null
error 1:145 crfints/PRIMARY/FA[a]VALUE:type
error 1:145 crfints/PRIMARY/FA[a]VALUE:null
error 1:151 crfints/PRIMARY/GRATING:presence
error 1:151 crfints/PRIMARY/GRATING:type
error 1:151 crfints/PRIMARY/GRATING:null
error 1:151 crfints/PRIMARY/GRATING:in
error 1:152 crfints/PRIMARY/FXD_SLIT:type
error 1:152 crfints/PRIMARY/FXD_SLIT:null
error 1:152 crfints/PRIMARY/FXD_SLIT:in
error 1:153 crfints/PRIMARY/FOCUSPOS:type
error 1:153 crfints/PRIMARY/FOCUSPOS:null
error 1:154 crfints/PRIMARY/LAMP:presence
error 1:154 crfints/PRIMARY/LAMP:type
error 1:154 crfints/PRIMARY/LAMP:null
error 1:155 crfints/PRIMARY/OPMODE:presence
error 1:155 crfints/PRIMARY/OPMODE:type
error 1:155 crfints/PRIMARY/OPMODE:null
error 1:155 crfints/PRIMARY/OPMODE:in
error 1:156 crfints/PRIMARY/MSASTATE:type
error 1:156 crfints/PRIMARY/MSASTATE:null
error 1:157 crfints/PRIMARY/MSAMETFL:type
error 1:157 crfints/PRIMARY/MSAMETFL:null
error 1:157 crfints/PRIMARY/MSAMETFL:matches
error 1:158 crfints/PRIMARY/MSAMETID:type
error 1:158 crfints/PRIMARY/MSAMETID:null
error 1:158 crfints/PRIMARY/MSAMETID:limit
error 1:159 crfints/PRIMARY/MSACONID:type
error 1:159 crfints/PRIMARY/MSACONID:null
error 1:159 crfints/PRIMARY/MSACONID:limit
error 1:160 crfints/PRIMARY/GWA_XTIL:presence
error 1:160 crfints/PRIMARY/GWA_XTIL:type
error 1:160 crfints/PRIMARY/GWA_XTIL:null
error 1:161 crfints/PRIMARY/GWA_YTIL:presence
error 1:161 crfints/PRIMARY/GWA_YTIL:type
error 1:161 crfints/PRIMARY/GWA_YTIL:null
error 1:162 crfints/PRIMARY/GWA_XP_V:presence
error 1:162 crfints/PRIMARY/GWA_XP_V:type
error 1:162 crfints/PRIMARY/GWA_XP_V:null
error 1:163 crfints/PRIMARY/GWA_YP_V:presence
error 1:163 crfints/PRIMARY/GWA_YP_V:type
error 1:163 crfints/PRIMARY/GWA_YP_V:null
error 1:164 crfints/PRIMARY/GWA_PXAV:presence
error 1:164 crfints/PRIMARY/GWA_PXAV:type
error 1:164 crfints/PRIMARY/GWA_PXAV:null
error 1:165 crfints/PRIMARY/GWA_PYAV:presence
error 1:165 crfints/PRIMARY/GWA_PYAV:type
error 1:165 crfints/PRIMARY/GWA_PYAV:null
error 1:166 crfints/PRIMARY/GWA_TILT:presence
error 1:166 crfints/PRIMARY/GWA_TILT:type
error 1:166 crfints/PRIMARY/GWA_TILT:null
error 1:166 crfints/PRIMARY/GWA_TILT:unit
error 1:167 crfints/PRIMARY/RMA_POS:type
error 1:167 crfints/PRIMARY/RMA_POS:null
error 1:168 crfints/PRIMARY/FCSRLPOS:type
error 1:168 crfints/PRIMARY/FCSRLPOS:null
error 1:172 crfints/PRIMARY/DETECTOR:value
error 1:176 crfints/PRIMARY/FWCPOS:type
error 1:176 crfints/PRIMARY/FWCPOS:null
error 1:176 crfints/PRIMARY/FWCPOS:unit
error 1:177 crfints/PRIMARY/PWCPOS:type
error 1:177 crfints/PRIMARY/PWCPOS:null
error 1:177 crfints/PRIMARY/PWCPOS:unit
error 1:185 crfints/PRIMARY/BAND:presence
error 1:185 crfints/PRIMARY/BAND:type
error 1:185 crfints/PRIMARY/BAND:null
error 1:185 crfints/PRIMARY/BAND:in
error 1:187 crfints/PRIMARY/CCCSTATE:type
error 1:187 crfints/PRIMARY/CCCSTATE:null
error 1:187 crfints/PRIMARY/CCCSTATE:in
error 1:188 crfints/PRIMARY/FPE_SIDE:type
error 1:188 crfints/PRIMARY/FPE_SIDE:null
error 1:188 crfints/PRIMARY/FPE_SIDE:in
error 1:189 crfints/PRIMARY/ICE_SIDE:type
error 1:189 crfints/PRIMARY/ICE_SIDE:null
error 1:189 crfints/PRIMARY/ICE_SIDE:in
error 1:274 crfints/PRIMARY/EXPCOUNT:presence
error 1:274 crfints/PRIMARY/EXPCOUNT:type
error 1:274 crfints/PRIMARY/EXPCOUNT:null
error 1:274 crfints/PRIMARY/EXPCOUNT:limit
error 1:275 crfints/PRIMARY/EXPRIPAR:presence
error 1:275 crfints/PRIMARY/EXPRIPAR:type
error 1:275 crfints/PRIMARY/EXPRIPAR:null
error 1:275 crfints/PRIMARY/EXPRIPAR:in
error 1:236 crfints/PRIMARY/EXP_TYPE:presence
error 1:236 crfints/PRIMARY/EXP_TYPE:type
error 1:236 crfints/PRIMARY/EXP_TYPE:null
error 1:236 crfints/PRIMARY/EXP_TYPE:in
error 1:236 crfints/PRIMARY/NINTS:presence
error 1:236 crfints/PRIMARY/NINTS:type
error 1:236 crfints/PRIMARY/NINTS:null
error 3:36 crfints/PRIMARY/NINTS:limit
error 1:237 crfints/PRIMARY/READPATT:presence
error 1:237 crfints/PRIMARY/READPATT:type
error 1:237 crfints/PRIMARY/READPATT:null
error 1:237 crfints/PRIMARY/READPATT:in
error 1:238 crfints/PRIMARY/NGROUPS:presence
error 1:238 crfints/PRIMARY/NGROUPS:type
error 1:238 crfints/PRIMARY/NGROUPS:null
error 1:238 crfints/PRIMARY/NGROUPS:limit
error 1:239 crfints/PRIMARY/NFRAMES:presence
error 1:239 crfints/PRIMARY/NFRAMES:type
error 1:239 crfints/PRIMARY/NFRAMES:null
error 1:239 crfints/PRIMARY/NFRAMES:limit
error 1:240 crfints/PRIMARY/FRMDIVSR:presence
error 1:240 crfints/PRIMARY/FRMDIVSR:type
error 1:240 crfints/PRIMARY/FRMDIVSR:null
error 1:240 crfints/PRIMARY/FRMDIVSR:limit
error 1:241 crfints/PRIMARY/GROUPGAP:presence
error 1:241 crfints/PRIMARY/GROUPGAP:type
error 1:241 crfints/PRIMARY/GROUPGAP:null
error 1:241 crfints/PRIMARY/GROUPGAP:limit
error 1:242 crfints/PRIMARY/DRPFRMS1:presence
error 1:242 crfints/PRIMARY/DRPFRMS1:type
error 1:242 crfints/PRIMARY/DRPFRMS1:null
error 1:242 crfints/PRIMARY/DRPFRMS1:limit
error 1:243 crfints/PRIMARY/DRPFRMS3:presence
error 1:243 crfints/PRIMARY/DRPFRMS3:type
error 1:243 crfints/PRIMARY/DRPFRMS3:null
error 1:243 crfints/PRIMARY/DRPFRMS3:limit
error 1:244 crfints/PRIMARY/NSAMPLES:presence
error 1:244 crfints/PRIMARY/NSAMPLES:type
error 1:244 crfints/PRIMARY/NSAMPLES:null
error 1:244 crfints/PRIMARY/NSAMPLES:limit
error 1:245 crfints/PRIMARY/TSAMPLE:presence
error 1:245 crfints/PRIMARY/TSAMPLE:type
error 1:245 crfints/PRIMARY/TSAMPLE:null
error 1:245 crfints/PRIMARY/TSAMPLE:unit
error 1:245 crfints/PRIMARY/TSAMPLE:limit
error 1:246 crfints/PRIMARY/TFRAME:presence
error 1:246 crfints/PRIMARY/TFRAME:type
error 1:246 crfints/PRIMARY/TFRAME:null
error 1:246 crfints/PRIMARY/TFRAME:unit
error 1:246 crfints/PRIMARY/TFRAME:limit
error 1:247 crfints/PRIMARY/TGROUP:presence
error 1:247 crfints/PRIMARY/TGROUP:type
error 1:247 crfints/PRIMARY/TGROUP:null
error 1:247 crfints/PRIMARY/TGROUP:unit
error 1:247 crfints/PRIMARY/TGROUP:limit
error 1:248 crfints/PRIMARY/EFFINTTM:presence
error 1:248 crfints/PRIMARY/EFFINTTM:type
error 1:248 crfints/PRIMARY/EFFINTTM:null
error 1:248 crfints/PRIMARY/EFFINTTM:unit
error 1:248 crfints/PRIMARY/EFFINTTM:limit
error 1:249 crfints/PRIMARY/DURATION:presence
error 1:249 crfints/PRIMARY/DURATION:type
error 1:249 crfints/PRIMARY/DURATION:null
error 1:249 crfints/PRIMARY/DURATION:unit
error 1:249 crfints/PRIMARY/DURATION:limit
error 1:250 crfints/PRIMARY/NRSTSTRT:presence
error 1:250 crfints/PRIMARY/NRSTSTRT:type
error 1:250 crfints/PRIMARY/NRSTSTRT:null
error 1:250 crfints/PRIMARY/NRSTSTRT:limit
error 1:251 crfints/PRIMARY/NRESETS:presence
error 1:251 crfints/PRIMARY/NRESETS:type
error 1:251 crfints/PRIMARY/NRESETS:null
error 1:251 crfints/PRIMARY/NRESETS:limit
error 1:252 crfints/PRIMARY/ZEROFRAM:presence
error 1:252 crfints/PRIMARY/ZEROFRAM:type
error 1:252 crfints/PRIMARY/ZEROFRAM:null
error 1:253 crfints/PRIMARY/DATAPROB:presence
error 1:253 crfints/PRIMARY/DATAPROB:type
error 1:253 crfints/PRIMARY/DATAPROB:null
error 1:254 crfints/PRIMARY/SCA_NUM:presence
error 1:254 crfints/PRIMARY/SCA_NUM:type
error 1:254 crfints/PRIMARY/SCA_NUM:null
error 1:255 crfints/PRIMARY/DATAMODE:presence
error 1:255 crfints/PRIMARY/DATAMODE:type
error 1:255 crfints/PRIMARY/DATAMODE:null
error 1:277 crfints/PRIMARY/EXPSTART:presence
error 1:277 crfints/PRIMARY/EXPSTART:type
error 1:277 crfints/PRIMARY/EXPSTART:null
error 1:277 crfints/PRIMARY/EXPSTART:unit
error 1:277 crfints/PRIMARY/EFFEXPTM:presence
error 1:277 crfints/PRIMARY/EFFEXPTM:type
error 1:277 crfints/PRIMARY/EFFEXPTM:null
error 1:277 crfints/PRIMARY/EFFEXPTM:unit
error 3:37 crfints/PRIMARY/EFFEXPTM:limit
error 1:278 crfints/PRIMARY/EXPMID:presence
error 1:278 crfints/PRIMARY/EXPMID:type
error 1:278 crfints/PRIMARY/EXPMID:null
error 1:278 crfints/PRIMARY/EXPMID:unit
error 1:279 crfints/PRIMARY/EXPEND:presence
error 1:279 crfints/PRIMARY/EXPEND:type
error 1:279 crfints/PRIMARY/EXPEND:null
error 1:279 crfints/PRIMARY/EXPEND:unit
error 1:280 crfints/PRIMARY/EXPSTENG:type
error 1:280 crfints/PRIMARY/EXPSTENG:null
error 1:281 crfints/PRIMARY/OSF_FILE:type
error 1:281 crfints/PRIMARY/OSF_FILE:null
error 1:282 crfints/PRIMARY/HYBRIDFF:type
error 1:282 crfints/PRIMARY/HYBRIDFF:null
error 1:283 crfints/PRIMARY/NOUTPUTS:type
error 1:283 crfints/PRIMARY/NOUTPUTS:null
error 1:283 crfints/PRIMARY/NOUTPUTS:in
error 1:284 crfints/PRIMARY/MIRNGRPS:type
error 1:284 crfints/PRIMARY/MIRNGRPS:null
error 1:284 crfints/PRIMARY/MIRNGRPS:limit
error 1:285 crfints/PRIMARY/MIRNFRMS:type
error 1:285 crfints/PRIMARY/MIRNFRMS:null
error 1:285 crfints/PRIMARY/MIRNFRMS:limit
error 1:286 crfints/PRIMARY/DETMODE:type
error 1:286 crfints/PRIMARY/DETMODE:null
error 1:286 crfints/PRIMARY/DETMODE:in
error 1:287 crfints/PRIMARY/CMD_TSEL:type
error 1:287 crfints/PRIMARY/CMD_TSEL:null
error 1:287 crfints/PRIMARY/CMD_TSEL:in
error 1:288 crfints/PRIMARY/TMEASURE:type
error 1:288 crfints/PRIMARY/TMEASURE:null
error 1:288 crfints/PRIMARY/TMEASURE:unit
error 1:288 crfints/PRIMARY/TMEASURE:limit
error 1:289 crfints/PRIMARY/NRS_NORM:type
error 1:289 crfints/PRIMARY/NRS_NORM:null
error 1:289 crfints/PRIMARY/NRS_NORM:limit
error 1:290 crfints/PRIMARY/NRS_REF:type
error 1:290 crfints/PRIMARY/NRS_REF:null
error 1:290 crfints/PRIMARY/NRS_REF:limit
error 1:291 crfints/PRIMARY/SCTARATE:presence
error 1:291 crfints/PRIMARY/SCTARATE:type
error 1:291 crfints/PRIMARY/SCTARATE:null
error 1:291 crfints/PRIMARY/SCTARATE:unit
error 1:292 crfints/PRIMARY/GAINFACT:type
error 1:292 crfints/PRIMARY/GAINFACT:null
error 1:292 crfints/PRIMARY/GAINFACT:unit
error 1:293 crfints/PRIMARY/IS_IMPRT:type
error 1:293 crfints/PRIMARY/IS_IMPRT:null
error 1:294 crfints/PRIMARY/IS_PSF:type
error 1:294 crfints/PRIMARY/IS_PSF:null
error 1:295 crfints/PRIMARY/SELFREF:type
error 1:295 crfints/PRIMARY/SELFREF:null
error 1:296 crfints/PRIMARY/PRIMECRS:type
error 1:296 crfints/PRIMARY/PRIMECRS:null
error 1:297 crfints/PRIMARY/EXTNCRS:type
error 1:297 crfints/PRIMARY/EXTNCRS:null
error 1:307 crfints/PRIMARY/EXSEGNUM:type
error 1:307 crfints/PRIMARY/EXSEGNUM:null
error 3:38 crfints/PRIMARY/EXSEGNUM:limit
error 1:307 crfints/PRIMARY/EXSEGTOT:type
error 1:307 crfints/PRIMARY/EXSEGTOT:null
error 3:39 crfints/PRIMARY/EXSEGTOT:limit
error 1:307 crfints/PRIMARY/INTSTART:type
error 1:307 crfints/PRIMARY/INTSTART:null
error 3:40 crfints/PRIMARY/INTSTART:limit
error 1:307 crfints/PRIMARY/INTEND:type
error 1:307 crfints/PRIMARY/INTEND:null
error 3:41 crfints/PRIMARY/INTEND:limit
error 1:318 crfints/PRIMARY/SUBARRAY:presence
error 1:318 crfints/PRIMARY/SUBARRAY:type
error 1:318 crfints/PRIMARY/SUBARRAY:null
warning 1:318 crfints/PRIMARY/SUBARRAY:in
error 1:319 crfints/PRIMARY/SUB_SHRT:type
error 1:319 crfints/PRIMARY/SUB_SHRT:null
error 1:319 crfints/PRIMARY/SUB_SHRT:in
error 1:320 crfints/PRIMARY/SUB_LONG:type
error 1:320 crfints/PRIMARY/SUB_LONG:null
error 1:320 crfints/PRIMARY/SUB_LONG:in
error 1:321 crfints/PRIMARY/SUBSTRT1:presence
error 1:321 crfints/PRIMARY/SUBSTRT1:type
error 1:321 crfints/PRIMARY/SUBSTRT1:null
error 1:321 crfints/PRIMARY/SUBSTRT1:limit
error 1:322 crfints/PRIMARY/SUBSTRT2:presence
error 1:322 crfints/PRIMARY/SUBSTRT2:type
error 1:322 crfints/PRIMARY/SUBSTRT2:null
error 1:322 crfints/PRIMARY/SUBSTRT2:limit
error 1:323 crfints/PRIMARY/SUBSIZE1:presence
error 1:323 crfints/PRIMARY/SUBSIZE1:type
error 1:323 crfints/PRIMARY/SUBSIZE1:null
error 1:323 crfints/PRIMARY/SUBSIZE1:value
error 1:323 crfints/PRIMARY/SUBSIZE1:limit
error 1:324 crfints/PRIMARY/SUBSIZE2:presence
error 1:324 crfints/PRIMARY/SUBSIZE2:type
error 1:324 crfints/PRIMARY/SUBSIZE2:null
error 1:324 crfints/PRIMARY/SUBSIZE2:value
error 1:324 crfints/PRIMARY/SUBSIZE2:limit
error 1:325 crfints/PRIMARY/FASTAXIS:presence
error 1:325 crfints/PRIMARY/FASTAXIS:type
error 1:325 crfints/PRIMARY/FASTAXIS:null
error 1:325 crfints/PRIMARY/FASTAXIS:in
error 1:326 crfints/PRIMARY/SLOWAXIS:presence
error 1:326 crfints/PRIMARY/SLOWAXIS:type
error 1:326 crfints/PRIMARY/SLOWAXIS:null
error 1:326 crfints/PRIMARY/SLOWAXIS:in
error 1:327 crfints/PRIMARY/DETXCOR:type
error 1:327 crfints/PRIMARY/DETXCOR:null
error 1:328 crfints/PRIMARY/DETYCOR:type
error 1:328 crfints/PRIMARY/DETYCOR:null
error 1:329 crfints/PRIMARY/DETXSIZ:type
error 1:329 crfints/PRIMARY/DETXSIZ:null
error 1:329 crfints/PRIMARY/DETXSIZ:limit
error 1:330 crfints/PRIMARY/DETYSIZ:type
error 1:330 crfints/PRIMARY/DETYSIZ:null
error 1:330 crfints/PRIMARY/DETYSIZ:limit
error 1:331 crfints/PRIMARY/MSTR_RD1:type
error 1:331 crfints/PRIMARY/MSTR_RD1:null
error 1:331 crfints/PRIMARY/MSTR_RD1:limit
error 1:332 crfints/PRIMARY/MSTR_SK1:type
error 1:332 crfints/PRIMARY/MSTR_SK1:null
error 1:332 crfints/PRIMARY/MSTR_SK1:limit
error 1:333 crfints/PRIMARY/MSTR_RD2:type
error 1:333 crfints/PRIMARY/MSTR_RD2:null
error 1:333 crfints/PRIMARY/MSTR_RD2:limit
error 1:334 crfints/PRIMARY/MSTR_SK2:type
error 1:334 crfints/PRIMARY/MSTR_SK2:null
error 1:334 crfints/PRIMARY/MSTR_SK2:limit
error 1:335 crfints/PRIMARY/MSTR_RPT:type
error 1:335 crfints/PRIMARY/MSTR_RPT:null
error 1:336 crfints/PRIMARY/MSTR_ILV:type
error 1:336 crfints/PRIMARY/MSTR_ILV:null
error 1:337 crfints/PRIMARY/SSTR_STP:type
error 1:337 crfints/PRIMARY/SSTR_STP:null
error 1:338 crfints/PRIMARY/SSTR_NST:type
error 1:338 crfints/PRIMARY/SSTR_NST:null
error 1:346 crfints/PRIMARY/PATTTYPE:presence
error 1:346 crfints/PRIMARY/PATTTYPE:type
error 1:346 crfints/PRIMARY/PATTTYPE:null
warning 1:346 crfints/PRIMARY/PATTTYPE:in
error 1:347 crfints/PRIMARY/PRIDTYPE:type
error 1:347 crfints/PRIMARY/PRIDTYPE:null
error 1:348 crfints/PRIMARY/PRIDTPTS:type
error 1:348 crfints/PRIMARY/PRIDTPTS:null
error 1:348 crfints/PRIMARY/PRIDTPTS:limit
error 1:349 crfints/PRIMARY/PATT_NUM:presence
error 1:349 crfints/PRIMARY/PATT_NUM:type
error 1:349 crfints/PRIMARY/PATT_NUM:null
error 1:349 crfints/PRIMARY/PATT_NUM:limit
error 1:350 crfints/PRIMARY/PATTSTRT:type
error 1:350 crfints/PRIMARY/PATTSTRT:null
error 1:350 crfints/PRIMARY/PATTSTRT:limit
error 1:351 crfints/PRIMARY/NUMDTHPT:presence
error 1:351 crfints/PRIMARY/NUMDTHPT:type
error 1:351 crfints/PRIMARY/NUMDTHPT:null
error 1:351 crfints/PRIMARY/NUMDTHPT:limit
error 1:352 crfints/PRIMARY/PATTNPTS:type
error 1:352 crfints/PRIMARY/PATTNPTS:null
error 1:352 crfints/PRIMARY/PATTNPTS:limit
error 1:353 crfints/PRIMARY/NRIMDTPT:type
error 1:353 crfints/PRIMARY/NRIMDTPT:null
error 1:353 crfints/PRIMARY/NRIMDTPT:limit
error 1:354 crfints/PRIMARY/NOD_TYPE:type
error 1:354 crfints/PRIMARY/NOD_TYPE:null
error 1:354 crfints/PRIMARY/NOD_TYPE:in
error 1:355 crfints/PRIMARY/PATTSIZE:type
error 1:355 crfints/PRIMARY/PATTSIZE:null
error 1:356 crfints/PRIMARY/SMGRDPAT:type
error 1:356 crfints/PRIMARY/SMGRDPAT:null
error 1:357 crfints/PRIMARY/SUBPXPTS:type
error 1:357 crfints/PRIMARY/SUBPXPTS:null
error 1:357 crfints/PRIMARY/SUBPXPTS:limit
error 1:358 crfints/PRIMARY/SUBPXPAT:type
error 1:358 crfints/PRIMARY/SUBPXPAT:null
error 1:359 crfints/PRIMARY/SPEC_NUM:type
error 1:359 crfints/PRIMARY/SPEC_NUM:null
error 1:359 crfints/PRIMARY/SPEC_NUM:limit
error 1:360 crfints/PRIMARY/SPECNSTP:type
error 1:360 crfints/PRIMARY/SPECNSTP:null
error 1:360 crfints/PRIMARY/SPECNSTP:limit
error 1:361 crfints/PRIMARY/SPECSTEP:type
error 1:361 crfints/PRIMARY/SPECSTEP:null
error 1:362 crfints/PRIMARY/SPCOFFST:type
error 1:362 crfints/PRIMARY/SPCOFFST:null
error 1:362 crfints/PRIMARY/SPCOFFST:unit
error 1:363 crfints/PRIMARY/SPAT_NUM:type
error 1:363 crfints/PRIMARY/SPAT_NUM:null
error 1:363 crfints/PRIMARY/SPAT_NUM:limit
error 1:364 crfints/PRIMARY/SPATNSTP:type
error 1:364 crfints/PRIMARY/SPATNSTP:null
error 1:364 crfints/PRIMARY/SPATNSTP:limit
error 1:365 crfints/PRIMARY/SPATSTEP:type
error 1:365 crfints/PRIMARY/SPATSTEP:null
error 1:366 crfints/PRIMARY/SPTOFFST:type
error 1:366 crfints/PRIMARY/SPTOFFST:null
error 1:366 crfints/PRIMARY/SPTOFFST:unit
error 1:367 crfints/PRIMARY/XOFFSET:presence
error 1:367 crfints/PRIMARY/XOFFSET:type
error 1:367 crfints/PRIMARY/XOFFSET:null
error 1:367 crfints/PRIMARY/XOFFSET:unit
error 1:368 crfints/PRIMARY/YOFFSET:presence
error 1:368 crfints/PRIMARY/YOFFSET:type
error 1:368 crfints/PRIMARY/YOFFSET:null
error 1:368 crfints/PRIMARY/YOFFSET:unit
error 1:369 crfints/PRIMARY/DSETSTRT:type
error 1:369 crfints/PRIMARY/DSETSTRT:null
error 1:369 crfints/PRIMARY/DSETSTRT:limit
error 1:370 crfints/PRIMARY/NUMDSETS:type
error 1:370 crfints/PRIMARY/NUMDSETS:null
error 1:370 crfints/PRIMARY/NUMDSETS:limit
error 1:371 crfints/PRIMARY/DITHDIRC:type
error 1:371 crfints/PRIMARY/DITHDIRC:null
error 1:371 crfints/PRIMARY/DITHDIRC:in
error 1:372 crfints/PRIMARY/DITHOPFR:type
error 1:372 crfints/PRIMARY/DITHOPFR:null
error 1:372 crfints/PRIMARY/DITHOPFR:in
error 1:373 crfints/PRIMARY/DITHPNTS:type
error 1:373 crfints/PRIMARY/DITHPNTS:null
error 1:374 crfints/PRIMARY/MRSPRCHN:type
error 1:374 crfints/PRIMARY/MRSPRCHN:null
error 1:374 crfints/PRIMARY/MRSPRCHN:in
error 1:376 crfints/PRIMARY/DITH_RA:type
error 1:376 crfints/PRIMARY/DITH_RA:null
error 1:376 crfints/PRIMARY/DITH_RA:unit
error 1:377 crfints/PRIMARY/DITH_DEC:type
error 1:377 crfints/PRIMARY/DITH_DEC:null
error 1:377 crfints/PRIMARY/DITH_DEC:unit
error 1:384 crfints/PRIMARY/APERNAME:presence
error 1:384 crfints/PRIMARY/APERNAME:type
error 1:384 crfints/PRIMARY/APERNAME:null
error 1:385 crfints/PRIMARY/PPS_APER:presence
error 1:385 crfints/PRIMARY/PPS_APER:type
error 1:385 crfints/PRIMARY/PPS_APER:null
error 1:386 crfints/PRIMARY/VA_RA:type
error 1:386 crfints/PRIMARY/VA_RA:null
error 1:386 crfints/PRIMARY/VA_RA:unit
error 1:387 crfints/PRIMARY/VA_DEC:type
error 1:387 crfints/PRIMARY/VA_DEC:null
error 1:387 crfints/PRIMARY/VA_DEC:unit
error 1:392 crfints/PRIMARY/BARTDELT:presence
error 1:392 crfints/PRIMARY/BARTDELT:type
error 1:392 crfints/PRIMARY/BARTDELT:null
error 1:392 crfints/PRIMARY/BARTDELT:unit
error 1:393 crfints/PRIMARY/BSTRTIME:presence
error 1:393 crfints/PRIMARY/BSTRTIME:type
error 1:393 crfints/PRIMARY/BSTRTIME:null
error 1:393 crfints/PRIMARY/BSTRTIME:unit
error 1:394 crfints/PRIMARY/BMIDTIME:presence
error 1:394 crfints/PRIMARY/BMIDTIME:type
error 1:394 crfints/PRIMARY/BMIDTIME:null
error 1:394 crfints/PRIMARY/BMIDTIME:unit
error 1:395 crfints/PRIMARY/BENDTIME:presence
error 1:395 crfints/PRIMARY/BENDTIME:type
error 1:395 crfints/PRIMARY/BENDTIME:null
error 1:395 crfints/PRIMARY/BENDTIME:unit
error 1:396 crfints/PRIMARY/HELIDELT:presence
error 1:396 crfints/PRIMARY/HELIDELT:type
error 1:396 crfints/PRIMARY/HELIDELT:null
error 1:396 crfints/PRIMARY/HELIDELT:unit
error 1:397 crfints/PRIMARY/HSTRTIME:presence
error 1:397 crfints/PRIMARY/HSTRTIME:type
error 1:397 crfints/PRIMARY/HSTRTIME:null
error 1:397 crfints/PRIMARY/HSTRTIME:unit
error 1:398 crfints/PRIMARY/HMIDTIME:presence
error 1:398 crfints/PRIMARY/HMIDTIME:type
error 1:398 crfints/PRIMARY/HMIDTIME:null
error 1:398 crfints/PRIMARY/HMIDTIME:unit
error 1:399 crfints/PRIMARY/HENDTIME:presence
error 1:399 crfints/PRIMARY/HENDTIME:type
error 1:399 crfints/PRIMARY/HENDTIME:null
error 1:399 crfints/PRIMARY/HENDTIME:unit
error 1:407 crfints/PRIMARY/GS_ORDER:type
error 1:407 crfints/PRIMARY/GS_ORDER:null
error 1:407 crfints/PRIMARY/GS_ORDER:limit
error 1:408 crfints/PRIMARY/GSSTRTTM:type
error 1:408 crfints/PRIMARY/GSSTRTTM:null
error 1:409 crfints/PRIMARY/GSENDTIM:type
error 1:409 crfints/PRIMARY/GSENDTIM:null
error 1:410 crfints/PRIMARY/GDSTARID:type
error 1:410 crfints/PRIMARY/GDSTARID:null
error 1:411 crfints/PRIMARY/GS_RA:type
error 1:411 crfints/PRIMARY/GS_RA:null
error 1:411 crfints/PRIMARY/GS_RA:unit
error 4:47 crfints/PRIMARY/GS_RA:limit
error 1:412 crfints/PRIMARY/GS_DEC:type
error 1:412 crfints/PRIMARY/GS_DEC:null
error 1:412 crfints/PRIMARY/GS_DEC:unit
error 4:48 crfints/PRIMARY/GS_DEC:limit
error 1:413 crfints/PRIMARY/GS_URA:type
error 1:413 crfints/PRIMARY/GS_URA:null
error 1:413 crfints/PRIMARY/GS_URA:unit
error 1:413 crfints/PRIMARY/GS_URA:limit
error 1:414 crfints/PRIMARY/GS_UDEC:type
error 1:414 crfints/PRIMARY/GS_UDEC:null
error 1:414 crfints/PRIMARY/GS_UDEC:unit
error 1:414 crfints/PRIMARY/GS_UDEC:limit
error 1:415 crfints/PRIMARY/GS_MAG:type
error 1:415 crfints/PRIMARY/GS_MAG:null
error 1:415 crfints/PRIMARY/GS_MAG:unit
error 1:416 crfints/PRIMARY/GS_UMAG:type
error 1:416 crfints/PRIMARY/GS_UMAG:null
error 1:416 crfints/PRIMARY/GS_UMAG:unit
error 1:416 crfints/PRIMARY/GS_UMAG:limit
error 1:417 crfints/PRIMARY/GS_EPOCH:type
error 1:417 crfints/PRIMARY/GS_EPOCH:null
error 1:418 crfints/PRIMARY/GS_MURA:type
error 1:418 crfints/PRIMARY/GS_MURA:null
error 1:418 crfints/PRIMARY/GS_MURA:unit
error 1:419 crfints/PRIMARY/GS_MUDEC:type
error 1:419 crfints/PRIMARY/GS_MUDEC:null
error 1:419 crfints/PRIMARY/GS_MUDEC:unit
error 1:420 crfints/PRIMARY/GS_PARA:type
error 1:420 crfints/PRIMARY/GS_PARA:null
error 1:420 crfints/PRIMARY/GS_PARA:unit
error 1:421 crfints/PRIMARY/GS_V3_PA:type
error 1:421 crfints/PRIMARY/GS_V3_PA:null
error 1:421 crfints/PRIMARY/GS_V3_PA:unit
error 1:422 crfints/PRIMARY/FGS_APER:type
error 1:422 crfints/PRIMARY/FGS_APER:null
error 1:423 crfints/PRIMARY/GSIDL_X:type
error 1:423 crfints/PRIMARY/GSIDL_X:null
error 1:424 crfints/PRIMARY/GSIDL_Y:type
error 1:424 crfints/PRIMARY/GSIDL_Y:null
error 1:425 crfints/PRIMARY/GSCENTX:type
error 1:425 crfints/PRIMARY/GSCENTX:null
error 1:425 crfints/PRIMARY/GSCENTX:unit
error 1:426 crfints/PRIMARY/GSCENTY:type
error 1:426 crfints/PRIMARY/GSCENTY:null
error 1:426 crfints/PRIMARY/GSCENTY:unit
error 1:427 crfints/PRIMARY/PCS_MODE:presence
error 1:427 crfints/PRIMARY/PCS_MODE:type
error 1:427 crfints/PRIMARY/PCS_MODE:null
error 1:427 crfints/PRIMARY/PCS_MODE:in
error 1:428 crfints/PRIMARY/VISITEND:type
error 1:428 crfints/PRIMARY/VISITEND:null
error 1:38 crfints/PRIMARY/CAL_VER:presence
error 1:38 crfints/PRIMARY/CAL_VER:type
error 1:38 crfints/PRIMARY/CAL_VER:null
error 1:38 crfints/PRIMARY/CAL_VER:matches
error 1:39 crfints/PRIMARY/CAL_VCS:presence
error 1:39 crfints/PRIMARY/CAL_VCS:type
error 1:39 crfints/PRIMARY/CAL_VCS:null
error 1:40 crfints/PRIMARY/CRDS_VER:presence
error 1:40 crfints/PRIMARY/CRDS_VER:type
error 1:40 crfints/PRIMARY/CRDS_VER:null
error 1:40 crfints/PRIMARY/CRDS_VER:matches
error 1:41 crfints/PRIMARY/CRDS_CTX:presence
error 1:41 crfints/PRIMARY/CRDS_CTX:type
error 1:41 crfints/PRIMARY/CRDS_CTX:null
error 1:41 crfints/PRIMARY/CRDS_CTX:matches
error 1:46 crfints/PRIMARY/ASNPOOL:type
error 1:46 crfints/PRIMARY/ASNPOOL:null
error 1:46 crfints/PRIMARY/ASNTABLE:type
error 1:46 crfints/PRIMARY/ASNTABLE:null
error 1:438 crfints/PRIMARY/R_AREA:type
error 1:438 crfints/PRIMARY/R_AREA:null
error 1:438 crfints/PRIMARY/R_AREA:matches
error 1:439 crfints/PRIMARY/R_BARSHA:type
error 1:439 crfints/PRIMARY/R_BARSHA:null
error 1:439 crfints/PRIMARY/R_BARSHA:matches
error 1:440 crfints/PRIMARY/R_BKG:type
error 1:440 crfints/PRIMARY/R_BKG:null
error 1:440 crfints/PRIMARY/R_BKG:matches
error 1:441 crfints/PRIMARY/R_CAMERA:type
error 1:441 crfints/PRIMARY/R_CAMERA:null
error 1:441 crfints/PRIMARY/R_CAMERA:matches
error 1:442 crfints/PRIMARY/R_CHRCOR:type
error 1:442 crfints/PRIMARY/R_CHRCOR:null
error 1:442 crfints/PRIMARY/R_CHRCOR:matches
error 1:443 crfints/PRIMARY/R_COLLIM:type
error 1:443 crfints/PRIMARY/R_COLLIM:null
error 1:443 crfints/PRIMARY/R_COLLIM:matches
error 1:444 crfints/PRIMARY/R_CUBPAR:type
error 1:444 crfints/PRIMARY/R_CUBPAR:null
error 1:444 crfints/PRIMARY/R_CUBPAR:matches
error 1:445 crfints/PRIMARY/R_DARK:type
error 1:445 crfints/PRIMARY/R_DARK:null
error 1:445 crfints/PRIMARY/R_DARK:matches
error 1:446 crfints/PRIMARY/R_DFLAT:type
error 1:446 crfints/PRIMARY/R_DFLAT:null
error 1:446 crfints/PRIMARY/R_DFLAT:matches
error 1:447 crfints/PRIMARY/R_DISPER:type
error 1:447 crfints/PRIMARY/R_DISPER:null
error 1:447 crfints/PRIMARY/R_DISPER:matches
error 1:448 crfints/PRIMARY/R_DISTOR:type
error 1:448 crfints/PRIMARY/R_DISTOR:null
error 1:448 crfints/PRIMARY/R_DISTOR:matches
error 1:449 crfints/PRIMARY/R_EXTR1D:type
error 1:449 crfints/PRIMARY/R_EXTR1D:null
error 1:449 crfints/PRIMARY/R_EXTR1D:matches
error 1:450 crfints/PRIMARY/R_FFLAT:type
error 1:450 crfints/PRIMARY/R_FFLAT:null
error 1:450 crfints/PRIMARY/R_FFLAT:matches
error 1:451 crfints/PRIMARY/R_FILOFF:type
error 1:451 crfints/PRIMARY/R_FILOFF:null
error 1:451 crfints/PRIMARY/R_FILOFF:matches
error 1:452 crfints/PRIMARY/R_FLAT:type
error 1:452 crfints/PRIMARY/R_FLAT:null
error 1:452 crfints/PRIMARY/R_FLAT:matches
error 1:453 crfints/PRIMARY/R_FORE:type
error 1:453 crfints/PRIMARY/R_FORE:null
error 1:453 crfints/PRIMARY/R_FORE:matches
error 1:454 crfints/PRIMARY/R_FPA:type
error 1:454 crfints/PRIMARY/R_FPA:null
error 1:454 crfints/PRIMARY/R_FPA:matches
error 1:455 crfints/PRIMARY/R_FRIFRQ:type
error 1:455 crfints/PRIMARY/R_FRIFRQ:null
error 1:455 crfints/PRIMARY/R_FRIFRQ:matches
error 1:456 crfints/PRIMARY/R_FRINGE:type
error 1:456 crfints/PRIMARY/R_FRINGE:null
error 1:456 crfints/PRIMARY/R_FRINGE:matches
error 1:457 crfints/PRIMARY/R_GAIN:type
error 1:457 crfints/PRIMARY/R_GAIN:null
error 1:457 crfints/PRIMARY/R_GAIN:matches
error 1:458 crfints/PRIMARY/R_IFUFOR:type
error 1:458 crfints/PRIMARY/R_IFUFOR:null
error 1:458 crfints/PRIMARY/R_IFUFOR:matches
error 1:459 crfints/PRIMARY/R_IFUPOS:type
error 1:459 crfints/PRIMARY/R_IFUPOS:null
error 1:459 crfints/PRIMARY/R_IFUPOS:matches
error 1:460 crfints/PRIMARY/R_IFUSLI:type
error 1:460 crfints/PRIMARY/R_IFUSLI:null
error 1:460 crfints/PRIMARY/R_IFUSLI:matches
error 1:461 crfints/PRIMARY/R_IPC:type
error 1:461 crfints/PRIMARY/R_IPC:null
error 1:461 crfints/PRIMARY/R_IPC:matches
error 1:462 crfints/PRIMARY/R_LASTFR:type
error 1:462 crfints/PRIMARY/R_LASTFR:null
error 1:462 crfints/PRIMARY/R_LASTFR:matches
error 1:463 crfints/PRIMARY/R_LINEAR:type
error 1:463 crfints/PRIMARY/R_LINEAR:null
error 1:463 crfints/PRIMARY/R_LINEAR:matches
error 1:464 crfints/PRIMARY/R_MASK:type
error 1:464 crfints/PRIMARY/R_MASK:null
error 1:464 crfints/PRIMARY/R_MASK:matches
error 1:465 crfints/PRIMARY/R_MIREMI:type
error 1:465 crfints/PRIMARY/R_MIREMI:null
error 1:465 crfints/PRIMARY/R_MIREMI:matches
error 1:466 crfints/PRIMARY/R_MRSPT:type
error 1:466 crfints/PRIMARY/R_MRSPT:null
error 1:466 crfints/PRIMARY/R_MRSPT:matches
error 1:467 crfints/PRIMARY/R_MRSXAR:type
error 1:467 crfints/PRIMARY/R_MRSXAR:null
error 1:467 crfints/PRIMARY/R_MRSXAR:matches
error 1:468 crfints/PRIMARY/R_MSA:type
error 1:468 crfints/PRIMARY/R_MSA:null
error 1:468 crfints/PRIMARY/R_MSA:matches
error 1:469 crfints/PRIMARY/R_MSAOPE:type
error 1:469 crfints/PRIMARY/R_MSAOPE:null
error 1:469 crfints/PRIMARY/R_MSAOPE:matches
error 1:470 crfints/PRIMARY/R_NRM:type
error 1:470 crfints/PRIMARY/R_NRM:null
error 1:470 crfints/PRIMARY/R_NRM:matches
error 1:471 crfints/PRIMARY/R_OTE:type
error 1:471 crfints/PRIMARY/R_OTE:null
error 1:471 crfints/PRIMARY/R_OTE:matches
error 1:472 crfints/PRIMARY/R_PERSAT:type
error 1:472 crfints/PRIMARY/R_PERSAT:null
error 1:472 crfints/PRIMARY/R_PERSAT:matches
error 1:473 crfints/PRIMARY/R_PHOTOM:type
error 1:473 crfints/PRIMARY/R_PHOTOM:null
error 1:473 crfints/PRIMARY/R_PHOTOM:matches
error 1:474 crfints/PRIMARY/R_PSFMAS:type
error 1:474 crfints/PRIMARY/R_PSFMAS:null
error 1:474 crfints/PRIMARY/R_PSFMAS:matches
error 1:475 crfints/PRIMARY/R_PSTSOS:type
error 1:475 crfints/PRIMARY/R_PSTSOS:null
error 1:475 crfints/PRIMARY/R_PSTSOS:matches
error 1:476 crfints/PRIMARY/R_PTHLOS:type
error 1:476 crfints/PRIMARY/R_PTHLOS:null
error 1:476 crfints/PRIMARY/R_PTHLOS:matches
error 1:477 crfints/PRIMARY/R_READNO:type
error 1:477 crfints/PRIMARY/R_READNO:null
error 1:477 crfints/PRIMARY/R_READNO:matches
error 1:478 crfints/PRIMARY/R_REFPIX:type
error 1:478 crfints/PRIMARY/R_REFPIX:null
error 1:478 crfints/PRIMARY/R_REFPIX:matches
error 1:479 crfints/PRIMARY/R_REGION:type
error 1:479 crfints/PRIMARY/R_REGION:null
error 1:479 crfints/PRIMARY/R_REGION:matches
error 1:480 crfints/PRIMARY/R_RESAMP:type
error 1:480 crfints/PRIMARY/R_RESAMP:null
error 1:480 crfints/PRIMARY/R_RESAMP:matches
error 1:481 crfints/PRIMARY/R_RESET:type
error 1:481 crfints/PRIMARY/R_RESET:null
error 1:481 crfints/PRIMARY/R_RESET:matches
error 1:482 crfints/PRIMARY/R_RESOL:type
error 1:482 crfints/PRIMARY/R_RESOL:null
error 1:482 crfints/PRIMARY/R_RESOL:matches
error 1:483 crfints/PRIMARY/R_RSCD:type
error 1:483 crfints/PRIMARY/R_RSCD:null
error 1:483 crfints/PRIMARY/R_RSCD:matches
error 1:484 crfints/PRIMARY/R_SATURA:type
error 1:484 crfints/PRIMARY/R_SATURA:null
error 1:484 crfints/PRIMARY/R_SATURA:matches
error 1:485 crfints/PRIMARY/R_SFLAT:type
error 1:485 crfints/PRIMARY/R_SFLAT:null
error 1:485 crfints/PRIMARY/R_SFLAT:matches
error 1:486 crfints/PRIMARY/R_SIRSKL:type
error 1:486 crfints/PRIMARY/R_SIRSKL:null
error 1:486 crfints/PRIMARY/R_SIRSKL:matches
error 1:487 crfints/PRIMARY/R_SPCWCS:type
error 1:487 crfints/PRIMARY/R_SPCWCS:null
error 1:487 crfints/PRIMARY/R_SPCWCS:matches
error 1:488 crfints/PRIMARY/R_SPKERN:type
error 1:488 crfints/PRIMARY/R_SPKERN:null
error 1:488 crfints/PRIMARY/R_SPKERN:matches
error 1:489 crfints/PRIMARY/R_SPPROF:type
error 1:489 crfints/PRIMARY/R_SPPROF:null
error 1:489 crfints/PRIMARY/R_SPPROF:matches
error 1:490 crfints/PRIMARY/R_SPTRAC:type
error 1:490 crfints/PRIMARY/R_SPTRAC:null
error 1:490 crfints/PRIMARY/R_SPTRAC:matches
error 1:491 crfints/PRIMARY/R_STRAY:type
error 1:491 crfints/PRIMARY/R_STRAY:null
error 1:491 crfints/PRIMARY/R_STRAY:matches
error 1:492 crfints/PRIMARY/R_SUPERB:type
error 1:492 crfints/PRIMARY/R_SUPERB:null
error 1:492 crfints/PRIMARY/R_SUPERB:matches
error 1:493 crfints/PRIMARY/R_THRPUT:type
error 1:493 crfints/PRIMARY/R_THRPUT:null
error 1:493 crfints/PRIMARY/R_THRPUT:matches
error 1:494 crfints/PRIMARY/R_TRPDEN:type
error 1:494 crfints/PRIMARY/R_TRPDEN:null
error 1:494 crfints/PRIMARY/R_TRPDEN:matches
error 1:495 crfints/PRIMARY/R_TRPPAR:type
error 1:495 crfints/PRIMARY/R_TRPPAR:null
error 1:495 crfints/PRIMARY/R_TRPPAR:matches
error 1:496 crfints/PRIMARY/R_TSPHOT:type
error 1:496 crfints/PRIMARY/R_TSPHOT:null
error 1:496 crfints/PRIMARY/R_TSPHOT:matches
error 1:497 crfints/PRIMARY/R_V2V3:type
error 1:497 crfints/PRIMARY/R_V2V3:null
error 1:497 crfints/PRIMARY/R_V2V3:matches
error 1:498 crfints/PRIMARY/R_WAVCOR:type
error 1:498 crfints/PRIMARY/R_WAVCOR:null
error 1:498 crfints/PRIMARY/R_WAVCOR:matches
error 1:499 crfints/PRIMARY/R_WAVMAP:type
error 1:499 crfints/PRIMARY/R_WAVMAP:null
error 1:499 crfints/PRIMARY/R_WAVMAP:matches
error 1:500 crfints/PRIMARY/R_WAVRAN:type
error 1:500 crfints/PRIMARY/R_WAVRAN:null
error 1:500 crfints/PRIMARY/R_WAVRAN:matches
error 1:505 crfints/PRIMARY/S_AMIANA:type
error 1:505 crfints/PRIMARY/S_AMIANA:null
error 1:505 crfints/PRIMARY/S_AMIANA:in
error 1:506 crfints/PRIMARY/S_AMINOR:type
error 1:506 crfints/PRIMARY/S_AMINOR:null
error 1:506 crfints/PRIMARY/S_AMINOR:in
error 1:507 crfints/PRIMARY/S_BARSHA:type
error 1:507 crfints/PRIMARY/S_BARSHA:null
error 1:507 crfints/PRIMARY/S_BARSHA:in
error 1:508 crfints/PRIMARY/S_BKDSUB:type
error 1:508 crfints/PRIMARY/S_BKDSUB:null
error 1:508 crfints/PRIMARY/S_BKDSUB:in
error 1:509 crfints/PRIMARY/S_BPXSLF:type
error 1:509 crfints/PRIMARY/S_BPXSLF:null
error 1:509 crfints/PRIMARY/S_BPXSLF:in
error 1:510 crfints/PRIMARY/S_CHGMIG:type
error 1:510 crfints/PRIMARY/S_CHGMIG:null
error 1:510 crfints/PRIMARY/S_CHGMIG:in
error 1:511 crfints/PRIMARY/S_CLNFNS:type
error 1:511 crfints/PRIMARY/S_CLNFNS:null
error 1:511 crfints/PRIMARY/S_CLNFNS:in
error 1:512 crfints/PRIMARY/S_COMB1D:type
error 1:512 crfints/PRIMARY/S_COMB1D:null
error 1:512 crfints/PRIMARY/S_COMB1D:in
error 1:513 crfints/PRIMARY/S_CONTAM:type
error 1:513 crfints/PRIMARY/S_CONTAM:null
error 1:513 crfints/PRIMARY/S_CONTAM:in
error 1:514 crfints/PRIMARY/S_DARK:type
error 1:514 crfints/PRIMARY/S_DARK:null
error 1:514 crfints/PRIMARY/S_DARK:in
error 1:515 crfints/PRIMARY/S_DQINIT:type
error 1:515 crfints/PRIMARY/S_DQINIT:null
error 1:515 crfints/PRIMARY/S_DQINIT:in
error 1:516 crfints/PRIMARY/S_ERRINI:type
error 1:516 crfints/PRIMARY/S_ERRINI:null
error 1:516 crfints/PRIMARY/S_ERRINI:in
error 1:517 crfints/PRIMARY/S_EXTR1D:type
error 1:517 crfints/PRIMARY/S_EXTR1D:null
error 1:517 crfints/PRIMARY/S_EXTR1D:in
error 1:518 crfints/PRIMARY/S_EXTR2D:type
error 1:518 crfints/PRIMARY/S_EXTR2D:null
error 1:518 crfints/PRIMARY/S_EXTR2D:in
error 1:519 crfints/PRIMARY/S_FLAT:presence
error 1:519 crfints/PRIMARY/S_FLAT:type
error 1:519 crfints/PRIMARY/S_FLAT:null
error 1:519 crfints/PRIMARY/S_FLAT:in
error 1:520 crfints/PRIMARY/S_FRINGE:type
error 1:520 crfints/PRIMARY/S_FRINGE:null
error 1:520 crfints/PRIMARY/S_FRINGE:in
error 1:521 crfints/PRIMARY/S_FRSTFR:type
error 1:521 crfints/PRIMARY/S_FRSTFR:null
error 1:521 crfints/PRIMARY/S_FRSTFR:in
error 1:522 crfints/PRIMARY/S_GANSCL:type
error 1:522 crfints/PRIMARY/S_GANSCL:null
error 1:522 crfints/PRIMARY/S_GANSCL:in
error 1:523 crfints/PRIMARY/S_GRPSCL:type
error 1:523 crfints/PRIMARY/S_GRPSCL:null
error 1:523 crfints/PRIMARY/S_GRPSCL:in
error 1:524 crfints/PRIMARY/S_GUICDS:type
error 1:524 crfints/PRIMARY/S_GUICDS:null
error 1:524 crfints/PRIMARY/S_GUICDS:in
error 1:525 crfints/PRIMARY/S_IFUCUB:type
error 1:525 crfints/PRIMARY/S_IFUCUB:null
error 1:525 crfints/PRIMARY/S_IFUCUB:in
error 1:526 crfints/PRIMARY/S_IMPRNT:type
error 1:526 crfints/PRIMARY/S_IMPRNT:null
error 1:526 crfints/PRIMARY/S_IMPRNT:in
error 1:527 crfints/PRIMARY/S_IPC:type
error 1:527 crfints/PRIMARY/S_IPC:null
error 1:527 crfints/PRIMARY/S_IPC:in
error 1:528 crfints/PRIMARY/S_JUMP:type
error 1:528 crfints/PRIMARY/S_JUMP:null
error 1:528 crfints/PRIMARY/S_JUMP:in
error 1:529 crfints/PRIMARY/S_KLIP:type
error 1:529 crfints/PRIMARY/S_KLIP:null
error 1:529 crfints/PRIMARY/S_KLIP:in
error 1:530 crfints/PRIMARY/S_LASTFR:type
error 1:530 crfints/PRIMARY/S_LASTFR:null
error 1:530 crfints/PRIMARY/S_LASTFR:in
error 1:531 crfints/PRIMARY/S_LINEAR:type
error 1:531 crfints/PRIMARY/S_LINEAR:null
error 1:531 crfints/PRIMARY/S_LINEAR:in
error 1:532 crfints/PRIMARY/S_MIREMI:type
error 1:532 crfints/PRIMARY/S_MIREMI:null
error 1:532 crfints/PRIMARY/S_MIREMI:in
error 1:533 crfints/PRIMARY/S_MSAFLG:type
error 1:533 crfints/PRIMARY/S_MSAFLG:null
error 1:533 crfints/PRIMARY/S_MSAFLG:in
error 1:534 crfints/PRIMARY/S_MSBSUB:type
error 1:534 crfints/PRIMARY/S_MSBSUB:null
error 1:534 crfints/PRIMARY/S_MSBSUB:in
error 1:535 crfints/PRIMARY/S_MTWCS:type
error 1:535 crfints/PRIMARY/S_MTWCS:null
error 1:535 crfints/PRIMARY/S_MTWCS:in
error 1:536 crfints/PRIMARY/S_OUTLIR:presence
error 1:536 crfints/PRIMARY/S_OUTLIR:type
error 1:536 crfints/PRIMARY/S_OUTLIR:null
error 1:536 crfints/PRIMARY/S_OUTLIR:in
error 1:537 crfints/PRIMARY/S_PCTFRM:type
error 1:537 crfints/PRIMARY/S_PCTFRM:null
error 1:537 crfints/PRIMARY/S_PCTFRM:in
error 1:538 crfints/PRIMARY/S_PERSIS:type
error 1:538 crfints/PRIMARY/S_PERSIS:null
error 1:538 crfints/PRIMARY/S_PERSIS:in
error 1:539 crfints/PRIMARY/S_PHOTOM:presence
error 1:539 crfints/PRIMARY/S_PHOTOM:type
error 1:539 crfints/PRIMARY/S_PHOTOM:null
error 1:539 crfints/PRIMARY/S_PHOTOM:in
error 1:540 crfints/PRIMARY/S_PSFALI:type
error 1:540 crfints/PRIMARY/S_PSFALI:null
error 1:540 crfints/PRIMARY/S_PSFALI:in
error 1:541 crfints/PRIMARY/S_PSFSTK:type
error 1:541 crfints/PRIMARY/S_PSFSTK:null
error 1:541 crfints/PRIMARY/S_PSFSTK:in
error 1:542 crfints/PRIMARY/S_PTHLOS:type
error 1:542 crfints/PRIMARY/S_PTHLOS:null
error 1:542 crfints/PRIMARY/S_PTHLOS:in
error 1:543 crfints/PRIMARY/S_PXREPL:type
error 1:543 crfints/PRIMARY/S_PXREPL:null
error 1:543 crfints/PRIMARY/S_PXREPL:in
error 1:544 crfints/PRIMARY/S_RAMP:presence
error 1:544 crfints/PRIMARY/S_RAMP:type
error 1:544 crfints/PRIMARY/S_RAMP:null
error 1:544 crfints/PRIMARY/S_RAMP:in
error 1:545 crfints/PRIMARY/S_REFPIX:type
error 1:545 crfints/PRIMARY/S_REFPIX:null
error 1:545 crfints/PRIMARY/S_REFPIX:in
error 1:546 crfints/PRIMARY/S_RESAMP:type
error 1:546 crfints/PRIMARY/S_RESAMP:null
error 1:546 crfints/PRIMARY/S_RESAMP:in
error 1:547 crfints/PRIMARY/S_RESET:type
error 1:547 crfints/PRIMARY/S_RESET:null
error 1:547 crfints/PRIMARY/S_RESET:in
error 1:548 crfints/PRIMARY/S_RESFRI:type
error 1:548 crfints/PRIMARY/S_RESFRI:null
error 1:548 crfints/PRIMARY/S_RESFRI:in
error 1:549 crfints/PRIMARY/S_RSCD:type
error 1:549 crfints/PRIMARY/S_RSCD:null
error 1:549 crfints/PRIMARY/S_RSCD:in
error 1:550 crfints/PRIMARY/S_SATURA:type
error 1:550 crfints/PRIMARY/S_SATURA:null
error 1:550 crfints/PRIMARY/S_SATURA:in
error 1:551 crfints/PRIMARY/S_SKYMAT:type
error 1:551 crfints/PRIMARY/S_SKYMAT:null
error 1:551 crfints/PRIMARY/S_SKYMAT:in
error 1:552 crfints/PRIMARY/S_SPLEAK:type
error 1:552 crfints/PRIMARY/S_SPLEAK:null
error 1:552 crfints/PRIMARY/S_SPLEAK:in
error 1:553 crfints/PRIMARY/S_SRCCAT:type
error 1:553 crfints/PRIMARY/S_SRCCAT:null
error 1:553 crfints/PRIMARY/S_SRCCAT:in
error 1:554 crfints/PRIMARY/S_SRCTYP:type
error 1:554 crfints/PRIMARY/S_SRCTYP:null
error 1:554 crfints/PRIMARY/S_SRCTYP:in
error 1:555 crfints/PRIMARY/S_STRAY:type
error 1:555 crfints/PRIMARY/S_STRAY:null
error 1:555 crfints/PRIMARY/S_STRAY:in
error 1:556 crfints/PRIMARY/S_SUPERB:type
error 1:556 crfints/PRIMARY/S_SUPERB:null
error 1:556 crfints/PRIMARY/S_SUPERB:in
error 1:557 crfints/PRIMARY/S_TACNTR:type
error 1:557 crfints/PRIMARY/S_TACNTR:null
error 1:557 crfints/PRIMARY/S_TACNTR:in
error 1:558 crfints/PRIMARY/S_TELEMI:type
error 1:558 crfints/PRIMARY/S_TELEMI:null
error 1:558 crfints/PRIMARY/S_TELEMI:in
error 1:559 crfints/PRIMARY/S_TRCMOD:type
error 1:559 crfints/PRIMARY/S_TRCMOD:null
error 1:559 crfints/PRIMARY/S_TRCMOD:in
error 1:560 crfints/PRIMARY/S_TSPHOT:type
error 1:560 crfints/PRIMARY/S_TSPHOT:null
error 1:560 crfints/PRIMARY/S_TSPHOT:in
error 1:561 crfints/PRIMARY/S_TWKREG:type
error 1:561 crfints/PRIMARY/S_TWKREG:null
error 1:561 crfints/PRIMARY/S_TWKREG:in
error 1:562 crfints/PRIMARY/S_WAVCOR:type
error 1:562 crfints/PRIMARY/S_WAVCOR:null
error 1:562 crfints/PRIMARY/S_WAVCOR:in
error 1:563 crfints/PRIMARY/S_WCS:presence
error 1:563 crfints/PRIMARY/S_WCS:type
error 1:563 crfints/PRIMARY/S_WCS:null
error 1:563 crfints/PRIMARY/S_WCS:in
error 1:564 crfints/PRIMARY/S_WFSCOM:type
error 1:564 crfints/PRIMARY/S_WFSCOM:null
error 1:564 crfints/PRIMARY/S_WFSCOM:in
error 1:565 crfints/PRIMARY/S_WHTLIT:type
error 1:565 crfints/PRIMARY/S_WHTLIT:null
error 1:565 crfints/PRIMARY/S_WHTLIT:in
error 1:573 crfints/PRIMARY/TCATFILE:type
error 1:573 crfints/PRIMARY/TCATFILE:null
error 1:574 crfints/PRIMARY/SCATFILE:type
error 1:574 crfints/PRIMARY/SCATFILE:null
error 1:575 crfints/PRIMARY/SEGMFILE:type
error 1:575 crfints/PRIMARY/SEGMFILE:null
error 1:576 crfints/PRIMARY/DIRIMAGE:type
error 1:576 crfints/PRIMARY/DIRIMAGE:null
error 1:577 crfints/PRIMARY/BKGMETH:type
error 1:577 crfints/PRIMARY/BKGMETH:null
error 1:578 crfints/PRIMARY/BKGLEVEL:type
error 1:578 crfints/PRIMARY/BKGLEVEL:null
error 1:579 crfints/PRIMARY/BKGSUB:type
error 1:579 crfints/PRIMARY/BKGSUB:null
error 1:580 crfints/PRIMARY/MASTERBG:type
error 1:580 crfints/PRIMARY/MASTERBG:null
error 1:581 crfints/PRIMARY/BKGD_SCL:type
error 1:581 crfints/PRIMARY/BKGD_SCL:null
error 1:581 crfints/PRIMARY/BKGD_SCL:unit
error 1:582 crfints/PRIMARY/SOSSWDTH:type
error 1:582 crfints/PRIMARY/SOSSWDTH:null
error 1:582 crfints/PRIMARY/SOSSWDTH:unit
error 1:583 crfints/PRIMARY/TIKFACTR:type
error 1:583 crfints/PRIMARY/TIKFACTR:null
error 1:583 crfints/PRIMARY/TIKFACTR:unit
error 1:584 crfints/PRIMARY/SOSSDLTX:type
error 1:584 crfints/PRIMARY/SOSSDLTX:null
error 1:584 crfints/PRIMARY/SOSSDLTX:unit
error 1:585 crfints/PRIMARY/SOSSDLTY:type
error 1:585 crfints/PRIMARY/SOSSDLTY:null
error 1:585 crfints/PRIMARY/SOSSDLTY:unit
error 1:586 crfints/PRIMARY/SOSSROTN:type
error 1:586 crfints/PRIMARY/SOSSROTN:null
error 1:586 crfints/PRIMARY/SOSSROTN:unit
error 1:587 crfints/PRIMARY/OVERSAMP:type
error 1:587 crfints/PRIMARY/OVERSAMP:null
error 1:587 crfints/PRIMARY/OVERSAMP:unit
error 1:588 crfints/PRIMARY/THRESHLD:type
error 1:588 crfints/PRIMARY/THRESHLD:null
error 1:589 crfints/PRIMARY/INT[i]SKIP:type
error 1:589 crfints/PRIMARY/INT[i]SKIP:null
error 1:589 crfints/PRIMARY/INT[i]SKIP:limit
error 1:590 crfints/PRIMARY/INT[i]UGP1:type
error 1:590 crfints/PRIMARY/INT[i]UGP1:null
error 1:590 crfints/PRIMARY/INT[i]UGP1:limit
error 1:591 crfints/PRIMARY/INT[i]BORS:type
error 1:591 crfints/PRIMARY/INT[i]BORS:null
error 1:591 crfints/PRIMARY/INT[i]BORS:limit
error 0:192 crfints/PRIMARY:shape
error 1:73 crfints/PRIMARY:DATE-BEG-DATE-END
error 1:74 crfints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 crfints/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 crfints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 crfints/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 crfints/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 crfints/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 crfints/PRIMARY:INTSTART-INTEND
error 1:340 crfints/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 crfints/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 crfints/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 crfints/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 crfints/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 crfints/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 crfints/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 crfints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:192 crfints/PRIMARY:undeclared-keyword
error 0:59 crfints/SCI:presence
error 0:59 crfints/SCI:kind
error 0:59 crfints/SCI:match
error 1:597 crfints/SCI/MJD-BEG:presence
error 1:597 crfints/SCI/MJD-BEG:type
error 1:597 crfints/SCI/MJD-BEG:null
error 1:597 crfints/SCI/MJD-BEG:unit
error 1:598 crfints/SCI/MJD-AVG:presence
error 1:598 crfints/SCI/MJD-AVG:type
error 1:598 crfints/SCI/MJD-AVG:null
error 1:598 crfints/SCI/MJD-AVG:unit
error 1:599 crfints/SCI/MJD-END:presence
error 1:599 crfints/SCI/MJD-END:type
error 1:599 crfints/SCI/MJD-END:null
error 1:599 crfints/SCI/MJD-END:unit
error 1:600 crfints/SCI/TDB-BEG:presence
error 1:600 crfints/SCI/TDB-BEG:type
error 1:600 crfints/SCI/TDB-BEG:null
error 1:600 crfints/SCI/TDB-BEG:unit
error 1:601 crfints/SCI/TDB-MID:presence
error 1:601 crfints/SCI/TDB-MID:type
error 1:601 crfints/SCI/TDB-MID:null
error 1:601 crfints/SCI/TDB-MID:unit
error 1:602 crfints/SCI/TDB-END:presence
error 1:602 crfints/SCI/TDB-END:type
error 1:602 crfints/SCI/TDB-END:null
error 1:602 crfints/SCI/TDB-END:unit
error 1:603 crfints/SCI/XPOSURE:presence
error 1:603 crfints/SCI/XPOSURE:type
error 1:603 crfints/SCI/XPOSURE:null
error 1:603 crfints/SCI/XPOSURE:unit
error 1:603 crfints/SCI/XPOSURE:limit
error 1:604 crfints/SCI/TELAPSE:presence
error 1:604 crfints/SCI/TELAPSE:type
error 1:604 crfints/SCI/TELAPSE:null
error 1:604 crfints/SCI/TELAPSE:unit
error 1:604 crfints/SCI/TELAPSE:limit
error 1:612 crfints/SCI/REFFRAME:type
error 1:612 crfints/SCI/REFFRAME:null
error 1:612 crfints/SCI/REFFRAME:value
error 1:613 crfints/SCI/EPH_TYPE:type
error 1:613 crfints/SCI/EPH_TYPE:null
error 1:613 crfints/SCI/EPH_TYPE:in
error 1:614 crfints/SCI/EPH_TIME:type
error 1:614 crfints/SCI/EPH_TIME:null
error 1:614 crfints/SCI/EPH_TIME:unit
error 1:615 crfints/SCI/JWST_X:type
error 1:615 crfints/SCI/JWST_X:null
error 1:615 crfints/SCI/JWST_X:unit
error 1:616 crfints/SCI/JWST_Y:type
error 1:616 crfints/SCI/JWST_Y:null
error 1:616 crfints/SCI/JWST_Y:unit
error 1:617 crfints/SCI/JWST_Z:type
error 1:617 crfints/SCI/JWST_Z:null
error 1:617 crfints/SCI/JWST_Z:unit
error 1:618 crfints/SCI/OBSGEO-X:type
error 1:618 crfints/SCI/OBSGEO-X:null
error 1:618 crfints/SCI/OBSGEO-X:unit
error 1:619 crfints/SCI/OBSGEO-Y:type
error 1:619 crfints/SCI/OBSGEO-Y:null
error 1:619 crfints/SCI/OBSGEO-Y:unit
error 1:620 crfints/SCI/OBSGEO-Z:type
error 1:620 crfints/SCI/OBSGEO-Z:null
error 1:620 crfints/SCI/OBSGEO-Z:unit
error 1:621 crfints/SCI/JWST_DX:type
error 1:621 crfints/SCI/JWST_DX:null
error 1:621 crfints/SCI/JWST_DX:unit
error 1:622 crfints/SCI/JWST_DY:type
error 1:622 crfints/SCI/JWST_DY:null
error 1:622 crfints/SCI/JWST_DY:unit
error 1:623 crfints/SCI/JWST_DZ:type
error 1:623 crfints/SCI/JWST_DZ:null
error 1:623 crfints/SCI/JWST_DZ:unit
error 1:624 crfints/SCI/OBSGEODX:type
error 1:624 crfints/SCI/OBSGEODX:null
error 1:624 crfints/SCI/OBSGEODX:unit
error 1:625 crfints/SCI/OBSGEODY:type
error 1:625 crfints/SCI/OBSGEODY:null
error 1:625 crfints/SCI/OBSGEODY:unit
error 1:626 crfints/SCI/OBSGEODZ:type
error 1:626 crfints/SCI/OBSGEODZ:null
error 1:626 crfints/SCI/OBSGEODZ:unit
error 1:631 crfints/SCI/PHOTMJSR:presence
error 1:631 crfints/SCI/PHOTMJSR:type
error 1:631 crfints/SCI/PHOTMJSR:null
error 1:631 crfints/SCI/PHOTMJSR:unit
error 3:44 crfints/SCI/PHOTMJSR:limit
error 1:631 crfints/SCI/PHOTUJA2:presence
error 1:631 crfints/SCI/PHOTUJA2:type
error 1:631 crfints/SCI/PHOTUJA2:null
error 1:631 crfints/SCI/PHOTUJA2:unit
error 3:45 crfints/SCI/PHOTUJA2:limit
error 1:631 crfints/SCI/PIXAR_SR:presence
error 1:631 crfints/SCI/PIXAR_SR:type
error 1:631 crfints/SCI/PIXAR_SR:null
error 1:631 crfints/SCI/PIXAR_SR:unit
error 3:46 crfints/SCI/PIXAR_SR:limit
error 1:631 crfints/SCI/PIXAR_A2:presence
error 1:631 crfints/SCI/PIXAR_A2:type
error 1:631 crfints/SCI/PIXAR_A2:null
error 1:631 crfints/SCI/PIXAR_A2:unit
error 3:47 crfints/SCI/PIXAR_A2:limit
error 1:639 crfints/SCI/RADESYS:presence
error 1:639 crfints/SCI/RADESYS:type
error 1:639 crfints/SCI/RADESYS:null
error 1:639 crfints/SCI/RADESYS:value
error 1:640 crfints/SCI/PA_APER:presence
error 1:640 crfints/SCI/PA_APER:type
error 1:640 crfints/SCI/PA_APER:null
error 1:640 crfints/SCI/PA_APER:unit
error 1:641 crfints/SCI/RA_V1:presence
error 1:641 crfints/SCI/RA_V1:type
error 1:641 crfints/SCI/RA_V1:null
error 1:641 crfints/SCI/RA_V1:unit
error 4:47 crfints/SCI/RA_V1:limit
error 1:642 crfints/SCI/DEC_V1:presence
error 1:642 crfints/SCI/DEC_V1:type
error 1:642 crfints/SCI/DEC_V1:null
error 1:642 crfints/SCI/DEC_V1:unit
error 4:48 crfints/SCI/DEC_V1:limit
error 1:643 crfints/SCI/PA_V3:presence
error 1:643 crfints/SCI/PA_V3:type
error 1:643 crfints/SCI/PA_V3:null
error 1:643 crfints/SCI/PA_V3:unit
error 1:644 crfints/SCI/VA_SCALE:presence
error 1:644 crfints/SCI/VA_SCALE:type
error 1:644 crfints/SCI/VA_SCALE:null
error 1:644 crfints/SCI/VA_SCALE:unit
error 1:644 crfints/SCI/VA_SCALE:limit
error 1:660 crfints/SCI/S_REGION:presence
error 1:660 crfints/SCI/S_REGION:type
error 1:660 crfints/SCI/S_REGION:null
error 1:660 crfints/SCI/S_REGION:matches
error 1:651 crfints/SCI/V2_REF:presence
error 1:651 crfints/SCI/V2_REF:type
error 1:651 crfints/SCI/V2_REF:null
error 1:651 crfints/SCI/V2_REF:unit
error 1:652 crfints/SCI/V3_REF:presence
error 1:652 crfints/SCI/V3_REF:type
error 1:652 crfints/SCI/V3_REF:null
error 1:652 crfints/SCI/V3_REF:unit
error 1:653 crfints/SCI/VPARITY:presence
error 1:653 crfints/SCI/VPARITY:type
error 1:653 crfints/SCI/VPARITY:null
error 1:653 crfints/SCI/VPARITY:in
error 1:654 crfints/SCI/V3I_YANG:presence
error 1:654 crfints/SCI/V3I_YANG:type
error 1:654 crfints/SCI/V3I_YANG:null
error 1:654 crfints/SCI/V3I_YANG:unit
error 1:655 crfints/SCI/XREF_SCI:type
error 1:655 crfints/SCI/XREF_SCI:null
error 1:655 crfints/SCI/XREF_SCI:unit
error 1:656 crfints/SCI/YREF_SCI:type
error 1:656 crfints/SCI/YREF_SCI:null
error 1:656 crfints/SCI/YREF_SCI:unit
error 1:677 crfints/SCI/RA_REF:presence
error 1:677 crfints/SCI/RA_REF:type
error 1:677 crfints/SCI/RA_REF:null
error 1:677 crfints/SCI/RA_REF:unit
error 1:678 crfints/SCI/DEC_REF:presence
error 1:678 crfints/SCI/DEC_REF:type
error 1:678 crfints/SCI/DEC_REF:null
error 1:678 crfints/SCI/DEC_REF:unit
error 4:48 crfints/SCI/DEC_REF:limit
error 1:679 crfints/SCI/ROLL_REF:presence
error 1:679 crfints/SCI/ROLL_REF:type
error 1:679 crfints/SCI/ROLL_REF:null
error 1:679 crfints/SCI/ROLL_REF:unit
error 1:680 crfints/SCI/VELOSYS:type
error 1:680 crfints/SCI/VELOSYS:null
error 1:680 crfints/SCI/VELOSYS:unit
error 1:664 crfints/SCI/MT_RA:type
error 1:664 crfints/SCI/MT_RA:null
error 1:664 crfints/SCI/MT_RA:unit
error 1:665 crfints/SCI/MT_DEC:type
error 1:665 crfints/SCI/MT_DEC:null
error 1:665 crfints/SCI/MT_DEC:unit
error 1:666 crfints/SCI/MT_AVRA:type
error 1:666 crfints/SCI/MT_AVRA:null
error 1:666 crfints/SCI/MT_AVRA:unit
error 1:667 crfints/SCI/MT_AVDEC:type
error 1:667 crfints/SCI/MT_AVDEC:null
error 1:667 crfints/SCI/MT_AVDEC:unit
error 4:78 crfints/SCI/WCSAXES:presence
error 4:78 crfints/SCI/WCSAXES:type
error 4:78 crfints/SCI/WCSAXES:null
error 4:78 crfints/SCI/WCSAXES:limit
error 4:79 crfints/SCI/CTYPE[i]:presence
error 4:79 crfints/SCI/CTYPE[i]:type
error 4:79 crfints/SCI/CTYPE[i]:null
error 4:79 crfints/SCI/CTYPE[i]:matches
error 4:80 crfints/SCI/CUNIT[i]:presence
error 4:80 crfints/SCI/CUNIT[i]:type
error 4:80 crfints/SCI/CUNIT[i]:null
error 4:80 crfints/SCI/CUNIT[i]:value
error 4:81 crfints/SCI/CRPIX[i]:presence
error 4:81 crfints/SCI/CRPIX[i]:type
error 4:81 crfints/SCI/CRPIX[i]:null
error 4:81 crfints/SCI/CRPIX[i]:unit
error 4:82 crfints/SCI/CRVAL[i]:presence
error 4:82 crfints/SCI/CRVAL[i]:type
error 4:82 crfints/SCI/CRVAL[i]:null
error 4:82 crfints/SCI/CRVAL[i]:unit
error 4:83 crfints/SCI/CDELT[i]:type
error 4:83 crfints/SCI/CDELT[i]:null
error 4:83 crfints/SCI/CDELT[i]:unit
error 4:84 crfints/SCI/PC[i]_[j]:type
error 4:84 crfints/SCI/PC[i]_[j]:null
error 4:84 crfints/SCI/PC[i]_[j]:unit
error 4:85 crfints/SCI/CD[i]_[j]:type
error 4:85 crfints/SCI/CD[i]_[j]:null
error 4:85 crfints/SCI/CD[i]_[j]:unit
error 4:86 crfints/SCI/LONPOLE:type
error 4:86 crfints/SCI/LONPOLE:null
error 4:86 crfints/SCI/LONPOLE:unit
error 4:87 crfints/SCI/LATPOLE:type
error 4:87 crfints/SCI/LATPOLE:null
error 4:87 crfints/SCI/LATPOLE:unit
error 4:173 crfints/SCI/A_ORDER:type
error 4:173 crfints/SCI/A_ORDER:null
error 4:173 crfints/SCI/A_ORDER:limit
error 4:174 crfints/SCI/B_ORDER:type
error 4:174 crfints/SCI/B_ORDER:null
error 4:174 crfints/SCI/B_ORDER:limit
error 4:175 crfints/SCI/AP_ORDER:type
error 4:175 crfints/SCI/AP_ORDER:null
error 4:175 crfints/SCI/AP_ORDER:limit
error 4:176 crfints/SCI/BP_ORDER:type
error 4:176 crfints/SCI/BP_ORDER:null
error 4:176 crfints/SCI/BP_ORDER:limit
error 4:177 crfints/SCI/A_[p]_[q]:type
error 4:177 crfints/SCI/A_[p]_[q]:null
error 4:177 crfints/SCI/A_[p]_[q]:unit
error 4:178 crfints/SCI/B_[p]_[q]:type
error 4:178 crfints/SCI/B_[p]_[q]:null
error 4:178 crfints/SCI/B_[p]_[q]:unit
error 4:179 crfints/SCI/AP_[p]_[q]:type
error 4:179 crfints/SCI/AP_[p]_[q]:null
error 4:179 crfints/SCI/AP_[p]_[q]:unit
error 4:180 crfints/SCI/BP_[p]_[q]:type
error 4:180 crfints/SCI/BP_[p]_[q]:null
error 4:180 crfints/SCI/BP_[p]_[q]:unit
error 0:59 crfints/SCI:type
error 0:59 crfints/SCI:shape
error 0:59 crfints/SCI:unit
error 1:606 crfints/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 crfints/SCI:TDB-BEG-MJD-BEG
error 1:633 crfints/SCI:PHOTUJA2-PHOTMJSR
error 1:634 crfints/SCI:PIXAR_A2-PIXAR_SR
error 1:683 crfints/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 crfints/SCI:exists-CD1_1-CDELT1
error 4:90 crfints/SCI:exists-CD1_1-PC1_1
error 0:211 crfints/SCI:SCI-DQ
error 0:34 crfints/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:704 crfints/SCI:exists-A_ORDER-B_ORDER-AP_ORDER-BP_ORDER
warning 0:59 crfints/SCI:undeclared-keyword
error 0:62 crfints/ERR:presence
error 0:62 crfints/ERR:kind
error 0:62 crfints/ERR:match
error 0:62 crfints/ERR:type
error 0:62 crfints/ERR:shape
error 0:62 crfints/ERR:unit
error 0:62 crfints/ERR:limit
warning 0:62 crfints/ERR:undeclared-keyword
error 0:63 crfints/DQ:presence
error 0:63 crfints/DQ:kind
error 0:63 crfints/DQ:match
error 0:63 crfints/DQ:type
error 0:63 crfints/DQ:shape
error 0:63 crfints/DQ:null
error 0:63 crfints/DQ:bits
error 0:212 crfints/DQ:DQ
warning 0:63 crfints/DQ:undeclared-keyword
error 0:64 crfints/AREA:kind
error 0:64 crfints/AREA:match
error 0:64 crfints/AREA:type
error 0:64 crfints/AREA:shape
error 0:64 crfints/AREA:limit
warning 0:64 crfints/AREA:undeclared-keyword
error 0:65 crfints/VAR_POISSON:presence
error 0:65 crfints/VAR_POISSON:kind
error 0:65 crfints/VAR_POISSON:match
error 0:65 crfints/VAR_POISSON:type
error 0:65 crfints/VAR_POISSON:shape
error 0:65 crfints/VAR_POISSON:limit
warning 0:65 crfints/VAR_POISSON:undeclared-keyword
error 0:66 crfints/VAR_RNOISE:presence
error 0:66 crfints/VAR_RNOISE:kind
error 0:66 crfints/VAR_RNOISE:match
error 0:66 crfints/VAR_RNOISE:type
error 0:66 crfints/VAR_RNOISE:shape
error 0:66 crfints/VAR_RNOISE:limit
warning 0:66 crfints/VAR_RNOISE:undeclared-keyword
error 0:67 crfints/VAR_FLAT:presence
error 0:67 crfints/VAR_FLAT:kind
error 0:67 crfints/VAR_FLAT:match
error 0:67 crfints/VAR_FLAT:type
error 0:67 crfints/VAR_FLAT:shape
error 0:67 crfints/VAR_FLAT:limit
warning 0:67 crfints/VAR_FLAT:undeclared-keyword
error 0:68 crfints/INT_TIMES:presence
error 0:68 crfints/INT_TIMES:kind
error 0:68 crfints/INT_TIMES:match
error 0:69 crfints/INT_TIMES:rows
error 0:68 crfints/INT_TIMES:order
error 1:884 crfints/INT_TIMES/integration_number:presence
error 1:884 crfints/INT_TIMES/integration_number:type
error 1:884 crfints/INT_TIMES/integration_number:shape
error 1:884 crfints/INT_TIMES/integration_number:null
error 1:884 crfints/INT_TIMES/integration_number:limit
error 1:884 crfints/INT_TIMES/integration_number:order
error 1:870 crfints/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 crfints/INT_TIMES/int_start_MJD_UTC:type
error 1:870 crfints/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 crfints/INT_TIMES/int_start_MJD_UTC:null
error 1:870 crfints/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 crfints/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 crfints/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 crfints/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 crfints/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 crfints/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 crfints/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 crfints/INT_TIMES/int_end_MJD_UTC:type
error 1:872 crfints/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 crfints/INT_TIMES/int_end_MJD_UTC:null
error 1:872 crfints/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 crfints/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 crfints/INT_TIMES/int_start_BJD_TDB:type
error 1:873 crfints/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 crfints/INT_TIMES/int_start_BJD_TDB:null
error 1:873 crfints/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 crfints/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 crfints/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 crfints/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 crfints/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 crfints/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 crfints/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 crfints/INT_TIMES/int_end_BJD_TDB:type
error 1:875 crfints/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 crfints/INT_TIMES/int_end_BJD_TDB:null
error 1:875 crfints/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 crfints/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 crfints/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:68 crfints/INT_TIMES:undeclared-keyword
error 0:68 crfints/INT_TIMES:undeclared-column
error 1:892 crfints/INT_TIMES_STRIPE:kind
error 1:892 crfints/INT_TIMES_STRIPE:match
error 1:892 crfints/INT_TIMES_STRIPE:order
error 1:894 crfints/INT_TIMES_STRIPE/integration_number:presence
error 1:894 crfints/INT_TIMES_STRIPE/integration_number:type
error 1:894 crfints/INT_TIMES_STRIPE/integration_number:shape
error 1:894 crfints/INT_TIMES_STRIPE/integration_number:null
error 1:894 crfints/INT_TIMES_STRIPE/integration_number:limit
error 1:895 crfints/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 crfints/INT_TIMES_STRIPE/stripe_number:type
error 1:895 crfints/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 crfints/INT_TIMES_STRIPE/stripe_number:null
error 1:895 crfints/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 crfints/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 crfints/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 crfints/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 crfints/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 crfints/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 crfints/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 crfints/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 crfints/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 crfints/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 crfints/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 crfints/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 crfints/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 crfints/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 crfints/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 crfints/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 crfints/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 crfints/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 crfints/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 crfints/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 crfints/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 crfints/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 crfints/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 crfints/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 crfints/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 crfints/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 crfints/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 crfints/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 crfints/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 crfints/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 crfints/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 crfints/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 crfints/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 crfints/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 crfints/INT_TIMES_STRIPE:undeclared-column
error 0:199 crfints/ASDF:presence
error 0:199 crfints/ASDF:kind
error 0:199 crfints/ASDF:match
warning 0:199 crfints/ASDF:undeclared-keyword
error 0:201 crfints/ASDF.tree/data:presence
error 0:201 crfints/ASDF.tree/data:type
error 0:201 crfints/ASDF.tree/data:source
error 0:199 crfints/ASDF.tree:type
error 1:20 crfints/ASDF.tree/meta.date:mirror
error 1:20 crfints/ASDF.tree/meta.filename:mirror
error 1:20 crfints/ASDF.tree/meta.model_type:mirror
error 1:20 crfints/ASDF.tree/meta.telescope:mirror
error 1:69 crfints/ASDF.tree/meta.observation.program_number:mirror
error 1:69 crfints/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 crfints/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 crfints/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 crfints/ASDF.tree/meta.instrument.name:mirror
error 1:236 crfints/ASDF.tree/meta.exposure.type:mirror
error 1:236 crfints/ASDF.tree/meta.exposure.nints:mirror
error 1:277 crfints/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 crfints/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 crfints/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 crfints/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 crfints/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 crfints/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 crfints/ASDF.tree/meta.subarray.name:mirror
error 1:38 crfints/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 crfints/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 crfints/ASDF.tree/meta.asn.table_name:mirror
error 1:631 crfints/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 crfints/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 crfints/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 crfints/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:206 crfints:nints-INTEND-INTSTART
error 0:208 crfints:nints-NINTS
error 0:225 i2d:name
error 1:816 i2d/name/program:value
error 1:851 i2d/name/instrume:value
error 0:218 i2d:undeclared-hdu
error 1:20 i2d/PRIMARY/DATE:presence
error 1:20 i2d/PRIMARY/DATE:type
error 1:20 i2d/PRIMARY/DATE:null
error 1:20 i2d/PRIMARY/FILENAME:presence
error 1:20 i2d/PRIMARY/FILENAME:type
error 1:20 i2d/PRIMARY/FILENAME:null
error 1:20 i2d/PRIMARY/FILENAME:value
error 1:20 i2d/PRIMARY/DATAMODL:presence
error 1:20 i2d/PRIMARY/DATAMODL:type
error 1:20 i2d/PRIMARY/DATAMODL:null
error 1:20 i2d/PRIMARY/DATAMODL:value
error 1:20 i2d/PRIMARY/TELESCOP:presence
error 1:20 i2d/PRIMARY/TELESCOP:type
error 1:20 i2d/PRIMARY/TELESCOP:null
error 1:20 i2d/PRIMARY/TELESCOP:value
error 1:21 i2d/PRIMARY/ORIGIN:presence
error 1:21 i2d/PRIMARY/ORIGIN:type
error 1:21 i2d/PRIMARY/ORIGIN:null
error 1:22 i2d/PRIMARY/TIMESYS:presence
error 1:22 i2d/PRIMARY/TIMESYS:type
error 1:22 i2d/PRIMARY/TIMESYS:null
error 1:22 i2d/PRIMARY/TIMESYS:value
error 1:23 i2d/PRIMARY/TIMEUNIT:presence
error 1:23 i2d/PRIMARY/TIMEUNIT:type
error 1:23 i2d/PRIMARY/TIMEUNIT:null
error 1:23 i2d/PRIMARY/TIMEUNIT:value
info 1:24 i2d/PRIMARY/FILETYPE:presence
error 1:24 i2d/PRIMARY/FILETYPE:type
error 1:24 i2d/PRIMARY/FILETYPE:null
error 1:25 i2d/PRIMARY/SDP_VER:presence
error 1:25 i2d/PRIMARY/SDP_VER:type
error 1:25 i2d/PRIMARY/SDP_VER:null
error 1:26 i2d/PRIMARY/PRD_VER:presence
error 1:26 i2d/PRIMARY/PRD_VER:type
error 1:26 i2d/PRIMARY/PRD_VER:null
error 1:26 i2d/PRIMARY/PRD_VER:matches
error 1:27 i2d/PRIMARY/OSS_VER:type
error 1:27 i2d/PRIMARY/OSS_VER:null
error 1:28 i2d/PRIMARY/GSC_VER:type
error 1:28 i2d/PRIMARY/GSC_VER:null
error 1:29 i2d/PRIMARY/HGA_MOVE:presence
error 1:29 i2d/PRIMARY/HGA_MOVE:type
error 1:29 i2d/PRIMARY/HGA_MOVE:null
error 1:30 i2d/PRIMARY/HGA_STRT:type
error 1:30 i2d/PRIMARY/HGA_STRT:null
error 1:31 i2d/PRIMARY/HGA_STOP:type
error 1:31 i2d/PRIMARY/HGA_STOP:null
error 1:32 i2d/PRIMARY/PWFSEET:presence
error 1:32 i2d/PRIMARY/PWFSEET:type
error 1:32 i2d/PRIMARY/PWFSEET:null
error 1:32 i2d/PRIMARY/PWFSEET:unit
error 1:33 i2d/PRIMARY/NWFSEST:presence
error 1:33 i2d/PRIMARY/NWFSEST:type
error 1:33 i2d/PRIMARY/NWFSEST:null
error 1:33 i2d/PRIMARY/NWFSEST:unit
error 1:34 i2d/PRIMARY/COMPRESS:type
error 1:34 i2d/PRIMARY/COMPRESS:null
error 1:51 i2d/PRIMARY/TITLE:presence
error 1:51 i2d/PRIMARY/TITLE:type
error 1:51 i2d/PRIMARY/TITLE:null
error 1:52 i2d/PRIMARY/PI_NAME:presence
error 1:52 i2d/PRIMARY/PI_NAME:type
error 1:52 i2d/PRIMARY/PI_NAME:null
error 1:53 i2d/PRIMARY/CATEGORY:presence
error 1:53 i2d/PRIMARY/CATEGORY:type
error 1:53 i2d/PRIMARY/CATEGORY:null
warning 1:53 i2d/PRIMARY/CATEGORY:in
error 1:54 i2d/PRIMARY/SUBCAT:type
error 1:54 i2d/PRIMARY/SUBCAT:null
error 1:55 i2d/PRIMARY/SCICAT:type
error 1:55 i2d/PRIMARY/SCICAT:null
error 1:56 i2d/PRIMARY/CONT_ID:type
error 1:56 i2d/PRIMARY/CONT_ID:null
error 1:63 i2d/PRIMARY/DATE-OBS:presence
error 1:63 i2d/PRIMARY/DATE-OBS:type
error 1:63 i2d/PRIMARY/DATE-OBS:null
error 1:64 i2d/PRIMARY/TIME-OBS:presence
error 1:64 i2d/PRIMARY/TIME-OBS:type
error 1:64 i2d/PRIMARY/TIME-OBS:null
error 1:65 i2d/PRIMARY/DATE-BEG:presence
error 1:65 i2d/PRIMARY/DATE-BEG:type
error 1:65 i2d/PRIMARY/DATE-BEG:null
error 1:66 i2d/PRIMARY/DATE-END:presence
error 1:66 i2d/PRIMARY/DATE-END:type
error 1:66 i2d/PRIMARY/DATE-END:null
error 1:67 i2d/PRIMARY/OBS_ID:presence
error 1:67 i2d/PRIMARY/OBS_ID:type
error 1:67 i2d/PRIMARY/OBS_ID:null
error 1:67 i2d/PRIMARY/OBS_ID:matches
error 1:68 i2d/PRIMARY/VISIT_ID:presence
error 1:68 i2d/PRIMARY/VISIT_ID:type
error 1:68 i2d/PRIMARY/VISIT_ID:null
error 1:68 i2d/PRIMARY/VISIT_ID:limit
error 1:69 i2d/PRIMARY/PROGRAM:presence
error 1:69 i2d/PRIMARY/PROGRAM:type
error 1:69 i2d/PRIMARY/PROGRAM:null
error 1:69 i2d/PRIMARY/PROGRAM:limit
error 1:69 i2d/PRIMARY/OBSERVTN:presence
error 1:69 i2d/PRIMARY/OBSERVTN:type
error 1:69 i2d/PRIMARY/OBSERVTN:null
error 1:69 i2d/PRIMARY/OBSERVTN:limit
error 1:69 i2d/PRIMARY/VISIT:presence
error 1:69 i2d/PRIMARY/VISIT:type
error 1:69 i2d/PRIMARY/VISIT:null
error 1:69 i2d/PRIMARY/VISIT:limit
error 1:70 i2d/PRIMARY/OBSLABEL:type
error 1:70 i2d/PRIMARY/OBSLABEL:null
error 1:71 i2d/PRIMARY/OBSFOLDR:type
error 1:71 i2d/PRIMARY/OBSFOLDR:null
error 1:88 i2d/PRIMARY/VISITGRP:presence
error 1:88 i2d/PRIMARY/VISITGRP:type
error 1:88 i2d/PRIMARY/VISITGRP:null
error 1:88 i2d/PRIMARY/VISITGRP:limit
error 1:89 i2d/PRIMARY/SEQ_ID:presence
error 1:89 i2d/PRIMARY/SEQ_ID:type
error 1:89 i2d/PRIMARY/SEQ_ID:null
error 1:89 i2d/PRIMARY/SEQ_ID:matches
error 1:90 i2d/PRIMARY/ACT_ID:presence
error 1:90 i2d/PRIMARY/ACT_ID:type
error 1:90 i2d/PRIMARY/ACT_ID:null
error 1:90 i2d/PRIMARY/ACT_ID:matches
error 1:91 i2d/PRIMARY/EXPOSURE:presence
error 1:91 i2d/PRIMARY/EXPOSURE:type
error 1:91 i2d/PRIMARY/EXPOSURE:null
error 1:91 i2d/PRIMARY/EXPOSURE:limit
error 1:92 i2d/PRIMARY/BKGDTARG:presence
error 1:92 i2d/PRIMARY/BKGDTARG:type
error 1:92 i2d/PRIMARY/BKGDTARG:null
error 1:93 i2d/PRIMARY/TEMPLATE:presence
error 1:93 i2d/PRIMARY/TEMPLATE:type
error 1:93 i2d/PRIMARY/TEMPLATE:null
error 1:98 i2d/PRIMARY/ENG_QUAL:presence
error 1:98 i2d/PRIMARY/ENG_QUAL:type
error 1:98 i2d/PRIMARY/ENG_QUAL:null
error 1:98 i2d/PRIMARY/ENG_QUAL:in
error 1:99 i2d/PRIMARY/ENGQLPTG:type
error 1:99 i2d/PRIMARY/ENGQLPTG:null
error 1:99 i2d/PRIMARY/ENGQLPTG:in
error 1:100 i2d/PRIMARY/VISITYPE:presence
error 1:100 i2d/PRIMARY/VISITYPE:type
error 1:100 i2d/PRIMARY/VISITYPE:null
error 1:100 i2d/PRIMARY/VISITYPE:in
error 1:101 i2d/PRIMARY/VSTSTART:presence
error 1:101 i2d/PRIMARY/VSTSTART:type
error 1:101 i2d/PRIMARY/VSTSTART:null
error 1:102 i2d/PRIMARY/VISITSTA:presence
error 1:102 i2d/PRIMARY/VISITSTA:type
error 1:102 i2d/PRIMARY/VISITSTA:null
error 1:103 i2d/PRIMARY/NEXPOSUR:presence
error 1:103 i2d/PRIMARY/NEXPOSUR:type
error 1:103 i2d/PRIMARY/NEXPOSUR:null
error 1:103 i2d/PRIMARY/NEXPOSUR:limit
error 1:104 i2d/PRIMARY/INTARGET:presence
error 1:104 i2d/PRIMARY/INTARGET:type
error 1:104 i2d/PRIMARY/INTARGET:null
error 1:105 i2d/PRIMARY/TARGOOPP:presence
error 1:105 i2d/PRIMARY/TARGOOPP:type
error 1:105 i2d/PRIMARY/TARGOOPP:null
error 1:106 i2d/PRIMARY/TSOVISIT:presence
error 1:106 i2d/PRIMARY/TSOVISIT:type
error 1:106 i2d/PRIMARY/TSOVISIT:null
error 1:107 i2d/PRIMARY/EXP_ONLY:presence
error 1:107 i2d/PRIMARY/EXP_ONLY:type
error 1:107 i2d/PRIMARY/EXP_ONLY:null
error 1:108 i2d/PRIMARY/CROWDFLD:type
error 1:108 i2d/PRIMARY/CROWDFLD:null
error 1:113 i2d/PRIMARY/TARGPROP:presence
error 1:113 i2d/PRIMARY/TARGPROP:type
error 1:113 i2d/PRIMARY/TARGPROP:null
error 1:114 i2d/PRIMARY/TARGNAME:presence
error 1:114 i2d/PRIMARY/TARGNAME:type
error 1:114 i2d/PRIMARY/TARGNAME:null
error 1:115 i2d/PRIMARY/TARGTYPE:presence
error 1:115 i2d/PRIMARY/TARGTYPE:type
error 1:115 i2d/PRIMARY/TARGTYPE:null
error 1:115 i2d/PRIMARY/TARGTYPE:in
error 1:116 i2d/PRIMARY/TARGCAT:type
error 1:116 i2d/PRIMARY/TARGCAT:null
error 1:117 i2d/PRIMARY/TARGDESC:type
error 1:117 i2d/PRIMARY/TARGDESC:null
error 1:118 i2d/PRIMARY/TARG_RA:presence
error 1:118 i2d/PRIMARY/TARG_RA:type
error 1:118 i2d/PRIMARY/TARG_RA:null
error 1:118 i2d/PRIMARY/TARG_RA:unit
error 4:47 i2d/PRIMARY/TARG_RA:limit
error 1:119 i2d/PRIMARY/TARG_DEC:presence
error 1:119 i2d/PRIMARY/TARG_DEC:type
error 1:119 i2d/PRIMARY/TARG_DEC:null
error 1:119 i2d/PRIMARY/TARG_DEC:unit
error 4:48 i2d/PRIMARY/TARG_DEC:limit
error 1:120 i2d/PRIMARY/SRCTYAPT:type
error 1:120 i2d/PRIMARY/SRCTYAPT:null
error 1:120 i2d/PRIMARY/SRCTYAPT:in
error 1:123 i2d/PRIMARY/TARGURA:presence
error 1:123 i2d/PRIMARY/TARGURA:type
error 1:123 i2d/PRIMARY/TARGURA:null
error 1:123 i2d/PRIMARY/TARGURA:unit
error 1:123 i2d/PRIMARY/TARGURA:limit
error 1:124 i2d/PRIMARY/TARGUDEC:presence
error 1:124 i2d/PRIMARY/TARGUDEC:type
error 1:124 i2d/PRIMARY/TARGUDEC:null
error 1:124 i2d/PRIMARY/TARGUDEC:unit
error 1:124 i2d/PRIMARY/TARGUDEC:limit
error 1:125 i2d/PRIMARY/MU_RA:presence
error 1:125 i2d/PRIMARY/MU_RA:type
error 1:125 i2d/PRIMARY/MU_RA:null
error 1:125 i2d/PRIMARY/MU_RA:unit
error 1:126 i2d/PRIMARY/MU_DEC:presence
error 1:126 i2d/PRIMARY/MU_DEC:type
error 1:126 i2d/PRIMARY/MU_DEC:null
error 1:126 i2d/PRIMARY/MU_DEC:unit
error 1:127 i2d/PRIMARY/MU_EPOCH:presence
error 1:127 i2d/PRIMARY/MU_EPOCH:type
error 1:127 i2d/PRIMARY/MU_EPOCH:null
error 1:128 i2d/PRIMARY/PROP_RA:presence
error 1:128 i2d/PRIMARY/PROP_RA:type
error 1:128 i2d/PRIMARY/PROP_RA:null
error 1:128 i2d/PRIMARY/PROP_RA:unit
error 4:47 i2d/PRIMARY/PROP_RA:limit
error 1:129 i2d/PRIMARY/PROP_DEC:presence
error 1:129 i2d/PRIMARY/PROP_DEC:type
error 1:129 i2d/PRIMARY/PROP_DEC:null
error 1:129 i2d/PRIMARY/PROP_DEC:unit
error 4:48 i2d/PRIMARY/PROP_DEC:limit
error 1:200 i2d/PRIMARY/INSTRUME:presence
error 1:200 i2d/PRIMARY/INSTRUME:type
error 1:200 i2d/PRIMARY/INSTRUME:null
error 1:200 i2d/PRIMARY/INSTRUME:in
error 1:201 i2d/PRIMARY/PREIMAGE:type
error 1:201 i2d/PRIMARY/PREIMAGE:null
error 1:202 i2d/PRIMARY/FWPOSOFF:type
error 1:202 i2d/PRIMARY/FWPOSOFF:null
error 1:203 i2d/PRIMARY/FWPOSTOL:type
error 1:203 i2d/PRIMARY/FWPOSTOL:null
error 1:203 i2d/PRIMARY/FWPOSTOL:in
error 1:204 i2d/PRIMARY/PWPOSOFF:type
error 1:204 i2d/PRIMARY/PWPOSOFF:null
error 1:205 i2d/PRIMARY/PWPOSTOL:type
error 1:205 i2d/PRIMARY/PWPOSTOL:null
error 1:205 i2d/PRIMARY/PWPOSTOL:in
error 1:134 i2d/PRIMARY/DETECTOR:presence
error 1:134 i2d/PRIMARY/DETECTOR:type
error 1:134 i2d/PRIMARY/DETECTOR:null
error 1:134 i2d/PRIMARY/DETECTOR:in
error 1:135 i2d/PRIMARY/MODULE:presence
error 1:135 i2d/PRIMARY/MODULE:type
error 1:135 i2d/PRIMARY/MODULE:null
error 1:135 i2d/PRIMARY/MODULE:in
error 1:136 i2d/PRIMARY/CHANNEL:presence
error 1:136 i2d/PRIMARY/CHANNEL:type
error 1:136 i2d/PRIMARY/CHANNEL:null
error 1:136 i2d/PRIMARY/CHANNEL:in
error 1:137 i2d/PRIMARY/FILTER:presence
error 1:137 i2d/PRIMARY/FILTER:type
error 1:137 i2d/PRIMARY/FILTER:null
error 1:137 i2d/PRIMARY/FILTER:in
error 1:138 i2d/PRIMARY/PUPIL:presence
error 1:138 i2d/PRIMARY/PUPIL:type
error 1:138 i2d/PRIMARY/PUPIL:null
error 1:138 i2d/PRIMARY/PUPIL:in
error 1:139 i2d/PRIMARY/PILIN:type
error 1:139 i2d/PRIMARY/PILIN:null
error 1:140 i2d/PRIMARY/CORONMSK:type
error 1:140 i2d/PRIMARY/CORONMSK:null
error 1:140 i2d/PRIMARY/CORONMSK:in
error 1:141 i2d/PRIMARY/FAM_LA[a]:type
error 1:141 i2d/PRIMARY/FAM_LA[a]:null
error 1:142 i2d/PRIMARY/FASTEP[a]:type
error 1:142 i2d/PRIMARY/FASTEP[a]:null
error 1:143 i2d/PRIMARY/FAUNIT[a]:type
error 1:143 i2d/PRIMARY/FAUNIT[a]:null
error 1:144 i2d/PRIMARY/FAPHASE[a]:type
error 1:144 i2d/PRIMARY/FAPHASE[a]:null
error 1:145 i2d/PRIMARY/FA[a]VALUE:type
error 1:145 i2d/PRIMARY/FA[a]VALUE:null
error 1:151 i2d/PRIMARY/GRATING:presence
error 1:151 i2d/PRIMARY/GRATING:type
error 1:151 i2d/PRIMARY/GRATING:null
error 1:151 i2d/PRIMARY/GRATING:in
error 1:152 i2d/PRIMARY/FXD_SLIT:type
error 1:152 i2d/PRIMARY/FXD_SLIT:null
error 1:152 i2d/PRIMARY/FXD_SLIT:in
error 1:153 i2d/PRIMARY/FOCUSPOS:type
error 1:153 i2d/PRIMARY/FOCUSPOS:null
error 1:154 i2d/PRIMARY/LAMP:presence
error 1:154 i2d/PRIMARY/LAMP:type
error 1:154 i2d/PRIMARY/LAMP:null
error 1:155 i2d/PRIMARY/OPMODE:presence
error 1:155 i2d/PRIMARY/OPMODE:type
error 1:155 i2d/PRIMARY/OPMODE:null
error 1:155 i2d/PRIMARY/OPMODE:in
error 1:156 i2d/PRIMARY/MSASTATE:type
error 1:156 i2d/PRIMARY/MSASTATE:null
error 1:157 i2d/PRIMARY/MSAMETFL:type
error 1:157 i2d/PRIMARY/MSAMETFL:null
error 1:157 i2d/PRIMARY/MSAMETFL:matches
error 1:158 i2d/PRIMARY/MSAMETID:type
error 1:158 i2d/PRIMARY/MSAMETID:null
error 1:158 i2d/PRIMARY/MSAMETID:limit
error 1:159 i2d/PRIMARY/MSACONID:type
error 1:159 i2d/PRIMARY/MSACONID:null
error 1:159 i2d/PRIMARY/MSACONID:limit
error 1:160 i2d/PRIMARY/GWA_XTIL:presence
error 1:160 i2d/PRIMARY/GWA_XTIL:type
error 1:160 i2d/PRIMARY/GWA_XTIL:null
error 1:161 i2d/PRIMARY/GWA_YTIL:presence
error 1:161 i2d/PRIMARY/GWA_YTIL:type
error 1:161 i2d/PRIMARY/GWA_YTIL:null
error 1:162 i2d/PRIMARY/GWA_XP_V:presence
error 1:162 i2d/PRIMARY/GWA_XP_V:type
error 1:162 i2d/PRIMARY/GWA_XP_V:null
error 1:163 i2d/PRIMARY/GWA_YP_V:presence
error 1:163 i2d/PRIMARY/GWA_YP_V:type
error 1:163 i2d/PRIMARY/GWA_YP_V:null
error 1:164 i2d/PRIMARY/GWA_PXAV:presence
error 1:164 i2d/PRIMARY/GWA_PXAV:type
error 1:164 i2d/PRIMARY/GWA_PXAV:null
error 1:165 i2d/PRIMARY/GWA_PYAV:presence
error 1:165 i2d/PRIMARY/GWA_PYAV:type
error 1:165 i2d/PRIMARY/GWA_PYAV:null
error 1:166 i2d/PRIMARY/GWA_TILT:presence
error 1:166 i2d/PRIMARY/GWA_TILT:type
error 1:166 i2d/PRIMARY/GWA_TILT:null
error 1:166 i2d/PRIMARY/GWA_TILT:unit
error 1:167 i2d/PRIMARY/RMA_POS:type
error 1:167 i2d/PRIMARY/RMA_POS:null
error 1:168 i2d/PRIMARY/FCSRLPOS:type
error 1:168 i2d/PRIMARY/FCSRLPOS:null
error 1:172 i2d/PRIMARY/DETECTOR:value
error 1:176 i2d/PRIMARY/FWCPOS:type
error 1:176 i2d/PRIMARY/FWCPOS:null
error 1:176 i2d/PRIMARY/FWCPOS:unit
error 1:177 i2d/PRIMARY/PWCPOS:type
error 1:177 i2d/PRIMARY/PWCPOS:null
error 1:177 i2d/PRIMARY/PWCPOS:unit
error 1:185 i2d/PRIMARY/BAND:presence
error 1:185 i2d/PRIMARY/BAND:type
error 1:185 i2d/PRIMARY/BAND:null
error 1:185 i2d/PRIMARY/BAND:in
error 1:187 i2d/PRIMARY/CCCSTATE:type
error 1:187 i2d/PRIMARY/CCCSTATE:null
error 1:187 i2d/PRIMARY/CCCSTATE:in
error 1:188 i2d/PRIMARY/FPE_SIDE:type
error 1:188 i2d/PRIMARY/FPE_SIDE:null
error 1:188 i2d/PRIMARY/FPE_SIDE:in
error 1:189 i2d/PRIMARY/ICE_SIDE:type
error 1:189 i2d/PRIMARY/ICE_SIDE:null
error 1:189 i2d/PRIMARY/ICE_SIDE:in
error 1:274 i2d/PRIMARY/EXPCOUNT:presence
error 1:274 i2d/PRIMARY/EXPCOUNT:type
error 1:274 i2d/PRIMARY/EXPCOUNT:null
error 1:274 i2d/PRIMARY/EXPCOUNT:limit
error 1:275 i2d/PRIMARY/EXPRIPAR:presence
error 1:275 i2d/PRIMARY/EXPRIPAR:type
error 1:275 i2d/PRIMARY/EXPRIPAR:null
error 1:275 i2d/PRIMARY/EXPRIPAR:in
error 1:236 i2d/PRIMARY/EXP_TYPE:presence
error 1:236 i2d/PRIMARY/EXP_TYPE:type
error 1:236 i2d/PRIMARY/EXP_TYPE:null
error 1:236 i2d/PRIMARY/EXP_TYPE:in
error 1:236 i2d/PRIMARY/NINTS:presence
error 1:236 i2d/PRIMARY/NINTS:type
error 1:236 i2d/PRIMARY/NINTS:null
error 3:36 i2d/PRIMARY/NINTS:limit
error 1:237 i2d/PRIMARY/READPATT:presence
error 1:237 i2d/PRIMARY/READPATT:type
error 1:237 i2d/PRIMARY/READPATT:null
error 1:237 i2d/PRIMARY/READPATT:in
error 1:238 i2d/PRIMARY/NGROUPS:presence
error 1:238 i2d/PRIMARY/NGROUPS:type
error 1:238 i2d/PRIMARY/NGROUPS:null
error 1:238 i2d/PRIMARY/NGROUPS:limit
error 1:239 i2d/PRIMARY/NFRAMES:presence
error 1:239 i2d/PRIMARY/NFRAMES:type
error 1:239 i2d/PRIMARY/NFRAMES:null
error 1:239 i2d/PRIMARY/NFRAMES:limit
error 1:240 i2d/PRIMARY/FRMDIVSR:presence
error 1:240 i2d/PRIMARY/FRMDIVSR:type
error 1:240 i2d/PRIMARY/FRMDIVSR:null
error 1:240 i2d/PRIMARY/FRMDIVSR:limit
error 1:241 i2d/PRIMARY/GROUPGAP:presence
error 1:241 i2d/PRIMARY/GROUPGAP:type
error 1:241 i2d/PRIMARY/GROUPGAP:null
error 1:241 i2d/PRIMARY/GROUPGAP:limit
error 1:242 i2d/PRIMARY/DRPFRMS1:presence
error 1:242 i2d/PRIMARY/DRPFRMS1:type
error 1:242 i2d/PRIMARY/DRPFRMS1:null
error 1:242 i2d/PRIMARY/DRPFRMS1:limit
error 1:243 i2d/PRIMARY/DRPFRMS3:presence
error 1:243 i2d/PRIMARY/DRPFRMS3:type
error 1:243 i2d/PRIMARY/DRPFRMS3:null
error 1:243 i2d/PRIMARY/DRPFRMS3:limit
error 1:244 i2d/PRIMARY/NSAMPLES:presence
error 1:244 i2d/PRIMARY/NSAMPLES:type
error 1:244 i2d/PRIMARY/NSAMPLES:null
error 1:244 i2d/PRIMARY/NSAMPLES:limit
error 1:245 i2d/PRIMARY/TSAMPLE:presence
error 1:245 i2d/PRIMARY/TSAMPLE:type
error 1:245 i2d/PRIMARY/TSAMPLE:null
error 1:245 i2d/PRIMARY/TSAMPLE:unit
error 1:245 i2d/PRIMARY/TSAMPLE:limit
error 1:246 i2d/PRIMARY/TFRAME:presence
error 1:246 i2d/PRIMARY/TFRAME:type
error 1:246 i2d/PRIMARY/TFRAME:null
error 1:246 i2d/PRIMARY/TFRAME:unit
error 1:246 i2d/PRIMARY/TFRAME:limit
error 1:247 i2d/PRIMARY/TGROUP:presence
error 1:247 i2d/PRIMARY/TGROUP:type
error 1:247 i2d/PRIMARY/TGROUP:null
error 1:247 i2d/PRIMARY/TGROUP:unit
error 1:247 i2d/PRIMARY/TGROUP:limit
error 1:248 i2d/PRIMARY/EFFINTTM:presence
error 1:248 i2d/PRIMARY/EFFINTTM:type
error 1:248 i2d/PRIMARY/EFFINTTM:null
error 1:248 i2d/PRIMARY/EFFINTTM:unit
error 1:248 i2d/PRIMARY/EFFINTTM:limit
error 1:249 i2d/PRIMARY/DURATION:presence
error 1:249 i2d/PRIMARY/DURATION:type
error 1:249 i2d/PRIMARY/DURATION:null
error 1:249 i2d/PRIMARY/DURATION:unit
error 1:249 i2d/PRIMARY/DURATION:limit
error 1:250 i2d/PRIMARY/NRSTSTRT:presence
error 1:250 i2d/PRIMARY/NRSTSTRT:type
error 1:250 i2d/PRIMARY/NRSTSTRT:null
error 1:250 i2d/PRIMARY/NRSTSTRT:limit
error 1:251 i2d/PRIMARY/NRESETS:presence
error 1:251 i2d/PRIMARY/NRESETS:type
error 1:251 i2d/PRIMARY/NRESETS:null
error 1:251 i2d/PRIMARY/NRESETS:limit
error 1:252 i2d/PRIMARY/ZEROFRAM:presence
error 1:252 i2d/PRIMARY/ZEROFRAM:type
error 1:252 i2d/PRIMARY/ZEROFRAM:null
error 1:253 i2d/PRIMARY/DATAPROB:presence
error 1:253 i2d/PRIMARY/DATAPROB:type
error 1:253 i2d/PRIMARY/DATAPROB:null
error 1:254 i2d/PRIMARY/SCA_NUM:presence
error 1:254 i2d/PRIMARY/SCA_NUM:type
error 1:254 i2d/PRIMARY/SCA_NUM:null
error 1:255 i2d/PRIMARY/DATAMODE:presence
error 1:255 i2d/PRIMARY/DATAMODE:type
error 1:255 i2d/PRIMARY/DATAMODE:null
error 1:277 i2d/PRIMARY/EXPSTART:presence
error 1:277 i2d/PRIMARY/EXPSTART:type
error 1:277 i2d/PRIMARY/EXPSTART:null
error 1:277 i2d/PRIMARY/EXPSTART:unit
error 1:277 i2d/PRIMARY/EFFEXPTM:presence
error 1:277 i2d/PRIMARY/EFFEXPTM:type
error 1:277 i2d/PRIMARY/EFFEXPTM:null
error 1:277 i2d/PRIMARY/EFFEXPTM:unit
error 3:37 i2d/PRIMARY/EFFEXPTM:limit
error 1:278 i2d/PRIMARY/EXPMID:presence
error 1:278 i2d/PRIMARY/EXPMID:type
error 1:278 i2d/PRIMARY/EXPMID:null
error 1:278 i2d/PRIMARY/EXPMID:unit
error 1:279 i2d/PRIMARY/EXPEND:presence
error 1:279 i2d/PRIMARY/EXPEND:type
error 1:279 i2d/PRIMARY/EXPEND:null
error 1:279 i2d/PRIMARY/EXPEND:unit
error 1:280 i2d/PRIMARY/EXPSTENG:type
error 1:280 i2d/PRIMARY/EXPSTENG:null
error 1:281 i2d/PRIMARY/OSF_FILE:type
error 1:281 i2d/PRIMARY/OSF_FILE:null
error 1:282 i2d/PRIMARY/HYBRIDFF:type
error 1:282 i2d/PRIMARY/HYBRIDFF:null
error 1:283 i2d/PRIMARY/NOUTPUTS:type
error 1:283 i2d/PRIMARY/NOUTPUTS:null
error 1:283 i2d/PRIMARY/NOUTPUTS:in
error 1:284 i2d/PRIMARY/MIRNGRPS:type
error 1:284 i2d/PRIMARY/MIRNGRPS:null
error 1:284 i2d/PRIMARY/MIRNGRPS:limit
error 1:285 i2d/PRIMARY/MIRNFRMS:type
error 1:285 i2d/PRIMARY/MIRNFRMS:null
error 1:285 i2d/PRIMARY/MIRNFRMS:limit
error 1:286 i2d/PRIMARY/DETMODE:type
error 1:286 i2d/PRIMARY/DETMODE:null
error 1:286 i2d/PRIMARY/DETMODE:in
error 1:287 i2d/PRIMARY/CMD_TSEL:type
error 1:287 i2d/PRIMARY/CMD_TSEL:null
error 1:287 i2d/PRIMARY/CMD_TSEL:in
error 1:288 i2d/PRIMARY/TMEASURE:type
error 1:288 i2d/PRIMARY/TMEASURE:null
error 1:288 i2d/PRIMARY/TMEASURE:unit
error 1:288 i2d/PRIMARY/TMEASURE:limit
error 1:289 i2d/PRIMARY/NRS_NORM:type
error 1:289 i2d/PRIMARY/NRS_NORM:null
error 1:289 i2d/PRIMARY/NRS_NORM:limit
error 1:290 i2d/PRIMARY/NRS_REF:type
error 1:290 i2d/PRIMARY/NRS_REF:null
error 1:290 i2d/PRIMARY/NRS_REF:limit
error 1:291 i2d/PRIMARY/SCTARATE:presence
error 1:291 i2d/PRIMARY/SCTARATE:type
error 1:291 i2d/PRIMARY/SCTARATE:null
error 1:291 i2d/PRIMARY/SCTARATE:unit
error 1:292 i2d/PRIMARY/GAINFACT:type
error 1:292 i2d/PRIMARY/GAINFACT:null
error 1:292 i2d/PRIMARY/GAINFACT:unit
error 1:293 i2d/PRIMARY/IS_IMPRT:type
error 1:293 i2d/PRIMARY/IS_IMPRT:null
error 1:294 i2d/PRIMARY/IS_PSF:type
error 1:294 i2d/PRIMARY/IS_PSF:null
error 1:295 i2d/PRIMARY/SELFREF:type
error 1:295 i2d/PRIMARY/SELFREF:null
error 1:296 i2d/PRIMARY/PRIMECRS:type
error 1:296 i2d/PRIMARY/PRIMECRS:null
error 1:297 i2d/PRIMARY/EXTNCRS:type
error 1:297 i2d/PRIMARY/EXTNCRS:null
error 1:307 i2d/PRIMARY/EXSEGNUM:type
error 1:307 i2d/PRIMARY/EXSEGNUM:null
error 3:38 i2d/PRIMARY/EXSEGNUM:limit
error 1:307 i2d/PRIMARY/EXSEGTOT:type
error 1:307 i2d/PRIMARY/EXSEGTOT:null
error 3:39 i2d/PRIMARY/EXSEGTOT:limit
error 1:307 i2d/PRIMARY/INTSTART:type
error 1:307 i2d/PRIMARY/INTSTART:null
error 3:40 i2d/PRIMARY/INTSTART:limit
error 1:307 i2d/PRIMARY/INTEND:type
error 1:307 i2d/PRIMARY/INTEND:null
error 3:41 i2d/PRIMARY/INTEND:limit
error 1:318 i2d/PRIMARY/SUBARRAY:presence
error 1:318 i2d/PRIMARY/SUBARRAY:type
error 1:318 i2d/PRIMARY/SUBARRAY:null
warning 1:318 i2d/PRIMARY/SUBARRAY:in
error 1:319 i2d/PRIMARY/SUB_SHRT:type
error 1:319 i2d/PRIMARY/SUB_SHRT:null
error 1:319 i2d/PRIMARY/SUB_SHRT:in
error 1:320 i2d/PRIMARY/SUB_LONG:type
error 1:320 i2d/PRIMARY/SUB_LONG:null
error 1:320 i2d/PRIMARY/SUB_LONG:in
error 1:321 i2d/PRIMARY/SUBSTRT1:presence
error 1:321 i2d/PRIMARY/SUBSTRT1:type
error 1:321 i2d/PRIMARY/SUBSTRT1:null
error 1:321 i2d/PRIMARY/SUBSTRT1:limit
error 1:322 i2d/PRIMARY/SUBSTRT2:presence
error 1:322 i2d/PRIMARY/SUBSTRT2:type
error 1:322 i2d/PRIMARY/SUBSTRT2:null
error 1:322 i2d/PRIMARY/SUBSTRT2:limit
error 1:323 i2d/PRIMARY/SUBSIZE1:presence
error 1:323 i2d/PRIMARY/SUBSIZE1:type
error 1:323 i2d/PRIMARY/SUBSIZE1:null
error 1:323 i2d/PRIMARY/SUBSIZE1:limit
error 1:324 i2d/PRIMARY/SUBSIZE2:presence
error 1:324 i2d/PRIMARY/SUBSIZE2:type
error 1:324 i2d/PRIMARY/SUBSIZE2:null
error 1:324 i2d/PRIMARY/SUBSIZE2:limit
error 1:325 i2d/PRIMARY/FASTAXIS:presence
error 1:325 i2d/PRIMARY/FASTAXIS:type
error 1:325 i2d/PRIMARY/FASTAXIS:null
error 1:325 i2d/PRIMARY/FASTAXIS:in
error 1:326 i2d/PRIMARY/SLOWAXIS:presence
error 1:326 i2d/PRIMARY/SLOWAXIS:type
error 1:326 i2d/PRIMARY/SLOWAXIS:null
error 1:326 i2d/PRIMARY/SLOWAXIS:in
error 1:327 i2d/PRIMARY/DETXCOR:type
error 1:327 i2d/PRIMARY/DETXCOR:null
error 1:328 i2d/PRIMARY/DETYCOR:type
error 1:328 i2d/PRIMARY/DETYCOR:null
error 1:329 i2d/PRIMARY/DETXSIZ:type
error 1:329 i2d/PRIMARY/DETXSIZ:null
error 1:329 i2d/PRIMARY/DETXSIZ:limit
error 1:330 i2d/PRIMARY/DETYSIZ:type
error 1:330 i2d/PRIMARY/DETYSIZ:null
error 1:330 i2d/PRIMARY/DETYSIZ:limit
error 1:331 i2d/PRIMARY/MSTR_RD1:type
error 1:331 i2d/PRIMARY/MSTR_RD1:null
error 1:331 i2d/PRIMARY/MSTR_RD1:limit
error 1:332 i2d/PRIMARY/MSTR_SK1:type
error 1:332 i2d/PRIMARY/MSTR_SK1:null
error 1:332 i2d/PRIMARY/MSTR_SK1:limit
error 1:333 i2d/PRIMARY/MSTR_RD2:type
error 1:333 i2d/PRIMARY/MSTR_RD2:null
error 1:333 i2d/PRIMARY/MSTR_RD2:limit
error 1:334 i2d/PRIMARY/MSTR_SK2:type
error 1:334 i2d/PRIMARY/MSTR_SK2:null
error 1:334 i2d/PRIMARY/MSTR_SK2:limit
error 1:335 i2d/PRIMARY/MSTR_RPT:type
error 1:335 i2d/PRIMARY/MSTR_RPT:null
error 1:336 i2d/PRIMARY/MSTR_ILV:type
error 1:336 i2d/PRIMARY/MSTR_ILV:null
error 1:337 i2d/PRIMARY/SSTR_STP:type
error 1:337 i2d/PRIMARY/SSTR_STP:null
error 1:338 i2d/PRIMARY/SSTR_NST:type
error 1:338 i2d/PRIMARY/SSTR_NST:null
error 1:346 i2d/PRIMARY/PATTTYPE:presence
error 1:346 i2d/PRIMARY/PATTTYPE:type
error 1:346 i2d/PRIMARY/PATTTYPE:null
warning 1:346 i2d/PRIMARY/PATTTYPE:in
error 1:347 i2d/PRIMARY/PRIDTYPE:type
error 1:347 i2d/PRIMARY/PRIDTYPE:null
error 1:348 i2d/PRIMARY/PRIDTPTS:type
error 1:348 i2d/PRIMARY/PRIDTPTS:null
error 1:348 i2d/PRIMARY/PRIDTPTS:limit
error 1:349 i2d/PRIMARY/PATT_NUM:presence
error 1:349 i2d/PRIMARY/PATT_NUM:type
error 1:349 i2d/PRIMARY/PATT_NUM:null
error 1:349 i2d/PRIMARY/PATT_NUM:limit
error 1:350 i2d/PRIMARY/PATTSTRT:type
error 1:350 i2d/PRIMARY/PATTSTRT:null
error 1:350 i2d/PRIMARY/PATTSTRT:limit
error 1:351 i2d/PRIMARY/NUMDTHPT:presence
error 1:351 i2d/PRIMARY/NUMDTHPT:type
error 1:351 i2d/PRIMARY/NUMDTHPT:null
error 1:351 i2d/PRIMARY/NUMDTHPT:limit
error 1:352 i2d/PRIMARY/PATTNPTS:type
error 1:352 i2d/PRIMARY/PATTNPTS:null
error 1:352 i2d/PRIMARY/PATTNPTS:limit
error 1:353 i2d/PRIMARY/NRIMDTPT:type
error 1:353 i2d/PRIMARY/NRIMDTPT:null
error 1:353 i2d/PRIMARY/NRIMDTPT:limit
error 1:354 i2d/PRIMARY/NOD_TYPE:type
error 1:354 i2d/PRIMARY/NOD_TYPE:null
error 1:354 i2d/PRIMARY/NOD_TYPE:in
error 1:355 i2d/PRIMARY/PATTSIZE:type
error 1:355 i2d/PRIMARY/PATTSIZE:null
error 1:356 i2d/PRIMARY/SMGRDPAT:type
error 1:356 i2d/PRIMARY/SMGRDPAT:null
error 1:357 i2d/PRIMARY/SUBPXPTS:type
error 1:357 i2d/PRIMARY/SUBPXPTS:null
error 1:357 i2d/PRIMARY/SUBPXPTS:limit
error 1:358 i2d/PRIMARY/SUBPXPAT:type
error 1:358 i2d/PRIMARY/SUBPXPAT:null
error 1:359 i2d/PRIMARY/SPEC_NUM:type
error 1:359 i2d/PRIMARY/SPEC_NUM:null
error 1:359 i2d/PRIMARY/SPEC_NUM:limit
error 1:360 i2d/PRIMARY/SPECNSTP:type
error 1:360 i2d/PRIMARY/SPECNSTP:null
error 1:360 i2d/PRIMARY/SPECNSTP:limit
error 1:361 i2d/PRIMARY/SPECSTEP:type
error 1:361 i2d/PRIMARY/SPECSTEP:null
error 1:362 i2d/PRIMARY/SPCOFFST:type
error 1:362 i2d/PRIMARY/SPCOFFST:null
error 1:362 i2d/PRIMARY/SPCOFFST:unit
error 1:363 i2d/PRIMARY/SPAT_NUM:type
error 1:363 i2d/PRIMARY/SPAT_NUM:null
error 1:363 i2d/PRIMARY/SPAT_NUM:limit
error 1:364 i2d/PRIMARY/SPATNSTP:type
error 1:364 i2d/PRIMARY/SPATNSTP:null
error 1:364 i2d/PRIMARY/SPATNSTP:limit
error 1:365 i2d/PRIMARY/SPATSTEP:type
error 1:365 i2d/PRIMARY/SPATSTEP:null
error 1:366 i2d/PRIMARY/SPTOFFST:type
error 1:366 i2d/PRIMARY/SPTOFFST:null
error 1:366 i2d/PRIMARY/SPTOFFST:unit
error 1:367 i2d/PRIMARY/XOFFSET:presence
error 1:367 i2d/PRIMARY/XOFFSET:type
error 1:367 i2d/PRIMARY/XOFFSET:null
error 1:367 i2d/PRIMARY/XOFFSET:unit
error 1:368 i2d/PRIMARY/YOFFSET:presence
error 1:368 i2d/PRIMARY/YOFFSET:type
error 1:368 i2d/PRIMARY/YOFFSET:null
error 1:368 i2d/PRIMARY/YOFFSET:unit
error 1:369 i2d/PRIMARY/DSETSTRT:type
error 1:369 i2d/PRIMARY/DSETSTRT:null
error 1:369 i2d/PRIMARY/DSETSTRT:limit
error 1:370 i2d/PRIMARY/NUMDSETS:type
error 1:370 i2d/PRIMARY/NUMDSETS:null
error 1:370 i2d/PRIMARY/NUMDSETS:limit
error 1:371 i2d/PRIMARY/DITHDIRC:type
error 1:371 i2d/PRIMARY/DITHDIRC:null
error 1:371 i2d/PRIMARY/DITHDIRC:in
error 1:372 i2d/PRIMARY/DITHOPFR:type
error 1:372 i2d/PRIMARY/DITHOPFR:null
error 1:372 i2d/PRIMARY/DITHOPFR:in
error 1:373 i2d/PRIMARY/DITHPNTS:type
error 1:373 i2d/PRIMARY/DITHPNTS:null
error 1:374 i2d/PRIMARY/MRSPRCHN:type
error 1:374 i2d/PRIMARY/MRSPRCHN:null
error 1:374 i2d/PRIMARY/MRSPRCHN:in
error 1:376 i2d/PRIMARY/DITH_RA:type
error 1:376 i2d/PRIMARY/DITH_RA:null
error 1:376 i2d/PRIMARY/DITH_RA:unit
error 1:377 i2d/PRIMARY/DITH_DEC:type
error 1:377 i2d/PRIMARY/DITH_DEC:null
error 1:377 i2d/PRIMARY/DITH_DEC:unit
error 1:384 i2d/PRIMARY/APERNAME:presence
error 1:384 i2d/PRIMARY/APERNAME:type
error 1:384 i2d/PRIMARY/APERNAME:null
error 1:385 i2d/PRIMARY/PPS_APER:presence
error 1:385 i2d/PRIMARY/PPS_APER:type
error 1:385 i2d/PRIMARY/PPS_APER:null
error 1:386 i2d/PRIMARY/VA_RA:type
error 1:386 i2d/PRIMARY/VA_RA:null
error 1:386 i2d/PRIMARY/VA_RA:unit
error 1:387 i2d/PRIMARY/VA_DEC:type
error 1:387 i2d/PRIMARY/VA_DEC:null
error 1:387 i2d/PRIMARY/VA_DEC:unit
error 1:392 i2d/PRIMARY/BARTDELT:presence
error 1:392 i2d/PRIMARY/BARTDELT:type
error 1:392 i2d/PRIMARY/BARTDELT:null
error 1:392 i2d/PRIMARY/BARTDELT:unit
error 1:393 i2d/PRIMARY/BSTRTIME:presence
error 1:393 i2d/PRIMARY/BSTRTIME:type
error 1:393 i2d/PRIMARY/BSTRTIME:null
error 1:393 i2d/PRIMARY/BSTRTIME:unit
error 1:394 i2d/PRIMARY/BMIDTIME:presence
error 1:394 i2d/PRIMARY/BMIDTIME:type
error 1:394 i2d/PRIMARY/BMIDTIME:null
error 1:394 i2d/PRIMARY/BMIDTIME:unit
error 1:395 i2d/PRIMARY/BENDTIME:presence
error 1:395 i2d/PRIMARY/BENDTIME:type
error 1:395 i2d/PRIMARY/BENDTIME:null
error 1:395 i2d/PRIMARY/BENDTIME:unit
error 1:396 i2d/PRIMARY/HELIDELT:presence
error 1:396 i2d/PRIMARY/HELIDELT:type
error 1:396 i2d/PRIMARY/HELIDELT:null
error 1:396 i2d/PRIMARY/HELIDELT:unit
error 1:397 i2d/PRIMARY/HSTRTIME:presence
error 1:397 i2d/PRIMARY/HSTRTIME:type
error 1:397 i2d/PRIMARY/HSTRTIME:null
error 1:397 i2d/PRIMARY/HSTRTIME:unit
error 1:398 i2d/PRIMARY/HMIDTIME:presence
error 1:398 i2d/PRIMARY/HMIDTIME:type
error 1:398 i2d/PRIMARY/HMIDTIME:null
error 1:398 i2d/PRIMARY/HMIDTIME:unit
error 1:399 i2d/PRIMARY/HENDTIME:presence
error 1:399 i2d/PRIMARY/HENDTIME:type
error 1:399 i2d/PRIMARY/HENDTIME:null
error 1:399 i2d/PRIMARY/HENDTIME:unit
error 1:407 i2d/PRIMARY/GS_ORDER:type
error 1:407 i2d/PRIMARY/GS_ORDER:null
error 1:407 i2d/PRIMARY/GS_ORDER:limit
error 1:408 i2d/PRIMARY/GSSTRTTM:type
error 1:408 i2d/PRIMARY/GSSTRTTM:null
error 1:409 i2d/PRIMARY/GSENDTIM:type
error 1:409 i2d/PRIMARY/GSENDTIM:null
error 1:410 i2d/PRIMARY/GDSTARID:type
error 1:410 i2d/PRIMARY/GDSTARID:null
error 1:411 i2d/PRIMARY/GS_RA:type
error 1:411 i2d/PRIMARY/GS_RA:null
error 1:411 i2d/PRIMARY/GS_RA:unit
error 4:47 i2d/PRIMARY/GS_RA:limit
error 1:412 i2d/PRIMARY/GS_DEC:type
error 1:412 i2d/PRIMARY/GS_DEC:null
error 1:412 i2d/PRIMARY/GS_DEC:unit
error 4:48 i2d/PRIMARY/GS_DEC:limit
error 1:413 i2d/PRIMARY/GS_URA:type
error 1:413 i2d/PRIMARY/GS_URA:null
error 1:413 i2d/PRIMARY/GS_URA:unit
error 1:413 i2d/PRIMARY/GS_URA:limit
error 1:414 i2d/PRIMARY/GS_UDEC:type
error 1:414 i2d/PRIMARY/GS_UDEC:null
error 1:414 i2d/PRIMARY/GS_UDEC:unit
error 1:414 i2d/PRIMARY/GS_UDEC:limit
error 1:415 i2d/PRIMARY/GS_MAG:type
error 1:415 i2d/PRIMARY/GS_MAG:null
error 1:415 i2d/PRIMARY/GS_MAG:unit
error 1:416 i2d/PRIMARY/GS_UMAG:type
error 1:416 i2d/PRIMARY/GS_UMAG:null
error 1:416 i2d/PRIMARY/GS_UMAG:unit
error 1:416 i2d/PRIMARY/GS_UMAG:limit
error 1:417 i2d/PRIMARY/GS_EPOCH:type
error 1:417 i2d/PRIMARY/GS_EPOCH:null
error 1:418 i2d/PRIMARY/GS_MURA:type
error 1:418 i2d/PRIMARY/GS_MURA:null
error 1:418 i2d/PRIMARY/GS_MURA:unit
error 1:419 i2d/PRIMARY/GS_MUDEC:type
error 1:419 i2d/PRIMARY/GS_MUDEC:null
error 1:419 i2d/PRIMARY/GS_MUDEC:unit
error 1:420 i2d/PRIMARY/GS_PARA:type
error 1:420 i2d/PRIMARY/GS_PARA:null
error 1:420 i2d/PRIMARY/GS_PARA:unit
error 1:421 i2d/PRIMARY/GS_V3_PA:type
error 1:421 i2d/PRIMARY/GS_V3_PA:null
error 1:421 i2d/PRIMARY/GS_V3_PA:unit
error 1:422 i2d/PRIMARY/FGS_APER:type
error 1:422 i2d/PRIMARY/FGS_APER:null
error 1:423 i2d/PRIMARY/GSIDL_X:type
error 1:423 i2d/PRIMARY/GSIDL_X:null
error 1:424 i2d/PRIMARY/GSIDL_Y:type
error 1:424 i2d/PRIMARY/GSIDL_Y:null
error 1:425 i2d/PRIMARY/GSCENTX:type
error 1:425 i2d/PRIMARY/GSCENTX:null
error 1:425 i2d/PRIMARY/GSCENTX:unit
error 1:426 i2d/PRIMARY/GSCENTY:type
error 1:426 i2d/PRIMARY/GSCENTY:null
error 1:426 i2d/PRIMARY/GSCENTY:unit
error 1:427 i2d/PRIMARY/PCS_MODE:presence
error 1:427 i2d/PRIMARY/PCS_MODE:type
error 1:427 i2d/PRIMARY/PCS_MODE:null
error 1:427 i2d/PRIMARY/PCS_MODE:in
error 1:428 i2d/PRIMARY/VISITEND:type
error 1:428 i2d/PRIMARY/VISITEND:null
error 1:38 i2d/PRIMARY/CAL_VER:presence
error 1:38 i2d/PRIMARY/CAL_VER:type
error 1:38 i2d/PRIMARY/CAL_VER:null
error 1:38 i2d/PRIMARY/CAL_VER:matches
error 1:39 i2d/PRIMARY/CAL_VCS:presence
error 1:39 i2d/PRIMARY/CAL_VCS:type
error 1:39 i2d/PRIMARY/CAL_VCS:null
error 1:40 i2d/PRIMARY/CRDS_VER:presence
error 1:40 i2d/PRIMARY/CRDS_VER:type
error 1:40 i2d/PRIMARY/CRDS_VER:null
error 1:40 i2d/PRIMARY/CRDS_VER:matches
error 1:41 i2d/PRIMARY/CRDS_CTX:presence
error 1:41 i2d/PRIMARY/CRDS_CTX:type
error 1:41 i2d/PRIMARY/CRDS_CTX:null
error 1:41 i2d/PRIMARY/CRDS_CTX:matches
error 1:46 i2d/PRIMARY/ASNPOOL:presence
error 1:46 i2d/PRIMARY/ASNPOOL:type
error 1:46 i2d/PRIMARY/ASNPOOL:null
error 1:46 i2d/PRIMARY/ASNTABLE:presence
error 1:46 i2d/PRIMARY/ASNTABLE:type
error 1:46 i2d/PRIMARY/ASNTABLE:null
error 1:438 i2d/PRIMARY/R_AREA:type
error 1:438 i2d/PRIMARY/R_AREA:null
error 1:438 i2d/PRIMARY/R_AREA:matches
error 1:439 i2d/PRIMARY/R_BARSHA:type
error 1:439 i2d/PRIMARY/R_BARSHA:null
error 1:439 i2d/PRIMARY/R_BARSHA:matches
error 1:440 i2d/PRIMARY/R_BKG:type
error 1:440 i2d/PRIMARY/R_BKG:null
error 1:440 i2d/PRIMARY/R_BKG:matches
error 1:441 i2d/PRIMARY/R_CAMERA:type
error 1:441 i2d/PRIMARY/R_CAMERA:null
error 1:441 i2d/PRIMARY/R_CAMERA:matches
error 1:442 i2d/PRIMARY/R_CHRCOR:type
error 1:442 i2d/PRIMARY/R_CHRCOR:null
error 1:442 i2d/PRIMARY/R_CHRCOR:matches
error 1:443 i2d/PRIMARY/R_COLLIM:type
error 1:443 i2d/PRIMARY/R_COLLIM:null
error 1:443 i2d/PRIMARY/R_COLLIM:matches
error 1:444 i2d/PRIMARY/R_CUBPAR:type
error 1:444 i2d/PRIMARY/R_CUBPAR:null
error 1:444 i2d/PRIMARY/R_CUBPAR:matches
error 1:445 i2d/PRIMARY/R_DARK:type
error 1:445 i2d/PRIMARY/R_DARK:null
error 1:445 i2d/PRIMARY/R_DARK:matches
error 1:446 i2d/PRIMARY/R_DFLAT:type
error 1:446 i2d/PRIMARY/R_DFLAT:null
error 1:446 i2d/PRIMARY/R_DFLAT:matches
error 1:447 i2d/PRIMARY/R_DISPER:type
error 1:447 i2d/PRIMARY/R_DISPER:null
error 1:447 i2d/PRIMARY/R_DISPER:matches
error 1:448 i2d/PRIMARY/R_DISTOR:type
error 1:448 i2d/PRIMARY/R_DISTOR:null
error 1:448 i2d/PRIMARY/R_DISTOR:matches
error 1:449 i2d/PRIMARY/R_EXTR1D:type
error 1:449 i2d/PRIMARY/R_EXTR1D:null
error 1:449 i2d/PRIMARY/R_EXTR1D:matches
error 1:450 i2d/PRIMARY/R_FFLAT:type
error 1:450 i2d/PRIMARY/R_FFLAT:null
error 1:450 i2d/PRIMARY/R_FFLAT:matches
error 1:451 i2d/PRIMARY/R_FILOFF:type
error 1:451 i2d/PRIMARY/R_FILOFF:null
error 1:451 i2d/PRIMARY/R_FILOFF:matches
error 1:452 i2d/PRIMARY/R_FLAT:type
error 1:452 i2d/PRIMARY/R_FLAT:null
error 1:452 i2d/PRIMARY/R_FLAT:matches
error 1:453 i2d/PRIMARY/R_FORE:type
error 1:453 i2d/PRIMARY/R_FORE:null
error 1:453 i2d/PRIMARY/R_FORE:matches
error 1:454 i2d/PRIMARY/R_FPA:type
error 1:454 i2d/PRIMARY/R_FPA:null
error 1:454 i2d/PRIMARY/R_FPA:matches
error 1:455 i2d/PRIMARY/R_FRIFRQ:type
error 1:455 i2d/PRIMARY/R_FRIFRQ:null
error 1:455 i2d/PRIMARY/R_FRIFRQ:matches
error 1:456 i2d/PRIMARY/R_FRINGE:type
error 1:456 i2d/PRIMARY/R_FRINGE:null
error 1:456 i2d/PRIMARY/R_FRINGE:matches
error 1:457 i2d/PRIMARY/R_GAIN:type
error 1:457 i2d/PRIMARY/R_GAIN:null
error 1:457 i2d/PRIMARY/R_GAIN:matches
error 1:458 i2d/PRIMARY/R_IFUFOR:type
error 1:458 i2d/PRIMARY/R_IFUFOR:null
error 1:458 i2d/PRIMARY/R_IFUFOR:matches
error 1:459 i2d/PRIMARY/R_IFUPOS:type
error 1:459 i2d/PRIMARY/R_IFUPOS:null
error 1:459 i2d/PRIMARY/R_IFUPOS:matches
error 1:460 i2d/PRIMARY/R_IFUSLI:type
error 1:460 i2d/PRIMARY/R_IFUSLI:null
error 1:460 i2d/PRIMARY/R_IFUSLI:matches
error 1:461 i2d/PRIMARY/R_IPC:type
error 1:461 i2d/PRIMARY/R_IPC:null
error 1:461 i2d/PRIMARY/R_IPC:matches
error 1:462 i2d/PRIMARY/R_LASTFR:type
error 1:462 i2d/PRIMARY/R_LASTFR:null
error 1:462 i2d/PRIMARY/R_LASTFR:matches
error 1:463 i2d/PRIMARY/R_LINEAR:type
error 1:463 i2d/PRIMARY/R_LINEAR:null
error 1:463 i2d/PRIMARY/R_LINEAR:matches
error 1:464 i2d/PRIMARY/R_MASK:type
error 1:464 i2d/PRIMARY/R_MASK:null
error 1:464 i2d/PRIMARY/R_MASK:matches
error 1:465 i2d/PRIMARY/R_MIREMI:type
error 1:465 i2d/PRIMARY/R_MIREMI:null
error 1:465 i2d/PRIMARY/R_MIREMI:matches
error 1:466 i2d/PRIMARY/R_MRSPT:type
error 1:466 i2d/PRIMARY/R_MRSPT:null
error 1:466 i2d/PRIMARY/R_MRSPT:matches
error 1:467 i2d/PRIMARY/R_MRSXAR:type
error 1:467 i2d/PRIMARY/R_MRSXAR:null
error 1:467 i2d/PRIMARY/R_MRSXAR:matches
error 1:468 i2d/PRIMARY/R_MSA:type
error 1:468 i2d/PRIMARY/R_MSA:null
error 1:468 i2d/PRIMARY/R_MSA:matches
error 1:469 i2d/PRIMARY/R_MSAOPE:type
error 1:469 i2d/PRIMARY/R_MSAOPE:null
error 1:469 i2d/PRIMARY/R_MSAOPE:matches
error 1:470 i2d/PRIMARY/R_NRM:type
error 1:470 i2d/PRIMARY/R_NRM:null
error 1:470 i2d/PRIMARY/R_NRM:matches
error 1:471 i2d/PRIMARY/R_OTE:type
error 1:471 i2d/PRIMARY/R_OTE:null
error 1:471 i2d/PRIMARY/R_OTE:matches
error 1:472 i2d/PRIMARY/R_PERSAT:type
error 1:472 i2d/PRIMARY/R_PERSAT:null
error 1:472 i2d/PRIMARY/R_PERSAT:matches
error 1:473 i2d/PRIMARY/R_PHOTOM:type
error 1:473 i2d/PRIMARY/R_PHOTOM:null
error 1:473 i2d/PRIMARY/R_PHOTOM:matches
error 1:474 i2d/PRIMARY/R_PSFMAS:type
error 1:474 i2d/PRIMARY/R_PSFMAS:null
error 1:474 i2d/PRIMARY/R_PSFMAS:matches
error 1:475 i2d/PRIMARY/R_PSTSOS:type
error 1:475 i2d/PRIMARY/R_PSTSOS:null
error 1:475 i2d/PRIMARY/R_PSTSOS:matches
error 1:476 i2d/PRIMARY/R_PTHLOS:type
error 1:476 i2d/PRIMARY/R_PTHLOS:null
error 1:476 i2d/PRIMARY/R_PTHLOS:matches
error 1:477 i2d/PRIMARY/R_READNO:type
error 1:477 i2d/PRIMARY/R_READNO:null
error 1:477 i2d/PRIMARY/R_READNO:matches
error 1:478 i2d/PRIMARY/R_REFPIX:type
error 1:478 i2d/PRIMARY/R_REFPIX:null
error 1:478 i2d/PRIMARY/R_REFPIX:matches
error 1:479 i2d/PRIMARY/R_REGION:type
error 1:479 i2d/PRIMARY/R_REGION:null
error 1:479 i2d/PRIMARY/R_REGION:matches
error 1:480 i2d/PRIMARY/R_RESAMP:type
error 1:480 i2d/PRIMARY/R_RESAMP:null
error 1:480 i2d/PRIMARY/R_RESAMP:matches
error 1:481 i2d/PRIMARY/R_RESET:type
error 1:481 i2d/PRIMARY/R_RESET:null
error 1:481 i2d/PRIMARY/R_RESET:matches
error 1:482 i2d/PRIMARY/R_RESOL:type
error 1:482 i2d/PRIMARY/R_RESOL:null
error 1:482 i2d/PRIMARY/R_RESOL:matches
error 1:483 i2d/PRIMARY/R_RSCD:type
error 1:483 i2d/PRIMARY/R_RSCD:null
error 1:483 i2d/PRIMARY/R_RSCD:matches
error 1:484 i2d/PRIMARY/R_SATURA:type
error 1:484 i2d/PRIMARY/R_SATURA:null
error 1:484 i2d/PRIMARY/R_SATURA:matches
error 1:485 i2d/PRIMARY/R_SFLAT:type
error 1:485 i2d/PRIMARY/R_SFLAT:null
error 1:485 i2d/PRIMARY/R_SFLAT:matches
error 1:486 i2d/PRIMARY/R_SIRSKL:type
error 1:486 i2d/PRIMARY/R_SIRSKL:null
error 1:486 i2d/PRIMARY/R_SIRSKL:matches
error 1:487 i2d/PRIMARY/R_SPCWCS:type
error 1:487 i2d/PRIMARY/R_SPCWCS:null
error 1:487 i2d/PRIMARY/R_SPCWCS:matches
error 1:488 i2d/PRIMARY/R_SPKERN:type
error 1:488 i2d/PRIMARY/R_SPKERN:null
error 1:488 i2d/PRIMARY/R_SPKERN:matches
error 1:489 i2d/PRIMARY/R_SPPROF:type
error 1:489 i2d/PRIMARY/R_SPPROF:null
error 1:489 i2d/PRIMARY/R_SPPROF:matches
error 1:490 i2d/PRIMARY/R_SPTRAC:type
error 1:490 i2d/PRIMARY/R_SPTRAC:null
error 1:490 i2d/PRIMARY/R_SPTRAC:matches
error 1:491 i2d/PRIMARY/R_STRAY:type
error 1:491 i2d/PRIMARY/R_STRAY:null
error 1:491 i2d/PRIMARY/R_STRAY:matches
error 1:492 i2d/PRIMARY/R_SUPERB:type
error 1:492 i2d/PRIMARY/R_SUPERB:null
error 1:492 i2d/PRIMARY/R_SUPERB:matches
error 1:493 i2d/PRIMARY/R_THRPUT:type
error 1:493 i2d/PRIMARY/R_THRPUT:null
error 1:493 i2d/PRIMARY/R_THRPUT:matches
error 1:494 i2d/PRIMARY/R_TRPDEN:type
error 1:494 i2d/PRIMARY/R_TRPDEN:null
error 1:494 i2d/PRIMARY/R_TRPDEN:matches
error 1:495 i2d/PRIMARY/R_TRPPAR:type
error 1:495 i2d/PRIMARY/R_TRPPAR:null
error 1:495 i2d/PRIMARY/R_TRPPAR:matches
error 1:496 i2d/PRIMARY/R_TSPHOT:type
error 1:496 i2d/PRIMARY/R_TSPHOT:null
error 1:496 i2d/PRIMARY/R_TSPHOT:matches
error 1:497 i2d/PRIMARY/R_V2V3:type
error 1:497 i2d/PRIMARY/R_V2V3:null
error 1:497 i2d/PRIMARY/R_V2V3:matches
error 1:498 i2d/PRIMARY/R_WAVCOR:type
error 1:498 i2d/PRIMARY/R_WAVCOR:null
error 1:498 i2d/PRIMARY/R_WAVCOR:matches
error 1:499 i2d/PRIMARY/R_WAVMAP:type
error 1:499 i2d/PRIMARY/R_WAVMAP:null
error 1:499 i2d/PRIMARY/R_WAVMAP:matches
error 1:500 i2d/PRIMARY/R_WAVRAN:type
error 1:500 i2d/PRIMARY/R_WAVRAN:null
error 1:500 i2d/PRIMARY/R_WAVRAN:matches
error 1:505 i2d/PRIMARY/S_AMIANA:type
error 1:505 i2d/PRIMARY/S_AMIANA:null
error 1:505 i2d/PRIMARY/S_AMIANA:in
error 1:506 i2d/PRIMARY/S_AMINOR:type
error 1:506 i2d/PRIMARY/S_AMINOR:null
error 1:506 i2d/PRIMARY/S_AMINOR:in
error 1:507 i2d/PRIMARY/S_BARSHA:type
error 1:507 i2d/PRIMARY/S_BARSHA:null
error 1:507 i2d/PRIMARY/S_BARSHA:in
error 1:508 i2d/PRIMARY/S_BKDSUB:type
error 1:508 i2d/PRIMARY/S_BKDSUB:null
error 1:508 i2d/PRIMARY/S_BKDSUB:in
error 1:509 i2d/PRIMARY/S_BPXSLF:type
error 1:509 i2d/PRIMARY/S_BPXSLF:null
error 1:509 i2d/PRIMARY/S_BPXSLF:in
error 1:510 i2d/PRIMARY/S_CHGMIG:type
error 1:510 i2d/PRIMARY/S_CHGMIG:null
error 1:510 i2d/PRIMARY/S_CHGMIG:in
error 1:511 i2d/PRIMARY/S_CLNFNS:type
error 1:511 i2d/PRIMARY/S_CLNFNS:null
error 1:511 i2d/PRIMARY/S_CLNFNS:in
error 1:512 i2d/PRIMARY/S_COMB1D:type
error 1:512 i2d/PRIMARY/S_COMB1D:null
error 1:512 i2d/PRIMARY/S_COMB1D:in
error 1:513 i2d/PRIMARY/S_CONTAM:type
error 1:513 i2d/PRIMARY/S_CONTAM:null
error 1:513 i2d/PRIMARY/S_CONTAM:in
error 1:514 i2d/PRIMARY/S_DARK:type
error 1:514 i2d/PRIMARY/S_DARK:null
error 1:514 i2d/PRIMARY/S_DARK:in
error 1:515 i2d/PRIMARY/S_DQINIT:type
error 1:515 i2d/PRIMARY/S_DQINIT:null
error 1:515 i2d/PRIMARY/S_DQINIT:in
error 1:516 i2d/PRIMARY/S_ERRINI:type
error 1:516 i2d/PRIMARY/S_ERRINI:null
error 1:516 i2d/PRIMARY/S_ERRINI:in
error 1:517 i2d/PRIMARY/S_EXTR1D:type
error 1:517 i2d/PRIMARY/S_EXTR1D:null
error 1:517 i2d/PRIMARY/S_EXTR1D:in
error 1:518 i2d/PRIMARY/S_EXTR2D:type
error 1:518 i2d/PRIMARY/S_EXTR2D:null
error 1:518 i2d/PRIMARY/S_EXTR2D:in
error 1:519 i2d/PRIMARY/S_FLAT:type
error 1:519 i2d/PRIMARY/S_FLAT:null
error 1:519 i2d/PRIMARY/S_FLAT:in
error 1:520 i2d/PRIMARY/S_FRINGE:type
error 1:520 i2d/PRIMARY/S_FRINGE:null
error 1:520 i2d/PRIMARY/S_FRINGE:in
error 1:521 i2d/PRIMARY/S_FRSTFR:type
error 1:521 i2d/PRIMARY/S_FRSTFR:null
error 1:521 i2d/PRIMARY/S_FRSTFR:in
error 1:522 i2d/PRIMARY/S_GANSCL:type
error 1:522 i2d/PRIMARY/S_GANSCL:null
error 1:522 i2d/PRIMARY/S_GANSCL:in
error 1:523 i2d/PRIMARY/S_GRPSCL:type
error 1:523 i2d/PRIMARY/S_GRPSCL:null
error 1:523 i2d/PRIMARY/S_GRPSCL:in
error 1:524 i2d/PRIMARY/S_GUICDS:type
error 1:524 i2d/PRIMARY/S_GUICDS:null
error 1:524 i2d/PRIMARY/S_GUICDS:in
error 1:525 i2d/PRIMARY/S_IFUCUB:type
error 1:525 i2d/PRIMARY/S_IFUCUB:null
error 1:525 i2d/PRIMARY/S_IFUCUB:in
error 1:526 i2d/PRIMARY/S_IMPRNT:type
error 1:526 i2d/PRIMARY/S_IMPRNT:null
error 1:526 i2d/PRIMARY/S_IMPRNT:in
error 1:527 i2d/PRIMARY/S_IPC:type
error 1:527 i2d/PRIMARY/S_IPC:null
error 1:527 i2d/PRIMARY/S_IPC:in
error 1:528 i2d/PRIMARY/S_JUMP:type
error 1:528 i2d/PRIMARY/S_JUMP:null
error 1:528 i2d/PRIMARY/S_JUMP:in
error 1:529 i2d/PRIMARY/S_KLIP:type
error 1:529 i2d/PRIMARY/S_KLIP:null
error 1:529 i2d/PRIMARY/S_KLIP:in
error 1:530 i2d/PRIMARY/S_LASTFR:type
error 1:530 i2d/PRIMARY/S_LASTFR:null
error 1:530 i2d/PRIMARY/S_LASTFR:in
error 1:531 i2d/PRIMARY/S_LINEAR:type
error 1:531 i2d/PRIMARY/S_LINEAR:null
error 1:531 i2d/PRIMARY/S_LINEAR:in
error 1:532 i2d/PRIMARY/S_MIREMI:type
error 1:532 i2d/PRIMARY/S_MIREMI:null
error 1:532 i2d/PRIMARY/S_MIREMI:in
error 1:533 i2d/PRIMARY/S_MSAFLG:type
error 1:533 i2d/PRIMARY/S_MSAFLG:null
error 1:533 i2d/PRIMARY/S_MSAFLG:in
error 1:534 i2d/PRIMARY/S_MSBSUB:type
error 1:534 i2d/PRIMARY/S_MSBSUB:null
error 1:534 i2d/PRIMARY/S_MSBSUB:in
error 1:535 i2d/PRIMARY/S_MTWCS:type
error 1:535 i2d/PRIMARY/S_MTWCS:null
error 1:535 i2d/PRIMARY/S_MTWCS:in
error 1:536 i2d/PRIMARY/S_OUTLIR:type
error 1:536 i2d/PRIMARY/S_OUTLIR:null
error 1:536 i2d/PRIMARY/S_OUTLIR:in
error 1:537 i2d/PRIMARY/S_PCTFRM:type
error 1:537 i2d/PRIMARY/S_PCTFRM:null
error 1:537 i2d/PRIMARY/S_PCTFRM:in
error 1:538 i2d/PRIMARY/S_PERSIS:type
error 1:538 i2d/PRIMARY/S_PERSIS:null
error 1:538 i2d/PRIMARY/S_PERSIS:in
error 1:539 i2d/PRIMARY/S_PHOTOM:presence
error 1:539 i2d/PRIMARY/S_PHOTOM:type
error 1:539 i2d/PRIMARY/S_PHOTOM:null
error 1:539 i2d/PRIMARY/S_PHOTOM:in
error 1:540 i2d/PRIMARY/S_PSFALI:type
error 1:540 i2d/PRIMARY/S_PSFALI:null
error 1:540 i2d/PRIMARY/S_PSFALI:in
error 1:541 i2d/PRIMARY/S_PSFSTK:type
error 1:541 i2d/PRIMARY/S_PSFSTK:null
error 1:541 i2d/PRIMARY/S_PSFSTK:in
error 1:542 i2d/PRIMARY/S_PTHLOS:type
error 1:542 i2d/PRIMARY/S_PTHLOS:null
error 1:542 i2d/PRIMARY/S_PTHLOS:in
error 1:543 i2d/PRIMARY/S_PXREPL:type
error 1:543 i2d/PRIMARY/S_PXREPL:null
error 1:543 i2d/PRIMARY/S_PXREPL:in
error 1:544 i2d/PRIMARY/S_RAMP:type
error 1:544 i2d/PRIMARY/S_RAMP:null
error 1:544 i2d/PRIMARY/S_RAMP:in
error 1:545 i2d/PRIMARY/S_REFPIX:type
error 1:545 i2d/PRIMARY/S_REFPIX:null
error 1:545 i2d/PRIMARY/S_REFPIX:in
error 1:546 i2d/PRIMARY/S_RESAMP:presence
error 1:546 i2d/PRIMARY/S_RESAMP:type
error 1:546 i2d/PRIMARY/S_RESAMP:null
error 1:546 i2d/PRIMARY/S_RESAMP:in
error 1:547 i2d/PRIMARY/S_RESET:type
error 1:547 i2d/PRIMARY/S_RESET:null
error 1:547 i2d/PRIMARY/S_RESET:in
error 1:548 i2d/PRIMARY/S_RESFRI:type
error 1:548 i2d/PRIMARY/S_RESFRI:null
error 1:548 i2d/PRIMARY/S_RESFRI:in
error 1:549 i2d/PRIMARY/S_RSCD:type
error 1:549 i2d/PRIMARY/S_RSCD:null
error 1:549 i2d/PRIMARY/S_RSCD:in
error 1:550 i2d/PRIMARY/S_SATURA:type
error 1:550 i2d/PRIMARY/S_SATURA:null
error 1:550 i2d/PRIMARY/S_SATURA:in
error 1:551 i2d/PRIMARY/S_SKYMAT:type
error 1:551 i2d/PRIMARY/S_SKYMAT:null
error 1:551 i2d/PRIMARY/S_SKYMAT:in
error 1:552 i2d/PRIMARY/S_SPLEAK:type
error 1:552 i2d/PRIMARY/S_SPLEAK:null
error 1:552 i2d/PRIMARY/S_SPLEAK:in
error 1:553 i2d/PRIMARY/S_SRCCAT:type
error 1:553 i2d/PRIMARY/S_SRCCAT:null
error 1:553 i2d/PRIMARY/S_SRCCAT:in
error 1:554 i2d/PRIMARY/S_SRCTYP:type
error 1:554 i2d/PRIMARY/S_SRCTYP:null
error 1:554 i2d/PRIMARY/S_SRCTYP:in
error 1:555 i2d/PRIMARY/S_STRAY:type
error 1:555 i2d/PRIMARY/S_STRAY:null
error 1:555 i2d/PRIMARY/S_STRAY:in
error 1:556 i2d/PRIMARY/S_SUPERB:type
error 1:556 i2d/PRIMARY/S_SUPERB:null
error 1:556 i2d/PRIMARY/S_SUPERB:in
error 1:557 i2d/PRIMARY/S_TACNTR:type
error 1:557 i2d/PRIMARY/S_TACNTR:null
error 1:557 i2d/PRIMARY/S_TACNTR:in
error 1:558 i2d/PRIMARY/S_TELEMI:type
error 1:558 i2d/PRIMARY/S_TELEMI:null
error 1:558 i2d/PRIMARY/S_TELEMI:in
error 1:559 i2d/PRIMARY/S_TRCMOD:type
error 1:559 i2d/PRIMARY/S_TRCMOD:null
error 1:559 i2d/PRIMARY/S_TRCMOD:in
error 1:560 i2d/PRIMARY/S_TSPHOT:type
error 1:560 i2d/PRIMARY/S_TSPHOT:null
error 1:560 i2d/PRIMARY/S_TSPHOT:in
error 1:561 i2d/PRIMARY/S_TWKREG:type
error 1:561 i2d/PRIMARY/S_TWKREG:null
error 1:561 i2d/PRIMARY/S_TWKREG:in
error 1:562 i2d/PRIMARY/S_WAVCOR:type
error 1:562 i2d/PRIMARY/S_WAVCOR:null
error 1:562 i2d/PRIMARY/S_WAVCOR:in
error 1:563 i2d/PRIMARY/S_WCS:presence
error 1:563 i2d/PRIMARY/S_WCS:type
error 1:563 i2d/PRIMARY/S_WCS:null
error 1:563 i2d/PRIMARY/S_WCS:in
error 1:564 i2d/PRIMARY/S_WFSCOM:type
error 1:564 i2d/PRIMARY/S_WFSCOM:null
error 1:564 i2d/PRIMARY/S_WFSCOM:in
error 1:565 i2d/PRIMARY/S_WHTLIT:type
error 1:565 i2d/PRIMARY/S_WHTLIT:null
error 1:565 i2d/PRIMARY/S_WHTLIT:in
error 1:573 i2d/PRIMARY/TCATFILE:type
error 1:573 i2d/PRIMARY/TCATFILE:null
error 1:574 i2d/PRIMARY/SCATFILE:type
error 1:574 i2d/PRIMARY/SCATFILE:null
error 1:575 i2d/PRIMARY/SEGMFILE:type
error 1:575 i2d/PRIMARY/SEGMFILE:null
error 1:576 i2d/PRIMARY/DIRIMAGE:type
error 1:576 i2d/PRIMARY/DIRIMAGE:null
error 1:577 i2d/PRIMARY/BKGMETH:type
error 1:577 i2d/PRIMARY/BKGMETH:null
error 1:578 i2d/PRIMARY/BKGLEVEL:type
error 1:578 i2d/PRIMARY/BKGLEVEL:null
error 1:579 i2d/PRIMARY/BKGSUB:type
error 1:579 i2d/PRIMARY/BKGSUB:null
error 1:580 i2d/PRIMARY/MASTERBG:type
error 1:580 i2d/PRIMARY/MASTERBG:null
error 1:581 i2d/PRIMARY/BKGD_SCL:type
error 1:581 i2d/PRIMARY/BKGD_SCL:null
error 1:581 i2d/PRIMARY/BKGD_SCL:unit
error 1:582 i2d/PRIMARY/SOSSWDTH:type
error 1:582 i2d/PRIMARY/SOSSWDTH:null
error 1:582 i2d/PRIMARY/SOSSWDTH:unit
error 1:583 i2d/PRIMARY/TIKFACTR:type
error 1:583 i2d/PRIMARY/TIKFACTR:null
error 1:583 i2d/PRIMARY/TIKFACTR:unit
error 1:584 i2d/PRIMARY/SOSSDLTX:type
error 1:584 i2d/PRIMARY/SOSSDLTX:null
error 1:584 i2d/PRIMARY/SOSSDLTX:unit
error 1:585 i2d/PRIMARY/SOSSDLTY:type
error 1:585 i2d/PRIMARY/SOSSDLTY:null
error 1:585 i2d/PRIMARY/SOSSDLTY:unit
error 1:586 i2d/PRIMARY/SOSSROTN:type
error 1:586 i2d/PRIMARY/SOSSROTN:null
error 1:586 i2d/PRIMARY/SOSSROTN:unit
error 1:587 i2d/PRIMARY/OVERSAMP:type
error 1:587 i2d/PRIMARY/OVERSAMP:null
error 1:587 i2d/PRIMARY/OVERSAMP:unit
error 1:588 i2d/PRIMARY/THRESHLD:type
error 1:588 i2d/PRIMARY/THRESHLD:null
error 1:589 i2d/PRIMARY/INT[i]SKIP:type
error 1:589 i2d/PRIMARY/INT[i]SKIP:null
error 1:589 i2d/PRIMARY/INT[i]SKIP:limit
error 1:590 i2d/PRIMARY/INT[i]UGP1:type
error 1:590 i2d/PRIMARY/INT[i]UGP1:null
error 1:590 i2d/PRIMARY/INT[i]UGP1:limit
error 1:591 i2d/PRIMARY/INT[i]BORS:type
error 1:591 i2d/PRIMARY/INT[i]BORS:null
error 1:591 i2d/PRIMARY/INT[i]BORS:limit
error 1:748 i2d/PRIMARY/NDRIZ:presence
error 1:748 i2d/PRIMARY/NDRIZ:type
error 1:748 i2d/PRIMARY/NDRIZ:null
error 1:748 i2d/PRIMARY/NDRIZ:limit
error 1:749 i2d/PRIMARY/RESWHT:presence
error 1:749 i2d/PRIMARY/RESWHT:type
error 1:749 i2d/PRIMARY/RESWHT:null
error 1:749 i2d/PRIMARY/RESWHT:in
error 1:750 i2d/PRIMARY/PIXFRAC:presence
error 1:750 i2d/PRIMARY/PIXFRAC:type
error 1:750 i2d/PRIMARY/PIXFRAC:null
error 1:750 i2d/PRIMARY/PIXFRAC:unit
error 1:750 i2d/PRIMARY/PIXFRAC:limit
error 1:751 i2d/PRIMARY/PXSCLRT:presence
error 1:751 i2d/PRIMARY/PXSCLRT:type
error 1:751 i2d/PRIMARY/PXSCLRT:null
error 1:751 i2d/PRIMARY/PXSCLRT:unit
error 1:751 i2d/PRIMARY/PXSCLRT:limit
error 0:227 i2d/PRIMARY:shape
error 1:73 i2d/PRIMARY:DATE-BEG-DATE-END
error 1:74 i2d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 i2d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 i2d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 i2d/PRIMARY:INTSTART-INTEND
error 1:340 i2d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 i2d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 i2d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 i2d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 i2d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 i2d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:227 i2d/PRIMARY:undeclared-keyword
error 0:79 i2d/SCI:presence
error 0:79 i2d/SCI:kind
error 0:79 i2d/SCI:match
error 1:597 i2d/SCI/MJD-BEG:presence
error 1:597 i2d/SCI/MJD-BEG:type
error 1:597 i2d/SCI/MJD-BEG:null
error 1:597 i2d/SCI/MJD-BEG:unit
error 1:598 i2d/SCI/MJD-AVG:presence
error 1:598 i2d/SCI/MJD-AVG:type
error 1:598 i2d/SCI/MJD-AVG:null
error 1:598 i2d/SCI/MJD-AVG:unit
error 1:599 i2d/SCI/MJD-END:presence
error 1:599 i2d/SCI/MJD-END:type
error 1:599 i2d/SCI/MJD-END:null
error 1:599 i2d/SCI/MJD-END:unit
error 1:600 i2d/SCI/TDB-BEG:presence
error 1:600 i2d/SCI/TDB-BEG:type
error 1:600 i2d/SCI/TDB-BEG:null
error 1:600 i2d/SCI/TDB-BEG:unit
error 1:601 i2d/SCI/TDB-MID:presence
error 1:601 i2d/SCI/TDB-MID:type
error 1:601 i2d/SCI/TDB-MID:null
error 1:601 i2d/SCI/TDB-MID:unit
error 1:602 i2d/SCI/TDB-END:presence
error 1:602 i2d/SCI/TDB-END:type
error 1:602 i2d/SCI/TDB-END:null
error 1:602 i2d/SCI/TDB-END:unit
error 1:603 i2d/SCI/XPOSURE:presence
error 1:603 i2d/SCI/XPOSURE:type
error 1:603 i2d/SCI/XPOSURE:null
error 1:603 i2d/SCI/XPOSURE:unit
error 1:603 i2d/SCI/XPOSURE:limit
error 1:604 i2d/SCI/TELAPSE:presence
error 1:604 i2d/SCI/TELAPSE:type
error 1:604 i2d/SCI/TELAPSE:null
error 1:604 i2d/SCI/TELAPSE:unit
error 1:604 i2d/SCI/TELAPSE:limit
error 1:612 i2d/SCI/REFFRAME:type
error 1:612 i2d/SCI/REFFRAME:null
error 1:612 i2d/SCI/REFFRAME:value
error 1:613 i2d/SCI/EPH_TYPE:type
error 1:613 i2d/SCI/EPH_TYPE:null
error 1:613 i2d/SCI/EPH_TYPE:in
error 1:614 i2d/SCI/EPH_TIME:type
error 1:614 i2d/SCI/EPH_TIME:null
error 1:614 i2d/SCI/EPH_TIME:unit
error 1:615 i2d/SCI/JWST_X:type
error 1:615 i2d/SCI/JWST_X:null
error 1:615 i2d/SCI/JWST_X:unit
error 1:616 i2d/SCI/JWST_Y:type
error 1:616 i2d/SCI/JWST_Y:null
error 1:616 i2d/SCI/JWST_Y:unit
error 1:617 i2d/SCI/JWST_Z:type
error 1:617 i2d/SCI/JWST_Z:null
error 1:617 i2d/SCI/JWST_Z:unit
error 1:618 i2d/SCI/OBSGEO-X:type
error 1:618 i2d/SCI/OBSGEO-X:null
error 1:618 i2d/SCI/OBSGEO-X:unit
error 1:619 i2d/SCI/OBSGEO-Y:type
error 1:619 i2d/SCI/OBSGEO-Y:null
error 1:619 i2d/SCI/OBSGEO-Y:unit
error 1:620 i2d/SCI/OBSGEO-Z:type
error 1:620 i2d/SCI/OBSGEO-Z:null
error 1:620 i2d/SCI/OBSGEO-Z:unit
error 1:621 i2d/SCI/JWST_DX:type
error 1:621 i2d/SCI/JWST_DX:null
error 1:621 i2d/SCI/JWST_DX:unit
error 1:622 i2d/SCI/JWST_DY:type
error 1:622 i2d/SCI/JWST_DY:null
error 1:622 i2d/SCI/JWST_DY:unit
error 1:623 i2d/SCI/JWST_DZ:type
error 1:623 i2d/SCI/JWST_DZ:null
error 1:623 i2d/SCI/JWST_DZ:unit
error 1:624 i2d/SCI/OBSGEODX:type
error 1:624 i2d/SCI/OBSGEODX:null
error 1:624 i2d/SCI/OBSGEODX:unit
error 1:625 i2d/SCI/OBSGEODY:type
error 1:625 i2d/SCI/OBSGEODY:null
error 1:625 i2d/SCI/OBSGEODY:unit
error 1:626 i2d/SCI/OBSGEODZ:type
error 1:626 i2d/SCI/OBSGEODZ:null
error 1:626 i2d/SCI/OBSGEODZ:unit
error 1:631 i2d/SCI/PHOTMJSR:presence
error 1:631 i2d/SCI/PHOTMJSR:type
error 1:631 i2d/SCI/PHOTMJSR:null
error 1:631 i2d/SCI/PHOTMJSR:unit
error 3:44 i2d/SCI/PHOTMJSR:limit
error 1:631 i2d/SCI/PHOTUJA2:presence
error 1:631 i2d/SCI/PHOTUJA2:type
error 1:631 i2d/SCI/PHOTUJA2:null
error 1:631 i2d/SCI/PHOTUJA2:unit
error 3:45 i2d/SCI/PHOTUJA2:limit
error 1:631 i2d/SCI/PIXAR_SR:presence
error 1:631 i2d/SCI/PIXAR_SR:type
error 1:631 i2d/SCI/PIXAR_SR:null
error 1:631 i2d/SCI/PIXAR_SR:unit
error 3:46 i2d/SCI/PIXAR_SR:limit
error 1:631 i2d/SCI/PIXAR_A2:presence
error 1:631 i2d/SCI/PIXAR_A2:type
error 1:631 i2d/SCI/PIXAR_A2:null
error 1:631 i2d/SCI/PIXAR_A2:unit
error 3:47 i2d/SCI/PIXAR_A2:limit
error 1:639 i2d/SCI/RADESYS:presence
error 1:639 i2d/SCI/RADESYS:type
error 1:639 i2d/SCI/RADESYS:null
error 1:639 i2d/SCI/RADESYS:value
error 1:640 i2d/SCI/PA_APER:presence
error 1:640 i2d/SCI/PA_APER:type
error 1:640 i2d/SCI/PA_APER:null
error 1:640 i2d/SCI/PA_APER:unit
error 1:641 i2d/SCI/RA_V1:presence
error 1:641 i2d/SCI/RA_V1:type
error 1:641 i2d/SCI/RA_V1:null
error 1:641 i2d/SCI/RA_V1:unit
error 4:47 i2d/SCI/RA_V1:limit
error 1:642 i2d/SCI/DEC_V1:presence
error 1:642 i2d/SCI/DEC_V1:type
error 1:642 i2d/SCI/DEC_V1:null
error 1:642 i2d/SCI/DEC_V1:unit
error 4:48 i2d/SCI/DEC_V1:limit
error 1:643 i2d/SCI/PA_V3:presence
error 1:643 i2d/SCI/PA_V3:type
error 1:643 i2d/SCI/PA_V3:null
error 1:643 i2d/SCI/PA_V3:unit
error 1:644 i2d/SCI/VA_SCALE:presence
error 1:644 i2d/SCI/VA_SCALE:type
error 1:644 i2d/SCI/VA_SCALE:null
error 1:644 i2d/SCI/VA_SCALE:unit
error 1:644 i2d/SCI/VA_SCALE:limit
error 1:660 i2d/SCI/S_REGION:presence
error 1:660 i2d/SCI/S_REGION:type
error 1:660 i2d/SCI/S_REGION:null
error 1:660 i2d/SCI/S_REGION:matches
error 1:693 i2d/SCI/VELOSYS:type
error 1:693 i2d/SCI/VELOSYS:null
error 1:693 i2d/SCI/VELOSYS:unit
error 1:664 i2d/SCI/MT_RA:type
error 1:664 i2d/SCI/MT_RA:null
error 1:664 i2d/SCI/MT_RA:unit
error 1:665 i2d/SCI/MT_DEC:type
error 1:665 i2d/SCI/MT_DEC:null
error 1:665 i2d/SCI/MT_DEC:unit
error 1:666 i2d/SCI/MT_AVRA:type
error 1:666 i2d/SCI/MT_AVRA:null
error 1:666 i2d/SCI/MT_AVRA:unit
error 1:667 i2d/SCI/MT_AVDEC:type
error 1:667 i2d/SCI/MT_AVDEC:null
error 1:667 i2d/SCI/MT_AVDEC:unit
error 1:651 i2d/SCI/V2_REF:type
error 1:651 i2d/SCI/V2_REF:null
error 1:651 i2d/SCI/V2_REF:unit
error 1:652 i2d/SCI/V3_REF:type
error 1:652 i2d/SCI/V3_REF:null
error 1:652 i2d/SCI/V3_REF:unit
error 1:653 i2d/SCI/VPARITY:type
error 1:653 i2d/SCI/VPARITY:null
error 1:653 i2d/SCI/VPARITY:in
error 1:654 i2d/SCI/V3I_YANG:type
error 1:654 i2d/SCI/V3I_YANG:null
error 1:654 i2d/SCI/V3I_YANG:unit
error 1:655 i2d/SCI/XREF_SCI:type
error 1:655 i2d/SCI/XREF_SCI:null
error 1:655 i2d/SCI/XREF_SCI:unit
error 1:656 i2d/SCI/YREF_SCI:type
error 1:656 i2d/SCI/YREF_SCI:null
error 1:656 i2d/SCI/YREF_SCI:unit
info 1:696 i2d/SCI/RA_REF:presence
error 1:696 i2d/SCI/RA_REF:type
error 1:696 i2d/SCI/RA_REF:null
error 1:696 i2d/SCI/RA_REF:unit
info 1:697 i2d/SCI/DEC_REF:presence
error 1:697 i2d/SCI/DEC_REF:type
error 1:697 i2d/SCI/DEC_REF:null
error 1:697 i2d/SCI/DEC_REF:unit
error 4:48 i2d/SCI/DEC_REF:limit
info 1:698 i2d/SCI/ROLL_REF:presence
error 1:698 i2d/SCI/ROLL_REF:type
error 1:698 i2d/SCI/ROLL_REF:null
error 1:698 i2d/SCI/ROLL_REF:unit
error 4:78 i2d/SCI/WCSAXES:presence
error 4:78 i2d/SCI/WCSAXES:type
error 4:78 i2d/SCI/WCSAXES:null
error 4:78 i2d/SCI/WCSAXES:limit
error 4:79 i2d/SCI/CTYPE[i]:presence
error 4:79 i2d/SCI/CTYPE[i]:type
error 4:79 i2d/SCI/CTYPE[i]:null
error 4:79 i2d/SCI/CTYPE[i]:matches
error 4:80 i2d/SCI/CUNIT[i]:presence
error 4:80 i2d/SCI/CUNIT[i]:type
error 4:80 i2d/SCI/CUNIT[i]:null
error 4:80 i2d/SCI/CUNIT[i]:value
error 4:81 i2d/SCI/CRPIX[i]:presence
error 4:81 i2d/SCI/CRPIX[i]:type
error 4:81 i2d/SCI/CRPIX[i]:null
error 4:81 i2d/SCI/CRPIX[i]:unit
error 4:82 i2d/SCI/CRVAL[i]:presence
error 4:82 i2d/SCI/CRVAL[i]:type
error 4:82 i2d/SCI/CRVAL[i]:null
error 4:82 i2d/SCI/CRVAL[i]:unit
error 4:83 i2d/SCI/CDELT[i]:type
error 4:83 i2d/SCI/CDELT[i]:null
error 4:83 i2d/SCI/CDELT[i]:unit
error 4:84 i2d/SCI/PC[i]_[j]:type
error 4:84 i2d/SCI/PC[i]_[j]:null
error 4:84 i2d/SCI/PC[i]_[j]:unit
error 4:85 i2d/SCI/CD[i]_[j]:type
error 4:85 i2d/SCI/CD[i]_[j]:null
error 4:85 i2d/SCI/CD[i]_[j]:unit
error 4:86 i2d/SCI/LONPOLE:type
error 4:86 i2d/SCI/LONPOLE:null
error 4:86 i2d/SCI/LONPOLE:unit
error 4:87 i2d/SCI/LATPOLE:type
error 4:87 i2d/SCI/LATPOLE:null
error 4:87 i2d/SCI/LATPOLE:unit
error 0:79 i2d/SCI:type
error 0:79 i2d/SCI:shape
error 0:79 i2d/SCI:unit
error 1:606 i2d/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 i2d/SCI:TDB-BEG-MJD-BEG
error 1:633 i2d/SCI:PHOTUJA2-PHOTMJSR
error 1:634 i2d/SCI:PIXAR_A2-PIXAR_SR
error 4:89 i2d/SCI:exists-CD1_1-CDELT1
error 4:90 i2d/SCI:exists-CD1_1-PC1_1
error 0:81 i2d/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:695 i2d/SCI:exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI
warning 0:79 i2d/SCI:undeclared-keyword
error 0:87 i2d/ERR:kind
error 0:87 i2d/ERR:match
error 0:87 i2d/ERR:type
error 0:87 i2d/ERR:shape
error 0:87 i2d/ERR:unit
error 0:87 i2d/ERR:limit
warning 0:87 i2d/ERR:undeclared-keyword
error 0:88 i2d/CON:kind
error 0:88 i2d/CON:match
error 0:88 i2d/CON:type
error 0:88 i2d/CON:shape
error 0:88 i2d/CON:null
warning 0:88 i2d/CON:undeclared-keyword
error 0:89 i2d/WHT:presence
error 0:89 i2d/WHT:kind
error 0:89 i2d/WHT:match
error 0:89 i2d/WHT:type
error 0:89 i2d/WHT:shape
error 0:89 i2d/WHT:limit
warning 0:89 i2d/WHT:undeclared-keyword
error 0:90 i2d/DQ:kind
error 0:90 i2d/DQ:match
error 0:90 i2d/DQ:type
error 0:90 i2d/DQ:shape
error 0:90 i2d/DQ:null
error 0:90 i2d/DQ:bits
warning 0:90 i2d/DQ:undeclared-keyword
error 0:91 i2d/VAR_POISSON:kind
error 0:91 i2d/VAR_POISSON:match
error 0:91 i2d/VAR_POISSON:type
error 0:91 i2d/VAR_POISSON:shape
error 0:91 i2d/VAR_POISSON:limit
warning 0:91 i2d/VAR_POISSON:undeclared-keyword
error 0:92 i2d/VAR_RNOISE:kind
error 0:92 i2d/VAR_RNOISE:match
error 0:92 i2d/VAR_RNOISE:type
error 0:92 i2d/VAR_RNOISE:shape
error 0:92 i2d/VAR_RNOISE:limit
warning 0:92 i2d/VAR_RNOISE:undeclared-keyword
error 0:93 i2d/VAR_FLAT:kind
error 0:93 i2d/VAR_FLAT:match
error 0:93 i2d/VAR_FLAT:type
error 0:93 i2d/VAR_FLAT:shape
error 0:93 i2d/VAR_FLAT:limit
warning 0:93 i2d/VAR_FLAT:undeclared-keyword
error 1:905 i2d/HDRTAB:kind
error 1:905 i2d/HDRTAB:match
error 1:909 i2d/HDRTAB:rows
error 1:911 i2d/HDRTAB/FILENAME:type
error 1:911 i2d/HDRTAB/FILENAME:shape
error 1:911 i2d/HDRTAB/FILENAME:null
error 1:912 i2d/HDRTAB/DATAMODL:type
error 1:912 i2d/HDRTAB/DATAMODL:shape
error 1:912 i2d/HDRTAB/DATAMODL:null
error 1:913 i2d/HDRTAB/DETECTOR:type
error 1:913 i2d/HDRTAB/DETECTOR:shape
error 1:913 i2d/HDRTAB/DETECTOR:null
error 1:914 i2d/HDRTAB/EXPSTART:type
error 1:914 i2d/HDRTAB/EXPSTART:shape
error 1:914 i2d/HDRTAB/EXPSTART:null
error 1:914 i2d/HDRTAB/EXPSTART:unit
error 1:915 i2d/HDRTAB/EXPEND:type
error 1:915 i2d/HDRTAB/EXPEND:shape
error 1:915 i2d/HDRTAB/EXPEND:null
error 1:915 i2d/HDRTAB/EXPEND:unit
error 1:916 i2d/HDRTAB/EFFEXPTM:type
error 1:916 i2d/HDRTAB/EFFEXPTM:shape
error 1:916 i2d/HDRTAB/EFFEXPTM:null
error 1:916 i2d/HDRTAB/EFFEXPTM:unit
warning 1:905 i2d/HDRTAB:undeclared-keyword
error 0:235 i2d/ASDF:presence
error 0:235 i2d/ASDF:kind
error 0:235 i2d/ASDF:match
warning 0:235 i2d/ASDF:undeclared-keyword
error 0:237 i2d/ASDF.tree/data:presence
error 0:237 i2d/ASDF.tree/data:type
error 0:237 i2d/ASDF.tree/data:source
error 0:235 i2d/ASDF.tree:type
error 1:20 i2d/ASDF.tree/meta.date:mirror
error 1:20 i2d/ASDF.tree/meta.filename:mirror
error 1:20 i2d/ASDF.tree/meta.model_type:mirror
error 1:20 i2d/ASDF.tree/meta.telescope:mirror
error 1:69 i2d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 i2d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 i2d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 i2d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 i2d/ASDF.tree/meta.instrument.name:mirror
error 1:236 i2d/ASDF.tree/meta.exposure.type:mirror
error 1:236 i2d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 i2d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 i2d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 i2d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 i2d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 i2d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 i2d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 i2d/ASDF.tree/meta.subarray.name:mirror
error 1:38 i2d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 i2d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 i2d/ASDF.tree/meta.asn.table_name:mirror
error 1:631 i2d/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 i2d/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 i2d/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 i2d/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
error 0:249 exposure_i2d:name
error 1:816 exposure_i2d/name/program:value
error 1:821 exposure_i2d/name/obs:value
error 1:822 exposure_i2d/name/visit:value
error 1:823 exposure_i2d/name/group:value
error 1:824 exposure_i2d/name/seq:value
error 1:825 exposure_i2d/name/act:value
error 1:826 exposure_i2d/name/exposure:value
error 1:827 exposure_i2d/name/segment:value
error 1:827 exposure_i2d/name/segment:presence
error 1:828 exposure_i2d/name/detector:value
error 0:242 exposure_i2d:undeclared-hdu
error 1:20 exposure_i2d/PRIMARY/DATE:presence
error 1:20 exposure_i2d/PRIMARY/DATE:type
error 1:20 exposure_i2d/PRIMARY/DATE:null
error 1:20 exposure_i2d/PRIMARY/FILENAME:presence
error 1:20 exposure_i2d/PRIMARY/FILENAME:type
error 1:20 exposure_i2d/PRIMARY/FILENAME:null
error 1:20 exposure_i2d/PRIMARY/FILENAME:value
error 1:20 exposure_i2d/PRIMARY/DATAMODL:presence
error 1:20 exposure_i2d/PRIMARY/DATAMODL:type
error 1:20 exposure_i2d/PRIMARY/DATAMODL:null
error 1:20 exposure_i2d/PRIMARY/DATAMODL:value
error 1:20 exposure_i2d/PRIMARY/TELESCOP:presence
error 1:20 exposure_i2d/PRIMARY/TELESCOP:type
error 1:20 exposure_i2d/PRIMARY/TELESCOP:null
error 1:20 exposure_i2d/PRIMARY/TELESCOP:value
error 1:21 exposure_i2d/PRIMARY/ORIGIN:presence
error 1:21 exposure_i2d/PRIMARY/ORIGIN:type
error 1:21 exposure_i2d/PRIMARY/ORIGIN:null
error 1:22 exposure_i2d/PRIMARY/TIMESYS:presence
error 1:22 exposure_i2d/PRIMARY/TIMESYS:type
error 1:22 exposure_i2d/PRIMARY/TIMESYS:null
error 1:22 exposure_i2d/PRIMARY/TIMESYS:value
error 1:23 exposure_i2d/PRIMARY/TIMEUNIT:presence
error 1:23 exposure_i2d/PRIMARY/TIMEUNIT:type
error 1:23 exposure_i2d/PRIMARY/TIMEUNIT:null
error 1:23 exposure_i2d/PRIMARY/TIMEUNIT:value
info 1:24 exposure_i2d/PRIMARY/FILETYPE:presence
error 1:24 exposure_i2d/PRIMARY/FILETYPE:type
error 1:24 exposure_i2d/PRIMARY/FILETYPE:null
error 1:25 exposure_i2d/PRIMARY/SDP_VER:presence
error 1:25 exposure_i2d/PRIMARY/SDP_VER:type
error 1:25 exposure_i2d/PRIMARY/SDP_VER:null
error 1:26 exposure_i2d/PRIMARY/PRD_VER:presence
error 1:26 exposure_i2d/PRIMARY/PRD_VER:type
error 1:26 exposure_i2d/PRIMARY/PRD_VER:null
error 1:26 exposure_i2d/PRIMARY/PRD_VER:matches
error 1:27 exposure_i2d/PRIMARY/OSS_VER:type
error 1:27 exposure_i2d/PRIMARY/OSS_VER:null
error 1:28 exposure_i2d/PRIMARY/GSC_VER:type
error 1:28 exposure_i2d/PRIMARY/GSC_VER:null
error 1:29 exposure_i2d/PRIMARY/HGA_MOVE:presence
error 1:29 exposure_i2d/PRIMARY/HGA_MOVE:type
error 1:29 exposure_i2d/PRIMARY/HGA_MOVE:null
error 1:30 exposure_i2d/PRIMARY/HGA_STRT:type
error 1:30 exposure_i2d/PRIMARY/HGA_STRT:null
error 1:31 exposure_i2d/PRIMARY/HGA_STOP:type
error 1:31 exposure_i2d/PRIMARY/HGA_STOP:null
error 1:32 exposure_i2d/PRIMARY/PWFSEET:presence
error 1:32 exposure_i2d/PRIMARY/PWFSEET:type
error 1:32 exposure_i2d/PRIMARY/PWFSEET:null
error 1:32 exposure_i2d/PRIMARY/PWFSEET:unit
error 1:33 exposure_i2d/PRIMARY/NWFSEST:presence
error 1:33 exposure_i2d/PRIMARY/NWFSEST:type
error 1:33 exposure_i2d/PRIMARY/NWFSEST:null
error 1:33 exposure_i2d/PRIMARY/NWFSEST:unit
error 1:34 exposure_i2d/PRIMARY/COMPRESS:type
error 1:34 exposure_i2d/PRIMARY/COMPRESS:null
error 1:51 exposure_i2d/PRIMARY/TITLE:presence
error 1:51 exposure_i2d/PRIMARY/TITLE:type
error 1:51 exposure_i2d/PRIMARY/TITLE:null
error 1:52 exposure_i2d/PRIMARY/PI_NAME:presence
error 1:52 exposure_i2d/PRIMARY/PI_NAME:type
error 1:52 exposure_i2d/PRIMARY/PI_NAME:null
error 1:53 exposure_i2d/PRIMARY/CATEGORY:presence
error 1:53 exposure_i2d/PRIMARY/CATEGORY:type
error 1:53 exposure_i2d/PRIMARY/CATEGORY:null
warning 1:53 exposure_i2d/PRIMARY/CATEGORY:in
error 1:54 exposure_i2d/PRIMARY/SUBCAT:type
error 1:54 exposure_i2d/PRIMARY/SUBCAT:null
error 1:55 exposure_i2d/PRIMARY/SCICAT:type
error 1:55 exposure_i2d/PRIMARY/SCICAT:null
error 1:56 exposure_i2d/PRIMARY/CONT_ID:type
error 1:56 exposure_i2d/PRIMARY/CONT_ID:null
error 1:63 exposure_i2d/PRIMARY/DATE-OBS:presence
error 1:63 exposure_i2d/PRIMARY/DATE-OBS:type
error 1:63 exposure_i2d/PRIMARY/DATE-OBS:null
error 1:64 exposure_i2d/PRIMARY/TIME-OBS:presence
error 1:64 exposure_i2d/PRIMARY/TIME-OBS:type
error 1:64 exposure_i2d/PRIMARY/TIME-OBS:null
error 1:65 exposure_i2d/PRIMARY/DATE-BEG:presence
error 1:65 exposure_i2d/PRIMARY/DATE-BEG:type
error 1:65 exposure_i2d/PRIMARY/DATE-BEG:null
error 1:66 exposure_i2d/PRIMARY/DATE-END:presence
error 1:66 exposure_i2d/PRIMARY/DATE-END:type
error 1:66 exposure_i2d/PRIMARY/DATE-END:null
error 1:67 exposure_i2d/PRIMARY/OBS_ID:presence
error 1:67 exposure_i2d/PRIMARY/OBS_ID:type
error 1:67 exposure_i2d/PRIMARY/OBS_ID:null
error 1:67 exposure_i2d/PRIMARY/OBS_ID:matches
error 1:68 exposure_i2d/PRIMARY/VISIT_ID:presence
error 1:68 exposure_i2d/PRIMARY/VISIT_ID:type
error 1:68 exposure_i2d/PRIMARY/VISIT_ID:null
error 1:68 exposure_i2d/PRIMARY/VISIT_ID:limit
error 1:69 exposure_i2d/PRIMARY/PROGRAM:presence
error 1:69 exposure_i2d/PRIMARY/PROGRAM:type
error 1:69 exposure_i2d/PRIMARY/PROGRAM:null
error 1:69 exposure_i2d/PRIMARY/PROGRAM:limit
error 1:69 exposure_i2d/PRIMARY/OBSERVTN:presence
error 1:69 exposure_i2d/PRIMARY/OBSERVTN:type
error 1:69 exposure_i2d/PRIMARY/OBSERVTN:null
error 1:69 exposure_i2d/PRIMARY/OBSERVTN:limit
error 1:69 exposure_i2d/PRIMARY/VISIT:presence
error 1:69 exposure_i2d/PRIMARY/VISIT:type
error 1:69 exposure_i2d/PRIMARY/VISIT:null
error 1:69 exposure_i2d/PRIMARY/VISIT:limit
error 1:70 exposure_i2d/PRIMARY/OBSLABEL:type
error 1:70 exposure_i2d/PRIMARY/OBSLABEL:null
error 1:71 exposure_i2d/PRIMARY/OBSFOLDR:type
error 1:71 exposure_i2d/PRIMARY/OBSFOLDR:null
error 1:88 exposure_i2d/PRIMARY/VISITGRP:presence
error 1:88 exposure_i2d/PRIMARY/VISITGRP:type
error 1:88 exposure_i2d/PRIMARY/VISITGRP:null
error 1:88 exposure_i2d/PRIMARY/VISITGRP:limit
error 1:89 exposure_i2d/PRIMARY/SEQ_ID:presence
error 1:89 exposure_i2d/PRIMARY/SEQ_ID:type
error 1:89 exposure_i2d/PRIMARY/SEQ_ID:null
error 1:89 exposure_i2d/PRIMARY/SEQ_ID:matches
error 1:90 exposure_i2d/PRIMARY/ACT_ID:presence
error 1:90 exposure_i2d/PRIMARY/ACT_ID:type
error 1:90 exposure_i2d/PRIMARY/ACT_ID:null
error 1:90 exposure_i2d/PRIMARY/ACT_ID:matches
error 1:91 exposure_i2d/PRIMARY/EXPOSURE:presence
error 1:91 exposure_i2d/PRIMARY/EXPOSURE:type
error 1:91 exposure_i2d/PRIMARY/EXPOSURE:null
error 1:91 exposure_i2d/PRIMARY/EXPOSURE:limit
error 1:92 exposure_i2d/PRIMARY/BKGDTARG:presence
error 1:92 exposure_i2d/PRIMARY/BKGDTARG:type
error 1:92 exposure_i2d/PRIMARY/BKGDTARG:null
error 1:93 exposure_i2d/PRIMARY/TEMPLATE:presence
error 1:93 exposure_i2d/PRIMARY/TEMPLATE:type
error 1:93 exposure_i2d/PRIMARY/TEMPLATE:null
error 1:98 exposure_i2d/PRIMARY/ENG_QUAL:presence
error 1:98 exposure_i2d/PRIMARY/ENG_QUAL:type
error 1:98 exposure_i2d/PRIMARY/ENG_QUAL:null
error 1:98 exposure_i2d/PRIMARY/ENG_QUAL:in
error 1:99 exposure_i2d/PRIMARY/ENGQLPTG:type
error 1:99 exposure_i2d/PRIMARY/ENGQLPTG:null
error 1:99 exposure_i2d/PRIMARY/ENGQLPTG:in
error 1:100 exposure_i2d/PRIMARY/VISITYPE:presence
error 1:100 exposure_i2d/PRIMARY/VISITYPE:type
error 1:100 exposure_i2d/PRIMARY/VISITYPE:null
error 1:100 exposure_i2d/PRIMARY/VISITYPE:in
error 1:101 exposure_i2d/PRIMARY/VSTSTART:presence
error 1:101 exposure_i2d/PRIMARY/VSTSTART:type
error 1:101 exposure_i2d/PRIMARY/VSTSTART:null
error 1:102 exposure_i2d/PRIMARY/VISITSTA:presence
error 1:102 exposure_i2d/PRIMARY/VISITSTA:type
error 1:102 exposure_i2d/PRIMARY/VISITSTA:null
error 1:103 exposure_i2d/PRIMARY/NEXPOSUR:presence
error 1:103 exposure_i2d/PRIMARY/NEXPOSUR:type
error 1:103 exposure_i2d/PRIMARY/NEXPOSUR:null
error 1:103 exposure_i2d/PRIMARY/NEXPOSUR:limit
error 1:104 exposure_i2d/PRIMARY/INTARGET:presence
error 1:104 exposure_i2d/PRIMARY/INTARGET:type
error 1:104 exposure_i2d/PRIMARY/INTARGET:null
error 1:105 exposure_i2d/PRIMARY/TARGOOPP:presence
error 1:105 exposure_i2d/PRIMARY/TARGOOPP:type
error 1:105 exposure_i2d/PRIMARY/TARGOOPP:null
error 1:106 exposure_i2d/PRIMARY/TSOVISIT:presence
error 1:106 exposure_i2d/PRIMARY/TSOVISIT:type
error 1:106 exposure_i2d/PRIMARY/TSOVISIT:null
error 1:107 exposure_i2d/PRIMARY/EXP_ONLY:presence
error 1:107 exposure_i2d/PRIMARY/EXP_ONLY:type
error 1:107 exposure_i2d/PRIMARY/EXP_ONLY:null
error 1:108 exposure_i2d/PRIMARY/CROWDFLD:type
error 1:108 exposure_i2d/PRIMARY/CROWDFLD:null
error 1:113 exposure_i2d/PRIMARY/TARGPROP:presence
error 1:113 exposure_i2d/PRIMARY/TARGPROP:type
error 1:113 exposure_i2d/PRIMARY/TARGPROP:null
error 1:114 exposure_i2d/PRIMARY/TARGNAME:presence
error 1:114 exposure_i2d/PRIMARY/TARGNAME:type
error 1:114 exposure_i2d/PRIMARY/TARGNAME:null
error 1:115 exposure_i2d/PRIMARY/TARGTYPE:presence
error 1:115 exposure_i2d/PRIMARY/TARGTYPE:type
error 1:115 exposure_i2d/PRIMARY/TARGTYPE:null
error 1:115 exposure_i2d/PRIMARY/TARGTYPE:in
error 1:116 exposure_i2d/PRIMARY/TARGCAT:type
error 1:116 exposure_i2d/PRIMARY/TARGCAT:null
error 1:117 exposure_i2d/PRIMARY/TARGDESC:type
error 1:117 exposure_i2d/PRIMARY/TARGDESC:null
error 1:118 exposure_i2d/PRIMARY/TARG_RA:presence
error 1:118 exposure_i2d/PRIMARY/TARG_RA:type
error 1:118 exposure_i2d/PRIMARY/TARG_RA:null
error 1:118 exposure_i2d/PRIMARY/TARG_RA:unit
error 4:47 exposure_i2d/PRIMARY/TARG_RA:limit
error 1:119 exposure_i2d/PRIMARY/TARG_DEC:presence
error 1:119 exposure_i2d/PRIMARY/TARG_DEC:type
error 1:119 exposure_i2d/PRIMARY/TARG_DEC:null
error 1:119 exposure_i2d/PRIMARY/TARG_DEC:unit
error 4:48 exposure_i2d/PRIMARY/TARG_DEC:limit
error 1:120 exposure_i2d/PRIMARY/SRCTYAPT:type
error 1:120 exposure_i2d/PRIMARY/SRCTYAPT:null
error 1:120 exposure_i2d/PRIMARY/SRCTYAPT:in
error 1:123 exposure_i2d/PRIMARY/TARGURA:presence
error 1:123 exposure_i2d/PRIMARY/TARGURA:type
error 1:123 exposure_i2d/PRIMARY/TARGURA:null
error 1:123 exposure_i2d/PRIMARY/TARGURA:unit
error 1:123 exposure_i2d/PRIMARY/TARGURA:limit
error 1:124 exposure_i2d/PRIMARY/TARGUDEC:presence
error 1:124 exposure_i2d/PRIMARY/TARGUDEC:type
error 1:124 exposure_i2d/PRIMARY/TARGUDEC:null
error 1:124 exposure_i2d/PRIMARY/TARGUDEC:unit
error 1:124 exposure_i2d/PRIMARY/TARGUDEC:limit
error 1:125 exposure_i2d/PRIMARY/MU_RA:presence
error 1:125 exposure_i2d/PRIMARY/MU_RA:type
error 1:125 exposure_i2d/PRIMARY/MU_RA:null
error 1:125 exposure_i2d/PRIMARY/MU_RA:unit
error 1:126 exposure_i2d/PRIMARY/MU_DEC:presence
error 1:126 exposure_i2d/PRIMARY/MU_DEC:type
error 1:126 exposure_i2d/PRIMARY/MU_DEC:null
error 1:126 exposure_i2d/PRIMARY/MU_DEC:unit
error 1:127 exposure_i2d/PRIMARY/MU_EPOCH:presence
error 1:127 exposure_i2d/PRIMARY/MU_EPOCH:type
error 1:127 exposure_i2d/PRIMARY/MU_EPOCH:null
error 1:128 exposure_i2d/PRIMARY/PROP_RA:presence
error 1:128 exposure_i2d/PRIMARY/PROP_RA:type
error 1:128 exposure_i2d/PRIMARY/PROP_RA:null
error 1:128 exposure_i2d/PRIMARY/PROP_RA:unit
error 4:47 exposure_i2d/PRIMARY/PROP_RA:limit
error 1:129 exposure_i2d/PRIMARY/PROP_DEC:presence
error 1:129 exposure_i2d/PRIMARY/PROP_DEC:type
error 1:129 exposure_i2d/PRIMARY/PROP_DEC:null
error 1:129 exposure_i2d/PRIMARY/PROP_DEC:unit
error 4:48 exposure_i2d/PRIMARY/PROP_DEC:limit
error 1:200 exposure_i2d/PRIMARY/INSTRUME:presence
error 1:200 exposure_i2d/PRIMARY/INSTRUME:type
error 1:200 exposure_i2d/PRIMARY/INSTRUME:null
error 1:200 exposure_i2d/PRIMARY/INSTRUME:in
error 1:201 exposure_i2d/PRIMARY/PREIMAGE:type
error 1:201 exposure_i2d/PRIMARY/PREIMAGE:null
error 1:202 exposure_i2d/PRIMARY/FWPOSOFF:type
error 1:202 exposure_i2d/PRIMARY/FWPOSOFF:null
error 1:203 exposure_i2d/PRIMARY/FWPOSTOL:type
error 1:203 exposure_i2d/PRIMARY/FWPOSTOL:null
error 1:203 exposure_i2d/PRIMARY/FWPOSTOL:in
error 1:204 exposure_i2d/PRIMARY/PWPOSOFF:type
error 1:204 exposure_i2d/PRIMARY/PWPOSOFF:null
error 1:205 exposure_i2d/PRIMARY/PWPOSTOL:type
error 1:205 exposure_i2d/PRIMARY/PWPOSTOL:null
error 1:205 exposure_i2d/PRIMARY/PWPOSTOL:in
error 1:134 exposure_i2d/PRIMARY/DETECTOR:presence
error 1:134 exposure_i2d/PRIMARY/DETECTOR:type
error 1:134 exposure_i2d/PRIMARY/DETECTOR:null
error 1:134 exposure_i2d/PRIMARY/DETECTOR:in
error 1:135 exposure_i2d/PRIMARY/MODULE:presence
error 1:135 exposure_i2d/PRIMARY/MODULE:type
error 1:135 exposure_i2d/PRIMARY/MODULE:null
error 1:135 exposure_i2d/PRIMARY/MODULE:in
error 1:136 exposure_i2d/PRIMARY/CHANNEL:presence
error 1:136 exposure_i2d/PRIMARY/CHANNEL:type
error 1:136 exposure_i2d/PRIMARY/CHANNEL:null
error 1:136 exposure_i2d/PRIMARY/CHANNEL:in
error 1:137 exposure_i2d/PRIMARY/FILTER:presence
error 1:137 exposure_i2d/PRIMARY/FILTER:type
error 1:137 exposure_i2d/PRIMARY/FILTER:null
error 1:137 exposure_i2d/PRIMARY/FILTER:in
error 1:138 exposure_i2d/PRIMARY/PUPIL:presence
error 1:138 exposure_i2d/PRIMARY/PUPIL:type
error 1:138 exposure_i2d/PRIMARY/PUPIL:null
error 1:138 exposure_i2d/PRIMARY/PUPIL:in
error 1:139 exposure_i2d/PRIMARY/PILIN:type
error 1:139 exposure_i2d/PRIMARY/PILIN:null
error 1:140 exposure_i2d/PRIMARY/CORONMSK:type
error 1:140 exposure_i2d/PRIMARY/CORONMSK:null
error 1:140 exposure_i2d/PRIMARY/CORONMSK:in
error 1:141 exposure_i2d/PRIMARY/FAM_LA[a]:type
error 1:141 exposure_i2d/PRIMARY/FAM_LA[a]:null
error 1:142 exposure_i2d/PRIMARY/FASTEP[a]:type
error 1:142 exposure_i2d/PRIMARY/FASTEP[a]:null
error 1:143 exposure_i2d/PRIMARY/FAUNIT[a]:type
error 1:143 exposure_i2d/PRIMARY/FAUNIT[a]:null
error 1:144 exposure_i2d/PRIMARY/FAPHASE[a]:type
error 1:144 exposure_i2d/PRIMARY/FAPHASE[a]:null
error 1:145 exposure_i2d/PRIMARY/FA[a]VALUE:type
error 1:145 exposure_i2d/PRIMARY/FA[a]VALUE:null
error 1:151 exposure_i2d/PRIMARY/GRATING:presence
error 1:151 exposure_i2d/PRIMARY/GRATING:type
error 1:151 exposure_i2d/PRIMARY/GRATING:null
error 1:151 exposure_i2d/PRIMARY/GRATING:in
error 1:152 exposure_i2d/PRIMARY/FXD_SLIT:type
error 1:152 exposure_i2d/PRIMARY/FXD_SLIT:null
error 1:152 exposure_i2d/PRIMARY/FXD_SLIT:in
error 1:153 exposure_i2d/PRIMARY/FOCUSPOS:type
error 1:153 exposure_i2d/PRIMARY/FOCUSPOS:null
error 1:154 exposure_i2d/PRIMARY/LAMP:presence
error 1:154 exposure_i2d/PRIMARY/LAMP:type
error 1:154 exposure_i2d/PRIMARY/LAMP:null
error 1:155 exposure_i2d/PRIMARY/OPMODE:presence
error 1:155 exposure_i2d/PRIMARY/OPMODE:type
error 1:155 exposure_i2d/PRIMARY/OPMODE:null
error 1:155 exposure_i2d/PRIMARY/OPMODE:in
error 1:156 exposure_i2d/PRIMARY/MSASTATE:type
error 1:156 exposure_i2d/PRIMARY/MSASTATE:null
error 1:157 exposure_i2d/PRIMARY/MSAMETFL:type
error 1:157 exposure_i2d/PRIMARY/MSAMETFL:null
error 1:157 exposure_i2d/PRIMARY/MSAMETFL:matches
error 1:158 exposure_i2d/PRIMARY/MSAMETID:type
error 1:158 exposure_i2d/PRIMARY/MSAMETID:null
error 1:158 exposure_i2d/PRIMARY/MSAMETID:limit
error 1:159 exposure_i2d/PRIMARY/MSACONID:type
error 1:159 exposure_i2d/PRIMARY/MSACONID:null
error 1:159 exposure_i2d/PRIMARY/MSACONID:limit
error 1:160 exposure_i2d/PRIMARY/GWA_XTIL:presence
error 1:160 exposure_i2d/PRIMARY/GWA_XTIL:type
error 1:160 exposure_i2d/PRIMARY/GWA_XTIL:null
error 1:161 exposure_i2d/PRIMARY/GWA_YTIL:presence
error 1:161 exposure_i2d/PRIMARY/GWA_YTIL:type
error 1:161 exposure_i2d/PRIMARY/GWA_YTIL:null
error 1:162 exposure_i2d/PRIMARY/GWA_XP_V:presence
error 1:162 exposure_i2d/PRIMARY/GWA_XP_V:type
error 1:162 exposure_i2d/PRIMARY/GWA_XP_V:null
error 1:163 exposure_i2d/PRIMARY/GWA_YP_V:presence
error 1:163 exposure_i2d/PRIMARY/GWA_YP_V:type
error 1:163 exposure_i2d/PRIMARY/GWA_YP_V:null
error 1:164 exposure_i2d/PRIMARY/GWA_PXAV:presence
error 1:164 exposure_i2d/PRIMARY/GWA_PXAV:type
error 1:164 exposure_i2d/PRIMARY/GWA_PXAV:null
error 1:165 exposure_i2d/PRIMARY/GWA_PYAV:presence
error 1:165 exposure_i2d/PRIMARY/GWA_PYAV:type
error 1:165 exposure_i2d/PRIMARY/GWA_PYAV:null
error 1:166 exposure_i2d/PRIMARY/GWA_TILT:presence
error 1:166 exposure_i2d/PRIMARY/GWA_TILT:type
error 1:166 exposure_i2d/PRIMARY/GWA_TILT:null
error 1:166 exposure_i2d/PRIMARY/GWA_TILT:unit
error 1:167 exposure_i2d/PRIMARY/RMA_POS:type
error 1:167 exposure_i2d/PRIMARY/RMA_POS:null
error 1:168 exposure_i2d/PRIMARY/FCSRLPOS:type
error 1:168 exposure_i2d/PRIMARY/FCSRLPOS:null
error 1:172 exposure_i2d/PRIMARY/DETECTOR:value
error 1:176 exposure_i2d/PRIMARY/FWCPOS:type
error 1:176 exposure_i2d/PRIMARY/FWCPOS:null
error 1:176 exposure_i2d/PRIMARY/FWCPOS:unit
error 1:177 exposure_i2d/PRIMARY/PWCPOS:type
error 1:177 exposure_i2d/PRIMARY/PWCPOS:null
error 1:177 exposure_i2d/PRIMARY/PWCPOS:unit
error 1:185 exposure_i2d/PRIMARY/BAND:presence
error 1:185 exposure_i2d/PRIMARY/BAND:type
error 1:185 exposure_i2d/PRIMARY/BAND:null
error 1:185 exposure_i2d/PRIMARY/BAND:in
error 1:187 exposure_i2d/PRIMARY/CCCSTATE:type
error 1:187 exposure_i2d/PRIMARY/CCCSTATE:null
error 1:187 exposure_i2d/PRIMARY/CCCSTATE:in
error 1:188 exposure_i2d/PRIMARY/FPE_SIDE:type
error 1:188 exposure_i2d/PRIMARY/FPE_SIDE:null
error 1:188 exposure_i2d/PRIMARY/FPE_SIDE:in
error 1:189 exposure_i2d/PRIMARY/ICE_SIDE:type
error 1:189 exposure_i2d/PRIMARY/ICE_SIDE:null
error 1:189 exposure_i2d/PRIMARY/ICE_SIDE:in
error 1:274 exposure_i2d/PRIMARY/EXPCOUNT:presence
error 1:274 exposure_i2d/PRIMARY/EXPCOUNT:type
error 1:274 exposure_i2d/PRIMARY/EXPCOUNT:null
error 1:274 exposure_i2d/PRIMARY/EXPCOUNT:limit
error 1:275 exposure_i2d/PRIMARY/EXPRIPAR:presence
error 1:275 exposure_i2d/PRIMARY/EXPRIPAR:type
error 1:275 exposure_i2d/PRIMARY/EXPRIPAR:null
error 1:275 exposure_i2d/PRIMARY/EXPRIPAR:in
error 1:236 exposure_i2d/PRIMARY/EXP_TYPE:presence
error 1:236 exposure_i2d/PRIMARY/EXP_TYPE:type
error 1:236 exposure_i2d/PRIMARY/EXP_TYPE:null
error 1:236 exposure_i2d/PRIMARY/EXP_TYPE:in
error 1:236 exposure_i2d/PRIMARY/NINTS:presence
error 1:236 exposure_i2d/PRIMARY/NINTS:type
error 1:236 exposure_i2d/PRIMARY/NINTS:null
error 3:36 exposure_i2d/PRIMARY/NINTS:limit
error 1:237 exposure_i2d/PRIMARY/READPATT:presence
error 1:237 exposure_i2d/PRIMARY/READPATT:type
error 1:237 exposure_i2d/PRIMARY/READPATT:null
error 1:237 exposure_i2d/PRIMARY/READPATT:in
error 1:238 exposure_i2d/PRIMARY/NGROUPS:presence
error 1:238 exposure_i2d/PRIMARY/NGROUPS:type
error 1:238 exposure_i2d/PRIMARY/NGROUPS:null
error 1:238 exposure_i2d/PRIMARY/NGROUPS:limit
error 1:239 exposure_i2d/PRIMARY/NFRAMES:presence
error 1:239 exposure_i2d/PRIMARY/NFRAMES:type
error 1:239 exposure_i2d/PRIMARY/NFRAMES:null
error 1:239 exposure_i2d/PRIMARY/NFRAMES:limit
error 1:240 exposure_i2d/PRIMARY/FRMDIVSR:presence
error 1:240 exposure_i2d/PRIMARY/FRMDIVSR:type
error 1:240 exposure_i2d/PRIMARY/FRMDIVSR:null
error 1:240 exposure_i2d/PRIMARY/FRMDIVSR:limit
error 1:241 exposure_i2d/PRIMARY/GROUPGAP:presence
error 1:241 exposure_i2d/PRIMARY/GROUPGAP:type
error 1:241 exposure_i2d/PRIMARY/GROUPGAP:null
error 1:241 exposure_i2d/PRIMARY/GROUPGAP:limit
error 1:242 exposure_i2d/PRIMARY/DRPFRMS1:presence
error 1:242 exposure_i2d/PRIMARY/DRPFRMS1:type
error 1:242 exposure_i2d/PRIMARY/DRPFRMS1:null
error 1:242 exposure_i2d/PRIMARY/DRPFRMS1:limit
error 1:243 exposure_i2d/PRIMARY/DRPFRMS3:presence
error 1:243 exposure_i2d/PRIMARY/DRPFRMS3:type
error 1:243 exposure_i2d/PRIMARY/DRPFRMS3:null
error 1:243 exposure_i2d/PRIMARY/DRPFRMS3:limit
error 1:244 exposure_i2d/PRIMARY/NSAMPLES:presence
error 1:244 exposure_i2d/PRIMARY/NSAMPLES:type
error 1:244 exposure_i2d/PRIMARY/NSAMPLES:null
error 1:244 exposure_i2d/PRIMARY/NSAMPLES:limit
error 1:245 exposure_i2d/PRIMARY/TSAMPLE:presence
error 1:245 exposure_i2d/PRIMARY/TSAMPLE:type
error 1:245 exposure_i2d/PRIMARY/TSAMPLE:null
error 1:245 exposure_i2d/PRIMARY/TSAMPLE:unit
error 1:245 exposure_i2d/PRIMARY/TSAMPLE:limit
error 1:246 exposure_i2d/PRIMARY/TFRAME:presence
error 1:246 exposure_i2d/PRIMARY/TFRAME:type
error 1:246 exposure_i2d/PRIMARY/TFRAME:null
error 1:246 exposure_i2d/PRIMARY/TFRAME:unit
error 1:246 exposure_i2d/PRIMARY/TFRAME:limit
error 1:247 exposure_i2d/PRIMARY/TGROUP:presence
error 1:247 exposure_i2d/PRIMARY/TGROUP:type
error 1:247 exposure_i2d/PRIMARY/TGROUP:null
error 1:247 exposure_i2d/PRIMARY/TGROUP:unit
error 1:247 exposure_i2d/PRIMARY/TGROUP:limit
error 1:248 exposure_i2d/PRIMARY/EFFINTTM:presence
error 1:248 exposure_i2d/PRIMARY/EFFINTTM:type
error 1:248 exposure_i2d/PRIMARY/EFFINTTM:null
error 1:248 exposure_i2d/PRIMARY/EFFINTTM:unit
error 1:248 exposure_i2d/PRIMARY/EFFINTTM:limit
error 1:249 exposure_i2d/PRIMARY/DURATION:presence
error 1:249 exposure_i2d/PRIMARY/DURATION:type
error 1:249 exposure_i2d/PRIMARY/DURATION:null
error 1:249 exposure_i2d/PRIMARY/DURATION:unit
error 1:249 exposure_i2d/PRIMARY/DURATION:limit
error 1:250 exposure_i2d/PRIMARY/NRSTSTRT:presence
error 1:250 exposure_i2d/PRIMARY/NRSTSTRT:type
error 1:250 exposure_i2d/PRIMARY/NRSTSTRT:null
error 1:250 exposure_i2d/PRIMARY/NRSTSTRT:limit
error 1:251 exposure_i2d/PRIMARY/NRESETS:presence
error 1:251 exposure_i2d/PRIMARY/NRESETS:type
error 1:251 exposure_i2d/PRIMARY/NRESETS:null
error 1:251 exposure_i2d/PRIMARY/NRESETS:limit
error 1:252 exposure_i2d/PRIMARY/ZEROFRAM:presence
error 1:252 exposure_i2d/PRIMARY/ZEROFRAM:type
error 1:252 exposure_i2d/PRIMARY/ZEROFRAM:null
error 1:253 exposure_i2d/PRIMARY/DATAPROB:presence
error 1:253 exposure_i2d/PRIMARY/DATAPROB:type
error 1:253 exposure_i2d/PRIMARY/DATAPROB:null
error 1:254 exposure_i2d/PRIMARY/SCA_NUM:presence
error 1:254 exposure_i2d/PRIMARY/SCA_NUM:type
error 1:254 exposure_i2d/PRIMARY/SCA_NUM:null
error 1:255 exposure_i2d/PRIMARY/DATAMODE:presence
error 1:255 exposure_i2d/PRIMARY/DATAMODE:type
error 1:255 exposure_i2d/PRIMARY/DATAMODE:null
error 1:277 exposure_i2d/PRIMARY/EXPSTART:presence
error 1:277 exposure_i2d/PRIMARY/EXPSTART:type
error 1:277 exposure_i2d/PRIMARY/EXPSTART:null
error 1:277 exposure_i2d/PRIMARY/EXPSTART:unit
error 1:277 exposure_i2d/PRIMARY/EFFEXPTM:presence
error 1:277 exposure_i2d/PRIMARY/EFFEXPTM:type
error 1:277 exposure_i2d/PRIMARY/EFFEXPTM:null
error 1:277 exposure_i2d/PRIMARY/EFFEXPTM:unit
error 3:37 exposure_i2d/PRIMARY/EFFEXPTM:limit
error 1:278 exposure_i2d/PRIMARY/EXPMID:presence
error 1:278 exposure_i2d/PRIMARY/EXPMID:type
error 1:278 exposure_i2d/PRIMARY/EXPMID:null
error 1:278 exposure_i2d/PRIMARY/EXPMID:unit
error 1:279 exposure_i2d/PRIMARY/EXPEND:presence
error 1:279 exposure_i2d/PRIMARY/EXPEND:type
error 1:279 exposure_i2d/PRIMARY/EXPEND:null
error 1:279 exposure_i2d/PRIMARY/EXPEND:unit
error 1:280 exposure_i2d/PRIMARY/EXPSTENG:type
error 1:280 exposure_i2d/PRIMARY/EXPSTENG:null
error 1:281 exposure_i2d/PRIMARY/OSF_FILE:type
error 1:281 exposure_i2d/PRIMARY/OSF_FILE:null
error 1:282 exposure_i2d/PRIMARY/HYBRIDFF:type
error 1:282 exposure_i2d/PRIMARY/HYBRIDFF:null
error 1:283 exposure_i2d/PRIMARY/NOUTPUTS:type
error 1:283 exposure_i2d/PRIMARY/NOUTPUTS:null
error 1:283 exposure_i2d/PRIMARY/NOUTPUTS:in
error 1:284 exposure_i2d/PRIMARY/MIRNGRPS:type
error 1:284 exposure_i2d/PRIMARY/MIRNGRPS:null
error 1:284 exposure_i2d/PRIMARY/MIRNGRPS:limit
error 1:285 exposure_i2d/PRIMARY/MIRNFRMS:type
error 1:285 exposure_i2d/PRIMARY/MIRNFRMS:null
error 1:285 exposure_i2d/PRIMARY/MIRNFRMS:limit
error 1:286 exposure_i2d/PRIMARY/DETMODE:type
error 1:286 exposure_i2d/PRIMARY/DETMODE:null
error 1:286 exposure_i2d/PRIMARY/DETMODE:in
error 1:287 exposure_i2d/PRIMARY/CMD_TSEL:type
error 1:287 exposure_i2d/PRIMARY/CMD_TSEL:null
error 1:287 exposure_i2d/PRIMARY/CMD_TSEL:in
error 1:288 exposure_i2d/PRIMARY/TMEASURE:type
error 1:288 exposure_i2d/PRIMARY/TMEASURE:null
error 1:288 exposure_i2d/PRIMARY/TMEASURE:unit
error 1:288 exposure_i2d/PRIMARY/TMEASURE:limit
error 1:289 exposure_i2d/PRIMARY/NRS_NORM:type
error 1:289 exposure_i2d/PRIMARY/NRS_NORM:null
error 1:289 exposure_i2d/PRIMARY/NRS_NORM:limit
error 1:290 exposure_i2d/PRIMARY/NRS_REF:type
error 1:290 exposure_i2d/PRIMARY/NRS_REF:null
error 1:290 exposure_i2d/PRIMARY/NRS_REF:limit
error 1:291 exposure_i2d/PRIMARY/SCTARATE:presence
error 1:291 exposure_i2d/PRIMARY/SCTARATE:type
error 1:291 exposure_i2d/PRIMARY/SCTARATE:null
error 1:291 exposure_i2d/PRIMARY/SCTARATE:unit
error 1:292 exposure_i2d/PRIMARY/GAINFACT:type
error 1:292 exposure_i2d/PRIMARY/GAINFACT:null
error 1:292 exposure_i2d/PRIMARY/GAINFACT:unit
error 1:293 exposure_i2d/PRIMARY/IS_IMPRT:type
error 1:293 exposure_i2d/PRIMARY/IS_IMPRT:null
error 1:294 exposure_i2d/PRIMARY/IS_PSF:type
error 1:294 exposure_i2d/PRIMARY/IS_PSF:null
error 1:295 exposure_i2d/PRIMARY/SELFREF:type
error 1:295 exposure_i2d/PRIMARY/SELFREF:null
error 1:296 exposure_i2d/PRIMARY/PRIMECRS:type
error 1:296 exposure_i2d/PRIMARY/PRIMECRS:null
error 1:297 exposure_i2d/PRIMARY/EXTNCRS:type
error 1:297 exposure_i2d/PRIMARY/EXTNCRS:null
error 1:307 exposure_i2d/PRIMARY/EXSEGNUM:type
error 1:307 exposure_i2d/PRIMARY/EXSEGNUM:null
error 3:38 exposure_i2d/PRIMARY/EXSEGNUM:limit
error 1:307 exposure_i2d/PRIMARY/EXSEGTOT:type
error 1:307 exposure_i2d/PRIMARY/EXSEGTOT:null
error 3:39 exposure_i2d/PRIMARY/EXSEGTOT:limit
error 1:307 exposure_i2d/PRIMARY/INTSTART:type
error 1:307 exposure_i2d/PRIMARY/INTSTART:null
error 3:40 exposure_i2d/PRIMARY/INTSTART:limit
error 1:307 exposure_i2d/PRIMARY/INTEND:type
error 1:307 exposure_i2d/PRIMARY/INTEND:null
error 3:41 exposure_i2d/PRIMARY/INTEND:limit
error 1:318 exposure_i2d/PRIMARY/SUBARRAY:presence
error 1:318 exposure_i2d/PRIMARY/SUBARRAY:type
error 1:318 exposure_i2d/PRIMARY/SUBARRAY:null
warning 1:318 exposure_i2d/PRIMARY/SUBARRAY:in
error 1:319 exposure_i2d/PRIMARY/SUB_SHRT:type
error 1:319 exposure_i2d/PRIMARY/SUB_SHRT:null
error 1:319 exposure_i2d/PRIMARY/SUB_SHRT:in
error 1:320 exposure_i2d/PRIMARY/SUB_LONG:type
error 1:320 exposure_i2d/PRIMARY/SUB_LONG:null
error 1:320 exposure_i2d/PRIMARY/SUB_LONG:in
error 1:321 exposure_i2d/PRIMARY/SUBSTRT1:presence
error 1:321 exposure_i2d/PRIMARY/SUBSTRT1:type
error 1:321 exposure_i2d/PRIMARY/SUBSTRT1:null
error 1:321 exposure_i2d/PRIMARY/SUBSTRT1:limit
error 1:322 exposure_i2d/PRIMARY/SUBSTRT2:presence
error 1:322 exposure_i2d/PRIMARY/SUBSTRT2:type
error 1:322 exposure_i2d/PRIMARY/SUBSTRT2:null
error 1:322 exposure_i2d/PRIMARY/SUBSTRT2:limit
error 1:323 exposure_i2d/PRIMARY/SUBSIZE1:presence
error 1:323 exposure_i2d/PRIMARY/SUBSIZE1:type
error 1:323 exposure_i2d/PRIMARY/SUBSIZE1:null
error 1:323 exposure_i2d/PRIMARY/SUBSIZE1:limit
error 1:324 exposure_i2d/PRIMARY/SUBSIZE2:presence
error 1:324 exposure_i2d/PRIMARY/SUBSIZE2:type
error 1:324 exposure_i2d/PRIMARY/SUBSIZE2:null
error 1:324 exposure_i2d/PRIMARY/SUBSIZE2:limit
error 1:325 exposure_i2d/PRIMARY/FASTAXIS:presence
error 1:325 exposure_i2d/PRIMARY/FASTAXIS:type
error 1:325 exposure_i2d/PRIMARY/FASTAXIS:null
error 1:325 exposure_i2d/PRIMARY/FASTAXIS:in
error 1:326 exposure_i2d/PRIMARY/SLOWAXIS:presence
error 1:326 exposure_i2d/PRIMARY/SLOWAXIS:type
error 1:326 exposure_i2d/PRIMARY/SLOWAXIS:null
error 1:326 exposure_i2d/PRIMARY/SLOWAXIS:in
error 1:327 exposure_i2d/PRIMARY/DETXCOR:type
error 1:327 exposure_i2d/PRIMARY/DETXCOR:null
error 1:328 exposure_i2d/PRIMARY/DETYCOR:type
error 1:328 exposure_i2d/PRIMARY/DETYCOR:null
error 1:329 exposure_i2d/PRIMARY/DETXSIZ:type
error 1:329 exposure_i2d/PRIMARY/DETXSIZ:null
error 1:329 exposure_i2d/PRIMARY/DETXSIZ:limit
error 1:330 exposure_i2d/PRIMARY/DETYSIZ:type
error 1:330 exposure_i2d/PRIMARY/DETYSIZ:null
error 1:330 exposure_i2d/PRIMARY/DETYSIZ:limit
error 1:331 exposure_i2d/PRIMARY/MSTR_RD1:type
error 1:331 exposure_i2d/PRIMARY/MSTR_RD1:null
error 1:331 exposure_i2d/PRIMARY/MSTR_RD1:limit
error 1:332 exposure_i2d/PRIMARY/MSTR_SK1:type
error 1:332 exposure_i2d/PRIMARY/MSTR_SK1:null
error 1:332 exposure_i2d/PRIMARY/MSTR_SK1:limit
error 1:333 exposure_i2d/PRIMARY/MSTR_RD2:type
error 1:333 exposure_i2d/PRIMARY/MSTR_RD2:null
error 1:333 exposure_i2d/PRIMARY/MSTR_RD2:limit
error 1:334 exposure_i2d/PRIMARY/MSTR_SK2:type
error 1:334 exposure_i2d/PRIMARY/MSTR_SK2:null
error 1:334 exposure_i2d/PRIMARY/MSTR_SK2:limit
error 1:335 exposure_i2d/PRIMARY/MSTR_RPT:type
error 1:335 exposure_i2d/PRIMARY/MSTR_RPT:null
error 1:336 exposure_i2d/PRIMARY/MSTR_ILV:type
error 1:336 exposure_i2d/PRIMARY/MSTR_ILV:null
error 1:337 exposure_i2d/PRIMARY/SSTR_STP:type
error 1:337 exposure_i2d/PRIMARY/SSTR_STP:null
error 1:338 exposure_i2d/PRIMARY/SSTR_NST:type
error 1:338 exposure_i2d/PRIMARY/SSTR_NST:null
error 1:346 exposure_i2d/PRIMARY/PATTTYPE:presence
error 1:346 exposure_i2d/PRIMARY/PATTTYPE:type
error 1:346 exposure_i2d/PRIMARY/PATTTYPE:null
warning 1:346 exposure_i2d/PRIMARY/PATTTYPE:in
error 1:347 exposure_i2d/PRIMARY/PRIDTYPE:type
error 1:347 exposure_i2d/PRIMARY/PRIDTYPE:null
error 1:348 exposure_i2d/PRIMARY/PRIDTPTS:type
error 1:348 exposure_i2d/PRIMARY/PRIDTPTS:null
error 1:348 exposure_i2d/PRIMARY/PRIDTPTS:limit
error 1:349 exposure_i2d/PRIMARY/PATT_NUM:presence
error 1:349 exposure_i2d/PRIMARY/PATT_NUM:type
error 1:349 exposure_i2d/PRIMARY/PATT_NUM:null
error 1:349 exposure_i2d/PRIMARY/PATT_NUM:limit
error 1:350 exposure_i2d/PRIMARY/PATTSTRT:type
error 1:350 exposure_i2d/PRIMARY/PATTSTRT:null
error 1:350 exposure_i2d/PRIMARY/PATTSTRT:limit
error 1:351 exposure_i2d/PRIMARY/NUMDTHPT:presence
error 1:351 exposure_i2d/PRIMARY/NUMDTHPT:type
error 1:351 exposure_i2d/PRIMARY/NUMDTHPT:null
error 1:351 exposure_i2d/PRIMARY/NUMDTHPT:limit
error 1:352 exposure_i2d/PRIMARY/PATTNPTS:type
error 1:352 exposure_i2d/PRIMARY/PATTNPTS:null
error 1:352 exposure_i2d/PRIMARY/PATTNPTS:limit
error 1:353 exposure_i2d/PRIMARY/NRIMDTPT:type
error 1:353 exposure_i2d/PRIMARY/NRIMDTPT:null
error 1:353 exposure_i2d/PRIMARY/NRIMDTPT:limit
error 1:354 exposure_i2d/PRIMARY/NOD_TYPE:type
error 1:354 exposure_i2d/PRIMARY/NOD_TYPE:null
error 1:354 exposure_i2d/PRIMARY/NOD_TYPE:in
error 1:355 exposure_i2d/PRIMARY/PATTSIZE:type
error 1:355 exposure_i2d/PRIMARY/PATTSIZE:null
error 1:356 exposure_i2d/PRIMARY/SMGRDPAT:type
error 1:356 exposure_i2d/PRIMARY/SMGRDPAT:null
error 1:357 exposure_i2d/PRIMARY/SUBPXPTS:type
error 1:357 exposure_i2d/PRIMARY/SUBPXPTS:null
error 1:357 exposure_i2d/PRIMARY/SUBPXPTS:limit
error 1:358 exposure_i2d/PRIMARY/SUBPXPAT:type
error 1:358 exposure_i2d/PRIMARY/SUBPXPAT:null
error 1:359 exposure_i2d/PRIMARY/SPEC_NUM:type
error 1:359 exposure_i2d/PRIMARY/SPEC_NUM:null
error 1:359 exposure_i2d/PRIMARY/SPEC_NUM:limit
error 1:360 exposure_i2d/PRIMARY/SPECNSTP:type
error 1:360 exposure_i2d/PRIMARY/SPECNSTP:null
error 1:360 exposure_i2d/PRIMARY/SPECNSTP:limit
error 1:361 exposure_i2d/PRIMARY/SPECSTEP:type
error 1:361 exposure_i2d/PRIMARY/SPECSTEP:null
error 1:362 exposure_i2d/PRIMARY/SPCOFFST:type
error 1:362 exposure_i2d/PRIMARY/SPCOFFST:null
error 1:362 exposure_i2d/PRIMARY/SPCOFFST:unit
error 1:363 exposure_i2d/PRIMARY/SPAT_NUM:type
error 1:363 exposure_i2d/PRIMARY/SPAT_NUM:null
error 1:363 exposure_i2d/PRIMARY/SPAT_NUM:limit
error 1:364 exposure_i2d/PRIMARY/SPATNSTP:type
error 1:364 exposure_i2d/PRIMARY/SPATNSTP:null
error 1:364 exposure_i2d/PRIMARY/SPATNSTP:limit
error 1:365 exposure_i2d/PRIMARY/SPATSTEP:type
error 1:365 exposure_i2d/PRIMARY/SPATSTEP:null
error 1:366 exposure_i2d/PRIMARY/SPTOFFST:type
error 1:366 exposure_i2d/PRIMARY/SPTOFFST:null
error 1:366 exposure_i2d/PRIMARY/SPTOFFST:unit
error 1:367 exposure_i2d/PRIMARY/XOFFSET:presence
error 1:367 exposure_i2d/PRIMARY/XOFFSET:type
error 1:367 exposure_i2d/PRIMARY/XOFFSET:null
error 1:367 exposure_i2d/PRIMARY/XOFFSET:unit
error 1:368 exposure_i2d/PRIMARY/YOFFSET:presence
error 1:368 exposure_i2d/PRIMARY/YOFFSET:type
error 1:368 exposure_i2d/PRIMARY/YOFFSET:null
error 1:368 exposure_i2d/PRIMARY/YOFFSET:unit
error 1:369 exposure_i2d/PRIMARY/DSETSTRT:type
error 1:369 exposure_i2d/PRIMARY/DSETSTRT:null
error 1:369 exposure_i2d/PRIMARY/DSETSTRT:limit
error 1:370 exposure_i2d/PRIMARY/NUMDSETS:type
error 1:370 exposure_i2d/PRIMARY/NUMDSETS:null
error 1:370 exposure_i2d/PRIMARY/NUMDSETS:limit
error 1:371 exposure_i2d/PRIMARY/DITHDIRC:type
error 1:371 exposure_i2d/PRIMARY/DITHDIRC:null
error 1:371 exposure_i2d/PRIMARY/DITHDIRC:in
error 1:372 exposure_i2d/PRIMARY/DITHOPFR:type
error 1:372 exposure_i2d/PRIMARY/DITHOPFR:null
error 1:372 exposure_i2d/PRIMARY/DITHOPFR:in
error 1:373 exposure_i2d/PRIMARY/DITHPNTS:type
error 1:373 exposure_i2d/PRIMARY/DITHPNTS:null
error 1:374 exposure_i2d/PRIMARY/MRSPRCHN:type
error 1:374 exposure_i2d/PRIMARY/MRSPRCHN:null
error 1:374 exposure_i2d/PRIMARY/MRSPRCHN:in
error 1:376 exposure_i2d/PRIMARY/DITH_RA:type
error 1:376 exposure_i2d/PRIMARY/DITH_RA:null
error 1:376 exposure_i2d/PRIMARY/DITH_RA:unit
error 1:377 exposure_i2d/PRIMARY/DITH_DEC:type
error 1:377 exposure_i2d/PRIMARY/DITH_DEC:null
error 1:377 exposure_i2d/PRIMARY/DITH_DEC:unit
error 1:384 exposure_i2d/PRIMARY/APERNAME:presence
error 1:384 exposure_i2d/PRIMARY/APERNAME:type
error 1:384 exposure_i2d/PRIMARY/APERNAME:null
error 1:385 exposure_i2d/PRIMARY/PPS_APER:presence
error 1:385 exposure_i2d/PRIMARY/PPS_APER:type
error 1:385 exposure_i2d/PRIMARY/PPS_APER:null
error 1:386 exposure_i2d/PRIMARY/VA_RA:type
error 1:386 exposure_i2d/PRIMARY/VA_RA:null
error 1:386 exposure_i2d/PRIMARY/VA_RA:unit
error 1:387 exposure_i2d/PRIMARY/VA_DEC:type
error 1:387 exposure_i2d/PRIMARY/VA_DEC:null
error 1:387 exposure_i2d/PRIMARY/VA_DEC:unit
error 1:392 exposure_i2d/PRIMARY/BARTDELT:presence
error 1:392 exposure_i2d/PRIMARY/BARTDELT:type
error 1:392 exposure_i2d/PRIMARY/BARTDELT:null
error 1:392 exposure_i2d/PRIMARY/BARTDELT:unit
error 1:393 exposure_i2d/PRIMARY/BSTRTIME:presence
error 1:393 exposure_i2d/PRIMARY/BSTRTIME:type
error 1:393 exposure_i2d/PRIMARY/BSTRTIME:null
error 1:393 exposure_i2d/PRIMARY/BSTRTIME:unit
error 1:394 exposure_i2d/PRIMARY/BMIDTIME:presence
error 1:394 exposure_i2d/PRIMARY/BMIDTIME:type
error 1:394 exposure_i2d/PRIMARY/BMIDTIME:null
error 1:394 exposure_i2d/PRIMARY/BMIDTIME:unit
error 1:395 exposure_i2d/PRIMARY/BENDTIME:presence
error 1:395 exposure_i2d/PRIMARY/BENDTIME:type
error 1:395 exposure_i2d/PRIMARY/BENDTIME:null
error 1:395 exposure_i2d/PRIMARY/BENDTIME:unit
error 1:396 exposure_i2d/PRIMARY/HELIDELT:presence
error 1:396 exposure_i2d/PRIMARY/HELIDELT:type
error 1:396 exposure_i2d/PRIMARY/HELIDELT:null
error 1:396 exposure_i2d/PRIMARY/HELIDELT:unit
error 1:397 exposure_i2d/PRIMARY/HSTRTIME:presence
error 1:397 exposure_i2d/PRIMARY/HSTRTIME:type
error 1:397 exposure_i2d/PRIMARY/HSTRTIME:null
error 1:397 exposure_i2d/PRIMARY/HSTRTIME:unit
error 1:398 exposure_i2d/PRIMARY/HMIDTIME:presence
error 1:398 exposure_i2d/PRIMARY/HMIDTIME:type
error 1:398 exposure_i2d/PRIMARY/HMIDTIME:null
error 1:398 exposure_i2d/PRIMARY/HMIDTIME:unit
error 1:399 exposure_i2d/PRIMARY/HENDTIME:presence
error 1:399 exposure_i2d/PRIMARY/HENDTIME:type
error 1:399 exposure_i2d/PRIMARY/HENDTIME:null
error 1:399 exposure_i2d/PRIMARY/HENDTIME:unit
error 1:407 exposure_i2d/PRIMARY/GS_ORDER:type
error 1:407 exposure_i2d/PRIMARY/GS_ORDER:null
error 1:407 exposure_i2d/PRIMARY/GS_ORDER:limit
error 1:408 exposure_i2d/PRIMARY/GSSTRTTM:type
error 1:408 exposure_i2d/PRIMARY/GSSTRTTM:null
error 1:409 exposure_i2d/PRIMARY/GSENDTIM:type
error 1:409 exposure_i2d/PRIMARY/GSENDTIM:null
error 1:410 exposure_i2d/PRIMARY/GDSTARID:type
error 1:410 exposure_i2d/PRIMARY/GDSTARID:null
error 1:411 exposure_i2d/PRIMARY/GS_RA:type
error 1:411 exposure_i2d/PRIMARY/GS_RA:null
error 1:411 exposure_i2d/PRIMARY/GS_RA:unit
error 4:47 exposure_i2d/PRIMARY/GS_RA:limit
error 1:412 exposure_i2d/PRIMARY/GS_DEC:type
error 1:412 exposure_i2d/PRIMARY/GS_DEC:null
error 1:412 exposure_i2d/PRIMARY/GS_DEC:unit
error 4:48 exposure_i2d/PRIMARY/GS_DEC:limit
error 1:413 exposure_i2d/PRIMARY/GS_URA:type
error 1:413 exposure_i2d/PRIMARY/GS_URA:null
error 1:413 exposure_i2d/PRIMARY/GS_URA:unit
error 1:413 exposure_i2d/PRIMARY/GS_URA:limit
error 1:414 exposure_i2d/PRIMARY/GS_UDEC:type
error 1:414 exposure_i2d/PRIMARY/GS_UDEC:null
error 1:414 exposure_i2d/PRIMARY/GS_UDEC:unit
error 1:414 exposure_i2d/PRIMARY/GS_UDEC:limit
error 1:415 exposure_i2d/PRIMARY/GS_MAG:type
error 1:415 exposure_i2d/PRIMARY/GS_MAG:null
error 1:415 exposure_i2d/PRIMARY/GS_MAG:unit
error 1:416 exposure_i2d/PRIMARY/GS_UMAG:type
error 1:416 exposure_i2d/PRIMARY/GS_UMAG:null
error 1:416 exposure_i2d/PRIMARY/GS_UMAG:unit
error 1:416 exposure_i2d/PRIMARY/GS_UMAG:limit
error 1:417 exposure_i2d/PRIMARY/GS_EPOCH:type
error 1:417 exposure_i2d/PRIMARY/GS_EPOCH:null
error 1:418 exposure_i2d/PRIMARY/GS_MURA:type
error 1:418 exposure_i2d/PRIMARY/GS_MURA:null
error 1:418 exposure_i2d/PRIMARY/GS_MURA:unit
error 1:419 exposure_i2d/PRIMARY/GS_MUDEC:type
error 1:419 exposure_i2d/PRIMARY/GS_MUDEC:null
error 1:419 exposure_i2d/PRIMARY/GS_MUDEC:unit
error 1:420 exposure_i2d/PRIMARY/GS_PARA:type
error 1:420 exposure_i2d/PRIMARY/GS_PARA:null
error 1:420 exposure_i2d/PRIMARY/GS_PARA:unit
error 1:421 exposure_i2d/PRIMARY/GS_V3_PA:type
error 1:421 exposure_i2d/PRIMARY/GS_V3_PA:null
error 1:421 exposure_i2d/PRIMARY/GS_V3_PA:unit
error 1:422 exposure_i2d/PRIMARY/FGS_APER:type
error 1:422 exposure_i2d/PRIMARY/FGS_APER:null
error 1:423 exposure_i2d/PRIMARY/GSIDL_X:type
error 1:423 exposure_i2d/PRIMARY/GSIDL_X:null
error 1:424 exposure_i2d/PRIMARY/GSIDL_Y:type
error 1:424 exposure_i2d/PRIMARY/GSIDL_Y:null
error 1:425 exposure_i2d/PRIMARY/GSCENTX:type
error 1:425 exposure_i2d/PRIMARY/GSCENTX:null
error 1:425 exposure_i2d/PRIMARY/GSCENTX:unit
error 1:426 exposure_i2d/PRIMARY/GSCENTY:type
error 1:426 exposure_i2d/PRIMARY/GSCENTY:null
error 1:426 exposure_i2d/PRIMARY/GSCENTY:unit
error 1:427 exposure_i2d/PRIMARY/PCS_MODE:presence
error 1:427 exposure_i2d/PRIMARY/PCS_MODE:type
error 1:427 exposure_i2d/PRIMARY/PCS_MODE:null
error 1:427 exposure_i2d/PRIMARY/PCS_MODE:in
error 1:428 exposure_i2d/PRIMARY/VISITEND:type
error 1:428 exposure_i2d/PRIMARY/VISITEND:null
error 1:38 exposure_i2d/PRIMARY/CAL_VER:presence
error 1:38 exposure_i2d/PRIMARY/CAL_VER:type
error 1:38 exposure_i2d/PRIMARY/CAL_VER:null
error 1:38 exposure_i2d/PRIMARY/CAL_VER:matches
error 1:39 exposure_i2d/PRIMARY/CAL_VCS:presence
error 1:39 exposure_i2d/PRIMARY/CAL_VCS:type
error 1:39 exposure_i2d/PRIMARY/CAL_VCS:null
error 1:40 exposure_i2d/PRIMARY/CRDS_VER:presence
error 1:40 exposure_i2d/PRIMARY/CRDS_VER:type
error 1:40 exposure_i2d/PRIMARY/CRDS_VER:null
error 1:40 exposure_i2d/PRIMARY/CRDS_VER:matches
error 1:41 exposure_i2d/PRIMARY/CRDS_CTX:presence
error 1:41 exposure_i2d/PRIMARY/CRDS_CTX:type
error 1:41 exposure_i2d/PRIMARY/CRDS_CTX:null
error 1:41 exposure_i2d/PRIMARY/CRDS_CTX:matches
error 1:46 exposure_i2d/PRIMARY/ASNPOOL:type
error 1:46 exposure_i2d/PRIMARY/ASNPOOL:null
error 1:46 exposure_i2d/PRIMARY/ASNTABLE:type
error 1:46 exposure_i2d/PRIMARY/ASNTABLE:null
error 1:438 exposure_i2d/PRIMARY/R_AREA:type
error 1:438 exposure_i2d/PRIMARY/R_AREA:null
error 1:438 exposure_i2d/PRIMARY/R_AREA:matches
error 1:439 exposure_i2d/PRIMARY/R_BARSHA:type
error 1:439 exposure_i2d/PRIMARY/R_BARSHA:null
error 1:439 exposure_i2d/PRIMARY/R_BARSHA:matches
error 1:440 exposure_i2d/PRIMARY/R_BKG:type
error 1:440 exposure_i2d/PRIMARY/R_BKG:null
error 1:440 exposure_i2d/PRIMARY/R_BKG:matches
error 1:441 exposure_i2d/PRIMARY/R_CAMERA:type
error 1:441 exposure_i2d/PRIMARY/R_CAMERA:null
error 1:441 exposure_i2d/PRIMARY/R_CAMERA:matches
error 1:442 exposure_i2d/PRIMARY/R_CHRCOR:type
error 1:442 exposure_i2d/PRIMARY/R_CHRCOR:null
error 1:442 exposure_i2d/PRIMARY/R_CHRCOR:matches
error 1:443 exposure_i2d/PRIMARY/R_COLLIM:type
error 1:443 exposure_i2d/PRIMARY/R_COLLIM:null
error 1:443 exposure_i2d/PRIMARY/R_COLLIM:matches
error 1:444 exposure_i2d/PRIMARY/R_CUBPAR:type
error 1:444 exposure_i2d/PRIMARY/R_CUBPAR:null
error 1:444 exposure_i2d/PRIMARY/R_CUBPAR:matches
error 1:445 exposure_i2d/PRIMARY/R_DARK:type
error 1:445 exposure_i2d/PRIMARY/R_DARK:null
error 1:445 exposure_i2d/PRIMARY/R_DARK:matches
error 1:446 exposure_i2d/PRIMARY/R_DFLAT:type
error 1:446 exposure_i2d/PRIMARY/R_DFLAT:null
error 1:446 exposure_i2d/PRIMARY/R_DFLAT:matches
error 1:447 exposure_i2d/PRIMARY/R_DISPER:type
error 1:447 exposure_i2d/PRIMARY/R_DISPER:null
error 1:447 exposure_i2d/PRIMARY/R_DISPER:matches
error 1:448 exposure_i2d/PRIMARY/R_DISTOR:type
error 1:448 exposure_i2d/PRIMARY/R_DISTOR:null
error 1:448 exposure_i2d/PRIMARY/R_DISTOR:matches
error 1:449 exposure_i2d/PRIMARY/R_EXTR1D:type
error 1:449 exposure_i2d/PRIMARY/R_EXTR1D:null
error 1:449 exposure_i2d/PRIMARY/R_EXTR1D:matches
error 1:450 exposure_i2d/PRIMARY/R_FFLAT:type
error 1:450 exposure_i2d/PRIMARY/R_FFLAT:null
error 1:450 exposure_i2d/PRIMARY/R_FFLAT:matches
error 1:451 exposure_i2d/PRIMARY/R_FILOFF:type
error 1:451 exposure_i2d/PRIMARY/R_FILOFF:null
error 1:451 exposure_i2d/PRIMARY/R_FILOFF:matches
error 1:452 exposure_i2d/PRIMARY/R_FLAT:type
error 1:452 exposure_i2d/PRIMARY/R_FLAT:null
error 1:452 exposure_i2d/PRIMARY/R_FLAT:matches
error 1:453 exposure_i2d/PRIMARY/R_FORE:type
error 1:453 exposure_i2d/PRIMARY/R_FORE:null
error 1:453 exposure_i2d/PRIMARY/R_FORE:matches
error 1:454 exposure_i2d/PRIMARY/R_FPA:type
error 1:454 exposure_i2d/PRIMARY/R_FPA:null
error 1:454 exposure_i2d/PRIMARY/R_FPA:matches
error 1:455 exposure_i2d/PRIMARY/R_FRIFRQ:type
error 1:455 exposure_i2d/PRIMARY/R_FRIFRQ:null
error 1:455 exposure_i2d/PRIMARY/R_FRIFRQ:matches
error 1:456 exposure_i2d/PRIMARY/R_FRINGE:type
error 1:456 exposure_i2d/PRIMARY/R_FRINGE:null
error 1:456 exposure_i2d/PRIMARY/R_FRINGE:matches
error 1:457 exposure_i2d/PRIMARY/R_GAIN:type
error 1:457 exposure_i2d/PRIMARY/R_GAIN:null
error 1:457 exposure_i2d/PRIMARY/R_GAIN:matches
error 1:458 exposure_i2d/PRIMARY/R_IFUFOR:type
error 1:458 exposure_i2d/PRIMARY/R_IFUFOR:null
error 1:458 exposure_i2d/PRIMARY/R_IFUFOR:matches
error 1:459 exposure_i2d/PRIMARY/R_IFUPOS:type
error 1:459 exposure_i2d/PRIMARY/R_IFUPOS:null
error 1:459 exposure_i2d/PRIMARY/R_IFUPOS:matches
error 1:460 exposure_i2d/PRIMARY/R_IFUSLI:type
error 1:460 exposure_i2d/PRIMARY/R_IFUSLI:null
error 1:460 exposure_i2d/PRIMARY/R_IFUSLI:matches
error 1:461 exposure_i2d/PRIMARY/R_IPC:type
error 1:461 exposure_i2d/PRIMARY/R_IPC:null
error 1:461 exposure_i2d/PRIMARY/R_IPC:matches
error 1:462 exposure_i2d/PRIMARY/R_LASTFR:type
error 1:462 exposure_i2d/PRIMARY/R_LASTFR:null
error 1:462 exposure_i2d/PRIMARY/R_LASTFR:matches
error 1:463 exposure_i2d/PRIMARY/R_LINEAR:type
error 1:463 exposure_i2d/PRIMARY/R_LINEAR:null
error 1:463 exposure_i2d/PRIMARY/R_LINEAR:matches
error 1:464 exposure_i2d/PRIMARY/R_MASK:type
error 1:464 exposure_i2d/PRIMARY/R_MASK:null
error 1:464 exposure_i2d/PRIMARY/R_MASK:matches
error 1:465 exposure_i2d/PRIMARY/R_MIREMI:type
error 1:465 exposure_i2d/PRIMARY/R_MIREMI:null
error 1:465 exposure_i2d/PRIMARY/R_MIREMI:matches
error 1:466 exposure_i2d/PRIMARY/R_MRSPT:type
error 1:466 exposure_i2d/PRIMARY/R_MRSPT:null
error 1:466 exposure_i2d/PRIMARY/R_MRSPT:matches
error 1:467 exposure_i2d/PRIMARY/R_MRSXAR:type
error 1:467 exposure_i2d/PRIMARY/R_MRSXAR:null
error 1:467 exposure_i2d/PRIMARY/R_MRSXAR:matches
error 1:468 exposure_i2d/PRIMARY/R_MSA:type
error 1:468 exposure_i2d/PRIMARY/R_MSA:null
error 1:468 exposure_i2d/PRIMARY/R_MSA:matches
error 1:469 exposure_i2d/PRIMARY/R_MSAOPE:type
error 1:469 exposure_i2d/PRIMARY/R_MSAOPE:null
error 1:469 exposure_i2d/PRIMARY/R_MSAOPE:matches
error 1:470 exposure_i2d/PRIMARY/R_NRM:type
error 1:470 exposure_i2d/PRIMARY/R_NRM:null
error 1:470 exposure_i2d/PRIMARY/R_NRM:matches
error 1:471 exposure_i2d/PRIMARY/R_OTE:type
error 1:471 exposure_i2d/PRIMARY/R_OTE:null
error 1:471 exposure_i2d/PRIMARY/R_OTE:matches
error 1:472 exposure_i2d/PRIMARY/R_PERSAT:type
error 1:472 exposure_i2d/PRIMARY/R_PERSAT:null
error 1:472 exposure_i2d/PRIMARY/R_PERSAT:matches
error 1:473 exposure_i2d/PRIMARY/R_PHOTOM:type
error 1:473 exposure_i2d/PRIMARY/R_PHOTOM:null
error 1:473 exposure_i2d/PRIMARY/R_PHOTOM:matches
error 1:474 exposure_i2d/PRIMARY/R_PSFMAS:type
error 1:474 exposure_i2d/PRIMARY/R_PSFMAS:null
error 1:474 exposure_i2d/PRIMARY/R_PSFMAS:matches
error 1:475 exposure_i2d/PRIMARY/R_PSTSOS:type
error 1:475 exposure_i2d/PRIMARY/R_PSTSOS:null
error 1:475 exposure_i2d/PRIMARY/R_PSTSOS:matches
error 1:476 exposure_i2d/PRIMARY/R_PTHLOS:type
error 1:476 exposure_i2d/PRIMARY/R_PTHLOS:null
error 1:476 exposure_i2d/PRIMARY/R_PTHLOS:matches
error 1:477 exposure_i2d/PRIMARY/R_READNO:type
error 1:477 exposure_i2d/PRIMARY/R_READNO:null
error 1:477 exposure_i2d/PRIMARY/R_READNO:matches
error 1:478 exposure_i2d/PRIMARY/R_REFPIX:type
error 1:478 exposure_i2d/PRIMARY/R_REFPIX:null
error 1:478 exposure_i2d/PRIMARY/R_REFPIX:matches
error 1:479 exposure_i2d/PRIMARY/R_REGION:type
error 1:479 exposure_i2d/PRIMARY/R_REGION:null
error 1:479 exposure_i2d/PRIMARY/R_REGION:matches
error 1:480 exposure_i2d/PRIMARY/R_RESAMP:type
error 1:480 exposure_i2d/PRIMARY/R_RESAMP:null
error 1:480 exposure_i2d/PRIMARY/R_RESAMP:matches
error 1:481 exposure_i2d/PRIMARY/R_RESET:type
error 1:481 exposure_i2d/PRIMARY/R_RESET:null
error 1:481 exposure_i2d/PRIMARY/R_RESET:matches
error 1:482 exposure_i2d/PRIMARY/R_RESOL:type
error 1:482 exposure_i2d/PRIMARY/R_RESOL:null
error 1:482 exposure_i2d/PRIMARY/R_RESOL:matches
error 1:483 exposure_i2d/PRIMARY/R_RSCD:type
error 1:483 exposure_i2d/PRIMARY/R_RSCD:null
error 1:483 exposure_i2d/PRIMARY/R_RSCD:matches
error 1:484 exposure_i2d/PRIMARY/R_SATURA:type
error 1:484 exposure_i2d/PRIMARY/R_SATURA:null
error 1:484 exposure_i2d/PRIMARY/R_SATURA:matches
error 1:485 exposure_i2d/PRIMARY/R_SFLAT:type
error 1:485 exposure_i2d/PRIMARY/R_SFLAT:null
error 1:485 exposure_i2d/PRIMARY/R_SFLAT:matches
error 1:486 exposure_i2d/PRIMARY/R_SIRSKL:type
error 1:486 exposure_i2d/PRIMARY/R_SIRSKL:null
error 1:486 exposure_i2d/PRIMARY/R_SIRSKL:matches
error 1:487 exposure_i2d/PRIMARY/R_SPCWCS:type
error 1:487 exposure_i2d/PRIMARY/R_SPCWCS:null
error 1:487 exposure_i2d/PRIMARY/R_SPCWCS:matches
error 1:488 exposure_i2d/PRIMARY/R_SPKERN:type
error 1:488 exposure_i2d/PRIMARY/R_SPKERN:null
error 1:488 exposure_i2d/PRIMARY/R_SPKERN:matches
error 1:489 exposure_i2d/PRIMARY/R_SPPROF:type
error 1:489 exposure_i2d/PRIMARY/R_SPPROF:null
error 1:489 exposure_i2d/PRIMARY/R_SPPROF:matches
error 1:490 exposure_i2d/PRIMARY/R_SPTRAC:type
error 1:490 exposure_i2d/PRIMARY/R_SPTRAC:null
error 1:490 exposure_i2d/PRIMARY/R_SPTRAC:matches
error 1:491 exposure_i2d/PRIMARY/R_STRAY:type
error 1:491 exposure_i2d/PRIMARY/R_STRAY:null
error 1:491 exposure_i2d/PRIMARY/R_STRAY:matches
error 1:492 exposure_i2d/PRIMARY/R_SUPERB:type
error 1:492 exposure_i2d/PRIMARY/R_SUPERB:null
error 1:492 exposure_i2d/PRIMARY/R_SUPERB:matches
error 1:493 exposure_i2d/PRIMARY/R_THRPUT:type
error 1:493 exposure_i2d/PRIMARY/R_THRPUT:null
error 1:493 exposure_i2d/PRIMARY/R_THRPUT:matches
error 1:494 exposure_i2d/PRIMARY/R_TRPDEN:type
error 1:494 exposure_i2d/PRIMARY/R_TRPDEN:null
error 1:494 exposure_i2d/PRIMARY/R_TRPDEN:matches
error 1:495 exposure_i2d/PRIMARY/R_TRPPAR:type
error 1:495 exposure_i2d/PRIMARY/R_TRPPAR:null
error 1:495 exposure_i2d/PRIMARY/R_TRPPAR:matches
error 1:496 exposure_i2d/PRIMARY/R_TSPHOT:type
error 1:496 exposure_i2d/PRIMARY/R_TSPHOT:null
error 1:496 exposure_i2d/PRIMARY/R_TSPHOT:matches
error 1:497 exposure_i2d/PRIMARY/R_V2V3:type
error 1:497 exposure_i2d/PRIMARY/R_V2V3:null
error 1:497 exposure_i2d/PRIMARY/R_V2V3:matches
error 1:498 exposure_i2d/PRIMARY/R_WAVCOR:type
error 1:498 exposure_i2d/PRIMARY/R_WAVCOR:null
error 1:498 exposure_i2d/PRIMARY/R_WAVCOR:matches
error 1:499 exposure_i2d/PRIMARY/R_WAVMAP:type
error 1:499 exposure_i2d/PRIMARY/R_WAVMAP:null
error 1:499 exposure_i2d/PRIMARY/R_WAVMAP:matches
error 1:500 exposure_i2d/PRIMARY/R_WAVRAN:type
error 1:500 exposure_i2d/PRIMARY/R_WAVRAN:null
error 1:500 exposure_i2d/PRIMARY/R_WAVRAN:matches
error 1:505 exposure_i2d/PRIMARY/S_AMIANA:type
error 1:505 exposure_i2d/PRIMARY/S_AMIANA:null
error 1:505 exposure_i2d/PRIMARY/S_AMIANA:in
error 1:506 exposure_i2d/PRIMARY/S_AMINOR:type
error 1:506 exposure_i2d/PRIMARY/S_AMINOR:null
error 1:506 exposure_i2d/PRIMARY/S_AMINOR:in
error 1:507 exposure_i2d/PRIMARY/S_BARSHA:type
error 1:507 exposure_i2d/PRIMARY/S_BARSHA:null
error 1:507 exposure_i2d/PRIMARY/S_BARSHA:in
error 1:508 exposure_i2d/PRIMARY/S_BKDSUB:type
error 1:508 exposure_i2d/PRIMARY/S_BKDSUB:null
error 1:508 exposure_i2d/PRIMARY/S_BKDSUB:in
error 1:509 exposure_i2d/PRIMARY/S_BPXSLF:type
error 1:509 exposure_i2d/PRIMARY/S_BPXSLF:null
error 1:509 exposure_i2d/PRIMARY/S_BPXSLF:in
error 1:510 exposure_i2d/PRIMARY/S_CHGMIG:type
error 1:510 exposure_i2d/PRIMARY/S_CHGMIG:null
error 1:510 exposure_i2d/PRIMARY/S_CHGMIG:in
error 1:511 exposure_i2d/PRIMARY/S_CLNFNS:type
error 1:511 exposure_i2d/PRIMARY/S_CLNFNS:null
error 1:511 exposure_i2d/PRIMARY/S_CLNFNS:in
error 1:512 exposure_i2d/PRIMARY/S_COMB1D:type
error 1:512 exposure_i2d/PRIMARY/S_COMB1D:null
error 1:512 exposure_i2d/PRIMARY/S_COMB1D:in
error 1:513 exposure_i2d/PRIMARY/S_CONTAM:type
error 1:513 exposure_i2d/PRIMARY/S_CONTAM:null
error 1:513 exposure_i2d/PRIMARY/S_CONTAM:in
error 1:514 exposure_i2d/PRIMARY/S_DARK:type
error 1:514 exposure_i2d/PRIMARY/S_DARK:null
error 1:514 exposure_i2d/PRIMARY/S_DARK:in
error 1:515 exposure_i2d/PRIMARY/S_DQINIT:type
error 1:515 exposure_i2d/PRIMARY/S_DQINIT:null
error 1:515 exposure_i2d/PRIMARY/S_DQINIT:in
error 1:516 exposure_i2d/PRIMARY/S_ERRINI:type
error 1:516 exposure_i2d/PRIMARY/S_ERRINI:null
error 1:516 exposure_i2d/PRIMARY/S_ERRINI:in
error 1:517 exposure_i2d/PRIMARY/S_EXTR1D:type
error 1:517 exposure_i2d/PRIMARY/S_EXTR1D:null
error 1:517 exposure_i2d/PRIMARY/S_EXTR1D:in
error 1:518 exposure_i2d/PRIMARY/S_EXTR2D:type
error 1:518 exposure_i2d/PRIMARY/S_EXTR2D:null
error 1:518 exposure_i2d/PRIMARY/S_EXTR2D:in
error 1:519 exposure_i2d/PRIMARY/S_FLAT:presence
error 1:519 exposure_i2d/PRIMARY/S_FLAT:type
error 1:519 exposure_i2d/PRIMARY/S_FLAT:null
error 1:519 exposure_i2d/PRIMARY/S_FLAT:in
error 1:520 exposure_i2d/PRIMARY/S_FRINGE:type
error 1:520 exposure_i2d/PRIMARY/S_FRINGE:null
error 1:520 exposure_i2d/PRIMARY/S_FRINGE:in
error 1:521 exposure_i2d/PRIMARY/S_FRSTFR:type
error 1:521 exposure_i2d/PRIMARY/S_FRSTFR:null
error 1:521 exposure_i2d/PRIMARY/S_FRSTFR:in
error 1:522 exposure_i2d/PRIMARY/S_GANSCL:type
error 1:522 exposure_i2d/PRIMARY/S_GANSCL:null
error 1:522 exposure_i2d/PRIMARY/S_GANSCL:in
error 1:523 exposure_i2d/PRIMARY/S_GRPSCL:type
error 1:523 exposure_i2d/PRIMARY/S_GRPSCL:null
error 1:523 exposure_i2d/PRIMARY/S_GRPSCL:in
error 1:524 exposure_i2d/PRIMARY/S_GUICDS:type
error 1:524 exposure_i2d/PRIMARY/S_GUICDS:null
error 1:524 exposure_i2d/PRIMARY/S_GUICDS:in
error 1:525 exposure_i2d/PRIMARY/S_IFUCUB:type
error 1:525 exposure_i2d/PRIMARY/S_IFUCUB:null
error 1:525 exposure_i2d/PRIMARY/S_IFUCUB:in
error 1:526 exposure_i2d/PRIMARY/S_IMPRNT:type
error 1:526 exposure_i2d/PRIMARY/S_IMPRNT:null
error 1:526 exposure_i2d/PRIMARY/S_IMPRNT:in
error 1:527 exposure_i2d/PRIMARY/S_IPC:type
error 1:527 exposure_i2d/PRIMARY/S_IPC:null
error 1:527 exposure_i2d/PRIMARY/S_IPC:in
error 1:528 exposure_i2d/PRIMARY/S_JUMP:type
error 1:528 exposure_i2d/PRIMARY/S_JUMP:null
error 1:528 exposure_i2d/PRIMARY/S_JUMP:in
error 1:529 exposure_i2d/PRIMARY/S_KLIP:type
error 1:529 exposure_i2d/PRIMARY/S_KLIP:null
error 1:529 exposure_i2d/PRIMARY/S_KLIP:in
error 1:530 exposure_i2d/PRIMARY/S_LASTFR:type
error 1:530 exposure_i2d/PRIMARY/S_LASTFR:null
error 1:530 exposure_i2d/PRIMARY/S_LASTFR:in
error 1:531 exposure_i2d/PRIMARY/S_LINEAR:type
error 1:531 exposure_i2d/PRIMARY/S_LINEAR:null
error 1:531 exposure_i2d/PRIMARY/S_LINEAR:in
error 1:532 exposure_i2d/PRIMARY/S_MIREMI:type
error 1:532 exposure_i2d/PRIMARY/S_MIREMI:null
error 1:532 exposure_i2d/PRIMARY/S_MIREMI:in
error 1:533 exposure_i2d/PRIMARY/S_MSAFLG:type
error 1:533 exposure_i2d/PRIMARY/S_MSAFLG:null
error 1:533 exposure_i2d/PRIMARY/S_MSAFLG:in
error 1:534 exposure_i2d/PRIMARY/S_MSBSUB:type
error 1:534 exposure_i2d/PRIMARY/S_MSBSUB:null
error 1:534 exposure_i2d/PRIMARY/S_MSBSUB:in
error 1:535 exposure_i2d/PRIMARY/S_MTWCS:type
error 1:535 exposure_i2d/PRIMARY/S_MTWCS:null
error 1:535 exposure_i2d/PRIMARY/S_MTWCS:in
error 1:536 exposure_i2d/PRIMARY/S_OUTLIR:type
error 1:536 exposure_i2d/PRIMARY/S_OUTLIR:null
error 1:536 exposure_i2d/PRIMARY/S_OUTLIR:in
error 1:537 exposure_i2d/PRIMARY/S_PCTFRM:type
error 1:537 exposure_i2d/PRIMARY/S_PCTFRM:null
error 1:537 exposure_i2d/PRIMARY/S_PCTFRM:in
error 1:538 exposure_i2d/PRIMARY/S_PERSIS:type
error 1:538 exposure_i2d/PRIMARY/S_PERSIS:null
error 1:538 exposure_i2d/PRIMARY/S_PERSIS:in
error 1:539 exposure_i2d/PRIMARY/S_PHOTOM:presence
error 1:539 exposure_i2d/PRIMARY/S_PHOTOM:type
error 1:539 exposure_i2d/PRIMARY/S_PHOTOM:null
error 1:539 exposure_i2d/PRIMARY/S_PHOTOM:in
error 1:540 exposure_i2d/PRIMARY/S_PSFALI:type
error 1:540 exposure_i2d/PRIMARY/S_PSFALI:null
error 1:540 exposure_i2d/PRIMARY/S_PSFALI:in
error 1:541 exposure_i2d/PRIMARY/S_PSFSTK:type
error 1:541 exposure_i2d/PRIMARY/S_PSFSTK:null
error 1:541 exposure_i2d/PRIMARY/S_PSFSTK:in
error 1:542 exposure_i2d/PRIMARY/S_PTHLOS:type
error 1:542 exposure_i2d/PRIMARY/S_PTHLOS:null
error 1:542 exposure_i2d/PRIMARY/S_PTHLOS:in
error 1:543 exposure_i2d/PRIMARY/S_PXREPL:type
error 1:543 exposure_i2d/PRIMARY/S_PXREPL:null
error 1:543 exposure_i2d/PRIMARY/S_PXREPL:in
error 1:544 exposure_i2d/PRIMARY/S_RAMP:presence
error 1:544 exposure_i2d/PRIMARY/S_RAMP:type
error 1:544 exposure_i2d/PRIMARY/S_RAMP:null
error 1:544 exposure_i2d/PRIMARY/S_RAMP:in
error 1:545 exposure_i2d/PRIMARY/S_REFPIX:type
error 1:545 exposure_i2d/PRIMARY/S_REFPIX:null
error 1:545 exposure_i2d/PRIMARY/S_REFPIX:in
error 1:546 exposure_i2d/PRIMARY/S_RESAMP:presence
error 1:546 exposure_i2d/PRIMARY/S_RESAMP:type
error 1:546 exposure_i2d/PRIMARY/S_RESAMP:null
error 1:546 exposure_i2d/PRIMARY/S_RESAMP:in
error 1:547 exposure_i2d/PRIMARY/S_RESET:type
error 1:547 exposure_i2d/PRIMARY/S_RESET:null
error 1:547 exposure_i2d/PRIMARY/S_RESET:in
error 1:548 exposure_i2d/PRIMARY/S_RESFRI:type
error 1:548 exposure_i2d/PRIMARY/S_RESFRI:null
error 1:548 exposure_i2d/PRIMARY/S_RESFRI:in
error 1:549 exposure_i2d/PRIMARY/S_RSCD:type
error 1:549 exposure_i2d/PRIMARY/S_RSCD:null
error 1:549 exposure_i2d/PRIMARY/S_RSCD:in
error 1:550 exposure_i2d/PRIMARY/S_SATURA:type
error 1:550 exposure_i2d/PRIMARY/S_SATURA:null
error 1:550 exposure_i2d/PRIMARY/S_SATURA:in
error 1:551 exposure_i2d/PRIMARY/S_SKYMAT:type
error 1:551 exposure_i2d/PRIMARY/S_SKYMAT:null
error 1:551 exposure_i2d/PRIMARY/S_SKYMAT:in
error 1:552 exposure_i2d/PRIMARY/S_SPLEAK:type
error 1:552 exposure_i2d/PRIMARY/S_SPLEAK:null
error 1:552 exposure_i2d/PRIMARY/S_SPLEAK:in
error 1:553 exposure_i2d/PRIMARY/S_SRCCAT:type
error 1:553 exposure_i2d/PRIMARY/S_SRCCAT:null
error 1:553 exposure_i2d/PRIMARY/S_SRCCAT:in
error 1:554 exposure_i2d/PRIMARY/S_SRCTYP:type
error 1:554 exposure_i2d/PRIMARY/S_SRCTYP:null
error 1:554 exposure_i2d/PRIMARY/S_SRCTYP:in
error 1:555 exposure_i2d/PRIMARY/S_STRAY:type
error 1:555 exposure_i2d/PRIMARY/S_STRAY:null
error 1:555 exposure_i2d/PRIMARY/S_STRAY:in
error 1:556 exposure_i2d/PRIMARY/S_SUPERB:type
error 1:556 exposure_i2d/PRIMARY/S_SUPERB:null
error 1:556 exposure_i2d/PRIMARY/S_SUPERB:in
error 1:557 exposure_i2d/PRIMARY/S_TACNTR:type
error 1:557 exposure_i2d/PRIMARY/S_TACNTR:null
error 1:557 exposure_i2d/PRIMARY/S_TACNTR:in
error 1:558 exposure_i2d/PRIMARY/S_TELEMI:type
error 1:558 exposure_i2d/PRIMARY/S_TELEMI:null
error 1:558 exposure_i2d/PRIMARY/S_TELEMI:in
error 1:559 exposure_i2d/PRIMARY/S_TRCMOD:type
error 1:559 exposure_i2d/PRIMARY/S_TRCMOD:null
error 1:559 exposure_i2d/PRIMARY/S_TRCMOD:in
error 1:560 exposure_i2d/PRIMARY/S_TSPHOT:type
error 1:560 exposure_i2d/PRIMARY/S_TSPHOT:null
error 1:560 exposure_i2d/PRIMARY/S_TSPHOT:in
error 1:561 exposure_i2d/PRIMARY/S_TWKREG:type
error 1:561 exposure_i2d/PRIMARY/S_TWKREG:null
error 1:561 exposure_i2d/PRIMARY/S_TWKREG:in
error 1:562 exposure_i2d/PRIMARY/S_WAVCOR:type
error 1:562 exposure_i2d/PRIMARY/S_WAVCOR:null
error 1:562 exposure_i2d/PRIMARY/S_WAVCOR:in
error 1:563 exposure_i2d/PRIMARY/S_WCS:presence
error 1:563 exposure_i2d/PRIMARY/S_WCS:type
error 1:563 exposure_i2d/PRIMARY/S_WCS:null
error 1:563 exposure_i2d/PRIMARY/S_WCS:in
error 1:564 exposure_i2d/PRIMARY/S_WFSCOM:type
error 1:564 exposure_i2d/PRIMARY/S_WFSCOM:null
error 1:564 exposure_i2d/PRIMARY/S_WFSCOM:in
error 1:565 exposure_i2d/PRIMARY/S_WHTLIT:type
error 1:565 exposure_i2d/PRIMARY/S_WHTLIT:null
error 1:565 exposure_i2d/PRIMARY/S_WHTLIT:in
error 1:573 exposure_i2d/PRIMARY/TCATFILE:type
error 1:573 exposure_i2d/PRIMARY/TCATFILE:null
error 1:574 exposure_i2d/PRIMARY/SCATFILE:type
error 1:574 exposure_i2d/PRIMARY/SCATFILE:null
error 1:575 exposure_i2d/PRIMARY/SEGMFILE:type
error 1:575 exposure_i2d/PRIMARY/SEGMFILE:null
error 1:576 exposure_i2d/PRIMARY/DIRIMAGE:type
error 1:576 exposure_i2d/PRIMARY/DIRIMAGE:null
error 1:577 exposure_i2d/PRIMARY/BKGMETH:type
error 1:577 exposure_i2d/PRIMARY/BKGMETH:null
error 1:578 exposure_i2d/PRIMARY/BKGLEVEL:type
error 1:578 exposure_i2d/PRIMARY/BKGLEVEL:null
error 1:579 exposure_i2d/PRIMARY/BKGSUB:type
error 1:579 exposure_i2d/PRIMARY/BKGSUB:null
error 1:580 exposure_i2d/PRIMARY/MASTERBG:type
error 1:580 exposure_i2d/PRIMARY/MASTERBG:null
error 1:581 exposure_i2d/PRIMARY/BKGD_SCL:type
error 1:581 exposure_i2d/PRIMARY/BKGD_SCL:null
error 1:581 exposure_i2d/PRIMARY/BKGD_SCL:unit
error 1:582 exposure_i2d/PRIMARY/SOSSWDTH:type
error 1:582 exposure_i2d/PRIMARY/SOSSWDTH:null
error 1:582 exposure_i2d/PRIMARY/SOSSWDTH:unit
error 1:583 exposure_i2d/PRIMARY/TIKFACTR:type
error 1:583 exposure_i2d/PRIMARY/TIKFACTR:null
error 1:583 exposure_i2d/PRIMARY/TIKFACTR:unit
error 1:584 exposure_i2d/PRIMARY/SOSSDLTX:type
error 1:584 exposure_i2d/PRIMARY/SOSSDLTX:null
error 1:584 exposure_i2d/PRIMARY/SOSSDLTX:unit
error 1:585 exposure_i2d/PRIMARY/SOSSDLTY:type
error 1:585 exposure_i2d/PRIMARY/SOSSDLTY:null
error 1:585 exposure_i2d/PRIMARY/SOSSDLTY:unit
error 1:586 exposure_i2d/PRIMARY/SOSSROTN:type
error 1:586 exposure_i2d/PRIMARY/SOSSROTN:null
error 1:586 exposure_i2d/PRIMARY/SOSSROTN:unit
error 1:587 exposure_i2d/PRIMARY/OVERSAMP:type
error 1:587 exposure_i2d/PRIMARY/OVERSAMP:null
error 1:587 exposure_i2d/PRIMARY/OVERSAMP:unit
error 1:588 exposure_i2d/PRIMARY/THRESHLD:type
error 1:588 exposure_i2d/PRIMARY/THRESHLD:null
error 1:589 exposure_i2d/PRIMARY/INT[i]SKIP:type
error 1:589 exposure_i2d/PRIMARY/INT[i]SKIP:null
error 1:589 exposure_i2d/PRIMARY/INT[i]SKIP:limit
error 1:590 exposure_i2d/PRIMARY/INT[i]UGP1:type
error 1:590 exposure_i2d/PRIMARY/INT[i]UGP1:null
error 1:590 exposure_i2d/PRIMARY/INT[i]UGP1:limit
error 1:591 exposure_i2d/PRIMARY/INT[i]BORS:type
error 1:591 exposure_i2d/PRIMARY/INT[i]BORS:null
error 1:591 exposure_i2d/PRIMARY/INT[i]BORS:limit
error 1:748 exposure_i2d/PRIMARY/NDRIZ:presence
error 1:748 exposure_i2d/PRIMARY/NDRIZ:type
error 1:748 exposure_i2d/PRIMARY/NDRIZ:null
error 1:748 exposure_i2d/PRIMARY/NDRIZ:value
error 1:748 exposure_i2d/PRIMARY/NDRIZ:limit
error 1:749 exposure_i2d/PRIMARY/RESWHT:presence
error 1:749 exposure_i2d/PRIMARY/RESWHT:type
error 1:749 exposure_i2d/PRIMARY/RESWHT:null
error 1:749 exposure_i2d/PRIMARY/RESWHT:in
error 1:750 exposure_i2d/PRIMARY/PIXFRAC:presence
error 1:750 exposure_i2d/PRIMARY/PIXFRAC:type
error 1:750 exposure_i2d/PRIMARY/PIXFRAC:null
error 1:750 exposure_i2d/PRIMARY/PIXFRAC:unit
error 1:750 exposure_i2d/PRIMARY/PIXFRAC:limit
error 1:751 exposure_i2d/PRIMARY/PXSCLRT:presence
error 1:751 exposure_i2d/PRIMARY/PXSCLRT:type
error 1:751 exposure_i2d/PRIMARY/PXSCLRT:null
error 1:751 exposure_i2d/PRIMARY/PXSCLRT:unit
error 1:751 exposure_i2d/PRIMARY/PXSCLRT:limit
error 0:251 exposure_i2d/PRIMARY:shape
error 1:73 exposure_i2d/PRIMARY:DATE-BEG-DATE-END
error 1:74 exposure_i2d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 exposure_i2d/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 exposure_i2d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 exposure_i2d/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 exposure_i2d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 exposure_i2d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 exposure_i2d/PRIMARY:INTSTART-INTEND
error 1:340 exposure_i2d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 exposure_i2d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 exposure_i2d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 exposure_i2d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 exposure_i2d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 exposure_i2d/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 exposure_i2d/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 exposure_i2d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:251 exposure_i2d/PRIMARY:undeclared-keyword
error 0:79 exposure_i2d/SCI:presence
error 0:79 exposure_i2d/SCI:kind
error 0:79 exposure_i2d/SCI:match
error 1:597 exposure_i2d/SCI/MJD-BEG:presence
error 1:597 exposure_i2d/SCI/MJD-BEG:type
error 1:597 exposure_i2d/SCI/MJD-BEG:null
error 1:597 exposure_i2d/SCI/MJD-BEG:unit
error 1:598 exposure_i2d/SCI/MJD-AVG:presence
error 1:598 exposure_i2d/SCI/MJD-AVG:type
error 1:598 exposure_i2d/SCI/MJD-AVG:null
error 1:598 exposure_i2d/SCI/MJD-AVG:unit
error 1:599 exposure_i2d/SCI/MJD-END:presence
error 1:599 exposure_i2d/SCI/MJD-END:type
error 1:599 exposure_i2d/SCI/MJD-END:null
error 1:599 exposure_i2d/SCI/MJD-END:unit
error 1:600 exposure_i2d/SCI/TDB-BEG:presence
error 1:600 exposure_i2d/SCI/TDB-BEG:type
error 1:600 exposure_i2d/SCI/TDB-BEG:null
error 1:600 exposure_i2d/SCI/TDB-BEG:unit
error 1:601 exposure_i2d/SCI/TDB-MID:presence
error 1:601 exposure_i2d/SCI/TDB-MID:type
error 1:601 exposure_i2d/SCI/TDB-MID:null
error 1:601 exposure_i2d/SCI/TDB-MID:unit
error 1:602 exposure_i2d/SCI/TDB-END:presence
error 1:602 exposure_i2d/SCI/TDB-END:type
error 1:602 exposure_i2d/SCI/TDB-END:null
error 1:602 exposure_i2d/SCI/TDB-END:unit
error 1:603 exposure_i2d/SCI/XPOSURE:presence
error 1:603 exposure_i2d/SCI/XPOSURE:type
error 1:603 exposure_i2d/SCI/XPOSURE:null
error 1:603 exposure_i2d/SCI/XPOSURE:unit
error 1:603 exposure_i2d/SCI/XPOSURE:limit
error 1:604 exposure_i2d/SCI/TELAPSE:presence
error 1:604 exposure_i2d/SCI/TELAPSE:type
error 1:604 exposure_i2d/SCI/TELAPSE:null
error 1:604 exposure_i2d/SCI/TELAPSE:unit
error 1:604 exposure_i2d/SCI/TELAPSE:limit
error 1:612 exposure_i2d/SCI/REFFRAME:type
error 1:612 exposure_i2d/SCI/REFFRAME:null
error 1:612 exposure_i2d/SCI/REFFRAME:value
error 1:613 exposure_i2d/SCI/EPH_TYPE:type
error 1:613 exposure_i2d/SCI/EPH_TYPE:null
error 1:613 exposure_i2d/SCI/EPH_TYPE:in
error 1:614 exposure_i2d/SCI/EPH_TIME:type
error 1:614 exposure_i2d/SCI/EPH_TIME:null
error 1:614 exposure_i2d/SCI/EPH_TIME:unit
error 1:615 exposure_i2d/SCI/JWST_X:type
error 1:615 exposure_i2d/SCI/JWST_X:null
error 1:615 exposure_i2d/SCI/JWST_X:unit
error 1:616 exposure_i2d/SCI/JWST_Y:type
error 1:616 exposure_i2d/SCI/JWST_Y:null
error 1:616 exposure_i2d/SCI/JWST_Y:unit
error 1:617 exposure_i2d/SCI/JWST_Z:type
error 1:617 exposure_i2d/SCI/JWST_Z:null
error 1:617 exposure_i2d/SCI/JWST_Z:unit
error 1:618 exposure_i2d/SCI/OBSGEO-X:type
error 1:618 exposure_i2d/SCI/OBSGEO-X:null
error 1:618 exposure_i2d/SCI/OBSGEO-X:unit
error 1:619 exposure_i2d/SCI/OBSGEO-Y:type
error 1:619 exposure_i2d/SCI/OBSGEO-Y:null
error 1:619 exposure_i2d/SCI/OBSGEO-Y:unit
error 1:620 exposure_i2d/SCI/OBSGEO-Z:type
error 1:620 exposure_i2d/SCI/OBSGEO-Z:null
error 1:620 exposure_i2d/SCI/OBSGEO-Z:unit
error 1:621 exposure_i2d/SCI/JWST_DX:type
error 1:621 exposure_i2d/SCI/JWST_DX:null
error 1:621 exposure_i2d/SCI/JWST_DX:unit
error 1:622 exposure_i2d/SCI/JWST_DY:type
error 1:622 exposure_i2d/SCI/JWST_DY:null
error 1:622 exposure_i2d/SCI/JWST_DY:unit
error 1:623 exposure_i2d/SCI/JWST_DZ:type
error 1:623 exposure_i2d/SCI/JWST_DZ:null
error 1:623 exposure_i2d/SCI/JWST_DZ:unit
error 1:624 exposure_i2d/SCI/OBSGEODX:type
error 1:624 exposure_i2d/SCI/OBSGEODX:null
error 1:624 exposure_i2d/SCI/OBSGEODX:unit
error 1:625 exposure_i2d/SCI/OBSGEODY:type
error 1:625 exposure_i2d/SCI/OBSGEODY:null
error 1:625 exposure_i2d/SCI/OBSGEODY:unit
error 1:626 exposure_i2d/SCI/OBSGEODZ:type
error 1:626 exposure_i2d/SCI/OBSGEODZ:null
error 1:626 exposure_i2d/SCI/OBSGEODZ:unit
error 1:631 exposure_i2d/SCI/PHOTMJSR:presence
error 1:631 exposure_i2d/SCI/PHOTMJSR:type
error 1:631 exposure_i2d/SCI/PHOTMJSR:null
error 1:631 exposure_i2d/SCI/PHOTMJSR:unit
error 3:44 exposure_i2d/SCI/PHOTMJSR:limit
error 1:631 exposure_i2d/SCI/PHOTUJA2:presence
error 1:631 exposure_i2d/SCI/PHOTUJA2:type
error 1:631 exposure_i2d/SCI/PHOTUJA2:null
error 1:631 exposure_i2d/SCI/PHOTUJA2:unit
error 3:45 exposure_i2d/SCI/PHOTUJA2:limit
error 1:631 exposure_i2d/SCI/PIXAR_SR:presence
error 1:631 exposure_i2d/SCI/PIXAR_SR:type
error 1:631 exposure_i2d/SCI/PIXAR_SR:null
error 1:631 exposure_i2d/SCI/PIXAR_SR:unit
error 3:46 exposure_i2d/SCI/PIXAR_SR:limit
error 1:631 exposure_i2d/SCI/PIXAR_A2:presence
error 1:631 exposure_i2d/SCI/PIXAR_A2:type
error 1:631 exposure_i2d/SCI/PIXAR_A2:null
error 1:631 exposure_i2d/SCI/PIXAR_A2:unit
error 3:47 exposure_i2d/SCI/PIXAR_A2:limit
error 1:639 exposure_i2d/SCI/RADESYS:presence
error 1:639 exposure_i2d/SCI/RADESYS:type
error 1:639 exposure_i2d/SCI/RADESYS:null
error 1:639 exposure_i2d/SCI/RADESYS:value
error 1:640 exposure_i2d/SCI/PA_APER:presence
error 1:640 exposure_i2d/SCI/PA_APER:type
error 1:640 exposure_i2d/SCI/PA_APER:null
error 1:640 exposure_i2d/SCI/PA_APER:unit
error 1:641 exposure_i2d/SCI/RA_V1:presence
error 1:641 exposure_i2d/SCI/RA_V1:type
error 1:641 exposure_i2d/SCI/RA_V1:null
error 1:641 exposure_i2d/SCI/RA_V1:unit
error 4:47 exposure_i2d/SCI/RA_V1:limit
error 1:642 exposure_i2d/SCI/DEC_V1:presence
error 1:642 exposure_i2d/SCI/DEC_V1:type
error 1:642 exposure_i2d/SCI/DEC_V1:null
error 1:642 exposure_i2d/SCI/DEC_V1:unit
error 4:48 exposure_i2d/SCI/DEC_V1:limit
error 1:643 exposure_i2d/SCI/PA_V3:presence
error 1:643 exposure_i2d/SCI/PA_V3:type
error 1:643 exposure_i2d/SCI/PA_V3:null
error 1:643 exposure_i2d/SCI/PA_V3:unit
error 1:644 exposure_i2d/SCI/VA_SCALE:presence
error 1:644 exposure_i2d/SCI/VA_SCALE:type
error 1:644 exposure_i2d/SCI/VA_SCALE:null
error 1:644 exposure_i2d/SCI/VA_SCALE:unit
error 1:644 exposure_i2d/SCI/VA_SCALE:limit
error 1:660 exposure_i2d/SCI/S_REGION:presence
error 1:660 exposure_i2d/SCI/S_REGION:type
error 1:660 exposure_i2d/SCI/S_REGION:null
error 1:660 exposure_i2d/SCI/S_REGION:matches
error 1:693 exposure_i2d/SCI/VELOSYS:type
error 1:693 exposure_i2d/SCI/VELOSYS:null
error 1:693 exposure_i2d/SCI/VELOSYS:unit
error 1:664 exposure_i2d/SCI/MT_RA:type
error 1:664 exposure_i2d/SCI/MT_RA:null
error 1:664 exposure_i2d/SCI/MT_RA:unit
error 1:665 exposure_i2d/SCI/MT_DEC:type
error 1:665 exposure_i2d/SCI/MT_DEC:null
error 1:665 exposure_i2d/SCI/MT_DEC:unit
error 1:666 exposure_i2d/SCI/MT_AVRA:type
error 1:666 exposure_i2d/SCI/MT_AVRA:null
error 1:666 exposure_i2d/SCI/MT_AVRA:unit
error 1:667 exposure_i2d/SCI/MT_AVDEC:type
error 1:667 exposure_i2d/SCI/MT_AVDEC:null
error 1:667 exposure_i2d/SCI/MT_AVDEC:unit
error 1:651 exposure_i2d/SCI/V2_REF:type
error 1:651 exposure_i2d/SCI/V2_REF:null
error 1:651 exposure_i2d/SCI/V2_REF:unit
error 1:652 exposure_i2d/SCI/V3_REF:type
error 1:652 exposure_i2d/SCI/V3_REF:null
error 1:652 exposure_i2d/SCI/V3_REF:unit
error 1:653 exposure_i2d/SCI/VPARITY:type
error 1:653 exposure_i2d/SCI/VPARITY:null
error 1:653 exposure_i2d/SCI/VPARITY:in
error 1:654 exposure_i2d/SCI/V3I_YANG:type
error 1:654 exposure_i2d/SCI/V3I_YANG:null
error 1:654 exposure_i2d/SCI/V3I_YANG:unit
error 1:655 exposure_i2d/SCI/XREF_SCI:type
error 1:655 exposure_i2d/SCI/XREF_SCI:null
error 1:655 exposure_i2d/SCI/XREF_SCI:unit
error 1:656 exposure_i2d/SCI/YREF_SCI:type
error 1:656 exposure_i2d/SCI/YREF_SCI:null
error 1:656 exposure_i2d/SCI/YREF_SCI:unit
info 1:696 exposure_i2d/SCI/RA_REF:presence
error 1:696 exposure_i2d/SCI/RA_REF:type
error 1:696 exposure_i2d/SCI/RA_REF:null
error 1:696 exposure_i2d/SCI/RA_REF:unit
info 1:697 exposure_i2d/SCI/DEC_REF:presence
error 1:697 exposure_i2d/SCI/DEC_REF:type
error 1:697 exposure_i2d/SCI/DEC_REF:null
error 1:697 exposure_i2d/SCI/DEC_REF:unit
error 4:48 exposure_i2d/SCI/DEC_REF:limit
info 1:698 exposure_i2d/SCI/ROLL_REF:presence
error 1:698 exposure_i2d/SCI/ROLL_REF:type
error 1:698 exposure_i2d/SCI/ROLL_REF:null
error 1:698 exposure_i2d/SCI/ROLL_REF:unit
error 4:78 exposure_i2d/SCI/WCSAXES:presence
error 4:78 exposure_i2d/SCI/WCSAXES:type
error 4:78 exposure_i2d/SCI/WCSAXES:null
error 4:78 exposure_i2d/SCI/WCSAXES:limit
error 4:79 exposure_i2d/SCI/CTYPE[i]:presence
error 4:79 exposure_i2d/SCI/CTYPE[i]:type
error 4:79 exposure_i2d/SCI/CTYPE[i]:null
error 4:79 exposure_i2d/SCI/CTYPE[i]:matches
error 4:80 exposure_i2d/SCI/CUNIT[i]:presence
error 4:80 exposure_i2d/SCI/CUNIT[i]:type
error 4:80 exposure_i2d/SCI/CUNIT[i]:null
error 4:80 exposure_i2d/SCI/CUNIT[i]:value
error 4:81 exposure_i2d/SCI/CRPIX[i]:presence
error 4:81 exposure_i2d/SCI/CRPIX[i]:type
error 4:81 exposure_i2d/SCI/CRPIX[i]:null
error 4:81 exposure_i2d/SCI/CRPIX[i]:unit
error 4:82 exposure_i2d/SCI/CRVAL[i]:presence
error 4:82 exposure_i2d/SCI/CRVAL[i]:type
error 4:82 exposure_i2d/SCI/CRVAL[i]:null
error 4:82 exposure_i2d/SCI/CRVAL[i]:unit
error 4:83 exposure_i2d/SCI/CDELT[i]:type
error 4:83 exposure_i2d/SCI/CDELT[i]:null
error 4:83 exposure_i2d/SCI/CDELT[i]:unit
error 4:84 exposure_i2d/SCI/PC[i]_[j]:type
error 4:84 exposure_i2d/SCI/PC[i]_[j]:null
error 4:84 exposure_i2d/SCI/PC[i]_[j]:unit
error 4:85 exposure_i2d/SCI/CD[i]_[j]:type
error 4:85 exposure_i2d/SCI/CD[i]_[j]:null
error 4:85 exposure_i2d/SCI/CD[i]_[j]:unit
error 4:86 exposure_i2d/SCI/LONPOLE:type
error 4:86 exposure_i2d/SCI/LONPOLE:null
error 4:86 exposure_i2d/SCI/LONPOLE:unit
error 4:87 exposure_i2d/SCI/LATPOLE:type
error 4:87 exposure_i2d/SCI/LATPOLE:null
error 4:87 exposure_i2d/SCI/LATPOLE:unit
error 0:79 exposure_i2d/SCI:type
error 0:79 exposure_i2d/SCI:shape
error 0:79 exposure_i2d/SCI:unit
error 1:606 exposure_i2d/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 exposure_i2d/SCI:TDB-BEG-MJD-BEG
error 1:633 exposure_i2d/SCI:PHOTUJA2-PHOTMJSR
error 1:634 exposure_i2d/SCI:PIXAR_A2-PIXAR_SR
error 4:89 exposure_i2d/SCI:exists-CD1_1-CDELT1
error 4:90 exposure_i2d/SCI:exists-CD1_1-PC1_1
error 0:81 exposure_i2d/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 1:695 exposure_i2d/SCI:exists-V2_REF-V3_REF-VPARITY-V3I_YANG-XREF_SCI-YREF_SCI
warning 0:79 exposure_i2d/SCI:undeclared-keyword
error 0:87 exposure_i2d/ERR:kind
error 0:87 exposure_i2d/ERR:match
error 0:87 exposure_i2d/ERR:type
error 0:87 exposure_i2d/ERR:shape
error 0:87 exposure_i2d/ERR:unit
error 0:87 exposure_i2d/ERR:limit
warning 0:87 exposure_i2d/ERR:undeclared-keyword
error 0:88 exposure_i2d/CON:kind
error 0:88 exposure_i2d/CON:match
error 0:88 exposure_i2d/CON:type
error 0:88 exposure_i2d/CON:shape
error 0:88 exposure_i2d/CON:null
warning 0:88 exposure_i2d/CON:undeclared-keyword
error 0:89 exposure_i2d/WHT:presence
error 0:89 exposure_i2d/WHT:kind
error 0:89 exposure_i2d/WHT:match
error 0:89 exposure_i2d/WHT:type
error 0:89 exposure_i2d/WHT:shape
error 0:89 exposure_i2d/WHT:limit
warning 0:89 exposure_i2d/WHT:undeclared-keyword
error 0:90 exposure_i2d/DQ:kind
error 0:90 exposure_i2d/DQ:match
error 0:90 exposure_i2d/DQ:type
error 0:90 exposure_i2d/DQ:shape
error 0:90 exposure_i2d/DQ:null
error 0:90 exposure_i2d/DQ:bits
warning 0:90 exposure_i2d/DQ:undeclared-keyword
error 0:91 exposure_i2d/VAR_POISSON:kind
error 0:91 exposure_i2d/VAR_POISSON:match
error 0:91 exposure_i2d/VAR_POISSON:type
error 0:91 exposure_i2d/VAR_POISSON:shape
error 0:91 exposure_i2d/VAR_POISSON:limit
warning 0:91 exposure_i2d/VAR_POISSON:undeclared-keyword
error 0:92 exposure_i2d/VAR_RNOISE:kind
error 0:92 exposure_i2d/VAR_RNOISE:match
error 0:92 exposure_i2d/VAR_RNOISE:type
error 0:92 exposure_i2d/VAR_RNOISE:shape
error 0:92 exposure_i2d/VAR_RNOISE:limit
warning 0:92 exposure_i2d/VAR_RNOISE:undeclared-keyword
error 0:93 exposure_i2d/VAR_FLAT:kind
error 0:93 exposure_i2d/VAR_FLAT:match
error 0:93 exposure_i2d/VAR_FLAT:type
error 0:93 exposure_i2d/VAR_FLAT:shape
error 0:93 exposure_i2d/VAR_FLAT:limit
warning 0:93 exposure_i2d/VAR_FLAT:undeclared-keyword
error 0:259 exposure_i2d/ASDF:presence
error 0:259 exposure_i2d/ASDF:kind
error 0:259 exposure_i2d/ASDF:match
warning 0:259 exposure_i2d/ASDF:undeclared-keyword
error 0:261 exposure_i2d/ASDF.tree/data:presence
error 0:261 exposure_i2d/ASDF.tree/data:type
error 0:261 exposure_i2d/ASDF.tree/data:source
error 0:259 exposure_i2d/ASDF.tree:type
error 1:20 exposure_i2d/ASDF.tree/meta.date:mirror
error 1:20 exposure_i2d/ASDF.tree/meta.filename:mirror
error 1:20 exposure_i2d/ASDF.tree/meta.model_type:mirror
error 1:20 exposure_i2d/ASDF.tree/meta.telescope:mirror
error 1:69 exposure_i2d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 exposure_i2d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 exposure_i2d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 exposure_i2d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 exposure_i2d/ASDF.tree/meta.instrument.name:mirror
error 1:236 exposure_i2d/ASDF.tree/meta.exposure.type:mirror
error 1:236 exposure_i2d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 exposure_i2d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 exposure_i2d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 exposure_i2d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 exposure_i2d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 exposure_i2d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 exposure_i2d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 exposure_i2d/ASDF.tree/meta.subarray.name:mirror
error 1:38 exposure_i2d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 exposure_i2d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 exposure_i2d/ASDF.tree/meta.asn.table_name:mirror
error 1:631 exposure_i2d/ASDF.tree/meta.photometry.conversion_megajanskys:mirror
error 1:631 exposure_i2d/ASDF.tree/meta.photometry.conversion_microjanskys:mirror
error 1:631 exposure_i2d/ASDF.tree/meta.photometry.pixelarea_steradians:mirror
error 1:631 exposure_i2d/ASDF.tree/meta.photometry.pixelarea_arcsecsq:mirror
off 0:18 F0715
"""

SPEC = Spec(
    "jwst.imaging",
    "1.1.0",
    sources=("jwst/imaging.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
