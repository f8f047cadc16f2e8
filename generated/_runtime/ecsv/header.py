# SPDX-License-Identifier: BSD-3-Clause
"""The header of a file: its columns, its delimiter, its meta; and what is wrong with them.

Takes the tree that the YAML of the header is. What is wrong as YAML was said before; nothing here looks at rows.
"""

from __future__ import annotations

from ..codes import note
from ..values import shown
from .declared import column_of
from .serialized import COLUMN_TAG, KEY, mixins_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..findings import Findings
    from ..trees.node import TreeNode
    from .declared import EcsvColumn
    from .serialized import Mixin

DELIMITERS = (" ", ",")
_KEYS = ("datatype", "delimiter", "meta", "schema")
_MEANT_KEYS = {
    "columns": "datatype",
    "datatypes": "datatype",
    "cols": "datatype",
    "metadata": "meta",
    "sep": "delimiter",
}


class EcsvHeader:
    """What a header says.

    version: of line 1. columns: None when the header does not tell them. delimiter: that of the rows. meta: its tree,
    an empty object where there is none. mixins: what several columns are together, by the name they have together.
    data_at, data_line: byte and number of the line behind the header.
    """

    __slots__ = ("columns", "data_at", "data_line", "delimiter", "meta", "mixins", "tree", "version")

    def __init__(self, tree: TreeNode, version: str, data_at: int, data_line: int) -> None:
        self.tree = tree
        self.version = version
        self.data_at = data_at
        self.data_line = data_line
        self.columns: list[EcsvColumn] | None = None
        self.delimiter = " "
        self.meta: TreeNode | None = None
        self.mixins: Mapping[str, Mixin] = {}

    @property
    def names(self) -> list[str]:
        """Names of the columns, in order; those that cannot be told are left out."""
        return [column.name for column in self.columns or () if column.name is not None]


def read_tree(tree: TreeNode, version: str, data_at: int, data_line: int, findings: Findings) -> EcsvHeader | None:
    """Read the tree of a header; None, with a finding, when it is none."""
    header = EcsvHeader(tree, version, data_at, data_line)
    if tree.kind != "object":
        text = (
            f"the header is {'empty' if tree.kind == 'null' else 'no mapping'}; its keys are datatype, meta and so on"
        )
        note(findings, "E0103", text, line=tree.line or None)
        return None
    for key, value in tree.value.items():
        if key not in _KEYS:
            meant = _MEANT_KEYS.get(key.lower())
            hint = f"write {meant}" if meant and meant not in tree.value else "what a mission adds goes into meta"
            _note(findings, "E0108", f"{shown(key)} is no key of a header; {hint}", value.line)
    _read_columns(header, findings)
    _read_delimiter(header, findings)
    header.meta = tree.value.get("meta")
    header.mixins = mixins_of(header.meta, header.names, findings)
    if "schema" not in tree.value and _needs_schema(header.meta):
        text = "meta holds what astropy makes objects of; schema: astropy-2.0 tells readers so"
        _note(findings, "E0132", text, header.meta.line if header.meta is not None else 0)
    return header


def _read_columns(header: EcsvHeader, findings: Findings) -> None:
    declared = header.tree.value.get("datatype")
    if declared is None or declared.kind != "list":
        text = (
            "the header has no datatype, the list of columns" if declared is None else "datatype is no list of columns"
        )
        _note(findings, "E0104", text, header.tree.line if declared is None else declared.line)
        return
    header.columns = [column_of(node, number, findings) for number, node in enumerate(declared.value, 1)]
    seen: dict[str, EcsvColumn] = {}
    for column in header.columns:
        if column.name is None:
            continue
        first = seen.setdefault(column.name, column)
        if first is not column:
            text = f"two columns are called {shown(column.name)}; the other is in line {first.line}"
            note(findings, "E0113", text, column=column.name, line=column.line or None)


def _read_delimiter(header: EcsvHeader, findings: Findings) -> None:
    said = header.tree.value.get("delimiter")
    if said is None:
        return
    if said.kind == "string" and said.value in DELIMITERS:
        header.delimiter = said.value
        return
    text = (
        f"the delimiter is {shown(said.value) if said.kind == 'string' else 'no text'}; a blank or a comma it must be"
    )
    _note(findings, "E0109", text, said.line, found=said.value if said.kind == "string" else None)
    header.columns = None  # nobody knows what the fields are


def _needs_schema(meta: TreeNode | None) -> bool:
    if meta is None or meta.kind != "object":
        return False
    return KEY in meta.value or any(
        (value.tag or "").startswith(("!astropy.", COLUMN_TAG)) for value in meta.value.values()
    )


def _note(findings: Findings, code: str, text: str, line: int, *, found: object = None) -> None:
    note(findings, code, text, line=line or None, found=found)
