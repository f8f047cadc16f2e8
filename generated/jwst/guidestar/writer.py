"""Writer of jwst.guidestar 1.0.0: Guide star products: what the two guiders saw while they found a star, locked on it and followed it, raw and as count rates.

Made by specc from jwst/guidestar.specc (sha256 f16caa4886c5). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import IntFlag, StrEnum
from pathlib import Path
from typing import Any, Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import number
from _writing.file_names import choice, field, template
from _writing.fits import (
    AsdfHdu,
    FitsProduct,
    ImageHdu,
    PrimaryHdu,
    TableHdu,
    column,
    columns,
    hdu,
    keyword,
    keywords,
    opaque,
    pixels,
    tree_in_hdu,
)
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.trees import TreeObject, anything, key, more_keys
from _writing.values import ArrayLike, TableLike


class Category(StrEnum):
    """What Category may be; other values are possible.

    jwst/values.specc:17
    """

    AR = "AR"
    """Archival research."""

    CAL = "CAL"
    """Calibration."""

    COM = "COM"
    """Commissioning."""

    DD = "DD"
    """Director's discretionary time."""

    ENG = "ENG"
    """Engineering."""

    ERS = "ERS"
    """Early release science."""

    GO = "GO"
    """General observer."""

    GTO = "GTO"
    """Guaranteed time."""

    NASA = "NASA"
    """NASA programs."""

    SURVEY = "SURVEY"
    """Survey."""


class Quality(StrEnum):
    """What Quality may be.

    jwst/values.specc:30
    """

    OK = "OK"
    """The engineering data are complete."""

    SUSPECT = "SUSPECT"
    """Engineering data are missing or late: pointing and times may be those planned."""


class PointingQuality(StrEnum):
    """What PointingQuality may be.

    jwst/values.specc:35
    """

    PLANNED = "PLANNED"
    """As planned, engineering data were not used."""

    CALCULATED = "CALCULATED"
    """From engineering data."""

    CALCULATED_ORIGINAL = "CALCULATED_ORIGINAL"
    """From engineering data, first method."""

    CALCULATED_FULL = "CALCULATED_FULL"
    """From engineering data, all transformations."""

    CALCULATED_FULLVA = "CALCULATED_FULLVA"
    """The same, with velocity aberration."""

    CALCULATED_GSCMD = "CALCULATED_GSCMD"
    """From the commanded place of the guide star."""

    CALCULATED_GSCMD_V3PAGS = "CALCULATED_GSCMD_V3PAGS"
    """The same, with the roll at the guide star."""

    CALCULATED_TR_202105 = "CALCULATED_TR_202105"
    """Track mode, method of May 2021."""

    CALCULATED_TR_202105_VA = "CALCULATED_TR_202105_VA"
    """The same, with velocity aberration."""

    CALCULATED_COARSE_TR_202107 = "CALCULATED_COARSE_TR_202107"
    """Coarse mode, method of July 2021."""

    CALCULATED_TRACK_TR_202107 = "CALCULATED_TRACK_TR_202107"
    """Track mode, method of July 2021."""

    CALCULATED_COARSE_TR_202111 = "CALCULATED_COARSE_TR_202111"
    """Coarse mode, method of November 2021."""

    CALCULATED_TRACK_TR_202111 = "CALCULATED_TRACK_TR_202111"
    """Track mode, method of November 2021."""


class VisitType(StrEnum):
    """What VisitType may be.

    jwst/values.specc:51
    """

    PRIME_TARGETED_FIXED = "PRIME_TARGETED_FIXED"
    """Prime, at a fixed target."""

    PRIME_TARGETED_MOVING = "PRIME_TARGETED_MOVING"
    """Prime, at a moving target."""

    PRIME_UNTARGETED = "PRIME_UNTARGETED"
    """Prime, at no target."""

    PRIME_STATION_KEEPING = "PRIME_STATION_KEEPING"
    """Prime, orbit correction."""

    PRIME_WFSC_ROUTINE = "PRIME_WFSC_ROUTINE"
    """Prime, routine wavefront sensing."""

    PRIME_WFSC_SENSING_CONTROL = "PRIME_WFSC_SENSING_CONTROL"
    """Prime, wavefront sensing and control."""

    PRIME_WFSC_SENSING_ONLY = "PRIME_WFSC_SENSING_ONLY"
    """Prime, wavefront sensing alone."""

    PRIOR_MOMENTUM_UNLOAD = "PRIOR_MOMENTUM_UNLOAD"
    """Momentum unload."""

    PARALLEL_PURE = "PARALLEL_PURE"
    """Pure parallel."""

    PARALLEL_DARK_CALIBRATION = "PARALLEL_DARK_CALIBRATION"
    """Parallel dark."""

    PARALLEL_EXTERNAL_CALIBRATION = "PARALLEL_EXTERNAL_CALIBRATION"
    """Parallel calibration on the sky."""

    PARALLEL_SLEW_CALIBRATION = "PARALLEL_SLEW_CALIBRATION"
    """Parallel calibration during a slew."""

    GENERIC = "GENERIC"
    """Any other."""


class ExpType(StrEnum):
    """What ExpType may be.

    jwst/values.specc:101
    """

    FGS_ACQ1 = "FGS_ACQ1"
    """Guide star: acquisition 1."""

    FGS_ACQ2 = "FGS_ACQ2"
    """Guide star: acquisition 2."""

    FGS_DARK = "FGS_DARK"
    """FGS dark."""

    FGS_FINEGUIDE = "FGS_FINEGUIDE"
    """Guide star: fine guide."""

    FGS_FOCUS = "FGS_FOCUS"
    """FGS focus."""

    FGS_ID_IMAGE = "FGS_ID-IMAGE"
    """Guide star: identification image."""

    FGS_ID_STACK = "FGS_ID-STACK"
    """Guide star: stacked identification image."""

    FGS_IMAGE = "FGS_IMAGE"
    """FGS image."""

    FGS_INTFLAT = "FGS_INTFLAT"
    """FGS internal flat."""

    FGS_SKYFLAT = "FGS_SKYFLAT"
    """FGS sky flat."""

    FGS_TRACK = "FGS_TRACK"
    """Guide star: track."""

    MIR_4QPM = "MIR_4QPM"
    """MIRI four-quadrant coronagraph."""

    MIR_CORONCAL = "MIR_CORONCAL"
    """MIRI coronagraph calibration."""

    MIR_DARKALL = "MIR_DARKALL"
    """MIRI dark, all detectors."""

    MIR_DARKIMG = "MIR_DARKIMG"
    """MIRI dark, imager."""

    MIR_DARKMRS = "MIR_DARKMRS"
    """MIRI dark, spectrometer."""

    MIR_FLATIMAGE = "MIR_FLATIMAGE"
    """MIRI imager flat."""

    MIR_FLATIMAGE_EXT = "MIR_FLATIMAGE-EXT"
    """MIRI imager flat on the sky."""

    MIR_FLATMRS = "MIR_FLATMRS"
    """MIRI spectrometer flat."""

    MIR_FLATMRS_EXT = "MIR_FLATMRS-EXT"
    """MIRI spectrometer flat on the sky."""

    MIR_IMAGE = "MIR_IMAGE"
    """MIRI image."""

    MIR_LRS_FIXEDSLIT = "MIR_LRS-FIXEDSLIT"
    """MIRI low-resolution spectrum through the slit."""

    MIR_LRS_SLITLESS = "MIR_LRS-SLITLESS"
    """MIRI low-resolution spectrum without a slit."""

    MIR_LYOT = "MIR_LYOT"
    """MIRI Lyot coronagraph."""

    MIR_MRS = "MIR_MRS"
    """MIRI integral-field spectrum."""

    MIR_TACONFIRM = "MIR_TACONFIRM"
    """MIRI confirmation image."""

    MIR_TACQ = "MIR_TACQ"
    """MIRI target acquisition."""

    MIR_WFSS = "MIR_WFSS"
    """MIRI slitless spectra of a field."""

    NIS_AMI = "NIS_AMI"
    """NIRISS aperture masking."""

    NIS_DARK = "NIS_DARK"
    """NIRISS dark."""

    NIS_EXTCAL = "NIS_EXTCAL"
    """NIRISS calibration on the sky."""

    NIS_FOCUS = "NIS_FOCUS"
    """NIRISS focus."""

    NIS_IMAGE = "NIS_IMAGE"
    """NIRISS image."""

    NIS_LAMP = "NIS_LAMP"
    """NIRISS lamp."""

    NIS_SOSS = "NIS_SOSS"
    """NIRISS slitless spectrum of one star."""

    NIS_TACONFIRM = "NIS_TACONFIRM"
    """NIRISS confirmation image."""

    NIS_TACQ = "NIS_TACQ"
    """NIRISS target acquisition."""

    NIS_WFSS = "NIS_WFSS"
    """NIRISS slitless spectra of a field."""

    NRC_CORON = "NRC_CORON"
    """NIRCam coronagraph."""

    NRC_DARK = "NRC_DARK"
    """NIRCam dark."""

    NRC_FLAT = "NRC_FLAT"
    """NIRCam flat."""

    NRC_FOCUS = "NRC_FOCUS"
    """NIRCam focus."""

    NRC_GRISM = "NRC_GRISM"
    """NIRCam grism engineering."""

    NRC_IMAGE = "NRC_IMAGE"
    """NIRCam image."""

    NRC_LED = "NRC_LED"
    """NIRCam lamp."""

    NRC_TACONFIRM = "NRC_TACONFIRM"
    """NIRCam confirmation image."""

    NRC_TACQ = "NRC_TACQ"
    """NIRCam target acquisition."""

    NRC_TSGRISM = "NRC_TSGRISM"
    """NIRCam grism time series."""

    NRC_TSIMAGE = "NRC_TSIMAGE"
    """NIRCam image time series."""

    NRC_WFSC = "NRC_WFSC"
    """NIRCam wavefront sensing."""

    NRC_WFSS = "NRC_WFSS"
    """NIRCam slitless spectra of a field."""

    NRS_AUTOFLAT = "NRS_AUTOFLAT"
    """NIRSpec flat taken along."""

    NRS_AUTOWAVE = "NRS_AUTOWAVE"
    """NIRSpec wavelength lamp taken along."""

    NRS_BRIGHTOBJ = "NRS_BRIGHTOBJ"
    """NIRSpec time series through the wide slit."""

    NRS_CONFIRM = "NRS_CONFIRM"
    """NIRSpec confirmation image."""

    NRS_DARK = "NRS_DARK"
    """NIRSpec dark."""

    NRS_FIXEDSLIT = "NRS_FIXEDSLIT"
    """NIRSpec spectra through fixed slits."""

    NRS_FOCUS = "NRS_FOCUS"
    """NIRSpec focus."""

    NRS_IFU = "NRS_IFU"
    """NIRSpec integral-field spectrum."""

    NRS_IMAGE = "NRS_IMAGE"
    """NIRSpec image."""

    NRS_LAMP = "NRS_LAMP"
    """NIRSpec lamp."""

    NRS_MIMF = "NRS_MIMF"
    """NIRSpec mirror alignment image."""

    NRS_MSASPEC = "NRS_MSASPEC"
    """NIRSpec spectra through micro-shutters."""

    NRS_MSATA = "NRS_MSATA"
    """NIRSpec acquisition through micro-shutters."""

    NRS_TACONFIRM = "NRS_TACONFIRM"
    """NIRSpec confirmation image."""

    NRS_TACQ = "NRS_TACQ"
    """NIRSpec target acquisition."""

    NRS_TASLIT = "NRS_TASLIT"
    """NIRSpec acquisition through a slit."""

    NRS_VERIFY = "NRS_VERIFY"
    """NIRSpec verification image."""

    NRS_WATA = "NRS_WATA"
    """NIRSpec wide-aperture acquisition."""


class ReadPattern(StrEnum):
    """What ReadPattern may be.

    jwst/values.specc:173
    """

    BRIGHT1 = "BRIGHT1"

    BRIGHT2 = "BRIGHT2"

    DEEP2 = "DEEP2"

    DEEP8 = "DEEP8"

    DHS3 = "DHS3"

    DHS4 = "DHS4"

    DHS5 = "DHS5"

    DHS6 = "DHS6"

    DHS7 = "DHS7"

    MEDIUM2 = "MEDIUM2"

    MEDIUM8 = "MEDIUM8"

    MEDIUMDEEP2 = "MEDIUMDEEP2"

    MEDIUMDEEP8 = "MEDIUMDEEP8"

    RAPID = "RAPID"

    SHALLOW2 = "SHALLOW2"

    SHALLOW4 = "SHALLOW4"

    NRS = "NRS"

    NRSIRS2 = "NRSIRS2"

    NRSIRS2RAPID = "NRSIRS2RAPID"

    NRSN16R4 = "NRSN16R4"

    NRSN32R8 = "NRSN32R8"

    NRSN8R2 = "NRSN8R2"

    NRSRAPID = "NRSRAPID"

    NRSRAPIDD1 = "NRSRAPIDD1"

    NRSRAPIDD2 = "NRSRAPIDD2"

    NRSRAPIDD6 = "NRSRAPIDD6"

    NRSSLOW = "NRSSLOW"

    NIS = "NIS"

    NISRAPID = "NISRAPID"

    FAST = "FAST"

    FASTGRPAVG = "FASTGRPAVG"

    FASTGRPAVG8 = "FASTGRPAVG8"

    FASTGRPAVG16 = "FASTGRPAVG16"

    FASTGRPAVG32 = "FASTGRPAVG32"

    FASTGRPAVG64 = "FASTGRPAVG64"

    FASTR1 = "FASTR1"

    FASTR100 = "FASTR100"

    SLOW = "SLOW"

    SLOWR1 = "SLOWR1"

    ACQ1 = "ACQ1"

    ACQ2 = "ACQ2"

    FGS = "FGS"

    FGS60 = "FGS60"

    FGS8370 = "FGS8370"

    FGS840 = "FGS840"

    FGSRAPID = "FGSRAPID"

    FINEGUIDE = "FINEGUIDE"

    ID = "ID"

    TRACK = "TRACK"


