# SPDX-License-Identifier: BSD-3-Clause
"""Axes whose coordinates stand in a table of the file, -TAB (FITS 8.2; Greisen et al. 2006, section 6)."""

from __future__ import annotations

from ....values import shown
from ...columns import MOST_COLUMNS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...cards import Card
    from ...structure import Hdu
    from ..hdu import StandardHdu
    from .descriptions import Description
    from .types import Coordinate

_WHOLE = {1: "EXTVER of the table", 2: "EXTLEVEL of the table", 3: "axis of the table's array"}
_COLUMNS = ((1, "coordinates"), (2, "index"))


def check_lookup(h: StandardHdu, description: Description, coordinates: dict[int, Coordinate]) -> None:
    """Judge what each -TAB axis says of its table, and whether the table is there."""
    for axis, each in coordinates.items():
        if each.code == "TAB":
            _check_numbers(h, description, axis)
            _check_table(h, description, axis, each)


def _check_numbers(h: StandardHdu, description: Description, axis: int) -> None:
    for number, what in _WHOLE.items():
        card = description.pair("PV").get((axis, number))
        if card is not None and card.kind in ("int", "float") and not float(card.value).is_integer():
            h.fault("F1428", f"{card.keyword} is {card.written}, and is the {what}; write a whole number", card)


def _check_table(h: StandardHdu, description: Description, axis: int, each: Coordinate) -> None:
    ctype = description.of("CTYPE")[axis]
    texts = description.pair("PS")
    name, column = texts.get((axis, 0)), texts.get((axis, 1))
    missing = [number for number, card in ((0, name), (1, column)) if card is None]
    if missing:
        meanings = {0: "PSi_0, the EXTNAME of its table", 1: "PSi_1, the column of its coordinates"}
        lacking = " and no ".join(meanings[number] for number in missing)
        h.fault("F1427", f"{ctype.keyword} is {shown(each.text)}, and there is no {lacking}; write it", ctype)
        return
    if name is None or name.kind != "string":
        return
    table = _find(h, name.value.strip(" "), _whole(description, axis, 1), _whole(description, axis, 2))
    if table is None:
        text = (
            f"{name.keyword} is {shown(name.value)}, and the file has no binary table of that name, EXTVER and EXTLEVEL"
        )
        h.fault("F1427", text, name)
        return
    columns = _columns(table)
    for number, what in _COLUMNS:
        card = texts.get((axis, number))
        if card is not None and card.kind == "string" and card.value.strip(" "):
            _check_column(h, card, columns, what, name)


def _check_column(h: StandardHdu, card: Card, columns: set[str], what: str, name: Card) -> None:
    if card.value.strip(" ").upper() not in columns:
        text = f"{card.keyword} is {shown(card.value)}, the column of its {what}"
        h.fault("F1427", f"{text}, and table {shown(name.value)} has no such column; correct the name", card)


def _whole(description: Description, axis: int, number: int) -> float:
    value = description.parameter(axis, number)
    return 1 if value is None else value


def _find(h: StandardHdu, name: str, version: float, level: float) -> Hdu | None:
    """The binary table of a name, EXTVER and EXTLEVEL."""
    for hdu in h.file.hdus[1:]:
        if hdu.name is not None and hdu.name.strip(" ") == name and hdu.kind == "table" and hdu.version == version:
            card = hdu.header.card("EXTLEVEL")
            if (card.value if card is not None and card.kind == "int" else 1) == level:
                return hdu
    return None


def _columns(table: Hdu) -> set[str]:
    """Names of the columns of a table, as upper case: FITS tells them apart by nothing else."""
    fields = table.header.card("TFIELDS")
    count = fields.value if fields is not None and fields.kind == "int" else 0
    cards = (table.header.card(f"TTYPE{number}") for number in range(1, min(count, MOST_COLUMNS) + 1))
    return {card.value.strip(" ").upper() for card in cards if card is not None and card.kind == "string"}
