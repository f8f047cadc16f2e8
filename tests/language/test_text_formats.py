"""Formats beside FITS: each with its module, the dialects of text tables, and pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from factories.pictures import noise, written
from language.judging import codes, judge, says
from PIL import PngImagePlugin

from specc import formats, runtime

FILES = {
    "json": ('tree { a : int > 0 "a" }', b'{"a": 1}', b'{"a": 0}', "tree/a:limit"),
    "yaml": ('tree { a : int > 0 "a" }', b"a: 1\n", b"a: 0\n", "tree/a:limit"),
    "asdf": (
        'tree { a : int > 0 "a" }',
        b"#ASDF 1.0.0\n#ASDF_STANDARD 1.5.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\na: 1\n...\n",
        b"#ASDF 1.0.0\n#ASDF_STANDARD 1.5.0\n%YAML 1.1\n%TAG ! tag:stsci.edu:asdf/\n--- !core/asdf-1.1.0\na: 0\n...\n",
        "tree/a:limit",
    ),
    "csv": ('columns { a : int > 0 "a" }', b"a\r\n1\r\n", b"a\r\n0\r\n", "table/a:limit"),
    "ecsv": (
        'columns { a : int64 > 0 "a" }',
        b"# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\n1\n",
        b"# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\na\n0\n",
        "table/a:limit",
    ),
    "png": ("pixels : uint8[ny, 37, 3]", written(noise("RGB"), "PNG"), written(noise("L"), "PNG"), "pixels:shape"),
    "jpeg": ("pixels : uint8[ny, 37, 3]", written(noise("RGB"), "JPEG"), written(noise("L"), "JPEG"), "pixels:shape"),
}


@says("`fits`, `ecsv`, `csv`, `json`, `yaml`, `asdf`, `png`, `jpeg`;")
@pytest.mark.parametrize("name", FILES)
def test_a_product_is_of_any_of_these_formats(name):
    body, right, wrong, rule = FILES[name]
    text = f'product p : {name} "p" {{ {body} }}'
    assert judge(text, right, f"x.{name}") == {}
    assert [*judge(text, wrong, f"x.{name}")] == [rule]
    assert codes('product p : hdf5 "p" { tree { a : int } }') != []


@says("one module each.")
@pytest.mark.parametrize("name", [*FILES, "fits"])
def test_each_format_has_its_module(name):
    assert (Path(runtime.__file__).parent / name).is_dir()
    admitted = Path(formats.__file__).parent
    shared = {"json": "trees", "yaml": "trees", "asdf": "trees", "csv": "tables", "ecsv": "tables"}
    assert (admitted / shared.get(name, name)).is_dir()


@says('`delimiter`, `comments`, `nulls`, `bool written "t" | "f"`, `datetime written "..."`, header row, order.')
def test_a_text_table_is_written_as_its_spec_says():
    text = """product p : csv "p" {
      delimiter "|"  comments "#"  nulls "NULL", "--"
      columns in order {
        a : int nullable "a"  b : bool written "t" | "f" "b"  c : datetime written "YYYY-MM-DD hh:mm" "c"
      }
    }"""
    head = "# said first\r\na|b|c\r\n"
    assert (
        judge(
            text,
            f"{head}1|t|2021-02-03 04:05\r\nNULL|f|2021-02-03 04:05\r\n--|t|2021-02-03 04:05\r\n".encode(),
            "x.csv",
        )
        == {}
    )
    assert [*judge(text, f"{head}1|true|2021-02-03 04:05\r\n".encode(), "x.csv")] == ["table/b:type"]
    assert [*judge(text, f"{head}1|t|2021-02-03T04:05\r\n".encode(), "x.csv")] == ["table/c:type"]
    assert [*judge(text, f"{head}|t|2021-02-03 04:05\r\n".encode(), "x.csv")] == ["table/a:type"]
    assert [*judge(text, b"b|a|c\r\nt|1|2021-02-03 04:05\r\n", "x.csv")] == ["table:order"]
    assert "table/a:presence" in judge(text, b"a,b,c\r\n1,t,2021-02-03 04:05\r\n", "x.csv")


@says("`pixels : uint8[ny, nx, 3]`, file size, text chunks.")
def test_a_picture_has_its_pixels_its_size_and_its_texts():
    text = 'product p : png "p" { pixels : uint8[ny, nx, 3]  filesize <= 10 [kB]  text { Title : string in {"M31"} } }'

    def broken(mode="RGB", width=37, title="M31"):
        info = PngImagePlugin.PngInfo()
        info.add_text("Title", title)
        return [*judge(text, written(noise(mode, width), "PNG", pnginfo=info), "x.png")]

    assert broken() == []
    assert broken("L") == ["pixels:shape"]
    assert broken(width=400) == [one for one in broken(width=400) if "filesize" in one] != []
    assert broken(title="M32") == ["text/Title:in"]
