"""The rules over data: what blocks, pieces and hostile descriptors do to them, and what they say of real bytes."""

from __future__ import annotations

import re
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits import rows
from specc.runtime.fits.source import PlainSource
from specc.runtime.fits.standard import ascii_data, cells, checksums, heap
from tests.factories.fits_text import checksum, made
from tests.standard.judging import codes, findings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


def packed(*numbers, form="i"):
    return struct.pack(f">{len(numbers)}{form}", *numbers)


def hexed(data):
    return " ".join(f"{byte:02x}" for byte in data)


def table(forms, data, *, rows, heap=b"", cards=()):
    """A file with one binary table; its columns are called A, B, C."""
    names = [f"TTYPE{n}  = '{'ABC'[n - 1]:8}'" for n in range(1, len(forms.split()) + 1)]
    lines = ["@primary", f"@table {rows} {forms}", *names, f"PCOUNT  = {len(heap):20}", *cards]
    return made("\n".join([*lines, f"@data {hexed(data + heap)}"]))


def ascii_table(form, fields, *cards):
    """A file with one ASCII table of one column N."""
    width = len(fields[0])
    lines = ["@primary", f"@ascii {len(fields)} {width} 1:{form}", "TTYPE1  = 'N       '", *cards]
    return made("\n".join([*lines, f"@data {hexed(b''.join(fields))}"]))


def told(found, code):
    """Column, first row, count."""
    return [(finding.column, finding.row, finding.count) for finding in found.get(code, ())]


# Fill.


def test_fill_of_every_kind_of_hdu(path):
    right = [
        "@primary 8 4",
        "@image 16 3",
        "@ascii 1 4 1:A4",
        "TTYPE1  = 'A       '",
        "@table 1 3B",
        "TTYPE1  = 'A       '",
    ]
    assert codes(path, "\n".join(right)) == set()
    wrong = findings(path, made("@primary 8 4\n@fill 01") + made("@ascii 1 4 1:A4\nTTYPE1  = 'A       '\n@fill 00"))
    assert [(one.index, one.count) for code in ("F0110", "F0111") for one in wrong[code]] == [(0, 2876), (1, 2876)]
    assert codes(path, "@bare\nXTENSION= 'ODD     '\n") != set()


def test_fill_of_an_unknown_extension_is_its_own_affair(path):
    odd = "@image 8 4\nXTENSION= 'FOREIGN '\n@fill 20"
    assert not codes(path, f"@primary\n{odd}") & {"F0110", "F0111"}


# Checksums.


