# SPDX-License-Identifier: BSD-3-Clause
"""What the expressions of specs become: functions over single values and over Python iterables of them.

Generated rules are lambdas that call these. An expression that cannot be told, because a keyword is missing or a text
is no date, raises one of `UNTOLD`; whoever runs the rule then does not judge it, since the cause has a finding of its
own. Functions over arrays of data are in the folder of the format that reads them.
"""

from __future__ import annotations

from . import values
from .patterns import pattern_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Protocol, TypeVar

    T = TypeVar("T")

    class Ordered(Protocol):
        """What can be smaller and larger: numbers, texts, instants."""

        def __lt__(self, other: object, /) -> bool:
            """Whether this one is smaller."""

    O = TypeVar("O", bound=Ordered)  # noqa: E741  # the usual name is one letter


_INFINITY = float("inf")


class Missing(Exception):  # noqa: N818  # no error: a value that an expression asks for is not there
    """A value is not there, or is nothing that can be used; the text says which, as in `TELESCOP is missing`."""


UNTOLD = (Missing, ArithmeticError, ValueError, TypeError, LookupError)
"""What evaluating an expression may raise when it cannot be told."""


def instant(date: object, time: object = None) -> float:
    """Seconds since 2000-01-01T00:00:00 of a date, a datetime, or a date and a time in two keywords."""
    if not isinstance(date, str):
        raise Missing(f"{values.shown(date)} is no date")
    reading = values.read_datetime(date, ("Z", "blank"))
    if reading.seconds is None:
        raise Missing(reading.problem)
    if time is None:
        return reading.seconds
    if not isinstance(time, str):
        raise Missing(f"{values.shown(time)} is no time")
    clock = values.read_time(time)
    if clock.seconds is None:
        raise Missing(clock.problem)
    return reading.seconds + clock.seconds


def iso(text: object, form: str) -> object:
    """A date of a form of the spec's own as the Standard writes it; anything else as it is."""
    from .written import iso as standard

    return standard(text, form)


def says(text: object, form: str, moment: float) -> bool:
    """Whether a date of a form of the spec's own says a moment, as far as the form goes: what it lacks is cut."""
    from .written import agrees, read

    if not isinstance(text, str) or read(text, form).seconds is None:
        raise Missing(f"{values.shown(text)} is no date written {form}")
    return agrees(text, form, moment)


def clock(time: object) -> float:
    """Seconds since midnight of `hh:mm:ss[.s...]`."""
    reading = values.read_time(time) if isinstance(time, str) else None
    if reading is None or reading.seconds is None:
        raise Missing(f"{values.shown(time)} is no time")
    return reading.seconds


def mjd(date: object, time: object = None) -> float:
    """The modified Julian date of what `instant` takes."""
    return values.mjd_of(instant(date, time))


def number(text: object) -> int:
    """The number that digits write: `'00042'` is 42. A number is itself."""
    if isinstance(text, int) and not isinstance(text, bool):
        return text
    found = values.digits_number(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise Missing(f"{values.shown(text)} is no number of digits")
    return found


def lower(text: object) -> str:
    """The text in lower case."""
    return _text(text).lower()


def upper(text: object) -> str:
    """The text in upper case."""
    return _text(text).upper()


def length(value: object) -> int:
    """How many characters a text has, or items a list."""
    if isinstance(value, (str, list, tuple, dict)):
        return len(value)
    raise Missing(f"{values.shown(value)} has no length")


def matches(text: object, pattern: str) -> bool:
    """Whether the whole text fits the regular expression."""
    return pattern_of(pattern)(_text(text))


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise Missing(f"{values.shown(value)} is no text")


def among(value: T, allowed: Iterable[T], *, ignore_case: bool = False) -> T:
    """A value that steers a branch; one that is none of those it can have tells nothing."""
    if value in allowed or (ignore_case and isinstance(value, str) and value.lower() in map(lower, allowed)):
        return value
    raise Missing(f"{values.shown(value)} is none of the values that it can have")


def close_to(a: float, b: float, tolerance: float, *, relative: bool = False) -> bool:
    """Whether two numbers differ by no more than the tolerance, relative to the larger of them if asked.

    Equal infinities are close, and nothing is close to NaN. Operators alone, so that arrays of numpy pass through it.
    """
    apart = abs(a - b)
    if relative:
        near = (apart <= tolerance * abs(a)) | (apart <= tolerance * abs(b))
        return (a == b) | (near & (apart < _INFINITY))
    return (a == b) | (apart <= tolerance)


def _present(items: Iterable[T | None]) -> list[T]:
    # Aggregates skip nulls: None, and NaN, which alone differs from itself.
    return [item for item in items if item is not None and item == item]  # noqa: PLR0124


def unique(items: Iterable[object]) -> bool:
    """Whether no two are equal, nulls apart."""
    seen = set()
    for item in _present(items):
        key = tuple(item) if isinstance(item, list) else item
        if key in seen:
            return False
        seen.add(key)
    return True


def minimum(items: Iterable[O | None]) -> O:
    """The smallest; `Missing` when there is none."""
    return min(_some(items))


def maximum(items: Iterable[O | None]) -> O:
    """The largest; `Missing` when there is none."""
    return max(_some(items))


def total(items: Iterable[float | None]) -> float:
    """The sum, 0 of nothing."""
    return sum(_present(items))


def first(items: Iterable[T | None]) -> T:
    """The first that is no null; `Missing` when there is none."""
    return _some(items)[0]


def last(items: Iterable[T | None]) -> T:
    """The last that is no null; `Missing` when there is none."""
    return _some(items)[-1]


def count(items: Iterable[object]) -> int:
    """How many are no nulls."""
    return len(_present(items))


def count_true(items: Iterable[object]) -> int:
    """How many are true: `exactly_one(A, B)` is `count_true((A there, B there)) == 1`."""
    return sum(map(bool, items))


def _some(items: Iterable[T | None]) -> list[T]:
    present = _present(items)
    if not present:
        raise Missing("there is nothing to choose from")
    return present


def told(condition: Callable[[], object]) -> bool | None:
    """Whether a condition holds; None when it cannot be told."""
    try:
        return bool(condition())
    except UNTOLD:
        return None
