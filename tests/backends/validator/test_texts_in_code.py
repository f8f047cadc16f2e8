"""Texts of a spec stay texts: whatever they hold, Python reads them back or does not read them at all."""

from __future__ import annotations

import ast
import io
import keyword
import subprocess
import sys
import tokenize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.validator import texts

anything = st.text(st.characters(exclude_categories=()), max_size=40) | st.text("\"'\\\n{}#%r x", max_size=30)
HOSTILE = [
    '"""',
    '""""',
    "'''",
    '"; import os; os.system("x"); "',
    '\\"',
    "\\",
    "a\nb",
    "a\r\nb\x0bc\x0cd\x85e\u2028f\u2029g",
    "\x00\x1b[31m",
    "\u202egnirts desrever\u202c",
    "\ud800",
    "{__import__('os')}",
    "# fmt: off",
    "é漢字👩‍🚀",
    "trailing \\",
    "x" * 500,
]


@given(anything)
def test_literals_read_back(text):
    assert ast.literal_eval(texts.quoted(text)) == text
    assert ast.literal_eval(texts.pattern(text)) == text
    assert ast.literal_eval(texts.literal(text)) == text


@pytest.mark.parametrize("value", [True, False, 0, -3, 10**30, 1.5, -0.0, 1e300, 1e-7, "a"])
def test_values_read_back(value):
    found = ast.literal_eval(texts.literal(value))
    assert (found, type(found)) == (value, type(value))


def test_infinite_numbers_are_written():
    assert [texts.literal(float(text)) for text in ("inf", "-inf")] == ['float("inf")', 'float("-inf")']


@given(st.lists(anything, min_size=1, max_size=3))
def test_f_strings_read_back(pieces):
    parts = [part for piece in pieces for part in ((piece, ""), ("", "i:02d"))]
    read = eval(texts.template(parts), {"i": 7})  # noqa: S307  what is tested
    assert read == "".join(f"{piece}07" for piece in pieces)


@given(anything)
def test_comments_stay_on_their_line(text):
    line = f"x = 1  # {texts.comment(text)}"
    kinds = [token.type for token in tokenize.generate_tokens(io.StringIO(line).readline)]
    assert tokenize.COMMENT in kinds
    assert len(ast.parse(line).body) == 1


@pytest.mark.parametrize("text", ["type: ignore", "noqa", "fmt: off", "!/bin/sh", "-*- coding: utf-7 -*-", "pylint: x"])
def test_comments_are_no_orders(text):
    assert texts.comment(text).startswith("./")


def function_with(summary, description=""):
    lines = texts.docstring(summary, description)
    return "\n".join(["def f():", *(f"    {line}" if line else "" for line in lines), "    return 1"]) + "\n"


@given(anything, anything)
def test_docstrings_hold_everything(summary, description):
    (function,) = ast.parse(function_with(f"A{summary}", description)).body
    assert [type(statement) for statement in function.body] == [ast.Expr, ast.Return]


def test_docstrings_say_what_the_spec_says():
    (function,) = ast.parse(function_with('LC: a 5" aperture', "One\n  line.\n\n    - \\alpha\n")).body
    assert ast.get_docstring(function) == 'LC: a 5" aperture.\n\nOne\n  line.\n\n    - \\alpha'


@given(st.lists(st.tuples(anything, anything), min_size=10, max_size=40))
@settings(max_examples=10, deadline=None)
def test_the_formatter_changes_no_text(pairs):
    functions = [function_with(f"A{one}", other) for one, other in [*pairs, *((text, text) for text in HOSTILE)]]
    values = [f"x = {texts.quoted(one)}\ny = {texts.pattern(other)}\n" for one, other in pairs]
    named = [f"z = {texts.template([(one, ''), ('', 'i')])}\n" for one, _ in pairs]
    text = "\n\n".join(functions) + "\n\n" + "".join([*values, *named])
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "-"]
    found = subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout.decode()
    assert found == text


@given(st.lists(anything, max_size=30))
def test_names_are_names_and_different(wanted):
    names = texts.Names(["taken"])
    made = [names.new(texts.name(text)) for text in [*wanted, "taken", "class", "match", "1a", "é"]]
    assert all(name.isidentifier() and name.isascii() and not keyword.iskeyword(name) for name in made)
    assert len({*made, "taken"}) == len(made) + 1


@given(anything)
def test_lines_of_a_block_read_back(text):
    read = ast.literal_eval(f'"""\\\n{texts.in_block(text)}\n"""')
    assert read == f"{text}\n"
    assert "\n" not in texts.in_block(text)
