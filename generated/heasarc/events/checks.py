"""Checks of heasarc.events 1.0.0.

Event lists of high-energy astrophysics: one row a photon, and the intervals in which photons count.

The form is that of OGIP/93-003 and of the recommended columns and keywords for event lists (Legacy 6, 36).

Made by specc from the texts below. Change them, not this file.

    heasarc/events.specc           sha256 d5f17f8a4fb1e2e6abd1e39bc38dcf1db747e0da92174404160be86861509c4c
    std/ogip.specc                 sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc                 sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc                  sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    heasarc/recommendations.specc  sha256 608aa82f34e995fca239dc1358d264a2f56759740baf05daaa3b47ff0a9b6bca
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_most_one, choose, exactly_one
from _runtime.expressions import among, instant, minimum
from _runtime.fits import FitsProduct, HduCheck, ProductCheck, group, hdu
from _runtime.fits.alternates import column_named, column_of, keyword_named, keyword_of
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    units_allowed=("Angstrom",), undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed"
)

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

TIME_UNIT = ("s", "d", "a", "cy", "min", "h")  # time.specc:28

CLOCKED = ("LOCAL", "SOLARSYSTEM", "HELIOCENTRIC", "GEOCENTRIC")  # ogip.specc:11


def check_events_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # events.specc:23


def keywords_of_events_EVENTS(h: HduCheck) -> None:
    """Keywords of EVENTS that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="EVENTS")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="recommended", one_of=("ALL", "ACCEPTED", "REJECTED"))  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string", level="optional")  # ogip.specc:150
    h.keyword("GRATING", "string", level="optional")  # ogip.specc:150
    h.keyword("DATAMODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBS_MODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBJECT", "string")  # ogip.specc:157
    h.keyword("OBSERVER", "string", level="optional")  # ogip.specc:157
    h.keyword("OBS_ID", "string|int", level="optional")  # ogip.specc:157
    h.keyword("EQUINOX", "float", level="optional", unit="a", one_of=(1950, 2000))  # ogip.specc:157
    h.keyword("RA_OBJ", "float", level="optional", unit="deg", at_least=0, below=360)  # ogip.specc:157
    h.keyword("DEC_OBJ", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # ogip.specc:157
    h.keyword("RA_PNT", "float", level="optional", unit="deg", at_least=0, below=360)  # ogip.specc:157
    h.keyword("DEC_PNT", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # ogip.specc:157
    h.keyword("PA_PNT", "float", level="optional", unit="deg")  # ogip.specc:157
    h.keyword("RA_NOM", "float", level="optional", unit="deg", at_least=0, below=360)  # ogip.specc:157
    h.keyword("DEC_NOM", "float", level="optional", unit="deg", at_least=-90, at_most=90)  # ogip.specc:157
    h.keyword("ROLL_NOM", "float", level="optional", unit="deg")  # ogip.specc:157
    h.keyword("TIMESYS", "string", one_of=TIME_SCALE)  # ogip.specc:172
    h.keyword("TIMEUNIT", "string", level="recommended", one_of=TIME_UNIT)  # ogip.specc:172
    h.keyword("TIMEREF", "string", level="recommended", one_of=CLOCKED, open_enum=True)  # ogip.specc:172
    h.keyword("TASSIGN", "string", level="optional")  # ogip.specc:172
    h.keyword("CLOCKAPP", "bool", level="optional")  # ogip.specc:172
    h.keyword("MJDREF", "float", level="optional", unit="d")  # ogip.specc:172
    h.keyword("MJDREFI", "int", level="optional")  # ogip.specc:172
    h.keyword("MJDREFF", "float", level="optional", unit="d", at_least=0, below=1)  # ogip.specc:172
    h.keyword("TIMEZERO", "float", level="optional")  # ogip.specc:172
    h.keyword("TIMEZERI", "int", level="optional")  # ogip.specc:172
    h.keyword("TIMEZERF", "float", level="optional")  # ogip.specc:172
    h.keyword("TIERRELA", "float", level="optional", at_least=0)  # ogip.specc:172
    h.keyword("TIERABSO", "float", level="optional", unit="s", at_least=0)  # ogip.specc:173
    h.keyword("TIMEDEL", "float", level="optional", at_least=0)  # ogip.specc:173
    h.keyword("TIMEPIXR", "float", level="optional", at_least=0, at_most=1)  # ogip.specc:173
    h.keyword("TSTART", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTOP", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTARTI", "int", level="optional")  # ogip.specc:183
    h.keyword("TSTARTF", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTOPI", "int", level="optional")  # ogip.specc:183
    h.keyword("TSTOPF", "float", level="optional")  # ogip.specc:183
    h.keyword("DATE-OBS", "date|datetime", level="recommended")  # ogip.specc:183
    h.keyword("TIME-OBS", "time", level="optional")  # ogip.specc:183
    h.keyword("DATE-END", "date|datetime", level="recommended")  # ogip.specc:183
    h.keyword("TIME-END", "time", level="optional")  # ogip.specc:183
    h.keyword("MJD-OBS", "float", level="optional", unit="d")  # ogip.specc:183
    h.keyword("TRIGTIME", "float", level="optional", unit="s")  # ogip.specc:183
    h.keyword("EXPOSURE", "float", level="recommended", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("ONTIME", "float", level="recommended", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("LIVETIME", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("TELAPSE", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("DEADC", "float", level="optional", at_least=0, at_most=1)  # ogip.specc:196
    h.keyword("DEADAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("VIGNAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("BACKAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("ORIGIN", "string", level="recommended")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="recommended")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="recommended")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35


def check_events_EVENTS(h: HduCheck) -> None:
    """EVENTS: one row an event."""
    h.keywords(keywords_of_events_EVENTS)
    h.keyword(keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", one_of=FRAME)  # ogip.specc:157
    h.column(column_of(h, "TIME", "time"), "float64", item="TIME", unit="s", unit_absent=True)  # events.specc:34
    h.column(
        column_of(h, "PHA", "pha"),
        "int",
        item="PHA",
        level="optional",
        legal=lambda: h.legal(column_named(h, "PHA", "pha")),
    )  # events.specc:35
    h.column_keyword(
        column_named(h, "PHA", "pha"), "TLMIN", "int", item="PHA.TLMIN", level="optional"
    )  # events.specc:36
    h.column_keyword(
        column_named(h, "PHA", "pha"), "TLMAX", "int", item="PHA.TLMAX", level="optional"
    )  # events.specc:37
    h.column(
        column_of(h, "PI", "pi"),
        "int",
        item="PI",
        level="optional",
        nullable=True,
        legal=lambda: h.legal(column_named(h, "PI", "pi")),
    )  # events.specc:39
    h.column_keyword(column_named(h, "PI", "pi"), "TLMIN", "int", item="PI.TLMIN", level="optional")  # events.specc:40
    h.column_keyword(column_named(h, "PI", "pi"), "TLMAX", "int", item="PI.TLMAX", level="optional")  # events.specc:41
    h.column(column_of(h, "ENERGY", "energy"), "float", item="ENERGY", level="optional")  # events.specc:43
    h.column(column_of(h, "X", "x"), "int|float", item="X", level="optional")  # events.specc:44
    h.column(column_of(h, "Y", "y"), "int|float", item="Y", level="optional")  # events.specc:45
    h.column("DETX", "int|float", level="optional")  # events.specc:46
    h.column("DETY", "int|float", level="optional")  # events.specc:46
    h.column("RAWX", "int", level="optional")  # events.specc:47
    h.column("RAWY", "int", level="optional")  # events.specc:47
    h.column(column_of(h, "GRADE", "grade"), "int", item="GRADE", level="optional")  # events.specc:48
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
    choose(
        h,
        "all_or_none-RA_OBJ-DEC_OBJ",
        all_or_none,
        (("RA_OBJ",), ("DEC_OBJ",)),
        lambda: ((h.exists("RA_OBJ"),), (h.exists("DEC_OBJ"),)),
        message="a place is two numbers",
    )  # ogip.specc:159
    choose(
        h,
        "all_or_none-RA_PNT-DEC_PNT",
        all_or_none,
        (("RA_PNT",), ("DEC_PNT",)),
        lambda: ((h.exists("RA_PNT"),), (h.exists("DEC_PNT"),)),
        message="a place is two numbers",
    )  # ogip.specc:160
    choose(
        h,
        "all_or_none-RA_NOM-DEC_NOM",
        all_or_none,
        (("RA_NOM",), ("DEC_NOM",)),
        lambda: ((h.exists("RA_NOM"),), (h.exists("DEC_NOM"),)),
        message="a place is two numbers",
    )  # ogip.specc:161
    h.rule(
        "exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS",
        lambda: (
            not (h.exists("RA_OBJ") or h.exists("RA_PNT") or h.exists("RA_NOM"))
            or h.exists(keyword_named(h, "RADESYS", "RADECSYS"))
        ),
        show={
            "RA_OBJ": lambda: h["RA_OBJ"],
            "RA_PNT": lambda: h["RA_PNT"],
            "RA_NOM": lambda: h["RA_NOM"],
            "RADESYS": lambda: h[keyword_named(h, "RADESYS", "RADECSYS")],
        },
        message="a place has a frame",
    )  # ogip.specc:162
    if h.when(
        lambda: (
            h.exists(keyword_named(h, "RADESYS", "RADECSYS"))
            and among(h[keyword_named(h, "RADESYS", "RADECSYS")], FRAME) in ("FK4", "FK4-NO-E", "FK5")
        ),
        declares=(),
    ):  # ogip.specc:163
        h.rule(
            "exists-EQUINOX",
            lambda: h.exists("EQUINOX"),
            show={"EQUINOX": lambda: h["EQUINOX"]},
            message="the frame has an equinox",
        )  # ogip.specc:164
    choose(
        h,
        "exactly_one-MJDREF-MJDREFI-MJDREFF",
        exactly_one,
        (("MJDREF",), ("MJDREFI", "MJDREFF")),
        lambda: ((h.exists("MJDREF"),), (h.exists("MJDREFI"), h.exists("MJDREFF"))),
        message="times count from one instant",
    )  # ogip.specc:175
    choose(
        h,
        "at_most_one-TIMEZERO-TIMEZERI-TIMEZERF",
        at_most_one,
        (("TIMEZERO",), ("TIMEZERI", "TIMEZERF")),
        lambda: ((h.exists("TIMEZERO"),), (h.exists("TIMEZERI"), h.exists("TIMEZERF"))),
    )  # ogip.specc:176
    choose(
        h,
        "all_or_none-TSTART-TSTOP",
        all_or_none,
        (("TSTART",), ("TSTOP",)),
        lambda: ((h.exists("TSTART"),), (h.exists("TSTOP"),)),
        message="a span has two ends",
    )  # ogip.specc:185
    choose(
        h,
        "all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF",
        all_or_none,
        (("TSTARTI",), ("TSTARTF",), ("TSTOPI",), ("TSTOPF",)),
        lambda: ((h.exists("TSTARTI"),), (h.exists("TSTARTF"),), (h.exists("TSTOPI"),), (h.exists("TSTOPF"),)),
        message="a span has two ends",
    )  # ogip.specc:186
    h.rule(
        "TSTART-TSTOP",
        lambda: h["TSTART"] <= h["TSTOP"],
        if_present=("TSTART", "TSTOP"),
        show={"TSTART": lambda: h["TSTART"], "TSTOP": lambda: h["TSTOP"]},
        message="the observation ends after it starts",
    )  # ogip.specc:187
    h.rule(
        "TSTARTI-TSTOPI",
        lambda: h["TSTARTI"] <= h["TSTOPI"],
        if_present=("TSTARTI", "TSTOPI"),
        show={"TSTARTI": lambda: h["TSTARTI"], "TSTOPI": lambda: h["TSTOPI"]},
        message="the observation ends after it starts",
    )  # ogip.specc:188
    h.rule(
        "DATE-OBS-DATE-END",
        lambda: instant(h["DATE-OBS"]) <= instant(h["DATE-END"]),
        if_present=("DATE-OBS", "DATE-END"),
        show={"DATE-OBS": lambda: h["DATE-OBS"], "DATE-END": lambda: h["DATE-END"]},
        message="the observation ends after it starts",
    )  # ogip.specc:189
    h.data_rule(
        "min-TIME-TSTART-max-TSTOP",
        lambda: (
            h.min((column_named(h, "TIME", "time"),)) >= h["TSTART"]
            and h.max((column_named(h, "TIME", "time"),)) <= h["TSTOP"]
        ),
        if_present=("TSTART", "TSTOP"),
        show={
            "min(TIME)": lambda: h.min((column_named(h, "TIME", "time"),)),
            "TSTART": lambda: h["TSTART"],
            "max(TIME)": lambda: h.max((column_named(h, "TIME", "time"),)),
            "TSTOP": lambda: h["TSTOP"],
        },
        message="the events lie between start and end",
    )  # events.specc:50
    h.data_rule(
        "all-TIME-min-START",
        lambda: h.all(
            (column_named(h, "TIME", "time"),),
            lambda c: (
                c[column_named(h, "TIME", "time")] >= minimum(each.min(("START",)) for each in h.file.every("GTI"))
            ),
            skip_null=(),
        ),
        show={
            "all(TIME >= min(GTI[*].START))": lambda: h.all(
                (column_named(h, "TIME", "time"),),
                lambda c: (
                    c[column_named(h, "TIME", "time")] >= minimum(each.min(("START",)) for each in h.file.every("GTI"))
                ),
                skip_null=(),
            ),
        },
        message="no event before the first interval",
    )  # events.specc:51


def keywords_of_events_GTI(h: HduCheck) -> None:
    """Keywords of GTI that are always judged."""
    h.keyword("HDUCLASS", "string", level="optional", equals="OGIP")  # recommendations.specc:44
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUVERS", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUCLAS1", "string", level="recommended", equals="GTI")  # recommendations.specc:44
    h.keyword("HDUCLAS2", "string", level="optional")  # recommendations.specc:44


def check_events_GTI(h: HduCheck) -> None:
    """GTI: intervals in which data are good."""
    h.keywords(keywords_of_events_GTI)
    h.column("START", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:216
    h.column("STOP", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:217
    h.each_row(
        "START-STOP",
        ("START", "STOP"),
        lambda c: c["START"] <= c["STOP"],
        skip_null=(),
        message="an interval ends after it starts",
    )  # recommendations.specc:50


def check_events(p: ProductCheck) -> None:
    """events: Event list.

    Photons in the order in which they came, as the instrument recorded them: when, where on the detector and on the sky, in which channel. All else
    (spectra, light curves, pictures) is counted from such a list. Which columns there are is the mission's choice; time and good time intervals are
    what all lists have.
    """
    p.rule(
        "count-GTI",
        lambda: p.count("GTI") >= 1,
        show={"count(GTI)": lambda: p.count("GTI")},
        message="without intervals nobody knows what the exposure was",
    )  # events.specc:55


PRODUCTS = (
    FitsProduct(
        "events",
        title="Event list",
        identify=lambda f: (
            f.count("EVENTS") > 0 and f.hdu("EVENTS").exists("HDUCLASS") and f.hdu("EVENTS")["HDUCLASS"] == "OGIP"
        ),
        layout=(
            hdu("PRIMARY", "primary", check_events_primary),
            hdu("EVENTS", "table", check_events_EVENTS),
            group(None, 0, None, hdu("GTI", "table", check_events_GTI, names=("GTI", "STDGTI"))),
        ),
        check=check_events,
    ),
)

RULES = """\
error 0:23 events/PRIMARY:shape
error 0:25 events/EVENTS:presence
error 0:25 events/EVENTS:kind
error 0:25 events/EVENTS:match
error 1:140 events/EVENTS/HDUCLASS:presence
error 1:140 events/EVENTS/HDUCLASS:type
error 1:140 events/EVENTS/HDUCLASS:null
error 1:140 events/EVENTS/HDUCLASS:value
error 1:140 events/EVENTS/HDUDOC:type
error 1:140 events/EVENTS/HDUDOC:null
error 1:140 events/EVENTS/HDUDOC:nonempty
error 1:140 events/EVENTS/HDUVERS:presence
error 1:140 events/EVENTS/HDUVERS:type
error 1:140 events/EVENTS/HDUVERS:null
error 1:140 events/EVENTS/HDUVERS:matches
error 1:140 events/EVENTS/HDUVERS:nonempty
error 1:140 events/EVENTS/HDUCLAS1:presence
error 1:140 events/EVENTS/HDUCLAS1:type
error 1:140 events/EVENTS/HDUCLAS1:null
error 1:140 events/EVENTS/HDUCLAS1:value
warning 1:140 events/EVENTS/HDUCLAS2:presence
error 1:140 events/EVENTS/HDUCLAS2:type
error 1:140 events/EVENTS/HDUCLAS2:null
error 1:140 events/EVENTS/HDUCLAS2:in
error 1:140 events/EVENTS/HDUCLAS3:type
error 1:140 events/EVENTS/HDUCLAS3:null
error 1:140 events/EVENTS/HDUCLAS4:type
error 1:140 events/EVENTS/HDUCLAS4:null
info 4:26 events/EVENTS/HDUVERS1:presence
error 4:26 events/EVENTS/HDUVERS1:type
error 4:26 events/EVENTS/HDUVERS1:null
info 4:26 events/EVENTS/HDUVERS2:presence
error 4:26 events/EVENTS/HDUVERS2:type
error 4:26 events/EVENTS/HDUVERS2:null
error 1:150 events/EVENTS/TELESCOP:presence
error 1:150 events/EVENTS/TELESCOP:type
error 1:150 events/EVENTS/TELESCOP:null
error 1:150 events/EVENTS/TELESCOP:nonempty
error 1:150 events/EVENTS/INSTRUME:presence
error 1:150 events/EVENTS/INSTRUME:type
error 1:150 events/EVENTS/INSTRUME:null
error 1:150 events/EVENTS/INSTRUME:nonempty
error 1:150 events/EVENTS/DETNAM:type
error 1:150 events/EVENTS/DETNAM:null
error 1:150 events/EVENTS/FILTER:type
error 1:150 events/EVENTS/FILTER:null
error 1:150 events/EVENTS/GRATING:type
error 1:150 events/EVENTS/GRATING:null
error 1:150 events/EVENTS/DATAMODE:type
error 1:150 events/EVENTS/DATAMODE:null
error 1:150 events/EVENTS/OBS_MODE:type
error 1:150 events/EVENTS/OBS_MODE:null
error 1:157 events/EVENTS/OBJECT:presence
error 1:157 events/EVENTS/OBJECT:type
error 1:157 events/EVENTS/OBJECT:null
error 1:157 events/EVENTS/OBSERVER:type
error 1:157 events/EVENTS/OBSERVER:null
error 1:157 events/EVENTS/OBS_ID:type
error 1:157 events/EVENTS/OBS_ID:null
error 1:157 events/EVENTS/RADESYS:also
error 1:157 events/EVENTS/RADESYS:presence
error 1:157 events/EVENTS/RADESYS:type
error 1:157 events/EVENTS/RADESYS:null
error 1:157 events/EVENTS/RADESYS:in
error 1:157 events/EVENTS/EQUINOX:type
error 1:157 events/EVENTS/EQUINOX:null
error 1:157 events/EVENTS/EQUINOX:unit
error 1:157 events/EVENTS/EQUINOX:in
error 1:157 events/EVENTS/RA_OBJ:type
error 1:157 events/EVENTS/RA_OBJ:null
error 1:157 events/EVENTS/RA_OBJ:unit
error 3:47 events/EVENTS/RA_OBJ:limit
error 1:157 events/EVENTS/DEC_OBJ:type
error 1:157 events/EVENTS/DEC_OBJ:null
error 1:157 events/EVENTS/DEC_OBJ:unit
error 3:48 events/EVENTS/DEC_OBJ:limit
error 1:157 events/EVENTS/RA_PNT:type
error 1:157 events/EVENTS/RA_PNT:null
error 1:157 events/EVENTS/RA_PNT:unit
error 3:47 events/EVENTS/RA_PNT:limit
error 1:157 events/EVENTS/DEC_PNT:type
error 1:157 events/EVENTS/DEC_PNT:null
error 1:157 events/EVENTS/DEC_PNT:unit
error 3:48 events/EVENTS/DEC_PNT:limit
error 1:157 events/EVENTS/PA_PNT:type
error 1:157 events/EVENTS/PA_PNT:null
error 1:157 events/EVENTS/PA_PNT:unit
error 1:157 events/EVENTS/RA_NOM:type
error 1:157 events/EVENTS/RA_NOM:null
error 1:157 events/EVENTS/RA_NOM:unit
error 3:47 events/EVENTS/RA_NOM:limit
error 1:157 events/EVENTS/DEC_NOM:type
error 1:157 events/EVENTS/DEC_NOM:null
error 1:157 events/EVENTS/DEC_NOM:unit
error 3:48 events/EVENTS/DEC_NOM:limit
error 1:157 events/EVENTS/ROLL_NOM:type
error 1:157 events/EVENTS/ROLL_NOM:null
error 1:157 events/EVENTS/ROLL_NOM:unit
error 1:172 events/EVENTS/TIMESYS:presence
error 1:172 events/EVENTS/TIMESYS:type
error 1:172 events/EVENTS/TIMESYS:null
error 1:172 events/EVENTS/TIMESYS:in
warning 1:172 events/EVENTS/TIMEUNIT:presence
error 1:172 events/EVENTS/TIMEUNIT:type
error 1:172 events/EVENTS/TIMEUNIT:null
error 1:172 events/EVENTS/TIMEUNIT:in
warning 1:172 events/EVENTS/TIMEREF:presence
error 1:172 events/EVENTS/TIMEREF:type
error 1:172 events/EVENTS/TIMEREF:null
warning 1:172 events/EVENTS/TIMEREF:in
error 1:172 events/EVENTS/TASSIGN:type
error 1:172 events/EVENTS/TASSIGN:null
error 1:172 events/EVENTS/CLOCKAPP:type
error 1:172 events/EVENTS/CLOCKAPP:null
error 1:172 events/EVENTS/MJDREF:type
error 1:172 events/EVENTS/MJDREF:null
error 1:172 events/EVENTS/MJDREF:unit
error 1:172 events/EVENTS/MJDREFI:type
error 1:172 events/EVENTS/MJDREFI:null
error 1:172 events/EVENTS/MJDREFF:type
error 1:172 events/EVENTS/MJDREFF:null
error 1:172 events/EVENTS/MJDREFF:unit
error 1:95 events/EVENTS/MJDREFF:limit
error 1:172 events/EVENTS/TIMEZERO:type
error 1:172 events/EVENTS/TIMEZERO:null
error 1:172 events/EVENTS/TIMEZERI:type
error 1:172 events/EVENTS/TIMEZERI:null
error 1:172 events/EVENTS/TIMEZERF:type
error 1:172 events/EVENTS/TIMEZERF:null
error 1:172 events/EVENTS/TIERRELA:type
error 1:172 events/EVENTS/TIERRELA:null
error 1:99 events/EVENTS/TIERRELA:limit
error 1:173 events/EVENTS/TIERABSO:type
error 1:173 events/EVENTS/TIERABSO:null
error 1:173 events/EVENTS/TIERABSO:unit
error 1:100 events/EVENTS/TIERABSO:limit
error 1:173 events/EVENTS/TIMEDEL:type
error 1:173 events/EVENTS/TIMEDEL:null
error 1:101 events/EVENTS/TIMEDEL:limit
error 1:173 events/EVENTS/TIMEPIXR:type
error 1:173 events/EVENTS/TIMEPIXR:null
error 1:102 events/EVENTS/TIMEPIXR:limit
error 1:183 events/EVENTS/TSTART:type
error 1:183 events/EVENTS/TSTART:null
error 1:183 events/EVENTS/TSTOP:type
error 1:183 events/EVENTS/TSTOP:null
error 1:183 events/EVENTS/TSTARTI:type
error 1:183 events/EVENTS/TSTARTI:null
error 1:183 events/EVENTS/TSTARTF:type
error 1:183 events/EVENTS/TSTARTF:null
error 1:183 events/EVENTS/TSTOPI:type
error 1:183 events/EVENTS/TSTOPI:null
error 1:183 events/EVENTS/TSTOPF:type
error 1:183 events/EVENTS/TSTOPF:null
warning 1:183 events/EVENTS/DATE-OBS:presence
error 1:183 events/EVENTS/DATE-OBS:type
error 1:183 events/EVENTS/DATE-OBS:null
error 1:183 events/EVENTS/TIME-OBS:type
error 1:183 events/EVENTS/TIME-OBS:null
warning 1:183 events/EVENTS/DATE-END:presence
error 1:183 events/EVENTS/DATE-END:type
error 1:183 events/EVENTS/DATE-END:null
error 1:183 events/EVENTS/TIME-END:type
error 1:183 events/EVENTS/TIME-END:null
error 1:183 events/EVENTS/MJD-OBS:type
error 1:183 events/EVENTS/MJD-OBS:null
error 1:183 events/EVENTS/MJD-OBS:unit
error 1:183 events/EVENTS/TRIGTIME:type
error 1:183 events/EVENTS/TRIGTIME:null
error 1:183 events/EVENTS/TRIGTIME:unit
warning 1:196 events/EVENTS/EXPOSURE:presence
error 1:196 events/EVENTS/EXPOSURE:type
error 1:196 events/EVENTS/EXPOSURE:null
error 1:196 events/EVENTS/EXPOSURE:unit
error 1:117 events/EVENTS/EXPOSURE:limit
warning 1:196 events/EVENTS/ONTIME:presence
error 1:196 events/EVENTS/ONTIME:type
error 1:196 events/EVENTS/ONTIME:null
error 1:196 events/EVENTS/ONTIME:unit
error 1:118 events/EVENTS/ONTIME:limit
error 1:196 events/EVENTS/LIVETIME:type
error 1:196 events/EVENTS/LIVETIME:null
error 1:196 events/EVENTS/LIVETIME:unit
error 1:119 events/EVENTS/LIVETIME:limit
error 1:196 events/EVENTS/TELAPSE:type
error 1:196 events/EVENTS/TELAPSE:null
error 1:196 events/EVENTS/TELAPSE:unit
error 1:120 events/EVENTS/TELAPSE:limit
error 1:196 events/EVENTS/DEADC:type
error 1:196 events/EVENTS/DEADC:null
error 1:121 events/EVENTS/DEADC:limit
error 1:196 events/EVENTS/DEADAPP:type
error 1:196 events/EVENTS/DEADAPP:null
error 1:196 events/EVENTS/VIGNAPP:type
error 1:196 events/EVENTS/VIGNAPP:null
error 1:196 events/EVENTS/BACKAPP:type
error 1:196 events/EVENTS/BACKAPP:null
warning 4:33 events/EVENTS/ORIGIN:presence
error 4:33 events/EVENTS/ORIGIN:type
error 4:33 events/EVENTS/ORIGIN:null
warning 4:33 events/EVENTS/CREATOR:presence
error 4:33 events/EVENTS/CREATOR:type
error 4:33 events/EVENTS/CREATOR:null
warning 4:34 events/EVENTS/DATE:presence
error 4:34 events/EVENTS/DATE:type
error 4:34 events/EVENTS/DATE:null
error 4:35 events/EVENTS/LONGSTRN:type
error 4:35 events/EVENTS/LONGSTRN:null
error 4:35 events/EVENTS/LONGSTRN:value
error 0:34 events/EVENTS/TIME:also
error 0:34 events/EVENTS/TIME:presence
error 0:34 events/EVENTS/TIME:type
error 0:34 events/EVENTS/TIME:shape
error 0:34 events/EVENTS/TIME:null
error 0:34 events/EVENTS/TIME:unit
error 0:35 events/EVENTS/PHA:also
error 0:35 events/EVENTS/PHA:type
error 0:35 events/EVENTS/PHA:shape
error 0:35 events/EVENTS/PHA:null
error 0:35 events/EVENTS/PHA:limit
error 0:36 events/EVENTS/PHA.TLMIN:type
error 0:36 events/EVENTS/PHA.TLMIN:null
error 0:37 events/EVENTS/PHA.TLMAX:type
error 0:37 events/EVENTS/PHA.TLMAX:null
error 0:39 events/EVENTS/PI:also
error 0:39 events/EVENTS/PI:type
error 0:39 events/EVENTS/PI:shape
error 0:39 events/EVENTS/PI:limit
error 0:40 events/EVENTS/PI.TLMIN:type
error 0:40 events/EVENTS/PI.TLMIN:null
error 0:41 events/EVENTS/PI.TLMAX:type
error 0:41 events/EVENTS/PI.TLMAX:null
error 0:43 events/EVENTS/ENERGY:also
error 0:43 events/EVENTS/ENERGY:type
error 0:43 events/EVENTS/ENERGY:shape
error 0:43 events/EVENTS/ENERGY:null
error 0:44 events/EVENTS/X:also
error 0:44 events/EVENTS/X:type
error 0:44 events/EVENTS/X:shape
error 0:44 events/EVENTS/X:null
error 0:45 events/EVENTS/Y:also
error 0:45 events/EVENTS/Y:type
error 0:45 events/EVENTS/Y:shape
error 0:45 events/EVENTS/Y:null
error 0:46 events/EVENTS/DETX:type
error 0:46 events/EVENTS/DETX:shape
error 0:46 events/EVENTS/DETX:null
error 0:46 events/EVENTS/DETY:type
error 0:46 events/EVENTS/DETY:shape
error 0:46 events/EVENTS/DETY:null
error 0:47 events/EVENTS/RAWX:type
error 0:47 events/EVENTS/RAWX:shape
error 0:47 events/EVENTS/RAWX:null
error 0:47 events/EVENTS/RAWY:type
error 0:47 events/EVENTS/RAWY:shape
error 0:47 events/EVENTS/RAWY:null
error 0:48 events/EVENTS/GRADE:also
error 0:48 events/EVENTS/GRADE:type
error 0:48 events/EVENTS/GRADE:shape
error 0:48 events/EVENTS/GRADE:null
error 1:142 events/EVENTS:exists-HDUCLAS3-HDUCLAS2
error 1:143 events/EVENTS:exists-HDUCLAS4-HDUCLAS3
error 1:159 events/EVENTS:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 events/EVENTS:all_or_none-RA_PNT-DEC_PNT
error 1:161 events/EVENTS:all_or_none-RA_NOM-DEC_NOM
error 1:162 events/EVENTS:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 events/EVENTS:exists-EQUINOX
error 1:175 events/EVENTS:exactly_one-MJDREF-MJDREFI-MJDREFF
error 1:175 events/EVENTS:exactly_one-MJDREF-MJDREFI-MJDREFF-whole
error 1:176 events/EVENTS:at_most_one-TIMEZERO-TIMEZERI-TIMEZERF
error 1:176 events/EVENTS:at_most_one-TIMEZERO-TIMEZERI-TIMEZERF-whole
error 1:185 events/EVENTS:all_or_none-TSTART-TSTOP
error 1:186 events/EVENTS:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 events/EVENTS:TSTART-TSTOP
error 1:188 events/EVENTS:TSTARTI-TSTOPI
error 1:189 events/EVENTS:DATE-OBS-DATE-END
error 0:50 events/EVENTS:min-TIME-TSTART-max-TSTOP
error 0:51 events/EVENTS:all-TIME-min-START
error 4:42 events/GTI:count
error 4:43 events/GTI:presence
error 4:43 events/GTI:kind
error 4:43 events/GTI:match
error 4:44 events/GTI/HDUCLASS:type
error 4:44 events/GTI/HDUCLASS:null
error 4:44 events/GTI/HDUCLASS:value
error 4:44 events/GTI/HDUDOC:type
error 4:44 events/GTI/HDUDOC:null
error 4:44 events/GTI/HDUDOC:nonempty
error 4:44 events/GTI/HDUVERS:type
error 4:44 events/GTI/HDUVERS:null
error 4:44 events/GTI/HDUVERS:nonempty
warning 4:44 events/GTI/HDUCLAS1:presence
error 4:44 events/GTI/HDUCLAS1:type
error 4:44 events/GTI/HDUCLAS1:null
error 4:44 events/GTI/HDUCLAS1:value
error 4:44 events/GTI/HDUCLAS2:type
error 4:44 events/GTI/HDUCLAS2:null
error 1:216 events/GTI/START:presence
error 1:216 events/GTI/START:type
error 1:216 events/GTI/START:shape
error 1:216 events/GTI/START:null
error 1:216 events/GTI/START:unit
error 1:216 events/GTI/START:order
error 1:217 events/GTI/STOP:presence
error 1:217 events/GTI/STOP:type
error 1:217 events/GTI/STOP:shape
error 1:217 events/GTI/STOP:null
error 1:217 events/GTI/STOP:unit
error 1:217 events/GTI/STOP:order
error 4:50 events/GTI:START-STOP
warning 0:55 events:count-GTI
info 4:17 F1508
"""

SPEC = Spec(
    "heasarc.events",
    "1.0.0",
    sources=(
        "heasarc/events.specc",
        "std/ogip.specc",
        "std/time.specc",
        "std/wcs.specc",
        "heasarc/recommendations.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
