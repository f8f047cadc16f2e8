"""Text tables of any size: memory does not grow with the rows, but for what has to be remembered of each."""

from __future__ import annotations

import tracemalloc

import pytest

from specc.runtime.csv import CSV
from specc.runtime.csv.file import CsvFile
from specc.runtime.documents import block
from specc.runtime.findings import Findings
from specc.runtime.formats import structure_of
from specc.runtime.main import run
from specc.runtime.spec import Spec
from specc.runtime.tables import TableProduct, delimited

ROW = b"2022-07-01 00:00:%02d.%03d,%08d,5.25,real\n"
NAMES = b"theTime,number,value,kind\n"
MIB = 1 << 20


class Rows:
    """A source that makes its rows when they are read, so that they take no memory."""

    packing = None
    trouble = None

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.length = len(ROW % (0, 0, 0))

    def read(self, offset: int, count: int) -> bytes:
        end = min(offset + count, len(NAMES) + self.rows * self.length)
        made = [NAMES[offset:end]] if offset < len(NAMES) else []
        start, stop = max(offset - len(NAMES), 0), end - len(NAMES)
        first = start // self.length
        whole = b"".join(
            ROW % (number // 1000 % 60, number % 1000, number) for number in range(first, -(-stop // self.length))
        )
        made.append(whole[start - first * self.length : stop - first * self.length])
        return b"".join(made)

    def reaches(self, offset: int) -> bool:
        return offset <= len(NAMES) + self.rows * self.length

    def size(self) -> int:
        return len(NAMES) + self.rows * self.length

    def close(self) -> None:
        pass


def peak_of(rows: int, check) -> int:
    """Bytes that judging so many rows takes at most."""
    product = TableProduct("p", CSV, layout=(block("table", "rows", check),))
    findings = Findings()
    tracemalloc.start()
    try:
        product.check(CsvFile("x.csv", Rows(rows)), Spec("t", "1", products=(product,)), findings, headers_only=False)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [finding.message for finding in findings] == []
    return peak


def judge(h) -> None:
    h.table(rows=(1, None))
    h.column("theTime", "datetime", written="YYYY-MM-DD hh:mm:ss.s", unique=False)
    h.column("number", "int64", increasing=True)
    h.column("value", "float", above=0)
    h.column("kind", "string", one_of=("real", "float"))
    h.each_row("x", ("number", "value"), lambda c: c["number"] * c["value"] >= 0)
    h.data_rule("y", lambda: h.max(("number",)) > 0)


def judge_unique(h) -> None:
    judge(h)
    h.column("number", "int64", item="again", unique=True)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(delimited, "BLOCK_BYTES", MIB >> 4)


def test_memory_does_not_grow_with_the_rows():
    peak_of(10, judge)  # which loads what is needed
    few = peak_of(3_000, judge)
    assert few < 4 * MIB
    assert peak_of(30_000, judge) < few + MIB // 4


def test_unique_remembers_sixteen_bytes_a_row():
    few, many = 10_000, 40_000
    grown = peak_of(many, judge_unique) - peak_of(few, judge_unique)
    assert grown < 28 * (many - few)  # those, and a part of them twice while they are put in order


@pytest.mark.parametrize("kind", ["csv", "ecsv"])
def test_one_long_cell_does_not_make_all_as_long(kind, tmp_path):
    head = "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: string}\n" if kind == "ecsv" else ""
    path = tmp_path / f"x.{kind}"
    path.write_text(head + "a\n" + "x\n" * 10_000 + "y" * 20_000 + "\n")  # 800 MB, if all took its room
    tracemalloc.start()
    try:
        [report] = run([str(path)], [structure_of(kind)]).files
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert report.verdict == "pass"
    assert peak < 50 * MIB
