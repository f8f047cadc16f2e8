# SPDX-License-Identifier: BSD-3-Clause
"""A report as JUnit XML, as Jenkins, GitLab and others read it: a suite a product, a case a file.

There is no standard of it; what is written holds to what Jenkins' schema of it (junit-10.xsd), Surefire and Ant have in
common. A suite wants its counts before its cases, and cases of several products come as they come: each suite waits in
a temporary file of its own, which is on the disk once it is large.
"""

from __future__ import annotations

from ..report import full_id, told_alone
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from tempfile import SpooledTemporaryFile
    from typing import TextIO

    from ..findings import FileReport, Finding
    from ..tally import Tally

_IN_MEMORY = 1 << 16  # bytes of a suite; several hundred products may take part in one run
_PIECE = 1 << 16
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class Suites:
    """Writes suites of cases, each with its counts before it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._suites: dict[str, _Suite] = {}

    def case(
        self, suite: str, name: str, *, failure: tuple[str, str, str] | None = None, error: str = "", out: str = ""
    ) -> None:
        """Add a case. failure: type, message in one line, and text. error: why it could not be judged."""
        known = self._suites.get(suite)
        if known is None:
            known = self._suites[suite] = _Suite()
        known.tests += 1
        known.failures += failure is not None
        known.errors += bool(error)
        inside = ""
        if failure is not None:
            kind, message, text = failure
            inside += f'<failure type="{attribute(kind)}" message="{attribute(message)}">{escaped(text)}</failure>\n'
        if error:
            inside += f'<error type="fault" message="{attribute(error)}"/>\n'
        if out:
            inside += f"<system-out>{escaped(out)}</system-out>\n"
        head = f'<testcase classname="{attribute(suite)}" name="{attribute(name)}"'
        known.cases.write(f"{head}>\n{inside}</testcase>\n" if inside else f"{head}/>\n")

    def finish(self) -> None:
        """Write all suites, in the order of their first cases."""
        suites = self._suites.values()
        tests, failures, errors = (
            sum(getattr(one, what) for one in suites) for what in ("tests", "failures", "errors")
        )
        write = self._stream.write
        write('<?xml version="1.0" encoding="UTF-8"?>\n')
        write(f'<testsuites name="specc" tests="{tests}" failures="{failures}" errors="{errors}">\n')
        for name, suite in self._suites.items():
            write(
                f'<testsuite name="{attribute(name)}" tests="{suite.tests}" failures="{suite.failures}" '
                f'errors="{suite.errors}" skipped="0">\n'
            )
            for piece in suite.read():
                write(piece)
            write("</testsuite>\n")
        write("</testsuites>\n")


class _Suite:
    """The cases of a suite as text, and how many there are of which kind."""

    def __init__(self) -> None:
        from tempfile import SpooledTemporaryFile

        self.tests = self.failures = self.errors = 0
        self.cases: SpooledTemporaryFile[str] = SpooledTemporaryFile(  # noqa: SIM115  `read` closes it
            max_size=_IN_MEMORY, mode="w+", encoding="utf-8", newline="\n"
        )

    def read(self) -> Iterator[str]:
        """Give the text piece by piece, and forget it."""
        with self.cases:
            self.cases.seek(0)
            yield from iter(lambda: self.cases.read(_PIECE), "")


class JunitSink:
    """Writes JUnit XML: findings of level error are a failure of their file, all others stand in its output."""

    def __init__(self, stream: TextIO) -> None:
        self._suites = Suites(stream)

    def file(self, report: FileReport) -> None:
        """Add the case of a file, or of a delivery."""
        errors = [one for one in report.findings if one.level == "error" and one.accepted is None]
        others = [one for one in report.findings if one.level != "error" or one.accepted is not None]
        failure = None
        if report.fails:
            told = [f"{told_alone(one)} [{full_id(one, report)}]" for one in errors]
            message = told_alone(errors[0]) if errors else report.verdict
            if len(errors) > 1:
                message += f" (and {len(errors) - 1:,} more)"
            kind = full_id(errors[0], report) if errors else report.verdict
            failure = (kind, message, "\n".join(told))
        self._suites.case(_suite(report), report.path, failure=failure, out=_lines(others, report))

    def fault(self, path: str, message: str) -> None:
        """Add the case of a file that was not judged: an error, since the file may be right."""
        self._suites.case("specc", path or "specc", error=message)

    def finish(self, tally: Tally) -> None:  # noqa: ARG002  # each suite has its own counts
        """Write all suites."""
        self._suites.finish()


def _suite(report: FileReport) -> str:
    """The suite of a file: its product, with the spec before it; of a file of no product, why it has none."""
    what = report.dataset if report.product is None else report.product
    return f"{report.spec}.{what}" if report.spec is not None and what is not None else report.verdict


def _lines(findings: list[Finding], report: FileReport) -> str:
    return "".join(
        f"{'accepted ' if one.accepted is not None else ''}{one.level}: {told_alone(one)} [{full_id(one, report)}]\n"
        for one in findings
    )


def escaped(text: str) -> str:
    r"""Text between tags. What XML 1.0 forbids even as a reference (2.2) is shown as `\x00`, as on a terminal."""
    return _escaped(text, keep="\n")


def attribute(text: str) -> str:
    """Text of an attribute, on one line, since readers make blanks of line ends."""
    return _escaped(text)


def _escaped(text: str, keep: str = "") -> str:
    text = keep.join(printable(line) for line in text.split(keep)) if keep and keep in text else printable(text)
    return "".join(_ESCAPES.get(one, one) for one in text) if not _ESCAPES.keys().isdisjoint(text) else text
