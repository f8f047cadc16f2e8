# SPDX-License-Identifier: BSD-3-Clause
"""One file of CSV, opened: its columns by name, and what is wrong with its text.

A file does not say how it is written: a product does. Where none does, the delimiter is the one that the first line
has most often of those in use, and lines that begin with `#` are comments if the first line is one.
"""

from __future__ import annotations

from ..codes import note
from ..reading.source import open_source
from ..tables.check import TableCheck
from ..tables.delimited import Delimited, Dialect
from ..tables.table import TextTable
from ..values import printable, shown
from .faults import tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..documents.check import DocumentCheck
    from ..findings import Findings
    from ..reading.source import Source
    from ..tables.product import TableProduct

_USUAL = (",", "|", ";", "\t")
_START = 1 << 16
_MANY = 20  # names that are told one by one
# Files of other formats, by how they begin.
_OTHERS = (
    b"SIMPLE  =",
    b"#ASDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"%PDF",
    b"PK\x03\x04",
    b"{",
    b"[",
    b"<",
    b"# %ECSV",
    b"---",
    b"%YAML",
)


class CsvFile:
    """A file of CSV, and where its bytes come from."""

    __slots__ = ("_product", "_tables", "path", "source")

    def __init__(self, path: str, source: Source) -> None:
        self.path = path
        self.source = source
        self._product: TableProduct | None = None
        self._tables: dict[tuple[str, str, tuple[str, ...]], TextTable] = {}

    @property
    def packing(self) -> str | None:
        """What the bytes were unpacked from."""
        return self.source.packing

    def table(self, product: TableProduct | None) -> TextTable:
        """The rows, as a product says that they are written."""
        nulls: tuple[str, ...] = ("",)
        if product is None:
            delimiter, comments = guessed(self.source.read(0, _START))
        else:
            delimiter, comments, nulls = product.delimiter or ",", product.comments, product.nulls or nulls
        key = delimiter, comments, nulls
        if key not in self._tables:
            text = Delimited(self.source, Dialect(delimiter, comment=comments))
            self._tables[key] = TextTable(text, nulls)
        return self._tables[key]

    def block(self, label: str, kind: str, document: DocumentCheck) -> TableCheck | None:
        """The check of the rows; None when the file has no names."""
        from ..tables.product import TableProduct

        if kind != "rows":
            return None
        product = document.product if isinstance(document.product, TableProduct) else None
        table = self.table(product)
        return TableCheck(document, label, table) if table.names else None

    def written_as(self, product: TableProduct) -> None:
        """Hear how the file is written."""
        self._product = product

    def judge(self, findings: Findings, *, headers_only: bool) -> None:
        """Judge the text, unless a spec has rules for its rows, with which it is judged."""
        if self._product is None:
            self.judge_rows(findings, headers_only=headers_only)

    def judge_rows(self, findings: Findings, *, headers_only: bool) -> None:
        """Judge names and text of the rows."""
        text = self.table(self._product).text
        if not headers_only:
            text.read_all()
        if text.names is None:
            said = (
                "there are comments and blank lines, and nothing else"
                if self.source.read(0, 1)
                else "the file is empty"
            )
            if text.faults.get("encoding") is None:
                note(findings, "C0108", f"{said}: no line names the columns")
        else:
            _judge_names(text.names, text.names_line, findings)
        tell(text.faults, findings)
        if self.source.trouble:
            note(findings, "X0101", self.source.trouble)

    def close(self) -> None:
        """Let go of the file."""
        self.source.close()


class CsvFormat:
    """How files of CSV are known and opened."""

    name = "csv"
    suffixes = (".csv", ".tsv")

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so may be CSV: it is text, and does not say that it is anything else."""
        return b"\0" not in start and not start.lstrip().startswith(_OTHERS)

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> CsvFile | None:
        """Open a file; None, and a finding, when there is not a byte in it."""
        source = open_source(path, headers_only=headers_only)
        try:
            empty = not source.read(0, 1)
            if empty:
                if source.trouble:
                    note(findings, "X0101", source.trouble)
                else:
                    note(findings, "C0108", "the file is empty: no line names the columns")
        except BaseException:
            source.close()
            raise
        if empty:
            source.close()
            return None
        return CsvFile(path, source)


CSV = CsvFormat()


def guessed(start: bytes) -> tuple[str, str]:
    """Delimiter and sign of comments of a file that begins so."""
    lines = start.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").splitlines()
    comments = "#" if lines and lines[0].startswith("#") else ""
    first = next((line for line in lines if line.strip() and not (comments and line.startswith(comments))), "")
    return max(_USUAL, key=first.count), comments


def _judge_names(names: list[str], line: int, findings: Findings) -> None:
    """Every column has a name, and its own."""
    nameless = [place for place, name in enumerate(names, 1) if not name]
    if nameless:
        which = ", ".join(map(str, nameless[:_MANY])) + ("..." if len(nameless) > _MANY else "")
        said = "columns {} of {} have no name" if len(nameless) > 1 else "column {} of {} has no name"
        note(findings, "C0110", said.format(which, len(names)), line=line, count=len(nameless))
    seen: dict[str, int] = {}
    for place, name in enumerate(names, 1):
        if name and name in seen:
            text = f"the name {shown(printable(name))} stands over columns {seen[name]} and {place}"
            note(findings, "C0109", text, line=line, column=name, found=name)
        seen.setdefault(name, place)