class SubarrayName(StrEnum):
    """What SubarrayName may be; other values are possible.

    jwst/values.specc:407
    """

    FULL = "FULL"

    GENERIC = "GENERIC"

    N_A = "N/A"

    VALUE_8X8 = "8X8"

    VALUE_32X32 = "32X32"

    VALUE_128X128 = "128X128"

    VALUE_2048X64 = "2048X64"

    SUB8CNTR = "SUB8CNTR"

    SUB8DIAG = "SUB8DIAG"

    SUB8LL = "SUB8LL"

    SUB32CNTR = "SUB32CNTR"

    SUB32DIAG = "SUB32DIAG"

    SUB32LL = "SUB32LL"

    SUB128CNTR = "SUB128CNTR"

    SUB128DIAG = "SUB128DIAG"

    SUB128LL = "SUB128LL"

    SUBIDSTRIPCENTER = "SUBIDSTRIPCENTER"

    SUBIDSTRIPLL = "SUBIDSTRIPLL"

    SUBTUNE32CENTERG1 = "SUBTUNE32CENTERG1"

    SUBTUNE32CENTERG2 = "SUBTUNE32CENTERG2"

    SUBTUNE32LLG1 = "SUBTUNE32LLG1"

    SUBTUNE32LLG2 = "SUBTUNE32LLG2"

    BRIGHTSKY = "BRIGHTSKY"

    MASK1065 = "MASK1065"

    MASK1140 = "MASK1140"

    MASK1550 = "MASK1550"

    MASKLYOT = "MASKLYOT"

    SLITLESSPRISM = "SLITLESSPRISM"

    SUB64 = "SUB64"

    SUB128 = "SUB128"

    SUB256 = "SUB256"

    SUBPRISM = "SUBPRISM"

    SUBSLIT = "SUBSLIT"

    SUB64_IP = "SUB64_IP"

    SUB128_IP = "SUB128_IP"

    SLITLESSPRISM_IP = "SLITLESSPRISM_IP"

    SLITLESSPRISM_IPS = "SLITLESSPRISM_IPS"

    SUBPRISM_IP = "SUBPRISM_IP"

    SUBPRISM_IPS = "SUBPRISM_IPS"

    FULLP = "FULLP"

    FULL_SUPSTP008 = "FULL_SUPSTP008"

    FULL_SUPSTP024 = "FULL_SUPSTP024"

    FULL_SUPSTP120 = "FULL_SUPSTP120"

    FULL_SUPSTP510 = "FULL_SUPSTP510"

    FULL_SUPSTP008P = "FULL_SUPSTP008P"

    FULL_SUPSTP024P = "FULL_SUPSTP024P"

    FULL_SUPSTP120P = "FULL_SUPSTP120P"

    FULL_SUPSTP510P = "FULL_SUPSTP510P"

    MASK210R = "MASK210R"

    MASK335R = "MASK335R"

    MASK430R = "MASK430R"

    MASKLWB = "MASKLWB"

    MASKSWB = "MASKSWB"

    SUB41STRIPE1_DHS = "SUB41STRIPE1_DHS"

    SUB82STRIPE2_DHS = "SUB82STRIPE2_DHS"

    SUB164STRIPE4_DHS = "SUB164STRIPE4_DHS"

    SUB260STRIPE4_DHS = "SUB260STRIPE4_DHS"

    SUB160STRIPE4_DHS = "SUB160STRIPE4_DHS"

    SUB256STRIPE4_DHS = "SUB256STRIPE4_DHS"

    SUB40STRIPE1_DHS = "SUB40STRIPE1_DHS"

    SUB80STRIPE2_DHS = "SUB80STRIPE2_DHS"

    SUB160 = "SUB160"

    SUB160P = "SUB160P"

    SUB320 = "SUB320"

    SUB320A335R = "SUB320A335R"

    SUB320A430R = "SUB320A430R"

    SUB320B335R = "SUB320B335R"

    SUB320B430R = "SUB320B430R"

    SUB320BLWB = "SUB320BLWB"

    SUB32TATS = "SUB32TATS"

    SUB32TATSGRISM = "SUB32TATSGRISM"

    SUB32TA_DHS = "SUB32TA_DHS"

    SUB400P = "SUB400P"

    SUB400X256ALWB = "SUB400X256ALWB"

    SUB640 = "SUB640"

    SUB640A210R = "SUB640A210R"

    SUB640ASWB = "SUB640ASWB"

    SUB640B210R = "SUB640B210R"

    SUB640BSWB = "SUB640BSWB"

    SUB64FP1A = "SUB64FP1A"

    SUB64FP1B = "SUB64FP1B"

    SUB64P = "SUB64P"

    SUB64FP6A = "SUB64FP6A"

    SUB64P_SUPSTP002 = "SUB64P_SUPSTP002"

    SUB64P_SUPSTP008 = "SUB64P_SUPSTP008"

    SUB64P_SUPSTP032 = "SUB64P_SUPSTP032"

    SUB8FP1A = "SUB8FP1A"

    SUB8FP1B = "SUB8FP1B"

    SUB8FP6A = "SUB8FP6A"

    SUB96DHSPILA = "SUB96DHSPILA"

    SUB96DHSPILB = "SUB96DHSPILB"

    SUBFSA210R = "SUBFSA210R"

    SUBFSA335R = "SUBFSA335R"

    SUBFSA430R = "SUBFSA430R"

    SUBFSALWB = "SUBFSALWB"

    SUBFSASWB = "SUBFSASWB"

    SUBGRISM64 = "SUBGRISM64"

    SUBGRISM128 = "SUBGRISM128"

    SUBGRISM256 = "SUBGRISM256"

    SUBNDA210R = "SUBNDA210R"

    SUBNDA335R = "SUBNDA335R"

    SUBNDA430R = "SUBNDA430R"

    SUBNDALWBL = "SUBNDALWBL"

    SUBNDALWBS = "SUBNDALWBS"

    SUBNDASWBL = "SUBNDASWBL"

    SUBNDASWBS = "SUBNDASWBS"

    SUBNDB210R = "SUBNDB210R"

    SUBNDB335R = "SUBNDB335R"

    SUBNDB430R = "SUBNDB430R"

    SUBNDBLWBL = "SUBNDBLWBL"

    SUBNDBLWBS = "SUBNDBLWBS"

    SUBNDBSWBL = "SUBNDBSWBL"

    SUBNDBSWBS = "SUBNDBSWBS"

    MASKA210R = "MASKA210R"

    MASKA430R = "MASKA430R"

    MASKBLWB = "MASKBLWB"

    MASKBSWB = "MASKBSWB"

    SUB320ALWB = "SUB320ALWB"

    SUB80 = "SUB80"

    SUBAMPCAL = "SUBAMPCAL"

    SUBSTRIP80 = "SUBSTRIP80"

    SUBSTRIP96 = "SUBSTRIP96"

    SUBSTRIP256 = "SUBSTRIP256"

    SUB17STRIPE_SOSS = "SUB17STRIPE_SOSS"

    SUB60STRIPE_SOSS = "SUB60STRIPE_SOSS"

    SUB204STRIPE_SOSS = "SUB204STRIPE_SOSS"

    SUB680STRIPE_SOSS = "SUB680STRIPE_SOSS"

    SUBTAAMI = "SUBTAAMI"

    SUBTASOSS = "SUBTASOSS"

    WFSS64C = "WFSS64C"

    WFSS64R = "WFSS64R"

    WFSS128C = "WFSS128C"

    WFSS128R = "WFSS128R"

    ALLSLITS = "ALLSLITS"

    SUBS200A1 = "SUBS200A1"

    SUBS200A2 = "SUBS200A2"

    SUBS200B1 = "SUBS200B1"

    SUBS400A1 = "SUBS400A1"

    SUB32 = "SUB32"

    SUB512 = "SUB512"

    SUB512S = "SUB512S"

    SUB1024A = "SUB1024A"

    SUB1024B = "SUB1024B"

    SUB2048 = "SUB2048"

    SUB256M2_PRISM = "SUB256M2_PRISM"

    SUB128M4_PRISM = "SUB128M4_PRISM"

    SUB64M8_PRISM = "SUB64M8_PRISM"

    SUB32M16_PRISM = "SUB32M16_PRISM"

    FULL_IRS2 = "FULL_IRS2"

    S200A1 = "S200A1"

    S200A2 = "S200A2"

    S200B1 = "S200B1"

    S400A1 = "S400A1"


class PointingMode(StrEnum):
    """What PointingMode may be.

    jwst/values.specc:85
    """

    COARSE = "COARSE"
    """Star trackers and gyroscopes alone."""

    FINEGUIDE = "FINEGUIDE"
    """Locked on a guide star."""

    MOVING = "MOVING"
    """Locked on a guide star while the target moves."""

    TRACK = "TRACK"
    """Following a guide star."""

    NONE = "NONE"
    """No control reported."""


class Acquired(StrEnum):
    """What Acquired may be; other values are possible.

    jwst/guidestar.specc:29
    """

    SUCCESSFUL = "SUCCESSFUL"
    """The guiders locked on the star."""

    FAILED = "FAILED"
    """They did not."""


class StepStatus(StrEnum):
    """What StepStatus may be.

    jwst/values.specc:93
    """

    COMPLETE = "COMPLETE"
    """Done."""

    SKIPPED = "SKIPPED"
    """Not done: not wanted, or no reference file."""

    FAILED = "FAILED"
    """Tried in vain."""


class DataQuality(IntFlag):
    """Bits of DataQuality.

    jwst/values.specc:473
    """

    DO_NOT_USE = 1 << 0
    """Do not use this pixel."""

    SATURATED = 1 << 1
    """Saturated during the exposure."""

    JUMP_DET = 1 << 2
    """Jump found, a cosmic ray."""

    DROPOUT = 1 << 3
    """Data lost on the way down."""

    OUTLIER = 1 << 4
    """Differs from other dithers."""

    PERSISTENCE = 1 << 5
    """Glows after an earlier exposure."""

    AD_FLOOR = 1 << 6
    """Below the floor of the converter."""

    CHARGELOSS = 1 << 7
    """Charge moved to a neighbour."""

    RESERVED = 1 << 8
    """Not in use."""

    NON_SCIENCE = 1 << 9
    """Not on the part of the detector that sees the sky."""

    DEAD = 1 << 10
    """Does not respond."""

    HOT = 1 << 11
    """Hot."""

    WARM = 1 << 12
    """Warm."""

    LOW_QE = 1 << 13
    """Low quantum efficiency."""

    RC = 1 << 14
    """Responds late."""

    TELEGRAPH = 1 << 15
    """Switches between levels."""

    NONLINEAR = 1 << 16
    """Strongly non-linear."""

    BAD_REF_PIXEL = 1 << 17
    """Reference pixel that is bad."""

    NO_FLAT_FIELD = 1 << 18
    """No flat field."""

    NO_GAIN_VALUE = 1 << 19
    """No gain."""

    NO_LIN_CORR = 1 << 20
    """No linearity correction."""

    NO_SAT_CHECK = 1 << 21
    """Saturation cannot be checked."""

    UNRELIABLE_BIAS = 1 << 22
    """Uncertain bias."""

    UNRELIABLE_DARK = 1 << 23
    """Uncertain dark current."""

    UNRELIABLE_SLOPE = 1 << 24
    """Uncertain slope."""

    UNRELIABLE_FLAT = 1 << 25
    """Uncertain flat field."""

    OPEN = 1 << 26
    """Open pixel, its signal goes to the neighbours."""

    ADJ_OPEN = 1 << 27
    """Neighbour of an open pixel."""

    FLUX_ESTIMATED = 1 << 28
    """Value filled in by estimate."""

    MSA_FAILED_OPEN = 1 << 29
    """Light of a shutter that does not close."""

    OTHER_BAD_PIXEL = 1 << 30
    """Bad for another reason."""

    REFERENCE_PIXEL = 1 << 31
    """Reference pixel, sees no light."""


QualityText = Literal["OK", "SUSPECT"]
PointingQualityText = Literal[
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
VisitTypeText = Literal[
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
PointingModeText = Literal["COARSE", "FINEGUIDE", "MOVING", "TRACK", "NONE"]
StepStatusText = Literal["COMPLETE", "SKIPPED", "FAILED"]
IdRawPrimary_DATAMODL = Literal["Level1bModel", "GuiderRawModel"]
IdRawPrimary_SUB_SHRT = Literal["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]
_ALIASES = {"DN": "adu"}


class IdRawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:239).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ID-IMAGE"
    )
    """Kind of exposure.

    ExpType; always "FGS_ID-IMAGE"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword(
        "NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236", init=False, default=2
    )
    """Integrations in the exposure.

    int; always 2; >= 1; required; filled in (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ID"
    )
    """Readout pattern.

    ReadPattern; always "ID"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="2048X64",
    )
    """Part of the detector that was read.

    SubarrayName; always "2048X64"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword(
        "SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321", init=False, default=13
    )
    """First pixel on axis 1.

    int; always 13; [1, 2048]; required; filled in (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=2024
    )
    """Pixels on axis 1.

    int; always 2024; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; must equal ny; [1, 2048]; required (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class IdRawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:97).
    """

    data: ArrayLike = pixels("uint16", shape=(2, 2, "ny", 2024), line="jwst/guidestar.specc:97", kw_only=False)
    """Pixels, slowest axis first.

    uint16[2, 2, ny, 2024] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:97", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class IdRawFlight(
    TableHdu,
    label="FLIGHT",
    extname="Flight Reference Stars",
    names=("Flight Reference Stars", "FLIGHT REFERENCE STARS"),
):
    """One row a star that the guider used.

    FLIGHT, a binary table; required (jwst/guidestar.specc:125).
    """

    data: TableLike = columns(
        column("reference_star_id", "string", comment="index of the star", width=2, line="jwst/guidestar.specc:128"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:129"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:130"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:131"),
        line="jwst/guidestar.specc:125",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    reference_star_id: index of the star; string[2]; required (jwst/guidestar.specc:128).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:129).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:130).

    count_rate: count rate; float64; required (jwst/guidestar.specc:131).
    """

    NUMREFST: Integer | None = keyword(
        "NUMREFST", "int", comment="number of reference stars", line="jwst/guidestar.specc:126", default=None
    )
    """Number of reference stars.

    int; >= 0; optional (jwst/guidestar.specc:126).
    """


class IdRawPlanned(
    TableHdu,
    label="PLANNED",
    extname="Planned Reference Stars",
    names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
):
    """One row a star that was planned.

    PLANNED, a binary table; required (jwst/guidestar.specc:134).
    """

    data: TableLike = columns(
        column(
            "guide_star_order",
            "int32",
            comment="guide star that it goes with, among the candidates",
            line="jwst/guidestar.specc:136",
        ),
        column(
            "reference_order",
            "int32",
            comment="place among the reference stars of that guide star",
            required=False,
            line="jwst/guidestar.specc:137",
        ),
        column(
            "reference_star_id",
            "string",
            comment="star in the guide star catalogue",
            width=12,
            line="jwst/guidestar.specc:138",
        ),
        column("ra", "float64", comment="right ascension, ICRS", line="jwst/guidestar.specc:139"),
        column("dec", "float64", comment="declination, ICRS", line="jwst/guidestar.specc:140"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:141"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:142"),
        column("fgs_mag", "float64", comment="magnitude on the detector", line="jwst/guidestar.specc:143"),
        column("fgs_mag_uncert", "float64", comment="uncertainty of the magnitude", line="jwst/guidestar.specc:144"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:145"),
        column(
            "count_rate_uncert", "float64", comment="uncertainty of the count rate", line="jwst/guidestar.specc:146"
        ),
        line="jwst/guidestar.specc:134",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    guide_star_order: guide star that it goes with, among the candidates; int32; required
        (jwst/guidestar.specc:136).

    reference_order: place among the reference stars of that guide star; int32; optional
        (jwst/guidestar.specc:137).

    reference_star_id: star in the guide star catalogue; string[12]; required (jwst/guidestar.specc:138).

    ra: right ascension, ICRS; float64 in deg, not written; [0, 360); required (jwst/guidestar.specc:139).

    dec: declination, ICRS; float64 in deg, not written; [-90, 90]; required (jwst/guidestar.specc:140).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:141).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:142).

    fgs_mag: magnitude on the detector; float64 in mag, not written; required (jwst/guidestar.specc:143).

    fgs_mag_uncert: uncertainty of the magnitude; float64 in mag, not written; required
        (jwst/guidestar.specc:144).

    count_rate: count rate; float64; required (jwst/guidestar.specc:145).

    count_rate_uncert: uncertainty of the count rate; float64; required (jwst/guidestar.specc:146).
    """


class IdRawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:255).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:257",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:257).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class IdRawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:255).
    """

    tree: IdRawAsdfTree = tree_in_hdu(IdRawAsdfTree, default_factory=IdRawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class IdRaw(FitsProduct, product="id_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """Identification of a guide star, raw.

    Named jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)uncal.fits

    The whole field of a guider, read in 36 strips of 64 pixels that overlap by 8, in two integrations of two frames. The guider looks in it for the guide star
    among its neighbours; the tables say which stars were planned as references, and which the guider took. Where strips overlap, their pixels are averaged.
    """

    primary: IdRawPrimary = hdu(line="jwst/guidestar.specc:239")
    """PRIMARY.

    required.
    """

    sci: IdRawSci = hdu(line="jwst/guidestar.specc:97")
    """Integrations of groups of pixels.

    required.
    """

    flight: IdRawFlight = hdu(line="jwst/guidestar.specc:125")
    """One row a star that the guider used.

    required.
    """

    planned: IdRawPlanned = hdu(line="jwst/guidestar.specc:134")
    """One row a star that was planned.

    required.
    """

    asdf: IdRawAsdf | None = hdu(line="jwst/guidestar.specc:255", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-id_",
            field("attempt"),
            "_image",
            choice(("_",), ("-",)),
            "uncal.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        attempt: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)uncal.fits; see `Product.write`.

        attempt: attempt at identification; /[1-9]/.
        """
        return self._write(folder, {"attempt": attempt}, name=name, overwrite=overwrite, profile=profile)


class IdPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:268).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ID-IMAGE"
    )
    """Kind of exposure.

    ExpType; always "FGS_ID-IMAGE"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword(
        "NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236", init=False, default=2
    )
    """Integrations in the exposure.

    int; always 2; >= 1; required; filled in (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ID"
    )
    """Readout pattern.

    ReadPattern; always "ID"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="2048X64",
    )
    """Part of the detector that was read.

    SubarrayName; always "2048X64"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword(
        "SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321", init=False, default=13
    )
    """First pixel on axis 1.

    int; always 13; [1, 2048]; required; filled in (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=2024
    )
    """Pixels on axis 1.

    int; always 2024; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; must equal ny; [1, 2048]; required (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class IdSci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:103).
    """

    data: ArrayLike = pixels(
        "float32", shape=(1, "ny", 2024), nullable=True, line="jwst/guidestar.specc:103", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[1, ny, 2024] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:103", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class IdErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:106).
    """

    data: ArrayLike = pixels(
        "float32", shape=(1, "ny", 2024), nullable=True, line="jwst/guidestar.specc:106", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[1, ny, 2024] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class IdDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:107).
    """

    data: ArrayLike = pixels("uint32", shape=("ny", 2024), line="jwst/guidestar.specc:107", kw_only=False)
    """Pixels, slowest axis first.

    uint32[ny, 2024]; bits of DataQuality.
    """


class IdFlight(
    TableHdu,
    label="FLIGHT",
    extname="Flight Reference Stars",
    names=("Flight Reference Stars", "FLIGHT REFERENCE STARS"),
):
    """One row a star that the guider used.

    FLIGHT, a binary table; required (jwst/guidestar.specc:125).
    """

    data: TableLike = columns(
        column("reference_star_id", "string", comment="index of the star", width=2, line="jwst/guidestar.specc:128"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:129"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:130"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:131"),
        line="jwst/guidestar.specc:125",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    reference_star_id: index of the star; string[2]; required (jwst/guidestar.specc:128).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:129).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:130).

    count_rate: count rate; float64; required (jwst/guidestar.specc:131).
    """

    NUMREFST: Integer | None = keyword(
        "NUMREFST", "int", comment="number of reference stars", line="jwst/guidestar.specc:126", default=None
    )
    """Number of reference stars.

    int; >= 0; optional (jwst/guidestar.specc:126).
    """


class IdPlanned(
    TableHdu,
    label="PLANNED",
    extname="Planned Reference Stars",
    names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
):
    """One row a star that was planned.

    PLANNED, a binary table; required (jwst/guidestar.specc:134).
    """

    data: TableLike = columns(
        column(
            "guide_star_order",
            "int32",
            comment="guide star that it goes with, among the candidates",
            line="jwst/guidestar.specc:136",
        ),
        column(
            "reference_order",
            "int32",
            comment="place among the reference stars of that guide star",
            required=False,
            line="jwst/guidestar.specc:137",
        ),
        column(
            "reference_star_id",
            "string",
            comment="star in the guide star catalogue",
            width=12,
            line="jwst/guidestar.specc:138",
        ),
        column("ra", "float64", comment="right ascension, ICRS", line="jwst/guidestar.specc:139"),
        column("dec", "float64", comment="declination, ICRS", line="jwst/guidestar.specc:140"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:141"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:142"),
        column("fgs_mag", "float64", comment="magnitude on the detector", line="jwst/guidestar.specc:143"),
        column("fgs_mag_uncert", "float64", comment="uncertainty of the magnitude", line="jwst/guidestar.specc:144"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:145"),
        column(
            "count_rate_uncert", "float64", comment="uncertainty of the count rate", line="jwst/guidestar.specc:146"
        ),
        line="jwst/guidestar.specc:134",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    guide_star_order: guide star that it goes with, among the candidates; int32; required
        (jwst/guidestar.specc:136).

    reference_order: place among the reference stars of that guide star; int32; optional
        (jwst/guidestar.specc:137).

    reference_star_id: star in the guide star catalogue; string[12]; required (jwst/guidestar.specc:138).

    ra: right ascension, ICRS; float64 in deg, not written; [0, 360); required (jwst/guidestar.specc:139).

    dec: declination, ICRS; float64 in deg, not written; [-90, 90]; required (jwst/guidestar.specc:140).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:141).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:142).

    fgs_mag: magnitude on the detector; float64 in mag, not written; required (jwst/guidestar.specc:143).

    fgs_mag_uncert: uncertainty of the magnitude; float64 in mag, not written; required
        (jwst/guidestar.specc:144).

    count_rate: count rate; float64; required (jwst/guidestar.specc:145).

    count_rate_uncert: uncertainty of the count rate; float64; required (jwst/guidestar.specc:146).
    """


class IdAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:285).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:287",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:287).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class IdAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:285).
    """

    tree: IdAsdfTree = tree_in_hdu(IdAsdfTree, default_factory=IdAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Id(FitsProduct, product="id", validator=_VALIDATOR, aliases=_ALIASES):
    """Identification of a guide star, calibrated.

    Named jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)cal.fits

    The smaller of the differences of frames in two integrations, as count rates: one image, of which the guider's own software makes the same. Where strips overlap, their pixels are averaged.
    """

    primary: IdPrimary = hdu(line="jwst/guidestar.specc:268")
    """PRIMARY.

    required.
    """

    sci: IdSci = hdu(line="jwst/guidestar.specc:103")
    """Count rates.

    required.
    """

    err: IdErr = hdu(line="jwst/guidestar.specc:106")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: IdDq = hdu(line="jwst/guidestar.specc:107")
    """What is wrong with a pixel, in all images.

    required.
    """

    flight: IdFlight = hdu(line="jwst/guidestar.specc:125")
    """One row a star that the guider used.

    required.
    """

    planned: IdPlanned = hdu(line="jwst/guidestar.specc:134")
    """One row a star that was planned.

    required.
    """

    asdf: IdAsdf = hdu(line="jwst/guidestar.specc:285", default_factory=IdAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-id_",
            field("attempt"),
            "_image",
            choice(("_",), ("-",)),
            "cal.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        attempt: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_gs-id_{attempt}_image(_|-)cal.fits; see `Product.write`.

        attempt: attempt at identification; /[1-9]/.
        """
        return self._write(folder, {"attempt": attempt}, name=name, overwrite=overwrite, profile=profile)


class IdStackedRawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:299).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ID-STACK"
    )
    """Kind of exposure.

    ExpType; always "FGS_ID-STACK"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword(
        "NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236", init=False, default=2
    )
    """Integrations in the exposure.

    int; always 2; >= 1; required; filled in (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ID"
    )
    """Readout pattern.

    ReadPattern; always "ID"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="2048X64",
    )
    """Part of the detector that was read.

    SubarrayName; always "2048X64"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword(
        "SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321", init=False, default=1
    )
    """First pixel on axis 1.

    int; always 1; [1, 2048]; required; filled in (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=2304
    )
    """Pixels on axis 1.

    int; always 2304; [1, 2304]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; must equal ny; [1, 2048]; required (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class IdStackedRawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:97).
    """

    data: ArrayLike = pixels("uint16", shape=(2, 2, "ny", 2304), line="jwst/guidestar.specc:97", kw_only=False)
    """Pixels, slowest axis first.

    uint16[2, 2, ny, 2304] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:97", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class IdStackedRawFlight(
    TableHdu,
    label="FLIGHT",
    extname="Flight Reference Stars",
    names=("Flight Reference Stars", "FLIGHT REFERENCE STARS"),
):
    """One row a star that the guider used.

    FLIGHT, a binary table; required (jwst/guidestar.specc:125).
    """

    data: TableLike = columns(
        column("reference_star_id", "string", comment="index of the star", width=2, line="jwst/guidestar.specc:128"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:129"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:130"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:131"),
        line="jwst/guidestar.specc:125",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    reference_star_id: index of the star; string[2]; required (jwst/guidestar.specc:128).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:129).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:130).

    count_rate: count rate; float64; required (jwst/guidestar.specc:131).
    """

    NUMREFST: Integer | None = keyword(
        "NUMREFST", "int", comment="number of reference stars", line="jwst/guidestar.specc:126", default=None
    )
    """Number of reference stars.

    int; >= 0; optional (jwst/guidestar.specc:126).
    """


class IdStackedRawPlanned(
    TableHdu,
    label="PLANNED",
    extname="Planned Reference Stars",
    names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
):
    """One row a star that was planned.

    PLANNED, a binary table; required (jwst/guidestar.specc:134).
    """

    data: TableLike = columns(
        column(
            "guide_star_order",
            "int32",
            comment="guide star that it goes with, among the candidates",
            line="jwst/guidestar.specc:136",
        ),
        column(
            "reference_order",
            "int32",
            comment="place among the reference stars of that guide star",
            required=False,
            line="jwst/guidestar.specc:137",
        ),
        column(
            "reference_star_id",
            "string",
            comment="star in the guide star catalogue",
            width=12,
            line="jwst/guidestar.specc:138",
        ),
        column("ra", "float64", comment="right ascension, ICRS", line="jwst/guidestar.specc:139"),
        column("dec", "float64", comment="declination, ICRS", line="jwst/guidestar.specc:140"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:141"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:142"),
        column("fgs_mag", "float64", comment="magnitude on the detector", line="jwst/guidestar.specc:143"),
        column("fgs_mag_uncert", "float64", comment="uncertainty of the magnitude", line="jwst/guidestar.specc:144"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:145"),
        column(
            "count_rate_uncert", "float64", comment="uncertainty of the count rate", line="jwst/guidestar.specc:146"
        ),
        line="jwst/guidestar.specc:134",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    guide_star_order: guide star that it goes with, among the candidates; int32; required
        (jwst/guidestar.specc:136).

    reference_order: place among the reference stars of that guide star; int32; optional
        (jwst/guidestar.specc:137).

    reference_star_id: star in the guide star catalogue; string[12]; required (jwst/guidestar.specc:138).

    ra: right ascension, ICRS; float64 in deg, not written; [0, 360); required (jwst/guidestar.specc:139).

    dec: declination, ICRS; float64 in deg, not written; [-90, 90]; required (jwst/guidestar.specc:140).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:141).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:142).

    fgs_mag: magnitude on the detector; float64 in mag, not written; required (jwst/guidestar.specc:143).

    fgs_mag_uncert: uncertainty of the magnitude; float64 in mag, not written; required
        (jwst/guidestar.specc:144).

    count_rate: count rate; float64; required (jwst/guidestar.specc:145).

    count_rate_uncert: uncertainty of the count rate; float64; required (jwst/guidestar.specc:146).
    """


class IdStackedRawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:315).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:317",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:317).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class IdStackedRawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:315).
    """

    tree: IdStackedRawAsdfTree = tree_in_hdu(IdStackedRawAsdfTree, default_factory=IdStackedRawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class IdStackedRaw(FitsProduct, product="id_stacked_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """Identification of a guide star, strip by strip, raw.

    Named jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)uncal.fits

    The whole field of a guider, read in 36 strips of 64 pixels that overlap by 8, in two integrations of two frames. The guider looks in it for the guide star
    among its neighbours; the tables say which stars were planned as references, and which the guider took. The strips lie side by side as they were read, so that the image is wider than the detector.
    """

    primary: IdStackedRawPrimary = hdu(line="jwst/guidestar.specc:299")
    """PRIMARY.

    required.
    """

    sci: IdStackedRawSci = hdu(line="jwst/guidestar.specc:97")
    """Integrations of groups of pixels.

    required.
    """

    flight: IdStackedRawFlight = hdu(line="jwst/guidestar.specc:125")
    """One row a star that the guider used.

    required.
    """

    planned: IdStackedRawPlanned = hdu(line="jwst/guidestar.specc:134")
    """One row a star that was planned.

    required.
    """

    asdf: IdStackedRawAsdf | None = hdu(line="jwst/guidestar.specc:315", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-id_",
            field("attempt"),
            "_stacked",
            choice(("_",), ("-",)),
            "uncal.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        attempt: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)uncal.fits; see `Product.write`.

        attempt: attempt at identification; /[1-9]/.
        """
        return self._write(folder, {"attempt": attempt}, name=name, overwrite=overwrite, profile=profile)


class IdStackedPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:328).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ID-STACK"
    )
    """Kind of exposure.

    ExpType; always "FGS_ID-STACK"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword(
        "NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236", init=False, default=2
    )
    """Integrations in the exposure.

    int; always 2; >= 1; required; filled in (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ID"
    )
    """Readout pattern.

    ReadPattern; always "ID"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="2048X64",
    )
    """Part of the detector that was read.

    SubarrayName; always "2048X64"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword(
        "SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321", init=False, default=1
    )
    """First pixel on axis 1.

    int; always 1; [1, 2048]; required; filled in (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=2304
    )
    """Pixels on axis 1.

    int; always 2304; [1, 2304]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; must equal ny; [1, 2048]; required (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class IdStackedSci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:103).
    """

    data: ArrayLike = pixels(
        "float32", shape=(1, "ny", 2304), nullable=True, line="jwst/guidestar.specc:103", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[1, ny, 2304] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:103", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class IdStackedErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:106).
    """

    data: ArrayLike = pixels(
        "float32", shape=(1, "ny", 2304), nullable=True, line="jwst/guidestar.specc:106", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[1, ny, 2304] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class IdStackedDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:107).
    """

    data: ArrayLike = pixels("uint32", shape=("ny", 2304), line="jwst/guidestar.specc:107", kw_only=False)
    """Pixels, slowest axis first.

    uint32[ny, 2304]; bits of DataQuality.
    """


class IdStackedFlight(
    TableHdu,
    label="FLIGHT",
    extname="Flight Reference Stars",
    names=("Flight Reference Stars", "FLIGHT REFERENCE STARS"),
):
    """One row a star that the guider used.

    FLIGHT, a binary table; required (jwst/guidestar.specc:125).
    """

    data: TableLike = columns(
        column("reference_star_id", "string", comment="index of the star", width=2, line="jwst/guidestar.specc:128"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:129"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:130"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:131"),
        line="jwst/guidestar.specc:125",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    reference_star_id: index of the star; string[2]; required (jwst/guidestar.specc:128).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:129).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:130).

    count_rate: count rate; float64; required (jwst/guidestar.specc:131).
    """

    NUMREFST: Integer | None = keyword(
        "NUMREFST", "int", comment="number of reference stars", line="jwst/guidestar.specc:126", default=None
    )
    """Number of reference stars.

    int; >= 0; optional (jwst/guidestar.specc:126).
    """


