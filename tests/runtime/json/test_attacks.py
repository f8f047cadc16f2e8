"""Texts that are made to take memory, time or depth: told at once, in a moment."""

from __future__ import annotations

import time

import pytest
from runtime.json.reading import read

from specc.runtime.trees.limits import MOST_DEPTH

PATIENCE = 20  # seconds of the processor, on a machine that does other things as well


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("[" * 1_000_000, {"T0115"}),
        ('{"a":' * 1_000_000, {"T0115"}),
        ("[" * 1_000_000 + "]" * 1_000_000, {"T0115"}),
        ("]" * 1_000_000, {"T0106", "T0102", "X0102"}),
        ("[" + "9" * 10_000_000 + "]", {"T0117"}),
        ("[0." + "9" * 10_000_000 + "]", {"T0117"}),
        ("[" + "9" * 10_000_000 + "x]", {"T0111"}),
        ("[-" + "1" * 5_000_000 + "." + "1" * 5_000_000 + "e]", {"T0111"}),
        ('["' + "\\" * 3_000_000, {"T0105"}),
        ('["' + "\\u0041" * 500_000 + '"]', set()),
        ('["' + "\\x" * 500_000 + '"]', {"T0112"}),
        ('["' + "a" * 10_000_000 + '"]', set()),
        ("," * 1_000_000, {"T0106", "T0102", "X0102"}),
        ('"' * 1_000_001, {"T0104"}),
        ("/" * 1_000_000, {"T0118", "T0102"}),
        ("/*" * 1_000_000, {"T0118", "T0102"}),
        ("'" * 1_000_000, {"T0104", "T0107"}),
        ("\n" * 1_000_000, {"T0102"}),
        (" " * 10_000_000, {"T0102"}),
        ("\0" * 1_000_000, {"T0102"}),
    ],
)
def test_an_attack(text, codes):
    before = time.process_time()
    _, findings = read(text)
    assert {found.rule for found in findings} == codes
    assert all(len(found.message) < 500 for found in findings)
    assert time.process_time() - before < PATIENCE


def test_what_is_as_deep_as_may_be_is_read():
    root, findings = read("[" * MOST_DEPTH + "]" * MOST_DEPTH)
    assert root is not None
    assert findings == []


def test_a_number_of_values_that_is_no_longer_read(monkeypatch):
    monkeypatch.setattr("specc.runtime.json.reading.MOST_NODES", 100)
    root, findings = read("[" + "1,\n" * 200 + "1]")
    assert root is None
    assert [found.rule for found in findings] == ["X0101"]


def test_the_collector_of_garbage_is_left_as_it_was():
    import gc

    assert gc.isenabled()
    read("[1,")
    assert gc.isenabled()
