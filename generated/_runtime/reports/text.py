# SPDX-License-Identifier: BSD-3-Clause
"""A report for people, as the terminal shows it."""

from __future__ import annotations

from ..report import file_text, summary_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..findings import FileReport
    from ..tally import Tally


class TextSink:
    """Writes each file with its findings, and a line that sums up."""

    def __init__(self, stream: TextIO, *, colour: bool = False, docs: str = "") -> None:
        self._stream = stream
        self._colour = colour
        self._docs = docs

    def file(self, report: FileReport) -> None:
        """Write a file and its findings."""
        self._stream.write(file_text(report, colour=self._colour, docs=self._docs))

    def fault(self, path: str, message: str) -> None:
        """Write nothing: who reads text reads what was told on standard error."""

    def finish(self, tally: Tally) -> None:
        """Write the line that sums up."""
        self._stream.write(summary_text(tally.summary))
