"""`specc explain`: a code has its page, a rule its message, level, place and line."""

from __future__ import annotations

import json
import re

import pytest

from specc.diagnostics import pages
from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import RECOMMENDED
from specc.standard import pages as standard


@pytest.mark.parametrize("code", CODES)
def test_every_code(specc, code):
    answer = specc("explain", code)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(pages.text(code))
    assert (code in RECOMMENDED) == ("\nRecommended by " in answer.out)


def test_a_code_in_small_letters_and_as_json(specc):
    assert specc("explain", "sp304").out == pages.text("SP304")
    data = json.loads(specc("explain", "SP304", "--format", "json").out)
    assert (data["code"], data["severity"], data["title"]) == ("SP304", "error", "units do not agree")


def test_a_rule_of_the_standard(specc):
    answer = specc("explain", "f0403")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == standard.text("F0403")
    assert answer.out.startswith("# F0403: EXTVER and EXTLEVEL are integers\n\nerror · FITS Standard 4.0, 4.4.2.6")
    data = json.loads(specc("explain", "F0403", "--format", "json").out)
    assert (data["code"], data["severity"]) == ("F0403", "error")


def test_on_a_terminal(specc, monkeypatch):
    monkeypatch.setattr("specc.cli.explain.wants_colour", lambda _: True)
    assert "\x1b[" in specc("explain", "SP304").out


@pytest.mark.parametrize("what", ["toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:unit", "lightcurve/LIGHTCURVE/FLUX:unit"])
def test_a_rule(specc, place, what):
    answer = specc("explain", what)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0] == "toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:unit"
    assert "  level   error" in lines
    assert any(line.startswith("  spec    specs/toy/lightcurve.specc:") for line in lines)
    assert lines[-1].strip() == 'FLUX : float32  unit Jy  nullable             "flux"'


def test_a_rule_as_json(specc, place):
    (rule,) = json.loads(specc("explain", "lightcurve:name", "--format", "json").out)["rules"]
    assert rule["rule"] == "toy.lightcurve:lightcurve:name"
    assert rule["level"] == "error"
    assert rule["needs"] == "name"
    assert rule["spec"]["text"].startswith("filename ")


def test_an_item_means_all_its_rules(specc, place):
    out = specc("explain", "lightcurve/PRIMARY/EXPTIME").out
    assert out.count("toy.lightcurve:lightcurve/PRIMARY/EXPTIME:") == out.count("  level ") > 2


def test_a_rule_of_another_format_needs_no_headers(specc, place):
    path = place / "specs/toy/tree.specc"
    path.write_text('specc 1\nspec toy.tree 1.0.0\nproduct t : json "T" { tree { a : int "a" } }\n', encoding="utf-8")
    answer = specc("explain", "t/tree/a:type")
    assert answer.code == 0
    assert "toy.tree:t/tree/a:type\n  a is an int\n  level   error\n  needs   the file\n" in answer.out


def test_every_format_has_codes_that_are_explained(specc):
    said = specc("explain", "nothing").err
    for group in ("A01", "A02", "A03", "C01", "E01", "P01", "P02", "X01", "Y01"):
        (first,) = re.findall(rf"({group}\d\d) to {group}\d\d", said)
        assert specc("explain", first).code == 0


def test_a_rule_of_two_specs_has_to_be_told_apart(specc, place):
    text = (place / "specs/toy/lightcurve.specc").read_text(encoding="utf-8")
    (place / "specs/toy/second.specc").write_text(text.replace("toy.lightcurve", "toy.second"), encoding="utf-8")
    answer = specc("explain", "lightcurve:name")
    assert (answer.code, answer.out) == (2, "")
    assert "say `toy.lightcurve:lightcurve:name` or `toy.second:lightcurve:name`" in answer.err
    assert specc("explain", "toy.second:lightcurve:name").code == 0


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("SP999", "there is no code SP999"),
        ("SP40", "`SP401`"),
        ("nothing", "there is no code nothing"),
        ("F9999", "SP101 to SP809 are of specs, F0101 to F2008 of FITS, A0101 to A0"),
        ("lightcurve/LIGHTCURVE/FLUXX:unit", "did you mean `lightcurve/LIGHTCURVE/FLUX:unit`"),
        ("x:y", "there is no rule x:y"),
        ("", "there is no code"),
    ],
)
def test_what_is_not_known(specc, place, what, says):
    answer = specc("explain", what)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


def test_every_finding_can_be_explained(specc, place, product):
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '").replace(b"EXPTIME ", b"EXPTIMES"))
    data = json.loads(specc("validate", product.name, "--format", "json").out)
    rules = [finding["rule"] for finding in data["files"][0]["findings"]]
    assert len(rules) > 2
    for rule in rules:
        assert specc("explain", rule).code == 0, rule


def test_other_specs_may_be_broken(specc, broken):
    assert specc("explain", "lightcurve:name").code == 0
