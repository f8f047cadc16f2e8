# SPDX-License-Identifier: BSD-3-Clause
"""What a header declares of one column: datatype, subtype, unit; and what is wrong with that.

Takes an entry of `datatype`, gives an `EcsvColumn`. Types are said as specs say them: `int64`, `string`, `bool`.
"""

from __future__ import annotations

from ..codes import note
from ..values import DIGITS, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..trees.node import TreeNode

INTEGERS = {
    **{f"int{bits}": (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) for bits in (8, 16, 32, 64)},
    **{f"uint{bits}": (0, (1 << bits) - 1) for bits in (8, 16, 32, 64)},
}
FLOATS = ("float16", "float32", "float64", "float128")
COMPLEXES = ("complex64", "complex128", "complex256")
DATATYPES = ("bool", *INTEGERS, *FLOATS, *COMPLEXES, "string")

_MOST_AXES = 32
_KEYS = ("name", "datatype", "subtype", "unit", "format", "description", "meta")
_MEANT_KEYS = {
    "units": "unit",
    "type": "datatype",
    "dtype": "datatype",
    "desc": "description",
    "comment": "description",
    "doc": "description",
    "shape": "subtype",
    "ucd": "meta",
}
_MEANT_TYPES = {
    **dict.fromkeys(("str", "unicode", "text", "char", "bytes", "date", "datetime", "datetime64", "time"), "string"),
    **dict.fromkeys(("float", "double", "real", "number"), "float64"),
    **dict.fromkeys(("int", "integer", "long"), "int64"),
    **dict.fromkeys(("boolean", "logical"), "bool"),
    "short": "int16",
    "byte": "int8",
    "single": "float32",
    "complex": "complex128",
    "object": "string with subtype: json",
}


class EcsvColumn:
    """One column of a header.

    name, datatype: None where they cannot be told. kind: `scalar`, `fixed`, `variable` or `json`, by its subtype, or
    `unknown`. type: of a cell, or of each element of an array in it; None when it is not known. shape: of such an
    array, slowest axis first; the last is None where its length is free. unit: as written, None when it is not.
    node: the entry. line: of the entry.
    """

    __slots__ = ("datatype", "kind", "line", "name", "node", "shape", "type", "unit")

    def __init__(self, node: TreeNode) -> None:
        self.node = node
        self.line = node.line
        self.name: str | None = None
        self.datatype: str | None = None
        self.type: str | None = None
        self.kind = "scalar"
        self.shape: tuple[int | None, ...] = ()
        self.unit: str | None = None

    @property
    def called(self) -> str:
        """For messages."""
        return self.name or "?"


def column_of(node: TreeNode, number: int, findings: Findings) -> EcsvColumn:
    """Read one entry of `datatype`; what is wrong with it goes into the findings."""
    column = EcsvColumn(node)
    if node.kind != "object":
        text = f"entry {number} of datatype is no mapping of name and datatype"
        note(findings, "E0105", text, line=node.line or None)
        return column
    column.name = _text(column, "name", number, findings)
    column.datatype = _text(column, "datatype", number, findings)
    for key, value in node.value.items():
        if key not in _KEYS:
            meant = _MEANT_KEYS.get(key.lower())
            hint = f"; write {meant}" if meant else "; what else there is to say of a column goes into its meta"
            _note(findings, "E0107", f"{shown(key)} is no key of a column{hint}", column, value.line)
    if column.datatype is not None:
        column.type = column.datatype
        if column.datatype not in DATATYPES:
            _unknown_type(column, findings)
    _read_subtype(column, findings)
    _read_unit(column, findings)
    return column


def _text(column: EcsvColumn, key: str, number: int, findings: Findings) -> str | None:
    value = column.node.value.get(key)
    if value is not None and value.kind == "string":
        found: str = value.value
        return found
    if value is None:
        text = f"entry {number} of datatype has no {key}"
    elif value.kind in ("object", "list"):
        text = f"the {key} of entry {number} of datatype is no text"
    else:
        text = f"the {key} of entry {number} of datatype is {shown(value.value)} to YAML, and no text; quote it"
    _note(findings, "E0105", text, column, column.line if value is None else value.line)
    return None


def _unknown_type(column: EcsvColumn, findings: Findings) -> None:
    said = column.datatype or ""
    column.type = None
    meant = _MEANT_TYPES.get(said.partition("[")[0].lower())
    if meant is None and said.lower() in DATATYPES:
        meant = said.lower()
    hint = f"write {meant}" if meant else f"they are {', '.join(DATATYPES)}"
    text = f"the datatype of {column.called}, {shown(said)}, is none that ECSV has; {hint}"
    _note(findings, "E0106", text, column, column.node.value["datatype"].line, found=said)


def _read_subtype(column: EcsvColumn, findings: Findings) -> None:
    value = column.node.value.get("subtype")
    if value is None or value.kind == "null":
        return
    said = value.value if value.kind == "string" else None
    if said == "json":
        column.kind = column.type = "json"
    else:
        element, shape = ("", None) if said is None else shape_of(said)
        if element not in DATATYPES or shape is None:
            column.kind, column.type = "unknown", None
            text = (
                f"the subtype of {column.called}, {shown(value.value if said is None else said)}, is not json, nor a "
                "datatype with a shape as in float64[3], float64[2,3] or float64[null]"
            )
            _note(findings, "E0121", text, column, value.line, found=said)
            return
        if not shape:
            text = f"the subtype of {column.called} has no shape, and says nothing beside the datatype"
            _note(findings, "E0125", text, column, value.line, found=said)
            return
        column.kind = "variable" if shape[-1] is None else "fixed"
        column.type, column.shape = element, shape
    if column.datatype is not None and column.datatype != "string":
        text = (
            f"the datatype of {column.called} is {shown(column.datatype)}; cells with a subtype are JSON, and their "
            "datatype is string"
        )
        _note(findings, "E0120", text, column, column.line, found=column.datatype)


def _read_unit(column: EcsvColumn, findings: Findings) -> None:
    value = column.node.value.get("unit")
    if value is not None and value.kind == "object":
        value = value.value.get("unit", value)  # as astropy writes a unit of its own
    if value is None or value.kind == "null":
        return
    if value.kind == "string":
        column.unit = value.value
        return
    text = f"the unit of {column.called} is no text"
    _note(findings, "E0126", text, column, value.line)


def shape_of(said: str) -> tuple[str, tuple[int | None, ...] | None]:
    """Element and shape of a subtype: `float64[2,null]` is `("float64", (2, None))`; None for what is no shape."""
    element, bracket, inside = said.partition("[")
    if not bracket:
        return element, ()
    if not inside.endswith("]"):
        return element, None
    lengths: list[int | None] = []
    parts = inside[:-1].split(",", _MOST_AXES + 1)
    for place, part in enumerate(parts):
        length = part.strip(" ")
        if length == "null" and place == len(parts) - 1:
            lengths.append(None)
        elif length and not length.strip(DIGITS) and len(length) < len("1000000000"):
            lengths.append(int(length))
        else:
            return element, None
    return element, tuple(lengths) if len(lengths) <= _MOST_AXES else None


def _note(findings: Findings, code: str, text: str, column: EcsvColumn, line: int, *, found: object = None) -> None:
    note(findings, code, text, column=column.name, line=line or column.line or None, found=found)
