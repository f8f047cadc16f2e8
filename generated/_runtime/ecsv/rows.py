# SPDX-License-Identifier: BSD-3-Clause
"""The rows of a file: the line of names, and block after block of values.

Takes the header and the source; gives `Block`s of values by column. While the rows go by for the first time, what is
wrong with them is noted, and told in the end: a field more or less, quotes, what is not of its datatype.
"""

from __future__ import annotations

from ..codes import note
from ..tables.delimited import Delimited, Dialect, portions
from ..values import shown
from .cells import convert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..findings import Findings
    from ..reading.source import Source
    from ..tables.delimited import Rows
    from ..tables.faults import TextFault, TextFaults
    from .cells import CellFault, Converted
    from .declared import EcsvColumn
    from .header import EcsvHeader

LABEL = "table"
_NOT_DECODED = "\ufffd"  # in place of bytes that are no UTF-8, which is said of them
_MOST_KEPT = 2  # blocks of a short text, which are kept so that they are made once


class Block:
    """Some rows: of each column, values made when they are asked for. rows: where they are, as `Rows` says."""

    __slots__ = ("_columns", "_made", "rows")

    def __init__(self, rows: Rows, columns: list[EcsvColumn]) -> None:
        self.rows = rows
        self._columns = columns
        self._made: dict[int, Converted] = {}

    def column(self, place: int) -> Converted:
        """The values of a column, by its place from 0."""
        made = self._made.get(place)
        if made is None:
            made = self._made[place] = convert(self._columns[place], self.rows.cells(place))
        return made


class EcsvRows:
    """The rows of a file. readable: whether the line of names and the header say the same. text: the rows as texts."""

    __slots__ = ("_blocks", "_cells", "_columns", "_empty", "_looked", "_not_ascii", "current", "readable", "text")

    def __init__(self, header: EcsvHeader, source: Source) -> None:
        dialect = Dialect(header.delimiter, comment="#")
        self.text = Delimited(source, dialect, start=header.data_at, line=header.data_line)
        self._columns = header.columns or []
        self._blocks: list[Block] | None = None
        self._looked = False
        self.current: Block | None = None  # that went by last
        self._cells: dict[tuple[int, str], tuple[CellFault, int, int, int]] = {}
        self._empty: dict[int, tuple[int, int]] = {}
        self._not_ascii: tuple[int, int, str] | None = None
        names = [column.name for column in self._columns]
        self.readable = header.columns is not None and None not in names and self.text.names == names

    @property
    def count(self) -> int:
        """Number of rows, those included that have a field more or less."""
        self.text.read_all()
        return self.text.total or 0

    def blocks(self) -> Iterator[Block]:
        """All rows that have as many fields as there are columns, block by block."""
        if self._blocks is not None:
            yield from self._blocks
            return
        kept: list[Block] | None = []
        for rows in portions(self.text.rows()):
            block = Block(rows, self._columns)
            kept = [*kept, block] if kept is not None and len(kept) < _MOST_KEPT else None
            yield block
        self._blocks = kept

    def judge_names(self, findings: Findings) -> None:
        """Tell what is wrong with the line of names."""
        names, line = self.text.names, self.text.names_line
        if names is None:
            text = "no line follows the header; the names of the columns are missing, and with them the rows"
            note(findings, "E0110", text, hdu=LABEL)
            return
        declared = [column.name for column in self._columns]
        if not declared or None in declared or names == declared:
            return
        if len(names) != len(declared):
            text = f"the line of names has {len(names)}; the header declares {len(declared)} columns"
            note(findings, "E0111", text, hdu=LABEL, line=line, expected=len(declared), found=len(names))
            return
        place = next(at for at, pair in enumerate(zip(names, declared, strict=True)) if pair[0] != pair[1])
        other = (
            "; the names are those of the header in another order"
            if sorted(names) == sorted(map(str, declared))
            else ""
        )
        text = f"name {place + 1} is {shown(names[place])}, and {shown(declared[place])} in the header{other}"
        note(findings, "E0112", text, hdu=LABEL, line=line, expected=declared[place], found=names[place])

    def watched(self) -> Iterator[Rows]:
        """All rows; what is wrong with them is noted while they go by for the first time."""
        if not self._looked:
            self._cells, self._empty, self._not_ascii = {}, {}, None
        for block in self.blocks():
            if not self._looked:
                self._look(block)
            self.current = block
            yield block.rows
        self.current, self._looked = None, True

    def judge(self, findings: Findings) -> None:
        """Tell what is wrong with the rows."""
        if not self.readable:
            return
        if not self._looked:
            for _ in self.watched():
                pass
        for fault in self.text.faults:
            _tell_of_text(fault, findings)
        for (place, code), (broken, line, row, count) in sorted(self._cells.items()):
            column = self._columns[place]
            note(findings, code, broken.text, hdu=LABEL, column=column.name, line=line, row=row, count=count)
        for place, (row, count) in sorted(self._empty.items()):
            column = self._columns[place]
            text = f"{column.called} has empty fields, which mean that a value is missing"
            note(findings, "E0119", text, hdu=LABEL, column=column.name, row=row, count=count)
        if self._not_ascii is not None:
            place, line, found = self._not_ascii
            text = "the rows are not ASCII, which is all that ECSV 1.0 has"
            note(findings, "E0127", text, hdu=LABEL, column=self._columns[place].name, line=line, found=found)

    def _look(self, block: Block) -> None:
        rows = block.rows
        for place, column in enumerate(self._columns):
            if column.type is None and column.kind == "scalar":
                continue
            if column.type == "string" and column.kind == "scalar":
                self._look_at_texts(block, place)
                continue
            for fault in block.column(place).faults:
                known = self._cells.get((place, fault.code))
                if known is None:
                    at = (fault, rows.line(fault.first), rows.row(fault.first))
                    self._cells[place, fault.code] = (*at, fault.count)
                else:
                    self._cells[place, fault.code] = (*known[:3], known[3] + fault.count)
            if column.datatype == "string":
                self._look_at_texts(block, place)

    def _look_at_texts(self, block: Block, place: int) -> None:
        rows = block.rows
        cells = rows.cells(place)
        if "" in cells:
            first, count = self._empty.get(place, (rows.row(cells.index("")), 0))
            self._empty[place] = (first, count + cells.count(""))
        if self._not_ascii is None:
            odd = "".join(cells)
            odd = "" if odd.isascii() else next((one for one in odd if not one.isascii() and one != _NOT_DECODED), "")
            if odd:
                index = next(at for at, cell in enumerate(cells) if odd in cell)
                self._not_ascii = (place, rows.line(index), odd)


