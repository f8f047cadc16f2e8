"""Texts that are no YAML, or mean something else than who wrote them thought."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from runtime.yaml.reading import plain, read

QUOTE = "quote it if a text is meant"
LATIN = "the byte E9 is no UTF-8 (as Latin-1 it would be 'é'); write the file in UTF-8"
TWICE = "the key 'a' stands twice, first in line 1; readers keep one or the other"
PYTHON = "the tag tag:yaml.org,2002:python/tuple makes an object of a program, which safe readers refuse; leave it out"
HOLD = "is beyond what most readers hold; write it as a text, or as a smaller number"
BOTH = "YAML 1.1 reads 15, and YAML 1.2 another number"


SECOND = "a second document begins here, which is not read; split the file"
ASTEXT = "and is read as its text; quote it"
OMAP = "an ordered mapping, as its tag says, is a list of single pairs"
FALSE = "off is the truth value false; write false, or quote it if a text is meant"
UNDER = "1_000 is the number 1000; write it without underscores, or quote it if a text is meant"


@pytest.mark.parametrize(
    ("text", "code", "line", "message", "value"),
    [
        (b"a: \xe9", "Y0101", 1, f"column 4: {LATIN}", {"a": "\ufffd"}),
        (b"\xef\xbb\xbfa: 1", "Y0102", 1, "a byte order mark stands before the text; leave it out", {"a": 1}),
        ("a: 1".encode("utf-16"), "Y0102", 1, "the text is UTF-16; write it in UTF-8", {"a": 1}),
        ("a: 1".encode("utf-32-be"), "Y0102", 1, "the text is UTF-32; write it in UTF-8", {"a": 1}),
        ("a: 1\n---\nb: 2", "Y0105", 2, f"column 1: {SECOND}", {"a": 1}),
        ("a: 1\na: 2", "Y0107", 2, f"column 1: {TWICE}", {"a": 2}),
        ("1: x", "Y0108", 1, f"column 1: the key 1 is a number {ASTEXT}", {"1": "x"}),
        ("no: x", "Y0108", 1, f"column 1: the key false is a truth value {ASTEXT}", {"false": "x"}),
        ("~: x", "Y0108", 1, f"column 1: the key null is a null {ASTEXT}", {"null": "x"}),
        ("2024-05-01: x", "Y0108", 1, f"column 1: the key 2024-05-01 is a date {ASTEXT}", {"2024-05-01": "x"}),
        ("? {a: 1}\n: 2", "Y0109", 1, "column 3: a key is a mapping, and should be a text", {"?1:3": 2}),
        ("a: *b", "Y0110", 1, "column 4: the alias *b names nothing that stands before it", {"a": "*b"}),
        ("a: &a [*a]", "Y0110", 1, "column 8: the alias *a stands inside the value that it names", {"a": ["*a"]}),
        ("a: !!int x", "Y0114", 1, "column 4: 'x' is no int, as its tag says", {"a": "x"}),
        ("a: !!seq {b: 1}", "Y0114", 1, "column 4: this is a mapping, and its tag says seq", {"a": {"b": 1}}),
        ("a: !!omap [1]", "Y0114", 1, f"column 4: {OMAP}", {"a": [1]}),
        ("a: !!python/tuple [1]", "Y0115", 1, f"column 4: {PYTHON}", {"a": [1]}),
        ("a: 017", "Y0116", 1, f"column 4: 017 begins with 0: {BOTH}; {QUOTE}", {"a": 15}),
        ("a: 12:30:00", "Y0117", 1, f"column 4: 12:30:00 is a number of base 60, 45000; {QUOTE}", {"a": 45000}),
        ("a: -1:30.5", "Y0117", 1, f"column 4: -1:30.5 is a number of base 60, -90.5; {QUOTE}", {"a": -90.5}),
        ("a: off", "Y0118", 1, f"column 4: {FALSE}", {"a": False}),
        ("a: 1_000", "Y0123", 1, f"column 4: {UNDER}", {"a": 1000}),
        ("a: 1.0e+999", "Y0121", 1, f"column 4: 1.0e+999 {HOLD}", {"a": float("inf")}),
        ("<<: 1\na: 2", "Y0122", 1, "column 1: << merges a mapping, or a list of mappings, and nothing else", {"a": 2}),
    ],
)  # fmt: skip
def test_a_mistake_is_told_and_reading_goes_on(text, code, line, message, value):
    root, findings = read(text)
    assert [(found.rule, found.line, found.message) for found in findings] == [(code, line, message)]
    assert plain(root) == value


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "Y0106", 1),
        ("# nothing", "Y0106", 1),
        ("a:\n\tb: 1", "Y0104", 2),
        ("a: 1\n \tb: 1", "Y0104", 2),
        ("a: b: c", "Y0103", 1),
        ("a: [1", "Y0103", 1),
        ("a: {b: 1", "Y0103", 1),
        ("a: 'b", "Y0103", 1),
        ("a: @b", "Y0103", 1),
        ('a: "\\q"', "Y0103", 1),
        ("a: !x!y 1", "Y0103", 1),
        ("%YAML 2.0\n---\na: 1", "Y0103", 1),
        ("a: 1\n b: 2", "Y0103", 2),
        ("- a\nb: 1", "Y0103", 2),
        ("a: 1\nb", "Y0103", 2),
        ("a: x\0y", "Y0103", 1),
        ("a: 1\nb: x\x07y", "Y0103", 2),
        (b"\xff\xfea", "Y0101", 1),
    ],
)
def test_a_text_that_cannot_be_read_says_so_once(text, code, line):
    root, findings = read(text)
    assert root is None
    assert [found.rule for found in findings][:1] == [code]
    assert abs(findings[0].line - line) <= 1  # libyaml may notice at the beginning of the next line
    assert findings[0].message.isprintable()


def test_places_are_those_of_the_file():
    _, [found] = read("b: 1\na: 017", first_line=10, indent=2)
    assert (found.line, found.message.split(":")[0]) == (11, "column 6")


def test_keys_of_other_kinds_may_be_let_pass():
    root, findings = read("1: a\ntrue: b\n2.5: c", keys=frozenset(("int", "bool")))
    assert [found.found for found in findings] == ["float"]
    assert list(root.value) == ["1", "true", "2.5"]


def test_a_value_may_hold_itself_where_that_is_said():
    root, findings = read("a: &a [*a]", cycles=True)
    assert not list(findings)
    assert root.value["a"].value[0].value == "*a"


BOMB = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30)
)


@pytest.mark.parametrize("parser", ["libyaml", "python"])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (BOMB, {"Y0111"}),
        ("&a [" + "*a, " * 1000 + "]", {"Y0110", "X0102"}),
        ("[" * 100_000, {"Y0112"}),
        ("{a: " * 100_000, {"Y0112"}),
        ("- " * 100_000, {"Y0112"}),
        ("a: " + "9" * 100_000, {"Y0121"}),
        ("a: " + "1:" * 5_000 + "1", {"Y0121"}),
        ("a: " + "9" * 100_000 + ".", {"Y0121"}),
        ("a: " + "0" * 100_000, {"Y0121"}),
        ("\n" * 100_000, {"Y0106"}),
        ("a: " + "x " * 100_000, set()),
        ("? " * 100_000, {"Y0112"}),
    ],
)
def test_an_attack(text, codes, parser, monkeypatch):
    if parser == "python":
        monkeypatch.delattr(yaml, "CSafeLoader")
    before = time.process_time()
    _, findings = read(text)
    assert {found.rule for found in findings} == codes
    assert time.process_time() - before < 20


def test_merging_a_bomb_is_bounded():
    text = "a: &a {x: 1}\n" + "".join(f"b{n}: {{<<: *a, y: {n}}}\n" for n in range(1000))
    root, findings = read(text)
    assert findings == []
    assert plain(root.value["b7"]) == {"y": 7, "x": 1}


@given(st.binary(max_size=60))
def test_bytes_never_raise(content):
    root, findings = read(content)
    assert root is not None or findings


ALPHABET = [
    "a", ":", " ", "\n", "-", "[", "]", "{", "}", ",", "&x", "*x", "!t",
    "!!int", "?", "|", ">", "'", '"', "#", "<<", "\t", "1", "%", "...",
]  # fmt: skip


@given(st.lists(st.sampled_from(ALPHABET), max_size=20).map("".join))
def test_what_looks_like_yaml_never_raises(text):
    root, findings = read(text)
    assert root is not None or findings