class IdStackedPlanned(
    TableHdu,
    label="PLANNED",
    extname="Planned Reference Stars",
    names=("Planned Reference Stars", "PLANNED REFERENCE STARS"),
):
    """One row a star that was planned.

    PLANNED, a binary table; required (jwst/guidestar.specc:134).
    """

    data: TableLike = columns(
        column(
            "guide_star_order",
            "int32",
            comment="guide star that it goes with, among the candidates",
            line="jwst/guidestar.specc:136",
        ),
        column(
            "reference_order",
            "int32",
            comment="place among the reference stars of that guide star",
            required=False,
            line="jwst/guidestar.specc:137",
        ),
        column(
            "reference_star_id",
            "string",
            comment="star in the guide star catalogue",
            width=12,
            line="jwst/guidestar.specc:138",
        ),
        column("ra", "float64", comment="right ascension, ICRS", line="jwst/guidestar.specc:139"),
        column("dec", "float64", comment="declination, ICRS", line="jwst/guidestar.specc:140"),
        column("id_x", "float64", comment="place in the guider's ideal frame, x", line="jwst/guidestar.specc:141"),
        column("id_y", "float64", comment="place in the guider's ideal frame, y", line="jwst/guidestar.specc:142"),
        column("fgs_mag", "float64", comment="magnitude on the detector", line="jwst/guidestar.specc:143"),
        column("fgs_mag_uncert", "float64", comment="uncertainty of the magnitude", line="jwst/guidestar.specc:144"),
        column("count_rate", "float64", comment="count rate", line="jwst/guidestar.specc:145"),
        column(
            "count_rate_uncert", "float64", comment="uncertainty of the count rate", line="jwst/guidestar.specc:146"
        ),
        line="jwst/guidestar.specc:134",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    guide_star_order: guide star that it goes with, among the candidates; int32; required
        (jwst/guidestar.specc:136).

    reference_order: place among the reference stars of that guide star; int32; optional
        (jwst/guidestar.specc:137).

    reference_star_id: star in the guide star catalogue; string[12]; required (jwst/guidestar.specc:138).

    ra: right ascension, ICRS; float64 in deg, not written; [0, 360); required (jwst/guidestar.specc:139).

    dec: declination, ICRS; float64 in deg, not written; [-90, 90]; required (jwst/guidestar.specc:140).

    id_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:141).

    id_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:142).

    fgs_mag: magnitude on the detector; float64 in mag, not written; required (jwst/guidestar.specc:143).

    fgs_mag_uncert: uncertainty of the magnitude; float64 in mag, not written; required
        (jwst/guidestar.specc:144).

    count_rate: count rate; float64; required (jwst/guidestar.specc:145).

    count_rate_uncert: uncertainty of the count rate; float64; required (jwst/guidestar.specc:146).
    """


class IdStackedAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:345).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:347",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:347).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class IdStackedAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:345).
    """

    tree: IdStackedAsdfTree = tree_in_hdu(IdStackedAsdfTree, default_factory=IdStackedAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class IdStacked(FitsProduct, product="id_stacked", validator=_VALIDATOR, aliases=_ALIASES):
    """Identification of a guide star, strip by strip, calibrated.

    Named jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)cal.fits

    The smaller of the differences of frames in two integrations, as count rates: one image, of which the guider's own software makes the same. The strips lie side by side as they were read, so that the image is wider than the detector.
    """

    primary: IdStackedPrimary = hdu(line="jwst/guidestar.specc:328")
    """PRIMARY.

    required.
    """

    sci: IdStackedSci = hdu(line="jwst/guidestar.specc:103")
    """Count rates.

    required.
    """

    err: IdStackedErr = hdu(line="jwst/guidestar.specc:106")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: IdStackedDq = hdu(line="jwst/guidestar.specc:107")
    """What is wrong with a pixel, in all images.

    required.
    """

    flight: IdStackedFlight = hdu(line="jwst/guidestar.specc:125")
    """One row a star that the guider used.

    required.
    """

    planned: IdStackedPlanned = hdu(line="jwst/guidestar.specc:134")
    """One row a star that was planned.

    required.
    """

    asdf: IdStackedAsdf = hdu(line="jwst/guidestar.specc:345", default_factory=IdStackedAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-id_",
            field("attempt"),
            "_stacked",
            choice(("_",), ("-",)),
            "cal.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        attempt: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_gs-id_{attempt}_stacked(_|-)cal.fits; see `Product.write`.

        attempt: attempt at identification; /[1-9]/.
        """
        return self._write(folder, {"attempt": attempt}, name=name, overwrite=overwrite, profile=profile)


class Acq1RawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:360).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ACQ1"
    )
    """Kind of exposure.

    ExpType; always "FGS_ACQ1"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ACQ1"
    )
    """Readout pattern.

    ReadPattern; always "ACQ1"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="128X128",
    )
    """Part of the detector that was read.

    SubarrayName; always "128X128"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=128
    )
    """Pixels on axis 1.

    int; always 128; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=128
    )
    """Pixels on axis 2.

    int; always 128; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class Acq1RawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:111).
    """

    data: ArrayLike = pixels("uint16", shape=("nints", 2, 128, 128), line="jwst/guidestar.specc:111", kw_only=False)
    """Pixels, slowest axis first.

    uint16[nints, 2, 128, 128] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:111", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class Acq1RawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:373).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:375",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:375).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Acq1RawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:373).
    """

    tree: Acq1RawAsdfTree = tree_in_hdu(Acq1RawAsdfTree, default_factory=Acq1RawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Acq1Raw(FitsProduct, product="acq1_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """First acquisition of a guide star, raw.

    Named jw{program}{obs}{visit}_gs-acq1_{stamp}_uncal.fits

    A window of 128 pixels about the place where the star was identified; six integrations, in which the guider finds it for certain.
    """

    primary: Acq1RawPrimary = hdu(line="jwst/guidestar.specc:360")
    """PRIMARY.

    required.
    """

    sci: Acq1RawSci = hdu(line="jwst/guidestar.specc:111")
    """Integrations of groups of pixels.

    required.
    """

    asdf: Acq1RawAsdf | None = hdu(line="jwst/guidestar.specc:373", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-acq1_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_uncal.fits",
        ),
    )


class Acq1Primary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:386).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ACQ1"
    )
    """Kind of exposure.

    ExpType; always "FGS_ACQ1"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ACQ1"
    )
    """Readout pattern.

    ReadPattern; always "ACQ1"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="128X128",
    )
    """Part of the detector that was read.

    SubarrayName; always "128X128"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=128
    )
    """Pixels on axis 1.

    int; always 128; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=128
    )
    """Pixels on axis 2.

    int; always 128; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class Acq1Sci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:117).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 128, 128), nullable=True, line="jwst/guidestar.specc:117", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 128, 128] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:117", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class Acq1Err(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:120).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 128, 128), nullable=True, line="jwst/guidestar.specc:120", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 128, 128] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class Acq1Dq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:121).
    """

    data: ArrayLike = pixels("uint32", shape=(128, 128), line="jwst/guidestar.specc:121", kw_only=False)
    """Pixels, slowest axis first.

    uint32[128, 128]; bits of DataQuality.
    """


class Acq1AsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:401).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:403",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:403).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Acq1Asdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:401).
    """

    tree: Acq1AsdfTree = tree_in_hdu(Acq1AsdfTree, default_factory=Acq1AsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Acq1(FitsProduct, product="acq1", validator=_VALIDATOR, aliases=_ALIASES):
    """First acquisition of a guide star, calibrated.

    Named jw{program}{obs}{visit}_gs-acq1_{stamp}_cal.fits

    The difference of the two frames, as count rates, integration by integration.
    """

    primary: Acq1Primary = hdu(line="jwst/guidestar.specc:386")
    """PRIMARY.

    required.
    """

    sci: Acq1Sci = hdu(line="jwst/guidestar.specc:117")
    """Count rates.

    required.
    """

    err: Acq1Err = hdu(line="jwst/guidestar.specc:120")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: Acq1Dq = hdu(line="jwst/guidestar.specc:121")
    """What is wrong with a pixel, in all images.

    required.
    """

    asdf: Acq1Asdf = hdu(line="jwst/guidestar.specc:401", default_factory=Acq1Asdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-acq1_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_cal.fits",
        ),
    )


class Acq2RawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:414).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ACQ2"
    )
    """Kind of exposure.

    ExpType; always "FGS_ACQ2"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ACQ2"
    )
    """Readout pattern.

    ReadPattern; always "ACQ2"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="32X32",
    )
    """Part of the detector that was read.

    SubarrayName; always "32X32"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=32
    )
    """Pixels on axis 1.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=32
    )
    """Pixels on axis 2.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class Acq2RawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:111).
    """

    data: ArrayLike = pixels("uint16", shape=("nints", 2, 32, 32), line="jwst/guidestar.specc:111", kw_only=False)
    """Pixels, slowest axis first.

    uint16[nints, 2, 32, 32] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:111", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class Acq2RawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:427).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:429",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:429).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Acq2RawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:427).
    """

    tree: Acq2RawAsdfTree = tree_in_hdu(Acq2RawAsdfTree, default_factory=Acq2RawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Acq2Raw(FitsProduct, product="acq2_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """Second acquisition of a guide star, raw.

    Named jw{program}{obs}{visit}_gs-acq2_{stamp}_uncal.fits

    A window of 32 pixels about the place that the first acquisition found; five integrations, which give the place to a pixel.
    """

    primary: Acq2RawPrimary = hdu(line="jwst/guidestar.specc:414")
    """PRIMARY.

    required.
    """

    sci: Acq2RawSci = hdu(line="jwst/guidestar.specc:111")
    """Integrations of groups of pixels.

    required.
    """

    asdf: Acq2RawAsdf | None = hdu(line="jwst/guidestar.specc:427", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-acq2_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_uncal.fits",
        ),
    )


class Acq2Primary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:440).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_ACQ2"
    )
    """Kind of exposure.

    ExpType; always "FGS_ACQ2"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="ACQ2"
    )
    """Readout pattern.

    ReadPattern; always "ACQ2"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="32X32",
    )
    """Part of the detector that was read.

    SubarrayName; always "32X32"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=32
    )
    """Pixels on axis 1.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=32
    )
    """Pixels on axis 2.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class Acq2Sci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:117).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 32, 32), nullable=True, line="jwst/guidestar.specc:117", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 32, 32] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:117", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class Acq2Err(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:120).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 32, 32), nullable=True, line="jwst/guidestar.specc:120", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 32, 32] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class Acq2Dq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:121).
    """

    data: ArrayLike = pixels("uint32", shape=(32, 32), line="jwst/guidestar.specc:121", kw_only=False)
    """Pixels, slowest axis first.

    uint32[32, 32]; bits of DataQuality.
    """


class Acq2AsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:455).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:457",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:457).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class Acq2Asdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:455).
    """

    tree: Acq2AsdfTree = tree_in_hdu(Acq2AsdfTree, default_factory=Acq2AsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Acq2(FitsProduct, product="acq2", validator=_VALIDATOR, aliases=_ALIASES):
    """Second acquisition of a guide star, calibrated.

    Named jw{program}{obs}{visit}_gs-acq2_{stamp}_cal.fits

    The difference of the two frames, as count rates, integration by integration.
    """

    primary: Acq2Primary = hdu(line="jwst/guidestar.specc:440")
    """PRIMARY.

    required.
    """

    sci: Acq2Sci = hdu(line="jwst/guidestar.specc:117")
    """Count rates.

    required.
    """

    err: Acq2Err = hdu(line="jwst/guidestar.specc:120")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: Acq2Dq = hdu(line="jwst/guidestar.specc:121")
    """What is wrong with a pixel, in all images.

    required.
    """

    asdf: Acq2Asdf = hdu(line="jwst/guidestar.specc:455", default_factory=Acq2Asdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-acq2_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_cal.fits",
        ),
    )


class TrackRawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:469).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_TRACK"
    )
    """Kind of exposure.

    ExpType; always "FGS_TRACK"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="TRACK"
    )
    """Readout pattern.

    ReadPattern; always "TRACK"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="32X32",
    )
    """Part of the detector that was read.

    SubarrayName; always "32X32"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=32
    )
    """Pixels on axis 1.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=32
    )
    """Pixels on axis 2.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class TrackRawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:111).
    """

    data: ArrayLike = pixels("uint16", shape=("nints", 2, 32, 32), line="jwst/guidestar.specc:111", kw_only=False)
    """Pixels, slowest axis first.

    uint16[nints, 2, 32, 32] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:111", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class TrackRawPointing(TableHdu, label="POINTING", extname="Pointing", names=("Pointing", "POINTING")):
    """One row a measurement: how far the telescope has moved since the file began.

    POINTING, a binary table; required (jwst/guidestar.specc:152).
    """

    data: TableLike = columns(
        column("time", "float64", comment="time since the file began", nullable=True, line="jwst/guidestar.specc:168"),
        column(
            "jitter", "float64", comment="distance from the first place", nullable=True, line="jwst/guidestar.specc:169"
        ),
        column(
            "delta_ddc_ra",
            "float64",
            comment="first right ascension, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:170",
        ),
        column(
            "delta_ddc_dec",
            "float64",
            comment="first declination, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:171",
        ),
        column(
            "delta_aperture_pa",
            "float64",
            comment="first position angle, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:172",
        ),
        column(
            "delta_v1_ra",
            "float64",
            comment="the telescope's axis: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:173",
        ),
        column(
            "delta_v1_dec",
            "float64",
            comment="the telescope's axis: declination",
            nullable=True,
            line="jwst/guidestar.specc:174",
        ),
        column(
            "delta_v3_pa",
            "float64",
            comment="the telescope's position angle",
            nullable=True,
            line="jwst/guidestar.specc:175",
        ),
        column(
            "delta_j1_ra",
            "float64",
            comment="the J frame: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:176",
        ),
        column(
            "delta_j1_dec",
            "float64",
            comment="the J frame: declination",
            nullable=True,
            line="jwst/guidestar.specc:177",
        ),
        column(
            "delta_j3_pa",
            "float64",
            comment="the J frame: position angle",
            nullable=True,
            line="jwst/guidestar.specc:178",
        ),
        column(
            "HGA_motion",
            "string",
            "int",
            comment="the antenna: moving, still, or not in use",
            line="jwst/guidestar.specc:179",
        ),
        line="jwst/guidestar.specc:152",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    time: time since the file began; float64 in ms, not written; >= 0; NaN where nothing is known; required
        (jwst/guidestar.specc:168).

    jitter: distance from the first place; float64 in mas, not written; >= 0; NaN where nothing is known;
        required (jwst/guidestar.specc:169).

    delta_ddc_ra: first right ascension, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:170).

    delta_ddc_dec: first declination, minus this one; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:171).

    delta_aperture_pa: first position angle, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:172).

    delta_v1_ra: the telescope's axis: right ascension; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:173).

    delta_v1_dec: the telescope's axis: declination; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:174).

    delta_v3_pa: the telescope's position angle; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:175).

    delta_j1_ra: the J frame: right ascension; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:176).

    delta_j1_dec: the J frame: declination; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:177).

    delta_j3_pa: the J frame: position angle; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:178).

    HGA_motion: the antenna: moving, still, or not in use; string or int; required (jwst/guidestar.specc:179).
    """

    DDCFLDPT: str | None = keyword(
        "DDCFLDPT",
        "string",
        comment="point of the field that distortion is corrected for",
        line="jwst/guidestar.specc:153",
        default=None,
    )
    """Point of the field that distortion is corrected for.

    string; optional (jwst/guidestar.specc:153).
    """

    POINTTIM: str | None = keyword(
        "POINTTIM", "string", comment="start of the table, UTC", line="jwst/guidestar.specc:154", default=None
    )
    """Start of the table, UTC.

    string; optional (jwst/guidestar.specc:154).
    """

    RA_DDC: Number | Quantity | Sky | None = keyword(
        "RA_DDC",
        "float",
        comment="right ascension of that point",
        unit="deg",
        line="jwst/guidestar.specc:155",
        sky="ra",
        default=None,
    )
    """Right ascension of that point.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:155).
    """

    DEC_DDC: Number | Quantity | Sky | None = keyword(
        "DEC_DDC",
        "float",
        comment="declination of that point",
        unit="deg",
        line="jwst/guidestar.specc:156",
        sky="dec",
        default=None,
    )
    """Declination of that point.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:156).
    """

    PA_APER: Number | Quantity | None = keyword(
        "PA_APER",
        "float",
        comment="position angle of the aperture",
        unit="deg",
        line="jwst/guidestar.specc:157",
        default=None,
    )
    """Position angle of the aperture.

    float in deg; optional (jwst/guidestar.specc:157).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:158",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:158).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:159",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:159).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:160",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:160).
    """

    RA_J1: Number | Quantity | Sky | None = keyword(
        "RA_J1",
        "float",
        comment="right ascension of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:161",
        sky="ra",
        default=None,
    )
    """Right ascension of the J frame's first axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:161).
    """

    DEC_J1: Number | Quantity | Sky | None = keyword(
        "DEC_J1",
        "float",
        comment="declination of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:162",
        sky="dec",
        default=None,
    )
    """Declination of the J frame's first axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:162).
    """

    PA_J3: Number | Quantity | None = keyword(
        "PA_J3",
        "float",
        comment="position angle of the J frame's third axis",
        unit="deg",
        line="jwst/guidestar.specc:163",
        default=None,
    )
    """Position angle of the J frame's third axis.

    float in deg; optional (jwst/guidestar.specc:163).
    """

    JITTRAVG: Number | None = keyword(
        "JITTRAVG", "float", comment="jitter, on average", line="jwst/guidestar.specc:164", default=None
    )
    """Jitter, on average.

    float; optional (jwst/guidestar.specc:164).
    """

    JITTRMAX: Number | None = keyword(
        "JITTRMAX", "float", comment="jitter, at most", line="jwst/guidestar.specc:165", default=None
    )
    """Jitter, at most.

    float; optional (jwst/guidestar.specc:165).
    """

    JITTRMIN: Number | None = keyword(
        "JITTRMIN", "float", comment="jitter, at least", line="jwst/guidestar.specc:166", default=None
    )
    """Jitter, at least.

    float; optional (jwst/guidestar.specc:166).
    """


