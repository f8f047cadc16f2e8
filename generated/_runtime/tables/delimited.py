# SPDX-License-Identifier: BSD-3-Clause
"""Delimited text: bytes to rows of cells, a megabyte at a time, whatever the bytes are.

How it is used, by CSV and by ECSV alike:

    source = open_source(path)                         # plain, packed or a stream: read(offset, count), trouble
    text = Delimited(source, Dialect(",", comment="#"))
    text.names, text.names_line                        # the first row, which is read at once; None when there is none
    for rows in text.rows():                           # `Rows`: from the first on, each time it is asked
        rows.count, rows.cells(2), rows.row(index), rows.line(index)
    text.total, text.faults                            # known once all rows went by; before that total is None

A format that reads a head of its own first says where the text with the names begins: `start` is the offset in bytes,
`line` the number of that line. Lines are counted from 1, as are rows; the row of names is no row. A row that has not
as many cells as there are names is a fault and is left out of `Rows`, but counted: nobody can say what its cells are.
Line breaks in quoted cells are read as LF.

What is wrong is noted in `faults` (its module lists the kinds) while the rows go by for the first time, and never
raised. Memory is that of a block and what is made of it.
"""

from __future__ import annotations

from .faults import TextFaults
from .limits import BLOCK_BYTES, LONG_CELL, MOST_LINE
from .pieces import Pieces
from .vectors import quick_rows
from .walk import Walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..reading.source import Source

_FIRST_BYTES = 1 << 15
_MOST_BYTES = 1 << 25  # of texts in an array, where all take the room of the longest


class Dialect:
    """How cells are written: the delimiter, one character, where runs of a blank count as one; how comments begin.

    trimmed: blanks around a cell that is not quoted are not its own.
    """

    __slots__ = ("comment", "delimiter", "trimmed")

    def __init__(self, delimiter: str = ",", *, comment: str = "", trimmed: bool = True) -> None:
        self.delimiter = delimiter
        self.comment = comment
        self.trimmed = trimmed


class Rows:
    """Some rows that have as many cells as there are names.

    before: rows of the data that lie before these. longest: no cell has more characters.
    """

    __slots__ = ("_cells", "_lines", "_numbers", "_width", "before", "count", "longest")

    def __init__(  # noqa: PLR0917  # all there is to know of them
        self,
        cells: list[str],
        width: int,
        before: int,
        lines: Sequence[int],
        numbers: Sequence[int],
        longest: int,
    ) -> None:
        self._cells = cells
        self._width = width
        self._lines = lines
        self._numbers = numbers
        self.before = before
        self.longest = longest
        self.count = len(lines)

    def cells(self, place: int) -> list[str]:
        """Cells of a column, by its place from 0, one a row."""
        return self._cells[place :: self._width]

    def line(self, index: int) -> int:
        """Line, from 1, on which a row of these begins; `index` counts them from 0."""
        return int(self._lines[index])

    def row(self, index: int) -> int:
        """Number of a row of these in the data, from 1."""
        return int(self._numbers[index])

    def part(self, first: int, end: int) -> Rows:
        """Rows of these from `first` up to `end`, counted from 0."""
        cells = self._cells[first * self._width : end * self._width]
        lines, numbers = self._lines[first:end], self._numbers[first:end]
        return Rows(cells, self._width, self.before, lines, numbers, self.longest)

    def without_cells(self) -> Rows:
        """The places of these rows alone."""
        return Rows([], self._width, self.before, self._lines, self._numbers, 0)


class Delimited:
    """A delimited text of a source. names: cells of the first row; names_line: where it begins.

    total: how many rows of data there are, once all went by.
    """

    __slots__ = ("_dialect", "_line", "_source", "_start", "faults", "names", "names_line", "total")

    def __init__(self, source: Source, dialect: Dialect, *, start: int = 0, line: int = 1) -> None:
        self._source = source
        self._dialect = dialect
        self._start = start
        self._line = line
        self.faults = TextFaults()
        self.names: list[str] | None = None
        self.names_line = line
        self.total: int | None = None
        reading = _Reading(self._source, dialect, self.faults, start, line)
        self.names = reading.names(_FIRST_BYTES)
        self.names_line = reading.names_line

    def rows(self) -> Iterator[Rows]:
        """All rows from the first on; faults are noted if they have not all gone by before."""
        faults = TextFaults()
        reading = _Reading(self._source, self._dialect, faults, self._start, self._line)
        if self.total is None:
            self.faults = faults
        if reading.names(BLOCK_BYTES) is not None:
            yield from reading.rows()
        self.total = reading.seen

    def read_all(self) -> None:
        """Let all rows go by, unless they have, so that `total` and `faults` are known."""
        if self.total is None:
            for _ in self.rows():
                pass


