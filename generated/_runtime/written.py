# SPDX-License-Identifier: BSD-3-Clause
"""Dates and times written in a form of a spec's own: `YYYYDDDhhmmss`, `Mon DD YYYY hh:mm:ss`.

A form is made of `YYYY YY MM Mon MON DD DDD hh mm ss`, of `.s` for decimals of the second, and of any other characters,
which stand for themselves. Texts become instants as `values` counts them, and back: what a form has no room for is cut,
never rounded. `YY` is a year from 1969 to 2068. Loaded only where a spec writes a date so.
"""

from __future__ import annotations

from .values import DIGITS, SECONDS_A_DAY, Reading, is_digits, read_datetime, read_time, shown

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PATTERNS = {
    "YYYY": "[0-9]{4}",
    "YY": "[0-9]{2}",
    "MM": "(?:0[1-9]|1[0-2])",
    "Mon": f"(?:{'|'.join(MONTHS)})",
    "MON": f"(?:{'|'.join(MONTHS).upper()})",
    "DDD": "(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])",
    "DD": "(?:0[1-9]|[12][0-9]|3[01])",
    "hh": "(?:[01][0-9]|2[0-3])",
    "mm": "[0-5][0-9]",
    "ss": "(?:[0-5][0-9]|60)",
}
_WORDS = tuple(_PATTERNS)  # of those that begin alike, the longest first
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_ :/,-")
_CENTURY, _TURN = 100, 69
_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days of a year before each month

_known: dict[str, list[tuple[str, str]]] = {}


def pieces(form: str) -> list[tuple[str, str]]:
    """A form in pieces: the word, or an empty text, and what is written there; decimals are `("f", ".sss")`."""
    found = _known.get(form)
    if found is None:
        found = _known[form] = list(_pieces(form))
    return found


