"""What is read of rows, and what is said of those that are wrong."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from specc.runtime.ecsv.file import ECSV
from specc.runtime.findings import Findings


def content(columns, *lines, delimiter=" ", names=None):
    head = ["# %ECSV 1.0", "# ---", *([f"# delimiter: '{delimiter}'"] if delimiter != " " else []), "# datatype:"]
    told = [f"# - {{name: {name}, datatype: {kind}}}" for name, kind in columns.items()]
    return "\n".join([*head, *told, delimiter.join(columns) if names is None else names, *lines, ""])


def judged(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    findings = Findings()
    file = ECSV.open(str(path), findings)
    if file is not None:
        file.judge(findings, headers_only=False)
    return file, {(each.rule, each.column): (each.row, each.count) for each in findings.in_order()}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.ecsv"


def values(file, place):
    blocks = [block.column(place) for block in file.rows.blocks()]
    return np.concatenate([block.values for block in blocks]), [block.nulls for block in blocks]


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("bool", ["True", "False", '""'], ["true", "1", "T", "TRUE"]),
        ("int8", ["-128", "127", "+5", "007", '""'], ["128", "-129", "1.0", "1e3", "1_0", "x", "0x1", "\u0662"]),
        ("uint8", ["0", "255"], ["-1", "256"]),
        ("int64", ["-9223372036854775808", "9223372036854775807"], ["9223372036854775808", "1" * 5000]),
        ("uint64", ["18446744073709551615"], ["18446744073709551616", "-1"]),
        ("float16", ["65504", "nan", "-inf", "1e-30"], ["65505", "1e5"]),
        ("float32", ["3.4e38", "NaN", '""'], ["3.5e38", "1e39"]),
        ("float64", ["1.7e308", "1", "-.5", "inf", "+Infinity"], ["1e309", "1_0", "1,5", "--1", "1d5"]),
        ("float128", ["1e400"], ["x"]),
        ("complex64", ["1+2j", "(1-2j)", "3", '""'], ["1+2i", "i"]),
        ("string", ["a", '"a b"', '"a ""b"""', '"a\nb"', "#x"[1:]], []),
    ],
)
def test_a_field_is_of_its_datatype(path, kind, good, bad):
    file, found = judged(path, content({"a": kind, "b": "int8"}, *(f"{each} 1" for each in good)))
    assert found == {}
    assert file.rows.count == len(good)
    for each in bad:
        _, found = judged(path, content({"a": kind, "b": "int8"}, f"{good[0]} 1", f"{each} 1", f"{each} 1"))
        code = "E0117" if kind == "bool" else "E0118"
        assert found == {(code, "a"): (2, 2)}, each


def test_values_and_what_is_missing(path):
    file, found = judged(path, content({"a": "int16", "b": "string"}, "1 x", '"" y', '3 ""'))
    assert found == {}
    read, nulls = values(file, 0)
    assert (read.dtype, read.tolist(), nulls[0].tolist()) == (np.int16, [1, 0, 3], [False, True, False])
    read, nulls = values(file, 1)
    assert (read.tolist(), nulls[0].tolist()) == (["x", "y", ""], [False, False, True])


@pytest.mark.parametrize(
    ("subtype", "good", "bad"),
    [
        (
            "float64[2]",
            ["[1,2.5]", "[null,1e3]", '""'],
            ["[1]", "[1,2,3]", "1", "[[1],[2]]", '"[""a"",1]"', "[true,1]"],
        ),
        ("int8[2]", ["[1,-128]"], ["[1,128]", "[1,1.5]"]),
        ("bool[2]", ["[true,null]"], ["[1,0]", "[True,False]"[:0] or "[1,true]"]),
        ("string[2]", ['"[""a"",""b c""]"'], ["[1,2]"]),
        ("int32[2,2]", ["[[1,2],[3,4]]"], ["[[1,2],[3]]", "[1,2]", "[[1,2,3],[4,5,6]]"]),
        ("int32[null]", ["[]", "[1,2,3]", "[null]"], ["1", "[1.5]", "[[1]]"]),
        ("int32[2,null]", ["[[1],[2]]", "[[],[]]"], ["[[1],[2,3]]", "[[1]]"]),
    ],
)
def test_arrays_in_fields(path, subtype, good, bad):
    kind = f"string, subtype: '{subtype}'"
    _, found = judged(path, content({"a": kind, "b": "int8"}, *(f"{each} 1" for each in good)))
    assert found == {}
    code = "E0123" if "null" in subtype else "E0122"
    for each in bad:
        _, found = judged(path, content({"a": kind, "b": "int8"}, f"{good[0]} 1", f"{each} 1"))
        assert found == {(code, "a"): (2, 1)}, each


@pytest.mark.parametrize("cell", ["{'a':1}", "[1,]", "[" * 100000, "1" * 10000, "nul", "True"])
def test_json_that_is_none(path, cell):
    _, found = judged(path, content({"a": "string, subtype: json"}, cell))
    assert found == {("E0124", "a"): (1, 1)}


def test_rows_of_another_length(path):
    file, _ = judged(path, content({"a": "int8", "b": "int8"}, "1 2", "1", "1 2 3", "3 4"))
    findings = Findings()
    file.judge(findings, headers_only=False)
    assert [(each.rule, each.row, each.found) for each in findings.in_order()] == [("E0114", 2, 1), ("E0114", 3, 3)]
    assert file.rows.count == 4
    assert values(file, 0)[0].tolist() == [1, 3]


@pytest.mark.parametrize(("names", "code"), [("b a", "E0112"), ("a", "E0111"), ("a b c", "E0111"), ("a c", "E0112")])
def test_names_that_are_others(path, names, code):
    file, found = judged(path, content({"a": "int8", "b": "int8"}, "x y", names=names))
    assert list(found) == [(code, None)]
    assert not file.rows.readable


def test_a_table_without_rows(path):
    assert judged(path, content({"a": "int8"}))[1] == {}
    file, found = judged(path, "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int8}\n")
    assert list(found) == [("E0110", None)]
    assert file.rows.count == 0


def test_commas(path):
    file, found = judged(path, content({"a": "int8", "b": "string"}, "1, x y ", '2,"a, b"', ",", delimiter=","))
    assert found == {}
    assert values(file, 1)[0].tolist() == ["x y", "a, b", ""]


def test_text_that_is_no_ascii(path):
    text = content({"a": "string", "b": "int8"}, "x 1", "\xb5 2")
    assert list(judged(path, text)[1]) == [("E0127", "a")]
    assert list(judged(path, text.encode("latin-1"))[1]) == [("E0136", None)]
    assert ("E0136", None) in judged(path, content({"a": "string"}, "x\0y"))[1]


def test_a_packed_file_that_was_cut_off(path):
    packed = gzip.compress(content({"a": "int8"}, *(str(each % 100) for each in range(100000))).encode())
    assert ("X0101", None) in judged(path, packed[: len(packed) // 2])[1]
    assert judged(path, packed)[1] == {}


def test_a_header_is_judged_without_its_rows(path):
    path.write_text(content({"a": "int8"}, "x"))
    findings = Findings()
    ECSV.open(str(path), findings).judge(findings, headers_only=True)
    assert len(findings) == 0
