"""Checks of heasarc.spectrum 1.2.1.

Spectra of high-energy astrophysics and what is needed to fit them: counts by channel, effective area, redistribution matrix.

The forms are those of OGIP/92-007 and CAL/GEN/92-002. Extensions are found by EXTNAME, and say what they are in HDUCLASn.

Made by specc from the texts below. Change them, not this file.

    heasarc/spectrum.specc         sha256 f1a2002715de3dbdfd9413880cf39a3797ca20570b23b9436bf48181ce4a5aa3
    std/ogip.specc                 sha256 1b74c207c8ae67b2e9dba975f8f13af74e1f2f3cdffdab52b0f82b63f995136e
    std/time.specc                 sha256 08e43a28c0d91f6eb97cd07ebb841b944e413b71f2c623e7ffd37737c7e81a14
    std/wcs.specc                  sha256 7935ae58f3ff454629059e43fe137a961670fe935536d237da07831a06bdf3c4
    heasarc/recommendations.specc  sha256 608aa82f34e995fca239dc1358d264a2f56759740baf05daaa3b47ff0a9b6bca
"""

from __future__ import annotations

from _runtime.choices import all_or_none, at_least_one, at_most_one, choose, exactly_one
from _runtime.expressions import among, instant, matches, upper
from _runtime.fits import FitsProduct, HduCheck, group, hdu, sum_in_row
from _runtime.fits.alternates import keyword_named, keyword_of
from _runtime.spec import Policy, RuleTable, Spec

POLICY = Policy(
    units_allowed=("Angstrom",), undeclared_keywords="allowed", undeclared_columns="allowed", undeclared_hdus="allowed"
)

CHANNEL = ("PHA", "PI")  # ogip.specc:35

FRAME = ("ICRS", "FK5", "FK4", "FK4-NO-E", "GAPPT")  # wcs.specc:8

QUALITY = (-1, 0, 1, 2, 5)  # spectrum.specc:16

GROUPING = (-1, 0, 1)  # spectrum.specc:24


def check_pha_primary(h: HduCheck) -> None:
    """PRIMARY: nothing, or the picture of the field."""
    h.image("any", nullable=True)  # spectrum.specc:91


def keywords_of_pha_SPECTRUM(h: HduCheck) -> None:
    """Keywords of SPECTRUM that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="SPECTRUM")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="optional", one_of=("TOTAL", "NET", "BKG"))  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional", one_of=("COUNT", "RATE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string")  # ogip.specc:150
    h.keyword("GRATING", "string", level="optional")  # ogip.specc:150
    h.keyword("DATAMODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBS_MODE", "string", level="optional")  # ogip.specc:150
    h.keyword("CHANTYPE", "string", one_of=CHANNEL)  # spectrum.specc:36
    h.keyword("DETCHANS", "int", above=0)  # spectrum.specc:36
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
    h.keyword("EXPOSURE", "float", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("ONTIME", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("LIVETIME", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("TELAPSE", "float", level="optional", unit="s", at_least=0)  # ogip.specc:196
    h.keyword("DEADC", "float", level="optional", at_least=0, at_most=1)  # ogip.specc:196
    h.keyword("DEADAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("VIGNAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("BACKAPP", "bool", level="optional")  # ogip.specc:196
    h.keyword("ORIGIN", "string", level="optional")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="optional")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="optional")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35
    h.keyword("CORRFILE", "string")  # spectrum.specc:47
    h.keyword("CORRSCAL", "float")  # spectrum.specc:48
    h.keyword("BACKFILE", "string")  # spectrum.specc:49
    h.keyword("RESPFILE", "string")  # spectrum.specc:50
    h.keyword("ANCRFILE", "string")  # spectrum.specc:51
    h.keyword("AREASCAL", "float", level="optional", above=0)  # spectrum.specc:53
    h.keyword("BACKSCAL", "float", level="optional", above=0)  # spectrum.specc:54
    h.keyword("POISSERR", "bool", level="optional")  # spectrum.specc:55
    h.keyword("STAT_ERR", "float", level="optional", equals=0.0)  # spectrum.specc:56
    h.keyword("SYS_ERR", "float", level="optional", at_least=0)  # spectrum.specc:57
    h.keyword("QUALITY", "int", level="optional", one_of=QUALITY)  # spectrum.specc:58
    h.keyword("GROUPING", "int", level="optional", one_of=GROUPING)  # spectrum.specc:59
    h.keyword("TOTCTS", "int", level="optional", at_least=0)  # spectrum.specc:60
    h.keyword("PHAVERSN", "string", level="deprecated", instead="write HDUVERS")  # spectrum.specc:61


def check_pha_SPECTRUM(h: HduCheck) -> None:
    """SPECTRUM: one row a channel."""
    h.keywords(keywords_of_pha_SPECTRUM)
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # ogip.specc:157
    h.table(rows=(1, None))  # spectrum.specc:95
    h.column("CHANNEL", "int", unique=True, legal=lambda: h.legal("CHANNEL"))  # spectrum.specc:97
    h.column_keyword("CHANNEL", "TLMIN", "int", level="optional")  # spectrum.specc:98
    h.column_keyword("CHANNEL", "TLMAX", "int", level="optional")  # spectrum.specc:99
    h.rule(
        "CHANNEL.TLMAX:value",
        lambda: h[h.of_column("CHANNEL", "TLMAX")] == h[h.of_column("CHANNEL", "TLMIN")] + h["DETCHANS"] - 1,
        if_present=(lambda: h.exists(h.of_column("CHANNEL", "TLMAX")),),
        show={
            "CHANNEL.TLMAX": lambda: h[h.of_column("CHANNEL", "TLMAX")],
            "TLMIN": lambda: h[h.of_column("CHANNEL", "TLMIN")],
            "DETCHANS": lambda: h["DETCHANS"],
        },
        message="CHANNEL.TLMAX equals TLMIN + DETCHANS - 1",
    )  # spectrum.specc:99
    h.column("COUNTS", "int", level="optional", unit="count", unit_absent=True, at_least=0)  # spectrum.specc:101
    h.column("RATE", "float", level="optional", unit="count/s", unit_absent=True)  # spectrum.specc:102
    h.column("STAT_ERR", "float", level="optional", at_least=0)  # spectrum.specc:103
    h.column("SYS_ERR", "float", level="optional", at_least=0)  # spectrum.specc:104
    h.column("QUALITY", "int", level="optional", one_of=QUALITY)  # spectrum.specc:105
    h.column("GROUPING", "int", level="optional", one_of=GROUPING)  # spectrum.specc:106
    h.column("AREASCAL", "float", level="optional", above=0)  # spectrum.specc:107
    h.column("BACKSCAL", "float", level="optional", above=0)  # spectrum.specc:108
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
    h.rule(
        "NAXIS2-DETCHANS",
        lambda: h["NAXIS2"] <= h["DETCHANS"],
        show={"NAXIS2": lambda: h["NAXIS2"], "DETCHANS": lambda: h["DETCHANS"]},
        message="a spectrum may be cut, and never has more channels than the detector",
    )  # spectrum.specc:110
    h.data_rule(
        "exists-TLMIN-min-CHANNEL-max-DETCHANS",
        lambda: (
            h.exists(h.of_column("CHANNEL", "TLMIN"))
            or h.min(("CHANNEL",)) >= 1
            and h.max(("CHANNEL",)) <= h["DETCHANS"]
        ),
        show={
            "CHANNEL.TLMIN": lambda: h[h.of_column("CHANNEL", "TLMIN")],
            "min(CHANNEL)": lambda: h.min(("CHANNEL",)),
            "max(CHANNEL)": lambda: h.max(("CHANNEL",)),
            "DETCHANS": lambda: h["DETCHANS"],
        },
        message="channels that count from another number than 1 say so",
    )  # spectrum.specc:111
    choose(
        h,
        "exactly_one-COUNTS-RATE",
        exactly_one,
        (("COUNTS",), ("RATE",)),
        lambda: ((h.has_column("COUNTS"),), (h.has_column("RATE"),)),
        message="counts, or a rate",
    )  # spectrum.specc:112
    choose(
        h,
        "exactly_one-AREASCAL",
        exactly_one,
        (("keyword AREASCAL",), ("column AREASCAL",)),
        lambda: ((h.exists("AREASCAL"),), (h.has_column("AREASCAL"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:113
    choose(
        h,
        "exactly_one-BACKSCAL",
        exactly_one,
        (("keyword BACKSCAL",), ("column BACKSCAL",)),
        lambda: ((h.exists("BACKSCAL"),), (h.has_column("BACKSCAL"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:114
    choose(
        h,
        "exactly_one-QUALITY",
        exactly_one,
        (("keyword QUALITY",), ("column QUALITY",)),
        lambda: ((h.exists("QUALITY"),), (h.has_column("QUALITY"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:115
    choose(
        h,
        "exactly_one-GROUPING",
        exactly_one,
        (("keyword GROUPING",), ("column GROUPING",)),
        lambda: ((h.exists("GROUPING"),), (h.has_column("GROUPING"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:116
    choose(
        h,
        "at_most_one-STAT_ERR",
        at_most_one,
        (("keyword STAT_ERR",), ("column STAT_ERR",)),
        lambda: ((h.exists("STAT_ERR"),), (h.has_column("STAT_ERR"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:117
    choose(
        h,
        "at_most_one-SYS_ERR",
        at_most_one,
        (("keyword SYS_ERR",), ("column SYS_ERR",)),
        lambda: ((h.exists("SYS_ERR"),), (h.has_column("SYS_ERR"),)),
        message="once for all channels, or for each",
    )  # spectrum.specc:118
    h.rule(
        "exists-POISSERR-STAT_ERR",
        lambda: h.exists("POISSERR") and h["POISSERR"] or h.has_column("STAT_ERR"),
        show={"POISSERR": lambda: h["POISSERR"]},
        message="there is an error",
    )  # spectrum.specc:119
    h.rule(
        "HDUCLAS4",
        lambda: upper(h["HDUCLAS4"]) == "TYPE:I",
        if_present=("HDUCLAS4",),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"]},
        message="a reader knows the layout by this word",
    )  # spectrum.specc:120
    if h.when(lambda: h.exists("HDUCLAS3"), declares=()):  # spectrum.specc:121
        h.rule(
            "HDUCLAS3-exists-COUNTS",
            lambda: h["HDUCLAS3"] != "COUNT" or h.has_column("COUNTS"),
            show={"HDUCLAS3": lambda: h["HDUCLAS3"]},
            message="what is said to be stored is stored",
        )  # spectrum.specc:122
        h.rule(
            "HDUCLAS3-exists-RATE",
            lambda: h["HDUCLAS3"] != "RATE" or h.has_column("RATE"),
            show={"HDUCLAS3": lambda: h["HDUCLAS3"]},
            message="what is said to be stored is stored",
        )  # spectrum.specc:123


def keywords_of_pha_GTI(h: HduCheck) -> None:
    """Keywords of GTI that are always judged."""
    h.keyword("HDUCLASS", "string", level="optional", equals="OGIP")  # recommendations.specc:44
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUVERS", "string", level="optional", nonempty=True)  # recommendations.specc:44
    h.keyword("HDUCLAS1", "string", level="recommended", equals="GTI")  # recommendations.specc:44
    h.keyword("HDUCLAS2", "string", level="optional")  # recommendations.specc:44


def check_pha_GTI(h: HduCheck) -> None:
    """GTI: intervals in which data are good."""
    h.keywords(keywords_of_pha_GTI)
    h.column("START", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:216
    h.column("STOP", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:217
    h.each_row(
        "START-STOP",
        ("START", "STOP"),
        lambda c: c["START"] <= c["STOP"],
        skip_null=(),
        message="an interval ends after it starts",
    )  # recommendations.specc:50


def check_pha2_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # spectrum.specc:137


def keywords_of_pha2_SPECTRUM(h: HduCheck) -> None:
    """Keywords of SPECTRUM that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="SPECTRUM")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", level="optional", one_of=("TOTAL", "NET", "BKG"))  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional", one_of=("COUNT", "RATE"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string")  # ogip.specc:150
    h.keyword("GRATING", "string", level="optional")  # ogip.specc:150
    h.keyword("DATAMODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBS_MODE", "string", level="optional")  # ogip.specc:150
    h.keyword("CHANTYPE", "string", one_of=CHANNEL)  # spectrum.specc:36
    h.keyword("DETCHANS", "int", above=0)  # spectrum.specc:36
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
    h.keyword("ORIGIN", "string", level="optional")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="optional")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="optional")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35
    h.keyword("CORRFILE", "string")  # spectrum.specc:47
    h.keyword("CORRSCAL", "float")  # spectrum.specc:48
    h.keyword("BACKFILE", "string", level="optional")  # spectrum.specc:49
    h.keyword("RESPFILE", "string", level="optional")  # spectrum.specc:50
    h.keyword("ANCRFILE", "string", level="optional")  # spectrum.specc:51
    h.keyword("AREASCAL", "float", level="optional", above=0)  # spectrum.specc:53
    h.keyword("BACKSCAL", "float", level="optional", above=0)  # spectrum.specc:54
    h.keyword("POISSERR", "bool", level="optional")  # spectrum.specc:55
    h.keyword("STAT_ERR", "float", level="optional", equals=0.0)  # spectrum.specc:56
    h.keyword("SYS_ERR", "float", level="optional", at_least=0)  # spectrum.specc:57
    h.keyword("QUALITY", "int", level="optional", one_of=QUALITY)  # spectrum.specc:58
    h.keyword("GROUPING", "int", level="optional", one_of=GROUPING)  # spectrum.specc:59
    h.keyword("TOTCTS", "int", level="optional", at_least=0)  # spectrum.specc:60
    h.keyword("PHAVERSN", "string", level="deprecated", instead="write HDUVERS")  # spectrum.specc:61


