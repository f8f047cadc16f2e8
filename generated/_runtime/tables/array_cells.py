# SPDX-License-Identifier: BSD-3-Clause
"""Columns whose cells hold arrays: their elements one by one, for what is asked of each value.

A format that has such cells (ECSV) gives `ArrayCells`; what judges columns then looks at `elements`, each of which is
in the row that `owners` says. Rules over rows see `values`, an axis more than rows, where all cells have one shape.
"""

from __future__ import annotations

from .cells import Cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from .stretches import SomeRows


class ArrayCells(Cells):
    """Cells with arrays, of `rows` rows. null, bad: of whole cells. inner: which elements are null, shaped as values.

    ragged: they are of different lengths, and `values` says nothing; rules then see `as_ragged`.
    """

    __slots__ = ("elements", "inner", "owners", "ragged", "rows")

    def __init__(
        self,
        values: Array,
        elements: Cells,
        owners: Array,
        rows: int,
        *,
        null: Mask | None,
        bad: Mask | None,
        inner: Mask | None = None,
        ragged: bool = False,
    ) -> None:
        super().__init__(values, null, bad)
        self.elements = elements
        self.owners = owners
        self.rows = rows
        self.inner = inner
        self.ragged = ragged

    @property
    def absent(self) -> Mask | None:
        """Which elements nothing can be said of."""
        return self.inner

    def each(self) -> Iterator[tuple[int, Array, Mask | None]]:
        """Row, from 0, elements and nulls of each cell that has any."""
        import numpy as np

        if not len(self.owners):
            return
        rows, starts = np.unique(self.owners, return_index=True)
        ends = [*starts[1:].tolist(), len(self.owners)]
        values, nulls = self.elements.values, self.elements.null
        for row, start, end in zip(rows.tolist(), starts.tolist(), ends, strict=True):
            yield row, values[start:end], None if nulls is None else nulls[start:end]

    def as_ragged(self) -> tuple[Array, Mask | None]:
        """Elements and nulls of cells of different lengths."""
        import numpy as np

        from ..data.ragged import Ragged

        counts = np.bincount(self.owners, minlength=self.rows)
        one, nulls = self.elements, self.elements.absent
        values: Any = Ragged(one.values if one.instants is None else one.instants, counts)
        absent: Any = None if nulls is None else Ragged(nulls, counts)
        return values, absent

    def as_texts(self) -> Array:
        """Each cell as one text, the same for cells that hold the same."""
        import numpy as np

        told = [""] * self.rows
        for row, values, nulls in self.each():
            told[row] = repr(
                [None if nulls is not None and nulls[at] else value for at, value in enumerate(values.tolist())]
            )
        return np.array(told, np.str_)


class Elements:
    """The elements of the cells of one column, as if each were a row of its own."""

    __slots__ = ("_owners", "_some", "first")

    def __init__(self, some: SomeRows, owners: Array) -> None:
        self._some = some
        self._owners = owners
        self.first = some.first

    def texts(self, name: str) -> _Texts:
        """The cell of each element."""
        return _Texts(self._some.texts(name), self._owners)

    def place(self, index: int) -> Mapping[str, Any]:
        """Where the row of an element is."""
        return self._some.place(int(self._owners[index]))


class _Texts:
    __slots__ = ("_owners", "_texts")

    def __init__(self, texts: list[str], owners: Array) -> None:
        self._texts = texts
        self._owners = owners

    def __getitem__(self, index: int) -> str:
        return self._texts[int(self._owners[index])]
