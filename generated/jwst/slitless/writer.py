"""Writer of jwst.slitless 1.0.0: Spectra of whole fields without a slit, by NIRCam, NIRISS and MIRI: thousands of sources in one table, a row for each, with the spectrum as vectors.

Made by specc from jwst/slitless.specc (sha256 faf6af73b186). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
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
from _writing.file_names import choice, field, optional, template
from _writing.fits import (
    AsdfHdu,
    FitsProduct,
    HduView,
    PrimaryHdu,
    TableHdu,
    column,
    columns,
    hdu,
    hdus,
    keyword,
    keywords,
    opaque,
    tree_in_hdu,
)
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.trees import TreeObject, more_keys
from _writing.values import TableLike


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
GratingsText = Literal["G140M", "G235M", "G395M", "G140H", "G235H", "G395H", "PRISM", "MIRROR", "MULTIPLE"]
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
X1dPrimary_DETECTOR = Literal["NRS1", "NRS2", "MULTIPLE", "NIS", "GUIDER1", "GUIDER2"]
X1dPrimary_CHANNEL = Literal["SHORT", "LONG", "1", "2", "3", "4", "12", "34", "123", "234", "1234"]
X1dPrimary_FPE_SIDE = Literal["A", "B", "BOTH", "NEITHER", "UNKNOWN"]
X1dPrimary_EXP_TYPE = Literal[ExpType.NIS_WFSS, ExpType.NRC_WFSS, ExpType.MIR_WFSS, "NIS_WFSS", "NRC_WFSS", "MIR_WFSS"]
X1dPrimary_DETMODE = Literal["FLUSH_MODE", "TEST_PATTERN", "CLOCKING", "EXPOSURE"]
X1dPrimary_CMD_TSEL = Literal["COLUMNS", "ROWS", "FRAMES", "ALL"]
X1dPrimary_SUB_SHRT = Literal["MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4", "N/A"]
X1dPrimary_DITHOPFR = Literal["POINT-SOURCE", "EXTENDED-SOURCE", "NONE"]
X1dPrimary_MRSPRCHN = Literal["ALL", "ALL_MRS", "CHANNEL1", "CHANNEL2", "CHANNEL3", "CHANNEL4", "IMAGER"]
X1dPrimary_DETECTOR_2 = Union[
    X1dPrimary_DETECTOR,
    NircamDetectors,
    NircamDetectorsText,
    MiriDetectors,
    MiriDetectorsText,
]
X1dPrimary_FILTER = Union[
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


def _X1dPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


def _C1dPrimary_DETECTOR(h: HduView) -> object:
    """Give DETECTOR under its conditions."""
    if h["INSTRUME"] == "NIRISS":
        return "NIS"
    return None


class X1dPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/slitless.specc:32).
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
        default="WFSSMultiSpecModel",
    )
    """Data model that wrote the file.

    string; always "WFSSMultiSpecModel"; required; filled in (jwst/core.specc:20).
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

    DETECTOR: X1dPrimary_DETECTOR_2 | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_X1dPrimary_DETECTOR,
        values=(NircamDetectors, MiriDetectors, X1dPrimary_DETECTOR),
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

    CHANNEL: X1dPrimary_CHANNEL | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=X1dPrimary_CHANNEL,
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "1", "2", "3", "4", "12", "34", "123", "234" or "1234"; required when DETECTOR is not "MIRIMAGE",
    else optional, where INSTRUME is "MIRI" (jwst/core.specc:183).
    """

    FILTER: X1dPrimary_FILTER | None = keyword(
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

    FPE_SIDE: X1dPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=X1dPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: X1dPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=X1dPrimary_FPE_SIDE,
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

    EXP_TYPE: X1dPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=X1dPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "NIS_WFSS", "NRC_WFSS" or "MIR_WFSS"; required (jwst/core.specc:236).
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

    DETMODE: X1dPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=X1dPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: X1dPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=X1dPrimary_CMD_TSEL,
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

    SUB_SHRT: X1dPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=X1dPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: X1dPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=X1dPrimary_SUB_SHRT,
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

    DITHOPFR: X1dPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=X1dPrimary_DITHOPFR,
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

    MRSPRCHN: X1dPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=X1dPrimary_MRSPRCHN,
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

    S_EXTR1D: StepStatus | StepStatusText = keyword(
        "S_EXTR1D", "string", comment="extraction of spectra", line="jwst/core.specc:517", values=StepStatus
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:517).
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


class X1dExtract1d(TableHdu, label="EXTRACT1D", extname="EXTRACT1D"):
    """One row a source.

    EXTRACT1D, a binary table; required (jwst/slitless.specc:43).
    """

    data: TableLike = columns(
        column(
            "SOURCE_ID",
            "int32",
            comment="source, as the catalogue of the direct image numbers it",
            line="jwst/slitless.specc:52",
        ),
        column(
            "WAVELENGTH",
            "float64",
            shape=("*",),
            unit="um",
            comment="wavelength",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:84",
        ),
        column(
            "FLUX",
            "float64",
            shape=("*",),
            unit=("Jy", "DN/s"),
            comment="flux density",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:85",
        ),
        column(
            "FLUX_ERROR",
            "float64",
            shape=("*",),
            unit=("Jy", "DN/s"),
            comment="1-sigma uncertainty of FLUX",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:86",
        ),
        column(
            "FLUX_VAR_POISSON",
            "float64",
            shape=("*",),
            unit=("Jy**2", "DN**2/s**2"),
            comment="variance of FLUX: photons",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:87",
        ),
        column(
            "FLUX_VAR_RNOISE",
            "float64",
            shape=("*",),
            unit=("Jy**2", "DN**2/s**2"),
            comment="variance of FLUX: readout",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:88",
        ),
        column(
            "FLUX_VAR_FLAT",
            "float64",
            shape=("*",),
            unit=("Jy**2", "DN**2/s**2"),
            comment="variance of FLUX: flat field",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:89",
        ),
        column(
            "SURF_BRIGHT",
            "float64",
            shape=("*",),
            unit=("MJy/sr", "DN/s"),
            comment="surface brightness",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:90",
        ),
        column(
            "SB_ERROR",
            "float64",
            shape=("*",),
            unit=("MJy/sr", "DN/s"),
            comment="1-sigma uncertainty of SURF_BRIGHT",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:91",
        ),
        column(
            "SB_VAR_POISSON",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of SURF_BRIGHT: photons",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:92",
        ),
        column(
            "SB_VAR_RNOISE",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of SURF_BRIGHT: readout",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:93",
        ),
        column(
            "SB_VAR_FLAT",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of SURF_BRIGHT: flat field",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:94",
        ),
        column(
            "DQ",
            "uint32",
            shape=("*",),
            comment="what is wrong with a wavelength",
            padded=True,
            line="jwst/spectra.specc:95",
        ),
        column(
            "BACKGROUND",
            "float64",
            shape=("*",),
            unit=("MJy/sr", "DN/s"),
            comment="background that was subtracted",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:96",
        ),
        column(
            "BKGD_ERROR",
            "float64",
            shape=("*",),
            unit=("MJy/sr", "DN/s"),
            comment="1-sigma uncertainty of BACKGROUND",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:97",
        ),
        column(
            "BKGD_VAR_POISSON",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of BACKGROUND: photons",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:98",
        ),
        column(
            "BKGD_VAR_RNOISE",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of BACKGROUND: readout",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:99",
        ),
        column(
            "BKGD_VAR_FLAT",
            "float64",
            shape=("*",),
            unit=("MJy**2/sr**2", "DN**2/s**2"),
            comment="variance of BACKGROUND: flat field",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:100",
        ),
        column(
            "NPIXELS",
            "float64",
            shape=("*",),
            comment="pixels that went into a wavelength",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:101",
        ),
        column(
            "N_ALONGDISP",
            "uint32",
            comment="elements of the vectors that count; 0 where the source has no spectrum",
            line="jwst/slitless.specc:54",
        ),
        column("SOURCE_TYPE", "string", comment="extent of the source", nullable=True, line="jwst/slitless.specc:55"),
        column(
            "SOURCE_XPOS",
            "float64",
            unit="pix",
            comment="source in the direct image, x",
            nullable=True,
            line="jwst/slitless.specc:56",
        ),
        column(
            "SOURCE_YPOS",
            "float64",
            unit="pix",
            comment="source in the direct image, y",
            nullable=True,
            line="jwst/slitless.specc:57",
        ),
        column(
            "SOURCE_RA",
            "float64",
            unit="deg",
            comment="right ascension of the source",
            nullable=True,
            line="jwst/slitless.specc:58",
        ),
        column(
            "SOURCE_DEC",
            "float64",
            unit="deg",
            comment="declination of the source",
            nullable=True,
            line="jwst/slitless.specc:59",
        ),
        column(
            "EXTRACT2D_XSTART",
            "uint32",
            unit="pix",
            comment="first pixel of the cut-out, x",
            line="jwst/slitless.specc:60",
        ),
        column(
            "EXTRACT2D_YSTART",
            "uint32",
            unit="pix",
            comment="first pixel of the cut-out, y",
            line="jwst/slitless.specc:61",
        ),
        column("EXTRACT2D_XSTOP", "uint32", unit="pix", comment="end of the cut-out, x", line="jwst/slitless.specc:62"),
        column("EXTRACT2D_YSTOP", "uint32", unit="pix", comment="end of the cut-out, y", line="jwst/slitless.specc:63"),
        line="jwst/slitless.specc:43",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    SOURCE_ID: source, as the catalogue of the direct image numbers it; int32; unique; required
        (jwst/slitless.specc:52).

    WAVELENGTH: wavelength; float64[N_ALONGDISP] in um; > 0; the rest of a cell is padding; NaN where nothing is
        known; required (jwst/spectra.specc:84).

    FLUX: flux density; float64[N_ALONGDISP] in Jy or DN/s; the rest of a cell is padding; NaN where nothing is
        known; required (jwst/spectra.specc:85).

    FLUX_ERROR: 1-sigma uncertainty of FLUX; float64[N_ALONGDISP] in Jy or DN/s; >= 0; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:86).

    FLUX_VAR_POISSON: variance of FLUX: photons; float64[N_ALONGDISP] in Jy**2 or DN**2/s**2; >= 0; the rest of
        a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:87).

    FLUX_VAR_RNOISE: variance of FLUX: readout; float64[N_ALONGDISP] in Jy**2 or DN**2/s**2; >= 0; the rest of a
        cell is padding; NaN where nothing is known; required (jwst/spectra.specc:88).

    FLUX_VAR_FLAT: variance of FLUX: flat field; float64[N_ALONGDISP] in Jy**2 or DN**2/s**2; >= 0; the rest of
        a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:89).

    SURF_BRIGHT: surface brightness; float64[N_ALONGDISP] in MJy/sr or DN/s; the rest of a cell is padding; NaN
        where nothing is known; required (jwst/spectra.specc:90).

    SB_ERROR: 1-sigma uncertainty of SURF_BRIGHT; float64[N_ALONGDISP] in MJy/sr or DN/s; >= 0; the rest of a
        cell is padding; NaN where nothing is known; required (jwst/spectra.specc:91).

    SB_VAR_POISSON: variance of SURF_BRIGHT: photons; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:92).

    SB_VAR_RNOISE: variance of SURF_BRIGHT: readout; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:93).

    SB_VAR_FLAT: variance of SURF_BRIGHT: flat field; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:94).

    DQ: what is wrong with a wavelength; uint32[N_ALONGDISP]; bits of DataQuality; the rest of a cell is
        padding; required (jwst/spectra.specc:95).

    BACKGROUND: background that was subtracted; float64[N_ALONGDISP] in MJy/sr or DN/s; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:96).

    BKGD_ERROR: 1-sigma uncertainty of BACKGROUND; float64[N_ALONGDISP] in MJy/sr or DN/s; >= 0; the rest of a
        cell is padding; NaN where nothing is known; required (jwst/spectra.specc:97).

    BKGD_VAR_POISSON: variance of BACKGROUND: photons; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:98).

    BKGD_VAR_RNOISE: variance of BACKGROUND: readout; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:99).

    BKGD_VAR_FLAT: variance of BACKGROUND: flat field; float64[N_ALONGDISP] in MJy**2/sr**2 or DN**2/s**2; >= 0;
        the rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:100).

    NPIXELS: pixels that went into a wavelength; float64[N_ALONGDISP] without unit; >= 0; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:101).

    N_ALONGDISP: elements of the vectors that count; 0 where the source has no spectrum; uint32; required
        (jwst/slitless.specc:54).

    SOURCE_TYPE: extent of the source; SourceType; "POINT", "EXTENDED" or "UNKNOWN"; may be null; required
        (jwst/slitless.specc:55).

    SOURCE_XPOS: source in the direct image, x; float64 in pix; NaN where nothing is known; required
        (jwst/slitless.specc:56).

    SOURCE_YPOS: source in the direct image, y; float64 in pix; NaN where nothing is known; required
        (jwst/slitless.specc:57).

    SOURCE_RA: right ascension of the source; float64 in deg; [0, 360); NaN where nothing is known; required
        (jwst/slitless.specc:58).

    SOURCE_DEC: declination of the source; float64 in deg; [-90, 90]; NaN where nothing is known; required
        (jwst/slitless.specc:59).

    EXTRACT2D_XSTART: first pixel of the cut-out, x; uint32 in pix; required (jwst/slitless.specc:60).

    EXTRACT2D_YSTART: first pixel of the cut-out, y; uint32 in pix; required (jwst/slitless.specc:61).

    EXTRACT2D_XSTOP: end of the cut-out, x; uint32 in pix; required (jwst/slitless.specc:62).

    EXTRACT2D_YSTOP: end of the cut-out, y; uint32 in pix; required (jwst/slitless.specc:63).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="file that the spectra were extracted from",
        line="jwst/slitless.specc:44",
        default=None,
    )
    """File that the spectra were extracted from.

    string; optional (jwst/slitless.specc:44).
    """

    EXPGRPID: str = keyword(
        "EXPGRPID", "string", comment="exposure and order, in one text", line="jwst/slitless.specc:45"
    )
    """Exposure and order, in one text.

    string; required (jwst/slitless.specc:45).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS", "int", comment="axis of the dispersion", line="jwst/slitless.specc:46", values=(1, 2), default=None
    )
    """Axis of the dispersion.

    int; 1 or 2; optional (jwst/slitless.specc:46).
    """

    SPORDER: Integer = keyword("SPORDER", "int", comment="order of the spectra", line="jwst/slitless.specc:47")
    """Order of the spectra.

    int; required (jwst/slitless.specc:47).
    """

    EFFEXPTM: Number | Quantity = keyword(
        "EFFEXPTM", "float", comment="effective time of the exposure", unit="s", line="jwst/slitless.specc:48"
    )
    """Effective time of the exposure.

    float in s; >= 0; required (jwst/slitless.specc:48).
    """

    EFFINTTM: Number | Quantity = keyword(
        "EFFINTTM", "float", comment="effective time of an integration", unit="s", line="jwst/slitless.specc:49"
    )
    """Effective time of an integration.

    float in s; >= 0; required (jwst/slitless.specc:49).
    """

    S_REGION: str | None = keyword(
        "S_REGION", "string", comment="region on the sky", line="jwst/slitless.specc:50", default=None
    )
    """Region on the sky.

    string; optional (jwst/slitless.specc:50).
    """


