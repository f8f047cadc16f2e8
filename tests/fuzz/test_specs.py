"""Texts of specs that are mutated: some are compiled, and promises that are broken are noticed."""

from __future__ import annotations

from random import Random

import pytest

from specc.syntax import fmt
from tests.fuzz import spec_texts as module
from tests.fuzz.promises import PromiseError
from tests.fuzz.spec_texts import SpecOracle, Vocabulary, seeds, specs

RIGHT = b'specc 1\nspec demo.fuzz 1.0.0\nproduct p : json "P" { tree { a : int > 0  "a"  b? : list of string  "b" } }\n'


@pytest.fixture(scope="module")
def oracle():
    one = SpecOracle()
    yield one
    one.close()


def test_some_mutations_are_compiled(oracle):
    contents = seeds("specs")
    pool, random = Vocabulary(contents), Random(1)
    found = set()
    for _ in range(40):
        found |= oracle.judge(specs(random.choice(contents), random, pool))
    assert "right" in found
    assert len(found) > 5


def test_a_block_that_is_not_closed_ends_with_the_text(oracle):
    body = b'product p : asdf "P" { tree { B : string like "{n}-{m}" { n : digits[2]  m{{{ : digits[2] } } }'
    assert oracle.judge(b"specc 1\nspec demo.x 1.0.0 " + body) >= {"SP411", "SP103"}


@pytest.mark.parametrize(
    ("name", "wrong", "said"),
    [
        ("emit", lambda *_: 1 / 0, "division"),
        ("formatted", lambda source: (source.text.replace("> 0", "> 1"), ()), "means something else"),
        ("formatted", lambda source: (source.text + "\n", ()), "twice"),
    ],
)
def test_a_promise_that_is_broken_is_noticed(oracle, monkeypatch, name, wrong, said):
    assert fmt.formatted is module.formatted
    monkeypatch.setattr(module, name, wrong)
    with pytest.raises((PromiseError, ZeroDivisionError), match=said):
        oracle.judge(RIGHT)
