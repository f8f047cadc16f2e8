"""ASDF that generated writers write, through the package asdf: arrays as blocks, tags as the spec asks for them."""

from __future__ import annotations

import sys

import asdf
import numpy as np
import pytest
from astropy import units
from astropy.time import Time

from specc.backends.writer.support.product import Refused
from specc.backends.writer.support.trees import Tagged

BODY = """
tree {
  roman : object  tagged "asdf://example.org/tags/image-*"  "the image" {
    meta : {
      telescope : string = "ROMAN"  tagged "asdf://example.org/tags/telescope-*"
      start     : datetime  tagged "tag:stsci.edu:asdf/time/time-1.*"
      length?   : float  unit s  > 0
      wcs?      : any  tagged "tag:stsci.edu:gwcs/wcs-*"
    }
    data  : float32[ny, nx]  unit DN/s | MJy/sr  nullable  "pixels"
    err?  : float16[ny, nx] | float32[ny, nx]  unit of data
    dq    : uint32[ny, nx]
    names? : list of string
    box?   : list of tuple(low : float, high : float)
    model? : Transform
  }
}
"""
HEAD = """
policy { undeclared keys allowed  units fits, allow DN }
tree Transform {
  name? : string
  when tag matches /.*\\/transform\\/compose-1\\..*/ { forward : list[2] of Transform }
  undeclared keys allowed
}
"""


@pytest.fixture
def writer(writer_of):
    return writer_of(BODY, "asdf", HEAD)


def image(writer, meta=(), **more):
    meta = writer.PRomanMeta(**{"start": "2027-01-01T00:00:00"} | dict(meta))
    arrays = {"data": np.arange(6.0).reshape(2, 3), "dq": np.zeros((2, 3), np.uint32)}
    return writer.P(roman=writer.PRoman(meta=meta, **arrays | more))


def test_arrays_are_blocks_and_tags_are_filled_in(writer, out):
    path = image(writer).write(out, name="x.asdf")
    raw = asdf.util.load_yaml(path, tagged=True)
    tag = asdf.tagged.get_tag
    assert tag(raw["roman"]) == "asdf://example.org/tags/image-1.0.0"
    assert tag(raw["roman"]["meta"]["telescope"]) == "asdf://example.org/tags/telescope-1.0.0"
    assert tag(raw["roman"]["meta"]["start"]) == "tag:stsci.edu:asdf/time/time-1.0.0"
    assert raw["roman"]["data"]["datatype"] == "float32"
    with asdf.open(path, ignore_unrecognized_tag=True) as file:
        np.testing.assert_array_equal(file["roman"]["dq"], np.zeros((2, 3)))


def test_what_was_written_is_read_as_it_was(writer, out):
    product = image(writer, names=["a"], box=[(1.0, 2.0)], err=np.ones((2, 3), np.float16))
    path = product.write(out, name="x.asdf")
    read = writer.P.read(path)
    assert read == product
    assert read.roman.meta.start == "2027-01-01T00:00:00"
    assert read.roman.data.dtype == np.float32
    assert writer.P.of(read.contents()).contents().same(read.contents())
    read.roman.data = read.roman.data + 1
    assert writer.P.read(read.write(out, overwrite=True)) != product


def test_what_an_extension_makes_objects_of_is_written_as_its_nodes(writer, out):
    from astropy.modeling.models import Shift

    product = image(writer, {"start": Time("2027-01-01"), "length": 2 * units.min})
    product.roman.more = {"shift": Shift(1 * units.pix), "q": 3 * units.m}
    read = writer.P.read(product.write(out, name="x.asdf"))
    assert read == product
    assert read.roman.meta.length == 120.0
    assert read.roman.more["q"].tag.startswith("tag:stsci.edu:asdf/unit/quantity-")
    assert "shift" in read.roman.more["shift"].tag


def test_what_no_extension_knows_stays_as_it_is(writer, out):
    node = Tagged("tag:stsci.edu:gwcs/wcs-1.2.0", {"steps": [Tagged("x://y-1.0.0", {"a": np.arange(3)})]})
    product = image(writer, {"wcs": node})
    read = writer.P.read(product.write(out, name="x.asdf"))
    assert read == product
    assert asdf.tagged.get_tag(asdf.util.load_yaml(out / "x.asdf", tagged=True)["roman"]["meta"]["wcs"]) == node.tag
    assert writer.P.read(read.write(out, overwrite=True)) == product


