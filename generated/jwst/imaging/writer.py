"""Writer of jwst.imaging 1.0.0: Calibrated images of single exposures, stage 2.

Made by specc from jwst/imaging.specc (sha256 7605876f1310). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import IntFlag, StrEnum
from typing import Any, Literal, Union

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower, number
from _writing.file_names import field, optional, template
from _writing.fits import (
    AsdfHdu,
    FitsProduct,
    HduView,
    ImageHdu,
    PrimaryHdu,
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
from _writing.values import ArrayLike


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


class TargetType(StrEnum):
    """What TargetType may be.

    jwst/values.specc:67
    """

    FIXED = "FIXED"
    """Fixed on the sky."""

    MOVING = "MOVING"
    """Of the solar system."""

    GENERIC = "GENERIC"
    """Whatever was there."""


class SourceType(StrEnum):
    """What SourceType may be.

    jwst/values.specc:73
    """

    POINT = "POINT"
    """Unresolved."""

    EXTENDED = "EXTENDED"
    """Fills the aperture."""

    UNKNOWN = "UNKNOWN"
    """Nobody said."""


class Instrument(StrEnum):
    """What Instrument may be.

    jwst/values.specc:9
    """

    NIRCAM = "NIRCAM"
    """Near-infrared camera."""

    NIRSPEC = "NIRSPEC"
    """Near-infrared spectrograph."""

    NIRISS = "NIRISS"
    """Near-infrared imager and slitless spectrograph."""

    MIRI = "MIRI"
    """Mid-infrared instrument."""

    FGS = "FGS"
    """Fine guidance sensor."""


class WheelTolerance(StrEnum):
    """What WheelTolerance may be.

    jwst/values.specc:365
    """

    WITHIN_COMMANDED_TOLERANCE = "within commanded tolerance"
    """The wheel stands where it should."""

    OUTSIDE_CALIBRATION_TOLERANCE = "outside calibration tolerance"
    """The wheel stands off: reference files may not fit."""


class NircamDetector(StrEnum):
    """What NircamDetector may be.

    jwst/values.specc:189
    """

    NRCA1 = "NRCA1"
    """Module A, short wavelengths, first quarter."""

    NRCA2 = "NRCA2"
    """Module A, short wavelengths, second quarter."""

    NRCA3 = "NRCA3"
    """Module A, short wavelengths, third quarter."""

    NRCA4 = "NRCA4"
    """Module A, short wavelengths, fourth quarter."""

    NRCALONG = "NRCALONG"
    """Module A, long wavelengths."""

    NRCB1 = "NRCB1"
    """Module B, short wavelengths, first quarter."""

    NRCB2 = "NRCB2"
    """Module B, short wavelengths, second quarter."""

    NRCB3 = "NRCB3"
    """Module B, short wavelengths, third quarter."""

    NRCB4 = "NRCB4"
    """Module B, short wavelengths, fourth quarter."""

    NRCBLONG = "NRCBLONG"
    """Module B, long wavelengths."""


class MiriDetector(StrEnum):
    """What MiriDetector may be.

    jwst/values.specc:202
    """

    MIRIMAGE = "MIRIMAGE"
    """Imager, coronagraphs, low-resolution spectrometer."""

    MIRIFUSHORT = "MIRIFUSHORT"
    """Spectrometer channels 1 and 2."""

    MIRIFULONG = "MIRIFULONG"
    """Spectrometer channels 3 and 4."""


class NircamFilter(StrEnum):
    """What NircamFilter may be.

    jwst/values.specc:208
    """

    F070W = "F070W"

    F090W = "F090W"

    F115W = "F115W"

    F140M = "F140M"

    F150W = "F150W"

    F150W2 = "F150W2"

    F182M = "F182M"

    F187N = "F187N"

    F200W = "F200W"

    F210M = "F210M"

    F212N = "F212N"

    WLP4 = "WLP4"

    F250M = "F250M"

    F277W = "F277W"

    F300M = "F300M"

    F322W2 = "F322W2"

    F335M = "F335M"

    F356W = "F356W"

    F360M = "F360M"

    F410M = "F410M"

    F430M = "F430M"

    F444W = "F444W"

    F460M = "F460M"

    F480M = "F480M"


class NirspecFilter(StrEnum):
    """What NirspecFilter may be.

    jwst/values.specc:238
    """

    CLEAR = "CLEAR"
    """0.6 to 5.3 um."""

    F070LP = "F070LP"
    """Longward of 0.7 um."""

    F100LP = "F100LP"
    """Longward of 1.0 um."""

    F110W = "F110W"
    """Acquisition, 1.1 um."""

    F140X = "F140X"
    """Acquisition, 0.8 to 2.0 um."""

    F170LP = "F170LP"
    """Longward of 1.7 um."""

    F290LP = "F290LP"
    """Longward of 2.9 um."""

    OPAQUE = "OPAQUE"
    """Closed."""


class NirissFilter(StrEnum):
    """What NirissFilter may be.

    jwst/values.specc:279
    """

    CLEAR = "CLEAR"
    """Nothing, a filter of the pupil wheel is in the beam."""

    F277W = "F277W"
    """2.8 um, wide."""

    F356W = "F356W"
    """3.6 um, wide."""

    F380M = "F380M"
    """3.8 um, medium."""

    F430M = "F430M"
    """4.3 um, medium."""

    F444W = "F444W"
    """4.4 um, wide."""

    F480M = "F480M"
    """4.8 um, medium."""

    GR150C = "GR150C"
    """Grism along columns."""

    GR150R = "GR150R"
    """Grism along rows."""


class MiriFilter(StrEnum):
    """What MiriFilter may be.

    jwst/values.specc:303
    """

    F560W = "F560W"
    """5.6 um."""

    F770W = "F770W"
    """7.7 um."""

    F1000W = "F1000W"
    """10 um."""

    F1130W = "F1130W"
    """11.3 um."""

    F1280W = "F1280W"
    """12.8 um."""

    F1500W = "F1500W"
    """15 um."""

    F1800W = "F1800W"
    """18 um."""

    F2100W = "F2100W"
    """21 um."""

    F2550W = "F2550W"
    """25.5 um."""

    F2550WR = "F2550WR"
    """25.5 um, the spare."""

    F1065C = "F1065C"
    """10.65 um, coronagraph."""

    F1140C = "F1140C"
    """11.4 um, coronagraph."""

    F1550C = "F1550C"
    """15.5 um, coronagraph."""

    F2300C = "F2300C"
    """23 um, coronagraph."""

    FND = "FND"
    """Neutral density."""

    FLENS = "FLENS"
    """Pupil imaging."""

    OPAQUE = "OPAQUE"
    """Closed."""

    P750L = "P750L"
    """Prism of the low-resolution spectrometer."""


class NircamPupil(StrEnum):
    """What NircamPupil may be.

    jwst/values.specc:215
    """

    CLEAR = "CLEAR"
    """Nothing."""

    F162M = "F162M"
    """1.62 um, medium."""

    F164N = "F164N"
    """1.64 um, narrow."""

    F323N = "F323N"
    """3.23 um, narrow."""

    F405N = "F405N"
    """4.05 um, narrow."""

    F466N = "F466N"
    """4.66 um, narrow."""

    F470N = "F470N"
    """4.70 um, narrow."""

    FLAT = "FLAT"
    """Flat-field lamp."""

    GDHS0 = "GDHS0"
    """Dispersed Hartmann sensor."""

    GDHS60 = "GDHS60"
    """Dispersed Hartmann sensor, turned by 60 degrees."""

    GRISMC = "GRISMC"
    """Grism along columns."""

    GRISMR = "GRISMR"
    """Grism along rows."""

    GRISMV2 = "GRISMV2"
    """Grism, engineering name."""

    GRISMV3 = "GRISMV3"
    """Grism, engineering name."""

    MASKBAR = "MASKBAR"
    """Lyot stop of the bars."""

    MASKIPR = "MASKIPR"
    """Pupil imaging."""

    MASKRND = "MASKRND"
    """Lyot stop of the round masks."""

    PINHOLES = "PINHOLES"
    """Pinholes."""

    WLM8 = "WLM8"
    """Weak lens, -8 waves."""

    WLP8 = "WLP8"
    """Weak lens, +8 waves."""


class NirissPupil(StrEnum):
    """What NirissPupil may be.

    jwst/values.specc:291
    """

    CLEARP = "CLEARP"
    """Nothing, a filter of the filter wheel is in the beam."""

    F090W = "F090W"
    """0.9 um, wide."""

    F115W = "F115W"
    """1.15 um, wide."""

    F140M = "F140M"
    """1.4 um, medium."""

    F150W = "F150W"
    """1.5 um, wide."""

    F158M = "F158M"
    """1.6 um, medium."""

    F200W = "F200W"
    """2.0 um, wide."""

    GR700XD = "GR700XD"
    """Cross-dispersed grism, for one star."""

    NRM = "NRM"
    """Aperture mask."""


class Coronagraph(StrEnum):
    """What Coronagraph may be.

    jwst/values.specc:324
    """

    VALUE_4QPM = "4QPM"
    """MIRI, four-quadrant phase mask."""

    VALUE_4QPM_1065 = "4QPM_1065"
    """MIRI, four-quadrant phase mask at 10.65 um."""

    VALUE_4QPM_1140 = "4QPM_1140"
    """MIRI, four-quadrant phase mask at 11.4 um."""

    VALUE_4QPM_1550 = "4QPM_1550"
    """MIRI, four-quadrant phase mask at 15.5 um."""

    LYOT = "LYOT"
    """MIRI, Lyot spot."""

    LYOT_2300 = "LYOT_2300"
    """MIRI, Lyot spot at 23 um."""

    MASKA210R = "MASKA210R"
    """NIRCam, round, 2.1 um."""

    MASKA335R = "MASKA335R"
    """NIRCam, round, 3.35 um."""

    MASKA430R = "MASKA430R"
    """NIRCam, round, 4.3 um."""

    MASKALWB = "MASKALWB"
    """NIRCam, bar of the long wavelengths."""

    MASKASWB = "MASKASWB"
    """NIRCam, bar of the short wavelengths."""

    MASK210R = "MASK210R"
    """MASKA210R in older files."""

    MASK335R = "MASK335R"
    """MASKA335R in older files."""

    MASK430R = "MASK430R"
    """MASKA430R in older files."""

    MASKLWB = "MASKLWB"
    """MASKALWB in older files."""

    MASKSWB = "MASKSWB"
    """MASKASWB in older files."""

    NONE = "NONE"
    """No mask."""


class Grating(StrEnum):
    """What Grating may be.

    jwst/values.specc:249
    """

    G140M = "G140M"
    """1.4 um, medium resolution."""

    G235M = "G235M"
    """2.4 um, medium resolution."""

    G395M = "G395M"
    """4.0 um, medium resolution."""

    G140H = "G140H"
    """1.4 um, high resolution."""

    G235H = "G235H"
    """2.4 um, high resolution."""

    G395H = "G395H"
    """4.0 um, high resolution."""

    PRISM = "PRISM"
    """All wavelengths, low resolution."""

    MIRROR = "MIRROR"
    """Imaging."""


class FixedSlit(StrEnum):
    """What FixedSlit may be.

    jwst/values.specc:260
    """

    S200A1 = "S200A1"
    """0.2 arcsec wide."""

    S200A2 = "S200A2"
    """0.2 arcsec wide."""

    S200B1 = "S200B1"
    """0.2 arcsec wide, on the other detector."""

    S400A1 = "S400A1"
    """0.4 arcsec wide."""

    S1600A1 = "S1600A1"
    """1.6 arcsec square."""

    NONE = "NONE"
    """No fixed slit."""


class LampMode(StrEnum):
    """What LampMode may be.

    jwst/values.specc:269
    """

    BRIGHTOBJ = "BRIGHTOBJ"
    """As for a bright object."""

    FIXEDSLIT = "FIXEDSLIT"
    """Through fixed slits."""

    GRATING_ONLY = "GRATING-ONLY"
    """For one grating."""

    IFU = "IFU"
    """Through the integral-field unit."""

    IMAGE = "IMAGE"
    """As for an image."""

    MSASPEC = "MSASPEC"
    """Through micro-shutters."""

    NONE = "NONE"
    """No lamp in use."""


class Band(StrEnum):
    """What Band may be.

    jwst/values.specc:344
    """

    SHORT = "SHORT"
    """Both wheels at short."""

    MEDIUM = "MEDIUM"
    """Both wheels at medium."""

    LONG = "LONG"
    """Both wheels at long."""

    SHORT_MEDIUM = "SHORT-MEDIUM"
    """First wheel at short, second at medium."""

    SHORT_LONG = "SHORT-LONG"
    """First wheel at short, second at long."""

    MEDIUM_SHORT = "MEDIUM-SHORT"
    """First wheel at medium, second at short."""

    MEDIUM_LONG = "MEDIUM-LONG"
    """First wheel at medium, second at long."""

    LONG_SHORT = "LONG-SHORT"
    """First wheel at long, second at short."""

    LONG_MEDIUM = "LONG-MEDIUM"
    """First wheel at long, second at medium."""

    MULTIPLE = "MULTIPLE"
    """Several."""

    N_A = "N/A"
    """None."""


class Cover(StrEnum):
    """What Cover may be.

    jwst/values.specc:358
    """

    OPEN = "OPEN"
    """Open."""

    CLOSED = "CLOSED"
    """Closed."""

    LOCKED = "LOCKED"
    """Locked for launch."""

    UNKNOWN = "UNKNOWN"
    """Not reported."""


class PrimeParallel(StrEnum):
    """What PrimeParallel may be.

    jwst/values.specc:79
    """

    PRIME = "PRIME"
    """The instrument that the visit points."""

    PARALLEL_COORDINATED = "PARALLEL_COORDINATED"
    """Parallel, planned with the prime."""

    PARALLEL_PURE = "PARALLEL_PURE"
    """Parallel, fitted in later."""


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

    jwst/values.specc:372
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


class PatternType(StrEnum):
    """What PatternType may be; other values are possible.

    jwst/values.specc:398
    """

    SUBARRAY_DITHER = "SUBARRAY_DITHER"

    AMI = "AMI"

    IMAGING = "IMAGING"

    MIMF = "MIMF"

    WFSS = "WFSS"

    FULL = "FULL"

    FULLBOX = "FULLBOX"

    INTRAMODULE = "INTRAMODULE"

    INTRAMODULEBOX = "INTRAMODULEBOX"

    INTRAMODULEX = "INTRAMODULEX"

    INTRASCA = "INTRASCA"

    WFSC = "WFSC"

    VALUE_5_POINT_SMALL_GRID = "5-POINT-SMALL-GRID"

    VALUE_9_POINT_SMALL_GRID = "9-POINT-SMALL-GRID"

    BACKGROUND = "BACKGROUND"

    LFLAT_CORON1065 = "LFLAT_CORON1065"

    LFLAT_CORON1140 = "LFLAT_CORON1140"

    LFLAT_CORON1550 = "LFLAT_CORON1550"

    LFLAT_CORONLYOT = "LFLAT_CORONLYOT"

    PFLAT_CORON1065 = "PFLAT_CORON1065"

    PFLAT_CORON1140 = "PFLAT_CORON1140"

    PFLAT_CORON1550 = "PFLAT_CORON1550"

    PFLAT_CORONLYOT = "PFLAT_CORONLYOT"

    REULEAUX = "REULEAUX"

    VALUE_4_POINT_SETS = "4-POINT-SETS"

    VALUE_2_POINT_MIRI_F770W_WITH_NIRCAM = "2-POINT-MIRI-F770W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F770W_WITH_NIRCAM = "3-POINT-MIRI-F770W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F770W_WITH_NIRCAM = "4-POINT-MIRI-F770W-WITH-NIRCAM"

    VALUE_9_POINT_MIRI_F770W_WITH_NIRCAM = "9-POINT-MIRI-F770W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F1000W_WITH_NIRCAM = "3-POINT-MIRI-F1000W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F1000W_WITH_NIRCAM = "4-POINT-MIRI-F1000W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F1280W_WITH_NIRCAM = "2-POINT-MIRI-F1280W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F1280W_WITH_NIRCAM = "3-POINT-MIRI-F1280W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F1280W_WITH_NIRCAM = "4-POINT-MIRI-F1280W-WITH-NIRCAM"

    VALUE_9_POINT_MIRI_F1280W_WITH_NIRCAM = "9-POINT-MIRI-F1280W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F1500W_WITH_NIRCAM = "2-POINT-MIRI-F1500W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F1500W_WITH_NIRCAM = "3-POINT-MIRI-F1500W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F1500W_WITH_NIRCAM = "4-POINT-MIRI-F1500W-WITH-NIRCAM"

    VALUE_9_POINT_MIRI_F1500W_WITH_NIRCAM = "9-POINT-MIRI-F1500W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F1800W_WITH_NIRCAM = "2-POINT-MIRI-F1800W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F1800W_WITH_NIRCAM = "3-POINT-MIRI-F1800W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F1800W_WITH_NIRCAM = "4-POINT-MIRI-F1800W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F2100W_WITH_NIRCAM = "2-POINT-MIRI-F2100W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F2100W_WITH_NIRCAM = "3-POINT-MIRI-F2100W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F2100W_WITH_NIRCAM = "4-POINT-MIRI-F2100W-WITH-NIRCAM"

    VALUE_9_POINT_MIRI_F2100W_WITH_NIRCAM = "9-POINT-MIRI-F2100W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F2550W_WITH_NIRCAM = "2-POINT-MIRI-F2550W-WITH-NIRCAM"

    VALUE_3_POINT_MIRI_F2550W_WITH_NIRCAM = "3-POINT-MIRI-F2550W-WITH-NIRCAM"

    VALUE_4_POINT_MIRI_F2550W_WITH_NIRCAM = "4-POINT-MIRI-F2550W-WITH-NIRCAM"

    VALUE_9_POINT_MIRI_F2550W_WITH_NIRCAM = "9-POINT-MIRI-F2550W-WITH-NIRCAM"

    VALUE_2_POINT_MIRI_F560W_WITH_NIRISS = "2-POINT-MIRI-F560W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F770W_WITH_NIRISS = "3-POINT-MIRI-F770W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F770W_WITH_NIRISS = "4-POINT-MIRI-F770W-WITH-NIRISS"

    VALUE_9_POINT_MIRI_F770W_WITH_NIRISS = "9-POINT-MIRI-F770W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F1000W_WITH_NIRISS = "3-POINT-MIRI-F1000W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F1000W_WITH_NIRISS = "4-POINT-MIRI-F1000W-WITH-NIRISS"

    VALUE_9_POINT_MIRI_F1000W_WITH_NIRISS = "9-POINT-MIRI-F1000W-WITH-NIRISS"

    VALUE_2_POINT_MIRI_F1280W_WITH_NIRISS = "2-POINT-MIRI-F1280W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F1280W_WITH_NIRISS = "3-POINT-MIRI-F1280W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F1280W_WITH_NIRISS = "4-POINT-MIRI-F1280W-WITH-NIRISS"

    VALUE_9_POINT_MIRI_F1280W_WITH_NIRISS = "9-POINT-MIRI-F1280W-WITH-NIRISS"

    VALUE_2_POINT_MIRI_F1800W_WITH_NIRISS = "2-POINT-MIRI-F1800W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F1800W_WITH_NIRISS = "3-POINT-MIRI-F1800W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F1800W_WITH_NIRISS = "4-POINT-MIRI-F1800W-WITH-NIRISS"

    VALUE_9_POINT_MIRI_F1800W_WITH_NIRISS = "9-POINT-MIRI-F1800W-WITH-NIRISS"

    VALUE_2_POINT_MIRI_F2100W_WITH_NIRISS = "2-POINT-MIRI-F2100W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F2100W_WITH_NIRISS = "3-POINT-MIRI-F2100W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F2100W_WITH_NIRISS = "4-POINT-MIRI-F2100W-WITH-NIRISS"

    VALUE_2_POINT_MIRI_F2550W_WITH_NIRISS = "2-POINT-MIRI-F2550W-WITH-NIRISS"

    VALUE_3_POINT_MIRI_F2550W_WITH_NIRISS = "3-POINT-MIRI-F2550W-WITH-NIRISS"

    VALUE_4_POINT_MIRI_F2550W_WITH_NIRISS = "4-POINT-MIRI-F2550W-WITH-NIRISS"

    VALUE_9_POINT_MIRI_F2550W_WITH_NIRISS = "9-POINT-MIRI-F2550W-WITH-NIRISS"

    VALUE_7X3_PIXEL_MAP_CENTER = "7X3-PIXEL-MAP-CENTER"

    VALUE_7X3_PIXEL_MAP_NOD1 = "7X3-PIXEL-MAP-NOD1"

    VALUE_7X3_PIXEL_MAP_NOD2 = "7X3-PIXEL-MAP-NOD2"

    VALUE_1PIXEL_SLIT_SCAN = "1PIXEL-SLIT-SCAN"

    VALUE_2PIXEL_SLIT_SCAN = "2PIXEL-SLIT-SCAN"

    VALUE_7PIXEL_SLIT_SCAN = "7PIXEL-SLIT-SCAN"

    VALUE_7PIX_5PIX_SLIT_SCAN = "7PIX-5PIX-SLIT-SCAN"

    ALONG_SLIT_NOD = "ALONG-SLIT-NOD"

    MAPPING = "MAPPING"

    INTRAPIXEL_SLIT_SCAN_CENTER = "INTRAPIXEL-SLIT-SCAN-CENTER"

    INTRAPIXEL_SLIT_SCAN_NOD1 = "INTRAPIXEL-SLIT-SCAN-NOD1"

    INTRAPIXEL_SLIT_SCAN_NOD2 = "INTRAPIXEL-SLIT-SCAN-NOD2"

    LONG_CROSS_SCAN_CENTER = "LONG-CROSS-SCAN-CENTER"

    LONG_CROSS_SCAN_NOD1 = "LONG-CROSS-SCAN-NOD1"

    LONG_CROSS_SCAN_NOD2 = "LONG-CROSS-SCAN-NOD2"

    SHORT_CROSS_SCAN_CENTER = "SHORT-CROSS-SCAN-CENTER"

    SHORT_CROSS_SCAN_NOD1 = "SHORT-CROSS-SCAN-NOD1"

    SHORT_CROSS_SCAN_NOD2 = "SHORT-CROSS-SCAN-NOD2"

    VALUE_5PIXEL_8X4_MAP_SLITLESS = "5PIXEL-8x4-MAP-SLITLESS"

    VALUE_7PIXEL_9X3_MAP_SLITLESS = "7PIXEL-9x3-MAP-SLITLESS"

    VALUE_5PIXEL_SLITLESS_SCAN = "5PIXEL-SLITLESS-SCAN"

    VALUE_7PIXEL_SLITLESS_SCAN = "7PIXEL-SLITLESS-SCAN"

    VALUE_1PIXEL_SLITLESS_SCAN_LONG = "1PIXEL-SLITLESS-SCAN-LONG"

    VALUE_1PIXEL_SLITLESS_SCAN_SHORT = "1PIXEL-SLITLESS-SCAN-SHORT"

    VALUE_2PIXEL_SLITLESS_SCAN_SHORT = "2PIXEL-SLITLESS-SCAN-SHORT"

    VALUE_7X3_PIXEL_MAP_SLITLESS = "7x3-PIXEL-MAP-SLITLESS"

    VALUE_9X3_8X4_SCAN_MAPS_SLITLESS = "9x3-8x4-SCAN-MAPS-SLITLESS"

    VALUE_4_POINT = "4-POINT"

    SCAN_CALIBRATION = "SCAN-CALIBRATION"

    VALUE_2_POINT = "2-POINT"

    FULL_TIGHT = "FULL-TIGHT"

    SUBARRAY_DITHER_2 = "SUBARRAY-DITHER"

    VALUE_1LOS = "1LOS"

    NIS_NRC_2L = "NIS-NRC-2L"

    NIS_NRC_2M = "NIS-NRC-2M"

    NIS_NRC_3L = "NIS-NRC-3L"

    NIS_NRC_3M = "NIS-NRC-3M"

    NIS_NRC_3S = "NIS-NRC-3S"

    NIS_NRC_4L = "NIS-NRC-4L"

    NIS_NRC_4M = "NIS-NRC-4M"

    NIS_NRC_4S = "NIS-NRC-4S"

    NIS_NRC_9L = "NIS-NRC-9L"

    NIS_NRC_9M = "NIS-NRC-9M"

    NIS_NRC_9S = "NIS-NRC-9S"

    NIS_MIR056_2 = "NIS-MIR056-2"

    NIS_MIR056_3 = "NIS-MIR056-3"

    NIS_MIR077_3 = "NIS-MIR077-3"

    NIS_MIR077_9 = "NIS-MIR077-9"

    NIS_MIR100_2 = "NIS-MIR100-2"

    NIS_MIR100_3 = "NIS-MIR100-3"

    NIS_MIR100_4 = "NIS-MIR100-4"

    NIS_MIR128_2 = "NIS-MIR128-2"

    NIS_MIR128_3 = "NIS-MIR128-3"

    NIS_MIR128_4 = "NIS-MIR128-4"

    NIS_MIR128_9 = "NIS-MIR128-9"

    NIS_MIR150_2 = "NIS-MIR150-2"

    NIS_MIR150_3 = "NIS-MIR150-3"

    NIS_MIR150_4 = "NIS-MIR150-4"

    NIS_MIR150_9 = "NIS-MIR150-9"

    NIS_MIR180_2 = "NIS-MIR180-2"

    NIS_MIR180_3 = "NIS-MIR180-3"

    NIS_MIR180_4 = "NIS-MIR180-4"

    NIS_MIR180_9 = "NIS-MIR180-9"

    NIS_MIR210_2 = "NIS-MIR210-2"

    NIS_MIR210_3 = "NIS-MIR210-3"

    NIS_MIR210_4 = "NIS-MIR210-4"

    NIS_MIR210_9 = "NIS-MIR210-9"

    NIS_MIR255_2 = "NIS-MIR255-2"

    NIS_MIR255_3 = "NIS-MIR255-3"

    NIS_MIR255_4 = "NIS-MIR255-4"

    NIS_MIR255_9 = "NIS-MIR255-9"

    VALUE_3_POINT_NOD = "3-POINT-NOD"

    VALUE_5_POINT_NOD = "5-POINT-NOD"

    VALUE_2_POINT_WITH_NIRCAM_SIZE1 = "2-POINT-WITH-NIRCAM-SIZE1"

    VALUE_2_POINT_WITH_NIRCAM_SIZE2 = "2-POINT-WITH-NIRCAM-SIZE2"

    VALUE_2_POINT_WITH_NIRCAM_SIZE3 = "2-POINT-WITH-NIRCAM-SIZE3"

    VALUE_3_POINT_WITH_NIRCAM_SIZE1 = "3-POINT-WITH-NIRCAM-SIZE1"

    VALUE_3_POINT_WITH_NIRCAM_SIZE2 = "3-POINT-WITH-NIRCAM-SIZE2"

    VALUE_3_POINT_WITH_NIRCAM_SIZE3 = "3-POINT-WITH-NIRCAM-SIZE3"

    VALUE_2_POINT_NOD = "2-POINT-NOD"

    VALUE_4_POINT_NOD = "4-POINT-NOD"

    VALUE_4_POINT_DITHER = "4-POINT-DITHER"

    CYCLING = "CYCLING"

    SPARSE_CYCLING = "SPARSE-CYCLING"

    N_A = "N/A"

    NONE = "NONE"

    ANY = "ANY"


class NodType(StrEnum):
    """What NodType may be.

    jwst/values.specc:432
    """

    NONE = "NONE"

    VALUE_3_POINT_NOD = "3-POINT-NOD"

    VALUE_2_SHUTTER_SLITLET = "2-SHUTTER-SLITLET"

    VALUE_3_SHUTTER_SLITLET = "3-SHUTTER-SLITLET"

    VALUE_5_SHUTTER_SLITLET = "5-SHUTTER-SLITLET"

    VALUE_5_SHUTTER_SLITLET_WITH_GAP = "5-SHUTTER-SLITLET-WITH-GAP"


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

    jwst/values.specc:438
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
TargetTypeText = Literal["FIXED", "MOVING", "GENERIC"]
SourceTypeText = Literal["POINT", "EXTENDED", "UNKNOWN"]
InstrumentText = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS"]
WheelToleranceText = Literal["within commanded tolerance", "outside calibration tolerance"]
NircamDetectorText = Literal[
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
]
MiriDetectorText = Literal["MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG"]
NircamFilterText = Literal[
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
]
NirspecFilterText = Literal["CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP", "OPAQUE"]
NirissFilterText = Literal["CLEAR", "F277W", "F356W", "F380M", "F430M", "F444W", "F480M", "GR150C", "GR150R"]
MiriFilterText = Literal[
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
]
NircamPupilText = Literal[
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
]
NirissPupilText = Literal["CLEARP", "F090W", "F115W", "F140M", "F150W", "F158M", "F200W", "GR700XD", "NRM"]
CoronagraphText = Literal[
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
]
GratingText = Literal["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR"]
FixedSlitText = Literal["S200A1", "S200A2", "S200B1", "S400A1", "S1600A1", "NONE"]
LampModeText = Literal["BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC", "NONE"]
BandText = Literal[
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
]
CoverText = Literal["OPEN", "CLOSED", "LOCKED", "UNKNOWN"]
PrimeParallelText = Literal["PRIME", "PARALLEL_COORDINATED", "PARALLEL_PURE"]
ExpTypeText = Literal[
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
]
ReadPatternText = Literal[
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
]
NodTypeText = Literal[
    "NONE",
    "3-POINT-NOD",
    "2-SHUTTER-SLITLET",
    "3-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET",
    "5-SHUTTER-SLITLET-WITH-GAP",
]
PointingModeText = Literal["COARSE", "FINEGUIDE", "MOVING", "TRACK", "NONE"]
StepStatusText = Literal["COMPLETE", "SKIPPED", "FAILED"]
CalPrimary_DETECTOR = Literal["NRS1", "NRS2", "NIS", "GUIDER1", "GUIDER2"]
CalPrimary_FPE_SIDE = Literal["A", "B", "BOTH", "NEITHER", "UNKNOWN"]
CalPrimary_DETMODE = Literal["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]
CalPrimary_CMD_TSEL = Literal["COLUMNS", "ROWS", "FRAMES", "ALL"]
CalPrimary_SUB_SHRT = Literal["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]
CalPrimary_DITHOPFR = Literal["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]
CalPrimary_MRSPRCHN = Literal["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]
CalPrimary_DETECTOR_2 = Union[CalPrimary_DETECTOR, NircamDetector, NircamDetectorText, MiriDetector, MiriDetectorText]
CalPrimary_FILTER = Union[
    NircamFilter,
    NircamFilterText,
    NirspecFilter,
    NirspecFilterText,
    NirissFilter,
    NirissFilterText,
    MiriFilter,
    MiriFilterText,
]
_ALIASES = {"DN": "adu"}


def _CalPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


class CalPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/imaging.specc:30).
    """

    DATE: Instant = keyword(
        "DATE", "datetime", comment="when the file was written, UTC", line="jwst/core.specc:19", default_factory=now
    )
    """When the file was written, UTC.

    datetime; required (jwst/core.specc:19).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="jwst/core.specc:19",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; required; filled in (jwst/core.specc:19).
    """

    DATAMODL: str = keyword(
        "DATAMODL",
        "string",
        comment="data model that wrote the file",
        line="jwst/core.specc:19",
        init=False,
        default="ImageModel",
    )
    """Data model that wrote the file.

    string; always "ImageModel"; required; filled in (jwst/core.specc:19).
    """

    TELESCOP: str = keyword(
        "TELESCOP", "string", comment="telescope", line="jwst/core.specc:19", init=False, default="JWST"
    )
    """Telescope.

    string; always "JWST"; required; filled in (jwst/core.specc:19).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="jwst/core.specc:20")
    """Institution that wrote the file.

    string; required (jwst/core.specc:20).
    """

    TIMESYS: str = keyword(
        "TIMESYS",
        "string",
        comment="time scale of times that name no other",
        line="jwst/core.specc:21",
        init=False,
        default="UTC",
    )
    """Time scale of times that name no other.

    string; always "UTC"; required; filled in (jwst/core.specc:21).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times that name no other",
        line="jwst/core.specc:22",
        init=False,
        default="s",
    )
    """Unit of times that name no other.

    string; always "s"; required; filled in (jwst/core.specc:22).
    """

    SDP_VER: str = keyword(
        "SDP_VER", "string", comment="version of the data processing system", line="jwst/core.specc:24"
    )
    """Version of the data processing system.

    string; required (jwst/core.specc:24).
    """

    PRD_VER: str = keyword(
        "PRD_VER", "string", comment="version of the project reference database", line="jwst/core.specc:25"
    )
    """Version of the project reference database.

    string; /PRDOPSSOC-.+/; required (jwst/core.specc:25).
    """

    OSS_VER: str | None = keyword(
        "OSS_VER", "string", comment="version of the scripts on board", line="jwst/core.specc:26", default=None
    )
    """Version of the scripts on board.

    string; optional (jwst/core.specc:26).
    """

    GSC_VER: str | None = keyword(
        "GSC_VER", "string", comment="version of the guide star catalogue", line="jwst/core.specc:27", default=None
    )
    """Version of the guide star catalogue.

    string; optional (jwst/core.specc:27).
    """

    HGA_MOVE: Truth = keyword(
        "HGA_MOVE", "bool", comment="the antenna moved during the exposure", line="jwst/core.specc:28"
    )
    """The antenna moved during the exposure.

    bool; required (jwst/core.specc:28).
    """

    HGA_STRT: Instant | None = keyword(
        "HGA_STRT", "datetime", comment="the antenna began to move", line="jwst/core.specc:29", default=None
    )
    """The antenna began to move.

    datetime; optional (jwst/core.specc:29).
    """

    HGA_STOP: Instant | None = keyword(
        "HGA_STOP", "datetime", comment="the antenna stood still again", line="jwst/core.specc:30", default=None
    )
    """The antenna stood still again.

    datetime; optional (jwst/core.specc:30).
    """

    PWFSEET: Number | Quantity = keyword(
        "PWFSEET", "float", comment="end of the wavefront exposure before, MJD", unit="d", line="jwst/core.specc:31"
    )
    """End of the wavefront exposure before, MJD.

    float in d; required (jwst/core.specc:31).
    """

    NWFSEST: Number | Quantity = keyword(
        "NWFSEST", "float", comment="start of the wavefront exposure after, MJD", unit="d", line="jwst/core.specc:32"
    )
    """Start of the wavefront exposure after, MJD.

    float in d; required (jwst/core.specc:32).
    """

    COMPRESS: Truth | None = keyword(
        "COMPRESS", "bool", comment="data were compressed on board", line="jwst/core.specc:33", default=None
    )
    """Data were compressed on board.

    bool; optional (jwst/core.specc:33).
    """

    TITLE: str = keyword("TITLE", "string", comment="title of the proposal", line="jwst/core.specc:50")
    """Title of the proposal.

    string; required (jwst/core.specc:50).
    """

    PI_NAME: str = keyword("PI_NAME", "string", comment="principal investigator", line="jwst/core.specc:51")
    """Principal investigator.

    string; required (jwst/core.specc:51).
    """

    CATEGORY: Category | str = keyword(
        "CATEGORY", "string", comment="kind of program", line="jwst/core.specc:52", values=Category, others=True
    )
    """Kind of program.

    Category; one of Category; others are possible; required (jwst/core.specc:52).
    """

    SUBCAT: str | None = keyword(
        "SUBCAT", "string", comment="kind of program, finer", line="jwst/core.specc:53", default=None
    )
    """Kind of program, finer.

    string; optional (jwst/core.specc:53).
    """

    SCICAT: str | None = keyword(
        "SCICAT", "string", comment="field of science", line="jwst/core.specc:54", default=None
    )
    """Field of science.

    string; optional (jwst/core.specc:54).
    """

    CONT_ID: Integer | None = keyword(
        "CONT_ID", "int", comment="program that this one continues", line="jwst/core.specc:55", default=None
    )
    """Program that this one continues.

    int; optional (jwst/core.specc:55).
    """

    DATE_OBS: Instant = keyword("DATE-OBS", "date", comment="day of the start, UTC", line="jwst/core.specc:60")
    """Day of the start, UTC.

    date; required (jwst/core.specc:60).
    """

    TIME_OBS: Instant = keyword("TIME-OBS", "time", comment="time of the start, UTC", line="jwst/core.specc:61")
    """Time of the start, UTC.

    time; required (jwst/core.specc:61).
    """

    DATE_BEG: Instant = keyword("DATE-BEG", "datetime", comment="start of the exposure, UTC", line="jwst/core.specc:62")
    """Start of the exposure, UTC.

    datetime; required (jwst/core.specc:62).
    """

    DATE_END: Instant = keyword("DATE-END", "datetime", comment="end of the exposure, UTC", line="jwst/core.specc:63")
    """End of the exposure, UTC.

    datetime; required (jwst/core.specc:63).
    """

    OBS_ID: str = keyword(
        "OBS_ID", "string", comment="visit, parallel, group, sequence and activity in one", line="jwst/core.specc:64"
    )
    """Visit, parallel, group, sequence and activity in one.

    string; /V\\d{11}P\\d{8}[0-9A-Z]{5}/; required (jwst/core.specc:64).
    """

    VISIT_ID: str | Integer = keyword(
        "VISIT_ID", "digits", comment="program, observation and visit in one", digits=11, line="jwst/core.specc:65"
    )
    """Program, observation and visit in one.

    digits[11]; required (jwst/core.specc:65).
    """

    PROGRAM: str | Integer = keyword("PROGRAM", "digits", comment="program", digits=5, line="jwst/core.specc:66")
    """Program.

    digits[5]; required (jwst/core.specc:66).
    """

    OBSERVTN: str | Integer = keyword(
        "OBSERVTN", "digits", comment="observation within the program", digits=3, line="jwst/core.specc:66"
    )
    """Observation within the program.

    digits[3]; required (jwst/core.specc:66).
    """

    VISIT: str | Integer = keyword(
        "VISIT", "digits", comment="visit within the observation", digits=3, line="jwst/core.specc:66"
    )
    """Visit within the observation.

    digits[3]; required (jwst/core.specc:66).
    """

    VISITGRP: str | Integer = keyword(
        "VISITGRP", "digits", comment="group within the visit", digits=2, line="jwst/core.specc:67"
    )
    """Group within the visit.

    digits[2]; required (jwst/core.specc:67).
    """

    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel", line="jwst/core.specc:68")
    """1: prime, 2 to 5: parallel.

    string; /[1-5]/; required (jwst/core.specc:68).
    """

    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36", line="jwst/core.specc:69")
    """Activity, counted in base 36.

    string; /[0-9A-Z]{2}/; required (jwst/core.specc:69).
    """

    EXPOSURE: str | Integer = keyword(
        "EXPOSURE", "digits", comment="exposure within the activity", line="jwst/core.specc:70"
    )
    """Exposure within the activity.

    digits[1..5]; required (jwst/core.specc:70).
    """

    BKGDTARG: Truth = keyword("BKGDTARG", "bool", comment="the target is empty sky", line="jwst/core.specc:71")
    """The target is empty sky.

    bool; required (jwst/core.specc:71).
    """

    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with", line="jwst/core.specc:72"
    )
    """Template that the observation was planned with.

    string; required (jwst/core.specc:72).
    """

    OBSLABEL: str | None = keyword(
        "OBSLABEL", "string", comment="the proposer's name of the observation", line="jwst/core.specc:73", default=None
    )
    """The proposer's name of the observation.

    string; optional (jwst/core.specc:73).
    """

    OBSFOLDR: str | None = keyword(
        "OBSFOLDR",
        "string",
        comment="the proposer's folder of the observation",
        line="jwst/core.specc:74",
        default=None,
    )
    """The proposer's folder of the observation.

    string; optional (jwst/core.specc:74).
    """

    ENG_QUAL: Quality | QualityText = keyword(
        "ENG_QUAL", "string", comment="state of the engineering data", line="jwst/core.specc:83", values=Quality
    )
    """State of the engineering data.

    Quality; "OK" or "SUSPECT"; required (jwst/core.specc:83).
    """

    ENGQLPTG: PointingQuality | PointingQualityText | None = keyword(
        "ENGQLPTG",
        "string",
        comment="how the pointing was found",
        line="jwst/core.specc:84",
        values=PointingQuality,
        default=None,
    )
    """How the pointing was found.

    PointingQuality; optional (jwst/core.specc:84).
    """

    VISITYPE: VisitType | VisitTypeText = keyword(
        "VISITYPE", "string", comment="kind of visit", line="jwst/core.specc:85", values=VisitType
    )
    """Kind of visit.

    VisitType; required (jwst/core.specc:85).
    """

    VSTSTART: Instant = keyword("VSTSTART", "datetime", comment="start of the visit, UTC", line="jwst/core.specc:86")
    """Start of the visit, UTC.

    datetime; required (jwst/core.specc:86).
    """

    VISITSTA: str = keyword("VISITSTA", "string", comment="how the visit went", line="jwst/core.specc:87")
    """How the visit went.

    string; required (jwst/core.specc:87).
    """

    NEXPOSUR: Integer = keyword("NEXPOSUR", "int", comment="exposures planned in the visit", line="jwst/core.specc:88")
    """Exposures planned in the visit.

    int; >= 0; required (jwst/core.specc:88).
    """

    INTARGET: Truth = keyword(
        "INTARGET", "bool", comment="an exposure of the visit sees a lamp or nothing", line="jwst/core.specc:89"
    )
    """An exposure of the visit sees a lamp or nothing.

    bool; required (jwst/core.specc:89).
    """

    TARGOOPP: Truth = keyword("TARGOOPP", "bool", comment="target of opportunity", line="jwst/core.specc:90")
    """Target of opportunity.

    bool; required (jwst/core.specc:90).
    """

    TSOVISIT: Truth = keyword("TSOVISIT", "bool", comment="time series", line="jwst/core.specc:91")
    """Time series.

    bool; required (jwst/core.specc:91).
    """

    EXP_ONLY: Truth = keyword(
        "EXP_ONLY", "bool", comment="commanded without configuring the instrument", line="jwst/core.specc:92"
    )
    """Commanded without configuring the instrument.

    bool; required (jwst/core.specc:92).
    """

    CROWDFLD: Truth | None = keyword(
        "CROWDFLD", "bool", comment="guiding in a crowded field", line="jwst/core.specc:93", default=None
    )
    """Guiding in a crowded field.

    bool; optional (jwst/core.specc:93).
    """

    TARGPROP: str = keyword(
        "TARGPROP", "string", comment="the proposer's name of the target", line="jwst/core.specc:98"
    )
    """The proposer's name of the target.

    string; required (jwst/core.specc:98).
    """

    TARGNAME: str = keyword("TARGNAME", "string", comment="name of the target in catalogues", line="jwst/core.specc:99")
    """Name of the target in catalogues.

    string; required (jwst/core.specc:99).
    """

    TARGTYPE: TargetType | TargetTypeText = keyword(
        "TARGTYPE", "string", comment="fixed, moving or generic", line="jwst/core.specc:100", values=TargetType
    )
    """Fixed, moving or generic.

    TargetType; "FIXED", "MOVING" or "GENERIC"; required (jwst/core.specc:100).
    """

    TARGCAT: str | None = keyword(
        "TARGCAT", "string", comment="class of the target", line="jwst/core.specc:101", default=None
    )
    """Class of the target.

    string; optional (jwst/core.specc:101).
    """

    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", line="jwst/core.specc:102", default=None
    )
    """Class of the target, finer.

    string; optional (jwst/core.specc:102).
    """

    TARG_RA: Number | Quantity | Sky = keyword(
        "TARG_RA",
        "float",
        comment="right ascension at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:103",
        sky="ra",
    )
    """Right ascension at the middle of the exposure.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:103).
    """

    TARG_DEC: Number | Quantity | Sky = keyword(
        "TARG_DEC",
        "float",
        comment="declination at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:104",
        sky="dec",
    )
    """Declination at the middle of the exposure.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:104).
    """

    SRCTYAPT: SourceType | SourceTypeText | None = keyword(
        "SRCTYAPT",
        "string",
        comment="extent of the source, as the proposer expects it",
        line="jwst/core.specc:105",
        values=SourceType,
        default=None,
    )
    """Extent of the source, as the proposer expects it.

    SourceType; "POINT", "EXTENDED" or "UNKNOWN"; optional (jwst/core.specc:105).
    """

    TARGURA: Number | Quantity | None = keyword(
        "TARGURA",
        "float",
        comment="uncertainty of the right ascension",
        unit="arcsec",
        line="jwst/core.specc:108",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:108).
    """

    TARGUDEC: Number | Quantity | None = keyword(
        "TARGUDEC",
        "float",
        comment="uncertainty of the declination",
        unit="arcsec",
        line="jwst/core.specc:109",
        default=None,
    )
    """Uncertainty of the declination.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:109).
    """

    MU_RA: Number | Quantity | None = keyword(
        "MU_RA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:110",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:110).
    """

    MU_DEC: Number | Quantity | None = keyword(
        "MU_DEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:111",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:111).
    """

    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", line="jwst/core.specc:112", default=None
    )
    """Epoch of the proper motion.

    datetime; required, where TARGTYPE is "FIXED" (jwst/core.specc:112).
    """

    PROP_RA: Number | Quantity | Sky | None = keyword(
        "PROP_RA",
        "float",
        comment="the proposer's right ascension",
        unit="deg",
        line="jwst/core.specc:113",
        sky="ra",
        default=None,
    )
    """The proposer's right ascension.

    float in deg; [0, 360); required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:113).
    """

    PROP_DEC: Number | Quantity | Sky | None = keyword(
        "PROP_DEC",
        "float",
        comment="the proposer's declination",
        unit="deg",
        line="jwst/core.specc:114",
        sky="dec",
        default=None,
    )
    """The proposer's declination.

    float in deg; [-90, 90]; required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:114).
    """

    INSTRUME: Instrument | InstrumentText = keyword(
        "INSTRUME", "string", comment="instrument", line="jwst/core.specc:123", values=Instrument
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/core.specc:123).
    """

    PREIMAGE: str | None = keyword(
        "PREIMAGE",
        "string",
        comment="image that the shutters were planned on",
        line="jwst/core.specc:124",
        default=None,
    )
    """Image that the shutters were planned on.

    string; optional (jwst/core.specc:124).
    """

    FWPOSOFF: Number | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", line="jwst/core.specc:125", default=None
    )
    """Filter wheel, place minus command.

    float; optional (jwst/core.specc:125).
    """

    FWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "FWPOSTOL",
        "string",
        comment="filter wheel, judged",
        line="jwst/core.specc:126",
        values=WheelTolerance,
        default=None,
    )
    """Filter wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:126).
    """

    PWPOSOFF: Number | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", line="jwst/core.specc:127", default=None
    )
    """Pupil wheel, place minus command.

    float; optional (jwst/core.specc:127).
    """

    PWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "PWPOSTOL",
        "string",
        comment="pupil wheel, judged",
        line="jwst/core.specc:128",
        values=WheelTolerance,
        default=None,
    )
    """Pupil wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:128).
    """

    DETECTOR: CalPrimary_DETECTOR_2 | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:132",
        derive=_CalPrimary_DETECTOR,
        values=(NircamDetector, MiriDetector, CalPrimary_DETECTOR),
        default=None,
    )
    """Detector.

    NircamDetector; required, where INSTRUME is "NIRCAM" (jwst/core.specc:132).
    string; "NRS1" or "NRS2"; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:146).
    string; always "NIS"; required, where INSTRUME is "NIRISS" (jwst/core.specc:168).
    MiriDetector; "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG"; required, where INSTRUME is "MIRI"
    (jwst/core.specc:176).
    string; "GUIDER1" or "GUIDER2"; required, where INSTRUME is "FGS" (jwst/core.specc:187).
    """

    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE",
        "string",
        comment="module of the detector",
        line="jwst/core.specc:133",
        values=("A", "B"),
        default=None,
    )
    """Module of the detector.

    string; "A" or "B"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:133).
    """

    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:134",
        values=("SHORT", "LONG", "12", "34"),
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:134).
    string; "12" or "34"; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:178).
    """

    FILTER: CalPrimary_FILTER | None = keyword(
        "FILTER",
        "string",
        comment="element in the filter wheel",
        line="jwst/core.specc:135",
        values=(NircamFilter, NirspecFilter, NirissFilter, MiriFilter),
        default=None,
    )
    """Element in the filter wheel.

    NircamFilter; required, where INSTRUME is "NIRCAM" (jwst/core.specc:135).
    NirspecFilter; "CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP" or "OPAQUE"; required,
    where INSTRUME is "NIRSPEC" (jwst/core.specc:147).
    NirissFilter; required, where INSTRUME is "NIRISS" (jwst/core.specc:169).
    MiriFilter; required when DETECTOR is "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:177).
    """

    PUPIL: NircamPupil | NircamPupilText | NirissPupil | NirissPupilText | None = keyword(
        "PUPIL",
        "string",
        comment="element in the pupil wheel",
        line="jwst/core.specc:136",
        values=(NircamPupil, NirissPupil),
        default=None,
    )
    """Element in the pupil wheel.

    NircamPupil; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    NirissPupil; required, where INSTRUME is "NIRISS" (jwst/core.specc:170).
    """

    PILIN: Truth | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", line="jwst/core.specc:137", default=None
    )
    """Pupil imaging lens in the beam.

    bool; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:137).
    """

    CORONMSK: Coronagraph | CoronagraphText | None = keyword(
        "CORONMSK",
        "string",
        comment="coronagraphic mask",
        line="jwst/core.specc:138",
        values=(Coronagraph, Coronagraph),
        default=None,
    )
    """Coronagraphic mask.

    Coronagraph; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:138).
    Coronagraph; optional, where INSTRUME is "MIRI" (jwst/core.specc:180).
    """

    FAM_LA_a: Mapping[str, Integer] = keywords(
        "FAM_LA[a]",
        "int",
        pattern=r"FAM_LA\d+",
        comment="focus: steps of actuator a",
        line="jwst/core.specc:139",
        default_factory=dict,
    )
    """Focus: steps of actuator a.

    int; that is FAM_LA1, FAM_LA2, FAM_LA3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:139).
    """

    FASTEP_a: Mapping[str, Integer] = keywords(
        "FASTEP[a]",
        "int",
        pattern=r"FASTEP\d+",
        comment="focus: steps asked of actuator a",
        line="jwst/core.specc:140",
        default_factory=dict,
    )
    """Focus: steps asked of actuator a.

    int; that is FASTEP1, FASTEP2, FASTEP3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:140).
    """

    FAUNIT_a: Mapping[str, Number] = keywords(
        "FAUNIT[a]",
        "float",
        pattern=r"FAUNIT\d+",
        comment="focus: start of actuator a",
        line="jwst/core.specc:141",
        default_factory=dict,
    )
    """Focus: start of actuator a.

    float; that is FAUNIT1, FAUNIT2, FAUNIT3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:141).
    """

    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]",
        "string",
        pattern=r"FAPHASE\d+",
        comment="focus: phase of actuator a",
        line="jwst/core.specc:142",
        default_factory=dict,
    )
    """Focus: phase of actuator a.

    string; that is FAPHASE1, FAPHASE2, FAPHASE3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:142).
    """

    FA_a_VALUE: Mapping[str, Integer] = keywords(
        "FA[a]VALUE",
        "int",
        pattern=r"FA\d+VALUE",
        comment="focus: place asked of actuator a",
        line="jwst/core.specc:143",
        default_factory=dict,
    )
    """Focus: place asked of actuator a.

    int; that is FA1VALUE, FA2VALUE, FA3VALUE; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:143).
    """

    GRATING: Grating | GratingText | None = keyword(
        "GRATING",
        "string",
        comment="element in the grating wheel",
        line="jwst/core.specc:148",
        values=Grating,
        default=None,
    )
    """Element in the grating wheel.

    Grating; "G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM" or "MIRROR"; required, where INSTRUME
    is "NIRSPEC" (jwst/core.specc:148).
    """

    FXD_SLIT: FixedSlit | FixedSlitText | None = keyword(
        "FXD_SLIT", "string", comment="fixed slit", line="jwst/core.specc:149", values=FixedSlit, default=None
    )
    """Fixed slit.

    FixedSlit; "S200A1", "S200A2", "S200B1", "S400A1", "S1600A1" or "NONE"; optional, where INSTRUME is
    "NIRSPEC" (jwst/core.specc:149).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/core.specc:150", default=None
    )
    """Place of the focus mechanism.

    float; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:150).
    float; optional, where INSTRUME is "NIRISS" (jwst/core.specc:171).
    float; optional, where INSTRUME is "FGS" (jwst/core.specc:188).
    """

    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", line="jwst/core.specc:151", default=None)
    """Calibration lamp.

    string; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:151).
    """

    OPMODE: LampMode | LampModeText | None = keyword(
        "OPMODE",
        "string",
        comment="what the lamp shines through",
        line="jwst/core.specc:152",
        values=(LampMode, LampMode),
        default=None,
    )
    """What the lamp shines through.

    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:152).
    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; optional, where
    INSTRUME is "MIRI" (jwst/core.specc:184).
    """

    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", line="jwst/core.specc:153", default=None
    )
    """State of the micro-shutters.

    string; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:153).
    """

    MSAMETFL: str | None = keyword(
        "MSAMETFL",
        "string",
        comment="file that says which shutters were open",
        line="jwst/core.specc:154",
        default=None,
    )
    """File that says which shutters were open.

    string; /jw\\d{11}_\\d{2}_msa\\.fits/; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:154).
    """

    MSAMETID: Integer | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", line="jwst/core.specc:155", default=None
    )
    """Identifier within that file.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:155).
    """

    MSACONID: Integer | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", line="jwst/core.specc:156", default=None
    )
    """Configuration of the micro-shutters.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:156).
    """

    GWA_XTIL: Number | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", line="jwst/core.specc:157", default=None
    )
    """Tilt of the grating wheel about y.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:157).
    """

    GWA_YTIL: Number | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", line="jwst/core.specc:158", default=None
    )
    """Tilt of the grating wheel about x.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:158).
    """

    GWA_XP_V: Number | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", line="jwst/core.specc:159", default=None
    )
    """Tilt sensor x, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:159).
    """

    GWA_YP_V: Number | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", line="jwst/core.specc:160", default=None
    )
    """Tilt sensor y, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:160).
    """

    GWA_PXAV: Number | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", line="jwst/core.specc:161", default=None
    )
    """Tilt sensor x, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:161).
    """

    GWA_PYAV: Number | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", line="jwst/core.specc:162", default=None
    )
    """Tilt sensor y, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:162).
    """

    GWA_TILT: Number | Quantity | None = keyword(
        "GWA_TILT",
        "float",
        comment="temperature of the grating wheel",
        unit="K",
        line="jwst/core.specc:163",
        default=None,
    )
    """Temperature of the grating wheel.

    float in K; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:163).
    """

    RMA_POS: Integer | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", line="jwst/core.specc:164", default=None
    )
    """Place of the refocusing mirror.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:164).
    """

    FCSRLPOS: Integer | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", line="jwst/core.specc:165", default=None
    )
    """Place of the focus mechanism, relative.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:165).
    """

    FWCPOS: Number | Quantity | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", line="jwst/core.specc:172", default=None
    )
    """Filter wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:172).
    """

    PWCPOS: Number | Quantity | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", line="jwst/core.specc:173", default=None
    )
    """Pupil wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:173).
    """

    BAND: Band | BandText | None = keyword(
        "BAND", "string", comment="place of the grating wheels", line="jwst/core.specc:179", values=Band, default=None
    )
    """Place of the grating wheels.

    Band; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:179).
    """

    CCCSTATE: Cover | CoverText | None = keyword(
        "CCCSTATE",
        "string",
        comment="contamination control cover",
        line="jwst/core.specc:181",
        values=Cover,
        default=None,
    )
    """Contamination control cover.

    Cover; "OPEN", "CLOSED", "LOCKED" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:181).
    """

    FPE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:182",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:182).
    """

    ICE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:183",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Control electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:183).
    """

    EXPCOUNT: Integer = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted", line="jwst/core.specc:195")
    """Exposure of the visit, counted.

    int; >= 1; required (jwst/core.specc:195).
    """

    EXPRIPAR: PrimeParallel | PrimeParallelText = keyword(
        "EXPRIPAR", "string", comment="prime or parallel", line="jwst/core.specc:196", values=PrimeParallel
    )
    """Prime or parallel.

    PrimeParallel; "PRIME", "PARALLEL_COORDINATED" or "PARALLEL_PURE"; required (jwst/core.specc:196).
    """

    EXP_TYPE: ExpType | ExpTypeText = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:197", values=ExpType
    )
    """Kind of exposure.

    ExpType; required (jwst/core.specc:197).
    """

    EXPSTART: Number | Quantity = keyword(
        "EXPSTART", "float", comment="start, MJD", unit="d", line="jwst/core.specc:197"
    )
    """Start, MJD.

    float in d; required (jwst/core.specc:197).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:197")
    """Integrations in the exposure.

    int; >= 1; required (jwst/core.specc:197).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:197"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:197).
    """

    EXPMID: Number | Quantity = keyword("EXPMID", "float", comment="middle, MJD", unit="d", line="jwst/core.specc:198")
    """Middle, MJD.

    float in d; required (jwst/core.specc:198).
    """

    EXPEND: Number | Quantity = keyword("EXPEND", "float", comment="end, MJD", unit="d", line="jwst/core.specc:199")
    """End, MJD.

    float in d; required (jwst/core.specc:199).
    """

    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", line="jwst/core.specc:200", default=None
    )
    """Start in the engineering data.

    string; optional (jwst/core.specc:200).
    """

    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", line="jwst/core.specc:201", default=None
    )
    """Status file that covers the exposure.

    string; optional (jwst/core.specc:201).
    """

    READPATT: ReadPattern | ReadPatternText = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:202", values=ReadPattern
    )
    """Readout pattern.

    ReadPattern; required (jwst/core.specc:202).
    """

    HYBRIDFF: Truth | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", line="jwst/core.specc:203", default=None
    )
    """First frame read otherwise.

    bool; optional (jwst/core.specc:203).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/core.specc:204",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/core.specc:204).
    """

    NGROUPS: Integer = keyword("NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:205")
    """Groups in an integration.

    int; >= 1; required (jwst/core.specc:205).
    """

    NFRAMES: Integer = keyword("NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:206")
    """Frames averaged in a group.

    int; >= 1; required (jwst/core.specc:206).
    """

    MIRNGRPS: Integer | None = keyword(
        "MIRNGRPS",
        "int",
        comment="groups in an integration, as MIRI was told",
        line="jwst/core.specc:207",
        default=None,
    )
    """Groups in an integration, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:207).
    """

    MIRNFRMS: Integer | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", line="jwst/core.specc:208", default=None
    )
    """Frames in a group, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:208).
    """

    DETMODE: CalPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:209",
        values=CalPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:209).
    """

    CMD_TSEL: CalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:210",
        values=CalPrimary_CMD_TSEL,
        default=None,
    )
    """Test pattern.

    string; "COLUMNS", "ROWS", "FRAMES" or "ALL"; optional (jwst/core.specc:210).
    """

    FRMDIVSR: Integer = keyword(
        "FRMDIVSR", "int", comment="number that frames were divided by", line="jwst/core.specc:211"
    )
    """Number that frames were divided by.

    int; >= 1; required (jwst/core.specc:211).
    """

    GROUPGAP: Integer = keyword("GROUPGAP", "int", comment="frames dropped between groups", line="jwst/core.specc:212")
    """Frames dropped between groups.

    int; >= 0; required (jwst/core.specc:212).
    """

    DRPFRMS1: Integer = keyword(
        "DRPFRMS1", "int", comment="frames dropped before the first integration", line="jwst/core.specc:213"
    )
    """Frames dropped before the first integration.

    int; >= 0; required (jwst/core.specc:213).
    """

    DRPFRMS3: Integer = keyword(
        "DRPFRMS3", "int", comment="frames dropped between integrations", line="jwst/core.specc:214"
    )
    """Frames dropped between integrations.

    int; >= 0; required (jwst/core.specc:214).
    """

    NSAMPLES: Integer = keyword("NSAMPLES", "int", comment="samples of a pixel", line="jwst/core.specc:215")
    """Samples of a pixel.

    int; >= 1; required (jwst/core.specc:215).
    """

    TSAMPLE: Number | Quantity = keyword(
        "TSAMPLE", "float", comment="time between samples", unit="us", line="jwst/core.specc:216"
    )
    """Time between samples.

    float in us; > 0; required (jwst/core.specc:216).
    """

    TFRAME: Number | Quantity = keyword(
        "TFRAME", "float", comment="time between frames", unit="s", line="jwst/core.specc:217"
    )
    """Time between frames.

    float in s; > 0; required (jwst/core.specc:217).
    """

    TGROUP: Number | Quantity = keyword(
        "TGROUP", "float", comment="time between groups", unit="s", line="jwst/core.specc:218"
    )
    """Time between groups.

    float in s; > 0; required (jwst/core.specc:218).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/core.specc:219"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/core.specc:219).
    """

    TMEASURE: Number | Quantity | None = keyword(
        "TMEASURE",
        "float",
        comment="time between first and last group",
        unit="s",
        line="jwst/core.specc:220",
        default=None,
    )
    """Time between first and last group.

    float in s; >= 0; optional (jwst/core.specc:220).
    """

    DURATION: Number | Quantity = keyword(
        "DURATION", "float", comment="time from start to end", unit="s", line="jwst/core.specc:221"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:221).
    """

    NRSTSTRT: Integer = keyword("NRSTSTRT", "int", comment="resets before the exposure", line="jwst/core.specc:222")
    """Resets before the exposure.

    int; >= 0; required (jwst/core.specc:222).
    """

    NRESETS: Integer = keyword("NRESETS", "int", comment="resets between integrations", line="jwst/core.specc:223")
    """Resets between integrations.

    int; >= 0; required (jwst/core.specc:223).
    """

    ZEROFRAM: Truth = keyword(
        "ZEROFRAM", "bool", comment="the first frames came down by themselves", line="jwst/core.specc:224"
    )
    """The first frames came down by themselves.

    bool; required (jwst/core.specc:224).
    """

    DATAPROB: Truth = keyword("DATAPROB", "bool", comment="telemetry reported a problem", line="jwst/core.specc:225")
    """Telemetry reported a problem.

    bool; required (jwst/core.specc:225).
    """

    SCA_NUM: Integer = keyword("SCA_NUM", "int", comment="detector assembly", line="jwst/core.specc:226")
    """Detector assembly.

    int; required (jwst/core.specc:226).
    """

    DATAMODE: Integer = keyword("DATAMODE", "int", comment="processing on board", line="jwst/core.specc:227")
    """Processing on board.

    int; required (jwst/core.specc:227).
    """

    NRS_NORM: Integer | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", line="jwst/core.specc:228", default=None
    )
    """Normal pixels between reference pixels.

    int; >= 0; optional (jwst/core.specc:228).
    """

    NRS_REF: Integer | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", line="jwst/core.specc:229", default=None
    )
    """Reference pixels between normal pixels.

    int; >= 0; optional (jwst/core.specc:229).
    """

    SCTARATE: Number | Quantity = keyword(
        "SCTARATE", "float", comment="drift of the clock on board", unit="ms/s", line="jwst/core.specc:230"
    )
    """Drift of the clock on board.

    float in ms/s; required (jwst/core.specc:230).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", line="jwst/core.specc:231", default=None
    )
    """Gain that data were rescaled by.

    float without unit; optional (jwst/core.specc:231).
    """

    IS_IMPRT: Truth | None = keyword(
        "IS_IMPRT", "bool", comment="imprint exposure", line="jwst/core.specc:232", default=None
    )
    """Imprint exposure.

    bool; optional (jwst/core.specc:232).
    """

    IS_PSF: Truth | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", line="jwst/core.specc:233", default=None
    )
    """Reference for the point-spread function.

    bool; optional (jwst/core.specc:233).
    """

    SELFREF: Truth | None = keyword(
        "SELFREF",
        "bool",
        comment="its own reference for the point-spread function",
        line="jwst/core.specc:234",
        default=None,
    )
    """Its own reference for the point-spread function.

    bool; optional (jwst/core.specc:234).
    """

    PRIMECRS: Number | None = keyword(
        "PRIMECRS", "float", comment="rate of cosmic rays", line="jwst/core.specc:235", default=None
    )
    """Rate of cosmic rays.

    float; optional (jwst/core.specc:235).
    """

    EXTNCRS: Number | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", line="jwst/core.specc:236", default=None
    )
    """Rate of snowballs and showers.

    float; optional (jwst/core.specc:236).
    """

    EXSEGNUM: Integer | None = keyword(
        "EXSEGNUM", "int", comment="this segment", line="jwst/core.specc:248", default=None
    )
    """This segment.

    int; >= 1; optional (jwst/core.specc:248).
    """

    EXSEGTOT: Integer | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", line="jwst/core.specc:248", default=None
    )
    """Segments of the exposure.

    int; >= 1; optional (jwst/core.specc:248).
    """

    INTSTART: Integer | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", line="jwst/core.specc:248", default=None
    )
    """First integration of this segment.

    int; >= 1; optional (jwst/core.specc:248).
    """

    INTEND: Integer | None = keyword(
        "INTEND", "int", comment="last integration of this segment", line="jwst/core.specc:248", default=None
    )
    """Last integration of this segment.

    int; >= 1; optional (jwst/core.specc:248).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:256",
        values=SubarrayName,
        others=True,
    )
    """Part of the detector that was read.

    SubarrayName; one of SubarrayName; others are possible; required (jwst/core.specc:256).
    """

    SUB_SHRT: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:257",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:257).
    """

    SUB_LONG: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:258",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the long channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:258).
    """

    SUBSTRT1: Integer = keyword("SUBSTRT1", "int", comment="first pixel on axis 1", line="jwst/core.specc:259")
    """First pixel on axis 1.

    int; [1, 2048]; required (jwst/core.specc:259).
    """

    SUBSTRT2: Integer = keyword("SUBSTRT2", "int", comment="first pixel on axis 2", line="jwst/core.specc:260")
    """First pixel on axis 2.

    int; [1, 2048]; required (jwst/core.specc:260).
    """

    SUBSIZE1: Integer = keyword("SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:261")
    """Pixels on axis 1.

    int; must equal nx; [1, 2048]; required (jwst/core.specc:261).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:262")
    """Pixels on axis 2.

    int; must equal ny; [1, 2048]; required (jwst/core.specc:262).
    """

    FASTAXIS: Literal[-2, -1, 1, 2] = keyword(
        "FASTAXIS",
        "int",
        comment="axis and direction of the fast readout",
        line="jwst/core.specc:263",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the fast readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:263).
    """

    SLOWAXIS: Literal[-2, -1, 1, 2] = keyword(
        "SLOWAXIS",
        "int",
        comment="axis and direction of the slow readout",
        line="jwst/core.specc:264",
        values=(-2, -1, 1, 2),
    )
    """Axis and direction of the slow readout.

    int; -2, -1, 1 or 2; required (jwst/core.specc:264).
    """

    DETXCOR: Integer | None = keyword(
        "DETXCOR", "int", comment="corner on the detector, axis 1", line="jwst/core.specc:265", default=None
    )
    """Corner on the detector, axis 1.

    int; optional (jwst/core.specc:265).
    """

    DETYCOR: Integer | None = keyword(
        "DETYCOR", "int", comment="corner on the detector, axis 2", line="jwst/core.specc:266", default=None
    )
    """Corner on the detector, axis 2.

    int; optional (jwst/core.specc:266).
    """

    DETXSIZ: Integer | None = keyword(
        "DETXSIZ", "int", comment="size on the detector, axis 1", line="jwst/core.specc:267", default=None
    )
    """Size on the detector, axis 1.

    int; >= 0; optional (jwst/core.specc:267).
    """

    DETYSIZ: Integer | None = keyword(
        "DETYSIZ", "int", comment="size on the detector, axis 2", line="jwst/core.specc:268", default=None
    )
    """Size on the detector, axis 2.

    int; >= 0; optional (jwst/core.specc:268).
    """

    MSTR_RD1: Integer | None = keyword(
        "MSTR_RD1", "int", comment="stripes: rows read first", line="jwst/core.specc:269", default=None
    )
    """Stripes: rows read first.

    int; >= 0; optional (jwst/core.specc:269).
    """

    MSTR_SK1: Integer | None = keyword(
        "MSTR_SK1", "int", comment="stripes: rows skipped first", line="jwst/core.specc:270", default=None
    )
    """Stripes: rows skipped first.

    int; >= 0; optional (jwst/core.specc:270).
    """

    MSTR_RD2: Integer | None = keyword(
        "MSTR_RD2", "int", comment="stripes: rows read then", line="jwst/core.specc:271", default=None
    )
    """Stripes: rows read then.

    int; >= 0; optional (jwst/core.specc:271).
    """

    MSTR_SK2: Integer | None = keyword(
        "MSTR_SK2", "int", comment="stripes: rows skipped then", line="jwst/core.specc:272", default=None
    )
    """Stripes: rows skipped then.

    int; >= 0; optional (jwst/core.specc:272).
    """

    MSTR_RPT: Integer | None = keyword(
        "MSTR_RPT", "int", comment="stripes: the pattern repeats", line="jwst/core.specc:273", default=None
    )
    """Stripes: the pattern repeats.

    int; optional (jwst/core.specc:273).
    """

    MSTR_ILV: Integer | None = keyword(
        "MSTR_ILV", "int", comment="stripes: reference rows between", line="jwst/core.specc:274", default=None
    )
    """Stripes: reference rows between.

    int; optional (jwst/core.specc:274).
    """

    SSTR_STP: Integer | None = keyword(
        "SSTR_STP", "int", comment="stripes: step of a super-stripe", line="jwst/core.specc:275", default=None
    )
    """Stripes: step of a super-stripe.

    int; optional (jwst/core.specc:275).
    """

    SSTR_NST: Integer | None = keyword(
        "SSTR_NST", "int", comment="stripes: number of super-stripes", line="jwst/core.specc:276", default=None
    )
    """Stripes: number of super-stripes.

    int; optional (jwst/core.specc:276).
    """

    PATTTYPE: PatternType | str = keyword(
        "PATTTYPE", "string", comment="primary pattern", line="jwst/core.specc:284", values=PatternType, others=True
    )
    """Primary pattern.

    PatternType; one of PatternType; others are possible; required (jwst/core.specc:284).
    """

    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", line="jwst/core.specc:285", default=None
    )
    """Primary pattern, with its packing.

    string; optional (jwst/core.specc:285).
    """

    PRIDTPTS: Integer | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", line="jwst/core.specc:286", default=None
    )
    """Points of the primary pattern.

    int; >= 0; optional (jwst/core.specc:286).
    """

    PATT_NUM: Integer = keyword("PATT_NUM", "int", comment="place in the pattern", line="jwst/core.specc:287")
    """Place in the pattern.

    int; >= 1; required (jwst/core.specc:287).
    """

    PATTSTRT: Integer | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", line="jwst/core.specc:288", default=None
    )
    """First place used of the pattern.

    int; >= 1; optional (jwst/core.specc:288).
    """

    NUMDTHPT: Integer = keyword("NUMDTHPT", "int", comment="places in the pattern", line="jwst/core.specc:289")
    """Places in the pattern.

    int; >= 1; required (jwst/core.specc:289).
    """

    PATTNPTS: Integer | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", line="jwst/core.specc:290", default=None
    )
    """Places of the pattern that are used.

    int; >= 0; optional (jwst/core.specc:290).
    """

    NRIMDTPT: Integer | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", line="jwst/core.specc:291", default=None
    )
    """Points set by NIRISS in parallel.

    int; >= 0; optional (jwst/core.specc:291).
    """

    NOD_TYPE: NodType | NodTypeText | None = keyword(
        "NOD_TYPE",
        "string",
        comment="nodding between shutters or along the slit",
        line="jwst/core.specc:292",
        values=NodType,
        default=None,
    )
    """Nodding between shutters or along the slit.

    NodType; "NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET" or
    "5-SHUTTER-SLITLET-WITH-GAP"; optional (jwst/core.specc:292).
    """

    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", line="jwst/core.specc:293", default=None
    )
    """Size of the primary pattern.

    string; optional (jwst/core.specc:293).
    """

    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", line="jwst/core.specc:294", default=None
    )
    """Pattern of a small grid.

    string; optional (jwst/core.specc:294).
    """

    SUBPXPTS: Integer | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", line="jwst/core.specc:295", default=None
    )
    """Points of the subpixel pattern.

    int; >= 0; optional (jwst/core.specc:295).
    """

    SUBPXPAT: str | None = keyword(
        "SUBPXPAT", "string", comment="subpixel pattern", line="jwst/core.specc:296", default=None
    )
    """Subpixel pattern.

    string; optional (jwst/core.specc:296).
    """

    SPEC_NUM: Integer | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", line="jwst/core.specc:297", default=None
    )
    """Place along the dispersion.

    int; >= 0; optional (jwst/core.specc:297).
    """

    SPECNSTP: Integer | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", line="jwst/core.specc:298", default=None
    )
    """Places along the dispersion.

    int; >= 0; optional (jwst/core.specc:298).
    """

    SPECSTEP: Number | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", line="jwst/core.specc:299", default=None
    )
    """Step along the dispersion.

    float; optional (jwst/core.specc:299).
    """

    SPCOFFST: Number | Quantity | None = keyword(
        "SPCOFFST",
        "float",
        comment="offset along the dispersion",
        unit="arcsec",
        line="jwst/core.specc:300",
        default=None,
    )
    """Offset along the dispersion.

    float in arcsec; optional (jwst/core.specc:300).
    """

    SPAT_NUM: Integer | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", line="jwst/core.specc:301", default=None
    )
    """Place across the dispersion.

    int; >= 0; optional (jwst/core.specc:301).
    """

    SPATNSTP: Integer | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", line="jwst/core.specc:302", default=None
    )
    """Places across the dispersion.

    int; >= 0; optional (jwst/core.specc:302).
    """

    SPATSTEP: Number | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", line="jwst/core.specc:303", default=None
    )
    """Step across the dispersion.

    float; optional (jwst/core.specc:303).
    """

    SPTOFFST: Number | Quantity | None = keyword(
        "SPTOFFST",
        "float",
        comment="offset across the dispersion",
        unit="arcsec",
        line="jwst/core.specc:304",
        default=None,
    )
    """Offset across the dispersion.

    float in arcsec; optional (jwst/core.specc:304).
    """

    XOFFSET: Number | Quantity = keyword(
        "XOFFSET",
        "float",
        comment="offset along x from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:305",
    )
    """Offset along x from the start of the pattern.

    float in arcsec; required (jwst/core.specc:305).
    """

    YOFFSET: Number | Quantity = keyword(
        "YOFFSET",
        "float",
        comment="offset along y from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:306",
    )
    """Offset along y from the start of the pattern.

    float in arcsec; required (jwst/core.specc:306).
    """

    DSETSTRT: Integer | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", line="jwst/core.specc:307", default=None
    )
    """First set of a pattern in sets.

    int; >= 0; optional (jwst/core.specc:307).
    """

    NUMDSETS: Integer | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", line="jwst/core.specc:308", default=None
    )
    """Sets of a pattern in sets.

    int; [0, 10]; optional (jwst/core.specc:308).
    """

    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC",
        "string",
        comment="direction of the pattern",
        line="jwst/core.specc:309",
        values=("NEGATIVE", "POSITIVE", "NONE"),
        default=None,
    )
    """Direction of the pattern.

    string; "NEGATIVE", "POSITIVE" or "NONE"; optional (jwst/core.specc:309).
    """

    DITHOPFR: CalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:310",
        values=CalPrimary_DITHOPFR,
        default=None,
    )
    """What the pattern is best for.

    string; "POINT-SOURCE", "EXTENDED-SOURCE" or "NONE"; optional (jwst/core.specc:310).
    """

    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", line="jwst/core.specc:311", default=None
    )
    """Points of a pattern given one by one.

    string; optional (jwst/core.specc:311).
    """

    MRSPRCHN: CalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:312",
        values=CalPrimary_MRSPRCHN,
        default=None,
    )
    """Channel that the pattern is best for.

    string; "ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4" or "IMAGER"; optional
    (jwst/core.specc:312).
    """

    DITH_RA: Number | Quantity | Sky | None = keyword(
        "DITH_RA",
        "float",
        comment="right ascension of this place",
        unit="deg",
        line="jwst/core.specc:314",
        sky="ra",
        default=None,
    )
    """Right ascension of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:314).
    """

    DITH_DEC: Number | Quantity | Sky | None = keyword(
        "DITH_DEC",
        "float",
        comment="declination of this place",
        unit="deg",
        line="jwst/core.specc:315",
        sky="dec",
        default=None,
    )
    """Declination of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:315).
    """

    APERNAME: str = keyword("APERNAME", "string", comment="aperture", line="jwst/core.specc:322")
    """Aperture.

    string; required (jwst/core.specc:322).
    """

    PPS_APER: str = keyword("PPS_APER", "string", comment="aperture, as planned", line="jwst/core.specc:323")
    """Aperture, as planned.

    string; required (jwst/core.specc:323).
    """

    VA_RA: Number | Quantity | Sky | None = keyword(
        "VA_RA",
        "float",
        comment="right ascension of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:324",
        sky="ra",
        default=None,
    )
    """Right ascension of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:324).
    """

    VA_DEC: Number | Quantity | Sky | None = keyword(
        "VA_DEC",
        "float",
        comment="declination of the reference, as aberration shows it",
        unit="deg",
        line="jwst/core.specc:325",
        sky="dec",
        default=None,
    )
    """Declination of the reference, as aberration shows it.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:325).
    """

    BARTDELT: Number | Quantity = keyword(
        "BARTDELT", "float", comment="barycentric correction", unit="s", line="jwst/core.specc:330"
    )
    """Barycentric correction.

    float in s; required (jwst/core.specc:330).
    """

    BSTRTIME: Number | Quantity = keyword(
        "BSTRTIME", "float", comment="barycentric start, MJD", unit="d", line="jwst/core.specc:331"
    )
    """Barycentric start, MJD.

    float in d; required (jwst/core.specc:331).
    """

    BMIDTIME: Number | Quantity = keyword(
        "BMIDTIME", "float", comment="barycentric middle, MJD", unit="d", line="jwst/core.specc:332"
    )
    """Barycentric middle, MJD.

    float in d; required (jwst/core.specc:332).
    """

    BENDTIME: Number | Quantity = keyword(
        "BENDTIME", "float", comment="barycentric end, MJD", unit="d", line="jwst/core.specc:333"
    )
    """Barycentric end, MJD.

    float in d; required (jwst/core.specc:333).
    """

    HELIDELT: Number | Quantity = keyword(
        "HELIDELT", "float", comment="heliocentric correction", unit="s", line="jwst/core.specc:334"
    )
    """Heliocentric correction.

    float in s; required (jwst/core.specc:334).
    """

    HSTRTIME: Number | Quantity = keyword(
        "HSTRTIME", "float", comment="heliocentric start, MJD", unit="d", line="jwst/core.specc:335"
    )
    """Heliocentric start, MJD.

    float in d; required (jwst/core.specc:335).
    """

    HMIDTIME: Number | Quantity = keyword(
        "HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d", line="jwst/core.specc:336"
    )
    """Heliocentric middle, MJD.

    float in d; required (jwst/core.specc:336).
    """

    HENDTIME: Number | Quantity = keyword(
        "HENDTIME", "float", comment="heliocentric end, MJD", unit="d", line="jwst/core.specc:337"
    )
    """Heliocentric end, MJD.

    float in d; required (jwst/core.specc:337).
    """

    GS_ORDER: Integer | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:345", default=None
    )
    """Choice among the candidates.

    int; >= 0; optional (jwst/core.specc:345).
    """

    GSSTRTTM: Instant | None = keyword(
        "GSSTRTTM", "datetime", comment="guiding began, UTC", line="jwst/core.specc:346", default=None
    )
    """Guiding began, UTC.

    datetime; optional (jwst/core.specc:346).
    """

    GSENDTIM: Instant | None = keyword(
        "GSENDTIM", "datetime", comment="guiding ended, UTC", line="jwst/core.specc:347", default=None
    )
    """Guiding ended, UTC.

    datetime; optional (jwst/core.specc:347).
    """

    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:348", default=None)
    """Guide star.

    string; optional (jwst/core.specc:348).
    """

    GS_RA: Number | Quantity | Sky | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:349", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/core.specc:349).
    """

    GS_DEC: Number | Quantity | Sky | None = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:350", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/core.specc:350).
    """

    GS_URA: Number | Quantity | None = keyword(
        "GS_URA",
        "float",
        comment="uncertainty of the right ascension",
        unit="deg",
        line="jwst/core.specc:351",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in deg; >= 0; optional (jwst/core.specc:351).
    """

    GS_UDEC: Number | Quantity | None = keyword(
        "GS_UDEC",
        "float",
        comment="uncertainty of the declination",
        unit="deg",
        line="jwst/core.specc:352",
        default=None,
    )
    """Uncertainty of the declination.

    float in deg; >= 0; optional (jwst/core.specc:352).
    """

    GS_MAG: Number | Quantity | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:353", default=None
    )
    """Magnitude on the detector.

    float in mag; optional (jwst/core.specc:353).
    """

    GS_UMAG: Number | Quantity | None = keyword(
        "GS_UMAG", "float", comment="uncertainty of the magnitude", unit="mag", line="jwst/core.specc:354", default=None
    )
    """Uncertainty of the magnitude.

    float in mag; >= 0; optional (jwst/core.specc:354).
    """

    GS_EPOCH: str | None = keyword(
        "GS_EPOCH", "string", comment="epoch of the place", line="jwst/core.specc:355", default=None
    )
    """Epoch of the place.

    string; optional (jwst/core.specc:355).
    """

    GS_MURA: Number | Quantity | None = keyword(
        "GS_MURA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:356",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; optional (jwst/core.specc:356).
    """

    GS_MUDEC: Number | Quantity | None = keyword(
        "GS_MUDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:357",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; optional (jwst/core.specc:357).
    """

    GS_PARA: Number | Quantity | None = keyword(
        "GS_PARA", "float", comment="parallax", unit="arcsec", line="jwst/core.specc:358", default=None
    )
    """Parallax.

    float in arcsec; optional (jwst/core.specc:358).
    """

    GS_V3_PA: Number | Quantity | None = keyword(
        "GS_V3_PA", "float", comment="roll that the star asks for", unit="deg", line="jwst/core.specc:359", default=None
    )
    """Roll that the star asks for.

    float in deg; optional (jwst/core.specc:359).
    """

    PCS_MODE: PointingMode | PointingModeText = keyword(
        "PCS_MODE", "string", comment="how the telescope was held", line="jwst/core.specc:360", values=PointingMode
    )
    """How the telescope was held.

    PointingMode; "COARSE", "FINEGUIDE", "MOVING", "TRACK" or "NONE"; required (jwst/core.specc:360).
    """

    VISITEND: Instant | None = keyword(
        "VISITEND", "datetime", comment="end of the visit, UTC", line="jwst/core.specc:361", default=None
    )
    """End of the visit, UTC.

    datetime; optional (jwst/core.specc:361).
    """

    CAL_VER: str = keyword(
        "CAL_VER", "string", comment="version of the calibration software", line="jwst/core.specc:37"
    )
    """Version of the calibration software.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:37).
    """

    CAL_VCS: str = keyword("CAL_VCS", "string", comment="its revision", line="jwst/core.specc:38")
    """Its revision.

    string; required (jwst/core.specc:38).
    """

    CRDS_VER: str = keyword(
        "CRDS_VER", "string", comment="version of the software that chose reference files", line="jwst/core.specc:39"
    )
    """Version of the software that chose reference files.

    string; /\\d+\\.\\d+.*/; required (jwst/core.specc:39).
    """

    CRDS_CTX: str = keyword("CRDS_CTX", "string", comment="set of reference files in force", line="jwst/core.specc:40")
    """Set of reference files in force.

    string; /jwst_\\d{4}\\.pmap/; required (jwst/core.specc:40).
    """

    ASNPOOL: str | None = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:45", default=None
    )
    """Pool that the association was made from.

    string; optional (jwst/core.specc:45).
    """

    ASNTABLE: str | None = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:45", default=None
    )
    """Association that the file was made by.

    string; optional (jwst/core.specc:45).
    """

    R_AREA: str | None = keyword("R_AREA", "string", comment="pixel area", line="jwst/core.specc:371", default=None)
    """Pixel area.

    string; /N/A|crds://.+/; optional (jwst/core.specc:371).
    """

    R_BARSHA: str | None = keyword(
        "R_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:372", default=None
    )
    """Shadows of bars.

    string; /N/A|crds://.+/; optional (jwst/core.specc:372).
    """

    R_BKG: str | None = keyword("R_BKG", "string", comment="background", line="jwst/core.specc:373", default=None)
    """Background.

    string; /N/A|crds://.+/; optional (jwst/core.specc:373).
    """

    R_CAMERA: str | None = keyword(
        "R_CAMERA", "string", comment="NIRSpec camera", line="jwst/core.specc:374", default=None
    )
    """NIRSpec camera.

    string; /N/A|crds://.+/; optional (jwst/core.specc:374).
    """

    R_CHRCOR: str | None = keyword(
        "R_CHRCOR", "string", comment="chromatic correction", line="jwst/core.specc:375", default=None
    )
    """Chromatic correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:375).
    """

    R_COLLIM: str | None = keyword(
        "R_COLLIM", "string", comment="NIRSpec collimator", line="jwst/core.specc:376", default=None
    )
    """NIRSpec collimator.

    string; /N/A|crds://.+/; optional (jwst/core.specc:376).
    """

    R_CUBPAR: str | None = keyword("R_CUBPAR", "string", comment="cubes", line="jwst/core.specc:377", default=None)
    """Cubes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:377).
    """

    R_DARK: str | None = keyword("R_DARK", "string", comment="dark current", line="jwst/core.specc:378", default=None)
    """Dark current.

    string; /N/A|crds://.+/; optional (jwst/core.specc:378).
    """

    R_DFLAT: str | None = keyword(
        "R_DFLAT", "string", comment="flat field of the detector", line="jwst/core.specc:379", default=None
    )
    """Flat field of the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:379).
    """

    R_DISPER: str | None = keyword(
        "R_DISPER", "string", comment="NIRSpec disperser", line="jwst/core.specc:380", default=None
    )
    """NIRSpec disperser.

    string; /N/A|crds://.+/; optional (jwst/core.specc:380).
    """

    R_DISTOR: str | None = keyword("R_DISTOR", "string", comment="distortion", line="jwst/core.specc:381", default=None)
    """Distortion.

    string; /N/A|crds://.+/; optional (jwst/core.specc:381).
    """

    R_EXTR1D: str | None = keyword("R_EXTR1D", "string", comment="extraction", line="jwst/core.specc:382", default=None)
    """Extraction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:382).
    """

    R_FFLAT: str | None = keyword(
        "R_FFLAT", "string", comment="flat field of the fore optics", line="jwst/core.specc:383", default=None
    )
    """Flat field of the fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:383).
    """

    R_FILOFF: str | None = keyword(
        "R_FILOFF", "string", comment="offsets of filters", line="jwst/core.specc:384", default=None
    )
    """Offsets of filters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:384).
    """

    R_FLAT: str | None = keyword("R_FLAT", "string", comment="flat field", line="jwst/core.specc:385", default=None)
    """Flat field.

    string; /N/A|crds://.+/; optional (jwst/core.specc:385).
    """

    R_FORE: str | None = keyword(
        "R_FORE", "string", comment="NIRSpec fore optics", line="jwst/core.specc:386", default=None
    )
    """NIRSpec fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:386).
    """

    R_FPA: str | None = keyword(
        "R_FPA", "string", comment="NIRSpec focal plane", line="jwst/core.specc:387", default=None
    )
    """NIRSpec focal plane.

    string; /N/A|crds://.+/; optional (jwst/core.specc:387).
    """

    R_FRIFRQ: str | None = keyword(
        "R_FRIFRQ", "string", comment="frequencies of fringes", line="jwst/core.specc:388", default=None
    )
    """Frequencies of fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:388).
    """

    R_FRINGE: str | None = keyword("R_FRINGE", "string", comment="fringes", line="jwst/core.specc:389", default=None)
    """Fringes.

    string; /N/A|crds://.+/; optional (jwst/core.specc:389).
    """

    R_GAIN: str | None = keyword("R_GAIN", "string", comment="gain", line="jwst/core.specc:390", default=None)
    """Gain.

    string; /N/A|crds://.+/; optional (jwst/core.specc:390).
    """

    R_IFUFOR: str | None = keyword(
        "R_IFUFOR", "string", comment="integral-field unit, fore optics", line="jwst/core.specc:391", default=None
    )
    """Integral-field unit, fore optics.

    string; /N/A|crds://.+/; optional (jwst/core.specc:391).
    """

    R_IFUPOS: str | None = keyword(
        "R_IFUPOS", "string", comment="integral-field unit, optics behind", line="jwst/core.specc:392", default=None
    )
    """Integral-field unit, optics behind.

    string; /N/A|crds://.+/; optional (jwst/core.specc:392).
    """

    R_IFUSLI: str | None = keyword(
        "R_IFUSLI", "string", comment="integral-field unit, slicer", line="jwst/core.specc:393", default=None
    )
    """Integral-field unit, slicer.

    string; /N/A|crds://.+/; optional (jwst/core.specc:393).
    """

    R_IPC: str | None = keyword(
        "R_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:394", default=None
    )
    """Coupling of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:394).
    """

    R_LASTFR: str | None = keyword("R_LASTFR", "string", comment="last frame", line="jwst/core.specc:395", default=None)
    """Last frame.

    string; /N/A|crds://.+/; optional (jwst/core.specc:395).
    """

    R_LINEAR: str | None = keyword("R_LINEAR", "string", comment="linearity", line="jwst/core.specc:396", default=None)
    """Linearity.

    string; /N/A|crds://.+/; optional (jwst/core.specc:396).
    """

    R_MASK: str | None = keyword("R_MASK", "string", comment="bad pixels", line="jwst/core.specc:397", default=None)
    """Bad pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:397).
    """

    R_MIREMI: str | None = keyword(
        "R_MIREMI", "string", comment="electromagnetic interference", line="jwst/core.specc:398", default=None
    )
    """Electromagnetic interference.

    string; /N/A|crds://.+/; optional (jwst/core.specc:398).
    """

    R_MRSPT: str | None = keyword(
        "R_MRSPT", "string", comment="spectrometer, point sources", line="jwst/core.specc:399", default=None
    )
    """Spectrometer, point sources.

    string; /N/A|crds://.+/; optional (jwst/core.specc:399).
    """

    R_MRSXAR: str | None = keyword(
        "R_MRSXAR", "string", comment="spectrometer, cross-artefact", line="jwst/core.specc:400", default=None
    )
    """Spectrometer, cross-artefact.

    string; /N/A|crds://.+/; optional (jwst/core.specc:400).
    """

    R_MSA: str | None = keyword("R_MSA", "string", comment="micro-shutters", line="jwst/core.specc:401", default=None)
    """Micro-shutters.

    string; /N/A|crds://.+/; optional (jwst/core.specc:401).
    """

    R_MSAOPE: str | None = keyword(
        "R_MSAOPE", "string", comment="micro-shutters that are stuck", line="jwst/core.specc:402", default=None
    )
    """Micro-shutters that are stuck.

    string; /N/A|crds://.+/; optional (jwst/core.specc:402).
    """

    R_NRM: str | None = keyword("R_NRM", "string", comment="aperture mask", line="jwst/core.specc:403", default=None)
    """Aperture mask.

    string; /N/A|crds://.+/; optional (jwst/core.specc:403).
    """

    R_OTE: str | None = keyword("R_OTE", "string", comment="telescope", line="jwst/core.specc:404", default=None)
    """Telescope.

    string; /N/A|crds://.+/; optional (jwst/core.specc:404).
    """

    R_PERSAT: str | None = keyword(
        "R_PERSAT", "string", comment="persistence, saturation", line="jwst/core.specc:405", default=None
    )
    """Persistence, saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:405).
    """

    R_PHOTOM: str | None = keyword("R_PHOTOM", "string", comment="photometry", line="jwst/core.specc:406", default=None)
    """Photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:406).
    """

    R_PSFMAS: str | None = keyword(
        "R_PSFMAS", "string", comment="mask of the star", line="jwst/core.specc:407", default=None
    )
    """Mask of the star.

    string; /N/A|crds://.+/; optional (jwst/core.specc:407).
    """

    R_PSTSOS: str | None = keyword(
        "R_PSTSOS", "string", comment="trace of a one-star spectrum", line="jwst/core.specc:408", default=None
    )
    """Trace of a one-star spectrum.

    string; /N/A|crds://.+/; optional (jwst/core.specc:408).
    """

    R_PTHLOS: str | None = keyword("R_PTHLOS", "string", comment="path loss", line="jwst/core.specc:409", default=None)
    """Path loss.

    string; /N/A|crds://.+/; optional (jwst/core.specc:409).
    """

    R_READNO: str | None = keyword("R_READNO", "string", comment="read noise", line="jwst/core.specc:410", default=None)
    """Read noise.

    string; /N/A|crds://.+/; optional (jwst/core.specc:410).
    """

    R_REFPIX: str | None = keyword(
        "R_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:411", default=None
    )
    """Reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:411).
    """

    R_REGION: str | None = keyword(
        "R_REGION", "string", comment="slices on the detector", line="jwst/core.specc:412", default=None
    )
    """Slices on the detector.

    string; /N/A|crds://.+/; optional (jwst/core.specc:412).
    """

    R_RESAMP: str | None = keyword("R_RESAMP", "string", comment="resampling", line="jwst/core.specc:413", default=None)
    """Resampling.

    string; /N/A|crds://.+/; optional (jwst/core.specc:413).
    """

    R_RESET: str | None = keyword(
        "R_RESET", "string", comment="reset anomaly", line="jwst/core.specc:414", default=None
    )
    """Reset anomaly.

    string; /N/A|crds://.+/; optional (jwst/core.specc:414).
    """

    R_RESOL: str | None = keyword("R_RESOL", "string", comment="resolution", line="jwst/core.specc:415", default=None)
    """Resolution.

    string; /N/A|crds://.+/; optional (jwst/core.specc:415).
    """

    R_RSCD: str | None = keyword(
        "R_RSCD", "string", comment="decay after reset", line="jwst/core.specc:416", default=None
    )
    """Decay after reset.

    string; /N/A|crds://.+/; optional (jwst/core.specc:416).
    """

    R_SATURA: str | None = keyword("R_SATURA", "string", comment="saturation", line="jwst/core.specc:417", default=None)
    """Saturation.

    string; /N/A|crds://.+/; optional (jwst/core.specc:417).
    """

    R_SFLAT: str | None = keyword(
        "R_SFLAT", "string", comment="flat field of the spectrograph", line="jwst/core.specc:418", default=None
    )
    """Flat field of the spectrograph.

    string; /N/A|crds://.+/; optional (jwst/core.specc:418).
    """

    R_SIRSKL: str | None = keyword(
        "R_SIRSKL", "string", comment="kernel of the reference pixels", line="jwst/core.specc:419", default=None
    )
    """Kernel of the reference pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:419).
    """

    R_SPCWCS: str | None = keyword(
        "R_SPCWCS", "string", comment="geometry of spectra", line="jwst/core.specc:420", default=None
    )
    """Geometry of spectra.

    string; /N/A|crds://.+/; optional (jwst/core.specc:420).
    """

    R_SPKERN: str | None = keyword(
        "R_SPKERN", "string", comment="one-star spectra, kernel", line="jwst/core.specc:421", default=None
    )
    """One-star spectra, kernel.

    string; /N/A|crds://.+/; optional (jwst/core.specc:421).
    """

    R_SPPROF: str | None = keyword(
        "R_SPPROF", "string", comment="one-star spectra, profile", line="jwst/core.specc:422", default=None
    )
    """One-star spectra, profile.

    string; /N/A|crds://.+/; optional (jwst/core.specc:422).
    """

    R_SPTRAC: str | None = keyword(
        "R_SPTRAC", "string", comment="one-star spectra, trace", line="jwst/core.specc:423", default=None
    )
    """One-star spectra, trace.

    string; /N/A|crds://.+/; optional (jwst/core.specc:423).
    """

    R_STRAY: str | None = keyword("R_STRAY", "string", comment="stray light", line="jwst/core.specc:424", default=None)
    """Stray light.

    string; /N/A|crds://.+/; optional (jwst/core.specc:424).
    """

    R_SUPERB: str | None = keyword("R_SUPERB", "string", comment="bias", line="jwst/core.specc:425", default=None)
    """Bias.

    string; /N/A|crds://.+/; optional (jwst/core.specc:425).
    """

    R_THRPUT: str | None = keyword("R_THRPUT", "string", comment="throughput", line="jwst/core.specc:426", default=None)
    """Throughput.

    string; /N/A|crds://.+/; optional (jwst/core.specc:426).
    """

    R_TRPDEN: str | None = keyword(
        "R_TRPDEN", "string", comment="persistence, density of traps", line="jwst/core.specc:427", default=None
    )
    """Persistence, density of traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:427).
    """

    R_TRPPAR: str | None = keyword(
        "R_TRPPAR", "string", comment="persistence, traps", line="jwst/core.specc:428", default=None
    )
    """Persistence, traps.

    string; /N/A|crds://.+/; optional (jwst/core.specc:428).
    """

    R_TSPHOT: str | None = keyword(
        "R_TSPHOT", "string", comment="time-series photometry", line="jwst/core.specc:429", default=None
    )
    """Time-series photometry.

    string; /N/A|crds://.+/; optional (jwst/core.specc:429).
    """

    R_V2V3: str | None = keyword(
        "R_V2V3", "string", comment="field coordinates", line="jwst/core.specc:430", default=None
    )
    """Field coordinates.

    string; /N/A|crds://.+/; optional (jwst/core.specc:430).
    """

    R_WAVCOR: str | None = keyword(
        "R_WAVCOR", "string", comment="wavelength correction", line="jwst/core.specc:431", default=None
    )
    """Wavelength correction.

    string; /N/A|crds://.+/; optional (jwst/core.specc:431).
    """

    R_WAVMAP: str | None = keyword(
        "R_WAVMAP", "string", comment="wavelengths of pixels", line="jwst/core.specc:432", default=None
    )
    """Wavelengths of pixels.

    string; /N/A|crds://.+/; optional (jwst/core.specc:432).
    """

    R_WAVRAN: str | None = keyword(
        "R_WAVRAN", "string", comment="wavelength ranges", line="jwst/core.specc:433", default=None
    )
    """Wavelength ranges.

    string; /N/A|crds://.+/; optional (jwst/core.specc:433).
    """

    S_AMIANA: StepStatus | StepStatusText | None = keyword(
        "S_AMIANA",
        "string",
        comment="fringes of the aperture mask: analysis",
        line="jwst/core.specc:438",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: analysis.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:438).
    """

    S_AMINOR: StepStatus | StepStatusText | None = keyword(
        "S_AMINOR",
        "string",
        comment="fringes of the aperture mask: normalisation",
        line="jwst/core.specc:439",
        values=StepStatus,
        default=None,
    )
    """Fringes of the aperture mask: normalisation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:439).
    """

    S_BARSHA: StepStatus | StepStatusText | None = keyword(
        "S_BARSHA", "string", comment="shadows of bars", line="jwst/core.specc:440", values=StepStatus, default=None
    )
    """Shadows of bars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:440).
    """

    S_BKDSUB: StepStatus | StepStatusText | None = keyword(
        "S_BKDSUB",
        "string",
        comment="background subtraction",
        line="jwst/core.specc:441",
        values=StepStatus,
        default=None,
    )
    """Background subtraction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:441).
    """

    S_BPXSLF: StepStatus | StepStatusText | None = keyword(
        "S_BPXSLF",
        "string",
        comment="bad pixels from the data themselves",
        line="jwst/core.specc:442",
        values=StepStatus,
        default=None,
    )
    """Bad pixels from the data themselves.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:442).
    """

    S_CHGMIG: StepStatus | StepStatusText | None = keyword(
        "S_CHGMIG", "string", comment="charge migration", line="jwst/core.specc:443", values=StepStatus, default=None
    )
    """Charge migration.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:443).
    """

    S_CLNFNS: StepStatus | StepStatusText | None = keyword(
        "S_CLNFNS", "string", comment="flicker noise", line="jwst/core.specc:444", values=StepStatus, default=None
    )
    """Flicker noise.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:444).
    """

    S_COMB1D: StepStatus | StepStatusText | None = keyword(
        "S_COMB1D",
        "string",
        comment="combination of spectra",
        line="jwst/core.specc:445",
        values=StepStatus,
        default=None,
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:445).
    """

    S_CONTAM: StepStatus | StepStatusText | None = keyword(
        "S_CONTAM",
        "string",
        comment="contamination by other spectra",
        line="jwst/core.specc:446",
        values=StepStatus,
        default=None,
    )
    """Contamination by other spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:446).
    """

    S_DARK: StepStatus | StepStatusText | None = keyword(
        "S_DARK", "string", comment="dark current", line="jwst/core.specc:447", values=StepStatus, default=None
    )
    """Dark current.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:447).
    """

    S_DQINIT: StepStatus | StepStatusText | None = keyword(
        "S_DQINIT", "string", comment="data quality, start", line="jwst/core.specc:448", values=StepStatus, default=None
    )
    """Data quality, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:448).
    """

    S_ERRINI: StepStatus | StepStatusText | None = keyword(
        "S_ERRINI", "string", comment="errors, start", line="jwst/core.specc:449", values=StepStatus, default=None
    )
    """Errors, start.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:449).
    """

    S_EXTR1D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR1D",
        "string",
        comment="extraction of spectra",
        line="jwst/core.specc:450",
        values=StepStatus,
        default=None,
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:450).
    """

    S_EXTR2D: StepStatus | StepStatusText | None = keyword(
        "S_EXTR2D",
        "string",
        comment="cutting out of slits and sources",
        line="jwst/core.specc:451",
        values=StepStatus,
        default=None,
    )
    """Cutting out of slits and sources.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:451).
    """

    S_FLAT: StepStatus | StepStatusText = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:452", values=StepStatus
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:452).
    """

    S_FRINGE: StepStatus | StepStatusText | None = keyword(
        "S_FRINGE", "string", comment="fringes", line="jwst/core.specc:453", values=StepStatus, default=None
    )
    """Fringes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:453).
    """

    S_FRSTFR: StepStatus | StepStatusText | None = keyword(
        "S_FRSTFR", "string", comment="first frame", line="jwst/core.specc:454", values=StepStatus, default=None
    )
    """First frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:454).
    """

    S_GANSCL: StepStatus | StepStatusText | None = keyword(
        "S_GANSCL", "string", comment="gain scale", line="jwst/core.specc:455", values=StepStatus, default=None
    )
    """Gain scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:455).
    """

    S_GRPSCL: StepStatus | StepStatusText | None = keyword(
        "S_GRPSCL", "string", comment="group scale", line="jwst/core.specc:456", values=StepStatus, default=None
    )
    """Group scale.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:456).
    """

    S_GUICDS: StepStatus | StepStatusText | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:457", values=StepStatus, default=None
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:457).
    """

    S_IFUCUB: StepStatus | StepStatusText | None = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:458", values=StepStatus, default=None
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:458).
    """

    S_IMPRNT: StepStatus | StepStatusText | None = keyword(
        "S_IMPRNT", "string", comment="imprint", line="jwst/core.specc:459", values=StepStatus, default=None
    )
    """Imprint.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:459).
    """

    S_IPC: StepStatus | StepStatusText | None = keyword(
        "S_IPC", "string", comment="coupling of pixels", line="jwst/core.specc:460", values=StepStatus, default=None
    )
    """Coupling of pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:460).
    """

    S_JUMP: StepStatus | StepStatusText | None = keyword(
        "S_JUMP", "string", comment="jumps", line="jwst/core.specc:461", values=StepStatus, default=None
    )
    """Jumps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:461).
    """

    S_KLIP: StepStatus | StepStatusText | None = keyword(
        "S_KLIP",
        "string",
        comment="subtraction of the star",
        line="jwst/core.specc:462",
        values=StepStatus,
        default=None,
    )
    """Subtraction of the star.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:462).
    """

    S_LASTFR: StepStatus | StepStatusText | None = keyword(
        "S_LASTFR", "string", comment="last frame", line="jwst/core.specc:463", values=StepStatus, default=None
    )
    """Last frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:463).
    """

    S_LINEAR: StepStatus | StepStatusText | None = keyword(
        "S_LINEAR", "string", comment="linearity", line="jwst/core.specc:464", values=StepStatus, default=None
    )
    """Linearity.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:464).
    """

    S_MIREMI: StepStatus | StepStatusText | None = keyword(
        "S_MIREMI",
        "string",
        comment="electromagnetic interference",
        line="jwst/core.specc:465",
        values=StepStatus,
        default=None,
    )
    """Electromagnetic interference.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:465).
    """

    S_MSAFLG: StepStatus | StepStatusText | None = keyword(
        "S_MSAFLG", "string", comment="stuck shutters", line="jwst/core.specc:466", values=StepStatus, default=None
    )
    """Stuck shutters.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:466).
    """

    S_MSBSUB: StepStatus | StepStatusText | None = keyword(
        "S_MSBSUB", "string", comment="master background", line="jwst/core.specc:467", values=StepStatus, default=None
    )
    """Master background.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:467).
    """

    S_MTWCS: StepStatus | StepStatusText | None = keyword(
        "S_MTWCS",
        "string",
        comment="world coordinates of a moving target",
        line="jwst/core.specc:468",
        values=StepStatus,
        default=None,
    )
    """World coordinates of a moving target.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:468).
    """

    S_OUTLIR: StepStatus | StepStatusText | None = keyword(
        "S_OUTLIR",
        "string",
        comment="outliers between dithers",
        line="jwst/core.specc:469",
        values=StepStatus,
        default=None,
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:469).
    """

    S_PCTFRM: StepStatus | StepStatusText | None = keyword(
        "S_PCTFRM", "string", comment="picture frame", line="jwst/core.specc:470", values=StepStatus, default=None
    )
    """Picture frame.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:470).
    """

    S_PERSIS: StepStatus | StepStatusText | None = keyword(
        "S_PERSIS", "string", comment="persistence", line="jwst/core.specc:471", values=StepStatus, default=None
    )
    """Persistence.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:471).
    """

    S_PHOTOM: StepStatus | StepStatusText = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:472", values=StepStatus
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:472).
    """

    S_PSFALI: StepStatus | StepStatusText | None = keyword(
        "S_PSFALI",
        "string",
        comment="alignment of reference stars",
        line="jwst/core.specc:473",
        values=StepStatus,
        default=None,
    )
    """Alignment of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:473).
    """

    S_PSFSTK: StepStatus | StepStatusText | None = keyword(
        "S_PSFSTK",
        "string",
        comment="stacking of reference stars",
        line="jwst/core.specc:474",
        values=StepStatus,
        default=None,
    )
    """Stacking of reference stars.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:474).
    """

    S_PTHLOS: StepStatus | StepStatusText | None = keyword(
        "S_PTHLOS", "string", comment="path loss", line="jwst/core.specc:475", values=StepStatus, default=None
    )
    """Path loss.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:475).
    """

    S_PXREPL: StepStatus | StepStatusText | None = keyword(
        "S_PXREPL",
        "string",
        comment="replacement of bad pixels",
        line="jwst/core.specc:476",
        values=StepStatus,
        default=None,
    )
    """Replacement of bad pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:476).
    """

    S_RAMP: StepStatus | StepStatusText = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:477", values=StepStatus
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:477).
    """

    S_REFPIX: StepStatus | StepStatusText | None = keyword(
        "S_REFPIX", "string", comment="reference pixels", line="jwst/core.specc:478", values=StepStatus, default=None
    )
    """Reference pixels.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:478).
    """

    S_RESAMP: StepStatus | StepStatusText | None = keyword(
        "S_RESAMP", "string", comment="resampling", line="jwst/core.specc:479", values=StepStatus, default=None
    )
    """Resampling.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:479).
    """

    S_RESET: StepStatus | StepStatusText | None = keyword(
        "S_RESET", "string", comment="reset anomaly", line="jwst/core.specc:480", values=StepStatus, default=None
    )
    """Reset anomaly.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:480).
    """

    S_RESFRI: StepStatus | StepStatusText | None = keyword(
        "S_RESFRI",
        "string",
        comment="fringes that remained",
        line="jwst/core.specc:481",
        values=StepStatus,
        default=None,
    )
    """Fringes that remained.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:481).
    """

    S_RSCD: StepStatus | StepStatusText | None = keyword(
        "S_RSCD", "string", comment="decay after reset", line="jwst/core.specc:482", values=StepStatus, default=None
    )
    """Decay after reset.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:482).
    """

    S_SATURA: StepStatus | StepStatusText | None = keyword(
        "S_SATURA", "string", comment="saturation", line="jwst/core.specc:483", values=StepStatus, default=None
    )
    """Saturation.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:483).
    """

    S_SKYMAT: StepStatus | StepStatusText | None = keyword(
        "S_SKYMAT", "string", comment="matching of the sky", line="jwst/core.specc:484", values=StepStatus, default=None
    )
    """Matching of the sky.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:484).
    """

    S_SPLEAK: StepStatus | StepStatusText | None = keyword(
        "S_SPLEAK", "string", comment="spectral leak", line="jwst/core.specc:485", values=StepStatus, default=None
    )
    """Spectral leak.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:485).
    """

    S_SRCCAT: StepStatus | StepStatusText | None = keyword(
        "S_SRCCAT", "string", comment="source catalogue", line="jwst/core.specc:486", values=StepStatus, default=None
    )
    """Source catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:486).
    """

    S_SRCTYP: StepStatus | StepStatusText | None = keyword(
        "S_SRCTYP",
        "string",
        comment="extent of the source",
        line="jwst/core.specc:487",
        values=StepStatus,
        default=None,
    )
    """Extent of the source.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:487).
    """

    S_STRAY: StepStatus | StepStatusText | None = keyword(
        "S_STRAY", "string", comment="stray light", line="jwst/core.specc:488", values=StepStatus, default=None
    )
    """Stray light.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:488).
    """

    S_SUPERB: StepStatus | StepStatusText | None = keyword(
        "S_SUPERB", "string", comment="bias", line="jwst/core.specc:489", values=StepStatus, default=None
    )
    """Bias.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:489).
    """

    S_TACNTR: StepStatus | StepStatusText | None = keyword(
        "S_TACNTR",
        "string",
        comment="centre from the acquisition image",
        line="jwst/core.specc:490",
        values=StepStatus,
        default=None,
    )
    """Centre from the acquisition image.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:490).
    """

    S_TELEMI: StepStatus | StepStatusText | None = keyword(
        "S_TELEMI",
        "string",
        comment="emission of the telescope",
        line="jwst/core.specc:491",
        values=StepStatus,
        default=None,
    )
    """Emission of the telescope.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:491).
    """

    S_TRCMOD: StepStatus | StepStatusText | None = keyword(
        "S_TRCMOD", "string", comment="model of the trace", line="jwst/core.specc:492", values=StepStatus, default=None
    )
    """Model of the trace.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:492).
    """

    S_TSPHOT: StepStatus | StepStatusText | None = keyword(
        "S_TSPHOT",
        "string",
        comment="time-series photometry",
        line="jwst/core.specc:493",
        values=StepStatus,
        default=None,
    )
    """Time-series photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:493).
    """

    S_TWKREG: StepStatus | StepStatusText | None = keyword(
        "S_TWKREG",
        "string",
        comment="alignment to a catalogue",
        line="jwst/core.specc:494",
        values=StepStatus,
        default=None,
    )
    """Alignment to a catalogue.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:494).
    """

    S_WAVCOR: StepStatus | StepStatusText | None = keyword(
        "S_WAVCOR",
        "string",
        comment="wavelength correction",
        line="jwst/core.specc:495",
        values=StepStatus,
        default=None,
    )
    """Wavelength correction.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:495).
    """

    S_WCS: StepStatus | StepStatusText = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:496", values=StepStatus
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:496).
    """

    S_WFSCOM: StepStatus | StepStatusText | None = keyword(
        "S_WFSCOM",
        "string",
        comment="combination of wavefront images",
        line="jwst/core.specc:497",
        values=StepStatus,
        default=None,
    )
    """Combination of wavefront images.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:497).
    """

    S_WHTLIT: StepStatus | StepStatusText | None = keyword(
        "S_WHTLIT", "string", comment="white light curve", line="jwst/core.specc:498", values=StepStatus, default=None
    )
    """White light curve.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:498).
    """

    TCATFILE: str | None = keyword(
        "TCATFILE", "string", comment="catalogue that alignment used", line="jwst/core.specc:506", default=None
    )
    """Catalogue that alignment used.

    string; optional (jwst/core.specc:506).
    """

    SCATFILE: str | None = keyword(
        "SCATFILE", "string", comment="catalogue of the sources", line="jwst/core.specc:507", default=None
    )
    """Catalogue of the sources.

    string; optional (jwst/core.specc:507).
    """

    SEGMFILE: str | None = keyword(
        "SEGMFILE", "string", comment="map of the sources", line="jwst/core.specc:508", default=None
    )
    """Map of the sources.

    string; optional (jwst/core.specc:508).
    """

    DIRIMAGE: str | None = keyword(
        "DIRIMAGE", "string", comment="direct image of slitless spectra", line="jwst/core.specc:509", default=None
    )
    """Direct image of slitless spectra.

    string; optional (jwst/core.specc:509).
    """

    BKGMETH: str | None = keyword(
        "BKGMETH", "string", comment="how the background was found", line="jwst/core.specc:510", default=None
    )
    """How the background was found.

    string; optional (jwst/core.specc:510).
    """

    BKGLEVEL: Number | None = keyword(
        "BKGLEVEL", "float", comment="background", line="jwst/core.specc:511", default=None
    )
    """Background.

    float; optional (jwst/core.specc:511).
    """

    BKGSUB: Truth | None = keyword(
        "BKGSUB", "bool", comment="the background was subtracted", line="jwst/core.specc:512", default=None
    )
    """The background was subtracted.

    bool; optional (jwst/core.specc:512).
    """

    MASTERBG: str | None = keyword(
        "MASTERBG", "string", comment="file of the master background", line="jwst/core.specc:513", default=None
    )
    """File of the master background.

    string; optional (jwst/core.specc:513).
    """

    BKGD_SCL: Number | None = keyword(
        "BKGD_SCL", "float", comment="scale of the background", line="jwst/core.specc:514", default=None
    )
    """Scale of the background.

    float without unit; optional (jwst/core.specc:514).
    """

    SOSSWDTH: Number | Quantity | None = keyword(
        "SOSSWDTH",
        "float",
        comment="one-star spectra: width of the extraction",
        unit="pixel",
        line="jwst/core.specc:515",
        default=None,
    )
    """One-star spectra: width of the extraction.

    float in pixel; optional (jwst/core.specc:515).
    """

    TIKFACTR: Number | None = keyword(
        "TIKFACTR",
        "float",
        comment="one-star spectra: factor of the regularisation",
        line="jwst/core.specc:516",
        default=None,
    )
    """One-star spectra: factor of the regularisation.

    float without unit; optional (jwst/core.specc:516).
    """

    SOSSDLTX: Number | Quantity | None = keyword(
        "SOSSDLTX",
        "float",
        comment="one-star spectra: shift of the trace, x",
        unit="pixel",
        line="jwst/core.specc:517",
        default=None,
    )
    """One-star spectra: shift of the trace, x.

    float in pixel; optional (jwst/core.specc:517).
    """

    SOSSDLTY: Number | Quantity | None = keyword(
        "SOSSDLTY",
        "float",
        comment="one-star spectra: shift of the trace, y",
        unit="pixel",
        line="jwst/core.specc:518",
        default=None,
    )
    """One-star spectra: shift of the trace, y.

    float in pixel; optional (jwst/core.specc:518).
    """

    SOSSROTN: Number | Quantity | None = keyword(
        "SOSSROTN",
        "float",
        comment="one-star spectra: rotation of the trace",
        unit="deg",
        line="jwst/core.specc:519",
        default=None,
    )
    """One-star spectra: rotation of the trace.

    float in deg; optional (jwst/core.specc:519).
    """

    OVERSAMP: Number | None = keyword(
        "OVERSAMP",
        "float",
        comment="one-star spectra: oversampling of the wavelengths",
        line="jwst/core.specc:520",
        default=None,
    )
    """One-star spectra: oversampling of the wavelengths.

    float without unit; optional (jwst/core.specc:520).
    """

    THRESHLD: Number | None = keyword(
        "THRESHLD",
        "float",
        comment="one-star spectra: threshold of the kernel",
        line="jwst/core.specc:521",
        default=None,
    )
    """One-star spectra: threshold of the kernel.

    float; optional (jwst/core.specc:521).
    """

    INT_i_SKIP: Mapping[str, Integer] = keywords(
        "INT[i]SKIP",
        "int",
        pattern=r"INT\d+SKIP",
        comment="decay after reset: groups skipped, integration i",
        line="jwst/core.specc:522",
        default_factory=dict,
    )
    """Decay after reset: groups skipped, integration i.

    int; >= 0; that is INT1SKIP, INT2SKIP; optional (jwst/core.specc:522).
    """

    INT_i_UGP1: Mapping[str, Integer] = keywords(
        "INT[i]UGP1",
        "int",
        pattern=r"INT\d+UGP1",
        comment="decay after reset: group kept, integration i",
        line="jwst/core.specc:523",
        default_factory=dict,
    )
    """Decay after reset: group kept, integration i.

    int; >= 0; that is INT1UGP1, INT2UGP1; optional (jwst/core.specc:523).
    """

    INT_i_BORS: Mapping[str, Integer] = keywords(
        "INT[i]BORS",
        "int",
        pattern=r"INT\d+BORS",
        comment="decay after reset: bright rows, integration i",
        line="jwst/core.specc:524",
        default_factory=dict,
    )
    """Decay after reset: bright rows, integration i.

    int; >= 0; that is INT1BORS, INT2BORS; optional (jwst/core.specc:524).
    """


