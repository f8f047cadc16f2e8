# SPDX-License-Identifier: BSD-3-Clause
"""What rules over rows and pixels compute with: a block of data by name, and functions over its arrays.

A generated rule is a function of a `Block`: `c["TIME"]` is a numpy array of values, its first axis the rows (or pixels)
of the block, scaled, unsigned where the header says so, strings without trailing blanks. Nulls are NaN in
floating-point arrays, whatever is stored in others; `is_null` tells. These functions take and give arrays and never
look at more than one block.
"""

from __future__ import annotations

from ..expressions import UNTOLD, Missing, clock, instant, mjd, number
from ..patterns import pattern_of
from ..values import mjd_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from typing import Any, TypeAlias

    import numpy as np
    from numpy.typing import NDArray

    from .ragged import Ragged

    Array: TypeAlias = NDArray[Any]
    Mask: TypeAlias = NDArray[np.bool_]
    Loader: TypeAlias = Callable[[str], tuple[Array, Mask | None]]


class Block:
    """Values of some columns, or images, in a stretch of rows, or pixels; each is read when it is asked for.

    `c["NAME"]` has one axis, or two: rows and the elements of a cell. Integers are widened to 64 bits, so that sums do
    not wrap. `stored` gives them as wide, and cells in the shape, that they have in the file.
    """

    __slots__ = ("_load", "_loaded", "_wide", "count", "first")

    def __init__(self, first: int, count: int, load: Loader) -> None:
        self.first = first
        self.count = count
        self._load = load
        self._loaded: dict[str, tuple[Array, Mask | None]] = {}
        self._wide: dict[str, Array] = {}

    def __getitem__(self, name: str) -> Array:
        try:
            return self._wide[name]
        except KeyError:
            values = _two_axes(self.stored(name)[0])
            if values.dtype.kind in "iu" and values.dtype.itemsize < 8:  # noqa: PLR2004  # bytes of 64 bits
                values = values.astype("i8")
            self._wide[name] = values
            return values

    def null(self, name: str) -> Mask | None:
        """Where values are null, None when none can be."""
        nulls = self.stored(name)[1]
        return None if nulls is None else _two_axes(nulls)

    def stored(self, name: str) -> tuple[Array, Mask | None]:
        """Values and nulls, numbers of their own width."""
        try:
            return self._loaded[name]
        except KeyError:
            loaded = self._loaded[name] = self._load(name)
            return loaded


def _two_axes(values: Array) -> Array:
    return values if values.ndim <= 2 else values.reshape(len(values), -1)  # noqa: PLR2004  # rows and elements


def ragged(values: Any) -> Ragged | None:  # noqa: ANN401  # an array, or what behaves like one
    """Values of which each row has its own number; None when these are others. Nothing is loaded to know."""
    return values if hasattr(values, "counts") else None


def _inner(values: Array) -> tuple[int, ...]:
    return tuple(range(1, values.ndim))


def all_in_row(values: Array) -> Mask:
    """Whether a condition is true in all elements of a cell; of a single value, whether it is true."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.all()
    return np.asarray(np.asarray(values).all(axis=_inner(values)))


def any_in_row(values: Array) -> Mask:
    """Whether a condition is true in some element of a cell."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.any()
    return np.asarray(np.asarray(values).any(axis=_inner(values)))


def count_in_row(values: Array) -> Array:
    """In how many elements of a cell a condition is true."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.count()
    return np.asarray(np.count_nonzero(values, axis=_inner(values))) if values.ndim > 1 else values.astype(np.int64)


def sum_in_row(values: Array) -> Array:
    """Sum of the elements of a cell, NaN left out."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.sum()
    return np.asarray(np.nansum(values, axis=_inner(values))) if values.ndim > 1 else values


def min_in_row(values: Array) -> Array:
    """Smallest element of a cell, NaN left out."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.min()
    return np.asarray(np.fmin.reduce(values, axis=_inner(values))) if values.ndim > 1 else values


def max_in_row(values: Array) -> Array:
    """Largest element of a cell, NaN left out."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.max()
    return np.asarray(np.fmax.reduce(values, axis=_inner(values))) if values.ndim > 1 else values


def first_in_row(values: Array) -> Array:
    """First element of a cell."""
    varying = ragged(values)
    if varying is not None:
        return varying.first()
    if values.ndim > 1 and not values.shape[1]:
        raise Missing("its cells are empty")
    return values[:, 0] if values.ndim > 1 else values


def last_in_row(values: Array) -> Array:
    """Last element of a cell."""
    varying = ragged(values)
    if varying is not None:
        return varying.last()
    if values.ndim > 1 and not values.shape[1]:
        raise Missing("its cells are empty")
    return values[:, -1] if values.ndim > 1 else values


