# SPDX-License-Identifier: BSD-3-Clause
"""Rows of a delimited text, cell by cell: what quotes and comments mean is said here (RFC 4180).

The quick way of `delimited` takes what is certainly well-formed and must find the same. A cell that begins with a quote
ends at the next one that is not doubled; delimiters and line breaks in it are its own. Everything else is noted as a
fault and read as it stands: a quote inside a cell that does not begin with one, text behind a closing quote, a quote
that nothing closes (or only one in the midst of a later line), whose cell then ends with its line.
"""

from __future__ import annotations

from .vectors import blanks_beside, no_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .delimited import Dialect
    from .faults import TextFaults

_SHOWN = 60


class Walk:
    """Goes through a text in which lines end with LF. rows: their cells; lines: where each begins."""

    __slots__ = ("_dialect", "_faults", "_text", "at", "line", "lines", "rows")

    def __init__(self, text: str, line: int, dialect: Dialect, faults: TextFaults) -> None:
        self._text = text
        self._dialect = dialect
        self._faults = faults
        self.at = 0
        self.line = line
        self.rows: list[list[str]] = []
        self.lines: list[int] = []

    def go(self, *, final: bool, most: int = -1, among_rows: bool = True) -> None:
        """Read on to the end of the text, or `most` rows; an unclosed quote stops it before its row unless `final`.

        among_rows: comments and blank lines are noted.
        """
        text, comment, blanks = self._text, self._dialect.comment, blanks_beside(self._dialect.delimiter)
        while self.at < len(text) and len(self.rows) != most:
            end = text.find("\n", self.at)
            kind = no_row(text[self.at : end], comment, blanks)
            if kind:
                if among_rows:
                    self._faults.note(kind, self.line)
                self.at = end + 1
                self.line += 1
            elif not self._row(final=final):
                return

    def _row(self, *, final: bool) -> bool:
        """One row; False when a quote in it is still open."""
        text, delimiter = self._text, self._dialect.delimiter
        blanks = blanks_beside(delimiter)
        trimmed = self._dialect.trimmed or delimiter == " "
        at, cells, broken, apart = self.at, [], 0, False
        faults: list[tuple[str, int, str]] = []
        while True:
            while trimmed and text[at] in blanks:
                apart = delimiter == " "
                at += 1
            line_end = text.find("\n", at)
            if delimiter == " " and at == line_end:
                apart = True
                break
            if text[at] == '"':
                close = _closing(text, at + 1)
                if close < 0 and not final:
                    return False
                if close >= 0 and self._swallows(at, close):
                    close = -1
                if close < 0:
                    faults.append(("unclosed", self.line + broken, text[at : min(line_end, at + _SHOWN)]))
                    cells.append(text[at + 1 : line_end])
                    at = line_end
                    break
                cell = text[at + 1 : close].replace('""', '"')
                broken += text.count("\n", at, close)
                line_end = text.find("\n", close)
                end = _next(text, delimiter, close + 1, line_end)
                behind = text[close + 1 : end]
                if behind.strip(blanks) if trimmed else behind:
                    faults.append(("stray", self.line + broken, text[at : min(end, at + _SHOWN)]))
                    cell += behind
            else:
                end = _next(text, delimiter, at, line_end)
                cell = text[at:end].rstrip(blanks) if trimmed else text[at:end]
                if '"' in cell:
                    faults.append(("stray", self.line + broken, cell[:_SHOWN]))
            cells.append(cell)
            at = end
            if text[at] == "\n":
                break
            at += 1
        for kind, line, detail in faults:
            self._faults.note(kind, line, detail=detail)
        if apart:
            self._faults.note("apart", self.line)
        self.rows.append(cells)
        self.lines.append(self.line)
        self.line += broken + 1
        self.at = at + 1
        return True

    def _swallows(self, at: int, close: int) -> bool:
        """Whether a cell goes on over lines to a quote that closes nothing: the one that opens is never closed."""
        text, delimiter = self._text, self._dialect.delimiter
        if text[close + 1] in (delimiter, "\n") or text.find("\n", at, close) < 0:
            return False
        behind = text[close + 1 : _next(text, delimiter, close + 1, text.find("\n", close))]
        return bool(behind.strip(blanks_beside(delimiter)) if self._dialect.trimmed else behind)


def _closing(text: str, at: int) -> int:
    """Where the quote is that closes a cell whose content begins at `at`; -1 when there is none."""
    while True:
        at = text.find('"', at)
        if at < 0 or text[at + 1 : at + 2] != '"':
            return at
        at += 2


def _next(text: str, delimiter: str, at: int, line_end: int) -> int:
    end = text.find(delimiter, at, line_end)
    return line_end if end < 0 else end
