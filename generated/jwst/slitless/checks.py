"""Checks of jwst.slitless 1.0.0.

Spectra of whole fields without a slit, by NIRCam, NIRISS and MIRI: thousands of sources in one table, a row for each, with the spectrum as vectors.

Made by specc from the texts below. Change them, not this file.

    jwst/slitless.specc  sha256 faf6af73b186338f527376edb542be293bd49b333016d00890724eaece91bd78
    jwst/core.specc      sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc    sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc     sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc        sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    jwst/slits.specc     sha256 4bc50c629c20817d22d3f2e68589b079344eefb8c3a8ae582606895eca7b980b
    jwst/spectra.specc   sha256 211362588a77659b73ee3d88abf762524a022d5944d25b1e372362d9a8d39b46
"""

from __future__ import annotations

from _runtime.expressions import among, instant, lower, number
from _runtime.fits import FitsProduct, HduCheck, all_in_row, group, hdu, is_null
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck

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


def keywords_of_x1d_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="WFSSMultiSpecModel")  # core.specc:20
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
    h.keyword("EXP_TYPE", "string", one_of=("NIS_WFSS", "NRC_WFSS", "MIR_WFSS"))  # core.specc:236
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


def some_keywords_of_x1d_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_x1d_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_x1d_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_x1d_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_x1d_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_x1d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_x1d_primary)
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
        h.keywords(some_keywords_of_x1d_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_x1d_primary_2)
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
        h.keywords(some_keywords_of_x1d_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_x1d_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_x1d_primary_5)
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
    h.no_data()  # slitless.specc:32
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


def keywords_of_x1d_EXTRACT1D(h: HduCheck) -> None:
    """Keywords of EXTRACT1D that are always judged."""
    h.keyword("FILENAME", "string", level="optional")  # slitless.specc:44
    h.keyword("EXPGRPID", "string")  # slitless.specc:45
    h.keyword("DISPAXIS", "int", level="optional", one_of=(1, 2))  # slitless.specc:46
    h.keyword("SPORDER", "int")  # slitless.specc:47
    h.keyword("EFFEXPTM", "float", unit="s", at_least=0)  # slitless.specc:48
    h.keyword("EFFINTTM", "float", unit="s", at_least=0)  # slitless.specc:49
    h.keyword("S_REGION", "string", level="optional")  # slitless.specc:50


def check_x1d_EXTRACT1D(h: HduCheck) -> None:
    """EXTRACT1D: one row a source."""
    h.keywords(keywords_of_x1d_EXTRACT1D)
    h.table(in_order=True)  # slitless.specc:43
    h.column("SOURCE_ID", "int32", unique=True)  # slitless.specc:52
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
    h.column("N_ALONGDISP", "uint32")  # slitless.specc:54
    h.column("SOURCE_TYPE", "string", nullable=True, one_of=SOURCE_TYPE)  # slitless.specc:55
    h.column("SOURCE_XPOS", "float64", unit="pix", nullable=True)  # slitless.specc:56
    h.column("SOURCE_YPOS", "float64", unit="pix", nullable=True)  # slitless.specc:57
    h.column("SOURCE_RA", "float64", unit="deg", nullable=True, at_least=0, below=360)  # slitless.specc:58
    h.column("SOURCE_DEC", "float64", unit="deg", nullable=True, at_least=-90, at_most=90)  # slitless.specc:59
    h.column("EXTRACT2D_XSTART", "uint32", unit="pix")  # slitless.specc:60
    h.column("EXTRACT2D_YSTART", "uint32", unit="pix")  # slitless.specc:61
    h.column("EXTRACT2D_XSTOP", "uint32", unit="pix")  # slitless.specc:62
    h.column("EXTRACT2D_YSTOP", "uint32", unit="pix")  # slitless.specc:63
    h.each_row(
        "EXTRACT2D_XSTART-EXTRACT2D_XSTOP-EXTRACT2D_YSTART-EXTRACT2D_YSTOP",
        ("EXTRACT2D_XSTART", "EXTRACT2D_XSTOP", "EXTRACT2D_YSTART", "EXTRACT2D_YSTOP"),
        lambda c: (c["EXTRACT2D_XSTART"] <= c["EXTRACT2D_XSTOP"]) & (c["EXTRACT2D_YSTART"] <= c["EXTRACT2D_YSTOP"]),
        skip_null=(),
        message="the cut-out ends after it starts",
    )  # slitless.specc:67
    h.each_row(
        "all-FLUX-DQ",
        ("FLUX", "DQ"),
        lambda c: all_in_row(~is_null(c, "FLUX") | ((c["DQ"] & 1) != 0)),
        skip_null=(),
        message="a missing flux is flagged",
    )  # slitless.specc:68
    h.undeclared("warning", columns="error")


def check_x1d_HDRTAB(h: HduCheck) -> None:
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


def check_x1d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_x1d_ASDF_tree,
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
    )  # slitless.specc:75
    h.undeclared("warning")


def check_x1d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


def keywords_of_c1d_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="WFSSMultiCombinedSpecModel")  # core.specc:20
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
    h.keyword("EXP_TYPE", "string", one_of=("NIS_WFSS", "NRC_WFSS", "MIR_WFSS"))  # core.specc:236
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
    h.keyword("S_COMB1D", "string", one_of=STEP_STATUS)  # core.specc:512
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


def check_c1d_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_c1d_primary)
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
        h.keywords(some_keywords_of_x1d_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_x1d_primary_2)
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
        h.keywords(some_keywords_of_x1d_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_x1d_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_x1d_primary_5)
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
    h.no_data()  # slitless.specc:88
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


def check_c1d_COMBINE1D(h: HduCheck) -> None:
    """COMBINE1D: one row a source."""
    h.keyword("SPORDER", "int")  # slitless.specc:101
    h.keyword("DISPAXIS", "int", level="optional", one_of=(1, 2))  # slitless.specc:102
    h.table(in_order=True)  # slitless.specc:100
    h.column("SOURCE_ID", "int32", unique=True)  # slitless.specc:104
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
    )  # spectra.specc:129
    h.column(
        "FLUX",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        unit=("Jy", "MJy", "DN/s"),
        nullable=True,
        padded=True,
    )  # spectra.specc:130
    h.column(
        "ERROR",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        unit=("Jy", "MJy", "DN/s"),
        nullable=True,
        at_least=0,
        padded=True,
    )  # spectra.specc:131
    h.column(
        "SURF_BRIGHT",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        unit=("MJy/sr", "DN/s"),
        unit_absent=True,
        nullable=True,
        padded=True,
    )  # spectra.specc:132
    h.column(
        "SB_ERROR",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        unit=("MJy/sr", "DN/s"),
        unit_absent=True,
        nullable=True,
        at_least=0,
        padded=True,
    )  # spectra.specc:133
    h.column(
        "DQ",
        "uint32",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        bits=DATA_QUALITY,
        padded=True,
    )  # spectra.specc:134
    h.column(
        "WEIGHT",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        nullable=True,
        at_least=0,
        padded=True,
    )  # spectra.specc:135
    h.column(
        "N_INPUT",
        "float64",
        counted=lambda c: c["N_ALONGDISP"],
        counted_by=("N_ALONGDISP",),
        counted_as="N_ALONGDISP",
        unit="",
        nullable=True,
        at_least=0,
        padded=True,
    )  # spectra.specc:136
    h.column("N_ALONGDISP", "uint32")  # slitless.specc:106
    h.column("SOURCE_TYPE", "string", nullable=True, one_of=SOURCE_TYPE)  # slitless.specc:107
    h.column("SOURCE_RA", "float64", unit="deg", nullable=True, at_least=0, below=360)  # slitless.specc:108
    h.column("SOURCE_DEC", "float64", unit="deg", nullable=True, at_least=-90, at_most=90)  # slitless.specc:109
    h.undeclared("warning", columns="error")


def check_c1d_HDRTAB(h: HduCheck) -> None:
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


def check_c1d_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_c1d_ASDF_tree,
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
    )  # slitless.specc:116
    h.undeclared("warning")


def check_c1d_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


PRODUCTS = (
    FitsProduct(
        "x1d",
        title="Extracted spectra of a field",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?:(?P<target>t\d{3,4})|(?P<source>[sbv]\d{5}(?:\d{4})?))(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_x1d\.fits",
                "jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_x1d.fits",
            ),
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_x1d\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_x1d.fits",
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
            field("obs", "number", lambda f: number(f.primary["OBSERVTN"])),
            field("visit", "number", lambda f: number(f.primary["VISIT"])),
            field("group", "number", lambda f: number(f.primary["VISITGRP"])),
            field("seq", "text", lambda f: f.primary["SEQ_ID"]),
            field("act", "text", lambda f: lower(f.primary["ACT_ID"])),
            field("exposure", "number", lambda f: number(f.primary["EXPOSURE"])),
            field("segment", "number", lambda f: f.primary["EXSEGNUM"], present=lambda f: f.primary.exists("EXSEGNUM")),
            field("detector", "text", lambda f: lower(f.primary["DETECTOR"])),
        ),
        identify=lambda f: f.primary["DATAMODL"] == "WFSSMultiSpecModel",
        layout=(
            hdu("PRIMARY", "primary", check_x1d_primary),
            group("n", 1, None, hdu("EXTRACT1D", "table", check_x1d_EXTRACT1D)),
            hdu("HDRTAB", "table", check_x1d_HDRTAB, level="optional"),
            hdu("ASDF", "asdf", check_x1d_ASDF),
        ),
    ),
    FitsProduct(
        "c1d",
        title="Combined spectra of a field",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?:(?P<target>t\d{3,4})|(?P<source>[sbv]\d{5}(?:\d{4})?))(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_c1d\.fits",
                "jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_c1d.fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "WFSSMultiCombinedSpecModel",
        layout=(
            hdu("PRIMARY", "primary", check_c1d_primary),
            group("n", 1, None, hdu("COMBINE1D", "table", check_c1d_COMBINE1D)),
            hdu("HDRTAB", "table", check_c1d_HDRTAB, level="optional"),
            hdu("ASDF", "asdf", check_c1d_ASDF),
        ),
    ),
)