class X1dHdrtab(TableHdu, label="HDRTAB", extname="HDRTAB"):
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


class X1dAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/slitless.specc:75).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class X1dAsdf(
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
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/slitless.specc:75).
    """

    tree: X1dAsdfTree = tree_in_hdu(X1dAsdfTree, default_factory=X1dAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class X1d(FitsProduct, product="x1d", validator=_VALIDATOR, aliases=_ALIASES):
    """Extracted spectra of a field.

    Named jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_x1d.fits
    Named jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_x1d.fits

    One table for each exposure and order, one row a source. All tables have the same sources: where one has no spectrum, its row is empty and `N_ALONGDISP` is 0. Behind
    `N_ALONGDISP` elements the vectors are filled up.
    """

    primary: X1dPrimary = hdu(line="jwst/slitless.specc:32")
    """PRIMARY.

    required.
    """

    extract1ds: Sequence[X1dExtract1d] = hdus(numbered=True, line="jwst/slitless.specc:42")
    """One exposure and order.

    1 times or more.
    """

    hdrtab: X1dHdrtab | None = hdu(line="jwst/core.specc:905", default=None)
    """One row a file that went in, one column a keyword of it.

    optional.
    """

    asdf: X1dAsdf = hdu(line="jwst/slitless.specc:75", default_factory=X1dAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            "-",
            field("acid"),
            "_",
            choice((field("target"),), (field("source"),)),
            optional("-epoch", field("epoch")),
            "_",
            field("instrume", lambda f: lower(f.primary["INSTRUME"])),
            "_",
            field("optelem"),
            "_x1d.fits",
        ),
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
            "_x1d.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        acid: str | int | None = None,
        target: str | int | None = None,
        source: str | int | None = None,
        epoch: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_x1d.fits; see `Product.write`.

        acid: association candidate: observation, candidate of the proposal, or found by the rules;
            /o\\d{3}|[ac]\\d{4}/.
        target: target, as the proposal numbers it; /t\\d{3,4}/.
        source: s: source, b: background, v: virtual source; and its number; /[sbv]\\d{5}(\\d{4})?/.
        epoch: epoch, where the proposal has several; /[0-9]+/.
        optelem: optical elements, then slit and subarray where there is one; /[a-z0-9]+([-_][a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"acid": acid, "target": target, "source": source, "epoch": epoch, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )


class C1dPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (jwst/slitless.specc:88).
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
        default="WFSSMultiCombinedSpecModel",
    )
    """Data model that wrote the file.

    string; always "WFSSMultiCombinedSpecModel"; required; filled in (jwst/core.specc:20).
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

    DETECTOR: X1dPrimary_DETECTOR_2 | None = keyword(
        "DETECTOR",
        "string",
        comment="detector",
        line="jwst/core.specc:134",
        derive=_C1dPrimary_DETECTOR,
        values=(NircamDetectors, MiriDetectors, X1dPrimary_DETECTOR),
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

    CHANNEL: X1dPrimary_CHANNEL | None = keyword(
        "CHANNEL",
        "string",
        comment="wavelength channel",
        line="jwst/core.specc:136",
        values=X1dPrimary_CHANNEL,
        default=None,
    )
    """Wavelength channel.

    string; "SHORT" or "LONG"; required, where INSTRUME is "NIRCAM" (jwst/core.specc:136).
    string; "1", "2", "3", "4", "12", "34", "123", "234" or "1234"; required when DETECTOR is not "MIRIMAGE",
    else optional, where INSTRUME is "MIRI" (jwst/core.specc:183).
    """

    FILTER: X1dPrimary_FILTER | None = keyword(
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

    FPE_SIDE: X1dPrimary_FPE_SIDE | None = keyword(
        "FPE_SIDE",
        "string",
        comment="focal plane electronics in use",
        line="jwst/core.specc:188",
        values=X1dPrimary_FPE_SIDE,
        default=None,
    )
    """Focal plane electronics in use.

    string; "A", "B", "BOTH", "NEITHER" or "UNKNOWN"; optional, where INSTRUME is "MIRI" (jwst/core.specc:188).
    """

    ICE_SIDE: X1dPrimary_FPE_SIDE | None = keyword(
        "ICE_SIDE",
        "string",
        comment="control electronics in use",
        line="jwst/core.specc:189",
        values=X1dPrimary_FPE_SIDE,
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

    EXP_TYPE: X1dPrimary_EXP_TYPE = keyword(
        "EXP_TYPE", "string", comment="kind of exposure", line="jwst/core.specc:236", values=X1dPrimary_EXP_TYPE
    )
    """Kind of exposure.

    ExpType; "NIS_WFSS", "NRC_WFSS" or "MIR_WFSS"; required (jwst/core.specc:236).
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

    DETMODE: X1dPrimary_DETMODE | None = keyword(
        "DETMODE",
        "string",
        comment="what the detector did",
        line="jwst/core.specc:286",
        values=X1dPrimary_DETMODE,
        default=None,
    )
    """What the detector did.

    string; "FLUSH_MODE", "TEST_PATTERN", "CLOCKING" or "EXPOSURE"; optional (jwst/core.specc:286).
    """

    CMD_TSEL: X1dPrimary_CMD_TSEL | None = keyword(
        "CMD_TSEL",
        "string",
        comment="test pattern",
        line="jwst/core.specc:287",
        values=X1dPrimary_CMD_TSEL,
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

    SUB_SHRT: X1dPrimary_SUB_SHRT | None = keyword(
        "SUB_SHRT",
        "string",
        comment="the same for the short channels",
        line="jwst/core.specc:319",
        values=X1dPrimary_SUB_SHRT,
        default=None,
    )
    """The same for the short channels.

    string; "MIRIFU_CH1", "MIRIFU_CH2", "MIRIFU_CH3", "MIRIFU_CH4" or "N/A"; optional (jwst/core.specc:319).
    """

    SUB_LONG: X1dPrimary_SUB_SHRT | None = keyword(
        "SUB_LONG",
        "string",
        comment="the same for the long channels",
        line="jwst/core.specc:320",
        values=X1dPrimary_SUB_SHRT,
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

    DITHOPFR: X1dPrimary_DITHOPFR | None = keyword(
        "DITHOPFR",
        "string",
        comment="what the pattern is best for",
        line="jwst/core.specc:372",
        values=X1dPrimary_DITHOPFR,
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

    MRSPRCHN: X1dPrimary_MRSPRCHN | None = keyword(
        "MRSPRCHN",
        "string",
        comment="channel that the pattern is best for",
        line="jwst/core.specc:374",
        values=X1dPrimary_MRSPRCHN,
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

    S_COMB1D: StepStatus | StepStatusText = keyword(
        "S_COMB1D", "string", comment="combination of spectra", line="jwst/core.specc:512", values=StepStatus
    )
    """Combination of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:512).
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

    S_EXTR1D: StepStatus | StepStatusText = keyword(
        "S_EXTR1D", "string", comment="extraction of spectra", line="jwst/core.specc:517", values=StepStatus
    )
    """Extraction of spectra.

    StepStatus; "COMPLETE", "SKIPPED" or "FAILED"; required (jwst/core.specc:517).
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


class C1dCombine1d(TableHdu, label="COMBINE1D", extname="COMBINE1D"):
    """One row a source.

    COMBINE1D, a binary table; required (jwst/slitless.specc:100).
    """

    data: TableLike = columns(
        column(
            "SOURCE_ID",
            "int32",
            comment="source, as the catalogue of the direct image numbers it",
            line="jwst/slitless.specc:104",
        ),
        column(
            "WAVELENGTH",
            "float64",
            shape=("*",),
            unit="um",
            comment="wavelength",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:129",
        ),
        column(
            "FLUX",
            "float64",
            shape=("*",),
            unit=("Jy", "MJy", "DN/s"),
            comment="flux density, the weighted mean",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:130",
        ),
        column(
            "ERROR",
            "float64",
            shape=("*",),
            unit=("Jy", "MJy", "DN/s"),
            comment="1-sigma uncertainty of FLUX",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:131",
        ),
        column(
            "SURF_BRIGHT",
            "float64",
            shape=("*",),
            comment="surface brightness, the weighted mean",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:132",
        ),
        column(
            "SB_ERROR",
            "float64",
            shape=("*",),
            comment="1-sigma uncertainty of SURF_BRIGHT",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:133",
        ),
        column(
            "DQ",
            "uint32",
            shape=("*",),
            comment="what is wrong with a wavelength",
            padded=True,
            line="jwst/spectra.specc:134",
        ),
        column(
            "WEIGHT",
            "float64",
            shape=("*",),
            comment="sum of the weights",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:135",
        ),
        column(
            "N_INPUT",
            "float64",
            shape=("*",),
            comment="spectra that went into a wavelength",
            nullable=True,
            padded=True,
            line="jwst/spectra.specc:136",
        ),
        column(
            "N_ALONGDISP",
            "uint32",
            comment="elements of the vectors that count; 0 where the source has no spectrum",
            line="jwst/slitless.specc:106",
        ),
        column("SOURCE_TYPE", "string", comment="extent of the source", nullable=True, line="jwst/slitless.specc:107"),
        column(
            "SOURCE_RA",
            "float64",
            unit="deg",
            comment="right ascension of the source",
            nullable=True,
            line="jwst/slitless.specc:108",
        ),
        column(
            "SOURCE_DEC",
            "float64",
            unit="deg",
            comment="declination of the source",
            nullable=True,
            line="jwst/slitless.specc:109",
        ),
        line="jwst/slitless.specc:100",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    SOURCE_ID: source, as the catalogue of the direct image numbers it; int32; unique; required
        (jwst/slitless.specc:104).

    WAVELENGTH: wavelength; float64[N_ALONGDISP] in um; > 0; the rest of a cell is padding; NaN where nothing is
        known; required (jwst/spectra.specc:129).

    FLUX: flux density, the weighted mean; float64[N_ALONGDISP] in Jy or MJy or DN/s; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:130).

    ERROR: 1-sigma uncertainty of FLUX; float64[N_ALONGDISP] in Jy or MJy or DN/s; >= 0; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:131).

    SURF_BRIGHT: surface brightness, the weighted mean; float64[N_ALONGDISP] in MJy/sr or DN/s, not written; the
        rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:132).

    SB_ERROR: 1-sigma uncertainty of SURF_BRIGHT; float64[N_ALONGDISP] in MJy/sr or DN/s, not written; >= 0; the
        rest of a cell is padding; NaN where nothing is known; required (jwst/spectra.specc:133).

    DQ: what is wrong with a wavelength; uint32[N_ALONGDISP]; bits of DataQuality; the rest of a cell is
        padding; required (jwst/spectra.specc:134).

    WEIGHT: sum of the weights; float64[N_ALONGDISP]; >= 0; the rest of a cell is padding; NaN where nothing is
        known; required (jwst/spectra.specc:135).

    N_INPUT: spectra that went into a wavelength; float64[N_ALONGDISP] without unit; >= 0; the rest of a cell is
        padding; NaN where nothing is known; required (jwst/spectra.specc:136).

    N_ALONGDISP: elements of the vectors that count; 0 where the source has no spectrum; uint32; required
        (jwst/slitless.specc:106).

    SOURCE_TYPE: extent of the source; SourceType; "POINT", "EXTENDED" or "UNKNOWN"; may be null; required
        (jwst/slitless.specc:107).

    SOURCE_RA: right ascension of the source; float64 in deg; [0, 360); NaN where nothing is known; required
        (jwst/slitless.specc:108).

    SOURCE_DEC: declination of the source; float64 in deg; [-90, 90]; NaN where nothing is known; required
        (jwst/slitless.specc:109).
    """

    SPORDER: Integer = keyword("SPORDER", "int", comment="order of the spectra", line="jwst/slitless.specc:101")
    """Order of the spectra.

    int; required (jwst/slitless.specc:101).
    """

    DISPAXIS: Literal[1, 2] | None = keyword(
        "DISPAXIS", "int", comment="axis of the dispersion", line="jwst/slitless.specc:102", values=(1, 2), default=None
    )
    """Axis of the dispersion.

    int; 1 or 2; optional (jwst/slitless.specc:102).
    """


class C1dHdrtab(TableHdu, label="HDRTAB", extname="HDRTAB"):
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


class C1dAsdfTree(TreeObject, label="ASDF.tree"):
    """The same metadata as a tree.

    The object ASDF.tree (jwst/slitless.specc:116).
    """

    more: Mapping[str, Any] = more_keys(default_factory=dict)
    """Keys that the spec does not list."""


class C1dAsdf(
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
    """The same metadata as a tree.

    ASDF, a tree of ASDF; required (jwst/slitless.specc:116).
    """

    tree: C1dAsdfTree = tree_in_hdu(C1dAsdfTree, default_factory=C1dAsdfTree, kw_only=False)
    """The tree.

    What PRIMARY say of it is filled in.
    """

    hdu: Any = opaque(default=None)
    """The whole HDU, as astropy has it, in place of the tree."""


class C1d(FitsProduct, product="c1d", validator=_VALIDATOR, aliases=_ALIASES):
    """Combined spectra of a field.

    Named jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_c1d.fits

    One table for each order, one row a source: the mean of its spectra in all exposures, weighted by exposure time. Behind `N_ALONGDISP` elements the vectors are filled up.
    """

    primary: C1dPrimary = hdu(line="jwst/slitless.specc:88")
    """PRIMARY.

    required.
    """

    combine1ds: Sequence[C1dCombine1d] = hdus(numbered=True, line="jwst/slitless.specc:99")
    """One order.

    1 times or more.
    """

    hdrtab: C1dHdrtab | None = hdu(line="jwst/core.specc:905", default=None)
    """One row a file that went in, one column a keyword of it.

    optional.
    """

    asdf: C1dAsdf = hdu(line="jwst/slitless.specc:116", default_factory=C1dAsdf)
    """The same metadata as a tree.

    required.
    """

    names = (
        template(
            "jw",
            field("program", lambda f: number(f.primary["PROGRAM"]), width=5),
            "-",
            field("acid"),
            "_",
            choice((field("target"),), (field("source"),)),
            optional("-epoch", field("epoch")),
            "_",
            field("instrume", lambda f: lower(f.primary["INSTRUME"])),
            "_",
            field("optelem"),
            "_c1d.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        acid: str | int | None = None,
        target: str | int | None = None,
        source: str | int | None = None,
        epoch: str | int | None = None,
        optelem: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write jw{program}-{acid}_({target}|{source})[-epoch{epoch}]_{instrume}_{optelem}_c1d.fits; see `Product.write`.

        acid: association candidate: observation, candidate of the proposal, or found by the rules;
            /o\\d{3}|[ac]\\d{4}/.
        target: target, as the proposal numbers it; /t\\d{3,4}/.
        source: s: source, b: background, v: virtual source; and its number; /[sbv]\\d{5}(\\d{4})?/.
        epoch: epoch, where the proposal has several; /[0-9]+/.
        optelem: optical elements, then slit and subarray where there is one; /[a-z0-9]+([-_][a-z0-9]+)*/.
        """
        return self._write(
            folder,
            {"acid": acid, "target": target, "source": source, "epoch": epoch, "optelem": optelem},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
