"""Fields of ASCII tables: their formats, where they lie, and keywords that they may not have."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings


def table(*cards, fields="1:I5", width=20):
    return "\n".join(["@primary", f"@ascii 1 {width} {fields}", "TTYPE1  = 'A'", *cards])


@pytest.mark.parametrize("form", ["A8", "I5", "F8.3", "F8.0", "E15.7", "D15.7", "I05"])
def test_formats(tmp_path, form):
    assert codes(tmp_path / "a.fits", table(f"TFORM1  = '{form}'")) == set()


@pytest.mark.parametrize(
    "form",
    [
        "",
        "A",
        "I",
        "I0",
        "I5.2",
        "A5.1",
        "F8",
        "F8.",
        "E15",
        "D8",
        "F5.5",
        "E10.12",
        "L5",
        "X4",
        "3I5",
        "F8.3E3",
        "F8.x",
    ],
)
def test_no_formats(tmp_path, form):
    assert codes(tmp_path / "a.fits", table(f"TFORM1  = '{form}'")) == {"F0801"}


def test_a_width_of_thirty_digits(tmp_path):
    assert codes(tmp_path / "a.fits", table(f"TFORM1  = 'I{'9' * 30}'")) == {"F0801"}


@pytest.mark.parametrize(
    ("begin", "expected"),
    [
        ("1", set()),
        ("16", set()),
        ("17", {"F0804"}),
        ("20", {"F0804"}),
        ("21", {"F0803"}),
        ("0", {"F0803"}),
        ("-1", {"F0803"}),
        ("99999999999999999999", {"F0803"}),
    ],
)
def test_where_a_field_begins(tmp_path, begin, expected):
    found = codes(tmp_path / "a.fits", table(f"TBCOL1  = {begin:>20}"))
    assert found - {"F0230"} == expected


def test_fields_that_overlap_in_any_order(tmp_path):
    fields = "1:I5 4:I5 12:I5"
    names = "TTYPE2  = 'B'", "TTYPE3  = 'C'"
    (found,) = findings(tmp_path / "a.fits", table(*names, fields=fields))["F0805"]
    assert found.message.startswith("columns 1 and 2 overlap: one ends at byte 5, the other begins at 4;")
    swapped = "4:I5 1:I5 12:I5"
    (found,) = findings(tmp_path / "a.fits", table(*names, fields=swapped))["F0805"]
    assert found.message.startswith("columns 2 and 1 overlap: one ends at byte 5, the other begins at 4;")
    inside = "1:A10 3:I2 8:I2"
    assert len(findings(tmp_path / "a.fits", table(*names, fields=inside))["F0805"]) == 2


def test_fields_that_touch(tmp_path):
    content = table("TTYPE2  = 'B'", fields="1:I5 6:I5")
    assert codes(tmp_path / "a.fits", content) == set()
    assert codes(tmp_path / "a.fits", content, levels={"F0818": "info"}) == {"F0818"}


def test_text_is_not_scaled(tmp_path):
    cards = "TSCAL1  = 1.0", "TZERO1  = 2.0"
    first, second = findings(tmp_path / "a.fits", table(*cards, fields="1:A5"))["F0808"]
    assert (first.keyword, first.fix) == ("TSCAL1", "")
    assert (second.keyword, second.fix) == ("TZERO1", None)


def test_null_is_text(tmp_path):
    (found,) = findings(tmp_path / "a.fits", table("TNULL1  = -99"))["F0806"]
    assert found.fix == "'-99'"
    assert codes(tmp_path / "a.fits", table(f"TNULL1  = {found.fix}")) == set()
    assert codes(tmp_path / "a.fits", table("TNULL1  = ' -9999'")) == {"F0807"}
