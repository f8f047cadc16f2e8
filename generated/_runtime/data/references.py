# SPDX-License-Identifier: BSD-3-Clause
"""Columns that refer to columns of other tables: each value is one of those there, or is that of the same row.

Takes rows block by block; reads the other column once, before the first block. That costs eight bytes a row there,
twice as much while they are put in order; of texts a hash stands for each. Loaded when a spec has such a column.
"""

from __future__ import annotations

from ..expressions import UNTOLD
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Protocol

    from .arrays import Array, Block, Mask
    from .value_checks import Told

    class HasColumns(Protocol):
        """What holds the other column: an HDU, a table of text."""

        def column_blocks(self, name: str) -> Iterable[tuple[Array, Mask | None]]:
            """Values and nulls of a column with one value a row; `Missing` when it cannot be read."""

    class SomeRows(Protocol):
        """Rows that go by. first: of them, from 0."""

        first: int
        count: int
        block: Block

        def place(self, index: int) -> Mapping[str, Any]:
            """Where a row of these is, for findings."""


class Reference:
    """What a column has to do with another. how: `refers` or `same`. where: gives what holds the other."""

    __slots__ = ("column", "how", "other", "said", "where")

    def __init__(self, how: str, column: str, other: str, said: str, where: Callable[[], Iterable[HasColumns]]) -> None:
        self.how = how
        self.column = column
        self.other = other
        self.said = said
        self.where = where


class ReferenceWatch:
    """Judges one reference while the rows go by."""

    __slots__ = ("_absent", "_before", "_count", "_fault", "_given_up", "_h", "_keys", "_reference")

    def __init__(self, h: Told, reference: Reference) -> None:
        self._h = h
        self._reference = reference
        self._count = 0
        self._before = 0  # rows seen so far
        self._fault: tuple[Mapping[str, Any], str, object] | None = None
        self._absent: Mask | None = None
        self._keys: Array | None = None
        self._given_up = False
        try:
            self._keys, self._absent = _whole(reference)
        except UNTOLD:
            self._given_up = True

    def look(self, rows: SomeRows) -> None:
        """Judge the values of a block."""
        import numpy as np

        if self._given_up or not rows.count:
            return
        try:
            values, nulls = rows.block.stored(self._reference.column)
        except UNTOLD:
            self._given_up = True
            return
        if values.ndim > 1:
            if values.size != rows.count:
                self._given_up = True  # a finding of its shape says so
                return
            values, nulls = values.reshape(-1), None if nulls is None else nulls.reshape(-1)
        keys = _keys_of(values)
        there = np.ones(len(keys), np.bool_) if nulls is None else ~nulls
        bad = self._foreign(keys) & there if self._reference.how == "refers" else self._different(keys, there)
        count = int(np.count_nonzero(bad))
        if count and self._fault is None:
            index = int(bad.argmax())
            value = values[index].item() if there[index] else None
            self._fault = rows.place(index), shown(value) if there[index] else "null", value
        self._count += count
        self._before = rows.first + rows.count

    def _foreign(self, keys: Array) -> Mask:
        import numpy as np

        known = self._keys
        if known is None or not len(known):
            return np.ones(len(keys), np.bool_)
        places = np.minimum(np.searchsorted(known, keys), len(known) - 1)
        return np.asarray(known[places] != keys)

    def _different(self, keys: Array, there: Mask) -> Mask:
        """Rows in which only one of the two is null, or the values differ; the other has no more rows than it has."""
        import numpy as np

        if self._keys is None or self._absent is None:
            return np.zeros(len(keys), np.bool_)
        stretch = slice(self._before, self._before + len(keys))
        other, other_there = self._keys[stretch], ~self._absent[stretch]
        bad = np.zeros(len(keys), np.bool_)
        many = len(other)
        mine = there[:many]
        bad[:many] = (mine != other_there) | (mine & other_there & (keys[:many] != other))
        return bad

    def report(self) -> None:
        """Put what was found into the findings."""
        reference = self._reference
        if self._given_up:
            return
        name, said = reference.column, reference.said
        if reference.how == "same" and self._keys is not None and len(self._keys) != self._before:
            text = f"{name} has {self._before} rows, and {said} has {len(self._keys)}"
            self._h.add(name, "same", text, column=name, expected=len(self._keys), found=self._before)
        if self._fault is None:
            return
        place, value, found = self._fault
        rest = "which is nowhere in" if reference.how == "refers" else "which is not that row of"
        text = f"{name} is {value}, {rest} {said}"
        self._h.add(name, reference.how, text, count=self._count, column=name, expected=said, found=found, **place)


def _whole(reference: Reference) -> tuple[Array, Mask | None]:
    """The other column: all its values in order, each once, or those of each row and which of them are null."""
    import numpy as np

    keys, absent = [], []
    for view in reference.where():
        for values, nulls in view.column_blocks(reference.other):
            part = _keys_of(values)
            if reference.how == "refers":
                keys.append(np.unique(part if nulls is None else part[~nulls]))
            else:
                keys.append(part)
                absent.append(np.zeros(len(part), np.bool_) if nulls is None else nulls)
    whole = np.concatenate(keys) if keys else np.zeros(0, np.int64)
    if reference.how == "refers":
        return np.unique(whole), None
    return whole, np.concatenate(absent) if absent else np.zeros(0, np.bool_)


def _keys_of(values: Array) -> Array:
    """Numbers of eight bytes that are equal when values are."""
    import numpy as np

    kind: Any = values.dtype.kind
    if kind == "U":
        return np.fromiter(map(hash, values.tolist()), np.int64, len(values))
    if kind == "f":
        return values.astype(np.float64)
    # Unsigned numbers of 64 bits keep all of them; no column of signed ones has as large a number.
    return values.astype(np.int64)
