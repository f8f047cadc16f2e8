"""Levels of the rules of the Standard that a policy sets, and what they leave to the rules of the spec."""

from __future__ import annotations

import pytest

from specc.runtime.fits import hdu
from specc.runtime.fits.standard.register import ALWAYS_ERRORS, rules
from tests.runtime.fits.making import card, check, primary
from tests.standard.judging import codes, findings, report

AMERICAN = """\
@primary
DATE    = '2010-06-01'
DATE-OBS= '03/11/99'
"""


def test_a_rule_is_told_at_its_own_level_unless_a_policy_says_otherwise(tmp_path):
    path = tmp_path / "a.fits"
    assert findings(path, AMERICAN)["F0412"][0].level == "warning"
    for level in ("error", "info"):
        assert findings(path, AMERICAN, levels={"F0412": level})["F0412"][0].level == level
    assert codes(path, AMERICAN, levels={"F0412": "off"}) == codes(path, AMERICAN) - {"F0412"}


def test_an_error_that_a_policy_asks_for_decides_the_verdict(tmp_path):
    path = tmp_path / "a.fits"
    assert report(path, AMERICAN).verdict == "warn"
    assert report(path, AMERICAN, levels={"F0412": "error"}).verdict == "fail"
    assert report(path, AMERICAN, levels={"F0412": "info"}).verdict == "pass"


def test_a_rule_that_is_off_is_judged_where_a_policy_asks(tmp_path):
    path = tmp_path / "a.fits"
    assert "F1209" not in codes(path, AMERICAN)
    assert findings(path, AMERICAN, levels={"F1209": "info"})["F1209"][0].level == "info"


def test_what_was_found_before_the_spec_was_known_is_settled_as_well(tmp_path):
    path = tmp_path / "a.fits"
    whole = primary()
    assert findings(path, whole + b"\x01" * 100)["F0104"][0].level == "error"
    assert findings(path, whole + b"\x01" * 100, levels={"F0104": "warning"})["F0104"][0].level == "warning"
    assert codes(path, whole + b"\x01" * 100, levels={"F0104": "off"}) == codes(path, whole)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        (card("EXPTIME", "1.5e3"), "F0218"),
        (card("EXPTIME", "about 5"), "F0209"),
        ("EXPTIME =1.5".ljust(80), "F0208"),
        ("EXPTIME 1.5".ljust(80), "F0207"),
    ],
)
def test_a_declared_value_that_cannot_be_read_is_an_error_whatever_a_policy_says(tmp_path, written, code):
    def declared(h):
        h.keyword("EXPTIME", "float", above=0.0)

    def found(level):
        table = {} if level is None else {code: (level, -1, 0)}
        return check(tmp_path / "a.fits", [hdu("PRIMARY", "primary", declared)], content=primary(written), rules=table)

    assert set(found(None)) == {code}
    for level in ("warning", "info"):
        assert {rule: one.level for rule, one in found(level).items()} == {
            code: level,
            "PRIMARY/EXPTIME:type": "error",
        }
    assert set(found("off")) == {"PRIMARY/EXPTIME:type"}
    assert set(found("error")) == {code}


def test_a_rule_that_is_off_silences_no_other(tmp_path):
    """A date that is no date is told by one rule only, and by the next where that one is off."""
    text = AMERICAN.replace("'03/11/99'", "1999")
    before = codes(tmp_path / "a.fits", text)
    assert before == {"F0408"}
    assert codes(tmp_path / "a.fits", text, levels={"F0408": "off"}) == set()


def test_rules_that_are_always_errors_are_errors_by_themselves():
    assert {rules()[code].level for code in ALWAYS_ERRORS} == {"error"}
