# SPDX-License-Identifier: BSD-3-Clause
"""Good time intervals: the rows of a table called GTI (FITS 9.7).

Takes rows block by block; keeps the row before, so that order and overlap are seen across blocks.
"""

from __future__ import annotations

from ...values import shown
from .row_faults import RowFaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array
    from ..columns import Table
    from ..rows import Rows
    from .hdu import StandardHdu


class Intervals:
    """START, STOP and WEIGHT of the rows of a table."""

    __slots__ = ("_before", "_start", "_stop", "_weight")

    def __init__(self, h: StandardHdu, table: Table) -> None:
        self._before: tuple[float, float] | None = None
        self._start = RowFaults(h, table.by_name["START"])
        self._stop = RowFaults(h, table.by_name["STOP"])
        weight = table.by_name.get("WEIGHT")
        self._weight = None if weight is None else RowFaults(h, weight)

    def look(self, rows: Rows) -> None:
        """Judge a block of rows; the comparisons with a NaN are all false."""
        import numpy as np

        start, stop = numbers_of(rows, "START"), numbers_of(rows, "STOP")
        if start is None or stop is None or not rows.count:
            return
        self._stop.note(
            "F1633",
            start > stop,
            rows.first,
            lambda index: (
                f"the interval ends at {shown(stop[index])}, before it begins at {shown(start[index])}; exchange them"
            ),
        )
        first, last = self._before or (np.nan, np.nan)
        before, ended = np.append(first, start[:-1]), np.append(last, stop[:-1])
        self._before = (float(start[-1]), float(stop[-1]))
        # Of an interval that ends before it begins the end says nothing.
        early = (start < before) | ((start < ended) & (before <= ended))
        self._start.note(
            "F1634",
            early,
            rows.first,
            lambda index: (
                f"the interval begins at {shown(start[index])}, and the one before is from {shown(before[index])} to "
                f"{shown(ended[index])}; sort them and join those that overlap"
            ),
        )
        if self._weight is not None and (weight := numbers_of(rows, "WEIGHT")) is not None:
            self._weight.note(
                "F1633",
                (weight < 0) | (weight > 1),
                rows.first,
                lambda index: f"WEIGHT is {shown(weight[index])}; write 0, bad, to 1, good",
            )

    def report(self) -> None:
        """Tell what was found."""
        for faults in (self._start, self._stop, self._weight):
            if faults is not None:
                faults.report()


def numbers_of(rows: Rows, name: str) -> Array | None:
    """One number a row, NaN for null; None for what is no such column."""
    import numpy as np

    from ...expressions import Missing

    try:
        values, nulls = rows.block.stored(name)
    except Missing:
        return None
    if values.dtype.kind not in "iuf" or values.size != rows.count:
        return None
    numbers = values.reshape(-1).astype(np.float64)
    if nulls is not None:
        numbers[nulls.reshape(-1)] = np.nan
    return numbers
