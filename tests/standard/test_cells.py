"""Cells of fixed size: text, logicals and bits, in blocks and in pieces."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.runtime.fits import rows
from specc.runtime.fits.standard import cells
from tests.factories.fits_text import made
from tests.standard.judging import codes, findings
from tests.standard.tables import table, told


@pytest.fixture
def path(tmp_path):
    return tmp_path / "a.fits"


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


@given(st.binary(min_size=1, max_size=40))
def test_bytes_are_classified_as_one_by_one(data):
    stored = np.frombuffer(data, np.uint8)
    assert cells.no_logical(stored).tolist() == [byte not in b"TF\0" for byte in data]
    assert cells.no_text(stored).tolist() == [byte != 0 and not 0x20 <= byte <= 0x7E for byte in data]
