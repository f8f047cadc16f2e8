# SPDX-License-Identifier: BSD-3-Clause
"""Faults of a text while it is read: each with its line and column, and of each kind no more than people read.

Takes places in the text that is read, which may be a part of the file: the header of a table, the tree before the
blocks. Findings get the places in the file.
"""

from __future__ import annotations

from ..codes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings

MOST_TOLD = 20  # of one rule, one by one


class Faults:
    """Notes faults of a text. first_line: of the file, in which the text begins; indent: columns before each line."""

    __slots__ = ("_told", "findings", "first_line", "indent")

    def __init__(self, findings: Findings, first_line: int = 1, indent: int = 0) -> None:
        self.findings = findings
        self.first_line = first_line
        self.indent = indent
        self._told: dict[str, int] = {}

    def add(  # noqa: PLR0917  # the place and what is said of it, as everywhere
        self, code: str, line: int, column: int, message: str, expected: object = None, found: object = None
    ) -> None:
        """Note a fault at a line and column, both from 1; a column of 0 is not told."""
        told = self._told[code] = self._told.get(code, 0) + 1
        if told > MOST_TOLD:
            return
        where = f"column {column + self.indent}: " if column else ""
        place = line + self.first_line - 1
        note(self.findings, code, f"{where}{message}", line=place, expected=expected, found=found)

    def told(self, code: str) -> int:
        """How many faults of a rule there were so far."""
        return self._told.get(code, 0)

    def finish(self) -> None:
        """Say how many there are beyond those that were told."""
        for code, told in self._told.items():
            if told > MOST_TOLD:
                text = f"{told - MOST_TOLD} more faults of {code} are not told one by one"
                note(self.findings, "X0102", text, count=told - MOST_TOLD)
