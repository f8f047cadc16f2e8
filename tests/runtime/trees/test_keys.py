"""Single values of trees: what a key demands, and where it is told."""

from __future__ import annotations

import pytest
from runtime.trees.growing import grown, judged, rules_of, told

from specc.runtime.spec import Policy
from specc.runtime.trees.node import TreeNode


def keys(**facts):
    types = facts.pop("types", "string")
    return lambda h: h.keyword("a", types, **facts)


@pytest.mark.parametrize(
    ("types", "right", "wrong"),
    [
        ("string", ["", "x", "12"], [1, 1.5, True, [], {}]),
        ("bool", [True, False], ["true", 0, 1, "T"]),
        ("int", [0, -3, 10**40], [1.0, "1", True]),
        ("float", [0.5, 1, 10**40], ["1.5", True]),
        ("int16", [-32768, 32767], [32768, 1.0]),
        ("date", ["2020-02-29"], ["2021-02-29", "2020-02-29T00:00:00", 2020]),
        ("datetime", ["2020-02-29T12:00:00.5"], ["2020-02-29", "2020-02-29 12:00:00", "noon"]),
        ("time", ["12:00:00"], ["25:00:00", 12]),
        ("digits", ["00042"], ["4a", 42]),
        ("string|int", ["x", 1], [1.5, True, []]),
        ("any", ["x", 1, 1.5, True], [[], {}]),
    ],
)
def test_a_value_has_its_type(types, right, wrong):
    for value in right:
        assert told({"a": value}, keys(types=types)) == []
    for value in wrong:
        assert rules_of({"a": value}, keys(types=types)) == ["tree/a:type"]


def test_messages_say_how_trees_write_values():
    assert told({"a": 5}, keys()) == [("tree/a:type", "a", "a is 5, not a string; put it in quotes")]
    assert told({"a": "5"}, keys(types="int"))[0][2] == "a is '5', not an integer; numbers are written without quotes"
    assert told({"a": "true"}, keys(types="bool"))[0][2] == (
        "a is 'true', not true or false; true and false are written without quotes"
    )
    assert told({"a": True}, keys(types="int"))[0][2] == "a is true, not an integer"
    assert told({"a": {}}, keys())[0][2] == "a is an object, not a string"


def test_null_and_absent_are_kept_apart():
    assert told({"a": None}, keys()) == [("tree/a:null", "a", "a is null")]
    assert told({"a": None}, keys(level="optional")) == [("tree/a:null", "a", "a is null")]
    assert told({"a": None}, keys(nullable=True)) == []
    assert told({}, keys(level="optional")) == []
    assert told({}, keys(nullable=True)) == [("tree/a:presence", "a", "a is missing")]


def test_a_missing_key_shows_the_one_that_is_like_it():
    def check(h):
        h.keyword("expname", "string")
        h.undeclared("warning")

    assert told({"expnme": "x"}, check) == [
        ("tree:undeclared-key", "expnme", "the key expnme is not declared"),
        ("tree/expname:presence", "expname", "expname is missing; there is expnme in line 1"),
    ]


def test_levels():
    assert told({"a": "x"}, keys(level="forbidden")) == [("tree/a:presence", "a", "a must not be there")]
    found = told({"a": "x"}, keys(level="deprecated", instead="write b"))
    assert found == [("tree/a:presence", "a", "a is deprecated: write b")]
    levels = {"p/tree/a:presence": ("error", 0, 1)}
    assert [one.level for one in judged({}, keys(level="recommended"), rules=levels)] == ["warning"]
    assert [one.level for one in judged({}, keys(), rules=levels)] == ["error"]


@pytest.mark.parametrize(
    ("facts", "right", "wrong", "aspect"),
    [
        ({"equals": "x"}, "x", "y", "value"),
        ({"equals": 2, "types": "float"}, 2.0, 2.5, "value"),
        ({"equals": lambda: "x"}, "x", "y", "value"),
        ({"one_of": ("science", "background")}, "science", "sience", "in"),
        ({"one_of": ("A", "B"), "ignore_case": True}, "a", "c", "in"),
        ({"matches": r"\d{5}"}, "12345", "1234", "matches"),
        ({"types": "int", "above": 0}, 1, 0, "limit"),
        ({"types": "float", "at_least": 0, "below": 360}, 359.9, 360, "limit"),
        ({"types": "float", "at_most": 1}, 1, float("nan"), "limit"),
        ({"nonempty": True}, "x", "", "nonempty"),
        ({"width": 3}, "abc", "abcd", "type"),
        ({"types": "digits", "digits": (5, 5)}, "00042", "042", "limit"),
        ({"types": "datetime", "written": "YYYYMMDDThhmmss"}, "20200102T030405", "2020-01-02", "type"),
    ],
)
def test_facts(facts, right, wrong, aspect):
    assert told({"a": right}, keys(**facts)) == []
    assert rules_of({"a": wrong}, keys(**facts)) == [f"tree/a:{aspect}"]


