"""What a key holds beside single values: objects, lists, maps, tuples, unions, tags."""

from __future__ import annotations

import tracemalloc

import pytest
from runtime.trees.growing import grown, judged, rules_of, told

from specc.runtime.choices import choose, exactly_one
from specc.runtime.trees.node import TreeNode
from specc.runtime.trees.values import anything, either, listed, mapped, null, obj, scalar, tagged


def key(value, **facts):
    return lambda h: h.key("a", value, **facts)


def member(h):
    h.keyword("expname", "string", unique=True)
    h.keyword("exptype", "string", one_of=("science", "background"))
    h.undeclared("warning")


def product(h):
    h.keyword("name", "string", level="optional")
    h.key("members", listed(obj(member), least=1))
    h.rule("rule-1", lambda: h.count(("members.exptype",), lambda c: c["members.exptype"] == "science") >= 1)


def association(h):
    h.key("products", listed(obj(product), least=1))


def asn(*products):
    return {"products": [{"members": [{"expname": n, "exptype": t} for n, t in one]} for one in products]}


def test_objects_in_lists_in_objects():
    assert told(asn([("a", "science"), ("b", "background")], [("a", "science")]), association) == []


def test_ids_go_without_lists_and_paths_with_them():
    found = told(asn([("a", "science"), ("b", "flat")]), association)
    message = "exptype is 'flat', not one of 'science', 'background'"
    assert found == [("tree.products.members/exptype:in", "products[1].members[2].exptype", message)]


def test_unique_speaks_of_the_list():
    found = told(asn([("a", "science"), ("a", "science")], [("a", "science")]), association)
    path = "products[1].members[2].expname"
    message = "expname is 'a', as products[1].members[1].expname is"
    assert found == [("tree.products.members/expname:unique", path, message)]


def test_one_finding_a_rule_with_its_count():
    [one] = judged(asn([("a", "x"), ("b", "x"), ("c", "science")], [("d", "x"), ("e", "science")]), association)
    assert (one.count, one.path) == (3, "products[1].members[1].exptype")


def test_rules_of_an_object_in_a_list():
    found = told(asn([("a", "background")]), association)
    assert found == [("tree.products:rule-1", "products[1]", "the rule rule-1 does not hold")]


def test_lengths_of_lists():
    found = told({"a": []}, key(listed(scalar("int"), least=1)))
    assert found == [("tree/a:length", "a", "a has 0 items, not at least 1")]
    assert told({"a": [1, 2]}, key(listed(scalar("int"), 0, 1)))[0][2] == "a has 2 items, not at most 1"
    assert told({"a": [1]}, key(listed(scalar("int"), 2, 2)))[0][2] == "a has 1 item, not 2"
    assert told({"a": {}}, key(listed(scalar("int")))) == [("tree/a:type", "a", "a is an object, not a list")]
    assert told({}, key(listed(scalar("int")))) == [("tree/a:presence", "a", "a is missing")]
    assert told({"a": None}, key(listed(scalar("int")))) == [("tree/a:type", "a", "a is null, not a list")]


def test_elements_of_lists_are_judged_one_by_one():
    numbers = key(listed(listed(scalar("int", at_least=0))))
    assert told({"a": [[1], [], [0, 5]]}, numbers) == []
    assert told({"a": [[1], [2, -1]]}, numbers) == [("tree/a:limit", "a[2][2]", "a[2][2] is -1, not at least 0")]
    assert told({"a": [[1], 2]}, numbers) == [("tree/a:type", "a[2]", "a[2] is 2, not a list")]


def test_order_and_uniqueness_of_elements():
    assert told({"a": [1, 2, 2]}, key(listed(scalar("int"), unique=True))) == [
        ("tree/a:unique", "a[3]", "a[3] is 2, as a[2] is"),
    ]
    assert told({"a": [1, 3, 2]}, key(listed(scalar("int"), order="increasing"))) == [
        ("tree/a:order", "a[3]", "a[3] is 2, after 3"),
    ]
    assert told({"a": [1, 1]}, key(listed(scalar("int"), order="nondecreasing"))) == []
    assert told({"a": [1, True, 1.5, "x"]}, key(listed(anything(), unique=True))) == []


