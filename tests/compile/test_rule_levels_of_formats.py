"""A policy settles levels of the rules of the structure of formats other than FITS, too."""

from __future__ import annotations

import pytest
from model.resolving import diagnose, model

from specc.backends.validator import load
from specc.plan.rules import plan
from specc.runtime.codes import always_errors, level_of, rules, rules_for
from specc.runtime.listing import listed

PRODUCTS = 'product p : json "P" { tree { a : int } }\nproduct q : yaml "Q" { tree { a : int } }\n'
POLICY = """
policy {
  rule T0110 off     "the recorder writes NaN"
  rule T0108 warning "keys are known to be repeated"
  rule Y0116 error   "programs have names of digits"
  rule X0103 info    "nothing is to be packed"
}
"""


def found(path, text, policy=POLICY):
    path.write_text(text)
    (report,) = load(plan(model(f"{policy}{PRODUCTS}"))).validate(str(path)).files
    return report.verdict, [(each.rule, each.level, each.spec_line) for each in report.findings if ":" not in each.rule]


def test_levels_reach_the_findings(tmp_path):
    assert found(tmp_path / "a.json", '{"a": 1, "b": NaN,\n "a": 2}')[1] == [("T0108", "warning", 6)]
    assert found(tmp_path / "a.yaml", "a: 1\nb: 017")[1] == [("Y0116", "error", 7)]


def test_without_a_policy_levels_are_those_of_the_register(tmp_path):
    verdict, told = found(tmp_path / "a.json", '{"a": NaN, "a": 2}', "")
    assert verdict == "fail"
    assert told == [("T0108", level_of("T0108"), None), ("T0110", level_of("T0110"), None)]


def test_the_rules_of_all_formats_of_a_spec_are_listed():
    spec = load(plan(model(f"{POLICY}{PRODUCTS}"))).SPEC
    levels = {each.rule: each.level for each in listed(spec) if ":" not in each.rule}
    assert levels.keys() == {*rules_for("json"), *rules_for("yaml")}
    assert (levels["T0110"], levels["T0108"], levels["Y0116"], levels["X0103"]) == ("off", "warning", "error", "info")


@pytest.mark.parametrize("code", ["T0105", "Y0103", "X0101"])
def test_what_was_not_read_stays_an_error(code):
    _, (problem,) = diagnose(f'policy {{ rule {code} off "we know" }}\n{PRODUCTS}')
    assert problem.code == "SP211"
    assert f"`{code}` cannot be switched off" in problem.message


def test_rules_that_stay_errors_are_errors():
    assert always_errors() <= {code for code, rule in rules().items() if rule.level == "error"}


def test_a_code_that_is_not_there_is_told_with_the_nearest():
    _, (problem,) = diagnose(f'policy {{ rule t0110 off "we know" }}\n{PRODUCTS}')
    assert problem.code == "SP201"
    assert "T0110" in problem.help
