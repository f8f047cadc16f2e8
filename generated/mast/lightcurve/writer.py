"""Writer of mast.lightcurve 1.0.0: Light curves of Kepler, K2 and TESS targets, delivered to the archive as high-level science products: the archive's own keywords, around the layout that the missions gave their light curves.

Made by specc from mast/lightcurve.specc (sha256 1bd4d6afaf58). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import IntFlag, StrEnum
from pathlib import Path
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _runtime.expressions import lower
from _writing.file_names import field, template
from _writing.fits import FitsProduct, ImageHdu, PrimaryHdu, TableHdu, column, columns, hdu, keyword, keywords, pixels
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.values import ArrayLike, TableLike


class Mission(StrEnum):
    """What Mission may be.

    mast/lightcurve.specc:27
    """

    KEPLER = "Kepler"
    """The first field, in Cygnus."""

    K2 = "K2"
    """The campaigns along the ecliptic."""

    TESS = "TESS"
    """The sectors of the whole sky."""


class Telescope(StrEnum):
    """What Telescope may be.

    mast/collection.specc:13
    """

    KEPLER = "Kepler"
    """Kepler, in its first field and in K2."""

    TESS = "TESS"
    """Transiting Exoplanet Survey Satellite."""


class Frame(StrEnum):
    """What Frame may be.

    std/wcs.specc:8
    """

    ICRS = "ICRS"
    """International Celestial Reference System."""

    FK5 = "FK5"
    """Mean place, new system."""

    FK4 = "FK4"
    """Mean place, old system."""

    FK4_NO_E = "FK4-NO-E"
    """Mean place, old system, without E-terms."""

    GAPPT = "GAPPT"
    """Geocentric apparent place."""


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


class TessQuality(IntFlag):
    """Bits of TessQuality.

    mast/lightcurve.specc:35
    """

    ATTITUDE_TWEAK = 1 << 0
    """The attitude was tweaked."""

    SAFE_MODE = 1 << 1
    """Safe mode."""

    COARSE_POINT = 1 << 2
    """Coarse pointing."""

    EARTH_POINT = 1 << 3
    """Pointing to the Earth."""

    ARGABRIGHTENING = 1 << 4
    """Sudden brightening of the whole detector."""

    DESATURATION = 1 << 5
    """Reaction wheels were desaturated."""

    COSMIC_RAY = 1 << 6
    """Cosmic ray in the aperture."""

    MANUAL_EXCLUDE = 1 << 7
    """Excluded by hand."""

    DISCONTINUITY = 1 << 8
    """Jump, corrected."""

    IMPULSIVE_OUTLIER = 1 << 9
    """Outlier, removed before the correction."""

    COLLATERAL_RAY = 1 << 10
    """Cosmic ray in the collateral pixels."""

    STRAYLIGHT = 1 << 11
    """Stray light predicted."""

    SCATTERED_LIGHT = 1 << 12
    """Scattered light found."""

    PLANET_EXCLUDE = 1 << 13
    """Excluded from the search for planets."""

    BAD_CALIBRATION = 1 << 14
    """Calibration is bad."""

    FEW_TARGETS = 1 << 15
    """Too few targets for the correction."""


class KeplerQuality(IntFlag):
    """Bits of KeplerQuality.

    mast/lightcurve.specc:54
    """

    ATTITUDE_TWEAK = 1 << 0
    """The attitude was tweaked."""

    SAFE_MODE = 1 << 1
    """Safe mode."""

    COARSE_POINT = 1 << 2
    """Coarse pointing."""

    EARTH_POINT = 1 << 3
    """Pointing to the Earth."""

    ZERO_CROSSING = 1 << 4
    """A reaction wheel crossed zero speed."""

    DESATURATION = 1 << 5
    """Reaction wheels were desaturated."""

    ARGABRIGHTENING = 1 << 6
    """Sudden brightening of the whole field."""

    COSMIC_RAY = 1 << 7
    """Cosmic ray in the aperture."""

    MANUAL_EXCLUDE = 1 << 8
    """Excluded by hand."""

    SENSITIVITY_DROPOUT = 1 << 10
    """Sudden loss of sensitivity."""

    IMPULSIVE_OUTLIER = 1 << 11
    """Outlier, removed before the correction."""

    ARGABRIGHTENING_CCD = 1 << 12
    """Sudden brightening of the detector."""

    COLLATERAL_RAY = 1 << 13
    """Cosmic ray in the collateral pixels."""

    DETECTOR_ANOMALY = 1 << 14
    """Anomaly of the detector."""

    NO_FINE_POINT = 1 << 15
    """Not in fine pointing."""

    NO_DATA = 1 << 16
    """No data."""

    ROLLING_BAND = 1 << 17
    """Rolling band in the aperture."""

    ROLLING_BAND_MASK = 1 << 18
    """Rolling band in the mask."""

    POSSIBLE_THRUSTER = 1 << 19
    """Thrusters may have fired."""

    THRUSTER_FIRING = 1 << 20
    """Thrusters fired."""


class TessAperture(IntFlag):
    """Bits of TessAperture.

    mast/lightcurve.specc:77
    """

    COLLECTED = 1 << 0
    """Collected."""

    OPTIMAL = 1 << 1
    """In the optimal aperture."""

    BACKGROUND = 1 << 2
    """Used for the background."""

    CENTROID = 1 << 3
    """Used for the flux-weighted centroid."""

    PSF_CENTROID = 1 << 4
    """Used for the fitted centroid."""

    OUTPUT_A = 1 << 5
    """Read through output A."""

    OUTPUT_B = 1 << 6
    """Read through output B."""

    OUTPUT_C = 1 << 7
    """Read through output C."""

    OUTPUT_D = 1 << 8
    """Read through output D."""


class KeplerAperture(IntFlag):
    """Bits of KeplerAperture.

    mast/lightcurve.specc:89
    """

    COLLECTED = 1 << 0
    """Collected."""

    OPTIMAL = 1 << 1
    """In the optimal aperture."""

    CENTROID = 1 << 2
    """Used for the flux-weighted centroid."""

    PSF_CENTROID = 1 << 3
    """Used for the fitted centroid."""


MissionText = Literal["Kepler", "K2", "TESS"]
TelescopeText = Literal["Kepler", "TESS"]
FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]
TimeScaleText = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
LightcurveLightcurve_TIMEREF = Literal["SOLARSYSTEM", "LOCAL", "GEOCENTRIC"]
_ALIASES = {
    "e-/s": "electron/s",
    "BJD - 2457000, days": "d",
    "BJD - 2454833, days": "d",
    "BJD - 2454833": "d",
    "pixels": "pixel",
    "PIXEL": "pixel",
}


class LightcurvePrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (mast/lightcurve.specc:300).
    """

    HLSPID: str = keyword("HLSPID", "string", comment="name of the collection", line="mast/collection.specc:63")
    """Name of the collection.

    string; /[A-Za-z][A-Za-z0-9-]{0,18}[A-Za-z0-9]/; required (mast/collection.specc:63).
    """

    HLSPNAME: str | None = keyword(
        "HLSPNAME", "string", comment="title of the collection", line="mast/collection.specc:63", default=None
    )
    """Title of the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPLEAD: str | None = keyword(
        "HLSPLEAD", "string", comment="who leads the collection", line="mast/collection.specc:63", default=None
    )
    """Who leads the collection.

    string; nonempty; recommended (mast/collection.specc:63).
    """

    HLSPTARG: str = keyword(
        "HLSPTARG", "string", comment="target, as the collection calls it", line="mast/collection.specc:63"
    )
    """Target, as the collection calls it.

    string; nonempty; required (mast/collection.specc:63).
    """

    HLSPVER: str | Number = keyword(
        "HLSPVER", "string|float", comment="version of the product", line="mast/collection.specc:63"
    )
    """Version of the product.

    string or float; required (mast/collection.specc:63).
    """

    DOI: str = keyword("DOI", "string", comment="digital object identifier", line="mast/collection.specc:67")
    """Digital object identifier.

    string; /10\\.\\d{4,9}/.+/; required (mast/collection.specc:67).
    """

    LICENSE: str = keyword(
        "LICENSE", "string", comment="licence", line="mast/collection.specc:68", init=False, default="CC BY 4.0"
    )
    """Licence.

    string; always "CC BY 4.0"; required; filled in (mast/collection.specc:68).
    """

    LICENURL: str = keyword(
        "LICENURL",
        "string",
        comment="text of the licence",
        line="mast/collection.specc:68",
        init=False,
        default="https://creativecommons.org/licenses/by/4.0/",
    )
    """Text of the licence.

    string; always "https://creativecommons.org/licenses/by/4.0/"; required; filled in
    (mast/collection.specc:68).
    """

    PROPOSID: str | Integer | None = keyword(
        "PROPOSID", "string|int", comment="proposal behind the data", line="mast/collection.specc:68", default=None
    )
    """Proposal behind the data.

    string or int; optional (mast/collection.specc:68).
    """

    REFERENC: str | None = keyword(
        "REFERENC", "string", comment="paper behind the data", line="mast/collection.specc:68", default=None
    )
    """Paper behind the data.

    string; optional (mast/collection.specc:68).
    """

    SIMULATD: Truth | None = keyword(
        "SIMULATD", "bool", comment="the data are simulated", line="mast/collection.specc:68", default=None
    )
    """The data are simulated.

    bool; always true; optional (mast/collection.specc:68).
    """

    FILENAME: str | None = keyword(
        "FILENAME",
        "string",
        comment="name of this file",
        line="mast/collection.specc:69",
        derive=lambda h: h.file.name,
        init=False,
        default=None,
    )
    """Name of this file.

    string; must equal the name of the file; recommended; filled in (mast/collection.specc:69).
    """

    NEXTEND: Integer | None = keyword(
        "NEXTEND",
        "int",
        comment="extensions of this file",
        line="mast/lightcurve.specc:152",
        derive=lambda h: h.file.extensions,
        init=False,
        default=None,
    )
    """Extensions of this file.

    int; must equal the number of extensions; recommended; filled in (mast/lightcurve.specc:152).
    """

    DATE: Instant = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written",
        line="mast/lightcurve.specc:153",
        default_factory=now,
    )
    """When the file was written.

    date or datetime; required (mast/lightcurve.specc:153).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN", "string", comment="institution that wrote the file", line="mast/lightcurve.specc:154", default=None
    )
    """Institution that wrote the file.

    string; optional (mast/lightcurve.specc:154).
    """

    CREATOR: str | None = keyword(
        "CREATOR", "string", comment="program that wrote the file", line="mast/lightcurve.specc:155", default=None
    )
    """Program that wrote the file.

    string; optional (mast/lightcurve.specc:155).
    """

    PROCVER: str | None = keyword(
        "PROCVER", "string", comment="its version", line="mast/lightcurve.specc:156", default=None
    )
    """Its version.

    string; optional (mast/lightcurve.specc:156).
    """

    FILEVER: str | None = keyword(
        "FILEVER", "string", comment="version of the layout", line="mast/lightcurve.specc:157", default=None
    )
    """Version of the layout.

    string; optional (mast/lightcurve.specc:157).
    """

    TIMVERSN: str | None = keyword(
        "TIMVERSN", "string", comment="convention of the times", line="mast/lightcurve.specc:158", default=None
    )
    """Convention of the times.

    string; optional (mast/lightcurve.specc:158).
    """

    DATA_REL: Integer | None = keyword(
        "DATA_REL", "int", comment="data release", line="mast/lightcurve.specc:159", default=None
    )
    """Data release.

    int; >= 0; optional (mast/lightcurve.specc:159).
    """

    MISSION: Mission | MissionText | None = keyword(
        "MISSION",
        "string",
        comment="mission",
        line="mast/lightcurve.specc:160",
        values=Mission,
        any_case=True,
        default=None,
    )
    """Mission.

    Mission; "Kepler", "K2" or "TESS", in any case; optional (mast/lightcurve.specc:160).
    """

    SECTOR: Integer | None = keyword(
        "SECTOR", "int", comment="TESS sector", line="mast/lightcurve.specc:161", default=None
    )
    """TESS sector.

    int; > 0; optional (mast/lightcurve.specc:161).
    """

    CAMERA: Integer | None = keyword(
        "CAMERA", "int", comment="TESS camera", line="mast/lightcurve.specc:162", default=None
    )
    """TESS camera.

    int; [1, 4]; optional (mast/lightcurve.specc:162).
    """

    CCD: Integer | None = keyword(
        "CCD", "int", comment="TESS detector of the camera", line="mast/lightcurve.specc:163", default=None
    )
    """TESS detector of the camera.

    int; [1, 4]; optional (mast/lightcurve.specc:163).
    """

    PXTABLE: Integer | None = keyword(
        "PXTABLE", "int", comment="TESS pixel table", line="mast/lightcurve.specc:164", default=None
    )
    """TESS pixel table.

    int; >= 0; optional (mast/lightcurve.specc:164).
    """

    CRMITEN: Truth | None = keyword(
        "CRMITEN", "bool", comment="cosmic rays were removed on board", line="mast/lightcurve.specc:165", default=None
    )
    """Cosmic rays were removed on board.

    bool; optional (mast/lightcurve.specc:165).
    """

    CRBLKSZ: Integer | None = keyword(
        "CRBLKSZ", "int", comment="exposures in a block of that", line="mast/lightcurve.specc:166", default=None
    )
    """Exposures in a block of that.

    int; >= 0; optional (mast/lightcurve.specc:166).
    """

    CRSPOC: Truth | None = keyword(
        "CRSPOC",
        "bool",
        comment="cosmic rays were removed on the ground",
        line="mast/lightcurve.specc:167",
        default=None,
    )
    """Cosmic rays were removed on the ground.

    bool; optional (mast/lightcurve.specc:167).
    """

    CAMPAIGN: Integer | None = keyword(
        "CAMPAIGN", "int", comment="K2 campaign", line="mast/lightcurve.specc:168", default=None
    )
    """K2 campaign.

    int; >= 0; optional (mast/lightcurve.specc:168).
    """

    QUARTER: Integer | None = keyword(
        "QUARTER", "int", comment="Kepler quarter", line="mast/lightcurve.specc:169", default=None
    )
    """Kepler quarter.

    int; >= 0; optional (mast/lightcurve.specc:169).
    """

    SEASON: Integer | None = keyword(
        "SEASON", "int", comment="Kepler season", line="mast/lightcurve.specc:170", default=None
    )
    """Kepler season.

    int; [0, 3]; optional (mast/lightcurve.specc:170).
    """

    CHANNEL: Integer | None = keyword(
        "CHANNEL", "int", comment="Kepler channel", line="mast/lightcurve.specc:171", default=None
    )
    """Kepler channel.

    int; [1, 84]; optional (mast/lightcurve.specc:171).
    """

    SKYGROUP: Integer | None = keyword(
        "SKYGROUP", "int", comment="Kepler channel, whatever the roll", line="mast/lightcurve.specc:172", default=None
    )
    """Kepler channel, whatever the roll.

    int; [1, 84]; optional (mast/lightcurve.specc:172).
    """

    MODULE: Integer | None = keyword(
        "MODULE", "int", comment="Kepler module", line="mast/lightcurve.specc:173", default=None
    )
    """Kepler module.

    int; [2, 24]; optional (mast/lightcurve.specc:173).
    """

    OUTPUT: Integer | None = keyword(
        "OUTPUT", "int", comment="Kepler output of the module", line="mast/lightcurve.specc:174", default=None
    )
    """Kepler output of the module.

    int; [1, 4]; optional (mast/lightcurve.specc:174).
    """

    OBSMODE: Literal["long cadence", "short cadence"] | None = keyword(
        "OBSMODE",
        "string",
        comment="Kepler cadence",
        line="mast/lightcurve.specc:175",
        values=("long cadence", "short cadence"),
        default=None,
    )
    """Kepler cadence.

    string; "long cadence" or "short cadence"; optional (mast/lightcurve.specc:175).
    """

    TTABLEID: Integer | None = keyword(
        "TTABLEID", "int", comment="Kepler target table", line="mast/lightcurve.specc:176", default=None
    )
    """Kepler target table.

    int; >= 0; optional (mast/lightcurve.specc:176).
    """

    TSTART: Number | Quantity | None = keyword(
        "TSTART",
        "float",
        comment="start, days from the reference",
        unit="d",
        line="mast/lightcurve.specc:177",
        default=None,
    )
    """Start, days from the reference.

    float in d; optional (mast/lightcurve.specc:177).
    """

    TSTOP: Number | Quantity | None = keyword(
        "TSTOP",
        "float",
        comment="end, days from the reference",
        unit="d",
        line="mast/lightcurve.specc:178",
        default=None,
    )
    """End, days from the reference.

    float in d; optional (mast/lightcurve.specc:178).
    """

    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="start, UTC", line="mast/lightcurve.specc:179", default=None
    )
    """Start, UTC.

    date or datetime; optional (mast/lightcurve.specc:179).
    """

    TELESCOP: Telescope | TelescopeText = keyword(
        "TELESCOP", "string", comment="telescope", line="mast/lightcurve.specc:100", values=Telescope, any_case=True
    )
    """Telescope.

    Telescope; "Kepler" or "TESS", in any case; required (mast/lightcurve.specc:100).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="mast/lightcurve.specc:101")
    """Instrument.

    string; nonempty; required (mast/lightcurve.specc:101).
    """

    OBJECT: str = keyword("OBJECT", "string", comment="target", line="mast/lightcurve.specc:102")
    """Target.

    string; nonempty; required (mast/lightcurve.specc:102).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS", "string", comment="frame of celestial coordinates", line="mast/lightcurve.specc:103", values=Frame
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required (mast/lightcurve.specc:103).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", line="mast/lightcurve.specc:104", default=None
    )
    """Equinox; ICRS has none.

    float in a; 1950 or 2000; forbidden when RADESYS is "ICRS", else optional (mast/lightcurve.specc:104).
    """

    RA_TARG: Number | Quantity | Sky | None = keyword(
        "RA_TARG",
        "float",
        comment="right ascension",
        unit="deg",
        line="mast/lightcurve.specc:105",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:105).
    """

    DEC_TARG: Number | Quantity | Sky | None = keyword(
        "DEC_TARG",
        "float",
        comment="declination",
        unit="deg",
        line="mast/lightcurve.specc:106",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:106).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:107",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension, under the missions' name.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:107).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:108",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination, under the missions' name.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:108).
    """

    TICID: Integer | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", line="mast/lightcurve.specc:109", default=None
    )
    """Number in the TESS catalogue.

    int; > 0; optional (mast/lightcurve.specc:109).
    """

    KEPLERID: Integer | None = keyword(
        "KEPLERID",
        "int",
        comment="number in the Kepler or K2 catalogue",
        line="mast/lightcurve.specc:110",
        default=None,
    )
    """Number in the Kepler or K2 catalogue.

    int; > 0; optional (mast/lightcurve.specc:110).
    """

    SIMDATA: Truth | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", line="mast/lightcurve.specc:111", default=None
    )
    """The data are simulated.

    bool; optional (mast/lightcurve.specc:111).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="mast/lightcurve.specc:112",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; optional (mast/lightcurve.specc:112).
    """

    PMRA: Number | Quantity | None = keyword(
        "PMRA",
        "float",
        comment="proper motion in right ascension",
        unit="arcsec/yr",
        line="mast/lightcurve.specc:119",
        nullable=True,
        default=None,
    )
    """Proper motion in right ascension.

    float in arcsec/yr or mas/yr; may have no value; optional (mast/lightcurve.specc:119).
    """

    PMDEC: Number | Quantity | None = keyword(
        "PMDEC",
        "float",
        comment="proper motion in declination",
        unit="arcsec/yr",
        line="mast/lightcurve.specc:120",
        nullable=True,
        default=None,
    )
    """Proper motion in declination.

    float in arcsec/yr or mas/yr; may have no value; optional (mast/lightcurve.specc:120).
    """

    PMTOTAL: Number | Quantity | None = keyword(
        "PMTOTAL",
        "float",
        comment="proper motion",
        unit="arcsec/yr",
        line="mast/lightcurve.specc:121",
        nullable=True,
        default=None,
    )
    """Proper motion.

    float in arcsec/yr or mas/yr; may have no value; optional (mast/lightcurve.specc:121).
    """

    PARALLAX: Number | Quantity | None = keyword(
        "PARALLAX",
        "float",
        comment="parallax",
        unit="arcsec",
        line="mast/lightcurve.specc:122",
        nullable=True,
        default=None,
    )
    """Parallax.

    float in arcsec; may have no value; optional (mast/lightcurve.specc:122).
    """

    GLON: Number | Quantity | Sky | None = keyword(
        "GLON",
        "float",
        comment="galactic longitude",
        unit="deg",
        line="mast/lightcurve.specc:123",
        sky="l",
        nullable=True,
        default=None,
    )
    """Galactic longitude.

    float in deg; may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:123).
    """

    GLAT: Number | Quantity | Sky | None = keyword(
        "GLAT",
        "float",
        comment="galactic latitude",
        unit="deg",
        line="mast/lightcurve.specc:124",
        sky="b",
        nullable=True,
        default=None,
    )
    """Galactic latitude.

    float in deg; may have no value; optional; takes a SkyCoord (mast/lightcurve.specc:124).
    """

    TESSMAG: Number | Quantity | None = keyword(
        "TESSMAG",
        "float",
        comment="magnitude, TESS band",
        unit="mag",
        line="mast/lightcurve.specc:125",
        nullable=True,
        default=None,
    )
    """Magnitude, TESS band.

    float in mag; may have no value; optional (mast/lightcurve.specc:125).
    """

    KEPMAG: Number | Quantity | None = keyword(
        "KEPMAG",
        "float",
        comment="magnitude, Kepler band",
        unit="mag",
        line="mast/lightcurve.specc:126",
        nullable=True,
        default=None,
    )
    """Magnitude, Kepler band.

    float in mag; may have no value; optional (mast/lightcurve.specc:126).
    """

    GMAG: Number | Quantity | None = keyword(
        "GMAG",
        "float",
        comment="magnitude, g",
        unit="mag",
        line="mast/lightcurve.specc:127",
        nullable=True,
        default=None,
    )
    """Magnitude, g.

    float in mag; may have no value; optional (mast/lightcurve.specc:127).
    """

    RMAG: Number | Quantity | None = keyword(
        "RMAG",
        "float",
        comment="magnitude, r",
        unit="mag",
        line="mast/lightcurve.specc:128",
        nullable=True,
        default=None,
    )
    """Magnitude, r.

    float in mag; may have no value; optional (mast/lightcurve.specc:128).
    """

    IMAG: Number | Quantity | None = keyword(
        "IMAG",
        "float",
        comment="magnitude, i",
        unit="mag",
        line="mast/lightcurve.specc:129",
        nullable=True,
        default=None,
    )
    """Magnitude, i.

    float in mag; may have no value; optional (mast/lightcurve.specc:129).
    """

    ZMAG: Number | Quantity | None = keyword(
        "ZMAG",
        "float",
        comment="magnitude, z",
        unit="mag",
        line="mast/lightcurve.specc:130",
        nullable=True,
        default=None,
    )
    """Magnitude, z.

    float in mag; may have no value; optional (mast/lightcurve.specc:130).
    """

    D51MAG: Number | Quantity | None = keyword(
        "D51MAG",
        "float",
        comment="magnitude, D51, 510 nm",
        unit="mag",
        line="mast/lightcurve.specc:131",
        nullable=True,
        default=None,
    )
    """Magnitude, D51, 510 nm.

    float in mag; may have no value; optional (mast/lightcurve.specc:131).
    """

    JMAG: Number | Quantity | None = keyword(
        "JMAG",
        "float",
        comment="magnitude, J",
        unit="mag",
        line="mast/lightcurve.specc:132",
        nullable=True,
        default=None,
    )
    """Magnitude, J.

    float in mag; may have no value; optional (mast/lightcurve.specc:132).
    """

    HMAG: Number | Quantity | None = keyword(
        "HMAG",
        "float",
        comment="magnitude, H",
        unit="mag",
        line="mast/lightcurve.specc:133",
        nullable=True,
        default=None,
    )
    """Magnitude, H.

    float in mag; may have no value; optional (mast/lightcurve.specc:133).
    """

    KMAG: Number | Quantity | None = keyword(
        "KMAG",
        "float",
        comment="magnitude, K",
        unit="mag",
        line="mast/lightcurve.specc:134",
        nullable=True,
        default=None,
    )
    """Magnitude, K.

    float in mag; may have no value; optional (mast/lightcurve.specc:134).
    """

    GRCOLOR: Number | Quantity | None = keyword(
        "GRCOLOR",
        "float",
        comment="colour, g - r",
        unit="mag",
        line="mast/lightcurve.specc:135",
        nullable=True,
        default=None,
    )
    """Colour, g - r.

    float in mag; may have no value; optional (mast/lightcurve.specc:135).
    """

    JKCOLOR: Number | Quantity | None = keyword(
        "JKCOLOR",
        "float",
        comment="colour, J - K",
        unit="mag",
        line="mast/lightcurve.specc:136",
        nullable=True,
        default=None,
    )
    """Colour, J - K.

    float in mag; may have no value; optional (mast/lightcurve.specc:136).
    """

    GKCOLOR: Number | Quantity | None = keyword(
        "GKCOLOR",
        "float",
        comment="colour, g - K",
        unit="mag",
        line="mast/lightcurve.specc:137",
        nullable=True,
        default=None,
    )
    """Colour, g - K.

    float in mag; may have no value; optional (mast/lightcurve.specc:137).
    """

    EBMINUSV: Number | Quantity | None = keyword(
        "EBMINUSV",
        "float",
        comment="reddening, B - V",
        unit="mag",
        line="mast/lightcurve.specc:138",
        nullable=True,
        default=None,
    )
    """Reddening, B - V.

    float in mag; may have no value; optional (mast/lightcurve.specc:138).
    """

    AV: Number | Quantity | None = keyword(
        "AV",
        "float",
        comment="extinction, V",
        unit="mag",
        line="mast/lightcurve.specc:139",
        nullable=True,
        default=None,
    )
    """Extinction, V.

    float in mag; may have no value; optional (mast/lightcurve.specc:139).
    """

    TEFF: Number | Quantity | None = keyword(
        "TEFF",
        "float",
        comment="effective temperature",
        unit="K",
        line="mast/lightcurve.specc:140",
        nullable=True,
        default=None,
    )
    """Effective temperature.

    float in K; > 0; may have no value; optional (mast/lightcurve.specc:140).
    """

    LOGG: Number | None = keyword(
        "LOGG",
        "float",
        comment="surface gravity, decimal logarithm of cm/s2",
        line="mast/lightcurve.specc:141",
        nullable=True,
        default=None,
    )
    """Surface gravity, decimal logarithm of cm/s2.

    float; may have no value; optional (mast/lightcurve.specc:141).
    """

    FEH: Number | None = keyword(
        "FEH",
        "float",
        comment="iron abundance, decimal logarithm relative to the Sun",
        line="mast/lightcurve.specc:142",
        nullable=True,
        default=None,
    )
    """Iron abundance, decimal logarithm relative to the Sun.

    float; may have no value; optional (mast/lightcurve.specc:142).
    """

    MH: Number | None = keyword(
        "MH",
        "float",
        comment="metallicity, decimal logarithm relative to the Sun",
        line="mast/lightcurve.specc:143",
        nullable=True,
        default=None,
    )
    """Metallicity, decimal logarithm relative to the Sun.

    float; may have no value; optional (mast/lightcurve.specc:143).
    """

    RADIUS: Number | None = keyword(
        "RADIUS",
        "float",
        comment="radius, in that of the Sun",
        line="mast/lightcurve.specc:144",
        nullable=True,
        default=None,
    )
    """Radius, in that of the Sun.

    float; > 0; may have no value; optional (mast/lightcurve.specc:144).
    """

    TICVER: Integer | None = keyword(
        "TICVER",
        "int",
        comment="version of the TESS catalogue",
        line="mast/lightcurve.specc:145",
        nullable=True,
        default=None,
    )
    """Version of the TESS catalogue.

    int; may have no value; optional (mast/lightcurve.specc:145).
    """

    TMINDEX: Integer | None = keyword(
        "TMINDEX", "int", comment="number in 2MASS", line="mast/lightcurve.specc:146", nullable=True, default=None
    )
    """Number in 2MASS.

    int; may have no value; optional (mast/lightcurve.specc:146).
    """

    SCPID: Integer | None = keyword(
        "SCPID",
        "int",
        comment="number in the Stellar Classification Project",
        line="mast/lightcurve.specc:147",
        nullable=True,
        default=None,
    )
    """Number in the Stellar Classification Project.

    int; may have no value; optional (mast/lightcurve.specc:147).
    """

    DATE_BEG: Instant | None = keyword("DATE-BEG", "datetime", comment="start", line="std/time.specc:70", default=None)
    """Start.

    datetime; optional (std/time.specc:70).
    """

    DATE_AVG: Instant | None = keyword("DATE-AVG", "datetime", comment="mean", line="std/time.specc:71", default=None)
    """Mean.

    datetime; optional (std/time.specc:71).
    """

    DATE_END: Instant | None = keyword("DATE-END", "datetime", comment="end", line="std/time.specc:72", default=None)
    """End.

    datetime; optional (std/time.specc:72).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG", "float", comment="start, modified Julian date", unit="d", line="std/time.specc:73", default=None
    )
    """Start, modified Julian date.

    float in d; optional (std/time.specc:73).
    """

    MJD_AVG: Number | Quantity | None = keyword(
        "MJD-AVG", "float", comment="mean, modified Julian date", unit="d", line="std/time.specc:74", default=None
    )
    """Mean, modified Julian date.

    float in d; optional (std/time.specc:74).
    """

    MJD_END: Number | Quantity | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", line="std/time.specc:75", default=None
    )
    """End, modified Julian date.

    float in d; optional (std/time.specc:75).
    """

    OBSERVAT: str = keyword("OBSERVAT", "string", comment="observatory", line="mast/lightcurve.specc:306")
    """Observatory.

    string; nonempty; required (mast/lightcurve.specc:306).
    """

    FILTER: str | None = keyword("FILTER", "string", comment="band", line="mast/lightcurve.specc:307", default=None)
    """Band.

    string; optional (mast/lightcurve.specc:307).
    """

    TIMESYS: TimeScale | TimeScaleText | None = keyword(
        "TIMESYS", "string", comment="time scale", line="mast/lightcurve.specc:308", values=TimeScale, default=None
    )
    """Time scale.

    TimeScale; optional (mast/lightcurve.specc:308).
    """

    XPOSURE: Number | Quantity | None = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", line="mast/lightcurve.specc:309", default=None
    )
    """Time on source.

    float in s; >= 0; optional (mast/lightcurve.specc:309).
    """


class LightcurveLightcurve(TableHdu, label="LIGHTCURVE", extname="LIGHTCURVE"):
    """One row a cadence.

    LIGHTCURVE, a binary table; required (mast/lightcurve.specc:312).
    """

    data: TableLike = columns(
        column(
            "TIME",
            "float64",
            unit="d",
            comment="middle of the cadence, barycentric, from BJDREFI + BJDREFF",
            nullable=True,
            line="mast/lightcurve.specc:321",
        ),
        column(
            "TIMECORR",
            "float32",
            unit="d",
            comment="barycentre less spacecraft",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:322",
        ),
        column("CADENCENO", "int32", comment="number of the cadence", required=False, line="mast/lightcurve.specc:323"),
        column(
            "FLUX",
            "float32",
            unit="e-/s",
            comment="flux",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:324",
        ),
        column(
            "FLUX_ERR",
            "float32",
            unit="e-/s",
            comment="1-sigma uncertainty of FLUX",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:325",
        ),
        column(
            "SAP_FLUX",
            "float32",
            unit="e-/s",
            comment="flux in the aperture",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:326",
        ),
        column(
            "SAP_FLUX_ERR",
            "float32",
            unit="e-/s",
            comment="1-sigma uncertainty of SAP_FLUX",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:327",
        ),
        column(
            "SAP_BKG",
            "float32",
            unit="e-/s",
            comment="background in the aperture, subtracted",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:328",
        ),
        column(
            "SAP_BKG_ERR",
            "float32",
            unit="e-/s",
            comment="1-sigma uncertainty of SAP_BKG",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:329",
        ),
        column(
            "PDCSAP_FLUX",
            "float32",
            unit="e-/s",
            comment="flux, corrected for what all targets share",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:330",
        ),
        column(
            "PDCSAP_FLUX_ERR",
            "float32",
            unit="e-/s",
            comment="1-sigma uncertainty of PDCSAP_FLUX",
            required=False,
            nullable=True,
            line="mast/lightcurve.specc:331",
        ),
        column(
            "QUALITY",
            "int32",
            comment="what happened during the cadence",
            required=False,
            line="mast/lightcurve.specc:333",
        ),
        column(
            "SAP_QUALITY",
            "int32",
            comment="what happened during the cadence",
            required=False,
            line="mast/lightcurve.specc:335",
        ),
        column(
            "PSF_CENTR[k]",
            "float64",
            unit="pixel",
            comment="centre, fitted: column, row",
            required=False,
            nullable=True,
            pattern=r"PSF_CENTR\d+",
            line="mast/lightcurve.specc:337",
        ),
        column(
            "PSF_CENTR[k]_ERR",
            "float32",
            unit="pixel",
            comment="1-sigma uncertainty of PSF_CENTR",
            required=False,
            nullable=True,
            pattern=r"PSF_CENTR\d+_ERR",
            line="mast/lightcurve.specc:338",
        ),
        column(
            "MOM_CENTR[k]",
            "float64",
            unit="pixel",
            comment="centre, flux-weighted: column, row",
            required=False,
            nullable=True,
            pattern=r"MOM_CENTR\d+",
            line="mast/lightcurve.specc:339",
        ),
        column(
            "MOM_CENTR[k]_ERR",
            "float32",
            unit="pixel",
            comment="1-sigma uncertainty of MOM_CENTR",
            required=False,
            nullable=True,
            pattern=r"MOM_CENTR\d+_ERR",
            line="mast/lightcurve.specc:340",
        ),
        column(
            "POS_CORR[k]",
            "float32",
            unit="pixel",
            comment="motion of the target: column, row",
            required=False,
            nullable=True,
            pattern=r"POS_CORR\d+",
            line="mast/lightcurve.specc:341",
        ),
        rows=(1, None),
        line="mast/lightcurve.specc:312",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    TIME: middle of the cadence, barycentric, from BJDREFI + BJDREFF; float64 in d; strictly increasing; NaN
        where nothing is known; required (mast/lightcurve.specc:321).

    TIMECORR: barycentre less spacecraft; float32 in d; NaN where nothing is known; optional
        (mast/lightcurve.specc:322).

    CADENCENO: number of the cadence; int32; strictly increasing; optional (mast/lightcurve.specc:323).

    FLUX: flux; float32 in e-/s; NaN where nothing is known; optional (mast/lightcurve.specc:324).

    FLUX_ERR: 1-sigma uncertainty of FLUX; float32 in e-/s; >= 0; NaN where nothing is known; optional
        (mast/lightcurve.specc:325).

    SAP_FLUX: flux in the aperture; float32 in e-/s; NaN where nothing is known; optional
        (mast/lightcurve.specc:326).

    SAP_FLUX_ERR: 1-sigma uncertainty of SAP_FLUX; float32 in e-/s; >= 0; NaN where nothing is known; optional
        (mast/lightcurve.specc:327).

    SAP_BKG: background in the aperture, subtracted; float32 in e-/s; NaN where nothing is known; optional
        (mast/lightcurve.specc:328).

    SAP_BKG_ERR: 1-sigma uncertainty of SAP_BKG; float32 in e-/s; >= 0; NaN where nothing is known; optional
        (mast/lightcurve.specc:329).

    PDCSAP_FLUX: flux, corrected for what all targets share; float32 in e-/s; NaN where nothing is known;
        optional (mast/lightcurve.specc:330).

    PDCSAP_FLUX_ERR: 1-sigma uncertainty of PDCSAP_FLUX; float32 in e-/s; >= 0; NaN where nothing is known;
        optional (mast/lightcurve.specc:331).

    QUALITY: what happened during the cadence; int32; bits of TessQuality; optional, where TELESCOP of the
        primary header is "TESS" (mast/lightcurve.specc:333).

    SAP_QUALITY: what happened during the cadence; int32; bits of KeplerQuality; optional, where TELESCOP of the
        primary header is not "TESS" (mast/lightcurve.specc:335).

    PSF_CENTR[k]: centre, fitted: column, row; float64 in pixel; NaN where nothing is known; that is PSF_CENTR1,
        PSF_CENTR2; optional (mast/lightcurve.specc:337).

    PSF_CENTR[k]_ERR: 1-sigma uncertainty of PSF_CENTR; float32 in pixel; >= 0; NaN where nothing is known; that
        is PSF_CENTR1_ERR, PSF_CENTR2_ERR; optional (mast/lightcurve.specc:338).

    MOM_CENTR[k]: centre, flux-weighted: column, row; float64 in pixel; NaN where nothing is known; that is
        MOM_CENTR1, MOM_CENTR2; optional (mast/lightcurve.specc:339).

    MOM_CENTR[k]_ERR: 1-sigma uncertainty of MOM_CENTR; float32 in pixel; >= 0; NaN where nothing is known; that
        is MOM_CENTR1_ERR, MOM_CENTR2_ERR; optional (mast/lightcurve.specc:340).

    POS_CORR[k]: motion of the target: column, row; float32 in pixel; NaN where nothing is known; that is
        POS_CORR1, POS_CORR2; optional (mast/lightcurve.specc:341).
    """

    TELESCOP: Telescope | TelescopeText | None = keyword(
        "TELESCOP",
        "string",
        comment="telescope",
        line="mast/lightcurve.specc:100",
        values=Telescope,
        any_case=True,
        default=None,
    )
    """Telescope.

    Telescope; "Kepler" or "TESS", in any case; required; here or in the primary header
    (mast/lightcurve.specc:100).
    """

    INSTRUME: str | None = keyword(
        "INSTRUME", "string", comment="instrument", line="mast/lightcurve.specc:101", default=None
    )
    """Instrument.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:101).
    """

    OBJECT: str | None = keyword("OBJECT", "string", comment="target", line="mast/lightcurve.specc:102", default=None)
    """Target.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:102).
    """

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of celestial coordinates",
        line="mast/lightcurve.specc:103",
        values=Frame,
        default=None,
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required; here or in the primary header
    (mast/lightcurve.specc:103).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", line="mast/lightcurve.specc:104", default=None
    )
    """Equinox; ICRS has none.

    float in a; 1950 or 2000; forbidden when RADESYS is "ICRS", else optional; here or in the primary header
    (mast/lightcurve.specc:104).
    """

    RA_TARG: Number | Quantity | Sky | None = keyword(
        "RA_TARG",
        "float",
        comment="right ascension",
        unit="deg",
        line="mast/lightcurve.specc:105",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:105).
    """

    DEC_TARG: Number | Quantity | Sky | None = keyword(
        "DEC_TARG",
        "float",
        comment="declination",
        unit="deg",
        line="mast/lightcurve.specc:106",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:106).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:107",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension, under the missions' name.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:107).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:108",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination, under the missions' name.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:108).
    """

    TICID: Integer | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", line="mast/lightcurve.specc:109", default=None
    )
    """Number in the TESS catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:109).
    """

    KEPLERID: Integer | None = keyword(
        "KEPLERID",
        "int",
        comment="number in the Kepler or K2 catalogue",
        line="mast/lightcurve.specc:110",
        default=None,
    )
    """Number in the Kepler or K2 catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:110).
    """

    SIMDATA: Truth | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", line="mast/lightcurve.specc:111", default=None
    )
    """The data are simulated.

    bool; optional; here or in the primary header (mast/lightcurve.specc:111).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="mast/lightcurve.specc:112",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; optional; here or in the primary header (mast/lightcurve.specc:112).
    """

    TIMESYS: TimeScale | TimeScaleText | None = keyword(
        "TIMESYS", "string", comment="time scale", line="mast/lightcurve.specc:186", values=TimeScale, default=None
    )
    """Time scale.

    TimeScale; required; here or in the primary header (mast/lightcurve.specc:186).
    """

    TIMEUNIT: str = keyword(
        "TIMEUNIT", "string", comment="unit of times", line="mast/lightcurve.specc:187", init=False, default="d"
    )
    """Unit of times.

    string; always "d"; required; filled in (mast/lightcurve.specc:187).
    """

    BJDREFI: Integer = keyword(
        "BJDREFI", "int", comment="Julian date that times count from, days", line="mast/lightcurve.specc:188"
    )
    """Julian date that times count from, days.

    int; > 2400000; required (mast/lightcurve.specc:188).
    """

    BJDREFF: Number = keyword(
        "BJDREFF", "float", comment="the same, fraction of a day", line="mast/lightcurve.specc:189"
    )
    """The same, fraction of a day.

    float without unit; [0, 1); required (mast/lightcurve.specc:189).
    """

    TIMEREF: LightcurveLightcurve_TIMEREF | None = keyword(
        "TIMEREF",
        "string",
        comment="where light is timed",
        line="mast/lightcurve.specc:190",
        values=LightcurveLightcurve_TIMEREF,
        default=None,
    )
    """Where light is timed.

    string; "SOLARSYSTEM", "LOCAL" or "GEOCENTRIC"; optional (mast/lightcurve.specc:190).
    """

    TASSIGN: str | None = keyword(
        "TASSIGN", "string", comment="where the clock stands", line="mast/lightcurve.specc:191", default=None
    )
    """Where the clock stands.

    string; optional (mast/lightcurve.specc:191).
    """

    TSTART: Number | Quantity | None = keyword(
        "TSTART",
        "float",
        comment="start, days from the reference",
        unit="d",
        line="mast/lightcurve.specc:192",
        default=None,
    )
    """Start, days from the reference.

    float in d; optional; here or in the primary header (mast/lightcurve.specc:192).
    """

    TSTOP: Number | Quantity | None = keyword(
        "TSTOP",
        "float",
        comment="end, days from the reference",
        unit="d",
        line="mast/lightcurve.specc:193",
        default=None,
    )
    """End, days from the reference.

    float in d; optional; here or in the primary header (mast/lightcurve.specc:193).
    """

    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="start, UTC", line="mast/lightcurve.specc:194", default=None
    )
    """Start, UTC.

    date or datetime; optional; here or in the primary header (mast/lightcurve.specc:194).
    """

    MJD_MID: Number | Quantity | None = keyword(
        "MJD-MID",
        "float",
        comment="middle, modified Julian date",
        unit="d",
        line="mast/lightcurve.specc:195",
        default=None,
    )
    """Middle, modified Julian date.

    float in d; optional (mast/lightcurve.specc:195).
    """

    LC_START: Number | Quantity | None = keyword(
        "LC_START",
        "float",
        comment="middle of the first cadence, modified Julian date",
        unit="d",
        line="mast/lightcurve.specc:196",
        default=None,
    )
    """Middle of the first cadence, modified Julian date.

    float in d; optional (mast/lightcurve.specc:196).
    """

    LC_END: Number | Quantity | None = keyword(
        "LC_END",
        "float",
        comment="middle of the last cadence, modified Julian date",
        unit="d",
        line="mast/lightcurve.specc:197",
        default=None,
    )
    """Middle of the last cadence, modified Julian date.

    float in d; optional (mast/lightcurve.specc:197).
    """

    DATE_BEG: Instant | None = keyword("DATE-BEG", "datetime", comment="start", line="std/time.specc:70", default=None)
    """Start.

    datetime; optional; here or in the primary header (std/time.specc:70).
    """

    DATE_AVG: Instant | None = keyword("DATE-AVG", "datetime", comment="mean", line="std/time.specc:71", default=None)
    """Mean.

    datetime; optional; here or in the primary header (std/time.specc:71).
    """

    DATE_END: Instant | None = keyword("DATE-END", "datetime", comment="end", line="std/time.specc:72", default=None)
    """End.

    datetime; optional; here or in the primary header (std/time.specc:72).
    """

    MJD_BEG: Number | Quantity | None = keyword(
        "MJD-BEG", "float", comment="start, modified Julian date", unit="d", line="std/time.specc:73", default=None
    )
    """Start, modified Julian date.

    float in d; optional; here or in the primary header (std/time.specc:73).
    """

    MJD_AVG: Number | Quantity | None = keyword(
        "MJD-AVG", "float", comment="mean, modified Julian date", unit="d", line="std/time.specc:74", default=None
    )
    """Mean, modified Julian date.

    float in d; optional; here or in the primary header (std/time.specc:74).
    """

    MJD_END: Number | Quantity | None = keyword(
        "MJD-END", "float", comment="end, modified Julian date", unit="d", line="std/time.specc:75", default=None
    )
    """End, modified Julian date.

    float in d; optional; here or in the primary header (std/time.specc:75).
    """

    XPOSURE: Number | Quantity | None = keyword(
        "XPOSURE", "float", comment="time on source", unit="s", line="mast/lightcurve.specc:199", default=None
    )
    """Time on source.

    float in s; >= 0; required; here or in the primary header (mast/lightcurve.specc:199).
    """

    EXPOSURE: Number | Quantity | None = keyword(
        "EXPOSURE",
        "float",
        comment="time on source, under the missions' name",
        unit="d",
        line="mast/lightcurve.specc:200",
        default=None,
    )
    """Time on source, under the missions' name.

    float in d; >= 0; optional (mast/lightcurve.specc:200).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE", "float", comment="from start to end", unit="d", line="mast/lightcurve.specc:201", default=None
    )
    """From start to end.

    float in d or s; >= 0; recommended (mast/lightcurve.specc:201).
    """

    LIVETIME: Number | Quantity | None = keyword(
        "LIVETIME",
        "float",
        comment="the same, less the dead time",
        unit="d",
        line="mast/lightcurve.specc:202",
        default=None,
    )
    """The same, less the dead time.

    float in d; >= 0; optional (mast/lightcurve.specc:202).
    """

    DEADC: Number | None = keyword(
        "DEADC", "float", comment="part of the time that is not dead", line="mast/lightcurve.specc:203", default=None
    )
    """Part of the time that is not dead.

    float without unit; (0, 1]; optional (mast/lightcurve.specc:203).
    """

    TIMEDEL: Number | Quantity | None = keyword(
        "TIMEDEL",
        "float",
        comment="from one cadence to the next",
        unit="d",
        line="mast/lightcurve.specc:204",
        default=None,
    )
    """From one cadence to the next.

    float in d; > 0; optional (mast/lightcurve.specc:204).
    """

    TIMEPIXR: Number | None = keyword(
        "TIMEPIXR",
        "float",
        comment="where in a cadence its time stands: 0 start, 1 end",
        line="mast/lightcurve.specc:205",
        default=None,
    )
    """Where in a cadence its time stands: 0 start, 1 end.

    float without unit; [0, 1]; optional (mast/lightcurve.specc:205).
    """

    TIERRELA: Number | Quantity | None = keyword(
        "TIERRELA",
        "float",
        comment="error of times, relative",
        unit="d",
        line="mast/lightcurve.specc:206",
        nullable=True,
        default=None,
    )
    """Error of times, relative.

    float in d; may have no value; optional (mast/lightcurve.specc:206).
    """

    TIERABSO: Number | Quantity | None = keyword(
        "TIERABSO",
        "float",
        comment="error of times, absolute",
        unit="d",
        line="mast/lightcurve.specc:207",
        nullable=True,
        default=None,
    )
    """Error of times, absolute.

    float in d; may have no value; optional (mast/lightcurve.specc:207).
    """

    INT_TIME: Number | Quantity | None = keyword(
        "INT_TIME", "float", comment="exposure of a frame", unit="s", line="mast/lightcurve.specc:208", default=None
    )
    """Exposure of a frame.

    float in s; > 0; optional (mast/lightcurve.specc:208).
    """

    READTIME: Number | Quantity | None = keyword(
        "READTIME", "float", comment="readout of a frame", unit="s", line="mast/lightcurve.specc:209", default=None
    )
    """Readout of a frame.

    float in s; >= 0; optional (mast/lightcurve.specc:209).
    """

    FRAMETIM: Number | Quantity | None = keyword(
        "FRAMETIM", "float", comment="both", unit="s", line="mast/lightcurve.specc:210", default=None
    )
    """Both.

    float in s; > 0; optional (mast/lightcurve.specc:210).
    """

    NUM_FRM: Integer | None = keyword(
        "NUM_FRM", "int", comment="frames in a cadence", line="mast/lightcurve.specc:211", default=None
    )
    """Frames in a cadence.

    int; >= 1; optional (mast/lightcurve.specc:211).
    """

    BACKAPP: Truth | None = keyword(
        "BACKAPP", "bool", comment="the background is subtracted", line="mast/lightcurve.specc:223", default=None
    )
    """The background is subtracted.

    bool; optional (mast/lightcurve.specc:223).
    """

    DEADAPP: Truth | None = keyword(
        "DEADAPP", "bool", comment="the dead time is corrected", line="mast/lightcurve.specc:224", default=None
    )
    """The dead time is corrected.

    bool; optional (mast/lightcurve.specc:224).
    """

    VIGNAPP: Truth | None = keyword(
        "VIGNAPP", "bool", comment="the vignetting is corrected", line="mast/lightcurve.specc:225", default=None
    )
    """The vignetting is corrected.

    bool; optional (mast/lightcurve.specc:225).
    """

    GAIN: Number | None = keyword(
        "GAIN", "float", comment="electrons a count", line="mast/lightcurve.specc:226", default=None
    )
    """Electrons a count.

    float; > 0; optional (mast/lightcurve.specc:226).
    """

    GAINA: Number | None = keyword(
        "GAINA", "float", comment="electrons a count, output A", line="mast/lightcurve.specc:227", default=None
    )
    """Electrons a count, output A.

    float; > 0; optional (mast/lightcurve.specc:227).
    """

    GAINB: Number | None = keyword(
        "GAINB", "float", comment="electrons a count, output B", line="mast/lightcurve.specc:228", default=None
    )
    """Electrons a count, output B.

    float; > 0; optional (mast/lightcurve.specc:228).
    """

    GAINC: Number | None = keyword(
        "GAINC", "float", comment="electrons a count, output C", line="mast/lightcurve.specc:229", default=None
    )
    """Electrons a count, output C.

    float; > 0; optional (mast/lightcurve.specc:229).
    """

    GAIND: Number | None = keyword(
        "GAIND", "float", comment="electrons a count, output D", line="mast/lightcurve.specc:230", default=None
    )
    """Electrons a count, output D.

    float; > 0; optional (mast/lightcurve.specc:230).
    """

    READNOIS: Number | None = keyword(
        "READNOIS", "float", comment="read noise, electrons", line="mast/lightcurve.specc:231", default=None
    )
    """Read noise, electrons.

    float; >= 0; optional (mast/lightcurve.specc:231).
    """

    READNOIA: Number | None = keyword(
        "READNOIA", "float", comment="read noise, electrons, output A", line="mast/lightcurve.specc:232", default=None
    )
    """Read noise, electrons, output A.

    float; >= 0; optional (mast/lightcurve.specc:232).
    """

    READNOIB: Number | None = keyword(
        "READNOIB", "float", comment="read noise, electrons, output B", line="mast/lightcurve.specc:233", default=None
    )
    """Read noise, electrons, output B.

    float; >= 0; optional (mast/lightcurve.specc:233).
    """

    READNOIC: Number | None = keyword(
        "READNOIC", "float", comment="read noise, electrons, output C", line="mast/lightcurve.specc:234", default=None
    )
    """Read noise, electrons, output C.

    float; >= 0; optional (mast/lightcurve.specc:234).
    """

    READNOID: Number | None = keyword(
        "READNOID", "float", comment="read noise, electrons, output D", line="mast/lightcurve.specc:235", default=None
    )
    """Read noise, electrons, output D.

    float; >= 0; optional (mast/lightcurve.specc:235).
    """

    MEANBLCK: Integer | None = keyword(
        "MEANBLCK", "int", comment="black level", line="mast/lightcurve.specc:236", default=None
    )
    """Black level.

    int; optional (mast/lightcurve.specc:236).
    """

    MEANBLCA: Integer | None = keyword(
        "MEANBLCA", "int", comment="black level, output A", line="mast/lightcurve.specc:237", default=None
    )
    """Black level, output A.

    int; optional (mast/lightcurve.specc:237).
    """

    MEANBLCB: Integer | None = keyword(
        "MEANBLCB", "int", comment="black level, output B", line="mast/lightcurve.specc:238", default=None
    )
    """Black level, output B.

    int; optional (mast/lightcurve.specc:238).
    """

    MEANBLCC: Integer | None = keyword(
        "MEANBLCC", "int", comment="black level, output C", line="mast/lightcurve.specc:239", default=None
    )
    """Black level, output C.

    int; optional (mast/lightcurve.specc:239).
    """

    MEANBLCD: Integer | None = keyword(
        "MEANBLCD", "int", comment="black level, output D", line="mast/lightcurve.specc:240", default=None
    )
    """Black level, output D.

    int; optional (mast/lightcurve.specc:240).
    """

    NREADOUT: Integer | None = keyword(
        "NREADOUT", "int", comment="readouts in a cadence", line="mast/lightcurve.specc:241", default=None
    )
    """Readouts in a cadence.

    int; >= 1; optional (mast/lightcurve.specc:241).
    """

    TIMSLICE: Integer | None = keyword(
        "TIMSLICE", "int", comment="time slice of the readout", line="mast/lightcurve.specc:242", default=None
    )
    """Time slice of the readout.

    int; >= 0; optional (mast/lightcurve.specc:242).
    """

    FXDOFF: Integer | None = keyword(
        "FXDOFF", "int", comment="offset of the compression", line="mast/lightcurve.specc:243", default=None
    )
    """Offset of the compression.

    int; optional (mast/lightcurve.specc:243).
    """

    LCFXDOFF: Integer | None = keyword(
        "LCFXDOFF",
        "int",
        comment="offset of the compression, long cadence",
        line="mast/lightcurve.specc:244",
        default=None,
    )
    """Offset of the compression, long cadence.

    int; optional (mast/lightcurve.specc:244).
    """

    SCFXDOFF: Integer | None = keyword(
        "SCFXDOFF",
        "int",
        comment="offset of the compression, short cadence",
        line="mast/lightcurve.specc:245",
        default=None,
    )
    """Offset of the compression, short cadence.

    int; optional (mast/lightcurve.specc:245).
    """

    TMOFST: Mapping[str, Number] = keywords(
        "TMOFST*",
        "float",
        pattern="TMOFST[A-Z0-9_-]*",
        comment="delay of the readout of a camera and detector",
        line="mast/lightcurve.specc:246",
        default_factory=dict,
    )
    """Delay of the readout of a camera and detector.

    float; optional (mast/lightcurve.specc:246).
    """

    CDPP: Mapping[str, Number] = keywords(
        "CDPP*",
        "float",
        pattern="CDPP[A-Z0-9_-]*",
        comment="scatter, parts in a million, over some hours",
        line="mast/lightcurve.specc:251",
        default_factory=dict,
    )
    """Scatter, parts in a million, over some hours.

    float; >= 0; may have no value; optional (mast/lightcurve.specc:251).
    """

    CROWDSAP: Number | None = keyword(
        "CROWDSAP",
        "float",
        comment="part of the flux that is the target's",
        line="mast/lightcurve.specc:252",
        nullable=True,
        default=None,
    )
    """Part of the flux that is the target's.

    float without unit; [0, 1]; may have no value; optional (mast/lightcurve.specc:252).
    """

    FLFRCSAP: Number | None = keyword(
        "FLFRCSAP",
        "float",
        comment="part of the target's flux in the aperture",
        line="mast/lightcurve.specc:253",
        nullable=True,
        default=None,
    )
    """Part of the target's flux in the aperture.

    float without unit; [0, 1]; may have no value; optional (mast/lightcurve.specc:253).
    """

    NSPSDDET: Integer | None = keyword(
        "NSPSDDET",
        "int",
        comment="sudden dropouts found",
        line="mast/lightcurve.specc:254",
        nullable=True,
        default=None,
    )
    """Sudden dropouts found.

    int; >= 0; may have no value; optional (mast/lightcurve.specc:254).
    """

    NSPSDCOR: Integer | None = keyword(
        "NSPSDCOR",
        "int",
        comment="sudden dropouts corrected",
        line="mast/lightcurve.specc:255",
        nullable=True,
        default=None,
    )
    """Sudden dropouts corrected.

    int; >= 0; may have no value; optional (mast/lightcurve.specc:255).
    """

    PDCVAR: Number | None = keyword(
        "PDCVAR",
        "float",
        comment="variability of the target",
        line="mast/lightcurve.specc:256",
        nullable=True,
        default=None,
    )
    """Variability of the target.

    float; >= 0; may have no value; optional (mast/lightcurve.specc:256).
    """

    PDCMETHD: str | None = keyword(
        "PDCMETHD", "string", comment="method", line="mast/lightcurve.specc:257", default=None
    )
    """Method.

    string; optional (mast/lightcurve.specc:257).
    """

    NUMBAND: Integer | None = keyword(
        "NUMBAND", "int", comment="bands of scales", line="mast/lightcurve.specc:258", default=None
    )
    """Bands of scales.

    int; >= 1; optional (mast/lightcurve.specc:258).
    """

    FITTYPE_b: Mapping[str, str] = keywords(
        "FITTYPE[b]",
        "string",
        pattern=r"FITTYPE\d+",
        comment="fit in band b",
        line="mast/lightcurve.specc:259",
        default_factory=dict,
    )
    """Fit in band b.

    string; that is FITTYPE1, FITTYPE2, FITTYPE3, FITTYPE4, FITTYPE5, FITTYPE6, FITTYPE7, FITTYPE8, FITTYPE9;
    optional (mast/lightcurve.specc:259).
    """

    PR_GOOD_b: Mapping[str, Number] = keywords(
        "PR_GOOD[b]",
        "float",
        pattern=r"PR_GOOD\d+",
        comment="how good the prior is in band b",
        line="mast/lightcurve.specc:260",
        default_factory=dict,
    )
    """How good the prior is in band b.

    float; may have no value; that is PR_GOOD1, PR_GOOD2, PR_GOOD3, PR_GOOD4, PR_GOOD5, PR_GOOD6, PR_GOOD7,
    PR_GOOD8, PR_GOOD9; optional (mast/lightcurve.specc:260).
    """

    PR_WGHT_b: Mapping[str, Number] = keywords(
        "PR_WGHT[b]",
        "float",
        pattern=r"PR_WGHT\d+",
        comment="weight of the prior in band b",
        line="mast/lightcurve.specc:261",
        default_factory=dict,
    )
    """Weight of the prior in band b.

    float; may have no value; that is PR_WGHT1, PR_WGHT2, PR_WGHT3, PR_WGHT4, PR_WGHT5, PR_WGHT6, PR_WGHT7,
    PR_WGHT8, PR_WGHT9; optional (mast/lightcurve.specc:261).
    """

    PDC_TOT: Number | None = keyword(
        "PDC_TOT", "float", comment="goodness, total", line="mast/lightcurve.specc:262", nullable=True, default=None
    )
    """Goodness, total.

    float; may have no value; optional (mast/lightcurve.specc:262).
    """

    PDC_TOTP: Number | None = keyword(
        "PDC_TOTP",
        "float",
        comment="goodness, total, as percentile",
        line="mast/lightcurve.specc:263",
        nullable=True,
        default=None,
    )
    """Goodness, total, as percentile.

    float; may have no value; optional (mast/lightcurve.specc:263).
    """

    PDC_COR: Number | None = keyword(
        "PDC_COR",
        "float",
        comment="goodness, correlation",
        line="mast/lightcurve.specc:264",
        nullable=True,
        default=None,
    )
    """Goodness, correlation.

    float; may have no value; optional (mast/lightcurve.specc:264).
    """

    PDC_CORP: Number | None = keyword(
        "PDC_CORP",
        "float",
        comment="goodness, correlation, as percentile",
        line="mast/lightcurve.specc:265",
        nullable=True,
        default=None,
    )
    """Goodness, correlation, as percentile.

    float; may have no value; optional (mast/lightcurve.specc:265).
    """

    PDC_VAR: Number | None = keyword(
        "PDC_VAR",
        "float",
        comment="goodness, variability",
        line="mast/lightcurve.specc:266",
        nullable=True,
        default=None,
    )
    """Goodness, variability.

    float; may have no value; optional (mast/lightcurve.specc:266).
    """

    PDC_VARP: Number | None = keyword(
        "PDC_VARP",
        "float",
        comment="goodness, variability, as percentile",
        line="mast/lightcurve.specc:267",
        nullable=True,
        default=None,
    )
    """Goodness, variability, as percentile.

    float; may have no value; optional (mast/lightcurve.specc:267).
    """

    PDC_NOI: Number | None = keyword(
        "PDC_NOI", "float", comment="goodness, noise", line="mast/lightcurve.specc:268", nullable=True, default=None
    )
    """Goodness, noise.

    float; may have no value; optional (mast/lightcurve.specc:268).
    """

    PDC_NOIP: Number | None = keyword(
        "PDC_NOIP",
        "float",
        comment="goodness, noise, as percentile",
        line="mast/lightcurve.specc:269",
        nullable=True,
        default=None,
    )
    """Goodness, noise, as percentile.

    float; may have no value; optional (mast/lightcurve.specc:269).
    """

    PDC_EPT: Number | None = keyword(
        "PDC_EPT",
        "float",
        comment="goodness, Earth point",
        line="mast/lightcurve.specc:270",
        nullable=True,
        default=None,
    )
    """Goodness, Earth point.

    float; may have no value; optional (mast/lightcurve.specc:270).
    """

    PDC_EPTP: Number | None = keyword(
        "PDC_EPTP",
        "float",
        comment="goodness, Earth point, as percentile",
        line="mast/lightcurve.specc:271",
        nullable=True,
        default=None,
    )
    """Goodness, Earth point, as percentile.

    float; may have no value; optional (mast/lightcurve.specc:271).
    """

    FILTER: str | None = keyword("FILTER", "string", comment="band", line="mast/lightcurve.specc:317", default=None)
    """Band.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:317).
    """


class LightcurveAperture(ImageHdu, label="APERTURE", extname="APERTURE"):
    """What each pixel was used for.

    APERTURE, an image; optional, where TELESCOP of the primary header is "TESS" (mast/lightcurve.specc:349).
    """

    data: ArrayLike = pixels("int32", shape=("ny", "nx"), line="mast/lightcurve.specc:349", kw_only=False)
    """Pixels, slowest axis first.

    int32[ny, nx]; bits of TessAperture.
    """

    TELESCOP: Telescope | TelescopeText | None = keyword(
        "TELESCOP",
        "string",
        comment="telescope",
        line="mast/lightcurve.specc:100",
        values=Telescope,
        any_case=True,
        default=None,
    )
    """Telescope.

    Telescope; "Kepler" or "TESS", in any case; required; here or in the primary header
    (mast/lightcurve.specc:100).
    """

    INSTRUME: str | None = keyword(
        "INSTRUME", "string", comment="instrument", line="mast/lightcurve.specc:101", default=None
    )
    """Instrument.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:101).
    """

    OBJECT: str | None = keyword("OBJECT", "string", comment="target", line="mast/lightcurve.specc:102", default=None)
    """Target.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:102).
    """

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of celestial coordinates",
        line="mast/lightcurve.specc:103",
        values=Frame,
        default=None,
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required; here or in the primary header
    (mast/lightcurve.specc:103).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", line="mast/lightcurve.specc:104", default=None
    )
    """Equinox; ICRS has none.

    float in a; 1950 or 2000; forbidden when RADESYS is "ICRS", else optional; here or in the primary header
    (mast/lightcurve.specc:104).
    """

    RA_TARG: Number | Quantity | Sky | None = keyword(
        "RA_TARG",
        "float",
        comment="right ascension",
        unit="deg",
        line="mast/lightcurve.specc:105",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:105).
    """

    DEC_TARG: Number | Quantity | Sky | None = keyword(
        "DEC_TARG",
        "float",
        comment="declination",
        unit="deg",
        line="mast/lightcurve.specc:106",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:106).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:107",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension, under the missions' name.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:107).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:108",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination, under the missions' name.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:108).
    """

    TICID: Integer | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", line="mast/lightcurve.specc:109", default=None
    )
    """Number in the TESS catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:109).
    """

    KEPLERID: Integer | None = keyword(
        "KEPLERID",
        "int",
        comment="number in the Kepler or K2 catalogue",
        line="mast/lightcurve.specc:110",
        default=None,
    )
    """Number in the Kepler or K2 catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:110).
    """

    SIMDATA: Truth | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", line="mast/lightcurve.specc:111", default=None
    )
    """The data are simulated.

    bool; optional; here or in the primary header (mast/lightcurve.specc:111).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="mast/lightcurve.specc:112",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; optional; here or in the primary header (mast/lightcurve.specc:112).
    """

    WCSAXES: Integer | None = keyword(
        "WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78", default=None
    )
    """Number of world axes.

    int; >= 2; optional (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
        default_factory=dict,
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; optional (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]",
        "string",
        pattern=r"CUNIT\d+",
        comment="unit of axis i",
        line="std/wcs.specc:80",
        values=("deg",),
        default_factory=dict,
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; optional (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
        default_factory=dict,
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; optional (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
        default_factory=dict,
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; optional (std/wcs.specc:82).
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

    WCSNAMEP: Literal["PHYSICAL"] | None = keyword(
        "WCSNAMEP",
        "string",
        comment="columns and rows of the detector",
        line="mast/lightcurve.specc:276",
        values=("PHYSICAL",),
        default=None,
    )
    """Columns and rows of the detector.

    string; always "PHYSICAL"; optional (mast/lightcurve.specc:276).
    """

    WCSAXESP: Literal[2] | None = keyword(
        "WCSAXESP", "int", comment="axes of that", line="mast/lightcurve.specc:277", values=(2,), default=None
    )
    """Axes of that.

    int; always 2; optional (mast/lightcurve.specc:277).
    """

    CTYPE_i_P: Mapping[str, str] = keywords(
        "CTYPE[i]P",
        "string",
        pattern=r"CTYPE\d+P",
        comment="column or row",
        line="mast/lightcurve.specc:278",
        default_factory=dict,
    )
    """Column or row.

    string; that is CTYPE1P, CTYPE2P; optional (mast/lightcurve.specc:278).
    """

    CUNIT_i_P: Mapping[str, str] = keywords(
        "CUNIT[i]P",
        "string",
        pattern=r"CUNIT\d+P",
        comment="unit of that",
        line="mast/lightcurve.specc:279",
        default_factory=dict,
    )
    """Unit of that.

    string; that is CUNIT1P, CUNIT2P; optional (mast/lightcurve.specc:279).
    """

    CRPIX_i_P: Mapping[str, Number] = keywords(
        "CRPIX[i]P",
        "float",
        pattern=r"CRPIX\d+P",
        comment="reference pixel",
        line="mast/lightcurve.specc:280",
        default_factory=dict,
    )
    """Reference pixel.

    float; that is CRPIX1P, CRPIX2P; optional (mast/lightcurve.specc:280).
    """

    CRVAL_i_P: Mapping[str, Number] = keywords(
        "CRVAL[i]P",
        "float",
        pattern=r"CRVAL\d+P",
        comment="column or row of the reference pixel",
        line="mast/lightcurve.specc:281",
        default_factory=dict,
    )
    """Column or row of the reference pixel.

    float; that is CRVAL1P, CRVAL2P; optional (mast/lightcurve.specc:281).
    """

    CDELT_i_P: Mapping[str, Number] = keywords(
        "CDELT[i]P",
        "float",
        pattern=r"CDELT\d+P",
        comment="step from pixel to pixel",
        line="mast/lightcurve.specc:282",
        default_factory=dict,
    )
    """Step from pixel to pixel.

    float; that is CDELT1P, CDELT2P; optional (mast/lightcurve.specc:282).
    """

    NPIXSAP: Integer | None = keyword(
        "NPIXSAP", "int", comment="pixels in the optimal aperture", line="mast/lightcurve.specc:283", default=None
    )
    """Pixels in the optimal aperture.

    int; must equal the number of optimal is set in APERTURE; optional (mast/lightcurve.specc:283).
    """

    NPIXMISS: Integer | None = keyword(
        "NPIXMISS",
        "int",
        comment="pixels of it that were not collected",
        line="mast/lightcurve.specc:284",
        default=None,
    )
    """Pixels of it that were not collected.

    int; >= 0; optional (mast/lightcurve.specc:284).
    """


class LightcurveAperture_2(ImageHdu, label="APERTURE", extname="APERTURE"):
    """What each pixel was used for.

    APERTURE, an image; optional, where TELESCOP of the primary header is not "TESS"
    (mast/lightcurve.specc:354).
    """

    data: ArrayLike = pixels("int32", shape=("ny", "nx"), line="mast/lightcurve.specc:354", kw_only=False)
    """Pixels, slowest axis first.

    int32[ny, nx]; bits of KeplerAperture.
    """

    TELESCOP: Telescope | TelescopeText | None = keyword(
        "TELESCOP",
        "string",
        comment="telescope",
        line="mast/lightcurve.specc:100",
        values=Telescope,
        any_case=True,
        default=None,
    )
    """Telescope.

    Telescope; "Kepler" or "TESS", in any case; required; here or in the primary header
    (mast/lightcurve.specc:100).
    """

    INSTRUME: str | None = keyword(
        "INSTRUME", "string", comment="instrument", line="mast/lightcurve.specc:101", default=None
    )
    """Instrument.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:101).
    """

    OBJECT: str | None = keyword("OBJECT", "string", comment="target", line="mast/lightcurve.specc:102", default=None)
    """Target.

    string; nonempty; required; here or in the primary header (mast/lightcurve.specc:102).
    """

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of celestial coordinates",
        line="mast/lightcurve.specc:103",
        values=Frame,
        default=None,
    )
    """Frame of celestial coordinates.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required; here or in the primary header
    (mast/lightcurve.specc:103).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox; ICRS has none", unit="a", line="mast/lightcurve.specc:104", default=None
    )
    """Equinox; ICRS has none.

    float in a; 1950 or 2000; forbidden when RADESYS is "ICRS", else optional; here or in the primary header
    (mast/lightcurve.specc:104).
    """

    RA_TARG: Number | Quantity | Sky | None = keyword(
        "RA_TARG",
        "float",
        comment="right ascension",
        unit="deg",
        line="mast/lightcurve.specc:105",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:105).
    """

    DEC_TARG: Number | Quantity | Sky | None = keyword(
        "DEC_TARG",
        "float",
        comment="declination",
        unit="deg",
        line="mast/lightcurve.specc:106",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:106).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:107",
        sky="ra",
        nullable=True,
        default=None,
    )
    """Right ascension, under the missions' name.

    float in deg; [0, 360); may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:107).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination, under the missions' name",
        unit="deg",
        line="mast/lightcurve.specc:108",
        sky="dec",
        nullable=True,
        default=None,
    )
    """Declination, under the missions' name.

    float in deg; [-90, 90]; may have no value; optional; takes a SkyCoord; here or in the primary header
    (mast/lightcurve.specc:108).
    """

    TICID: Integer | None = keyword(
        "TICID", "int", comment="number in the TESS catalogue", line="mast/lightcurve.specc:109", default=None
    )
    """Number in the TESS catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:109).
    """

    KEPLERID: Integer | None = keyword(
        "KEPLERID",
        "int",
        comment="number in the Kepler or K2 catalogue",
        line="mast/lightcurve.specc:110",
        default=None,
    )
    """Number in the Kepler or K2 catalogue.

    int; > 0; optional; here or in the primary header (mast/lightcurve.specc:110).
    """

    SIMDATA: Truth | None = keyword(
        "SIMDATA", "bool", comment="the data are simulated", line="mast/lightcurve.specc:111", default=None
    )
    """The data are simulated.

    bool; optional; here or in the primary header (mast/lightcurve.specc:111).
    """

    INHERIT: Truth | None = keyword(
        "INHERIT",
        "bool",
        comment="keywords of the primary header hold here too",
        line="mast/lightcurve.specc:112",
        default=None,
    )
    """Keywords of the primary header hold here too.

    bool; optional; here or in the primary header (mast/lightcurve.specc:112).
    """

    WCSAXES: Integer | None = keyword(
        "WCSAXES", "int", comment="number of world axes", line="std/wcs.specc:78", default=None
    )
    """Number of world axes.

    int; >= 2; optional (std/wcs.specc:78).
    """

    CTYPE_i: Mapping[str, str] = keywords(
        "CTYPE[i]",
        "string",
        pattern=r"CTYPE\d+",
        comment="coordinate and projection of axis i",
        line="std/wcs.specc:79",
        default_factory=dict,
    )
    """Coordinate and projection of axis i.

    string;
    /(RA--|DEC-|[A-Z]L(ON|AT)|[A-Z]{2}L[NT])-(AZP|SZP|TAN|STG|SIN|ARC|ZPN|ZEA|AIR|CYP|CEA|CAR|MER|SFL|PAR|MOL|AIT|COP|COE|COD|COO|BON|PCO|TSC|CSC|QSC|HPX|XPH|GLS|NCP|TPV|TNX|ZPX)(-SIP)?/;
    that is CTYPE1, CTYPE2; optional (std/wcs.specc:79).
    """

    CUNIT_i: Mapping[str, Literal["deg"]] = keywords(
        "CUNIT[i]",
        "string",
        pattern=r"CUNIT\d+",
        comment="unit of axis i",
        line="std/wcs.specc:80",
        values=("deg",),
        default_factory=dict,
    )
    """Unit of axis i.

    string; always "deg"; that is CUNIT1, CUNIT2; optional (std/wcs.specc:80).
    """

    CRPIX_i: Mapping[str, Number | Quantity] = keywords(
        "CRPIX[i]",
        "float",
        pattern=r"CRPIX\d+",
        comment="reference pixel on axis i, counted from 1",
        unit="pixel",
        line="std/wcs.specc:81",
        default_factory=dict,
    )
    """Reference pixel on axis i, counted from 1.

    float in pixel; that is CRPIX1, CRPIX2; optional (std/wcs.specc:81).
    """

    CRVAL_i: Mapping[str, Number | Quantity] = keywords(
        "CRVAL[i]",
        "float",
        pattern=r"CRVAL\d+",
        comment="coordinate of the reference pixel",
        unit="deg",
        line="std/wcs.specc:82",
        default_factory=dict,
    )
    """Coordinate of the reference pixel.

    float in deg; that is CRVAL1, CRVAL2; optional (std/wcs.specc:82).
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

    WCSNAMEP: Literal["PHYSICAL"] | None = keyword(
        "WCSNAMEP",
        "string",
        comment="columns and rows of the detector",
        line="mast/lightcurve.specc:276",
        values=("PHYSICAL",),
        default=None,
    )
    """Columns and rows of the detector.

    string; always "PHYSICAL"; optional (mast/lightcurve.specc:276).
    """

    WCSAXESP: Literal[2] | None = keyword(
        "WCSAXESP", "int", comment="axes of that", line="mast/lightcurve.specc:277", values=(2,), default=None
    )
    """Axes of that.

    int; always 2; optional (mast/lightcurve.specc:277).
    """

    CTYPE_i_P: Mapping[str, str] = keywords(
        "CTYPE[i]P",
        "string",
        pattern=r"CTYPE\d+P",
        comment="column or row",
        line="mast/lightcurve.specc:278",
        default_factory=dict,
    )
    """Column or row.

    string; that is CTYPE1P, CTYPE2P; optional (mast/lightcurve.specc:278).
    """

    CUNIT_i_P: Mapping[str, str] = keywords(
        "CUNIT[i]P",
        "string",
        pattern=r"CUNIT\d+P",
        comment="unit of that",
        line="mast/lightcurve.specc:279",
        default_factory=dict,
    )
    """Unit of that.

    string; that is CUNIT1P, CUNIT2P; optional (mast/lightcurve.specc:279).
    """

    CRPIX_i_P: Mapping[str, Number] = keywords(
        "CRPIX[i]P",
        "float",
        pattern=r"CRPIX\d+P",
        comment="reference pixel",
        line="mast/lightcurve.specc:280",
        default_factory=dict,
    )
    """Reference pixel.

    float; that is CRPIX1P, CRPIX2P; optional (mast/lightcurve.specc:280).
    """

    CRVAL_i_P: Mapping[str, Number] = keywords(
        "CRVAL[i]P",
        "float",
        pattern=r"CRVAL\d+P",
        comment="column or row of the reference pixel",
        line="mast/lightcurve.specc:281",
        default_factory=dict,
    )
    """Column or row of the reference pixel.

    float; that is CRVAL1P, CRVAL2P; optional (mast/lightcurve.specc:281).
    """

    CDELT_i_P: Mapping[str, Number] = keywords(
        "CDELT[i]P",
        "float",
        pattern=r"CDELT\d+P",
        comment="step from pixel to pixel",
        line="mast/lightcurve.specc:282",
        default_factory=dict,
    )
    """Step from pixel to pixel.

    float; that is CDELT1P, CDELT2P; optional (mast/lightcurve.specc:282).
    """

    NPIXSAP: Integer | None = keyword(
        "NPIXSAP", "int", comment="pixels in the optimal aperture", line="mast/lightcurve.specc:283", default=None
    )
    """Pixels in the optimal aperture.

    int; must equal the number of optimal is set in APERTURE; optional (mast/lightcurve.specc:283).
    """

    NPIXMISS: Integer | None = keyword(
        "NPIXMISS",
        "int",
        comment="pixels of it that were not collected",
        line="mast/lightcurve.specc:284",
        default=None,
    )
    """Pixels of it that were not collected.

    int; >= 0; optional (mast/lightcurve.specc:284).
    """


