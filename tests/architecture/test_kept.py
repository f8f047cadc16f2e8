"""What is kept between runs is used whole or not at all, and nobody needs it."""

from __future__ import annotations

import json
import os

import pytest

from specc.kept import Kept, cache_folder, read_own


def table(made_with="library 1") -> Kept:
    return Kept("test", made_with, lambda answer: isinstance(answer, str))


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "specc"


def keep(question: str, answer: object) -> None:
    one = table()
    one.put(question, answer)
    one.save()


def test_an_answer_is_kept_for_the_next_run(folder):
    keep("s", "yes")
    assert "s" in table()
    assert table().get("s") == "yes"
    assert "m" not in table()
    assert folder.stat().st_mode & 0o077 == 0


def test_two_runs_add_to_one_table():
    one, other = table(), table()
    assert "s" not in one
    assert "s" not in other
    one.put("s", "yes")
    other.put("m", "no")
    one.save()
    other.save()
    assert {question: table().get(question) for question in ("s", "m")} == {"s": "yes", "m": "no"}


def test_nothing_is_known_of_another_version():
    keep("s", "yes")
    assert "s" not in table("library 2")


@pytest.mark.parametrize(
    "spoilt",
    [
        b"",
        b"no json",
        b"null",
        b"[" * 100_000,
        b'{"made_with": "library 1"}',
        b'{"made_with": "library 1", "answers": {"s": 3}}',
        b'{"made_with": "library 2", "answers": {"s": "yes"}}',
        b'{"made_with": "library 1", "answers": {"s": "yes"',
        b"\xff\xfe",
    ],
)
def test_what_is_spoilt_is_as_good_as_none(folder, spoilt):
    keep("s", "yes")
    [file] = folder.iterdir()
    file.write_bytes(spoilt)
    assert "s" not in table()
    keep("m", "yes")
    assert json.loads(file.read_bytes())["answers"] == {"m": "yes"}


def test_what_another_user_wrote_is_not_read(folder, monkeypatch):
    keep("s", "yes")
    [file] = folder.iterdir()
    assert read_own(file)
    monkeypatch.setattr(os, "getuid", lambda: file.stat().st_uid + 1)
    assert read_own(file) is None
    assert "s" not in table()


def test_where_nothing_can_be_kept_nothing_is(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert cache_folder() is None
    keep("s", "yes")
    assert "s" not in table()


def test_a_table_stays_small(folder):
    one = table()
    one.put("x" * 3000, "yes")
    for number in range(6000):
        one.put(str(number), "yes")
    one.save()
    [file] = folder.iterdir()
    answers = json.loads(file.read_bytes())["answers"]
    assert len(answers) == 5000
    assert "5999" in answers
