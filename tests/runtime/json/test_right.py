"""Texts that are JSON: what they hold, and where."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.json.reading import plain, read

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)
STYLES = st.fixed_dictionaries(
    {"indent": st.sampled_from([None, 0, 2, "\t"]), "ensure_ascii": st.booleans(), "sort_keys": st.booleans()}
)


def same(one, other):
    if isinstance(one, dict):
        return isinstance(other, dict) and one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


@given(VALUES, STYLES, st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_again(value, style, ends):
    text = json.dumps(value, **style).replace("\n", ends)
    root, findings = read(text)
    assert not findings
    assert same(plain(root), value)


def nodes(node, path=()):
    yield path, node
    inside = node.value.items() if node.kind == "object" else enumerate(node.value) if node.kind == "list" else ()
    for key, each in inside:
        yield from nodes(each, (*path, key))


@given(
    st.recursive(
        st.integers(0, 9),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    )
)
def test_a_node_knows_where_it_begins(value):
    text = json.dumps(value, indent=1)
    lines = text.split("\n")
    for path, node in nodes(read(text)[0]):
        found = value
        for key in path:
            found = found[key]
        begins = json.dumps(found, indent=1).split("\n", 1)[0]
        assert lines[node.line - 1][node.column - 1 :].startswith(begins.rstrip("]}") or begins)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5", 5),
        ("-0", 0),
        ("-0.0", -0.0),
        ("1E+2", 100.0),
        (' "a" ', "a"),
        ("[]", []),
        ("{}", {}),
        ("[[], {}]", [[], {}]),
        ("null", None),
        ('"\\u00e9\\ud83d\\ude80\\n\\/"', "é🚀\n/"),
        ('"\\\\"', "\\"),
        ('"a\\\\\\""', 'a\\"'),
        ('{"a\\u0062": 1}', {"ab": 1}),
        ('{"a"\n:\n1\n,\n"b"\n:\n2}', {"a": 1, "b": 2}),
        ("[1,\r\n2]\r\n", [1, 2]),
        ('"' + "\u2028\u0085" + '"', "\u2028\u0085"),  # these end no line in JSON
        (str(2**64 - 1), 2**64 - 1),
    ],
)
def test_a_right_text(text, value):
    root, findings = read(text)
    assert findings == []
    assert plain(root) == value
    assert math.copysign(1, plain(root)) == math.copysign(1, value) if isinstance(value, float) else True


def test_kinds():
    root, _ = read('[{}, [], "", 1, 1.0, true, null]')
    assert [each.kind for each in root.value] == ["object", "list", "string", "int", "float", "bool", "null"]
