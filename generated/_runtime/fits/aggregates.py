# SPDX-License-Identifier: BSD-3-Clause
"""The blocks of data that an aggregate goes through: rows of a table, or pixels of images.

Takes an `HduView` and the names of columns of its table, or labels of images. `Missing` is raised when the data cannot
be read.
"""

from __future__ import annotations

from ..expressions import Missing
from .pixel_pass import images_of, pixel_blocks
from .table_pass import heap_for, rows_on_the_way

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..data.arrays import Array, Block
    from .view import HduView


def blocks(h: HduView, names: tuple[str, ...]) -> Iterator[Block]:
    """All rows, or pixels, of what is named."""
    table = h.hdu.table_of(h.product.findings)
    if table is not None and all(name in table.by_name for name in names):
        if not table.readable or not h.hdu.complete:
            raise Missing(f"the rows of {h.label} cannot be read")
        heap = heap_for(h, names)
        for rows in rows_on_the_way(h, table):
            for some in (rows,) if heap is None else rows.parts(names, heap):
                yield some.block
        return
    images = images_of(h, names)
    whole = next((one for one in images.values() if one.constant is None), None)
    if whole is not None:
        yield from pixel_blocks(images, whole.count)
        return
    # All are constant: one value stands for every pixel, and what is counted or summed has to be multiplied.
    many = 1
    for length in next(iter(images.values())).shape:
        many *= length
    if many > 1 << 20:
        raise Missing("a constant image of that size is not counted")
    for block in pixel_blocks(images, 1):
        yield _Repeated(block, many)  # type: ignore[misc]  # a block to all who ask it


class _Repeated:
    """A block whose one pixel stands for many."""

    def __init__(self, block: Block, many: int) -> None:
        self._block = block
        self.count = many
        self.first = 0

    def __getitem__(self, name: str) -> Array:
        import numpy as np

        return np.repeat(self._block[name], self.count)

    def null(self, name: str) -> Array | None:
        import numpy as np

        nulls = self._block.null(name)
        return None if nulls is None else np.repeat(nulls, self.count)
