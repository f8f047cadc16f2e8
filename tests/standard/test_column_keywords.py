"""Names of columns, keywords of columns that are not there, and formats as they are spelt."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings


def table(*cards, forms="1J", rows=1):
    return "\n".join(["@primary", f"@table {rows} {forms}", *cards])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TIME", set()),
        ("Time_2", set()),
        ("2MASS", set()),
        ("_", set()),
        ("", {"F0725"}),
        ("X-POS", {"F0715"}),
        ("A.B C", {"F0715"}),
        ("A&B", {"F0717"}),
        ("A&B-C", {"F0715", "F0717"}),
        ("A''B", {"F0715"}),
    ],
)
def test_names(tmp_path, name, expected):
    assert codes(tmp_path / "a.fits", table(f"TTYPE1  = '{name}'")) == expected


def test_of_three_columns_of_one_name_two_are_told(tmp_path):
    names = [f"TTYPE{n}  = '{name}'" for n, name in enumerate(("Rate", "RATE", "rate"), 1)]
    found = findings(tmp_path / "a.fits", table(*names, forms="1J 1J 1J"))
    assert found.keys() == {"F0716"}
    assert [one.message for one in found["F0716"]] == [
        "columns 1 and 2 are both called 'RATE'; rename one",
        "columns 1 and 3 are both called 'rate'; rename one",
    ]


def test_columns_without_a_name_are_not_of_one_name(tmp_path):
    found = findings(tmp_path / "a.fits", table(forms="1J 1J"))
    assert found.keys() == {"F0714"}
    assert [one.keyword for one in found["F0714"]] == ["TTYPE1", "TTYPE2"]


@pytest.mark.parametrize("stem", ["TTYPE", "TFORM", "TUNIT", "TDISP", "TDIM"])
@pytest.mark.parametrize("number", [0, 2, 999])
def test_numbers_beyond_the_columns(tmp_path, stem, number):
    found = findings(tmp_path / "a.fits", table("TTYPE1  = 'A'", f"{stem}{number}".ljust(8) + "= 'J'"))
    assert found.keys() == {"F0710" if stem in ("TTYPE", "TFORM") else "F0711"}


def test_every_number_is_beyond_nothing_when_tfields_is_none(tmp_path):
    found = codes(tmp_path / "a.fits", table("TFIELDS = 'two'", "TTYPE1  = 'A'"))
    assert not found & {"F0710", "F0711"}


@pytest.mark.parametrize("number", ["999999999", "00001", "1A"])
def test_keywords_that_look_like_those_of_columns(tmp_path, number):
    card = f"TDI{number}"[:8].ljust(8) + "= '1J'"
    assert not codes(tmp_path / "a.fits", table("TTYPE1  = 'A'", card)) & {"F0710", "F0711"}


def test_the_repair_of_a_format_is_right(tmp_path):
    found = findings(tmp_path / "a.fits", table("TTYPE1  = 'A'", "TFORM1  = ' 1pj(3)'", forms="1PJ(3)"))
    assert found.keys() == {"F0703", "F0704"}
    fixes = {one.fix for code in found for one in found[code]}
    assert fixes == {"'1PJ(3)'"}
    assert codes(tmp_path / "b.fits", table("TTYPE1  = 'A'", f"TFORM1  = {fixes.pop()}", forms="1PJ(3)")) == set()


def test_a_table_in_lower_case_is_read_all_the_same(tmp_path):
    content = table("TTYPE1  = 'A'", "TFORM1  = '1l'", "@data 58", forms="1L")
    assert codes(tmp_path / "a.fits", content) == {"F0704", "F1101"}


def test_a_scale_of_nothing(tmp_path):
    assert codes(tmp_path / "a.fits", table("TTYPE1  = 'A'", "TSCAL1  = -0.0")) == {"F0718"}


@pytest.mark.parametrize("pair", [("TDMIN", "TDMAX"), ("TLMIN", "TLMAX")])
def test_limits_the_other_way_round(tmp_path, pair):
    cards = [f"{stem}1  = {value}" for stem, value in zip(pair, (5, 1), strict=True)]
    content = table("TTYPE1  = 'A'", *cards)
    assert "F0723" not in codes(tmp_path / "a.fits", content, headers_only=True)
    assert "F0723" in codes(tmp_path / "a.fits", content, headers_only=True, levels={"F0723": "info"})
