# SPDX-License-Identifier: BSD-3-Clause
"""Dates and times in cells: all of one length and form are read at once, column of letters by column of letters.

Takes texts; gives them with seconds as `values` counts them. What is not certainly right that way is read one by one.
"""

from __future__ import annotations

from ..values import SECONDS_A_DAY, read_date, read_instant, read_time, shown
from .cells import Cells, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..values import Reading

_FORMS = {"date": "YYYY-MM-DD", "datetime": "YYYY-MM-DDThh:mm:ss.s", "time": "hh:mm:ss.s"}
_PARTS = {"YYYY": 4, "MM": 2, "DD": 2, "hh": 2, "mm": 2, "ss": 2}
_ZERO = ord("0")
_MOST_DECIMALS = 18  # as many digits as 64 bits hold
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_OF_2000 = 730425  # from 0000-03-01, as in `values`


def instants_of(  # as the type of the column says
    kind: str, cells: list[str], null: Mask | None, written: str | None, allow: tuple[str, ...]
) -> Cells:
    """Cells of dates, date-times or times."""
    import numpy as np

    values = texts(cells)
    numbers = np.full(len(cells), np.nan)
    left = np.ones(len(cells), np.bool_) if null is None else ~null
    quick = _quick(values, written or _FORMS[kind], optional=written is None)
    if quick is not None:
        numbers = np.where(left, quick, np.nan)
        left &= np.isnan(quick)
    bad = np.zeros(len(cells), np.bool_)
    for index in np.flatnonzero(left).tolist():
        reading = _reading(kind, cells[index], written, allow)
        if reading.seconds is not None:
            numbers[index] = reading.seconds
        bad[index] = reading.problem is not None
    return Cells(values, null, bad, lambda text: _why(text, _reading(kind, text, written, allow)), numbers, dated=True)


def _reading(kind: str, text: str, written: str | None, allow: tuple[str, ...]) -> Reading:
    if written is not None:
        from ..written import read

        return read(text, written)
    if kind == "date":
        return read_date(text)
    return read_time(text) if kind == "time" else read_instant(text, allow)


def _why(text: str, reading: Reading) -> str:
    problem = reading.problem or ""
    said = shown(text)
    return f"{said}, which{problem.removeprefix(said)}" if problem.startswith(said) else f"{said}: {problem}"


def _quick(values: Array, form: str, *, optional: bool) -> Array | None:
    """Seconds of texts that are certainly of a form, NaN for all others; None when it is none of the usual ones.

    optional: there need be no decimals.
    """
    import numpy as np

    from ..written import pieces

    width = values.dtype.itemsize // 4
    if not len(values) or not width:
        return None
    letters = np.ascontiguousarray(values).view(np.uint32).reshape(len(values), width)
    right = np.ones(len(values), np.bool_)
    found: dict[str, Any] = {}
    at = 0
    for word, said in pieces(form):
        if word == "f":
            fraction, good, at = _fraction(letters, at, len(said) - 1, optional=optional)
            if fraction is None:
                return None
            found["f"] = fraction
            right &= good
        elif not word:
            for letter in said:
                if at >= width:
                    return None
                right &= letters[:, at] == ord(letter)
                at += 1
        elif word in _PARTS:
            if at + _PARTS[word] > width:
                return None
            found[word] = _number(letters[:, at : at + _PARTS[word]], right)
            at += _PARTS[word]
        else:
            return None
    if at < width:
        right &= (letters[:, at:] == 0).all(axis=1)
    return np.where(right, _seconds(found, right), np.nan)


def _number(letters: Array, right: Mask) -> Array:
    import numpy as np

    digits = letters.astype(np.int64) - _ZERO
    right &= ((digits >= 0) & (digits <= 9)).all(axis=1)  # noqa: PLR2004  # digits
    value = digits[:, 0]
    for place in range(1, digits.shape[1]):
        value = value * 10 + digits[:, place]
    return value


def _fraction(letters: Array, at: int, decimals: int, *, optional: bool) -> tuple[Array | None, Mask, int]:
    """Decimals behind a point, or none of either where the texts end; how many where only one `s` says it."""
    import numpy as np

    width = letters.shape[1]
    none = np.zeros(len(letters), np.bool_)
    if at >= width:
        return (np.zeros(len(letters)), ~none, at) if optional else (None, none, at)
    if decimals > 1:
        width = min(width, at + 1 + decimals)
    digits = letters[:, at + 1 : width].astype(np.int64) - _ZERO
    is_digit = (digits >= 0) & (digits <= 9)  # noqa: PLR2004  # digits
    ended = letters[:, at + 1 : width] == 0
    # Digits up to the end, and at least one.
    good = (letters[:, at] == ord(".")) & (is_digit | ended).all(axis=1)
    if digits.shape[1] == 0:
        good = none
    else:
        good &= is_digit[:, 0] & ~(ended[:, :-1] & is_digit[:, 1:]).any(axis=1)
    if decimals > 1:
        good &= is_digit.sum(axis=1) == decimals
    value = np.zeros(len(letters), np.int64)
    for place in range(min(digits.shape[1], _MOST_DECIMALS)):
        value = np.where(is_digit[:, place], value * 10 + digits[:, place], value)
    return value / 10.0 ** np.minimum(is_digit.sum(axis=1), _MOST_DECIMALS), good, width


def _seconds(found: dict[str, Any], right: Mask) -> Array:
    """Seconds of the parts that were found; what is not on the clock or in the calendar is not right."""
    import numpy as np

    hour, minute, second = (found.get(word, 0) for word in ("hh", "mm", "ss"))
    right &= (hour <= 23) & (minute <= 59) & (second <= 60)  # noqa: PLR2004  # the clock
    seconds = hour * 3600 + minute * 60 + second + found.get("f", 0.0)
    if "YYYY" not in found:
        return np.asarray(seconds, np.float64) + np.zeros(len(right))
    year, month, day = found["YYYY"], found.get("MM", 1), found.get("DD", 1)
    month, day = np.broadcast_to(month, year.shape), np.broadcast_to(day, year.shape)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    length = np.array(_LENGTHS)[np.clip(month, 1, 12) - 1] + (leap & (month == 2))  # noqa: PLR2004  # February
    right &= (month >= 1) & (month <= 12) & (day >= 1) & (day <= length)  # noqa: PLR2004  # months
    early = month <= 2  # noqa: PLR2004  # years from March, as in `values`
    years, months = np.where(early, year - 1, year), np.where(early, month + 9, month - 3)
    days = years * 365 + years // 4 - years // 100 + years // 400 + (months * 153 + 2) // 5 + day - 1 - _DAYS_OF_2000
    return np.asarray(days * float(SECONDS_A_DAY) + seconds)
