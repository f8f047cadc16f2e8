"""The tables of the parser are kept, and what is kept is only trusted when it is whole."""

from __future__ import annotations

from specc.syntax import grammar

SMALL = 'start: A+\nA: "a" | "b"\n'  # how they are kept has nothing to do with what they say


def test_tables_are_kept_and_read_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    text = SMALL
    kept = grammar._place_of(text)
    assert grammar._load(kept) is None
    built = grammar._build(text, kept)
    again = grammar._load(kept)
    example = "aab"
    assert again.parse(example) == built.parse(example)
    assert kept.parent.stat().st_mode & 0o077 == 0


def test_what_is_kept_and_broken_is_built_anew(tmp_path):
    broken = tmp_path / "broken.tables"
    for content in (b"", b"no pickle", b"\x80\x04N."):
        broken.write_bytes(content)
        assert grammar._load(broken) is None


def test_where_nothing_can_be_kept_the_tables_are_built(tmp_path, monkeypatch):
    file = tmp_path / "a_file"
    file.write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))
    assert grammar._place_of("anything") is None
    assert grammar._load(None) is None
