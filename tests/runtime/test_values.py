"""Dates, times and digits of headers; values in messages."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime import values
from specc.runtime.values import read_date, read_datetime, read_instant, read_time, shown

EPOCH = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # no time scale is meant


@given(st.datetimes())
def test_datetimes_are_read_as_the_calendar_has_them(moment):
    reading = read_datetime(moment.isoformat())
    assert reading.problem is None
    expected = (moment - EPOCH).total_seconds()
    # Four thousand years on, neighbouring doubles are more than ten microseconds apart.
    assert reading.seconds == pytest.approx(expected, abs=max(1e-5, np.spacing(abs(expected))))


@given(st.dates())
def test_a_date_alone_is_a_date_and_a_datetime(day):
    assert read_date(day.isoformat()).seconds == (day - EPOCH.date()).days * 86400
    assert read_datetime(day.isoformat()).problem is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2000-01-01T00:00:00", 0),
        ("+02000-01-01T00:00:01.5", 1.5),
        ("2000-02-29", 59 * 86400),
        ("2016-12-31T23:59:60", 536544000),
        ("-04713-11-24T12:00:00", -86400 * 2451544.5),
        ("0000-03-01", -86400 * 730425),
    ],
)
def test_forms_of_the_standard(text, seconds):
    reading = read_datetime(text)
    assert (reading.seconds, reading.problem, reading.fix) == (seconds, None, None)


def test_mjd():
    assert values.mjd_of(0) == 51544
    assert values.mjd_of(read_datetime("1858-11-17").seconds) == 0


@pytest.mark.parametrize(
    "text",
    [
        "", "T", "Z", "2000", "2000-1-1", "2000-13-01", "2000-00-01", "2000-02-30", "1900-02-29", "2000-01-01T",
        "2000-01-01T24:00:00", "2000-01-01T00:60:00", "2000-01-01T00:00:61", "2000-01-01T00:00", "2000-01-01T00:00:00.",
        "2000-01-01T00:00:00+00:00", "02000-01-01", "+2000-01-01", "2000/01/01", "01/13/99", "1/1/99", "01/01/1999",
        "31/02/99", "\u0660000-01-01", "2000-01-01t00:00:00", "2000-01-01T0:00:00", "yesterday",
    ],
)  # fmt: skip
def test_what_is_no_datetime(text):
    reading = read_datetime(text, ("Z", "blank"))
    assert reading.seconds is None
    assert reading.problem
    assert reading.fix is None


@pytest.mark.parametrize(
    ("text", "fix", "word"),
    [
        ("03/11/99", "1999-11-03", "old form"),
        ("2000-01-01T00:00:00Z", "2000-01-01T00:00:00", "time zone"),
        ("2000-01-01 00:00:00", "2000-01-01T00:00:00", "a T"),
        ("2000-01-01 00:00:00Z", "2000-01-01T00:00:00", "a T"),
        (" 2000-01-01", "2000-01-01", "blanks"),
    ],
)
def test_wrong_forms_are_understood_and_repaired(text, fix, word):
    reading = read_datetime(text)
    assert word in reading.problem
    assert reading.fix == fix
    assert reading.seconds == read_datetime(fix).seconds


def test_the_old_form_near_the_turn_of_the_century_is_not_guessed():
    reading = read_datetime("03/11/05")
    assert "1905" in reading.problem
    assert reading.fix is None


@pytest.mark.parametrize(
    ("text", "allow"),
    [
        ("2000-01-01T00:00:00Z", ("Z",)),
        ("2000-01-01 00:00:00", ("blank",)),
        ("2000-01-01 00:00:00Z", ("Z", "blank")),
    ],
)
def test_a_policy_may_allow_wrong_forms(text, allow):
    assert read_datetime(text, allow).problem is None
    for less in allow:
        assert read_datetime(text, tuple(each for each in allow if each != less)).problem


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("2000-01-01T01:00:00", "2000-01-01"),
        ("+02000-01-01 01:00:00Z", "+02000-01-01"),
        ("2000-01-01Z", "2000-01-01"),
    ],
)
def test_a_date_has_no_time(text, fix):
    reading = read_date(text)
    assert "nothing else" in reading.problem
    assert reading.fix == fix


def test_times():
    assert read_time("01:02:03.25").seconds == 3723.25
    assert read_time("23:59:60").problem is None
    for text in ("1:02:03", "24:00:00", "", "01:02", "01:02:03Z", "aa:bb:cc"):
        assert read_time(text).seconds is None
        assert read_time(text).problem


@given(st.text())
def test_no_text_raises(text):
    for read in (read_date, read_datetime, read_time):
        reading = read(text)
        assert (reading.seconds is None) <= (reading.problem is not None)
    assert shown(text).isprintable()


def test_digits():
    assert values.digits_number("00042") == 42
    for text in ("", "4.2", "-1", "\u0663", "\u00b2", "1" * 10000):
        assert values.digits_number(text) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "nothing"), (True, "T"), (False, "F"), (3, "3"), (1.5, "1.5"), (1e300, "1e+300"), ("it's", "'it''s'"),
        (1 + 2j, "(1.0, 2.0)"), (("a", 1), "('a', 1)"), (frozenset({2, 1}), "(1, 2)"), ("\x1b", "'\\x1b'"),
        (np.float32(1543.221), "1543.221"), (np.float64(0.1), "0.1"), (np.int8(-3), "-3"), (np.bool_(0), "F"),
    ],
)  # fmt: skip
def test_values_in_messages(value, text):
    assert shown(value) == text


def test_long_texts_are_cut():
    assert len(shown("x" * 1000)) < 80
    assert len(shown(tuple(range(1000)))) < 80


def test_an_instant_has_a_time_and_a_day_alone_is_none():
    assert read_instant("2020-01-01T00:00:00").problem is None
    found = read_instant("2020-01-01")
    assert found.problem == "'2020-01-01' is a date without a time; write one as 2020-01-01Thh:mm:ss"
    assert found.fix is None, "nobody knows the time"
    assert read_instant("2020-01-01 00:00:00", ("blank",)).problem is None
