# SPDX-License-Identifier: BSD-3-Clause
"""Columns of ASCII tables: where their fields lie, and which keywords they may have (FITS 7.2)."""

from __future__ import annotations

from ...values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..columns import Column, Table
    from .hdu import StandardHdu


def check_ascii_columns(h: StandardHdu, table: Table) -> None:
    """Judge the header of an ASCII table."""
    _fields(h, table)
    _nulls(h, table)
    for stem, nothing in (("TSCAL", 1), ("TZERO", 0)):
        for number, card in h.indexed(stem).items():
            if number <= len(table.columns) and table.columns[number - 1].code == "A":
                reason = f"{card.keyword} is of column {number}, which holds text; leave it out"
                h.fault("F0808", reason, card, fix="" if card.value == nothing else None)
    for card in h.indexed("TDIM").values():
        h.fault(
            "F0809", f"{card.keyword} is of binary tables; a field of an ASCII table is one value; leave it out", card
        )
    heap = h.card("THEAP")
    if heap is not None:
        h.fault("F0810", "THEAP is of binary tables; an ASCII table has no heap; leave it out", heap, fix="")


def _fields(h: StandardHdu, table: Table) -> None:
    """Whether fields overlap, or touch."""
    last: Column | None = None
    fields = [column for column in table.columns if column.type is not None]
    for column in sorted(fields, key=lambda field: field.offset):
        end = 0 if last is None else last.offset + last.width
        if last is not None and column.offset < end:
            reason = f"columns {last.number} and {column.number} overlap: one ends at byte {end}"
            card = h.card(f"TBCOL{column.number}")
            h.fault(
                "F0805",
                f"{reason}, the other begins at {column.offset + 1}; correct TBCOLn or the width",
                card,
                column=column.name or None,
            )
        elif last is not None and column.offset == end and h.asked("F0818"):
            reason = f"no blank is left between columns {last.number} and {column.number}"
            h.fault("F0818", reason, h.card(f"TBCOL{column.number}"), column=column.name or None)
        if last is None or column.offset + column.width > end:
            last = column


def _nulls(h: StandardHdu, table: Table) -> None:
    for number, card in h.indexed("TNULL").items():
        if card.kind == "string":
            column = table.columns[number - 1] if number <= len(table.columns) else None
            if column is not None and column.type is not None and len(card.value) > column.width:
                reason = f"{card.keyword} is {shown(card.value)}, and the field has {column.width} bytes"
                h.fault("F0807", f"{reason}, so no value can be it; write what stands in the field", card)
        elif card.kind in ("int", "float", "bool", "complex"):
            reason = (
                f"{card.keyword} must be text in single quotes, as it stands in the field, and it is {card.written}"
            )
            h.value_fault("F0806", reason, card, fix=f"'{card.written}'")