class Lightcurve(FitsProduct, product="lightcurve", validator=_VALIDATOR, inherits=True, aliases=_ALIASES):
    """Light curve of one target.

    Named hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_lc.fits
    """

    primary: LightcurvePrimary = hdu(line="mast/lightcurve.specc:300")
    """PRIMARY.

    required.
    """

    lightcurve: LightcurveLightcurve = hdu(line="mast/lightcurve.specc:312")
    """One row a cadence.

    required.
    """

    aperture: LightcurveAperture | None = hdu(line="mast/lightcurve.specc:349", default=None)
    """What each pixel was used for.

    optional, where TELESCOP of the primary header is "TESS".
    """

    aperture_2: LightcurveAperture_2 | None = hdu(line="mast/lightcurve.specc:354", default=None)
    """What each pixel was used for.

    optional, where TELESCOP of the primary header is not "TESS".
    """

    names = (
        template(
            "hlsp_",
            field("project", lambda f: lower(f.primary["HLSPID"])),
            "_",
            field("mission"),
            "_",
            field("instrument"),
            "_",
            field("target"),
            "_",
            field("filter"),
            "_v",
            field("version"),
            "_lc.fits",
        ),
    )

    def write(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        mission: str | int | None = None,
        instrument: str | int | None = None,
        target: str | int | None = None,
        filter: str | int | None = None,
        version: str | int | None = None,
        name: str | None = None,
        overwrite: bool = False,
        profile: str | None = None,
    ) -> Path:
        """Write hlsp_{project}_{mission}_{instrument}_{target}_{filter}_v{version}_lc.fits; see `Product.write`.

        mission: mission; lower(Mission).
        instrument: instrument; /[a-z0-9-]{1,20}/.
        target: target; /[a-z0-9][a-z0-9.+-]{0,28}[a-z0-9]/.
        filter: band; /[a-z0-9-]{1,20}/.
        version: version of the product; /\\d{1,2}(\\.\\d{1,2}(\\.[a-z0-9]{1,2})?)?/.
        """
        return self._write(
            folder,
            {"mission": mission, "instrument": instrument, "target": target, "filter": filter, "version": version},
            name=name,
            overwrite=overwrite,
            profile=profile,
        )
