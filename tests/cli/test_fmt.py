"""`specc fmt`: what it writes, what it only shows, what it leaves alone."""

from __future__ import annotations

import io
import json
import sys

import pytest

ODD = """\
specc 1  spec toy.odd 1.0.0
header   H{A:int>=0 unit s   # how long
  "a" B_LONG? : string "b"}
"""
FORM = """\
specc 1
spec toy.odd 1.0.0

header H {
  A          : int >= 0  unit s  # how long
      "a"
  B_LONG?    : string  "b"
}
"""


@pytest.fixture
def odd(place):
    path = place / "specs/toy/odd.specc"
    path.write_text(ODD, encoding="utf-8")
    return path


def test_a_spec_is_written_in_its_form(specc, odd):
    answer = specc("fmt", "specs/toy/odd.specc")
    assert answer == (0, "formatted: specs/toy/odd.specc\n1 spec: 1 formatted\n", "")
    assert odd.read_text(encoding="utf-8") == FORM
    assert specc("fmt", odd) == (0, "1 spec: 0 formatted\n", "")
    assert odd.read_text(encoding="utf-8") == FORM


def test_check_writes_nothing_and_fails(specc, odd):
    answer = specc("fmt", "--check", "specs/toy/odd.specc")
    assert answer == (1, "not in the canonical form: specs/toy/odd.specc\n1 spec: 1 to be formatted\n", "")
    assert odd.read_text(encoding="utf-8") == ODD
    specc("fmt", odd)
    assert specc("fmt", "--check", odd).code == 0


def test_diff_shows_what_would_change(specc, odd):
    answer = specc("fmt", "--diff", "specs/toy/odd.specc")
    assert answer.code == 1
    assert answer.out.startswith("--- specs/toy/odd.specc\n+++ specs/toy/odd.specc\n@@ ")
    assert "-specc 1  spec toy.odd 1.0.0\n" in answer.out
    assert "+spec toy.odd 1.0.0\n" in answer.out
    assert odd.read_text(encoding="utf-8") == ODD


def test_a_folder_is_searched(specc, odd, place):
    (place / "specs/.hidden").mkdir()
    (place / "specs/.hidden/x.specc").write_text(ODD, encoding="utf-8")
    (place / "specs/notes.txt").write_text(ODD, encoding="utf-8")
    specc("fmt", "specs")
    assert "header   H" in (place / "specs/.hidden/x.specc").read_text(encoding="utf-8")
    assert "header   H" in (place / "specs/notes.txt").read_text(encoding="utf-8")
    assert specc("fmt", "--check", "specs") == (0, "2 specs: 0 to be formatted\n", "")


def test_what_does_not_parse_is_left_alone_and_the_others_are_not(specc, odd, place):
    wrong = place / "specs/toy/wrong.specc"
    wrong.write_text("specc 1\nspec toy.wrong 1.0.0\nheader   H { A int }\n", encoding="utf-8")
    before = wrong.read_bytes()
    answer = specc("fmt", "specs/toy")
    assert answer.code == 2
    assert "error[SP101]" in answer.out
    assert "1 left as it was (1 error)" in answer.out
    assert wrong.read_bytes() == before
    assert "header H {\n" in odd.read_text(encoding="utf-8")


def test_permissions_and_links_stay(specc, odd, place):
    odd.chmod(0o640)
    link = place / "link.specc"
    link.symlink_to(odd)
    assert specc("fmt", link).code == 0
    assert link.is_symlink()
    assert odd.stat().st_mode & 0o777 == 0o640
    assert "header H {\n" in odd.read_text(encoding="utf-8")
    assert sorted(path.name for path in odd.parent.iterdir()) == ["lightcurve.specc", "odd.specc"]


def test_what_is_protected_stays(specc, odd, monkeypatch):
    monkeypatch.setattr("specc.files.os.access", lambda *_: False)
    answer = specc("fmt", odd)
    assert answer.code == 2
    assert "write-protected" in answer.err
    assert odd.read_text(encoding="utf-8") == ODD


def test_other_line_ends_and_marks_are_put_right(specc, odd):
    odd.write_bytes(b"\xef\xbb\xbf" + ODD.replace("\n", "\r\n").encode())
    assert specc("fmt", odd).code == 0
    content = odd.read_bytes()
    assert b"\r" not in content
    assert content.startswith(b"specc 1\n")


def test_standard_input_is_answered_on_standard_output(specc, place, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ODD.encode())))
    answer = specc("fmt", "-")
    assert answer.code == 0
    assert answer.out.startswith("specc 1\nspec toy.odd 1.0.0\n\nheader H {\n")
    assert answer.err == ""


def test_standard_input_that_does_not_parse(specc, place, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"nothing")))
    answer = specc("fmt", "-")
    assert (answer.code, answer.out) == (2, "")
    assert "error[SP101]" in answer.err


def test_json(specc, odd):
    answer = specc("fmt", "--check", "--format", "json", "specs/toy/odd.specc")
    data = json.loads(answer.out)
    assert data["files"] == [
        {"path": "specs/toy/odd.specc", "parses": True, "changed": True, "written": False, "text": None}
    ]
    assert data["summary"] == {"files": 1, "changed": 1}


def test_no_such_file(specc, place):
    assert specc("fmt", "nothing.specc") == (2, "", "specc: there is no file nothing.specc\n")


def test_a_file_that_cannot_be_read(specc, place):
    (place / "t.specc").write_bytes(b"specc 1\nspec t 1.0.0\n# caf\xe9\n")
    answer = specc("fmt", "t.specc")
    assert answer.code == 2
    assert "error[SP106]" in answer.out
