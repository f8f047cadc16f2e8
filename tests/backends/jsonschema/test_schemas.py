"""Schemas against validators: what one accepts the other finds free of errors, but for rules that a schema lists."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from specc.backends import Settings
from specc.backends.jsonschema import JsonSchemaBackend, schema_of
from specc.backends.validator import load
from specc.catalogue import Catalogue

HEAD = """
policy { undeclared keys error }
enum Kind : string { "science"  formerly "sci",  "background", "flat" }
enum Case : string ignoring case { "up", "down-2" }
enum Open : string open { "a" }
tree Node { name : string nonempty  left? : Node | null  rest? : list of Node }
"""

FACTS = """
tree {
  text    : string matches /[a-c]+/
  kind    : Kind
  case    : Case
  open    : Open
  number  : float > 0  <= 10
  whole   : int in 1..5
  small?  : int >= 0  <= 255
  fixed   : int = 7
  yes?    : bool
  code?   : digits[2..3]
  day?    : date
  both?   : string | int | bool
  maybe?  : float nullable
  short?  : string[2]
  extra?  : any
  note?   : string forbidden when kind == "flat"
  old?    : string deprecated
  S_*?    : int
  T[i]    : string for i in 1..2
  label   : string  formerly name
}
"""
A_FACT = {
    "text": "abc", "kind": "science", "case": "UP", "open": "z", "number": 0.5, "whole": 3, "small": 255, "fixed": 7,
    "yes": True, "code": "042", "day": "2020-02-28", "both": "x", "maybe": None, "short": "ab", "extra": [1],
    "note": "n", "old": "o", "S_A": 1, "T1": "a", "T2": "b", "label": "l",
}  # fmt: skip

SHAPES = """
tree {
  members : list[1..3] of object {
    kind : Kind
    weight? : float nullable
    when kind == "science" { exposure : int > 0 } else { reason? : string }
  }
  steps?  : map of string in {"DONE", "NO"}
  byname? : map[/v[0-9]+/] of object { score : float in [0, 1) }
  bykind? : map[Kind] of list of int
  pair?   : tuple(low : float, high : int)
  words?  : list of (string | int) | null
  grid?   : list[2] of list[2] of int
  tags?   : list of string unique
  root?   : Node
  meta    : { a? : int  b? : int  c? : int  d : string }
  require count(members.kind == "science") >= 1
  require all(members.kind in {"science", "background"})
  require not any(members.kind == "flat")
  require exists steps implies exists words
  require meta.d == "x" implies exists meta.a and meta.a > 2
  when exists byname { require meta.d matches /[x-z]/ }
  recommend meta.d != "z"
  when meta.d == "y" { more? : int  required when exists steps }
}
"""
A_SHAPE = {
    "members": [{"kind": "science", "weight": 0.5, "exposure": 1}, {"kind": "background", "reason": "r"}],
    "steps": {"one": "DONE"},
    "byname": {"v1": {"score": 0.5}},
    "bykind": {"flat": [1]},
    "pair": [0.5, 2],
    "words": ["a", 1],
    "grid": [[1, 2], [3, 4]],
    "tags": ["a", "b"],
    "root": {"name": "n", "left": {"name": "m"}, "rest": [{"name": "o", "left": None}]},
    "meta": {"a": 3, "b": 1, "d": "y"},
    "more": 1,
}

CHOICES = """
tree {
  a?, b?, c?, d?, e? : int
  exactly_one(a, b)
  at_most_one((c, d), e)
  when exists e { all_or_none(a, c) }
  requires(b, d)
}
"""
A_CHOICE = {"a": 1, "c": 2, "d": 3}

ROOT = 'tree : list[1..*] of object { name : string in {"a", "b"}  n? : int > 2 }'
A_ROOT = [{"name": "a", "n": 3}, {"name": "b"}]

VALUES = (
    None, True, False, 0, 1, 2, 3, 5, 7, 256, -1, 0.5, 10.5, "", "a", "abc", "x", "y", "z", "up", "Down-2", "042",
    "2020-01-01", "science", "sci", "flat", "background", "DONE", [], [1], [1, 2], ["a", "a"], {}, {"name": "q"},
)  # fmt: skip
KEYS = ("text", "kind", "name", "a", "b", "c", "d", "e", "v2", "S_B", "T1", "exposure", "reason", "more", "left", "zz")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """Compile a spec once for all examples: its schema, and what gives the errors of a tree."""
    known = {}

    def made(body):
        if body not in known:
            folder = tmp_path_factory.mktemp("spec")
            (folder / "t.specc").write_text(f'specc 1\nspec t 1.0.0\n{HEAD}\nproduct p : json "P" {{\n{body}\n}}\n')
            [one] = Catalogue().named([str(folder / "t.specc")])
            assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
            schema = schema_of(one.plan.spec.products[0], one.plan)
            Draft202012Validator.check_schema(schema)
            known[body] = (schema, load(one.plan), folder / "x.json")
        return known[body]

    return made


def agree(parts, data):
    """Hold a schema against a validator."""
    schema, module, path = parts
    path.write_text(json.dumps(data), encoding="utf-8")
    [report] = module.validate(str(path)).files
    unsaid = {one["rule"] for one in schema["x-specc-not-expressed"]}
    errors = {one.rule for one in report.findings if one.level == "error"}
    accepted = Draft202012Validator(schema).is_valid(data)
    if accepted:
        assert errors <= unsaid, (data, errors)
    else:
        # A part of a rule that is listed may be said: the form of a date, of which it is said no more.
        assert errors, (data, [one.message for one in Draft202012Validator(schema).iter_errors(data)])


def places(data, way=()):
    """All ways into a tree."""
    yield way
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, each in inner:
        yield from places(each, (*way, key))


def changed(data, draw):
    """A tree with one change somewhere."""
    way = draw(st.sampled_from(sorted(places(data), key=str)))
    value = copy.deepcopy(draw(st.sampled_from(VALUES)))
    if not way:
        if isinstance(data, dict) and draw(st.booleans()):
            data[draw(st.sampled_from(KEYS))] = value
            return data
        return value if draw(st.integers(0, 9)) == 0 else data
    around = data
    for key in way[:-1]:
        around = around[key]
    how = draw(st.sampled_from(("replace", "remove", "add")))
    if how == "remove":
        del around[way[-1]]
    elif how == "replace":
        around[way[-1]] = value
    elif isinstance(around, list):
        around.append(copy.deepcopy(around[way[-1]]))
    else:
        around[draw(st.sampled_from(KEYS))] = value
    return data


@pytest.mark.parametrize(
    ("body", "right"), [(FACTS, A_FACT), (SHAPES, A_SHAPE), (CHOICES, A_CHOICE), (ROOT, A_ROOT)], ids=list("fscr")
)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_a_schema_accepts_what_the_validator_does(compiled, body, right, data):
    parts = compiled(body)
    tree = copy.deepcopy(right)
    for _ in range(data.draw(st.integers(0, 3))):
        tree = changed(tree, data.draw)
    agree(parts, tree)


@pytest.mark.parametrize(
    ("body", "right"), [(FACTS, A_FACT), (SHAPES, A_SHAPE), (CHOICES, A_CHOICE), (ROOT, A_ROOT)], ids=list("fscr")
)
def test_what_is_right_is_accepted_by_both(compiled, body, right):
    schema, module, path = compiled(body)
    path.write_text(json.dumps(right))
    [report] = module.validate(str(path)).files
    assert [one.message for one in report.findings if one.level == "error"] == []
    assert list(Draft202012Validator(schema).iter_errors(right)) == []


def test_every_single_change_is_judged_alike(compiled):
    """Whatever one value becomes, and whichever key is left out."""
    for body, right in ((CHOICES, A_CHOICE), (ROOT, A_ROOT)):
        parts = compiled(body)
        for way in places(right):
            for value in VALUES if way else ():
                tree = copy.deepcopy(right)
                around = tree
                for key in way[:-1]:
                    around = around[key]
                around[way[-1]] = copy.deepcopy(value)
                agree(parts, tree)


def test_a_name_of_old_is_no_name_beside_the_one_of_now(compiled):
    schema, *_ = parts = compiled("tree { label : string  formerly name  formerly title  n? : int }")
    for data in ({"label": "l"}, {"name": "l"}, {"title": "l"}, {"label": "l", "name": "l"}, {"label": "l", "name": 1},
                 {"name": "l", "title": "l"}, {"name": 1, "title": "l"}, {"title": 1}, {"n": 1}):  # fmt: skip
        agree(parts, data)
    accepted = Draft202012Validator(schema).is_valid
    assert [accepted(one) for one in ({"name": "l"}, {"label": "l", "name": "l"})] == [True, False]


def rules_unsaid(schema):
    return {one["rule"] for one in schema["x-specc-not-expressed"]}


def test_what_a_schema_cannot_say_is_listed(compiled):
    body = """
    tree {
      n : int
      most : int < n
      when_ : datetime
      parts : list of object { name : string unique  t : float increasing }
      pairs : list[k] of int
      require n + most > 3
      recommend n > 5
    }
    """
    schema, _, _ = compiled(body)
    assert rules_unsaid(schema) == {
        "p/tree/most:limit",
        "p/tree/when_:type",
        "p/tree.parts/name:unique",
        "p/tree.parts/t:order",
        "p/tree/pairs:length",
        "p/tree:n-most",
        "p/tree:n",
    }
    levels = {one["rule"]: one["level"] for one in schema["x-specc-not-expressed"]}
    assert levels["p/tree:n"] == "warning"
    assert all(one["says"] for one in schema["x-specc-not-expressed"])


def test_titles_and_references(compiled):
    schema, _, _ = compiled(SHAPES)
    assert schema["$schema"].endswith("2020-12/schema")
    assert schema["$ref"] == "#/$defs/tree"
    assert schema["$defs"]["tree"]["properties"]["root"] == {"$ref": "#/$defs/Node"}
    assert schema["$defs"]["Node"]["properties"]["rest"]["items"] == {"$ref": "#/$defs/Node"}


def test_only_trees_have_schemas(tmp_path):
    text = """specc 1
spec t 1.0.0
product f : fits "F" { primary { A : int  "a" } }
product j : json "J" { tree { a : int  "what it is" } }
product y : yaml "Y" { tree { a : int } }
"""
    (tmp_path / "t.specc").write_text(text)
    [one] = Catalogue().named([str(tmp_path / "t.specc")])
    made = JsonSchemaBackend().emit(one.plan, Settings())
    assert [artefact.path for artefact in made] == ["t/j.schema.json", "t/y.schema.json"]
    schema = json.loads(made[0].text)
    assert schema["$defs"]["tree"]["properties"]["a"] == {"title": "what it is", "type": "integer"}
    assert JsonSchemaBackend().cannot(one.plan) == ()
    assert made == JsonSchemaBackend().emit(one.plan, Settings())
