# SPDX-License-Identifier: BSD-3-Clause
"""Columns of variable length: array descriptors, and text, logicals and bits in the heap (FITS 7.3.5, 7.3.6).

Takes rows block by block. Of the heap only what such arrays take is read, and that in pieces that many of them share;
where descriptors point to the same bytes again and again, reading ends when it has been read a few times over.
"""

from __future__ import annotations

from ..rows import Heap, element_bits
from .cells import LOGICAL_IS, TEXT_IS, no_logical, no_text
from .row_faults import RowFaults, as_byte

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arrays import Array, Mask
    from ..columns import Column
    from ..rows import Rows
    from .hdu import StandardHdu


class HeapArrays:
    """The arrays of all columns of variable length, and what they take of the heap together."""

    __slots__ = ("_columns", "_h", "heap", "taken")

    def __init__(self, h: StandardHdu, columns: list[Column]) -> None:
        self._h = h
        self.heap = Heap(h.file.source, h.hdu)
        self.taken = 0
        self._columns = [_Arrays(h, column, self) for column in columns]

    def look(self, rows: Rows) -> None:
        """Judge the descriptors of a block of rows, and what they point to."""
        for column in self._columns:
            column.look(rows)

    def report(self) -> None:
        """Tell what was found; and whether arrays must overlap, or the heap have bytes that are of no array."""
        for column in self._columns:
            column.report()
        size, taken = self.heap.length, self.taken
        if self.heap.overspent():
            text = "its arrays share bytes again and again, so not all of them were read"
            self._h.fault("F0118", text)
        if any(column.lies for column in self._columns):
            return  # what they take is not known
        if taken > size and self._h.asked("F1009"):
            text = f"its arrays take {taken} bytes and the heap has {size}, so some of them share bytes"
            self._h.fault("F1009", text)
        elif taken < size and self._h.asked("F1010"):
            text = f"the heap has {size} bytes and all arrays together take {taken}"
            self._h.fault("F1010", text, count=size - taken)


class _Arrays:
    """The arrays of one column. lies: some of its descriptors make no sense."""

    __slots__ = ("_column", "_empty", "_faults", "_h", "_longest", "_use", "lies")

    def __init__(self, h: StandardHdu, column: Column, use: HeapArrays) -> None:
        self._h = h
        self._column = column
        self._use = use
        self._faults = RowFaults(h, column)
        self._longest = 0
        self.lies = False
        self._empty = h.asked("F1011")

    def look(self, rows: Rows) -> None:
        """Judge the descriptors of a block of rows, and what they point to."""
        import numpy as np

        column, heap = self._column, self._use.heap
        if not column.width:
            return
        lengths, offsets = rows.descriptors(column)
        negative, beyond = heap.faults(column, lengths, offsets)
        good = ~(negative | beyond)
        if not good.all():
            self.lies = True
            self._tell(rows.first, lengths, offsets, negative, beyond)
        elif not len(good):
            return
        if self._empty:
            text = f"{self._faults.label}: an empty array has an offset that is not 0"
            self._faults.note("F1011", good & (lengths == 0) & (offsets != 0), rows.first, text)
        lengths = np.where(good, lengths, 0)
        longest = int(lengths.max())
        self._longest = max(self._longest, longest)
        if column.most is not None and longest > column.most:
            text = (
                f"{self._faults.label}: its array is longer than the {column.most} elements that {self._form} promises"
            )
            self._faults.note("F1003", lengths > column.most, rows.first, text)
        bits = element_bits(column)
        many = -(-lengths * bits // 8)
        self._use.taken += int(many.sum(dtype=np.float64))
        if column.code in "AL":
            self._look_bytes(rows.first, offsets, many)
        elif column.code == "X":
            self._look_bits(rows.first, offsets, lengths)

    @property
    def _form(self) -> str:
        return f"TFORM{self._column.number}"

    def _tell(self, first: int, lengths: Array, offsets: Array, negative: Mask, beyond: Mask) -> None:
        label, size = self._faults.label, self._use.heap.length
        self._faults.note(
            "F1001",
            negative,
            first,
            lambda index: f"{label}: its array descriptor says length {lengths[index]}, offset {offsets[index]}",
        )
        self._faults.note(
            "F1002",
            beyond,
            first,
            lambda index: (
                f"{label}: its array of {lengths[index]} elements at offset {offsets[index]} does not lie inside the "
                f"heap of {size} bytes"
            ),
        )

    def _look_bytes(self, first: int, offsets: Array, many: Array) -> None:
        """Text up to the first NUL, or logicals."""
        import numpy as np

        text = self._column.code == "A"
        chosen = np.flatnonzero(many)
        starts, ends = offsets[chosen], offsets[chosen] + many[chosen]
        done = np.zeros(len(chosen), np.bool_)  # a NUL was met, or a fault
        bad = np.zeros(len(many), np.bool_)
        found = np.zeros(len(many), np.uint8)
        for at, piece in self._use.heap.spans(starts, ends):
            wrong = np.flatnonzero(no_text(piece) if text else no_logical(piece))
            nuls = np.flatnonzero(piece == 0) if text else wrong[:0]
            if not len(wrong) and not len(nuls):
                continue
            here = np.flatnonzero(~done & (starts < at + len(piece)) & (ends > at))
            left = np.maximum(starts[here] - at, 0)
            end = np.minimum(ends[here] - at, len(piece))
            fault, nul = next_place(wrong, left, len(piece)), next_place(nuls, left, len(piece))
            hit = fault < np.minimum(end, nul)
            bad[chosen[here[hit]]] = True
            found[chosen[here[hit]]] = piece[fault[hit]]
            done[here] = hit | (nul < end)
        code, must = ("F1105", TEXT_IS) if text else ("F1104", LOGICAL_IS)
        self._faults.note(
            code, bad, first, lambda index: f"{self._faults.label} holds the byte {as_byte(found[index])}; {must}"
        )

    def _look_bits(self, first: int, offsets: Array, lengths: Array) -> None:
        """Bits of the last byte of an array behind its last element."""
        import numpy as np

        chosen = np.flatnonzero((lengths > 0) & (lengths % 8 != 0))
        lasts = offsets[chosen] + (lengths[chosen] - 1) // 8
        masks = (0xFF >> lengths[chosen] % 8).astype(np.uint8)
        found, known = self._use.heap.bytes_at(lasts)
        bad = np.zeros(len(lengths), np.bool_)
        bad[chosen] = known & ((found & masks) != 0)
        text = f"{self._faults.label}: bits behind the last one of its array are set; they must be 0"
        self._faults.note("F1106", bad, first, text)

    def report(self) -> None:
        """Tell what was found."""
        column = self._column
        most, longest, label = column.most, self._longest, self._faults.label
        fix = f"'{column.form[: column.form.index('(')]}({longest})'" if most is not None else None
        if most is not None and longest < most and self._h.asked("F1007"):
            text = f"{label}: {self._form} promises {most} elements, and no array has more than {longest}"
            self._h.fault("F1007", text, self._h.card(self._form), column=label, fix=fix)
        self._faults.report({"F1003": fix} if fix else None)


def next_place(places: Array, starts: Array, end: int) -> Array:
    """Of places in order the first from each start on; `end` where there is none."""
    import numpy as np

    return np.append(places, end)[np.searchsorted(places, starts)]
