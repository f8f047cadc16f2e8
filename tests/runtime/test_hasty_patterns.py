"""What a pattern without second thoughts fits, the pattern fits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.patterns import _without_trials, pattern_of

PATTERNS = (
    r"(a+)+b",
    r"A( +-?\d+\.\d+){2,}( +A( +-?\d+\.\d+){2,})*",
    r"[+*?a]{2}a??(b|a*?)[]b]*",
    r"{}a{,2}\+?",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(st.text("aAb+*]{} 1.-", max_size=12))
def test_what_it_fits_the_pattern_fits(pattern, text):
    hasty = re.fullmatch(_without_trials(pattern), text) is not None
    assert not hasty or re.fullmatch(pattern, text) is not None


def test_a_risky_pattern_is_answered_the_same():
    suits = pattern_of(PATTERNS[1])
    assert suits("A 1.5 -2.5 A 1.0 2.0 3.0")
    assert not suits("A 1.5 -2.5 A 1.0")
