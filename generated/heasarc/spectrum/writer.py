"""Writer of heasarc.spectrum 1.2.1: Spectra of high-energy astrophysics and what is needed to fit them: counts by channel, effective area, redistribution matrix.

Made by specc from heasarc/spectrum.specc (sha256 f1a2002715de). Change the spec, not this file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import IntEnum, StrEnum
from typing import Literal

_folder = os.path.dirname(os.path.abspath(__file__))
_VALIDATOR = os.path.join(_folder, "validator.py")
while not os.path.isdir(os.path.join(_folder, "_runtime")):
    if _folder == os.path.dirname(_folder):
        raise ImportError("the folders _runtime and _writing must lie beside this writer or above it")
    _folder = os.path.dirname(_folder)
if _folder not in sys.path:
    sys.path.insert(0, _folder)

from _writing.fits import FitsProduct, PrimaryHdu, TableHdu, column, columns, hdu, hdus, keyword, pixels
from _writing.given import Integer, Number, Quantity, Sky, Truth
from _writing.instants import Instant
from _writing.values import ArrayLike, TableLike


class Channel(StrEnum):
    """What Channel may be.

    std/ogip.specc:35
    """

    PHA = "PHA"
    """As the detector counted them."""

    PI = "PI"
    """Corrected for gain."""


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


class Quality(IntEnum):
    """What Quality may be.

    heasarc/spectrum.specc:16
    """

    VALUE_MINUS_1 = -1
    """Bad, nobody knows why."""

    VALUE_0 = 0
    """Good."""

    VALUE_1 = 1
    """Bad, says the software."""

    VALUE_2 = 2
    """Dubious, says the software."""

    VALUE_5 = 5
    """Bad, says the user."""


class Grouping(IntEnum):
    """What Grouping may be.

    heasarc/spectrum.specc:24
    """

    VALUE_MINUS_1 = -1
    """Goes on with the bin of the channel before."""

    VALUE_0 = 0
    """No bin was chosen."""

    VALUE_1 = 1
    """Begins a bin."""


ChannelText = Literal["PHA", "PI"]
FrameText = Literal["ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT"]
QualityValue = Literal[-1, 0, 1, 2, 5]
GroupingValue = Literal[-1, 0, 1]


class PhaPrimary(PrimaryHdu, label="PRIMARY"):
    """Nothing, or the picture of the field.

    The primary HDU; required (heasarc/spectrum.specc:91).
    """

    data: ArrayLike = pixels("any", nullable=True, line="heasarc/spectrum.specc:91", kw_only=False)
    """Pixels, slowest axis first.

    any; may be null.
    """


class PhaSpectrum(TableHdu, label="SPECTRUM", extname="SPECTRUM"):
    """One row a channel.

    SPECTRUM, a binary table; required (heasarc/spectrum.specc:93).
    """

    data: TableLike = columns(
        column("CHANNEL", "int", comment="number of the channel", line="heasarc/spectrum.specc:97"),
        column("COUNTS", "int", comment="counts", required=False, line="heasarc/spectrum.specc:101"),
        column("RATE", "float", comment="counts a second", required=False, line="heasarc/spectrum.specc:102"),
        column(
            "STAT_ERR",
            "float",
            comment="statistical error of counts or rate",
            required=False,
            line="heasarc/spectrum.specc:103",
        ),
        column(
            "SYS_ERR",
            "float",
            comment="systematic error, as a fraction",
            required=False,
            line="heasarc/spectrum.specc:104",
        ),
        column("QUALITY", "int", comment="quality", required=False, line="heasarc/spectrum.specc:105"),
        column("GROUPING", "int", comment="how channels are binned", required=False, line="heasarc/spectrum.specc:106"),
        column(
            "AREASCAL",
            "float",
            comment="what the effective area is multiplied by",
            required=False,
            line="heasarc/spectrum.specc:107",
        ),
        column(
            "BACKSCAL",
            "float",
            comment="share of the detector, by which the background is scaled",
            required=False,
            line="heasarc/spectrum.specc:108",
        ),
        rows=(1, None),
        line="heasarc/spectrum.specc:93",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    CHANNEL: number of the channel; int; unique; required (heasarc/spectrum.specc:97).

    COUNTS: counts; int in count, not written; >= 0; optional (heasarc/spectrum.specc:101).

    RATE: counts a second; float in count/s, not written; optional (heasarc/spectrum.specc:102).

    STAT_ERR: statistical error of counts or rate; float; >= 0; optional (heasarc/spectrum.specc:103).

    SYS_ERR: systematic error, as a fraction; float; >= 0; optional (heasarc/spectrum.specc:104).

    QUALITY: quality; Quality; -1, 0, 1, 2 or 5; optional (heasarc/spectrum.specc:105).

    GROUPING: how channels are binned; Grouping; -1, 0 or 1; optional (heasarc/spectrum.specc:106).

    AREASCAL: what the effective area is multiplied by; float; > 0; optional (heasarc/spectrum.specc:107).

    BACKSCAL: share of the detector, by which the background is scaled; float; > 0; optional
        (heasarc/spectrum.specc:108).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="SPECTRUM"
    )
    """Kind of extension.

    string; always "SPECTRUM"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: Literal["TOTAL", "NET", "BKG"] | None = keyword(
        "HDUCLAS2",
        "string",
        comment="kind within HDUCLAS1",
        line="std/ogip.specc:140",
        values=("TOTAL", "NET", "BKG"),
        default=None,
    )
    """Kind within HDUCLAS1.

    string; "TOTAL", "NET" or "BKG"; optional (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["COUNT", "RATE"] | None = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("COUNT", "RATE"),
        default=None,
    )
    """Kind within HDUCLAS2.

    string; "COUNT" or "RATE"; optional (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    CHANTYPE: Channel | ChannelText = keyword(
        "CHANTYPE", "string", comment="what channels are numbers of", line="heasarc/spectrum.specc:36", values=Channel
    )
    """What channels are numbers of.

    Channel; "PHA" or "PI"; required (heasarc/spectrum.specc:36).
    """

    DETCHANS: Integer = keyword(
        "DETCHANS", "int", comment="channels that the detector has", line="heasarc/spectrum.specc:36"
    )
    """Channels that the detector has.

    int; > 0; required (heasarc/spectrum.specc:36).
    """

    OBJECT: str | None = keyword(
        "OBJECT", "string", comment="what was observed", line="std/ogip.specc:157", default=None
    )
    """What was observed.

    string; optional (std/ogip.specc:157).
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

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="std/ogip.specc:157",
        values=Frame,
        also=("RADECSYS",),
        default=None,
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; optional; also called RADECSYS (std/ogip.specc:157).
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

    date or datetime; optional (std/ogip.specc:183).
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

    date or datetime; optional (std/ogip.specc:183).
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

    EXPOSURE: Number | Quantity = keyword(
        "EXPOSURE",
        "float",
        comment="time on source, corrected for all that was lost",
        unit="s",
        line="std/ogip.specc:196",
    )
    """Time on source, corrected for all that was lost.

    float in s; >= 0; required (std/ogip.specc:196).
    """

    ONTIME: Number | Quantity | None = keyword(
        "ONTIME", "float", comment="sum of the good time intervals", unit="s", line="std/ogip.specc:196", default=None
    )
    """Sum of the good time intervals.

    float in s; >= 0; optional (std/ogip.specc:196).
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

    string; optional (heasarc/recommendations.specc:33).
    """

    CREATOR: str | None = keyword(
        "CREATOR",
        "string",
        comment="program that first wrote the file, with its version",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Program that first wrote the file, with its version.

    string; optional (heasarc/recommendations.specc:33).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written, UTC",
        line="heasarc/recommendations.specc:34",
        default=None,
    )
    """When the file was written, UTC.

    date or datetime; optional (heasarc/recommendations.specc:34).
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

    CORRFILE: str = keyword("CORRFILE", "string", comment="correction, or NONE", line="heasarc/spectrum.specc:47")
    """Correction, or NONE.

    string; required (heasarc/spectrum.specc:47).
    """

    CORRSCAL: Number = keyword(
        "CORRSCAL", "float", comment="how much of the correction is subtracted", line="heasarc/spectrum.specc:48"
    )
    """How much of the correction is subtracted.

    float; required (heasarc/spectrum.specc:48).
    """

    BACKFILE: str = keyword("BACKFILE", "string", comment="background, or NONE", line="heasarc/spectrum.specc:49")
    """Background, or NONE.

    string; required (heasarc/spectrum.specc:49).
    """

    RESPFILE: str = keyword(
        "RESPFILE", "string", comment="redistribution matrix, or NONE", line="heasarc/spectrum.specc:50"
    )
    """Redistribution matrix, or NONE.

    string; required (heasarc/spectrum.specc:50).
    """

    ANCRFILE: str = keyword("ANCRFILE", "string", comment="effective area, or NONE", line="heasarc/spectrum.specc:51")
    """Effective area, or NONE.

    string; required (heasarc/spectrum.specc:51).
    """

    AREASCAL: Number | None = keyword(
        "AREASCAL",
        "float",
        comment="what the effective area is multiplied by",
        line="heasarc/spectrum.specc:53",
        default=None,
    )
    """What the effective area is multiplied by.

    float; > 0; optional (heasarc/spectrum.specc:53).
    """

    BACKSCAL: Number | None = keyword(
        "BACKSCAL",
        "float",
        comment="share of the detector, by which the background is scaled",
        line="heasarc/spectrum.specc:54",
        default=None,
    )
    """Share of the detector, by which the background is scaled.

    float; > 0; optional (heasarc/spectrum.specc:54).
    """

    POISSERR: Truth | None = keyword(
        "POISSERR", "bool", comment="errors are those of Poisson", line="heasarc/spectrum.specc:55", default=None
    )
    """Errors are those of Poisson.

    bool; optional (heasarc/spectrum.specc:55).
    """

    STAT_ERR: Number | None = keyword(
        "STAT_ERR", "float", comment="no statistical error is given", line="heasarc/spectrum.specc:56", default=None
    )
    """No statistical error is given.

    float; always 0; optional (heasarc/spectrum.specc:56).
    """

    SYS_ERR: Number | None = keyword(
        "SYS_ERR", "float", comment="systematic error, as a fraction", line="heasarc/spectrum.specc:57", default=None
    )
    """Systematic error, as a fraction.

    float; >= 0; optional (heasarc/spectrum.specc:57).
    """

    QUALITY: Quality | QualityValue | None = keyword(
        "QUALITY",
        "int",
        comment="quality of all channels",
        line="heasarc/spectrum.specc:58",
        values=Quality,
        default=None,
    )
    """Quality of all channels.

    Quality; -1, 0, 1, 2 or 5; optional (heasarc/spectrum.specc:58).
    """

    GROUPING: Grouping | GroupingValue | None = keyword(
        "GROUPING",
        "int",
        comment="how all channels are binned",
        line="heasarc/spectrum.specc:59",
        values=Grouping,
        default=None,
    )
    """How all channels are binned.

    Grouping; -1, 0 or 1; optional (heasarc/spectrum.specc:59).
    """

    TOTCTS: Integer | None = keyword(
        "TOTCTS", "int", comment="counts in the spectrum", line="heasarc/spectrum.specc:60", default=None
    )
    """Counts in the spectrum.

    int; >= 0; optional (heasarc/spectrum.specc:60).
    """

    CHANNEL_TLMIN: Integer | None = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel; 1 unless it is said",
        line="heasarc/spectrum.specc:98",
        column="CHANNEL",
        default=None,
    )
    """Number of the first channel; 1 unless it is said.

    int; optional (heasarc/spectrum.specc:98).
    """

    CHANNEL_TLMAX: Integer | None = keyword(
        "TLMAX",
        "int",
        comment="number of the last channel",
        line="heasarc/spectrum.specc:99",
        column="CHANNEL",
        default=None,
    )
    """Number of the last channel.

    int; must equal TLMIN + DETCHANS - 1; optional (heasarc/spectrum.specc:99).
    """


