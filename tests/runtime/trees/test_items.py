"""Paths and aggregates over what lies in lists."""

from __future__ import annotations

import pytest
from runtime.trees.growing import Document, grown

from specc.runtime.expressions import Missing
from specc.runtime.trees.check import TreeCheck
from specc.runtime.trees.paths import joined, parts, step
from specc.runtime.trees.values import listed, obj
from specc.runtime.trees.walk import judge_tree


def view(tree):
    document = Document()
    return TreeCheck(document, "tree", grown(tree), document.dimensions)


ASN = view(
    {
        "n": 3,
        "products": [
            {"name": "p", "members": [{"t": "s", "x": 1}, {"t": "b", "x": None}], "tags": ["u", "v"]},
            {"name": "q", "members": [{"t": "s", "x": 4}, {"t": "s"}], "tags": []},
        ],
        "rows": [[1, 2], [3, float("nan")]],
        "meta": {"a.b": {"c": 5}},
        "nothing": None,
    }
)


def test_paths():
    assert parts("a.b") == ("a", "b")
    assert parts("a.`b.c`.d") == ("a", "b.c", "d")
    assert step("a-b_1") == "a-b_1"
    assert step("a.b") == "`a.b`"
    assert joined("a", "[1]") == "a[1]"
    assert joined("", "a") == "a"
    assert ASN["n"] == 3
    assert ASN["meta.`a.b`.c"] == 5


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("m", "m is missing"),
        ("nothing", "nothing is null"),
        ("meta", "meta is an object"),
        ("products.name", "missing"),
    ],
)
def test_what_has_no_value(path, why):
    with pytest.raises(Missing, match=why):
        ASN[path]


def test_presence():
    assert ASN.exists("meta.`a.b`.c")
    assert ASN.exists("products")
    assert not ASN.exists("nothing")
    assert not ASN.exists("meta.x.y")
    assert ASN.is_null("nothing")
    with pytest.raises(Missing):
        ASN.is_null("m")


def test_counting():
    path = "products.members.t"
    assert ASN.count((path,)) == 4
    assert ASN.count((path,), lambda c: c[path] == "s", skip_null=()) == 3
    assert ASN.count(("products.members.x",)) == 2
    assert ASN.count(("products.members.x",), lambda c: not c.exists("products.members.x")) == 2
    assert ASN.count(("products.members.x",), lambda c: c.is_null("products.members.x")) == 1
    assert ASN.count(("products",)) == 2
    assert ASN.count(("products.tags",)) == 2
    assert ASN.count(("m.x",)) == 0


def test_several_paths_of_one_list_go_together():
    t, x, name = "products.members.t", "products.members.x", "products.name"
    assert ASN.count((t, x), lambda c: c[t] == "s" and c[x] > 1) == 1
    assert ASN.all((t, name), lambda c: c[t] == "s" or c[name] == "p")
    assert ASN.max((name, x), lambda c: c[x] if c[name] == "p" else 0) == 1
    assert ASN.count((t, "n"), lambda c: c[t] == "s" and c["n"] == 3) == 3


def test_numbers():
    x = ("products.members.x",)
    assert (ASN.min(x), ASN.max(x), ASN.sum(x), ASN.first(x), ASN.last(x)) == (1, 4, 5, 1, 4)
    assert ASN.sum(("rows",)) == 6
    assert ASN.max(("rows",)) == 3
    with pytest.raises(Missing):
        ASN.max(("m.x",))


def test_truth():
    t = "products.members.t"
    assert ASN.any((t,), lambda c: c[t] == "b")
    assert not ASN.all((t,), lambda c: c[t] == "s")
    assert ASN.all(("m.x",), lambda c: c["m.x"] == 1)
    assert not ASN.unique((t,))
    assert ASN.unique(("products.name",))
    assert view({"a": [1, True, "1"]}).unique(("a",))
    assert view({"a": [1, 1.0]}).unique(("a",)) is False


def test_lists_nested_beyond_reason_end():
    inner = [1]
    for _ in range(300):
        inner = [inner]
    assert view({"a": inner}).count(("a",)) == 0


def test_what_is_around():
    seen = []

    def member(h):
        seen.append((h.path, h.outer(1)["name"], h.outer(2)["n"], h.file.headers_only))

    def product(h):
        h.key("members", listed(obj(member)))

    judge_tree(ASN, lambda h: h.key("products", listed(obj(product))))
    assert seen[0] == ("products[1].members[1]", "p", 3, False)
    assert len(seen) == 4
    with pytest.raises(Missing):
        ASN.outer(1)
    with pytest.raises(Missing):
        ASN.own_key  # noqa: B018  # asked for what it raises
