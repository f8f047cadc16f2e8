# SPDX-License-Identifier: BSD-3-Clause
"""Cells whose length is the row's own: arrays in the heap, and cells in which only so many elements count.

Takes rows; gives `Ragged` values of them, and few enough rows at a time. Loaded when a spec speaks of such a column in
a rule, or says how long each cell is. No more than `WIDE_BYTES` of a cell are held at once: longer ones are `TooWide`.
"""

from __future__ import annotations

from ..data.arrays import ragged
from ..data.ragged import Ragged, cut
from ..expressions import UNTOLD, Missing
from ..values import shown
from . import stored as stored_values
from .columns import BYTES
from .rows import PIECE_BYTES, WIDE_BYTES, Heap, WideRow
from .table_pass import Watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..data.column_rule import ColumnRule
    from .columns import Column
    from .rows import Rows
    from .view import HduView


class TooWide(Missing):
    """A cell holds more than is read at once."""


def needed(names: tuple[str, ...], counted: Mapping[str, ColumnRule] | None) -> set[str]:
    """Columns, and those that say how much of them counts."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            rule = counted.get(name) if counted else None
            waiting += rule.counted_by if rule is not None else ()
    return found


def parts(rows: Rows, names: tuple[str, ...], heap: Heap | None) -> Iterator[Rows]:
    """Rows of which the arrays in the heap come to about a megabyte; a longer array has them for itself."""
    import numpy as np

    by_name = rows.table.by_name
    found = [by_name[name] for name in needed(names, rows.counted) if name in by_name]
    varying = [column for column in found if column.descriptor is not None]
    if not varying or heap is None:
        yield rows
        return
    if isinstance(rows, WideRow):
        rows.heap = heap
        yield rows
        return
    size = np.zeros(rows.count, np.int64)
    for column in varying:
        size += np.clip(rows.descriptors(column)[0], 0, PIECE_BYTES) * BYTES[column.code]
    ends = np.cumsum(size)
    first = 0
    while first < rows.count:
        before = int(ends[first - 1]) if first else 0
        end = max(first + 1, int(np.searchsorted(ends, before + PIECE_BYTES, "right")))
        some = rows.some(first, end)
        some.counted, some.heap = rows.counted, heap
        yield some
        some.forget()
        first = end


def array_values(rows: Rows, column: Column) -> tuple[Any, Any]:
    """Values and nulls of a column of variable length, texts one a row; what points beyond the heap has no elements."""
    import numpy as np

    heap = rows.heap
    if heap is None or column.code == "X":
        raise Missing(f"{column.name} is of variable length")
    lengths, offsets = rows.descriptors(column)
    negative, beyond = heap.faults(column, lengths, offsets)
    lengths = np.where(negative | beyond, 0, lengths)
    if (lengths * BYTES[column.code]).max(initial=0) > WIDE_BYTES:
        raise TooWide(f"an array of {column.name} is longer than is read at once")
    if heap.overspent():
        raise TooWide(f"arrays of {column.name} share bytes again and again")
    if column.code == "A":
        texts = [stored_values.strings(some) for some, _ in heap.texts(lengths, offsets)]
        values = np.concatenate(texts) if texts else np.zeros(rows.count, "U1")
        if len(values) != rows.count:
            raise TooWide(f"arrays of {column.name} share bytes again and again")
        return values, values == ""
    flat, absent = [], []
    for some, _ in heap.pieces(column, lengths, offsets):
        values, nulls = stored_values.column_values(some, column)
        flat.append(values)
        absent.append(np.zeros(len(values), np.bool_) if nulls is None else nulls)
    if not flat:
        values, _ = stored_values.column_values(np.zeros(0, stored_values.NUMBERS[column.code]), column)
        return Ragged(values, lengths), None
    whole = np.concatenate(flat)
    if len(whole) != lengths.sum():
        raise Missing(f"the arrays of {column.name} end with the file")
    nulls = np.concatenate(absent)
    return Ragged(whole, lengths), Ragged(nulls, lengths) if nulls.any() else None


def counts_of(rows: Rows, rule: ColumnRule) -> Array:
    """How many elements count in each row."""
    import numpy as np

    counted: Any = rule.counted
    wanted = np.asarray(counted(rows.block))
    if wanted.dtype.kind == "f":
        wanted = np.nan_to_num(np.clip(wanted, -1, 1 << 53))
    return np.broadcast_to(wanted.reshape(-1).astype(np.int64), (rows.count,))


def counted_values(rows: Rows, rule: ColumnRule) -> tuple[Any, Any]:
    """Values and nulls of a column of which only some elements count; of an array of variable length all do."""
    values, nulls = rows.plain(rule.name)
    if ragged(values) is not None:
        return values, nulls
    counts = counts_of(rows, rule)
    return cut(values, counts), None if nulls is None else cut(nulls, counts)


class CountedWatch(Watch):
    """Checks of a column of which the row says how many elements count: that they are there, and of their values."""

    __slots__ = ("_count", "_given_up", "_heap", "_place")

    def __init__(self, h: HduView, column: Column, rule: ColumnRule, heap: Heap) -> None:
        super().__init__(h, column, rule)
        self._heap = heap
        self._count = 0
        self._place: tuple[int, int, int] | None = None
        self._given_up = False

    def look(self, rows: Rows) -> None:
        """Look at the cells of some rows."""
        for some in rows.parts((self.column.name,), self._heap):
            if not self._given_up and some.count:
                self._look(some)

    def _look(self, rows: Rows) -> None:
        import numpy as np

        column = self.column
        try:
            wanted = counts_of(rows, self.rule)
            loaded: Any = rows.block.stored(column.name)
        except TooWide as reason:
            self._given_up = True
            self.h.fault("F0118", str(reason), default="info", column=column.name)
            return
        except UNTOLD:
            self._given_up = True
            return
        if column.descriptor is not None:
            have = rows.descriptors(column)[0]
        else:
            have = np.full(rows.count, _elements(column), np.int64)
        exact = column.descriptor is not None or not self.rule.padded
        self._lengths(have, wanted, (have != wanted) if exact else (have < wanted) | (wanted < 0), rows.first)
        values, nulls = loaded
        numbers = values.rows() + rows.first + 1
        absent = None if nulls is None else nulls.flat

        def place(index: int) -> Mapping[str, Any]:
            return {"row": int(numbers[index])}

        if self.checks.needed and len(values.flat):
            self.checks.look(values.flat, absent, place)
        if self.order is not None:
            self.order.look_arrays(values.flat, absent, numbers)

    def _lengths(self, have: Array, wanted: Array, bad: Mask, before: int) -> None:
        import numpy as np

        count = int(np.count_nonzero(bad))
        if count and self._place is None:
            index = int(bad.argmax())
            self._place = before + index + 1, int(have[index]), int(wanted[index])
        self._count += count

    def report(self) -> None:
        """Put what was found into the findings."""
        super().report()
        if self._place is None:
            return
        row, have, wanted = self._place
        name, said = self.column.name, self.rule.counted_as
        room = "has room for" if self.column.descriptor is None and self.rule.padded else "has"
        elements = "1 element" if have == 1 else f"{have} elements"
        text = f"{name} {room} {elements}, and {said} is {shown(wanted)}"
        self.h.add(self.rule.item, "shape", text, count=self._count, column=name, row=row, expected=wanted, found=have)


def _elements(column: Column) -> int:
    many = 1
    for length in column.shape:
        many *= length
    return many