def test_a_near_value_is_shown():
    [found] = told({"a": "sience"}, keys(one_of=("science", "background")))
    assert found[2] == "a is 'sience', not one of 'science', 'background'; 'science' is meant?"


def test_timestamps_of_yaml_are_dates_and_no_texts():
    node = TreeNode("object", {"a": TreeNode("datetime", "2020-01-02 03:04:05Z", 3)}, 1)
    assert told(node, keys(types="datetime")) == []
    assert told(node, keys()) == [
        ("tree/a:type", "a", "a is '2020-01-02 03:04:05Z', not a string; put it in quotes"),
    ]
    assert rules_of({"a": "2020-01-02T03:04:05Z"}, keys(types="datetime")) == ["tree/a:type"]
    assert told({"a": "2020-01-02T03:04:05Z"}, keys(types="datetime"), policy=Policy(datetimes_allow=("Z",))) == []


def test_the_line_is_that_of_the_value():
    [one] = judged({"b": 1, "c": 2, "a": 3}, keys())
    assert (one.path, one.line, one.hdu) == ("a", 3, "tree")


def test_keys_that_are_no_names_are_quoted_in_paths():
    def check(h):
        h.keyword("mast:HST/x.fits", "string")

    assert told({"mast:HST/x.fits": 1}, check)[0][1] == "`mast:HST/x.fits`"


def test_conditions_and_families():
    def check(h):
        h.keyword("kind", "string")
        if h.when(lambda: h["kind"] == "x", declares=("only",)):
            h.keyword("only", "int")
        for name in h.matching("S_.*"):
            h.keyword(name, "string", item="S_*", one_of=("DONE",))
        h.undeclared("warning")

    assert told({"kind": "x", "only": 1, "S_A": "DONE"}, check) == []
    assert rules_of({"kind": "x"}, check) == ["tree/only:presence"]
    assert rules_of({"kind": "y", "only": 1}, check) == ["tree:undeclared-key"]
    assert told({"only": 1}, check) == [("tree/kind:presence", "kind", "kind is missing")]
    assert rules_of({"kind": "x", "only": 1, "S_A": "NO"}, check) == ["tree/S_*:in"]


def test_undeclared_keys_are_one_finding():
    [one] = judged({"a": 1, "b": 2}, lambda h: h.undeclared("info"))
    assert (one.level, one.count, one.message) == ("info", 2, "2 keys are not declared: a, b")
    assert judged({"a": 1}, lambda h: h.undeclared("allowed")) == []


def test_a_deprecated_value():
    def check(h):
        h.outdated("a", {"old": "since 2.0, write new"})

    assert told({"a": "old"}, check) == [
        ("tree/a:outdated", "a", "a is 'old', which is deprecated: since 2.0, write new")
    ]
    assert told({"a": ["old"]}, check) == []


def test_rules():
    def check(h):
        h.rule(
            "rule-1",
            lambda: h["a"] < h["b.c"],
            if_present=("a", "b.c"),
            show={"a": lambda: h["a"], "b.c": lambda: h["b.c"]},
            message="a comes first",
        )

    assert told({"a": 1, "b": {"c": 2}}, check) == []
    assert told({"b": {"c": 2}}, check) == []
    assert told({"a": 3, "b": {"c": 2}}, check) == [("tree:rule-1", None, "not so: a comes first (a is 3, b.c is 2)")]


def test_whoever_says_a_dimension_is_held_against_all_others():
    def check(h):
        h.keyword("many", "int", dimension="n")
        h.keyword("more", "int", dimension="n")
        h.keyword("twice", "int", equals=lambda: 2 * h.dimension("n"))

    assert told({"many": 2, "more": 2, "twice": 4}, check) == []
    assert rules_of({"many": 2, "more": 2, "twice": 5}, check) == ["tree/twice:value"]
    [(rule, path, message)] = told({"many": 2, "more": 3, "twice": 4}, check)
    assert (rule, path, message) == ("tree/more:value", "more", "n is 2 in many but 3 in more")


def test_what_waits_for_a_dimension_is_asked_again():
    def check(h):
        h.keyword("twice", "int", equals=lambda: 2 * h.dimension("n"))
        h.keyword("many", "int", dimension="n")

    assert rules_of({"many": 2, "twice": 5}, check) == ["tree/twice:value"]


def test_terminals_are_not_disturbed():
    [one] = judged(grown({"a": "\x1b[31m"}), keys(equals="x"))
    assert "\x1b" not in one.message
