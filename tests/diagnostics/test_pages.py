"""Every code has a page, and the examples on it are true: the failing one gives that code, the passing one nothing."""

from __future__ import annotations

import pytest
from diagnostics.snapshots import Text, diagnostics_of, lay_out, refusals_of

from specc.diagnostics import pages
from specc.diagnostics.codes import CODES


def said(code: str, kind: str, folder, monkeypatch) -> list[str]:
    """Codes of the diagnostics of an example of a page."""
    examples = [one for one in pages.examples(pages.text(code)) if one.kind == kind]
    assert examples, f"{code}.md has no {kind} example"
    texts = [Text(in_root(one.path), one.form, one.text) for one in examples]
    lay_out(tuple(texts), folder, monkeypatch)
    # One code is of the backends, which run only when a spec is built.
    find = refusals_of if code == "SP406" else diagnostics_of
    return [one.code for one in find(texts[-1].path)]


def in_root(path: str) -> str:
    return path if path.startswith(("bundled/", "installed/", pages.ACCEPTED)) else f"specs/{path}"


@pytest.mark.parametrize("code", CODES)
def test_the_failing_example_gives_the_code_and_nothing_else(code, tmp_path, monkeypatch):
    assert said(code, "failing", tmp_path, monkeypatch) == [code]


@pytest.mark.parametrize("code", CODES)
def test_the_passing_example_gives_nothing(code, tmp_path, monkeypatch):
    assert said(code, "passing", tmp_path, monkeypatch) == []


@pytest.mark.parametrize("code", CODES)
def test_a_page_begins_with_the_title_of_its_code(code):
    assert pages.text(code).startswith(f"# {code}: {CODES[code].title}\n\n")


def test_every_page_is_of_a_code(repository):
    folder = repository / "specc/diagnostics/pages"
    assert {path.stem for path in folder.glob("*.md")} == set(CODES)
