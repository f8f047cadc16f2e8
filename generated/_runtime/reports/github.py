# SPDX-License-Identifier: BSD-3-Clause
"""A report as workflow commands of GitHub Actions, which shows them as annotations beside the lines that they name.

GitHub shows ten of each level in a step and drops the others silently. So the first ten of each level are commands,
and the others plain lines of the log, whose end says how many there are: nothing is lost, and nothing is said twice.
A log is read for commands, so that no text of a file may look like one.
"""

from __future__ import annotations

import os

from ..pages import located
from ..report import full_id, page_of, summary_text, told_alone
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from ..findings import FileReport
    from ..tally import Tally

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
MOST_SHOWN = 10  # of each level, by GitHub, in one step


class Annotations:
    """Writes annotations until GitHub would drop them, then plain lines."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._written = dict.fromkeys(COMMANDS, 0)

    def annotate(self, level: str, message: str, *, title: str, path: str, region: Mapping[str, int]) -> None:
        """Write one. region: `line`, `col`, `endLine`, `endColumn`, as far as they are known."""
        self._written[level] += 1
        file = in_workspace(path)
        if self._written[level] <= MOST_SHOWN:
            said = {"file": file, **{name: str(number) for name, number in region.items()}, "title": title}
            self._stream.write(command(COMMANDS[level], message, said))
            return
        at = f":{region['line']}" if "line" in region else ""
        self.plain(f"{level}: {file}{at}: {message.partition(chr(10))[0]} [{title}]")

    def plain(self, line: str) -> None:
        """Write a line of the log that no runner takes for a command."""
        # Commands of the old form, ##[name], are obeyed wherever they stand in a line.
        safe = printable(line).replace("##[", "## [")
        self._stream.write(f"  {safe.lstrip(':') if safe.startswith('::') else safe}\n")

    def finish(self) -> None:
        """Say how many GitHub does not show."""
        more = [f"{count - MOST_SHOWN:,} {level}s" for level, count in self._written.items() if count > MOST_SHOWN]
        if more:
            self.plain(f"GitHub shows {MOST_SHOWN} annotations of a level; {', '.join(more)} more stand above alone")


class GithubSink:
    """Writes an annotation a finding, but none of those that are accepted. docs: before the addresses of pages."""

    def __init__(self, stream: TextIO, *, docs: str = "") -> None:
        self._annotations = Annotations(stream)
        self._docs = located(docs) if docs else ""

    def file(self, report: FileReport) -> None:
        """Annotate a file, or a delivery."""
        for finding in report.findings:
            if finding.accepted is not None:
                continue
            lines = [told_alone(finding)]
            if finding.spec_path is not None:
                lines.append(f"{finding.spec_path}:{finding.spec_line} says so")
            if self._docs:
                lines.append(f"see {self._docs}{page_of(finding, report)}")
            of_text = finding.line is not None and finding.hdu is None and finding.index is None
            region = {"line": int(finding.line)} if of_text and finding.line is not None else {}
            title = full_id(finding, report)
            self._annotations.annotate(finding.level, "\n".join(lines), title=title, path=report.path, region=region)

    def fault(self, path: str, message: str) -> None:
        """Annotate a file that was not judged."""
        self._annotations.annotate("error", message, title="a fault of specc", path=path, region={})

    def finish(self, tally: Tally) -> None:
        """Write how many were not shown, and the line that sums up."""
        self._annotations.finish()
        self._annotations.plain(summary_text(tally.summary).rstrip("\n"))


def command(name: str, message: str, said: Mapping[str, str]) -> str:
    """One command: `::error file=a.fits,title=F0101::message`, with a line end. Empty properties are left out."""
    properties = ",".join(f"{key}={_property(value)}" for key, value in said.items() if value)
    return f"::{name}{' ' if properties else ''}{properties}::{_data(message)}\n"


def in_workspace(path: str) -> str:
    """A path as GitHub wants it: relative to the workspace, if that is known and the file lies in it."""
    workspace = os.environ.get("GITHUB_WORKSPACE", "")
    if "://" in path:
        return path
    if not workspace:
        return os.path.normpath(path)
    inside = os.path.relpath(os.path.abspath(path), workspace)
    return path if inside.startswith("..") else inside


def _data(text: str) -> str:
    return _visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _visible(text: str) -> str:
    """Text without what a log cannot hold; line ends stay, since the escapes keep them."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
