"""Every rule that a validator judges, with its level in force and where that is said."""

from __future__ import annotations

import json

from specc.runtime.codes import rules_for
from specc.runtime.fits import FitsProduct
from specc.runtime.listing import listed, rules_json, rules_text
from specc.runtime.spec import Spec

TABLE = {"p/PRIMARY/DATE:presence": ("error", 0, 12), "F0412": ("off", 0, 7), "F1209": ("info", 0, 8)}
SPEC = Spec("t.spec", "1", sources=("t/spec.specc",), products=(FitsProduct("p"),), rules=lambda: TABLE)


def test_rules_of_the_spec_come_before_those_of_the_standard():
    assert [each.rule for each in listed(SPEC)] == ["p/PRIMARY/DATE:presence", *rules_for("fits")]


def test_levels_are_those_in_force():
    levels = {each.rule: each.level for each in listed(SPEC)}
    assert levels.pop("F0412") == "off"
    assert levels.pop("F1209") == "info"
    assert levels.pop("p/PRIMARY/DATE:presence") == "error"
    assert levels == {code: rule.level for code, rule in rules_for("fits").items() if code not in TABLE}


def test_text_says_where_a_rule_is_from():
    lines = rules_text(SPEC).splitlines()
    assert lines[0] == "error    p/PRIMARY/DATE:presence  t/spec.specc:12"
    assert "off      F0412                    t/spec.specc:7" in lines
    assert "error    F0411                    FITS Standard 4.0, 9.1.1" in lines
    assert "error    F0116                    practice" in lines


def test_json_says_it_too():
    by_rule = {each["rule"]: each for each in json.loads(rules_json(SPEC))["rules"]}
    assert by_rule["F0412"] == {
        "rule": "F0412",
        "level": "off",
        "spec": {"path": "t/spec.specc", "line": 7},
        "section": "FITS Standard 4.0, 4.4.2.1",
    }
    assert by_rule["t.spec:p/PRIMARY/DATE:presence"]["section"] is None
    assert by_rule["F0411"]["spec"] is None


def test_what_a_tree_in_fits_may_tell_is_listed():
    assert {"X0102", "A0115", "Y0110"} <= set(rules_for("fits"))
