"""Rows and cells: a row is what becomes a line, a cell a stretch of it that may be aligned with its neighbours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from specc.syntax.fmt.spacing import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.syntax.trivia import Leaf

WIDTH = 140
INDENT = 2


@dataclass(slots=True)
class Cell:
    """A stretch of a row: what it holds, and its place among the columns."""

    slot: str
    leaves: list[Leaf] = field(default_factory=list)
    start: int = 0  # screen column, once the row is aligned

    @property
    def text(self) -> str:
        """Give the stretch as one line."""
        return one_line(self.leaves)

    @property
    def gap(self) -> int:
        """Give how many blanks stand before it."""
        wanted = self.leaves[0].gap
        return 1 if wanted is None else wanted


@dataclass(slots=True)
class Row:
    """One row. raw: lines that are written as they are. aligned: its description has a column."""

    depth: int
    sheet: int
    run: int = 0
    blank: bool = False
    cells: list[Cell] = field(default_factory=list)
    doc: Leaf | None = None
    doc_start: int = 0
    tail: list[Leaf] = field(default_factory=list)
    aligned: bool = False
    sticks_out: bool = False  # it is too long for the columns of its neighbours
    stated: bool = False  # it says something of items, and is none
    exact: bool = False  # its sheet is a short list, whose column of descriptions is as near as it can be
    key: bool = False  # it declares a key of a tree
    raw: list[str] | None = None

    @property
    def indent(self) -> int:
        """Give the column at which it begins."""
        return self.depth * INDENT

    @property
    def leaves(self) -> list[Leaf]:
        """Give its tokens in order."""
        inner = [leaf for cell in self.cells for leaf in cell.leaves]
        return [*inner, *([self.doc] if self.doc is not None else []), *self.tail]

    @property
    def commented(self) -> bool:
        """Say whether a comment stands inside it, so that it cannot be one line."""
        leaves = self.leaves
        return any(leaf.trailing for leaf in leaves[:-1]) or any(leaf.leading for leaf in leaves)

    def cell(self, slot: str) -> Cell:
        """Begin a cell."""
        self.cells.append(Cell(slot))
        return self.cells[-1]

    def take(self, leaves: Iterable[Leaf]) -> None:
        """Put tokens into the last cell."""
        (self.cells[-1] if self.cells else self.cell("name")).leaves.extend(leaves)
