# SPDX-License-Identifier: BSD-3-Clause
"""What is wrong with a text that is no date of the Standard (FITS 4.4.2.1, 9.1.1).

Takes the text and how it was read; gives a code, a message, and the right text where that is certain. Loaded when there
is such a text.
"""

from __future__ import annotations

import re

from ...values import read_datetime, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Fault: TypeAlias = tuple[str, str, str | None]

FORM = "CCYY-MM-DD or CCYY-MM-DDThh:mm:ss[.s...]"

_LONGEST = 40  # characters of anything that may be meant as a date
_ZONE = re.compile(r"(.*\d) ?(Z|z|UTC|GMT|UT)|(.*:.*\d) ?([+-]\d\d(?::?\d\d)?)", re.DOTALL)
_OLD = re.compile(r"\d\d/\d\d/\d\d")
_WHOLE = re.compile(r"(?:\d{4}|[+-]\d{5})-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d+)?)?")
_POINT = re.compile(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\.")
_SHORT = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:([T ])(?:(\d\d?)(?::(\d\d?)(?::(\d\d?)(\.\d+)?)?)?)?)?")
_TIME = re.compile(r"T?\d\d?:\d\d?(?::\d\d?(?:\.\d*)?)?")
_YEAR = re.compile(r"(?:[+-]\d{1,4}|[+-]\d{6,}|\d{5,})-\d\d-\d\d(?:T.*)?", re.DOTALL)


def fault_of(text: str, allow: tuple[str, ...] = (), scale: str = "") -> Fault:
    """Judge a text that `read_datetime` does not read without a problem.

    allow: wrong forms that pass. scale: the time scale that TIMESYS names, when a Z says something else.
    """
    bare = text.strip(" ")
    if not bare:
        return "F0409", f"it is empty, and must be {FORM}; leave the card out when there is no date", None
    zone = _ZONE.fullmatch(bare) if len(bare) <= _LONGEST else None
    if zone is not None:
        bare, name = zone[1] or zone[3], zone[2] or zone[4]
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
    if _OLD.fullmatch(bare):
        return "F0410", reading.problem or f"{shown(text)} is no date", None
    if _WHOLE.fullmatch(bare):
        if reading.seconds is None:
            return "F0410", reading.problem or f"{shown(text)} is not in the calendar", None
        right = bare if "blank" in allow else bare.replace(" ", "T")
        reason = "has blanks around it" if bare != text else "has a blank for the T between date and time"
        return "F0409", f"{shown(text)} {reason}; write '{right}'", right
    point = _POINT.fullmatch(bare)
    if point is not None:
        right = point[1].replace(" ", "T")
        return "F0409", f"{shown(text)} has a point with no digits behind it; write '{right}'", right
    short = _SHORT.fullmatch(bare)
    if short is not None:
        return _shortened(text, short)
    if _TIME.fullmatch(bare):
        return "F0414", f"{shown(text)} is a time without its date; write CCYY-MM-DDThh:mm:ss", None
    if _YEAR.fullmatch(bare):
        reason = "a year has four digits, or a sign and five"
        return "F0418", f"{shown(text)} has no year that readers know: {reason}", None
    return "F0409", f"{shown(text)} is no date; write {FORM}", None


def _shortened(text: str, found: re.Match[str]) -> Fault:
    """Fields that lack a zero, or are not there; zeros can be put back."""
    year, month, day, separator, hour, minute, second, fraction = found.groups()
    if day is None or (hour is not None and second is None):
        what = "its day" if day is None else "its seconds"
        return "F0414", f"{shown(text)} lacks {what}; write {FORM}", None
    right = f"{year}-{month:0>2}-{day:0>2}"
    if hour is not None:
        right += f"T{hour:0>2}:{minute:0>2}:{second:0>2}{fraction or ''}"
    if read_datetime(right).problem is not None:
        return "F0410", f"{shown(text)} is neither in the calendar nor written with all its zeros", None
    reason = "has a T and no time" if separator and hour is None else "lacks zeros"
    return "F0414", f"{shown(text)} {reason}; write '{right}'", right
