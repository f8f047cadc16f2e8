"""Registered conventions: grouping tables, OIFITS, sorted tables, texts in pieces, foreign files."""

from __future__ import annotations

import pytest

from tests.standard.judging import codes, findings


def group(*cards, columns="1J", version=1, names=("MEMBER_POSITION",)):
    return [
        f"@table 1 {columns}",
        "EXTNAME = 'GROUPING'",
        f"EXTVER  = {version}",
        "GRPNAME = 'NIGHT'",
        *(f"TTYPE{number}  = '{name}'" for number, name in enumerate(names, 1)),
        *cards,
    ]


def text(*parts):
    return "\n".join(["@primary", *parts])


BY_NAME = ("MEMBER_XTENSION", "MEMBER_NAME", "MEMBER_VERSION")


@pytest.mark.parametrize(
    ("columns", "names", "expected"),
    [
        ("1J", ("MEMBER_POSITION",), set()),
        ("1I", ("member_position",), set()),
        ("1E", ("MEMBER_POSITION",), {"F2002"}),
        ("8A 32A 1J", BY_NAME, set()),
        ("8A 32A", BY_NAME[:2], {"F2002"}),
        ("8A 1J 1J", BY_NAME, {"F2002"}),
        ("1J 256A 3A", ("MEMBER_POSITION", "MEMBER_LOCATION", "MEMBER_URI_TYPE"), set()),
        ("1J", ("ROWS",), {"F2002"}),
    ],
)
def test_grouping_tables(tmp_path, columns, names, expected):
    assert codes(tmp_path / "a.fits", text(*group(columns=columns, names=names))) == expected


def test_a_grouping_table_is_a_table(tmp_path):
    assert codes(tmp_path / "a.fits", text("@image 8", "EXTNAME = 'GROUPING'")) == {"F2002"}


@pytest.mark.parametrize(
    ("cards", "expected"),
    [
        (("GRPID1  = 1",), set()),
        (("GRPID1  = 2",), {"F2003"}),
        (("GRPID1  = 0",), {"F2003"}),
        (("GRPID1  = 'a'",), {"F2003"}),
        (("GRPID1  =",), {"F2003"}),
        (("GRPID1  = -3",), {"F2003"}),
        (("GRPID1  = -3", "GRPLC1  = 'other.fits'"), set()),
        (("GRPID1  = -3", "GRPLC2  = 'other.fits'"), {"F2003"}),
        (("GRPID1  = 1", "GRPID2  = 7"), {"F2003"}),
        (("GRPID1  = 1", f"GRPID3  = {'9' * 30}"), {"F2003", "F0230"}),
    ],
)
def test_members(tmp_path, cards, expected):
    assert codes(tmp_path / "a.fits", text(*group(), "@image 8", *cards)) == expected


def test_a_member_without_its_group(tmp_path):
    assert codes(tmp_path / "a.fits", text("GRPID1  = 1")) == {"F2003"}


def oifits(data=(), wavelength=("INSNAME = 'AMI'",), *, target=True):
    parts = ["@table 1 1I", "EXTNAME = 'OI_TARGET'", "OI_REVN = 2", "TTYPE1  = 'TARGET_ID'"] if target else []
    parts += ["@table 1 1E", "EXTNAME = 'OI_WAVELENGTH'", "OI_REVN = 2", "TTYPE1  = 'EFF_WAVE'", *wavelength]
    return text(*parts, "@table 1 1D", "EXTNAME = 'OI_VIS2'", "TTYPE1  = 'VIS2DATA'", *data)


@pytest.mark.parametrize(
    ("facts", "broken"),
    [
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'")}, 0),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI     '")}, 0),
        ({"data": ("OI_REVN = 2", "INSNAME = 'ami'")}, 1),
        ({"data": ("OI_REVN = 2",)}, 1),
        ({"data": ("INSNAME = 'AMI'",)}, 1),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'", "ARRNAME = 'VLTI'")}, 1),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'", "CORRNAME= 'C'")}, 1),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'", "ARRNAME = ''")}, 0),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'"), "target": False}, 1),
        ({"data": ("OI_REVN = 2", "INSNAME = 'AMI'"), "wavelength": ()}, 1),
    ],
)
def test_oifits(tmp_path, facts, broken):
    found = findings(tmp_path / "a.fits", oifits(**facts))
    assert {code: len(each) for code, each in found.items()} == ({"F2008": broken} if broken else {})


