"""What is declared by name is no pattern's business, and what hangs on an untold condition is declared all the same."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from specc.backends.validator import load
from specc.catalogue import Catalogue

HEAD = """
    specc 1
    spec t 1.0.0
    policy { undeclared keywords error }
    product p : fits "P" {
      primary { KIND? : string  "kind" }
"""


@pytest.fixture
def judged(tmp_path):
    """Judge a table with columns A and B, each of one value a row, whose header holds the cards given."""

    def judge(rows, /, **cards):
        (tmp_path / "t.specc").write_text(f"{HEAD} table T {{ {rows} }} }}", encoding="utf-8")
        [one] = Catalogue().named([str(tmp_path / "t.specc")])
        assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
        columns = [fits.Column(name, "J", array=np.arange(3)) for name in "AB"]
        table = fits.BinTableHDU.from_columns(columns, name="T")
        table.header.update(cards)
        fits.HDUList([fits.PrimaryHDU(), table]).writeto(tmp_path / "p.fits", overwrite=True)
        [report] = load(one.plan).validate(str(tmp_path / "p.fits")).files
        return {finding.rule.removeprefix("p/"): finding.message for finding in report.findings}

    return judge


A_AND_B = """columns { A : int32 "a"  B : int32 "b" }"""


@pytest.mark.parametrize(
    "rows",
    [
        f"""*TAB? : int "tables"  ASN_TAB : string "association"  {A_AND_B}""",
        f"""ASN_TAB : string "association"  *TAB? : int "tables"  {A_AND_B}""",
        f"""*TAB? : int "tables"  WHO : string "who"  when WHO == "me" {{ ASN_TAB : string "one" }}  {A_AND_B}""",
        f"""WHO : string "who"  when WHO == "me" {{ *TAB? : int "tables" }}  ASN_TAB : string "one"  {A_AND_B}""",
        # Declared where the condition does not hold: no pattern judges it, and it is known.
        f"""*TAB? : int "tables"  WHO : string "who"  when WHO == "you" {{ ASN_TAB : string "one" }}  {A_AND_B}""",
    ],
    ids=["pattern first", "name first", "name in when", "pattern in when", "name in another when"],
)
def test_a_keyword_with_a_name_is_not_judged_by_a_pattern(judged, rows):
    assert judged(f'{rows} WHO? : string "who"' if "WHO" not in rows else rows, WHO="me", ASN_TAB="x", A_TAB=3) == {}


def test_a_pattern_judges_the_others(judged):
    rows = f"""*TAB? : int "tables"  ASN_TAB : string "association"  {A_AND_B}"""
    assert set(judged(rows, ASN_TAB="x", A_TAB="y")) == {"T/*TAB:type"}


def test_a_family_without_end_judges_no_number_with_a_name(judged):
    rows = f"""NOTE[i]? : string for i in 1..* "notes"  NOTE7 : int "the seventh"  {A_AND_B}"""
    assert set(judged(rows, NOTE1="x", NOTE7=7)) == set()
    assert set(judged(rows, NOTE1=1, NOTE7=7)) == {"T/NOTE[i]:type"}


def test_a_keyword_of_a_column_is_one_with_a_name(judged):
    rows = """TL*? : string "texts"  columns { A : int32 "a" { TLMIN? : int "least" }  B : int32 "b" }"""
    assert judged(rows, TLMIN1=0) == {}
    assert set(judged(rows, TLMIN2=0)) == {"T/TL*:type"}


def test_a_column_with_a_name_is_not_judged_by_a_pattern(judged):
    assert judged("""columns { *? : float64 "rest"  A : int32 "a"  B : int32 "b" }""") == {}
    assert set(judged("""columns { *? : float64 "rest"  A : int32 "a" }""")) == {"T/*:type"}


def test_keywords_of_columns_with_patterns_are_judged_under_their_own_conditions(judged):
    rows = """WHO : string "who"  columns { *? : int32 "all" { when WHO == "me" { TLMIN : int "least" } } }"""
    assert judged(rows, WHO="me", TLMIN1=0, TLMIN2=0) == {}
    assert set(judged(rows, WHO="me", TLMIN1=0)) == {"T/*.TLMIN:presence"}


UNTOLD = {
    "keyword": ("""when WHO == "me" { X : int "x" }""", {"X": 1}),
    "else": ("""when WHO == "me" { X : int "x" } else { Y : int "y" }""", {"X": 1, "Y": 1}),
    "within": ("""X? : int "x"  when WHO == "me" { when exists X and X > 3 { Y : int "y" } }""", {"Y": 1}),
    "family": ("""when WHO == "me" { X[i] : int for i in 1..2 "x"  S_*? : int "s" }""", {"X1": 1, "X2": 1, "S_A": 1}),
}


@pytest.mark.parametrize(("rows", "cards"), UNTOLD.values(), ids=UNTOLD)
def test_what_hangs_on_an_untold_condition_is_declared_and_all_else_is_not(judged, rows, cards):
    broken = judged(f"""WHO : string "who"  {rows}  {A_AND_B}""", **cards, OTHER=1)
    assert set(broken) == {"T/WHO:presence", "T:undeclared-keyword"}
    assert "OTHER" in broken["T:undeclared-keyword"]
    assert not any(word in broken["T:undeclared-keyword"].split(", ") for word in cards)


def test_columns_under_an_untold_condition_are_declared(judged):
    rows = """WHO : string "who"  columns { when WHO == "me" { A : int32 "a" { TLMIN : int "least" } } }"""
    broken = judged(rows, TLMIN1=0)
    assert set(broken) == {"T/WHO:presence", "T:undeclared-column"}
    assert "B" in broken["T:undeclared-column"]
    families = """WHO : string "who"  columns { when WHO == "me" { A*? : int32 "a" } }"""
    assert set(judged(families)) == {"T/WHO:presence", "T:undeclared-column"}


def test_a_rule_under_an_untold_condition_hides_nothing(judged):
    rows = f"""WHO : string "who"  X : int "x"  when WHO == "me" {{ require X > 3 "x is large" }}  {A_AND_B}"""
    assert set(judged(rows, X=1, OTHER=1)) == {"T/WHO:presence", "T:undeclared-keyword"}
