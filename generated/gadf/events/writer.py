"""Writer of gadf.events 0.3.0: Event lists of Cherenkov telescopes: one row a shower that passes for a gamma ray.

Made by specc from gadf/events.specc (sha256 14ec7e6bd0bf). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
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

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, keyword
from _writing.given import Integer, Number, Quantity, Sky
from _writing.instants import Instant
from _writing.values import TableLike


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


class TimeUnit(StrEnum):
    """What TimeUnit may be.

    std/time.specc:28
    """

    S = "s"
    """Second."""

    D = "d"
    """Day of 86400 s."""

    A = "a"
    """Julian year of 365.25 d."""

    CY = "cy"
    """Julian century."""

    MIN = "min"
    """Minute."""

    H = "h"
    """Hour."""


class Clocked(StrEnum):
    """What Clocked may be; other values are possible.

    std/ogip.specc:11
    """

    LOCAL = "LOCAL"
    """As the clock on board, or at the site, saw it."""

    SOLARSYSTEM = "SOLARSYSTEM"
    """At the barycentre of the solar system."""

    HELIOCENTRIC = "HELIOCENTRIC"
    """At the Sun."""

    GEOCENTRIC = "GEOCENTRIC"
    """At the centre of the Earth."""


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


class Mode(StrEnum):
    """What Mode may be; other values are possible.

    gadf/events.specc:15
    """

    POINTING = "POINTING"
    """At one place of the sky."""

    WOBBLE = "WOBBLE"
    """Beside the source, so that the background is seen, too."""

    RASTER = "RASTER"
    """At several places, one after the other."""

    SLEW = "SLEW"
    """While the telescope moved to its target."""

    SCAN = "SCAN"
    """While the telescope moved over its target."""

    DRIFT = "DRIFT"
    """At one place above the ground."""


TimeScaleText = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
TimeUnitText = Literal["s", "d", "a", "cy", "min", "h"]
FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]


class EventsPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (gadf/events.specc:31).
    """


