"""`specc check --fix`: what it mends unasked, what only when asked, and what it leaves alone."""

from __future__ import annotations

import json

import pytest

WRONG = """\
spec toy.wrong 1.0.0
product p : fits "P" {
  primary {
    OBJECT string  "target"
    N      :: int  "number"
    TSTART : float unit d  "start"
    TSTOP  : float > TSTART unit d  "stop"
    MU?    : float  'motion'
    require TSTOP-TSTART = 4 [d] && N != "4"
    require OBJECT <> “M31” || N ≥ 3
    when N = 1 { A : int; B : int } elif N == 2 { C : int, }
    require MU > 3  "fast"
  }
}
"""
RIGHT = """\
specc 1
spec toy.wrong 1.0.0
product p : fits "P" {
  primary {
    OBJECT : string  "target"
    N      : int  "number"
    TSTART : float unit d  "start"
    TSTOP  : float unit d  > TSTART  "stop"
    MU?    : float  "motion"
    require TSTOP - TSTART == 4 [d] and N != 4
    require OBJECT != "M31" or N >= 3
    when N == 1 { A : int B : int } else when N == 2 { C : int }
    require MU > 3  {if_present}"fast"
  }
}
"""


@pytest.fixture
def wrong(place):
    path = place / "specs/toy/wrong.specc"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_what_is_safe_is_mended_unasked(specc, wrong):
    answer = specc("check", "--fix", "specs/toy/wrong.specc")
    assert wrong.read_text(encoding="utf-8") == RIGHT.replace("{if_present}", "")
    assert answer.code == 2
    assert answer.out.startswith("--- specs/toy/wrong.specc\n+++ specs/toy/wrong.specc\n@@ ")
    assert "\n+specc 1\n" in answer.out
    assert answer.out.count("error[") == 1
    assert "error[SP302]: `MU` may be absent" in answer.out
    assert answer.out.splitlines()[-1].startswith("1 spec: 1 error, 1 warning, after ")


def test_what_is_not_safe_is_mended_when_asked(specc, wrong):
    answer = specc("check", "--fix", "--unsafe", "specs/toy/wrong.specc")
    assert answer.code == 0
    text = wrong.read_text(encoding="utf-8")
    assert 'require MU > 3  if present  "fast"\n' in text
    assert "within 1e-6 relative" in text


def test_without_fix_nothing_is_written_and_the_offer_is_made(specc, wrong):
    answer = specc("check", "specs/toy/wrong.specc")
    assert wrong.read_text(encoding="utf-8") == WRONG
    assert answer.out.endswith("1 spec: 1 error\n1 of them can be mended unasked: specc check --fix\n")


def test_a_right_spec_is_not_touched(specc, place):
    path = place / "specs/toy/lightcurve.specc"
    before = path.stat().st_mtime_ns
    assert specc("check", "--fix").out.endswith("no mistakes\n")
    assert path.stat().st_mtime_ns == before


def test_an_import_is_not_written_to(specc, place):
    other = place / "specs/toy/other.specc"
    other.write_text("specc 1\nspec toy.other 1.0.0\nheader H { A : int > 0 unit s }\n", encoding="utf-8")
    mine = place / "specs/toy/mine.specc"
    mine.write_text("specc 1\nspec toy.mine 1.0.0\nimport toy/other\nheader G { include other.H }\n", encoding="utf-8")
    before = other.read_text(encoding="utf-8")
    specc("check", "--fix", "specs/toy/mine.specc")
    assert "import toy.other\n" in mine.read_text(encoding="utf-8")
    assert other.read_text(encoding="utf-8") == before


def test_json(specc, wrong):
    data = json.loads(specc("check", "--fix", "--format", "json", "specs/toy/wrong.specc").out)
    [file] = data["fixed"]
    assert file["path"] == "specs/toy/wrong.specc"
    assert file["fixes"] >= 12
    assert "+specc 1" in file["diff"]
    assert [one["fix"]["safe"] for one in data["diagnostics"] if one["fix"]] == [False, False]


def test_unsafe_alone_is_wrong_usage(specc, place):
    assert specc("check", "--unsafe") == (2, "", "specc: --unsafe says which fixes --fix applies; give both\n")


def test_the_bundled_library_is_not_changed(specc, place):
    bundled = place.parent / "bundled/std"
    bundled.mkdir()
    (bundled / "kinds.specc").write_text("specc 1\nspec std.kinds 1.0.0\nheader H { A : int > 0 unit s }\n")
    answer = specc("check", "--fix", "std.kinds")
    assert answer.code == 2
    assert "std.kinds is of the bundled library" in answer.err
