"""Checks of gadf.events 0.3.0.

Event lists of Cherenkov telescopes: one row a shower that passes for a gamma ray.

Made by specc from the texts below. Change them, not this file.

    gadf/events.specc  sha256 14ec7e6bd0bfde417d87f6fd0bdefbd0d7a461f18d2dda2219ff51e151909c18
    std/ogip.specc     sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc     sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc      sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    gadf/core.specc    sha256 cdc592e78e448377098fefd46f9d433b8c386dff6a0845e7891c841fe568c909
"""

from __future__ import annotations

from _runtime.expressions import close_to
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, hdu
from _runtime.fits.alternates import keyword_of
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed")

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

TIME_UNIT = ("s", "d", "a", "cy", "min", "h")  # time.specc:28

CLOCKED = ("LOCAL", "SOLARSYSTEM", "HELIOCENTRIC", "GEOCENTRIC")  # ogip.specc:11

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

MODE = ("POINTING", "WOBBLE", "RASTER", "SLEW", "SCAN", "DRIFT")  # events.specc:15


def check_events_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # events.specc:31


def keywords_of_events_EVENTS(h: HduCheck) -> None:
    """Keywords of EVENTS that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="EVENTS")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("MJDREFI", "int")  # core.specc:48
    h.keyword("MJDREFF", "float", unit="d", at_least=0, below=1)  # core.specc:48
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # core.specc:48
    h.keyword("TIMEUNIT", "string", one_of=TIME_UNIT)  # core.specc:48
    h.keyword("TIMEREF", "string", one_of=CLOCKED, open_enum=True)  # core.specc:48
    h.keyword("TELESCOP", "string", nonempty=True)  # events.specc:36
    h.keyword("INSTRUME", "string", nonempty=True)  # events.specc:36
    h.keyword("ORIGIN", "string")  # events.specc:36
    h.keyword("CREATOR", "string")  # events.specc:36
    h.keyword("OBJECT", "string", level="optional")  # events.specc:36
    h.keyword("OBSERVER", "string", level="optional")  # events.specc:36
    h.keyword("TSTART", "float")  # events.specc:37
    h.keyword("TSTOP", "float")  # events.specc:37
    h.keyword("DATE-OBS", "date|datetime", level="optional")  # events.specc:37
    h.keyword("DATE-END", "date|datetime", level="optional")  # events.specc:37
    h.keyword("ONTIME", "float", unit="s", at_least=0)  # events.specc:37
    h.keyword("LIVETIME", "float", unit="s", at_least=0)  # events.specc:37
    h.keyword("TELAPSE", "float", level="optional", unit="s", at_least=0)  # events.specc:37
    h.keyword("DEADC", "float", at_least=0, at_most=1)  # events.specc:37
    h.keyword("EQUINOX", "float", level="optional", unit="a", one_of=(1950, 2000))  # events.specc:38
    h.keyword("RA_OBJ", "float", level="optional", unit="deg", at_least=0, below=360)  # events.specc:38
    h.keyword("DEC_OBJ", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # events.specc:38
    h.keyword("OBS_ID", "int")  # events.specc:41
    h.keyword("OBS_MODE", "string", level="optional", one_of=MODE, open_enum=True)  # events.specc:42
    h.keyword("EV_CLASS", "string", level="optional")  # events.specc:45
    h.keyword("TELLIST", "string", level="optional")  # events.specc:46
    h.keyword("N_TELS", "int", level="optional", above=0)  # events.specc:47
    h.keyword("GEOLON", "float", level="optional", unit="deg")  # events.specc:48
    h.keyword("GEOLAT", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # events.specc:49
    h.keyword("ALTITUDE", "float", level="optional", unit="m")  # events.specc:50


def check_events_EVENTS(h: HduCheck) -> None:
    """EVENTS: one row an event."""
    h.keywords(keywords_of_events_EVENTS)
    h.keyword(keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", one_of=FRAME)  # events.specc:38
    h.keyword(
        "RA_PNT",
        "float",
        level=h.level("optional", ("required", lambda: not h.exists("OBS_MODE") or h["OBS_MODE"] != "DRIFT")),
        unit="deg",
        at_least=0,
        below=360,
    )  # events.specc:38
    h.keyword(
        "DEC_PNT",
        "float",
        level=h.level("optional", ("required", lambda: not h.exists("OBS_MODE") or h["OBS_MODE"] != "DRIFT")),
        unit="deg",
        at_least=-90,
        at_most=90,
    )  # events.specc:38
    h.keyword(
        "ALT_PNT",
        "float",
        level=h.level("optional", ("required", lambda: h.exists("OBS_MODE") and h["OBS_MODE"] == "DRIFT")),
        unit="deg",
        at_least=-90,
        at_most=90,
    )  # events.specc:43
    h.keyword(
        "AZ_PNT",
        "float",
        level=h.level("optional", ("required", lambda: h.exists("OBS_MODE") and h["OBS_MODE"] == "DRIFT")),
        unit="deg",
    )  # events.specc:44
    h.column("EVENT_ID", "int", unique=True)  # events.specc:58
    h.column("TIME", "float64", unit="s")  # events.specc:59
    h.column("RA", "float", unit="deg", at_least=0, below=360)  # events.specc:60
    h.column("DEC", "float", unit="deg", at_least=-90, at_most=90)  # events.specc:61
    h.column("ENERGY", "float", unit="TeV", above=0)  # events.specc:62
    h.column("EVENT_TYPE", "bit", level="optional", shape=(32,))  # events.specc:63
    h.column("MULTIP", "int", level="optional", above=0)  # events.specc:64
    h.column("DETX", "float", level="optional", unit="deg")  # events.specc:65
    h.column("DETY", "float", level="optional", unit="deg")  # events.specc:65
    h.column("THETA", "float", level="optional", unit="deg", at_least=0)  # events.specc:66
    h.column("PHI", "float", level="optional", unit="deg")  # events.specc:67
    h.column("ALT", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # events.specc:68
    h.column("AZ", "float", level="optional", unit="deg")  # events.specc:69
    h.column("DIR_ERR", "float", level="optional", unit="deg", at_least=0)  # events.specc:70
    h.column("ENERGY_ERR", "float", level="optional", unit="TeV", at_least=0)  # events.specc:71
    h.column("COREX", "float", level="optional", unit="m")  # events.specc:72
    h.column("COREY", "float", level="optional", unit="m")  # events.specc:72
    h.column("CORE_ERR", "float", level="optional", unit="m", at_least=0)  # events.specc:73
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.rule(
        "TSTART-TSTOP",
        lambda: h["TSTART"] <= h["TSTOP"],
        show={"TSTART": lambda: h["TSTART"], "TSTOP": lambda: h["TSTOP"]},
        message="the observation ends after it starts",
    )  # events.specc:52
    h.rule(
        "LIVETIME-ONTIME",
        lambda: h["LIVETIME"] <= h["ONTIME"],
        show={"LIVETIME": lambda: h["LIVETIME"], "ONTIME": lambda: h["ONTIME"]},
        message="the dead time is taken off",
    )  # events.specc:53
    h.rule(
        "LIVETIME-DEADC-ONTIME",
        lambda: close_to(h["LIVETIME"], h["DEADC"] * h["ONTIME"], 1.0),
        show={"LIVETIME": lambda: h["LIVETIME"], "DEADC": lambda: h["DEADC"], "ONTIME": lambda: h["ONTIME"]},
        message="DEADC is the share of the time in which the telescopes were alive",
    )  # events.specc:54
    h.data_rule(
        "ONTIME-sum-STOP-START",
        lambda: close_to(
            h["ONTIME"], h.file.hdu("GTI").sum(("STOP", "START"), lambda c: c["STOP"] - c["START"], skip_null=()), 1.0
        ),
        show={
            "ONTIME": lambda: h["ONTIME"],
            "sum(GTI.STOP - GTI.START)": lambda: h.file.hdu("GTI").sum(
                ("STOP", "START"), lambda c: c["STOP"] - c["START"], skip_null=()
            ),
        },
        message="the good time adds up",
    )  # events.specc:55
    h.data_rule(
        "min-TIME-TSTART-max-TSTOP",
        lambda: h.min(("TIME",)) >= h["TSTART"] and h.max(("TIME",)) <= h["TSTOP"],
        show={
            "min(TIME)": lambda: h.min(("TIME",)),
            "TSTART": lambda: h["TSTART"],
            "max(TIME)": lambda: h.max(("TIME",)),
            "TSTOP": lambda: h["TSTOP"],
        },
        message="the events lie in the observation",
    )  # events.specc:75


def keywords_of_events_GTI(h: HduCheck) -> None:
    """Keywords of GTI that are always judged."""
    h.keyword("HDUCLASS", "string", equals="GADF")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="recommended", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="GTI")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("MJDREFI", "int")  # core.specc:48
    h.keyword("MJDREFF", "float", unit="d", at_least=0, below=1)  # core.specc:48
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # core.specc:48
    h.keyword("TIMEUNIT", "string", one_of=TIME_UNIT)  # core.specc:48
    h.keyword("TIMEREF", "string", one_of=CLOCKED, open_enum=True)  # core.specc:48


def check_events_GTI(h: HduCheck) -> None:
    """GTI: one row an interval."""
    h.keywords(keywords_of_events_GTI)
    h.table(rows=(1, None))  # events.specc:81
    h.column("START", "float64", unit="s", increasing=True)  # events.specc:83
    h.column("STOP", "float64", unit="s", increasing=True)  # events.specc:83
    h.rule(
        "exists-HDUCLAS3-HDUCLAS2",
        lambda: not h.exists("HDUCLAS3") or h.exists("HDUCLAS2"),
        show={"HDUCLAS3": lambda: h["HDUCLAS3"], "HDUCLAS2": lambda: h["HDUCLAS2"]},
        message="no level is left out",
    )  # ogip.specc:142
    h.rule(
        "exists-HDUCLAS4-HDUCLAS3",
        lambda: not h.exists("HDUCLAS4") or h.exists("HDUCLAS3"),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"], "HDUCLAS3": lambda: h["HDUCLAS3"]},
        message="no level is left out",
    )  # ogip.specc:143
    h.each_row(
        "START-STOP",
        ("START", "STOP"),
        lambda c: c["START"] <= c["STOP"],
        skip_null=(),
        message="an interval ends after it starts",
    )  # events.specc:86


def check_events(p: ProductCheck) -> None:
    """events: Events of one observation.

    When, from where and with what energy the gamma rays of one observation came, as reconstructed from their showers, and the intervals in which the
    telescopes worked. Spectra, maps and light curves need the responses of the same observation as well: they stand in the same file or in others
    (`gadf.responses`).
    """
    p.rule(
        "MJDREFI-MJDREFF-TIMESYS",
        lambda: (
            p.hdu("EVENTS")["MJDREFI"] == p.hdu("GTI")["MJDREFI"]
            and p.hdu("EVENTS")["MJDREFF"] == p.hdu("GTI")["MJDREFF"]
            and p.hdu("EVENTS")["TIMESYS"] == p.hdu("GTI")["TIMESYS"]
        ),
        show={
            "EVENTS.MJDREFI": lambda: p.hdu("EVENTS")["MJDREFI"],
            "GTI.MJDREFI": lambda: p.hdu("GTI")["MJDREFI"],
            "EVENTS.MJDREFF": lambda: p.hdu("EVENTS")["MJDREFF"],
            "GTI.MJDREFF": lambda: p.hdu("GTI")["MJDREFF"],
            "EVENTS.TIMESYS": lambda: p.hdu("EVENTS")["TIMESYS"],
            "GTI.TIMESYS": lambda: p.hdu("GTI")["TIMESYS"],
        },
        message="one clock",
    )  # events.specc:90
    p.data_rule(
        "min-TIME-START-max-STOP",
        lambda: (
            p.hdu("EVENTS").min(("TIME",)) >= p.hdu("GTI").min(("START",))
            and p.hdu("EVENTS").max(("TIME",)) <= p.hdu("GTI").max(("STOP",))
        ),
        show={
            "min(EVENTS.TIME)": lambda: p.hdu("EVENTS").min(("TIME",)),
            "min(GTI.START)": lambda: p.hdu("GTI").min(("START",)),
            "max(EVENTS.TIME)": lambda: p.hdu("EVENTS").max(("TIME",)),
            "max(GTI.STOP)": lambda: p.hdu("GTI").max(("STOP",)),
        },
        message="the events lie in the good time",
    )  # events.specc:91


PRODUCTS = (
    FitsProduct(
        "events",
        title="Events of one observation",
        identify=lambda f: (
            f.count("EVENTS") > 0 and f.hdu("EVENTS").exists("HDUCLASS") and f.hdu("EVENTS")["HDUCLASS"] == "GADF"
        ),
        layout=(
            hdu("PRIMARY", "primary", check_events_primary),
            hdu("EVENTS", "table", check_events_EVENTS),
            hdu("GTI", "table", check_events_GTI),
        ),
        check=check_events,
    ),
)

RULES = """\
error 0:31 events/PRIMARY:shape
error 0:33 events/EVENTS:presence
error 0:33 events/EVENTS:kind
error 0:33 events/EVENTS:match
error 1:140 events/EVENTS/HDUCLASS:presence
error 1:140 events/EVENTS/HDUCLASS:type
error 1:140 events/EVENTS/HDUCLASS:null
error 1:140 events/EVENTS/HDUCLASS:value
warning 1:140 events/EVENTS/HDUDOC:presence
error 1:140 events/EVENTS/HDUDOC:type
error 1:140 events/EVENTS/HDUDOC:null
error 1:140 events/EVENTS/HDUDOC:nonempty
error 1:140 events/EVENTS/HDUVERS:presence
error 1:140 events/EVENTS/HDUVERS:type
error 1:140 events/EVENTS/HDUVERS:null
error 1:140 events/EVENTS/HDUVERS:nonempty
error 1:140 events/EVENTS/HDUCLAS1:presence
error 1:140 events/EVENTS/HDUCLAS1:type
error 1:140 events/EVENTS/HDUCLAS1:null
error 1:140 events/EVENTS/HDUCLAS1:value
error 1:140 events/EVENTS/HDUCLAS2:type
error 1:140 events/EVENTS/HDUCLAS2:null
error 1:140 events/EVENTS/HDUCLAS3:type
error 1:140 events/EVENTS/HDUCLAS3:null
error 1:140 events/EVENTS/HDUCLAS4:type
error 1:140 events/EVENTS/HDUCLAS4:null
error 4:48 events/EVENTS/MJDREFI:presence
error 4:48 events/EVENTS/MJDREFI:type
error 4:48 events/EVENTS/MJDREFI:null
error 4:48 events/EVENTS/MJDREFF:presence
error 4:48 events/EVENTS/MJDREFF:type
error 4:48 events/EVENTS/MJDREFF:null
error 4:48 events/EVENTS/MJDREFF:unit
error 1:95 events/EVENTS/MJDREFF:limit
error 4:48 events/EVENTS/TIMESYS:presence
error 4:48 events/EVENTS/TIMESYS:type
error 4:48 events/EVENTS/TIMESYS:null
error 4:48 events/EVENTS/TIMESYS:in
error 4:48 events/EVENTS/TIMEUNIT:presence
error 4:48 events/EVENTS/TIMEUNIT:type
error 4:48 events/EVENTS/TIMEUNIT:null
error 4:48 events/EVENTS/TIMEUNIT:in
error 4:48 events/EVENTS/TIMEREF:presence
error 4:48 events/EVENTS/TIMEREF:type
error 4:48 events/EVENTS/TIMEREF:null
warning 4:48 events/EVENTS/TIMEREF:in
error 0:36 events/EVENTS/TELESCOP:presence
error 0:36 events/EVENTS/TELESCOP:type
error 0:36 events/EVENTS/TELESCOP:null
error 0:36 events/EVENTS/TELESCOP:nonempty
error 0:36 events/EVENTS/INSTRUME:presence
error 0:36 events/EVENTS/INSTRUME:type
error 0:36 events/EVENTS/INSTRUME:null
error 0:36 events/EVENTS/INSTRUME:nonempty
error 0:36 events/EVENTS/ORIGIN:presence
error 0:36 events/EVENTS/ORIGIN:type
error 0:36 events/EVENTS/ORIGIN:null
error 0:36 events/EVENTS/CREATOR:presence
error 0:36 events/EVENTS/CREATOR:type
error 0:36 events/EVENTS/CREATOR:null
error 0:36 events/EVENTS/OBJECT:type
error 0:36 events/EVENTS/OBJECT:null
error 0:36 events/EVENTS/OBSERVER:type
error 0:36 events/EVENTS/OBSERVER:null
error 0:37 events/EVENTS/TSTART:presence
error 0:37 events/EVENTS/TSTART:type
error 0:37 events/EVENTS/TSTART:null
error 0:37 events/EVENTS/TSTOP:presence
error 0:37 events/EVENTS/TSTOP:type
error 0:37 events/EVENTS/TSTOP:null
error 0:37 events/EVENTS/DATE-OBS:type
error 0:37 events/EVENTS/DATE-OBS:null
error 0:37 events/EVENTS/DATE-END:type
error 0:37 events/EVENTS/DATE-END:null
error 0:37 events/EVENTS/ONTIME:presence
error 0:37 events/EVENTS/ONTIME:type
error 0:37 events/EVENTS/ONTIME:null
error 0:37 events/EVENTS/ONTIME:unit
error 1:118 events/EVENTS/ONTIME:limit
error 0:37 events/EVENTS/LIVETIME:presence
error 0:37 events/EVENTS/LIVETIME:type
error 0:37 events/EVENTS/LIVETIME:null
error 0:37 events/EVENTS/LIVETIME:unit
error 1:119 events/EVENTS/LIVETIME:limit
error 0:37 events/EVENTS/TELAPSE:type
error 0:37 events/EVENTS/TELAPSE:null
error 0:37 events/EVENTS/TELAPSE:unit
error 1:120 events/EVENTS/TELAPSE:limit
error 0:37 events/EVENTS/DEADC:presence
error 0:37 events/EVENTS/DEADC:type
error 0:37 events/EVENTS/DEADC:null
error 1:121 events/EVENTS/DEADC:limit
error 0:38 events/EVENTS/RADESYS:also
error 0:38 events/EVENTS/RADESYS:presence
error 0:38 events/EVENTS/RADESYS:type
error 0:38 events/EVENTS/RADESYS:null
error 0:38 events/EVENTS/RADESYS:in
error 0:38 events/EVENTS/EQUINOX:type
error 0:38 events/EVENTS/EQUINOX:null
error 0:38 events/EVENTS/EQUINOX:unit
error 0:38 events/EVENTS/EQUINOX:in
error 0:38 events/EVENTS/RA_PNT:presence
error 0:38 events/EVENTS/RA_PNT:type
error 0:38 events/EVENTS/RA_PNT:null
error 0:38 events/EVENTS/RA_PNT:unit
error 3:47 events/EVENTS/RA_PNT:limit
error 0:38 events/EVENTS/DEC_PNT:presence
error 0:38 events/EVENTS/DEC_PNT:type
error 0:38 events/EVENTS/DEC_PNT:null
error 0:38 events/EVENTS/DEC_PNT:unit
error 3:48 events/EVENTS/DEC_PNT:limit
error 0:38 events/EVENTS/RA_OBJ:type
error 0:38 events/EVENTS/RA_OBJ:null
error 0:38 events/EVENTS/RA_OBJ:unit
error 3:47 events/EVENTS/RA_OBJ:limit
error 0:38 events/EVENTS/DEC_OBJ:type
error 0:38 events/EVENTS/DEC_OBJ:null
error 0:38 events/EVENTS/DEC_OBJ:unit
error 3:48 events/EVENTS/DEC_OBJ:limit
error 0:41 events/EVENTS/OBS_ID:presence
error 0:41 events/EVENTS/OBS_ID:type
error 0:41 events/EVENTS/OBS_ID:null
error 0:42 events/EVENTS/OBS_MODE:type
error 0:42 events/EVENTS/OBS_MODE:null
warning 0:42 events/EVENTS/OBS_MODE:in
error 0:43 events/EVENTS/ALT_PNT:presence
error 0:43 events/EVENTS/ALT_PNT:type
error 0:43 events/EVENTS/ALT_PNT:null
error 0:43 events/EVENTS/ALT_PNT:unit
error 0:43 events/EVENTS/ALT_PNT:limit
error 0:44 events/EVENTS/AZ_PNT:presence
error 0:44 events/EVENTS/AZ_PNT:type
error 0:44 events/EVENTS/AZ_PNT:null
error 0:44 events/EVENTS/AZ_PNT:unit
error 0:45 events/EVENTS/EV_CLASS:type
error 0:45 events/EVENTS/EV_CLASS:null
error 0:46 events/EVENTS/TELLIST:type
error 0:46 events/EVENTS/TELLIST:null
error 0:47 events/EVENTS/N_TELS:type
error 0:47 events/EVENTS/N_TELS:null
error 0:47 events/EVENTS/N_TELS:limit
error 0:48 events/EVENTS/GEOLON:type
error 0:48 events/EVENTS/GEOLON:null
error 0:48 events/EVENTS/GEOLON:unit
error 0:49 events/EVENTS/GEOLAT:type
error 0:49 events/EVENTS/GEOLAT:null
error 0:49 events/EVENTS/GEOLAT:unit
error 0:49 events/EVENTS/GEOLAT:limit
error 0:50 events/EVENTS/ALTITUDE:type
error 0:50 events/EVENTS/ALTITUDE:null
error 0:50 events/EVENTS/ALTITUDE:unit
error 0:58 events/EVENTS/EVENT_ID:presence
error 0:58 events/EVENTS/EVENT_ID:type
error 0:58 events/EVENTS/EVENT_ID:shape
error 0:58 events/EVENTS/EVENT_ID:null
error 0:58 events/EVENTS/EVENT_ID:unique
error 0:59 events/EVENTS/TIME:presence
error 0:59 events/EVENTS/TIME:type
error 0:59 events/EVENTS/TIME:shape
error 0:59 events/EVENTS/TIME:null
error 0:59 events/EVENTS/TIME:unit
error 0:60 events/EVENTS/RA:presence
error 0:60 events/EVENTS/RA:type
error 0:60 events/EVENTS/RA:shape
error 0:60 events/EVENTS/RA:null
error 0:60 events/EVENTS/RA:unit
error 3:47 events/EVENTS/RA:limit
error 0:61 events/EVENTS/DEC:presence
error 0:61 events/EVENTS/DEC:type
error 0:61 events/EVENTS/DEC:shape
error 0:61 events/EVENTS/DEC:null
error 0:61 events/EVENTS/DEC:unit
error 3:48 events/EVENTS/DEC:limit
error 0:62 events/EVENTS/ENERGY:presence
error 0:62 events/EVENTS/ENERGY:type
error 0:62 events/EVENTS/ENERGY:shape
error 0:62 events/EVENTS/ENERGY:null
error 0:62 events/EVENTS/ENERGY:unit
error 0:62 events/EVENTS/ENERGY:limit
error 0:63 events/EVENTS/EVENT_TYPE:type
error 0:63 events/EVENTS/EVENT_TYPE:shape
error 0:63 events/EVENTS/EVENT_TYPE:null
error 0:64 events/EVENTS/MULTIP:type
error 0:64 events/EVENTS/MULTIP:shape
error 0:64 events/EVENTS/MULTIP:null
error 0:64 events/EVENTS/MULTIP:limit
error 0:65 events/EVENTS/DETX:type
error 0:65 events/EVENTS/DETX:shape
error 0:65 events/EVENTS/DETX:null
error 0:65 events/EVENTS/DETX:unit
error 0:65 events/EVENTS/DETY:type
error 0:65 events/EVENTS/DETY:shape
error 0:65 events/EVENTS/DETY:null
error 0:65 events/EVENTS/DETY:unit
error 0:66 events/EVENTS/THETA:type
error 0:66 events/EVENTS/THETA:shape
error 0:66 events/EVENTS/THETA:null
error 0:66 events/EVENTS/THETA:unit
error 0:66 events/EVENTS/THETA:limit
error 0:67 events/EVENTS/PHI:type
error 0:67 events/EVENTS/PHI:shape
error 0:67 events/EVENTS/PHI:null
error 0:67 events/EVENTS/PHI:unit
error 0:68 events/EVENTS/ALT:type
error 0:68 events/EVENTS/ALT:shape
error 0:68 events/EVENTS/ALT:null
error 0:68 events/EVENTS/ALT:unit
error 0:68 events/EVENTS/ALT:limit
error 0:69 events/EVENTS/AZ:type
error 0:69 events/EVENTS/AZ:shape
error 0:69 events/EVENTS/AZ:null
error 0:69 events/EVENTS/AZ:unit
error 0:70 events/EVENTS/DIR_ERR:type
error 0:70 events/EVENTS/DIR_ERR:shape
error 0:70 events/EVENTS/DIR_ERR:null
error 0:70 events/EVENTS/DIR_ERR:unit
error 0:70 events/EVENTS/DIR_ERR:limit
error 0:71 events/EVENTS/ENERGY_ERR:type
error 0:71 events/EVENTS/ENERGY_ERR:shape
error 0:71 events/EVENTS/ENERGY_ERR:null
error 0:71 events/EVENTS/ENERGY_ERR:unit
error 0:71 events/EVENTS/ENERGY_ERR:limit
error 0:72 events/EVENTS/COREX:type
error 0:72 events/EVENTS/COREX:shape
error 0:72 events/EVENTS/COREX:null
error 0:72 events/EVENTS/COREX:unit
error 0:72 events/EVENTS/COREY:type
error 0:72 events/EVENTS/COREY:shape
error 0:72 events/EVENTS/COREY:null
error 0:72 events/EVENTS/COREY:unit
error 0:73 events/EVENTS/CORE_ERR:type
error 0:73 events/EVENTS/CORE_ERR:shape
error 0:73 events/EVENTS/CORE_ERR:null
error 0:73 events/EVENTS/CORE_ERR:unit
error 0:73 events/EVENTS/CORE_ERR:limit
error 1:142 events/EVENTS:exists-HDUCLAS3-HDUCLAS2
error 1:143 events/EVENTS:exists-HDUCLAS4-HDUCLAS3
error 0:52 events/EVENTS:TSTART-TSTOP
error 0:53 events/EVENTS:LIVETIME-ONTIME
error 0:54 events/EVENTS:LIVETIME-DEADC-ONTIME
error 0:55 events/EVENTS:ONTIME-sum-STOP-START
error 0:75 events/EVENTS:min-TIME-TSTART-max-TSTOP
error 0:78 events/GTI:presence
error 0:78 events/GTI:kind
error 0:78 events/GTI:match
error 1:140 events/GTI/HDUCLASS:presence
error 1:140 events/GTI/HDUCLASS:type
error 1:140 events/GTI/HDUCLASS:null
error 1:140 events/GTI/HDUCLASS:value
warning 1:140 events/GTI/HDUDOC:presence
error 1:140 events/GTI/HDUDOC:type
error 1:140 events/GTI/HDUDOC:null
error 1:140 events/GTI/HDUDOC:nonempty
error 1:140 events/GTI/HDUVERS:presence
error 1:140 events/GTI/HDUVERS:type
error 1:140 events/GTI/HDUVERS:null
error 1:140 events/GTI/HDUVERS:nonempty
error 1:140 events/GTI/HDUCLAS1:presence
error 1:140 events/GTI/HDUCLAS1:type
error 1:140 events/GTI/HDUCLAS1:null
error 1:140 events/GTI/HDUCLAS1:value
error 1:140 events/GTI/HDUCLAS2:type
error 1:140 events/GTI/HDUCLAS2:null
error 1:140 events/GTI/HDUCLAS3:type
error 1:140 events/GTI/HDUCLAS3:null
error 1:140 events/GTI/HDUCLAS4:type
error 1:140 events/GTI/HDUCLAS4:null
error 4:48 events/GTI/MJDREFI:presence
error 4:48 events/GTI/MJDREFI:type
error 4:48 events/GTI/MJDREFI:null
error 4:48 events/GTI/MJDREFF:presence
error 4:48 events/GTI/MJDREFF:type
error 4:48 events/GTI/MJDREFF:null
error 4:48 events/GTI/MJDREFF:unit
error 1:95 events/GTI/MJDREFF:limit
error 4:48 events/GTI/TIMESYS:presence
error 4:48 events/GTI/TIMESYS:type
error 4:48 events/GTI/TIMESYS:null
error 4:48 events/GTI/TIMESYS:in
error 4:48 events/GTI/TIMEUNIT:presence
error 4:48 events/GTI/TIMEUNIT:type
error 4:48 events/GTI/TIMEUNIT:null
error 4:48 events/GTI/TIMEUNIT:in
error 4:48 events/GTI/TIMEREF:presence
error 4:48 events/GTI/TIMEREF:type
error 4:48 events/GTI/TIMEREF:null
warning 4:48 events/GTI/TIMEREF:in
error 0:81 events/GTI:rows
error 0:83 events/GTI/START:presence
error 0:83 events/GTI/START:type
error 0:83 events/GTI/START:shape
error 0:83 events/GTI/START:null
error 0:83 events/GTI/START:unit
error 0:83 events/GTI/START:order
error 0:83 events/GTI/STOP:presence
error 0:83 events/GTI/STOP:type
error 0:83 events/GTI/STOP:shape
error 0:83 events/GTI/STOP:null
error 0:83 events/GTI/STOP:unit
error 0:83 events/GTI/STOP:order
error 1:142 events/GTI:exists-HDUCLAS3-HDUCLAS2
error 1:143 events/GTI:exists-HDUCLAS4-HDUCLAS3
error 0:86 events/GTI:START-STOP
error 0:90 events:MJDREFI-MJDREFF-TIMESYS
error 0:91 events:min-TIME-START-max-STOP
"""

SPEC = Spec(
    "gadf.events",
    "0.3.0",
    sources=("gadf/events.specc", "std/ogip.specc", "std/time.specc", "std/wcs.specc", "gadf/core.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