@given(st.binary(min_size=1, max_size=64).map(lambda words: words * 45))
def test_the_sum_is_that_of_the_standard(data):
    data = data[: len(data) // 4 * 4]

    class Bytes:
        def read(self, at, count):
            return data[at : at + count]

    assert checksums.sum_of(Bytes(), 0, len(data)) == checksum(data)


def test_sums_are_of_all_blocks(path, monkeypatch):
    monkeypatch.setattr(checksums, "_BLOCK_BYTES", 1000)
    content = "@primary 16 5000\n@data 01 02 FF FE 80\n@checksum"
    assert codes(path, content) == set()
    changed = bytearray(made(content))
    changed[2880 + 9001] ^= 4
    assert codes(path, bytes(changed)) == {"F1201"}
    changed[2880 + 9001] ^= 4
    changed[2880 - 1] ^= 1
    assert "F1202" in codes(path, bytes(changed))
    changed[2880 + 9001] ^= 4
    assert {"F1201", "F1202"} <= codes(path, bytes(changed))


def test_no_sum_where_the_data_end_early(path):
    content = made("@primary 16 5000\n@checksum")
    assert codes(path, content[:-2880]) == {"F0103"}
    assert codes(path, content[:-100]) == {"F0102"}


def test_a_datasum_that_is_a_number_is_compared_all_the_same(path):
    assert codes(path, "@primary 8 4\n@data 01 02 03 04\nDATASUM =             16909060") == {"F1204"}
    assert codes(path, "@primary 8 4\n@data 01 02 03 04\nDATASUM =             16909061") == {"F1204", "F1201"}


@pytest.mark.parametrize("value", ["'-1'", "'4294967296'", "'99999999999999999999999'", "'0x12'", "1.5", "T", "9" * 60])
def test_what_datasum_is_not(path, value):
    found = findings(path, f"@primary 8 4\nDATASUM = {value:>20}")
    assert "F1204" in found
    assert "F1201" not in found


def test_sums_of_nothing(path):
    assert codes(path, "@primary\nDATASUM = '0       '") == set()
    assert codes(path, "@primary\nDATASUM = '4294967295'") == set()
    assert codes(path, "@primary\nDATASUM = '7       '") == {"F1208"}
    assert codes(path, "@primary\nCHECKSUM= '        '\nDATASUM = '        '") == set()


# Cells.


def test_text_ends_at_the_first_nul(path):
    data = b"ab\0\xff" + b"a\tbc" + b"abc\x7f" + b"abcd"
    assert told(findings(path, table("4A", data, rows=4)), "F1103") == [("A", 2, 2)]


def test_substrings_end_each_at_their_own_nul(path):
    data = b"ab\0\xff" + b"\0\xffa\xff"
    assert told(findings(path, table("4A2", data, rows=2)), "F1103") == [("A", 2, 1)]
    assert told(findings(path, table("4A", data, rows=2)), "F1103") == []


def test_columns_that_lie_side_by_side_are_told_apart(path):
    data = b"a\xe9TT" + b"\xe9\xe9TX" + b"abTF"
    found = findings(path, table("1A 1A 2L", data, rows=3))
    assert told(found, "F1103") == [("A", 2, 1), ("B", 1, 2)]
    assert told(found, "F1101") == [("C", 2, 1)]


def test_bits_that_are_not_used(path):
    assert told(findings(path, table("3X 8X", b"\xe0\xff\xf0\xff\xe1\xff", rows=3)), "F1102") == [("A", 2, 2)]


def test_rows_are_counted_across_blocks(path, monkeypatch):
    monkeypatch.setattr(rows, "BLOCK_BYTES", 30)
    data = b"".join(b"ab\xff" if row in {40, 77} else b"abc" for row in range(100))
    assert told(findings(path, table("3A", data, rows=100)), "F1103") == [("A", 41, 2)]


def test_wide_rows_are_read_piece_by_piece(path, monkeypatch):
    monkeypatch.setattr(rows, "WIDE_BYTES", 64)
    monkeypatch.setattr(rows, "PIECE_BYTES", 48)
    data = b"".join(
        b"T" * 99 + last + b"a" * 70 + nul + b"a" * 28 + end + b"\xe0"
        for last, nul, end in ((b"T", b"a", b"a"), (b"X", b"\0", b"\xff"), (b"T", b"a", b"\xff"))
    )
    found = findings(path, table("100L 100A 3X", data, rows=3))
    assert told(found, "F1101") == [("A", 2, 1)]
    assert told(found, "F1103") == [("B", 3, 1)]


def test_a_column_without_a_name_is_told_by_its_number(path):
    content = made("@primary\n@table 2 1L 1L\n@data 54 00 58 58")
    found = findings(path, content, levels={"F0714": "off"})
    assert told(found, "F1101") == [("column 1", 2, 1), ("column 2", 2, 1)]


@pytest.mark.parametrize("axes", [(0, 5), (3, 0), (3, 1 << 40)])
def test_tables_without_rows_and_without_end(path, axes):
    lines = [f"NAXIS1  = {axes[0]:20}", f"NAXIS2  = {axes[1]:20}"]
    form = "3A" if axes[0] else "0A"
    found = codes(path, "\n".join(["@primary", f"@table 1 {form}", "TTYPE1  = 'A       '", *lines, "@data FF FF FF"]))
    assert not found & {"F1103"}


# Heaps.

texts = st.lists(st.binary(max_size=6).map(lambda text: text.replace(b"x", b"\0")), max_size=12)


@given(texts, st.data())
def test_arrays_are_judged_as_one_by_one(tmp_path_factory, heap_of, data):
    """Whatever order arrays have in the heap, and whichever of them share bytes."""
    path = tmp_path_factory.mktemp("heap") / "a.fits"
    stored = b"".join(heap_of)
    spans = data.draw(
        st.lists(
            st.tuples(st.integers(0, len(stored)), st.integers(0, len(stored))).map(sorted), min_size=1, max_size=12
        )
    )
    for form, code, wrong in (
        ("PA", "F1105", lambda array: any(not 0x20 <= byte <= 0x7E for byte in array.partition(b"\0")[0])),
        ("PL", "F1104", lambda array: any(byte not in b"TF\0" for byte in array)),
    ):
        content = table(f"1{form}(99)", b"".join(packed(b - a, a) for a, b in spans), rows=len(spans), heap=stored)
        bad = [row for row, (a, b) in enumerate(spans, 1) if wrong(stored[a:b])]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(rows, "SPAN_BYTES", 4)
            patch.setattr(rows, "_NEAR_BYTES", 2)
            patch.setattr(rows, "BLOCK_BYTES", 32)
            patch.setattr(heap, "_TOGETHER", 6)
            patch.setattr(rows.Heap, "overspent", lambda _: False)
            found = told(findings(path, content), code)
        assert found == ([("A", bad[0], len(bad))] if bad else [])


def test_unused_bits_of_arrays(path):
    content = table("1PX(16)", packed(3, 0, 8, 1, 11, 2, 0, 9, 3, 4), rows=5, heap=b"\xe0\xff\xff\xff\xf0")
    assert told(findings(path, content), "F1106") == [("A", 3, 2)]


@pytest.mark.parametrize(
    ("form", "descriptor", "code"),
    [
        ("1PI(9)", (-1, 0), "F1001"),
        ("1PI(9)", (0, -1), "F1001"),
        ("1PI(9)", (3, 0), "F1002"),
        ("1PI(9)", (1, 4), "F1002"),
        ("1PI(9)", (0, 99), None),
        ("1PX(99)", (33, 0), "F1002"),
        ("1PX(99)", (32, 0), None),
        ("1PM(9)", ((1 << 31) - 1, (1 << 31) - 1), "F1002"),
        ("1PI(1)", (2, 0), "F1003"),
    ],
)
def test_descriptors(path, form, descriptor, code):
    found = findings(path, table(form, packed(0, 0, *descriptor), rows=2, heap=b"\0\1\2\3"))
    assert set(found) == ({code} if code else set())
    if code:
        assert told(found, code) == [("A", 2, 1)]


@pytest.mark.parametrize("number", [(1 << 63) - 1, 1 << 61, -(1 << 63)])
def test_descriptors_of_64_bits_that_are_out_of_all_bounds(path, number):
    for code in "AXM":
        for pair in ((number, 0), (1, number), (number, number)):
            content = table(f"1Q{code}(9)", packed(*pair, form="q"), rows=1, heap=b"aaaaaaaaaaaaaaaa")
            assert set(findings(path, content)) == {"F1001" if number < 0 else "F1002"}


def test_the_fix_of_a_longest_array_is_the_true_one(path):
    (finding,) = findings(path, table("1PB(2)", packed(3, 0, 4, 0), rows=2, heap=b"abcd"), levels={"F1009": "off"})[
        "F1003"
    ]
    assert finding.fix == "'1PB(4)'"


def test_a_gap_before_the_heap_is_no_part_of_it(path):
    cards = ["THEAP   =                   12"]
    gapped = table("1PA(9)", packed(4, 0), rows=1, heap=b"\xff\xff\xff\xffabcd", cards=cards)
    assert not codes(path, gapped) & {"F1105", "F1002"}
    beyond = table("1PA(9)", packed(5, 0), rows=1, heap=b"\xff\xff\xff\xffabcd", cards=cards)
    assert "F1002" in codes(path, beyond)


def test_arrays_that_overlap_without_end_are_not_all_read(path, monkeypatch):
    read = []
    true = PlainSource.read

    def counted(self, offset, count):
        read.append(count)
        return true(self, offset, count)

    monkeypatch.setattr(PlainSource, "read", counted)
    monkeypatch.setattr(rows, "BLOCK_BYTES", 800)
    monkeypatch.setattr(rows, "PIECE_BYTES", 1 << 12)
    monkeypatch.setattr(rows, "SPAN_BYTES", 1 << 12)
    content = table("1PA(100000)", packed(100_000, 0) * 10_000, rows=10_000, heap=b"a" * 100_000)
    assert codes(path, content) == set()
    assert sum(read) < 4 * len(content)
    monkeypatch.setattr(heap, "_TOGETHER", 100)
    read.clear()
    assert codes(path, content) == {"F0118"}
    assert sum(read) < 8 * len(content)


def test_heaps_that_are_not_packed(path):
    content = table("1PA(9)", packed(2, 0, 0, 3), rows=2, heap=b"abcd")
    levels = {"F1007": "info", "F1010": "info", "F1011": "info"}
    assert codes(path, content, levels=levels) == {"F1007", "F1010", "F1011"}
    assert codes(path, content) == set()


# ASCII tables.

NUMBER = {
    "I": re.compile(rb" *(?:[+-]?[0-9]+)? *"),
    "F": re.compile(rb" *(?:[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[ED][+-]?[0-9]+)?)? *"),
}


@given(st.lists(st.text("  +-.ED0159x", min_size=5, max_size=5), min_size=1, max_size=20), st.sampled_from("IF"))
def test_fields_are_numbers_as_a_pattern_has_it(fields, code):
    cut = np.frombuffer("".join(fields).encode(), np.uint8).reshape(len(fields), 5)
    machine = ascii_data.machine()
    states = machine.read(cut).tolist()
    right = machine.integers if code == "I" else machine.reals
    for field, state in zip(fields, states, strict=True):
        assert bool(right[state] or state == machine.blank) == bool(NUMBER[code].fullmatch(field.encode())), field


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        ("I6", b"   12 ", None),
        ("I6", b"  +12 ", None),
        ("I6", b"  1.0 ", "F0815"),
        ("I6", b"  1 2 ", "F0814"),
        ("I6", b"  - 2 ", "F0814"),
        ("I6", b"   -  ", "F0815"),
        ("F6.1", b"  1.5 ", None),
        ("F6.1", b"  .5  ", None),
        ("F6.1", b"  5.  ", None),
        ("F6.1", b"  15  ", "F0813"),
        ("F6.1", b"  15E1", "F0813"),
        ("F6.1", b" 1. 5 ", "F0814"),
        ("F6.1", b"   .  ", "F0815"),
        ("F6.1", b" 1.5E ", "F0815"),
        ("F6.1", b"1.5e+3", "F0815"),
        ("F6.1", b"1.5+3 ", "F0815"),
        ("F6.1", b" 1,5  ", "F0815"),
        ("F6.1", b"      ", None),
        ("E9.1", b"1.5E+308 ", None),
        ("E9.1", b"1.5E+309 ", "F0816"),
        ("D9.1", b"1.5D-400 ", None),
        ("I20", b"-9223372036854775808", None),
        ("I20", b" 9223372036854775808", "F0816"),
        ("I6", b"  1\xe9  ", "F0811"),
        ("I6", b"  1\t  ", "F0812"),
        ("A6", b"  1\0  ", "F0812"),
        ("A6", b"1e 1.x", None),
    ],
)
def test_fields(path, form, field, code):
    found = findings(path, ascii_table(form, [field.replace(b"1", b"1"), field]))
    assert told(found, code) == ([("N", 1, 2)] if code else [])
    assert set(found) == ({code} if code else set())


