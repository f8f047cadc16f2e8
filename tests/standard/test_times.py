"""Times of a header: what they refer to, their order, their agreement, and values that nobody expects."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.fits.standard.times import _decimals
from tests.standard.judging import codes, findings

_ZERO = datetime(1858, 11, 17)  # noqa: DTZ001  # no scale


def header(*cards, begin="@primary"):
    return "\n".join((begin, *cards))


@pytest.mark.parametrize(
    ("cards", "broken"),
    [
        (("TIMESYS = 'TT'",), set()),
        (("TIMESYS = 'UTC(NIST)'",), set()),
        (("TIMESYS = 'UT()'",), {"F1603"}),
        (("TIMESYS = 'TT(TAI'",), {"F1602"}),
        (("TIMESYS = 'tdb'",), {"F1602"}),
        (("TIMESYS = ''",), {"F1602"}),
        (("TIMESYS = T",), {"F1601"}),
        (("TIMESYS =",), set()),
        (("TSTOP   =",), set()),
        (("TIMEUNIT= 'ms'",), set()),
        (("TIMEUNIT= 'Pa'",), {"F1611"}),
        (("TIMEUNIT= 'mas'",), {"F1611"}),
        (("TIMEUNIT= 'kPa'",), {"F1611"}),
        (("TIMEUNIT= 'Myr'",), set()),
        (("TIMEUNIT= 'm'",), {"F1611"}),
        (("TIMEUNIT= 'SEC'",), {"F1611"}),
        (("TREFPOS = 'GEOCENTR'",), set()),
        (("TREFPOS = ''",), {"F1613"}),
        (("TREFPOS = 'TOPOCENT'", "OBSORBIT= 'orbit.fits'"), set()),
        (("TREFPOS = 'TOPOCENTER'", "TIMESYS = 'TCB'"), {"F1615"}),
        (("TREFPOS = 'BARYCENTER'", "TIMESYS = 'TCG'"), {"F1615"}),
        (("TREFDIR = 'RA'", "RA      = 1.0"), {"F1617"}),
        (("TREFDIR = 'RA,,'", "RA      = 1.0"), {"F1617"}),
        (("PLEPHEM = 'JPL-DE200'",), set()),
        (("PLEPHEM = 'DE'",), {"F1618"}),
        (("MJDREFI = 51910", "MJDREFF = 0.5", "MJDREF  = 51910.5"), set()),
        (("MJDREFI = 51910", "MJDREFF = 0.5", "MJDREF  = 51910.0"), {"F1607"}),
        (("MJDREF  = 51910.0", "JDREF   = 2451910.5"), set()),
        (("JDREFI  = 2451910", "JDREFF  = 0.5", "DATEREF = '2001-01-02'"), {"F1607"}),
        (("MJDREFF = 0.5", "TSTART  = 1.0"), {"F1608"}),
        (("MJDREFI = 51910.0", "MJDREFF = 0.5"), {"F0423"}),
        (("MJDREFI = 51910.5", "MJDREFF = 0.5"), {"F1606"}),
        (("TSTART  = 58000.0", "TIMEUNIT= 'd'"), set()),
        (("TSTART  = 58000.0",), {"F1609"}),
        (("MJDREF  = 2451910.5",), {"F1628"}),
        (("TIMEPIXR= -0.5",), {"F1620"}),
        (("XPOSURE = 'long'",), {"F1619"}),
    ],
)
def test_what_times_refer_to(cards, broken, tmp_path):
    assert codes(tmp_path / "a.fits", header(*cards)) == broken


@pytest.mark.parametrize(
    ("cards", "broken"),
    [
        (("DATE-OBS= '2020-01-31'", "MJD-OBS = 58879.999"), set()),
        (("DATE-OBS= '2020-01-31'", "MJD-OBS = 58880.10"), {"F1624"}),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 58879"), set()),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 58879.5"), set()),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 5.88795000E+04"), set()),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 58879.500810000"), {"F1624"}),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 58879.500810000", "TIMEREF = 'LOCAL'"), set()),
        (("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 2458880.0"), {"F1628"}),
        (("DATE-OBS= '31/01/90'", "MJD-OBS = 58880.1"), {"F0412"}),
        (("DATE-OBS= 'yesterday'", "MJD-OBS = 58880.1"), {"F0409"}),
        (("DATE-BEG= '2020-01-31T12:00:00'", "DATE-AVG= '2020-01-31T11:00:00'"), {"F1623"}),
        (("DATE-AVG= '2020-01-31T12:00:00'", "DATE-END= '2020-01-31T11:00:00'"), {"F1623"}),
        (("DATE-BEG= '2016-12-31T23:59:60'", "DATE-END= '2017-01-01T00:00:00'"), set()),
        (("MJD-BEG = 58879.5", "MJD-AVG = 58879.4"), {"F1623"}),
        (("MJD-BEG = 58879.5", "MJD-AVG = 58879.6", "MJD-END = 58879.5"), {"F1623"}),
        (("TELAPSE = 60.0", "DATE-BEG= '2020-01-31T12:00:00'", "DATE-END= '2020-01-31T12:01:00'"), set()),
        (("TELAPSE = 1.0", "DATE-BEG= '2020-01-31T12:00:00'", "DATE-END= '2020-01-31T12:01:00'"), {"F1626"}),
        (
            ("TELAPSE = 1.0", "TIMEUNIT= 'min'", "DATE-BEG= '2020-01-31T12:00:00'", "DATE-END= '2020-01-31T12:01:00'"),
            set(),
        ),
        (("TELAPSE = 1.0", "DATE-BEG= '2020-01-31'", "DATE-END= '2020-02-01'"), set()),
        (("TELAPSE = 1.0", "TIMEUNIT= 'cy'", "DATE-BEG= '2020-01-31'", "DATE-END= '2020-02-01'"), set()),
    ],
)
def test_times_beside_each_other(cards, broken, tmp_path):
    assert codes(tmp_path / "a.fits", header(*cards)) == broken


@settings(max_examples=60)
@given(st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), st.integers(0, 10), st.integers(0, 6))  # noqa: DTZ001
def test_one_moment_in_both_forms_agrees(tmp_path_factory, moment, digits, decimals):
    days = (moment - _ZERO) / timedelta(days=1)
    date = moment.isoformat(timespec="microseconds")[: 19 + (decimals and decimals + 1)]
    text = header("TIMESYS = 'TT'", f"DATE-OBS= '{date}'", f"MJD-OBS = {days:.{digits}f}{'.' * (not digits)}")
    assert codes(tmp_path_factory.mktemp("t") / "a.fits", text) == set()


def test_the_difference_of_tt_and_utc_is_named(tmp_path):
    text = header("DATE-OBS= '2020-01-31T12:00:00'", "MJD-OBS = 58879.500800740")
    (found,) = findings(tmp_path / "a.fits", text)["F1624"]
    assert "69.2 seconds apart, as TT and UTC are" in found.message
    assert found.expected == "58879.500000000"


@pytest.mark.parametrize(
    ("text", "digits"), [("58879", 0), ("58879.", 0), ("58879.25", 2), ("5.887925E+04", 2), ("5.8E4", 0)]
)
def test_digits_of_a_number(text, digits):
    assert _decimals(text) == digits


@pytest.mark.parametrize(
    ("cards", "broken"),
    [
        (("TTYPE1  = 'TIME'", "TRPOS1  = 'BARYCENTER'", "TREFDIR = 'RA,DEC'", "RA      = 1.0", "DEC     = 1.0"), set()),
        (("TTYPE1  = 'TIME'", "TRPOS1  = 'BARYCENTER'"), {"F1616"}),
        (("TTYPE1  = 'TIME'", "TRPOS1  = 'nowhere'"), {"F1613"}),
        (("TTYPE1  = 'TIME'", "TCTYP1  = 'TDB'", "TRPOS1  = 'TOPOCENTER'"), {"F1615"}),
        (("TTYPE1  = 'TIME'", "TRDIR1  = 'TIME,TIME'"), set()),
        (("TTYPE1  = 'TIME'", "TRDIR1  = 'A,B'"), {"F1617"}),
        (("TTYPE1  = 'TIME'", "TRPOS1  = 1"), {"F1635"}),
        (("TTYPE1  = 'TIME'", "TRPOS999= 'CUSTOM'"), {"F1635"}),
        (("TTYPE1  = 'TIME'", "DOBS1   = '2020-13-01'"), {"F0410"}),
        (("TTYPE1  = 'TIME'", "MJDA1   = 2458880.0"), {"F1628"}),
        (("TTYPE1  = 'TIME'", "TCTYP1  = 'UTC'", "TCUNI1  = 'Hz'"), {"F1630"}),
        (("TTYPE1  = 'TIME'", "TCTYP1  = 'UTC'", "TCUNI1  = 'ms'"), set()),
        (("TTYPE1  = 'TIME'", "TCTYP1  = 'UTC'", "TCUNI1  = 'sec'"), {"F1709"}),
        (("TTYPE1  = 'START'", "EXTNAME = 'GTI'"), {"F1632"}),
    ],
)
def test_columns_of_time(cards, broken, tmp_path):
    assert codes(tmp_path / "a.fits", header("@table 1 1D", *cards, begin="@primary"), headers_only=True) == broken


def test_text_in_a_table_of_intervals(tmp_path):
    text = "@primary\n@table 1 8A 1D\nEXTNAME = 'GTI'\nTTYPE1  = 'START'\nTTYPE2  = 'stop'"
    assert codes(tmp_path / "a.fits", text) == {"F1632"}


def test_the_primary_header_may_say_what_times_refer_to(tmp_path):
    primary = header(
        "MJDREF  = 51910.0", "OBSGEO-X= 1.0", "OBSGEO-Y= 1.0", "OBSGEO-Z= 1.0", "RA      = 1.0", "DEC     = 1.0"
    )
    text = f"{primary}\n@image 8\nTSTART  = 1.0\nTREFPOS = 'TOPOCENTER'\nTREFDIR = 'RA,DEC'"
    assert codes(tmp_path / "a.fits", text) == set()


_KEYWORDS = (
    "TIMESYS TREFPOS TREFDIR PLEPHEM TIMEUNIT MJDREF MJDREFI MJDREFF JDREF JDREFI JDREFF DATEREF TSTART TSTOP TELAPSE "
    "XPOSURE TIMEPIXR TIMEDEL TIMSYER MJD-OBS MJD-BEG MJD-END DATE-OBS DATE-BEG DATE-END TRPOS1 TRDIR1 MJDOB1 CTYPE1 "
    "CUNIT1 CZPHS1 BUNIT TUNIT1 TIMESYER TRPOS99999999"
)
_VALUES = [
    "T",
    "''",
    "' '",
    "'UTC'",
    "'TIME'",
    "1E999",
    "-1E999",
    "9" * 60,
    "-" + "9" * 60,
    "1",
    "(1.0, 2.0)",
    "NaN",
    "",
    "'x",
]


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(_KEYWORDS.split()), st.sampled_from(_VALUES)), min_size=1, max_size=12))
def test_strange_values_disturb_nothing(tmp_path_factory, cards):
    folder = tmp_path_factory.mktemp("t")
    lines = [f"{keyword[:8]:8}= {value}" for keyword, value in dict(cards).items()]
    for begin in ("@primary 8 2", "@primary\n@table 1 1D"):
        codes(folder / "a.fits", header(*lines, begin=begin), headers_only=True)
