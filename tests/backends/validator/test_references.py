"""`refers to` and `same as`: values are looked for in another table, and what is not there is found with its row."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules

TARGETS = """
    table TARGETS? { columns {
      ID : int64 null -1 "number"   NAME : string[6] nullable "name"   MAG : float32 nullable "magnitude"
    } }
"""


def targets(ids=(7, 8, 9), names=("a", "bb", "ccc"), mags=(1, 2, 3), name="TARGETS"):
    columns = [
        fits.Column("ID", "K", array=np.array(ids), null=-1),
        fits.Column("NAME", "6A", array=np.array(names)),
        fits.Column("MAG", "E", array=np.array(mags, "f4")),
    ]
    return fits.BinTableHDU.from_columns(columns, name=name)


def table(form, values, null=None, name="T"):
    return fits.BinTableHDU.from_columns([fits.Column("X", form, array=np.array(values), null=null)], name=name)


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("fact", "form", "values", "broken"),
    [
        ("int64 refers to TARGETS.ID", "K", [9, 7, 7], {}),
        ("int64 refers to TARGETS.ID", "K", [9, 6, 10, 7], {"T/X:refers": (2, 2)}),
        ("int64 null -1 refers to TARGETS.ID", "K", [-1, 7, 6], {"T/X:refers": (3, 1)}),
        ("int16 refers to TARGETS.ID", "I", [9, 6], {"T/X:refers": (2, 1)}),
        ("string refers to TARGETS.NAME", "3A", ["ccc", "a"], {}),
        ("string refers to TARGETS.NAME", "8A", ["ccc", "cccc", "b"], {"T/X:refers": (2, 2)}),
        ("float64 refers to TARGETS.MAG", "D", [3.0, 3.5], {"T/X:refers": (2, 1)}),
        ("int64 same as TARGETS.ID", "K", [7, 8, 9], {}),
        ("int64 same as TARGETS.ID", "K", [7, 9, 8], {"T/X:same": (2, 2)}),
        ("string same as TARGETS.NAME", "3A", ["a", "bb", "ccc"], {}),
        ("string same as TARGETS.NAME", "3A", ["a", "BB", "ccc"], {"T/X:same": (2, 1)}),
        ("int64 null -1 same as TARGETS.ID", "K", [7, -1, 9], {"T/X:same": (2, 1)}),
        ("float32 same as TARGETS.MAG", "E", [1, 2, 3], {}),
    ],
)
def test_each_value_is_looked_for(tmp_path, fact, form, values, broken, first):  # noqa: PLR0917
    own = f'table T {{ columns {{ X : {fact} "x" }} }}'
    validator = compiled(f"primary {{ }} {own} {TARGETS}", tmp_path)
    hdus = [table(form, values, -1 if "null" in fact else None), targets()]
    found = judge(validator, fits.HDUList([fits.PrimaryHDU(), *(hdus if first else hdus[::-1])]), tmp_path)
    assert rules(found) == broken


def test_what_is_said(tmp_path):
    validator = compiled(
        f'primary {{ }} {TARGETS} table T {{ columns {{ X : string refers to TARGETS.NAME "x" }} }}', tmp_path
    )
    found = judge(validator, fits.HDUList([fits.PrimaryHDU(), targets(), table("2A", ["a", "zz"])]), tmp_path)
    assert found["T/X:refers"][2] == "X is 'zz', which is nowhere in TARGETS.NAME"
    validator = compiled(
        f'primary {{ }} {TARGETS} table T {{ columns {{ X : int64 same as TARGETS.ID "x" }} }}', tmp_path
    )
    found = judge(validator, fits.HDUList([fits.PrimaryHDU(), targets(), table("K", [7, 8])]), tmp_path)
    assert found["T/X:same"][2] == "X has 2 rows, and TARGETS.ID has 3"


def test_nulls_are_equal_to_nulls(tmp_path):
    validator = compiled(
        f'primary {{ }} {TARGETS} table T {{ columns {{ X : float32 nullable same as TARGETS.MAG "x" }} }}', tmp_path
    )
    nan = np.nan
    hdus = fits.HDUList([fits.PrimaryHDU(), targets(mags=(1, nan, 3)), table("E", [1, nan, 3])])
    assert judge(validator, hdus, tmp_path) == {}
    hdus = fits.HDUList([fits.PrimaryHDU(), targets(mags=(1, nan, 3)), table("E", [nan, nan, 3])])
    assert rules(judge(validator, hdus, tmp_path)) == {"T/X:same": (1, 1)}


def test_a_table_that_is_not_there_is_not_asked(tmp_path):
    validator = compiled(
        f'primary {{ }} {TARGETS} table T {{ columns {{ X : int64 refers to TARGETS.ID "x" }} }}', tmp_path
    )
    assert judge(validator, fits.HDUList([fits.PrimaryHDU(), table("K", [1])]), tmp_path) == {}


def test_in_repetitions_the_table_beside_it_is_meant(tmp_path):
    body = """
        primary { }
        repeat n in 1..* {
          table A { columns { ID : int16 "id" } }
          table B { columns { X : int16 refers to A.ID "x"  Y : int16 refers to A[*].ID "y" } }
        }
    """
    validator = compiled(body, tmp_path)
    hdus = fits.HDUList([fits.PrimaryHDU()])
    for number, (ids, values) in enumerate((((1, 2), (2, 1)), ((3, 4), (3, 1))), 1):
        a = fits.BinTableHDU.from_columns([fits.Column("ID", "I", array=np.array(ids))], name="A", ver=number)
        columns = [fits.Column(name, "I", array=np.array(values)) for name in "XY"]
        hdus += [a, fits.BinTableHDU.from_columns(columns, name="B", ver=number)]
    assert rules(judge(validator, hdus, tmp_path)) == {"B/X:refers": (2, 1)}


def test_many_blocks(tmp_path):
    validator = compiled(
        f'primary {{ }} {TARGETS} table T {{ columns {{ X : int64 refers to TARGETS.ID "x" }} }}', tmp_path
    )
    many = 300_000
    ids = np.random.default_rng(1).permutation(many)
    values = ids[::-1].copy()
    values[-1] = many + 1
    both = [targets(ids, ["a"] * many, np.ones(many)), table("K", values)]
    assert rules(judge(validator, fits.HDUList([fits.PrimaryHDU(), *both]), tmp_path)) == {"T/X:refers": (many, 1)}


def test_a_keyword_refers_to_a_column(tmp_path):
    body = f'primary {{ TARGET : string refers to TARGETS.NAME "t" }} {TARGETS}'
    validator = compiled(body, tmp_path)
    for name, broken in (("bb", {}), ("zz", {"PRIMARY/TARGET:refers": (None, 1)})):
        hdus = fits.HDUList([fits.PrimaryHDU(), targets()])
        hdus[0].header["TARGET"] = name
        assert rules(judge(validator, hdus, tmp_path)) == broken