def test_order_of_a_key_of_objects_in_a_list():
    def point(h):
        h.keyword("t", "datetime", order="increasing")

    times = {"a": [{"t": "2020-01-02T00:00:00"}, {"t": "2020-01-02T00:00:00.0"}]}
    assert rules_of(times, key(listed(obj(point)))) == ["tree.a/t:order"]


def test_lists_say_dimensions():
    def check(h):
        h.key("info", listed(anything(), dimension="n"))
        h.key("data", listed(listed(scalar("int", nullable=True), dimension="n")))

    assert told({"info": [1, 2], "data": [[1, None], [3, 4]]}, check) == []
    found = told({"info": [1, 2], "data": [[1, 2], [3], [4]]}, check)
    assert found[0][0] in {"tree/data:length", "tree/info:length"}
    assert "n is " in found[0][2]


def test_a_dimension_of_its_own_in_each_object_of_a_list():
    def slit(h):
        h.key("x", listed(scalar("int"), dimension="k"))
        h.key("y", listed(scalar("int"), dimension="k"))

    slits = key(listed(obj(slit, dimensions=("k",))))
    assert told({"a": [{"x": [1], "y": [1]}, {"x": [1, 2], "y": [1, 2]}]}, slits) == []
    found = told({"a": [{"x": [1], "y": [1]}, {"x": [1, 2], "y": [1]}]}, slits)
    assert [(rule, path) for rule, path, _ in found] == [("tree.a/y:length", "a[2].y")]


def test_maps():
    states = key(mapped(scalar("string", one_of=("DONE", "NO"))))
    assert told({"a": {"x": "DONE", "y.z": "NO"}}, states) == []
    assert told({"a": {"x": "DONE", "y.z": "MAYBE"}}, states)[0][:2] == ("tree/a:in", "a.`y.z`")
    assert told({"a": {"mast:x": 1}}, key(mapped(scalar("int"), "mast:.+"))) == []
    [found] = told({"a": {"hst:x": 1}}, key(mapped(scalar("int"), "mast:.+")))
    assert found == ("tree/a:keys", "a.`hst:x`", "a key of a is 'hst:x', which does not match mast:.+")
    [found] = told({"a": {"F026": 1}}, key(mapped(scalar("int"), ("F062", "F087"))))
    assert found == ("tree/a:keys", "a.F026", "a key of a is 'F026', not one of 'F062', 'F087'")


def test_objects_in_maps_know_their_key():
    def entry(h):
        h.keyword("value", "int", unique=True)
        if h.when(lambda: h.own_key == "F062"):
            h.keyword("more", "int")

    entries = key(mapped(obj(entry)))
    assert told({"a": {"F062": {"value": 1, "more": 1}, "F087": {"value": 2}}}, entries) == []
    assert told({"a": {"F062": {"value": 1}}}, entries) == [("tree.a/more:presence", "a.F062.more", "more is missing")]
    assert rules_of({"a": {"x": {"value": 1}, "y": {"value": 1}}}, entries) == ["tree.a/value:unique"]
    assert told({"a": {"x": 3}}, entries) == [("tree/a:type", "a.x", "a.x is 3, not an object")]


def test_whole_trees_that_are_no_objects_of_keys():
    def entry(h):
        h.keyword("status", "int")

    assert told({"mast:a": {"status": 1}}, lambda h: h.whole(mapped(obj(entry, "tree.each"), "mast:.+"), "tree")) == []
    assert told({"mast:a": {}}, lambda h: h.whole(mapped(obj(entry, "tree.each")), "tree")) == [
        ("tree.each/status:presence", "`mast:a`.status", "status is missing"),
    ]
    rows = lambda h: h.whole(listed(obj(entry, "tree.each"), 1), "tree")  # noqa: E731
    assert told([{"status": 1}], rows) == []
    assert told([{"status": "1"}], rows)[0][:2] == ("tree.each/status:type", "[1].status")
    assert told([], rows) == [("tree/tree:length", None, "it has 0 items, not at least 1")]
    assert told({}, rows) == [("tree/tree:type", None, "it is an object, not a list")]


