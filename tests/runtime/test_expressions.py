"""Functions that expressions of specs call."""

from __future__ import annotations

import math

import numpy as np
import pytest

from specc.runtime.expressions import (
    UNTOLD,
    Missing,
    clock,
    close_to,
    count,
    count_true,
    first,
    instant,
    last,
    length,
    lower,
    matches,
    maximum,
    minimum,
    mjd,
    number,
    told,
    total,
    unique,
    upper,
)

NAN = math.nan


def test_instants():
    assert instant("2000-01-02") == 86400
    assert instant("2000-01-02T00:00:01Z") == 86401
    assert instant("2000-01-02", "01:00:00.5") == 90000.5
    assert instant("01/01/99") == -365 * 86400
    assert mjd("2000-01-01", "12:00:00") == 51544.5
    assert clock("00:01:00") == 60


@pytest.mark.parametrize(
    "untold",
    [
        lambda: instant("soon"),
        lambda: instant(3),
        lambda: instant("2000-01-01", "soon"),
        lambda: instant("2000-01-01", 3),
        lambda: clock("soon"),
        lambda: clock(None),
        lambda: number("x"),
        lambda: number(""),
        lambda: number(1.5),
        lambda: number(True),  # noqa: FBT003  # a logical value is no number
        lambda: lower(3),
        lambda: upper(None),
        lambda: length(3),
        lambda: matches(3, "x"),
        lambda: minimum([]),
        lambda: maximum([None, NAN]),
        lambda: first([]),
        lambda: last([None]),
        lambda: 1 / 0,
        lambda: 10.0**1000,
        lambda: min("a", 1),
        lambda: {}["X"],
        lambda: int("x"),
    ],
)
def test_what_cannot_be_told(untold):
    with pytest.raises(UNTOLD):
        untold()
    assert told(untold) is None


def test_what_can_be_told():
    assert told(lambda: 1) is True
    assert told(lambda: "") is False
    with pytest.raises(AttributeError):
        told(lambda: None.x)


def test_missing_is_no_fault_of_python():
    assert Missing in UNTOLD
    assert not issubclass(Missing, (ArithmeticError, ValueError, TypeError, LookupError))


def test_texts():
    assert (lower("AbC"), upper("AbC"), length("abc"), length((1, 2))) == ("abc", "ABC", 3, 2)
    assert number("00042") == number(" 42") == number(42) == 42
    assert matches("o123", r"o\d{3}")
    assert not matches("o123\n", r"o\d{3}")
    assert not matches("xo123", r"o\d{3}")


@pytest.mark.parametrize(
    ("a", "b", "tolerance", "relative", "close"),
    [
        (1.0, 1.01, 0.02, False, True),
        (1.0, 1.03, 0.02, False, False),
        (1000, 1001, 1e-3, True, True),
        (1001, 1000, 1e-3, True, True),
        (-1000, -1002, 1e-3, True, False),
        (0, 0, 1e-3, True, True),
        (0, 1e-9, 1e-3, True, False),
        (math.inf, math.inf, 1, False, True),
        (math.inf, -math.inf, 1, True, False),
        (math.inf, 1, 1, True, False),
        (math.inf, -math.inf, 1, False, False),
        (NAN, NAN, 1, False, False),
        (NAN, 1, 1, True, False),
    ],
)
def test_closeness(a, b, tolerance, relative, close):
    assert close_to(a, b, tolerance, relative=relative) is close
    with np.errstate(invalid="ignore"):
        many = close_to(np.array([a, a]), np.array([b, b]), tolerance, relative=relative)
    assert many.tolist() == [close, close]


def test_aggregates_skip_nulls():
    some = [3, None, 1.5, NAN, 3]
    assert (minimum(some), maximum(some), total(some), first(some), last(some)) == (1.5, 3, 7.5, 3, 3)
    assert (count(some), total([])) == (3, 0)
    assert not unique(some)
    assert unique([None, None, NAN, NAN, "a", "b"])
    assert unique([[1], [2]])
    assert not unique([[1], [1]])
    assert count_true([True, 0, "x", ""]) == 2
    assert minimum(["b", "a"]) == "a"


def test_a_missing_value_of_one_hdu_leaves_the_whole_untold():
    def values():
        yield "a"
        raise Missing("SLTNAME is missing")

    with pytest.raises(Missing, match="SLTNAME"):
        unique(values())