def test_integers_of_very_many_digits(path):
    wide = b"9" * 5000
    assert codes(path, ascii_table("I5000", [wide])) == {"F0816"}
    assert codes(path, ascii_table("I5000", [b"0" * 4999 + b"7"])) == set()


def test_nulls_are_no_numbers(path):
    card = "TNULL1  = '-       '"
    assert codes(path, ascii_table("F6.1", [b"  -   ", b" -    ", b"  1.5 "], card)) == set()
    assert told(findings(path, ascii_table("F6.1", [b"  -   ", b" x    ", b"  -   "], card)), "F0815") == [("N", 2, 1)]
    assert codes(path, ascii_table("F6.1", [b"-999  "], "TNULL1  = '-999    '")) == set()


def test_bytes_between_fields_may_be_any_ascii(path):
    content = '@primary\n@ascii 2 6 2:I3\nTTYPE1  = \'N       \'\n@data 00 "  1" 0D 0A 07 "  2" {last} 0A'
    assert codes(path, content.format(last="7F")) == set()
    assert told(findings(path, content.format(last="80")), "F0811") == [(None, 2, 1)]


def test_wide_rows_of_text(path, monkeypatch):
    monkeypatch.setattr(rows, "WIDE_BYTES", 64)
    monkeypatch.setattr(rows, "PIECE_BYTES", 48)
    fields = [b" " * 120 + b"1 2", b" " * 120 + b"  2", b"\xe9" + b" " * 120 + b" 2"]
    content = made(
        "@primary\n@ascii 3 123 121:I3 1:A100\nTTYPE1  = 'N       '\nTTYPE2  = 'T       '\n@data "
        + hexed(b"".join(fields))
    )
    found = findings(path, content)
    assert told(found, "F0814") == [("N", 1, 1)]
    assert told(found, "F0811") == [("T", 3, 1)]


