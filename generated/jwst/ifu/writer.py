"""Writer of jwst.ifu 1.0.0: Integral-field spectra of MIRI and NIRSpec: the exposures in detector pixels, where slices of the field lie beside each other, and the cubes that are built of them.

Made by specc from jwst/ifu.specc (sha256 7b255fc000b7). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import IntFlag, StrEnum
from pathlib import Path
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

    jwst/values.specc:400
    """

    WITHIN_COMMANDED_TOLERANCE = "within commanded tolerance"
    """The wheel stands where it should."""

    OUTSIDE_CALIBRATION_TOLERANCE = "outside calibration tolerance"
    """The wheel stands off: reference files may not fit."""


class NircamDetectors(StrEnum):
    """What NircamDetectors may be.

    jwst/values.specc:202
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class MiriDetectors(StrEnum):
    """What MiriDetectors may be.

    jwst/values.specc:213
    """

    MIRIMAGE = "MIRIMAGE"
    """Imager, coronagraphs, low-resolution spectrometer."""

    MIRIFUSHORT = "MIRIFUSHORT"
    """Spectrometer channels 1 and 2."""

    MIRIFULONG = "MIRIFULONG"
    """Spectrometer channels 3 and 4."""

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class NircamFilters(StrEnum):
    """What NircamFilters may be.

    jwst/values.specc:225
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class NirspecFilters(StrEnum):
    """What NirspecFilters may be.

    jwst/values.specc:264
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class NirissFilters(StrEnum):
    """What NirissFilters may be.

    jwst/values.specc:316
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class MiriFilters(StrEnum):
    """What MiriFilters may be.

    jwst/values.specc:354
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class NircamPupil(StrEnum):
    """What NircamPupil may be.

    jwst/values.specc:230
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

    jwst/values.specc:321
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

    jwst/values.specc:359
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


class Gratings(StrEnum):
    """What Gratings may be.

    jwst/values.specc:280
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

    MULTIPLE = "MULTIPLE"
    """Several, in what was combined of them."""


class FixedSlit(StrEnum):
    """What FixedSlit may be.

    jwst/values.specc:285
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

    jwst/values.specc:294
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

    jwst/values.specc:379
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

    jwst/values.specc:393
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


class PatternType(StrEnum):
    """What PatternType may be; other values are possible.

    jwst/values.specc:433
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

    jwst/values.specc:467
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


class Weighting(StrEnum):
    """What Weighting may be.

    jwst/ifu.specc:119
    """

    DRIZZLE = "DRIZZLE"
    """By the overlap of voxels."""

    EMSM = "EMSM"
    """By distance, falling exponentially."""

    MSM = "MSM"
    """By distance, falling with a power."""

    MIRIPSF = "MIRIPSF"
    """By the point spread of MIRI."""

    AREA = "AREA"
    """By the overlap of areas."""


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
TargetTypeText = Literal["FIXED", "MOVING", "GENERIC"]
SourceTypeText = Literal["POINT", "EXTENDED", "UNKNOWN"]
InstrumentText = Literal["NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS"]
WheelToleranceText = Literal["within commanded tolerance", "outside calibration tolerance"]
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
NircamDetectorsText = Literal[
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
]
MiriDetectorsText = Literal["MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG", "MULTIPLE"]
NircamFiltersText = Literal[
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
]
NirspecFiltersText = Literal["CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP", "OPAQUE", "MULTIPLE"]
NirissFiltersText = Literal[
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
]
MiriFiltersText = Literal[
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
]
GratingsText = Literal["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "MULTIPLE"]
WeightingText = Literal["DRIZZLE", "EMSM", "MSM", "MIRIPSF", "AREA"]
CalPrimary_DETECTOR = Literal[
    NircamDetectors.NRCA1,
    NircamDetectors.NRCA2,
    NircamDetectors.NRCA3,
    NircamDetectors.NRCA4,
    NircamDetectors.NRCALONG,
    NircamDetectors.NRCB1,
    NircamDetectors.NRCB2,
    NircamDetectors.NRCB3,
    NircamDetectors.NRCB4,
    NircamDetectors.NRCBLONG,
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
    MiriDetectors.MIRIMAGE,
    MiriDetectors.MIRIFUSHORT,
    MiriDetectors.MIRIFULONG,
    "MIRIMAGE",
    "MIRIFUSHORT",
    "MIRIFULONG",
    "GUIDER1",
    "GUIDER2",
]
CalPrimary_FILTER = Literal[
    NircamFilters.F070W,
    NircamFilters.F090W,
    NircamFilters.F115W,
    NircamFilters.F140M,
    NircamFilters.F150W,
    NircamFilters.F150W2,
    NircamFilters.F182M,
    NircamFilters.F187N,
    NircamFilters.F200W,
    NircamFilters.F210M,
    NircamFilters.F212N,
    NircamFilters.WLP4,
    NircamFilters.F250M,
    NircamFilters.F277W,
    NircamFilters.F300M,
    NircamFilters.F322W2,
    NircamFilters.F335M,
    NircamFilters.F356W,
    NircamFilters.F360M,
    NircamFilters.F410M,
    NircamFilters.F430M,
    NircamFilters.F444W,
    NircamFilters.F460M,
    NircamFilters.F480M,
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
    NirspecFilters.CLEAR,
    NirspecFilters.F070LP,
    NirspecFilters.F100LP,
    NirspecFilters.F110W,
    NirspecFilters.F140X,
    NirspecFilters.F170LP,
    NirspecFilters.F290LP,
    NirspecFilters.OPAQUE,
    "CLEAR",
    "F070LP",
    "F100LP",
    "F110W",
    "F140X",
    "F170LP",
    "F290LP",
    "OPAQUE",
    NirissFilters.CLEAR,
    NirissFilters.F277W,
    NirissFilters.F356W,
    NirissFilters.F380M,
    NirissFilters.F430M,
    NirissFilters.F444W,
    NirissFilters.F480M,
    NirissFilters.GR150C,
    NirissFilters.GR150R,
    "F380M",
    "GR150C",
    "GR150R",
    MiriFilters.F560W,
    MiriFilters.F770W,
    MiriFilters.F1000W,
    MiriFilters.F1130W,
    MiriFilters.F1280W,
    MiriFilters.F1500W,
    MiriFilters.F1800W,
    MiriFilters.F2100W,
    MiriFilters.F2550W,
    MiriFilters.F2550WR,
    MiriFilters.F1065C,
    MiriFilters.F1140C,
    MiriFilters.F1550C,
    MiriFilters.F2300C,
    MiriFilters.FND,
    MiriFilters.FLENS,
    MiriFilters.OPAQUE,
    MiriFilters.P750L,
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
    "P750L",
]
CalPrimary_GRATING = Literal[
    Gratings.G140M,
    Gratings.G235M,
    Gratings.G395M,
    Gratings.G140H,
    Gratings.G235H,
    Gratings.G395H,
    Gratings.PRISM,
    Gratings.MIRROR,
    "G140M",
    "G235M",
    "G395M",
    "G140H",
    "G235H",
    "G395H",
    "PRISM",
    "MIRROR",
]
CalPrimary_FPE_SIDE = Literal["A", "B", "BOTH", "NEITHER", "UNKNOWN"]
CalPrimary_EXP_TYPE = Literal[ExpType.MIR_MRS, ExpType.NRS_IFU, "MIR_MRS", "NRS_IFU"]
CalPrimary_DETMODE = Literal["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]
CalPrimary_CMD_TSEL = Literal["COLUMNS", "ROWS", "FRAMES", "ALL"]
CalPrimary_SUB_SHRT = Literal["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]
CalPrimary_DITHOPFR = Literal["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]
CalPrimary_MRSPRCHN = Literal["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]
S3dPrimary_DETECTOR = Literal["NRS1", "NRS2", "MULTIPLE", "NIS", "GUIDER1", "GUIDER2"]
S3dPrimary_CHANNEL = Literal["SHORT", "LONG", "1", "2", "3", "4", "12", "34", "123", "234", "1234"]
S3dPrimary_DETECTOR_2 = Union[
    S3dPrimary_DETECTOR,
    NircamDetectors,
    NircamDetectorsText,
    MiriDetectors,
    MiriDetectorsText,
]
S3dPrimary_FILTER = Union[
    NircamFilters,
    NircamFiltersText,
    NirspecFilters,
    NirspecFiltersText,
    NirissFilters,
    NirissFiltersText,
    MiriFilters,
    MiriFiltersText,
]
_ALIASES = {"DN": "adu"}


def _CalPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _CrfPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _S3dPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _S3dSci_PS3_0(h: HduView) -> object:
    """Give PS3_0 under its conditions."""
    if h["CTYPE3"] == "WAVE-TAB":
        return "WCS-TABLE"
    return None


def _S3dSci_PS3_1(h: HduView) -> object:
    """Give PS3_1 under its conditions."""
    if h["CTYPE3"] == "WAVE-TAB":
        return "wavelength"
    return None


def _ExposureS3dPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _ExposureS3dSci_PS3_0(h: HduView) -> object:
    """Give PS3_0 under its conditions."""
    if h["CTYPE3"] == "WAVE-TAB":
        return "WCS-TABLE"
    return None


def _ExposureS3dSci_PS3_1(h: HduView) -> object:
    """Give PS3_1 under its conditions."""
    if h["CTYPE3"] == "WAVE-TAB":
        return "wavelength"
    return None


class CalPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/ifu.specc:73).
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
        default="IFUImageModel",
    )
    """Data model that wrote the file.

    string; always "IFUImageModel"; required; filled in (jwst/core.specc:20).
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

    VISITGRP: str | Integer = keyword(
        "VISITGRP", "digits", comment="group within the visit", digits=2, line="jwst/core.specc:88"
    )
    """Group within the visit.

    digits[2]; required (jwst/core.specc:88).
    """

    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel", line="jwst/core.specc:89")
    """1: prime, 2 to 5: parallel.

    string; /[1-5]/; required (jwst/core.specc:89).
    """

    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36", line="jwst/core.specc:90")
    """Activity, counted in base 36.

    string; /[0-9A-Z]{2}/; required (jwst/core.specc:90).
    """

    EXPOSURE: str | Integer = keyword(
        "EXPOSURE", "digits", comment="exposure within the activity", line="jwst/core.specc:91"
    )
    """Exposure within the activity.

    digits[1..5]; required (jwst/core.specc:91).
    """

    BKGDTARG: Truth = keyword("BKGDTARG", "bool", comment="the target is empty sky", line="jwst/core.specc:92")
    """The target is empty sky.

    bool; required (jwst/core.specc:92).
    """

    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with", line="jwst/core.specc:93"
    )
    """Template that the observation was planned with.

    string; required (jwst/core.specc:93).
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

    TARGPROP: str = keyword(
        "TARGPROP", "string", comment="the proposer's name of the target", line="jwst/core.specc:113"
    )
    """The proposer's name of the target.

    string; required (jwst/core.specc:113).
    """

    TARGNAME: str = keyword(
        "TARGNAME", "string", comment="name of the target in catalogues", line="jwst/core.specc:114"
    )
    """Name of the target in catalogues.

    string; required (jwst/core.specc:114).
    """

    TARGTYPE: TargetType | TargetTypeText = keyword(
        "TARGTYPE", "string", comment="fixed, moving or generic", line="jwst/core.specc:115", values=TargetType
    )
    """Fixed, moving or generic.

    TargetType; "FIXED", "MOVING" or "GENERIC"; required (jwst/core.specc:115).
    """

    TARGCAT: str | None = keyword(
        "TARGCAT", "string", comment="class of the target", line="jwst/core.specc:116", default=None
    )
    """Class of the target.

    string; optional (jwst/core.specc:116).
    """

    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", line="jwst/core.specc:117", default=None
    )
    """Class of the target, finer.

    string; optional (jwst/core.specc:117).
    """

    TARG_RA: Number | Quantity | Sky = keyword(
        "TARG_RA",
        "float",
        comment="right ascension at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:118",
        sky="ra",
    )
    """Right ascension at the middle of the exposure.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:118).
    """

    TARG_DEC: Number | Quantity | Sky = keyword(
        "TARG_DEC",
        "float",
        comment="declination at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:119",
        sky="dec",
    )
    """Declination at the middle of the exposure.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:119).
    """

    SRCTYAPT: SourceType | SourceTypeText | None = keyword(
        "SRCTYAPT",
        "string",
        comment="extent of the source, as the proposer expects it",
        line="jwst/core.specc:120",
        values=SourceType,
        default=None,
    )
    """Extent of the source, as the proposer expects it.

    SourceType; "POINT", "EXTENDED" or "UNKNOWN"; optional (jwst/core.specc:120).
    """

    TARGURA: Number | Quantity | None = keyword(
        "TARGURA",
        "float",
        comment="uncertainty of the right ascension",
        unit="arcsec",
        line="jwst/core.specc:123",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:123).
    """

    TARGUDEC: Number | Quantity | None = keyword(
        "TARGUDEC",
        "float",
        comment="uncertainty of the declination",
        unit="arcsec",
        line="jwst/core.specc:124",
        default=None,
    )
    """Uncertainty of the declination.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:124).
    """

    MU_RA: Number | Quantity | None = keyword(
        "MU_RA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:125",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:125).
    """

    MU_DEC: Number | Quantity | None = keyword(
        "MU_DEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:126",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:126).
    """

    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", line="jwst/core.specc:127", default=None
    )
    """Epoch of the proper motion.

    datetime; required, where TARGTYPE is "FIXED" (jwst/core.specc:127).
    """

    PROP_RA: Number | Quantity | Sky | None = keyword(
        "PROP_RA",
        "float",
        comment="the proposer's right ascension",
        unit="deg",
        line="jwst/core.specc:128",
        sky="ra",
        default=None,
    )
    """The proposer's right ascension.

    float in deg; [0, 360); required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:128).
    """

    PROP_DEC: Number | Quantity | Sky | None = keyword(
        "PROP_DEC",
        "float",
        comment="the proposer's declination",
        unit="deg",
        line="jwst/core.specc:129",
        sky="dec",
        default=None,
    )
    """The proposer's declination.

    float in deg; [-90, 90]; required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:129).
    """

    INSTRUME: Instrument | InstrumentText = keyword(
        "INSTRUME", "string", comment="instrument", line="jwst/core.specc:200", values=Instrument
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/core.specc:200).
    """

    PREIMAGE: str | None = keyword(
        "PREIMAGE",
        "string",
        comment="image that the shutters were planned on",
        line="jwst/core.specc:201",
        default=None,
    )
    """Image that the shutters were planned on.

    string; optional (jwst/core.specc:201).
    """

    FWPOSOFF: Number | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", line="jwst/core.specc:202", default=None
    )
    """Filter wheel, place minus command.

    float; optional (jwst/core.specc:202).
    """

    FWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "FWPOSTOL",
        "string",
        comment="filter wheel, judged",
        line="jwst/core.specc:203",
        values=WheelTolerance,
        default=None,
    )
    """Filter wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:203).
    """

    PWPOSOFF: Number | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", line="jwst/core.specc:204", default=None
    )
    """Pupil wheel, place minus command.

    float; optional (jwst/core.specc:204).
    """

    PWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "PWPOSTOL",
        "string",
        comment="pupil wheel, judged",
        line="jwst/core.specc:205",
        values=WheelTolerance,
        default=None,
    )
    """Pupil wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:205).
    """

    DETECTOR: CalPrimary_DETECTOR | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_CalPrimary_DETECTOR,
        values=CalPrimary_DETECTOR,
        default=None,
    )
    """Detector.

    NircamDetectors; required, where INSTRUME is "NIRCAM" (jwst/core.specc:134).
    string; "NRS1" or "NRS2"; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:149).
    string; always "NIS"; required, where INSTRUME is "NIRISS" (jwst/core.specc:172).
    MiriDetectors; "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG"; required, where INSTRUME is "MIRI"
    (jwst/core.specc:181).
    string; "GUIDER1" or "GUIDER2"; required, where INSTRUME is "FGS" (jwst/core.specc:194).
    """

    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE",
        "string",
        comment="module of the detector",
        line="jwst/core.specc:135",
        values=("A", "B"),
        default=None,
    )
    """Module of the detector.

    string; "A" or "B"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:135).
    """

    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=("SHORT", "LONG", "12", "34"),
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "12" or "34"; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:183).
    """

    FILTER: CalPrimary_FILTER | None = keyword(
        "FILTER",
        "string",
        comment="element in the filter wheel",
        line="jwst/core.specc:137",
        values=CalPrimary_FILTER,
        default=None,
    )
    """Element in the filter wheel.

    NircamFilters; required, where INSTRUME is "NIRCAM" (jwst/core.specc:137).
    NirspecFilters; "CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP" or "OPAQUE"; required,
    where INSTRUME is "NIRSPEC" (jwst/core.specc:150).
    NirissFilters; required, where INSTRUME is "NIRISS" (jwst/core.specc:173).
    MiriFilters; required when DETECTOR is "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:182).
    """

    PUPIL: NircamPupil | NircamPupilText | NirissPupil | NirissPupilText | None = keyword(
        "PUPIL",
        "string",
        comment="element in the pupil wheel",
        line="jwst/core.specc:138",
        values=(NircamPupil, NirissPupil),
        default=None,
    )
    """Element in the pupil wheel.

    NircamPupil; required, where INSTRUME is "NIRCAM" (jwst/core.specc:138).
    NirissPupil; required, where INSTRUME is "NIRISS" (jwst/core.specc:174).
    """

    PILIN: Truth | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", line="jwst/core.specc:139", default=None
    )
    """Pupil imaging lens in the beam.

    bool; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:139).
    """

    CORONMSK: Coronagraph | CoronagraphText | None = keyword(
        "CORONMSK",
        "string",
        comment="coronagraphic mask",
        line="jwst/core.specc:140",
        values=(Coronagraph, Coronagraph),
        default=None,
    )
    """Coronagraphic mask.

    Coronagraph; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:140).
    Coronagraph; optional, where INSTRUME is "MIRI" (jwst/core.specc:186).
    """

    FAM_LA_a: Mapping[str, Integer] = keywords(
        "FAM_LA[a]",
        "int",
        pattern=r"FAM_LA\d+",
        comment="focus: steps of actuator a",
        line="jwst/core.specc:141",
        default_factory=dict,
    )
    """Focus: steps of actuator a.

    int; that is FAM_LA1, FAM_LA2, FAM_LA3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:141).
    """

    FASTEP_a: Mapping[str, Integer] = keywords(
        "FASTEP[a]",
        "int",
        pattern=r"FASTEP\d+",
        comment="focus: steps asked of actuator a",
        line="jwst/core.specc:142",
        default_factory=dict,
    )
    """Focus: steps asked of actuator a.

    int; that is FASTEP1, FASTEP2, FASTEP3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:142).
    """

    FAUNIT_a: Mapping[str, Number] = keywords(
        "FAUNIT[a]",
        "float",
        pattern=r"FAUNIT\d+",
        comment="focus: start of actuator a",
        line="jwst/core.specc:143",
        default_factory=dict,
    )
    """Focus: start of actuator a.

    float; that is FAUNIT1, FAUNIT2, FAUNIT3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:143).
    """

    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]",
        "string",
        pattern=r"FAPHASE\d+",
        comment="focus: phase of actuator a",
        line="jwst/core.specc:144",
        default_factory=dict,
    )
    """Focus: phase of actuator a.

    string; that is FAPHASE1, FAPHASE2, FAPHASE3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:144).
    """

    FA_a_VALUE: Mapping[str, Integer] = keywords(
        "FA[a]VALUE",
        "int",
        pattern=r"FA\d+VALUE",
        comment="focus: place asked of actuator a",
        line="jwst/core.specc:145",
        default_factory=dict,
    )
    """Focus: place asked of actuator a.

    int; that is FA1VALUE, FA2VALUE, FA3VALUE; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:145).
    """

    GRATING: CalPrimary_GRATING | None = keyword(
        "GRATING",
        "string",
        comment="element in the grating wheel",
        line="jwst/core.specc:151",
        values=CalPrimary_GRATING,
        default=None,
    )
    """Element in the grating wheel.

    Gratings; "G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM" or "MIRROR"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:151).
    """

    FXD_SLIT: FixedSlit | FixedSlitText | None = keyword(
        "FXD_SLIT", "string", comment="fixed slit", line="jwst/core.specc:152", values=FixedSlit, default=None
    )
    """Fixed slit.

    FixedSlit; "S200A1", "S200A2", "S200B1", "S400A1", "S1600A1" or "NONE"; optional, where INSTRUME is
    "NIRSPEC" (jwst/core.specc:152).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/core.specc:153", default=None
    )
    """Place of the focus mechanism.

    float; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:153).
    float; optional, where INSTRUME is "NIRISS" (jwst/core.specc:175).
    float; optional, where INSTRUME is "FGS" (jwst/core.specc:195).
    """

    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", line="jwst/core.specc:154", default=None)
    """Calibration lamp.

    string; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:154).
    """

    OPMODE: LampMode | LampModeText | None = keyword(
        "OPMODE",
        "string",
        comment="what the lamp shines through",
        line="jwst/core.specc:155",
        values=(LampMode, LampMode),
        default=None,
    )
    """What the lamp shines through.

    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:155).
    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; optional, where
    INSTRUME is "MIRI" (jwst/core.specc:190).
    """

    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", line="jwst/core.specc:156", default=None
    )
    """State of the micro-shutters.

    string; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:156).
    """

    MSAMETFL: str | None = keyword(
        "MSAMETFL",
        "string",
        comment="file that says which shutters were open",
        line="jwst/core.specc:157",
        default=None,
    )
    """File that says which shutters were open.

    string; /jw\\d{11}_\\d{2}_msa\\.fits/; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:157).
    """

    MSAMETID: Integer | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", line="jwst/core.specc:158", default=None
    )
    """Identifier within that file.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:158).
    """

    MSACONID: Integer | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", line="jwst/core.specc:159", default=None
    )
    """Configuration of the micro-shutters.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:159).
    """

    GWA_XTIL: Number | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", line="jwst/core.specc:160", default=None
    )
    """Tilt of the grating wheel about y.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:160).
    """

    GWA_YTIL: Number | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", line="jwst/core.specc:161", default=None
    )
    """Tilt of the grating wheel about x.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:161).
    """

    GWA_XP_V: Number | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", line="jwst/core.specc:162", default=None
    )
    """Tilt sensor x, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:162).
    """

    GWA_YP_V: Number | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", line="jwst/core.specc:163", default=None
    )
    """Tilt sensor y, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:163).
    """

    GWA_PXAV: Number | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", line="jwst/core.specc:164", default=None
    )
    """Tilt sensor x, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:164).
    """

    GWA_PYAV: Number | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", line="jwst/core.specc:165", default=None
    )
    """Tilt sensor y, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:165).
    """

    GWA_TILT: Number | Quantity | None = keyword(
        "GWA_TILT",
        "float",
        comment="temperature of the grating wheel",
        unit="K",
        line="jwst/core.specc:166",
        default=None,
    )
    """Temperature of the grating wheel.

    float in K; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:166).
    """

    RMA_POS: Integer | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", line="jwst/core.specc:167", default=None
    )
    """Place of the refocusing mirror.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:167).
    """

    FCSRLPOS: Integer | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", line="jwst/core.specc:168", default=None
    )
    """Place of the focus mechanism, relative.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:168).
    """

    FWCPOS: Number | Quantity | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", line="jwst/core.specc:176", default=None
    )
    """Filter wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:176).
    """

    PWCPOS: Number | Quantity | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", line="jwst/core.specc:177", default=None
    )
    """Pupil wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:177).
    """

    BAND: Band | BandText | None = keyword(
        "BAND", "string", comment="place of the grating wheels", line="jwst/core.specc:185", values=Band, default=None
    )
    """Place of the grating wheels.

    Band; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:185).
    """

    CCCSTATE: Cover | CoverText | None = keyword(
        "CCCSTATE",
        "string",
        comment="contamination control cover",
        line="jwst/core.specc:187",
        values=Cover,
        default=None,
    )
    """Contamination control cover.

    Cover; "OPEN", "CLOSED", "LOCKED" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:187).
    """

    FPE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Control electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:189).
    """

    EXPCOUNT: Integer = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted", line="jwst/core.specc:274")
    """Exposure of the visit, counted.

    int; >= 1; required (jwst/core.specc:274).
    """

    EXPRIPAR: PrimeParallel | PrimeParallelText = keyword(
        "EXPRIPAR", "string", comment="prime or parallel", line="jwst/core.specc:275", values=PrimeParallel
    )
    """Prime or parallel.

    PrimeParallel; "PRIME", "PARALLEL_COORDINATED" or "PARALLEL_PURE"; required (jwst/core.specc:275).
    """

    EXP_TYPE: CalPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=CalPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "MIR_MRS" or "NRS_IFU"; required (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | ReadPatternText = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", values=ReadPattern
    )
    """Readout pattern.

    ReadPattern; required (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword("NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238")
    """Groups in an integration.

    int; >= 1; required (jwst/core.specc:238).
    """

    NFRAMES: Integer = keyword("NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239")
    """Frames averaged in a group.

    int; >= 1; required (jwst/core.specc:239).
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

    EXPSTART: Number | Quantity = keyword(
        "EXPSTART", "float", comment="start, MJD", unit="d", line="jwst/core.specc:277"
    )
    """Start, MJD.

    float in d; required (jwst/core.specc:277).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:277"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:277).
    """

    EXPMID: Number | Quantity = keyword("EXPMID", "float", comment="middle, MJD", unit="d", line="jwst/core.specc:278")
    """Middle, MJD.

    float in d; required (jwst/core.specc:278).
    """

    EXPEND: Number | Quantity = keyword("EXPEND", "float", comment="end, MJD", unit="d", line="jwst/core.specc:279")
    """End, MJD.

    float in d; required (jwst/core.specc:279).
    """

    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", line="jwst/core.specc:280", default=None
    )
    """Start in the engineering data.

    string; optional (jwst/core.specc:280).
    """

    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", line="jwst/core.specc:281", default=None
    )
    """Status file that covers the exposure.

    string; optional (jwst/core.specc:281).
    """

    HYBRIDFF: Truth | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", line="jwst/core.specc:282", default=None
    )
    """First frame read otherwise.

    bool; optional (jwst/core.specc:282).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/core.specc:283",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/core.specc:283).
    """

    MIRNGRPS: Integer | None = keyword(
        "MIRNGRPS",
        "int",
        comment="groups in an integration, as MIRI was told",
        line="jwst/core.specc:284",
        default=None,
    )
    """Groups in an integration, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:284).
    """

    MIRNFRMS: Integer | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", line="jwst/core.specc:285", default=None
    )
    """Frames in a group, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:285).
    """

    DETMODE: CalPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=CalPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: CalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=CalPrimary_CMD_TSEL,
        default=None,
    )
    """Test pattern.

    string; "COLUMNS", "ROWS", "FRAMES" or "ALL"; optional (jwst/core.specc:287).
    """

    TMEASURE: Number | Quantity | None = keyword(
        "TMEASURE",
        "float",
        comment="time between first and last group",
        unit="s",
        line="jwst/core.specc:288",
        default=None,
    )
    """Time between first and last group.

    float in s; >= 0; optional (jwst/core.specc:288).
    """

    NRS_NORM: Integer | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", line="jwst/core.specc:289", default=None
    )
    """Normal pixels between reference pixels.

    int; >= 0; optional (jwst/core.specc:289).
    """

    NRS_REF: Integer | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", line="jwst/core.specc:290", default=None
    )
    """Reference pixels between normal pixels.

    int; >= 0; optional (jwst/core.specc:290).
    """

    SCTARATE: Number | Quantity = keyword(
        "SCTARATE", "float", comment="drift of the clock on board", unit="ms/s", line="jwst/core.specc:291"
    )
    """Drift of the clock on board.

    float in ms/s; required (jwst/core.specc:291).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", line="jwst/core.specc:292", default=None
    )
    """Gain that data were rescaled by.

    float without unit; optional (jwst/core.specc:292).
    """

    IS_IMPRT: Truth | None = keyword(
        "IS_IMPRT", "bool", comment="imprint exposure", line="jwst/core.specc:293", default=None
    )
    """Imprint exposure.

    bool; optional (jwst/core.specc:293).
    """

    IS_PSF: Truth | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", line="jwst/core.specc:294", default=None
    )
    """Reference for the point-spread function.

    bool; optional (jwst/core.specc:294).
    """

    SELFREF: Truth | None = keyword(
        "SELFREF",
        "bool",
        comment="its own reference for the point-spread function",
        line="jwst/core.specc:295",
        default=None,
    )
    """Its own reference for the point-spread function.

    bool; optional (jwst/core.specc:295).
    """

    PRIMECRS: Number | None = keyword(
        "PRIMECRS", "float", comment="rate of cosmic rays", line="jwst/core.specc:296", default=None
    )
    """Rate of cosmic rays.

    float; optional (jwst/core.specc:296).
    """

    EXTNCRS: Number | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", line="jwst/core.specc:297", default=None
    )
    """Rate of snowballs and showers.

    float; optional (jwst/core.specc:297).
    """

    EXSEGNUM: Integer | None = keyword(
        "EXSEGNUM", "int", comment="this segment", line="jwst/core.specc:307", default=None
    )
    """This segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    EXSEGTOT: Integer | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", line="jwst/core.specc:307", default=None
    )
    """Segments of the exposure.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTSTART: Integer | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", line="jwst/core.specc:307", default=None
    )
    """First integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTEND: Integer | None = keyword(
        "INTEND", "int", comment="last integration of this segment", line="jwst/core.specc:307", default=None
    )
    """Last integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        values=SubarrayName,
        others=True,
    )
    """Part of the detector that was read.

    SubarrayName; one of SubarrayName; others are possible; required (jwst/core.specc:318).
    """

    SUB_SHRT: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=CalPrimary_SUB_SHRT,
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

    SUBSIZE1: Integer = keyword("SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323")
    """Pixels on axis 1.

    int; must equal nx; [1, 2048]; required (jwst/core.specc:323).
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

    PATTTYPE: PatternType | str = keyword(
        "PATTTYPE", "string", comment="primary pattern", line="jwst/core.specc:346", values=PatternType, others=True
    )
    """Primary pattern.

    PatternType; one of PatternType; others are possible; required (jwst/core.specc:346).
    """

    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", line="jwst/core.specc:347", default=None
    )
    """Primary pattern, with its packing.

    string; optional (jwst/core.specc:347).
    """

    PRIDTPTS: Integer | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", line="jwst/core.specc:348", default=None
    )
    """Points of the primary pattern.

    int; >= 0; optional (jwst/core.specc:348).
    """

    PATT_NUM: Integer = keyword("PATT_NUM", "int", comment="place in the pattern", line="jwst/core.specc:349")
    """Place in the pattern.

    int; >= 1; required (jwst/core.specc:349).
    """

    PATTSTRT: Integer | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", line="jwst/core.specc:350", default=None
    )
    """First place used of the pattern.

    int; >= 1; optional (jwst/core.specc:350).
    """

    NUMDTHPT: Integer = keyword("NUMDTHPT", "int", comment="places in the pattern", line="jwst/core.specc:351")
    """Places in the pattern.

    int; >= 1; required (jwst/core.specc:351).
    """

    PATTNPTS: Integer | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", line="jwst/core.specc:352", default=None
    )
    """Places of the pattern that are used.

    int; >= 0; optional (jwst/core.specc:352).
    """

    NRIMDTPT: Integer | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", line="jwst/core.specc:353", default=None
    )
    """Points set by NIRISS in parallel.

    int; >= 0; optional (jwst/core.specc:353).
    """

    NOD_TYPE: NodType | NodTypeText | None = keyword(
        "NOD_TYPE",
        "string",
        comment="nodding between shutters or along the slit",
        line="jwst/core.specc:354",
        values=NodType,
        default=None,
    )
    """Nodding between shutters or along the slit.

    NodType; "NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET" or
    "5-SHUTTER-SLITLET-WITH-GAP"; optional (jwst/core.specc:354).
    """

    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", line="jwst/core.specc:355", default=None
    )
    """Size of the primary pattern.

    string; optional (jwst/core.specc:355).
    """

    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", line="jwst/core.specc:356", default=None
    )
    """Pattern of a small grid.

    string; optional (jwst/core.specc:356).
    """

    SUBPXPTS: Integer | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", line="jwst/core.specc:357", default=None
    )
    """Points of the subpixel pattern.

    int; >= 0; optional (jwst/core.specc:357).
    """

    SUBPXPAT: str | None = keyword(
        "SUBPXPAT", "string", comment="subpixel pattern", line="jwst/core.specc:358", default=None
    )
    """Subpixel pattern.

    string; optional (jwst/core.specc:358).
    """

    SPEC_NUM: Integer | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", line="jwst/core.specc:359", default=None
    )
    """Place along the dispersion.

    int; >= 0; optional (jwst/core.specc:359).
    """

    SPECNSTP: Integer | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", line="jwst/core.specc:360", default=None
    )
    """Places along the dispersion.

    int; >= 0; optional (jwst/core.specc:360).
    """

    SPECSTEP: Number | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", line="jwst/core.specc:361", default=None
    )
    """Step along the dispersion.

    float; optional (jwst/core.specc:361).
    """

    SPCOFFST: Number | Quantity | None = keyword(
        "SPCOFFST",
        "float",
        comment="offset along the dispersion",
        unit="arcsec",
        line="jwst/core.specc:362",
        default=None,
    )
    """Offset along the dispersion.

    float in arcsec; optional (jwst/core.specc:362).
    """

    SPAT_NUM: Integer | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", line="jwst/core.specc:363", default=None
    )
    """Place across the dispersion.

    int; >= 0; optional (jwst/core.specc:363).
    """

    SPATNSTP: Integer | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", line="jwst/core.specc:364", default=None
    )
    """Places across the dispersion.

    int; >= 0; optional (jwst/core.specc:364).
    """

    SPATSTEP: Number | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", line="jwst/core.specc:365", default=None
    )
    """Step across the dispersion.

    float; optional (jwst/core.specc:365).
    """

    SPTOFFST: Number | Quantity | None = keyword(
        "SPTOFFST",
        "float",
        comment="offset across the dispersion",
        unit="arcsec",
        line="jwst/core.specc:366",
        default=None,
    )
    """Offset across the dispersion.

    float in arcsec; optional (jwst/core.specc:366).
    """

    XOFFSET: Number | Quantity = keyword(
        "XOFFSET",
        "float",
        comment="offset along x from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:367",
    )
    """Offset along x from the start of the pattern.

    float in arcsec; required (jwst/core.specc:367).
    """

    YOFFSET: Number | Quantity = keyword(
        "YOFFSET",
        "float",
        comment="offset along y from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:368",
    )
    """Offset along y from the start of the pattern.

    float in arcsec; required (jwst/core.specc:368).
    """

    DSETSTRT: Integer | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", line="jwst/core.specc:369", default=None
    )
    """First set of a pattern in sets.

    int; >= 0; optional (jwst/core.specc:369).
    """

    NUMDSETS: Integer | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", line="jwst/core.specc:370", default=None
    )
    """Sets of a pattern in sets.

    int; [0, 10]; optional (jwst/core.specc:370).
    """

    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC",
        "string",
        comment="direction of the pattern",
        line="jwst/core.specc:371",
        values=("NEGATIVE", "POSITIVE", "NONE"),
        default=None,
    )
    """Direction of the pattern.

    string; "NEGATIVE", "POSITIVE" or "NONE"; optional (jwst/core.specc:371).
    """

    DITHOPFR: CalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=CalPrimary_DITHOPFR,
        default=None,
    )
    """What the pattern is best for.

    string; "POINT-SOURCE", "EXTENDED-SOURCE" or "NONE"; optional (jwst/core.specc:372).
    """

    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", line="jwst/core.specc:373", default=None
    )
    """Points of a pattern given one by one.

    string; optional (jwst/core.specc:373).
    """

    MRSPRCHN: CalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=CalPrimary_MRSPRCHN,
        default=None,
    )
    """Channel that the pattern is best for.

    string; "ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4" or "IMAGER"; optional
    (jwst/core.specc:374).
    """

    DITH_RA: Number | Quantity | Sky | None = keyword(
        "DITH_RA",
        "float",
        comment="right ascension of this place",
        unit="deg",
        line="jwst/core.specc:376",
        sky="ra",
        default=None,
    )
    """Right ascension of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:376).
    """

    DITH_DEC: Number | Quantity | Sky | None = keyword(
        "DITH_DEC",
        "float",
        comment="declination of this place",
        unit="deg",
        line="jwst/core.specc:377",
        sky="dec",
        default=None,
    )
    """Declination of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:377).
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

    BARTDELT: Number | Quantity = keyword(
        "BARTDELT", "float", comment="barycentric correction", unit="s", line="jwst/core.specc:392"
    )
    """Barycentric correction.

    float in s; required (jwst/core.specc:392).
    """

    BSTRTIME: Number | Quantity = keyword(
        "BSTRTIME", "float", comment="barycentric start, MJD", unit="d", line="jwst/core.specc:393"
    )
    """Barycentric start, MJD.

    float in d; required (jwst/core.specc:393).
    """

    BMIDTIME: Number | Quantity = keyword(
        "BMIDTIME", "float", comment="barycentric middle, MJD", unit="d", line="jwst/core.specc:394"
    )
    """Barycentric middle, MJD.

    float in d; required (jwst/core.specc:394).
    """

    BENDTIME: Number | Quantity = keyword(
        "BENDTIME", "float", comment="barycentric end, MJD", unit="d", line="jwst/core.specc:395"
    )
    """Barycentric end, MJD.

    float in d; required (jwst/core.specc:395).
    """

    HELIDELT: Number | Quantity = keyword(
        "HELIDELT", "float", comment="heliocentric correction", unit="s", line="jwst/core.specc:396"
    )
    """Heliocentric correction.

    float in s; required (jwst/core.specc:396).
    """

    HSTRTIME: Number | Quantity = keyword(
        "HSTRTIME", "float", comment="heliocentric start, MJD", unit="d", line="jwst/core.specc:397"
    )
    """Heliocentric start, MJD.

    float in d; required (jwst/core.specc:397).
    """

    HMIDTIME: Number | Quantity = keyword(
        "HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d", line="jwst/core.specc:398"
    )
    """Heliocentric middle, MJD.

    float in d; required (jwst/core.specc:398).
    """

    HENDTIME: Number | Quantity = keyword(
        "HENDTIME", "float", comment="heliocentric end, MJD", unit="d", line="jwst/core.specc:399"
    )
    """Heliocentric end, MJD.

    float in d; required (jwst/core.specc:399).
    """

    GS_ORDER: Integer | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407", default=None
    )
    """Choice among the candidates.

    int; >= 0; optional (jwst/core.specc:407).
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

    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410", default=None)
    """Guide star.

    string; optional (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky | None = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/core.specc:412).
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

    GS_MAG: Number | Quantity | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415", default=None
    )
    """Magnitude on the detector.

    float in mag; optional (jwst/core.specc:415).
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

    S_FLAT: StepStatus | StepStatusText = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:519).
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

    S_GUICDS: StepStatus | StepStatusText | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus, default=None
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:524).
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

    S_PHOTOM: StepStatus | StepStatusText = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:539).
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

    S_RAMP: StepStatus | StepStatusText = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:544).
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

    S_WCS: StepStatus | StepStatusText = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:563).
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


