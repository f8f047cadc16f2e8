# SPDX-License-Identifier: BSD-3-Clause
"""One file of ECSV, opened: its header read and judged, its rows where they can be asked for.

What is wrong with the header goes into the findings while it is read, but for what a policy has a say in. A file that
begins like ECSV, and whose header is YAML, is open even if that says nothing of columns.
"""

from __future__ import annotations

from ..codes import note
from ..reading.source import open_source
from ..trees.node import TreeNode
from ..values import shown
from .header import read_tree
from .lines import read_header
from .rows import LABEL, EcsvRows
from .serialized import KEY
from .yaml_tree import tree_of_header

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..documents.check import DocumentCheck
    from ..documents.layout import BlockCheck
    from ..findings import Findings
    from ..reading.source import Source
    from ..tables.product import TableProduct
    from .header import EcsvHeader

_MARK = b"%ECSV"


class EcsvFile:
    """A file: its header, its rows, and where its bytes come from."""

    __slots__ = ("_product", "_rows", "header", "path", "source")

    def __init__(self, path: str, source: Source, header: EcsvHeader) -> None:
        self.path = path
        self.source = source
        self.header = header
        self._product: TableProduct | None = None
        self._rows: EcsvRows | None = None

    @property
    def packing(self) -> str | None:
        """What the bytes were unpacked from."""
        return self.source.packing

    @property
    def rows(self) -> EcsvRows:
        """The rows; the line of names is read when they are first asked for."""
        if self._rows is None:
            self._rows = EcsvRows(self.header, self.source)
        return self._rows

    def block(self, label: str, kind: str, document: DocumentCheck) -> BlockCheck | None:
        """The check of a block. A header without meta has one that is empty."""
        if kind == "rows":
            return self._table_of(label, document)
        meta = self.header.meta
        if meta is None or meta.kind == "null":
            meta = TreeNode("object", {})
        if meta.kind == "object" and KEY in meta.value:  # it is of the table, as much as datatype is
            rest = {key: value for key, value in meta.value.items() if key != KEY}
            meta = TreeNode("object", rest, meta.line, meta.column, meta.tag)
        from ..trees.check import TreeCheck

        made: BlockCheck = TreeCheck(document, label, meta, document.dimensions)
        return made

    def _table_of(self, label: str, document: DocumentCheck) -> BlockCheck | None:
        if self.header.columns is None:
            return None
        from ..tables.check import TableCheck
        from ..tables.product import TableProduct
        from .table import EcsvTable

        product = document.product
        nulls = product.nulls if isinstance(product, TableProduct) else ()
        made: BlockCheck = TableCheck(document, label, EcsvTable(self.header, self.rows, nulls))
        return made

    def written_as(self, product: TableProduct) -> None:
        """Hear how the file should be written."""
        self._product = product

    def judge_rows(self, findings: Findings, *, headers_only: bool) -> None:
        """Judge the rows, and the delimiter, which a header says and a spec may."""
        if not headers_only:
            self._judge_data(findings)
        product = self._product
        if product is not None and product.delimiter and product.delimiter != self.header.delimiter:
            names = {" ": "a blank", ",": "a comma"}
            text = f"the fields are separated by {names[self.header.delimiter]}, not by {names[product.delimiter]}"
            findings.add(
                f"{product.name}/{LABEL}:delimiter",
                text,
                hdu=LABEL,
                expected=product.delimiter,
                found=self.header.delimiter,
            )

    def judge(self, findings: Findings, *, headers_only: bool) -> None:
        """Judge units, the line of names, and the rows unless only headers are to be read."""
        self._judge_units(findings)
        if self.header.columns is not None:
            self.rows.judge_names(findings)
        if self._product is None and not headers_only:  # else the rows go by for the rules of a spec, too
            self._judge_data(findings)

    def _judge_data(self, findings: Findings) -> None:
        if self.header.columns is not None:
            self.rows.judge(findings)
        if self.source.trouble:
            note(findings, "X0101", self.source.trouble)

    def _judge_units(self, findings: Findings) -> None:
        aliases = findings.spec.policy.unit_aliases if findings.spec is not None else {}
        for column in self.header.columns or ():
            if column.unit is None:
                continue
            from .units import is_known

            if not is_known(column.unit, aliases):
                text = f"the unit of {column.called}, {shown(column.unit)}, is none that is known"
                note(findings, "E0126", text, column=column.name, line=column.line or None, found=column.unit)

    def close(self) -> None:
        """Let go of the file."""
        self.source.close()


class EcsvFormat:
    """How files of ECSV are known and opened."""

    name = "ecsv"
    suffixes = (".ecsv",)

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is of this format: the mark stands in its first line."""
        first = start.lstrip(b" \t").partition(b"\n")[0]
        return first.startswith(b"#") and first.lstrip(b"# \t").startswith(_MARK)

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> EcsvFile | None:  # noqa: ARG002  # a header is text like its rows
        """Open a file; None, with a finding, when it is no ECSV at all, or its header cannot be read."""
        source = open_source(path)
        header = None
        try:
            header = _header_of(source, findings)
        finally:
            if header is None:
                source.close()
        return None if header is None else EcsvFile(path, source, header)


def _header_of(source: Source, findings: Findings) -> EcsvHeader | None:
    lines = read_header(source, findings)
    if lines is None:
        return None
    tree = tree_of_header(lines.yaml, findings)
    if tree is None:
        return None
    if not lines.begins:
        note(findings, "E0137", "the YAML of the header does not begin with a line # ---", line=2)
    return read_tree(tree, lines.version, lines.data_at, lines.data_line, findings)


ECSV = EcsvFormat()