def test_tuples():
    def pair(h):
        h.keyword("low", "float")
        h.keyword("high", "float", above=0)
        h.rule("rule-1", lambda: h["low"] < h["high"])

    ranges = key(listed(obj(pair, places=("low", "high"))))
    assert told({"a": [[0, 1], [1.5, 2]]}, ranges) == []
    assert told({"a": [[-2, -1]]}, ranges) == [("tree.a/high:limit", "a[1][2]", "[2] is -1, not above 0")]
    assert told({"a": [[0]]}, ranges) == [("tree/a:type", "a[1]", "a[1] has 1 item, not 2: low, high")]
    assert rules_of({"a": [[2, 1, 0]]}, ranges) == ["tree/a:type", "tree.a:rule-1"]
    assert told({"a": {}}, key(obj(pair, places=("low", "high"))))[0][2] == "a is an object, not a list of low, high"


def test_an_object_that_may_be_null():
    def inner(h):
        h.keyword("x", "int")

    assert told({"a": None}, key(obj(inner, nullable=True))) == []
    assert told({"a": None}, key(obj(inner))) == [("tree/a:type", "a", "a is null, not an object")]
    assert told({"a": [None, {"x": 1}]}, key(listed(obj(inner, nullable=True)))) == []
    assert rules_of({"a": [None]}, key(listed(obj(inner)))) == ["tree/a:type"]


def test_a_tree_that_is_no_object():
    def check(h):
        h.keyword("x", "int")
        h.key("y", anything(), level="optional")
        h.undeclared("error")

    assert told([], check) == [("tree:type", None, "the tree is a list, not an object")]
    assert told("1", check) == [("tree:type", None, "the tree is 1, not an object")]


def test_tags():
    time = key(tagged(scalar("string"), "tag:stsci.edu:asdf/time/time-1.*"))
    inner = {"!tag": "tag:stsci.edu:gwcs/wcs-1.0.0", "x": 1}
    assert told({"a": inner}, key(tagged(obj(lambda h: h.keyword("x", "int")), "tag:stsci.edu:gwcs/wcs-*"))) == []
    assert told({"a": inner}, key(tagged(anything(), "tag:*:asdf/*-1.*")))[0] == (
        "tree/a:tag",
        "a",
        "a has the tag 'tag:stsci.edu:gwcs/wcs-1.0.0', not tag:*:asdf/*-1.*",
    )
    assert told({"a": "x"}, time)[0][2] == "a has no tag, not tag:stsci.edu:asdf/time/time-1.*"


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        ("a", ["a"], ["", "ab"]),
        ("a*", ["a", "ab"], ["b"]),
        ("*a", ["a", "ba"], ["ab"]),
        ("a*b*c", ["abc", "axbxc", "abbc"], ["ac", "acb", "abcx"]),
        ("ab*ba", ["abba", "abxba"], ["aba"]),
        ("*", ["", "x"], []),
    ],
)
def test_patterns_of_tags(pattern, right, wrong):
    for tag in right:
        assert told({"a": {"!tag": tag}}, key(tagged(anything(), pattern))) == []
    for tag in wrong:
        assert rules_of({"a": {"!tag": tag}}, key(tagged(anything(), pattern))) == ["tree/a:tag"]


def test_null_and_anything():
    assert told({"a": None}, key(null())) == []
    assert told({"a": 0}, key(null())) == [("tree/a:type", "a", "a is 0, not null")]
    for value in (0, [], {"x": {}}):
        assert told({"a": value}, key(anything())) == []
    assert told({"a": None}, key(anything())) == [("tree/a:null", "a", "a is null")]
    assert told({"a": None}, key(anything(nullable=True))) == []


def shift(h):
    h.keyword("kind", "string", equals="shift")
    h.keyword("by", "float")


def scale(h):
    h.keyword("kind", "string", equals="scale")
    h.keyword("factor", "float", above=0)