# Extremes and intervals.


@pytest.mark.parametrize(
    ("cards", "code"),
    [
        (["DATAMIN =                  1.0", "DATAMAX =                  3.0"], None),
        (["DATAMIN =                  0.0"], "F0614"),
        (["DATAMAX =                  3.5", "BLANK   =                    2"], None),
        (["DATAMAX =                  2.0", "BLANK   =                    3"], None),
        (["DATAMAX =                 31.0", "BSCALE  =                 10.0", "BZERO   =                  1.0"], None),
        (["DATAMAX =                 1E999"], "F0614"),
    ],
)
def test_extremes_of_images(path, cards, code):
    content = "\n".join(["@primary 16 3", *cards, "@data 00 01 00 02 00 03"])
    assert codes(path, content) & {"F0614"} == ({code} if code else set())


def test_nan_and_infinity_are_no_extremes(path):
    data = struct.pack(">4f", 1, float("nan"), float("inf"), 2)
    cards = "DATAMIN =                  1.0\nDATAMAX =                  2.0"
    assert codes(path, f"@primary -32 4\n{cards}\n@data {hexed(data)}") == set()
    data = struct.pack(">2f", float("nan"), float("nan"))
    assert codes(path, f"@primary -32 2\n{cards}\n@data {hexed(data)}") == set()


