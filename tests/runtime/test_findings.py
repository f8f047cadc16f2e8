"""Findings: merged by rule and HDU, levelled by the spec, in the order of the file."""

from __future__ import annotations

import pytest

from specc.runtime.findings import VERDICTS, Acceptance, FileReport, Finding, Findings, Report
from specc.runtime.spec import RuleTable, Spec

RULES = {
    "cal/SCI/BUNIT:unit": ("warning", 0, 42),
    "cal/SCI/BUNIT:presence": ("error", 0, 42),
    "cal/SCI/OLD:value": ("off", 0, 50),
    "F0412": ("info", 1, 3),
}


def spec(rules=RULES):
    return Spec("jwst.imaging", "1.0.0", sources=("jwst/imaging.specc", "jwst/core.specc"), rules=lambda: rules)


def test_one_finding_a_rule_and_hdu_with_the_first_place_and_a_count():
    findings = Findings()
    for row in (7, 9, 12):
        findings.add("cal/SCI/FLUX:null", f"null in row {row}", hdu="SCI", index=1, row=row)
    findings.add("cal/SCI/FLUX:null", "null", hdu="SCI", extver=2, index=4, row=1, count=10)
    assert [(f.row, f.count, f.message) for f in findings] == [(7, 3, "null in row 7"), (1, 10, "null")]


def test_hdus_that_are_not_in_the_file_are_told_apart_by_extver():
    findings = Findings()
    for extver in (1, 2, 2):
        findings.add("cal/DQ:presence", "there is no DQ", hdu="DQ", extver=extver)
    assert [(f.extver, f.count) for f in findings] == [(1, 1), (2, 2)]


def test_again_counts_only_what_is_there():
    findings = Findings()
    assert not findings.again("a:b", index=1)
    findings.add("a:b", "x", index=1)
    assert findings.again("a:b", index=1, count=5)
    assert not findings.again("a:b", index=2)
    assert [f.count for f in findings] == [6]


def test_the_text_of_a_message_is_made_once():
    made = []

    def message():
        made.append(1)
        return "text"

    findings = Findings()
    for _ in range(3):
        findings.add("a:b", message)
    assert made == [1]
    assert [f.message for f in findings] == ["text"]


def test_the_table_of_rules_is_not_made_for_a_clean_file():
    def rules():
        pytest.fail("nobody asked for a rule")

    assert not list(Findings(Spec("a", "1.0.0", rules=rules)).in_order())


@pytest.mark.parametrize(
    ("rule", "given", "level", "line"),
    [
        ("cal/SCI/BUNIT:unit", {}, "warning", 42),
        ("cal/SCI/BUNIT:presence", {"level": "warning"}, "warning", 42),
        ("cal/SCI/X:unknown", {}, "error", None),
        ("F0103", {}, "error", None),
        ("F0103", {"default": "warning"}, "warning", None),
        ("F0412", {"default": "warning"}, "info", 3),
    ],
)
def test_levels_and_lines_come_from_the_spec(rule, given, level, line):
    findings = Findings(spec())
    findings.add(rule, "x", **given)
    assert [(f.level, f.spec_line) for f in findings] == [(level, line)]


@pytest.mark.parametrize("given", [{}, {"level": "error"}])
def test_what_is_off_is_dropped(given):
    findings = Findings(spec())
    findings.add("cal/SCI/OLD:value", "x", **given)
    assert len(findings) == 0


def test_what_was_found_before_the_spec_was_known_is_settled_by_it():
    findings = Findings()
    findings.add("F0412", "old form", default="warning")
    findings.add("F0103", "too short")
    findings.add("cal/SCI/OLD:value", "x")
    findings.adopt(spec())
    assert {f.rule: (f.level, f.spec_path) for f in findings} == {
        "F0412": ("info", "jwst/core.specc"),
        "F0103": ("error", None),
    }


def test_a_source_that_is_not_listed_loses_only_the_place():
    assert spec({"a:b": ("info", 9, 1)}).rule("a:b") == ("info", None, None)
    assert spec().rule("a:b") is None


def test_order_is_that_of_the_file_whatever_the_order_of_the_checks():
    given = [
        {"hdu": "GONE"},
        {"hdu": "SCI", "index": 1, "row": 3},
        {"hdu": "SCI", "index": 1, "card": 20},
        {"hdu": "SCI", "index": 1, "card": 3},
        {"hdu": "PRIMARY", "index": 0},
        {},
        {"index": 2},
    ]
    wanted = [given[i] for i in (5, 4, 3, 2, 1, 6, 0)]
    for turn in range(len(given)):
        findings = Findings()
        for number, where in enumerate(given[turn:] + given[:turn]):
            findings.add(f"p:{(number + turn) % len(given)}", "x", **where)
        found = [
            {key: value for key in ("hdu", "index", "card", "row") if (value := getattr(finding, key)) is not None}
            for finding in findings.in_order()
        ]
        assert found == wanted


@pytest.mark.parametrize(
    ("levels", "verdict", "conforms"),
    [
        ([], "pass", True),
        (["info"], "pass", True),
        (["info", "warning"], "warn", True),
        (["warning", "error", "info"], "fail", False),
    ],
)
def test_the_verdict_follows_from_the_findings(levels, verdict, conforms):
    report = FileReport("x", [Finding(f"a:{level}", level, "x") for level in levels])
    assert (report.verdict, report.conforms) == (verdict, conforms)
    assert report.verdict in VERDICTS


