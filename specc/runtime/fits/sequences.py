# SPDX-License-Identifier: BSD-3-Clause
"""Values of a column against those of other rows: whether they go up, whether one occurs twice.

Takes a column block by block; keeps the first fault and how many there are. Going up costs the memory of one value,
being unique 16 bytes a row.
"""

from __future__ import annotations

from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .arrays import Array, Mask
    from .columns import Column
    from .rows import Rows


class Order:
    """Whether values go up from row to row, nulls left out.

    Cells with several elements go up from element to element, each for itself.
    """

    __slots__ = ("_before", "_name", "_strict", "count", "row", "text")

    def __init__(self, name: str, *, strict: bool) -> None:
        self._name = name
        self._strict = strict
        self._before: Array | None = None
        self.count = 0
        self.row = 0
        self.text = ""

    def look(self, values: Array, nulls: Mask | None, first: int) -> None:
        """Go on with the values of a block whose first row is `first`, from 0."""
        import numpy as np

        if values.dtype.kind == "c":
            return
        if values.ndim > 1:
            for index, cell in enumerate(values.reshape(len(values), -1)):
                absent = None if nulls is None else nulls.reshape(len(values), -1)[index]
                cell_values = cell if absent is None else cell[~absent]
                self._sequence(cell_values, np.full(len(cell_values), first + index + 1))
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

    def _sequence(self, values: Array, rows: Array) -> None:
        import numpy as np

        bad = values[1:] <= values[:-1] if self._strict else values[1:] < values[:-1]
        count = int(np.count_nonzero(bad))
        if count and not self.count:
            index = int(bad.argmax()) + 1
            self.row = int(rows[index])
            self.text = f"{self._name} goes from {shown(values[index - 1])} to {shown(values[index])}"
        self.count += count


class Unique:
    """Whether no value occurs twice, nulls left out; keeps a number of eight bytes a row, and the row."""

    __slots__ = ("_keys", "_name", "_rows", "_texts")

    def __init__(self, name: str) -> None:
        self._name = name
        self._keys: list[Array] = []
        self._rows: list[Array] = []
        self._texts = False

    def look(self, rows: Rows, values: Array, nulls: Mask | None, column: Column) -> None:
        """Remember the values of a block."""
        import numpy as np

        keys = unique_keys(values.reshape(len(values)))
        numbers = np.arange(rows.first + 1, rows.first + rows.count + 1)
        if nulls is not None:
            there = ~nulls.reshape(len(values))
            keys, numbers = keys[there], numbers[there]
        self._texts = column.code == "A"
        self._keys.append(keys)
        self._rows.append(numbers)

    def twice(self) -> tuple[int, str, int] | None:
        """Row of the first value that was there before, a text, and how many rows repeat one."""
        import numpy as np

        if not self._keys:
            return None
        keys, rows = np.concatenate(self._keys), np.concatenate(self._rows)
        self._keys, self._rows = [], []
        order = np.argsort(keys, kind="stable")
        keys, rows = keys[order], rows[order]
        again = np.flatnonzero(keys[1:] == keys[:-1]) + 1
        if not len(again):
            return None
        first = again[rows[again].argmin()]
        what = self._name if self._texts else f"{self._name} is {shown(keys[first])}, which"
        return int(rows[first]), f"{what} is as in row {int(rows[first - 1])}", len(again)


def unique_keys(values: Array) -> Array:
    """Numbers that are equal when values are: the values themselves, or hashes of 64 bits of texts."""
    import numpy as np

    if values.dtype.kind == "U":
        return np.fromiter(map(hash, values.tolist()), np.int64, len(values))
    return values
