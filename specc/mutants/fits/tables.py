"""A table taken apart: columns with their cards and their bytes, and the heap behind them; and put together again.

Takes an HDU that holds a table; gives a `TableBytes`, which is never changed: an edit makes another. Columns of ASCII
tables keep their places in a row, and are only edited cell by cell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.mutants.fits.cards import card, literal, named, read, with_value
from specc.runtime.fits.stored import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.fits.draft import HduBytes
    from specc.mutants.fits.opened import Site
    from specc.runtime.fits.columns import Column as StoredColumn

_OF_COLUMN = re.compile(r"(T[A-Z]+)([1-9][0-9]*)")
_FORM = frozenset({"NAXIS1", "NAXIS2", "PCOUNT", "TFIELDS", "THEAP"})
_DESCRIPTORS = {"P": ">i4", "Q": ">i8"}


@dataclass(frozen=True, slots=True, eq=False)
class ColumnBytes:
    """One column: as the runtime reads it, its cards by what their keywords begin with, and its bytes (rows, width)."""

    seen: StoredColumn
    cards: dict[str, str]
    cells: Any

    @property
    def name(self) -> str:
        """Give its name."""
        return self.seen.name

    def with_card(self, stem: str, value: Any) -> ColumnBytes:  # noqa: ANN401  whatever a card holds
        """Give the column with a card of its own exchanged; None takes it out."""
        cards = {key: one for key, one in self.cards.items() if key != stem}
        if value is not None:
            comment = read(self.cards[stem]).comment if stem in self.cards else ""
            cards[stem] = card(f"{stem}1", literal(value), comment)[0]
        return replace(self, cards=cards)


@dataclass(frozen=True, slots=True, eq=False)
class TableBytes:
    """A binary table: the HDU it was, its columns in order, and what lies behind the rows."""

    hdu: HduBytes
    columns: tuple[ColumnBytes, ...]
    heap: bytes

    @property
    def rows(self) -> int:
        """Give how many rows there are."""
        return len(self.columns[0].cells) if self.columns else 0

    def with_column(self, place: int, column: ColumnBytes) -> TableBytes:
        """Give the table with a column exchanged."""
        return replace(self, columns=(*self.columns[:place], column, *self.columns[place + 1 :]))

    def with_columns(self, columns: Sequence[ColumnBytes]) -> TableBytes:
        """Give the table with other columns."""
        return replace(self, columns=tuple(columns))

    def with_rows(self, rows: Sequence[int]) -> TableBytes:
        """Give the table with those of its rows, counted from 0, in that order."""
        chosen = np.array(rows, np.int64)
        return self.with_columns([replace(one, cells=one.cells[chosen]) for one in self.columns])

    def together(self) -> HduBytes:
        """Give the HDU."""
        rows = np.concatenate([one.cells for one in self.columns], axis=1) if self.columns else np.zeros((0, 0), "u1")
        sizes = {
            "NAXIS1": rows.shape[1], "NAXIS2": rows.shape[0], "TFIELDS": len(self.columns), "PCOUNT": len(self.heap),
        }  # fmt: skip
        cards = []
        for one in self.hdu.cards:
            name = named(one)
            if name == "THEAP" or self._is_of_column(name):
                continue
            cards.append(with_value(one, str(sizes[name])) if name in sizes else one)
            if name == "TFIELDS":
                cards += [
                    f"{f'{stem}{number}':8}{text[8:]}"
                    for number, column in enumerate(self.columns, 1)
                    for stem, text in column.cards.items()
                ]
        return self.hdu.with_both(cards, rows.tobytes() + self.heap)

    def _is_of_column(self, name: str) -> bool:
        found = _OF_COLUMN.fullmatch(name)
        return found is not None and name not in _FORM and 1 <= int(found[2]) <= self._count()

    def _count(self) -> int:
        place = self.hdu.find("TFIELDS")
        return int(read(self.hdu.cards[place]).value) if place is not None else 0


def table_of(site: Site) -> TableBytes | None:
    """Take the table of an HDU apart; None where there is none, or an ASCII one."""
    hdu = site.seen.hdu
    columns = site.columns
    if hdu.kind != "table" or not columns or any(one.type is None for one in columns):
        return None
    if sum(one.width for one in columns) != hdu.row_bytes:
        return None
    size = hdu.row_bytes * hdu.rows
    rows = np.frombuffer(site.hdu.data, np.uint8, size).reshape(hdu.rows, hdu.row_bytes)
    cards: dict[int, dict[str, str]] = {}
    for one in site.hdu.cards:
        found = _OF_COLUMN.fullmatch(named(one))
        if found is not None and named(one) not in _FORM and int(found[2]) <= len(columns):
            cards.setdefault(int(found[2]), {}).setdefault(found[1], one)
    made = [
        ColumnBytes(one, cards.get(one.number, {}), rows[:, one.offset : one.offset + one.width]) for one in columns
    ]
    return TableBytes(site.hdu, tuple(made), site.hdu.data[size : size + hdu.pcount])


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """One element of one cell: of column `place`, in row `row` from 0, the `element`-th of that cell."""

    table: TableBytes
    place: int
    row: int
    element: int = 0

    @property
    def _column(self) -> StoredColumn:
        return self.table.columns[self.place].seen

    def _bytes(self) -> tuple[bytes, int, int]:
        """Give the bytes that hold the element, and from where to where it lies in them."""
        column = self._column
        raw = self.table.columns[self.place].cells[self.row].tobytes()
        if column.descriptor is not None:
            _, at = np.frombuffer(raw, _DESCRIPTORS[column.descriptor], 2).tolist()
            raw = self.table.heap
        else:
            at = 0
        if column.code == "A":
            width = self._length() if column.descriptor is not None else column.chars
            return raw, at + self.element * width, at + (self.element + 1) * width
        size = np.dtype(NUMBERS[column.code]).itemsize if column.code != "X" else 1
        return raw, at + self.element * size, at + (self.element + 1) * size

    def _length(self) -> int:
        raw = self.table.columns[self.place].cells[self.row].tobytes()
        column = self._column
        return int(np.frombuffer(raw, _DESCRIPTORS[column.descriptor or "P"], 2)[0])

    @property
    def there(self) -> bool:
        """Say whether the cell has such an element."""
        column = self._column
        if column.descriptor is not None:
            return column.width > 0 and self.element < (1 if column.code == "A" else self._length())
        count = column.width // column.chars if column.code == "A" and column.chars else column.repeat
        return self.element < count and column.width > 0

    @property
    def value(self) -> Any:  # noqa: ANN401  whatever a cell holds
        """Give the value, None for a null that TNULLn tells."""
        column = self._column
        raw, begin, end = self._bytes()
        piece = raw[begin:end]
        if column.code == "A":
            return piece.split(b"\0")[0].decode("latin-1").rstrip(" ")
        if column.code == "L":
            return piece == b"T"
        if column.code == "X":
            return piece[0]
        stored = np.frombuffer(piece, NUMBERS[column.code])[0].item()
        if isinstance(stored, int) and stored == column.null:
            return None
        if isinstance(stored, int) and column.scale == 1 and float(column.zero).is_integer():
            return stored + int(column.zero)
        return stored * column.scale + column.zero

    def stored(self, value: Any) -> bytes | None:  # noqa: ANN401
        """Give a value as it is stored; None where the column cannot hold it."""
        column = self._column
        _, begin, end = self._bytes()
        if column.code == "A":
            if not isinstance(value, str) or len(value) > end - begin or not value.isascii():
                return None
            return value.encode().ljust(end - begin, b" " if column.descriptor is None else b"\0")
        if column.code == "L":
            return None if not isinstance(value, bool) else b"T" if value else b"F"
        if not isinstance(value, int | float | complex) or isinstance(value, bool) or column.code == "X":
            return None
        number = value - column.zero if column.scale == 1 else (value - column.zero) / column.scale
        kind = np.dtype(NUMBERS[column.code])
        if kind.kind in "iu":
            limits = np.iinfo(kind)
            if isinstance(number, complex) or number != number or not float(number).is_integer():  # noqa: PLR0124
                return None
            if not limits.min <= number <= limits.max:
                return None
            number = int(number)
        with np.errstate(all="ignore"):
            return np.array(number, kind).tobytes()

    def with_value(self, value: Any) -> HduBytes | None:  # noqa: ANN401
        """Give the HDU with another value there; None where the column cannot hold it."""
        stored = self.stored(value)
        return None if stored is None else self.with_bytes(stored).together()

    def with_bytes(self, stored: bytes) -> TableBytes:
        """Give the table with other bytes there, as many."""
        raw, begin, end = self._bytes()
        changed = raw[:begin] + stored + raw[end:]
        if self._column.descriptor is not None:
            return replace(self.table, heap=changed)
        column = self.table.columns[self.place]
        cells = column.cells.copy()
        cells[self.row] = np.frombuffer(changed, np.uint8)
        return self.table.with_column(self.place, replace(column, cells=cells))


def rows_of(table: TableBytes) -> list[int]:
    """Give some rows: the first, the last, some between."""
    count = table.rows
    return [row for row in dict.fromkeys([0, count - 1, count // 2, 1]) if 0 <= row < count]


def cells_of(table: TableBytes, place: int) -> Iterator[Cell]:
    """Give the first elements of the cells of some rows, and the last elements."""
    column = table.columns[place].seen
    rows = rows_of(table)
    if column.descriptor is not None:
        rows += [row for row in range(table.rows) if row not in rows]
    for element in dict.fromkeys((0, column.repeat - 1 if column.descriptor is None and column.code != "A" else 0)):
        for row in rows:
            cell = Cell(table, place, row, element)
            if cell.there:
                yield cell