def unique_in_row(values: Array) -> Mask:
    """Whether no value occurs twice in a cell, NaN left out."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.unique()
    if values.ndim == 1:
        return np.ones(len(values), np.bool_)
    ordered = np.sort(values, axis=1)
    return ~any_in_row(ordered[:, 1:] == ordered[:, :-1])


def everywhere(values: Array) -> bool:
    """Whether a condition holds for all of many values."""
    import numpy as np

    return bool(np.asarray(values).all())


def extent(values: Array) -> object:
    """Many numbers as a finding shows them: the least and the greatest, or the only one."""
    import numpy as np

    least, most = np.fmin.reduce(values).item(), np.fmax.reduce(values).item()
    return least if least == most else (least, most)


def not_null(values: Array, nulls: Mask) -> Array:
    """Those elements of each cell that are not null."""
    from .ragged import present as elements_present

    made: Array = elements_present(values, nulls)
    return made


def lowered(values: Array) -> Array:
    """Texts in lower case."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(lowered)
    return np.asarray(np.char.lower(_texts(values)))


def uppered(values: Array) -> Array:
    """Texts in upper case."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(uppered)
    return np.asarray(np.char.upper(_texts(values)))


def lengths(values: Array) -> Array:
    """Numbers of characters of texts."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(lengths)
    return np.asarray(np.char.str_len(_texts(values)))


def instants(values: Array) -> Array:
    """Seconds since 2000 of dates and times in texts; NaN where a text is none."""
    return values if _are_seconds(values) else _told(values, instant)


def mjds(values: Array) -> Array:
    """Modified Julian dates of dates and times in texts; NaN where a text is none."""
    return mjd_of(values) if _are_seconds(values) else _told(values, mjd)  # type: ignore[arg-type,return-value]  # numbers


def clocks(values: Array) -> Array:
    """Seconds since midnight of times in texts; NaN where a text is none."""
    return values if _are_seconds(values) else _told(values, clock)


def _are_seconds(values: Array) -> bool:
    """Whether dates were read before: those of text tables are, in the form that they are written in."""
    return ragged(values) is None and values.dtype.kind == "f"


def numbers(values: Array) -> Array:
    """Numbers that texts of digits write; NaN where a text is none."""
    return _told(values, number)


def _texts(values: Array) -> Array:
    if values.dtype.kind != "U":
        raise Missing("these are no texts")
    return values


def _told(values: Array, read: Callable[[str], float]) -> Array:
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(_told, read)
    texts = _texts(values).reshape(-1).tolist()
    told = np.full(len(texts), np.nan)
    for index, text in enumerate(texts):
        try:
            told[index] = read(text)
        except UNTOLD:
            continue
    return told.reshape(values.shape)


def is_in(values: Array, allowed: Collection[object]) -> Mask:
    """Where values are among the allowed ones."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(is_in, allowed)
    wanted = np.array(list(allowed)) if allowed else np.array([], values.dtype)
    return np.isin(values, wanted)


def matching(values: Array, pattern: str) -> Mask:
    """Where strings match a pattern wholly."""
    import numpy as np

    varying = ragged(values)
    if varying is not None:
        return varying.each(matching, pattern)
    if values.dtype.kind != "U":
        raise Missing("a pattern is for strings")
    suits = pattern_of(pattern)
    different, which = np.unique(values, return_inverse=True)
    fits = np.array([suits(text) for text in different.tolist()], np.bool_)
    return fits[which].reshape(values.shape)


def across(values: Array, like: Array) -> Array:
    """One value a row, brought into the shape of a column with several elements a row."""
    import numpy as np

    varying = ragged(like)
    if varying is not None:
        return varying.spread(values)

    return np.broadcast_to(values.reshape(values.shape + (1,) * (like.ndim - values.ndim)), like.shape)


def failing(c: Block, result: Any, skip_null: tuple[str, ...]) -> Mask:  # noqa: ANN401  # what the rule gave
    """Rows (or pixels) of a block in which a rule does not hold; those with a null in `skip_null` are passed over."""
    import numpy as np

    varying = ragged(result)
    if varying is not None:
        return _failing_elements(c, varying, skip_null)
    bad = ~np.asarray(result, np.bool_)
    if bad.ndim == 0:
        bad = np.broadcast_to(bad, (c.count,))
    for name in skip_null:
        nulls = c.null(name)
        if nulls is None:
            continue
        several = ragged(nulls)
        if several is not None:  # rows of different lengths, which the rule has judged as wholes
            nulls = several.any()
        if nulls.ndim < bad.ndim:
            nulls = nulls.reshape(nulls.shape + (1,) * (bad.ndim - nulls.ndim))
        elif nulls.shape != bad.shape:
            # Elements that do not pair up: a null in any of them passes over the row.
            nulls = any_in_row(nulls).reshape((-1,) + (1,) * (bad.ndim - 1))
        bad = bad & ~nulls
    return any_in_row(bad)


def _failing_elements(c: Block, result: Ragged, skip_null: tuple[str, ...]) -> Mask:
    """Rows in which some element breaks a rule, null elements left out, and rows where another value is null."""
    bad: Any = ~result
    for name in skip_null:
        nulls = c.null(name)
        if nulls is not None:
            bad = bad & ~(bad.spread(nulls) if nulls.ndim == 1 else nulls)
    return any_in_row(bad)
