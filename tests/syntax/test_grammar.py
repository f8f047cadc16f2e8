"""The grammar: it is strictly LALR, and its page shows every rule."""

from __future__ import annotations

import re

import pytest
from lark import Lark, Tree
from syntax.examples import examples

from specc.bundled import grammar_folder
from specc.diagnostics.render import as_text
from specc.model.variants import resolve_all
from specc.source import Source
from specc.syntax.grammar import parser, words
from specc.syntax.parse import parse


def grammar():
    return (grammar_folder() / "specc.lark").read_text(encoding="utf-8")


@pytest.mark.laws
def test_it_has_no_conflict_and_no_two_terminals_that_collide():
    Lark(grammar(), parser="lalr", lexer="contextual", strict=True)


@pytest.mark.parametrize("example", list(examples()), ids=lambda example: example[0])
def test_an_example_of_the_page_compiles(example):
    name, text = example
    source = Source(f"{name}.specc", text)
    tree, diagnostics = parse(source)
    assert tree is not None, [as_text(one) for one in diagnostics]
    assert not diagnostics, as_text(diagnostics[0])
    _, _, diagnostics = resolve_all(tree, {})
    expected = {"SP402"} if "unit, time : string" in text else set()
    wrong = [as_text(one) for one in diagnostics if one.code not in expected]
    assert not wrong, "\n".join(wrong)


def test_the_page_shows_every_rule():
    shown = set()
    for _, text in examples():
        shown |= {str(tree.data) for tree in parser().parse(text).iter_subtrees() if isinstance(tree, Tree)}
    rules = {str(rule.alias or rule.origin.name) for rule in parser().rules}
    # A rule that passes on its one child leaves no tree of its own: what it passes on is looked for.
    passing = {match[1] for match in re.finditer(r"^\?(\w+):", grammar(), re.MULTILINE)}
    missing = {name for name in rules - passing - shown if not name.startswith("_")}
    assert missing == set()


def test_a_word_is_never_the_beginning_of_another():
    for word in words().values():
        tree, diagnostics = parse(Source("x.specc", f"specc 1\nspec a.b 1.0.0\nheader H {{ {word}x : int }}\n"))
        assert tree is not None
        assert not diagnostics, word


@pytest.mark.parametrize("word", sorted(set(words().values())))
def test_every_word_is_a_name_before_a_colon_or_a_comma(word):
    text = f"specc 1\nspec a.b 1.0.0\ncolumns C {{ A : int {word} : int  B, {word}, E? : float  {word}? : string }}\n"
    tree, diagnostics = parse(Source("x.specc", text))
    assert not diagnostics
    names = [name.text for item in tree.declarations[0].items for name in item.names]
    assert names == ["A", word, "B", word, "E", word]


def test_numbers_after_a_description_are_values():
    text = 'specc 1\nspec a.b 1.0.0\nenum A : int { """What they mean.""" 1, -2, 3 "three" }\n'
    tree, diagnostics = parse(Source("x.specc", text))
    assert not diagnostics
    assert [one.value.value for one in tree.declarations[0].values[:1]] == [1]
