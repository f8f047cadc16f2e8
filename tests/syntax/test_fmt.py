"""The formatter: the same tree, the same comments, and a fixed point, whatever blanks stood in the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from factories.shapes import shape
from syntax.examples import examples

from specc.diagnostics import pages
from specc.diagnostics.codes import CODES
from specc.source import Source
from specc.syntax.fmt import formatted
from specc.syntax.parse import parse
from specc.syntax.trivia import whole_tree

REPOSITORY = Path(__file__).resolve().parents[2]
SPECS = sorted(path for folder in ("specs", "tests/specs") for path in (REPOSITORY / folder).rglob("*.specc"))
TEXTS = {
    **{path.relative_to(REPOSITORY).as_posix(): path.read_text(encoding="utf-8") for path in SPECS},
    **{f"README {name}": text for name, text in examples()},
    **{
        f"{code} {example.kind} {number}": example.text
        for code in CODES
        for number, example in enumerate(pages.examples(pages.text(code)))
        if example.form == "" and parse(Source(example.path, example.text))[0] is not None
    },
}


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


@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if parses(text)])
def test_the_laws_hold(name):
    check_laws(TEXTS[name])


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_the_specs_are_in_the_canonical_form(path):
    text = path.read_text(encoding="utf-8")
    assert fmt(text) == text, f"run `specc fmt {path.relative_to(REPOSITORY)}`"