class WatchedText:
    """The rows as any text gives them, watched while they go by."""

    __slots__ = ("_rows",)

    def __init__(self, rows: EcsvRows) -> None:
        self._rows = rows

    @property
    def names(self) -> list[str] | None:
        """The line of names."""
        return self._rows.text.names

    @property
    def names_line(self) -> int:
        """Where it is."""
        return self._rows.text.names_line

    @property
    def total(self) -> int | None:
        """How many rows there are, once all went by."""
        return self._rows.text.total

    @property
    def faults(self) -> TextFaults:
        """What is wrong with it as a text, as far as it went by."""
        return self._rows.text.faults

    def rows(self) -> Iterator[Rows]:
        """All rows."""
        return self._rows.watched()

    def read_all(self) -> None:
        """Let all rows go by, unless they have."""
        self._rows.text.read_all()


def _tell_of_text(fault: TextFault, findings: Findings) -> None:
    """Tell a fault of the text as a text."""
    said: Any = {"hdu": LABEL, "line": fault.line, "row": fault.row, "count": fault.count}
    if fault.kind in ("few", "many") and isinstance(fault.detail, tuple):
        found, expected = fault.detail
        text = f"a row has {found} fields; there are {expected} columns"
        note(findings, "E0114", text, expected=expected, found=found, **said)
    elif fault.kind == "stray":
        cell = str(fault.detail)
        if cell.startswith('"'):
            note(findings, "E0116", f'{shown(cell)} goes on behind its quote; a quote inside is written ""', **said)
        else:
            note(
                findings,
                "E0115",
                f'{shown(cell)} has a quote in it, and is not quoted; write "..." with "" inside',
                **said,
            )
    elif fault.kind == "unclosed":
        note(findings, "E0116", f"{shown(str(fault.detail))} begins with a quote that nothing closes", **said)
    elif fault.kind == "encoding":
        found = fault.detail.hex(" ") if isinstance(fault.detail, bytes) else ""
        note(findings, "E0136", f"bytes {found} are not UTF-8; save the file as ASCII", **said)
    elif fault.kind == "nul":
        note(findings, "E0136", "bytes of 0 are in the rows, as in no text", **said)
    elif fault.kind == "long-line":
        note(findings, "E0114", "a row is too long to be read; what follows it was not judged", **said)
    elif fault.kind == "comment":
        note(findings, "E0129", "lines that begin with # among the rows are ignored by readers", **said)
    elif fault.kind == "apart":
        text = (
            "fields stand several blanks apart, or a row begins or ends with one; only some readers take that for one"
        )
        note(findings, "E0138", text, **said)
    elif fault.kind == "blank":
        note(findings, "E0130", "blank lines among the rows are ignored by readers", **said)
