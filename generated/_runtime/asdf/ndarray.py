# SPDX-License-Identifier: BSD-3-Clause
"""An array of a tree, as its node `core/ndarray` describes it; no element is read here.

Takes a node; gives an `Ndarray` with what could be understood, and faults by the code of the rule that is broken
(A0208, A0215, A0216). What the array's bytes are is settled by `array_data`, whether inline data fit by `inline`.
"""

from __future__ import annotations

from .datatype import ORDERS, Datatype, read_datatype

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..trees.node import TreeNode

    Fault = Callable[[str, str, TreeNode], None]

TAG = "tag:stsci.edu:asdf/core/ndarray-"
_NEEDED = ("shape", "datatype", "byteorder")
_MOST_AXES = 64


class Ndarray:
    """An array as it is described. What is None is not said, or cannot be understood.

    source: number of a block, or a URI. data: the node of inline data. shape: slowest axis first; -1 for the `*` of a
    streamed block. strides: bytes.
    """

    __slots__ = ("data", "datatype", "mask", "node", "offset", "order", "shape", "source", "strides", "wrong")

    def __init__(self, node: TreeNode) -> None:
        self.node = node
        self.source: int | str | None = None
        self.data: TreeNode | None = None
        self.shape: tuple[int, ...] | None = None
        self.datatype: Datatype | None = None
        self.order = "big"
        self.offset = 0
        self.strides: tuple[int, ...] | None = None
        self.mask: TreeNode | None = None
        self.wrong = False

    @property
    def stored(self) -> bool:
        """Whether enough is understood to say which bytes of its source are its own."""
        return not self.wrong and self.source is not None and self.shape is not None and self.datatype is not None

    def extent(self) -> tuple[int, int]:
        """First byte within the source, and the one behind the last. The length of a streamed axis counts as none."""
        shape = tuple(max(length, 0) for length in self.shape or ())
        size = self.datatype.size if self.datatype is not None else 0
        if 0 in shape:
            return self.offset, self.offset
        first = last = self.offset
        if self.strides is None:
            count = 1
            for length in shape:
                count *= length
            return first, first + count * size
        for length, stride in zip(shape, self.strides, strict=True):
            if stride < 0:
                first += (length - 1) * stride
            else:
                last += (length - 1) * stride
        return first, last + size


def is_ndarray(node: TreeNode) -> bool:
    """Whether a node is an array by its tag."""
    return node.tag is not None and node.tag.startswith(TAG)


def read_ndarray(node: TreeNode, fault: Fault) -> Ndarray:
    """Read what a node says of an array. fault: takes code, text and node of what is wrong."""
    array = Ndarray(node)

    def wrong(code: str, text: str, where: TreeNode) -> None:
        array.wrong = True
        fault(code, text, where)

    if node.kind == "list":
        array.data = node
        return array
    if node.kind != "object":
        wrong("A0208", "an ndarray is a list of values, or an object with source or data", node)
        return array
    said: dict[str, TreeNode] = node.value
    _sources(array, said, wrong)
    if "shape" in said:
        _shape(array, said["shape"], wrong)
    if "datatype" in said:
        halves = not (node.tag or "").endswith("ndarray-1.0.0")
        found = read_datatype(said["datatype"], halves=halves)
        if isinstance(found, str):
            wrong("A0215", f"datatype: {found}", said["datatype"])
        else:
            array.datatype = found
    order = said.get("byteorder")
    if order is not None and (order.kind != "string" or order.value not in ORDERS):
        wrong("A0215", "byteorder is neither big nor little", order)
    elif order is not None:
        array.order = order.value
    if array.source is not None:
        _view(array, said, wrong)
    array.mask = said.get("mask")
    return array


def _sources(array: Ndarray, said: dict[str, TreeNode], wrong: Fault) -> None:
    """Settle where the data are."""
    source, data = said.get("source"), said.get("data")
    if (source is None) == (data is None):
        has = "neither source nor data" if source is None else "both source and data"
        wrong("A0208", f"the array has {has}; exactly one of them says where its values are", array.node)
        return
    if data is not None:
        if data.kind == "list":
            array.data = data
        else:
            wrong("A0208", "data is no list of values", data)
        return
    if source is None:
        return
    if source.kind not in ("int", "string"):
        wrong("A0208", "source is neither the number of a block nor a URI", source)
        return
    array.source = source.value
    missing = [name for name in _NEEDED if name not in said]
    if missing:
        wrong("A0208", f"an array with a source also says {' and '.join(missing)}", array.node)


def _shape(array: Ndarray, node: TreeNode, wrong: Fault) -> None:
    if node.kind != "list":
        wrong("A0216", "shape is no list of lengths", node)
        return
    lengths: list[int] = []
    for number, each in enumerate(node.value):
        if each.kind == "string" and each.value == "*":
            if number:
                wrong("A0216", "'*' stands in shape at another place than the first", each)
                return
            lengths.append(-1)
        elif each.kind == "int" and each.value >= 0:
            lengths.append(each.value)
        else:
            wrong("A0216", f"shape holds {str(each.value)[:20]!r}, which is no length", each)
            return
    if len(lengths) > _MOST_AXES:
        wrong("A0216", f"shape has {len(lengths)} axes, more than anything reads", node)
        return
    array.shape = tuple(lengths)


def _view(array: Ndarray, said: dict[str, TreeNode], wrong: Fault) -> None:
    """Settle offset and strides."""
    offset, strides = said.get("offset"), said.get("strides")
    if offset is not None:
        if offset.kind != "int" or offset.value < 0:
            wrong("A0216", "offset is no count of bytes", offset)
        else:
            array.offset = offset.value
    if strides is None or array.shape is None:
        return
    if strides.kind != "list" or any(each.kind != "int" or each.value == 0 for each in strides.value):
        wrong("A0216", "strides is no list of counts of bytes, none of them 0", strides)
    elif len(strides.value) != len(array.shape):
        text = f"strides has {len(strides.value)} entries, and shape has {len(array.shape)}"
        wrong("A0216", text, strides)
    else:
        array.strides = tuple(each.value for each in strides.value)