class _Reading:
    """One way through a text: first `names`, then `rows`. seen: rows of data so far."""

    def __init__(self, source: Source, dialect: Dialect, faults: TextFaults, start: int, line: int) -> None:
        self._pieces = Pieces(source, faults, start=start, line=line)
        self._dialect = dialect
        self._faults = faults
        self._text = ""
        self._data: bytes | None = None  # the text as bytes, when it is a stretch as it was read
        self._line = line
        self._width = 0
        self.names_line = line
        self.seen = 0

    def _more(self, size: int) -> bool:
        """Read on; False at the end."""
        got = self._pieces.next(size)
        if got is None:
            return False
        data, text = got
        self._data = None if self._text else data
        self._text += text
        return True

    def _drop(self, count: int, line: int) -> None:
        """Let go of the first letters, up to a line."""
        if count:
            self._text = self._text[count:]
            self._data = None
        self._line = line

    def names(self, size: int) -> list[str] | None:
        """The first row; None when there is none."""
        more = True
        while more:
            more = self._more(size)
            walk = Walk(self._text, self._line, self._dialect, self._faults)
            walk.go(final=not more or len(self._text) > MOST_LINE, most=1, among_rows=False)
            self._drop(walk.at, walk.line)
            if walk.rows:
                self._width = len(walk.rows[0])
                self.names_line = walk.lines[0]
                return walk.rows[0]
            size = max(size, len(self._text))
        return None

    def rows(self) -> Iterator[Rows]:
        """The rows behind the names."""
        size, more = BLOCK_BYTES, True
        while more or self._text:
            if self._text:
                before = len(self._text)
                rows = self._some(final=not more)
                if rows is None:
                    rows = self._walked(final=not more, most=-1)
                if len(self._text) == before and (before > MOST_LINE or not more):
                    rows = self._walked(final=True, most=1)
                if rows.count:
                    yield rows
                # A quoted cell that goes on is read anew with twice as much of it, or it would take too long.
                size = max(BLOCK_BYTES, len(self._text))
            more = more and self._more(size)

    def _some(self, *, final: bool) -> Rows | None:
        """Rows of the text at hand, the quick way; None when they have to be walked through."""
        data = self._text.encode() if self._data is None else self._data
        got = quick_rows(data, self._text, self._dialect, self._width, final=final)
        if got is None:
            return None
        for kind, line in got.skipped:
            self._faults.note(kind, self._line + line)
        for place, line, width in got.wrong:
            self._note_width(self.seen + place + 1, self._line + line, width)
        before = self.seen
        lines, numbers = got.lines + self._line, got.places + (before + 1)
        self.seen += got.rows
        if got.longest > LONG_CELL:
            self._note_long(got.cells, lines)
        self._drop(got.letters, self._line + got.breaks)
        return Rows(got.cells, self._width, before, lines, numbers, got.longest)

    def _walked(self, *, final: bool, most: int) -> Rows:
        """Rows of the text at hand, cell by cell."""
        walk = Walk(self._text, self._line, self._dialect, self._faults)
        walk.go(final=final, most=most)
        before = self.seen
        cells: list[str] = []
        lines, numbers = [], []
        for row, line in zip(walk.rows, walk.lines, strict=True):
            self.seen += 1
            if len(row) != self._width:
                self._note_width(self.seen, line, len(row))
                continue
            cells += row
            lines.append(line)
            numbers.append(self.seen)
        if walk.at > LONG_CELL:
            self._note_long(cells, lines)
        self._drop(walk.at, walk.line)
        return Rows(cells, self._width, before, lines, numbers, max(map(len, cells), default=0))

    def _note_width(self, row: int, line: int, width: int) -> None:
        kind = "few" if width < self._width else "many"
        self._faults.note(kind, line, row=row, detail=(width, self._width))

    def _note_long(self, cells: list[str], lines: Sequence[int]) -> None:
        for place, cell in enumerate(cells):
            if len(cell) > LONG_CELL:
                self._faults.note("long-cell", int(lines[place // self._width]), detail=len(cell))


def portions(every: Iterable[Rows]) -> Iterator[Rows]:
    """Rows, as many at a time as arrays of their texts may take."""
    for rows in every:
        many = max(1, _MOST_BYTES // (4 * rows.longest + 1))
        for start in range(0, rows.count, many):
            yield rows if many >= rows.count else rows.part(start, start + many)
