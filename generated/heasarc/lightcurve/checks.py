"""Checks of heasarc.lightcurve 1.0.0.

Light curves of high-energy astrophysics: counts or rates by time.

The form is that of OGIP/93-003.

Made by specc from the texts below. Change them, not this file.

    heasarc/lightcurve.specc       sha256 efd689054b6cd6b5431709b452ccfbd22ff21b2cad74c83fccb3f2111b618c23
    std/ogip.specc                 sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc                 sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc                  sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    heasarc/recommendations.specc  sha256 608aa82f34e995fca239dc1358d264a2f56759740baf05daaa3b47ff0a9b6bca
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_least_one, choose, exactly_one, requires
from _runtime.expressions import among, instant, matches
from _runtime.fits import FitsProduct, HduCheck, group, hdu
from _runtime.fits.alternates import keyword_named, keyword_of
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    units_allowed=("Angstrom",), undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed"
)

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

CHANNEL = ("PHA", "PI")  # ogip.specc:35

TIME_SCALE = ("TAI", "TT", "TDT", "ET", "IAT", "UT1", "UTC", "GMT", "GPS", "TCG", "TCB", "TDB", "LOCAL")  # time.specc:7

TIME_UNIT = ("s", "d", "a", "cy", "min", "h")  # time.specc:28

CLOCKED = ("LOCAL", "SOLARSYSTEM", "HELIOCENTRIC", "GEOCENTRIC")  # ogip.specc:11


def check_lightcurve_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # lightcurve.specc:22


def keywords_of_lightcurve_RATE(h: HduCheck) -> None:
    """Keywords of RATE that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="LIGHTCURVE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="optional", one_of=("TOTAL", "NET", "BKG"))  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional", one_of=("COUNT", "RATE"))  # ogip.specc:140
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
    h.keyword("OBJECT", "string", level="optional")  # ogip.specc:157
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
    h.keyword("TSTART", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTOP", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTARTI", "int", level="optional")  # ogip.specc:183
    h.keyword("TSTARTF", "float", level="optional")  # ogip.specc:183
    h.keyword("TSTOPI", "int", level="optional")  # ogip.specc:183
    h.keyword("TSTOPF", "float", level="optional")  # ogip.specc:183
    h.keyword("DATE-OBS", "date|datetime", level="optional")  # ogip.specc:183
    h.keyword("TIME-OBS", "time", level="optional")  # ogip.specc:183
    h.keyword("DATE-END", "date|datetime", level="optional")  # ogip.specc:183
    h.keyword("TIME-END", "time", level="optional")  # ogip.specc:183
    h.keyword("MJD-OBS", "float", level="optional", unit="d")  # ogip.specc:183
    h.keyword("TRIGTIME", "float", level="optional", unit="s")  # ogip.specc:183
    h.keyword("EXPOSURE", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("ONTIME", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("LIVETIME", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("TELAPSE", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("DEADC", "float", level="optional", at_least=0, at_most=1)  # ogip.specc:196
    h.keyword("DEADAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("VIGNAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("BACKAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("CHANTYPE", "string", level="optional", one_of=CHANNEL)  # ogip.specc:203
    h.keyword("CHANMIN", "int", level="optional")  # ogip.specc:203
    h.keyword("CHANMAX", "int", level="optional")  # ogip.specc:203
    h.keyword("E_MIN", "float", level="optional")  # ogip.specc:203
    h.keyword("E_MAX", "float", level="optional")  # ogip.specc:203
    h.keyword("EUNIT", "string", level="optional", nonempty=True)  # ogip.specc:203
    h.keyword("ORIGIN", "string", level="optional")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="optional")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="optional")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35
    h.keyword("TIMESYS", "string", level="optional", one_of=TIME_SCALE)  # lightcurve.specc:32
    h.keyword("TIMEUNIT", "string", level="optional", one_of=TIME_UNIT)  # lightcurve.specc:32
    h.keyword("TIMEREF", "string", level="optional", one_of=CLOCKED, open_enum=True)  # lightcurve.specc:32
    h.keyword("TASSIGN", "string", level="optional")  # lightcurve.specc:32
    h.keyword("CLOCKAPP", "bool", level="optional")  # lightcurve.specc:32
    h.keyword("MJDREF", "float", level="optional", unit="d")  # lightcurve.specc:32
    h.keyword("MJDREFI", "int", level="optional")  # lightcurve.specc:32
    h.keyword("MJDREFF", "float", level="optional", unit="d", at_least=0, below=1)  # lightcurve.specc:32
    h.keyword("TIMEZERO", "float", level="optional")  # lightcurve.specc:32
    h.keyword("TIMEZERI", "int", level="optional")  # lightcurve.specc:32
    h.keyword("TIMEZERF", "float", level="optional")  # lightcurve.specc:32
    h.keyword("TIMEDEL", "float", level="optional", at_least=0)  # lightcurve.specc:32
    h.keyword("TIMEPIXR", "float", level="optional", at_least=0, at_most=1)  # lightcurve.specc:33


def check_lightcurve_RATE(h: HduCheck) -> None:
    """RATE: one row a bin."""
    h.keywords(keywords_of_lightcurve_RATE)
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # ogip.specc:157
    h.table(rows=(1, None))  # lightcurve.specc:34
    h.column("TIME", "float", unit=("s", "d"), increasing=True)  # lightcurve.specc:36
    h.column("TIMEDEL", "float", level="optional", unit=("s", "d"), unit_like="s", above=0)  # lightcurve.specc:37
    h.column("XAX_E", "float", level="optional", at_least=0)  # lightcurve.specc:38
    h.column("RATE", "float", level="optional", unit="count/s", unit_absent=True, nullable=True)  # lightcurve.specc:39
    h.column(
        "COUNTS", "int|float", level="optional", unit="count", unit_absent=True, nullable=True
    )  # lightcurve.specc:40
    h.column("ERROR", "float", level="optional", nullable=True, at_least=0)  # lightcurve.specc:41
    h.column("FRACEXP", "float", level="optional", nullable=True, at_least=0, at_most=1)  # lightcurve.specc:42
    h.column("DEADC", "float", level="optional", nullable=True, at_least=0, at_most=1)  # lightcurve.specc:43
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
    choose(
        h,
        "all_or_none-CHANMIN-CHANMAX",
        all_or_none,
        (("CHANMIN",), ("CHANMAX",)),
        lambda: ((h.exists("CHANMIN"),), (h.exists("CHANMAX"),)),
        message="a range has two ends",
    )  # ogip.specc:205
    choose(
        h,
        "all_or_none-E_MIN-E_MAX-EUNIT",
        all_or_none,
        (("E_MIN",), ("E_MAX",), ("EUNIT",)),
        lambda: ((h.exists("E_MIN"),), (h.exists("E_MAX"),), (h.exists("EUNIT"),)),
        message="a range has two ends and a unit",
    )  # ogip.specc:206
    choose(
        h,
        "requires-CHANMIN-CHANTYPE",
        requires,
        (("CHANMIN",), ("CHANTYPE",)),
        lambda: ((h.exists("CHANMIN"),), (h.exists("CHANTYPE"),)),
        message="channels are numbers of something",
    )  # ogip.specc:207
    h.rule(
        "CHANMIN-CHANMAX",
        lambda: h["CHANMIN"] <= h["CHANMAX"],
        if_present=("CHANMIN", "CHANMAX"),
        show={"CHANMIN": lambda: h["CHANMIN"], "CHANMAX": lambda: h["CHANMAX"]},
        message="the first channel is not after the last",
    )  # ogip.specc:208
    h.rule(
        "E_MIN-E_MAX",
        lambda: h["E_MIN"] < h["E_MAX"],
        if_present=("E_MIN", "E_MAX"),
        show={"E_MIN": lambda: h["E_MIN"], "E_MAX": lambda: h["E_MAX"]},
        message="energies go up",
    )  # ogip.specc:209
    choose(
        h,
        "at_least_one-RATE-COUNTS",
        at_least_one,
        (("column RATE",), ("column COUNTS",)),
        lambda: ((h.has_column("RATE"),), (h.has_column("COUNTS"),)),
        message="there is an intensity",
    )  # lightcurve.specc:45
    choose(
        h,
        "exactly_one-MJDREF-MJDREFI-MJDREFF",
        exactly_one,
        (("MJDREF",), ("MJDREFI", "MJDREFF")),
        lambda: ((h.exists("MJDREF"),), (h.exists("MJDREFI"), h.exists("MJDREFF"))),
        message="times count from one instant",
    )  # lightcurve.specc:46


def keywords_of_lightcurve_GTI(h: HduCheck) -> None:
    """Keywords of GTI that are always judged."""
    h.keyword("HDUCLASS", "string", level="optional", equals="OGIP")  # recommendations.specc:44
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUVERS", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUCLAS1", "string", level="recommended", equals="GTI")  # recommendations.specc:44
    h.keyword("HDUCLAS2", "string", level="optional")  # recommendations.specc:44


def check_lightcurve_GTI(h: HduCheck) -> None:
    """GTI: intervals in which data are good."""
    h.keywords(keywords_of_lightcurve_GTI)
    h.column("START", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:216
    h.column("STOP", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:217
    h.each_row(
        "START-STOP",
        ("START", "STOP"),
        lambda c: c["START"] <= c["STOP"],
        skip_null=(),
        message="an interval ends after it starts",
    )  # recommendations.specc:50


PRODUCTS = (
    FitsProduct(
        "lightcurve",
        title="Light curve",
        identify=lambda f: f.count("RATE") > 0 and matches(f.hdu("RATE")["HDUCLAS1"], "LIGHT ?CURVE"),
        layout=(
            hdu("PRIMARY", "primary", check_lightcurve_primary),
            hdu("RATE", "table", check_lightcurve_RATE),
            group(None, 0, None, hdu("GTI", "table", check_lightcurve_GTI, names=("GTI", "STDGTI"))),
        ),
    ),
)

RULES = """\
error 0:22 lightcurve/PRIMARY:shape
error 0:24 lightcurve/RATE:presence
error 0:24 lightcurve/RATE:kind
error 0:24 lightcurve/RATE:match
error 1:140 lightcurve/RATE/HDUCLASS:presence
error 1:140 lightcurve/RATE/HDUCLASS:type
error 1:140 lightcurve/RATE/HDUCLASS:null
error 1:140 lightcurve/RATE/HDUCLASS:value
error 1:140 lightcurve/RATE/HDUDOC:type
error 1:140 lightcurve/RATE/HDUDOC:null
error 1:140 lightcurve/RATE/HDUDOC:nonempty
error 1:140 lightcurve/RATE/HDUVERS:presence
error 1:140 lightcurve/RATE/HDUVERS:type
error 1:140 lightcurve/RATE/HDUVERS:null
error 1:140 lightcurve/RATE/HDUVERS:matches
error 1:140 lightcurve/RATE/HDUVERS:nonempty
error 1:140 lightcurve/RATE/HDUCLAS1:presence
error 1:140 lightcurve/RATE/HDUCLAS1:type
error 1:140 lightcurve/RATE/HDUCLAS1:null
error 1:140 lightcurve/RATE/HDUCLAS1:value
error 1:140 lightcurve/RATE/HDUCLAS2:type
error 1:140 lightcurve/RATE/HDUCLAS2:null
error 1:140 lightcurve/RATE/HDUCLAS2:in
error 1:140 lightcurve/RATE/HDUCLAS3:type
error 1:140 lightcurve/RATE/HDUCLAS3:null
error 1:140 lightcurve/RATE/HDUCLAS3:in
error 1:140 lightcurve/RATE/HDUCLAS4:type
error 1:140 lightcurve/RATE/HDUCLAS4:null
info 4:26 lightcurve/RATE/HDUVERS1:presence
error 4:26 lightcurve/RATE/HDUVERS1:type
error 4:26 lightcurve/RATE/HDUVERS1:null
info 4:26 lightcurve/RATE/HDUVERS2:presence
error 4:26 lightcurve/RATE/HDUVERS2:type
error 4:26 lightcurve/RATE/HDUVERS2:null
error 1:150 lightcurve/RATE/TELESCOP:presence
error 1:150 lightcurve/RATE/TELESCOP:type
error 1:150 lightcurve/RATE/TELESCOP:null
error 1:150 lightcurve/RATE/TELESCOP:nonempty
error 1:150 lightcurve/RATE/INSTRUME:presence
error 1:150 lightcurve/RATE/INSTRUME:type
error 1:150 lightcurve/RATE/INSTRUME:null
error 1:150 lightcurve/RATE/INSTRUME:nonempty
error 1:150 lightcurve/RATE/DETNAM:type
error 1:150 lightcurve/RATE/DETNAM:null
error 1:150 lightcurve/RATE/FILTER:type
error 1:150 lightcurve/RATE/FILTER:null
error 1:150 lightcurve/RATE/GRATING:type
error 1:150 lightcurve/RATE/GRATING:null
error 1:150 lightcurve/RATE/DATAMODE:type
error 1:150 lightcurve/RATE/DATAMODE:null
error 1:150 lightcurve/RATE/OBS_MODE:type
error 1:150 lightcurve/RATE/OBS_MODE:null
error 1:157 lightcurve/RATE/OBJECT:type
error 1:157 lightcurve/RATE/OBJECT:null
error 1:157 lightcurve/RATE/OBSERVER:type
error 1:157 lightcurve/RATE/OBSERVER:null
error 1:157 lightcurve/RATE/OBS_ID:type
error 1:157 lightcurve/RATE/OBS_ID:null
error 1:157 lightcurve/RATE/RADESYS:also
error 1:157 lightcurve/RATE/RADESYS:type
error 1:157 lightcurve/RATE/RADESYS:null
error 1:157 lightcurve/RATE/RADESYS:in
error 1:157 lightcurve/RATE/EQUINOX:type
error 1:157 lightcurve/RATE/EQUINOX:null
error 1:157 lightcurve/RATE/EQUINOX:unit
error 1:157 lightcurve/RATE/EQUINOX:in
error 1:157 lightcurve/RATE/RA_OBJ:type
error 1:157 lightcurve/RATE/RA_OBJ:null
error 1:157 lightcurve/RATE/RA_OBJ:unit
error 3:47 lightcurve/RATE/RA_OBJ:limit
error 1:157 lightcurve/RATE/DEC_OBJ:type
error 1:157 lightcurve/RATE/DEC_OBJ:null
error 1:157 lightcurve/RATE/DEC_OBJ:unit
error 3:48 lightcurve/RATE/DEC_OBJ:limit
error 1:157 lightcurve/RATE/RA_PNT:type
error 1:157 lightcurve/RATE/RA_PNT:null
error 1:157 lightcurve/RATE/RA_PNT:unit
error 3:47 lightcurve/RATE/RA_PNT:limit
error 1:157 lightcurve/RATE/DEC_PNT:type
error 1:157 lightcurve/RATE/DEC_PNT:null
error 1:157 lightcurve/RATE/DEC_PNT:unit
error 3:48 lightcurve/RATE/DEC_PNT:limit
error 1:157 lightcurve/RATE/PA_PNT:type
error 1:157 lightcurve/RATE/PA_PNT:null
error 1:157 lightcurve/RATE/PA_PNT:unit
error 1:157 lightcurve/RATE/RA_NOM:type
error 1:157 lightcurve/RATE/RA_NOM:null
error 1:157 lightcurve/RATE/RA_NOM:unit
error 3:47 lightcurve/RATE/RA_NOM:limit
error 1:157 lightcurve/RATE/DEC_NOM:type
error 1:157 lightcurve/RATE/DEC_NOM:null
error 1:157 lightcurve/RATE/DEC_NOM:unit
error 3:48 lightcurve/RATE/DEC_NOM:limit
error 1:157 lightcurve/RATE/ROLL_NOM:type
error 1:157 lightcurve/RATE/ROLL_NOM:null
error 1:157 lightcurve/RATE/ROLL_NOM:unit
error 1:183 lightcurve/RATE/TSTART:type
error 1:183 lightcurve/RATE/TSTART:null
error 1:183 lightcurve/RATE/TSTOP:type
error 1:183 lightcurve/RATE/TSTOP:null
error 1:183 lightcurve/RATE/TSTARTI:type
error 1:183 lightcurve/RATE/TSTARTI:null
error 1:183 lightcurve/RATE/TSTARTF:type
error 1:183 lightcurve/RATE/TSTARTF:null
error 1:183 lightcurve/RATE/TSTOPI:type
error 1:183 lightcurve/RATE/TSTOPI:null
error 1:183 lightcurve/RATE/TSTOPF:type
error 1:183 lightcurve/RATE/TSTOPF:null
error 1:183 lightcurve/RATE/DATE-OBS:type
error 1:183 lightcurve/RATE/DATE-OBS:null
error 1:183 lightcurve/RATE/TIME-OBS:type
error 1:183 lightcurve/RATE/TIME-OBS:null
error 1:183 lightcurve/RATE/DATE-END:type
error 1:183 lightcurve/RATE/DATE-END:null
error 1:183 lightcurve/RATE/TIME-END:type
error 1:183 lightcurve/RATE/TIME-END:null
error 1:183 lightcurve/RATE/MJD-OBS:type
error 1:183 lightcurve/RATE/MJD-OBS:null
error 1:183 lightcurve/RATE/MJD-OBS:unit
error 1:183 lightcurve/RATE/TRIGTIME:type
error 1:183 lightcurve/RATE/TRIGTIME:null
error 1:183 lightcurve/RATE/TRIGTIME:unit
error 1:196 lightcurve/RATE/EXPOSURE:type
error 1:196 lightcurve/RATE/EXPOSURE:null
error 1:196 lightcurve/RATE/EXPOSURE:unit
error 1:117 lightcurve/RATE/EXPOSURE:limit
error 1:196 lightcurve/RATE/ONTIME:type
error 1:196 lightcurve/RATE/ONTIME:null
error 1:196 lightcurve/RATE/ONTIME:unit
error 1:118 lightcurve/RATE/ONTIME:limit
error 1:196 lightcurve/RATE/LIVETIME:type
error 1:196 lightcurve/RATE/LIVETIME:null
error 1:196 lightcurve/RATE/LIVETIME:unit
error 1:119 lightcurve/RATE/LIVETIME:limit
error 1:196 lightcurve/RATE/TELAPSE:type
error 1:196 lightcurve/RATE/TELAPSE:null
error 1:196 lightcurve/RATE/TELAPSE:unit
error 1:120 lightcurve/RATE/TELAPSE:limit
error 1:196 lightcurve/RATE/DEADC:type
error 1:196 lightcurve/RATE/DEADC:null
error 1:121 lightcurve/RATE/DEADC:limit
error 1:196 lightcurve/RATE/DEADAPP:type
error 1:196 lightcurve/RATE/DEADAPP:null
error 1:196 lightcurve/RATE/VIGNAPP:type
error 1:196 lightcurve/RATE/VIGNAPP:null
error 1:196 lightcurve/RATE/BACKAPP:type
error 1:196 lightcurve/RATE/BACKAPP:null
error 1:203 lightcurve/RATE/CHANTYPE:type
error 1:203 lightcurve/RATE/CHANTYPE:null
error 1:203 lightcurve/RATE/CHANTYPE:in
error 1:203 lightcurve/RATE/CHANMIN:type
error 1:203 lightcurve/RATE/CHANMIN:null
error 1:203 lightcurve/RATE/CHANMAX:type
error 1:203 lightcurve/RATE/CHANMAX:null
error 1:203 lightcurve/RATE/E_MIN:type
error 1:203 lightcurve/RATE/E_MIN:null
error 1:203 lightcurve/RATE/E_MAX:type
error 1:203 lightcurve/RATE/E_MAX:null
error 1:203 lightcurve/RATE/EUNIT:type
error 1:203 lightcurve/RATE/EUNIT:null
error 1:203 lightcurve/RATE/EUNIT:nonempty
error 4:33 lightcurve/RATE/ORIGIN:type
error 4:33 lightcurve/RATE/ORIGIN:null
error 4:33 lightcurve/RATE/CREATOR:type
error 4:33 lightcurve/RATE/CREATOR:null
error 4:34 lightcurve/RATE/DATE:type
error 4:34 lightcurve/RATE/DATE:null
error 4:35 lightcurve/RATE/LONGSTRN:type
error 4:35 lightcurve/RATE/LONGSTRN:null
error 4:35 lightcurve/RATE/LONGSTRN:value
error 0:32 lightcurve/RATE/TIMESYS:type
error 0:32 lightcurve/RATE/TIMESYS:null
error 0:32 lightcurve/RATE/TIMESYS:in
error 0:32 lightcurve/RATE/TIMEUNIT:type
error 0:32 lightcurve/RATE/TIMEUNIT:null
error 0:32 lightcurve/RATE/TIMEUNIT:in
error 0:32 lightcurve/RATE/TIMEREF:type
error 0:32 lightcurve/RATE/TIMEREF:null
warning 0:32 lightcurve/RATE/TIMEREF:in
error 0:32 lightcurve/RATE/TASSIGN:type
error 0:32 lightcurve/RATE/TASSIGN:null
error 0:32 lightcurve/RATE/CLOCKAPP:type
error 0:32 lightcurve/RATE/CLOCKAPP:null
error 0:32 lightcurve/RATE/MJDREF:type
error 0:32 lightcurve/RATE/MJDREF:null
error 0:32 lightcurve/RATE/MJDREF:unit
error 0:32 lightcurve/RATE/MJDREFI:type
error 0:32 lightcurve/RATE/MJDREFI:null
error 0:32 lightcurve/RATE/MJDREFF:type
error 0:32 lightcurve/RATE/MJDREFF:null
error 0:32 lightcurve/RATE/MJDREFF:unit
error 1:95 lightcurve/RATE/MJDREFF:limit
error 0:32 lightcurve/RATE/TIMEZERO:type
error 0:32 lightcurve/RATE/TIMEZERO:null
error 0:32 lightcurve/RATE/TIMEZERI:type
error 0:32 lightcurve/RATE/TIMEZERI:null
error 0:32 lightcurve/RATE/TIMEZERF:type
error 0:32 lightcurve/RATE/TIMEZERF:null
error 0:32 lightcurve/RATE/TIMEDEL:type
error 0:32 lightcurve/RATE/TIMEDEL:null
error 1:101 lightcurve/RATE/TIMEDEL:limit
error 0:33 lightcurve/RATE/TIMEPIXR:type
error 0:33 lightcurve/RATE/TIMEPIXR:null
error 1:102 lightcurve/RATE/TIMEPIXR:limit
error 0:34 lightcurve/RATE:rows
error 0:36 lightcurve/RATE/TIME:presence
error 0:36 lightcurve/RATE/TIME:type
error 0:36 lightcurve/RATE/TIME:shape
error 0:36 lightcurve/RATE/TIME:null
error 0:36 lightcurve/RATE/TIME:unit
error 0:36 lightcurve/RATE/TIME:order
error 0:37 lightcurve/RATE/TIMEDEL:shape
error 0:37 lightcurve/RATE/TIMEDEL:unit
error 0:38 lightcurve/RATE/XAX_E:type
error 0:38 lightcurve/RATE/XAX_E:shape
error 0:38 lightcurve/RATE/XAX_E:null
error 0:38 lightcurve/RATE/XAX_E:limit
error 0:39 lightcurve/RATE/RATE:type
error 0:39 lightcurve/RATE/RATE:shape
error 0:39 lightcurve/RATE/RATE:unit
error 0:40 lightcurve/RATE/COUNTS:type
error 0:40 lightcurve/RATE/COUNTS:shape
error 0:40 lightcurve/RATE/COUNTS:unit
error 0:41 lightcurve/RATE/ERROR:type
error 0:41 lightcurve/RATE/ERROR:shape
error 0:41 lightcurve/RATE/ERROR:limit
error 0:42 lightcurve/RATE/FRACEXP:type
error 0:42 lightcurve/RATE/FRACEXP:shape
error 0:42 lightcurve/RATE/FRACEXP:limit
error 0:43 lightcurve/RATE/DEADC:shape
error 1:142 lightcurve/RATE:exists-HDUCLAS3-HDUCLAS2
error 1:143 lightcurve/RATE:exists-HDUCLAS4-HDUCLAS3
error 1:159 lightcurve/RATE:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 lightcurve/RATE:all_or_none-RA_PNT-DEC_PNT
error 1:161 lightcurve/RATE:all_or_none-RA_NOM-DEC_NOM
error 1:162 lightcurve/RATE:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 lightcurve/RATE:exists-EQUINOX
error 1:185 lightcurve/RATE:all_or_none-TSTART-TSTOP
error 1:186 lightcurve/RATE:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 lightcurve/RATE:TSTART-TSTOP
error 1:188 lightcurve/RATE:TSTARTI-TSTOPI
error 1:189 lightcurve/RATE:DATE-OBS-DATE-END
error 1:205 lightcurve/RATE:all_or_none-CHANMIN-CHANMAX
error 1:206 lightcurve/RATE:all_or_none-E_MIN-E_MAX-EUNIT
error 1:207 lightcurve/RATE:requires-CHANMIN-CHANTYPE
error 1:208 lightcurve/RATE:CHANMIN-CHANMAX
error 1:209 lightcurve/RATE:E_MIN-E_MAX
error 0:45 lightcurve/RATE:at_least_one-RATE-COUNTS
error 0:46 lightcurve/RATE:exactly_one-MJDREF-MJDREFI-MJDREFF
error 0:46 lightcurve/RATE:exactly_one-MJDREF-MJDREFI-MJDREFF-whole
error 4:42 lightcurve/GTI:count
error 4:43 lightcurve/GTI:presence
error 4:43 lightcurve/GTI:kind
error 4:43 lightcurve/GTI:match
error 4:44 lightcurve/GTI/HDUCLASS:type
error 4:44 lightcurve/GTI/HDUCLASS:null
error 4:44 lightcurve/GTI/HDUCLASS:value
error 4:44 lightcurve/GTI/HDUDOC:type
error 4:44 lightcurve/GTI/HDUDOC:null
error 4:44 lightcurve/GTI/HDUDOC:nonempty
error 4:44 lightcurve/GTI/HDUVERS:type
error 4:44 lightcurve/GTI/HDUVERS:null
error 4:44 lightcurve/GTI/HDUVERS:nonempty
warning 4:44 lightcurve/GTI/HDUCLAS1:presence
error 4:44 lightcurve/GTI/HDUCLAS1:type
error 4:44 lightcurve/GTI/HDUCLAS1:null
error 4:44 lightcurve/GTI/HDUCLAS1:value
error 4:44 lightcurve/GTI/HDUCLAS2:type
error 4:44 lightcurve/GTI/HDUCLAS2:null
error 1:216 lightcurve/GTI/START:presence
error 1:216 lightcurve/GTI/START:type
error 1:216 lightcurve/GTI/START:shape
error 1:216 lightcurve/GTI/START:null
error 1:216 lightcurve/GTI/START:unit
error 1:216 lightcurve/GTI/START:order
error 1:217 lightcurve/GTI/STOP:presence
error 1:217 lightcurve/GTI/STOP:type
error 1:217 lightcurve/GTI/STOP:shape
error 1:217 lightcurve/GTI/STOP:null
error 1:217 lightcurve/GTI/STOP:unit
error 1:217 lightcurve/GTI/STOP:order
error 4:50 lightcurve/GTI:START-STOP
info 4:17 F1508
"""

SPEC = Spec(
    "heasarc.lightcurve",
    "1.0.0",
    sources=(
        "heasarc/lightcurve.specc",
        "std/ogip.specc",
        "std/time.specc",
        "std/wcs.specc",
        "heasarc/recommendations.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
