"""Hunts in files of other formats than FITS: each rule of a small spec that can be broken alone has its mutant."""

from __future__ import annotations

import io
import json

import asdf
import numpy as np
import pytest
from PIL import Image

from specc.catalogue import Catalogue
from specc.mutants.hunting import Hunt
from specc.mutants.mutant import Base

HEAD = """
policy { units fits  undeclared keys info, columns error }
enum Kind : string { "science", "dark"  formerly "drk" }
"""


@pytest.fixture
def hunt(tmp_path):
    """Hunt in files of a product `p`: what was killed, and the reasons of what was not."""

    def run(product, *bases):
        (tmp_path / "t.specc").write_text(f"specc 1\nspec t 1.0.0\n{HEAD}\n{product}\n", encoding="utf-8")
        [one] = Catalogue().named([str(tmp_path / "t.specc")])
        assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
        return Hunt(one.plan).mutants("p", [Base(name, content, "real") for name, content in bases])

    return run


def test_every_rule_of_a_tree_of_json(hunt):
    product = r"""product p : json "P" {
      filename "{program}_{kind}.json" { program : digits[3] = tree.program  kind : Kind = tree.kind }
      tree {
        program : int > 0   kind : Kind
        when_?  : datetime nullable
        text    : string matches /[a-z]+/ nonempty
        many    : list[1..3] of object { name : string unique  size? : float >= 0 nullable }
        steps?  : map[Kind] of bool
        pairs   : list of tuple(low : int, high : int)
        either? : int | list of string
        require all(pairs.low < pairs.high)
        recommend text != "bad"  if present
      }
    }"""
    data = {
        "program": 12, "kind": "science", "when_": "2024-01-02T03:04:05", "text": "abc",
        "many": [{"name": "a", "size": 1.5}, {"name": "b"}], "steps": {"science": True, "dark": False},
        "pairs": [[1, 2], [3, 4]], "either": ["x"],
    }  # fmt: skip
    result = hunt(product, ("012_science.json", json.dumps(data).encode()))
    assert result.alive == {}
    # A value that is no Kind cannot be in the name either.
    assert result.killed["p/tree/kind:in"].also == ("p/name/kind:value",)
    assert result.killed["p/tree/kind:spelling"].content != result.killed["p/tree/kind:spelling"].base.content
    assert result.killed["p/name/program:value"].name != "012_science.json"


def test_every_rule_of_a_tree_of_asdf(hunt):
    product = """product p : asdf "P" {
      tree {
        data  : float32[ny, nx]  unit DN/s | MJy  nullable
        dq    : uint8[ny, nx]
        err?  : float32[ny, nx]  unit of data  nullable  >= 0
        wcs   : any tagged "tag:stsci.edu:asdf/core/complex-*"
      }
    }"""
    made = io.BytesIO()
    data = np.arange(6, dtype="f4").reshape(2, 3)
    asdf.AsdfFile({"data": data, "dq": data.astype("u1"), "err": data * 1, "wcs": 1j}).write_to(made)
    result = hunt(product, ("x.asdf", made.getvalue()))
    assert result.alive == {}
    assert result.killed["p/tree:type"].also == ("A0201",)


def test_every_rule_of_a_table_of_csv(hunt):
    product = """product p : csv "P" {
      nulls "--"
      rows >= 2
      columns in order {
        id    : int > 0  unique  increasing
        kind  : Kind     also KIND
        flag? : bool     written "y" | "n"
        value : float    nullable
        each row { when value is null { require kind == "dark" } }
      }
    }"""
    result = hunt(product, ("x.csv", b"id,kind,flag,value\n1,science,y,1.5\n2,dark,n,--\n3,science,y,2.5\n"))
    # Two alike do not increase; every cell is a text.
    assert set(result.alive) <= {"p/table/id:unique", "p/table/kind:type"}


def test_every_rule_of_a_table_of_ecsv(hunt):
    product = """product p : ecsv "P" {
      delimiter ","
      meta { telescope : string = "JWST" }
      columns {
        id     : int64  > 0  unique
        flux   : float  unit Jy  >= 0
        middle : skycoord(icrs)
        name?  : string  matches /[a-z]+/
        require max(flux) < 100 [Jy]
      }
    }"""
    from astropy import units as u
    from astropy.coordinates import SkyCoord
    from astropy.table import QTable

    table = QTable({"id": [1, 2], "flux": [1.0, 2.0] * u.Jy, "middle": SkyCoord([1, 2], [3, 4], unit="deg")})
    table["name"] = ["a", "b"]
    table.meta["telescope"] = "JWST"
    made = io.StringIO()
    table.write(made, format="ascii.ecsv", delimiter=",")
    result = hunt(product, ("x.ecsv", made.getvalue().encode()))
    # Without meta nothing says what several columns are together; with another separator there are none.
    # There is no table where the header breaks off, which is no edit of it.
    assert set(result.alive) <= {"p/meta:type", "p/table:delimiter", "p/table:presence"}


def test_every_rule_of_a_picture(hunt):
    product = """product p : png "P" {
      filename "{night}_p.png" { night : date written "YYYYMMDD" }
      pixels : uint8[ny, nx, 3]
      require nx <= 100 and ny >= 2
      filesize <= 20 [kB]
      text { Title : string nonempty   `Creation Time`? : datetime }
    }"""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Title", "x")
    info.add_text("Creation Time", "2024-01-02T03:04:05")
    made = io.BytesIO()
    Image.new("RGB", (20, 10)).save(made, "png", pnginfo=info)
    result = hunt(product, ("20240102_p.png", made.getvalue()))
    assert set(result.alive) == {"p/text/Title:type"}  # only a text that cannot be unpacked is none


def test_what_a_mutant_says_of_itself(hunt):
    product = 'product p : json "P" { tree { a : int > 0  b? : string } }'
    result = hunt(product, ("x.json", b'{"a": 1}'))
    assert result.killed["p/tree/a:limit"].how == "a is 0, which is not > 0"
    assert json.loads(result.killed["p/tree/a:limit"].content) == {"a": 0}
    assert json.loads(result.killed["p/tree/b:type"].content)["a"] == 1
