"""Checks of jwst.timeseries 1.0.0.

Time series of spectra: every integration of a long exposure by itself, as calibrated pixels and as extracted spectra.

Made by specc from the texts below. Change them, not this file.

    jwst/timeseries.specc  sha256 7ad08225e0abb578260936179dbaf0981dce48a520212b0aaea1711b12b10ff3
    jwst/core.specc        sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc      sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc       sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc          sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    jwst/spectra.specc     sha256 211362588a77659b73ee3d88abf762524a022d5944d25b1e372362d9a8d39b46
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, lower, number
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, all_in_row, group, hdu, is_null
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


def keywords_of_calints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("CubeModel", "SlitModel"))  # core.specc:20
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
    h.keyword(
        "EXP_TYPE", "string", one_of=("MIR_LRS-SLITLESS", "NIS_SOSS", "NRC_TSGRISM", "NRS_BRIGHTOBJ")
    )  # core.specc:236
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


def some_keywords_of_calints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_calints_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_calints_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_calints_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")
    )  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_calints_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"))  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


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
        h.keywords(some_keywords_of_calints_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_calints_primary_2)
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
        h.keywords(some_keywords_of_calints_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_calints_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_calints_primary_5)
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
    h.no_data()  # timeseries.specc:77
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
        "EXP_TYPE-DATAMODL",
        lambda: h["EXP_TYPE"] not in ("NRC_TSGRISM", "NRS_BRIGHTOBJ") or h["DATAMODL"] == "SlitModel",
        show={"EXP_TYPE": lambda: h["EXP_TYPE"], "DATAMODL": lambda: h["DATAMODL"]},
        message="what is cut out is a slit",
    )  # timeseries.specc:80
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


def keywords_of_calints_SCI(h: HduCheck) -> None:
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
    h.keyword("PHOTMJSR", "float", level="optional", unit="MJy s/(sr adu)", above=0)  # core.specc:631
    h.keyword("PHOTUJA2", "float", level="optional", unit="uJy s/(arcsec2 adu)", above=0)  # core.specc:631
    h.keyword("PIXAR_SR", "float", level="optional", unit="sr", above=0)  # core.specc:631
    h.keyword("PIXAR_A2", "float", level="optional", unit="arcsec2", above=0)  # core.specc:631
    h.keyword("DISPAXIS", "int", one_of=(1, 2))  # core.specc:710
    h.keyword("SPORDER", "int")  # core.specc:711
    h.keyword("SPECSYS", "string", equals="BARYCENT")  # core.specc:712
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


def some_keywords_of_calints_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are judged under one condition."""
    h.keyword("SLTNAME", "string")  # core.specc:719
    h.keyword("SLITID", "int", level="optional")  # core.specc:720
    h.keyword("SOURCEID", "int")  # core.specc:721
    h.keyword("SRCNAME", "string", level="optional")  # core.specc:722
    h.keyword("SRCALIAS", "string", level="optional")  # core.specc:723
    h.keyword("SRCTYPE", "string", level="optional", one_of=SOURCE_TYPE)  # core.specc:724
    h.keyword("STLARITY", "float", level="optional", unit="")  # core.specc:725
    h.keyword("SRCRA", "float", level="optional", unit="deg")  # core.specc:726
    h.keyword("SRCDEC", "float", level="optional", unit="deg")  # core.specc:727
    h.keyword("SRCXPOS", "float", level="optional", unit="")  # core.specc:728
    h.keyword("SRCYPOS", "float", level="optional", unit="")  # core.specc:729
    h.keyword("TA_XPOS", "float", level="optional", unit="pixel")  # core.specc:730
    h.keyword("TA_YPOS", "float", level="optional", unit="pixel")  # core.specc:731
    h.keyword("SHUTSTA", "string", level="optional", matches="[01xX ]*")  # core.specc:732
    h.keyword("MSAQUAD", "int", level="optional", at_least=1, at_most=5)  # core.specc:733
    h.keyword("SLTXSCL", "float", level="optional", unit="")  # core.specc:734
    h.keyword("SLTYSCL", "float", level="optional", unit="")  # core.specc:735
    h.keyword("WAVECOR", "bool", level="optional")  # core.specc:736
    h.keyword("PTHLOSS", "string", level="optional", one_of=("POINT", "UNIFORM"))  # core.specc:737
    h.keyword("BARSHDW", "bool", level="optional")  # core.specc:738
    h.keyword("SHUTTRID", "int", level="optional")  # timeseries.specc:38
    h.keyword("SLTSTRT1", "int", at_least=1, at_most=2048)  # timeseries.specc:39
    h.keyword("SLTSTRT2", "int", at_least=1, at_most=2048)  # timeseries.specc:40
    h.keyword("SLTSIZE1", "int", dimension="nx")  # timeseries.specc:41
    h.keyword("SLTSIZE2", "int", dimension="ny")  # timeseries.specc:42