def test_either_by_kind():
    value = key(either(obj(shift), scalar("string"), null()))
    for right in ({"kind": "shift", "by": 1}, "x", None):
        assert told({"a": right}, value) == []
    assert told({"a": 3}, value) == [("tree/a:type", "a", "a is 3, not an object or a string or null")]
    assert rules_of({"a": {"kind": "shift"}}, value) == ["tree.a/by:presence"]


def test_either_by_a_key_that_tells_which():
    value = key(either(obj(shift, "Shift"), obj(scale, "Scale")))
    assert told({"a": {"kind": "scale", "factor": 2}}, value) == []
    assert told({"a": {"kind": "scale", "factor": 0}}, value) == [
        ("Scale/factor:limit", "a.factor", "factor is 0, not above 0"),
    ]
    assert told({"a": {"kind": "turn"}}, value) == [
        ("tree/a:type", "a.kind", "kind is 'turn', not one of 'shift', 'scale', which say what a is"),
    ]


def test_either_by_what_is_inside():
    def of(kind):
        return obj(lambda h: h.key("in", listed(obj(lambda g: g.keyword("x", kind)))))

    value = key(either(of("int"), of("string")))
    assert told({"a": {"in": [{"x": 1}]}}, value) == []
    assert told({"a": {"in": [{"x": "1"}]}}, value) == []
    assert len(told({"a": {"in": [{"x": 1}, {"x": "1"}]}}, value)) == 1


def test_a_trial_tells_no_dimension():
    def one(h):
        h.keyword("kind", "string", equals="one")
        h.keyword("many", "int", dimension="n")

    def other(h):
        h.keyword("kind", "string", equals="other")
        h.keyword("many", "int")

    def check(h):
        h.keyword("n", "int", dimension="n")
        h.key("a", either(obj(one), obj(other)))

    assert told({"n": 3, "a": {"kind": "other", "many": 4}}, check) == []
    assert len(told({"n": 3, "a": {"kind": "one", "many": 4}}, check)) == 1


def transform(h):
    h.keyword("name", "string")
    h.key("inner", either(obj(transform, "Transform"), null()), level="optional")
    h.key("all", listed(obj(transform, "Transform")), level="optional")


def test_a_tree_may_hold_itself_however_deep():
    node = TreeNode("object", {"name": TreeNode("int", 1, 1)}, 1)
    for _ in range(5000):
        node = TreeNode("object", {"name": TreeNode("string", "x", 1), "inner": node}, 1)
    [found] = judged(TreeNode("object", {"a": node}, 1), key(obj(transform, "Transform")))
    assert found.rule == "p/Transform/name:type"
    assert found.path.endswith(".inner.name")


def test_unions_in_unions_end_in_time():
    def deep(h):
        h.key("x", either(obj(deep), obj(deep), obj(deep)), level="optional")

    tree = {}
    for _ in range(100):
        tree = {"x": tree}
    assert told({"a": tree}, key(obj(deep))) == []


def test_choices():
    def check(h):
        there = lambda: ((h.exists("a"),), (h.exists("b.c"),))  # noqa: E731
        choose(h, "rule-1", exactly_one, (("a",), ("b.c",)), there)

    assert told({"a": 1}, check) == []
    found = told({"a": 1, "b": {"c": 2}}, check)
    assert found == [("tree:rule-1", "b.c", "a and b.c are there, and no two may be")]


def test_objects_of_a_list_are_judged_in_the_memory_of_one():
    def entry(h):
        h.keyword("n", "int", at_least=0)
        h.key("inner", obj(lambda g: g.keyword("x", "string")))
        h.rule("rule-1", lambda: h["n"] >= 0)
        h.undeclared("error")

    tree = grown({"a": [{"n": n, "inner": {"x": "y"}} for n in range(5000)]})
    tracemalloc.start()
    try:
        assert judged(tree, key(listed(obj(entry)))) == []
        assert tracemalloc.get_traced_memory()[1] < 300_000
    finally:
        tracemalloc.stop()
