"""ASDF in HDUs of FITS, in all forms in which it is found, and in some in which it should not be."""

from __future__ import annotations

import struct

import pytest

from tests.factories.asdf_text import made as asdf_made
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings

TREE = asdf_made("""\
#ASDF 1.0.0
#ASDF_STANDARD 1.6.0
%YAML 1.1
%TAG ! tag:stsci.edu:asdf/
--- !core/asdf-1.1.0
a: !core/ndarray-1.1.0 {source: 0, datatype: uint8, byteorder: big, shape: [4]}
b: 99999999999999999999
...
@block 01 02 03 04
""")
START = "@primary\nEXTEND  = T\n"
NAMED = "EXTNAME = 'ASDF    '\n"


def hexed(content):
    return " ".join(f"{byte:02X}" for byte in content)


@pytest.fixture
def judged(tmp_path):
    return lambda text, **options: {code for code in codes(tmp_path / "x.fits", text, **options) if code[0] != "F"}


def test_as_the_pipeline_writes_it(judged):
    column = "TTYPE1  = 'ASDF_METADATA'\n"
    assert judged(f"{START}@table 1 {len(TREE)}B\n{NAMED}{column}@data {hexed(TREE)}\n") == {"A0203"}


@pytest.mark.parametrize(("form", "code", "size"), [("1PB", ">ii", 8), ("1QB", ">qq", 16)])
def test_in_the_heap(judged, form, code, size):
    head = f"{START}@table 1 {form}({len(TREE)})\n{NAMED}TTYPE1  = 'ASDF_METADATA'\n"
    heap = f"PCOUNT  = {len(TREE)}\n@data {hexed(struct.pack(code, len(TREE), 0))} {hexed(TREE)}\n"
    assert judged(head + heap) == {"A0203"}
    for wrong in ((len(TREE), 9), (-1, 0), (1 << 30, 0), (4, -4)):
        lying = f"PCOUNT  = {len(TREE)}\n@data {hexed(struct.pack(code, *wrong))} {hexed(TREE)}\n"
        assert judged(head + lying) == {"A0304"}
    assert size == struct.calcsize(code)


def test_the_older_layouts(judged):
    assert judged(f"{START}@image 8 {len(TREE)}\n{NAMED}@data {hexed(TREE)}\n") == {"A0310", "A0203"}
    extension = f"{START}@image 8 {len(TREE)}\nXTENSION= 'ASDF    '\n@data {hexed(TREE)}\n"
    assert judged(extension) == {"A0310", "A0203"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"@image -32 4\n{NAMED}", {"A0310", "A0304"}),
        (f"@image\n{NAMED}", {"A0310", "A0304"}),
        (f"@table 0 8B\n{NAMED}TTYPE1  = 'ASDF_METADATA'\n", {"A0302", "A0304"}),
        (f"@table 2 8B\n{NAMED}TTYPE1  = 'ASDF_METADATA'\n", {"A0302", "A0304"}),
        (f"@table 1 1E\n{NAMED}TTYPE1  = 'ASDF_METADATA'\n", {"A0302", "A0304"}),
        (f"@table 1\n{NAMED}", {"A0302", "A0304"}),
        (f"@ascii 1 8 1:A8\n{NAMED}TTYPE1  = 'X'\n", {"A0301", "A0304"}),
        (f"@table 1 8B 1J\n{NAMED}TTYPE1  = 'A'\nTTYPE2  = 'B'\n", {"A0302", "A0304"}),
    ],
)
def test_what_holds_no_tree(judged, text, found):
    assert judged(START + text) == found


def test_headers_only_judges_nothing(judged):
    assert judged(f"{START}@image\n{NAMED}", headers_only=True) == set()


@pytest.mark.parametrize("cut", range(0, 2880 * 2, 97))
def test_a_file_may_be_cut_off_anywhere(tmp_path, cut):
    content = made(f"{START}@asdf\n#ASDF 1.0.0\n%YAML 1.1\n---\n- 1\n...\n@block 01\n@\n")
    codes(tmp_path / "x.fits", content[: len(content) - cut])


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("fits:SCI,1", set()),
        ("fits:sci,1", set()),
        ("fits:1", set()),
        ("fits:SCI,2", {"A0305"}),
        ("fits:SCI", {"A0305"}),
        ("fits:9", {"A0305"}),
        ("fits:", {"A0305"}),
        ("fits:,1", {"A0305"}),
        ("fits:SCI,99999999999999999999", {"A0305"}),
        ("fits:0", {"A0306"}),
        ("fits:TAB,1", {"A0306"}),
        ("other.asdf", set()),
    ],
)
def test_sources(judged, source, found):
    array = f"{{source: '{source}', datatype: float32, byteorder: big, shape: [2, 3]}}"
    tree = "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
    hdus = "@image -32 3 2\nEXTNAME = 'SCI     '\n@table 2 1E\nTTYPE1  = 'A'\nEXTNAME = 'TAB     '\n"
    assert judged(f"{START}{hdus}@asdf\n{tree}a: !core/ndarray-1.1.0 {array}\n...\n@\n") == found


@pytest.mark.parametrize(
    ("described", "message"),
    [
        ("datatype: [{name: A, datatype: float32}, {name: B, datatype: [ascii, 3]}], shape: [2]", None),
        ("datatype: [{name: A, datatype: float32}, {name: B, datatype: [ascii, 3]}], shape: [3]", "has 2 rows"),
        ("datatype: [{name: A, datatype: float32}], shape: [2]", "the fields of datatype are A, and TAB has"),
        (
            "datatype: [{name: A, datatype: int32}, {name: B, datatype: [ascii, 3]}], shape: [2]",
            "datatype of A is int32",
        ),
        (
            "datatype: [{name: A, datatype: float32, shape: [4]}, {name: B, datatype: [ascii, 3]}], shape: [2]",
            "shape of A is [4]",
        ),
    ],
)
def test_tables_as_sources(tmp_path, described, message):
    tree = "#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\n"
    array = f"a: !core/ndarray-1.1.0 {{source: 'fits:TAB,1', byteorder: big, {described}}}\n"
    table = "@table 2 1E 3A\nTTYPE1  = 'A'\nTTYPE2  = 'B'\nEXTNAME = 'TAB     '\n"
    found = findings(tmp_path / "x.fits", f"{START}{table}@asdf\n{tree}{array}...\n@\n").get("A0306", [])
    assert [one.message for one in found if message is None or message not in one.message] == []
    assert bool(found) is (message is not None)
