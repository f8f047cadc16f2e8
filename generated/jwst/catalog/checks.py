"""Checks of jwst.catalog 1.0.0.

What is measured on images and spectra of JWST: the sources of a combined image with the map of their pixels, and the light curves of time series.

Whatever could not be measured is `nan`. Files do not say which pipeline they are of but by what they hold: catalogues of before aperture photometry are a
product of their own.

Made by specc from the texts below. Change them, not this file.

    jwst/catalog.specc  sha256 0c357a4f4fa3c9fce2135dff32804c7260a4fcfea553baa0c19767c0d1277892
    jwst/core.specc     sha256 073553d7902ad491e9661ae7f4309b1065578cb48ebb4d644eac3e05dcdd65a7
    jwst/values.specc   sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
    jwst/terms.specc    sha256 eee51617a03e2cd53dc1fae40cfe3e3f95118e0818b9cc4bff522034ef82d19a
    std/wcs.specc       sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_least_one, choose, requires
from _runtime.documents import block
from _runtime.ecsv import ECSV
from _runtime.expressions import among, instant, lower, number
from _runtime.fits import FitsProduct, HduCheck, hdu
from _runtime.names import NameTemplate, field
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.tables import TableCheck, TableProduct
from _runtime.trees import TreeCheck
from _runtime.trees.arrays import array_of
from _runtime.trees.values import anything, mapped, scalar

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


def check_cat_meta(h: TreeCheck) -> None:
    """meta."""
    h.key("version", mapped(scalar("string", nullable=True)), level="optional")  # catalog.specc:70
    h.key("versions", mapped(scalar("string", nullable=True)), level="optional")  # catalog.specc:71
    h.key("aperture_params", anything(), level="optional")  # catalog.specc:72
    h.keyword("abvega_offset", "float", level="optional")  # catalog.specc:73
    h.keyword(
        "date", "string", level="optional", matches=r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}.*"
    )  # catalog.specc:74


def check_cat_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(0, None))  # catalog.specc:78
    h.column("label", "int", above=0, unique=True)  # catalog.specc:34
    h.column("xcentroid", "float", unit="pix", unit_absent=True, nullable=True)  # catalog.specc:35
    h.column("ycentroid", "float", unit="pix", unit_absent=True, nullable=True)  # catalog.specc:36
    h.column(
        "sky_centroid.ra",
        "float64",
        unit="deg",
        nullable=True,
        at_least=0,
        at_most=360,
        part_of=("sky_centroid", "skycoord", "icrs", "ra"),
    )  # catalog.specc:37
    h.column(
        "sky_centroid.dec",
        "float64",
        unit="deg",
        nullable=True,
        at_least=-90,
        at_most=90,
        part_of=("sky_centroid", "skycoord", "icrs", "dec"),
    )  # catalog.specc:37
    h.column(
        "sky_bbox_ll.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ll.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ul.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ul.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_lr.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_lr.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ur.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ur.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    for ee in (30, 50, 70):
        h.column(f"aper{ee}_flux", "float", item="aper[ee]_flux", unit="Jy", nullable=True)  # catalog.specc:42
        h.column(
            f"aper{ee}_flux_err", "float", item="aper[ee]_flux_err", unit="Jy", nullable=True, at_least=0
        )  # catalog.specc:44
        h.column(
            f"aper{ee}_abmag", "float", item="aper[ee]_abmag", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:45
        h.column(
            f"aper{ee}_abmag_err", "float", item="aper[ee]_abmag_err", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:46
        h.column(
            f"aper{ee}_vegamag", "float", item="aper[ee]_vegamag", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:47
        h.column(
            f"aper{ee}_vegamag_err", "float", item="aper[ee]_vegamag_err", unit="mag", unit_absent=True, nullable=True
        )  # catalog.specc:48
    h.column("aper_total_flux", "float", unit="Jy", nullable=True)  # catalog.specc:49
    h.column("aper_total_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:50
    h.column("aper_total_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:51
    h.column("aper_total_abmag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:52
    h.column("aper_total_vegamag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:53
    h.column("aper_total_vegamag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:54
    h.column("aper_bkg_flux", "float", unit="Jy", nullable=True)  # catalog.specc:55
    h.column("aper_bkg_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:56
    h.column("CI_50_30", "float", unit="", nullable=True)  # catalog.specc:57
    h.column("CI_70_50", "float", unit="", nullable=True)  # catalog.specc:58
    h.column("CI_70_30", "float", unit="", nullable=True)  # catalog.specc:59
    h.column("is_extended", "bool")  # catalog.specc:82
    h.column("sharpness", "float", level="optional", unit="", nullable=True)  # catalog.specc:83
    h.column("roundness", "float", level="optional", unit="", nullable=True)  # catalog.specc:84
    h.column("nn_label", "int|float", unit="", nullable=True)  # catalog.specc:85
    h.column("nn_dist", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:86
    h.column("isophotal_flux", "float", unit="Jy", nullable=True)  # catalog.specc:87
    h.column("isophotal_flux_err", "float", unit="Jy", nullable=True, at_least=0)  # catalog.specc:88
    h.column("isophotal_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:89
    h.column("isophotal_abmag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:90
    h.column("isophotal_vegamag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:91
    h.column("isophotal_vegamag_err", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:92
    h.column("isophotal_area", "float", unit="pix2", above=0)  # catalog.specc:93
    h.column("semimajor_sigma", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:94
    h.column("semiminor_sigma", "float", unit="pix", nullable=True, at_least=0)  # catalog.specc:95
    h.column("ellipticity", "float", unit="", nullable=True, at_least=0, at_most=1)  # catalog.specc:96
    h.column("orientation", "float", unit="deg", nullable=True)  # catalog.specc:97
    h.column("sky_orientation", "float", unit="deg", nullable=True)  # catalog.specc:98
    h.column("source_sum", "float", level="forbidden")  # catalog.specc:99
    h.data_rule(
        "all-semimajor_sigma-semiminor_sigma",
        lambda: h.all(
            ("semimajor_sigma", "semiminor_sigma"),
            lambda c: c["semimajor_sigma"] >= c["semiminor_sigma"],
            skip_null=("semimajor_sigma", "semiminor_sigma"),
        ),
        show={
            "all(semimajor_sigma >= semiminor_sigma)": lambda: h.all(
                ("semimajor_sigma", "semiminor_sigma"),
                lambda c: c["semimajor_sigma"] >= c["semiminor_sigma"],
                skip_null=("semimajor_sigma", "semiminor_sigma"),
            ),
        },
        message="the major axis is the longer one",
    )  # catalog.specc:101
    h.undeclared("warning", columns="error")


def check_early_cat_meta(h: TreeCheck) -> None:
    """meta."""
    pass


def check_early_cat_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(0, None))  # catalog.specc:113
    h.column("label", "int", above=0, unique=True)  # catalog.specc:34
    h.column("xcentroid", "float", unit="pix", unit_absent=True, nullable=True)  # catalog.specc:35
    h.column("ycentroid", "float", unit="pix", unit_absent=True, nullable=True)  # catalog.specc:36
    h.column(
        "sky_centroid.ra",
        "float64",
        unit="deg",
        nullable=True,
        at_least=0,
        at_most=360,
        part_of=("sky_centroid", "skycoord", "icrs", "ra"),
    )  # catalog.specc:37
    h.column(
        "sky_centroid.dec",
        "float64",
        unit="deg",
        nullable=True,
        at_least=-90,
        at_most=90,
        part_of=("sky_centroid", "skycoord", "icrs", "dec"),
    )  # catalog.specc:37
    h.column(
        "sky_bbox_ll.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ll.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ll", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ul.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ul.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ul", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_lr.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_lr.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_lr", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ur.ra",
        "float64",
        unit="deg",
        at_least=0,
        at_most=360,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "ra"),
    )  # catalog.specc:38
    h.column(
        "sky_bbox_ur.dec",
        "float64",
        unit="deg",
        at_least=-90,
        at_most=90,
        part_of=("sky_bbox_ur", "skycoord", "icrs", "dec"),
    )  # catalog.specc:38
    h.column("area", "float", unit="pix2", above=0)  # catalog.specc:116
    h.column("source_sum", "float")  # catalog.specc:117
    h.column("source_sum_err", "float", at_least=0)  # catalog.specc:118
    h.column("semimajor_axis_sigma", "float", unit="pix", at_least=0)  # catalog.specc:119
    h.column("semiminor_axis_sigma", "float", unit="pix", at_least=0)  # catalog.specc:120
    h.column("orientation", "float", unit="deg")  # catalog.specc:121
    h.column("orientation_sky", "float", unit="deg")  # catalog.specc:122
    h.column("isophotal_abmag", "float", unit="mag", unit_absent=True, nullable=True)  # catalog.specc:123
    h.column(
        "isophotal_abmag_err", "float", unit="mag", unit_absent=True, nullable=True, at_least=0
    )  # catalog.specc:124
    h.column("is_extended", "bool")  # catalog.specc:125
    h.data_rule(
        "all-semimajor_axis_sigma-semiminor_axis_sigma",
        lambda: h.all(
            ("semimajor_axis_sigma", "semiminor_axis_sigma"),
            lambda c: c["semimajor_axis_sigma"] >= c["semiminor_axis_sigma"],
            skip_null=(),
        ),
        show={
            "all(semimajor_axis_sigma >= semiminor_axis_sigma)": lambda: h.all(
                ("semimajor_axis_sigma", "semiminor_axis_sigma"),
                lambda c: c["semimajor_axis_sigma"] >= c["semiminor_axis_sigma"],
                skip_null=(),
            ),
        },
        message="the major axis is the longer one",
    )  # catalog.specc:127
    h.undeclared("warning", columns="error")


def keywords_of_segm_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are always judged."""
    h.keyword("DATE", "datetime")  # core.specc:20
    h.keyword("FILENAME", "string")  # core.specc:20
    h.keyword("DATAMODL", "string", equals="SegmentationMapModel")  # core.specc:20
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
    h.keyword("S_PHOTOM", "string", level="optional", one_of=STEP_STATUS)  # core.specc:539
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
    h.keyword("NDRIZ", "int", level="optional", at_least=1)  # core.specc:748
    h.keyword("RESWHT", "string", level="optional", one_of=("exptime", "ivm"))  # core.specc:749
    h.keyword("PIXFRAC", "float", level="optional", unit="", at_least=0, at_most=1)  # core.specc:750
    h.keyword("PXSCLRT", "float", level="optional", unit="", above=0)  # core.specc:751


