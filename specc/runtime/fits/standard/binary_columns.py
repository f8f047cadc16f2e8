# SPDX-License-Identifier: BSD-3-Clause
"""Columns of binary tables: formats, shapes, numbers for null, offsets, and where the heap lies (FITS 7.3)."""

from __future__ import annotations

from ...values import is_digits, shown
from ..columns import LONGEST_COUNT, cut_form, elements, lengths_of
from .offsets import check_offset
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from ..columns import Column, Table
    from .hdu import StandardHdu

_BITS = {"B": 8, "I": 16, "J": 32, "K": 64}


def check_binary_columns(h: StandardHdu, table: Table) -> None:
    """Judge the header of a binary table, or of an image that is stored in one."""
    for column in table.columns:
        if column.type is not None:
            _form(h, column)
    if h.logical("ZTABLE") is not True:  # there they are of the columns before compression (FITS 10.3.2)
        _values(h, table)
    for card in h.indexed("TBCOL").values():
        h.fault("F0903", f"{card.keyword} is of ASCII tables; in a binary table leave it out", card, fix="")
    _heap(h, table)


def _values(h: StandardHdu, table: Table) -> None:
    """What the cells of columns mean."""
    for column, card in _of_columns(h, table, "TNULL"):
        _null(h, column, card)
    for stem, code, nothing in (("TSCAL", "F0907", 1), ("TZERO", "F0908", 0)):
        for column, card in _of_columns(h, table, stem):
            _scaling(h, column, card, code, nothing)
    for column, card in _of_columns(h, table, "TDIM"):
        if card.kind == "string":
            _dimensions(h, column, card)


def _of_columns(h: StandardHdu, table: Table, stem: str) -> list[tuple[Column, Card]]:
    """Cards of a keyword, each with its column if that is there and its format is understood."""
    columns = table.columns
    pairs = [(columns[number - 1], card) for number, card in h.indexed(stem).items() if number <= len(columns)]
    return [(column, card) for column, card in pairs if column.type is not None]


def _form(h: StandardHdu, column: Column) -> None:
    card = h.card(f"TFORM{column.number}")
    rest = cut_form(column.form.upper())[2]
    written = f"TFORM{column.number} is {shown(column.form)}"
    if not column.repeat and h.asked("F0929"):
        h.fault("F0929", f"{written}, so the column has no bytes", card, column=column.name or None)
    if column.descriptor is not None:
        if not rest[1:]:
            reason = f"{written}; write how long the longest array is, as in 1{column.descriptor}{column.code}(80)"
            h.fault("F0926", reason, card, column=column.name or None)
    elif column.code == "A" and (rest[:5] == ":SSTR" or (is_digits(rest) and rest.strip("0"))):
        if h.asked("F0920"):
            reason = f"{written}; write in TDIM{column.number} how long each string is"
            h.fault("F0920", reason, card, column=column.name or None)
        if rest[0] != ":" and (len(rest) > LONGEST_COUNT or column.repeat % int(rest)):
            reason = f"{written}, and {column.repeat} is no whole number of strings of {shown(rest)[1:-1]}"
            h.fault("F0919", f"{reason}; correct one of them", card, column=column.name or None)
    elif rest:
        reason = f"{written}; {shown(rest)} behind the type says nothing, leave it out"
        h.fault("F0927", reason, card, column=column.name or None)


def _null(h: StandardHdu, column: Column, card: Card) -> None:
    name = column.name or None
    if column.code not in _BITS:
        reason = f"{card.keyword} is for integers, and TFORM{column.number} is {shown(column.form)}"
        h.fault("F0905", f"{reason}; leave it out: {_NULLS.get(column.code, 'NaN is null')}", card, column=name, fix="")
    elif of_type(h, card, "F0904", "int"):
        bits = _BITS[column.code]
        least = 0 if column.code == "B" else -(1 << (bits - 1))
        if not least <= card.value < least + (1 << bits):
            reason = f"{card.keyword} is {card.value}, and {column.code} holds {least} to {least + (1 << bits) - 1}"
            h.fault("F0906", f"{reason}; write the stored number, before TZERO{column.number}", card, column=name)


_NULLS = {"A": "an empty string is null", "L": "the byte 0 is null", "X": "bits have no null"}


def _scaling(h: StandardHdu, column: Column, card: Card, code: str, nothing: int) -> None:
    name = column.name or None
    if column.code in "LXA":
        reason = f"{card.keyword} scales numbers, and TFORM{column.number} is {shown(column.form)}; leave it out"
        h.fault(code, reason, card, column=name, fix="" if card.value == nothing else None)
    elif column.code in "CM" and h.asked("F0930"):
        h.fault(
            "F0930",
            f"{card.keyword} scales complex numbers, which many programs do not; store them as they are",
            card,
            column=name,
        )
    elif not nothing and column.code in _BITS:
        bits = _BITS[column.code]
        check_offset(h, card, column.scale, bits, near="F0921", rounded="F0922", column=name)


def _dimensions(h: StandardHdu, column: Column, card: Card) -> None:
    lengths = lengths_of(card.value)
    if lengths is None:
        return
    if card.value[0] == " ":
        right = f"'{card.value.strip(' ')}'"
        h.fault("F0915", f"{card.keyword} begins with a blank; write {right}", card, fix=right)
    if column.descriptor is None and elements(lengths) < column.repeat:
        reason = f"{card.keyword} asks for {elements(lengths)} elements, and TFORM{column.number} has {column.repeat}"
        h.fault(
            "F0918", f"{reason}; the last are undefined, and some programs refuse it", card, column=column.name or None
        )


def _heap(h: StandardHdu, table: Table) -> None:
    """PCOUNT, and THEAP, which counts from the first row (FITS 7.3.5)."""
    size = h.integer("PCOUNT")
    if size and not any(column.descriptor or column.type is None for column in table.columns):
        reason = (
            f"PCOUNT is {size}, and no column is of variable length; write 0, or describe the column that is missing"
        )
        h.fault("F0913", reason, h.card("PCOUNT"))
    card = h.card("THEAP")
    if card is None or len(h.hdu.stored_axes) != 2:  # noqa: PLR2004  # rows and their bytes
        return
    rows = h.hdu.stored_axes[0] * h.hdu.stored_axes[1]
    if size == 0:
        h.fault(
            "F0910", "THEAP says where the heap begins, and PCOUNT is 0, so there is none; leave it out", card, fix=""
        )
    elif card.kind == "int" and card.value < rows:
        reason = f"THEAP is {card.value}, which is inside the rows; the heap begins at byte {rows} or behind"
        h.fault("F0911", reason, card, expected=rows)
    elif card.kind == "int" and size is not None and card.value > rows + size:
        h.fault(
            "F0912", f"THEAP is {card.value}, and rows and heap end at byte {rows + size}; correct one of them", card
        )
    elif card.kind == "int" and card.value > rows:
        gap = f"{card.value - rows} bytes lie between the rows and the heap"
        reason = f"{gap}, where readers that go by PCOUNT alone do not look for it"
        h.fault("F1008", f"{reason}; write the heap directly behind the rows, and leave THEAP out", card)