def check_pha2_SPECTRUM(h: HduCheck) -> None:
    """SPECTRUM: one row a spectrum."""
    h.keywords(keywords_of_pha2_SPECTRUM)
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # ogip.specc:157
    h.table(rows=(1, None))  # spectrum.specc:141
    h.column("SPEC_NUM", "int", level="recommended", unique=True)  # spectrum.specc:143
    h.column(
        "CHANNEL", "int", level="recommended", shape=(lambda: h["DETCHANS"],), legal=lambda: h.legal("CHANNEL")
    )  # spectrum.specc:144
    h.column_keyword("CHANNEL", "TLMIN", "int", level="optional")  # spectrum.specc:145
    h.column_keyword("CHANNEL", "TLMAX", "int", level="optional")  # spectrum.specc:146
    h.rule(
        "CHANNEL.TLMAX:value",
        lambda: h[h.of_column("CHANNEL", "TLMAX")] == h[h.of_column("CHANNEL", "TLMIN")] + h["DETCHANS"] - 1,
        if_present=(lambda: h.exists(h.of_column("CHANNEL", "TLMAX")),),
        show={
            "CHANNEL.TLMAX": lambda: h[h.of_column("CHANNEL", "TLMAX")],
            "TLMIN": lambda: h[h.of_column("CHANNEL", "TLMIN")],
            "DETCHANS": lambda: h["DETCHANS"],
        },
        message="CHANNEL.TLMAX equals TLMIN + DETCHANS - 1",
    )  # spectrum.specc:146
    h.column(
        "COUNTS", "int", level="optional", shape=(lambda: h["DETCHANS"],), unit="count", unit_absent=True, at_least=0
    )  # spectrum.specc:148
    h.column(
        "RATE", "float", level="optional", shape=(lambda: h["DETCHANS"],), unit="count/s", unit_absent=True
    )  # spectrum.specc:149
    h.column("STAT_ERR", "float", level="optional", shape=(lambda: h["DETCHANS"],), at_least=0)  # spectrum.specc:150
    h.column(
        "SYS_ERR",
        "float",
        level="optional",
        forms=lambda: (("float", ()), ("float", (lambda: h["DETCHANS"],))),
        at_least=0,
    )  # spectrum.specc:151
    h.column(
        "QUALITY",
        "int",
        level="optional",
        forms=lambda: (("int", ()), ("int", (lambda: h["DETCHANS"],))),
        one_of=QUALITY,
    )  # spectrum.specc:152
    h.column(
        "GROUPING",
        "int",
        level="optional",
        forms=lambda: (("int", ()), ("int", (lambda: h["DETCHANS"],))),
        one_of=GROUPING,
    )  # spectrum.specc:153
    h.column(
        "AREASCAL",
        "float",
        level="optional",
        forms=lambda: (("float", ()), ("float", (lambda: h["DETCHANS"],))),
        above=0,
    )  # spectrum.specc:154
    h.column(
        "BACKSCAL",
        "float",
        level="optional",
        forms=lambda: (("float", ()), ("float", (lambda: h["DETCHANS"],))),
        above=0,
    )  # spectrum.specc:155
    h.column("EXPOSURE", "float", level="optional", unit="s", at_least=0)  # spectrum.specc:156
    h.column("TSTART", "float", level="optional", unit="s", unit_absent=True)  # spectrum.specc:157
    h.column("TIME", "float", level="optional", unit="s", unit_absent=True)  # spectrum.specc:157
    h.column("TELAPSE", "float", level="optional", unit="s", unit_absent=True, at_least=0)  # spectrum.specc:158
    h.column("ENDTIME", "float", level="optional", unit="s", unit_absent=True)  # spectrum.specc:159
    h.column("ROWID", "string", level="optional", nullable=True)  # spectrum.specc:160
    h.column("BACKFILE", "string", level="optional", nullable=True)  # spectrum.specc:161
    h.column("RESPFILE", "string", level="optional", nullable=True)  # spectrum.specc:161
    h.column("ANCRFILE", "string", level="optional", nullable=True)  # spectrum.specc:161
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
        "exactly_one-COUNTS-RATE",
        exactly_one,
        (("COUNTS",), ("RATE",)),
        lambda: ((h.has_column("COUNTS"),), (h.has_column("RATE"),)),
        message="counts, or a rate",
    )  # spectrum.specc:163
    choose(
        h,
        "at_least_one-EXPOSURE",
        at_least_one,
        (("keyword EXPOSURE",), ("column EXPOSURE",)),
        lambda: ((h.exists("EXPOSURE"),), (h.has_column("EXPOSURE"),)),
        message="it is known how long was observed",
    )  # spectrum.specc:164
    choose(
        h,
        "at_least_one-BACKFILE",
        at_least_one,
        (("keyword BACKFILE",), ("column BACKFILE",)),
        lambda: ((h.exists("BACKFILE"),), (h.has_column("BACKFILE"),)),
        message="it is known which background belongs to the spectra",
    )  # spectrum.specc:165
    choose(
        h,
        "at_least_one-RESPFILE",
        at_least_one,
        (("keyword RESPFILE",), ("column RESPFILE",)),
        lambda: ((h.exists("RESPFILE"),), (h.has_column("RESPFILE"),)),
        message="it is known which matrix belongs to the spectra",
    )  # spectrum.specc:166
    choose(
        h,
        "at_least_one-ANCRFILE",
        at_least_one,
        (("keyword ANCRFILE",), ("column ANCRFILE",)),
        lambda: ((h.exists("ANCRFILE"),), (h.has_column("ANCRFILE"),)),
        message="it is known which effective area belongs to the spectra",
    )  # spectrum.specc:167
    choose(
        h,
        "exactly_one-AREASCAL",
        exactly_one,
        (("keyword AREASCAL",), ("column AREASCAL",)),
        lambda: ((h.exists("AREASCAL"),), (h.has_column("AREASCAL"),)),
        message="once for all, or for each",
    )  # spectrum.specc:168
    choose(
        h,
        "exactly_one-BACKSCAL",
        exactly_one,
        (("keyword BACKSCAL",), ("column BACKSCAL",)),
        lambda: ((h.exists("BACKSCAL"),), (h.has_column("BACKSCAL"),)),
        message="once for all, or for each",
    )  # spectrum.specc:169
    choose(
        h,
        "exactly_one-QUALITY",
        exactly_one,
        (("keyword QUALITY",), ("column QUALITY",)),
        lambda: ((h.exists("QUALITY"),), (h.has_column("QUALITY"),)),
        message="once for all, or for each",
    )  # spectrum.specc:170
    choose(
        h,
        "exactly_one-GROUPING",
        exactly_one,
        (("keyword GROUPING",), ("column GROUPING",)),
        lambda: ((h.exists("GROUPING"),), (h.has_column("GROUPING"),)),
        message="once for all, or for each",
    )  # spectrum.specc:171
    choose(
        h,
        "at_most_one-STAT_ERR",
        at_most_one,
        (("keyword STAT_ERR",), ("column STAT_ERR",)),
        lambda: ((h.exists("STAT_ERR"),), (h.has_column("STAT_ERR"),)),
        message="once for all, or for each",
    )  # spectrum.specc:172
    choose(
        h,
        "at_most_one-SYS_ERR",
        at_most_one,
        (("keyword SYS_ERR",), ("column SYS_ERR",)),
        lambda: ((h.exists("SYS_ERR"),), (h.has_column("SYS_ERR"),)),
        message="once for all, or for each",
    )  # spectrum.specc:173
    h.rule(
        "exists-POISSERR-STAT_ERR",
        lambda: h.exists("POISSERR") and h["POISSERR"] or h.has_column("STAT_ERR"),
        show={"POISSERR": lambda: h["POISSERR"]},
        message="there is an error",
    )  # spectrum.specc:174
    h.rule(
        "HDUCLAS4",
        lambda: upper(h["HDUCLAS4"]) == "TYPE:II",
        if_present=("HDUCLAS4",),
        show={"HDUCLAS4": lambda: h["HDUCLAS4"]},
        message="a reader knows the layout by this word",
    )  # spectrum.specc:175
    if h.when(lambda: h.exists("HDUCLAS3"), declares=()):  # spectrum.specc:176
        h.rule(
            "HDUCLAS3-exists-COUNTS",
            lambda: h["HDUCLAS3"] != "COUNT" or h.has_column("COUNTS"),
            show={"HDUCLAS3": lambda: h["HDUCLAS3"]},
            message="what is said to be stored is stored",
        )  # spectrum.specc:177
        h.rule(
            "HDUCLAS3-exists-RATE",
            lambda: h["HDUCLAS3"] != "RATE" or h.has_column("RATE"),
            show={"HDUCLAS3": lambda: h["HDUCLAS3"]},
            message="what is said to be stored is stored",
        )  # spectrum.specc:178


def keywords_of_pha2_EBOUNDS(h: HduCheck) -> None:
    """Keywords of EBOUNDS that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="EBOUNDS")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string")  # ogip.specc:150
    h.keyword("GRATING", "string", level="optional")  # ogip.specc:150
    h.keyword("DATAMODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBS_MODE", "string", level="optional")  # ogip.specc:150
    h.keyword("CHANTYPE", "string", one_of=CHANNEL)  # spectrum.specc:36
    h.keyword("DETCHANS", "int", above=0)  # spectrum.specc:36


def check_pha2_EBOUNDS(h: HduCheck) -> None:
    """EBOUNDS: energies of the channels."""
    h.keywords(keywords_of_pha2_EBOUNDS)
    h.table(rows=lambda: h["DETCHANS"])  # spectrum.specc:184
    h.column("CHANNEL", "int", unique=True, legal=lambda: h.legal("CHANNEL"))  # spectrum.specc:71
    h.column_keyword("CHANNEL", "TLMIN", "int", level="optional")  # spectrum.specc:72
    h.column_keyword("CHANNEL", "TLMAX", "int", level="optional")  # spectrum.specc:73
    h.column("E_MIN", "float", unit_like="keV", at_least=0)  # spectrum.specc:75
    h.column("E_MAX", "float", unit_like="keV")  # spectrum.specc:76
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
        "E_MIN-E_MAX",
        ("E_MIN", "E_MAX"),
        lambda c: c["E_MIN"] * h.unit_factor("E_MIN", "keV") < c["E_MAX"] * h.unit_factor("E_MAX", "keV"),
        skip_null=(),
        message="energies go up",
    )  # spectrum.specc:187
    h.rule(
        "DETCHANS",
        lambda: h["DETCHANS"] == h.file.hdu("SPECTRUM")["DETCHANS"],
        show={"DETCHANS": lambda: h["DETCHANS"], "SPECTRUM.DETCHANS": lambda: h.file.hdu("SPECTRUM")["DETCHANS"]},
        message="both count the same channels",
    )  # spectrum.specc:189


def check_pha2_GTI(h: HduCheck) -> None:
    """GTI: intervals in which data are good."""
    h.keywords(keywords_of_pha_GTI)
    h.column("START", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:216
    h.column("STOP", "float64", unit="s", unit_absent=True, increasing=True)  # ogip.specc:217
    h.each_row(
        "START-STOP",
        ("START", "STOP"),
        lambda c: c["START"] <= c["STOP"],
        skip_null=(),
        message="an interval ends after it starts",
    )  # recommendations.specc:50


def check_rmf_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # spectrum.specc:201


def check_rmf_EBOUNDS(h: HduCheck) -> None:
    """EBOUNDS: energies of the channels."""
    h.keywords(keywords_of_pha2_EBOUNDS)
    h.table(rows=lambda: h["DETCHANS"])  # spectrum.specc:205
    h.column("CHANNEL", "int", unique=True, legal=lambda: h.legal("CHANNEL"))  # spectrum.specc:71
    h.column_keyword("CHANNEL", "TLMIN", "int", level="optional")  # spectrum.specc:72
    h.column_keyword("CHANNEL", "TLMAX", "int", level="optional")  # spectrum.specc:73
    h.column("E_MIN", "float", unit_like="keV", at_least=0)  # spectrum.specc:75
    h.column("E_MAX", "float", unit_like="keV")  # spectrum.specc:76
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
        "E_MIN-E_MAX",
        ("E_MIN", "E_MAX"),
        lambda c: c["E_MIN"] * h.unit_factor("E_MIN", "keV") < c["E_MAX"] * h.unit_factor("E_MAX", "keV"),
        skip_null=(),
        message="energies go up",
    )  # spectrum.specc:208


def keywords_of_rmf_MATRIX(h: HduCheck) -> None:
    """Keywords of MATRIX that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="RSP_MATRIX")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="recommended", one_of=("REDIST", "DETECTOR", "FULL"))  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string")  # ogip.specc:150
    h.keyword("GRATING", "string", level="optional")  # ogip.specc:150
    h.keyword("DATAMODE", "string", level="optional")  # ogip.specc:150
    h.keyword("OBS_MODE", "string", level="optional")  # ogip.specc:150
    h.keyword("CHANTYPE", "string", one_of=CHANNEL)  # spectrum.specc:36
    h.keyword("DETCHANS", "int", above=0)  # spectrum.specc:36
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
    h.keyword("ORIGIN", "string", level="optional")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="optional")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="optional")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35
    h.keyword("NUMGRP", "int", level="optional")  # spectrum.specc:220
    h.keyword("NUMELT", "int", level="optional")  # spectrum.specc:221
    h.keyword("LO_THRES", "float", level="optional", at_least=0)  # spectrum.specc:222
    h.keyword("EFFAREA", "float", level="optional", above=0)  # spectrum.specc:223
    h.keyword("PHAFILE", "string", level="optional")  # spectrum.specc:224
    h.keyword("RMFVERSN", "string", level="deprecated", instead="write HDUVERS")  # spectrum.specc:225


