# SPDX-License-Identifier: BSD-3-Clause
"""What all tables share: names of columns, keywords of columns that are not there, formats as they are spelt.

FITS 7.2 and 7.3. The columns come from `columns.py`, which tells what keeps it from reading them; what is particular to
one kind of table is judged in the rooms that are called from here.
"""

from __future__ import annotations

from ...values import shown
from .reserved import OF_COLUMNS, OF_PIXELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..columns import Column, Table
    from .hdu import StandardHdu

_NUMBERED = (("F0710", OF_COLUMNS[:2]), ("F0711", OF_COLUMNS[2:]))
_LIMITS = (("TDMIN", "TDMAX"), ("TLMIN", "TLMAX"))


def check_column_keywords(h: StandardHdu) -> None:
    """Judge the header of a table, or of an image that is stored in one."""
    table = h.stored_table
    if table is None:
        return
    if len(table.columns) == h.integer("TFIELDS"):
        _numbers(h, len(table.columns))
    _names(h, table)
    _formats(h, table)
    for card in h.indexed("TSCAL").values():
        if card.kind in ("int", "float") and card.value == 0:
            h.fault("F0718", f"{card.keyword} is 0, which makes all values equal; leave it out, or write 1", card)
    if h.asked("F0723"):
        _limits(h)
    if h.asked("F0726") and not (h.hdu.rows and table.columns):
        h.fault(
            "F0726",
            "the table has no rows" if table.columns else "the table has no columns",
            h.card("NAXIS2" if table.columns else "TFIELDS"),
        )
    if not h.hdu.compressed:
        _keywords_of_images(h)
    if h.hdu.name == "GTI":
        from .time_axes import check_intervals

        check_intervals(h)
    if h.indexed("TDISP") and h.logical("ZTABLE") is not True:  # there it is of the column before compression
        from .displays import check_displays

        check_displays(h, table)
    if h.hdu.kind == "asciitable":
        from .ascii_columns import check_ascii_columns

        check_ascii_columns(h, table)
    else:
        from .binary_columns import check_binary_columns

        check_binary_columns(h, table)


def _keywords_of_images(h: StandardHdu) -> None:
    for keyword in OF_PIXELS:
        if (card := h.card(keyword)) is not None:
            h.fault("F0713", f"{keyword} is of images, and this is a table; leave it out", card)


def _numbers(h: StandardHdu, count: int) -> None:
    """Keywords of columns beyond the last one."""
    for code, stems in _NUMBERED:
        for stem in stems:
            cards = [card for number, card in h.indexed(stem).items() if number > count]
            if (zeroth := h.card(f"{stem}0")) is not None:
                cards.append(zeroth)
            for card in cards:
                h.fault(
                    code,
                    f"{card.keyword} is of no column, TFIELDS is {count}; leave it out, or correct the number",
                    card,
                )


def _names(h: StandardHdu, table: Table) -> None:
    seen: dict[str, Column] = {}
    cards = h.indexed("TTYPE")
    for column in table.columns:
        name = column.name
        card = cards.get(column.number)
        if card is None or card.kind == "undefined":
            keyword = f"TTYPE{column.number}"
            h.fault("F0714", f"column {column.number} has no name; write {keyword}", card, keyword=keyword)
        elif card.kind == "string" and not name:
            h.fault("F0725", f"{card.keyword} is blank; write a name, by which the column is found", card)
        if name.strip(" ") and card is not None and card.fault is None:
            _characters(h, column)
        other = seen.setdefault(name.casefold(), column)
        if name and other is not column:
            text = f"columns {other.number} and {column.number} are both called {shown(name)}; rename one"
            h.fault("F0716", text, card, column=name)


def _characters(h: StandardHdu, column: Column) -> None:
    """What a name is made of."""
    name = column.name.strip(" ")
    if name.isascii() and name.replace("_", "a").isalnum():
        return
    card = h.indexed("TTYPE")[column.number]
    if "&" in name:
        text = f"{card.keyword} is {shown(name)}; its ampersand looks as if a CONTINUE followed; leave that out"
        h.fault("F0717", text, card, column=column.name)
    others = sorted({letter for letter in name if not (letter.isalnum() and letter.isascii())} - {"_", "&"})
    if others:
        text = f"{card.keyword} is {shown(name)}; many programs cannot use {' '.join(map(shown, others))} in a name"
        h.fault("F0715", f"{text}; write letters, digits and _", card, column=column.name)


def _formats(h: StandardHdu, table: Table) -> None:
    """How TFORMn is spelt, where it is understood."""
    cards = h.indexed("TFORM")
    for column in table.columns:
        if column.type is None or (card := cards.get(column.number)) is None:
            continue
        right = f"'{column.form.upper()}'"
        if card.value[:1] == " ":
            h.fault("F0703", f"{card.keyword} begins with a blank; write {right}", card, fix=right)
        if column.form != column.form.upper():
            h.fault("F0704", f"{card.keyword} is {card.written}; write {right}", card, fix=right)


def _limits(h: StandardHdu) -> None:
    for low, high in _LIMITS:
        highs = h.indexed(high)
        for number, card in h.indexed(low).items():
            other = highs.get(number)
            numbers = other is not None and card.kind in ("int", "float") and other.kind in ("int", "float")
            if other is not None and numbers and card.value > other.value:
                text = f"{card.keyword} is {card.written}, above {other.keyword}, which is {other.written}"
                h.fault("F0723", f"{text}; both count as undefined, so exchange them, or leave them out", card)
