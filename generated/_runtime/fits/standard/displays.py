# SPDX-License-Identifier: BSD-3-Clause
"""TDISPn: how the values of a column are best shown, as a Fortran format (FITS 7.2.2, 7.3.2, 7.3.4, Table 20)."""

from __future__ import annotations

from ...values import is_digits, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from ..columns import Column, Table
    from .hdu import StandardHdu

_MOST_DIGITS = 9
_EXPONENT = 2  # digits of an exponent that the format does not count
_AROUND = 3  # characters of a real beside its digits: point, letter and sign of the exponent
_INTEGERS = "XBIJK"
_REALS = "XBIJKFEDCM"
_SHOWS = {"A": "A", "L": "L", "I": _INTEGERS, "B": _INTEGERS, "O": _INTEGERS, "Z": _INTEGERS}
_SAMPLES = {"A": "A20", "L": "L1", "X": "I6", "B": "I6", "I": "I6", "J": "I6", "K": "I6"}


def check_displays(h: StandardHdu, table: Table) -> None:
    """Judge every TDISPn of a table."""
    for number, card in h.indexed("TDISP").items():
        if number <= len(table.columns) and card.kind == "string" and card.value:
            _judge(h, card, table.columns[number - 1])


def _judge(h: StandardHdu, card: Card, column: Column) -> None:
    text: str = card.value.lstrip(" ")
    shows = _read(text)
    if shows is None:
        sample = _SAMPLES.get(column.code, "F10.4")
        reason = (
            f"{card.keyword} is {shown(text)}, which is no format for display; write one as {sample}, or leave it out"
        )
        h.fault("F0708", reason, card, column=column.name or None)
        return
    if text != card.value:
        h.fault("F0707", f"{card.keyword} begins with a blank; write '{text}'", card, fix=f"'{text}'")
    if column.type is not None and shows and column.code not in shows:
        reason = f"{card.keyword} is {shown(text)}, and TFORM{column.number} is {shown(column.form)}"
        sample = _SAMPLES.get(column.code, "F10.4")
        h.fault("F0709", f"{reason}; write a format as {sample}, or leave it out", card, column=column.name or None)


def _read(text: str) -> str | None:
    """Type codes of the columns that a format shows, empty for all; None when it is no format."""
    code = text[:2] if text[:2] in ("EN", "ES") else text[:1]
    width, point, more = text[len(code) :].partition(".")
    decimals, letter, exponent = more.partition("E")
    if not _count(width) or (point and not _number(decimals)) or (letter and not _count(exponent)):
        return None
    if code in _SHOWS:
        right = not letter and (not point or (code not in "AL" and int(decimals) <= int(width)))
        return _SHOWS[code] if right else None
    if not point or (letter and code == "F"):
        return None
    if code == "F":
        return _REALS if int(decimals) < int(width) else None
    if code in ("E", "D", "EN", "ES"):
        needed = int(decimals) + (int(exponent) if letter else _EXPONENT) + _AROUND
        return _REALS if int(width) >= needed else None
    return "" if code == "G" else None


def _number(text: str) -> bool:
    return is_digits(text) and len(text) <= _MOST_DIGITS


def _count(text: str) -> bool:
    return _number(text) and int(text) > 0
