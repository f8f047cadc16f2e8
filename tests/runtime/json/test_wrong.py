"""Texts that are no JSON: each mistake is told once, at its place, and what can be read behind it is read."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.json.reading import plain, read, told

HOLD = "most readers cannot hold it; write it as a string, or as a smaller number"
TWICE = "stands twice, first with the value in line 1; readers keep one or the other"
UNENDED = "the string that begins here does not end in its line; close it, or write \\n for a line break"
LATIN = "the byte E9 is no UTF-8 (as Latin-1 it would be 'é'); write the file in UTF-8"
BARE = "science is no value of JSON; put it in double quotes if it is a text"
UNCLOSED = "the list that begins in line 1 is not closed before }; write ]"
DATE = "2024-05-01 is no number of JSON; write it as one, or as a string"
HALF = "is half of a character; write both halves"
TRAILING = "a comma stands before }, behind the last element; leave it out"


@pytest.mark.parametrize(
    ("text", "code", "line", "message", "value"),
    [
        ('{\n "a": 1,\n}', "T0119", 3, f"column 1: {TRAILING}", {"a": 1}),
        ("[1,2,]", "T0119", 1, "column 6: a comma stands before ], behind the last element; leave it out", [1, 2]),
        ('{"a": 1 "b": 2}', "T0106", 1, 'column 9: a comma is missing before "b"', {"a": 1, "b": 2}),
        ("[1 2]", "T0106", 1, "column 4: a comma is missing before 2", [1, 2]),
        ('{"a": "b" "c\\n": 1}', "T0106", 1, "column 11: a comma is missing before c\n", {"a": "b", "c\n": 1}),
        ("[,1]", "T0106", 1, "column 2: a comma stands where none can; leave it out", [1]),
        ("[1,,2]", "T0106", 1, "column 4: a comma stands where none can; leave it out", [1, 2]),
        ('{"a":1,,"b":2}', "T0106", 1, "column 8: a comma stands where none can; leave it out", {"a": 1, "b": 2}),
        ('{"a" 1}', "T0106", 1, "column 6: a colon is missing between the key 'a' and its value", {"a": 1}),
        ('{"a" "\\n"}', "T0106", 1, "column 6: a colon is missing between the key 'a' and its value", {"a": "\n"}),
        ('{"a" = 1}', "T0106", 1, "column 6: = stands where a colon is due", {"a": 1}),
        ('{"a":: 1}', "T0106", 1, "column 6: a colon stands where none can", {"a": 1}),
        ('["a": 1]', "T0106", 1, 'column 2: a key with a colon, "a", stands in a list; put braces around it', ["a", 1]),
        ('{"a": }', "T0106", 1, "column 7: the key 'a' has no value", {"a": ""}),
        ('{"a"}', "T0106", 1, "column 5: the key 'a' has no value", {"a": ""}),
        ('{"a", "b": 1}', "T0106", 1, "column 5: the key 'a' has no value", {"a": "", "b": 1}),
        ('{"a": "b": 1}', "T0106", 1, "column 7: the key 'a' has no value before the key \"b\"", {"a": "", "b": 1}),
        ("[1}", "T0106", 1, "column 3: } closes the list that begins in line 1; write ]", [1]),
        ('{"a": 1]', "T0106", 1, "column 8: ] closes the object that begins in line 1; write }", {"a": 1}),
        ('{"a": [1}', "T0105", 1, f"column 9: {UNCLOSED}", {"a": [1]}),
        ("{a: 1}", "T0109", 1, "column 2: the key a stands without quotes; put it in double quotes", {"a": 1}),
        ("{1: 2}", "T0109", 1, "column 2: the key 1 is no string; put it in double quotes", {"1": 2}),
        ("['a']", "T0107", 1, "column 2: the string 'a' stands in single quotes; write double quotes", ["a"]),
        ("[True]", "T0107", 1, "column 2: True is no word of JSON; write true", [True]),
        ("[None]", "T0107", 1, "column 2: None is no word of JSON; write null", [None]),
        ("[science data, 1]", "T0107", 1, f"column 2: {BARE}", ["science", 1]),
        ("[-Infinity]", "T0110", 1, "column 2: -Infinity is no number of JSON; write null, or a string", [-math.inf]),
        ("[+1]", "T0111", 1, "column 2: +1 has a plus sign; leave it out", [1]),
        ("[.5]", "T0111", 1, "column 2: .5 begins with its point; write 0 before it", [0.5]),
        ("[5.]", "T0111", 1, "column 2: 5. has no digit behind its point; write 0 there", [5.0]),
        ("[007]", "T0111", 1, "column 2: 007 begins with 0; leave that out, or write a string", [7]),
        ("[0x1F]", "T0111", 1, "column 2: 0x1F is hexadecimal; write 31", [31]),
        ("[2024-05-01]", "T0111", 1, f"column 2: {DATE}", ["2024-05-01"]),
        ('["a\\qb"]', "T0112", 1, "column 4: there is no escape \\q; write \\\\ for a backslash", ["aqb"]),
        ('["\\u12"]', "T0112", 1, "column 3: \\u has four hexadecimal digits behind it", ["\ufffd12"]),
        ('["a\tb"]', "T0113", 1, "column 4: a TAB stands in a string; write \\t", ["a\tb"]),
        ('["a\0b"]', "T0113", 1, "column 4: a character 00 stands in a string; write \\u0000", ["a\0b"]),
        ('["\\ud800"]', "T0114", 1, f"column 3: \\ud800 {HALF}", ["\ufffd"]),
        ('["\\ude00\\ud800"]', "T0114", 1, f"column 3: \\ude00 {HALF}", ["\ufffd\ufffd"]),
        ("[1e999]", "T0117", 1, f"column 2: 1e999 is beyond 64 bits of a float: {HOLD}", [math.inf]),
        (f"[{2**64}]", "T0117", 1, f"column 2: {2**64} needs more than 64 bits: {HOLD}", [2**64]),
        ('{"a": 1,\n"a": 2}', "T0108", 2, f"column 1: the key 'a' {TWICE}", {"a": 2}),
        ('{"a": 1, "\\u0061": 2}', "T0108", 1, f"column 10: the key 'a' {TWICE}", {"a": 2}),
        ("[1] x y", "T0104", 1, "column 5: x stands behind the value, which is over; leave out what follows", [1]),
        ("[1]\n]", "T0104", 2, "column 1: ] stands behind the value, which is over; leave out what follows", [1]),
        ("// x\n[1]", "T0118", 1, "column 1: this is a comment, which JSON has not; leave it out", [1]),
        ("[1, # x\n2]", "T0118", 1, "column 5: this is a comment, which JSON has not; leave it out", [1, 2]),
        ("[1, /* x\n * y\n */ 2]", "T0118", 1, "column 5: this is a comment, which JSON has not; leave it out", [1, 2]),
        ("[1, /* x */ 2]", "T0118", 1, "column 5: this is a comment, which JSON has not; leave it out", [1, 2]),
        (b"\xef\xbb\xbf[1]", "T0103", 1, "a byte order mark stands before the text; leave it out", [1]),
        (b'["\xe9"]', "T0101", 1, f"column 3: {LATIN}", ["\ufffd"]),
        (b'["\xc0\x80"]', "T0101", 1, None, ["\ufffd\ufffd"]),
        ("[1]".encode("utf-16"), "T0101", 1, "the text is UTF-16; write it in UTF-8", [1]),
        ("[1]".encode("utf-16-be"), "T0101", 1, "the text is UTF-16; write it in UTF-8", [1]),
        ('{"a": "b,\n "c": 2}', "T0105", 1, f"column 7: {UNENDED}", {"a": "b", "c": 2}),
    ],
)  # fmt: skip
def test_a_mistake_is_told_once_and_reading_goes_on(text, code, line, message, value):
    root, findings = read(text)
    [found] = findings
    assert (found.rule, found.line) == (code, line)
    assert message is None or found.message == message.replace("\n", "\\n")
    assert plain(root) == value


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "T0102", 1),
        (" \n\n", "T0102", 3),
        ("SIMPLE  =  T", "T0102", 1),
        ("<html>\n</html>", "T0102", 1),
        ("a,b\n1,2", "T0102", 1),
        ("{", "T0105", 1),
        ('{"a": [\n1,', "T0105", 2),
        ('["abc', "T0105", 1),
        ('["abc\\"', "T0105", 1),
        ('["abc\ndef"]', "T0105", 1),
        ('{"a":1}\n{"a":2}', "T0120", 2),
        ("[1]\n[2]\n[3]", "T0120", 2),
        ('"a": 1', "T0106", 1),
        ('{{"a": 1}}', "T0106", 1),
    ],
)
def test_a_text_that_cannot_be_read_says_so_once(text, code, line):
    root, findings = read(text)
    assert root is None
    assert [(found.rule, found.line) for found in findings] == [(code, line)]


def test_nan_is_a_number_that_is_none():
    root, [found] = read("[NaN]")
    assert found.rule == "T0110"
    assert math.isnan(root.value[0].value)


def test_few_faults_of_a_kind_are_told_and_all_are_counted():
    codes = [code for code, _, _ in told("[" + "NaN," * 1000 + "1]")]
    assert codes == ["T0110"] * 20 + ["X0102"]
    assert read("[" + "NaN," * 1000 + "1]")[1][-1].count == 980


def test_what_is_nothing_but_mistakes_is_given_up():
    codes = {code for code, _, _ in told("[" + "x y, " * 500)}
    assert "T0102" in codes


@given(st.binary(max_size=80))
def test_bytes_never_raise(content):
    root, findings = read(content)
    assert root is not None or findings


ALPHABET = [
    '"', "\\", "{", "}", "[", "]", ",", ":", "1", "-", ".", "e", "t", "true", "null", "\n", " ",
    "'", "//", "/*", "*/", "#", "\\u", "d8", "\x00", "NaN", '"a"', '"a":',
]  # fmt: skip


@given(st.lists(st.sampled_from(ALPHABET), max_size=25).map("".join))
def test_what_looks_like_json_never_raises(text):
    import json

    root, findings = read(text)
    assert root is not None or findings
    try:
        json.loads(text)
    except ValueError:
        assert any(found.level == "error" for found in findings)
    else:
        assert root is not None


@given(st.integers(0, 10_000))
def test_a_right_text_with_one_character_less_never_raises(seed):
    text = '{"a": [1, -2.5e3, "x\\n", {"b": null, "c": true}], "d": "y"}'
    at = seed % len(text)
    changed = text[:at] + random.Random(seed).choice(["", "x", '"', "}", ","]) + text[at + 1 :]  # noqa: S311
    root, findings = read(changed)
    assert root is not None or findings
