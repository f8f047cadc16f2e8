"""Trials of ECSV on tables that other projects wrote: every type of cell, coordinates and instants as one item each."""

from __future__ import annotations

import pytest
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

SPEC = HERE / "nonfits/tables_of_others.specc"


@pytest.fixture(scope="module")
def judge():
    """Judge a file by the spec, or by what becomes of it when a word is changed: product, and findings by rule."""
    made = {}

    def found(path, folder=None, old="", new=""):
        text = SPEC.read_text(encoding="utf-8")
        if old not in made:
            where = SPEC
            if old:
                assert old in text
                where = folder / SPEC.name
                changed = text.replace("spec nonfits.tables_of_others", "spec tables_of_others").replace(old, new, 1)
                where.write_text(changed, encoding="utf-8")
            [one] = Catalogue([HERE]).named([str(where)])
            assert one.right, [each.message for each in one.diagnostics]
            made[old] = load(one.plan)
        [report] = made[old].validate(str(path)).files
        return report.product, {one.rule.partition("/table/")[2] or one.rule: one.message for one in report.findings}

    return found


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("subtypes.ecsv", "subtypes"),
        ("rv.ecsv", "velocities"),
        ("result_1.ecsv", "gaia"),
        ("mm_jwst_M4.ecsv", "found"),
    ],
)
def test_they_are_what_the_spec_says(judge, specc_data, name, product):
    assert judge(specc_data / "ecsv" / name) == (product, {})


@pytest.mark.parametrize(
    ("name", "old", "new", "rule"),
    [
        ("subtypes.ecsv", "string[3, *]", "string[4, *]", "f_string:shape"),
        ("subtypes.ecsv", "bool[3]", "bool[*]", "f_boolean:shape"),
        ("subtypes.ecsv", "float64[*]", "float32[*]", "v_double:type"),
        ("subtypes.ecsv", "int32[4, 2]", "int32[2, 4]", "m_int:shape"),
        ("subtypes.ecsv", "int8[3]", "int8[m]", ""),
        ("subtypes.ecsv", "m == 3", "m == 4", "subtypes/table:m"),
        ("subtypes.ecsv", "max(m_int) > 4000", "max(m_int) > 40000", "subtypes/table:max-m_int"),
        ("rv.ecsv", "skycoord(fk5)", "skycoord(icrs)", "target:together"),
        ("rv.ecsv", "time(utc)", "time(tdb)", "obstime:together"),
        ("result_1.ecsv", 'delimiter ","', 'delimiter " "', "subtypes/table:delimiter"),
    ],
)
def test_what_they_are_not_is_told(judge, specc_data, tmp_path, name, old, new, rule):  # noqa: PLR0917  # a table
    name = "subtypes.ecsv" if old.startswith("delimiter") else name
    _, found = judge(specc_data / "ecsv" / name, tmp_path, old, new)
    assert list(found) == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('"[0,1,2]","[0,1,2]","[0,1,2]","[0,1,2]"', '"[0,1,2]","[0,1]","[0,1,2]","[0,1,2]"', "E0122"),
        ("zero,False", "zero,false", "E0117"),
        ("\n1,,1", "\n0,,1", "i_index:order"),
        ("\n1,,1", "\n,,1", "i_index:null"),
    ],
)
def test_cells_that_are_wrong(judge, specc_data, tmp_path, old, new, rule):  # noqa: PLR0917  # a table
    text = (specc_data / "ecsv/subtypes.ecsv").read_text()
    assert old in text
    (tmp_path / "subtypes.ecsv").write_text(text.replace(old, new, 1))
    assert list(judge(tmp_path / "subtypes.ecsv")[1]) == [rule]
