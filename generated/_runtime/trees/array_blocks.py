# SPDX-License-Identifier: BSD-3-Clause
"""Aggregates over arrays of trees: values of arrays of one shape side by side, a stretch at a time.

Takes an object of a tree and the paths of arrays in it; gives one number. `Missing` is raised when the values cannot be
read, when only headers are, and when the shapes differ.
"""

from __future__ import annotations

from ..expressions import Missing
from .arrays import parts_of, read
from .paths import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..data.arrays import Array, Block, Mask
    from .view import Of, Skip, TreeView

_STEP = 1 << 17  # elements of a stretch


def aggregate_arrays(h: TreeView, what: str, paths: tuple[str, ...], of: Of, skip_null: Skip) -> Any:  # noqa: ANN401  # a number, a text
    """Compute an aggregate over arrays of an object."""
    from ..asdf.block_data import Unreadable
    from ..data.aggregates import aggregate

    if h.product.headers_only:
        raise Missing("no data are read")
    try:
        return aggregate({}, _blocks(h, paths), what, paths, of, skip_null)  # type: ignore[arg-type]  # `of` takes blocks here
    except Unreadable as reason:
        raise Missing(str(reason)) from reason


class _Feed:
    """Values of one array, as many at a time as are asked for."""

    def __init__(self, pieces: Iterator[tuple[int, Array, Mask | None]]) -> None:
        self._pieces = pieces
        self._values: list[Array] = []
        self._nulls: list[Mask] = []
        self._held = 0

    def take(self, count: int) -> tuple[Array, Mask]:
        """The next values, and which of them are null."""
        import numpy as np

        while self._held < count:
            piece = next(self._pieces, None)
            if piece is None:
                raise Missing("the array has fewer values than it says")
            _, values, nulls = piece
            self._values.append(values.reshape(-1))
            self._nulls.append(np.zeros(len(values), np.bool_) if nulls is None else nulls.reshape(-1))
            self._held += len(values)
        values, nulls = np.concatenate(self._values), np.concatenate(self._nulls)
        self._values, self._nulls = [values[count:]], [nulls[count:]]
        self._held -= count
        return values[:count], nulls[:count]


def _blocks(h: TreeView, paths: tuple[str, ...]) -> Iterator[Block]:
    from ..asdf.array_data import pieces, shape_of
    from ..data.arrays import Block

    document: Any = h.product
    store = getattr(document.file, "store", None)
    shapes, feeds = set(), {}
    for path in paths:
        node = find(h.node, path)
        parts = None if node is None else parts_of(node)
        if parts is None or store is None:
            raise Missing(f"{path} is no array")
        array = read(parts[0])
        shape = None if array.wrong else shape_of(store, array)
        if shape is None or (array.datatype is not None and array.datatype.fields):
            raise Missing(f"the values of {path} cannot be read")
        shapes.add(shape)
        feeds[path] = _Feed(pieces(store, array, shape))
    if len(shapes) > 1:
        raise Missing("the shapes of the arrays differ")
    total = 1
    for length in shapes.pop():
        total *= length
    for first in range(0, total, _STEP):
        count = min(_STEP, total - first)
        taken = {path: feed.take(count) for path, feed in feeds.items()}
        yield Block(first, count, taken.__getitem__)
