"""Descriptors and the heap, in any order and with any bytes shared."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits import rows
from specc.runtime.fits.standard import heap
from specc.runtime.reading.source import PlainSource
from tests.standard.judging import codes, findings
from tests.standard.tables import packed, table, told


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


texts = st.lists(st.binary(max_size=6).map(lambda text: text.replace(b"x", b"\0")), max_size=12)


@given(texts, st.data())
def test_arrays_are_judged_as_one_by_one(tmp_path_factory, heap_of, data):
    """Whatever order arrays have in the heap, and whichever of them share bytes."""
    path = tmp_path_factory.mktemp("heap") / "a.fits"
    stored = b"".join(heap_of)
    spans = data.draw(
        st.lists(
            st.tuples(st.integers(0, len(stored)), st.integers(0, len(stored))).map(sorted), min_size=1, max_size=12
        )
    )
    for form, code, wrong in (
        ("PA", "F1105", lambda array: any(not 0x20 <= byte <= 0x7E for byte in array.partition(b"\0")[0])),
        ("PL", "F1104", lambda array: any(byte not in b"TF\0" for byte in array)),
    ):
        content = table(f"1{form}(99)", b"".join(packed(b - a, a) for a, b in spans), rows=len(spans), heap=stored)
        bad = [row for row, (a, b) in enumerate(spans, 1) if wrong(stored[a:b])]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(rows, "SPAN_BYTES", 4)
            patch.setattr(rows, "_NEAR_BYTES", 2)
            patch.setattr(rows, "BLOCK_BYTES", 32)
            patch.setattr(heap, "_TOGETHER", 6)
            patch.setattr(rows.Heap, "overspent", lambda _: False)
            found = told(findings(path, content), code)
        assert found == ([("A", bad[0], len(bad))] if bad else [])


def test_unused_bits_of_arrays(path):
    content = table("1PX(16)", packed(3, 0, 8, 1, 11, 2, 0, 9, 3, 4), rows=5, heap=b"\xe0\xff\xff\xff\xf0")
    assert told(findings(path, content), "F1106") == [("A", 3, 2)]


@pytest.mark.parametrize(
    ("form", "descriptor", "code"),
    [
        ("1PI(9)", (-1, 0), "F1001"),
        ("1PI(9)", (0, -1), "F1001"),
        ("1PI(9)", (3, 0), "F1002"),
        ("1PI(9)", (1, 4), "F1002"),
        ("1PI(9)", (0, 99), None),
        ("1PX(99)", (33, 0), "F1002"),
        ("1PX(99)", (32, 0), None),
        ("1PM(9)", ((1 << 31) - 1, (1 << 31) - 1), "F1002"),
        ("1PI(1)", (2, 0), "F1003"),
    ],
)
def test_descriptors(path, form, descriptor, code):
    found = findings(path, table(form, packed(0, 0, *descriptor), rows=2, heap=b"\0\1\2\3"))
    assert set(found) == ({code} if code else set())
    if code:
        assert told(found, code) == [("A", 2, 1)]


@pytest.mark.parametrize("number", [(1 << 63) - 1, 1 << 61, -(1 << 63)])
def test_descriptors_of_64_bits_that_are_out_of_all_bounds(path, number):
    for code in "AXM":
        for pair in ((number, 0), (1, number), (number, number)):
            content = table(f"1Q{code}(9)", packed(*pair, form="q"), rows=1, heap=b"aaaaaaaaaaaaaaaa")
            assert set(findings(path, content)) == {"F1001" if number < 0 else "F1002"}


def test_the_fix_of_a_longest_array_is_the_true_one(path):
    (finding,) = findings(path, table("1PB(2)", packed(3, 0, 4, 0), rows=2, heap=b"abcd"), levels={"F1009": "off"})[
        "F1003"
    ]
    assert (finding.fix, finding.keyword, finding.column) == ("'1PB(4)'", "TFORM1", "A")


def test_a_gap_before_the_heap_is_no_part_of_it(path):
    cards = ["THEAP   =                   12"]
    gapped = table("1PA(9)", packed(4, 0), rows=1, heap=b"\xff\xff\xff\xffabcd", cards=cards)
    assert not codes(path, gapped) & {"F1105", "F1002"}
    beyond = table("1PA(9)", packed(5, 0), rows=1, heap=b"\xff\xff\xff\xffabcd", cards=cards)
    assert "F1002" in codes(path, beyond)


def test_arrays_that_overlap_without_end_are_not_all_read(path, monkeypatch):
    read = []
    true = PlainSource.read

    def counted(self, offset, count):
        read.append(count)
        return true(self, offset, count)

    monkeypatch.setattr(PlainSource, "read", counted)
    monkeypatch.setattr(rows, "BLOCK_BYTES", 800)
    monkeypatch.setattr(rows, "PIECE_BYTES", 1 << 12)
    monkeypatch.setattr(rows, "SPAN_BYTES", 1 << 12)
    content = table("1PA(100000)", packed(100_000, 0) * 10_000, rows=10_000, heap=b"a" * 100_000)
    assert codes(path, content) == set()
    assert sum(read) < 4 * len(content)
    monkeypatch.setattr(heap, "_TOGETHER", 100)
    read.clear()
    assert codes(path, content) == {"F0118"}
    assert sum(read) < 8 * len(content)


def test_heaps_that_are_not_packed(path):
    content = table("1PA(9)", packed(2, 0, 0, 3), rows=2, heap=b"abcd")
    levels = {"F1007": "info", "F1010": "info", "F1011": "info"}
    assert codes(path, content, levels=levels) == {"F1007", "F1010", "F1011"}
    assert codes(path, content) == set()


@given(st.lists(st.integers(0, 50), max_size=20).map(sorted), st.lists(st.integers(0, 60), max_size=20))
def test_next_place(places, starts):
    found = heap.next_place(np.array(places, int), np.array(starts, int), 99)
    assert found.tolist() == [min((place for place in places if place >= start), default=99) for start in starts]