def some_keywords_of_segm_primary(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("TARGURA", "float", unit="arcsec", at_least=0)  # core.specc:123
    h.keyword("TARGUDEC", "float", unit="arcsec", at_least=0)  # core.specc:124
    h.keyword("MU_RA", "float", unit="arcsec/yr")  # core.specc:125
    h.keyword("MU_DEC", "float", unit="arcsec/yr")  # core.specc:126
    h.keyword("MU_EPOCH", "datetime")  # core.specc:127
    h.keyword("PROP_RA", "float", unit="deg", at_least=0, below=360)  # core.specc:128
    h.keyword("PROP_DEC", "float", unit="deg", at_least=-90, at_most=90)  # core.specc:129


def some_keywords_of_segm_primary_2(h: HduCheck) -> None:
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


def some_keywords_of_segm_primary_3(h: HduCheck) -> None:
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


def some_keywords_of_segm_primary_4(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", equals="NIS")  # core.specc:172
    h.keyword("FILTER", "string", one_of=NIRISS_FILTERS)  # core.specc:173
    h.keyword("PUPIL", "string", one_of=NIRISS_PUPIL)  # core.specc:174
    h.keyword("FOCUSPOS", "float", level="optional")  # core.specc:175
    h.keyword("FWCPOS", "float", level="optional", unit="deg")  # core.specc:176
    h.keyword("PWCPOS", "float", level="optional", unit="deg")  # core.specc:177


def some_keywords_of_segm_primary_5(h: HduCheck) -> None:
    """Keywords of PRIMARY that are judged under one condition."""
    h.keyword("DETECTOR", "string", one_of=MIRI_DETECTORS)  # core.specc:181
    h.keyword("CORONMSK", "string", level="optional", one_of=CORONAGRAPH)  # core.specc:186
    h.keyword("CCCSTATE", "string", level="optional", one_of=COVER)  # core.specc:187
    h.keyword("FPE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:188
    h.keyword("ICE_SIDE", "string", level="optional", one_of=("A", "B", "BOTH", "NEITHER", "UNKNOWN"))  # core.specc:189
    h.keyword("OPMODE", "string", level="optional", one_of=LAMP_MODE)  # core.specc:190


def check_segm_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.keywords(keywords_of_segm_primary)
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
        h.keywords(some_keywords_of_segm_primary)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRCAM",
        declares=("DETECTOR", "MODULE", "CHANNEL", "FILTER", "PUPIL", "PILIN", "CORONMSK"),
        matching=(r"FAM_LA\d+", r"FASTEP\d+", r"FAUNIT\d+", r"FAPHASE\d+", r"FA\d+VALUE"),
    ):  # core.specc:264
        h.keywords(some_keywords_of_segm_primary_2)
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
        h.keywords(some_keywords_of_segm_primary_3)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "NIRISS",
        declares=("DETECTOR", "FILTER", "PUPIL", "FOCUSPOS", "FWCPOS", "PWCPOS"),
    ):  # core.specc:266
        h.keywords(some_keywords_of_segm_primary_4)
    if h.when(
        lambda: among(h["INSTRUME"], INSTRUMENT) == "MIRI",
        declares=("DETECTOR", "FILTER", "CHANNEL", "BAND", "CORONMSK", "CCCSTATE", "FPE_SIDE", "ICE_SIDE", "OPMODE"),
    ):  # core.specc:267
        h.keywords(some_keywords_of_segm_primary_5)
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
    h.no_data()  # catalog.specc:139
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
    h.rule(
        "exists-NDRIZ-RESWHT-PIXFRAC-PXSCLRT",
        lambda: (
            h.exists("NDRIZ")
            and h.exists("RESWHT")
            and h.exists("PIXFRAC")
            and h.exists("PXSCLRT")
            or not (h.exists("NDRIZ") or h.exists("RESWHT") or h.exists("PIXFRAC") or h.exists("PXSCLRT"))
        ),
        show={
            "NDRIZ": lambda: h["NDRIZ"],
            "RESWHT": lambda: h["RESWHT"],
            "PIXFRAC": lambda: h["PIXFRAC"],
            "PXSCLRT": lambda: h["PXSCLRT"],
        },
        message="NDRIZ, RESWHT, PIXFRAC, PXSCLRT come together or not at all",
    )  # catalog.specc:141
    h.undeclared("warning")


def keywords_of_segm_SCI(h: HduCheck) -> None:
    """Keywords of SCI that are always judged."""
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


def check_segm_SCI(h: HduCheck) -> None:
    """SCI: label of the source, or 0."""
    h.keywords(keywords_of_segm_SCI)
    h.image("uint32", shape=("ny", "nx"))  # catalog.specc:144
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
    h.undeclared("warning")


def check_segm_ASDF(h: HduCheck) -> None:
    """ASDF: the same metadata as a tree, and the world coordinates in full."""
    h.tree(
        "ASDF.tree",
        check_segm_ASDF_tree,
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
    )  # catalog.specc:149
    h.undeclared("warning")


def check_segm_ASDF_tree(h: TreeCheck) -> None:
    """ASDF.tree: the same metadata as a tree, and the world coordinates in full."""
    h.key("data", array_of("SCI"))  # catalog.specc:151


def check_phot_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", one_of=INSTRUMENT)  # catalog.specc:159
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:160
    h.keyword("filter", "string", nullable=True)  # catalog.specc:161
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:162
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:163
    h.keyword("number_of_integrations", "int", level="optional", at_least=1)  # catalog.specc:164
    h.keyword("detector", "string", nullable=True)  # catalog.specc:178
    h.keyword("channel", "string", nullable=True)  # catalog.specc:179
    h.keyword("apertures", "string")  # catalog.specc:180
    h.undeclared("info")


def check_phot_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:182
    h.column("MJD", "float64", unit="d", unit_absent=True, increasing=True)  # catalog.specc:184
    h.column("BJD_TDB", "float64", level="optional", unit="d", unit_absent=True, increasing=True)  # catalog.specc:185
    h.column("aperture_sum", "float", unit=("Jy", "electron"), nullable=True)  # catalog.specc:186
    h.column(
        "aperture_sum_err", "float", unit=h.unit_of("aperture_sum"), nullable=True, at_least=0
    )  # catalog.specc:187
    h.column("net_aperture_sum", "float", unit=h.unit_of("aperture_sum"), nullable=True)  # catalog.specc:188
    h.column(
        "net_aperture_sum_err", "float", unit=h.unit_of("aperture_sum"), nullable=True, at_least=0
    )  # catalog.specc:189
    h.column("annulus_sum", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True)  # catalog.specc:190
    h.column(
        "annulus_sum_err", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True, at_least=0
    )  # catalog.specc:191
    h.column("annulus_mean", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True)  # catalog.specc:192
    h.column(
        "annulus_mean_err", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True, at_least=0
    )  # catalog.specc:193
    h.column("aperture_bkg", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True)  # catalog.specc:194
    h.column(
        "aperture_bkg_err", "float", unit=("Jy", "electron"), unit_absent=True, nullable=True, at_least=0
    )  # catalog.specc:195
    h.column("aperture_x", "float", unit="pix")  # catalog.specc:196
    h.column("aperture_y", "float", unit="pix")  # catalog.specc:197
    h.column("aperture_ra_icrs", "float", unit="deg", at_least=0, below=360)  # catalog.specc:198
    h.column("aperture_dec_icrs", "float", unit="deg", at_least=-90, at_most=90)  # catalog.specc:199
    h.column("centroid_x", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:200
    h.column("centroid_y", "float", level="optional", unit="pix", nullable=True)  # catalog.specc:201
    h.column("psf_width_x", "float", level="optional", unit="pix", nullable=True, at_least=0)  # catalog.specc:202
    h.column("psf_width_y", "float", level="optional", unit="pix", nullable=True, at_least=0)  # catalog.specc:203
    h.column("psf_flux", "float", level="optional", unit=h.unit_of("aperture_sum"), nullable=True)  # catalog.specc:204
    choose(
        h,
        "all_or_none-centroid_x-centroid_y",
        all_or_none,
        (("centroid_x",), ("centroid_y",)),
        lambda: ((h.has_column("centroid_x"),), (h.has_column("centroid_y"),)),
    )  # catalog.specc:205
    choose(
        h,
        "all_or_none-psf_width_x-psf_width_y",
        all_or_none,
        (("psf_width_x",), ("psf_width_y",)),
        lambda: ((h.has_column("psf_width_x"),), (h.has_column("psf_width_y"),)),
    )  # catalog.specc:206
    choose(
        h,
        "requires-psf_width_x-centroid_x",
        requires,
        (("psf_width_x",), ("centroid_x",)),
        lambda: ((h.has_column("psf_width_x"),), (h.has_column("centroid_x"),)),
    )  # catalog.specc:207
    h.undeclared("warning", columns="error")


def check_whtlt_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", one_of=("NIRCAM", "NIRISS", "MIRI", "FGS"))  # catalog.specc:159
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:160
    h.keyword("filter", "string", nullable=True)  # catalog.specc:161
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:162
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:163
    h.keyword("number_of_integrations", "int", level="optional", at_least=1)  # catalog.specc:164
    h.keyword("exp_type", "string", one_of=EXP_TYPE)  # catalog.specc:221
    h.undeclared("info")


def check_whtlt_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:223
    h.column("MJD_UTC", "float64", unit="d", unit_absent=True, increasing=True)  # catalog.specc:225
    h.column("BJD_TDB", "float64", unit="d", unit_absent=True, nullable=True)  # catalog.specc:226
    h.column(
        "whitelight_flux", "float", level="optional", unit=("Jy", "MJy", "DN/s"), unit_absent=True, nullable=True
    )  # catalog.specc:227
    for n in range(1, 4):
        h.column(
            f"whitelight_flux_order_{n}",
            "float",
            item="whitelight_flux_order_[n]",
            level="optional",
            unit=("Jy", "MJy", "DN/s"),
            unit_absent=True,
            nullable=True,
        )  # catalog.specc:228
    h.column("MJD", "float64", level="forbidden")  # catalog.specc:229
    choose(
        h,
        "at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3",
        at_least_one,
        (
            ("whitelight_flux",),
            ("whitelight_flux_order_1",),
            ("whitelight_flux_order_2",),
            ("whitelight_flux_order_3",),
        ),
        lambda: (
            (h.has_column("whitelight_flux"),),
            (h.has_column("whitelight_flux_order_1"),),
            (h.has_column("whitelight_flux_order_2"),),
            (h.has_column("whitelight_flux_order_3"),),
        ),
    )  # catalog.specc:230
    h.undeclared("warning", columns="error")


def check_nirspec_whtlt_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", equals="NIRSPEC", one_of=INSTRUMENT)  # catalog.specc:159
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:160
    h.keyword("filter", "string", nullable=True)  # catalog.specc:161
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:162
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:163
    h.keyword("number_of_integrations", "int", level="optional", at_least=1)  # catalog.specc:164
    h.keyword("exp_type", "string", one_of=EXP_TYPE)  # catalog.specc:243
    h.undeclared("info")


def check_nirspec_whtlt_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:245
    for d_2 in ("NRS1", "NRS2"):
        h.column(
            f"MJD_UTC_{d_2}",
            "float64",
            item="MJD_UTC_[d]",
            level="optional",
            unit="d",
            unit_absent=True,
            nullable=True,
            increasing=True,
        )  # catalog.specc:247
        h.column(
            f"BJD_TDB_{d_2}", "float64", item="BJD_TDB_[d]", level="optional", unit="d", unit_absent=True, nullable=True
        )  # catalog.specc:249
        h.column(
            f"whitelight_flux_{d_2}",
            "float",
            item="whitelight_flux_[d]",
            level="optional",
            unit=("Jy", "MJy", "DN/s"),
            unit_absent=True,
            nullable=True,
        )  # catalog.specc:250
    h.column("MJD", "float64", level="forbidden")  # catalog.specc:251
    choose(
        h,
        "at_least_one-MJD_UTC_NRS1-BJD_TDB_NRS1-whitelight_flux_NRS1-MJD_UTC_NRS2-BJD_TDB_NRS2-whitelight_flux_NRS2",
        at_least_one,
        (
            ("MJD_UTC_NRS1", "BJD_TDB_NRS1", "whitelight_flux_NRS1"),
            ("MJD_UTC_NRS2", "BJD_TDB_NRS2", "whitelight_flux_NRS2"),
        ),
        lambda: (
            (h.has_column("MJD_UTC_NRS1"), h.has_column("BJD_TDB_NRS1"), h.has_column("whitelight_flux_NRS1")),
            (h.has_column("MJD_UTC_NRS2"), h.has_column("BJD_TDB_NRS2"), h.has_column("whitelight_flux_NRS2")),
        ),
    )  # catalog.specc:252
    h.undeclared("warning", columns="error")


def check_early_whtlt_meta(h: TreeCheck) -> None:
    """meta."""
    h.keyword("instrument", "string", one_of=INSTRUMENT)  # catalog.specc:159
    h.keyword("subarray", "string", nullable=True)  # catalog.specc:160
    h.keyword("filter", "string", nullable=True)  # catalog.specc:161
    h.keyword("pupil", "string", nullable=True)  # catalog.specc:162
    h.keyword("target_name", "string", nullable=True)  # catalog.specc:163
    h.keyword("number_of_integrations", "int", level="optional", at_least=1)  # catalog.specc:164
    h.keyword("detector", "string", nullable=True)  # catalog.specc:265
    h.keyword("exp_type", "string", one_of=EXP_TYPE)  # catalog.specc:266
    h.undeclared("info")


def check_early_whtlt_table(h: TableCheck) -> None:
    """table."""
    h.table(rows=(1, None))  # catalog.specc:268
    h.column("MJD", "float64", unit="d", unit_absent=True)  # catalog.specc:270
    h.column("whitelight_flux", "float", level="optional", nullable=True)  # catalog.specc:271
    for n in range(1, 4):
        h.column(
            f"whitelight_flux_order_{n}", "float", item="whitelight_flux_order_[n]", level="optional", nullable=True
        )  # catalog.specc:272
    choose(
        h,
        "at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3",
        at_least_one,
        (
            ("whitelight_flux",),
            ("whitelight_flux_order_1",),
            ("whitelight_flux_order_2",),
            ("whitelight_flux_order_3",),
        ),
        lambda: (
            (h.has_column("whitelight_flux"),),
            (h.has_column("whitelight_flux_order_1"),),
            (h.has_column("whitelight_flux_order_2"),),
            (h.has_column("whitelight_flux_order_3"),),
        ),
    )  # catalog.specc:273
    h.undeclared("warning", columns="error")


PRODUCTS = (
    TableProduct(
        "cat",
        ECSV,
        title="Source catalogue",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_cat\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_cat.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column("label")
            and f.hdu("table").has_column("xcentroid")
            and not f.hdu("table").has_column("source_sum")
        ),
        layout=(block("meta", "object", check_cat_meta), block("table", "rows", check_cat_table)),
    ),
    TableProduct(
        "early_cat",
        ECSV,
        title="Source catalogue of early pipelines",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_cat\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_cat.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column("label")
            and f.hdu("table").has_column("xcentroid")
            and f.hdu("table").has_column("source_sum")
        ),
        layout=(block("meta", "object", check_early_cat_meta), block("table", "rows", check_early_cat_table)),
    ),
    FitsProduct(
        "segm",
        title="Map of the sources of a combined image",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>t\d{3,4})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:[-_][a-z0-9]+)*)_segm\.fits",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_segm.fits",
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
        identify=lambda f: f.primary["DATAMODL"] == "SegmentationMapModel",
        layout=(
            hdu("PRIMARY", "primary", check_segm_primary),
            hdu("SCI", "image", check_segm_SCI),
            hdu("ASDF", "asdf", check_segm_ASDF),
        ),
        dimensions=("nx", "ny"),
    ),
    TableProduct(
        "phot",
        ECSV,
        title="Light curve from images",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_phot\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_phot.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: f.hdu("table").has_column("aperture_sum") and f.hdu("table").has_column("annulus_sum"),
        layout=(block("meta", "object", check_phot_meta), block("table", "rows", check_phot_table)),
    ),
    TableProduct(
        "whtlt",
        ECSV,
        title="White-light curve from spectra",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_whtlt\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_whtlt.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("meta").exists("exp_type")
            and f.hdu("meta")["instrument"] != "NIRSPEC"
            and not f.hdu("table").has_column("MJD")
        ),
        layout=(block("meta", "object", check_whtlt_meta), block("table", "rows", check_whtlt_table)),
    ),
    TableProduct(
        "nirspec_whtlt",
        ECSV,
        title="White-light curve from spectra of NIRSpec",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_whtlt\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_whtlt.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("meta").exists("exp_type")
            and f.hdu("meta")["instrument"] == "NIRSPEC"
            and not f.hdu("table").has_column("MJD")
        ),
        layout=(block("meta", "object", check_nirspec_whtlt_meta), block("table", "rows", check_nirspec_whtlt_table)),
    ),
    TableProduct(
        "early_whtlt",
        ECSV,
        title="White-light curve from spectra, of early pipelines",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})(?:\-epoch(?P<epoch>[0-9]+))?_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_whtlt\.ecsv",
                "jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_whtlt.ecsv",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("epoch", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
        ),
        identify=lambda f: (
            f.hdu("table").has_column("MJD")
            and (f.hdu("table").has_column("whitelight_flux") or f.hdu("table").has_column("whitelight_flux_order_1"))
        ),
        layout=(block("meta", "object", check_early_whtlt_meta), block("table", "rows", check_early_whtlt_table)),
    ),
)