RULES = """\
error 0:26 x1d:name
error 1:816 x1d/name/program:value
error 1:851 x1d/name/instrume:value
error 1:821 x1d/name/obs:value
error 1:822 x1d/name/visit:value
error 1:823 x1d/name/group:value
error 1:824 x1d/name/seq:value
error 1:825 x1d/name/act:value
error 1:826 x1d/name/exposure:value
error 1:827 x1d/name/segment:value
error 1:827 x1d/name/segment:presence
error 1:828 x1d/name/detector:value
error 0:20 x1d:undeclared-hdu
error 1:20 x1d/PRIMARY/DATE:presence
error 1:20 x1d/PRIMARY/DATE:type
error 1:20 x1d/PRIMARY/DATE:null
error 1:20 x1d/PRIMARY/FILENAME:presence
error 1:20 x1d/PRIMARY/FILENAME:type
error 1:20 x1d/PRIMARY/FILENAME:null
error 1:20 x1d/PRIMARY/FILENAME:value
error 1:20 x1d/PRIMARY/DATAMODL:presence
error 1:20 x1d/PRIMARY/DATAMODL:type
error 1:20 x1d/PRIMARY/DATAMODL:null
error 1:20 x1d/PRIMARY/DATAMODL:value
error 1:20 x1d/PRIMARY/TELESCOP:presence
error 1:20 x1d/PRIMARY/TELESCOP:type
error 1:20 x1d/PRIMARY/TELESCOP:null
error 1:20 x1d/PRIMARY/TELESCOP:value
error 1:21 x1d/PRIMARY/ORIGIN:presence
error 1:21 x1d/PRIMARY/ORIGIN:type
error 1:21 x1d/PRIMARY/ORIGIN:null
error 1:22 x1d/PRIMARY/TIMESYS:presence
error 1:22 x1d/PRIMARY/TIMESYS:type
error 1:22 x1d/PRIMARY/TIMESYS:null
error 1:22 x1d/PRIMARY/TIMESYS:value
error 1:23 x1d/PRIMARY/TIMEUNIT:presence
error 1:23 x1d/PRIMARY/TIMEUNIT:type
error 1:23 x1d/PRIMARY/TIMEUNIT:null
error 1:23 x1d/PRIMARY/TIMEUNIT:value
info 1:24 x1d/PRIMARY/FILETYPE:presence
error 1:24 x1d/PRIMARY/FILETYPE:type
error 1:24 x1d/PRIMARY/FILETYPE:null
error 1:25 x1d/PRIMARY/SDP_VER:presence
error 1:25 x1d/PRIMARY/SDP_VER:type
error 1:25 x1d/PRIMARY/SDP_VER:null
error 1:26 x1d/PRIMARY/PRD_VER:presence
error 1:26 x1d/PRIMARY/PRD_VER:type
error 1:26 x1d/PRIMARY/PRD_VER:null
error 1:26 x1d/PRIMARY/PRD_VER:matches
error 1:27 x1d/PRIMARY/OSS_VER:type
error 1:27 x1d/PRIMARY/OSS_VER:null
error 1:28 x1d/PRIMARY/GSC_VER:type
error 1:28 x1d/PRIMARY/GSC_VER:null
error 1:29 x1d/PRIMARY/HGA_MOVE:presence
error 1:29 x1d/PRIMARY/HGA_MOVE:type
error 1:29 x1d/PRIMARY/HGA_MOVE:null
error 1:30 x1d/PRIMARY/HGA_STRT:type
error 1:30 x1d/PRIMARY/HGA_STRT:null
error 1:31 x1d/PRIMARY/HGA_STOP:type
error 1:31 x1d/PRIMARY/HGA_STOP:null
error 1:32 x1d/PRIMARY/PWFSEET:presence
error 1:32 x1d/PRIMARY/PWFSEET:type
error 1:32 x1d/PRIMARY/PWFSEET:null
error 1:32 x1d/PRIMARY/PWFSEET:unit
error 1:33 x1d/PRIMARY/NWFSEST:presence
error 1:33 x1d/PRIMARY/NWFSEST:type
error 1:33 x1d/PRIMARY/NWFSEST:null
error 1:33 x1d/PRIMARY/NWFSEST:unit
error 1:34 x1d/PRIMARY/COMPRESS:type
error 1:34 x1d/PRIMARY/COMPRESS:null
error 1:51 x1d/PRIMARY/TITLE:presence
error 1:51 x1d/PRIMARY/TITLE:type
error 1:51 x1d/PRIMARY/TITLE:null
error 1:52 x1d/PRIMARY/PI_NAME:presence
error 1:52 x1d/PRIMARY/PI_NAME:type
error 1:52 x1d/PRIMARY/PI_NAME:null
error 1:53 x1d/PRIMARY/CATEGORY:presence
error 1:53 x1d/PRIMARY/CATEGORY:type
error 1:53 x1d/PRIMARY/CATEGORY:null
warning 1:53 x1d/PRIMARY/CATEGORY:in
error 1:54 x1d/PRIMARY/SUBCAT:type
error 1:54 x1d/PRIMARY/SUBCAT:null
error 1:55 x1d/PRIMARY/SCICAT:type
error 1:55 x1d/PRIMARY/SCICAT:null
error 1:56 x1d/PRIMARY/CONT_ID:type
error 1:56 x1d/PRIMARY/CONT_ID:null
error 1:63 x1d/PRIMARY/DATE-OBS:presence
error 1:63 x1d/PRIMARY/DATE-OBS:type
error 1:63 x1d/PRIMARY/DATE-OBS:null
error 1:64 x1d/PRIMARY/TIME-OBS:presence
error 1:64 x1d/PRIMARY/TIME-OBS:type
error 1:64 x1d/PRIMARY/TIME-OBS:null
error 1:65 x1d/PRIMARY/DATE-BEG:presence
error 1:65 x1d/PRIMARY/DATE-BEG:type
error 1:65 x1d/PRIMARY/DATE-BEG:null
error 1:66 x1d/PRIMARY/DATE-END:presence
error 1:66 x1d/PRIMARY/DATE-END:type
error 1:66 x1d/PRIMARY/DATE-END:null
error 1:67 x1d/PRIMARY/OBS_ID:presence
error 1:67 x1d/PRIMARY/OBS_ID:type
error 1:67 x1d/PRIMARY/OBS_ID:null
error 1:67 x1d/PRIMARY/OBS_ID:matches
error 1:68 x1d/PRIMARY/VISIT_ID:presence
error 1:68 x1d/PRIMARY/VISIT_ID:type
error 1:68 x1d/PRIMARY/VISIT_ID:null
error 1:68 x1d/PRIMARY/VISIT_ID:limit
error 1:69 x1d/PRIMARY/PROGRAM:presence
error 1:69 x1d/PRIMARY/PROGRAM:type
error 1:69 x1d/PRIMARY/PROGRAM:null
error 1:69 x1d/PRIMARY/PROGRAM:limit
error 1:69 x1d/PRIMARY/OBSERVTN:presence
error 1:69 x1d/PRIMARY/OBSERVTN:type
error 1:69 x1d/PRIMARY/OBSERVTN:null
error 1:69 x1d/PRIMARY/OBSERVTN:limit
error 1:69 x1d/PRIMARY/VISIT:presence
error 1:69 x1d/PRIMARY/VISIT:type
error 1:69 x1d/PRIMARY/VISIT:null
error 1:69 x1d/PRIMARY/VISIT:limit
error 1:70 x1d/PRIMARY/OBSLABEL:type
error 1:70 x1d/PRIMARY/OBSLABEL:null
error 1:71 x1d/PRIMARY/OBSFOLDR:type
error 1:71 x1d/PRIMARY/OBSFOLDR:null
error 1:88 x1d/PRIMARY/VISITGRP:presence
error 1:88 x1d/PRIMARY/VISITGRP:type
error 1:88 x1d/PRIMARY/VISITGRP:null
error 1:88 x1d/PRIMARY/VISITGRP:limit
error 1:89 x1d/PRIMARY/SEQ_ID:presence
error 1:89 x1d/PRIMARY/SEQ_ID:type
error 1:89 x1d/PRIMARY/SEQ_ID:null
error 1:89 x1d/PRIMARY/SEQ_ID:matches
error 1:90 x1d/PRIMARY/ACT_ID:presence
error 1:90 x1d/PRIMARY/ACT_ID:type
error 1:90 x1d/PRIMARY/ACT_ID:null
error 1:90 x1d/PRIMARY/ACT_ID:matches
error 1:91 x1d/PRIMARY/EXPOSURE:presence
error 1:91 x1d/PRIMARY/EXPOSURE:type
error 1:91 x1d/PRIMARY/EXPOSURE:null
error 1:91 x1d/PRIMARY/EXPOSURE:limit
error 1:92 x1d/PRIMARY/BKGDTARG:presence
error 1:92 x1d/PRIMARY/BKGDTARG:type
error 1:92 x1d/PRIMARY/BKGDTARG:null
error 1:93 x1d/PRIMARY/TEMPLATE:presence
error 1:93 x1d/PRIMARY/TEMPLATE:type
error 1:93 x1d/PRIMARY/TEMPLATE:null
error 1:98 x1d/PRIMARY/ENG_QUAL:presence
error 1:98 x1d/PRIMARY/ENG_QUAL:type
error 1:98 x1d/PRIMARY/ENG_QUAL:null
error 1:98 x1d/PRIMARY/ENG_QUAL:in
error 1:99 x1d/PRIMARY/ENGQLPTG:type
error 1:99 x1d/PRIMARY/ENGQLPTG:null
error 1:99 x1d/PRIMARY/ENGQLPTG:in
error 1:100 x1d/PRIMARY/VISITYPE:presence
error 1:100 x1d/PRIMARY/VISITYPE:type
error 1:100 x1d/PRIMARY/VISITYPE:null
error 1:100 x1d/PRIMARY/VISITYPE:in
error 1:101 x1d/PRIMARY/VSTSTART:presence
error 1:101 x1d/PRIMARY/VSTSTART:type
error 1:101 x1d/PRIMARY/VSTSTART:null
error 1:102 x1d/PRIMARY/VISITSTA:presence
error 1:102 x1d/PRIMARY/VISITSTA:type
error 1:102 x1d/PRIMARY/VISITSTA:null
error 1:103 x1d/PRIMARY/NEXPOSUR:presence
error 1:103 x1d/PRIMARY/NEXPOSUR:type
error 1:103 x1d/PRIMARY/NEXPOSUR:null
error 1:103 x1d/PRIMARY/NEXPOSUR:limit
error 1:104 x1d/PRIMARY/INTARGET:presence
error 1:104 x1d/PRIMARY/INTARGET:type
error 1:104 x1d/PRIMARY/INTARGET:null
error 1:105 x1d/PRIMARY/TARGOOPP:presence
error 1:105 x1d/PRIMARY/TARGOOPP:type
error 1:105 x1d/PRIMARY/TARGOOPP:null
error 1:106 x1d/PRIMARY/TSOVISIT:presence
error 1:106 x1d/PRIMARY/TSOVISIT:type
error 1:106 x1d/PRIMARY/TSOVISIT:null
error 1:107 x1d/PRIMARY/EXP_ONLY:presence
error 1:107 x1d/PRIMARY/EXP_ONLY:type
error 1:107 x1d/PRIMARY/EXP_ONLY:null
error 1:108 x1d/PRIMARY/CROWDFLD:type
error 1:108 x1d/PRIMARY/CROWDFLD:null
error 1:113 x1d/PRIMARY/TARGPROP:presence
error 1:113 x1d/PRIMARY/TARGPROP:type
error 1:113 x1d/PRIMARY/TARGPROP:null
error 1:114 x1d/PRIMARY/TARGNAME:presence
error 1:114 x1d/PRIMARY/TARGNAME:type
error 1:114 x1d/PRIMARY/TARGNAME:null
error 1:115 x1d/PRIMARY/TARGTYPE:presence
error 1:115 x1d/PRIMARY/TARGTYPE:type
error 1:115 x1d/PRIMARY/TARGTYPE:null
error 1:115 x1d/PRIMARY/TARGTYPE:in
error 1:116 x1d/PRIMARY/TARGCAT:type
error 1:116 x1d/PRIMARY/TARGCAT:null
error 1:117 x1d/PRIMARY/TARGDESC:type
error 1:117 x1d/PRIMARY/TARGDESC:null
error 1:118 x1d/PRIMARY/TARG_RA:presence
error 1:118 x1d/PRIMARY/TARG_RA:type
error 1:118 x1d/PRIMARY/TARG_RA:null
error 1:118 x1d/PRIMARY/TARG_RA:unit
error 4:47 x1d/PRIMARY/TARG_RA:limit
error 1:119 x1d/PRIMARY/TARG_DEC:presence
error 1:119 x1d/PRIMARY/TARG_DEC:type
error 1:119 x1d/PRIMARY/TARG_DEC:null
error 1:119 x1d/PRIMARY/TARG_DEC:unit
error 4:48 x1d/PRIMARY/TARG_DEC:limit
error 1:120 x1d/PRIMARY/SRCTYAPT:type
error 1:120 x1d/PRIMARY/SRCTYAPT:null
error 1:120 x1d/PRIMARY/SRCTYAPT:in
error 1:123 x1d/PRIMARY/TARGURA:presence
error 1:123 x1d/PRIMARY/TARGURA:type
error 1:123 x1d/PRIMARY/TARGURA:null
error 1:123 x1d/PRIMARY/TARGURA:unit
error 1:123 x1d/PRIMARY/TARGURA:limit
error 1:124 x1d/PRIMARY/TARGUDEC:presence
error 1:124 x1d/PRIMARY/TARGUDEC:type
error 1:124 x1d/PRIMARY/TARGUDEC:null
error 1:124 x1d/PRIMARY/TARGUDEC:unit
error 1:124 x1d/PRIMARY/TARGUDEC:limit
error 1:125 x1d/PRIMARY/MU_RA:presence
error 1:125 x1d/PRIMARY/MU_RA:type
error 1:125 x1d/PRIMARY/MU_RA:null
error 1:125 x1d/PRIMARY/MU_RA:unit
error 1:126 x1d/PRIMARY/MU_DEC:presence
error 1:126 x1d/PRIMARY/MU_DEC:type
error 1:126 x1d/PRIMARY/MU_DEC:null
error 1:126 x1d/PRIMARY/MU_DEC:unit
error 1:127 x1d/PRIMARY/MU_EPOCH:presence
error 1:127 x1d/PRIMARY/MU_EPOCH:type
error 1:127 x1d/PRIMARY/MU_EPOCH:null
error 1:128 x1d/PRIMARY/PROP_RA:presence
error 1:128 x1d/PRIMARY/PROP_RA:type
error 1:128 x1d/PRIMARY/PROP_RA:null
error 1:128 x1d/PRIMARY/PROP_RA:unit
error 4:47 x1d/PRIMARY/PROP_RA:limit
error 1:129 x1d/PRIMARY/PROP_DEC:presence
error 1:129 x1d/PRIMARY/PROP_DEC:type
error 1:129 x1d/PRIMARY/PROP_DEC:null
error 1:129 x1d/PRIMARY/PROP_DEC:unit
error 4:48 x1d/PRIMARY/PROP_DEC:limit
error 1:200 x1d/PRIMARY/INSTRUME:presence
error 1:200 x1d/PRIMARY/INSTRUME:type
error 1:200 x1d/PRIMARY/INSTRUME:null
error 1:200 x1d/PRIMARY/INSTRUME:in
error 1:201 x1d/PRIMARY/PREIMAGE:type
error 1:201 x1d/PRIMARY/PREIMAGE:null
error 1:202 x1d/PRIMARY/FWPOSOFF:type
error 1:202 x1d/PRIMARY/FWPOSOFF:null
error 1:203 x1d/PRIMARY/FWPOSTOL:type
error 1:203 x1d/PRIMARY/FWPOSTOL:null
error 1:203 x1d/PRIMARY/FWPOSTOL:in
error 1:204 x1d/PRIMARY/PWPOSOFF:type
error 1:204 x1d/PRIMARY/PWPOSOFF:null
error 1:205 x1d/PRIMARY/PWPOSTOL:type
error 1:205 x1d/PRIMARY/PWPOSTOL:null
error 1:205 x1d/PRIMARY/PWPOSTOL:in
error 1:134 x1d/PRIMARY/DETECTOR:presence
error 1:134 x1d/PRIMARY/DETECTOR:type
error 1:134 x1d/PRIMARY/DETECTOR:null
error 1:134 x1d/PRIMARY/DETECTOR:in
error 1:135 x1d/PRIMARY/MODULE:presence
error 1:135 x1d/PRIMARY/MODULE:type
error 1:135 x1d/PRIMARY/MODULE:null
error 1:135 x1d/PRIMARY/MODULE:in
error 1:136 x1d/PRIMARY/CHANNEL:presence
error 1:136 x1d/PRIMARY/CHANNEL:type
error 1:136 x1d/PRIMARY/CHANNEL:null
error 1:136 x1d/PRIMARY/CHANNEL:in
error 1:137 x1d/PRIMARY/FILTER:presence
error 1:137 x1d/PRIMARY/FILTER:type
error 1:137 x1d/PRIMARY/FILTER:null
error 1:137 x1d/PRIMARY/FILTER:in
error 1:138 x1d/PRIMARY/PUPIL:presence
error 1:138 x1d/PRIMARY/PUPIL:type
error 1:138 x1d/PRIMARY/PUPIL:null
error 1:138 x1d/PRIMARY/PUPIL:in
error 1:139 x1d/PRIMARY/PILIN:type
error 1:139 x1d/PRIMARY/PILIN:null
error 1:140 x1d/PRIMARY/CORONMSK:type
error 1:140 x1d/PRIMARY/CORONMSK:null
error 1:140 x1d/PRIMARY/CORONMSK:in
error 1:141 x1d/PRIMARY/FAM_LA[a]:type
error 1:141 x1d/PRIMARY/FAM_LA[a]:null
error 1:142 x1d/PRIMARY/FASTEP[a]:type
error 1:142 x1d/PRIMARY/FASTEP[a]:null
error 1:143 x1d/PRIMARY/FAUNIT[a]:type
error 1:143 x1d/PRIMARY/FAUNIT[a]:null
error 1:144 x1d/PRIMARY/FAPHASE[a]:type
error 1:144 x1d/PRIMARY/FAPHASE[a]:null
error 1:145 x1d/PRIMARY/FA[a]VALUE:type
error 1:145 x1d/PRIMARY/FA[a]VALUE:null
error 1:151 x1d/PRIMARY/GRATING:presence
error 1:151 x1d/PRIMARY/GRATING:type
error 1:151 x1d/PRIMARY/GRATING:null
error 1:151 x1d/PRIMARY/GRATING:in
error 1:152 x1d/PRIMARY/FXD_SLIT:type
error 1:152 x1d/PRIMARY/FXD_SLIT:null
error 1:152 x1d/PRIMARY/FXD_SLIT:in
error 1:153 x1d/PRIMARY/FOCUSPOS:type
error 1:153 x1d/PRIMARY/FOCUSPOS:null
error 1:154 x1d/PRIMARY/LAMP:presence
error 1:154 x1d/PRIMARY/LAMP:type
error 1:154 x1d/PRIMARY/LAMP:null
error 1:155 x1d/PRIMARY/OPMODE:presence
error 1:155 x1d/PRIMARY/OPMODE:type
error 1:155 x1d/PRIMARY/OPMODE:null
error 1:155 x1d/PRIMARY/OPMODE:in
error 1:156 x1d/PRIMARY/MSASTATE:type
error 1:156 x1d/PRIMARY/MSASTATE:null
error 1:157 x1d/PRIMARY/MSAMETFL:type
error 1:157 x1d/PRIMARY/MSAMETFL:null
error 1:157 x1d/PRIMARY/MSAMETFL:matches
error 1:158 x1d/PRIMARY/MSAMETID:type
error 1:158 x1d/PRIMARY/MSAMETID:null
error 1:158 x1d/PRIMARY/MSAMETID:limit
error 1:159 x1d/PRIMARY/MSACONID:type
error 1:159 x1d/PRIMARY/MSACONID:null
error 1:159 x1d/PRIMARY/MSACONID:limit
error 1:160 x1d/PRIMARY/GWA_XTIL:presence
error 1:160 x1d/PRIMARY/GWA_XTIL:type
error 1:160 x1d/PRIMARY/GWA_XTIL:null
error 1:161 x1d/PRIMARY/GWA_YTIL:presence
error 1:161 x1d/PRIMARY/GWA_YTIL:type
error 1:161 x1d/PRIMARY/GWA_YTIL:null
error 1:162 x1d/PRIMARY/GWA_XP_V:presence
error 1:162 x1d/PRIMARY/GWA_XP_V:type
error 1:162 x1d/PRIMARY/GWA_XP_V:null
error 1:163 x1d/PRIMARY/GWA_YP_V:presence
error 1:163 x1d/PRIMARY/GWA_YP_V:type
error 1:163 x1d/PRIMARY/GWA_YP_V:null
error 1:164 x1d/PRIMARY/GWA_PXAV:presence
error 1:164 x1d/PRIMARY/GWA_PXAV:type
error 1:164 x1d/PRIMARY/GWA_PXAV:null
error 1:165 x1d/PRIMARY/GWA_PYAV:presence
error 1:165 x1d/PRIMARY/GWA_PYAV:type
error 1:165 x1d/PRIMARY/GWA_PYAV:null
error 1:166 x1d/PRIMARY/GWA_TILT:presence
error 1:166 x1d/PRIMARY/GWA_TILT:type
error 1:166 x1d/PRIMARY/GWA_TILT:null
error 1:166 x1d/PRIMARY/GWA_TILT:unit
error 1:167 x1d/PRIMARY/RMA_POS:type
error 1:167 x1d/PRIMARY/RMA_POS:null
error 1:168 x1d/PRIMARY/FCSRLPOS:type
error 1:168 x1d/PRIMARY/FCSRLPOS:null
error 1:172 x1d/PRIMARY/DETECTOR:value
error 1:176 x1d/PRIMARY/FWCPOS:type
error 1:176 x1d/PRIMARY/FWCPOS:null
error 1:176 x1d/PRIMARY/FWCPOS:unit
error 1:177 x1d/PRIMARY/PWCPOS:type
error 1:177 x1d/PRIMARY/PWCPOS:null
error 1:177 x1d/PRIMARY/PWCPOS:unit
error 1:185 x1d/PRIMARY/BAND:presence
error 1:185 x1d/PRIMARY/BAND:type
error 1:185 x1d/PRIMARY/BAND:null
error 1:185 x1d/PRIMARY/BAND:in
error 1:187 x1d/PRIMARY/CCCSTATE:type
error 1:187 x1d/PRIMARY/CCCSTATE:null
error 1:187 x1d/PRIMARY/CCCSTATE:in
error 1:188 x1d/PRIMARY/FPE_SIDE:type
error 1:188 x1d/PRIMARY/FPE_SIDE:null
error 1:188 x1d/PRIMARY/FPE_SIDE:in
error 1:189 x1d/PRIMARY/ICE_SIDE:type
error 1:189 x1d/PRIMARY/ICE_SIDE:null
error 1:189 x1d/PRIMARY/ICE_SIDE:in
error 1:274 x1d/PRIMARY/EXPCOUNT:presence
error 1:274 x1d/PRIMARY/EXPCOUNT:type
error 1:274 x1d/PRIMARY/EXPCOUNT:null
error 1:274 x1d/PRIMARY/EXPCOUNT:limit
error 1:275 x1d/PRIMARY/EXPRIPAR:presence
error 1:275 x1d/PRIMARY/EXPRIPAR:type
error 1:275 x1d/PRIMARY/EXPRIPAR:null
error 1:275 x1d/PRIMARY/EXPRIPAR:in
error 1:236 x1d/PRIMARY/EXP_TYPE:presence
error 1:236 x1d/PRIMARY/EXP_TYPE:type
error 1:236 x1d/PRIMARY/EXP_TYPE:null
error 1:236 x1d/PRIMARY/EXP_TYPE:in
error 1:236 x1d/PRIMARY/NINTS:presence
error 1:236 x1d/PRIMARY/NINTS:type
error 1:236 x1d/PRIMARY/NINTS:null
error 3:36 x1d/PRIMARY/NINTS:limit
error 1:237 x1d/PRIMARY/READPATT:presence
error 1:237 x1d/PRIMARY/READPATT:type
error 1:237 x1d/PRIMARY/READPATT:null
error 1:237 x1d/PRIMARY/READPATT:in
error 1:238 x1d/PRIMARY/NGROUPS:presence
error 1:238 x1d/PRIMARY/NGROUPS:type
error 1:238 x1d/PRIMARY/NGROUPS:null
error 1:238 x1d/PRIMARY/NGROUPS:limit
error 1:239 x1d/PRIMARY/NFRAMES:presence
error 1:239 x1d/PRIMARY/NFRAMES:type
error 1:239 x1d/PRIMARY/NFRAMES:null
error 1:239 x1d/PRIMARY/NFRAMES:limit
error 1:240 x1d/PRIMARY/FRMDIVSR:presence
error 1:240 x1d/PRIMARY/FRMDIVSR:type
error 1:240 x1d/PRIMARY/FRMDIVSR:null
error 1:240 x1d/PRIMARY/FRMDIVSR:limit
error 1:241 x1d/PRIMARY/GROUPGAP:presence
error 1:241 x1d/PRIMARY/GROUPGAP:type
error 1:241 x1d/PRIMARY/GROUPGAP:null
error 1:241 x1d/PRIMARY/GROUPGAP:limit
error 1:242 x1d/PRIMARY/DRPFRMS1:presence
error 1:242 x1d/PRIMARY/DRPFRMS1:type
error 1:242 x1d/PRIMARY/DRPFRMS1:null
error 1:242 x1d/PRIMARY/DRPFRMS1:limit
error 1:243 x1d/PRIMARY/DRPFRMS3:presence
error 1:243 x1d/PRIMARY/DRPFRMS3:type
error 1:243 x1d/PRIMARY/DRPFRMS3:null
error 1:243 x1d/PRIMARY/DRPFRMS3:limit
error 1:244 x1d/PRIMARY/NSAMPLES:presence
error 1:244 x1d/PRIMARY/NSAMPLES:type
error 1:244 x1d/PRIMARY/NSAMPLES:null
error 1:244 x1d/PRIMARY/NSAMPLES:limit
error 1:245 x1d/PRIMARY/TSAMPLE:presence
error 1:245 x1d/PRIMARY/TSAMPLE:type
error 1:245 x1d/PRIMARY/TSAMPLE:null
error 1:245 x1d/PRIMARY/TSAMPLE:unit
error 1:245 x1d/PRIMARY/TSAMPLE:limit
error 1:246 x1d/PRIMARY/TFRAME:presence
error 1:246 x1d/PRIMARY/TFRAME:type
error 1:246 x1d/PRIMARY/TFRAME:null
error 1:246 x1d/PRIMARY/TFRAME:unit
error 1:246 x1d/PRIMARY/TFRAME:limit
error 1:247 x1d/PRIMARY/TGROUP:presence
error 1:247 x1d/PRIMARY/TGROUP:type
error 1:247 x1d/PRIMARY/TGROUP:null
error 1:247 x1d/PRIMARY/TGROUP:unit
error 1:247 x1d/PRIMARY/TGROUP:limit
error 1:248 x1d/PRIMARY/EFFINTTM:presence
error 1:248 x1d/PRIMARY/EFFINTTM:type
error 1:248 x1d/PRIMARY/EFFINTTM:null
error 1:248 x1d/PRIMARY/EFFINTTM:unit
error 1:248 x1d/PRIMARY/EFFINTTM:limit
error 1:249 x1d/PRIMARY/DURATION:presence
error 1:249 x1d/PRIMARY/DURATION:type
error 1:249 x1d/PRIMARY/DURATION:null
error 1:249 x1d/PRIMARY/DURATION:unit
error 1:249 x1d/PRIMARY/DURATION:limit
error 1:250 x1d/PRIMARY/NRSTSTRT:presence
error 1:250 x1d/PRIMARY/NRSTSTRT:type
error 1:250 x1d/PRIMARY/NRSTSTRT:null
error 1:250 x1d/PRIMARY/NRSTSTRT:limit
error 1:251 x1d/PRIMARY/NRESETS:presence
error 1:251 x1d/PRIMARY/NRESETS:type
error 1:251 x1d/PRIMARY/NRESETS:null
error 1:251 x1d/PRIMARY/NRESETS:limit
error 1:252 x1d/PRIMARY/ZEROFRAM:presence
error 1:252 x1d/PRIMARY/ZEROFRAM:type
error 1:252 x1d/PRIMARY/ZEROFRAM:null
error 1:253 x1d/PRIMARY/DATAPROB:presence
error 1:253 x1d/PRIMARY/DATAPROB:type
error 1:253 x1d/PRIMARY/DATAPROB:null
error 1:254 x1d/PRIMARY/SCA_NUM:presence
error 1:254 x1d/PRIMARY/SCA_NUM:type
error 1:254 x1d/PRIMARY/SCA_NUM:null
error 1:255 x1d/PRIMARY/DATAMODE:presence
error 1:255 x1d/PRIMARY/DATAMODE:type
error 1:255 x1d/PRIMARY/DATAMODE:null
error 1:277 x1d/PRIMARY/EXPSTART:presence
error 1:277 x1d/PRIMARY/EXPSTART:type
error 1:277 x1d/PRIMARY/EXPSTART:null
error 1:277 x1d/PRIMARY/EXPSTART:unit
error 1:277 x1d/PRIMARY/EFFEXPTM:presence
error 1:277 x1d/PRIMARY/EFFEXPTM:type
error 1:277 x1d/PRIMARY/EFFEXPTM:null
error 1:277 x1d/PRIMARY/EFFEXPTM:unit
error 3:37 x1d/PRIMARY/EFFEXPTM:limit
error 1:278 x1d/PRIMARY/EXPMID:presence
error 1:278 x1d/PRIMARY/EXPMID:type
error 1:278 x1d/PRIMARY/EXPMID:null
error 1:278 x1d/PRIMARY/EXPMID:unit
error 1:279 x1d/PRIMARY/EXPEND:presence
error 1:279 x1d/PRIMARY/EXPEND:type
error 1:279 x1d/PRIMARY/EXPEND:null
error 1:279 x1d/PRIMARY/EXPEND:unit
error 1:280 x1d/PRIMARY/EXPSTENG:type
error 1:280 x1d/PRIMARY/EXPSTENG:null
error 1:281 x1d/PRIMARY/OSF_FILE:type
error 1:281 x1d/PRIMARY/OSF_FILE:null
error 1:282 x1d/PRIMARY/HYBRIDFF:type
error 1:282 x1d/PRIMARY/HYBRIDFF:null
error 1:283 x1d/PRIMARY/NOUTPUTS:type
error 1:283 x1d/PRIMARY/NOUTPUTS:null
error 1:283 x1d/PRIMARY/NOUTPUTS:in
error 1:284 x1d/PRIMARY/MIRNGRPS:type
error 1:284 x1d/PRIMARY/MIRNGRPS:null
error 1:284 x1d/PRIMARY/MIRNGRPS:limit
error 1:285 x1d/PRIMARY/MIRNFRMS:type
error 1:285 x1d/PRIMARY/MIRNFRMS:null
error 1:285 x1d/PRIMARY/MIRNFRMS:limit
error 1:286 x1d/PRIMARY/DETMODE:type
error 1:286 x1d/PRIMARY/DETMODE:null
error 1:286 x1d/PRIMARY/DETMODE:in
error 1:287 x1d/PRIMARY/CMD_TSEL:type
error 1:287 x1d/PRIMARY/CMD_TSEL:null
error 1:287 x1d/PRIMARY/CMD_TSEL:in
error 1:288 x1d/PRIMARY/TMEASURE:type
error 1:288 x1d/PRIMARY/TMEASURE:null
error 1:288 x1d/PRIMARY/TMEASURE:unit
error 1:288 x1d/PRIMARY/TMEASURE:limit
error 1:289 x1d/PRIMARY/NRS_NORM:type
error 1:289 x1d/PRIMARY/NRS_NORM:null
error 1:289 x1d/PRIMARY/NRS_NORM:limit
error 1:290 x1d/PRIMARY/NRS_REF:type
error 1:290 x1d/PRIMARY/NRS_REF:null
error 1:290 x1d/PRIMARY/NRS_REF:limit
error 1:291 x1d/PRIMARY/SCTARATE:presence
error 1:291 x1d/PRIMARY/SCTARATE:type
error 1:291 x1d/PRIMARY/SCTARATE:null
error 1:291 x1d/PRIMARY/SCTARATE:unit
error 1:292 x1d/PRIMARY/GAINFACT:type
error 1:292 x1d/PRIMARY/GAINFACT:null
error 1:292 x1d/PRIMARY/GAINFACT:unit
error 1:293 x1d/PRIMARY/IS_IMPRT:type
error 1:293 x1d/PRIMARY/IS_IMPRT:null
error 1:294 x1d/PRIMARY/IS_PSF:type
error 1:294 x1d/PRIMARY/IS_PSF:null
error 1:295 x1d/PRIMARY/SELFREF:type
error 1:295 x1d/PRIMARY/SELFREF:null
error 1:296 x1d/PRIMARY/PRIMECRS:type
error 1:296 x1d/PRIMARY/PRIMECRS:null
error 1:297 x1d/PRIMARY/EXTNCRS:type
error 1:297 x1d/PRIMARY/EXTNCRS:null
error 1:307 x1d/PRIMARY/EXSEGNUM:type
error 1:307 x1d/PRIMARY/EXSEGNUM:null
error 3:38 x1d/PRIMARY/EXSEGNUM:limit
error 1:307 x1d/PRIMARY/EXSEGTOT:type
error 1:307 x1d/PRIMARY/EXSEGTOT:null
error 3:39 x1d/PRIMARY/EXSEGTOT:limit
error 1:307 x1d/PRIMARY/INTSTART:type
error 1:307 x1d/PRIMARY/INTSTART:null
error 3:40 x1d/PRIMARY/INTSTART:limit
error 1:307 x1d/PRIMARY/INTEND:type
error 1:307 x1d/PRIMARY/INTEND:null
error 3:41 x1d/PRIMARY/INTEND:limit
error 1:318 x1d/PRIMARY/SUBARRAY:presence
error 1:318 x1d/PRIMARY/SUBARRAY:type
error 1:318 x1d/PRIMARY/SUBARRAY:null
warning 1:318 x1d/PRIMARY/SUBARRAY:in
error 1:319 x1d/PRIMARY/SUB_SHRT:type
error 1:319 x1d/PRIMARY/SUB_SHRT:null
error 1:319 x1d/PRIMARY/SUB_SHRT:in
error 1:320 x1d/PRIMARY/SUB_LONG:type
error 1:320 x1d/PRIMARY/SUB_LONG:null
error 1:320 x1d/PRIMARY/SUB_LONG:in
error 1:321 x1d/PRIMARY/SUBSTRT1:presence
error 1:321 x1d/PRIMARY/SUBSTRT1:type
error 1:321 x1d/PRIMARY/SUBSTRT1:null
error 1:321 x1d/PRIMARY/SUBSTRT1:limit
error 1:322 x1d/PRIMARY/SUBSTRT2:presence
error 1:322 x1d/PRIMARY/SUBSTRT2:type
error 1:322 x1d/PRIMARY/SUBSTRT2:null
error 1:322 x1d/PRIMARY/SUBSTRT2:limit
error 1:323 x1d/PRIMARY/SUBSIZE1:presence
error 1:323 x1d/PRIMARY/SUBSIZE1:type
error 1:323 x1d/PRIMARY/SUBSIZE1:null
error 1:323 x1d/PRIMARY/SUBSIZE1:limit
error 1:324 x1d/PRIMARY/SUBSIZE2:presence
error 1:324 x1d/PRIMARY/SUBSIZE2:type
error 1:324 x1d/PRIMARY/SUBSIZE2:null
error 1:324 x1d/PRIMARY/SUBSIZE2:limit
error 1:325 x1d/PRIMARY/FASTAXIS:presence
error 1:325 x1d/PRIMARY/FASTAXIS:type
error 1:325 x1d/PRIMARY/FASTAXIS:null
error 1:325 x1d/PRIMARY/FASTAXIS:in
error 1:326 x1d/PRIMARY/SLOWAXIS:presence
error 1:326 x1d/PRIMARY/SLOWAXIS:type
error 1:326 x1d/PRIMARY/SLOWAXIS:null
error 1:326 x1d/PRIMARY/SLOWAXIS:in
error 1:327 x1d/PRIMARY/DETXCOR:type
error 1:327 x1d/PRIMARY/DETXCOR:null
error 1:328 x1d/PRIMARY/DETYCOR:type
error 1:328 x1d/PRIMARY/DETYCOR:null
error 1:329 x1d/PRIMARY/DETXSIZ:type
error 1:329 x1d/PRIMARY/DETXSIZ:null
error 1:329 x1d/PRIMARY/DETXSIZ:limit
error 1:330 x1d/PRIMARY/DETYSIZ:type
error 1:330 x1d/PRIMARY/DETYSIZ:null
error 1:330 x1d/PRIMARY/DETYSIZ:limit
error 1:331 x1d/PRIMARY/MSTR_RD1:type
error 1:331 x1d/PRIMARY/MSTR_RD1:null
error 1:331 x1d/PRIMARY/MSTR_RD1:limit
error 1:332 x1d/PRIMARY/MSTR_SK1:type
error 1:332 x1d/PRIMARY/MSTR_SK1:null
error 1:332 x1d/PRIMARY/MSTR_SK1:limit
error 1:333 x1d/PRIMARY/MSTR_RD2:type
error 1:333 x1d/PRIMARY/MSTR_RD2:null
error 1:333 x1d/PRIMARY/MSTR_RD2:limit
error 1:334 x1d/PRIMARY/MSTR_SK2:type
error 1:334 x1d/PRIMARY/MSTR_SK2:null
error 1:334 x1d/PRIMARY/MSTR_SK2:limit
error 1:335 x1d/PRIMARY/MSTR_RPT:type
error 1:335 x1d/PRIMARY/MSTR_RPT:null
error 1:336 x1d/PRIMARY/MSTR_ILV:type
error 1:336 x1d/PRIMARY/MSTR_ILV:null
error 1:337 x1d/PRIMARY/SSTR_STP:type
error 1:337 x1d/PRIMARY/SSTR_STP:null
error 1:338 x1d/PRIMARY/SSTR_NST:type
error 1:338 x1d/PRIMARY/SSTR_NST:null
error 1:346 x1d/PRIMARY/PATTTYPE:presence
error 1:346 x1d/PRIMARY/PATTTYPE:type
error 1:346 x1d/PRIMARY/PATTTYPE:null
warning 1:346 x1d/PRIMARY/PATTTYPE:in
error 1:347 x1d/PRIMARY/PRIDTYPE:type
error 1:347 x1d/PRIMARY/PRIDTYPE:null
error 1:348 x1d/PRIMARY/PRIDTPTS:type
error 1:348 x1d/PRIMARY/PRIDTPTS:null
error 1:348 x1d/PRIMARY/PRIDTPTS:limit
error 1:349 x1d/PRIMARY/PATT_NUM:presence
error 1:349 x1d/PRIMARY/PATT_NUM:type
error 1:349 x1d/PRIMARY/PATT_NUM:null
error 1:349 x1d/PRIMARY/PATT_NUM:limit
error 1:350 x1d/PRIMARY/PATTSTRT:type
error 1:350 x1d/PRIMARY/PATTSTRT:null
error 1:350 x1d/PRIMARY/PATTSTRT:limit
error 1:351 x1d/PRIMARY/NUMDTHPT:presence
error 1:351 x1d/PRIMARY/NUMDTHPT:type
error 1:351 x1d/PRIMARY/NUMDTHPT:null
error 1:351 x1d/PRIMARY/NUMDTHPT:limit
error 1:352 x1d/PRIMARY/PATTNPTS:type
error 1:352 x1d/PRIMARY/PATTNPTS:null
error 1:352 x1d/PRIMARY/PATTNPTS:limit
error 1:353 x1d/PRIMARY/NRIMDTPT:type
error 1:353 x1d/PRIMARY/NRIMDTPT:null
error 1:353 x1d/PRIMARY/NRIMDTPT:limit
error 1:354 x1d/PRIMARY/NOD_TYPE:type
error 1:354 x1d/PRIMARY/NOD_TYPE:null
error 1:354 x1d/PRIMARY/NOD_TYPE:in
error 1:355 x1d/PRIMARY/PATTSIZE:type
error 1:355 x1d/PRIMARY/PATTSIZE:null
error 1:356 x1d/PRIMARY/SMGRDPAT:type
error 1:356 x1d/PRIMARY/SMGRDPAT:null
error 1:357 x1d/PRIMARY/SUBPXPTS:type
error 1:357 x1d/PRIMARY/SUBPXPTS:null
error 1:357 x1d/PRIMARY/SUBPXPTS:limit
error 1:358 x1d/PRIMARY/SUBPXPAT:type
error 1:358 x1d/PRIMARY/SUBPXPAT:null
error 1:359 x1d/PRIMARY/SPEC_NUM:type
error 1:359 x1d/PRIMARY/SPEC_NUM:null
error 1:359 x1d/PRIMARY/SPEC_NUM:limit
error 1:360 x1d/PRIMARY/SPECNSTP:type
error 1:360 x1d/PRIMARY/SPECNSTP:null
error 1:360 x1d/PRIMARY/SPECNSTP:limit
error 1:361 x1d/PRIMARY/SPECSTEP:type
error 1:361 x1d/PRIMARY/SPECSTEP:null
error 1:362 x1d/PRIMARY/SPCOFFST:type
error 1:362 x1d/PRIMARY/SPCOFFST:null
error 1:362 x1d/PRIMARY/SPCOFFST:unit
error 1:363 x1d/PRIMARY/SPAT_NUM:type
error 1:363 x1d/PRIMARY/SPAT_NUM:null
error 1:363 x1d/PRIMARY/SPAT_NUM:limit
error 1:364 x1d/PRIMARY/SPATNSTP:type
error 1:364 x1d/PRIMARY/SPATNSTP:null
error 1:364 x1d/PRIMARY/SPATNSTP:limit
error 1:365 x1d/PRIMARY/SPATSTEP:type
error 1:365 x1d/PRIMARY/SPATSTEP:null
error 1:366 x1d/PRIMARY/SPTOFFST:type
error 1:366 x1d/PRIMARY/SPTOFFST:null
error 1:366 x1d/PRIMARY/SPTOFFST:unit
error 1:367 x1d/PRIMARY/XOFFSET:presence
error 1:367 x1d/PRIMARY/XOFFSET:type
error 1:367 x1d/PRIMARY/XOFFSET:null
error 1:367 x1d/PRIMARY/XOFFSET:unit
error 1:368 x1d/PRIMARY/YOFFSET:presence
error 1:368 x1d/PRIMARY/YOFFSET:type
error 1:368 x1d/PRIMARY/YOFFSET:null
error 1:368 x1d/PRIMARY/YOFFSET:unit
error 1:369 x1d/PRIMARY/DSETSTRT:type
error 1:369 x1d/PRIMARY/DSETSTRT:null
error 1:369 x1d/PRIMARY/DSETSTRT:limit
error 1:370 x1d/PRIMARY/NUMDSETS:type
error 1:370 x1d/PRIMARY/NUMDSETS:null
error 1:370 x1d/PRIMARY/NUMDSETS:limit
error 1:371 x1d/PRIMARY/DITHDIRC:type
error 1:371 x1d/PRIMARY/DITHDIRC:null
error 1:371 x1d/PRIMARY/DITHDIRC:in
error 1:372 x1d/PRIMARY/DITHOPFR:type
error 1:372 x1d/PRIMARY/DITHOPFR:null
error 1:372 x1d/PRIMARY/DITHOPFR:in
error 1:373 x1d/PRIMARY/DITHPNTS:type
error 1:373 x1d/PRIMARY/DITHPNTS:null
error 1:374 x1d/PRIMARY/MRSPRCHN:type
error 1:374 x1d/PRIMARY/MRSPRCHN:null
error 1:374 x1d/PRIMARY/MRSPRCHN:in
error 1:376 x1d/PRIMARY/DITH_RA:type
error 1:376 x1d/PRIMARY/DITH_RA:null
error 1:376 x1d/PRIMARY/DITH_RA:unit
error 1:377 x1d/PRIMARY/DITH_DEC:type
error 1:377 x1d/PRIMARY/DITH_DEC:null
error 1:377 x1d/PRIMARY/DITH_DEC:unit
error 1:384 x1d/PRIMARY/APERNAME:presence
error 1:384 x1d/PRIMARY/APERNAME:type
error 1:384 x1d/PRIMARY/APERNAME:null
error 1:385 x1d/PRIMARY/PPS_APER:presence
error 1:385 x1d/PRIMARY/PPS_APER:type
error 1:385 x1d/PRIMARY/PPS_APER:null
error 1:386 x1d/PRIMARY/VA_RA:type
error 1:386 x1d/PRIMARY/VA_RA:null
error 1:386 x1d/PRIMARY/VA_RA:unit
error 1:387 x1d/PRIMARY/VA_DEC:type
error 1:387 x1d/PRIMARY/VA_DEC:null
error 1:387 x1d/PRIMARY/VA_DEC:unit
error 1:392 x1d/PRIMARY/BARTDELT:presence
error 1:392 x1d/PRIMARY/BARTDELT:type
error 1:392 x1d/PRIMARY/BARTDELT:null
error 1:392 x1d/PRIMARY/BARTDELT:unit
error 1:393 x1d/PRIMARY/BSTRTIME:presence
error 1:393 x1d/PRIMARY/BSTRTIME:type
error 1:393 x1d/PRIMARY/BSTRTIME:null
error 1:393 x1d/PRIMARY/BSTRTIME:unit
error 1:394 x1d/PRIMARY/BMIDTIME:presence
error 1:394 x1d/PRIMARY/BMIDTIME:type
error 1:394 x1d/PRIMARY/BMIDTIME:null
error 1:394 x1d/PRIMARY/BMIDTIME:unit
error 1:395 x1d/PRIMARY/BENDTIME:presence
error 1:395 x1d/PRIMARY/BENDTIME:type
error 1:395 x1d/PRIMARY/BENDTIME:null
error 1:395 x1d/PRIMARY/BENDTIME:unit
error 1:396 x1d/PRIMARY/HELIDELT:presence
error 1:396 x1d/PRIMARY/HELIDELT:type
error 1:396 x1d/PRIMARY/HELIDELT:null
error 1:396 x1d/PRIMARY/HELIDELT:unit
error 1:397 x1d/PRIMARY/HSTRTIME:presence
error 1:397 x1d/PRIMARY/HSTRTIME:type
error 1:397 x1d/PRIMARY/HSTRTIME:null
error 1:397 x1d/PRIMARY/HSTRTIME:unit
error 1:398 x1d/PRIMARY/HMIDTIME:presence
error 1:398 x1d/PRIMARY/HMIDTIME:type
error 1:398 x1d/PRIMARY/HMIDTIME:null
error 1:398 x1d/PRIMARY/HMIDTIME:unit
error 1:399 x1d/PRIMARY/HENDTIME:presence
error 1:399 x1d/PRIMARY/HENDTIME:type
error 1:399 x1d/PRIMARY/HENDTIME:null
error 1:399 x1d/PRIMARY/HENDTIME:unit
error 1:407 x1d/PRIMARY/GS_ORDER:type
error 1:407 x1d/PRIMARY/GS_ORDER:null
error 1:407 x1d/PRIMARY/GS_ORDER:limit
error 1:408 x1d/PRIMARY/GSSTRTTM:type
error 1:408 x1d/PRIMARY/GSSTRTTM:null
error 1:409 x1d/PRIMARY/GSENDTIM:type
error 1:409 x1d/PRIMARY/GSENDTIM:null
error 1:410 x1d/PRIMARY/GDSTARID:type
error 1:410 x1d/PRIMARY/GDSTARID:null
error 1:411 x1d/PRIMARY/GS_RA:type
error 1:411 x1d/PRIMARY/GS_RA:null
error 1:411 x1d/PRIMARY/GS_RA:unit
error 4:47 x1d/PRIMARY/GS_RA:limit
error 1:412 x1d/PRIMARY/GS_DEC:type
error 1:412 x1d/PRIMARY/GS_DEC:null
error 1:412 x1d/PRIMARY/GS_DEC:unit
error 4:48 x1d/PRIMARY/GS_DEC:limit
error 1:413 x1d/PRIMARY/GS_URA:type
error 1:413 x1d/PRIMARY/GS_URA:null
error 1:413 x1d/PRIMARY/GS_URA:unit
error 1:413 x1d/PRIMARY/GS_URA:limit
error 1:414 x1d/PRIMARY/GS_UDEC:type
error 1:414 x1d/PRIMARY/GS_UDEC:null
error 1:414 x1d/PRIMARY/GS_UDEC:unit
error 1:414 x1d/PRIMARY/GS_UDEC:limit
error 1:415 x1d/PRIMARY/GS_MAG:type
error 1:415 x1d/PRIMARY/GS_MAG:null
error 1:415 x1d/PRIMARY/GS_MAG:unit
error 1:416 x1d/PRIMARY/GS_UMAG:type
error 1:416 x1d/PRIMARY/GS_UMAG:null
error 1:416 x1d/PRIMARY/GS_UMAG:unit
error 1:416 x1d/PRIMARY/GS_UMAG:limit
error 1:417 x1d/PRIMARY/GS_EPOCH:type
error 1:417 x1d/PRIMARY/GS_EPOCH:null
error 1:418 x1d/PRIMARY/GS_MURA:type
error 1:418 x1d/PRIMARY/GS_MURA:null
error 1:418 x1d/PRIMARY/GS_MURA:unit
error 1:419 x1d/PRIMARY/GS_MUDEC:type
error 1:419 x1d/PRIMARY/GS_MUDEC:null
error 1:419 x1d/PRIMARY/GS_MUDEC:unit
error 1:420 x1d/PRIMARY/GS_PARA:type
error 1:420 x1d/PRIMARY/GS_PARA:null
error 1:420 x1d/PRIMARY/GS_PARA:unit
error 1:421 x1d/PRIMARY/GS_V3_PA:type
error 1:421 x1d/PRIMARY/GS_V3_PA:null
error 1:421 x1d/PRIMARY/GS_V3_PA:unit
error 1:422 x1d/PRIMARY/FGS_APER:type
error 1:422 x1d/PRIMARY/FGS_APER:null
error 1:423 x1d/PRIMARY/GSIDL_X:type
error 1:423 x1d/PRIMARY/GSIDL_X:null
error 1:424 x1d/PRIMARY/GSIDL_Y:type
error 1:424 x1d/PRIMARY/GSIDL_Y:null
error 1:425 x1d/PRIMARY/GSCENTX:type
error 1:425 x1d/PRIMARY/GSCENTX:null
error 1:425 x1d/PRIMARY/GSCENTX:unit
error 1:426 x1d/PRIMARY/GSCENTY:type
error 1:426 x1d/PRIMARY/GSCENTY:null
error 1:426 x1d/PRIMARY/GSCENTY:unit
error 1:427 x1d/PRIMARY/PCS_MODE:presence
error 1:427 x1d/PRIMARY/PCS_MODE:type
error 1:427 x1d/PRIMARY/PCS_MODE:null
error 1:427 x1d/PRIMARY/PCS_MODE:in
error 1:428 x1d/PRIMARY/VISITEND:type
error 1:428 x1d/PRIMARY/VISITEND:null
error 1:38 x1d/PRIMARY/CAL_VER:presence
error 1:38 x1d/PRIMARY/CAL_VER:type
error 1:38 x1d/PRIMARY/CAL_VER:null
error 1:38 x1d/PRIMARY/CAL_VER:matches
error 1:39 x1d/PRIMARY/CAL_VCS:presence
error 1:39 x1d/PRIMARY/CAL_VCS:type
error 1:39 x1d/PRIMARY/CAL_VCS:null
error 1:40 x1d/PRIMARY/CRDS_VER:presence
error 1:40 x1d/PRIMARY/CRDS_VER:type
error 1:40 x1d/PRIMARY/CRDS_VER:null
error 1:40 x1d/PRIMARY/CRDS_VER:matches
error 1:41 x1d/PRIMARY/CRDS_CTX:presence
error 1:41 x1d/PRIMARY/CRDS_CTX:type
error 1:41 x1d/PRIMARY/CRDS_CTX:null
error 1:41 x1d/PRIMARY/CRDS_CTX:matches
error 1:46 x1d/PRIMARY/ASNPOOL:presence
error 1:46 x1d/PRIMARY/ASNPOOL:type
error 1:46 x1d/PRIMARY/ASNPOOL:null
error 1:46 x1d/PRIMARY/ASNTABLE:presence
error 1:46 x1d/PRIMARY/ASNTABLE:type
error 1:46 x1d/PRIMARY/ASNTABLE:null
error 1:438 x1d/PRIMARY/R_AREA:type
error 1:438 x1d/PRIMARY/R_AREA:null
error 1:438 x1d/PRIMARY/R_AREA:matches
error 1:439 x1d/PRIMARY/R_BARSHA:type
error 1:439 x1d/PRIMARY/R_BARSHA:null
error 1:439 x1d/PRIMARY/R_BARSHA:matches
error 1:440 x1d/PRIMARY/R_BKG:type
error 1:440 x1d/PRIMARY/R_BKG:null
error 1:440 x1d/PRIMARY/R_BKG:matches
error 1:441 x1d/PRIMARY/R_CAMERA:type
error 1:441 x1d/PRIMARY/R_CAMERA:null
error 1:441 x1d/PRIMARY/R_CAMERA:matches
error 1:442 x1d/PRIMARY/R_CHRCOR:type
error 1:442 x1d/PRIMARY/R_CHRCOR:null
error 1:442 x1d/PRIMARY/R_CHRCOR:matches
error 1:443 x1d/PRIMARY/R_COLLIM:type
error 1:443 x1d/PRIMARY/R_COLLIM:null
error 1:443 x1d/PRIMARY/R_COLLIM:matches
error 1:444 x1d/PRIMARY/R_CUBPAR:type
error 1:444 x1d/PRIMARY/R_CUBPAR:null
error 1:444 x1d/PRIMARY/R_CUBPAR:matches
error 1:445 x1d/PRIMARY/R_DARK:type
error 1:445 x1d/PRIMARY/R_DARK:null
error 1:445 x1d/PRIMARY/R_DARK:matches
error 1:446 x1d/PRIMARY/R_DFLAT:type
error 1:446 x1d/PRIMARY/R_DFLAT:null
error 1:446 x1d/PRIMARY/R_DFLAT:matches
error 1:447 x1d/PRIMARY/R_DISPER:type
error 1:447 x1d/PRIMARY/R_DISPER:null
error 1:447 x1d/PRIMARY/R_DISPER:matches
error 1:448 x1d/PRIMARY/R_DISTOR:type
error 1:448 x1d/PRIMARY/R_DISTOR:null
error 1:448 x1d/PRIMARY/R_DISTOR:matches
error 1:449 x1d/PRIMARY/R_EXTR1D:type
error 1:449 x1d/PRIMARY/R_EXTR1D:null
error 1:449 x1d/PRIMARY/R_EXTR1D:matches
error 1:450 x1d/PRIMARY/R_FFLAT:type
error 1:450 x1d/PRIMARY/R_FFLAT:null
error 1:450 x1d/PRIMARY/R_FFLAT:matches
error 1:451 x1d/PRIMARY/R_FILOFF:type
error 1:451 x1d/PRIMARY/R_FILOFF:null
error 1:451 x1d/PRIMARY/R_FILOFF:matches
error 1:452 x1d/PRIMARY/R_FLAT:type
error 1:452 x1d/PRIMARY/R_FLAT:null
error 1:452 x1d/PRIMARY/R_FLAT:matches
error 1:453 x1d/PRIMARY/R_FORE:type
error 1:453 x1d/PRIMARY/R_FORE:null
error 1:453 x1d/PRIMARY/R_FORE:matches
error 1:454 x1d/PRIMARY/R_FPA:type
error 1:454 x1d/PRIMARY/R_FPA:null
error 1:454 x1d/PRIMARY/R_FPA:matches
error 1:455 x1d/PRIMARY/R_FRIFRQ:type
error 1:455 x1d/PRIMARY/R_FRIFRQ:null
error 1:455 x1d/PRIMARY/R_FRIFRQ:matches
error 1:456 x1d/PRIMARY/R_FRINGE:type
error 1:456 x1d/PRIMARY/R_FRINGE:null
error 1:456 x1d/PRIMARY/R_FRINGE:matches
error 1:457 x1d/PRIMARY/R_GAIN:type
error 1:457 x1d/PRIMARY/R_GAIN:null
error 1:457 x1d/PRIMARY/R_GAIN:matches
error 1:458 x1d/PRIMARY/R_IFUFOR:type
error 1:458 x1d/PRIMARY/R_IFUFOR:null
error 1:458 x1d/PRIMARY/R_IFUFOR:matches
error 1:459 x1d/PRIMARY/R_IFUPOS:type
error 1:459 x1d/PRIMARY/R_IFUPOS:null
error 1:459 x1d/PRIMARY/R_IFUPOS:matches
error 1:460 x1d/PRIMARY/R_IFUSLI:type
error 1:460 x1d/PRIMARY/R_IFUSLI:null
error 1:460 x1d/PRIMARY/R_IFUSLI:matches
error 1:461 x1d/PRIMARY/R_IPC:type
error 1:461 x1d/PRIMARY/R_IPC:null
error 1:461 x1d/PRIMARY/R_IPC:matches
error 1:462 x1d/PRIMARY/R_LASTFR:type
error 1:462 x1d/PRIMARY/R_LASTFR:null
error 1:462 x1d/PRIMARY/R_LASTFR:matches
error 1:463 x1d/PRIMARY/R_LINEAR:type
error 1:463 x1d/PRIMARY/R_LINEAR:null
error 1:463 x1d/PRIMARY/R_LINEAR:matches
error 1:464 x1d/PRIMARY/R_MASK:type
error 1:464 x1d/PRIMARY/R_MASK:null
error 1:464 x1d/PRIMARY/R_MASK:matches
error 1:465 x1d/PRIMARY/R_MIREMI:type
error 1:465 x1d/PRIMARY/R_MIREMI:null
error 1:465 x1d/PRIMARY/R_MIREMI:matches
error 1:466 x1d/PRIMARY/R_MRSPT:type
error 1:466 x1d/PRIMARY/R_MRSPT:null
error 1:466 x1d/PRIMARY/R_MRSPT:matches
error 1:467 x1d/PRIMARY/R_MRSXAR:type
error 1:467 x1d/PRIMARY/R_MRSXAR:null
error 1:467 x1d/PRIMARY/R_MRSXAR:matches
error 1:468 x1d/PRIMARY/R_MSA:type
error 1:468 x1d/PRIMARY/R_MSA:null
error 1:468 x1d/PRIMARY/R_MSA:matches
error 1:469 x1d/PRIMARY/R_MSAOPE:type
error 1:469 x1d/PRIMARY/R_MSAOPE:null
error 1:469 x1d/PRIMARY/R_MSAOPE:matches
error 1:470 x1d/PRIMARY/R_NRM:type
error 1:470 x1d/PRIMARY/R_NRM:null
error 1:470 x1d/PRIMARY/R_NRM:matches
error 1:471 x1d/PRIMARY/R_OTE:type
error 1:471 x1d/PRIMARY/R_OTE:null
error 1:471 x1d/PRIMARY/R_OTE:matches
error 1:472 x1d/PRIMARY/R_PERSAT:type
error 1:472 x1d/PRIMARY/R_PERSAT:null
error 1:472 x1d/PRIMARY/R_PERSAT:matches
error 1:473 x1d/PRIMARY/R_PHOTOM:type
error 1:473 x1d/PRIMARY/R_PHOTOM:null
error 1:473 x1d/PRIMARY/R_PHOTOM:matches
error 1:474 x1d/PRIMARY/R_PSFMAS:type
error 1:474 x1d/PRIMARY/R_PSFMAS:null
error 1:474 x1d/PRIMARY/R_PSFMAS:matches
error 1:475 x1d/PRIMARY/R_PSTSOS:type
error 1:475 x1d/PRIMARY/R_PSTSOS:null
error 1:475 x1d/PRIMARY/R_PSTSOS:matches
error 1:476 x1d/PRIMARY/R_PTHLOS:type
error 1:476 x1d/PRIMARY/R_PTHLOS:null
error 1:476 x1d/PRIMARY/R_PTHLOS:matches
error 1:477 x1d/PRIMARY/R_READNO:type
error 1:477 x1d/PRIMARY/R_READNO:null
error 1:477 x1d/PRIMARY/R_READNO:matches
error 1:478 x1d/PRIMARY/R_REFPIX:type
error 1:478 x1d/PRIMARY/R_REFPIX:null
error 1:478 x1d/PRIMARY/R_REFPIX:matches
error 1:479 x1d/PRIMARY/R_REGION:type
error 1:479 x1d/PRIMARY/R_REGION:null
error 1:479 x1d/PRIMARY/R_REGION:matches
error 1:480 x1d/PRIMARY/R_RESAMP:type
error 1:480 x1d/PRIMARY/R_RESAMP:null
error 1:480 x1d/PRIMARY/R_RESAMP:matches
error 1:481 x1d/PRIMARY/R_RESET:type
error 1:481 x1d/PRIMARY/R_RESET:null
error 1:481 x1d/PRIMARY/R_RESET:matches
error 1:482 x1d/PRIMARY/R_RESOL:type
error 1:482 x1d/PRIMARY/R_RESOL:null
error 1:482 x1d/PRIMARY/R_RESOL:matches
error 1:483 x1d/PRIMARY/R_RSCD:type
error 1:483 x1d/PRIMARY/R_RSCD:null
error 1:483 x1d/PRIMARY/R_RSCD:matches
error 1:484 x1d/PRIMARY/R_SATURA:type
error 1:484 x1d/PRIMARY/R_SATURA:null
error 1:484 x1d/PRIMARY/R_SATURA:matches
error 1:485 x1d/PRIMARY/R_SFLAT:type
error 1:485 x1d/PRIMARY/R_SFLAT:null
error 1:485 x1d/PRIMARY/R_SFLAT:matches
error 1:486 x1d/PRIMARY/R_SIRSKL:type
error 1:486 x1d/PRIMARY/R_SIRSKL:null
error 1:486 x1d/PRIMARY/R_SIRSKL:matches
error 1:487 x1d/PRIMARY/R_SPCWCS:type
error 1:487 x1d/PRIMARY/R_SPCWCS:null
error 1:487 x1d/PRIMARY/R_SPCWCS:matches
error 1:488 x1d/PRIMARY/R_SPKERN:type
error 1:488 x1d/PRIMARY/R_SPKERN:null
error 1:488 x1d/PRIMARY/R_SPKERN:matches
error 1:489 x1d/PRIMARY/R_SPPROF:type
error 1:489 x1d/PRIMARY/R_SPPROF:null
error 1:489 x1d/PRIMARY/R_SPPROF:matches
error 1:490 x1d/PRIMARY/R_SPTRAC:type
error 1:490 x1d/PRIMARY/R_SPTRAC:null
error 1:490 x1d/PRIMARY/R_SPTRAC:matches
error 1:491 x1d/PRIMARY/R_STRAY:type
error 1:491 x1d/PRIMARY/R_STRAY:null
error 1:491 x1d/PRIMARY/R_STRAY:matches
error 1:492 x1d/PRIMARY/R_SUPERB:type
error 1:492 x1d/PRIMARY/R_SUPERB:null
error 1:492 x1d/PRIMARY/R_SUPERB:matches
error 1:493 x1d/PRIMARY/R_THRPUT:type
error 1:493 x1d/PRIMARY/R_THRPUT:null
error 1:493 x1d/PRIMARY/R_THRPUT:matches
error 1:494 x1d/PRIMARY/R_TRPDEN:type
error 1:494 x1d/PRIMARY/R_TRPDEN:null
error 1:494 x1d/PRIMARY/R_TRPDEN:matches
error 1:495 x1d/PRIMARY/R_TRPPAR:type
error 1:495 x1d/PRIMARY/R_TRPPAR:null
error 1:495 x1d/PRIMARY/R_TRPPAR:matches
error 1:496 x1d/PRIMARY/R_TSPHOT:type
error 1:496 x1d/PRIMARY/R_TSPHOT:null
error 1:496 x1d/PRIMARY/R_TSPHOT:matches
error 1:497 x1d/PRIMARY/R_V2V3:type
error 1:497 x1d/PRIMARY/R_V2V3:null
error 1:497 x1d/PRIMARY/R_V2V3:matches
error 1:498 x1d/PRIMARY/R_WAVCOR:type
error 1:498 x1d/PRIMARY/R_WAVCOR:null
error 1:498 x1d/PRIMARY/R_WAVCOR:matches
error 1:499 x1d/PRIMARY/R_WAVMAP:type
error 1:499 x1d/PRIMARY/R_WAVMAP:null
error 1:499 x1d/PRIMARY/R_WAVMAP:matches
error 1:500 x1d/PRIMARY/R_WAVRAN:type
error 1:500 x1d/PRIMARY/R_WAVRAN:null
error 1:500 x1d/PRIMARY/R_WAVRAN:matches
error 1:505 x1d/PRIMARY/S_AMIANA:type
error 1:505 x1d/PRIMARY/S_AMIANA:null
error 1:505 x1d/PRIMARY/S_AMIANA:in
error 1:506 x1d/PRIMARY/S_AMINOR:type
error 1:506 x1d/PRIMARY/S_AMINOR:null
error 1:506 x1d/PRIMARY/S_AMINOR:in
error 1:507 x1d/PRIMARY/S_BARSHA:type
error 1:507 x1d/PRIMARY/S_BARSHA:null
error 1:507 x1d/PRIMARY/S_BARSHA:in
error 1:508 x1d/PRIMARY/S_BKDSUB:type
error 1:508 x1d/PRIMARY/S_BKDSUB:null
error 1:508 x1d/PRIMARY/S_BKDSUB:in
error 1:509 x1d/PRIMARY/S_BPXSLF:type
error 1:509 x1d/PRIMARY/S_BPXSLF:null
error 1:509 x1d/PRIMARY/S_BPXSLF:in
error 1:510 x1d/PRIMARY/S_CHGMIG:type
error 1:510 x1d/PRIMARY/S_CHGMIG:null
error 1:510 x1d/PRIMARY/S_CHGMIG:in
error 1:511 x1d/PRIMARY/S_CLNFNS:type
error 1:511 x1d/PRIMARY/S_CLNFNS:null
error 1:511 x1d/PRIMARY/S_CLNFNS:in
error 1:512 x1d/PRIMARY/S_COMB1D:type
error 1:512 x1d/PRIMARY/S_COMB1D:null
error 1:512 x1d/PRIMARY/S_COMB1D:in
error 1:513 x1d/PRIMARY/S_CONTAM:type
error 1:513 x1d/PRIMARY/S_CONTAM:null
error 1:513 x1d/PRIMARY/S_CONTAM:in
error 1:514 x1d/PRIMARY/S_DARK:type
error 1:514 x1d/PRIMARY/S_DARK:null
error 1:514 x1d/PRIMARY/S_DARK:in
error 1:515 x1d/PRIMARY/S_DQINIT:type
error 1:515 x1d/PRIMARY/S_DQINIT:null
error 1:515 x1d/PRIMARY/S_DQINIT:in
error 1:516 x1d/PRIMARY/S_ERRINI:type
error 1:516 x1d/PRIMARY/S_ERRINI:null
error 1:516 x1d/PRIMARY/S_ERRINI:in
error 1:517 x1d/PRIMARY/S_EXTR1D:presence
error 1:517 x1d/PRIMARY/S_EXTR1D:type
error 1:517 x1d/PRIMARY/S_EXTR1D:null
error 1:517 x1d/PRIMARY/S_EXTR1D:in
error 1:518 x1d/PRIMARY/S_EXTR2D:type
error 1:518 x1d/PRIMARY/S_EXTR2D:null
error 1:518 x1d/PRIMARY/S_EXTR2D:in
error 1:519 x1d/PRIMARY/S_FLAT:type
error 1:519 x1d/PRIMARY/S_FLAT:null
error 1:519 x1d/PRIMARY/S_FLAT:in
error 1:520 x1d/PRIMARY/S_FRINGE:type
error 1:520 x1d/PRIMARY/S_FRINGE:null
error 1:520 x1d/PRIMARY/S_FRINGE:in
error 1:521 x1d/PRIMARY/S_FRSTFR:type
error 1:521 x1d/PRIMARY/S_FRSTFR:null
error 1:521 x1d/PRIMARY/S_FRSTFR:in
error 1:522 x1d/PRIMARY/S_GANSCL:type
error 1:522 x1d/PRIMARY/S_GANSCL:null
error 1:522 x1d/PRIMARY/S_GANSCL:in
error 1:523 x1d/PRIMARY/S_GRPSCL:type
error 1:523 x1d/PRIMARY/S_GRPSCL:null
error 1:523 x1d/PRIMARY/S_GRPSCL:in
error 1:524 x1d/PRIMARY/S_GUICDS:type
error 1:524 x1d/PRIMARY/S_GUICDS:null
error 1:524 x1d/PRIMARY/S_GUICDS:in
error 1:525 x1d/PRIMARY/S_IFUCUB:type
error 1:525 x1d/PRIMARY/S_IFUCUB:null
error 1:525 x1d/PRIMARY/S_IFUCUB:in
error 1:526 x1d/PRIMARY/S_IMPRNT:type
error 1:526 x1d/PRIMARY/S_IMPRNT:null
error 1:526 x1d/PRIMARY/S_IMPRNT:in
error 1:527 x1d/PRIMARY/S_IPC:type
error 1:527 x1d/PRIMARY/S_IPC:null
error 1:527 x1d/PRIMARY/S_IPC:in
error 1:528 x1d/PRIMARY/S_JUMP:type
error 1:528 x1d/PRIMARY/S_JUMP:null
error 1:528 x1d/PRIMARY/S_JUMP:in
error 1:529 x1d/PRIMARY/S_KLIP:type
error 1:529 x1d/PRIMARY/S_KLIP:null
error 1:529 x1d/PRIMARY/S_KLIP:in
error 1:530 x1d/PRIMARY/S_LASTFR:type
error 1:530 x1d/PRIMARY/S_LASTFR:null
error 1:530 x1d/PRIMARY/S_LASTFR:in
error 1:531 x1d/PRIMARY/S_LINEAR:type
error 1:531 x1d/PRIMARY/S_LINEAR:null
error 1:531 x1d/PRIMARY/S_LINEAR:in
error 1:532 x1d/PRIMARY/S_MIREMI:type
error 1:532 x1d/PRIMARY/S_MIREMI:null
error 1:532 x1d/PRIMARY/S_MIREMI:in
error 1:533 x1d/PRIMARY/S_MSAFLG:type
error 1:533 x1d/PRIMARY/S_MSAFLG:null
error 1:533 x1d/PRIMARY/S_MSAFLG:in
error 1:534 x1d/PRIMARY/S_MSBSUB:type
error 1:534 x1d/PRIMARY/S_MSBSUB:null
error 1:534 x1d/PRIMARY/S_MSBSUB:in
error 1:535 x1d/PRIMARY/S_MTWCS:type
error 1:535 x1d/PRIMARY/S_MTWCS:null
error 1:535 x1d/PRIMARY/S_MTWCS:in
error 1:536 x1d/PRIMARY/S_OUTLIR:type
error 1:536 x1d/PRIMARY/S_OUTLIR:null
error 1:536 x1d/PRIMARY/S_OUTLIR:in
error 1:537 x1d/PRIMARY/S_PCTFRM:type
error 1:537 x1d/PRIMARY/S_PCTFRM:null
error 1:537 x1d/PRIMARY/S_PCTFRM:in
error 1:538 x1d/PRIMARY/S_PERSIS:type
error 1:538 x1d/PRIMARY/S_PERSIS:null
error 1:538 x1d/PRIMARY/S_PERSIS:in
error 1:539 x1d/PRIMARY/S_PHOTOM:type
error 1:539 x1d/PRIMARY/S_PHOTOM:null
error 1:539 x1d/PRIMARY/S_PHOTOM:in
error 1:540 x1d/PRIMARY/S_PSFALI:type
error 1:540 x1d/PRIMARY/S_PSFALI:null
error 1:540 x1d/PRIMARY/S_PSFALI:in
error 1:541 x1d/PRIMARY/S_PSFSTK:type
error 1:541 x1d/PRIMARY/S_PSFSTK:null
error 1:541 x1d/PRIMARY/S_PSFSTK:in
error 1:542 x1d/PRIMARY/S_PTHLOS:type
error 1:542 x1d/PRIMARY/S_PTHLOS:null
error 1:542 x1d/PRIMARY/S_PTHLOS:in
error 1:543 x1d/PRIMARY/S_PXREPL:type
error 1:543 x1d/PRIMARY/S_PXREPL:null
error 1:543 x1d/PRIMARY/S_PXREPL:in
error 1:544 x1d/PRIMARY/S_RAMP:presence
error 1:544 x1d/PRIMARY/S_RAMP:type
error 1:544 x1d/PRIMARY/S_RAMP:null
error 1:544 x1d/PRIMARY/S_RAMP:in
error 1:545 x1d/PRIMARY/S_REFPIX:type
error 1:545 x1d/PRIMARY/S_REFPIX:null
error 1:545 x1d/PRIMARY/S_REFPIX:in
error 1:546 x1d/PRIMARY/S_RESAMP:type
error 1:546 x1d/PRIMARY/S_RESAMP:null
error 1:546 x1d/PRIMARY/S_RESAMP:in
error 1:547 x1d/PRIMARY/S_RESET:type
error 1:547 x1d/PRIMARY/S_RESET:null
error 1:547 x1d/PRIMARY/S_RESET:in
error 1:548 x1d/PRIMARY/S_RESFRI:type
error 1:548 x1d/PRIMARY/S_RESFRI:null
error 1:548 x1d/PRIMARY/S_RESFRI:in
error 1:549 x1d/PRIMARY/S_RSCD:type
error 1:549 x1d/PRIMARY/S_RSCD:null
error 1:549 x1d/PRIMARY/S_RSCD:in
error 1:550 x1d/PRIMARY/S_SATURA:type
error 1:550 x1d/PRIMARY/S_SATURA:null
error 1:550 x1d/PRIMARY/S_SATURA:in
error 1:551 x1d/PRIMARY/S_SKYMAT:type
error 1:551 x1d/PRIMARY/S_SKYMAT:null
error 1:551 x1d/PRIMARY/S_SKYMAT:in
error 1:552 x1d/PRIMARY/S_SPLEAK:type
error 1:552 x1d/PRIMARY/S_SPLEAK:null
error 1:552 x1d/PRIMARY/S_SPLEAK:in
error 1:553 x1d/PRIMARY/S_SRCCAT:type
error 1:553 x1d/PRIMARY/S_SRCCAT:null
error 1:553 x1d/PRIMARY/S_SRCCAT:in
error 1:554 x1d/PRIMARY/S_SRCTYP:type
error 1:554 x1d/PRIMARY/S_SRCTYP:null
error 1:554 x1d/PRIMARY/S_SRCTYP:in
error 1:555 x1d/PRIMARY/S_STRAY:type
error 1:555 x1d/PRIMARY/S_STRAY:null
error 1:555 x1d/PRIMARY/S_STRAY:in
error 1:556 x1d/PRIMARY/S_SUPERB:type
error 1:556 x1d/PRIMARY/S_SUPERB:null
error 1:556 x1d/PRIMARY/S_SUPERB:in
error 1:557 x1d/PRIMARY/S_TACNTR:type
error 1:557 x1d/PRIMARY/S_TACNTR:null
error 1:557 x1d/PRIMARY/S_TACNTR:in
error 1:558 x1d/PRIMARY/S_TELEMI:type
error 1:558 x1d/PRIMARY/S_TELEMI:null
error 1:558 x1d/PRIMARY/S_TELEMI:in
error 1:559 x1d/PRIMARY/S_TRCMOD:type
error 1:559 x1d/PRIMARY/S_TRCMOD:null
error 1:559 x1d/PRIMARY/S_TRCMOD:in
error 1:560 x1d/PRIMARY/S_TSPHOT:type
error 1:560 x1d/PRIMARY/S_TSPHOT:null
error 1:560 x1d/PRIMARY/S_TSPHOT:in
error 1:561 x1d/PRIMARY/S_TWKREG:type
error 1:561 x1d/PRIMARY/S_TWKREG:null
error 1:561 x1d/PRIMARY/S_TWKREG:in
error 1:562 x1d/PRIMARY/S_WAVCOR:type
error 1:562 x1d/PRIMARY/S_WAVCOR:null
error 1:562 x1d/PRIMARY/S_WAVCOR:in
error 1:563 x1d/PRIMARY/S_WCS:presence
error 1:563 x1d/PRIMARY/S_WCS:type
error 1:563 x1d/PRIMARY/S_WCS:null
error 1:563 x1d/PRIMARY/S_WCS:in
error 1:564 x1d/PRIMARY/S_WFSCOM:type
error 1:564 x1d/PRIMARY/S_WFSCOM:null
error 1:564 x1d/PRIMARY/S_WFSCOM:in
error 1:565 x1d/PRIMARY/S_WHTLIT:type
error 1:565 x1d/PRIMARY/S_WHTLIT:null
error 1:565 x1d/PRIMARY/S_WHTLIT:in
error 1:573 x1d/PRIMARY/TCATFILE:type
error 1:573 x1d/PRIMARY/TCATFILE:null
error 1:574 x1d/PRIMARY/SCATFILE:type
error 1:574 x1d/PRIMARY/SCATFILE:null
error 1:575 x1d/PRIMARY/SEGMFILE:type
error 1:575 x1d/PRIMARY/SEGMFILE:null
error 1:576 x1d/PRIMARY/DIRIMAGE:type
error 1:576 x1d/PRIMARY/DIRIMAGE:null
error 1:577 x1d/PRIMARY/BKGMETH:type
error 1:577 x1d/PRIMARY/BKGMETH:null
error 1:578 x1d/PRIMARY/BKGLEVEL:type
error 1:578 x1d/PRIMARY/BKGLEVEL:null
error 1:579 x1d/PRIMARY/BKGSUB:type
error 1:579 x1d/PRIMARY/BKGSUB:null
error 1:580 x1d/PRIMARY/MASTERBG:type
error 1:580 x1d/PRIMARY/MASTERBG:null
error 1:581 x1d/PRIMARY/BKGD_SCL:type
error 1:581 x1d/PRIMARY/BKGD_SCL:null
error 1:581 x1d/PRIMARY/BKGD_SCL:unit
error 1:582 x1d/PRIMARY/SOSSWDTH:type
error 1:582 x1d/PRIMARY/SOSSWDTH:null
error 1:582 x1d/PRIMARY/SOSSWDTH:unit
error 1:583 x1d/PRIMARY/TIKFACTR:type
error 1:583 x1d/PRIMARY/TIKFACTR:null
error 1:583 x1d/PRIMARY/TIKFACTR:unit
error 1:584 x1d/PRIMARY/SOSSDLTX:type
error 1:584 x1d/PRIMARY/SOSSDLTX:null
error 1:584 x1d/PRIMARY/SOSSDLTX:unit
error 1:585 x1d/PRIMARY/SOSSDLTY:type
error 1:585 x1d/PRIMARY/SOSSDLTY:null
error 1:585 x1d/PRIMARY/SOSSDLTY:unit
error 1:586 x1d/PRIMARY/SOSSROTN:type
error 1:586 x1d/PRIMARY/SOSSROTN:null
error 1:586 x1d/PRIMARY/SOSSROTN:unit
error 1:587 x1d/PRIMARY/OVERSAMP:type
error 1:587 x1d/PRIMARY/OVERSAMP:null
error 1:587 x1d/PRIMARY/OVERSAMP:unit
error 1:588 x1d/PRIMARY/THRESHLD:type
error 1:588 x1d/PRIMARY/THRESHLD:null
error 1:589 x1d/PRIMARY/INT[i]SKIP:type
error 1:589 x1d/PRIMARY/INT[i]SKIP:null
error 1:589 x1d/PRIMARY/INT[i]SKIP:limit
error 1:590 x1d/PRIMARY/INT[i]UGP1:type
error 1:590 x1d/PRIMARY/INT[i]UGP1:null
error 1:590 x1d/PRIMARY/INT[i]UGP1:limit
error 1:591 x1d/PRIMARY/INT[i]BORS:type
error 1:591 x1d/PRIMARY/INT[i]BORS:null
error 1:591 x1d/PRIMARY/INT[i]BORS:limit
error 0:32 x1d/PRIMARY:shape
error 1:73 x1d/PRIMARY:DATE-BEG-DATE-END
error 1:74 x1d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 x1d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 x1d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 x1d/PRIMARY:INTSTART-INTEND
error 1:340 x1d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 x1d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 x1d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 x1d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 x1d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 x1d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:32 x1d/PRIMARY:undeclared-keyword
error 0:42 x1d/EXTRACT1D:count
error 0:43 x1d/EXTRACT1D:presence
error 0:43 x1d/EXTRACT1D:kind
error 0:43 x1d/EXTRACT1D:match
error 0:44 x1d/EXTRACT1D/FILENAME:type
error 0:44 x1d/EXTRACT1D/FILENAME:null
error 0:45 x1d/EXTRACT1D/EXPGRPID:presence
error 0:45 x1d/EXTRACT1D/EXPGRPID:type
error 0:45 x1d/EXTRACT1D/EXPGRPID:null
error 0:46 x1d/EXTRACT1D/DISPAXIS:type
error 0:46 x1d/EXTRACT1D/DISPAXIS:null
error 0:46 x1d/EXTRACT1D/DISPAXIS:in
error 0:47 x1d/EXTRACT1D/SPORDER:presence
error 0:47 x1d/EXTRACT1D/SPORDER:type
error 0:47 x1d/EXTRACT1D/SPORDER:null
error 0:48 x1d/EXTRACT1D/EFFEXPTM:presence
error 0:48 x1d/EXTRACT1D/EFFEXPTM:type
error 0:48 x1d/EXTRACT1D/EFFEXPTM:null
error 0:48 x1d/EXTRACT1D/EFFEXPTM:unit
error 0:48 x1d/EXTRACT1D/EFFEXPTM:limit
error 0:49 x1d/EXTRACT1D/EFFINTTM:presence
error 0:49 x1d/EXTRACT1D/EFFINTTM:type
error 0:49 x1d/EXTRACT1D/EFFINTTM:null
error 0:49 x1d/EXTRACT1D/EFFINTTM:unit
error 0:49 x1d/EXTRACT1D/EFFINTTM:limit
error 0:50 x1d/EXTRACT1D/S_REGION:type
error 0:50 x1d/EXTRACT1D/S_REGION:null
error 0:43 x1d/EXTRACT1D:order
error 0:52 x1d/EXTRACT1D/SOURCE_ID:presence
error 0:52 x1d/EXTRACT1D/SOURCE_ID:type
error 0:52 x1d/EXTRACT1D/SOURCE_ID:shape
error 0:52 x1d/EXTRACT1D/SOURCE_ID:null
error 0:52 x1d/EXTRACT1D/SOURCE_ID:unique
error 6:84 x1d/EXTRACT1D/WAVELENGTH:presence
error 6:84 x1d/EXTRACT1D/WAVELENGTH:type
error 6:84 x1d/EXTRACT1D/WAVELENGTH:shape
error 6:84 x1d/EXTRACT1D/WAVELENGTH:unit
error 6:84 x1d/EXTRACT1D/WAVELENGTH:limit
error 6:85 x1d/EXTRACT1D/FLUX:presence
error 6:85 x1d/EXTRACT1D/FLUX:type
error 6:85 x1d/EXTRACT1D/FLUX:shape
error 6:85 x1d/EXTRACT1D/FLUX:unit
error 6:86 x1d/EXTRACT1D/FLUX_ERROR:presence
error 6:86 x1d/EXTRACT1D/FLUX_ERROR:type
error 6:86 x1d/EXTRACT1D/FLUX_ERROR:shape
error 6:86 x1d/EXTRACT1D/FLUX_ERROR:unit
error 6:86 x1d/EXTRACT1D/FLUX_ERROR:limit
error 6:87 x1d/EXTRACT1D/FLUX_VAR_POISSON:presence
error 6:87 x1d/EXTRACT1D/FLUX_VAR_POISSON:type
error 6:87 x1d/EXTRACT1D/FLUX_VAR_POISSON:shape
error 6:87 x1d/EXTRACT1D/FLUX_VAR_POISSON:unit
error 6:87 x1d/EXTRACT1D/FLUX_VAR_POISSON:limit
error 6:88 x1d/EXTRACT1D/FLUX_VAR_RNOISE:presence
error 6:88 x1d/EXTRACT1D/FLUX_VAR_RNOISE:type
error 6:88 x1d/EXTRACT1D/FLUX_VAR_RNOISE:shape
error 6:88 x1d/EXTRACT1D/FLUX_VAR_RNOISE:unit
error 6:88 x1d/EXTRACT1D/FLUX_VAR_RNOISE:limit
error 6:89 x1d/EXTRACT1D/FLUX_VAR_FLAT:presence
error 6:89 x1d/EXTRACT1D/FLUX_VAR_FLAT:type
error 6:89 x1d/EXTRACT1D/FLUX_VAR_FLAT:shape
error 6:89 x1d/EXTRACT1D/FLUX_VAR_FLAT:unit
error 6:89 x1d/EXTRACT1D/FLUX_VAR_FLAT:limit
error 6:90 x1d/EXTRACT1D/SURF_BRIGHT:presence
error 6:90 x1d/EXTRACT1D/SURF_BRIGHT:type
error 6:90 x1d/EXTRACT1D/SURF_BRIGHT:shape
error 6:90 x1d/EXTRACT1D/SURF_BRIGHT:unit
error 6:91 x1d/EXTRACT1D/SB_ERROR:presence
error 6:91 x1d/EXTRACT1D/SB_ERROR:type
error 6:91 x1d/EXTRACT1D/SB_ERROR:shape
error 6:91 x1d/EXTRACT1D/SB_ERROR:unit
error 6:91 x1d/EXTRACT1D/SB_ERROR:limit
error 6:92 x1d/EXTRACT1D/SB_VAR_POISSON:presence
error 6:92 x1d/EXTRACT1D/SB_VAR_POISSON:type
error 6:92 x1d/EXTRACT1D/SB_VAR_POISSON:shape
error 6:92 x1d/EXTRACT1D/SB_VAR_POISSON:unit
error 6:92 x1d/EXTRACT1D/SB_VAR_POISSON:limit
error 6:93 x1d/EXTRACT1D/SB_VAR_RNOISE:presence
error 6:93 x1d/EXTRACT1D/SB_VAR_RNOISE:type
error 6:93 x1d/EXTRACT1D/SB_VAR_RNOISE:shape
error 6:93 x1d/EXTRACT1D/SB_VAR_RNOISE:unit
error 6:93 x1d/EXTRACT1D/SB_VAR_RNOISE:limit
error 6:94 x1d/EXTRACT1D/SB_VAR_FLAT:presence
error 6:94 x1d/EXTRACT1D/SB_VAR_FLAT:type
error 6:94 x1d/EXTRACT1D/SB_VAR_FLAT:shape
error 6:94 x1d/EXTRACT1D/SB_VAR_FLAT:unit
error 6:94 x1d/EXTRACT1D/SB_VAR_FLAT:limit
error 6:95 x1d/EXTRACT1D/DQ:presence
error 6:95 x1d/EXTRACT1D/DQ:type
error 6:95 x1d/EXTRACT1D/DQ:shape
error 6:95 x1d/EXTRACT1D/DQ:null
error 6:95 x1d/EXTRACT1D/DQ:bits
error 6:96 x1d/EXTRACT1D/BACKGROUND:presence
error 6:96 x1d/EXTRACT1D/BACKGROUND:type
error 6:96 x1d/EXTRACT1D/BACKGROUND:shape
error 6:96 x1d/EXTRACT1D/BACKGROUND:unit
error 6:97 x1d/EXTRACT1D/BKGD_ERROR:presence
error 6:97 x1d/EXTRACT1D/BKGD_ERROR:type
error 6:97 x1d/EXTRACT1D/BKGD_ERROR:shape
error 6:97 x1d/EXTRACT1D/BKGD_ERROR:unit
error 6:97 x1d/EXTRACT1D/BKGD_ERROR:limit
error 6:98 x1d/EXTRACT1D/BKGD_VAR_POISSON:presence
error 6:98 x1d/EXTRACT1D/BKGD_VAR_POISSON:type
error 6:98 x1d/EXTRACT1D/BKGD_VAR_POISSON:shape
error 6:98 x1d/EXTRACT1D/BKGD_VAR_POISSON:unit
error 6:98 x1d/EXTRACT1D/BKGD_VAR_POISSON:limit
error 6:99 x1d/EXTRACT1D/BKGD_VAR_RNOISE:presence
error 6:99 x1d/EXTRACT1D/BKGD_VAR_RNOISE:type
error 6:99 x1d/EXTRACT1D/BKGD_VAR_RNOISE:shape
error 6:99 x1d/EXTRACT1D/BKGD_VAR_RNOISE:unit
error 6:99 x1d/EXTRACT1D/BKGD_VAR_RNOISE:limit
error 6:100 x1d/EXTRACT1D/BKGD_VAR_FLAT:presence
error 6:100 x1d/EXTRACT1D/BKGD_VAR_FLAT:type
error 6:100 x1d/EXTRACT1D/BKGD_VAR_FLAT:shape
error 6:100 x1d/EXTRACT1D/BKGD_VAR_FLAT:unit
error 6:100 x1d/EXTRACT1D/BKGD_VAR_FLAT:limit
error 6:101 x1d/EXTRACT1D/NPIXELS:presence
error 6:101 x1d/EXTRACT1D/NPIXELS:type
error 6:101 x1d/EXTRACT1D/NPIXELS:shape
error 6:101 x1d/EXTRACT1D/NPIXELS:unit
error 6:101 x1d/EXTRACT1D/NPIXELS:limit
error 0:54 x1d/EXTRACT1D/N_ALONGDISP:presence
error 0:54 x1d/EXTRACT1D/N_ALONGDISP:type
error 0:54 x1d/EXTRACT1D/N_ALONGDISP:shape
error 0:54 x1d/EXTRACT1D/N_ALONGDISP:null
error 0:55 x1d/EXTRACT1D/SOURCE_TYPE:presence
error 0:55 x1d/EXTRACT1D/SOURCE_TYPE:type
error 0:55 x1d/EXTRACT1D/SOURCE_TYPE:shape
error 0:55 x1d/EXTRACT1D/SOURCE_TYPE:in
error 0:56 x1d/EXTRACT1D/SOURCE_XPOS:presence
error 0:56 x1d/EXTRACT1D/SOURCE_XPOS:type
error 0:56 x1d/EXTRACT1D/SOURCE_XPOS:shape
error 0:56 x1d/EXTRACT1D/SOURCE_XPOS:unit
error 0:57 x1d/EXTRACT1D/SOURCE_YPOS:presence
error 0:57 x1d/EXTRACT1D/SOURCE_YPOS:type
error 0:57 x1d/EXTRACT1D/SOURCE_YPOS:shape
error 0:57 x1d/EXTRACT1D/SOURCE_YPOS:unit
error 0:58 x1d/EXTRACT1D/SOURCE_RA:presence
error 0:58 x1d/EXTRACT1D/SOURCE_RA:type
error 0:58 x1d/EXTRACT1D/SOURCE_RA:shape
error 0:58 x1d/EXTRACT1D/SOURCE_RA:unit
error 0:58 x1d/EXTRACT1D/SOURCE_RA:limit
error 0:59 x1d/EXTRACT1D/SOURCE_DEC:presence
error 0:59 x1d/EXTRACT1D/SOURCE_DEC:type
error 0:59 x1d/EXTRACT1D/SOURCE_DEC:shape
error 0:59 x1d/EXTRACT1D/SOURCE_DEC:unit
error 0:59 x1d/EXTRACT1D/SOURCE_DEC:limit
error 0:60 x1d/EXTRACT1D/EXTRACT2D_XSTART:presence
error 0:60 x1d/EXTRACT1D/EXTRACT2D_XSTART:type
error 0:60 x1d/EXTRACT1D/EXTRACT2D_XSTART:shape
error 0:60 x1d/EXTRACT1D/EXTRACT2D_XSTART:null
error 0:60 x1d/EXTRACT1D/EXTRACT2D_XSTART:unit
error 0:61 x1d/EXTRACT1D/EXTRACT2D_YSTART:presence
error 0:61 x1d/EXTRACT1D/EXTRACT2D_YSTART:type
error 0:61 x1d/EXTRACT1D/EXTRACT2D_YSTART:shape
error 0:61 x1d/EXTRACT1D/EXTRACT2D_YSTART:null
error 0:61 x1d/EXTRACT1D/EXTRACT2D_YSTART:unit
error 0:62 x1d/EXTRACT1D/EXTRACT2D_XSTOP:presence
error 0:62 x1d/EXTRACT1D/EXTRACT2D_XSTOP:type
error 0:62 x1d/EXTRACT1D/EXTRACT2D_XSTOP:shape
error 0:62 x1d/EXTRACT1D/EXTRACT2D_XSTOP:null
error 0:62 x1d/EXTRACT1D/EXTRACT2D_XSTOP:unit
error 0:63 x1d/EXTRACT1D/EXTRACT2D_YSTOP:presence
error 0:63 x1d/EXTRACT1D/EXTRACT2D_YSTOP:type
error 0:63 x1d/EXTRACT1D/EXTRACT2D_YSTOP:shape
error 0:63 x1d/EXTRACT1D/EXTRACT2D_YSTOP:null
error 0:63 x1d/EXTRACT1D/EXTRACT2D_YSTOP:unit
error 0:67 x1d/EXTRACT1D:EXTRACT2D_XSTART-EXTRACT2D_XSTOP-EXTRACT2D_YSTART-EXTRACT2D_YSTOP
error 0:68 x1d/EXTRACT1D:all-FLUX-DQ
warning 0:43 x1d/EXTRACT1D:undeclared-keyword
error 0:43 x1d/EXTRACT1D:undeclared-column
error 1:905 x1d/HDRTAB:kind
error 1:905 x1d/HDRTAB:match
error 1:909 x1d/HDRTAB:rows
error 1:911 x1d/HDRTAB/FILENAME:type
error 1:911 x1d/HDRTAB/FILENAME:shape
error 1:911 x1d/HDRTAB/FILENAME:null
error 1:912 x1d/HDRTAB/DATAMODL:type
error 1:912 x1d/HDRTAB/DATAMODL:shape
error 1:912 x1d/HDRTAB/DATAMODL:null
error 1:913 x1d/HDRTAB/DETECTOR:type
error 1:913 x1d/HDRTAB/DETECTOR:shape
error 1:913 x1d/HDRTAB/DETECTOR:null
error 1:914 x1d/HDRTAB/EXPSTART:type
error 1:914 x1d/HDRTAB/EXPSTART:shape
error 1:914 x1d/HDRTAB/EXPSTART:null
error 1:914 x1d/HDRTAB/EXPSTART:unit
error 1:915 x1d/HDRTAB/EXPEND:type
error 1:915 x1d/HDRTAB/EXPEND:shape
error 1:915 x1d/HDRTAB/EXPEND:null
error 1:915 x1d/HDRTAB/EXPEND:unit
error 1:916 x1d/HDRTAB/EFFEXPTM:type
error 1:916 x1d/HDRTAB/EFFEXPTM:shape
error 1:916 x1d/HDRTAB/EFFEXPTM:null
error 1:916 x1d/HDRTAB/EFFEXPTM:unit
warning 1:905 x1d/HDRTAB:undeclared-keyword
error 0:75 x1d/ASDF:presence
error 0:75 x1d/ASDF:kind
error 0:75 x1d/ASDF:match
warning 0:75 x1d/ASDF:undeclared-keyword
error 0:75 x1d/ASDF.tree:type
error 1:20 x1d/ASDF.tree/meta.date:mirror
error 1:20 x1d/ASDF.tree/meta.filename:mirror
error 1:20 x1d/ASDF.tree/meta.model_type:mirror
error 1:20 x1d/ASDF.tree/meta.telescope:mirror
error 1:69 x1d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 x1d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 x1d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 x1d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 x1d/ASDF.tree/meta.instrument.name:mirror
error 1:236 x1d/ASDF.tree/meta.exposure.type:mirror
error 1:236 x1d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 x1d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 x1d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 x1d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 x1d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 x1d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 x1d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 x1d/ASDF.tree/meta.subarray.name:mirror
error 1:38 x1d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 x1d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 x1d/ASDF.tree/meta.asn.table_name:mirror
error 0:86 c1d:name
error 1:816 c1d/name/program:value
error 1:851 c1d/name/instrume:value
error 0:81 c1d:undeclared-hdu
error 1:20 c1d/PRIMARY/DATE:presence
error 1:20 c1d/PRIMARY/DATE:type
error 1:20 c1d/PRIMARY/DATE:null
error 1:20 c1d/PRIMARY/FILENAME:presence
error 1:20 c1d/PRIMARY/FILENAME:type
error 1:20 c1d/PRIMARY/FILENAME:null
error 1:20 c1d/PRIMARY/FILENAME:value
error 1:20 c1d/PRIMARY/DATAMODL:presence
error 1:20 c1d/PRIMARY/DATAMODL:type
error 1:20 c1d/PRIMARY/DATAMODL:null
error 1:20 c1d/PRIMARY/DATAMODL:value
error 1:20 c1d/PRIMARY/TELESCOP:presence
error 1:20 c1d/PRIMARY/TELESCOP:type
error 1:20 c1d/PRIMARY/TELESCOP:null
error 1:20 c1d/PRIMARY/TELESCOP:value
error 1:21 c1d/PRIMARY/ORIGIN:presence
error 1:21 c1d/PRIMARY/ORIGIN:type
error 1:21 c1d/PRIMARY/ORIGIN:null
error 1:22 c1d/PRIMARY/TIMESYS:presence
error 1:22 c1d/PRIMARY/TIMESYS:type
error 1:22 c1d/PRIMARY/TIMESYS:null
error 1:22 c1d/PRIMARY/TIMESYS:value
error 1:23 c1d/PRIMARY/TIMEUNIT:presence
error 1:23 c1d/PRIMARY/TIMEUNIT:type
error 1:23 c1d/PRIMARY/TIMEUNIT:null
error 1:23 c1d/PRIMARY/TIMEUNIT:value
info 1:24 c1d/PRIMARY/FILETYPE:presence
error 1:24 c1d/PRIMARY/FILETYPE:type
error 1:24 c1d/PRIMARY/FILETYPE:null
error 1:25 c1d/PRIMARY/SDP_VER:presence
error 1:25 c1d/PRIMARY/SDP_VER:type
error 1:25 c1d/PRIMARY/SDP_VER:null
error 1:26 c1d/PRIMARY/PRD_VER:presence
error 1:26 c1d/PRIMARY/PRD_VER:type
error 1:26 c1d/PRIMARY/PRD_VER:null
error 1:26 c1d/PRIMARY/PRD_VER:matches
error 1:27 c1d/PRIMARY/OSS_VER:type
error 1:27 c1d/PRIMARY/OSS_VER:null
error 1:28 c1d/PRIMARY/GSC_VER:type
error 1:28 c1d/PRIMARY/GSC_VER:null
error 1:29 c1d/PRIMARY/HGA_MOVE:presence
error 1:29 c1d/PRIMARY/HGA_MOVE:type
error 1:29 c1d/PRIMARY/HGA_MOVE:null
error 1:30 c1d/PRIMARY/HGA_STRT:type
error 1:30 c1d/PRIMARY/HGA_STRT:null
error 1:31 c1d/PRIMARY/HGA_STOP:type
error 1:31 c1d/PRIMARY/HGA_STOP:null
error 1:32 c1d/PRIMARY/PWFSEET:presence
error 1:32 c1d/PRIMARY/PWFSEET:type
error 1:32 c1d/PRIMARY/PWFSEET:null
error 1:32 c1d/PRIMARY/PWFSEET:unit
error 1:33 c1d/PRIMARY/NWFSEST:presence
error 1:33 c1d/PRIMARY/NWFSEST:type
error 1:33 c1d/PRIMARY/NWFSEST:null
error 1:33 c1d/PRIMARY/NWFSEST:unit
error 1:34 c1d/PRIMARY/COMPRESS:type
error 1:34 c1d/PRIMARY/COMPRESS:null
error 1:51 c1d/PRIMARY/TITLE:presence
error 1:51 c1d/PRIMARY/TITLE:type
error 1:51 c1d/PRIMARY/TITLE:null
error 1:52 c1d/PRIMARY/PI_NAME:presence
error 1:52 c1d/PRIMARY/PI_NAME:type
error 1:52 c1d/PRIMARY/PI_NAME:null
error 1:53 c1d/PRIMARY/CATEGORY:presence
error 1:53 c1d/PRIMARY/CATEGORY:type
error 1:53 c1d/PRIMARY/CATEGORY:null
warning 1:53 c1d/PRIMARY/CATEGORY:in
error 1:54 c1d/PRIMARY/SUBCAT:type
error 1:54 c1d/PRIMARY/SUBCAT:null
error 1:55 c1d/PRIMARY/SCICAT:type
error 1:55 c1d/PRIMARY/SCICAT:null
error 1:56 c1d/PRIMARY/CONT_ID:type
error 1:56 c1d/PRIMARY/CONT_ID:null
error 1:63 c1d/PRIMARY/DATE-OBS:presence
error 1:63 c1d/PRIMARY/DATE-OBS:type
error 1:63 c1d/PRIMARY/DATE-OBS:null
error 1:64 c1d/PRIMARY/TIME-OBS:presence
error 1:64 c1d/PRIMARY/TIME-OBS:type
error 1:64 c1d/PRIMARY/TIME-OBS:null
error 1:65 c1d/PRIMARY/DATE-BEG:presence
error 1:65 c1d/PRIMARY/DATE-BEG:type
error 1:65 c1d/PRIMARY/DATE-BEG:null
error 1:66 c1d/PRIMARY/DATE-END:presence
error 1:66 c1d/PRIMARY/DATE-END:type
error 1:66 c1d/PRIMARY/DATE-END:null
error 1:67 c1d/PRIMARY/OBS_ID:presence
error 1:67 c1d/PRIMARY/OBS_ID:type
error 1:67 c1d/PRIMARY/OBS_ID:null
error 1:67 c1d/PRIMARY/OBS_ID:matches
error 1:68 c1d/PRIMARY/VISIT_ID:presence
error 1:68 c1d/PRIMARY/VISIT_ID:type
error 1:68 c1d/PRIMARY/VISIT_ID:null
error 1:68 c1d/PRIMARY/VISIT_ID:limit
error 1:69 c1d/PRIMARY/PROGRAM:presence
error 1:69 c1d/PRIMARY/PROGRAM:type
error 1:69 c1d/PRIMARY/PROGRAM:null
error 1:69 c1d/PRIMARY/PROGRAM:limit
error 1:69 c1d/PRIMARY/OBSERVTN:presence
error 1:69 c1d/PRIMARY/OBSERVTN:type
error 1:69 c1d/PRIMARY/OBSERVTN:null
error 1:69 c1d/PRIMARY/OBSERVTN:limit
error 1:69 c1d/PRIMARY/VISIT:presence
error 1:69 c1d/PRIMARY/VISIT:type
error 1:69 c1d/PRIMARY/VISIT:null
error 1:69 c1d/PRIMARY/VISIT:limit
error 1:70 c1d/PRIMARY/OBSLABEL:type
error 1:70 c1d/PRIMARY/OBSLABEL:null
error 1:71 c1d/PRIMARY/OBSFOLDR:type
error 1:71 c1d/PRIMARY/OBSFOLDR:null
error 1:88 c1d/PRIMARY/VISITGRP:presence
error 1:88 c1d/PRIMARY/VISITGRP:type
error 1:88 c1d/PRIMARY/VISITGRP:null
error 1:88 c1d/PRIMARY/VISITGRP:limit
error 1:89 c1d/PRIMARY/SEQ_ID:presence
error 1:89 c1d/PRIMARY/SEQ_ID:type
error 1:89 c1d/PRIMARY/SEQ_ID:null
error 1:89 c1d/PRIMARY/SEQ_ID:matches
error 1:90 c1d/PRIMARY/ACT_ID:presence
error 1:90 c1d/PRIMARY/ACT_ID:type
error 1:90 c1d/PRIMARY/ACT_ID:null
error 1:90 c1d/PRIMARY/ACT_ID:matches
error 1:91 c1d/PRIMARY/EXPOSURE:presence
error 1:91 c1d/PRIMARY/EXPOSURE:type
error 1:91 c1d/PRIMARY/EXPOSURE:null
error 1:91 c1d/PRIMARY/EXPOSURE:limit
error 1:92 c1d/PRIMARY/BKGDTARG:presence
error 1:92 c1d/PRIMARY/BKGDTARG:type
error 1:92 c1d/PRIMARY/BKGDTARG:null
error 1:93 c1d/PRIMARY/TEMPLATE:presence
error 1:93 c1d/PRIMARY/TEMPLATE:type
error 1:93 c1d/PRIMARY/TEMPLATE:null
error 1:98 c1d/PRIMARY/ENG_QUAL:presence
error 1:98 c1d/PRIMARY/ENG_QUAL:type
error 1:98 c1d/PRIMARY/ENG_QUAL:null
error 1:98 c1d/PRIMARY/ENG_QUAL:in
error 1:99 c1d/PRIMARY/ENGQLPTG:type
error 1:99 c1d/PRIMARY/ENGQLPTG:null
error 1:99 c1d/PRIMARY/ENGQLPTG:in
error 1:100 c1d/PRIMARY/VISITYPE:presence
error 1:100 c1d/PRIMARY/VISITYPE:type
error 1:100 c1d/PRIMARY/VISITYPE:null
error 1:100 c1d/PRIMARY/VISITYPE:in
error 1:101 c1d/PRIMARY/VSTSTART:presence
error 1:101 c1d/PRIMARY/VSTSTART:type
error 1:101 c1d/PRIMARY/VSTSTART:null
error 1:102 c1d/PRIMARY/VISITSTA:presence
error 1:102 c1d/PRIMARY/VISITSTA:type
error 1:102 c1d/PRIMARY/VISITSTA:null
error 1:103 c1d/PRIMARY/NEXPOSUR:presence
error 1:103 c1d/PRIMARY/NEXPOSUR:type
error 1:103 c1d/PRIMARY/NEXPOSUR:null
error 1:103 c1d/PRIMARY/NEXPOSUR:limit
error 1:104 c1d/PRIMARY/INTARGET:presence
error 1:104 c1d/PRIMARY/INTARGET:type
error 1:104 c1d/PRIMARY/INTARGET:null
error 1:105 c1d/PRIMARY/TARGOOPP:presence
error 1:105 c1d/PRIMARY/TARGOOPP:type
error 1:105 c1d/PRIMARY/TARGOOPP:null
error 1:106 c1d/PRIMARY/TSOVISIT:presence
error 1:106 c1d/PRIMARY/TSOVISIT:type
error 1:106 c1d/PRIMARY/TSOVISIT:null
error 1:107 c1d/PRIMARY/EXP_ONLY:presence
error 1:107 c1d/PRIMARY/EXP_ONLY:type
error 1:107 c1d/PRIMARY/EXP_ONLY:null
error 1:108 c1d/PRIMARY/CROWDFLD:type
error 1:108 c1d/PRIMARY/CROWDFLD:null
error 1:113 c1d/PRIMARY/TARGPROP:presence
error 1:113 c1d/PRIMARY/TARGPROP:type
error 1:113 c1d/PRIMARY/TARGPROP:null
error 1:114 c1d/PRIMARY/TARGNAME:presence
error 1:114 c1d/PRIMARY/TARGNAME:type
error 1:114 c1d/PRIMARY/TARGNAME:null
error 1:115 c1d/PRIMARY/TARGTYPE:presence
error 1:115 c1d/PRIMARY/TARGTYPE:type
error 1:115 c1d/PRIMARY/TARGTYPE:null
error 1:115 c1d/PRIMARY/TARGTYPE:in
error 1:116 c1d/PRIMARY/TARGCAT:type
error 1:116 c1d/PRIMARY/TARGCAT:null
error 1:117 c1d/PRIMARY/TARGDESC:type
error 1:117 c1d/PRIMARY/TARGDESC:null
error 1:118 c1d/PRIMARY/TARG_RA:presence
error 1:118 c1d/PRIMARY/TARG_RA:type
error 1:118 c1d/PRIMARY/TARG_RA:null
error 1:118 c1d/PRIMARY/TARG_RA:unit
error 4:47 c1d/PRIMARY/TARG_RA:limit
error 1:119 c1d/PRIMARY/TARG_DEC:presence
error 1:119 c1d/PRIMARY/TARG_DEC:type
error 1:119 c1d/PRIMARY/TARG_DEC:null
error 1:119 c1d/PRIMARY/TARG_DEC:unit
error 4:48 c1d/PRIMARY/TARG_DEC:limit
error 1:120 c1d/PRIMARY/SRCTYAPT:type
error 1:120 c1d/PRIMARY/SRCTYAPT:null
error 1:120 c1d/PRIMARY/SRCTYAPT:in
error 1:123 c1d/PRIMARY/TARGURA:presence
error 1:123 c1d/PRIMARY/TARGURA:type
error 1:123 c1d/PRIMARY/TARGURA:null
error 1:123 c1d/PRIMARY/TARGURA:unit
error 1:123 c1d/PRIMARY/TARGURA:limit
error 1:124 c1d/PRIMARY/TARGUDEC:presence
error 1:124 c1d/PRIMARY/TARGUDEC:type
error 1:124 c1d/PRIMARY/TARGUDEC:null
error 1:124 c1d/PRIMARY/TARGUDEC:unit
error 1:124 c1d/PRIMARY/TARGUDEC:limit
error 1:125 c1d/PRIMARY/MU_RA:presence
error 1:125 c1d/PRIMARY/MU_RA:type
error 1:125 c1d/PRIMARY/MU_RA:null
error 1:125 c1d/PRIMARY/MU_RA:unit
error 1:126 c1d/PRIMARY/MU_DEC:presence
error 1:126 c1d/PRIMARY/MU_DEC:type
error 1:126 c1d/PRIMARY/MU_DEC:null
error 1:126 c1d/PRIMARY/MU_DEC:unit
error 1:127 c1d/PRIMARY/MU_EPOCH:presence
error 1:127 c1d/PRIMARY/MU_EPOCH:type
error 1:127 c1d/PRIMARY/MU_EPOCH:null
error 1:128 c1d/PRIMARY/PROP_RA:presence
error 1:128 c1d/PRIMARY/PROP_RA:type
error 1:128 c1d/PRIMARY/PROP_RA:null
error 1:128 c1d/PRIMARY/PROP_RA:unit
error 4:47 c1d/PRIMARY/PROP_RA:limit
error 1:129 c1d/PRIMARY/PROP_DEC:presence
error 1:129 c1d/PRIMARY/PROP_DEC:type
error 1:129 c1d/PRIMARY/PROP_DEC:null
error 1:129 c1d/PRIMARY/PROP_DEC:unit
error 4:48 c1d/PRIMARY/PROP_DEC:limit
error 1:200 c1d/PRIMARY/INSTRUME:presence
error 1:200 c1d/PRIMARY/INSTRUME:type
error 1:200 c1d/PRIMARY/INSTRUME:null
error 1:200 c1d/PRIMARY/INSTRUME:in
error 1:201 c1d/PRIMARY/PREIMAGE:type
error 1:201 c1d/PRIMARY/PREIMAGE:null
error 1:202 c1d/PRIMARY/FWPOSOFF:type
error 1:202 c1d/PRIMARY/FWPOSOFF:null
error 1:203 c1d/PRIMARY/FWPOSTOL:type
error 1:203 c1d/PRIMARY/FWPOSTOL:null
error 1:203 c1d/PRIMARY/FWPOSTOL:in
error 1:204 c1d/PRIMARY/PWPOSOFF:type
error 1:204 c1d/PRIMARY/PWPOSOFF:null
error 1:205 c1d/PRIMARY/PWPOSTOL:type
error 1:205 c1d/PRIMARY/PWPOSTOL:null
error 1:205 c1d/PRIMARY/PWPOSTOL:in
error 1:134 c1d/PRIMARY/DETECTOR:presence
error 1:134 c1d/PRIMARY/DETECTOR:type
error 1:134 c1d/PRIMARY/DETECTOR:null
error 1:134 c1d/PRIMARY/DETECTOR:in
error 1:135 c1d/PRIMARY/MODULE:presence
error 1:135 c1d/PRIMARY/MODULE:type
error 1:135 c1d/PRIMARY/MODULE:null
error 1:135 c1d/PRIMARY/MODULE:in
error 1:136 c1d/PRIMARY/CHANNEL:presence
error 1:136 c1d/PRIMARY/CHANNEL:type
error 1:136 c1d/PRIMARY/CHANNEL:null
error 1:136 c1d/PRIMARY/CHANNEL:in
error 1:137 c1d/PRIMARY/FILTER:presence
error 1:137 c1d/PRIMARY/FILTER:type
error 1:137 c1d/PRIMARY/FILTER:null
error 1:137 c1d/PRIMARY/FILTER:in
error 1:138 c1d/PRIMARY/PUPIL:presence
error 1:138 c1d/PRIMARY/PUPIL:type
error 1:138 c1d/PRIMARY/PUPIL:null
error 1:138 c1d/PRIMARY/PUPIL:in
error 1:139 c1d/PRIMARY/PILIN:type
error 1:139 c1d/PRIMARY/PILIN:null
error 1:140 c1d/PRIMARY/CORONMSK:type
error 1:140 c1d/PRIMARY/CORONMSK:null
error 1:140 c1d/PRIMARY/CORONMSK:in
error 1:141 c1d/PRIMARY/FAM_LA[a]:type
error 1:141 c1d/PRIMARY/FAM_LA[a]:null
error 1:142 c1d/PRIMARY/FASTEP[a]:type
error 1:142 c1d/PRIMARY/FASTEP[a]:null
error 1:143 c1d/PRIMARY/FAUNIT[a]:type
error 1:143 c1d/PRIMARY/FAUNIT[a]:null
error 1:144 c1d/PRIMARY/FAPHASE[a]:type
error 1:144 c1d/PRIMARY/FAPHASE[a]:null
error 1:145 c1d/PRIMARY/FA[a]VALUE:type
error 1:145 c1d/PRIMARY/FA[a]VALUE:null
error 1:151 c1d/PRIMARY/GRATING:presence
error 1:151 c1d/PRIMARY/GRATING:type
error 1:151 c1d/PRIMARY/GRATING:null
error 1:151 c1d/PRIMARY/GRATING:in
error 1:152 c1d/PRIMARY/FXD_SLIT:type
error 1:152 c1d/PRIMARY/FXD_SLIT:null
error 1:152 c1d/PRIMARY/FXD_SLIT:in
error 1:153 c1d/PRIMARY/FOCUSPOS:type
error 1:153 c1d/PRIMARY/FOCUSPOS:null
error 1:154 c1d/PRIMARY/LAMP:presence
error 1:154 c1d/PRIMARY/LAMP:type
error 1:154 c1d/PRIMARY/LAMP:null
error 1:155 c1d/PRIMARY/OPMODE:presence
error 1:155 c1d/PRIMARY/OPMODE:type
error 1:155 c1d/PRIMARY/OPMODE:null
error 1:155 c1d/PRIMARY/OPMODE:in
error 1:156 c1d/PRIMARY/MSASTATE:type
error 1:156 c1d/PRIMARY/MSASTATE:null
error 1:157 c1d/PRIMARY/MSAMETFL:type
error 1:157 c1d/PRIMARY/MSAMETFL:null
error 1:157 c1d/PRIMARY/MSAMETFL:matches
error 1:158 c1d/PRIMARY/MSAMETID:type
error 1:158 c1d/PRIMARY/MSAMETID:null
error 1:158 c1d/PRIMARY/MSAMETID:limit
error 1:159 c1d/PRIMARY/MSACONID:type
error 1:159 c1d/PRIMARY/MSACONID:null
error 1:159 c1d/PRIMARY/MSACONID:limit
error 1:160 c1d/PRIMARY/GWA_XTIL:presence
error 1:160 c1d/PRIMARY/GWA_XTIL:type
error 1:160 c1d/PRIMARY/GWA_XTIL:null
error 1:161 c1d/PRIMARY/GWA_YTIL:presence
error 1:161 c1d/PRIMARY/GWA_YTIL:type
error 1:161 c1d/PRIMARY/GWA_YTIL:null
error 1:162 c1d/PRIMARY/GWA_XP_V:presence
error 1:162 c1d/PRIMARY/GWA_XP_V:type
error 1:162 c1d/PRIMARY/GWA_XP_V:null
error 1:163 c1d/PRIMARY/GWA_YP_V:presence
error 1:163 c1d/PRIMARY/GWA_YP_V:type
error 1:163 c1d/PRIMARY/GWA_YP_V:null
error 1:164 c1d/PRIMARY/GWA_PXAV:presence
error 1:164 c1d/PRIMARY/GWA_PXAV:type
error 1:164 c1d/PRIMARY/GWA_PXAV:null
error 1:165 c1d/PRIMARY/GWA_PYAV:presence
error 1:165 c1d/PRIMARY/GWA_PYAV:type
error 1:165 c1d/PRIMARY/GWA_PYAV:null
error 1:166 c1d/PRIMARY/GWA_TILT:presence
error 1:166 c1d/PRIMARY/GWA_TILT:type
error 1:166 c1d/PRIMARY/GWA_TILT:null
error 1:166 c1d/PRIMARY/GWA_TILT:unit
error 1:167 c1d/PRIMARY/RMA_POS:type
error 1:167 c1d/PRIMARY/RMA_POS:null
error 1:168 c1d/PRIMARY/FCSRLPOS:type
error 1:168 c1d/PRIMARY/FCSRLPOS:null
error 1:172 c1d/PRIMARY/DETECTOR:value
error 1:176 c1d/PRIMARY/FWCPOS:type
error 1:176 c1d/PRIMARY/FWCPOS:null
error 1:176 c1d/PRIMARY/FWCPOS:unit
error 1:177 c1d/PRIMARY/PWCPOS:type
error 1:177 c1d/PRIMARY/PWCPOS:null
error 1:177 c1d/PRIMARY/PWCPOS:unit
error 1:185 c1d/PRIMARY/BAND:presence
error 1:185 c1d/PRIMARY/BAND:type
error 1:185 c1d/PRIMARY/BAND:null
error 1:185 c1d/PRIMARY/BAND:in
error 1:187 c1d/PRIMARY/CCCSTATE:type
error 1:187 c1d/PRIMARY/CCCSTATE:null
error 1:187 c1d/PRIMARY/CCCSTATE:in
error 1:188 c1d/PRIMARY/FPE_SIDE:type
error 1:188 c1d/PRIMARY/FPE_SIDE:null
error 1:188 c1d/PRIMARY/FPE_SIDE:in
error 1:189 c1d/PRIMARY/ICE_SIDE:type
error 1:189 c1d/PRIMARY/ICE_SIDE:null
error 1:189 c1d/PRIMARY/ICE_SIDE:in
error 1:274 c1d/PRIMARY/EXPCOUNT:presence
error 1:274 c1d/PRIMARY/EXPCOUNT:type
error 1:274 c1d/PRIMARY/EXPCOUNT:null
error 1:274 c1d/PRIMARY/EXPCOUNT:limit
error 1:275 c1d/PRIMARY/EXPRIPAR:presence
error 1:275 c1d/PRIMARY/EXPRIPAR:type
error 1:275 c1d/PRIMARY/EXPRIPAR:null
error 1:275 c1d/PRIMARY/EXPRIPAR:in
error 1:236 c1d/PRIMARY/EXP_TYPE:presence
error 1:236 c1d/PRIMARY/EXP_TYPE:type
error 1:236 c1d/PRIMARY/EXP_TYPE:null
error 1:236 c1d/PRIMARY/EXP_TYPE:in
error 1:236 c1d/PRIMARY/NINTS:presence
error 1:236 c1d/PRIMARY/NINTS:type
error 1:236 c1d/PRIMARY/NINTS:null
error 3:36 c1d/PRIMARY/NINTS:limit
error 1:237 c1d/PRIMARY/READPATT:presence
error 1:237 c1d/PRIMARY/READPATT:type
error 1:237 c1d/PRIMARY/READPATT:null
error 1:237 c1d/PRIMARY/READPATT:in
error 1:238 c1d/PRIMARY/NGROUPS:presence
error 1:238 c1d/PRIMARY/NGROUPS:type
error 1:238 c1d/PRIMARY/NGROUPS:null
error 1:238 c1d/PRIMARY/NGROUPS:limit
error 1:239 c1d/PRIMARY/NFRAMES:presence
error 1:239 c1d/PRIMARY/NFRAMES:type
error 1:239 c1d/PRIMARY/NFRAMES:null
error 1:239 c1d/PRIMARY/NFRAMES:limit
error 1:240 c1d/PRIMARY/FRMDIVSR:presence
error 1:240 c1d/PRIMARY/FRMDIVSR:type
error 1:240 c1d/PRIMARY/FRMDIVSR:null
error 1:240 c1d/PRIMARY/FRMDIVSR:limit
error 1:241 c1d/PRIMARY/GROUPGAP:presence
error 1:241 c1d/PRIMARY/GROUPGAP:type
error 1:241 c1d/PRIMARY/GROUPGAP:null
error 1:241 c1d/PRIMARY/GROUPGAP:limit
error 1:242 c1d/PRIMARY/DRPFRMS1:presence
error 1:242 c1d/PRIMARY/DRPFRMS1:type
error 1:242 c1d/PRIMARY/DRPFRMS1:null
error 1:242 c1d/PRIMARY/DRPFRMS1:limit
error 1:243 c1d/PRIMARY/DRPFRMS3:presence
error 1:243 c1d/PRIMARY/DRPFRMS3:type
error 1:243 c1d/PRIMARY/DRPFRMS3:null
error 1:243 c1d/PRIMARY/DRPFRMS3:limit
error 1:244 c1d/PRIMARY/NSAMPLES:presence
error 1:244 c1d/PRIMARY/NSAMPLES:type
error 1:244 c1d/PRIMARY/NSAMPLES:null
error 1:244 c1d/PRIMARY/NSAMPLES:limit
error 1:245 c1d/PRIMARY/TSAMPLE:presence
error 1:245 c1d/PRIMARY/TSAMPLE:type
error 1:245 c1d/PRIMARY/TSAMPLE:null
error 1:245 c1d/PRIMARY/TSAMPLE:unit
error 1:245 c1d/PRIMARY/TSAMPLE:limit
error 1:246 c1d/PRIMARY/TFRAME:presence
error 1:246 c1d/PRIMARY/TFRAME:type
error 1:246 c1d/PRIMARY/TFRAME:null
error 1:246 c1d/PRIMARY/TFRAME:unit
error 1:246 c1d/PRIMARY/TFRAME:limit
error 1:247 c1d/PRIMARY/TGROUP:presence
error 1:247 c1d/PRIMARY/TGROUP:type
error 1:247 c1d/PRIMARY/TGROUP:null
error 1:247 c1d/PRIMARY/TGROUP:unit
error 1:247 c1d/PRIMARY/TGROUP:limit
error 1:248 c1d/PRIMARY/EFFINTTM:presence
error 1:248 c1d/PRIMARY/EFFINTTM:type
error 1:248 c1d/PRIMARY/EFFINTTM:null
error 1:248 c1d/PRIMARY/EFFINTTM:unit
error 1:248 c1d/PRIMARY/EFFINTTM:limit
error 1:249 c1d/PRIMARY/DURATION:presence
error 1:249 c1d/PRIMARY/DURATION:type
error 1:249 c1d/PRIMARY/DURATION:null
error 1:249 c1d/PRIMARY/DURATION:unit
error 1:249 c1d/PRIMARY/DURATION:limit
error 1:250 c1d/PRIMARY/NRSTSTRT:presence
error 1:250 c1d/PRIMARY/NRSTSTRT:type
error 1:250 c1d/PRIMARY/NRSTSTRT:null
error 1:250 c1d/PRIMARY/NRSTSTRT:limit
error 1:251 c1d/PRIMARY/NRESETS:presence
error 1:251 c1d/PRIMARY/NRESETS:type
error 1:251 c1d/PRIMARY/NRESETS:null
error 1:251 c1d/PRIMARY/NRESETS:limit
error 1:252 c1d/PRIMARY/ZEROFRAM:presence
error 1:252 c1d/PRIMARY/ZEROFRAM:type
error 1:252 c1d/PRIMARY/ZEROFRAM:null
error 1:253 c1d/PRIMARY/DATAPROB:presence
error 1:253 c1d/PRIMARY/DATAPROB:type
error 1:253 c1d/PRIMARY/DATAPROB:null
error 1:254 c1d/PRIMARY/SCA_NUM:presence
error 1:254 c1d/PRIMARY/SCA_NUM:type
error 1:254 c1d/PRIMARY/SCA_NUM:null
error 1:255 c1d/PRIMARY/DATAMODE:presence
error 1:255 c1d/PRIMARY/DATAMODE:type
error 1:255 c1d/PRIMARY/DATAMODE:null
error 1:277 c1d/PRIMARY/EXPSTART:presence
error 1:277 c1d/PRIMARY/EXPSTART:type
error 1:277 c1d/PRIMARY/EXPSTART:null
error 1:277 c1d/PRIMARY/EXPSTART:unit
error 1:277 c1d/PRIMARY/EFFEXPTM:presence
error 1:277 c1d/PRIMARY/EFFEXPTM:type
error 1:277 c1d/PRIMARY/EFFEXPTM:null
error 1:277 c1d/PRIMARY/EFFEXPTM:unit
error 3:37 c1d/PRIMARY/EFFEXPTM:limit
error 1:278 c1d/PRIMARY/EXPMID:presence
error 1:278 c1d/PRIMARY/EXPMID:type
error 1:278 c1d/PRIMARY/EXPMID:null
error 1:278 c1d/PRIMARY/EXPMID:unit
error 1:279 c1d/PRIMARY/EXPEND:presence
error 1:279 c1d/PRIMARY/EXPEND:type
error 1:279 c1d/PRIMARY/EXPEND:null
error 1:279 c1d/PRIMARY/EXPEND:unit
error 1:280 c1d/PRIMARY/EXPSTENG:type
error 1:280 c1d/PRIMARY/EXPSTENG:null
error 1:281 c1d/PRIMARY/OSF_FILE:type
error 1:281 c1d/PRIMARY/OSF_FILE:null
error 1:282 c1d/PRIMARY/HYBRIDFF:type
error 1:282 c1d/PRIMARY/HYBRIDFF:null
error 1:283 c1d/PRIMARY/NOUTPUTS:type
error 1:283 c1d/PRIMARY/NOUTPUTS:null
error 1:283 c1d/PRIMARY/NOUTPUTS:in
error 1:284 c1d/PRIMARY/MIRNGRPS:type
error 1:284 c1d/PRIMARY/MIRNGRPS:null
error 1:284 c1d/PRIMARY/MIRNGRPS:limit
error 1:285 c1d/PRIMARY/MIRNFRMS:type
error 1:285 c1d/PRIMARY/MIRNFRMS:null
error 1:285 c1d/PRIMARY/MIRNFRMS:limit
error 1:286 c1d/PRIMARY/DETMODE:type
error 1:286 c1d/PRIMARY/DETMODE:null
error 1:286 c1d/PRIMARY/DETMODE:in
error 1:287 c1d/PRIMARY/CMD_TSEL:type
error 1:287 c1d/PRIMARY/CMD_TSEL:null
error 1:287 c1d/PRIMARY/CMD_TSEL:in
error 1:288 c1d/PRIMARY/TMEASURE:type
error 1:288 c1d/PRIMARY/TMEASURE:null
error 1:288 c1d/PRIMARY/TMEASURE:unit
error 1:288 c1d/PRIMARY/TMEASURE:limit
error 1:289 c1d/PRIMARY/NRS_NORM:type
error 1:289 c1d/PRIMARY/NRS_NORM:null
error 1:289 c1d/PRIMARY/NRS_NORM:limit
error 1:290 c1d/PRIMARY/NRS_REF:type
error 1:290 c1d/PRIMARY/NRS_REF:null
error 1:290 c1d/PRIMARY/NRS_REF:limit
error 1:291 c1d/PRIMARY/SCTARATE:presence
error 1:291 c1d/PRIMARY/SCTARATE:type
error 1:291 c1d/PRIMARY/SCTARATE:null
error 1:291 c1d/PRIMARY/SCTARATE:unit
error 1:292 c1d/PRIMARY/GAINFACT:type
error 1:292 c1d/PRIMARY/GAINFACT:null
error 1:292 c1d/PRIMARY/GAINFACT:unit
error 1:293 c1d/PRIMARY/IS_IMPRT:type
error 1:293 c1d/PRIMARY/IS_IMPRT:null
error 1:294 c1d/PRIMARY/IS_PSF:type
error 1:294 c1d/PRIMARY/IS_PSF:null
error 1:295 c1d/PRIMARY/SELFREF:type
error 1:295 c1d/PRIMARY/SELFREF:null
error 1:296 c1d/PRIMARY/PRIMECRS:type
error 1:296 c1d/PRIMARY/PRIMECRS:null
error 1:297 c1d/PRIMARY/EXTNCRS:type
error 1:297 c1d/PRIMARY/EXTNCRS:null
error 1:307 c1d/PRIMARY/EXSEGNUM:type
error 1:307 c1d/PRIMARY/EXSEGNUM:null
error 3:38 c1d/PRIMARY/EXSEGNUM:limit
error 1:307 c1d/PRIMARY/EXSEGTOT:type
error 1:307 c1d/PRIMARY/EXSEGTOT:null
error 3:39 c1d/PRIMARY/EXSEGTOT:limit
error 1:307 c1d/PRIMARY/INTSTART:type
error 1:307 c1d/PRIMARY/INTSTART:null
error 3:40 c1d/PRIMARY/INTSTART:limit
error 1:307 c1d/PRIMARY/INTEND:type
error 1:307 c1d/PRIMARY/INTEND:null
error 3:41 c1d/PRIMARY/INTEND:limit
error 1:318 c1d/PRIMARY/SUBARRAY:presence
error 1:318 c1d/PRIMARY/SUBARRAY:type
error 1:318 c1d/PRIMARY/SUBARRAY:null
warning 1:318 c1d/PRIMARY/SUBARRAY:in
error 1:319 c1d/PRIMARY/SUB_SHRT:type
error 1:319 c1d/PRIMARY/SUB_SHRT:null
error 1:319 c1d/PRIMARY/SUB_SHRT:in
error 1:320 c1d/PRIMARY/SUB_LONG:type
error 1:320 c1d/PRIMARY/SUB_LONG:null
error 1:320 c1d/PRIMARY/SUB_LONG:in
error 1:321 c1d/PRIMARY/SUBSTRT1:presence
error 1:321 c1d/PRIMARY/SUBSTRT1:type
error 1:321 c1d/PRIMARY/SUBSTRT1:null
error 1:321 c1d/PRIMARY/SUBSTRT1:limit
error 1:322 c1d/PRIMARY/SUBSTRT2:presence
error 1:322 c1d/PRIMARY/SUBSTRT2:type
error 1:322 c1d/PRIMARY/SUBSTRT2:null
error 1:322 c1d/PRIMARY/SUBSTRT2:limit
error 1:323 c1d/PRIMARY/SUBSIZE1:presence
error 1:323 c1d/PRIMARY/SUBSIZE1:type
error 1:323 c1d/PRIMARY/SUBSIZE1:null
error 1:323 c1d/PRIMARY/SUBSIZE1:limit
error 1:324 c1d/PRIMARY/SUBSIZE2:presence
error 1:324 c1d/PRIMARY/SUBSIZE2:type
error 1:324 c1d/PRIMARY/SUBSIZE2:null
error 1:324 c1d/PRIMARY/SUBSIZE2:limit
error 1:325 c1d/PRIMARY/FASTAXIS:presence
error 1:325 c1d/PRIMARY/FASTAXIS:type
error 1:325 c1d/PRIMARY/FASTAXIS:null
error 1:325 c1d/PRIMARY/FASTAXIS:in
error 1:326 c1d/PRIMARY/SLOWAXIS:presence
error 1:326 c1d/PRIMARY/SLOWAXIS:type
error 1:326 c1d/PRIMARY/SLOWAXIS:null
error 1:326 c1d/PRIMARY/SLOWAXIS:in
error 1:327 c1d/PRIMARY/DETXCOR:type
error 1:327 c1d/PRIMARY/DETXCOR:null
error 1:328 c1d/PRIMARY/DETYCOR:type
error 1:328 c1d/PRIMARY/DETYCOR:null
error 1:329 c1d/PRIMARY/DETXSIZ:type
error 1:329 c1d/PRIMARY/DETXSIZ:null
error 1:329 c1d/PRIMARY/DETXSIZ:limit
error 1:330 c1d/PRIMARY/DETYSIZ:type
error 1:330 c1d/PRIMARY/DETYSIZ:null
error 1:330 c1d/PRIMARY/DETYSIZ:limit
error 1:331 c1d/PRIMARY/MSTR_RD1:type
error 1:331 c1d/PRIMARY/MSTR_RD1:null
error 1:331 c1d/PRIMARY/MSTR_RD1:limit
error 1:332 c1d/PRIMARY/MSTR_SK1:type
error 1:332 c1d/PRIMARY/MSTR_SK1:null
error 1:332 c1d/PRIMARY/MSTR_SK1:limit
error 1:333 c1d/PRIMARY/MSTR_RD2:type
error 1:333 c1d/PRIMARY/MSTR_RD2:null
error 1:333 c1d/PRIMARY/MSTR_RD2:limit
error 1:334 c1d/PRIMARY/MSTR_SK2:type
error 1:334 c1d/PRIMARY/MSTR_SK2:null
error 1:334 c1d/PRIMARY/MSTR_SK2:limit
error 1:335 c1d/PRIMARY/MSTR_RPT:type
error 1:335 c1d/PRIMARY/MSTR_RPT:null
error 1:336 c1d/PRIMARY/MSTR_ILV:type
error 1:336 c1d/PRIMARY/MSTR_ILV:null
error 1:337 c1d/PRIMARY/SSTR_STP:type
error 1:337 c1d/PRIMARY/SSTR_STP:null
error 1:338 c1d/PRIMARY/SSTR_NST:type
error 1:338 c1d/PRIMARY/SSTR_NST:null
error 1:346 c1d/PRIMARY/PATTTYPE:presence
error 1:346 c1d/PRIMARY/PATTTYPE:type
error 1:346 c1d/PRIMARY/PATTTYPE:null
warning 1:346 c1d/PRIMARY/PATTTYPE:in
error 1:347 c1d/PRIMARY/PRIDTYPE:type
error 1:347 c1d/PRIMARY/PRIDTYPE:null
error 1:348 c1d/PRIMARY/PRIDTPTS:type
error 1:348 c1d/PRIMARY/PRIDTPTS:null
error 1:348 c1d/PRIMARY/PRIDTPTS:limit
error 1:349 c1d/PRIMARY/PATT_NUM:presence
error 1:349 c1d/PRIMARY/PATT_NUM:type
error 1:349 c1d/PRIMARY/PATT_NUM:null
error 1:349 c1d/PRIMARY/PATT_NUM:limit
error 1:350 c1d/PRIMARY/PATTSTRT:type
error 1:350 c1d/PRIMARY/PATTSTRT:null
error 1:350 c1d/PRIMARY/PATTSTRT:limit
error 1:351 c1d/PRIMARY/NUMDTHPT:presence
error 1:351 c1d/PRIMARY/NUMDTHPT:type
error 1:351 c1d/PRIMARY/NUMDTHPT:null
error 1:351 c1d/PRIMARY/NUMDTHPT:limit
error 1:352 c1d/PRIMARY/PATTNPTS:type
error 1:352 c1d/PRIMARY/PATTNPTS:null
error 1:352 c1d/PRIMARY/PATTNPTS:limit
error 1:353 c1d/PRIMARY/NRIMDTPT:type
error 1:353 c1d/PRIMARY/NRIMDTPT:null
error 1:353 c1d/PRIMARY/NRIMDTPT:limit
error 1:354 c1d/PRIMARY/NOD_TYPE:type
error 1:354 c1d/PRIMARY/NOD_TYPE:null
error 1:354 c1d/PRIMARY/NOD_TYPE:in
error 1:355 c1d/PRIMARY/PATTSIZE:type
error 1:355 c1d/PRIMARY/PATTSIZE:null
error 1:356 c1d/PRIMARY/SMGRDPAT:type
error 1:356 c1d/PRIMARY/SMGRDPAT:null
error 1:357 c1d/PRIMARY/SUBPXPTS:type
error 1:357 c1d/PRIMARY/SUBPXPTS:null
error 1:357 c1d/PRIMARY/SUBPXPTS:limit
error 1:358 c1d/PRIMARY/SUBPXPAT:type
error 1:358 c1d/PRIMARY/SUBPXPAT:null
error 1:359 c1d/PRIMARY/SPEC_NUM:type
error 1:359 c1d/PRIMARY/SPEC_NUM:null
error 1:359 c1d/PRIMARY/SPEC_NUM:limit
error 1:360 c1d/PRIMARY/SPECNSTP:type
error 1:360 c1d/PRIMARY/SPECNSTP:null
error 1:360 c1d/PRIMARY/SPECNSTP:limit
error 1:361 c1d/PRIMARY/SPECSTEP:type
error 1:361 c1d/PRIMARY/SPECSTEP:null
error 1:362 c1d/PRIMARY/SPCOFFST:type
error 1:362 c1d/PRIMARY/SPCOFFST:null
error 1:362 c1d/PRIMARY/SPCOFFST:unit
error 1:363 c1d/PRIMARY/SPAT_NUM:type
error 1:363 c1d/PRIMARY/SPAT_NUM:null
error 1:363 c1d/PRIMARY/SPAT_NUM:limit
error 1:364 c1d/PRIMARY/SPATNSTP:type
error 1:364 c1d/PRIMARY/SPATNSTP:null
error 1:364 c1d/PRIMARY/SPATNSTP:limit
error 1:365 c1d/PRIMARY/SPATSTEP:type
error 1:365 c1d/PRIMARY/SPATSTEP:null
error 1:366 c1d/PRIMARY/SPTOFFST:type
error 1:366 c1d/PRIMARY/SPTOFFST:null
error 1:366 c1d/PRIMARY/SPTOFFST:unit
error 1:367 c1d/PRIMARY/XOFFSET:presence
error 1:367 c1d/PRIMARY/XOFFSET:type
error 1:367 c1d/PRIMARY/XOFFSET:null
error 1:367 c1d/PRIMARY/XOFFSET:unit
error 1:368 c1d/PRIMARY/YOFFSET:presence
error 1:368 c1d/PRIMARY/YOFFSET:type
error 1:368 c1d/PRIMARY/YOFFSET:null
error 1:368 c1d/PRIMARY/YOFFSET:unit
error 1:369 c1d/PRIMARY/DSETSTRT:type
error 1:369 c1d/PRIMARY/DSETSTRT:null
error 1:369 c1d/PRIMARY/DSETSTRT:limit
error 1:370 c1d/PRIMARY/NUMDSETS:type
error 1:370 c1d/PRIMARY/NUMDSETS:null
error 1:370 c1d/PRIMARY/NUMDSETS:limit
error 1:371 c1d/PRIMARY/DITHDIRC:type
error 1:371 c1d/PRIMARY/DITHDIRC:null
error 1:371 c1d/PRIMARY/DITHDIRC:in
error 1:372 c1d/PRIMARY/DITHOPFR:type
error 1:372 c1d/PRIMARY/DITHOPFR:null
error 1:372 c1d/PRIMARY/DITHOPFR:in
error 1:373 c1d/PRIMARY/DITHPNTS:type
error 1:373 c1d/PRIMARY/DITHPNTS:null
error 1:374 c1d/PRIMARY/MRSPRCHN:type
error 1:374 c1d/PRIMARY/MRSPRCHN:null
error 1:374 c1d/PRIMARY/MRSPRCHN:in
error 1:376 c1d/PRIMARY/DITH_RA:type
error 1:376 c1d/PRIMARY/DITH_RA:null
error 1:376 c1d/PRIMARY/DITH_RA:unit
error 1:377 c1d/PRIMARY/DITH_DEC:type
error 1:377 c1d/PRIMARY/DITH_DEC:null
error 1:377 c1d/PRIMARY/DITH_DEC:unit
error 1:384 c1d/PRIMARY/APERNAME:presence
error 1:384 c1d/PRIMARY/APERNAME:type
error 1:384 c1d/PRIMARY/APERNAME:null
error 1:385 c1d/PRIMARY/PPS_APER:presence
error 1:385 c1d/PRIMARY/PPS_APER:type
error 1:385 c1d/PRIMARY/PPS_APER:null
error 1:386 c1d/PRIMARY/VA_RA:type
error 1:386 c1d/PRIMARY/VA_RA:null
error 1:386 c1d/PRIMARY/VA_RA:unit
error 1:387 c1d/PRIMARY/VA_DEC:type
error 1:387 c1d/PRIMARY/VA_DEC:null
error 1:387 c1d/PRIMARY/VA_DEC:unit
error 1:392 c1d/PRIMARY/BARTDELT:presence
error 1:392 c1d/PRIMARY/BARTDELT:type
error 1:392 c1d/PRIMARY/BARTDELT:null
error 1:392 c1d/PRIMARY/BARTDELT:unit
error 1:393 c1d/PRIMARY/BSTRTIME:presence
error 1:393 c1d/PRIMARY/BSTRTIME:type
error 1:393 c1d/PRIMARY/BSTRTIME:null
error 1:393 c1d/PRIMARY/BSTRTIME:unit
error 1:394 c1d/PRIMARY/BMIDTIME:presence
error 1:394 c1d/PRIMARY/BMIDTIME:type
error 1:394 c1d/PRIMARY/BMIDTIME:null
error 1:394 c1d/PRIMARY/BMIDTIME:unit
error 1:395 c1d/PRIMARY/BENDTIME:presence
error 1:395 c1d/PRIMARY/BENDTIME:type
error 1:395 c1d/PRIMARY/BENDTIME:null
error 1:395 c1d/PRIMARY/BENDTIME:unit
error 1:396 c1d/PRIMARY/HELIDELT:presence
error 1:396 c1d/PRIMARY/HELIDELT:type
error 1:396 c1d/PRIMARY/HELIDELT:null
error 1:396 c1d/PRIMARY/HELIDELT:unit
error 1:397 c1d/PRIMARY/HSTRTIME:presence
error 1:397 c1d/PRIMARY/HSTRTIME:type
error 1:397 c1d/PRIMARY/HSTRTIME:null
error 1:397 c1d/PRIMARY/HSTRTIME:unit
error 1:398 c1d/PRIMARY/HMIDTIME:presence
error 1:398 c1d/PRIMARY/HMIDTIME:type
error 1:398 c1d/PRIMARY/HMIDTIME:null
error 1:398 c1d/PRIMARY/HMIDTIME:unit
error 1:399 c1d/PRIMARY/HENDTIME:presence
error 1:399 c1d/PRIMARY/HENDTIME:type
error 1:399 c1d/PRIMARY/HENDTIME:null
error 1:399 c1d/PRIMARY/HENDTIME:unit
error 1:407 c1d/PRIMARY/GS_ORDER:type
error 1:407 c1d/PRIMARY/GS_ORDER:null
error 1:407 c1d/PRIMARY/GS_ORDER:limit
error 1:408 c1d/PRIMARY/GSSTRTTM:type
error 1:408 c1d/PRIMARY/GSSTRTTM:null
error 1:409 c1d/PRIMARY/GSENDTIM:type
error 1:409 c1d/PRIMARY/GSENDTIM:null
error 1:410 c1d/PRIMARY/GDSTARID:type
error 1:410 c1d/PRIMARY/GDSTARID:null
error 1:411 c1d/PRIMARY/GS_RA:type
error 1:411 c1d/PRIMARY/GS_RA:null
error 1:411 c1d/PRIMARY/GS_RA:unit
error 4:47 c1d/PRIMARY/GS_RA:limit
error 1:412 c1d/PRIMARY/GS_DEC:type
error 1:412 c1d/PRIMARY/GS_DEC:null
error 1:412 c1d/PRIMARY/GS_DEC:unit
error 4:48 c1d/PRIMARY/GS_DEC:limit
error 1:413 c1d/PRIMARY/GS_URA:type
error 1:413 c1d/PRIMARY/GS_URA:null
error 1:413 c1d/PRIMARY/GS_URA:unit
error 1:413 c1d/PRIMARY/GS_URA:limit
error 1:414 c1d/PRIMARY/GS_UDEC:type
error 1:414 c1d/PRIMARY/GS_UDEC:null
error 1:414 c1d/PRIMARY/GS_UDEC:unit
error 1:414 c1d/PRIMARY/GS_UDEC:limit
error 1:415 c1d/PRIMARY/GS_MAG:type
error 1:415 c1d/PRIMARY/GS_MAG:null
error 1:415 c1d/PRIMARY/GS_MAG:unit
error 1:416 c1d/PRIMARY/GS_UMAG:type
error 1:416 c1d/PRIMARY/GS_UMAG:null
error 1:416 c1d/PRIMARY/GS_UMAG:unit
error 1:416 c1d/PRIMARY/GS_UMAG:limit
error 1:417 c1d/PRIMARY/GS_EPOCH:type
error 1:417 c1d/PRIMARY/GS_EPOCH:null
error 1:418 c1d/PRIMARY/GS_MURA:type
error 1:418 c1d/PRIMARY/GS_MURA:null
error 1:418 c1d/PRIMARY/GS_MURA:unit
error 1:419 c1d/PRIMARY/GS_MUDEC:type
error 1:419 c1d/PRIMARY/GS_MUDEC:null
error 1:419 c1d/PRIMARY/GS_MUDEC:unit
error 1:420 c1d/PRIMARY/GS_PARA:type
error 1:420 c1d/PRIMARY/GS_PARA:null
error 1:420 c1d/PRIMARY/GS_PARA:unit
error 1:421 c1d/PRIMARY/GS_V3_PA:type
error 1:421 c1d/PRIMARY/GS_V3_PA:null
error 1:421 c1d/PRIMARY/GS_V3_PA:unit
error 1:422 c1d/PRIMARY/FGS_APER:type
error 1:422 c1d/PRIMARY/FGS_APER:null
error 1:423 c1d/PRIMARY/GSIDL_X:type
error 1:423 c1d/PRIMARY/GSIDL_X:null
error 1:424 c1d/PRIMARY/GSIDL_Y:type
error 1:424 c1d/PRIMARY/GSIDL_Y:null
error 1:425 c1d/PRIMARY/GSCENTX:type
error 1:425 c1d/PRIMARY/GSCENTX:null
error 1:425 c1d/PRIMARY/GSCENTX:unit
error 1:426 c1d/PRIMARY/GSCENTY:type
error 1:426 c1d/PRIMARY/GSCENTY:null
error 1:426 c1d/PRIMARY/GSCENTY:unit
error 1:427 c1d/PRIMARY/PCS_MODE:presence
error 1:427 c1d/PRIMARY/PCS_MODE:type
error 1:427 c1d/PRIMARY/PCS_MODE:null
error 1:427 c1d/PRIMARY/PCS_MODE:in
error 1:428 c1d/PRIMARY/VISITEND:type
error 1:428 c1d/PRIMARY/VISITEND:null
error 1:38 c1d/PRIMARY/CAL_VER:presence
error 1:38 c1d/PRIMARY/CAL_VER:type
error 1:38 c1d/PRIMARY/CAL_VER:null
error 1:38 c1d/PRIMARY/CAL_VER:matches
error 1:39 c1d/PRIMARY/CAL_VCS:presence
error 1:39 c1d/PRIMARY/CAL_VCS:type
error 1:39 c1d/PRIMARY/CAL_VCS:null
error 1:40 c1d/PRIMARY/CRDS_VER:presence
error 1:40 c1d/PRIMARY/CRDS_VER:type
error 1:40 c1d/PRIMARY/CRDS_VER:null
error 1:40 c1d/PRIMARY/CRDS_VER:matches
error 1:41 c1d/PRIMARY/CRDS_CTX:presence
error 1:41 c1d/PRIMARY/CRDS_CTX:type
error 1:41 c1d/PRIMARY/CRDS_CTX:null
error 1:41 c1d/PRIMARY/CRDS_CTX:matches
error 1:46 c1d/PRIMARY/ASNPOOL:presence
error 1:46 c1d/PRIMARY/ASNPOOL:type
error 1:46 c1d/PRIMARY/ASNPOOL:null
error 1:46 c1d/PRIMARY/ASNTABLE:presence
error 1:46 c1d/PRIMARY/ASNTABLE:type
error 1:46 c1d/PRIMARY/ASNTABLE:null
error 1:438 c1d/PRIMARY/R_AREA:type
error 1:438 c1d/PRIMARY/R_AREA:null
error 1:438 c1d/PRIMARY/R_AREA:matches
error 1:439 c1d/PRIMARY/R_BARSHA:type
error 1:439 c1d/PRIMARY/R_BARSHA:null
error 1:439 c1d/PRIMARY/R_BARSHA:matches
error 1:440 c1d/PRIMARY/R_BKG:type
error 1:440 c1d/PRIMARY/R_BKG:null
error 1:440 c1d/PRIMARY/R_BKG:matches
error 1:441 c1d/PRIMARY/R_CAMERA:type
error 1:441 c1d/PRIMARY/R_CAMERA:null
error 1:441 c1d/PRIMARY/R_CAMERA:matches
error 1:442 c1d/PRIMARY/R_CHRCOR:type
error 1:442 c1d/PRIMARY/R_CHRCOR:null
error 1:442 c1d/PRIMARY/R_CHRCOR:matches
error 1:443 c1d/PRIMARY/R_COLLIM:type
error 1:443 c1d/PRIMARY/R_COLLIM:null
error 1:443 c1d/PRIMARY/R_COLLIM:matches
error 1:444 c1d/PRIMARY/R_CUBPAR:type
error 1:444 c1d/PRIMARY/R_CUBPAR:null
error 1:444 c1d/PRIMARY/R_CUBPAR:matches
error 1:445 c1d/PRIMARY/R_DARK:type
error 1:445 c1d/PRIMARY/R_DARK:null
error 1:445 c1d/PRIMARY/R_DARK:matches
error 1:446 c1d/PRIMARY/R_DFLAT:type
error 1:446 c1d/PRIMARY/R_DFLAT:null
error 1:446 c1d/PRIMARY/R_DFLAT:matches
error 1:447 c1d/PRIMARY/R_DISPER:type
error 1:447 c1d/PRIMARY/R_DISPER:null
error 1:447 c1d/PRIMARY/R_DISPER:matches
error 1:448 c1d/PRIMARY/R_DISTOR:type
error 1:448 c1d/PRIMARY/R_DISTOR:null
error 1:448 c1d/PRIMARY/R_DISTOR:matches
error 1:449 c1d/PRIMARY/R_EXTR1D:type
error 1:449 c1d/PRIMARY/R_EXTR1D:null
error 1:449 c1d/PRIMARY/R_EXTR1D:matches
error 1:450 c1d/PRIMARY/R_FFLAT:type
error 1:450 c1d/PRIMARY/R_FFLAT:null
error 1:450 c1d/PRIMARY/R_FFLAT:matches
error 1:451 c1d/PRIMARY/R_FILOFF:type
error 1:451 c1d/PRIMARY/R_FILOFF:null
error 1:451 c1d/PRIMARY/R_FILOFF:matches
error 1:452 c1d/PRIMARY/R_FLAT:type
error 1:452 c1d/PRIMARY/R_FLAT:null
error 1:452 c1d/PRIMARY/R_FLAT:matches
error 1:453 c1d/PRIMARY/R_FORE:type
error 1:453 c1d/PRIMARY/R_FORE:null
error 1:453 c1d/PRIMARY/R_FORE:matches
error 1:454 c1d/PRIMARY/R_FPA:type
error 1:454 c1d/PRIMARY/R_FPA:null
error 1:454 c1d/PRIMARY/R_FPA:matches
error 1:455 c1d/PRIMARY/R_FRIFRQ:type
error 1:455 c1d/PRIMARY/R_FRIFRQ:null
error 1:455 c1d/PRIMARY/R_FRIFRQ:matches
error 1:456 c1d/PRIMARY/R_FRINGE:type
error 1:456 c1d/PRIMARY/R_FRINGE:null
error 1:456 c1d/PRIMARY/R_FRINGE:matches
error 1:457 c1d/PRIMARY/R_GAIN:type
error 1:457 c1d/PRIMARY/R_GAIN:null
error 1:457 c1d/PRIMARY/R_GAIN:matches
error 1:458 c1d/PRIMARY/R_IFUFOR:type
error 1:458 c1d/PRIMARY/R_IFUFOR:null
error 1:458 c1d/PRIMARY/R_IFUFOR:matches
error 1:459 c1d/PRIMARY/R_IFUPOS:type
error 1:459 c1d/PRIMARY/R_IFUPOS:null
error 1:459 c1d/PRIMARY/R_IFUPOS:matches
error 1:460 c1d/PRIMARY/R_IFUSLI:type
error 1:460 c1d/PRIMARY/R_IFUSLI:null
error 1:460 c1d/PRIMARY/R_IFUSLI:matches
error 1:461 c1d/PRIMARY/R_IPC:type
error 1:461 c1d/PRIMARY/R_IPC:null
error 1:461 c1d/PRIMARY/R_IPC:matches
error 1:462 c1d/PRIMARY/R_LASTFR:type
error 1:462 c1d/PRIMARY/R_LASTFR:null
error 1:462 c1d/PRIMARY/R_LASTFR:matches
error 1:463 c1d/PRIMARY/R_LINEAR:type
error 1:463 c1d/PRIMARY/R_LINEAR:null
error 1:463 c1d/PRIMARY/R_LINEAR:matches
error 1:464 c1d/PRIMARY/R_MASK:type
error 1:464 c1d/PRIMARY/R_MASK:null
error 1:464 c1d/PRIMARY/R_MASK:matches
error 1:465 c1d/PRIMARY/R_MIREMI:type
error 1:465 c1d/PRIMARY/R_MIREMI:null
error 1:465 c1d/PRIMARY/R_MIREMI:matches
error 1:466 c1d/PRIMARY/R_MRSPT:type
error 1:466 c1d/PRIMARY/R_MRSPT:null
error 1:466 c1d/PRIMARY/R_MRSPT:matches
error 1:467 c1d/PRIMARY/R_MRSXAR:type
error 1:467 c1d/PRIMARY/R_MRSXAR:null
error 1:467 c1d/PRIMARY/R_MRSXAR:matches
error 1:468 c1d/PRIMARY/R_MSA:type
error 1:468 c1d/PRIMARY/R_MSA:null
error 1:468 c1d/PRIMARY/R_MSA:matches
error 1:469 c1d/PRIMARY/R_MSAOPE:type
error 1:469 c1d/PRIMARY/R_MSAOPE:null
error 1:469 c1d/PRIMARY/R_MSAOPE:matches
error 1:470 c1d/PRIMARY/R_NRM:type
error 1:470 c1d/PRIMARY/R_NRM:null
error 1:470 c1d/PRIMARY/R_NRM:matches
error 1:471 c1d/PRIMARY/R_OTE:type
error 1:471 c1d/PRIMARY/R_OTE:null
error 1:471 c1d/PRIMARY/R_OTE:matches
error 1:472 c1d/PRIMARY/R_PERSAT:type
error 1:472 c1d/PRIMARY/R_PERSAT:null
error 1:472 c1d/PRIMARY/R_PERSAT:matches
error 1:473 c1d/PRIMARY/R_PHOTOM:type
error 1:473 c1d/PRIMARY/R_PHOTOM:null
error 1:473 c1d/PRIMARY/R_PHOTOM:matches
error 1:474 c1d/PRIMARY/R_PSFMAS:type
error 1:474 c1d/PRIMARY/R_PSFMAS:null
error 1:474 c1d/PRIMARY/R_PSFMAS:matches
error 1:475 c1d/PRIMARY/R_PSTSOS:type
error 1:475 c1d/PRIMARY/R_PSTSOS:null
error 1:475 c1d/PRIMARY/R_PSTSOS:matches
error 1:476 c1d/PRIMARY/R_PTHLOS:type
error 1:476 c1d/PRIMARY/R_PTHLOS:null
error 1:476 c1d/PRIMARY/R_PTHLOS:matches
error 1:477 c1d/PRIMARY/R_READNO:type
error 1:477 c1d/PRIMARY/R_READNO:null
error 1:477 c1d/PRIMARY/R_READNO:matches
error 1:478 c1d/PRIMARY/R_REFPIX:type
error 1:478 c1d/PRIMARY/R_REFPIX:null
error 1:478 c1d/PRIMARY/R_REFPIX:matches
error 1:479 c1d/PRIMARY/R_REGION:type
error 1:479 c1d/PRIMARY/R_REGION:null
error 1:479 c1d/PRIMARY/R_REGION:matches
error 1:480 c1d/PRIMARY/R_RESAMP:type
error 1:480 c1d/PRIMARY/R_RESAMP:null
error 1:480 c1d/PRIMARY/R_RESAMP:matches
error 1:481 c1d/PRIMARY/R_RESET:type
error 1:481 c1d/PRIMARY/R_RESET:null
error 1:481 c1d/PRIMARY/R_RESET:matches
error 1:482 c1d/PRIMARY/R_RESOL:type
error 1:482 c1d/PRIMARY/R_RESOL:null
error 1:482 c1d/PRIMARY/R_RESOL:matches
error 1:483 c1d/PRIMARY/R_RSCD:type
error 1:483 c1d/PRIMARY/R_RSCD:null
error 1:483 c1d/PRIMARY/R_RSCD:matches
error 1:484 c1d/PRIMARY/R_SATURA:type
error 1:484 c1d/PRIMARY/R_SATURA:null
error 1:484 c1d/PRIMARY/R_SATURA:matches
error 1:485 c1d/PRIMARY/R_SFLAT:type
error 1:485 c1d/PRIMARY/R_SFLAT:null
error 1:485 c1d/PRIMARY/R_SFLAT:matches
error 1:486 c1d/PRIMARY/R_SIRSKL:type
error 1:486 c1d/PRIMARY/R_SIRSKL:null
error 1:486 c1d/PRIMARY/R_SIRSKL:matches
error 1:487 c1d/PRIMARY/R_SPCWCS:type
error 1:487 c1d/PRIMARY/R_SPCWCS:null
error 1:487 c1d/PRIMARY/R_SPCWCS:matches
error 1:488 c1d/PRIMARY/R_SPKERN:type
error 1:488 c1d/PRIMARY/R_SPKERN:null
error 1:488 c1d/PRIMARY/R_SPKERN:matches
error 1:489 c1d/PRIMARY/R_SPPROF:type
error 1:489 c1d/PRIMARY/R_SPPROF:null
error 1:489 c1d/PRIMARY/R_SPPROF:matches
error 1:490 c1d/PRIMARY/R_SPTRAC:type
error 1:490 c1d/PRIMARY/R_SPTRAC:null
error 1:490 c1d/PRIMARY/R_SPTRAC:matches
error 1:491 c1d/PRIMARY/R_STRAY:type
error 1:491 c1d/PRIMARY/R_STRAY:null
error 1:491 c1d/PRIMARY/R_STRAY:matches
error 1:492 c1d/PRIMARY/R_SUPERB:type
error 1:492 c1d/PRIMARY/R_SUPERB:null
error 1:492 c1d/PRIMARY/R_SUPERB:matches
error 1:493 c1d/PRIMARY/R_THRPUT:type
error 1:493 c1d/PRIMARY/R_THRPUT:null
error 1:493 c1d/PRIMARY/R_THRPUT:matches
error 1:494 c1d/PRIMARY/R_TRPDEN:type
error 1:494 c1d/PRIMARY/R_TRPDEN:null
error 1:494 c1d/PRIMARY/R_TRPDEN:matches
error 1:495 c1d/PRIMARY/R_TRPPAR:type
error 1:495 c1d/PRIMARY/R_TRPPAR:null
error 1:495 c1d/PRIMARY/R_TRPPAR:matches
error 1:496 c1d/PRIMARY/R_TSPHOT:type
error 1:496 c1d/PRIMARY/R_TSPHOT:null
error 1:496 c1d/PRIMARY/R_TSPHOT:matches
error 1:497 c1d/PRIMARY/R_V2V3:type
error 1:497 c1d/PRIMARY/R_V2V3:null
error 1:497 c1d/PRIMARY/R_V2V3:matches
error 1:498 c1d/PRIMARY/R_WAVCOR:type
error 1:498 c1d/PRIMARY/R_WAVCOR:null
error 1:498 c1d/PRIMARY/R_WAVCOR:matches
error 1:499 c1d/PRIMARY/R_WAVMAP:type
error 1:499 c1d/PRIMARY/R_WAVMAP:null
error 1:499 c1d/PRIMARY/R_WAVMAP:matches
error 1:500 c1d/PRIMARY/R_WAVRAN:type
error 1:500 c1d/PRIMARY/R_WAVRAN:null
error 1:500 c1d/PRIMARY/R_WAVRAN:matches
error 1:505 c1d/PRIMARY/S_AMIANA:type
error 1:505 c1d/PRIMARY/S_AMIANA:null
error 1:505 c1d/PRIMARY/S_AMIANA:in
error 1:506 c1d/PRIMARY/S_AMINOR:type
error 1:506 c1d/PRIMARY/S_AMINOR:null
error 1:506 c1d/PRIMARY/S_AMINOR:in
error 1:507 c1d/PRIMARY/S_BARSHA:type
error 1:507 c1d/PRIMARY/S_BARSHA:null
error 1:507 c1d/PRIMARY/S_BARSHA:in
error 1:508 c1d/PRIMARY/S_BKDSUB:type
error 1:508 c1d/PRIMARY/S_BKDSUB:null
error 1:508 c1d/PRIMARY/S_BKDSUB:in
error 1:509 c1d/PRIMARY/S_BPXSLF:type
error 1:509 c1d/PRIMARY/S_BPXSLF:null
error 1:509 c1d/PRIMARY/S_BPXSLF:in
error 1:510 c1d/PRIMARY/S_CHGMIG:type
error 1:510 c1d/PRIMARY/S_CHGMIG:null
error 1:510 c1d/PRIMARY/S_CHGMIG:in
error 1:511 c1d/PRIMARY/S_CLNFNS:type
error 1:511 c1d/PRIMARY/S_CLNFNS:null
error 1:511 c1d/PRIMARY/S_CLNFNS:in
error 1:512 c1d/PRIMARY/S_COMB1D:presence
error 1:512 c1d/PRIMARY/S_COMB1D:type
error 1:512 c1d/PRIMARY/S_COMB1D:null
error 1:512 c1d/PRIMARY/S_COMB1D:in
error 1:513 c1d/PRIMARY/S_CONTAM:type
error 1:513 c1d/PRIMARY/S_CONTAM:null
error 1:513 c1d/PRIMARY/S_CONTAM:in
error 1:514 c1d/PRIMARY/S_DARK:type
error 1:514 c1d/PRIMARY/S_DARK:null
error 1:514 c1d/PRIMARY/S_DARK:in
error 1:515 c1d/PRIMARY/S_DQINIT:type
error 1:515 c1d/PRIMARY/S_DQINIT:null
error 1:515 c1d/PRIMARY/S_DQINIT:in
error 1:516 c1d/PRIMARY/S_ERRINI:type
error 1:516 c1d/PRIMARY/S_ERRINI:null
error 1:516 c1d/PRIMARY/S_ERRINI:in
error 1:517 c1d/PRIMARY/S_EXTR1D:presence
error 1:517 c1d/PRIMARY/S_EXTR1D:type
error 1:517 c1d/PRIMARY/S_EXTR1D:null
error 1:517 c1d/PRIMARY/S_EXTR1D:in
error 1:518 c1d/PRIMARY/S_EXTR2D:type
error 1:518 c1d/PRIMARY/S_EXTR2D:null
error 1:518 c1d/PRIMARY/S_EXTR2D:in
error 1:519 c1d/PRIMARY/S_FLAT:type
error 1:519 c1d/PRIMARY/S_FLAT:null
error 1:519 c1d/PRIMARY/S_FLAT:in
error 1:520 c1d/PRIMARY/S_FRINGE:type
error 1:520 c1d/PRIMARY/S_FRINGE:null
error 1:520 c1d/PRIMARY/S_FRINGE:in
error 1:521 c1d/PRIMARY/S_FRSTFR:type
error 1:521 c1d/PRIMARY/S_FRSTFR:null
error 1:521 c1d/PRIMARY/S_FRSTFR:in
error 1:522 c1d/PRIMARY/S_GANSCL:type
error 1:522 c1d/PRIMARY/S_GANSCL:null
error 1:522 c1d/PRIMARY/S_GANSCL:in
error 1:523 c1d/PRIMARY/S_GRPSCL:type
error 1:523 c1d/PRIMARY/S_GRPSCL:null
error 1:523 c1d/PRIMARY/S_GRPSCL:in
error 1:524 c1d/PRIMARY/S_GUICDS:type
error 1:524 c1d/PRIMARY/S_GUICDS:null
error 1:524 c1d/PRIMARY/S_GUICDS:in
error 1:525 c1d/PRIMARY/S_IFUCUB:type
error 1:525 c1d/PRIMARY/S_IFUCUB:null
error 1:525 c1d/PRIMARY/S_IFUCUB:in
error 1:526 c1d/PRIMARY/S_IMPRNT:type
error 1:526 c1d/PRIMARY/S_IMPRNT:null
error 1:526 c1d/PRIMARY/S_IMPRNT:in
error 1:527 c1d/PRIMARY/S_IPC:type
error 1:527 c1d/PRIMARY/S_IPC:null
error 1:527 c1d/PRIMARY/S_IPC:in
error 1:528 c1d/PRIMARY/S_JUMP:type
error 1:528 c1d/PRIMARY/S_JUMP:null
error 1:528 c1d/PRIMARY/S_JUMP:in
error 1:529 c1d/PRIMARY/S_KLIP:type
error 1:529 c1d/PRIMARY/S_KLIP:null
error 1:529 c1d/PRIMARY/S_KLIP:in
error 1:530 c1d/PRIMARY/S_LASTFR:type
error 1:530 c1d/PRIMARY/S_LASTFR:null
error 1:530 c1d/PRIMARY/S_LASTFR:in
error 1:531 c1d/PRIMARY/S_LINEAR:type
error 1:531 c1d/PRIMARY/S_LINEAR:null
error 1:531 c1d/PRIMARY/S_LINEAR:in
error 1:532 c1d/PRIMARY/S_MIREMI:type
error 1:532 c1d/PRIMARY/S_MIREMI:null
error 1:532 c1d/PRIMARY/S_MIREMI:in
error 1:533 c1d/PRIMARY/S_MSAFLG:type
error 1:533 c1d/PRIMARY/S_MSAFLG:null
error 1:533 c1d/PRIMARY/S_MSAFLG:in
error 1:534 c1d/PRIMARY/S_MSBSUB:type
error 1:534 c1d/PRIMARY/S_MSBSUB:null
error 1:534 c1d/PRIMARY/S_MSBSUB:in
error 1:535 c1d/PRIMARY/S_MTWCS:type
error 1:535 c1d/PRIMARY/S_MTWCS:null
error 1:535 c1d/PRIMARY/S_MTWCS:in
error 1:536 c1d/PRIMARY/S_OUTLIR:type
error 1:536 c1d/PRIMARY/S_OUTLIR:null
error 1:536 c1d/PRIMARY/S_OUTLIR:in
error 1:537 c1d/PRIMARY/S_PCTFRM:type
error 1:537 c1d/PRIMARY/S_PCTFRM:null
error 1:537 c1d/PRIMARY/S_PCTFRM:in
error 1:538 c1d/PRIMARY/S_PERSIS:type
error 1:538 c1d/PRIMARY/S_PERSIS:null
error 1:538 c1d/PRIMARY/S_PERSIS:in
error 1:539 c1d/PRIMARY/S_PHOTOM:type
error 1:539 c1d/PRIMARY/S_PHOTOM:null
error 1:539 c1d/PRIMARY/S_PHOTOM:in
error 1:540 c1d/PRIMARY/S_PSFALI:type
error 1:540 c1d/PRIMARY/S_PSFALI:null
error 1:540 c1d/PRIMARY/S_PSFALI:in
error 1:541 c1d/PRIMARY/S_PSFSTK:type
error 1:541 c1d/PRIMARY/S_PSFSTK:null
error 1:541 c1d/PRIMARY/S_PSFSTK:in
error 1:542 c1d/PRIMARY/S_PTHLOS:type
error 1:542 c1d/PRIMARY/S_PTHLOS:null
error 1:542 c1d/PRIMARY/S_PTHLOS:in
error 1:543 c1d/PRIMARY/S_PXREPL:type
error 1:543 c1d/PRIMARY/S_PXREPL:null
error 1:543 c1d/PRIMARY/S_PXREPL:in
error 1:544 c1d/PRIMARY/S_RAMP:presence
error 1:544 c1d/PRIMARY/S_RAMP:type
error 1:544 c1d/PRIMARY/S_RAMP:null
error 1:544 c1d/PRIMARY/S_RAMP:in
error 1:545 c1d/PRIMARY/S_REFPIX:type
error 1:545 c1d/PRIMARY/S_REFPIX:null
error 1:545 c1d/PRIMARY/S_REFPIX:in
error 1:546 c1d/PRIMARY/S_RESAMP:type
error 1:546 c1d/PRIMARY/S_RESAMP:null
error 1:546 c1d/PRIMARY/S_RESAMP:in
error 1:547 c1d/PRIMARY/S_RESET:type
error 1:547 c1d/PRIMARY/S_RESET:null
error 1:547 c1d/PRIMARY/S_RESET:in
error 1:548 c1d/PRIMARY/S_RESFRI:type
error 1:548 c1d/PRIMARY/S_RESFRI:null
error 1:548 c1d/PRIMARY/S_RESFRI:in
error 1:549 c1d/PRIMARY/S_RSCD:type
error 1:549 c1d/PRIMARY/S_RSCD:null
error 1:549 c1d/PRIMARY/S_RSCD:in
error 1:550 c1d/PRIMARY/S_SATURA:type
error 1:550 c1d/PRIMARY/S_SATURA:null
error 1:550 c1d/PRIMARY/S_SATURA:in
error 1:551 c1d/PRIMARY/S_SKYMAT:type
error 1:551 c1d/PRIMARY/S_SKYMAT:null
error 1:551 c1d/PRIMARY/S_SKYMAT:in
error 1:552 c1d/PRIMARY/S_SPLEAK:type
error 1:552 c1d/PRIMARY/S_SPLEAK:null
error 1:552 c1d/PRIMARY/S_SPLEAK:in
error 1:553 c1d/PRIMARY/S_SRCCAT:type
error 1:553 c1d/PRIMARY/S_SRCCAT:null
error 1:553 c1d/PRIMARY/S_SRCCAT:in
error 1:554 c1d/PRIMARY/S_SRCTYP:type
error 1:554 c1d/PRIMARY/S_SRCTYP:null
error 1:554 c1d/PRIMARY/S_SRCTYP:in
error 1:555 c1d/PRIMARY/S_STRAY:type
error 1:555 c1d/PRIMARY/S_STRAY:null
error 1:555 c1d/PRIMARY/S_STRAY:in
error 1:556 c1d/PRIMARY/S_SUPERB:type
error 1:556 c1d/PRIMARY/S_SUPERB:null
error 1:556 c1d/PRIMARY/S_SUPERB:in
error 1:557 c1d/PRIMARY/S_TACNTR:type
error 1:557 c1d/PRIMARY/S_TACNTR:null
error 1:557 c1d/PRIMARY/S_TACNTR:in
error 1:558 c1d/PRIMARY/S_TELEMI:type
error 1:558 c1d/PRIMARY/S_TELEMI:null
error 1:558 c1d/PRIMARY/S_TELEMI:in
error 1:559 c1d/PRIMARY/S_TRCMOD:type
error 1:559 c1d/PRIMARY/S_TRCMOD:null
error 1:559 c1d/PRIMARY/S_TRCMOD:in
error 1:560 c1d/PRIMARY/S_TSPHOT:type
error 1:560 c1d/PRIMARY/S_TSPHOT:null
error 1:560 c1d/PRIMARY/S_TSPHOT:in
error 1:561 c1d/PRIMARY/S_TWKREG:type
error 1:561 c1d/PRIMARY/S_TWKREG:null
error 1:561 c1d/PRIMARY/S_TWKREG:in
error 1:562 c1d/PRIMARY/S_WAVCOR:type
error 1:562 c1d/PRIMARY/S_WAVCOR:null
error 1:562 c1d/PRIMARY/S_WAVCOR:in
error 1:563 c1d/PRIMARY/S_WCS:presence
error 1:563 c1d/PRIMARY/S_WCS:type
error 1:563 c1d/PRIMARY/S_WCS:null
error 1:563 c1d/PRIMARY/S_WCS:in
error 1:564 c1d/PRIMARY/S_WFSCOM:type
error 1:564 c1d/PRIMARY/S_WFSCOM:null
error 1:564 c1d/PRIMARY/S_WFSCOM:in
error 1:565 c1d/PRIMARY/S_WHTLIT:type
error 1:565 c1d/PRIMARY/S_WHTLIT:null
error 1:565 c1d/PRIMARY/S_WHTLIT:in
error 1:573 c1d/PRIMARY/TCATFILE:type
error 1:573 c1d/PRIMARY/TCATFILE:null
error 1:574 c1d/PRIMARY/SCATFILE:type
error 1:574 c1d/PRIMARY/SCATFILE:null
error 1:575 c1d/PRIMARY/SEGMFILE:type
error 1:575 c1d/PRIMARY/SEGMFILE:null
error 1:576 c1d/PRIMARY/DIRIMAGE:type
error 1:576 c1d/PRIMARY/DIRIMAGE:null
error 1:577 c1d/PRIMARY/BKGMETH:type
error 1:577 c1d/PRIMARY/BKGMETH:null
error 1:578 c1d/PRIMARY/BKGLEVEL:type
error 1:578 c1d/PRIMARY/BKGLEVEL:null
error 1:579 c1d/PRIMARY/BKGSUB:type
error 1:579 c1d/PRIMARY/BKGSUB:null
error 1:580 c1d/PRIMARY/MASTERBG:type
error 1:580 c1d/PRIMARY/MASTERBG:null
error 1:581 c1d/PRIMARY/BKGD_SCL:type
error 1:581 c1d/PRIMARY/BKGD_SCL:null
error 1:581 c1d/PRIMARY/BKGD_SCL:unit
error 1:582 c1d/PRIMARY/SOSSWDTH:type
error 1:582 c1d/PRIMARY/SOSSWDTH:null
error 1:582 c1d/PRIMARY/SOSSWDTH:unit
error 1:583 c1d/PRIMARY/TIKFACTR:type
error 1:583 c1d/PRIMARY/TIKFACTR:null
error 1:583 c1d/PRIMARY/TIKFACTR:unit
error 1:584 c1d/PRIMARY/SOSSDLTX:type
error 1:584 c1d/PRIMARY/SOSSDLTX:null
error 1:584 c1d/PRIMARY/SOSSDLTX:unit
error 1:585 c1d/PRIMARY/SOSSDLTY:type
error 1:585 c1d/PRIMARY/SOSSDLTY:null
error 1:585 c1d/PRIMARY/SOSSDLTY:unit
error 1:586 c1d/PRIMARY/SOSSROTN:type
error 1:586 c1d/PRIMARY/SOSSROTN:null
error 1:586 c1d/PRIMARY/SOSSROTN:unit
error 1:587 c1d/PRIMARY/OVERSAMP:type
error 1:587 c1d/PRIMARY/OVERSAMP:null
error 1:587 c1d/PRIMARY/OVERSAMP:unit
error 1:588 c1d/PRIMARY/THRESHLD:type
error 1:588 c1d/PRIMARY/THRESHLD:null
error 1:589 c1d/PRIMARY/INT[i]SKIP:type
error 1:589 c1d/PRIMARY/INT[i]SKIP:null
error 1:589 c1d/PRIMARY/INT[i]SKIP:limit
error 1:590 c1d/PRIMARY/INT[i]UGP1:type
error 1:590 c1d/PRIMARY/INT[i]UGP1:null
error 1:590 c1d/PRIMARY/INT[i]UGP1:limit
error 1:591 c1d/PRIMARY/INT[i]BORS:type
error 1:591 c1d/PRIMARY/INT[i]BORS:null
error 1:591 c1d/PRIMARY/INT[i]BORS:limit
error 0:88 c1d/PRIMARY:shape
error 1:73 c1d/PRIMARY:DATE-BEG-DATE-END
error 1:74 c1d/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 c1d/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 c1d/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 c1d/PRIMARY:INTSTART-INTEND
error 1:340 c1d/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 c1d/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 c1d/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 c1d/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 c1d/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 c1d/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:88 c1d/PRIMARY:undeclared-keyword
error 0:99 c1d/COMBINE1D:count
error 0:100 c1d/COMBINE1D:presence
error 0:100 c1d/COMBINE1D:kind
error 0:100 c1d/COMBINE1D:match
error 0:101 c1d/COMBINE1D/SPORDER:presence
error 0:101 c1d/COMBINE1D/SPORDER:type
error 0:101 c1d/COMBINE1D/SPORDER:null
error 0:102 c1d/COMBINE1D/DISPAXIS:type
error 0:102 c1d/COMBINE1D/DISPAXIS:null
error 0:102 c1d/COMBINE1D/DISPAXIS:in
error 0:100 c1d/COMBINE1D:order
error 0:104 c1d/COMBINE1D/SOURCE_ID:presence
error 0:104 c1d/COMBINE1D/SOURCE_ID:type
error 0:104 c1d/COMBINE1D/SOURCE_ID:shape
error 0:104 c1d/COMBINE1D/SOURCE_ID:null
error 0:104 c1d/COMBINE1D/SOURCE_ID:unique
error 6:129 c1d/COMBINE1D/WAVELENGTH:presence
error 6:129 c1d/COMBINE1D/WAVELENGTH:type
error 6:129 c1d/COMBINE1D/WAVELENGTH:shape
error 6:129 c1d/COMBINE1D/WAVELENGTH:unit
error 6:129 c1d/COMBINE1D/WAVELENGTH:limit
error 6:130 c1d/COMBINE1D/FLUX:presence
error 6:130 c1d/COMBINE1D/FLUX:type
error 6:130 c1d/COMBINE1D/FLUX:shape
error 6:130 c1d/COMBINE1D/FLUX:unit
error 6:131 c1d/COMBINE1D/ERROR:presence
error 6:131 c1d/COMBINE1D/ERROR:type
error 6:131 c1d/COMBINE1D/ERROR:shape
error 6:131 c1d/COMBINE1D/ERROR:unit
error 6:131 c1d/COMBINE1D/ERROR:limit
error 6:132 c1d/COMBINE1D/SURF_BRIGHT:presence
error 6:132 c1d/COMBINE1D/SURF_BRIGHT:type
error 6:132 c1d/COMBINE1D/SURF_BRIGHT:shape
error 6:132 c1d/COMBINE1D/SURF_BRIGHT:unit
error 6:133 c1d/COMBINE1D/SB_ERROR:presence
error 6:133 c1d/COMBINE1D/SB_ERROR:type
error 6:133 c1d/COMBINE1D/SB_ERROR:shape
error 6:133 c1d/COMBINE1D/SB_ERROR:unit
error 6:133 c1d/COMBINE1D/SB_ERROR:limit
error 6:134 c1d/COMBINE1D/DQ:presence
error 6:134 c1d/COMBINE1D/DQ:type
error 6:134 c1d/COMBINE1D/DQ:shape
error 6:134 c1d/COMBINE1D/DQ:null
error 6:134 c1d/COMBINE1D/DQ:bits
error 6:135 c1d/COMBINE1D/WEIGHT:presence
error 6:135 c1d/COMBINE1D/WEIGHT:type
error 6:135 c1d/COMBINE1D/WEIGHT:shape
error 6:135 c1d/COMBINE1D/WEIGHT:limit
error 6:136 c1d/COMBINE1D/N_INPUT:presence
error 6:136 c1d/COMBINE1D/N_INPUT:type
error 6:136 c1d/COMBINE1D/N_INPUT:shape
error 6:136 c1d/COMBINE1D/N_INPUT:unit
error 6:136 c1d/COMBINE1D/N_INPUT:limit
error 0:106 c1d/COMBINE1D/N_ALONGDISP:presence
error 0:106 c1d/COMBINE1D/N_ALONGDISP:type
error 0:106 c1d/COMBINE1D/N_ALONGDISP:shape
error 0:106 c1d/COMBINE1D/N_ALONGDISP:null
error 0:107 c1d/COMBINE1D/SOURCE_TYPE:presence
error 0:107 c1d/COMBINE1D/SOURCE_TYPE:type
error 0:107 c1d/COMBINE1D/SOURCE_TYPE:shape
error 0:107 c1d/COMBINE1D/SOURCE_TYPE:in
error 0:108 c1d/COMBINE1D/SOURCE_RA:presence
error 0:108 c1d/COMBINE1D/SOURCE_RA:type
error 0:108 c1d/COMBINE1D/SOURCE_RA:shape
error 0:108 c1d/COMBINE1D/SOURCE_RA:unit
error 0:108 c1d/COMBINE1D/SOURCE_RA:limit
error 0:109 c1d/COMBINE1D/SOURCE_DEC:presence
error 0:109 c1d/COMBINE1D/SOURCE_DEC:type
error 0:109 c1d/COMBINE1D/SOURCE_DEC:shape
error 0:109 c1d/COMBINE1D/SOURCE_DEC:unit
error 0:109 c1d/COMBINE1D/SOURCE_DEC:limit
warning 0:100 c1d/COMBINE1D:undeclared-keyword
error 0:100 c1d/COMBINE1D:undeclared-column
error 1:905 c1d/HDRTAB:kind
error 1:905 c1d/HDRTAB:match
error 1:909 c1d/HDRTAB:rows
error 1:911 c1d/HDRTAB/FILENAME:type
error 1:911 c1d/HDRTAB/FILENAME:shape
error 1:911 c1d/HDRTAB/FILENAME:null
error 1:912 c1d/HDRTAB/DATAMODL:type
error 1:912 c1d/HDRTAB/DATAMODL:shape
error 1:912 c1d/HDRTAB/DATAMODL:null
error 1:913 c1d/HDRTAB/DETECTOR:type
error 1:913 c1d/HDRTAB/DETECTOR:shape
error 1:913 c1d/HDRTAB/DETECTOR:null
error 1:914 c1d/HDRTAB/EXPSTART:type
error 1:914 c1d/HDRTAB/EXPSTART:shape
error 1:914 c1d/HDRTAB/EXPSTART:null
error 1:914 c1d/HDRTAB/EXPSTART:unit
error 1:915 c1d/HDRTAB/EXPEND:type
error 1:915 c1d/HDRTAB/EXPEND:shape
error 1:915 c1d/HDRTAB/EXPEND:null
error 1:915 c1d/HDRTAB/EXPEND:unit
error 1:916 c1d/HDRTAB/EFFEXPTM:type
error 1:916 c1d/HDRTAB/EFFEXPTM:shape
error 1:916 c1d/HDRTAB/EFFEXPTM:null
error 1:916 c1d/HDRTAB/EFFEXPTM:unit
warning 1:905 c1d/HDRTAB:undeclared-keyword
error 0:116 c1d/ASDF:presence
error 0:116 c1d/ASDF:kind
error 0:116 c1d/ASDF:match
warning 0:116 c1d/ASDF:undeclared-keyword
error 0:116 c1d/ASDF.tree:type
error 1:20 c1d/ASDF.tree/meta.date:mirror
error 1:20 c1d/ASDF.tree/meta.filename:mirror
error 1:20 c1d/ASDF.tree/meta.model_type:mirror
error 1:20 c1d/ASDF.tree/meta.telescope:mirror
error 1:69 c1d/ASDF.tree/meta.observation.program_number:mirror
error 1:69 c1d/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 c1d/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 c1d/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 c1d/ASDF.tree/meta.instrument.name:mirror
error 1:236 c1d/ASDF.tree/meta.exposure.type:mirror
error 1:236 c1d/ASDF.tree/meta.exposure.nints:mirror
error 1:277 c1d/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 c1d/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 c1d/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 c1d/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 c1d/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 c1d/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 c1d/ASDF.tree/meta.subarray.name:mirror
error 1:38 c1d/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 c1d/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 c1d/ASDF.tree/meta.asn.table_name:mirror
"""

SPEC = Spec(
    "jwst.slitless",
    "1.0.0",
    sources=(
        "jwst/slitless.specc",
        "jwst/core.specc",
        "jwst/values.specc",
        "jwst/terms.specc",
        "std/wcs.specc",
        "jwst/slits.specc",
        "jwst/spectra.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
