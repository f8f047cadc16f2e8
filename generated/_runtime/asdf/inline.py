# SPDX-License-Identifier: BSD-3-Clause
"""Values of an array that stand in the tree itself: their shape, and whether they are of the type that is claimed.

Takes the list of an `Ndarray`; gives shape and type, or what is wrong. Nested lists are axes, but where the elements
have fields: there the innermost list is one element. `null` is a masked value of any type.
"""

from __future__ import annotations

from .datatype import Datatype

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..trees.node import TreeNode
    from .ndarray import Ndarray

_COMPLEX = "tag:stsci.edu:asdf/core/complex-"
_SCALARS = frozenset(("int", "float", "bool", "string", "null", "date", "datetime"))
_MOST_AXES = 64
_ORDER = ("bool8", "int64", "float64", "complex128", "ucs4")  # each holds those before


def inline_shape(array: Ndarray) -> tuple[int, ...] | str:
    """Shape of inline data, or a text when lists of one depth differ in length."""
    fields = array.datatype is not None and bool(array.datatype.fields)
    shape: list[int] = []
    level: list[TreeNode] = [array.data] if array.data is not None else []
    while level and level[0].kind == "list":
        if fields and all(_is_element(node) for node in level):
            break
        lengths = {len(node.value) if node.kind == "list" else -1 for node in level}
        if len(lengths) > 1:
            return "lists at one depth of the inline data differ in length"
        if len(shape) >= _MOST_AXES:
            return "the inline data have more axes than anything reads"
        shape.append(lengths.pop())
        level = [inner for node in level for inner in node.value]
    if any(node.kind == "list" for node in level) and not fields:
        return "lists at one depth of the inline data differ in length"
    return tuple(shape)


def _is_element(node: TreeNode) -> bool:
    """Whether a list is one element with fields: it holds something that is no list, or lists that are fields."""
    return node.kind == "list" and any(inner.kind != "list" for inner in node.value)


def inline_values(array: Ndarray) -> list[TreeNode]:
    """Elements of inline data in order, those of lists in lists flat; elements with fields stay lists."""
    fields = array.datatype is not None and bool(array.datatype.fields)
    level: list[TreeNode] = [array.data] if array.data is not None else []
    while level and any(node.kind == "list" for node in level):
        if fields and all(_is_element(node) for node in level):
            break
        level = [inner for node in level for inner in (node.value if node.kind == "list" else (node,))]
    return level


def inline_type(array: Ndarray) -> Datatype | None:
    """Type of inline data: what the array says, or else what its elements ask for."""
    if array.datatype is not None:
        return array.datatype
    best, longest = 0, 0
    for node in inline_values(array):
        name = _asked(node)
        if name is None:
            return None
        best = max(best, _ORDER.index(name))
        if name == "ucs4":
            longest = max(longest, len(node.value))
    return Datatype(_ORDER[best], length=longest)


def _asked(node: TreeNode) -> str | None:
    if node.tag is not None and node.tag.startswith(_COMPLEX):
        return "complex128"
    if node.kind in ("string", "date", "datetime"):
        return "ucs4"
    return {"bool": "bool8", "null": "bool8", "int": "int64", "float": "float64"}.get(node.kind)


def misfit(node: TreeNode, wanted: Datatype) -> bool:
    """Whether an element cannot be of a type."""
    if node.kind == "null":
        return False
    if wanted.fields:
        if node.kind != "list" or len(node.value) != len(wanted.fields):
            return True
        return any(
            misfit(part, inner)
            for part, (_, inner, _, shape) in zip(node.value, wanted.fields, strict=True)
            if not shape
        )
    if node.kind not in _SCALARS:
        return True
    return not _fits(node, wanted)


def _fits(node: TreeNode, wanted: Datatype) -> bool:
    kind, value = node.kind, node.value
    name = wanted.name
    if name in ("ascii", "ucs4"):
        return kind in ("string", "date", "datetime") and len(value) <= wanted.length and _in_set(value, name)
    if name.startswith("complex"):
        return kind in ("int", "float") or (node.tag is not None and node.tag.startswith(_COMPLEX))
    if name == "bool8":
        return kind == "bool" or (kind == "int" and value in (0, 1))
    if name.startswith("float"):
        return kind in ("int", "float", "bool")
    if kind == "bool":
        return True
    if kind != "int":
        return False
    bits = wanted.size * 8
    least, most = (0, (1 << bits) - 1) if name.startswith("u") else (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    return bool(least <= value <= most)


def _in_set(value: Any, name: str) -> bool:  # noqa: ANN401  # a text
    return name == "ucs4" or bool(value.isascii())
