"""A wheel brings the tables of the grammar along; they are used when they are those of this grammar and this Lark."""

from __future__ import annotations

import tomllib

import pytest

from specc.syntax import grammar

SMALL = 'start: A+\nA: "a" | "b"\n'  # whose tables are used has nothing to do with what they say
EXAMPLE = "aab"


@pytest.fixture
def brought(tmp_path, monkeypatch):
    """A wheel's folder, and no folder of the user."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr(grammar, "tables_folder", lambda: folder)
    monkeypatch.setattr(grammar, "grammar_text", lambda: SMALL)
    grammar.parser.cache_clear()
    yield folder
    grammar.parser.cache_clear()


def test_tables_that_a_wheel_brings_are_read_and_not_built(brought, monkeypatch):
    text = grammar.grammar_text()
    (brought / grammar.bundled_name(text)).write_bytes(grammar.tables(text))
    monkeypatch.setattr(grammar, "_made", lambda _: pytest.fail("they were built"))
    assert grammar.parser().parse(EXAMPLE).data == "start"


def test_those_of_another_grammar_or_broken_ones_are_not_used(brought):
    text = grammar.grammar_text()
    assert grammar.bundled_name(text) != grammar.bundled_name(f"{text}\n")
    (brought / grammar.bundled_name(text)).write_bytes(b"broken")
    assert grammar.parser().parse(EXAMPLE).data == "start"


def test_the_wheel_is_told_to_bring_them(repository):
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))
    assert "custom" in project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]
    assert any(one.startswith("lark") for one in project["build-system"]["requires"])
    assert (repository / "hatch_build.py").is_file()