class CalSci(ImageHdu, label="SCI", extname="SCI"):
    """Calibrated pixels.

    SCI, an image; required (jwst/ifu.specc:47).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:47", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx] in MJy/sr or MJy or DN/s; NaN where nothing is known.
    """

    BUNIT: Literal["MJy/sr", "MJy", "DN/s"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:47",
        values=("MJy/sr", "MJy", "DN/s"),
        default="MJy/sr",
    )
    """Unit of the pixels.

    MJy/sr or MJy or DN/s.
    """

    MJD_BEG: Number | Quantity = keyword(
        "MJD-BEG", "float", comment="start, UTC, MJD", unit="d", line="jwst/core.specc:597"
    )
    """Start, UTC, MJD.

    float in d; required (jwst/core.specc:597).
    """

    MJD_AVG: Number | Quantity = keyword(
        "MJD-AVG", "float", comment="middle, UTC, MJD", unit="d", line="jwst/core.specc:598"
    )
    """Middle, UTC, MJD.

    float in d; required (jwst/core.specc:598).
    """

    MJD_END: Number | Quantity = keyword(
        "MJD-END", "float", comment="end, UTC, MJD", unit="d", line="jwst/core.specc:599"
    )
    """End, UTC, MJD.

    float in d; required (jwst/core.specc:599).
    """

    TDB_BEG: Number | Quantity = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:600"
    )
    """Start at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:600).
    """

    TDB_MID: Number | Quantity = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:601"
    )
    """Middle at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:601).
    """

    TDB_END: Number | Quantity = keyword(
        "TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:602"
    )
    """End at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:602).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:603"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:603).
    """

    TELAPSE: Number | Quantity = keyword(
        "TELAPSE", "float", comment="time from start to end", unit="s", line="jwst/core.specc:604"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:604).
    """

    REFFRAME: Literal["EME2000"] | None = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        values=("EME2000",),
        default=None,
    )
    """Frame of place and velocity.

    string; always "EME2000"; optional (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
        default=None,
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; optional (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity | None = keyword(
        "EPH_TIME",
        "float",
        comment="time of place and velocity, MJD",
        unit="d",
        line="jwst/core.specc:614",
        default=None,
    )
    """Time of place and velocity, MJD.

    float in d; optional (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615", default=None
    )
    """Place from the barycentre, x.

    float in km; optional (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616", default=None
    )
    """Place from the barycentre, y.

    float in km; optional (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617", default=None
    )
    """Place from the barycentre, z.

    float in km; optional (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618", default=None
    )
    """Place from the Earth, x.

    float in m; optional (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619", default=None
    )
    """Place from the Earth, y.

    float in m; optional (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620", default=None
    )
    """Place from the Earth, z.

    float in m; optional (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity | None = keyword(
        "JWST_DX",
        "float",
        comment="velocity about the barycentre, x",
        unit="km/s",
        line="jwst/core.specc:621",
        default=None,
    )
    """Velocity about the barycentre, x.

    float in km/s; optional (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity | None = keyword(
        "JWST_DY",
        "float",
        comment="velocity about the barycentre, y",
        unit="km/s",
        line="jwst/core.specc:622",
        default=None,
    )
    """Velocity about the barycentre, y.

    float in km/s; optional (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity | None = keyword(
        "JWST_DZ",
        "float",
        comment="velocity about the barycentre, z",
        unit="km/s",
        line="jwst/core.specc:623",
        default=None,
    )
    """Velocity about the barycentre, z.

    float in km/s; optional (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624", default=None
    )
    """Velocity about the Earth, x.

    float in m/s; optional (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625", default=None
    )
    """Velocity about the Earth, y.

    float in m/s; optional (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626", default=None
    )
    """Velocity about the Earth, z.

    float in m/s; optional (jwst/core.specc:626).
    """

    PHOTMJSR: Number | Quantity | None = keyword(
        "PHOTMJSR",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="MJy s/(sr adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in MJy s/(sr adu); > 0; optional, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PHOTUJA2: Number | Quantity | None = keyword(
        "PHOTUJA2",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="uJy s/(arcsec2 adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in uJy s/(arcsec2 adu); > 0; optional, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR", "float", comment="area of a pixel", unit="sr", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in sr; > 0; optional, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2", "float", comment="area of a pixel", unit="arcsec2", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in arcsec2; > 0; optional, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/core.specc:639", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/core.specc:639).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/core.specc:640"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/core.specc:640).
    """

    RA_V1: Number | Quantity | Sky = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:641",
        sky="ra",
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:641).
    """

    DEC_V1: Number | Quantity | Sky = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:642",
        sky="dec",
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:642).
    """

    PA_V3: Number | Quantity = keyword(
        "PA_V3", "float", comment="position angle of the telescope", unit="deg", line="jwst/core.specc:643"
    )
    """Position angle of the telescope.

    float in deg; required (jwst/core.specc:643).
    """

    VA_SCALE: Number = keyword(
        "VA_SCALE", "float", comment="scale factor of the aberration", line="jwst/core.specc:644"
    )
    """Scale factor of the aberration.

    float without unit; [0.9998, 1.0002]; required (jwst/core.specc:644).
    """

    S_REGION: str = keyword(
        "S_REGION", "string", comment="region on the sky, in one part or several", line="jwst/core.specc:660"
    )
    """Region on the sky, in one part or several.

    string; /POLYGON ICRS( +-?\\d+\\.\\d+){6,}( +POLYGON ICRS( +-?\\d+\\.\\d+){6,})*/; required (jwst/core.specc:660).
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

    RA_REF: Number | Quantity | Sky = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/core.specc:677",
        sky="ra",
    )
    """Reference point on the sky, right ascension.

    float in deg; required; takes a SkyCoord (jwst/core.specc:677).
    """

    DEC_REF: Number | Quantity | Sky = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/core.specc:678",
        sky="dec",
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:678).
    """

    ROLL_REF: Number | Quantity = keyword(
        "ROLL_REF", "float", comment="roll at the reference point", unit="deg", line="jwst/core.specc:679"
    )
    """Roll at the reference point.

    float in deg; required (jwst/core.specc:679).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="correction of radial velocities to the barycentre",
        unit="m/s",
        line="jwst/core.specc:680",
        default=None,
    )
    """Correction of radial velocities to the barycentre.

    float in m/s; optional (jwst/core.specc:680).
    """

    MT_RA: Number | Quantity | Sky | None = keyword(
        "MT_RA",
        "float",
        comment="moving target at the middle, right ascension",
        unit="deg",
        line="jwst/core.specc:664",
        sky="ra",
        default=None,
    )
    """Moving target at the middle, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:664).
    """

    MT_DEC: Number | Quantity | Sky | None = keyword(
        "MT_DEC",
        "float",
        comment="moving target at the middle, declination",
        unit="deg",
        line="jwst/core.specc:665",
        sky="dec",
        default=None,
    )
    """Moving target at the middle, declination.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:665).
    """

    MT_AVRA: Number | Quantity | None = keyword(
        "MT_AVRA",
        "float",
        comment="moving target on average, right ascension",
        unit="deg",
        line="jwst/core.specc:666",
        default=None,
    )
    """Moving target on average, right ascension.

    float in deg; optional (jwst/core.specc:666).
    """

    MT_AVDEC: Number | Quantity | None = keyword(
        "MT_AVDEC",
        "float",
        comment="moving target on average, declination",
        unit="deg",
        line="jwst/core.specc:667",
        default=None,
    )
    """Moving target on average, declination.

    float in deg; optional (jwst/core.specc:667).
    """

    SPECSYS: Literal["BARYCENT"] | None = keyword(
        "SPECSYS",
        "string",
        comment="frame of the wavelengths",
        line="jwst/ifu.specc:35",
        values=("BARYCENT",),
        default=None,
    )
    """Frame of the wavelengths.

    string; always "BARYCENT"; optional (jwst/ifu.specc:35).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS", "int", comment="axis of the dispersion", line="jwst/ifu.specc:36", values=(1, 2), default=None
    )
    """Axis of the dispersion.

    int; 1 or 2; optional (jwst/ifu.specc:36).
    """

    SPORDER: Integer | None = keyword(
        "SPORDER", "int", comment="order of the spectrum", line="jwst/ifu.specc:37", default=None
    )
    """Order of the spectrum.

    int; optional (jwst/ifu.specc:37).
    """

    WAVSTART: Number | Quantity | None = keyword(
        "WAVSTART", "float", comment="shortest wavelength", unit="m", line="jwst/ifu.specc:38", default=None
    )
    """Shortest wavelength.

    float in m; > 0; optional (jwst/ifu.specc:38).
    """

    WAVEND: Number | Quantity | None = keyword(
        "WAVEND", "float", comment="longest wavelength", unit="m", line="jwst/ifu.specc:39", default=None
    )
    """Longest wavelength.

    float in m; > 0; optional (jwst/ifu.specc:39).
    """


class CalErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/ifu.specc:50).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:50", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:50",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
    """


class CalDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel.

    DQ, an image; required (jwst/ifu.specc:51).
    """

    data: ArrayLike = pixels("uint32", shape=("ny", "nx"), line="jwst/ifu.specc:51", kw_only=False)
    """Pixels, slowest axis first.

    uint32[ny, nx]; bits of DataQuality.
    """


class CalArea(ImageHdu, label="AREA", extname="AREA"):
    """Area of a pixel, relative to the nominal one.

    AREA, an image; optional (jwst/ifu.specc:52).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:52", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarPoisson(ImageHdu, label="VAR_POISSON", extname="VAR_POISSON"):
    """Variance of the photons.

    VAR_POISSON, an image; required (jwst/ifu.specc:53).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:53", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarRnoise(ImageHdu, label="VAR_RNOISE", extname="VAR_RNOISE"):
    """Variance of the readout.

    VAR_RNOISE, an image; required (jwst/ifu.specc:54).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:54", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalVarFlat(ImageHdu, label="VAR_FLAT", extname="VAR_FLAT"):
    """Variance of the flat field.

    VAR_FLAT, an image; required when S_FLAT of the primary header is "COMPLETE", else optional
    (jwst/ifu.specc:55).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:55", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CalRegions(ImageHdu, label="REGIONS", extname="REGIONS"):
    """Slice that a pixel belongs to; 0 between slices.

    REGIONS, an image; optional (jwst/ifu.specc:56).
    """

    data: ArrayLike = pixels("int32", shape=("ny", "nx"), line="jwst/ifu.specc:56", kw_only=False)
    """Pixels, slowest axis first.

    int32[ny, nx]; >= 0.
    """


class CalTracemodel(ImageHdu, label="TRACEMODEL", extname="TRACEMODEL"):
    """Model of the trace of the source.

    TRACEMODEL, an image; optional (jwst/ifu.specc:57).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:57", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CalWavelength(ImageHdu, label="WAVELENGTH", extname="WAVELENGTH"):
    """Wavelength of a pixel.

    WAVELENGTH, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:59).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:59", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx] in um, not written; >= 0; NaN where nothing is known.
    """


