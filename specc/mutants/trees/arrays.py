"""Arrays of an ASDF tree: read from their blocks, or from the tree where they stand in it, and written changed.

Takes the node of an array and the file that it is in. What is written is contiguous, in a block of its own; a block
that nothing else uses is replaced.
"""

from __future__ import annotations

import bz2
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
from yaml.nodes import MappingNode, Node, SequenceNode

from specc.mutants.trees.asdf import Block
from specc.mutants.trees.nodes import node, plain, scalar
from specc.mutants.trees.objects import drop, get, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.mutants.trees.asdf import Asdf

TAG = "tag:stsci.edu:asdf/core/ndarray-"
_WHOLE = ("offset", "strides", "data")
_UNPACK: dict[bytes, Callable[[bytes], bytes]] = {b"zlib": zlib.decompress, b"bzp2": bz2.decompress}
_KINDS = {"bool8": "?"}


def is_array(one: Node | None) -> bool:
    """Say whether a node is an array."""
    return one is not None and one.tag.startswith(TAG)


def quantity_array(one: Node | None) -> Node | None:
    """Give the array of a node: itself, or what a quantity holds."""
    if is_array(one):
        return one
    held = get(one, "value") if isinstance(one, MappingNode) else None
    return held if is_array(held) else None


def read(one: Node, file: Asdf) -> np.ndarray | None:
    """Give the values; None where they are nothing that is understood here, or lie outside of the file."""
    try:
        return _inline(one) if _data(one) is not None else _stored(one, file)
    except (ValueError, TypeError, KeyError, IndexError, zlib.error, OSError):
        return None


def _data(one: Node) -> Node | None:
    return one if isinstance(one, SequenceNode) else get(one, "data")


def _inline(one: Node) -> np.ndarray | None:
    data = _data(one)
    said = get(one, "datatype") if isinstance(one, MappingNode) else None
    array = np.array(plain(data)) if data is not None else None
    if array is not None and said is not None:
        array = array.astype(_dtype(plain(said)))
    return array


def _stored(one: Node, file: Asdf) -> np.ndarray | None:
    source = _said(one, "source")
    if not isinstance(source, int):
        return None
    block = file.blocks[source]
    content = block.used
    if block.packing != bytes(4):
        content = _UNPACK[block.packing](content)
    dtype = _dtype(_said(one, "datatype")).newbyteorder("<" if _said(one, "byteorder") == "little" else ">")
    strides = _said(one, "strides")
    strides = None if strides is None else tuple(strides)
    return np.ndarray(tuple(_said(one, "shape")), dtype, content, _said(one, "offset") or 0, strides).copy()


def _said(one: Node, name: str) -> Any:  # noqa: ANN401  what a tree says
    value = get(one, name)
    return None if value is None else plain(value)


def _dtype(said: Any) -> np.dtype[Any]:  # noqa: ANN401  what a tree says
    if isinstance(said, list) and len(said) == 2 and said[0] in {"ascii", "ucs4"}:  # noqa: PLR2004  a kind and a length
        return np.dtype(f"{'S' if said[0] == 'ascii' else 'U'}{said[1]}")
    if not isinstance(said, str):
        raise TypeError
    return np.dtype(_KINDS.get(said, said))


def datatype(dtype: np.dtype[Any]) -> Node:
    """Give the type of an array as a tree says it."""
    if dtype.kind in "SU":
        width = dtype.itemsize // (4 if dtype.kind == "U" else 1)
        return node(["ucs4" if dtype.kind == "U" else "ascii", width])
    return scalar("bool8" if dtype.kind == "b" else dtype.name)


def write(one: Node, file: Asdf, array: np.ndarray) -> None:
    """Let an array hold other values, of whatever type and shape."""
    array = np.ascontiguousarray(array)
    if isinstance(one, SequenceNode):
        one.value[:] = node(array.tolist()).value
        return
    put(one, "datatype", datatype(array.dtype))
    put(one, "shape", node(list(array.shape)))
    if get(one, "data") is not None and array.size:
        put(one, "data", node(array.tolist()))
        return
    little = array.dtype.newbyteorder("<")
    block = Block.of(array.astype(little).tobytes())
    number = _said(one, "source")
    for name in _WHOLE:
        drop(one, name)
    put(one, "byteorder", scalar("little"))
    alone = sum(_said(other, "source") == number for other in every(file.root)) == 1
    if isinstance(number, int) and alone and 0 <= number < len(file.blocks):
        file.blocks[number] = block
        return
    put(one, "source", scalar(len(file.blocks)))
    file.blocks.append(block)


def every(root: Node | None) -> Iterator[Node]:
    """Give every array of a tree that says where its values are, each once."""
    waiting = [root] if root is not None else []
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, MappingNode):
            if is_array(one):
                yield one
            waiting += [value for _, value in one.value]
        elif isinstance(one, SequenceNode):
            waiting += one.value


def used(root: Node | None) -> set[int]:
    """Give the numbers of the blocks that hold arrays of a tree."""
    return {number for one in every(root) if isinstance(number := _said(one, "source"), int)}


def forget_unused(file: Asdf, before: set[int]) -> None:
    """Take away blocks that arrays were in before, and are not any more; the others are numbered anew."""
    gone = before - used(file.root)
    if not gone:
        return
    kept = [number for number in range(len(file.blocks)) if number not in gone]
    file.blocks = [file.blocks[number] for number in kept]
    for one in every(file.root):
        number = _said(one, "source")
        if isinstance(number, int) and number in kept:
            put(one, "source", scalar(kept.index(number)))


def made(array: np.ndarray, tag: str, file: Asdf) -> Node:
    """Give a new array, tagged as those beside it are."""
    one = MappingNode(tag or f"{TAG}1.1.0", [])
    file.blocks.append(Block.of(array.astype(array.dtype.newbyteorder("<")).tobytes()))
    put(one, "source", scalar(len(file.blocks) - 1))
    put(one, "datatype", datatype(array.dtype))
    put(one, "byteorder", scalar("little"))
    put(one, "shape", node(list(array.shape)))
    return one
