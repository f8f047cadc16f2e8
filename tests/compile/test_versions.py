"""Versions of a spec: a file is judged by the rules it was written under."""

from __future__ import annotations

import pytest
from factories.versioned import Judge, plan_of

SPEC = """
specc 1
spec demo.test 3.0.0

enum Filter : string {
  "F1"  since 2.0 formerly "one"     "the first",
  "F2"  since 2.0                    "the second",
  "F3"  until 3.0                    "the third",
  "F4"  deprecated since 3.0 now "F1"  "the fourth",
}

product p : fits "P" {
  version primary.FMTVER default 1.0
  primary {
    FMTVER?  : string                                            "version of the format"
    FILTER   : Filter                                            "filter"
    EXPTIME  : float  unit s  since 2.0 formerly EXPOSURE        "time on source"
    NINTS    : int  since 2.0                                    "integrations"
    GAIN     : float  until 3.0                                  "gain"
    ORDER    : int  until 2.0                                    "order, as a number"
    ORDER    : string  since 2.0                                 "order, as a text"
    DATE-OLD? : date  deprecated since 2.0 now DATE-NEW          "old date"
    DATE-NEW? : date  since 2.0                                  "new date"
    require NINTS > 0  since 2.0                                 "there are integrations"
    require EXPTIME < 100 [s]                                    "exposures are short"
  }
  table EVENTS?  since 2.0 formerly EVT  { columns { TIME : float64  since 3.0 formerly T  "time"  X : int "x" } }
}
"""
FIRST = "@primary\nFILTER  = 'F3'\nEXPOSURE=  1.0\nGAIN    =  1.0\nORDER   =  1\n"
SECOND = "@primary\nFMTVER  = '2.0'\nFILTER  = 'F2'\nEXPTIME =  1.0\nNINTS   =  1\nGAIN    =  1.0\nORDER   = 'a'\n"
THIRD = "@primary\nFMTVER  = '3.0'\nFILTER  = 'F2'\nEXPTIME =  1.0\nNINTS   =  1\nORDER   = 'a'\n"


def saying(file, version):
    """Give a file that says another version."""
    lines = [line for line in file.splitlines() if not line.startswith("FMTVER")]
    return "\n".join([lines[0], f"FMTVER  = {version}", *lines[1:], ""])


@pytest.fixture
def judge(tmp_path):
    return Judge(SPEC, tmp_path)


@pytest.mark.parametrize("file", [FIRST, SECOND, THIRD])
def test_a_file_conforms_to_the_rules_it_was_written_under(judge, file):
    assert judge.rules(file) == {}


def test_a_file_of_another_version_does_not(judge):
    assert judge.rules(saying(FIRST, "'2.0'")) == {
        "p/PRIMARY/EXPTIME:name": "error",
        "p/PRIMARY/NINTS:presence": "error",
        "p/PRIMARY/ORDER:type": "error",
    }
    assert judge.rules(saying(SECOND, "'3.0'")) == {"p/PRIMARY:undeclared-keyword": "warning"}
    assert judge.rules(saying(THIRD, "'1.0'")) == {
        "p/PRIMARY/FILTER:in": "error",
        "p/PRIMARY/GAIN:presence": "error",
        "p/PRIMARY/ORDER:type": "error",
        "p/PRIMARY:undeclared-keyword": "warning",
    }


@pytest.mark.parametrize(
    ("written", "rules"),
    [
        ("'1'", "first"), ("'1.9.9'", "first"), ("'v1.2'", "first"), ("'  1.0'", "first"), ("'1.5-rc1'", "first"),
        ("'2'", "second"), ("'V2.0'", "second"), ("'2.0-beta'", "second"), ("'2.99'", "second"),
        ("'2.1.0.4'", "second"),
        ("'3'", "third"), ("'3.0.0+local'", "third"), ("'3.0 of May'", "third"),
    ],
)  # fmt: skip
def test_how_a_version_may_be_written(judge, written, rules):
    file = {"first": FIRST, "second": SECOND, "third": THIRD}[rules]
    assert judge.rules(saying(file, written)) == {}


@pytest.mark.parametrize("written", ["'May'", "'1.x'", "''", "'1..2'", "'²'", "'1,2'"])
def test_what_is_no_version_is_told_once(judge, written):
    found = judge.rules(saying(THIRD, written))
    assert found == {"p:version": "error"}


def test_a_file_from_the_future_is_judged_as_of_now_with_a_warning(judge):
    assert judge.rules(saying(THIRD, "'4.0'")) == {"p:newer": "warning"}


