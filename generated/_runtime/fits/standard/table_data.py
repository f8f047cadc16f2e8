# SPDX-License-Identifier: BSD-3-Clause
"""All rules over the rows of one table, in one pass over its rows.

Takes a table that is wholly in the file and can be cut into columns; reads nothing when its columns are of types that
can hold anything. Memory does not grow with the table.
"""

from __future__ import annotations

from ..rows import rows_of
from .cells import Cells, TextEnds, UnusedBits

_LIMITS = ("TDMIN", "TDMAX", "TLMIN", "TLMAX")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from ..columns import Table
    from ..rows import Rows
    from .hdu import StandardHdu

    class Look(Protocol):
        """Rules that look at rows block by block."""

        def look(self, rows: Rows) -> None:
            """Look at some rows."""

        def report(self) -> None:
            """Tell what was found."""


def check_table_data(h: StandardHdu) -> None:
    """Judge the data of a table."""
    hdu = h.hdu
    if not hdu.complete or not hdu.size or not hdu.rows:
        return
    table = h.stored_table
    if table is None or not table.readable:
        return
    looks = _ascii(h, table) if hdu.kind == "asciitable" else _binary(h, table)
    if not looks:
        return
    for rows in rows_of(h.file.source, hdu, table):
        for look in looks:
            look.look(rows)
    for look in looks:
        look.report()


def _ascii(h: StandardHdu, table: Table) -> list[Look]:
    from .ascii_data import Characters, Numbers, machine

    looks: list[Look] = [Characters(h, table)]
    read = machine()
    looks.extend(Numbers(h, column, read) for column in table.columns if column.code != "A")
    looks.extend(_values(h, table))
    return looks


def _values(h: StandardHdu, table: Table) -> list[Look]:
    """Rules over what the numbers mean."""
    looks: list[Look] = []
    text = h.header.text  # asking for four cards of each column would take longer than all other rules
    if any(stem in text for stem in _LIMITS):
        from .extremes import extremes_of_columns

        looks.extend(extremes_of_columns(h, table))
    if "START" in table.by_name and "STOP" in table.by_name and "GTI" in (h.hdu.name or "").upper():
        from .intervals import Intervals

        looks.append(Intervals(h, table))
    if h.card("TSORTKEY") is not None:
        from .sorting import Sorting

        looks.append(Sorting(h, table))
    return looks


def _binary(h: StandardHdu, table: Table) -> list[Look]:
    looks: list[Look] = []
    ends = h.asked("F1107") or h.asked("F1112")
    last: Cells | None = None
    for column in table.columns:
        together, last = last, None
        if column.descriptor is not None or not column.width:
            continue
        if column.code in "AL":
            last = together if together is not None and together.joined(column) else Cells(h, column)
            if last is not together:
                looks.append(last)
            if ends and column.code == "A":
                looks.append(TextEnds(h, column))
        elif column.code == "X" and column.repeat % 8:
            looks.append(UnusedBits(h, column))
    variable = [column for column in table.columns if column.descriptor is not None]
    if variable:
        from .heap import HeapArrays

        looks.append(HeapArrays(h, variable))
        if h.hdu.compressed:
            from .tiles import Tiles

            looks.append(Tiles(h, table))
    looks.extend(_values(h, table))
    return looks