class PhaGti(TableHdu, label="GTI", extname="GTI", names=("GTI", "STDGTI")):
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


class Pha(FitsProduct, product="pha", validator=_VALIDATOR):
    """Spectrum.

    Counts or rates by channel, as spectral fits take them (type I of OGIP's form). It names the files that belong to it: background, effective
    area (`arf`) and redistribution matrix (`rmf`); channels mean energies only together with the matrix. The primary array is empty or holds the
    picture of the field from which the spectrum was taken.
    """

    primary: PhaPrimary = hdu(line="heasarc/spectrum.specc:91")
    """Nothing, or the picture of the field.

    required.
    """

    spectrum: PhaSpectrum = hdu(line="heasarc/spectrum.specc:93")
    """One row a channel.

    required.
    """

    gtis: Sequence[PhaGti] = hdus(line="heasarc/recommendations.specc:42", default=())
    """Each gti.

    any number of times.
    """


class Pha2Primary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (heasarc/spectrum.specc:137).
    """


class Pha2Spectrum(TableHdu, label="SPECTRUM", extname="SPECTRUM"):
    """One row a spectrum.

    SPECTRUM, a binary table; required (heasarc/spectrum.specc:139).
    """

    data: TableLike = columns(
        column("SPEC_NUM", "int", comment="number of the spectrum", required=False, line="heasarc/spectrum.specc:143"),
        column(
            "CHANNEL",
            "int",
            shape=("=DETCHANS",),
            comment="numbers of the channels",
            required=False,
            line="heasarc/spectrum.specc:144",
        ),
        column(
            "COUNTS", "int", shape=("=DETCHANS",), comment="counts", required=False, line="heasarc/spectrum.specc:148"
        ),
        column(
            "RATE",
            "float",
            shape=("=DETCHANS",),
            comment="counts a second",
            required=False,
            line="heasarc/spectrum.specc:149",
        ),
        column(
            "STAT_ERR",
            "float",
            shape=("=DETCHANS",),
            comment="statistical error of counts or rate",
            required=False,
            line="heasarc/spectrum.specc:150",
        ),
        column(
            "SYS_ERR",
            "float",
            forms=(("float", ()), ("float", ("=DETCHANS",))),
            comment="systematic error, as a fraction",
            required=False,
            line="heasarc/spectrum.specc:151",
        ),
        column(
            "QUALITY",
            "int",
            forms=(("int", ()), ("int", ("=DETCHANS",))),
            comment="quality of the spectrum, or of each channel",
            required=False,
            line="heasarc/spectrum.specc:152",
        ),
        column(
            "GROUPING",
            "int",
            forms=(("int", ()), ("int", ("=DETCHANS",))),
            comment="how channels are binned",
            required=False,
            line="heasarc/spectrum.specc:153",
        ),
        column(
            "AREASCAL",
            "float",
            forms=(("float", ()), ("float", ("=DETCHANS",))),
            comment="what the effective area is multiplied by",
            required=False,
            line="heasarc/spectrum.specc:154",
        ),
        column(
            "BACKSCAL",
            "float",
            forms=(("float", ()), ("float", ("=DETCHANS",))),
            comment="share of the detector, by which the background is scaled",
            required=False,
            line="heasarc/spectrum.specc:155",
        ),
        column(
            "EXPOSURE",
            "float",
            unit="s",
            comment="time on source, corrected for all that was lost",
            required=False,
            line="heasarc/spectrum.specc:156",
        ),
        column("TSTART", "float", comment="start, from MJDREF", required=False, line="heasarc/spectrum.specc:157"),
        column("TIME", "float", comment="start, from MJDREF", required=False, line="heasarc/spectrum.specc:157"),
        column("TELAPSE", "float", comment="time from start to end", required=False, line="heasarc/spectrum.specc:158"),
        column("ENDTIME", "float", comment="end, from MJDREF", required=False, line="heasarc/spectrum.specc:159"),
        column(
            "ROWID",
            "string",
            comment="name of the spectrum",
            required=False,
            nullable=True,
            line="heasarc/spectrum.specc:160",
        ),
        column(
            "BACKFILE",
            "string",
            comment="file that belongs to the spectrum, or NONE",
            required=False,
            nullable=True,
            line="heasarc/spectrum.specc:161",
        ),
        column(
            "RESPFILE",
            "string",
            comment="file that belongs to the spectrum, or NONE",
            required=False,
            nullable=True,
            line="heasarc/spectrum.specc:161",
        ),
        column(
            "ANCRFILE",
            "string",
            comment="file that belongs to the spectrum, or NONE",
            required=False,
            nullable=True,
            line="heasarc/spectrum.specc:161",
        ),
        rows=(1, None),
        line="heasarc/spectrum.specc:139",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    SPEC_NUM: number of the spectrum; int; unique; recommended (heasarc/spectrum.specc:143).

    CHANNEL: numbers of the channels; int[DETCHANS]; recommended (heasarc/spectrum.specc:144).

    COUNTS: counts; int[DETCHANS] in count, not written; >= 0; optional (heasarc/spectrum.specc:148).

    RATE: counts a second; float[DETCHANS] in count/s, not written; optional (heasarc/spectrum.specc:149).

    STAT_ERR: statistical error of counts or rate; float[DETCHANS]; >= 0; optional (heasarc/spectrum.specc:150).

    SYS_ERR: systematic error, as a fraction; float or float[DETCHANS]; >= 0; optional
        (heasarc/spectrum.specc:151).

    QUALITY: quality of the spectrum, or of each channel; int or int[DETCHANS]; -1, 0, 1, 2 or 5; optional
        (heasarc/spectrum.specc:152).

    GROUPING: how channels are binned; int or int[DETCHANS]; -1, 0 or 1; optional (heasarc/spectrum.specc:153).

    AREASCAL: what the effective area is multiplied by; float or float[DETCHANS]; > 0; optional
        (heasarc/spectrum.specc:154).

    BACKSCAL: share of the detector, by which the background is scaled; float or float[DETCHANS]; > 0; optional
        (heasarc/spectrum.specc:155).

    EXPOSURE: time on source, corrected for all that was lost; float in s; >= 0; optional
        (heasarc/spectrum.specc:156).

    TSTART: start, from MJDREF; float in s, not written; optional (heasarc/spectrum.specc:157).

    TIME: start, from MJDREF; float in s, not written; optional (heasarc/spectrum.specc:157).

    TELAPSE: time from start to end; float in s, not written; >= 0; optional (heasarc/spectrum.specc:158).

    ENDTIME: end, from MJDREF; float in s, not written; optional (heasarc/spectrum.specc:159).

    ROWID: name of the spectrum; string; may be null; optional (heasarc/spectrum.specc:160).

    BACKFILE: file that belongs to the spectrum, or NONE; string; may be null; optional
        (heasarc/spectrum.specc:161).

    RESPFILE: file that belongs to the spectrum, or NONE; string; may be null; optional
        (heasarc/spectrum.specc:161).

    ANCRFILE: file that belongs to the spectrum, or NONE; string; may be null; optional
        (heasarc/spectrum.specc:161).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="SPECTRUM"
    )
    """Kind of extension.

    string; always "SPECTRUM"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: Literal["TOTAL", "NET", "BKG"] | None = keyword(
        "HDUCLAS2",
        "string",
        comment="kind within HDUCLAS1",
        line="std/ogip.specc:140",
        values=("TOTAL", "NET", "BKG"),
        default=None,
    )
    """Kind within HDUCLAS1.

    string; "TOTAL", "NET" or "BKG"; optional (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["COUNT", "RATE"] | None = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("COUNT", "RATE"),
        default=None,
    )
    """Kind within HDUCLAS2.

    string; "COUNT" or "RATE"; optional (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    CHANTYPE: Channel | ChannelText = keyword(
        "CHANTYPE", "string", comment="what channels are numbers of", line="heasarc/spectrum.specc:36", values=Channel
    )
    """What channels are numbers of.

    Channel; "PHA" or "PI"; required (heasarc/spectrum.specc:36).
    """

    DETCHANS: Integer = keyword(
        "DETCHANS", "int", comment="channels that the detector has", line="heasarc/spectrum.specc:36"
    )
    """Channels that the detector has.

    int; > 0; required (heasarc/spectrum.specc:36).
    """

    OBJECT: str | None = keyword(
        "OBJECT", "string", comment="what was observed", line="std/ogip.specc:157", default=None
    )
    """What was observed.

    string; optional (std/ogip.specc:157).
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

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="std/ogip.specc:157",
        values=Frame,
        also=("RADECSYS",),
        default=None,
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; optional; also called RADECSYS (std/ogip.specc:157).
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

    date or datetime; optional (std/ogip.specc:183).
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

    date or datetime; optional (std/ogip.specc:183).
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

    float in s; >= 0; optional (std/ogip.specc:196).
    """

    ONTIME: Number | Quantity | None = keyword(
        "ONTIME", "float", comment="sum of the good time intervals", unit="s", line="std/ogip.specc:196", default=None
    )
    """Sum of the good time intervals.

    float in s; >= 0; optional (std/ogip.specc:196).
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

    string; optional (heasarc/recommendations.specc:33).
    """

    CREATOR: str | None = keyword(
        "CREATOR",
        "string",
        comment="program that first wrote the file, with its version",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Program that first wrote the file, with its version.

    string; optional (heasarc/recommendations.specc:33).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written, UTC",
        line="heasarc/recommendations.specc:34",
        default=None,
    )
    """When the file was written, UTC.

    date or datetime; optional (heasarc/recommendations.specc:34).
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

    CORRFILE: str = keyword("CORRFILE", "string", comment="correction, or NONE", line="heasarc/spectrum.specc:47")
    """Correction, or NONE.

    string; required (heasarc/spectrum.specc:47).
    """

    CORRSCAL: Number = keyword(
        "CORRSCAL", "float", comment="how much of the correction is subtracted", line="heasarc/spectrum.specc:48"
    )
    """How much of the correction is subtracted.

    float; required (heasarc/spectrum.specc:48).
    """

    BACKFILE: str | None = keyword(
        "BACKFILE", "string", comment="background, or NONE", line="heasarc/spectrum.specc:49", default=None
    )
    """Background, or NONE.

    string; optional (heasarc/spectrum.specc:49).
    """

    RESPFILE: str | None = keyword(
        "RESPFILE", "string", comment="redistribution matrix, or NONE", line="heasarc/spectrum.specc:50", default=None
    )
    """Redistribution matrix, or NONE.

    string; optional (heasarc/spectrum.specc:50).
    """

    ANCRFILE: str | None = keyword(
        "ANCRFILE", "string", comment="effective area, or NONE", line="heasarc/spectrum.specc:51", default=None
    )
    """Effective area, or NONE.

    string; optional (heasarc/spectrum.specc:51).
    """

    AREASCAL: Number | None = keyword(
        "AREASCAL",
        "float",
        comment="what the effective area is multiplied by",
        line="heasarc/spectrum.specc:53",
        default=None,
    )
    """What the effective area is multiplied by.

    float; > 0; optional (heasarc/spectrum.specc:53).
    """

    BACKSCAL: Number | None = keyword(
        "BACKSCAL",
        "float",
        comment="share of the detector, by which the background is scaled",
        line="heasarc/spectrum.specc:54",
        default=None,
    )
    """Share of the detector, by which the background is scaled.

    float; > 0; optional (heasarc/spectrum.specc:54).
    """

    POISSERR: Truth | None = keyword(
        "POISSERR", "bool", comment="errors are those of Poisson", line="heasarc/spectrum.specc:55", default=None
    )
    """Errors are those of Poisson.

    bool; optional (heasarc/spectrum.specc:55).
    """

    STAT_ERR: Number | None = keyword(
        "STAT_ERR", "float", comment="no statistical error is given", line="heasarc/spectrum.specc:56", default=None
    )
    """No statistical error is given.

    float; always 0; optional (heasarc/spectrum.specc:56).
    """

    SYS_ERR: Number | None = keyword(
        "SYS_ERR", "float", comment="systematic error, as a fraction", line="heasarc/spectrum.specc:57", default=None
    )
    """Systematic error, as a fraction.

    float; >= 0; optional (heasarc/spectrum.specc:57).
    """

    QUALITY: Quality | QualityValue | None = keyword(
        "QUALITY",
        "int",
        comment="quality of all channels",
        line="heasarc/spectrum.specc:58",
        values=Quality,
        default=None,
    )
    """Quality of all channels.

    Quality; -1, 0, 1, 2 or 5; optional (heasarc/spectrum.specc:58).
    """

    GROUPING: Grouping | GroupingValue | None = keyword(
        "GROUPING",
        "int",
        comment="how all channels are binned",
        line="heasarc/spectrum.specc:59",
        values=Grouping,
        default=None,
    )
    """How all channels are binned.

    Grouping; -1, 0 or 1; optional (heasarc/spectrum.specc:59).
    """

    TOTCTS: Integer | None = keyword(
        "TOTCTS", "int", comment="counts in the spectrum", line="heasarc/spectrum.specc:60", default=None
    )
    """Counts in the spectrum.

    int; >= 0; optional (heasarc/spectrum.specc:60).
    """

    CHANNEL_TLMIN: Integer | None = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel; 1 unless it is said",
        line="heasarc/spectrum.specc:145",
        column="CHANNEL",
        default=None,
    )
    """Number of the first channel; 1 unless it is said.

    int; optional (heasarc/spectrum.specc:145).
    """

    CHANNEL_TLMAX: Integer | None = keyword(
        "TLMAX",
        "int",
        comment="number of the last channel",
        line="heasarc/spectrum.specc:146",
        column="CHANNEL",
        default=None,
    )
    """Number of the last channel.

    int; must equal TLMIN + DETCHANS - 1; optional (heasarc/spectrum.specc:146).
    """


class Pha2Ebounds(TableHdu, label="EBOUNDS", extname="EBOUNDS"):
    """Energies of the channels.

    EBOUNDS, a binary table; optional (heasarc/spectrum.specc:182).
    """

    data: TableLike = columns(
        column("CHANNEL", "int", comment="number of the channel", line="heasarc/spectrum.specc:71"),
        column(
            "E_MIN", "float", unit="keV", comment="lower end of the nominal energy", line="heasarc/spectrum.specc:75"
        ),
        column(
            "E_MAX", "float", unit="keV", comment="upper end of the nominal energy", line="heasarc/spectrum.specc:76"
        ),
        line="heasarc/spectrum.specc:182",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; as many rows as DETCHANS.

    CHANNEL: number of the channel; int; unique; required (heasarc/spectrum.specc:71).

    E_MIN: lower end of the nominal energy; float, unit like keV; >= 0; required (heasarc/spectrum.specc:75).

    E_MAX: upper end of the nominal energy; float, unit like keV; required (heasarc/spectrum.specc:76).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="EBOUNDS"
    )
    """Kind within HDUCLAS1.

    string; always "EBOUNDS"; required; filled in (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    CHANTYPE: Channel | ChannelText = keyword(
        "CHANTYPE", "string", comment="what channels are numbers of", line="heasarc/spectrum.specc:36", values=Channel
    )
    """What channels are numbers of.

    Channel; "PHA" or "PI"; required (heasarc/spectrum.specc:36).
    """

    DETCHANS: Integer = keyword(
        "DETCHANS", "int", comment="channels that the detector has", line="heasarc/spectrum.specc:36"
    )
    """Channels that the detector has.

    int; > 0; required (heasarc/spectrum.specc:36).
    """

    CHANNEL_TLMIN: Integer | None = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel; 1 unless it is said",
        line="heasarc/spectrum.specc:72",
        column="CHANNEL",
        default=None,
    )
    """Number of the first channel; 1 unless it is said.

    int; optional (heasarc/spectrum.specc:72).
    """

    CHANNEL_TLMAX: Integer | None = keyword(
        "TLMAX",
        "int",
        comment="number that no channel exceeds",
        line="heasarc/spectrum.specc:73",
        column="CHANNEL",
        default=None,
    )
    """Number that no channel exceeds.

    int; optional (heasarc/spectrum.specc:73).
    """


class Pha2Gti(TableHdu, label="GTI", extname="GTI", names=("GTI", "STDGTI")):
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


class Pha2(FitsProduct, product="pha2", validator=_VALIDATOR):
    """Several spectra.

    Counts or rates by channel, a row a spectrum (type II of OGIP's form): the orders of a grating, or the spectra of a burst, one after the other.
    What differs from spectrum to spectrum is a column, what does not a keyword of the same name. Missions often add the energies of the channels
    (EBOUNDS), which spectral fits take from the matrix.
    """

    primary: Pha2Primary = hdu(line="heasarc/spectrum.specc:137")
    """PRIMARY.

    required.
    """

    spectrum: Pha2Spectrum = hdu(line="heasarc/spectrum.specc:139")
    """One row a spectrum.

    required.
    """

    ebounds: Pha2Ebounds | None = hdu(line="heasarc/spectrum.specc:182", default=None)
    """Energies of the channels.

    optional.
    """

    gtis: Sequence[Pha2Gti] = hdus(line="heasarc/recommendations.specc:42", default=())
    """Each gti.

    any number of times.
    """


class RmfPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (heasarc/spectrum.specc:201).
    """


class RmfEbounds(TableHdu, label="EBOUNDS", extname="EBOUNDS"):
    """Energies of the channels.

    EBOUNDS, a binary table; required (heasarc/spectrum.specc:203).
    """

    data: TableLike = columns(
        column("CHANNEL", "int", comment="number of the channel", line="heasarc/spectrum.specc:71"),
        column(
            "E_MIN", "float", unit="keV", comment="lower end of the nominal energy", line="heasarc/spectrum.specc:75"
        ),
        column(
            "E_MAX", "float", unit="keV", comment="upper end of the nominal energy", line="heasarc/spectrum.specc:76"
        ),
        line="heasarc/spectrum.specc:203",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; as many rows as DETCHANS.

    CHANNEL: number of the channel; int; unique; required (heasarc/spectrum.specc:71).

    E_MIN: lower end of the nominal energy; float, unit like keV; >= 0; required (heasarc/spectrum.specc:75).

    E_MAX: upper end of the nominal energy; float, unit like keV; required (heasarc/spectrum.specc:76).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="EBOUNDS"
    )
    """Kind within HDUCLAS1.

    string; always "EBOUNDS"; required; filled in (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    CHANTYPE: Channel | ChannelText = keyword(
        "CHANTYPE", "string", comment="what channels are numbers of", line="heasarc/spectrum.specc:36", values=Channel
    )
    """What channels are numbers of.

    Channel; "PHA" or "PI"; required (heasarc/spectrum.specc:36).
    """

    DETCHANS: Integer = keyword(
        "DETCHANS", "int", comment="channels that the detector has", line="heasarc/spectrum.specc:36"
    )
    """Channels that the detector has.

    int; > 0; required (heasarc/spectrum.specc:36).
    """

    CHANNEL_TLMIN: Integer | None = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel; 1 unless it is said",
        line="heasarc/spectrum.specc:72",
        column="CHANNEL",
        default=None,
    )
    """Number of the first channel; 1 unless it is said.

    int; optional (heasarc/spectrum.specc:72).
    """

    CHANNEL_TLMAX: Integer | None = keyword(
        "TLMAX",
        "int",
        comment="number that no channel exceeds",
        line="heasarc/spectrum.specc:73",
        column="CHANNEL",
        default=None,
    )
    """Number that no channel exceeds.

    int; optional (heasarc/spectrum.specc:73).
    """


class RmfMatrix(TableHdu, label="MATRIX", extname="MATRIX", names=("MATRIX", "SPECRESP MATRIX")):
    """One row an energy of photons.

    MATRIX, a binary table; required (heasarc/spectrum.specc:213).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            unit="keV",
            comment="lower end of the energy of photons",
            line="heasarc/spectrum.specc:80",
        ),
        column(
            "ENERG_HI",
            "float",
            unit="keV",
            comment="upper end of the energy of photons",
            line="heasarc/spectrum.specc:81",
        ),
        column("N_GRP", "int", comment="subsets of the row", line="heasarc/spectrum.specc:229"),
        column(
            "F_CHAN",
            "int",
            shape=("*",),
            comment="first channel of each subset",
            padded=True,
            line="heasarc/spectrum.specc:230",
        ),
        column(
            "N_CHAN",
            "int",
            shape=("*",),
            comment="channels of each subset",
            padded=True,
            line="heasarc/spectrum.specc:234",
        ),
        column(
            "MATRIX",
            "float",
            shape=("*",),
            comment="share of photons, or area, one subset after the other",
            padded=True,
            line="heasarc/spectrum.specc:235",
        ),
        rows=(1, None),
        line="heasarc/spectrum.specc:213",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    ENERG_LO: lower end of the energy of photons; float, unit like keV; >= 0; required
        (heasarc/spectrum.specc:80).

    ENERG_HI: upper end of the energy of photons; float, unit like keV; required (heasarc/spectrum.specc:81).

    N_GRP: subsets of the row; int; >= 0; required (heasarc/spectrum.specc:229).

    F_CHAN: first channel of each subset; int[N_GRP]; the rest of a cell is padding; required
        (heasarc/spectrum.specc:230).

    N_CHAN: channels of each subset; int[N_GRP]; >= 0; the rest of a cell is padding; required
        (heasarc/spectrum.specc:234).

    MATRIX: share of photons, or area, one subset after the other; float[sum(N_CHAN)] in 1 or cm2, not written;
        >= 0; the rest of a cell is padding; required (heasarc/spectrum.specc:235).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2",
        "string",
        comment="kind within HDUCLAS1",
        line="std/ogip.specc:140",
        init=False,
        default="RSP_MATRIX",
    )
    """Kind within HDUCLAS1.

    string; always "RSP_MATRIX"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS3: Literal["REDIST", "DETECTOR", "FULL"] | None = keyword(
        "HDUCLAS3",
        "string",
        comment="kind within HDUCLAS2",
        line="std/ogip.specc:140",
        values=("REDIST", "DETECTOR", "FULL"),
        default=None,
    )
    """Kind within HDUCLAS2.

    string; "REDIST", "DETECTOR" or "FULL"; recommended (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    CHANTYPE: Channel | ChannelText = keyword(
        "CHANTYPE", "string", comment="what channels are numbers of", line="heasarc/spectrum.specc:36", values=Channel
    )
    """What channels are numbers of.

    Channel; "PHA" or "PI"; required (heasarc/spectrum.specc:36).
    """

    DETCHANS: Integer = keyword(
        "DETCHANS", "int", comment="channels that the detector has", line="heasarc/spectrum.specc:36"
    )
    """Channels that the detector has.

    int; > 0; required (heasarc/spectrum.specc:36).
    """

    OBJECT: str | None = keyword(
        "OBJECT", "string", comment="what was observed", line="std/ogip.specc:157", default=None
    )
    """What was observed.

    string; optional (std/ogip.specc:157).
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

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="std/ogip.specc:157",
        values=Frame,
        also=("RADECSYS",),
        default=None,
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; optional; also called RADECSYS (std/ogip.specc:157).
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

    date or datetime; optional (std/ogip.specc:183).
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

    date or datetime; optional (std/ogip.specc:183).
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

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (heasarc/recommendations.specc:33).
    """

    CREATOR: str | None = keyword(
        "CREATOR",
        "string",
        comment="program that first wrote the file, with its version",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Program that first wrote the file, with its version.

    string; optional (heasarc/recommendations.specc:33).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written, UTC",
        line="heasarc/recommendations.specc:34",
        default=None,
    )
    """When the file was written, UTC.

    date or datetime; optional (heasarc/recommendations.specc:34).
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

    NUMGRP: Integer | None = keyword(
        "NUMGRP", "int", comment="subsets in the whole matrix", line="heasarc/spectrum.specc:220", default=None
    )
    """Subsets in the whole matrix.

    int; must equal the sum of N_GRP; optional (heasarc/spectrum.specc:220).
    """

    NUMELT: Integer | None = keyword(
        "NUMELT", "int", comment="elements in the whole matrix", line="heasarc/spectrum.specc:221", default=None
    )
    """Elements in the whole matrix.

    int; must equal the sum of N_CHAN; optional (heasarc/spectrum.specc:221).
    """

    LO_THRES: Number | None = keyword(
        "LO_THRES", "float", comment="elements below were left out", line="heasarc/spectrum.specc:222", default=None
    )
    """Elements below were left out.

    float; >= 0; optional (heasarc/spectrum.specc:222).
    """

    EFFAREA: Number | None = keyword(
        "EFFAREA", "float", comment="what the matrix is multiplied by", line="heasarc/spectrum.specc:223", default=None
    )
    """What the matrix is multiplied by.

    float; > 0; optional (heasarc/spectrum.specc:223).
    """

    PHAFILE: str | None = keyword(
        "PHAFILE",
        "string",
        comment="spectrum that the matrix was made for",
        line="heasarc/spectrum.specc:224",
        default=None,
    )
    """Spectrum that the matrix was made for.

    string; optional (heasarc/spectrum.specc:224).
    """

    F_CHAN_TLMIN: Integer = keyword(
        "TLMIN",
        "int",
        comment="number of the first channel of the detector",
        line="heasarc/spectrum.specc:231",
        column="F_CHAN",
    )
    """Number of the first channel of the detector.

    int; required (heasarc/spectrum.specc:231).
    """

    F_CHAN_TLMAX: Integer | None = keyword(
        "TLMAX",
        "int",
        comment="number of the last channel of the detector",
        line="heasarc/spectrum.specc:232",
        column="F_CHAN",
        default=None,
    )
    """Number of the last channel of the detector.

    int; must equal TLMIN + DETCHANS - 1; optional (heasarc/spectrum.specc:232).
    """


class Rmf(FitsProduct, product="rmf", validator=_VALIDATOR):
    """Redistribution matrix.

    How photons of an energy are spread over channels: a row an energy, only the stretches of channels (subsets) that are not zero. A matrix that
    has the effective area in it has the unit cm2, and needs no `arf`. EBOUNDS has the nominal energies of the channels, which serve for plots and for
    choosing channels, never for fits. A file may hold several matrices, for pointings that change.
    """

    primary: RmfPrimary = hdu(line="heasarc/spectrum.specc:201")
    """PRIMARY.

    required.
    """

    ebounds: RmfEbounds = hdu(line="heasarc/spectrum.specc:203")
    """Energies of the channels.

    required.
    """

    matrixs: Sequence[RmfMatrix] = hdus(line="heasarc/spectrum.specc:212")
    """Each matrix.

    1 times or more.
    """


class ArfPrimary(PrimaryHdu, label="PRIMARY"):
    """PRIMARY.

    The primary HDU; required (heasarc/spectrum.specc:252).
    """


class ArfSpecresp(TableHdu, label="SPECRESP", extname="SPECRESP"):
    """One row an energy of photons.

    SPECRESP, a binary table; required (heasarc/spectrum.specc:254).
    """

    data: TableLike = columns(
        column(
            "ENERG_LO",
            "float",
            unit="keV",
            comment="lower end of the energy of photons",
            line="heasarc/spectrum.specc:80",
        ),
        column(
            "ENERG_HI",
            "float",
            unit="keV",
            comment="upper end of the energy of photons",
            line="heasarc/spectrum.specc:81",
        ),
        column("SPECRESP", "float", unit="cm2", comment="effective area", line="heasarc/spectrum.specc:265"),
        column(
            "BIN_LO",
            "float",
            unit="Angstrom",
            comment="the same bins as wavelengths",
            required=False,
            line="heasarc/spectrum.specc:266",
        ),
        column(
            "BIN_HI",
            "float",
            unit="Angstrom",
            comment="the same bins as wavelengths",
            required=False,
            line="heasarc/spectrum.specc:266",
        ),
        rows=(1, None),
        line="heasarc/spectrum.specc:254",
        kw_only=False,
    )
    """Columns by their names: a mapping, a Table or a QTable; at least 1 row.

    ENERG_LO: lower end of the energy of photons; float, unit like keV; >= 0; required
        (heasarc/spectrum.specc:80).

    ENERG_HI: upper end of the energy of photons; float, unit like keV; required (heasarc/spectrum.specc:81).

    SPECRESP: effective area; float, unit like cm2; >= 0; required (heasarc/spectrum.specc:265).

    BIN_LO: the same bins as wavelengths; float, unit like Angstrom; optional (heasarc/spectrum.specc:266).

    BIN_HI: the same bins as wavelengths; float, unit like Angstrom; optional (heasarc/spectrum.specc:266).
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
        "HDUCLAS1", "string", comment="kind of extension", line="std/ogip.specc:140", init=False, default="RESPONSE"
    )
    """Kind of extension.

    string; always "RESPONSE"; required; filled in (std/ogip.specc:140).
    """

    HDUCLAS2: str = keyword(
        "HDUCLAS2", "string", comment="kind within HDUCLAS1", line="std/ogip.specc:140", init=False, default="SPECRESP"
    )
    """Kind within HDUCLAS1.

    string; always "SPECRESP"; required; filled in (std/ogip.specc:140).
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

    FILTER: str = keyword(
        "FILTER", "string", comment="filter in the beam, NONE if there is none", line="std/ogip.specc:150"
    )
    """Filter in the beam, NONE if there is none.

    string; required (std/ogip.specc:150).
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

    OBJECT: str | None = keyword(
        "OBJECT", "string", comment="what was observed", line="std/ogip.specc:157", default=None
    )
    """What was observed.

    string; optional (std/ogip.specc:157).
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

    RADESYS: Frame | FrameText | None = keyword(
        "RADESYS",
        "string",
        comment="frame of all places in this header",
        line="std/ogip.specc:157",
        values=Frame,
        also=("RADECSYS",),
        default=None,
    )
    """Frame of all places in this header.

    Frame; "ICRS", "FK5", "FK4", "FK4-NO-E" or "GAPPT"; optional; also called RADECSYS (std/ogip.specc:157).
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

    date or datetime; optional (std/ogip.specc:183).
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

    date or datetime; optional (std/ogip.specc:183).
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

    ORIGIN: str | None = keyword(
        "ORIGIN",
        "string",
        comment="institution that wrote the file",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Institution that wrote the file.

    string; optional (heasarc/recommendations.specc:33).
    """

    CREATOR: str | None = keyword(
        "CREATOR",
        "string",
        comment="program that first wrote the file, with its version",
        line="heasarc/recommendations.specc:33",
        default=None,
    )
    """Program that first wrote the file, with its version.

    string; optional (heasarc/recommendations.specc:33).
    """

    DATE: Instant | None = keyword(
        "DATE",
        "date|datetime",
        comment="when the file was written, UTC",
        line="heasarc/recommendations.specc:34",
        default=None,
    )
    """When the file was written, UTC.

    date or datetime; optional (heasarc/recommendations.specc:34).
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

    PHAFILE: str | None = keyword(
        "PHAFILE",
        "string",
        comment="spectrum that the area was computed for",
        line="heasarc/spectrum.specc:260",
        default=None,
    )
    """Spectrum that the area was computed for.

    string; optional (heasarc/spectrum.specc:260).
    """


class Arf(FitsProduct, product="arf", validator=_VALIDATOR):
    """Effective area.

    The area that mirrors, filters and detector come to, by energy of the photons; in bins that are those of the matrix that it goes with.
    """

    primary: ArfPrimary = hdu(line="heasarc/spectrum.specc:252")
    """PRIMARY.

    required.
    """

    specresp: ArfSpecresp = hdu(line="heasarc/spectrum.specc:254")
    """One row an energy of photons.

    required.
    """
