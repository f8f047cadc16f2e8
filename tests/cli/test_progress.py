"""What is seen of a long run on standard error."""

from __future__ import annotations

import io
import sys

import pytest

from specc.cli.validating import progress
from specc.cli.validating.progress import said, watched
from specc.runtime.findings import FileReport


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("count", "seconds", "failing", "total", "line"),
    [
        (10, 5, 1, None, "10 files, 2 a second; 1 fail"),
        (1000, 10, 0, 13_000, "1,000 files, 100 a second, 12,000 to go in about 2 min; 0 fail"),
        (1, 10, 0, 2, "1 file, 1 to go in about 10 s; 0 fail"),
        (1000, 1000, 3, 100_000, "1,000 files, 1 a second, 99,000 to go in about 27.5 h; 3 fail"),
    ],
)
def test_how_far_a_run_is(count, seconds, failing, total, line):
    assert said(count, seconds, failing, total) == line


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_a_long_run_is_told_and_its_reports_pass(monkeypatch, stream):
    monkeypatch.setattr(sys, "stderr", stream())
    for name in ("_QUIET", "_DRAWN", "_LOGGED"):
        monkeypatch.setattr(progress, name, 0)
    reports = [FileReport(f"{number}", verdict="unmatched") for number in range(5)]
    assert list(watched(reports, map(str, range(5)))) == reports
    assert "4 files" in sys.stderr.getvalue()
    assert "5 fail" in sys.stderr.getvalue()


def test_a_short_run_says_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert len(list(watched([FileReport("a")] * 5, None))) == 5
    assert sys.stderr.getvalue() == ""