class CalPathlossPs(ImageHdu, label="PATHLOSS_PS", extname="PATHLOSS_PS"):
    """Path loss of a point source.

    PATHLOSS_PS, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:60).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:60", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CalPathlossUn(ImageHdu, label="PATHLOSS_UN", extname="PATHLOSS_UN"):
    """Path loss of a uniform source.

    PATHLOSS_UN, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:61).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:61", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CalAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree, and the world coordinates in full.

    The object ASDF.tree (jwst/ifu.specc:80).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/ifu.specc:82",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/ifu.specc:82).
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
):
    """The same metadata as a tree, and the world coordinates in full.

    ASDF, a tree of ASDF; required (jwst/ifu.specc:80).
    """

    tree: CalAsdfTree = tree_in_hdu(CalAsdfTree, default_factory=CalAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY, SCI say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Cal(FitsProduct, product="cal", validator=_VALIDATOR, aliases=_ALIASES):
    """Calibrated exposure of an integral-field unit, stage 2.

    Named jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_cal.fits

    One exposure of one detector, calibrated but not rectified: each slice of the field is a spectrum of its own, curved as the detector saw it. MIRI's detectors show two
    channels side by side.
    """

    primary: CalPrimary = hdu(line="jwst/ifu.specc:73")
    """PRIMARY.

    required.
    """

    sci: CalSci = hdu(line="jwst/ifu.specc:47")
    """Calibrated pixels.

    required.
    """

    err: CalErr = hdu(line="jwst/ifu.specc:50")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: CalDq = hdu(line="jwst/ifu.specc:51")
    """What is wrong with a pixel.

    required.
    """

    area: CalArea | None = hdu(line="jwst/ifu.specc:52", default=None)
    """Area of a pixel, relative to the nominal one.

    optional.
    """

    var_poisson: CalVarPoisson = hdu(line="jwst/ifu.specc:53")
    """Variance of the photons.

    required.
    """

    var_rnoise: CalVarRnoise = hdu(line="jwst/ifu.specc:54")
    """Variance of the readout.

    required.
    """

    var_flat: CalVarFlat | None = hdu(line="jwst/ifu.specc:55", default=None)
    """Variance of the flat field.

    required when S_FLAT of the primary header is "COMPLETE", else optional.
    """

    regions: CalRegions | None = hdu(line="jwst/ifu.specc:56", default=None)
    """Slice that a pixel belongs to; 0 between slices.

    optional.
    """

    tracemodel: CalTracemodel | None = hdu(line="jwst/ifu.specc:57", default=None)
    """Model of the trace of the source.

    optional.
    """

    wavelength: CalWavelength | None = hdu(line="jwst/ifu.specc:59", default=None)
    """Wavelength of a pixel.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    pathloss_ps: CalPathlossPs | None = hdu(line="jwst/ifu.specc:60", default=None)
    """Path loss of a point source.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    pathloss_un: CalPathlossUn | None = hdu(line="jwst/ifu.specc:61", default=None)
    """Path loss of a uniform source.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    asdf: CalAsdf = hdu(line="jwst/ifu.specc:80", default_factory=CalAsdf)
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


class CrfPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/ifu.specc:99).
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
        default="IFUImageModel",
    )
    """Data model that wrote the file.

    string; always "IFUImageModel"; required; filled in (jwst/core.specc:20).
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

    VISITGRP: str | Integer = keyword(
        "VISITGRP", "digits", comment="group within the visit", digits=2, line="jwst/core.specc:88"
    )
    """Group within the visit.

    digits[2]; required (jwst/core.specc:88).
    """

    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel", line="jwst/core.specc:89")
    """1: prime, 2 to 5: parallel.

    string; /[1-5]/; required (jwst/core.specc:89).
    """

    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36", line="jwst/core.specc:90")
    """Activity, counted in base 36.

    string; /[0-9A-Z]{2}/; required (jwst/core.specc:90).
    """

    EXPOSURE: str | Integer = keyword(
        "EXPOSURE", "digits", comment="exposure within the activity", line="jwst/core.specc:91"
    )
    """Exposure within the activity.

    digits[1..5]; required (jwst/core.specc:91).
    """

    BKGDTARG: Truth = keyword("BKGDTARG", "bool", comment="the target is empty sky", line="jwst/core.specc:92")
    """The target is empty sky.

    bool; required (jwst/core.specc:92).
    """

    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with", line="jwst/core.specc:93"
    )
    """Template that the observation was planned with.

    string; required (jwst/core.specc:93).
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

    TARGPROP: str = keyword(
        "TARGPROP", "string", comment="the proposer's name of the target", line="jwst/core.specc:113"
    )
    """The proposer's name of the target.

    string; required (jwst/core.specc:113).
    """

    TARGNAME: str = keyword(
        "TARGNAME", "string", comment="name of the target in catalogues", line="jwst/core.specc:114"
    )
    """Name of the target in catalogues.

    string; required (jwst/core.specc:114).
    """

    TARGTYPE: TargetType | TargetTypeText = keyword(
        "TARGTYPE", "string", comment="fixed, moving or generic", line="jwst/core.specc:115", values=TargetType
    )
    """Fixed, moving or generic.

    TargetType; "FIXED", "MOVING" or "GENERIC"; required (jwst/core.specc:115).
    """

    TARGCAT: str | None = keyword(
        "TARGCAT", "string", comment="class of the target", line="jwst/core.specc:116", default=None
    )
    """Class of the target.

    string; optional (jwst/core.specc:116).
    """

    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", line="jwst/core.specc:117", default=None
    )
    """Class of the target, finer.

    string; optional (jwst/core.specc:117).
    """

    TARG_RA: Number | Quantity | Sky = keyword(
        "TARG_RA",
        "float",
        comment="right ascension at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:118",
        sky="ra",
    )
    """Right ascension at the middle of the exposure.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:118).
    """

    TARG_DEC: Number | Quantity | Sky = keyword(
        "TARG_DEC",
        "float",
        comment="declination at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:119",
        sky="dec",
    )
    """Declination at the middle of the exposure.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:119).
    """

    SRCTYAPT: SourceType | SourceTypeText | None = keyword(
        "SRCTYAPT",
        "string",
        comment="extent of the source, as the proposer expects it",
        line="jwst/core.specc:120",
        values=SourceType,
        default=None,
    )
    """Extent of the source, as the proposer expects it.

    SourceType; "POINT", "EXTENDED" or "UNKNOWN"; optional (jwst/core.specc:120).
    """

    TARGURA: Number | Quantity | None = keyword(
        "TARGURA",
        "float",
        comment="uncertainty of the right ascension",
        unit="arcsec",
        line="jwst/core.specc:123",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:123).
    """

    TARGUDEC: Number | Quantity | None = keyword(
        "TARGUDEC",
        "float",
        comment="uncertainty of the declination",
        unit="arcsec",
        line="jwst/core.specc:124",
        default=None,
    )
    """Uncertainty of the declination.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:124).
    """

    MU_RA: Number | Quantity | None = keyword(
        "MU_RA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:125",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:125).
    """

    MU_DEC: Number | Quantity | None = keyword(
        "MU_DEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:126",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:126).
    """

    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", line="jwst/core.specc:127", default=None
    )
    """Epoch of the proper motion.

    datetime; required, where TARGTYPE is "FIXED" (jwst/core.specc:127).
    """

    PROP_RA: Number | Quantity | Sky | None = keyword(
        "PROP_RA",
        "float",
        comment="the proposer's right ascension",
        unit="deg",
        line="jwst/core.specc:128",
        sky="ra",
        default=None,
    )
    """The proposer's right ascension.

    float in deg; [0, 360); required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:128).
    """

    PROP_DEC: Number | Quantity | Sky | None = keyword(
        "PROP_DEC",
        "float",
        comment="the proposer's declination",
        unit="deg",
        line="jwst/core.specc:129",
        sky="dec",
        default=None,
    )
    """The proposer's declination.

    float in deg; [-90, 90]; required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:129).
    """

    INSTRUME: Instrument | InstrumentText = keyword(
        "INSTRUME", "string", comment="instrument", line="jwst/core.specc:200", values=Instrument
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/core.specc:200).
    """

    PREIMAGE: str | None = keyword(
        "PREIMAGE",
        "string",
        comment="image that the shutters were planned on",
        line="jwst/core.specc:201",
        default=None,
    )
    """Image that the shutters were planned on.

    string; optional (jwst/core.specc:201).
    """

    FWPOSOFF: Number | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", line="jwst/core.specc:202", default=None
    )
    """Filter wheel, place minus command.

    float; optional (jwst/core.specc:202).
    """

    FWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "FWPOSTOL",
        "string",
        comment="filter wheel, judged",
        line="jwst/core.specc:203",
        values=WheelTolerance,
        default=None,
    )
    """Filter wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:203).
    """

    PWPOSOFF: Number | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", line="jwst/core.specc:204", default=None
    )
    """Pupil wheel, place minus command.

    float; optional (jwst/core.specc:204).
    """

    PWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "PWPOSTOL",
        "string",
        comment="pupil wheel, judged",
        line="jwst/core.specc:205",
        values=WheelTolerance,
        default=None,
    )
    """Pupil wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:205).
    """

    DETECTOR: CalPrimary_DETECTOR | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_CrfPrimary_DETECTOR,
        values=CalPrimary_DETECTOR,
        default=None,
    )
    """Detector.

    NircamDetectors; required, where INSTRUME is "NIRCAM" (jwst/core.specc:134).
    string; "NRS1" or "NRS2"; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:149).
    string; always "NIS"; required, where INSTRUME is "NIRISS" (jwst/core.specc:172).
    MiriDetectors; "MIRIMAGE", "MIRIFUSHORT" or "MIRIFULONG"; required, where INSTRUME is "MIRI"
    (jwst/core.specc:181).
    string; "GUIDER1" or "GUIDER2"; required, where INSTRUME is "FGS" (jwst/core.specc:194).
    """

    MODULE: Literal["A", "B"] | None = keyword(
        "MODULE",
        "string",
        comment="module of the detector",
        line="jwst/core.specc:135",
        values=("A", "B"),
        default=None,
    )
    """Module of the detector.

    string; "A" or "B"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:135).
    """

    CHANNEL: Literal["SHORT", "LONG", "12", "34"] | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=("SHORT", "LONG", "12", "34"),
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "12" or "34"; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:183).
    """

    FILTER: CalPrimary_FILTER | None = keyword(
        "FILTER",
        "string",
        comment="element in the filter wheel",
        line="jwst/core.specc:137",
        values=CalPrimary_FILTER,
        default=None,
    )
    """Element in the filter wheel.

    NircamFilters; required, where INSTRUME is "NIRCAM" (jwst/core.specc:137).
    NirspecFilters; "CLEAR", "F070LP", "F100LP", "F110W", "F140X", "F170LP", "F290LP" or "OPAQUE"; required,
    where INSTRUME is "NIRSPEC" (jwst/core.specc:150).
    NirissFilters; required, where INSTRUME is "NIRISS" (jwst/core.specc:173).
    MiriFilters; required when DETECTOR is "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:182).
    """

    PUPIL: NircamPupil | NircamPupilText | NirissPupil | NirissPupilText | None = keyword(
        "PUPIL",
        "string",
        comment="element in the pupil wheel",
        line="jwst/core.specc:138",
        values=(NircamPupil, NirissPupil),
        default=None,
    )
    """Element in the pupil wheel.

    NircamPupil; required, where INSTRUME is "NIRCAM" (jwst/core.specc:138).
    NirissPupil; required, where INSTRUME is "NIRISS" (jwst/core.specc:174).
    """

    PILIN: Truth | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", line="jwst/core.specc:139", default=None
    )
    """Pupil imaging lens in the beam.

    bool; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:139).
    """

    CORONMSK: Coronagraph | CoronagraphText | None = keyword(
        "CORONMSK",
        "string",
        comment="coronagraphic mask",
        line="jwst/core.specc:140",
        values=(Coronagraph, Coronagraph),
        default=None,
    )
    """Coronagraphic mask.

    Coronagraph; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:140).
    Coronagraph; optional, where INSTRUME is "MIRI" (jwst/core.specc:186).
    """

    FAM_LA_a: Mapping[str, Integer] = keywords(
        "FAM_LA[a]",
        "int",
        pattern=r"FAM_LA\d+",
        comment="focus: steps of actuator a",
        line="jwst/core.specc:141",
        default_factory=dict,
    )
    """Focus: steps of actuator a.

    int; that is FAM_LA1, FAM_LA2, FAM_LA3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:141).
    """

    FASTEP_a: Mapping[str, Integer] = keywords(
        "FASTEP[a]",
        "int",
        pattern=r"FASTEP\d+",
        comment="focus: steps asked of actuator a",
        line="jwst/core.specc:142",
        default_factory=dict,
    )
    """Focus: steps asked of actuator a.

    int; that is FASTEP1, FASTEP2, FASTEP3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:142).
    """

    FAUNIT_a: Mapping[str, Number] = keywords(
        "FAUNIT[a]",
        "float",
        pattern=r"FAUNIT\d+",
        comment="focus: start of actuator a",
        line="jwst/core.specc:143",
        default_factory=dict,
    )
    """Focus: start of actuator a.

    float; that is FAUNIT1, FAUNIT2, FAUNIT3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:143).
    """

    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]",
        "string",
        pattern=r"FAPHASE\d+",
        comment="focus: phase of actuator a",
        line="jwst/core.specc:144",
        default_factory=dict,
    )
    """Focus: phase of actuator a.

    string; that is FAPHASE1, FAPHASE2, FAPHASE3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:144).
    """

    FA_a_VALUE: Mapping[str, Integer] = keywords(
        "FA[a]VALUE",
        "int",
        pattern=r"FA\d+VALUE",
        comment="focus: place asked of actuator a",
        line="jwst/core.specc:145",
        default_factory=dict,
    )
    """Focus: place asked of actuator a.

    int; that is FA1VALUE, FA2VALUE, FA3VALUE; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:145).
    """

    GRATING: CalPrimary_GRATING | None = keyword(
        "GRATING",
        "string",
        comment="element in the grating wheel",
        line="jwst/core.specc:151",
        values=CalPrimary_GRATING,
        default=None,
    )
    """Element in the grating wheel.

    Gratings; "G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM" or "MIRROR"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:151).
    """

    FXD_SLIT: FixedSlit | FixedSlitText | None = keyword(
        "FXD_SLIT", "string", comment="fixed slit", line="jwst/core.specc:152", values=FixedSlit, default=None
    )
    """Fixed slit.

    FixedSlit; "S200A1", "S200A2", "S200B1", "S400A1", "S1600A1" or "NONE"; optional, where INSTRUME is
    "NIRSPEC" (jwst/core.specc:152).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/core.specc:153", default=None
    )
    """Place of the focus mechanism.

    float; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:153).
    float; optional, where INSTRUME is "NIRISS" (jwst/core.specc:175).
    float; optional, where INSTRUME is "FGS" (jwst/core.specc:195).
    """

    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", line="jwst/core.specc:154", default=None)
    """Calibration lamp.

    string; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:154).
    """

    OPMODE: LampMode | LampModeText | None = keyword(
        "OPMODE",
        "string",
        comment="what the lamp shines through",
        line="jwst/core.specc:155",
        values=(LampMode, LampMode),
        default=None,
    )
    """What the lamp shines through.

    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:155).
    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; optional, where
    INSTRUME is "MIRI" (jwst/core.specc:190).
    """

    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", line="jwst/core.specc:156", default=None
    )
    """State of the micro-shutters.

    string; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:156).
    """

    MSAMETFL: str | None = keyword(
        "MSAMETFL",
        "string",
        comment="file that says which shutters were open",
        line="jwst/core.specc:157",
        default=None,
    )
    """File that says which shutters were open.

    string; /jw\\d{11}_\\d{2}_msa\\.fits/; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:157).
    """

    MSAMETID: Integer | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", line="jwst/core.specc:158", default=None
    )
    """Identifier within that file.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:158).
    """

    MSACONID: Integer | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", line="jwst/core.specc:159", default=None
    )
    """Configuration of the micro-shutters.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:159).
    """

    GWA_XTIL: Number | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", line="jwst/core.specc:160", default=None
    )
    """Tilt of the grating wheel about y.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:160).
    """

    GWA_YTIL: Number | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", line="jwst/core.specc:161", default=None
    )
    """Tilt of the grating wheel about x.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:161).
    """

    GWA_XP_V: Number | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", line="jwst/core.specc:162", default=None
    )
    """Tilt sensor x, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:162).
    """

    GWA_YP_V: Number | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", line="jwst/core.specc:163", default=None
    )
    """Tilt sensor y, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:163).
    """

    GWA_PXAV: Number | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", line="jwst/core.specc:164", default=None
    )
    """Tilt sensor x, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:164).
    """

    GWA_PYAV: Number | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", line="jwst/core.specc:165", default=None
    )
    """Tilt sensor y, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:165).
    """

    GWA_TILT: Number | Quantity | None = keyword(
        "GWA_TILT",
        "float",
        comment="temperature of the grating wheel",
        unit="K",
        line="jwst/core.specc:166",
        default=None,
    )
    """Temperature of the grating wheel.

    float in K; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:166).
    """

    RMA_POS: Integer | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", line="jwst/core.specc:167", default=None
    )
    """Place of the refocusing mirror.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:167).
    """

    FCSRLPOS: Integer | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", line="jwst/core.specc:168", default=None
    )
    """Place of the focus mechanism, relative.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:168).
    """

    FWCPOS: Number | Quantity | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", line="jwst/core.specc:176", default=None
    )
    """Filter wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:176).
    """

    PWCPOS: Number | Quantity | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", line="jwst/core.specc:177", default=None
    )
    """Pupil wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:177).
    """

    BAND: Band | BandText | None = keyword(
        "BAND", "string", comment="place of the grating wheels", line="jwst/core.specc:185", values=Band, default=None
    )
    """Place of the grating wheels.

    Band; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:185).
    """

    CCCSTATE: Cover | CoverText | None = keyword(
        "CCCSTATE",
        "string",
        comment="contamination control cover",
        line="jwst/core.specc:187",
        values=Cover,
        default=None,
    )
    """Contamination control cover.

    Cover; "OPEN", "CLOSED", "LOCKED" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:187).
    """

    FPE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Control electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:189).
    """

    EXPCOUNT: Integer = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted", line="jwst/core.specc:274")
    """Exposure of the visit, counted.

    int; >= 1; required (jwst/core.specc:274).
    """

    EXPRIPAR: PrimeParallel | PrimeParallelText = keyword(
        "EXPRIPAR", "string", comment="prime or parallel", line="jwst/core.specc:275", values=PrimeParallel
    )
    """Prime or parallel.

    PrimeParallel; "PRIME", "PARALLEL_COORDINATED" or "PARALLEL_PURE"; required (jwst/core.specc:275).
    """

    EXP_TYPE: CalPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=CalPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "MIR_MRS" or "NRS_IFU"; required (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | ReadPatternText = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", values=ReadPattern
    )
    """Readout pattern.

    ReadPattern; required (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword("NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238")
    """Groups in an integration.

    int; >= 1; required (jwst/core.specc:238).
    """

    NFRAMES: Integer = keyword("NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239")
    """Frames averaged in a group.

    int; >= 1; required (jwst/core.specc:239).
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

    EXPSTART: Number | Quantity = keyword(
        "EXPSTART", "float", comment="start, MJD", unit="d", line="jwst/core.specc:277"
    )
    """Start, MJD.

    float in d; required (jwst/core.specc:277).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:277"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:277).
    """

    EXPMID: Number | Quantity = keyword("EXPMID", "float", comment="middle, MJD", unit="d", line="jwst/core.specc:278")
    """Middle, MJD.

    float in d; required (jwst/core.specc:278).
    """

    EXPEND: Number | Quantity = keyword("EXPEND", "float", comment="end, MJD", unit="d", line="jwst/core.specc:279")
    """End, MJD.

    float in d; required (jwst/core.specc:279).
    """

    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", line="jwst/core.specc:280", default=None
    )
    """Start in the engineering data.

    string; optional (jwst/core.specc:280).
    """

    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", line="jwst/core.specc:281", default=None
    )
    """Status file that covers the exposure.

    string; optional (jwst/core.specc:281).
    """

    HYBRIDFF: Truth | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", line="jwst/core.specc:282", default=None
    )
    """First frame read otherwise.

    bool; optional (jwst/core.specc:282).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/core.specc:283",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/core.specc:283).
    """

    MIRNGRPS: Integer | None = keyword(
        "MIRNGRPS",
        "int",
        comment="groups in an integration, as MIRI was told",
        line="jwst/core.specc:284",
        default=None,
    )
    """Groups in an integration, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:284).
    """

    MIRNFRMS: Integer | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", line="jwst/core.specc:285", default=None
    )
    """Frames in a group, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:285).
    """

    DETMODE: CalPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=CalPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: CalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=CalPrimary_CMD_TSEL,
        default=None,
    )
    """Test pattern.

    string; "COLUMNS", "ROWS", "FRAMES" or "ALL"; optional (jwst/core.specc:287).
    """

    TMEASURE: Number | Quantity | None = keyword(
        "TMEASURE",
        "float",
        comment="time between first and last group",
        unit="s",
        line="jwst/core.specc:288",
        default=None,
    )
    """Time between first and last group.

    float in s; >= 0; optional (jwst/core.specc:288).
    """

    NRS_NORM: Integer | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", line="jwst/core.specc:289", default=None
    )
    """Normal pixels between reference pixels.

    int; >= 0; optional (jwst/core.specc:289).
    """

    NRS_REF: Integer | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", line="jwst/core.specc:290", default=None
    )
    """Reference pixels between normal pixels.

    int; >= 0; optional (jwst/core.specc:290).
    """

    SCTARATE: Number | Quantity = keyword(
        "SCTARATE", "float", comment="drift of the clock on board", unit="ms/s", line="jwst/core.specc:291"
    )
    """Drift of the clock on board.

    float in ms/s; required (jwst/core.specc:291).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", line="jwst/core.specc:292", default=None
    )
    """Gain that data were rescaled by.

    float without unit; optional (jwst/core.specc:292).
    """

    IS_IMPRT: Truth | None = keyword(
        "IS_IMPRT", "bool", comment="imprint exposure", line="jwst/core.specc:293", default=None
    )
    """Imprint exposure.

    bool; optional (jwst/core.specc:293).
    """

    IS_PSF: Truth | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", line="jwst/core.specc:294", default=None
    )
    """Reference for the point-spread function.

    bool; optional (jwst/core.specc:294).
    """

    SELFREF: Truth | None = keyword(
        "SELFREF",
        "bool",
        comment="its own reference for the point-spread function",
        line="jwst/core.specc:295",
        default=None,
    )
    """Its own reference for the point-spread function.

    bool; optional (jwst/core.specc:295).
    """

    PRIMECRS: Number | None = keyword(
        "PRIMECRS", "float", comment="rate of cosmic rays", line="jwst/core.specc:296", default=None
    )
    """Rate of cosmic rays.

    float; optional (jwst/core.specc:296).
    """

    EXTNCRS: Number | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", line="jwst/core.specc:297", default=None
    )
    """Rate of snowballs and showers.

    float; optional (jwst/core.specc:297).
    """

    EXSEGNUM: Integer | None = keyword(
        "EXSEGNUM", "int", comment="this segment", line="jwst/core.specc:307", default=None
    )
    """This segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    EXSEGTOT: Integer | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", line="jwst/core.specc:307", default=None
    )
    """Segments of the exposure.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTSTART: Integer | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", line="jwst/core.specc:307", default=None
    )
    """First integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTEND: Integer | None = keyword(
        "INTEND", "int", comment="last integration of this segment", line="jwst/core.specc:307", default=None
    )
    """Last integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        values=SubarrayName,
        others=True,
    )
    """Part of the detector that was read.

    SubarrayName; one of SubarrayName; others are possible; required (jwst/core.specc:318).
    """

    SUB_SHRT: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=CalPrimary_SUB_SHRT,
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

    SUBSIZE1: Integer = keyword("SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323")
    """Pixels on axis 1.

    int; must equal nx; [1, 2048]; required (jwst/core.specc:323).
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

    PATTTYPE: PatternType | str = keyword(
        "PATTTYPE", "string", comment="primary pattern", line="jwst/core.specc:346", values=PatternType, others=True
    )
    """Primary pattern.

    PatternType; one of PatternType; others are possible; required (jwst/core.specc:346).
    """

    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", line="jwst/core.specc:347", default=None
    )
    """Primary pattern, with its packing.

    string; optional (jwst/core.specc:347).
    """

    PRIDTPTS: Integer | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", line="jwst/core.specc:348", default=None
    )
    """Points of the primary pattern.

    int; >= 0; optional (jwst/core.specc:348).
    """

    PATT_NUM: Integer = keyword("PATT_NUM", "int", comment="place in the pattern", line="jwst/core.specc:349")
    """Place in the pattern.

    int; >= 1; required (jwst/core.specc:349).
    """

    PATTSTRT: Integer | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", line="jwst/core.specc:350", default=None
    )
    """First place used of the pattern.

    int; >= 1; optional (jwst/core.specc:350).
    """

    NUMDTHPT: Integer = keyword("NUMDTHPT", "int", comment="places in the pattern", line="jwst/core.specc:351")
    """Places in the pattern.

    int; >= 1; required (jwst/core.specc:351).
    """

    PATTNPTS: Integer | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", line="jwst/core.specc:352", default=None
    )
    """Places of the pattern that are used.

    int; >= 0; optional (jwst/core.specc:352).
    """

    NRIMDTPT: Integer | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", line="jwst/core.specc:353", default=None
    )
    """Points set by NIRISS in parallel.

    int; >= 0; optional (jwst/core.specc:353).
    """

    NOD_TYPE: NodType | NodTypeText | None = keyword(
        "NOD_TYPE",
        "string",
        comment="nodding between shutters or along the slit",
        line="jwst/core.specc:354",
        values=NodType,
        default=None,
    )
    """Nodding between shutters or along the slit.

    NodType; "NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET" or
    "5-SHUTTER-SLITLET-WITH-GAP"; optional (jwst/core.specc:354).
    """

    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", line="jwst/core.specc:355", default=None
    )
    """Size of the primary pattern.

    string; optional (jwst/core.specc:355).
    """

    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", line="jwst/core.specc:356", default=None
    )
    """Pattern of a small grid.

    string; optional (jwst/core.specc:356).
    """

    SUBPXPTS: Integer | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", line="jwst/core.specc:357", default=None
    )
    """Points of the subpixel pattern.

    int; >= 0; optional (jwst/core.specc:357).
    """

    SUBPXPAT: str | None = keyword(
        "SUBPXPAT", "string", comment="subpixel pattern", line="jwst/core.specc:358", default=None
    )
    """Subpixel pattern.

    string; optional (jwst/core.specc:358).
    """

    SPEC_NUM: Integer | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", line="jwst/core.specc:359", default=None
    )
    """Place along the dispersion.

    int; >= 0; optional (jwst/core.specc:359).
    """

    SPECNSTP: Integer | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", line="jwst/core.specc:360", default=None
    )
    """Places along the dispersion.

    int; >= 0; optional (jwst/core.specc:360).
    """

    SPECSTEP: Number | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", line="jwst/core.specc:361", default=None
    )
    """Step along the dispersion.

    float; optional (jwst/core.specc:361).
    """

    SPCOFFST: Number | Quantity | None = keyword(
        "SPCOFFST",
        "float",
        comment="offset along the dispersion",
        unit="arcsec",
        line="jwst/core.specc:362",
        default=None,
    )
    """Offset along the dispersion.

    float in arcsec; optional (jwst/core.specc:362).
    """

    SPAT_NUM: Integer | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", line="jwst/core.specc:363", default=None
    )
    """Place across the dispersion.

    int; >= 0; optional (jwst/core.specc:363).
    """

    SPATNSTP: Integer | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", line="jwst/core.specc:364", default=None
    )
    """Places across the dispersion.

    int; >= 0; optional (jwst/core.specc:364).
    """

    SPATSTEP: Number | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", line="jwst/core.specc:365", default=None
    )
    """Step across the dispersion.

    float; optional (jwst/core.specc:365).
    """

    SPTOFFST: Number | Quantity | None = keyword(
        "SPTOFFST",
        "float",
        comment="offset across the dispersion",
        unit="arcsec",
        line="jwst/core.specc:366",
        default=None,
    )
    """Offset across the dispersion.

    float in arcsec; optional (jwst/core.specc:366).
    """

    XOFFSET: Number | Quantity = keyword(
        "XOFFSET",
        "float",
        comment="offset along x from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:367",
    )
    """Offset along x from the start of the pattern.

    float in arcsec; required (jwst/core.specc:367).
    """

    YOFFSET: Number | Quantity = keyword(
        "YOFFSET",
        "float",
        comment="offset along y from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:368",
    )
    """Offset along y from the start of the pattern.

    float in arcsec; required (jwst/core.specc:368).
    """

    DSETSTRT: Integer | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", line="jwst/core.specc:369", default=None
    )
    """First set of a pattern in sets.

    int; >= 0; optional (jwst/core.specc:369).
    """

    NUMDSETS: Integer | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", line="jwst/core.specc:370", default=None
    )
    """Sets of a pattern in sets.

    int; [0, 10]; optional (jwst/core.specc:370).
    """

    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC",
        "string",
        comment="direction of the pattern",
        line="jwst/core.specc:371",
        values=("NEGATIVE", "POSITIVE", "NONE"),
        default=None,
    )
    """Direction of the pattern.

    string; "NEGATIVE", "POSITIVE" or "NONE"; optional (jwst/core.specc:371).
    """

    DITHOPFR: CalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=CalPrimary_DITHOPFR,
        default=None,
    )
    """What the pattern is best for.

    string; "POINT-SOURCE", "EXTENDED-SOURCE" or "NONE"; optional (jwst/core.specc:372).
    """

    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", line="jwst/core.specc:373", default=None
    )
    """Points of a pattern given one by one.

    string; optional (jwst/core.specc:373).
    """

    MRSPRCHN: CalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=CalPrimary_MRSPRCHN,
        default=None,
    )
    """Channel that the pattern is best for.

    string; "ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4" or "IMAGER"; optional
    (jwst/core.specc:374).
    """

    DITH_RA: Number | Quantity | Sky | None = keyword(
        "DITH_RA",
        "float",
        comment="right ascension of this place",
        unit="deg",
        line="jwst/core.specc:376",
        sky="ra",
        default=None,
    )
    """Right ascension of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:376).
    """

    DITH_DEC: Number | Quantity | Sky | None = keyword(
        "DITH_DEC",
        "float",
        comment="declination of this place",
        unit="deg",
        line="jwst/core.specc:377",
        sky="dec",
        default=None,
    )
    """Declination of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:377).
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

    BARTDELT: Number | Quantity = keyword(
        "BARTDELT", "float", comment="barycentric correction", unit="s", line="jwst/core.specc:392"
    )
    """Barycentric correction.

    float in s; required (jwst/core.specc:392).
    """

    BSTRTIME: Number | Quantity = keyword(
        "BSTRTIME", "float", comment="barycentric start, MJD", unit="d", line="jwst/core.specc:393"
    )
    """Barycentric start, MJD.

    float in d; required (jwst/core.specc:393).
    """

    BMIDTIME: Number | Quantity = keyword(
        "BMIDTIME", "float", comment="barycentric middle, MJD", unit="d", line="jwst/core.specc:394"
    )
    """Barycentric middle, MJD.

    float in d; required (jwst/core.specc:394).
    """

    BENDTIME: Number | Quantity = keyword(
        "BENDTIME", "float", comment="barycentric end, MJD", unit="d", line="jwst/core.specc:395"
    )
    """Barycentric end, MJD.

    float in d; required (jwst/core.specc:395).
    """

    HELIDELT: Number | Quantity = keyword(
        "HELIDELT", "float", comment="heliocentric correction", unit="s", line="jwst/core.specc:396"
    )
    """Heliocentric correction.

    float in s; required (jwst/core.specc:396).
    """

    HSTRTIME: Number | Quantity = keyword(
        "HSTRTIME", "float", comment="heliocentric start, MJD", unit="d", line="jwst/core.specc:397"
    )
    """Heliocentric start, MJD.

    float in d; required (jwst/core.specc:397).
    """

    HMIDTIME: Number | Quantity = keyword(
        "HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d", line="jwst/core.specc:398"
    )
    """Heliocentric middle, MJD.

    float in d; required (jwst/core.specc:398).
    """

    HENDTIME: Number | Quantity = keyword(
        "HENDTIME", "float", comment="heliocentric end, MJD", unit="d", line="jwst/core.specc:399"
    )
    """Heliocentric end, MJD.

    float in d; required (jwst/core.specc:399).
    """

    GS_ORDER: Integer | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407", default=None
    )
    """Choice among the candidates.

    int; >= 0; optional (jwst/core.specc:407).
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

    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410", default=None)
    """Guide star.

    string; optional (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky | None = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/core.specc:412).
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

    GS_MAG: Number | Quantity | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415", default=None
    )
    """Magnitude on the detector.

    float in mag; optional (jwst/core.specc:415).
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

    S_FLAT: StepStatus | StepStatusText = keyword(
        "S_FLAT", "string", comment="flat field", line="jwst/core.specc:519", values=StepStatus
    )
    """Flat field.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:519).
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

    S_GUICDS: StepStatus | StepStatusText | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus, default=None
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:524).
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

    S_OUTLIR: StepStatus | StepStatusText = keyword(
        "S_OUTLIR", "string", comment="outliers between dithers", line="jwst/core.specc:536", values=StepStatus
    )
    """Outliers between dithers.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:536).
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

    S_PHOTOM: StepStatus | StepStatusText = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:539).
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

    S_RAMP: StepStatus | StepStatusText = keyword(
        "S_RAMP", "string", comment="slopes of ramps", line="jwst/core.specc:544", values=StepStatus
    )
    """Slopes of ramps.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:544).
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

    S_WCS: StepStatus | StepStatusText = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:563).
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


class CrfSci(ImageHdu, label="SCI", extname="SCI"):
    """Calibrated pixels.

    SCI, an image; required (jwst/ifu.specc:47).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:47", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx] in MJy/sr or MJy or DN/s; NaN where nothing is known.
    """

    BUNIT: Literal["MJy/sr", "MJy", "DN/s"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:47",
        values=("MJy/sr", "MJy", "DN/s"),
        default="MJy/sr",
    )
    """Unit of the pixels.

    MJy/sr or MJy or DN/s.
    """

    MJD_BEG: Number | Quantity = keyword(
        "MJD-BEG", "float", comment="start, UTC, MJD", unit="d", line="jwst/core.specc:597"
    )
    """Start, UTC, MJD.

    float in d; required (jwst/core.specc:597).
    """

    MJD_AVG: Number | Quantity = keyword(
        "MJD-AVG", "float", comment="middle, UTC, MJD", unit="d", line="jwst/core.specc:598"
    )
    """Middle, UTC, MJD.

    float in d; required (jwst/core.specc:598).
    """

    MJD_END: Number | Quantity = keyword(
        "MJD-END", "float", comment="end, UTC, MJD", unit="d", line="jwst/core.specc:599"
    )
    """End, UTC, MJD.

    float in d; required (jwst/core.specc:599).
    """

    TDB_BEG: Number | Quantity = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:600"
    )
    """Start at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:600).
    """

    TDB_MID: Number | Quantity = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:601"
    )
    """Middle at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:601).
    """

    TDB_END: Number | Quantity = keyword(
        "TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:602"
    )
    """End at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:602).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:603"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:603).
    """

    TELAPSE: Number | Quantity = keyword(
        "TELAPSE", "float", comment="time from start to end", unit="s", line="jwst/core.specc:604"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:604).
    """

    REFFRAME: Literal["EME2000"] | None = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        values=("EME2000",),
        default=None,
    )
    """Frame of place and velocity.

    string; always "EME2000"; optional (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
        default=None,
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; optional (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity | None = keyword(
        "EPH_TIME",
        "float",
        comment="time of place and velocity, MJD",
        unit="d",
        line="jwst/core.specc:614",
        default=None,
    )
    """Time of place and velocity, MJD.

    float in d; optional (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615", default=None
    )
    """Place from the barycentre, x.

    float in km; optional (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616", default=None
    )
    """Place from the barycentre, y.

    float in km; optional (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617", default=None
    )
    """Place from the barycentre, z.

    float in km; optional (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618", default=None
    )
    """Place from the Earth, x.

    float in m; optional (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619", default=None
    )
    """Place from the Earth, y.

    float in m; optional (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620", default=None
    )
    """Place from the Earth, z.

    float in m; optional (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity | None = keyword(
        "JWST_DX",
        "float",
        comment="velocity about the barycentre, x",
        unit="km/s",
        line="jwst/core.specc:621",
        default=None,
    )
    """Velocity about the barycentre, x.

    float in km/s; optional (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity | None = keyword(
        "JWST_DY",
        "float",
        comment="velocity about the barycentre, y",
        unit="km/s",
        line="jwst/core.specc:622",
        default=None,
    )
    """Velocity about the barycentre, y.

    float in km/s; optional (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity | None = keyword(
        "JWST_DZ",
        "float",
        comment="velocity about the barycentre, z",
        unit="km/s",
        line="jwst/core.specc:623",
        default=None,
    )
    """Velocity about the barycentre, z.

    float in km/s; optional (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624", default=None
    )
    """Velocity about the Earth, x.

    float in m/s; optional (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625", default=None
    )
    """Velocity about the Earth, y.

    float in m/s; optional (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626", default=None
    )
    """Velocity about the Earth, z.

    float in m/s; optional (jwst/core.specc:626).
    """

    PHOTMJSR: Number | Quantity | None = keyword(
        "PHOTMJSR",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="MJy s/(sr adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in MJy s/(sr adu); > 0; optional, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PHOTUJA2: Number | Quantity | None = keyword(
        "PHOTUJA2",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="uJy s/(arcsec2 adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in uJy s/(arcsec2 adu); > 0; optional, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR", "float", comment="area of a pixel", unit="sr", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in sr; > 0; optional, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2", "float", comment="area of a pixel", unit="arcsec2", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in arcsec2; > 0; optional, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/core.specc:639", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/core.specc:639).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/core.specc:640"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/core.specc:640).
    """

    RA_V1: Number | Quantity | Sky = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:641",
        sky="ra",
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:641).
    """

    DEC_V1: Number | Quantity | Sky = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:642",
        sky="dec",
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:642).
    """

    PA_V3: Number | Quantity = keyword(
        "PA_V3", "float", comment="position angle of the telescope", unit="deg", line="jwst/core.specc:643"
    )
    """Position angle of the telescope.

    float in deg; required (jwst/core.specc:643).
    """

    VA_SCALE: Number = keyword(
        "VA_SCALE", "float", comment="scale factor of the aberration", line="jwst/core.specc:644"
    )
    """Scale factor of the aberration.

    float without unit; [0.9998, 1.0002]; required (jwst/core.specc:644).
    """

    S_REGION: str = keyword(
        "S_REGION", "string", comment="region on the sky, in one part or several", line="jwst/core.specc:660"
    )
    """Region on the sky, in one part or several.

    string; /POLYGON ICRS( +-?\\d+\\.\\d+){6,}( +POLYGON ICRS( +-?\\d+\\.\\d+){6,})*/; required (jwst/core.specc:660).
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

    RA_REF: Number | Quantity | Sky = keyword(
        "RA_REF",
        "float",
        comment="reference point on the sky, right ascension",
        unit="deg",
        line="jwst/core.specc:677",
        sky="ra",
    )
    """Reference point on the sky, right ascension.

    float in deg; required; takes a SkyCoord (jwst/core.specc:677).
    """

    DEC_REF: Number | Quantity | Sky = keyword(
        "DEC_REF",
        "float",
        comment="reference point on the sky, declination",
        unit="deg",
        line="jwst/core.specc:678",
        sky="dec",
    )
    """Reference point on the sky, declination.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:678).
    """

    ROLL_REF: Number | Quantity = keyword(
        "ROLL_REF", "float", comment="roll at the reference point", unit="deg", line="jwst/core.specc:679"
    )
    """Roll at the reference point.

    float in deg; required (jwst/core.specc:679).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="correction of radial velocities to the barycentre",
        unit="m/s",
        line="jwst/core.specc:680",
        default=None,
    )
    """Correction of radial velocities to the barycentre.

    float in m/s; optional (jwst/core.specc:680).
    """

    MT_RA: Number | Quantity | Sky | None = keyword(
        "MT_RA",
        "float",
        comment="moving target at the middle, right ascension",
        unit="deg",
        line="jwst/core.specc:664",
        sky="ra",
        default=None,
    )
    """Moving target at the middle, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:664).
    """

    MT_DEC: Number | Quantity | Sky | None = keyword(
        "MT_DEC",
        "float",
        comment="moving target at the middle, declination",
        unit="deg",
        line="jwst/core.specc:665",
        sky="dec",
        default=None,
    )
    """Moving target at the middle, declination.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:665).
    """

    MT_AVRA: Number | Quantity | None = keyword(
        "MT_AVRA",
        "float",
        comment="moving target on average, right ascension",
        unit="deg",
        line="jwst/core.specc:666",
        default=None,
    )
    """Moving target on average, right ascension.

    float in deg; optional (jwst/core.specc:666).
    """

    MT_AVDEC: Number | Quantity | None = keyword(
        "MT_AVDEC",
        "float",
        comment="moving target on average, declination",
        unit="deg",
        line="jwst/core.specc:667",
        default=None,
    )
    """Moving target on average, declination.

    float in deg; optional (jwst/core.specc:667).
    """

    SPECSYS: Literal["BARYCENT"] | None = keyword(
        "SPECSYS",
        "string",
        comment="frame of the wavelengths",
        line="jwst/ifu.specc:35",
        values=("BARYCENT",),
        default=None,
    )
    """Frame of the wavelengths.

    string; always "BARYCENT"; optional (jwst/ifu.specc:35).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS", "int", comment="axis of the dispersion", line="jwst/ifu.specc:36", values=(1, 2), default=None
    )
    """Axis of the dispersion.

    int; 1 or 2; optional (jwst/ifu.specc:36).
    """

    SPORDER: Integer | None = keyword(
        "SPORDER", "int", comment="order of the spectrum", line="jwst/ifu.specc:37", default=None
    )
    """Order of the spectrum.

    int; optional (jwst/ifu.specc:37).
    """

    WAVSTART: Number | Quantity | None = keyword(
        "WAVSTART", "float", comment="shortest wavelength", unit="m", line="jwst/ifu.specc:38", default=None
    )
    """Shortest wavelength.

    float in m; > 0; optional (jwst/ifu.specc:38).
    """

    WAVEND: Number | Quantity | None = keyword(
        "WAVEND", "float", comment="longest wavelength", unit="m", line="jwst/ifu.specc:39", default=None
    )
    """Longest wavelength.

    float in m; > 0; optional (jwst/ifu.specc:39).
    """


class CrfErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/ifu.specc:50).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:50", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:50",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
    """


class CrfDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a pixel.

    DQ, an image; required (jwst/ifu.specc:51).
    """

    data: ArrayLike = pixels("uint32", shape=("ny", "nx"), line="jwst/ifu.specc:51", kw_only=False)
    """Pixels, slowest axis first.

    uint32[ny, nx]; bits of DataQuality.
    """


class CrfArea(ImageHdu, label="AREA", extname="AREA"):
    """Area of a pixel, relative to the nominal one.

    AREA, an image; optional (jwst/ifu.specc:52).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:52", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CrfVarPoisson(ImageHdu, label="VAR_POISSON", extname="VAR_POISSON"):
    """Variance of the photons.

    VAR_POISSON, an image; required (jwst/ifu.specc:53).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:53", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CrfVarRnoise(ImageHdu, label="VAR_RNOISE", extname="VAR_RNOISE"):
    """Variance of the readout.

    VAR_RNOISE, an image; required (jwst/ifu.specc:54).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:54", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CrfVarFlat(ImageHdu, label="VAR_FLAT", extname="VAR_FLAT"):
    """Variance of the flat field.

    VAR_FLAT, an image; required when S_FLAT of the primary header is "COMPLETE", else optional
    (jwst/ifu.specc:55).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:55", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; >= 0; NaN where nothing is known.
    """


class CrfRegions(ImageHdu, label="REGIONS", extname="REGIONS"):
    """Slice that a pixel belongs to; 0 between slices.

    REGIONS, an image; optional (jwst/ifu.specc:56).
    """

    data: ArrayLike = pixels("int32", shape=("ny", "nx"), line="jwst/ifu.specc:56", kw_only=False)
    """Pixels, slowest axis first.

    int32[ny, nx]; >= 0.
    """


class CrfTracemodel(ImageHdu, label="TRACEMODEL", extname="TRACEMODEL"):
    """Model of the trace of the source.

    TRACEMODEL, an image; optional (jwst/ifu.specc:57).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:57", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CrfWavelength(ImageHdu, label="WAVELENGTH", extname="WAVELENGTH"):
    """Wavelength of a pixel.

    WAVELENGTH, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:59).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:59", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx] in um, not written; >= 0; NaN where nothing is known.
    """


class CrfPathlossPs(ImageHdu, label="PATHLOSS_PS", extname="PATHLOSS_PS"):
    """Path loss of a point source.

    PATHLOSS_PS, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:60).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:60", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CrfPathlossUn(ImageHdu, label="PATHLOSS_UN", extname="PATHLOSS_UN"):
    """Path loss of a uniform source.

    PATHLOSS_UN, an image; optional, where INSTRUME of the primary header is "NIRSPEC" (jwst/ifu.specc:61).
    """

    data: ArrayLike = pixels("float32", shape=("ny", "nx"), nullable=True, line="jwst/ifu.specc:61", kw_only=False)
    """Pixels, slowest axis first.

    float32[ny, nx]; NaN where nothing is known.
    """


class CrfAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree, and the world coordinates in full.

    The object ASDF.tree (jwst/ifu.specc:106).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/ifu.specc:108",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/ifu.specc:108).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class CrfAsdf(
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
):
    """The same metadata as a tree, and the world coordinates in full.

    ASDF, a tree of ASDF; required (jwst/ifu.specc:106).
    """

    tree: CrfAsdfTree = tree_in_hdu(CrfAsdfTree, default_factory=CrfAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY, SCI say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class Crf(FitsProduct, product="crf", validator=_VALIDATOR, aliases=_ALIASES):
    """Calibrated exposure of an integral-field unit, outliers flagged.

    Named jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits

    The same after stage 3 held it against the other exposures of its association: pixels that differ from all the others have the flag `outlier`, and count no
    more. The name tells the association.
    """

    primary: CrfPrimary = hdu(line="jwst/ifu.specc:99")
    """PRIMARY.

    required.
    """

    sci: CrfSci = hdu(line="jwst/ifu.specc:47")
    """Calibrated pixels.

    required.
    """

    err: CrfErr = hdu(line="jwst/ifu.specc:50")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: CrfDq = hdu(line="jwst/ifu.specc:51")
    """What is wrong with a pixel.

    required.
    """

    area: CrfArea | None = hdu(line="jwst/ifu.specc:52", default=None)
    """Area of a pixel, relative to the nominal one.

    optional.
    """

    var_poisson: CrfVarPoisson = hdu(line="jwst/ifu.specc:53")
    """Variance of the photons.

    required.
    """

    var_rnoise: CrfVarRnoise = hdu(line="jwst/ifu.specc:54")
    """Variance of the readout.

    required.
    """

    var_flat: CrfVarFlat | None = hdu(line="jwst/ifu.specc:55", default=None)
    """Variance of the flat field.

    required when S_FLAT of the primary header is "COMPLETE", else optional.
    """

    regions: CrfRegions | None = hdu(line="jwst/ifu.specc:56", default=None)
    """Slice that a pixel belongs to; 0 between slices.

    optional.
    """

    tracemodel: CrfTracemodel | None = hdu(line="jwst/ifu.specc:57", default=None)
    """Model of the trace of the source.

    optional.
    """

    wavelength: CrfWavelength | None = hdu(line="jwst/ifu.specc:59", default=None)
    """Wavelength of a pixel.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    pathloss_ps: CrfPathlossPs | None = hdu(line="jwst/ifu.specc:60", default=None)
    """Path loss of a point source.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    pathloss_un: CrfPathlossUn | None = hdu(line="jwst/ifu.specc:61", default=None)
    """Path loss of a uniform source.

    optional, where INSTRUME of the primary header is "NIRSPEC".
    """

    asdf: CrfAsdf = hdu(line="jwst/ifu.specc:106", default_factory=CrfAsdf)
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
            optional("_", field("acid")),
            "_crf.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        acid: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}[_{acid}]_crf.fits; see `Product.write`.

        acid: association candidate: observation, candidate of the proposal, or found by the rules;
            /o\\d{3}|[ac]\\d{4}/.
        """
        return self._write(folder, {"acid": acid}, name=name, overwrite=overwrite, profile=profile)


class S3dPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/ifu.specc:207).
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
        default="IFUCubeModel",
    )
    """Data model that wrote the file.

    string; always "IFUCubeModel"; required; filled in (jwst/core.specc:20).
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

    VISITGRP: str | Integer = keyword(
        "VISITGRP", "digits", comment="group within the visit", digits=2, line="jwst/core.specc:88"
    )
    """Group within the visit.

    digits[2]; required (jwst/core.specc:88).
    """

    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel", line="jwst/core.specc:89")
    """1: prime, 2 to 5: parallel.

    string; /[1-5]/; required (jwst/core.specc:89).
    """

    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36", line="jwst/core.specc:90")
    """Activity, counted in base 36.

    string; /[0-9A-Z]{2}/; required (jwst/core.specc:90).
    """

    EXPOSURE: str | Integer = keyword(
        "EXPOSURE", "digits", comment="exposure within the activity", line="jwst/core.specc:91"
    )
    """Exposure within the activity.

    digits[1..5]; required (jwst/core.specc:91).
    """

    BKGDTARG: Truth = keyword("BKGDTARG", "bool", comment="the target is empty sky", line="jwst/core.specc:92")
    """The target is empty sky.

    bool; required (jwst/core.specc:92).
    """

    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with", line="jwst/core.specc:93"
    )
    """Template that the observation was planned with.

    string; required (jwst/core.specc:93).
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

    TARGPROP: str = keyword(
        "TARGPROP", "string", comment="the proposer's name of the target", line="jwst/core.specc:113"
    )
    """The proposer's name of the target.

    string; required (jwst/core.specc:113).
    """

    TARGNAME: str = keyword(
        "TARGNAME", "string", comment="name of the target in catalogues", line="jwst/core.specc:114"
    )
    """Name of the target in catalogues.

    string; required (jwst/core.specc:114).
    """

    TARGTYPE: TargetType | TargetTypeText = keyword(
        "TARGTYPE", "string", comment="fixed, moving or generic", line="jwst/core.specc:115", values=TargetType
    )
    """Fixed, moving or generic.

    TargetType; "FIXED", "MOVING" or "GENERIC"; required (jwst/core.specc:115).
    """

    TARGCAT: str | None = keyword(
        "TARGCAT", "string", comment="class of the target", line="jwst/core.specc:116", default=None
    )
    """Class of the target.

    string; optional (jwst/core.specc:116).
    """

    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", line="jwst/core.specc:117", default=None
    )
    """Class of the target, finer.

    string; optional (jwst/core.specc:117).
    """

    TARG_RA: Number | Quantity | Sky = keyword(
        "TARG_RA",
        "float",
        comment="right ascension at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:118",
        sky="ra",
    )
    """Right ascension at the middle of the exposure.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:118).
    """

    TARG_DEC: Number | Quantity | Sky = keyword(
        "TARG_DEC",
        "float",
        comment="declination at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:119",
        sky="dec",
    )
    """Declination at the middle of the exposure.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:119).
    """

    SRCTYAPT: SourceType | SourceTypeText | None = keyword(
        "SRCTYAPT",
        "string",
        comment="extent of the source, as the proposer expects it",
        line="jwst/core.specc:120",
        values=SourceType,
        default=None,
    )
    """Extent of the source, as the proposer expects it.

    SourceType; "POINT", "EXTENDED" or "UNKNOWN"; optional (jwst/core.specc:120).
    """

    TARGURA: Number | Quantity | None = keyword(
        "TARGURA",
        "float",
        comment="uncertainty of the right ascension",
        unit="arcsec",
        line="jwst/core.specc:123",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:123).
    """

    TARGUDEC: Number | Quantity | None = keyword(
        "TARGUDEC",
        "float",
        comment="uncertainty of the declination",
        unit="arcsec",
        line="jwst/core.specc:124",
        default=None,
    )
    """Uncertainty of the declination.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:124).
    """

    MU_RA: Number | Quantity | None = keyword(
        "MU_RA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:125",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:125).
    """

    MU_DEC: Number | Quantity | None = keyword(
        "MU_DEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:126",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:126).
    """

    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", line="jwst/core.specc:127", default=None
    )
    """Epoch of the proper motion.

    datetime; required, where TARGTYPE is "FIXED" (jwst/core.specc:127).
    """

    PROP_RA: Number | Quantity | Sky | None = keyword(
        "PROP_RA",
        "float",
        comment="the proposer's right ascension",
        unit="deg",
        line="jwst/core.specc:128",
        sky="ra",
        default=None,
    )
    """The proposer's right ascension.

    float in deg; [0, 360); required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:128).
    """

    PROP_DEC: Number | Quantity | Sky | None = keyword(
        "PROP_DEC",
        "float",
        comment="the proposer's declination",
        unit="deg",
        line="jwst/core.specc:129",
        sky="dec",
        default=None,
    )
    """The proposer's declination.

    float in deg; [-90, 90]; required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:129).
    """

    INSTRUME: Instrument | InstrumentText = keyword(
        "INSTRUME", "string", comment="instrument", line="jwst/core.specc:200", values=Instrument
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/core.specc:200).
    """

    PREIMAGE: str | None = keyword(
        "PREIMAGE",
        "string",
        comment="image that the shutters were planned on",
        line="jwst/core.specc:201",
        default=None,
    )
    """Image that the shutters were planned on.

    string; optional (jwst/core.specc:201).
    """

    FWPOSOFF: Number | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", line="jwst/core.specc:202", default=None
    )
    """Filter wheel, place minus command.

    float; optional (jwst/core.specc:202).
    """

    FWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "FWPOSTOL",
        "string",
        comment="filter wheel, judged",
        line="jwst/core.specc:203",
        values=WheelTolerance,
        default=None,
    )
    """Filter wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:203).
    """

    PWPOSOFF: Number | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", line="jwst/core.specc:204", default=None
    )
    """Pupil wheel, place minus command.

    float; optional (jwst/core.specc:204).
    """

    PWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "PWPOSTOL",
        "string",
        comment="pupil wheel, judged",
        line="jwst/core.specc:205",
        values=WheelTolerance,
        default=None,
    )
    """Pupil wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:205).
    """

    DETECTOR: S3dPrimary_DETECTOR_2 | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_S3dPrimary_DETECTOR,
        values=(NircamDetectors, MiriDetectors, S3dPrimary_DETECTOR),
        default=None,
    )
    """Detector.

    NircamDetectors; required, where INSTRUME is "NIRCAM" (jwst/core.specc:134).
    string; "NRS1", "NRS2" or "MULTIPLE"; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:149).
    string; always "NIS"; required, where INSTRUME is "NIRISS" (jwst/core.specc:172).
    MiriDetectors; "MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG" or "MULTIPLE"; required, where INSTRUME is "MIRI"
    (jwst/core.specc:181).
    string; "GUIDER1", "GUIDER2" or "MULTIPLE"; required, where INSTRUME is "FGS" (jwst/core.specc:194).
    """

    MODULE: Literal["A", "B", "MULTIPLE"] | None = keyword(
        "MODULE",
        "string",
        comment="module of the detector",
        line="jwst/core.specc:135",
        values=("A", "B", "MULTIPLE"),
        default=None,
    )
    """Module of the detector.

    string; "A", "B" or "MULTIPLE"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:135).
    """

    CHANNEL: S3dPrimary_CHANNEL | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=S3dPrimary_CHANNEL,
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "1", "2", "3", "4", "12", "34", "123", "234" or "1234"; required when DETECTOR is not "MIRIMAGE",
    else optional, where INSTRUME is "MIRI" (jwst/core.specc:183).
    """

    FILTER: S3dPrimary_FILTER | None = keyword(
        "FILTER",
        "string",
        comment="element in the filter wheel",
        line="jwst/core.specc:137",
        values=(NircamFilters, NirspecFilters, NirissFilters, MiriFilters),
        default=None,
    )
    """Element in the filter wheel.

    NircamFilters; required, where INSTRUME is "NIRCAM" (jwst/core.specc:137).
    NirspecFilters; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:150).
    NirissFilters; required, where INSTRUME is "NIRISS" (jwst/core.specc:173).
    MiriFilters; required when DETECTOR is "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:182).
    """

    PUPIL: NircamPupil | NircamPupilText | NirissPupil | NirissPupilText | None = keyword(
        "PUPIL",
        "string",
        comment="element in the pupil wheel",
        line="jwst/core.specc:138",
        values=(NircamPupil, NirissPupil),
        default=None,
    )
    """Element in the pupil wheel.

    NircamPupil; required, where INSTRUME is "NIRCAM" (jwst/core.specc:138).
    NirissPupil; required, where INSTRUME is "NIRISS" (jwst/core.specc:174).
    """

    PILIN: Truth | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", line="jwst/core.specc:139", default=None
    )
    """Pupil imaging lens in the beam.

    bool; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:139).
    """

    CORONMSK: Coronagraph | CoronagraphText | None = keyword(
        "CORONMSK",
        "string",
        comment="coronagraphic mask",
        line="jwst/core.specc:140",
        values=(Coronagraph, Coronagraph),
        default=None,
    )
    """Coronagraphic mask.

    Coronagraph; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:140).
    Coronagraph; optional, where INSTRUME is "MIRI" (jwst/core.specc:186).
    """

    FAM_LA_a: Mapping[str, Integer] = keywords(
        "FAM_LA[a]",
        "int",
        pattern=r"FAM_LA\d+",
        comment="focus: steps of actuator a",
        line="jwst/core.specc:141",
        default_factory=dict,
    )
    """Focus: steps of actuator a.

    int; that is FAM_LA1, FAM_LA2, FAM_LA3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:141).
    """

    FASTEP_a: Mapping[str, Integer] = keywords(
        "FASTEP[a]",
        "int",
        pattern=r"FASTEP\d+",
        comment="focus: steps asked of actuator a",
        line="jwst/core.specc:142",
        default_factory=dict,
    )
    """Focus: steps asked of actuator a.

    int; that is FASTEP1, FASTEP2, FASTEP3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:142).
    """

    FAUNIT_a: Mapping[str, Number] = keywords(
        "FAUNIT[a]",
        "float",
        pattern=r"FAUNIT\d+",
        comment="focus: start of actuator a",
        line="jwst/core.specc:143",
        default_factory=dict,
    )
    """Focus: start of actuator a.

    float; that is FAUNIT1, FAUNIT2, FAUNIT3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:143).
    """

    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]",
        "string",
        pattern=r"FAPHASE\d+",
        comment="focus: phase of actuator a",
        line="jwst/core.specc:144",
        default_factory=dict,
    )
    """Focus: phase of actuator a.

    string; that is FAPHASE1, FAPHASE2, FAPHASE3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:144).
    """

    FA_a_VALUE: Mapping[str, Integer] = keywords(
        "FA[a]VALUE",
        "int",
        pattern=r"FA\d+VALUE",
        comment="focus: place asked of actuator a",
        line="jwst/core.specc:145",
        default_factory=dict,
    )
    """Focus: place asked of actuator a.

    int; that is FA1VALUE, FA2VALUE, FA3VALUE; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:145).
    """

    GRATING: Gratings | GratingsText | None = keyword(
        "GRATING",
        "string",
        comment="element in the grating wheel",
        line="jwst/core.specc:151",
        values=Gratings,
        default=None,
    )
    """Element in the grating wheel.

    Gratings; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:151).
    """

    FXD_SLIT: FixedSlit | FixedSlitText | None = keyword(
        "FXD_SLIT", "string", comment="fixed slit", line="jwst/core.specc:152", values=FixedSlit, default=None
    )
    """Fixed slit.

    FixedSlit; "S200A1", "S200A2", "S200B1", "S400A1", "S1600A1" or "NONE"; optional, where INSTRUME is
    "NIRSPEC" (jwst/core.specc:152).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/core.specc:153", default=None
    )
    """Place of the focus mechanism.

    float; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:153).
    float; optional, where INSTRUME is "NIRISS" (jwst/core.specc:175).
    float; optional, where INSTRUME is "FGS" (jwst/core.specc:195).
    """

    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", line="jwst/core.specc:154", default=None)
    """Calibration lamp.

    string; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:154).
    """

    OPMODE: LampMode | LampModeText | None = keyword(
        "OPMODE",
        "string",
        comment="what the lamp shines through",
        line="jwst/core.specc:155",
        values=(LampMode, LampMode),
        default=None,
    )
    """What the lamp shines through.

    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:155).
    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; optional, where
    INSTRUME is "MIRI" (jwst/core.specc:190).
    """

    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", line="jwst/core.specc:156", default=None
    )
    """State of the micro-shutters.

    string; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:156).
    """

    MSAMETFL: str | None = keyword(
        "MSAMETFL",
        "string",
        comment="file that says which shutters were open",
        line="jwst/core.specc:157",
        default=None,
    )
    """File that says which shutters were open.

    string; /jw\\d{11}_\\d{2}_msa\\.fits/; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:157).
    """

    MSAMETID: Integer | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", line="jwst/core.specc:158", default=None
    )
    """Identifier within that file.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:158).
    """

    MSACONID: Integer | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", line="jwst/core.specc:159", default=None
    )
    """Configuration of the micro-shutters.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:159).
    """

    GWA_XTIL: Number | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", line="jwst/core.specc:160", default=None
    )
    """Tilt of the grating wheel about y.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:160).
    """

    GWA_YTIL: Number | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", line="jwst/core.specc:161", default=None
    )
    """Tilt of the grating wheel about x.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:161).
    """

    GWA_XP_V: Number | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", line="jwst/core.specc:162", default=None
    )
    """Tilt sensor x, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:162).
    """

    GWA_YP_V: Number | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", line="jwst/core.specc:163", default=None
    )
    """Tilt sensor y, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:163).
    """

    GWA_PXAV: Number | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", line="jwst/core.specc:164", default=None
    )
    """Tilt sensor x, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:164).
    """

    GWA_PYAV: Number | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", line="jwst/core.specc:165", default=None
    )
    """Tilt sensor y, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:165).
    """

    GWA_TILT: Number | Quantity | None = keyword(
        "GWA_TILT",
        "float",
        comment="temperature of the grating wheel",
        unit="K",
        line="jwst/core.specc:166",
        default=None,
    )
    """Temperature of the grating wheel.

    float in K; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:166).
    """

    RMA_POS: Integer | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", line="jwst/core.specc:167", default=None
    )
    """Place of the refocusing mirror.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:167).
    """

    FCSRLPOS: Integer | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", line="jwst/core.specc:168", default=None
    )
    """Place of the focus mechanism, relative.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:168).
    """

    FWCPOS: Number | Quantity | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", line="jwst/core.specc:176", default=None
    )
    """Filter wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:176).
    """

    PWCPOS: Number | Quantity | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", line="jwst/core.specc:177", default=None
    )
    """Pupil wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:177).
    """

    BAND: Band | BandText | None = keyword(
        "BAND", "string", comment="place of the grating wheels", line="jwst/core.specc:185", values=Band, default=None
    )
    """Place of the grating wheels.

    Band; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:185).
    """

    CCCSTATE: Cover | CoverText | None = keyword(
        "CCCSTATE",
        "string",
        comment="contamination control cover",
        line="jwst/core.specc:187",
        values=Cover,
        default=None,
    )
    """Contamination control cover.

    Cover; "OPEN", "CLOSED", "LOCKED" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:187).
    """

    FPE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Control electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:189).
    """

    EXPCOUNT: Integer = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted", line="jwst/core.specc:274")
    """Exposure of the visit, counted.

    int; >= 1; required (jwst/core.specc:274).
    """

    EXPRIPAR: PrimeParallel | PrimeParallelText = keyword(
        "EXPRIPAR", "string", comment="prime or parallel", line="jwst/core.specc:275", values=PrimeParallel
    )
    """Prime or parallel.

    PrimeParallel; "PRIME", "PARALLEL_COORDINATED" or "PARALLEL_PURE"; required (jwst/core.specc:275).
    """

    EXP_TYPE: CalPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=CalPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "MIR_MRS" or "NRS_IFU"; required (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | ReadPatternText = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", values=ReadPattern
    )
    """Readout pattern.

    ReadPattern; required (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword("NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238")
    """Groups in an integration.

    int; >= 1; required (jwst/core.specc:238).
    """

    NFRAMES: Integer = keyword("NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239")
    """Frames averaged in a group.

    int; >= 1; required (jwst/core.specc:239).
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

    EXPSTART: Number | Quantity = keyword(
        "EXPSTART", "float", comment="start, MJD", unit="d", line="jwst/core.specc:277"
    )
    """Start, MJD.

    float in d; required (jwst/core.specc:277).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:277"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:277).
    """

    EXPMID: Number | Quantity = keyword("EXPMID", "float", comment="middle, MJD", unit="d", line="jwst/core.specc:278")
    """Middle, MJD.

    float in d; required (jwst/core.specc:278).
    """

    EXPEND: Number | Quantity = keyword("EXPEND", "float", comment="end, MJD", unit="d", line="jwst/core.specc:279")
    """End, MJD.

    float in d; required (jwst/core.specc:279).
    """

    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", line="jwst/core.specc:280", default=None
    )
    """Start in the engineering data.

    string; optional (jwst/core.specc:280).
    """

    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", line="jwst/core.specc:281", default=None
    )
    """Status file that covers the exposure.

    string; optional (jwst/core.specc:281).
    """

    HYBRIDFF: Truth | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", line="jwst/core.specc:282", default=None
    )
    """First frame read otherwise.

    bool; optional (jwst/core.specc:282).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/core.specc:283",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/core.specc:283).
    """

    MIRNGRPS: Integer | None = keyword(
        "MIRNGRPS",
        "int",
        comment="groups in an integration, as MIRI was told",
        line="jwst/core.specc:284",
        default=None,
    )
    """Groups in an integration, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:284).
    """

    MIRNFRMS: Integer | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", line="jwst/core.specc:285", default=None
    )
    """Frames in a group, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:285).
    """

    DETMODE: CalPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=CalPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: CalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=CalPrimary_CMD_TSEL,
        default=None,
    )
    """Test pattern.

    string; "COLUMNS", "ROWS", "FRAMES" or "ALL"; optional (jwst/core.specc:287).
    """

    TMEASURE: Number | Quantity | None = keyword(
        "TMEASURE",
        "float",
        comment="time between first and last group",
        unit="s",
        line="jwst/core.specc:288",
        default=None,
    )
    """Time between first and last group.

    float in s; >= 0; optional (jwst/core.specc:288).
    """

    NRS_NORM: Integer | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", line="jwst/core.specc:289", default=None
    )
    """Normal pixels between reference pixels.

    int; >= 0; optional (jwst/core.specc:289).
    """

    NRS_REF: Integer | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", line="jwst/core.specc:290", default=None
    )
    """Reference pixels between normal pixels.

    int; >= 0; optional (jwst/core.specc:290).
    """

    SCTARATE: Number | Quantity = keyword(
        "SCTARATE", "float", comment="drift of the clock on board", unit="ms/s", line="jwst/core.specc:291"
    )
    """Drift of the clock on board.

    float in ms/s; required (jwst/core.specc:291).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", line="jwst/core.specc:292", default=None
    )
    """Gain that data were rescaled by.

    float without unit; optional (jwst/core.specc:292).
    """

    IS_IMPRT: Truth | None = keyword(
        "IS_IMPRT", "bool", comment="imprint exposure", line="jwst/core.specc:293", default=None
    )
    """Imprint exposure.

    bool; optional (jwst/core.specc:293).
    """

    IS_PSF: Truth | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", line="jwst/core.specc:294", default=None
    )
    """Reference for the point-spread function.

    bool; optional (jwst/core.specc:294).
    """

    SELFREF: Truth | None = keyword(
        "SELFREF",
        "bool",
        comment="its own reference for the point-spread function",
        line="jwst/core.specc:295",
        default=None,
    )
    """Its own reference for the point-spread function.

    bool; optional (jwst/core.specc:295).
    """

    PRIMECRS: Number | None = keyword(
        "PRIMECRS", "float", comment="rate of cosmic rays", line="jwst/core.specc:296", default=None
    )
    """Rate of cosmic rays.

    float; optional (jwst/core.specc:296).
    """

    EXTNCRS: Number | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", line="jwst/core.specc:297", default=None
    )
    """Rate of snowballs and showers.

    float; optional (jwst/core.specc:297).
    """

    EXSEGNUM: Integer | None = keyword(
        "EXSEGNUM", "int", comment="this segment", line="jwst/core.specc:307", default=None
    )
    """This segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    EXSEGTOT: Integer | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", line="jwst/core.specc:307", default=None
    )
    """Segments of the exposure.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTSTART: Integer | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", line="jwst/core.specc:307", default=None
    )
    """First integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTEND: Integer | None = keyword(
        "INTEND", "int", comment="last integration of this segment", line="jwst/core.specc:307", default=None
    )
    """Last integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        values=SubarrayName,
        others=True,
    )
    """Part of the detector that was read.

    SubarrayName; one of SubarrayName; others are possible; required (jwst/core.specc:318).
    """

    SUB_SHRT: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=CalPrimary_SUB_SHRT,
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

    SUBSIZE1: Integer = keyword("SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323")
    """Pixels on axis 1.

    int; [1, 2048]; required (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; [1, 2048]; required (jwst/core.specc:324).
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

    PATTTYPE: PatternType | str = keyword(
        "PATTTYPE", "string", comment="primary pattern", line="jwst/core.specc:346", values=PatternType, others=True
    )
    """Primary pattern.

    PatternType; one of PatternType; others are possible; required (jwst/core.specc:346).
    """

    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", line="jwst/core.specc:347", default=None
    )
    """Primary pattern, with its packing.

    string; optional (jwst/core.specc:347).
    """

    PRIDTPTS: Integer | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", line="jwst/core.specc:348", default=None
    )
    """Points of the primary pattern.

    int; >= 0; optional (jwst/core.specc:348).
    """

    PATT_NUM: Integer = keyword("PATT_NUM", "int", comment="place in the pattern", line="jwst/core.specc:349")
    """Place in the pattern.

    int; >= 1; required (jwst/core.specc:349).
    """

    PATTSTRT: Integer | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", line="jwst/core.specc:350", default=None
    )
    """First place used of the pattern.

    int; >= 1; optional (jwst/core.specc:350).
    """

    NUMDTHPT: Integer = keyword("NUMDTHPT", "int", comment="places in the pattern", line="jwst/core.specc:351")
    """Places in the pattern.

    int; >= 1; required (jwst/core.specc:351).
    """

    PATTNPTS: Integer | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", line="jwst/core.specc:352", default=None
    )
    """Places of the pattern that are used.

    int; >= 0; optional (jwst/core.specc:352).
    """

    NRIMDTPT: Integer | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", line="jwst/core.specc:353", default=None
    )
    """Points set by NIRISS in parallel.

    int; >= 0; optional (jwst/core.specc:353).
    """

    NOD_TYPE: NodType | NodTypeText | None = keyword(
        "NOD_TYPE",
        "string",
        comment="nodding between shutters or along the slit",
        line="jwst/core.specc:354",
        values=NodType,
        default=None,
    )
    """Nodding between shutters or along the slit.

    NodType; "NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET" or
    "5-SHUTTER-SLITLET-WITH-GAP"; optional (jwst/core.specc:354).
    """

    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", line="jwst/core.specc:355", default=None
    )
    """Size of the primary pattern.

    string; optional (jwst/core.specc:355).
    """

    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", line="jwst/core.specc:356", default=None
    )
    """Pattern of a small grid.

    string; optional (jwst/core.specc:356).
    """

    SUBPXPTS: Integer | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", line="jwst/core.specc:357", default=None
    )
    """Points of the subpixel pattern.

    int; >= 0; optional (jwst/core.specc:357).
    """

    SUBPXPAT: str | None = keyword(
        "SUBPXPAT", "string", comment="subpixel pattern", line="jwst/core.specc:358", default=None
    )
    """Subpixel pattern.

    string; optional (jwst/core.specc:358).
    """

    SPEC_NUM: Integer | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", line="jwst/core.specc:359", default=None
    )
    """Place along the dispersion.

    int; >= 0; optional (jwst/core.specc:359).
    """

    SPECNSTP: Integer | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", line="jwst/core.specc:360", default=None
    )
    """Places along the dispersion.

    int; >= 0; optional (jwst/core.specc:360).
    """

    SPECSTEP: Number | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", line="jwst/core.specc:361", default=None
    )
    """Step along the dispersion.

    float; optional (jwst/core.specc:361).
    """

    SPCOFFST: Number | Quantity | None = keyword(
        "SPCOFFST",
        "float",
        comment="offset along the dispersion",
        unit="arcsec",
        line="jwst/core.specc:362",
        default=None,
    )
    """Offset along the dispersion.

    float in arcsec; optional (jwst/core.specc:362).
    """

    SPAT_NUM: Integer | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", line="jwst/core.specc:363", default=None
    )
    """Place across the dispersion.

    int; >= 0; optional (jwst/core.specc:363).
    """

    SPATNSTP: Integer | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", line="jwst/core.specc:364", default=None
    )
    """Places across the dispersion.

    int; >= 0; optional (jwst/core.specc:364).
    """

    SPATSTEP: Number | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", line="jwst/core.specc:365", default=None
    )
    """Step across the dispersion.

    float; optional (jwst/core.specc:365).
    """

    SPTOFFST: Number | Quantity | None = keyword(
        "SPTOFFST",
        "float",
        comment="offset across the dispersion",
        unit="arcsec",
        line="jwst/core.specc:366",
        default=None,
    )
    """Offset across the dispersion.

    float in arcsec; optional (jwst/core.specc:366).
    """

    XOFFSET: Number | Quantity = keyword(
        "XOFFSET",
        "float",
        comment="offset along x from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:367",
    )
    """Offset along x from the start of the pattern.

    float in arcsec; required (jwst/core.specc:367).
    """

    YOFFSET: Number | Quantity = keyword(
        "YOFFSET",
        "float",
        comment="offset along y from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:368",
    )
    """Offset along y from the start of the pattern.

    float in arcsec; required (jwst/core.specc:368).
    """

    DSETSTRT: Integer | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", line="jwst/core.specc:369", default=None
    )
    """First set of a pattern in sets.

    int; >= 0; optional (jwst/core.specc:369).
    """

    NUMDSETS: Integer | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", line="jwst/core.specc:370", default=None
    )
    """Sets of a pattern in sets.

    int; [0, 10]; optional (jwst/core.specc:370).
    """

    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC",
        "string",
        comment="direction of the pattern",
        line="jwst/core.specc:371",
        values=("NEGATIVE", "POSITIVE", "NONE"),
        default=None,
    )
    """Direction of the pattern.

    string; "NEGATIVE", "POSITIVE" or "NONE"; optional (jwst/core.specc:371).
    """

    DITHOPFR: CalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=CalPrimary_DITHOPFR,
        default=None,
    )
    """What the pattern is best for.

    string; "POINT-SOURCE", "EXTENDED-SOURCE" or "NONE"; optional (jwst/core.specc:372).
    """

    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", line="jwst/core.specc:373", default=None
    )
    """Points of a pattern given one by one.

    string; optional (jwst/core.specc:373).
    """

    MRSPRCHN: CalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=CalPrimary_MRSPRCHN,
        default=None,
    )
    """Channel that the pattern is best for.

    string; "ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4" or "IMAGER"; optional
    (jwst/core.specc:374).
    """

    DITH_RA: Number | Quantity | Sky | None = keyword(
        "DITH_RA",
        "float",
        comment="right ascension of this place",
        unit="deg",
        line="jwst/core.specc:376",
        sky="ra",
        default=None,
    )
    """Right ascension of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:376).
    """

    DITH_DEC: Number | Quantity | Sky | None = keyword(
        "DITH_DEC",
        "float",
        comment="declination of this place",
        unit="deg",
        line="jwst/core.specc:377",
        sky="dec",
        default=None,
    )
    """Declination of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:377).
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

    BARTDELT: Number | Quantity = keyword(
        "BARTDELT", "float", comment="barycentric correction", unit="s", line="jwst/core.specc:392"
    )
    """Barycentric correction.

    float in s; required (jwst/core.specc:392).
    """

    BSTRTIME: Number | Quantity = keyword(
        "BSTRTIME", "float", comment="barycentric start, MJD", unit="d", line="jwst/core.specc:393"
    )
    """Barycentric start, MJD.

    float in d; required (jwst/core.specc:393).
    """

    BMIDTIME: Number | Quantity = keyword(
        "BMIDTIME", "float", comment="barycentric middle, MJD", unit="d", line="jwst/core.specc:394"
    )
    """Barycentric middle, MJD.

    float in d; required (jwst/core.specc:394).
    """

    BENDTIME: Number | Quantity = keyword(
        "BENDTIME", "float", comment="barycentric end, MJD", unit="d", line="jwst/core.specc:395"
    )
    """Barycentric end, MJD.

    float in d; required (jwst/core.specc:395).
    """

    HELIDELT: Number | Quantity = keyword(
        "HELIDELT", "float", comment="heliocentric correction", unit="s", line="jwst/core.specc:396"
    )
    """Heliocentric correction.

    float in s; required (jwst/core.specc:396).
    """

    HSTRTIME: Number | Quantity = keyword(
        "HSTRTIME", "float", comment="heliocentric start, MJD", unit="d", line="jwst/core.specc:397"
    )
    """Heliocentric start, MJD.

    float in d; required (jwst/core.specc:397).
    """

    HMIDTIME: Number | Quantity = keyword(
        "HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d", line="jwst/core.specc:398"
    )
    """Heliocentric middle, MJD.

    float in d; required (jwst/core.specc:398).
    """

    HENDTIME: Number | Quantity = keyword(
        "HENDTIME", "float", comment="heliocentric end, MJD", unit="d", line="jwst/core.specc:399"
    )
    """Heliocentric end, MJD.

    float in d; required (jwst/core.specc:399).
    """

    GS_ORDER: Integer | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407", default=None
    )
    """Choice among the candidates.

    int; >= 0; optional (jwst/core.specc:407).
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

    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410", default=None)
    """Guide star.

    string; optional (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky | None = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/core.specc:412).
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

    GS_MAG: Number | Quantity | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415", default=None
    )
    """Magnitude on the detector.

    float in mag; optional (jwst/core.specc:415).
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

    ASNPOOL: str = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46"
    )
    """Pool that the association was made from.

    string; required (jwst/core.specc:46).
    """

    ASNTABLE: str = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46"
    )
    """Association that the file was made by.

    string; required (jwst/core.specc:46).
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

    S_GUICDS: StepStatus | StepStatusText | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus, default=None
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:525).
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

    S_PHOTOM: StepStatus | StepStatusText = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:539).
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

    S_WCS: StepStatus | StepStatusText = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:563).
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

    FLUXEXT: str = keyword(
        "FLUXEXT", "string", comment="HDU of the values", line="jwst/ifu.specc:132", init=False, default="SCI"
    )
    """HDU of the values.

    string; always "SCI"; required; filled in (jwst/ifu.specc:132).
    """

    ERREXT: str = keyword(
        "ERREXT", "string", comment="HDU of their uncertainties", line="jwst/ifu.specc:133", init=False, default="ERR"
    )
    """HDU of their uncertainties.

    string; always "ERR"; required; filled in (jwst/ifu.specc:133).
    """

    MASKEXT: str = keyword(
        "MASKEXT", "string", comment="HDU of the flags", line="jwst/ifu.specc:134", init=False, default="DQ"
    )
    """HDU of the flags.

    string; always "DQ"; required; filled in (jwst/ifu.specc:134).
    """

    ROIS: Number | Quantity | None = keyword(
        "ROIS",
        "float",
        comment="radius around a voxel on the sky; 0 for drizzle",
        unit="arcsec",
        line="jwst/ifu.specc:135",
        default=None,
    )
    """Radius around a voxel on the sky; 0 for drizzle.

    float in arcsec; >= 0; optional (jwst/ifu.specc:135).
    """

    ROIW: Number | Quantity | None = keyword(
        "ROIW",
        "float",
        comment="radius around a voxel in wavelength; 0 for drizzle",
        unit="um",
        line="jwst/ifu.specc:136",
        default=None,
    )
    """Radius around a voxel in wavelength; 0 for drizzle.

    float in um; >= 0; optional (jwst/ifu.specc:136).
    """

    WTYPE: Weighting | WeightingText = keyword(
        "WTYPE",
        "string",
        comment="how points were weighted",
        line="jwst/ifu.specc:137",
        values=Weighting,
        any_case=True,
    )
    """How points were weighted.

    Weighting; "DRIZZLE", "EMSM", "MSM", "MIRIPSF" or "AREA", in any case; required (jwst/ifu.specc:137).
    """

    WPOWER: Number | None = keyword(
        "WPOWER", "float", comment="power of the distance; 0 for drizzle", line="jwst/ifu.specc:138", default=None
    )
    """Power of the distance; 0 for drizzle.

    float without unit; optional (jwst/ifu.specc:138).
    """


class S3dSci(ImageHdu, label="SCI", extname="SCI"):
    """Surface brightness; NaN where nothing was seen.

    SCI, an image; required (jwst/ifu.specc:173).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:173", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx] in MJy/sr or DN/s; NaN where nothing is known.
    """

    BUNIT: Literal["MJy/sr", "DN/s"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:173",
        values=("MJy/sr", "DN/s"),
        default="MJy/sr",
    )
    """Unit of the pixels.

    MJy/sr or DN/s.
    """

    MJD_BEG: Number | Quantity = keyword(
        "MJD-BEG", "float", comment="start, UTC, MJD", unit="d", line="jwst/core.specc:597"
    )
    """Start, UTC, MJD.

    float in d; required (jwst/core.specc:597).
    """

    MJD_AVG: Number | Quantity = keyword(
        "MJD-AVG", "float", comment="middle, UTC, MJD", unit="d", line="jwst/core.specc:598"
    )
    """Middle, UTC, MJD.

    float in d; required (jwst/core.specc:598).
    """

    MJD_END: Number | Quantity = keyword(
        "MJD-END", "float", comment="end, UTC, MJD", unit="d", line="jwst/core.specc:599"
    )
    """End, UTC, MJD.

    float in d; required (jwst/core.specc:599).
    """

    TDB_BEG: Number | Quantity = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:600"
    )
    """Start at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:600).
    """

    TDB_MID: Number | Quantity = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:601"
    )
    """Middle at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:601).
    """

    TDB_END: Number | Quantity = keyword(
        "TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:602"
    )
    """End at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:602).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:603"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:603).
    """

    TELAPSE: Number | Quantity = keyword(
        "TELAPSE", "float", comment="time from start to end", unit="s", line="jwst/core.specc:604"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:604).
    """

    REFFRAME: Literal["EME2000"] | None = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        values=("EME2000",),
        default=None,
    )
    """Frame of place and velocity.

    string; always "EME2000"; optional (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
        default=None,
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; optional (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity | None = keyword(
        "EPH_TIME",
        "float",
        comment="time of place and velocity, MJD",
        unit="d",
        line="jwst/core.specc:614",
        default=None,
    )
    """Time of place and velocity, MJD.

    float in d; optional (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615", default=None
    )
    """Place from the barycentre, x.

    float in km; optional (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616", default=None
    )
    """Place from the barycentre, y.

    float in km; optional (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617", default=None
    )
    """Place from the barycentre, z.

    float in km; optional (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618", default=None
    )
    """Place from the Earth, x.

    float in m; optional (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619", default=None
    )
    """Place from the Earth, y.

    float in m; optional (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620", default=None
    )
    """Place from the Earth, z.

    float in m; optional (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity | None = keyword(
        "JWST_DX",
        "float",
        comment="velocity about the barycentre, x",
        unit="km/s",
        line="jwst/core.specc:621",
        default=None,
    )
    """Velocity about the barycentre, x.

    float in km/s; optional (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity | None = keyword(
        "JWST_DY",
        "float",
        comment="velocity about the barycentre, y",
        unit="km/s",
        line="jwst/core.specc:622",
        default=None,
    )
    """Velocity about the barycentre, y.

    float in km/s; optional (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity | None = keyword(
        "JWST_DZ",
        "float",
        comment="velocity about the barycentre, z",
        unit="km/s",
        line="jwst/core.specc:623",
        default=None,
    )
    """Velocity about the barycentre, z.

    float in km/s; optional (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624", default=None
    )
    """Velocity about the Earth, x.

    float in m/s; optional (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625", default=None
    )
    """Velocity about the Earth, y.

    float in m/s; optional (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626", default=None
    )
    """Velocity about the Earth, z.

    float in m/s; optional (jwst/core.specc:626).
    """

    PHOTMJSR: Number | Quantity | None = keyword(
        "PHOTMJSR",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="MJy s/(sr adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in MJy s/(sr adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PHOTUJA2: Number | Quantity | None = keyword(
        "PHOTUJA2",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="uJy s/(arcsec2 adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in uJy s/(arcsec2 adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR", "float", comment="area of a pixel", unit="sr", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in sr; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2", "float", comment="area of a pixel", unit="arcsec2", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in arcsec2; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/core.specc:639", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/core.specc:639).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/core.specc:640"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/core.specc:640).
    """

    RA_V1: Number | Quantity | Sky = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:641",
        sky="ra",
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:641).
    """

    DEC_V1: Number | Quantity | Sky = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:642",
        sky="dec",
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:642).
    """

    PA_V3: Number | Quantity = keyword(
        "PA_V3", "float", comment="position angle of the telescope", unit="deg", line="jwst/core.specc:643"
    )
    """Position angle of the telescope.

    float in deg; required (jwst/core.specc:643).
    """

    VA_SCALE: Number = keyword(
        "VA_SCALE", "float", comment="scale factor of the aberration", line="jwst/core.specc:644"
    )
    """Scale factor of the aberration.

    float without unit; [0.9998, 1.0002]; required (jwst/core.specc:644).
    """

    S_REGION: str = keyword(
        "S_REGION", "string", comment="region on the sky, in one part or several", line="jwst/core.specc:660"
    )
    """Region on the sky, in one part or several.

    string; /POLYGON ICRS( +-?\\d+\\.\\d+){6,}( +POLYGON ICRS( +-?\\d+\\.\\d+){6,})*/; required (jwst/core.specc:660).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="correction of radial velocities to the barycentre",
        unit="m/s",
        line="jwst/core.specc:693",
        default=None,
    )
    """Correction of radial velocities to the barycentre.

    float in m/s; optional (jwst/core.specc:693).
    """

    MT_RA: Number | Quantity | Sky | None = keyword(
        "MT_RA",
        "float",
        comment="moving target at the middle, right ascension",
        unit="deg",
        line="jwst/core.specc:664",
        sky="ra",
        default=None,
    )
    """Moving target at the middle, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:664).
    """

    MT_DEC: Number | Quantity | Sky | None = keyword(
        "MT_DEC",
        "float",
        comment="moving target at the middle, declination",
        unit="deg",
        line="jwst/core.specc:665",
        sky="dec",
        default=None,
    )
    """Moving target at the middle, declination.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:665).
    """

    MT_AVRA: Number | Quantity | None = keyword(
        "MT_AVRA",
        "float",
        comment="moving target on average, right ascension",
        unit="deg",
        line="jwst/core.specc:666",
        default=None,
    )
    """Moving target on average, right ascension.

    float in deg; optional (jwst/core.specc:666).
    """

    MT_AVDEC: Number | Quantity | None = keyword(
        "MT_AVDEC",
        "float",
        comment="moving target on average, declination",
        unit="deg",
        line="jwst/core.specc:667",
        default=None,
    )
    """Moving target on average, declination.

    float in deg; optional (jwst/core.specc:667).
    """

    V2_REF: Number | Quantity | None = keyword(
        "V2_REF",
        "float",
        comment="reference point in the field, V2",
        unit="arcsec",
        line="jwst/core.specc:651",
        default=None,
    )
    """Reference point in the field, V2.

    float in arcsec; optional (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity | None = keyword(
        "V3_REF",
        "float",
        comment="reference point in the field, V3",
        unit="arcsec",
        line="jwst/core.specc:652",
        default=None,
    )
    """Reference point in the field, V3.

    float in arcsec; optional (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] | None = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1), default=None
    )
    """Sense of rotation.

    int; -1 or 1; optional (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity | None = keyword(
        "V3I_YANG",
        "float",
        comment="angle from V3 to the aperture's y",
        unit="deg",
        line="jwst/core.specc:654",
        default=None,
    )
    """Angle from V3 to the aperture's y.

    float in deg; optional (jwst/core.specc:654).
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

    WCSAXES: Integer = keyword(
        "WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78", init=False, default=3
    )
    """Number of world axes.

    int; always 3; >= 2; required; filled in (std/wcs.specc:78).
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
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", line="std/wcs.specc:83"
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; required (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; required (std/wcs.specc:84).
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

    CTYPE3: Literal["WAVE", "WAVE-TAB"] = keyword(
        "CTYPE3",
        "string",
        comment="wavelength in vacuum, linear or looked up",
        line="jwst/ifu.specc:147",
        values=("WAVE", "WAVE-TAB"),
    )
    """Wavelength in vacuum, linear or looked up.

    string; "WAVE" or "WAVE-TAB"; required (jwst/ifu.specc:147).
    """

    CUNIT3: str = keyword(
        "CUNIT3", "string", comment="unit of axis 3", line="jwst/ifu.specc:148", init=False, default="um"
    )
    """Unit of axis 3.

    string; always "um"; required; filled in (jwst/ifu.specc:148).
    """

    CRPIX3: Number | Quantity = keyword(
        "CRPIX3", "float", comment="reference pixel on axis 3, counted from 1", unit="pixel", line="jwst/ifu.specc:149"
    )
    """Reference pixel on axis 3, counted from 1.

    float in pixel; required (jwst/ifu.specc:149).
    """

    CRVAL3: Number = keyword(
        "CRVAL3", "float", comment="wavelength there; row of the table, if it is looked up", line="jwst/ifu.specc:150"
    )
    """Wavelength there; row of the table, if it is looked up.

    float; required (jwst/ifu.specc:150).
    """

    PC1_3: Number = keyword(
        "PC1_3", "float", comment="rotation, from axis 3 to right ascension: none", line="jwst/ifu.specc:151"
    )
    """Rotation, from axis 3 to right ascension: none.

    float without unit; required (jwst/ifu.specc:151).
    """

    PC2_3: Number = keyword(
        "PC2_3", "float", comment="rotation, from axis 3 to declination: none", line="jwst/ifu.specc:152"
    )
    """Rotation, from axis 3 to declination: none.

    float without unit; required (jwst/ifu.specc:152).
    """

    PC3_1: Number = keyword(
        "PC3_1", "float", comment="rotation, from axis 1 to wavelength: none", line="jwst/ifu.specc:153"
    )
    """Rotation, from axis 1 to wavelength: none.

    float without unit; required (jwst/ifu.specc:153).
    """

    PC3_2: Number = keyword(
        "PC3_2", "float", comment="rotation, from axis 2 to wavelength: none", line="jwst/ifu.specc:154"
    )
    """Rotation, from axis 2 to wavelength: none.

    float without unit; required (jwst/ifu.specc:154).
    """

    PC3_3: Number = keyword("PC3_3", "float", comment="scale of wavelength: 1", line="jwst/ifu.specc:155")
    """Scale of wavelength: 1.

    float without unit; required (jwst/ifu.specc:155).
    """

    SPECSYS: Literal["BARYCENT"] | None = keyword(
        "SPECSYS",
        "string",
        comment="frame of the wavelengths",
        line="jwst/ifu.specc:156",
        values=("BARYCENT",),
        default=None,
    )
    """Frame of the wavelengths.

    string; always "BARYCENT"; optional (jwst/ifu.specc:156).
    """

    WAVSTART: Number | Quantity | None = keyword(
        "WAVSTART",
        "float",
        comment="shortest wavelength of the first exposure",
        unit="m",
        line="jwst/ifu.specc:157",
        default=None,
    )
    """Shortest wavelength of the first exposure.

    float in m; > 0; optional (jwst/ifu.specc:157).
    """

    WAVEND: Number | Quantity | None = keyword(
        "WAVEND",
        "float",
        comment="longest wavelength of the first exposure",
        unit="m",
        line="jwst/ifu.specc:158",
        default=None,
    )
    """Longest wavelength of the first exposure.

    float in m; > 0; optional (jwst/ifu.specc:158).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS",
        "int",
        comment="axis of the dispersion on the detector",
        line="jwst/ifu.specc:159",
        values=(1, 2),
        default=None,
    )
    """Axis of the dispersion on the detector.

    int; 1 or 2; optional (jwst/ifu.specc:159).
    """

    SPORDER: Integer | None = keyword(
        "SPORDER", "int", comment="order of the spectrum", line="jwst/ifu.specc:160", default=None
    )
    """Order of the spectrum.

    int; optional (jwst/ifu.specc:160).
    """

    PS3_0: str | None = keyword(
        "PS3_0",
        "string",
        comment="table with the wavelengths",
        line="jwst/ifu.specc:162",
        derive=_S3dSci_PS3_0,
        init=False,
        default=None,
    )
    """Table with the wavelengths.

    string; always "WCS-TABLE"; required, where CTYPE3 is "WAVE-TAB"; filled in (jwst/ifu.specc:162).
    """

    PS3_1: str | None = keyword(
        "PS3_1",
        "string",
        comment="column with the wavelengths",
        line="jwst/ifu.specc:163",
        derive=_S3dSci_PS3_1,
        init=False,
        default=None,
    )
    """Column with the wavelengths.

    string; always "wavelength"; required, where CTYPE3 is "WAVE-TAB"; filled in (jwst/ifu.specc:163).
    """

    CDELT3: Number | Quantity | None = keyword(
        "CDELT3", "float", comment="step along axis 3", unit="um", line="jwst/ifu.specc:165", default=None
    )
    """Step along axis 3.

    float in um; > 0; required, where CTYPE3 is not "WAVE-TAB" (jwst/ifu.specc:165).
    """


class S3dErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/ifu.specc:180).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:180", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:180",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
    """

    ERRTYPE: Literal["ERR"] | None = keyword(
        "ERRTYPE",
        "string",
        comment="what kind of uncertainty: a standard deviation",
        line="jwst/ifu.specc:181",
        values=("ERR",),
        default=None,
    )
    """What kind of uncertainty: a standard deviation.

    string; always "ERR"; optional (jwst/ifu.specc:181).
    """


class S3dDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a voxel.

    DQ, an image; required (jwst/ifu.specc:183).
    """

    data: ArrayLike = pixels("uint32", shape=("nwave", "ny", "nx"), line="jwst/ifu.specc:183", kw_only=False)
    """Pixels, slowest axis first.

    uint32[nwave, ny, nx]; bits of DataQuality.
    """


class S3dWmap(ImageHdu, label="WMAP", extname="WMAP"):
    """Weight of a voxel: how many points it is made of.

    WMAP, an image; required (jwst/ifu.specc:184).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:184", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx]; >= 0; NaN where nothing is known.
    """


class S3dWcsTable(TableHdu, label="WCS-TABLE", extname="WCS-TABLE"):
    """The wavelengths of the planes, in one row.

    WCS-TABLE, a binary table; required when CTYPE3 of SCI is "WAVE-TAB", else optional (jwst/ifu.specc:186).

    Early cubes had a table of fixed length, filled up with zeros: `nelem` told how many wavelengths there are.
    """

    data: TableLike = columns(
        column(
            "nelem", "int16", comment="how many there are; no longer written", required=False, line="jwst/ifu.specc:192"
        ),
        column(
            "wavelength", "float32", shape=("nlisted", 1), comment="wavelength of each plane", line="jwst/ifu.specc:193"
        ),
        rows=(1, 1),
        line="jwst/ifu.specc:186",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; 1 row.

    nelem: how many there are; no longer written; int16; must equal nwave; optional (jwst/ifu.specc:192).

    wavelength: wavelength of each plane; float32[nlisted, 1] in um, not written; >= 0; required
        (jwst/ifu.specc:193).
    """


class S3dHdrtab(TableHdu, label="HDRTAB", extname="HDRTAB"):
    """One row a file that went in, one column a keyword of it.

    HDRTAB, a binary table; optional (jwst/core.specc:905).

    Keywords that no file had are no columns; where one file had not what another had, there is NaN, or the text `nan`.
    """

    data: TableLike = columns(
        column("FILENAME", "string", comment="file", required=False, line="jwst/core.specc:911"),
        column(
            "DATAMODL", "string", comment="data model that wrote the file", required=False, line="jwst/core.specc:912"
        ),
        column("DETECTOR", "string", comment="detector", required=False, line="jwst/core.specc:913"),
        column("EXPSTART", "float64", comment="start, MJD", required=False, line="jwst/core.specc:914"),
        column("EXPEND", "float64", comment="end, MJD", required=False, line="jwst/core.specc:915"),
        column(
            "EFFEXPTM", "float64", comment="effective time of the exposure", required=False, line="jwst/core.specc:916"
        ),
        rows=(1, None),
        line="jwst/core.specc:905",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    FILENAME: file; string; optional (jwst/core.specc:911).

    DATAMODL: data model that wrote the file; string; optional (jwst/core.specc:912).

    DETECTOR: detector; string; optional (jwst/core.specc:913).

    EXPSTART: start, MJD; float64 in d, not written; optional (jwst/core.specc:914).

    EXPEND: end, MJD; float64 in d, not written; optional (jwst/core.specc:915).

    EFFEXPTM: effective time of the exposure; float64 in s, not written; optional (jwst/core.specc:916).
    """


class S3dAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree, and the world coordinates in full.

    The object ASDF.tree (jwst/ifu.specc:215).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/ifu.specc:217",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/ifu.specc:217).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class S3dAsdf(
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
):
    """The same metadata as a tree, and the world coordinates in full.

    ASDF, a tree of ASDF; required (jwst/ifu.specc:215).
    """

    tree: S3dAsdfTree = tree_in_hdu(S3dAsdfTree, default_factory=S3dAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class S3d(FitsProduct, product="s3d", validator=_VALIDATOR, aliases=_ALIASES):
    """Cube, stage 3.

    Named jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_s3d.fits

    All exposures of a target in one cube: of a band, of a channel or grating, or of all wavelengths. Neighbouring voxels share what the detector saw, and their
    uncertainties say nothing of it.
    """

    primary: S3dPrimary = hdu(line="jwst/ifu.specc:207")
    """PRIMARY.

    required.
    """

    sci: S3dSci = hdu(line="jwst/ifu.specc:173")
    """Surface brightness; NaN where nothing was seen.

    required.
    """

    err: S3dErr = hdu(line="jwst/ifu.specc:180")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: S3dDq = hdu(line="jwst/ifu.specc:183")
    """What is wrong with a voxel.

    required.
    """

    wmap: S3dWmap = hdu(line="jwst/ifu.specc:184")
    """Weight of a voxel: how many points it is made of.

    required.
    """

    wcs_table: S3dWcsTable | None = hdu(line="jwst/ifu.specc:186", default=None)
    """The wavelengths of the planes, in one row.

    required when CTYPE3 of SCI is "WAVE-TAB", else optional.
    """

    hdrtab: S3dHdrtab | None = hdu(line="jwst/core.specc:905", default=None)
    """One row a file that went in, one column a keyword of it.

    optional.
    """

    asdf: S3dAsdf = hdu(line="jwst/ifu.specc:215", default_factory=S3dAsdf)
    """The same metadata as a tree, and the world coordinates in full.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            "-",
            field("acid"),
            "_",
            field("target"),
            optional("-epoch", field("epoch")),
            "_",
            field("instrume", lambda f: lower(f.primary["INSTRUME"])),
            "_",
            field("optelem"),
            "_s3d.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        acid: str | int | None = None,
        target: str | int | None = None,
        epoch: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_{target}[-epoch{epoch}]_{instrume}_{optelem}_s3d.fits; see `Product.write`.

        acid: association candidate: observation, candidate of the proposal, or found by the rules;
            /o\\d{3}|[ac]\\d{4}/.
        target: target, as the proposal numbers it; /t\\d{3,4}/.
        epoch: epoch, where the proposal has several; /[0-9]+/.
        optelem: optical elements, then slit and subarray where there is one; /[a-z0-9]+([-_][a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"acid": acid, "target": target, "epoch": epoch, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class ExposureS3dPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/ifu.specc:234).
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
        default="IFUCubeModel",
    )
    """Data model that wrote the file.

    string; always "IFUCubeModel"; required; filled in (jwst/core.specc:20).
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

    VISITGRP: str | Integer = keyword(
        "VISITGRP", "digits", comment="group within the visit", digits=2, line="jwst/core.specc:88"
    )
    """Group within the visit.

    digits[2]; required (jwst/core.specc:88).
    """

    SEQ_ID: str = keyword("SEQ_ID", "string", comment="1: prime, 2 to 5: parallel", line="jwst/core.specc:89")
    """1: prime, 2 to 5: parallel.

    string; /[1-5]/; required (jwst/core.specc:89).
    """

    ACT_ID: str = keyword("ACT_ID", "string", comment="activity, counted in base 36", line="jwst/core.specc:90")
    """Activity, counted in base 36.

    string; /[0-9A-Z]{2}/; required (jwst/core.specc:90).
    """

    EXPOSURE: str | Integer = keyword(
        "EXPOSURE", "digits", comment="exposure within the activity", line="jwst/core.specc:91"
    )
    """Exposure within the activity.

    digits[1..5]; required (jwst/core.specc:91).
    """

    BKGDTARG: Truth = keyword("BKGDTARG", "bool", comment="the target is empty sky", line="jwst/core.specc:92")
    """The target is empty sky.

    bool; required (jwst/core.specc:92).
    """

    TEMPLATE: str = keyword(
        "TEMPLATE", "string", comment="template that the observation was planned with", line="jwst/core.specc:93"
    )
    """Template that the observation was planned with.

    string; required (jwst/core.specc:93).
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

    TARGPROP: str = keyword(
        "TARGPROP", "string", comment="the proposer's name of the target", line="jwst/core.specc:113"
    )
    """The proposer's name of the target.

    string; required (jwst/core.specc:113).
    """

    TARGNAME: str = keyword(
        "TARGNAME", "string", comment="name of the target in catalogues", line="jwst/core.specc:114"
    )
    """Name of the target in catalogues.

    string; required (jwst/core.specc:114).
    """

    TARGTYPE: TargetType | TargetTypeText = keyword(
        "TARGTYPE", "string", comment="fixed, moving or generic", line="jwst/core.specc:115", values=TargetType
    )
    """Fixed, moving or generic.

    TargetType; "FIXED", "MOVING" or "GENERIC"; required (jwst/core.specc:115).
    """

    TARGCAT: str | None = keyword(
        "TARGCAT", "string", comment="class of the target", line="jwst/core.specc:116", default=None
    )
    """Class of the target.

    string; optional (jwst/core.specc:116).
    """

    TARGDESC: str | None = keyword(
        "TARGDESC", "string", comment="class of the target, finer", line="jwst/core.specc:117", default=None
    )
    """Class of the target, finer.

    string; optional (jwst/core.specc:117).
    """

    TARG_RA: Number | Quantity | Sky = keyword(
        "TARG_RA",
        "float",
        comment="right ascension at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:118",
        sky="ra",
    )
    """Right ascension at the middle of the exposure.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:118).
    """

    TARG_DEC: Number | Quantity | Sky = keyword(
        "TARG_DEC",
        "float",
        comment="declination at the middle of the exposure",
        unit="deg",
        line="jwst/core.specc:119",
        sky="dec",
    )
    """Declination at the middle of the exposure.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:119).
    """

    SRCTYAPT: SourceType | SourceTypeText | None = keyword(
        "SRCTYAPT",
        "string",
        comment="extent of the source, as the proposer expects it",
        line="jwst/core.specc:120",
        values=SourceType,
        default=None,
    )
    """Extent of the source, as the proposer expects it.

    SourceType; "POINT", "EXTENDED" or "UNKNOWN"; optional (jwst/core.specc:120).
    """

    TARGURA: Number | Quantity | None = keyword(
        "TARGURA",
        "float",
        comment="uncertainty of the right ascension",
        unit="arcsec",
        line="jwst/core.specc:123",
        default=None,
    )
    """Uncertainty of the right ascension.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:123).
    """

    TARGUDEC: Number | Quantity | None = keyword(
        "TARGUDEC",
        "float",
        comment="uncertainty of the declination",
        unit="arcsec",
        line="jwst/core.specc:124",
        default=None,
    )
    """Uncertainty of the declination.

    float in arcsec; >= 0; required, where TARGTYPE is "FIXED" (jwst/core.specc:124).
    """

    MU_RA: Number | Quantity | None = keyword(
        "MU_RA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="jwst/core.specc:125",
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:125).
    """

    MU_DEC: Number | Quantity | None = keyword(
        "MU_DEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="jwst/core.specc:126",
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr; required, where TARGTYPE is "FIXED" (jwst/core.specc:126).
    """

    MU_EPOCH: Instant | None = keyword(
        "MU_EPOCH", "datetime", comment="epoch of the proper motion", line="jwst/core.specc:127", default=None
    )
    """Epoch of the proper motion.

    datetime; required, where TARGTYPE is "FIXED" (jwst/core.specc:127).
    """

    PROP_RA: Number | Quantity | Sky | None = keyword(
        "PROP_RA",
        "float",
        comment="the proposer's right ascension",
        unit="deg",
        line="jwst/core.specc:128",
        sky="ra",
        default=None,
    )
    """The proposer's right ascension.

    float in deg; [0, 360); required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:128).
    """

    PROP_DEC: Number | Quantity | Sky | None = keyword(
        "PROP_DEC",
        "float",
        comment="the proposer's declination",
        unit="deg",
        line="jwst/core.specc:129",
        sky="dec",
        default=None,
    )
    """The proposer's declination.

    float in deg; [-90, 90]; required, where TARGTYPE is "FIXED"; takes a SkyCoord (jwst/core.specc:129).
    """

    INSTRUME: Instrument | InstrumentText = keyword(
        "INSTRUME", "string", comment="instrument", line="jwst/core.specc:200", values=Instrument
    )
    """Instrument.

    Instrument; "NIRCAM", "NIRSPEC", "NIRISS", "MIRI" or "FGS"; required (jwst/core.specc:200).
    """

    PREIMAGE: str | None = keyword(
        "PREIMAGE",
        "string",
        comment="image that the shutters were planned on",
        line="jwst/core.specc:201",
        default=None,
    )
    """Image that the shutters were planned on.

    string; optional (jwst/core.specc:201).
    """

    FWPOSOFF: Number | None = keyword(
        "FWPOSOFF", "float", comment="filter wheel, place minus command", line="jwst/core.specc:202", default=None
    )
    """Filter wheel, place minus command.

    float; optional (jwst/core.specc:202).
    """

    FWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "FWPOSTOL",
        "string",
        comment="filter wheel, judged",
        line="jwst/core.specc:203",
        values=WheelTolerance,
        default=None,
    )
    """Filter wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:203).
    """

    PWPOSOFF: Number | None = keyword(
        "PWPOSOFF", "float", comment="pupil wheel, place minus command", line="jwst/core.specc:204", default=None
    )
    """Pupil wheel, place minus command.

    float; optional (jwst/core.specc:204).
    """

    PWPOSTOL: WheelTolerance | WheelToleranceText | None = keyword(
        "PWPOSTOL",
        "string",
        comment="pupil wheel, judged",
        line="jwst/core.specc:205",
        values=WheelTolerance,
        default=None,
    )
    """Pupil wheel, judged.

    WheelTolerance; "within commanded tolerance" or "outside calibration tolerance"; optional
    (jwst/core.specc:205).
    """

    DETECTOR: S3dPrimary_DETECTOR_2 | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_ExposureS3dPrimary_DETECTOR,
        values=(NircamDetectors, MiriDetectors, S3dPrimary_DETECTOR),
        default=None,
    )
    """Detector.

    NircamDetectors; required, where INSTRUME is "NIRCAM" (jwst/core.specc:134).
    string; "NRS1", "NRS2" or "MULTIPLE"; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:149).
    string; always "NIS"; required, where INSTRUME is "NIRISS" (jwst/core.specc:172).
    MiriDetectors; "MIRIMAGE", "MIRIFUSHORT", "MIRIFULONG" or "MULTIPLE"; required, where INSTRUME is "MIRI"
    (jwst/core.specc:181).
    string; "GUIDER1", "GUIDER2" or "MULTIPLE"; required, where INSTRUME is "FGS" (jwst/core.specc:194).
    """

    MODULE: Literal["A", "B", "MULTIPLE"] | None = keyword(
        "MODULE",
        "string",
        comment="module of the detector",
        line="jwst/core.specc:135",
        values=("A", "B", "MULTIPLE"),
        default=None,
    )
    """Module of the detector.

    string; "A", "B" or "MULTIPLE"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:135).
    """

    CHANNEL: S3dPrimary_CHANNEL | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=S3dPrimary_CHANNEL,
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "1", "2", "3", "4", "12", "34", "123", "234" or "1234"; required when DETECTOR is not "MIRIMAGE",
    else optional, where INSTRUME is "MIRI" (jwst/core.specc:183).
    """

    FILTER: S3dPrimary_FILTER | None = keyword(
        "FILTER",
        "string",
        comment="element in the filter wheel",
        line="jwst/core.specc:137",
        values=(NircamFilters, NirspecFilters, NirissFilters, MiriFilters),
        default=None,
    )
    """Element in the filter wheel.

    NircamFilters; required, where INSTRUME is "NIRCAM" (jwst/core.specc:137).
    NirspecFilters; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:150).
    NirissFilters; required, where INSTRUME is "NIRISS" (jwst/core.specc:173).
    MiriFilters; required when DETECTOR is "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:182).
    """

    PUPIL: NircamPupil | NircamPupilText | NirissPupil | NirissPupilText | None = keyword(
        "PUPIL",
        "string",
        comment="element in the pupil wheel",
        line="jwst/core.specc:138",
        values=(NircamPupil, NirissPupil),
        default=None,
    )
    """Element in the pupil wheel.

    NircamPupil; required, where INSTRUME is "NIRCAM" (jwst/core.specc:138).
    NirissPupil; required, where INSTRUME is "NIRISS" (jwst/core.specc:174).
    """

    PILIN: Truth | None = keyword(
        "PILIN", "bool", comment="pupil imaging lens in the beam", line="jwst/core.specc:139", default=None
    )
    """Pupil imaging lens in the beam.

    bool; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:139).
    """

    CORONMSK: Coronagraph | CoronagraphText | None = keyword(
        "CORONMSK",
        "string",
        comment="coronagraphic mask",
        line="jwst/core.specc:140",
        values=(Coronagraph, Coronagraph),
        default=None,
    )
    """Coronagraphic mask.

    Coronagraph; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:140).
    Coronagraph; optional, where INSTRUME is "MIRI" (jwst/core.specc:186).
    """

    FAM_LA_a: Mapping[str, Integer] = keywords(
        "FAM_LA[a]",
        "int",
        pattern=r"FAM_LA\d+",
        comment="focus: steps of actuator a",
        line="jwst/core.specc:141",
        default_factory=dict,
    )
    """Focus: steps of actuator a.

    int; that is FAM_LA1, FAM_LA2, FAM_LA3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:141).
    """

    FASTEP_a: Mapping[str, Integer] = keywords(
        "FASTEP[a]",
        "int",
        pattern=r"FASTEP\d+",
        comment="focus: steps asked of actuator a",
        line="jwst/core.specc:142",
        default_factory=dict,
    )
    """Focus: steps asked of actuator a.

    int; that is FASTEP1, FASTEP2, FASTEP3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:142).
    """

    FAUNIT_a: Mapping[str, Number] = keywords(
        "FAUNIT[a]",
        "float",
        pattern=r"FAUNIT\d+",
        comment="focus: start of actuator a",
        line="jwst/core.specc:143",
        default_factory=dict,
    )
    """Focus: start of actuator a.

    float; that is FAUNIT1, FAUNIT2, FAUNIT3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:143).
    """

    FAPHASE_a: Mapping[str, str] = keywords(
        "FAPHASE[a]",
        "string",
        pattern=r"FAPHASE\d+",
        comment="focus: phase of actuator a",
        line="jwst/core.specc:144",
        default_factory=dict,
    )
    """Focus: phase of actuator a.

    string; that is FAPHASE1, FAPHASE2, FAPHASE3; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:144).
    """

    FA_a_VALUE: Mapping[str, Integer] = keywords(
        "FA[a]VALUE",
        "int",
        pattern=r"FA\d+VALUE",
        comment="focus: place asked of actuator a",
        line="jwst/core.specc:145",
        default_factory=dict,
    )
    """Focus: place asked of actuator a.

    int; that is FA1VALUE, FA2VALUE, FA3VALUE; optional, where INSTRUME is "NIRCAM" (jwst/core.specc:145).
    """

    GRATING: Gratings | GratingsText | None = keyword(
        "GRATING",
        "string",
        comment="element in the grating wheel",
        line="jwst/core.specc:151",
        values=Gratings,
        default=None,
    )
    """Element in the grating wheel.

    Gratings; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:151).
    """

    FXD_SLIT: FixedSlit | FixedSlitText | None = keyword(
        "FXD_SLIT", "string", comment="fixed slit", line="jwst/core.specc:152", values=FixedSlit, default=None
    )
    """Fixed slit.

    FixedSlit; "S200A1", "S200A2", "S200B1", "S400A1", "S1600A1" or "NONE"; optional, where INSTRUME is
    "NIRSPEC" (jwst/core.specc:152).
    """

    FOCUSPOS: Number | None = keyword(
        "FOCUSPOS", "float", comment="place of the focus mechanism", line="jwst/core.specc:153", default=None
    )
    """Place of the focus mechanism.

    float; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:153).
    float; optional, where INSTRUME is "NIRISS" (jwst/core.specc:175).
    float; optional, where INSTRUME is "FGS" (jwst/core.specc:195).
    """

    LAMP: str | None = keyword("LAMP", "string", comment="calibration lamp", line="jwst/core.specc:154", default=None)
    """Calibration lamp.

    string; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:154).
    """

    OPMODE: LampMode | LampModeText | None = keyword(
        "OPMODE",
        "string",
        comment="what the lamp shines through",
        line="jwst/core.specc:155",
        values=(LampMode, LampMode),
        default=None,
    )
    """What the lamp shines through.

    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; required, where
    INSTRUME is "NIRSPEC" (jwst/core.specc:155).
    LampMode; "BRIGHTOBJ", "FIXEDSLIT", "GRATING-ONLY", "IFU", "IMAGE", "MSASPEC" or "NONE"; optional, where
    INSTRUME is "MIRI" (jwst/core.specc:190).
    """

    MSASTATE: str | None = keyword(
        "MSASTATE", "string", comment="state of the micro-shutters", line="jwst/core.specc:156", default=None
    )
    """State of the micro-shutters.

    string; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:156).
    """

    MSAMETFL: str | None = keyword(
        "MSAMETFL",
        "string",
        comment="file that says which shutters were open",
        line="jwst/core.specc:157",
        default=None,
    )
    """File that says which shutters were open.

    string; /jw\\d{11}_\\d{2}_msa\\.fits/; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:157).
    """

    MSAMETID: Integer | None = keyword(
        "MSAMETID", "int", comment="identifier within that file", line="jwst/core.specc:158", default=None
    )
    """Identifier within that file.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:158).
    """

    MSACONID: Integer | None = keyword(
        "MSACONID", "int", comment="configuration of the micro-shutters", line="jwst/core.specc:159", default=None
    )
    """Configuration of the micro-shutters.

    int; >= 1; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:159).
    """

    GWA_XTIL: Number | None = keyword(
        "GWA_XTIL", "float", comment="tilt of the grating wheel about y", line="jwst/core.specc:160", default=None
    )
    """Tilt of the grating wheel about y.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:160).
    """

    GWA_YTIL: Number | None = keyword(
        "GWA_YTIL", "float", comment="tilt of the grating wheel about x", line="jwst/core.specc:161", default=None
    )
    """Tilt of the grating wheel about x.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:161).
    """

    GWA_XP_V: Number | None = keyword(
        "GWA_XP_V", "float", comment="tilt sensor x, calibrated", line="jwst/core.specc:162", default=None
    )
    """Tilt sensor x, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:162).
    """

    GWA_YP_V: Number | None = keyword(
        "GWA_YP_V", "float", comment="tilt sensor y, calibrated", line="jwst/core.specc:163", default=None
    )
    """Tilt sensor y, calibrated.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:163).
    """

    GWA_PXAV: Number | None = keyword(
        "GWA_PXAV", "float", comment="tilt sensor x, average", line="jwst/core.specc:164", default=None
    )
    """Tilt sensor x, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:164).
    """

    GWA_PYAV: Number | None = keyword(
        "GWA_PYAV", "float", comment="tilt sensor y, average", line="jwst/core.specc:165", default=None
    )
    """Tilt sensor y, average.

    float; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:165).
    """

    GWA_TILT: Number | Quantity | None = keyword(
        "GWA_TILT",
        "float",
        comment="temperature of the grating wheel",
        unit="K",
        line="jwst/core.specc:166",
        default=None,
    )
    """Temperature of the grating wheel.

    float in K; required, where INSTRUME is "NIRSPEC" (jwst/core.specc:166).
    """

    RMA_POS: Integer | None = keyword(
        "RMA_POS", "int", comment="place of the refocusing mirror", line="jwst/core.specc:167", default=None
    )
    """Place of the refocusing mirror.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:167).
    """

    FCSRLPOS: Integer | None = keyword(
        "FCSRLPOS", "int", comment="place of the focus mechanism, relative", line="jwst/core.specc:168", default=None
    )
    """Place of the focus mechanism, relative.

    int; optional, where INSTRUME is "NIRSPEC" (jwst/core.specc:168).
    """

    FWCPOS: Number | Quantity | None = keyword(
        "FWCPOS", "float", comment="filter wheel, angle", unit="deg", line="jwst/core.specc:176", default=None
    )
    """Filter wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:176).
    """

    PWCPOS: Number | Quantity | None = keyword(
        "PWCPOS", "float", comment="pupil wheel, angle", unit="deg", line="jwst/core.specc:177", default=None
    )
    """Pupil wheel, angle.

    float in deg; optional, where INSTRUME is "NIRISS" (jwst/core.specc:177).
    """

    BAND: Band | BandText | None = keyword(
        "BAND", "string", comment="place of the grating wheels", line="jwst/core.specc:185", values=Band, default=None
    )
    """Place of the grating wheels.

    Band; required when DETECTOR is not "MIRIMAGE", else optional, where INSTRUME is "MIRI"
    (jwst/core.specc:185).
    """

    CCCSTATE: Cover | CoverText | None = keyword(
        "CCCSTATE",
        "string",
        comment="contamination control cover",
        line="jwst/core.specc:187",
        values=Cover,
        default=None,
    )
    """Contamination control cover.

    Cover; "OPEN", "CLOSED", "LOCKED" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:187).
    """

    FPE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: CalPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=CalPrimary_FPE_SIDE,
        default=None,
    )
    """Control electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:189).
    """

    EXPCOUNT: Integer = keyword("EXPCOUNT", "int", comment="exposure of the visit, counted", line="jwst/core.specc:274")
    """Exposure of the visit, counted.

    int; >= 1; required (jwst/core.specc:274).
    """

    EXPRIPAR: PrimeParallel | PrimeParallelText = keyword(
        "EXPRIPAR", "string", comment="prime or parallel", line="jwst/core.specc:275", values=PrimeParallel
    )
    """Prime or parallel.

    PrimeParallel; "PRIME", "PARALLEL_COORDINATED" or "PARALLEL_PURE"; required (jwst/core.specc:275).
    """

    EXP_TYPE: CalPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=CalPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "MIR_MRS" or "NRS_IFU"; required (jwst/core.specc:236).
    """

    NINTS: Integer = keyword("NINTS", "int", comment="integrations in the exposure", line="jwst/core.specc:236")
    """Integrations in the exposure.

    int; >= 1; required (jwst/core.specc:236).
    """

    READPATT: ReadPattern | ReadPatternText = keyword(
        "READPATT", "string", comment="readout pattern", line="jwst/core.specc:237", values=ReadPattern
    )
    """Readout pattern.

    ReadPattern; required (jwst/core.specc:237).
    """

    NGROUPS: Integer = keyword("NGROUPS", "int", comment="groups in an integration", line="jwst/core.specc:238")
    """Groups in an integration.

    int; >= 1; required (jwst/core.specc:238).
    """

    NFRAMES: Integer = keyword("NFRAMES", "int", comment="frames averaged in a group", line="jwst/core.specc:239")
    """Frames averaged in a group.

    int; >= 1; required (jwst/core.specc:239).
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

    EXPSTART: Number | Quantity = keyword(
        "EXPSTART", "float", comment="start, MJD", unit="d", line="jwst/core.specc:277"
    )
    """Start, MJD.

    float in d; required (jwst/core.specc:277).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:277"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:277).
    """

    EXPMID: Number | Quantity = keyword("EXPMID", "float", comment="middle, MJD", unit="d", line="jwst/core.specc:278")
    """Middle, MJD.

    float in d; required (jwst/core.specc:278).
    """

    EXPEND: Number | Quantity = keyword("EXPEND", "float", comment="end, MJD", unit="d", line="jwst/core.specc:279")
    """End, MJD.

    float in d; required (jwst/core.specc:279).
    """

    EXPSTENG: str | None = keyword(
        "EXPSTENG", "string", comment="start in the engineering data", line="jwst/core.specc:280", default=None
    )
    """Start in the engineering data.

    string; optional (jwst/core.specc:280).
    """

    OSF_FILE: str | None = keyword(
        "OSF_FILE", "string", comment="status file that covers the exposure", line="jwst/core.specc:281", default=None
    )
    """Status file that covers the exposure.

    string; optional (jwst/core.specc:281).
    """

    HYBRIDFF: Truth | None = keyword(
        "HYBRIDFF", "bool", comment="first frame read otherwise", line="jwst/core.specc:282", default=None
    )
    """First frame read otherwise.

    bool; optional (jwst/core.specc:282).
    """

    NOUTPUTS: Literal[1, 4, 5] | None = keyword(
        "NOUTPUTS",
        "int",
        comment="outputs of the detector in use",
        line="jwst/core.specc:283",
        values=(1, 4, 5),
        default=None,
    )
    """Outputs of the detector in use.

    int; 1, 4 or 5; optional (jwst/core.specc:283).
    """

    MIRNGRPS: Integer | None = keyword(
        "MIRNGRPS",
        "int",
        comment="groups in an integration, as MIRI was told",
        line="jwst/core.specc:284",
        default=None,
    )
    """Groups in an integration, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:284).
    """

    MIRNFRMS: Integer | None = keyword(
        "MIRNFRMS", "int", comment="frames in a group, as MIRI was told", line="jwst/core.specc:285", default=None
    )
    """Frames in a group, as MIRI was told.

    int; >= 1; optional (jwst/core.specc:285).
    """

    DETMODE: CalPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=CalPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: CalPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=CalPrimary_CMD_TSEL,
        default=None,
    )
    """Test pattern.

    string; "COLUMNS", "ROWS", "FRAMES" or "ALL"; optional (jwst/core.specc:287).
    """

    TMEASURE: Number | Quantity | None = keyword(
        "TMEASURE",
        "float",
        comment="time between first and last group",
        unit="s",
        line="jwst/core.specc:288",
        default=None,
    )
    """Time between first and last group.

    float in s; >= 0; optional (jwst/core.specc:288).
    """

    NRS_NORM: Integer | None = keyword(
        "NRS_NORM", "int", comment="normal pixels between reference pixels", line="jwst/core.specc:289", default=None
    )
    """Normal pixels between reference pixels.

    int; >= 0; optional (jwst/core.specc:289).
    """

    NRS_REF: Integer | None = keyword(
        "NRS_REF", "int", comment="reference pixels between normal pixels", line="jwst/core.specc:290", default=None
    )
    """Reference pixels between normal pixels.

    int; >= 0; optional (jwst/core.specc:290).
    """

    SCTARATE: Number | Quantity = keyword(
        "SCTARATE", "float", comment="drift of the clock on board", unit="ms/s", line="jwst/core.specc:291"
    )
    """Drift of the clock on board.

    float in ms/s; required (jwst/core.specc:291).
    """

    GAINFACT: Number | None = keyword(
        "GAINFACT", "float", comment="gain that data were rescaled by", line="jwst/core.specc:292", default=None
    )
    """Gain that data were rescaled by.

    float without unit; optional (jwst/core.specc:292).
    """

    IS_IMPRT: Truth | None = keyword(
        "IS_IMPRT", "bool", comment="imprint exposure", line="jwst/core.specc:293", default=None
    )
    """Imprint exposure.

    bool; optional (jwst/core.specc:293).
    """

    IS_PSF: Truth | None = keyword(
        "IS_PSF", "bool", comment="reference for the point-spread function", line="jwst/core.specc:294", default=None
    )
    """Reference for the point-spread function.

    bool; optional (jwst/core.specc:294).
    """

    SELFREF: Truth | None = keyword(
        "SELFREF",
        "bool",
        comment="its own reference for the point-spread function",
        line="jwst/core.specc:295",
        default=None,
    )
    """Its own reference for the point-spread function.

    bool; optional (jwst/core.specc:295).
    """

    PRIMECRS: Number | None = keyword(
        "PRIMECRS", "float", comment="rate of cosmic rays", line="jwst/core.specc:296", default=None
    )
    """Rate of cosmic rays.

    float; optional (jwst/core.specc:296).
    """

    EXTNCRS: Number | None = keyword(
        "EXTNCRS", "float", comment="rate of snowballs and showers", line="jwst/core.specc:297", default=None
    )
    """Rate of snowballs and showers.

    float; optional (jwst/core.specc:297).
    """

    EXSEGNUM: Integer | None = keyword(
        "EXSEGNUM", "int", comment="this segment", line="jwst/core.specc:307", default=None
    )
    """This segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    EXSEGTOT: Integer | None = keyword(
        "EXSEGTOT", "int", comment="segments of the exposure", line="jwst/core.specc:307", default=None
    )
    """Segments of the exposure.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTSTART: Integer | None = keyword(
        "INTSTART", "int", comment="first integration of this segment", line="jwst/core.specc:307", default=None
    )
    """First integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    INTEND: Integer | None = keyword(
        "INTEND", "int", comment="last integration of this segment", line="jwst/core.specc:307", default=None
    )
    """Last integration of this segment.

    int; >= 1; optional (jwst/core.specc:307).
    """

    SUBARRAY: SubarrayName | str = keyword(
        "SUBARRAY",
        "string",
        comment="part of the detector that was read",
        line="jwst/core.specc:318",
        values=SubarrayName,
        others=True,
    )
    """Part of the detector that was read.

    SubarrayName; one of SubarrayName; others are possible; required (jwst/core.specc:318).
    """

    SUB_SHRT: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=CalPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: CalPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=CalPrimary_SUB_SHRT,
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

    SUBSIZE1: Integer = keyword("SUBSIZE1", "int", comment="pixels on axis 1", line="jwst/core.specc:323")
    """Pixels on axis 1.

    int; [1, 2048]; required (jwst/core.specc:323).
    """

    SUBSIZE2: Integer = keyword("SUBSIZE2", "int", comment="pixels on axis 2", line="jwst/core.specc:324")
    """Pixels on axis 2.

    int; [1, 2048]; required (jwst/core.specc:324).
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

    PATTTYPE: PatternType | str = keyword(
        "PATTTYPE", "string", comment="primary pattern", line="jwst/core.specc:346", values=PatternType, others=True
    )
    """Primary pattern.

    PatternType; one of PatternType; others are possible; required (jwst/core.specc:346).
    """

    PRIDTYPE: str | None = keyword(
        "PRIDTYPE", "string", comment="primary pattern, with its packing", line="jwst/core.specc:347", default=None
    )
    """Primary pattern, with its packing.

    string; optional (jwst/core.specc:347).
    """

    PRIDTPTS: Integer | None = keyword(
        "PRIDTPTS", "int", comment="points of the primary pattern", line="jwst/core.specc:348", default=None
    )
    """Points of the primary pattern.

    int; >= 0; optional (jwst/core.specc:348).
    """

    PATT_NUM: Integer = keyword("PATT_NUM", "int", comment="place in the pattern", line="jwst/core.specc:349")
    """Place in the pattern.

    int; >= 1; required (jwst/core.specc:349).
    """

    PATTSTRT: Integer | None = keyword(
        "PATTSTRT", "int", comment="first place used of the pattern", line="jwst/core.specc:350", default=None
    )
    """First place used of the pattern.

    int; >= 1; optional (jwst/core.specc:350).
    """

    NUMDTHPT: Integer = keyword("NUMDTHPT", "int", comment="places in the pattern", line="jwst/core.specc:351")
    """Places in the pattern.

    int; >= 1; required (jwst/core.specc:351).
    """

    PATTNPTS: Integer | None = keyword(
        "PATTNPTS", "int", comment="places of the pattern that are used", line="jwst/core.specc:352", default=None
    )
    """Places of the pattern that are used.

    int; >= 0; optional (jwst/core.specc:352).
    """

    NRIMDTPT: Integer | None = keyword(
        "NRIMDTPT", "int", comment="points set by NIRISS in parallel", line="jwst/core.specc:353", default=None
    )
    """Points set by NIRISS in parallel.

    int; >= 0; optional (jwst/core.specc:353).
    """

    NOD_TYPE: NodType | NodTypeText | None = keyword(
        "NOD_TYPE",
        "string",
        comment="nodding between shutters or along the slit",
        line="jwst/core.specc:354",
        values=NodType,
        default=None,
    )
    """Nodding between shutters or along the slit.

    NodType; "NONE", "3-POINT-NOD", "2-SHUTTER-SLITLET", "3-SHUTTER-SLITLET", "5-SHUTTER-SLITLET" or
    "5-SHUTTER-SLITLET-WITH-GAP"; optional (jwst/core.specc:354).
    """

    PATTSIZE: str | None = keyword(
        "PATTSIZE", "string", comment="size of the primary pattern", line="jwst/core.specc:355", default=None
    )
    """Size of the primary pattern.

    string; optional (jwst/core.specc:355).
    """

    SMGRDPAT: str | None = keyword(
        "SMGRDPAT", "string", comment="pattern of a small grid", line="jwst/core.specc:356", default=None
    )
    """Pattern of a small grid.

    string; optional (jwst/core.specc:356).
    """

    SUBPXPTS: Integer | None = keyword(
        "SUBPXPTS", "int", comment="points of the subpixel pattern", line="jwst/core.specc:357", default=None
    )
    """Points of the subpixel pattern.

    int; >= 0; optional (jwst/core.specc:357).
    """

    SUBPXPAT: str | None = keyword(
        "SUBPXPAT", "string", comment="subpixel pattern", line="jwst/core.specc:358", default=None
    )
    """Subpixel pattern.

    string; optional (jwst/core.specc:358).
    """

    SPEC_NUM: Integer | None = keyword(
        "SPEC_NUM", "int", comment="place along the dispersion", line="jwst/core.specc:359", default=None
    )
    """Place along the dispersion.

    int; >= 0; optional (jwst/core.specc:359).
    """

    SPECNSTP: Integer | None = keyword(
        "SPECNSTP", "int", comment="places along the dispersion", line="jwst/core.specc:360", default=None
    )
    """Places along the dispersion.

    int; >= 0; optional (jwst/core.specc:360).
    """

    SPECSTEP: Number | None = keyword(
        "SPECSTEP", "float", comment="step along the dispersion", line="jwst/core.specc:361", default=None
    )
    """Step along the dispersion.

    float; optional (jwst/core.specc:361).
    """

    SPCOFFST: Number | Quantity | None = keyword(
        "SPCOFFST",
        "float",
        comment="offset along the dispersion",
        unit="arcsec",
        line="jwst/core.specc:362",
        default=None,
    )
    """Offset along the dispersion.

    float in arcsec; optional (jwst/core.specc:362).
    """

    SPAT_NUM: Integer | None = keyword(
        "SPAT_NUM", "int", comment="place across the dispersion", line="jwst/core.specc:363", default=None
    )
    """Place across the dispersion.

    int; >= 0; optional (jwst/core.specc:363).
    """

    SPATNSTP: Integer | None = keyword(
        "SPATNSTP", "int", comment="places across the dispersion", line="jwst/core.specc:364", default=None
    )
    """Places across the dispersion.

    int; >= 0; optional (jwst/core.specc:364).
    """

    SPATSTEP: Number | None = keyword(
        "SPATSTEP", "float", comment="step across the dispersion", line="jwst/core.specc:365", default=None
    )
    """Step across the dispersion.

    float; optional (jwst/core.specc:365).
    """

    SPTOFFST: Number | Quantity | None = keyword(
        "SPTOFFST",
        "float",
        comment="offset across the dispersion",
        unit="arcsec",
        line="jwst/core.specc:366",
        default=None,
    )
    """Offset across the dispersion.

    float in arcsec; optional (jwst/core.specc:366).
    """

    XOFFSET: Number | Quantity = keyword(
        "XOFFSET",
        "float",
        comment="offset along x from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:367",
    )
    """Offset along x from the start of the pattern.

    float in arcsec; required (jwst/core.specc:367).
    """

    YOFFSET: Number | Quantity = keyword(
        "YOFFSET",
        "float",
        comment="offset along y from the start of the pattern",
        unit="arcsec",
        line="jwst/core.specc:368",
    )
    """Offset along y from the start of the pattern.

    float in arcsec; required (jwst/core.specc:368).
    """

    DSETSTRT: Integer | None = keyword(
        "DSETSTRT", "int", comment="first set of a pattern in sets", line="jwst/core.specc:369", default=None
    )
    """First set of a pattern in sets.

    int; >= 0; optional (jwst/core.specc:369).
    """

    NUMDSETS: Integer | None = keyword(
        "NUMDSETS", "int", comment="sets of a pattern in sets", line="jwst/core.specc:370", default=None
    )
    """Sets of a pattern in sets.

    int; [0, 10]; optional (jwst/core.specc:370).
    """

    DITHDIRC: Literal["NEGATIVE", "POSITIVE", "NONE"] | None = keyword(
        "DITHDIRC",
        "string",
        comment="direction of the pattern",
        line="jwst/core.specc:371",
        values=("NEGATIVE", "POSITIVE", "NONE"),
        default=None,
    )
    """Direction of the pattern.

    string; "NEGATIVE", "POSITIVE" or "NONE"; optional (jwst/core.specc:371).
    """

    DITHOPFR: CalPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=CalPrimary_DITHOPFR,
        default=None,
    )
    """What the pattern is best for.

    string; "POINT-SOURCE", "EXTENDED-SOURCE" or "NONE"; optional (jwst/core.specc:372).
    """

    DITHPNTS: str | None = keyword(
        "DITHPNTS", "string", comment="points of a pattern given one by one", line="jwst/core.specc:373", default=None
    )
    """Points of a pattern given one by one.

    string; optional (jwst/core.specc:373).
    """

    MRSPRCHN: CalPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=CalPrimary_MRSPRCHN,
        default=None,
    )
    """Channel that the pattern is best for.

    string; "ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4" or "IMAGER"; optional
    (jwst/core.specc:374).
    """

    DITH_RA: Number | Quantity | Sky | None = keyword(
        "DITH_RA",
        "float",
        comment="right ascension of this place",
        unit="deg",
        line="jwst/core.specc:376",
        sky="ra",
        default=None,
    )
    """Right ascension of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:376).
    """

    DITH_DEC: Number | Quantity | Sky | None = keyword(
        "DITH_DEC",
        "float",
        comment="declination of this place",
        unit="deg",
        line="jwst/core.specc:377",
        sky="dec",
        default=None,
    )
    """Declination of this place.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:377).
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

    BARTDELT: Number | Quantity = keyword(
        "BARTDELT", "float", comment="barycentric correction", unit="s", line="jwst/core.specc:392"
    )
    """Barycentric correction.

    float in s; required (jwst/core.specc:392).
    """

    BSTRTIME: Number | Quantity = keyword(
        "BSTRTIME", "float", comment="barycentric start, MJD", unit="d", line="jwst/core.specc:393"
    )
    """Barycentric start, MJD.

    float in d; required (jwst/core.specc:393).
    """

    BMIDTIME: Number | Quantity = keyword(
        "BMIDTIME", "float", comment="barycentric middle, MJD", unit="d", line="jwst/core.specc:394"
    )
    """Barycentric middle, MJD.

    float in d; required (jwst/core.specc:394).
    """

    BENDTIME: Number | Quantity = keyword(
        "BENDTIME", "float", comment="barycentric end, MJD", unit="d", line="jwst/core.specc:395"
    )
    """Barycentric end, MJD.

    float in d; required (jwst/core.specc:395).
    """

    HELIDELT: Number | Quantity = keyword(
        "HELIDELT", "float", comment="heliocentric correction", unit="s", line="jwst/core.specc:396"
    )
    """Heliocentric correction.

    float in s; required (jwst/core.specc:396).
    """

    HSTRTIME: Number | Quantity = keyword(
        "HSTRTIME", "float", comment="heliocentric start, MJD", unit="d", line="jwst/core.specc:397"
    )
    """Heliocentric start, MJD.

    float in d; required (jwst/core.specc:397).
    """

    HMIDTIME: Number | Quantity = keyword(
        "HMIDTIME", "float", comment="heliocentric middle, MJD", unit="d", line="jwst/core.specc:398"
    )
    """Heliocentric middle, MJD.

    float in d; required (jwst/core.specc:398).
    """

    HENDTIME: Number | Quantity = keyword(
        "HENDTIME", "float", comment="heliocentric end, MJD", unit="d", line="jwst/core.specc:399"
    )
    """Heliocentric end, MJD.

    float in d; required (jwst/core.specc:399).
    """

    GS_ORDER: Integer | None = keyword(
        "GS_ORDER", "int", comment="choice among the candidates", line="jwst/core.specc:407", default=None
    )
    """Choice among the candidates.

    int; >= 0; optional (jwst/core.specc:407).
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

    GDSTARID: str | None = keyword("GDSTARID", "string", comment="guide star", line="jwst/core.specc:410", default=None)
    """Guide star.

    string; optional (jwst/core.specc:410).
    """

    GS_RA: Number | Quantity | Sky | None = keyword(
        "GS_RA", "float", comment="right ascension", unit="deg", line="jwst/core.specc:411", sky="ra", default=None
    )
    """Right ascension.

    float in deg; [0, 360); optional; takes a SkyCoord (jwst/core.specc:411).
    """

    GS_DEC: Number | Quantity | Sky | None = keyword(
        "GS_DEC", "float", comment="declination", unit="deg", line="jwst/core.specc:412", sky="dec", default=None
    )
    """Declination.

    float in deg; [-90, 90]; optional; takes a SkyCoord (jwst/core.specc:412).
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

    GS_MAG: Number | Quantity | None = keyword(
        "GS_MAG", "float", comment="magnitude on the detector", unit="mag", line="jwst/core.specc:415", default=None
    )
    """Magnitude on the detector.

    float in mag; optional (jwst/core.specc:415).
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

    ASNPOOL: str = keyword(
        "ASNPOOL", "string", comment="pool that the association was made from", line="jwst/core.specc:46"
    )
    """Pool that the association was made from.

    string; required (jwst/core.specc:46).
    """

    ASNTABLE: str = keyword(
        "ASNTABLE", "string", comment="association that the file was made by", line="jwst/core.specc:46"
    )
    """Association that the file was made by.

    string; required (jwst/core.specc:46).
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

    S_GUICDS: StepStatus | StepStatusText | None = keyword(
        "S_GUICDS", "string", comment="guide star rates", line="jwst/core.specc:524", values=StepStatus, default=None
    )
    """Guide star rates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; optional (jwst/core.specc:524).
    """

    S_IFUCUB: StepStatus | StepStatusText = keyword(
        "S_IFUCUB", "string", comment="building of cubes", line="jwst/core.specc:525", values=StepStatus
    )
    """Building of cubes.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:525).
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

    S_PHOTOM: StepStatus | StepStatusText = keyword(
        "S_PHOTOM", "string", comment="photometry", line="jwst/core.specc:539", values=StepStatus
    )
    """Photometry.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:539).
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

    S_WCS: StepStatus | StepStatusText = keyword(
        "S_WCS", "string", comment="world coordinates", line="jwst/core.specc:563", values=StepStatus
    )
    """World coordinates.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:563).
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

    FLUXEXT: str = keyword(
        "FLUXEXT", "string", comment="HDU of the values", line="jwst/ifu.specc:132", init=False, default="SCI"
    )
    """HDU of the values.

    string; always "SCI"; required; filled in (jwst/ifu.specc:132).
    """

    ERREXT: str = keyword(
        "ERREXT", "string", comment="HDU of their uncertainties", line="jwst/ifu.specc:133", init=False, default="ERR"
    )
    """HDU of their uncertainties.

    string; always "ERR"; required; filled in (jwst/ifu.specc:133).
    """

    MASKEXT: str = keyword(
        "MASKEXT", "string", comment="HDU of the flags", line="jwst/ifu.specc:134", init=False, default="DQ"
    )
    """HDU of the flags.

    string; always "DQ"; required; filled in (jwst/ifu.specc:134).
    """

    ROIS: Number | Quantity | None = keyword(
        "ROIS",
        "float",
        comment="radius around a voxel on the sky; 0 for drizzle",
        unit="arcsec",
        line="jwst/ifu.specc:135",
        default=None,
    )
    """Radius around a voxel on the sky; 0 for drizzle.

    float in arcsec; >= 0; optional (jwst/ifu.specc:135).
    """

    ROIW: Number | Quantity | None = keyword(
        "ROIW",
        "float",
        comment="radius around a voxel in wavelength; 0 for drizzle",
        unit="um",
        line="jwst/ifu.specc:136",
        default=None,
    )
    """Radius around a voxel in wavelength; 0 for drizzle.

    float in um; >= 0; optional (jwst/ifu.specc:136).
    """

    WTYPE: Weighting | WeightingText = keyword(
        "WTYPE",
        "string",
        comment="how points were weighted",
        line="jwst/ifu.specc:137",
        values=Weighting,
        any_case=True,
    )
    """How points were weighted.

    Weighting; "DRIZZLE", "EMSM", "MSM", "MIRIPSF" or "AREA", in any case; required (jwst/ifu.specc:137).
    """

    WPOWER: Number | None = keyword(
        "WPOWER", "float", comment="power of the distance; 0 for drizzle", line="jwst/ifu.specc:138", default=None
    )
    """Power of the distance; 0 for drizzle.

    float without unit; optional (jwst/ifu.specc:138).
    """


class ExposureS3dSci(ImageHdu, label="SCI", extname="SCI"):
    """Surface brightness; NaN where nothing was seen.

    SCI, an image; required (jwst/ifu.specc:173).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:173", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx] in MJy/sr or DN/s; NaN where nothing is known.
    """

    BUNIT: Literal["MJy/sr", "DN/s"] = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:173",
        values=("MJy/sr", "DN/s"),
        default="MJy/sr",
    )
    """Unit of the pixels.

    MJy/sr or DN/s.
    """

    MJD_BEG: Number | Quantity = keyword(
        "MJD-BEG", "float", comment="start, UTC, MJD", unit="d", line="jwst/core.specc:597"
    )
    """Start, UTC, MJD.

    float in d; required (jwst/core.specc:597).
    """

    MJD_AVG: Number | Quantity = keyword(
        "MJD-AVG", "float", comment="middle, UTC, MJD", unit="d", line="jwst/core.specc:598"
    )
    """Middle, UTC, MJD.

    float in d; required (jwst/core.specc:598).
    """

    MJD_END: Number | Quantity = keyword(
        "MJD-END", "float", comment="end, UTC, MJD", unit="d", line="jwst/core.specc:599"
    )
    """End, UTC, MJD.

    float in d; required (jwst/core.specc:599).
    """

    TDB_BEG: Number | Quantity = keyword(
        "TDB-BEG", "float", comment="start at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:600"
    )
    """Start at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:600).
    """

    TDB_MID: Number | Quantity = keyword(
        "TDB-MID", "float", comment="middle at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:601"
    )
    """Middle at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:601).
    """

    TDB_END: Number | Quantity = keyword(
        "TDB-END", "float", comment="end at the barycentre, TDB, MJD", unit="d", line="jwst/core.specc:602"
    )
    """End at the barycentre, TDB, MJD.

    float in d; required (jwst/core.specc:602).
    """

    XPOSURE: Number | Quantity = keyword(
        "XPOSURE", "float", comment="effective time of the exposure", unit="s", line="jwst/core.specc:603"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/core.specc:603).
    """

    TELAPSE: Number | Quantity = keyword(
        "TELAPSE", "float", comment="time from start to end", unit="s", line="jwst/core.specc:604"
    )
    """Time from start to end.

    float in s; >= 0; required (jwst/core.specc:604).
    """

    REFFRAME: Literal["EME2000"] | None = keyword(
        "REFFRAME",
        "string",
        comment="frame of place and velocity",
        line="jwst/core.specc:612",
        values=("EME2000",),
        default=None,
    )
    """Frame of place and velocity.

    string; always "EME2000"; optional (jwst/core.specc:612).
    """

    EPH_TYPE: Literal["Definitive", "Predicted"] | None = keyword(
        "EPH_TYPE",
        "string",
        comment="how the orbit is known",
        line="jwst/core.specc:613",
        values=("Definitive", "Predicted"),
        default=None,
    )
    """How the orbit is known.

    string; "Definitive" or "Predicted"; optional (jwst/core.specc:613).
    """

    EPH_TIME: Number | Quantity | None = keyword(
        "EPH_TIME",
        "float",
        comment="time of place and velocity, MJD",
        unit="d",
        line="jwst/core.specc:614",
        default=None,
    )
    """Time of place and velocity, MJD.

    float in d; optional (jwst/core.specc:614).
    """

    JWST_X: Number | Quantity | None = keyword(
        "JWST_X", "float", comment="place from the barycentre, x", unit="km", line="jwst/core.specc:615", default=None
    )
    """Place from the barycentre, x.

    float in km; optional (jwst/core.specc:615).
    """

    JWST_Y: Number | Quantity | None = keyword(
        "JWST_Y", "float", comment="place from the barycentre, y", unit="km", line="jwst/core.specc:616", default=None
    )
    """Place from the barycentre, y.

    float in km; optional (jwst/core.specc:616).
    """

    JWST_Z: Number | Quantity | None = keyword(
        "JWST_Z", "float", comment="place from the barycentre, z", unit="km", line="jwst/core.specc:617", default=None
    )
    """Place from the barycentre, z.

    float in km; optional (jwst/core.specc:617).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X", "float", comment="place from the Earth, x", unit="m", line="jwst/core.specc:618", default=None
    )
    """Place from the Earth, x.

    float in m; optional (jwst/core.specc:618).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y", "float", comment="place from the Earth, y", unit="m", line="jwst/core.specc:619", default=None
    )
    """Place from the Earth, y.

    float in m; optional (jwst/core.specc:619).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z", "float", comment="place from the Earth, z", unit="m", line="jwst/core.specc:620", default=None
    )
    """Place from the Earth, z.

    float in m; optional (jwst/core.specc:620).
    """

    JWST_DX: Number | Quantity | None = keyword(
        "JWST_DX",
        "float",
        comment="velocity about the barycentre, x",
        unit="km/s",
        line="jwst/core.specc:621",
        default=None,
    )
    """Velocity about the barycentre, x.

    float in km/s; optional (jwst/core.specc:621).
    """

    JWST_DY: Number | Quantity | None = keyword(
        "JWST_DY",
        "float",
        comment="velocity about the barycentre, y",
        unit="km/s",
        line="jwst/core.specc:622",
        default=None,
    )
    """Velocity about the barycentre, y.

    float in km/s; optional (jwst/core.specc:622).
    """

    JWST_DZ: Number | Quantity | None = keyword(
        "JWST_DZ",
        "float",
        comment="velocity about the barycentre, z",
        unit="km/s",
        line="jwst/core.specc:623",
        default=None,
    )
    """Velocity about the barycentre, z.

    float in km/s; optional (jwst/core.specc:623).
    """

    OBSGEODX: Number | Quantity | None = keyword(
        "OBSGEODX", "float", comment="velocity about the Earth, x", unit="m/s", line="jwst/core.specc:624", default=None
    )
    """Velocity about the Earth, x.

    float in m/s; optional (jwst/core.specc:624).
    """

    OBSGEODY: Number | Quantity | None = keyword(
        "OBSGEODY", "float", comment="velocity about the Earth, y", unit="m/s", line="jwst/core.specc:625", default=None
    )
    """Velocity about the Earth, y.

    float in m/s; optional (jwst/core.specc:625).
    """

    OBSGEODZ: Number | Quantity | None = keyword(
        "OBSGEODZ", "float", comment="velocity about the Earth, z", unit="m/s", line="jwst/core.specc:626", default=None
    )
    """Velocity about the Earth, z.

    float in m/s; optional (jwst/core.specc:626).
    """

    PHOTMJSR: Number | Quantity | None = keyword(
        "PHOTMJSR",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="MJy s/(sr adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in MJy s/(sr adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PHOTUJA2: Number | Quantity | None = keyword(
        "PHOTUJA2",
        "float",
        comment="surface brightness of 1 DN/s",
        unit="uJy s/(arcsec2 adu)",
        line="jwst/core.specc:631",
        default=None,
    )
    """Surface brightness of 1 DN/s.

    float in uJy s/(arcsec2 adu); > 0; required, where S_PHOTOM of the primary header is "COMPLETE"
    (jwst/core.specc:631).
    """

    PIXAR_SR: Number | Quantity | None = keyword(
        "PIXAR_SR", "float", comment="area of a pixel", unit="sr", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in sr; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    PIXAR_A2: Number | Quantity | None = keyword(
        "PIXAR_A2", "float", comment="area of a pixel", unit="arcsec2", line="jwst/core.specc:631", default=None
    )
    """Area of a pixel.

    float in arcsec2; > 0; required, where S_PHOTOM of the primary header is "COMPLETE" (jwst/core.specc:631).
    """

    RADESYS: str = keyword(
        "RADESYS", "string", comment="reference frame", line="jwst/core.specc:639", init=False, default="ICRS"
    )
    """Reference frame.

    string; always "ICRS"; required; filled in (jwst/core.specc:639).
    """

    PA_APER: Number | Quantity = keyword(
        "PA_APER", "float", comment="position angle of the aperture", unit="deg", line="jwst/core.specc:640"
    )
    """Position angle of the aperture.

    float in deg; required (jwst/core.specc:640).
    """

    RA_V1: Number | Quantity | Sky = keyword(
        "RA_V1",
        "float",
        comment="right ascension of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:641",
        sky="ra",
    )
    """Right ascension of the telescope's axis.

    float in deg; [0, 360); required; takes a SkyCoord (jwst/core.specc:641).
    """

    DEC_V1: Number | Quantity | Sky = keyword(
        "DEC_V1",
        "float",
        comment="declination of the telescope's axis",
        unit="deg",
        line="jwst/core.specc:642",
        sky="dec",
    )
    """Declination of the telescope's axis.

    float in deg; [-90, 90]; required; takes a SkyCoord (jwst/core.specc:642).
    """

    PA_V3: Number | Quantity = keyword(
        "PA_V3", "float", comment="position angle of the telescope", unit="deg", line="jwst/core.specc:643"
    )
    """Position angle of the telescope.

    float in deg; required (jwst/core.specc:643).
    """

    VA_SCALE: Number = keyword(
        "VA_SCALE", "float", comment="scale factor of the aberration", line="jwst/core.specc:644"
    )
    """Scale factor of the aberration.

    float without unit; [0.9998, 1.0002]; required (jwst/core.specc:644).
    """

    S_REGION: str = keyword(
        "S_REGION", "string", comment="region on the sky, in one part or several", line="jwst/core.specc:660"
    )
    """Region on the sky, in one part or several.

    string; /POLYGON ICRS( +-?\\d+\\.\\d+){6,}( +POLYGON ICRS( +-?\\d+\\.\\d+){6,})*/; required (jwst/core.specc:660).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="correction of radial velocities to the barycentre",
        unit="m/s",
        line="jwst/core.specc:693",
        default=None,
    )
    """Correction of radial velocities to the barycentre.

    float in m/s; optional (jwst/core.specc:693).
    """

    MT_RA: Number | Quantity | Sky | None = keyword(
        "MT_RA",
        "float",
        comment="moving target at the middle, right ascension",
        unit="deg",
        line="jwst/core.specc:664",
        sky="ra",
        default=None,
    )
    """Moving target at the middle, right ascension.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:664).
    """

    MT_DEC: Number | Quantity | Sky | None = keyword(
        "MT_DEC",
        "float",
        comment="moving target at the middle, declination",
        unit="deg",
        line="jwst/core.specc:665",
        sky="dec",
        default=None,
    )
    """Moving target at the middle, declination.

    float in deg; optional; takes a SkyCoord (jwst/core.specc:665).
    """

    MT_AVRA: Number | Quantity | None = keyword(
        "MT_AVRA",
        "float",
        comment="moving target on average, right ascension",
        unit="deg",
        line="jwst/core.specc:666",
        default=None,
    )
    """Moving target on average, right ascension.

    float in deg; optional (jwst/core.specc:666).
    """

    MT_AVDEC: Number | Quantity | None = keyword(
        "MT_AVDEC",
        "float",
        comment="moving target on average, declination",
        unit="deg",
        line="jwst/core.specc:667",
        default=None,
    )
    """Moving target on average, declination.

    float in deg; optional (jwst/core.specc:667).
    """

    V2_REF: Number | Quantity | None = keyword(
        "V2_REF",
        "float",
        comment="reference point in the field, V2",
        unit="arcsec",
        line="jwst/core.specc:651",
        default=None,
    )
    """Reference point in the field, V2.

    float in arcsec; optional (jwst/core.specc:651).
    """

    V3_REF: Number | Quantity | None = keyword(
        "V3_REF",
        "float",
        comment="reference point in the field, V3",
        unit="arcsec",
        line="jwst/core.specc:652",
        default=None,
    )
    """Reference point in the field, V3.

    float in arcsec; optional (jwst/core.specc:652).
    """

    VPARITY: Literal[-1, 1] | None = keyword(
        "VPARITY", "int", comment="sense of rotation", line="jwst/core.specc:653", values=(-1, 1), default=None
    )
    """Sense of rotation.

    int; -1 or 1; optional (jwst/core.specc:653).
    """

    V3I_YANG: Number | Quantity | None = keyword(
        "V3I_YANG",
        "float",
        comment="angle from V3 to the aperture's y",
        unit="deg",
        line="jwst/core.specc:654",
        default=None,
    )
    """Angle from V3 to the aperture's y.

    float in deg; optional (jwst/core.specc:654).
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

    WCSAXES: Integer = keyword(
        "WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78", init=False, default=3
    )
    """Number of world axes.

    int; always 3; >= 2; required; filled in (std/wcs.specc:78).
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
        "CDELT[i]", "float", pattern=r"CDELT\d+", comment="step along axis i", unit="deg", line="std/wcs.specc:83"
    )
    """Step along axis i.

    float in deg; that is CDELT1, CDELT2; required (std/wcs.specc:83).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to world axis i",
        line="std/wcs.specc:84",
    )
    """Rotation, from pixel axis j to world axis i.

    float without unit; that is PC1_1, PC1_2, PC2_1, PC2_2; required (std/wcs.specc:84).
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

    CTYPE3: Literal["WAVE", "WAVE-TAB"] = keyword(
        "CTYPE3",
        "string",
        comment="wavelength in vacuum, linear or looked up",
        line="jwst/ifu.specc:147",
        values=("WAVE", "WAVE-TAB"),
    )
    """Wavelength in vacuum, linear or looked up.

    string; "WAVE" or "WAVE-TAB"; required (jwst/ifu.specc:147).
    """

    CUNIT3: str = keyword(
        "CUNIT3", "string", comment="unit of axis 3", line="jwst/ifu.specc:148", init=False, default="um"
    )
    """Unit of axis 3.

    string; always "um"; required; filled in (jwst/ifu.specc:148).
    """

    CRPIX3: Number | Quantity = keyword(
        "CRPIX3", "float", comment="reference pixel on axis 3, counted from 1", unit="pixel", line="jwst/ifu.specc:149"
    )
    """Reference pixel on axis 3, counted from 1.

    float in pixel; required (jwst/ifu.specc:149).
    """

    CRVAL3: Number = keyword(
        "CRVAL3", "float", comment="wavelength there; row of the table, if it is looked up", line="jwst/ifu.specc:150"
    )
    """Wavelength there; row of the table, if it is looked up.

    float; required (jwst/ifu.specc:150).
    """

    PC1_3: Number = keyword(
        "PC1_3", "float", comment="rotation, from axis 3 to right ascension: none", line="jwst/ifu.specc:151"
    )
    """Rotation, from axis 3 to right ascension: none.

    float without unit; required (jwst/ifu.specc:151).
    """

    PC2_3: Number = keyword(
        "PC2_3", "float", comment="rotation, from axis 3 to declination: none", line="jwst/ifu.specc:152"
    )
    """Rotation, from axis 3 to declination: none.

    float without unit; required (jwst/ifu.specc:152).
    """

    PC3_1: Number = keyword(
        "PC3_1", "float", comment="rotation, from axis 1 to wavelength: none", line="jwst/ifu.specc:153"
    )
    """Rotation, from axis 1 to wavelength: none.

    float without unit; required (jwst/ifu.specc:153).
    """

    PC3_2: Number = keyword(
        "PC3_2", "float", comment="rotation, from axis 2 to wavelength: none", line="jwst/ifu.specc:154"
    )
    """Rotation, from axis 2 to wavelength: none.

    float without unit; required (jwst/ifu.specc:154).
    """

    PC3_3: Number = keyword("PC3_3", "float", comment="scale of wavelength: 1", line="jwst/ifu.specc:155")
    """Scale of wavelength: 1.

    float without unit; required (jwst/ifu.specc:155).
    """

    SPECSYS: Literal["BARYCENT"] | None = keyword(
        "SPECSYS",
        "string",
        comment="frame of the wavelengths",
        line="jwst/ifu.specc:156",
        values=("BARYCENT",),
        default=None,
    )
    """Frame of the wavelengths.

    string; always "BARYCENT"; optional (jwst/ifu.specc:156).
    """

    WAVSTART: Number | Quantity | None = keyword(
        "WAVSTART",
        "float",
        comment="shortest wavelength of the first exposure",
        unit="m",
        line="jwst/ifu.specc:157",
        default=None,
    )
    """Shortest wavelength of the first exposure.

    float in m; > 0; optional (jwst/ifu.specc:157).
    """

    WAVEND: Number | Quantity | None = keyword(
        "WAVEND",
        "float",
        comment="longest wavelength of the first exposure",
        unit="m",
        line="jwst/ifu.specc:158",
        default=None,
    )
    """Longest wavelength of the first exposure.

    float in m; > 0; optional (jwst/ifu.specc:158).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS",
        "int",
        comment="axis of the dispersion on the detector",
        line="jwst/ifu.specc:159",
        values=(1, 2),
        default=None,
    )
    """Axis of the dispersion on the detector.

    int; 1 or 2; optional (jwst/ifu.specc:159).
    """

    SPORDER: Integer | None = keyword(
        "SPORDER", "int", comment="order of the spectrum", line="jwst/ifu.specc:160", default=None
    )
    """Order of the spectrum.

    int; optional (jwst/ifu.specc:160).
    """

    PS3_0: str | None = keyword(
        "PS3_0",
        "string",
        comment="table with the wavelengths",
        line="jwst/ifu.specc:162",
        derive=_ExposureS3dSci_PS3_0,
        init=False,
        default=None,
    )
    """Table with the wavelengths.

    string; always "WCS-TABLE"; required, where CTYPE3 is "WAVE-TAB"; filled in (jwst/ifu.specc:162).
    """

    PS3_1: str | None = keyword(
        "PS3_1",
        "string",
        comment="column with the wavelengths",
        line="jwst/ifu.specc:163",
        derive=_ExposureS3dSci_PS3_1,
        init=False,
        default=None,
    )
    """Column with the wavelengths.

    string; always "wavelength"; required, where CTYPE3 is "WAVE-TAB"; filled in (jwst/ifu.specc:163).
    """

    CDELT3: Number | Quantity | None = keyword(
        "CDELT3", "float", comment="step along axis 3", unit="um", line="jwst/ifu.specc:165", default=None
    )
    """Step along axis 3.

    float in um; > 0; required, where CTYPE3 is not "WAVE-TAB" (jwst/ifu.specc:165).
    """


class ExposureS3dErr(ImageHdu, label="ERR", extname="ERR"):
    """1-sigma uncertainty of SCI.

    ERR, an image; required (jwst/ifu.specc:180).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:180", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx], unit as SCI; >= 0; NaN where nothing is known.
    """

    BUNIT: str | None = keyword(
        "BUNIT",
        "string",
        comment="unit of the pixels",
        line="jwst/ifu.specc:180",
        derive=lambda h: h.unit_of("SCI"),
        init=False,
        default=None,
    )
    """Unit of the pixels.

    as SCI; filled in.
    """

    ERRTYPE: Literal["ERR"] | None = keyword(
        "ERRTYPE",
        "string",
        comment="what kind of uncertainty: a standard deviation",
        line="jwst/ifu.specc:181",
        values=("ERR",),
        default=None,
    )
    """What kind of uncertainty: a standard deviation.

    string; always "ERR"; optional (jwst/ifu.specc:181).
    """


class ExposureS3dDq(ImageHdu, label="DQ", extname="DQ"):
    """What is wrong with a voxel.

    DQ, an image; required (jwst/ifu.specc:183).
    """

    data: ArrayLike = pixels("uint32", shape=("nwave", "ny", "nx"), line="jwst/ifu.specc:183", kw_only=False)
    """Pixels, slowest axis first.

    uint32[nwave, ny, nx]; bits of DataQuality.
    """


class ExposureS3dWmap(ImageHdu, label="WMAP", extname="WMAP"):
    """Weight of a voxel: how many points it is made of.

    WMAP, an image; required (jwst/ifu.specc:184).
    """

    data: ArrayLike = pixels(
        "float32", shape=("nwave", "ny", "nx"), nullable=True, line="jwst/ifu.specc:184", kw_only=False
    )
    """Pixels, slowest axis first.

    float32[nwave, ny, nx]; >= 0; NaN where nothing is known.
    """


class ExposureS3dWcsTable(TableHdu, label="WCS-TABLE", extname="WCS-TABLE"):
    """The wavelengths of the planes, in one row.

    WCS-TABLE, a binary table; required when CTYPE3 of SCI is "WAVE-TAB", else optional (jwst/ifu.specc:186).

    Early cubes had a table of fixed length, filled up with zeros: `nelem` told how many wavelengths there are.
    """

    data: TableLike = columns(
        column(
            "nelem", "int16", comment="how many there are; no longer written", required=False, line="jwst/ifu.specc:192"
        ),
        column(
            "wavelength", "float32", shape=("nlisted", 1), comment="wavelength of each plane", line="jwst/ifu.specc:193"
        ),
        rows=(1, 1),
        line="jwst/ifu.specc:186",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; 1 row.

    nelem: how many there are; no longer written; int16; must equal nwave; optional (jwst/ifu.specc:192).

    wavelength: wavelength of each plane; float32[nlisted, 1] in um, not written; >= 0; required
        (jwst/ifu.specc:193).
    """


