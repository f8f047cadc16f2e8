# SPDX-License-Identifier: BSD-3-Clause
"""A report as one JSON text: `{"specc", "docs", "files", "datasets", "summary"}`, in ASCII, written piece by piece."""

from __future__ import annotations

import json

from ..report import FORMAT, file_data, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..findings import FileReport
    from ..tally import Tally


class JsonSink:
    """Writes the JSON report. docs: what stands before each `page`."""

    def __init__(self, stream: TextIO, docs: str = "") -> None:
        self._stream = stream
        self._list = "files"
        self._empty = True
        known = f'  "docs": {json.dumps(docs)},\n' if docs else ""
        stream.write(f'{{\n  "specc": "{FORMAT}",\n{known}  "files": [')

    def file(self, report: FileReport) -> None:
        """Write a file, or a delivery, as one item of its list."""
        if report.dataset is not None and self._list == "files":
            self._close()
            self._list, self._empty = "datasets", True
            self._stream.write('  "datasets": [')
        # No text of JSON has a newline in it: each one begins a line, which is moved to its place.
        item = json_text(file_data(report)).replace("\n", "\n    ")
        self._stream.write(f"{'' if self._empty else ','}\n    {item}")
        self._empty = False

    def finish(self, tally: Tally) -> None:
        """Close the list and write the summary."""
        self._close()
        summary = json_text(tally.summary).replace("\n", "\n  ")
        self._stream.write(f'  "summary": {summary}\n}}\n')

    def _close(self) -> None:
        self._stream.write("],\n" if self._empty else "\n  ],\n")