def test_an_old_name_is_judged_as_the_new_one_and_told_once(judge):
    text = SECOND.replace("EXPTIME =  1.0", "EXPOSURE=  500.0")
    found = {one.rule: one for one in judge.findings(text)}
    assert set(found) == {"p/PRIMARY/EXPTIME:name", "p/PRIMARY:EXPTIME"}
    assert found["p/PRIMARY/EXPTIME:name"].message == "EXPOSURE is called EXPTIME since 2.0"
    assert found["p/PRIMARY/EXPTIME:name"].card == 6
    assert judge.rules(FIRST.replace("EXPOSURE=  1.0", "EXPOSURE=  500.0")) == {"p/PRIMARY:EXPTIME": "error"}


def test_with_both_names_the_new_one_counts(judge):
    assert judge.rules(f"{THIRD}EXPOSURE=  1.0\n") == {"p/PRIMARY:undeclared-keyword": "warning"}


def test_an_old_spelling_is_judged_as_the_new_one(judge):
    assert judge.rules(FIRST.replace("'F3'", "'one'")) == {}
    found = judge.findings(THIRD.replace("'F2'", "'one'"))
    assert [(one.rule, one.level) for one in found] == [("p/PRIMARY/FILTER:spelling", "error")]
    assert found[0].message == "FILTER is spelt 'one', which is 'F1' since 2.0"


def test_what_is_deprecated_passes_with_a_note(judge):
    found = judge.findings(f"{THIRD}DATE-OLD= '2020-01-01'\n")
    assert [(one.rule, one.level) for one in found] == [("p/PRIMARY/DATE-OLD:presence", "info")]
    assert found[0].message == "DATE-OLD is deprecated: since 2.0 write DATE-NEW"
    assert judge.rules(f"{FIRST}DATE-OLD= '2020-01-01'\n") == {}
    found = judge.findings(THIRD.replace("'F2'", "'F4'"))
    assert [(one.rule, one.level) for one in found] == [("p/PRIMARY/FILTER:outdated", "info")]
    assert found[0].message == "FILTER is 'F4', which is deprecated: since 3.0 write \"F1\""
    assert judge.rules(SECOND.replace("'F2'", "'F4'")) == {}


EVENTS = "@table 1 1J 1D\nEXTNAME = '{}'\nTTYPE1  = 'X'\nTTYPE2  = '{}'\n"


def test_hdus_and_columns_have_former_names_too(judge):
    assert judge.rules(FIRST + EVENTS.format("EVT", "T")) == {}
    assert judge.rules(SECOND + EVENTS.format("EVENTS", "T")) == {}
    assert judge.rules(THIRD + EVENTS.format("EVENTS", "TIME")) == {}
    found = judge.findings(THIRD + EVENTS.format("EVT", "T"))
    assert {one.rule: one.message for one in found} == {
        "p/EVENTS:name": "EVT is called EVENTS since 2.0",
        "p/EVENTS/TIME:name": "T is called TIME since 3.0",
    }


def test_without_a_version_in_the_file_an_old_name_is_a_note(tmp_path):
    text = SPEC.replace("version primary.FMTVER default 1.0", "")
    judge = Judge(text, tmp_path)
    found = judge.rules(THIRD.replace("EXPTIME =", "EXPOSURE=").replace("'F2'", "'one'"))
    assert found == {"p/PRIMARY/EXPTIME:name": "info", "p/PRIMARY/FILTER:spelling": "info"}
    assert plan_of(text).variants == ()


def test_of_a_version_that_is_a_number_the_number_counts(tmp_path):
    text = SPEC.replace("FMTVER?  : string", "FMTVER?  : float | int")
    judge = Judge(text, tmp_path)
    assert judge.rules(SECOND.replace("'2.0'", "2.0")) == {}
    assert judge.rules(SECOND.replace("'2.0'", "2")) == {}


def test_rules_keep_their_ids_in_every_version(judge):
    plan = plan_of(SPEC)
    known = {rule.id for rule in plan.rules}
    for variant in plan.variants:
        for rule in variant.plan.rules:
            assert rule.id in known or "GAIN" in rule.id


def test_what_is_of_another_version_is_said_to_be(judge):
    (found,) = judge.findings(f"{THIRD}GAIN    = 1.0\n")
    assert (found.rule, found.level) == ("p/PRIMARY:undeclared-keyword", "warning")
    assert found.message == "the keyword GAIN is not declared: it went with 3.0"
    (found,) = judge.findings(f"{FIRST}NINTS   = 1\n")
    assert found.message == "the keyword NINTS is not declared: it came with 2.0"