class EventsEvents(TableHdu, label="EVENTS", extname="EVENTS"):
    """One row an event.

    EVENTS, a binary table; required (gadf/events.specc:33).
    """

    data: TableLike = columns(
        column("EVENT_ID", "int", comment="number of the event", line="gadf/events.specc:58"),
        column("TIME", "float64", unit="s", comment="instant, from MJDREFI + MJDREFF", line="gadf/events.specc:59"),
        column("RA", "float", unit="deg", comment="right ascension", line="gadf/events.specc:60"),
        column("DEC", "float", unit="deg", comment="declination", line="gadf/events.specc:61"),
        column("ENERGY", "float", unit="TeV", comment="energy", line="gadf/events.specc:62"),
        column("EVENT_TYPE", "bit", shape=(32,), comment="types, in bits", required=False, line="gadf/events.specc:63"),
        column("MULTIP", "int", comment="telescopes that saw it", required=False, line="gadf/events.specc:64"),
        column(
            "DETX",
            "float",
            unit="deg",
            comment="place in the field of view",
            required=False,
            line="gadf/events.specc:65",
        ),
        column(
            "DETY",
            "float",
            unit="deg",
            comment="place in the field of view",
            required=False,
            line="gadf/events.specc:65",
        ),
        column(
            "THETA",
            "float",
            unit="deg",
            comment="distance from the pointing",
            required=False,
            line="gadf/events.specc:66",
        ),
        column(
            "PHI",
            "float",
            unit="deg",
            comment="position angle around the pointing",
            required=False,
            line="gadf/events.specc:67",
        ),
        column("ALT", "float", unit="deg", comment="height", required=False, line="gadf/events.specc:68"),
        column("AZ", "float", unit="deg", comment="azimuth", required=False, line="gadf/events.specc:69"),
        column(
            "DIR_ERR",
            "float",
            unit="deg",
            comment="error of the direction",
            required=False,
            line="gadf/events.specc:70",
        ),
        column(
            "ENERGY_ERR",
            "float",
            unit="TeV",
            comment="error of the energy",
            required=False,
            line="gadf/events.specc:71",
        ),
        column(
            "COREX",
            "float",
            unit="m",
            comment="where the axis of the shower met the ground",
            required=False,
            line="gadf/events.specc:72",
        ),
        column(
            "COREY",
            "float",
            unit="m",
            comment="where the axis of the shower met the ground",
            required=False,
            line="gadf/events.specc:72",
        ),
        column("CORE_ERR", "float", unit="m", comment="error of that", required=False, line="gadf/events.specc:73"),
        line="gadf/events.specc:33",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    EVENT_ID: number of the event; int; unique; required (gadf/events.specc:58).

    TIME: instant, from MJDREFI + MJDREFF; float64 in s; required (gadf/events.specc:59).

    RA: right ascension; float in deg; [0, 360); required (gadf/events.specc:60).

    DEC: declination; float in deg; [-90, 90]; required (gadf/events.specc:61).

    ENERGY: energy; float in TeV; > 0; required (gadf/events.specc:62).

    EVENT_TYPE: types, in bits; bit[32]; optional (gadf/events.specc:63).

    MULTIP: telescopes that saw it; int; > 0; optional (gadf/events.specc:64).

    DETX: place in the field of view; float in deg; optional (gadf/events.specc:65).

    DETY: place in the field of view; float in deg; optional (gadf/events.specc:65).

    THETA: distance from the pointing; float in deg; >= 0; optional (gadf/events.specc:66).

    PHI: position angle around the pointing; float in deg; optional (gadf/events.specc:67).

    ALT: height; float in deg; [-90, 90]; optional (gadf/events.specc:68).

    AZ: azimuth; float in deg; optional (gadf/events.specc:69).

    DIR_ERR: error of the direction; float in deg; >= 0; optional (gadf/events.specc:70).

    ENERGY_ERR: error of the energy; float in TeV; >= 0; optional (gadf/events.specc:71).

    COREX: where the axis of the shower met the ground; float in m; optional (gadf/events.specc:72).

    COREY: where the axis of the shower met the ground; float in m; optional (gadf/events.specc:72).

    CORE_ERR: error of that; float in m; >= 0; optional (gadf/events.specc:73).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="EVENTS"
    )
    """Kind of extension.

    string; always "EVENTS"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str | None = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS1.

    string; optional (std/ogip.specc:140).
    """

    HDUCLAS3: str | None = keyword(
        "HDUCLAS3", "string", comment="kind within HDUCLAS2", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS2.

    string; optional (std/ogip.specc:140).
    """

    HDUCLAS4: str | None = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS3.

    string; optional (std/ogip.specc:140).
    """

    MJDREFI: Integer = keyword("MJDREFI", "int", comment="its whole days", line="gadf/core.specc:48")
    """Its whole days.

    int; required (gadf/core.specc:48).
    """

    MJDREFF: Number | Quantity = keyword(
        "MJDREFF", "float", comment="the fraction of a day", unit="d", line="gadf/core.specc:48"
    )
    """The fraction of a day.

    float in d; [0, 1); required (gadf/core.specc:48).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="gadf/core.specc:48", values=TimeScale
    )
    """Time scale.

    TimeScale; required (gadf/core.specc:48).
    """

    TIMEUNIT: TimeUnit | TimeUnitText = keyword(
        "TIMEUNIT", "string", comment="unit of times in the header", line="gadf/core.specc:48", values=TimeUnit
    )
    """Unit of times in the header.

    TimeUnit; "s", "d", "a", "cy", "min" or "h"; required (gadf/core.specc:48).
    """

    TIMEREF: Clocked | str = keyword(
        "TIMEREF",
        "string",
        comment="where times are as seen from",
        line="gadf/core.specc:48",
        values=Clocked,
        others=True,
    )
    """Where times are as seen from.

    Clocked; "LOCAL", "SOLARSYSTEM", "HELIOCENTRIC" or "GEOCENTRIC"; others are possible; required
    (gadf/core.specc:48).
    """

    TELESCOP: str = keyword("TELESCOP", "string", comment="mission", line="gadf/events.specc:36")
    """Mission.

    string; nonempty; required (gadf/events.specc:36).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="gadf/events.specc:36")
    """Instrument.

    string; nonempty; required (gadf/events.specc:36).
    """

    ORIGIN: str = keyword("ORIGIN", "string", comment="institution that wrote the file", line="gadf/events.specc:36")
    """Institution that wrote the file.

    string; required (gadf/events.specc:36).
    """

    CREATOR: str = keyword(
        "CREATOR", "string", comment="program that first wrote the file, with its version", line="gadf/events.specc:36"
    )
    """Program that first wrote the file, with its version.

    string; required (gadf/events.specc:36).
    """

    OBJECT: str | None = keyword(
        "OBJECT", "string", comment="what was observed", line="gadf/events.specc:36", default=None
    )
    """What was observed.

    string; optional (gadf/events.specc:36).
    """

    OBSERVER: str | None = keyword(
        "OBSERVER", "string", comment="principal investigator", line="gadf/events.specc:36", default=None
    )
    """Principal investigator.

    string; optional (gadf/events.specc:36).
    """

    TSTART: Number = keyword("TSTART", "float", comment="start, from MJDREF", line="gadf/events.specc:37")
    """Start, from MJDREF.

    float; required (gadf/events.specc:37).
    """

    TSTOP: Number = keyword("TSTOP", "float", comment="end, from MJDREF", line="gadf/events.specc:37")
    """End, from MJDREF.

    float; required (gadf/events.specc:37).
    """

    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="day of the start, or start", line="gadf/events.specc:37", default=None
    )
    """Day of the start, or start.

    date or datetime; optional (gadf/events.specc:37).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "date|datetime", comment="day of the end, or end", line="gadf/events.specc:37", default=None
    )
    """Day of the end, or end.

    date or datetime; optional (gadf/events.specc:37).
    """

    ONTIME: Number | Quantity = keyword(
        "ONTIME", "float", comment="sum of the good time intervals", unit="s", line="gadf/events.specc:37"
    )
    """Sum of the good time intervals.

    float in s; >= 0; required (gadf/events.specc:37).
    """

    LIVETIME: Number | Quantity = keyword(
        "LIVETIME", "float", comment="ONTIME without dead time", unit="s", line="gadf/events.specc:37"
    )
    """ONTIME without dead time.

    float in s; >= 0; required (gadf/events.specc:37).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE",
        "float",
        comment="from start to end, gaps included",
        unit="s",
        line="gadf/events.specc:37",
        default=None,
    )
    """From start to end, gaps included.

    float in s; >= 0; optional (gadf/events.specc:37).
    """

    DEADC: Number = keyword(
        "DEADC", "float", comment="part of the time in which the detector was alive", line="gadf/events.specc:37"
    )
    """Part of the time in which the detector was alive.

    float; [0, 1]; required (gadf/events.specc:37).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="gadf/events.specc:38",
        values=Frame,
        also=("RADECSYS",),
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required; also called RADECSYS (gadf/events.specc:38).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of that frame", unit="a", line="gadf/events.specc:38", default=None
    )
    """Equinox of that frame.

    float in a; 1950 or 2000; optional (gadf/events.specc:38).
    """

    RA_PNT: Number | Quantity | Sky | None = keyword(
        "RA_PNT",
        "float",
        comment="right ascension of the pointing",
        unit="deg",
        line="gadf/events.specc:38",
        sky="ra",
        default=None,
    )
    """Right ascension of the pointing.

    float in deg; [0, 360); required when OBS_MODE is not there or OBS_MODE is not "DRIFT", else optional; takes
    a SkyCoord (gadf/events.specc:38).
    """

    DEC_PNT: Number | Quantity | Sky | None = keyword(
        "DEC_PNT",
        "float",
        comment="declination of the pointing",
        unit="deg",
        line="gadf/events.specc:38",
        sky="dec",
        default=None,
    )
    """Declination of the pointing.

    float in deg; [-90, 90]; required when OBS_MODE is not there or OBS_MODE is not "DRIFT", else optional;
    takes a SkyCoord (gadf/events.specc:38).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="gadf/events.specc:38",
        sky="ra",
        default=None,
    )
    """Right ascension of the target.

    float in deg; [0, 360); optional; takes a SkyCoord (gadf/events.specc:38).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination of the target",
        unit="deg",
        line="gadf/events.specc:38",
        sky="dec",
        default=None,
    )
    """Declination of the target.

    float in deg; [-90, 90]; optional; takes a SkyCoord (gadf/events.specc:38).
    """

    OBS_ID: Integer = keyword("OBS_ID", "int", comment="number of the observation", line="gadf/events.specc:41")
    """Number of the observation.

    int; required (gadf/events.specc:41).
    """

    OBS_MODE: Mode | str | None = keyword(
        "OBS_MODE",
        "string",
        comment="mode of the pointing",
        line="gadf/events.specc:42",
        values=Mode,
        others=True,
        default=None,
    )
    """Mode of the pointing.

    Mode; "POINTING", "WOBBLE", "RASTER", "SLEW", "SCAN" or "DRIFT"; others are possible; optional
    (gadf/events.specc:42).
    """

    ALT_PNT: Number | Quantity | None = keyword(
        "ALT_PNT", "float", comment="height of the pointing", unit="deg", line="gadf/events.specc:43", default=None
    )
    """Height of the pointing.

    float in deg; [-90, 90]; required when OBS_MODE is there and OBS_MODE is "DRIFT", else optional
    (gadf/events.specc:43).
    """

    AZ_PNT: Number | Quantity | None = keyword(
        "AZ_PNT", "float", comment="azimuth of the pointing", unit="deg", line="gadf/events.specc:44", default=None
    )
    """Azimuth of the pointing.

    float in deg; required when OBS_MODE is there and OBS_MODE is "DRIFT", else optional (gadf/events.specc:44).
    """

    EV_CLASS: str | None = keyword(
        "EV_CLASS", "string", comment="how events were selected", line="gadf/events.specc:45", default=None
    )
    """How events were selected.

    string; optional (gadf/events.specc:45).
    """

    TELLIST: str | None = keyword(
        "TELLIST", "string", comment="telescopes that took part", line="gadf/events.specc:46", default=None
    )
    """Telescopes that took part.

    string; optional (gadf/events.specc:46).
    """

    N_TELS: Integer | None = keyword(
        "N_TELS", "int", comment="how many these are", line="gadf/events.specc:47", default=None
    )
    """How many these are.

    int; > 0; optional (gadf/events.specc:47).
    """

    GEOLON: Number | Quantity | None = keyword(
        "GEOLON", "float", comment="longitude of the site", unit="deg", line="gadf/events.specc:48", default=None
    )
    """Longitude of the site.

    float in deg; optional (gadf/events.specc:48).
    """

    GEOLAT: Number | Quantity | None = keyword(
        "GEOLAT", "float", comment="latitude of the site", unit="deg", line="gadf/events.specc:49", default=None
    )
    """Latitude of the site.

    float in deg; [-90, 90]; optional (gadf/events.specc:49).
    """

    ALTITUDE: Number | Quantity | None = keyword(
        "ALTITUDE", "float", comment="height of the site", unit="m", line="gadf/events.specc:50", default=None
    )
    """Height of the site.

    float in m; optional (gadf/events.specc:50).
    """


class EventsGti(TableHdu, label="GTI", extname="GTI"):
    """One row an interval.

    GTI, a binary table; required (gadf/events.specc:78).
    """

    data: TableLike = columns(
        column("START", "float64", unit="s", comment="start and end of the interval", line="gadf/events.specc:83"),
        column("STOP", "float64", unit="s", comment="start and end of the interval", line="gadf/events.specc:83"),
        rows=(1, None),
        line="gadf/events.specc:78",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    START: start and end of the interval; float64 in s; strictly increasing; required (gadf/events.specc:83).

    STOP: start and end of the interval; float64 in s; strictly increasing; required (gadf/events.specc:83).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="GADF"
    )
    """Who settled the form.

    string; always "GADF"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; recommended (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="GTI"
    )
    """Kind of extension.

    string; always "GTI"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str | None = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS1.

    string; optional (std/ogip.specc:140).
    """

    HDUCLAS3: str | None = keyword(
        "HDUCLAS3", "string", comment="kind within HDUCLAS2", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS2.

    string; optional (std/ogip.specc:140).
    """

    HDUCLAS4: str | None = keyword(
        "HDUCLAS4", "string", comment="kind within HDUCLAS3", line="std/ogip.specc:140", default=None
    )
    """Kind within HDUCLAS3.

    string; optional (std/ogip.specc:140).
    """

    MJDREFI: Integer = keyword("MJDREFI", "int", comment="its whole days", line="gadf/core.specc:48")
    """Its whole days.

    int; required (gadf/core.specc:48).
    """

    MJDREFF: Number | Quantity = keyword(
        "MJDREFF", "float", comment="the fraction of a day", unit="d", line="gadf/core.specc:48"
    )
    """The fraction of a day.

    float in d; [0, 1); required (gadf/core.specc:48).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="gadf/core.specc:48", values=TimeScale
    )
    """Time scale.

    TimeScale; required (gadf/core.specc:48).
    """

    TIMEUNIT: TimeUnit | TimeUnitText = keyword(
        "TIMEUNIT", "string", comment="unit of times in the header", line="gadf/core.specc:48", values=TimeUnit
    )
    """Unit of times in the header.

    TimeUnit; "s", "d", "a", "cy", "min" or "h"; required (gadf/core.specc:48).
    """

    TIMEREF: Clocked | str = keyword(
        "TIMEREF",
        "string",
        comment="where times are as seen from",
        line="gadf/core.specc:48",
        values=Clocked,
        others=True,
    )
    """Where times are as seen from.

    Clocked; "LOCAL", "SOLARSYSTEM", "HELIOCENTRIC" or "GEOCENTRIC"; others are possible; required
    (gadf/core.specc:48).
    """


class Events(FitsProduct, product="events", validator=_VALIDATOR):
    """Events of one observation.

    When, from where and with what energy the gamma rays of one observation came, as reconstructed from their showers, and the intervals in which the
    telescopes worked. Spectra, maps and light curves need the responses of the same observation as well: they stand in the same file or in others
    (`gadf.responses`).
    """

    primary: EventsPrimary = hdu(line="gadf/events.specc:31")
    """PRIMARY.

    required.
    """

    events: EventsEvents = hdu(line="gadf/events.specc:33")
    """One row an event.

    required.
    """

    gti: EventsGti = hdu(line="gadf/events.specc:78")
    """One row an interval.

    required.
    """
