# SPDX-License-Identifier: BSD-3-Clause
"""Values of an array of a tree, in pieces of a megabyte; loaded when data are read.

Takes an `Ndarray` and the file that it is in; gives arrays of numpy in native byte order, each with the index of its
first element and which of them are null. What lies behind each other in a block is read as it is asked for, and so is
what is unpacked; an array whose strides jump about is read as a whole, up to a limit.
"""

from __future__ import annotations

from .block_data import PIECE, Budget, Unreadable, stored, unpacked
from .inline import inline_values
from .ndarray import is_ndarray, read_ndarray

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..fits.file import FitsFile
    from ..trees.node import TreeNode
    from .blocks import Block
    from .layout import Bytes
    from .ndarray import Ndarray

_MOST_WHOLE = 1 << 28  # bytes of a block that is read as a whole


class Store:
    """Where the arrays of a tree have their values: blocks, or the HDUs of the FITS file that the tree is in."""

    __slots__ = ("blocks", "budget", "fits", "source")

    def __init__(self, source: Bytes, blocks: list[Block], fits: FitsFile | None = None) -> None:
        self.source = source
        self.blocks = blocks
        self.fits = fits
        self.budget = Budget()


def pieces(store: Store, array: Ndarray, shape: tuple[int, ...]) -> Iterator[tuple[int, Array, Mask | None]]:
    """Index of the first element, values and nulls of one piece after the other. Raises Unreadable.

    shape: that of the array, with the length of a streamed axis.
    """
    count = _product(shape)
    if array.data is not None:
        yield from _inline(array)
    elif isinstance(array.source, str):
        yield from _of_hdu(store, array.source)
    elif array.stored and count:
        mask = _mask(store, array, shape)
        block = _block(store, array)
        for first, values in _stored(store, array, block, shape, count):
            yield first, values, mask(first, values)


