"""Checks of jwst.ami 1.0.0.

Interferometry with the aperture mask of NIRISS: visibilities and closure phases in OIFITS, and the fringes that were fitted.

A mask of seven holes makes an interferometer of the telescope: 21 baselines, 35 triangles, 35 quadrilaterals. Units are those of OIFITS 2, which the files leave unsaid. `OI_Q4`
is none of its tables, but modelled on them.

Made by specc from the texts below. Change them, not this file.

    jwst/ami.specc     sha256 fdde7707d7c3e8ca31bac7d09e55616f4a394f46949ab6e7fbe93ae9bb3be0c5
    jwst/core.specc    sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc  sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc   sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc      sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.expressions import among, close_to, instant, lower, number
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck

POLICY = Policy(datetimes_allow=("blank",))

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


def keywords_of_ami_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="AmiOIModel")  # core.specc:20
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
    h.keyword("INSTRUME", "string", equals="NIRISS", one_of=INSTRUMENT)  # core.specc:200
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:201
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:202
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:203
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:204
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:205
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:274
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:275
    h.keyword("EXP_TYPE", "string", equals="NIS_AMI", one_of=EXP_TYPE)  # core.specc:236
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
    h.keyword("S_AMIANA", "string", one_of=STEP_STATUS)  # core.specc:505
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
    h.keyword("CONTENT", "string", equals="OIFITS2")  # ami.specc:31
    h.keyword("OBJECT", "string")  # ami.specc:32
    h.keyword("OBSERVER", "string")  # ami.specc:33
    h.keyword("INSMODE", "string", equals="NRM")  # ami.specc:34
    h.keyword("ROLL_REF", "float", unit="deg")  # ami.specc:35
    h.keyword("V3I_YANG", "float", unit="deg")  # ami.specc:36
    h.keyword("VPARITY", "int", one_of=(-1, 1))  # ami.specc:37


def some_keywords_of_ami_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_ami_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_ami_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_ami_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword(
        "FILTER", "string", one_of=("CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R")
    )  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_ami_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=("MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"))  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_ami_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_ami_primary)
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
        h.keywords(some_keywords_of_ami_primary)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_ami_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRSPEC",
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
        h.keywords(some_keywords_of_ami_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_ami_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_ami_primary_5)
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
    if h.when(lambda: among(h["INSTRUME"], ("NIRISS",)) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:226
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # ami.specc:197
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


def keywords_of_ami_OI_ARRAY(h: HduCheck) -> None:
    """Keywords of OI_ARRAY that are always judged."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:41
    h.keyword("ARRNAME", "string")  # ami.specc:42
    h.keyword("FRAME", "string", equals="SKY")  # ami.specc:179
    h.keyword("ARRAYX", "float", unit="m")  # ami.specc:180
    h.keyword("ARRAYY", "float", unit="m")  # ami.specc:181
    h.keyword("ARRAYZ", "float", unit="m")  # ami.specc:182


def check_ami_OI_ARRAY(h: HduCheck) -> None:
    """OI_ARRAY: one row a hole."""
    h.keywords(keywords_of_ami_OI_ARRAY)
    h.table(rows=(7, 7), in_order=True)  # ami.specc:205
    h.column("TEL_NAME", "string", width=16)  # ami.specc:54
    h.column("STA_NAME", "string", width=16)  # ami.specc:55
    h.column("STA_INDEX", "int16", at_least=1, at_most=7, unique=True)  # ami.specc:56
    h.column("DIAMETER", "float32", unit="m", unit_absent=True)  # ami.specc:57
    h.column("STAXYZ", "float64", shape=(3,), unit="m", unit_absent=True)  # ami.specc:58
    h.column("FOV", "float64", unit="arcsec", unit_absent=True)  # ami.specc:59
    h.column("FOVTYPE", "string", one_of=("RADIUS", "FWHM"), width=6)  # ami.specc:60
    h.column("CTRS_EQT", "float64", shape=(2,), unit="m", unit_absent=True)  # ami.specc:61
    h.column("PISTONS", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:208
    h.column("PIST_ERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:209
    h.undeclared("warning", columns="error")


def check_ami_OI_TARGET(h: HduCheck) -> None:
    """OI_TARGET: what was observed."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:103
    h.table(rows=(1, 1), in_order=True)  # ami.specc:104
    h.column("TARGET_ID", "int16", unique=True)  # ami.specc:65
    h.column("TARGET", "string", width=16)  # ami.specc:66
    h.column("RAEP0", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # ami.specc:67
    h.column("DECEP0", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # ami.specc:68
    h.column("EQUINOX", "float32", unit="a", unit_absent=True)  # ami.specc:69
    h.column("RA_ERR", "float64")  # ami.specc:70
    h.column("DEC_ERR", "float64")  # ami.specc:71
    h.column("SYSVEL", "float64", unit="m/s", unit_absent=True)  # ami.specc:72
    h.column("VELTYP", "string", width=8)  # ami.specc:73
    h.column("VELDEF", "string", one_of=("OPTICAL", "RADIO"), width=8)  # ami.specc:74
    h.column("PMRA", "float64")  # ami.specc:75
    h.column("PMDEC", "float64")  # ami.specc:76
    h.column("PMRA_ERR", "float64")  # ami.specc:77
    h.column("PMDEC_ERR", "float64")  # ami.specc:78
    h.column("PARALLAX", "float32")  # ami.specc:79
    h.column("PARA_ERR", "float32")  # ami.specc:80
    h.column("SPECTYP", "string", width=16)  # ami.specc:81
    h.undeclared("warning", columns="error")


def keywords_of_ami_OI_T3(h: HduCheck) -> None:
    """Keywords of OI_T3 that are always judged."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:41
    h.keyword("ARRNAME", "string")  # ami.specc:42
    h.keyword("INSNAME", "string", equals="NIRISS")  # ami.specc:47
    h.keyword("DATE-OBS", "date")  # ami.specc:48


def check_ami_OI_T3(h: HduCheck) -> None:
    """OI_T3: one row a triangle."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:109
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("T3AMP", "float64", nullable=True)  # ami.specc:112
    h.column("T3AMPERR", "float64", nullable=True, at_least=0)  # ami.specc:113
    h.column("T3PHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:114
    h.column("T3PHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:115
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:116
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:117
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:118
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:119
    h.column("STA_INDEX", "int16", shape=(3,), at_least=1, at_most=7)  # ami.specc:120
    h.column("FLAG", "bool")  # ami.specc:121
    h.undeclared("warning", columns="error")


def check_ami_OI_VIS(h: HduCheck) -> None:
    """OI_VIS: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:126
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VISAMP", "float64", nullable=True)  # ami.specc:129
    h.column("VISAMPERR", "float64", nullable=True, at_least=0)  # ami.specc:130
    h.column("VISPHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:131
    h.column("VISPHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:132
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:133
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:134
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:135
    h.column("FLAG", "bool")  # ami.specc:136
    h.undeclared("warning", columns="error")


def check_ami_OI_VIS2(h: HduCheck) -> None:
    """OI_VIS2: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:141
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VIS2DATA", "float64", nullable=True)  # ami.specc:144
    h.column("VIS2ERR", "float64", nullable=True, at_least=0)  # ami.specc:145
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:146
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:147
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:148
    h.column("FLAG", "bool")  # ami.specc:149
    h.undeclared("warning", columns="error")


def check_ami_OI_Q4(h: HduCheck) -> None:
    """OI_Q4: one row a quadrilateral; pipelines before 2024 wrote none."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:154
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("Q4AMP", "float64", nullable=True)  # ami.specc:157
    h.column("Q4AMPERR", "float64", nullable=True, at_least=0)  # ami.specc:158
    h.column("Q4PHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:159
    h.column("Q4PHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:160
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("U3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("V3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("U4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("V4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("STA_INDEX", "int16", shape=(4,), at_least=1, at_most=7)  # ami.specc:165
    h.column("FLAG", "bool")  # ami.specc:166
    h.undeclared("warning", columns="error")


def check_ami_OI_WAVELENGTH(h: HduCheck) -> None:
    """OI_WAVELENGTH: the filter."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:170
    h.keyword("INSNAME", "string", equals="NIRISS")  # ami.specc:171
    h.table(rows=(1, 1), in_order=True)  # ami.specc:172
    h.column("EFF_WAVE", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:92
    h.column("EFF_BAND", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:93
    h.undeclared("warning", columns="error")


def check_ami_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_ami_ASDF_tree,
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
    )  # ami.specc:215
    h.undeclared("warning")


def check_ami_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


def check_amimulti_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_ami_primary)
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
        h.keywords(some_keywords_of_ami_primary)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:214
        h.keywords(some_keywords_of_ami_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRSPEC",
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
        h.keywords(some_keywords_of_ami_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:220
        h.keywords(some_keywords_of_ami_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:223
        h.keywords(some_keywords_of_ami_primary_5)
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
    if h.when(lambda: among(h["INSTRUME"], ("NIRISS",)) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:226
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # ami.specc:230
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


def check_amimulti_OI_ARRAY(h: HduCheck) -> None:
    """OI_ARRAY: one row a hole."""
    h.keywords(keywords_of_ami_OI_ARRAY)
    h.table(rows=(7, 7), in_order=True)  # ami.specc:238
    h.column("TEL_NAME", "string", width=16)  # ami.specc:54
    h.column("STA_NAME", "string", width=16)  # ami.specc:55
    h.column("STA_INDEX", "int16", at_least=1, at_most=7, unique=True)  # ami.specc:56
    h.column("DIAMETER", "float32", unit="m", unit_absent=True)  # ami.specc:57
    h.column("STAXYZ", "float64", shape=(3,), unit="m", unit_absent=True)  # ami.specc:58
    h.column("FOV", "float64", unit="arcsec", unit_absent=True)  # ami.specc:59
    h.column("FOVTYPE", "string", one_of=("RADIUS", "FWHM"), width=6)  # ami.specc:60
    h.column("CTRS_EQT", "float64", shape=(2,), unit="m", unit_absent=True)  # ami.specc:61
    h.column("PISTONS", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True)  # ami.specc:241
    h.column(
        "PIST_ERR", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True, at_least=0
    )  # ami.specc:242
    h.undeclared("warning", columns="error")


def check_amimulti_OI_TARGET(h: HduCheck) -> None:
    """OI_TARGET: what was observed."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:103
    h.table(rows=(1, 1), in_order=True)  # ami.specc:104
    h.column("TARGET_ID", "int16", unique=True)  # ami.specc:65
    h.column("TARGET", "string", width=16)  # ami.specc:66
    h.column("RAEP0", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # ami.specc:67
    h.column("DECEP0", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # ami.specc:68
    h.column("EQUINOX", "float32", unit="a", unit_absent=True)  # ami.specc:69
    h.column("RA_ERR", "float64")  # ami.specc:70
    h.column("DEC_ERR", "float64")  # ami.specc:71
    h.column("SYSVEL", "float64", unit="m/s", unit_absent=True)  # ami.specc:72
    h.column("VELTYP", "string", width=8)  # ami.specc:73
    h.column("VELDEF", "string", one_of=("OPTICAL", "RADIO"), width=8)  # ami.specc:74
    h.column("PMRA", "float64")  # ami.specc:75
    h.column("PMDEC", "float64")  # ami.specc:76
    h.column("PMRA_ERR", "float64")  # ami.specc:77
    h.column("PMDEC_ERR", "float64")  # ami.specc:78
    h.column("PARALLAX", "float32")  # ami.specc:79
    h.column("PARA_ERR", "float32")  # ami.specc:80
    h.column("SPECTYP", "string", width=16)  # ami.specc:81
    h.undeclared("warning", columns="error")


def check_amimulti_OI_T3(h: HduCheck) -> None:
    """OI_T3: one row a triangle."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:109
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("T3AMP", "float64", shape=("nints",), nullable=True)  # ami.specc:112
    h.column("T3AMPERR", "float64", shape=("nints",), nullable=True, at_least=0)  # ami.specc:113
    h.column("T3PHI", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True)  # ami.specc:114
    h.column(
        "T3PHIERR", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True, at_least=0
    )  # ami.specc:115
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:116
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:117
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:118
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:119
    h.column("STA_INDEX", "int16", shape=(3,), at_least=1, at_most=7)  # ami.specc:120
    h.column("FLAG", "bool")  # ami.specc:121
    h.undeclared("warning", columns="error")


def check_amimulti_OI_VIS(h: HduCheck) -> None:
    """OI_VIS: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:126
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VISAMP", "float64", shape=("nints",), nullable=True)  # ami.specc:129
    h.column("VISAMPERR", "float64", shape=("nints",), nullable=True, at_least=0)  # ami.specc:130
    h.column("VISPHI", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True)  # ami.specc:131
    h.column(
        "VISPHIERR", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True, at_least=0
    )  # ami.specc:132
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:133
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:134
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:135
    h.column("FLAG", "bool")  # ami.specc:136
    h.undeclared("warning", columns="error")


def check_amimulti_OI_VIS2(h: HduCheck) -> None:
    """OI_VIS2: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:141
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VIS2DATA", "float64", shape=("nints",), nullable=True)  # ami.specc:144
    h.column("VIS2ERR", "float64", shape=("nints",), nullable=True, at_least=0)  # ami.specc:145
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:146
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:147
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:148
    h.column("FLAG", "bool")  # ami.specc:149
    h.undeclared("warning", columns="error")


def check_amimulti_OI_Q4(h: HduCheck) -> None:
    """OI_Q4: one row a quadrilateral; pipelines before 2024 wrote none."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:154
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("Q4AMP", "float64", shape=("nints",), nullable=True)  # ami.specc:157
    h.column("Q4AMPERR", "float64", shape=("nints",), nullable=True, at_least=0)  # ami.specc:158
    h.column("Q4PHI", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True)  # ami.specc:159
    h.column(
        "Q4PHIERR", "float64", shape=("nints",), unit="deg", unit_absent=True, nullable=True, at_least=0
    )  # ami.specc:160
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("U3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("V3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("U4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("V4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("STA_INDEX", "int16", shape=(4,), at_least=1, at_most=7)  # ami.specc:165
    h.column("FLAG", "bool")  # ami.specc:166
    h.undeclared("warning", columns="error")


def check_amimulti_OI_WAVELENGTH(h: HduCheck) -> None:
    """OI_WAVELENGTH: the filter."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:170
    h.keyword("INSNAME", "string", equals="NIRISS")  # ami.specc:171
    h.table(rows=(1, 1), in_order=True)  # ami.specc:172
    h.column("EFF_WAVE", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:92
    h.column("EFF_BAND", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:93
    h.undeclared("warning", columns="error")


def check_amimulti_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_amimulti_ASDF_tree,
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
    )  # ami.specc:248
    h.undeclared("warning")


def check_amimulti_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


def keywords_of_aminorm_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="AmiOIModel")  # core.specc:20
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
    h.keyword("INSTRUME", "string", equals="NIRISS", one_of=INSTRUMENT)  # core.specc:200
    h.keyword("PREIMAGE", "string", level="optional")  # core.specc:201
    h.keyword("FWPOSOFF", "float", level="optional")  # core.specc:202
    h.keyword("FWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:203
    h.keyword("PWPOSOFF", "float", level="optional")  # core.specc:204
    h.keyword("PWPOSTOL", "string", level="optional", one_of=WHEEL_TOLERANCE)  # core.specc:205
    h.keyword("EXPCOUNT", "int", at_least=1)  # core.specc:274
    h.keyword("EXPRIPAR", "string", one_of=PRIME_PARALLEL)  # core.specc:275
    h.keyword("EXP_TYPE", "string", equals="NIS_AMI", one_of=EXP_TYPE)  # core.specc:236
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
    h.keyword("S_AMIANA", "string", one_of=STEP_STATUS)  # core.specc:505
    h.keyword("S_AMINOR", "string", one_of=STEP_STATUS)  # core.specc:506
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
    h.keyword("CONTENT", "string", equals="OIFITS2")  # ami.specc:31
    h.keyword("OBJECT", "string")  # ami.specc:32
    h.keyword("OBSERVER", "string")  # ami.specc:33
    h.keyword("INSMODE", "string", equals="NRM")  # ami.specc:34
    h.keyword("ROLL_REF", "float", unit="deg")  # ami.specc:35
    h.keyword("V3I_YANG", "float", unit="deg")  # ami.specc:36
    h.keyword("VPARITY", "int", one_of=(-1, 1))  # ami.specc:37
    h.keyword("CALIB", "string")  # ami.specc:273


def some_keywords_of_aminorm_primary(h: HduCheck) -> None:
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


def some_keywords_of_aminorm_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_aminorm_primary_3(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_aminorm_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_aminorm_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_aminorm_primary)
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
        h.keywords(some_keywords_of_ami_primary)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_aminorm_primary)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRSPEC",
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
        h.keywords(some_keywords_of_aminorm_primary_2)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_aminorm_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], ("NIRISS",)) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_aminorm_primary_4)
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
    if h.when(lambda: among(h["INSTRUME"], ("NIRISS",)) == "FGS", declares=("DETECTOR", "FOCUSPOS")):  # core.specc:268
        h.keyword("DETECTOR", "string", one_of=("GUIDER1", "GUIDER2", "MULTIPLE"))  # core.specc:194
        h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:195
    h.no_data()  # ami.specc:262
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


def check_aminorm_OI_ARRAY(h: HduCheck) -> None:
    """OI_ARRAY: one row a hole."""
    h.keywords(keywords_of_ami_OI_ARRAY)
    h.table(rows=(7, 7), in_order=True)  # ami.specc:278
    h.column("TEL_NAME", "string", width=16)  # ami.specc:54
    h.column("STA_NAME", "string", width=16)  # ami.specc:55
    h.column("STA_INDEX", "int16", at_least=1, at_most=7, unique=True)  # ami.specc:56
    h.column("DIAMETER", "float32", unit="m", unit_absent=True)  # ami.specc:57
    h.column("STAXYZ", "float64", shape=(3,), unit="m", unit_absent=True)  # ami.specc:58
    h.column("FOV", "float64", unit="arcsec", unit_absent=True)  # ami.specc:59
    h.column("FOVTYPE", "string", one_of=("RADIUS", "FWHM"), width=6)  # ami.specc:60
    h.column("CTRS_EQT", "float64", shape=(2,), unit="m", unit_absent=True)  # ami.specc:61
    h.column("PISTON_T", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:281
    h.column("PISTON_C", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:282
    h.column("PIST_ERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:283
    h.undeclared("warning", columns="error")


def check_aminorm_OI_TARGET(h: HduCheck) -> None:
    """OI_TARGET: what was observed."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:103
    h.table(rows=(1, 1), in_order=True)  # ami.specc:104
    h.column("TARGET_ID", "int16", unique=True)  # ami.specc:65
    h.column("TARGET", "string", width=16)  # ami.specc:66
    h.column("RAEP0", "float64", unit="deg", unit_absent=True, at_least=0, below=360)  # ami.specc:67
    h.column("DECEP0", "float64", unit="deg", unit_absent=True, at_least=-90, at_most=90)  # ami.specc:68
    h.column("EQUINOX", "float32", unit="a", unit_absent=True)  # ami.specc:69
    h.column("RA_ERR", "float64")  # ami.specc:70
    h.column("DEC_ERR", "float64")  # ami.specc:71
    h.column("SYSVEL", "float64", unit="m/s", unit_absent=True)  # ami.specc:72
    h.column("VELTYP", "string", width=8)  # ami.specc:73
    h.column("VELDEF", "string", one_of=("OPTICAL", "RADIO"), width=8)  # ami.specc:74
    h.column("PMRA", "float64")  # ami.specc:75
    h.column("PMDEC", "float64")  # ami.specc:76
    h.column("PMRA_ERR", "float64")  # ami.specc:77
    h.column("PMDEC_ERR", "float64")  # ami.specc:78
    h.column("PARALLAX", "float32")  # ami.specc:79
    h.column("PARA_ERR", "float32")  # ami.specc:80
    h.column("SPECTYP", "string", width=16)  # ami.specc:81
    h.undeclared("warning", columns="error")


def check_aminorm_OI_T3(h: HduCheck) -> None:
    """OI_T3: one row a triangle."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:109
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("T3AMP", "float64", nullable=True)  # ami.specc:112
    h.column("T3AMPERR", "float64", nullable=True, at_least=0)  # ami.specc:113
    h.column("T3PHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:114
    h.column("T3PHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:115
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:116
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:117
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:118
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:119
    h.column("STA_INDEX", "int16", shape=(3,), at_least=1, at_most=7)  # ami.specc:120
    h.column("FLAG", "bool")  # ami.specc:121
    h.undeclared("warning", columns="error")


def check_aminorm_OI_VIS(h: HduCheck) -> None:
    """OI_VIS: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:126
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VISAMP", "float64", nullable=True)  # ami.specc:129
    h.column("VISAMPERR", "float64", nullable=True, at_least=0)  # ami.specc:130
    h.column("VISPHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:131
    h.column("VISPHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:132
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:133
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:134
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:135
    h.column("FLAG", "bool")  # ami.specc:136
    h.undeclared("warning", columns="error")


def check_aminorm_OI_VIS2(h: HduCheck) -> None:
    """OI_VIS2: one row a baseline."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(21, 21), in_order=True)  # ami.specc:141
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("VIS2DATA", "float64", nullable=True)  # ami.specc:144
    h.column("VIS2ERR", "float64", nullable=True, at_least=0)  # ami.specc:145
    h.column("UCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:146
    h.column("VCOORD", "float64", unit="m", unit_absent=True)  # ami.specc:147
    h.column("STA_INDEX", "int16", shape=(2,), at_least=1, at_most=7)  # ami.specc:148
    h.column("FLAG", "bool")  # ami.specc:149
    h.undeclared("warning", columns="error")


def check_aminorm_OI_Q4(h: HduCheck) -> None:
    """OI_Q4: one row a quadrilateral; pipelines before 2024 wrote none."""
    h.keywords(keywords_of_ami_OI_T3)
    h.table(rows=(35, 35), in_order=True)  # ami.specc:154
    h.column("TARGET_ID", "int16")  # ami.specc:85
    h.refers_to("TARGET_ID", "TARGET_ID", "OI_TARGET.TARGET_ID", lambda: (h.file.hdu("OI_TARGET"),))  # ami.specc:85
    h.column("TIME", "float64", unit="s", unit_absent=True)  # ami.specc:86
    h.column("MJD", "float64", unit="d", unit_absent=True)  # ami.specc:87
    h.column("INT_TIME", "float64", unit="s", unit_absent=True, at_least=0)  # ami.specc:88
    h.column("Q4AMP", "float64", nullable=True)  # ami.specc:157
    h.column("Q4AMPERR", "float64", nullable=True, at_least=0)  # ami.specc:158
    h.column("Q4PHI", "float64", unit="deg", unit_absent=True, nullable=True)  # ami.specc:159
    h.column("Q4PHIERR", "float64", unit="deg", unit_absent=True, nullable=True, at_least=0)  # ami.specc:160
    h.column("U1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("V1COORD", "float64", unit="m", unit_absent=True)  # ami.specc:161
    h.column("U2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("V2COORD", "float64", unit="m", unit_absent=True)  # ami.specc:162
    h.column("U3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("V3COORD", "float64", unit="m", unit_absent=True)  # ami.specc:163
    h.column("U4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("V4COORD", "float64", unit="m", unit_absent=True)  # ami.specc:164
    h.column("STA_INDEX", "int16", shape=(4,), at_least=1, at_most=7)  # ami.specc:165
    h.column("FLAG", "bool")  # ami.specc:166
    h.undeclared("warning", columns="error")


def check_aminorm_OI_WAVELENGTH(h: HduCheck) -> None:
    """OI_WAVELENGTH: the filter."""
    h.keyword("OI_REVN", "int", equals=2)  # ami.specc:170
    h.keyword("INSNAME", "string", equals="NIRISS")  # ami.specc:171
    h.table(rows=(1, 1), in_order=True)  # ami.specc:172
    h.column("EFF_WAVE", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:92
    h.column("EFF_BAND", "float32", unit="m", unit_absent=True, above=0)  # ami.specc:93
    h.undeclared("warning", columns="error")


def check_aminorm_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree."""
    h.tree(
        "ASDF.tree",
        check_aminorm_ASDF_tree,
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
    )  # ami.specc:289
    h.undeclared("warning")


def check_aminorm_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree."""
    pass


PRODUCTS = (
    FitsProduct(
        "ami",
        title="Interferometric observables, averaged",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_(?:ami\-oi|psf\-ami\-oi)\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_(ami-oi|psf-ami-oi).fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "AmiOIModel" and not f.primary.exists("S_AMINOR"),
        layout=(
            hdu("PRIMARY", "primary", check_ami_primary),
            hdu("OI_ARRAY", "table", check_ami_OI_ARRAY),
            hdu("OI_TARGET", "table", check_ami_OI_TARGET),
            hdu("OI_T3", "table", check_ami_OI_T3),
            hdu("OI_VIS", "table", check_ami_OI_VIS),
            hdu("OI_VIS2", "table", check_ami_OI_VIS2),
            hdu("OI_Q4", "table", check_ami_OI_Q4, level="optional"),
            hdu("OI_WAVELENGTH", "table", check_ami_OI_WAVELENGTH),
            hdu("ASDF", "asdf", check_ami_ASDF),
        ),
    ),
    FitsProduct(
        "amimulti",
        title="Interferometric observables, integration by integration",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)(?:_(?P<acid>o\d{3}|[ac]\d{4}))?_amimulti\-oi\.fits",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_amimulti-oi.fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "AmiOIModel" and not f.primary.exists("S_AMINOR"),
        layout=(
            hdu("PRIMARY", "primary", check_amimulti_primary),
            hdu("OI_ARRAY", "table", check_amimulti_OI_ARRAY),
            hdu("OI_TARGET", "table", check_amimulti_OI_TARGET),
            hdu("OI_T3", "table", check_amimulti_OI_T3),
            hdu("OI_VIS", "table", check_amimulti_OI_VIS),
            hdu("OI_VIS2", "table", check_amimulti_OI_VIS2),
            hdu("OI_Q4", "table", check_amimulti_OI_Q4, level="optional"),
            hdu("OI_WAVELENGTH", "table", check_amimulti_OI_WAVELENGTH),
            hdu("ASDF", "asdf", check_amimulti_ASDF),
        ),
        dimensions=("nints",),
    ),
    FitsProduct(
        "aminorm",
        title="Interferometric observables, normalised",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_aminorm\-oi\.fits",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_aminorm-oi.fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "AmiOIModel" and f.primary.exists("S_AMINOR"),
        layout=(
            hdu("PRIMARY", "primary", check_aminorm_primary),
            hdu("OI_ARRAY", "table", check_aminorm_OI_ARRAY),
            hdu("OI_TARGET", "table", check_aminorm_OI_TARGET),
            hdu("OI_T3", "table", check_aminorm_OI_T3),
            hdu("OI_VIS", "table", check_aminorm_OI_VIS),
            hdu("OI_VIS2", "table", check_aminorm_OI_VIS2),
            hdu("OI_Q4", "table", check_aminorm_OI_Q4, level="optional"),
            hdu("OI_WAVELENGTH", "table", check_aminorm_OI_WAVELENGTH),
            hdu("ASDF", "asdf", check_aminorm_ASDF),
        ),
    ),
)

RULES = """\
error 0:193 ami:name
error 1:816 ami/name/program:value
error 1:821 ami/name/obs:value
error 1:822 ami/name/visit:value
error 1:823 ami/name/group:value
error 1:824 ami/name/seq:value
error 1:825 ami/name/act:value
error 1:826 ami/name/exposure:value
error 1:827 ami/name/segment:value
error 1:827 ami/name/segment:presence
error 1:828 ami/name/detector:value
error 0:187 ami:undeclared-hdu
error 1:20 ami/PRIMARY/DATE:presence
error 1:20 ami/PRIMARY/DATE:type
error 1:20 ami/PRIMARY/DATE:null
error 1:20 ami/PRIMARY/FILENAME:presence
error 1:20 ami/PRIMARY/FILENAME:type
error 1:20 ami/PRIMARY/FILENAME:null
error 1:20 ami/PRIMARY/FILENAME:value
error 1:20 ami/PRIMARY/DATAMODL:presence
error 1:20 ami/PRIMARY/DATAMODL:type
error 1:20 ami/PRIMARY/DATAMODL:null
error 1:20 ami/PRIMARY/DATAMODL:value
error 1:20 ami/PRIMARY/TELESCOP:presence
error 1:20 ami/PRIMARY/TELESCOP:type
error 1:20 ami/PRIMARY/TELESCOP:null
error 1:20 ami/PRIMARY/TELESCOP:value
error 1:21 ami/PRIMARY/ORIGIN:presence
error 1:21 ami/PRIMARY/ORIGIN:type
error 1:21 ami/PRIMARY/ORIGIN:null
error 1:22 ami/PRIMARY/TIMESYS:presence
error 1:22 ami/PRIMARY/TIMESYS:type
error 1:22 ami/PRIMARY/TIMESYS:null
error 1:22 ami/PRIMARY/TIMESYS:value
error 1:23 ami/PRIMARY/TIMEUNIT:presence
error 1:23 ami/PRIMARY/TIMEUNIT:type
error 1:23 ami/PRIMARY/TIMEUNIT:null
error 1:23 ami/PRIMARY/TIMEUNIT:value
info 1:24 ami/PRIMARY/FILETYPE:presence
error 1:24 ami/PRIMARY/FILETYPE:type
error 1:24 ami/PRIMARY/FILETYPE:null
error 1:25 ami/PRIMARY/SDP_VER:presence
error 1:25 ami/PRIMARY/SDP_VER:type
error 1:25 ami/PRIMARY/SDP_VER:null
error 1:26 ami/PRIMARY/PRD_VER:presence
error 1:26 ami/PRIMARY/PRD_VER:type
error 1:26 ami/PRIMARY/PRD_VER:null
error 1:26 ami/PRIMARY/PRD_VER:matches
error 1:27 ami/PRIMARY/OSS_VER:type
error 1:27 ami/PRIMARY/OSS_VER:null
error 1:28 ami/PRIMARY/GSC_VER:type
error 1:28 ami/PRIMARY/GSC_VER:null
error 1:29 ami/PRIMARY/HGA_MOVE:presence
error 1:29 ami/PRIMARY/HGA_MOVE:type
error 1:29 ami/PRIMARY/HGA_MOVE:null
error 1:30 ami/PRIMARY/HGA_STRT:type
error 1:30 ami/PRIMARY/HGA_STRT:null
error 1:31 ami/PRIMARY/HGA_STOP:type
error 1:31 ami/PRIMARY/HGA_STOP:null
error 1:32 ami/PRIMARY/PWFSEET:presence
error 1:32 ami/PRIMARY/PWFSEET:type
error 1:32 ami/PRIMARY/PWFSEET:null
error 1:32 ami/PRIMARY/PWFSEET:unit
error 1:33 ami/PRIMARY/NWFSEST:presence
error 1:33 ami/PRIMARY/NWFSEST:type
error 1:33 ami/PRIMARY/NWFSEST:null
error 1:33 ami/PRIMARY/NWFSEST:unit
error 1:34 ami/PRIMARY/COMPRESS:type
error 1:34 ami/PRIMARY/COMPRESS:null
error 1:51 ami/PRIMARY/TITLE:presence
error 1:51 ami/PRIMARY/TITLE:type
error 1:51 ami/PRIMARY/TITLE:null
error 1:52 ami/PRIMARY/PI_NAME:presence
error 1:52 ami/PRIMARY/PI_NAME:type
error 1:52 ami/PRIMARY/PI_NAME:null
error 1:53 ami/PRIMARY/CATEGORY:presence
error 1:53 ami/PRIMARY/CATEGORY:type
error 1:53 ami/PRIMARY/CATEGORY:null
warning 1:53 ami/PRIMARY/CATEGORY:in
error 1:54 ami/PRIMARY/SUBCAT:type
error 1:54 ami/PRIMARY/SUBCAT:null
error 1:55 ami/PRIMARY/SCICAT:type
error 1:55 ami/PRIMARY/SCICAT:null
error 1:56 ami/PRIMARY/CONT_ID:type
error 1:56 ami/PRIMARY/CONT_ID:null
error 1:63 ami/PRIMARY/DATE-OBS:presence
error 1:63 ami/PRIMARY/DATE-OBS:type
error 1:63 ami/PRIMARY/DATE-OBS:null
error 1:64 ami/PRIMARY/TIME-OBS:presence
error 1:64 ami/PRIMARY/TIME-OBS:type
error 1:64 ami/PRIMARY/TIME-OBS:null
error 1:65 ami/PRIMARY/DATE-BEG:presence
error 1:65 ami/PRIMARY/DATE-BEG:type
error 1:65 ami/PRIMARY/DATE-BEG:null
error 1:66 ami/PRIMARY/DATE-END:presence
error 1:66 ami/PRIMARY/DATE-END:type
error 1:66 ami/PRIMARY/DATE-END:null
error 1:67 ami/PRIMARY/OBS_ID:presence
error 1:67 ami/PRIMARY/OBS_ID:type
error 1:67 ami/PRIMARY/OBS_ID:null
error 1:67 ami/PRIMARY/OBS_ID:matches
error 1:68 ami/PRIMARY/VISIT_ID:presence
error 1:68 ami/PRIMARY/VISIT_ID:type
error 1:68 ami/PRIMARY/VISIT_ID:null
error 1:68 ami/PRIMARY/VISIT_ID:limit
error 1:69 ami/PRIMARY/PROGRAM:presence
error 1:69 ami/PRIMARY/PROGRAM:type
error 1:69 ami/PRIMARY/PROGRAM:null
error 1:69 ami/PRIMARY/PROGRAM:limit
error 1:69 ami/PRIMARY/OBSERVTN:presence
error 1:69 ami/PRIMARY/OBSERVTN:type
error 1:69 ami/PRIMARY/OBSERVTN:null
error 1:69 ami/PRIMARY/OBSERVTN:limit
error 1:69 ami/PRIMARY/VISIT:presence
error 1:69 ami/PRIMARY/VISIT:type
error 1:69 ami/PRIMARY/VISIT:null
error 1:69 ami/PRIMARY/VISIT:limit
error 1:70 ami/PRIMARY/OBSLABEL:type
error 1:70 ami/PRIMARY/OBSLABEL:null
error 1:71 ami/PRIMARY/OBSFOLDR:type
error 1:71 ami/PRIMARY/OBSFOLDR:null
error 1:88 ami/PRIMARY/VISITGRP:presence
error 1:88 ami/PRIMARY/VISITGRP:type
error 1:88 ami/PRIMARY/VISITGRP:null
error 1:88 ami/PRIMARY/VISITGRP:limit
error 1:89 ami/PRIMARY/SEQ_ID:presence
error 1:89 ami/PRIMARY/SEQ_ID:type
error 1:89 ami/PRIMARY/SEQ_ID:null
error 1:89 ami/PRIMARY/SEQ_ID:matches
error 1:90 ami/PRIMARY/ACT_ID:presence
error 1:90 ami/PRIMARY/ACT_ID:type
error 1:90 ami/PRIMARY/ACT_ID:null
error 1:90 ami/PRIMARY/ACT_ID:matches
error 1:91 ami/PRIMARY/EXPOSURE:presence
error 1:91 ami/PRIMARY/EXPOSURE:type
error 1:91 ami/PRIMARY/EXPOSURE:null
error 1:91 ami/PRIMARY/EXPOSURE:limit
error 1:92 ami/PRIMARY/BKGDTARG:presence
error 1:92 ami/PRIMARY/BKGDTARG:type
error 1:92 ami/PRIMARY/BKGDTARG:null
error 1:93 ami/PRIMARY/TEMPLATE:presence
error 1:93 ami/PRIMARY/TEMPLATE:type
error 1:93 ami/PRIMARY/TEMPLATE:null
error 1:98 ami/PRIMARY/ENG_QUAL:presence
error 1:98 ami/PRIMARY/ENG_QUAL:type
error 1:98 ami/PRIMARY/ENG_QUAL:null
error 1:98 ami/PRIMARY/ENG_QUAL:in
error 1:99 ami/PRIMARY/ENGQLPTG:type
error 1:99 ami/PRIMARY/ENGQLPTG:null
error 1:99 ami/PRIMARY/ENGQLPTG:in
error 1:100 ami/PRIMARY/VISITYPE:presence
error 1:100 ami/PRIMARY/VISITYPE:type
error 1:100 ami/PRIMARY/VISITYPE:null
error 1:100 ami/PRIMARY/VISITYPE:in
error 1:101 ami/PRIMARY/VSTSTART:presence
error 1:101 ami/PRIMARY/VSTSTART:type
error 1:101 ami/PRIMARY/VSTSTART:null
error 1:102 ami/PRIMARY/VISITSTA:presence
error 1:102 ami/PRIMARY/VISITSTA:type
error 1:102 ami/PRIMARY/VISITSTA:null
error 1:103 ami/PRIMARY/NEXPOSUR:presence
error 1:103 ami/PRIMARY/NEXPOSUR:type
error 1:103 ami/PRIMARY/NEXPOSUR:null
error 1:103 ami/PRIMARY/NEXPOSUR:limit
error 1:104 ami/PRIMARY/INTARGET:presence
error 1:104 ami/PRIMARY/INTARGET:type
error 1:104 ami/PRIMARY/INTARGET:null
error 1:105 ami/PRIMARY/TARGOOPP:presence
error 1:105 ami/PRIMARY/TARGOOPP:type
error 1:105 ami/PRIMARY/TARGOOPP:null
error 1:106 ami/PRIMARY/TSOVISIT:presence
error 1:106 ami/PRIMARY/TSOVISIT:type
error 1:106 ami/PRIMARY/TSOVISIT:null
error 1:107 ami/PRIMARY/EXP_ONLY:presence
error 1:107 ami/PRIMARY/EXP_ONLY:type
error 1:107 ami/PRIMARY/EXP_ONLY:null
error 1:108 ami/PRIMARY/CROWDFLD:type
error 1:108 ami/PRIMARY/CROWDFLD:null
error 1:113 ami/PRIMARY/TARGPROP:presence
error 1:113 ami/PRIMARY/TARGPROP:type
error 1:113 ami/PRIMARY/TARGPROP:null
error 1:114 ami/PRIMARY/TARGNAME:presence
error 1:114 ami/PRIMARY/TARGNAME:type
error 1:114 ami/PRIMARY/TARGNAME:null
error 1:115 ami/PRIMARY/TARGTYPE:presence
error 1:115 ami/PRIMARY/TARGTYPE:type
error 1:115 ami/PRIMARY/TARGTYPE:null
error 1:115 ami/PRIMARY/TARGTYPE:in
error 1:116 ami/PRIMARY/TARGCAT:type
error 1:116 ami/PRIMARY/TARGCAT:null
error 1:117 ami/PRIMARY/TARGDESC:type
error 1:117 ami/PRIMARY/TARGDESC:null
error 1:118 ami/PRIMARY/TARG_RA:presence
error 1:118 ami/PRIMARY/TARG_RA:type
error 1:118 ami/PRIMARY/TARG_RA:null
error 1:118 ami/PRIMARY/TARG_RA:unit
error 4:47 ami/PRIMARY/TARG_RA:limit
error 1:119 ami/PRIMARY/TARG_DEC:presence
error 1:119 ami/PRIMARY/TARG_DEC:type
error 1:119 ami/PRIMARY/TARG_DEC:null
error 1:119 ami/PRIMARY/TARG_DEC:unit
error 4:48 ami/PRIMARY/TARG_DEC:limit
error 1:120 ami/PRIMARY/SRCTYAPT:type
error 1:120 ami/PRIMARY/SRCTYAPT:null
error 1:120 ami/PRIMARY/SRCTYAPT:in
error 1:123 ami/PRIMARY/TARGURA:presence
error 1:123 ami/PRIMARY/TARGURA:type
error 1:123 ami/PRIMARY/TARGURA:null
error 1:123 ami/PRIMARY/TARGURA:unit
error 1:123 ami/PRIMARY/TARGURA:limit
error 1:124 ami/PRIMARY/TARGUDEC:presence
error 1:124 ami/PRIMARY/TARGUDEC:type
error 1:124 ami/PRIMARY/TARGUDEC:null
error 1:124 ami/PRIMARY/TARGUDEC:unit
error 1:124 ami/PRIMARY/TARGUDEC:limit
error 1:125 ami/PRIMARY/MU_RA:presence
error 1:125 ami/PRIMARY/MU_RA:type
error 1:125 ami/PRIMARY/MU_RA:null
error 1:125 ami/PRIMARY/MU_RA:unit
error 1:126 ami/PRIMARY/MU_DEC:presence
error 1:126 ami/PRIMARY/MU_DEC:type
error 1:126 ami/PRIMARY/MU_DEC:null
error 1:126 ami/PRIMARY/MU_DEC:unit
error 1:127 ami/PRIMARY/MU_EPOCH:presence
error 1:127 ami/PRIMARY/MU_EPOCH:type
error 1:127 ami/PRIMARY/MU_EPOCH:null
error 1:128 ami/PRIMARY/PROP_RA:presence
error 1:128 ami/PRIMARY/PROP_RA:type
error 1:128 ami/PRIMARY/PROP_RA:null
error 1:128 ami/PRIMARY/PROP_RA:unit
error 4:47 ami/PRIMARY/PROP_RA:limit
error 1:129 ami/PRIMARY/PROP_DEC:presence
error 1:129 ami/PRIMARY/PROP_DEC:type
error 1:129 ami/PRIMARY/PROP_DEC:null
error 1:129 ami/PRIMARY/PROP_DEC:unit
error 4:48 ami/PRIMARY/PROP_DEC:limit
error 1:200 ami/PRIMARY/INSTRUME:presence
error 1:200 ami/PRIMARY/INSTRUME:type
error 1:200 ami/PRIMARY/INSTRUME:null
error 1:200 ami/PRIMARY/INSTRUME:value
error 1:200 ami/PRIMARY/INSTRUME:in
error 1:201 ami/PRIMARY/PREIMAGE:type
error 1:201 ami/PRIMARY/PREIMAGE:null
error 1:202 ami/PRIMARY/FWPOSOFF:type
error 1:202 ami/PRIMARY/FWPOSOFF:null
error 1:203 ami/PRIMARY/FWPOSTOL:type
error 1:203 ami/PRIMARY/FWPOSTOL:null
error 1:203 ami/PRIMARY/FWPOSTOL:in
error 1:204 ami/PRIMARY/PWPOSOFF:type
error 1:204 ami/PRIMARY/PWPOSOFF:null
error 1:205 ami/PRIMARY/PWPOSTOL:type
error 1:205 ami/PRIMARY/PWPOSTOL:null
error 1:205 ami/PRIMARY/PWPOSTOL:in
error 1:134 ami/PRIMARY/DETECTOR:presence
error 1:134 ami/PRIMARY/DETECTOR:type
error 1:134 ami/PRIMARY/DETECTOR:null
error 1:134 ami/PRIMARY/DETECTOR:in
error 1:135 ami/PRIMARY/MODULE:presence
error 1:135 ami/PRIMARY/MODULE:type
error 1:135 ami/PRIMARY/MODULE:null
error 1:135 ami/PRIMARY/MODULE:in
error 1:136 ami/PRIMARY/CHANNEL:presence
error 1:136 ami/PRIMARY/CHANNEL:type
error 1:136 ami/PRIMARY/CHANNEL:null
error 1:136 ami/PRIMARY/CHANNEL:in
error 1:137 ami/PRIMARY/FILTER:presence
error 1:137 ami/PRIMARY/FILTER:type
error 1:137 ami/PRIMARY/FILTER:null
error 1:137 ami/PRIMARY/FILTER:in
error 1:138 ami/PRIMARY/PUPIL:presence
error 1:138 ami/PRIMARY/PUPIL:type
error 1:138 ami/PRIMARY/PUPIL:null
error 1:138 ami/PRIMARY/PUPIL:in
error 1:139 ami/PRIMARY/PILIN:type
error 1:139 ami/PRIMARY/PILIN:null
error 1:140 ami/PRIMARY/CORONMSK:type
error 1:140 ami/PRIMARY/CORONMSK:null
error 1:140 ami/PRIMARY/CORONMSK:in
error 1:141 ami/PRIMARY/FAM_LA[a]:type
error 1:141 ami/PRIMARY/FAM_LA[a]:null
error 1:142 ami/PRIMARY/FASTEP[a]:type
error 1:142 ami/PRIMARY/FASTEP[a]:null
error 1:143 ami/PRIMARY/FAUNIT[a]:type
error 1:143 ami/PRIMARY/FAUNIT[a]:null
error 1:144 ami/PRIMARY/FAPHASE[a]:type
error 1:144 ami/PRIMARY/FAPHASE[a]:null
error 1:145 ami/PRIMARY/FA[a]VALUE:type
error 1:145 ami/PRIMARY/FA[a]VALUE:null
error 1:151 ami/PRIMARY/GRATING:presence
error 1:151 ami/PRIMARY/GRATING:type
error 1:151 ami/PRIMARY/GRATING:null
error 1:151 ami/PRIMARY/GRATING:in
error 1:152 ami/PRIMARY/FXD_SLIT:type
error 1:152 ami/PRIMARY/FXD_SLIT:null
error 1:152 ami/PRIMARY/FXD_SLIT:in
error 1:153 ami/PRIMARY/FOCUSPOS:type
error 1:153 ami/PRIMARY/FOCUSPOS:null
error 1:154 ami/PRIMARY/LAMP:presence
error 1:154 ami/PRIMARY/LAMP:type
error 1:154 ami/PRIMARY/LAMP:null
error 1:155 ami/PRIMARY/OPMODE:presence
error 1:155 ami/PRIMARY/OPMODE:type
error 1:155 ami/PRIMARY/OPMODE:null
error 1:155 ami/PRIMARY/OPMODE:in
error 1:156 ami/PRIMARY/MSASTATE:type
error 1:156 ami/PRIMARY/MSASTATE:null
error 1:157 ami/PRIMARY/MSAMETFL:type
error 1:157 ami/PRIMARY/MSAMETFL:null
error 1:157 ami/PRIMARY/MSAMETFL:matches
error 1:158 ami/PRIMARY/MSAMETID:type
error 1:158 ami/PRIMARY/MSAMETID:null
error 1:158 ami/PRIMARY/MSAMETID:limit
error 1:159 ami/PRIMARY/MSACONID:type
error 1:159 ami/PRIMARY/MSACONID:null
error 1:159 ami/PRIMARY/MSACONID:limit
error 1:160 ami/PRIMARY/GWA_XTIL:presence
error 1:160 ami/PRIMARY/GWA_XTIL:type
error 1:160 ami/PRIMARY/GWA_XTIL:null
error 1:161 ami/PRIMARY/GWA_YTIL:presence
error 1:161 ami/PRIMARY/GWA_YTIL:type
error 1:161 ami/PRIMARY/GWA_YTIL:null
error 1:162 ami/PRIMARY/GWA_XP_V:presence
error 1:162 ami/PRIMARY/GWA_XP_V:type
error 1:162 ami/PRIMARY/GWA_XP_V:null
error 1:163 ami/PRIMARY/GWA_YP_V:presence
error 1:163 ami/PRIMARY/GWA_YP_V:type
error 1:163 ami/PRIMARY/GWA_YP_V:null
error 1:164 ami/PRIMARY/GWA_PXAV:presence
error 1:164 ami/PRIMARY/GWA_PXAV:type
error 1:164 ami/PRIMARY/GWA_PXAV:null
error 1:165 ami/PRIMARY/GWA_PYAV:presence
error 1:165 ami/PRIMARY/GWA_PYAV:type
error 1:165 ami/PRIMARY/GWA_PYAV:null
error 1:166 ami/PRIMARY/GWA_TILT:presence
error 1:166 ami/PRIMARY/GWA_TILT:type
error 1:166 ami/PRIMARY/GWA_TILT:null
error 1:166 ami/PRIMARY/GWA_TILT:unit
error 1:167 ami/PRIMARY/RMA_POS:type
error 1:167 ami/PRIMARY/RMA_POS:null
error 1:168 ami/PRIMARY/FCSRLPOS:type
error 1:168 ami/PRIMARY/FCSRLPOS:null
error 1:172 ami/PRIMARY/DETECTOR:value
error 1:176 ami/PRIMARY/FWCPOS:type
error 1:176 ami/PRIMARY/FWCPOS:null
error 1:176 ami/PRIMARY/FWCPOS:unit
error 1:177 ami/PRIMARY/PWCPOS:type
error 1:177 ami/PRIMARY/PWCPOS:null
error 1:177 ami/PRIMARY/PWCPOS:unit
error 1:185 ami/PRIMARY/BAND:presence
error 1:185 ami/PRIMARY/BAND:type
error 1:185 ami/PRIMARY/BAND:null
error 1:185 ami/PRIMARY/BAND:in
error 1:187 ami/PRIMARY/CCCSTATE:type
error 1:187 ami/PRIMARY/CCCSTATE:null
error 1:187 ami/PRIMARY/CCCSTATE:in
error 1:188 ami/PRIMARY/FPE_SIDE:type
error 1:188 ami/PRIMARY/FPE_SIDE:null
error 1:188 ami/PRIMARY/FPE_SIDE:in
error 1:189 ami/PRIMARY/ICE_SIDE:type
error 1:189 ami/PRIMARY/ICE_SIDE:null
error 1:189 ami/PRIMARY/ICE_SIDE:in
error 1:274 ami/PRIMARY/EXPCOUNT:presence
error 1:274 ami/PRIMARY/EXPCOUNT:type
error 1:274 ami/PRIMARY/EXPCOUNT:null
error 1:274 ami/PRIMARY/EXPCOUNT:limit
error 1:275 ami/PRIMARY/EXPRIPAR:presence
error 1:275 ami/PRIMARY/EXPRIPAR:type
error 1:275 ami/PRIMARY/EXPRIPAR:null
error 1:275 ami/PRIMARY/EXPRIPAR:in
error 1:236 ami/PRIMARY/EXP_TYPE:presence
error 1:236 ami/PRIMARY/EXP_TYPE:type
error 1:236 ami/PRIMARY/EXP_TYPE:null
error 1:236 ami/PRIMARY/EXP_TYPE:value
error 1:236 ami/PRIMARY/EXP_TYPE:in
error 1:236 ami/PRIMARY/NINTS:presence
error 1:236 ami/PRIMARY/NINTS:type
error 1:236 ami/PRIMARY/NINTS:null
error 3:36 ami/PRIMARY/NINTS:limit
error 1:237 ami/PRIMARY/READPATT:presence
error 1:237 ami/PRIMARY/READPATT:type
error 1:237 ami/PRIMARY/READPATT:null
error 1:237 ami/PRIMARY/READPATT:in
error 1:238 ami/PRIMARY/NGROUPS:presence
error 1:238 ami/PRIMARY/NGROUPS:type
error 1:238 ami/PRIMARY/NGROUPS:null
error 1:238 ami/PRIMARY/NGROUPS:limit
error 1:239 ami/PRIMARY/NFRAMES:presence
error 1:239 ami/PRIMARY/NFRAMES:type
error 1:239 ami/PRIMARY/NFRAMES:null
error 1:239 ami/PRIMARY/NFRAMES:limit
error 1:240 ami/PRIMARY/FRMDIVSR:presence
error 1:240 ami/PRIMARY/FRMDIVSR:type
error 1:240 ami/PRIMARY/FRMDIVSR:null
error 1:240 ami/PRIMARY/FRMDIVSR:limit
error 1:241 ami/PRIMARY/GROUPGAP:presence
error 1:241 ami/PRIMARY/GROUPGAP:type
error 1:241 ami/PRIMARY/GROUPGAP:null
error 1:241 ami/PRIMARY/GROUPGAP:limit
error 1:242 ami/PRIMARY/DRPFRMS1:presence
error 1:242 ami/PRIMARY/DRPFRMS1:type
error 1:242 ami/PRIMARY/DRPFRMS1:null
error 1:242 ami/PRIMARY/DRPFRMS1:limit
error 1:243 ami/PRIMARY/DRPFRMS3:presence
error 1:243 ami/PRIMARY/DRPFRMS3:type
error 1:243 ami/PRIMARY/DRPFRMS3:null
error 1:243 ami/PRIMARY/DRPFRMS3:limit
error 1:244 ami/PRIMARY/NSAMPLES:presence
error 1:244 ami/PRIMARY/NSAMPLES:type
error 1:244 ami/PRIMARY/NSAMPLES:null
error 1:244 ami/PRIMARY/NSAMPLES:limit
error 1:245 ami/PRIMARY/TSAMPLE:presence
error 1:245 ami/PRIMARY/TSAMPLE:type
error 1:245 ami/PRIMARY/TSAMPLE:null
error 1:245 ami/PRIMARY/TSAMPLE:unit
error 1:245 ami/PRIMARY/TSAMPLE:limit
error 1:246 ami/PRIMARY/TFRAME:presence
error 1:246 ami/PRIMARY/TFRAME:type
error 1:246 ami/PRIMARY/TFRAME:null
error 1:246 ami/PRIMARY/TFRAME:unit
error 1:246 ami/PRIMARY/TFRAME:limit
error 1:247 ami/PRIMARY/TGROUP:presence
error 1:247 ami/PRIMARY/TGROUP:type
error 1:247 ami/PRIMARY/TGROUP:null
error 1:247 ami/PRIMARY/TGROUP:unit
error 1:247 ami/PRIMARY/TGROUP:limit
error 1:248 ami/PRIMARY/EFFINTTM:presence
error 1:248 ami/PRIMARY/EFFINTTM:type
error 1:248 ami/PRIMARY/EFFINTTM:null
error 1:248 ami/PRIMARY/EFFINTTM:unit
error 1:248 ami/PRIMARY/EFFINTTM:limit
error 1:249 ami/PRIMARY/DURATION:presence
error 1:249 ami/PRIMARY/DURATION:type
error 1:249 ami/PRIMARY/DURATION:null
error 1:249 ami/PRIMARY/DURATION:unit
error 1:249 ami/PRIMARY/DURATION:limit
error 1:250 ami/PRIMARY/NRSTSTRT:presence
error 1:250 ami/PRIMARY/NRSTSTRT:type
error 1:250 ami/PRIMARY/NRSTSTRT:null
error 1:250 ami/PRIMARY/NRSTSTRT:limit
error 1:251 ami/PRIMARY/NRESETS:presence
error 1:251 ami/PRIMARY/NRESETS:type
error 1:251 ami/PRIMARY/NRESETS:null
error 1:251 ami/PRIMARY/NRESETS:limit
error 1:252 ami/PRIMARY/ZEROFRAM:presence
error 1:252 ami/PRIMARY/ZEROFRAM:type
error 1:252 ami/PRIMARY/ZEROFRAM:null
error 1:253 ami/PRIMARY/DATAPROB:presence
error 1:253 ami/PRIMARY/DATAPROB:type
error 1:253 ami/PRIMARY/DATAPROB:null
error 1:254 ami/PRIMARY/SCA_NUM:presence
error 1:254 ami/PRIMARY/SCA_NUM:type
error 1:254 ami/PRIMARY/SCA_NUM:null
error 1:255 ami/PRIMARY/DATAMODE:presence
error 1:255 ami/PRIMARY/DATAMODE:type
error 1:255 ami/PRIMARY/DATAMODE:null
error 1:277 ami/PRIMARY/EXPSTART:presence
error 1:277 ami/PRIMARY/EXPSTART:type
error 1:277 ami/PRIMARY/EXPSTART:null
error 1:277 ami/PRIMARY/EXPSTART:unit
error 1:277 ami/PRIMARY/EFFEXPTM:presence
error 1:277 ami/PRIMARY/EFFEXPTM:type
error 1:277 ami/PRIMARY/EFFEXPTM:null
error 1:277 ami/PRIMARY/EFFEXPTM:unit
error 3:37 ami/PRIMARY/EFFEXPTM:limit
error 1:278 ami/PRIMARY/EXPMID:presence
error 1:278 ami/PRIMARY/EXPMID:type
error 1:278 ami/PRIMARY/EXPMID:null
error 1:278 ami/PRIMARY/EXPMID:unit
error 1:279 ami/PRIMARY/EXPEND:presence
error 1:279 ami/PRIMARY/EXPEND:type
error 1:279 ami/PRIMARY/EXPEND:null
error 1:279 ami/PRIMARY/EXPEND:unit
error 1:280 ami/PRIMARY/EXPSTENG:type
error 1:280 ami/PRIMARY/EXPSTENG:null
error 1:281 ami/PRIMARY/OSF_FILE:type
error 1:281 ami/PRIMARY/OSF_FILE:null
error 1:282 ami/PRIMARY/HYBRIDFF:type
error 1:282 ami/PRIMARY/HYBRIDFF:null
error 1:283 ami/PRIMARY/NOUTPUTS:type
error 1:283 ami/PRIMARY/NOUTPUTS:null
error 1:283 ami/PRIMARY/NOUTPUTS:in
error 1:284 ami/PRIMARY/MIRNGRPS:type
error 1:284 ami/PRIMARY/MIRNGRPS:null
error 1:284 ami/PRIMARY/MIRNGRPS:limit
error 1:285 ami/PRIMARY/MIRNFRMS:type
error 1:285 ami/PRIMARY/MIRNFRMS:null
error 1:285 ami/PRIMARY/MIRNFRMS:limit
error 1:286 ami/PRIMARY/DETMODE:type
error 1:286 ami/PRIMARY/DETMODE:null
error 1:286 ami/PRIMARY/DETMODE:in
error 1:287 ami/PRIMARY/CMD_TSEL:type
error 1:287 ami/PRIMARY/CMD_TSEL:null
error 1:287 ami/PRIMARY/CMD_TSEL:in
error 1:288 ami/PRIMARY/TMEASURE:type
error 1:288 ami/PRIMARY/TMEASURE:null
error 1:288 ami/PRIMARY/TMEASURE:unit
error 1:288 ami/PRIMARY/TMEASURE:limit
error 1:289 ami/PRIMARY/NRS_NORM:type
error 1:289 ami/PRIMARY/NRS_NORM:null
error 1:289 ami/PRIMARY/NRS_NORM:limit
error 1:290 ami/PRIMARY/NRS_REF:type
error 1:290 ami/PRIMARY/NRS_REF:null
error 1:290 ami/PRIMARY/NRS_REF:limit
error 1:291 ami/PRIMARY/SCTARATE:presence
error 1:291 ami/PRIMARY/SCTARATE:type
error 1:291 ami/PRIMARY/SCTARATE:null
error 1:291 ami/PRIMARY/SCTARATE:unit
error 1:292 ami/PRIMARY/GAINFACT:type
error 1:292 ami/PRIMARY/GAINFACT:null
error 1:292 ami/PRIMARY/GAINFACT:unit
error 1:293 ami/PRIMARY/IS_IMPRT:type
error 1:293 ami/PRIMARY/IS_IMPRT:null
error 1:294 ami/PRIMARY/IS_PSF:type
error 1:294 ami/PRIMARY/IS_PSF:null
error 1:295 ami/PRIMARY/SELFREF:type
error 1:295 ami/PRIMARY/SELFREF:null
error 1:296 ami/PRIMARY/PRIMECRS:type
error 1:296 ami/PRIMARY/PRIMECRS:null
error 1:297 ami/PRIMARY/EXTNCRS:type
error 1:297 ami/PRIMARY/EXTNCRS:null
error 1:307 ami/PRIMARY/EXSEGNUM:type
error 1:307 ami/PRIMARY/EXSEGNUM:null
error 3:38 ami/PRIMARY/EXSEGNUM:limit
error 1:307 ami/PRIMARY/EXSEGTOT:type
error 1:307 ami/PRIMARY/EXSEGTOT:null
error 3:39 ami/PRIMARY/EXSEGTOT:limit
error 1:307 ami/PRIMARY/INTSTART:type
error 1:307 ami/PRIMARY/INTSTART:null
error 3:40 ami/PRIMARY/INTSTART:limit
error 1:307 ami/PRIMARY/INTEND:type
error 1:307 ami/PRIMARY/INTEND:null
error 3:41 ami/PRIMARY/INTEND:limit
error 1:318 ami/PRIMARY/SUBARRAY:presence
error 1:318 ami/PRIMARY/SUBARRAY:type
error 1:318 ami/PRIMARY/SUBARRAY:null
warning 1:318 ami/PRIMARY/SUBARRAY:in
error 1:319 ami/PRIMARY/SUB_SHRT:type
error 1:319 ami/PRIMARY/SUB_SHRT:null
error 1:319 ami/PRIMARY/SUB_SHRT:in
error 1:320 ami/PRIMARY/SUB_LONG:type
error 1:320 ami/PRIMARY/SUB_LONG:null
error 1:320 ami/PRIMARY/SUB_LONG:in
error 1:321 ami/PRIMARY/SUBSTRT1:presence
error 1:321 ami/PRIMARY/SUBSTRT1:type
error 1:321 ami/PRIMARY/SUBSTRT1:null
error 1:321 ami/PRIMARY/SUBSTRT1:limit
error 1:322 ami/PRIMARY/SUBSTRT2:presence
error 1:322 ami/PRIMARY/SUBSTRT2:type
error 1:322 ami/PRIMARY/SUBSTRT2:null
error 1:322 ami/PRIMARY/SUBSTRT2:limit
error 1:323 ami/PRIMARY/SUBSIZE1:presence
error 1:323 ami/PRIMARY/SUBSIZE1:type
error 1:323 ami/PRIMARY/SUBSIZE1:null
error 1:323 ami/PRIMARY/SUBSIZE1:limit
error 1:324 ami/PRIMARY/SUBSIZE2:presence
error 1:324 ami/PRIMARY/SUBSIZE2:type
error 1:324 ami/PRIMARY/SUBSIZE2:null
error 1:324 ami/PRIMARY/SUBSIZE2:limit
error 1:325 ami/PRIMARY/FASTAXIS:presence
error 1:325 ami/PRIMARY/FASTAXIS:type
error 1:325 ami/PRIMARY/FASTAXIS:null
error 1:325 ami/PRIMARY/FASTAXIS:in
error 1:326 ami/PRIMARY/SLOWAXIS:presence
error 1:326 ami/PRIMARY/SLOWAXIS:type
error 1:326 ami/PRIMARY/SLOWAXIS:null
error 1:326 ami/PRIMARY/SLOWAXIS:in
error 1:327 ami/PRIMARY/DETXCOR:type
error 1:327 ami/PRIMARY/DETXCOR:null
error 1:328 ami/PRIMARY/DETYCOR:type
error 1:328 ami/PRIMARY/DETYCOR:null
error 1:329 ami/PRIMARY/DETXSIZ:type
error 1:329 ami/PRIMARY/DETXSIZ:null
error 1:329 ami/PRIMARY/DETXSIZ:limit
error 1:330 ami/PRIMARY/DETYSIZ:type
error 1:330 ami/PRIMARY/DETYSIZ:null
error 1:330 ami/PRIMARY/DETYSIZ:limit
error 1:331 ami/PRIMARY/MSTR_RD1:type
error 1:331 ami/PRIMARY/MSTR_RD1:null
error 1:331 ami/PRIMARY/MSTR_RD1:limit
error 1:332 ami/PRIMARY/MSTR_SK1:type
error 1:332 ami/PRIMARY/MSTR_SK1:null
error 1:332 ami/PRIMARY/MSTR_SK1:limit
error 1:333 ami/PRIMARY/MSTR_RD2:type
error 1:333 ami/PRIMARY/MSTR_RD2:null
error 1:333 ami/PRIMARY/MSTR_RD2:limit
error 1:334 ami/PRIMARY/MSTR_SK2:type
error 1:334 ami/PRIMARY/MSTR_SK2:null
error 1:334 ami/PRIMARY/MSTR_SK2:limit
error 1:335 ami/PRIMARY/MSTR_RPT:type
error 1:335 ami/PRIMARY/MSTR_RPT:null
error 1:336 ami/PRIMARY/MSTR_ILV:type
error 1:336 ami/PRIMARY/MSTR_ILV:null
error 1:337 ami/PRIMARY/SSTR_STP:type
error 1:337 ami/PRIMARY/SSTR_STP:null
error 1:338 ami/PRIMARY/SSTR_NST:type
error 1:338 ami/PRIMARY/SSTR_NST:null
error 1:346 ami/PRIMARY/PATTTYPE:presence
error 1:346 ami/PRIMARY/PATTTYPE:type
error 1:346 ami/PRIMARY/PATTTYPE:null
warning 1:346 ami/PRIMARY/PATTTYPE:in
error 1:347 ami/PRIMARY/PRIDTYPE:type
error 1:347 ami/PRIMARY/PRIDTYPE:null
error 1:348 ami/PRIMARY/PRIDTPTS:type
error 1:348 ami/PRIMARY/PRIDTPTS:null
error 1:348 ami/PRIMARY/PRIDTPTS:limit
error 1:349 ami/PRIMARY/PATT_NUM:presence
error 1:349 ami/PRIMARY/PATT_NUM:type
error 1:349 ami/PRIMARY/PATT_NUM:null
error 1:349 ami/PRIMARY/PATT_NUM:limit
error 1:350 ami/PRIMARY/PATTSTRT:type
error 1:350 ami/PRIMARY/PATTSTRT:null
error 1:350 ami/PRIMARY/PATTSTRT:limit
error 1:351 ami/PRIMARY/NUMDTHPT:presence
error 1:351 ami/PRIMARY/NUMDTHPT:type
error 1:351 ami/PRIMARY/NUMDTHPT:null
error 1:351 ami/PRIMARY/NUMDTHPT:limit
error 1:352 ami/PRIMARY/PATTNPTS:type
error 1:352 ami/PRIMARY/PATTNPTS:null
error 1:352 ami/PRIMARY/PATTNPTS:limit
error 1:353 ami/PRIMARY/NRIMDTPT:type
error 1:353 ami/PRIMARY/NRIMDTPT:null
error 1:353 ami/PRIMARY/NRIMDTPT:limit
error 1:354 ami/PRIMARY/NOD_TYPE:type
error 1:354 ami/PRIMARY/NOD_TYPE:null
error 1:354 ami/PRIMARY/NOD_TYPE:in
error 1:355 ami/PRIMARY/PATTSIZE:type
error 1:355 ami/PRIMARY/PATTSIZE:null
error 1:356 ami/PRIMARY/SMGRDPAT:type
error 1:356 ami/PRIMARY/SMGRDPAT:null
error 1:357 ami/PRIMARY/SUBPXPTS:type
error 1:357 ami/PRIMARY/SUBPXPTS:null
error 1:357 ami/PRIMARY/SUBPXPTS:limit
error 1:358 ami/PRIMARY/SUBPXPAT:type
error 1:358 ami/PRIMARY/SUBPXPAT:null
error 1:359 ami/PRIMARY/SPEC_NUM:type
error 1:359 ami/PRIMARY/SPEC_NUM:null
error 1:359 ami/PRIMARY/SPEC_NUM:limit
error 1:360 ami/PRIMARY/SPECNSTP:type
error 1:360 ami/PRIMARY/SPECNSTP:null
error 1:360 ami/PRIMARY/SPECNSTP:limit
error 1:361 ami/PRIMARY/SPECSTEP:type
error 1:361 ami/PRIMARY/SPECSTEP:null
error 1:362 ami/PRIMARY/SPCOFFST:type
error 1:362 ami/PRIMARY/SPCOFFST:null
error 1:362 ami/PRIMARY/SPCOFFST:unit
error 1:363 ami/PRIMARY/SPAT_NUM:type
error 1:363 ami/PRIMARY/SPAT_NUM:null
error 1:363 ami/PRIMARY/SPAT_NUM:limit
error 1:364 ami/PRIMARY/SPATNSTP:type
error 1:364 ami/PRIMARY/SPATNSTP:null
error 1:364 ami/PRIMARY/SPATNSTP:limit
error 1:365 ami/PRIMARY/SPATSTEP:type
error 1:365 ami/PRIMARY/SPATSTEP:null
error 1:366 ami/PRIMARY/SPTOFFST:type
error 1:366 ami/PRIMARY/SPTOFFST:null
error 1:366 ami/PRIMARY/SPTOFFST:unit
error 1:367 ami/PRIMARY/XOFFSET:presence
error 1:367 ami/PRIMARY/XOFFSET:type
error 1:367 ami/PRIMARY/XOFFSET:null
error 1:367 ami/PRIMARY/XOFFSET:unit
error 1:368 ami/PRIMARY/YOFFSET:presence
error 1:368 ami/PRIMARY/YOFFSET:type
error 1:368 ami/PRIMARY/YOFFSET:null
error 1:368 ami/PRIMARY/YOFFSET:unit
error 1:369 ami/PRIMARY/DSETSTRT:type
error 1:369 ami/PRIMARY/DSETSTRT:null
error 1:369 ami/PRIMARY/DSETSTRT:limit
error 1:370 ami/PRIMARY/NUMDSETS:type
error 1:370 ami/PRIMARY/NUMDSETS:null
error 1:370 ami/PRIMARY/NUMDSETS:limit
error 1:371 ami/PRIMARY/DITHDIRC:type
error 1:371 ami/PRIMARY/DITHDIRC:null
error 1:371 ami/PRIMARY/DITHDIRC:in
error 1:372 ami/PRIMARY/DITHOPFR:type
error 1:372 ami/PRIMARY/DITHOPFR:null
error 1:372 ami/PRIMARY/DITHOPFR:in
error 1:373 ami/PRIMARY/DITHPNTS:type
error 1:373 ami/PRIMARY/DITHPNTS:null
error 1:374 ami/PRIMARY/MRSPRCHN:type
error 1:374 ami/PRIMARY/MRSPRCHN:null
error 1:374 ami/PRIMARY/MRSPRCHN:in
error 1:376 ami/PRIMARY/DITH_RA:type
error 1:376 ami/PRIMARY/DITH_RA:null
error 1:376 ami/PRIMARY/DITH_RA:unit
error 1:377 ami/PRIMARY/DITH_DEC:type
error 1:377 ami/PRIMARY/DITH_DEC:null
error 1:377 ami/PRIMARY/DITH_DEC:unit
error 1:384 ami/PRIMARY/APERNAME:presence
error 1:384 ami/PRIMARY/APERNAME:type
error 1:384 ami/PRIMARY/APERNAME:null
error 1:385 ami/PRIMARY/PPS_APER:presence
error 1:385 ami/PRIMARY/PPS_APER:type
error 1:385 ami/PRIMARY/PPS_APER:null
error 1:386 ami/PRIMARY/VA_RA:type
error 1:386 ami/PRIMARY/VA_RA:null
error 1:386 ami/PRIMARY/VA_RA:unit
error 1:387 ami/PRIMARY/VA_DEC:type
error 1:387 ami/PRIMARY/VA_DEC:null
error 1:387 ami/PRIMARY/VA_DEC:unit
error 1:392 ami/PRIMARY/BARTDELT:presence
error 1:392 ami/PRIMARY/BARTDELT:type
error 1:392 ami/PRIMARY/BARTDELT:null
error 1:392 ami/PRIMARY/BARTDELT:unit
error 1:393 ami/PRIMARY/BSTRTIME:presence
error 1:393 ami/PRIMARY/BSTRTIME:type
error 1:393 ami/PRIMARY/BSTRTIME:null
error 1:393 ami/PRIMARY/BSTRTIME:unit
error 1:394 ami/PRIMARY/BMIDTIME:presence
error 1:394 ami/PRIMARY/BMIDTIME:type
error 1:394 ami/PRIMARY/BMIDTIME:null
error 1:394 ami/PRIMARY/BMIDTIME:unit
error 1:395 ami/PRIMARY/BENDTIME:presence
error 1:395 ami/PRIMARY/BENDTIME:type
error 1:395 ami/PRIMARY/BENDTIME:null
error 1:395 ami/PRIMARY/BENDTIME:unit
error 1:396 ami/PRIMARY/HELIDELT:presence
error 1:396 ami/PRIMARY/HELIDELT:type
error 1:396 ami/PRIMARY/HELIDELT:null
error 1:396 ami/PRIMARY/HELIDELT:unit
error 1:397 ami/PRIMARY/HSTRTIME:presence
error 1:397 ami/PRIMARY/HSTRTIME:type
error 1:397 ami/PRIMARY/HSTRTIME:null
error 1:397 ami/PRIMARY/HSTRTIME:unit
error 1:398 ami/PRIMARY/HMIDTIME:presence
error 1:398 ami/PRIMARY/HMIDTIME:type
error 1:398 ami/PRIMARY/HMIDTIME:null
error 1:398 ami/PRIMARY/HMIDTIME:unit
error 1:399 ami/PRIMARY/HENDTIME:presence
error 1:399 ami/PRIMARY/HENDTIME:type
error 1:399 ami/PRIMARY/HENDTIME:null
error 1:399 ami/PRIMARY/HENDTIME:unit
error 1:407 ami/PRIMARY/GS_ORDER:type
error 1:407 ami/PRIMARY/GS_ORDER:null
error 1:407 ami/PRIMARY/GS_ORDER:limit
error 1:408 ami/PRIMARY/GSSTRTTM:type
error 1:408 ami/PRIMARY/GSSTRTTM:null
error 1:409 ami/PRIMARY/GSENDTIM:type
error 1:409 ami/PRIMARY/GSENDTIM:null
error 1:410 ami/PRIMARY/GDSTARID:type
error 1:410 ami/PRIMARY/GDSTARID:null
error 1:411 ami/PRIMARY/GS_RA:type
error 1:411 ami/PRIMARY/GS_RA:null
error 1:411 ami/PRIMARY/GS_RA:unit
error 4:47 ami/PRIMARY/GS_RA:limit
error 1:412 ami/PRIMARY/GS_DEC:type
error 1:412 ami/PRIMARY/GS_DEC:null
error 1:412 ami/PRIMARY/GS_DEC:unit
error 4:48 ami/PRIMARY/GS_DEC:limit
error 1:413 ami/PRIMARY/GS_URA:type
error 1:413 ami/PRIMARY/GS_URA:null
error 1:413 ami/PRIMARY/GS_URA:unit
error 1:413 ami/PRIMARY/GS_URA:limit
error 1:414 ami/PRIMARY/GS_UDEC:type
error 1:414 ami/PRIMARY/GS_UDEC:null
error 1:414 ami/PRIMARY/GS_UDEC:unit
error 1:414 ami/PRIMARY/GS_UDEC:limit
error 1:415 ami/PRIMARY/GS_MAG:type
error 1:415 ami/PRIMARY/GS_MAG:null
error 1:415 ami/PRIMARY/GS_MAG:unit
error 1:416 ami/PRIMARY/GS_UMAG:type
error 1:416 ami/PRIMARY/GS_UMAG:null
error 1:416 ami/PRIMARY/GS_UMAG:unit
error 1:416 ami/PRIMARY/GS_UMAG:limit
error 1:417 ami/PRIMARY/GS_EPOCH:type
error 1:417 ami/PRIMARY/GS_EPOCH:null
error 1:418 ami/PRIMARY/GS_MURA:type
error 1:418 ami/PRIMARY/GS_MURA:null
error 1:418 ami/PRIMARY/GS_MURA:unit
error 1:419 ami/PRIMARY/GS_MUDEC:type
error 1:419 ami/PRIMARY/GS_MUDEC:null
error 1:419 ami/PRIMARY/GS_MUDEC:unit
error 1:420 ami/PRIMARY/GS_PARA:type
error 1:420 ami/PRIMARY/GS_PARA:null
error 1:420 ami/PRIMARY/GS_PARA:unit
error 1:421 ami/PRIMARY/GS_V3_PA:type
error 1:421 ami/PRIMARY/GS_V3_PA:null
error 1:421 ami/PRIMARY/GS_V3_PA:unit
error 1:422 ami/PRIMARY/FGS_APER:type
error 1:422 ami/PRIMARY/FGS_APER:null
error 1:423 ami/PRIMARY/GSIDL_X:type
error 1:423 ami/PRIMARY/GSIDL_X:null
error 1:424 ami/PRIMARY/GSIDL_Y:type
error 1:424 ami/PRIMARY/GSIDL_Y:null
error 1:425 ami/PRIMARY/GSCENTX:type
error 1:425 ami/PRIMARY/GSCENTX:null
error 1:425 ami/PRIMARY/GSCENTX:unit
error 1:426 ami/PRIMARY/GSCENTY:type
error 1:426 ami/PRIMARY/GSCENTY:null
error 1:426 ami/PRIMARY/GSCENTY:unit
error 1:427 ami/PRIMARY/PCS_MODE:presence
error 1:427 ami/PRIMARY/PCS_MODE:type
error 1:427 ami/PRIMARY/PCS_MODE:null
error 1:427 ami/PRIMARY/PCS_MODE:in
error 1:428 ami/PRIMARY/VISITEND:type
error 1:428 ami/PRIMARY/VISITEND:null
error 1:38 ami/PRIMARY/CAL_VER:presence
error 1:38 ami/PRIMARY/CAL_VER:type
error 1:38 ami/PRIMARY/CAL_VER:null
error 1:38 ami/PRIMARY/CAL_VER:matches
error 1:39 ami/PRIMARY/CAL_VCS:presence
error 1:39 ami/PRIMARY/CAL_VCS:type
error 1:39 ami/PRIMARY/CAL_VCS:null
error 1:40 ami/PRIMARY/CRDS_VER:presence
error 1:40 ami/PRIMARY/CRDS_VER:type
error 1:40 ami/PRIMARY/CRDS_VER:null
error 1:40 ami/PRIMARY/CRDS_VER:matches
error 1:41 ami/PRIMARY/CRDS_CTX:presence
error 1:41 ami/PRIMARY/CRDS_CTX:type
error 1:41 ami/PRIMARY/CRDS_CTX:null
error 1:41 ami/PRIMARY/CRDS_CTX:matches
error 1:46 ami/PRIMARY/ASNPOOL:type
error 1:46 ami/PRIMARY/ASNPOOL:null
error 1:46 ami/PRIMARY/ASNTABLE:type
error 1:46 ami/PRIMARY/ASNTABLE:null
error 1:438 ami/PRIMARY/R_AREA:type
error 1:438 ami/PRIMARY/R_AREA:null
error 1:438 ami/PRIMARY/R_AREA:matches
error 1:439 ami/PRIMARY/R_BARSHA:type
error 1:439 ami/PRIMARY/R_BARSHA:null
error 1:439 ami/PRIMARY/R_BARSHA:matches
error 1:440 ami/PRIMARY/R_BKG:type
error 1:440 ami/PRIMARY/R_BKG:null
error 1:440 ami/PRIMARY/R_BKG:matches
error 1:441 ami/PRIMARY/R_CAMERA:type
error 1:441 ami/PRIMARY/R_CAMERA:null
error 1:441 ami/PRIMARY/R_CAMERA:matches
error 1:442 ami/PRIMARY/R_CHRCOR:type
error 1:442 ami/PRIMARY/R_CHRCOR:null
error 1:442 ami/PRIMARY/R_CHRCOR:matches
error 1:443 ami/PRIMARY/R_COLLIM:type
error 1:443 ami/PRIMARY/R_COLLIM:null
error 1:443 ami/PRIMARY/R_COLLIM:matches
error 1:444 ami/PRIMARY/R_CUBPAR:type
error 1:444 ami/PRIMARY/R_CUBPAR:null
error 1:444 ami/PRIMARY/R_CUBPAR:matches
error 1:445 ami/PRIMARY/R_DARK:type
error 1:445 ami/PRIMARY/R_DARK:null
error 1:445 ami/PRIMARY/R_DARK:matches
error 1:446 ami/PRIMARY/R_DFLAT:type
error 1:446 ami/PRIMARY/R_DFLAT:null
error 1:446 ami/PRIMARY/R_DFLAT:matches
error 1:447 ami/PRIMARY/R_DISPER:type
error 1:447 ami/PRIMARY/R_DISPER:null
error 1:447 ami/PRIMARY/R_DISPER:matches
error 1:448 ami/PRIMARY/R_DISTOR:type
error 1:448 ami/PRIMARY/R_DISTOR:null
error 1:448 ami/PRIMARY/R_DISTOR:matches
error 1:449 ami/PRIMARY/R_EXTR1D:type
error 1:449 ami/PRIMARY/R_EXTR1D:null
error 1:449 ami/PRIMARY/R_EXTR1D:matches
error 1:450 ami/PRIMARY/R_FFLAT:type
error 1:450 ami/PRIMARY/R_FFLAT:null
error 1:450 ami/PRIMARY/R_FFLAT:matches
error 1:451 ami/PRIMARY/R_FILOFF:type
error 1:451 ami/PRIMARY/R_FILOFF:null
error 1:451 ami/PRIMARY/R_FILOFF:matches
error 1:452 ami/PRIMARY/R_FLAT:type
error 1:452 ami/PRIMARY/R_FLAT:null
error 1:452 ami/PRIMARY/R_FLAT:matches
error 1:453 ami/PRIMARY/R_FORE:type
error 1:453 ami/PRIMARY/R_FORE:null
error 1:453 ami/PRIMARY/R_FORE:matches
error 1:454 ami/PRIMARY/R_FPA:type
error 1:454 ami/PRIMARY/R_FPA:null
error 1:454 ami/PRIMARY/R_FPA:matches
error 1:455 ami/PRIMARY/R_FRIFRQ:type
error 1:455 ami/PRIMARY/R_FRIFRQ:null
error 1:455 ami/PRIMARY/R_FRIFRQ:matches
error 1:456 ami/PRIMARY/R_FRINGE:type
error 1:456 ami/PRIMARY/R_FRINGE:null
error 1:456 ami/PRIMARY/R_FRINGE:matches
error 1:457 ami/PRIMARY/R_GAIN:type
error 1:457 ami/PRIMARY/R_GAIN:null
error 1:457 ami/PRIMARY/R_GAIN:matches
error 1:458 ami/PRIMARY/R_IFUFOR:type
error 1:458 ami/PRIMARY/R_IFUFOR:null
error 1:458 ami/PRIMARY/R_IFUFOR:matches
error 1:459 ami/PRIMARY/R_IFUPOS:type
error 1:459 ami/PRIMARY/R_IFUPOS:null
error 1:459 ami/PRIMARY/R_IFUPOS:matches
error 1:460 ami/PRIMARY/R_IFUSLI:type
error 1:460 ami/PRIMARY/R_IFUSLI:null
error 1:460 ami/PRIMARY/R_IFUSLI:matches
error 1:461 ami/PRIMARY/R_IPC:type
error 1:461 ami/PRIMARY/R_IPC:null
error 1:461 ami/PRIMARY/R_IPC:matches
error 1:462 ami/PRIMARY/R_LASTFR:type
error 1:462 ami/PRIMARY/R_LASTFR:null
error 1:462 ami/PRIMARY/R_LASTFR:matches
error 1:463 ami/PRIMARY/R_LINEAR:type
error 1:463 ami/PRIMARY/R_LINEAR:null
error 1:463 ami/PRIMARY/R_LINEAR:matches
error 1:464 ami/PRIMARY/R_MASK:type
error 1:464 ami/PRIMARY/R_MASK:null
error 1:464 ami/PRIMARY/R_MASK:matches
error 1:465 ami/PRIMARY/R_MIREMI:type
error 1:465 ami/PRIMARY/R_MIREMI:null
error 1:465 ami/PRIMARY/R_MIREMI:matches
error 1:466 ami/PRIMARY/R_MRSPT:type
error 1:466 ami/PRIMARY/R_MRSPT:null
error 1:466 ami/PRIMARY/R_MRSPT:matches
error 1:467 ami/PRIMARY/R_MRSXAR:type
error 1:467 ami/PRIMARY/R_MRSXAR:null
error 1:467 ami/PRIMARY/R_MRSXAR:matches
error 1:468 ami/PRIMARY/R_MSA:type
error 1:468 ami/PRIMARY/R_MSA:null
error 1:468 ami/PRIMARY/R_MSA:matches
error 1:469 ami/PRIMARY/R_MSAOPE:type
error 1:469 ami/PRIMARY/R_MSAOPE:null
error 1:469 ami/PRIMARY/R_MSAOPE:matches
error 1:470 ami/PRIMARY/R_NRM:type
error 1:470 ami/PRIMARY/R_NRM:null
error 1:470 ami/PRIMARY/R_NRM:matches
error 1:471 ami/PRIMARY/R_OTE:type
error 1:471 ami/PRIMARY/R_OTE:null
error 1:471 ami/PRIMARY/R_OTE:matches
error 1:472 ami/PRIMARY/R_PERSAT:type
error 1:472 ami/PRIMARY/R_PERSAT:null
error 1:472 ami/PRIMARY/R_PERSAT:matches
error 1:473 ami/PRIMARY/R_PHOTOM:type
error 1:473 ami/PRIMARY/R_PHOTOM:null
error 1:473 ami/PRIMARY/R_PHOTOM:matches
error 1:474 ami/PRIMARY/R_PSFMAS:type
error 1:474 ami/PRIMARY/R_PSFMAS:null
error 1:474 ami/PRIMARY/R_PSFMAS:matches
error 1:475 ami/PRIMARY/R_PSTSOS:type
error 1:475 ami/PRIMARY/R_PSTSOS:null
error 1:475 ami/PRIMARY/R_PSTSOS:matches
error 1:476 ami/PRIMARY/R_PTHLOS:type
error 1:476 ami/PRIMARY/R_PTHLOS:null
error 1:476 ami/PRIMARY/R_PTHLOS:matches
error 1:477 ami/PRIMARY/R_READNO:type
error 1:477 ami/PRIMARY/R_READNO:null
error 1:477 ami/PRIMARY/R_READNO:matches
error 1:478 ami/PRIMARY/R_REFPIX:type
error 1:478 ami/PRIMARY/R_REFPIX:null
error 1:478 ami/PRIMARY/R_REFPIX:matches
error 1:479 ami/PRIMARY/R_REGION:type
error 1:479 ami/PRIMARY/R_REGION:null
error 1:479 ami/PRIMARY/R_REGION:matches
error 1:480 ami/PRIMARY/R_RESAMP:type
error 1:480 ami/PRIMARY/R_RESAMP:null
error 1:480 ami/PRIMARY/R_RESAMP:matches
error 1:481 ami/PRIMARY/R_RESET:type
error 1:481 ami/PRIMARY/R_RESET:null
error 1:481 ami/PRIMARY/R_RESET:matches
error 1:482 ami/PRIMARY/R_RESOL:type
error 1:482 ami/PRIMARY/R_RESOL:null
error 1:482 ami/PRIMARY/R_RESOL:matches
error 1:483 ami/PRIMARY/R_RSCD:type
error 1:483 ami/PRIMARY/R_RSCD:null
error 1:483 ami/PRIMARY/R_RSCD:matches
error 1:484 ami/PRIMARY/R_SATURA:type
error 1:484 ami/PRIMARY/R_SATURA:null
error 1:484 ami/PRIMARY/R_SATURA:matches
error 1:485 ami/PRIMARY/R_SFLAT:type
error 1:485 ami/PRIMARY/R_SFLAT:null
error 1:485 ami/PRIMARY/R_SFLAT:matches
error 1:486 ami/PRIMARY/R_SIRSKL:type
error 1:486 ami/PRIMARY/R_SIRSKL:null
error 1:486 ami/PRIMARY/R_SIRSKL:matches
error 1:487 ami/PRIMARY/R_SPCWCS:type
error 1:487 ami/PRIMARY/R_SPCWCS:null
error 1:487 ami/PRIMARY/R_SPCWCS:matches
error 1:488 ami/PRIMARY/R_SPKERN:type
error 1:488 ami/PRIMARY/R_SPKERN:null
error 1:488 ami/PRIMARY/R_SPKERN:matches
error 1:489 ami/PRIMARY/R_SPPROF:type
error 1:489 ami/PRIMARY/R_SPPROF:null
error 1:489 ami/PRIMARY/R_SPPROF:matches
error 1:490 ami/PRIMARY/R_SPTRAC:type
error 1:490 ami/PRIMARY/R_SPTRAC:null
error 1:490 ami/PRIMARY/R_SPTRAC:matches
error 1:491 ami/PRIMARY/R_STRAY:type
error 1:491 ami/PRIMARY/R_STRAY:null
error 1:491 ami/PRIMARY/R_STRAY:matches
error 1:492 ami/PRIMARY/R_SUPERB:type
error 1:492 ami/PRIMARY/R_SUPERB:null
error 1:492 ami/PRIMARY/R_SUPERB:matches
error 1:493 ami/PRIMARY/R_THRPUT:type
error 1:493 ami/PRIMARY/R_THRPUT:null
error 1:493 ami/PRIMARY/R_THRPUT:matches
error 1:494 ami/PRIMARY/R_TRPDEN:type
error 1:494 ami/PRIMARY/R_TRPDEN:null
error 1:494 ami/PRIMARY/R_TRPDEN:matches
error 1:495 ami/PRIMARY/R_TRPPAR:type
error 1:495 ami/PRIMARY/R_TRPPAR:null
error 1:495 ami/PRIMARY/R_TRPPAR:matches
error 1:496 ami/PRIMARY/R_TSPHOT:type
error 1:496 ami/PRIMARY/R_TSPHOT:null
error 1:496 ami/PRIMARY/R_TSPHOT:matches
error 1:497 ami/PRIMARY/R_V2V3:type
error 1:497 ami/PRIMARY/R_V2V3:null
error 1:497 ami/PRIMARY/R_V2V3:matches
error 1:498 ami/PRIMARY/R_WAVCOR:type
error 1:498 ami/PRIMARY/R_WAVCOR:null
error 1:498 ami/PRIMARY/R_WAVCOR:matches
error 1:499 ami/PRIMARY/R_WAVMAP:type
error 1:499 ami/PRIMARY/R_WAVMAP:null
error 1:499 ami/PRIMARY/R_WAVMAP:matches
error 1:500 ami/PRIMARY/R_WAVRAN:type
error 1:500 ami/PRIMARY/R_WAVRAN:null
error 1:500 ami/PRIMARY/R_WAVRAN:matches
error 1:505 ami/PRIMARY/S_AMIANA:presence
error 1:505 ami/PRIMARY/S_AMIANA:type
error 1:505 ami/PRIMARY/S_AMIANA:null
error 1:505 ami/PRIMARY/S_AMIANA:in
error 1:506 ami/PRIMARY/S_AMINOR:type
error 1:506 ami/PRIMARY/S_AMINOR:null
error 1:506 ami/PRIMARY/S_AMINOR:in
error 1:507 ami/PRIMARY/S_BARSHA:type
error 1:507 ami/PRIMARY/S_BARSHA:null
error 1:507 ami/PRIMARY/S_BARSHA:in
error 1:508 ami/PRIMARY/S_BKDSUB:type
error 1:508 ami/PRIMARY/S_BKDSUB:null
error 1:508 ami/PRIMARY/S_BKDSUB:in
error 1:509 ami/PRIMARY/S_BPXSLF:type
error 1:509 ami/PRIMARY/S_BPXSLF:null
error 1:509 ami/PRIMARY/S_BPXSLF:in
error 1:510 ami/PRIMARY/S_CHGMIG:type
error 1:510 ami/PRIMARY/S_CHGMIG:null
error 1:510 ami/PRIMARY/S_CHGMIG:in
error 1:511 ami/PRIMARY/S_CLNFNS:type
error 1:511 ami/PRIMARY/S_CLNFNS:null
error 1:511 ami/PRIMARY/S_CLNFNS:in
error 1:512 ami/PRIMARY/S_COMB1D:type
error 1:512 ami/PRIMARY/S_COMB1D:null
error 1:512 ami/PRIMARY/S_COMB1D:in
error 1:513 ami/PRIMARY/S_CONTAM:type
error 1:513 ami/PRIMARY/S_CONTAM:null
error 1:513 ami/PRIMARY/S_CONTAM:in
error 1:514 ami/PRIMARY/S_DARK:type
error 1:514 ami/PRIMARY/S_DARK:null
error 1:514 ami/PRIMARY/S_DARK:in
error 1:515 ami/PRIMARY/S_DQINIT:type
error 1:515 ami/PRIMARY/S_DQINIT:null
error 1:515 ami/PRIMARY/S_DQINIT:in
error 1:516 ami/PRIMARY/S_ERRINI:type
error 1:516 ami/PRIMARY/S_ERRINI:null
error 1:516 ami/PRIMARY/S_ERRINI:in
error 1:517 ami/PRIMARY/S_EXTR1D:type
error 1:517 ami/PRIMARY/S_EXTR1D:null
error 1:517 ami/PRIMARY/S_EXTR1D:in
error 1:518 ami/PRIMARY/S_EXTR2D:type
error 1:518 ami/PRIMARY/S_EXTR2D:null
error 1:518 ami/PRIMARY/S_EXTR2D:in
error 1:519 ami/PRIMARY/S_FLAT:type
error 1:519 ami/PRIMARY/S_FLAT:null
error 1:519 ami/PRIMARY/S_FLAT:in
error 1:520 ami/PRIMARY/S_FRINGE:type
error 1:520 ami/PRIMARY/S_FRINGE:null
error 1:520 ami/PRIMARY/S_FRINGE:in
error 1:521 ami/PRIMARY/S_FRSTFR:type
error 1:521 ami/PRIMARY/S_FRSTFR:null
error 1:521 ami/PRIMARY/S_FRSTFR:in
error 1:522 ami/PRIMARY/S_GANSCL:type
error 1:522 ami/PRIMARY/S_GANSCL:null
error 1:522 ami/PRIMARY/S_GANSCL:in
error 1:523 ami/PRIMARY/S_GRPSCL:type
error 1:523 ami/PRIMARY/S_GRPSCL:null
error 1:523 ami/PRIMARY/S_GRPSCL:in
error 1:524 ami/PRIMARY/S_GUICDS:type
error 1:524 ami/PRIMARY/S_GUICDS:null
error 1:524 ami/PRIMARY/S_GUICDS:in
error 1:525 ami/PRIMARY/S_IFUCUB:type
error 1:525 ami/PRIMARY/S_IFUCUB:null
error 1:525 ami/PRIMARY/S_IFUCUB:in
error 1:526 ami/PRIMARY/S_IMPRNT:type
error 1:526 ami/PRIMARY/S_IMPRNT:null
error 1:526 ami/PRIMARY/S_IMPRNT:in
error 1:527 ami/PRIMARY/S_IPC:type
error 1:527 ami/PRIMARY/S_IPC:null
error 1:527 ami/PRIMARY/S_IPC:in
error 1:528 ami/PRIMARY/S_JUMP:type
error 1:528 ami/PRIMARY/S_JUMP:null
error 1:528 ami/PRIMARY/S_JUMP:in
error 1:529 ami/PRIMARY/S_KLIP:type
error 1:529 ami/PRIMARY/S_KLIP:null
error 1:529 ami/PRIMARY/S_KLIP:in
error 1:530 ami/PRIMARY/S_LASTFR:type
error 1:530 ami/PRIMARY/S_LASTFR:null
error 1:530 ami/PRIMARY/S_LASTFR:in
error 1:531 ami/PRIMARY/S_LINEAR:type
error 1:531 ami/PRIMARY/S_LINEAR:null
error 1:531 ami/PRIMARY/S_LINEAR:in
error 1:532 ami/PRIMARY/S_MIREMI:type
error 1:532 ami/PRIMARY/S_MIREMI:null
error 1:532 ami/PRIMARY/S_MIREMI:in
error 1:533 ami/PRIMARY/S_MSAFLG:type
error 1:533 ami/PRIMARY/S_MSAFLG:null
error 1:533 ami/PRIMARY/S_MSAFLG:in
error 1:534 ami/PRIMARY/S_MSBSUB:type
error 1:534 ami/PRIMARY/S_MSBSUB:null
error 1:534 ami/PRIMARY/S_MSBSUB:in
error 1:535 ami/PRIMARY/S_MTWCS:type
error 1:535 ami/PRIMARY/S_MTWCS:null
error 1:535 ami/PRIMARY/S_MTWCS:in
error 1:536 ami/PRIMARY/S_OUTLIR:type
error 1:536 ami/PRIMARY/S_OUTLIR:null
error 1:536 ami/PRIMARY/S_OUTLIR:in
error 1:537 ami/PRIMARY/S_PCTFRM:type
error 1:537 ami/PRIMARY/S_PCTFRM:null
error 1:537 ami/PRIMARY/S_PCTFRM:in
error 1:538 ami/PRIMARY/S_PERSIS:type
error 1:538 ami/PRIMARY/S_PERSIS:null
error 1:538 ami/PRIMARY/S_PERSIS:in
error 1:539 ami/PRIMARY/S_PHOTOM:type
error 1:539 ami/PRIMARY/S_PHOTOM:null
error 1:539 ami/PRIMARY/S_PHOTOM:in
error 1:540 ami/PRIMARY/S_PSFALI:type
error 1:540 ami/PRIMARY/S_PSFALI:null
error 1:540 ami/PRIMARY/S_PSFALI:in
error 1:541 ami/PRIMARY/S_PSFSTK:type
error 1:541 ami/PRIMARY/S_PSFSTK:null
error 1:541 ami/PRIMARY/S_PSFSTK:in
error 1:542 ami/PRIMARY/S_PTHLOS:type
error 1:542 ami/PRIMARY/S_PTHLOS:null
error 1:542 ami/PRIMARY/S_PTHLOS:in
error 1:543 ami/PRIMARY/S_PXREPL:type
error 1:543 ami/PRIMARY/S_PXREPL:null
error 1:543 ami/PRIMARY/S_PXREPL:in
error 1:544 ami/PRIMARY/S_RAMP:presence
error 1:544 ami/PRIMARY/S_RAMP:type
error 1:544 ami/PRIMARY/S_RAMP:null
error 1:544 ami/PRIMARY/S_RAMP:in
error 1:545 ami/PRIMARY/S_REFPIX:type
error 1:545 ami/PRIMARY/S_REFPIX:null
error 1:545 ami/PRIMARY/S_REFPIX:in
error 1:546 ami/PRIMARY/S_RESAMP:type
error 1:546 ami/PRIMARY/S_RESAMP:null
error 1:546 ami/PRIMARY/S_RESAMP:in
error 1:547 ami/PRIMARY/S_RESET:type
error 1:547 ami/PRIMARY/S_RESET:null
error 1:547 ami/PRIMARY/S_RESET:in
error 1:548 ami/PRIMARY/S_RESFRI:type
error 1:548 ami/PRIMARY/S_RESFRI:null
error 1:548 ami/PRIMARY/S_RESFRI:in
error 1:549 ami/PRIMARY/S_RSCD:type
error 1:549 ami/PRIMARY/S_RSCD:null
error 1:549 ami/PRIMARY/S_RSCD:in
error 1:550 ami/PRIMARY/S_SATURA:type
error 1:550 ami/PRIMARY/S_SATURA:null
error 1:550 ami/PRIMARY/S_SATURA:in
error 1:551 ami/PRIMARY/S_SKYMAT:type
error 1:551 ami/PRIMARY/S_SKYMAT:null
error 1:551 ami/PRIMARY/S_SKYMAT:in
error 1:552 ami/PRIMARY/S_SPLEAK:type
error 1:552 ami/PRIMARY/S_SPLEAK:null
error 1:552 ami/PRIMARY/S_SPLEAK:in
error 1:553 ami/PRIMARY/S_SRCCAT:type
error 1:553 ami/PRIMARY/S_SRCCAT:null
error 1:553 ami/PRIMARY/S_SRCCAT:in
error 1:554 ami/PRIMARY/S_SRCTYP:type
error 1:554 ami/PRIMARY/S_SRCTYP:null
error 1:554 ami/PRIMARY/S_SRCTYP:in
error 1:555 ami/PRIMARY/S_STRAY:type
error 1:555 ami/PRIMARY/S_STRAY:null
error 1:555 ami/PRIMARY/S_STRAY:in
error 1:556 ami/PRIMARY/S_SUPERB:type
error 1:556 ami/PRIMARY/S_SUPERB:null
error 1:556 ami/PRIMARY/S_SUPERB:in
error 1:557 ami/PRIMARY/S_TACNTR:type
error 1:557 ami/PRIMARY/S_TACNTR:null
error 1:557 ami/PRIMARY/S_TACNTR:in
error 1:558 ami/PRIMARY/S_TELEMI:type
error 1:558 ami/PRIMARY/S_TELEMI:null
error 1:558 ami/PRIMARY/S_TELEMI:in
error 1:559 ami/PRIMARY/S_TRCMOD:type
error 1:559 ami/PRIMARY/S_TRCMOD:null
error 1:559 ami/PRIMARY/S_TRCMOD:in
error 1:560 ami/PRIMARY/S_TSPHOT:type
error 1:560 ami/PRIMARY/S_TSPHOT:null
error 1:560 ami/PRIMARY/S_TSPHOT:in
error 1:561 ami/PRIMARY/S_TWKREG:type
error 1:561 ami/PRIMARY/S_TWKREG:null
error 1:561 ami/PRIMARY/S_TWKREG:in
error 1:562 ami/PRIMARY/S_WAVCOR:type
error 1:562 ami/PRIMARY/S_WAVCOR:null
error 1:562 ami/PRIMARY/S_WAVCOR:in
error 1:563 ami/PRIMARY/S_WCS:presence
error 1:563 ami/PRIMARY/S_WCS:type
error 1:563 ami/PRIMARY/S_WCS:null
error 1:563 ami/PRIMARY/S_WCS:in
error 1:564 ami/PRIMARY/S_WFSCOM:type
error 1:564 ami/PRIMARY/S_WFSCOM:null
error 1:564 ami/PRIMARY/S_WFSCOM:in
error 1:565 ami/PRIMARY/S_WHTLIT:type
error 1:565 ami/PRIMARY/S_WHTLIT:null
error 1:565 ami/PRIMARY/S_WHTLIT:in
error 1:573 ami/PRIMARY/TCATFILE:type
error 1:573 ami/PRIMARY/TCATFILE:null
error 1:574 ami/PRIMARY/SCATFILE:type
error 1:574 ami/PRIMARY/SCATFILE:null
error 1:575 ami/PRIMARY/SEGMFILE:type
error 1:575 ami/PRIMARY/SEGMFILE:null
error 1:576 ami/PRIMARY/DIRIMAGE:type
error 1:576 ami/PRIMARY/DIRIMAGE:null
error 1:577 ami/PRIMARY/BKGMETH:type
error 1:577 ami/PRIMARY/BKGMETH:null
error 1:578 ami/PRIMARY/BKGLEVEL:type
error 1:578 ami/PRIMARY/BKGLEVEL:null
error 1:579 ami/PRIMARY/BKGSUB:type
error 1:579 ami/PRIMARY/BKGSUB:null
error 1:580 ami/PRIMARY/MASTERBG:type
error 1:580 ami/PRIMARY/MASTERBG:null
error 1:581 ami/PRIMARY/BKGD_SCL:type
error 1:581 ami/PRIMARY/BKGD_SCL:null
error 1:581 ami/PRIMARY/BKGD_SCL:unit
error 1:582 ami/PRIMARY/SOSSWDTH:type
error 1:582 ami/PRIMARY/SOSSWDTH:null
error 1:582 ami/PRIMARY/SOSSWDTH:unit
error 1:583 ami/PRIMARY/TIKFACTR:type
error 1:583 ami/PRIMARY/TIKFACTR:null
error 1:583 ami/PRIMARY/TIKFACTR:unit
error 1:584 ami/PRIMARY/SOSSDLTX:type
error 1:584 ami/PRIMARY/SOSSDLTX:null
error 1:584 ami/PRIMARY/SOSSDLTX:unit
error 1:585 ami/PRIMARY/SOSSDLTY:type
error 1:585 ami/PRIMARY/SOSSDLTY:null
error 1:585 ami/PRIMARY/SOSSDLTY:unit
error 1:586 ami/PRIMARY/SOSSROTN:type
error 1:586 ami/PRIMARY/SOSSROTN:null
error 1:586 ami/PRIMARY/SOSSROTN:unit
error 1:587 ami/PRIMARY/OVERSAMP:type
error 1:587 ami/PRIMARY/OVERSAMP:null
error 1:587 ami/PRIMARY/OVERSAMP:unit
error 1:588 ami/PRIMARY/THRESHLD:type
error 1:588 ami/PRIMARY/THRESHLD:null
error 1:589 ami/PRIMARY/INT[i]SKIP:type
error 1:589 ami/PRIMARY/INT[i]SKIP:null
error 1:589 ami/PRIMARY/INT[i]SKIP:limit
error 1:590 ami/PRIMARY/INT[i]UGP1:type
error 1:590 ami/PRIMARY/INT[i]UGP1:null
error 1:590 ami/PRIMARY/INT[i]UGP1:limit
error 1:591 ami/PRIMARY/INT[i]BORS:type
error 1:591 ami/PRIMARY/INT[i]BORS:null
error 1:591 ami/PRIMARY/INT[i]BORS:limit
error 0:31 ami/PRIMARY/CONTENT:presence
error 0:31 ami/PRIMARY/CONTENT:type
error 0:31 ami/PRIMARY/CONTENT:null
error 0:31 ami/PRIMARY/CONTENT:value
error 0:32 ami/PRIMARY/OBJECT:presence
error 0:32 ami/PRIMARY/OBJECT:type
error 0:32 ami/PRIMARY/OBJECT:null
error 0:33 ami/PRIMARY/OBSERVER:presence
error 0:33 ami/PRIMARY/OBSERVER:type
error 0:33 ami/PRIMARY/OBSERVER:null
error 0:34 ami/PRIMARY/INSMODE:presence
error 0:34 ami/PRIMARY/INSMODE:type
error 0:34 ami/PRIMARY/INSMODE:null
error 0:34 ami/PRIMARY/INSMODE:value
error 0:35 ami/PRIMARY/ROLL_REF:presence
error 0:35 ami/PRIMARY/ROLL_REF:type
error 0:35 ami/PRIMARY/ROLL_REF:null
error 0:35 ami/PRIMARY/ROLL_REF:unit
error 0:36 ami/PRIMARY/V3I_YANG:presence
error 0:36 ami/PRIMARY/V3I_YANG:type
error 0:36 ami/PRIMARY/V3I_YANG:null
error 0:36 ami/PRIMARY/V3I_YANG:unit
error 0:37 ami/PRIMARY/VPARITY:presence
error 0:37 ami/PRIMARY/VPARITY:type
error 0:37 ami/PRIMARY/VPARITY:null
error 0:37 ami/PRIMARY/VPARITY:in
error 0:197 ami/PRIMARY:shape
error 1:73 ami/PRIMARY:DATE-BEG-DATE-END
error 1:74 ami/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 ami/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 ami/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 ami/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 ami/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 ami/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 ami/PRIMARY:INTSTART-INTEND
error 1:340 ami/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 ami/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 ami/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 ami/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 ami/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 ami/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 ami/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 ami/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:197 ami/PRIMARY:undeclared-keyword
error 0:203 ami/OI_ARRAY:presence
error 0:203 ami/OI_ARRAY:kind
error 0:203 ami/OI_ARRAY:match
error 0:41 ami/OI_ARRAY/OI_REVN:presence
error 0:41 ami/OI_ARRAY/OI_REVN:type
error 0:41 ami/OI_ARRAY/OI_REVN:null
error 0:41 ami/OI_ARRAY/OI_REVN:value
error 0:42 ami/OI_ARRAY/ARRNAME:presence
error 0:42 ami/OI_ARRAY/ARRNAME:type
error 0:42 ami/OI_ARRAY/ARRNAME:null
error 0:179 ami/OI_ARRAY/FRAME:presence
error 0:179 ami/OI_ARRAY/FRAME:type
error 0:179 ami/OI_ARRAY/FRAME:null
error 0:179 ami/OI_ARRAY/FRAME:value
error 0:180 ami/OI_ARRAY/ARRAYX:presence
error 0:180 ami/OI_ARRAY/ARRAYX:type
error 0:180 ami/OI_ARRAY/ARRAYX:null
error 0:180 ami/OI_ARRAY/ARRAYX:unit
error 0:181 ami/OI_ARRAY/ARRAYY:presence
error 0:181 ami/OI_ARRAY/ARRAYY:type
error 0:181 ami/OI_ARRAY/ARRAYY:null
error 0:181 ami/OI_ARRAY/ARRAYY:unit
error 0:182 ami/OI_ARRAY/ARRAYZ:presence
error 0:182 ami/OI_ARRAY/ARRAYZ:type
error 0:182 ami/OI_ARRAY/ARRAYZ:null
error 0:182 ami/OI_ARRAY/ARRAYZ:unit
error 0:205 ami/OI_ARRAY:rows
error 0:203 ami/OI_ARRAY:order
error 0:54 ami/OI_ARRAY/TEL_NAME:presence
error 0:54 ami/OI_ARRAY/TEL_NAME:type
error 0:54 ami/OI_ARRAY/TEL_NAME:shape
error 0:54 ami/OI_ARRAY/TEL_NAME:null
error 0:55 ami/OI_ARRAY/STA_NAME:presence
error 0:55 ami/OI_ARRAY/STA_NAME:type
error 0:55 ami/OI_ARRAY/STA_NAME:shape
error 0:55 ami/OI_ARRAY/STA_NAME:null
error 0:56 ami/OI_ARRAY/STA_INDEX:presence
error 0:56 ami/OI_ARRAY/STA_INDEX:type
error 0:56 ami/OI_ARRAY/STA_INDEX:shape
error 0:56 ami/OI_ARRAY/STA_INDEX:null
error 0:56 ami/OI_ARRAY/STA_INDEX:limit
error 0:56 ami/OI_ARRAY/STA_INDEX:unique
error 0:57 ami/OI_ARRAY/DIAMETER:presence
error 0:57 ami/OI_ARRAY/DIAMETER:type
error 0:57 ami/OI_ARRAY/DIAMETER:shape
error 0:57 ami/OI_ARRAY/DIAMETER:null
error 0:57 ami/OI_ARRAY/DIAMETER:unit
error 0:58 ami/OI_ARRAY/STAXYZ:presence
error 0:58 ami/OI_ARRAY/STAXYZ:type
error 0:58 ami/OI_ARRAY/STAXYZ:shape
error 0:58 ami/OI_ARRAY/STAXYZ:null
error 0:58 ami/OI_ARRAY/STAXYZ:unit
error 0:59 ami/OI_ARRAY/FOV:presence
error 0:59 ami/OI_ARRAY/FOV:type
error 0:59 ami/OI_ARRAY/FOV:shape
error 0:59 ami/OI_ARRAY/FOV:null
error 0:59 ami/OI_ARRAY/FOV:unit
error 0:60 ami/OI_ARRAY/FOVTYPE:presence
error 0:60 ami/OI_ARRAY/FOVTYPE:type
error 0:60 ami/OI_ARRAY/FOVTYPE:shape
error 0:60 ami/OI_ARRAY/FOVTYPE:null
error 0:60 ami/OI_ARRAY/FOVTYPE:in
error 0:61 ami/OI_ARRAY/CTRS_EQT:presence
error 0:61 ami/OI_ARRAY/CTRS_EQT:type
error 0:61 ami/OI_ARRAY/CTRS_EQT:shape
error 0:61 ami/OI_ARRAY/CTRS_EQT:null
error 0:61 ami/OI_ARRAY/CTRS_EQT:unit
error 0:208 ami/OI_ARRAY/PISTONS:presence
error 0:208 ami/OI_ARRAY/PISTONS:type
error 0:208 ami/OI_ARRAY/PISTONS:shape
error 0:208 ami/OI_ARRAY/PISTONS:unit
error 0:209 ami/OI_ARRAY/PIST_ERR:presence
error 0:209 ami/OI_ARRAY/PIST_ERR:type
error 0:209 ami/OI_ARRAY/PIST_ERR:shape
error 0:209 ami/OI_ARRAY/PIST_ERR:unit
error 0:209 ami/OI_ARRAY/PIST_ERR:limit
warning 0:203 ami/OI_ARRAY:undeclared-keyword
error 0:203 ami/OI_ARRAY:undeclared-column
error 0:102 ami/OI_TARGET:presence
error 0:102 ami/OI_TARGET:kind
error 0:102 ami/OI_TARGET:match
error 0:103 ami/OI_TARGET/OI_REVN:presence
error 0:103 ami/OI_TARGET/OI_REVN:type
error 0:103 ami/OI_TARGET/OI_REVN:null
error 0:103 ami/OI_TARGET/OI_REVN:value
error 0:104 ami/OI_TARGET:rows
error 0:102 ami/OI_TARGET:order
error 0:65 ami/OI_TARGET/TARGET_ID:presence
error 0:65 ami/OI_TARGET/TARGET_ID:type
error 0:65 ami/OI_TARGET/TARGET_ID:shape
error 0:65 ami/OI_TARGET/TARGET_ID:null
error 0:65 ami/OI_TARGET/TARGET_ID:unique
error 0:66 ami/OI_TARGET/TARGET:presence
error 0:66 ami/OI_TARGET/TARGET:type
error 0:66 ami/OI_TARGET/TARGET:shape
error 0:66 ami/OI_TARGET/TARGET:null
error 0:67 ami/OI_TARGET/RAEP0:presence
error 0:67 ami/OI_TARGET/RAEP0:type
error 0:67 ami/OI_TARGET/RAEP0:shape
error 0:67 ami/OI_TARGET/RAEP0:null
error 0:67 ami/OI_TARGET/RAEP0:unit
error 0:67 ami/OI_TARGET/RAEP0:limit
error 0:68 ami/OI_TARGET/DECEP0:presence
error 0:68 ami/OI_TARGET/DECEP0:type
error 0:68 ami/OI_TARGET/DECEP0:shape
error 0:68 ami/OI_TARGET/DECEP0:null
error 0:68 ami/OI_TARGET/DECEP0:unit
error 0:68 ami/OI_TARGET/DECEP0:limit
error 0:69 ami/OI_TARGET/EQUINOX:presence
error 0:69 ami/OI_TARGET/EQUINOX:type
error 0:69 ami/OI_TARGET/EQUINOX:shape
error 0:69 ami/OI_TARGET/EQUINOX:null
error 0:69 ami/OI_TARGET/EQUINOX:unit
error 0:70 ami/OI_TARGET/RA_ERR:presence
error 0:70 ami/OI_TARGET/RA_ERR:type
error 0:70 ami/OI_TARGET/RA_ERR:shape
error 0:70 ami/OI_TARGET/RA_ERR:null
error 0:71 ami/OI_TARGET/DEC_ERR:presence
error 0:71 ami/OI_TARGET/DEC_ERR:type
error 0:71 ami/OI_TARGET/DEC_ERR:shape
error 0:71 ami/OI_TARGET/DEC_ERR:null
error 0:72 ami/OI_TARGET/SYSVEL:presence
error 0:72 ami/OI_TARGET/SYSVEL:type
error 0:72 ami/OI_TARGET/SYSVEL:shape
error 0:72 ami/OI_TARGET/SYSVEL:null
error 0:72 ami/OI_TARGET/SYSVEL:unit
error 0:73 ami/OI_TARGET/VELTYP:presence
error 0:73 ami/OI_TARGET/VELTYP:type
error 0:73 ami/OI_TARGET/VELTYP:shape
error 0:73 ami/OI_TARGET/VELTYP:null
error 0:74 ami/OI_TARGET/VELDEF:presence
error 0:74 ami/OI_TARGET/VELDEF:type
error 0:74 ami/OI_TARGET/VELDEF:shape
error 0:74 ami/OI_TARGET/VELDEF:null
error 0:74 ami/OI_TARGET/VELDEF:in
error 0:75 ami/OI_TARGET/PMRA:presence
error 0:75 ami/OI_TARGET/PMRA:type
error 0:75 ami/OI_TARGET/PMRA:shape
error 0:75 ami/OI_TARGET/PMRA:null
error 0:76 ami/OI_TARGET/PMDEC:presence
error 0:76 ami/OI_TARGET/PMDEC:type
error 0:76 ami/OI_TARGET/PMDEC:shape
error 0:76 ami/OI_TARGET/PMDEC:null
error 0:77 ami/OI_TARGET/PMRA_ERR:presence
error 0:77 ami/OI_TARGET/PMRA_ERR:type
error 0:77 ami/OI_TARGET/PMRA_ERR:shape
error 0:77 ami/OI_TARGET/PMRA_ERR:null
error 0:78 ami/OI_TARGET/PMDEC_ERR:presence
error 0:78 ami/OI_TARGET/PMDEC_ERR:type
error 0:78 ami/OI_TARGET/PMDEC_ERR:shape
error 0:78 ami/OI_TARGET/PMDEC_ERR:null
error 0:79 ami/OI_TARGET/PARALLAX:presence
error 0:79 ami/OI_TARGET/PARALLAX:type
error 0:79 ami/OI_TARGET/PARALLAX:shape
error 0:79 ami/OI_TARGET/PARALLAX:null
error 0:80 ami/OI_TARGET/PARA_ERR:presence
error 0:80 ami/OI_TARGET/PARA_ERR:type
error 0:80 ami/OI_TARGET/PARA_ERR:shape
error 0:80 ami/OI_TARGET/PARA_ERR:null
error 0:81 ami/OI_TARGET/SPECTYP:presence
error 0:81 ami/OI_TARGET/SPECTYP:type
error 0:81 ami/OI_TARGET/SPECTYP:shape
error 0:81 ami/OI_TARGET/SPECTYP:null
warning 0:102 ami/OI_TARGET:undeclared-keyword
error 0:102 ami/OI_TARGET:undeclared-column
error 0:107 ami/OI_T3:presence
error 0:107 ami/OI_T3:kind
error 0:107 ami/OI_T3:match
error 0:41 ami/OI_T3/OI_REVN:presence
error 0:41 ami/OI_T3/OI_REVN:type
error 0:41 ami/OI_T3/OI_REVN:null
error 0:41 ami/OI_T3/OI_REVN:value
error 0:42 ami/OI_T3/ARRNAME:presence
error 0:42 ami/OI_T3/ARRNAME:type
error 0:42 ami/OI_T3/ARRNAME:null
error 0:47 ami/OI_T3/INSNAME:presence
error 0:47 ami/OI_T3/INSNAME:type
error 0:47 ami/OI_T3/INSNAME:null
error 0:47 ami/OI_T3/INSNAME:value
error 0:48 ami/OI_T3/DATE-OBS:presence
error 0:48 ami/OI_T3/DATE-OBS:type
error 0:48 ami/OI_T3/DATE-OBS:null
error 0:109 ami/OI_T3:rows
error 0:107 ami/OI_T3:order
error 0:85 ami/OI_T3/TARGET_ID:presence
error 0:85 ami/OI_T3/TARGET_ID:type
error 0:85 ami/OI_T3/TARGET_ID:shape
error 0:85 ami/OI_T3/TARGET_ID:null
error 0:85 ami/OI_T3/TARGET_ID:refers
error 0:86 ami/OI_T3/TIME:presence
error 0:86 ami/OI_T3/TIME:type
error 0:86 ami/OI_T3/TIME:shape
error 0:86 ami/OI_T3/TIME:null
error 0:86 ami/OI_T3/TIME:unit
error 0:87 ami/OI_T3/MJD:presence
error 0:87 ami/OI_T3/MJD:type
error 0:87 ami/OI_T3/MJD:shape
error 0:87 ami/OI_T3/MJD:null
error 0:87 ami/OI_T3/MJD:unit
error 0:88 ami/OI_T3/INT_TIME:presence
error 0:88 ami/OI_T3/INT_TIME:type
error 0:88 ami/OI_T3/INT_TIME:shape
error 0:88 ami/OI_T3/INT_TIME:null
error 0:88 ami/OI_T3/INT_TIME:unit
error 0:88 ami/OI_T3/INT_TIME:limit
error 0:112 ami/OI_T3/T3AMP:presence
error 0:112 ami/OI_T3/T3AMP:type
error 0:112 ami/OI_T3/T3AMP:shape
error 0:113 ami/OI_T3/T3AMPERR:presence
error 0:113 ami/OI_T3/T3AMPERR:type
error 0:113 ami/OI_T3/T3AMPERR:shape
error 0:113 ami/OI_T3/T3AMPERR:limit
error 0:114 ami/OI_T3/T3PHI:presence
error 0:114 ami/OI_T3/T3PHI:type
error 0:114 ami/OI_T3/T3PHI:shape
error 0:114 ami/OI_T3/T3PHI:unit
error 0:115 ami/OI_T3/T3PHIERR:presence
error 0:115 ami/OI_T3/T3PHIERR:type
error 0:115 ami/OI_T3/T3PHIERR:shape
error 0:115 ami/OI_T3/T3PHIERR:unit
error 0:115 ami/OI_T3/T3PHIERR:limit
error 0:116 ami/OI_T3/U1COORD:presence
error 0:116 ami/OI_T3/U1COORD:type
error 0:116 ami/OI_T3/U1COORD:shape
error 0:116 ami/OI_T3/U1COORD:null
error 0:116 ami/OI_T3/U1COORD:unit
error 0:117 ami/OI_T3/V1COORD:presence
error 0:117 ami/OI_T3/V1COORD:type
error 0:117 ami/OI_T3/V1COORD:shape
error 0:117 ami/OI_T3/V1COORD:null
error 0:117 ami/OI_T3/V1COORD:unit
error 0:118 ami/OI_T3/U2COORD:presence
error 0:118 ami/OI_T3/U2COORD:type
error 0:118 ami/OI_T3/U2COORD:shape
error 0:118 ami/OI_T3/U2COORD:null
error 0:118 ami/OI_T3/U2COORD:unit
error 0:119 ami/OI_T3/V2COORD:presence
error 0:119 ami/OI_T3/V2COORD:type
error 0:119 ami/OI_T3/V2COORD:shape
error 0:119 ami/OI_T3/V2COORD:null
error 0:119 ami/OI_T3/V2COORD:unit
error 0:120 ami/OI_T3/STA_INDEX:presence
error 0:120 ami/OI_T3/STA_INDEX:type
error 0:120 ami/OI_T3/STA_INDEX:shape
error 0:120 ami/OI_T3/STA_INDEX:null
error 0:120 ami/OI_T3/STA_INDEX:limit
error 0:121 ami/OI_T3/FLAG:presence
error 0:121 ami/OI_T3/FLAG:type
error 0:121 ami/OI_T3/FLAG:shape
error 0:121 ami/OI_T3/FLAG:null
warning 0:107 ami/OI_T3:undeclared-keyword
error 0:107 ami/OI_T3:undeclared-column
error 0:124 ami/OI_VIS:presence
error 0:124 ami/OI_VIS:kind
error 0:124 ami/OI_VIS:match
error 0:41 ami/OI_VIS/OI_REVN:presence
error 0:41 ami/OI_VIS/OI_REVN:type
error 0:41 ami/OI_VIS/OI_REVN:null
error 0:41 ami/OI_VIS/OI_REVN:value
error 0:42 ami/OI_VIS/ARRNAME:presence
error 0:42 ami/OI_VIS/ARRNAME:type
error 0:42 ami/OI_VIS/ARRNAME:null
error 0:47 ami/OI_VIS/INSNAME:presence
error 0:47 ami/OI_VIS/INSNAME:type
error 0:47 ami/OI_VIS/INSNAME:null
error 0:47 ami/OI_VIS/INSNAME:value
error 0:48 ami/OI_VIS/DATE-OBS:presence
error 0:48 ami/OI_VIS/DATE-OBS:type
error 0:48 ami/OI_VIS/DATE-OBS:null
error 0:126 ami/OI_VIS:rows
error 0:124 ami/OI_VIS:order
error 0:85 ami/OI_VIS/TARGET_ID:presence
error 0:85 ami/OI_VIS/TARGET_ID:type
error 0:85 ami/OI_VIS/TARGET_ID:shape
error 0:85 ami/OI_VIS/TARGET_ID:null
error 0:85 ami/OI_VIS/TARGET_ID:refers
error 0:86 ami/OI_VIS/TIME:presence
error 0:86 ami/OI_VIS/TIME:type
error 0:86 ami/OI_VIS/TIME:shape
error 0:86 ami/OI_VIS/TIME:null
error 0:86 ami/OI_VIS/TIME:unit
error 0:87 ami/OI_VIS/MJD:presence
error 0:87 ami/OI_VIS/MJD:type
error 0:87 ami/OI_VIS/MJD:shape
error 0:87 ami/OI_VIS/MJD:null
error 0:87 ami/OI_VIS/MJD:unit
error 0:88 ami/OI_VIS/INT_TIME:presence
error 0:88 ami/OI_VIS/INT_TIME:type
error 0:88 ami/OI_VIS/INT_TIME:shape
error 0:88 ami/OI_VIS/INT_TIME:null
error 0:88 ami/OI_VIS/INT_TIME:unit
error 0:88 ami/OI_VIS/INT_TIME:limit
error 0:129 ami/OI_VIS/VISAMP:presence
error 0:129 ami/OI_VIS/VISAMP:type
error 0:129 ami/OI_VIS/VISAMP:shape
error 0:130 ami/OI_VIS/VISAMPERR:presence
error 0:130 ami/OI_VIS/VISAMPERR:type
error 0:130 ami/OI_VIS/VISAMPERR:shape
error 0:130 ami/OI_VIS/VISAMPERR:limit
error 0:131 ami/OI_VIS/VISPHI:presence
error 0:131 ami/OI_VIS/VISPHI:type
error 0:131 ami/OI_VIS/VISPHI:shape
error 0:131 ami/OI_VIS/VISPHI:unit
error 0:132 ami/OI_VIS/VISPHIERR:presence
error 0:132 ami/OI_VIS/VISPHIERR:type
error 0:132 ami/OI_VIS/VISPHIERR:shape
error 0:132 ami/OI_VIS/VISPHIERR:unit
error 0:132 ami/OI_VIS/VISPHIERR:limit
error 0:133 ami/OI_VIS/UCOORD:presence
error 0:133 ami/OI_VIS/UCOORD:type
error 0:133 ami/OI_VIS/UCOORD:shape
error 0:133 ami/OI_VIS/UCOORD:null
error 0:133 ami/OI_VIS/UCOORD:unit
error 0:134 ami/OI_VIS/VCOORD:presence
error 0:134 ami/OI_VIS/VCOORD:type
error 0:134 ami/OI_VIS/VCOORD:shape
error 0:134 ami/OI_VIS/VCOORD:null
error 0:134 ami/OI_VIS/VCOORD:unit
error 0:135 ami/OI_VIS/STA_INDEX:presence
error 0:135 ami/OI_VIS/STA_INDEX:type
error 0:135 ami/OI_VIS/STA_INDEX:shape
error 0:135 ami/OI_VIS/STA_INDEX:null
error 0:135 ami/OI_VIS/STA_INDEX:limit
error 0:136 ami/OI_VIS/FLAG:presence
error 0:136 ami/OI_VIS/FLAG:type
error 0:136 ami/OI_VIS/FLAG:shape
error 0:136 ami/OI_VIS/FLAG:null
warning 0:124 ami/OI_VIS:undeclared-keyword
error 0:124 ami/OI_VIS:undeclared-column
error 0:139 ami/OI_VIS2:presence
error 0:139 ami/OI_VIS2:kind
error 0:139 ami/OI_VIS2:match
error 0:41 ami/OI_VIS2/OI_REVN:presence
error 0:41 ami/OI_VIS2/OI_REVN:type
error 0:41 ami/OI_VIS2/OI_REVN:null
error 0:41 ami/OI_VIS2/OI_REVN:value
error 0:42 ami/OI_VIS2/ARRNAME:presence
error 0:42 ami/OI_VIS2/ARRNAME:type
error 0:42 ami/OI_VIS2/ARRNAME:null
error 0:47 ami/OI_VIS2/INSNAME:presence
error 0:47 ami/OI_VIS2/INSNAME:type
error 0:47 ami/OI_VIS2/INSNAME:null
error 0:47 ami/OI_VIS2/INSNAME:value
error 0:48 ami/OI_VIS2/DATE-OBS:presence
error 0:48 ami/OI_VIS2/DATE-OBS:type
error 0:48 ami/OI_VIS2/DATE-OBS:null
error 0:141 ami/OI_VIS2:rows
error 0:139 ami/OI_VIS2:order
error 0:85 ami/OI_VIS2/TARGET_ID:presence
error 0:85 ami/OI_VIS2/TARGET_ID:type
error 0:85 ami/OI_VIS2/TARGET_ID:shape
error 0:85 ami/OI_VIS2/TARGET_ID:null
error 0:85 ami/OI_VIS2/TARGET_ID:refers
error 0:86 ami/OI_VIS2/TIME:presence
error 0:86 ami/OI_VIS2/TIME:type
error 0:86 ami/OI_VIS2/TIME:shape
error 0:86 ami/OI_VIS2/TIME:null
error 0:86 ami/OI_VIS2/TIME:unit
error 0:87 ami/OI_VIS2/MJD:presence
error 0:87 ami/OI_VIS2/MJD:type
error 0:87 ami/OI_VIS2/MJD:shape
error 0:87 ami/OI_VIS2/MJD:null
error 0:87 ami/OI_VIS2/MJD:unit
error 0:88 ami/OI_VIS2/INT_TIME:presence
error 0:88 ami/OI_VIS2/INT_TIME:type
error 0:88 ami/OI_VIS2/INT_TIME:shape
error 0:88 ami/OI_VIS2/INT_TIME:null
error 0:88 ami/OI_VIS2/INT_TIME:unit
error 0:88 ami/OI_VIS2/INT_TIME:limit
error 0:144 ami/OI_VIS2/VIS2DATA:presence
error 0:144 ami/OI_VIS2/VIS2DATA:type
error 0:144 ami/OI_VIS2/VIS2DATA:shape
error 0:145 ami/OI_VIS2/VIS2ERR:presence
error 0:145 ami/OI_VIS2/VIS2ERR:type
error 0:145 ami/OI_VIS2/VIS2ERR:shape
error 0:145 ami/OI_VIS2/VIS2ERR:limit
error 0:146 ami/OI_VIS2/UCOORD:presence
error 0:146 ami/OI_VIS2/UCOORD:type
error 0:146 ami/OI_VIS2/UCOORD:shape
error 0:146 ami/OI_VIS2/UCOORD:null
error 0:146 ami/OI_VIS2/UCOORD:unit
error 0:147 ami/OI_VIS2/VCOORD:presence
error 0:147 ami/OI_VIS2/VCOORD:type
error 0:147 ami/OI_VIS2/VCOORD:shape
error 0:147 ami/OI_VIS2/VCOORD:null
error 0:147 ami/OI_VIS2/VCOORD:unit
error 0:148 ami/OI_VIS2/STA_INDEX:presence
error 0:148 ami/OI_VIS2/STA_INDEX:type
error 0:148 ami/OI_VIS2/STA_INDEX:shape
error 0:148 ami/OI_VIS2/STA_INDEX:null
error 0:148 ami/OI_VIS2/STA_INDEX:limit
error 0:149 ami/OI_VIS2/FLAG:presence
error 0:149 ami/OI_VIS2/FLAG:type
error 0:149 ami/OI_VIS2/FLAG:shape
error 0:149 ami/OI_VIS2/FLAG:null
warning 0:139 ami/OI_VIS2:undeclared-keyword
error 0:139 ami/OI_VIS2:undeclared-column
error 0:152 ami/OI_Q4:kind
error 0:152 ami/OI_Q4:match
error 0:41 ami/OI_Q4/OI_REVN:presence
error 0:41 ami/OI_Q4/OI_REVN:type
error 0:41 ami/OI_Q4/OI_REVN:null
error 0:41 ami/OI_Q4/OI_REVN:value
error 0:42 ami/OI_Q4/ARRNAME:presence
error 0:42 ami/OI_Q4/ARRNAME:type
error 0:42 ami/OI_Q4/ARRNAME:null
error 0:47 ami/OI_Q4/INSNAME:presence
error 0:47 ami/OI_Q4/INSNAME:type
error 0:47 ami/OI_Q4/INSNAME:null
error 0:47 ami/OI_Q4/INSNAME:value
error 0:48 ami/OI_Q4/DATE-OBS:presence
error 0:48 ami/OI_Q4/DATE-OBS:type
error 0:48 ami/OI_Q4/DATE-OBS:null
error 0:154 ami/OI_Q4:rows
error 0:152 ami/OI_Q4:order
error 0:85 ami/OI_Q4/TARGET_ID:presence
error 0:85 ami/OI_Q4/TARGET_ID:type
error 0:85 ami/OI_Q4/TARGET_ID:shape
error 0:85 ami/OI_Q4/TARGET_ID:null
error 0:85 ami/OI_Q4/TARGET_ID:refers
error 0:86 ami/OI_Q4/TIME:presence
error 0:86 ami/OI_Q4/TIME:type
error 0:86 ami/OI_Q4/TIME:shape
error 0:86 ami/OI_Q4/TIME:null
error 0:86 ami/OI_Q4/TIME:unit
error 0:87 ami/OI_Q4/MJD:presence
error 0:87 ami/OI_Q4/MJD:type
error 0:87 ami/OI_Q4/MJD:shape
error 0:87 ami/OI_Q4/MJD:null
error 0:87 ami/OI_Q4/MJD:unit
error 0:88 ami/OI_Q4/INT_TIME:presence
error 0:88 ami/OI_Q4/INT_TIME:type
error 0:88 ami/OI_Q4/INT_TIME:shape
error 0:88 ami/OI_Q4/INT_TIME:null
error 0:88 ami/OI_Q4/INT_TIME:unit
error 0:88 ami/OI_Q4/INT_TIME:limit
error 0:157 ami/OI_Q4/Q4AMP:presence
error 0:157 ami/OI_Q4/Q4AMP:type
error 0:157 ami/OI_Q4/Q4AMP:shape
error 0:158 ami/OI_Q4/Q4AMPERR:presence
error 0:158 ami/OI_Q4/Q4AMPERR:type
error 0:158 ami/OI_Q4/Q4AMPERR:shape
error 0:158 ami/OI_Q4/Q4AMPERR:limit
error 0:159 ami/OI_Q4/Q4PHI:presence
error 0:159 ami/OI_Q4/Q4PHI:type
error 0:159 ami/OI_Q4/Q4PHI:shape
error 0:159 ami/OI_Q4/Q4PHI:unit
error 0:160 ami/OI_Q4/Q4PHIERR:presence
error 0:160 ami/OI_Q4/Q4PHIERR:type
error 0:160 ami/OI_Q4/Q4PHIERR:shape
error 0:160 ami/OI_Q4/Q4PHIERR:unit
error 0:160 ami/OI_Q4/Q4PHIERR:limit
error 0:161 ami/OI_Q4/U1COORD:presence
error 0:161 ami/OI_Q4/U1COORD:type
error 0:161 ami/OI_Q4/U1COORD:shape
error 0:161 ami/OI_Q4/U1COORD:null
error 0:161 ami/OI_Q4/U1COORD:unit
error 0:161 ami/OI_Q4/V1COORD:presence
error 0:161 ami/OI_Q4/V1COORD:type
error 0:161 ami/OI_Q4/V1COORD:shape
error 0:161 ami/OI_Q4/V1COORD:null
error 0:161 ami/OI_Q4/V1COORD:unit
error 0:162 ami/OI_Q4/U2COORD:presence
error 0:162 ami/OI_Q4/U2COORD:type
error 0:162 ami/OI_Q4/U2COORD:shape
error 0:162 ami/OI_Q4/U2COORD:null
error 0:162 ami/OI_Q4/U2COORD:unit
error 0:162 ami/OI_Q4/V2COORD:presence
error 0:162 ami/OI_Q4/V2COORD:type
error 0:162 ami/OI_Q4/V2COORD:shape
error 0:162 ami/OI_Q4/V2COORD:null
error 0:162 ami/OI_Q4/V2COORD:unit
error 0:163 ami/OI_Q4/U3COORD:presence
error 0:163 ami/OI_Q4/U3COORD:type
error 0:163 ami/OI_Q4/U3COORD:shape
error 0:163 ami/OI_Q4/U3COORD:null
error 0:163 ami/OI_Q4/U3COORD:unit
error 0:163 ami/OI_Q4/V3COORD:presence
error 0:163 ami/OI_Q4/V3COORD:type
error 0:163 ami/OI_Q4/V3COORD:shape
error 0:163 ami/OI_Q4/V3COORD:null
error 0:163 ami/OI_Q4/V3COORD:unit
error 0:164 ami/OI_Q4/U4COORD:presence
error 0:164 ami/OI_Q4/U4COORD:type
error 0:164 ami/OI_Q4/U4COORD:shape
error 0:164 ami/OI_Q4/U4COORD:null
error 0:164 ami/OI_Q4/U4COORD:unit
error 0:164 ami/OI_Q4/V4COORD:presence
error 0:164 ami/OI_Q4/V4COORD:type
error 0:164 ami/OI_Q4/V4COORD:shape
error 0:164 ami/OI_Q4/V4COORD:null
error 0:164 ami/OI_Q4/V4COORD:unit
error 0:165 ami/OI_Q4/STA_INDEX:presence
error 0:165 ami/OI_Q4/STA_INDEX:type
error 0:165 ami/OI_Q4/STA_INDEX:shape
error 0:165 ami/OI_Q4/STA_INDEX:null
error 0:165 ami/OI_Q4/STA_INDEX:limit
error 0:166 ami/OI_Q4/FLAG:presence
error 0:166 ami/OI_Q4/FLAG:type
error 0:166 ami/OI_Q4/FLAG:shape
error 0:166 ami/OI_Q4/FLAG:null
warning 0:152 ami/OI_Q4:undeclared-keyword
error 0:152 ami/OI_Q4:undeclared-column
error 0:169 ami/OI_WAVELENGTH:presence
error 0:169 ami/OI_WAVELENGTH:kind
error 0:169 ami/OI_WAVELENGTH:match
error 0:170 ami/OI_WAVELENGTH/OI_REVN:presence
error 0:170 ami/OI_WAVELENGTH/OI_REVN:type
error 0:170 ami/OI_WAVELENGTH/OI_REVN:null
error 0:170 ami/OI_WAVELENGTH/OI_REVN:value
error 0:171 ami/OI_WAVELENGTH/INSNAME:presence
error 0:171 ami/OI_WAVELENGTH/INSNAME:type
error 0:171 ami/OI_WAVELENGTH/INSNAME:null
error 0:171 ami/OI_WAVELENGTH/INSNAME:value
error 0:172 ami/OI_WAVELENGTH:rows
error 0:169 ami/OI_WAVELENGTH:order
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:presence
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:type
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:shape
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:null
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:unit
error 0:92 ami/OI_WAVELENGTH/EFF_WAVE:limit
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:presence
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:type
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:shape
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:null
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:unit
error 0:93 ami/OI_WAVELENGTH/EFF_BAND:limit
warning 0:169 ami/OI_WAVELENGTH:undeclared-keyword
error 0:169 ami/OI_WAVELENGTH:undeclared-column
error 0:215 ami/ASDF:presence
error 0:215 ami/ASDF:kind
error 0:215 ami/ASDF:match
warning 0:215 ami/ASDF:undeclared-keyword
error 0:215 ami/ASDF.tree:type
error 1:20 ami/ASDF.tree/meta.date:mirror
error 1:20 ami/ASDF.tree/meta.filename:mirror
error 1:20 ami/ASDF.tree/meta.model_type:mirror
error 1:20 ami/ASDF.tree/meta.telescope:mirror
error 1:69 ami/ASDF.tree/meta.observation.program_number:mirror
error 1:69 ami/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 ami/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 ami/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 ami/ASDF.tree/meta.instrument.name:mirror
error 1:236 ami/ASDF.tree/meta.exposure.type:mirror
error 1:236 ami/ASDF.tree/meta.exposure.nints:mirror
error 1:277 ami/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 ami/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 ami/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 ami/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 ami/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 ami/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 ami/ASDF.tree/meta.subarray.name:mirror
error 1:38 ami/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 ami/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 ami/ASDF.tree/meta.asn.table_name:mirror
error 0:226 amimulti:name
error 1:816 amimulti/name/program:value
error 1:821 amimulti/name/obs:value
error 1:822 amimulti/name/visit:value
error 1:823 amimulti/name/group:value
error 1:824 amimulti/name/seq:value
error 1:825 amimulti/name/act:value
error 1:826 amimulti/name/exposure:value
error 1:827 amimulti/name/segment:value
error 1:827 amimulti/name/segment:presence
error 1:828 amimulti/name/detector:value
error 0:221 amimulti:undeclared-hdu
error 1:20 amimulti/PRIMARY/DATE:presence
error 1:20 amimulti/PRIMARY/DATE:type
error 1:20 amimulti/PRIMARY/DATE:null
error 1:20 amimulti/PRIMARY/FILENAME:presence
error 1:20 amimulti/PRIMARY/FILENAME:type
error 1:20 amimulti/PRIMARY/FILENAME:null
error 1:20 amimulti/PRIMARY/FILENAME:value
error 1:20 amimulti/PRIMARY/DATAMODL:presence
error 1:20 amimulti/PRIMARY/DATAMODL:type
error 1:20 amimulti/PRIMARY/DATAMODL:null
error 1:20 amimulti/PRIMARY/DATAMODL:value
error 1:20 amimulti/PRIMARY/TELESCOP:presence
error 1:20 amimulti/PRIMARY/TELESCOP:type
error 1:20 amimulti/PRIMARY/TELESCOP:null
error 1:20 amimulti/PRIMARY/TELESCOP:value
error 1:21 amimulti/PRIMARY/ORIGIN:presence
error 1:21 amimulti/PRIMARY/ORIGIN:type
error 1:21 amimulti/PRIMARY/ORIGIN:null
error 1:22 amimulti/PRIMARY/TIMESYS:presence
error 1:22 amimulti/PRIMARY/TIMESYS:type
error 1:22 amimulti/PRIMARY/TIMESYS:null
error 1:22 amimulti/PRIMARY/TIMESYS:value
error 1:23 amimulti/PRIMARY/TIMEUNIT:presence
error 1:23 amimulti/PRIMARY/TIMEUNIT:type
error 1:23 amimulti/PRIMARY/TIMEUNIT:null
error 1:23 amimulti/PRIMARY/TIMEUNIT:value
info 1:24 amimulti/PRIMARY/FILETYPE:presence
error 1:24 amimulti/PRIMARY/FILETYPE:type
error 1:24 amimulti/PRIMARY/FILETYPE:null
error 1:25 amimulti/PRIMARY/SDP_VER:presence
error 1:25 amimulti/PRIMARY/SDP_VER:type
error 1:25 amimulti/PRIMARY/SDP_VER:null
error 1:26 amimulti/PRIMARY/PRD_VER:presence
error 1:26 amimulti/PRIMARY/PRD_VER:type
error 1:26 amimulti/PRIMARY/PRD_VER:null
error 1:26 amimulti/PRIMARY/PRD_VER:matches
error 1:27 amimulti/PRIMARY/OSS_VER:type
error 1:27 amimulti/PRIMARY/OSS_VER:null
error 1:28 amimulti/PRIMARY/GSC_VER:type
error 1:28 amimulti/PRIMARY/GSC_VER:null
error 1:29 amimulti/PRIMARY/HGA_MOVE:presence
error 1:29 amimulti/PRIMARY/HGA_MOVE:type
error 1:29 amimulti/PRIMARY/HGA_MOVE:null
error 1:30 amimulti/PRIMARY/HGA_STRT:type
error 1:30 amimulti/PRIMARY/HGA_STRT:null
error 1:31 amimulti/PRIMARY/HGA_STOP:type
error 1:31 amimulti/PRIMARY/HGA_STOP:null
error 1:32 amimulti/PRIMARY/PWFSEET:presence
error 1:32 amimulti/PRIMARY/PWFSEET:type
error 1:32 amimulti/PRIMARY/PWFSEET:null
error 1:32 amimulti/PRIMARY/PWFSEET:unit
error 1:33 amimulti/PRIMARY/NWFSEST:presence
error 1:33 amimulti/PRIMARY/NWFSEST:type
error 1:33 amimulti/PRIMARY/NWFSEST:null
error 1:33 amimulti/PRIMARY/NWFSEST:unit
error 1:34 amimulti/PRIMARY/COMPRESS:type
error 1:34 amimulti/PRIMARY/COMPRESS:null
error 1:51 amimulti/PRIMARY/TITLE:presence
error 1:51 amimulti/PRIMARY/TITLE:type
error 1:51 amimulti/PRIMARY/TITLE:null
error 1:52 amimulti/PRIMARY/PI_NAME:presence
error 1:52 amimulti/PRIMARY/PI_NAME:type
error 1:52 amimulti/PRIMARY/PI_NAME:null
error 1:53 amimulti/PRIMARY/CATEGORY:presence
error 1:53 amimulti/PRIMARY/CATEGORY:type
error 1:53 amimulti/PRIMARY/CATEGORY:null
warning 1:53 amimulti/PRIMARY/CATEGORY:in
error 1:54 amimulti/PRIMARY/SUBCAT:type
error 1:54 amimulti/PRIMARY/SUBCAT:null
error 1:55 amimulti/PRIMARY/SCICAT:type
error 1:55 amimulti/PRIMARY/SCICAT:null
error 1:56 amimulti/PRIMARY/CONT_ID:type
error 1:56 amimulti/PRIMARY/CONT_ID:null
error 1:63 amimulti/PRIMARY/DATE-OBS:presence
error 1:63 amimulti/PRIMARY/DATE-OBS:type
error 1:63 amimulti/PRIMARY/DATE-OBS:null
error 1:64 amimulti/PRIMARY/TIME-OBS:presence
error 1:64 amimulti/PRIMARY/TIME-OBS:type
error 1:64 amimulti/PRIMARY/TIME-OBS:null
error 1:65 amimulti/PRIMARY/DATE-BEG:presence
error 1:65 amimulti/PRIMARY/DATE-BEG:type
error 1:65 amimulti/PRIMARY/DATE-BEG:null
error 1:66 amimulti/PRIMARY/DATE-END:presence
error 1:66 amimulti/PRIMARY/DATE-END:type
error 1:66 amimulti/PRIMARY/DATE-END:null
error 1:67 amimulti/PRIMARY/OBS_ID:presence
error 1:67 amimulti/PRIMARY/OBS_ID:type
error 1:67 amimulti/PRIMARY/OBS_ID:null
error 1:67 amimulti/PRIMARY/OBS_ID:matches
error 1:68 amimulti/PRIMARY/VISIT_ID:presence
error 1:68 amimulti/PRIMARY/VISIT_ID:type
error 1:68 amimulti/PRIMARY/VISIT_ID:null
error 1:68 amimulti/PRIMARY/VISIT_ID:limit
error 1:69 amimulti/PRIMARY/PROGRAM:presence
error 1:69 amimulti/PRIMARY/PROGRAM:type
error 1:69 amimulti/PRIMARY/PROGRAM:null
error 1:69 amimulti/PRIMARY/PROGRAM:limit
error 1:69 amimulti/PRIMARY/OBSERVTN:presence
error 1:69 amimulti/PRIMARY/OBSERVTN:type
error 1:69 amimulti/PRIMARY/OBSERVTN:null
error 1:69 amimulti/PRIMARY/OBSERVTN:limit
error 1:69 amimulti/PRIMARY/VISIT:presence
error 1:69 amimulti/PRIMARY/VISIT:type
error 1:69 amimulti/PRIMARY/VISIT:null
error 1:69 amimulti/PRIMARY/VISIT:limit
error 1:70 amimulti/PRIMARY/OBSLABEL:type
error 1:70 amimulti/PRIMARY/OBSLABEL:null
error 1:71 amimulti/PRIMARY/OBSFOLDR:type
error 1:71 amimulti/PRIMARY/OBSFOLDR:null
error 1:88 amimulti/PRIMARY/VISITGRP:presence
error 1:88 amimulti/PRIMARY/VISITGRP:type
error 1:88 amimulti/PRIMARY/VISITGRP:null
error 1:88 amimulti/PRIMARY/VISITGRP:limit
error 1:89 amimulti/PRIMARY/SEQ_ID:presence
error 1:89 amimulti/PRIMARY/SEQ_ID:type
error 1:89 amimulti/PRIMARY/SEQ_ID:null
error 1:89 amimulti/PRIMARY/SEQ_ID:matches
error 1:90 amimulti/PRIMARY/ACT_ID:presence
error 1:90 amimulti/PRIMARY/ACT_ID:type
error 1:90 amimulti/PRIMARY/ACT_ID:null
error 1:90 amimulti/PRIMARY/ACT_ID:matches
error 1:91 amimulti/PRIMARY/EXPOSURE:presence
error 1:91 amimulti/PRIMARY/EXPOSURE:type
error 1:91 amimulti/PRIMARY/EXPOSURE:null
error 1:91 amimulti/PRIMARY/EXPOSURE:limit
error 1:92 amimulti/PRIMARY/BKGDTARG:presence
error 1:92 amimulti/PRIMARY/BKGDTARG:type
error 1:92 amimulti/PRIMARY/BKGDTARG:null
error 1:93 amimulti/PRIMARY/TEMPLATE:presence
error 1:93 amimulti/PRIMARY/TEMPLATE:type
error 1:93 amimulti/PRIMARY/TEMPLATE:null
error 1:98 amimulti/PRIMARY/ENG_QUAL:presence
error 1:98 amimulti/PRIMARY/ENG_QUAL:type
error 1:98 amimulti/PRIMARY/ENG_QUAL:null
error 1:98 amimulti/PRIMARY/ENG_QUAL:in
error 1:99 amimulti/PRIMARY/ENGQLPTG:type
error 1:99 amimulti/PRIMARY/ENGQLPTG:null
error 1:99 amimulti/PRIMARY/ENGQLPTG:in
error 1:100 amimulti/PRIMARY/VISITYPE:presence
error 1:100 amimulti/PRIMARY/VISITYPE:type
error 1:100 amimulti/PRIMARY/VISITYPE:null
error 1:100 amimulti/PRIMARY/VISITYPE:in
error 1:101 amimulti/PRIMARY/VSTSTART:presence
error 1:101 amimulti/PRIMARY/VSTSTART:type
error 1:101 amimulti/PRIMARY/VSTSTART:null
error 1:102 amimulti/PRIMARY/VISITSTA:presence
error 1:102 amimulti/PRIMARY/VISITSTA:type
error 1:102 amimulti/PRIMARY/VISITSTA:null
error 1:103 amimulti/PRIMARY/NEXPOSUR:presence
error 1:103 amimulti/PRIMARY/NEXPOSUR:type
error 1:103 amimulti/PRIMARY/NEXPOSUR:null
error 1:103 amimulti/PRIMARY/NEXPOSUR:limit
error 1:104 amimulti/PRIMARY/INTARGET:presence
error 1:104 amimulti/PRIMARY/INTARGET:type
error 1:104 amimulti/PRIMARY/INTARGET:null
error 1:105 amimulti/PRIMARY/TARGOOPP:presence
error 1:105 amimulti/PRIMARY/TARGOOPP:type
error 1:105 amimulti/PRIMARY/TARGOOPP:null
error 1:106 amimulti/PRIMARY/TSOVISIT:presence
error 1:106 amimulti/PRIMARY/TSOVISIT:type
error 1:106 amimulti/PRIMARY/TSOVISIT:null
error 1:107 amimulti/PRIMARY/EXP_ONLY:presence
error 1:107 amimulti/PRIMARY/EXP_ONLY:type
error 1:107 amimulti/PRIMARY/EXP_ONLY:null
error 1:108 amimulti/PRIMARY/CROWDFLD:type
error 1:108 amimulti/PRIMARY/CROWDFLD:null
error 1:113 amimulti/PRIMARY/TARGPROP:presence
error 1:113 amimulti/PRIMARY/TARGPROP:type
error 1:113 amimulti/PRIMARY/TARGPROP:null
error 1:114 amimulti/PRIMARY/TARGNAME:presence
error 1:114 amimulti/PRIMARY/TARGNAME:type
error 1:114 amimulti/PRIMARY/TARGNAME:null
error 1:115 amimulti/PRIMARY/TARGTYPE:presence
error 1:115 amimulti/PRIMARY/TARGTYPE:type
error 1:115 amimulti/PRIMARY/TARGTYPE:null
error 1:115 amimulti/PRIMARY/TARGTYPE:in
error 1:116 amimulti/PRIMARY/TARGCAT:type
error 1:116 amimulti/PRIMARY/TARGCAT:null
error 1:117 amimulti/PRIMARY/TARGDESC:type
error 1:117 amimulti/PRIMARY/TARGDESC:null
error 1:118 amimulti/PRIMARY/TARG_RA:presence
error 1:118 amimulti/PRIMARY/TARG_RA:type
error 1:118 amimulti/PRIMARY/TARG_RA:null
error 1:118 amimulti/PRIMARY/TARG_RA:unit
error 4:47 amimulti/PRIMARY/TARG_RA:limit
error 1:119 amimulti/PRIMARY/TARG_DEC:presence
error 1:119 amimulti/PRIMARY/TARG_DEC:type
error 1:119 amimulti/PRIMARY/TARG_DEC:null
error 1:119 amimulti/PRIMARY/TARG_DEC:unit
error 4:48 amimulti/PRIMARY/TARG_DEC:limit
error 1:120 amimulti/PRIMARY/SRCTYAPT:type
error 1:120 amimulti/PRIMARY/SRCTYAPT:null
error 1:120 amimulti/PRIMARY/SRCTYAPT:in
error 1:123 amimulti/PRIMARY/TARGURA:presence
error 1:123 amimulti/PRIMARY/TARGURA:type
error 1:123 amimulti/PRIMARY/TARGURA:null
error 1:123 amimulti/PRIMARY/TARGURA:unit
error 1:123 amimulti/PRIMARY/TARGURA:limit
error 1:124 amimulti/PRIMARY/TARGUDEC:presence
error 1:124 amimulti/PRIMARY/TARGUDEC:type
error 1:124 amimulti/PRIMARY/TARGUDEC:null
error 1:124 amimulti/PRIMARY/TARGUDEC:unit
error 1:124 amimulti/PRIMARY/TARGUDEC:limit
error 1:125 amimulti/PRIMARY/MU_RA:presence
error 1:125 amimulti/PRIMARY/MU_RA:type
error 1:125 amimulti/PRIMARY/MU_RA:null
error 1:125 amimulti/PRIMARY/MU_RA:unit
error 1:126 amimulti/PRIMARY/MU_DEC:presence
error 1:126 amimulti/PRIMARY/MU_DEC:type
error 1:126 amimulti/PRIMARY/MU_DEC:null
error 1:126 amimulti/PRIMARY/MU_DEC:unit
error 1:127 amimulti/PRIMARY/MU_EPOCH:presence
error 1:127 amimulti/PRIMARY/MU_EPOCH:type
error 1:127 amimulti/PRIMARY/MU_EPOCH:null
error 1:128 amimulti/PRIMARY/PROP_RA:presence
error 1:128 amimulti/PRIMARY/PROP_RA:type
error 1:128 amimulti/PRIMARY/PROP_RA:null
error 1:128 amimulti/PRIMARY/PROP_RA:unit
error 4:47 amimulti/PRIMARY/PROP_RA:limit
error 1:129 amimulti/PRIMARY/PROP_DEC:presence
error 1:129 amimulti/PRIMARY/PROP_DEC:type
error 1:129 amimulti/PRIMARY/PROP_DEC:null
error 1:129 amimulti/PRIMARY/PROP_DEC:unit
error 4:48 amimulti/PRIMARY/PROP_DEC:limit
error 1:200 amimulti/PRIMARY/INSTRUME:presence
error 1:200 amimulti/PRIMARY/INSTRUME:type
error 1:200 amimulti/PRIMARY/INSTRUME:null
error 1:200 amimulti/PRIMARY/INSTRUME:value
error 1:200 amimulti/PRIMARY/INSTRUME:in
error 1:201 amimulti/PRIMARY/PREIMAGE:type
error 1:201 amimulti/PRIMARY/PREIMAGE:null
error 1:202 amimulti/PRIMARY/FWPOSOFF:type
error 1:202 amimulti/PRIMARY/FWPOSOFF:null
error 1:203 amimulti/PRIMARY/FWPOSTOL:type
error 1:203 amimulti/PRIMARY/FWPOSTOL:null
error 1:203 amimulti/PRIMARY/FWPOSTOL:in
error 1:204 amimulti/PRIMARY/PWPOSOFF:type
error 1:204 amimulti/PRIMARY/PWPOSOFF:null
error 1:205 amimulti/PRIMARY/PWPOSTOL:type
error 1:205 amimulti/PRIMARY/PWPOSTOL:null
error 1:205 amimulti/PRIMARY/PWPOSTOL:in
error 1:134 amimulti/PRIMARY/DETECTOR:presence
error 1:134 amimulti/PRIMARY/DETECTOR:type
error 1:134 amimulti/PRIMARY/DETECTOR:null
error 1:134 amimulti/PRIMARY/DETECTOR:in
error 1:135 amimulti/PRIMARY/MODULE:presence
error 1:135 amimulti/PRIMARY/MODULE:type
error 1:135 amimulti/PRIMARY/MODULE:null
error 1:135 amimulti/PRIMARY/MODULE:in
error 1:136 amimulti/PRIMARY/CHANNEL:presence
error 1:136 amimulti/PRIMARY/CHANNEL:type
error 1:136 amimulti/PRIMARY/CHANNEL:null
error 1:136 amimulti/PRIMARY/CHANNEL:in
error 1:137 amimulti/PRIMARY/FILTER:presence
error 1:137 amimulti/PRIMARY/FILTER:type
error 1:137 amimulti/PRIMARY/FILTER:null
error 1:137 amimulti/PRIMARY/FILTER:in
error 1:138 amimulti/PRIMARY/PUPIL:presence
error 1:138 amimulti/PRIMARY/PUPIL:type
error 1:138 amimulti/PRIMARY/PUPIL:null
error 1:138 amimulti/PRIMARY/PUPIL:in
error 1:139 amimulti/PRIMARY/PILIN:type
error 1:139 amimulti/PRIMARY/PILIN:null
error 1:140 amimulti/PRIMARY/CORONMSK:type
error 1:140 amimulti/PRIMARY/CORONMSK:null
error 1:140 amimulti/PRIMARY/CORONMSK:in
error 1:141 amimulti/PRIMARY/FAM_LA[a]:type
error 1:141 amimulti/PRIMARY/FAM_LA[a]:null
error 1:142 amimulti/PRIMARY/FASTEP[a]:type
error 1:142 amimulti/PRIMARY/FASTEP[a]:null
error 1:143 amimulti/PRIMARY/FAUNIT[a]:type
error 1:143 amimulti/PRIMARY/FAUNIT[a]:null
error 1:144 amimulti/PRIMARY/FAPHASE[a]:type
error 1:144 amimulti/PRIMARY/FAPHASE[a]:null
error 1:145 amimulti/PRIMARY/FA[a]VALUE:type
error 1:145 amimulti/PRIMARY/FA[a]VALUE:null
error 1:151 amimulti/PRIMARY/GRATING:presence
error 1:151 amimulti/PRIMARY/GRATING:type
error 1:151 amimulti/PRIMARY/GRATING:null
error 1:151 amimulti/PRIMARY/GRATING:in
error 1:152 amimulti/PRIMARY/FXD_SLIT:type
error 1:152 amimulti/PRIMARY/FXD_SLIT:null
error 1:152 amimulti/PRIMARY/FXD_SLIT:in
error 1:153 amimulti/PRIMARY/FOCUSPOS:type
error 1:153 amimulti/PRIMARY/FOCUSPOS:null
error 1:154 amimulti/PRIMARY/LAMP:presence
error 1:154 amimulti/PRIMARY/LAMP:type
error 1:154 amimulti/PRIMARY/LAMP:null
error 1:155 amimulti/PRIMARY/OPMODE:presence
error 1:155 amimulti/PRIMARY/OPMODE:type
error 1:155 amimulti/PRIMARY/OPMODE:null
error 1:155 amimulti/PRIMARY/OPMODE:in
error 1:156 amimulti/PRIMARY/MSASTATE:type
error 1:156 amimulti/PRIMARY/MSASTATE:null
error 1:157 amimulti/PRIMARY/MSAMETFL:type
error 1:157 amimulti/PRIMARY/MSAMETFL:null
error 1:157 amimulti/PRIMARY/MSAMETFL:matches
error 1:158 amimulti/PRIMARY/MSAMETID:type
error 1:158 amimulti/PRIMARY/MSAMETID:null
error 1:158 amimulti/PRIMARY/MSAMETID:limit
error 1:159 amimulti/PRIMARY/MSACONID:type
error 1:159 amimulti/PRIMARY/MSACONID:null
error 1:159 amimulti/PRIMARY/MSACONID:limit
error 1:160 amimulti/PRIMARY/GWA_XTIL:presence
error 1:160 amimulti/PRIMARY/GWA_XTIL:type
error 1:160 amimulti/PRIMARY/GWA_XTIL:null
error 1:161 amimulti/PRIMARY/GWA_YTIL:presence
error 1:161 amimulti/PRIMARY/GWA_YTIL:type
error 1:161 amimulti/PRIMARY/GWA_YTIL:null
error 1:162 amimulti/PRIMARY/GWA_XP_V:presence
error 1:162 amimulti/PRIMARY/GWA_XP_V:type
error 1:162 amimulti/PRIMARY/GWA_XP_V:null
error 1:163 amimulti/PRIMARY/GWA_YP_V:presence
error 1:163 amimulti/PRIMARY/GWA_YP_V:type
error 1:163 amimulti/PRIMARY/GWA_YP_V:null
error 1:164 amimulti/PRIMARY/GWA_PXAV:presence
error 1:164 amimulti/PRIMARY/GWA_PXAV:type
error 1:164 amimulti/PRIMARY/GWA_PXAV:null
error 1:165 amimulti/PRIMARY/GWA_PYAV:presence
error 1:165 amimulti/PRIMARY/GWA_PYAV:type
error 1:165 amimulti/PRIMARY/GWA_PYAV:null
error 1:166 amimulti/PRIMARY/GWA_TILT:presence
error 1:166 amimulti/PRIMARY/GWA_TILT:type
error 1:166 amimulti/PRIMARY/GWA_TILT:null
error 1:166 amimulti/PRIMARY/GWA_TILT:unit
error 1:167 amimulti/PRIMARY/RMA_POS:type
error 1:167 amimulti/PRIMARY/RMA_POS:null
error 1:168 amimulti/PRIMARY/FCSRLPOS:type
error 1:168 amimulti/PRIMARY/FCSRLPOS:null
error 1:172 amimulti/PRIMARY/DETECTOR:value
error 1:176 amimulti/PRIMARY/FWCPOS:type
error 1:176 amimulti/PRIMARY/FWCPOS:null
error 1:176 amimulti/PRIMARY/FWCPOS:unit
error 1:177 amimulti/PRIMARY/PWCPOS:type
error 1:177 amimulti/PRIMARY/PWCPOS:null
error 1:177 amimulti/PRIMARY/PWCPOS:unit
error 1:185 amimulti/PRIMARY/BAND:presence
error 1:185 amimulti/PRIMARY/BAND:type
error 1:185 amimulti/PRIMARY/BAND:null
error 1:185 amimulti/PRIMARY/BAND:in
error 1:187 amimulti/PRIMARY/CCCSTATE:type
error 1:187 amimulti/PRIMARY/CCCSTATE:null
error 1:187 amimulti/PRIMARY/CCCSTATE:in
error 1:188 amimulti/PRIMARY/FPE_SIDE:type
error 1:188 amimulti/PRIMARY/FPE_SIDE:null
error 1:188 amimulti/PRIMARY/FPE_SIDE:in
error 1:189 amimulti/PRIMARY/ICE_SIDE:type
error 1:189 amimulti/PRIMARY/ICE_SIDE:null
error 1:189 amimulti/PRIMARY/ICE_SIDE:in
error 1:274 amimulti/PRIMARY/EXPCOUNT:presence
error 1:274 amimulti/PRIMARY/EXPCOUNT:type
error 1:274 amimulti/PRIMARY/EXPCOUNT:null
error 1:274 amimulti/PRIMARY/EXPCOUNT:limit
error 1:275 amimulti/PRIMARY/EXPRIPAR:presence
error 1:275 amimulti/PRIMARY/EXPRIPAR:type
error 1:275 amimulti/PRIMARY/EXPRIPAR:null
error 1:275 amimulti/PRIMARY/EXPRIPAR:in
error 1:236 amimulti/PRIMARY/EXP_TYPE:presence
error 1:236 amimulti/PRIMARY/EXP_TYPE:type
error 1:236 amimulti/PRIMARY/EXP_TYPE:null
error 1:236 amimulti/PRIMARY/EXP_TYPE:value
error 1:236 amimulti/PRIMARY/EXP_TYPE:in
error 1:236 amimulti/PRIMARY/NINTS:presence
error 1:236 amimulti/PRIMARY/NINTS:type
error 1:236 amimulti/PRIMARY/NINTS:null
error 3:36 amimulti/PRIMARY/NINTS:limit
error 1:237 amimulti/PRIMARY/READPATT:presence
error 1:237 amimulti/PRIMARY/READPATT:type
error 1:237 amimulti/PRIMARY/READPATT:null
error 1:237 amimulti/PRIMARY/READPATT:in
error 1:238 amimulti/PRIMARY/NGROUPS:presence
error 1:238 amimulti/PRIMARY/NGROUPS:type
error 1:238 amimulti/PRIMARY/NGROUPS:null
error 1:238 amimulti/PRIMARY/NGROUPS:limit
error 1:239 amimulti/PRIMARY/NFRAMES:presence
error 1:239 amimulti/PRIMARY/NFRAMES:type
error 1:239 amimulti/PRIMARY/NFRAMES:null
error 1:239 amimulti/PRIMARY/NFRAMES:limit
error 1:240 amimulti/PRIMARY/FRMDIVSR:presence
error 1:240 amimulti/PRIMARY/FRMDIVSR:type
error 1:240 amimulti/PRIMARY/FRMDIVSR:null
error 1:240 amimulti/PRIMARY/FRMDIVSR:limit
error 1:241 amimulti/PRIMARY/GROUPGAP:presence
error 1:241 amimulti/PRIMARY/GROUPGAP:type
error 1:241 amimulti/PRIMARY/GROUPGAP:null
error 1:241 amimulti/PRIMARY/GROUPGAP:limit
error 1:242 amimulti/PRIMARY/DRPFRMS1:presence
error 1:242 amimulti/PRIMARY/DRPFRMS1:type
error 1:242 amimulti/PRIMARY/DRPFRMS1:null
error 1:242 amimulti/PRIMARY/DRPFRMS1:limit
error 1:243 amimulti/PRIMARY/DRPFRMS3:presence
error 1:243 amimulti/PRIMARY/DRPFRMS3:type
error 1:243 amimulti/PRIMARY/DRPFRMS3:null
error 1:243 amimulti/PRIMARY/DRPFRMS3:limit
error 1:244 amimulti/PRIMARY/NSAMPLES:presence
error 1:244 amimulti/PRIMARY/NSAMPLES:type
error 1:244 amimulti/PRIMARY/NSAMPLES:null
error 1:244 amimulti/PRIMARY/NSAMPLES:limit
error 1:245 amimulti/PRIMARY/TSAMPLE:presence
error 1:245 amimulti/PRIMARY/TSAMPLE:type
error 1:245 amimulti/PRIMARY/TSAMPLE:null
error 1:245 amimulti/PRIMARY/TSAMPLE:unit
error 1:245 amimulti/PRIMARY/TSAMPLE:limit
error 1:246 amimulti/PRIMARY/TFRAME:presence
error 1:246 amimulti/PRIMARY/TFRAME:type
error 1:246 amimulti/PRIMARY/TFRAME:null
error 1:246 amimulti/PRIMARY/TFRAME:unit
error 1:246 amimulti/PRIMARY/TFRAME:limit
error 1:247 amimulti/PRIMARY/TGROUP:presence
error 1:247 amimulti/PRIMARY/TGROUP:type
error 1:247 amimulti/PRIMARY/TGROUP:null
error 1:247 amimulti/PRIMARY/TGROUP:unit
error 1:247 amimulti/PRIMARY/TGROUP:limit
error 1:248 amimulti/PRIMARY/EFFINTTM:presence
error 1:248 amimulti/PRIMARY/EFFINTTM:type
error 1:248 amimulti/PRIMARY/EFFINTTM:null
error 1:248 amimulti/PRIMARY/EFFINTTM:unit
error 1:248 amimulti/PRIMARY/EFFINTTM:limit
error 1:249 amimulti/PRIMARY/DURATION:presence
error 1:249 amimulti/PRIMARY/DURATION:type
error 1:249 amimulti/PRIMARY/DURATION:null
error 1:249 amimulti/PRIMARY/DURATION:unit
error 1:249 amimulti/PRIMARY/DURATION:limit
error 1:250 amimulti/PRIMARY/NRSTSTRT:presence
error 1:250 amimulti/PRIMARY/NRSTSTRT:type
error 1:250 amimulti/PRIMARY/NRSTSTRT:null
error 1:250 amimulti/PRIMARY/NRSTSTRT:limit
error 1:251 amimulti/PRIMARY/NRESETS:presence
error 1:251 amimulti/PRIMARY/NRESETS:type
error 1:251 amimulti/PRIMARY/NRESETS:null
error 1:251 amimulti/PRIMARY/NRESETS:limit
error 1:252 amimulti/PRIMARY/ZEROFRAM:presence
error 1:252 amimulti/PRIMARY/ZEROFRAM:type
error 1:252 amimulti/PRIMARY/ZEROFRAM:null
error 1:253 amimulti/PRIMARY/DATAPROB:presence
error 1:253 amimulti/PRIMARY/DATAPROB:type
error 1:253 amimulti/PRIMARY/DATAPROB:null
error 1:254 amimulti/PRIMARY/SCA_NUM:presence
error 1:254 amimulti/PRIMARY/SCA_NUM:type
error 1:254 amimulti/PRIMARY/SCA_NUM:null
error 1:255 amimulti/PRIMARY/DATAMODE:presence
error 1:255 amimulti/PRIMARY/DATAMODE:type
error 1:255 amimulti/PRIMARY/DATAMODE:null
error 1:277 amimulti/PRIMARY/EXPSTART:presence
error 1:277 amimulti/PRIMARY/EXPSTART:type
error 1:277 amimulti/PRIMARY/EXPSTART:null
error 1:277 amimulti/PRIMARY/EXPSTART:unit
error 1:277 amimulti/PRIMARY/EFFEXPTM:presence
error 1:277 amimulti/PRIMARY/EFFEXPTM:type
error 1:277 amimulti/PRIMARY/EFFEXPTM:null
error 1:277 amimulti/PRIMARY/EFFEXPTM:unit
error 3:37 amimulti/PRIMARY/EFFEXPTM:limit
error 1:278 amimulti/PRIMARY/EXPMID:presence
error 1:278 amimulti/PRIMARY/EXPMID:type
error 1:278 amimulti/PRIMARY/EXPMID:null
error 1:278 amimulti/PRIMARY/EXPMID:unit
error 1:279 amimulti/PRIMARY/EXPEND:presence
error 1:279 amimulti/PRIMARY/EXPEND:type
error 1:279 amimulti/PRIMARY/EXPEND:null
error 1:279 amimulti/PRIMARY/EXPEND:unit
error 1:280 amimulti/PRIMARY/EXPSTENG:type
error 1:280 amimulti/PRIMARY/EXPSTENG:null
error 1:281 amimulti/PRIMARY/OSF_FILE:type
error 1:281 amimulti/PRIMARY/OSF_FILE:null
error 1:282 amimulti/PRIMARY/HYBRIDFF:type
error 1:282 amimulti/PRIMARY/HYBRIDFF:null
error 1:283 amimulti/PRIMARY/NOUTPUTS:type
error 1:283 amimulti/PRIMARY/NOUTPUTS:null
error 1:283 amimulti/PRIMARY/NOUTPUTS:in
error 1:284 amimulti/PRIMARY/MIRNGRPS:type
error 1:284 amimulti/PRIMARY/MIRNGRPS:null
error 1:284 amimulti/PRIMARY/MIRNGRPS:limit
error 1:285 amimulti/PRIMARY/MIRNFRMS:type
error 1:285 amimulti/PRIMARY/MIRNFRMS:null
error 1:285 amimulti/PRIMARY/MIRNFRMS:limit
error 1:286 amimulti/PRIMARY/DETMODE:type
error 1:286 amimulti/PRIMARY/DETMODE:null
error 1:286 amimulti/PRIMARY/DETMODE:in
error 1:287 amimulti/PRIMARY/CMD_TSEL:type
error 1:287 amimulti/PRIMARY/CMD_TSEL:null
error 1:287 amimulti/PRIMARY/CMD_TSEL:in
error 1:288 amimulti/PRIMARY/TMEASURE:type
error 1:288 amimulti/PRIMARY/TMEASURE:null
error 1:288 amimulti/PRIMARY/TMEASURE:unit
error 1:288 amimulti/PRIMARY/TMEASURE:limit
error 1:289 amimulti/PRIMARY/NRS_NORM:type
error 1:289 amimulti/PRIMARY/NRS_NORM:null
error 1:289 amimulti/PRIMARY/NRS_NORM:limit
error 1:290 amimulti/PRIMARY/NRS_REF:type
error 1:290 amimulti/PRIMARY/NRS_REF:null
error 1:290 amimulti/PRIMARY/NRS_REF:limit
error 1:291 amimulti/PRIMARY/SCTARATE:presence
error 1:291 amimulti/PRIMARY/SCTARATE:type
error 1:291 amimulti/PRIMARY/SCTARATE:null
error 1:291 amimulti/PRIMARY/SCTARATE:unit
error 1:292 amimulti/PRIMARY/GAINFACT:type
error 1:292 amimulti/PRIMARY/GAINFACT:null
error 1:292 amimulti/PRIMARY/GAINFACT:unit
error 1:293 amimulti/PRIMARY/IS_IMPRT:type
error 1:293 amimulti/PRIMARY/IS_IMPRT:null
error 1:294 amimulti/PRIMARY/IS_PSF:type
error 1:294 amimulti/PRIMARY/IS_PSF:null
error 1:295 amimulti/PRIMARY/SELFREF:type
error 1:295 amimulti/PRIMARY/SELFREF:null
error 1:296 amimulti/PRIMARY/PRIMECRS:type
error 1:296 amimulti/PRIMARY/PRIMECRS:null
error 1:297 amimulti/PRIMARY/EXTNCRS:type
error 1:297 amimulti/PRIMARY/EXTNCRS:null
error 1:307 amimulti/PRIMARY/EXSEGNUM:type
error 1:307 amimulti/PRIMARY/EXSEGNUM:null
error 3:38 amimulti/PRIMARY/EXSEGNUM:limit
error 1:307 amimulti/PRIMARY/EXSEGTOT:type
error 1:307 amimulti/PRIMARY/EXSEGTOT:null
error 3:39 amimulti/PRIMARY/EXSEGTOT:limit
error 1:307 amimulti/PRIMARY/INTSTART:type
error 1:307 amimulti/PRIMARY/INTSTART:null
error 3:40 amimulti/PRIMARY/INTSTART:limit
error 1:307 amimulti/PRIMARY/INTEND:type
error 1:307 amimulti/PRIMARY/INTEND:null
error 3:41 amimulti/PRIMARY/INTEND:limit
error 1:318 amimulti/PRIMARY/SUBARRAY:presence
error 1:318 amimulti/PRIMARY/SUBARRAY:type
error 1:318 amimulti/PRIMARY/SUBARRAY:null
warning 1:318 amimulti/PRIMARY/SUBARRAY:in
error 1:319 amimulti/PRIMARY/SUB_SHRT:type
error 1:319 amimulti/PRIMARY/SUB_SHRT:null
error 1:319 amimulti/PRIMARY/SUB_SHRT:in
error 1:320 amimulti/PRIMARY/SUB_LONG:type
error 1:320 amimulti/PRIMARY/SUB_LONG:null
error 1:320 amimulti/PRIMARY/SUB_LONG:in
error 1:321 amimulti/PRIMARY/SUBSTRT1:presence
error 1:321 amimulti/PRIMARY/SUBSTRT1:type
error 1:321 amimulti/PRIMARY/SUBSTRT1:null
error 1:321 amimulti/PRIMARY/SUBSTRT1:limit
error 1:322 amimulti/PRIMARY/SUBSTRT2:presence
error 1:322 amimulti/PRIMARY/SUBSTRT2:type
error 1:322 amimulti/PRIMARY/SUBSTRT2:null
error 1:322 amimulti/PRIMARY/SUBSTRT2:limit
error 1:323 amimulti/PRIMARY/SUBSIZE1:presence
error 1:323 amimulti/PRIMARY/SUBSIZE1:type
error 1:323 amimulti/PRIMARY/SUBSIZE1:null
error 1:323 amimulti/PRIMARY/SUBSIZE1:limit
error 1:324 amimulti/PRIMARY/SUBSIZE2:presence
error 1:324 amimulti/PRIMARY/SUBSIZE2:type
error 1:324 amimulti/PRIMARY/SUBSIZE2:null
error 1:324 amimulti/PRIMARY/SUBSIZE2:limit
error 1:325 amimulti/PRIMARY/FASTAXIS:presence
error 1:325 amimulti/PRIMARY/FASTAXIS:type
error 1:325 amimulti/PRIMARY/FASTAXIS:null
error 1:325 amimulti/PRIMARY/FASTAXIS:in
error 1:326 amimulti/PRIMARY/SLOWAXIS:presence
error 1:326 amimulti/PRIMARY/SLOWAXIS:type
error 1:326 amimulti/PRIMARY/SLOWAXIS:null
error 1:326 amimulti/PRIMARY/SLOWAXIS:in
error 1:327 amimulti/PRIMARY/DETXCOR:type
error 1:327 amimulti/PRIMARY/DETXCOR:null
error 1:328 amimulti/PRIMARY/DETYCOR:type
error 1:328 amimulti/PRIMARY/DETYCOR:null
error 1:329 amimulti/PRIMARY/DETXSIZ:type
error 1:329 amimulti/PRIMARY/DETXSIZ:null
error 1:329 amimulti/PRIMARY/DETXSIZ:limit
error 1:330 amimulti/PRIMARY/DETYSIZ:type
error 1:330 amimulti/PRIMARY/DETYSIZ:null
error 1:330 amimulti/PRIMARY/DETYSIZ:limit
error 1:331 amimulti/PRIMARY/MSTR_RD1:type
error 1:331 amimulti/PRIMARY/MSTR_RD1:null
error 1:331 amimulti/PRIMARY/MSTR_RD1:limit
error 1:332 amimulti/PRIMARY/MSTR_SK1:type
error 1:332 amimulti/PRIMARY/MSTR_SK1:null
error 1:332 amimulti/PRIMARY/MSTR_SK1:limit
error 1:333 amimulti/PRIMARY/MSTR_RD2:type
error 1:333 amimulti/PRIMARY/MSTR_RD2:null
error 1:333 amimulti/PRIMARY/MSTR_RD2:limit
error 1:334 amimulti/PRIMARY/MSTR_SK2:type
error 1:334 amimulti/PRIMARY/MSTR_SK2:null
error 1:334 amimulti/PRIMARY/MSTR_SK2:limit
error 1:335 amimulti/PRIMARY/MSTR_RPT:type
error 1:335 amimulti/PRIMARY/MSTR_RPT:null
error 1:336 amimulti/PRIMARY/MSTR_ILV:type
error 1:336 amimulti/PRIMARY/MSTR_ILV:null
error 1:337 amimulti/PRIMARY/SSTR_STP:type
error 1:337 amimulti/PRIMARY/SSTR_STP:null
error 1:338 amimulti/PRIMARY/SSTR_NST:type
error 1:338 amimulti/PRIMARY/SSTR_NST:null
error 1:346 amimulti/PRIMARY/PATTTYPE:presence
error 1:346 amimulti/PRIMARY/PATTTYPE:type
error 1:346 amimulti/PRIMARY/PATTTYPE:null
warning 1:346 amimulti/PRIMARY/PATTTYPE:in
error 1:347 amimulti/PRIMARY/PRIDTYPE:type
error 1:347 amimulti/PRIMARY/PRIDTYPE:null
error 1:348 amimulti/PRIMARY/PRIDTPTS:type
error 1:348 amimulti/PRIMARY/PRIDTPTS:null
error 1:348 amimulti/PRIMARY/PRIDTPTS:limit
error 1:349 amimulti/PRIMARY/PATT_NUM:presence
error 1:349 amimulti/PRIMARY/PATT_NUM:type
error 1:349 amimulti/PRIMARY/PATT_NUM:null
error 1:349 amimulti/PRIMARY/PATT_NUM:limit
error 1:350 amimulti/PRIMARY/PATTSTRT:type
error 1:350 amimulti/PRIMARY/PATTSTRT:null
error 1:350 amimulti/PRIMARY/PATTSTRT:limit
error 1:351 amimulti/PRIMARY/NUMDTHPT:presence
error 1:351 amimulti/PRIMARY/NUMDTHPT:type
error 1:351 amimulti/PRIMARY/NUMDTHPT:null
error 1:351 amimulti/PRIMARY/NUMDTHPT:limit
error 1:352 amimulti/PRIMARY/PATTNPTS:type
error 1:352 amimulti/PRIMARY/PATTNPTS:null
error 1:352 amimulti/PRIMARY/PATTNPTS:limit
error 1:353 amimulti/PRIMARY/NRIMDTPT:type
error 1:353 amimulti/PRIMARY/NRIMDTPT:null
error 1:353 amimulti/PRIMARY/NRIMDTPT:limit
error 1:354 amimulti/PRIMARY/NOD_TYPE:type
error 1:354 amimulti/PRIMARY/NOD_TYPE:null
error 1:354 amimulti/PRIMARY/NOD_TYPE:in
error 1:355 amimulti/PRIMARY/PATTSIZE:type
error 1:355 amimulti/PRIMARY/PATTSIZE:null
error 1:356 amimulti/PRIMARY/SMGRDPAT:type
error 1:356 amimulti/PRIMARY/SMGRDPAT:null
error 1:357 amimulti/PRIMARY/SUBPXPTS:type
error 1:357 amimulti/PRIMARY/SUBPXPTS:null
error 1:357 amimulti/PRIMARY/SUBPXPTS:limit
error 1:358 amimulti/PRIMARY/SUBPXPAT:type
error 1:358 amimulti/PRIMARY/SUBPXPAT:null
error 1:359 amimulti/PRIMARY/SPEC_NUM:type
error 1:359 amimulti/PRIMARY/SPEC_NUM:null
error 1:359 amimulti/PRIMARY/SPEC_NUM:limit
error 1:360 amimulti/PRIMARY/SPECNSTP:type
error 1:360 amimulti/PRIMARY/SPECNSTP:null
error 1:360 amimulti/PRIMARY/SPECNSTP:limit
error 1:361 amimulti/PRIMARY/SPECSTEP:type
error 1:361 amimulti/PRIMARY/SPECSTEP:null
error 1:362 amimulti/PRIMARY/SPCOFFST:type
error 1:362 amimulti/PRIMARY/SPCOFFST:null
error 1:362 amimulti/PRIMARY/SPCOFFST:unit
error 1:363 amimulti/PRIMARY/SPAT_NUM:type
error 1:363 amimulti/PRIMARY/SPAT_NUM:null
error 1:363 amimulti/PRIMARY/SPAT_NUM:limit
error 1:364 amimulti/PRIMARY/SPATNSTP:type
error 1:364 amimulti/PRIMARY/SPATNSTP:null
error 1:364 amimulti/PRIMARY/SPATNSTP:limit
error 1:365 amimulti/PRIMARY/SPATSTEP:type
error 1:365 amimulti/PRIMARY/SPATSTEP:null
error 1:366 amimulti/PRIMARY/SPTOFFST:type
error 1:366 amimulti/PRIMARY/SPTOFFST:null
error 1:366 amimulti/PRIMARY/SPTOFFST:unit
error 1:367 amimulti/PRIMARY/XOFFSET:presence
error 1:367 amimulti/PRIMARY/XOFFSET:type
error 1:367 amimulti/PRIMARY/XOFFSET:null
error 1:367 amimulti/PRIMARY/XOFFSET:unit
error 1:368 amimulti/PRIMARY/YOFFSET:presence
error 1:368 amimulti/PRIMARY/YOFFSET:type
error 1:368 amimulti/PRIMARY/YOFFSET:null
error 1:368 amimulti/PRIMARY/YOFFSET:unit
error 1:369 amimulti/PRIMARY/DSETSTRT:type
error 1:369 amimulti/PRIMARY/DSETSTRT:null
error 1:369 amimulti/PRIMARY/DSETSTRT:limit
error 1:370 amimulti/PRIMARY/NUMDSETS:type
error 1:370 amimulti/PRIMARY/NUMDSETS:null
error 1:370 amimulti/PRIMARY/NUMDSETS:limit
error 1:371 amimulti/PRIMARY/DITHDIRC:type
error 1:371 amimulti/PRIMARY/DITHDIRC:null
error 1:371 amimulti/PRIMARY/DITHDIRC:in
error 1:372 amimulti/PRIMARY/DITHOPFR:type
error 1:372 amimulti/PRIMARY/DITHOPFR:null
error 1:372 amimulti/PRIMARY/DITHOPFR:in
error 1:373 amimulti/PRIMARY/DITHPNTS:type
error 1:373 amimulti/PRIMARY/DITHPNTS:null
error 1:374 amimulti/PRIMARY/MRSPRCHN:type
error 1:374 amimulti/PRIMARY/MRSPRCHN:null
error 1:374 amimulti/PRIMARY/MRSPRCHN:in
error 1:376 amimulti/PRIMARY/DITH_RA:type
error 1:376 amimulti/PRIMARY/DITH_RA:null
error 1:376 amimulti/PRIMARY/DITH_RA:unit
error 1:377 amimulti/PRIMARY/DITH_DEC:type
error 1:377 amimulti/PRIMARY/DITH_DEC:null
error 1:377 amimulti/PRIMARY/DITH_DEC:unit
error 1:384 amimulti/PRIMARY/APERNAME:presence
error 1:384 amimulti/PRIMARY/APERNAME:type
error 1:384 amimulti/PRIMARY/APERNAME:null
error 1:385 amimulti/PRIMARY/PPS_APER:presence
error 1:385 amimulti/PRIMARY/PPS_APER:type
error 1:385 amimulti/PRIMARY/PPS_APER:null
error 1:386 amimulti/PRIMARY/VA_RA:type
error 1:386 amimulti/PRIMARY/VA_RA:null
error 1:386 amimulti/PRIMARY/VA_RA:unit
error 1:387 amimulti/PRIMARY/VA_DEC:type
error 1:387 amimulti/PRIMARY/VA_DEC:null
error 1:387 amimulti/PRIMARY/VA_DEC:unit
error 1:392 amimulti/PRIMARY/BARTDELT:presence
error 1:392 amimulti/PRIMARY/BARTDELT:type
error 1:392 amimulti/PRIMARY/BARTDELT:null
error 1:392 amimulti/PRIMARY/BARTDELT:unit
error 1:393 amimulti/PRIMARY/BSTRTIME:presence
error 1:393 amimulti/PRIMARY/BSTRTIME:type
error 1:393 amimulti/PRIMARY/BSTRTIME:null
error 1:393 amimulti/PRIMARY/BSTRTIME:unit
error 1:394 amimulti/PRIMARY/BMIDTIME:presence
error 1:394 amimulti/PRIMARY/BMIDTIME:type
error 1:394 amimulti/PRIMARY/BMIDTIME:null
error 1:394 amimulti/PRIMARY/BMIDTIME:unit
error 1:395 amimulti/PRIMARY/BENDTIME:presence
error 1:395 amimulti/PRIMARY/BENDTIME:type
error 1:395 amimulti/PRIMARY/BENDTIME:null
error 1:395 amimulti/PRIMARY/BENDTIME:unit
error 1:396 amimulti/PRIMARY/HELIDELT:presence
error 1:396 amimulti/PRIMARY/HELIDELT:type
error 1:396 amimulti/PRIMARY/HELIDELT:null
error 1:396 amimulti/PRIMARY/HELIDELT:unit
error 1:397 amimulti/PRIMARY/HSTRTIME:presence
error 1:397 amimulti/PRIMARY/HSTRTIME:type
error 1:397 amimulti/PRIMARY/HSTRTIME:null
error 1:397 amimulti/PRIMARY/HSTRTIME:unit
error 1:398 amimulti/PRIMARY/HMIDTIME:presence
error 1:398 amimulti/PRIMARY/HMIDTIME:type
error 1:398 amimulti/PRIMARY/HMIDTIME:null
error 1:398 amimulti/PRIMARY/HMIDTIME:unit
error 1:399 amimulti/PRIMARY/HENDTIME:presence
error 1:399 amimulti/PRIMARY/HENDTIME:type
error 1:399 amimulti/PRIMARY/HENDTIME:null
error 1:399 amimulti/PRIMARY/HENDTIME:unit
error 1:407 amimulti/PRIMARY/GS_ORDER:type
error 1:407 amimulti/PRIMARY/GS_ORDER:null
error 1:407 amimulti/PRIMARY/GS_ORDER:limit
error 1:408 amimulti/PRIMARY/GSSTRTTM:type
error 1:408 amimulti/PRIMARY/GSSTRTTM:null
error 1:409 amimulti/PRIMARY/GSENDTIM:type
error 1:409 amimulti/PRIMARY/GSENDTIM:null
error 1:410 amimulti/PRIMARY/GDSTARID:type
error 1:410 amimulti/PRIMARY/GDSTARID:null
error 1:411 amimulti/PRIMARY/GS_RA:type
error 1:411 amimulti/PRIMARY/GS_RA:null
error 1:411 amimulti/PRIMARY/GS_RA:unit
error 4:47 amimulti/PRIMARY/GS_RA:limit
error 1:412 amimulti/PRIMARY/GS_DEC:type
error 1:412 amimulti/PRIMARY/GS_DEC:null
error 1:412 amimulti/PRIMARY/GS_DEC:unit
error 4:48 amimulti/PRIMARY/GS_DEC:limit
error 1:413 amimulti/PRIMARY/GS_URA:type
error 1:413 amimulti/PRIMARY/GS_URA:null
error 1:413 amimulti/PRIMARY/GS_URA:unit
error 1:413 amimulti/PRIMARY/GS_URA:limit
error 1:414 amimulti/PRIMARY/GS_UDEC:type
error 1:414 amimulti/PRIMARY/GS_UDEC:null
error 1:414 amimulti/PRIMARY/GS_UDEC:unit
error 1:414 amimulti/PRIMARY/GS_UDEC:limit
error 1:415 amimulti/PRIMARY/GS_MAG:type
error 1:415 amimulti/PRIMARY/GS_MAG:null
error 1:415 amimulti/PRIMARY/GS_MAG:unit
error 1:416 amimulti/PRIMARY/GS_UMAG:type
error 1:416 amimulti/PRIMARY/GS_UMAG:null
error 1:416 amimulti/PRIMARY/GS_UMAG:unit
error 1:416 amimulti/PRIMARY/GS_UMAG:limit
error 1:417 amimulti/PRIMARY/GS_EPOCH:type
error 1:417 amimulti/PRIMARY/GS_EPOCH:null
error 1:418 amimulti/PRIMARY/GS_MURA:type
error 1:418 amimulti/PRIMARY/GS_MURA:null
error 1:418 amimulti/PRIMARY/GS_MURA:unit
error 1:419 amimulti/PRIMARY/GS_MUDEC:type
error 1:419 amimulti/PRIMARY/GS_MUDEC:null
error 1:419 amimulti/PRIMARY/GS_MUDEC:unit
error 1:420 amimulti/PRIMARY/GS_PARA:type
error 1:420 amimulti/PRIMARY/GS_PARA:null
error 1:420 amimulti/PRIMARY/GS_PARA:unit
error 1:421 amimulti/PRIMARY/GS_V3_PA:type
error 1:421 amimulti/PRIMARY/GS_V3_PA:null
error 1:421 amimulti/PRIMARY/GS_V3_PA:unit
error 1:422 amimulti/PRIMARY/FGS_APER:type
error 1:422 amimulti/PRIMARY/FGS_APER:null
error 1:423 amimulti/PRIMARY/GSIDL_X:type
error 1:423 amimulti/PRIMARY/GSIDL_X:null
error 1:424 amimulti/PRIMARY/GSIDL_Y:type
error 1:424 amimulti/PRIMARY/GSIDL_Y:null
error 1:425 amimulti/PRIMARY/GSCENTX:type
error 1:425 amimulti/PRIMARY/GSCENTX:null
error 1:425 amimulti/PRIMARY/GSCENTX:unit
error 1:426 amimulti/PRIMARY/GSCENTY:type
error 1:426 amimulti/PRIMARY/GSCENTY:null
error 1:426 amimulti/PRIMARY/GSCENTY:unit
error 1:427 amimulti/PRIMARY/PCS_MODE:presence
error 1:427 amimulti/PRIMARY/PCS_MODE:type
error 1:427 amimulti/PRIMARY/PCS_MODE:null
error 1:427 amimulti/PRIMARY/PCS_MODE:in
error 1:428 amimulti/PRIMARY/VISITEND:type
error 1:428 amimulti/PRIMARY/VISITEND:null
error 1:38 amimulti/PRIMARY/CAL_VER:presence
error 1:38 amimulti/PRIMARY/CAL_VER:type
error 1:38 amimulti/PRIMARY/CAL_VER:null
error 1:38 amimulti/PRIMARY/CAL_VER:matches
error 1:39 amimulti/PRIMARY/CAL_VCS:presence
error 1:39 amimulti/PRIMARY/CAL_VCS:type
error 1:39 amimulti/PRIMARY/CAL_VCS:null
error 1:40 amimulti/PRIMARY/CRDS_VER:presence
error 1:40 amimulti/PRIMARY/CRDS_VER:type
error 1:40 amimulti/PRIMARY/CRDS_VER:null
error 1:40 amimulti/PRIMARY/CRDS_VER:matches
error 1:41 amimulti/PRIMARY/CRDS_CTX:presence
error 1:41 amimulti/PRIMARY/CRDS_CTX:type
error 1:41 amimulti/PRIMARY/CRDS_CTX:null
error 1:41 amimulti/PRIMARY/CRDS_CTX:matches
error 1:46 amimulti/PRIMARY/ASNPOOL:type
error 1:46 amimulti/PRIMARY/ASNPOOL:null
error 1:46 amimulti/PRIMARY/ASNTABLE:type
error 1:46 amimulti/PRIMARY/ASNTABLE:null
error 1:438 amimulti/PRIMARY/R_AREA:type
error 1:438 amimulti/PRIMARY/R_AREA:null
error 1:438 amimulti/PRIMARY/R_AREA:matches
error 1:439 amimulti/PRIMARY/R_BARSHA:type
error 1:439 amimulti/PRIMARY/R_BARSHA:null
error 1:439 amimulti/PRIMARY/R_BARSHA:matches
error 1:440 amimulti/PRIMARY/R_BKG:type
error 1:440 amimulti/PRIMARY/R_BKG:null
error 1:440 amimulti/PRIMARY/R_BKG:matches
error 1:441 amimulti/PRIMARY/R_CAMERA:type
error 1:441 amimulti/PRIMARY/R_CAMERA:null
error 1:441 amimulti/PRIMARY/R_CAMERA:matches
error 1:442 amimulti/PRIMARY/R_CHRCOR:type
error 1:442 amimulti/PRIMARY/R_CHRCOR:null
error 1:442 amimulti/PRIMARY/R_CHRCOR:matches
error 1:443 amimulti/PRIMARY/R_COLLIM:type
error 1:443 amimulti/PRIMARY/R_COLLIM:null
error 1:443 amimulti/PRIMARY/R_COLLIM:matches
error 1:444 amimulti/PRIMARY/R_CUBPAR:type
error 1:444 amimulti/PRIMARY/R_CUBPAR:null
error 1:444 amimulti/PRIMARY/R_CUBPAR:matches
error 1:445 amimulti/PRIMARY/R_DARK:type
error 1:445 amimulti/PRIMARY/R_DARK:null
error 1:445 amimulti/PRIMARY/R_DARK:matches
error 1:446 amimulti/PRIMARY/R_DFLAT:type
error 1:446 amimulti/PRIMARY/R_DFLAT:null
error 1:446 amimulti/PRIMARY/R_DFLAT:matches
error 1:447 amimulti/PRIMARY/R_DISPER:type
error 1:447 amimulti/PRIMARY/R_DISPER:null
error 1:447 amimulti/PRIMARY/R_DISPER:matches
error 1:448 amimulti/PRIMARY/R_DISTOR:type
error 1:448 amimulti/PRIMARY/R_DISTOR:null
error 1:448 amimulti/PRIMARY/R_DISTOR:matches
error 1:449 amimulti/PRIMARY/R_EXTR1D:type
error 1:449 amimulti/PRIMARY/R_EXTR1D:null
error 1:449 amimulti/PRIMARY/R_EXTR1D:matches
error 1:450 amimulti/PRIMARY/R_FFLAT:type
error 1:450 amimulti/PRIMARY/R_FFLAT:null
error 1:450 amimulti/PRIMARY/R_FFLAT:matches
error 1:451 amimulti/PRIMARY/R_FILOFF:type
error 1:451 amimulti/PRIMARY/R_FILOFF:null
error 1:451 amimulti/PRIMARY/R_FILOFF:matches
error 1:452 amimulti/PRIMARY/R_FLAT:type
error 1:452 amimulti/PRIMARY/R_FLAT:null
error 1:452 amimulti/PRIMARY/R_FLAT:matches
error 1:453 amimulti/PRIMARY/R_FORE:type
error 1:453 amimulti/PRIMARY/R_FORE:null
error 1:453 amimulti/PRIMARY/R_FORE:matches
error 1:454 amimulti/PRIMARY/R_FPA:type
error 1:454 amimulti/PRIMARY/R_FPA:null
error 1:454 amimulti/PRIMARY/R_FPA:matches
error 1:455 amimulti/PRIMARY/R_FRIFRQ:type
error 1:455 amimulti/PRIMARY/R_FRIFRQ:null
error 1:455 amimulti/PRIMARY/R_FRIFRQ:matches
error 1:456 amimulti/PRIMARY/R_FRINGE:type
error 1:456 amimulti/PRIMARY/R_FRINGE:null
error 1:456 amimulti/PRIMARY/R_FRINGE:matches
error 1:457 amimulti/PRIMARY/R_GAIN:type
error 1:457 amimulti/PRIMARY/R_GAIN:null
error 1:457 amimulti/PRIMARY/R_GAIN:matches
error 1:458 amimulti/PRIMARY/R_IFUFOR:type
error 1:458 amimulti/PRIMARY/R_IFUFOR:null
error 1:458 amimulti/PRIMARY/R_IFUFOR:matches
error 1:459 amimulti/PRIMARY/R_IFUPOS:type
error 1:459 amimulti/PRIMARY/R_IFUPOS:null
error 1:459 amimulti/PRIMARY/R_IFUPOS:matches
error 1:460 amimulti/PRIMARY/R_IFUSLI:type
error 1:460 amimulti/PRIMARY/R_IFUSLI:null
error 1:460 amimulti/PRIMARY/R_IFUSLI:matches
error 1:461 amimulti/PRIMARY/R_IPC:type
error 1:461 amimulti/PRIMARY/R_IPC:null
error 1:461 amimulti/PRIMARY/R_IPC:matches
error 1:462 amimulti/PRIMARY/R_LASTFR:type
error 1:462 amimulti/PRIMARY/R_LASTFR:null
error 1:462 amimulti/PRIMARY/R_LASTFR:matches
error 1:463 amimulti/PRIMARY/R_LINEAR:type
error 1:463 amimulti/PRIMARY/R_LINEAR:null
error 1:463 amimulti/PRIMARY/R_LINEAR:matches
error 1:464 amimulti/PRIMARY/R_MASK:type
error 1:464 amimulti/PRIMARY/R_MASK:null
error 1:464 amimulti/PRIMARY/R_MASK:matches
error 1:465 amimulti/PRIMARY/R_MIREMI:type
error 1:465 amimulti/PRIMARY/R_MIREMI:null
error 1:465 amimulti/PRIMARY/R_MIREMI:matches
error 1:466 amimulti/PRIMARY/R_MRSPT:type
error 1:466 amimulti/PRIMARY/R_MRSPT:null
error 1:466 amimulti/PRIMARY/R_MRSPT:matches
error 1:467 amimulti/PRIMARY/R_MRSXAR:type
error 1:467 amimulti/PRIMARY/R_MRSXAR:null
error 1:467 amimulti/PRIMARY/R_MRSXAR:matches
error 1:468 amimulti/PRIMARY/R_MSA:type
error 1:468 amimulti/PRIMARY/R_MSA:null
error 1:468 amimulti/PRIMARY/R_MSA:matches
error 1:469 amimulti/PRIMARY/R_MSAOPE:type
error 1:469 amimulti/PRIMARY/R_MSAOPE:null
error 1:469 amimulti/PRIMARY/R_MSAOPE:matches
error 1:470 amimulti/PRIMARY/R_NRM:type
error 1:470 amimulti/PRIMARY/R_NRM:null
error 1:470 amimulti/PRIMARY/R_NRM:matches
error 1:471 amimulti/PRIMARY/R_OTE:type
error 1:471 amimulti/PRIMARY/R_OTE:null
error 1:471 amimulti/PRIMARY/R_OTE:matches
error 1:472 amimulti/PRIMARY/R_PERSAT:type
error 1:472 amimulti/PRIMARY/R_PERSAT:null
error 1:472 amimulti/PRIMARY/R_PERSAT:matches
error 1:473 amimulti/PRIMARY/R_PHOTOM:type
error 1:473 amimulti/PRIMARY/R_PHOTOM:null
error 1:473 amimulti/PRIMARY/R_PHOTOM:matches
error 1:474 amimulti/PRIMARY/R_PSFMAS:type
error 1:474 amimulti/PRIMARY/R_PSFMAS:null
error 1:474 amimulti/PRIMARY/R_PSFMAS:matches
error 1:475 amimulti/PRIMARY/R_PSTSOS:type
error 1:475 amimulti/PRIMARY/R_PSTSOS:null
error 1:475 amimulti/PRIMARY/R_PSTSOS:matches
error 1:476 amimulti/PRIMARY/R_PTHLOS:type
error 1:476 amimulti/PRIMARY/R_PTHLOS:null
error 1:476 amimulti/PRIMARY/R_PTHLOS:matches
error 1:477 amimulti/PRIMARY/R_READNO:type
error 1:477 amimulti/PRIMARY/R_READNO:null
error 1:477 amimulti/PRIMARY/R_READNO:matches
error 1:478 amimulti/PRIMARY/R_REFPIX:type
error 1:478 amimulti/PRIMARY/R_REFPIX:null
error 1:478 amimulti/PRIMARY/R_REFPIX:matches
error 1:479 amimulti/PRIMARY/R_REGION:type
error 1:479 amimulti/PRIMARY/R_REGION:null
error 1:479 amimulti/PRIMARY/R_REGION:matches
error 1:480 amimulti/PRIMARY/R_RESAMP:type
error 1:480 amimulti/PRIMARY/R_RESAMP:null
error 1:480 amimulti/PRIMARY/R_RESAMP:matches
error 1:481 amimulti/PRIMARY/R_RESET:type
error 1:481 amimulti/PRIMARY/R_RESET:null
error 1:481 amimulti/PRIMARY/R_RESET:matches
error 1:482 amimulti/PRIMARY/R_RESOL:type
error 1:482 amimulti/PRIMARY/R_RESOL:null
error 1:482 amimulti/PRIMARY/R_RESOL:matches
error 1:483 amimulti/PRIMARY/R_RSCD:type
error 1:483 amimulti/PRIMARY/R_RSCD:null
error 1:483 amimulti/PRIMARY/R_RSCD:matches
error 1:484 amimulti/PRIMARY/R_SATURA:type
error 1:484 amimulti/PRIMARY/R_SATURA:null
error 1:484 amimulti/PRIMARY/R_SATURA:matches
error 1:485 amimulti/PRIMARY/R_SFLAT:type
error 1:485 amimulti/PRIMARY/R_SFLAT:null
error 1:485 amimulti/PRIMARY/R_SFLAT:matches
error 1:486 amimulti/PRIMARY/R_SIRSKL:type
error 1:486 amimulti/PRIMARY/R_SIRSKL:null
error 1:486 amimulti/PRIMARY/R_SIRSKL:matches
error 1:487 amimulti/PRIMARY/R_SPCWCS:type
error 1:487 amimulti/PRIMARY/R_SPCWCS:null
error 1:487 amimulti/PRIMARY/R_SPCWCS:matches
error 1:488 amimulti/PRIMARY/R_SPKERN:type
error 1:488 amimulti/PRIMARY/R_SPKERN:null
error 1:488 amimulti/PRIMARY/R_SPKERN:matches
error 1:489 amimulti/PRIMARY/R_SPPROF:type
error 1:489 amimulti/PRIMARY/R_SPPROF:null
error 1:489 amimulti/PRIMARY/R_SPPROF:matches
error 1:490 amimulti/PRIMARY/R_SPTRAC:type
error 1:490 amimulti/PRIMARY/R_SPTRAC:null
error 1:490 amimulti/PRIMARY/R_SPTRAC:matches
error 1:491 amimulti/PRIMARY/R_STRAY:type
error 1:491 amimulti/PRIMARY/R_STRAY:null
error 1:491 amimulti/PRIMARY/R_STRAY:matches
error 1:492 amimulti/PRIMARY/R_SUPERB:type
error 1:492 amimulti/PRIMARY/R_SUPERB:null
error 1:492 amimulti/PRIMARY/R_SUPERB:matches
error 1:493 amimulti/PRIMARY/R_THRPUT:type
error 1:493 amimulti/PRIMARY/R_THRPUT:null
error 1:493 amimulti/PRIMARY/R_THRPUT:matches
error 1:494 amimulti/PRIMARY/R_TRPDEN:type
error 1:494 amimulti/PRIMARY/R_TRPDEN:null
error 1:494 amimulti/PRIMARY/R_TRPDEN:matches
error 1:495 amimulti/PRIMARY/R_TRPPAR:type
error 1:495 amimulti/PRIMARY/R_TRPPAR:null
error 1:495 amimulti/PRIMARY/R_TRPPAR:matches
error 1:496 amimulti/PRIMARY/R_TSPHOT:type
error 1:496 amimulti/PRIMARY/R_TSPHOT:null
error 1:496 amimulti/PRIMARY/R_TSPHOT:matches
error 1:497 amimulti/PRIMARY/R_V2V3:type
error 1:497 amimulti/PRIMARY/R_V2V3:null
error 1:497 amimulti/PRIMARY/R_V2V3:matches
error 1:498 amimulti/PRIMARY/R_WAVCOR:type
error 1:498 amimulti/PRIMARY/R_WAVCOR:null
error 1:498 amimulti/PRIMARY/R_WAVCOR:matches
error 1:499 amimulti/PRIMARY/R_WAVMAP:type
error 1:499 amimulti/PRIMARY/R_WAVMAP:null
error 1:499 amimulti/PRIMARY/R_WAVMAP:matches
error 1:500 amimulti/PRIMARY/R_WAVRAN:type
error 1:500 amimulti/PRIMARY/R_WAVRAN:null
error 1:500 amimulti/PRIMARY/R_WAVRAN:matches
error 1:505 amimulti/PRIMARY/S_AMIANA:presence
error 1:505 amimulti/PRIMARY/S_AMIANA:type
error 1:505 amimulti/PRIMARY/S_AMIANA:null
error 1:505 amimulti/PRIMARY/S_AMIANA:in
error 1:506 amimulti/PRIMARY/S_AMINOR:type
error 1:506 amimulti/PRIMARY/S_AMINOR:null
error 1:506 amimulti/PRIMARY/S_AMINOR:in
error 1:507 amimulti/PRIMARY/S_BARSHA:type
error 1:507 amimulti/PRIMARY/S_BARSHA:null
error 1:507 amimulti/PRIMARY/S_BARSHA:in
error 1:508 amimulti/PRIMARY/S_BKDSUB:type
error 1:508 amimulti/PRIMARY/S_BKDSUB:null
error 1:508 amimulti/PRIMARY/S_BKDSUB:in
error 1:509 amimulti/PRIMARY/S_BPXSLF:type
error 1:509 amimulti/PRIMARY/S_BPXSLF:null
error 1:509 amimulti/PRIMARY/S_BPXSLF:in
error 1:510 amimulti/PRIMARY/S_CHGMIG:type
error 1:510 amimulti/PRIMARY/S_CHGMIG:null
error 1:510 amimulti/PRIMARY/S_CHGMIG:in
error 1:511 amimulti/PRIMARY/S_CLNFNS:type
error 1:511 amimulti/PRIMARY/S_CLNFNS:null
error 1:511 amimulti/PRIMARY/S_CLNFNS:in
error 1:512 amimulti/PRIMARY/S_COMB1D:type
error 1:512 amimulti/PRIMARY/S_COMB1D:null
error 1:512 amimulti/PRIMARY/S_COMB1D:in
error 1:513 amimulti/PRIMARY/S_CONTAM:type
error 1:513 amimulti/PRIMARY/S_CONTAM:null
error 1:513 amimulti/PRIMARY/S_CONTAM:in
error 1:514 amimulti/PRIMARY/S_DARK:type
error 1:514 amimulti/PRIMARY/S_DARK:null
error 1:514 amimulti/PRIMARY/S_DARK:in
error 1:515 amimulti/PRIMARY/S_DQINIT:type
error 1:515 amimulti/PRIMARY/S_DQINIT:null
error 1:515 amimulti/PRIMARY/S_DQINIT:in
error 1:516 amimulti/PRIMARY/S_ERRINI:type
error 1:516 amimulti/PRIMARY/S_ERRINI:null
error 1:516 amimulti/PRIMARY/S_ERRINI:in
error 1:517 amimulti/PRIMARY/S_EXTR1D:type
error 1:517 amimulti/PRIMARY/S_EXTR1D:null
error 1:517 amimulti/PRIMARY/S_EXTR1D:in
error 1:518 amimulti/PRIMARY/S_EXTR2D:type
error 1:518 amimulti/PRIMARY/S_EXTR2D:null
error 1:518 amimulti/PRIMARY/S_EXTR2D:in
error 1:519 amimulti/PRIMARY/S_FLAT:type
error 1:519 amimulti/PRIMARY/S_FLAT:null
error 1:519 amimulti/PRIMARY/S_FLAT:in
error 1:520 amimulti/PRIMARY/S_FRINGE:type
error 1:520 amimulti/PRIMARY/S_FRINGE:null
error 1:520 amimulti/PRIMARY/S_FRINGE:in
error 1:521 amimulti/PRIMARY/S_FRSTFR:type
error 1:521 amimulti/PRIMARY/S_FRSTFR:null
error 1:521 amimulti/PRIMARY/S_FRSTFR:in
error 1:522 amimulti/PRIMARY/S_GANSCL:type
error 1:522 amimulti/PRIMARY/S_GANSCL:null
error 1:522 amimulti/PRIMARY/S_GANSCL:in
error 1:523 amimulti/PRIMARY/S_GRPSCL:type
error 1:523 amimulti/PRIMARY/S_GRPSCL:null
error 1:523 amimulti/PRIMARY/S_GRPSCL:in
error 1:524 amimulti/PRIMARY/S_GUICDS:type
error 1:524 amimulti/PRIMARY/S_GUICDS:null
error 1:524 amimulti/PRIMARY/S_GUICDS:in
error 1:525 amimulti/PRIMARY/S_IFUCUB:type
error 1:525 amimulti/PRIMARY/S_IFUCUB:null
error 1:525 amimulti/PRIMARY/S_IFUCUB:in
error 1:526 amimulti/PRIMARY/S_IMPRNT:type
error 1:526 amimulti/PRIMARY/S_IMPRNT:null
error 1:526 amimulti/PRIMARY/S_IMPRNT:in
error 1:527 amimulti/PRIMARY/S_IPC:type
error 1:527 amimulti/PRIMARY/S_IPC:null
error 1:527 amimulti/PRIMARY/S_IPC:in
error 1:528 amimulti/PRIMARY/S_JUMP:type
error 1:528 amimulti/PRIMARY/S_JUMP:null
error 1:528 amimulti/PRIMARY/S_JUMP:in
error 1:529 amimulti/PRIMARY/S_KLIP:type
error 1:529 amimulti/PRIMARY/S_KLIP:null
error 1:529 amimulti/PRIMARY/S_KLIP:in
error 1:530 amimulti/PRIMARY/S_LASTFR:type
error 1:530 amimulti/PRIMARY/S_LASTFR:null
error 1:530 amimulti/PRIMARY/S_LASTFR:in
error 1:531 amimulti/PRIMARY/S_LINEAR:type
error 1:531 amimulti/PRIMARY/S_LINEAR:null
error 1:531 amimulti/PRIMARY/S_LINEAR:in
error 1:532 amimulti/PRIMARY/S_MIREMI:type
error 1:532 amimulti/PRIMARY/S_MIREMI:null
error 1:532 amimulti/PRIMARY/S_MIREMI:in
error 1:533 amimulti/PRIMARY/S_MSAFLG:type
error 1:533 amimulti/PRIMARY/S_MSAFLG:null
error 1:533 amimulti/PRIMARY/S_MSAFLG:in
error 1:534 amimulti/PRIMARY/S_MSBSUB:type
error 1:534 amimulti/PRIMARY/S_MSBSUB:null
error 1:534 amimulti/PRIMARY/S_MSBSUB:in
error 1:535 amimulti/PRIMARY/S_MTWCS:type
error 1:535 amimulti/PRIMARY/S_MTWCS:null
error 1:535 amimulti/PRIMARY/S_MTWCS:in
error 1:536 amimulti/PRIMARY/S_OUTLIR:type
error 1:536 amimulti/PRIMARY/S_OUTLIR:null
error 1:536 amimulti/PRIMARY/S_OUTLIR:in
error 1:537 amimulti/PRIMARY/S_PCTFRM:type
error 1:537 amimulti/PRIMARY/S_PCTFRM:null
error 1:537 amimulti/PRIMARY/S_PCTFRM:in
error 1:538 amimulti/PRIMARY/S_PERSIS:type
error 1:538 amimulti/PRIMARY/S_PERSIS:null
error 1:538 amimulti/PRIMARY/S_PERSIS:in
error 1:539 amimulti/PRIMARY/S_PHOTOM:type
error 1:539 amimulti/PRIMARY/S_PHOTOM:null
error 1:539 amimulti/PRIMARY/S_PHOTOM:in
error 1:540 amimulti/PRIMARY/S_PSFALI:type
error 1:540 amimulti/PRIMARY/S_PSFALI:null
error 1:540 amimulti/PRIMARY/S_PSFALI:in
error 1:541 amimulti/PRIMARY/S_PSFSTK:type
error 1:541 amimulti/PRIMARY/S_PSFSTK:null
error 1:541 amimulti/PRIMARY/S_PSFSTK:in
error 1:542 amimulti/PRIMARY/S_PTHLOS:type
error 1:542 amimulti/PRIMARY/S_PTHLOS:null
error 1:542 amimulti/PRIMARY/S_PTHLOS:in
error 1:543 amimulti/PRIMARY/S_PXREPL:type
error 1:543 amimulti/PRIMARY/S_PXREPL:null
error 1:543 amimulti/PRIMARY/S_PXREPL:in
error 1:544 amimulti/PRIMARY/S_RAMP:presence
error 1:544 amimulti/PRIMARY/S_RAMP:type
error 1:544 amimulti/PRIMARY/S_RAMP:null
error 1:544 amimulti/PRIMARY/S_RAMP:in
error 1:545 amimulti/PRIMARY/S_REFPIX:type
error 1:545 amimulti/PRIMARY/S_REFPIX:null
error 1:545 amimulti/PRIMARY/S_REFPIX:in
error 1:546 amimulti/PRIMARY/S_RESAMP:type
error 1:546 amimulti/PRIMARY/S_RESAMP:null
error 1:546 amimulti/PRIMARY/S_RESAMP:in
error 1:547 amimulti/PRIMARY/S_RESET:type
error 1:547 amimulti/PRIMARY/S_RESET:null
error 1:547 amimulti/PRIMARY/S_RESET:in
error 1:548 amimulti/PRIMARY/S_RESFRI:type
error 1:548 amimulti/PRIMARY/S_RESFRI:null
error 1:548 amimulti/PRIMARY/S_RESFRI:in
error 1:549 amimulti/PRIMARY/S_RSCD:type
error 1:549 amimulti/PRIMARY/S_RSCD:null
error 1:549 amimulti/PRIMARY/S_RSCD:in
error 1:550 amimulti/PRIMARY/S_SATURA:type
error 1:550 amimulti/PRIMARY/S_SATURA:null
error 1:550 amimulti/PRIMARY/S_SATURA:in
error 1:551 amimulti/PRIMARY/S_SKYMAT:type
error 1:551 amimulti/PRIMARY/S_SKYMAT:null
error 1:551 amimulti/PRIMARY/S_SKYMAT:in
error 1:552 amimulti/PRIMARY/S_SPLEAK:type
error 1:552 amimulti/PRIMARY/S_SPLEAK:null
error 1:552 amimulti/PRIMARY/S_SPLEAK:in
error 1:553 amimulti/PRIMARY/S_SRCCAT:type
error 1:553 amimulti/PRIMARY/S_SRCCAT:null
error 1:553 amimulti/PRIMARY/S_SRCCAT:in
error 1:554 amimulti/PRIMARY/S_SRCTYP:type
error 1:554 amimulti/PRIMARY/S_SRCTYP:null
error 1:554 amimulti/PRIMARY/S_SRCTYP:in
error 1:555 amimulti/PRIMARY/S_STRAY:type
error 1:555 amimulti/PRIMARY/S_STRAY:null
error 1:555 amimulti/PRIMARY/S_STRAY:in
error 1:556 amimulti/PRIMARY/S_SUPERB:type
error 1:556 amimulti/PRIMARY/S_SUPERB:null
error 1:556 amimulti/PRIMARY/S_SUPERB:in
error 1:557 amimulti/PRIMARY/S_TACNTR:type
error 1:557 amimulti/PRIMARY/S_TACNTR:null
error 1:557 amimulti/PRIMARY/S_TACNTR:in
error 1:558 amimulti/PRIMARY/S_TELEMI:type
error 1:558 amimulti/PRIMARY/S_TELEMI:null
error 1:558 amimulti/PRIMARY/S_TELEMI:in
error 1:559 amimulti/PRIMARY/S_TRCMOD:type
error 1:559 amimulti/PRIMARY/S_TRCMOD:null
error 1:559 amimulti/PRIMARY/S_TRCMOD:in
error 1:560 amimulti/PRIMARY/S_TSPHOT:type
error 1:560 amimulti/PRIMARY/S_TSPHOT:null
error 1:560 amimulti/PRIMARY/S_TSPHOT:in
error 1:561 amimulti/PRIMARY/S_TWKREG:type
error 1:561 amimulti/PRIMARY/S_TWKREG:null
error 1:561 amimulti/PRIMARY/S_TWKREG:in
error 1:562 amimulti/PRIMARY/S_WAVCOR:type
error 1:562 amimulti/PRIMARY/S_WAVCOR:null
error 1:562 amimulti/PRIMARY/S_WAVCOR:in
error 1:563 amimulti/PRIMARY/S_WCS:presence
error 1:563 amimulti/PRIMARY/S_WCS:type
error 1:563 amimulti/PRIMARY/S_WCS:null
error 1:563 amimulti/PRIMARY/S_WCS:in
error 1:564 amimulti/PRIMARY/S_WFSCOM:type
error 1:564 amimulti/PRIMARY/S_WFSCOM:null
error 1:564 amimulti/PRIMARY/S_WFSCOM:in
error 1:565 amimulti/PRIMARY/S_WHTLIT:type
error 1:565 amimulti/PRIMARY/S_WHTLIT:null
error 1:565 amimulti/PRIMARY/S_WHTLIT:in
error 1:573 amimulti/PRIMARY/TCATFILE:type
error 1:573 amimulti/PRIMARY/TCATFILE:null
error 1:574 amimulti/PRIMARY/SCATFILE:type
error 1:574 amimulti/PRIMARY/SCATFILE:null
error 1:575 amimulti/PRIMARY/SEGMFILE:type
error 1:575 amimulti/PRIMARY/SEGMFILE:null
error 1:576 amimulti/PRIMARY/DIRIMAGE:type
error 1:576 amimulti/PRIMARY/DIRIMAGE:null
error 1:577 amimulti/PRIMARY/BKGMETH:type
error 1:577 amimulti/PRIMARY/BKGMETH:null
error 1:578 amimulti/PRIMARY/BKGLEVEL:type
error 1:578 amimulti/PRIMARY/BKGLEVEL:null
error 1:579 amimulti/PRIMARY/BKGSUB:type
error 1:579 amimulti/PRIMARY/BKGSUB:null
error 1:580 amimulti/PRIMARY/MASTERBG:type
error 1:580 amimulti/PRIMARY/MASTERBG:null
error 1:581 amimulti/PRIMARY/BKGD_SCL:type
error 1:581 amimulti/PRIMARY/BKGD_SCL:null
error 1:581 amimulti/PRIMARY/BKGD_SCL:unit
error 1:582 amimulti/PRIMARY/SOSSWDTH:type
error 1:582 amimulti/PRIMARY/SOSSWDTH:null
error 1:582 amimulti/PRIMARY/SOSSWDTH:unit
error 1:583 amimulti/PRIMARY/TIKFACTR:type
error 1:583 amimulti/PRIMARY/TIKFACTR:null
error 1:583 amimulti/PRIMARY/TIKFACTR:unit
error 1:584 amimulti/PRIMARY/SOSSDLTX:type
error 1:584 amimulti/PRIMARY/SOSSDLTX:null
error 1:584 amimulti/PRIMARY/SOSSDLTX:unit
error 1:585 amimulti/PRIMARY/SOSSDLTY:type
error 1:585 amimulti/PRIMARY/SOSSDLTY:null
error 1:585 amimulti/PRIMARY/SOSSDLTY:unit
error 1:586 amimulti/PRIMARY/SOSSROTN:type
error 1:586 amimulti/PRIMARY/SOSSROTN:null
error 1:586 amimulti/PRIMARY/SOSSROTN:unit
error 1:587 amimulti/PRIMARY/OVERSAMP:type
error 1:587 amimulti/PRIMARY/OVERSAMP:null
error 1:587 amimulti/PRIMARY/OVERSAMP:unit
error 1:588 amimulti/PRIMARY/THRESHLD:type
error 1:588 amimulti/PRIMARY/THRESHLD:null
error 1:589 amimulti/PRIMARY/INT[i]SKIP:type
error 1:589 amimulti/PRIMARY/INT[i]SKIP:null
error 1:589 amimulti/PRIMARY/INT[i]SKIP:limit
error 1:590 amimulti/PRIMARY/INT[i]UGP1:type
error 1:590 amimulti/PRIMARY/INT[i]UGP1:null
error 1:590 amimulti/PRIMARY/INT[i]UGP1:limit
error 1:591 amimulti/PRIMARY/INT[i]BORS:type
error 1:591 amimulti/PRIMARY/INT[i]BORS:null
error 1:591 amimulti/PRIMARY/INT[i]BORS:limit
error 0:31 amimulti/PRIMARY/CONTENT:presence
error 0:31 amimulti/PRIMARY/CONTENT:type
error 0:31 amimulti/PRIMARY/CONTENT:null
error 0:31 amimulti/PRIMARY/CONTENT:value
error 0:32 amimulti/PRIMARY/OBJECT:presence
error 0:32 amimulti/PRIMARY/OBJECT:type
error 0:32 amimulti/PRIMARY/OBJECT:null
error 0:33 amimulti/PRIMARY/OBSERVER:presence
error 0:33 amimulti/PRIMARY/OBSERVER:type
error 0:33 amimulti/PRIMARY/OBSERVER:null
error 0:34 amimulti/PRIMARY/INSMODE:presence
error 0:34 amimulti/PRIMARY/INSMODE:type
error 0:34 amimulti/PRIMARY/INSMODE:null
error 0:34 amimulti/PRIMARY/INSMODE:value
error 0:35 amimulti/PRIMARY/ROLL_REF:presence
error 0:35 amimulti/PRIMARY/ROLL_REF:type
error 0:35 amimulti/PRIMARY/ROLL_REF:null
error 0:35 amimulti/PRIMARY/ROLL_REF:unit
error 0:36 amimulti/PRIMARY/V3I_YANG:presence
error 0:36 amimulti/PRIMARY/V3I_YANG:type
error 0:36 amimulti/PRIMARY/V3I_YANG:null
error 0:36 amimulti/PRIMARY/V3I_YANG:unit
error 0:37 amimulti/PRIMARY/VPARITY:presence
error 0:37 amimulti/PRIMARY/VPARITY:type
error 0:37 amimulti/PRIMARY/VPARITY:null
error 0:37 amimulti/PRIMARY/VPARITY:in
error 0:230 amimulti/PRIMARY:shape
error 1:73 amimulti/PRIMARY:DATE-BEG-DATE-END
error 1:74 amimulti/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:73 amimulti/PRIMARY:DATE-BEG-DATE-END-2
error 1:74 amimulti/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT-2
error 1:82 amimulti/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG
error 1:299 amimulti/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 amimulti/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 amimulti/PRIMARY:INTSTART-INTEND
error 1:340 amimulti/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 amimulti/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 amimulti/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 amimulti/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 amimulti/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:775 amimulti/PRIMARY:EXPMID-EXPSTART-EXPEND
error 1:776 amimulti/PRIMARY:EFFEXPTM-NINTS-EFFINTTM
error 1:768 amimulti/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:230 amimulti/PRIMARY:undeclared-keyword
error 0:236 amimulti/OI_ARRAY:presence
error 0:236 amimulti/OI_ARRAY:kind
error 0:236 amimulti/OI_ARRAY:match
error 0:41 amimulti/OI_ARRAY/OI_REVN:presence
error 0:41 amimulti/OI_ARRAY/OI_REVN:type
error 0:41 amimulti/OI_ARRAY/OI_REVN:null
error 0:41 amimulti/OI_ARRAY/OI_REVN:value
error 0:42 amimulti/OI_ARRAY/ARRNAME:presence
error 0:42 amimulti/OI_ARRAY/ARRNAME:type
error 0:42 amimulti/OI_ARRAY/ARRNAME:null
error 0:179 amimulti/OI_ARRAY/FRAME:presence
error 0:179 amimulti/OI_ARRAY/FRAME:type
error 0:179 amimulti/OI_ARRAY/FRAME:null
error 0:179 amimulti/OI_ARRAY/FRAME:value
error 0:180 amimulti/OI_ARRAY/ARRAYX:presence
error 0:180 amimulti/OI_ARRAY/ARRAYX:type
error 0:180 amimulti/OI_ARRAY/ARRAYX:null
error 0:180 amimulti/OI_ARRAY/ARRAYX:unit
error 0:181 amimulti/OI_ARRAY/ARRAYY:presence
error 0:181 amimulti/OI_ARRAY/ARRAYY:type
error 0:181 amimulti/OI_ARRAY/ARRAYY:null
error 0:181 amimulti/OI_ARRAY/ARRAYY:unit
error 0:182 amimulti/OI_ARRAY/ARRAYZ:presence
error 0:182 amimulti/OI_ARRAY/ARRAYZ:type
error 0:182 amimulti/OI_ARRAY/ARRAYZ:null
error 0:182 amimulti/OI_ARRAY/ARRAYZ:unit
error 0:238 amimulti/OI_ARRAY:rows
error 0:236 amimulti/OI_ARRAY:order
error 0:54 amimulti/OI_ARRAY/TEL_NAME:presence
error 0:54 amimulti/OI_ARRAY/TEL_NAME:type
error 0:54 amimulti/OI_ARRAY/TEL_NAME:shape
error 0:54 amimulti/OI_ARRAY/TEL_NAME:null
error 0:55 amimulti/OI_ARRAY/STA_NAME:presence
error 0:55 amimulti/OI_ARRAY/STA_NAME:type
error 0:55 amimulti/OI_ARRAY/STA_NAME:shape
error 0:55 amimulti/OI_ARRAY/STA_NAME:null
error 0:56 amimulti/OI_ARRAY/STA_INDEX:presence
error 0:56 amimulti/OI_ARRAY/STA_INDEX:type
error 0:56 amimulti/OI_ARRAY/STA_INDEX:shape
error 0:56 amimulti/OI_ARRAY/STA_INDEX:null
error 0:56 amimulti/OI_ARRAY/STA_INDEX:limit
error 0:56 amimulti/OI_ARRAY/STA_INDEX:unique
error 0:57 amimulti/OI_ARRAY/DIAMETER:presence
error 0:57 amimulti/OI_ARRAY/DIAMETER:type
error 0:57 amimulti/OI_ARRAY/DIAMETER:shape
error 0:57 amimulti/OI_ARRAY/DIAMETER:null
error 0:57 amimulti/OI_ARRAY/DIAMETER:unit
error 0:58 amimulti/OI_ARRAY/STAXYZ:presence
error 0:58 amimulti/OI_ARRAY/STAXYZ:type
error 0:58 amimulti/OI_ARRAY/STAXYZ:shape
error 0:58 amimulti/OI_ARRAY/STAXYZ:null
error 0:58 amimulti/OI_ARRAY/STAXYZ:unit
error 0:59 amimulti/OI_ARRAY/FOV:presence
error 0:59 amimulti/OI_ARRAY/FOV:type
error 0:59 amimulti/OI_ARRAY/FOV:shape
error 0:59 amimulti/OI_ARRAY/FOV:null
error 0:59 amimulti/OI_ARRAY/FOV:unit
error 0:60 amimulti/OI_ARRAY/FOVTYPE:presence
error 0:60 amimulti/OI_ARRAY/FOVTYPE:type
error 0:60 amimulti/OI_ARRAY/FOVTYPE:shape
error 0:60 amimulti/OI_ARRAY/FOVTYPE:null
error 0:60 amimulti/OI_ARRAY/FOVTYPE:in
error 0:61 amimulti/OI_ARRAY/CTRS_EQT:presence
error 0:61 amimulti/OI_ARRAY/CTRS_EQT:type
error 0:61 amimulti/OI_ARRAY/CTRS_EQT:shape
error 0:61 amimulti/OI_ARRAY/CTRS_EQT:null
error 0:61 amimulti/OI_ARRAY/CTRS_EQT:unit
error 0:241 amimulti/OI_ARRAY/PISTONS:presence
error 0:241 amimulti/OI_ARRAY/PISTONS:type
error 0:241 amimulti/OI_ARRAY/PISTONS:shape
error 0:241 amimulti/OI_ARRAY/PISTONS:unit
error 0:242 amimulti/OI_ARRAY/PIST_ERR:presence
error 0:242 amimulti/OI_ARRAY/PIST_ERR:type
error 0:242 amimulti/OI_ARRAY/PIST_ERR:shape
error 0:242 amimulti/OI_ARRAY/PIST_ERR:unit
error 0:242 amimulti/OI_ARRAY/PIST_ERR:limit
warning 0:236 amimulti/OI_ARRAY:undeclared-keyword
error 0:236 amimulti/OI_ARRAY:undeclared-column
error 0:102 amimulti/OI_TARGET:presence
error 0:102 amimulti/OI_TARGET:kind
error 0:102 amimulti/OI_TARGET:match
error 0:103 amimulti/OI_TARGET/OI_REVN:presence
error 0:103 amimulti/OI_TARGET/OI_REVN:type
error 0:103 amimulti/OI_TARGET/OI_REVN:null
error 0:103 amimulti/OI_TARGET/OI_REVN:value
error 0:104 amimulti/OI_TARGET:rows
error 0:102 amimulti/OI_TARGET:order
error 0:65 amimulti/OI_TARGET/TARGET_ID:presence
error 0:65 amimulti/OI_TARGET/TARGET_ID:type
error 0:65 amimulti/OI_TARGET/TARGET_ID:shape
error 0:65 amimulti/OI_TARGET/TARGET_ID:null
error 0:65 amimulti/OI_TARGET/TARGET_ID:unique
error 0:66 amimulti/OI_TARGET/TARGET:presence
error 0:66 amimulti/OI_TARGET/TARGET:type
error 0:66 amimulti/OI_TARGET/TARGET:shape
error 0:66 amimulti/OI_TARGET/TARGET:null
error 0:67 amimulti/OI_TARGET/RAEP0:presence
error 0:67 amimulti/OI_TARGET/RAEP0:type
error 0:67 amimulti/OI_TARGET/RAEP0:shape
error 0:67 amimulti/OI_TARGET/RAEP0:null
error 0:67 amimulti/OI_TARGET/RAEP0:unit
error 0:67 amimulti/OI_TARGET/RAEP0:limit
error 0:68 amimulti/OI_TARGET/DECEP0:presence
error 0:68 amimulti/OI_TARGET/DECEP0:type
error 0:68 amimulti/OI_TARGET/DECEP0:shape
error 0:68 amimulti/OI_TARGET/DECEP0:null
error 0:68 amimulti/OI_TARGET/DECEP0:unit
error 0:68 amimulti/OI_TARGET/DECEP0:limit
error 0:69 amimulti/OI_TARGET/EQUINOX:presence
error 0:69 amimulti/OI_TARGET/EQUINOX:type
error 0:69 amimulti/OI_TARGET/EQUINOX:shape
error 0:69 amimulti/OI_TARGET/EQUINOX:null
error 0:69 amimulti/OI_TARGET/EQUINOX:unit
error 0:70 amimulti/OI_TARGET/RA_ERR:presence
error 0:70 amimulti/OI_TARGET/RA_ERR:type
error 0:70 amimulti/OI_TARGET/RA_ERR:shape
error 0:70 amimulti/OI_TARGET/RA_ERR:null
error 0:71 amimulti/OI_TARGET/DEC_ERR:presence
error 0:71 amimulti/OI_TARGET/DEC_ERR:type
error 0:71 amimulti/OI_TARGET/DEC_ERR:shape
error 0:71 amimulti/OI_TARGET/DEC_ERR:null
error 0:72 amimulti/OI_TARGET/SYSVEL:presence
error 0:72 amimulti/OI_TARGET/SYSVEL:type
error 0:72 amimulti/OI_TARGET/SYSVEL:shape
error 0:72 amimulti/OI_TARGET/SYSVEL:null
error 0:72 amimulti/OI_TARGET/SYSVEL:unit
error 0:73 amimulti/OI_TARGET/VELTYP:presence
error 0:73 amimulti/OI_TARGET/VELTYP:type
error 0:73 amimulti/OI_TARGET/VELTYP:shape
error 0:73 amimulti/OI_TARGET/VELTYP:null
error 0:74 amimulti/OI_TARGET/VELDEF:presence
error 0:74 amimulti/OI_TARGET/VELDEF:type
error 0:74 amimulti/OI_TARGET/VELDEF:shape
error 0:74 amimulti/OI_TARGET/VELDEF:null
error 0:74 amimulti/OI_TARGET/VELDEF:in
error 0:75 amimulti/OI_TARGET/PMRA:presence
error 0:75 amimulti/OI_TARGET/PMRA:type
error 0:75 amimulti/OI_TARGET/PMRA:shape
error 0:75 amimulti/OI_TARGET/PMRA:null
error 0:76 amimulti/OI_TARGET/PMDEC:presence
error 0:76 amimulti/OI_TARGET/PMDEC:type
error 0:76 amimulti/OI_TARGET/PMDEC:shape
error 0:76 amimulti/OI_TARGET/PMDEC:null
error 0:77 amimulti/OI_TARGET/PMRA_ERR:presence
error 0:77 amimulti/OI_TARGET/PMRA_ERR:type
error 0:77 amimulti/OI_TARGET/PMRA_ERR:shape
error 0:77 amimulti/OI_TARGET/PMRA_ERR:null
error 0:78 amimulti/OI_TARGET/PMDEC_ERR:presence
error 0:78 amimulti/OI_TARGET/PMDEC_ERR:type
error 0:78 amimulti/OI_TARGET/PMDEC_ERR:shape
error 0:78 amimulti/OI_TARGET/PMDEC_ERR:null
error 0:79 amimulti/OI_TARGET/PARALLAX:presence
error 0:79 amimulti/OI_TARGET/PARALLAX:type
error 0:79 amimulti/OI_TARGET/PARALLAX:shape
error 0:79 amimulti/OI_TARGET/PARALLAX:null
error 0:80 amimulti/OI_TARGET/PARA_ERR:presence
error 0:80 amimulti/OI_TARGET/PARA_ERR:type
error 0:80 amimulti/OI_TARGET/PARA_ERR:shape
error 0:80 amimulti/OI_TARGET/PARA_ERR:null
error 0:81 amimulti/OI_TARGET/SPECTYP:presence
error 0:81 amimulti/OI_TARGET/SPECTYP:type
error 0:81 amimulti/OI_TARGET/SPECTYP:shape
error 0:81 amimulti/OI_TARGET/SPECTYP:null
warning 0:102 amimulti/OI_TARGET:undeclared-keyword
error 0:102 amimulti/OI_TARGET:undeclared-column
error 0:107 amimulti/OI_T3:presence
error 0:107 amimulti/OI_T3:kind
error 0:107 amimulti/OI_T3:match
error 0:41 amimulti/OI_T3/OI_REVN:presence
error 0:41 amimulti/OI_T3/OI_REVN:type
error 0:41 amimulti/OI_T3/OI_REVN:null
error 0:41 amimulti/OI_T3/OI_REVN:value
error 0:42 amimulti/OI_T3/ARRNAME:presence
error 0:42 amimulti/OI_T3/ARRNAME:type
error 0:42 amimulti/OI_T3/ARRNAME:null
error 0:47 amimulti/OI_T3/INSNAME:presence
error 0:47 amimulti/OI_T3/INSNAME:type
error 0:47 amimulti/OI_T3/INSNAME:null
error 0:47 amimulti/OI_T3/INSNAME:value
error 0:48 amimulti/OI_T3/DATE-OBS:presence
error 0:48 amimulti/OI_T3/DATE-OBS:type
error 0:48 amimulti/OI_T3/DATE-OBS:null
error 0:109 amimulti/OI_T3:rows
error 0:107 amimulti/OI_T3:order
error 0:85 amimulti/OI_T3/TARGET_ID:presence
error 0:85 amimulti/OI_T3/TARGET_ID:type
error 0:85 amimulti/OI_T3/TARGET_ID:shape
error 0:85 amimulti/OI_T3/TARGET_ID:null
error 0:85 amimulti/OI_T3/TARGET_ID:refers
error 0:86 amimulti/OI_T3/TIME:presence
error 0:86 amimulti/OI_T3/TIME:type
error 0:86 amimulti/OI_T3/TIME:shape
error 0:86 amimulti/OI_T3/TIME:null
error 0:86 amimulti/OI_T3/TIME:unit
error 0:87 amimulti/OI_T3/MJD:presence
error 0:87 amimulti/OI_T3/MJD:type
error 0:87 amimulti/OI_T3/MJD:shape
error 0:87 amimulti/OI_T3/MJD:null
error 0:87 amimulti/OI_T3/MJD:unit
error 0:88 amimulti/OI_T3/INT_TIME:presence
error 0:88 amimulti/OI_T3/INT_TIME:type
error 0:88 amimulti/OI_T3/INT_TIME:shape
error 0:88 amimulti/OI_T3/INT_TIME:null
error 0:88 amimulti/OI_T3/INT_TIME:unit
error 0:88 amimulti/OI_T3/INT_TIME:limit
error 0:112 amimulti/OI_T3/T3AMP:presence
error 0:112 amimulti/OI_T3/T3AMP:type
error 0:112 amimulti/OI_T3/T3AMP:shape
error 0:113 amimulti/OI_T3/T3AMPERR:presence
error 0:113 amimulti/OI_T3/T3AMPERR:type
error 0:113 amimulti/OI_T3/T3AMPERR:shape
error 0:113 amimulti/OI_T3/T3AMPERR:limit
error 0:114 amimulti/OI_T3/T3PHI:presence
error 0:114 amimulti/OI_T3/T3PHI:type
error 0:114 amimulti/OI_T3/T3PHI:shape
error 0:114 amimulti/OI_T3/T3PHI:unit
error 0:115 amimulti/OI_T3/T3PHIERR:presence
error 0:115 amimulti/OI_T3/T3PHIERR:type
error 0:115 amimulti/OI_T3/T3PHIERR:shape
error 0:115 amimulti/OI_T3/T3PHIERR:unit
error 0:115 amimulti/OI_T3/T3PHIERR:limit
error 0:116 amimulti/OI_T3/U1COORD:presence
error 0:116 amimulti/OI_T3/U1COORD:type
error 0:116 amimulti/OI_T3/U1COORD:shape
error 0:116 amimulti/OI_T3/U1COORD:null
error 0:116 amimulti/OI_T3/U1COORD:unit
error 0:117 amimulti/OI_T3/V1COORD:presence
error 0:117 amimulti/OI_T3/V1COORD:type
error 0:117 amimulti/OI_T3/V1COORD:shape
error 0:117 amimulti/OI_T3/V1COORD:null
error 0:117 amimulti/OI_T3/V1COORD:unit
error 0:118 amimulti/OI_T3/U2COORD:presence
error 0:118 amimulti/OI_T3/U2COORD:type
error 0:118 amimulti/OI_T3/U2COORD:shape
error 0:118 amimulti/OI_T3/U2COORD:null
error 0:118 amimulti/OI_T3/U2COORD:unit
error 0:119 amimulti/OI_T3/V2COORD:presence
error 0:119 amimulti/OI_T3/V2COORD:type
error 0:119 amimulti/OI_T3/V2COORD:shape
error 0:119 amimulti/OI_T3/V2COORD:null
error 0:119 amimulti/OI_T3/V2COORD:unit
error 0:120 amimulti/OI_T3/STA_INDEX:presence
error 0:120 amimulti/OI_T3/STA_INDEX:type
error 0:120 amimulti/OI_T3/STA_INDEX:shape
error 0:120 amimulti/OI_T3/STA_INDEX:null
error 0:120 amimulti/OI_T3/STA_INDEX:limit
error 0:121 amimulti/OI_T3/FLAG:presence
error 0:121 amimulti/OI_T3/FLAG:type
error 0:121 amimulti/OI_T3/FLAG:shape
error 0:121 amimulti/OI_T3/FLAG:null
warning 0:107 amimulti/OI_T3:undeclared-keyword
error 0:107 amimulti/OI_T3:undeclared-column
error 0:124 amimulti/OI_VIS:presence
error 0:124 amimulti/OI_VIS:kind
error 0:124 amimulti/OI_VIS:match
error 0:41 amimulti/OI_VIS/OI_REVN:presence
error 0:41 amimulti/OI_VIS/OI_REVN:type
error 0:41 amimulti/OI_VIS/OI_REVN:null
error 0:41 amimulti/OI_VIS/OI_REVN:value
error 0:42 amimulti/OI_VIS/ARRNAME:presence
error 0:42 amimulti/OI_VIS/ARRNAME:type
error 0:42 amimulti/OI_VIS/ARRNAME:null
error 0:47 amimulti/OI_VIS/INSNAME:presence
error 0:47 amimulti/OI_VIS/INSNAME:type
error 0:47 amimulti/OI_VIS/INSNAME:null
error 0:47 amimulti/OI_VIS/INSNAME:value
error 0:48 amimulti/OI_VIS/DATE-OBS:presence
error 0:48 amimulti/OI_VIS/DATE-OBS:type
error 0:48 amimulti/OI_VIS/DATE-OBS:null
error 0:126 amimulti/OI_VIS:rows
error 0:124 amimulti/OI_VIS:order
error 0:85 amimulti/OI_VIS/TARGET_ID:presence
error 0:85 amimulti/OI_VIS/TARGET_ID:type
error 0:85 amimulti/OI_VIS/TARGET_ID:shape
error 0:85 amimulti/OI_VIS/TARGET_ID:null
error 0:85 amimulti/OI_VIS/TARGET_ID:refers
error 0:86 amimulti/OI_VIS/TIME:presence
error 0:86 amimulti/OI_VIS/TIME:type
error 0:86 amimulti/OI_VIS/TIME:shape
error 0:86 amimulti/OI_VIS/TIME:null
error 0:86 amimulti/OI_VIS/TIME:unit
error 0:87 amimulti/OI_VIS/MJD:presence
error 0:87 amimulti/OI_VIS/MJD:type
error 0:87 amimulti/OI_VIS/MJD:shape
error 0:87 amimulti/OI_VIS/MJD:null
error 0:87 amimulti/OI_VIS/MJD:unit
error 0:88 amimulti/OI_VIS/INT_TIME:presence
error 0:88 amimulti/OI_VIS/INT_TIME:type
error 0:88 amimulti/OI_VIS/INT_TIME:shape
error 0:88 amimulti/OI_VIS/INT_TIME:null
error 0:88 amimulti/OI_VIS/INT_TIME:unit
error 0:88 amimulti/OI_VIS/INT_TIME:limit
error 0:129 amimulti/OI_VIS/VISAMP:presence
error 0:129 amimulti/OI_VIS/VISAMP:type
error 0:129 amimulti/OI_VIS/VISAMP:shape
error 0:130 amimulti/OI_VIS/VISAMPERR:presence
error 0:130 amimulti/OI_VIS/VISAMPERR:type
error 0:130 amimulti/OI_VIS/VISAMPERR:shape
error 0:130 amimulti/OI_VIS/VISAMPERR:limit
error 0:131 amimulti/OI_VIS/VISPHI:presence
error 0:131 amimulti/OI_VIS/VISPHI:type
error 0:131 amimulti/OI_VIS/VISPHI:shape
error 0:131 amimulti/OI_VIS/VISPHI:unit
error 0:132 amimulti/OI_VIS/VISPHIERR:presence
error 0:132 amimulti/OI_VIS/VISPHIERR:type
error 0:132 amimulti/OI_VIS/VISPHIERR:shape
error 0:132 amimulti/OI_VIS/VISPHIERR:unit
error 0:132 amimulti/OI_VIS/VISPHIERR:limit
error 0:133 amimulti/OI_VIS/UCOORD:presence
error 0:133 amimulti/OI_VIS/UCOORD:type
error 0:133 amimulti/OI_VIS/UCOORD:shape
error 0:133 amimulti/OI_VIS/UCOORD:null
error 0:133 amimulti/OI_VIS/UCOORD:unit
error 0:134 amimulti/OI_VIS/VCOORD:presence
error 0:134 amimulti/OI_VIS/VCOORD:type
error 0:134 amimulti/OI_VIS/VCOORD:shape
error 0:134 amimulti/OI_VIS/VCOORD:null
error 0:134 amimulti/OI_VIS/VCOORD:unit
error 0:135 amimulti/OI_VIS/STA_INDEX:presence
error 0:135 amimulti/OI_VIS/STA_INDEX:type
error 0:135 amimulti/OI_VIS/STA_INDEX:shape
error 0:135 amimulti/OI_VIS/STA_INDEX:null
error 0:135 amimulti/OI_VIS/STA_INDEX:limit
error 0:136 amimulti/OI_VIS/FLAG:presence
error 0:136 amimulti/OI_VIS/FLAG:type
error 0:136 amimulti/OI_VIS/FLAG:shape
error 0:136 amimulti/OI_VIS/FLAG:null
warning 0:124 amimulti/OI_VIS:undeclared-keyword
error 0:124 amimulti/OI_VIS:undeclared-column
error 0:139 amimulti/OI_VIS2:presence
error 0:139 amimulti/OI_VIS2:kind
error 0:139 amimulti/OI_VIS2:match
error 0:41 amimulti/OI_VIS2/OI_REVN:presence
error 0:41 amimulti/OI_VIS2/OI_REVN:type
error 0:41 amimulti/OI_VIS2/OI_REVN:null
error 0:41 amimulti/OI_VIS2/OI_REVN:value
error 0:42 amimulti/OI_VIS2/ARRNAME:presence
error 0:42 amimulti/OI_VIS2/ARRNAME:type
error 0:42 amimulti/OI_VIS2/ARRNAME:null
error 0:47 amimulti/OI_VIS2/INSNAME:presence
error 0:47 amimulti/OI_VIS2/INSNAME:type
error 0:47 amimulti/OI_VIS2/INSNAME:null
error 0:47 amimulti/OI_VIS2/INSNAME:value
error 0:48 amimulti/OI_VIS2/DATE-OBS:presence
error 0:48 amimulti/OI_VIS2/DATE-OBS:type
error 0:48 amimulti/OI_VIS2/DATE-OBS:null
error 0:141 amimulti/OI_VIS2:rows
error 0:139 amimulti/OI_VIS2:order
error 0:85 amimulti/OI_VIS2/TARGET_ID:presence
error 0:85 amimulti/OI_VIS2/TARGET_ID:type
error 0:85 amimulti/OI_VIS2/TARGET_ID:shape
error 0:85 amimulti/OI_VIS2/TARGET_ID:null
error 0:85 amimulti/OI_VIS2/TARGET_ID:refers
error 0:86 amimulti/OI_VIS2/TIME:presence
error 0:86 amimulti/OI_VIS2/TIME:type
error 0:86 amimulti/OI_VIS2/TIME:shape
error 0:86 amimulti/OI_VIS2/TIME:null
error 0:86 amimulti/OI_VIS2/TIME:unit
error 0:87 amimulti/OI_VIS2/MJD:presence
error 0:87 amimulti/OI_VIS2/MJD:type
error 0:87 amimulti/OI_VIS2/MJD:shape
error 0:87 amimulti/OI_VIS2/MJD:null
error 0:87 amimulti/OI_VIS2/MJD:unit
error 0:88 amimulti/OI_VIS2/INT_TIME:presence
error 0:88 amimulti/OI_VIS2/INT_TIME:type
error 0:88 amimulti/OI_VIS2/INT_TIME:shape
error 0:88 amimulti/OI_VIS2/INT_TIME:null
error 0:88 amimulti/OI_VIS2/INT_TIME:unit
error 0:88 amimulti/OI_VIS2/INT_TIME:limit
error 0:144 amimulti/OI_VIS2/VIS2DATA:presence
error 0:144 amimulti/OI_VIS2/VIS2DATA:type
error 0:144 amimulti/OI_VIS2/VIS2DATA:shape
error 0:145 amimulti/OI_VIS2/VIS2ERR:presence
error 0:145 amimulti/OI_VIS2/VIS2ERR:type
error 0:145 amimulti/OI_VIS2/VIS2ERR:shape
error 0:145 amimulti/OI_VIS2/VIS2ERR:limit
error 0:146 amimulti/OI_VIS2/UCOORD:presence
error 0:146 amimulti/OI_VIS2/UCOORD:type
error 0:146 amimulti/OI_VIS2/UCOORD:shape
error 0:146 amimulti/OI_VIS2/UCOORD:null
error 0:146 amimulti/OI_VIS2/UCOORD:unit
error 0:147 amimulti/OI_VIS2/VCOORD:presence
error 0:147 amimulti/OI_VIS2/VCOORD:type
error 0:147 amimulti/OI_VIS2/VCOORD:shape
error 0:147 amimulti/OI_VIS2/VCOORD:null
error 0:147 amimulti/OI_VIS2/VCOORD:unit
error 0:148 amimulti/OI_VIS2/STA_INDEX:presence
error 0:148 amimulti/OI_VIS2/STA_INDEX:type
error 0:148 amimulti/OI_VIS2/STA_INDEX:shape
error 0:148 amimulti/OI_VIS2/STA_INDEX:null
error 0:148 amimulti/OI_VIS2/STA_INDEX:limit
error 0:149 amimulti/OI_VIS2/FLAG:presence
error 0:149 amimulti/OI_VIS2/FLAG:type
error 0:149 amimulti/OI_VIS2/FLAG:shape
error 0:149 amimulti/OI_VIS2/FLAG:null
warning 0:139 amimulti/OI_VIS2:undeclared-keyword
error 0:139 amimulti/OI_VIS2:undeclared-column
error 0:152 amimulti/OI_Q4:kind
error 0:152 amimulti/OI_Q4:match
error 0:41 amimulti/OI_Q4/OI_REVN:presence
error 0:41 amimulti/OI_Q4/OI_REVN:type
error 0:41 amimulti/OI_Q4/OI_REVN:null
error 0:41 amimulti/OI_Q4/OI_REVN:value
error 0:42 amimulti/OI_Q4/ARRNAME:presence
error 0:42 amimulti/OI_Q4/ARRNAME:type
error 0:42 amimulti/OI_Q4/ARRNAME:null
error 0:47 amimulti/OI_Q4/INSNAME:presence
error 0:47 amimulti/OI_Q4/INSNAME:type
error 0:47 amimulti/OI_Q4/INSNAME:null
error 0:47 amimulti/OI_Q4/INSNAME:value
error 0:48 amimulti/OI_Q4/DATE-OBS:presence
error 0:48 amimulti/OI_Q4/DATE-OBS:type
error 0:48 amimulti/OI_Q4/DATE-OBS:null
error 0:154 amimulti/OI_Q4:rows
error 0:152 amimulti/OI_Q4:order
error 0:85 amimulti/OI_Q4/TARGET_ID:presence
error 0:85 amimulti/OI_Q4/TARGET_ID:type
error 0:85 amimulti/OI_Q4/TARGET_ID:shape
error 0:85 amimulti/OI_Q4/TARGET_ID:null
error 0:85 amimulti/OI_Q4/TARGET_ID:refers
error 0:86 amimulti/OI_Q4/TIME:presence
error 0:86 amimulti/OI_Q4/TIME:type
error 0:86 amimulti/OI_Q4/TIME:shape
error 0:86 amimulti/OI_Q4/TIME:null
error 0:86 amimulti/OI_Q4/TIME:unit
error 0:87 amimulti/OI_Q4/MJD:presence
error 0:87 amimulti/OI_Q4/MJD:type
error 0:87 amimulti/OI_Q4/MJD:shape
error 0:87 amimulti/OI_Q4/MJD:null
error 0:87 amimulti/OI_Q4/MJD:unit
error 0:88 amimulti/OI_Q4/INT_TIME:presence
error 0:88 amimulti/OI_Q4/INT_TIME:type
error 0:88 amimulti/OI_Q4/INT_TIME:shape
error 0:88 amimulti/OI_Q4/INT_TIME:null
error 0:88 amimulti/OI_Q4/INT_TIME:unit
error 0:88 amimulti/OI_Q4/INT_TIME:limit
error 0:157 amimulti/OI_Q4/Q4AMP:presence
error 0:157 amimulti/OI_Q4/Q4AMP:type
error 0:157 amimulti/OI_Q4/Q4AMP:shape
error 0:158 amimulti/OI_Q4/Q4AMPERR:presence
error 0:158 amimulti/OI_Q4/Q4AMPERR:type
error 0:158 amimulti/OI_Q4/Q4AMPERR:shape
error 0:158 amimulti/OI_Q4/Q4AMPERR:limit
error 0:159 amimulti/OI_Q4/Q4PHI:presence
error 0:159 amimulti/OI_Q4/Q4PHI:type
error 0:159 amimulti/OI_Q4/Q4PHI:shape
error 0:159 amimulti/OI_Q4/Q4PHI:unit
error 0:160 amimulti/OI_Q4/Q4PHIERR:presence
error 0:160 amimulti/OI_Q4/Q4PHIERR:type
error 0:160 amimulti/OI_Q4/Q4PHIERR:shape
error 0:160 amimulti/OI_Q4/Q4PHIERR:unit
error 0:160 amimulti/OI_Q4/Q4PHIERR:limit
error 0:161 amimulti/OI_Q4/U1COORD:presence
error 0:161 amimulti/OI_Q4/U1COORD:type
error 0:161 amimulti/OI_Q4/U1COORD:shape
error 0:161 amimulti/OI_Q4/U1COORD:null
error 0:161 amimulti/OI_Q4/U1COORD:unit
error 0:161 amimulti/OI_Q4/V1COORD:presence
error 0:161 amimulti/OI_Q4/V1COORD:type
error 0:161 amimulti/OI_Q4/V1COORD:shape
error 0:161 amimulti/OI_Q4/V1COORD:null
error 0:161 amimulti/OI_Q4/V1COORD:unit
error 0:162 amimulti/OI_Q4/U2COORD:presence
error 0:162 amimulti/OI_Q4/U2COORD:type
error 0:162 amimulti/OI_Q4/U2COORD:shape
error 0:162 amimulti/OI_Q4/U2COORD:null
error 0:162 amimulti/OI_Q4/U2COORD:unit
error 0:162 amimulti/OI_Q4/V2COORD:presence
error 0:162 amimulti/OI_Q4/V2COORD:type
error 0:162 amimulti/OI_Q4/V2COORD:shape
error 0:162 amimulti/OI_Q4/V2COORD:null
error 0:162 amimulti/OI_Q4/V2COORD:unit
error 0:163 amimulti/OI_Q4/U3COORD:presence
error 0:163 amimulti/OI_Q4/U3COORD:type
error 0:163 amimulti/OI_Q4/U3COORD:shape
error 0:163 amimulti/OI_Q4/U3COORD:null
error 0:163 amimulti/OI_Q4/U3COORD:unit
error 0:163 amimulti/OI_Q4/V3COORD:presence
error 0:163 amimulti/OI_Q4/V3COORD:type
error 0:163 amimulti/OI_Q4/V3COORD:shape
error 0:163 amimulti/OI_Q4/V3COORD:null
error 0:163 amimulti/OI_Q4/V3COORD:unit
error 0:164 amimulti/OI_Q4/U4COORD:presence
error 0:164 amimulti/OI_Q4/U4COORD:type
error 0:164 amimulti/OI_Q4/U4COORD:shape
error 0:164 amimulti/OI_Q4/U4COORD:null
error 0:164 amimulti/OI_Q4/U4COORD:unit
error 0:164 amimulti/OI_Q4/V4COORD:presence
error 0:164 amimulti/OI_Q4/V4COORD:type
error 0:164 amimulti/OI_Q4/V4COORD:shape
error 0:164 amimulti/OI_Q4/V4COORD:null
error 0:164 amimulti/OI_Q4/V4COORD:unit
error 0:165 amimulti/OI_Q4/STA_INDEX:presence
error 0:165 amimulti/OI_Q4/STA_INDEX:type
error 0:165 amimulti/OI_Q4/STA_INDEX:shape
error 0:165 amimulti/OI_Q4/STA_INDEX:null
error 0:165 amimulti/OI_Q4/STA_INDEX:limit
error 0:166 amimulti/OI_Q4/FLAG:presence
error 0:166 amimulti/OI_Q4/FLAG:type
error 0:166 amimulti/OI_Q4/FLAG:shape
error 0:166 amimulti/OI_Q4/FLAG:null
warning 0:152 amimulti/OI_Q4:undeclared-keyword
error 0:152 amimulti/OI_Q4:undeclared-column
error 0:169 amimulti/OI_WAVELENGTH:presence
error 0:169 amimulti/OI_WAVELENGTH:kind
error 0:169 amimulti/OI_WAVELENGTH:match
error 0:170 amimulti/OI_WAVELENGTH/OI_REVN:presence
error 0:170 amimulti/OI_WAVELENGTH/OI_REVN:type
error 0:170 amimulti/OI_WAVELENGTH/OI_REVN:null
error 0:170 amimulti/OI_WAVELENGTH/OI_REVN:value
error 0:171 amimulti/OI_WAVELENGTH/INSNAME:presence
error 0:171 amimulti/OI_WAVELENGTH/INSNAME:type
error 0:171 amimulti/OI_WAVELENGTH/INSNAME:null
error 0:171 amimulti/OI_WAVELENGTH/INSNAME:value
error 0:172 amimulti/OI_WAVELENGTH:rows
error 0:169 amimulti/OI_WAVELENGTH:order
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:presence
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:type
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:shape
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:null
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:unit
error 0:92 amimulti/OI_WAVELENGTH/EFF_WAVE:limit
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:presence
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:type
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:shape
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:null
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:unit
error 0:93 amimulti/OI_WAVELENGTH/EFF_BAND:limit
warning 0:169 amimulti/OI_WAVELENGTH:undeclared-keyword
error 0:169 amimulti/OI_WAVELENGTH:undeclared-column
error 0:248 amimulti/ASDF:presence
error 0:248 amimulti/ASDF:kind
error 0:248 amimulti/ASDF:match
warning 0:248 amimulti/ASDF:undeclared-keyword
error 0:248 amimulti/ASDF.tree:type
error 1:20 amimulti/ASDF.tree/meta.date:mirror
error 1:20 amimulti/ASDF.tree/meta.filename:mirror
error 1:20 amimulti/ASDF.tree/meta.model_type:mirror
error 1:20 amimulti/ASDF.tree/meta.telescope:mirror
error 1:69 amimulti/ASDF.tree/meta.observation.program_number:mirror
error 1:69 amimulti/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 amimulti/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 amimulti/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 amimulti/ASDF.tree/meta.instrument.name:mirror
error 1:236 amimulti/ASDF.tree/meta.exposure.type:mirror
error 1:236 amimulti/ASDF.tree/meta.exposure.nints:mirror
error 1:277 amimulti/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 amimulti/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 amimulti/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 amimulti/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 amimulti/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 amimulti/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 amimulti/ASDF.tree/meta.subarray.name:mirror
error 1:38 amimulti/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 amimulti/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 amimulti/ASDF.tree/meta.asn.table_name:mirror
error 0:260 aminorm:name
error 1:816 aminorm/name/program:value
error 1:851 aminorm/name/instrume:value
error 0:254 aminorm:undeclared-hdu
error 1:20 aminorm/PRIMARY/DATE:presence
error 1:20 aminorm/PRIMARY/DATE:type
error 1:20 aminorm/PRIMARY/DATE:null
error 1:20 aminorm/PRIMARY/FILENAME:presence
error 1:20 aminorm/PRIMARY/FILENAME:type
error 1:20 aminorm/PRIMARY/FILENAME:null
error 1:20 aminorm/PRIMARY/FILENAME:value
error 1:20 aminorm/PRIMARY/DATAMODL:presence
error 1:20 aminorm/PRIMARY/DATAMODL:type
error 1:20 aminorm/PRIMARY/DATAMODL:null
error 1:20 aminorm/PRIMARY/DATAMODL:value
error 1:20 aminorm/PRIMARY/TELESCOP:presence
error 1:20 aminorm/PRIMARY/TELESCOP:type
error 1:20 aminorm/PRIMARY/TELESCOP:null
error 1:20 aminorm/PRIMARY/TELESCOP:value
error 1:21 aminorm/PRIMARY/ORIGIN:presence
error 1:21 aminorm/PRIMARY/ORIGIN:type
error 1:21 aminorm/PRIMARY/ORIGIN:null
error 1:22 aminorm/PRIMARY/TIMESYS:presence
error 1:22 aminorm/PRIMARY/TIMESYS:type
error 1:22 aminorm/PRIMARY/TIMESYS:null
error 1:22 aminorm/PRIMARY/TIMESYS:value
error 1:23 aminorm/PRIMARY/TIMEUNIT:presence
error 1:23 aminorm/PRIMARY/TIMEUNIT:type
error 1:23 aminorm/PRIMARY/TIMEUNIT:null
error 1:23 aminorm/PRIMARY/TIMEUNIT:value
info 1:24 aminorm/PRIMARY/FILETYPE:presence
error 1:24 aminorm/PRIMARY/FILETYPE:type
error 1:24 aminorm/PRIMARY/FILETYPE:null
error 1:25 aminorm/PRIMARY/SDP_VER:presence
error 1:25 aminorm/PRIMARY/SDP_VER:type
error 1:25 aminorm/PRIMARY/SDP_VER:null
error 1:26 aminorm/PRIMARY/PRD_VER:presence
error 1:26 aminorm/PRIMARY/PRD_VER:type
error 1:26 aminorm/PRIMARY/PRD_VER:null
error 1:26 aminorm/PRIMARY/PRD_VER:matches
error 1:27 aminorm/PRIMARY/OSS_VER:type
error 1:27 aminorm/PRIMARY/OSS_VER:null
error 1:28 aminorm/PRIMARY/GSC_VER:type
error 1:28 aminorm/PRIMARY/GSC_VER:null
error 1:29 aminorm/PRIMARY/HGA_MOVE:presence
error 1:29 aminorm/PRIMARY/HGA_MOVE:type
error 1:29 aminorm/PRIMARY/HGA_MOVE:null
error 1:30 aminorm/PRIMARY/HGA_STRT:type
error 1:30 aminorm/PRIMARY/HGA_STRT:null
error 1:31 aminorm/PRIMARY/HGA_STOP:type
error 1:31 aminorm/PRIMARY/HGA_STOP:null
error 1:32 aminorm/PRIMARY/PWFSEET:presence
error 1:32 aminorm/PRIMARY/PWFSEET:type
error 1:32 aminorm/PRIMARY/PWFSEET:null
error 1:32 aminorm/PRIMARY/PWFSEET:unit
error 1:33 aminorm/PRIMARY/NWFSEST:presence
error 1:33 aminorm/PRIMARY/NWFSEST:type
error 1:33 aminorm/PRIMARY/NWFSEST:null
error 1:33 aminorm/PRIMARY/NWFSEST:unit
error 1:34 aminorm/PRIMARY/COMPRESS:type
error 1:34 aminorm/PRIMARY/COMPRESS:null
error 1:51 aminorm/PRIMARY/TITLE:presence
error 1:51 aminorm/PRIMARY/TITLE:type
error 1:51 aminorm/PRIMARY/TITLE:null
error 1:52 aminorm/PRIMARY/PI_NAME:presence
error 1:52 aminorm/PRIMARY/PI_NAME:type
error 1:52 aminorm/PRIMARY/PI_NAME:null
error 1:53 aminorm/PRIMARY/CATEGORY:presence
error 1:53 aminorm/PRIMARY/CATEGORY:type
error 1:53 aminorm/PRIMARY/CATEGORY:null
warning 1:53 aminorm/PRIMARY/CATEGORY:in
error 1:54 aminorm/PRIMARY/SUBCAT:type
error 1:54 aminorm/PRIMARY/SUBCAT:null
error 1:55 aminorm/PRIMARY/SCICAT:type
error 1:55 aminorm/PRIMARY/SCICAT:null
error 1:56 aminorm/PRIMARY/CONT_ID:type
error 1:56 aminorm/PRIMARY/CONT_ID:null
error 1:63 aminorm/PRIMARY/DATE-OBS:presence
error 1:63 aminorm/PRIMARY/DATE-OBS:type
error 1:63 aminorm/PRIMARY/DATE-OBS:null
error 1:64 aminorm/PRIMARY/TIME-OBS:presence
error 1:64 aminorm/PRIMARY/TIME-OBS:type
error 1:64 aminorm/PRIMARY/TIME-OBS:null
error 1:65 aminorm/PRIMARY/DATE-BEG:presence
error 1:65 aminorm/PRIMARY/DATE-BEG:type
error 1:65 aminorm/PRIMARY/DATE-BEG:null
error 1:66 aminorm/PRIMARY/DATE-END:presence
error 1:66 aminorm/PRIMARY/DATE-END:type
error 1:66 aminorm/PRIMARY/DATE-END:null
error 1:67 aminorm/PRIMARY/OBS_ID:presence
error 1:67 aminorm/PRIMARY/OBS_ID:type
error 1:67 aminorm/PRIMARY/OBS_ID:null
error 1:67 aminorm/PRIMARY/OBS_ID:matches
error 1:68 aminorm/PRIMARY/VISIT_ID:presence
error 1:68 aminorm/PRIMARY/VISIT_ID:type
error 1:68 aminorm/PRIMARY/VISIT_ID:null
error 1:68 aminorm/PRIMARY/VISIT_ID:limit
error 1:69 aminorm/PRIMARY/PROGRAM:presence
error 1:69 aminorm/PRIMARY/PROGRAM:type
error 1:69 aminorm/PRIMARY/PROGRAM:null
error 1:69 aminorm/PRIMARY/PROGRAM:limit
error 1:69 aminorm/PRIMARY/OBSERVTN:presence
error 1:69 aminorm/PRIMARY/OBSERVTN:type
error 1:69 aminorm/PRIMARY/OBSERVTN:null
error 1:69 aminorm/PRIMARY/OBSERVTN:limit
error 1:69 aminorm/PRIMARY/VISIT:presence
error 1:69 aminorm/PRIMARY/VISIT:type
error 1:69 aminorm/PRIMARY/VISIT:null
error 1:69 aminorm/PRIMARY/VISIT:limit
error 1:70 aminorm/PRIMARY/OBSLABEL:type
error 1:70 aminorm/PRIMARY/OBSLABEL:null
error 1:71 aminorm/PRIMARY/OBSFOLDR:type
error 1:71 aminorm/PRIMARY/OBSFOLDR:null
error 1:88 aminorm/PRIMARY/VISITGRP:presence
error 1:88 aminorm/PRIMARY/VISITGRP:type
error 1:88 aminorm/PRIMARY/VISITGRP:null
error 1:88 aminorm/PRIMARY/VISITGRP:limit
error 1:89 aminorm/PRIMARY/SEQ_ID:presence
error 1:89 aminorm/PRIMARY/SEQ_ID:type
error 1:89 aminorm/PRIMARY/SEQ_ID:null
error 1:89 aminorm/PRIMARY/SEQ_ID:matches
error 1:90 aminorm/PRIMARY/ACT_ID:presence
error 1:90 aminorm/PRIMARY/ACT_ID:type
error 1:90 aminorm/PRIMARY/ACT_ID:null
error 1:90 aminorm/PRIMARY/ACT_ID:matches
error 1:91 aminorm/PRIMARY/EXPOSURE:presence
error 1:91 aminorm/PRIMARY/EXPOSURE:type
error 1:91 aminorm/PRIMARY/EXPOSURE:null
error 1:91 aminorm/PRIMARY/EXPOSURE:limit
error 1:92 aminorm/PRIMARY/BKGDTARG:presence
error 1:92 aminorm/PRIMARY/BKGDTARG:type
error 1:92 aminorm/PRIMARY/BKGDTARG:null
error 1:93 aminorm/PRIMARY/TEMPLATE:presence
error 1:93 aminorm/PRIMARY/TEMPLATE:type
error 1:93 aminorm/PRIMARY/TEMPLATE:null
error 1:98 aminorm/PRIMARY/ENG_QUAL:presence
error 1:98 aminorm/PRIMARY/ENG_QUAL:type
error 1:98 aminorm/PRIMARY/ENG_QUAL:null
error 1:98 aminorm/PRIMARY/ENG_QUAL:in
error 1:99 aminorm/PRIMARY/ENGQLPTG:type
error 1:99 aminorm/PRIMARY/ENGQLPTG:null
error 1:99 aminorm/PRIMARY/ENGQLPTG:in
error 1:100 aminorm/PRIMARY/VISITYPE:presence
error 1:100 aminorm/PRIMARY/VISITYPE:type
error 1:100 aminorm/PRIMARY/VISITYPE:null
error 1:100 aminorm/PRIMARY/VISITYPE:in
error 1:101 aminorm/PRIMARY/VSTSTART:presence
error 1:101 aminorm/PRIMARY/VSTSTART:type
error 1:101 aminorm/PRIMARY/VSTSTART:null
error 1:102 aminorm/PRIMARY/VISITSTA:presence
error 1:102 aminorm/PRIMARY/VISITSTA:type
error 1:102 aminorm/PRIMARY/VISITSTA:null
error 1:103 aminorm/PRIMARY/NEXPOSUR:presence
error 1:103 aminorm/PRIMARY/NEXPOSUR:type
error 1:103 aminorm/PRIMARY/NEXPOSUR:null
error 1:103 aminorm/PRIMARY/NEXPOSUR:limit
error 1:104 aminorm/PRIMARY/INTARGET:presence
error 1:104 aminorm/PRIMARY/INTARGET:type
error 1:104 aminorm/PRIMARY/INTARGET:null
error 1:105 aminorm/PRIMARY/TARGOOPP:presence
error 1:105 aminorm/PRIMARY/TARGOOPP:type
error 1:105 aminorm/PRIMARY/TARGOOPP:null
error 1:106 aminorm/PRIMARY/TSOVISIT:presence
error 1:106 aminorm/PRIMARY/TSOVISIT:type
error 1:106 aminorm/PRIMARY/TSOVISIT:null
error 1:107 aminorm/PRIMARY/EXP_ONLY:presence
error 1:107 aminorm/PRIMARY/EXP_ONLY:type
error 1:107 aminorm/PRIMARY/EXP_ONLY:null
error 1:108 aminorm/PRIMARY/CROWDFLD:type
error 1:108 aminorm/PRIMARY/CROWDFLD:null
error 1:113 aminorm/PRIMARY/TARGPROP:presence
error 1:113 aminorm/PRIMARY/TARGPROP:type
error 1:113 aminorm/PRIMARY/TARGPROP:null
error 1:114 aminorm/PRIMARY/TARGNAME:presence
error 1:114 aminorm/PRIMARY/TARGNAME:type
error 1:114 aminorm/PRIMARY/TARGNAME:null
error 1:115 aminorm/PRIMARY/TARGTYPE:presence
error 1:115 aminorm/PRIMARY/TARGTYPE:type
error 1:115 aminorm/PRIMARY/TARGTYPE:null
error 1:115 aminorm/PRIMARY/TARGTYPE:in
error 1:116 aminorm/PRIMARY/TARGCAT:type
error 1:116 aminorm/PRIMARY/TARGCAT:null
error 1:117 aminorm/PRIMARY/TARGDESC:type
error 1:117 aminorm/PRIMARY/TARGDESC:null
error 1:118 aminorm/PRIMARY/TARG_RA:presence
error 1:118 aminorm/PRIMARY/TARG_RA:type
error 1:118 aminorm/PRIMARY/TARG_RA:null
error 1:118 aminorm/PRIMARY/TARG_RA:unit
error 4:47 aminorm/PRIMARY/TARG_RA:limit
error 1:119 aminorm/PRIMARY/TARG_DEC:presence
error 1:119 aminorm/PRIMARY/TARG_DEC:type
error 1:119 aminorm/PRIMARY/TARG_DEC:null
error 1:119 aminorm/PRIMARY/TARG_DEC:unit
error 4:48 aminorm/PRIMARY/TARG_DEC:limit
error 1:120 aminorm/PRIMARY/SRCTYAPT:type
error 1:120 aminorm/PRIMARY/SRCTYAPT:null
error 1:120 aminorm/PRIMARY/SRCTYAPT:in
error 1:123 aminorm/PRIMARY/TARGURA:presence
error 1:123 aminorm/PRIMARY/TARGURA:type
error 1:123 aminorm/PRIMARY/TARGURA:null
error 1:123 aminorm/PRIMARY/TARGURA:unit
error 1:123 aminorm/PRIMARY/TARGURA:limit
error 1:124 aminorm/PRIMARY/TARGUDEC:presence
error 1:124 aminorm/PRIMARY/TARGUDEC:type
error 1:124 aminorm/PRIMARY/TARGUDEC:null
error 1:124 aminorm/PRIMARY/TARGUDEC:unit
error 1:124 aminorm/PRIMARY/TARGUDEC:limit
error 1:125 aminorm/PRIMARY/MU_RA:presence
error 1:125 aminorm/PRIMARY/MU_RA:type
error 1:125 aminorm/PRIMARY/MU_RA:null
error 1:125 aminorm/PRIMARY/MU_RA:unit
error 1:126 aminorm/PRIMARY/MU_DEC:presence
error 1:126 aminorm/PRIMARY/MU_DEC:type
error 1:126 aminorm/PRIMARY/MU_DEC:null
error 1:126 aminorm/PRIMARY/MU_DEC:unit
error 1:127 aminorm/PRIMARY/MU_EPOCH:presence
error 1:127 aminorm/PRIMARY/MU_EPOCH:type
error 1:127 aminorm/PRIMARY/MU_EPOCH:null
error 1:128 aminorm/PRIMARY/PROP_RA:presence
error 1:128 aminorm/PRIMARY/PROP_RA:type
error 1:128 aminorm/PRIMARY/PROP_RA:null
error 1:128 aminorm/PRIMARY/PROP_RA:unit
error 4:47 aminorm/PRIMARY/PROP_RA:limit
error 1:129 aminorm/PRIMARY/PROP_DEC:presence
error 1:129 aminorm/PRIMARY/PROP_DEC:type
error 1:129 aminorm/PRIMARY/PROP_DEC:null
error 1:129 aminorm/PRIMARY/PROP_DEC:unit
error 4:48 aminorm/PRIMARY/PROP_DEC:limit
error 1:200 aminorm/PRIMARY/INSTRUME:presence
error 1:200 aminorm/PRIMARY/INSTRUME:type
error 1:200 aminorm/PRIMARY/INSTRUME:null
error 1:200 aminorm/PRIMARY/INSTRUME:value
error 1:200 aminorm/PRIMARY/INSTRUME:in
error 1:201 aminorm/PRIMARY/PREIMAGE:type
error 1:201 aminorm/PRIMARY/PREIMAGE:null
error 1:202 aminorm/PRIMARY/FWPOSOFF:type
error 1:202 aminorm/PRIMARY/FWPOSOFF:null
error 1:203 aminorm/PRIMARY/FWPOSTOL:type
error 1:203 aminorm/PRIMARY/FWPOSTOL:null
error 1:203 aminorm/PRIMARY/FWPOSTOL:in
error 1:204 aminorm/PRIMARY/PWPOSOFF:type
error 1:204 aminorm/PRIMARY/PWPOSOFF:null
error 1:205 aminorm/PRIMARY/PWPOSTOL:type
error 1:205 aminorm/PRIMARY/PWPOSTOL:null
error 1:205 aminorm/PRIMARY/PWPOSTOL:in
error 1:134 aminorm/PRIMARY/DETECTOR:presence
error 1:134 aminorm/PRIMARY/DETECTOR:type
error 1:134 aminorm/PRIMARY/DETECTOR:null
error 1:134 aminorm/PRIMARY/DETECTOR:in
error 1:135 aminorm/PRIMARY/MODULE:presence
error 1:135 aminorm/PRIMARY/MODULE:type
error 1:135 aminorm/PRIMARY/MODULE:null
error 1:135 aminorm/PRIMARY/MODULE:in
error 1:136 aminorm/PRIMARY/CHANNEL:presence
error 1:136 aminorm/PRIMARY/CHANNEL:type
error 1:136 aminorm/PRIMARY/CHANNEL:null
error 1:136 aminorm/PRIMARY/CHANNEL:in
error 1:137 aminorm/PRIMARY/FILTER:presence
error 1:137 aminorm/PRIMARY/FILTER:type
error 1:137 aminorm/PRIMARY/FILTER:null
error 1:137 aminorm/PRIMARY/FILTER:in
error 1:138 aminorm/PRIMARY/PUPIL:presence
error 1:138 aminorm/PRIMARY/PUPIL:type
error 1:138 aminorm/PRIMARY/PUPIL:null
error 1:138 aminorm/PRIMARY/PUPIL:in
error 1:139 aminorm/PRIMARY/PILIN:type
error 1:139 aminorm/PRIMARY/PILIN:null
error 1:140 aminorm/PRIMARY/CORONMSK:type
error 1:140 aminorm/PRIMARY/CORONMSK:null
error 1:140 aminorm/PRIMARY/CORONMSK:in
error 1:141 aminorm/PRIMARY/FAM_LA[a]:type
error 1:141 aminorm/PRIMARY/FAM_LA[a]:null
error 1:142 aminorm/PRIMARY/FASTEP[a]:type
error 1:142 aminorm/PRIMARY/FASTEP[a]:null
error 1:143 aminorm/PRIMARY/FAUNIT[a]:type
error 1:143 aminorm/PRIMARY/FAUNIT[a]:null
error 1:144 aminorm/PRIMARY/FAPHASE[a]:type
error 1:144 aminorm/PRIMARY/FAPHASE[a]:null
error 1:145 aminorm/PRIMARY/FA[a]VALUE:type
error 1:145 aminorm/PRIMARY/FA[a]VALUE:null
error 1:151 aminorm/PRIMARY/GRATING:presence
error 1:151 aminorm/PRIMARY/GRATING:type
error 1:151 aminorm/PRIMARY/GRATING:null
error 1:151 aminorm/PRIMARY/GRATING:in
error 1:152 aminorm/PRIMARY/FXD_SLIT:type
error 1:152 aminorm/PRIMARY/FXD_SLIT:null
error 1:152 aminorm/PRIMARY/FXD_SLIT:in
error 1:153 aminorm/PRIMARY/FOCUSPOS:type
error 1:153 aminorm/PRIMARY/FOCUSPOS:null
error 1:154 aminorm/PRIMARY/LAMP:presence
error 1:154 aminorm/PRIMARY/LAMP:type
error 1:154 aminorm/PRIMARY/LAMP:null
error 1:155 aminorm/PRIMARY/OPMODE:presence
error 1:155 aminorm/PRIMARY/OPMODE:type
error 1:155 aminorm/PRIMARY/OPMODE:null
error 1:155 aminorm/PRIMARY/OPMODE:in
error 1:156 aminorm/PRIMARY/MSASTATE:type
error 1:156 aminorm/PRIMARY/MSASTATE:null
error 1:157 aminorm/PRIMARY/MSAMETFL:type
error 1:157 aminorm/PRIMARY/MSAMETFL:null
error 1:157 aminorm/PRIMARY/MSAMETFL:matches
error 1:158 aminorm/PRIMARY/MSAMETID:type
error 1:158 aminorm/PRIMARY/MSAMETID:null
error 1:158 aminorm/PRIMARY/MSAMETID:limit
error 1:159 aminorm/PRIMARY/MSACONID:type
error 1:159 aminorm/PRIMARY/MSACONID:null
error 1:159 aminorm/PRIMARY/MSACONID:limit
error 1:160 aminorm/PRIMARY/GWA_XTIL:presence
error 1:160 aminorm/PRIMARY/GWA_XTIL:type
error 1:160 aminorm/PRIMARY/GWA_XTIL:null
error 1:161 aminorm/PRIMARY/GWA_YTIL:presence
error 1:161 aminorm/PRIMARY/GWA_YTIL:type
error 1:161 aminorm/PRIMARY/GWA_YTIL:null
error 1:162 aminorm/PRIMARY/GWA_XP_V:presence
error 1:162 aminorm/PRIMARY/GWA_XP_V:type
error 1:162 aminorm/PRIMARY/GWA_XP_V:null
error 1:163 aminorm/PRIMARY/GWA_YP_V:presence
error 1:163 aminorm/PRIMARY/GWA_YP_V:type
error 1:163 aminorm/PRIMARY/GWA_YP_V:null
error 1:164 aminorm/PRIMARY/GWA_PXAV:presence
error 1:164 aminorm/PRIMARY/GWA_PXAV:type
error 1:164 aminorm/PRIMARY/GWA_PXAV:null
error 1:165 aminorm/PRIMARY/GWA_PYAV:presence
error 1:165 aminorm/PRIMARY/GWA_PYAV:type
error 1:165 aminorm/PRIMARY/GWA_PYAV:null
error 1:166 aminorm/PRIMARY/GWA_TILT:presence
error 1:166 aminorm/PRIMARY/GWA_TILT:type
error 1:166 aminorm/PRIMARY/GWA_TILT:null
error 1:166 aminorm/PRIMARY/GWA_TILT:unit
error 1:167 aminorm/PRIMARY/RMA_POS:type
error 1:167 aminorm/PRIMARY/RMA_POS:null
error 1:168 aminorm/PRIMARY/FCSRLPOS:type
error 1:168 aminorm/PRIMARY/FCSRLPOS:null
error 1:172 aminorm/PRIMARY/DETECTOR:value
error 1:176 aminorm/PRIMARY/FWCPOS:type
error 1:176 aminorm/PRIMARY/FWCPOS:null
error 1:176 aminorm/PRIMARY/FWCPOS:unit
error 1:177 aminorm/PRIMARY/PWCPOS:type
error 1:177 aminorm/PRIMARY/PWCPOS:null
error 1:177 aminorm/PRIMARY/PWCPOS:unit
error 1:185 aminorm/PRIMARY/BAND:presence
error 1:185 aminorm/PRIMARY/BAND:type
error 1:185 aminorm/PRIMARY/BAND:null
error 1:185 aminorm/PRIMARY/BAND:in
error 1:187 aminorm/PRIMARY/CCCSTATE:type
error 1:187 aminorm/PRIMARY/CCCSTATE:null
error 1:187 aminorm/PRIMARY/CCCSTATE:in
error 1:188 aminorm/PRIMARY/FPE_SIDE:type
error 1:188 aminorm/PRIMARY/FPE_SIDE:null
error 1:188 aminorm/PRIMARY/FPE_SIDE:in
error 1:189 aminorm/PRIMARY/ICE_SIDE:type
error 1:189 aminorm/PRIMARY/ICE_SIDE:null
error 1:189 aminorm/PRIMARY/ICE_SIDE:in
error 1:274 aminorm/PRIMARY/EXPCOUNT:presence
error 1:274 aminorm/PRIMARY/EXPCOUNT:type
error 1:274 aminorm/PRIMARY/EXPCOUNT:null
error 1:274 aminorm/PRIMARY/EXPCOUNT:limit
error 1:275 aminorm/PRIMARY/EXPRIPAR:presence
error 1:275 aminorm/PRIMARY/EXPRIPAR:type
error 1:275 aminorm/PRIMARY/EXPRIPAR:null
error 1:275 aminorm/PRIMARY/EXPRIPAR:in
error 1:236 aminorm/PRIMARY/EXP_TYPE:presence
error 1:236 aminorm/PRIMARY/EXP_TYPE:type
error 1:236 aminorm/PRIMARY/EXP_TYPE:null
error 1:236 aminorm/PRIMARY/EXP_TYPE:value
error 1:236 aminorm/PRIMARY/EXP_TYPE:in
error 1:236 aminorm/PRIMARY/NINTS:presence
error 1:236 aminorm/PRIMARY/NINTS:type
error 1:236 aminorm/PRIMARY/NINTS:null
error 3:36 aminorm/PRIMARY/NINTS:limit
error 1:237 aminorm/PRIMARY/READPATT:presence
error 1:237 aminorm/PRIMARY/READPATT:type
error 1:237 aminorm/PRIMARY/READPATT:null
error 1:237 aminorm/PRIMARY/READPATT:in
error 1:238 aminorm/PRIMARY/NGROUPS:presence
error 1:238 aminorm/PRIMARY/NGROUPS:type
error 1:238 aminorm/PRIMARY/NGROUPS:null
error 1:238 aminorm/PRIMARY/NGROUPS:limit
error 1:239 aminorm/PRIMARY/NFRAMES:presence
error 1:239 aminorm/PRIMARY/NFRAMES:type
error 1:239 aminorm/PRIMARY/NFRAMES:null
error 1:239 aminorm/PRIMARY/NFRAMES:limit
error 1:240 aminorm/PRIMARY/FRMDIVSR:presence
error 1:240 aminorm/PRIMARY/FRMDIVSR:type
error 1:240 aminorm/PRIMARY/FRMDIVSR:null
error 1:240 aminorm/PRIMARY/FRMDIVSR:limit
error 1:241 aminorm/PRIMARY/GROUPGAP:presence
error 1:241 aminorm/PRIMARY/GROUPGAP:type
error 1:241 aminorm/PRIMARY/GROUPGAP:null
error 1:241 aminorm/PRIMARY/GROUPGAP:limit
error 1:242 aminorm/PRIMARY/DRPFRMS1:presence
error 1:242 aminorm/PRIMARY/DRPFRMS1:type
error 1:242 aminorm/PRIMARY/DRPFRMS1:null
error 1:242 aminorm/PRIMARY/DRPFRMS1:limit
error 1:243 aminorm/PRIMARY/DRPFRMS3:presence
error 1:243 aminorm/PRIMARY/DRPFRMS3:type
error 1:243 aminorm/PRIMARY/DRPFRMS3:null
error 1:243 aminorm/PRIMARY/DRPFRMS3:limit
error 1:244 aminorm/PRIMARY/NSAMPLES:presence
error 1:244 aminorm/PRIMARY/NSAMPLES:type
error 1:244 aminorm/PRIMARY/NSAMPLES:null
error 1:244 aminorm/PRIMARY/NSAMPLES:limit
error 1:245 aminorm/PRIMARY/TSAMPLE:presence
error 1:245 aminorm/PRIMARY/TSAMPLE:type
error 1:245 aminorm/PRIMARY/TSAMPLE:null
error 1:245 aminorm/PRIMARY/TSAMPLE:unit
error 1:245 aminorm/PRIMARY/TSAMPLE:limit
error 1:246 aminorm/PRIMARY/TFRAME:presence
error 1:246 aminorm/PRIMARY/TFRAME:type
error 1:246 aminorm/PRIMARY/TFRAME:null
error 1:246 aminorm/PRIMARY/TFRAME:unit
error 1:246 aminorm/PRIMARY/TFRAME:limit
error 1:247 aminorm/PRIMARY/TGROUP:presence
error 1:247 aminorm/PRIMARY/TGROUP:type
error 1:247 aminorm/PRIMARY/TGROUP:null
error 1:247 aminorm/PRIMARY/TGROUP:unit
error 1:247 aminorm/PRIMARY/TGROUP:limit
error 1:248 aminorm/PRIMARY/EFFINTTM:presence
error 1:248 aminorm/PRIMARY/EFFINTTM:type
error 1:248 aminorm/PRIMARY/EFFINTTM:null
error 1:248 aminorm/PRIMARY/EFFINTTM:unit
error 1:248 aminorm/PRIMARY/EFFINTTM:limit
error 1:249 aminorm/PRIMARY/DURATION:presence
error 1:249 aminorm/PRIMARY/DURATION:type
error 1:249 aminorm/PRIMARY/DURATION:null
error 1:249 aminorm/PRIMARY/DURATION:unit
error 1:249 aminorm/PRIMARY/DURATION:limit
error 1:250 aminorm/PRIMARY/NRSTSTRT:presence
error 1:250 aminorm/PRIMARY/NRSTSTRT:type
error 1:250 aminorm/PRIMARY/NRSTSTRT:null
error 1:250 aminorm/PRIMARY/NRSTSTRT:limit
error 1:251 aminorm/PRIMARY/NRESETS:presence
error 1:251 aminorm/PRIMARY/NRESETS:type
error 1:251 aminorm/PRIMARY/NRESETS:null
error 1:251 aminorm/PRIMARY/NRESETS:limit
error 1:252 aminorm/PRIMARY/ZEROFRAM:presence
error 1:252 aminorm/PRIMARY/ZEROFRAM:type
error 1:252 aminorm/PRIMARY/ZEROFRAM:null
error 1:253 aminorm/PRIMARY/DATAPROB:presence
error 1:253 aminorm/PRIMARY/DATAPROB:type
error 1:253 aminorm/PRIMARY/DATAPROB:null
error 1:254 aminorm/PRIMARY/SCA_NUM:presence
error 1:254 aminorm/PRIMARY/SCA_NUM:type
error 1:254 aminorm/PRIMARY/SCA_NUM:null
error 1:255 aminorm/PRIMARY/DATAMODE:presence
error 1:255 aminorm/PRIMARY/DATAMODE:type
error 1:255 aminorm/PRIMARY/DATAMODE:null
error 1:277 aminorm/PRIMARY/EXPSTART:presence
error 1:277 aminorm/PRIMARY/EXPSTART:type
error 1:277 aminorm/PRIMARY/EXPSTART:null
error 1:277 aminorm/PRIMARY/EXPSTART:unit
error 1:277 aminorm/PRIMARY/EFFEXPTM:presence
error 1:277 aminorm/PRIMARY/EFFEXPTM:type
error 1:277 aminorm/PRIMARY/EFFEXPTM:null
error 1:277 aminorm/PRIMARY/EFFEXPTM:unit
error 3:37 aminorm/PRIMARY/EFFEXPTM:limit
error 1:278 aminorm/PRIMARY/EXPMID:presence
error 1:278 aminorm/PRIMARY/EXPMID:type
error 1:278 aminorm/PRIMARY/EXPMID:null
error 1:278 aminorm/PRIMARY/EXPMID:unit
error 1:279 aminorm/PRIMARY/EXPEND:presence
error 1:279 aminorm/PRIMARY/EXPEND:type
error 1:279 aminorm/PRIMARY/EXPEND:null
error 1:279 aminorm/PRIMARY/EXPEND:unit
error 1:280 aminorm/PRIMARY/EXPSTENG:type
error 1:280 aminorm/PRIMARY/EXPSTENG:null
error 1:281 aminorm/PRIMARY/OSF_FILE:type
error 1:281 aminorm/PRIMARY/OSF_FILE:null
error 1:282 aminorm/PRIMARY/HYBRIDFF:type
error 1:282 aminorm/PRIMARY/HYBRIDFF:null
error 1:283 aminorm/PRIMARY/NOUTPUTS:type
error 1:283 aminorm/PRIMARY/NOUTPUTS:null
error 1:283 aminorm/PRIMARY/NOUTPUTS:in
error 1:284 aminorm/PRIMARY/MIRNGRPS:type
error 1:284 aminorm/PRIMARY/MIRNGRPS:null
error 1:284 aminorm/PRIMARY/MIRNGRPS:limit
error 1:285 aminorm/PRIMARY/MIRNFRMS:type
error 1:285 aminorm/PRIMARY/MIRNFRMS:null
error 1:285 aminorm/PRIMARY/MIRNFRMS:limit
error 1:286 aminorm/PRIMARY/DETMODE:type
error 1:286 aminorm/PRIMARY/DETMODE:null
error 1:286 aminorm/PRIMARY/DETMODE:in
error 1:287 aminorm/PRIMARY/CMD_TSEL:type
error 1:287 aminorm/PRIMARY/CMD_TSEL:null
error 1:287 aminorm/PRIMARY/CMD_TSEL:in
error 1:288 aminorm/PRIMARY/TMEASURE:type
error 1:288 aminorm/PRIMARY/TMEASURE:null
error 1:288 aminorm/PRIMARY/TMEASURE:unit
error 1:288 aminorm/PRIMARY/TMEASURE:limit
error 1:289 aminorm/PRIMARY/NRS_NORM:type
error 1:289 aminorm/PRIMARY/NRS_NORM:null
error 1:289 aminorm/PRIMARY/NRS_NORM:limit
error 1:290 aminorm/PRIMARY/NRS_REF:type
error 1:290 aminorm/PRIMARY/NRS_REF:null
error 1:290 aminorm/PRIMARY/NRS_REF:limit
error 1:291 aminorm/PRIMARY/SCTARATE:presence
error 1:291 aminorm/PRIMARY/SCTARATE:type
error 1:291 aminorm/PRIMARY/SCTARATE:null
error 1:291 aminorm/PRIMARY/SCTARATE:unit
error 1:292 aminorm/PRIMARY/GAINFACT:type
error 1:292 aminorm/PRIMARY/GAINFACT:null
error 1:292 aminorm/PRIMARY/GAINFACT:unit
error 1:293 aminorm/PRIMARY/IS_IMPRT:type
error 1:293 aminorm/PRIMARY/IS_IMPRT:null
error 1:294 aminorm/PRIMARY/IS_PSF:type
error 1:294 aminorm/PRIMARY/IS_PSF:null
error 1:295 aminorm/PRIMARY/SELFREF:type
error 1:295 aminorm/PRIMARY/SELFREF:null
error 1:296 aminorm/PRIMARY/PRIMECRS:type
error 1:296 aminorm/PRIMARY/PRIMECRS:null
error 1:297 aminorm/PRIMARY/EXTNCRS:type
error 1:297 aminorm/PRIMARY/EXTNCRS:null
error 1:307 aminorm/PRIMARY/EXSEGNUM:type
error 1:307 aminorm/PRIMARY/EXSEGNUM:null
error 3:38 aminorm/PRIMARY/EXSEGNUM:limit
error 1:307 aminorm/PRIMARY/EXSEGTOT:type
error 1:307 aminorm/PRIMARY/EXSEGTOT:null
error 3:39 aminorm/PRIMARY/EXSEGTOT:limit
error 1:307 aminorm/PRIMARY/INTSTART:type
error 1:307 aminorm/PRIMARY/INTSTART:null
error 3:40 aminorm/PRIMARY/INTSTART:limit
error 1:307 aminorm/PRIMARY/INTEND:type
error 1:307 aminorm/PRIMARY/INTEND:null
error 3:41 aminorm/PRIMARY/INTEND:limit
error 1:318 aminorm/PRIMARY/SUBARRAY:presence
error 1:318 aminorm/PRIMARY/SUBARRAY:type
error 1:318 aminorm/PRIMARY/SUBARRAY:null
warning 1:318 aminorm/PRIMARY/SUBARRAY:in
error 1:319 aminorm/PRIMARY/SUB_SHRT:type
error 1:319 aminorm/PRIMARY/SUB_SHRT:null
error 1:319 aminorm/PRIMARY/SUB_SHRT:in
error 1:320 aminorm/PRIMARY/SUB_LONG:type
error 1:320 aminorm/PRIMARY/SUB_LONG:null
error 1:320 aminorm/PRIMARY/SUB_LONG:in
error 1:321 aminorm/PRIMARY/SUBSTRT1:presence
error 1:321 aminorm/PRIMARY/SUBSTRT1:type
error 1:321 aminorm/PRIMARY/SUBSTRT1:null
error 1:321 aminorm/PRIMARY/SUBSTRT1:limit
error 1:322 aminorm/PRIMARY/SUBSTRT2:presence
error 1:322 aminorm/PRIMARY/SUBSTRT2:type
error 1:322 aminorm/PRIMARY/SUBSTRT2:null
error 1:322 aminorm/PRIMARY/SUBSTRT2:limit
error 1:323 aminorm/PRIMARY/SUBSIZE1:presence
error 1:323 aminorm/PRIMARY/SUBSIZE1:type
error 1:323 aminorm/PRIMARY/SUBSIZE1:null
error 1:323 aminorm/PRIMARY/SUBSIZE1:limit
error 1:324 aminorm/PRIMARY/SUBSIZE2:presence
error 1:324 aminorm/PRIMARY/SUBSIZE2:type
error 1:324 aminorm/PRIMARY/SUBSIZE2:null
error 1:324 aminorm/PRIMARY/SUBSIZE2:limit
error 1:325 aminorm/PRIMARY/FASTAXIS:presence
error 1:325 aminorm/PRIMARY/FASTAXIS:type
error 1:325 aminorm/PRIMARY/FASTAXIS:null
error 1:325 aminorm/PRIMARY/FASTAXIS:in
error 1:326 aminorm/PRIMARY/SLOWAXIS:presence
error 1:326 aminorm/PRIMARY/SLOWAXIS:type
error 1:326 aminorm/PRIMARY/SLOWAXIS:null
error 1:326 aminorm/PRIMARY/SLOWAXIS:in
error 1:327 aminorm/PRIMARY/DETXCOR:type
error 1:327 aminorm/PRIMARY/DETXCOR:null
error 1:328 aminorm/PRIMARY/DETYCOR:type
error 1:328 aminorm/PRIMARY/DETYCOR:null
error 1:329 aminorm/PRIMARY/DETXSIZ:type
error 1:329 aminorm/PRIMARY/DETXSIZ:null
error 1:329 aminorm/PRIMARY/DETXSIZ:limit
error 1:330 aminorm/PRIMARY/DETYSIZ:type
error 1:330 aminorm/PRIMARY/DETYSIZ:null
error 1:330 aminorm/PRIMARY/DETYSIZ:limit
error 1:331 aminorm/PRIMARY/MSTR_RD1:type
error 1:331 aminorm/PRIMARY/MSTR_RD1:null
error 1:331 aminorm/PRIMARY/MSTR_RD1:limit
error 1:332 aminorm/PRIMARY/MSTR_SK1:type
error 1:332 aminorm/PRIMARY/MSTR_SK1:null
error 1:332 aminorm/PRIMARY/MSTR_SK1:limit
error 1:333 aminorm/PRIMARY/MSTR_RD2:type
error 1:333 aminorm/PRIMARY/MSTR_RD2:null
error 1:333 aminorm/PRIMARY/MSTR_RD2:limit
error 1:334 aminorm/PRIMARY/MSTR_SK2:type
error 1:334 aminorm/PRIMARY/MSTR_SK2:null
error 1:334 aminorm/PRIMARY/MSTR_SK2:limit
error 1:335 aminorm/PRIMARY/MSTR_RPT:type
error 1:335 aminorm/PRIMARY/MSTR_RPT:null
error 1:336 aminorm/PRIMARY/MSTR_ILV:type
error 1:336 aminorm/PRIMARY/MSTR_ILV:null
error 1:337 aminorm/PRIMARY/SSTR_STP:type
error 1:337 aminorm/PRIMARY/SSTR_STP:null
error 1:338 aminorm/PRIMARY/SSTR_NST:type
error 1:338 aminorm/PRIMARY/SSTR_NST:null
error 1:346 aminorm/PRIMARY/PATTTYPE:presence
error 1:346 aminorm/PRIMARY/PATTTYPE:type
error 1:346 aminorm/PRIMARY/PATTTYPE:null
warning 1:346 aminorm/PRIMARY/PATTTYPE:in
error 1:347 aminorm/PRIMARY/PRIDTYPE:type
error 1:347 aminorm/PRIMARY/PRIDTYPE:null
error 1:348 aminorm/PRIMARY/PRIDTPTS:type
error 1:348 aminorm/PRIMARY/PRIDTPTS:null
error 1:348 aminorm/PRIMARY/PRIDTPTS:limit
error 1:349 aminorm/PRIMARY/PATT_NUM:presence
error 1:349 aminorm/PRIMARY/PATT_NUM:type
error 1:349 aminorm/PRIMARY/PATT_NUM:null
error 1:349 aminorm/PRIMARY/PATT_NUM:limit
error 1:350 aminorm/PRIMARY/PATTSTRT:type
error 1:350 aminorm/PRIMARY/PATTSTRT:null
error 1:350 aminorm/PRIMARY/PATTSTRT:limit
error 1:351 aminorm/PRIMARY/NUMDTHPT:presence
error 1:351 aminorm/PRIMARY/NUMDTHPT:type
error 1:351 aminorm/PRIMARY/NUMDTHPT:null
error 1:351 aminorm/PRIMARY/NUMDTHPT:limit
error 1:352 aminorm/PRIMARY/PATTNPTS:type
error 1:352 aminorm/PRIMARY/PATTNPTS:null
error 1:352 aminorm/PRIMARY/PATTNPTS:limit
error 1:353 aminorm/PRIMARY/NRIMDTPT:type
error 1:353 aminorm/PRIMARY/NRIMDTPT:null
error 1:353 aminorm/PRIMARY/NRIMDTPT:limit
error 1:354 aminorm/PRIMARY/NOD_TYPE:type
error 1:354 aminorm/PRIMARY/NOD_TYPE:null
error 1:354 aminorm/PRIMARY/NOD_TYPE:in
error 1:355 aminorm/PRIMARY/PATTSIZE:type
error 1:355 aminorm/PRIMARY/PATTSIZE:null
error 1:356 aminorm/PRIMARY/SMGRDPAT:type
error 1:356 aminorm/PRIMARY/SMGRDPAT:null
error 1:357 aminorm/PRIMARY/SUBPXPTS:type
error 1:357 aminorm/PRIMARY/SUBPXPTS:null
error 1:357 aminorm/PRIMARY/SUBPXPTS:limit
error 1:358 aminorm/PRIMARY/SUBPXPAT:type
error 1:358 aminorm/PRIMARY/SUBPXPAT:null
error 1:359 aminorm/PRIMARY/SPEC_NUM:type
error 1:359 aminorm/PRIMARY/SPEC_NUM:null
error 1:359 aminorm/PRIMARY/SPEC_NUM:limit
error 1:360 aminorm/PRIMARY/SPECNSTP:type
error 1:360 aminorm/PRIMARY/SPECNSTP:null
error 1:360 aminorm/PRIMARY/SPECNSTP:limit
error 1:361 aminorm/PRIMARY/SPECSTEP:type
error 1:361 aminorm/PRIMARY/SPECSTEP:null
error 1:362 aminorm/PRIMARY/SPCOFFST:type
error 1:362 aminorm/PRIMARY/SPCOFFST:null
error 1:362 aminorm/PRIMARY/SPCOFFST:unit
error 1:363 aminorm/PRIMARY/SPAT_NUM:type
error 1:363 aminorm/PRIMARY/SPAT_NUM:null
error 1:363 aminorm/PRIMARY/SPAT_NUM:limit
error 1:364 aminorm/PRIMARY/SPATNSTP:type
error 1:364 aminorm/PRIMARY/SPATNSTP:null
error 1:364 aminorm/PRIMARY/SPATNSTP:limit
error 1:365 aminorm/PRIMARY/SPATSTEP:type
error 1:365 aminorm/PRIMARY/SPATSTEP:null
error 1:366 aminorm/PRIMARY/SPTOFFST:type
error 1:366 aminorm/PRIMARY/SPTOFFST:null
error 1:366 aminorm/PRIMARY/SPTOFFST:unit
error 1:367 aminorm/PRIMARY/XOFFSET:presence
error 1:367 aminorm/PRIMARY/XOFFSET:type
error 1:367 aminorm/PRIMARY/XOFFSET:null
error 1:367 aminorm/PRIMARY/XOFFSET:unit
error 1:368 aminorm/PRIMARY/YOFFSET:presence
error 1:368 aminorm/PRIMARY/YOFFSET:type
error 1:368 aminorm/PRIMARY/YOFFSET:null
error 1:368 aminorm/PRIMARY/YOFFSET:unit
error 1:369 aminorm/PRIMARY/DSETSTRT:type
error 1:369 aminorm/PRIMARY/DSETSTRT:null
error 1:369 aminorm/PRIMARY/DSETSTRT:limit
error 1:370 aminorm/PRIMARY/NUMDSETS:type
error 1:370 aminorm/PRIMARY/NUMDSETS:null
error 1:370 aminorm/PRIMARY/NUMDSETS:limit
error 1:371 aminorm/PRIMARY/DITHDIRC:type
error 1:371 aminorm/PRIMARY/DITHDIRC:null
error 1:371 aminorm/PRIMARY/DITHDIRC:in
error 1:372 aminorm/PRIMARY/DITHOPFR:type
error 1:372 aminorm/PRIMARY/DITHOPFR:null
error 1:372 aminorm/PRIMARY/DITHOPFR:in
error 1:373 aminorm/PRIMARY/DITHPNTS:type
error 1:373 aminorm/PRIMARY/DITHPNTS:null
error 1:374 aminorm/PRIMARY/MRSPRCHN:type
error 1:374 aminorm/PRIMARY/MRSPRCHN:null
error 1:374 aminorm/PRIMARY/MRSPRCHN:in
error 1:376 aminorm/PRIMARY/DITH_RA:type
error 1:376 aminorm/PRIMARY/DITH_RA:null
error 1:376 aminorm/PRIMARY/DITH_RA:unit
error 1:377 aminorm/PRIMARY/DITH_DEC:type
error 1:377 aminorm/PRIMARY/DITH_DEC:null
error 1:377 aminorm/PRIMARY/DITH_DEC:unit
error 1:384 aminorm/PRIMARY/APERNAME:presence
error 1:384 aminorm/PRIMARY/APERNAME:type
error 1:384 aminorm/PRIMARY/APERNAME:null
error 1:385 aminorm/PRIMARY/PPS_APER:presence
error 1:385 aminorm/PRIMARY/PPS_APER:type
error 1:385 aminorm/PRIMARY/PPS_APER:null
error 1:386 aminorm/PRIMARY/VA_RA:type
error 1:386 aminorm/PRIMARY/VA_RA:null
error 1:386 aminorm/PRIMARY/VA_RA:unit
error 1:387 aminorm/PRIMARY/VA_DEC:type
error 1:387 aminorm/PRIMARY/VA_DEC:null
error 1:387 aminorm/PRIMARY/VA_DEC:unit
error 1:392 aminorm/PRIMARY/BARTDELT:presence
error 1:392 aminorm/PRIMARY/BARTDELT:type
error 1:392 aminorm/PRIMARY/BARTDELT:null
error 1:392 aminorm/PRIMARY/BARTDELT:unit
error 1:393 aminorm/PRIMARY/BSTRTIME:presence
error 1:393 aminorm/PRIMARY/BSTRTIME:type
error 1:393 aminorm/PRIMARY/BSTRTIME:null
error 1:393 aminorm/PRIMARY/BSTRTIME:unit
error 1:394 aminorm/PRIMARY/BMIDTIME:presence
error 1:394 aminorm/PRIMARY/BMIDTIME:type
error 1:394 aminorm/PRIMARY/BMIDTIME:null
error 1:394 aminorm/PRIMARY/BMIDTIME:unit
error 1:395 aminorm/PRIMARY/BENDTIME:presence
error 1:395 aminorm/PRIMARY/BENDTIME:type
error 1:395 aminorm/PRIMARY/BENDTIME:null
error 1:395 aminorm/PRIMARY/BENDTIME:unit
error 1:396 aminorm/PRIMARY/HELIDELT:presence
error 1:396 aminorm/PRIMARY/HELIDELT:type
error 1:396 aminorm/PRIMARY/HELIDELT:null
error 1:396 aminorm/PRIMARY/HELIDELT:unit
error 1:397 aminorm/PRIMARY/HSTRTIME:presence
error 1:397 aminorm/PRIMARY/HSTRTIME:type
error 1:397 aminorm/PRIMARY/HSTRTIME:null
error 1:397 aminorm/PRIMARY/HSTRTIME:unit
error 1:398 aminorm/PRIMARY/HMIDTIME:presence
error 1:398 aminorm/PRIMARY/HMIDTIME:type
error 1:398 aminorm/PRIMARY/HMIDTIME:null
error 1:398 aminorm/PRIMARY/HMIDTIME:unit
error 1:399 aminorm/PRIMARY/HENDTIME:presence
error 1:399 aminorm/PRIMARY/HENDTIME:type
error 1:399 aminorm/PRIMARY/HENDTIME:null
error 1:399 aminorm/PRIMARY/HENDTIME:unit
error 1:407 aminorm/PRIMARY/GS_ORDER:type
error 1:407 aminorm/PRIMARY/GS_ORDER:null
error 1:407 aminorm/PRIMARY/GS_ORDER:limit
error 1:408 aminorm/PRIMARY/GSSTRTTM:type
error 1:408 aminorm/PRIMARY/GSSTRTTM:null
error 1:409 aminorm/PRIMARY/GSENDTIM:type
error 1:409 aminorm/PRIMARY/GSENDTIM:null
error 1:410 aminorm/PRIMARY/GDSTARID:type
error 1:410 aminorm/PRIMARY/GDSTARID:null
error 1:411 aminorm/PRIMARY/GS_RA:type
error 1:411 aminorm/PRIMARY/GS_RA:null
error 1:411 aminorm/PRIMARY/GS_RA:unit
error 4:47 aminorm/PRIMARY/GS_RA:limit
error 1:412 aminorm/PRIMARY/GS_DEC:type
error 1:412 aminorm/PRIMARY/GS_DEC:null
error 1:412 aminorm/PRIMARY/GS_DEC:unit
error 4:48 aminorm/PRIMARY/GS_DEC:limit
error 1:413 aminorm/PRIMARY/GS_URA:type
error 1:413 aminorm/PRIMARY/GS_URA:null
error 1:413 aminorm/PRIMARY/GS_URA:unit
error 1:413 aminorm/PRIMARY/GS_URA:limit
error 1:414 aminorm/PRIMARY/GS_UDEC:type
error 1:414 aminorm/PRIMARY/GS_UDEC:null
error 1:414 aminorm/PRIMARY/GS_UDEC:unit
error 1:414 aminorm/PRIMARY/GS_UDEC:limit
error 1:415 aminorm/PRIMARY/GS_MAG:type
error 1:415 aminorm/PRIMARY/GS_MAG:null
error 1:415 aminorm/PRIMARY/GS_MAG:unit
error 1:416 aminorm/PRIMARY/GS_UMAG:type
error 1:416 aminorm/PRIMARY/GS_UMAG:null
error 1:416 aminorm/PRIMARY/GS_UMAG:unit
error 1:416 aminorm/PRIMARY/GS_UMAG:limit
error 1:417 aminorm/PRIMARY/GS_EPOCH:type
error 1:417 aminorm/PRIMARY/GS_EPOCH:null
error 1:418 aminorm/PRIMARY/GS_MURA:type
error 1:418 aminorm/PRIMARY/GS_MURA:null
error 1:418 aminorm/PRIMARY/GS_MURA:unit
error 1:419 aminorm/PRIMARY/GS_MUDEC:type
error 1:419 aminorm/PRIMARY/GS_MUDEC:null
error 1:419 aminorm/PRIMARY/GS_MUDEC:unit
error 1:420 aminorm/PRIMARY/GS_PARA:type
error 1:420 aminorm/PRIMARY/GS_PARA:null
error 1:420 aminorm/PRIMARY/GS_PARA:unit
error 1:421 aminorm/PRIMARY/GS_V3_PA:type
error 1:421 aminorm/PRIMARY/GS_V3_PA:null
error 1:421 aminorm/PRIMARY/GS_V3_PA:unit
error 1:422 aminorm/PRIMARY/FGS_APER:type
error 1:422 aminorm/PRIMARY/FGS_APER:null
error 1:423 aminorm/PRIMARY/GSIDL_X:type
error 1:423 aminorm/PRIMARY/GSIDL_X:null
error 1:424 aminorm/PRIMARY/GSIDL_Y:type
error 1:424 aminorm/PRIMARY/GSIDL_Y:null
error 1:425 aminorm/PRIMARY/GSCENTX:type
error 1:425 aminorm/PRIMARY/GSCENTX:null
error 1:425 aminorm/PRIMARY/GSCENTX:unit
error 1:426 aminorm/PRIMARY/GSCENTY:type
error 1:426 aminorm/PRIMARY/GSCENTY:null
error 1:426 aminorm/PRIMARY/GSCENTY:unit
error 1:427 aminorm/PRIMARY/PCS_MODE:presence
error 1:427 aminorm/PRIMARY/PCS_MODE:type
error 1:427 aminorm/PRIMARY/PCS_MODE:null
error 1:427 aminorm/PRIMARY/PCS_MODE:in
error 1:428 aminorm/PRIMARY/VISITEND:type
error 1:428 aminorm/PRIMARY/VISITEND:null
error 1:38 aminorm/PRIMARY/CAL_VER:presence
error 1:38 aminorm/PRIMARY/CAL_VER:type
error 1:38 aminorm/PRIMARY/CAL_VER:null
error 1:38 aminorm/PRIMARY/CAL_VER:matches
error 1:39 aminorm/PRIMARY/CAL_VCS:presence
error 1:39 aminorm/PRIMARY/CAL_VCS:type
error 1:39 aminorm/PRIMARY/CAL_VCS:null
error 1:40 aminorm/PRIMARY/CRDS_VER:presence
error 1:40 aminorm/PRIMARY/CRDS_VER:type
error 1:40 aminorm/PRIMARY/CRDS_VER:null
error 1:40 aminorm/PRIMARY/CRDS_VER:matches
error 1:41 aminorm/PRIMARY/CRDS_CTX:presence
error 1:41 aminorm/PRIMARY/CRDS_CTX:type
error 1:41 aminorm/PRIMARY/CRDS_CTX:null
error 1:41 aminorm/PRIMARY/CRDS_CTX:matches
error 1:46 aminorm/PRIMARY/ASNPOOL:presence
error 1:46 aminorm/PRIMARY/ASNPOOL:type
error 1:46 aminorm/PRIMARY/ASNPOOL:null
error 1:46 aminorm/PRIMARY/ASNTABLE:presence
error 1:46 aminorm/PRIMARY/ASNTABLE:type
error 1:46 aminorm/PRIMARY/ASNTABLE:null
error 1:438 aminorm/PRIMARY/R_AREA:type
error 1:438 aminorm/PRIMARY/R_AREA:null
error 1:438 aminorm/PRIMARY/R_AREA:matches
error 1:439 aminorm/PRIMARY/R_BARSHA:type
error 1:439 aminorm/PRIMARY/R_BARSHA:null
error 1:439 aminorm/PRIMARY/R_BARSHA:matches
error 1:440 aminorm/PRIMARY/R_BKG:type
error 1:440 aminorm/PRIMARY/R_BKG:null
error 1:440 aminorm/PRIMARY/R_BKG:matches
error 1:441 aminorm/PRIMARY/R_CAMERA:type
error 1:441 aminorm/PRIMARY/R_CAMERA:null
error 1:441 aminorm/PRIMARY/R_CAMERA:matches
error 1:442 aminorm/PRIMARY/R_CHRCOR:type
error 1:442 aminorm/PRIMARY/R_CHRCOR:null
error 1:442 aminorm/PRIMARY/R_CHRCOR:matches
error 1:443 aminorm/PRIMARY/R_COLLIM:type
error 1:443 aminorm/PRIMARY/R_COLLIM:null
error 1:443 aminorm/PRIMARY/R_COLLIM:matches
error 1:444 aminorm/PRIMARY/R_CUBPAR:type
error 1:444 aminorm/PRIMARY/R_CUBPAR:null
error 1:444 aminorm/PRIMARY/R_CUBPAR:matches
error 1:445 aminorm/PRIMARY/R_DARK:type
error 1:445 aminorm/PRIMARY/R_DARK:null
error 1:445 aminorm/PRIMARY/R_DARK:matches
error 1:446 aminorm/PRIMARY/R_DFLAT:type
error 1:446 aminorm/PRIMARY/R_DFLAT:null
error 1:446 aminorm/PRIMARY/R_DFLAT:matches
error 1:447 aminorm/PRIMARY/R_DISPER:type
error 1:447 aminorm/PRIMARY/R_DISPER:null
error 1:447 aminorm/PRIMARY/R_DISPER:matches
error 1:448 aminorm/PRIMARY/R_DISTOR:type
error 1:448 aminorm/PRIMARY/R_DISTOR:null
error 1:448 aminorm/PRIMARY/R_DISTOR:matches
error 1:449 aminorm/PRIMARY/R_EXTR1D:type
error 1:449 aminorm/PRIMARY/R_EXTR1D:null
error 1:449 aminorm/PRIMARY/R_EXTR1D:matches
error 1:450 aminorm/PRIMARY/R_FFLAT:type
error 1:450 aminorm/PRIMARY/R_FFLAT:null
error 1:450 aminorm/PRIMARY/R_FFLAT:matches
error 1:451 aminorm/PRIMARY/R_FILOFF:type
error 1:451 aminorm/PRIMARY/R_FILOFF:null
error 1:451 aminorm/PRIMARY/R_FILOFF:matches
error 1:452 aminorm/PRIMARY/R_FLAT:type
error 1:452 aminorm/PRIMARY/R_FLAT:null
error 1:452 aminorm/PRIMARY/R_FLAT:matches
error 1:453 aminorm/PRIMARY/R_FORE:type
error 1:453 aminorm/PRIMARY/R_FORE:null
error 1:453 aminorm/PRIMARY/R_FORE:matches
error 1:454 aminorm/PRIMARY/R_FPA:type
error 1:454 aminorm/PRIMARY/R_FPA:null
error 1:454 aminorm/PRIMARY/R_FPA:matches
error 1:455 aminorm/PRIMARY/R_FRIFRQ:type
error 1:455 aminorm/PRIMARY/R_FRIFRQ:null
error 1:455 aminorm/PRIMARY/R_FRIFRQ:matches
error 1:456 aminorm/PRIMARY/R_FRINGE:type
error 1:456 aminorm/PRIMARY/R_FRINGE:null
error 1:456 aminorm/PRIMARY/R_FRINGE:matches
error 1:457 aminorm/PRIMARY/R_GAIN:type
error 1:457 aminorm/PRIMARY/R_GAIN:null
error 1:457 aminorm/PRIMARY/R_GAIN:matches
error 1:458 aminorm/PRIMARY/R_IFUFOR:type
error 1:458 aminorm/PRIMARY/R_IFUFOR:null
error 1:458 aminorm/PRIMARY/R_IFUFOR:matches
error 1:459 aminorm/PRIMARY/R_IFUPOS:type
error 1:459 aminorm/PRIMARY/R_IFUPOS:null
error 1:459 aminorm/PRIMARY/R_IFUPOS:matches
error 1:460 aminorm/PRIMARY/R_IFUSLI:type
error 1:460 aminorm/PRIMARY/R_IFUSLI:null
error 1:460 aminorm/PRIMARY/R_IFUSLI:matches
error 1:461 aminorm/PRIMARY/R_IPC:type
error 1:461 aminorm/PRIMARY/R_IPC:null
error 1:461 aminorm/PRIMARY/R_IPC:matches
error 1:462 aminorm/PRIMARY/R_LASTFR:type
error 1:462 aminorm/PRIMARY/R_LASTFR:null
error 1:462 aminorm/PRIMARY/R_LASTFR:matches
error 1:463 aminorm/PRIMARY/R_LINEAR:type
error 1:463 aminorm/PRIMARY/R_LINEAR:null
error 1:463 aminorm/PRIMARY/R_LINEAR:matches
error 1:464 aminorm/PRIMARY/R_MASK:type
error 1:464 aminorm/PRIMARY/R_MASK:null
error 1:464 aminorm/PRIMARY/R_MASK:matches
error 1:465 aminorm/PRIMARY/R_MIREMI:type
error 1:465 aminorm/PRIMARY/R_MIREMI:null
error 1:465 aminorm/PRIMARY/R_MIREMI:matches
error 1:466 aminorm/PRIMARY/R_MRSPT:type
error 1:466 aminorm/PRIMARY/R_MRSPT:null
error 1:466 aminorm/PRIMARY/R_MRSPT:matches
error 1:467 aminorm/PRIMARY/R_MRSXAR:type
error 1:467 aminorm/PRIMARY/R_MRSXAR:null
error 1:467 aminorm/PRIMARY/R_MRSXAR:matches
error 1:468 aminorm/PRIMARY/R_MSA:type
error 1:468 aminorm/PRIMARY/R_MSA:null
error 1:468 aminorm/PRIMARY/R_MSA:matches
error 1:469 aminorm/PRIMARY/R_MSAOPE:type
error 1:469 aminorm/PRIMARY/R_MSAOPE:null
error 1:469 aminorm/PRIMARY/R_MSAOPE:matches
error 1:470 aminorm/PRIMARY/R_NRM:type
error 1:470 aminorm/PRIMARY/R_NRM:null
error 1:470 aminorm/PRIMARY/R_NRM:matches
error 1:471 aminorm/PRIMARY/R_OTE:type
error 1:471 aminorm/PRIMARY/R_OTE:null
error 1:471 aminorm/PRIMARY/R_OTE:matches
error 1:472 aminorm/PRIMARY/R_PERSAT:type
error 1:472 aminorm/PRIMARY/R_PERSAT:null
error 1:472 aminorm/PRIMARY/R_PERSAT:matches
error 1:473 aminorm/PRIMARY/R_PHOTOM:type
error 1:473 aminorm/PRIMARY/R_PHOTOM:null
error 1:473 aminorm/PRIMARY/R_PHOTOM:matches
error 1:474 aminorm/PRIMARY/R_PSFMAS:type
error 1:474 aminorm/PRIMARY/R_PSFMAS:null
error 1:474 aminorm/PRIMARY/R_PSFMAS:matches
error 1:475 aminorm/PRIMARY/R_PSTSOS:type
error 1:475 aminorm/PRIMARY/R_PSTSOS:null
error 1:475 aminorm/PRIMARY/R_PSTSOS:matches
error 1:476 aminorm/PRIMARY/R_PTHLOS:type
error 1:476 aminorm/PRIMARY/R_PTHLOS:null
error 1:476 aminorm/PRIMARY/R_PTHLOS:matches
error 1:477 aminorm/PRIMARY/R_READNO:type
error 1:477 aminorm/PRIMARY/R_READNO:null
error 1:477 aminorm/PRIMARY/R_READNO:matches
error 1:478 aminorm/PRIMARY/R_REFPIX:type
error 1:478 aminorm/PRIMARY/R_REFPIX:null
error 1:478 aminorm/PRIMARY/R_REFPIX:matches
error 1:479 aminorm/PRIMARY/R_REGION:type
error 1:479 aminorm/PRIMARY/R_REGION:null
error 1:479 aminorm/PRIMARY/R_REGION:matches
error 1:480 aminorm/PRIMARY/R_RESAMP:type
error 1:480 aminorm/PRIMARY/R_RESAMP:null
error 1:480 aminorm/PRIMARY/R_RESAMP:matches
error 1:481 aminorm/PRIMARY/R_RESET:type
error 1:481 aminorm/PRIMARY/R_RESET:null
error 1:481 aminorm/PRIMARY/R_RESET:matches
error 1:482 aminorm/PRIMARY/R_RESOL:type
error 1:482 aminorm/PRIMARY/R_RESOL:null
error 1:482 aminorm/PRIMARY/R_RESOL:matches
error 1:483 aminorm/PRIMARY/R_RSCD:type
error 1:483 aminorm/PRIMARY/R_RSCD:null
error 1:483 aminorm/PRIMARY/R_RSCD:matches
error 1:484 aminorm/PRIMARY/R_SATURA:type
error 1:484 aminorm/PRIMARY/R_SATURA:null
error 1:484 aminorm/PRIMARY/R_SATURA:matches
error 1:485 aminorm/PRIMARY/R_SFLAT:type
error 1:485 aminorm/PRIMARY/R_SFLAT:null
error 1:485 aminorm/PRIMARY/R_SFLAT:matches
error 1:486 aminorm/PRIMARY/R_SIRSKL:type
error 1:486 aminorm/PRIMARY/R_SIRSKL:null
error 1:486 aminorm/PRIMARY/R_SIRSKL:matches
error 1:487 aminorm/PRIMARY/R_SPCWCS:type
error 1:487 aminorm/PRIMARY/R_SPCWCS:null
error 1:487 aminorm/PRIMARY/R_SPCWCS:matches
error 1:488 aminorm/PRIMARY/R_SPKERN:type
error 1:488 aminorm/PRIMARY/R_SPKERN:null
error 1:488 aminorm/PRIMARY/R_SPKERN:matches
error 1:489 aminorm/PRIMARY/R_SPPROF:type
error 1:489 aminorm/PRIMARY/R_SPPROF:null
error 1:489 aminorm/PRIMARY/R_SPPROF:matches
error 1:490 aminorm/PRIMARY/R_SPTRAC:type
error 1:490 aminorm/PRIMARY/R_SPTRAC:null
error 1:490 aminorm/PRIMARY/R_SPTRAC:matches
error 1:491 aminorm/PRIMARY/R_STRAY:type
error 1:491 aminorm/PRIMARY/R_STRAY:null
error 1:491 aminorm/PRIMARY/R_STRAY:matches
error 1:492 aminorm/PRIMARY/R_SUPERB:type
error 1:492 aminorm/PRIMARY/R_SUPERB:null
error 1:492 aminorm/PRIMARY/R_SUPERB:matches
error 1:493 aminorm/PRIMARY/R_THRPUT:type
error 1:493 aminorm/PRIMARY/R_THRPUT:null
error 1:493 aminorm/PRIMARY/R_THRPUT:matches
error 1:494 aminorm/PRIMARY/R_TRPDEN:type
error 1:494 aminorm/PRIMARY/R_TRPDEN:null
error 1:494 aminorm/PRIMARY/R_TRPDEN:matches
error 1:495 aminorm/PRIMARY/R_TRPPAR:type
error 1:495 aminorm/PRIMARY/R_TRPPAR:null
error 1:495 aminorm/PRIMARY/R_TRPPAR:matches
error 1:496 aminorm/PRIMARY/R_TSPHOT:type
error 1:496 aminorm/PRIMARY/R_TSPHOT:null
error 1:496 aminorm/PRIMARY/R_TSPHOT:matches
error 1:497 aminorm/PRIMARY/R_V2V3:type
error 1:497 aminorm/PRIMARY/R_V2V3:null
error 1:497 aminorm/PRIMARY/R_V2V3:matches
error 1:498 aminorm/PRIMARY/R_WAVCOR:type
error 1:498 aminorm/PRIMARY/R_WAVCOR:null
error 1:498 aminorm/PRIMARY/R_WAVCOR:matches
error 1:499 aminorm/PRIMARY/R_WAVMAP:type
error 1:499 aminorm/PRIMARY/R_WAVMAP:null
error 1:499 aminorm/PRIMARY/R_WAVMAP:matches
error 1:500 aminorm/PRIMARY/R_WAVRAN:type
error 1:500 aminorm/PRIMARY/R_WAVRAN:null
error 1:500 aminorm/PRIMARY/R_WAVRAN:matches
error 1:505 aminorm/PRIMARY/S_AMIANA:presence
error 1:505 aminorm/PRIMARY/S_AMIANA:type
error 1:505 aminorm/PRIMARY/S_AMIANA:null
error 1:505 aminorm/PRIMARY/S_AMIANA:in
error 1:506 aminorm/PRIMARY/S_AMINOR:presence
error 1:506 aminorm/PRIMARY/S_AMINOR:type
error 1:506 aminorm/PRIMARY/S_AMINOR:null
error 1:506 aminorm/PRIMARY/S_AMINOR:in
error 1:507 aminorm/PRIMARY/S_BARSHA:type
error 1:507 aminorm/PRIMARY/S_BARSHA:null
error 1:507 aminorm/PRIMARY/S_BARSHA:in
error 1:508 aminorm/PRIMARY/S_BKDSUB:type
error 1:508 aminorm/PRIMARY/S_BKDSUB:null
error 1:508 aminorm/PRIMARY/S_BKDSUB:in
error 1:509 aminorm/PRIMARY/S_BPXSLF:type
error 1:509 aminorm/PRIMARY/S_BPXSLF:null
error 1:509 aminorm/PRIMARY/S_BPXSLF:in
error 1:510 aminorm/PRIMARY/S_CHGMIG:type
error 1:510 aminorm/PRIMARY/S_CHGMIG:null
error 1:510 aminorm/PRIMARY/S_CHGMIG:in
error 1:511 aminorm/PRIMARY/S_CLNFNS:type
error 1:511 aminorm/PRIMARY/S_CLNFNS:null
error 1:511 aminorm/PRIMARY/S_CLNFNS:in
error 1:512 aminorm/PRIMARY/S_COMB1D:type
error 1:512 aminorm/PRIMARY/S_COMB1D:null
error 1:512 aminorm/PRIMARY/S_COMB1D:in
error 1:513 aminorm/PRIMARY/S_CONTAM:type
error 1:513 aminorm/PRIMARY/S_CONTAM:null
error 1:513 aminorm/PRIMARY/S_CONTAM:in
error 1:514 aminorm/PRIMARY/S_DARK:type
error 1:514 aminorm/PRIMARY/S_DARK:null
error 1:514 aminorm/PRIMARY/S_DARK:in
error 1:515 aminorm/PRIMARY/S_DQINIT:type
error 1:515 aminorm/PRIMARY/S_DQINIT:null
error 1:515 aminorm/PRIMARY/S_DQINIT:in
error 1:516 aminorm/PRIMARY/S_ERRINI:type
error 1:516 aminorm/PRIMARY/S_ERRINI:null
error 1:516 aminorm/PRIMARY/S_ERRINI:in
error 1:517 aminorm/PRIMARY/S_EXTR1D:type
error 1:517 aminorm/PRIMARY/S_EXTR1D:null
error 1:517 aminorm/PRIMARY/S_EXTR1D:in
error 1:518 aminorm/PRIMARY/S_EXTR2D:type
error 1:518 aminorm/PRIMARY/S_EXTR2D:null
error 1:518 aminorm/PRIMARY/S_EXTR2D:in
error 1:519 aminorm/PRIMARY/S_FLAT:type
error 1:519 aminorm/PRIMARY/S_FLAT:null
error 1:519 aminorm/PRIMARY/S_FLAT:in
error 1:520 aminorm/PRIMARY/S_FRINGE:type
error 1:520 aminorm/PRIMARY/S_FRINGE:null
error 1:520 aminorm/PRIMARY/S_FRINGE:in
error 1:521 aminorm/PRIMARY/S_FRSTFR:type
error 1:521 aminorm/PRIMARY/S_FRSTFR:null
error 1:521 aminorm/PRIMARY/S_FRSTFR:in
error 1:522 aminorm/PRIMARY/S_GANSCL:type
error 1:522 aminorm/PRIMARY/S_GANSCL:null
error 1:522 aminorm/PRIMARY/S_GANSCL:in
error 1:523 aminorm/PRIMARY/S_GRPSCL:type
error 1:523 aminorm/PRIMARY/S_GRPSCL:null
error 1:523 aminorm/PRIMARY/S_GRPSCL:in
error 1:524 aminorm/PRIMARY/S_GUICDS:type
error 1:524 aminorm/PRIMARY/S_GUICDS:null
error 1:524 aminorm/PRIMARY/S_GUICDS:in
error 1:525 aminorm/PRIMARY/S_IFUCUB:type
error 1:525 aminorm/PRIMARY/S_IFUCUB:null
error 1:525 aminorm/PRIMARY/S_IFUCUB:in
error 1:526 aminorm/PRIMARY/S_IMPRNT:type
error 1:526 aminorm/PRIMARY/S_IMPRNT:null
error 1:526 aminorm/PRIMARY/S_IMPRNT:in
error 1:527 aminorm/PRIMARY/S_IPC:type
error 1:527 aminorm/PRIMARY/S_IPC:null
error 1:527 aminorm/PRIMARY/S_IPC:in
error 1:528 aminorm/PRIMARY/S_JUMP:type
error 1:528 aminorm/PRIMARY/S_JUMP:null
error 1:528 aminorm/PRIMARY/S_JUMP:in
error 1:529 aminorm/PRIMARY/S_KLIP:type
error 1:529 aminorm/PRIMARY/S_KLIP:null
error 1:529 aminorm/PRIMARY/S_KLIP:in
error 1:530 aminorm/PRIMARY/S_LASTFR:type
error 1:530 aminorm/PRIMARY/S_LASTFR:null
error 1:530 aminorm/PRIMARY/S_LASTFR:in
error 1:531 aminorm/PRIMARY/S_LINEAR:type
error 1:531 aminorm/PRIMARY/S_LINEAR:null
error 1:531 aminorm/PRIMARY/S_LINEAR:in
error 1:532 aminorm/PRIMARY/S_MIREMI:type
error 1:532 aminorm/PRIMARY/S_MIREMI:null
error 1:532 aminorm/PRIMARY/S_MIREMI:in
error 1:533 aminorm/PRIMARY/S_MSAFLG:type
error 1:533 aminorm/PRIMARY/S_MSAFLG:null
error 1:533 aminorm/PRIMARY/S_MSAFLG:in
error 1:534 aminorm/PRIMARY/S_MSBSUB:type
error 1:534 aminorm/PRIMARY/S_MSBSUB:null
error 1:534 aminorm/PRIMARY/S_MSBSUB:in
error 1:535 aminorm/PRIMARY/S_MTWCS:type
error 1:535 aminorm/PRIMARY/S_MTWCS:null
error 1:535 aminorm/PRIMARY/S_MTWCS:in
error 1:536 aminorm/PRIMARY/S_OUTLIR:type
error 1:536 aminorm/PRIMARY/S_OUTLIR:null
error 1:536 aminorm/PRIMARY/S_OUTLIR:in
error 1:537 aminorm/PRIMARY/S_PCTFRM:type
error 1:537 aminorm/PRIMARY/S_PCTFRM:null
error 1:537 aminorm/PRIMARY/S_PCTFRM:in
error 1:538 aminorm/PRIMARY/S_PERSIS:type
error 1:538 aminorm/PRIMARY/S_PERSIS:null
error 1:538 aminorm/PRIMARY/S_PERSIS:in
error 1:539 aminorm/PRIMARY/S_PHOTOM:type
error 1:539 aminorm/PRIMARY/S_PHOTOM:null
error 1:539 aminorm/PRIMARY/S_PHOTOM:in
error 1:540 aminorm/PRIMARY/S_PSFALI:type
error 1:540 aminorm/PRIMARY/S_PSFALI:null
error 1:540 aminorm/PRIMARY/S_PSFALI:in
error 1:541 aminorm/PRIMARY/S_PSFSTK:type
error 1:541 aminorm/PRIMARY/S_PSFSTK:null
error 1:541 aminorm/PRIMARY/S_PSFSTK:in
error 1:542 aminorm/PRIMARY/S_PTHLOS:type
error 1:542 aminorm/PRIMARY/S_PTHLOS:null
error 1:542 aminorm/PRIMARY/S_PTHLOS:in
error 1:543 aminorm/PRIMARY/S_PXREPL:type
error 1:543 aminorm/PRIMARY/S_PXREPL:null
error 1:543 aminorm/PRIMARY/S_PXREPL:in
error 1:544 aminorm/PRIMARY/S_RAMP:presence
error 1:544 aminorm/PRIMARY/S_RAMP:type
error 1:544 aminorm/PRIMARY/S_RAMP:null
error 1:544 aminorm/PRIMARY/S_RAMP:in
error 1:545 aminorm/PRIMARY/S_REFPIX:type
error 1:545 aminorm/PRIMARY/S_REFPIX:null
error 1:545 aminorm/PRIMARY/S_REFPIX:in
error 1:546 aminorm/PRIMARY/S_RESAMP:type
error 1:546 aminorm/PRIMARY/S_RESAMP:null
error 1:546 aminorm/PRIMARY/S_RESAMP:in
error 1:547 aminorm/PRIMARY/S_RESET:type
error 1:547 aminorm/PRIMARY/S_RESET:null
error 1:547 aminorm/PRIMARY/S_RESET:in
error 1:548 aminorm/PRIMARY/S_RESFRI:type
error 1:548 aminorm/PRIMARY/S_RESFRI:null
error 1:548 aminorm/PRIMARY/S_RESFRI:in
error 1:549 aminorm/PRIMARY/S_RSCD:type
error 1:549 aminorm/PRIMARY/S_RSCD:null
error 1:549 aminorm/PRIMARY/S_RSCD:in
error 1:550 aminorm/PRIMARY/S_SATURA:type
error 1:550 aminorm/PRIMARY/S_SATURA:null
error 1:550 aminorm/PRIMARY/S_SATURA:in
error 1:551 aminorm/PRIMARY/S_SKYMAT:type
error 1:551 aminorm/PRIMARY/S_SKYMAT:null
error 1:551 aminorm/PRIMARY/S_SKYMAT:in
error 1:552 aminorm/PRIMARY/S_SPLEAK:type
error 1:552 aminorm/PRIMARY/S_SPLEAK:null
error 1:552 aminorm/PRIMARY/S_SPLEAK:in
error 1:553 aminorm/PRIMARY/S_SRCCAT:type
error 1:553 aminorm/PRIMARY/S_SRCCAT:null
error 1:553 aminorm/PRIMARY/S_SRCCAT:in
error 1:554 aminorm/PRIMARY/S_SRCTYP:type
error 1:554 aminorm/PRIMARY/S_SRCTYP:null
error 1:554 aminorm/PRIMARY/S_SRCTYP:in
error 1:555 aminorm/PRIMARY/S_STRAY:type
error 1:555 aminorm/PRIMARY/S_STRAY:null
error 1:555 aminorm/PRIMARY/S_STRAY:in
error 1:556 aminorm/PRIMARY/S_SUPERB:type
error 1:556 aminorm/PRIMARY/S_SUPERB:null
error 1:556 aminorm/PRIMARY/S_SUPERB:in
error 1:557 aminorm/PRIMARY/S_TACNTR:type
error 1:557 aminorm/PRIMARY/S_TACNTR:null
error 1:557 aminorm/PRIMARY/S_TACNTR:in
error 1:558 aminorm/PRIMARY/S_TELEMI:type
error 1:558 aminorm/PRIMARY/S_TELEMI:null
error 1:558 aminorm/PRIMARY/S_TELEMI:in
error 1:559 aminorm/PRIMARY/S_TRCMOD:type
error 1:559 aminorm/PRIMARY/S_TRCMOD:null
error 1:559 aminorm/PRIMARY/S_TRCMOD:in
error 1:560 aminorm/PRIMARY/S_TSPHOT:type
error 1:560 aminorm/PRIMARY/S_TSPHOT:null
error 1:560 aminorm/PRIMARY/S_TSPHOT:in
error 1:561 aminorm/PRIMARY/S_TWKREG:type
error 1:561 aminorm/PRIMARY/S_TWKREG:null
error 1:561 aminorm/PRIMARY/S_TWKREG:in
error 1:562 aminorm/PRIMARY/S_WAVCOR:type
error 1:562 aminorm/PRIMARY/S_WAVCOR:null
error 1:562 aminorm/PRIMARY/S_WAVCOR:in
error 1:563 aminorm/PRIMARY/S_WCS:presence
error 1:563 aminorm/PRIMARY/S_WCS:type
error 1:563 aminorm/PRIMARY/S_WCS:null
error 1:563 aminorm/PRIMARY/S_WCS:in
error 1:564 aminorm/PRIMARY/S_WFSCOM:type
error 1:564 aminorm/PRIMARY/S_WFSCOM:null
error 1:564 aminorm/PRIMARY/S_WFSCOM:in
error 1:565 aminorm/PRIMARY/S_WHTLIT:type
error 1:565 aminorm/PRIMARY/S_WHTLIT:null
error 1:565 aminorm/PRIMARY/S_WHTLIT:in
error 1:573 aminorm/PRIMARY/TCATFILE:type
error 1:573 aminorm/PRIMARY/TCATFILE:null
error 1:574 aminorm/PRIMARY/SCATFILE:type
error 1:574 aminorm/PRIMARY/SCATFILE:null
error 1:575 aminorm/PRIMARY/SEGMFILE:type
error 1:575 aminorm/PRIMARY/SEGMFILE:null
error 1:576 aminorm/PRIMARY/DIRIMAGE:type
error 1:576 aminorm/PRIMARY/DIRIMAGE:null
error 1:577 aminorm/PRIMARY/BKGMETH:type
error 1:577 aminorm/PRIMARY/BKGMETH:null
error 1:578 aminorm/PRIMARY/BKGLEVEL:type
error 1:578 aminorm/PRIMARY/BKGLEVEL:null
error 1:579 aminorm/PRIMARY/BKGSUB:type
error 1:579 aminorm/PRIMARY/BKGSUB:null
error 1:580 aminorm/PRIMARY/MASTERBG:type
error 1:580 aminorm/PRIMARY/MASTERBG:null
error 1:581 aminorm/PRIMARY/BKGD_SCL:type
error 1:581 aminorm/PRIMARY/BKGD_SCL:null
error 1:581 aminorm/PRIMARY/BKGD_SCL:unit
error 1:582 aminorm/PRIMARY/SOSSWDTH:type
error 1:582 aminorm/PRIMARY/SOSSWDTH:null
error 1:582 aminorm/PRIMARY/SOSSWDTH:unit
error 1:583 aminorm/PRIMARY/TIKFACTR:type
error 1:583 aminorm/PRIMARY/TIKFACTR:null
error 1:583 aminorm/PRIMARY/TIKFACTR:unit
error 1:584 aminorm/PRIMARY/SOSSDLTX:type
error 1:584 aminorm/PRIMARY/SOSSDLTX:null
error 1:584 aminorm/PRIMARY/SOSSDLTX:unit
error 1:585 aminorm/PRIMARY/SOSSDLTY:type
error 1:585 aminorm/PRIMARY/SOSSDLTY:null
error 1:585 aminorm/PRIMARY/SOSSDLTY:unit
error 1:586 aminorm/PRIMARY/SOSSROTN:type
error 1:586 aminorm/PRIMARY/SOSSROTN:null
error 1:586 aminorm/PRIMARY/SOSSROTN:unit
error 1:587 aminorm/PRIMARY/OVERSAMP:type
error 1:587 aminorm/PRIMARY/OVERSAMP:null
error 1:587 aminorm/PRIMARY/OVERSAMP:unit
error 1:588 aminorm/PRIMARY/THRESHLD:type
error 1:588 aminorm/PRIMARY/THRESHLD:null
error 1:589 aminorm/PRIMARY/INT[i]SKIP:type
error 1:589 aminorm/PRIMARY/INT[i]SKIP:null
error 1:589 aminorm/PRIMARY/INT[i]SKIP:limit
error 1:590 aminorm/PRIMARY/INT[i]UGP1:type
error 1:590 aminorm/PRIMARY/INT[i]UGP1:null
error 1:590 aminorm/PRIMARY/INT[i]UGP1:limit
error 1:591 aminorm/PRIMARY/INT[i]BORS:type
error 1:591 aminorm/PRIMARY/INT[i]BORS:null
error 1:591 aminorm/PRIMARY/INT[i]BORS:limit
error 0:31 aminorm/PRIMARY/CONTENT:presence
error 0:31 aminorm/PRIMARY/CONTENT:type
error 0:31 aminorm/PRIMARY/CONTENT:null
error 0:31 aminorm/PRIMARY/CONTENT:value
error 0:32 aminorm/PRIMARY/OBJECT:presence
error 0:32 aminorm/PRIMARY/OBJECT:type
error 0:32 aminorm/PRIMARY/OBJECT:null
error 0:33 aminorm/PRIMARY/OBSERVER:presence
error 0:33 aminorm/PRIMARY/OBSERVER:type
error 0:33 aminorm/PRIMARY/OBSERVER:null
error 0:34 aminorm/PRIMARY/INSMODE:presence
error 0:34 aminorm/PRIMARY/INSMODE:type
error 0:34 aminorm/PRIMARY/INSMODE:null
error 0:34 aminorm/PRIMARY/INSMODE:value
error 0:35 aminorm/PRIMARY/ROLL_REF:presence
error 0:35 aminorm/PRIMARY/ROLL_REF:type
error 0:35 aminorm/PRIMARY/ROLL_REF:null
error 0:35 aminorm/PRIMARY/ROLL_REF:unit
error 0:36 aminorm/PRIMARY/V3I_YANG:presence
error 0:36 aminorm/PRIMARY/V3I_YANG:type
error 0:36 aminorm/PRIMARY/V3I_YANG:null
error 0:36 aminorm/PRIMARY/V3I_YANG:unit
error 0:37 aminorm/PRIMARY/VPARITY:presence
error 0:37 aminorm/PRIMARY/VPARITY:type
error 0:37 aminorm/PRIMARY/VPARITY:null
error 0:37 aminorm/PRIMARY/VPARITY:in
error 0:273 aminorm/PRIMARY/CALIB:presence
error 0:273 aminorm/PRIMARY/CALIB:type
error 0:273 aminorm/PRIMARY/CALIB:null
error 0:262 aminorm/PRIMARY:shape
error 1:73 aminorm/PRIMARY:DATE-BEG-DATE-END
error 1:74 aminorm/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 aminorm/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 aminorm/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 aminorm/PRIMARY:INTSTART-INTEND
error 1:340 aminorm/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 aminorm/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 aminorm/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 aminorm/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 aminorm/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 aminorm/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
warning 0:262 aminorm/PRIMARY:undeclared-keyword
error 0:276 aminorm/OI_ARRAY:presence
error 0:276 aminorm/OI_ARRAY:kind
error 0:276 aminorm/OI_ARRAY:match
error 0:41 aminorm/OI_ARRAY/OI_REVN:presence
error 0:41 aminorm/OI_ARRAY/OI_REVN:type
error 0:41 aminorm/OI_ARRAY/OI_REVN:null
error 0:41 aminorm/OI_ARRAY/OI_REVN:value
error 0:42 aminorm/OI_ARRAY/ARRNAME:presence
error 0:42 aminorm/OI_ARRAY/ARRNAME:type
error 0:42 aminorm/OI_ARRAY/ARRNAME:null
error 0:179 aminorm/OI_ARRAY/FRAME:presence
error 0:179 aminorm/OI_ARRAY/FRAME:type
error 0:179 aminorm/OI_ARRAY/FRAME:null
error 0:179 aminorm/OI_ARRAY/FRAME:value
error 0:180 aminorm/OI_ARRAY/ARRAYX:presence
error 0:180 aminorm/OI_ARRAY/ARRAYX:type
error 0:180 aminorm/OI_ARRAY/ARRAYX:null
error 0:180 aminorm/OI_ARRAY/ARRAYX:unit
error 0:181 aminorm/OI_ARRAY/ARRAYY:presence
error 0:181 aminorm/OI_ARRAY/ARRAYY:type
error 0:181 aminorm/OI_ARRAY/ARRAYY:null
error 0:181 aminorm/OI_ARRAY/ARRAYY:unit
error 0:182 aminorm/OI_ARRAY/ARRAYZ:presence
error 0:182 aminorm/OI_ARRAY/ARRAYZ:type
error 0:182 aminorm/OI_ARRAY/ARRAYZ:null
error 0:182 aminorm/OI_ARRAY/ARRAYZ:unit
error 0:278 aminorm/OI_ARRAY:rows
error 0:276 aminorm/OI_ARRAY:order
error 0:54 aminorm/OI_ARRAY/TEL_NAME:presence
error 0:54 aminorm/OI_ARRAY/TEL_NAME:type
error 0:54 aminorm/OI_ARRAY/TEL_NAME:shape
error 0:54 aminorm/OI_ARRAY/TEL_NAME:null
error 0:55 aminorm/OI_ARRAY/STA_NAME:presence
error 0:55 aminorm/OI_ARRAY/STA_NAME:type
error 0:55 aminorm/OI_ARRAY/STA_NAME:shape
error 0:55 aminorm/OI_ARRAY/STA_NAME:null
error 0:56 aminorm/OI_ARRAY/STA_INDEX:presence
error 0:56 aminorm/OI_ARRAY/STA_INDEX:type
error 0:56 aminorm/OI_ARRAY/STA_INDEX:shape
error 0:56 aminorm/OI_ARRAY/STA_INDEX:null
error 0:56 aminorm/OI_ARRAY/STA_INDEX:limit
error 0:56 aminorm/OI_ARRAY/STA_INDEX:unique
error 0:57 aminorm/OI_ARRAY/DIAMETER:presence
error 0:57 aminorm/OI_ARRAY/DIAMETER:type
error 0:57 aminorm/OI_ARRAY/DIAMETER:shape
error 0:57 aminorm/OI_ARRAY/DIAMETER:null
error 0:57 aminorm/OI_ARRAY/DIAMETER:unit
error 0:58 aminorm/OI_ARRAY/STAXYZ:presence
error 0:58 aminorm/OI_ARRAY/STAXYZ:type
error 0:58 aminorm/OI_ARRAY/STAXYZ:shape
error 0:58 aminorm/OI_ARRAY/STAXYZ:null
error 0:58 aminorm/OI_ARRAY/STAXYZ:unit
error 0:59 aminorm/OI_ARRAY/FOV:presence
error 0:59 aminorm/OI_ARRAY/FOV:type
error 0:59 aminorm/OI_ARRAY/FOV:shape
error 0:59 aminorm/OI_ARRAY/FOV:null
error 0:59 aminorm/OI_ARRAY/FOV:unit
error 0:60 aminorm/OI_ARRAY/FOVTYPE:presence
error 0:60 aminorm/OI_ARRAY/FOVTYPE:type
error 0:60 aminorm/OI_ARRAY/FOVTYPE:shape
error 0:60 aminorm/OI_ARRAY/FOVTYPE:null
error 0:60 aminorm/OI_ARRAY/FOVTYPE:in
error 0:61 aminorm/OI_ARRAY/CTRS_EQT:presence
error 0:61 aminorm/OI_ARRAY/CTRS_EQT:type
error 0:61 aminorm/OI_ARRAY/CTRS_EQT:shape
error 0:61 aminorm/OI_ARRAY/CTRS_EQT:null
error 0:61 aminorm/OI_ARRAY/CTRS_EQT:unit
error 0:281 aminorm/OI_ARRAY/PISTON_T:presence
error 0:281 aminorm/OI_ARRAY/PISTON_T:type
error 0:281 aminorm/OI_ARRAY/PISTON_T:shape
error 0:281 aminorm/OI_ARRAY/PISTON_T:unit
error 0:282 aminorm/OI_ARRAY/PISTON_C:presence
error 0:282 aminorm/OI_ARRAY/PISTON_C:type
error 0:282 aminorm/OI_ARRAY/PISTON_C:shape
error 0:282 aminorm/OI_ARRAY/PISTON_C:unit
error 0:283 aminorm/OI_ARRAY/PIST_ERR:presence
error 0:283 aminorm/OI_ARRAY/PIST_ERR:type
error 0:283 aminorm/OI_ARRAY/PIST_ERR:shape
error 0:283 aminorm/OI_ARRAY/PIST_ERR:unit
error 0:283 aminorm/OI_ARRAY/PIST_ERR:limit
warning 0:276 aminorm/OI_ARRAY:undeclared-keyword
error 0:276 aminorm/OI_ARRAY:undeclared-column
error 0:102 aminorm/OI_TARGET:presence
error 0:102 aminorm/OI_TARGET:kind
error 0:102 aminorm/OI_TARGET:match
error 0:103 aminorm/OI_TARGET/OI_REVN:presence
error 0:103 aminorm/OI_TARGET/OI_REVN:type
error 0:103 aminorm/OI_TARGET/OI_REVN:null
error 0:103 aminorm/OI_TARGET/OI_REVN:value
error 0:104 aminorm/OI_TARGET:rows
error 0:102 aminorm/OI_TARGET:order
error 0:65 aminorm/OI_TARGET/TARGET_ID:presence
error 0:65 aminorm/OI_TARGET/TARGET_ID:type
error 0:65 aminorm/OI_TARGET/TARGET_ID:shape
error 0:65 aminorm/OI_TARGET/TARGET_ID:null
error 0:65 aminorm/OI_TARGET/TARGET_ID:unique
error 0:66 aminorm/OI_TARGET/TARGET:presence
error 0:66 aminorm/OI_TARGET/TARGET:type
error 0:66 aminorm/OI_TARGET/TARGET:shape
error 0:66 aminorm/OI_TARGET/TARGET:null
error 0:67 aminorm/OI_TARGET/RAEP0:presence
error 0:67 aminorm/OI_TARGET/RAEP0:type
error 0:67 aminorm/OI_TARGET/RAEP0:shape
error 0:67 aminorm/OI_TARGET/RAEP0:null
error 0:67 aminorm/OI_TARGET/RAEP0:unit
error 0:67 aminorm/OI_TARGET/RAEP0:limit
error 0:68 aminorm/OI_TARGET/DECEP0:presence
error 0:68 aminorm/OI_TARGET/DECEP0:type
error 0:68 aminorm/OI_TARGET/DECEP0:shape
error 0:68 aminorm/OI_TARGET/DECEP0:null
error 0:68 aminorm/OI_TARGET/DECEP0:unit
error 0:68 aminorm/OI_TARGET/DECEP0:limit
error 0:69 aminorm/OI_TARGET/EQUINOX:presence
error 0:69 aminorm/OI_TARGET/EQUINOX:type
error 0:69 aminorm/OI_TARGET/EQUINOX:shape
error 0:69 aminorm/OI_TARGET/EQUINOX:null
error 0:69 aminorm/OI_TARGET/EQUINOX:unit
error 0:70 aminorm/OI_TARGET/RA_ERR:presence
error 0:70 aminorm/OI_TARGET/RA_ERR:type
error 0:70 aminorm/OI_TARGET/RA_ERR:shape
error 0:70 aminorm/OI_TARGET/RA_ERR:null
error 0:71 aminorm/OI_TARGET/DEC_ERR:presence
error 0:71 aminorm/OI_TARGET/DEC_ERR:type
error 0:71 aminorm/OI_TARGET/DEC_ERR:shape
error 0:71 aminorm/OI_TARGET/DEC_ERR:null
error 0:72 aminorm/OI_TARGET/SYSVEL:presence
error 0:72 aminorm/OI_TARGET/SYSVEL:type
error 0:72 aminorm/OI_TARGET/SYSVEL:shape
error 0:72 aminorm/OI_TARGET/SYSVEL:null
error 0:72 aminorm/OI_TARGET/SYSVEL:unit
error 0:73 aminorm/OI_TARGET/VELTYP:presence
error 0:73 aminorm/OI_TARGET/VELTYP:type
error 0:73 aminorm/OI_TARGET/VELTYP:shape
error 0:73 aminorm/OI_TARGET/VELTYP:null
error 0:74 aminorm/OI_TARGET/VELDEF:presence
error 0:74 aminorm/OI_TARGET/VELDEF:type
error 0:74 aminorm/OI_TARGET/VELDEF:shape
error 0:74 aminorm/OI_TARGET/VELDEF:null
error 0:74 aminorm/OI_TARGET/VELDEF:in
error 0:75 aminorm/OI_TARGET/PMRA:presence
error 0:75 aminorm/OI_TARGET/PMRA:type
error 0:75 aminorm/OI_TARGET/PMRA:shape
error 0:75 aminorm/OI_TARGET/PMRA:null
error 0:76 aminorm/OI_TARGET/PMDEC:presence
error 0:76 aminorm/OI_TARGET/PMDEC:type
error 0:76 aminorm/OI_TARGET/PMDEC:shape
error 0:76 aminorm/OI_TARGET/PMDEC:null
error 0:77 aminorm/OI_TARGET/PMRA_ERR:presence
error 0:77 aminorm/OI_TARGET/PMRA_ERR:type
error 0:77 aminorm/OI_TARGET/PMRA_ERR:shape
error 0:77 aminorm/OI_TARGET/PMRA_ERR:null
error 0:78 aminorm/OI_TARGET/PMDEC_ERR:presence
error 0:78 aminorm/OI_TARGET/PMDEC_ERR:type
error 0:78 aminorm/OI_TARGET/PMDEC_ERR:shape
error 0:78 aminorm/OI_TARGET/PMDEC_ERR:null
error 0:79 aminorm/OI_TARGET/PARALLAX:presence
error 0:79 aminorm/OI_TARGET/PARALLAX:type
error 0:79 aminorm/OI_TARGET/PARALLAX:shape
error 0:79 aminorm/OI_TARGET/PARALLAX:null
error 0:80 aminorm/OI_TARGET/PARA_ERR:presence
error 0:80 aminorm/OI_TARGET/PARA_ERR:type
error 0:80 aminorm/OI_TARGET/PARA_ERR:shape
error 0:80 aminorm/OI_TARGET/PARA_ERR:null
error 0:81 aminorm/OI_TARGET/SPECTYP:presence
error 0:81 aminorm/OI_TARGET/SPECTYP:type
error 0:81 aminorm/OI_TARGET/SPECTYP:shape
error 0:81 aminorm/OI_TARGET/SPECTYP:null
warning 0:102 aminorm/OI_TARGET:undeclared-keyword
error 0:102 aminorm/OI_TARGET:undeclared-column
error 0:107 aminorm/OI_T3:presence
error 0:107 aminorm/OI_T3:kind
error 0:107 aminorm/OI_T3:match
error 0:41 aminorm/OI_T3/OI_REVN:presence
error 0:41 aminorm/OI_T3/OI_REVN:type
error 0:41 aminorm/OI_T3/OI_REVN:null
error 0:41 aminorm/OI_T3/OI_REVN:value
error 0:42 aminorm/OI_T3/ARRNAME:presence
error 0:42 aminorm/OI_T3/ARRNAME:type
error 0:42 aminorm/OI_T3/ARRNAME:null
error 0:47 aminorm/OI_T3/INSNAME:presence
error 0:47 aminorm/OI_T3/INSNAME:type
error 0:47 aminorm/OI_T3/INSNAME:null
error 0:47 aminorm/OI_T3/INSNAME:value
error 0:48 aminorm/OI_T3/DATE-OBS:presence
error 0:48 aminorm/OI_T3/DATE-OBS:type
error 0:48 aminorm/OI_T3/DATE-OBS:null
error 0:109 aminorm/OI_T3:rows
error 0:107 aminorm/OI_T3:order
error 0:85 aminorm/OI_T3/TARGET_ID:presence
error 0:85 aminorm/OI_T3/TARGET_ID:type
error 0:85 aminorm/OI_T3/TARGET_ID:shape
error 0:85 aminorm/OI_T3/TARGET_ID:null
error 0:85 aminorm/OI_T3/TARGET_ID:refers
error 0:86 aminorm/OI_T3/TIME:presence
error 0:86 aminorm/OI_T3/TIME:type
error 0:86 aminorm/OI_T3/TIME:shape
error 0:86 aminorm/OI_T3/TIME:null
error 0:86 aminorm/OI_T3/TIME:unit
error 0:87 aminorm/OI_T3/MJD:presence
error 0:87 aminorm/OI_T3/MJD:type
error 0:87 aminorm/OI_T3/MJD:shape
error 0:87 aminorm/OI_T3/MJD:null
error 0:87 aminorm/OI_T3/MJD:unit
error 0:88 aminorm/OI_T3/INT_TIME:presence
error 0:88 aminorm/OI_T3/INT_TIME:type
error 0:88 aminorm/OI_T3/INT_TIME:shape
error 0:88 aminorm/OI_T3/INT_TIME:null
error 0:88 aminorm/OI_T3/INT_TIME:unit
error 0:88 aminorm/OI_T3/INT_TIME:limit
error 0:112 aminorm/OI_T3/T3AMP:presence
error 0:112 aminorm/OI_T3/T3AMP:type
error 0:112 aminorm/OI_T3/T3AMP:shape
error 0:113 aminorm/OI_T3/T3AMPERR:presence
error 0:113 aminorm/OI_T3/T3AMPERR:type
error 0:113 aminorm/OI_T3/T3AMPERR:shape
error 0:113 aminorm/OI_T3/T3AMPERR:limit
error 0:114 aminorm/OI_T3/T3PHI:presence
error 0:114 aminorm/OI_T3/T3PHI:type
error 0:114 aminorm/OI_T3/T3PHI:shape
error 0:114 aminorm/OI_T3/T3PHI:unit
error 0:115 aminorm/OI_T3/T3PHIERR:presence
error 0:115 aminorm/OI_T3/T3PHIERR:type
error 0:115 aminorm/OI_T3/T3PHIERR:shape
error 0:115 aminorm/OI_T3/T3PHIERR:unit
error 0:115 aminorm/OI_T3/T3PHIERR:limit
error 0:116 aminorm/OI_T3/U1COORD:presence
error 0:116 aminorm/OI_T3/U1COORD:type
error 0:116 aminorm/OI_T3/U1COORD:shape
error 0:116 aminorm/OI_T3/U1COORD:null
error 0:116 aminorm/OI_T3/U1COORD:unit
error 0:117 aminorm/OI_T3/V1COORD:presence
error 0:117 aminorm/OI_T3/V1COORD:type
error 0:117 aminorm/OI_T3/V1COORD:shape
error 0:117 aminorm/OI_T3/V1COORD:null
error 0:117 aminorm/OI_T3/V1COORD:unit
error 0:118 aminorm/OI_T3/U2COORD:presence
error 0:118 aminorm/OI_T3/U2COORD:type
error 0:118 aminorm/OI_T3/U2COORD:shape
error 0:118 aminorm/OI_T3/U2COORD:null
error 0:118 aminorm/OI_T3/U2COORD:unit
error 0:119 aminorm/OI_T3/V2COORD:presence
error 0:119 aminorm/OI_T3/V2COORD:type
error 0:119 aminorm/OI_T3/V2COORD:shape
error 0:119 aminorm/OI_T3/V2COORD:null
error 0:119 aminorm/OI_T3/V2COORD:unit
error 0:120 aminorm/OI_T3/STA_INDEX:presence
error 0:120 aminorm/OI_T3/STA_INDEX:type
error 0:120 aminorm/OI_T3/STA_INDEX:shape
error 0:120 aminorm/OI_T3/STA_INDEX:null
error 0:120 aminorm/OI_T3/STA_INDEX:limit
error 0:121 aminorm/OI_T3/FLAG:presence
error 0:121 aminorm/OI_T3/FLAG:type
error 0:121 aminorm/OI_T3/FLAG:shape
error 0:121 aminorm/OI_T3/FLAG:null
warning 0:107 aminorm/OI_T3:undeclared-keyword
error 0:107 aminorm/OI_T3:undeclared-column
error 0:124 aminorm/OI_VIS:presence
error 0:124 aminorm/OI_VIS:kind
error 0:124 aminorm/OI_VIS:match
error 0:41 aminorm/OI_VIS/OI_REVN:presence
error 0:41 aminorm/OI_VIS/OI_REVN:type
error 0:41 aminorm/OI_VIS/OI_REVN:null
error 0:41 aminorm/OI_VIS/OI_REVN:value
error 0:42 aminorm/OI_VIS/ARRNAME:presence
error 0:42 aminorm/OI_VIS/ARRNAME:type
error 0:42 aminorm/OI_VIS/ARRNAME:null
error 0:47 aminorm/OI_VIS/INSNAME:presence
error 0:47 aminorm/OI_VIS/INSNAME:type
error 0:47 aminorm/OI_VIS/INSNAME:null
error 0:47 aminorm/OI_VIS/INSNAME:value
error 0:48 aminorm/OI_VIS/DATE-OBS:presence
error 0:48 aminorm/OI_VIS/DATE-OBS:type
error 0:48 aminorm/OI_VIS/DATE-OBS:null
error 0:126 aminorm/OI_VIS:rows
error 0:124 aminorm/OI_VIS:order
error 0:85 aminorm/OI_VIS/TARGET_ID:presence
error 0:85 aminorm/OI_VIS/TARGET_ID:type
error 0:85 aminorm/OI_VIS/TARGET_ID:shape
error 0:85 aminorm/OI_VIS/TARGET_ID:null
error 0:85 aminorm/OI_VIS/TARGET_ID:refers
error 0:86 aminorm/OI_VIS/TIME:presence
error 0:86 aminorm/OI_VIS/TIME:type
error 0:86 aminorm/OI_VIS/TIME:shape
error 0:86 aminorm/OI_VIS/TIME:null
error 0:86 aminorm/OI_VIS/TIME:unit
error 0:87 aminorm/OI_VIS/MJD:presence
error 0:87 aminorm/OI_VIS/MJD:type
error 0:87 aminorm/OI_VIS/MJD:shape
error 0:87 aminorm/OI_VIS/MJD:null
error 0:87 aminorm/OI_VIS/MJD:unit
error 0:88 aminorm/OI_VIS/INT_TIME:presence
error 0:88 aminorm/OI_VIS/INT_TIME:type
error 0:88 aminorm/OI_VIS/INT_TIME:shape
error 0:88 aminorm/OI_VIS/INT_TIME:null
error 0:88 aminorm/OI_VIS/INT_TIME:unit
error 0:88 aminorm/OI_VIS/INT_TIME:limit
error 0:129 aminorm/OI_VIS/VISAMP:presence
error 0:129 aminorm/OI_VIS/VISAMP:type
error 0:129 aminorm/OI_VIS/VISAMP:shape
error 0:130 aminorm/OI_VIS/VISAMPERR:presence
error 0:130 aminorm/OI_VIS/VISAMPERR:type
error 0:130 aminorm/OI_VIS/VISAMPERR:shape
error 0:130 aminorm/OI_VIS/VISAMPERR:limit
error 0:131 aminorm/OI_VIS/VISPHI:presence
error 0:131 aminorm/OI_VIS/VISPHI:type
error 0:131 aminorm/OI_VIS/VISPHI:shape
error 0:131 aminorm/OI_VIS/VISPHI:unit
error 0:132 aminorm/OI_VIS/VISPHIERR:presence
error 0:132 aminorm/OI_VIS/VISPHIERR:type
error 0:132 aminorm/OI_VIS/VISPHIERR:shape
error 0:132 aminorm/OI_VIS/VISPHIERR:unit
error 0:132 aminorm/OI_VIS/VISPHIERR:limit
error 0:133 aminorm/OI_VIS/UCOORD:presence
error 0:133 aminorm/OI_VIS/UCOORD:type
error 0:133 aminorm/OI_VIS/UCOORD:shape
error 0:133 aminorm/OI_VIS/UCOORD:null
error 0:133 aminorm/OI_VIS/UCOORD:unit
error 0:134 aminorm/OI_VIS/VCOORD:presence
error 0:134 aminorm/OI_VIS/VCOORD:type
error 0:134 aminorm/OI_VIS/VCOORD:shape
error 0:134 aminorm/OI_VIS/VCOORD:null
error 0:134 aminorm/OI_VIS/VCOORD:unit
error 0:135 aminorm/OI_VIS/STA_INDEX:presence
error 0:135 aminorm/OI_VIS/STA_INDEX:type
error 0:135 aminorm/OI_VIS/STA_INDEX:shape
error 0:135 aminorm/OI_VIS/STA_INDEX:null
error 0:135 aminorm/OI_VIS/STA_INDEX:limit
error 0:136 aminorm/OI_VIS/FLAG:presence
error 0:136 aminorm/OI_VIS/FLAG:type
error 0:136 aminorm/OI_VIS/FLAG:shape
error 0:136 aminorm/OI_VIS/FLAG:null
warning 0:124 aminorm/OI_VIS:undeclared-keyword
error 0:124 aminorm/OI_VIS:undeclared-column
error 0:139 aminorm/OI_VIS2:presence
error 0:139 aminorm/OI_VIS2:kind
error 0:139 aminorm/OI_VIS2:match
error 0:41 aminorm/OI_VIS2/OI_REVN:presence
error 0:41 aminorm/OI_VIS2/OI_REVN:type
error 0:41 aminorm/OI_VIS2/OI_REVN:null
error 0:41 aminorm/OI_VIS2/OI_REVN:value
error 0:42 aminorm/OI_VIS2/ARRNAME:presence
error 0:42 aminorm/OI_VIS2/ARRNAME:type
error 0:42 aminorm/OI_VIS2/ARRNAME:null
error 0:47 aminorm/OI_VIS2/INSNAME:presence
error 0:47 aminorm/OI_VIS2/INSNAME:type
error 0:47 aminorm/OI_VIS2/INSNAME:null
error 0:47 aminorm/OI_VIS2/INSNAME:value
error 0:48 aminorm/OI_VIS2/DATE-OBS:presence
error 0:48 aminorm/OI_VIS2/DATE-OBS:type
error 0:48 aminorm/OI_VIS2/DATE-OBS:null
error 0:141 aminorm/OI_VIS2:rows
error 0:139 aminorm/OI_VIS2:order
error 0:85 aminorm/OI_VIS2/TARGET_ID:presence
error 0:85 aminorm/OI_VIS2/TARGET_ID:type
error 0:85 aminorm/OI_VIS2/TARGET_ID:shape
error 0:85 aminorm/OI_VIS2/TARGET_ID:null
error 0:85 aminorm/OI_VIS2/TARGET_ID:refers
error 0:86 aminorm/OI_VIS2/TIME:presence
error 0:86 aminorm/OI_VIS2/TIME:type
error 0:86 aminorm/OI_VIS2/TIME:shape
error 0:86 aminorm/OI_VIS2/TIME:null
error 0:86 aminorm/OI_VIS2/TIME:unit
error 0:87 aminorm/OI_VIS2/MJD:presence
error 0:87 aminorm/OI_VIS2/MJD:type
error 0:87 aminorm/OI_VIS2/MJD:shape
error 0:87 aminorm/OI_VIS2/MJD:null
error 0:87 aminorm/OI_VIS2/MJD:unit
error 0:88 aminorm/OI_VIS2/INT_TIME:presence
error 0:88 aminorm/OI_VIS2/INT_TIME:type
error 0:88 aminorm/OI_VIS2/INT_TIME:shape
error 0:88 aminorm/OI_VIS2/INT_TIME:null
error 0:88 aminorm/OI_VIS2/INT_TIME:unit
error 0:88 aminorm/OI_VIS2/INT_TIME:limit
error 0:144 aminorm/OI_VIS2/VIS2DATA:presence
error 0:144 aminorm/OI_VIS2/VIS2DATA:type
error 0:144 aminorm/OI_VIS2/VIS2DATA:shape
error 0:145 aminorm/OI_VIS2/VIS2ERR:presence
error 0:145 aminorm/OI_VIS2/VIS2ERR:type
error 0:145 aminorm/OI_VIS2/VIS2ERR:shape
error 0:145 aminorm/OI_VIS2/VIS2ERR:limit
error 0:146 aminorm/OI_VIS2/UCOORD:presence
error 0:146 aminorm/OI_VIS2/UCOORD:type
error 0:146 aminorm/OI_VIS2/UCOORD:shape
error 0:146 aminorm/OI_VIS2/UCOORD:null
error 0:146 aminorm/OI_VIS2/UCOORD:unit
error 0:147 aminorm/OI_VIS2/VCOORD:presence
error 0:147 aminorm/OI_VIS2/VCOORD:type
error 0:147 aminorm/OI_VIS2/VCOORD:shape
error 0:147 aminorm/OI_VIS2/VCOORD:null
error 0:147 aminorm/OI_VIS2/VCOORD:unit
error 0:148 aminorm/OI_VIS2/STA_INDEX:presence
error 0:148 aminorm/OI_VIS2/STA_INDEX:type
error 0:148 aminorm/OI_VIS2/STA_INDEX:shape
error 0:148 aminorm/OI_VIS2/STA_INDEX:null
error 0:148 aminorm/OI_VIS2/STA_INDEX:limit
error 0:149 aminorm/OI_VIS2/FLAG:presence
error 0:149 aminorm/OI_VIS2/FLAG:type
error 0:149 aminorm/OI_VIS2/FLAG:shape
error 0:149 aminorm/OI_VIS2/FLAG:null
warning 0:139 aminorm/OI_VIS2:undeclared-keyword
error 0:139 aminorm/OI_VIS2:undeclared-column
error 0:152 aminorm/OI_Q4:kind
error 0:152 aminorm/OI_Q4:match
error 0:41 aminorm/OI_Q4/OI_REVN:presence
error 0:41 aminorm/OI_Q4/OI_REVN:type
error 0:41 aminorm/OI_Q4/OI_REVN:null
error 0:41 aminorm/OI_Q4/OI_REVN:value
error 0:42 aminorm/OI_Q4/ARRNAME:presence
error 0:42 aminorm/OI_Q4/ARRNAME:type
error 0:42 aminorm/OI_Q4/ARRNAME:null
error 0:47 aminorm/OI_Q4/INSNAME:presence
error 0:47 aminorm/OI_Q4/INSNAME:type
error 0:47 aminorm/OI_Q4/INSNAME:null
error 0:47 aminorm/OI_Q4/INSNAME:value
error 0:48 aminorm/OI_Q4/DATE-OBS:presence
error 0:48 aminorm/OI_Q4/DATE-OBS:type
error 0:48 aminorm/OI_Q4/DATE-OBS:null
error 0:154 aminorm/OI_Q4:rows
error 0:152 aminorm/OI_Q4:order
error 0:85 aminorm/OI_Q4/TARGET_ID:presence
error 0:85 aminorm/OI_Q4/TARGET_ID:type
error 0:85 aminorm/OI_Q4/TARGET_ID:shape
error 0:85 aminorm/OI_Q4/TARGET_ID:null
error 0:85 aminorm/OI_Q4/TARGET_ID:refers
error 0:86 aminorm/OI_Q4/TIME:presence
error 0:86 aminorm/OI_Q4/TIME:type
error 0:86 aminorm/OI_Q4/TIME:shape
error 0:86 aminorm/OI_Q4/TIME:null
error 0:86 aminorm/OI_Q4/TIME:unit
error 0:87 aminorm/OI_Q4/MJD:presence
error 0:87 aminorm/OI_Q4/MJD:type
error 0:87 aminorm/OI_Q4/MJD:shape
error 0:87 aminorm/OI_Q4/MJD:null
error 0:87 aminorm/OI_Q4/MJD:unit
error 0:88 aminorm/OI_Q4/INT_TIME:presence
error 0:88 aminorm/OI_Q4/INT_TIME:type
error 0:88 aminorm/OI_Q4/INT_TIME:shape
error 0:88 aminorm/OI_Q4/INT_TIME:null
error 0:88 aminorm/OI_Q4/INT_TIME:unit
error 0:88 aminorm/OI_Q4/INT_TIME:limit
error 0:157 aminorm/OI_Q4/Q4AMP:presence
error 0:157 aminorm/OI_Q4/Q4AMP:type
error 0:157 aminorm/OI_Q4/Q4AMP:shape
error 0:158 aminorm/OI_Q4/Q4AMPERR:presence
error 0:158 aminorm/OI_Q4/Q4AMPERR:type
error 0:158 aminorm/OI_Q4/Q4AMPERR:shape
error 0:158 aminorm/OI_Q4/Q4AMPERR:limit
error 0:159 aminorm/OI_Q4/Q4PHI:presence
error 0:159 aminorm/OI_Q4/Q4PHI:type
error 0:159 aminorm/OI_Q4/Q4PHI:shape
error 0:159 aminorm/OI_Q4/Q4PHI:unit
error 0:160 aminorm/OI_Q4/Q4PHIERR:presence
error 0:160 aminorm/OI_Q4/Q4PHIERR:type
error 0:160 aminorm/OI_Q4/Q4PHIERR:shape
error 0:160 aminorm/OI_Q4/Q4PHIERR:unit
error 0:160 aminorm/OI_Q4/Q4PHIERR:limit
error 0:161 aminorm/OI_Q4/U1COORD:presence
error 0:161 aminorm/OI_Q4/U1COORD:type
error 0:161 aminorm/OI_Q4/U1COORD:shape
error 0:161 aminorm/OI_Q4/U1COORD:null
error 0:161 aminorm/OI_Q4/U1COORD:unit
error 0:161 aminorm/OI_Q4/V1COORD:presence
error 0:161 aminorm/OI_Q4/V1COORD:type
error 0:161 aminorm/OI_Q4/V1COORD:shape
error 0:161 aminorm/OI_Q4/V1COORD:null
error 0:161 aminorm/OI_Q4/V1COORD:unit
error 0:162 aminorm/OI_Q4/U2COORD:presence
error 0:162 aminorm/OI_Q4/U2COORD:type
error 0:162 aminorm/OI_Q4/U2COORD:shape
error 0:162 aminorm/OI_Q4/U2COORD:null
error 0:162 aminorm/OI_Q4/U2COORD:unit
error 0:162 aminorm/OI_Q4/V2COORD:presence
error 0:162 aminorm/OI_Q4/V2COORD:type
error 0:162 aminorm/OI_Q4/V2COORD:shape
error 0:162 aminorm/OI_Q4/V2COORD:null
error 0:162 aminorm/OI_Q4/V2COORD:unit
error 0:163 aminorm/OI_Q4/U3COORD:presence
error 0:163 aminorm/OI_Q4/U3COORD:type
error 0:163 aminorm/OI_Q4/U3COORD:shape
error 0:163 aminorm/OI_Q4/U3COORD:null
error 0:163 aminorm/OI_Q4/U3COORD:unit
error 0:163 aminorm/OI_Q4/V3COORD:presence
error 0:163 aminorm/OI_Q4/V3COORD:type
error 0:163 aminorm/OI_Q4/V3COORD:shape
error 0:163 aminorm/OI_Q4/V3COORD:null
error 0:163 aminorm/OI_Q4/V3COORD:unit
error 0:164 aminorm/OI_Q4/U4COORD:presence
error 0:164 aminorm/OI_Q4/U4COORD:type
error 0:164 aminorm/OI_Q4/U4COORD:shape
error 0:164 aminorm/OI_Q4/U4COORD:null
error 0:164 aminorm/OI_Q4/U4COORD:unit
error 0:164 aminorm/OI_Q4/V4COORD:presence
error 0:164 aminorm/OI_Q4/V4COORD:type
error 0:164 aminorm/OI_Q4/V4COORD:shape
error 0:164 aminorm/OI_Q4/V4COORD:null
error 0:164 aminorm/OI_Q4/V4COORD:unit
error 0:165 aminorm/OI_Q4/STA_INDEX:presence
error 0:165 aminorm/OI_Q4/STA_INDEX:type
error 0:165 aminorm/OI_Q4/STA_INDEX:shape
error 0:165 aminorm/OI_Q4/STA_INDEX:null
error 0:165 aminorm/OI_Q4/STA_INDEX:limit
error 0:166 aminorm/OI_Q4/FLAG:presence
error 0:166 aminorm/OI_Q4/FLAG:type
error 0:166 aminorm/OI_Q4/FLAG:shape
error 0:166 aminorm/OI_Q4/FLAG:null
warning 0:152 aminorm/OI_Q4:undeclared-keyword
error 0:152 aminorm/OI_Q4:undeclared-column
error 0:169 aminorm/OI_WAVELENGTH:presence
error 0:169 aminorm/OI_WAVELENGTH:kind
error 0:169 aminorm/OI_WAVELENGTH:match
error 0:170 aminorm/OI_WAVELENGTH/OI_REVN:presence
error 0:170 aminorm/OI_WAVELENGTH/OI_REVN:type
error 0:170 aminorm/OI_WAVELENGTH/OI_REVN:null
error 0:170 aminorm/OI_WAVELENGTH/OI_REVN:value
error 0:171 aminorm/OI_WAVELENGTH/INSNAME:presence
error 0:171 aminorm/OI_WAVELENGTH/INSNAME:type
error 0:171 aminorm/OI_WAVELENGTH/INSNAME:null
error 0:171 aminorm/OI_WAVELENGTH/INSNAME:value
error 0:172 aminorm/OI_WAVELENGTH:rows
error 0:169 aminorm/OI_WAVELENGTH:order
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:presence
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:type
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:shape
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:null
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:unit
error 0:92 aminorm/OI_WAVELENGTH/EFF_WAVE:limit
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:presence
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:type
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:shape
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:null
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:unit
error 0:93 aminorm/OI_WAVELENGTH/EFF_BAND:limit
warning 0:169 aminorm/OI_WAVELENGTH:undeclared-keyword
error 0:169 aminorm/OI_WAVELENGTH:undeclared-column
error 0:289 aminorm/ASDF:presence
error 0:289 aminorm/ASDF:kind
error 0:289 aminorm/ASDF:match
warning 0:289 aminorm/ASDF:undeclared-keyword
error 0:289 aminorm/ASDF.tree:type
error 1:20 aminorm/ASDF.tree/meta.date:mirror
error 1:20 aminorm/ASDF.tree/meta.filename:mirror
error 1:20 aminorm/ASDF.tree/meta.model_type:mirror
error 1:20 aminorm/ASDF.tree/meta.telescope:mirror
error 1:69 aminorm/ASDF.tree/meta.observation.program_number:mirror
error 1:69 aminorm/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 aminorm/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 aminorm/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 aminorm/ASDF.tree/meta.instrument.name:mirror
error 1:236 aminorm/ASDF.tree/meta.exposure.type:mirror
error 1:236 aminorm/ASDF.tree/meta.exposure.nints:mirror
error 1:277 aminorm/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 aminorm/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 aminorm/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 aminorm/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 aminorm/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 aminorm/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 aminorm/ASDF.tree/meta.subarray.name:mirror
error 1:38 aminorm/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 aminorm/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 aminorm/ASDF.tree/meta.asn.table_name:mirror
warning 0:18 A0306
"""

SPEC = Spec(
    "jwst.ami",
    "1.0.0",
    sources=("jwst/ami.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
