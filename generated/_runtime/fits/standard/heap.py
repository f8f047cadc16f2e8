# SPDX-License-Identifier: BSD-3-Clause
"""Columns of variable length: array descriptors, and text, logicals and bits in the heap (FITS 7.3.5, 7.3.6).

Takes rows block by block, and of the heap what text, logicals and bits take, in pieces that many arrays share. Arrays
of many rows are looked for together, because they may lie in the heap in another order; where even so it had to be read
more than a few times over, reading ends.
"""

from __future__ import annotations

from ..rows import Heap, element_bits
from .cells import LOGICAL_IS, TEXT_IS, all_text, no_logical, no_text
from .row_faults import RowFaults, as_byte

_TOGETHER = 1 << 18  # arrays that are looked for together
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array, Mask
    from ..columns import Column
    from ..rows import Rows
    from .hdu import StandardHdu


class HeapArrays:
    """The arrays of all columns of variable length, and what they take of the heap together."""

    __slots__ = ("_columns", "_h", "_held", "_sought", "heap", "taken")

    def __init__(self, h: StandardHdu, columns: list[Column]) -> None:
        self._h = h
        self.heap = Heap(h.file.source, h.hdu)
        self.taken = 0
        self._sought: list[_Sought] = []
        self._held = 0
        self._columns = [_Arrays(h, column, self) for column in columns]

    def look(self, rows: Rows) -> None:
        """Judge the descriptors of a block of rows, and what they point to."""
        for column in self._columns:
            arrays = column.sought(rows)
            if arrays is not None:
                self._sought.append(arrays)
                self._held += len(arrays.starts)
        if self._held >= _TOGETHER:
            self._look_up()

    def _look_up(self) -> None:
        """Look at all arrays that wait for it."""
        import numpy as np

        if self._sought:
            starts = np.concatenate([arrays.starts for arrays in self._sought])
            ends = np.concatenate([arrays.ends for arrays in self._sought])
            for at, piece in self.heap.spans(starts, ends):
                marks = _Marks(piece)
                for arrays in self._sought:
                    arrays.take(at, piece, marks)
            for arrays in self._sought:
                arrays.note()
        self._sought, self._held = [], 0

    def report(self) -> None:
        """Tell what was found; and whether arrays must overlap, or the heap have bytes that are of no array."""
        self._look_up()
        for column in self._columns:
            column.report()
        size, taken = self.heap.length, self.taken
        if self.heap.overspent():
            text = (
                "its arrays lie in the heap so that it had to be read again and again; not all of them were looked at"
            )
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

    def sought(self, rows: Rows) -> _Sought | None:
        """Judge the descriptors of a block of rows; gives the arrays of which some bytes have to be looked at."""
        import numpy as np

        column, heap = self._column, self._use.heap
        if not column.width or not rows.count:
            return None
        lengths, offsets = rows.descriptors(column)
        negative, beyond = heap.faults(column, lengths, offsets)
        good = ~(negative | beyond)
        if not good.all():
            self.lies = True
            self._tell(rows.first, lengths, offsets, negative, beyond)
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
        if column.code == "X":
            chosen = np.flatnonzero((lengths > 0) & (lengths % 8 != 0))
            starts = offsets[chosen] + (lengths[chosen] - 1) // 8
            masks = (0xFF >> lengths[chosen] % 8).astype(np.uint8)
            numbers = chosen + rows.first + 1
            return _Sought(self._faults, column, numbers, starts, starts + 1, masks) if len(chosen) else None
        chosen = np.flatnonzero(many)
        if column.code not in "AL" or not len(chosen):
            return None
        starts = offsets[chosen]
        return _Sought(self._faults, column, chosen + rows.first + 1, starts, starts + many[chosen])

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

    def report(self) -> None:
        """Tell what was found."""
        column = self._column
        most, longest, label = column.most, self._longest, self._faults.label
        if most is None or longest == most:
            self._faults.report()
            return
        card, fix = self._h.card(self._form), f"'{column.form[: column.form.index('(')]}({longest})'"
        if longest < most and self._h.asked("F1007"):
            text = f"{label}: {self._form} promises {most} elements, and no array has more than {longest}"
            self._h.fault("F1007", text, card, column=label, fix=fix)
        self._faults.report({"F1003": (card, fix)})


