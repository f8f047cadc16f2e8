"""Writer of heasarc.events 1.0.0: Event lists of high-energy astrophysics: one row a photon, and the intervals in which photons count.

Made by specc from heasarc/events.specc (sha256 d5f17f8a4fb1). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
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

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, hdus, keyword
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant, now
from _writing.values import TableLike


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


FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]
TimeScaleText = Literal["TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL"]
TimeUnitText = Literal["s", "d", "a", "cy", "min", "h"]


class EventsPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (heasarc/events.specc:23).
    """


class EventsEvents(TableHdu, label="EVENTS", extname="EVENTS"):
    """One row an event.

    EVENTS, a binary table; required (heasarc/events.specc:25).
    """

    data: TableLike = columns(
        column("TIME", "float64", comment="instant, from MJDREF", also=("time",), line="heasarc/events.specc:34"),
        column(
            "PHA",
            "int",
            comment="channel, as the detector counted it",
            required=False,
            also=("pha",),
            line="heasarc/events.specc:35",
        ),
        column(
            "PI",
            "int",
            comment="channel, corrected for gain",
            required=False,
            nullable=True,
            also=("pi",),
            line="heasarc/events.specc:39",
        ),
        column(
            "ENERGY",
            "float",
            comment="energy that the channel stands for",
            required=False,
            also=("energy",),
            line="heasarc/events.specc:43",
        ),
        column(
            "X",
            "int",
            "float",
            comment="place on the sky, in pixels of a tangent plane",
            required=False,
            also=("x",),
            line="heasarc/events.specc:44",
        ),
        column(
            "Y",
            "int",
            "float",
            comment="place on the sky, in pixels of a tangent plane",
            required=False,
            also=("y",),
            line="heasarc/events.specc:45",
        ),
        column("DETX", "int", "float", comment="place on the detector", required=False, line="heasarc/events.specc:46"),
        column("DETY", "int", "float", comment="place on the detector", required=False, line="heasarc/events.specc:46"),
        column(
            "RAWX",
            "int",
            comment="place on the detector, as it was read",
            required=False,
            line="heasarc/events.specc:47",
        ),
        column(
            "RAWY",
            "int",
            comment="place on the detector, as it was read",
            required=False,
            line="heasarc/events.specc:47",
        ),
        column(
            "GRADE",
            "int",
            comment="pattern of the charge",
            required=False,
            also=("grade",),
            line="heasarc/events.specc:48",
        ),
        line="heasarc/events.specc:25",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    TIME: instant, from MJDREF; float64 in s, not written; required; also called time (heasarc/events.specc:34).

    PHA: channel, as the detector counted it; int; optional; also called pha (heasarc/events.specc:35).

    PI: channel, corrected for gain; int; may be null; optional; also called pi (heasarc/events.specc:39).

    ENERGY: energy that the channel stands for; float; optional; also called energy (heasarc/events.specc:43).

    X: place on the sky, in pixels of a tangent plane; int or float; optional; also called x
        (heasarc/events.specc:44).

    Y: place on the sky, in pixels of a tangent plane; int or float; optional; also called y
        (heasarc/events.specc:45).

    DETX: place on the detector; int or float; optional (heasarc/events.specc:46).

    DETY: place on the detector; int or float; optional (heasarc/events.specc:46).

    RAWX: place on the detector, as it was read; int; optional (heasarc/events.specc:47).

    RAWY: place on the detector, as it was read; int; optional (heasarc/events.specc:47).

    GRADE: pattern of the charge; int; optional; also called grade (heasarc/events.specc:48).
    """

    HDUCLASS: str = keyword(
        "HDUCLASS", "string", comment="who settled the form", line="std/ogip.specc:140", init=False, default="OGIP"
    )
    """Who settled the form.

    string; always "OGIP"; required; filled in (std/ogip.specc:140).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC", "string", comment="document that tells the form", line="std/ogip.specc:140", default=None
    )
    """Document that tells the form.

    string; nonempty; optional (std/ogip.specc:140).
    """

    HDUVERS: str = keyword("HDUVERS", "string", comment="version of that document", line="std/ogip.specc:140")
    """Version of that document.

    string; /\\d+\\.\\d+\\.\\d+/; nonempty; required (std/ogip.specc:140).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="EVENTS"
    )
    """Kind of extension.

    string; always "EVENTS"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: Literal["ALL", "ACCEPTED", "REJECTED"] | None = keyword(
        "HDUCLAS2",
        "string",
        comment="kind within HDUCLAS1",
        line="std/ogip.specc:140",
        values=("ALL", "ACCEPTED", "REJECTED"),
        default=None,
    )
    """Kind within HDUCLAS1.

    string; "ALL", "ACCEPTED" or "REJECTED"; recommended (std/ogip.specc:140).
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

    TELESCOP: str = keyword("TELESCOP", "string", comment="mission", line="std/ogip.specc:150")
    """Mission.

    string; nonempty; required (std/ogip.specc:150).
    """

    INSTRUME: str = keyword("INSTRUME", "string", comment="instrument", line="std/ogip.specc:150")
    """Instrument.

    string; nonempty; required (std/ogip.specc:150).
    """

    DETNAM: str | None = keyword(
        "DETNAM", "string", comment="detector of the instrument", line="std/ogip.specc:150", default=None
    )
    """Detector of the instrument.

    string; optional (std/ogip.specc:150).
    """

    FILTER: str | None = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150", default=None
    )
    """Filter in the beam, NONE if there is none.

    string; optional (std/ogip.specc:150).
    """

    GRATING: str | None = keyword(
        "GRATING", "string", comment="grating in the beam", line="std/ogip.specc:150", default=None
    )
    """Grating in the beam.

    string; optional (std/ogip.specc:150).
    """

    DATAMODE: str | None = keyword(
        "DATAMODE",
        "string",
        comment="mode of the instrument or of its telemetry",
        line="std/ogip.specc:150",
        default=None,
    )
    """Mode of the instrument or of its telemetry.

    string; optional (std/ogip.specc:150).
    """

    OBS_MODE: str | None = keyword(
        "OBS_MODE", "string", comment="mode of the pointing", line="std/ogip.specc:150", default=None
    )
    """Mode of the pointing.

    string; optional (std/ogip.specc:150).
    """

    OBJECT: str = keyword("OBJECT", "string", comment="what was observed", line="std/ogip.specc:157")
    """What was observed.

    string; required (std/ogip.specc:157).
    """

    OBSERVER: str | None = keyword(
        "OBSERVER", "string", comment="principal investigator", line="std/ogip.specc:157", default=None
    )
    """Principal investigator.

    string; optional (std/ogip.specc:157).
    """

    OBS_ID: str | Integer | None = keyword(
        "OBS_ID", "string|int", comment="name or number of the observation", line="std/ogip.specc:157", default=None
    )
    """Name or number of the observation.

    string or int; optional (std/ogip.specc:157).
    """

    RADESYS: Frame | FrameText = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="std/ogip.specc:157",
        values=Frame,
        also=("RADECSYS",),
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; required; also called RADECSYS (std/ogip.specc:157).
    """

    EQUINOX: Number | Quantity | None = keyword(
        "EQUINOX", "float", comment="equinox of that frame", unit="a", line="std/ogip.specc:157", default=None
    )
    """Equinox of that frame.

    float in a; 1950 or 2000; optional (std/ogip.specc:157).
    """

    RA_OBJ: Number | Quantity | Sky | None = keyword(
        "RA_OBJ",
        "float",
        comment="right ascension of the target",
        unit="deg",
        line="std/ogip.specc:157",
        sky="ra",
        default=None,
    )
    """Right ascension of the target.

    float in deg; [0, 360); optional; takes a SkyCoord (std/ogip.specc:157).
    """

    DEC_OBJ: Number | Quantity | Sky | None = keyword(
        "DEC_OBJ",
        "float",
        comment="declination of the target",
        unit="deg",
        line="std/ogip.specc:157",
        sky="dec",
        default=None,
    )
    """Declination of the target.

    float in deg; [-90, 90]; optional; takes a SkyCoord (std/ogip.specc:157).
    """

    RA_PNT: Number | Quantity | Sky | None = keyword(
        "RA_PNT",
        "float",
        comment="right ascension of the pointing",
        unit="deg",
        line="std/ogip.specc:157",
        sky="ra",
        default=None,
    )
    """Right ascension of the pointing.

    float in deg; [0, 360); optional; takes a SkyCoord (std/ogip.specc:157).
    """

    DEC_PNT: Number | Quantity | Sky | None = keyword(
        "DEC_PNT",
        "float",
        comment="declination of the pointing",
        unit="deg",
        line="std/ogip.specc:157",
        sky="dec",
        default=None,
    )
    """Declination of the pointing.

    float in deg; [-90, 90]; optional; takes a SkyCoord (std/ogip.specc:157).
    """

    PA_PNT: Number | Quantity | None = keyword(
        "PA_PNT", "float", comment="position angle of the pointing", unit="deg", line="std/ogip.specc:157", default=None
    )
    """Position angle of the pointing.

    float in deg; optional (std/ogip.specc:157).
    """

    RA_NOM: Number | Quantity | Sky | None = keyword(
        "RA_NOM",
        "float",
        comment="right ascension that coordinates are relative to",
        unit="deg",
        line="std/ogip.specc:157",
        sky="ra",
        default=None,
    )
    """Right ascension that coordinates are relative to.

    float in deg; [0, 360); optional; takes a SkyCoord (std/ogip.specc:157).
    """

    DEC_NOM: Number | Quantity | Sky | None = keyword(
        "DEC_NOM",
        "float",
        comment="declination that coordinates are relative to",
        unit="deg",
        line="std/ogip.specc:157",
        sky="dec",
        default=None,
    )
    """Declination that coordinates are relative to.

    float in deg; [-90, 90]; optional; takes a SkyCoord (std/ogip.specc:157).
    """

    ROLL_NOM: Number | Quantity | None = keyword(
        "ROLL_NOM",
        "float",
        comment="roll that coordinates are relative to",
        unit="deg",
        line="std/ogip.specc:157",
        default=None,
    )
    """Roll that coordinates are relative to.

    float in deg; optional (std/ogip.specc:157).
    """

    TIMESYS: TimeScale | TimeScaleText = keyword(
        "TIMESYS", "string", comment="time scale", line="std/ogip.specc:172", values=TimeScale
    )
    """Time scale.

    TimeScale; required (std/ogip.specc:172).
    """

    TIMEUNIT: TimeUnit | TimeUnitText | None = keyword(
        "TIMEUNIT",
        "string",
        comment="unit of times in the header",
        line="std/ogip.specc:172",
        values=TimeUnit,
        default=None,
    )
    """Unit of times in the header.

    TimeUnit; "s", "d", "a", "cy", "min" or "h"; recommended (std/ogip.specc:172).
    """

    TIMEREF: Clocked | str | None = keyword(
        "TIMEREF",
        "string",
        comment="where times are as seen from",
        line="std/ogip.specc:172",
        values=Clocked,
        others=True,
        default=None,
    )
    """Where times are as seen from.

    Clocked; "LOCAL", "SOLARSYSTEM", "HELIOCENTRIC" or "GEOCENTRIC"; others are possible; recommended
    (std/ogip.specc:172).
    """

    TASSIGN: str | None = keyword(
        "TASSIGN", "string", comment="where the clock stands", line="std/ogip.specc:172", default=None
    )
    """Where the clock stands.

    string; optional (std/ogip.specc:172).
    """

    CLOCKAPP: Truth | None = keyword(
        "CLOCKAPP", "bool", comment="the drift of the clock is corrected", line="std/ogip.specc:172", default=None
    )
    """The drift of the clock is corrected.

    bool; optional (std/ogip.specc:172).
    """

    MJDREF: Number | Quantity | None = keyword(
        "MJDREF",
        "float",
        comment="instant from which times count, MJD",
        unit="d",
        line="std/ogip.specc:172",
        default=None,
    )
    """Instant from which times count, MJD.

    float in d; optional (std/ogip.specc:172).
    """

    MJDREFI: Integer | None = keyword(
        "MJDREFI", "int", comment="its whole days", line="std/ogip.specc:172", default=None
    )
    """Its whole days.

    int; optional (std/ogip.specc:172).
    """

    MJDREFF: Number | Quantity | None = keyword(
        "MJDREFF", "float", comment="the fraction of a day", unit="d", line="std/ogip.specc:172", default=None
    )
    """The fraction of a day.

    float in d; [0, 1); optional (std/ogip.specc:172).
    """

    TIMEZERO: Number | None = keyword(
        "TIMEZERO", "float", comment="what is added to times", line="std/ogip.specc:172", default=None
    )
    """What is added to times.

    float; optional (std/ogip.specc:172).
    """

    TIMEZERI: Integer | None = keyword(
        "TIMEZERI", "int", comment="its whole part", line="std/ogip.specc:172", default=None
    )
    """Its whole part.

    int; optional (std/ogip.specc:172).
    """

    TIMEZERF: Number | None = keyword(
        "TIMEZERF", "float", comment="the fraction", line="std/ogip.specc:172", default=None
    )
    """The fraction.

    float; optional (std/ogip.specc:172).
    """

    TIERRELA: Number | None = keyword(
        "TIERRELA", "float", comment="error of the rate of the clock", line="std/ogip.specc:172", default=None
    )
    """Error of the rate of the clock.

    float; >= 0; optional (std/ogip.specc:172).
    """

    TIERABSO: Number | Quantity | None = keyword(
        "TIERABSO", "float", comment="error of an instant", unit="s", line="std/ogip.specc:173", default=None
    )
    """Error of an instant.

    float in s; >= 0; optional (std/ogip.specc:173).
    """

    TIMEDEL: Number | None = keyword(
        "TIMEDEL", "float", comment="resolution of times", line="std/ogip.specc:173", default=None
    )
    """Resolution of times.

    float; >= 0; optional (std/ogip.specc:173).
    """

    TIMEPIXR: Number | None = keyword(
        "TIMEPIXR",
        "float",
        comment="what instant of a bin its time is: 0 start, 1 end",
        line="std/ogip.specc:173",
        default=None,
    )
    """What instant of a bin its time is: 0 start, 1 end.

    float; [0, 1]; optional (std/ogip.specc:173).
    """

    TSTART: Number | None = keyword(
        "TSTART", "float", comment="start, from MJDREF", line="std/ogip.specc:183", default=None
    )
    """Start, from MJDREF.

    float; optional (std/ogip.specc:183).
    """

    TSTOP: Number | None = keyword(
        "TSTOP", "float", comment="end, from MJDREF", line="std/ogip.specc:183", default=None
    )
    """End, from MJDREF.

    float; optional (std/ogip.specc:183).
    """

    TSTARTI: Integer | None = keyword(
        "TSTARTI", "int", comment="their whole parts", line="std/ogip.specc:183", default=None
    )
    """Their whole parts.

    int; optional (std/ogip.specc:183).
    """

    TSTARTF: Number | None = keyword(
        "TSTARTF", "float", comment="the fractions", line="std/ogip.specc:183", default=None
    )
    """The fractions.

    float; optional (std/ogip.specc:183).
    """

    TSTOPI: Integer | None = keyword(
        "TSTOPI", "int", comment="their whole parts", line="std/ogip.specc:183", default=None
    )
    """Their whole parts.

    int; optional (std/ogip.specc:183).
    """

    TSTOPF: Number | None = keyword("TSTOPF", "float", comment="the fractions", line="std/ogip.specc:183", default=None)
    """The fractions.

    float; optional (std/ogip.specc:183).
    """

    DATE_OBS: Instant | None = keyword(
        "DATE-OBS", "date|datetime", comment="day of the start, or start", line="std/ogip.specc:183", default=None
    )
    """Day of the start, or start.

    date or datetime; recommended (std/ogip.specc:183).
    """

    TIME_OBS: Instant | None = keyword(
        "TIME-OBS", "time", comment="time of the start", line="std/ogip.specc:183", default=None
    )
    """Time of the start.

    time; optional (std/ogip.specc:183).
    """

    DATE_END: Instant | None = keyword(
        "DATE-END", "date|datetime", comment="day of the end, or end", line="std/ogip.specc:183", default=None
    )
    """Day of the end, or end.

    date or datetime; recommended (std/ogip.specc:183).
    """

    TIME_END: Instant | None = keyword(
        "TIME-END", "time", comment="time of the end", line="std/ogip.specc:183", default=None
    )
    """Time of the end.

    time; optional (std/ogip.specc:183).
    """

    MJD_OBS: Number | Quantity | None = keyword(
        "MJD-OBS", "float", comment="start, MJD", unit="d", line="std/ogip.specc:183", default=None
    )
    """Start, MJD.

    float in d; optional (std/ogip.specc:183).
    """

    TRIGTIME: Number | Quantity | None = keyword(
        "TRIGTIME",
        "float",
        comment="instant of the trigger, from MJDREF",
        unit="s",
        line="std/ogip.specc:183",
        default=None,
    )
    """Instant of the trigger, from MJDREF.

    float in s; optional (std/ogip.specc:183).
    """

    EXPOSURE: Number | Quantity | None = keyword(
        "EXPOSURE",
        "float",
        comment="time on source, corrected for all that was lost",
        unit="s",
        line="std/ogip.specc:196",
        default=None,
    )
    """Time on source, corrected for all that was lost.

    float in s; >= 0; recommended (std/ogip.specc:196).
    """

    ONTIME: Number | Quantity | None = keyword(
        "ONTIME", "float", comment="sum of the good time intervals", unit="s", line="std/ogip.specc:196", default=None
    )
    """Sum of the good time intervals.

    float in s; >= 0; recommended (std/ogip.specc:196).
    """

    LIVETIME: Number | Quantity | None = keyword(
        "LIVETIME", "float", comment="ONTIME without dead time", unit="s", line="std/ogip.specc:196", default=None
    )
    """ONTIME without dead time.

    float in s; >= 0; optional (std/ogip.specc:196).
    """

    TELAPSE: Number | Quantity | None = keyword(
        "TELAPSE",
        "float",
        comment="from start to end, gaps included",
        unit="s",
        line="std/ogip.specc:196",
        default=None,
    )
    """From start to end, gaps included.

    float in s; >= 0; optional (std/ogip.specc:196).
    """

    DEADC: Number | None = keyword(
        "DEADC",
        "float",
        comment="part of the time in which the detector was alive",
        line="std/ogip.specc:196",
        default=None,
    )
    """Part of the time in which the detector was alive.

    float; [0, 1]; optional (std/ogip.specc:196).
    """

    DEADAPP: Truth | None = keyword(
        "DEADAPP", "bool", comment="the dead time is corrected", line="std/ogip.specc:196", default=None
    )
    """The dead time is corrected.

    bool; optional (std/ogip.specc:196).
    """

    VIGNAPP: Truth | None = keyword(
        "VIGNAPP", "bool", comment="the vignetting is corrected", line="std/ogip.specc:196", default=None
    )
    """The vignetting is corrected.

    bool; optional (std/ogip.specc:196).
    """

    BACKAPP: Truth | None = keyword(
        "BACKAPP", "bool", comment="the background is subtracted", line="std/ogip.specc:196", default=None
    )
    """The background is subtracted.

    bool; optional (std/ogip.specc:196).
    """

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Institution that wrote the file.

    string; recommended (heasarc/recommendations.specc:33).
    """

    CREATOR: str | None = keyword(
        "CREATOR",
        "string",
        comment="program that first wrote the file, with its version",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Program that first wrote the file, with its version.

    string; recommended (heasarc/recommendations.specc:33).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written, UTC",
        line="heasarc/recommendations.specc:34",
        default_factory=now,
    )
    """When the file was written, UTC.

    date or datetime; recommended (heasarc/recommendations.specc:34).
    """

    LONGSTRN: Literal["OGIP 1.0"] | None = keyword(
        "LONGSTRN",
        "string",
        comment="long texts go on in CONTINUE cards",
        line="heasarc/recommendations.specc:35",
        values=("OGIP 1.0",),
        default=None,
    )
    """Long texts go on in CONTINUE cards.

    string; always "OGIP 1.0"; optional (heasarc/recommendations.specc:35).
    """

    PHA_TLMIN: Integer | None = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel",
        line="heasarc/events.specc:36",
        column="PHA",
        default=None,
    )
    """Number of the first channel.

    int; optional (heasarc/events.specc:36).
    """

    PHA_TLMAX: Integer | None = keyword(
        "TLMAX", "int", comment="number of the last channel", line="heasarc/events.specc:37", column="PHA", default=None
    )
    """Number of the last channel.

    int; optional (heasarc/events.specc:37).
    """

    PI_TLMIN: Integer | None = keyword(
        "TLMIN", "int", comment="number of the first channel", line="heasarc/events.specc:40", column="PI", default=None
    )
    """Number of the first channel.

    int; optional (heasarc/events.specc:40).
    """

    PI_TLMAX: Integer | None = keyword(
        "TLMAX", "int", comment="number of the last channel", line="heasarc/events.specc:41", column="PI", default=None
    )
    """Number of the last channel.

    int; optional (heasarc/events.specc:41).
    """


class EventsGti(TableHdu, label="GTI", extname="GTI", names=("GTI", "STDGTI")):
    """Intervals in which data are good.

    GTI, a binary table; required (heasarc/recommendations.specc:43).
    """

    data: TableLike = columns(
        column("START", "float64", comment="start of the interval", line="std/ogip.specc:216"),
        column("STOP", "float64", comment="end of the interval", line="std/ogip.specc:217"),
        line="heasarc/recommendations.specc:43",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable.

    START: start of the interval; float64 in s, not written; strictly increasing; required (std/ogip.specc:216).

    STOP: end of the interval; float64 in s, not written; strictly increasing; required (std/ogip.specc:217).
    """

    HDUCLASS: Literal["OGIP"] | None = keyword(
        "HDUCLASS",
        "string",
        comment="who settled the form",
        line="heasarc/recommendations.specc:44",
        values=("OGIP",),
        default=None,
    )
    """Who settled the form.

    string; always "OGIP"; optional (heasarc/recommendations.specc:44).
    """

    HDUDOC: str | None = keyword(
        "HDUDOC",
        "string",
        comment="document that tells the form",
        line="heasarc/recommendations.specc:44",
        default=None,
    )
    """Document that tells the form.

    string; nonempty; optional (heasarc/recommendations.specc:44).
    """

    HDUVERS: str | None = keyword(
        "HDUVERS", "string", comment="version of that document", line="heasarc/recommendations.specc:44", default=None
    )
    """Version of that document.

    string; nonempty; optional (heasarc/recommendations.specc:44).
    """

    HDUCLAS1: str = keyword(
        "HDUCLAS1",
        "string",
        comment="kind of extension",
        line="heasarc/recommendations.specc:44",
        init=False,
        default="GTI",
    )
    """Kind of extension.

    string; always "GTI"; recommended; filled in (heasarc/recommendations.specc:44).
    """

    HDUCLAS2: str | None = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="heasarc/recommendations.specc:44", default=None
    )
    """Kind within HDUCLAS1.

    string; optional (heasarc/recommendations.specc:44).
    """


class Events(FitsProduct, product="events", validator=_VALIDATOR):
    """Event list.

    Photons in the order in which they came, as the instrument recorded them: when, where on the detector and on the sky, in which channel. All else
    (spectra, light curves, pictures) is counted from such a list. Which columns there are is the mission's choice; time and good time intervals are
    what all lists have.
    """

    primary: EventsPrimary = hdu(line="heasarc/events.specc:23")
    """PRIMARY.

    required.
    """

    events: EventsEvents = hdu(line="heasarc/events.specc:25")
    """One row an event.

    required.
    """

    gtis: Sequence[EventsGti] = hdus(line="heasarc/recommendations.specc:42", default=())
    """Each gti.

    any number of times.
    """
