"""Repairs of mandatory keywords and of those that stand in the wrong kind of HDU (FITS 4.4.1, 7.1.1, 7.2.1, 7.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .cards import read, valued
from .edits import Delete, Insert, Lead

if TYPE_CHECKING:
    from .case import Case, Edits
    from .draft import HduDraft, Line

_TABLES = ("TABLE", "BINTABLE", "A3DTABLE")
_HARMLESS = {"PCOUNT": 0, "GCOUNT": 1}
_MOST_AXES = 999


def in_order(case: Case) -> Edits:
    """Begin the header with the mandatory keywords in their order, if each of them stands there once."""
    lines = _mandatory(case.hdu)
    return None if lines is None else (Lead(lines),)


def axes_first(case: Case) -> Edits:
    """Put WCSAXES, or the like of another description, directly behind the mandatory keywords."""
    lines, line = _mandatory(case.hdu), case.line
    if lines is None or line is None or line in lines or case.hdu.lines[: len(lines)] != lines:
        return None
    return (Lead((*lines, line)),)


def add_pcount(case: Case) -> Edits:
    """Add PCOUNT = 0 to an image or an ASCII table, which have no other."""
    if case.hdu.kind not in ("image", "asciitable") or case.judged.compressed or case.hdu.first("PCOUNT"):
        return None
    axes = _axes(case.hdu)
    return None if axes is None else (Insert(axes[-1], valued("PCOUNT", "0")),)


def add_gcount(case: Case) -> Edits:
    """Add GCOUNT = 1 to an image or a table, which have no other."""
    pcount = case.hdu.first("PCOUNT")
    if case.hdu.kind not in ("image", "asciitable", "table") or pcount is None or case.hdu.first("GCOUNT"):
        return None
    return (Insert(pcount, valued("GCOUNT", "1")),)


def drop_counts(case: Case) -> Edits:
    """Take PCOUNT = 0 and GCOUNT = 1 out of a primary header, where they say nothing."""
    line = case.line
    if line is None:
        return None
    card = read(line.text)
    return (Delete(line),) if card.kind == "int" and card.value == _HARMLESS.get(line.keyword) else None


def add_extend(case: Case) -> Edits:
    """Add EXTEND = T behind the mandatory keywords."""
    lines = _mandatory(case.hdu)
    if lines is None or case.hdu.first("EXTEND"):
        return None
    return (Insert(lines[-1], valued("EXTEND", "T")),)


def _axes(hdu: HduDraft) -> tuple[Line, ...] | None:
    """NAXIS and every NAXISn, each of which stands there once."""
    naxis = hdu.first("NAXIS")
    card = None if naxis is None else read(naxis.text)
    if card is None or card.kind != "int" or not 0 <= card.value <= _MOST_AXES:
        return None
    return _once(hdu, ["NAXIS", *(f"NAXIS{n}" for n in range(1, card.value + 1))])


def _mandatory(hdu: HduDraft) -> tuple[Line, ...] | None:
    """The mandatory keywords in their order; None unless each of them stands there once."""
    axes = _axes(hdu)
    begin = _once(hdu, ["XTENSION" if hdu.index else "SIMPLE", "BITPIX"])
    if axes is None or begin is None:
        return None
    if not hdu.index:
        return (*begin, *axes)
    kind = read(begin[0].text).value
    last = ["TFIELDS"] if isinstance(kind, str) and kind.strip(" ") in _TABLES else []
    end = _once(hdu, ["PCOUNT", "GCOUNT", *last])
    return None if end is None else (*begin, *axes, *end)


def _once(hdu: HduDraft, keywords: list[str]) -> tuple[Line, ...] | None:
    wanted = dict.fromkeys(keywords)
    found = {line.keyword: line for line in hdu.lines if line.keyword in wanted}
    repeated = sum(line.keyword in wanted for line in hdu.lines) > len(found)
    return None if repeated or len(found) < len(wanted) else tuple(found[keyword] for keyword in keywords)