class TrackRawCentroids(
    TableHdu, label="CENTROIDS", extname="FGS Centroid Packet", names=("FGS Centroid Packet", "FGS CENTROID PACKET")
):
    """One row a packet: where the guider found the star.

    CENTROIDS, a binary table; required (jwst/guidestar.specc:183).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:187",
        ),
        column(
            "centroid_time", "string", comment="when the star was there, UTC", width=23, line="jwst/guidestar.specc:188"
        ),
        column(
            "guide_star_position_x",
            "float64",
            comment="place in the guider's ideal frame, x",
            line="jwst/guidestar.specc:189",
        ),
        column(
            "guide_star_position_y",
            "float64",
            comment="place in the guider's ideal frame, y",
            line="jwst/guidestar.specc:190",
        ),
        column(
            "guide_star_instrument_counts_per_sec",
            "float64",
            comment="counts of the star in a second",
            line="jwst/guidestar.specc:191",
        ),
        column(
            "signal_to_noise_current_frame",
            "float64",
            comment="signal to noise in this frame",
            line="jwst/guidestar.specc:192",
        ),
        column(
            "delta_signal",
            "float64",
            comment="change of the signal since the frame before",
            line="jwst/guidestar.specc:193",
        ),
        column(
            "delta_noise",
            "float64",
            comment="change of the noise since the frame before",
            line="jwst/guidestar.specc:194",
        ),
        column(
            "psf_width_x", "int32", comment="distance from where the star should be, x", line="jwst/guidestar.specc:195"
        ),
        column(
            "psf_width_y", "int32", comment="distance from where the star should be, y", line="jwst/guidestar.specc:196"
        ),
        column("data_quality", "int32", comment="quality of the centroid", line="jwst/guidestar.specc:197"),
        column("bad_pixel_flag", "string", comment="bad pixels in the window", line="jwst/guidestar.specc:198"),
        column("bad_centroid_dq_flag", "string", comment="the centroid is bad", line="jwst/guidestar.specc:199"),
        column("cosmic_ray_hit_flag", "string", comment="a cosmic ray hit the window", line="jwst/guidestar.specc:200"),
        column(
            "sw_subwindow_loc_change_flag", "string", comment="the window was moved", line="jwst/guidestar.specc:201"
        ),
        column(
            "guide_star_at_detector_subwindow_boundary_flag",
            "string",
            comment="the star is at the edge of the window",
            line="jwst/guidestar.specc:202",
        ),
        column(
            "subwindow_out_of_FOV_flag", "string", comment="the window left the field", line="jwst/guidestar.specc:203"
        ),
        line="jwst/guidestar.specc:183",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:187).

    centroid_time: when the star was there, UTC; string[23]; required (jwst/guidestar.specc:188).

    guide_star_position_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:189).

    guide_star_position_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:190).

    guide_star_instrument_counts_per_sec: counts of the star in a second; float64; required
        (jwst/guidestar.specc:191).

    signal_to_noise_current_frame: signal to noise in this frame; float64; required (jwst/guidestar.specc:192).

    delta_signal: change of the signal since the frame before; float64; required (jwst/guidestar.specc:193).

    delta_noise: change of the noise since the frame before; float64; required (jwst/guidestar.specc:194).

    psf_width_x: distance from where the star should be, x; int32 in pixel, not written; required
        (jwst/guidestar.specc:195).

    psf_width_y: distance from where the star should be, y; int32 in pixel, not written; required
        (jwst/guidestar.specc:196).

    data_quality: quality of the centroid; int32; required (jwst/guidestar.specc:197).

    bad_pixel_flag: bad pixels in the window; string; required (jwst/guidestar.specc:198).

    bad_centroid_dq_flag: the centroid is bad; string; required (jwst/guidestar.specc:199).

    cosmic_ray_hit_flag: a cosmic ray hit the window; string; "NO" or "YES"; required
        (jwst/guidestar.specc:200).

    sw_subwindow_loc_change_flag: the window was moved; string; "NO" or "YES"; required
        (jwst/guidestar.specc:201).

    guide_star_at_detector_subwindow_boundary_flag: the star is at the edge of the window; string; "NO" or
        "YES"; required (jwst/guidestar.specc:202).

    subwindow_out_of_FOV_flag: the window left the field; string; "NO" or "YES"; required
        (jwst/guidestar.specc:203).
    """

    DETECTID: str | None = keyword(
        "DETECTID", "string", comment="guider", line="jwst/guidestar.specc:184", default=None
    )
    """Guider.

    string; optional (jwst/guidestar.specc:184).
    """

    GUIDESTA: str | None = keyword(
        "GUIDESTA", "string", comment="function: track or fine guide", line="jwst/guidestar.specc:185", default=None
    )
    """Function: track or fine guide.

    string; optional (jwst/guidestar.specc:185).
    """


class TrackRawWindow(
    TableHdu, label="WINDOW", extname="Track subarray table", names=("Track subarray table", "TRACK SUBARRAY TABLE")
):
    """One row a move of the window that follows the star.

    WINDOW, a binary table; required (jwst/guidestar.specc:209).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:211",
        ),
        column("x_corner", "float64", comment="corner of the window, x", line="jwst/guidestar.specc:212"),
        column("y_corner", "float64", comment="corner of the window, y", line="jwst/guidestar.specc:213"),
        column("x_size", "int", comment="size of the window, x", line="jwst/guidestar.specc:214"),
        column("y_size", "int", comment="size of the window, y", line="jwst/guidestar.specc:215"),
        line="jwst/guidestar.specc:209",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:211).

    x_corner: corner of the window, x; float64 in pixel, not written; required (jwst/guidestar.specc:212).

    y_corner: corner of the window, y; float64 in pixel, not written; required (jwst/guidestar.specc:213).

    x_size: size of the window, x; int in pixel, not written; >= 0; required (jwst/guidestar.specc:214).

    y_size: size of the window, y; int in pixel, not written; >= 0; required (jwst/guidestar.specc:215).
    """


class TrackRawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:484).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:486",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:486).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class TrackRawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:484).
    """

    tree: TrackRawAsdfTree = tree_in_hdu(TrackRawAsdfTree, default_factory=TrackRawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class TrackRaw(FitsProduct, product="track_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """Track of a guide star, raw.

    Named jw{program}{obs}{visit}_gs-track_{stamp}_uncal.fits

    A window of 32 pixels that follows the star over the detector, sixteen times a second: thousands of integrations, with the places of the window, the
    centroids that the guider found and the pointing that follows from them.
    """

    primary: TrackRawPrimary = hdu(line="jwst/guidestar.specc:469")
    """PRIMARY.

    required.
    """

    sci: TrackRawSci = hdu(line="jwst/guidestar.specc:111")
    """Integrations of groups of pixels.

    required.
    """

    pointing: TrackRawPointing = hdu(line="jwst/guidestar.specc:152")
    """One row a measurement: how far the telescope has moved since the file began.

    required.
    """

    centroids: TrackRawCentroids = hdu(line="jwst/guidestar.specc:183")
    """One row a packet: where the guider found the star.

    required.
    """

    window: TrackRawWindow = hdu(line="jwst/guidestar.specc:209")
    """One row a move of the window that follows the star.

    required.
    """

    asdf: TrackRawAsdf | None = hdu(line="jwst/guidestar.specc:484", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-track_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_uncal.fits",
        ),
    )


class TrackPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:497).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", init=False, default="FGS_TRACK"
    )
    """Kind of exposure.

    ExpType; always "FGS_TRACK"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="TRACK"
    )
    """Readout pattern.

    ReadPattern; always "TRACK"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=2
    )
    """Groups in an integration.

    int; always 2; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="32X32",
    )
    """Part of the detector that was read.

    SubarrayName; always "32X32"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=32
    )
    """Pixels on axis 1.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=32
    )
    """Pixels on axis 2.

    int; always 32; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class TrackSci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:117).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 32, 32), nullable=True, line="jwst/guidestar.specc:117", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 32, 32] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:117", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class TrackErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:120).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 32, 32), nullable=True, line="jwst/guidestar.specc:120", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 32, 32] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class TrackDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:121).
    """

    data: ArrayLike = pixels("uint32", shape=(32, 32), line="jwst/guidestar.specc:121", kw_only=False)
    """Pixels, slowest axis first.

    uint32[32, 32]; bits of DataQuality.
    """


class TrackPointing(TableHdu, label="POINTING", extname="Pointing", names=("Pointing", "POINTING")):
    """One row a measurement: how far the telescope has moved since the file began.

    POINTING, a binary table; required (jwst/guidestar.specc:152).
    """

    data: TableLike = columns(
        column("time", "float64", comment="time since the file began", nullable=True, line="jwst/guidestar.specc:168"),
        column(
            "jitter", "float64", comment="distance from the first place", nullable=True, line="jwst/guidestar.specc:169"
        ),
        column(
            "delta_ddc_ra",
            "float64",
            comment="first right ascension, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:170",
        ),
        column(
            "delta_ddc_dec",
            "float64",
            comment="first declination, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:171",
        ),
        column(
            "delta_aperture_pa",
            "float64",
            comment="first position angle, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:172",
        ),
        column(
            "delta_v1_ra",
            "float64",
            comment="the telescope's axis: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:173",
        ),
        column(
            "delta_v1_dec",
            "float64",
            comment="the telescope's axis: declination",
            nullable=True,
            line="jwst/guidestar.specc:174",
        ),
        column(
            "delta_v3_pa",
            "float64",
            comment="the telescope's position angle",
            nullable=True,
            line="jwst/guidestar.specc:175",
        ),
        column(
            "delta_j1_ra",
            "float64",
            comment="the J frame: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:176",
        ),
        column(
            "delta_j1_dec",
            "float64",
            comment="the J frame: declination",
            nullable=True,
            line="jwst/guidestar.specc:177",
        ),
        column(
            "delta_j3_pa",
            "float64",
            comment="the J frame: position angle",
            nullable=True,
            line="jwst/guidestar.specc:178",
        ),
        column(
            "HGA_motion",
            "string",
            "int",
            comment="the antenna: moving, still, or not in use",
            line="jwst/guidestar.specc:179",
        ),
        line="jwst/guidestar.specc:152",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    time: time since the file began; float64 in ms, not written; >= 0; NaN where nothing is known; required
        (jwst/guidestar.specc:168).

    jitter: distance from the first place; float64 in mas, not written; >= 0; NaN where nothing is known;
        required (jwst/guidestar.specc:169).

    delta_ddc_ra: first right ascension, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:170).

    delta_ddc_dec: first declination, minus this one; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:171).

    delta_aperture_pa: first position angle, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:172).

    delta_v1_ra: the telescope's axis: right ascension; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:173).

    delta_v1_dec: the telescope's axis: declination; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:174).

    delta_v3_pa: the telescope's position angle; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:175).

    delta_j1_ra: the J frame: right ascension; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:176).

    delta_j1_dec: the J frame: declination; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:177).

    delta_j3_pa: the J frame: position angle; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:178).

    HGA_motion: the antenna: moving, still, or not in use; string or int; required (jwst/guidestar.specc:179).
    """

    DDCFLDPT: str | None = keyword(
        "DDCFLDPT",
        "string",
        comment="point of the field that distortion is corrected for",
        line="jwst/guidestar.specc:153",
        default=None,
    )
    """Point of the field that distortion is corrected for.

    string; optional (jwst/guidestar.specc:153).
    """

    POINTTIM: str | None = keyword(
        "POINTTIM", "string", comment="start of the table, UTC", line="jwst/guidestar.specc:154", default=None
    )
    """Start of the table, UTC.

    string; optional (jwst/guidestar.specc:154).
    """

    RA_DDC: Number | Quantity | Sky | None = keyword(
        "RA_DDC",
        "float",
        comment="right ascension of that point",
        unit="deg",
        line="jwst/guidestar.specc:155",
        sky="ra",
        default=None,
    )
    """Right ascension of that point.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:155).
    """

    DEC_DDC: Number | Quantity | Sky | None = keyword(
        "DEC_DDC",
        "float",
        comment="declination of that point",
        unit="deg",
        line="jwst/guidestar.specc:156",
        sky="dec",
        default=None,
    )
    """Declination of that point.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:156).
    """

    PA_APER: Number | Quantity | None = keyword(
        "PA_APER",
        "float",
        comment="position angle of the aperture",
        unit="deg",
        line="jwst/guidestar.specc:157",
        default=None,
    )
    """Position angle of the aperture.

    float in deg; optional (jwst/guidestar.specc:157).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:158",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:158).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:159",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:159).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:160",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:160).
    """

    RA_J1: Number | Quantity | Sky | None = keyword(
        "RA_J1",
        "float",
        comment="right ascension of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:161",
        sky="ra",
        default=None,
    )
    """Right ascension of the J frame's first axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:161).
    """

    DEC_J1: Number | Quantity | Sky | None = keyword(
        "DEC_J1",
        "float",
        comment="declination of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:162",
        sky="dec",
        default=None,
    )
    """Declination of the J frame's first axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:162).
    """

    PA_J3: Number | Quantity | None = keyword(
        "PA_J3",
        "float",
        comment="position angle of the J frame's third axis",
        unit="deg",
        line="jwst/guidestar.specc:163",
        default=None,
    )
    """Position angle of the J frame's third axis.

    float in deg; optional (jwst/guidestar.specc:163).
    """

    JITTRAVG: Number | None = keyword(
        "JITTRAVG", "float", comment="jitter, on average", line="jwst/guidestar.specc:164", default=None
    )
    """Jitter, on average.

    float; optional (jwst/guidestar.specc:164).
    """

    JITTRMAX: Number | None = keyword(
        "JITTRMAX", "float", comment="jitter, at most", line="jwst/guidestar.specc:165", default=None
    )
    """Jitter, at most.

    float; optional (jwst/guidestar.specc:165).
    """

    JITTRMIN: Number | None = keyword(
        "JITTRMIN", "float", comment="jitter, at least", line="jwst/guidestar.specc:166", default=None
    )
    """Jitter, at least.

    float; optional (jwst/guidestar.specc:166).
    """


class TrackCentroids(
    TableHdu, label="CENTROIDS", extname="FGS Centroid Packet", names=("FGS Centroid Packet", "FGS CENTROID PACKET")
):
    """One row a packet: where the guider found the star.

    CENTROIDS, a binary table; required (jwst/guidestar.specc:183).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:187",
        ),
        column(
            "centroid_time", "string", comment="when the star was there, UTC", width=23, line="jwst/guidestar.specc:188"
        ),
        column(
            "guide_star_position_x",
            "float64",
            comment="place in the guider's ideal frame, x",
            line="jwst/guidestar.specc:189",
        ),
        column(
            "guide_star_position_y",
            "float64",
            comment="place in the guider's ideal frame, y",
            line="jwst/guidestar.specc:190",
        ),
        column(
            "guide_star_instrument_counts_per_sec",
            "float64",
            comment="counts of the star in a second",
            line="jwst/guidestar.specc:191",
        ),
        column(
            "signal_to_noise_current_frame",
            "float64",
            comment="signal to noise in this frame",
            line="jwst/guidestar.specc:192",
        ),
        column(
            "delta_signal",
            "float64",
            comment="change of the signal since the frame before",
            line="jwst/guidestar.specc:193",
        ),
        column(
            "delta_noise",
            "float64",
            comment="change of the noise since the frame before",
            line="jwst/guidestar.specc:194",
        ),
        column(
            "psf_width_x", "int32", comment="distance from where the star should be, x", line="jwst/guidestar.specc:195"
        ),
        column(
            "psf_width_y", "int32", comment="distance from where the star should be, y", line="jwst/guidestar.specc:196"
        ),
        column("data_quality", "int32", comment="quality of the centroid", line="jwst/guidestar.specc:197"),
        column("bad_pixel_flag", "string", comment="bad pixels in the window", line="jwst/guidestar.specc:198"),
        column("bad_centroid_dq_flag", "string", comment="the centroid is bad", line="jwst/guidestar.specc:199"),
        column("cosmic_ray_hit_flag", "string", comment="a cosmic ray hit the window", line="jwst/guidestar.specc:200"),
        column(
            "sw_subwindow_loc_change_flag", "string", comment="the window was moved", line="jwst/guidestar.specc:201"
        ),
        column(
            "guide_star_at_detector_subwindow_boundary_flag",
            "string",
            comment="the star is at the edge of the window",
            line="jwst/guidestar.specc:202",
        ),
        column(
            "subwindow_out_of_FOV_flag", "string", comment="the window left the field", line="jwst/guidestar.specc:203"
        ),
        line="jwst/guidestar.specc:183",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:187).

    centroid_time: when the star was there, UTC; string[23]; required (jwst/guidestar.specc:188).

    guide_star_position_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:189).

    guide_star_position_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:190).

    guide_star_instrument_counts_per_sec: counts of the star in a second; float64; required
        (jwst/guidestar.specc:191).

    signal_to_noise_current_frame: signal to noise in this frame; float64; required (jwst/guidestar.specc:192).

    delta_signal: change of the signal since the frame before; float64; required (jwst/guidestar.specc:193).

    delta_noise: change of the noise since the frame before; float64; required (jwst/guidestar.specc:194).

    psf_width_x: distance from where the star should be, x; int32 in pixel, not written; required
        (jwst/guidestar.specc:195).

    psf_width_y: distance from where the star should be, y; int32 in pixel, not written; required
        (jwst/guidestar.specc:196).

    data_quality: quality of the centroid; int32; required (jwst/guidestar.specc:197).

    bad_pixel_flag: bad pixels in the window; string; required (jwst/guidestar.specc:198).

    bad_centroid_dq_flag: the centroid is bad; string; required (jwst/guidestar.specc:199).

    cosmic_ray_hit_flag: a cosmic ray hit the window; string; "NO" or "YES"; required
        (jwst/guidestar.specc:200).

    sw_subwindow_loc_change_flag: the window was moved; string; "NO" or "YES"; required
        (jwst/guidestar.specc:201).

    guide_star_at_detector_subwindow_boundary_flag: the star is at the edge of the window; string; "NO" or
        "YES"; required (jwst/guidestar.specc:202).

    subwindow_out_of_FOV_flag: the window left the field; string; "NO" or "YES"; required
        (jwst/guidestar.specc:203).
    """

    DETECTID: str | None = keyword(
        "DETECTID", "string", comment="guider", line="jwst/guidestar.specc:184", default=None
    )
    """Guider.

    string; optional (jwst/guidestar.specc:184).
    """

    GUIDESTA: str | None = keyword(
        "GUIDESTA", "string", comment="function: track or fine guide", line="jwst/guidestar.specc:185", default=None
    )
    """Function: track or fine guide.

    string; optional (jwst/guidestar.specc:185).
    """


class TrackWindow(
    TableHdu, label="WINDOW", extname="Track subarray table", names=("Track subarray table", "TRACK SUBARRAY TABLE")
):
    """One row a move of the window that follows the star.

    WINDOW, a binary table; required (jwst/guidestar.specc:209).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:211",
        ),
        column("x_corner", "float64", comment="corner of the window, x", line="jwst/guidestar.specc:212"),
        column("y_corner", "float64", comment="corner of the window, y", line="jwst/guidestar.specc:213"),
        column("x_size", "int", comment="size of the window, x", line="jwst/guidestar.specc:214"),
        column("y_size", "int", comment="size of the window, y", line="jwst/guidestar.specc:215"),
        line="jwst/guidestar.specc:209",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:211).

    x_corner: corner of the window, x; float64 in pixel, not written; required (jwst/guidestar.specc:212).

    y_corner: corner of the window, y; float64 in pixel, not written; required (jwst/guidestar.specc:213).

    x_size: size of the window, x; int in pixel, not written; >= 0; required (jwst/guidestar.specc:214).

    y_size: size of the window, y; int in pixel, not written; >= 0; required (jwst/guidestar.specc:215).
    """


class TrackAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:514).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:516",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:516).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class TrackAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:514).
    """

    tree: TrackAsdfTree = tree_in_hdu(TrackAsdfTree, default_factory=TrackAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Track(FitsProduct, product="track", validator=_VALIDATOR, aliases=_ALIASES):
    """Track of a guide star, calibrated.

    Named jw{program}{obs}{visit}_gs-track_{stamp}_cal.fits

    The difference of the two frames, as count rates, integration by integration. The tables are those of the raw file.
    """

    primary: TrackPrimary = hdu(line="jwst/guidestar.specc:497")
    """PRIMARY.

    required.
    """

    sci: TrackSci = hdu(line="jwst/guidestar.specc:117")
    """Count rates.

    required.
    """

    err: TrackErr = hdu(line="jwst/guidestar.specc:120")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: TrackDq = hdu(line="jwst/guidestar.specc:121")
    """What is wrong with a pixel, in all images.

    required.
    """

    pointing: TrackPointing = hdu(line="jwst/guidestar.specc:152")
    """One row a measurement: how far the telescope has moved since the file began.

    required.
    """

    centroids: TrackCentroids = hdu(line="jwst/guidestar.specc:183")
    """One row a packet: where the guider found the star.

    required.
    """

    window: TrackWindow = hdu(line="jwst/guidestar.specc:209")
    """One row a move of the window that follows the star.

    required.
    """

    asdf: TrackAsdf = hdu(line="jwst/guidestar.specc:514", default_factory=TrackAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-track_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_cal.fits",
        ),
    )


class FgRawPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:528).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: IdRawPrimary_DATAMODL = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        values=IdRawPrimary_DATAMODL,
    )
    """Data model that wrote the file.

    string; "Level1bModel" or "GuiderRawModel"; required (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE",
        "string",
        comment="kind of exposure",
        line="jwst/core.specc:236",
        init=False,
        default="FGS_FINEGUIDE",
    )
    """Kind of exposure.

    ExpType; always "FGS_FINEGUIDE"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="FINEGUIDE"
    )
    """Readout pattern.

    ReadPattern; always "FINEGUIDE"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=8
    )
    """Groups in an integration.

    int; always 8; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="8X8",
    )
    """Part of the detector that was read.

    SubarrayName; always "8X8"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=8
    )
    """Pixels on axis 1.

    int; always 8; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=8
    )
    """Pixels on axis 2.

    int; always 8; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """


class FgRawSci(ImageHdu, label="SCI", extname="SCI"):
    """Integrations of groups of pixels.

    SCI, an image; required (jwst/guidestar.specc:111).
    """

    data: ArrayLike = pixels("uint16", shape=("nints", 8, 8, 8), line="jwst/guidestar.specc:111", kw_only=False)
    """Pixels, slowest axis first.

    uint16[nints, 8, 8, 8] in DN.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:111", init=False, default="DN"
    )
    """Unit of the pixels.

    DN; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class FgRawPointing(TableHdu, label="POINTING", extname="Pointing", names=("Pointing", "POINTING")):
    """One row a measurement: how far the telescope has moved since the file began.

    POINTING, a binary table; required (jwst/guidestar.specc:152).
    """

    data: TableLike = columns(
        column("time", "float64", comment="time since the file began", nullable=True, line="jwst/guidestar.specc:168"),
        column(
            "jitter", "float64", comment="distance from the first place", nullable=True, line="jwst/guidestar.specc:169"
        ),
        column(
            "delta_ddc_ra",
            "float64",
            comment="first right ascension, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:170",
        ),
        column(
            "delta_ddc_dec",
            "float64",
            comment="first declination, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:171",
        ),
        column(
            "delta_aperture_pa",
            "float64",
            comment="first position angle, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:172",
        ),
        column(
            "delta_v1_ra",
            "float64",
            comment="the telescope's axis: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:173",
        ),
        column(
            "delta_v1_dec",
            "float64",
            comment="the telescope's axis: declination",
            nullable=True,
            line="jwst/guidestar.specc:174",
        ),
        column(
            "delta_v3_pa",
            "float64",
            comment="the telescope's position angle",
            nullable=True,
            line="jwst/guidestar.specc:175",
        ),
        column(
            "delta_j1_ra",
            "float64",
            comment="the J frame: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:176",
        ),
        column(
            "delta_j1_dec",
            "float64",
            comment="the J frame: declination",
            nullable=True,
            line="jwst/guidestar.specc:177",
        ),
        column(
            "delta_j3_pa",
            "float64",
            comment="the J frame: position angle",
            nullable=True,
            line="jwst/guidestar.specc:178",
        ),
        column(
            "HGA_motion",
            "string",
            "int",
            comment="the antenna: moving, still, or not in use",
            line="jwst/guidestar.specc:179",
        ),
        line="jwst/guidestar.specc:152",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    time: time since the file began; float64 in ms, not written; >= 0; NaN where nothing is known; required
        (jwst/guidestar.specc:168).

    jitter: distance from the first place; float64 in mas, not written; >= 0; NaN where nothing is known;
        required (jwst/guidestar.specc:169).

    delta_ddc_ra: first right ascension, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:170).

    delta_ddc_dec: first declination, minus this one; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:171).

    delta_aperture_pa: first position angle, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:172).

    delta_v1_ra: the telescope's axis: right ascension; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:173).

    delta_v1_dec: the telescope's axis: declination; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:174).

    delta_v3_pa: the telescope's position angle; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:175).

    delta_j1_ra: the J frame: right ascension; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:176).

    delta_j1_dec: the J frame: declination; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:177).

    delta_j3_pa: the J frame: position angle; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:178).

    HGA_motion: the antenna: moving, still, or not in use; string or int; required (jwst/guidestar.specc:179).
    """

    DDCFLDPT: str | None = keyword(
        "DDCFLDPT",
        "string",
        comment="point of the field that distortion is corrected for",
        line="jwst/guidestar.specc:153",
        default=None,
    )
    """Point of the field that distortion is corrected for.

    string; optional (jwst/guidestar.specc:153).
    """

    POINTTIM: str | None = keyword(
        "POINTTIM", "string", comment="start of the table, UTC", line="jwst/guidestar.specc:154", default=None
    )
    """Start of the table, UTC.

    string; optional (jwst/guidestar.specc:154).
    """

    RA_DDC: Number | Quantity | Sky | None = keyword(
        "RA_DDC",
        "float",
        comment="right ascension of that point",
        unit="deg",
        line="jwst/guidestar.specc:155",
        sky="ra",
        default=None,
    )
    """Right ascension of that point.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:155).
    """

    DEC_DDC: Number | Quantity | Sky | None = keyword(
        "DEC_DDC",
        "float",
        comment="declination of that point",
        unit="deg",
        line="jwst/guidestar.specc:156",
        sky="dec",
        default=None,
    )
    """Declination of that point.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:156).
    """

    PA_APER: Number | Quantity | None = keyword(
        "PA_APER",
        "float",
        comment="position angle of the aperture",
        unit="deg",
        line="jwst/guidestar.specc:157",
        default=None,
    )
    """Position angle of the aperture.

    float in deg; optional (jwst/guidestar.specc:157).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:158",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:158).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:159",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:159).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:160",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:160).
    """

    RA_J1: Number | Quantity | Sky | None = keyword(
        "RA_J1",
        "float",
        comment="right ascension of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:161",
        sky="ra",
        default=None,
    )
    """Right ascension of the J frame's first axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:161).
    """

    DEC_J1: Number | Quantity | Sky | None = keyword(
        "DEC_J1",
        "float",
        comment="declination of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:162",
        sky="dec",
        default=None,
    )
    """Declination of the J frame's first axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:162).
    """

    PA_J3: Number | Quantity | None = keyword(
        "PA_J3",
        "float",
        comment="position angle of the J frame's third axis",
        unit="deg",
        line="jwst/guidestar.specc:163",
        default=None,
    )
    """Position angle of the J frame's third axis.

    float in deg; optional (jwst/guidestar.specc:163).
    """

    JITTRAVG: Number | None = keyword(
        "JITTRAVG", "float", comment="jitter, on average", line="jwst/guidestar.specc:164", default=None
    )
    """Jitter, on average.

    float; optional (jwst/guidestar.specc:164).
    """

    JITTRMAX: Number | None = keyword(
        "JITTRMAX", "float", comment="jitter, at most", line="jwst/guidestar.specc:165", default=None
    )
    """Jitter, at most.

    float; optional (jwst/guidestar.specc:165).
    """

    JITTRMIN: Number | None = keyword(
        "JITTRMIN", "float", comment="jitter, at least", line="jwst/guidestar.specc:166", default=None
    )
    """Jitter, at least.

    float; optional (jwst/guidestar.specc:166).
    """


class FgRawCentroids(
    TableHdu, label="CENTROIDS", extname="FGS Centroid Packet", names=("FGS Centroid Packet", "FGS CENTROID PACKET")
):
    """One row a packet: where the guider found the star.

    CENTROIDS, a binary table; required (jwst/guidestar.specc:183).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:187",
        ),
        column(
            "centroid_time", "string", comment="when the star was there, UTC", width=23, line="jwst/guidestar.specc:188"
        ),
        column(
            "guide_star_position_x",
            "float64",
            comment="place in the guider's ideal frame, x",
            line="jwst/guidestar.specc:189",
        ),
        column(
            "guide_star_position_y",
            "float64",
            comment="place in the guider's ideal frame, y",
            line="jwst/guidestar.specc:190",
        ),
        column(
            "guide_star_instrument_counts_per_sec",
            "float64",
            comment="counts of the star in a second",
            line="jwst/guidestar.specc:191",
        ),
        column(
            "signal_to_noise_current_frame",
            "float64",
            comment="signal to noise in this frame",
            line="jwst/guidestar.specc:192",
        ),
        column(
            "delta_signal",
            "float64",
            comment="change of the signal since the frame before",
            line="jwst/guidestar.specc:193",
        ),
        column(
            "delta_noise",
            "float64",
            comment="change of the noise since the frame before",
            line="jwst/guidestar.specc:194",
        ),
        column(
            "psf_width_x", "int32", comment="distance from where the star should be, x", line="jwst/guidestar.specc:195"
        ),
        column(
            "psf_width_y", "int32", comment="distance from where the star should be, y", line="jwst/guidestar.specc:196"
        ),
        column("data_quality", "int32", comment="quality of the centroid", line="jwst/guidestar.specc:197"),
        column("bad_pixel_flag", "string", comment="bad pixels in the window", line="jwst/guidestar.specc:198"),
        column("bad_centroid_dq_flag", "string", comment="the centroid is bad", line="jwst/guidestar.specc:199"),
        column("cosmic_ray_hit_flag", "string", comment="a cosmic ray hit the window", line="jwst/guidestar.specc:200"),
        column(
            "sw_subwindow_loc_change_flag", "string", comment="the window was moved", line="jwst/guidestar.specc:201"
        ),
        column(
            "guide_star_at_detector_subwindow_boundary_flag",
            "string",
            comment="the star is at the edge of the window",
            line="jwst/guidestar.specc:202",
        ),
        column(
            "subwindow_out_of_FOV_flag", "string", comment="the window left the field", line="jwst/guidestar.specc:203"
        ),
        line="jwst/guidestar.specc:183",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:187).

    centroid_time: when the star was there, UTC; string[23]; required (jwst/guidestar.specc:188).

    guide_star_position_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:189).

    guide_star_position_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:190).

    guide_star_instrument_counts_per_sec: counts of the star in a second; float64; required
        (jwst/guidestar.specc:191).

    signal_to_noise_current_frame: signal to noise in this frame; float64; required (jwst/guidestar.specc:192).

    delta_signal: change of the signal since the frame before; float64; required (jwst/guidestar.specc:193).

    delta_noise: change of the noise since the frame before; float64; required (jwst/guidestar.specc:194).

    psf_width_x: distance from where the star should be, x; int32 in pixel, not written; required
        (jwst/guidestar.specc:195).

    psf_width_y: distance from where the star should be, y; int32 in pixel, not written; required
        (jwst/guidestar.specc:196).

    data_quality: quality of the centroid; int32; required (jwst/guidestar.specc:197).

    bad_pixel_flag: bad pixels in the window; string; required (jwst/guidestar.specc:198).

    bad_centroid_dq_flag: the centroid is bad; string; required (jwst/guidestar.specc:199).

    cosmic_ray_hit_flag: a cosmic ray hit the window; string; "NO" or "YES"; required
        (jwst/guidestar.specc:200).

    sw_subwindow_loc_change_flag: the window was moved; string; "NO" or "YES"; required
        (jwst/guidestar.specc:201).

    guide_star_at_detector_subwindow_boundary_flag: the star is at the edge of the window; string; "NO" or
        "YES"; required (jwst/guidestar.specc:202).

    subwindow_out_of_FOV_flag: the window left the field; string; "NO" or "YES"; required
        (jwst/guidestar.specc:203).
    """

    DETECTID: str | None = keyword(
        "DETECTID", "string", comment="guider", line="jwst/guidestar.specc:184", default=None
    )
    """Guider.

    string; optional (jwst/guidestar.specc:184).
    """

    GUIDESTA: str | None = keyword(
        "GUIDESTA", "string", comment="function: track or fine guide", line="jwst/guidestar.specc:185", default=None
    )
    """Function: track or fine guide.

    string; optional (jwst/guidestar.specc:185).
    """


class FgRawAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:542).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:544",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:544).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class FgRawAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; optional (jwst/guidestar.specc:542).
    """

    tree: FgRawAsdfTree = tree_in_hdu(FgRawAsdfTree, default_factory=FgRawAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class FgRaw(FitsProduct, product="fg_raw", validator=_VALIDATOR, aliases=_ALIASES):
    """Fine guide, raw.

    Named jw{program}{obs}{visit}_gs-fg_{stamp}_uncal.fits

    A window of 8 pixels that stays where it is, sixteen times a second, while the telescope keeps the star in it: what a science exposure was held by. Four
    frames at the start of an integration and four at its end keep the noise of reading low. Long observations have many such files.
    """

    primary: FgRawPrimary = hdu(line="jwst/guidestar.specc:528")
    """PRIMARY.

    required.
    """

    sci: FgRawSci = hdu(line="jwst/guidestar.specc:111")
    """Integrations of groups of pixels.

    required.
    """

    pointing: FgRawPointing = hdu(line="jwst/guidestar.specc:152")
    """One row a measurement: how far the telescope has moved since the file began.

    required.
    """

    centroids: FgRawCentroids = hdu(line="jwst/guidestar.specc:183")
    """One row a packet: where the guider found the star.

    required.
    """

    asdf: FgRawAsdf | None = hdu(line="jwst/guidestar.specc:542", default=None)
    """The same metadata as a tree.

    optional.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-fg_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_uncal.fits",
        ),
    )


class FgPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/guidestar.specc:556).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:20", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:20).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:20",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:20).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:20",
        init=False,
        default="GuiderCalModel",
    )
    """Data model that wrote the file.

    string; always "GuiderCalModel"; required; filled in (jwst/core.specc:20).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:20", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:20).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:21")
    """Institution that wrote the file.

    string; required (jwst/core.specc:21).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:22).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:23",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:23).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:25"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:25).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:26"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:26).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:27", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:27).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:28", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:28).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:29"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:29).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:30", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:30).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:31", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:31).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:32"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:32).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:33"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:33).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:34", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:34).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:51")
    """Title of the proposal.

    string; required (jwst/core.specc:51).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:52")
    """Principal investigator.

    string; required (jwst/core.specc:52).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:53", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:53).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:54", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:54).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:55", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:55).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:56", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:56).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:63")
    """Day of the start, UTC.

    date; required (jwst/core.specc:63).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:64")
    """Time of the start, UTC.

    time; required (jwst/core.specc:64).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:65")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:65).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:66")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:66).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:67"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:67).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:68"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:68).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:69")
    """Program.

    digits[5]; required (jwst/core.specc:69).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:69"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:69).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:69"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:69).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:70", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:70).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:71",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:71).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:98", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:98).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:99",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:99).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:100", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:100).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:101")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:101).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:102")
    """How the visit went.

    string; required (jwst/core.specc:102).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:103")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:103).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:104"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:104).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:105")
    """Target of opportunity.

    bool; required (jwst/core.specc:105).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:106")
    """Time series.

    bool; required (jwst/core.specc:106).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:107"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:107).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:108", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:108).
    """

    INSTRUME: str = keyword(
        "INSTRUME",
        "string",
        comment="instrument: the fine guidance sensor",
        line="jwst/guidestar.specc:54",
        init=False,
        default="FGS",
    )
    """Instrument: the fine guidance sensor.

    string; always "FGS"; required; filled in (jwst/guidestar.specc:54).
    """

    DETECTOR: Literal["GUIDER1", "GUIDER2"] = keyword(
        "DETECTOR", "string", comment="guider", line="jwst/guidestar.specc:55", values=("GUIDER1", "GUIDER2")
    )
    """Guider.

    string; "GUIDER1" or "GUIDER2"; required (jwst/guidestar.specc:55).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/guidestar.specc:56", default=None
    )
    """Place of the focus mechanism.

    float; optional (jwst/guidestar.specc:56).
    """

    EXP_TYPE: ExpType | str = keyword(
        "EXP_TYPE",
        "string",
        comment="kind of exposure",
        line="jwst/core.specc:236",
        init=False,
        default="FGS_FINEGUIDE",
    )
    """Kind of exposure.

    ExpType; always "FGS_FINEGUIDE"; required; filled in (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; must equal nints; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | str = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", init=False, default="FINEGUIDE"
    )
    """Readout pattern.

    ReadPattern; always "FINEGUIDE"; required; filled in (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword(
        "NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238", init=False, default=8
    )
    """Groups in an integration.

    int; always 8; >= 1; required; filled in (jwst/core.specc:238).
    """

    NFRAMES: Literal[1, 4] = keyword(
        "NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239", values=(1, 4)
    )
    """Frames averaged in a group.

    int; 1 or 4; >= 1; required (jwst/core.specc:239).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:240"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:240).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:241")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:241).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:242"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:242).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:243"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:243).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:244")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:244).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:245"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:245).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:246"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:246).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:247"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:247).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:248"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:248).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:249"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:249).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:250")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:250).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:251")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:251).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:252"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:252).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:253")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:253).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:254")
    """Detector assembly.

    int; required (jwst/core.specc:254).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:255")
    """Processing on board.

    int; required (jwst/core.specc:255).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        init=False,
        default="8X8",
    )
    """Part of the detector that was read.

    SubarrayName; always "8X8"; one of SubarrayName; others are possible; required; filled in
    (jwst/core.specc:318).
    """

    SUB_SHRT: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: IdRawPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=IdRawPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:320).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:321")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:321).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:322")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:322).
    """

    SUBSIZE1: Integer = keyword(
        "SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323", init=False, default=8
    )
    """Pixels on axis 1.

    int; always 8; [1, 2048]; required; filled in (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword(
        "SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324", init=False, default=8
    )
    """Pixels on axis 2.

    int; always 8; [1, 2048]; required; filled in (jwst/core.specc:324).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:325",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:325).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:326",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:326).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:327", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:327).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:328", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:328).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:329", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:329).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:330", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:330).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:331", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:331).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:332", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:332).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:333", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:333).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:334", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:334).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:335", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:335).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:336", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:336).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:337", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:337).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:338", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:338).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:384")
    """Aperture.

    string; required (jwst/core.specc:384).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:385")
    """Aperture, as planned.

    string; required (jwst/core.specc:385).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:386",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:386).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:387",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:387).
    """

    GS_ORDER: Integer = keyword("GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407")
    """Choice among the candidates.

    int; >= 0; required (jwst/core.specc:407).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:408", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:408).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:409", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:409).
    """

    GDSTARID: str = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410")
    """Guide star.

    string; required (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra"
    )
    """Right ascension.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec"
    )
    """Declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:412).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:413",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:413).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:414",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:414).
    """

    GS_MAG: Number | Quantity = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415"
    )
    """Magnitude on the detector.

    float in mag; required (jwst/core.specc:415).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:416", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:416).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:417", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:417).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:418",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:418).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:419",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:419).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:420", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:420).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:421", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:421).
    """

    FGS_APER: str | None = keyword(
        "FGS_APER", "string", comment="aperture of the guider", line="jwst/core.specc:422", default=None
    )
    """Aperture of the guider.

    string; optional (jwst/core.specc:422).
    """

    GSIDL_X: Number | None = keyword(
        "GSIDL_X", "float", comment="ideal x coordinate", line="jwst/core.specc:423", default=None
    )
    """Ideal x coordinate.

    float; optional (jwst/core.specc:423).
    """

    GSIDL_Y: Number | None = keyword(
        "GSIDL_Y", "float", comment="ideal y coordinate", line="jwst/core.specc:424", default=None
    )
    """Ideal y coordinate.

    float; optional (jwst/core.specc:424).
    """

    GSCENTX: Number | Quantity | None = keyword(
        "GSCENTX",
        "float",
        comment="centroid, ideal x coordinate",
        unit="arcsec",
        line="jwst/core.specc:425",
        default=None,
    )
    """Centroid, ideal x coordinate.

    float in arcsec; optional (jwst/core.specc:425).
    """

    GSCENTY: Number | Quantity | None = keyword(
        "GSCENTY",
        "float",
        comment="centroid, ideal y coordinate",
        unit="arcsec",
        line="jwst/core.specc:426",
        default=None,
    )
    """Centroid, ideal y coordinate.

    float in arcsec; optional (jwst/core.specc:426).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:427", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:427).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:428", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:428).
    """

    GF_START: Instant = keyword(
        "GF_START", "datetime", comment="the function began, UTC, to the second", line="jwst/guidestar.specc:62"
    )
    """The function began, UTC, to the second.

    datetime; required (jwst/guidestar.specc:62).
    """

    GF_END: Instant = keyword(
        "GF_END", "datetime", comment="the function ended, UTC, to the second", line="jwst/guidestar.specc:63"
    )
    """The function ended, UTC, to the second.

    datetime; required (jwst/guidestar.specc:63).
    """

    DATASTRT: Number | Quantity = keyword(
        "DATASTRT", "float", comment="first data of the file, MJD", unit="d", line="jwst/guidestar.specc:64"
    )
    """First data of the file, MJD.

    float in d; required (jwst/guidestar.specc:64).
    """

    DATAEND: Number | Quantity = keyword(
        "DATAEND", "float", comment="last data of the file, MJD", unit="d", line="jwst/guidestar.specc:65"
    )
    """Last data of the file, MJD.

    float in d; required (jwst/guidestar.specc:65).
    """

    GSACSTAT: Acquired | str = keyword(
        "GSACSTAT",
        "string",
        comment="how the acquisition went",
        line="jwst/guidestar.specc:66",
        values=Acquired,
        others=True,
    )
    """How the acquisition went.

    Acquired; "SUCCESSFUL" or "FAILED"; others are possible; required (jwst/guidestar.specc:66).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:38"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:38).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:39")
    """Its revision.

    string; required (jwst/core.specc:39).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:40"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:40).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:41")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:41).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:46).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:46).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:438", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:438).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:439", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:439).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:440", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:440).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:441", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:441).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:442", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:442).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:443", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:443).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:444", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:444).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:445", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:445).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:446", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:446).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:447", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:447).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:448", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:448).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:449", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:449).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:450", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:450).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:451", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:451).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:452", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:452).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:453", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:453).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:454", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:454).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:455", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:455).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:456", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:456).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:457", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:457).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:458", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:458).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:459", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:459).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:460", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:460).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:461", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:461).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:462", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:462).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:463", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:463).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:464", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:464).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:465", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:465).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:466", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:466).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:467", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:467).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:468", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:468).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:469", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:469).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:470", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:470).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:471", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:471).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:472", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:472).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:473", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:473).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:474", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:474).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:475", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:475).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:476", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:476).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:477", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:477).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:478).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:479", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:479).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:480", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:480).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:481", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:481).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:482", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:482).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:483", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:483).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:484", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:484).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:485", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:485).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:486", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:486).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:487", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:487).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:488", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:488).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:489", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:489).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:490", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:490).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:491", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:491).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:492", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:492).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:493", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:493).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:494", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:494).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:495", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:495).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:496", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:496).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:497", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:497).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:498", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:498).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:499", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:499).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:500", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:500).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:505",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:505).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:506",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:506).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:507", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:507).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:508",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:508).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:509",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:509).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:510", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:510).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:511", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:511).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:512",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:512).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:513",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:513).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:514", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:514).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:515", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:515).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:516", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:516).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:517",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:517).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:518",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:518).
    """

    S_FLAT: StepStatus | StepStatusText | None = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus, default=None
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:519).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:520", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:520).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:521", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:521).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:522", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:522).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:523", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:523).
    """

    S_GUICDS: StepStatus | StepStatusText = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:525).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:526", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:526).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:527", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:527).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:528", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:528).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:529",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:529).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:530", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:530).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:531", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:531).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:532",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:532).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:533", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:533).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:534", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:534).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:535",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:535).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:536",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:536).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:537", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:537).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:538", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:538).
    """

    S_PHOTOM: StepStatus | StepStatusText | None = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus, default=None
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:539).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:540",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:540).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:541",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:541).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:542", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:542).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:543",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:543).
    """

    S_RAMP: StepStatus | StepStatusText | None = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus, default=None
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:544).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:545", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:545).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:546", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:546).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:547", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:547).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:548",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:548).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:549", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:549).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:550", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:550).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:551", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:551).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:552", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:552).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:553", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:553).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:554",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:554).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:555", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:555).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:556", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:556).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:557",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:557).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:558",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:558).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:559", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:559).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:560",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:560).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:561",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:561).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:562",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:562).
    """

    S_WCS: StepStatus | StepStatusText | None = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus, default=None
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:563).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:564",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:564).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:565", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:565).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:573", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:573).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:574", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:574).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:575", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:575).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:576", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:576).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:577", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:577).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:578", default=None
    )
    """Background.

    float; optional (jwst/core.specc:578).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:579", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:579).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:580", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:580).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:581", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:581).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:582",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:582).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:583",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:583).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:584",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:584).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:585",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:585).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:586",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:586).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:587",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:587).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:588",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:588).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:589",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:589).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:590",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:590).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:591",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:591).
    """


class FgSci(ImageHdu, label="SCI", extname="SCI"):
    """Count rates.

    SCI, an image; required (jwst/guidestar.specc:117).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 8, 8), nullable=True, line="jwst/guidestar.specc:117", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 8, 8] in DN/s; NaN where nothing is known.
    """

    BUNIT: str = keyword(
        "BUNIT", "string", comment="unit of the pixels", line="jwst/guidestar.specc:117", init=False, default="DN/s"
    )
    """Unit of the pixels.

    DN/s; filled in.
    """

    REFFRAME: str = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        init=False,
        default="EME2000",
    )
    """Frame of place and velocity.

    string; always "EME2000"; required; filled in (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; required (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity = keyword(
        "EPH_TIME", "float", comment="time of place and velocity, MJD", unit="d", line="jwst/core.specc:614"
    )
    """Time of place and velocity, MJD.

    float in d; required (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615"
    )
    """Place from the barycentre, x.

    float in km; required (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616"
    )
    """Place from the barycentre, y.

    float in km; required (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617"
    )
    """Place from the barycentre, z.

    float in km; required (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618"
    )
    """Place from the Earth, x.

    float in m; required (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619"
    )
    """Place from the Earth, y.

    float in m; required (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620"
    )
    """Place from the Earth, z.

    float in m; required (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity = keyword(
        "JWST_DX", "float", comment="velocity about the barycentre, x", unit="km/s", line="jwst/core.specc:621"
    )
    """Velocity about the barycentre, x.

    float in km/s; required (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity = keyword(
        "JWST_DY", "float", comment="velocity about the barycentre, y", unit="km/s", line="jwst/core.specc:622"
    )
    """Velocity about the barycentre, y.

    float in km/s; required (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity = keyword(
        "JWST_DZ", "float", comment="velocity about the barycentre, z", unit="km/s", line="jwst/core.specc:623"
    )
    """Velocity about the barycentre, z.

    float in km/s; required (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624"
    )
    """Velocity about the Earth, x.

    float in m/s; required (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625"
    )
    """Velocity about the Earth, y.

    float in m/s; required (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626"
    )
    """Velocity about the Earth, z.

    float in m/s; required (jwst/core.specc:626).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/guidestar.specc:81", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/guidestar.specc:81).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/guidestar.specc:82"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/guidestar.specc:82).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:83",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:83).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:84",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:84).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:85",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:85).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:651"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:652"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:654"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:654).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:655",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:655).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:656",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:656).
    """

    RA_REF: Number | Quantity | Sky | None = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/guidestar.specc:88",
        sky="ra",
        default=None,
    )
    """Reference point on the sky, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/guidestar.specc:88).
    """

    DEC_REF: Number | Quantity | Sky | None = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/guidestar.specc:89",
        sky="dec",
        default=None,
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:89).
    """

    ROLL_REF: Number | Quantity | None = keyword(
        "ROLL_REF",
        "float",
        comment="roll at the reference point",
        unit="deg",
        line="jwst/guidestar.specc:90",
        default=None,
    )
    """Roll at the reference point.

    float in deg; optional (jwst/guidestar.specc:90).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; required (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:80", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:82).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:83",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:84).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:85",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:85).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:86",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:86).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:87",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:87).
    """


class FgErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/guidestar.specc:120).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nints", 8, 8), nullable=True, line="jwst/guidestar.specc:120", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nints, 8, 8] in DN/s, not written; >= 0; NaN where nothing is known.
    """


class FgDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel, in all images.

    DQ, an image; required (jwst/guidestar.specc:121).
    """

    data: ArrayLike = pixels("uint32", shape=(8, 8), line="jwst/guidestar.specc:121", kw_only=False)
    """Pixels, slowest axis first.

    uint32[8, 8]; bits of DataQuality.
    """


class FgPointing(TableHdu, label="POINTING", extname="Pointing", names=("Pointing", "POINTING")):
    """One row a measurement: how far the telescope has moved since the file began.

    POINTING, a binary table; required (jwst/guidestar.specc:152).
    """

    data: TableLike = columns(
        column("time", "float64", comment="time since the file began", nullable=True, line="jwst/guidestar.specc:168"),
        column(
            "jitter", "float64", comment="distance from the first place", nullable=True, line="jwst/guidestar.specc:169"
        ),
        column(
            "delta_ddc_ra",
            "float64",
            comment="first right ascension, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:170",
        ),
        column(
            "delta_ddc_dec",
            "float64",
            comment="first declination, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:171",
        ),
        column(
            "delta_aperture_pa",
            "float64",
            comment="first position angle, minus this one",
            nullable=True,
            line="jwst/guidestar.specc:172",
        ),
        column(
            "delta_v1_ra",
            "float64",
            comment="the telescope's axis: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:173",
        ),
        column(
            "delta_v1_dec",
            "float64",
            comment="the telescope's axis: declination",
            nullable=True,
            line="jwst/guidestar.specc:174",
        ),
        column(
            "delta_v3_pa",
            "float64",
            comment="the telescope's position angle",
            nullable=True,
            line="jwst/guidestar.specc:175",
        ),
        column(
            "delta_j1_ra",
            "float64",
            comment="the J frame: right ascension",
            nullable=True,
            line="jwst/guidestar.specc:176",
        ),
        column(
            "delta_j1_dec",
            "float64",
            comment="the J frame: declination",
            nullable=True,
            line="jwst/guidestar.specc:177",
        ),
        column(
            "delta_j3_pa",
            "float64",
            comment="the J frame: position angle",
            nullable=True,
            line="jwst/guidestar.specc:178",
        ),
        column(
            "HGA_motion",
            "string",
            "int",
            comment="the antenna: moving, still, or not in use",
            line="jwst/guidestar.specc:179",
        ),
        line="jwst/guidestar.specc:152",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    time: time since the file began; float64 in ms, not written; >= 0; NaN where nothing is known; required
        (jwst/guidestar.specc:168).

    jitter: distance from the first place; float64 in mas, not written; >= 0; NaN where nothing is known;
        required (jwst/guidestar.specc:169).

    delta_ddc_ra: first right ascension, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:170).

    delta_ddc_dec: first declination, minus this one; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:171).

    delta_aperture_pa: first position angle, minus this one; float64 in mas, not written; NaN where nothing is
        known; required (jwst/guidestar.specc:172).

    delta_v1_ra: the telescope's axis: right ascension; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:173).

    delta_v1_dec: the telescope's axis: declination; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:174).

    delta_v3_pa: the telescope's position angle; float64 in mas, not written; NaN where nothing is known;
        required (jwst/guidestar.specc:175).

    delta_j1_ra: the J frame: right ascension; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:176).

    delta_j1_dec: the J frame: declination; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:177).

    delta_j3_pa: the J frame: position angle; float64 in mas, not written; NaN where nothing is known; required
        (jwst/guidestar.specc:178).

    HGA_motion: the antenna: moving, still, or not in use; string or int; required (jwst/guidestar.specc:179).
    """

    DDCFLDPT: str | None = keyword(
        "DDCFLDPT",
        "string",
        comment="point of the field that distortion is corrected for",
        line="jwst/guidestar.specc:153",
        default=None,
    )
    """Point of the field that distortion is corrected for.

    string; optional (jwst/guidestar.specc:153).
    """

    POINTTIM: str | None = keyword(
        "POINTTIM", "string", comment="start of the table, UTC", line="jwst/guidestar.specc:154", default=None
    )
    """Start of the table, UTC.

    string; optional (jwst/guidestar.specc:154).
    """

    RA_DDC: Number | Quantity | Sky | None = keyword(
        "RA_DDC",
        "float",
        comment="right ascension of that point",
        unit="deg",
        line="jwst/guidestar.specc:155",
        sky="ra",
        default=None,
    )
    """Right ascension of that point.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:155).
    """

    DEC_DDC: Number | Quantity | Sky | None = keyword(
        "DEC_DDC",
        "float",
        comment="declination of that point",
        unit="deg",
        line="jwst/guidestar.specc:156",
        sky="dec",
        default=None,
    )
    """Declination of that point.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:156).
    """

    PA_APER: Number | Quantity | None = keyword(
        "PA_APER",
        "float",
        comment="position angle of the aperture",
        unit="deg",
        line="jwst/guidestar.specc:157",
        default=None,
    )
    """Position angle of the aperture.

    float in deg; optional (jwst/guidestar.specc:157).
    """

    RA_V1: Number | Quantity | Sky | None = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:158",
        sky="ra",
        default=None,
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:158).
    """

    DEC_V1: Number | Quantity | Sky | None = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/guidestar.specc:159",
        sky="dec",
        default=None,
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:159).
    """

    PA_V3: Number | Quantity | None = keyword(
        "PA_V3",
        "float",
        comment="position angle of the telescope",
        unit="deg",
        line="jwst/guidestar.specc:160",
        default=None,
    )
    """Position angle of the telescope.

    float in deg; optional (jwst/guidestar.specc:160).
    """

    RA_J1: Number | Quantity | Sky | None = keyword(
        "RA_J1",
        "float",
        comment="right ascension of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:161",
        sky="ra",
        default=None,
    )
    """Right ascension of the J frame's first axis.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/guidestar.specc:161).
    """

    DEC_J1: Number | Quantity | Sky | None = keyword(
        "DEC_J1",
        "float",
        comment="declination of the J frame's first axis",
        unit="deg",
        line="jwst/guidestar.specc:162",
        sky="dec",
        default=None,
    )
    """Declination of the J frame's first axis.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/guidestar.specc:162).
    """

    PA_J3: Number | Quantity | None = keyword(
        "PA_J3",
        "float",
        comment="position angle of the J frame's third axis",
        unit="deg",
        line="jwst/guidestar.specc:163",
        default=None,
    )
    """Position angle of the J frame's third axis.

    float in deg; optional (jwst/guidestar.specc:163).
    """

    JITTRAVG: Number | None = keyword(
        "JITTRAVG", "float", comment="jitter, on average", line="jwst/guidestar.specc:164", default=None
    )
    """Jitter, on average.

    float; optional (jwst/guidestar.specc:164).
    """

    JITTRMAX: Number | None = keyword(
        "JITTRMAX", "float", comment="jitter, at most", line="jwst/guidestar.specc:165", default=None
    )
    """Jitter, at most.

    float; optional (jwst/guidestar.specc:165).
    """

    JITTRMIN: Number | None = keyword(
        "JITTRMIN", "float", comment="jitter, at least", line="jwst/guidestar.specc:166", default=None
    )
    """Jitter, at least.

    float; optional (jwst/guidestar.specc:166).
    """


