"""Laws: compiling is a function, and nothing that can be written makes it raise."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.lark import from_lark
from lark import Lark
from model.resolving import HEAD, diagnose

from specc.bundled import grammar_folder, specs_folder
from specc.diagnostics.codes import CODES
from specc.diagnostics.render import as_text
from specc.model.resolve import resolve
from specc.source import Source
from specc.syntax.grammar import words
from specc.syntax.parse import parse

QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
PIECES = [
    *sorted(words().values()),
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    "?",
    "=",
    "==",
    "<",
    ">=",
    "..",
    "...",
    "*",
    "**",
    "/",
    "%",
    "|",
    "+",
    "-",
    '"text"',
    '"""prose"""',
    "/re/",
    "A",
    "B",
    "SCI",
    "DATE-OBS",
    "CD[i]_[j]",
    "S_*",
    "`odd name`",
    "1",
    "2.5",
    "[s]",
    "1.0.0",
    "p",
    "fits",
    "int",
    "float32",
    "string",
    "digits",
    "primary.A",
    "max(",
    "#\n",
    "\n",
]


def rules():
    """Give the grammar as texts are made of it: tables that were kept have it no more, and nobody parses by these."""
    return Lark((grammar_folder() / "specc.lark").read_text(encoding="utf-8"), parser="earley", lexer="dynamic")


def compile_text(text):
    tree, diagnostics = parse(Source("demo/noise.specc", text))
    if tree is not None:
        diagnostics = diagnostics + resolve(tree, {})[1]
    for one in diagnostics:
        assert one.code in CODES
        assert 0 <= one.span.start <= one.span.end
        assert as_text(one)
    return diagnostics


@QUIET
@given(st.text(max_size=200))
def test_noise_is_diagnosed(text):
    assert compile_text(text)


@QUIET
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_words_in_any_order_are_diagnosed_or_compile(pieces):
    compile_text(HEAD + 'product p : fits "p" { primary {\n' + " ".join(pieces))


@pytest.mark.laws
@QUIET
@given(st.deferred(lambda: from_lark(rules())))  # not before it runs, since all runs collect it
def test_whatever_the_grammar_makes_is_diagnosed_or_compiles(text):
    compile_text(text)


@pytest.mark.laws
@QUIET
@given(st.data())
def test_a_bundled_spec_with_a_stretch_cut_out_is_diagnosed_or_compiles(data):
    texts = [path.read_text(encoding="utf-8") for path in sorted(specs_folder().rglob("*.specc"))]
    text = data.draw(st.sampled_from(texts))
    start = data.draw(st.integers(0, len(text)))
    end = min(len(text), start + data.draw(st.integers(0, 60)))
    compile_text(text[:start] + text[end:])


def test_resolving_twice_gives_the_same():
    text = 'enum E : string { "a", "b" }\nproduct p : fits { primary { X : E "x" } image S : int16[ny, nx] "s" }'
    assert diagnose(text) == diagnose(text)
