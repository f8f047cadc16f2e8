"""Repairs of reserved keywords: dates, old names, and what is missing beside them (FITS 4.4.2, 8, 9)."""

from __future__ import annotations

from time import gmtime
from typing import TYPE_CHECKING

from specc.runtime.values import is_digits, read_datetime

from . import case as common
from .cards import read, valued, with_value
from .edits import Insert, Replace

if TYPE_CHECKING:
    from .case import Case, Edits

_UTC = ("UTC", "GMT", "UT")


def without_zone(case: Case) -> Edits:
    """Drop a Z from a date that is in UTC: DATE always is, others where TIMESYS says so or is in no header."""
    line = case.line
    if line is None:
        return None
    if line.keyword != "DATE":
        return common.value(case) if _in_utc(case) else None
    text = read(line.text).value
    if not isinstance(text, str) or not text.endswith("Z") or read_datetime(text[:-1]).problem is not None:
        return None
    whole = with_value(line.text, f"'{text[:-1]}'")
    return None if whole is None else (Replace(line, whole),)


def of_last_century(case: Case) -> Edits:
    """Write CCYY-MM-DD for DD/MM/YY, where 20YY is a year that the file was written before."""
    line = case.line
    if line is None:
        return None
    text = str(read(line.text).value)
    return common.value(case) if is_digits(text[6:]) and 2000 + int(text[6:]) > _written(case) else None


def _written(case: Case) -> int:
    """The year in which the file was written, by DATE of the header or of the primary one; at the latest now."""
    for hdu in (case.hdu, case.draft.hdus[0]):
        line = hdu.first("DATE")
        text = "" if line is None else str(read(line.text).value)
        if is_digits(text[:4]) and text[4:5] == "-":
            return int(text[:4])
    return gmtime().tm_year


def _in_utc(case: Case) -> bool:
    """Whether no header that counts names another time scale than UTC."""
    for hdu in (case.draft.hdus[0], case.hdu):
        line = hdu.first("TIMESYS")
        if line is not None and str(read(line.text).value).strip().upper() not in _UTC:
            return False
    return True


def renamed(case: Case) -> Edits:
    """Write RADESYS for RADECSYS, if there is none."""
    line, text = case.line, case.finding.fix
    if line is None or not text or line.keyword != "RADECSYS" or case.hdu.first("RADESYS"):
        return None
    return (Replace(line, f"RADESYS {line.text[8:]}"),)


def add_extver(case: Case) -> Edits:
    """Write EXTVER = 1 behind EXTNAME where it is missing and meant."""
    name = case.line
    if name is None or name.keyword != "EXTNAME" or case.hdu.first("EXTVER"):
        return None
    return (Insert(name, valued("EXTVER", "1")),)
