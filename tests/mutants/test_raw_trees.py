"""Trees, tables and pictures that are read raw and written again: nothing is lost, and what is changed is right."""

from __future__ import annotations

import io
import json

import asdf
import numpy as np
import pytest
from astropy.io import fits
from astropy.table import Table
from PIL import Image

from specc.mutants.pictures import jpeg, png
from specc.mutants.tables import rows
from specc.mutants.trees import arrays, embedded, file, nodes
from specc.mutants.trees.objects import at, drop_at, put_at, rename
from specc.runtime.formats import structure_of
from specc.runtime.main import run


@pytest.fixture
def structure(tmp_path):
    """What the format alone has against a file."""

    def found(content, name, kind):
        (tmp_path / name).write_bytes(content)
        return {one.rule for one in run([str(tmp_path / name)], [structure_of(kind)]).files[0].findings}

    return found


def asdf_file(tree):
    made = io.BytesIO()
    asdf.AsdfFile(tree).write_to(made)
    return made.getvalue()


def opened(content):
    with asdf.open(io.BytesIO(content), lazy_load=False, memmap=False) as one:
        return {key: np.array(value) if hasattr(value, "shape") else value for key, value in one.tree.items()}


def test_numbers_of_json_stay_as_they_are_written():
    text = '{"a": [1.50, 1e5, -0, 12345678901234567890, true, null, "\\u00e9 \\"x\\""], "b": {}}'
    tree = file.read(text.encode(), "json")
    assert json.loads(tree.content()) == json.loads(text)
    assert b"1.50" in tree.content()
    assert b"1e5" in tree.content()


def test_keys_of_yaml_are_changed_dropped_and_renamed():
    tree = file.read(b"a: &x [1, 2]\nb: *x\nc: {d: !own 'e'}\n", "yaml")
    content = tree.changed(
        lambda one: put_at(one.root, ("a", 0), nodes.scalar(5)), lambda one: drop_at(one.root, ("c",))
    )
    assert nodes.plain(nodes.read_yaml(content)) == {"a": [5, 2], "b": [5, 2]}
    assert b"!own" in tree.changed(lambda one: rename(one.root, "a", "z"))
    assert nodes.plain(tree.root)["a"] == [1, 2]  # as it was


def test_an_array_is_changed_in_its_block(structure):
    content = asdf_file({"one": np.arange(6.0).reshape(2, 3), "two": np.arange(3, dtype="i2"), "text": "x" * 40})
    tree = file.read(content, "asdf")

    def change(now):
        one = at(now.root, ("one",))
        array = arrays.read(one, now.asdf)
        array[1, 2] = -1
        arrays.write(one, now.asdf, array.astype("f4"))

    changed = tree.changed(change)
    found = opened(changed)
    assert found["one"].tolist() == [[0, 1, 2], [3, 4, -1]]
    assert found["one"].dtype.itemsize == 4
    assert found["two"].tolist() == [0, 1, 2]
    assert structure(changed, "a.asdf", "asdf") == structure(content, "b.asdf", "asdf") == set()


def test_a_block_that_others_use_is_left_to_them():
    both = np.arange(4)
    tree = file.read(asdf_file({"one": both, "two": both[1:3]}), "asdf")
    changed = tree.changed(lambda now: arrays.write(at(now.root, ("two",)), now.asdf, np.array([7, 8])))
    found = opened(changed)
    assert found["one"].tolist() == [0, 1, 2, 3]
    assert found["two"].tolist() == [7, 8]


def test_a_tree_in_fits_is_put_back_with_sums(structure):
    inner = asdf_file({"meta": {"x": 1}})
    column = fits.Column("ASDF_METADATA", f"{len(inner)}B", array=np.frombuffer(inner, "u1")[None])
    hdu = fits.BinTableHDU.from_columns([column], name="ASDF")
    made = io.BytesIO()
    fits.HDUList([fits.PrimaryHDU(), hdu]).writeto(made, checksum=True)
    tree = file.read(made.getvalue(), "fits")
    changed = tree.changed(lambda now: put_at(now.root, ("meta", "x"), nodes.scalar("a longer text")))
    with fits.open(io.BytesIO(changed), checksum=True) as hdus:
        tree = opened(hdus["ASDF"].data["ASDF_METADATA"].tobytes())
    assert tree["meta"]["x"] == "a longer text"
    assert structure(changed, "a.fits", "fits") == structure(made.getvalue(), "b.fits", "fits")
    assert embedded.hashed_again(changed) == changed


def test_cells_and_headers_of_tables_are_changed():
    table = rows.read(b"# c\r\na|b\r\n1|x y\r\n2|\r\n", "|", "#")
    assert (table.names, table.rows) == (["a", "b"], [["1", "x y"], ["2", ""]])
    assert table.content() == b"# c\r\na|b\r\n1|x y\r\n2|\r\n"
    made = io.StringIO()
    Table({"a": [1, 2], "b": ["x y", ""]}, meta={"k": "v"}).write(made, format="ascii.ecsv")
    content = made.getvalue().encode()
    tree = file.read(content, "ecsv")
    assert tree.content() == content
    table = rows.read(content)
    table.drop("a")
    assert table.content().splitlines()[-2:] == [b'"x y"', b'""']


def test_texts_and_sizes_of_pictures_are_changed(structure):
    made = io.BytesIO()
    Image.new("L", (4, 3)).save(made, "png")
    tree = file.read(made.getvalue(), "png")
    changed = tree.changed(lambda now: put_at(now.root, ("Title",), nodes.scalar("\u00e4 \u4e00")))
    assert Image.open(io.BytesIO(changed)).text == {"Title": "\u00e4 \u4e00"}
    large = png.write(png.padded(png.read(made.getvalue()), 5000))
    assert Image.open(io.BytesIO(large)).size == (4, 3)
    assert len(large) > 5000
    assert structure(large, "a.png", "png") == structure(made.getvalue(), "b.png", "png")
    made = io.BytesIO()
    Image.new("L", (4, 3)).save(made, "jpeg")
    changed = jpeg.write(jpeg.padded(jpeg.with_comment(jpeg.read(made.getvalue()), "said"), 70_000))
    assert Image.open(io.BytesIO(changed)).info["comment"] == b"said"
    assert len(changed) > 70_000
    assert structure(changed, "a.jpg", "jpeg") == structure(made.getvalue(), "b.jpg", "jpeg")