def test_summary_counts_findings_and_not_places():
    report = Report(
        [
            FileReport("a", product="p"),
            FileReport("b", [Finding("p:x", "error", "x", count=100), Finding("p:y", "warning", "x")], product="p"),
            FileReport("c", [Finding("unmatched", "error", "x")], verdict="unmatched"),
            FileReport("d", [Finding("p:y", "warning", "x"), Finding("p:z", "info", "x")], product="p"),
        ]
    )
    assert report.summary == {
        "files": 4, "pass": 1, "warn": 1, "fail": 1, "unmatched": 1, "unreadable": 0, "errors": 2, "warnings": 2,
        "accepted": 0,
    }  # fmt: skip
    assert report.exit_code == 1


def test_what_is_accepted_counts_for_no_verdict():
    known, odd = Finding("p:x", "error", "x"), Finding("p:z", "error", "x")
    new = Finding("p:y", "warning", "x")
    known.accepted = Acceptance(reason="so it was made", owner="ops", expires="2030-01-01", entry="accepted.yaml:3")
    report = FileReport("a", [known, new], product="p")
    assert (report.verdict, report.conforms, report.count("error"), report.accepted) == ("warn", True, 0, 1)
    later = FileReport("b", [new, odd], product="p")
    assert (later.verdict, later.fails) == ("fail", True)
    odd.accepted = known.accepted
    later.settle()
    assert (later.verdict, later.fails) == ("warn", False)
    run = Report([report, later])
    assert run.exit_code == 0
    assert (run.summary["errors"], run.summary["warnings"], run.summary["accepted"]) == (0, 2, 2)


@pytest.mark.parametrize("verdict", ["unmatched", "unreadable"])
def test_a_file_that_cannot_be_judged_stays_so_when_that_is_accepted(verdict):
    finding = Finding("P000", "error", "x")
    report = FileReport("a", [finding], verdict=verdict)
    assert Report([report]).exit_code == 1
    finding.accepted = Acceptance(reason="empty on purpose")
    report.settle()
    assert (report.verdict, report.conforms, report.fails) == (verdict, False, False)
    assert Report([report]).exit_code == 0


@pytest.mark.parametrize("verdict", ["unmatched", "unreadable"])
def test_a_file_that_is_nothing_known_never_conforms(verdict):
    assert Report([FileReport("a", verdict=verdict)]).exit_code == 1


def test_a_run_without_errors_exits_with_0():
    assert Report([FileReport("a"), FileReport("b", [Finding("p:y", "warning", "x")])]).exit_code == 0
    assert Report().exit_code == 0


def test_they_show_what_they_are():
    finding = Finding("p:y", "warning", "so it is")
    assert "p:y" in repr(finding)
    assert "'warn'" in repr(FileReport("b", [finding]))
    assert "exit code 0" in repr(Report())


def test_a_rule_is_found_in_the_text_of_all_rules():
    table = RuleTable("error 0:1 p/x y:z\nwarning 1:20 y:z\ninfo -1:3 p/y:z\noff 0:4 a  b\n")
    assert list(table) == ["p/x y:z", "y:z", "p/y:z", "a  b"]
    assert [table.get(rule) for rule in table] == [("error", 0, 1), ("warning", 1, 20), ("info", -1, 3), ("off", 0, 4)]
    assert table.get("y:z") == ("warning", 1, 20)
    assert [table.get(rule) for rule in ("z", "y", "0:1 p/x y:z", "", "b", " b", "x y:z\nwarning")] == [None] * 7


@pytest.mark.parametrize("others", ["error 0:1 p/x:z\n", "error 0:1 Fine/x:z\n", "error 0:1 p/a F0412b:z\n"])
def test_a_rule_of_the_standard_is_found_where_a_policy_speaks_of_it(others):
    assert RuleTable(others).get("F0412") is None
    assert RuleTable(f"{others}info 1:3 F0412\n").get("F0412") == ("info", 1, 3)
    rule = next(iter(RuleTable(others)))
    assert RuleTable(others).get(rule) == ("error", 0, 1)


def test_findings_without_number_are_counted_and_lose_no_verdict(monkeypatch):
    monkeypatch.setattr("specc.runtime.findings.MOST_KEPT", 10)
    found = Findings()
    for index in range(30):
        found.add("F0209", f"card {index} is wrong", default="warning", index=index)
    found.add("F0212", "the last one", default="error", index=99)
    found.add("F0212", "the very last one", default="error", index=99, count=3)
    told = found.in_order()
    assert [each.count for each in told if each.rule == "F0209"] == [21] + [1] * 9
    assert [each.count for each in told if each.rule == "F0212"] == [4]
    assert [(each.level, each.count) for each in told if each.rule == "F0118"] == [("info", 21)]
    assert len(told) == 12
    assert FileReport("f", told).verdict == "fail"


def test_a_message_has_no_control_characters():
    found = Findings()
    found.add("F0346", "\x1b[31m and \0 stand among the cards", default="warning")
    found.add("a:b", lambda: "one\x07two")
    assert [each.message for each in found] == ["\\x1b[31m and \\x00 stand among the cards", "one\\x07two"]