def test_objects_say_their_tag_where_it_matters(writer, out):
    compose = "tag:stsci.edu:asdf/transform/compose-1.2.0"
    shift = "tag:stsci.edu:asdf/transform/shift-1.2.0"
    parts = [writer.PTransform(tag=shift, more={"offset": number}) for number in (1.0, 2.0)]
    product = image(writer, model=writer.PTransform(tag=compose, forward=parts))
    read = writer.P.read(product.write(out, name="x.asdf"))
    assert read == product
    assert (read.roman.model.tag, read.roman.model.forward[1].tag) == (compose, shift)


def test_units_of_arrays(writer, out):
    data = np.ones((2, 3), np.float32)
    product = image(writer, data=data * units.Unit("MJy / sr"), err=data * units.Unit("MJy / sr"))
    raw = asdf.util.load_yaml(product.write(out, name="x.asdf"))
    assert raw["roman"]["data"]["unit"] == "MJy/sr"
    assert raw["roman"]["err"]["unit"] == "MJy / sr"
    assert writer.P.read(out / "x.asdf") == product
    with pytest.raises(ValueError, match=r"data: s cannot be written as DN/s or MJy/sr"):
        image(writer, data=data * units.s)


@pytest.mark.parametrize(
    ("more", "fault", "said"),
    [
        ({"dq": np.ones((2, 3))}, TypeError, "PRoman.dq: float64 cannot be stored as uint32"),
        ({"dq": 3}, TypeError, "is 3, not an array of uint32"),
        ({"names": "x"}, TypeError, "PRoman.names .* is 'x', not a list of string"),
        ({"box": [(1.0, "x")]}, TypeError, "is 'x', not float"),
    ],
)
def test_what_does_not_fit_is_said(writer, more, fault, said):
    with pytest.raises(fault, match=said):
        image(writer, **more)


def test_shapes_that_differ_are_refused(writer, out):
    with pytest.raises(Refused, match=r"ny is 2 in roman\.data but 3 in roman\.dq"):
        image(writer, dq=np.zeros((3, 3), np.uint32)).write(out, name="x.asdf")
    assert list(out.iterdir()) == []


def test_what_no_library_can_write_is_said(writer, out):
    product = image(writer)
    product.roman.more = {"x": object()}
    with pytest.raises(TypeError, match="object is nothing that a tree of ASDF can hold"):
        product.write(out, name="x.asdf")
    product.roman.more = {"x": Tagged("x://y-1.0.0", 3)}
    with pytest.raises(ValueError, match=r"x://y-1\.0\.0: a tag of 3 cannot be written"):
        product.write(out, name="x.asdf")
    assert list(out.iterdir()) == []


def test_masked_strange_and_long_numbers(writer, out):
    product = image(writer)
    product.roman.more = {
        "masked": np.ma.masked_greater(np.arange(4), 2),
        "struct": np.array([(1, 2.0)], [("a", "i4"), ("b", "f8")]),
        "texts": np.array(["a", "bc"]),
        "complex": 1 + 2j,
        "nan": float("nan"),
        "null": None,
    }
    read = writer.P.read(product.write(out, name="x.asdf"))
    assert read == product


def test_a_file_that_is_none_is_said(writer, tmp_path):
    (tmp_path / "x.asdf").write_bytes(b"nothing")
    with pytest.raises(ValueError, match=r"x\.asdf"):
        writer.P.read(tmp_path / "x.asdf")


def test_a_tree_whose_root_is_no_object_is_said(writer, tmp_path):
    path = tmp_path / "x.asdf"
    path.write_bytes(b"#ASDF 1.0.0\n#ASDF_STANDARD 1.6.0\n%YAML 1.1\n---\n[]\n...\n")
    with pytest.raises(ValueError, match="the root of the tree is no object"):
        writer.P.read(path)


def test_the_package_is_asked_for_by_name(writer, out, monkeypatch):
    product = image(writer)
    monkeypatch.setitem(sys.modules, "asdf", None)
    with pytest.raises(ImportError, match="the package asdf reads and writes ASDF, and is not installed"):
        product.write(out, name="x.asdf")
    assert list(out.iterdir()) == []
