# SPDX-License-Identifier: BSD-3-Clause
"""Values of a column against those of other rows: whether they go up, whether one occurs twice.

Takes a column block by block; keeps the first fault and how many there are. Going up costs the memory of one value,
being unique 16 bytes a row: its value, and its place in the order of all.
"""

from __future__ import annotations

from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .arrays import Array, Mask


_STRETCH = 1 << 16


class Order:
    """Whether values go up from row to row, nulls left out.

    Cells with several elements go up from element to element, each for itself.
    """

    __slots__ = ("_before", "_before_row", "_name", "_strict", "count", "row", "text")

    def __init__(self, name: str, *, strict: bool) -> None:
        self._name = name
        self._strict = strict
        self._before: Array | None = None
        self._before_row: Array | None = None
        self.count = 0
        self.row = 0
        self.text = ""

    def look(self, values: Array, nulls: Mask | None, first: int) -> None:
        """Go on with the values of a block whose first row is `first`, from 0."""
        import numpy as np

        if values.dtype.kind == "c" or self._right(values, nulls):
            return
        if values.ndim > 1:
            for index, cell in enumerate(values.reshape(len(values), -1)):
                absent = None if nulls is None else nulls.reshape(len(values), -1)[index]
                self.look_cell(cell, absent, first + index + 1, begins=True)
            return
        rows = np.arange(first + 1, first + len(values) + 1)
        if nulls is not None and nulls.any():
            values, rows = values[~nulls], rows[~nulls]
        if not len(values):
            return
        if self._before is not None:
            values, rows = np.concatenate((self._before, values)), np.concatenate((rows[:1], rows))
        self._before = values[-1:]
        self._sequence(values, rows)

    def _right(self, values: Array, nulls: Mask | None) -> bool:
        """Whether a block without nulls is certainly right; goes on to its last value if so."""
        if not values.size or (nulls is not None and nulls.any()):
            return False
        flat = values.reshape(len(values), -1) if values.ndim > 1 else values
        before, after = flat[..., :-1], flat[..., 1:]
        bad = after <= before if self._strict else after < before
        if bad.any():
            return False
        if values.ndim > 1:
            self._before = flat[-1, -1:]
            return True
        if self._before is not None:
            joint = values[:1] <= self._before if self._strict else values[:1] < self._before
            if joint.any():
                return False
        self._before = values[-1:]
        return True

    def look_cell(self, values: Array, nulls: Mask | None, row: int, *, begins: bool) -> None:
        """Go on with elements of one cell, which is in row `row`, from 1."""
        import numpy as np

        if nulls is not None:
            values = values[~nulls]
        if values.dtype.kind == "c" or not len(values):
            return
        if self._before is not None and not begins:
            values = np.concatenate((self._before, values))
        self._before = values[-1:]
        self._sequence(values, np.full(len(values), row))

    def look_arrays(self, values: Array, nulls: Mask | None, rows: Array) -> None:
        """Go on with elements of arrays that lie in these rows, from 1, one array a row."""
        import numpy as np

        if nulls is not None:
            values, rows = values[~nulls], rows[~nulls]
        if values.dtype.kind == "c" or not len(values):
            return
        if self._before is not None and self._before_row is not None:
            values, rows = np.concatenate((self._before, values)), np.concatenate((self._before_row, rows))
        self._before, self._before_row = values[-1:], rows[-1:]
        self._sequence(values, rows, among=rows[1:] == rows[:-1])

    def _sequence(self, values: Array, rows: Array, among: Mask | None = None) -> None:
        import numpy as np

        bad = values[1:] <= values[:-1] if self._strict else values[1:] < values[:-1]
        if among is not None:
            bad &= among
        count = int(np.count_nonzero(bad))
        if count and not self.count:
            index = int(bad.argmax()) + 1
            self.row = int(rows[index])
            self.text = f"{self._name} goes from {shown(values[index - 1])} to {shown(values[index])}"
        self.count += count


class Unique:
    """Whether no value occurs twice, nulls left out; keeps a number of eight bytes a row."""

    __slots__ = ("_blocks", "_keys", "_name", "_texts")

    def __init__(self, name: str) -> None:
        self._name = name
        self._keys: list[Array] = []
        self._blocks: list[tuple[int, Array | None]] = []  # first row, and which rows when some are null
        self._texts = False

    def look(self, values: Array, nulls: Mask | None, first: int) -> None:
        """Remember the values of a block whose first row is `first`, from 0."""
        import numpy as np

        keys = unique_keys(values.reshape(len(values)))
        there = None
        if nulls is not None and nulls.any():
            there = np.flatnonzero(~nulls.reshape(len(values)))
            keys = keys[there]
        self._texts = values.dtype.kind == "U"
        self._keys.append(keys)
        self._blocks.append((first, there))

    def twice(self, number: Callable[[int], int] = int) -> tuple[int, str, int] | None:
        """Row of the first value that was there before, a text, and how many rows repeat one.

        number: what a text calls the row before, where that is not its place among all.
        """
        import numpy as np

        lengths = [len(keys) for keys in self._keys]
        if not sum(lengths):
            return None
        keys = np.concatenate(self._keys)
        self._keys = []
        order = np.argsort(keys, kind="stable")  # of equal values the earlier row stays first
        count, first, before = 0, len(keys), 0
        for start in range(0, len(keys) - 1, _STRETCH):
            part = order[start : start + _STRETCH + 1]
            ordered = keys[part]
            again = np.flatnonzero(ordered[1:] == ordered[:-1]) + 1
            count += len(again)
            if len(again) and part[again].min() < first:
                here = again[part[again].argmin()]
                first, before = int(part[here]), int(part[here - 1])
        if not count:
            return None
        what = self._name if self._texts else f"{self._name} is {shown(keys[first])}, which"
        return self._row(first, lengths), f"{what} is as in row {number(self._row(before, lengths))}", count

    def _row(self, index: int, lengths: list[int]) -> int:
        """Row, from 1, of a value counted through all blocks."""
        for (first, there), length in zip(self._blocks, lengths, strict=True):
            if index < length:
                return first + 1 + (index if there is None else int(there[index]))
            index -= length
        return 0


def unique_keys(values: Array) -> Array:
    """Numbers that are equal when values are: the values themselves, or hashes of 64 bits of texts."""
    import numpy as np

    if values.dtype.kind == "U":
        return np.fromiter(map(hash, values.tolist()), np.int64, len(values))
    return values
