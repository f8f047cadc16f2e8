# SPDX-License-Identifier: BSD-3-Clause
"""Whether the rows of a table are sorted as TSORTKEY says (HEASARC).

Takes rows block by block. Columns of numbers are compared, up to the first that has something else; rows with a null
or NaN stand where they like.
"""

from __future__ import annotations

from .intervals import numbers_of
from .row_faults import RowFaults
from .series import sort_keys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...data.arrays import Array
    from ..columns import Table
    from ..rows import Rows
    from .hdu import StandardHdu


class Sorting:
    """The columns by which the rows of one table are sorted."""

    __slots__ = ("_faults", "_key", "_keys", "_last")

    def __init__(self, h: StandardHdu, table: Table) -> None:
        self._key = h.text("TSORTKEY") or ""
        names = {column.name.strip(" ").upper(): column for column in table.columns}
        self._keys: list[tuple[str, int]] = []
        for name, rising in sort_keys(self._key):
            column = names.get(name.upper())
            if column is None or column.descriptor is not None:
                break
            self._keys.append((column.name, 1 if rising else -1))
        self._faults = RowFaults(h, table.by_name[self._keys[0][0]]) if self._keys else None
        self._last: list[float] | None = None

    def look(self, rows: Rows) -> None:
        """Compare each row with the one before it."""
        import numpy as np

        keys: list[Array] = []
        for name, sign in self._keys:
            numbers = numbers_of(rows, name)
            if numbers is None:
                break
            keys.append(sign * numbers)
        if not keys or self._faults is None or not rows.count:
            return
        tied, wrong = np.ones(rows.count, np.bool_), np.zeros(rows.count, np.bool_)
        for place, key in enumerate(keys):
            before = np.append(np.nan if self._last is None else self._last[place], key[:-1])
            wrong |= tied & (key < before)
            tied &= key == before
        self._last = [float(key[-1]) for key in keys]
        self._faults.note(
            "F2004",
            wrong,
            rows.first,
            f"TSORTKEY is {self._key}, and the row belongs before the one above; sort the rows",
        )

    def report(self) -> None:
        """Tell what was found."""
        if self._faults is not None:
            self._faults.report()
