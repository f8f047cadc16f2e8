# SPDX-License-Identifier: BSD-3-Clause
"""Reports in the forms that people and their tools read, written file by file while a run goes on.

Takes the name of a form and a stream of text; gives a `Sink`, to which each report is handed in its order, and at the
end the tally of all. No sink keeps what it has written, so that none grows with the run.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol, TextIO

    from ..findings import FileReport
    from ..tally import Tally

    class Sink(Protocol):
        """Writes a report in one form."""

        def file(self, report: FileReport) -> None:
            """Write what there is to say of a file, or of a delivery; deliveries come after all files."""

        def finish(self, tally: Tally) -> None:
            """Write what ends a report, and sums it up."""


FORMS = ("text", "json")  # the first is meant where nobody says


def sink(form: str, stream: TextIO, *, colour: bool = False, docs: str = "") -> Sink:
    """What writes a form to a stream.

    colour: with ANSI sequences, where the form is for a terminal. docs: what stands before the addresses of pages, for
    findings to link to.
    """
    if form == "json":
        from .json_whole import JsonSink

        return JsonSink(stream, docs)
    from .text import TextSink

    return TextSink(stream, colour=colour, docs=docs)
