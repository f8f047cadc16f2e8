"""Texts that are YAML: what they hold, and where."""

from __future__ import annotations

import math

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st
from runtime.yaml.reading import plain, read

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=15,
)


@given(VALUES, st.booleans(), st.sampled_from([None, True, False]))
def test_what_is_written_is_read_again(value, unicode, flow):
    text = yaml.safe_dump(value, allow_unicode=unicode, default_flow_style=flow)
    root, findings = read(text)
    assert not findings
    assert plain(root) == value


PLAIN = st.text("0123456789+-.:_eExXoabfnNyYTtrueszZ~ ", max_size=12)


@given(PLAIN)
def test_a_plain_scalar_is_what_pyyaml_takes_it_for(text):
    assume(text.strip(" ") == text and "  " not in text)
    loader = yaml.SafeLoader("")
    tag = loader.resolve(yaml.ScalarNode, text, (True, False)).rpartition(":")[2]
    assume(tag not in {"value", "merge"})
    from specc.runtime.yaml.scalars import plain as meant

    kind, value, _ = meant(text)
    kinds = {"str": {"string"}, "timestamp": {"date", "datetime"}}
    assert kind in kinds.get(tag, {tag})
    if tag in {"int", "float", "bool"}:
        try:
            due = loader.construct_object(yaml.ScalarNode(f"tag:yaml.org,2002:{tag}", text))
        except ValueError:  # a pattern of YAML lets 0x_ pass, which is no number
            return
        assert value == due or (math.isnan(value) and math.isnan(due))
    elif tag == "timestamp":
        assert value == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("a: 1\nb: [x, 2.5, true, ~]", {"a": 1, "b": ["x", 2.5, True, None]}),
        ("a:\n  - 1\n  -\n", {"a": [1, None]}),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
        ("a: >-\n  x\n  y\n", {"a": "x y"}),
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
        ("base: &b {x: 1, y: 2}\nmine:\n  <<: *b\n  y: 3", {"base": {"x": 1, "y": 2}, "mine": {"y": 3, "x": 1}}),
        ("<<: [{a: 1}, {a: 2, b: 3}]", {"a": 1, "b": 3}),
        ('"<<": 1', {"<<": 1}),
        ("!!omap\n- a: 1\n- b: 2", {"a": 1, "b": 2}),
        ("!!set {a, b}", {"a": None, "b": None}),
        ("a: !!str 5\nb: !!float 1e5\nc: !!int '7'\nd: !!bool yes", {"a": "5", "b": 1e5, "c": 7, "d": True}),
        ("a: .inf\nb: -.INF", {"a": math.inf, "b": -math.inf}),
        ("# only\n--- {}\n...\n", {}),
        ("%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\na: 1\n...\n", {"a": 1}),
        ("a: 2024-05-01\nb: 2024-05-01T12:30:00Z", {"a": "2024-05-01", "b": "2024-05-01T12:30:00Z"}),
        ("a: 1\r\nb: 2\r\n", {"a": 1, "b": 2}),
        (b"a: \xc3\xa9", {"a": "é"}),
    ],
)
def test_a_right_text(text, value):
    root, findings = read(text)
    assert findings == []
    assert plain(root) == value


def test_a_node_knows_where_it_begins_its_kind_and_its_tag():
    root, _ = read("a: !foo 1\nb:\n  - 2024-05-01\n  - !<tag:x.org,1:y> {c: 2024-05-01 10:00:00}\n", first_line=11)
    assert (root.line, root.value["a"].tag, root.value["a"].kind) == (1, "!foo", "string")
    day, inner = root.value["b"].value
    assert (day.line, day.column, day.kind, day.tag) == (3, 5, "date", None)
    assert (inner.line, inner.column, inner.kind, inner.tag) == (4, 5, "object", "tag:x.org,1:y")
    assert inner.value["c"].kind == "datetime"


def test_an_alias_is_the_node_itself():
    root, _ = read("a: &x [1]\nb: *x")
    assert root.value["a"] is root.value["b"]


def test_the_parser_without_libyaml_reads_the_same(monkeypatch):
    text = "a: &x {b: [1, 2], c: 017}\nd: *x\n? [1]\n: 2\n"
    fast = read(text)
    monkeypatch.delattr(yaml, "CSafeLoader")
    slow = read(text)
    assert plain(fast[0]) == plain(slow[0])
    assert [(one.rule, one.line, one.message) for one in fast[1]] == [
        (one.rule, one.line, one.message) for one in slow[1]
    ]
