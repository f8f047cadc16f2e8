"""Patterns that might be tried for ever are decided in bounded steps, and as `re` decides them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.linear import fits, is_risky
from specc.runtime.patterns import Pattern
from specc.runtime.regular import Regular

EXPLODING = [
    (r"(a+)+", "a" * 60 + "b"),
    (r"(a|a)*b", "a" * 60),
    (r"(?P<x>(a+)+)_(?P<y>[a-z]+)", "a" * 100 + "b"),
    (r"(.*a){20}", "a" * 19 + "b" * 60),
    (r".*.*.*.*=", "x" * 3000),
    (r"(a*)*b", "a" * 5000),
]


@pytest.mark.parametrize(("pattern", "text"), EXPLODING)
@pytest.mark.parametrize("warm", [False, True])
def test_no_text_is_tried_for_ever(pattern, text, warm):
    one = Pattern(pattern)
    for _ in range(500 if warm else 0):
        one.suits("x")
    assert not one.suits(text)
    assert one.fields(text) is None


def test_a_text_that_re_was_asked_of_leaves_the_next_one_bounded():
    one = Pattern(r"(?P<x>(a+)+)b")
    one._compiled()
    assert one._is_risky()
    assert not one.suits("a" * 60)
    assert one.fields("a" * 60) is None


@pytest.mark.parametrize(("pattern", "risky"), [(r"[A-Z]+-\d{2,5}", False), (r"(ab)*c", False), (r"(a+b)*", True)])
def test_what_is_risky(pattern, risky):
    assert is_risky(Regular(pattern).node) == risky


PATTERNS = st.recursive(
    st.sampled_from(["a", "b", "ab", "[ab]", ".", r"\w"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "{2,}"])).map(
            lambda each: f"(?:{each[0]}){each[1]}"
        ),
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
    ),
    max_leaves=6,
)


@given(PATTERNS, st.text("abc", max_size=8))
def test_it_says_what_re_says(pattern, text):
    assert fits(Regular(pattern).node, text) == (re.fullmatch(pattern, text) is not None)
