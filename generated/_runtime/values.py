# SPDX-License-Identifier: BSD-3-Clause
"""Texts of FITS that stand for a value: dates, times, digits; and how values are written in messages.

Times are seconds since 2000-01-01T00:00:00 of whatever clock the file uses, as a float (0.1 microseconds near the
present); no leap seconds are counted and no time scale is assumed, so that two of one header compare as they read.
Text comes as a header holds it, without trailing blanks. Nothing here raises.
"""

from __future__ import annotations

SECONDS_A_DAY = 86400
DIGITS = "0123456789"  # and no others, as superscripts, which str.isdigit() takes for some
MJD_OF_2000 = 51544
_DAYS_OF_2000 = 730425  # from 0000-03-01, the start of the cycle of 400 years below
_OLD_TURN = 10  # FITS was agreed upon in 1979: a two-digit year up to here probably lies after 2000
_SHOWN = 60
_MOST_KNOWN = 1000


class Reading:
    """A text read as a date or time.

    seconds: since 2000-01-01T00:00:00, or since midnight for a time; None when it cannot be told.
    problem: what is wrong with the text and what to do about it, or None. fix: the right text, when it is certain.
    """

    __slots__ = ("fix", "problem", "seconds")

    def __init__(self, seconds: float | None, problem: str | None = None, fix: str | None = None) -> None:
        self.seconds = seconds
        self.problem = problem
        self.fix = fix


_known: dict[
    str, Reading
] = {}  # of texts in the one right form: several rules read each, and files of a day share them


def read_date(text: str) -> Reading:
    """Read `CCYY-MM-DD` (Standard 9.1.1)."""
    reading = read_datetime(text, ("Z", "blank"))
    day = text.rstrip("Zz").partition("T")[0].partition(" ")[0]
    if reading.problem is not None or day == text:
        return reading
    return Reading(reading.seconds, f"a date and nothing else is wanted; write '{day}'", day)


def read_instant(text: str, allow: tuple[str, ...] = ()) -> Reading:
    """Read a day and a time of it; a day alone, which `read_datetime` takes for its beginning, is a problem."""
    reading = read_datetime(text, allow)
    if reading.problem is None and ":" not in text:
        return Reading(reading.seconds, f"{shown(text)} is a date without a time; write one as {text}Thh:mm:ss")
    return reading


def read_datetime(text: str, allow: tuple[str, ...] = ()) -> Reading:
    """Read `CCYY-MM-DD[Thh:mm:ss[.s...]]`, the year also as `+CCCYY` or `-CCCYY` (Standard 9.1.1).

    `DD/MM/YY` (Standard 4.4.2.1, for the years 1900 to 1999) is understood and is a problem, as are a final `Z` and a
    blank for the T, unless `allow` names them: `Z`, `blank`.
    """
    reading = _known.get(text)
    if reading is None:
        reading = _read_datetime(text, allow)
        if reading.problem is None and text[-1:].isdigit() and " " not in text:
            if len(_known) >= _MOST_KNOWN:
                _known.clear()
            _known[text] = reading
    return reading


def _read_datetime(text: str, allow: tuple[str, ...]) -> Reading:
    if text[2:3] == "/":
        return _read_old(text)
    wrong: list[str] = []
    right = text.strip()
    if right != text:
        wrong.append("blanks stand around it")
    if right[-1:] in ("Z", "z") and len(right) > 1:
        right = right[:-1]
        if "Z" not in allow:
            wrong.append("dates carry no time zone here")
    day, separator, time = right.partition("T")
    if not separator:
        day, separator, time = right.partition(" ")
        if separator:
            right = f"{day}T{time}"
            if "blank" not in allow:
                wrong.append("a T separates date and time")
    days = _days(day)
    if isinstance(days, str):
        return Reading(None, f"{shown(text)} {days}")
    seconds: float | str = _seconds(time) if separator else 0.0
    if isinstance(seconds, str):
        return Reading(None, f"{shown(text)} {seconds}")
    moment: float = days * SECONDS_A_DAY + seconds
    clock = _seconds(time.partition(".")[0]) if moment % 1 == 0 and "." in time else ""
    if not isinstance(clock, str) and moment > days * SECONDS_A_DAY + clock:
        # .99999999 is too near to the next second for a float, and is not in it.
        moment -= (abs(moment) + 1) * 2**-52
    if wrong:
        return Reading(moment, f"{' and '.join(wrong)}; write '{right}'", right)
    return Reading(moment)


def read_time(text: str) -> Reading:
    """Read `hh:mm:ss[.s...]`, as seconds since midnight."""
    seconds = _seconds(text)
    return Reading(None, f"{shown(text)} {seconds}") if isinstance(seconds, str) else Reading(seconds)


def mjd_of(seconds: float) -> float:
    """The modified Julian date of seconds since 2000-01-01T00:00:00."""
    return MJD_OF_2000 + seconds / SECONDS_A_DAY


