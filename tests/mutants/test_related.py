"""Rules that speak of one item, and examples made for conditions that no other example meets."""

from __future__ import annotations

import pytest
from factories.judged import planned

from specc.examples.making import Maker
from specc.mutants.aiming import hunted
from specc.mutants.bases import bases_of
from specc.mutants.kin import akin
from specc.plan.rules import about

SPEC = """
product p : fits {
  filename "{seq}_x.fits" { seq : digits[2] = primary.SEQ }
  primary {
    SEQ   : digits[2]                "number"
    N     : int  >= 1                "how many"
    OTHER : int                      "another"
    MODE  : string in {"A", "B"}     "mode"
    when MODE == "B" { DEPTH : float  unit s  > 0  "how deep" }
    require OTHER < 2 * N
  }
  image SCI : float32[n, m]  unit Jy  "the sky"
  require n == primary.N
}
"""


@pytest.fixture(scope="module")
def plan():
    return planned(SPEC)


@pytest.fixture(scope="module")
def every(plan):
    return about(plan.spec)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("p/PRIMARY/SEQ:type", "p/name/seq:value"),
        ("p/PRIMARY/N:limit", "p:n-N"),
        ("p/PRIMARY/N:limit", "p/PRIMARY:OTHER-N"),
        ("p/PRIMARY/DEPTH:presence", "p/PRIMARY/MODE:in"),
        ("p/SCI:type", "p/SCI:shape"),
    ],
)
def test_related_rules(every, one, other):
    assert akin(every[one], every[other])
    assert akin(every[other], every[one])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("p/PRIMARY/N:limit", "p/PRIMARY/OTHER:type"),
        ("p/PRIMARY/MODE:in", "p:n-N"),
        ("p/PRIMARY/DEPTH:limit", "p/PRIMARY/MODE:in"),
        ("p/SCI:unit", "p/SCI:shape"),
        ("p/PRIMARY/OTHER:null", "p/name/seq:value"),
    ],
)
def test_unrelated_rules(every, one, other):
    assert not akin(every[one], every[other])


def test_an_example_is_made_for_a_condition_that_none_meets(plan):
    maker = Maker(plan)
    without = [one for one in bases_of(maker, "p", seeds=6).found if b"DEPTH" not in one.content]
    assert without, "no example is of mode A"
    result = hunted(maker, "p", without)
    assert "p/PRIMARY/DEPTH:limit" in result.killed
    assert 'MODE == "B"' in result.killed["p/PRIMARY/DEPTH:limit"].base.told
    assert list(result.killed) == [one.id for one in result.rules if one.id in result.killed]
