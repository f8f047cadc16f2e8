"""Examples of text tables and pictures, and the trees beside them."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from astropy.io import fits
from astropy.table import QTable
from examples.made import KINDS, makes
from PIL import Image

NUMBERS = [
    (  # row by row
        "a : float  b : float  each row { require a < b }",
        lambda rows: all(float(one["a"]) < float(one["b"]) for one in rows),
    ),
    (  # over all rows
        "a : float >= 0  s : float  require sum(a) <= 3",
        lambda rows: sum(float(one["a"]) for one in rows) <= 3,
    ),
    (  # nothing twice, and in order
        "id : int unique  t : float increasing",
        lambda rows: len({one["id"] for one in rows}) == len(rows) and _rises([float(one["t"]) for one in rows]),
    ),
    (  # in one row at least
        'k : string in {"x", "y"}  require count(k == "x") >= 1',
        lambda rows: any(one["k"] == "x" for one in rows),
    ),
    (  # two ways to say when
        't : datetime written "YYYY-MM-DD hh:mm:ss"  m : float64  each row { require abs(mjd(t) - m) <= 1e-6 [d] }',
        lambda rows: all(one["t"][10] == " " for one in rows),
    ),
    (  # what another column holds
        "id : int unique  parent : int refers to id",
        lambda rows: {one["parent"] for one in rows} <= {one["id"] for one in rows},
    ),
    (  # columns of which one at least is there
        "a? : int  b? : int  at_least_one(a, b)",
        lambda rows: {"a", "b"} & rows[0].keys(),
    ),
]


def _rises(values):
    return values == sorted(set(values))


@pytest.mark.parametrize(("columns", "suits"), NUMBERS)
def test_rules_of_rows_hold(columns, suits, tmp_path):
    lines = columns.replace("  ", "\n")
    for one in makes(f'product p : csv "P" {{ rows >= 1\n columns {{\n{lines}\n}} }}', tmp_path):
        rows = list(csv.DictReader(one.path.read_text().splitlines()))
        assert rows
        assert suits(rows), rows


def test_a_dialect_is_kept(tmp_path):
    text = """product p : csv "P" {
  filename "x{n}.csv" { n : digits[3] = max(n) }
  delimiter "|"
  nulls "NULL"
  rows in 3..4
  columns { n : int in 1..999   k? : string nullable   on : bool written "t" | "f" }
}"""
    for one in makes(text, tmp_path):
        head, *lines = one.path.read_text().splitlines()
        assert head.split("|")[0] == "n"
        assert 3 <= len(lines) <= 4
        assert max(int(line.split("|")[0]) for line in lines) == int(one.path.stem[1:])
        assert {line.split("|")[-1] for line in lines} <= {"t", "f"}


def test_columns_of_ecsv_have_units_shapes_and_parts(tmp_path):
    text = """product p : ecsv "P" {
  meta { who : string "who"  when? : datetime "when" }
  columns {
    at      : skycoord(icrs)
    time    : time(utc)
    flux    : float64 unit Jy  nullable
    err     : float64 unit of flux  >= 0
    matrix  : float32[2, 3]
    some    : int16[*]
  }
}"""
    made = makes(text, tmp_path)
    table = QTable.read(made[1].path, format="ascii.ecsv")
    assert (str(table["flux"].unit), str(table["err"].unit)) == ("Jy", "Jy")
    assert table["matrix"].shape[1:] == (2, 3)
    assert (table["at"].frame.name, table["time"].scale) == ("icrs", "utc")
    assert list(table.meta) == ["who", "when"]
    assert list(QTable.read(made[0].path, format="ascii.ecsv").meta) == ["who"]


@pytest.mark.parametrize("form", ["png", "jpeg"])
def test_pictures_have_the_size_that_the_spec_wants(form, tmp_path):
    text = f"""product p : {form} "P" {{
  pixels : uint8[ny, nx] | uint8[ny, nx, 3]  "grey, or colours"
  require nx in 16..40 and ny == 2 * nx      "tall"
  text {{ Comment? : string "anything" }}
}}"""
    seen = set()
    for one in makes(text, tmp_path, kinds=[*KINDS, ("random", 3), ("random", 4)]):
        with Image.open(one.path) as opened:
            shape = np.asarray(opened).shape
        assert 16 <= shape[1] <= 40
        assert shape[0] == 2 * shape[1]
        seen.add(len(shape))
    assert seen == {2, 3}


def test_vectors_may_stand_before_the_column_that_says_how_long_they_are(tmp_path):
    """Two steps away, too; the order of the columns stays that of the spec."""
    columns = "A : float64[B] padded  B : int in 0..5  F : float64[sum(G)] padded  G : int[B] in 0..3 padded"
    text = f'product p : fits "p" {{ primary {{ }} table T {{ rows >= 1 columns in order {{ {columns} }} }} }}'
    for one in makes(text, tmp_path, kinds=KINDS[:2]):
        with fits.open(one.path) as hdus:
            assert hdus["T"].columns.names == ["A", "B", "F", "G"]
