"""Whole families of keywords in expressions: what of them is there, what there may be, and rules over their numbers."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings

SPEC = """
policy { undeclared keywords allowed }
product p : fits "p" {
  primary {
    NAXES : int
    CTYPE[i]? : string  for i in 1..NAXES
    CRVAL[i]? : float  for i in 1..NAXES
    PC[i]_[j]? : float  for i, j in 1..NAXES
    CD[i]_[j]? : float  for i, j in 1..NAXES
    PV[i]_0? : float  for i in 1..9
    FILTER[i:2]? : string  for i in 0..99
    ASSON[i]?, ASSOC[i]? : string  for i in 1..*
    S_*? : string
    %s
  }
}
"""
TWO = {"NAXES": 2}


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ("require any(CTYPE matches /WAVE.*/)", {"CTYPE2": "WAVE-LOG"}, {"CTYPE1": "RA"}),
        ("require any(CTYPE matches /WAVE.*/)", {"CTYPE1": "RA", "CTYPE2": "WAVE"}, {}),
        ('require count(CTYPE == "RA") in {1, 2}', {"CTYPE1": "RA"}, {"CTYPE1": "DEC"}),
        ("require count(CTYPE) == 2", {"CTYPE1": "RA", "CTYPE2": "DEC"}, {"CTYPE1": "DEC"}),
        ("require unique(CTYPE)", {"CTYPE1": "RA", "CTYPE2": "DEC"}, {"CTYPE1": "RA", "CTYPE2": "RA"}),
        ("require max(CRVAL) < 5", {"CRVAL1": 1.5}, {"CRVAL1": 1.5, "CRVAL2": 5.5}),
        ("require all(CRVAL > 0)", {}, {"CRVAL2": -1.5}),
        ("require all(exists CTYPE[i])", {"CTYPE1": "RA", "CTYPE2": "DEC"}, {"CTYPE1": "RA"}),
        ("require any(exists PC[i]_[j])", {"PC2_1": 1.5}, {}),
        ("at_most_one(PC[i]_[j], CD[i]_[j])", {"PC1_1": 1.5, "PC2_2": 1.5}, {"PC1_1": 1.5, "CD2_2": 1.5}),
        ("at_most_one(any(exists PC[i]_[j]), any(exists CD[i]_[j]))", {"CD1_1": 1.5}, {"PC1_1": 1.5, "CD2_2": 1.5}),
        ("require PC[i]_[j] >= 0  if present  for i, j in 1..2", {"PC1_2": 1.5}, {"PC2_1": -1.5}),
        ("require PC[a]_[1] >= 0  if present  for a in 1..2", {"PC2_2": -1.5}, {"PC2_1": -1.5}),
        ("require PC[1]_[2] >= 0  if present", {"PC2_1": -1.5}, {"PC1_2": -1.5}),
        ("require PV[k]_0 > 0  if present  for k in 1..3", {"PV2_0": 1.5}, {"PV3_0": -1.5}),
        ("requires(ASSON[i], ASSOC[i]) for i in 1..*", {"ASSON7": "a", "ASSOC7": "b"}, {"ASSON7": "a", "ASSOC8": "b"}),
        ('require ASSON[i] != "x"  if present  for i in 1..*', {"ASSON1": "a"}, {"ASSON12": "x"}),
        ("require count(FILTER) >= 2", {"FILTER00": "a", "FILTER03": "b"}, {"FILTER01": "a"}),
        ('when any(CTYPE == "RA") { X : int }', {"CTYPE1": "DEC"}, {"CTYPE1": "RA"}),
    ],
)
def test_families_as_a_whole(rule, right, wrong, tmp_path):
    for values, many in ((right, 0), (wrong, 1)):
        named = {name.replace("_", "__"): value for name, value in {**TWO, **values}.items()}
        assert len(findings(SPEC % rule, "@primary\n" + cards(**named), tmp_path)) == many


def test_a_rule_over_a_family_names_the_keyword(tmp_path):
    rule = "requires(ASSON[i], ASSOC[i]) for i in 1..*"
    (found,) = findings(SPEC % rule, "@primary\n" + cards(NAXES=1, ASSON7="a"), tmp_path).values()
    assert (found.message, found.keyword) == ("ASSON7 is there without ASSOC7", "ASSON7")


def test_gaps_in_a_family_are_legal(tmp_path):
    file = "@primary\n" + cards(NAXES=1, FILTER01="a", FILTER03="b")
    assert findings(SPEC % "", file, tmp_path) == {}


GROUP = """
header Place {
  POS_[a]    : float   for a in {"X", "Y"}
  AXIS[i:2]  : string  for i in 1..2
  ERR[i]?    : float   for i in 1..2
  NOTE[i]?   : string  for i in 1..*
}
header Solution { ORDER : int  CD[i]_[j] : float for i, j in 1..2  require ORDER > 1 }
policy { undeclared keywords allowed }
product p : fits "p" { primary { include Place?  include Solution? } }
"""
PLACE = {"POS__X": 1.5, "POS__Y": 2.5, "AXIS01": "RA", "AXIS02": "DEC"}
SOLUTION = {"CD1__1": 1.5, "CD1__2": 0.5, "CD2__1": 0.5, "CD2__2": 1.5}


@pytest.mark.parametrize(
    ("values", "broken"),
    [
        ({}, set()),
        (PLACE, set()),
        ({**PLACE, "ERR1": 0.5}, set()),
        ({"NOTE7": "of a family without an end, which shows nothing"}, set()),
        ({name: value for name, value in PLACE.items() if name != "POS__Y"}, {"POS"}),
        ({name: value for name, value in PLACE.items() if name != "AXIS02"}, {"POS"}),
        ({"ERR2": 0.5}, {"POS"}),
        ({**SOLUTION, "ORDER": 2}, set()),
        ({**SOLUTION, "ORDER": 1}, {"ORDER"}),
        ({**PLACE, **{name: value for name, value in SOLUTION.items() if name != "CD2__1"}, "ORDER": 3}, {"CD"}),
        (SOLUTION, {"CD"}),
    ],
)
def test_a_fragment_of_families_is_there_as_a_whole_or_not_at_all(values, broken, tmp_path):
    ids = {
        "POS": "p/PRIMARY:exists-POS_X-POS_Y-AXIS01-AXIS02-ERR1-ERR2",
        "CD": "p/PRIMARY:exists-ORDER-CD1_1-CD1_2-CD2_1-CD2_2",
        "ORDER": "p/PRIMARY:ORDER",
    }
    assert set(findings(GROUP, "@primary\n" + cards(**values), tmp_path)) == {ids[one] for one in broken}