def test_extremes_of_columns(path):
    data = packed(1, -1, 5)
    undefined = ["TDMIN1  =                    1", "TDMAX1  =                    0"]
    assert codes(path, table("1J", data, rows=3, cards=undefined)) == set()
    null = ["TNULL1  =                   -1", "TDMIN1  =                    1", "TDMAX1  =                    5"]
    assert codes(path, table("1J", data, rows=3, cards=null)) == set()
    (finding,) = findings(path, table("1J", data, rows=3, cards=null[1:]))["F0722"]
    assert (finding.column, finding.keyword, finding.fix) == ("A", "TDMIN1", "-1")


def gti(path, intervals, form="1D 1D"):
    names = ["EXTNAME = 'STDGTI  '", "TTYPE1  = 'START   '", "TTYPE2  = 'STOP    '", "TTYPE3  = 'WEIGHT  '"]
    data = b"".join(struct.pack(f">{len(row)}d", *row) for row in intervals)
    lines = ["@primary", f"@table {len(intervals)} {form}", *names[: 1 + len(form.split())], f"@data {hexed(data)}"]
    found = findings(path, made("\n".join(lines)))
    return {code: told(found, code) for code in ("F1633", "F1634") if code in found}


def test_good_time_intervals(path, monkeypatch):
    monkeypatch.setattr(rows, "BLOCK_BYTES", 32)
    nan = float("nan")
    assert gti(path, [(1, 2), (2, 3), (nan, nan), (5, 6)]) == {}
    assert gti(path, [(1, 2), (2, 4), (3, 5), (0, 1)]) == {"F1634": [("START", 3, 2)]}
    assert gti(path, [(1, 2), (5, 3), (6, 7)]) == {"F1633": [("STOP", 2, 1)]}
    assert gti(path, [(1, 2, 0.5), (2, 3, 2)], "1D 1D 1D") == {"F1633": [("WEIGHT", 2, 1)]}


@given(st.binary(min_size=1, max_size=40))
def test_bytes_are_classified_as_one_by_one(data):
    stored = np.frombuffer(data, np.uint8)
    assert cells.no_logical(stored).tolist() == [byte not in b"TF\0" for byte in data]
    assert cells.no_text(stored).tolist() == [byte != 0 and not 0x20 <= byte <= 0x7E for byte in data]


@given(st.lists(st.integers(0, 50), max_size=20).map(sorted), st.lists(st.integers(0, 60), max_size=20))
def test_next_place(places, starts):
    found = heap.next_place(np.array(places, int), np.array(starts, int), 99)
    assert found.tolist() == [min((place for place in places if place >= start), default=99) for start in starts]
