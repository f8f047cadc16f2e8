"""Cells whose length other columns say: that there is room for what counts, and that nothing else is judged."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from specc.backends.validator import load
from specc.catalogue import Catalogue

SPEC = """
    specc 1
    spec t 1.0.0
    product p : fits "P" {
      primary { }
      table MATRIX {
        DETCHANS : int                             "channels"
        NUMGRP?  : int = sum(N_GRP)                "subsets"
        NUMELT?  : int = sum(N_CHAN)               "elements"
        columns {
          N_GRP  : int16  >= 0                     "subsets in the row"
          F_CHAN : int[N_GRP] padded  >= 0         "first channel" { TLMIN? : int "first"  TLMAX? : int "last" }
          N_CHAN : int[N_GRP] padded  >= 1         "channels"
          MATRIX : float32[sum(N_CHAN)] padded  >= 0  increasing    "response"
        }
        each row {
          require all(F_CHAN + N_CHAN <= DETCHANS) "within the channels"
        }
      }
    }
"""
# Rows with two subsets, one, and none.
N_GRP = [2, 1, 0]
F_CHAN = [[0, 4], [1], []]
N_CHAN = [[2, 1], [3], []]
MATRIX = [[1, 2, 3], [1, 2, 3], []]


@pytest.fixture(scope="module")
def validator(tmp_path_factory):
    return compiled(SPEC, tmp_path_factory.mktemp("spec"))


def compiled(text, folder):
    (folder / "t.specc").write_text(text, encoding="utf-8")
    [one] = Catalogue().named([str(folder / "t.specc")])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return load(one.plan)


def fixed(name, letter, rows, width, filler):
    cells = np.array([[*row, *[filler] * (width - len(row))] for row in rows])
    return fits.Column(name, f"{width}{letter}", array=cells)


def varying(name, letter, rows):
    held = np.empty(len(rows), object)
    for number, row in enumerate(rows):
        held[number] = np.array(row, {"I": "i2", "E": "f4"}[letter])
    return fits.Column(name, f"P{letter}()", array=held)


def table(*, form="fixed", n_grp=N_GRP, f_chan=F_CHAN, n_chan=N_CHAN, matrix=MATRIX, width=2, wide=4, **cards):
    columns = [fits.Column("N_GRP", "I", array=np.array(n_grp))]
    if form == "fixed":
        # What stands in the cells that do not count breaks every rule.
        columns += [fixed("F_CHAN", "I", f_chan, width, -9), fixed("N_CHAN", "I", n_chan, width, -9)]
        columns += [fixed("MATRIX", "E", matrix, wide, -9)]
    else:
        columns += [varying("F_CHAN", "I", f_chan), varying("N_CHAN", "I", n_chan), varying("MATRIX", "E", matrix)]
    hdu = fits.BinTableHDU.from_columns(columns, name="MATRIX")
    for name, value in {"DETCHANS": 5, "NUMGRP": 3, "NUMELT": 6, **cards}.items():
        hdu.header[name] = value
    return fits.HDUList([fits.PrimaryHDU(), hdu])


def judge(validator, hdus, folder):
    hdus.writeto(folder / "p.fits", overwrite=True)
    [report] = validator.validate(str(folder / "p.fits")).files
    return {
        finding.rule.removeprefix("p/MATRIX"): (finding.row, finding.count, finding.message)
        for finding in report.findings
        if finding.rule.startswith("p/")
    }


@pytest.mark.parametrize("form", ["fixed", "varying"])
def test_what_counts_is_right_and_the_rest_may_be_anything(validator, tmp_path, form):
    assert judge(validator, table(form=form), tmp_path) == {}


@pytest.mark.parametrize("form", ["fixed", "varying"])
@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({"f_chan": [[0, 4], [-1], []]}, {"/F_CHAN:limit": (2, 1)}),
        ({"n_chan": [[2, 1], [0], []], "matrix": [[1, 2, 3], [], []], "NUMELT": 3}, {"/N_CHAN:limit": (2, 1)}),
        ({"matrix": [[1, 2, 3], [3, 2, 1], []]}, {"/MATRIX:order": (2, 2)}),
        ({"matrix": [[1, 2, np.nan], [1, 2, 3], []]}, {"/MATRIX:null": (1, 1)}),
        ({"f_chan": [[0, 5], [1], []]}, {":all-F_CHAN-N_CHAN-DETCHANS": (1, 1)}),
        ({"NUMGRP": 4}, {"/NUMGRP:value": (None, 1)}),
        ({"NUMELT": 7}, {"/NUMELT:value": (None, 1)}),
        ({"TLMIN2": 1}, {"/F_CHAN:limit": (1, 1)}),
        ({"TLMAX2": 1}, {"/F_CHAN:limit": (1, 1)}),
        ({"TLMIN2": 4, "TLMAX2": 1}, {}),  # exchanged, they mean nothing
    ],
)
def test_a_fault_among_what_counts_is_found(validator, tmp_path, form, change, broken):
    found = judge(validator, table(form=form, **change), tmp_path)
    assert {rule: place[:2] for rule, place in found.items()} == broken


def test_a_fixed_cell_must_have_room(validator, tmp_path):
    hdus = table(n_grp=[2, 3, 0], NUMGRP=5)
    hdus[1].data["F_CHAN"][1] = hdus[1].data["N_CHAN"][1] = [1, 1]
    found = judge(validator, hdus, tmp_path)
    assert found["/F_CHAN:shape"] == (2, 1, "F_CHAN has room for 2 elements, and N_GRP is 3")
    assert found["/N_CHAN:shape"] == (2, 1, "N_CHAN has room for 2 elements, and N_GRP is 3")


def test_a_cell_of_variable_length_has_exactly_so_many(validator, tmp_path):
    found = judge(validator, table(form="varying", n_grp=[2, 1, 1], NUMGRP=4), tmp_path)
    assert found["/F_CHAN:shape"] == (3, 1, "F_CHAN has 0 elements, and N_GRP is 1")
    found = judge(validator, table(form="varying", matrix=[[1, 2, 3, 4], [1, 2, 3], []]), tmp_path)
    assert found == {"/MATRIX:shape": (1, 1, "MATRIX has 4 elements, and sum(N_CHAN) is 3")}


def test_without_padding_a_fixed_cell_is_exact(tmp_path):
    validator = compiled(SPEC.replace(" padded", ""), tmp_path)
    found = judge(validator, table(), tmp_path)
    assert found["/F_CHAN:shape"][:2] == (2, 2)
    assert found["/MATRIX:shape"][2] == "MATRIX has 4 elements, and sum(N_CHAN) is 3"
    assert judge(validator, table(form="varying"), tmp_path) == {}


def test_a_negative_length_is_found(validator, tmp_path):
    found = judge(validator, table(n_grp=[2, 1, -1], NUMGRP=2), tmp_path)
    assert found["/N_GRP:limit"][0] == found["/F_CHAN:shape"][0] == 3


def test_many_blocks_of_rows(validator, tmp_path):
    rows = 60_000
    made = {
        "n_grp": [2] * rows,
        "f_chan": [[0, 2]] * rows,
        "n_chan": [[2, 3]] * rows,
        "matrix": [[1, 2, 3, 4, 5]] * (rows - 1) + [[1, 2, 3, 4, -5]],
    }
    hdus = table(**made, wide=20, NUMGRP=2 * rows, NUMELT=5 * rows)
    found = judge(validator, hdus, tmp_path)
    assert {rule: place[:2] for rule, place in found.items()} == {
        "/MATRIX:limit": (rows, 1),
        "/MATRIX:order": (rows, 1),
    }


def test_the_length_may_be_a_keyword(tmp_path):
    text = """
        specc 1
        spec t 1.0.0
        product p : fits "P" {
          primary { }
          table T { NUMORB : int "how many"  columns { ORBPARM : float64[NUMORB] "orbit"  X : int16 "x" } }
        }
    """
    validator = compiled(text, tmp_path)
    for have, rules in ((3, []), (2, ["p/T/ORBPARM:shape"])):
        hdu = fits.BinTableHDU.from_columns(
            [fits.Column("ORBPARM", "3D", array=np.zeros((2, 3))), fits.Column("X", "I", array=np.zeros(2))], name="T"
        )
        hdu.header["NUMORB"] = have
        fits.HDUList([fits.PrimaryHDU(), hdu]).writeto(tmp_path / "p.fits", overwrite=True)
        [report] = validator.validate(str(tmp_path / "p.fits")).files
        assert [one.rule for one in report.findings] == rules


def test_another_table_waits_until_it_is_known_what_counts(tmp_path):
    text = SPEC.replace("primary { }", 'primary { TOTAL : int = sum(MATRIX.N_CHAN) "elements" }')
    validator = compiled(text, tmp_path)
    hdus = table()
    hdus[0].header["TOTAL"] = 6
    hdus.writeto(tmp_path / "p.fits", overwrite=True)
    [report] = validator.validate(str(tmp_path / "p.fits")).files
    assert not report.findings
    hdus[0].header["TOTAL"] = 7
    hdus.writeto(tmp_path / "p.fits", overwrite=True)
    [report] = validator.validate(str(tmp_path / "p.fits")).files
    assert [one.rule for one in report.findings] == ["p/PRIMARY/TOTAL:value"]
