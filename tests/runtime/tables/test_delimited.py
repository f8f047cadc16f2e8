"""Delimited text: rows, cells and lines whatever the bytes are, and the same whichever way they are read."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.tables import delimited, pieces
from specc.runtime.tables.delimited import Delimited, Dialect
from specc.runtime.tables.faults import TextFaults
from specc.runtime.tables.vectors import quick_rows
from specc.runtime.tables.walk import Walk

if TYPE_CHECKING:
    from typing import Any


class Memory:
    """A source whose bytes are at hand."""

    packing = None
    trouble = None

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, offset: int, count: int) -> bytes:
        return self.data[offset : offset + count]

    def reaches(self, offset: int) -> bool:
        return offset <= len(self.data)

    def size(self) -> int:
        return len(self.data)

    def close(self) -> None:
        pass


def read(data: bytes | str, dialect: Dialect | None = None) -> tuple[Delimited, list[tuple[int, int, list[str]]]]:
    """The text, and its rows: number, line, cells."""
    text = Delimited(Memory(data.encode() if isinstance(data, str) else data), dialect or Dialect())
    found = []
    for rows in text.rows():
        columns = [rows.cells(place) for place in range(len(text.names or ()))]
        found += [(rows.row(at), rows.line(at), [cells[at] for cells in columns]) for at in range(rows.count)]
    return text, found


def faults(text: Delimited) -> dict[str, tuple[int, int | None, int]]:
    """Line, row and count of each kind of fault."""
    return {fault.kind: (fault.line, fault.row, fault.count) for fault in text.faults}


def test_rows_have_numbers_and_lines() -> None:
    text, rows = read("a,b\n1,2\n\n3,4\n# said\n5,6", Dialect(comment="#"))
    assert text.names == ["a", "b"]
    assert text.names_line == 1
    assert rows == [(1, 2, ["1", "2"]), (2, 4, ["3", "4"]), (3, 6, ["5", "6"])]
    assert text.total == 3
    assert faults(text) == {"blank": (3, None, 1), "comment": (5, None, 1)}


def test_what_stands_before_the_names_is_no_fault() -> None:
    text, rows = read("# said\n\na|b\n1|2\n", Dialect("|", comment="#"))
    assert (text.names, text.names_line) == (["a", "b"], 3)
    assert rows == [(1, 4, ["1", "2"])]
    assert faults(text) == {}


def test_a_row_of_another_width_is_counted_and_left_out() -> None:
    text, rows = read("a,b\n1\n2,3\n4,5,6\n7,8,9\n")
    assert rows == [(2, 3, ["2", "3"])]
    assert text.total == 4
    assert faults(text) == {"few": (2, 1, 1), "many": (4, 3, 2)}
    few = text.faults.get("few")
    assert few is not None
    assert few.detail == (1, 2)


@pytest.mark.parametrize(
    ("data", "cells"),
    [
        ('a,b\n"x","y"\n', ["x", "y"]),
        ('a,b\n"x ""y""","1,2"\n', ['x "y"', "1,2"]),
        ('a,b\n"x\ny",""\n', ["x\ny", ""]),
        ('a,b\n""""," z "\n', ['"', " z "]),
        ('a,b\r\n"x\r\ny",2\r\n', ["x\ny", "2"]),
        ('a,b\n "x" , y \n', ["x", "y"]),
    ],
)
def test_quotes(data: str, cells: list[str]) -> None:
    text, rows = read(data)
    assert [row for _, _, row in rows] == [cells]
    assert faults(text) == {}


def test_lines_after_a_cell_with_line_breaks() -> None:
    _, rows = read('a,b\n"x\n\ny",2\n3,4\n')
    assert [(row, line) for row, line, _ in rows] == [(1, 2), (2, 5)]


@pytest.mark.parametrize("end", ["", "9,9\n" * 50, '5,6\n7,8"x\n', '5,6\n7,"8"\n'])
def test_a_quote_that_nothing_closes_is_told_where_it_opens(end: str) -> None:
    text, rows = read('a,b\n1,2\n"3,4\n' + end)
    assert faults(text)["unclosed"] == (3, None, 1)
    assert rows[0] == (1, 2, ["1", "2"])
    assert text.total == 2 + end.count("\n")


def test_quotes_where_none_belong() -> None:
    text, rows = read('a,b\n5" tube,1\n"x"y,2\n')
    assert faults(text) == {"stray": (2, None, 2)}
    assert [row for _, _, row in rows] == [['5" tube', "1"], ["xy", "2"]]


def test_ends_of_lines() -> None:
    for end in ("\n", "\r\n", "\r"):
        text, rows = read(end.join(("a,b", "1,2", "3,4", "")))
        assert [line for _, line, _ in rows] == [2, 3]
        assert faults(text) == {}
    text, rows = read("a,b\r\n1,2\n3,4\r\n5,6\r7,8")
    assert len(rows) == 4
    assert faults(text) == {"endings": (2, None, 2)}
    mixed = text.faults.get("endings")
    assert mixed is not None
    assert mixed.detail == ("LF", "CRLF")


