"""Paths of trees in rules: through lists and maps, to keys of families, and where parts of them may be absent."""

from __future__ import annotations

import pytest
from backends.validator.test_trees import broken

LISTS = """
  list : list of object { p? : int  P[k]? : int for k in 1..3 }
  opt? : list of object { p? : int  P[k]? : int for k in 1..3 }
"""
MAPS = """
  m? : map of float
  deep? : map of list of map of float
  either? : float | map of float
  tuples? : map of tuple(low : float, high : float)
  inner? : map of object { s : float  l? : list of object { low : float }  P[k]? : int for k in 1..3 }
  outer? : list of map of object { v : int }
"""
FAMILIES = """
  F[n]? : string  for n in 1..3
  G[n:2]? : float  for n in 1..12
  S_*? : int
  meta? : { H[k]? : int for k in 1..2 }
"""


def judge_one(keys, rule, data, tmp_path):
    """How many findings there are of the rule alone."""
    return len(broken(f"tree {{ {keys}\n{rule} }}", data, tmp_path))


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ("require all(opt.p < 2)  if present", {}, {"opt": [{}, {"p": 2}]}),
        ("require count(opt.p == 7) >= 1  if present", {"opt": [{"p": 7}]}, {"opt": []}),
        ("require exists opt.p", {"opt": [{}, {"p": 1}]}, {"opt": [{}]}),
        ("require not exists opt.p", {"opt": [{}]}, {"opt": [{"p": 1}]}),
        ("require exists opt implies all(opt.p < 2)", {}, {"opt": [{"p": 2}]}),
        ("require all(opt.P[1] < 2)  if present", {"opt": [{"P2": 3}]}, {"opt": [{"P1": 3}]}),
    ],
)
def test_a_rule_over_a_list_that_may_be_absent_is_judged_where_it_is_there(rule, right, wrong, tmp_path):
    for data, many in ((right, 0), (wrong, 1)):
        assert judge_one(LISTS, rule, {"list": [], **data}, tmp_path) == many


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ("require all(m < 2)  if present", {"m": {"a": 1}}, {"m": {"a": 1, "b": 2}}),
        ("require count(m) == 1  if present", {"m": {"a": 1}}, {"m": {}}),
        ("require exists m", {"m": {}}, {}),
        ("require max(deep) < 2  if present", {"deep": {"a": [{"b": 1}]}}, {"deep": {"a": [{"b": 1}, {"c": 2}]}}),
        ("require all(either < 2)  if present", {"either": 1}, {"either": 2}),
        ("require all(either < 2)  if present", {"either": {"a": 1}}, {"either": {"a": 2}}),
        ("require all(tuples.low < tuples.high)  if present", {"tuples": {"a": [1, 2]}}, {"tuples": {"a": [2, 1]}}),
        ("require all(inner.s < 2)  if present", {"inner": {"a": {"s": 1}}}, {"inner": {"a": {"s": 2}}}),
        ("require exists inner.l.low", {"inner": {"a": {"s": 1, "l": [{"low": 1}]}}}, {"inner": {"a": {"s": 1}}}),
        ("require all(inner.P[2] < 2)  if present", {"inner": {"a": {"s": 1}}}, {"inner": {"a": {"s": 1, "P2": 2}}}),
        (
            "require sum(outer.v) < 2  if present",
            {"outer": [{"a": {"v": 1}}]},
            {"outer": [{"a": {"v": 1}, "b": {"v": 1}}]},
        ),
    ],
)
def test_a_path_goes_through_the_values_of_a_map(rule, right, wrong, tmp_path):
    for data, many in ((right, 0), (wrong, 1)):
        assert judge_one(MAPS, rule, data, tmp_path) == many


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        ('require F[1] == "a"  if present', {"F2": "b"}, {"F1": "b"}),
        ('require F2 == "a"  if present', {"F1": "b"}, {"F2": "b"}),
        ('require F[n] != "z"  if present  for n in 1..3', {"F3": "y"}, {"F3": "z"}),
        ("require G[n] < 2  if present  for n in 1..12", {"G01": 1}, {"G12": 2}),
        ("at_most_one(F[1], F[2])", {"F1": "a", "F3": "b"}, {"F1": "a", "F2": "b"}),
        ("require count(F) <= 2", {"F1": "a", "F3": "b"}, {"F1": "a", "F2": "b", "F3": "c"}),
        ("require max(G) < 3  if present", {"G01": 1}, {"G01": 1, "G02": 3}),
        ("require S_X > 1  if present", {"S_Y": 1}, {"S_X": 1}),
        ("require meta.H[1] > 5  if present", {"meta": {"H2": 1}}, {"meta": {"H1": 1}}),
    ],
)
def test_a_family_of_keys_is_named_as_one_of_keywords_is(rule, right, wrong, tmp_path):
    for data, many in ((right, 0), (wrong, 1)):
        assert judge_one(FAMILIES, rule, data, tmp_path) == many
