"""Choices: what they are made of, what they prove, and what is said of those that choose nothing."""

from __future__ import annotations

import pytest
from model.resolving import diagnose, product, product_codes

from specc.model.choices import clauses_of, follows
from specc.model.expressions import Choice

OPTIONAL = "A?, B?, C?, D? : int  R : int  NEVER? : int forbidden  MAYBE? : int required when R == 1 "


def in_primary(text):
    return f"primary {{ {OPTIONAL} {text} }}"


def test_a_choice_is_a_rule_of_names_and_groups():
    (rule,) = product(in_primary('exactly_one(A, (B, C))  "a clock"')).hdus[0].rules
    assert isinstance(rule.expression, Choice)
    assert (rule.level, rule.message, rule.expression.function) == ("error", "a clock", "exactly_one")
    assert [[part.target.name for part in member] for member in rule.expression.members] == [["A"], ["B", "C"]]


def test_a_choice_may_be_recommended_and_may_be_asked():
    rules = product(in_primary("recommend at_least_one(A, B)  require all_or_none(A, B) or R > 3")).hdus[0].rules
    assert [rule.level for rule in rules] == ["warning", "error"]


@pytest.mark.parametrize(
    "text",
    [
        "all_or_none(A, B)  require exists A implies B > 0",
        "all_or_none(A, (B, C))  require not exists C or A > 0",
        "requires(A, B)  when exists A { require B > 0 }",
        "requires(A, (B, C), D)  require exists A implies C > D",
        "requires((A, B), C)  require exists A and exists B implies C > 0",
        "exactly_one(A, B)  require exists A or B > 0",
        "exactly_one(A, (B, C))  when not exists A { require B > C }",
        "at_least_one(A, B, C)  require not exists A and not exists B implies C > 0",
        "requires(A, B)  requires(B, C)  require exists A implies C > 0",
        "when R == 1 { all_or_none(A, B)  require exists A implies B > 0 }",
        "require exists (A, B) implies A > B",
    ],
)
def test_what_a_choice_proves_may_be_used(text):
    assert product_codes(in_primary(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "requires(A, B)  require exists B implies A > 0",
        "requires((A, B), C)  require exists A implies C > 0",
        "at_most_one(A, B)  require exists A or B > 0",
        "at_least_one(A, B, C)  require exists A or B > 0",
        "exactly_one(A, B)  require exists A implies B > 0",
        "recommend all_or_none(A, B)  require exists A implies B > 0",
        "when R == 1 { all_or_none(A, B) }  require exists A implies B > 0",
    ],
)
def test_what_it_does_not_prove_needs_a_guard(text):
    assert product_codes(in_primary(text)) == ["SP302"]


def test_choices_of_a_product_are_of_hdus_and_of_their_keywords():
    body = f"{in_primary('')} image I? : float[*, *] table T? {{ K : int  columns {{ X : float }} }} %s"
    assert product_codes(body % "at_least_one(I, T)  exactly_one(primary.A, T)") == []
    assert product_codes(body % "all_or_none(I, T)  require exists I implies T.K > 3") == []
    assert product_codes(body % "at_least_one(I, T)  require exists I implies T.K > 3") == ["SP302"]
    assert product_codes(body % "exactly_one(PRIMARY, T)") == ["SP230"]


def test_a_keyword_and_a_column_of_one_name_are_two_things():
    table = "table T { E? : float  columns { E? : float } %s }"
    assert product_codes(table % "exactly_one(keyword E, column E)") == []
    assert product_codes(table % "exactly_one(keyword E, keyword E)") == ["SP231"]


def test_a_fragment_brings_its_choices():
    fragment = "header H { X?, Y? : int  all_or_none(X, Y)  require exists X implies Y > 0 }"
    spec, found = diagnose(f'{fragment} product p : fits "p" {{ primary {{ include H }} }}')
    assert found == []
    assert spec.products[0].hdus[0].rules[0].expression.function == "all_or_none"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("exactly_one(A)", "SP231"),
        ("exactly_one(A, B, A)", "SP231"),
        ("exactly_one(A, (B, (C, D)))", "SP231"),
        ("at_least_one(A, 3)", "SP231"),
        ("at_least_one(A, R > 3)", None),
        ("exactly_one(A, R)", "SP230"),
        ("exactly_one(A, NEVER)", "SP230"),
        ("exactly_one(A, MAYBE)", None),
        ("exactly_one(A, NOPE)", "SP201"),
        ("require (A, B)", "SP332"),
    ],
)
def test_misuse_is_told_once(text, code):
    assert product_codes(in_primary(text)) == ([code] if code else [])


def test_clauses_are_followed_to_their_end():
    (rule,) = product(in_primary("all_or_none(A, B, C)")).hdus[0].rules
    clauses = clauses_of(rule.expression)
    assert follows(frozenset({"PRIMARY/B"}), clauses, "PRIMARY/C")
    assert follows(frozenset({"!PRIMARY/B"}), clauses, "!PRIMARY/A")
    assert not follows(frozenset(), clauses, "PRIMARY/A")
