# SPDX-License-Identifier: BSD-3-Clause
"""A table of text as its format hands it over: its rows, the places of its columns, how cells are read.

CSV knows nothing of a column but its name. A format that says more of columns in the file (ECSV) has a class of its own
for these, which judges what is declared in `judge_column`, and reads cells that hold more than a value in `cell_type`.
"""

from __future__ import annotations

from .cells import CellType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol

    from ..data.column_rule import ColumnRule
    from .cells import Cells
    from .check import TableCheck
    from .delimited import Rows
    from .faults import TextFaults

    class RowsOfText(Protocol):
        """What is asked of a delimited text."""

        @property
        def names(self) -> list[str] | None:
            """The first row; None when there is none."""

        @property
        def names_line(self) -> int:
            """Where it begins."""

        @property
        def total(self) -> int | None:
            """How many rows of data there are, once all went by."""

        @property
        def faults(self) -> TextFaults:
            """What is wrong with it, as far as it went by."""

        def rows(self) -> Iterator[Rows]:
            """All rows from the first on."""

        def read_all(self) -> None:
            """Let all rows go by, unless they have."""

    class Reads(Protocol):
        """How cells of a column become values."""

        def read_of(self, rows: Rows, place: int) -> Cells:
            """Values of the cells of some rows, of the column at a place from 0."""


class TextTable:
    """The rows of one file. by_name: places of the columns, from 0. nulls: texts that stand for no value.

    truth: texts of true and of false, unless a spec says others.
    """

    truth: tuple[tuple[str, ...], tuple[str, ...]] = (("true", "True", "TRUE"), ("false", "False", "FALSE"))

    def __init__(self, text: RowsOfText, nulls: tuple[str, ...]) -> None:
        self.text = text
        self.nulls = nulls
        self.names: list[str] = text.names or []
        self.by_name = {name: place for place, name in reversed(list(enumerate(self.names)))}

    def rename(self, old: str, name: str) -> None:
        """Call a column by another name from now on."""
        self.by_name[name] = self.by_name.pop(old)

    def judge_column(self, h: TableCheck, rule: ColumnRule) -> bool:  # noqa: ARG002  # others do
        """Judge what the file says of a column; False when its cells are not worth looking at."""
        return True

    def cell_type(self, rule: ColumnRule, allow: tuple[str, ...]) -> Reads:
        """How the cells of a column are read; allow: wrong forms of dates that pass."""
        facts: dict[str, Any] = {"null": rule.null, "allow": allow, "truth": self.truth}
        if isinstance(rule.written, str):
            facts["written"] = rule.written
        elif rule.written is not None:
            yes, no = rule.written
            facts.update(truth=((yes,), (no,)), ignore_case=rule.ignore_case)
        return CellType(rule.types, self.nulls, **facts)

    def unit_of(self, name: str) -> str | None:  # noqa: ARG002  # others do
        """The unit that the file says of a column; None when it says none."""
        return None