def test_other_tables_may_be_called_alike(tmp_path):
    assert codes(tmp_path / "a.fits", text("@table 1 1J", "TTYPE1  = 'A'", "EXTNAME = 'OI_LINE'")) == set()
    assert codes(tmp_path / "a.fits", text("@table 1 1J", "TTYPE1  = 'A'", "EXTNAME = 'OI_TARGET'")) == set()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("'TIME'", set()),
        ("'time, -RATE'", set()),
        ("'-RATE,TIME'", set()),
        ("'TIME,FLUX'", {"F2004"}),
        ("'TIME,'", {"F2004"}),
        ("''", {"F2004"}),
        ("1", {"F2004"}),
        ("", {"F2004"}),
    ],
)
def test_sort_keys(tmp_path, key, expected):
    lines = text("@table 2 1D 1E", "TTYPE1  = 'TIME'", "TTYPE2  = 'RATE'", f"TSORTKEY= {key}")
    assert codes(tmp_path / "a.fits", lines) == expected


@pytest.mark.parametrize(
    ("key", "rows", "expected"),
    [
        ("A,B", "00 01 05 00 01 06 00 02 01", None),
        ("A", "00 01 05 00 01 04 00 02 01", None),
        ("A,B", "00 01 05 00 01 04 00 02 01", 2),
        ("A,-B", "00 01 05 00 01 04 00 02 01", None),
        ("-a", "00 01 05 00 01 04 00 02 01", 3),
        ("B", "00 01 05 00 01 05 FF FF 01", 3),
        ("A", "00 01 05 FF FF 04 FF FE 01", 2),
        ("A,C", "00 01 05 00 01 04 00 02 01", None),
    ],
)
def test_rows_are_sorted(tmp_path, key, rows, expected):
    lines = text("@table 3 1I 1B", "TTYPE1  = 'A'", "TTYPE2  = 'B'", f"TSORTKEY= '{key}'", f"@data {rows}")
    found = [finding.row for finding in findings(tmp_path / "a.fits", lines).get("F2004", ()) if finding.row]
    assert found == ([expected] if expected else [])


def test_rows_are_sorted_over_blocks_and_nulls(tmp_path):
    rows = [number.to_bytes(2, "big") for number in range(30_000)]
    rows[70] = b"\x7f\xff"
    rows[29_000] = b"\x00\x05"
    cards = ("TTYPE1  = 'A'", "TNULL1  = 32767", "TTYPE2  = 'B'", "TSORTKEY= 'A'")
    data = " ".join(f"{row.hex(' ')} 00*998" for row in rows)
    found = findings(tmp_path / "a.fits", text("@table 30000 1I 998B", *cards, f"@data {data}"))["F2004"]
    assert [(finding.row, finding.count) for finding in found] == [(29_001, 1)]


def test_a_sort_key_of_no_table(tmp_path):
    assert codes(tmp_path / "a.fits", text("TSORTKEY= 'TIME'")) == set()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("WAT1_001", "WAT1_002", "WAT2_001"), set()),
        (("WAT1_002", "WAT1_001"), set()),
        (("WAT0_001", "WAT1_001", "WAT1_003"), {"F2005"}),
        (("WAT3_002",), {"F2005"}),
        (("WAT1_000", "WAT1_001"), {"F2005"}),
        (("WAT1_A01", "WAT1_1", "WATER", "WAT1"), set()),
        (("WAT1_00\xb2",), {"F0204"}),  # a digit to Python, which int() refuses
    ],
)
def test_pieces(tmp_path, names, expected):
    assert codes(tmp_path / "a.fits", text(*(f"{name:8}= 'a'" for name in names))) == expected
