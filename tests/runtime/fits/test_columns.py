"""What can be said of tables and columns, by header and row by row."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from runtime.fits.making import card, check, findings, judge, packed, primary, table, texts

from specc.runtime.expressions import Missing
from specc.runtime.fits import all_in_row, familiar, hdu, is_null, rows, sum_in_row, table_pass
from specc.runtime.fits.columns import numbered
from specc.runtime.fits.standard.cells import LOGICAL_IS, TEXT_IS

NAN = float("nan")


def column(path, tform, data, types, keywords=None, **facts):
    """Findings of one column A, without `A:`."""
    width = len(data) // facts.pop("count", 4)
    found = judge(path, lambda h: h.column("A", types, **facts), [("A", tform, keywords or {})], width, data)
    return {rule.removeprefix("A:"): (finding.message, finding.row, finding.count) for rule, finding in found.items()}


FLOATS = packed("f", (1, 2, 3, 4))


@pytest.mark.parametrize(
    ("tform", "keywords", "types", "facts"),
    [
        ("E", {}, "float32", {}),
        ("1E", {}, "float", {}),
        ("E", {}, "int|float32", {}),
        ("J", {}, "int32", {}),
        ("J", {}, "int", {}),
        ("J", {"TZERO": "2147483648"}, "uint32", {}),
        ("J", {"TZERO": "2147483648.0"}, "int", {}),
        ("J", {"TSCAL": "0.1"}, "float64", {"nullable": True}),
        ("2I", {}, "int16", {"shape": (2,)}),
        ("2I", {"TZERO": "32768", "TDIM": "'(1,2)'"}, "uint16", {"shape": (2, 1)}),
        ("4B", {"TDIM": "'(2,2)'"}, "byte", {"shape": ("ny", "nx")}),
        ("4B", {"TZERO": "-128"}, "int8", {"shape": ((1, 4),)}),
        ("4L", {}, "bool", {"shape": (4,)}),
        ("32X", {}, "bit", {"shape": (32,)}),
        ("4A", {}, "string", {"width": 4, "nullable": True}),
        ("4A2", {}, "string", {"width": 2, "shape": (2,), "nullable": True}),
        ("4A", {"TDIM": "'(2,2)'"}, "string", {"width": 2, "shape": (2,), "nullable": True}),
        ("J", {"TNULL": "-1", "TUNIT": "'s'"}, "int32", {"null": -1, "unit": ("min", "s")}),
        ("J", {}, "int32", {"unit": "", "shape": (1,)}),
        ("J", {"TUNIT": "'um'"}, "int32", {"unit": "um", "unit_absent": True}),
        ("J", {}, "int32", {"unit": "um", "unit_absent": True}),
        ("J", {"TUNIT": "'erg/s/cm**2'"}, "int32", {"unit": "erg/(s cm2)"}),
    ],
)
def test_described_rightly(path, tform, keywords, types, facts):
    blank = bytes(16) if tform[-1] != "L" else b"TFTF" * 4
    assert column(path, tform, blank, types, keywords, **facts) == {}


@pytest.mark.parametrize(
    ("written", "facts", "code"), [("1", {"unit": ""}, "F1705"), ("BJD - 2", {"unit_text": "BJD - 2"}, "F1702")]
)
def test_a_unit_of_a_mission_is_still_none_of_the_standard(path, written, facts, code):
    """What the spec asks for is there; only a policy that gives its reason silences the Standard."""
    found = column(path, "J", bytes(16), "int32", {"TUNIT": f"'{written}'"}, **facts)
    assert [(rule, message.partition("' ")[0]) for rule, (message, _, _) in found.items()] == [(code, f"'{written}")]


@pytest.mark.parametrize(
    ("tform", "keywords", "types", "facts", "expected"),
    [
        ("E", {}, "float64", {}, {"type": "A is float32 (TFORM1 = 'E'), not float64"}),
        ("J", {}, "int16|float", {}, {"type": "A is int32 (TFORM1 = 'J'), not int16 or float"}),
        (
            "J",
            {"TZERO": "2147483648"},
            "int32",
            {},
            {"type": "A is uint32 (TFORM1 = 'J', TSCAL1 = 1, TZERO1 = 2147483648), not int32"},
        ),
        ("4A", {}, "string", {"width": 8, "nullable": True}, {"type": "A holds strings of 4 characters, not 8"}),
        ("2I", {}, "int16", {"shape": (3,)}, {"shape": "A: its shape is (2,) (TFORM1), not (3,)"}),
        ("2I", {}, "int16", {}, {"shape": "A: its shape is (2,) (TFORM1), not ()"}),
        ("J", {}, "int32", {"shape": (2, 2)}, {"shape": "A: it is a single value, not (2, 2)"}),
        ("J", {}, "int32", {"shape": ("*",)}, {"shape": "A is not of variable length (TFORM1 = 'J')"}),
        (
            "4B",
            {"TDIM": "'(4,1)'"},
            "byte",
            {"shape": ((3, None), 1)},
            {"shape": "A: its shape is (1, 4) (TDIM1), not (3..*, 1)"},
        ),
        ("J", {}, "int32", {"unit": "s"}, {"unit": "TUNIT1 is missing; it must say 's'"}),
        ("J", {"TUNIT": "'m'"}, "int32", {"unit": ("s", "min")}, {"unit": "TUNIT1 is 'm', not 's' or 'min'"}),
        ("J", {"TUNIT": "'m'"}, "int32", {"unit": ""}, {"unit": "TUNIT1 is 'm'; it must not be there, or be blank"}),
        (
            "J",
            {"TUNIT": "'nm'"},
            "int32",
            {"unit": "um", "unit_absent": True},
            {"unit": "TUNIT1 is 'nm', not 'um'; leave it out, the unit is implied"},
        ),
        ("J", {}, "int32", {"null": -1}, {"null": "TNULL1 is missing; it must be -1"}),
        ("J", {"TNULL": "0"}, "int32", {"null": -1}, {"null": "TNULL1 is 0, not -1"}),
        ("E", {}, "float32", {"level": "forbidden"}, {"presence": "the column A must not be there"}),
    ],
)
def test_described_wrongly(path, *, tform, keywords, types, facts, expected):
    found = column(path, tform, bytes(16), types, keywords, **facts)
    assert {aspect: message for aspect, (message, _, _) in found.items()} == expected


def test_columns_that_are_missing_or_undeclared(path):
    def verbs(h):
        assert h.column("TIME", "float32") is False
        assert h.column("B", "float32", level="optional") is False
        assert h.column("C", "int32", level="recommended") is False
        assert h.column("D", "int32") is True
        assert h.matching_columns("[a-z]+") == ["time"]
        h.undeclared("allowed", columns="error")

    found = judge(path, verbs, [("time", "E"), ("D", "J"), ("X", "J")], 12, bytes(12))
    assert texts(found) == {
        "TIME:presence": "the column TIME is missing; there is time",
        "C:presence": "the column C is missing",
        "T:undeclared-column": "2 columns are not declared: time, X",
    }
    assert found["C:presence"].level == "warning"


def test_keywords_of_columns(path):
    def verbs(h):
        h.column_keyword("B", "TLMIN", "int", equals=1)
        h.column_keyword("B", "1CRV4P", "float")
        h.column_keyword("B", "TCTYnA", "string")
        h.column_keyword("X", "TLMIN", "int")

    found = judge(path, verbs, [("A", "J"), ("B", "J", {"TLMIN": "0"})], 8, bytes(8))
    assert texts(found) == {
        "B.TLMIN:value": "TLMIN2 is 0, not 1",
        "B.1CRV4P:presence": "1CRV2P is missing",
        "B.TCTYnA:presence": "TCTY2A is missing",
    }


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ((1, None), None),
        ((3, None), "it has 2 rows (NAXIS2), not at least 3"),
        ((0, 1), "it has 2 rows (NAXIS2), not at most 1"),
        ((5, 5), "it has 2 rows (NAXIS2), not 5"),
        (lambda: 2, None),
        (lambda: 4, "it has 2 rows (NAXIS2), not 4"),
        (None, None),
    ],
)
def test_number_of_rows(path, wanted, message):
    found = judge(path, lambda h: h.table(rows=wanted), [("A", "J")], 4, bytes(8))
    assert texts(found) == ({} if message is None else {"T:rows": message})


def test_order_of_columns(path):
    def verbs(h):
        h.table(in_order=True)
        h.column("B", "int32")
        h.column("A", "int32")

    found = judge(path, verbs, [("A", "J"), ("B", "J")], 8, bytes(8))
    assert texts(found) == {"T:order": "column A (1) comes before B (2)"}


@pytest.mark.parametrize(
    ("tform", "data", "types", "facts", "expected"),
    [
        ("E", packed("f", (1, NAN, NAN, 4)), "float32", {}, {"null": ("A is NaN", 2, 2)}),
        ("E", packed("f", (1, NAN, NAN, 4)), "float32", {"nullable": True, "above": 0}, {}),
        ("E", packed("f", (1, 2, 3, float("inf"))), "float32", {"finite": True}, {"finite": ("A is inf", 4, 1)}),
        ("E", FLOATS, "float32", {"above": 1, "below": 4}, {"limit": ("A is 1.0, not above 1", 1, 2)}),
        ("E", FLOATS, "float32", {"at_least": 1, "at_most": 3}, {"limit": ("A is 4.0, not at most 3", 4, 1)}),
        ("E", packed("f", (1, 3, 2, 2)), "float32", {"increasing": True}, {"order": ("A goes from 3.0 to 2.0", 3, 2)}),
        ("E", packed("f", (1, 3, 3, NAN)), "float32", {"nondecreasing": True, "nullable": True}, {}),
        (
            "E",
            packed("f", (1, NAN, 1, 2)),
            "float32",
            {"increasing": True, "nullable": True},
            {"order": ("A goes from 1.0 to 1.0", 3, 1)},
        ),
        (
            "D",
            packed("d", (1, 2, 1, 1)),
            "float64",
            {"unique": True},
            {"unique": ("A is 1.0, which is as in row 1", 3, 2)},
        ),
        ("D", packed("d", (1, NAN, 2, NAN)), "float64", {"unique": True, "nullable": True}, {}),
        (
            "J",
            packed("i", (1, 2, 4, 7)),
            "int32",
            {"bits": {0: "a", 1: "b"}},
            {"bits": ("A is 4: bit 2 means nothing", 3, 2)},
        ),
        (
            "J",
            packed("i", (1, 2, 3, -1)),
            "int32",
            {"bits": {0: "a", 1: "b", 31: "c"}},
            {"bits": ("A is -1: bits 2, 3, 4, 5, 6, 7, 8, 9 and 21 more mean nothing", 4, 1)},
        ),
        (
            "K",
            packed("q", (1, 2, 3, -(2**63))),
            "int64",
            {"bits": {0: "a", 1: "b"}},
            {"bits": ("A is -9223372036854775808: bit 63 means nothing", 4, 1)},
        ),
        ("J", packed("i", (1, 2, 3, 9)), "int32", {"one_of": (1, 2, 3)}, {"in": ("A is 9, not one of 1, 2, 3", 4, 1)}),
        ("J", packed("i", (5, 5, 5, 9)), "int32", {"equals": 5}, {"in": ("A is 9, not 5", 4, 1)}),
        (
            "3A",
            b"abcdef  abc ",
            "string",
            {"one_of": ("abc", "def")},
            {"in": ("A is '  a', not one of 'abc', 'def'", 3, 2)},
        ),
        (
            "3A",
            b"abcABCab    ",
            "string",
            {"one_of": ("ABC", "ab"), "ignore_case": True},
            {"null": ("A is blank", 4, 1)},
        ),
        (
            "3A",
            b"abcABCab\0   ",
            "string",
            {"nullable": True, "matches": "[a-c]+"},
            {"matches": ("A is 'ABC', which does not match [a-c]+", 2, 1)},
        ),
        ("3A", b"ab ab\0abcd  ", "string", {"unique": True}, {"unique": ("A is as in row 1", 2, 1)}),
        ("3A", b"abc\xe9bcabcabc", "string", {}, {"F1103": (f"A holds the byte 0xe9; {TEXT_IS}", 2, 1)}),
        ("L", b"TF\0T", "bool", {}, {}),
        ("L", b"TFXT", "bool", {}, {"F1101": (f"A holds the byte 0x58 ('X'); {LOGICAL_IS}", 3, 1)}),
        (
            "2I",
            packed("hh", ((1, 2), (3, 4), (5, 6), (7, 9))),
            "int16",
            {"shape": (2,), "below": 9},
            {"limit": ("A is 9, not below 9", 4, 1)},
        ),
        (
            "2I",
            packed("hh", ((1, 2), (1, 4), (5, 5), (7, 9))),
            "int16",
            {"shape": (2,), "increasing": True},
            {"order": ("A goes from 5 to 5", 3, 1)},
        ),
        ("C", packed("ff", ((1, 2), (NAN, 4), (5, 5), (7, 9))), "complex64", {}, {"null": ("A is NaN", 2, 1)}),
    ],
)
def test_values(path, *, tform, data, types, facts, expected):
    assert column(path, tform, data, types, **facts) == expected


@pytest.mark.parametrize(
    ("tform", "keywords", "data", "facts", "expected"),
    [
        ("J", {"TNULL": "-9"}, packed("i", (1, -9, 3, -9)), {}, {"null": ("A is null", 2, 2)}),
        ("J", {"TNULL": "-9"}, packed("i", (1, -9, 3, -9)), {"null": -9, "at_least": 0, "bits": {0: "a", 1: "b"}}, {}),
        (
            "B",
            {"TNULL": "-9"},
            b"\1\2\3\4",
            {"increasing": True},
            {"F0906": ("TNULL1 is -9, and B holds 0 to 255; write the stored number, before TZERO1", None, 1)},
        ),
        (
            "I",
            {"TZERO": "32768"},
            packed("h", (-32768, -32767, 0, 32767)),
            {"at_most": 40000},
            {"limit": ("A is 65535, not at most 40000", 4, 1)},
        ),
        (
            "B",
            {"TZERO": "-128"},
            b"\x80\x00\xff\x7f",
            {"at_least": -1},
            {"limit": ("A is -128, not at least -1", 2, 1)},
        ),
        (
            "I",
            {"TSCAL": "0.5", "TZERO": "1", "TNULL": "7"},
            packed("h", (2, 4, 7, -8)),
            {"nullable": True, "at_least": 0},
            {"limit": ("A is -3.0, not at least 0", 4, 1)},
        ),
    ],
)
def test_values_are_what_the_header_makes_of_them(path, *, tform, keywords, data, facts, expected):
    assert column(path, tform, data, "int|float|byte", keywords, **facts) == expected


def test_rules_over_rows(path):
    columns = [("T1", "E"), ("T2", "E"), ("Q", "I", {"TNULL": "-1"}), ("V", "2E"), ("N", "2A")]
    values = [
        (1.0, 2.0, 1, 0.0, 1.0, b"a "),
        (NAN, 2.0, 1, 0.0, NAN, b"b "),
        (3.0, 2.0, -1, 5.0, 1.0, b"c "),
        (4.0, 2.0, 2, NAN, NAN, b"d "),
    ]
    data = b"".join(struct.pack(">ffhff2s", *row) for row in values)

    def verbs(h):
        h.each_row("ordered", ("T1", "T2"), lambda c: c["T1"] <= c["T2"], message="T1 is before T2")
        h.each_row("strict", ("T1", "T2"), lambda c: c["T1"] <= c["T2"], skip_null=())
        h.each_row("says-why", ("V", "Q"), lambda c: all_in_row(~is_null(c, "V")) | (c["Q"] & 1 != 0), skip_null=())
        h.each_row("vector", ("V", "T1"), lambda c: c["V"] <= c["T1"][:, None])
        h.each_row("texts", ("N",), lambda c: c["N"] != "d")
        h.each_row("sums", ("V",), lambda c: sum_in_row(c["V"]) < 6, skip_null=())
        h.each_row("plain", ("V",), lambda _: True)
        h.each_row("missing", ("X",), lambda c: c["X"] > 1)
        h.each_row("types", ("N",), lambda c: c["N"] < 1)
        h.each_row("nulls", ("Q",), lambda c: c["Q"] == 1)

    found = judge(path, verbs, columns, 20, data)
    assert {rule: (finding.message, finding.row, finding.count) for rule, finding in found.items()} == {
        "T:ordered": ("not so: T1 is before T2 (T1 is 3.0, T2 is 2.0)", 3, 2),
        "T:strict": ("the rule strict does not hold (T1 is nan, T2 is 2.0)", 2, 3),
        "T:says-why": ("the rule says-why does not hold (V is (nan, nan), Q is 2)", 4, 1),
        "T:vector": ("the rule vector does not hold (V is (5.0, 1.0), T1 is 3.0)", 3, 1),
        "T:texts": ("the rule texts does not hold (N is 'd')", 4, 1),
        "T:sums": ("the rule sums does not hold (V is (5.0, 1.0))", 3, 1),
        "T:nulls": ("the rule nulls does not hold (Q is 2)", 4, 1),
    }


def test_state_goes_on_from_block_to_block(path, monkeypatch):
    monkeypatch.setattr(rows, "BLOCK_BYTES", 64)
    values = np.arange(1000, dtype=">i4")
    values[500] = 3

    def verbs(h):
        h.column("A", "int32", increasing=True, unique=True)
        h.each_row("small", ("A",), lambda c: c["A"] < 990)
        h.data_rule("sum", lambda: h.sum(("A",)) == int(values.sum()) and h.last(("A",)) == 999)

    found = judge(path, verbs, [("A", "J")], 4, values.tobytes())
    assert {rule: (finding.message, finding.row, finding.count) for rule, finding in found.items()} == {
        "A:order": ("A goes from 499 to 3", 501, 1),
        "A:unique": ("A is 3, which is as in row 4", 501, 1),
        "T:small": ("the rule small does not hold (A is 990)", 991, 10),
    }


def test_columns_of_a_known_header_are_judged_as_those_of_the_first(path):
    familiar.forget()
    lengths = []

    def verbs(h, bound):
        h.column("A", "float32", unit="s", at_least=0)
        h.column("B", "int16", shape=("n",), bits={0: "ONE"})
        h.column("C", "int16", level="optional", at_most=lambda: bound)
        h.column("D", "int16")
        lengths.append(h.dimension("n"))

    def found(unit, data, bound=5):
        columns = [("A", "E", {"TUNIT": unit}), ("B", "2I"), ("C", "I")]
        return sorted(judge(path, lambda h: verbs(h, bound), columns, 10, data, dimensions=("n",)))

    right, wrong = struct.pack(">fhhh", 1, 1, 0, 5), struct.pack(">fhhh", -1, 2, 1, 6)
    for _ in range(4):
        assert found("'s'", right) == ["D:presence"]
        assert found("'s'", wrong) == ["A:limit", "B:bits", "C:limit", "D:presence"]
        assert found("'s'", wrong, bound=6) == ["A:limit", "B:bits", "D:presence"]
        assert found("'m'", right) == ["A:unit", "D:presence"]
    assert lengths == [2] * 16


def test_rows_are_read_once_for_aggregates_and_columns(path, monkeypatch):
    monkeypatch.setattr(rows, "BLOCK_BYTES", 64)
    passes = []

    def counted(*args):
        passes.append(args)
        return rows.rows_of(*args)

    monkeypatch.setattr(table_pass, "rows_of", counted)
    values = np.arange(200, dtype=">f8").reshape(100, 2)
    values[70] = NAN, -1

    def verbs(h, *, ask, computed=False):
        bound = 0
        h.column("A", "float64", increasing=True)
        h.column("B", "float64", at_least=(lambda: bound) if computed else 0)
        if ask:
            h.data_rule("range", lambda: h.max(("A",)) - h.min(("A",)) == 198 and h.min(("A",)) == 0)
        bound = -1
        h.column("B", "float64", item="C", at_most=150)

    columns = [("A", "D"), ("B", "D")]
    alone = judge(path, lambda h: verbs(h, ask=False), columns, 16, values.tobytes())
    assert {rule: (one.row, one.count) for rule, one in alone.items()} == {
        "A:null": (71, 1),
        "B:limit": (71, 1),
        "C:limit": (76, 25),
    }
    assert len(passes) == 1
    asked = judge(path, lambda h: verbs(h, ask=True), columns, 16, values.tobytes())
    assert {rule: str(one) for rule, one in asked.items()} == {rule: str(one) for rule, one in alone.items()}
    assert len(passes) == 3  # the last for the column that was not known before
    # A limit that is computed is so when everything is known.
    assert "B:limit" not in judge(path, lambda h: verbs(h, ask=True, computed=True), columns, 16, values.tobytes())


def test_wide_rows_are_read_piece_by_piece(path, monkeypatch):
    monkeypatch.setattr(rows, "WIDE_BYTES", 64)
    monkeypatch.setattr(table_pass, "WIDE_BYTES", 64)
    monkeypatch.setattr(rows, "PIECE_BYTES", 48)
    data = b""
    for row in range(3):
        wide = np.arange(100, dtype=">f4")
        wide[10 * row + 30] = 5
        data += struct.pack(">i", row) + wide.tobytes() + b"T" * 100 + b"x" * (99 if row else 100) + b"\xe9" * (row > 0)

    def verbs(h):
        h.column("N", "int32", increasing=True, unique=True, below=2)
        h.column("W", "float32", shape=(100,), at_most=98, increasing=True)
        h.column("L", "bool", shape=(100,))
        h.column("A", "string")
        h.each_row("r", ("N",), lambda c: c["N"] != 1)
        h.each_row("never", ("W",), lambda c: all_in_row(c["W"] < 0))

    found = judge(path, verbs, [("N", "J"), ("W", "100E"), ("L", "100L"), ("A", "100A")], 604, data)
    assert {rule: (finding.message, finding.row, finding.count) for rule, finding in found.items()} == {
        "N:limit": ("N is 2, not below 2", 3, 1),
        "W:limit": ("W is 99.0, not at most 98", 1, 3),
        "W:order": ("W goes from 29.0 to 5.0", 1, 3),
        "F1103": (f"A holds the byte 0xe9; {TEXT_IS}", 2, 2),
        "T:r": ("the rule r does not hold (N is 1)", 2, 1),
    }


def test_headers_only_reads_no_data(path):
    def verbs(h):
        h.column("A", "float32", unit="s")
        h.each_row("never", ("A",), lambda c: c["A"] > 99)
        h.data_rule("never", lambda: False)

    assert list(judge(path, verbs, [("A", "E")], 4, packed("f", (NAN,)), headers_only=True)) == ["A:unit"]


def test_aggregates(path):
    columns = [("A", "E"), ("B", "I", {"TNULL": "-1"}), ("N", "1A")]
    data = b"".join(struct.pack(">fhc", *row) for row in ((2, 5, b"x"), (NAN, -1, b"y"), (1, 7, b"x"), (NAN, 3, b"z")))
    seen = {}

    def verbs(h):
        seen["a"] = [
            getattr(h, what)(("A",), lambda c: c["A"]) for what in ("min", "max", "sum", "first", "last", "count")
        ]
        seen["b"] = [getattr(h, what)(("B",)) for what in ("min", "max", "sum", "first", "last", "count")]
        seen["n"] = [getattr(h, what)(("N",)) for what in ("min", "max", "unique")]
        seen["null"] = [
            h.count(("A",), lambda c: is_null(c, "A"), skip_null=()),
            h.count(("A",), lambda c: is_null(c, "A")),
        ]
        seen["truth"] = [h.all(("B",), lambda c: c["B"] > 2), h.any(("B",), lambda c: c["B"] > 7), h.rows()]
        for unknown in (("X",), ("A", "X")):
            with pytest.raises(Missing):
                h.count(unknown, lambda c: c["A"] > 1)
        with pytest.raises(Missing):
            h.min(("A",), lambda c: c["A"][c["A"] > 5])

    assert judge(path, verbs, columns, 7, data) == {}
    assert seen == {
        "a": [1.0, 2.0, 3.0, 2.0, 1.0, 2],
        "b": [3, 7, 15, 5, 3, 3],
        "n": ["x", "z", False],
        "null": [2, 0],
        "truth": [True, False, 4],
    }


@pytest.mark.parametrize(
    ("columns", "row_bytes", "code"),
    [
        ([("A", "5Y")], 4, "F0902"),
        ([("A", "")], 4, "F0902"),
        ([("A", "999999999999999999999999E")], 4, "F0902"),
        ([("A", "9" * 18 + "E")], 4, "F0901"),
        ([("A", "2PE(3)")], 8, "F0923"),
        ([("A", "PZ(3)")], 8, "F0924"),
        ([("A", "J")], 8, "F0901"),
        ([("A", "J", {"TDIM": "'(3,3)'"})], 4, "F0917"),
        ([("A", "J", {"TDIM": "'3,3'"})], 4, "F0916"),
        ([("A", "J", {"TDIM": "6"})], 4, "F0914"),
        ([("A", "J", {"TSCAL": "'x'"})], 4, "F0719"),
        ([("A", "J", {"TNULL": "'x'"})], 4, "F0904"),
        ([("A", "J"), ("A", "J")], 8, "F0716"),
    ],
)
def test_descriptions_that_make_no_sense(path, columns, row_bytes, code):
    found = judge(
        path, lambda h: h.column("A", "int32|float32", level="optional", shape=("...",)), columns, row_bytes, bytes(16)
    )
    assert code in found


def test_a_missing_tform(path):
    content = primary() + table("T", [], 4, 1, bytes(4)).replace(
        b"TFIELDS =                    0", b"TFIELDS =                  999"
    )
    found = findings(path, [hdu("T", "table", lambda h: h.column("A", "int32"))], content=content)
    [missing] = [one for one in found if one.rule == "F0331"]
    assert (missing.message[:17], missing.count) == ("TFORM1 is missing", 999)


def test_a_missing_tbcol(path):
    columns = [("A", "I4"), ("B", "I4", {"TBCOL": "1"}), ("C", "I4")]
    content = primary() + table("T", columns, 4, 1, b"   1", kind="TABLE")
    found = findings(path, [hdu("T", "asciitable", lambda h: h.column("A", "int"))], content=content)
    [missing] = [one for one in found if one.rule == "F0332"]
    assert (missing.message[:17], missing.column, missing.count) == ("TBCOL1 is missing", "A", 2)


def test_cut_tables_are_judged_by_header_only(path):
    content = primary() + table("T", [("A", "E")], 4, 10**9, bytes(4))
    found = check(path, [hdu("T", "table", lambda h: h.column("A", "float32", unit="s"))], content=content)
    assert found.keys() == {"F0103", "T/A:unit"}


def test_ascii_tables(path):
    columns = [
        ("I", "I4", {"TBCOL": "1", "TNULL": "'-'"}),
        ("F", "F6.2", {"TBCOL": "5"}),
        ("S", "A3", {"TBCOL": "12"}),
        ("E", "D10.2", {"TBCOL": "15"}),
    ]
    data = b"  12  1.50 abc  1.5D+03" + b"  \n"[:1]
    lines = [b"  12  1.50 abc  1.5D+03 ", b"   -   150 def   15E1   ", b"  x1       ghi  nan     "]
    assert len(lines[0]) == len(data)

    def verbs(h):
        h.column("I", "int32", nullable=True, below=12)
        h.column("F", "float", above=1)
        h.column("S", "string", one_of=("abc", "def"))
        h.column("E", "float64", at_most=1000, nullable=True)
        h.each_row("r", ("F", "E"), lambda c: c["E"] != 150, skip_null=())

    found = judge(path, verbs, columns, 24, b"".join(lines), kind="TABLE")
    assert {rule: (finding.message, finding.row) for rule, finding in found.items()} == {
        "F0815": ("I is 'x1', which is no number as I4 has it", 3),
        "F0813": ("F is '150' without a decimal point, so its last digits count as decimals", 2),
        "I:limit": ("I is 12, not below 12", 1),
        "F:limit": ("F is 0.0, not above 1", 3),
        "S:in": ("S is 'ghi', not one of 'abc', 'def'", 3),
        "E:limit": ("E is 1500.0, not at most 1000", 1),
        "T:r": ("the rule r does not hold (F is 1.5, E is 150.0)", 2),
    }


@pytest.mark.parametrize(
    ("tform", "tbcol", "code"),
    [("X4", "1", "F0801"), ("I0", "1", "F0801"), ("I4", "9", "F0803"), ("I4", "2", "F0804"), ("I4", "'x'", "F0802")],
)
def test_ascii_fields_that_make_no_sense(path, tform, tbcol, code):
    found = judge(path, lambda h: h.column("A", "int"), [("A", tform, {"TBCOL": tbcol})], 4, b"   1", kind="TABLE")
    assert code in found


def test_units_of_others(path):
    seen = []

    def verbs(h):
        seen.extend([h.unit_of("A"), h.unit_of("A", 2), h.unit_of("T"), h.unit_of("X")])
        h.column("B", "float32", unit=h.unit_of("A", 2))

    found = judge(path, verbs, [("A", "E", {"TUNIT": "'MJy/sr'"}), ("B", "E", {"TUNIT": "'MJy2/sr2'"})], 8, bytes(8))
    assert found == {}
    assert seen[0] == "MJy/sr"
    assert seen[2:] == [None, None]


def test_other_keywords_of_tables_are_declared_by_their_form(path):
    def verbs(h):
        h.column("A", "float32", shape=("*",))
        h.undeclared("error", columns="error")

    columns = [("A", "1PE(1)", {"TUNIT": "'s'", "TDISP": "'F8.2'"})]
    assert judge(path, verbs, columns, 8, bytes(8), card("THEAP", "8"), heap=bytes(4)) == {}


def test_a_unit_like_that_of_a_column_whose_unit_is_wrong(path):
    def verbs(h):
        h.column("A", "int32", unit=("s", "min"))
        h.column("B", "int32", unit=h.unit_of("A"))

    columns = [("A", "J", {"TUNIT": "'parsec'"}), ("B", "J", {"TUNIT": "'min'"})]
    found = check(path, [hdu("T", "table", verbs)], content=primary() + table("T", columns, 8, 0, b""))
    assert list(found) == ["T/A:unit"]


def test_only_a_column_that_nobody_declared_may_be_a_misspelling(path):
    def verbs(h):
        for name in ("FLUX", "FLUXE", "TIME"):
            h.column(name, "int32")

    columns = [("FLUXE", "J"), ("TIM_E", "J")]
    found = check(path, [hdu("T", "table", verbs)], content=primary() + table("T", columns, 8, 0, b""))
    assert texts(found) == {
        "T/FLUX:presence": "the column FLUX is missing",
        "T/TIME:presence": "the column TIME is missing; there is TIM_E",
    }


@pytest.mark.parametrize(
    ("pattern", "keyword"),
    [
        ("TLMIN", "TLMIN3"),
        ("TCTYn", "TCTY3"),
        ("1CRVnP", "1CRV3P"),
        ("1CRV4P", "1CRV3P"),
        ("1CDL4P", "1CDL3P"),
        ("WCAX4P", "WCAX3P"),
        ("WCAX4", "WCAX3"),
        ("WCSN4P", "WCSN3P"),
        ("11PC4", "11PC3"),
        ("12PC14A", "12PC3A"),
    ],
)
def test_the_number_of_a_column_in_its_keywords(pattern, keyword):
    assert numbered(pattern, 3) == keyword