RULES = """\
error 0:67 cat:name
error 0:70 cat/meta/version:type
error 0:71 cat/meta/versions:type
error 0:72 cat/meta/aperture_params:null
error 0:73 cat/meta/abvega_offset:type
error 0:73 cat/meta/abvega_offset:null
error 0:74 cat/meta/date:type
error 0:74 cat/meta/date:null
error 0:74 cat/meta/date:matches
error 0:69 cat/meta:type
error 0:78 cat/table:presence
error 0:34 cat/table/label:presence
error 0:34 cat/table/label:type
error 0:34 cat/table/label:shape
error 0:34 cat/table/label:null
error 0:34 cat/table/label:limit
error 0:34 cat/table/label:unique
error 0:35 cat/table/xcentroid:presence
error 0:35 cat/table/xcentroid:type
error 0:35 cat/table/xcentroid:shape
error 0:35 cat/table/xcentroid:unit
error 0:36 cat/table/ycentroid:presence
error 0:36 cat/table/ycentroid:type
error 0:36 cat/table/ycentroid:shape
error 0:36 cat/table/ycentroid:unit
error 0:37 cat/table/sky_centroid:together
error 0:37 cat/table/sky_centroid.ra:presence
error 0:37 cat/table/sky_centroid.ra:type
error 0:37 cat/table/sky_centroid.ra:shape
error 0:37 cat/table/sky_centroid.ra:unit
error 0:37 cat/table/sky_centroid.ra:limit
error 0:37 cat/table/sky_centroid.dec:presence
error 0:37 cat/table/sky_centroid.dec:type
error 0:37 cat/table/sky_centroid.dec:shape
error 0:37 cat/table/sky_centroid.dec:unit
error 0:37 cat/table/sky_centroid.dec:limit
error 0:38 cat/table/sky_bbox_ll:together
error 0:38 cat/table/sky_bbox_ll.ra:presence
error 0:38 cat/table/sky_bbox_ll.ra:type
error 0:38 cat/table/sky_bbox_ll.ra:shape
error 0:38 cat/table/sky_bbox_ll.ra:null
error 0:38 cat/table/sky_bbox_ll.ra:unit
error 0:38 cat/table/sky_bbox_ll.ra:limit
error 0:38 cat/table/sky_bbox_ll.dec:presence
error 0:38 cat/table/sky_bbox_ll.dec:type
error 0:38 cat/table/sky_bbox_ll.dec:shape
error 0:38 cat/table/sky_bbox_ll.dec:null
error 0:38 cat/table/sky_bbox_ll.dec:unit
error 0:38 cat/table/sky_bbox_ll.dec:limit
error 0:38 cat/table/sky_bbox_ul:together
error 0:38 cat/table/sky_bbox_ul.ra:presence
error 0:38 cat/table/sky_bbox_ul.ra:type
error 0:38 cat/table/sky_bbox_ul.ra:shape
error 0:38 cat/table/sky_bbox_ul.ra:null
error 0:38 cat/table/sky_bbox_ul.ra:unit
error 0:38 cat/table/sky_bbox_ul.ra:limit
error 0:38 cat/table/sky_bbox_ul.dec:presence
error 0:38 cat/table/sky_bbox_ul.dec:type
error 0:38 cat/table/sky_bbox_ul.dec:shape
error 0:38 cat/table/sky_bbox_ul.dec:null
error 0:38 cat/table/sky_bbox_ul.dec:unit
error 0:38 cat/table/sky_bbox_ul.dec:limit
error 0:38 cat/table/sky_bbox_lr:together
error 0:38 cat/table/sky_bbox_lr.ra:presence
error 0:38 cat/table/sky_bbox_lr.ra:type
error 0:38 cat/table/sky_bbox_lr.ra:shape
error 0:38 cat/table/sky_bbox_lr.ra:null
error 0:38 cat/table/sky_bbox_lr.ra:unit
error 0:38 cat/table/sky_bbox_lr.ra:limit
error 0:38 cat/table/sky_bbox_lr.dec:presence
error 0:38 cat/table/sky_bbox_lr.dec:type
error 0:38 cat/table/sky_bbox_lr.dec:shape
error 0:38 cat/table/sky_bbox_lr.dec:null
error 0:38 cat/table/sky_bbox_lr.dec:unit
error 0:38 cat/table/sky_bbox_lr.dec:limit
error 0:38 cat/table/sky_bbox_ur:together
error 0:38 cat/table/sky_bbox_ur.ra:presence
error 0:38 cat/table/sky_bbox_ur.ra:type
error 0:38 cat/table/sky_bbox_ur.ra:shape
error 0:38 cat/table/sky_bbox_ur.ra:null
error 0:38 cat/table/sky_bbox_ur.ra:unit
error 0:38 cat/table/sky_bbox_ur.ra:limit
error 0:38 cat/table/sky_bbox_ur.dec:presence
error 0:38 cat/table/sky_bbox_ur.dec:type
error 0:38 cat/table/sky_bbox_ur.dec:shape
error 0:38 cat/table/sky_bbox_ur.dec:null
error 0:38 cat/table/sky_bbox_ur.dec:unit
error 0:38 cat/table/sky_bbox_ur.dec:limit
error 0:42 cat/table/aper[ee]_flux:presence
error 0:42 cat/table/aper[ee]_flux:type
error 0:42 cat/table/aper[ee]_flux:shape
error 0:42 cat/table/aper[ee]_flux:unit
error 0:44 cat/table/aper[ee]_flux_err:presence
error 0:44 cat/table/aper[ee]_flux_err:type
error 0:44 cat/table/aper[ee]_flux_err:shape
error 0:44 cat/table/aper[ee]_flux_err:unit
error 0:44 cat/table/aper[ee]_flux_err:limit
error 0:45 cat/table/aper[ee]_abmag:presence
error 0:45 cat/table/aper[ee]_abmag:type
error 0:45 cat/table/aper[ee]_abmag:shape
error 0:45 cat/table/aper[ee]_abmag:unit
error 0:46 cat/table/aper[ee]_abmag_err:presence
error 0:46 cat/table/aper[ee]_abmag_err:type
error 0:46 cat/table/aper[ee]_abmag_err:shape
error 0:46 cat/table/aper[ee]_abmag_err:unit
error 0:47 cat/table/aper[ee]_vegamag:presence
error 0:47 cat/table/aper[ee]_vegamag:type
error 0:47 cat/table/aper[ee]_vegamag:shape
error 0:47 cat/table/aper[ee]_vegamag:unit
error 0:48 cat/table/aper[ee]_vegamag_err:presence
error 0:48 cat/table/aper[ee]_vegamag_err:type
error 0:48 cat/table/aper[ee]_vegamag_err:shape
error 0:48 cat/table/aper[ee]_vegamag_err:unit
error 0:49 cat/table/aper_total_flux:presence
error 0:49 cat/table/aper_total_flux:type
error 0:49 cat/table/aper_total_flux:shape
error 0:49 cat/table/aper_total_flux:unit
error 0:50 cat/table/aper_total_flux_err:presence
error 0:50 cat/table/aper_total_flux_err:type
error 0:50 cat/table/aper_total_flux_err:shape
error 0:50 cat/table/aper_total_flux_err:unit
error 0:50 cat/table/aper_total_flux_err:limit
error 0:51 cat/table/aper_total_abmag:presence
error 0:51 cat/table/aper_total_abmag:type
error 0:51 cat/table/aper_total_abmag:shape
error 0:51 cat/table/aper_total_abmag:unit
error 0:52 cat/table/aper_total_abmag_err:presence
error 0:52 cat/table/aper_total_abmag_err:type
error 0:52 cat/table/aper_total_abmag_err:shape
error 0:52 cat/table/aper_total_abmag_err:unit
error 0:53 cat/table/aper_total_vegamag:presence
error 0:53 cat/table/aper_total_vegamag:type
error 0:53 cat/table/aper_total_vegamag:shape
error 0:53 cat/table/aper_total_vegamag:unit
error 0:54 cat/table/aper_total_vegamag_err:presence
error 0:54 cat/table/aper_total_vegamag_err:type
error 0:54 cat/table/aper_total_vegamag_err:shape
error 0:54 cat/table/aper_total_vegamag_err:unit
error 0:55 cat/table/aper_bkg_flux:presence
error 0:55 cat/table/aper_bkg_flux:type
error 0:55 cat/table/aper_bkg_flux:shape
error 0:55 cat/table/aper_bkg_flux:unit
error 0:56 cat/table/aper_bkg_flux_err:presence
error 0:56 cat/table/aper_bkg_flux_err:type
error 0:56 cat/table/aper_bkg_flux_err:shape
error 0:56 cat/table/aper_bkg_flux_err:unit
error 0:56 cat/table/aper_bkg_flux_err:limit
error 0:57 cat/table/CI_50_30:presence
error 0:57 cat/table/CI_50_30:type
error 0:57 cat/table/CI_50_30:shape
error 0:57 cat/table/CI_50_30:unit
error 0:58 cat/table/CI_70_50:presence
error 0:58 cat/table/CI_70_50:type
error 0:58 cat/table/CI_70_50:shape
error 0:58 cat/table/CI_70_50:unit
error 0:59 cat/table/CI_70_30:presence
error 0:59 cat/table/CI_70_30:type
error 0:59 cat/table/CI_70_30:shape
error 0:59 cat/table/CI_70_30:unit
error 0:82 cat/table/is_extended:presence
error 0:82 cat/table/is_extended:type
error 0:82 cat/table/is_extended:shape
error 0:82 cat/table/is_extended:null
error 0:83 cat/table/sharpness:type
error 0:83 cat/table/sharpness:shape
error 0:83 cat/table/sharpness:unit
error 0:84 cat/table/roundness:type
error 0:84 cat/table/roundness:shape
error 0:84 cat/table/roundness:unit
error 0:85 cat/table/nn_label:presence
error 0:85 cat/table/nn_label:type
error 0:85 cat/table/nn_label:shape
error 0:85 cat/table/nn_label:unit
error 0:86 cat/table/nn_dist:presence
error 0:86 cat/table/nn_dist:type
error 0:86 cat/table/nn_dist:shape
error 0:86 cat/table/nn_dist:unit
error 0:86 cat/table/nn_dist:limit
error 0:87 cat/table/isophotal_flux:presence
error 0:87 cat/table/isophotal_flux:type
error 0:87 cat/table/isophotal_flux:shape
error 0:87 cat/table/isophotal_flux:unit
error 0:88 cat/table/isophotal_flux_err:presence
error 0:88 cat/table/isophotal_flux_err:type
error 0:88 cat/table/isophotal_flux_err:shape
error 0:88 cat/table/isophotal_flux_err:unit
error 0:88 cat/table/isophotal_flux_err:limit
error 0:89 cat/table/isophotal_abmag:presence
error 0:89 cat/table/isophotal_abmag:type
error 0:89 cat/table/isophotal_abmag:shape
error 0:89 cat/table/isophotal_abmag:unit
error 0:90 cat/table/isophotal_abmag_err:presence
error 0:90 cat/table/isophotal_abmag_err:type
error 0:90 cat/table/isophotal_abmag_err:shape
error 0:90 cat/table/isophotal_abmag_err:unit
error 0:91 cat/table/isophotal_vegamag:presence
error 0:91 cat/table/isophotal_vegamag:type
error 0:91 cat/table/isophotal_vegamag:shape
error 0:91 cat/table/isophotal_vegamag:unit
error 0:92 cat/table/isophotal_vegamag_err:presence
error 0:92 cat/table/isophotal_vegamag_err:type
error 0:92 cat/table/isophotal_vegamag_err:shape
error 0:92 cat/table/isophotal_vegamag_err:unit
error 0:93 cat/table/isophotal_area:presence
error 0:93 cat/table/isophotal_area:type
error 0:93 cat/table/isophotal_area:shape
error 0:93 cat/table/isophotal_area:null
error 0:93 cat/table/isophotal_area:unit
error 0:93 cat/table/isophotal_area:limit
error 0:94 cat/table/semimajor_sigma:presence
error 0:94 cat/table/semimajor_sigma:type
error 0:94 cat/table/semimajor_sigma:shape
error 0:94 cat/table/semimajor_sigma:unit
error 0:94 cat/table/semimajor_sigma:limit
error 0:95 cat/table/semiminor_sigma:presence
error 0:95 cat/table/semiminor_sigma:type
error 0:95 cat/table/semiminor_sigma:shape
error 0:95 cat/table/semiminor_sigma:unit
error 0:95 cat/table/semiminor_sigma:limit
error 0:96 cat/table/ellipticity:presence
error 0:96 cat/table/ellipticity:type
error 0:96 cat/table/ellipticity:shape
error 0:96 cat/table/ellipticity:unit
error 0:96 cat/table/ellipticity:limit
error 0:97 cat/table/orientation:presence
error 0:97 cat/table/orientation:type
error 0:97 cat/table/orientation:shape
error 0:97 cat/table/orientation:unit
error 0:98 cat/table/sky_orientation:presence
error 0:98 cat/table/sky_orientation:type
error 0:98 cat/table/sky_orientation:shape
error 0:98 cat/table/sky_orientation:unit
error 0:99 cat/table/source_sum:presence
error 0:101 cat/table:all-semimajor_sigma-semiminor_sigma
error 0:78 cat/table:undeclared-column
error 0:110 early_cat:name
error 0:112 early_cat/meta:type
error 0:113 early_cat/table:presence
error 0:34 early_cat/table/label:presence
error 0:34 early_cat/table/label:type
error 0:34 early_cat/table/label:shape
error 0:34 early_cat/table/label:null
error 0:34 early_cat/table/label:limit
error 0:34 early_cat/table/label:unique
error 0:35 early_cat/table/xcentroid:presence
error 0:35 early_cat/table/xcentroid:type
error 0:35 early_cat/table/xcentroid:shape
error 0:35 early_cat/table/xcentroid:unit
error 0:36 early_cat/table/ycentroid:presence
error 0:36 early_cat/table/ycentroid:type
error 0:36 early_cat/table/ycentroid:shape
error 0:36 early_cat/table/ycentroid:unit
error 0:37 early_cat/table/sky_centroid:together
error 0:37 early_cat/table/sky_centroid.ra:presence
error 0:37 early_cat/table/sky_centroid.ra:type
error 0:37 early_cat/table/sky_centroid.ra:shape
error 0:37 early_cat/table/sky_centroid.ra:unit
error 0:37 early_cat/table/sky_centroid.ra:limit
error 0:37 early_cat/table/sky_centroid.dec:presence
error 0:37 early_cat/table/sky_centroid.dec:type
error 0:37 early_cat/table/sky_centroid.dec:shape
error 0:37 early_cat/table/sky_centroid.dec:unit
error 0:37 early_cat/table/sky_centroid.dec:limit
error 0:38 early_cat/table/sky_bbox_ll:together
error 0:38 early_cat/table/sky_bbox_ll.ra:presence
error 0:38 early_cat/table/sky_bbox_ll.ra:type
error 0:38 early_cat/table/sky_bbox_ll.ra:shape
error 0:38 early_cat/table/sky_bbox_ll.ra:null
error 0:38 early_cat/table/sky_bbox_ll.ra:unit
error 0:38 early_cat/table/sky_bbox_ll.ra:limit
error 0:38 early_cat/table/sky_bbox_ll.dec:presence
error 0:38 early_cat/table/sky_bbox_ll.dec:type
error 0:38 early_cat/table/sky_bbox_ll.dec:shape
error 0:38 early_cat/table/sky_bbox_ll.dec:null
error 0:38 early_cat/table/sky_bbox_ll.dec:unit
error 0:38 early_cat/table/sky_bbox_ll.dec:limit
error 0:38 early_cat/table/sky_bbox_ul:together
error 0:38 early_cat/table/sky_bbox_ul.ra:presence
error 0:38 early_cat/table/sky_bbox_ul.ra:type
error 0:38 early_cat/table/sky_bbox_ul.ra:shape
error 0:38 early_cat/table/sky_bbox_ul.ra:null
error 0:38 early_cat/table/sky_bbox_ul.ra:unit
error 0:38 early_cat/table/sky_bbox_ul.ra:limit
error 0:38 early_cat/table/sky_bbox_ul.dec:presence
error 0:38 early_cat/table/sky_bbox_ul.dec:type
error 0:38 early_cat/table/sky_bbox_ul.dec:shape
error 0:38 early_cat/table/sky_bbox_ul.dec:null
error 0:38 early_cat/table/sky_bbox_ul.dec:unit
error 0:38 early_cat/table/sky_bbox_ul.dec:limit
error 0:38 early_cat/table/sky_bbox_lr:together
error 0:38 early_cat/table/sky_bbox_lr.ra:presence
error 0:38 early_cat/table/sky_bbox_lr.ra:type
error 0:38 early_cat/table/sky_bbox_lr.ra:shape
error 0:38 early_cat/table/sky_bbox_lr.ra:null
error 0:38 early_cat/table/sky_bbox_lr.ra:unit
error 0:38 early_cat/table/sky_bbox_lr.ra:limit
error 0:38 early_cat/table/sky_bbox_lr.dec:presence
error 0:38 early_cat/table/sky_bbox_lr.dec:type
error 0:38 early_cat/table/sky_bbox_lr.dec:shape
error 0:38 early_cat/table/sky_bbox_lr.dec:null
error 0:38 early_cat/table/sky_bbox_lr.dec:unit
error 0:38 early_cat/table/sky_bbox_lr.dec:limit
error 0:38 early_cat/table/sky_bbox_ur:together
error 0:38 early_cat/table/sky_bbox_ur.ra:presence
error 0:38 early_cat/table/sky_bbox_ur.ra:type
error 0:38 early_cat/table/sky_bbox_ur.ra:shape
error 0:38 early_cat/table/sky_bbox_ur.ra:null
error 0:38 early_cat/table/sky_bbox_ur.ra:unit
error 0:38 early_cat/table/sky_bbox_ur.ra:limit
error 0:38 early_cat/table/sky_bbox_ur.dec:presence
error 0:38 early_cat/table/sky_bbox_ur.dec:type
error 0:38 early_cat/table/sky_bbox_ur.dec:shape
error 0:38 early_cat/table/sky_bbox_ur.dec:null
error 0:38 early_cat/table/sky_bbox_ur.dec:unit
error 0:38 early_cat/table/sky_bbox_ur.dec:limit
error 0:116 early_cat/table/area:presence
error 0:116 early_cat/table/area:type
error 0:116 early_cat/table/area:shape
error 0:116 early_cat/table/area:null
error 0:116 early_cat/table/area:unit
error 0:116 early_cat/table/area:limit
error 0:117 early_cat/table/source_sum:presence
error 0:117 early_cat/table/source_sum:type
error 0:117 early_cat/table/source_sum:shape
error 0:117 early_cat/table/source_sum:null
error 0:118 early_cat/table/source_sum_err:presence
error 0:118 early_cat/table/source_sum_err:type
error 0:118 early_cat/table/source_sum_err:shape
error 0:118 early_cat/table/source_sum_err:null
error 0:118 early_cat/table/source_sum_err:limit
error 0:119 early_cat/table/semimajor_axis_sigma:presence
error 0:119 early_cat/table/semimajor_axis_sigma:type
error 0:119 early_cat/table/semimajor_axis_sigma:shape
error 0:119 early_cat/table/semimajor_axis_sigma:null
error 0:119 early_cat/table/semimajor_axis_sigma:unit
error 0:119 early_cat/table/semimajor_axis_sigma:limit
error 0:120 early_cat/table/semiminor_axis_sigma:presence
error 0:120 early_cat/table/semiminor_axis_sigma:type
error 0:120 early_cat/table/semiminor_axis_sigma:shape
error 0:120 early_cat/table/semiminor_axis_sigma:null
error 0:120 early_cat/table/semiminor_axis_sigma:unit
error 0:120 early_cat/table/semiminor_axis_sigma:limit
error 0:121 early_cat/table/orientation:presence
error 0:121 early_cat/table/orientation:type
error 0:121 early_cat/table/orientation:shape
error 0:121 early_cat/table/orientation:null
error 0:121 early_cat/table/orientation:unit
error 0:122 early_cat/table/orientation_sky:presence
error 0:122 early_cat/table/orientation_sky:type
error 0:122 early_cat/table/orientation_sky:shape
error 0:122 early_cat/table/orientation_sky:null
error 0:122 early_cat/table/orientation_sky:unit
error 0:123 early_cat/table/isophotal_abmag:presence
error 0:123 early_cat/table/isophotal_abmag:type
error 0:123 early_cat/table/isophotal_abmag:shape
error 0:123 early_cat/table/isophotal_abmag:unit
error 0:124 early_cat/table/isophotal_abmag_err:presence
error 0:124 early_cat/table/isophotal_abmag_err:type
error 0:124 early_cat/table/isophotal_abmag_err:shape
error 0:124 early_cat/table/isophotal_abmag_err:unit
error 0:124 early_cat/table/isophotal_abmag_err:limit
error 0:125 early_cat/table/is_extended:presence
error 0:125 early_cat/table/is_extended:type
error 0:125 early_cat/table/is_extended:shape
error 0:125 early_cat/table/is_extended:null
error 0:127 early_cat/table:all-semimajor_axis_sigma-semiminor_axis_sigma
error 0:113 early_cat/table:undeclared-column
error 0:137 segm:name
error 1:816 segm/name/program:value
error 1:851 segm/name/instrume:value
error 0:131 segm:undeclared-hdu
error 1:20 segm/PRIMARY/DATE:presence
error 1:20 segm/PRIMARY/DATE:type
error 1:20 segm/PRIMARY/DATE:null
error 1:20 segm/PRIMARY/FILENAME:presence
error 1:20 segm/PRIMARY/FILENAME:type
error 1:20 segm/PRIMARY/FILENAME:null
error 1:20 segm/PRIMARY/FILENAME:value
error 1:20 segm/PRIMARY/DATAMODL:presence
error 1:20 segm/PRIMARY/DATAMODL:type
error 1:20 segm/PRIMARY/DATAMODL:null
error 1:20 segm/PRIMARY/DATAMODL:value
error 1:20 segm/PRIMARY/TELESCOP:presence
error 1:20 segm/PRIMARY/TELESCOP:type
error 1:20 segm/PRIMARY/TELESCOP:null
error 1:20 segm/PRIMARY/TELESCOP:value
error 1:21 segm/PRIMARY/ORIGIN:presence
error 1:21 segm/PRIMARY/ORIGIN:type
error 1:21 segm/PRIMARY/ORIGIN:null
error 1:22 segm/PRIMARY/TIMESYS:presence
error 1:22 segm/PRIMARY/TIMESYS:type
error 1:22 segm/PRIMARY/TIMESYS:null
error 1:22 segm/PRIMARY/TIMESYS:value
error 1:23 segm/PRIMARY/TIMEUNIT:presence
error 1:23 segm/PRIMARY/TIMEUNIT:type
error 1:23 segm/PRIMARY/TIMEUNIT:null
error 1:23 segm/PRIMARY/TIMEUNIT:value
info 1:24 segm/PRIMARY/FILETYPE:presence
error 1:24 segm/PRIMARY/FILETYPE:type
error 1:24 segm/PRIMARY/FILETYPE:null
error 1:25 segm/PRIMARY/SDP_VER:presence
error 1:25 segm/PRIMARY/SDP_VER:type
error 1:25 segm/PRIMARY/SDP_VER:null
error 1:26 segm/PRIMARY/PRD_VER:presence
error 1:26 segm/PRIMARY/PRD_VER:type
error 1:26 segm/PRIMARY/PRD_VER:null
error 1:26 segm/PRIMARY/PRD_VER:matches
error 1:27 segm/PRIMARY/OSS_VER:type
error 1:27 segm/PRIMARY/OSS_VER:null
error 1:28 segm/PRIMARY/GSC_VER:type
error 1:28 segm/PRIMARY/GSC_VER:null
error 1:29 segm/PRIMARY/HGA_MOVE:presence
error 1:29 segm/PRIMARY/HGA_MOVE:type
error 1:29 segm/PRIMARY/HGA_MOVE:null
error 1:30 segm/PRIMARY/HGA_STRT:type
error 1:30 segm/PRIMARY/HGA_STRT:null
error 1:31 segm/PRIMARY/HGA_STOP:type
error 1:31 segm/PRIMARY/HGA_STOP:null
error 1:32 segm/PRIMARY/PWFSEET:presence
error 1:32 segm/PRIMARY/PWFSEET:type
error 1:32 segm/PRIMARY/PWFSEET:null
error 1:32 segm/PRIMARY/PWFSEET:unit
error 1:33 segm/PRIMARY/NWFSEST:presence
error 1:33 segm/PRIMARY/NWFSEST:type
error 1:33 segm/PRIMARY/NWFSEST:null
error 1:33 segm/PRIMARY/NWFSEST:unit
error 1:34 segm/PRIMARY/COMPRESS:type
error 1:34 segm/PRIMARY/COMPRESS:null
error 1:51 segm/PRIMARY/TITLE:presence
error 1:51 segm/PRIMARY/TITLE:type
error 1:51 segm/PRIMARY/TITLE:null
error 1:52 segm/PRIMARY/PI_NAME:presence
error 1:52 segm/PRIMARY/PI_NAME:type
error 1:52 segm/PRIMARY/PI_NAME:null
error 1:53 segm/PRIMARY/CATEGORY:presence
error 1:53 segm/PRIMARY/CATEGORY:type
error 1:53 segm/PRIMARY/CATEGORY:null
warning 1:53 segm/PRIMARY/CATEGORY:in
error 1:54 segm/PRIMARY/SUBCAT:type
error 1:54 segm/PRIMARY/SUBCAT:null
error 1:55 segm/PRIMARY/SCICAT:type
error 1:55 segm/PRIMARY/SCICAT:null
error 1:56 segm/PRIMARY/CONT_ID:type
error 1:56 segm/PRIMARY/CONT_ID:null
error 1:63 segm/PRIMARY/DATE-OBS:presence
error 1:63 segm/PRIMARY/DATE-OBS:type
error 1:63 segm/PRIMARY/DATE-OBS:null
error 1:64 segm/PRIMARY/TIME-OBS:presence
error 1:64 segm/PRIMARY/TIME-OBS:type
error 1:64 segm/PRIMARY/TIME-OBS:null
error 1:65 segm/PRIMARY/DATE-BEG:presence
error 1:65 segm/PRIMARY/DATE-BEG:type
error 1:65 segm/PRIMARY/DATE-BEG:null
error 1:66 segm/PRIMARY/DATE-END:presence
error 1:66 segm/PRIMARY/DATE-END:type
error 1:66 segm/PRIMARY/DATE-END:null
error 1:67 segm/PRIMARY/OBS_ID:presence
error 1:67 segm/PRIMARY/OBS_ID:type
error 1:67 segm/PRIMARY/OBS_ID:null
error 1:67 segm/PRIMARY/OBS_ID:matches
error 1:68 segm/PRIMARY/VISIT_ID:presence
error 1:68 segm/PRIMARY/VISIT_ID:type
error 1:68 segm/PRIMARY/VISIT_ID:null
error 1:68 segm/PRIMARY/VISIT_ID:limit
error 1:69 segm/PRIMARY/PROGRAM:presence
error 1:69 segm/PRIMARY/PROGRAM:type
error 1:69 segm/PRIMARY/PROGRAM:null
error 1:69 segm/PRIMARY/PROGRAM:limit
error 1:69 segm/PRIMARY/OBSERVTN:presence
error 1:69 segm/PRIMARY/OBSERVTN:type
error 1:69 segm/PRIMARY/OBSERVTN:null
error 1:69 segm/PRIMARY/OBSERVTN:limit
error 1:69 segm/PRIMARY/VISIT:presence
error 1:69 segm/PRIMARY/VISIT:type
error 1:69 segm/PRIMARY/VISIT:null
error 1:69 segm/PRIMARY/VISIT:limit
error 1:70 segm/PRIMARY/OBSLABEL:type
error 1:70 segm/PRIMARY/OBSLABEL:null
error 1:71 segm/PRIMARY/OBSFOLDR:type
error 1:71 segm/PRIMARY/OBSFOLDR:null
error 1:88 segm/PRIMARY/VISITGRP:presence
error 1:88 segm/PRIMARY/VISITGRP:type
error 1:88 segm/PRIMARY/VISITGRP:null
error 1:88 segm/PRIMARY/VISITGRP:limit
error 1:89 segm/PRIMARY/SEQ_ID:presence
error 1:89 segm/PRIMARY/SEQ_ID:type
error 1:89 segm/PRIMARY/SEQ_ID:null
error 1:89 segm/PRIMARY/SEQ_ID:matches
error 1:90 segm/PRIMARY/ACT_ID:presence
error 1:90 segm/PRIMARY/ACT_ID:type
error 1:90 segm/PRIMARY/ACT_ID:null
error 1:90 segm/PRIMARY/ACT_ID:matches
error 1:91 segm/PRIMARY/EXPOSURE:presence
error 1:91 segm/PRIMARY/EXPOSURE:type
error 1:91 segm/PRIMARY/EXPOSURE:null
error 1:91 segm/PRIMARY/EXPOSURE:limit
error 1:92 segm/PRIMARY/BKGDTARG:presence
error 1:92 segm/PRIMARY/BKGDTARG:type
error 1:92 segm/PRIMARY/BKGDTARG:null
error 1:93 segm/PRIMARY/TEMPLATE:presence
error 1:93 segm/PRIMARY/TEMPLATE:type
error 1:93 segm/PRIMARY/TEMPLATE:null
error 1:98 segm/PRIMARY/ENG_QUAL:presence
error 1:98 segm/PRIMARY/ENG_QUAL:type
error 1:98 segm/PRIMARY/ENG_QUAL:null
error 1:98 segm/PRIMARY/ENG_QUAL:in
error 1:99 segm/PRIMARY/ENGQLPTG:type
error 1:99 segm/PRIMARY/ENGQLPTG:null
error 1:99 segm/PRIMARY/ENGQLPTG:in
error 1:100 segm/PRIMARY/VISITYPE:presence
error 1:100 segm/PRIMARY/VISITYPE:type
error 1:100 segm/PRIMARY/VISITYPE:null
error 1:100 segm/PRIMARY/VISITYPE:in
error 1:101 segm/PRIMARY/VSTSTART:presence
error 1:101 segm/PRIMARY/VSTSTART:type
error 1:101 segm/PRIMARY/VSTSTART:null
error 1:102 segm/PRIMARY/VISITSTA:presence
error 1:102 segm/PRIMARY/VISITSTA:type
error 1:102 segm/PRIMARY/VISITSTA:null
error 1:103 segm/PRIMARY/NEXPOSUR:presence
error 1:103 segm/PRIMARY/NEXPOSUR:type
error 1:103 segm/PRIMARY/NEXPOSUR:null
error 1:103 segm/PRIMARY/NEXPOSUR:limit
error 1:104 segm/PRIMARY/INTARGET:presence
error 1:104 segm/PRIMARY/INTARGET:type
error 1:104 segm/PRIMARY/INTARGET:null
error 1:105 segm/PRIMARY/TARGOOPP:presence
error 1:105 segm/PRIMARY/TARGOOPP:type
error 1:105 segm/PRIMARY/TARGOOPP:null
error 1:106 segm/PRIMARY/TSOVISIT:presence
error 1:106 segm/PRIMARY/TSOVISIT:type
error 1:106 segm/PRIMARY/TSOVISIT:null
error 1:107 segm/PRIMARY/EXP_ONLY:presence
error 1:107 segm/PRIMARY/EXP_ONLY:type
error 1:107 segm/PRIMARY/EXP_ONLY:null
error 1:108 segm/PRIMARY/CROWDFLD:type
error 1:108 segm/PRIMARY/CROWDFLD:null
error 1:113 segm/PRIMARY/TARGPROP:presence
error 1:113 segm/PRIMARY/TARGPROP:type
error 1:113 segm/PRIMARY/TARGPROP:null
error 1:114 segm/PRIMARY/TARGNAME:presence
error 1:114 segm/PRIMARY/TARGNAME:type
error 1:114 segm/PRIMARY/TARGNAME:null
error 1:115 segm/PRIMARY/TARGTYPE:presence
error 1:115 segm/PRIMARY/TARGTYPE:type
error 1:115 segm/PRIMARY/TARGTYPE:null
error 1:115 segm/PRIMARY/TARGTYPE:in
error 1:116 segm/PRIMARY/TARGCAT:type
error 1:116 segm/PRIMARY/TARGCAT:null
error 1:117 segm/PRIMARY/TARGDESC:type
error 1:117 segm/PRIMARY/TARGDESC:null
error 1:118 segm/PRIMARY/TARG_RA:presence
error 1:118 segm/PRIMARY/TARG_RA:type
error 1:118 segm/PRIMARY/TARG_RA:null
error 1:118 segm/PRIMARY/TARG_RA:unit
error 4:47 segm/PRIMARY/TARG_RA:limit
error 1:119 segm/PRIMARY/TARG_DEC:presence
error 1:119 segm/PRIMARY/TARG_DEC:type
error 1:119 segm/PRIMARY/TARG_DEC:null
error 1:119 segm/PRIMARY/TARG_DEC:unit
error 4:48 segm/PRIMARY/TARG_DEC:limit
error 1:120 segm/PRIMARY/SRCTYAPT:type
error 1:120 segm/PRIMARY/SRCTYAPT:null
error 1:120 segm/PRIMARY/SRCTYAPT:in
error 1:123 segm/PRIMARY/TARGURA:presence
error 1:123 segm/PRIMARY/TARGURA:type
error 1:123 segm/PRIMARY/TARGURA:null
error 1:123 segm/PRIMARY/TARGURA:unit
error 1:123 segm/PRIMARY/TARGURA:limit
error 1:124 segm/PRIMARY/TARGUDEC:presence
error 1:124 segm/PRIMARY/TARGUDEC:type
error 1:124 segm/PRIMARY/TARGUDEC:null
error 1:124 segm/PRIMARY/TARGUDEC:unit
error 1:124 segm/PRIMARY/TARGUDEC:limit
error 1:125 segm/PRIMARY/MU_RA:presence
error 1:125 segm/PRIMARY/MU_RA:type
error 1:125 segm/PRIMARY/MU_RA:null
error 1:125 segm/PRIMARY/MU_RA:unit
error 1:126 segm/PRIMARY/MU_DEC:presence
error 1:126 segm/PRIMARY/MU_DEC:type
error 1:126 segm/PRIMARY/MU_DEC:null
error 1:126 segm/PRIMARY/MU_DEC:unit
error 1:127 segm/PRIMARY/MU_EPOCH:presence
error 1:127 segm/PRIMARY/MU_EPOCH:type
error 1:127 segm/PRIMARY/MU_EPOCH:null
error 1:128 segm/PRIMARY/PROP_RA:presence
error 1:128 segm/PRIMARY/PROP_RA:type
error 1:128 segm/PRIMARY/PROP_RA:null
error 1:128 segm/PRIMARY/PROP_RA:unit
error 4:47 segm/PRIMARY/PROP_RA:limit
error 1:129 segm/PRIMARY/PROP_DEC:presence
error 1:129 segm/PRIMARY/PROP_DEC:type
error 1:129 segm/PRIMARY/PROP_DEC:null
error 1:129 segm/PRIMARY/PROP_DEC:unit
error 4:48 segm/PRIMARY/PROP_DEC:limit
error 1:200 segm/PRIMARY/INSTRUME:presence
error 1:200 segm/PRIMARY/INSTRUME:type
error 1:200 segm/PRIMARY/INSTRUME:null
error 1:200 segm/PRIMARY/INSTRUME:in
error 1:201 segm/PRIMARY/PREIMAGE:type
error 1:201 segm/PRIMARY/PREIMAGE:null
error 1:202 segm/PRIMARY/FWPOSOFF:type
error 1:202 segm/PRIMARY/FWPOSOFF:null
error 1:203 segm/PRIMARY/FWPOSTOL:type
error 1:203 segm/PRIMARY/FWPOSTOL:null
error 1:203 segm/PRIMARY/FWPOSTOL:in
error 1:204 segm/PRIMARY/PWPOSOFF:type
error 1:204 segm/PRIMARY/PWPOSOFF:null
error 1:205 segm/PRIMARY/PWPOSTOL:type
error 1:205 segm/PRIMARY/PWPOSTOL:null
error 1:205 segm/PRIMARY/PWPOSTOL:in
error 1:134 segm/PRIMARY/DETECTOR:presence
error 1:134 segm/PRIMARY/DETECTOR:type
error 1:134 segm/PRIMARY/DETECTOR:null
error 1:134 segm/PRIMARY/DETECTOR:in
error 1:135 segm/PRIMARY/MODULE:presence
error 1:135 segm/PRIMARY/MODULE:type
error 1:135 segm/PRIMARY/MODULE:null
error 1:135 segm/PRIMARY/MODULE:in
error 1:136 segm/PRIMARY/CHANNEL:presence
error 1:136 segm/PRIMARY/CHANNEL:type
error 1:136 segm/PRIMARY/CHANNEL:null
error 1:136 segm/PRIMARY/CHANNEL:in
error 1:137 segm/PRIMARY/FILTER:presence
error 1:137 segm/PRIMARY/FILTER:type
error 1:137 segm/PRIMARY/FILTER:null
error 1:137 segm/PRIMARY/FILTER:in
error 1:138 segm/PRIMARY/PUPIL:presence
error 1:138 segm/PRIMARY/PUPIL:type
error 1:138 segm/PRIMARY/PUPIL:null
error 1:138 segm/PRIMARY/PUPIL:in
error 1:139 segm/PRIMARY/PILIN:type
error 1:139 segm/PRIMARY/PILIN:null
error 1:140 segm/PRIMARY/CORONMSK:type
error 1:140 segm/PRIMARY/CORONMSK:null
error 1:140 segm/PRIMARY/CORONMSK:in
error 1:141 segm/PRIMARY/FAM_LA[a]:type
error 1:141 segm/PRIMARY/FAM_LA[a]:null
error 1:142 segm/PRIMARY/FASTEP[a]:type
error 1:142 segm/PRIMARY/FASTEP[a]:null
error 1:143 segm/PRIMARY/FAUNIT[a]:type
error 1:143 segm/PRIMARY/FAUNIT[a]:null
error 1:144 segm/PRIMARY/FAPHASE[a]:type
error 1:144 segm/PRIMARY/FAPHASE[a]:null
error 1:145 segm/PRIMARY/FA[a]VALUE:type
error 1:145 segm/PRIMARY/FA[a]VALUE:null
error 1:151 segm/PRIMARY/GRATING:presence
error 1:151 segm/PRIMARY/GRATING:type
error 1:151 segm/PRIMARY/GRATING:null
error 1:151 segm/PRIMARY/GRATING:in
error 1:152 segm/PRIMARY/FXD_SLIT:type
error 1:152 segm/PRIMARY/FXD_SLIT:null
error 1:152 segm/PRIMARY/FXD_SLIT:in
error 1:153 segm/PRIMARY/FOCUSPOS:type
error 1:153 segm/PRIMARY/FOCUSPOS:null
error 1:154 segm/PRIMARY/LAMP:presence
error 1:154 segm/PRIMARY/LAMP:type
error 1:154 segm/PRIMARY/LAMP:null
error 1:155 segm/PRIMARY/OPMODE:presence
error 1:155 segm/PRIMARY/OPMODE:type
error 1:155 segm/PRIMARY/OPMODE:null
error 1:155 segm/PRIMARY/OPMODE:in
error 1:156 segm/PRIMARY/MSASTATE:type
error 1:156 segm/PRIMARY/MSASTATE:null
error 1:157 segm/PRIMARY/MSAMETFL:type
error 1:157 segm/PRIMARY/MSAMETFL:null
error 1:157 segm/PRIMARY/MSAMETFL:matches
error 1:158 segm/PRIMARY/MSAMETID:type
error 1:158 segm/PRIMARY/MSAMETID:null
error 1:158 segm/PRIMARY/MSAMETID:limit
error 1:159 segm/PRIMARY/MSACONID:type
error 1:159 segm/PRIMARY/MSACONID:null
error 1:159 segm/PRIMARY/MSACONID:limit
error 1:160 segm/PRIMARY/GWA_XTIL:presence
error 1:160 segm/PRIMARY/GWA_XTIL:type
error 1:160 segm/PRIMARY/GWA_XTIL:null
error 1:161 segm/PRIMARY/GWA_YTIL:presence
error 1:161 segm/PRIMARY/GWA_YTIL:type
error 1:161 segm/PRIMARY/GWA_YTIL:null
error 1:162 segm/PRIMARY/GWA_XP_V:presence
error 1:162 segm/PRIMARY/GWA_XP_V:type
error 1:162 segm/PRIMARY/GWA_XP_V:null
error 1:163 segm/PRIMARY/GWA_YP_V:presence
error 1:163 segm/PRIMARY/GWA_YP_V:type
error 1:163 segm/PRIMARY/GWA_YP_V:null
error 1:164 segm/PRIMARY/GWA_PXAV:presence
error 1:164 segm/PRIMARY/GWA_PXAV:type
error 1:164 segm/PRIMARY/GWA_PXAV:null
error 1:165 segm/PRIMARY/GWA_PYAV:presence
error 1:165 segm/PRIMARY/GWA_PYAV:type
error 1:165 segm/PRIMARY/GWA_PYAV:null
error 1:166 segm/PRIMARY/GWA_TILT:presence
error 1:166 segm/PRIMARY/GWA_TILT:type
error 1:166 segm/PRIMARY/GWA_TILT:null
error 1:166 segm/PRIMARY/GWA_TILT:unit
error 1:167 segm/PRIMARY/RMA_POS:type
error 1:167 segm/PRIMARY/RMA_POS:null
error 1:168 segm/PRIMARY/FCSRLPOS:type
error 1:168 segm/PRIMARY/FCSRLPOS:null
error 1:172 segm/PRIMARY/DETECTOR:value
error 1:176 segm/PRIMARY/FWCPOS:type
error 1:176 segm/PRIMARY/FWCPOS:null
error 1:176 segm/PRIMARY/FWCPOS:unit
error 1:177 segm/PRIMARY/PWCPOS:type
error 1:177 segm/PRIMARY/PWCPOS:null
error 1:177 segm/PRIMARY/PWCPOS:unit
error 1:185 segm/PRIMARY/BAND:presence
error 1:185 segm/PRIMARY/BAND:type
error 1:185 segm/PRIMARY/BAND:null
error 1:185 segm/PRIMARY/BAND:in
error 1:187 segm/PRIMARY/CCCSTATE:type
error 1:187 segm/PRIMARY/CCCSTATE:null
error 1:187 segm/PRIMARY/CCCSTATE:in
error 1:188 segm/PRIMARY/FPE_SIDE:type
error 1:188 segm/PRIMARY/FPE_SIDE:null
error 1:188 segm/PRIMARY/FPE_SIDE:in
error 1:189 segm/PRIMARY/ICE_SIDE:type
error 1:189 segm/PRIMARY/ICE_SIDE:null
error 1:189 segm/PRIMARY/ICE_SIDE:in
error 1:274 segm/PRIMARY/EXPCOUNT:presence
error 1:274 segm/PRIMARY/EXPCOUNT:type
error 1:274 segm/PRIMARY/EXPCOUNT:null
error 1:274 segm/PRIMARY/EXPCOUNT:limit
error 1:275 segm/PRIMARY/EXPRIPAR:presence
error 1:275 segm/PRIMARY/EXPRIPAR:type
error 1:275 segm/PRIMARY/EXPRIPAR:null
error 1:275 segm/PRIMARY/EXPRIPAR:in
error 1:236 segm/PRIMARY/EXP_TYPE:presence
error 1:236 segm/PRIMARY/EXP_TYPE:type
error 1:236 segm/PRIMARY/EXP_TYPE:null
error 1:236 segm/PRIMARY/EXP_TYPE:in
error 1:236 segm/PRIMARY/NINTS:presence
error 1:236 segm/PRIMARY/NINTS:type
error 1:236 segm/PRIMARY/NINTS:null
error 3:36 segm/PRIMARY/NINTS:limit
error 1:237 segm/PRIMARY/READPATT:presence
error 1:237 segm/PRIMARY/READPATT:type
error 1:237 segm/PRIMARY/READPATT:null
error 1:237 segm/PRIMARY/READPATT:in
error 1:238 segm/PRIMARY/NGROUPS:presence
error 1:238 segm/PRIMARY/NGROUPS:type
error 1:238 segm/PRIMARY/NGROUPS:null
error 1:238 segm/PRIMARY/NGROUPS:limit
error 1:239 segm/PRIMARY/NFRAMES:presence
error 1:239 segm/PRIMARY/NFRAMES:type
error 1:239 segm/PRIMARY/NFRAMES:null
error 1:239 segm/PRIMARY/NFRAMES:limit
error 1:240 segm/PRIMARY/FRMDIVSR:presence
error 1:240 segm/PRIMARY/FRMDIVSR:type
error 1:240 segm/PRIMARY/FRMDIVSR:null
error 1:240 segm/PRIMARY/FRMDIVSR:limit
error 1:241 segm/PRIMARY/GROUPGAP:presence
error 1:241 segm/PRIMARY/GROUPGAP:type
error 1:241 segm/PRIMARY/GROUPGAP:null
error 1:241 segm/PRIMARY/GROUPGAP:limit
error 1:242 segm/PRIMARY/DRPFRMS1:presence
error 1:242 segm/PRIMARY/DRPFRMS1:type
error 1:242 segm/PRIMARY/DRPFRMS1:null
error 1:242 segm/PRIMARY/DRPFRMS1:limit
error 1:243 segm/PRIMARY/DRPFRMS3:presence
error 1:243 segm/PRIMARY/DRPFRMS3:type
error 1:243 segm/PRIMARY/DRPFRMS3:null
error 1:243 segm/PRIMARY/DRPFRMS3:limit
error 1:244 segm/PRIMARY/NSAMPLES:presence
error 1:244 segm/PRIMARY/NSAMPLES:type
error 1:244 segm/PRIMARY/NSAMPLES:null
error 1:244 segm/PRIMARY/NSAMPLES:limit
error 1:245 segm/PRIMARY/TSAMPLE:presence
error 1:245 segm/PRIMARY/TSAMPLE:type
error 1:245 segm/PRIMARY/TSAMPLE:null
error 1:245 segm/PRIMARY/TSAMPLE:unit
error 1:245 segm/PRIMARY/TSAMPLE:limit
error 1:246 segm/PRIMARY/TFRAME:presence
error 1:246 segm/PRIMARY/TFRAME:type
error 1:246 segm/PRIMARY/TFRAME:null
error 1:246 segm/PRIMARY/TFRAME:unit
error 1:246 segm/PRIMARY/TFRAME:limit
error 1:247 segm/PRIMARY/TGROUP:presence
error 1:247 segm/PRIMARY/TGROUP:type
error 1:247 segm/PRIMARY/TGROUP:null
error 1:247 segm/PRIMARY/TGROUP:unit
error 1:247 segm/PRIMARY/TGROUP:limit
error 1:248 segm/PRIMARY/EFFINTTM:presence
error 1:248 segm/PRIMARY/EFFINTTM:type
error 1:248 segm/PRIMARY/EFFINTTM:null
error 1:248 segm/PRIMARY/EFFINTTM:unit
error 1:248 segm/PRIMARY/EFFINTTM:limit
error 1:249 segm/PRIMARY/DURATION:presence
error 1:249 segm/PRIMARY/DURATION:type
error 1:249 segm/PRIMARY/DURATION:null
error 1:249 segm/PRIMARY/DURATION:unit
error 1:249 segm/PRIMARY/DURATION:limit
error 1:250 segm/PRIMARY/NRSTSTRT:presence
error 1:250 segm/PRIMARY/NRSTSTRT:type
error 1:250 segm/PRIMARY/NRSTSTRT:null
error 1:250 segm/PRIMARY/NRSTSTRT:limit
error 1:251 segm/PRIMARY/NRESETS:presence
error 1:251 segm/PRIMARY/NRESETS:type
error 1:251 segm/PRIMARY/NRESETS:null
error 1:251 segm/PRIMARY/NRESETS:limit
error 1:252 segm/PRIMARY/ZEROFRAM:presence
error 1:252 segm/PRIMARY/ZEROFRAM:type
error 1:252 segm/PRIMARY/ZEROFRAM:null
error 1:253 segm/PRIMARY/DATAPROB:presence
error 1:253 segm/PRIMARY/DATAPROB:type
error 1:253 segm/PRIMARY/DATAPROB:null
error 1:254 segm/PRIMARY/SCA_NUM:presence
error 1:254 segm/PRIMARY/SCA_NUM:type
error 1:254 segm/PRIMARY/SCA_NUM:null
error 1:255 segm/PRIMARY/DATAMODE:presence
error 1:255 segm/PRIMARY/DATAMODE:type
error 1:255 segm/PRIMARY/DATAMODE:null
error 1:277 segm/PRIMARY/EXPSTART:presence
error 1:277 segm/PRIMARY/EXPSTART:type
error 1:277 segm/PRIMARY/EXPSTART:null
error 1:277 segm/PRIMARY/EXPSTART:unit
error 1:277 segm/PRIMARY/EFFEXPTM:presence
error 1:277 segm/PRIMARY/EFFEXPTM:type
error 1:277 segm/PRIMARY/EFFEXPTM:null
error 1:277 segm/PRIMARY/EFFEXPTM:unit
error 3:37 segm/PRIMARY/EFFEXPTM:limit
error 1:278 segm/PRIMARY/EXPMID:presence
error 1:278 segm/PRIMARY/EXPMID:type
error 1:278 segm/PRIMARY/EXPMID:null
error 1:278 segm/PRIMARY/EXPMID:unit
error 1:279 segm/PRIMARY/EXPEND:presence
error 1:279 segm/PRIMARY/EXPEND:type
error 1:279 segm/PRIMARY/EXPEND:null
error 1:279 segm/PRIMARY/EXPEND:unit
error 1:280 segm/PRIMARY/EXPSTENG:type
error 1:280 segm/PRIMARY/EXPSTENG:null
error 1:281 segm/PRIMARY/OSF_FILE:type
error 1:281 segm/PRIMARY/OSF_FILE:null
error 1:282 segm/PRIMARY/HYBRIDFF:type
error 1:282 segm/PRIMARY/HYBRIDFF:null
error 1:283 segm/PRIMARY/NOUTPUTS:type
error 1:283 segm/PRIMARY/NOUTPUTS:null
error 1:283 segm/PRIMARY/NOUTPUTS:in
error 1:284 segm/PRIMARY/MIRNGRPS:type
error 1:284 segm/PRIMARY/MIRNGRPS:null
error 1:284 segm/PRIMARY/MIRNGRPS:limit
error 1:285 segm/PRIMARY/MIRNFRMS:type
error 1:285 segm/PRIMARY/MIRNFRMS:null
error 1:285 segm/PRIMARY/MIRNFRMS:limit
error 1:286 segm/PRIMARY/DETMODE:type
error 1:286 segm/PRIMARY/DETMODE:null
error 1:286 segm/PRIMARY/DETMODE:in
error 1:287 segm/PRIMARY/CMD_TSEL:type
error 1:287 segm/PRIMARY/CMD_TSEL:null
error 1:287 segm/PRIMARY/CMD_TSEL:in
error 1:288 segm/PRIMARY/TMEASURE:type
error 1:288 segm/PRIMARY/TMEASURE:null
error 1:288 segm/PRIMARY/TMEASURE:unit
error 1:288 segm/PRIMARY/TMEASURE:limit
error 1:289 segm/PRIMARY/NRS_NORM:type
error 1:289 segm/PRIMARY/NRS_NORM:null
error 1:289 segm/PRIMARY/NRS_NORM:limit
error 1:290 segm/PRIMARY/NRS_REF:type
error 1:290 segm/PRIMARY/NRS_REF:null
error 1:290 segm/PRIMARY/NRS_REF:limit
error 1:291 segm/PRIMARY/SCTARATE:presence
error 1:291 segm/PRIMARY/SCTARATE:type
error 1:291 segm/PRIMARY/SCTARATE:null
error 1:291 segm/PRIMARY/SCTARATE:unit
error 1:292 segm/PRIMARY/GAINFACT:type
error 1:292 segm/PRIMARY/GAINFACT:null
error 1:292 segm/PRIMARY/GAINFACT:unit
error 1:293 segm/PRIMARY/IS_IMPRT:type
error 1:293 segm/PRIMARY/IS_IMPRT:null
error 1:294 segm/PRIMARY/IS_PSF:type
error 1:294 segm/PRIMARY/IS_PSF:null
error 1:295 segm/PRIMARY/SELFREF:type
error 1:295 segm/PRIMARY/SELFREF:null
error 1:296 segm/PRIMARY/PRIMECRS:type
error 1:296 segm/PRIMARY/PRIMECRS:null
error 1:297 segm/PRIMARY/EXTNCRS:type
error 1:297 segm/PRIMARY/EXTNCRS:null
error 1:307 segm/PRIMARY/EXSEGNUM:type
error 1:307 segm/PRIMARY/EXSEGNUM:null
error 3:38 segm/PRIMARY/EXSEGNUM:limit
error 1:307 segm/PRIMARY/EXSEGTOT:type
error 1:307 segm/PRIMARY/EXSEGTOT:null
error 3:39 segm/PRIMARY/EXSEGTOT:limit
error 1:307 segm/PRIMARY/INTSTART:type
error 1:307 segm/PRIMARY/INTSTART:null
error 3:40 segm/PRIMARY/INTSTART:limit
error 1:307 segm/PRIMARY/INTEND:type
error 1:307 segm/PRIMARY/INTEND:null
error 3:41 segm/PRIMARY/INTEND:limit
error 1:318 segm/PRIMARY/SUBARRAY:presence
error 1:318 segm/PRIMARY/SUBARRAY:type
error 1:318 segm/PRIMARY/SUBARRAY:null
warning 1:318 segm/PRIMARY/SUBARRAY:in
error 1:319 segm/PRIMARY/SUB_SHRT:type
error 1:319 segm/PRIMARY/SUB_SHRT:null
error 1:319 segm/PRIMARY/SUB_SHRT:in
error 1:320 segm/PRIMARY/SUB_LONG:type
error 1:320 segm/PRIMARY/SUB_LONG:null
error 1:320 segm/PRIMARY/SUB_LONG:in
error 1:321 segm/PRIMARY/SUBSTRT1:presence
error 1:321 segm/PRIMARY/SUBSTRT1:type
error 1:321 segm/PRIMARY/SUBSTRT1:null
error 1:321 segm/PRIMARY/SUBSTRT1:limit
error 1:322 segm/PRIMARY/SUBSTRT2:presence
error 1:322 segm/PRIMARY/SUBSTRT2:type
error 1:322 segm/PRIMARY/SUBSTRT2:null
error 1:322 segm/PRIMARY/SUBSTRT2:limit
error 1:323 segm/PRIMARY/SUBSIZE1:presence
error 1:323 segm/PRIMARY/SUBSIZE1:type
error 1:323 segm/PRIMARY/SUBSIZE1:null
error 1:323 segm/PRIMARY/SUBSIZE1:limit
error 1:324 segm/PRIMARY/SUBSIZE2:presence
error 1:324 segm/PRIMARY/SUBSIZE2:type
error 1:324 segm/PRIMARY/SUBSIZE2:null
error 1:324 segm/PRIMARY/SUBSIZE2:limit
error 1:325 segm/PRIMARY/FASTAXIS:presence
error 1:325 segm/PRIMARY/FASTAXIS:type
error 1:325 segm/PRIMARY/FASTAXIS:null
error 1:325 segm/PRIMARY/FASTAXIS:in
error 1:326 segm/PRIMARY/SLOWAXIS:presence
error 1:326 segm/PRIMARY/SLOWAXIS:type
error 1:326 segm/PRIMARY/SLOWAXIS:null
error 1:326 segm/PRIMARY/SLOWAXIS:in
error 1:327 segm/PRIMARY/DETXCOR:type
error 1:327 segm/PRIMARY/DETXCOR:null
error 1:328 segm/PRIMARY/DETYCOR:type
error 1:328 segm/PRIMARY/DETYCOR:null
error 1:329 segm/PRIMARY/DETXSIZ:type
error 1:329 segm/PRIMARY/DETXSIZ:null
error 1:329 segm/PRIMARY/DETXSIZ:limit
error 1:330 segm/PRIMARY/DETYSIZ:type
error 1:330 segm/PRIMARY/DETYSIZ:null
error 1:330 segm/PRIMARY/DETYSIZ:limit
error 1:331 segm/PRIMARY/MSTR_RD1:type
error 1:331 segm/PRIMARY/MSTR_RD1:null
error 1:331 segm/PRIMARY/MSTR_RD1:limit
error 1:332 segm/PRIMARY/MSTR_SK1:type
error 1:332 segm/PRIMARY/MSTR_SK1:null
error 1:332 segm/PRIMARY/MSTR_SK1:limit
error 1:333 segm/PRIMARY/MSTR_RD2:type
error 1:333 segm/PRIMARY/MSTR_RD2:null
error 1:333 segm/PRIMARY/MSTR_RD2:limit
error 1:334 segm/PRIMARY/MSTR_SK2:type
error 1:334 segm/PRIMARY/MSTR_SK2:null
error 1:334 segm/PRIMARY/MSTR_SK2:limit
error 1:335 segm/PRIMARY/MSTR_RPT:type
error 1:335 segm/PRIMARY/MSTR_RPT:null
error 1:336 segm/PRIMARY/MSTR_ILV:type
error 1:336 segm/PRIMARY/MSTR_ILV:null
error 1:337 segm/PRIMARY/SSTR_STP:type
error 1:337 segm/PRIMARY/SSTR_STP:null
error 1:338 segm/PRIMARY/SSTR_NST:type
error 1:338 segm/PRIMARY/SSTR_NST:null
error 1:346 segm/PRIMARY/PATTTYPE:presence
error 1:346 segm/PRIMARY/PATTTYPE:type
error 1:346 segm/PRIMARY/PATTTYPE:null
warning 1:346 segm/PRIMARY/PATTTYPE:in
error 1:347 segm/PRIMARY/PRIDTYPE:type
error 1:347 segm/PRIMARY/PRIDTYPE:null
error 1:348 segm/PRIMARY/PRIDTPTS:type
error 1:348 segm/PRIMARY/PRIDTPTS:null
error 1:348 segm/PRIMARY/PRIDTPTS:limit
error 1:349 segm/PRIMARY/PATT_NUM:presence
error 1:349 segm/PRIMARY/PATT_NUM:type
error 1:349 segm/PRIMARY/PATT_NUM:null
error 1:349 segm/PRIMARY/PATT_NUM:limit
error 1:350 segm/PRIMARY/PATTSTRT:type
error 1:350 segm/PRIMARY/PATTSTRT:null
error 1:350 segm/PRIMARY/PATTSTRT:limit
error 1:351 segm/PRIMARY/NUMDTHPT:presence
error 1:351 segm/PRIMARY/NUMDTHPT:type
error 1:351 segm/PRIMARY/NUMDTHPT:null
error 1:351 segm/PRIMARY/NUMDTHPT:limit
error 1:352 segm/PRIMARY/PATTNPTS:type
error 1:352 segm/PRIMARY/PATTNPTS:null
error 1:352 segm/PRIMARY/PATTNPTS:limit
error 1:353 segm/PRIMARY/NRIMDTPT:type
error 1:353 segm/PRIMARY/NRIMDTPT:null
error 1:353 segm/PRIMARY/NRIMDTPT:limit
error 1:354 segm/PRIMARY/NOD_TYPE:type
error 1:354 segm/PRIMARY/NOD_TYPE:null
error 1:354 segm/PRIMARY/NOD_TYPE:in
error 1:355 segm/PRIMARY/PATTSIZE:type
error 1:355 segm/PRIMARY/PATTSIZE:null
error 1:356 segm/PRIMARY/SMGRDPAT:type
error 1:356 segm/PRIMARY/SMGRDPAT:null
error 1:357 segm/PRIMARY/SUBPXPTS:type
error 1:357 segm/PRIMARY/SUBPXPTS:null
error 1:357 segm/PRIMARY/SUBPXPTS:limit
error 1:358 segm/PRIMARY/SUBPXPAT:type
error 1:358 segm/PRIMARY/SUBPXPAT:null
error 1:359 segm/PRIMARY/SPEC_NUM:type
error 1:359 segm/PRIMARY/SPEC_NUM:null
error 1:359 segm/PRIMARY/SPEC_NUM:limit
error 1:360 segm/PRIMARY/SPECNSTP:type
error 1:360 segm/PRIMARY/SPECNSTP:null
error 1:360 segm/PRIMARY/SPECNSTP:limit
error 1:361 segm/PRIMARY/SPECSTEP:type
error 1:361 segm/PRIMARY/SPECSTEP:null
error 1:362 segm/PRIMARY/SPCOFFST:type
error 1:362 segm/PRIMARY/SPCOFFST:null
error 1:362 segm/PRIMARY/SPCOFFST:unit
error 1:363 segm/PRIMARY/SPAT_NUM:type
error 1:363 segm/PRIMARY/SPAT_NUM:null
error 1:363 segm/PRIMARY/SPAT_NUM:limit
error 1:364 segm/PRIMARY/SPATNSTP:type
error 1:364 segm/PRIMARY/SPATNSTP:null
error 1:364 segm/PRIMARY/SPATNSTP:limit
error 1:365 segm/PRIMARY/SPATSTEP:type
error 1:365 segm/PRIMARY/SPATSTEP:null
error 1:366 segm/PRIMARY/SPTOFFST:type
error 1:366 segm/PRIMARY/SPTOFFST:null
error 1:366 segm/PRIMARY/SPTOFFST:unit
error 1:367 segm/PRIMARY/XOFFSET:presence
error 1:367 segm/PRIMARY/XOFFSET:type
error 1:367 segm/PRIMARY/XOFFSET:null
error 1:367 segm/PRIMARY/XOFFSET:unit
error 1:368 segm/PRIMARY/YOFFSET:presence
error 1:368 segm/PRIMARY/YOFFSET:type
error 1:368 segm/PRIMARY/YOFFSET:null
error 1:368 segm/PRIMARY/YOFFSET:unit
error 1:369 segm/PRIMARY/DSETSTRT:type
error 1:369 segm/PRIMARY/DSETSTRT:null
error 1:369 segm/PRIMARY/DSETSTRT:limit
error 1:370 segm/PRIMARY/NUMDSETS:type
error 1:370 segm/PRIMARY/NUMDSETS:null
error 1:370 segm/PRIMARY/NUMDSETS:limit
error 1:371 segm/PRIMARY/DITHDIRC:type
error 1:371 segm/PRIMARY/DITHDIRC:null
error 1:371 segm/PRIMARY/DITHDIRC:in
error 1:372 segm/PRIMARY/DITHOPFR:type
error 1:372 segm/PRIMARY/DITHOPFR:null
error 1:372 segm/PRIMARY/DITHOPFR:in
error 1:373 segm/PRIMARY/DITHPNTS:type
error 1:373 segm/PRIMARY/DITHPNTS:null
error 1:374 segm/PRIMARY/MRSPRCHN:type
error 1:374 segm/PRIMARY/MRSPRCHN:null
error 1:374 segm/PRIMARY/MRSPRCHN:in
error 1:376 segm/PRIMARY/DITH_RA:type
error 1:376 segm/PRIMARY/DITH_RA:null
error 1:376 segm/PRIMARY/DITH_RA:unit
error 1:377 segm/PRIMARY/DITH_DEC:type
error 1:377 segm/PRIMARY/DITH_DEC:null
error 1:377 segm/PRIMARY/DITH_DEC:unit
error 1:384 segm/PRIMARY/APERNAME:presence
error 1:384 segm/PRIMARY/APERNAME:type
error 1:384 segm/PRIMARY/APERNAME:null
error 1:385 segm/PRIMARY/PPS_APER:presence
error 1:385 segm/PRIMARY/PPS_APER:type
error 1:385 segm/PRIMARY/PPS_APER:null
error 1:386 segm/PRIMARY/VA_RA:type
error 1:386 segm/PRIMARY/VA_RA:null
error 1:386 segm/PRIMARY/VA_RA:unit
error 1:387 segm/PRIMARY/VA_DEC:type
error 1:387 segm/PRIMARY/VA_DEC:null
error 1:387 segm/PRIMARY/VA_DEC:unit
error 1:392 segm/PRIMARY/BARTDELT:presence
error 1:392 segm/PRIMARY/BARTDELT:type
error 1:392 segm/PRIMARY/BARTDELT:null
error 1:392 segm/PRIMARY/BARTDELT:unit
error 1:393 segm/PRIMARY/BSTRTIME:presence
error 1:393 segm/PRIMARY/BSTRTIME:type
error 1:393 segm/PRIMARY/BSTRTIME:null
error 1:393 segm/PRIMARY/BSTRTIME:unit
error 1:394 segm/PRIMARY/BMIDTIME:presence
error 1:394 segm/PRIMARY/BMIDTIME:type
error 1:394 segm/PRIMARY/BMIDTIME:null
error 1:394 segm/PRIMARY/BMIDTIME:unit
error 1:395 segm/PRIMARY/BENDTIME:presence
error 1:395 segm/PRIMARY/BENDTIME:type
error 1:395 segm/PRIMARY/BENDTIME:null
error 1:395 segm/PRIMARY/BENDTIME:unit
error 1:396 segm/PRIMARY/HELIDELT:presence
error 1:396 segm/PRIMARY/HELIDELT:type
error 1:396 segm/PRIMARY/HELIDELT:null
error 1:396 segm/PRIMARY/HELIDELT:unit
error 1:397 segm/PRIMARY/HSTRTIME:presence
error 1:397 segm/PRIMARY/HSTRTIME:type
error 1:397 segm/PRIMARY/HSTRTIME:null
error 1:397 segm/PRIMARY/HSTRTIME:unit
error 1:398 segm/PRIMARY/HMIDTIME:presence
error 1:398 segm/PRIMARY/HMIDTIME:type
error 1:398 segm/PRIMARY/HMIDTIME:null
error 1:398 segm/PRIMARY/HMIDTIME:unit
error 1:399 segm/PRIMARY/HENDTIME:presence
error 1:399 segm/PRIMARY/HENDTIME:type
error 1:399 segm/PRIMARY/HENDTIME:null
error 1:399 segm/PRIMARY/HENDTIME:unit
error 1:407 segm/PRIMARY/GS_ORDER:type
error 1:407 segm/PRIMARY/GS_ORDER:null
error 1:407 segm/PRIMARY/GS_ORDER:limit
error 1:408 segm/PRIMARY/GSSTRTTM:type
error 1:408 segm/PRIMARY/GSSTRTTM:null
error 1:409 segm/PRIMARY/GSENDTIM:type
error 1:409 segm/PRIMARY/GSENDTIM:null
error 1:410 segm/PRIMARY/GDSTARID:type
error 1:410 segm/PRIMARY/GDSTARID:null
error 1:411 segm/PRIMARY/GS_RA:type
error 1:411 segm/PRIMARY/GS_RA:null
error 1:411 segm/PRIMARY/GS_RA:unit
error 4:47 segm/PRIMARY/GS_RA:limit
error 1:412 segm/PRIMARY/GS_DEC:type
error 1:412 segm/PRIMARY/GS_DEC:null
error 1:412 segm/PRIMARY/GS_DEC:unit
error 4:48 segm/PRIMARY/GS_DEC:limit
error 1:413 segm/PRIMARY/GS_URA:type
error 1:413 segm/PRIMARY/GS_URA:null
error 1:413 segm/PRIMARY/GS_URA:unit
error 1:413 segm/PRIMARY/GS_URA:limit
error 1:414 segm/PRIMARY/GS_UDEC:type
error 1:414 segm/PRIMARY/GS_UDEC:null
error 1:414 segm/PRIMARY/GS_UDEC:unit
error 1:414 segm/PRIMARY/GS_UDEC:limit
error 1:415 segm/PRIMARY/GS_MAG:type
error 1:415 segm/PRIMARY/GS_MAG:null
error 1:415 segm/PRIMARY/GS_MAG:unit
error 1:416 segm/PRIMARY/GS_UMAG:type
error 1:416 segm/PRIMARY/GS_UMAG:null
error 1:416 segm/PRIMARY/GS_UMAG:unit
error 1:416 segm/PRIMARY/GS_UMAG:limit
error 1:417 segm/PRIMARY/GS_EPOCH:type
error 1:417 segm/PRIMARY/GS_EPOCH:null
error 1:418 segm/PRIMARY/GS_MURA:type
error 1:418 segm/PRIMARY/GS_MURA:null
error 1:418 segm/PRIMARY/GS_MURA:unit
error 1:419 segm/PRIMARY/GS_MUDEC:type
error 1:419 segm/PRIMARY/GS_MUDEC:null
error 1:419 segm/PRIMARY/GS_MUDEC:unit
error 1:420 segm/PRIMARY/GS_PARA:type
error 1:420 segm/PRIMARY/GS_PARA:null
error 1:420 segm/PRIMARY/GS_PARA:unit
error 1:421 segm/PRIMARY/GS_V3_PA:type
error 1:421 segm/PRIMARY/GS_V3_PA:null
error 1:421 segm/PRIMARY/GS_V3_PA:unit
error 1:422 segm/PRIMARY/FGS_APER:type
error 1:422 segm/PRIMARY/FGS_APER:null
error 1:423 segm/PRIMARY/GSIDL_X:type
error 1:423 segm/PRIMARY/GSIDL_X:null
error 1:424 segm/PRIMARY/GSIDL_Y:type
error 1:424 segm/PRIMARY/GSIDL_Y:null
error 1:425 segm/PRIMARY/GSCENTX:type
error 1:425 segm/PRIMARY/GSCENTX:null
error 1:425 segm/PRIMARY/GSCENTX:unit
error 1:426 segm/PRIMARY/GSCENTY:type
error 1:426 segm/PRIMARY/GSCENTY:null
error 1:426 segm/PRIMARY/GSCENTY:unit
error 1:427 segm/PRIMARY/PCS_MODE:presence
error 1:427 segm/PRIMARY/PCS_MODE:type
error 1:427 segm/PRIMARY/PCS_MODE:null
error 1:427 segm/PRIMARY/PCS_MODE:in
error 1:428 segm/PRIMARY/VISITEND:type
error 1:428 segm/PRIMARY/VISITEND:null
error 1:38 segm/PRIMARY/CAL_VER:presence
error 1:38 segm/PRIMARY/CAL_VER:type
error 1:38 segm/PRIMARY/CAL_VER:null
error 1:38 segm/PRIMARY/CAL_VER:matches
error 1:39 segm/PRIMARY/CAL_VCS:presence
error 1:39 segm/PRIMARY/CAL_VCS:type
error 1:39 segm/PRIMARY/CAL_VCS:null
error 1:40 segm/PRIMARY/CRDS_VER:presence
error 1:40 segm/PRIMARY/CRDS_VER:type
error 1:40 segm/PRIMARY/CRDS_VER:null
error 1:40 segm/PRIMARY/CRDS_VER:matches
error 1:41 segm/PRIMARY/CRDS_CTX:presence
error 1:41 segm/PRIMARY/CRDS_CTX:type
error 1:41 segm/PRIMARY/CRDS_CTX:null
error 1:41 segm/PRIMARY/CRDS_CTX:matches
error 1:46 segm/PRIMARY/ASNPOOL:presence
error 1:46 segm/PRIMARY/ASNPOOL:type
error 1:46 segm/PRIMARY/ASNPOOL:null
error 1:46 segm/PRIMARY/ASNTABLE:presence
error 1:46 segm/PRIMARY/ASNTABLE:type
error 1:46 segm/PRIMARY/ASNTABLE:null
error 1:438 segm/PRIMARY/R_AREA:type
error 1:438 segm/PRIMARY/R_AREA:null
error 1:438 segm/PRIMARY/R_AREA:matches
error 1:439 segm/PRIMARY/R_BARSHA:type
error 1:439 segm/PRIMARY/R_BARSHA:null
error 1:439 segm/PRIMARY/R_BARSHA:matches
error 1:440 segm/PRIMARY/R_BKG:type
error 1:440 segm/PRIMARY/R_BKG:null
error 1:440 segm/PRIMARY/R_BKG:matches
error 1:441 segm/PRIMARY/R_CAMERA:type
error 1:441 segm/PRIMARY/R_CAMERA:null
error 1:441 segm/PRIMARY/R_CAMERA:matches
error 1:442 segm/PRIMARY/R_CHRCOR:type
error 1:442 segm/PRIMARY/R_CHRCOR:null
error 1:442 segm/PRIMARY/R_CHRCOR:matches
error 1:443 segm/PRIMARY/R_COLLIM:type
error 1:443 segm/PRIMARY/R_COLLIM:null
error 1:443 segm/PRIMARY/R_COLLIM:matches
error 1:444 segm/PRIMARY/R_CUBPAR:type
error 1:444 segm/PRIMARY/R_CUBPAR:null
error 1:444 segm/PRIMARY/R_CUBPAR:matches
error 1:445 segm/PRIMARY/R_DARK:type
error 1:445 segm/PRIMARY/R_DARK:null
error 1:445 segm/PRIMARY/R_DARK:matches
error 1:446 segm/PRIMARY/R_DFLAT:type
error 1:446 segm/PRIMARY/R_DFLAT:null
error 1:446 segm/PRIMARY/R_DFLAT:matches
error 1:447 segm/PRIMARY/R_DISPER:type
error 1:447 segm/PRIMARY/R_DISPER:null
error 1:447 segm/PRIMARY/R_DISPER:matches
error 1:448 segm/PRIMARY/R_DISTOR:type
error 1:448 segm/PRIMARY/R_DISTOR:null
error 1:448 segm/PRIMARY/R_DISTOR:matches
error 1:449 segm/PRIMARY/R_EXTR1D:type
error 1:449 segm/PRIMARY/R_EXTR1D:null
error 1:449 segm/PRIMARY/R_EXTR1D:matches
error 1:450 segm/PRIMARY/R_FFLAT:type
error 1:450 segm/PRIMARY/R_FFLAT:null
error 1:450 segm/PRIMARY/R_FFLAT:matches
error 1:451 segm/PRIMARY/R_FILOFF:type
error 1:451 segm/PRIMARY/R_FILOFF:null
error 1:451 segm/PRIMARY/R_FILOFF:matches
error 1:452 segm/PRIMARY/R_FLAT:type
error 1:452 segm/PRIMARY/R_FLAT:null
error 1:452 segm/PRIMARY/R_FLAT:matches
error 1:453 segm/PRIMARY/R_FORE:type
error 1:453 segm/PRIMARY/R_FORE:null
error 1:453 segm/PRIMARY/R_FORE:matches
error 1:454 segm/PRIMARY/R_FPA:type
error 1:454 segm/PRIMARY/R_FPA:null
error 1:454 segm/PRIMARY/R_FPA:matches
error 1:455 segm/PRIMARY/R_FRIFRQ:type
error 1:455 segm/PRIMARY/R_FRIFRQ:null
error 1:455 segm/PRIMARY/R_FRIFRQ:matches
error 1:456 segm/PRIMARY/R_FRINGE:type
error 1:456 segm/PRIMARY/R_FRINGE:null
error 1:456 segm/PRIMARY/R_FRINGE:matches
error 1:457 segm/PRIMARY/R_GAIN:type
error 1:457 segm/PRIMARY/R_GAIN:null
error 1:457 segm/PRIMARY/R_GAIN:matches
error 1:458 segm/PRIMARY/R_IFUFOR:type
error 1:458 segm/PRIMARY/R_IFUFOR:null
error 1:458 segm/PRIMARY/R_IFUFOR:matches
error 1:459 segm/PRIMARY/R_IFUPOS:type
error 1:459 segm/PRIMARY/R_IFUPOS:null
error 1:459 segm/PRIMARY/R_IFUPOS:matches
error 1:460 segm/PRIMARY/R_IFUSLI:type
error 1:460 segm/PRIMARY/R_IFUSLI:null
error 1:460 segm/PRIMARY/R_IFUSLI:matches
error 1:461 segm/PRIMARY/R_IPC:type
error 1:461 segm/PRIMARY/R_IPC:null
error 1:461 segm/PRIMARY/R_IPC:matches
error 1:462 segm/PRIMARY/R_LASTFR:type
error 1:462 segm/PRIMARY/R_LASTFR:null
error 1:462 segm/PRIMARY/R_LASTFR:matches
error 1:463 segm/PRIMARY/R_LINEAR:type
error 1:463 segm/PRIMARY/R_LINEAR:null
error 1:463 segm/PRIMARY/R_LINEAR:matches
error 1:464 segm/PRIMARY/R_MASK:type
error 1:464 segm/PRIMARY/R_MASK:null
error 1:464 segm/PRIMARY/R_MASK:matches
error 1:465 segm/PRIMARY/R_MIREMI:type
error 1:465 segm/PRIMARY/R_MIREMI:null
error 1:465 segm/PRIMARY/R_MIREMI:matches
error 1:466 segm/PRIMARY/R_MRSPT:type
error 1:466 segm/PRIMARY/R_MRSPT:null
error 1:466 segm/PRIMARY/R_MRSPT:matches
error 1:467 segm/PRIMARY/R_MRSXAR:type
error 1:467 segm/PRIMARY/R_MRSXAR:null
error 1:467 segm/PRIMARY/R_MRSXAR:matches
error 1:468 segm/PRIMARY/R_MSA:type
error 1:468 segm/PRIMARY/R_MSA:null
error 1:468 segm/PRIMARY/R_MSA:matches
error 1:469 segm/PRIMARY/R_MSAOPE:type
error 1:469 segm/PRIMARY/R_MSAOPE:null
error 1:469 segm/PRIMARY/R_MSAOPE:matches
error 1:470 segm/PRIMARY/R_NRM:type
error 1:470 segm/PRIMARY/R_NRM:null
error 1:470 segm/PRIMARY/R_NRM:matches
error 1:471 segm/PRIMARY/R_OTE:type
error 1:471 segm/PRIMARY/R_OTE:null
error 1:471 segm/PRIMARY/R_OTE:matches
error 1:472 segm/PRIMARY/R_PERSAT:type
error 1:472 segm/PRIMARY/R_PERSAT:null
error 1:472 segm/PRIMARY/R_PERSAT:matches
error 1:473 segm/PRIMARY/R_PHOTOM:type
error 1:473 segm/PRIMARY/R_PHOTOM:null
error 1:473 segm/PRIMARY/R_PHOTOM:matches
error 1:474 segm/PRIMARY/R_PSFMAS:type
error 1:474 segm/PRIMARY/R_PSFMAS:null
error 1:474 segm/PRIMARY/R_PSFMAS:matches
error 1:475 segm/PRIMARY/R_PSTSOS:type
error 1:475 segm/PRIMARY/R_PSTSOS:null
error 1:475 segm/PRIMARY/R_PSTSOS:matches
error 1:476 segm/PRIMARY/R_PTHLOS:type
error 1:476 segm/PRIMARY/R_PTHLOS:null
error 1:476 segm/PRIMARY/R_PTHLOS:matches
error 1:477 segm/PRIMARY/R_READNO:type
error 1:477 segm/PRIMARY/R_READNO:null
error 1:477 segm/PRIMARY/R_READNO:matches
error 1:478 segm/PRIMARY/R_REFPIX:type
error 1:478 segm/PRIMARY/R_REFPIX:null
error 1:478 segm/PRIMARY/R_REFPIX:matches
error 1:479 segm/PRIMARY/R_REGION:type
error 1:479 segm/PRIMARY/R_REGION:null
error 1:479 segm/PRIMARY/R_REGION:matches
error 1:480 segm/PRIMARY/R_RESAMP:type
error 1:480 segm/PRIMARY/R_RESAMP:null
error 1:480 segm/PRIMARY/R_RESAMP:matches
error 1:481 segm/PRIMARY/R_RESET:type
error 1:481 segm/PRIMARY/R_RESET:null
error 1:481 segm/PRIMARY/R_RESET:matches
error 1:482 segm/PRIMARY/R_RESOL:type
error 1:482 segm/PRIMARY/R_RESOL:null
error 1:482 segm/PRIMARY/R_RESOL:matches
error 1:483 segm/PRIMARY/R_RSCD:type
error 1:483 segm/PRIMARY/R_RSCD:null
error 1:483 segm/PRIMARY/R_RSCD:matches
error 1:484 segm/PRIMARY/R_SATURA:type
error 1:484 segm/PRIMARY/R_SATURA:null
error 1:484 segm/PRIMARY/R_SATURA:matches
error 1:485 segm/PRIMARY/R_SFLAT:type
error 1:485 segm/PRIMARY/R_SFLAT:null
error 1:485 segm/PRIMARY/R_SFLAT:matches
error 1:486 segm/PRIMARY/R_SIRSKL:type
error 1:486 segm/PRIMARY/R_SIRSKL:null
error 1:486 segm/PRIMARY/R_SIRSKL:matches
error 1:487 segm/PRIMARY/R_SPCWCS:type
error 1:487 segm/PRIMARY/R_SPCWCS:null
error 1:487 segm/PRIMARY/R_SPCWCS:matches
error 1:488 segm/PRIMARY/R_SPKERN:type
error 1:488 segm/PRIMARY/R_SPKERN:null
error 1:488 segm/PRIMARY/R_SPKERN:matches
error 1:489 segm/PRIMARY/R_SPPROF:type
error 1:489 segm/PRIMARY/R_SPPROF:null
error 1:489 segm/PRIMARY/R_SPPROF:matches
error 1:490 segm/PRIMARY/R_SPTRAC:type
error 1:490 segm/PRIMARY/R_SPTRAC:null
error 1:490 segm/PRIMARY/R_SPTRAC:matches
error 1:491 segm/PRIMARY/R_STRAY:type
error 1:491 segm/PRIMARY/R_STRAY:null
error 1:491 segm/PRIMARY/R_STRAY:matches
error 1:492 segm/PRIMARY/R_SUPERB:type
error 1:492 segm/PRIMARY/R_SUPERB:null
error 1:492 segm/PRIMARY/R_SUPERB:matches
error 1:493 segm/PRIMARY/R_THRPUT:type
error 1:493 segm/PRIMARY/R_THRPUT:null
error 1:493 segm/PRIMARY/R_THRPUT:matches
error 1:494 segm/PRIMARY/R_TRPDEN:type
error 1:494 segm/PRIMARY/R_TRPDEN:null
error 1:494 segm/PRIMARY/R_TRPDEN:matches
error 1:495 segm/PRIMARY/R_TRPPAR:type
error 1:495 segm/PRIMARY/R_TRPPAR:null
error 1:495 segm/PRIMARY/R_TRPPAR:matches
error 1:496 segm/PRIMARY/R_TSPHOT:type
error 1:496 segm/PRIMARY/R_TSPHOT:null
error 1:496 segm/PRIMARY/R_TSPHOT:matches
error 1:497 segm/PRIMARY/R_V2V3:type
error 1:497 segm/PRIMARY/R_V2V3:null
error 1:497 segm/PRIMARY/R_V2V3:matches
error 1:498 segm/PRIMARY/R_WAVCOR:type
error 1:498 segm/PRIMARY/R_WAVCOR:null
error 1:498 segm/PRIMARY/R_WAVCOR:matches
error 1:499 segm/PRIMARY/R_WAVMAP:type
error 1:499 segm/PRIMARY/R_WAVMAP:null
error 1:499 segm/PRIMARY/R_WAVMAP:matches
error 1:500 segm/PRIMARY/R_WAVRAN:type
error 1:500 segm/PRIMARY/R_WAVRAN:null
error 1:500 segm/PRIMARY/R_WAVRAN:matches
error 1:505 segm/PRIMARY/S_AMIANA:type
error 1:505 segm/PRIMARY/S_AMIANA:null
error 1:505 segm/PRIMARY/S_AMIANA:in
error 1:506 segm/PRIMARY/S_AMINOR:type
error 1:506 segm/PRIMARY/S_AMINOR:null
error 1:506 segm/PRIMARY/S_AMINOR:in
error 1:507 segm/PRIMARY/S_BARSHA:type
error 1:507 segm/PRIMARY/S_BARSHA:null
error 1:507 segm/PRIMARY/S_BARSHA:in
error 1:508 segm/PRIMARY/S_BKDSUB:type
error 1:508 segm/PRIMARY/S_BKDSUB:null
error 1:508 segm/PRIMARY/S_BKDSUB:in
error 1:509 segm/PRIMARY/S_BPXSLF:type
error 1:509 segm/PRIMARY/S_BPXSLF:null
error 1:509 segm/PRIMARY/S_BPXSLF:in
error 1:510 segm/PRIMARY/S_CHGMIG:type
error 1:510 segm/PRIMARY/S_CHGMIG:null
error 1:510 segm/PRIMARY/S_CHGMIG:in
error 1:511 segm/PRIMARY/S_CLNFNS:type
error 1:511 segm/PRIMARY/S_CLNFNS:null
error 1:511 segm/PRIMARY/S_CLNFNS:in
error 1:512 segm/PRIMARY/S_COMB1D:type
error 1:512 segm/PRIMARY/S_COMB1D:null
error 1:512 segm/PRIMARY/S_COMB1D:in
error 1:513 segm/PRIMARY/S_CONTAM:type
error 1:513 segm/PRIMARY/S_CONTAM:null
error 1:513 segm/PRIMARY/S_CONTAM:in
error 1:514 segm/PRIMARY/S_DARK:type
error 1:514 segm/PRIMARY/S_DARK:null
error 1:514 segm/PRIMARY/S_DARK:in
error 1:515 segm/PRIMARY/S_DQINIT:type
error 1:515 segm/PRIMARY/S_DQINIT:null
error 1:515 segm/PRIMARY/S_DQINIT:in
error 1:516 segm/PRIMARY/S_ERRINI:type
error 1:516 segm/PRIMARY/S_ERRINI:null
error 1:516 segm/PRIMARY/S_ERRINI:in
error 1:517 segm/PRIMARY/S_EXTR1D:type
error 1:517 segm/PRIMARY/S_EXTR1D:null
error 1:517 segm/PRIMARY/S_EXTR1D:in
error 1:518 segm/PRIMARY/S_EXTR2D:type
error 1:518 segm/PRIMARY/S_EXTR2D:null
error 1:518 segm/PRIMARY/S_EXTR2D:in
error 1:519 segm/PRIMARY/S_FLAT:type
error 1:519 segm/PRIMARY/S_FLAT:null
error 1:519 segm/PRIMARY/S_FLAT:in
error 1:520 segm/PRIMARY/S_FRINGE:type
error 1:520 segm/PRIMARY/S_FRINGE:null
error 1:520 segm/PRIMARY/S_FRINGE:in
error 1:521 segm/PRIMARY/S_FRSTFR:type
error 1:521 segm/PRIMARY/S_FRSTFR:null
error 1:521 segm/PRIMARY/S_FRSTFR:in
error 1:522 segm/PRIMARY/S_GANSCL:type
error 1:522 segm/PRIMARY/S_GANSCL:null
error 1:522 segm/PRIMARY/S_GANSCL:in
error 1:523 segm/PRIMARY/S_GRPSCL:type
error 1:523 segm/PRIMARY/S_GRPSCL:null
error 1:523 segm/PRIMARY/S_GRPSCL:in
error 1:524 segm/PRIMARY/S_GUICDS:type
error 1:524 segm/PRIMARY/S_GUICDS:null
error 1:524 segm/PRIMARY/S_GUICDS:in
error 1:525 segm/PRIMARY/S_IFUCUB:type
error 1:525 segm/PRIMARY/S_IFUCUB:null
error 1:525 segm/PRIMARY/S_IFUCUB:in
error 1:526 segm/PRIMARY/S_IMPRNT:type
error 1:526 segm/PRIMARY/S_IMPRNT:null
error 1:526 segm/PRIMARY/S_IMPRNT:in
error 1:527 segm/PRIMARY/S_IPC:type
error 1:527 segm/PRIMARY/S_IPC:null
error 1:527 segm/PRIMARY/S_IPC:in
error 1:528 segm/PRIMARY/S_JUMP:type
error 1:528 segm/PRIMARY/S_JUMP:null
error 1:528 segm/PRIMARY/S_JUMP:in
error 1:529 segm/PRIMARY/S_KLIP:type
error 1:529 segm/PRIMARY/S_KLIP:null
error 1:529 segm/PRIMARY/S_KLIP:in
error 1:530 segm/PRIMARY/S_LASTFR:type
error 1:530 segm/PRIMARY/S_LASTFR:null
error 1:530 segm/PRIMARY/S_LASTFR:in
error 1:531 segm/PRIMARY/S_LINEAR:type
error 1:531 segm/PRIMARY/S_LINEAR:null
error 1:531 segm/PRIMARY/S_LINEAR:in
error 1:532 segm/PRIMARY/S_MIREMI:type
error 1:532 segm/PRIMARY/S_MIREMI:null
error 1:532 segm/PRIMARY/S_MIREMI:in
error 1:533 segm/PRIMARY/S_MSAFLG:type
error 1:533 segm/PRIMARY/S_MSAFLG:null
error 1:533 segm/PRIMARY/S_MSAFLG:in
error 1:534 segm/PRIMARY/S_MSBSUB:type
error 1:534 segm/PRIMARY/S_MSBSUB:null
error 1:534 segm/PRIMARY/S_MSBSUB:in
error 1:535 segm/PRIMARY/S_MTWCS:type
error 1:535 segm/PRIMARY/S_MTWCS:null
error 1:535 segm/PRIMARY/S_MTWCS:in
error 1:536 segm/PRIMARY/S_OUTLIR:type
error 1:536 segm/PRIMARY/S_OUTLIR:null
error 1:536 segm/PRIMARY/S_OUTLIR:in
error 1:537 segm/PRIMARY/S_PCTFRM:type
error 1:537 segm/PRIMARY/S_PCTFRM:null
error 1:537 segm/PRIMARY/S_PCTFRM:in
error 1:538 segm/PRIMARY/S_PERSIS:type
error 1:538 segm/PRIMARY/S_PERSIS:null
error 1:538 segm/PRIMARY/S_PERSIS:in
error 1:539 segm/PRIMARY/S_PHOTOM:type
error 1:539 segm/PRIMARY/S_PHOTOM:null
error 1:539 segm/PRIMARY/S_PHOTOM:in
error 1:540 segm/PRIMARY/S_PSFALI:type
error 1:540 segm/PRIMARY/S_PSFALI:null
error 1:540 segm/PRIMARY/S_PSFALI:in
error 1:541 segm/PRIMARY/S_PSFSTK:type
error 1:541 segm/PRIMARY/S_PSFSTK:null
error 1:541 segm/PRIMARY/S_PSFSTK:in
error 1:542 segm/PRIMARY/S_PTHLOS:type
error 1:542 segm/PRIMARY/S_PTHLOS:null
error 1:542 segm/PRIMARY/S_PTHLOS:in
error 1:543 segm/PRIMARY/S_PXREPL:type
error 1:543 segm/PRIMARY/S_PXREPL:null
error 1:543 segm/PRIMARY/S_PXREPL:in
error 1:544 segm/PRIMARY/S_RAMP:type
error 1:544 segm/PRIMARY/S_RAMP:null
error 1:544 segm/PRIMARY/S_RAMP:in
error 1:545 segm/PRIMARY/S_REFPIX:type
error 1:545 segm/PRIMARY/S_REFPIX:null
error 1:545 segm/PRIMARY/S_REFPIX:in
error 1:546 segm/PRIMARY/S_RESAMP:type
error 1:546 segm/PRIMARY/S_RESAMP:null
error 1:546 segm/PRIMARY/S_RESAMP:in
error 1:547 segm/PRIMARY/S_RESET:type
error 1:547 segm/PRIMARY/S_RESET:null
error 1:547 segm/PRIMARY/S_RESET:in
error 1:548 segm/PRIMARY/S_RESFRI:type
error 1:548 segm/PRIMARY/S_RESFRI:null
error 1:548 segm/PRIMARY/S_RESFRI:in
error 1:549 segm/PRIMARY/S_RSCD:type
error 1:549 segm/PRIMARY/S_RSCD:null
error 1:549 segm/PRIMARY/S_RSCD:in
error 1:550 segm/PRIMARY/S_SATURA:type
error 1:550 segm/PRIMARY/S_SATURA:null
error 1:550 segm/PRIMARY/S_SATURA:in
error 1:551 segm/PRIMARY/S_SKYMAT:type
error 1:551 segm/PRIMARY/S_SKYMAT:null
error 1:551 segm/PRIMARY/S_SKYMAT:in
error 1:552 segm/PRIMARY/S_SPLEAK:type
error 1:552 segm/PRIMARY/S_SPLEAK:null
error 1:552 segm/PRIMARY/S_SPLEAK:in
error 1:553 segm/PRIMARY/S_SRCCAT:type
error 1:553 segm/PRIMARY/S_SRCCAT:null
error 1:553 segm/PRIMARY/S_SRCCAT:in
error 1:554 segm/PRIMARY/S_SRCTYP:type
error 1:554 segm/PRIMARY/S_SRCTYP:null
error 1:554 segm/PRIMARY/S_SRCTYP:in
error 1:555 segm/PRIMARY/S_STRAY:type
error 1:555 segm/PRIMARY/S_STRAY:null
error 1:555 segm/PRIMARY/S_STRAY:in
error 1:556 segm/PRIMARY/S_SUPERB:type
error 1:556 segm/PRIMARY/S_SUPERB:null
error 1:556 segm/PRIMARY/S_SUPERB:in
error 1:557 segm/PRIMARY/S_TACNTR:type
error 1:557 segm/PRIMARY/S_TACNTR:null
error 1:557 segm/PRIMARY/S_TACNTR:in
error 1:558 segm/PRIMARY/S_TELEMI:type
error 1:558 segm/PRIMARY/S_TELEMI:null
error 1:558 segm/PRIMARY/S_TELEMI:in
error 1:559 segm/PRIMARY/S_TRCMOD:type
error 1:559 segm/PRIMARY/S_TRCMOD:null
error 1:559 segm/PRIMARY/S_TRCMOD:in
error 1:560 segm/PRIMARY/S_TSPHOT:type
error 1:560 segm/PRIMARY/S_TSPHOT:null
error 1:560 segm/PRIMARY/S_TSPHOT:in
error 1:561 segm/PRIMARY/S_TWKREG:type
error 1:561 segm/PRIMARY/S_TWKREG:null
error 1:561 segm/PRIMARY/S_TWKREG:in
error 1:562 segm/PRIMARY/S_WAVCOR:type
error 1:562 segm/PRIMARY/S_WAVCOR:null
error 1:562 segm/PRIMARY/S_WAVCOR:in
error 1:563 segm/PRIMARY/S_WCS:presence
error 1:563 segm/PRIMARY/S_WCS:type
error 1:563 segm/PRIMARY/S_WCS:null
error 1:563 segm/PRIMARY/S_WCS:in
error 1:564 segm/PRIMARY/S_WFSCOM:type
error 1:564 segm/PRIMARY/S_WFSCOM:null
error 1:564 segm/PRIMARY/S_WFSCOM:in
error 1:565 segm/PRIMARY/S_WHTLIT:type
error 1:565 segm/PRIMARY/S_WHTLIT:null
error 1:565 segm/PRIMARY/S_WHTLIT:in
error 1:573 segm/PRIMARY/TCATFILE:type
error 1:573 segm/PRIMARY/TCATFILE:null
error 1:574 segm/PRIMARY/SCATFILE:type
error 1:574 segm/PRIMARY/SCATFILE:null
error 1:575 segm/PRIMARY/SEGMFILE:type
error 1:575 segm/PRIMARY/SEGMFILE:null
error 1:576 segm/PRIMARY/DIRIMAGE:type
error 1:576 segm/PRIMARY/DIRIMAGE:null
error 1:577 segm/PRIMARY/BKGMETH:type
error 1:577 segm/PRIMARY/BKGMETH:null
error 1:578 segm/PRIMARY/BKGLEVEL:type
error 1:578 segm/PRIMARY/BKGLEVEL:null
error 1:579 segm/PRIMARY/BKGSUB:type
error 1:579 segm/PRIMARY/BKGSUB:null
error 1:580 segm/PRIMARY/MASTERBG:type
error 1:580 segm/PRIMARY/MASTERBG:null
error 1:581 segm/PRIMARY/BKGD_SCL:type
error 1:581 segm/PRIMARY/BKGD_SCL:null
error 1:581 segm/PRIMARY/BKGD_SCL:unit
error 1:582 segm/PRIMARY/SOSSWDTH:type
error 1:582 segm/PRIMARY/SOSSWDTH:null
error 1:582 segm/PRIMARY/SOSSWDTH:unit
error 1:583 segm/PRIMARY/TIKFACTR:type
error 1:583 segm/PRIMARY/TIKFACTR:null
error 1:583 segm/PRIMARY/TIKFACTR:unit
error 1:584 segm/PRIMARY/SOSSDLTX:type
error 1:584 segm/PRIMARY/SOSSDLTX:null
error 1:584 segm/PRIMARY/SOSSDLTX:unit
error 1:585 segm/PRIMARY/SOSSDLTY:type
error 1:585 segm/PRIMARY/SOSSDLTY:null
error 1:585 segm/PRIMARY/SOSSDLTY:unit
error 1:586 segm/PRIMARY/SOSSROTN:type
error 1:586 segm/PRIMARY/SOSSROTN:null
error 1:586 segm/PRIMARY/SOSSROTN:unit
error 1:587 segm/PRIMARY/OVERSAMP:type
error 1:587 segm/PRIMARY/OVERSAMP:null
error 1:587 segm/PRIMARY/OVERSAMP:unit
error 1:588 segm/PRIMARY/THRESHLD:type
error 1:588 segm/PRIMARY/THRESHLD:null
error 1:589 segm/PRIMARY/INT[i]SKIP:type
error 1:589 segm/PRIMARY/INT[i]SKIP:null
error 1:589 segm/PRIMARY/INT[i]SKIP:limit
error 1:590 segm/PRIMARY/INT[i]UGP1:type
error 1:590 segm/PRIMARY/INT[i]UGP1:null
error 1:590 segm/PRIMARY/INT[i]UGP1:limit
error 1:591 segm/PRIMARY/INT[i]BORS:type
error 1:591 segm/PRIMARY/INT[i]BORS:null
error 1:591 segm/PRIMARY/INT[i]BORS:limit
error 1:748 segm/PRIMARY/NDRIZ:type
error 1:748 segm/PRIMARY/NDRIZ:null
error 1:748 segm/PRIMARY/NDRIZ:limit
error 1:749 segm/PRIMARY/RESWHT:type
error 1:749 segm/PRIMARY/RESWHT:null
error 1:749 segm/PRIMARY/RESWHT:in
error 1:750 segm/PRIMARY/PIXFRAC:type
error 1:750 segm/PRIMARY/PIXFRAC:null
error 1:750 segm/PRIMARY/PIXFRAC:unit
error 1:750 segm/PRIMARY/PIXFRAC:limit
error 1:751 segm/PRIMARY/PXSCLRT:type
error 1:751 segm/PRIMARY/PXSCLRT:null
error 1:751 segm/PRIMARY/PXSCLRT:unit
error 1:751 segm/PRIMARY/PXSCLRT:limit
error 0:139 segm/PRIMARY:shape
error 1:73 segm/PRIMARY:DATE-BEG-DATE-END
error 1:74 segm/PRIMARY:VISIT_ID-PROGRAM-OBSERVTN-VISIT
error 1:299 segm/PRIMARY:EXPSTART-EXPMID-EXPEND
error 1:309 segm/PRIMARY:EXSEGNUM-EXSEGTOT
error 1:310 segm/PRIMARY:INTSTART-INTEND
error 1:340 segm/PRIMARY:SUBSTRT1-SUBSIZE1
error 1:341 segm/PRIMARY:SUBSTRT2-SUBSIZE2
warning 1:379 segm/PRIMARY:PATT_NUM-NUMDTHPT
error 1:401 segm/PRIMARY:BSTRTIME-BMIDTIME-BENDTIME
error 1:402 segm/PRIMARY:HSTRTIME-HMIDTIME-HENDTIME
error 1:791 segm/PRIMARY:exists-EXSEGNUM-EXSEGTOT-INTSTART-INTEND
error 0:141 segm/PRIMARY:exists-NDRIZ-RESWHT-PIXFRAC-PXSCLRT
warning 0:139 segm/PRIMARY:undeclared-keyword
error 0:144 segm/SCI:presence
error 0:144 segm/SCI:kind
error 0:144 segm/SCI:match
error 1:660 segm/SCI/S_REGION:presence
error 1:660 segm/SCI/S_REGION:type
error 1:660 segm/SCI/S_REGION:null
error 1:660 segm/SCI/S_REGION:matches
error 1:651 segm/SCI/V2_REF:presence
error 1:651 segm/SCI/V2_REF:type
error 1:651 segm/SCI/V2_REF:null
error 1:651 segm/SCI/V2_REF:unit
error 1:652 segm/SCI/V3_REF:presence
error 1:652 segm/SCI/V3_REF:type
error 1:652 segm/SCI/V3_REF:null
error 1:652 segm/SCI/V3_REF:unit
error 1:653 segm/SCI/VPARITY:presence
error 1:653 segm/SCI/VPARITY:type
error 1:653 segm/SCI/VPARITY:null
error 1:653 segm/SCI/VPARITY:in
error 1:654 segm/SCI/V3I_YANG:presence
error 1:654 segm/SCI/V3I_YANG:type
error 1:654 segm/SCI/V3I_YANG:null
error 1:654 segm/SCI/V3I_YANG:unit
error 1:655 segm/SCI/XREF_SCI:type
error 1:655 segm/SCI/XREF_SCI:null
error 1:655 segm/SCI/XREF_SCI:unit
error 1:656 segm/SCI/YREF_SCI:type
error 1:656 segm/SCI/YREF_SCI:null
error 1:656 segm/SCI/YREF_SCI:unit
error 1:677 segm/SCI/RA_REF:presence
error 1:677 segm/SCI/RA_REF:type
error 1:677 segm/SCI/RA_REF:null
error 1:677 segm/SCI/RA_REF:unit
error 1:678 segm/SCI/DEC_REF:presence
error 1:678 segm/SCI/DEC_REF:type
error 1:678 segm/SCI/DEC_REF:null
error 1:678 segm/SCI/DEC_REF:unit
error 4:48 segm/SCI/DEC_REF:limit
error 1:679 segm/SCI/ROLL_REF:presence
error 1:679 segm/SCI/ROLL_REF:type
error 1:679 segm/SCI/ROLL_REF:null
error 1:679 segm/SCI/ROLL_REF:unit
error 1:680 segm/SCI/VELOSYS:type
error 1:680 segm/SCI/VELOSYS:null
error 1:680 segm/SCI/VELOSYS:unit
error 1:664 segm/SCI/MT_RA:type
error 1:664 segm/SCI/MT_RA:null
error 1:664 segm/SCI/MT_RA:unit
error 1:665 segm/SCI/MT_DEC:type
error 1:665 segm/SCI/MT_DEC:null
error 1:665 segm/SCI/MT_DEC:unit
error 1:666 segm/SCI/MT_AVRA:type
error 1:666 segm/SCI/MT_AVRA:null
error 1:666 segm/SCI/MT_AVRA:unit
error 1:667 segm/SCI/MT_AVDEC:type
error 1:667 segm/SCI/MT_AVDEC:null
error 1:667 segm/SCI/MT_AVDEC:unit
error 4:78 segm/SCI/WCSAXES:presence
error 4:78 segm/SCI/WCSAXES:type
error 4:78 segm/SCI/WCSAXES:null
error 4:78 segm/SCI/WCSAXES:limit
error 4:79 segm/SCI/CTYPE[i]:presence
error 4:79 segm/SCI/CTYPE[i]:type
error 4:79 segm/SCI/CTYPE[i]:null
error 4:79 segm/SCI/CTYPE[i]:matches
error 4:80 segm/SCI/CUNIT[i]:presence
error 4:80 segm/SCI/CUNIT[i]:type
error 4:80 segm/SCI/CUNIT[i]:null
error 4:80 segm/SCI/CUNIT[i]:value
error 4:81 segm/SCI/CRPIX[i]:presence
error 4:81 segm/SCI/CRPIX[i]:type
error 4:81 segm/SCI/CRPIX[i]:null
error 4:81 segm/SCI/CRPIX[i]:unit
error 4:82 segm/SCI/CRVAL[i]:presence
error 4:82 segm/SCI/CRVAL[i]:type
error 4:82 segm/SCI/CRVAL[i]:null
error 4:82 segm/SCI/CRVAL[i]:unit
error 4:83 segm/SCI/CDELT[i]:type
error 4:83 segm/SCI/CDELT[i]:null
error 4:83 segm/SCI/CDELT[i]:unit
error 4:84 segm/SCI/PC[i]_[j]:type
error 4:84 segm/SCI/PC[i]_[j]:null
error 4:84 segm/SCI/PC[i]_[j]:unit
error 4:85 segm/SCI/CD[i]_[j]:type
error 4:85 segm/SCI/CD[i]_[j]:null
error 4:85 segm/SCI/CD[i]_[j]:unit
error 4:86 segm/SCI/LONPOLE:type
error 4:86 segm/SCI/LONPOLE:null
error 4:86 segm/SCI/LONPOLE:unit
error 4:87 segm/SCI/LATPOLE:type
error 4:87 segm/SCI/LATPOLE:null
error 4:87 segm/SCI/LATPOLE:unit
error 0:144 segm/SCI:type
error 0:144 segm/SCI:shape
error 0:144 segm/SCI:null
error 1:683 segm/SCI:exists-MT_RA-MT_DEC-TARGTYPE
error 4:89 segm/SCI:exists-CD1_1-CDELT1
error 4:90 segm/SCI:exists-CD1_1-PC1_1
warning 0:144 segm/SCI:undeclared-keyword
error 0:149 segm/ASDF:presence
error 0:149 segm/ASDF:kind
error 0:149 segm/ASDF:match
warning 0:149 segm/ASDF:undeclared-keyword
error 0:151 segm/ASDF.tree/data:presence
error 0:151 segm/ASDF.tree/data:type
error 0:151 segm/ASDF.tree/data:source
error 0:149 segm/ASDF.tree:type
error 1:20 segm/ASDF.tree/meta.date:mirror
error 1:20 segm/ASDF.tree/meta.filename:mirror
error 1:20 segm/ASDF.tree/meta.model_type:mirror
error 1:20 segm/ASDF.tree/meta.telescope:mirror
error 1:69 segm/ASDF.tree/meta.observation.program_number:mirror
error 1:69 segm/ASDF.tree/meta.observation.observation_number:mirror
error 1:69 segm/ASDF.tree/meta.observation.visit_number:mirror
error 1:114 segm/ASDF.tree/meta.target.catalog_name:mirror
error 1:200 segm/ASDF.tree/meta.instrument.name:mirror
error 1:236 segm/ASDF.tree/meta.exposure.type:mirror
error 1:236 segm/ASDF.tree/meta.exposure.nints:mirror
error 1:277 segm/ASDF.tree/meta.exposure.start_time:mirror
error 1:277 segm/ASDF.tree/meta.exposure.exposure_time:mirror
error 1:307 segm/ASDF.tree/meta.exposure.segment_number:mirror
error 1:307 segm/ASDF.tree/meta.exposure.total_segments:mirror
error 1:307 segm/ASDF.tree/meta.exposure.integration_start:mirror
error 1:307 segm/ASDF.tree/meta.exposure.integration_end:mirror
error 1:318 segm/ASDF.tree/meta.subarray.name:mirror
error 1:38 segm/ASDF.tree/meta.calibration_software_version:mirror
error 1:46 segm/ASDF.tree/meta.asn.pool_name:mirror
error 1:46 segm/ASDF.tree/meta.asn.table_name:mirror
error 0:174 phot:name
error 0:159 phot/meta/instrument:presence
error 0:159 phot/meta/instrument:type
error 0:159 phot/meta/instrument:null
error 0:159 phot/meta/instrument:in
error 0:160 phot/meta/subarray:presence
error 0:160 phot/meta/subarray:type
error 0:161 phot/meta/filter:presence
error 0:161 phot/meta/filter:type
error 0:162 phot/meta/pupil:presence
error 0:162 phot/meta/pupil:type
error 0:163 phot/meta/target_name:presence
error 0:163 phot/meta/target_name:type
error 0:164 phot/meta/number_of_integrations:type
error 0:164 phot/meta/number_of_integrations:null
error 0:164 phot/meta/number_of_integrations:limit
error 0:178 phot/meta/detector:presence
error 0:178 phot/meta/detector:type
error 0:179 phot/meta/channel:presence
error 0:179 phot/meta/channel:type
error 0:180 phot/meta/apertures:presence
error 0:180 phot/meta/apertures:type
error 0:180 phot/meta/apertures:null
error 0:176 phot/meta:type
info 0:176 phot/meta:undeclared-key
error 0:182 phot/table:presence
error 0:182 phot/table:rows
error 0:184 phot/table/MJD:presence
error 0:184 phot/table/MJD:type
error 0:184 phot/table/MJD:shape
error 0:184 phot/table/MJD:null
error 0:184 phot/table/MJD:unit
error 0:184 phot/table/MJD:order
error 0:185 phot/table/BJD_TDB:type
error 0:185 phot/table/BJD_TDB:shape
error 0:185 phot/table/BJD_TDB:null
error 0:185 phot/table/BJD_TDB:unit
error 0:185 phot/table/BJD_TDB:order
error 0:186 phot/table/aperture_sum:presence
error 0:186 phot/table/aperture_sum:type
error 0:186 phot/table/aperture_sum:shape
error 0:186 phot/table/aperture_sum:unit
error 0:187 phot/table/aperture_sum_err:presence
error 0:187 phot/table/aperture_sum_err:type
error 0:187 phot/table/aperture_sum_err:shape
error 0:187 phot/table/aperture_sum_err:unit
error 0:187 phot/table/aperture_sum_err:limit
error 0:188 phot/table/net_aperture_sum:presence
error 0:188 phot/table/net_aperture_sum:type
error 0:188 phot/table/net_aperture_sum:shape
error 0:188 phot/table/net_aperture_sum:unit
error 0:189 phot/table/net_aperture_sum_err:presence
error 0:189 phot/table/net_aperture_sum_err:type
error 0:189 phot/table/net_aperture_sum_err:shape
error 0:189 phot/table/net_aperture_sum_err:unit
error 0:189 phot/table/net_aperture_sum_err:limit
error 0:190 phot/table/annulus_sum:presence
error 0:190 phot/table/annulus_sum:type
error 0:190 phot/table/annulus_sum:shape
error 0:190 phot/table/annulus_sum:unit
error 0:191 phot/table/annulus_sum_err:presence
error 0:191 phot/table/annulus_sum_err:type
error 0:191 phot/table/annulus_sum_err:shape
error 0:191 phot/table/annulus_sum_err:unit
error 0:191 phot/table/annulus_sum_err:limit
error 0:192 phot/table/annulus_mean:presence
error 0:192 phot/table/annulus_mean:type
error 0:192 phot/table/annulus_mean:shape
error 0:192 phot/table/annulus_mean:unit
error 0:193 phot/table/annulus_mean_err:presence
error 0:193 phot/table/annulus_mean_err:type
error 0:193 phot/table/annulus_mean_err:shape
error 0:193 phot/table/annulus_mean_err:unit
error 0:193 phot/table/annulus_mean_err:limit
error 0:194 phot/table/aperture_bkg:presence
error 0:194 phot/table/aperture_bkg:type
error 0:194 phot/table/aperture_bkg:shape
error 0:194 phot/table/aperture_bkg:unit
error 0:195 phot/table/aperture_bkg_err:presence
error 0:195 phot/table/aperture_bkg_err:type
error 0:195 phot/table/aperture_bkg_err:shape
error 0:195 phot/table/aperture_bkg_err:unit
error 0:195 phot/table/aperture_bkg_err:limit
error 0:196 phot/table/aperture_x:presence
error 0:196 phot/table/aperture_x:type
error 0:196 phot/table/aperture_x:shape
error 0:196 phot/table/aperture_x:null
error 0:196 phot/table/aperture_x:unit
error 0:197 phot/table/aperture_y:presence
error 0:197 phot/table/aperture_y:type
error 0:197 phot/table/aperture_y:shape
error 0:197 phot/table/aperture_y:null
error 0:197 phot/table/aperture_y:unit
error 0:198 phot/table/aperture_ra_icrs:presence
error 0:198 phot/table/aperture_ra_icrs:type
error 0:198 phot/table/aperture_ra_icrs:shape
error 0:198 phot/table/aperture_ra_icrs:null
error 0:198 phot/table/aperture_ra_icrs:unit
error 0:198 phot/table/aperture_ra_icrs:limit
error 0:199 phot/table/aperture_dec_icrs:presence
error 0:199 phot/table/aperture_dec_icrs:type
error 0:199 phot/table/aperture_dec_icrs:shape
error 0:199 phot/table/aperture_dec_icrs:null
error 0:199 phot/table/aperture_dec_icrs:unit
error 0:199 phot/table/aperture_dec_icrs:limit
error 0:200 phot/table/centroid_x:type
error 0:200 phot/table/centroid_x:shape
error 0:200 phot/table/centroid_x:unit
error 0:201 phot/table/centroid_y:type
error 0:201 phot/table/centroid_y:shape
error 0:201 phot/table/centroid_y:unit
error 0:202 phot/table/psf_width_x:type
error 0:202 phot/table/psf_width_x:shape
error 0:202 phot/table/psf_width_x:unit
error 0:202 phot/table/psf_width_x:limit
error 0:203 phot/table/psf_width_y:type
error 0:203 phot/table/psf_width_y:shape
error 0:203 phot/table/psf_width_y:unit
error 0:203 phot/table/psf_width_y:limit
error 0:204 phot/table/psf_flux:type
error 0:204 phot/table/psf_flux:shape
error 0:204 phot/table/psf_flux:unit
error 0:205 phot/table:all_or_none-centroid_x-centroid_y
error 0:206 phot/table:all_or_none-psf_width_x-psf_width_y
error 0:207 phot/table:requires-psf_width_x-centroid_x
error 0:182 phot/table:undeclared-column
error 0:217 whtlt:name
error 0:159 whtlt/meta/instrument:presence
error 0:159 whtlt/meta/instrument:type
error 0:159 whtlt/meta/instrument:null
error 0:159 whtlt/meta/instrument:in
error 0:160 whtlt/meta/subarray:presence
error 0:160 whtlt/meta/subarray:type
error 0:161 whtlt/meta/filter:presence
error 0:161 whtlt/meta/filter:type
error 0:162 whtlt/meta/pupil:presence
error 0:162 whtlt/meta/pupil:type
error 0:163 whtlt/meta/target_name:presence
error 0:163 whtlt/meta/target_name:type
error 0:164 whtlt/meta/number_of_integrations:type
error 0:164 whtlt/meta/number_of_integrations:null
error 0:164 whtlt/meta/number_of_integrations:limit
error 0:221 whtlt/meta/exp_type:presence
error 0:221 whtlt/meta/exp_type:type
error 0:221 whtlt/meta/exp_type:null
error 0:221 whtlt/meta/exp_type:in
error 0:219 whtlt/meta:type
info 0:219 whtlt/meta:undeclared-key
error 0:223 whtlt/table:presence
error 0:223 whtlt/table:rows
error 0:225 whtlt/table/MJD_UTC:presence
error 0:225 whtlt/table/MJD_UTC:type
error 0:225 whtlt/table/MJD_UTC:shape
error 0:225 whtlt/table/MJD_UTC:null
error 0:225 whtlt/table/MJD_UTC:unit
error 0:225 whtlt/table/MJD_UTC:order
error 0:226 whtlt/table/BJD_TDB:presence
error 0:226 whtlt/table/BJD_TDB:type
error 0:226 whtlt/table/BJD_TDB:shape
error 0:226 whtlt/table/BJD_TDB:unit
error 0:227 whtlt/table/whitelight_flux:type
error 0:227 whtlt/table/whitelight_flux:shape
error 0:227 whtlt/table/whitelight_flux:unit
error 0:228 whtlt/table/whitelight_flux_order_[n]:type
error 0:228 whtlt/table/whitelight_flux_order_[n]:shape
error 0:228 whtlt/table/whitelight_flux_order_[n]:unit
error 0:229 whtlt/table/MJD:presence
error 0:230 whtlt/table:at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3
error 0:223 whtlt/table:undeclared-column
error 0:239 nirspec_whtlt:name
error 0:159 nirspec_whtlt/meta/instrument:presence
error 0:159 nirspec_whtlt/meta/instrument:type
error 0:159 nirspec_whtlt/meta/instrument:null
error 0:159 nirspec_whtlt/meta/instrument:value
error 0:159 nirspec_whtlt/meta/instrument:in
error 0:160 nirspec_whtlt/meta/subarray:presence
error 0:160 nirspec_whtlt/meta/subarray:type
error 0:161 nirspec_whtlt/meta/filter:presence
error 0:161 nirspec_whtlt/meta/filter:type
error 0:162 nirspec_whtlt/meta/pupil:presence
error 0:162 nirspec_whtlt/meta/pupil:type
error 0:163 nirspec_whtlt/meta/target_name:presence
error 0:163 nirspec_whtlt/meta/target_name:type
error 0:164 nirspec_whtlt/meta/number_of_integrations:type
error 0:164 nirspec_whtlt/meta/number_of_integrations:null
error 0:164 nirspec_whtlt/meta/number_of_integrations:limit
error 0:243 nirspec_whtlt/meta/exp_type:presence
error 0:243 nirspec_whtlt/meta/exp_type:type
error 0:243 nirspec_whtlt/meta/exp_type:null
error 0:243 nirspec_whtlt/meta/exp_type:in
error 0:241 nirspec_whtlt/meta:type
info 0:241 nirspec_whtlt/meta:undeclared-key
error 0:245 nirspec_whtlt/table:presence
error 0:245 nirspec_whtlt/table:rows
error 0:247 nirspec_whtlt/table/MJD_UTC_[d]:type
error 0:247 nirspec_whtlt/table/MJD_UTC_[d]:shape
error 0:247 nirspec_whtlt/table/MJD_UTC_[d]:unit
error 0:247 nirspec_whtlt/table/MJD_UTC_[d]:order
error 0:249 nirspec_whtlt/table/BJD_TDB_[d]:type
error 0:249 nirspec_whtlt/table/BJD_TDB_[d]:shape
error 0:249 nirspec_whtlt/table/BJD_TDB_[d]:unit
error 0:250 nirspec_whtlt/table/whitelight_flux_[d]:type
error 0:250 nirspec_whtlt/table/whitelight_flux_[d]:shape
error 0:250 nirspec_whtlt/table/whitelight_flux_[d]:unit
error 0:251 nirspec_whtlt/table/MJD:presence
error 0:252 nirspec_whtlt/table:at_least_one-MJD_UTC_NRS1-BJD_TDB_NRS1-whitelight_flux_NRS1-MJD_UTC_NRS2-BJD_TDB_NRS2-whitelight_flux_NRS2
error 0:252 nirspec_whtlt/table:at_least_one-MJD_UTC_NRS1-BJD_TDB_NRS1-whitelight_flux_NRS1-MJD_UTC_NRS2-BJD_TDB_NRS2-whitelight_flux_NRS2-whole
error 0:245 nirspec_whtlt/table:undeclared-column
error 0:261 early_whtlt:name
error 0:159 early_whtlt/meta/instrument:presence
error 0:159 early_whtlt/meta/instrument:type
error 0:159 early_whtlt/meta/instrument:null
error 0:159 early_whtlt/meta/instrument:in
error 0:160 early_whtlt/meta/subarray:presence
error 0:160 early_whtlt/meta/subarray:type
error 0:161 early_whtlt/meta/filter:presence
error 0:161 early_whtlt/meta/filter:type
error 0:162 early_whtlt/meta/pupil:presence
error 0:162 early_whtlt/meta/pupil:type
error 0:163 early_whtlt/meta/target_name:presence
error 0:163 early_whtlt/meta/target_name:type
error 0:164 early_whtlt/meta/number_of_integrations:type
error 0:164 early_whtlt/meta/number_of_integrations:null
error 0:164 early_whtlt/meta/number_of_integrations:limit
error 0:265 early_whtlt/meta/detector:presence
error 0:265 early_whtlt/meta/detector:type
error 0:266 early_whtlt/meta/exp_type:presence
error 0:266 early_whtlt/meta/exp_type:type
error 0:266 early_whtlt/meta/exp_type:null
error 0:266 early_whtlt/meta/exp_type:in
error 0:263 early_whtlt/meta:type
info 0:263 early_whtlt/meta:undeclared-key
error 0:268 early_whtlt/table:presence
error 0:268 early_whtlt/table:rows
error 0:270 early_whtlt/table/MJD:presence
error 0:270 early_whtlt/table/MJD:type
error 0:270 early_whtlt/table/MJD:shape
error 0:270 early_whtlt/table/MJD:null
error 0:270 early_whtlt/table/MJD:unit
error 0:271 early_whtlt/table/whitelight_flux:type
error 0:271 early_whtlt/table/whitelight_flux:shape
error 0:272 early_whtlt/table/whitelight_flux_order_[n]:type
error 0:272 early_whtlt/table/whitelight_flux_order_[n]:shape
error 0:273 early_whtlt/table:at_least_one-whitelight_flux-whitelight_flux_order_1-whitelight_flux_order_2-whitelight_flux_order_3
error 0:268 early_whtlt/table:undeclared-column
"""

SPEC = Spec(
    "jwst.catalog",
    "1.0.0",
    sources=("jwst/catalog.specc", "jwst/core.specc", "jwst/values.specc", "jwst/terms.specc", "std/wcs.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
