"""Rules in `each row` over the elements of vectors: judged row by row, and null elements count neither way."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from specc.backends.validator import load
from specc.backends.validator.module import module
from specc.catalogue import Catalogue

SPEC = """
    specc 1
    spec t 1.0.0
    product p : fits "P" {{
      primary {{}}
      table T {{
        columns {{
          A : float32[3] nullable "a"
          B : float32[3] nullable "b"
          N : int16[3] null -1 "whole numbers"
          C : int32 "c"
          D : float32 nullable "d"
        }}
        {rules}
      }}
    }}
"""
NAN = np.nan
ROWS = {
    "A": ("3E", [[1, 2, 3], [0, 0, 0], [NAN, 2, 3], [NAN, NAN, NAN]]),
    "B": ("3E", [[1, 2, 3], [0, 0, 1], [1, 2, 3], [1, 2, 3]]),
    "N": ("3I", [[1, 2, 3], [0, 0, 0], [-1, 2, 3], [-1, -1, -1]]),
    "C": ("J", [1, 1, 1, 1]),
    "D": ("E", [0, 0, 0, NAN]),
}


def compiled(rules, folder):
    (folder / "t.specc").write_text(SPEC.format(rules=rules), encoding="utf-8")
    [one] = Catalogue().named([str(folder / "t.specc")])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return one.plan


@pytest.fixture
def judged(tmp_path):
    """Judge four rows by the rules given: row and count of the finding of each rule."""
    columns = [
        fits.Column(name, form, array=np.array(values), null=-1 if name == "N" else None)
        for name, (form, values) in ROWS.items()
    ]
    fits.HDUList([fits.PrimaryHDU(), fits.BinTableHDU.from_columns(columns, name="T")]).writeto(tmp_path / "p.fits")

    def judge(rules):
        [report] = load(compiled(rules, tmp_path)).validate(str(tmp_path / "p.fits")).files
        return {finding.rule.removeprefix("p/T:"): (finding.row, finding.count) for finding in report.findings}

    return judge


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        # Row 1 is 1 2 3, row 2 is 0 0 0, row 3 is null 2 3, row 4 has nulls alone.
        ("any(A > 0)", {2, 4}),
        ("all(A > 0)", {2}),
        ("any(A != B)", {1, 3, 4}),
        ("all(A == B)", {2}),
        ("any(A is null)", {1, 2}),
        ("all(A is null or A > 0)", {2}),
        ("count(A > 0) == 3", {2, 3, 4}),
        ("count(A != 0) == 2", {1, 2, 4}),
        ("count(A) == 3", {3, 4}),
        ("max(A) > 0", {2}),
        ("min(A) == 2", {1, 2}),
        ("min(A - B) >= 0", {2}),
        ("sum(A) > 0", {2, 4}),
        ("unique(A)", {2}),
        ("not any(A > 0)", {1, 3}),
        ("C == 1 implies any(A != B)", {1, 3, 4}),
        ("D >= 0 and any(A > 0)", {2}),
        # Nulls of whole numbers: conditions leave them out; where a number is made of them, the row is passed over.
        ("any(N != 0)", {2, 4}),
        ("all(N > 0)", {2}),
        ("count(N) == 3", {3, 4}),
        ("min(N) > 0", {2}),
        ("first(A) > 0", {2}),
    ],
)
def test_each_row_is_judged_by_its_own_elements(judged, rule, bad):
    broken = judged(f'each row {{ require {rule} "as it should be" }}')
    assert list(broken.values()) == [(min(bad), len(bad))]


def test_conditions_are_of_the_row_too(judged):
    rules = 'each row { when any(A > 0) { require max(B) > 5 "is large" } }'
    assert list(judged(rules).values()) == [(1, 2)]


def test_outside_of_each_row_a_column_is_whole(judged):
    assert judged('require any(A != B) "some row"') == {}
    assert set(judged('require max(A) > 5 "some row"').values()) == {(None, 1)}


def test_it_is_printed_as_a_rule_of_rows(tmp_path):
    text, refusals = module(compiled('each row { require any(A != B) "one"  require max(A) > 0 "two" }', tmp_path))
    assert not refusals
    assert (
        """\
    h.each_row(
        "any-A-B",
        ("A", "B"),
        lambda c: any_in_row((c["A"] != c["B"]) & ~is_null(c, "A") & ~is_null(c, "B")),
        skip_null=(),
        message="one",
    )  # t.specc:14
    h.each_row(
        "max-A", ("A",), lambda c: (max_in_row(c["A"]) > 0) | all_in_row(is_null(c, "A")), skip_null=(), message="two"
    )  # t.specc:14
"""
        in text
    )
    assert "data_rule" not in text


def test_an_aggregate_of_one_cell_is_refused(tmp_path):
    text, refusals = module(compiled('each row { require max(C) > 0 "two" }', tmp_path))
    assert [refusal.message for refusal in refusals] == [
        "`max(C)` cannot be checked: `max` in a row needs a vector; outside of `each row` it sees the column"
    ]
    assert "data_rule" not in text
