"""Every rule of the structure of files has a page, and its examples break that rule and no other, or none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specc.runtime.codes import rules
from specc.standard import pages
from tests.standard.judging import report

CODES = list(rules())


def _asked(code):
    return {code: "info"} if rules()[code].level == "off" else {}


@pytest.mark.parametrize("code", CODES)
def test_a_page_fails_and_passes(code, tmp_path):
    examples = pages.examples(pages.body(code))
    assert {example.kind for example in examples} == {"failing", "passing"}
    for number, example in enumerate(examples):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = report(folder / example.name, example.text, form=example.format, levels=_asked(code))
        broken = {finding.rule for finding in found.findings}
        assert broken == (example.also | {code} if example.kind == "failing" else example.also), found.findings
        if example.kind == "failing":
            level = _asked(code).get(code, rules()[code].level)
            assert level in {finding.level for finding in found.findings if finding.rule == code}


def test_pages_are_of_rules():
    assert pages.written() == sorted(CODES)


def test_every_code_that_the_runtime_knows_is_registered():
    runtime = Path(pages.__file__).parents[1] / "runtime"
    written = {
        code
        for path in runtime.rglob("*.py")
        if path.parent.name not in {"register", "codes"}
        for code in re.findall(r"\b[ACEFPTXY]\d{4}\b", path.read_text(encoding="utf-8"))
    }
    assert written == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_rule_is_written_in_full(code):
    rule = rules()[code]
    assert rule.level in ("error", "warning", "info", "off")
    assert rule.needs in ("file", "header", "data")
    assert rule.section
    assert rule.holds
    assert not rule.holds.endswith(".")
