# SPDX-License-Identifier: BSD-3-Clause
"""A report as one JSON text, in ASCII: `{"specc", "docs", "files", "datasets", "faults", "summary"}`."""

from __future__ import annotations

import json

from ..report import FORMAT, file_data, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..findings import FileReport
    from ..tally import Tally

_MOST_FAULTS = 1000


class JsonSink:
    """Writes the JSON report. docs: what stands before each `page`."""

    def __init__(self, stream: TextIO, docs: str = "") -> None:
        self._stream = stream
        self._list = "files"
        self._empty = True
        self._faults: list[dict[str, object]] = []
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

    def fault(self, path: str, message: str) -> None:
        """Keep what could not be judged for the end, as far as anybody would read it."""
        if len(self._faults) < _MOST_FAULTS:
            self._faults.append({"path": path, "message": message})

    def finish(self, tally: Tally) -> None:
        """Close the list, write faults where there are any, and the summary."""
        self._close()
        if self._faults:
            faults = json_text(self._faults).replace("\n", "\n  ")
            self._stream.write(f'  "faults": {faults},\n')
        summary = json_text(tally.summary).replace("\n", "\n  ")
        self._stream.write(f'  "summary": {summary}\n}}\n')

    def _close(self) -> None:
        self._stream.write("],\n" if self._empty else "\n  ],\n")