def _pieces(form: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(form):
        word = next((one for one in _WORDS if form.startswith(one, at)), "")
        if not word and form[at] == "." and found and found[-1][0] == "ss":
            decimals = len(form[at + 1 :]) - len(form[at + 1 :].lstrip("s"))
            if decimals:
                found.append(("f", form[at : at + 1 + decimals]))
                at += 1 + decimals
                continue
        if word:
            found.append((word, word))
        elif found and not found[-1][0]:
            found[-1] = ("", found[-1][1] + form[at])
        else:
            found.append(("", form[at]))
        at += len(word) or 1
    return found


def pattern(form: str) -> str:
    """The regular expression that every text of a form fits; one that fits may still be no day of the calendar."""
    return "".join(_pattern(word, text) for word, text in pieces(form))


def _pattern(word: str, text: str) -> str:
    if word == "f":
        return r"\.[0-9]+" if len(text) == len(".s") else rf"\.[0-9]{{{len(text) - 1}}}"
    if word:
        return _PATTERNS[word]
    return "".join(one if one in _PLAIN else "\\" + one for one in text)


def read(text: str, form: str) -> Reading:
    """Read a text: seconds as `read_datetime` gives them, those since midnight where the form has no year."""
    found: dict[str, str] = {}
    at = 0
    for word, written in pieces(form):
        end = at + len(written)
        if word == "f" and len(written) == len(".s"):
            end = at + 1
            while text[end : end + 1] and text[end] in DIGITS:
                end += 1
        part = text[at:end]
        if not _stands(word, written, part):
            return Reading(None, f"{shown(text)} is not written {form}: {_stop(written, part)}")
        found[word[:2].upper() if word in ("Mon", "MON") else word] = part
        at = end
    if at < len(text):
        return Reading(None, f"{shown(text)} is not written {form}: it goes on with {shown(text[at:])}")
    return _instant(text, found)


def _stands(word: str, written: str, part: str) -> bool:
    if not word:
        return part == written
    if word == "f":
        right_length = len(part) == len(written) if len(written) > len(".s") else len(part) > 1
        return right_length and part[0] == "." and is_digits(part[1:])
    if word in ("Mon", "MON"):
        return part in MONTHS if word == "Mon" else part in [one.upper() for one in MONTHS]
    return len(part) == len(written) and is_digits(part)


def _stop(written: str, part: str) -> str:
    return f"{shown(part)} stands where {shown(written)} is due" if part else f"it ends where {shown(written)} is due"


def _instant(text: str, found: dict[str, str]) -> Reading:
    time = f"{found.get('hh', '00')}:{found.get('mm', '00')}:{found.get('ss', '00')}{found.get('f', '')}"
    year = found.get("YYYY")
    if year is None and "YY" in found:
        short = int(found["YY"])
        year = str(short + (1900 if short >= _TURN else 2000))
    if year is None:
        clock = read_time(time)
        return Reading(clock.seconds, None if clock.problem is None else f"{shown(text)}: {clock.problem}")
    month = found.get("MM") or found.get("MO", "01")
    if not is_digits(month):
        month = f"{MONTHS.index(month.capitalize()) + 1:02}"
    reading = read_datetime(f"{year}-{month}-{found.get('DD', '01')}T{time}")
    if reading.seconds is None:
        return Reading(None, f"{shown(text)}: {reading.problem}")
    days = int(found.get("DDD", "1")) - 1
    if not 0 <= days < (366 if _is_leap(int(year)) else 365):
        return Reading(None, f"{shown(text)}: the year {year} has no day {found['DDD']}")
    return Reading(reading.seconds + days * SECONDS_A_DAY)


def write(seconds: float, form: str) -> str:
    """The text of an instant (of seconds since midnight, for a form without year), cut to what the form can say."""
    whole = int(seconds // 1)
    days, clock = divmod(whole, SECONDS_A_DAY)
    year, month, day, of_year = _civil(days)
    parts = {
        "YYYY": f"{year:04}",
        "YY": f"{year % _CENTURY:02}",
        "MM": f"{month:02}",
        "Mon": MONTHS[month - 1],
        "MON": MONTHS[month - 1].upper(),
        "DDD": f"{of_year:03}",
        "DD": f"{day:02}",
        "hh": f"{clock // 3600:02}",
        "mm": f"{clock // 60 % 60:02}",
        "ss": f"{clock % 60:02}",
    }
    return "".join(
        _decimals(seconds - whole, text) if word == "f" else parts.get(word, text) for word, text in pieces(form)
    )


def agrees(text: str, form: str, seconds: float) -> bool:
    """Whether a text of a form says an instant, as far as the form can; a second 60 is the one that follows."""
    due = write(seconds, form)
    if text == due:
        return True
    reading = read(text, form)
    return reading.seconds is not None and write(reading.seconds, form) == due


def iso(text: object, form: str) -> object:
    """A text of a form as the Standard writes it, for what reads that; what is no such text is given back."""
    reading = read(text, form) if isinstance(text, str) else None
    if reading is None or reading.seconds is None:
        return text
    has_day, has_time = any(word in ("YYYY", "YY") for word, _ in pieces(form)), "hh" in form
    return write(
        reading.seconds, ("YYYY-MM-DD" if has_day else "") + ("T" if has_day and has_time else "") + _clock(form)
    )


def _clock(form: str) -> str:
    if "hh" not in form:
        return ""
    return "hh:mm:ss.ssssss" if any(word == "f" for word, _ in pieces(form)) else "hh:mm:ss"


def _decimals(fraction: float, text: str) -> str:
    count = 6 if len(text) == len(".s") else len(text) - 1
    # Instants are told to some 0.1 microseconds, so that .1 may have become .0999999.
    cut = min(int(fraction * 10**count + 10**count * 2e-7), 10**count - 1)
    return f".{cut:0{count}}"


def _civil(days: int) -> tuple[int, int, int, int]:
    """Year, month, day and day of the year of days since 2000-01-01, by the Gregorian calendar."""
    era, day = divmod(days + 730425, 146097)  # from 0000-03-01, in cycles of 400 years
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    of_march = day - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_march + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9  # noqa: PLR2004  # January and February end that year
    full = era * 400 + year + (month <= 2)  # noqa: PLR2004  # as above
    date = of_march - (153 * shifted + 2) // 5 + 1
    return full, month, date, _BEFORE[month - 1] + date + (month > 2 and _is_leap(full))  # noqa: PLR2004  # February


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
