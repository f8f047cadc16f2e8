"""A policy settles levels of rules of the Standard: from the text of the spec to findings, lists, pages and dumps."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from model.resolving import diagnose, model
from runtime.fits.making import card, primary

from specc.backends import Settings, backend
from specc.backends.validator import load
from specc.cli.dump import plan_text, tree_lines
from specc.model.dump import dump
from specc.model.dump import load as load_model
from specc.plan.rules import plan
from specc.runtime.fits.standard.register import ALWAYS_ERRORS, rules
from specc.source import Source
from specc.syntax.parse import parse

RUNTIME = Path(__file__).resolve().parents[2] / "specc" / "runtime"
LEVELS = """
policy {
  datetimes fits
  rule F0412 off     "headers are kept as they were archived"
  rule F1209 warning "what **nobody** can verify is <not> delivered"
  rule F0104 info    "the recorder leaves bytes behind"
}
"""
PRODUCT = 'product p : fits "P" { primary { DATE? : string  DATE-OBS : string } }\n'
FILE = primary(card("DATE", "'2010-06-01'"), card("DATE-OBS", "'03/11/99'")) + b"\x01" * 7


def planned(policy=LEVELS):
    return plan(model(f"{policy}{PRODUCT}"))


def found(path, policy, content=FILE, **how):
    """Findings of the rules of the Standard by code."""
    path.write_bytes(content)
    (report,) = load(planned(policy)).validate(str(path), **how).files
    assert report.product == "p"
    return {finding.rule: finding for finding in report.findings if ":" not in finding.rule}


def test_the_model_has_codes_levels_and_reasons():
    levels = model(f"{LEVELS}{PRODUCT}").policy.rule_levels
    assert [(one.code, one.level, one.place.line) for one in levels] == [
        ("F0412", "off", 6),
        ("F1209", "warning", 7),
        ("F0104", "info", 8),
    ]
    assert levels[0].reason == "headers are kept as they were archived"


def test_the_model_is_the_same_after_json():
    spec = model(f"{LEVELS}{PRODUCT}")
    assert load_model(json.loads(json.dumps(dump(spec)))) == spec


def test_they_stand_last_in_the_plan():
    last = planned().rules[-3:]
    assert [(one.id, one.level, one.needs) for one in last] == [
        ("F0412", "off", "header"),
        ("F1209", "warning", "data"),
        ("F0104", "info", "file"),
    ]
    assert [one.message for one in last] == [rules()[one.id].holds for one in last]
    assert [one.id for one in planned("").rules if ":" not in one.id] == []


def test_a_file_is_judged_with_them_and_without(tmp_path):
    without = found(tmp_path / "a.fits", "")
    assert {code: without[code].level for code in ("F0412", "F0104")} == {"F0412": "warning", "F0104": "error"}
    assert "F1209" not in without
    assert without["F0104"].spec_line is None
    within = found(tmp_path / "a.fits", LEVELS)
    assert {code: one.level for code, one in within.items()} == {"F1209": "warning", "F0104": "info"}
    assert {code: (one.spec_path, one.spec_line) for code, one in within.items()} == {
        "F1209": ("demo/test.specc", 7),
        "F0104": ("demo/test.specc", 8),
    }


def test_a_rule_over_data_that_is_asked_for_is_not_judged_by_headers_alone(tmp_path):
    assert "F1209" not in found(tmp_path / "a.fits", LEVELS, headers_only=True)


def test_a_policy_does_not_travel_with_an_import(tmp_path):
    spec = model(f"import demo.other\n{PRODUCT}", other=LEVELS)
    assert spec.policy.rule_levels == ()


@pytest.mark.parametrize("code", sorted(ALWAYS_ERRORS))
@pytest.mark.parametrize("level", ["off", "info", "warning"])
def test_what_a_file_cannot_be_read_without_stays_an_error(code, level):
    _, diagnostics = diagnose(f'policy {{ rule {code} {level} "reason" }}\n{PRODUCT}')
    assert [one.code for one in diagnostics] == ["SP211"]


@pytest.mark.parametrize("code", sorted(set(rules()) - ALWAYS_ERRORS))
def test_every_other_rule_can_have_every_level(code):
    for level in ("error", "warning", "info", "off"):
        spec, diagnostics = diagnose(f'policy {{ rule {code} {level} "reason" }}\n{PRODUCT}')
        assert not diagnostics
        assert spec.policy.rule_levels[0].level == level


def test_the_validator_lists_them_with_the_rules_of_the_standard(tmp_path):
    shutil.copytree(RUNTIME, tmp_path / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    for one in backend("validator").emit(planned(), Settings()):
        path = tmp_path / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.text, encoding="utf-8")
    validator = tmp_path / "demo" / "test" / "validator.py"
    said = subprocess.run(
        [sys.executable, validator, "--list-rules"], capture_output=True, text=True, check=True
    ).stdout
    listed = {line.split()[1]: line.split() for line in said.splitlines()}
    assert set(rules()) <= set(listed)
    assert listed["F0412"] == ["off", "F0412", "demo/test.specc:6"]
    assert listed["F1209"] == ["warning", "F1209", "demo/test.specc:7"]
    assert listed["F0411"][0] == "error"
    assert list(listed)[: len(planned().rules) - 3] == [one.id for one in planned().rules[:-3]]


def test_the_pages_say_which_and_why():
    made = {one.path: one.text for one in backend("docs").emit(planned(), Settings())}
    for path in ("docs/demo/test/index.html", "docs/demo/test/p.html"):
        text = made[path]
        assert 'id="standard"' in text
        for code in ("F0412", "F1209", "F0104"):
            assert text.count(f'id="{code}"') == 1
        assert "headers are kept as they were archived" in text
        assert "what <strong>nobody</strong> can verify is &lt;not&gt; delivered" in text
        assert "test.specc:6" in text
    without = {one.path: one.text for one in backend("docs").emit(planned(""), Settings())}
    assert 'id="standard"' not in "".join(without.values())


def test_dumps_show_them():
    tree, _ = parse(Source("demo/test.specc", f"specc 1\nspec demo.test 1.0.0\n{LEVELS}{PRODUCT}"))
    assert any("RuleLevel @6:3 level='off'" in line for line in tree_lines(tree))
    assert "F0412  off  header  demo/test.specc:6\n    The form DD/MM/YY" in plan_text(planned())