def check_rmf_MATRIX(h: HduCheck) -> None:
    """MATRIX: one row an energy of photons."""
    h.keywords(keywords_of_rmf_MATRIX)
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # ogip.specc:157
    h.data_rule(
        "NUMGRP:value",
        lambda: h["NUMGRP"] == h.sum(("N_GRP",)),
        if_present=("NUMGRP",),
        show={"NUMGRP": lambda: h["NUMGRP"], "sum(N_GRP)": lambda: h.sum(("N_GRP",))},
        message="NUMGRP equals sum(N_GRP)",
    )  # spectrum.specc:220
    h.data_rule(
        "NUMELT:value",
        lambda: h["NUMELT"] == h.counting().sum(("N_CHAN",)),
        if_present=("NUMELT",),
        show={"NUMELT": lambda: h["NUMELT"], "sum(N_CHAN)": lambda: h.counting().sum(("N_CHAN",))},
        message="NUMELT equals sum(N_CHAN)",
    )  # spectrum.specc:221
    h.table(rows=(1, None))  # spectrum.specc:226
    h.column("ENERG_LO", "float", unit_like="keV", at_least=0)  # spectrum.specc:80
    h.column("ENERG_HI", "float", unit_like="keV")  # spectrum.specc:81
    h.column("N_GRP", "int", at_least=0)  # spectrum.specc:229
    h.column(
        "F_CHAN",
        "int",
        counted=lambda c: c["N_GRP"],
        counted_by=("N_GRP",),
        counted_as="N_GRP",
        padded=True,
        legal=lambda: h.legal("F_CHAN"),
    )  # spectrum.specc:230
    h.column_keyword("F_CHAN", "TLMIN", "int")  # spectrum.specc:231
    h.column_keyword("F_CHAN", "TLMAX", "int", level="optional")  # spectrum.specc:232
    h.rule(
        "F_CHAN.TLMAX:value",
        lambda: h[h.of_column("F_CHAN", "TLMAX")] == h[h.of_column("F_CHAN", "TLMIN")] + h["DETCHANS"] - 1,
        if_present=(lambda: h.exists(h.of_column("F_CHAN", "TLMAX")),),
        show={
            "F_CHAN.TLMAX": lambda: h[h.of_column("F_CHAN", "TLMAX")],
            "TLMIN": lambda: h[h.of_column("F_CHAN", "TLMIN")],
            "DETCHANS": lambda: h["DETCHANS"],
        },
        message="F_CHAN.TLMAX equals TLMIN + DETCHANS - 1",
    )  # spectrum.specc:232
    h.column(
        "N_CHAN",
        "int",
        counted=lambda c: c["N_GRP"],
        counted_by=("N_GRP",),
        counted_as="N_GRP",
        at_least=0,
        padded=True,
    )  # spectrum.specc:234
    h.column(
        "MATRIX",
        "float",
        counted=lambda c: sum_in_row(c["N_CHAN"]),
        counted_by=("N_CHAN",),
        counted_as="sum(N_CHAN)",
        unit=("1", "cm2"),
        unit_absent=True,
        at_least=0,
        padded=True,
    )  # spectrum.specc:235
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
    h.each_row(
        "ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: c["ENERG_LO"] * h.unit_factor("ENERG_LO", "keV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "keV"),
        skip_null=(),
        message="energies go up",
    )  # spectrum.specc:238
    h.data_rule(
        "min-F_CHAN-CHANNEL",
        lambda: h.counting().min(("F_CHAN",)) >= h.file.hdu("EBOUNDS").min(("CHANNEL",)),
        show={
            "min(F_CHAN)": lambda: h.counting().min(("F_CHAN",)),
            "min(EBOUNDS.CHANNEL)": lambda: h.file.hdu("EBOUNDS").min(("CHANNEL",)),
        },
        message="no subset begins before the first channel",
    )  # spectrum.specc:240
    h.data_rule(
        "max-F_CHAN-N_CHAN-CHANNEL",
        lambda: (
            h.counting().max(("F_CHAN", "N_CHAN"), lambda c: c["F_CHAN"] + c["N_CHAN"], skip_null=())
            <= h.file.hdu("EBOUNDS").max(("CHANNEL",)) + 1
        ),
        show={
            "max(F_CHAN + N_CHAN)": lambda: h.counting().max(
                ("F_CHAN", "N_CHAN"), lambda c: c["F_CHAN"] + c["N_CHAN"], skip_null=()
            ),
            "max(EBOUNDS.CHANNEL)": lambda: h.file.hdu("EBOUNDS").max(("CHANNEL",)),
        },
        message="no subset ends after the last channel",
    )  # spectrum.specc:241
    h.rule(
        "DETCHANS",
        lambda: h["DETCHANS"] == h.file.hdu("EBOUNDS")["DETCHANS"],
        show={"DETCHANS": lambda: h["DETCHANS"], "EBOUNDS.DETCHANS": lambda: h.file.hdu("EBOUNDS")["DETCHANS"]},
        message="both count the same channels",
    )  # spectrum.specc:242


def check_arf_primary(h: HduCheck) -> None:
    """PRIMARY."""
    h.no_data()  # spectrum.specc:252


