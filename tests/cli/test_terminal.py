"""What a terminal is told while long work runs, and that nothing else ever is."""

from __future__ import annotations

import io
import itertools
import sys
import time

import pytest

from specc.cli.terminal import mistakes, number, with_progress
from specc.diagnostics.record import Diagnostic
from specc.source import Source, Span


class Stream(io.StringIO):
    def __init__(self, *, terminal: bool):
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    ("out", "err", "shown"), [(False, True, True), (True, True, False), (False, False, False), (True, False, False)]
)
def test_progress_is_for_a_person_who_sees_nothing_else(monkeypatch, out, err, shown):
    clock = itertools.count()
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(sys, "stdout", Stream(terminal=out))
    monkeypatch.setattr(sys, "stderr", Stream(terminal=err))
    assert list(with_progress("abcde", "file")) == list("abcde")
    said = sys.stderr.getvalue()
    assert ("\r5 files ..." in said) is shown
    assert said.endswith("\r\x1b[K") is shown


def test_what_is_quick_tells_nothing(monkeypatch):
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    monkeypatch.setattr(sys, "stdout", Stream(terminal=False))
    monkeypatch.setattr(sys, "stderr", Stream(terminal=True))
    assert list(with_progress("abc", "file")) == list("abc")
    assert sys.stderr.getvalue() == ""


@pytest.mark.parametrize(("count", "text"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (12345, "12,345 files")])
def test_numbers(count, text):
    assert number(count, "file") == text


def test_mistakes_are_counted_in_words():
    span = Span(Source("t.specc", "x"), 0, 1)
    error, warning = Diagnostic("SP101", "x", span), Diagnostic("SP104", "x", span)
    assert mistakes([]) == "no mistakes"
    assert mistakes([warning]) == "1 warning"
    assert mistakes([error, warning, error]) == "2 errors, 1 warning"
