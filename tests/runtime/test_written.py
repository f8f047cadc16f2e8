"""Dates in forms of a spec's own: what is written is read back, and is what the calendar of Python says."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.values import read_datetime, read_time
from specc.runtime.written import agrees, iso, pattern, read, write

FORMS = ("YYYYDDDhhmmss", "Mon DD YYYY hh:mm:ss", "DD/MM/YYYY hh:mm:ss", "YYYYMMDDthhmmss", "DD-MON-YYYYThh:mm:ss")
QUIET = settings(deadline=None)
MOMENTS = st.datetimes(min_value=dt.datetime(1, 1, 1))  # noqa: DTZ001  FITS has no time zones


def seconds_of(moment):
    return read_datetime(moment.isoformat()).seconds


@QUIET
@given(MOMENTS)
def test_a_moment_is_written_as_python_writes_it(moment):
    said = write(seconds_of(moment), "YYYY-MM-DD DDD YY hh:mm:ss")
    assert said == f"{moment.year:04}-" + moment.strftime("%m-%d %j %y %H:%M:%S")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert write(seconds_of(moment), "Mon MON") == f"{months[moment.month - 1]} {months[moment.month - 1].upper()}"


@QUIET
@given(MOMENTS, st.sampled_from(FORMS))
def test_what_is_written_is_read_back(moment, form):
    whole = seconds_of(moment.replace(microsecond=0))
    text = write(seconds_of(moment), form)
    assert re.fullmatch(pattern(form), text)
    assert read(text, form).seconds == whole
    assert agrees(text, form, seconds_of(moment))
    assert iso(text, form) == moment.replace(microsecond=0).isoformat()


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("Oct 1 1996", "Mon DD YYYY", "'1 ' stands where 'DD' is due"),
        ("Oct 01", "Mon DD YYYY", "it ends where ' ' is due"),
        ("OCT 01 1996", "Mon DD YYYY", "'OCT' stands where 'Mon' is due"),
        ("Oct 01 1996 ", "Mon DD YYYY", "it goes on with ' '"),
        ("2023366", "YYYYDDD", "the year 2023 has no day 366"),
        ("2023000", "YYYYDDD", "the year 2023 has no day 000"),
        ("30/02/2023", "DD/MM/YYYY", "is not in the calendar"),
        ("01/13/2023", "DD/MM/YYYY", "has no month 13"),
        ("2561", "hhmm", "is not on the clock"),
        ("٢٠٢٣٠٠١", "YYYYDDD", "stands where 'YYYY' is due"),
        ("01:02:03", "hh:mm:ss.s", "it ends where '.s' is due"),
        ("01:02:03.12", "hh:mm:ss.sss", "stands where '.sss' is due"),
    ],
)
def test_what_is_wrong_is_said(text, form, said):
    reading = read(text, form)
    assert reading.seconds is None
    assert said in reading.problem


@pytest.mark.parametrize(
    ("text", "form", "instant"),
    [
        ("69001", "YYDDD", "1969-01-01T00:00:00"),
        ("68001", "YYDDD", "2068-01-01T00:00:00"),
        ("2022-04-27 00:31:02.2660000", "YYYY-MM-DD hh:mm:ss.s", "2022-04-27T00:31:02.266"),
        ("20161231235960", "YYYYMMDDhhmmss", "2017-01-01T00:00:00"),
    ],
)
def test_small_print(text, form, instant):
    assert read(text, form).seconds == pytest.approx(read_datetime(instant).seconds, abs=1e-6)
    assert re.fullmatch(pattern(form), text)


@pytest.mark.parametrize("fraction", ["0", "5", "999", "9999999", "99999999999999999999"])
def test_fractions_are_cut_and_never_rounded(fraction):
    for day in ("1979-12-31", "2022-12-31", "1850-01-01", "9998-12-31"):
        seconds = read_datetime(f"{day}T23:59:59.{fraction}").seconds
        assert write(seconds, "YYYY-MM-DDThh:mm:ss") == f"{day}T23:59:59"
        assert write(seconds, "YYYY-MM-DD") == day
    assert write(read_datetime("2000-01-01T00:00:00.00000000001").seconds, "hhmmss") == "000000"


def test_a_time_alone():
    assert write(read_time("01:02:03.9").seconds, "hh-mm-ss") == "01-02-03"
    assert read("0102", "hhmm").seconds == read_time("01:02:00").seconds
    assert iso("0102", "hhmm") == "01:02:00"
    assert iso("noon", "hhmm") == "noon"
    assert iso(12, "hhmm") == 12
