"""What is mutated beside FITS: mutations can be repeated, some are judged, and promises that are broken are noticed."""

from __future__ import annotations

from random import Random

import pytest

from specc.runtime.findings import Findings
from tests.fuzz import documents
from tests.fuzz.entries import begin
from tests.fuzz.promises import PromiseError

OTHERS = ("documents", "asdf", "pictures", "deliveries")
TEXT = b'{"a": %d,\n "b": [NaN]}\n'


@pytest.fixture(scope="module")
def begun():
    """Give what an entry has, made once."""
    known = {}

    def of(entry):
        if entry not in known:
            known[entry] = begin(entry)
        return known[entry]

    yield of
    for one in known.values():
        one.oracle.close()


@pytest.mark.laws
@pytest.mark.parametrize("entry", OTHERS)
def test_mutations_can_be_repeated_and_some_are_judged(begun, entry):
    one = begun(entry)
    made_twice = [
        [one.mutate(one.contents[number % len(one.contents)], Random(number), one.pool) for number in range(60)]
        for _ in range(2)
    ]
    assert made_twice[0] == made_twice[1]
    assert len(set(made_twice[0])) > 50
    found = set()
    for content in made_twice[0][:15]:
        found |= one.oracle.judge(content)
    assert len(found) > 5


def judge_often(begun):
    """Judge files that are alike but for a number, until each promise was asked for."""
    for number in range(30):
        begun("documents").oracle.judge(TEXT % number)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"line": 99_999}, "tells line 99999"),
        ({"line": None}, "tells no line"),
        ({"message": "a\x1bb"}, "says 'a"),
        ({"rule": "P0101"}, "not known"),
    ],
)
def test_a_finding_that_is_none_is_noticed(begun, monkeypatch, wrong, said):
    in_order = Findings.in_order

    def spoilt(self):
        found = in_order(self)
        for one in found:
            for name, value in wrong.items():
                setattr(one, name, value)
        return found

    monkeypatch.setattr(Findings, "in_order", spoilt)
    with pytest.raises(PromiseError, match=said):
        judge_often(begun)


def test_a_stream_that_is_read_otherwise_is_noticed(begun, monkeypatch):
    class Short(documents.Stream):
        def __new__(cls, shown, reader):
            return super().__new__(cls, shown, documents.io.BytesIO(reader.read()[:-12]))

    monkeypatch.setattr(documents, "Stream", Short)
    with pytest.raises(PromiseError, match="as a stream"):
        judge_often(begun)


def test_what_is_packed_and_read_otherwise_is_noticed(begun, monkeypatch):
    compress = documents.gzip.compress
    monkeypatch.setattr(documents.gzip, "compress", lambda data, level: compress(data[:-12], level))
    with pytest.raises(PromiseError, match="packed"):
        judge_often(begun)