class ExposureS3dAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree, and the world coordinates in full.

    The object ASDF.tree (jwst/ifu.specc:241).
    """

    data: Any = key(
        "data",
        anything(),
        doc="the pixels of SCI",
        line="jwst/ifu.specc:243",
        derive=lambda h: h.file.array_of("SCI"),
        default=None,
        init=False,
    )
    """The pixels of SCI.

    array of SCI; required; filled in (jwst/ifu.specc:243).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class ExposureS3dAsdf(
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
):
    """The same metadata as a tree, and the world coordinates in full.

    ASDF, a tree of ASDF; required (jwst/ifu.specc:241).
    """

    tree: ExposureS3dAsdfTree = tree_in_hdu(ExposureS3dAsdfTree, default_factory=ExposureS3dAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class ExposureS3d(FitsProduct, product="exposure_s3d", validator=_VALIDATOR, aliases=_ALIASES):
    """Cube, stage 2.

    Named jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_s3d.fits

    A single exposure as a cube, to be looked at: cubes of stage 3 are made of `cal`, and never of this. FILENAME, which begins with the exposure, tells it from them. MIRI's
    CHANNEL is that of the cube, one or both of those on the detector.
    """

    primary: ExposureS3dPrimary = hdu(line="jwst/ifu.specc:234")
    """PRIMARY.

    required.
    """

    sci: ExposureS3dSci = hdu(line="jwst/ifu.specc:173")
    """Surface brightness; NaN where nothing was seen.

    required.
    """

    err: ExposureS3dErr = hdu(line="jwst/ifu.specc:180")
    """1-sigma uncertainty of SCI.

    required.
    """

    dq: ExposureS3dDq = hdu(line="jwst/ifu.specc:183")
    """What is wrong with a voxel.

    required.
    """

    wmap: ExposureS3dWmap = hdu(line="jwst/ifu.specc:184")
    """Weight of a voxel: how many points it is made of.

    required.
    """

    wcs_table: ExposureS3dWcsTable | None = hdu(line="jwst/ifu.specc:186", default=None)
    """The wavelengths of the planes, in one row.

    required when CTYPE3 of SCI is "WAVE-TAB", else optional.
    """

    asdf: ExposureS3dAsdf = hdu(line="jwst/ifu.specc:241", default_factory=ExposureS3dAsdf)
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
            "_s3d.fits",
        ),
    )
