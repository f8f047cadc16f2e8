# SPDX-License-Identifier: BSD-3-Clause
"""Columns that a header tells of as one: `__serialized_columns__`, with which astropy says what several fields are.

Takes the `meta` of a header and the names of its columns; gives what each name stands for, and says which refer to
columns that are not there, or are of a class that nobody can make. Nothing is made of any class here.
"""

from __future__ import annotations

from ..codes import note
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ..findings import Findings
    from ..trees.node import TreeNode

KEY = "__serialized_columns__"
COLUMN_TAG = "!astropy.table.SerializedColumn"
_DEEPEST = 20

_CLASSES = frozenset(
    "astropy." + name
    for name in (
        "time.core.Time",
        "time.core.TimeDelta",
        "units.quantity.Quantity",
        *(f"units.function.logarithmic.{each}" for each in ("Magnitude", "Decibel", "Dex")),
        "coordinates.distances.Distance",
        "coordinates.earth.EarthLocation",
        "coordinates.sky_coordinate.SkyCoord",
        "coordinates.polarization.StokesCoord",
        "table.ndarray_mixin.NdarrayMixin",
        "table.table_helpers.ArrayWrapper",
        "table.column.Column",
        "table.column.MaskedColumn",
        "utils.masked.core.MaskedNDArray",
        "utils.masked.core.MaskedRecarray",
        *(f"coordinates.angles.{path}{each}" for path in ("", "core.") for each in ("Latitude", "Longitude", "Angle")),
    )
)
_PACKAGES = ("astropy.coordinates.representation.", "astropy.coordinates.builtin_frames", "abc.SkyOffset")


class Mixin:
    """What several columns are together.

    name: by which a program knows them. of: the class, without the modules, as in `SkyCoord`; `""` when none is said.
    columns: names in the table, by the attribute they are, as in `ra`. said: what else is told of it, by key.
    """

    __slots__ = ("columns", "line", "name", "of", "said")

    def __init__(self, name: str, of: str, columns: dict[str, str], said: Mapping[str, TreeNode], line: int) -> None:
        self.name = name
        self.of = of
        self.columns = columns
        self.said = said
        self.line = line


def mixins_of(meta: TreeNode | None, names: Collection[str], findings: Findings) -> dict[str, Mixin]:
    """What is told of columns that belong together, by the name they have together."""
    told = meta.value.get(KEY) if meta is not None and meta.kind == "object" else None
    if told is None:
        return {}
    if told.kind != "object":
        _note(findings, f"{KEY} is no mapping of columns", told.line)
        return {}
    found = {}
    for name, node in told.value.items():
        if node.kind != "object":
            _note(findings, f"{KEY} tells nothing of {shown(name)}, as a mapping would", node.line, name)
            continue
        mixin = _mixin(name, node, findings)
        found[name] = mixin
        if not mixin.columns:
            _note(findings, f"{KEY} names no column that {name} is made of", node.line, name)
        for column in mixin.columns.values():
            if column not in names:
                text = f"{name} is told to be made of the column {shown(column)}, which the table does not have"
                _note(findings, text, node.line, name)
    return found


def _mixin(name: str, node: TreeNode, findings: Findings) -> Mixin:
    columns: dict[str, str] = {}
    waiting = [("", node, 0)]
    while waiting:
        path, each, depth = waiting.pop()
        _judge_class(name, each, findings)
        for key, value in each.value.items():
            if value.kind != "object" or value.tag != COLUMN_TAG:
                continue
            inner = f"{path}.{key}" if path else key
            column = value.value.get("name")
            if column is not None and column.kind == "string":
                columns[inner] = column.value
            elif depth < _DEEPEST:
                waiting.append((inner, value, depth + 1))
    shortened = {path.removesuffix(".value"): column for path, column in columns.items()}
    class_name = node.value.get("__class__")
    of = str(class_name.value).rpartition(".")[2] if class_name is not None and class_name.kind == "string" else ""
    return Mixin(name, of, shortened, node.value, node.line)


def _judge_class(name: str, node: TreeNode, findings: Findings) -> None:
    said = node.value.get("__class__")
    if said is None:
        return
    if said.kind != "string" or not (said.value in _CLASSES or said.value.startswith(_PACKAGES)):
        text = f"the class of {name}, {shown(said.value)}, is none that columns can be read as"
        _note(findings, text, said.line, name, found=said.value)


def _note(findings: Findings, text: str, line: int, column: str | None = None, *, found: object = None) -> None:
    note(findings, "E0133", text, column=column, line=line or None, found=found)
