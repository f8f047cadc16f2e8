# SPDX-License-Identifier: BSD-3-Clause
"""A report as JSON lines, each a text of JSON in ASCII: for programs that read while the run goes on.

The first is `{"specc": "1"}`, with `docs` where pages are linked; then one a file or delivery, as in the JSON report;
`{"fault": {"path", "message"}}` for a file that was not judged; the last `{"summary": {...}}`. A report without that
last line is of a run that did not end.
"""

from __future__ import annotations

import json

from ..report import FORMAT, file_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from ..findings import FileReport
    from ..tally import Tally


class JsonLinesSink:
    """Writes JSON lines. docs: what stands before each `page`."""

    def __init__(self, stream: TextIO, docs: str = "") -> None:
        self._stream = stream
        self._line({"specc": FORMAT, "docs": docs} if docs else {"specc": FORMAT})

    def file(self, report: FileReport) -> None:
        """Write the line of a file, or of a delivery."""
        self._line(file_data(report))

    def fault(self, path: str, message: str) -> None:
        """Write the line of a file that was not judged."""
        self._line({"fault": {"path": path, "message": message}})

    def finish(self, tally: Tally) -> None:
        """Write the last line."""
        self._line({"summary": tally.summary})

    def _line(self, data: dict[str, object]) -> None:
        self._stream.write(json.dumps(data, allow_nan=False) + "\n")