def _read_old(text: str) -> Reading:
    day, month, year = text[0:2], text[3:5], text[6:8]
    if len(text) != len("DD/MM/YY") or text[5] != "/" or not all(map(is_digits, (day, month, year))):
        return Reading(None, f"{shown(text)} is no date; write CCYY-MM-DD")
    right = f"19{year}-{month}-{day}"
    days = _days(right)
    if isinstance(days, str):
        return Reading(None, f"{shown(text)} {days}")
    if int(year) <= _OLD_TURN:
        # By the Standard it is 19YY, by experience it is not: that choice is for a person.
        return Reading(
            float(days * SECONDS_A_DAY), f"the old form of a date, in which it says {right}; write CCYY-MM-DD"
        )
    return Reading(float(days * SECONDS_A_DAY), f"the old form of a date; write '{right}'", right)


def _days(text: str) -> int | str:
    """Days from 2000-01-01 to a date, by the Gregorian calendar at all times; or what to say of a text that is none."""
    if text[:1] in ("+", "-"):
        sign, digits, width = text[0], text[1:], 5
    else:
        sign, digits, width = "", text, 4
    year, month, day = digits[:width], digits[width + 1 : width + 3], digits[width + 4 :]
    well_formed = len(digits) == width + 6 and digits[width] == "-" and digits[width + 3] == "-"
    if not well_formed or not (is_digits(year) and is_digits(month) and is_digits(day)):
        return "is no date; write CCYY-MM-DD"
    y, m, d = int(sign + year), int(month), int(day)
    if not 1 <= m <= 12:  # noqa: PLR2004  # months
        return f"has no month {month}"
    if not 1 <= d <= _length_of_month(y, m):
        return "is not in the calendar"
    # Years from March, so that the leap day is the last of its year.
    y, m = (y, m - 3) if m > 2 else (y - 1, m + 9)  # noqa: PLR2004  # February
    return y * 365 + y // 4 - y // 100 + y // 400 + (m * 153 + 2) // 5 + d - 1 - _DAYS_OF_2000


def _length_of_month(year: int, month: int) -> int:
    if month == 2:  # noqa: PLR2004  # February
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _seconds(text: str) -> float | str:
    """Seconds since midnight, or what to say after the text that has none. A second 60 exists, in leap seconds."""
    whole, point, fraction = text.partition(".")
    parts = whole.split(":")
    well_formed = len(parts) == 3 and all(len(part) == 2 and is_digits(part) for part in parts)  # noqa: PLR2004  # h m s
    if not well_formed or (point and not is_digits(fraction)):
        return "holds no time; write hh:mm:ss, seconds with decimals if need be"
    hour, minute, second = map(int, parts)
    if hour > 23 or minute > 59 or second > 60:  # noqa: PLR2004  # the clock
        return "is not on the clock"
    return hour * 3600 + minute * 60 + float(f"{second}.{fraction}")


def is_digits(text: str) -> bool:
    """Whether there are digits 0 to 9 and nothing else."""
    return text.isascii() and text.isdigit()


def digits_number(text: str) -> int | None:
    """The number that digits write, as in `'00042'`; None when other characters are among them, or far too many."""
    return int(text) if is_digits(text) and len(text) <= 4000 else None  # noqa: PLR2004  # int() refuses beyond 4300


class Moment(float):
    """Seconds since 2000-01-01T00:00:00, which show as the date and time that they are."""

    __slots__ = ()

    def __str__(self) -> str:
        days, seconds = divmod(float(self), SECONDS_A_DAY)
        y, m, d = _date(int(days))
        minutes, second = divmod(round(seconds, 6), 60)
        text = f"{second:09.6f}".rstrip("0").rstrip(".")
        return f"{y:04}-{m:02}-{d:02}T{int(minutes) // 60:02}:{int(minutes) % 60:02}:{text}"


def _date(days: int) -> tuple[int, int, int]:
    """Year, month and day of a number of days since 2000-01-01."""
    era, day = divmod(days + _DAYS_OF_2000, 146097)  # days of 400 years
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    left = day - (365 * year + year // 4 - year // 100)
    month = (5 * left + 2) // 153
    of_month = left - (153 * month + 2) // 5 + 1
    year += era * 400 + (month > 9)  # noqa: PLR2004  # years from March
    return year, month + 3 if month < 10 else month - 9, of_month  # noqa: PLR2004  # as above


def shown(value: object) -> str:
    """A value as messages write it, close to how a header does: `'JWST'`, `T`, `42`, `1543.221`, `(1.0, 2.0)`.

    Characters that would disturb a terminal are escaped, and long texts cut.
    """
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, str):
        return "'" + _cut(printable(value.replace("'", "''"))) + "'"
    if isinstance(value, Moment):
        return str(value)
    if isinstance(value, float):
        return float.__repr__(value)  # numpy's own float64 is one, and would name its type
    if isinstance(value, complex):
        return f"({value.real!r}, {value.imag!r})"
    if isinstance(value, (tuple, list, set, frozenset)):
        inner = ", ".join(
            shown(item) for item in (value if isinstance(value, (tuple, list)) else sorted(value, key=str))
        )
        return _cut(f"({inner})")
    text = str(value)  # numbers of numpy among them: the shortest digits of their own width
    return {"True": "T", "False": "F"}.get(text) or _cut(printable(text))


def printable(text: str) -> str:
    r"""Text without characters that a terminal would obey: they become `\x1b`."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
