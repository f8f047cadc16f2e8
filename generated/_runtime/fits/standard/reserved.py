# SPDX-License-Identifier: BSD-3-Clause
"""Keywords whose type the Standard settles (FITS 4.4, 7, 8, 9): one table, from keyword to type and rule.

A name that ends in `n` is indexed. Where a keyword means something in some HDUs only, its own topic judges it.
"""

from __future__ import annotations

from ...values import DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

# What describes pixels, and what describes a column.
OF_PIXELS = ("BSCALE", "BZERO", "BUNIT", "BLANK", "DATAMAX", "DATAMIN")
OF_COLUMNS = ("TTYPE", "TFORM", "TUNIT", "TDISP", "TNULL", "TSCAL", "TZERO", "TDIM", "TBCOL")
_WORDS = {"string": "text in single quotes", "int": "a whole number", "number": "a number", "bool": "T or F"}
KINDS = {"string": ("string",), "int": ("int",), "number": ("int", "float"), "bool": ("bool",)}
_EXACT = 1e15  # below it a real number has all digits of a whole one
_LOGICAL_WORDS = {"T": "T", "TRUE": "T", "YES": "T", "F": "F", "FALSE": "F", "NO": "F"}

_TABLE = """\
F0342 bool BLOCKED
F0343 bool EXTEND
F0401 string ORIGIN AUTHOR REFERENC TELESCOP INSTRUME OBSERVER OBJECT EXTNAME
F0402 string CREATOR
F0403 int EXTVER EXTLEVEL
F0405 number EQUINOX MJD-OBS MJD-AVG
F0407 number EPOCH
F0408 string DATE DATE-OBS DATE-BEG DATE-AVG DATE-END DATEREF
F0422 number OBSGEO-B OBSGEO-L OBSGEO-H
F0425 bool GROUPS ZIMAGE ZTABLE ZSIMPLE ZEXTEND
F0601 number BSCALE
F0603 number BZERO DATAMAX DATAMIN
F0604 string BUNIT
F0605 int BLANK
F0701 string TTYPEn
F0702 string TFORMn
F0705 string TUNITn
F0706 string TDISPn
F0719 number TSCALn TZEROn
F0720 number TCRVLn TCDLTn TCRPXn TCROTn
F0720 string TCTYPn TCUNIn
F0721 number TDMINn TDMAXn TLMINn TLMAXn
F0802 int TBCOLn
F0909 int THEAP
F0914 string TDIMn
F1303 bool INHERIT
F1421 number OBSGEO-X OBSGEO-Y OBSGEO-Z
F1601 string TIMESYS TREFPOS TREFDIR PLEPHEM TIMEUNIT OBSORBIT
F1606 number MJDREF JDREF MJDREFF JDREFF
F1606 int MJDREFI JDREFI
F1619 number TIMEOFFS TIMEDEL TIMEPIXR TIMSYER TIMRDER XPOSURE TELAPSE
F1622 number MJD-BEG MJD-END TSTART TSTOP
F1627 number JEPOCH BEPOCH
F1635 string TRPOSn TRDIRn DOBSn DAVGn
F1635 number MJDOBn MJDAn
"""


def _read(table: str) -> dict[str, tuple[str, str]]:
    known = {}
    for line in table.splitlines():
        code, kind, *names = line.split()
        known.update(dict.fromkeys(names, (code, kind)))
    return known


TYPES = _read(_TABLE)


def type_of(keyword: str) -> tuple[str, str] | None:
    """Code and type of a reserved keyword: string, int, number or bool; None for others."""
    known = TYPES.get(keyword)
    if known is None and keyword[-1:] in DIGITS:
        known = TYPES.get(keyword.rstrip(DIGITS) + "n")
    return known


def check_reserved(h: StandardHdu) -> None:
    """Judge the type of every reserved keyword of a header, repeats included."""
    for card in h.cards:
        keyword = card.keyword
        known = TYPES.get(keyword)
        if known is None and keyword[-1:] in DIGITS:
            known = type_of(keyword)
        if known is not None and card.kind not in KINDS[known[1]]:
            _judge(h, card, *known)
    if h.asked("F0424"):
        _whole_reals(h)
    if h.asked("F0240"):
        _logical_words(h)
    if h.asked("F1715"):
        from .unit_keywords import check_comments

        check_comments(h)
    if h.card("DATE") is None and h.asked("F0415"):
        h.fault("F0415", "DATE is missing, which says when the HDU was written; write it", keyword="DATE")


def of_type(h: StandardHdu, card: Card, code: str, kind: str) -> bool:
    """Whether the value of a card is of a type (string, int, number or bool); a finding when it is not."""
    if card.kind in KINDS[kind]:
        return True
    _judge(h, card, code, kind)
    return False


def _judge(h: StandardHdu, card: Card, code: str, kind: str) -> None:
    if card.kind in ("broken", "commentary"):
        return
    wanted = _WORDS[kind]
    if card.kind == "undefined" and code.startswith("F16"):  # a time may be unknown
        h.value_fault("F0224", f"{card.keyword} has no value; give it one, or leave the card out", card)
        return
    if card.kind == "undefined":
        message = f"{card.keyword} must be {wanted}, and it has no value; give one, or leave the card out"
        h.value_fault("F0225", message, card, expected=wanted)
        return
    fix = _as(kind, card) if code != "F0408" else None  # a number in quotes is no date either
    if kind == "int" and card.kind == "float" and fix is not None:
        message = f"{card.keyword} is a whole number, and {card.written} is written as a real one; write {fix}"
        h.value_fault("F0423", message, card, expected=wanted, fix=fix)
        return
    remedy = f"; write {fix}" if fix is not None else ""
    h.value_fault(
        code, f"{card.keyword} must be {wanted}, and it is {card.written}{remedy}", card, expected=wanted, fix=fix
    )


def _as(kind: str, card: Card) -> str | None:
    """The value as it should be written, where nothing but its form is wrong; else None."""
    if kind == "string":
        return f"'{card.written}'"
    if kind == "bool":
        return _LOGICAL_WORDS.get(card.value.strip().upper()) if card.kind == "string" else None
    if card.kind == "float":  # where a whole number is wanted
        number: float = card.value
        return str(int(number)) if abs(number) < _EXACT and number == int(number) else None
    return _unquoted(kind, card.value.strip()) if card.kind == "string" else None


def _unquoted(kind: str, text: str) -> str | None:
    """A number that stands in quotes."""
    from ..cards import real

    bare = text[1:] if text[:1] in ("+", "-") else text
    if bare.isascii() and bare.isdigit():
        return text
    return text if kind == "number" and bare[:1].isdigit() and real(text) is not None else None


def _whole_reals(h: StandardHdu) -> None:
    for card in h.cards:
        if card.kind == "int":
            known = type_of(card.keyword)
            if known is not None and known[1] == "number":
                message = f"{card.keyword} is a real number, and {card.written} is written as a whole one"
                h.fault("F0424", f"{message}; write {card.written}.0", card, fix=f"{card.written}.0")


def _logical_words(h: StandardHdu) -> None:
    for card in h.cards:
        if card.kind == "string" and not card.told and type_of(card.keyword) is None:
            logical = _LOGICAL_WORDS.get(card.value.strip().upper())
            if logical is not None and card.value.strip() != logical:
                h.fault("F0240", f"{card.keyword} is {card.written}, which is text; write {logical}", card, fix=logical)
