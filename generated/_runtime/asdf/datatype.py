# SPDX-License-Identifier: BSD-3-Clause
"""What `datatype` of an array says of its elements.

Takes a node of a tree; gives a `Datatype`, or a text that says what is wrong with it. Sizes are known without numpy;
`dtype` is asked for when elements are to be read.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ..trees.node import TreeNode

    Dtype: TypeAlias = Any  # of numpy, whose types are not loaded for this

SIZES = {
    "int8": 1,
    "int16": 2,
    "int32": 4,
    "int64": 8,
    "uint8": 1,
    "uint16": 2,
    "uint32": 4,
    "uint64": 8,
    "float16": 2,
    "float32": 4,
    "float64": 8,
    "complex64": 8,
    "complex128": 16,
    "bool8": 1,
}
_TEXTS = {"ascii": 1, "ucs4": 4}
_CODES = {"int": "i", "uint": "u", "float": "f", "complex": "c", "bool": "b"}
_LONGEST = 1 << 31  # of one text, and of one element
_DEEPEST = 32
ORDERS = {"big": ">", "little": "<"}


class Datatype:
    """Type of an element. name: `float32`, `ascii`, `ucs4`, or `fields` when it is made of several.

    length: characters of a text. fields: name, type, byte order and shape of each. size: bytes of an element.
    """

    __slots__ = ("fields", "length", "name", "size")

    def __init__(
        self, name: str, *, length: int = 0, fields: tuple[tuple[str, Datatype, str | None, tuple[int, ...]], ...] = ()
    ) -> None:
        self.name = name
        self.length = length
        self.fields = fields
        self.size: int
        if fields:
            self.size = sum(each.size * _count(shape) for _, each, _, shape in fields)
        else:
            self.size = SIZES[name] if name in SIZES else _TEXTS[name] * length

    def __str__(self) -> str:
        if self.fields:
            return "[" + ", ".join(f"{name} {each}" for name, each, _, _ in self.fields[:8]) + "]"
        return f"{self.name}({self.length})" if self.name in _TEXTS else self.name

    @property
    def words(self) -> str:
        """As specs name the type: `string`, `bool`, `float32`."""
        if self.name in _TEXTS:
            return "string"
        return "bool" if self.name == "bool8" else self.name

    def dtype(self, order: str) -> Dtype:
        """As numpy has it. order: `big` or `little`, for fields that say none."""
        import numpy as np

        if self.fields:
            names = [name or f"f{number}" for number, (name, _, _, _) in enumerate(self.fields)]
            if len(set(names)) < len(names):
                names = [f"f{number}" for number in range(len(names))]
            return np.dtype(
                [
                    (name, each.dtype(own or order), shape)
                    for name, (_, each, own, shape) in zip(names, self.fields, strict=True)
                ]
            )
        if self.name in _TEXTS:
            return np.dtype(f"{ORDERS[order]}{'S' if self.name == 'ascii' else 'U'}{self.length}")
        letter = _CODES[self.name.rstrip("0123456789")]
        return np.dtype(f"{ORDERS[order]}{letter}{self.size}")


def _count(shape: tuple[int, ...]) -> int:
    count = 1
    for length in shape:
        count *= length
    return count


def read_datatype(node: TreeNode, *, halves: bool = True, deep: int = 0) -> Datatype | str:
    """Type that a node describes, or what is wrong. halves: float16 is known, as in ndarray 1.1.0."""
    if node.kind == "string":
        name: str = node.value
        if name in SIZES and (halves or name != "float16"):
            return Datatype(name)
        return f"{name[:40]!r} is no datatype that arrays have here"
    if node.kind != "list":
        return f"it is {_kind(node)}, neither a name nor a list"
    parts: list[TreeNode] = node.value
    if len(parts) == 2 and parts[0].kind == "string" and parts[0].value in _TEXTS:  # noqa: PLR2004  # name and length
        length = parts[1].value
        if parts[1].kind == "int" and 0 <= length < _LONGEST:
            return Datatype(parts[0].value, length=length)
        return f"the length of {parts[0].value} is no count of characters"
    if deep > _DEEPEST:
        return "its fields lie too deep in each other"
    return _read_fields(parts, halves=halves, deep=deep)


def _read_fields(parts: list[TreeNode], *, halves: bool, deep: int) -> Datatype | str:
    fields = []
    if not parts:
        return "it is an empty list"
    for number, part in enumerate(parts, 1):
        name, described = "", part
        order: str | None = None
        shape: tuple[int, ...] = ()
        if part.kind == "object":
            said: dict[str, TreeNode] = part.value
            if "datatype" not in said:
                return f"field {number} says no datatype"
            described = said["datatype"]
            found = _field(said)
            if isinstance(found, str):
                return f"field {number} {found}"
            name, order, shape = found
        inner = read_datatype(described, halves=halves, deep=deep + 1)
        if isinstance(inner, str):
            return f"field {number}: {inner}"
        fields.append((name, inner, order, shape))
    whole = Datatype("fields", fields=tuple(fields))
    return whole if whole.size < _LONGEST else "one element has over 2 GiB"


def _field(said: dict[str, TreeNode]) -> tuple[str, str | None, tuple[int, ...]] | str:
    """Name, byte order and shape of a field."""
    name, order, shape = said.get("name"), said.get("byteorder"), said.get("shape")
    if name is not None and name.kind != "string":
        return "has a name that is no text"
    if order is not None and (order.kind != "string" or order.value not in ORDERS):
        return "has a byteorder that is neither big nor little"
    lengths: list[TreeNode] = []
    if shape is not None:
        if shape.kind != "list" or any(each.kind != "int" or each.value < 0 for each in shape.value):
            return "has a shape that is no list of counts"
        lengths = shape.value
    return (
        name.value if name is not None else "",
        order.value if order is not None else None,
        tuple(each.value for each in lengths),
    )


def _kind(node: TreeNode) -> str:
    return {"object": "an object", "null": "null", "int": "an integer"}.get(node.kind, f"a {node.kind}")