def keywords_of_arf_SPECRESP(h: HduCheck) -> None:
    """Keywords of SPECRESP that are always judged."""
    h.keyword("HDUCLASS", "string", equals="OGIP")  # ogip.specc:140
    h.keyword("HDUDOC", "string", level="optional", nonempty=True)  # ogip.specc:140
    h.keyword("HDUVERS", "string", matches=r"\d+\.\d+\.\d+", nonempty=True)  # ogip.specc:140
    h.keyword("HDUCLAS1", "string", equals="RESPONSE")  # ogip.specc:140
    h.keyword("HDUCLAS2", "string", equals="SPECRESP")  # ogip.specc:140
    h.keyword("HDUCLAS3", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUCLAS4", "string", level="optional")  # ogip.specc:140
    h.keyword("HDUVERS1", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("HDUVERS2", "string", level="deprecated", instead="write HDUVERS")  # recommendations.specc:26
    h.keyword("TELESCOP", "string", nonempty=True)  # ogip.specc:150
    h.keyword("INSTRUME", "string", nonempty=True)  # ogip.specc:150
    h.keyword("DETNAM", "string", level="optional")  # ogip.specc:150
    h.keyword("FILTER", "string")  # ogip.specc:150
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
    h.keyword("ORIGIN", "string", level="optional")  # recommendations.specc:33
    h.keyword("CREATOR", "string", level="optional")  # recommendations.specc:33
    h.keyword("DATE", "date|datetime", level="optional")  # recommendations.specc:34
    h.keyword("LONGSTRN", "string", level="optional", equals="OGIP 1.0")  # recommendations.specc:35
    h.keyword("PHAFILE", "string", level="optional")  # spectrum.specc:260
    h.keyword("ARFVERSN", "string", level="deprecated", instead="write HDUVERS")  # spectrum.specc:261


def check_arf_SPECRESP(h: HduCheck) -> None:
    """SPECRESP: one row an energy of photons."""
    h.keywords(keywords_of_arf_SPECRESP)
    h.keyword(
        keyword_of(h, "RADESYS", "RADECSYS"), "string", item="RADESYS", level="optional", one_of=FRAME
    )  # ogip.specc:157
    h.table(rows=(1, None))  # spectrum.specc:262
    h.column("ENERG_LO", "float", unit_like="keV", at_least=0)  # spectrum.specc:80
    h.column("ENERG_HI", "float", unit_like="keV")  # spectrum.specc:81
    h.column("SPECRESP", "float", unit_like="cm2", at_least=0)  # spectrum.specc:265
    h.column("BIN_LO", "float", level="optional", unit_like="Angstrom")  # spectrum.specc:266
    h.column("BIN_HI", "float", level="optional", unit_like="Angstrom")  # spectrum.specc:266
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
    h.each_row(
        "ENERG_LO-ENERG_HI",
        ("ENERG_LO", "ENERG_HI"),
        lambda c: c["ENERG_LO"] * h.unit_factor("ENERG_LO", "keV") < c["ENERG_HI"] * h.unit_factor("ENERG_HI", "keV"),
        skip_null=(),
        message="energies go up",
    )  # spectrum.specc:269
    h.data_rule(
        "max-SPECRESP",
        lambda: h.max(("SPECRESP",), lambda c: c["SPECRESP"] * h.unit_factor("SPECRESP", "cm2"), skip_null=()) > 0,
        show={
            "max(column SPECRESP)": lambda: h.max(
                ("SPECRESP",), lambda c: c["SPECRESP"] * h.unit_factor("SPECRESP", "cm2"), skip_null=()
            ),
        },
        message="there is some area",
    )  # spectrum.specc:271


PRODUCTS = (
    FitsProduct(
        "pha",
        title="Spectrum",
        identify=lambda f: (
            f.count("SPECTRUM") > 0
            and f.hdu("SPECTRUM")["HDUCLAS1"] == "SPECTRUM"
            and (not f.hdu("SPECTRUM").exists("HDUCLAS4") or not matches(f.hdu("SPECTRUM")["HDUCLAS4"], ".*II"))
        ),
        layout=(
            hdu("PRIMARY", "primary", check_pha_primary),
            hdu("SPECTRUM", "table", check_pha_SPECTRUM),
            group(None, 0, None, hdu("GTI", "table", check_pha_GTI, names=("GTI", "STDGTI"))),
        ),
    ),
    FitsProduct(
        "pha2",
        title="Several spectra",
        identify=lambda f: (
            f.count("SPECTRUM") > 0
            and f.hdu("SPECTRUM")["HDUCLAS1"] == "SPECTRUM"
            and f.hdu("SPECTRUM").exists("HDUCLAS4")
            and matches(f.hdu("SPECTRUM")["HDUCLAS4"], ".*II")
        ),
        layout=(
            hdu("PRIMARY", "primary", check_pha2_primary),
            hdu("SPECTRUM", "table", check_pha2_SPECTRUM),
            hdu("EBOUNDS", "table", check_pha2_EBOUNDS, level="optional"),
            group(None, 0, None, hdu("GTI", "table", check_pha2_GTI, names=("GTI", "STDGTI"))),
        ),
    ),
    FitsProduct(
        "rmf",
        title="Redistribution matrix",
        identify=lambda f: f.count("EBOUNDS") > 0 and f.count("MATRIX") >= 1,
        layout=(
            hdu("PRIMARY", "primary", check_rmf_primary),
            hdu("EBOUNDS", "table", check_rmf_EBOUNDS),
            group(None, 1, None, hdu("MATRIX", "table", check_rmf_MATRIX, names=("MATRIX", "SPECRESP MATRIX"))),
        ),
    ),
    FitsProduct(
        "arf",
        title="Effective area",
        identify=lambda f: f.count("SPECRESP") > 0 and f.hdu("SPECRESP")["HDUCLAS1"] == "RESPONSE",
        layout=(hdu("PRIMARY", "primary", check_arf_primary), hdu("SPECRESP", "table", check_arf_SPECRESP)),
    ),
)

RULES = """\
error 0:91 pha/PRIMARY:kind
error 0:93 pha/SPECTRUM:presence
error 0:93 pha/SPECTRUM:kind
error 0:93 pha/SPECTRUM:match
error 1:140 pha/SPECTRUM/HDUCLASS:presence
error 1:140 pha/SPECTRUM/HDUCLASS:type
error 1:140 pha/SPECTRUM/HDUCLASS:null
error 1:140 pha/SPECTRUM/HDUCLASS:value
error 1:140 pha/SPECTRUM/HDUDOC:type
error 1:140 pha/SPECTRUM/HDUDOC:null
error 1:140 pha/SPECTRUM/HDUDOC:nonempty
error 1:140 pha/SPECTRUM/HDUVERS:presence
error 1:140 pha/SPECTRUM/HDUVERS:type
error 1:140 pha/SPECTRUM/HDUVERS:null
error 1:140 pha/SPECTRUM/HDUVERS:matches
error 1:140 pha/SPECTRUM/HDUVERS:nonempty
error 1:140 pha/SPECTRUM/HDUCLAS1:presence
error 1:140 pha/SPECTRUM/HDUCLAS1:type
error 1:140 pha/SPECTRUM/HDUCLAS1:null
error 1:140 pha/SPECTRUM/HDUCLAS1:value
error 1:140 pha/SPECTRUM/HDUCLAS2:type
error 1:140 pha/SPECTRUM/HDUCLAS2:null
error 1:140 pha/SPECTRUM/HDUCLAS2:in
error 1:140 pha/SPECTRUM/HDUCLAS3:type
error 1:140 pha/SPECTRUM/HDUCLAS3:null
error 1:140 pha/SPECTRUM/HDUCLAS3:in
error 1:140 pha/SPECTRUM/HDUCLAS4:type
error 1:140 pha/SPECTRUM/HDUCLAS4:null
info 4:26 pha/SPECTRUM/HDUVERS1:presence
error 4:26 pha/SPECTRUM/HDUVERS1:type
error 4:26 pha/SPECTRUM/HDUVERS1:null
info 4:26 pha/SPECTRUM/HDUVERS2:presence
error 4:26 pha/SPECTRUM/HDUVERS2:type
error 4:26 pha/SPECTRUM/HDUVERS2:null
error 1:150 pha/SPECTRUM/TELESCOP:presence
error 1:150 pha/SPECTRUM/TELESCOP:type
error 1:150 pha/SPECTRUM/TELESCOP:null
error 1:150 pha/SPECTRUM/TELESCOP:nonempty
error 1:150 pha/SPECTRUM/INSTRUME:presence
error 1:150 pha/SPECTRUM/INSTRUME:type
error 1:150 pha/SPECTRUM/INSTRUME:null
error 1:150 pha/SPECTRUM/INSTRUME:nonempty
error 1:150 pha/SPECTRUM/DETNAM:type
error 1:150 pha/SPECTRUM/DETNAM:null
error 1:150 pha/SPECTRUM/FILTER:presence
error 1:150 pha/SPECTRUM/FILTER:type
error 1:150 pha/SPECTRUM/FILTER:null
error 1:150 pha/SPECTRUM/GRATING:type
error 1:150 pha/SPECTRUM/GRATING:null
error 1:150 pha/SPECTRUM/DATAMODE:type
error 1:150 pha/SPECTRUM/DATAMODE:null
error 1:150 pha/SPECTRUM/OBS_MODE:type
error 1:150 pha/SPECTRUM/OBS_MODE:null
error 0:36 pha/SPECTRUM/CHANTYPE:presence
error 0:36 pha/SPECTRUM/CHANTYPE:type
error 0:36 pha/SPECTRUM/CHANTYPE:null
error 0:36 pha/SPECTRUM/CHANTYPE:in
error 0:36 pha/SPECTRUM/DETCHANS:presence
error 0:36 pha/SPECTRUM/DETCHANS:type
error 0:36 pha/SPECTRUM/DETCHANS:null
error 1:128 pha/SPECTRUM/DETCHANS:limit
error 1:157 pha/SPECTRUM/OBJECT:type
error 1:157 pha/SPECTRUM/OBJECT:null
error 1:157 pha/SPECTRUM/OBSERVER:type
error 1:157 pha/SPECTRUM/OBSERVER:null
error 1:157 pha/SPECTRUM/OBS_ID:type
error 1:157 pha/SPECTRUM/OBS_ID:null
error 1:157 pha/SPECTRUM/RADESYS:also
error 1:157 pha/SPECTRUM/RADESYS:type
error 1:157 pha/SPECTRUM/RADESYS:null
error 1:157 pha/SPECTRUM/RADESYS:in
error 1:157 pha/SPECTRUM/EQUINOX:type
error 1:157 pha/SPECTRUM/EQUINOX:null
error 1:157 pha/SPECTRUM/EQUINOX:unit
error 1:157 pha/SPECTRUM/EQUINOX:in
error 1:157 pha/SPECTRUM/RA_OBJ:type
error 1:157 pha/SPECTRUM/RA_OBJ:null
error 1:157 pha/SPECTRUM/RA_OBJ:unit
error 3:47 pha/SPECTRUM/RA_OBJ:limit
error 1:157 pha/SPECTRUM/DEC_OBJ:type
error 1:157 pha/SPECTRUM/DEC_OBJ:null
error 1:157 pha/SPECTRUM/DEC_OBJ:unit
error 3:48 pha/SPECTRUM/DEC_OBJ:limit
error 1:157 pha/SPECTRUM/RA_PNT:type
error 1:157 pha/SPECTRUM/RA_PNT:null
error 1:157 pha/SPECTRUM/RA_PNT:unit
error 3:47 pha/SPECTRUM/RA_PNT:limit
error 1:157 pha/SPECTRUM/DEC_PNT:type
error 1:157 pha/SPECTRUM/DEC_PNT:null
error 1:157 pha/SPECTRUM/DEC_PNT:unit
error 3:48 pha/SPECTRUM/DEC_PNT:limit
error 1:157 pha/SPECTRUM/PA_PNT:type
error 1:157 pha/SPECTRUM/PA_PNT:null
error 1:157 pha/SPECTRUM/PA_PNT:unit
error 1:157 pha/SPECTRUM/RA_NOM:type
error 1:157 pha/SPECTRUM/RA_NOM:null
error 1:157 pha/SPECTRUM/RA_NOM:unit
error 3:47 pha/SPECTRUM/RA_NOM:limit
error 1:157 pha/SPECTRUM/DEC_NOM:type
error 1:157 pha/SPECTRUM/DEC_NOM:null
error 1:157 pha/SPECTRUM/DEC_NOM:unit
error 3:48 pha/SPECTRUM/DEC_NOM:limit
error 1:157 pha/SPECTRUM/ROLL_NOM:type
error 1:157 pha/SPECTRUM/ROLL_NOM:null
error 1:157 pha/SPECTRUM/ROLL_NOM:unit
error 1:183 pha/SPECTRUM/TSTART:type
error 1:183 pha/SPECTRUM/TSTART:null
error 1:183 pha/SPECTRUM/TSTOP:type
error 1:183 pha/SPECTRUM/TSTOP:null
error 1:183 pha/SPECTRUM/TSTARTI:type
error 1:183 pha/SPECTRUM/TSTARTI:null
error 1:183 pha/SPECTRUM/TSTARTF:type
error 1:183 pha/SPECTRUM/TSTARTF:null
error 1:183 pha/SPECTRUM/TSTOPI:type
error 1:183 pha/SPECTRUM/TSTOPI:null
error 1:183 pha/SPECTRUM/TSTOPF:type
error 1:183 pha/SPECTRUM/TSTOPF:null
error 1:183 pha/SPECTRUM/DATE-OBS:type
error 1:183 pha/SPECTRUM/DATE-OBS:null
error 1:183 pha/SPECTRUM/TIME-OBS:type
error 1:183 pha/SPECTRUM/TIME-OBS:null
error 1:183 pha/SPECTRUM/DATE-END:type
error 1:183 pha/SPECTRUM/DATE-END:null
error 1:183 pha/SPECTRUM/TIME-END:type
error 1:183 pha/SPECTRUM/TIME-END:null
error 1:183 pha/SPECTRUM/MJD-OBS:type
error 1:183 pha/SPECTRUM/MJD-OBS:null
error 1:183 pha/SPECTRUM/MJD-OBS:unit
error 1:183 pha/SPECTRUM/TRIGTIME:type
error 1:183 pha/SPECTRUM/TRIGTIME:null
error 1:183 pha/SPECTRUM/TRIGTIME:unit
error 1:196 pha/SPECTRUM/EXPOSURE:presence
error 1:196 pha/SPECTRUM/EXPOSURE:type
error 1:196 pha/SPECTRUM/EXPOSURE:null
error 1:196 pha/SPECTRUM/EXPOSURE:unit
error 1:117 pha/SPECTRUM/EXPOSURE:limit
error 1:196 pha/SPECTRUM/ONTIME:type
error 1:196 pha/SPECTRUM/ONTIME:null
error 1:196 pha/SPECTRUM/ONTIME:unit
error 1:118 pha/SPECTRUM/ONTIME:limit
error 1:196 pha/SPECTRUM/LIVETIME:type
error 1:196 pha/SPECTRUM/LIVETIME:null
error 1:196 pha/SPECTRUM/LIVETIME:unit
error 1:119 pha/SPECTRUM/LIVETIME:limit
error 1:196 pha/SPECTRUM/TELAPSE:type
error 1:196 pha/SPECTRUM/TELAPSE:null
error 1:196 pha/SPECTRUM/TELAPSE:unit
error 1:120 pha/SPECTRUM/TELAPSE:limit
error 1:196 pha/SPECTRUM/DEADC:type
error 1:196 pha/SPECTRUM/DEADC:null
error 1:121 pha/SPECTRUM/DEADC:limit
error 1:196 pha/SPECTRUM/DEADAPP:type
error 1:196 pha/SPECTRUM/DEADAPP:null
error 1:196 pha/SPECTRUM/VIGNAPP:type
error 1:196 pha/SPECTRUM/VIGNAPP:null
error 1:196 pha/SPECTRUM/BACKAPP:type
error 1:196 pha/SPECTRUM/BACKAPP:null
error 4:33 pha/SPECTRUM/ORIGIN:type
error 4:33 pha/SPECTRUM/ORIGIN:null
error 4:33 pha/SPECTRUM/CREATOR:type
error 4:33 pha/SPECTRUM/CREATOR:null
error 4:34 pha/SPECTRUM/DATE:type
error 4:34 pha/SPECTRUM/DATE:null
error 4:35 pha/SPECTRUM/LONGSTRN:type
error 4:35 pha/SPECTRUM/LONGSTRN:null
error 4:35 pha/SPECTRUM/LONGSTRN:value
error 0:47 pha/SPECTRUM/CORRFILE:presence
error 0:47 pha/SPECTRUM/CORRFILE:type
error 0:47 pha/SPECTRUM/CORRFILE:null
error 0:48 pha/SPECTRUM/CORRSCAL:presence
error 0:48 pha/SPECTRUM/CORRSCAL:type
error 0:48 pha/SPECTRUM/CORRSCAL:null
error 0:49 pha/SPECTRUM/BACKFILE:presence
error 0:49 pha/SPECTRUM/BACKFILE:type
error 0:49 pha/SPECTRUM/BACKFILE:null
error 0:50 pha/SPECTRUM/RESPFILE:presence
error 0:50 pha/SPECTRUM/RESPFILE:type
error 0:50 pha/SPECTRUM/RESPFILE:null
error 0:51 pha/SPECTRUM/ANCRFILE:presence
error 0:51 pha/SPECTRUM/ANCRFILE:type
error 0:51 pha/SPECTRUM/ANCRFILE:null
error 0:53 pha/SPECTRUM/AREASCAL:type
error 0:53 pha/SPECTRUM/AREASCAL:null
error 0:53 pha/SPECTRUM/AREASCAL:limit
error 0:54 pha/SPECTRUM/BACKSCAL:type
error 0:54 pha/SPECTRUM/BACKSCAL:null
error 0:54 pha/SPECTRUM/BACKSCAL:limit
error 0:55 pha/SPECTRUM/POISSERR:type
error 0:55 pha/SPECTRUM/POISSERR:null
error 0:56 pha/SPECTRUM/STAT_ERR:type
error 0:56 pha/SPECTRUM/STAT_ERR:null
error 0:56 pha/SPECTRUM/STAT_ERR:value
error 0:57 pha/SPECTRUM/SYS_ERR:type
error 0:57 pha/SPECTRUM/SYS_ERR:null
error 0:57 pha/SPECTRUM/SYS_ERR:limit
error 0:58 pha/SPECTRUM/QUALITY:type
error 0:58 pha/SPECTRUM/QUALITY:null
error 0:58 pha/SPECTRUM/QUALITY:in
error 0:59 pha/SPECTRUM/GROUPING:type
error 0:59 pha/SPECTRUM/GROUPING:null
error 0:59 pha/SPECTRUM/GROUPING:in
error 0:60 pha/SPECTRUM/TOTCTS:type
error 0:60 pha/SPECTRUM/TOTCTS:null
error 0:60 pha/SPECTRUM/TOTCTS:limit
info 0:61 pha/SPECTRUM/PHAVERSN:presence
error 0:61 pha/SPECTRUM/PHAVERSN:type
error 0:61 pha/SPECTRUM/PHAVERSN:null
error 0:95 pha/SPECTRUM:rows
error 0:97 pha/SPECTRUM/CHANNEL:presence
error 0:97 pha/SPECTRUM/CHANNEL:type
error 0:97 pha/SPECTRUM/CHANNEL:shape
error 0:97 pha/SPECTRUM/CHANNEL:null
error 0:97 pha/SPECTRUM/CHANNEL:unique
error 0:97 pha/SPECTRUM/CHANNEL:limit
error 0:98 pha/SPECTRUM/CHANNEL.TLMIN:type
error 0:98 pha/SPECTRUM/CHANNEL.TLMIN:null
error 0:99 pha/SPECTRUM/CHANNEL.TLMAX:type
error 0:99 pha/SPECTRUM/CHANNEL.TLMAX:null
error 0:99 pha/SPECTRUM/CHANNEL.TLMAX:value
error 0:101 pha/SPECTRUM/COUNTS:type
error 0:101 pha/SPECTRUM/COUNTS:shape
error 0:101 pha/SPECTRUM/COUNTS:null
error 0:101 pha/SPECTRUM/COUNTS:unit
error 0:101 pha/SPECTRUM/COUNTS:limit
error 0:102 pha/SPECTRUM/RATE:type
error 0:102 pha/SPECTRUM/RATE:shape
error 0:102 pha/SPECTRUM/RATE:null
error 0:102 pha/SPECTRUM/RATE:unit
error 0:103 pha/SPECTRUM/STAT_ERR:shape
error 0:103 pha/SPECTRUM/STAT_ERR:limit
error 0:104 pha/SPECTRUM/SYS_ERR:shape
error 0:105 pha/SPECTRUM/QUALITY:shape
error 0:106 pha/SPECTRUM/GROUPING:shape
error 0:107 pha/SPECTRUM/AREASCAL:shape
error 0:108 pha/SPECTRUM/BACKSCAL:shape
error 1:142 pha/SPECTRUM:exists-HDUCLAS3-HDUCLAS2
error 1:143 pha/SPECTRUM:exists-HDUCLAS4-HDUCLAS3
error 1:159 pha/SPECTRUM:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 pha/SPECTRUM:all_or_none-RA_PNT-DEC_PNT
error 1:161 pha/SPECTRUM:all_or_none-RA_NOM-DEC_NOM
error 1:162 pha/SPECTRUM:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 pha/SPECTRUM:exists-EQUINOX
error 1:185 pha/SPECTRUM:all_or_none-TSTART-TSTOP
error 1:186 pha/SPECTRUM:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 pha/SPECTRUM:TSTART-TSTOP
error 1:188 pha/SPECTRUM:TSTARTI-TSTOPI
error 1:189 pha/SPECTRUM:DATE-OBS-DATE-END
error 0:110 pha/SPECTRUM:NAXIS2-DETCHANS
error 0:111 pha/SPECTRUM:exists-TLMIN-min-CHANNEL-max-DETCHANS
error 0:112 pha/SPECTRUM:exactly_one-COUNTS-RATE
error 0:113 pha/SPECTRUM:exactly_one-AREASCAL
error 0:114 pha/SPECTRUM:exactly_one-BACKSCAL
warning 0:115 pha/SPECTRUM:exactly_one-QUALITY
warning 0:116 pha/SPECTRUM:exactly_one-GROUPING
warning 0:117 pha/SPECTRUM:at_most_one-STAT_ERR
warning 0:118 pha/SPECTRUM:at_most_one-SYS_ERR
error 0:119 pha/SPECTRUM:exists-POISSERR-STAT_ERR
warning 0:120 pha/SPECTRUM:HDUCLAS4
error 0:122 pha/SPECTRUM:HDUCLAS3-exists-COUNTS
error 0:123 pha/SPECTRUM:HDUCLAS3-exists-RATE
error 4:42 pha/GTI:count
error 4:43 pha/GTI:presence
error 4:43 pha/GTI:kind
error 4:43 pha/GTI:match
error 4:44 pha/GTI/HDUCLASS:type
error 4:44 pha/GTI/HDUCLASS:null
error 4:44 pha/GTI/HDUCLASS:value
error 4:44 pha/GTI/HDUDOC:type
error 4:44 pha/GTI/HDUDOC:null
error 4:44 pha/GTI/HDUDOC:nonempty
error 4:44 pha/GTI/HDUVERS:type
error 4:44 pha/GTI/HDUVERS:null
error 4:44 pha/GTI/HDUVERS:nonempty
warning 4:44 pha/GTI/HDUCLAS1:presence
error 4:44 pha/GTI/HDUCLAS1:type
error 4:44 pha/GTI/HDUCLAS1:null
error 4:44 pha/GTI/HDUCLAS1:value
error 4:44 pha/GTI/HDUCLAS2:type
error 4:44 pha/GTI/HDUCLAS2:null
error 1:216 pha/GTI/START:presence
error 1:216 pha/GTI/START:type
error 1:216 pha/GTI/START:shape
error 1:216 pha/GTI/START:null
error 1:216 pha/GTI/START:unit
error 1:216 pha/GTI/START:order
error 1:217 pha/GTI/STOP:presence
error 1:217 pha/GTI/STOP:type
error 1:217 pha/GTI/STOP:shape
error 1:217 pha/GTI/STOP:null
error 1:217 pha/GTI/STOP:unit
error 1:217 pha/GTI/STOP:order
error 4:50 pha/GTI:START-STOP
error 0:137 pha2/PRIMARY:shape
error 0:139 pha2/SPECTRUM:presence
error 0:139 pha2/SPECTRUM:kind
error 0:139 pha2/SPECTRUM:match
error 1:140 pha2/SPECTRUM/HDUCLASS:presence
error 1:140 pha2/SPECTRUM/HDUCLASS:type
error 1:140 pha2/SPECTRUM/HDUCLASS:null
error 1:140 pha2/SPECTRUM/HDUCLASS:value
error 1:140 pha2/SPECTRUM/HDUDOC:type
error 1:140 pha2/SPECTRUM/HDUDOC:null
error 1:140 pha2/SPECTRUM/HDUDOC:nonempty
error 1:140 pha2/SPECTRUM/HDUVERS:presence
error 1:140 pha2/SPECTRUM/HDUVERS:type
error 1:140 pha2/SPECTRUM/HDUVERS:null
error 1:140 pha2/SPECTRUM/HDUVERS:matches
error 1:140 pha2/SPECTRUM/HDUVERS:nonempty
error 1:140 pha2/SPECTRUM/HDUCLAS1:presence
error 1:140 pha2/SPECTRUM/HDUCLAS1:type
error 1:140 pha2/SPECTRUM/HDUCLAS1:null
error 1:140 pha2/SPECTRUM/HDUCLAS1:value
error 1:140 pha2/SPECTRUM/HDUCLAS2:type
error 1:140 pha2/SPECTRUM/HDUCLAS2:null
error 1:140 pha2/SPECTRUM/HDUCLAS2:in
error 1:140 pha2/SPECTRUM/HDUCLAS3:type
error 1:140 pha2/SPECTRUM/HDUCLAS3:null
error 1:140 pha2/SPECTRUM/HDUCLAS3:in
error 1:140 pha2/SPECTRUM/HDUCLAS4:type
error 1:140 pha2/SPECTRUM/HDUCLAS4:null
info 4:26 pha2/SPECTRUM/HDUVERS1:presence
error 4:26 pha2/SPECTRUM/HDUVERS1:type
error 4:26 pha2/SPECTRUM/HDUVERS1:null
info 4:26 pha2/SPECTRUM/HDUVERS2:presence
error 4:26 pha2/SPECTRUM/HDUVERS2:type
error 4:26 pha2/SPECTRUM/HDUVERS2:null
error 1:150 pha2/SPECTRUM/TELESCOP:presence
error 1:150 pha2/SPECTRUM/TELESCOP:type
error 1:150 pha2/SPECTRUM/TELESCOP:null
error 1:150 pha2/SPECTRUM/TELESCOP:nonempty
error 1:150 pha2/SPECTRUM/INSTRUME:presence
error 1:150 pha2/SPECTRUM/INSTRUME:type
error 1:150 pha2/SPECTRUM/INSTRUME:null
error 1:150 pha2/SPECTRUM/INSTRUME:nonempty
error 1:150 pha2/SPECTRUM/DETNAM:type
error 1:150 pha2/SPECTRUM/DETNAM:null
error 1:150 pha2/SPECTRUM/FILTER:presence
error 1:150 pha2/SPECTRUM/FILTER:type
error 1:150 pha2/SPECTRUM/FILTER:null
error 1:150 pha2/SPECTRUM/GRATING:type
error 1:150 pha2/SPECTRUM/GRATING:null
error 1:150 pha2/SPECTRUM/DATAMODE:type
error 1:150 pha2/SPECTRUM/DATAMODE:null
error 1:150 pha2/SPECTRUM/OBS_MODE:type
error 1:150 pha2/SPECTRUM/OBS_MODE:null
error 0:36 pha2/SPECTRUM/CHANTYPE:presence
error 0:36 pha2/SPECTRUM/CHANTYPE:type
error 0:36 pha2/SPECTRUM/CHANTYPE:null
error 0:36 pha2/SPECTRUM/CHANTYPE:in
error 0:36 pha2/SPECTRUM/DETCHANS:presence
error 0:36 pha2/SPECTRUM/DETCHANS:type
error 0:36 pha2/SPECTRUM/DETCHANS:null
error 1:128 pha2/SPECTRUM/DETCHANS:limit
error 1:157 pha2/SPECTRUM/OBJECT:type
error 1:157 pha2/SPECTRUM/OBJECT:null
error 1:157 pha2/SPECTRUM/OBSERVER:type
error 1:157 pha2/SPECTRUM/OBSERVER:null
error 1:157 pha2/SPECTRUM/OBS_ID:type
error 1:157 pha2/SPECTRUM/OBS_ID:null
error 1:157 pha2/SPECTRUM/RADESYS:also
error 1:157 pha2/SPECTRUM/RADESYS:type
error 1:157 pha2/SPECTRUM/RADESYS:null
error 1:157 pha2/SPECTRUM/RADESYS:in
error 1:157 pha2/SPECTRUM/EQUINOX:type
error 1:157 pha2/SPECTRUM/EQUINOX:null
error 1:157 pha2/SPECTRUM/EQUINOX:unit
error 1:157 pha2/SPECTRUM/EQUINOX:in
error 1:157 pha2/SPECTRUM/RA_OBJ:type
error 1:157 pha2/SPECTRUM/RA_OBJ:null
error 1:157 pha2/SPECTRUM/RA_OBJ:unit
error 3:47 pha2/SPECTRUM/RA_OBJ:limit
error 1:157 pha2/SPECTRUM/DEC_OBJ:type
error 1:157 pha2/SPECTRUM/DEC_OBJ:null
error 1:157 pha2/SPECTRUM/DEC_OBJ:unit
error 3:48 pha2/SPECTRUM/DEC_OBJ:limit
error 1:157 pha2/SPECTRUM/RA_PNT:type
error 1:157 pha2/SPECTRUM/RA_PNT:null
error 1:157 pha2/SPECTRUM/RA_PNT:unit
error 3:47 pha2/SPECTRUM/RA_PNT:limit
error 1:157 pha2/SPECTRUM/DEC_PNT:type
error 1:157 pha2/SPECTRUM/DEC_PNT:null
error 1:157 pha2/SPECTRUM/DEC_PNT:unit
error 3:48 pha2/SPECTRUM/DEC_PNT:limit
error 1:157 pha2/SPECTRUM/PA_PNT:type
error 1:157 pha2/SPECTRUM/PA_PNT:null
error 1:157 pha2/SPECTRUM/PA_PNT:unit
error 1:157 pha2/SPECTRUM/RA_NOM:type
error 1:157 pha2/SPECTRUM/RA_NOM:null
error 1:157 pha2/SPECTRUM/RA_NOM:unit
error 3:47 pha2/SPECTRUM/RA_NOM:limit
error 1:157 pha2/SPECTRUM/DEC_NOM:type
error 1:157 pha2/SPECTRUM/DEC_NOM:null
error 1:157 pha2/SPECTRUM/DEC_NOM:unit
error 3:48 pha2/SPECTRUM/DEC_NOM:limit
error 1:157 pha2/SPECTRUM/ROLL_NOM:type
error 1:157 pha2/SPECTRUM/ROLL_NOM:null
error 1:157 pha2/SPECTRUM/ROLL_NOM:unit
error 1:183 pha2/SPECTRUM/TSTART:type
error 1:183 pha2/SPECTRUM/TSTART:null
error 1:183 pha2/SPECTRUM/TSTOP:type
error 1:183 pha2/SPECTRUM/TSTOP:null
error 1:183 pha2/SPECTRUM/TSTARTI:type
error 1:183 pha2/SPECTRUM/TSTARTI:null
error 1:183 pha2/SPECTRUM/TSTARTF:type
error 1:183 pha2/SPECTRUM/TSTARTF:null
error 1:183 pha2/SPECTRUM/TSTOPI:type
error 1:183 pha2/SPECTRUM/TSTOPI:null
error 1:183 pha2/SPECTRUM/TSTOPF:type
error 1:183 pha2/SPECTRUM/TSTOPF:null
error 1:183 pha2/SPECTRUM/DATE-OBS:type
error 1:183 pha2/SPECTRUM/DATE-OBS:null
error 1:183 pha2/SPECTRUM/TIME-OBS:type
error 1:183 pha2/SPECTRUM/TIME-OBS:null
error 1:183 pha2/SPECTRUM/DATE-END:type
error 1:183 pha2/SPECTRUM/DATE-END:null
error 1:183 pha2/SPECTRUM/TIME-END:type
error 1:183 pha2/SPECTRUM/TIME-END:null
error 1:183 pha2/SPECTRUM/MJD-OBS:type
error 1:183 pha2/SPECTRUM/MJD-OBS:null
error 1:183 pha2/SPECTRUM/MJD-OBS:unit
error 1:183 pha2/SPECTRUM/TRIGTIME:type
error 1:183 pha2/SPECTRUM/TRIGTIME:null
error 1:183 pha2/SPECTRUM/TRIGTIME:unit
error 1:196 pha2/SPECTRUM/EXPOSURE:type
error 1:196 pha2/SPECTRUM/EXPOSURE:null
error 1:196 pha2/SPECTRUM/EXPOSURE:unit
error 1:117 pha2/SPECTRUM/EXPOSURE:limit
error 1:196 pha2/SPECTRUM/ONTIME:type
error 1:196 pha2/SPECTRUM/ONTIME:null
error 1:196 pha2/SPECTRUM/ONTIME:unit
error 1:118 pha2/SPECTRUM/ONTIME:limit
error 1:196 pha2/SPECTRUM/LIVETIME:type
error 1:196 pha2/SPECTRUM/LIVETIME:null
error 1:196 pha2/SPECTRUM/LIVETIME:unit
error 1:119 pha2/SPECTRUM/LIVETIME:limit
error 1:196 pha2/SPECTRUM/TELAPSE:type
error 1:196 pha2/SPECTRUM/TELAPSE:null
error 1:196 pha2/SPECTRUM/TELAPSE:unit
error 1:120 pha2/SPECTRUM/TELAPSE:limit
error 1:196 pha2/SPECTRUM/DEADC:type
error 1:196 pha2/SPECTRUM/DEADC:null
error 1:121 pha2/SPECTRUM/DEADC:limit
error 1:196 pha2/SPECTRUM/DEADAPP:type
error 1:196 pha2/SPECTRUM/DEADAPP:null
error 1:196 pha2/SPECTRUM/VIGNAPP:type
error 1:196 pha2/SPECTRUM/VIGNAPP:null
error 1:196 pha2/SPECTRUM/BACKAPP:type
error 1:196 pha2/SPECTRUM/BACKAPP:null
error 4:33 pha2/SPECTRUM/ORIGIN:type
error 4:33 pha2/SPECTRUM/ORIGIN:null
error 4:33 pha2/SPECTRUM/CREATOR:type
error 4:33 pha2/SPECTRUM/CREATOR:null
error 4:34 pha2/SPECTRUM/DATE:type
error 4:34 pha2/SPECTRUM/DATE:null
error 4:35 pha2/SPECTRUM/LONGSTRN:type
error 4:35 pha2/SPECTRUM/LONGSTRN:null
error 4:35 pha2/SPECTRUM/LONGSTRN:value
error 0:47 pha2/SPECTRUM/CORRFILE:presence
error 0:47 pha2/SPECTRUM/CORRFILE:type
error 0:47 pha2/SPECTRUM/CORRFILE:null
error 0:48 pha2/SPECTRUM/CORRSCAL:presence
error 0:48 pha2/SPECTRUM/CORRSCAL:type
error 0:48 pha2/SPECTRUM/CORRSCAL:null
error 0:49 pha2/SPECTRUM/BACKFILE:type
error 0:49 pha2/SPECTRUM/BACKFILE:null
error 0:50 pha2/SPECTRUM/RESPFILE:type
error 0:50 pha2/SPECTRUM/RESPFILE:null
error 0:51 pha2/SPECTRUM/ANCRFILE:type
error 0:51 pha2/SPECTRUM/ANCRFILE:null
error 0:53 pha2/SPECTRUM/AREASCAL:type
error 0:53 pha2/SPECTRUM/AREASCAL:null
error 0:53 pha2/SPECTRUM/AREASCAL:limit
error 0:54 pha2/SPECTRUM/BACKSCAL:type
error 0:54 pha2/SPECTRUM/BACKSCAL:null
error 0:54 pha2/SPECTRUM/BACKSCAL:limit
error 0:55 pha2/SPECTRUM/POISSERR:type
error 0:55 pha2/SPECTRUM/POISSERR:null
error 0:56 pha2/SPECTRUM/STAT_ERR:type
error 0:56 pha2/SPECTRUM/STAT_ERR:null
error 0:56 pha2/SPECTRUM/STAT_ERR:value
error 0:57 pha2/SPECTRUM/SYS_ERR:type
error 0:57 pha2/SPECTRUM/SYS_ERR:null
error 0:57 pha2/SPECTRUM/SYS_ERR:limit
error 0:58 pha2/SPECTRUM/QUALITY:type
error 0:58 pha2/SPECTRUM/QUALITY:null
error 0:58 pha2/SPECTRUM/QUALITY:in
error 0:59 pha2/SPECTRUM/GROUPING:type
error 0:59 pha2/SPECTRUM/GROUPING:null
error 0:59 pha2/SPECTRUM/GROUPING:in
error 0:60 pha2/SPECTRUM/TOTCTS:type
error 0:60 pha2/SPECTRUM/TOTCTS:null
error 0:60 pha2/SPECTRUM/TOTCTS:limit
info 0:61 pha2/SPECTRUM/PHAVERSN:presence
error 0:61 pha2/SPECTRUM/PHAVERSN:type
error 0:61 pha2/SPECTRUM/PHAVERSN:null
error 0:141 pha2/SPECTRUM:rows
warning 0:143 pha2/SPECTRUM/SPEC_NUM:presence
error 0:143 pha2/SPECTRUM/SPEC_NUM:type
error 0:143 pha2/SPECTRUM/SPEC_NUM:shape
error 0:143 pha2/SPECTRUM/SPEC_NUM:null
error 0:143 pha2/SPECTRUM/SPEC_NUM:unique
warning 0:144 pha2/SPECTRUM/CHANNEL:presence
error 0:144 pha2/SPECTRUM/CHANNEL:type
error 0:144 pha2/SPECTRUM/CHANNEL:shape
error 0:144 pha2/SPECTRUM/CHANNEL:null
error 0:144 pha2/SPECTRUM/CHANNEL:limit
error 0:145 pha2/SPECTRUM/CHANNEL.TLMIN:type
error 0:145 pha2/SPECTRUM/CHANNEL.TLMIN:null
error 0:146 pha2/SPECTRUM/CHANNEL.TLMAX:type
error 0:146 pha2/SPECTRUM/CHANNEL.TLMAX:null
error 0:146 pha2/SPECTRUM/CHANNEL.TLMAX:value
error 0:148 pha2/SPECTRUM/COUNTS:type
error 0:148 pha2/SPECTRUM/COUNTS:shape
error 0:148 pha2/SPECTRUM/COUNTS:null
error 0:148 pha2/SPECTRUM/COUNTS:unit
error 0:148 pha2/SPECTRUM/COUNTS:limit
error 0:149 pha2/SPECTRUM/RATE:type
error 0:149 pha2/SPECTRUM/RATE:shape
error 0:149 pha2/SPECTRUM/RATE:null
error 0:149 pha2/SPECTRUM/RATE:unit
error 0:150 pha2/SPECTRUM/STAT_ERR:shape
error 0:150 pha2/SPECTRUM/STAT_ERR:limit
error 0:151 pha2/SPECTRUM/SYS_ERR:shape
error 0:152 pha2/SPECTRUM/QUALITY:shape
error 0:153 pha2/SPECTRUM/GROUPING:shape
error 0:154 pha2/SPECTRUM/AREASCAL:shape
error 0:155 pha2/SPECTRUM/BACKSCAL:shape
error 0:156 pha2/SPECTRUM/EXPOSURE:shape
error 0:157 pha2/SPECTRUM/TSTART:shape
error 0:157 pha2/SPECTRUM/TSTART:unit
error 0:157 pha2/SPECTRUM/TIME:type
error 0:157 pha2/SPECTRUM/TIME:shape
error 0:157 pha2/SPECTRUM/TIME:null
error 0:157 pha2/SPECTRUM/TIME:unit
error 0:158 pha2/SPECTRUM/TELAPSE:shape
error 0:159 pha2/SPECTRUM/ENDTIME:type
error 0:159 pha2/SPECTRUM/ENDTIME:shape
error 0:159 pha2/SPECTRUM/ENDTIME:null
error 0:159 pha2/SPECTRUM/ENDTIME:unit
error 0:160 pha2/SPECTRUM/ROWID:type
error 0:160 pha2/SPECTRUM/ROWID:shape
error 0:161 pha2/SPECTRUM/BACKFILE:shape
error 0:161 pha2/SPECTRUM/RESPFILE:shape
error 0:161 pha2/SPECTRUM/ANCRFILE:shape
error 1:142 pha2/SPECTRUM:exists-HDUCLAS3-HDUCLAS2
error 1:143 pha2/SPECTRUM:exists-HDUCLAS4-HDUCLAS3
error 1:159 pha2/SPECTRUM:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 pha2/SPECTRUM:all_or_none-RA_PNT-DEC_PNT
error 1:161 pha2/SPECTRUM:all_or_none-RA_NOM-DEC_NOM
error 1:162 pha2/SPECTRUM:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 pha2/SPECTRUM:exists-EQUINOX
error 1:185 pha2/SPECTRUM:all_or_none-TSTART-TSTOP
error 1:186 pha2/SPECTRUM:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 pha2/SPECTRUM:TSTART-TSTOP
error 1:188 pha2/SPECTRUM:TSTARTI-TSTOPI
error 1:189 pha2/SPECTRUM:DATE-OBS-DATE-END
error 0:163 pha2/SPECTRUM:exactly_one-COUNTS-RATE
error 0:164 pha2/SPECTRUM:at_least_one-EXPOSURE
error 0:165 pha2/SPECTRUM:at_least_one-BACKFILE
error 0:166 pha2/SPECTRUM:at_least_one-RESPFILE
error 0:167 pha2/SPECTRUM:at_least_one-ANCRFILE
error 0:168 pha2/SPECTRUM:exactly_one-AREASCAL
error 0:169 pha2/SPECTRUM:exactly_one-BACKSCAL
warning 0:170 pha2/SPECTRUM:exactly_one-QUALITY
warning 0:171 pha2/SPECTRUM:exactly_one-GROUPING
warning 0:172 pha2/SPECTRUM:at_most_one-STAT_ERR
warning 0:173 pha2/SPECTRUM:at_most_one-SYS_ERR
error 0:174 pha2/SPECTRUM:exists-POISSERR-STAT_ERR
warning 0:175 pha2/SPECTRUM:HDUCLAS4
error 0:177 pha2/SPECTRUM:HDUCLAS3-exists-COUNTS
error 0:178 pha2/SPECTRUM:HDUCLAS3-exists-RATE
error 0:182 pha2/EBOUNDS:kind
error 0:182 pha2/EBOUNDS:match
error 1:140 pha2/EBOUNDS/HDUCLASS:presence
error 1:140 pha2/EBOUNDS/HDUCLASS:type
error 1:140 pha2/EBOUNDS/HDUCLASS:null
error 1:140 pha2/EBOUNDS/HDUCLASS:value
error 1:140 pha2/EBOUNDS/HDUDOC:type
error 1:140 pha2/EBOUNDS/HDUDOC:null
error 1:140 pha2/EBOUNDS/HDUDOC:nonempty
error 1:140 pha2/EBOUNDS/HDUVERS:presence
error 1:140 pha2/EBOUNDS/HDUVERS:type
error 1:140 pha2/EBOUNDS/HDUVERS:null
error 1:140 pha2/EBOUNDS/HDUVERS:matches
error 1:140 pha2/EBOUNDS/HDUVERS:nonempty
error 1:140 pha2/EBOUNDS/HDUCLAS1:presence
error 1:140 pha2/EBOUNDS/HDUCLAS1:type
error 1:140 pha2/EBOUNDS/HDUCLAS1:null
error 1:140 pha2/EBOUNDS/HDUCLAS1:value
error 1:140 pha2/EBOUNDS/HDUCLAS2:presence
error 1:140 pha2/EBOUNDS/HDUCLAS2:type
error 1:140 pha2/EBOUNDS/HDUCLAS2:null
error 1:140 pha2/EBOUNDS/HDUCLAS2:value
error 1:140 pha2/EBOUNDS/HDUCLAS3:type
error 1:140 pha2/EBOUNDS/HDUCLAS3:null
error 1:140 pha2/EBOUNDS/HDUCLAS4:type
error 1:140 pha2/EBOUNDS/HDUCLAS4:null
info 4:26 pha2/EBOUNDS/HDUVERS1:presence
error 4:26 pha2/EBOUNDS/HDUVERS1:type
error 4:26 pha2/EBOUNDS/HDUVERS1:null
info 4:26 pha2/EBOUNDS/HDUVERS2:presence
error 4:26 pha2/EBOUNDS/HDUVERS2:type
error 4:26 pha2/EBOUNDS/HDUVERS2:null
error 1:150 pha2/EBOUNDS/TELESCOP:presence
error 1:150 pha2/EBOUNDS/TELESCOP:type
error 1:150 pha2/EBOUNDS/TELESCOP:null
error 1:150 pha2/EBOUNDS/TELESCOP:nonempty
error 1:150 pha2/EBOUNDS/INSTRUME:presence
error 1:150 pha2/EBOUNDS/INSTRUME:type
error 1:150 pha2/EBOUNDS/INSTRUME:null
error 1:150 pha2/EBOUNDS/INSTRUME:nonempty
error 1:150 pha2/EBOUNDS/DETNAM:type
error 1:150 pha2/EBOUNDS/DETNAM:null
error 1:150 pha2/EBOUNDS/FILTER:presence
error 1:150 pha2/EBOUNDS/FILTER:type
error 1:150 pha2/EBOUNDS/FILTER:null
error 1:150 pha2/EBOUNDS/GRATING:type
error 1:150 pha2/EBOUNDS/GRATING:null
error 1:150 pha2/EBOUNDS/DATAMODE:type
error 1:150 pha2/EBOUNDS/DATAMODE:null
error 1:150 pha2/EBOUNDS/OBS_MODE:type
error 1:150 pha2/EBOUNDS/OBS_MODE:null
error 0:36 pha2/EBOUNDS/CHANTYPE:presence
error 0:36 pha2/EBOUNDS/CHANTYPE:type
error 0:36 pha2/EBOUNDS/CHANTYPE:null
error 0:36 pha2/EBOUNDS/CHANTYPE:in
error 0:36 pha2/EBOUNDS/DETCHANS:presence
error 0:36 pha2/EBOUNDS/DETCHANS:type
error 0:36 pha2/EBOUNDS/DETCHANS:null
error 1:128 pha2/EBOUNDS/DETCHANS:limit
error 0:184 pha2/EBOUNDS:rows
error 0:71 pha2/EBOUNDS/CHANNEL:presence
error 0:71 pha2/EBOUNDS/CHANNEL:type
error 0:71 pha2/EBOUNDS/CHANNEL:shape
error 0:71 pha2/EBOUNDS/CHANNEL:null
error 0:71 pha2/EBOUNDS/CHANNEL:unique
error 0:71 pha2/EBOUNDS/CHANNEL:limit
error 0:72 pha2/EBOUNDS/CHANNEL.TLMIN:type
error 0:72 pha2/EBOUNDS/CHANNEL.TLMIN:null
error 0:73 pha2/EBOUNDS/CHANNEL.TLMAX:type
error 0:73 pha2/EBOUNDS/CHANNEL.TLMAX:null
error 0:75 pha2/EBOUNDS/E_MIN:presence
error 0:75 pha2/EBOUNDS/E_MIN:type
error 0:75 pha2/EBOUNDS/E_MIN:shape
error 0:75 pha2/EBOUNDS/E_MIN:null
error 0:75 pha2/EBOUNDS/E_MIN:unit
error 0:75 pha2/EBOUNDS/E_MIN:limit
error 0:76 pha2/EBOUNDS/E_MAX:presence
error 0:76 pha2/EBOUNDS/E_MAX:type
error 0:76 pha2/EBOUNDS/E_MAX:shape
error 0:76 pha2/EBOUNDS/E_MAX:null
error 0:76 pha2/EBOUNDS/E_MAX:unit
error 1:142 pha2/EBOUNDS:exists-HDUCLAS3-HDUCLAS2
error 1:143 pha2/EBOUNDS:exists-HDUCLAS4-HDUCLAS3
error 0:187 pha2/EBOUNDS:E_MIN-E_MAX
error 0:189 pha2/EBOUNDS:DETCHANS
error 4:42 pha2/GTI:count
error 4:43 pha2/GTI:presence
error 4:43 pha2/GTI:kind
error 4:43 pha2/GTI:match
error 4:44 pha2/GTI/HDUCLASS:type
error 4:44 pha2/GTI/HDUCLASS:null
error 4:44 pha2/GTI/HDUCLASS:value
error 4:44 pha2/GTI/HDUDOC:type
error 4:44 pha2/GTI/HDUDOC:null
error 4:44 pha2/GTI/HDUDOC:nonempty
error 4:44 pha2/GTI/HDUVERS:type
error 4:44 pha2/GTI/HDUVERS:null
error 4:44 pha2/GTI/HDUVERS:nonempty
warning 4:44 pha2/GTI/HDUCLAS1:presence
error 4:44 pha2/GTI/HDUCLAS1:type
error 4:44 pha2/GTI/HDUCLAS1:null
error 4:44 pha2/GTI/HDUCLAS1:value
error 4:44 pha2/GTI/HDUCLAS2:type
error 4:44 pha2/GTI/HDUCLAS2:null
error 1:216 pha2/GTI/START:presence
error 1:216 pha2/GTI/START:type
error 1:216 pha2/GTI/START:shape
error 1:216 pha2/GTI/START:null
error 1:216 pha2/GTI/START:unit
error 1:216 pha2/GTI/START:order
error 1:217 pha2/GTI/STOP:presence
error 1:217 pha2/GTI/STOP:type
error 1:217 pha2/GTI/STOP:shape
error 1:217 pha2/GTI/STOP:null
error 1:217 pha2/GTI/STOP:unit
error 1:217 pha2/GTI/STOP:order
error 4:50 pha2/GTI:START-STOP
error 0:201 rmf/PRIMARY:shape
error 0:203 rmf/EBOUNDS:presence
error 0:203 rmf/EBOUNDS:kind
error 0:203 rmf/EBOUNDS:match
error 1:140 rmf/EBOUNDS/HDUCLASS:presence
error 1:140 rmf/EBOUNDS/HDUCLASS:type
error 1:140 rmf/EBOUNDS/HDUCLASS:null
error 1:140 rmf/EBOUNDS/HDUCLASS:value
error 1:140 rmf/EBOUNDS/HDUDOC:type
error 1:140 rmf/EBOUNDS/HDUDOC:null
error 1:140 rmf/EBOUNDS/HDUDOC:nonempty
error 1:140 rmf/EBOUNDS/HDUVERS:presence
error 1:140 rmf/EBOUNDS/HDUVERS:type
error 1:140 rmf/EBOUNDS/HDUVERS:null
error 1:140 rmf/EBOUNDS/HDUVERS:matches
error 1:140 rmf/EBOUNDS/HDUVERS:nonempty
error 1:140 rmf/EBOUNDS/HDUCLAS1:presence
error 1:140 rmf/EBOUNDS/HDUCLAS1:type
error 1:140 rmf/EBOUNDS/HDUCLAS1:null
error 1:140 rmf/EBOUNDS/HDUCLAS1:value
error 1:140 rmf/EBOUNDS/HDUCLAS2:presence
error 1:140 rmf/EBOUNDS/HDUCLAS2:type
error 1:140 rmf/EBOUNDS/HDUCLAS2:null
error 1:140 rmf/EBOUNDS/HDUCLAS2:value
error 1:140 rmf/EBOUNDS/HDUCLAS3:type
error 1:140 rmf/EBOUNDS/HDUCLAS3:null
error 1:140 rmf/EBOUNDS/HDUCLAS4:type
error 1:140 rmf/EBOUNDS/HDUCLAS4:null
info 4:26 rmf/EBOUNDS/HDUVERS1:presence
error 4:26 rmf/EBOUNDS/HDUVERS1:type
error 4:26 rmf/EBOUNDS/HDUVERS1:null
info 4:26 rmf/EBOUNDS/HDUVERS2:presence
error 4:26 rmf/EBOUNDS/HDUVERS2:type
error 4:26 rmf/EBOUNDS/HDUVERS2:null
error 1:150 rmf/EBOUNDS/TELESCOP:presence
error 1:150 rmf/EBOUNDS/TELESCOP:type
error 1:150 rmf/EBOUNDS/TELESCOP:null
error 1:150 rmf/EBOUNDS/TELESCOP:nonempty
error 1:150 rmf/EBOUNDS/INSTRUME:presence
error 1:150 rmf/EBOUNDS/INSTRUME:type
error 1:150 rmf/EBOUNDS/INSTRUME:null
error 1:150 rmf/EBOUNDS/INSTRUME:nonempty
error 1:150 rmf/EBOUNDS/DETNAM:type
error 1:150 rmf/EBOUNDS/DETNAM:null
error 1:150 rmf/EBOUNDS/FILTER:presence
error 1:150 rmf/EBOUNDS/FILTER:type
error 1:150 rmf/EBOUNDS/FILTER:null
error 1:150 rmf/EBOUNDS/GRATING:type
error 1:150 rmf/EBOUNDS/GRATING:null
error 1:150 rmf/EBOUNDS/DATAMODE:type
error 1:150 rmf/EBOUNDS/DATAMODE:null
error 1:150 rmf/EBOUNDS/OBS_MODE:type
error 1:150 rmf/EBOUNDS/OBS_MODE:null
error 0:36 rmf/EBOUNDS/CHANTYPE:presence
error 0:36 rmf/EBOUNDS/CHANTYPE:type
error 0:36 rmf/EBOUNDS/CHANTYPE:null
error 0:36 rmf/EBOUNDS/CHANTYPE:in
error 0:36 rmf/EBOUNDS/DETCHANS:presence
error 0:36 rmf/EBOUNDS/DETCHANS:type
error 0:36 rmf/EBOUNDS/DETCHANS:null
error 1:128 rmf/EBOUNDS/DETCHANS:limit
error 0:205 rmf/EBOUNDS:rows
error 0:71 rmf/EBOUNDS/CHANNEL:presence
error 0:71 rmf/EBOUNDS/CHANNEL:type
error 0:71 rmf/EBOUNDS/CHANNEL:shape
error 0:71 rmf/EBOUNDS/CHANNEL:null
error 0:71 rmf/EBOUNDS/CHANNEL:unique
error 0:71 rmf/EBOUNDS/CHANNEL:limit
error 0:72 rmf/EBOUNDS/CHANNEL.TLMIN:type
error 0:72 rmf/EBOUNDS/CHANNEL.TLMIN:null
error 0:73 rmf/EBOUNDS/CHANNEL.TLMAX:type
error 0:73 rmf/EBOUNDS/CHANNEL.TLMAX:null
error 0:75 rmf/EBOUNDS/E_MIN:presence
error 0:75 rmf/EBOUNDS/E_MIN:type
error 0:75 rmf/EBOUNDS/E_MIN:shape
error 0:75 rmf/EBOUNDS/E_MIN:null
error 0:75 rmf/EBOUNDS/E_MIN:unit
error 0:75 rmf/EBOUNDS/E_MIN:limit
error 0:76 rmf/EBOUNDS/E_MAX:presence
error 0:76 rmf/EBOUNDS/E_MAX:type
error 0:76 rmf/EBOUNDS/E_MAX:shape
error 0:76 rmf/EBOUNDS/E_MAX:null
error 0:76 rmf/EBOUNDS/E_MAX:unit
error 1:142 rmf/EBOUNDS:exists-HDUCLAS3-HDUCLAS2
error 1:143 rmf/EBOUNDS:exists-HDUCLAS4-HDUCLAS3
error 0:208 rmf/EBOUNDS:E_MIN-E_MAX
error 0:212 rmf/MATRIX:count
error 0:213 rmf/MATRIX:presence
error 0:213 rmf/MATRIX:kind
error 0:213 rmf/MATRIX:match
error 1:140 rmf/MATRIX/HDUCLASS:presence
error 1:140 rmf/MATRIX/HDUCLASS:type
error 1:140 rmf/MATRIX/HDUCLASS:null
error 1:140 rmf/MATRIX/HDUCLASS:value
error 1:140 rmf/MATRIX/HDUDOC:type
error 1:140 rmf/MATRIX/HDUDOC:null
error 1:140 rmf/MATRIX/HDUDOC:nonempty
error 1:140 rmf/MATRIX/HDUVERS:presence
error 1:140 rmf/MATRIX/HDUVERS:type
error 1:140 rmf/MATRIX/HDUVERS:null
error 1:140 rmf/MATRIX/HDUVERS:matches
error 1:140 rmf/MATRIX/HDUVERS:nonempty
error 1:140 rmf/MATRIX/HDUCLAS1:presence
error 1:140 rmf/MATRIX/HDUCLAS1:type
error 1:140 rmf/MATRIX/HDUCLAS1:null
error 1:140 rmf/MATRIX/HDUCLAS1:value
error 1:140 rmf/MATRIX/HDUCLAS2:presence
error 1:140 rmf/MATRIX/HDUCLAS2:type
error 1:140 rmf/MATRIX/HDUCLAS2:null
error 1:140 rmf/MATRIX/HDUCLAS2:value
warning 1:140 rmf/MATRIX/HDUCLAS3:presence
error 1:140 rmf/MATRIX/HDUCLAS3:type
error 1:140 rmf/MATRIX/HDUCLAS3:null
error 1:140 rmf/MATRIX/HDUCLAS3:in
error 1:140 rmf/MATRIX/HDUCLAS4:type
error 1:140 rmf/MATRIX/HDUCLAS4:null
info 4:26 rmf/MATRIX/HDUVERS1:presence
error 4:26 rmf/MATRIX/HDUVERS1:type
error 4:26 rmf/MATRIX/HDUVERS1:null
info 4:26 rmf/MATRIX/HDUVERS2:presence
error 4:26 rmf/MATRIX/HDUVERS2:type
error 4:26 rmf/MATRIX/HDUVERS2:null
error 1:150 rmf/MATRIX/TELESCOP:presence
error 1:150 rmf/MATRIX/TELESCOP:type
error 1:150 rmf/MATRIX/TELESCOP:null
error 1:150 rmf/MATRIX/TELESCOP:nonempty
error 1:150 rmf/MATRIX/INSTRUME:presence
error 1:150 rmf/MATRIX/INSTRUME:type
error 1:150 rmf/MATRIX/INSTRUME:null
error 1:150 rmf/MATRIX/INSTRUME:nonempty
error 1:150 rmf/MATRIX/DETNAM:type
error 1:150 rmf/MATRIX/DETNAM:null
error 1:150 rmf/MATRIX/FILTER:presence
error 1:150 rmf/MATRIX/FILTER:type
error 1:150 rmf/MATRIX/FILTER:null
error 1:150 rmf/MATRIX/GRATING:type
error 1:150 rmf/MATRIX/GRATING:null
error 1:150 rmf/MATRIX/DATAMODE:type
error 1:150 rmf/MATRIX/DATAMODE:null
error 1:150 rmf/MATRIX/OBS_MODE:type
error 1:150 rmf/MATRIX/OBS_MODE:null
error 0:36 rmf/MATRIX/CHANTYPE:presence
error 0:36 rmf/MATRIX/CHANTYPE:type
error 0:36 rmf/MATRIX/CHANTYPE:null
error 0:36 rmf/MATRIX/CHANTYPE:in
error 0:36 rmf/MATRIX/DETCHANS:presence
error 0:36 rmf/MATRIX/DETCHANS:type
error 0:36 rmf/MATRIX/DETCHANS:null
error 1:128 rmf/MATRIX/DETCHANS:limit
error 1:157 rmf/MATRIX/OBJECT:type
error 1:157 rmf/MATRIX/OBJECT:null
error 1:157 rmf/MATRIX/OBSERVER:type
error 1:157 rmf/MATRIX/OBSERVER:null
error 1:157 rmf/MATRIX/OBS_ID:type
error 1:157 rmf/MATRIX/OBS_ID:null
error 1:157 rmf/MATRIX/RADESYS:also
error 1:157 rmf/MATRIX/RADESYS:type
error 1:157 rmf/MATRIX/RADESYS:null
error 1:157 rmf/MATRIX/RADESYS:in
error 1:157 rmf/MATRIX/EQUINOX:type
error 1:157 rmf/MATRIX/EQUINOX:null
error 1:157 rmf/MATRIX/EQUINOX:unit
error 1:157 rmf/MATRIX/EQUINOX:in
error 1:157 rmf/MATRIX/RA_OBJ:type
error 1:157 rmf/MATRIX/RA_OBJ:null
error 1:157 rmf/MATRIX/RA_OBJ:unit
error 3:47 rmf/MATRIX/RA_OBJ:limit
error 1:157 rmf/MATRIX/DEC_OBJ:type
error 1:157 rmf/MATRIX/DEC_OBJ:null
error 1:157 rmf/MATRIX/DEC_OBJ:unit
error 3:48 rmf/MATRIX/DEC_OBJ:limit
error 1:157 rmf/MATRIX/RA_PNT:type
error 1:157 rmf/MATRIX/RA_PNT:null
error 1:157 rmf/MATRIX/RA_PNT:unit
error 3:47 rmf/MATRIX/RA_PNT:limit
error 1:157 rmf/MATRIX/DEC_PNT:type
error 1:157 rmf/MATRIX/DEC_PNT:null
error 1:157 rmf/MATRIX/DEC_PNT:unit
error 3:48 rmf/MATRIX/DEC_PNT:limit
error 1:157 rmf/MATRIX/PA_PNT:type
error 1:157 rmf/MATRIX/PA_PNT:null
error 1:157 rmf/MATRIX/PA_PNT:unit
error 1:157 rmf/MATRIX/RA_NOM:type
error 1:157 rmf/MATRIX/RA_NOM:null
error 1:157 rmf/MATRIX/RA_NOM:unit
error 3:47 rmf/MATRIX/RA_NOM:limit
error 1:157 rmf/MATRIX/DEC_NOM:type
error 1:157 rmf/MATRIX/DEC_NOM:null
error 1:157 rmf/MATRIX/DEC_NOM:unit
error 3:48 rmf/MATRIX/DEC_NOM:limit
error 1:157 rmf/MATRIX/ROLL_NOM:type
error 1:157 rmf/MATRIX/ROLL_NOM:null
error 1:157 rmf/MATRIX/ROLL_NOM:unit
error 1:183 rmf/MATRIX/TSTART:type
error 1:183 rmf/MATRIX/TSTART:null
error 1:183 rmf/MATRIX/TSTOP:type
error 1:183 rmf/MATRIX/TSTOP:null
error 1:183 rmf/MATRIX/TSTARTI:type
error 1:183 rmf/MATRIX/TSTARTI:null
error 1:183 rmf/MATRIX/TSTARTF:type
error 1:183 rmf/MATRIX/TSTARTF:null
error 1:183 rmf/MATRIX/TSTOPI:type
error 1:183 rmf/MATRIX/TSTOPI:null
error 1:183 rmf/MATRIX/TSTOPF:type
error 1:183 rmf/MATRIX/TSTOPF:null
error 1:183 rmf/MATRIX/DATE-OBS:type
error 1:183 rmf/MATRIX/DATE-OBS:null
error 1:183 rmf/MATRIX/TIME-OBS:type
error 1:183 rmf/MATRIX/TIME-OBS:null
error 1:183 rmf/MATRIX/DATE-END:type
error 1:183 rmf/MATRIX/DATE-END:null
error 1:183 rmf/MATRIX/TIME-END:type
error 1:183 rmf/MATRIX/TIME-END:null
error 1:183 rmf/MATRIX/MJD-OBS:type
error 1:183 rmf/MATRIX/MJD-OBS:null
error 1:183 rmf/MATRIX/MJD-OBS:unit
error 1:183 rmf/MATRIX/TRIGTIME:type
error 1:183 rmf/MATRIX/TRIGTIME:null
error 1:183 rmf/MATRIX/TRIGTIME:unit
error 4:33 rmf/MATRIX/ORIGIN:type
error 4:33 rmf/MATRIX/ORIGIN:null
error 4:33 rmf/MATRIX/CREATOR:type
error 4:33 rmf/MATRIX/CREATOR:null
error 4:34 rmf/MATRIX/DATE:type
error 4:34 rmf/MATRIX/DATE:null
error 4:35 rmf/MATRIX/LONGSTRN:type
error 4:35 rmf/MATRIX/LONGSTRN:null
error 4:35 rmf/MATRIX/LONGSTRN:value
error 0:220 rmf/MATRIX/NUMGRP:type
error 0:220 rmf/MATRIX/NUMGRP:null
error 0:220 rmf/MATRIX/NUMGRP:value
error 0:221 rmf/MATRIX/NUMELT:type
error 0:221 rmf/MATRIX/NUMELT:null
error 0:221 rmf/MATRIX/NUMELT:value
error 0:222 rmf/MATRIX/LO_THRES:type
error 0:222 rmf/MATRIX/LO_THRES:null
error 0:222 rmf/MATRIX/LO_THRES:limit
error 0:223 rmf/MATRIX/EFFAREA:type
error 0:223 rmf/MATRIX/EFFAREA:null
error 0:223 rmf/MATRIX/EFFAREA:limit
error 0:224 rmf/MATRIX/PHAFILE:type
error 0:224 rmf/MATRIX/PHAFILE:null
info 0:225 rmf/MATRIX/RMFVERSN:presence
error 0:225 rmf/MATRIX/RMFVERSN:type
error 0:225 rmf/MATRIX/RMFVERSN:null
error 0:226 rmf/MATRIX:rows
error 0:80 rmf/MATRIX/ENERG_LO:presence
error 0:80 rmf/MATRIX/ENERG_LO:type
error 0:80 rmf/MATRIX/ENERG_LO:shape
error 0:80 rmf/MATRIX/ENERG_LO:null
error 0:80 rmf/MATRIX/ENERG_LO:unit
error 0:80 rmf/MATRIX/ENERG_LO:limit
error 0:81 rmf/MATRIX/ENERG_HI:presence
error 0:81 rmf/MATRIX/ENERG_HI:type
error 0:81 rmf/MATRIX/ENERG_HI:shape
error 0:81 rmf/MATRIX/ENERG_HI:null
error 0:81 rmf/MATRIX/ENERG_HI:unit
error 0:229 rmf/MATRIX/N_GRP:presence
error 0:229 rmf/MATRIX/N_GRP:type
error 0:229 rmf/MATRIX/N_GRP:shape
error 0:229 rmf/MATRIX/N_GRP:null
error 0:229 rmf/MATRIX/N_GRP:limit
error 0:230 rmf/MATRIX/F_CHAN:presence
error 0:230 rmf/MATRIX/F_CHAN:type
error 0:230 rmf/MATRIX/F_CHAN:shape
error 0:230 rmf/MATRIX/F_CHAN:null
error 0:230 rmf/MATRIX/F_CHAN:limit
error 0:231 rmf/MATRIX/F_CHAN.TLMIN:presence
error 0:231 rmf/MATRIX/F_CHAN.TLMIN:type
error 0:231 rmf/MATRIX/F_CHAN.TLMIN:null
error 0:232 rmf/MATRIX/F_CHAN.TLMAX:type
error 0:232 rmf/MATRIX/F_CHAN.TLMAX:null
error 0:232 rmf/MATRIX/F_CHAN.TLMAX:value
error 0:234 rmf/MATRIX/N_CHAN:presence
error 0:234 rmf/MATRIX/N_CHAN:type
error 0:234 rmf/MATRIX/N_CHAN:shape
error 0:234 rmf/MATRIX/N_CHAN:null
error 0:234 rmf/MATRIX/N_CHAN:limit
error 0:235 rmf/MATRIX/MATRIX:presence
error 0:235 rmf/MATRIX/MATRIX:type
error 0:235 rmf/MATRIX/MATRIX:shape
error 0:235 rmf/MATRIX/MATRIX:null
error 0:235 rmf/MATRIX/MATRIX:unit
error 0:235 rmf/MATRIX/MATRIX:limit
error 1:142 rmf/MATRIX:exists-HDUCLAS3-HDUCLAS2
error 1:143 rmf/MATRIX:exists-HDUCLAS4-HDUCLAS3
error 1:159 rmf/MATRIX:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 rmf/MATRIX:all_or_none-RA_PNT-DEC_PNT
error 1:161 rmf/MATRIX:all_or_none-RA_NOM-DEC_NOM
error 1:162 rmf/MATRIX:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 rmf/MATRIX:exists-EQUINOX
error 1:185 rmf/MATRIX:all_or_none-TSTART-TSTOP
error 1:186 rmf/MATRIX:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 rmf/MATRIX:TSTART-TSTOP
error 1:188 rmf/MATRIX:TSTARTI-TSTOPI
error 1:189 rmf/MATRIX:DATE-OBS-DATE-END
error 0:238 rmf/MATRIX:ENERG_LO-ENERG_HI
error 0:240 rmf/MATRIX:min-F_CHAN-CHANNEL
error 0:241 rmf/MATRIX:max-F_CHAN-N_CHAN-CHANNEL
error 0:242 rmf/MATRIX:DETCHANS
error 0:252 arf/PRIMARY:shape
error 0:254 arf/SPECRESP:presence
error 0:254 arf/SPECRESP:kind
error 0:254 arf/SPECRESP:match
error 1:140 arf/SPECRESP/HDUCLASS:presence
error 1:140 arf/SPECRESP/HDUCLASS:type
error 1:140 arf/SPECRESP/HDUCLASS:null
error 1:140 arf/SPECRESP/HDUCLASS:value
error 1:140 arf/SPECRESP/HDUDOC:type
error 1:140 arf/SPECRESP/HDUDOC:null
error 1:140 arf/SPECRESP/HDUDOC:nonempty
error 1:140 arf/SPECRESP/HDUVERS:presence
error 1:140 arf/SPECRESP/HDUVERS:type
error 1:140 arf/SPECRESP/HDUVERS:null
error 1:140 arf/SPECRESP/HDUVERS:matches
error 1:140 arf/SPECRESP/HDUVERS:nonempty
error 1:140 arf/SPECRESP/HDUCLAS1:presence
error 1:140 arf/SPECRESP/HDUCLAS1:type
error 1:140 arf/SPECRESP/HDUCLAS1:null
error 1:140 arf/SPECRESP/HDUCLAS1:value
error 1:140 arf/SPECRESP/HDUCLAS2:presence
error 1:140 arf/SPECRESP/HDUCLAS2:type
error 1:140 arf/SPECRESP/HDUCLAS2:null
error 1:140 arf/SPECRESP/HDUCLAS2:value
error 1:140 arf/SPECRESP/HDUCLAS3:type
error 1:140 arf/SPECRESP/HDUCLAS3:null
error 1:140 arf/SPECRESP/HDUCLAS4:type
error 1:140 arf/SPECRESP/HDUCLAS4:null
info 4:26 arf/SPECRESP/HDUVERS1:presence
error 4:26 arf/SPECRESP/HDUVERS1:type
error 4:26 arf/SPECRESP/HDUVERS1:null
info 4:26 arf/SPECRESP/HDUVERS2:presence
error 4:26 arf/SPECRESP/HDUVERS2:type
error 4:26 arf/SPECRESP/HDUVERS2:null
error 1:150 arf/SPECRESP/TELESCOP:presence
error 1:150 arf/SPECRESP/TELESCOP:type
error 1:150 arf/SPECRESP/TELESCOP:null
error 1:150 arf/SPECRESP/TELESCOP:nonempty
error 1:150 arf/SPECRESP/INSTRUME:presence
error 1:150 arf/SPECRESP/INSTRUME:type
error 1:150 arf/SPECRESP/INSTRUME:null
error 1:150 arf/SPECRESP/INSTRUME:nonempty
error 1:150 arf/SPECRESP/DETNAM:type
error 1:150 arf/SPECRESP/DETNAM:null
error 1:150 arf/SPECRESP/FILTER:presence
error 1:150 arf/SPECRESP/FILTER:type
error 1:150 arf/SPECRESP/FILTER:null
error 1:150 arf/SPECRESP/GRATING:type
error 1:150 arf/SPECRESP/GRATING:null
error 1:150 arf/SPECRESP/DATAMODE:type
error 1:150 arf/SPECRESP/DATAMODE:null
error 1:150 arf/SPECRESP/OBS_MODE:type
error 1:150 arf/SPECRESP/OBS_MODE:null
error 1:157 arf/SPECRESP/OBJECT:type
error 1:157 arf/SPECRESP/OBJECT:null
error 1:157 arf/SPECRESP/OBSERVER:type
error 1:157 arf/SPECRESP/OBSERVER:null
error 1:157 arf/SPECRESP/OBS_ID:type
error 1:157 arf/SPECRESP/OBS_ID:null
error 1:157 arf/SPECRESP/RADESYS:also
error 1:157 arf/SPECRESP/RADESYS:type
error 1:157 arf/SPECRESP/RADESYS:null
error 1:157 arf/SPECRESP/RADESYS:in
error 1:157 arf/SPECRESP/EQUINOX:type
error 1:157 arf/SPECRESP/EQUINOX:null
error 1:157 arf/SPECRESP/EQUINOX:unit
error 1:157 arf/SPECRESP/EQUINOX:in
error 1:157 arf/SPECRESP/RA_OBJ:type
error 1:157 arf/SPECRESP/RA_OBJ:null
error 1:157 arf/SPECRESP/RA_OBJ:unit
error 3:47 arf/SPECRESP/RA_OBJ:limit
error 1:157 arf/SPECRESP/DEC_OBJ:type
error 1:157 arf/SPECRESP/DEC_OBJ:null
error 1:157 arf/SPECRESP/DEC_OBJ:unit
error 3:48 arf/SPECRESP/DEC_OBJ:limit
error 1:157 arf/SPECRESP/RA_PNT:type
error 1:157 arf/SPECRESP/RA_PNT:null
error 1:157 arf/SPECRESP/RA_PNT:unit
error 3:47 arf/SPECRESP/RA_PNT:limit
error 1:157 arf/SPECRESP/DEC_PNT:type
error 1:157 arf/SPECRESP/DEC_PNT:null
error 1:157 arf/SPECRESP/DEC_PNT:unit
error 3:48 arf/SPECRESP/DEC_PNT:limit
error 1:157 arf/SPECRESP/PA_PNT:type
error 1:157 arf/SPECRESP/PA_PNT:null
error 1:157 arf/SPECRESP/PA_PNT:unit
error 1:157 arf/SPECRESP/RA_NOM:type
error 1:157 arf/SPECRESP/RA_NOM:null
error 1:157 arf/SPECRESP/RA_NOM:unit
error 3:47 arf/SPECRESP/RA_NOM:limit
error 1:157 arf/SPECRESP/DEC_NOM:type
error 1:157 arf/SPECRESP/DEC_NOM:null
error 1:157 arf/SPECRESP/DEC_NOM:unit
error 3:48 arf/SPECRESP/DEC_NOM:limit
error 1:157 arf/SPECRESP/ROLL_NOM:type
error 1:157 arf/SPECRESP/ROLL_NOM:null
error 1:157 arf/SPECRESP/ROLL_NOM:unit
error 1:183 arf/SPECRESP/TSTART:type
error 1:183 arf/SPECRESP/TSTART:null
error 1:183 arf/SPECRESP/TSTOP:type
error 1:183 arf/SPECRESP/TSTOP:null
error 1:183 arf/SPECRESP/TSTARTI:type
error 1:183 arf/SPECRESP/TSTARTI:null
error 1:183 arf/SPECRESP/TSTARTF:type
error 1:183 arf/SPECRESP/TSTARTF:null
error 1:183 arf/SPECRESP/TSTOPI:type
error 1:183 arf/SPECRESP/TSTOPI:null
error 1:183 arf/SPECRESP/TSTOPF:type
error 1:183 arf/SPECRESP/TSTOPF:null
error 1:183 arf/SPECRESP/DATE-OBS:type
error 1:183 arf/SPECRESP/DATE-OBS:null
error 1:183 arf/SPECRESP/TIME-OBS:type
error 1:183 arf/SPECRESP/TIME-OBS:null
error 1:183 arf/SPECRESP/DATE-END:type
error 1:183 arf/SPECRESP/DATE-END:null
error 1:183 arf/SPECRESP/TIME-END:type
error 1:183 arf/SPECRESP/TIME-END:null
error 1:183 arf/SPECRESP/MJD-OBS:type
error 1:183 arf/SPECRESP/MJD-OBS:null
error 1:183 arf/SPECRESP/MJD-OBS:unit
error 1:183 arf/SPECRESP/TRIGTIME:type
error 1:183 arf/SPECRESP/TRIGTIME:null
error 1:183 arf/SPECRESP/TRIGTIME:unit
error 4:33 arf/SPECRESP/ORIGIN:type
error 4:33 arf/SPECRESP/ORIGIN:null
error 4:33 arf/SPECRESP/CREATOR:type
error 4:33 arf/SPECRESP/CREATOR:null
error 4:34 arf/SPECRESP/DATE:type
error 4:34 arf/SPECRESP/DATE:null
error 4:35 arf/SPECRESP/LONGSTRN:type
error 4:35 arf/SPECRESP/LONGSTRN:null
error 4:35 arf/SPECRESP/LONGSTRN:value
error 0:260 arf/SPECRESP/PHAFILE:type
error 0:260 arf/SPECRESP/PHAFILE:null
info 0:261 arf/SPECRESP/ARFVERSN:presence
error 0:261 arf/SPECRESP/ARFVERSN:type
error 0:261 arf/SPECRESP/ARFVERSN:null
error 0:262 arf/SPECRESP:rows
error 0:80 arf/SPECRESP/ENERG_LO:presence
error 0:80 arf/SPECRESP/ENERG_LO:type
error 0:80 arf/SPECRESP/ENERG_LO:shape
error 0:80 arf/SPECRESP/ENERG_LO:null
error 0:80 arf/SPECRESP/ENERG_LO:unit
error 0:80 arf/SPECRESP/ENERG_LO:limit
error 0:81 arf/SPECRESP/ENERG_HI:presence
error 0:81 arf/SPECRESP/ENERG_HI:type
error 0:81 arf/SPECRESP/ENERG_HI:shape
error 0:81 arf/SPECRESP/ENERG_HI:null
error 0:81 arf/SPECRESP/ENERG_HI:unit
error 0:265 arf/SPECRESP/SPECRESP:presence
error 0:265 arf/SPECRESP/SPECRESP:type
error 0:265 arf/SPECRESP/SPECRESP:shape
error 0:265 arf/SPECRESP/SPECRESP:null
error 0:265 arf/SPECRESP/SPECRESP:unit
error 0:265 arf/SPECRESP/SPECRESP:limit
error 0:266 arf/SPECRESP/BIN_LO:type
error 0:266 arf/SPECRESP/BIN_LO:shape
error 0:266 arf/SPECRESP/BIN_LO:null
error 0:266 arf/SPECRESP/BIN_LO:unit
error 0:266 arf/SPECRESP/BIN_HI:type
error 0:266 arf/SPECRESP/BIN_HI:shape
error 0:266 arf/SPECRESP/BIN_HI:null
error 0:266 arf/SPECRESP/BIN_HI:unit
error 1:142 arf/SPECRESP:exists-HDUCLAS3-HDUCLAS2
error 1:143 arf/SPECRESP:exists-HDUCLAS4-HDUCLAS3
error 1:159 arf/SPECRESP:all_or_none-RA_OBJ-DEC_OBJ
error 1:160 arf/SPECRESP:all_or_none-RA_PNT-DEC_PNT
error 1:161 arf/SPECRESP:all_or_none-RA_NOM-DEC_NOM
error 1:162 arf/SPECRESP:exists-RA_OBJ-RA_PNT-RA_NOM-RADESYS
error 1:164 arf/SPECRESP:exists-EQUINOX
error 1:185 arf/SPECRESP:all_or_none-TSTART-TSTOP
error 1:186 arf/SPECRESP:all_or_none-TSTARTI-TSTARTF-TSTOPI-TSTOPF
error 1:187 arf/SPECRESP:TSTART-TSTOP
error 1:188 arf/SPECRESP:TSTARTI-TSTOPI
error 1:189 arf/SPECRESP:DATE-OBS-DATE-END
error 0:269 arf/SPECRESP:ENERG_LO-ENERG_HI
error 0:271 arf/SPECRESP:max-SPECRESP
info 4:17 F1508
"""

SPEC = Spec(
    "heasarc.spectrum",
    "1.2.1",
    sources=(
        "heasarc/spectrum.specc",
        "std/ogip.specc",
        "std/time.specc",
        "std/wcs.specc",
        "heasarc/recommendations.specc",
    ),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
