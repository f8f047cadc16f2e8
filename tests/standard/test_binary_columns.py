"""Columns of binary tables: formats, shapes, nulls, offsets, and where the heap lies."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings


def table(*cards, form="1J", rows=1):
    return "\n".join(["@primary", f"@table {rows} {form}", "TTYPE1  = 'A'", *cards])


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("J", set()),
        ("01J", set()),
        ("0J", {"F0901"}),
        ("1J4", {"F0927"}),
        ("1JJ", {"F0927"}),
        ("4A", set()),
        ("4A2", set()),
        ("4A3", {"F0919"}),
        ("4A9", {"F0919"}),
        ("4A0", {"F0927"}),
        ("4A:SSTR2", set()),
        ("4A,2", {"F0927"}),
        ("4A" + "9" * 40, {"F0919"}),
        ("Y", {"F0902"}),
        ("F10.3", {"F0902"}),
        ("-1J", {"F0902"}),
        ("", {"F0902"}),
        ("32", {"F0902"}),
        ("9" * 30 + "J", {"F0902"}),
    ],
)
def test_formats(tmp_path, form, expected):
    assert codes(tmp_path / "a.fits", table(f"TFORM1  = '{form}'", form="1J", rows=0)) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("PE(3)", set()),
        ("1PE", {"F0926"}),
        ("1QX(3)", {"F0901"}),
        ("0PE(3)", {"F0901"}),
        ("2PE(3)", {"F0923"}),
        ("1P", {"F0924"}),
        ("1P(3)", {"F0924"}),
        ("1PP(3)", {"F0924"}),
        ("1PY(3)", {"F0924"}),
        ("1PE(3", {"F0925"}),
        ("1PE3", {"F0925"}),
        ("1PE()", {"F0925"}),
        ("1PE(-3)", {"F0925"}),
        ("1PE(3)4", {"F0925"}),
        ("1PE(" + "9" * 40 + ")", set()),
    ],
)
def test_formats_of_variable_length(tmp_path, form, expected):
    assert codes(tmp_path / "a.fits", table(f"TFORM1  = '{form}'", form="1PE(3)", rows=0)) == expected


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ("(6)", set()),
        ("(3,2)", set()),
        ("( 3, 2 )", set()),
        ("(1,6,1)", set()),
        ("", set()),
        ("(2,2)", {"F0918"}),
        ("(0)", {"F0918"}),
        ("(7)", {"F0917"}),
        ("(9999999999999999999,9999999999999999999)", {"F0917"}),
        ("3,2", {"F0916"}),
        ("()", {"F0916"}),
        ("(3,)", {"F0916"}),
        ("(3,-2)", {"F0916"}),
        ("(3;2)", {"F0916"}),
        (" 3,2", {"F0916"}),
        (" (3,2)", {"F0915"}),
    ],
)
def test_shapes(tmp_path, lengths, expected):
    assert codes(tmp_path / "a.fits", table(f"TDIM1   = '{lengths}'", form="6J")) == expected


def test_shapes_of_variable_length_are_read_too(tmp_path):
    assert codes(tmp_path / "a.fits", table("TDIM1   = '(9,9)'", form="1PE(3)", rows=0)) == set()
    assert codes(tmp_path / "a.fits", table("TDIM1   = '9x9'", form="1PE(3)", rows=0)) == {"F0916"}


@pytest.mark.parametrize(
    ("form", "null", "expected"),
    [
        ("1B", "255", set()),
        ("1B", "256", {"F0906"}),
        ("1B", "-1", {"F0906"}),
        ("1I", "-32768", set()),
        ("1I", "65535", {"F0906"}),
        ("1J", "2147483648", {"F0906"}),
        ("1K", "9223372036854775807", set()),
        ("1PI(3)", "40000", {"F0906"}),
        ("1J", "-1.0", {"F0423"}),
        ("1J", "-1.5", {"F0904"}),
        ("1J", "'-1'", {"F0904"}),
        ("1J", "", {"F0225"}),
        ("1E", "", {"F0905"}),
        ("1E", "-1", {"F0905"}),
        ("1E", "'-1'", {"F0905"}),
        ("3A", "0", {"F0905"}),
        ("1L", "0", {"F0905"}),
        ("8X", "0", {"F0905"}),
        ("1QD(3)", "0", {"F0905"}),
    ],
)
def test_nulls(tmp_path, form, null, expected):
    assert codes(tmp_path / "a.fits", table(f"TNULL1  = {null}", form=form, rows=0)) == expected


@pytest.mark.parametrize("form", ["1L", "8X", "3A", "1PA(3)", "1PL(3)"])
def test_what_is_no_number_is_not_scaled(tmp_path, form):
    cards = "TSCAL1  = 1", "TZERO1  = 3"
    found = findings(tmp_path / "a.fits", table(*cards, form=form, rows=0))
    assert {code: [one.fix for one in found[code]] for code in found} == {"F0907": [""], "F0908": [None]}


@pytest.mark.parametrize(
    ("form", "zero", "expected"),
    [
        ("1B", "-128", set()),
        ("1B", "128", {"F0921"}),
        ("1I", "32768", set()),
        ("1I", "32767", {"F0921"}),
        ("1PJ(3)", "2147483648.0", set()),
        ("1J", "2147483647", {"F0921"}),
        ("1K", "9223372036854775808", set()),
        ("1K", "9.223372036854775807E18", {"F0922"}),
        ("1E", "32767", set()),
    ],
)
def test_offsets_that_turn_the_sign(tmp_path, form, zero, expected):
    assert codes(tmp_path / "a.fits", table(f"TZERO1  = {zero}", form=form, rows=0)) == expected
    scaled = table(f"TZERO1  = {zero}", "TSCAL1  = 2.5", form=form, rows=0)
    assert codes(tmp_path / "a.fits", scaled) == set()


@pytest.mark.parametrize(
    ("size", "begin", "expected"),
    [
        (12, 8, set()),
        (12, 7, {"F0911"}),
        (12, -8, {"F0911"}),
        (12, 20, set()),
        (12, 21, {"F0912"}),
        (12, 10**30, {"F0912"}),
        (0, 8, {"F0910"}),
        (0, 0, {"F0910"}),
    ],
)
def test_where_the_heap_begins(tmp_path, size, begin, expected):
    content = table(f"PCOUNT  = {size:>20}", f"THEAP   = {begin}", "@data " + "00*20", form="1PJ(3)")
    found = codes(tmp_path / "a.fits", content, headers_only=True)
    assert {code for code in found if code.startswith("F09")} == expected


def test_a_heap_that_no_column_needs(tmp_path):
    content = table("PCOUNT  =                    4", "@data 00*8")
    assert "F0913" in codes(tmp_path / "a.fits", content, headers_only=True)
    unread = table("PCOUNT  =                    4", "TFORM1  = 'Y'", "@data 00*8")
    assert "F0913" not in codes(tmp_path / "a.fits", unread, headers_only=True)


def test_a_null_without_value_indicator_is_no_null(tmp_path):
    text = "@primary\n@table 1 1J\nTTYPE1  = 'COUNTS  '\nTNULL1                       5\n"
    assert codes(tmp_path / "a.fits", text) == {"F0207"}
