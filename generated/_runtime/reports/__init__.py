# SPDX-License-Identifier: BSD-3-Clause
"""Reports in the forms that people and their tools read, written file by file while a run goes on.

Takes the name of a form and a stream of text; gives a `Sink`, to which each report is handed in its order, and at the
end the tally of all. No sink keeps what it has written, so that none grows with the run: what a form wants told before
the rest waits in a temporary file.
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

        def fault(self, path: str, message: str) -> None:
            """Write that a file could not be judged by a fault of ours, which was told on standard error, too."""

        def finish(self, tally: Tally) -> None:
            """Write what ends a report, and sums it up."""

    class MakesSinks(Protocol):
        """Makes what writes a form to a stream: `sink`, or what knows more forms than it."""

        def __call__(self, form: str, stream: TextIO, *, colour: bool, docs: str) -> Sink:
            """Make one, as `sink` does."""


FORMS = ("text", "json", "jsonl", "sarif", "junit", "github")  # the first is meant where nobody says


def sink(form: str, stream: TextIO, *, colour: bool = False, docs: str = "") -> Sink:
    """What writes a form to a stream.

    colour: with ANSI sequences, where the form is for a terminal. docs: what stands before the addresses of pages, for
    findings to link to.
    """
    if form == "json":
        from .json_whole import JsonSink

        return JsonSink(stream, docs)
    if form == "jsonl":
        from .json_lines import JsonLinesSink

        return JsonLinesSink(stream, docs)
    if form == "sarif":
        from .sarif_findings import SarifSink

        return SarifSink(stream, docs=docs)
    if form == "junit":
        from .junit import JunitSink

        return JunitSink(stream)
    if form == "github":
        from .github import GithubSink

        return GithubSink(stream, docs=docs)
    from .text import TextSink

    return TextSink(stream, colour=colour, docs=docs)