def check_calints_SCI(h: HduCheck) -> None:
    """SCI: calibrated pixels of each integration."""
    h.keywords(keywords_of_calints_SCI)
    h.keyword(
        "WAVSTART",
        "float",
        level=h.level("optional", ("required", lambda: among(h.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC")),
        unit="m",
        above=0,
    )  # core.specc:708
    h.keyword(
        "WAVEND",
        "float",
        level=h.level("optional", ("required", lambda: among(h.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC")),
        unit="m",
        above=0,
    )  # core.specc:709
    if case := h.when(
        lambda: among(h.primary["DATAMODL"], ("CubeModel", "SlitModel")) == "SlitModel",
        declares=(
            "SLTNAME",
            "SLITID",
            "SOURCEID",
            "SRCNAME",
            "SRCALIAS",
            "SRCTYPE",
            "STLARITY",
            "SRCRA",
            "SRCDEC",
            "SRCXPOS",
            "SRCYPOS",
            "TA_XPOS",
            "TA_YPOS",
            "SHUTSTA",
            "MSAQUAD",
            "SLTXSCL",
            "SLTYSCL",
            "WAVECOR",
            "PTHLOSS",
            "BARSHDW",
            "SHUTTRID",
            "SLTSTRT1",
            "SLTSTRT2",
            "SLTSIZE1",
            "SLTSIZE2",
        ),
    ):  # timeseries.specc:36
        h.keywords(some_keywords_of_calints_SCI)
    elif case is False:
        h.keyword("SRCTYPE", "string", level="optional", one_of=SOURCE_TYPE)  # timeseries.specc:44
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=("MJy/sr", "MJy", "DN/s"), nullable=True
    )  # timeseries.specc:29
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
    if h.when(
        lambda: h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"),
        declares=(),
    ):  # timeseries.specc:32
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
        "WAVSTART-WAVEND",
        lambda: h["WAVSTART"] < h["WAVEND"],
        if_present=("WAVSTART", "WAVEND"),
        show={"WAVSTART": lambda: h["WAVSTART"], "WAVEND": lambda: h["WAVEND"]},
        message="the range is not empty",
    )  # core.specc:714
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
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # timeseries.specc:97
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
    )  # timeseries.specc:31
    h.rule(
        "exists-PHOTMJSR-PHOTUJA2-PIXAR_SR-PIXAR_A2",
        lambda: (
            h.exists("PHOTMJSR")
            and h.exists("PHOTUJA2")
            and h.exists("PIXAR_SR")
            and h.exists("PIXAR_A2")
            or not (h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"))
        ),
        show={
            "PHOTMJSR": lambda: h["PHOTMJSR"],
            "PHOTUJA2": lambda: h["PHOTUJA2"],
            "PIXAR_SR": lambda: h["PIXAR_SR"],
            "PIXAR_A2": lambda: h["PIXAR_A2"],
        },
        message="PHOTMJSR, PHOTUJA2, PIXAR_SR, PIXAR_A2 come together or not at all",
    )  # timeseries.specc:32
    h.undeclared("warning")


def check_calints_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # timeseries.specc:47
    h.undeclared("warning")


def check_calints_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # timeseries.specc:48
    h.undeclared("warning")


def check_calints_WAVELENGTH(h: HduCheck) -> None:
    """WAVELENGTH: wavelength of a pixel."""
    h.image(
        "float32", shape=("ny", "nx"), unit="um", unit_absent=True, nullable=True, at_least=0
    )  # timeseries.specc:49
    h.undeclared("warning")


def check_calints_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:50
    h.undeclared("warning")


def check_calints_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:51
    h.undeclared("warning")


def check_calints_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:52
    h.undeclared("warning")


def check_calints_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:53
    h.undeclared("warning")


def check_calints_FLATFIELD_PS(h: HduCheck) -> None:
    """FLATFIELD_PS: flat field of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:55
    h.undeclared("warning")


def check_calints_FLATFIELD_UN(h: HduCheck) -> None:
    """FLATFIELD_UN: flat field of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:56
    h.undeclared("warning")


def check_calints_PATHLOSS_PS(h: HduCheck) -> None:
    """PATHLOSS_PS: path loss of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:57
    h.undeclared("warning")


def check_calints_PATHLOSS_UN(h: HduCheck) -> None:
    """PATHLOSS_UN: path loss of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:58
    h.undeclared("warning")


def check_calints_PHOTOM_PS(h: HduCheck) -> None:
    """PHOTOM_PS: photometry of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:59
    h.undeclared("warning")


def check_calints_PHOTOM_UN(h: HduCheck) -> None:
    """PHOTOM_UN: photometry of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:60
    h.undeclared("warning")


def check_calints_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration of the exposure."""
    h.table(in_order=True)  # timeseries.specc:62
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
        ),
    )  # timeseries.specc:85
    h.undeclared("warning")


def check_calints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # timeseries.specc:87


def check_calints(p: ProductCheck) -> None:
    """calints: Calibrated spectra on the detector, integration by integration.

    One exposure, or a segment of it, of a time series: NIRSpec and NIRCam have the spectrum cut out (`SlitModel`), MIRI and NIRISS the subarray as it was read
    (`CubeModel`). NIRISS's spectra of one star get their photometry after extraction, so their pixels are count rates.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # timeseries.specc:91
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # timeseries.specc:92
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # timeseries.specc:94


def keywords_of_crfints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", one_of=("CubeModel", "SlitModel"))  # core.specc:20
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
    h.keyword(
        "EXP_TYPE", "string", one_of=("MIR_LRS-SLITLESS", "NIS_SOSS", "NRC_TSGRISM", "NRS_BRIGHTOBJ")
    )  # core.specc:236
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
    h.keyword("S_OUTLIR", "string", one_of=STEP_STATUS)  # core.specc:536
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
        h.keywords(some_keywords_of_calints_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_calints_primary_2)
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
        h.keywords(some_keywords_of_calints_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_calints_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_calints_primary_5)
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
    h.no_data()  # timeseries.specc:109
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
        "EXP_TYPE-DATAMODL",
        lambda: h["EXP_TYPE"] not in ("NRC_TSGRISM", "NRS_BRIGHTOBJ") or h["DATAMODL"] == "SlitModel",
        show={"EXP_TYPE": lambda: h["EXP_TYPE"], "DATAMODL": lambda: h["DATAMODL"]},
        message="what is cut out is a slit",
    )  # timeseries.specc:112
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
    h.keywords(keywords_of_calints_SCI)
    h.keyword(
        "WAVSTART",
        "float",
        level=h.level("optional", ("required", lambda: among(h.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC")),
        unit="m",
        above=0,
    )  # core.specc:708
    h.keyword(
        "WAVEND",
        "float",
        level=h.level("optional", ("required", lambda: among(h.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC")),
        unit="m",
        above=0,
    )  # core.specc:709
    if case := h.when(
        lambda: among(h.primary["DATAMODL"], ("CubeModel", "SlitModel")) == "SlitModel",
        declares=(
            "SLTNAME",
            "SLITID",
            "SOURCEID",
            "SRCNAME",
            "SRCALIAS",
            "SRCTYPE",
            "STLARITY",
            "SRCRA",
            "SRCDEC",
            "SRCXPOS",
            "SRCYPOS",
            "TA_XPOS",
            "TA_YPOS",
            "SHUTSTA",
            "MSAQUAD",
            "SLTXSCL",
            "SLTYSCL",
            "WAVECOR",
            "PTHLOSS",
            "BARSHDW",
            "SHUTTRID",
            "SLTSTRT1",
            "SLTSTRT2",
            "SLTSIZE1",
            "SLTSIZE2",
        ),
    ):  # timeseries.specc:36
        h.keywords(some_keywords_of_calints_SCI)
    elif case is False:
        h.keyword("SRCTYPE", "string", level="optional", one_of=SOURCE_TYPE)  # timeseries.specc:44
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=("MJy/sr", "MJy", "DN/s"), nullable=True
    )  # timeseries.specc:29
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
    if h.when(
        lambda: h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"),
        declares=(),
    ):  # timeseries.specc:32
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
        "WAVSTART-WAVEND",
        lambda: h["WAVSTART"] < h["WAVEND"],
        if_present=("WAVSTART", "WAVEND"),
        show={"WAVSTART": lambda: h["WAVSTART"], "WAVEND": lambda: h["WAVEND"]},
        message="the range is not empty",
    )  # core.specc:714
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
    h.each_pixel(
        "SCI-DQ",
        ("SCI", "DQ"),
        lambda c: ~is_null(c, "SCI") | ((c["DQ"] & 1) != 0),
        skip_null=(),
        message="a missing pixel is flagged",
    )  # timeseries.specc:129
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
    )  # timeseries.specc:31
    h.rule(
        "exists-PHOTMJSR-PHOTUJA2-PIXAR_SR-PIXAR_A2",
        lambda: (
            h.exists("PHOTMJSR")
            and h.exists("PHOTUJA2")
            and h.exists("PIXAR_SR")
            and h.exists("PIXAR_A2")
            or not (h.exists("PHOTMJSR") or h.exists("PHOTUJA2") or h.exists("PIXAR_SR") or h.exists("PIXAR_A2"))
        ),
        show={
            "PHOTMJSR": lambda: h["PHOTMJSR"],
            "PHOTUJA2": lambda: h["PHOTUJA2"],
            "PIXAR_SR": lambda: h["PIXAR_SR"],
            "PIXAR_A2": lambda: h["PIXAR_A2"],
        },
        message="PHOTMJSR, PHOTUJA2, PIXAR_SR, PIXAR_A2 come together or not at all",
    )  # timeseries.specc:32
    h.undeclared("warning")


def check_crfints_ERR(h: HduCheck) -> None:
    """ERR: 1-sigma uncertainty of SCI."""
    h.image(
        "float32", shape=("nints", "ny", "nx"), unit=h.unit_of("SCI"), unit_free=True, nullable=True, at_least=0
    )  # timeseries.specc:47
    h.undeclared("warning")


def check_crfints_DQ(h: HduCheck) -> None:
    """DQ: what is wrong with a pixel."""
    h.image("uint32", shape=("nints", "ny", "nx"), bits=DATA_QUALITY)  # timeseries.specc:48
    h.undeclared("warning")


def check_crfints_WAVELENGTH(h: HduCheck) -> None:
    """WAVELENGTH: wavelength of a pixel."""
    h.image(
        "float32", shape=("ny", "nx"), unit="um", unit_absent=True, nullable=True, at_least=0
    )  # timeseries.specc:49
    h.undeclared("warning")


def check_crfints_AREA(h: HduCheck) -> None:
    """AREA: area of a pixel, relative to the nominal one."""
    h.image("float32", shape=("ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:50
    h.undeclared("warning")


def check_crfints_VAR_POISSON(h: HduCheck) -> None:
    """VAR_POISSON: variance of the photons."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:51
    h.undeclared("warning")


def check_crfints_VAR_RNOISE(h: HduCheck) -> None:
    """VAR_RNOISE: variance of the readout."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:52
    h.undeclared("warning")


def check_crfints_VAR_FLAT(h: HduCheck) -> None:
    """VAR_FLAT: variance of the flat field."""
    h.image("float32", shape=("nints", "ny", "nx"), nullable=True, at_least=0)  # timeseries.specc:53
    h.undeclared("warning")


def check_crfints_FLATFIELD_PS(h: HduCheck) -> None:
    """FLATFIELD_PS: flat field of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:55
    h.undeclared("warning")


def check_crfints_FLATFIELD_UN(h: HduCheck) -> None:
    """FLATFIELD_UN: flat field of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:56
    h.undeclared("warning")


def check_crfints_PATHLOSS_PS(h: HduCheck) -> None:
    """PATHLOSS_PS: path loss of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:57
    h.undeclared("warning")


def check_crfints_PATHLOSS_UN(h: HduCheck) -> None:
    """PATHLOSS_UN: path loss of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:58
    h.undeclared("warning")


def check_crfints_PHOTOM_PS(h: HduCheck) -> None:
    """PHOTOM_PS: photometry of a point source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:59
    h.undeclared("warning")


def check_crfints_PHOTOM_UN(h: HduCheck) -> None:
    """PHOTOM_UN: photometry of a uniform source."""
    h.image("float32", shape=("ny", "nx"), nullable=True)  # timeseries.specc:60
    h.undeclared("warning")


def check_crfints_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration of the exposure."""
    h.table(in_order=True)  # timeseries.specc:62
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
        ),
    )  # timeseries.specc:117
    h.undeclared("warning")


def check_crfints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # timeseries.specc:119


def check_crfints(p: ProductCheck) -> None:
    """crfints: Calibrated spectra on the detector, integration by integration, outliers flagged.

    The same after stage 3 held the integrations against each other: pixels that differ have the flag `outlier`, and count no more. The name tells the association.
    """
    if case := p.when(lambda: p.primary.exists("INTSTART") and p.primary.exists("INTEND")):  # timeseries.specc:123
        p.rule(
            "nints-INTEND-INTSTART",
            lambda: p.dimension("nints") == p.primary["INTEND"] - p.primary["INTSTART"] + 1,
            show={
                "nints": lambda: p.dimension("nints"),
                "primary.INTEND": lambda: p.primary["INTEND"],
                "primary.INTSTART": lambda: p.primary["INTSTART"],
            },
            message="every integration of the segment is there",
        )  # timeseries.specc:124
    elif case is False:
        p.rule(
            "nints-NINTS",
            lambda: p.dimension("nints") == p.primary["NINTS"],
            show={"nints": lambda: p.dimension("nints"), "primary.NINTS": lambda: p.primary["NINTS"]},
            message="every integration is there",
        )  # timeseries.specc:126


def keywords_of_x1dints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="TSOMultiSpecModel")  # core.specc:20
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
    h.keyword("S_EXTR1D", "string", one_of=STEP_STATUS)  # core.specc:517
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


def check_x1dints_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_x1dints_primary)
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
        h.keywords(some_keywords_of_calints_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_calints_primary_2)
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
        h.keywords(some_keywords_of_calints_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_calints_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_calints_primary_5)
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
    h.no_data()  # timeseries.specc:186
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


def keywords_of_x1dints_EXTRACT1D(h: HduCheck) -> None:
    """Keywords of EXTRACT1D that are always judged."""
    h.keyword("SLTNAME", "string", level="optional")  # spectra.specc:23
    h.keyword("SLITID", "int", level="optional")  # spectra.specc:24
    h.keyword("SOURCEID", "int", level="optional")  # spectra.specc:25
    h.keyword("SRCNAME", "string", level="optional")  # spectra.specc:26
    h.keyword("SRCALIAS", "string", level="optional")  # spectra.specc:27
    h.keyword("SRCTYPE", "string", level="optional", one_of=SOURCE_TYPE)  # spectra.specc:28
    h.keyword("STLARITY", "float", level="optional", unit="")  # spectra.specc:29
    h.keyword("TA_XPOS", "float", level="optional", unit="pixel")  # spectra.specc:30
    h.keyword("TA_YPOS", "float", level="optional", unit="pixel")  # spectra.specc:31
    h.keyword("SRCXPOS", "float", level="optional", unit="")  # spectra.specc:32
    h.keyword("SRCYPOS", "float", level="optional", unit="")  # spectra.specc:33
    h.keyword("SRCRA", "float", level="optional", unit="deg")  # spectra.specc:34
    h.keyword("SRCDEC", "float", level="optional", unit="deg")  # spectra.specc:35
    h.keyword("SHUTSTA", "string", level="optional", matches="[01xX ]*")  # spectra.specc:36
    h.keyword("MSAQUAD", "int", level="optional", at_least=1, at_most=5)  # spectra.specc:37
    h.keyword("SLIT_RA", "float", level="optional", unit="deg")  # spectra.specc:38
    h.keyword("SLIT_DEC", "float", level="optional", unit="deg")  # spectra.specc:39
    h.keyword("SLTXSCL", "float", level="optional", unit="")  # spectra.specc:40
    h.keyword("SLTYSCL", "float", level="optional", unit="")  # spectra.specc:41
    h.keyword("EXTR_X", "float", level="optional", unit="pixel")  # spectra.specc:44
    h.keyword("EXTR_Y", "float", level="optional", unit="pixel")  # spectra.specc:45
    h.keyword("EXTRXSTR", "float", level="optional", unit="pixel")  # spectra.specc:46
    h.keyword("EXTRXSTP", "float", level="optional", unit="pixel")  # spectra.specc:47
    h.keyword("EXTRYSTR", "float", level="optional", unit="pixel")  # spectra.specc:48
    h.keyword("EXTRYSTP", "float", level="optional", unit="pixel")  # spectra.specc:49
    h.keyword("SPORDER", "int", level="optional")  # spectra.specc:50
    h.keyword("DISPAXIS", "int", level="optional", one_of=(1, 2))  # spectra.specc:51
    h.keyword("DETECTOR", "string", level="optional")  # spectra.specc:52
    h.keyword("WAVECOR", "bool", level="optional")  # spectra.specc:53
    h.keyword("PTHLOSS", "string", level="optional", one_of=("POINT", "UNIFORM"))  # spectra.specc:54
    h.keyword("BARSHDW", "bool", level="optional")  # spectra.specc:55
    h.keyword("S_REGION", "string", level="optional")  # spectra.specc:56
    h.keyword("PA_APER", "float", level="optional", unit="deg")  # spectra.specc:57
    h.keyword("INT_NUM", "int", level="optional", at_least=1)  # spectra.specc:60
    h.keyword("TIMESYS", "string", level="optional", equals="UTC")  # spectra.specc:61
    h.keyword("TIMEUNIT", "string", level="optional", equals="s")  # spectra.specc:62
    h.keyword("MJD-BEG", "float", level="optional", unit="d")  # spectra.specc:63
    h.keyword("MJD-AVG", "float", level="optional", unit="d")  # spectra.specc:64
    h.keyword("MJD-END", "float", level="optional", unit="d")  # spectra.specc:65
    h.keyword("TDB-BEG", "float", level="optional", unit="d")  # spectra.specc:66
    h.keyword("TDB-MID", "float", level="optional", unit="d")  # spectra.specc:67
    h.keyword("TDB-END", "float", level="optional", unit="d")  # spectra.specc:68


def check_x1dints_EXTRACT1D(h: HduCheck) -> None:
    """EXTRACT1D: one row an integration."""
    h.keywords(keywords_of_x1dints_EXTRACT1D)
    h.table(rows=(1, None), in_order=True)  # timeseries.specc:144
    h.column("INT_NUM", "int32", at_least=0)  # timeseries.specc:146
    if case := h.when(
        lambda: among(h.primary["EXP_TYPE"], EXP_TYPE) == "NIS_SOSS",
        declares=(),
        columns=(
            "WAVELENGTH",
            "FLUX",
            "FLUX_ERROR",
            "FLUX_VAR_POISSON",
            "FLUX_VAR_RNOISE",
            "FLUX_VAR_FLAT",
            "SURF_BRIGHT",
            "SB_ERROR",
            "SB_VAR_POISSON",
            "SB_VAR_RNOISE",
            "SB_VAR_FLAT",
            "DQ",
            "BACKGROUND",
            "BKGD_ERROR",
            "BKGD_VAR_POISSON",
            "BKGD_VAR_RNOISE",
            "BKGD_VAR_FLAT",
            "NPIXELS",
        ),
    ):  # timeseries.specc:147
        h.column(
            "WAVELENGTH",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="um",
            nullable=True,
            padded=True,
        )  # spectra.specc:108
        h.column(
            "FLUX",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:109
        h.column(
            "FLUX_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:110
        h.column(
            "FLUX_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:111
        h.column(
            "FLUX_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:112
        h.column(
            "FLUX_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:113
        h.column(
            "SURF_BRIGHT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:114
        h.column(
            "SB_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:115
        h.column(
            "SB_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:116
        h.column(
            "SB_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:117
        h.column(
            "SB_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:118
        h.column(
            "DQ",
            "uint32",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            bits=DATA_QUALITY,
            padded=True,
        )  # spectra.specc:119
        h.column(
            "BACKGROUND",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:120
        h.column(
            "BKGD_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:121
        h.column(
            "BKGD_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:122
        h.column(
            "BKGD_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:123
        h.column(
            "BKGD_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:124
        h.column(
            "NPIXELS",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:125
    elif case is False:
        h.column(
            "WAVELENGTH",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="um",
            nullable=True,
            above=0,
            padded=True,
        )  # spectra.specc:84
        h.column(
            "FLUX",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:85
        h.column(
            "FLUX_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:86
        h.column(
            "FLUX_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:87
        h.column(
            "FLUX_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:88
        h.column(
            "FLUX_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:89
        h.column(
            "SURF_BRIGHT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:90
        h.column(
            "SB_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:91
        h.column(
            "SB_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:92
        h.column(
            "SB_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:93
        h.column(
            "SB_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:94
        h.column(
            "DQ",
            "uint32",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            bits=DATA_QUALITY,
            padded=True,
        )  # spectra.specc:95
        h.column(
            "BACKGROUND",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:96
        h.column(
            "BKGD_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:97
        h.column(
            "BKGD_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:98
        h.column(
            "BKGD_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:99
        h.column(
            "BKGD_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:100
        h.column(
            "NPIXELS",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:101
    h.column("N_ALONGDISP", "uint32")  # timeseries.specc:152
    h.column("SEGMENT", "int32", at_least=1)  # timeseries.specc:153
    h.column("MJD-BEG", "float64", unit="d", nullable=True)  # timeseries.specc:154
    h.column("MJD-AVG", "float64", unit="d", nullable=True)  # timeseries.specc:155
    h.column("MJD-END", "float64", unit="d", nullable=True)  # timeseries.specc:156
    h.column("TDB-BEG", "float64", unit="d", nullable=True)  # timeseries.specc:157
    h.column("TDB-MID", "float64", unit="d", nullable=True)  # timeseries.specc:158
    h.column("TDB-END", "float64", unit="d", nullable=True)  # timeseries.specc:159
    h.each_row(
        "MJD-BEG-MJD-AVG-MJD-END",
        ("MJD-BEG", "MJD-AVG", "MJD-END"),
        lambda c: (c["MJD-BEG"] <= c["MJD-AVG"]) & (c["MJD-AVG"] <= c["MJD-END"]),
        skip_null=("MJD-BEG", "MJD-AVG", "MJD-END"),
        message="the middle lies between start and end",
    )  # timeseries.specc:163
    h.each_row(
        "TDB-BEG-TDB-MID-TDB-END",
        ("TDB-BEG", "TDB-MID", "TDB-END"),
        lambda c: (c["TDB-BEG"] <= c["TDB-MID"]) & (c["TDB-MID"] <= c["TDB-END"]),
        skip_null=("TDB-BEG", "TDB-MID", "TDB-END"),
        message="the middle lies between start and end",
    )  # timeseries.specc:164
    if h.when(lambda: among(h.primary["EXP_TYPE"], EXP_TYPE) != "NIS_SOSS", declares=()):  # timeseries.specc:165
        h.each_row(
            "all-FLUX-DQ",
            ("FLUX", "DQ"),
            lambda c: all_in_row(~is_null(c, "FLUX") | ((c["DQ"] & 1) != 0)),
            skip_null=(),
            message="a missing flux is flagged",
        )  # timeseries.specc:166
    h.undeclared("warning", columns="error")


def check_x1dints_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration of the exposure."""
    h.table(in_order=True)  # timeseries.specc:172
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


def check_x1dints_INT_TIMES_STRIPE(h: HduCheck) -> None:
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


def check_x1dints_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_x1dints_ASDF_tree,
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
    )  # timeseries.specc:193
    h.undeclared("warning")


def check_x1dints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


def keywords_of_target_x1dints_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="TSOMultiSpecModel")  # core.specc:20
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
    h.keyword("S_EXTR1D", "string", one_of=STEP_STATUS)  # core.specc:517
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
    h.keyword("S_OUTLIR", "string", one_of=STEP_STATUS)  # core.specc:536
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


def some_keywords_of_target_x1dints_primary(h: HduCheck) -> None:
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


def some_keywords_of_target_x1dints_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_target_x1dints_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_target_x1dints_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_target_x1dints_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_target_x1dints_primary)
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
        h.keywords(some_keywords_of_calints_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_target_x1dints_primary)
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
        h.keywords(some_keywords_of_target_x1dints_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_target_x1dints_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_target_x1dints_primary_4)
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
    h.no_data()  # timeseries.specc:206
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


def check_target_x1dints_EXTRACT1D(h: HduCheck) -> None:
    """EXTRACT1D: one row an integration."""
    h.keywords(keywords_of_x1dints_EXTRACT1D)
    h.table(rows=(1, None), in_order=True)  # timeseries.specc:144
    h.column("INT_NUM", "int32", at_least=0)  # timeseries.specc:146
    if case := h.when(
        lambda: among(h.primary["EXP_TYPE"], EXP_TYPE) == "NIS_SOSS",
        declares=(),
        columns=(
            "WAVELENGTH",
            "FLUX",
            "FLUX_ERROR",
            "FLUX_VAR_POISSON",
            "FLUX_VAR_RNOISE",
            "FLUX_VAR_FLAT",
            "SURF_BRIGHT",
            "SB_ERROR",
            "SB_VAR_POISSON",
            "SB_VAR_RNOISE",
            "SB_VAR_FLAT",
            "DQ",
            "BACKGROUND",
            "BKGD_ERROR",
            "BKGD_VAR_POISSON",
            "BKGD_VAR_RNOISE",
            "BKGD_VAR_FLAT",
            "NPIXELS",
        ),
    ):  # timeseries.specc:147
        h.column(
            "WAVELENGTH",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="um",
            nullable=True,
            padded=True,
        )  # spectra.specc:108
        h.column(
            "FLUX",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:109
        h.column(
            "FLUX_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:110
        h.column(
            "FLUX_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:111
        h.column(
            "FLUX_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:112
        h.column(
            "FLUX_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:113
        h.column(
            "SURF_BRIGHT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:114
        h.column(
            "SB_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:115
        h.column(
            "SB_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:116
        h.column(
            "SB_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:117
        h.column(
            "SB_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            padded=True,
        )  # spectra.specc:118
        h.column(
            "DQ",
            "uint32",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            bits=DATA_QUALITY,
            padded=True,
        )  # spectra.specc:119
        h.column(
            "BACKGROUND",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:120
        h.column(
            "BKGD_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:121
        h.column(
            "BKGD_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:122
        h.column(
            "BKGD_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:123
        h.column(
            "BKGD_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="MJy**2",
            unit_absent=True,
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:124
        h.column(
            "NPIXELS",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:125
    elif case is False:
        h.column(
            "WAVELENGTH",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="um",
            nullable=True,
            above=0,
            padded=True,
        )  # spectra.specc:84
        h.column(
            "FLUX",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:85
        h.column(
            "FLUX_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:86
        h.column(
            "FLUX_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:87
        h.column(
            "FLUX_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:88
        h.column(
            "FLUX_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("Jy**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:89
        h.column(
            "SURF_BRIGHT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:90
        h.column(
            "SB_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:91
        h.column(
            "SB_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:92
        h.column(
            "SB_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:93
        h.column(
            "SB_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:94
        h.column(
            "DQ",
            "uint32",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            bits=DATA_QUALITY,
            padded=True,
        )  # spectra.specc:95
        h.column(
            "BACKGROUND",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            padded=True,
        )  # spectra.specc:96
        h.column(
            "BKGD_ERROR",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy/sr", "DN/s"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:97
        h.column(
            "BKGD_VAR_POISSON",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:98
        h.column(
            "BKGD_VAR_RNOISE",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:99
        h.column(
            "BKGD_VAR_FLAT",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:100
        h.column(
            "NPIXELS",
            "float64",
            counted=lambda c: c["N_ALONGDISP"],
            counted_by=("N_ALONGDISP",),
            counted_as="N_ALONGDISP",
            unit="",
            nullable=True,
            at_least=0,
            padded=True,
        )  # spectra.specc:101
    h.column("N_ALONGDISP", "uint32")  # timeseries.specc:152
    h.column("SEGMENT", "int32", at_least=1)  # timeseries.specc:153
    h.column("MJD-BEG", "float64", unit="d", nullable=True)  # timeseries.specc:154
    h.column("MJD-AVG", "float64", unit="d", nullable=True)  # timeseries.specc:155
    h.column("MJD-END", "float64", unit="d", nullable=True)  # timeseries.specc:156
    h.column("TDB-BEG", "float64", unit="d", nullable=True)  # timeseries.specc:157
    h.column("TDB-MID", "float64", unit="d", nullable=True)  # timeseries.specc:158
    h.column("TDB-END", "float64", unit="d", nullable=True)  # timeseries.specc:159
    h.each_row(
        "MJD-BEG-MJD-AVG-MJD-END",
        ("MJD-BEG", "MJD-AVG", "MJD-END"),
        lambda c: (c["MJD-BEG"] <= c["MJD-AVG"]) & (c["MJD-AVG"] <= c["MJD-END"]),
        skip_null=("MJD-BEG", "MJD-AVG", "MJD-END"),
        message="the middle lies between start and end",
    )  # timeseries.specc:163
    h.each_row(
        "TDB-BEG-TDB-MID-TDB-END",
        ("TDB-BEG", "TDB-MID", "TDB-END"),
        lambda c: (c["TDB-BEG"] <= c["TDB-MID"]) & (c["TDB-MID"] <= c["TDB-END"]),
        skip_null=("TDB-BEG", "TDB-MID", "TDB-END"),
        message="the middle lies between start and end",
    )  # timeseries.specc:164
    if h.when(lambda: among(h.primary["EXP_TYPE"], EXP_TYPE) != "NIS_SOSS", declares=()):  # timeseries.specc:165
        h.each_row(
            "all-FLUX-DQ",
            ("FLUX", "DQ"),
            lambda c: all_in_row(~is_null(c, "FLUX") | ((c["DQ"] & 1) != 0)),
            skip_null=(),
            message="a missing flux is flagged",
        )  # timeseries.specc:166
    h.undeclared("warning", columns="error")


def check_target_x1dints_INT_TIMES(h: HduCheck) -> None:
    """INT_TIMES: one row an integration of the exposure."""
    h.table(in_order=True)  # timeseries.specc:172
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


def check_target_x1dints_INT_TIMES_STRIPE(h: HduCheck) -> None:
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


def check_target_x1dints_HDRTAB(h: HduCheck) -> None:
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


def check_target_x1dints_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_target_x1dints_ASDF_tree,
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
    )  # timeseries.specc:219
    h.undeclared("warning")


def check_target_x1dints_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


PRODUCTS = (
    FitsProduct(
        "calints",
        title="Calibrated spectra on the detector, integration by integration",
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
            f.primary["DATAMODL"] in ("CubeModel", "SlitModel")
            and f.primary.exists("S_WCS")
            and f.primary["EXP_TYPE"] in ("MIR_LRS-SLITLESS", "NIS_SOSS", "NRC_TSGRISM", "NRS_BRIGHTOBJ")
            and not f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_RESAMP")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_calints_primary),
            hdu("SCI", "image", check_calints_SCI),
            hdu("ERR", "image", check_calints_ERR),
            hdu("DQ", "image", check_calints_DQ),
            hdu("WAVELENGTH", "image", check_calints_WAVELENGTH, level="optional"),
            hdu("AREA", "image", check_calints_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_calints_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_calints_VAR_RNOISE),
            hdu("VAR_FLAT", "image", check_calints_VAR_FLAT, level="optional"),
            hdu(
                "FLATFIELD_PS",
                "image",
                check_calints_FLATFIELD_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "FLATFIELD_UN",
                "image",
                check_calints_FLATFIELD_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_PS",
                "image",
                check_calints_PATHLOSS_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_UN",
                "image",
                check_calints_PATHLOSS_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PHOTOM_PS",
                "image",
                check_calints_PHOTOM_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PHOTOM_UN",
                "image",
                check_calints_PHOTOM_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
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
        title="Calibrated spectra on the detector, integration by integration, outliers flagged",
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
            f.primary["DATAMODL"] in ("CubeModel", "SlitModel")
            and f.primary.exists("S_WCS")
            and f.primary["EXP_TYPE"] in ("MIR_LRS-SLITLESS", "NIS_SOSS", "NRC_TSGRISM", "NRS_BRIGHTOBJ")
            and f.primary.exists("S_OUTLIR")
            and not f.primary.exists("S_RESAMP")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_crfints_primary),
            hdu("SCI", "image", check_crfints_SCI),
            hdu("ERR", "image", check_crfints_ERR),
            hdu("DQ", "image", check_crfints_DQ),
            hdu("WAVELENGTH", "image", check_crfints_WAVELENGTH, level="optional"),
            hdu("AREA", "image", check_crfints_AREA, level="optional"),
            hdu("VAR_POISSON", "image", check_crfints_VAR_POISSON),
            hdu("VAR_RNOISE", "image", check_crfints_VAR_RNOISE),
            hdu("VAR_FLAT", "image", check_crfints_VAR_FLAT, level="optional"),
            hdu(
                "FLATFIELD_PS",
                "image",
                check_crfints_FLATFIELD_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "FLATFIELD_UN",
                "image",
                check_crfints_FLATFIELD_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_PS",
                "image",
                check_crfints_PATHLOSS_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PATHLOSS_UN",
                "image",
                check_crfints_PATHLOSS_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PHOTOM_PS",
                "image",
                check_crfints_PHOTOM_PS,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu(
                "PHOTOM_UN",
                "image",
                check_crfints_PHOTOM_UN,
                level="optional",
                when=lambda f: among(f.primary["INSTRUME"], INSTRUMENT) == "NIRSPEC",
            ),
            hdu("INT_TIMES", "table", check_crfints_INT_TIMES),
            hdu("INT_TIMES_STRIPE", "table", check_crfints_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_crfints_ASDF),
        ),
        dimensions=("nints", "nx", "ny"),
        check=check_crfints,
    ),
    FitsProduct(
        "x1dints",
        title="Extracted spectra, integration by integration, stage 2",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?:x1d|x1dints)\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_(x1d|x1dints).fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "TSOMultiSpecModel" and not f.primary.exists("S_OUTLIR"),
        layout=(
            hdu("PRIMARY", "primary", check_x1dints_primary),
            hdu("SCI", "any", None, level="optional"),
            group("n", 1, None, hdu("EXTRACT1D", "table", check_x1dints_EXTRACT1D)),
            hdu("INT_TIMES", "table", check_x1dints_INT_TIMES, level="optional"),
            hdu("INT_TIMES_STRIPE", "table", check_x1dints_INT_TIMES_STRIPE, level="optional"),
            hdu("ASDF", "asdf", check_x1dints_ASDF),
        ),
    ),
    FitsProduct(
        "target_x1dints",
        title="Extracted spectra, integration by integration, stage 3",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?:(?P<target>t\d{3,4})|(?P<source>[sbv]\d{5}(?:\d{4})?))(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_x1dints\.fits",
                "jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_x1dints.fits",
            ),
        ),
        fields=(
            field("program", "number", lambda f: number(f.primary["PROGRAM"])),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text", lambda f: lower(f.primary["INSTRUME"])),
            field("optelem", "text"),
            field("source", "text"),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "TSOMultiSpecModel" and f.primary.exists("S_OUTLIR"),
        layout=(
            hdu("PRIMARY", "primary", check_target_x1dints_primary),
            hdu("SCI", "any", None, level="optional"),
            group("n", 1, None, hdu("EXTRACT1D", "table", check_target_x1dints_EXTRACT1D)),
            hdu("INT_TIMES", "table", check_target_x1dints_INT_TIMES, level="optional"),
            hdu("INT_TIMES_STRIPE", "table", check_target_x1dints_INT_TIMES_STRIPE, level="optional"),
            hdu("HDRTAB", "table", check_target_x1dints_HDRTAB, level="optional"),
            hdu("ASDF", "asdf", check_target_x1dints_ASDF),
        ),
    ),
)

RULES = """\
error 0:75 calints:name
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
error 0:68 calints:undeclared-hdu
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
error 1:20 calints/PRIMARY/DATAMODL:in
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
error 1:323 calints/PRIMARY/SUBSIZE1:limit
error 1:324 calints/PRIMARY/SUBSIZE2:presence
error 1:324 calints/PRIMARY/SUBSIZE2:type
error 1:324 calints/PRIMARY/SUBSIZE2:null
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
error 0:77 calints/PRIMARY:shape
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
error 0:80 calints/PRIMARY:EXP_TYPE-DATAMODL
error 1:768 calints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:77 calints/PRIMARY:undeclared-keyword
error 0:29 calints/SCI:presence
error 0:29 calints/SCI:kind
error 0:29 calints/SCI:match
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
error 1:631 calints/SCI/PHOTMJSR:type
error 1:631 calints/SCI/PHOTMJSR:null
error 1:631 calints/SCI/PHOTMJSR:unit
error 3:44 calints/SCI/PHOTMJSR:limit
error 1:631 calints/SCI/PHOTUJA2:type
error 1:631 calints/SCI/PHOTUJA2:null
error 1:631 calints/SCI/PHOTUJA2:unit
error 3:45 calints/SCI/PHOTUJA2:limit
error 1:631 calints/SCI/PIXAR_SR:type
error 1:631 calints/SCI/PIXAR_SR:null
error 1:631 calints/SCI/PIXAR_SR:unit
error 3:46 calints/SCI/PIXAR_SR:limit
error 1:631 calints/SCI/PIXAR_A2:type
error 1:631 calints/SCI/PIXAR_A2:null
error 1:631 calints/SCI/PIXAR_A2:unit
error 3:47 calints/SCI/PIXAR_A2:limit
error 1:708 calints/SCI/WAVSTART:presence
error 1:708 calints/SCI/WAVSTART:type
error 1:708 calints/SCI/WAVSTART:null
error 1:708 calints/SCI/WAVSTART:unit
error 1:708 calints/SCI/WAVSTART:limit
error 1:709 calints/SCI/WAVEND:presence
error 1:709 calints/SCI/WAVEND:type
error 1:709 calints/SCI/WAVEND:null
error 1:709 calints/SCI/WAVEND:unit
error 1:709 calints/SCI/WAVEND:limit
error 1:710 calints/SCI/DISPAXIS:presence
error 1:710 calints/SCI/DISPAXIS:type
error 1:710 calints/SCI/DISPAXIS:null
error 1:710 calints/SCI/DISPAXIS:in
error 1:711 calints/SCI/SPORDER:presence
error 1:711 calints/SCI/SPORDER:type
error 1:711 calints/SCI/SPORDER:null
error 1:712 calints/SCI/SPECSYS:presence
error 1:712 calints/SCI/SPECSYS:type
error 1:712 calints/SCI/SPECSYS:null
error 1:712 calints/SCI/SPECSYS:value
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
error 1:719 calints/SCI/SLTNAME:presence
error 1:719 calints/SCI/SLTNAME:type
error 1:719 calints/SCI/SLTNAME:null
error 1:720 calints/SCI/SLITID:type
error 1:720 calints/SCI/SLITID:null
error 1:721 calints/SCI/SOURCEID:presence
error 1:721 calints/SCI/SOURCEID:type
error 1:721 calints/SCI/SOURCEID:null
error 1:722 calints/SCI/SRCNAME:type
error 1:722 calints/SCI/SRCNAME:null
error 1:723 calints/SCI/SRCALIAS:type
error 1:723 calints/SCI/SRCALIAS:null
error 1:724 calints/SCI/SRCTYPE:type
error 1:724 calints/SCI/SRCTYPE:null
error 1:724 calints/SCI/SRCTYPE:in
error 1:725 calints/SCI/STLARITY:type
error 1:725 calints/SCI/STLARITY:null
error 1:725 calints/SCI/STLARITY:unit
error 1:726 calints/SCI/SRCRA:type
error 1:726 calints/SCI/SRCRA:null
error 1:726 calints/SCI/SRCRA:unit
error 1:727 calints/SCI/SRCDEC:type
error 1:727 calints/SCI/SRCDEC:null
error 1:727 calints/SCI/SRCDEC:unit
error 1:728 calints/SCI/SRCXPOS:type
error 1:728 calints/SCI/SRCXPOS:null
error 1:728 calints/SCI/SRCXPOS:unit
error 1:729 calints/SCI/SRCYPOS:type
error 1:729 calints/SCI/SRCYPOS:null
error 1:729 calints/SCI/SRCYPOS:unit
error 1:730 calints/SCI/TA_XPOS:type
error 1:730 calints/SCI/TA_XPOS:null
error 1:730 calints/SCI/TA_XPOS:unit
error 1:731 calints/SCI/TA_YPOS:type
error 1:731 calints/SCI/TA_YPOS:null
error 1:731 calints/SCI/TA_YPOS:unit
error 1:732 calints/SCI/SHUTSTA:type
error 1:732 calints/SCI/SHUTSTA:null
error 1:732 calints/SCI/SHUTSTA:matches
error 1:733 calints/SCI/MSAQUAD:type
error 1:733 calints/SCI/MSAQUAD:null
error 1:733 calints/SCI/MSAQUAD:limit
error 1:734 calints/SCI/SLTXSCL:type
error 1:734 calints/SCI/SLTXSCL:null
error 1:734 calints/SCI/SLTXSCL:unit
error 1:735 calints/SCI/SLTYSCL:type
error 1:735 calints/SCI/SLTYSCL:null
error 1:735 calints/SCI/SLTYSCL:unit
error 1:736 calints/SCI/WAVECOR:type
error 1:736 calints/SCI/WAVECOR:null
error 1:737 calints/SCI/PTHLOSS:type
error 1:737 calints/SCI/PTHLOSS:null
error 1:737 calints/SCI/PTHLOSS:in
error 1:738 calints/SCI/BARSHDW:type
error 1:738 calints/SCI/BARSHDW:null
error 0:38 calints/SCI/SHUTTRID:type
error 0:38 calints/SCI/SHUTTRID:null
error 0:39 calints/SCI/SLTSTRT1:presence
error 0:39 calints/SCI/SLTSTRT1:type
error 0:39 calints/SCI/SLTSTRT1:null
error 0:39 calints/SCI/SLTSTRT1:limit
error 0:40 calints/SCI/SLTSTRT2:presence
error 0:40 calints/SCI/SLTSTRT2:type
error 0:40 calints/SCI/SLTSTRT2:null
error 0:40 calints/SCI/SLTSTRT2:limit
error 0:41 calints/SCI/SLTSIZE1:presence
error 0:41 calints/SCI/SLTSIZE1:type
error 0:41 calints/SCI/SLTSIZE1:null
error 0:41 calints/SCI/SLTSIZE1:value
error 0:42 calints/SCI/SLTSIZE2:presence
error 0:42 calints/SCI/SLTSIZE2:type
error 0:42 calints/SCI/SLTSIZE2:null
error 0:42 calints/SCI/SLTSIZE2:value
error 0:29 calints/SCI:type
error 0:29 calints/SCI:shape
error 0:29 calints/SCI:unit
error 1:606 calints/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 calints/SCI:TDB-BEG-MJD-BEG
error 1:633 calints/SCI:PHOTUJA2-PHOTMJSR
error 1:634 calints/SCI:PIXAR_A2-PIXAR_SR
error 1:714 calints/SCI:WAVSTART-WAVEND
error 1:683 calints/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 0:97 calints/SCI:SCI-DQ
error 0:31 calints/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 0:32 calints/SCI:exists-PHOTMJSR-PHOTUJA2-PIXAR_SR-PIXAR_A2
warning 0:29 calints/SCI:undeclared-keyword
error 0:47 calints/ERR:presence
error 0:47 calints/ERR:kind
error 0:47 calints/ERR:match
error 0:47 calints/ERR:type
error 0:47 calints/ERR:shape
error 0:47 calints/ERR:unit
error 0:47 calints/ERR:limit
warning 0:47 calints/ERR:undeclared-keyword
error 0:48 calints/DQ:presence
error 0:48 calints/DQ:kind
error 0:48 calints/DQ:match
error 0:48 calints/DQ:type
error 0:48 calints/DQ:shape
error 0:48 calints/DQ:null
error 0:48 calints/DQ:bits
warning 0:48 calints/DQ:undeclared-keyword
error 0:49 calints/WAVELENGTH:kind
error 0:49 calints/WAVELENGTH:match
error 0:49 calints/WAVELENGTH:type
error 0:49 calints/WAVELENGTH:shape
error 0:49 calints/WAVELENGTH:unit
error 0:49 calints/WAVELENGTH:limit
warning 0:49 calints/WAVELENGTH:undeclared-keyword
error 0:50 calints/AREA:kind
error 0:50 calints/AREA:match
error 0:50 calints/AREA:type
error 0:50 calints/AREA:shape
error 0:50 calints/AREA:limit
warning 0:50 calints/AREA:undeclared-keyword
error 0:51 calints/VAR_POISSON:presence
error 0:51 calints/VAR_POISSON:kind
error 0:51 calints/VAR_POISSON:match
error 0:51 calints/VAR_POISSON:type
error 0:51 calints/VAR_POISSON:shape
error 0:51 calints/VAR_POISSON:limit
warning 0:51 calints/VAR_POISSON:undeclared-keyword
error 0:52 calints/VAR_RNOISE:presence
error 0:52 calints/VAR_RNOISE:kind
error 0:52 calints/VAR_RNOISE:match
error 0:52 calints/VAR_RNOISE:type
error 0:52 calints/VAR_RNOISE:shape
error 0:52 calints/VAR_RNOISE:limit
warning 0:52 calints/VAR_RNOISE:undeclared-keyword
error 0:53 calints/VAR_FLAT:kind
error 0:53 calints/VAR_FLAT:match
error 0:53 calints/VAR_FLAT:type
error 0:53 calints/VAR_FLAT:shape
error 0:53 calints/VAR_FLAT:limit
warning 0:53 calints/VAR_FLAT:undeclared-keyword
error 0:55 calints/FLATFIELD_PS:kind
error 0:55 calints/FLATFIELD_PS:match
error 0:55 calints/FLATFIELD_PS:type
error 0:55 calints/FLATFIELD_PS:shape
warning 0:55 calints/FLATFIELD_PS:undeclared-keyword
error 0:56 calints/FLATFIELD_UN:kind
error 0:56 calints/FLATFIELD_UN:match
error 0:56 calints/FLATFIELD_UN:type
error 0:56 calints/FLATFIELD_UN:shape
warning 0:56 calints/FLATFIELD_UN:undeclared-keyword
error 0:57 calints/PATHLOSS_PS:kind
error 0:57 calints/PATHLOSS_PS:match
error 0:57 calints/PATHLOSS_PS:type
error 0:57 calints/PATHLOSS_PS:shape
warning 0:57 calints/PATHLOSS_PS:undeclared-keyword
error 0:58 calints/PATHLOSS_UN:kind
error 0:58 calints/PATHLOSS_UN:match
error 0:58 calints/PATHLOSS_UN:type
error 0:58 calints/PATHLOSS_UN:shape
warning 0:58 calints/PATHLOSS_UN:undeclared-keyword
error 0:59 calints/PHOTOM_PS:kind
error 0:59 calints/PHOTOM_PS:match
error 0:59 calints/PHOTOM_PS:type
error 0:59 calints/PHOTOM_PS:shape
warning 0:59 calints/PHOTOM_PS:undeclared-keyword
error 0:60 calints/PHOTOM_UN:kind
error 0:60 calints/PHOTOM_UN:match
error 0:60 calints/PHOTOM_UN:type
error 0:60 calints/PHOTOM_UN:shape
warning 0:60 calints/PHOTOM_UN:undeclared-keyword
error 0:62 calints/INT_TIMES:presence
error 0:62 calints/INT_TIMES:kind
error 0:62 calints/INT_TIMES:match
error 0:62 calints/INT_TIMES:order
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
warning 0:62 calints/INT_TIMES:undeclared-keyword
error 0:62 calints/INT_TIMES:undeclared-column
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
error 0:85 calints/ASDF:presence
error 0:85 calints/ASDF:kind
error 0:85 calints/ASDF:match
warning 0:85 calints/ASDF:undeclared-keyword
error 0:87 calints/ASDF.tree/data:presence
error 0:87 calints/ASDF.tree/data:type
error 0:87 calints/ASDF.tree/data:source
error 0:85 calints/ASDF.tree:type
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
error 0:92 calints:nints-INTEND-INTSTART
error 0:94 calints:nints-NINTS
error 0:107 crfints:name
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
error 0:101 crfints:undeclared-hdu
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
error 1:20 crfints/PRIMARY/DATAMODL:in
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
error 1:323 crfints/PRIMARY/SUBSIZE1:limit
error 1:324 crfints/PRIMARY/SUBSIZE2:presence
error 1:324 crfints/PRIMARY/SUBSIZE2:type
error 1:324 crfints/PRIMARY/SUBSIZE2:null
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
error 0:109 crfints/PRIMARY:shape
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
error 0:112 crfints/PRIMARY:EXP_TYPE-DATAMODL
error 1:768 crfints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:109 crfints/PRIMARY:undeclared-keyword
error 0:29 crfints/SCI:presence
error 0:29 crfints/SCI:kind
error 0:29 crfints/SCI:match
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
error 1:631 crfints/SCI/PHOTMJSR:type
error 1:631 crfints/SCI/PHOTMJSR:null
error 1:631 crfints/SCI/PHOTMJSR:unit
error 3:44 crfints/SCI/PHOTMJSR:limit
error 1:631 crfints/SCI/PHOTUJA2:type
error 1:631 crfints/SCI/PHOTUJA2:null
error 1:631 crfints/SCI/PHOTUJA2:unit
error 3:45 crfints/SCI/PHOTUJA2:limit
error 1:631 crfints/SCI/PIXAR_SR:type
error 1:631 crfints/SCI/PIXAR_SR:null
error 1:631 crfints/SCI/PIXAR_SR:unit
error 3:46 crfints/SCI/PIXAR_SR:limit
error 1:631 crfints/SCI/PIXAR_A2:type
error 1:631 crfints/SCI/PIXAR_A2:null
error 1:631 crfints/SCI/PIXAR_A2:unit
error 3:47 crfints/SCI/PIXAR_A2:limit
error 1:708 crfints/SCI/WAVSTART:presence
error 1:708 crfints/SCI/WAVSTART:type
error 1:708 crfints/SCI/WAVSTART:null
error 1:708 crfints/SCI/WAVSTART:unit
error 1:708 crfints/SCI/WAVSTART:limit
error 1:709 crfints/SCI/WAVEND:presence
error 1:709 crfints/SCI/WAVEND:type
error 1:709 crfints/SCI/WAVEND:null
error 1:709 crfints/SCI/WAVEND:unit
error 1:709 crfints/SCI/WAVEND:limit
error 1:710 crfints/SCI/DISPAXIS:presence
error 1:710 crfints/SCI/DISPAXIS:type
error 1:710 crfints/SCI/DISPAXIS:null
error 1:710 crfints/SCI/DISPAXIS:in
error 1:711 crfints/SCI/SPORDER:presence
error 1:711 crfints/SCI/SPORDER:type
error 1:711 crfints/SCI/SPORDER:null
error 1:712 crfints/SCI/SPECSYS:presence
error 1:712 crfints/SCI/SPECSYS:type
error 1:712 crfints/SCI/SPECSYS:null
error 1:712 crfints/SCI/SPECSYS:value
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
error 1:719 crfints/SCI/SLTNAME:presence
error 1:719 crfints/SCI/SLTNAME:type
error 1:719 crfints/SCI/SLTNAME:null
error 1:720 crfints/SCI/SLITID:type
error 1:720 crfints/SCI/SLITID:null
error 1:721 crfints/SCI/SOURCEID:presence
error 1:721 crfints/SCI/SOURCEID:type
error 1:721 crfints/SCI/SOURCEID:null
error 1:722 crfints/SCI/SRCNAME:type
error 1:722 crfints/SCI/SRCNAME:null
error 1:723 crfints/SCI/SRCALIAS:type
error 1:723 crfints/SCI/SRCALIAS:null
error 1:724 crfints/SCI/SRCTYPE:type
error 1:724 crfints/SCI/SRCTYPE:null
error 1:724 crfints/SCI/SRCTYPE:in
error 1:725 crfints/SCI/STLARITY:type
error 1:725 crfints/SCI/STLARITY:null
error 1:725 crfints/SCI/STLARITY:unit
error 1:726 crfints/SCI/SRCRA:type
error 1:726 crfints/SCI/SRCRA:null
error 1:726 crfints/SCI/SRCRA:unit
error 1:727 crfints/SCI/SRCDEC:type
error 1:727 crfints/SCI/SRCDEC:null
error 1:727 crfints/SCI/SRCDEC:unit
error 1:728 crfints/SCI/SRCXPOS:type
error 1:728 crfints/SCI/SRCXPOS:null
error 1:728 crfints/SCI/SRCXPOS:unit
error 1:729 crfints/SCI/SRCYPOS:type
error 1:729 crfints/SCI/SRCYPOS:null
error 1:729 crfints/SCI/SRCYPOS:unit
error 1:730 crfints/SCI/TA_XPOS:type
error 1:730 crfints/SCI/TA_XPOS:null
error 1:730 crfints/SCI/TA_XPOS:unit
error 1:731 crfints/SCI/TA_YPOS:type
error 1:731 crfints/SCI/TA_YPOS:null
error 1:731 crfints/SCI/TA_YPOS:unit
error 1:732 crfints/SCI/SHUTSTA:type
error 1:732 crfints/SCI/SHUTSTA:null
error 1:732 crfints/SCI/SHUTSTA:matches
error 1:733 crfints/SCI/MSAQUAD:type
error 1:733 crfints/SCI/MSAQUAD:null
error 1:733 crfints/SCI/MSAQUAD:limit
error 1:734 crfints/SCI/SLTXSCL:type
error 1:734 crfints/SCI/SLTXSCL:null
error 1:734 crfints/SCI/SLTXSCL:unit
error 1:735 crfints/SCI/SLTYSCL:type
error 1:735 crfints/SCI/SLTYSCL:null
error 1:735 crfints/SCI/SLTYSCL:unit
error 1:736 crfints/SCI/WAVECOR:type
error 1:736 crfints/SCI/WAVECOR:null
error 1:737 crfints/SCI/PTHLOSS:type
error 1:737 crfints/SCI/PTHLOSS:null
error 1:737 crfints/SCI/PTHLOSS:in
error 1:738 crfints/SCI/BARSHDW:type
error 1:738 crfints/SCI/BARSHDW:null
error 0:38 crfints/SCI/SHUTTRID:type
error 0:38 crfints/SCI/SHUTTRID:null
error 0:39 crfints/SCI/SLTSTRT1:presence
error 0:39 crfints/SCI/SLTSTRT1:type
error 0:39 crfints/SCI/SLTSTRT1:null
error 0:39 crfints/SCI/SLTSTRT1:limit
error 0:40 crfints/SCI/SLTSTRT2:presence
error 0:40 crfints/SCI/SLTSTRT2:type
error 0:40 crfints/SCI/SLTSTRT2:null
error 0:40 crfints/SCI/SLTSTRT2:limit
error 0:41 crfints/SCI/SLTSIZE1:presence
error 0:41 crfints/SCI/SLTSIZE1:type
error 0:41 crfints/SCI/SLTSIZE1:null
error 0:41 crfints/SCI/SLTSIZE1:value
error 0:42 crfints/SCI/SLTSIZE2:presence
error 0:42 crfints/SCI/SLTSIZE2:type
error 0:42 crfints/SCI/SLTSIZE2:null
error 0:42 crfints/SCI/SLTSIZE2:value
error 0:29 crfints/SCI:type
error 0:29 crfints/SCI:shape
error 0:29 crfints/SCI:unit
error 1:606 crfints/SCI:MJD-BEG-MJD-AVG-MJD-END
error 1:607 crfints/SCI:TDB-BEG-MJD-BEG
error 1:633 crfints/SCI:PHOTUJA2-PHOTMJSR
error 1:634 crfints/SCI:PIXAR_A2-PIXAR_SR
error 1:714 crfints/SCI:WAVSTART-WAVEND
error 1:683 crfints/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 0:129 crfints/SCI:SCI-DQ
error 0:31 crfints/SCI:exists-REFFRAME-EPH_TYPE-EPH_TIME-JWST_X-JWST_Y-JWST_Z-OBSGEO-X-OBSGEO-Y-OBSGEO-Z-JWST_DX-JWST_DY-JWST_DZ-OBSGEODX-OBSGEODY-OBSGEODZ
error 0:32 crfints/SCI:exists-PHOTMJSR-PHOTUJA2-PIXAR_SR-PIXAR_A2
warning 0:29 crfints/SCI:undeclared-keyword
error 0:47 crfints/ERR:presence
error 0:47 crfints/ERR:kind
error 0:47 crfints/ERR:match
error 0:47 crfints/ERR:type
error 0:47 crfints/ERR:shape
error 0:47 crfints/ERR:unit
error 0:47 crfints/ERR:limit
warning 0:47 crfints/ERR:undeclared-keyword
error 0:48 crfints/DQ:presence
error 0:48 crfints/DQ:kind
error 0:48 crfints/DQ:match
error 0:48 crfints/DQ:type
error 0:48 crfints/DQ:shape
error 0:48 crfints/DQ:null
error 0:48 crfints/DQ:bits
warning 0:48 crfints/DQ:undeclared-keyword
error 0:49 crfints/WAVELENGTH:kind
error 0:49 crfints/WAVELENGTH:match
error 0:49 crfints/WAVELENGTH:type
error 0:49 crfints/WAVELENGTH:shape
error 0:49 crfints/WAVELENGTH:unit
error 0:49 crfints/WAVELENGTH:limit
warning 0:49 crfints/WAVELENGTH:undeclared-keyword
error 0:50 crfints/AREA:kind
error 0:50 crfints/AREA:match
error 0:50 crfints/AREA:type
error 0:50 crfints/AREA:shape
error 0:50 crfints/AREA:limit
warning 0:50 crfints/AREA:undeclared-keyword
error 0:51 crfints/VAR_POISSON:presence
error 0:51 crfints/VAR_POISSON:kind
error 0:51 crfints/VAR_POISSON:match
error 0:51 crfints/VAR_POISSON:type
error 0:51 crfints/VAR_POISSON:shape
error 0:51 crfints/VAR_POISSON:limit
warning 0:51 crfints/VAR_POISSON:undeclared-keyword
error 0:52 crfints/VAR_RNOISE:presence
error 0:52 crfints/VAR_RNOISE:kind
error 0:52 crfints/VAR_RNOISE:match
error 0:52 crfints/VAR_RNOISE:type
error 0:52 crfints/VAR_RNOISE:shape
error 0:52 crfints/VAR_RNOISE:limit
warning 0:52 crfints/VAR_RNOISE:undeclared-keyword
error 0:53 crfints/VAR_FLAT:kind
error 0:53 crfints/VAR_FLAT:match
error 0:53 crfints/VAR_FLAT:type
error 0:53 crfints/VAR_FLAT:shape
error 0:53 crfints/VAR_FLAT:limit
warning 0:53 crfints/VAR_FLAT:undeclared-keyword
error 0:55 crfints/FLATFIELD_PS:kind
error 0:55 crfints/FLATFIELD_PS:match
error 0:55 crfints/FLATFIELD_PS:type
error 0:55 crfints/FLATFIELD_PS:shape
warning 0:55 crfints/FLATFIELD_PS:undeclared-keyword
error 0:56 crfints/FLATFIELD_UN:kind
error 0:56 crfints/FLATFIELD_UN:match
error 0:56 crfints/FLATFIELD_UN:type
error 0:56 crfints/FLATFIELD_UN:shape
warning 0:56 crfints/FLATFIELD_UN:undeclared-keyword
error 0:57 crfints/PATHLOSS_PS:kind
error 0:57 crfints/PATHLOSS_PS:match
error 0:57 crfints/PATHLOSS_PS:type
error 0:57 crfints/PATHLOSS_PS:shape
warning 0:57 crfints/PATHLOSS_PS:undeclared-keyword
error 0:58 crfints/PATHLOSS_UN:kind
error 0:58 crfints/PATHLOSS_UN:match
error 0:58 crfints/PATHLOSS_UN:type
error 0:58 crfints/PATHLOSS_UN:shape
warning 0:58 crfints/PATHLOSS_UN:undeclared-keyword
error 0:59 crfints/PHOTOM_PS:kind
error 0:59 crfints/PHOTOM_PS:match
error 0:59 crfints/PHOTOM_PS:type
error 0:59 crfints/PHOTOM_PS:shape
warning 0:59 crfints/PHOTOM_PS:undeclared-keyword
error 0:60 crfints/PHOTOM_UN:kind
error 0:60 crfints/PHOTOM_UN:match
error 0:60 crfints/PHOTOM_UN:type
error 0:60 crfints/PHOTOM_UN:shape
warning 0:60 crfints/PHOTOM_UN:undeclared-keyword
error 0:62 crfints/INT_TIMES:presence
error 0:62 crfints/INT_TIMES:kind
error 0:62 crfints/INT_TIMES:match
error 0:62 crfints/INT_TIMES:order
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
warning 0:62 crfints/INT_TIMES:undeclared-keyword
error 0:62 crfints/INT_TIMES:undeclared-column
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
error 0:117 crfints/ASDF:presence
error 0:117 crfints/ASDF:kind
error 0:117 crfints/ASDF:match
warning 0:117 crfints/ASDF:undeclared-keyword
error 0:119 crfints/ASDF.tree/data:presence
error 0:119 crfints/ASDF.tree/data:type
error 0:119 crfints/ASDF.tree/data:source
error 0:117 crfints/ASDF.tree:type
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
error 0:124 crfints:nints-INTEND-INTSTART
error 0:126 crfints:nints-NINTS
error 0:184 x1dints:name
error 1:816 x1dints/name/program:value
error 1:821 x1dints/name/obs:value
error 1:822 x1dints/name/visit:value
error 1:823 x1dints/name/group:value
error 1:824 x1dints/name/seq:value
error 1:825 x1dints/name/act:value
error 1:826 x1dints/name/exposure:value
error 1:827 x1dints/name/segment:value
error 1:827 x1dints/name/segment:presence
error 1:828 x1dints/name/detector:value
error 0:178 x1dints:undeclared-hdu
error 1:20 x1dints/PRIMARY/DATE:presence
error 1:20 x1dints/PRIMARY/DATE:type
error 1:20 x1dints/PRIMARY/DATE:null
error 1:20 x1dints/PRIMARY/FILENAME:presence
error 1:20 x1dints/PRIMARY/FILENAME:type
error 1:20 x1dints/PRIMARY/FILENAME:null
error 1:20 x1dints/PRIMARY/FILENAME:value
error 1:20 x1dints/PRIMARY/DATAMODL:presence
error 1:20 x1dints/PRIMARY/DATAMODL:type
error 1:20 x1dints/PRIMARY/DATAMODL:null
error 1:20 x1dints/PRIMARY/DATAMODL:value
error 1:20 x1dints/PRIMARY/TELESCOP:presence
error 1:20 x1dints/PRIMARY/TELESCOP:type
error 1:20 x1dints/PRIMARY/TELESCOP:null
error 1:20 x1dints/PRIMARY/TELESCOP:value
error 1:21 x1dints/PRIMARY/ORIGIN:presence
error 1:21 x1dints/PRIMARY/ORIGIN:type
error 1:21 x1dints/PRIMARY/ORIGIN:null
error 1:22 x1dints/PRIMARY/TIMESYS:presence
error 1:22 x1dints/PRIMARY/TIMESYS:type
error 1:22 x1dints/PRIMARY/TIMESYS:null
error 1:22 x1dints/PRIMARY/TIMESYS:value
error 1:23 x1dints/PRIMARY/TIMEUNIT:presence
error 1:23 x1dints/PRIMARY/TIMEUNIT:type
error 1:23 x1dints/PRIMARY/TIMEUNIT:null
error 1:23 x1dints/PRIMARY/TIMEUNIT:value
info 1:24 x1dints/PRIMARY/FILETYPE:presence
error 1:24 x1dints/PRIMARY/FILETYPE:type
error 1:24 x1dints/PRIMARY/FILETYPE:null
error 1:25 x1dints/PRIMARY/SDP_VER:presence
error 1:25 x1dints/PRIMARY/SDP_VER:type
error 1:25 x1dints/PRIMARY/SDP_VER:null
error 1:26 x1dints/PRIMARY/PRD_VER:presence
error 1:26 x1dints/PRIMARY/PRD_VER:type
error 1:26 x1dints/PRIMARY/PRD_VER:null
error 1:26 x1dints/PRIMARY/PRD_VER:matches
error 1:27 x1dints/PRIMARY/OSS_VER:type
error 1:27 x1dints/PRIMARY/OSS_VER:null
error 1:28 x1dints/PRIMARY/GSC_VER:type
error 1:28 x1dints/PRIMARY/GSC_VER:null
error 1:29 x1dints/PRIMARY/HGA_MOVE:presence
error 1:29 x1dints/PRIMARY/HGA_MOVE:type
error 1:29 x1dints/PRIMARY/HGA_MOVE:null
error 1:30 x1dints/PRIMARY/HGA_STRT:type
error 1:30 x1dints/PRIMARY/HGA_STRT:null
error 1:31 x1dints/PRIMARY/HGA_STOP:type
error 1:31 x1dints/PRIMARY/HGA_STOP:null
error 1:32 x1dints/PRIMARY/PWFSEET:presence
error 1:32 x1dints/PRIMARY/PWFSEET:type
error 1:32 x1dints/PRIMARY/PWFSEET:null
error 1:32 x1dints/PRIMARY/PWFSEET:unit
error 1:33 x1dints/PRIMARY/NWFSEST:presence
error 1:33 x1dints/PRIMARY/NWFSEST:type
error 1:33 x1dints/PRIMARY/NWFSEST:null
error 1:33 x1dints/PRIMARY/NWFSEST:unit
error 1:34 x1dints/PRIMARY/COMPRESS:type
error 1:34 x1dints/PRIMARY/COMPRESS:null
error 1:51 x1dints/PRIMARY/TITLE:presence
error 1:51 x1dints/PRIMARY/TITLE:type
error 1:51 x1dints/PRIMARY/TITLE:null
error 1:52 x1dints/PRIMARY/PI_NAME:presence
error 1:52 x1dints/PRIMARY/PI_NAME:type
error 1:52 x1dints/PRIMARY/PI_NAME:null
error 1:53 x1dints/PRIMARY/CATEGORY:presence
error 1:53 x1dints/PRIMARY/CATEGORY:type
error 1:53 x1dints/PRIMARY/CATEGORY:null
warning 1:53 x1dints/PRIMARY/CATEGORY:in
error 1:54 x1dints/PRIMARY/SUBCAT:type
error 1:54 x1dints/PRIMARY/SUBCAT:null
error 1:55 x1dints/PRIMARY/SCICAT:type
error 1:55 x1dints/PRIMARY/SCICAT:null
error 1:56 x1dints/PRIMARY/CONT_ID:type
error 1:56 x1dints/PRIMARY/CONT_ID:null
error 1:63 x1dints/PRIMARY/DATE-OBS:presence
error 1:63 x1dints/PRIMARY/DATE-OBS:type
error 1:63 x1dints/PRIMARY/DATE-OBS:null
error 1:64 x1dints/PRIMARY/TIME-OBS:presence
error 1:64 x1dints/PRIMARY/TIME-OBS:type
error 1:64 x1dints/PRIMARY/TIME-OBS:null
error 1:65 x1dints/PRIMARY/DATE-BEG:presence
error 1:65 x1dints/PRIMARY/DATE-BEG:type
error 1:65 x1dints/PRIMARY/DATE-BEG:null
error 1:66 x1dints/PRIMARY/DATE-END:presence
error 1:66 x1dints/PRIMARY/DATE-END:type
error 1:66 x1dints/PRIMARY/DATE-END:null
error 1:67 x1dints/PRIMARY/OBS_ID:presence
error 1:67 x1dints/PRIMARY/OBS_ID:type
error 1:67 x1dints/PRIMARY/OBS_ID:null
error 1:67 x1dints/PRIMARY/OBS_ID:matches
error 1:68 x1dints/PRIMARY/VISIT_ID:presence
error 1:68 x1dints/PRIMARY/VISIT_ID:type
error 1:68 x1dints/PRIMARY/VISIT_ID:null
error 1:68 x1dints/PRIMARY/VISIT_ID:limit
error 1:69 x1dints/PRIMARY/PROGRAM:presence
error 1:69 x1dints/PRIMARY/PROGRAM:type
error 1:69 x1dints/PRIMARY/PROGRAM:null
error 1:69 x1dints/PRIMARY/PROGRAM:limit
error 1:69 x1dints/PRIMARY/OBSERVTN:presence
error 1:69 x1dints/PRIMARY/OBSERVTN:type
error 1:69 x1dints/PRIMARY/OBSERVTN:null
error 1:69 x1dints/PRIMARY/OBSERVTN:limit
error 1:69 x1dints/PRIMARY/VISIT:presence
error 1:69 x1dints/PRIMARY/VISIT:type
error 1:69 x1dints/PRIMARY/VISIT:null
error 1:69 x1dints/PRIMARY/VISIT:limit
error 1:70 x1dints/PRIMARY/OBSLABEL:type
error 1:70 x1dints/PRIMARY/OBSLABEL:null
error 1:71 x1dints/PRIMARY/OBSFOLDR:type
error 1:71 x1dints/PRIMARY/OBSFOLDR:null
error 1:88 x1dints/PRIMARY/VISITGRP:presence
error 1:88 x1dints/PRIMARY/VISITGRP:type
error 1:88 x1dints/PRIMARY/VISITGRP:null
error 1:88 x1dints/PRIMARY/VISITGRP:limit
error 1:89 x1dints/PRIMARY/SEQ_ID:presence
error 1:89 x1dints/PRIMARY/SEQ_ID:type
error 1:89 x1dints/PRIMARY/SEQ_ID:null
error 1:89 x1dints/PRIMARY/SEQ_ID:matches
error 1:90 x1dints/PRIMARY/ACT_ID:presence
error 1:90 x1dints/PRIMARY/ACT_ID:type
error 1:90 x1dints/PRIMARY/ACT_ID:null
error 1:90 x1dints/PRIMARY/ACT_ID:matches
error 1:91 x1dints/PRIMARY/EXPOSURE:presence
error 1:91 x1dints/PRIMARY/EXPOSURE:type
error 1:91 x1dints/PRIMARY/EXPOSURE:null
error 1:91 x1dints/PRIMARY/EXPOSURE:limit
error 1:92 x1dints/PRIMARY/BKGDTARG:presence
error 1:92 x1dints/PRIMARY/BKGDTARG:type
error 1:92 x1dints/PRIMARY/BKGDTARG:null
error 1:93 x1dints/PRIMARY/TEMPLATE:presence
error 1:93 x1dints/PRIMARY/TEMPLATE:type
error 1:93 x1dints/PRIMARY/TEMPLATE:null
error 1:98 x1dints/PRIMARY/ENG_QUAL:presence
error 1:98 x1dints/PRIMARY/ENG_QUAL:type
error 1:98 x1dints/PRIMARY/ENG_QUAL:null
error 1:98 x1dints/PRIMARY/ENG_QUAL:in
error 1:99 x1dints/PRIMARY/ENGQLPTG:type
error 1:99 x1dints/PRIMARY/ENGQLPTG:null
error 1:99 x1dints/PRIMARY/ENGQLPTG:in
error 1:100 x1dints/PRIMARY/VISITYPE:presence
error 1:100 x1dints/PRIMARY/VISITYPE:type
error 1:100 x1dints/PRIMARY/VISITYPE:null
error 1:100 x1dints/PRIMARY/VISITYPE:in
error 1:101 x1dints/PRIMARY/VSTSTART:presence
error 1:101 x1dints/PRIMARY/VSTSTART:type
error 1:101 x1dints/PRIMARY/VSTSTART:null
error 1:102 x1dints/PRIMARY/VISITSTA:presence
error 1:102 x1dints/PRIMARY/VISITSTA:type
error 1:102 x1dints/PRIMARY/VISITSTA:null
error 1:103 x1dints/PRIMARY/NEXPOSUR:presence
error 1:103 x1dints/PRIMARY/NEXPOSUR:type
error 1:103 x1dints/PRIMARY/NEXPOSUR:null
error 1:103 x1dints/PRIMARY/NEXPOSUR:limit
error 1:104 x1dints/PRIMARY/INTARGET:presence
error 1:104 x1dints/PRIMARY/INTARGET:type
error 1:104 x1dints/PRIMARY/INTARGET:null
error 1:105 x1dints/PRIMARY/TARGOOPP:presence
error 1:105 x1dints/PRIMARY/TARGOOPP:type
error 1:105 x1dints/PRIMARY/TARGOOPP:null
error 1:106 x1dints/PRIMARY/TSOVISIT:presence
error 1:106 x1dints/PRIMARY/TSOVISIT:type
error 1:106 x1dints/PRIMARY/TSOVISIT:null
error 1:107 x1dints/PRIMARY/EXP_ONLY:presence
error 1:107 x1dints/PRIMARY/EXP_ONLY:type
error 1:107 x1dints/PRIMARY/EXP_ONLY:null
error 1:108 x1dints/PRIMARY/CROWDFLD:type
error 1:108 x1dints/PRIMARY/CROWDFLD:null
error 1:113 x1dints/PRIMARY/TARGPROP:presence
error 1:113 x1dints/PRIMARY/TARGPROP:type
error 1:113 x1dints/PRIMARY/TARGPROP:null
error 1:114 x1dints/PRIMARY/TARGNAME:presence
error 1:114 x1dints/PRIMARY/TARGNAME:type
error 1:114 x1dints/PRIMARY/TARGNAME:null
error 1:115 x1dints/PRIMARY/TARGTYPE:presence
error 1:115 x1dints/PRIMARY/TARGTYPE:type
error 1:115 x1dints/PRIMARY/TARGTYPE:null
error 1:115 x1dints/PRIMARY/TARGTYPE:in
error 1:116 x1dints/PRIMARY/TARGCAT:type
error 1:116 x1dints/PRIMARY/TARGCAT:null
error 1:117 x1dints/PRIMARY/TARGDESC:type
error 1:117 x1dints/PRIMARY/TARGDESC:null
error 1:118 x1dints/PRIMARY/TARG_RA:presence
error 1:118 x1dints/PRIMARY/TARG_RA:type
error 1:118 x1dints/PRIMARY/TARG_RA:null
error 1:118 x1dints/PRIMARY/TARG_RA:unit
error 4:47 x1dints/PRIMARY/TARG_RA:limit
error 1:119 x1dints/PRIMARY/TARG_DEC:presence
error 1:119 x1dints/PRIMARY/TARG_DEC:type
error 1:119 x1dints/PRIMARY/TARG_DEC:null
error 1:119 x1dints/PRIMARY/TARG_DEC:unit
error 4:48 x1dints/PRIMARY/TARG_DEC:limit
error 1:120 x1dints/PRIMARY/SRCTYAPT:type
error 1:120 x1dints/PRIMARY/SRCTYAPT:null
error 1:120 x1dints/PRIMARY/SRCTYAPT:in
error 1:123 x1dints/PRIMARY/TARGURA:presence
error 1:123 x1dints/PRIMARY/TARGURA:type
error 1:123 x1dints/PRIMARY/TARGURA:null
error 1:123 x1dints/PRIMARY/TARGURA:unit
error 1:123 x1dints/PRIMARY/TARGURA:limit
error 1:124 x1dints/PRIMARY/TARGUDEC:presence
error 1:124 x1dints/PRIMARY/TARGUDEC:type
error 1:124 x1dints/PRIMARY/TARGUDEC:null
error 1:124 x1dints/PRIMARY/TARGUDEC:unit
error 1:124 x1dints/PRIMARY/TARGUDEC:limit
error 1:125 x1dints/PRIMARY/MU_RA:presence
error 1:125 x1dints/PRIMARY/MU_RA:type
error 1:125 x1dints/PRIMARY/MU_RA:null
error 1:125 x1dints/PRIMARY/MU_RA:unit
error 1:126 x1dints/PRIMARY/MU_DEC:presence
error 1:126 x1dints/PRIMARY/MU_DEC:type
error 1:126 x1dints/PRIMARY/MU_DEC:null
error 1:126 x1dints/PRIMARY/MU_DEC:unit
error 1:127 x1dints/PRIMARY/MU_EPOCH:presence
error 1:127 x1dints/PRIMARY/MU_EPOCH:type
error 1:127 x1dints/PRIMARY/MU_EPOCH:null
error 1:128 x1dints/PRIMARY/PROP_RA:presence
error 1:128 x1dints/PRIMARY/PROP_RA:type
error 1:128 x1dints/PRIMARY/PROP_RA:null
error 1:128 x1dints/PRIMARY/PROP_RA:unit
error 4:47 x1dints/PRIMARY/PROP_RA:limit
error 1:129 x1dints/PRIMARY/PROP_DEC:presence
error 1:129 x1dints/PRIMARY/PROP_DEC:type
error 1:129 x1dints/PRIMARY/PROP_DEC:null
error 1:129 x1dints/PRIMARY/PROP_DEC:unit
error 4:48 x1dints/PRIMARY/PROP_DEC:limit
error 1:200 x1dints/PRIMARY/INSTRUME:presence
error 1:200 x1dints/PRIMARY/INSTRUME:type
error 1:200 x1dints/PRIMARY/INSTRUME:null
error 1:200 x1dints/PRIMARY/INSTRUME:in
error 1:201 x1dints/PRIMARY/PREIMAGE:type
error 1:201 x1dints/PRIMARY/PREIMAGE:null
error 1:202 x1dints/PRIMARY/FWPOSOFF:type
error 1:202 x1dints/PRIMARY/FWPOSOFF:null
error 1:203 x1dints/PRIMARY/FWPOSTOL:type
error 1:203 x1dints/PRIMARY/FWPOSTOL:null
error 1:203 x1dints/PRIMARY/FWPOSTOL:in
error 1:204 x1dints/PRIMARY/PWPOSOFF:type
error 1:204 x1dints/PRIMARY/PWPOSOFF:null
error 1:205 x1dints/PRIMARY/PWPOSTOL:type
error 1:205 x1dints/PRIMARY/PWPOSTOL:null
error 1:205 x1dints/PRIMARY/PWPOSTOL:in
error 1:134 x1dints/PRIMARY/DETECTOR:presence
error 1:134 x1dints/PRIMARY/DETECTOR:type
error 1:134 x1dints/PRIMARY/DETECTOR:null
error 1:134 x1dints/PRIMARY/DETECTOR:in
error 1:135 x1dints/PRIMARY/MODULE:presence
error 1:135 x1dints/PRIMARY/MODULE:type
error 1:135 x1dints/PRIMARY/MODULE:null
error 1:135 x1dints/PRIMARY/MODULE:in
error 1:136 x1dints/PRIMARY/CHANNEL:presence
error 1:136 x1dints/PRIMARY/CHANNEL:type
error 1:136 x1dints/PRIMARY/CHANNEL:null
error 1:136 x1dints/PRIMARY/CHANNEL:in
error 1:137 x1dints/PRIMARY/FILTER:presence
error 1:137 x1dints/PRIMARY/FILTER:type
error 1:137 x1dints/PRIMARY/FILTER:null
error 1:137 x1dints/PRIMARY/FILTER:in
error 1:138 x1dints/PRIMARY/PUPIL:presence
error 1:138 x1dints/PRIMARY/PUPIL:type
error 1:138 x1dints/PRIMARY/PUPIL:null
error 1:138 x1dints/PRIMARY/PUPIL:in
error 1:139 x1dints/PRIMARY/PILIN:type
error 1:139 x1dints/PRIMARY/PILIN:null
error 1:140 x1dints/PRIMARY/CORONMSK:type
error 1:140 x1dints/PRIMARY/CORONMSK:null
error 1:140 x1dints/PRIMARY/CORONMSK:in
error 1:141 x1dints/PRIMARY/FAM_LA[a]:type
error 1:141 x1dints/PRIMARY/FAM_LA[a]:null
error 1:142 x1dints/PRIMARY/FASTEP[a]:type
error 1:142 x1dints/PRIMARY/FASTEP[a]:null
error 1:143 x1dints/PRIMARY/FAUNIT[a]:type
error 1:143 x1dints/PRIMARY/FAUNIT[a]:null
error 1:144 x1dints/PRIMARY/FAPHASE[a]:type
error 1:144 x1dints/PRIMARY/FAPHASE[a]:null
error 1:145 x1dints/PRIMARY/FA[a]VALUE:type
error 1:145 x1dints/PRIMARY/FA[a]VALUE:null
error 1:151 x1dints/PRIMARY/GRATING:presence
error 1:151 x1dints/PRIMARY/GRATING:type
error 1:151 x1dints/PRIMARY/GRATING:null
error 1:151 x1dints/PRIMARY/GRATING:in
error 1:152 x1dints/PRIMARY/FXD_SLIT:type
error 1:152 x1dints/PRIMARY/FXD_SLIT:null
error 1:152 x1dints/PRIMARY/FXD_SLIT:in
error 1:153 x1dints/PRIMARY/FOCUSPOS:type
error 1:153 x1dints/PRIMARY/FOCUSPOS:null
error 1:154 x1dints/PRIMARY/LAMP:presence
error 1:154 x1dints/PRIMARY/LAMP:type
error 1:154 x1dints/PRIMARY/LAMP:null
error 1:155 x1dints/PRIMARY/OPMODE:presence
error 1:155 x1dints/PRIMARY/OPMODE:type
error 1:155 x1dints/PRIMARY/OPMODE:null
error 1:155 x1dints/PRIMARY/OPMODE:in
error 1:156 x1dints/PRIMARY/MSASTATE:type
error 1:156 x1dints/PRIMARY/MSASTATE:null
error 1:157 x1dints/PRIMARY/MSAMETFL:type
error 1:157 x1dints/PRIMARY/MSAMETFL:null
error 1:157 x1dints/PRIMARY/MSAMETFL:matches
error 1:158 x1dints/PRIMARY/MSAMETID:type
error 1:158 x1dints/PRIMARY/MSAMETID:null
error 1:158 x1dints/PRIMARY/MSAMETID:limit
error 1:159 x1dints/PRIMARY/MSACONID:type
error 1:159 x1dints/PRIMARY/MSACONID:null
error 1:159 x1dints/PRIMARY/MSACONID:limit
error 1:160 x1dints/PRIMARY/GWA_XTIL:presence
error 1:160 x1dints/PRIMARY/GWA_XTIL:type
error 1:160 x1dints/PRIMARY/GWA_XTIL:null
error 1:161 x1dints/PRIMARY/GWA_YTIL:presence
error 1:161 x1dints/PRIMARY/GWA_YTIL:type
error 1:161 x1dints/PRIMARY/GWA_YTIL:null
error 1:162 x1dints/PRIMARY/GWA_XP_V:presence
error 1:162 x1dints/PRIMARY/GWA_XP_V:type
error 1:162 x1dints/PRIMARY/GWA_XP_V:null
error 1:163 x1dints/PRIMARY/GWA_YP_V:presence
error 1:163 x1dints/PRIMARY/GWA_YP_V:type
error 1:163 x1dints/PRIMARY/GWA_YP_V:null
error 1:164 x1dints/PRIMARY/GWA_PXAV:presence
error 1:164 x1dints/PRIMARY/GWA_PXAV:type
error 1:164 x1dints/PRIMARY/GWA_PXAV:null
error 1:165 x1dints/PRIMARY/GWA_PYAV:presence
error 1:165 x1dints/PRIMARY/GWA_PYAV:type
error 1:165 x1dints/PRIMARY/GWA_PYAV:null
error 1:166 x1dints/PRIMARY/GWA_TILT:presence
error 1:166 x1dints/PRIMARY/GWA_TILT:type
error 1:166 x1dints/PRIMARY/GWA_TILT:null
error 1:166 x1dints/PRIMARY/GWA_TILT:unit
error 1:167 x1dints/PRIMARY/RMA_POS:type
error 1:167 x1dints/PRIMARY/RMA_POS:null
error 1:168 x1dints/PRIMARY/FCSRLPOS:type
error 1:168 x1dints/PRIMARY/FCSRLPOS:null
error 1:172 x1dints/PRIMARY/DETECTOR:value
error 1:176 x1dints/PRIMARY/FWCPOS:type
error 1:176 x1dints/PRIMARY/FWCPOS:null
error 1:176 x1dints/PRIMARY/FWCPOS:unit
error 1:177 x1dints/PRIMARY/PWCPOS:type
error 1:177 x1dints/PRIMARY/PWCPOS:null
error 1:177 x1dints/PRIMARY/PWCPOS:unit
error 1:185 x1dints/PRIMARY/BAND:presence
error 1:185 x1dints/PRIMARY/BAND:type
error 1:185 x1dints/PRIMARY/BAND:null
error 1:185 x1dints/PRIMARY/BAND:in
error 1:187 x1dints/PRIMARY/CCCSTATE:type
error 1:187 x1dints/PRIMARY/CCCSTATE:null
error 1:187 x1dints/PRIMARY/CCCSTATE:in
error 1:188 x1dints/PRIMARY/FPE_SIDE:type
error 1:188 x1dints/PRIMARY/FPE_SIDE:null
error 1:188 x1dints/PRIMARY/FPE_SIDE:in
error 1:189 x1dints/PRIMARY/ICE_SIDE:type
error 1:189 x1dints/PRIMARY/ICE_SIDE:null
error 1:189 x1dints/PRIMARY/ICE_SIDE:in
error 1:274 x1dints/PRIMARY/EXPCOUNT:presence
error 1:274 x1dints/PRIMARY/EXPCOUNT:type
error 1:274 x1dints/PRIMARY/EXPCOUNT:null
error 1:274 x1dints/PRIMARY/EXPCOUNT:limit
error 1:275 x1dints/PRIMARY/EXPRIPAR:presence
error 1:275 x1dints/PRIMARY/EXPRIPAR:type
error 1:275 x1dints/PRIMARY/EXPRIPAR:null
error 1:275 x1dints/PRIMARY/EXPRIPAR:in
error 1:236 x1dints/PRIMARY/EXP_TYPE:presence
error 1:236 x1dints/PRIMARY/EXP_TYPE:type
error 1:236 x1dints/PRIMARY/EXP_TYPE:null
error 1:236 x1dints/PRIMARY/EXP_TYPE:in
error 1:236 x1dints/PRIMARY/NINTS:presence
error 1:236 x1dints/PRIMARY/NINTS:type
error 1:236 x1dints/PRIMARY/NINTS:null
error 3:36 x1dints/PRIMARY/NINTS:limit
error 1:237 x1dints/PRIMARY/READPATT:presence
error 1:237 x1dints/PRIMARY/READPATT:type
error 1:237 x1dints/PRIMARY/READPATT:null
error 1:237 x1dints/PRIMARY/READPATT:in
error 1:238 x1dints/PRIMARY/NGROUPS:presence
error 1:238 x1dints/PRIMARY/NGROUPS:type
error 1:238 x1dints/PRIMARY/NGROUPS:null
error 1:238 x1dints/PRIMARY/NGROUPS:limit
error 1:239 x1dints/PRIMARY/NFRAMES:presence
error 1:239 x1dints/PRIMARY/NFRAMES:type
error 1:239 x1dints/PRIMARY/NFRAMES:null
error 1:239 x1dints/PRIMARY/NFRAMES:limit
error 1:240 x1dints/PRIMARY/FRMDIVSR:presence
error 1:240 x1dints/PRIMARY/FRMDIVSR:type
error 1:240 x1dints/PRIMARY/FRMDIVSR:null
error 1:240 x1dints/PRIMARY/FRMDIVSR:limit
error 1:241 x1dints/PRIMARY/GROUPGAP:presence
error 1:241 x1dints/PRIMARY/GROUPGAP:type
error 1:241 x1dints/PRIMARY/GROUPGAP:null
error 1:241 x1dints/PRIMARY/GROUPGAP:limit
error 1:242 x1dints/PRIMARY/DRPFRMS1:presence
error 1:242 x1dints/PRIMARY/DRPFRMS1:type
error 1:242 x1dints/PRIMARY/DRPFRMS1:null
error 1:242 x1dints/PRIMARY/DRPFRMS1:limit
error 1:243 x1dints/PRIMARY/DRPFRMS3:presence
error 1:243 x1dints/PRIMARY/DRPFRMS3:type
error 1:243 x1dints/PRIMARY/DRPFRMS3:null
error 1:243 x1dints/PRIMARY/DRPFRMS3:limit
error 1:244 x1dints/PRIMARY/NSAMPLES:presence
error 1:244 x1dints/PRIMARY/NSAMPLES:type
error 1:244 x1dints/PRIMARY/NSAMPLES:null
error 1:244 x1dints/PRIMARY/NSAMPLES:limit
error 1:245 x1dints/PRIMARY/TSAMPLE:presence
error 1:245 x1dints/PRIMARY/TSAMPLE:type
error 1:245 x1dints/PRIMARY/TSAMPLE:null
error 1:245 x1dints/PRIMARY/TSAMPLE:unit
error 1:245 x1dints/PRIMARY/TSAMPLE:limit
error 1:246 x1dints/PRIMARY/TFRAME:presence
error 1:246 x1dints/PRIMARY/TFRAME:type
error 1:246 x1dints/PRIMARY/TFRAME:null
error 1:246 x1dints/PRIMARY/TFRAME:unit
error 1:246 x1dints/PRIMARY/TFRAME:limit
error 1:247 x1dints/PRIMARY/TGROUP:presence
error 1:247 x1dints/PRIMARY/TGROUP:type
error 1:247 x1dints/PRIMARY/TGROUP:null
error 1:247 x1dints/PRIMARY/TGROUP:unit
error 1:247 x1dints/PRIMARY/TGROUP:limit
error 1:248 x1dints/PRIMARY/EFFINTTM:presence
error 1:248 x1dints/PRIMARY/EFFINTTM:type
error 1:248 x1dints/PRIMARY/EFFINTTM:null
error 1:248 x1dints/PRIMARY/EFFINTTM:unit
error 1:248 x1dints/PRIMARY/EFFINTTM:limit
error 1:249 x1dints/PRIMARY/DURATION:presence
error 1:249 x1dints/PRIMARY/DURATION:type
error 1:249 x1dints/PRIMARY/DURATION:null
error 1:249 x1dints/PRIMARY/DURATION:unit
error 1:249 x1dints/PRIMARY/DURATION:limit
error 1:250 x1dints/PRIMARY/NRSTSTRT:presence
error 1:250 x1dints/PRIMARY/NRSTSTRT:type
error 1:250 x1dints/PRIMARY/NRSTSTRT:null
error 1:250 x1dints/PRIMARY/NRSTSTRT:limit
error 1:251 x1dints/PRIMARY/NRESETS:presence
error 1:251 x1dints/PRIMARY/NRESETS:type
error 1:251 x1dints/PRIMARY/NRESETS:null
error 1:251 x1dints/PRIMARY/NRESETS:limit
error 1:252 x1dints/PRIMARY/ZEROFRAM:presence
error 1:252 x1dints/PRIMARY/ZEROFRAM:type
error 1:252 x1dints/PRIMARY/ZEROFRAM:null
error 1:253 x1dints/PRIMARY/DATAPROB:presence
error 1:253 x1dints/PRIMARY/DATAPROB:type
error 1:253 x1dints/PRIMARY/DATAPROB:null
error 1:254 x1dints/PRIMARY/SCA_NUM:presence
error 1:254 x1dints/PRIMARY/SCA_NUM:type
error 1:254 x1dints/PRIMARY/SCA_NUM:null
error 1:255 x1dints/PRIMARY/DATAMODE:presence
error 1:255 x1dints/PRIMARY/DATAMODE:type
error 1:255 x1dints/PRIMARY/DATAMODE:null
error 1:277 x1dints/PRIMARY/EXPSTART:presence
error 1:277 x1dints/PRIMARY/EXPSTART:type
error 1:277 x1dints/PRIMARY/EXPSTART:null
error 1:277 x1dints/PRIMARY/EXPSTART:unit
error 1:277 x1dints/PRIMARY/EFFEXPTM:presence
error 1:277 x1dints/PRIMARY/EFFEXPTM:type
error 1:277 x1dints/PRIMARY/EFFEXPTM:null
error 1:277 x1dints/PRIMARY/EFFEXPTM:unit
error 3:37 x1dints/PRIMARY/EFFEXPTM:limit
error 1:278 x1dints/PRIMARY/EXPMID:presence
error 1:278 x1dints/PRIMARY/EXPMID:type
error 1:278 x1dints/PRIMARY/EXPMID:null
error 1:278 x1dints/PRIMARY/EXPMID:unit
error 1:279 x1dints/PRIMARY/EXPEND:presence
error 1:279 x1dints/PRIMARY/EXPEND:type
error 1:279 x1dints/PRIMARY/EXPEND:null
error 1:279 x1dints/PRIMARY/EXPEND:unit
error 1:280 x1dints/PRIMARY/EXPSTENG:type
error 1:280 x1dints/PRIMARY/EXPSTENG:null
error 1:281 x1dints/PRIMARY/OSF_FILE:type
error 1:281 x1dints/PRIMARY/OSF_FILE:null
error 1:282 x1dints/PRIMARY/HYBRIDFF:type
error 1:282 x1dints/PRIMARY/HYBRIDFF:null
error 1:283 x1dints/PRIMARY/NOUTPUTS:type
error 1:283 x1dints/PRIMARY/NOUTPUTS:null
error 1:283 x1dints/PRIMARY/NOUTPUTS:in
error 1:284 x1dints/PRIMARY/MIRNGRPS:type
error 1:284 x1dints/PRIMARY/MIRNGRPS:null
error 1:284 x1dints/PRIMARY/MIRNGRPS:limit
error 1:285 x1dints/PRIMARY/MIRNFRMS:type
error 1:285 x1dints/PRIMARY/MIRNFRMS:null
error 1:285 x1dints/PRIMARY/MIRNFRMS:limit
error 1:286 x1dints/PRIMARY/DETMODE:type
error 1:286 x1dints/PRIMARY/DETMODE:null
error 1:286 x1dints/PRIMARY/DETMODE:in
error 1:287 x1dints/PRIMARY/CMD_TSEL:type
error 1:287 x1dints/PRIMARY/CMD_TSEL:null
error 1:287 x1dints/PRIMARY/CMD_TSEL:in
error 1:288 x1dints/PRIMARY/TMEASURE:type
error 1:288 x1dints/PRIMARY/TMEASURE:null
error 1:288 x1dints/PRIMARY/TMEASURE:unit
error 1:288 x1dints/PRIMARY/TMEASURE:limit
error 1:289 x1dints/PRIMARY/NRS_NORM:type
error 1:289 x1dints/PRIMARY/NRS_NORM:null
error 1:289 x1dints/PRIMARY/NRS_NORM:limit
error 1:290 x1dints/PRIMARY/NRS_REF:type
error 1:290 x1dints/PRIMARY/NRS_REF:null
error 1:290 x1dints/PRIMARY/NRS_REF:limit
error 1:291 x1dints/PRIMARY/SCTARATE:presence
error 1:291 x1dints/PRIMARY/SCTARATE:type
error 1:291 x1dints/PRIMARY/SCTARATE:null
error 1:291 x1dints/PRIMARY/SCTARATE:unit
error 1:292 x1dints/PRIMARY/GAINFACT:type
error 1:292 x1dints/PRIMARY/GAINFACT:null
error 1:292 x1dints/PRIMARY/GAINFACT:unit
error 1:293 x1dints/PRIMARY/IS_IMPRT:type
error 1:293 x1dints/PRIMARY/IS_IMPRT:null
error 1:294 x1dints/PRIMARY/IS_PSF:type
error 1:294 x1dints/PRIMARY/IS_PSF:null
error 1:295 x1dints/PRIMARY/SELFREF:type
error 1:295 x1dints/PRIMARY/SELFREF:null
error 1:296 x1dints/PRIMARY/PRIMECRS:type
error 1:296 x1dints/PRIMARY/PRIMECRS:null
error 1:297 x1dints/PRIMARY/EXTNCRS:type
error 1:297 x1dints/PRIMARY/EXTNCRS:null
error 1:307 x1dints/PRIMARY/EXSEGNUM:type
error 1:307 x1dints/PRIMARY/EXSEGNUM:null
error 3:38 x1dints/PRIMARY/EXSEGNUM:limit
error 1:307 x1dints/PRIMARY/EXSEGTOT:type
error 1:307 x1dints/PRIMARY/EXSEGTOT:null
error 3:39 x1dints/PRIMARY/EXSEGTOT:limit
error 1:307 x1dints/PRIMARY/INTSTART:type
error 1:307 x1dints/PRIMARY/INTSTART:null
error 3:40 x1dints/PRIMARY/INTSTART:limit
error 1:307 x1dints/PRIMARY/INTEND:type
error 1:307 x1dints/PRIMARY/INTEND:null
error 3:41 x1dints/PRIMARY/INTEND:limit
error 1:318 x1dints/PRIMARY/SUBARRAY:presence
error 1:318 x1dints/PRIMARY/SUBARRAY:type
error 1:318 x1dints/PRIMARY/SUBARRAY:null
warning 1:318 x1dints/PRIMARY/SUBARRAY:in
error 1:319 x1dints/PRIMARY/SUB_SHRT:type
error 1:319 x1dints/PRIMARY/SUB_SHRT:null
error 1:319 x1dints/PRIMARY/SUB_SHRT:in
error 1:320 x1dints/PRIMARY/SUB_LONG:type
error 1:320 x1dints/PRIMARY/SUB_LONG:null
error 1:320 x1dints/PRIMARY/SUB_LONG:in
error 1:321 x1dints/PRIMARY/SUBSTRT1:presence
error 1:321 x1dints/PRIMARY/SUBSTRT1:type
error 1:321 x1dints/PRIMARY/SUBSTRT1:null
error 1:321 x1dints/PRIMARY/SUBSTRT1:limit
error 1:322 x1dints/PRIMARY/SUBSTRT2:presence
error 1:322 x1dints/PRIMARY/SUBSTRT2:type
error 1:322 x1dints/PRIMARY/SUBSTRT2:null
error 1:322 x1dints/PRIMARY/SUBSTRT2:limit
error 1:323 x1dints/PRIMARY/SUBSIZE1:presence
error 1:323 x1dints/PRIMARY/SUBSIZE1:type
error 1:323 x1dints/PRIMARY/SUBSIZE1:null
error 1:323 x1dints/PRIMARY/SUBSIZE1:limit
error 1:324 x1dints/PRIMARY/SUBSIZE2:presence
error 1:324 x1dints/PRIMARY/SUBSIZE2:type
error 1:324 x1dints/PRIMARY/SUBSIZE2:null
error 1:324 x1dints/PRIMARY/SUBSIZE2:limit
error 1:325 x1dints/PRIMARY/FASTAXIS:presence
error 1:325 x1dints/PRIMARY/FASTAXIS:type
error 1:325 x1dints/PRIMARY/FASTAXIS:null
error 1:325 x1dints/PRIMARY/FASTAXIS:in
error 1:326 x1dints/PRIMARY/SLOWAXIS:presence
error 1:326 x1dints/PRIMARY/SLOWAXIS:type
error 1:326 x1dints/PRIMARY/SLOWAXIS:null
error 1:326 x1dints/PRIMARY/SLOWAXIS:in
error 1:327 x1dints/PRIMARY/DETXCOR:type
error 1:327 x1dints/PRIMARY/DETXCOR:null
error 1:328 x1dints/PRIMARY/DETYCOR:type
error 1:328 x1dints/PRIMARY/DETYCOR:null
error 1:329 x1dints/PRIMARY/DETXSIZ:type
error 1:329 x1dints/PRIMARY/DETXSIZ:null
error 1:329 x1dints/PRIMARY/DETXSIZ:limit
error 1:330 x1dints/PRIMARY/DETYSIZ:type
error 1:330 x1dints/PRIMARY/DETYSIZ:null
error 1:330 x1dints/PRIMARY/DETYSIZ:limit
error 1:331 x1dints/PRIMARY/MSTR_RD1:type
error 1:331 x1dints/PRIMARY/MSTR_RD1:null
error 1:331 x1dints/PRIMARY/MSTR_RD1:limit
error 1:332 x1dints/PRIMARY/MSTR_SK1:type
error 1:332 x1dints/PRIMARY/MSTR_SK1:null
error 1:332 x1dints/PRIMARY/MSTR_SK1:limit
error 1:333 x1dints/PRIMARY/MSTR_RD2:type
error 1:333 x1dints/PRIMARY/MSTR_RD2:null
error 1:333 x1dints/PRIMARY/MSTR_RD2:limit
error 1:334 x1dints/PRIMARY/MSTR_SK2:type
error 1:334 x1dints/PRIMARY/MSTR_SK2:null
error 1:334 x1dints/PRIMARY/MSTR_SK2:limit
error 1:335 x1dints/PRIMARY/MSTR_RPT:type
error 1:335 x1dints/PRIMARY/MSTR_RPT:null
error 1:336 x1dints/PRIMARY/MSTR_ILV:type
error 1:336 x1dints/PRIMARY/MSTR_ILV:null
error 1:337 x1dints/PRIMARY/SSTR_STP:type
error 1:337 x1dints/PRIMARY/SSTR_STP:null
error 1:338 x1dints/PRIMARY/SSTR_NST:type
error 1:338 x1dints/PRIMARY/SSTR_NST:null
error 1:346 x1dints/PRIMARY/PATTTYPE:presence
error 1:346 x1dints/PRIMARY/PATTTYPE:type
error 1:346 x1dints/PRIMARY/PATTTYPE:null
warning 1:346 x1dints/PRIMARY/PATTTYPE:in
error 1:347 x1dints/PRIMARY/PRIDTYPE:type
error 1:347 x1dints/PRIMARY/PRIDTYPE:null
error 1:348 x1dints/PRIMARY/PRIDTPTS:type
error 1:348 x1dints/PRIMARY/PRIDTPTS:null
error 1:348 x1dints/PRIMARY/PRIDTPTS:limit
error 1:349 x1dints/PRIMARY/PATT_NUM:presence
error 1:349 x1dints/PRIMARY/PATT_NUM:type
error 1:349 x1dints/PRIMARY/PATT_NUM:null
error 1:349 x1dints/PRIMARY/PATT_NUM:limit
error 1:350 x1dints/PRIMARY/PATTSTRT:type
error 1:350 x1dints/PRIMARY/PATTSTRT:null
error 1:350 x1dints/PRIMARY/PATTSTRT:limit
error 1:351 x1dints/PRIMARY/NUMDTHPT:presence
error 1:351 x1dints/PRIMARY/NUMDTHPT:type
error 1:351 x1dints/PRIMARY/NUMDTHPT:null
error 1:351 x1dints/PRIMARY/NUMDTHPT:limit
error 1:352 x1dints/PRIMARY/PATTNPTS:type
error 1:352 x1dints/PRIMARY/PATTNPTS:null
error 1:352 x1dints/PRIMARY/PATTNPTS:limit
error 1:353 x1dints/PRIMARY/NRIMDTPT:type
error 1:353 x1dints/PRIMARY/NRIMDTPT:null
error 1:353 x1dints/PRIMARY/NRIMDTPT:limit
error 1:354 x1dints/PRIMARY/NOD_TYPE:type
error 1:354 x1dints/PRIMARY/NOD_TYPE:null
error 1:354 x1dints/PRIMARY/NOD_TYPE:in
error 1:355 x1dints/PRIMARY/PATTSIZE:type
error 1:355 x1dints/PRIMARY/PATTSIZE:null
error 1:356 x1dints/PRIMARY/SMGRDPAT:type
error 1:356 x1dints/PRIMARY/SMGRDPAT:null
error 1:357 x1dints/PRIMARY/SUBPXPTS:type
error 1:357 x1dints/PRIMARY/SUBPXPTS:null
error 1:357 x1dints/PRIMARY/SUBPXPTS:limit
error 1:358 x1dints/PRIMARY/SUBPXPAT:type
error 1:358 x1dints/PRIMARY/SUBPXPAT:null
error 1:359 x1dints/PRIMARY/SPEC_NUM:type
error 1:359 x1dints/PRIMARY/SPEC_NUM:null
error 1:359 x1dints/PRIMARY/SPEC_NUM:limit
error 1:360 x1dints/PRIMARY/SPECNSTP:type
error 1:360 x1dints/PRIMARY/SPECNSTP:null
error 1:360 x1dints/PRIMARY/SPECNSTP:limit
error 1:361 x1dints/PRIMARY/SPECSTEP:type
error 1:361 x1dints/PRIMARY/SPECSTEP:null
error 1:362 x1dints/PRIMARY/SPCOFFST:type
error 1:362 x1dints/PRIMARY/SPCOFFST:null
error 1:362 x1dints/PRIMARY/SPCOFFST:unit
error 1:363 x1dints/PRIMARY/SPAT_NUM:type
error 1:363 x1dints/PRIMARY/SPAT_NUM:null
error 1:363 x1dints/PRIMARY/SPAT_NUM:limit
error 1:364 x1dints/PRIMARY/SPATNSTP:type
error 1:364 x1dints/PRIMARY/SPATNSTP:null
error 1:364 x1dints/PRIMARY/SPATNSTP:limit
error 1:365 x1dints/PRIMARY/SPATSTEP:type
error 1:365 x1dints/PRIMARY/SPATSTEP:null
error 1:366 x1dints/PRIMARY/SPTOFFST:type
error 1:366 x1dints/PRIMARY/SPTOFFST:null
error 1:366 x1dints/PRIMARY/SPTOFFST:unit
error 1:367 x1dints/PRIMARY/XOFFSET:presence
error 1:367 x1dints/PRIMARY/XOFFSET:type
error 1:367 x1dints/PRIMARY/XOFFSET:null
error 1:367 x1dints/PRIMARY/XOFFSET:unit
error 1:368 x1dints/PRIMARY/YOFFSET:presence
error 1:368 x1dints/PRIMARY/YOFFSET:type
error 1:368 x1dints/PRIMARY/YOFFSET:null
error 1:368 x1dints/PRIMARY/YOFFSET:unit
error 1:369 x1dints/PRIMARY/DSETSTRT:type
error 1:369 x1dints/PRIMARY/DSETSTRT:null
error 1:369 x1dints/PRIMARY/DSETSTRT:limit
error 1:370 x1dints/PRIMARY/NUMDSETS:type
error 1:370 x1dints/PRIMARY/NUMDSETS:null
error 1:370 x1dints/PRIMARY/NUMDSETS:limit
error 1:371 x1dints/PRIMARY/DITHDIRC:type
error 1:371 x1dints/PRIMARY/DITHDIRC:null
error 1:371 x1dints/PRIMARY/DITHDIRC:in
error 1:372 x1dints/PRIMARY/DITHOPFR:type
error 1:372 x1dints/PRIMARY/DITHOPFR:null
error 1:372 x1dints/PRIMARY/DITHOPFR:in
error 1:373 x1dints/PRIMARY/DITHPNTS:type
error 1:373 x1dints/PRIMARY/DITHPNTS:null
error 1:374 x1dints/PRIMARY/MRSPRCHN:type
error 1:374 x1dints/PRIMARY/MRSPRCHN:null
error 1:374 x1dints/PRIMARY/MRSPRCHN:in
error 1:376 x1dints/PRIMARY/DITH_RA:type
error 1:376 x1dints/PRIMARY/DITH_RA:null
error 1:376 x1dints/PRIMARY/DITH_RA:unit
error 1:377 x1dints/PRIMARY/DITH_DEC:type
error 1:377 x1dints/PRIMARY/DITH_DEC:null
error 1:377 x1dints/PRIMARY/DITH_DEC:unit
error 1:384 x1dints/PRIMARY/APERNAME:presence
error 1:384 x1dints/PRIMARY/APERNAME:type
error 1:384 x1dints/PRIMARY/APERNAME:null
error 1:385 x1dints/PRIMARY/PPS_APER:presence
error 1:385 x1dints/PRIMARY/PPS_APER:type
error 1:385 x1dints/PRIMARY/PPS_APER:null
error 1:386 x1dints/PRIMARY/VA_RA:type
error 1:386 x1dints/PRIMARY/VA_RA:null
error 1:386 x1dints/PRIMARY/VA_RA:unit
error 1:387 x1dints/PRIMARY/VA_DEC:type
error 1:387 x1dints/PRIMARY/VA_DEC:null
error 1:387 x1dints/PRIMARY/VA_DEC:unit
error 1:392 x1dints/PRIMARY/BARTDELT:presence
error 1:392 x1dints/PRIMARY/BARTDELT:type
error 1:392 x1dints/PRIMARY/BARTDELT:null
error 1:392 x1dints/PRIMARY/BARTDELT:unit
error 1:393 x1dints/PRIMARY/BSTRTIME:presence
error 1:393 x1dints/PRIMARY/BSTRTIME:type
error 1:393 x1dints/PRIMARY/BSTRTIME:null
error 1:393 x1dints/PRIMARY/BSTRTIME:unit
error 1:394 x1dints/PRIMARY/BMIDTIME:presence
error 1:394 x1dints/PRIMARY/BMIDTIME:type
error 1:394 x1dints/PRIMARY/BMIDTIME:null
error 1:394 x1dints/PRIMARY/BMIDTIME:unit
error 1:395 x1dints/PRIMARY/BENDTIME:presence
error 1:395 x1dints/PRIMARY/BENDTIME:type
error 1:395 x1dints/PRIMARY/BENDTIME:null
error 1:395 x1dints/PRIMARY/BENDTIME:unit
error 1:396 x1dints/PRIMARY/HELIDELT:presence
error 1:396 x1dints/PRIMARY/HELIDELT:type
error 1:396 x1dints/PRIMARY/HELIDELT:null
error 1:396 x1dints/PRIMARY/HELIDELT:unit
error 1:397 x1dints/PRIMARY/HSTRTIME:presence
error 1:397 x1dints/PRIMARY/HSTRTIME:type
error 1:397 x1dints/PRIMARY/HSTRTIME:null
error 1:397 x1dints/PRIMARY/HSTRTIME:unit
error 1:398 x1dints/PRIMARY/HMIDTIME:presence
error 1:398 x1dints/PRIMARY/HMIDTIME:type
error 1:398 x1dints/PRIMARY/HMIDTIME:null
error 1:398 x1dints/PRIMARY/HMIDTIME:unit
error 1:399 x1dints/PRIMARY/HENDTIME:presence
error 1:399 x1dints/PRIMARY/HENDTIME:type
error 1:399 x1dints/PRIMARY/HENDTIME:null
error 1:399 x1dints/PRIMARY/HENDTIME:unit
error 1:407 x1dints/PRIMARY/GS_ORDER:type
error 1:407 x1dints/PRIMARY/GS_ORDER:null
error 1:407 x1dints/PRIMARY/GS_ORDER:limit
error 1:408 x1dints/PRIMARY/GSSTRTTM:type
error 1:408 x1dints/PRIMARY/GSSTRTTM:null
error 1:409 x1dints/PRIMARY/GSENDTIM:type
error 1:409 x1dints/PRIMARY/GSENDTIM:null
error 1:410 x1dints/PRIMARY/GDSTARID:type
error 1:410 x1dints/PRIMARY/GDSTARID:null
error 1:411 x1dints/PRIMARY/GS_RA:type
error 1:411 x1dints/PRIMARY/GS_RA:null
error 1:411 x1dints/PRIMARY/GS_RA:unit
error 4:47 x1dints/PRIMARY/GS_RA:limit
error 1:412 x1dints/PRIMARY/GS_DEC:type
error 1:412 x1dints/PRIMARY/GS_DEC:null
error 1:412 x1dints/PRIMARY/GS_DEC:unit
error 4:48 x1dints/PRIMARY/GS_DEC:limit
error 1:413 x1dints/PRIMARY/GS_URA:type
error 1:413 x1dints/PRIMARY/GS_URA:null
error 1:413 x1dints/PRIMARY/GS_URA:unit
error 1:413 x1dints/PRIMARY/GS_URA:limit
error 1:414 x1dints/PRIMARY/GS_UDEC:type
error 1:414 x1dints/PRIMARY/GS_UDEC:null
error 1:414 x1dints/PRIMARY/GS_UDEC:unit
error 1:414 x1dints/PRIMARY/GS_UDEC:limit
error 1:415 x1dints/PRIMARY/GS_MAG:type
error 1:415 x1dints/PRIMARY/GS_MAG:null
error 1:415 x1dints/PRIMARY/GS_MAG:unit
error 1:416 x1dints/PRIMARY/GS_UMAG:type
error 1:416 x1dints/PRIMARY/GS_UMAG:null
error 1:416 x1dints/PRIMARY/GS_UMAG:unit
error 1:416 x1dints/PRIMARY/GS_UMAG:limit
error 1:417 x1dints/PRIMARY/GS_EPOCH:type
error 1:417 x1dints/PRIMARY/GS_EPOCH:null
error 1:418 x1dints/PRIMARY/GS_MURA:type
error 1:418 x1dints/PRIMARY/GS_MURA:null
error 1:418 x1dints/PRIMARY/GS_MURA:unit
error 1:419 x1dints/PRIMARY/GS_MUDEC:type
error 1:419 x1dints/PRIMARY/GS_MUDEC:null
error 1:419 x1dints/PRIMARY/GS_MUDEC:unit
error 1:420 x1dints/PRIMARY/GS_PARA:type
error 1:420 x1dints/PRIMARY/GS_PARA:null
error 1:420 x1dints/PRIMARY/GS_PARA:unit
error 1:421 x1dints/PRIMARY/GS_V3_PA:type
error 1:421 x1dints/PRIMARY/GS_V3_PA:null
error 1:421 x1dints/PRIMARY/GS_V3_PA:unit
error 1:422 x1dints/PRIMARY/FGS_APER:type
error 1:422 x1dints/PRIMARY/FGS_APER:null
error 1:423 x1dints/PRIMARY/GSIDL_X:type
error 1:423 x1dints/PRIMARY/GSIDL_X:null
error 1:424 x1dints/PRIMARY/GSIDL_Y:type
error 1:424 x1dints/PRIMARY/GSIDL_Y:null
error 1:425 x1dints/PRIMARY/GSCENTX:type
error 1:425 x1dints/PRIMARY/GSCENTX:null
error 1:425 x1dints/PRIMARY/GSCENTX:unit
error 1:426 x1dints/PRIMARY/GSCENTY:type
error 1:426 x1dints/PRIMARY/GSCENTY:null
error 1:426 x1dints/PRIMARY/GSCENTY:unit
error 1:427 x1dints/PRIMARY/PCS_MODE:presence
error 1:427 x1dints/PRIMARY/PCS_MODE:type
error 1:427 x1dints/PRIMARY/PCS_MODE:null
error 1:427 x1dints/PRIMARY/PCS_MODE:in
error 1:428 x1dints/PRIMARY/VISITEND:type
error 1:428 x1dints/PRIMARY/VISITEND:null
error 1:38 x1dints/PRIMARY/CAL_VER:presence
error 1:38 x1dints/PRIMARY/CAL_VER:type
error 1:38 x1dints/PRIMARY/CAL_VER:null
error 1:38 x1dints/PRIMARY/CAL_VER:matches
error 1:39 x1dints/PRIMARY/CAL_VCS:presence
error 1:39 x1dints/PRIMARY/CAL_VCS:type
error 1:39 x1dints/PRIMARY/CAL_VCS:null
error 1:40 x1dints/PRIMARY/CRDS_VER:presence
error 1:40 x1dints/PRIMARY/CRDS_VER:type
error 1:40 x1dints/PRIMARY/CRDS_VER:null
error 1:40 x1dints/PRIMARY/CRDS_VER:matches
error 1:41 x1dints/PRIMARY/CRDS_CTX:presence
error 1:41 x1dints/PRIMARY/CRDS_CTX:type
error 1:41 x1dints/PRIMARY/CRDS_CTX:null
error 1:41 x1dints/PRIMARY/CRDS_CTX:matches
error 1:46 x1dints/PRIMARY/ASNPOOL:type
error 1:46 x1dints/PRIMARY/ASNPOOL:null
error 1:46 x1dints/PRIMARY/ASNTABLE:type
error 1:46 x1dints/PRIMARY/ASNTABLE:null
error 1:438 x1dints/PRIMARY/R_AREA:type
error 1:438 x1dints/PRIMARY/R_AREA:null
error 1:438 x1dints/PRIMARY/R_AREA:matches
error 1:439 x1dints/PRIMARY/R_BARSHA:type
error 1:439 x1dints/PRIMARY/R_BARSHA:null
error 1:439 x1dints/PRIMARY/R_BARSHA:matches
error 1:440 x1dints/PRIMARY/R_BKG:type
error 1:440 x1dints/PRIMARY/R_BKG:null
error 1:440 x1dints/PRIMARY/R_BKG:matches
error 1:441 x1dints/PRIMARY/R_CAMERA:type
error 1:441 x1dints/PRIMARY/R_CAMERA:null
error 1:441 x1dints/PRIMARY/R_CAMERA:matches
error 1:442 x1dints/PRIMARY/R_CHRCOR:type
error 1:442 x1dints/PRIMARY/R_CHRCOR:null
error 1:442 x1dints/PRIMARY/R_CHRCOR:matches
error 1:443 x1dints/PRIMARY/R_COLLIM:type
error 1:443 x1dints/PRIMARY/R_COLLIM:null
error 1:443 x1dints/PRIMARY/R_COLLIM:matches
error 1:444 x1dints/PRIMARY/R_CUBPAR:type
error 1:444 x1dints/PRIMARY/R_CUBPAR:null
error 1:444 x1dints/PRIMARY/R_CUBPAR:matches
error 1:445 x1dints/PRIMARY/R_DARK:type
error 1:445 x1dints/PRIMARY/R_DARK:null
error 1:445 x1dints/PRIMARY/R_DARK:matches
error 1:446 x1dints/PRIMARY/R_DFLAT:type
error 1:446 x1dints/PRIMARY/R_DFLAT:null
error 1:446 x1dints/PRIMARY/R_DFLAT:matches
error 1:447 x1dints/PRIMARY/R_DISPER:type
error 1:447 x1dints/PRIMARY/R_DISPER:null
error 1:447 x1dints/PRIMARY/R_DISPER:matches
error 1:448 x1dints/PRIMARY/R_DISTOR:type
error 1:448 x1dints/PRIMARY/R_DISTOR:null
error 1:448 x1dints/PRIMARY/R_DISTOR:matches
error 1:449 x1dints/PRIMARY/R_EXTR1D:type
error 1:449 x1dints/PRIMARY/R_EXTR1D:null
error 1:449 x1dints/PRIMARY/R_EXTR1D:matches
error 1:450 x1dints/PRIMARY/R_FFLAT:type
error 1:450 x1dints/PRIMARY/R_FFLAT:null
error 1:450 x1dints/PRIMARY/R_FFLAT:matches
error 1:451 x1dints/PRIMARY/R_FILOFF:type
error 1:451 x1dints/PRIMARY/R_FILOFF:null
error 1:451 x1dints/PRIMARY/R_FILOFF:matches
error 1:452 x1dints/PRIMARY/R_FLAT:type
error 1:452 x1dints/PRIMARY/R_FLAT:null
error 1:452 x1dints/PRIMARY/R_FLAT:matches
error 1:453 x1dints/PRIMARY/R_FORE:type
error 1:453 x1dints/PRIMARY/R_FORE:null
error 1:453 x1dints/PRIMARY/R_FORE:matches
error 1:454 x1dints/PRIMARY/R_FPA:type
error 1:454 x1dints/PRIMARY/R_FPA:null
error 1:454 x1dints/PRIMARY/R_FPA:matches
error 1:455 x1dints/PRIMARY/R_FRIFRQ:type
error 1:455 x1dints/PRIMARY/R_FRIFRQ:null
error 1:455 x1dints/PRIMARY/R_FRIFRQ:matches
error 1:456 x1dints/PRIMARY/R_FRINGE:type
error 1:456 x1dints/PRIMARY/R_FRINGE:null
error 1:456 x1dints/PRIMARY/R_FRINGE:matches
error 1:457 x1dints/PRIMARY/R_GAIN:type
error 1:457 x1dints/PRIMARY/R_GAIN:null
error 1:457 x1dints/PRIMARY/R_GAIN:matches
error 1:458 x1dints/PRIMARY/R_IFUFOR:type
error 1:458 x1dints/PRIMARY/R_IFUFOR:null
error 1:458 x1dints/PRIMARY/R_IFUFOR:matches
error 1:459 x1dints/PRIMARY/R_IFUPOS:type
error 1:459 x1dints/PRIMARY/R_IFUPOS:null
error 1:459 x1dints/PRIMARY/R_IFUPOS:matches
error 1:460 x1dints/PRIMARY/R_IFUSLI:type
error 1:460 x1dints/PRIMARY/R_IFUSLI:null
error 1:460 x1dints/PRIMARY/R_IFUSLI:matches
error 1:461 x1dints/PRIMARY/R_IPC:type
error 1:461 x1dints/PRIMARY/R_IPC:null
error 1:461 x1dints/PRIMARY/R_IPC:matches
error 1:462 x1dints/PRIMARY/R_LASTFR:type
error 1:462 x1dints/PRIMARY/R_LASTFR:null
error 1:462 x1dints/PRIMARY/R_LASTFR:matches
error 1:463 x1dints/PRIMARY/R_LINEAR:type
error 1:463 x1dints/PRIMARY/R_LINEAR:null
error 1:463 x1dints/PRIMARY/R_LINEAR:matches
error 1:464 x1dints/PRIMARY/R_MASK:type
error 1:464 x1dints/PRIMARY/R_MASK:null
error 1:464 x1dints/PRIMARY/R_MASK:matches
error 1:465 x1dints/PRIMARY/R_MIREMI:type
error 1:465 x1dints/PRIMARY/R_MIREMI:null
error 1:465 x1dints/PRIMARY/R_MIREMI:matches
error 1:466 x1dints/PRIMARY/R_MRSPT:type
error 1:466 x1dints/PRIMARY/R_MRSPT:null
error 1:466 x1dints/PRIMARY/R_MRSPT:matches
error 1:467 x1dints/PRIMARY/R_MRSXAR:type
error 1:467 x1dints/PRIMARY/R_MRSXAR:null
error 1:467 x1dints/PRIMARY/R_MRSXAR:matches
error 1:468 x1dints/PRIMARY/R_MSA:type
error 1:468 x1dints/PRIMARY/R_MSA:null
error 1:468 x1dints/PRIMARY/R_MSA:matches
error 1:469 x1dints/PRIMARY/R_MSAOPE:type
error 1:469 x1dints/PRIMARY/R_MSAOPE:null
error 1:469 x1dints/PRIMARY/R_MSAOPE:matches
error 1:470 x1dints/PRIMARY/R_NRM:type
error 1:470 x1dints/PRIMARY/R_NRM:null
error 1:470 x1dints/PRIMARY/R_NRM:matches
error 1:471 x1dints/PRIMARY/R_OTE:type
error 1:471 x1dints/PRIMARY/R_OTE:null
error 1:471 x1dints/PRIMARY/R_OTE:matches
error 1:472 x1dints/PRIMARY/R_PERSAT:type
error 1:472 x1dints/PRIMARY/R_PERSAT:null
error 1:472 x1dints/PRIMARY/R_PERSAT:matches
error 1:473 x1dints/PRIMARY/R_PHOTOM:type
error 1:473 x1dints/PRIMARY/R_PHOTOM:null
error 1:473 x1dints/PRIMARY/R_PHOTOM:matches
error 1:474 x1dints/PRIMARY/R_PSFMAS:type
error 1:474 x1dints/PRIMARY/R_PSFMAS:null
error 1:474 x1dints/PRIMARY/R_PSFMAS:matches
error 1:475 x1dints/PRIMARY/R_PSTSOS:type
error 1:475 x1dints/PRIMARY/R_PSTSOS:null
error 1:475 x1dints/PRIMARY/R_PSTSOS:matches
error 1:476 x1dints/PRIMARY/R_PTHLOS:type
error 1:476 x1dints/PRIMARY/R_PTHLOS:null
error 1:476 x1dints/PRIMARY/R_PTHLOS:matches
error 1:477 x1dints/PRIMARY/R_READNO:type
error 1:477 x1dints/PRIMARY/R_READNO:null
error 1:477 x1dints/PRIMARY/R_READNO:matches
error 1:478 x1dints/PRIMARY/R_REFPIX:type
error 1:478 x1dints/PRIMARY/R_REFPIX:null
error 1:478 x1dints/PRIMARY/R_REFPIX:matches
error 1:479 x1dints/PRIMARY/R_REGION:type
error 1:479 x1dints/PRIMARY/R_REGION:null
error 1:479 x1dints/PRIMARY/R_REGION:matches
error 1:480 x1dints/PRIMARY/R_RESAMP:type
error 1:480 x1dints/PRIMARY/R_RESAMP:null
error 1:480 x1dints/PRIMARY/R_RESAMP:matches
error 1:481 x1dints/PRIMARY/R_RESET:type
error 1:481 x1dints/PRIMARY/R_RESET:null
error 1:481 x1dints/PRIMARY/R_RESET:matches
error 1:482 x1dints/PRIMARY/R_RESOL:type
error 1:482 x1dints/PRIMARY/R_RESOL:null
error 1:482 x1dints/PRIMARY/R_RESOL:matches
error 1:483 x1dints/PRIMARY/R_RSCD:type
error 1:483 x1dints/PRIMARY/R_RSCD:null
error 1:483 x1dints/PRIMARY/R_RSCD:matches
error 1:484 x1dints/PRIMARY/R_SATURA:type
error 1:484 x1dints/PRIMARY/R_SATURA:null
error 1:484 x1dints/PRIMARY/R_SATURA:matches
error 1:485 x1dints/PRIMARY/R_SFLAT:type
error 1:485 x1dints/PRIMARY/R_SFLAT:null
error 1:485 x1dints/PRIMARY/R_SFLAT:matches
error 1:486 x1dints/PRIMARY/R_SIRSKL:type
error 1:486 x1dints/PRIMARY/R_SIRSKL:null
error 1:486 x1dints/PRIMARY/R_SIRSKL:matches
error 1:487 x1dints/PRIMARY/R_SPCWCS:type
error 1:487 x1dints/PRIMARY/R_SPCWCS:null
error 1:487 x1dints/PRIMARY/R_SPCWCS:matches
error 1:488 x1dints/PRIMARY/R_SPKERN:type
error 1:488 x1dints/PRIMARY/R_SPKERN:null
error 1:488 x1dints/PRIMARY/R_SPKERN:matches
error 1:489 x1dints/PRIMARY/R_SPPROF:type
error 1:489 x1dints/PRIMARY/R_SPPROF:null
error 1:489 x1dints/PRIMARY/R_SPPROF:matches
error 1:490 x1dints/PRIMARY/R_SPTRAC:type
error 1:490 x1dints/PRIMARY/R_SPTRAC:null
error 1:490 x1dints/PRIMARY/R_SPTRAC:matches
error 1:491 x1dints/PRIMARY/R_STRAY:type
error 1:491 x1dints/PRIMARY/R_STRAY:null
error 1:491 x1dints/PRIMARY/R_STRAY:matches
error 1:492 x1dints/PRIMARY/R_SUPERB:type
error 1:492 x1dints/PRIMARY/R_SUPERB:null
error 1:492 x1dints/PRIMARY/R_SUPERB:matches
error 1:493 x1dints/PRIMARY/R_THRPUT:type
error 1:493 x1dints/PRIMARY/R_THRPUT:null
error 1:493 x1dints/PRIMARY/R_THRPUT:matches
error 1:494 x1dints/PRIMARY/R_TRPDEN:type
error 1:494 x1dints/PRIMARY/R_TRPDEN:null
error 1:494 x1dints/PRIMARY/R_TRPDEN:matches
error 1:495 x1dints/PRIMARY/R_TRPPAR:type
error 1:495 x1dints/PRIMARY/R_TRPPAR:null
error 1:495 x1dints/PRIMARY/R_TRPPAR:matches
error 1:496 x1dints/PRIMARY/R_TSPHOT:type
error 1:496 x1dints/PRIMARY/R_TSPHOT:null
error 1:496 x1dints/PRIMARY/R_TSPHOT:matches
error 1:497 x1dints/PRIMARY/R_V2V3:type
error 1:497 x1dints/PRIMARY/R_V2V3:null
error 1:497 x1dints/PRIMARY/R_V2V3:matches
error 1:498 x1dints/PRIMARY/R_WAVCOR:type
error 1:498 x1dints/PRIMARY/R_WAVCOR:null
error 1:498 x1dints/PRIMARY/R_WAVCOR:matches
error 1:499 x1dints/PRIMARY/R_WAVMAP:type
error 1:499 x1dints/PRIMARY/R_WAVMAP:null
error 1:499 x1dints/PRIMARY/R_WAVMAP:matches
error 1:500 x1dints/PRIMARY/R_WAVRAN:type
error 1:500 x1dints/PRIMARY/R_WAVRAN:null
error 1:500 x1dints/PRIMARY/R_WAVRAN:matches
error 1:505 x1dints/PRIMARY/S_AMIANA:type
error 1:505 x1dints/PRIMARY/S_AMIANA:null
error 1:505 x1dints/PRIMARY/S_AMIANA:in
error 1:506 x1dints/PRIMARY/S_AMINOR:type
error 1:506 x1dints/PRIMARY/S_AMINOR:null
error 1:506 x1dints/PRIMARY/S_AMINOR:in
error 1:507 x1dints/PRIMARY/S_BARSHA:type
error 1:507 x1dints/PRIMARY/S_BARSHA:null
error 1:507 x1dints/PRIMARY/S_BARSHA:in
error 1:508 x1dints/PRIMARY/S_BKDSUB:type
error 1:508 x1dints/PRIMARY/S_BKDSUB:null
error 1:508 x1dints/PRIMARY/S_BKDSUB:in
error 1:509 x1dints/PRIMARY/S_BPXSLF:type
error 1:509 x1dints/PRIMARY/S_BPXSLF:null
error 1:509 x1dints/PRIMARY/S_BPXSLF:in
error 1:510 x1dints/PRIMARY/S_CHGMIG:type
error 1:510 x1dints/PRIMARY/S_CHGMIG:null
error 1:510 x1dints/PRIMARY/S_CHGMIG:in
error 1:511 x1dints/PRIMARY/S_CLNFNS:type
error 1:511 x1dints/PRIMARY/S_CLNFNS:null
error 1:511 x1dints/PRIMARY/S_CLNFNS:in
error 1:512 x1dints/PRIMARY/S_COMB1D:type
error 1:512 x1dints/PRIMARY/S_COMB1D:null
error 1:512 x1dints/PRIMARY/S_COMB1D:in
error 1:513 x1dints/PRIMARY/S_CONTAM:type
error 1:513 x1dints/PRIMARY/S_CONTAM:null
error 1:513 x1dints/PRIMARY/S_CONTAM:in
error 1:514 x1dints/PRIMARY/S_DARK:type
error 1:514 x1dints/PRIMARY/S_DARK:null
error 1:514 x1dints/PRIMARY/S_DARK:in
error 1:515 x1dints/PRIMARY/S_DQINIT:type
error 1:515 x1dints/PRIMARY/S_DQINIT:null
error 1:515 x1dints/PRIMARY/S_DQINIT:in
error 1:516 x1dints/PRIMARY/S_ERRINI:type
error 1:516 x1dints/PRIMARY/S_ERRINI:null
error 1:516 x1dints/PRIMARY/S_ERRINI:in
error 1:517 x1dints/PRIMARY/S_EXTR1D:presence
error 1:517 x1dints/PRIMARY/S_EXTR1D:type
error 1:517 x1dints/PRIMARY/S_EXTR1D:null
error 1:517 x1dints/PRIMARY/S_EXTR1D:in
error 1:518 x1dints/PRIMARY/S_EXTR2D:type
error 1:518 x1dints/PRIMARY/S_EXTR2D:null
error 1:518 x1dints/PRIMARY/S_EXTR2D:in
error 1:519 x1dints/PRIMARY/S_FLAT:type
error 1:519 x1dints/PRIMARY/S_FLAT:null
error 1:519 x1dints/PRIMARY/S_FLAT:in
error 1:520 x1dints/PRIMARY/S_FRINGE:type
error 1:520 x1dints/PRIMARY/S_FRINGE:null
error 1:520 x1dints/PRIMARY/S_FRINGE:in
error 1:521 x1dints/PRIMARY/S_FRSTFR:type
error 1:521 x1dints/PRIMARY/S_FRSTFR:null
error 1:521 x1dints/PRIMARY/S_FRSTFR:in
error 1:522 x1dints/PRIMARY/S_GANSCL:type
error 1:522 x1dints/PRIMARY/S_GANSCL:null
error 1:522 x1dints/PRIMARY/S_GANSCL:in
error 1:523 x1dints/PRIMARY/S_GRPSCL:type
error 1:523 x1dints/PRIMARY/S_GRPSCL:null
error 1:523 x1dints/PRIMARY/S_GRPSCL:in
error 1:524 x1dints/PRIMARY/S_GUICDS:type
error 1:524 x1dints/PRIMARY/S_GUICDS:null
error 1:524 x1dints/PRIMARY/S_GUICDS:in
error 1:525 x1dints/PRIMARY/S_IFUCUB:type
error 1:525 x1dints/PRIMARY/S_IFUCUB:null
error 1:525 x1dints/PRIMARY/S_IFUCUB:in
error 1:526 x1dints/PRIMARY/S_IMPRNT:type
error 1:526 x1dints/PRIMARY/S_IMPRNT:null
error 1:526 x1dints/PRIMARY/S_IMPRNT:in
error 1:527 x1dints/PRIMARY/S_IPC:type
error 1:527 x1dints/PRIMARY/S_IPC:null
error 1:527 x1dints/PRIMARY/S_IPC:in
error 1:528 x1dints/PRIMARY/S_JUMP:type
error 1:528 x1dints/PRIMARY/S_JUMP:null
error 1:528 x1dints/PRIMARY/S_JUMP:in
error 1:529 x1dints/PRIMARY/S_KLIP:type
error 1:529 x1dints/PRIMARY/S_KLIP:null
error 1:529 x1dints/PRIMARY/S_KLIP:in
error 1:530 x1dints/PRIMARY/S_LASTFR:type
error 1:530 x1dints/PRIMARY/S_LASTFR:null
error 1:530 x1dints/PRIMARY/S_LASTFR:in
error 1:531 x1dints/PRIMARY/S_LINEAR:type
error 1:531 x1dints/PRIMARY/S_LINEAR:null
error 1:531 x1dints/PRIMARY/S_LINEAR:in
error 1:532 x1dints/PRIMARY/S_MIREMI:type
error 1:532 x1dints/PRIMARY/S_MIREMI:null
error 1:532 x1dints/PRIMARY/S_MIREMI:in
error 1:533 x1dints/PRIMARY/S_MSAFLG:type
error 1:533 x1dints/PRIMARY/S_MSAFLG:null
error 1:533 x1dints/PRIMARY/S_MSAFLG:in
error 1:534 x1dints/PRIMARY/S_MSBSUB:type
error 1:534 x1dints/PRIMARY/S_MSBSUB:null
error 1:534 x1dints/PRIMARY/S_MSBSUB:in
error 1:535 x1dints/PRIMARY/S_MTWCS:type
error 1:535 x1dints/PRIMARY/S_MTWCS:null
error 1:535 x1dints/PRIMARY/S_MTWCS:in
error 1:536 x1dints/PRIMARY/S_OUTLIR:type
error 1:536 x1dints/PRIMARY/S_OUTLIR:null
error 1:536 x1dints/PRIMARY/S_OUTLIR:in
error 1:537 x1dints/PRIMARY/S_PCTFRM:type
error 1:537 x1dints/PRIMARY/S_PCTFRM:null
error 1:537 x1dints/PRIMARY/S_PCTFRM:in
error 1:538 x1dints/PRIMARY/S_PERSIS:type
error 1:538 x1dints/PRIMARY/S_PERSIS:null
error 1:538 x1dints/PRIMARY/S_PERSIS:in
error 1:539 x1dints/PRIMARY/S_PHOTOM:type
error 1:539 x1dints/PRIMARY/S_PHOTOM:null
error 1:539 x1dints/PRIMARY/S_PHOTOM:in
error 1:540 x1dints/PRIMARY/S_PSFALI:type
error 1:540 x1dints/PRIMARY/S_PSFALI:null
error 1:540 x1dints/PRIMARY/S_PSFALI:in
error 1:541 x1dints/PRIMARY/S_PSFSTK:type
error 1:541 x1dints/PRIMARY/S_PSFSTK:null
error 1:541 x1dints/PRIMARY/S_PSFSTK:in
error 1:542 x1dints/PRIMARY/S_PTHLOS:type
error 1:542 x1dints/PRIMARY/S_PTHLOS:null
error 1:542 x1dints/PRIMARY/S_PTHLOS:in
error 1:543 x1dints/PRIMARY/S_PXREPL:type
error 1:543 x1dints/PRIMARY/S_PXREPL:null
error 1:543 x1dints/PRIMARY/S_PXREPL:in
error 1:544 x1dints/PRIMARY/S_RAMP:presence
error 1:544 x1dints/PRIMARY/S_RAMP:type
error 1:544 x1dints/PRIMARY/S_RAMP:null
error 1:544 x1dints/PRIMARY/S_RAMP:in
error 1:545 x1dints/PRIMARY/S_REFPIX:type
error 1:545 x1dints/PRIMARY/S_REFPIX:null
error 1:545 x1dints/PRIMARY/S_REFPIX:in
error 1:546 x1dints/PRIMARY/S_RESAMP:type
error 1:546 x1dints/PRIMARY/S_RESAMP:null
error 1:546 x1dints/PRIMARY/S_RESAMP:in
error 1:547 x1dints/PRIMARY/S_RESET:type
error 1:547 x1dints/PRIMARY/S_RESET:null
error 1:547 x1dints/PRIMARY/S_RESET:in
error 1:548 x1dints/PRIMARY/S_RESFRI:type
error 1:548 x1dints/PRIMARY/S_RESFRI:null
error 1:548 x1dints/PRIMARY/S_RESFRI:in
error 1:549 x1dints/PRIMARY/S_RSCD:type
error 1:549 x1dints/PRIMARY/S_RSCD:null
error 1:549 x1dints/PRIMARY/S_RSCD:in
error 1:550 x1dints/PRIMARY/S_SATURA:type
error 1:550 x1dints/PRIMARY/S_SATURA:null
error 1:550 x1dints/PRIMARY/S_SATURA:in
error 1:551 x1dints/PRIMARY/S_SKYMAT:type
error 1:551 x1dints/PRIMARY/S_SKYMAT:null
error 1:551 x1dints/PRIMARY/S_SKYMAT:in
error 1:552 x1dints/PRIMARY/S_SPLEAK:type
error 1:552 x1dints/PRIMARY/S_SPLEAK:null
error 1:552 x1dints/PRIMARY/S_SPLEAK:in
error 1:553 x1dints/PRIMARY/S_SRCCAT:type
error 1:553 x1dints/PRIMARY/S_SRCCAT:null
error 1:553 x1dints/PRIMARY/S_SRCCAT:in
error 1:554 x1dints/PRIMARY/S_SRCTYP:type
error 1:554 x1dints/PRIMARY/S_SRCTYP:null
error 1:554 x1dints/PRIMARY/S_SRCTYP:in
error 1:555 x1dints/PRIMARY/S_STRAY:type
error 1:555 x1dints/PRIMARY/S_STRAY:null
error 1:555 x1dints/PRIMARY/S_STRAY:in
error 1:556 x1dints/PRIMARY/S_SUPERB:type
error 1:556 x1dints/PRIMARY/S_SUPERB:null
error 1:556 x1dints/PRIMARY/S_SUPERB:in
error 1:557 x1dints/PRIMARY/S_TACNTR:type
error 1:557 x1dints/PRIMARY/S_TACNTR:null
error 1:557 x1dints/PRIMARY/S_TACNTR:in
error 1:558 x1dints/PRIMARY/S_TELEMI:type
error 1:558 x1dints/PRIMARY/S_TELEMI:null
error 1:558 x1dints/PRIMARY/S_TELEMI:in
error 1:559 x1dints/PRIMARY/S_TRCMOD:type
error 1:559 x1dints/PRIMARY/S_TRCMOD:null
error 1:559 x1dints/PRIMARY/S_TRCMOD:in
error 1:560 x1dints/PRIMARY/S_TSPHOT:type
error 1:560 x1dints/PRIMARY/S_TSPHOT:null
error 1:560 x1dints/PRIMARY/S_TSPHOT:in
error 1:561 x1dints/PRIMARY/S_TWKREG:type
error 1:561 x1dints/PRIMARY/S_TWKREG:null
error 1:561 x1dints/PRIMARY/S_TWKREG:in
error 1:562 x1dints/PRIMARY/S_WAVCOR:type
error 1:562 x1dints/PRIMARY/S_WAVCOR:null
error 1:562 x1dints/PRIMARY/S_WAVCOR:in
error 1:563 x1dints/PRIMARY/S_WCS:presence
error 1:563 x1dints/PRIMARY/S_WCS:type
error 1:563 x1dints/PRIMARY/S_WCS:null
error 1:563 x1dints/PRIMARY/S_WCS:in
error 1:564 x1dints/PRIMARY/S_WFSCOM:type
error 1:564 x1dints/PRIMARY/S_WFSCOM:null
error 1:564 x1dints/PRIMARY/S_WFSCOM:in
error 1:565 x1dints/PRIMARY/S_WHTLIT:type
error 1:565 x1dints/PRIMARY/S_WHTLIT:null
error 1:565 x1dints/PRIMARY/S_WHTLIT:in
error 1:573 x1dints/PRIMARY/TCATFILE:type
error 1:573 x1dints/PRIMARY/TCATFILE:null
error 1:574 x1dints/PRIMARY/SCATFILE:type
error 1:574 x1dints/PRIMARY/SCATFILE:null
error 1:575 x1dints/PRIMARY/SEGMFILE:type
error 1:575 x1dints/PRIMARY/SEGMFILE:null
error 1:576 x1dints/PRIMARY/DIRIMAGE:type
error 1:576 x1dints/PRIMARY/DIRIMAGE:null
error 1:577 x1dints/PRIMARY/BKGMETH:type
error 1:577 x1dints/PRIMARY/BKGMETH:null
error 1:578 x1dints/PRIMARY/BKGLEVEL:type
error 1:578 x1dints/PRIMARY/BKGLEVEL:null
error 1:579 x1dints/PRIMARY/BKGSUB:type
error 1:579 x1dints/PRIMARY/BKGSUB:null
error 1:580 x1dints/PRIMARY/MASTERBG:type
error 1:580 x1dints/PRIMARY/MASTERBG:null
error 1:581 x1dints/PRIMARY/BKGD_SCL:type
error 1:581 x1dints/PRIMARY/BKGD_SCL:null
error 1:581 x1dints/PRIMARY/BKGD_SCL:unit
error 1:582 x1dints/PRIMARY/SOSSWDTH:type
error 1:582 x1dints/PRIMARY/SOSSWDTH:null
error 1:582 x1dints/PRIMARY/SOSSWDTH:unit
error 1:583 x1dints/PRIMARY/TIKFACTR:type
error 1:583 x1dints/PRIMARY/TIKFACTR:null
error 1:583 x1dints/PRIMARY/TIKFACTR:unit
error 1:584 x1dints/PRIMARY/SOSSDLTX:type
error 1:584 x1dints/PRIMARY/SOSSDLTX:null
error 1:584 x1dints/PRIMARY/SOSSDLTX:unit
error 1:585 x1dints/PRIMARY/SOSSDLTY:type
error 1:585 x1dints/PRIMARY/SOSSDLTY:null
error 1:585 x1dints/PRIMARY/SOSSDLTY:unit
error 1:586 x1dints/PRIMARY/SOSSROTN:type
error 1:586 x1dints/PRIMARY/SOSSROTN:null
error 1:586 x1dints/PRIMARY/SOSSROTN:unit
error 1:587 x1dints/PRIMARY/OVERSAMP:type
error 1:587 x1dints/PRIMARY/OVERSAMP:null
error 1:587 x1dints/PRIMARY/OVERSAMP:unit
error 1:588 x1dints/PRIMARY/THRESHLD:type
error 1:588 x1dints/PRIMARY/THRESHLD:null
error 1:589 x1dints/PRIMARY/INT[i]SKIP:type
error 1:589 x1dints/PRIMARY/INT[i]SKIP:null
error 1:589 x1dints/PRIMARY/INT[i]SKIP:limit
error 1:590 x1dints/PRIMARY/INT[i]UGP1:type
error 1:590 x1dints/PRIMARY/INT[i]UGP1:null
error 1:590 x1dints/PRIMARY/INT[i]UGP1:limit
error 1:591 x1dints/PRIMARY/INT[i]BORS:type
error 1:591 x1dints/PRIMARY/INT[i]BORS:null
error 1:591 x1dints/PRIMARY/INT[i]BORS:limit
error 0:186 x1dints/PRIMARY:shape
error 1:73 x1dints/PRIMARY:DATE-BEG-DATE-END
error 1:74 x1dints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 x1dints/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 x1dints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 x1dints/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 x1dints/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 x1dints/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 x1dints/PRIMARY:INTSTART-INTEND
error 1:340 x1dints/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 x1dints/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 x1dints/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 x1dints/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 x1dints/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 x1dints/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 x1dints/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 x1dints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:186 x1dints/PRIMARY:undeclared-keyword
error 0:139 x1dints/SCI:match
warning 0:139 x1dints/SCI:undeclared-keyword
error 0:141 x1dints/EXTRACT1D:count
error 0:142 x1dints/EXTRACT1D:presence
error 0:142 x1dints/EXTRACT1D:kind
error 0:142 x1dints/EXTRACT1D:match
error 5:23 x1dints/EXTRACT1D/SLTNAME:type
error 5:23 x1dints/EXTRACT1D/SLTNAME:null
error 5:24 x1dints/EXTRACT1D/SLITID:type
error 5:24 x1dints/EXTRACT1D/SLITID:null
error 5:25 x1dints/EXTRACT1D/SOURCEID:type
error 5:25 x1dints/EXTRACT1D/SOURCEID:null
error 5:26 x1dints/EXTRACT1D/SRCNAME:type
error 5:26 x1dints/EXTRACT1D/SRCNAME:null
error 5:27 x1dints/EXTRACT1D/SRCALIAS:type
error 5:27 x1dints/EXTRACT1D/SRCALIAS:null
error 5:28 x1dints/EXTRACT1D/SRCTYPE:type
error 5:28 x1dints/EXTRACT1D/SRCTYPE:null
error 5:28 x1dints/EXTRACT1D/SRCTYPE:in
error 5:29 x1dints/EXTRACT1D/STLARITY:type
error 5:29 x1dints/EXTRACT1D/STLARITY:null
error 5:29 x1dints/EXTRACT1D/STLARITY:unit
error 5:30 x1dints/EXTRACT1D/TA_XPOS:type
error 5:30 x1dints/EXTRACT1D/TA_XPOS:null
error 5:30 x1dints/EXTRACT1D/TA_XPOS:unit
error 5:31 x1dints/EXTRACT1D/TA_YPOS:type
error 5:31 x1dints/EXTRACT1D/TA_YPOS:null
error 5:31 x1dints/EXTRACT1D/TA_YPOS:unit
error 5:32 x1dints/EXTRACT1D/SRCXPOS:type
error 5:32 x1dints/EXTRACT1D/SRCXPOS:null
error 5:32 x1dints/EXTRACT1D/SRCXPOS:unit
error 5:33 x1dints/EXTRACT1D/SRCYPOS:type
error 5:33 x1dints/EXTRACT1D/SRCYPOS:null
error 5:33 x1dints/EXTRACT1D/SRCYPOS:unit
error 5:34 x1dints/EXTRACT1D/SRCRA:type
error 5:34 x1dints/EXTRACT1D/SRCRA:null
error 5:34 x1dints/EXTRACT1D/SRCRA:unit
error 5:35 x1dints/EXTRACT1D/SRCDEC:type
error 5:35 x1dints/EXTRACT1D/SRCDEC:null
error 5:35 x1dints/EXTRACT1D/SRCDEC:unit
error 5:36 x1dints/EXTRACT1D/SHUTSTA:type
error 5:36 x1dints/EXTRACT1D/SHUTSTA:null
error 5:36 x1dints/EXTRACT1D/SHUTSTA:matches
error 5:37 x1dints/EXTRACT1D/MSAQUAD:type
error 5:37 x1dints/EXTRACT1D/MSAQUAD:null
error 5:37 x1dints/EXTRACT1D/MSAQUAD:limit
error 5:38 x1dints/EXTRACT1D/SLIT_RA:type
error 5:38 x1dints/EXTRACT1D/SLIT_RA:null
error 5:38 x1dints/EXTRACT1D/SLIT_RA:unit
error 5:39 x1dints/EXTRACT1D/SLIT_DEC:type
error 5:39 x1dints/EXTRACT1D/SLIT_DEC:null
error 5:39 x1dints/EXTRACT1D/SLIT_DEC:unit
error 5:40 x1dints/EXTRACT1D/SLTXSCL:type
error 5:40 x1dints/EXTRACT1D/SLTXSCL:null
error 5:40 x1dints/EXTRACT1D/SLTXSCL:unit
error 5:41 x1dints/EXTRACT1D/SLTYSCL:type
error 5:41 x1dints/EXTRACT1D/SLTYSCL:null
error 5:41 x1dints/EXTRACT1D/SLTYSCL:unit
error 5:44 x1dints/EXTRACT1D/EXTR_X:type
error 5:44 x1dints/EXTRACT1D/EXTR_X:null
error 5:44 x1dints/EXTRACT1D/EXTR_X:unit
error 5:45 x1dints/EXTRACT1D/EXTR_Y:type
error 5:45 x1dints/EXTRACT1D/EXTR_Y:null
error 5:45 x1dints/EXTRACT1D/EXTR_Y:unit
error 5:46 x1dints/EXTRACT1D/EXTRXSTR:type
error 5:46 x1dints/EXTRACT1D/EXTRXSTR:null
error 5:46 x1dints/EXTRACT1D/EXTRXSTR:unit
error 5:47 x1dints/EXTRACT1D/EXTRXSTP:type
error 5:47 x1dints/EXTRACT1D/EXTRXSTP:null
error 5:47 x1dints/EXTRACT1D/EXTRXSTP:unit
error 5:48 x1dints/EXTRACT1D/EXTRYSTR:type
error 5:48 x1dints/EXTRACT1D/EXTRYSTR:null
error 5:48 x1dints/EXTRACT1D/EXTRYSTR:unit
error 5:49 x1dints/EXTRACT1D/EXTRYSTP:type
error 5:49 x1dints/EXTRACT1D/EXTRYSTP:null
error 5:49 x1dints/EXTRACT1D/EXTRYSTP:unit
error 5:50 x1dints/EXTRACT1D/SPORDER:type
error 5:50 x1dints/EXTRACT1D/SPORDER:null
error 5:51 x1dints/EXTRACT1D/DISPAXIS:type
error 5:51 x1dints/EXTRACT1D/DISPAXIS:null
error 5:51 x1dints/EXTRACT1D/DISPAXIS:in
error 5:52 x1dints/EXTRACT1D/DETECTOR:type
error 5:52 x1dints/EXTRACT1D/DETECTOR:null
error 5:53 x1dints/EXTRACT1D/WAVECOR:type
error 5:53 x1dints/EXTRACT1D/WAVECOR:null
error 5:54 x1dints/EXTRACT1D/PTHLOSS:type
error 5:54 x1dints/EXTRACT1D/PTHLOSS:null
error 5:54 x1dints/EXTRACT1D/PTHLOSS:in
error 5:55 x1dints/EXTRACT1D/BARSHDW:type
error 5:55 x1dints/EXTRACT1D/BARSHDW:null
error 5:56 x1dints/EXTRACT1D/S_REGION:type
error 5:56 x1dints/EXTRACT1D/S_REGION:null
error 5:57 x1dints/EXTRACT1D/PA_APER:type
error 5:57 x1dints/EXTRACT1D/PA_APER:null
error 5:57 x1dints/EXTRACT1D/PA_APER:unit
error 5:60 x1dints/EXTRACT1D/INT_NUM:type
error 5:60 x1dints/EXTRACT1D/INT_NUM:null
error 5:60 x1dints/EXTRACT1D/INT_NUM:limit
error 5:61 x1dints/EXTRACT1D/TIMESYS:type
error 5:61 x1dints/EXTRACT1D/TIMESYS:null
error 5:61 x1dints/EXTRACT1D/TIMESYS:value
error 5:62 x1dints/EXTRACT1D/TIMEUNIT:type
error 5:62 x1dints/EXTRACT1D/TIMEUNIT:null
error 5:62 x1dints/EXTRACT1D/TIMEUNIT:value
error 5:63 x1dints/EXTRACT1D/MJD-BEG:type
error 5:63 x1dints/EXTRACT1D/MJD-BEG:null
error 5:63 x1dints/EXTRACT1D/MJD-BEG:unit
error 5:64 x1dints/EXTRACT1D/MJD-AVG:type
error 5:64 x1dints/EXTRACT1D/MJD-AVG:null
error 5:64 x1dints/EXTRACT1D/MJD-AVG:unit
error 5:65 x1dints/EXTRACT1D/MJD-END:type
error 5:65 x1dints/EXTRACT1D/MJD-END:null
error 5:65 x1dints/EXTRACT1D/MJD-END:unit
error 5:66 x1dints/EXTRACT1D/TDB-BEG:type
error 5:66 x1dints/EXTRACT1D/TDB-BEG:null
error 5:66 x1dints/EXTRACT1D/TDB-BEG:unit
error 5:67 x1dints/EXTRACT1D/TDB-MID:type
error 5:67 x1dints/EXTRACT1D/TDB-MID:null
error 5:67 x1dints/EXTRACT1D/TDB-MID:unit
error 5:68 x1dints/EXTRACT1D/TDB-END:type
error 5:68 x1dints/EXTRACT1D/TDB-END:null
error 5:68 x1dints/EXTRACT1D/TDB-END:unit
error 0:144 x1dints/EXTRACT1D:rows
error 0:142 x1dints/EXTRACT1D:order
error 0:146 x1dints/EXTRACT1D/INT_NUM:presence
error 0:146 x1dints/EXTRACT1D/INT_NUM:shape
error 5:108 x1dints/EXTRACT1D/WAVELENGTH:presence
error 5:108 x1dints/EXTRACT1D/WAVELENGTH:type
error 5:108 x1dints/EXTRACT1D/WAVELENGTH:shape
error 5:108 x1dints/EXTRACT1D/WAVELENGTH:unit
error 5:109 x1dints/EXTRACT1D/FLUX:presence
error 5:109 x1dints/EXTRACT1D/FLUX:type
error 5:109 x1dints/EXTRACT1D/FLUX:shape
error 5:109 x1dints/EXTRACT1D/FLUX:unit
error 5:110 x1dints/EXTRACT1D/FLUX_ERROR:presence
error 5:110 x1dints/EXTRACT1D/FLUX_ERROR:type
error 5:110 x1dints/EXTRACT1D/FLUX_ERROR:shape
error 5:110 x1dints/EXTRACT1D/FLUX_ERROR:unit
error 5:110 x1dints/EXTRACT1D/FLUX_ERROR:limit
error 5:111 x1dints/EXTRACT1D/FLUX_VAR_POISSON:presence
error 5:111 x1dints/EXTRACT1D/FLUX_VAR_POISSON:type
error 5:111 x1dints/EXTRACT1D/FLUX_VAR_POISSON:shape
error 5:111 x1dints/EXTRACT1D/FLUX_VAR_POISSON:unit
error 5:111 x1dints/EXTRACT1D/FLUX_VAR_POISSON:limit
error 5:112 x1dints/EXTRACT1D/FLUX_VAR_RNOISE:presence
error 5:112 x1dints/EXTRACT1D/FLUX_VAR_RNOISE:type
error 5:112 x1dints/EXTRACT1D/FLUX_VAR_RNOISE:shape
error 5:112 x1dints/EXTRACT1D/FLUX_VAR_RNOISE:unit
error 5:112 x1dints/EXTRACT1D/FLUX_VAR_RNOISE:limit
error 5:113 x1dints/EXTRACT1D/FLUX_VAR_FLAT:presence
error 5:113 x1dints/EXTRACT1D/FLUX_VAR_FLAT:type
error 5:113 x1dints/EXTRACT1D/FLUX_VAR_FLAT:shape
error 5:113 x1dints/EXTRACT1D/FLUX_VAR_FLAT:unit
error 5:113 x1dints/EXTRACT1D/FLUX_VAR_FLAT:limit
error 5:114 x1dints/EXTRACT1D/SURF_BRIGHT:presence
error 5:114 x1dints/EXTRACT1D/SURF_BRIGHT:type
error 5:114 x1dints/EXTRACT1D/SURF_BRIGHT:shape
error 5:114 x1dints/EXTRACT1D/SURF_BRIGHT:unit
error 5:115 x1dints/EXTRACT1D/SB_ERROR:presence
error 5:115 x1dints/EXTRACT1D/SB_ERROR:type
error 5:115 x1dints/EXTRACT1D/SB_ERROR:shape
error 5:115 x1dints/EXTRACT1D/SB_ERROR:unit
error 5:116 x1dints/EXTRACT1D/SB_VAR_POISSON:presence
error 5:116 x1dints/EXTRACT1D/SB_VAR_POISSON:type
error 5:116 x1dints/EXTRACT1D/SB_VAR_POISSON:shape
error 5:116 x1dints/EXTRACT1D/SB_VAR_POISSON:unit
error 5:117 x1dints/EXTRACT1D/SB_VAR_RNOISE:presence
error 5:117 x1dints/EXTRACT1D/SB_VAR_RNOISE:type
error 5:117 x1dints/EXTRACT1D/SB_VAR_RNOISE:shape
error 5:117 x1dints/EXTRACT1D/SB_VAR_RNOISE:unit
error 5:118 x1dints/EXTRACT1D/SB_VAR_FLAT:presence
error 5:118 x1dints/EXTRACT1D/SB_VAR_FLAT:type
error 5:118 x1dints/EXTRACT1D/SB_VAR_FLAT:shape
error 5:118 x1dints/EXTRACT1D/SB_VAR_FLAT:unit
error 5:119 x1dints/EXTRACT1D/DQ:presence
error 5:119 x1dints/EXTRACT1D/DQ:type
error 5:119 x1dints/EXTRACT1D/DQ:shape
error 5:119 x1dints/EXTRACT1D/DQ:null
error 5:119 x1dints/EXTRACT1D/DQ:bits
error 5:120 x1dints/EXTRACT1D/BACKGROUND:presence
error 5:120 x1dints/EXTRACT1D/BACKGROUND:type
error 5:120 x1dints/EXTRACT1D/BACKGROUND:shape
error 5:120 x1dints/EXTRACT1D/BACKGROUND:unit
error 5:121 x1dints/EXTRACT1D/BKGD_ERROR:presence
error 5:121 x1dints/EXTRACT1D/BKGD_ERROR:type
error 5:121 x1dints/EXTRACT1D/BKGD_ERROR:shape
error 5:121 x1dints/EXTRACT1D/BKGD_ERROR:unit
error 5:121 x1dints/EXTRACT1D/BKGD_ERROR:limit
error 5:122 x1dints/EXTRACT1D/BKGD_VAR_POISSON:presence
error 5:122 x1dints/EXTRACT1D/BKGD_VAR_POISSON:type
error 5:122 x1dints/EXTRACT1D/BKGD_VAR_POISSON:shape
error 5:122 x1dints/EXTRACT1D/BKGD_VAR_POISSON:unit
error 5:122 x1dints/EXTRACT1D/BKGD_VAR_POISSON:limit
error 5:123 x1dints/EXTRACT1D/BKGD_VAR_RNOISE:presence
error 5:123 x1dints/EXTRACT1D/BKGD_VAR_RNOISE:type
error 5:123 x1dints/EXTRACT1D/BKGD_VAR_RNOISE:shape
error 5:123 x1dints/EXTRACT1D/BKGD_VAR_RNOISE:unit
error 5:123 x1dints/EXTRACT1D/BKGD_VAR_RNOISE:limit
error 5:124 x1dints/EXTRACT1D/BKGD_VAR_FLAT:presence
error 5:124 x1dints/EXTRACT1D/BKGD_VAR_FLAT:type
error 5:124 x1dints/EXTRACT1D/BKGD_VAR_FLAT:shape
error 5:124 x1dints/EXTRACT1D/BKGD_VAR_FLAT:unit
error 5:124 x1dints/EXTRACT1D/BKGD_VAR_FLAT:limit
error 5:125 x1dints/EXTRACT1D/NPIXELS:presence
error 5:125 x1dints/EXTRACT1D/NPIXELS:type
error 5:125 x1dints/EXTRACT1D/NPIXELS:shape
error 5:125 x1dints/EXTRACT1D/NPIXELS:unit
error 5:125 x1dints/EXTRACT1D/NPIXELS:limit
error 5:84 x1dints/EXTRACT1D/WAVELENGTH:limit
error 5:91 x1dints/EXTRACT1D/SB_ERROR:limit
error 5:92 x1dints/EXTRACT1D/SB_VAR_POISSON:limit
error 5:93 x1dints/EXTRACT1D/SB_VAR_RNOISE:limit
error 5:94 x1dints/EXTRACT1D/SB_VAR_FLAT:limit
error 0:152 x1dints/EXTRACT1D/N_ALONGDISP:presence
error 0:152 x1dints/EXTRACT1D/N_ALONGDISP:type
error 0:152 x1dints/EXTRACT1D/N_ALONGDISP:shape
error 0:152 x1dints/EXTRACT1D/N_ALONGDISP:null
error 0:153 x1dints/EXTRACT1D/SEGMENT:presence
error 0:153 x1dints/EXTRACT1D/SEGMENT:type
error 0:153 x1dints/EXTRACT1D/SEGMENT:shape
error 0:153 x1dints/EXTRACT1D/SEGMENT:null
error 0:153 x1dints/EXTRACT1D/SEGMENT:limit
error 0:154 x1dints/EXTRACT1D/MJD-BEG:presence
error 0:154 x1dints/EXTRACT1D/MJD-BEG:shape
error 0:155 x1dints/EXTRACT1D/MJD-AVG:presence
error 0:155 x1dints/EXTRACT1D/MJD-AVG:shape
error 0:156 x1dints/EXTRACT1D/MJD-END:presence
error 0:156 x1dints/EXTRACT1D/MJD-END:shape
error 0:157 x1dints/EXTRACT1D/TDB-BEG:presence
error 0:157 x1dints/EXTRACT1D/TDB-BEG:shape
error 0:158 x1dints/EXTRACT1D/TDB-MID:presence
error 0:158 x1dints/EXTRACT1D/TDB-MID:shape
error 0:159 x1dints/EXTRACT1D/TDB-END:presence
error 0:159 x1dints/EXTRACT1D/TDB-END:shape
error 0:163 x1dints/EXTRACT1D:MJD-BEG-MJD-AVG-MJD-END
error 0:164 x1dints/EXTRACT1D:TDB-BEG-TDB-MID-TDB-END
error 0:166 x1dints/EXTRACT1D:all-FLUX-DQ
warning 0:142 x1dints/EXTRACT1D:undeclared-keyword
error 0:142 x1dints/EXTRACT1D:undeclared-column
error 0:172 x1dints/INT_TIMES:kind
error 0:172 x1dints/INT_TIMES:match
error 0:172 x1dints/INT_TIMES:order
error 1:884 x1dints/INT_TIMES/integration_number:presence
error 1:884 x1dints/INT_TIMES/integration_number:type
error 1:884 x1dints/INT_TIMES/integration_number:shape
error 1:884 x1dints/INT_TIMES/integration_number:null
error 1:884 x1dints/INT_TIMES/integration_number:limit
error 1:884 x1dints/INT_TIMES/integration_number:order
error 1:870 x1dints/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 x1dints/INT_TIMES/int_start_MJD_UTC:type
error 1:870 x1dints/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 x1dints/INT_TIMES/int_start_MJD_UTC:null
error 1:870 x1dints/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 x1dints/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 x1dints/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 x1dints/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 x1dints/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 x1dints/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 x1dints/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 x1dints/INT_TIMES/int_end_MJD_UTC:type
error 1:872 x1dints/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 x1dints/INT_TIMES/int_end_MJD_UTC:null
error 1:872 x1dints/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 x1dints/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 x1dints/INT_TIMES/int_start_BJD_TDB:type
error 1:873 x1dints/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 x1dints/INT_TIMES/int_start_BJD_TDB:null
error 1:873 x1dints/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 x1dints/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 x1dints/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 x1dints/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 x1dints/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 x1dints/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 x1dints/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 x1dints/INT_TIMES/int_end_BJD_TDB:type
error 1:875 x1dints/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 x1dints/INT_TIMES/int_end_BJD_TDB:null
error 1:875 x1dints/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 x1dints/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 x1dints/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:172 x1dints/INT_TIMES:undeclared-keyword
error 0:172 x1dints/INT_TIMES:undeclared-column
error 1:892 x1dints/INT_TIMES_STRIPE:kind
error 1:892 x1dints/INT_TIMES_STRIPE:match
error 1:892 x1dints/INT_TIMES_STRIPE:order
error 1:894 x1dints/INT_TIMES_STRIPE/integration_number:presence
error 1:894 x1dints/INT_TIMES_STRIPE/integration_number:type
error 1:894 x1dints/INT_TIMES_STRIPE/integration_number:shape
error 1:894 x1dints/INT_TIMES_STRIPE/integration_number:null
error 1:894 x1dints/INT_TIMES_STRIPE/integration_number:limit
error 1:895 x1dints/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 x1dints/INT_TIMES_STRIPE/stripe_number:type
error 1:895 x1dints/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 x1dints/INT_TIMES_STRIPE/stripe_number:null
error 1:895 x1dints/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 x1dints/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 x1dints/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 x1dints/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 x1dints/INT_TIMES_STRIPE:undeclared-column
error 0:193 x1dints/ASDF:presence
error 0:193 x1dints/ASDF:kind
error 0:193 x1dints/ASDF:match
warning 0:193 x1dints/ASDF:undeclared-keyword
error 0:193 x1dints/ASDF.tree:type
error 1:20 x1dints/ASDF.tree/meta.date:mirror
error 1:20 x1dints/ASDF.tree/meta.filename:mirror
error 1:20 x1dints/ASDF.tree/meta.model_type:mirror
error 1:20 x1dints/ASDF.tree/meta.telescope:mirror
error 1:69 x1dints/ASDF.tree/meta.observation.program_number:mirror
error 1:69 x1dints/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 x1dints/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 x1dints/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 x1dints/ASDF.tree/meta.instrument.name:mirror
error 1:236 x1dints/ASDF.tree/meta.exposure.type:mirror
error 1:236 x1dints/ASDF.tree/meta.exposure.nints:mirror
error 1:277 x1dints/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 x1dints/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 x1dints/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 x1dints/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 x1dints/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 x1dints/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 x1dints/ASDF.tree/meta.subarray.name:mirror
error 1:38 x1dints/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 x1dints/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 x1dints/ASDF.tree/meta.asn.table_name:mirror
error 0:204 target_x1dints:name
error 1:816 target_x1dints/name/program:value
error 1:851 target_x1dints/name/instrume:value
error 0:199 target_x1dints:undeclared-hdu
error 1:20 target_x1dints/PRIMARY/DATE:presence
error 1:20 target_x1dints/PRIMARY/DATE:type
error 1:20 target_x1dints/PRIMARY/DATE:null
error 1:20 target_x1dints/PRIMARY/FILENAME:presence
error 1:20 target_x1dints/PRIMARY/FILENAME:type
error 1:20 target_x1dints/PRIMARY/FILENAME:null
error 1:20 target_x1dints/PRIMARY/FILENAME:value
error 1:20 target_x1dints/PRIMARY/DATAMODL:presence
error 1:20 target_x1dints/PRIMARY/DATAMODL:type
error 1:20 target_x1dints/PRIMARY/DATAMODL:null
error 1:20 target_x1dints/PRIMARY/DATAMODL:value
error 1:20 target_x1dints/PRIMARY/TELESCOP:presence
error 1:20 target_x1dints/PRIMARY/TELESCOP:type
error 1:20 target_x1dints/PRIMARY/TELESCOP:null
error 1:20 target_x1dints/PRIMARY/TELESCOP:value
error 1:21 target_x1dints/PRIMARY/ORIGIN:presence
error 1:21 target_x1dints/PRIMARY/ORIGIN:type
error 1:21 target_x1dints/PRIMARY/ORIGIN:null
error 1:22 target_x1dints/PRIMARY/TIMESYS:presence
error 1:22 target_x1dints/PRIMARY/TIMESYS:type
error 1:22 target_x1dints/PRIMARY/TIMESYS:null
error 1:22 target_x1dints/PRIMARY/TIMESYS:value
error 1:23 target_x1dints/PRIMARY/TIMEUNIT:presence
error 1:23 target_x1dints/PRIMARY/TIMEUNIT:type
error 1:23 target_x1dints/PRIMARY/TIMEUNIT:null
error 1:23 target_x1dints/PRIMARY/TIMEUNIT:value
info 1:24 target_x1dints/PRIMARY/FILETYPE:presence
error 1:24 target_x1dints/PRIMARY/FILETYPE:type
error 1:24 target_x1dints/PRIMARY/FILETYPE:null
error 1:25 target_x1dints/PRIMARY/SDP_VER:presence
error 1:25 target_x1dints/PRIMARY/SDP_VER:type
error 1:25 target_x1dints/PRIMARY/SDP_VER:null
error 1:26 target_x1dints/PRIMARY/PRD_VER:presence
error 1:26 target_x1dints/PRIMARY/PRD_VER:type
error 1:26 target_x1dints/PRIMARY/PRD_VER:null
error 1:26 target_x1dints/PRIMARY/PRD_VER:matches
error 1:27 target_x1dints/PRIMARY/OSS_VER:type
error 1:27 target_x1dints/PRIMARY/OSS_VER:null
error 1:28 target_x1dints/PRIMARY/GSC_VER:type
error 1:28 target_x1dints/PRIMARY/GSC_VER:null
error 1:29 target_x1dints/PRIMARY/HGA_MOVE:presence
error 1:29 target_x1dints/PRIMARY/HGA_MOVE:type
error 1:29 target_x1dints/PRIMARY/HGA_MOVE:null
error 1:30 target_x1dints/PRIMARY/HGA_STRT:type
error 1:30 target_x1dints/PRIMARY/HGA_STRT:null
error 1:31 target_x1dints/PRIMARY/HGA_STOP:type
error 1:31 target_x1dints/PRIMARY/HGA_STOP:null
error 1:32 target_x1dints/PRIMARY/PWFSEET:presence
error 1:32 target_x1dints/PRIMARY/PWFSEET:type
error 1:32 target_x1dints/PRIMARY/PWFSEET:null
error 1:32 target_x1dints/PRIMARY/PWFSEET:unit
error 1:33 target_x1dints/PRIMARY/NWFSEST:presence
error 1:33 target_x1dints/PRIMARY/NWFSEST:type
error 1:33 target_x1dints/PRIMARY/NWFSEST:null
error 1:33 target_x1dints/PRIMARY/NWFSEST:unit
error 1:34 target_x1dints/PRIMARY/COMPRESS:type
error 1:34 target_x1dints/PRIMARY/COMPRESS:null
error 1:51 target_x1dints/PRIMARY/TITLE:presence
error 1:51 target_x1dints/PRIMARY/TITLE:type
error 1:51 target_x1dints/PRIMARY/TITLE:null
error 1:52 target_x1dints/PRIMARY/PI_NAME:presence
error 1:52 target_x1dints/PRIMARY/PI_NAME:type
error 1:52 target_x1dints/PRIMARY/PI_NAME:null
error 1:53 target_x1dints/PRIMARY/CATEGORY:presence
error 1:53 target_x1dints/PRIMARY/CATEGORY:type
error 1:53 target_x1dints/PRIMARY/CATEGORY:null
warning 1:53 target_x1dints/PRIMARY/CATEGORY:in
error 1:54 target_x1dints/PRIMARY/SUBCAT:type
error 1:54 target_x1dints/PRIMARY/SUBCAT:null
error 1:55 target_x1dints/PRIMARY/SCICAT:type
error 1:55 target_x1dints/PRIMARY/SCICAT:null
error 1:56 target_x1dints/PRIMARY/CONT_ID:type
error 1:56 target_x1dints/PRIMARY/CONT_ID:null
error 1:63 target_x1dints/PRIMARY/DATE-OBS:presence
error 1:63 target_x1dints/PRIMARY/DATE-OBS:type
error 1:63 target_x1dints/PRIMARY/DATE-OBS:null
error 1:64 target_x1dints/PRIMARY/TIME-OBS:presence
error 1:64 target_x1dints/PRIMARY/TIME-OBS:type
error 1:64 target_x1dints/PRIMARY/TIME-OBS:null
error 1:65 target_x1dints/PRIMARY/DATE-BEG:presence
error 1:65 target_x1dints/PRIMARY/DATE-BEG:type
error 1:65 target_x1dints/PRIMARY/DATE-BEG:null
error 1:66 target_x1dints/PRIMARY/DATE-END:presence
error 1:66 target_x1dints/PRIMARY/DATE-END:type
error 1:66 target_x1dints/PRIMARY/DATE-END:null
error 1:67 target_x1dints/PRIMARY/OBS_ID:presence
error 1:67 target_x1dints/PRIMARY/OBS_ID:type
error 1:67 target_x1dints/PRIMARY/OBS_ID:null
error 1:67 target_x1dints/PRIMARY/OBS_ID:matches
error 1:68 target_x1dints/PRIMARY/VISIT_ID:presence
error 1:68 target_x1dints/PRIMARY/VISIT_ID:type
error 1:68 target_x1dints/PRIMARY/VISIT_ID:null
error 1:68 target_x1dints/PRIMARY/VISIT_ID:limit
error 1:69 target_x1dints/PRIMARY/PROGRAM:presence
error 1:69 target_x1dints/PRIMARY/PROGRAM:type
error 1:69 target_x1dints/PRIMARY/PROGRAM:null
error 1:69 target_x1dints/PRIMARY/PROGRAM:limit
error 1:69 target_x1dints/PRIMARY/OBSERVTN:presence
error 1:69 target_x1dints/PRIMARY/OBSERVTN:type
error 1:69 target_x1dints/PRIMARY/OBSERVTN:null
error 1:69 target_x1dints/PRIMARY/OBSERVTN:limit
error 1:69 target_x1dints/PRIMARY/VISIT:presence
error 1:69 target_x1dints/PRIMARY/VISIT:type
error 1:69 target_x1dints/PRIMARY/VISIT:null
error 1:69 target_x1dints/PRIMARY/VISIT:limit
error 1:70 target_x1dints/PRIMARY/OBSLABEL:type
error 1:70 target_x1dints/PRIMARY/OBSLABEL:null
error 1:71 target_x1dints/PRIMARY/OBSFOLDR:type
error 1:71 target_x1dints/PRIMARY/OBSFOLDR:null
error 1:88 target_x1dints/PRIMARY/VISITGRP:presence
error 1:88 target_x1dints/PRIMARY/VISITGRP:type
error 1:88 target_x1dints/PRIMARY/VISITGRP:null
error 1:88 target_x1dints/PRIMARY/VISITGRP:limit
error 1:89 target_x1dints/PRIMARY/SEQ_ID:presence
error 1:89 target_x1dints/PRIMARY/SEQ_ID:type
error 1:89 target_x1dints/PRIMARY/SEQ_ID:null
error 1:89 target_x1dints/PRIMARY/SEQ_ID:matches
error 1:90 target_x1dints/PRIMARY/ACT_ID:presence
error 1:90 target_x1dints/PRIMARY/ACT_ID:type
error 1:90 target_x1dints/PRIMARY/ACT_ID:null
error 1:90 target_x1dints/PRIMARY/ACT_ID:matches
error 1:91 target_x1dints/PRIMARY/EXPOSURE:presence
error 1:91 target_x1dints/PRIMARY/EXPOSURE:type
error 1:91 target_x1dints/PRIMARY/EXPOSURE:null
error 1:91 target_x1dints/PRIMARY/EXPOSURE:limit
error 1:92 target_x1dints/PRIMARY/BKGDTARG:presence
error 1:92 target_x1dints/PRIMARY/BKGDTARG:type
error 1:92 target_x1dints/PRIMARY/BKGDTARG:null
error 1:93 target_x1dints/PRIMARY/TEMPLATE:presence
error 1:93 target_x1dints/PRIMARY/TEMPLATE:type
error 1:93 target_x1dints/PRIMARY/TEMPLATE:null
error 1:98 target_x1dints/PRIMARY/ENG_QUAL:presence
error 1:98 target_x1dints/PRIMARY/ENG_QUAL:type
error 1:98 target_x1dints/PRIMARY/ENG_QUAL:null
error 1:98 target_x1dints/PRIMARY/ENG_QUAL:in
error 1:99 target_x1dints/PRIMARY/ENGQLPTG:type
error 1:99 target_x1dints/PRIMARY/ENGQLPTG:null
error 1:99 target_x1dints/PRIMARY/ENGQLPTG:in
error 1:100 target_x1dints/PRIMARY/VISITYPE:presence
error 1:100 target_x1dints/PRIMARY/VISITYPE:type
error 1:100 target_x1dints/PRIMARY/VISITYPE:null
error 1:100 target_x1dints/PRIMARY/VISITYPE:in
error 1:101 target_x1dints/PRIMARY/VSTSTART:presence
error 1:101 target_x1dints/PRIMARY/VSTSTART:type
error 1:101 target_x1dints/PRIMARY/VSTSTART:null
error 1:102 target_x1dints/PRIMARY/VISITSTA:presence
error 1:102 target_x1dints/PRIMARY/VISITSTA:type
error 1:102 target_x1dints/PRIMARY/VISITSTA:null
error 1:103 target_x1dints/PRIMARY/NEXPOSUR:presence
error 1:103 target_x1dints/PRIMARY/NEXPOSUR:type
error 1:103 target_x1dints/PRIMARY/NEXPOSUR:null
error 1:103 target_x1dints/PRIMARY/NEXPOSUR:limit
error 1:104 target_x1dints/PRIMARY/INTARGET:presence
error 1:104 target_x1dints/PRIMARY/INTARGET:type
error 1:104 target_x1dints/PRIMARY/INTARGET:null
error 1:105 target_x1dints/PRIMARY/TARGOOPP:presence
error 1:105 target_x1dints/PRIMARY/TARGOOPP:type
error 1:105 target_x1dints/PRIMARY/TARGOOPP:null
error 1:106 target_x1dints/PRIMARY/TSOVISIT:presence
error 1:106 target_x1dints/PRIMARY/TSOVISIT:type
error 1:106 target_x1dints/PRIMARY/TSOVISIT:null
error 1:107 target_x1dints/PRIMARY/EXP_ONLY:presence
error 1:107 target_x1dints/PRIMARY/EXP_ONLY:type
error 1:107 target_x1dints/PRIMARY/EXP_ONLY:null
error 1:108 target_x1dints/PRIMARY/CROWDFLD:type
error 1:108 target_x1dints/PRIMARY/CROWDFLD:null
error 1:113 target_x1dints/PRIMARY/TARGPROP:presence
error 1:113 target_x1dints/PRIMARY/TARGPROP:type
error 1:113 target_x1dints/PRIMARY/TARGPROP:null
error 1:114 target_x1dints/PRIMARY/TARGNAME:presence
error 1:114 target_x1dints/PRIMARY/TARGNAME:type
error 1:114 target_x1dints/PRIMARY/TARGNAME:null
error 1:115 target_x1dints/PRIMARY/TARGTYPE:presence
error 1:115 target_x1dints/PRIMARY/TARGTYPE:type
error 1:115 target_x1dints/PRIMARY/TARGTYPE:null
error 1:115 target_x1dints/PRIMARY/TARGTYPE:in
error 1:116 target_x1dints/PRIMARY/TARGCAT:type
error 1:116 target_x1dints/PRIMARY/TARGCAT:null
error 1:117 target_x1dints/PRIMARY/TARGDESC:type
error 1:117 target_x1dints/PRIMARY/TARGDESC:null
error 1:118 target_x1dints/PRIMARY/TARG_RA:presence
error 1:118 target_x1dints/PRIMARY/TARG_RA:type
error 1:118 target_x1dints/PRIMARY/TARG_RA:null
error 1:118 target_x1dints/PRIMARY/TARG_RA:unit
error 4:47 target_x1dints/PRIMARY/TARG_RA:limit
error 1:119 target_x1dints/PRIMARY/TARG_DEC:presence
error 1:119 target_x1dints/PRIMARY/TARG_DEC:type
error 1:119 target_x1dints/PRIMARY/TARG_DEC:null
error 1:119 target_x1dints/PRIMARY/TARG_DEC:unit
error 4:48 target_x1dints/PRIMARY/TARG_DEC:limit
error 1:120 target_x1dints/PRIMARY/SRCTYAPT:type
error 1:120 target_x1dints/PRIMARY/SRCTYAPT:null
error 1:120 target_x1dints/PRIMARY/SRCTYAPT:in
error 1:123 target_x1dints/PRIMARY/TARGURA:presence
error 1:123 target_x1dints/PRIMARY/TARGURA:type
error 1:123 target_x1dints/PRIMARY/TARGURA:null
error 1:123 target_x1dints/PRIMARY/TARGURA:unit
error 1:123 target_x1dints/PRIMARY/TARGURA:limit
error 1:124 target_x1dints/PRIMARY/TARGUDEC:presence
error 1:124 target_x1dints/PRIMARY/TARGUDEC:type
error 1:124 target_x1dints/PRIMARY/TARGUDEC:null
error 1:124 target_x1dints/PRIMARY/TARGUDEC:unit
error 1:124 target_x1dints/PRIMARY/TARGUDEC:limit
error 1:125 target_x1dints/PRIMARY/MU_RA:presence
error 1:125 target_x1dints/PRIMARY/MU_RA:type
error 1:125 target_x1dints/PRIMARY/MU_RA:null
error 1:125 target_x1dints/PRIMARY/MU_RA:unit
error 1:126 target_x1dints/PRIMARY/MU_DEC:presence
error 1:126 target_x1dints/PRIMARY/MU_DEC:type
error 1:126 target_x1dints/PRIMARY/MU_DEC:null
error 1:126 target_x1dints/PRIMARY/MU_DEC:unit
error 1:127 target_x1dints/PRIMARY/MU_EPOCH:presence
error 1:127 target_x1dints/PRIMARY/MU_EPOCH:type
error 1:127 target_x1dints/PRIMARY/MU_EPOCH:null
error 1:128 target_x1dints/PRIMARY/PROP_RA:presence
error 1:128 target_x1dints/PRIMARY/PROP_RA:type
error 1:128 target_x1dints/PRIMARY/PROP_RA:null
error 1:128 target_x1dints/PRIMARY/PROP_RA:unit
error 4:47 target_x1dints/PRIMARY/PROP_RA:limit
error 1:129 target_x1dints/PRIMARY/PROP_DEC:presence
error 1:129 target_x1dints/PRIMARY/PROP_DEC:type
error 1:129 target_x1dints/PRIMARY/PROP_DEC:null
error 1:129 target_x1dints/PRIMARY/PROP_DEC:unit
error 4:48 target_x1dints/PRIMARY/PROP_DEC:limit
error 1:200 target_x1dints/PRIMARY/INSTRUME:presence
error 1:200 target_x1dints/PRIMARY/INSTRUME:type
error 1:200 target_x1dints/PRIMARY/INSTRUME:null
error 1:200 target_x1dints/PRIMARY/INSTRUME:in
error 1:201 target_x1dints/PRIMARY/PREIMAGE:type
error 1:201 target_x1dints/PRIMARY/PREIMAGE:null
error 1:202 target_x1dints/PRIMARY/FWPOSOFF:type
error 1:202 target_x1dints/PRIMARY/FWPOSOFF:null
error 1:203 target_x1dints/PRIMARY/FWPOSTOL:type
error 1:203 target_x1dints/PRIMARY/FWPOSTOL:null
error 1:203 target_x1dints/PRIMARY/FWPOSTOL:in
error 1:204 target_x1dints/PRIMARY/PWPOSOFF:type
error 1:204 target_x1dints/PRIMARY/PWPOSOFF:null
error 1:205 target_x1dints/PRIMARY/PWPOSTOL:type
error 1:205 target_x1dints/PRIMARY/PWPOSTOL:null
error 1:205 target_x1dints/PRIMARY/PWPOSTOL:in
error 1:134 target_x1dints/PRIMARY/DETECTOR:presence
error 1:134 target_x1dints/PRIMARY/DETECTOR:type
error 1:134 target_x1dints/PRIMARY/DETECTOR:null
error 1:134 target_x1dints/PRIMARY/DETECTOR:in
error 1:135 target_x1dints/PRIMARY/MODULE:presence
error 1:135 target_x1dints/PRIMARY/MODULE:type
error 1:135 target_x1dints/PRIMARY/MODULE:null
error 1:135 target_x1dints/PRIMARY/MODULE:in
error 1:136 target_x1dints/PRIMARY/CHANNEL:presence
error 1:136 target_x1dints/PRIMARY/CHANNEL:type
error 1:136 target_x1dints/PRIMARY/CHANNEL:null
error 1:136 target_x1dints/PRIMARY/CHANNEL:in
error 1:137 target_x1dints/PRIMARY/FILTER:presence
error 1:137 target_x1dints/PRIMARY/FILTER:type
error 1:137 target_x1dints/PRIMARY/FILTER:null
error 1:137 target_x1dints/PRIMARY/FILTER:in
error 1:138 target_x1dints/PRIMARY/PUPIL:presence
error 1:138 target_x1dints/PRIMARY/PUPIL:type
error 1:138 target_x1dints/PRIMARY/PUPIL:null
error 1:138 target_x1dints/PRIMARY/PUPIL:in
error 1:139 target_x1dints/PRIMARY/PILIN:type
error 1:139 target_x1dints/PRIMARY/PILIN:null
error 1:140 target_x1dints/PRIMARY/CORONMSK:type
error 1:140 target_x1dints/PRIMARY/CORONMSK:null
error 1:140 target_x1dints/PRIMARY/CORONMSK:in
error 1:141 target_x1dints/PRIMARY/FAM_LA[a]:type
error 1:141 target_x1dints/PRIMARY/FAM_LA[a]:null
error 1:142 target_x1dints/PRIMARY/FASTEP[a]:type
error 1:142 target_x1dints/PRIMARY/FASTEP[a]:null
error 1:143 target_x1dints/PRIMARY/FAUNIT[a]:type
error 1:143 target_x1dints/PRIMARY/FAUNIT[a]:null
error 1:144 target_x1dints/PRIMARY/FAPHASE[a]:type
error 1:144 target_x1dints/PRIMARY/FAPHASE[a]:null
error 1:145 target_x1dints/PRIMARY/FA[a]VALUE:type
error 1:145 target_x1dints/PRIMARY/FA[a]VALUE:null
error 1:151 target_x1dints/PRIMARY/GRATING:presence
error 1:151 target_x1dints/PRIMARY/GRATING:type
error 1:151 target_x1dints/PRIMARY/GRATING:null
error 1:151 target_x1dints/PRIMARY/GRATING:in
error 1:152 target_x1dints/PRIMARY/FXD_SLIT:type
error 1:152 target_x1dints/PRIMARY/FXD_SLIT:null
error 1:152 target_x1dints/PRIMARY/FXD_SLIT:in
error 1:153 target_x1dints/PRIMARY/FOCUSPOS:type
error 1:153 target_x1dints/PRIMARY/FOCUSPOS:null
error 1:154 target_x1dints/PRIMARY/LAMP:presence
error 1:154 target_x1dints/PRIMARY/LAMP:type
error 1:154 target_x1dints/PRIMARY/LAMP:null
error 1:155 target_x1dints/PRIMARY/OPMODE:presence
error 1:155 target_x1dints/PRIMARY/OPMODE:type
error 1:155 target_x1dints/PRIMARY/OPMODE:null
error 1:155 target_x1dints/PRIMARY/OPMODE:in
error 1:156 target_x1dints/PRIMARY/MSASTATE:type
error 1:156 target_x1dints/PRIMARY/MSASTATE:null
error 1:157 target_x1dints/PRIMARY/MSAMETFL:type
error 1:157 target_x1dints/PRIMARY/MSAMETFL:null
error 1:157 target_x1dints/PRIMARY/MSAMETFL:matches
error 1:158 target_x1dints/PRIMARY/MSAMETID:type
error 1:158 target_x1dints/PRIMARY/MSAMETID:null
error 1:158 target_x1dints/PRIMARY/MSAMETID:limit
error 1:159 target_x1dints/PRIMARY/MSACONID:type
error 1:159 target_x1dints/PRIMARY/MSACONID:null
error 1:159 target_x1dints/PRIMARY/MSACONID:limit
error 1:160 target_x1dints/PRIMARY/GWA_XTIL:presence
error 1:160 target_x1dints/PRIMARY/GWA_XTIL:type
error 1:160 target_x1dints/PRIMARY/GWA_XTIL:null
error 1:161 target_x1dints/PRIMARY/GWA_YTIL:presence
error 1:161 target_x1dints/PRIMARY/GWA_YTIL:type
error 1:161 target_x1dints/PRIMARY/GWA_YTIL:null
error 1:162 target_x1dints/PRIMARY/GWA_XP_V:presence
error 1:162 target_x1dints/PRIMARY/GWA_XP_V:type
error 1:162 target_x1dints/PRIMARY/GWA_XP_V:null
error 1:163 target_x1dints/PRIMARY/GWA_YP_V:presence
error 1:163 target_x1dints/PRIMARY/GWA_YP_V:type
error 1:163 target_x1dints/PRIMARY/GWA_YP_V:null
error 1:164 target_x1dints/PRIMARY/GWA_PXAV:presence
error 1:164 target_x1dints/PRIMARY/GWA_PXAV:type
error 1:164 target_x1dints/PRIMARY/GWA_PXAV:null
error 1:165 target_x1dints/PRIMARY/GWA_PYAV:presence
error 1:165 target_x1dints/PRIMARY/GWA_PYAV:type
error 1:165 target_x1dints/PRIMARY/GWA_PYAV:null
error 1:166 target_x1dints/PRIMARY/GWA_TILT:presence
error 1:166 target_x1dints/PRIMARY/GWA_TILT:type
error 1:166 target_x1dints/PRIMARY/GWA_TILT:null
error 1:166 target_x1dints/PRIMARY/GWA_TILT:unit
error 1:167 target_x1dints/PRIMARY/RMA_POS:type
error 1:167 target_x1dints/PRIMARY/RMA_POS:null
error 1:168 target_x1dints/PRIMARY/FCSRLPOS:type
error 1:168 target_x1dints/PRIMARY/FCSRLPOS:null
error 1:172 target_x1dints/PRIMARY/DETECTOR:value
error 1:176 target_x1dints/PRIMARY/FWCPOS:type
error 1:176 target_x1dints/PRIMARY/FWCPOS:null
error 1:176 target_x1dints/PRIMARY/FWCPOS:unit
error 1:177 target_x1dints/PRIMARY/PWCPOS:type
error 1:177 target_x1dints/PRIMARY/PWCPOS:null
error 1:177 target_x1dints/PRIMARY/PWCPOS:unit
error 1:185 target_x1dints/PRIMARY/BAND:presence
error 1:185 target_x1dints/PRIMARY/BAND:type
error 1:185 target_x1dints/PRIMARY/BAND:null
error 1:185 target_x1dints/PRIMARY/BAND:in
error 1:187 target_x1dints/PRIMARY/CCCSTATE:type
error 1:187 target_x1dints/PRIMARY/CCCSTATE:null
error 1:187 target_x1dints/PRIMARY/CCCSTATE:in
error 1:188 target_x1dints/PRIMARY/FPE_SIDE:type
error 1:188 target_x1dints/PRIMARY/FPE_SIDE:null
error 1:188 target_x1dints/PRIMARY/FPE_SIDE:in
error 1:189 target_x1dints/PRIMARY/ICE_SIDE:type
error 1:189 target_x1dints/PRIMARY/ICE_SIDE:null
error 1:189 target_x1dints/PRIMARY/ICE_SIDE:in
error 1:274 target_x1dints/PRIMARY/EXPCOUNT:presence
error 1:274 target_x1dints/PRIMARY/EXPCOUNT:type
error 1:274 target_x1dints/PRIMARY/EXPCOUNT:null
error 1:274 target_x1dints/PRIMARY/EXPCOUNT:limit
error 1:275 target_x1dints/PRIMARY/EXPRIPAR:presence
error 1:275 target_x1dints/PRIMARY/EXPRIPAR:type
error 1:275 target_x1dints/PRIMARY/EXPRIPAR:null
error 1:275 target_x1dints/PRIMARY/EXPRIPAR:in
error 1:236 target_x1dints/PRIMARY/EXP_TYPE:presence
error 1:236 target_x1dints/PRIMARY/EXP_TYPE:type
error 1:236 target_x1dints/PRIMARY/EXP_TYPE:null
error 1:236 target_x1dints/PRIMARY/EXP_TYPE:in
error 1:236 target_x1dints/PRIMARY/NINTS:presence
error 1:236 target_x1dints/PRIMARY/NINTS:type
error 1:236 target_x1dints/PRIMARY/NINTS:null
error 3:36 target_x1dints/PRIMARY/NINTS:limit
error 1:237 target_x1dints/PRIMARY/READPATT:presence
error 1:237 target_x1dints/PRIMARY/READPATT:type
error 1:237 target_x1dints/PRIMARY/READPATT:null
error 1:237 target_x1dints/PRIMARY/READPATT:in
error 1:238 target_x1dints/PRIMARY/NGROUPS:presence
error 1:238 target_x1dints/PRIMARY/NGROUPS:type
error 1:238 target_x1dints/PRIMARY/NGROUPS:null
error 1:238 target_x1dints/PRIMARY/NGROUPS:limit
error 1:239 target_x1dints/PRIMARY/NFRAMES:presence
error 1:239 target_x1dints/PRIMARY/NFRAMES:type
error 1:239 target_x1dints/PRIMARY/NFRAMES:null
error 1:239 target_x1dints/PRIMARY/NFRAMES:limit
error 1:240 target_x1dints/PRIMARY/FRMDIVSR:presence
error 1:240 target_x1dints/PRIMARY/FRMDIVSR:type
error 1:240 target_x1dints/PRIMARY/FRMDIVSR:null
error 1:240 target_x1dints/PRIMARY/FRMDIVSR:limit
error 1:241 target_x1dints/PRIMARY/GROUPGAP:presence
error 1:241 target_x1dints/PRIMARY/GROUPGAP:type
error 1:241 target_x1dints/PRIMARY/GROUPGAP:null
error 1:241 target_x1dints/PRIMARY/GROUPGAP:limit
error 1:242 target_x1dints/PRIMARY/DRPFRMS1:presence
error 1:242 target_x1dints/PRIMARY/DRPFRMS1:type
error 1:242 target_x1dints/PRIMARY/DRPFRMS1:null
error 1:242 target_x1dints/PRIMARY/DRPFRMS1:limit
error 1:243 target_x1dints/PRIMARY/DRPFRMS3:presence
error 1:243 target_x1dints/PRIMARY/DRPFRMS3:type
error 1:243 target_x1dints/PRIMARY/DRPFRMS3:null
error 1:243 target_x1dints/PRIMARY/DRPFRMS3:limit
error 1:244 target_x1dints/PRIMARY/NSAMPLES:presence
error 1:244 target_x1dints/PRIMARY/NSAMPLES:type
error 1:244 target_x1dints/PRIMARY/NSAMPLES:null
error 1:244 target_x1dints/PRIMARY/NSAMPLES:limit
error 1:245 target_x1dints/PRIMARY/TSAMPLE:presence
error 1:245 target_x1dints/PRIMARY/TSAMPLE:type
error 1:245 target_x1dints/PRIMARY/TSAMPLE:null
error 1:245 target_x1dints/PRIMARY/TSAMPLE:unit
error 1:245 target_x1dints/PRIMARY/TSAMPLE:limit
error 1:246 target_x1dints/PRIMARY/TFRAME:presence
error 1:246 target_x1dints/PRIMARY/TFRAME:type
error 1:246 target_x1dints/PRIMARY/TFRAME:null
error 1:246 target_x1dints/PRIMARY/TFRAME:unit
error 1:246 target_x1dints/PRIMARY/TFRAME:limit
error 1:247 target_x1dints/PRIMARY/TGROUP:presence
error 1:247 target_x1dints/PRIMARY/TGROUP:type
error 1:247 target_x1dints/PRIMARY/TGROUP:null
error 1:247 target_x1dints/PRIMARY/TGROUP:unit
error 1:247 target_x1dints/PRIMARY/TGROUP:limit
error 1:248 target_x1dints/PRIMARY/EFFINTTM:presence
error 1:248 target_x1dints/PRIMARY/EFFINTTM:type
error 1:248 target_x1dints/PRIMARY/EFFINTTM:null
error 1:248 target_x1dints/PRIMARY/EFFINTTM:unit
error 1:248 target_x1dints/PRIMARY/EFFINTTM:limit
error 1:249 target_x1dints/PRIMARY/DURATION:presence
error 1:249 target_x1dints/PRIMARY/DURATION:type
error 1:249 target_x1dints/PRIMARY/DURATION:null
error 1:249 target_x1dints/PRIMARY/DURATION:unit
error 1:249 target_x1dints/PRIMARY/DURATION:limit
error 1:250 target_x1dints/PRIMARY/NRSTSTRT:presence
error 1:250 target_x1dints/PRIMARY/NRSTSTRT:type
error 1:250 target_x1dints/PRIMARY/NRSTSTRT:null
error 1:250 target_x1dints/PRIMARY/NRSTSTRT:limit
error 1:251 target_x1dints/PRIMARY/NRESETS:presence
error 1:251 target_x1dints/PRIMARY/NRESETS:type
error 1:251 target_x1dints/PRIMARY/NRESETS:null
error 1:251 target_x1dints/PRIMARY/NRESETS:limit
error 1:252 target_x1dints/PRIMARY/ZEROFRAM:presence
error 1:252 target_x1dints/PRIMARY/ZEROFRAM:type
error 1:252 target_x1dints/PRIMARY/ZEROFRAM:null
error 1:253 target_x1dints/PRIMARY/DATAPROB:presence
error 1:253 target_x1dints/PRIMARY/DATAPROB:type
error 1:253 target_x1dints/PRIMARY/DATAPROB:null
error 1:254 target_x1dints/PRIMARY/SCA_NUM:presence
error 1:254 target_x1dints/PRIMARY/SCA_NUM:type
error 1:254 target_x1dints/PRIMARY/SCA_NUM:null
error 1:255 target_x1dints/PRIMARY/DATAMODE:presence
error 1:255 target_x1dints/PRIMARY/DATAMODE:type
error 1:255 target_x1dints/PRIMARY/DATAMODE:null
error 1:277 target_x1dints/PRIMARY/EXPSTART:presence
error 1:277 target_x1dints/PRIMARY/EXPSTART:type
error 1:277 target_x1dints/PRIMARY/EXPSTART:null
error 1:277 target_x1dints/PRIMARY/EXPSTART:unit
error 1:277 target_x1dints/PRIMARY/EFFEXPTM:presence
error 1:277 target_x1dints/PRIMARY/EFFEXPTM:type
error 1:277 target_x1dints/PRIMARY/EFFEXPTM:null
error 1:277 target_x1dints/PRIMARY/EFFEXPTM:unit
error 3:37 target_x1dints/PRIMARY/EFFEXPTM:limit
error 1:278 target_x1dints/PRIMARY/EXPMID:presence
error 1:278 target_x1dints/PRIMARY/EXPMID:type
error 1:278 target_x1dints/PRIMARY/EXPMID:null
error 1:278 target_x1dints/PRIMARY/EXPMID:unit
error 1:279 target_x1dints/PRIMARY/EXPEND:presence
error 1:279 target_x1dints/PRIMARY/EXPEND:type
error 1:279 target_x1dints/PRIMARY/EXPEND:null
error 1:279 target_x1dints/PRIMARY/EXPEND:unit
error 1:280 target_x1dints/PRIMARY/EXPSTENG:type
error 1:280 target_x1dints/PRIMARY/EXPSTENG:null
error 1:281 target_x1dints/PRIMARY/OSF_FILE:type
error 1:281 target_x1dints/PRIMARY/OSF_FILE:null
error 1:282 target_x1dints/PRIMARY/HYBRIDFF:type
error 1:282 target_x1dints/PRIMARY/HYBRIDFF:null
error 1:283 target_x1dints/PRIMARY/NOUTPUTS:type
error 1:283 target_x1dints/PRIMARY/NOUTPUTS:null
error 1:283 target_x1dints/PRIMARY/NOUTPUTS:in
error 1:284 target_x1dints/PRIMARY/MIRNGRPS:type
error 1:284 target_x1dints/PRIMARY/MIRNGRPS:null
error 1:284 target_x1dints/PRIMARY/MIRNGRPS:limit
error 1:285 target_x1dints/PRIMARY/MIRNFRMS:type
error 1:285 target_x1dints/PRIMARY/MIRNFRMS:null
error 1:285 target_x1dints/PRIMARY/MIRNFRMS:limit
error 1:286 target_x1dints/PRIMARY/DETMODE:type
error 1:286 target_x1dints/PRIMARY/DETMODE:null
error 1:286 target_x1dints/PRIMARY/DETMODE:in
error 1:287 target_x1dints/PRIMARY/CMD_TSEL:type
error 1:287 target_x1dints/PRIMARY/CMD_TSEL:null
error 1:287 target_x1dints/PRIMARY/CMD_TSEL:in
error 1:288 target_x1dints/PRIMARY/TMEASURE:type
error 1:288 target_x1dints/PRIMARY/TMEASURE:null
error 1:288 target_x1dints/PRIMARY/TMEASURE:unit
error 1:288 target_x1dints/PRIMARY/TMEASURE:limit
error 1:289 target_x1dints/PRIMARY/NRS_NORM:type
error 1:289 target_x1dints/PRIMARY/NRS_NORM:null
error 1:289 target_x1dints/PRIMARY/NRS_NORM:limit
error 1:290 target_x1dints/PRIMARY/NRS_REF:type
error 1:290 target_x1dints/PRIMARY/NRS_REF:null
error 1:290 target_x1dints/PRIMARY/NRS_REF:limit
error 1:291 target_x1dints/PRIMARY/SCTARATE:presence
error 1:291 target_x1dints/PRIMARY/SCTARATE:type
error 1:291 target_x1dints/PRIMARY/SCTARATE:null
error 1:291 target_x1dints/PRIMARY/SCTARATE:unit
error 1:292 target_x1dints/PRIMARY/GAINFACT:type
error 1:292 target_x1dints/PRIMARY/GAINFACT:null
error 1:292 target_x1dints/PRIMARY/GAINFACT:unit
error 1:293 target_x1dints/PRIMARY/IS_IMPRT:type
error 1:293 target_x1dints/PRIMARY/IS_IMPRT:null
error 1:294 target_x1dints/PRIMARY/IS_PSF:type
error 1:294 target_x1dints/PRIMARY/IS_PSF:null
error 1:295 target_x1dints/PRIMARY/SELFREF:type
error 1:295 target_x1dints/PRIMARY/SELFREF:null
error 1:296 target_x1dints/PRIMARY/PRIMECRS:type
error 1:296 target_x1dints/PRIMARY/PRIMECRS:null
error 1:297 target_x1dints/PRIMARY/EXTNCRS:type
error 1:297 target_x1dints/PRIMARY/EXTNCRS:null
error 1:307 target_x1dints/PRIMARY/EXSEGNUM:type
error 1:307 target_x1dints/PRIMARY/EXSEGNUM:null
error 3:38 target_x1dints/PRIMARY/EXSEGNUM:limit
error 1:307 target_x1dints/PRIMARY/EXSEGTOT:type
error 1:307 target_x1dints/PRIMARY/EXSEGTOT:null
error 3:39 target_x1dints/PRIMARY/EXSEGTOT:limit
error 1:307 target_x1dints/PRIMARY/INTSTART:type
error 1:307 target_x1dints/PRIMARY/INTSTART:null
error 3:40 target_x1dints/PRIMARY/INTSTART:limit
error 1:307 target_x1dints/PRIMARY/INTEND:type
error 1:307 target_x1dints/PRIMARY/INTEND:null
error 3:41 target_x1dints/PRIMARY/INTEND:limit
error 1:318 target_x1dints/PRIMARY/SUBARRAY:presence
error 1:318 target_x1dints/PRIMARY/SUBARRAY:type
error 1:318 target_x1dints/PRIMARY/SUBARRAY:null
warning 1:318 target_x1dints/PRIMARY/SUBARRAY:in
error 1:319 target_x1dints/PRIMARY/SUB_SHRT:type
error 1:319 target_x1dints/PRIMARY/SUB_SHRT:null
error 1:319 target_x1dints/PRIMARY/SUB_SHRT:in
error 1:320 target_x1dints/PRIMARY/SUB_LONG:type
error 1:320 target_x1dints/PRIMARY/SUB_LONG:null
error 1:320 target_x1dints/PRIMARY/SUB_LONG:in
error 1:321 target_x1dints/PRIMARY/SUBSTRT1:presence
error 1:321 target_x1dints/PRIMARY/SUBSTRT1:type
error 1:321 target_x1dints/PRIMARY/SUBSTRT1:null
error 1:321 target_x1dints/PRIMARY/SUBSTRT1:limit
error 1:322 target_x1dints/PRIMARY/SUBSTRT2:presence
error 1:322 target_x1dints/PRIMARY/SUBSTRT2:type
error 1:322 target_x1dints/PRIMARY/SUBSTRT2:null
error 1:322 target_x1dints/PRIMARY/SUBSTRT2:limit
error 1:323 target_x1dints/PRIMARY/SUBSIZE1:presence
error 1:323 target_x1dints/PRIMARY/SUBSIZE1:type
error 1:323 target_x1dints/PRIMARY/SUBSIZE1:null
error 1:323 target_x1dints/PRIMARY/SUBSIZE1:limit
error 1:324 target_x1dints/PRIMARY/SUBSIZE2:presence
error 1:324 target_x1dints/PRIMARY/SUBSIZE2:type
error 1:324 target_x1dints/PRIMARY/SUBSIZE2:null
error 1:324 target_x1dints/PRIMARY/SUBSIZE2:limit
error 1:325 target_x1dints/PRIMARY/FASTAXIS:presence
error 1:325 target_x1dints/PRIMARY/FASTAXIS:type
error 1:325 target_x1dints/PRIMARY/FASTAXIS:null
error 1:325 target_x1dints/PRIMARY/FASTAXIS:in
error 1:326 target_x1dints/PRIMARY/SLOWAXIS:presence
error 1:326 target_x1dints/PRIMARY/SLOWAXIS:type
error 1:326 target_x1dints/PRIMARY/SLOWAXIS:null
error 1:326 target_x1dints/PRIMARY/SLOWAXIS:in
error 1:327 target_x1dints/PRIMARY/DETXCOR:type
error 1:327 target_x1dints/PRIMARY/DETXCOR:null
error 1:328 target_x1dints/PRIMARY/DETYCOR:type
error 1:328 target_x1dints/PRIMARY/DETYCOR:null
error 1:329 target_x1dints/PRIMARY/DETXSIZ:type
error 1:329 target_x1dints/PRIMARY/DETXSIZ:null
error 1:329 target_x1dints/PRIMARY/DETXSIZ:limit
error 1:330 target_x1dints/PRIMARY/DETYSIZ:type
error 1:330 target_x1dints/PRIMARY/DETYSIZ:null
error 1:330 target_x1dints/PRIMARY/DETYSIZ:limit
error 1:331 target_x1dints/PRIMARY/MSTR_RD1:type
error 1:331 target_x1dints/PRIMARY/MSTR_RD1:null
error 1:331 target_x1dints/PRIMARY/MSTR_RD1:limit
error 1:332 target_x1dints/PRIMARY/MSTR_SK1:type
error 1:332 target_x1dints/PRIMARY/MSTR_SK1:null
error 1:332 target_x1dints/PRIMARY/MSTR_SK1:limit
error 1:333 target_x1dints/PRIMARY/MSTR_RD2:type
error 1:333 target_x1dints/PRIMARY/MSTR_RD2:null
error 1:333 target_x1dints/PRIMARY/MSTR_RD2:limit
error 1:334 target_x1dints/PRIMARY/MSTR_SK2:type
error 1:334 target_x1dints/PRIMARY/MSTR_SK2:null
error 1:334 target_x1dints/PRIMARY/MSTR_SK2:limit
error 1:335 target_x1dints/PRIMARY/MSTR_RPT:type
error 1:335 target_x1dints/PRIMARY/MSTR_RPT:null
error 1:336 target_x1dints/PRIMARY/MSTR_ILV:type
error 1:336 target_x1dints/PRIMARY/MSTR_ILV:null
error 1:337 target_x1dints/PRIMARY/SSTR_STP:type
error 1:337 target_x1dints/PRIMARY/SSTR_STP:null
error 1:338 target_x1dints/PRIMARY/SSTR_NST:type
error 1:338 target_x1dints/PRIMARY/SSTR_NST:null
error 1:346 target_x1dints/PRIMARY/PATTTYPE:presence
error 1:346 target_x1dints/PRIMARY/PATTTYPE:type
error 1:346 target_x1dints/PRIMARY/PATTTYPE:null
warning 1:346 target_x1dints/PRIMARY/PATTTYPE:in
error 1:347 target_x1dints/PRIMARY/PRIDTYPE:type
error 1:347 target_x1dints/PRIMARY/PRIDTYPE:null
error 1:348 target_x1dints/PRIMARY/PRIDTPTS:type
error 1:348 target_x1dints/PRIMARY/PRIDTPTS:null
error 1:348 target_x1dints/PRIMARY/PRIDTPTS:limit
error 1:349 target_x1dints/PRIMARY/PATT_NUM:presence
error 1:349 target_x1dints/PRIMARY/PATT_NUM:type
error 1:349 target_x1dints/PRIMARY/PATT_NUM:null
error 1:349 target_x1dints/PRIMARY/PATT_NUM:limit
error 1:350 target_x1dints/PRIMARY/PATTSTRT:type
error 1:350 target_x1dints/PRIMARY/PATTSTRT:null
error 1:350 target_x1dints/PRIMARY/PATTSTRT:limit
error 1:351 target_x1dints/PRIMARY/NUMDTHPT:presence
error 1:351 target_x1dints/PRIMARY/NUMDTHPT:type
error 1:351 target_x1dints/PRIMARY/NUMDTHPT:null
error 1:351 target_x1dints/PRIMARY/NUMDTHPT:limit
error 1:352 target_x1dints/PRIMARY/PATTNPTS:type
error 1:352 target_x1dints/PRIMARY/PATTNPTS:null
error 1:352 target_x1dints/PRIMARY/PATTNPTS:limit
error 1:353 target_x1dints/PRIMARY/NRIMDTPT:type
error 1:353 target_x1dints/PRIMARY/NRIMDTPT:null
error 1:353 target_x1dints/PRIMARY/NRIMDTPT:limit
error 1:354 target_x1dints/PRIMARY/NOD_TYPE:type
error 1:354 target_x1dints/PRIMARY/NOD_TYPE:null
error 1:354 target_x1dints/PRIMARY/NOD_TYPE:in
error 1:355 target_x1dints/PRIMARY/PATTSIZE:type
error 1:355 target_x1dints/PRIMARY/PATTSIZE:null
error 1:356 target_x1dints/PRIMARY/SMGRDPAT:type
error 1:356 target_x1dints/PRIMARY/SMGRDPAT:null
error 1:357 target_x1dints/PRIMARY/SUBPXPTS:type
error 1:357 target_x1dints/PRIMARY/SUBPXPTS:null
error 1:357 target_x1dints/PRIMARY/SUBPXPTS:limit
error 1:358 target_x1dints/PRIMARY/SUBPXPAT:type
error 1:358 target_x1dints/PRIMARY/SUBPXPAT:null
error 1:359 target_x1dints/PRIMARY/SPEC_NUM:type
error 1:359 target_x1dints/PRIMARY/SPEC_NUM:null
error 1:359 target_x1dints/PRIMARY/SPEC_NUM:limit
error 1:360 target_x1dints/PRIMARY/SPECNSTP:type
error 1:360 target_x1dints/PRIMARY/SPECNSTP:null
error 1:360 target_x1dints/PRIMARY/SPECNSTP:limit
error 1:361 target_x1dints/PRIMARY/SPECSTEP:type
error 1:361 target_x1dints/PRIMARY/SPECSTEP:null
error 1:362 target_x1dints/PRIMARY/SPCOFFST:type
error 1:362 target_x1dints/PRIMARY/SPCOFFST:null
error 1:362 target_x1dints/PRIMARY/SPCOFFST:unit
error 1:363 target_x1dints/PRIMARY/SPAT_NUM:type
error 1:363 target_x1dints/PRIMARY/SPAT_NUM:null
error 1:363 target_x1dints/PRIMARY/SPAT_NUM:limit
error 1:364 target_x1dints/PRIMARY/SPATNSTP:type
error 1:364 target_x1dints/PRIMARY/SPATNSTP:null
error 1:364 target_x1dints/PRIMARY/SPATNSTP:limit
error 1:365 target_x1dints/PRIMARY/SPATSTEP:type
error 1:365 target_x1dints/PRIMARY/SPATSTEP:null
error 1:366 target_x1dints/PRIMARY/SPTOFFST:type
error 1:366 target_x1dints/PRIMARY/SPTOFFST:null
error 1:366 target_x1dints/PRIMARY/SPTOFFST:unit
error 1:367 target_x1dints/PRIMARY/XOFFSET:presence
error 1:367 target_x1dints/PRIMARY/XOFFSET:type
error 1:367 target_x1dints/PRIMARY/XOFFSET:null
error 1:367 target_x1dints/PRIMARY/XOFFSET:unit
error 1:368 target_x1dints/PRIMARY/YOFFSET:presence
error 1:368 target_x1dints/PRIMARY/YOFFSET:type
error 1:368 target_x1dints/PRIMARY/YOFFSET:null
error 1:368 target_x1dints/PRIMARY/YOFFSET:unit
error 1:369 target_x1dints/PRIMARY/DSETSTRT:type
error 1:369 target_x1dints/PRIMARY/DSETSTRT:null
error 1:369 target_x1dints/PRIMARY/DSETSTRT:limit
error 1:370 target_x1dints/PRIMARY/NUMDSETS:type
error 1:370 target_x1dints/PRIMARY/NUMDSETS:null
error 1:370 target_x1dints/PRIMARY/NUMDSETS:limit
error 1:371 target_x1dints/PRIMARY/DITHDIRC:type
error 1:371 target_x1dints/PRIMARY/DITHDIRC:null
error 1:371 target_x1dints/PRIMARY/DITHDIRC:in
error 1:372 target_x1dints/PRIMARY/DITHOPFR:type
error 1:372 target_x1dints/PRIMARY/DITHOPFR:null
error 1:372 target_x1dints/PRIMARY/DITHOPFR:in
error 1:373 target_x1dints/PRIMARY/DITHPNTS:type
error 1:373 target_x1dints/PRIMARY/DITHPNTS:null
error 1:374 target_x1dints/PRIMARY/MRSPRCHN:type
error 1:374 target_x1dints/PRIMARY/MRSPRCHN:null
error 1:374 target_x1dints/PRIMARY/MRSPRCHN:in
error 1:376 target_x1dints/PRIMARY/DITH_RA:type
error 1:376 target_x1dints/PRIMARY/DITH_RA:null
error 1:376 target_x1dints/PRIMARY/DITH_RA:unit
error 1:377 target_x1dints/PRIMARY/DITH_DEC:type
error 1:377 target_x1dints/PRIMARY/DITH_DEC:null
error 1:377 target_x1dints/PRIMARY/DITH_DEC:unit
error 1:384 target_x1dints/PRIMARY/APERNAME:presence
error 1:384 target_x1dints/PRIMARY/APERNAME:type
error 1:384 target_x1dints/PRIMARY/APERNAME:null
error 1:385 target_x1dints/PRIMARY/PPS_APER:presence
error 1:385 target_x1dints/PRIMARY/PPS_APER:type
error 1:385 target_x1dints/PRIMARY/PPS_APER:null
error 1:386 target_x1dints/PRIMARY/VA_RA:type
error 1:386 target_x1dints/PRIMARY/VA_RA:null
error 1:386 target_x1dints/PRIMARY/VA_RA:unit
error 1:387 target_x1dints/PRIMARY/VA_DEC:type
error 1:387 target_x1dints/PRIMARY/VA_DEC:null
error 1:387 target_x1dints/PRIMARY/VA_DEC:unit
error 1:392 target_x1dints/PRIMARY/BARTDELT:presence
error 1:392 target_x1dints/PRIMARY/BARTDELT:type
error 1:392 target_x1dints/PRIMARY/BARTDELT:null
error 1:392 target_x1dints/PRIMARY/BARTDELT:unit
error 1:393 target_x1dints/PRIMARY/BSTRTIME:presence
error 1:393 target_x1dints/PRIMARY/BSTRTIME:type
error 1:393 target_x1dints/PRIMARY/BSTRTIME:null
error 1:393 target_x1dints/PRIMARY/BSTRTIME:unit
error 1:394 target_x1dints/PRIMARY/BMIDTIME:presence
error 1:394 target_x1dints/PRIMARY/BMIDTIME:type
error 1:394 target_x1dints/PRIMARY/BMIDTIME:null
error 1:394 target_x1dints/PRIMARY/BMIDTIME:unit
error 1:395 target_x1dints/PRIMARY/BENDTIME:presence
error 1:395 target_x1dints/PRIMARY/BENDTIME:type
error 1:395 target_x1dints/PRIMARY/BENDTIME:null
error 1:395 target_x1dints/PRIMARY/BENDTIME:unit
error 1:396 target_x1dints/PRIMARY/HELIDELT:presence
error 1:396 target_x1dints/PRIMARY/HELIDELT:type
error 1:396 target_x1dints/PRIMARY/HELIDELT:null
error 1:396 target_x1dints/PRIMARY/HELIDELT:unit
error 1:397 target_x1dints/PRIMARY/HSTRTIME:presence
error 1:397 target_x1dints/PRIMARY/HSTRTIME:type
error 1:397 target_x1dints/PRIMARY/HSTRTIME:null
error 1:397 target_x1dints/PRIMARY/HSTRTIME:unit
error 1:398 target_x1dints/PRIMARY/HMIDTIME:presence
error 1:398 target_x1dints/PRIMARY/HMIDTIME:type
error 1:398 target_x1dints/PRIMARY/HMIDTIME:null
error 1:398 target_x1dints/PRIMARY/HMIDTIME:unit
error 1:399 target_x1dints/PRIMARY/HENDTIME:presence
error 1:399 target_x1dints/PRIMARY/HENDTIME:type
error 1:399 target_x1dints/PRIMARY/HENDTIME:null
error 1:399 target_x1dints/PRIMARY/HENDTIME:unit
error 1:407 target_x1dints/PRIMARY/GS_ORDER:type
error 1:407 target_x1dints/PRIMARY/GS_ORDER:null
error 1:407 target_x1dints/PRIMARY/GS_ORDER:limit
error 1:408 target_x1dints/PRIMARY/GSSTRTTM:type
error 1:408 target_x1dints/PRIMARY/GSSTRTTM:null
error 1:409 target_x1dints/PRIMARY/GSENDTIM:type
error 1:409 target_x1dints/PRIMARY/GSENDTIM:null
error 1:410 target_x1dints/PRIMARY/GDSTARID:type
error 1:410 target_x1dints/PRIMARY/GDSTARID:null
error 1:411 target_x1dints/PRIMARY/GS_RA:type
error 1:411 target_x1dints/PRIMARY/GS_RA:null
error 1:411 target_x1dints/PRIMARY/GS_RA:unit
error 4:47 target_x1dints/PRIMARY/GS_RA:limit
error 1:412 target_x1dints/PRIMARY/GS_DEC:type
error 1:412 target_x1dints/PRIMARY/GS_DEC:null
error 1:412 target_x1dints/PRIMARY/GS_DEC:unit
error 4:48 target_x1dints/PRIMARY/GS_DEC:limit
error 1:413 target_x1dints/PRIMARY/GS_URA:type
error 1:413 target_x1dints/PRIMARY/GS_URA:null
error 1:413 target_x1dints/PRIMARY/GS_URA:unit
error 1:413 target_x1dints/PRIMARY/GS_URA:limit
error 1:414 target_x1dints/PRIMARY/GS_UDEC:type
error 1:414 target_x1dints/PRIMARY/GS_UDEC:null
error 1:414 target_x1dints/PRIMARY/GS_UDEC:unit
error 1:414 target_x1dints/PRIMARY/GS_UDEC:limit
error 1:415 target_x1dints/PRIMARY/GS_MAG:type
error 1:415 target_x1dints/PRIMARY/GS_MAG:null
error 1:415 target_x1dints/PRIMARY/GS_MAG:unit
error 1:416 target_x1dints/PRIMARY/GS_UMAG:type
error 1:416 target_x1dints/PRIMARY/GS_UMAG:null
error 1:416 target_x1dints/PRIMARY/GS_UMAG:unit
error 1:416 target_x1dints/PRIMARY/GS_UMAG:limit
error 1:417 target_x1dints/PRIMARY/GS_EPOCH:type
error 1:417 target_x1dints/PRIMARY/GS_EPOCH:null
error 1:418 target_x1dints/PRIMARY/GS_MURA:type
error 1:418 target_x1dints/PRIMARY/GS_MURA:null
error 1:418 target_x1dints/PRIMARY/GS_MURA:unit
error 1:419 target_x1dints/PRIMARY/GS_MUDEC:type
error 1:419 target_x1dints/PRIMARY/GS_MUDEC:null
error 1:419 target_x1dints/PRIMARY/GS_MUDEC:unit
error 1:420 target_x1dints/PRIMARY/GS_PARA:type
error 1:420 target_x1dints/PRIMARY/GS_PARA:null
error 1:420 target_x1dints/PRIMARY/GS_PARA:unit
error 1:421 target_x1dints/PRIMARY/GS_V3_PA:type
error 1:421 target_x1dints/PRIMARY/GS_V3_PA:null
error 1:421 target_x1dints/PRIMARY/GS_V3_PA:unit
error 1:422 target_x1dints/PRIMARY/FGS_APER:type
error 1:422 target_x1dints/PRIMARY/FGS_APER:null
error 1:423 target_x1dints/PRIMARY/GSIDL_X:type
error 1:423 target_x1dints/PRIMARY/GSIDL_X:null
error 1:424 target_x1dints/PRIMARY/GSIDL_Y:type
error 1:424 target_x1dints/PRIMARY/GSIDL_Y:null
error 1:425 target_x1dints/PRIMARY/GSCENTX:type
error 1:425 target_x1dints/PRIMARY/GSCENTX:null
error 1:425 target_x1dints/PRIMARY/GSCENTX:unit
error 1:426 target_x1dints/PRIMARY/GSCENTY:type
error 1:426 target_x1dints/PRIMARY/GSCENTY:null
error 1:426 target_x1dints/PRIMARY/GSCENTY:unit
error 1:427 target_x1dints/PRIMARY/PCS_MODE:presence
error 1:427 target_x1dints/PRIMARY/PCS_MODE:type
error 1:427 target_x1dints/PRIMARY/PCS_MODE:null
error 1:427 target_x1dints/PRIMARY/PCS_MODE:in
error 1:428 target_x1dints/PRIMARY/VISITEND:type
error 1:428 target_x1dints/PRIMARY/VISITEND:null
error 1:38 target_x1dints/PRIMARY/CAL_VER:presence
error 1:38 target_x1dints/PRIMARY/CAL_VER:type
error 1:38 target_x1dints/PRIMARY/CAL_VER:null
error 1:38 target_x1dints/PRIMARY/CAL_VER:matches
error 1:39 target_x1dints/PRIMARY/CAL_VCS:presence
error 1:39 target_x1dints/PRIMARY/CAL_VCS:type
error 1:39 target_x1dints/PRIMARY/CAL_VCS:null
error 1:40 target_x1dints/PRIMARY/CRDS_VER:presence
error 1:40 target_x1dints/PRIMARY/CRDS_VER:type
error 1:40 target_x1dints/PRIMARY/CRDS_VER:null
error 1:40 target_x1dints/PRIMARY/CRDS_VER:matches
error 1:41 target_x1dints/PRIMARY/CRDS_CTX:presence
error 1:41 target_x1dints/PRIMARY/CRDS_CTX:type
error 1:41 target_x1dints/PRIMARY/CRDS_CTX:null
error 1:41 target_x1dints/PRIMARY/CRDS_CTX:matches
error 1:46 target_x1dints/PRIMARY/ASNPOOL:presence
error 1:46 target_x1dints/PRIMARY/ASNPOOL:type
error 1:46 target_x1dints/PRIMARY/ASNPOOL:null
error 1:46 target_x1dints/PRIMARY/ASNTABLE:presence
error 1:46 target_x1dints/PRIMARY/ASNTABLE:type
error 1:46 target_x1dints/PRIMARY/ASNTABLE:null
error 1:438 target_x1dints/PRIMARY/R_AREA:type
error 1:438 target_x1dints/PRIMARY/R_AREA:null
error 1:438 target_x1dints/PRIMARY/R_AREA:matches
error 1:439 target_x1dints/PRIMARY/R_BARSHA:type
error 1:439 target_x1dints/PRIMARY/R_BARSHA:null
error 1:439 target_x1dints/PRIMARY/R_BARSHA:matches
error 1:440 target_x1dints/PRIMARY/R_BKG:type
error 1:440 target_x1dints/PRIMARY/R_BKG:null
error 1:440 target_x1dints/PRIMARY/R_BKG:matches
error 1:441 target_x1dints/PRIMARY/R_CAMERA:type
error 1:441 target_x1dints/PRIMARY/R_CAMERA:null
error 1:441 target_x1dints/PRIMARY/R_CAMERA:matches
error 1:442 target_x1dints/PRIMARY/R_CHRCOR:type
error 1:442 target_x1dints/PRIMARY/R_CHRCOR:null
error 1:442 target_x1dints/PRIMARY/R_CHRCOR:matches
error 1:443 target_x1dints/PRIMARY/R_COLLIM:type
error 1:443 target_x1dints/PRIMARY/R_COLLIM:null
error 1:443 target_x1dints/PRIMARY/R_COLLIM:matches
error 1:444 target_x1dints/PRIMARY/R_CUBPAR:type
error 1:444 target_x1dints/PRIMARY/R_CUBPAR:null
error 1:444 target_x1dints/PRIMARY/R_CUBPAR:matches
error 1:445 target_x1dints/PRIMARY/R_DARK:type
error 1:445 target_x1dints/PRIMARY/R_DARK:null
error 1:445 target_x1dints/PRIMARY/R_DARK:matches
error 1:446 target_x1dints/PRIMARY/R_DFLAT:type
error 1:446 target_x1dints/PRIMARY/R_DFLAT:null
error 1:446 target_x1dints/PRIMARY/R_DFLAT:matches
error 1:447 target_x1dints/PRIMARY/R_DISPER:type
error 1:447 target_x1dints/PRIMARY/R_DISPER:null
error 1:447 target_x1dints/PRIMARY/R_DISPER:matches
error 1:448 target_x1dints/PRIMARY/R_DISTOR:type
error 1:448 target_x1dints/PRIMARY/R_DISTOR:null
error 1:448 target_x1dints/PRIMARY/R_DISTOR:matches
error 1:449 target_x1dints/PRIMARY/R_EXTR1D:type
error 1:449 target_x1dints/PRIMARY/R_EXTR1D:null
error 1:449 target_x1dints/PRIMARY/R_EXTR1D:matches
error 1:450 target_x1dints/PRIMARY/R_FFLAT:type
error 1:450 target_x1dints/PRIMARY/R_FFLAT:null
error 1:450 target_x1dints/PRIMARY/R_FFLAT:matches
error 1:451 target_x1dints/PRIMARY/R_FILOFF:type
error 1:451 target_x1dints/PRIMARY/R_FILOFF:null
error 1:451 target_x1dints/PRIMARY/R_FILOFF:matches
error 1:452 target_x1dints/PRIMARY/R_FLAT:type
error 1:452 target_x1dints/PRIMARY/R_FLAT:null
error 1:452 target_x1dints/PRIMARY/R_FLAT:matches
error 1:453 target_x1dints/PRIMARY/R_FORE:type
error 1:453 target_x1dints/PRIMARY/R_FORE:null
error 1:453 target_x1dints/PRIMARY/R_FORE:matches
error 1:454 target_x1dints/PRIMARY/R_FPA:type
error 1:454 target_x1dints/PRIMARY/R_FPA:null
error 1:454 target_x1dints/PRIMARY/R_FPA:matches
error 1:455 target_x1dints/PRIMARY/R_FRIFRQ:type
error 1:455 target_x1dints/PRIMARY/R_FRIFRQ:null
error 1:455 target_x1dints/PRIMARY/R_FRIFRQ:matches
error 1:456 target_x1dints/PRIMARY/R_FRINGE:type
error 1:456 target_x1dints/PRIMARY/R_FRINGE:null
error 1:456 target_x1dints/PRIMARY/R_FRINGE:matches
error 1:457 target_x1dints/PRIMARY/R_GAIN:type
error 1:457 target_x1dints/PRIMARY/R_GAIN:null
error 1:457 target_x1dints/PRIMARY/R_GAIN:matches
error 1:458 target_x1dints/PRIMARY/R_IFUFOR:type
error 1:458 target_x1dints/PRIMARY/R_IFUFOR:null
error 1:458 target_x1dints/PRIMARY/R_IFUFOR:matches
error 1:459 target_x1dints/PRIMARY/R_IFUPOS:type
error 1:459 target_x1dints/PRIMARY/R_IFUPOS:null
error 1:459 target_x1dints/PRIMARY/R_IFUPOS:matches
error 1:460 target_x1dints/PRIMARY/R_IFUSLI:type
error 1:460 target_x1dints/PRIMARY/R_IFUSLI:null
error 1:460 target_x1dints/PRIMARY/R_IFUSLI:matches
error 1:461 target_x1dints/PRIMARY/R_IPC:type
error 1:461 target_x1dints/PRIMARY/R_IPC:null
error 1:461 target_x1dints/PRIMARY/R_IPC:matches
error 1:462 target_x1dints/PRIMARY/R_LASTFR:type
error 1:462 target_x1dints/PRIMARY/R_LASTFR:null
error 1:462 target_x1dints/PRIMARY/R_LASTFR:matches
error 1:463 target_x1dints/PRIMARY/R_LINEAR:type
error 1:463 target_x1dints/PRIMARY/R_LINEAR:null
error 1:463 target_x1dints/PRIMARY/R_LINEAR:matches
error 1:464 target_x1dints/PRIMARY/R_MASK:type
error 1:464 target_x1dints/PRIMARY/R_MASK:null
error 1:464 target_x1dints/PRIMARY/R_MASK:matches
error 1:465 target_x1dints/PRIMARY/R_MIREMI:type
error 1:465 target_x1dints/PRIMARY/R_MIREMI:null
error 1:465 target_x1dints/PRIMARY/R_MIREMI:matches
error 1:466 target_x1dints/PRIMARY/R_MRSPT:type
error 1:466 target_x1dints/PRIMARY/R_MRSPT:null
error 1:466 target_x1dints/PRIMARY/R_MRSPT:matches
error 1:467 target_x1dints/PRIMARY/R_MRSXAR:type
error 1:467 target_x1dints/PRIMARY/R_MRSXAR:null
error 1:467 target_x1dints/PRIMARY/R_MRSXAR:matches
error 1:468 target_x1dints/PRIMARY/R_MSA:type
error 1:468 target_x1dints/PRIMARY/R_MSA:null
error 1:468 target_x1dints/PRIMARY/R_MSA:matches
error 1:469 target_x1dints/PRIMARY/R_MSAOPE:type
error 1:469 target_x1dints/PRIMARY/R_MSAOPE:null
error 1:469 target_x1dints/PRIMARY/R_MSAOPE:matches
error 1:470 target_x1dints/PRIMARY/R_NRM:type
error 1:470 target_x1dints/PRIMARY/R_NRM:null
error 1:470 target_x1dints/PRIMARY/R_NRM:matches
error 1:471 target_x1dints/PRIMARY/R_OTE:type
error 1:471 target_x1dints/PRIMARY/R_OTE:null
error 1:471 target_x1dints/PRIMARY/R_OTE:matches
error 1:472 target_x1dints/PRIMARY/R_PERSAT:type
error 1:472 target_x1dints/PRIMARY/R_PERSAT:null
error 1:472 target_x1dints/PRIMARY/R_PERSAT:matches
error 1:473 target_x1dints/PRIMARY/R_PHOTOM:type
error 1:473 target_x1dints/PRIMARY/R_PHOTOM:null
error 1:473 target_x1dints/PRIMARY/R_PHOTOM:matches
error 1:474 target_x1dints/PRIMARY/R_PSFMAS:type
error 1:474 target_x1dints/PRIMARY/R_PSFMAS:null
error 1:474 target_x1dints/PRIMARY/R_PSFMAS:matches
error 1:475 target_x1dints/PRIMARY/R_PSTSOS:type
error 1:475 target_x1dints/PRIMARY/R_PSTSOS:null
error 1:475 target_x1dints/PRIMARY/R_PSTSOS:matches
error 1:476 target_x1dints/PRIMARY/R_PTHLOS:type
error 1:476 target_x1dints/PRIMARY/R_PTHLOS:null
error 1:476 target_x1dints/PRIMARY/R_PTHLOS:matches
error 1:477 target_x1dints/PRIMARY/R_READNO:type
error 1:477 target_x1dints/PRIMARY/R_READNO:null
error 1:477 target_x1dints/PRIMARY/R_READNO:matches
error 1:478 target_x1dints/PRIMARY/R_REFPIX:type
error 1:478 target_x1dints/PRIMARY/R_REFPIX:null
error 1:478 target_x1dints/PRIMARY/R_REFPIX:matches
error 1:479 target_x1dints/PRIMARY/R_REGION:type
error 1:479 target_x1dints/PRIMARY/R_REGION:null
error 1:479 target_x1dints/PRIMARY/R_REGION:matches
error 1:480 target_x1dints/PRIMARY/R_RESAMP:type
error 1:480 target_x1dints/PRIMARY/R_RESAMP:null
error 1:480 target_x1dints/PRIMARY/R_RESAMP:matches
error 1:481 target_x1dints/PRIMARY/R_RESET:type
error 1:481 target_x1dints/PRIMARY/R_RESET:null
error 1:481 target_x1dints/PRIMARY/R_RESET:matches
error 1:482 target_x1dints/PRIMARY/R_RESOL:type
error 1:482 target_x1dints/PRIMARY/R_RESOL:null
error 1:482 target_x1dints/PRIMARY/R_RESOL:matches
error 1:483 target_x1dints/PRIMARY/R_RSCD:type
error 1:483 target_x1dints/PRIMARY/R_RSCD:null
error 1:483 target_x1dints/PRIMARY/R_RSCD:matches
error 1:484 target_x1dints/PRIMARY/R_SATURA:type
error 1:484 target_x1dints/PRIMARY/R_SATURA:null
error 1:484 target_x1dints/PRIMARY/R_SATURA:matches
error 1:485 target_x1dints/PRIMARY/R_SFLAT:type
error 1:485 target_x1dints/PRIMARY/R_SFLAT:null
error 1:485 target_x1dints/PRIMARY/R_SFLAT:matches
error 1:486 target_x1dints/PRIMARY/R_SIRSKL:type
error 1:486 target_x1dints/PRIMARY/R_SIRSKL:null
error 1:486 target_x1dints/PRIMARY/R_SIRSKL:matches
error 1:487 target_x1dints/PRIMARY/R_SPCWCS:type
error 1:487 target_x1dints/PRIMARY/R_SPCWCS:null
error 1:487 target_x1dints/PRIMARY/R_SPCWCS:matches
error 1:488 target_x1dints/PRIMARY/R_SPKERN:type
error 1:488 target_x1dints/PRIMARY/R_SPKERN:null
error 1:488 target_x1dints/PRIMARY/R_SPKERN:matches
error 1:489 target_x1dints/PRIMARY/R_SPPROF:type
error 1:489 target_x1dints/PRIMARY/R_SPPROF:null
error 1:489 target_x1dints/PRIMARY/R_SPPROF:matches
error 1:490 target_x1dints/PRIMARY/R_SPTRAC:type
error 1:490 target_x1dints/PRIMARY/R_SPTRAC:null
error 1:490 target_x1dints/PRIMARY/R_SPTRAC:matches
error 1:491 target_x1dints/PRIMARY/R_STRAY:type
error 1:491 target_x1dints/PRIMARY/R_STRAY:null
error 1:491 target_x1dints/PRIMARY/R_STRAY:matches
error 1:492 target_x1dints/PRIMARY/R_SUPERB:type
error 1:492 target_x1dints/PRIMARY/R_SUPERB:null
error 1:492 target_x1dints/PRIMARY/R_SUPERB:matches
error 1:493 target_x1dints/PRIMARY/R_THRPUT:type
error 1:493 target_x1dints/PRIMARY/R_THRPUT:null
error 1:493 target_x1dints/PRIMARY/R_THRPUT:matches
error 1:494 target_x1dints/PRIMARY/R_TRPDEN:type
error 1:494 target_x1dints/PRIMARY/R_TRPDEN:null
error 1:494 target_x1dints/PRIMARY/R_TRPDEN:matches
error 1:495 target_x1dints/PRIMARY/R_TRPPAR:type
error 1:495 target_x1dints/PRIMARY/R_TRPPAR:null
error 1:495 target_x1dints/PRIMARY/R_TRPPAR:matches
error 1:496 target_x1dints/PRIMARY/R_TSPHOT:type
error 1:496 target_x1dints/PRIMARY/R_TSPHOT:null
error 1:496 target_x1dints/PRIMARY/R_TSPHOT:matches
error 1:497 target_x1dints/PRIMARY/R_V2V3:type
error 1:497 target_x1dints/PRIMARY/R_V2V3:null
error 1:497 target_x1dints/PRIMARY/R_V2V3:matches
error 1:498 target_x1dints/PRIMARY/R_WAVCOR:type
error 1:498 target_x1dints/PRIMARY/R_WAVCOR:null
error 1:498 target_x1dints/PRIMARY/R_WAVCOR:matches
error 1:499 target_x1dints/PRIMARY/R_WAVMAP:type
error 1:499 target_x1dints/PRIMARY/R_WAVMAP:null
error 1:499 target_x1dints/PRIMARY/R_WAVMAP:matches
error 1:500 target_x1dints/PRIMARY/R_WAVRAN:type
error 1:500 target_x1dints/PRIMARY/R_WAVRAN:null
error 1:500 target_x1dints/PRIMARY/R_WAVRAN:matches
error 1:505 target_x1dints/PRIMARY/S_AMIANA:type
error 1:505 target_x1dints/PRIMARY/S_AMIANA:null
error 1:505 target_x1dints/PRIMARY/S_AMIANA:in
error 1:506 target_x1dints/PRIMARY/S_AMINOR:type
error 1:506 target_x1dints/PRIMARY/S_AMINOR:null
error 1:506 target_x1dints/PRIMARY/S_AMINOR:in
error 1:507 target_x1dints/PRIMARY/S_BARSHA:type
error 1:507 target_x1dints/PRIMARY/S_BARSHA:null
error 1:507 target_x1dints/PRIMARY/S_BARSHA:in
error 1:508 target_x1dints/PRIMARY/S_BKDSUB:type
error 1:508 target_x1dints/PRIMARY/S_BKDSUB:null
error 1:508 target_x1dints/PRIMARY/S_BKDSUB:in
error 1:509 target_x1dints/PRIMARY/S_BPXSLF:type
error 1:509 target_x1dints/PRIMARY/S_BPXSLF:null
error 1:509 target_x1dints/PRIMARY/S_BPXSLF:in
error 1:510 target_x1dints/PRIMARY/S_CHGMIG:type
error 1:510 target_x1dints/PRIMARY/S_CHGMIG:null
error 1:510 target_x1dints/PRIMARY/S_CHGMIG:in
error 1:511 target_x1dints/PRIMARY/S_CLNFNS:type
error 1:511 target_x1dints/PRIMARY/S_CLNFNS:null
error 1:511 target_x1dints/PRIMARY/S_CLNFNS:in
error 1:512 target_x1dints/PRIMARY/S_COMB1D:type
error 1:512 target_x1dints/PRIMARY/S_COMB1D:null
error 1:512 target_x1dints/PRIMARY/S_COMB1D:in
error 1:513 target_x1dints/PRIMARY/S_CONTAM:type
error 1:513 target_x1dints/PRIMARY/S_CONTAM:null
error 1:513 target_x1dints/PRIMARY/S_CONTAM:in
error 1:514 target_x1dints/PRIMARY/S_DARK:type
error 1:514 target_x1dints/PRIMARY/S_DARK:null
error 1:514 target_x1dints/PRIMARY/S_DARK:in
error 1:515 target_x1dints/PRIMARY/S_DQINIT:type
error 1:515 target_x1dints/PRIMARY/S_DQINIT:null
error 1:515 target_x1dints/PRIMARY/S_DQINIT:in
error 1:516 target_x1dints/PRIMARY/S_ERRINI:type
error 1:516 target_x1dints/PRIMARY/S_ERRINI:null
error 1:516 target_x1dints/PRIMARY/S_ERRINI:in
error 1:517 target_x1dints/PRIMARY/S_EXTR1D:presence
error 1:517 target_x1dints/PRIMARY/S_EXTR1D:type
error 1:517 target_x1dints/PRIMARY/S_EXTR1D:null
error 1:517 target_x1dints/PRIMARY/S_EXTR1D:in
error 1:518 target_x1dints/PRIMARY/S_EXTR2D:type
error 1:518 target_x1dints/PRIMARY/S_EXTR2D:null
error 1:518 target_x1dints/PRIMARY/S_EXTR2D:in
error 1:519 target_x1dints/PRIMARY/S_FLAT:type
error 1:519 target_x1dints/PRIMARY/S_FLAT:null
error 1:519 target_x1dints/PRIMARY/S_FLAT:in
error 1:520 target_x1dints/PRIMARY/S_FRINGE:type
error 1:520 target_x1dints/PRIMARY/S_FRINGE:null
error 1:520 target_x1dints/PRIMARY/S_FRINGE:in
error 1:521 target_x1dints/PRIMARY/S_FRSTFR:type
error 1:521 target_x1dints/PRIMARY/S_FRSTFR:null
error 1:521 target_x1dints/PRIMARY/S_FRSTFR:in
error 1:522 target_x1dints/PRIMARY/S_GANSCL:type
error 1:522 target_x1dints/PRIMARY/S_GANSCL:null
error 1:522 target_x1dints/PRIMARY/S_GANSCL:in
error 1:523 target_x1dints/PRIMARY/S_GRPSCL:type
error 1:523 target_x1dints/PRIMARY/S_GRPSCL:null
error 1:523 target_x1dints/PRIMARY/S_GRPSCL:in
error 1:524 target_x1dints/PRIMARY/S_GUICDS:type
error 1:524 target_x1dints/PRIMARY/S_GUICDS:null
error 1:524 target_x1dints/PRIMARY/S_GUICDS:in
error 1:525 target_x1dints/PRIMARY/S_IFUCUB:type
error 1:525 target_x1dints/PRIMARY/S_IFUCUB:null
error 1:525 target_x1dints/PRIMARY/S_IFUCUB:in
error 1:526 target_x1dints/PRIMARY/S_IMPRNT:type
error 1:526 target_x1dints/PRIMARY/S_IMPRNT:null
error 1:526 target_x1dints/PRIMARY/S_IMPRNT:in
error 1:527 target_x1dints/PRIMARY/S_IPC:type
error 1:527 target_x1dints/PRIMARY/S_IPC:null
error 1:527 target_x1dints/PRIMARY/S_IPC:in
error 1:528 target_x1dints/PRIMARY/S_JUMP:type
error 1:528 target_x1dints/PRIMARY/S_JUMP:null
error 1:528 target_x1dints/PRIMARY/S_JUMP:in
error 1:529 target_x1dints/PRIMARY/S_KLIP:type
error 1:529 target_x1dints/PRIMARY/S_KLIP:null
error 1:529 target_x1dints/PRIMARY/S_KLIP:in
error 1:530 target_x1dints/PRIMARY/S_LASTFR:type
error 1:530 target_x1dints/PRIMARY/S_LASTFR:null
error 1:530 target_x1dints/PRIMARY/S_LASTFR:in
error 1:531 target_x1dints/PRIMARY/S_LINEAR:type
error 1:531 target_x1dints/PRIMARY/S_LINEAR:null
error 1:531 target_x1dints/PRIMARY/S_LINEAR:in
error 1:532 target_x1dints/PRIMARY/S_MIREMI:type
error 1:532 target_x1dints/PRIMARY/S_MIREMI:null
error 1:532 target_x1dints/PRIMARY/S_MIREMI:in
error 1:533 target_x1dints/PRIMARY/S_MSAFLG:type
error 1:533 target_x1dints/PRIMARY/S_MSAFLG:null
error 1:533 target_x1dints/PRIMARY/S_MSAFLG:in
error 1:534 target_x1dints/PRIMARY/S_MSBSUB:type
error 1:534 target_x1dints/PRIMARY/S_MSBSUB:null
error 1:534 target_x1dints/PRIMARY/S_MSBSUB:in
error 1:535 target_x1dints/PRIMARY/S_MTWCS:type
error 1:535 target_x1dints/PRIMARY/S_MTWCS:null
error 1:535 target_x1dints/PRIMARY/S_MTWCS:in
error 1:536 target_x1dints/PRIMARY/S_OUTLIR:presence
error 1:536 target_x1dints/PRIMARY/S_OUTLIR:type
error 1:536 target_x1dints/PRIMARY/S_OUTLIR:null
error 1:536 target_x1dints/PRIMARY/S_OUTLIR:in
error 1:537 target_x1dints/PRIMARY/S_PCTFRM:type
error 1:537 target_x1dints/PRIMARY/S_PCTFRM:null
error 1:537 target_x1dints/PRIMARY/S_PCTFRM:in
error 1:538 target_x1dints/PRIMARY/S_PERSIS:type
error 1:538 target_x1dints/PRIMARY/S_PERSIS:null
error 1:538 target_x1dints/PRIMARY/S_PERSIS:in
error 1:539 target_x1dints/PRIMARY/S_PHOTOM:type
error 1:539 target_x1dints/PRIMARY/S_PHOTOM:null
error 1:539 target_x1dints/PRIMARY/S_PHOTOM:in
error 1:540 target_x1dints/PRIMARY/S_PSFALI:type
error 1:540 target_x1dints/PRIMARY/S_PSFALI:null
error 1:540 target_x1dints/PRIMARY/S_PSFALI:in
error 1:541 target_x1dints/PRIMARY/S_PSFSTK:type
error 1:541 target_x1dints/PRIMARY/S_PSFSTK:null
error 1:541 target_x1dints/PRIMARY/S_PSFSTK:in
error 1:542 target_x1dints/PRIMARY/S_PTHLOS:type
error 1:542 target_x1dints/PRIMARY/S_PTHLOS:null
error 1:542 target_x1dints/PRIMARY/S_PTHLOS:in
error 1:543 target_x1dints/PRIMARY/S_PXREPL:type
error 1:543 target_x1dints/PRIMARY/S_PXREPL:null
error 1:543 target_x1dints/PRIMARY/S_PXREPL:in
error 1:544 target_x1dints/PRIMARY/S_RAMP:presence
error 1:544 target_x1dints/PRIMARY/S_RAMP:type
error 1:544 target_x1dints/PRIMARY/S_RAMP:null
error 1:544 target_x1dints/PRIMARY/S_RAMP:in
error 1:545 target_x1dints/PRIMARY/S_REFPIX:type
error 1:545 target_x1dints/PRIMARY/S_REFPIX:null
error 1:545 target_x1dints/PRIMARY/S_REFPIX:in
error 1:546 target_x1dints/PRIMARY/S_RESAMP:type
error 1:546 target_x1dints/PRIMARY/S_RESAMP:null
error 1:546 target_x1dints/PRIMARY/S_RESAMP:in
error 1:547 target_x1dints/PRIMARY/S_RESET:type
error 1:547 target_x1dints/PRIMARY/S_RESET:null
error 1:547 target_x1dints/PRIMARY/S_RESET:in
error 1:548 target_x1dints/PRIMARY/S_RESFRI:type
error 1:548 target_x1dints/PRIMARY/S_RESFRI:null
error 1:548 target_x1dints/PRIMARY/S_RESFRI:in
error 1:549 target_x1dints/PRIMARY/S_RSCD:type
error 1:549 target_x1dints/PRIMARY/S_RSCD:null
error 1:549 target_x1dints/PRIMARY/S_RSCD:in
error 1:550 target_x1dints/PRIMARY/S_SATURA:type
error 1:550 target_x1dints/PRIMARY/S_SATURA:null
error 1:550 target_x1dints/PRIMARY/S_SATURA:in
error 1:551 target_x1dints/PRIMARY/S_SKYMAT:type
error 1:551 target_x1dints/PRIMARY/S_SKYMAT:null
error 1:551 target_x1dints/PRIMARY/S_SKYMAT:in
error 1:552 target_x1dints/PRIMARY/S_SPLEAK:type
error 1:552 target_x1dints/PRIMARY/S_SPLEAK:null
error 1:552 target_x1dints/PRIMARY/S_SPLEAK:in
error 1:553 target_x1dints/PRIMARY/S_SRCCAT:type
error 1:553 target_x1dints/PRIMARY/S_SRCCAT:null
error 1:553 target_x1dints/PRIMARY/S_SRCCAT:in
error 1:554 target_x1dints/PRIMARY/S_SRCTYP:type
error 1:554 target_x1dints/PRIMARY/S_SRCTYP:null
error 1:554 target_x1dints/PRIMARY/S_SRCTYP:in
error 1:555 target_x1dints/PRIMARY/S_STRAY:type
error 1:555 target_x1dints/PRIMARY/S_STRAY:null
error 1:555 target_x1dints/PRIMARY/S_STRAY:in
error 1:556 target_x1dints/PRIMARY/S_SUPERB:type
error 1:556 target_x1dints/PRIMARY/S_SUPERB:null
error 1:556 target_x1dints/PRIMARY/S_SUPERB:in
error 1:557 target_x1dints/PRIMARY/S_TACNTR:type
error 1:557 target_x1dints/PRIMARY/S_TACNTR:null
error 1:557 target_x1dints/PRIMARY/S_TACNTR:in
error 1:558 target_x1dints/PRIMARY/S_TELEMI:type
error 1:558 target_x1dints/PRIMARY/S_TELEMI:null
error 1:558 target_x1dints/PRIMARY/S_TELEMI:in
error 1:559 target_x1dints/PRIMARY/S_TRCMOD:type
error 1:559 target_x1dints/PRIMARY/S_TRCMOD:null
error 1:559 target_x1dints/PRIMARY/S_TRCMOD:in
error 1:560 target_x1dints/PRIMARY/S_TSPHOT:type
error 1:560 target_x1dints/PRIMARY/S_TSPHOT:null
error 1:560 target_x1dints/PRIMARY/S_TSPHOT:in
error 1:561 target_x1dints/PRIMARY/S_TWKREG:type
error 1:561 target_x1dints/PRIMARY/S_TWKREG:null
error 1:561 target_x1dints/PRIMARY/S_TWKREG:in
error 1:562 target_x1dints/PRIMARY/S_WAVCOR:type
error 1:562 target_x1dints/PRIMARY/S_WAVCOR:null
error 1:562 target_x1dints/PRIMARY/S_WAVCOR:in
error 1:563 target_x1dints/PRIMARY/S_WCS:presence
error 1:563 target_x1dints/PRIMARY/S_WCS:type
error 1:563 target_x1dints/PRIMARY/S_WCS:null
error 1:563 target_x1dints/PRIMARY/S_WCS:in
error 1:564 target_x1dints/PRIMARY/S_WFSCOM:type
error 1:564 target_x1dints/PRIMARY/S_WFSCOM:null
error 1:564 target_x1dints/PRIMARY/S_WFSCOM:in
error 1:565 target_x1dints/PRIMARY/S_WHTLIT:type
error 1:565 target_x1dints/PRIMARY/S_WHTLIT:null
error 1:565 target_x1dints/PRIMARY/S_WHTLIT:in
error 1:573 target_x1dints/PRIMARY/TCATFILE:type
error 1:573 target_x1dints/PRIMARY/TCATFILE:null
error 1:574 target_x1dints/PRIMARY/SCATFILE:type
error 1:574 target_x1dints/PRIMARY/SCATFILE:null
error 1:575 target_x1dints/PRIMARY/SEGMFILE:type
error 1:575 target_x1dints/PRIMARY/SEGMFILE:null
error 1:576 target_x1dints/PRIMARY/DIRIMAGE:type
error 1:576 target_x1dints/PRIMARY/DIRIMAGE:null
error 1:577 target_x1dints/PRIMARY/BKGMETH:type
error 1:577 target_x1dints/PRIMARY/BKGMETH:null
error 1:578 target_x1dints/PRIMARY/BKGLEVEL:type
error 1:578 target_x1dints/PRIMARY/BKGLEVEL:null
error 1:579 target_x1dints/PRIMARY/BKGSUB:type
error 1:579 target_x1dints/PRIMARY/BKGSUB:null
error 1:580 target_x1dints/PRIMARY/MASTERBG:type
error 1:580 target_x1dints/PRIMARY/MASTERBG:null
error 1:581 target_x1dints/PRIMARY/BKGD_SCL:type
error 1:581 target_x1dints/PRIMARY/BKGD_SCL:null
error 1:581 target_x1dints/PRIMARY/BKGD_SCL:unit
error 1:582 target_x1dints/PRIMARY/SOSSWDTH:type
error 1:582 target_x1dints/PRIMARY/SOSSWDTH:null
error 1:582 target_x1dints/PRIMARY/SOSSWDTH:unit
error 1:583 target_x1dints/PRIMARY/TIKFACTR:type
error 1:583 target_x1dints/PRIMARY/TIKFACTR:null
error 1:583 target_x1dints/PRIMARY/TIKFACTR:unit
error 1:584 target_x1dints/PRIMARY/SOSSDLTX:type
error 1:584 target_x1dints/PRIMARY/SOSSDLTX:null
error 1:584 target_x1dints/PRIMARY/SOSSDLTX:unit
error 1:585 target_x1dints/PRIMARY/SOSSDLTY:type
error 1:585 target_x1dints/PRIMARY/SOSSDLTY:null
error 1:585 target_x1dints/PRIMARY/SOSSDLTY:unit
error 1:586 target_x1dints/PRIMARY/SOSSROTN:type
error 1:586 target_x1dints/PRIMARY/SOSSROTN:null
error 1:586 target_x1dints/PRIMARY/SOSSROTN:unit
error 1:587 target_x1dints/PRIMARY/OVERSAMP:type
error 1:587 target_x1dints/PRIMARY/OVERSAMP:null
error 1:587 target_x1dints/PRIMARY/OVERSAMP:unit
error 1:588 target_x1dints/PRIMARY/THRESHLD:type
error 1:588 target_x1dints/PRIMARY/THRESHLD:null
error 1:589 target_x1dints/PRIMARY/INT[i]SKIP:type
error 1:589 target_x1dints/PRIMARY/INT[i]SKIP:null
error 1:589 target_x1dints/PRIMARY/INT[i]SKIP:limit
error 1:590 target_x1dints/PRIMARY/INT[i]UGP1:type
error 1:590 target_x1dints/PRIMARY/INT[i]UGP1:null
error 1:590 target_x1dints/PRIMARY/INT[i]UGP1:limit
error 1:591 target_x1dints/PRIMARY/INT[i]BORS:type
error 1:591 target_x1dints/PRIMARY/INT[i]BORS:null
error 1:591 target_x1dints/PRIMARY/INT[i]BORS:limit
error 0:206 target_x1dints/PRIMARY:shape
error 1:73 target_x1dints/PRIMARY:DATE-BEG-DATE-END
error 1:74 target_x1dints/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 target_x1dints/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 target_x1dints/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 target_x1dints/PRIMARY:INTSTART-INTEND
error 1:340 target_x1dints/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 target_x1dints/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 target_x1dints/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 target_x1dints/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 target_x1dints/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 target_x1dints/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:206 target_x1dints/PRIMARY:undeclared-keyword
error 0:139 target_x1dints/SCI:match
warning 0:139 target_x1dints/SCI:undeclared-keyword
error 0:141 target_x1dints/EXTRACT1D:count
error 0:142 target_x1dints/EXTRACT1D:presence
error 0:142 target_x1dints/EXTRACT1D:kind
error 0:142 target_x1dints/EXTRACT1D:match
error 5:23 target_x1dints/EXTRACT1D/SLTNAME:type
error 5:23 target_x1dints/EXTRACT1D/SLTNAME:null
error 5:24 target_x1dints/EXTRACT1D/SLITID:type
error 5:24 target_x1dints/EXTRACT1D/SLITID:null
error 5:25 target_x1dints/EXTRACT1D/SOURCEID:type
error 5:25 target_x1dints/EXTRACT1D/SOURCEID:null
error 5:26 target_x1dints/EXTRACT1D/SRCNAME:type
error 5:26 target_x1dints/EXTRACT1D/SRCNAME:null
error 5:27 target_x1dints/EXTRACT1D/SRCALIAS:type
error 5:27 target_x1dints/EXTRACT1D/SRCALIAS:null
error 5:28 target_x1dints/EXTRACT1D/SRCTYPE:type
error 5:28 target_x1dints/EXTRACT1D/SRCTYPE:null
error 5:28 target_x1dints/EXTRACT1D/SRCTYPE:in
error 5:29 target_x1dints/EXTRACT1D/STLARITY:type
error 5:29 target_x1dints/EXTRACT1D/STLARITY:null
error 5:29 target_x1dints/EXTRACT1D/STLARITY:unit
error 5:30 target_x1dints/EXTRACT1D/TA_XPOS:type
error 5:30 target_x1dints/EXTRACT1D/TA_XPOS:null
error 5:30 target_x1dints/EXTRACT1D/TA_XPOS:unit
error 5:31 target_x1dints/EXTRACT1D/TA_YPOS:type
error 5:31 target_x1dints/EXTRACT1D/TA_YPOS:null
error 5:31 target_x1dints/EXTRACT1D/TA_YPOS:unit
error 5:32 target_x1dints/EXTRACT1D/SRCXPOS:type
error 5:32 target_x1dints/EXTRACT1D/SRCXPOS:null
error 5:32 target_x1dints/EXTRACT1D/SRCXPOS:unit
error 5:33 target_x1dints/EXTRACT1D/SRCYPOS:type
error 5:33 target_x1dints/EXTRACT1D/SRCYPOS:null
error 5:33 target_x1dints/EXTRACT1D/SRCYPOS:unit
error 5:34 target_x1dints/EXTRACT1D/SRCRA:type
error 5:34 target_x1dints/EXTRACT1D/SRCRA:null
error 5:34 target_x1dints/EXTRACT1D/SRCRA:unit
error 5:35 target_x1dints/EXTRACT1D/SRCDEC:type
error 5:35 target_x1dints/EXTRACT1D/SRCDEC:null
error 5:35 target_x1dints/EXTRACT1D/SRCDEC:unit
error 5:36 target_x1dints/EXTRACT1D/SHUTSTA:type
error 5:36 target_x1dints/EXTRACT1D/SHUTSTA:null
error 5:36 target_x1dints/EXTRACT1D/SHUTSTA:matches
error 5:37 target_x1dints/EXTRACT1D/MSAQUAD:type
error 5:37 target_x1dints/EXTRACT1D/MSAQUAD:null
error 5:37 target_x1dints/EXTRACT1D/MSAQUAD:limit
error 5:38 target_x1dints/EXTRACT1D/SLIT_RA:type
error 5:38 target_x1dints/EXTRACT1D/SLIT_RA:null
error 5:38 target_x1dints/EXTRACT1D/SLIT_RA:unit
error 5:39 target_x1dints/EXTRACT1D/SLIT_DEC:type
error 5:39 target_x1dints/EXTRACT1D/SLIT_DEC:null
error 5:39 target_x1dints/EXTRACT1D/SLIT_DEC:unit
error 5:40 target_x1dints/EXTRACT1D/SLTXSCL:type
error 5:40 target_x1dints/EXTRACT1D/SLTXSCL:null
error 5:40 target_x1dints/EXTRACT1D/SLTXSCL:unit
error 5:41 target_x1dints/EXTRACT1D/SLTYSCL:type
error 5:41 target_x1dints/EXTRACT1D/SLTYSCL:null
error 5:41 target_x1dints/EXTRACT1D/SLTYSCL:unit
error 5:44 target_x1dints/EXTRACT1D/EXTR_X:type
error 5:44 target_x1dints/EXTRACT1D/EXTR_X:null
error 5:44 target_x1dints/EXTRACT1D/EXTR_X:unit
error 5:45 target_x1dints/EXTRACT1D/EXTR_Y:type
error 5:45 target_x1dints/EXTRACT1D/EXTR_Y:null
error 5:45 target_x1dints/EXTRACT1D/EXTR_Y:unit
error 5:46 target_x1dints/EXTRACT1D/EXTRXSTR:type
error 5:46 target_x1dints/EXTRACT1D/EXTRXSTR:null
error 5:46 target_x1dints/EXTRACT1D/EXTRXSTR:unit
error 5:47 target_x1dints/EXTRACT1D/EXTRXSTP:type
error 5:47 target_x1dints/EXTRACT1D/EXTRXSTP:null
error 5:47 target_x1dints/EXTRACT1D/EXTRXSTP:unit
error 5:48 target_x1dints/EXTRACT1D/EXTRYSTR:type
error 5:48 target_x1dints/EXTRACT1D/EXTRYSTR:null
error 5:48 target_x1dints/EXTRACT1D/EXTRYSTR:unit
error 5:49 target_x1dints/EXTRACT1D/EXTRYSTP:type
error 5:49 target_x1dints/EXTRACT1D/EXTRYSTP:null
error 5:49 target_x1dints/EXTRACT1D/EXTRYSTP:unit
error 5:50 target_x1dints/EXTRACT1D/SPORDER:type
error 5:50 target_x1dints/EXTRACT1D/SPORDER:null
error 5:51 target_x1dints/EXTRACT1D/DISPAXIS:type
error 5:51 target_x1dints/EXTRACT1D/DISPAXIS:null
error 5:51 target_x1dints/EXTRACT1D/DISPAXIS:in
error 5:52 target_x1dints/EXTRACT1D/DETECTOR:type
error 5:52 target_x1dints/EXTRACT1D/DETECTOR:null
error 5:53 target_x1dints/EXTRACT1D/WAVECOR:type
error 5:53 target_x1dints/EXTRACT1D/WAVECOR:null
error 5:54 target_x1dints/EXTRACT1D/PTHLOSS:type
error 5:54 target_x1dints/EXTRACT1D/PTHLOSS:null
error 5:54 target_x1dints/EXTRACT1D/PTHLOSS:in
error 5:55 target_x1dints/EXTRACT1D/BARSHDW:type
error 5:55 target_x1dints/EXTRACT1D/BARSHDW:null
error 5:56 target_x1dints/EXTRACT1D/S_REGION:type
error 5:56 target_x1dints/EXTRACT1D/S_REGION:null
error 5:57 target_x1dints/EXTRACT1D/PA_APER:type
error 5:57 target_x1dints/EXTRACT1D/PA_APER:null
error 5:57 target_x1dints/EXTRACT1D/PA_APER:unit
error 5:60 target_x1dints/EXTRACT1D/INT_NUM:type
error 5:60 target_x1dints/EXTRACT1D/INT_NUM:null
error 5:60 target_x1dints/EXTRACT1D/INT_NUM:limit
error 5:61 target_x1dints/EXTRACT1D/TIMESYS:type
error 5:61 target_x1dints/EXTRACT1D/TIMESYS:null
error 5:61 target_x1dints/EXTRACT1D/TIMESYS:value
error 5:62 target_x1dints/EXTRACT1D/TIMEUNIT:type
error 5:62 target_x1dints/EXTRACT1D/TIMEUNIT:null
error 5:62 target_x1dints/EXTRACT1D/TIMEUNIT:value
error 5:63 target_x1dints/EXTRACT1D/MJD-BEG:type
error 5:63 target_x1dints/EXTRACT1D/MJD-BEG:null
error 5:63 target_x1dints/EXTRACT1D/MJD-BEG:unit
error 5:64 target_x1dints/EXTRACT1D/MJD-AVG:type
error 5:64 target_x1dints/EXTRACT1D/MJD-AVG:null
error 5:64 target_x1dints/EXTRACT1D/MJD-AVG:unit
error 5:65 target_x1dints/EXTRACT1D/MJD-END:type
error 5:65 target_x1dints/EXTRACT1D/MJD-END:null
error 5:65 target_x1dints/EXTRACT1D/MJD-END:unit
error 5:66 target_x1dints/EXTRACT1D/TDB-BEG:type
error 5:66 target_x1dints/EXTRACT1D/TDB-BEG:null
error 5:66 target_x1dints/EXTRACT1D/TDB-BEG:unit
error 5:67 target_x1dints/EXTRACT1D/TDB-MID:type
error 5:67 target_x1dints/EXTRACT1D/TDB-MID:null
error 5:67 target_x1dints/EXTRACT1D/TDB-MID:unit
error 5:68 target_x1dints/EXTRACT1D/TDB-END:type
error 5:68 target_x1dints/EXTRACT1D/TDB-END:null
error 5:68 target_x1dints/EXTRACT1D/TDB-END:unit
error 0:144 target_x1dints/EXTRACT1D:rows
error 0:142 target_x1dints/EXTRACT1D:order
error 0:146 target_x1dints/EXTRACT1D/INT_NUM:presence
error 0:146 target_x1dints/EXTRACT1D/INT_NUM:shape
error 5:108 target_x1dints/EXTRACT1D/WAVELENGTH:presence
error 5:108 target_x1dints/EXTRACT1D/WAVELENGTH:type
error 5:108 target_x1dints/EXTRACT1D/WAVELENGTH:shape
error 5:108 target_x1dints/EXTRACT1D/WAVELENGTH:unit
error 5:109 target_x1dints/EXTRACT1D/FLUX:presence
error 5:109 target_x1dints/EXTRACT1D/FLUX:type
error 5:109 target_x1dints/EXTRACT1D/FLUX:shape
error 5:109 target_x1dints/EXTRACT1D/FLUX:unit
error 5:110 target_x1dints/EXTRACT1D/FLUX_ERROR:presence
error 5:110 target_x1dints/EXTRACT1D/FLUX_ERROR:type
error 5:110 target_x1dints/EXTRACT1D/FLUX_ERROR:shape
error 5:110 target_x1dints/EXTRACT1D/FLUX_ERROR:unit
error 5:110 target_x1dints/EXTRACT1D/FLUX_ERROR:limit
error 5:111 target_x1dints/EXTRACT1D/FLUX_VAR_POISSON:presence
error 5:111 target_x1dints/EXTRACT1D/FLUX_VAR_POISSON:type
error 5:111 target_x1dints/EXTRACT1D/FLUX_VAR_POISSON:shape
error 5:111 target_x1dints/EXTRACT1D/FLUX_VAR_POISSON:unit
error 5:111 target_x1dints/EXTRACT1D/FLUX_VAR_POISSON:limit
error 5:112 target_x1dints/EXTRACT1D/FLUX_VAR_RNOISE:presence
error 5:112 target_x1dints/EXTRACT1D/FLUX_VAR_RNOISE:type
error 5:112 target_x1dints/EXTRACT1D/FLUX_VAR_RNOISE:shape
error 5:112 target_x1dints/EXTRACT1D/FLUX_VAR_RNOISE:unit
error 5:112 target_x1dints/EXTRACT1D/FLUX_VAR_RNOISE:limit
error 5:113 target_x1dints/EXTRACT1D/FLUX_VAR_FLAT:presence
error 5:113 target_x1dints/EXTRACT1D/FLUX_VAR_FLAT:type
error 5:113 target_x1dints/EXTRACT1D/FLUX_VAR_FLAT:shape
error 5:113 target_x1dints/EXTRACT1D/FLUX_VAR_FLAT:unit
error 5:113 target_x1dints/EXTRACT1D/FLUX_VAR_FLAT:limit
error 5:114 target_x1dints/EXTRACT1D/SURF_BRIGHT:presence
error 5:114 target_x1dints/EXTRACT1D/SURF_BRIGHT:type
error 5:114 target_x1dints/EXTRACT1D/SURF_BRIGHT:shape
error 5:114 target_x1dints/EXTRACT1D/SURF_BRIGHT:unit
error 5:115 target_x1dints/EXTRACT1D/SB_ERROR:presence
error 5:115 target_x1dints/EXTRACT1D/SB_ERROR:type
error 5:115 target_x1dints/EXTRACT1D/SB_ERROR:shape
error 5:115 target_x1dints/EXTRACT1D/SB_ERROR:unit
error 5:116 target_x1dints/EXTRACT1D/SB_VAR_POISSON:presence
error 5:116 target_x1dints/EXTRACT1D/SB_VAR_POISSON:type
error 5:116 target_x1dints/EXTRACT1D/SB_VAR_POISSON:shape
error 5:116 target_x1dints/EXTRACT1D/SB_VAR_POISSON:unit
error 5:117 target_x1dints/EXTRACT1D/SB_VAR_RNOISE:presence
error 5:117 target_x1dints/EXTRACT1D/SB_VAR_RNOISE:type
error 5:117 target_x1dints/EXTRACT1D/SB_VAR_RNOISE:shape
error 5:117 target_x1dints/EXTRACT1D/SB_VAR_RNOISE:unit
error 5:118 target_x1dints/EXTRACT1D/SB_VAR_FLAT:presence
error 5:118 target_x1dints/EXTRACT1D/SB_VAR_FLAT:type
error 5:118 target_x1dints/EXTRACT1D/SB_VAR_FLAT:shape
error 5:118 target_x1dints/EXTRACT1D/SB_VAR_FLAT:unit
error 5:119 target_x1dints/EXTRACT1D/DQ:presence
error 5:119 target_x1dints/EXTRACT1D/DQ:type
error 5:119 target_x1dints/EXTRACT1D/DQ:shape
error 5:119 target_x1dints/EXTRACT1D/DQ:null
error 5:119 target_x1dints/EXTRACT1D/DQ:bits
error 5:120 target_x1dints/EXTRACT1D/BACKGROUND:presence
error 5:120 target_x1dints/EXTRACT1D/BACKGROUND:type
error 5:120 target_x1dints/EXTRACT1D/BACKGROUND:shape
error 5:120 target_x1dints/EXTRACT1D/BACKGROUND:unit
error 5:121 target_x1dints/EXTRACT1D/BKGD_ERROR:presence
error 5:121 target_x1dints/EXTRACT1D/BKGD_ERROR:type
error 5:121 target_x1dints/EXTRACT1D/BKGD_ERROR:shape
error 5:121 target_x1dints/EXTRACT1D/BKGD_ERROR:unit
error 5:121 target_x1dints/EXTRACT1D/BKGD_ERROR:limit
error 5:122 target_x1dints/EXTRACT1D/BKGD_VAR_POISSON:presence
error 5:122 target_x1dints/EXTRACT1D/BKGD_VAR_POISSON:type
error 5:122 target_x1dints/EXTRACT1D/BKGD_VAR_POISSON:shape
error 5:122 target_x1dints/EXTRACT1D/BKGD_VAR_POISSON:unit
error 5:122 target_x1dints/EXTRACT1D/BKGD_VAR_POISSON:limit
error 5:123 target_x1dints/EXTRACT1D/BKGD_VAR_RNOISE:presence
error 5:123 target_x1dints/EXTRACT1D/BKGD_VAR_RNOISE:type
error 5:123 target_x1dints/EXTRACT1D/BKGD_VAR_RNOISE:shape
error 5:123 target_x1dints/EXTRACT1D/BKGD_VAR_RNOISE:unit
error 5:123 target_x1dints/EXTRACT1D/BKGD_VAR_RNOISE:limit
error 5:124 target_x1dints/EXTRACT1D/BKGD_VAR_FLAT:presence
error 5:124 target_x1dints/EXTRACT1D/BKGD_VAR_FLAT:type
error 5:124 target_x1dints/EXTRACT1D/BKGD_VAR_FLAT:shape
error 5:124 target_x1dints/EXTRACT1D/BKGD_VAR_FLAT:unit
error 5:124 target_x1dints/EXTRACT1D/BKGD_VAR_FLAT:limit
error 5:125 target_x1dints/EXTRACT1D/NPIXELS:presence
error 5:125 target_x1dints/EXTRACT1D/NPIXELS:type
error 5:125 target_x1dints/EXTRACT1D/NPIXELS:shape
error 5:125 target_x1dints/EXTRACT1D/NPIXELS:unit
error 5:125 target_x1dints/EXTRACT1D/NPIXELS:limit
error 5:84 target_x1dints/EXTRACT1D/WAVELENGTH:limit
error 5:91 target_x1dints/EXTRACT1D/SB_ERROR:limit
error 5:92 target_x1dints/EXTRACT1D/SB_VAR_POISSON:limit
error 5:93 target_x1dints/EXTRACT1D/SB_VAR_RNOISE:limit
error 5:94 target_x1dints/EXTRACT1D/SB_VAR_FLAT:limit
error 0:152 target_x1dints/EXTRACT1D/N_ALONGDISP:presence
error 0:152 target_x1dints/EXTRACT1D/N_ALONGDISP:type
error 0:152 target_x1dints/EXTRACT1D/N_ALONGDISP:shape
error 0:152 target_x1dints/EXTRACT1D/N_ALONGDISP:null
error 0:153 target_x1dints/EXTRACT1D/SEGMENT:presence
error 0:153 target_x1dints/EXTRACT1D/SEGMENT:type
error 0:153 target_x1dints/EXTRACT1D/SEGMENT:shape
error 0:153 target_x1dints/EXTRACT1D/SEGMENT:null
error 0:153 target_x1dints/EXTRACT1D/SEGMENT:limit
error 0:154 target_x1dints/EXTRACT1D/MJD-BEG:presence
error 0:154 target_x1dints/EXTRACT1D/MJD-BEG:shape
error 0:155 target_x1dints/EXTRACT1D/MJD-AVG:presence
error 0:155 target_x1dints/EXTRACT1D/MJD-AVG:shape
error 0:156 target_x1dints/EXTRACT1D/MJD-END:presence
error 0:156 target_x1dints/EXTRACT1D/MJD-END:shape
error 0:157 target_x1dints/EXTRACT1D/TDB-BEG:presence
error 0:157 target_x1dints/EXTRACT1D/TDB-BEG:shape
error 0:158 target_x1dints/EXTRACT1D/TDB-MID:presence
error 0:158 target_x1dints/EXTRACT1D/TDB-MID:shape
error 0:159 target_x1dints/EXTRACT1D/TDB-END:presence
error 0:159 target_x1dints/EXTRACT1D/TDB-END:shape
error 0:163 target_x1dints/EXTRACT1D:MJD-BEG-MJD-AVG-MJD-END
error 0:164 target_x1dints/EXTRACT1D:TDB-BEG-TDB-MID-TDB-END
error 0:166 target_x1dints/EXTRACT1D:all-FLUX-DQ
warning 0:142 target_x1dints/EXTRACT1D:undeclared-keyword
error 0:142 target_x1dints/EXTRACT1D:undeclared-column
error 0:172 target_x1dints/INT_TIMES:kind
error 0:172 target_x1dints/INT_TIMES:match
error 0:172 target_x1dints/INT_TIMES:order
error 1:884 target_x1dints/INT_TIMES/integration_number:presence
error 1:884 target_x1dints/INT_TIMES/integration_number:type
error 1:884 target_x1dints/INT_TIMES/integration_number:shape
error 1:884 target_x1dints/INT_TIMES/integration_number:null
error 1:884 target_x1dints/INT_TIMES/integration_number:limit
error 1:884 target_x1dints/INT_TIMES/integration_number:order
error 1:870 target_x1dints/INT_TIMES/int_start_MJD_UTC:presence
error 1:870 target_x1dints/INT_TIMES/int_start_MJD_UTC:type
error 1:870 target_x1dints/INT_TIMES/int_start_MJD_UTC:shape
error 1:870 target_x1dints/INT_TIMES/int_start_MJD_UTC:null
error 1:870 target_x1dints/INT_TIMES/int_start_MJD_UTC:unit
error 1:871 target_x1dints/INT_TIMES/int_mid_MJD_UTC:presence
error 1:871 target_x1dints/INT_TIMES/int_mid_MJD_UTC:type
error 1:871 target_x1dints/INT_TIMES/int_mid_MJD_UTC:shape
error 1:871 target_x1dints/INT_TIMES/int_mid_MJD_UTC:null
error 1:871 target_x1dints/INT_TIMES/int_mid_MJD_UTC:unit
error 1:872 target_x1dints/INT_TIMES/int_end_MJD_UTC:presence
error 1:872 target_x1dints/INT_TIMES/int_end_MJD_UTC:type
error 1:872 target_x1dints/INT_TIMES/int_end_MJD_UTC:shape
error 1:872 target_x1dints/INT_TIMES/int_end_MJD_UTC:null
error 1:872 target_x1dints/INT_TIMES/int_end_MJD_UTC:unit
error 1:873 target_x1dints/INT_TIMES/int_start_BJD_TDB:presence
error 1:873 target_x1dints/INT_TIMES/int_start_BJD_TDB:type
error 1:873 target_x1dints/INT_TIMES/int_start_BJD_TDB:shape
error 1:873 target_x1dints/INT_TIMES/int_start_BJD_TDB:null
error 1:873 target_x1dints/INT_TIMES/int_start_BJD_TDB:unit
error 1:874 target_x1dints/INT_TIMES/int_mid_BJD_TDB:presence
error 1:874 target_x1dints/INT_TIMES/int_mid_BJD_TDB:type
error 1:874 target_x1dints/INT_TIMES/int_mid_BJD_TDB:shape
error 1:874 target_x1dints/INT_TIMES/int_mid_BJD_TDB:null
error 1:874 target_x1dints/INT_TIMES/int_mid_BJD_TDB:unit
error 1:875 target_x1dints/INT_TIMES/int_end_BJD_TDB:presence
error 1:875 target_x1dints/INT_TIMES/int_end_BJD_TDB:type
error 1:875 target_x1dints/INT_TIMES/int_end_BJD_TDB:shape
error 1:875 target_x1dints/INT_TIMES/int_end_BJD_TDB:null
error 1:875 target_x1dints/INT_TIMES/int_end_BJD_TDB:unit
error 1:878 target_x1dints/INT_TIMES:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 target_x1dints/INT_TIMES:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 0:172 target_x1dints/INT_TIMES:undeclared-keyword
error 0:172 target_x1dints/INT_TIMES:undeclared-column
error 1:892 target_x1dints/INT_TIMES_STRIPE:kind
error 1:892 target_x1dints/INT_TIMES_STRIPE:match
error 1:892 target_x1dints/INT_TIMES_STRIPE:order
error 1:894 target_x1dints/INT_TIMES_STRIPE/integration_number:presence
error 1:894 target_x1dints/INT_TIMES_STRIPE/integration_number:type
error 1:894 target_x1dints/INT_TIMES_STRIPE/integration_number:shape
error 1:894 target_x1dints/INT_TIMES_STRIPE/integration_number:null
error 1:894 target_x1dints/INT_TIMES_STRIPE/integration_number:limit
error 1:895 target_x1dints/INT_TIMES_STRIPE/stripe_number:presence
error 1:895 target_x1dints/INT_TIMES_STRIPE/stripe_number:type
error 1:895 target_x1dints/INT_TIMES_STRIPE/stripe_number:shape
error 1:895 target_x1dints/INT_TIMES_STRIPE/stripe_number:null
error 1:895 target_x1dints/INT_TIMES_STRIPE/stripe_number:limit
error 1:870 target_x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:presence
error 1:870 target_x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:type
error 1:870 target_x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:shape
error 1:870 target_x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:null
error 1:870 target_x1dints/INT_TIMES_STRIPE/int_start_MJD_UTC:unit
error 1:871 target_x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:presence
error 1:871 target_x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:type
error 1:871 target_x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:shape
error 1:871 target_x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:null
error 1:871 target_x1dints/INT_TIMES_STRIPE/int_mid_MJD_UTC:unit
error 1:872 target_x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:presence
error 1:872 target_x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:type
error 1:872 target_x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:shape
error 1:872 target_x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:null
error 1:872 target_x1dints/INT_TIMES_STRIPE/int_end_MJD_UTC:unit
error 1:873 target_x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:presence
error 1:873 target_x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:type
error 1:873 target_x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:shape
error 1:873 target_x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:null
error 1:873 target_x1dints/INT_TIMES_STRIPE/int_start_BJD_TDB:unit
error 1:874 target_x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:presence
error 1:874 target_x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:type
error 1:874 target_x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:shape
error 1:874 target_x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:null
error 1:874 target_x1dints/INT_TIMES_STRIPE/int_mid_BJD_TDB:unit
error 1:875 target_x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:presence
error 1:875 target_x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:type
error 1:875 target_x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:shape
error 1:875 target_x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:null
error 1:875 target_x1dints/INT_TIMES_STRIPE/int_end_BJD_TDB:unit
error 1:878 target_x1dints/INT_TIMES_STRIPE:int_start_MJD_UTC-int_mid_MJD_UTC-int_end_MJD_UTC
error 1:879 target_x1dints/INT_TIMES_STRIPE:int_start_BJD_TDB-int_mid_BJD_TDB-int_end_BJD_TDB
warning 1:892 target_x1dints/INT_TIMES_STRIPE:undeclared-keyword
error 1:892 target_x1dints/INT_TIMES_STRIPE:undeclared-column
error 1:905 target_x1dints/HDRTAB:kind
error 1:905 target_x1dints/HDRTAB:match
error 1:909 target_x1dints/HDRTAB:rows
error 1:911 target_x1dints/HDRTAB/FILENAME:type
error 1:911 target_x1dints/HDRTAB/FILENAME:shape
error 1:911 target_x1dints/HDRTAB/FILENAME:null
error 1:912 target_x1dints/HDRTAB/DATAMODL:type
error 1:912 target_x1dints/HDRTAB/DATAMODL:shape
error 1:912 target_x1dints/HDRTAB/DATAMODL:null
error 1:913 target_x1dints/HDRTAB/DETECTOR:type
error 1:913 target_x1dints/HDRTAB/DETECTOR:shape
error 1:913 target_x1dints/HDRTAB/DETECTOR:null
error 1:914 target_x1dints/HDRTAB/EXPSTART:type
error 1:914 target_x1dints/HDRTAB/EXPSTART:shape
error 1:914 target_x1dints/HDRTAB/EXPSTART:null
error 1:914 target_x1dints/HDRTAB/EXPSTART:unit
error 1:915 target_x1dints/HDRTAB/EXPEND:type
error 1:915 target_x1dints/HDRTAB/EXPEND:shape
error 1:915 target_x1dints/HDRTAB/EXPEND:null
error 1:915 target_x1dints/HDRTAB/EXPEND:unit
error 1:916 target_x1dints/HDRTAB/EFFEXPTM:type
error 1:916 target_x1dints/HDRTAB/EFFEXPTM:shape
error 1:916 target_x1dints/HDRTAB/EFFEXPTM:null
error 1:916 target_x1dints/HDRTAB/EFFEXPTM:unit
warning 1:905 target_x1dints/HDRTAB:undeclared-keyword
error 0:219 target_x1dints/ASDF:presence
error 0:219 target_x1dints/ASDF:kind
error 0:219 target_x1dints/ASDF:match
warning 0:219 target_x1dints/ASDF:undeclared-keyword
error 0:219 target_x1dints/ASDF.tree:type
error 1:20 target_x1dints/ASDF.tree/meta.date:mirror
error 1:20 target_x1dints/ASDF.tree/meta.filename:mirror
error 1:20 target_x1dints/ASDF.tree/meta.model_type:mirror
error 1:20 target_x1dints/ASDF.tree/meta.telescope:mirror
error 1:69 target_x1dints/ASDF.tree/meta.observation.program_number:mirror
error 1:69 target_x1dints/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 target_x1dints/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 target_x1dints/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 target_x1dints/ASDF.tree/meta.instrument.name:mirror
error 1:236 target_x1dints/ASDF.tree/meta.exposure.type:mirror
error 1:236 target_x1dints/ASDF.tree/meta.exposure.nints:mirror
error 1:277 target_x1dints/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 target_x1dints/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 target_x1dints/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 target_x1dints/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 target_x1dints/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 target_x1dints/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 target_x1dints/ASDF.tree/meta.subarray.name:mirror
error 1:38 target_x1dints/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 target_x1dints/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 target_x1dints/ASDF.tree/meta.asn.table_name:mirror
off 0:18 F0715
"""

SPEC = Spec(
    "jwst.timeseries",
    "1.0.0",
    sources=(
        "jwst/timeseries.specc",
        "jwst/core.specc",
        "jwst/values.specc",
        "jwst/terms.specc",
        "std/wcs.specc",
        "jwst/spectra.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
