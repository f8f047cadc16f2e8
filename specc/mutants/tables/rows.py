"""Text tables as lines, cells and, of ECSV, the tree of the header, to be changed and written again.

Takes the bytes of a file; gives a `Rows`. Cells are texts as they stand between quotes; what is written again differs
in nothing but in quotes that nobody needs.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.mutants.trees import nodes

if TYPE_CHECKING:
    from yaml.nodes import Node

_MARK = "# %ECSV"


@dataclass(slots=True)
class Rows:
    """A table: what stands before it, its names, its rows. header: the tree of ECSV, None in CSV."""

    before: list[str]
    header: Node | None
    delimiter: str
    names: list[str]
    rows: list[list[str]] = field(default_factory=list)
    end: str = "\n"

    def copied(self) -> Rows:
        """Give a copy to be changed."""
        header = None if self.header is None else nodes.copied(self.header)
        rows = [row[:] for row in self.rows]
        return replace(self, before=self.before[:], header=header, names=self.names[:], rows=rows)

    def column(self, name: str) -> int | None:
        """Give the place of a column, from 0."""
        return self.names.index(name) if name in self.names else None

    def cells(self, name: str) -> list[str]:
        """Give the cells of a column."""
        at = self.names.index(name)
        return [row[at] for row in self.rows if at < len(row)]

    def drop(self, name: str) -> None:
        """Take a column away, its declaration with it."""
        at = self.names.index(name)
        del self.names[at]
        for row in self.rows:
            del row[at : at + 1]

    def content(self) -> bytes:
        """Put the file together."""
        made = io.StringIO()
        for line in self.before:
            made.write(line + self.end)
        if self.header is not None:
            text = nodes.write_yaml(self.header)
            made.writelines(f"# {line}".rstrip() + self.end for line in ["---", *text.splitlines()])
        for row in [self.names, *self.rows]:  # without names this is a blank line, as whoever forgets them leaves it
            made.write(self.delimiter.join(map(self._quoted, row)) + self.end)
        return made.getvalue().encode()

    def _quoted(self, cell: str) -> str:
        needs = any(one in cell for one in (self.delimiter, '"', "\n", "\r")) or (self.delimiter == " " and not cell)
        if self.header is None:
            needs = needs or cell != cell.strip() or cell.startswith("#")
        return '"' + cell.replace('"', '""') + '"' if needs else cell


def read(content: bytes, delimiter: str = ",", comments: str = "") -> Rows:
    """Read a table; delimiter, comments: of CSV, as the spec says."""
    text = content.decode("utf-8-sig")
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(end)
    if lines and not lines[-1]:
        lines.pop()
    if text.startswith(_MARK):
        return _ecsv(lines, end)
    before = []
    while lines and comments and lines[0].startswith(comments):
        before.append(lines.pop(0))
    kept = [line for line in lines if line.strip() and not (comments and line.startswith(comments))]
    rows = _split(kept, delimiter, end)
    return Rows(before, None, delimiter, rows[0] if rows else [], rows[1:], end)


def _ecsv(lines: list[str], end: str) -> Rows:
    count = next((at for at, line in enumerate(lines) if not line.startswith("#")), len(lines))
    yaml = [line[2:] if line.startswith("# ") else line[1:] for line in lines[1:count]]
    header = nodes.read_yaml("\n".join(yaml))
    said = nodes.plain(header)
    delimiter = said.get("delimiter", " ") if isinstance(said, dict) else " "
    rows = _split([line for line in lines[count:] if line.strip()], delimiter, end)
    return Rows(lines[:1], header, delimiter, rows[0] if rows else [], rows[1:], end)


def _split(lines: list[str], delimiter: str, end: str) -> list[list[str]]:
    return list(csv.reader((line + end for line in lines), delimiter=delimiter, skipinitialspace=delimiter == " "))
