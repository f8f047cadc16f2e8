"""Choices at work: too many, too few and half a group are found, each where it stands; what is right passes."""

from __future__ import annotations

import pytest
from factories.judged import cards, findings, planned, said

SPEC = """
policy { undeclared keywords allowed, hdus allowed }
product p : fits "p" {
  primary {
    A?, B?, C?, D? : int
    %s
  }
}
"""

FOUND = [
    ("exactly_one(A, B)", {}, "none of A and B is there, and one must be"),
    ("exactly_one(A, B)", {"A": 1, "B": 1}, "A and B are there, and no two may be"),
    ("exactly_one(A, (B, C))", {"A": 1, "B": 1, "C": 1}, "A and B with C are there, and no two may be"),
    ("exactly_one(A, B, C)", {"A": 1, "B": 1, "C": 1}, "A, B and C are there, and no two may be"),
    ("at_least_one(A, (B, C))", {}, "none of A and B with C is there, and one must be"),
    ("at_most_one(A, B)", {"A": 1, "B": 1}, "A and B are there, and no two may be"),
    ("all_or_none(A, B, C)", {"A": 1, "C": 1}, "A and C are there without B: they come together or not at all"),
    ("requires(A, B)", {"A": 1}, "A is there without B"),
    ("requires(A, (B, C), D)", {"A": 1, "C": 1}, "A is there without B and D"),
    ("requires((A, B), C)", {"A": 1, "B": 1}, "A and B are there without C"),
]


@pytest.mark.parametrize(("rule", "there", "text"), FOUND)
def test_a_wrong_choice_is_found(rule, there, text, tmp_path):
    (found,) = findings(SPEC % rule, "@primary\n" + cards(**there), tmp_path).values()
    assert found.message == text
    assert found.level == "error"
    assert (found.keyword in there) if there else found.keyword is None
    assert (found.card is None) == (not there)


@pytest.mark.parametrize(
    ("rule", "there"),
    [
        ("exactly_one(A, (B, C))", {"A": 1}),
        ("exactly_one(A, (B, C))", {"B": 1, "C": 1}),
        ("at_least_one(A, B)", {"A": 1, "B": 1}),
        ("at_most_one(A, B)", {}),
        ("at_most_one(A, B)", {"B": 1}),
        ("all_or_none(A, B)", {}),
        ("all_or_none(A, B)", {"A": 1, "B": 1}),
        ("requires(A, B)", {"B": 1}),
        ("requires(A, B)", {"A": 1, "B": 1}),
        ("requires((A, B), C)", {"A": 1}),
        ("when exists D { exactly_one(A, B) }", {}),
        ("at_most_one(A, B)  recommend at_least_one(C, D)", {"C": 1}),
    ],
)
def test_a_right_choice_is_not(rule, there, tmp_path):
    assert findings(SPEC % rule, "@primary\n" + cards(**there), tmp_path) == {}


def test_a_part_of_a_group_is_a_finding_of_its_own(tmp_path):
    found = said(SPEC % "exactly_one(A, (B, C))", "@primary\n" + cards(A=1, C=1), tmp_path)
    assert found == {"PRIMARY:exactly_one-A-B-C-whole": "C is there without B"}
    found = said(SPEC % "exactly_one(A, (B, C))", "@primary\n" + cards(C=1), tmp_path)
    assert found == {"PRIMARY:exactly_one-A-B-C-whole": "C is there without B"}, "one mistake, one finding"


def test_a_recommended_choice_warns_in_the_words_of_its_author(tmp_path):
    (found,) = findings(SPEC % 'recommend at_least_one(A, B)  "a clock"', "@primary\n", tmp_path).values()
    assert (found.level, found.message) == ("warning", "not so: a clock (none of A and B is there, and one must be)")


def test_a_choice_may_be_part_of_a_rule(tmp_path):
    rule = "require exactly_one(A, B) or exists C"
    assert findings(SPEC % rule, "@primary\n" + cards(C=1), tmp_path) == {}
    assert len(findings(SPEC % rule, "@primary\n" + cards(A=1, B=1), tmp_path)) == 1


def test_a_choice_of_hdus_columns_and_keywords_of_several_hdus(tmp_path):
    text = """
    policy { undeclared keywords allowed }
    product p : fits "p" {
      primary { A? : int }
      image I? : float[*, *]
      table T? { E? : float  columns open { E? : float } exactly_one(keyword E, column E) }
      at_least_one(I, T)
      exactly_one(primary.A, T)
    }
    """
    table = "@table 1 1E\n" + cards(EXTNAME="T", TTYPE1="E")
    assert said(text, "@primary\n", tmp_path) == {
        "p:at_least_one-I-T": "none of I and T is there, and one must be",
        "p:exactly_one-A-T": "none of primary.A and T is there, and one must be",
    }
    assert said(text, "@primary\n" + table, tmp_path) == {}
    assert said(text, "@primary\n" + cards(A=1) + table + cards(E=1.5), tmp_path) == {
        "p:exactly_one-A-T": "primary.A and T are there, and no two may be",
        "T:exactly_one-E": "keyword E and column E are there, and no two may be",
    }


def test_the_plan_tells_of_choices_in_words():
    rules = planned(SPEC % "exactly_one(A, (B, C))  requires(A, D)").rules
    messages = {rule.id.rpartition(":")[2]: rule.message for rule in rules}
    assert messages["exactly_one-A-B-C"] == "exactly one of A and B with C is there"
    assert messages["exactly_one-A-B-C-whole"] == "B and C come together"
    assert messages["requires-A-D"] == "where A is there, D is as well"
