"""Writer of solarnet.observation 1.0.0: Observations of the Sun in the layout of the SOLARNET recommendations, which ground and space, images and spectra have in common.

Made by specc from solarnet/observation.specc (sha256 be19e2f3edca). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import FitsProduct, PrimaryHdu, hdu, keyword, keywords, pixels
from _writing.given import Integer, Number, Quantity
from _writing.instants import Instant
from _writing.values import ArrayLike


class TimeScale(StrEnum):
    """What TimeScale may be.

    std/time.specc:7
    """

    TAI = "TAI"
    """Atomic time."""

    TT = "TT"
    """Terrestrial time, TAI + 32.184 s."""

    TDT = "TDT"
    """Old name of TT."""

    ET = "ET"
    """Old name of TT."""

    IAT = "IAT"
    """Old name of TAI."""

    UT1 = "UT1"
    """Rotation of the Earth."""

    UTC = "UTC"
    """Civil time, with leap seconds."""

    GMT = "GMT"
    """Old name of UTC."""

    GPS = "GPS"
    """Time of the GPS satellites, TAI - 19 s."""

    TCG = "TCG"
    """Geocentric coordinate time."""

    TCB = "TCB"
    """Barycentric coordinate time."""

    TDB = "TDB"
    """Barycentric dynamical time."""

    LOCAL = "LOCAL"
    """Of a simulation, or a clock."""


class WaveReference(StrEnum):
    """What WaveReference may be.

    solarnet/keywords.specc:13
    """

    AIR = "air"
    """Wavelengths are those in air."""

    VACUUM = "vacuum"
    """Wavelengths are those in vacuum."""


class SpectralFrame(StrEnum):
    """What SpectralFrame may be.

    std/spectral.specc:39
    """

    TOPOCENT = "TOPOCENT"
    """Where the telescope stands."""

    GEOCENTR = "GEOCENTR"
    """Centre of the Earth."""

    BARYCENT = "BARYCENT"
    """Barycentre of the solar system."""

    HELIOCEN = "HELIOCEN"
    """Centre of the Sun."""

    LSRK = "LSRK"
    """Local standard of rest, of the brighter stars around."""

    LSRD = "LSRD"
    """Local standard of rest, dynamical."""

    GALACTOC = "GALACTOC"
    """Centre of the Galaxy."""

    LOCALGRP = "LOCALGRP"
    """Local Group."""

    CMBDIPOL = "CMBDIPOL"
    """Cosmic microwave background."""

    SOURCE = "SOURCE"
    """What is observed."""


TimeScaleText = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
WaveReferenceText = Literal["air", "vacuum"]
ObservationPrimary_SPECSYS = Literal[SpectralFrame.TOPOCENT, "TOPOCENT"]


class ObservationPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (solarnet/observation.specc:25).
    """

    data: ArrayLike = pixels(
        "int", "float", shape=("...", "nx"), nullable=True, line="solarnet/observation.specc:25", kw_only=False
    )
    """Pixels, slowest axis first.

    int[..., nx] or float[..., nx]; NaN where nothing is known.
    """

    EXTNAME: str = keyword(
        "EXTNAME",
        "string",
        comment="name of this HDU, which no other in the file has; the primary HDU has one, too",
        line="solarnet/keywords.specc:27",
    )
    """Name of this HDU, which no other in the file has; the primary HDU has one, too.

    string; /[^ ,;][^,;]*/; required (solarnet/keywords.specc:27).
    """

    SOLARNET: Number = keyword(
        "SOLARNET", "float", comment="1: fully compliant, 0.5: partially", line="solarnet/keywords.specc:28"
    )
    """1: fully compliant, 0.5: partially.

    float; 0.5 or 1; required (solarnet/keywords.specc:28).
    """

    OBS_HDU: Integer = keyword(
        "OBS_HDU",
        "int",
        comment="this HDU holds an observation",
        line="solarnet/keywords.specc:29",
        init=False,
        default=1,
    )
    """This HDU holds an observation.

    int; always 1; required; filled in (solarnet/keywords.specc:29).
    """

    SOLNETEX: str | None = keyword(
        "SOLNETEX",
        "string",
        comment="keywords that mean something else here, joined by commas",
        line="solarnet/keywords.specc:30",
        default=None,
    )
    """Keywords that mean something else here, joined by commas.

    string; nonempty; optional (solarnet/keywords.specc:30).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file, as it was given when it was written",
        line="solarnet/keywords.specc:38",
        default=None,
    )
    """Name of this file, as it was given when it was written.

    string; nonempty; required when SOLARNET is 1, else optional (solarnet/keywords.specc:38).
    """

    FILEVERP: str | None = keyword(
        "FILEVERP",
        "string",
        comment="name of this file with * or % where its version stands",
        line="solarnet/keywords.specc:39",
        default=None,
    )
    """Name of this file with * or % where its version stands.

    string; /[^*%]*[*%][^*%]*/; optional (solarnet/keywords.specc:39).
    """

    DATE: Instant | None = keyword(
        "DATE", "date|datetime", comment="when the file was written", line="solarnet/keywords.specc:40", default=None
    )
    """When the file was written.

    date or datetime; required when SOLARNET is 1, else optional (solarnet/keywords.specc:40).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="institution that made the file", line="solarnet/keywords.specc:41", default=None
    )
    """Institution that made the file.

    string; nonempty; required when SOLARNET is 1, else optional (solarnet/keywords.specc:41).
    """

    LEVEL: str | None = keyword(
        "LEVEL",
        "string",
        comment="level of processing, as the mission counts them",
        line="solarnet/keywords.specc:44",
        default=None,
    )
    """Level of processing, as the mission counts them.

    string; optional (solarnet/keywords.specc:44).
    """

    VERSION: Integer | None = keyword(
        "VERSION",
        "int",
        comment="version of the processing of this file",
        line="solarnet/keywords.specc:45",
        default=None,
    )
    """Version of the processing of this file.

    int; optional (solarnet/keywords.specc:45).
    """

    PARENTXT: str | None = keyword(
        "PARENTXT",
        "string",
        comment="files and extensions that this HDU was made from",
        line="solarnet/keywords.specc:46",
        default=None,
    )
    """Files and extensions that this HDU was made from.

    string; optional (solarnet/keywords.specc:46).
    """

    INFO_URL: str | None = keyword(
        "INFO_URL", "string", comment="page about the data set", line="solarnet/keywords.specc:47", default=None
    )
    """Page about the data set.

    string; optional (solarnet/keywords.specc:47).
    """

    RELEASE: Instant | None = keyword(
        "RELEASE",
        "date|datetime",
        comment="when the data become public",
        line="solarnet/keywords.specc:48",
        default=None,
    )
    """When the data become public.

    date or datetime; optional (solarnet/keywords.specc:48).
    """

    RELEASEC: str | None = keyword(
        "RELEASEC", "string", comment="who decides on that", line="solarnet/keywords.specc:49", default=None
    )
    """Who decides on that.

    string; optional (solarnet/keywords.specc:49).
    """

    DATE_BEG: Instant = keyword(
        "DATE-BEG", "datetime", comment="start of the observation", line="solarnet/keywords.specc:59"
    )
    """Start of the observation.

    datetime; required (solarnet/keywords.specc:59).
    """

    DATE_AVG: Instant | None = keyword(
        "DATE-AVG",
        "datetime",
        comment="middle of the observation, in the mean",
        line="solarnet/keywords.specc:60",
        default=None,
    )
    """Middle of the observation, in the mean.

    datetime; optional (solarnet/keywords.specc:60).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "datetime", comment="end of the observation", line="solarnet/keywords.specc:61", default=None
    )
    """End of the observation.

    datetime; optional (solarnet/keywords.specc:61).
    """

    DATEREF: Instant | None = keyword(
        "DATEREF",
        "datetime",
        comment="what a coordinate of time counts from; DATE-BEG does not stand in for it",
        line="solarnet/keywords.specc:63",
        default=None,
    )
    """What a coordinate of time counts from; DATE-BEG does not stand in for it.

    datetime; required when CTYPE[i] is one of "UTC" or "TIME" somewhere, else optional
    (solarnet/keywords.specc:63).
    """

    TIMESYS: TimeScale | TimeScaleText | None = keyword(
        "TIMESYS", "string", comment="time scale", line="solarnet/keywords.specc:65", values=TimeScale, default=None
    )
    """Time scale.

    TimeScale; "UTC" by default; optional (solarnet/keywords.specc:65).
    """

    WCSAXES: Integer | None = keyword(
        "WCSAXES",
        "int",
        comment="number of coordinates, where it is not that of the axes",
        line="solarnet/keywords.specc:77",
        default=None,
    )
    """Number of coordinates, where it is not that of the axes.

    int; [1, 9]; optional (solarnet/keywords.specc:77).
    """

    WCSNAME: str | None = keyword(
        "WCSNAME", "string", comment="name of this description", line="solarnet/keywords.specc:78", default=None
    )
    """Name of this description.

    string; optional (solarnet/keywords.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate, and projection",
        line="solarnet/keywords.specc:79",
        default_factory=dict,
    )
    """Coordinate, and projection.

    string; that is CTYPE1, CTYPE2, CTYPE3, CTYPE4, CTYPE5, CTYPE6, CTYPE7, CTYPE8, CTYPE9; optional
    (solarnet/keywords.specc:79).
    """

    CNAME_i: Mapping[str, str] = keywords(
        "CNAME[i]",
        "string",
        pattern=r"CNAME\d+",
        comment="name of the coordinate, for people",
        line="solarnet/keywords.specc:80",
        default_factory=dict,
    )
    """Name of the coordinate, for people.

    string; that is CNAME1, CNAME2, CNAME3, CNAME4, CNAME5, CNAME6, CNAME7, CNAME8, CNAME9; optional
    (solarnet/keywords.specc:80).
    """

    CUNIT_i: Mapping[str, str] = keywords(
        "CUNIT[i]",
        "string",
        pattern=r"CUNIT\d+",
        comment="its unit",
        line="solarnet/keywords.specc:81",
        default_factory=dict,
    )
    """Its unit.

    string; that is CUNIT1, CUNIT2, CUNIT3, CUNIT4, CUNIT5, CUNIT6, CUNIT7, CUNIT8, CUNIT9; optional
    (solarnet/keywords.specc:81).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel, counted from 1",
        unit="pixel",
        line="solarnet/keywords.specc:82",
        default_factory=dict,
    )
    """Reference pixel, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2, CRPIX3, CRPIX4, CRPIX5, CRPIX6, CRPIX7, CRPIX8, CRPIX9; optional
    (solarnet/keywords.specc:82).
    """

    CRVAL_i: Mapping[str, Number] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        line="solarnet/keywords.specc:83",
        default_factory=dict,
    )
    """Coordinate of the reference pixel.

    float, unit any; that is CRVAL1, CRVAL2, CRVAL3, CRVAL4, CRVAL5, CRVAL6, CRVAL7, CRVAL8, CRVAL9; optional
    (solarnet/keywords.specc:83).
    """

    CDELT_i: Mapping[str, Number] = keywords(
        "CDELT[i]",
        "float",
        pattern=r"CDELT\d+",
        comment="step of the coordinate",
        line="solarnet/keywords.specc:84",
        default_factory=dict,
    )
    """Step of the coordinate.

    float, unit any; that is CDELT1, CDELT2, CDELT3, CDELT4, CDELT5, CDELT6, CDELT7, CDELT8, CDELT9; optional
    (solarnet/keywords.specc:84).
    """

    PC_i_j: Mapping[str, Number] = keywords(
        "PC[i]_[j]",
        "float",
        pattern=r"PC\d+_\d+",
        comment="rotation, from pixel axis j to coordinate i",
        line="solarnet/keywords.specc:85",
        default_factory=dict,
    )
    """Rotation, from pixel axis j to coordinate i.

    float without unit; for i from 1 to 9, j from 1 to 9; optional (solarnet/keywords.specc:85).
    """

    CD_i_j: Mapping[str, Number] = keywords(
        "CD[i]_[j]",
        "float",
        pattern=r"CD\d+_\d+",
        comment="rotation and step in one",
        line="solarnet/keywords.specc:86",
        default_factory=dict,
    )
    """Rotation and step in one.

    float, unit any; for i from 1 to 9, j from 1 to 9; optional (solarnet/keywords.specc:86).
    """

    CRDER_i: Mapping[str, Number] = keywords(
        "CRDER[i]",
        "float",
        pattern=r"CRDER\d+",
        comment="random error of the coordinate",
        line="solarnet/keywords.specc:87",
        default_factory=dict,
    )
    """Random error of the coordinate.

    float, unit any; >= 0; that is CRDER1, CRDER2, CRDER3, CRDER4, CRDER5, CRDER6, CRDER7, CRDER8, CRDER9;
    optional (solarnet/keywords.specc:87).
    """

    CSYER_i: Mapping[str, Number] = keywords(
        "CSYER[i]",
        "float",
        pattern=r"CSYER\d+",
        comment="systematic error of the coordinate",
        line="solarnet/keywords.specc:88",
        default_factory=dict,
    )
    """Systematic error of the coordinate.

    float, unit any; >= 0; that is CSYER1, CSYER2, CSYER3, CSYER4, CSYER5, CSYER6, CSYER7, CSYER8, CSYER9;
    optional (solarnet/keywords.specc:88).
    """

    RSUN_REF: Number | Quantity | None = keyword(
        "RSUN_REF",
        "float",
        comment="radius of the Sun that the scale was found by",
        unit="m",
        line="solarnet/keywords.specc:90",
        default=None,
    )
    """Radius of the Sun that the scale was found by.

    float in m; > 0; optional (solarnet/keywords.specc:90).
    """

    OBSGEO_X: Number | Quantity | None = keyword(
        "OBSGEO-X",
        "float",
        comment="place on the ground, ITRF, towards the prime meridian",
        unit="m",
        line="solarnet/keywords.specc:105",
        default=None,
    )
    """Place on the ground, ITRF, towards the prime meridian.

    float in m; optional (solarnet/keywords.specc:105).
    """

    OBSGEO_Y: Number | Quantity | None = keyword(
        "OBSGEO-Y",
        "float",
        comment="place on the ground, ITRF, 90 degrees east",
        unit="m",
        line="solarnet/keywords.specc:106",
        default=None,
    )
    """Place on the ground, ITRF, 90 degrees east.

    float in m; optional (solarnet/keywords.specc:106).
    """

    OBSGEO_Z: Number | Quantity | None = keyword(
        "OBSGEO-Z",
        "float",
        comment="place on the ground, ITRF, north",
        unit="m",
        line="solarnet/keywords.specc:107",
        default=None,
    )
    """Place on the ground, ITRF, north.

    float in m; optional (solarnet/keywords.specc:107).
    """

    GEOX_OBS: Number | Quantity | None = keyword(
        "GEOX_OBS",
        "float",
        comment="place in an orbit, ITRF, towards the prime meridian",
        unit="m",
        line="solarnet/keywords.specc:108",
        default=None,
    )
    """Place in an orbit, ITRF, towards the prime meridian.

    float in m; optional (solarnet/keywords.specc:108).
    """

    GEOY_OBS: Number | Quantity | None = keyword(
        "GEOY_OBS",
        "float",
        comment="place in an orbit, ITRF, 90 degrees east",
        unit="m",
        line="solarnet/keywords.specc:109",
        default=None,
    )
    """Place in an orbit, ITRF, 90 degrees east.

    float in m; optional (solarnet/keywords.specc:109).
    """

    GEOZ_OBS: Number | Quantity | None = keyword(
        "GEOZ_OBS",
        "float",
        comment="place in an orbit, ITRF, north",
        unit="m",
        line="solarnet/keywords.specc:110",
        default=None,
    )
    """Place in an orbit, ITRF, north.

    float in m; optional (solarnet/keywords.specc:110).
    """

    HGLN_OBS: Number | Quantity | None = keyword(
        "HGLN_OBS",
        "float",
        comment="Stonyhurst longitude",
        unit="deg",
        line="solarnet/keywords.specc:111",
        default=None,
    )
    """Stonyhurst longitude.

    float in deg; [-360, 360]; optional (solarnet/keywords.specc:111).
    """

    HGLT_OBS: Number | Quantity | None = keyword(
        "HGLT_OBS", "float", comment="Stonyhurst latitude", unit="deg", line="solarnet/keywords.specc:112", default=None
    )
    """Stonyhurst latitude.

    float in deg; [-90, 90]; optional (solarnet/keywords.specc:112).
    """

    DSUN_OBS: Number | Quantity | None = keyword(
        "DSUN_OBS",
        "float",
        comment="distance from the centre of the Sun",
        unit="m",
        line="solarnet/keywords.specc:113",
        default=None,
    )
    """Distance from the centre of the Sun.

    float in m; > 0; optional (solarnet/keywords.specc:113).
    """

    DSUN_AU: Number | Quantity | None = keyword(
        "DSUN_AU",
        "float",
        comment="the same, in astronomical units",
        unit="AU",
        line="solarnet/keywords.specc:114",
        default=None,
    )
    """The same, in astronomical units.

    float in AU; > 0; optional (solarnet/keywords.specc:114).
    """

    SOLAR_B0: Number | Quantity | None = keyword(
        "SOLAR_B0",
        "float",
        comment="latitude of the centre of the disc, which is HGLT_OBS",
        unit="deg",
        line="solarnet/keywords.specc:115",
        default=None,
    )
    """Latitude of the centre of the disc, which is HGLT_OBS.

    float in deg; [-90, 90]; optional (solarnet/keywords.specc:115).
    """

    OBS_VR: Number | None = keyword(
        "OBS_VR", "float", comment="velocity away from the Sun", line="solarnet/keywords.specc:116", default=None
    )
    """Velocity away from the Sun.

    float, unit any of speed; optional (solarnet/keywords.specc:116).
    """

    BTYPE: str | None = keyword(
        "BTYPE",
        "string",
        comment="what the data are, as a UCD or in words",
        line="solarnet/keywords.specc:130",
        default=None,
    )
    """What the data are, as a UCD or in words.

    string; nonempty; required when SOLARNET is 1, else optional (solarnet/keywords.specc:130).
    """

    BNAME: str | None = keyword(
        "BNAME", "string", comment="what the data are, in words", line="solarnet/keywords.specc:131", default=None
    )
    """What the data are, in words.

    string; optional (solarnet/keywords.specc:131).
    """

    UCD: str | None = keyword(
        "UCD", "string", comment="what the data are, as a UCD", line="solarnet/keywords.specc:132", default=None
    )
    """What the data are, as a UCD.

    string; optional (solarnet/keywords.specc:132).
    """

    BUNIT: str | None = keyword(
        "BUNIT", "string", comment="unit of the data", line="solarnet/keywords.specc:133", default=None
    )
    """Unit of the data.

    string; nonempty; required when SOLARNET is 1, else optional (solarnet/keywords.specc:133).
    """

    XPOSURE: Number | Quantity | None = keyword(
        "XPOSURE",
        "float",
        comment="time that was exposed, of all that was summed",
        unit="s",
        line="solarnet/keywords.specc:134",
        default=None,
    )
    """Time that was exposed, of all that was summed.

    float in s; >= 0; required when SOLARNET is 1, else optional (solarnet/keywords.specc:134).
    """

    TEXPOSUR: Number | Quantity | None = keyword(
        "TEXPOSUR", "float", comment="time of one exposure", unit="s", line="solarnet/keywords.specc:135", default=None
    )
    """Time of one exposure.

    float in s; >= 0; optional (solarnet/keywords.specc:135).
    """

    NSUMEXP: Integer | None = keyword(
        "NSUMEXP", "int", comment="exposures that were summed", line="solarnet/keywords.specc:136", default=None
    )
    """Exposures that were summed.

    int; >= 1; optional (solarnet/keywords.specc:136).
    """

    NBIN: Integer | None = keyword(
        "NBIN", "int", comment="pixels that were binned to one", line="solarnet/keywords.specc:138", default=None
    )
    """Pixels that were binned to one.

    int; >= 1; optional (solarnet/keywords.specc:138).
    """

    NBIN_j: Mapping[str, Integer] = keywords(
        "NBIN[j]",
        "int",
        pattern=r"NBIN\d+",
        comment="pixels that were binned along axis j",
        line="solarnet/keywords.specc:139",
        default_factory=dict,
    )
    """Pixels that were binned along axis j.

    int; >= 1; that is NBIN1, NBIN2, NBIN3, NBIN4, NBIN5, NBIN6, NBIN7, NBIN8, NBIN9; optional
    (solarnet/keywords.specc:139).
    """

    PROJECT: str | None = keyword(
        "PROJECT", "string", comment="project, mission, observatory", line="solarnet/keywords.specc:152", default=None
    )
    """Project, mission, observatory.

    string; optional (solarnet/keywords.specc:152).
    """

    MISSION: str | None = keyword(
        "MISSION", "string", comment="project, mission, observatory", line="solarnet/keywords.specc:152", default=None
    )
    """Project, mission, observatory.

    string; optional (solarnet/keywords.specc:152).
    """

    OBSRVTRY: str | None = keyword(
        "OBSRVTRY", "string", comment="project, mission, observatory", line="solarnet/keywords.specc:152", default=None
    )
    """Project, mission, observatory.

    string; optional (solarnet/keywords.specc:152).
    """

    TELESCOP: str | None = keyword(
        "TELESCOP",
        "string",
        comment="telescope, and how it was set up",
        line="solarnet/keywords.specc:153",
        default=None,
    )
    """Telescope, and how it was set up.

    string; optional (solarnet/keywords.specc:153).
    """

    TELCONFG: str | None = keyword(
        "TELCONFG",
        "string",
        comment="telescope, and how it was set up",
        line="solarnet/keywords.specc:153",
        default=None,
    )
    """Telescope, and how it was set up.

    string; optional (solarnet/keywords.specc:153).
    """

    INSTRUME: str | None = keyword(
        "INSTRUME", "string", comment="instrument, detector", line="solarnet/keywords.specc:154", default=None
    )
    """Instrument, detector.

    string; optional (solarnet/keywords.specc:154).
    """

    DETECTOR: str | None = keyword(
        "DETECTOR", "string", comment="instrument, detector", line="solarnet/keywords.specc:154", default=None
    )
    """Instrument, detector.

    string; optional (solarnet/keywords.specc:154).
    """

    CAMERA: str | Integer | None = keyword(
        "CAMERA", "string|int", comment="camera, or its number", line="solarnet/keywords.specc:155", default=None
    )
    """Camera, or its number.

    string or int; optional (solarnet/keywords.specc:155).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="what the light went through", line="solarnet/keywords.specc:156", default=None
    )
    """What the light went through.

    string; optional (solarnet/keywords.specc:156).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="what the light went through", line="solarnet/keywords.specc:156", default=None
    )
    """What the light went through.

    string; optional (solarnet/keywords.specc:156).
    """

    OBS_MODE: str | None = keyword(
        "OBS_MODE", "string", comment="how the instrument was set", line="solarnet/keywords.specc:157", default=None
    )
    """How the instrument was set.

    string; optional (solarnet/keywords.specc:157).
    """

    SETTINGS: str | None = keyword(
        "SETTINGS", "string", comment="how the instrument was set", line="solarnet/keywords.specc:157", default=None
    )
    """How the instrument was set.

    string; optional (solarnet/keywords.specc:157).
    """

    OBSTITLE: str | None = keyword(
        "OBSTITLE",
        "string",
        comment="title of the observation, and what it was about",
        line="solarnet/keywords.specc:158",
        default=None,
    )
    """Title of the observation, and what it was about.

    string; optional (solarnet/keywords.specc:158).
    """

    OBS_DESC: str | None = keyword(
        "OBS_DESC",
        "string",
        comment="title of the observation, and what it was about",
        line="solarnet/keywords.specc:158",
        default=None,
    )
    """Title of the observation, and what it was about.

    string; optional (solarnet/keywords.specc:158).
    """

    OBSERVER: str | None = keyword(
        "OBSERVER",
        "string",
        comment="who observed, planned, asked for it, designed it",
        line="solarnet/keywords.specc:159",
        default=None,
    )
    """Who observed, planned, asked for it, designed it.

    string; optional (solarnet/keywords.specc:159).
    """

    PLANNER: str | None = keyword(
        "PLANNER",
        "string",
        comment="who observed, planned, asked for it, designed it",
        line="solarnet/keywords.specc:159",
        default=None,
    )
    """Who observed, planned, asked for it, designed it.

    string; optional (solarnet/keywords.specc:159).
    """

    REQUESTR: str | None = keyword(
        "REQUESTR",
        "string",
        comment="who observed, planned, asked for it, designed it",
        line="solarnet/keywords.specc:159",
        default=None,
    )
    """Who observed, planned, asked for it, designed it.

    string; optional (solarnet/keywords.specc:159).
    """

    AUTHOR: str | None = keyword(
        "AUTHOR",
        "string",
        comment="who observed, planned, asked for it, designed it",
        line="solarnet/keywords.specc:159",
        default=None,
    )
    """Who observed, planned, asked for it, designed it.

    string; optional (solarnet/keywords.specc:159).
    """

    CAMPAIGN: str | None = keyword(
        "CAMPAIGN",
        "string",
        comment="campaigns, tags, files of observations at the same time",
        line="solarnet/keywords.specc:160",
        default=None,
    )
    """Campaigns, tags, files of observations at the same time.

    string; optional (solarnet/keywords.specc:160).
    """

    DATATAGS: str | None = keyword(
        "DATATAGS",
        "string",
        comment="campaigns, tags, files of observations at the same time",
        line="solarnet/keywords.specc:160",
        default=None,
    )
    """Campaigns, tags, files of observations at the same time.

    string; optional (solarnet/keywords.specc:160).
    """

    CCURRENT: str | None = keyword(
        "CCURRENT",
        "string",
        comment="campaigns, tags, files of observations at the same time",
        line="solarnet/keywords.specc:160",
        default=None,
    )
    """Campaigns, tags, files of observations at the same time.

    string; optional (solarnet/keywords.specc:160).
    """

    POINT_ID: str | None = keyword(
        "POINT_ID",
        "string",
        comment="pointing: files that have it in common look at the same place",
        line="solarnet/keywords.specc:161",
        default=None,
    )
    """Pointing: files that have it in common look at the same place.

    string; nonempty; required when SOLARNET is 1, else optional (solarnet/keywords.specc:161).
    """

    MOSAICID: str | None = keyword(
        "MOSAICID", "string", comment="mosaic that it is part of", line="solarnet/keywords.specc:162", default=None
    )
    """Mosaic that it is part of.

    string; optional (solarnet/keywords.specc:162).
    """

    SVO_GRP: str | None = keyword(
        "SVO_GRP",
        "string",
        comment="group of observations that belong together",
        line="solarnet/keywords.specc:163",
        default=None,
    )
    """Group of observations that belong together.

    string; optional (solarnet/keywords.specc:163).
    """

    SVO_SEP_n: Mapping[str, str] = keywords(
        "SVO_SEP[n]",
        "string",
        pattern=r"SVO_SEP\d+",
        comment="keywords by which archives tell observations apart",
        line="solarnet/keywords.specc:164",
        default_factory=dict,
    )
    """Keywords by which archives tell observations apart.

    string; that is SVO_SEP1, SVO_SEP2, SVO_SEP3, SVO_SEP4, SVO_SEP5; optional (solarnet/keywords.specc:164).
    """

    WAVEUNIT: Integer | None = keyword(
        "WAVEUNIT",
        "int",
        comment="power of ten of the metre: -10 for Angstrom, -9 for nm",
        line="solarnet/keywords.specc:176",
        default=None,
    )
    """Power of ten of the metre: -10 for Angstrom, -9 for nm.

    int; [-15, 3]; optional (solarnet/keywords.specc:176).
    """

    WAVEREF: WaveReference | WaveReferenceText | None = keyword(
        "WAVEREF",
        "string",
        comment="wavelengths are those in air or in vacuum",
        line="solarnet/keywords.specc:177",
        values=WaveReference,
        default=None,
    )
    """Wavelengths are those in air or in vacuum.

    WaveReference; "air", "vacuum" or "vac"; optional (solarnet/keywords.specc:177).
    """

    WAVEMIN: Number | None = keyword(
        "WAVEMIN", "float", comment="shortest wavelength", line="solarnet/keywords.specc:178", default=None
    )
    """Shortest wavelength.

    float, unit any of length; > 0; optional (solarnet/keywords.specc:178).
    """

    WAVEMAX: Number | None = keyword(
        "WAVEMAX", "float", comment="longest wavelength", line="solarnet/keywords.specc:179", default=None
    )
    """Longest wavelength.

    float, unit any of length; > 0; optional (solarnet/keywords.specc:179).
    """

    WAVELNTH: Number | None = keyword(
        "WAVELNTH", "float", comment="wavelength that stands for all", line="solarnet/keywords.specc:180", default=None
    )
    """Wavelength that stands for all.

    float, unit any of length; > 0; optional (solarnet/keywords.specc:180).
    """

    WAVEBAND: str | None = keyword(
        "WAVEBAND", "string", comment="line or band, in words", line="solarnet/keywords.specc:181", default=None
    )
    """Line or band, in words.

    string; optional (solarnet/keywords.specc:181).
    """

    WAVECOV: str | None = keyword(
        "WAVECOV", "string", comment="all ranges of the file", line="solarnet/keywords.specc:182", default=None
    )
    """All ranges of the file.

    string; optional (solarnet/keywords.specc:182).
    """

    BNDCTR: Number | None = keyword(
        "BNDCTR",
        "float",
        comment="frequency that stands for all, of radio observations",
        line="solarnet/keywords.specc:183",
        default=None,
    )
    """Frequency that stands for all, of radio observations.

    float, unit any of frequency; > 0; optional (solarnet/keywords.specc:183).
    """

    RESOLVPW: Number | None = keyword(
        "RESOLVPW", "float", comment="resolving power", line="solarnet/keywords.specc:184", default=None
    )
    """Resolving power.

    float; > 0; optional (solarnet/keywords.specc:184).
    """

    SLIT_WID: Number | Quantity | None = keyword(
        "SLIT_WID",
        "float",
        comment="width of the slit",
        unit="arcsec",
        line="solarnet/keywords.specc:199",
        default=None,
    )
    """Width of the slit.

    float in arcsec; > 0; optional (solarnet/keywords.specc:199).
    """

    SPECSYS: ObservationPrimary_SPECSYS | None = keyword(
        "SPECSYS",
        "string",
        comment="wavelengths are those that the observer saw",
        line="solarnet/keywords.specc:200",
        values=ObservationPrimary_SPECSYS,
        default=None,
    )
    """Wavelengths are those that the observer saw.

    SpectralFrame; always "TOPOCENT"; optional (solarnet/keywords.specc:200).
    """

    VELOSYS: Number | Quantity | None = keyword(
        "VELOSYS",
        "float",
        comment="velocity that was taken out: none",
        unit="m/s",
        line="solarnet/keywords.specc:201",
        default=None,
    )
    """Velocity that was taken out: none.

    float in m/s; always 0; optional (solarnet/keywords.specc:201).
    """

    POLCCONV: str | None = keyword(
        "POLCCONV",
        "string",
        comment="coordinates that x, y and z go along: (+HPLT,-HPLN,+HPRZ)",
        line="solarnet/keywords.specc:215",
        default=None,
    )
    """Coordinates that x, y and z go along: (+HPLT,-HPLN,+HPRZ).

    string; /\\([+-]\\w+, *[+-]\\w+, *[+-]\\w+\\)/; required when SOLARNET is 1 and CTYPE[i] is "STOKES" somewhere,
    else optional (solarnet/keywords.specc:215).
    """

    POLCANGL: Number | Quantity | None = keyword(
        "POLCANGL",
        "float",
        comment="rotation around z, counter-clockwise",
        unit="deg",
        line="solarnet/keywords.specc:217",
        default=None,
    )
    """Rotation around z, counter-clockwise.

    float in deg; optional (solarnet/keywords.specc:217).
    """

    CADENCE: Number | Quantity | None = keyword(
        "CADENCE",
        "float",
        comment="time from frame to frame, as planned",
        unit="s",
        line="solarnet/keywords.specc:225",
        default=None,
    )
    """Time from frame to frame, as planned.

    float in s; > 0; optional (solarnet/keywords.specc:225).
    """

    CADAVG: Number | Quantity | None = keyword(
        "CADAVG",
        "float",
        comment="time from frame to frame, in the mean",
        unit="s",
        line="solarnet/keywords.specc:226",
        default=None,
    )
    """Time from frame to frame, in the mean.

    float in s; > 0; optional (solarnet/keywords.specc:226).
    """

    CADMIN: Number | Quantity | None = keyword(
        "CADMIN",
        "float",
        comment="shortest time from frame to frame",
        unit="s",
        line="solarnet/keywords.specc:227",
        default=None,
    )
    """Shortest time from frame to frame.

    float in s; > 0; optional (solarnet/keywords.specc:227).
    """

    CADMAX: Number | Quantity | None = keyword(
        "CADMAX",
        "float",
        comment="longest time from frame to frame",
        unit="s",
        line="solarnet/keywords.specc:228",
        default=None,
    )
    """Longest time from frame to frame.

    float in s; > 0; optional (solarnet/keywords.specc:228).
    """

    CADVAR: Number | None = keyword(
        "CADVAR",
        "float",
        comment="variance of the time from frame to frame",
        line="solarnet/keywords.specc:229",
        default=None,
    )
    """Variance of the time from frame to frame.

    float; >= 0; optional (solarnet/keywords.specc:229).
    """

    ATMOS_R0: Number | None = keyword(
        "ATMOS_R0",
        "float",
        comment="coherence length of the atmosphere",
        line="solarnet/keywords.specc:230",
        default=None,
    )
    """Coherence length of the atmosphere.

    float, unit any of length; > 0; optional (solarnet/keywords.specc:230).
    """

    AO_LOCK: Number | None = keyword(
        "AO_LOCK",
        "float",
        comment="adaptive optics were locked, or for which part of the time",
        line="solarnet/keywords.specc:231",
        default=None,
    )
    """Adaptive optics were locked, or for which part of the time.

    float; [0, 1]; optional (solarnet/keywords.specc:231).
    """

    AO_NMODE: Integer | None = keyword(
        "AO_NMODE", "int", comment="modes that they corrected", line="solarnet/keywords.specc:232", default=None
    )
    """Modes that they corrected.

    int; >= 0; optional (solarnet/keywords.specc:232).
    """

    FT_LOCK: Number | None = keyword(
        "FT_LOCK", "float", comment="features were tracked", line="solarnet/keywords.specc:233", default=None
    )
    """Features were tracked.

    float; [0, 1]; optional (solarnet/keywords.specc:233).
    """

    ROT_COMP: Integer | None = keyword(
        "ROT_COMP",
        "int",
        comment="rotation of the Sun was followed: 0 no, 1 yes, 2 yes, and coordinates do not know of it",
        line="solarnet/keywords.specc:234",
        default=None,
    )
    """Rotation of the Sun was followed: 0 no, 1 yes, 2 yes, and coordinates do not know of it.

    int; [0, 2]; optional (solarnet/keywords.specc:234).
    """

    ROT_MODL: str | None = keyword(
        "ROT_MODL", "string", comment="model of the rotation", line="solarnet/keywords.specc:235", default=None
    )
    """Model of the rotation.

    string; optional (solarnet/keywords.specc:235).
    """

    ELEV_ANG: Number | Quantity | None = keyword(
        "ELEV_ANG",
        "float",
        comment="elevation of the telescope",
        unit="deg",
        line="solarnet/keywords.specc:236",
        default=None,
    )
    """Elevation of the telescope.

    float in deg; [-90, 90]; optional (solarnet/keywords.specc:236).
    """

    COMPQUAL: Number | None = keyword(
        "COMPQUAL",
        "float",
        comment="what compression left: 1 everything",
        line="solarnet/keywords.specc:237",
        default=None,
    )
    """What compression left: 1 everything.

    float; [0, 1]; optional (solarnet/keywords.specc:237).
    """

    COMP_ALG: str | None = keyword(
        "COMP_ALG", "string", comment="how it was compressed", line="solarnet/keywords.specc:238", default=None
    )
    """How it was compressed.

    string; optional (solarnet/keywords.specc:238).
    """

    OBS_LOG: str | None = keyword(
        "OBS_LOG", "string", comment="log of the observation", line="solarnet/keywords.specc:239", default=None
    )
    """Log of the observation.

    string; optional (solarnet/keywords.specc:239).
    """

    DATAMIN: Number | None = keyword(
        "DATAMIN", "float", comment="least and greatest value", line="solarnet/keywords.specc:250", default=None
    )
    """Least and greatest value.

    float; optional (solarnet/keywords.specc:250).
    """

    DATAMAX: Number | None = keyword(
        "DATAMAX", "float", comment="least and greatest value", line="solarnet/keywords.specc:250", default=None
    )
    """Least and greatest value.

    float; optional (solarnet/keywords.specc:250).
    """

    DATAMEAN: Number | None = keyword(
        "DATAMEAN", "float", comment="mean and median", line="solarnet/keywords.specc:251", default=None
    )
    """Mean and median.

    float; optional (solarnet/keywords.specc:251).
    """

    DATAMEDN: Number | None = keyword(
        "DATAMEDN", "float", comment="mean and median", line="solarnet/keywords.specc:251", default=None
    )
    """Mean and median.

    float; optional (solarnet/keywords.specc:251).
    """

    DATAP_n_2: Mapping[str, Number] = keywords(
        "DATAP[n:2]",
        "float",
        pattern=r"DATAP\d{2}",
        comment="percentile",
        line="solarnet/keywords.specc:252",
        default_factory=dict,
    )
    """Percentile.

    float; for n from 1 to 99; optional (solarnet/keywords.specc:252).
    """

    DATANP_n_2: Mapping[str, Number] = keywords(
        "DATANP[n:2]",
        "float",
        pattern=r"DATANP\d{2}",
        comment="percentile, divided by the mean",
        line="solarnet/keywords.specc:253",
        default_factory=dict,
    )
    """Percentile, divided by the mean.

    float; for n from 1 to 99; optional (solarnet/keywords.specc:253).
    """

    DATARMS: Number | None = keyword(
        "DATARMS",
        "float",
        comment="standard deviation, and divided by the mean",
        line="solarnet/keywords.specc:254",
        default=None,
    )
    """Standard deviation, and divided by the mean.

    float; optional (solarnet/keywords.specc:254).
    """

    DATANRMS: Number | None = keyword(
        "DATANRMS",
        "float",
        comment="standard deviation, and divided by the mean",
        line="solarnet/keywords.specc:254",
        default=None,
    )
    """Standard deviation, and divided by the mean.

    float; optional (solarnet/keywords.specc:254).
    """

    DATAMAD: Number | None = keyword(
        "DATAMAD",
        "float",
        comment="mean absolute deviation, and divided by the mean",
        line="solarnet/keywords.specc:255",
        default=None,
    )
    """Mean absolute deviation, and divided by the mean.

    float; optional (solarnet/keywords.specc:255).
    """

    DATANMAD: Number | None = keyword(
        "DATANMAD",
        "float",
        comment="mean absolute deviation, and divided by the mean",
        line="solarnet/keywords.specc:255",
        default=None,
    )
    """Mean absolute deviation, and divided by the mean.

    float; optional (solarnet/keywords.specc:255).
    """

    DATASKEW: Number | None = keyword(
        "DATASKEW", "float", comment="skewness, kurtosis", line="solarnet/keywords.specc:256", default=None
    )
    """Skewness, kurtosis.

    float; optional (solarnet/keywords.specc:256).
    """

    DATAKURT: Number | None = keyword(
        "DATAKURT", "float", comment="skewness, kurtosis", line="solarnet/keywords.specc:256", default=None
    )
    """Skewness, kurtosis.

    float; optional (solarnet/keywords.specc:256).
    """

    NTOTPIX: Integer | None = keyword(
        "NTOTPIX", "int", comment="pixels that could be used", line="solarnet/keywords.specc:269", default=None
    )
    """Pixels that could be used.

    int; >= 0; optional (solarnet/keywords.specc:269).
    """

    NLOSTPIX: Integer | None = keyword(
        "NLOSTPIX",
        "int",
        comment="pixels that were lost on their way",
        line="solarnet/keywords.specc:270",
        default=None,
    )
    """Pixels that were lost on their way.

    int; >= 0; optional (solarnet/keywords.specc:270).
    """

    NSATPIX: Integer | None = keyword(
        "NSATPIX", "int", comment="pixels that are saturated", line="solarnet/keywords.specc:271", default=None
    )
    """Pixels that are saturated.

    int; >= 0; optional (solarnet/keywords.specc:271).
    """

    NSPIKPIX: Integer | None = keyword(
        "NSPIKPIX",
        "int",
        comment="pixels that were hit by a particle",
        line="solarnet/keywords.specc:272",
        default=None,
    )
    """Pixels that were hit by a particle.

    int; >= 0; optional (solarnet/keywords.specc:272).
    """

    NMASKPIX: Integer | None = keyword(
        "NMASKPIX",
        "int",
        comment="pixels that are dusty, hot, cold or padding",
        line="solarnet/keywords.specc:273",
        default=None,
    )
    """Pixels that are dusty, hot, cold or padding.

    int; >= 0; optional (solarnet/keywords.specc:273).
    """

    NAPRXPIX: Integer | None = keyword(
        "NAPRXPIX", "int", comment="pixels that were estimated", line="solarnet/keywords.specc:274", default=None
    )
    """Pixels that were estimated.

    int; >= 0; optional (solarnet/keywords.specc:274).
    """

    NDATAPIX: Integer | None = keyword(
        "NDATAPIX", "int", comment="pixels that can be used", line="solarnet/keywords.specc:275", default=None
    )
    """Pixels that can be used.

    int; >= 0; optional (solarnet/keywords.specc:275).
    """

    PCT_LOST: Number | None = keyword(
        "PCT_LOST", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    PCT_SATP: Number | None = keyword(
        "PCT_SATP", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    PCT_SPIK: Number | None = keyword(
        "PCT_SPIK", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    PCT_MASK: Number | None = keyword(
        "PCT_MASK", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    PCT_APRX: Number | None = keyword(
        "PCT_APRX", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    PCT_DATA: Number | None = keyword(
        "PCT_DATA", "float", comment="per cent of the pixels", line="solarnet/keywords.specc:276", default=None
    )
    """Per cent of the pixels.

    float; [0, 100]; optional (solarnet/keywords.specc:276).
    """

    CREATOR: str | None = keyword(
        "CREATOR", "string", comment="pipeline that made the file", line="solarnet/keywords.specc:289", default=None
    )
    """Pipeline that made the file.

    string; optional (solarnet/keywords.specc:289).
    """

    VERS_SW: str | None = keyword(
        "VERS_SW", "string", comment="its version", line="solarnet/keywords.specc:290", default=None
    )
    """Its version.

    string; optional (solarnet/keywords.specc:290).
    """

    HASH_SW: str | None = keyword(
        "HASH_SW", "string", comment="its commit", line="solarnet/keywords.specc:291", default=None
    )
    """Its commit.

    string; optional (solarnet/keywords.specc:291).
    """

    VERS_CAL: str | None = keyword(
        "VERS_CAL",
        "string",
        comment="version of the calibration that was used",
        line="solarnet/keywords.specc:292",
        default=None,
    )
    """Version of the calibration that was used.

    string; optional (solarnet/keywords.specc:292).
    """

    PRSTEP_n: Mapping[str, str] = keywords(
        "PRSTEP[n]",
        "string",
        pattern=r"PRSTEP\d+",
        comment="kind of step n",
        line="std/provenance.specc:56",
        default_factory=dict,
    )
    """Kind of step n.

    string; for n from 1 to 99; optional (std/provenance.specc:56).
    """

    PRPROC_n: Mapping[str, str] = keywords(
        "PRPROC[n]",
        "string",
        pattern=r"PRPROC\d+",
        comment="procedure that did it",
        line="std/provenance.specc:57",
        default_factory=dict,
    )
    """Procedure that did it.

    string; for n from 1 to 99; optional (std/provenance.specc:57).
    """

    PRPVER_n: Mapping[str, str | Number] = keywords(
        "PRPVER[n]",
        "string|float",
        pattern=r"PRPVER\d+",
        comment="version of the procedure",
        line="std/provenance.specc:58",
        default_factory=dict,
    )
    """Version of the procedure.

    string or float; for n from 1 to 99; optional (std/provenance.specc:58).
    """

    PRMODE_n: Mapping[str, str] = keywords(
        "PRMODE[n]",
        "string",
        pattern=r"PRMODE\d+",
        comment="mode in which it ran",
        line="std/provenance.specc:59",
        default_factory=dict,
    )
    """Mode in which it ran.

    string; for n from 1 to 99; optional (std/provenance.specc:59).
    """

    PRPARA_n: Mapping[str, str] = keywords(
        "PRPARA[n]",
        "string",
        pattern=r"PRPARA\d+",
        comment="parameters that it was given",
        line="std/provenance.specc:60",
        default_factory=dict,
    )
    """Parameters that it was given.

    string; for n from 1 to 99; optional (std/provenance.specc:60).
    """

    PRREF: Mapping[str, str] = keywords(
        "PRREF*",
        "string",
        pattern="PRREF[A-Z0-9_-]*",
        comment="files, people and other things that went into step n; a letter behind it tells several apart",
        line="std/provenance.specc:61",
        default_factory=dict,
    )
    """Files, people and other things that went into step n; a letter behind it tells several apart.

    string; optional (std/provenance.specc:61).
    """

    PRLOG_n: Mapping[str, str] = keywords(
        "PRLOG[n]",
        "string",
        pattern=r"PRLOG\d+",
        comment="log of the step",
        line="std/provenance.specc:62",
        default_factory=dict,
    )
    """Log of the step.

    string; for n from 1 to 99; optional (std/provenance.specc:62).
    """

    PRENV_n: Mapping[str, str] = keywords(
        "PRENV[n]",
        "string",
        pattern=r"PRENV\d+",
        comment="environment in which it ran",
        line="std/provenance.specc:63",
        default_factory=dict,
    )
    """Environment in which it ran.

    string; for n from 1 to 99; optional (std/provenance.specc:63).
    """

    PRLIB: Mapping[str, str] = keywords(
        "PRLIB*",
        "string",
        pattern="PRLIB[A-Z0-9_-]*",
        comment="library that the procedure of step n is from; a letter behind it tells several apart",
        line="std/provenance.specc:64",
        default_factory=dict,
    )
    """Library that the procedure of step n is from; a letter behind it tells several apart.

    string; optional (std/provenance.specc:64).
    """

    PRVER: Mapping[str, str | Number] = keywords(
        "PRVER*",
        "string|float",
        pattern="PRVER[A-Z0-9_-]*",
        comment="version of the library",
        line="std/provenance.specc:65",
        default_factory=dict,
    )
    """Version of the library.

    string or float; optional (std/provenance.specc:65).
    """

    PRHSH: Mapping[str, str] = keywords(
        "PRHSH*",
        "string",
        pattern="PRHSH[A-Z0-9_-]*",
        comment="commit of the library",
        line="std/provenance.specc:66",
        default_factory=dict,
    )
    """Commit of the library.

    string; optional (std/provenance.specc:66).
    """

    PRBRA: Mapping[str, str] = keywords(
        "PRBRA*",
        "string",
        pattern="PRBRA[A-Z0-9_-]*",
        comment="branch of the library",
        line="std/provenance.specc:67",
        default_factory=dict,
    )
    """Branch of the library.

    string; optional (std/provenance.specc:67).
    """

    VAR_KEYS: str | None = keyword(
        "VAR_KEYS",
        "string",
        comment="extensions with keywords that vary: EXTNAME;KEYWORD,KEYWORD,EXTNAME;KEYWORD",
        line="solarnet/keywords.specc:301",
        default=None,
    )
    """Extensions with keywords that vary: EXTNAME;KEYWORD,KEYWORD,EXTNAME;KEYWORD.

    string; /[^;]+;.+/; optional (solarnet/keywords.specc:301).
    """

    PIXLISTS: str | None = keyword(
        "PIXLISTS",
        "string",
        comment="extensions with lists of pixels: EXTNAME;ATTRIBUTE",
        line="solarnet/keywords.specc:302",
        default=None,
    )
    """Extensions with lists of pixels: EXTNAME;ATTRIBUTE.

    string; /[^;]+;.+/; optional (solarnet/keywords.specc:302).
    """

    METADIM: Integer | None = keyword(
        "METADIM",
        "int",
        comment="axis along which the observation goes on in other files",
        line="solarnet/keywords.specc:303",
        default=None,
    )
    """Axis along which the observation goes on in other files.

    int; >= 1; optional (solarnet/keywords.specc:303).
    """

    METAFILS: str | None = keyword(
        "METAFILS", "string", comment="all files of the observation", line="solarnet/keywords.specc:304", default=None
    )
    """All files of the observation.

    string; optional (solarnet/keywords.specc:304).
    """


class Observation(FitsProduct, product="observation", validator=_VALIDATOR, inherits=True):
    """One observation of the Sun.

    An image, a series of images, a spectrum or a raster, in the primary array: an HDU with an observation. It comes from the pipeline of a telescope, on the ground or in space, and from
    no one in particular: the recommendations were made so that virtual observatories find all alike. SOLARNET says how much of them it keeps. Full compliance asks for checksums, coordinates,
    the place of the observer, exposure and pointing; half of it for little more than a name and a date, so look before you rely on the rest.

    Other HDUs may come along, such as tables of keywords that vary over the data; they are not looked at. Numbers that are missing are NaN, or BLANK in integers.
    """

    primary: ObservationPrimary = hdu(line="solarnet/observation.specc:25")
    """PRIMARY.

    required.
    """
