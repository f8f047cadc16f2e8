"""What can be said of columns whose arrays are of variable length, and of descriptors that lie."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from runtime.fits.making import judge, packed, texts

from specc.runtime.data.arrays import failing
from specc.runtime.data.ragged import Ragged
from specc.runtime.fits import rows, table_pass
from specc.runtime.fits.alternates import _sameness
from specc.runtime.fits.standard.cells import LOGICAL_IS, TEXT_IS

NAN = float("nan")


def told(found):
    """Message, row and count by rule."""
    return {rule: (finding.message, finding.row, finding.count) for rule, finding in found.items()}


def variable(path, verbs, rows_of_descriptors, heap, tform="1PE(9)", *cards, **more):
    data = packed("ii" if "P" in tform else "qq", rows_of_descriptors)
    return judge(path, verbs, [("A", tform)], 8 if "P" in tform else 16, data, *cards, heap=heap, **more)


@pytest.mark.parametrize("tform", ["1PE(9)", "QE", "1PE"])
def test_variable_length(path, tform):
    heap = packed("f", (1, 2, 3, -4, NAN))
    found = variable(
        path,
        lambda h: h.column("A", "float32", shape=("*",), at_least=0),
        ((2, 0), (0, 0), (3, 8), (1, 0)),
        heap,
        tform,
    )
    assert ("F0926" in found) == ("(" not in tform)  # nothing says how long the longest is
    found.pop("F0926", None)
    assert {rule: (finding.message, finding.row, finding.count) for rule, finding in found.items()} == {
        "A:null": ("A is NaN", 3, 1),
        "A:limit": ("A is -4.0, not at least 0", 3, 1),
    }


@pytest.mark.parametrize(
    ("descriptor", "code"),
    [
        ((-1, 0), "F1001"),
        ((1, -4), "F1001"),
        ((2, 16), "F1002"),
        ((2147483647, 0), "F1002"),
        ((1, 2147483647), "F1002"),
        ((5, 0), "F1003"),
    ],
)
def test_descriptors_that_lie(path, descriptor, code):
    heap = packed("f", (1, 2, 3, 4, 5))
    found = variable(path, lambda h: h.column("A", "float32", shape=("*",)), ((1, 0), descriptor), heap, "1PE(4)")
    assert [(rule, finding.row) for rule, finding in found.items()] == [(code, 2)]


def test_arrays_that_overlap_without_end_are_not_all_read(path, monkeypatch):
    monkeypatch.setattr(rows, "PIECE_BYTES", 1 << 12)
    heap = bytes(4000)
    found = variable(path, lambda h: h.column("A", "float32", shape=("*",)), ((1000, 0),) * 5000, heap, "1PE(1000)")
    assert {rule: finding.level for rule, finding in found.items()} == {"F0118": "info"}


def test_shape_of_variable_length(path):
    found = variable(path, lambda h: h.column("A", "float32"), ((0, 0),), b"")
    assert texts(found) == {"A:shape": "A is of variable length (TFORM1 = '1PE(9)')"}
    assert variable(path, lambda h: h.column("A", "string"), ((1, 0),), b"x", "1PA(3)") == {}


def test_a_rule_over_variable_length_is_of_each_element(path):
    assert variable(path, lambda h: h.each_row("r", ("A",), lambda c: c["A"] < 9), ((1, 0),), bytes(4)) == {}
    found = variable(path, lambda h: h.each_row("r", ("A",), lambda c: c["A"] > 9), ((1, 0),), bytes(4))
    assert (list(found), found["T:r"].row) == (["T:r"], 1)


def test_elements_of_variable_length_are_judged_as_those_of_vectors(path):
    descriptors = ((2, 0), (0, 0), (3, 4), (1, 10))
    heap = packed("h", (1, 2, 7, 6, 9, 8))
    found = variable(
        path,
        lambda h: h.column("A", "int16", shape=("*",), bits={0: "a", 1: "b", 2: "c"}, below=9, increasing=True),
        descriptors,
        heap,
        "1PI(9)",
    )
    assert told(found) == {
        "A:limit": ("A is 9, not below 9", 3, 1),
        "A:bits": ("A is 9: bit 3 means nothing", 3, 2),
        "A:order": ("A goes from 7 to 6", 3, 1),
    }
    found = variable(path, lambda h: h.column("A", "int16", shape=("*",), null=9), descriptors, heap, "1PI(9)")
    assert list(found) == ["A:null"]
    assert found["A:null"].keyword == "TNULL1"
    found = variable(
        path,
        lambda h: h.column("A", "float32", shape=("*",), nullable=True, finite=True),
        ((1, 0), (2, 4)),
        packed("f", (NAN, 1, float("inf"))),
    )
    assert told(found) == {"A:finite": ("A is inf", 2, 1)}


def test_order_goes_on_from_piece_to_piece_of_an_array(path, monkeypatch):
    monkeypatch.setattr(rows, "PIECE_BYTES", 16)
    heap = packed("i", (*range(20), 19, *range(5, 20)))
    descriptors = ((21, 0), (15, 84))
    found = variable(
        path, lambda h: h.column("A", "int32", shape=("*",), increasing=True), descriptors, heap, "1PJ(21)"
    )
    assert told(found) == {"A:order": ("A goes from 19 to 19", 1, 1)}


def test_logicals_of_variable_length(path):
    found = variable(
        path, lambda h: h.column("A", "bool", shape=("*",)), ((3, 0), (2, 3), (2, 5)), b"TF\0TTxy", "1PL(3)"
    )
    assert told(found) == {"F1104": (f"A holds the byte 0x78 ('x'); {LOGICAL_IS}", 3, 1)}


def test_strings_of_variable_length(path):
    descriptors = ((3, 0), (0, 0), (5, 3), (2, 8), (2, 10))
    heap = b"onetwo  \xe9! \0"

    def verbs(**facts):
        return lambda h: h.column("A", "string", **facts)

    found = variable(path, verbs(one_of=("one", "two"), nullable=True), descriptors, heap, "1PA(5)")
    assert told(found) == {
        "F1105": (f"A holds the byte 0xe9; {TEXT_IS}", 4, 1),
        "A:in": ("A is 'é!', not one of 'one', 'two'", 4, 1),
    }
    found = variable(path, verbs(matches="[a-z]+"), descriptors, heap, "1PA(5)")
    assert told(found) == {
        "F1105": (f"A holds the byte 0xe9; {TEXT_IS}", 4, 1),
        "A:null": ("A is blank", 2, 2),
        "A:matches": ("A is 'é!', which does not match [a-z]+", 4, 1),
    }


def test_long_strings_of_variable_length_take_no_more_memory(path, monkeypatch):
    monkeypatch.setattr(rows, "PIECE_BYTES", 64)
    monkeypatch.setattr(table_pass, "PIECE_BYTES", 64)
    heap = b"a" * 40 + b"b" * 200 + b"\xff"
    descriptors = ((40, 0), (1, 0), (201, 40), (1, 40), (64, 40))
    found = variable(path, lambda h: h.column("A", "string", matches="a+"), descriptors, heap, "1PA(300)")
    assert told(found) == {
        "F1105": (f"A holds the byte 0xff; {TEXT_IS}", 3, 1),
        "A:matches": ("A is 'b', which does not match a+", 4, 2),
    }


@pytest.mark.parametrize(("other", "wrong"), [((1.0, 2.0, 3.0), 0), ((1.0, 2.0, 4.0), 1)])
def test_two_names_of_one_column_agree_row_by_row(other, wrong):
    counts = np.array([2, 0, 1])
    nulls = {name: Ragged(np.array([False, False, False]), counts) for name in "AB"}
    columns = {"A": Ragged(np.array([1.0, 2.0, 3.0]), counts), "B": Ragged(np.array(other), counts)}
    block = SimpleNamespace(count=3, null=nulls.get)
    same = _sameness("A", "B")(columns)
    assert failing(block, same, ("A", "B")).tolist() == [False, False, bool(wrong)]


def test_of_two_names_only_one_may_be_known_to_be_padded():
    padded = Ragged(np.array([1.0, 2.0, 3.0]), np.array([2, 1]))
    whole = np.array([[1.0, 2.0], [4.0, 0.0]])
    assert _sameness("A", "B")({"A": padded, "B": whole}).tolist() == [True, False]
    assert _sameness("A", "B")({"A": whole, "B": padded}).tolist() == [True, False]