def shape_of(store: Store, array: Ndarray) -> tuple[int, ...] | None:
    """Shape of an array; that of a streamed one follows from the length of its block. None when it cannot be told."""
    if array.data is not None:
        from .inline import inline_shape

        found = inline_shape(array)
        return None if isinstance(found, str) else found
    shape = array.shape
    if shape is None or shape[:1] != (-1,):
        return shape
    if array.datatype is None or not isinstance(array.source, int) or array.strides is not None:
        return None
    try:
        block = _block(store, array)
    except Unreadable:
        return None
    size = array.datatype.size
    for length in shape[1:]:
        size *= length
    room = store.source.size() - block.data_at - array.offset
    return (room // size, *shape[1:]) if size and room >= 0 and block.streamed else None


def _block(store: Store, array: Ndarray) -> Block:
    source = array.source
    count = len(store.blocks)
    if not isinstance(source, int) or not -count <= source < count:
        raise Unreadable("there is no such block")
    block = store.blocks[source]
    first, last = array.extent()
    if not block.whole or first < 0 or (not block.streamed and last > block.data_size):
        raise Unreadable("the block does not hold the array")
    return block


def _stored(
    store: Store, array: Ndarray, block: Block, shape: tuple[int, ...], count: int
) -> Iterator[tuple[int, Array]]:
    import numpy as np

    if array.datatype is None:
        return
    dtype = array.datatype.dtype(array.order)
    if array.strides is not None and array.strides != _contiguous(shape, dtype.itemsize):
        whole = _whole(store, block)
        yield 0, _native(np.ndarray(shape, dtype, whole, array.offset, array.strides).reshape(-1))
        return
    done, rest, size = 0, b"", dtype.itemsize
    if not 0 < size <= _MOST_WHOLE:
        raise Unreadable("its elements are of no size that is read")
    for piece in _from(store, block, array.offset):
        rest += piece
        many = min(len(rest) // size, count - done)
        if many:
            yield done, _native(np.frombuffer(rest, dtype, many))
            done += many
            rest = rest[many * size :]
        if done >= count:
            return


def _from(store: Store, block: Block, offset: int) -> Iterator[bytes]:
    """Data of a block from a byte on."""
    if not block.packed:
        yield from stored(store.source, block, offset)
        return
    skip = offset
    for piece in unpacked(store.source, block, store.budget):
        if skip < len(piece):
            yield piece[skip:]
        skip = max(0, skip - len(piece))


def _whole(store: Store, block: Block) -> bytes:
    made = bytearray()
    for piece in unpacked(store.source, block, store.budget):
        made += piece
        if len(made) > _MOST_WHOLE:
            raise Unreadable(f"its strides jump about in more than {_MOST_WHOLE >> 20} MiB")
    return bytes(made)


def _product(lengths: tuple[int, ...]) -> int:
    product = 1
    for length in lengths:
        product *= length
    return product


def _contiguous(shape: tuple[int, ...], size: int) -> tuple[int, ...]:
    """Strides of an array whose elements lie one behind the other."""
    strides = []
    for length in reversed(shape):
        strides.append(size)
        size *= length
    return tuple(reversed(strides))


def _native(values: Array) -> Array:
    """Values in the byte order of this machine; texts as those of Python."""
    import numpy as np

    if values.dtype.kind == "S":
        return np.char.decode(values, "latin-1")
    return values if values.dtype.isnative else values.astype(values.dtype.newbyteorder("="))


def _mask(store: Store, array: Ndarray, shape: tuple[int, ...]) -> Any:  # noqa: ANN401  # a function
    """What tells, of a piece of values, which are null: by the mask that the array has, and NaN."""
    import numpy as np

    mask = array.mask
    number: Any = None
    whole: Array | None = None
    if mask is not None and mask.kind in ("int", "float"):
        number = mask.value
    elif mask is not None and is_ndarray(mask):
        whole = _mask_values(store, mask, shape)

    def nulls(first: int, values: Array) -> Mask | None:
        found: Any = np.isnan(values) if values.dtype.kind in "fc" else None
        if number is not None:
            same = values == number
            found = same if found is None else found | same
        if whole is not None:
            part = whole[first : first + len(values)]
            found = part if found is None else found | part
        return found  # type: ignore[no-any-return]  # of numpy

    return nulls


def _mask_values(store: Store, node: TreeNode, shape: tuple[int, ...]) -> Array:
    """A mask as one array of truth values, stretched to a shape."""
    import numpy as np

    array = read_ndarray(node, lambda *_: None)
    own = shape_of(store, array)
    if own is None or array.mask is not None:
        raise Unreadable("its mask cannot be read")
    size = array.datatype.size if array.datatype is not None else 8
    if _product((*own, size)) > _MOST_WHOLE or _product(shape) > _MOST_WHOLE:
        raise Unreadable("its mask is too large to be read")
    read = [values for _, values, _ in pieces(store, array, own)]
    values = np.concatenate(read) if read else np.zeros(0, np.bool_)
    try:
        return np.broadcast_to(values.reshape(own) != 0, shape).reshape(-1)
    except ValueError as error:
        raise Unreadable("its mask is of another shape") from error


def _inline(array: Ndarray) -> Iterator[tuple[int, Array, Mask | None]]:
    """Values that stand in the tree."""
    import numpy as np

    from .inline import inline_type, misfit

    kind = inline_type(array)
    values = inline_values(array)
    if kind is None or kind.fields or any(misfit(each, kind) for each in values):
        return
    nulls = np.array([each.kind == "null" for each in values], np.bool_)
    empty: Any = "" if kind.words == "string" else 0
    plain = [empty if each.kind == "null" else _plain(each.value, kind.name) for each in values]
    made = np.array(plain, kind.dtype("little").newbyteorder("=") if kind.words != "string" else None)
    if made.dtype.kind in "fc":
        nulls |= np.isnan(made)
    if len(values):
        yield 0, made, nulls


def _plain(value: Any, name: str) -> Any:  # noqa: ANN401  # a scalar
    if name.startswith("complex") and isinstance(value, str):
        text = value.strip("()")
        return complex(text[:-1] + "j" if text[-1:] in ("i", "I", "j", "J") else text)
    return value


def _of_hdu(store: Store, uri: str) -> Iterator[tuple[int, Array, Mask | None]]:
    """Pixels of the HDU that a source names; nothing of a table, or of another file."""
    if store.fits is None:
        return
    from ..fits.embedded import source_of
    from ..fits.images import Pixels

    hdu = source_of(store.fits, uri) if uri.startswith("fits:") else None
    if hdu is None or hdu.kind != "image" or hdu.compressed or not hdu.complete:
        return
    pixels = Pixels(hdu, store.fits.source)
    step = max(1, PIECE // 8)
    for first in range(0, pixels.count, step):
        values, nulls = pixels.read(first, min(step, pixels.count - first))
        yield first, values, nulls
