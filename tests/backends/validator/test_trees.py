"""Trees at work: what a spec says of objects, lists, maps and tuples is found where it is broken."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.validator import ValidatorBackend, emit, load
from specc.catalogue import Catalogue

HEAD = """
policy { undeclared keys error }
enum Kind : string { "science"  formerly "sci",  "background" }
flags Bits : int16 { bit 0 a "a"  bit 1 b "b" }
combos Pairs (A, B) { ("x", 1)  ("y", {2, 3}) }
tree Node { name : string  left? : Node | null  rest? : list of Node }
"""


def planned(body, folder, *, format_="json", head=HEAD):
    text = f'specc 1\nspec t 1.0.0\n{head}\nproduct p : {format_} "P" {{\n{body}\n}}\n'
    (folder / "t.specc").write_text(text, encoding="utf-8")
    [one] = Catalogue().named([str(folder / "t.specc")])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return one.plan


def judged(body, data, folder, **how):
    """Rules without the product, and paths, of what is found."""
    plan = planned(body, folder, **how)
    assert ValidatorBackend().cannot(plan) == ()
    path = folder / "x.json"
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
    [report] = load(plan).validate(str(path)).files
    known = {rule.id for rule in plan.rules}
    for finding in report.findings:
        assert finding.rule in known or finding.structural, finding.rule
    return [(one.rule.removeprefix("p/"), one.path, one.message) for one in report.findings if not one.structural]


def broken(body, data, folder, **how):
    return [(rule, path) for rule, path, _ in judged(body, data, folder, **how)]


MEMBERS = """
tree {
  products : list[1..*] of object {
    name : string  unique
    members : list[1..*] of object { file : string unique  kind : Kind  when kind == "science" { exposure : int > 0 } }
    require count(members.kind == "science") >= 1  "a product has a science member"
    require all(members.exposure < 10)
  }
}
"""


def member(file, kind, **more):
    return {"file": file, "kind": kind, **more}


def test_a_list_of_objects(tmp_path):
    right = {"products": [{"name": "a", "members": [member("x", "science", exposure=1), member("y", "background")]}]}
    assert judged(MEMBERS, right, tmp_path) == []


@pytest.mark.parametrize(
    ("members", "found"),
    [
        (
            [],
            [
                ("tree.products/members:length", "products[1].members"),
                ("tree.products:count-members.kind", "products[1]"),
            ],
        ),
        ([member("x", "science")], [("tree.products.members/exposure:presence", "products[1].members[1].exposure")]),
        (
            [member("x", "science", exposure=0)],
            [("tree.products.members/exposure:limit", "products[1].members[1].exposure")],
        ),
        ([member("x", "science", exposure=11)], [("tree.products:all-members.exposure", "products[1]")]),
        (
            [member("x", "science", exposure=1), member("x", "background", exposure=1)],
            [
                ("tree.products.members/file:unique", "products[1].members[2].file"),
                ("tree.products.members:undeclared-key", "products[1].members[2].exposure"),
            ],
        ),
        ([member("x", "sci", exposure=1)], [("tree.products.members/kind:spelling", "products[1].members[1].kind")]),
        (
            [3],
            [
                ("tree.products/members:type", "products[1].members[1]"),
                ("tree.products:count-members.kind", "products[1]"),
            ],
        ),
    ],
)
def test_what_is_wrong_in_a_list(members, found, tmp_path):
    result = broken(MEMBERS, {"products": [{"name": "a", "members": members}]}, tmp_path)
    assert sorted(map(str, result)) == sorted(map(str, found))


MANY = """
tree {
  steps  : map of string in {"DONE", "NO"}
  byname : map[Kind] of object { n : int }
  bounds : list[k] of tuple(low : float, high : float)
  count  : int = k
  words  : list of (string | int) | null
  table  : list[2] of list[2] of float nullable
  require all(bounds.low < bounds.high)
}
"""


def test_maps_tuples_and_unions(tmp_path):
    body = MANY
    right = {
        "steps": {"a": "DONE"},
        "byname": {"science": {"n": 1}},
        "bounds": [[0, 1], [2, 2.5]],
        "count": 2,
        "words": ["a", 1],
        "table": [[1, None], [2.5, 3]],
    }
    assert judged(body, right, tmp_path) == []
    assert judged(body, {**right, "words": None}, tmp_path) == []
    for change, found in (
        ({"steps": {"a": "MAYBE"}}, ("tree/steps:in", "steps.a")),
        ({"byname": {"flat": {"n": 1}}}, ("tree/byname:keys", "byname.flat")),
        ({"byname": {"science": {}}}, ("tree.byname/n:presence", "byname.science.n")),
        ({"bounds": [[1, 0], [2, 3]]}, ("tree:all-bounds.low-bounds.high", None)),
        ({"bounds": [[0, 1], [2, "x"]]}, ("tree.bounds/high:type", "bounds[2][2]")),
        ({"count": 3}, ("tree/count:value", "count")),
        ({"words": [None]}, ("tree/words:null", "words[1]")),
        ({"words": 3}, ("tree/words:type", "words")),
        ({"table": [[1, None]]}, ("tree/table:length", "table")),
        ({"table": [[1, None], None]}, ("tree/table:type", "table[2]")),
    ):
        assert found in broken(body, {**right, **change}, tmp_path), change


def test_a_rule_of_nulls_is_stated_only_where_one_may_lie(tmp_path):
    """In place of an object or a list null is of a wrong type, and no other rule can bite."""
    head = HEAD + "tree In { x? : int }"
    body = """tree {
      a : { x? : int }   b : list of int   c : list of In   d : map of list of string   e : int | In
    }"""
    rules = {rule.id for rule in planned(body, tmp_path, head=head).rules}
    assert {one for one in "abcde" if f"p/tree/{one}:null" in rules} == {"b", "d"}
    right = {"a": {}, "b": [1], "c": [], "d": {}, "e": 1}
    for key in "abcde":
        assert broken(body, {**right, key: None}, tmp_path, head=head) == [(f"tree/{key}:type", key)]
    assert broken(body, {**right, "b": [None]}, tmp_path, head=head) == [("tree/b:null", "b[1]")]
    assert broken(body, {**right, "d": {"k": [None]}}, tmp_path, head=head) == [("tree/d:null", "d.k[1]")]


@pytest.mark.parametrize(
    "asked", ["when exists b { require all(b.low < b.high) }", "require all(b.low < b.high) if present"]
)
def test_a_list_of_tuples_is_there_as_a_whole(tmp_path, asked):
    body = f"tree {{ b? : list[2] of tuple(low : float, high : float)  {asked} }}"
    assert broken(body, {"b": [[0, 1], [2, 1]]}, tmp_path)[0][0] == "tree:all-b.low-b.high"
    assert broken(body, {"b": [[0, 1], [2, 3]]}, tmp_path) == []
    assert broken(body, {}, tmp_path) == []


def test_a_tree_that_holds_itself(tmp_path):
    body = "tree { root : Node }"
    deep = {"name": "a"}
    for _ in range(60):
        deep = {"name": "b", "left": deep, "rest": [{"name": "c", "left": None}]}
    assert judged(body, {"root": deep}, tmp_path) == []
    wrong = {"name": "a", "left": {"name": "b", "rest": [{"nme": "c"}]}}
    assert judged(body, {"root": wrong}, tmp_path) == [
        ("Node/name:presence", "root.left.rest[1].name", "name is missing; there is nme in line 8"),
        ("Node:undeclared-key", "root.left.rest[1].nme", "the key nme is not declared"),
    ]


def test_names_are_looked_for_in_the_objects_around(tmp_path):
    body = """
    tree {
      least : int
      parts : list of object { n : int  require n >= least  inner : { m : int >= least } }
    }
    """
    assert judged(body, {"least": 2, "parts": [{"n": 2, "inner": {"m": 2}}]}, tmp_path) == []
    found = broken(body, {"least": 2, "parts": [{"n": 1, "inner": {"m": 1}}]}, tmp_path)
    assert found == [("tree.parts:n-least", "parts[1]"), ("tree.parts.inner/m:limit", "parts[1].inner.m")]


def test_paths_of_keys_choices_combinations_and_flags(tmp_path):
    body = """
    tree {
      meta : { a : string  b : int  `x.y`? : int }
      bits : int bits Bits
      one?, other? : int
      exactly_one(one, other)
      require (meta.a, meta.b) in Pairs
      require not exists meta.`x.y` or meta.`x.y` > meta.b
      require meta.a matches /[a-z]/
    }
    """
    right = {"meta": {"a": "y", "b": 2, "x.y": 3}, "bits": 3, "one": 1}
    assert judged(body, right, tmp_path) == []
    found = broken(body, {"meta": {"a": "y", "b": 1, "x.y": 0}, "bits": 4, "one": 1, "other": 2}, tmp_path)
    assert [rule for rule, _ in found] == [
        "tree:meta.a-meta.b-in",
        "tree:meta.x.y-meta.b",
        "tree/bits:bits",
        "tree:exactly_one-one-other",
    ] or len(found) == 4


def test_a_root_that_is_no_object(tmp_path):
    body = "tree : list[1..*] of object { name : string }"
    assert judged(body, [{"name": "a"}], tmp_path) == []
    assert broken(body, [], tmp_path) == [("tree/tree:length", None)]
    assert broken(body, [{"name": 1}], tmp_path) == [("tree.each/name:type", "[1].name")]
    assert broken(body, {"name": "a"}, tmp_path) == [("tree/tree:type", None)]
    assert broken("tree { name : string }", ["a"], tmp_path) == [("tree:type", None)]


def test_a_dimension_that_is_one_in_each_object(tmp_path):
    body = "tree { slits : list of object { x : list[n] of int  y : list[n] of int }  m : int }"
    right = {"slits": [{"x": [1], "y": [2]}, {"x": [1, 2], "y": [2, 3]}], "m": 1}
    assert judged(body, right, tmp_path) == []
    wrong = {"slits": [{"x": [1], "y": [2]}, {"x": [1, 2], "y": [2]}], "m": 1}
    assert broken(body, wrong, tmp_path) == [("tree.slits/y:length", "slits[2].y")]
    one = "tree { n_x : int = n  slits : list of object { x : list[n] of int } }"
    assert broken(one, {"n_x": 1, "slits": [{"x": [1]}, {"x": [1, 2]}]}, tmp_path) == [
        ("tree.slits/x:length", "slits[2].x")
    ]


def test_identity_by_fixed_values_and_names_of_files(tmp_path):
    head = """
    product q : json "Q" { tree { kind : string = "q"  meta : { v : int } } }
    """
    body = """
    filename "{who}_{v}.json" { who : /[a-z]/ = tree.meta.who  v : digits = tree.meta.v }
    tree { kind : string = "p"  meta : { v : int  who : string } }
    """
    plan = planned(body, tmp_path, head=head)
    path = tmp_path / "x_3.json"
    path.write_text('{"kind": "p", "meta": {"v": 4, "who": "x"}}')
    [report] = load(plan).validate(str(path)).files
    assert (report.product, [one.rule for one in report.findings]) == ("p", ["p/name/v:value"])
    path.write_text('{"kind": "q", "meta": {"v": 4}}')
    [report] = load(plan).validate(str(path)).files
    assert (report.product, report.verdict) == ("q", "pass")


def test_the_module_reads_as_the_spec_does(tmp_path):
    text = emit(planned(MEMBERS, tmp_path))
    assert 'h.key("members", listed(obj(check_p_tree_products_members), least=1))' in text
    assert 'h.keyword("file", "string", unique=True)' in text
    assert 'h.count(("members.kind",), lambda c: c["members.kind"] == "science")' in text
    node = emit(planned("tree { root : Node }", tmp_path))
    assert 'h.key("left", obj(check_p_Node, "Node", nullable=True), level="optional")' in node
    assert "HduCheck" not in text


def test_keys_of_maps_and_families(tmp_path):
    body = """
    tree {
      bykey  : map[Kind] of object { x? : int  y? : int  when key in {"science"} { require exists x } }
      seq[i]? : int increasing for i in 1..9
      V_*?   : float > 0
    }
    """
    right = {
        "bykey": {"science": {"x": 1}, "flat": {}},
        "seq1": 1,
        "seq3": 2,
        "V_a": 1,
    }
    head = HEAD.replace('"background"', '"background", "flat"')
    assert judged(body, right, tmp_path, head=head) == []
    wrong = {
        "bykey": {"science": {"y": 1}},
        "seq1": 2,
        "seq3": 2,
        "V_a": 0,
    }
    assert sorted(broken(body, wrong, tmp_path, head=head)) == [
        ("tree.bykey:exists-x", "bykey.science"),
        ("tree/V_*:limit", "V_a"),
        ("tree/seq[i]:order", None),
    ]


def test_rules_of_a_file_see_its_tree(tmp_path):
    body = """
    tree { a : int  parts : list of object { n : int } }
    require tree.a == count(tree.parts.n > 0)  "each part counts"
    """
    assert judged(body, {"a": 1, "parts": [{"n": 1}, {"n": 0}]}, tmp_path) == []
    assert len(broken(body, {"a": 2, "parts": [{"n": 1}, {"n": 0}]}, tmp_path)) == 1


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("products", "members", "kind", "name", "steps", "bounds", "words", "a")), inner
        )
    ),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def validators(tmp_path_factory):
    folder = tmp_path_factory.mktemp("any")
    bodies = [MEMBERS, MANY, "tree { name : Node  a? : Node | string  bounds? : tuple(low : int, high : int) }"]
    return [load(planned(body, folder)) for body in bodies], folder / "x.json"


@given(data=ANY)
@settings(max_examples=150, deadline=None)
def test_whatever_a_file_holds_is_judged(validators, data):
    modules, path = validators
    path.write_text(json.dumps(data), encoding="utf-8")
    for module in modules:
        [report] = module.validate(str(path)).files
        assert report.verdict in {"pass", "warn", "fail"}


def test_what_cannot_be_said_is_refused(tmp_path):
    plan = planned("tree { numbers : list of int bits Bits }", tmp_path)
    [refusal] = ValidatorBackend().cannot(plan)
    assert refusal.message == "numbers: `bits` of what is inside a list, a map or a union"
