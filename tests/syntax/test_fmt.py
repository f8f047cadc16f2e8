"""The formatter: the same tree, the same comments, and a fixed point, whatever blanks stood in the text."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import pytest
from factories.sentences import respaced, samples, sentence
from factories.shapes import shape
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from syntax.examples import examples

from specc.diagnostics import pages
from specc.diagnostics.codes import CODES
from specc.source import Source
from specc.syntax.fmt import formatted
from specc.syntax.grammar import parser
from specc.syntax.parse import parse
from specc.syntax.trivia import whole_tree

pytestmark = pytest.mark.laws

REPOSITORY = Path(__file__).resolve().parents[2]
SPECS = sorted(path for folder in ("specs", "tests/specs") for path in (REPOSITORY / folder).rglob("*.specc"))
README = dict(examples())
PARTS = [f"README {name}" for name in README]
NAMES = [*(path.relative_to(REPOSITORY).as_posix() for path in SPECS), *PARTS, *CODES]
LONG = 20_000  # characters, beyond which a text is mixed once, and with blanks alone


@cache
def texts(name: str) -> tuple[str, ...]:
    """Give the texts of a name that parse: of a code those on its page. Parsed when asked for, not when collected."""
    if name in CODES:
        found = [one.text for one in pages.examples(pages.text(name)) if one.form == ""]
        return tuple(one for one in found if parses(one))
    whole = (
        README[name.removeprefix("README ")] if name.startswith("README ") else (REPOSITORY / name).read_text("utf-8")
    )
    assert parses(whole)
    return (whole,)


def fmt(text: str) -> str:
    out, diagnostics = formatted(Source("t.specc", text))
    assert out is not None, diagnostics
    return out


def comments(text: str) -> list[str]:
    """Every comment of a text, in order."""
    found = []
    for leaf in whole_tree(text).leaves():
        found += [one.text for one in leaf.leading]
        found += [leaf.trailing] if leaf.trailing else []
    return found


def meaning(text: str):
    spec, _ = parse(Source("t.specc", text))
    return shape(spec)


def check_laws(text: str) -> str:
    out = fmt(text)
    assert meaning(out) == meaning(text)
    assert fmt(out) == out
    assert comments(out) == comments(text)
    assert not re.search(r"[ \t]$|\n\n\n|\t", out, re.MULTILINE) or '"""' in out
    assert out.endswith("\n")
    return out


def parses(text: str) -> bool:
    spec, diagnostics = parse(Source("t.specc", text))
    return spec is not None and all(one.severity == "warning" for one in diagnostics)


@pytest.mark.parametrize("name", [*PARTS, *CODES])
def test_the_laws_hold(name):
    """Of specs `specc fmt --check` says more: that they are in the canonical form."""
    for text in texts(name):
        check_laws(text)


def test_most_pages_of_codes_have_a_text_that_parses():
    assert sum(bool(texts(code)) for code in CODES) > 0.8 * len(CODES)


# ------------------------------------------------------------------------------------------------ generated texts


def test_every_terminal_has_a_sample():
    used = {part.name for rule in parser().rules for part in rule.expansion if part.is_term}
    assert used <= set(samples()), "give it one in tests/factories/sentences.py"


def test_most_sentences_parse():
    assert sum(parses(sentence(seed)) for seed in range(200)) > 130  # the rest say what only a reader sees is wrong


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_the_laws_hold_for_sentences(seed):
    text = sentence(seed)
    assume(parses(text))
    out = check_laws(text)
    mixed = respaced(out, random.Random(seed), comments=True)  # noqa: S311
    if parses(mixed) and meaning(mixed) == meaning(out):
        check_laws(mixed)


@pytest.mark.parametrize("name", NAMES)
def test_blanks_change_nothing(name):
    for form in map(fmt, texts(name)):
        for seed in range(2 if len(form) < LONG else 1):
            assert fmt(respaced(form, random.Random(seed), comments=False)) == form  # noqa: S311


@pytest.mark.parametrize("name", NAMES)
def test_comments_anywhere_are_kept(name):
    for text in (one for one in texts(name) if len(one) < LONG):
        for seed in range(2):
            mixed = respaced(text, random.Random(seed), comments=True)  # noqa: S311
            if parses(mixed) and meaning(mixed) == meaning(text):
                check_laws(mixed)


# ------------------------------------------------------------------------------------------------ trees and text tables


TREE = """specc 1
spec demo.trees 1.0.0

product asn : json "Association" {
  filename "asn.json"
  tree {
    program    : string matches /\\d{5}/         "program that it belongs to"
    products   : list[1..*] of object           "what is to be made" {
      name       : string  unique               "root of the output names"
      members    : list[1..*] of object         "what it is made from" {
        include Member(Kinds)
      }
      require count(members.exptype == "science") >= 1      "a product has a science member"
    }
    meta       : "an object; said again, it is reopened" {
      instrument : { name : string }
    }
    meta.instrument.name : in {"MIRI", "NIRCAM"}
    range?     : list[n] of tuple(low : float unit m "lower", high : float unit m > 0)
    labels?    : list of (string | int) | null  "a list of both, or null as a whole"
    wcs?       : any  tagged "tag:a-1.*" | "tag:b-*"
    undeclared keys info
  }
}

product pool : csv "Text" {
  delimiter "|"
  comments  "#"
  nulls     "NULL", "--", ""
  rows >= 1
  columns {
    FILENAME   : string  unique     "exposure"
    PSF?       : bool  nullable     "false or true"
  }
}
"""


def test_trees_and_text_tables_are_laid_out_as_a_person_would():
    assert fmt(TREE) == TREE
    assert check_laws(respaced(TREE, random.Random(7), comments=False)) == TREE  # noqa: S311


TYPES = """specc 1
spec demo.types 1.0.0

type Short     : float  unit s  > 0  "a time"
type Longer    : string matches /a+/  "a name"
"""


def test_declarations_of_one_line_share_their_columns_from_the_first():
    assert check_laws(TYPES) == TYPES
    assert fmt(TYPES.replace("\n\n", "\n")) == TYPES
