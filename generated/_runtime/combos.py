# SPDX-License-Identifier: BSD-3-Clause
"""Tables of combinations: whether several values are together a row, and which rows come nearest when they are not.

A row has a cell for each value: one value, a tuple of those it may be, or None for any. Which rows allow a value is
kept as the bits of a number, so that a table of thousands of rows is asked as fast as a short one. Only specs that have
such tables load this.
"""

from __future__ import annotations

from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_MANY = 8  # values that a finding lists


class Combos:
    """A table. `any_case`: of each column, whether case counts for nothing in it."""

    __slots__ = ("_any", "_any_case", "_by_value", "_rows")

    def __init__(self, rows: tuple[tuple[object, ...], ...], any_case: tuple[bool, ...] = ()) -> None:
        self._rows = rows
        self._any_case = any_case
        self._by_value: list[dict[object, int]] = []
        self._any: list[int] = []

    def _read(self) -> None:
        """Find out which rows allow which values; only when the table is first asked."""
        width = len(self._rows[0]) if self._rows else 0
        self._by_value, self._any = [{} for _ in range(width)], [0] * width
        for number, row in enumerate(self._rows):
            bit = 1 << number
            for column, cell in enumerate(row):
                if cell is None:
                    self._any[column] |= bit
                    continue
                known = self._by_value[column]
                for value in cell if isinstance(cell, tuple) else (cell,):
                    value = self._folded(value, column)  # noqa: PLW2901  as the table compares it
                    known[value] = known.get(value, 0) | bit

    def _folded(self, value: Any, column: int) -> Any:  # noqa: ANN401  what a card or a cell holds
        if isinstance(value, str) and self._any_case and self._any_case[column]:
            return value.casefold()
        return value

    def _allowing(self, column: int, value: object) -> int:
        return self._by_value[column].get(self._folded(value, column), 0) | self._any[column]

    def allow(self, *values: object) -> bool:
        """Whether values are together a row."""
        if not self._any:
            self._read()
        rows = -1
        for column, value in enumerate(values):
            rows &= self._allowing(column, value)
        return bool(rows) and rows != -1

    def nearest(self, titles: tuple[str, ...], values: Callable[[], tuple[object, ...]]) -> str:
        """What the values would have to be, in words: which one is wrong with the others, and what it may be."""
        found = values()
        if self.allow(*found):
            return ""
        allowing = [self._allowing(column, value) for column, value in enumerate(found)]
        # One value alone is wrong: the last of which that can be said.
        for wrong in reversed(range(len(found))):
            rows = -1
            for column, allowed in enumerate(allowing):
                if column != wrong:
                    rows &= allowed
            if rows:
                return self._may_be(wrong, rows, titles, found, [one for one in range(len(found)) if one != wrong])
        # Several are: those at the beginning that go together are believed.
        rows, last = -1, 0
        while last < len(found) and rows & allowing[last]:
            rows &= allowing[last]
            last += 1
        return self._may_be(last, rows, titles, found, list(range(last)))

    def _may_be(
        self, wrong: int, rows: int, titles: tuple[str, ...], values: tuple[object, ...], right: list[int]
    ) -> str:
        allowed: dict[object, None] = {}
        for number, row in enumerate(self._rows):
            cell = row[wrong]
            if rows >> number & 1 and cell is not None:
                allowed.update(dict.fromkeys(cell if isinstance(cell, tuple) else (cell,)))
        listed = [shown(one) for one in allowed]
        more = f" or {len(listed) - _MANY} more" if len(listed) > _MANY else ""
        told = " and ".join(f"{titles[one]} = {shown(values[one])}" for one in right)
        return f"{f'with {told}, ' if told else ''}{titles[wrong]} may be {', '.join(listed[:_MANY])}{more}"


def each_allowed(table: Combos, *columns: Any) -> Any:  # noqa: ANN401  arrays of cells, a mask
    """Where values of several columns are together a row of a table; single values go with each row."""
    import numpy as np

    arrays = np.broadcast_arrays(*columns)
    lists = [array.ravel().tolist() for array in arrays]
    known: dict[tuple[object, ...], bool] = {}
    answers = []
    for values in zip(*lists, strict=True):
        if values not in known:
            known[values] = table.allow(*(one.rstrip() if isinstance(one, str) else one for one in values))
        answers.append(known[values])
    return np.array(answers, np.bool_).reshape(arrays[0].shape)