class _Marks:
    """Places in a piece of the heap: of NULs, and of bytes that are no text or no logical; looked for when asked."""

    __slots__ = ("_known", "_piece")

    def __init__(self, piece: Array) -> None:
        self._piece = piece
        self._known: dict[str, Array] = {}

    def of(self, what: str) -> Array:
        """Places for A (no text), L (no logical) or NUL."""
        import numpy as np

        if what not in self._known:
            piece = self._piece
            if what != "L" and all_text(piece):
                self._known["A"] = self._known["NUL"] = np.zeros(0, np.int64)
            else:
                marked = piece == 0 if what == "NUL" else no_text(piece) if what == "A" else no_logical(piece)
                self._known[what] = np.flatnonzero(marked)
        return self._known[what]


class _Sought:
    """Arrays of one column in a block of rows, in order of where they begin in the heap.

    rows: numbers of theirs, from 1. starts, ends: the bytes to look at, of bits the last byte alone, in which the bits
    of `masks` must be 0.
    """

    __slots__ = ("_bad", "_code", "_done", "_faults", "_found", "_masks", "_reach", "_rows", "ends", "starts")

    def __init__(  # noqa: PLR0917  # made in one place, for each block of rows
        self, faults: RowFaults, column: Column, rows: Array, starts: Array, ends: Array, masks: Array | None = None
    ) -> None:
        import numpy as np

        order = np.argsort(starts, kind="stable")
        self._faults = faults
        self._code = column.code
        self._rows = rows[order]
        self.starts = starts[order]
        self.ends = ends[order]
        self._masks = None if masks is None else masks[order]
        self._reach = np.maximum.accumulate(self.ends)
        self._done = np.zeros(len(rows), np.bool_)  # a NUL was met, or a fault
        self._bad = np.zeros(len(rows), np.bool_)
        self._found = np.zeros(len(rows), np.uint8)

    def take(self, at: int, piece: Array, marks: _Marks) -> None:
        """Look at a piece of the heap that begins at byte `at`; pieces come in order."""
        import numpy as np

        first = int(np.searchsorted(self._reach, at, "right"))
        behind = int(np.searchsorted(self.starts, at + len(piece)))
        if first >= behind:
            return
        if self._masks is not None:
            bits = piece[self.starts[first:behind] - at]
            self._bad[first:behind] = (bits & self._masks[first:behind]) != 0
            return
        wrong = marks.of(self._code)
        nuls = marks.of("NUL") if self._code == "A" else wrong[:0]
        if not len(wrong) and not len(nuls):
            return
        here = first + np.flatnonzero(~self._done[first:behind] & (self.ends[first:behind] > at))
        left = np.maximum(self.starts[here] - at, 0)
        end = np.minimum(self.ends[here] - at, len(piece))
        fault, nul = next_place(wrong, left, len(piece)), next_place(nuls, left, len(piece))
        hit = fault < np.minimum(end, nul)
        self._bad[here[hit]] = True
        self._found[here[hit]] = piece[fault[hit]]
        self._done[here] = hit | (nul < end)

    def note(self) -> None:
        """Note the rows of bad arrays."""
        bad = self._bad.nonzero()[0]
        if not len(bad):
            return
        first = bad[int(self._rows[bad].argmin())]
        label = self._faults.label
        if self._masks is not None:
            code, text = "F1106", f"{label}: bits behind the last one of its array are set; they must be 0"
        else:
            code, must = ("F1105", TEXT_IS) if self._code == "A" else ("F1104", LOGICAL_IS)
            text = f"{label} holds the byte {as_byte(int(self._found[first]))}; {must}"
        self._faults.note_row(code, int(self._rows[first]), text, len(bad))


def next_place(places: Array, starts: Array, end: int) -> Array:
    """Of places in order the first from each start on; `end` where there is none."""
    import numpy as np

    return np.append(places, end)[np.searchsorted(places, starts)]
