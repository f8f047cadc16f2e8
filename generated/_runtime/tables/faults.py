# SPDX-License-Identifier: BSD-3-Clause
"""What is wrong with a delimited text as a text, whatever its columns mean: kinds of faults, each with its first place.

The reader notes them as it goes; the format that reads (CSV, ECSV) says in the end under which of its codes it tells
them. Each kind is kept once, with the first line and a count, so that a file full of faults takes no memory.

Kinds: `encoding` (bytes that are no UTF-8; detail: the bytes), `bom`, `nul`, `endings` (a line that ends otherwise than
the first; detail: both), `unclosed` (a quoted cell that no quote closes), `stray` (a quote inside a cell that does not
begin with one, or text behind a closing quote; detail: the cell), `long-cell`, `long-line` (the rest of the file was
not read), `few`, `many` (cells in a row; detail: how many, and how many there are names), `comment`, `blank` (such a
line among the rows).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class TextFault:
    """The first place of a kind of fault and how often it occurs. row: of the data, from 1; None outside of them."""

    __slots__ = ("count", "detail", "kind", "line", "row")

    def __init__(self, kind: str, line: int, row: int | None, detail: object) -> None:
        self.kind = kind
        self.line = line
        self.row = row
        self.detail = detail
        self.count = 0


class TextFaults:
    """All faults of a text, by kind, in the order in which they were met."""

    __slots__ = ("_kinds",)

    def __init__(self) -> None:
        self._kinds: dict[str, TextFault] = {}

    def __iter__(self) -> Iterator[TextFault]:
        return iter(self._kinds.values())

    def get(self, kind: str) -> TextFault | None:
        """The fault of a kind, None when there is none."""
        return self._kinds.get(kind)

    def note(self, kind: str, line: int, *, row: int | None = None, detail: object = None, count: int = 1) -> None:
        """Count a fault, and keep the place of the first."""
        fault = self._kinds.get(kind)
        if fault is None:
            fault = self._kinds[kind] = TextFault(kind, line, row, detail)
        fault.count += count

    def clear(self) -> None:
        """Forget what was noted: the text is read anew."""
        self._kinds.clear()
