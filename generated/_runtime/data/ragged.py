# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of which each row has its own length: cells of variable length, and those of which only some elements count.

Takes flat elements and how many are in each row; gives what an array would give, element by element and row by row.
Loaded when a rule speaks of such a column. Two of them meet element by element; where one has fewer in a row, the
others of that row have nothing to meet and are left out.
"""

from __future__ import annotations

import operator

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .arrays import Array, Mask


class Ragged:
    """Elements of arrays, row after row. flat: all of them. counts: how many in each row."""

    __slots__ = ("counts", "flat")
    __array_ufunc__ = None  # so that an array on the left leaves the operator to this class
    __hash__ = None  # type: ignore[assignment]  # as of arrays
    ndim = 2

    def __init__(self, flat: Array, counts: Array) -> None:
        self.flat = flat
        self.counts = counts

    @property
    def dtype(self) -> Any:  # noqa: ANN401  # a type of numpy
        """Type of the elements."""
        return self.flat.dtype

    def astype(self, dtype: str) -> Ragged:
        """The same elements of another type."""
        return Ragged(self.flat.astype(dtype), self.counts)

    def __len__(self) -> int:
        return len(self.counts)

    def __getitem__(self, row: int) -> Array:
        first = int(self.counts[:row].sum())
        return self.flat[first : first + int(self.counts[row])]

    def each(self, function: Callable[..., Any], *more: object) -> Array:
        """What a function makes of the elements."""
        made: Any = Ragged(function(self.flat, *more), self.counts)
        return made  # type: ignore[no-any-return]  # an array to all who ask it

    def spread(self, values: Array) -> Array:
        """One value a row, for each element of the row."""
        import numpy as np

        whole = np.broadcast_to(np.asarray(values).reshape(-1), (len(self.counts),))
        made: Any = Ragged(np.repeat(whole, self.counts), self.counts)
        return made  # type: ignore[no-any-return]  # as above

    def kept(self, keep: Mask) -> Ragged:
        """Those of the elements, counted flat, that are kept."""
        return Ragged(self.flat[keep], self._sums(keep))

    def rows(self) -> Array:
        """Row, from 0, of each element."""
        import numpy as np

        return np.repeat(np.arange(len(self.counts)), self.counts)

    def _sums(self, values: Array) -> Array:
        import numpy as np

        return self._reduced(np.add, values.astype(np.int64), 0)

    def _reduced(self, ufunc: Any, values: Array, nothing: object) -> Array:  # noqa: ANN401  # a function of numpy
        """One value a row; `nothing` where a row has no element."""
        import numpy as np

        found = np.full(len(self.counts), nothing, values.dtype)
        some = self.counts > 0
        if some.any():
            starts = (np.cumsum(self.counts) - self.counts)[some]
            found[some] = ufunc.reduceat(values, starts)
        return found

    def all(self) -> Mask:
        """Whether a condition is true in all elements of a row."""
        import numpy as np

        return self._reduced(np.logical_and, self.flat.astype(np.bool_), nothing=True)

    def any(self) -> Mask:
        """Whether a condition is true in some element of a row."""
        import numpy as np

        return self._reduced(np.logical_or, self.flat.astype(np.bool_), nothing=False)

    def count(self) -> Array:
        """In how many elements of a row a condition is true."""
        return self._sums(self.flat)

    def sum(self) -> Array:
        """Sum of a row, NaN left out."""
        import numpy as np

        values = np.nan_to_num(self.flat, posinf=np.inf, neginf=-np.inf) if self.flat.dtype.kind == "f" else self.flat
        wide = values.astype(np.float64 if values.dtype.kind == "f" else np.int64)
        return self._reduced(np.add, wide, 0)

    def min(self) -> Array:
        """Smallest element of a row, NaN left out; nothing that means anything where there is none."""
        import numpy as np

        return self._reduced(np.fmin, self.flat, 0)

    def max(self) -> Array:
        """Largest element of a row."""
        import numpy as np

        return self._reduced(np.fmax, self.flat, 0)

    def first(self) -> Array:
        """First element of a row."""
        import numpy as np

        return self._at(np.cumsum(self.counts) - self.counts)

    def last(self) -> Array:
        """Last element of a row."""
        import numpy as np

        return self._at(np.cumsum(self.counts) - 1)

    def _at(self, places: Array) -> Array:
        import numpy as np

        found = np.zeros(len(self.counts), self.flat.dtype)
        some = self.counts > 0
        found[some] = self.flat[places[some]]
        return found

    def unique(self) -> Mask:
        """Whether no element of a row comes twice in it."""
        import numpy as np

        rows = self.rows()
        order = np.lexsort((self.flat, rows))
        values, rows = self.flat[order], rows[order]
        again = (values[1:] == values[:-1]) & (rows[1:] == rows[:-1])
        found = np.ones(len(self.counts), np.bool_)
        found[rows[1:][again]] = False
        return found

    def meet(self, other: Any) -> tuple[Any, Any, Array]:  # noqa: ANN401  # Ragged, an array or a number
        """Elements of both that lie together, flat, and how many in each row."""
        import numpy as np

        if isinstance(other, np.ndarray) and other.ndim:
            other = whole_rows(other) if other.ndim > 1 else self.spread(other)
        if not isinstance(other, Ragged):
            return self.flat, other, self.counts
        if len(self.flat) == len(other.flat) and (self.counts == other.counts).all():
            return self.flat, other.flat, self.counts
        counts = np.minimum(self.counts, other.counts)
        return self.flat[self.within(counts)], other.flat[other.within(counts)], counts

    def within(self, counts: Array) -> Mask:
        """Which elements are among the first so many of their row."""
        import numpy as np

        starts = np.cumsum(self.counts) - self.counts
        place = np.arange(len(self.flat)) - np.repeat(starts, self.counts)
        return np.asarray(place < np.repeat(counts, self.counts))

    def __abs__(self) -> Ragged:
        return Ragged(abs(self.flat), self.counts)

    def __neg__(self) -> Ragged:
        return Ragged(-self.flat, self.counts)

    def __invert__(self) -> Ragged:
        return Ragged(~self.flat, self.counts)


def _forward(function: Callable[[Any, Any], Any]) -> Callable[[Ragged, Any], Ragged]:
    def meet(self: Ragged, other: Any) -> Ragged:  # noqa: ANN401  # Ragged, an array or a number
        mine, its, counts = self.meet(other)
        return Ragged(function(mine, its), counts)

    return meet


def _backward(function: Callable[[Any, Any], Any]) -> Callable[[Ragged, Any], Ragged]:
    def meet(self: Ragged, other: Any) -> Ragged:  # noqa: ANN401  # an array or a number
        mine, its, counts = self.meet(other)
        return Ragged(function(its, mine), counts)

    return meet


for _name in ("add", "sub", "mul", "truediv", "mod", "pow", "and_", "or_", "rshift"):
    _function = getattr(operator, _name)
    _bare = _name.rstrip("_")
    setattr(Ragged, f"__{_bare}__", _forward(_function))
    setattr(Ragged, f"__r{_bare}__", _backward(_function))
for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    setattr(Ragged, f"__{_name}__", _forward(getattr(operator, _name)))


def whole_rows(values: Array) -> Ragged:
    """An array (rows, elements) of which all elements count."""
    import numpy as np

    flat = values.reshape(len(values), -1)
    return Ragged(flat.reshape(-1), np.full(len(flat), flat.shape[1], np.int64))


def cut(values: Array, counts: Array) -> Ragged:
    """The first so many elements of each cell of an array (rows, ...)."""
    import numpy as np

    flat = values.reshape(len(values), -1)
    counts = np.clip(counts, 0, flat.shape[1])
    return Ragged(flat[np.arange(flat.shape[1]) < counts[:, None]], counts)


def present(values: Any, nulls: Any) -> Any:  # noqa: ANN401  # arrays or Ragged
    """Elements of vectors that are not null."""
    if nulls is None:
        return values
    if not isinstance(values, Ragged):
        values = whole_rows(values)
    mine, absent, counts = values.meet(nulls)
    return Ragged(mine, counts).kept(~absent)
