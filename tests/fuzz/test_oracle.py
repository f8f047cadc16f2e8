"""The fuzzer itself: its mutations can be repeated, and its oracle notices each promise that is broken."""

from __future__ import annotations

from random import Random

import pytest

from specc.runtime.findings import Finding, Findings
from specc.runtime.fits import familiar
from tests.factories.fits_text import made
from tests.fuzz import oracle as module
from tests.fuzz import promises
from tests.fuzz.files import put_together, taken_apart
from tests.fuzz.mutations import ENTRIES, Pool
from tests.fuzz.oracle import Oracle
from tests.fuzz.promises import PromiseError
from tests.fuzz.seeds import seeds

PLAIN = made(
    "@primary 8 4\nOBJECT  = 'A star  '\nEXPOSURE=                 10.0\nBROKEN  = 1 2\n@table 2 1J\nTTYPE1  = 'A'\n"
)


@pytest.fixture(scope="module")
def contents():
    return seeds()


@pytest.fixture(scope="module")
def oracle():
    one = Oracle()
    yield one
    one.close()
    familiar.forget()


def judge_often(oracle):
    """Judge files that are alike but for their end: what is asked of every fourth file is asked of one of them."""
    for number in range(40):
        oracle.judge(PLAIN + bytes(number))


def test_what_is_taken_apart_is_put_together_again(contents):
    whole = [content for content in contents if content.startswith(b"SIMPLE  =") and len(content) % 2880 == 0]
    same = [put_together(taken_apart(content)) == content for content in whole]
    assert len(whole) > 400
    assert sum(same) > len(same) * 0.9  # not where something else than blanks follows END


@pytest.mark.parametrize("entry", ENTRIES)
def test_mutations_can_be_repeated_and_change_something(contents, entry):
    pool = Pool(contents)
    content = contents[5]
    made_twice = [[ENTRIES[entry](content, Random(number), pool) for number in range(100)] for _ in range(2)]
    assert made_twice[0] == made_twice[1]
    assert len(set(made_twice[0])) > 80


@pytest.mark.parametrize("entry", ENTRIES)
def test_some_mutations_are_judged(contents, oracle, entry):
    pool, random = Pool(contents), Random(entry)
    found = set()
    for _ in range(25):
        found |= oracle.judge(ENTRIES[entry](random.choice(contents), random, pool))
    assert len(found) > 10


def test_what_a_check_raises_comes_out(oracle, monkeypatch):
    monkeypatch.setattr(Findings, "in_order", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        oracle.judge(PLAIN)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"rule": "F9999"}, "not known"),
        ({"rule": "cal/SCI:presence"}, "not known"),
        ({"level": "off"}, "level 'off'"),
        ({"message": "a\x1bb"}, "says 'a"),
        ({"message": ""}, "says ''"),
        ({"count": 0}, "counts 0"),
    ],
)
def test_a_finding_that_is_none_is_noticed(oracle, monkeypatch, broken, said):
    wrong = Finding(**({"rule": "F0209", "level": "error", "message": "is wrong"} | broken))
    monkeypatch.setattr(Findings, "in_order", lambda _: [wrong])
    with pytest.raises(PromiseError, match=said):
        oracle.judge(PLAIN)


def test_findings_without_number_are_noticed(oracle, monkeypatch):
    many = [Finding("F0209", "error", f"{number} is wrong") for number in range(10_000)]
    monkeypatch.setattr(Findings, "in_order", lambda _: many)
    with pytest.raises(PromiseError, match="10000 findings"):
        oracle.judge(PLAIN)


def _recall_all(like, _raw):
    return familiar.Recalled(like, like.cards, frozenset())


def test_a_rule_that_forgets_familiar_headers_is_noticed(oracle, monkeypatch):
    monkeypatch.setattr(familiar.Recalled, "same_form", property(lambda _: True))
    monkeypatch.setattr(familiar.Familiar, "recall", _recall_all)
    with pytest.raises(PromiseError, match="after others like it"):
        judge_often(oracle)


def test_a_stream_that_is_read_otherwise_is_noticed(oracle, monkeypatch):
    class Short(module.Stream):
        def __new__(cls, shown, reader):
            return super().__new__(cls, shown, module.io.BytesIO(reader.read()[:2880]))

    monkeypatch.setattr(module, "Stream", Short)
    with pytest.raises(PromiseError, match="stream"):
        judge_often(oracle)


def test_time_and_memory_are_noticed(oracle, monkeypatch):
    oracle.judge(PLAIN)
    with monkeypatch.context() as patch:
        patch.setattr(promises, "MOST_GROWN", -1)
        with pytest.raises(PromiseError, match="MiB"):
            oracle.judge(PLAIN)
    monkeypatch.setattr(promises, "SECONDS", -1)
    with pytest.raises(PromiseError, match="took"):
        oracle.judge(PLAIN)