class FgCentroids(
    TableHdu, label="CENTROIDS", extname="FGS Centroid Packet", names=("FGS Centroid Packet", "FGS CENTROID PACKET")
):
    """One row a packet: where the guider found the star.

    CENTROIDS, a binary table; required (jwst/guidestar.specc:183).
    """

    data: TableLike = columns(
        column(
            "observatory_time",
            "string",
            comment="when the packet was made, UTC",
            width=23,
            line="jwst/guidestar.specc:187",
        ),
        column(
            "centroid_time", "string", comment="when the star was there, UTC", width=23, line="jwst/guidestar.specc:188"
        ),
        column(
            "guide_star_position_x",
            "float64",
            comment="place in the guider's ideal frame, x",
            line="jwst/guidestar.specc:189",
        ),
        column(
            "guide_star_position_y",
            "float64",
            comment="place in the guider's ideal frame, y",
            line="jwst/guidestar.specc:190",
        ),
        column(
            "guide_star_instrument_counts_per_sec",
            "float64",
            comment="counts of the star in a second",
            line="jwst/guidestar.specc:191",
        ),
        column(
            "signal_to_noise_current_frame",
            "float64",
            comment="signal to noise in this frame",
            line="jwst/guidestar.specc:192",
        ),
        column(
            "delta_signal",
            "float64",
            comment="change of the signal since the frame before",
            line="jwst/guidestar.specc:193",
        ),
        column(
            "delta_noise",
            "float64",
            comment="change of the noise since the frame before",
            line="jwst/guidestar.specc:194",
        ),
        column(
            "psf_width_x", "int32", comment="distance from where the star should be, x", line="jwst/guidestar.specc:195"
        ),
        column(
            "psf_width_y", "int32", comment="distance from where the star should be, y", line="jwst/guidestar.specc:196"
        ),
        column("data_quality", "int32", comment="quality of the centroid", line="jwst/guidestar.specc:197"),
        column("bad_pixel_flag", "string", comment="bad pixels in the window", line="jwst/guidestar.specc:198"),
        column("bad_centroid_dq_flag", "string", comment="the centroid is bad", line="jwst/guidestar.specc:199"),
        column("cosmic_ray_hit_flag", "string", comment="a cosmic ray hit the window", line="jwst/guidestar.specc:200"),
        column(
            "sw_subwindow_loc_change_flag", "string", comment="the window was moved", line="jwst/guidestar.specc:201"
        ),
        column(
            "guide_star_at_detector_subwindow_boundary_flag",
            "string",
            comment="the star is at the edge of the window",
            line="jwst/guidestar.specc:202",
        ),
        column(
            "subwindow_out_of_FOV_flag", "string", comment="the window left the field", line="jwst/guidestar.specc:203"
        ),
        line="jwst/guidestar.specc:183",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    observatory_time: when the packet was made, UTC; string[23]; required (jwst/guidestar.specc:187).

    centroid_time: when the star was there, UTC; string[23]; required (jwst/guidestar.specc:188).

    guide_star_position_x: place in the guider's ideal frame, x; float64 in arcsec, not written; required
        (jwst/guidestar.specc:189).

    guide_star_position_y: place in the guider's ideal frame, y; float64 in arcsec, not written; required
        (jwst/guidestar.specc:190).

    guide_star_instrument_counts_per_sec: counts of the star in a second; float64; required
        (jwst/guidestar.specc:191).

    signal_to_noise_current_frame: signal to noise in this frame; float64; required (jwst/guidestar.specc:192).

    delta_signal: change of the signal since the frame before; float64; required (jwst/guidestar.specc:193).

    delta_noise: change of the noise since the frame before; float64; required (jwst/guidestar.specc:194).

    psf_width_x: distance from where the star should be, x; int32 in pixel, not written; required
        (jwst/guidestar.specc:195).

    psf_width_y: distance from where the star should be, y; int32 in pixel, not written; required
        (jwst/guidestar.specc:196).

    data_quality: quality of the centroid; int32; required (jwst/guidestar.specc:197).

    bad_pixel_flag: bad pixels in the window; string; required (jwst/guidestar.specc:198).

    bad_centroid_dq_flag: the centroid is bad; string; required (jwst/guidestar.specc:199).

    cosmic_ray_hit_flag: a cosmic ray hit the window; string; "NO" or "YES"; required
        (jwst/guidestar.specc:200).

    sw_subwindow_loc_change_flag: the window was moved; string; "NO" or "YES"; required
        (jwst/guidestar.specc:201).

    guide_star_at_detector_subwindow_boundary_flag: the star is at the edge of the window; string; "NO" or
        "YES"; required (jwst/guidestar.specc:202).

    subwindow_out_of_FOV_flag: the window left the field; string; "NO" or "YES"; required
        (jwst/guidestar.specc:203).
    """

    DETECTID: str | None = keyword(
        "DETECTID", "string", comment="guider", line="jwst/guidestar.specc:184", default=None
    )
    """Guider.

    string; optional (jwst/guidestar.specc:184).
    """

    GUIDESTA: str | None = keyword(
        "GUIDESTA", "string", comment="function: track or fine guide", line="jwst/guidestar.specc:185", default=None
    )
    """Function: track or fine guide.

    string; optional (jwst/guidestar.specc:185).
    """


class FgAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/guidestar.specc:572).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/guidestar.specc:574",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/guidestar.specc:574).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class FgAsdf(
    AsdfHdu,
    label="ASDF",
    extname="ASDF",
    mirrors=(
        ("PRIMARY", "DATE", "meta.date"),
        ("PRIMARY", "FILENAME", "meta.filename"),
        ("PRIMARY", "DATAMODL", "meta.model_type"),
        ("PRIMARY", "TELESCOP", "meta.telescope"),
        ("PRIMARY", "PROGRAM", "meta.observation.program_number"),
        ("PRIMARY", "OBSERVTN", "meta.observation.observation_number"),
        ("PRIMARY", "VISIT", "meta.observation.visit_number"),
        ("PRIMARY", "EXP_TYPE", "meta.exposure.type"),
        ("PRIMARY", "NINTS", "meta.exposure.nints"),
        ("PRIMARY", "SUBARRAY", "meta.subarray.name"),
        ("PRIMARY", "CAL_VER", "meta.calibration_software_version"),
        ("PRIMARY", "ASNPOOL", "meta.asn.pool_name"),
        ("PRIMARY", "ASNTABLE", "meta.asn.table_name"),
    ),
):
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/guidestar.specc:572).
    """

    tree: FgAsdfTree = tree_in_hdu(FgAsdfTree, default_factory=FgAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Fg(FitsProduct, product="fg", validator=_VALIDATOR, aliases=_ALIASES):
    """Fine guide, calibrated.

    Named jw{program}{obs}{visit}_gs-fg_{stamp}_cal.fits

    The mean of the last four frames minus that of the first four, as count rates, integration by integration. Centroids and pointing tell how
    still the telescope was.
    """

    primary: FgPrimary = hdu(line="jwst/guidestar.specc:556")
    """PRIMARY.

    required.
    """

    sci: FgSci = hdu(line="jwst/guidestar.specc:117")
    """Count rates.

    required.
    """

    err: FgErr = hdu(line="jwst/guidestar.specc:120")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: FgDq = hdu(line="jwst/guidestar.specc:121")
    """What is wrong with a pixel, in all images.

    required.
    """

    pointing: FgPointing = hdu(line="jwst/guidestar.specc:152")
    """One row a measurement: how far the telescope has moved since the file began.

    required.
    """

    centroids: FgCentroids = hdu(line="jwst/guidestar.specc:183")
    """One row a packet: where the guider found the star.

    required.
    """

    asdf: FgAsdf = hdu(line="jwst/guidestar.specc:572", default_factory=FgAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_gs-fg_",
            field("stamp", lambda f: f.primary["DATE-END"], written="YYYYDDDhhmmss"),
            "_cal.fits",
        ),
    )