def test_a_line_break_in_a_cell_is_no_other_end_of_line() -> None:
    text, _ = read('a,b\r\n"x\ny",2\r\n3,4\r\n')
    assert faults(text) == {}


def test_bytes_that_are_no_text() -> None:
    text, rows = read(b"\xef\xbb\xbfa,b\n1,\xff\n\x00,2\n")
    assert text.names == ["a", "b"]
    assert [row for _, _, row in rows] == [["1", "�"], ["\0", "2"]]
    assert faults(text) == {"bom": (1, None, 1), "encoding": (2, None, 1), "nul": (3, None, 1)}


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xff\xfea\0\n\0", "a,b".encode("utf-32")])
def test_a_text_without_names(data: bytes) -> None:
    text, rows = read(data)
    assert text.names is None
    assert rows == []
    assert text.total == 0


def test_a_run_of_blanks_is_one_delimiter() -> None:
    text, rows = read('a  b\n 1   2 \n"x  y"  3\n"" 4\n', Dialect(" "))
    assert text.names == ["a", "b"]
    assert [row for _, _, row in rows] == [["1", "2"], ["x  y", "3"], ["", "4"]]


def test_tabs() -> None:
    _, rows = read("a\tb\n1\t\n\t2\n x \ty\n", Dialect("\t"))
    assert [row for _, _, row in rows] == [["1", ""], ["", "2"], ["x", "y"]]


def test_a_file_of_one_line_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_LINE", 1000)
    text, rows = read("a,b\n1,2\n" + "x" * (3 << 20))
    assert rows == [(1, 2, ["1", "2"])]
    assert faults(text) == {"long-line": (3, None, 1)}


def test_a_cell_beyond_measure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "LONG_CELL", 100)
    text, rows = read("a,b\n1,2\n3," + "x" * 101 + "\n")
    assert len(rows) == 2
    assert faults(text) == {"long-cell": (3, None, 1)}


def test_a_text_behind_a_head() -> None:
    head = b"# %ECSV 1.0\r\n# ---\n#\n"
    text = Delimited(Memory(head + b"a b\n1 2\n"), Dialect(" "), start=len(head), line=4)
    assert (text.names, text.names_line) == (["a", "b"], 4)
    assert [rows.line(0) for rows in text.rows()] == [5]


ODD = st.text(st.sampled_from('a1,|" \t#\n\r'), max_size=60)
DIALECTS = st.builds(Dialect, st.sampled_from(",| \t"), comment=st.sampled_from(("", "#")), trimmed=st.booleans())


@given(ODD, DIALECTS, st.integers(1, 3))
@settings(max_examples=400, deadline=None)
def test_the_quick_way_finds_what_a_walk_finds(text: str, dialect: Dialect, width: int) -> None:
    text = text.replace("\r", "") + "\n"
    got = quick_rows(text.encode(), text, dialect, width, final=False)
    if got is None:
        return
    noted = TextFaults()
    walk = Walk(text[: got.letters], 0, dialect, noted)
    walk.go(final=False)
    assert (got.letters, got.breaks, got.rows) == (walk.at, walk.line, len(walk.rows))
    assert not noted.get("stray")
    right = [row for row in walk.rows if len(row) == width]
    assert got.cells == [cell for row in right for cell in row]
    assert list(got.lines) == [line for row, line in zip(walk.rows, walk.lines, strict=True) if len(row) == width]
    wrong = [(place, line, len(row)) for place, (row, line) in enumerate(zip(walk.rows, walk.lines, strict=True))]
    assert got.wrong == [one for one in wrong if one[2] != width]


@given(ODD, DIALECTS, st.integers(1, 20))
@settings(max_examples=300, deadline=None)
def test_blocks_of_any_size_hold_the_same(text: str, dialect: Dialect, size: int) -> None:
    whole = read(text, dialect)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(delimited, "BLOCK_BYTES", size)
        patch.setattr(delimited, "_FIRST_BYTES", size)
        parts = read(text, dialect)
    assert parts[0].names == whole[0].names
    assert parts[1] == whole[1]
    assert faults(parts[0]) == faults(whole[0])


@given(st.lists(st.lists(st.text(st.sampled_from('a,"\n x'), max_size=6), min_size=2, max_size=2), max_size=8))
@settings(max_examples=200, deadline=None)
def test_what_the_csv_module_writes_is_read_as_it_was(rows: list[list[str]]) -> None:
    made = io.StringIO()
    writer: Any = csv.writer(made, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerows([["p", "q"], *rows])
    text, found = read(made.getvalue())
    assert [row for _, _, row in found] == rows
    assert faults(text) == {}
