"""Whatever bytes a text table holds: it is judged without an exception, and every finding has its place."""

from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.csv import CSV
from specc.runtime.documents import block
from specc.runtime.fits import instants, numbers
from specc.runtime.formats import structure_of
from specc.runtime.main import check_file, run
from specc.runtime.spec import Spec
from specc.runtime.stream import Stream
from specc.runtime.tables import TableProduct
from specc.runtime.wanted import find_products

TYPES = (
    "int",
    "uint8",
    "float32",
    "float",
    "bool",
    "digits",
    "date",
    "datetime",
    "time",
    "complex",
    "string",
    "int|bool",
)


def judge(h) -> None:
    h.table(rows=(2, 5), in_order=True)
    for place, types in enumerate(TYPES):
        name = "abcdefghijkl"[place]
        h.column(name, types, level="optional", unique=True, nondecreasing=True, nonempty=True, null=-9)
    h.column("a", "int", level="optional", above=0, one_of=(1, 2))
    h.column("h", "datetime", level="optional", written="YYYYDDD", at_least="2020-01-01")
    h.column("k", "string", level="optional", matches="[a-z]*", width=2, one_of=("x", "1"), ignore_case=True)
    h.each_row("r", ("a", "c"), lambda c: c["a"] < c["c"])
    h.refers_to("a", "b", "b", lambda: [h])
    h.data_rule("d", lambda: h.max(("h",), lambda c: instants(c["h"])) > 0 and h.unique(("k",)))
    h.data_rule("e", lambda: h.count(("f",), lambda c: numbers(c["f"]) > 1) > 0)
    h.undeclared(columns="error")


SPEC = Spec(
    "t",
    "1",
    products=(TableProduct("p", CSV, nulls=("", "NULL"), comments="#", layout=(block("table", "rows", judge),)),),
)
CELLS = st.sampled_from(
    ["", "1", "-9", "0", "1.5", "nan", "-inf", "1e400", "9" * 30, "9" * 5000, "x", "NULL", "true", "2020-02-30",
     "2020001",
     "2020-01-01T00:00:00", "12:00:60", "1+2j", '"', '""', '"a\nb"', "\0", "é", "٣", "1_0", "#", " ",
     "\t", "-", "+", "\x85", "\ud7ff"]
)  # fmt: skip
ROWS = st.lists(st.lists(CELLS, max_size=13).map(",".join), max_size=8).map("\n".join)
FILES = st.one_of(st.binary(max_size=80), ROWS.map(lambda rows: (",".join("abcdefghijkl") + "\n" + rows).encode()))


@given(FILES)
@settings(max_examples=300, deadline=None)
def test_any_file_is_judged(content):
    for spec in (SPEC, structure_of("csv")):
        file = check_file(Stream("x.csv", io.BytesIO(content)), find_products([spec]))
        for finding in file.findings:
            assert finding.line is None or 1 <= finding.line <= 1 + content.count(b"\n") + content.count(b"\r")
            assert finding.row is None or finding.row >= 1


def test_what_is_no_table(tmp_path):
    for name, content, rule in (
        ("empty.csv", b"", "C0108"),
        ("wide.csv", "a,b\n1,2\n".encode("utf-16"), "C0105"),
        ("broken.csv.gz", gzip.compress(b"a,b\n" + b"1,2\n" * 1000)[:40], "X0101"),
    ):
        (tmp_path / name).write_bytes(content)
        [file] = run([str(tmp_path / name)], [structure_of("csv")]).files
        assert rule in {finding.rule for finding in file.findings}, name


@pytest.mark.parametrize("cell", ["x" * 200_000, '"' + "x\n" * 100_000 + '"'])
def test_one_long_cell_takes_no_room_in_all_rows(tmp_path, cell):
    path = tmp_path / "x.csv"
    path.write_text("k,a\n" + "y,1\n" * 3_000 + f"{cell},2\n" + "y,3\n" * 3_000)
    [file] = run([str(path)], [SPEC]).files
    assert {"C0112", "p/table/k:in", "p/table/k:type"} <= {finding.rule for finding in file.findings}
    [long] = [finding for finding in file.findings if finding.rule == "C0112"]
    assert long.line == 3_002
