# SPDX-License-Identifier: BSD-3-Clause
"""What is wrong with a text that is no date of the Standard (FITS 4.4.2.1, 9.1.1).

Takes the text and how it was read; gives a code, a message, and the right text where that is certain. Loaded when there
is such a text.
"""

from __future__ import annotations

from ...values import DIGITS, is_digits, read_datetime, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Fault: TypeAlias = tuple[str, str, str | None]

FORM = "CCYY-MM-DD or CCYY-MM-DDThh:mm:ss[.s...]"

_LONGEST = 40  # characters of anything that may be meant as a date
_ZONES = ("Z", "z", "UTC", "GMT", "UT")
_OFFSETS = ("+00", "+0000", "+00:00")
_DAY = "0000-00-00"
_YEAR_DIGITS = 4
_SIGNED_YEAR_DIGITS = 5
_ALL_FIELDS = 3  # of a day, and of a time


def fault_of(text: str, allow: tuple[str, ...] = (), scale: str = "") -> Fault:
    """Judge a text that `read_datetime` does not read without a problem.

    allow: wrong forms that pass. scale: the time scale that TIMESYS names, when a Z says something else.
    """
    bare = text.strip(" ")
    if not bare:
        return "F0409", f"it is empty, and must be {FORM}; leave the card out when there is no date", None
    zone = _zone(bare) if len(bare) <= _LONGEST else None
    if zone is not None:
        bare, name = zone
        reading = read_datetime(bare, allow)
        right = bare if reading.problem is None else reading.fix
        if right is not None and not (name in "Zz" and "Z" in allow):
            return _zoned(text, name, right, scale)
    return _unzoned(text, bare, allow)


def _zoned(text: str, zone: str, right: str, scale: str) -> Fault:
    message = f"{shown(text)} ends in {zone}, and dates of FITS carry no time zone"
    if zone[0] in "+-":
        return "F0411", f"{message}; convert it to {_shown_scale(scale)}, and write no zone", None
    if scale:
        return "F0411", f"{message}; drop it if the time is {scale}, which TIMESYS says, else convert to that", None
    return "F0411", f"{message}; write '{right}'", right


def _shown_scale(scale: str) -> str:
    return f"{scale}, which TIMESYS says" if scale else "UTC"


def _unzoned(text: str, bare: str, allow: tuple[str, ...]) -> Fault:
    reading = read_datetime(bare, (*allow, "blank"))
    form = _form(bare)
    if form == "00/00/00":
        return "F0410", reading.problem or f"{shown(text)} is no date", None
    if _is_whole(form):
        if reading.seconds is None:
            return "F0410", reading.problem or f"{shown(text)} is not in the calendar", None
        right = bare if "blank" in allow else bare.replace(" ", "T")
        reason = "has blanks around it" if bare != text else "has a blank for the T between date and time"
        return "F0409", f"{shown(text)} {reason}; write '{right}'", right
    if form in ("0000-00-00T00:00:00.", "0000-00-00 00:00:00."):
        right = bare[:-1].replace(" ", "T")
        return "F0409", f"{shown(text)} has a point with no digits behind it; write '{right}'", right
    short = _fields(bare)
    if short is not None:
        return _shortened(text, *short)
    if _is_time(form):
        return "F0414", f"{shown(text)} is a time without its date; write CCYY-MM-DDThh:mm:ss", None
    if _has_wrong_year(form):
        reason = "a year has four digits, or a sign and five"
        return "F0418", f"{shown(text)} has no year that readers know: {reason}", None
    return "F0409", f"{shown(text)} is no date; write {FORM}", None


def _shortened(text: str, days: list[str], separator: str, times: list[str]) -> Fault:
    """Fields that lack a zero, or are not there; zeros can be put back."""
    if len(days) < _ALL_FIELDS or 0 < len(times) < _ALL_FIELDS:
        what = "its day" if len(days) < _ALL_FIELDS else "its seconds"
        return "F0414", f"{shown(text)} lacks {what}; write {FORM}", None
    right = "-".join(day.zfill(2) for day in days)
    if times:
        second, point, fraction = times[-1].partition(".")
        right += "T" + ":".join(time.zfill(2) for time in (*times[:-1], second)) + point + fraction
    if read_datetime(right).problem is not None:
        return "F0410", f"{shown(text)} is neither in the calendar nor written with all its zeros", None
    reason = "has a T and no time" if separator and not times else "lacks zeros"
    return "F0414", f"{shown(text)} {reason}; write '{right}'", right


# What follows would be regular expressions, if these did not take longer to load than a header takes to judge.


def _form(text: str) -> str:
    """The text with every digit as 0."""
    return "".join("0" if character in DIGITS else character for character in text)


def _zone(text: str) -> tuple[str, str] | None:
    """What stands before a time zone, with a blank between them or none, and the zone."""
    for name in _ZONES:
        before = text.removesuffix(name).removesuffix(" ")
        if text.endswith(name) and before[-1:] in DIGITS:
            return (before, name) if before else None
    for offset in _OFFSETS:
        name = text[-len(offset) :]
        before = text[: -len(offset)].removesuffix(" ")
        if _form(name).replace("-", "+") == offset and ":" in before and before[-1] in DIGITS:
            return before, name
    return None


def _is_whole(form: str) -> bool:
    """Whether it has all parts and all zeros, with a T or a blank between date and time, if there is one."""
    unsigned = form[2:] if form[:2] in ("+0", "-0") else form
    time, point, fraction = unsigned.removeprefix(_DAY).partition(".")
    if not unsigned.startswith(_DAY) or unsigned == _DAY:
        return unsigned == _DAY
    return time in ("T00:00:00", " 00:00:00") and is_digits(fraction) == bool(point)


def _is_time(form: str) -> bool:
    """Whether it is hour and minute, or these and the second, with a T before it or without."""
    fields = form.removeprefix("T").split(":")
    if len(fields) == _ALL_FIELDS:
        fields[-1], _, fraction = fields[-1].partition(".")
        if fraction.strip("0"):
            return False
    return 1 < len(fields) <= _ALL_FIELDS and all(field in ("0", "00") for field in fields)


def _has_wrong_year(form: str) -> bool:
    """Whether it is a date whose year has more or fewer digits than there may be."""
    day = form.partition("T")[0]
    signed = day[:1] in ("+", "-")
    year = day[signed:].removesuffix("-00-00")
    if not day.endswith("-00-00") or not is_digits(year):
        return False
    return len(year) != _SIGNED_YEAR_DIGITS if signed else len(year) > _YEAR_DIGITS


def _fields(text: str) -> tuple[list[str], str, list[str]] | None:
    """Year, month and day, what follows them, and hour, minute and second; trailing ones may lack, and zeros, too."""
    separator = "T" if "T" in text else " " if " " in text else ""
    day, _, time = text.partition(separator) if separator else (text, "", "")
    days, times = day.split("-"), time.split(":") if time else []
    if len(days[0]) != _YEAR_DIGITS or not is_digits(days[0]) or max(len(days), len(times)) > _ALL_FIELDS:
        return None
    seconds, point, fraction = times[-1].partition(".") if len(times) == _ALL_FIELDS else ("0", "", "")
    short = (*days[1:], *times[: _ALL_FIELDS - 1], seconds)
    if is_digits(fraction) != bool(point) or not all(_form(field) in ("0", "00") for field in short):
        return None
    return days, separator, times
