"""Fill, checksums, extremes and good time intervals."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits import rows, sums
from specc.runtime.fits.standard import checksums
from tests.factories.fits_text import checksum, made
from tests.standard.judging import codes, findings
from tests.standard.tables import hexed, packed, table, told


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


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


@given(
    st.binary(min_size=1, max_size=64).map(lambda words: words * 4), st.lists(st.integers(0, 300)), st.integers(0, 9)
)
def test_a_sum_of_what_was_read_for_other_rules_is_that_of_one_pass(data, places, length):
    class Bytes:
        def read(self, at, count):
            return data[at : at + count]

    begun = sums.DataSum(0)
    for at in (*sorted(places), *places):
        begun.take(at, data[at : at + length])
    assert begun.up_to(Bytes(), len(data)) == checksum(data)


def test_sums_are_of_all_blocks(path, monkeypatch):
    monkeypatch.setattr(sums, "_BLOCK_BYTES", 1000)
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