class CalSci(ImageHdu, label="SCI", extname="SCI"):
    """Calibrated pixels.

    SCI, an image; required (jwst/imaging.specc:35).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:35", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx] in MJy/sr or DN/s; NaN where nothing is known.
    """

    BUNIT: Literal["MJy/sr", "DN/s"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/imaging.specc:35",
        values=("MJy/sr", "DN/s"),
        default="MJy/sr",
    )
    """Unit of the pixels.

    MJy/sr or DN/s.
    """

    MJD_BEG: Number | Quantity = keyword(
        "MJD-BEG", "float", comment="start, UTC, MJD", unit="d", line="jwst/core.specc:530"
    )
    """Start, UTC, MJD.

    float in d; required (jwst/core.specc:530).
    """

    MJD_AVG: Number | Quantity = keyword(
        "MJD-AVG", "float", comment="middle, UTC, MJD", unit="d", line="jwst/core.specc:531"
    )
    """Middle, UTC, MJD.

    float in d; required (jwst/core.specc:531).
    """

    MJD_END: Number | Quantity = keyword(
        "MJD-END", "float", comment="end, UTC, MJD", unit="d", line="jwst/core.specc:532"
    )
    """End, UTC, MJD.

    float in d; required (jwst/core.specc:532).
    """

    TDB_BEG: Number | Quantity = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:533"
    )
    """Start at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:533).
    """

    TDB_MID: Number | Quantity = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:534"
    )
    """Middle at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:534).
    """

    TDB_END: Number | Quantity = keyword(
        "TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:535"
    )
    """End at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:535).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:536"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:536).
    """

    TELAPSE: Number | Quantity = keyword(
        "TELAPSE", "float", comment="time from start to end", unit="s", line="jwst/core.specc:537"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:537).
    """

    REFFRAME: Literal["EME2000"] | None = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:545",
        values=("EME2000",),
        default=None,
    )
    """Frame of place and velocity.

    string; always "EME2000"; optional (jwst/core.specc:545).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:546",
        values=("Definitive", "Predicted"),
        default=None,
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; optional (jwst/core.specc:546).
    """

    EPH_TIME: Number | Quantity | None = keyword(
        "EPH_TIME",
        "float",
        comment="time of place and velocity, MJD",
        unit="d",
        line="jwst/core.specc:547",
        default=None,
    )
    """Time of place and velocity, MJD.

    float in d; optional (jwst/core.specc:547).
    """

    JWST_X: Number | Quantity | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:548", default=None
    )
    """Place from the barycentre, x.

    float in km; optional (jwst/core.specc:548).
    """

    JWST_Y: Number | Quantity | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:549", default=None
    )
    """Place from the barycentre, y.

    float in km; optional (jwst/core.specc:549).
    """

    JWST_Z: Number | Quantity | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:550", default=None
    )
    """Place from the barycentre, z.

    float in km; optional (jwst/core.specc:550).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:551", default=None
    )
    """Place from the Earth, x.

    float in m; optional (jwst/core.specc:551).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:552", default=None
    )
    """Place from the Earth, y.

    float in m; optional (jwst/core.specc:552).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:553", default=None
    )
    """Place from the Earth, z.

    float in m; optional (jwst/core.specc:553).
    """

    JWST_DX: Number | Quantity | None = keyword(
        "JWST_DX",
        "float",
        comment="velocity about the barycentre, x",
        unit="km/s",
        line="jwst/core.specc:554",
        default=None,
    )
    """Velocity about the barycentre, x.

    float in km/s; optional (jwst/core.specc:554).
    """

    JWST_DY: Number | Quantity | None = keyword(
        "JWST_DY",
        "float",
        comment="velocity about the barycentre, y",
        unit="km/s",
        line="jwst/core.specc:555",
        default=None,
    )
    """Velocity about the barycentre, y.

    float in km/s; optional (jwst/core.specc:555).
    """

    JWST_DZ: Number | Quantity | None = keyword(
        "JWST_DZ",
        "float",
        comment="velocity about the barycentre, z",
        unit="km/s",
        line="jwst/core.specc:556",
        default=None,
    )
    """Velocity about the barycentre, z.

    float in km/s; optional (jwst/core.specc:556).
    """

    OBSGEODX: Number | Quantity | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:557", default=None
    )
    """Velocity about the Earth, x.

    float in m/s; optional (jwst/core.specc:557).
    """

    OBSGEODY: Number | Quantity | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:558", default=None
    )
    """Velocity about the Earth, y.

    float in m/s; optional (jwst/core.specc:558).
    """

    OBSGEODZ: Number | Quantity | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:559", default=None
    )
    """Velocity about the Earth, z.

    float in m/s; optional (jwst/core.specc:559).
    """

    PHOTMJSR: Number | Quantity | None = keyword(
        "PHOTMJSR",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="MJy s/(sr adu)",
        line="jwst/core.specc:564",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in MJy s/(sr adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:564).
    """

    PHOTUJA2: Number | Quantity | None = keyword(
        "PHOTUJA2",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="uJy s/(arcsec2 adu)",
        line="jwst/core.specc:564",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in uJy s/(arcsec2 adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:564).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR", "float", comment="area of a pixel", unit="sr", line="jwst/core.specc:564", default=None
    )
    """Area of a pixel.

    float in sr; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:564).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2", "float", comment="area of a pixel", unit="arcsec2", line="jwst/core.specc:564", default=None
    )
    """Area of a pixel.

    float in arcsec2; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:564).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/core.specc:572", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/core.specc:572).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/core.specc:573"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/core.specc:573).
    """

    RA_V1: Number | Quantity | Sky = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:574",
        sky="ra",
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:574).
    """

    DEC_V1: Number | Quantity | Sky = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:575",
        sky="dec",
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:575).
    """

    PA_V3: Number | Quantity = keyword(
        "PA_V3", "float", comment="position angle of the telescope", unit="deg", line="jwst/core.specc:576"
    )
    """Position angle of the telescope.

    float in deg; required (jwst/core.specc:576).
    """

    VA_SCALE: Number = keyword(
        "VA_SCALE", "float", comment="scale factor of the aberration", line="jwst/core.specc:577"
    )
    """Scale factor of the aberration.

    float without unit; [0.9998, 1.0002]; required (jwst/core.specc:577).
    """

    S_REGION: str = keyword("S_REGION", "string", comment="region on the sky", line="jwst/core.specc:585")
    """Region on the sky.

    string; /POLYGON ICRS( +-?\\d+\\.\\d+){6,}/; required (jwst/core.specc:585).
    """

    V2_REF: Number | Quantity = keyword(
        "V2_REF", "float", comment="reference point in the field, V2", unit="arcsec", line="jwst/core.specc:586"
    )
    """Reference point in the field, V2.

    float in arcsec; required (jwst/core.specc:586).
    """

    V3_REF: Number | Quantity = keyword(
        "V3_REF", "float", comment="reference point in the field, V3", unit="arcsec", line="jwst/core.specc:587"
    )
    """Reference point in the field, V3.

    float in arcsec; required (jwst/core.specc:587).
    """

    VPARITY: Literal[-1, 1] = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:588", values=(-1, 1)
    )
    """Sense of rotation.

    int; -1 or 1; required (jwst/core.specc:588).
    """

    V3I_YANG: Number | Quantity = keyword(
        "V3I_YANG", "float", comment="angle from V3 to the aperture's y", unit="deg", line="jwst/core.specc:589"
    )
    """Angle from V3 to the aperture's y.

    float in deg; required (jwst/core.specc:589).
    """

    RA_REF: Number | Quantity | Sky = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/core.specc:590",
        sky="ra",
    )
    """Reference point on the sky, right ascension.

    float in deg; required; takes a SkyCoord (jwst/core.specc:590).
    """

    DEC_REF: Number | Quantity | Sky = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/core.specc:591",
        sky="dec",
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:591).
    """

    ROLL_REF: Number | Quantity = keyword(
        "ROLL_REF", "float", comment="roll at the reference point", unit="deg", line="jwst/core.specc:592"
    )
    """Roll at the reference point.

    float in deg; required (jwst/core.specc:592).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="correction of radial velocities to the barycentre",
        unit="m/s",
        line="jwst/core.specc:593",
        default=None,
    )
    """Correction of radial velocities to the barycentre.

    float in m/s; optional (jwst/core.specc:593).
    """

    XREF_SCI: Number | Quantity | None = keyword(
        "XREF_SCI",
        "float",
        comment="reference point on the detector, x",
        unit="pixel",
        line="jwst/core.specc:594",
        default=None,
    )
    """Reference point on the detector, x.

    float in pixel; optional (jwst/core.specc:594).
    """

    YREF_SCI: Number | Quantity | None = keyword(
        "YREF_SCI",
        "float",
        comment="reference point on the detector, y",
        unit="pixel",
        line="jwst/core.specc:595",
        default=None,
    )
    """Reference point on the detector, y.

    float in pixel; optional (jwst/core.specc:595).
    """

    MT_RA: Number | Quantity | Sky | None = keyword(
        "MT_RA",
        "float",
        comment="moving target at the middle, right ascension",
        unit="deg",
        line="jwst/core.specc:596",
        sky="ra",
        default=None,
    )
    """Moving target at the middle, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:596).
    """

    MT_DEC: Number | Quantity | Sky | None = keyword(
        "MT_DEC",
        "float",
        comment="moving target at the middle, declination",
        unit="deg",
        line="jwst/core.specc:597",
        sky="dec",
        default=None,
    )
    """Moving target at the middle, declination.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:597).
    """

    MT_AVRA: Number | Quantity | None = keyword(
        "MT_AVRA",
        "float",
        comment="moving target on average, right ascension",
        unit="deg",
        line="jwst/core.specc:598",
        default=None,
    )
    """Moving target on average, right ascension.

    float in deg; optional (jwst/core.specc:598).
    """

    MT_AVDEC: Number | Quantity | None = keyword(
        "MT_AVDEC",
        "float",
        comment="moving target on average, declination",
        unit="deg",
        line="jwst/core.specc:599",
        default=None,
    )
    """Moving target on average, declination.

    float in deg; optional (jwst/core.specc:599).
    """

    WCSAXES: Integer = keyword("WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:23")
    """Number of world axes.

    int; >= 2; required (std/wcs.specc:23).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:24",
    )
    """Coordinate and projection of axis i.

    string; /(RA--|DEC-|[GEHS]L(ON|AT))-[A-Z]{3}(-SIP)?/; that is CTYPE1, CTYPE2; required (std/wcs.specc:24).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]", "string", pattern=r"CUNIT\d+", comment="unit of axis i", line="std/wcs.specc:25", values=("deg",)
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; required (std/wcs.specc:25).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:26",
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; required (std/wcs.specc:26).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:27",
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; required (std/wcs.specc:27).
    """

    CDELT_i: Mapping[str, Number | Quantity] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step along axis i",
        unit="deg",
        line="std/wcs.specc:28",
        default_factory=dict,
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; optional (std/wcs.specc:28).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:29",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; optional (std/wcs.specc:29).
    """

    CD_i_j: Mapping[str, Number | Quantity] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and scale in one",
        unit="deg",
        line="std/wcs.specc:30",
        default_factory=dict,
    )
    """Rotation and scale in one.

    float in deg; that is CD1_1, CD1_2, CD2_1, CD2_2; optional (std/wcs.specc:30).
    """

    LONPOLE: Number | Quantity | None = keyword(
        "LONPOLE",
        "float",
        comment="native longitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:31",
        default=None,
    )
    """Native longitude of the celestial pole.

    float in deg; optional (std/wcs.specc:31).
    """

    LATPOLE: Number | Quantity | None = keyword(
        "LATPOLE",
        "float",
        comment="native latitude of the celestial pole",
        unit="deg",
        line="std/wcs.specc:32",
        default=None,
    )
    """Native latitude of the celestial pole.

    float in deg; optional (std/wcs.specc:32).
    """

    A_ORDER: Integer | None = keyword("A_ORDER", "int", comment="degree of A", line="std/wcs.specc:42", default=None)
    """Degree of A.

    int; [2, 9]; optional (std/wcs.specc:42).
    """

    B_ORDER: Integer | None = keyword("B_ORDER", "int", comment="degree of B", line="std/wcs.specc:43", default=None)
    """Degree of B.

    int; [2, 9]; optional (std/wcs.specc:43).
    """

    AP_ORDER: Integer | None = keyword("AP_ORDER", "int", comment="degree of AP", line="std/wcs.specc:44", default=None)
    """Degree of AP.

    int; [0, 9]; optional (std/wcs.specc:44).
    """

    BP_ORDER: Integer | None = keyword("BP_ORDER", "int", comment="degree of BP", line="std/wcs.specc:45", default=None)
    """Degree of BP.

    int; [0, 9]; optional (std/wcs.specc:45).
    """

    A_p_q: Mapping[str, Number] = keywords(
        "A_[p]_[q]",
        "float",
        pattern=r"A_\d+_\d+",
        comment="coefficient of x**p * y**q, axis 1",
        line="std/wcs.specc:46",
        default_factory=dict,
    )
    """Coefficient of x**p * y**q, axis 1.

    float without unit; for p from 0 to 9, q from 0 to 9; optional (std/wcs.specc:46).
    """

    B_p_q: Mapping[str, Number] = keywords(
        "B_[p]_[q]",
        "float",
        pattern=r"B_\d+_\d+",
        comment="coefficient of x**p * y**q, axis 2",
        line="std/wcs.specc:47",
        default_factory=dict,
    )
    """Coefficient of x**p * y**q, axis 2.

    float without unit; for p from 0 to 9, q from 0 to 9; optional (std/wcs.specc:47).
    """

    AP_p_q: Mapping[str, Number] = keywords(
        "AP_[p]_[q]",
        "float",
        pattern=r"AP_\d+_\d+",
        comment="the same, back, axis 1",
        line="std/wcs.specc:48",
        default_factory=dict,
    )
    """The same, back, axis 1.

    float without unit; for p from 0 to 9, q from 0 to 9; optional (std/wcs.specc:48).
    """

    BP_p_q: Mapping[str, Number] = keywords(
        "BP_[p]_[q]",
        "float",
        pattern=r"BP_\d+_\d+",
        comment="the same, back, axis 2",
        line="std/wcs.specc:49",
        default_factory=dict,
    )
    """The same, back, axis 2.

    float without unit; for p from 0 to 9, q from 0 to 9; optional (std/wcs.specc:49).
    """


class CalErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/imaging.specc:42).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:42", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/imaging.specc:42",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
    """


class CalDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel.

    DQ, an image; required (jwst/imaging.specc:43).
    """

    data: ArrayLike = pixels("uint32", shape=("ny", "nx"), line="jwst/imaging.specc:43", kw_only=False)
    """Pixels, slowest axis first.

    uint32[ny, nx]; bits of DataQuality.
    """


class CalArea(ImageHdu, label="AREA", extname="AREA"):
    """Area of a pixel, relative to the nominal one.

    AREA, an image; optional (jwst/imaging.specc:44).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:44", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarPoisson(ImageHdu, label="VAR_POISSON", extname="VAR_POISSON"):
    """Variance of the photons.

    VAR_POISSON, an image; required (jwst/imaging.specc:45).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:45", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarRnoise(ImageHdu, label="VAR_RNOISE", extname="VAR_RNOISE"):
    """Variance of the readout.

    VAR_RNOISE, an image; required (jwst/imaging.specc:46).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:46", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarFlat(ImageHdu, label="VAR_FLAT", extname="VAR_FLAT"):
    """Variance of the flat field.

    VAR_FLAT, an image; required when S_FLAT of the primary header is "COMPLETE", else optional
    (jwst/imaging.specc:47).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/imaging.specc:47", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree, and the world coordinates in full.

    The object ASDF.tree (jwst/imaging.specc:49).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/imaging.specc:51",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/imaging.specc:51).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class CalAsdf(
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
):
    """The same metadata as a tree, and the world coordinates in full.

    ASDF, a tree of ASDF; required (jwst/imaging.specc:49).
    """

    tree: CalAsdfTree = tree_in_hdu(CalAsdfTree, default_factory=CalAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY, SCI say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Cal(FitsProduct, product="cal", validator=_VALIDATOR, aliases=_ALIASES):
    """Calibrated image, stage 2.

    Named jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits

    One exposure of one detector: flat-fielded, in surface brightness where photometry was done, with world coordinates on the sky.
    """

    primary: CalPrimary = hdu(line="jwst/imaging.specc:30")
    """PRIMARY.

    required.
    """

    sci: CalSci = hdu(line="jwst/imaging.specc:35")
    """Calibrated pixels.

    required.
    """

    err: CalErr = hdu(line="jwst/imaging.specc:42")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: CalDq = hdu(line="jwst/imaging.specc:43")
    """What is wrong with a pixel.

    required.
    """

    area: CalArea | None = hdu(line="jwst/imaging.specc:44", default=None)
    """Area of a pixel, relative to the nominal one.

    optional.
    """

    var_poisson: CalVarPoisson = hdu(line="jwst/imaging.specc:45")
    """Variance of the photons.

    required.
    """

    var_rnoise: CalVarRnoise = hdu(line="jwst/imaging.specc:46")
    """Variance of the readout.

    required.
    """

    var_flat: CalVarFlat | None = hdu(line="jwst/imaging.specc:47", default=None)
    """Variance of the flat field.

    required when S_FLAT of the primary header is "COMPLETE", else optional.
    """

    asdf: CalAsdf = hdu(line="jwst/imaging.specc:49", default_factory=CalAsdf)
    """The same metadata as a tree, and the world coordinates in full.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            field("obs", lambda f: number(f.primary["OBSERVTN"]), width=3),
            field("visit", lambda f: number(f.primary["VISIT"]), width=3),
            "_",
            field("group", lambda f: number(f.primary["VISITGRP"]), width=2),
            field("seq", lambda f: f.primary["SEQ_ID"]),
            field("act", lambda f: lower(f.primary["ACT_ID"])),
            "_",
            field("exposure", lambda f: number(f.primary["EXPOSURE"]), width=5),
            optional("-seg", field("segment", lambda f: f.primary["EXSEGNUM"], width=3)),
            "_",
            field("detector", lambda f: lower(f.primary["DETECTOR"])),
            "_cal.fits",
        ),
    )
