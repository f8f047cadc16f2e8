# SPDX-License-Identifier: BSD-3-Clause
"""Stretches of rows as rules see them: values by name, and where each row is in the file."""

from __future__ import annotations

from ..data.arrays import Block
from ..expressions import Missing
from .array_cells import ArrayCells
from .cells import CellType
from .delimited import portions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from .cells import Cells
    from .delimited import Rows
    from .table import Reads, TextTable


class SomeRows:
    """Rows of a table: texts of cells, and values by name in `block`. first: of those that are judged, from 0."""

    __slots__ = ("_columns", "_read", "block", "count", "first", "rows")

    def __init__(self, rows: Rows, first: int, columns: Mapping[str, tuple[int, Reads]]) -> None:
        self.rows = rows
        self.first = first
        self.count = rows.count
        self._columns = columns
        self._read: dict[str, Cells] = {}
        self.block = Block(first, rows.count, self._load)

    def texts(self, name: str) -> list[str]:
        """Cells of a column as they stand in the file."""
        return self.rows.cells(self._columns[name][0])

    def cells(self, name: str) -> Cells:
        """Values of a column."""
        if name not in self._read:
            if name not in self._columns:
                raise Missing(f"the column {name} is missing")
            place, kind = self._columns[name]
            self._read[name] = kind.read_of(self.rows, place)
        return self._read[name]

    def can_be_null(self, name: str) -> bool:
        """Whether some cell of a column of texts may be null."""
        place, kind = self._columns[name]
        return not isinstance(kind, CellType) or not kind.nulls.isdisjoint(self.rows.cells(place))

    def place(self, index: int) -> Mapping[str, Any]:
        """Where a row of these is, for findings."""
        return {"row": self.rows.row(index), "line": self.rows.line(index)}

    def forget(self) -> None:
        """Let go of what was read: rows and their block hold each other."""
        self._read = {}
        del self.block

    def _load(self, name: str) -> tuple[Array, Mask | None]:
        cells = self.cells(name)
        if isinstance(cells, ArrayCells) and cells.ragged:
            return cells.as_ragged()
        # Rules compare instants, however they are written; of digits they ask for text or number.
        return cells.values if cells.instants is None else cells.instants, cells.absent


class Numbers:
    """Which rows of the file are judged, where some are left out: for `unique`, which tells in the end."""

    __slots__ = ("_stretches",)

    def __init__(self) -> None:
        self._stretches: list[tuple[int, Rows | None, int, int]] = []

    def clear(self) -> None:
        """Forget all: the rows go by anew."""
        self._stretches = []

    def add(self, some: SomeRows) -> None:
        """Remember a stretch: its numbers only where they are not one behind the other."""
        if not some.count:
            return
        rows, last = some.rows, some.count - 1
        even = rows.row(last) - rows.row(0) == last and rows.line(last) - rows.line(0) == last
        kept = None if even else rows.without_cells()
        self._stretches.append((some.first, kept, rows.row(0), rows.line(0)))

    def place(self, index: int) -> dict[str, int]:
        """Row and line of one that is judged, from 0."""
        low, high = 0, len(self._stretches)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._stretches[middle][0] <= index else (low, middle)
        first, rows, row, line = self._stretches[low]
        if rows is not None:
            return {"row": rows.row(index - first), "line": rows.line(index - first)}
        return {"row": row + index - first, "line": line + index - first}


def rows_of(table: TextTable, columns: Mapping[str, tuple[int, Reads]]) -> Iterator[SomeRows]:
    """All rows that have a cell for each name, as many at a time as arrays of their texts may take."""
    first = 0
    for part in portions(table.text.rows()):
        some = SomeRows(part, first, columns)
        yield some
        first += part.count
        some.forget()
