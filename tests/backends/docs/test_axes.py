"""Shapes and the order of axes: as astropy writes them and numpy reads them, and only where there are arrays."""

from __future__ import annotations

import re
from itertools import combinations

import numpy as np
import pytest
from astropy.io import fits
from factories.site import Given, site, unresolved
from factories.versioned import plan_of

from specc.backends.docs.drawings.axes import Mark, axes, layout
from specc.backends.docs.products.items import Context
from specc.backends.docs.products.shapes import shapes
from specc.backends.samples import Sample, SampleHdu

SPEC = """
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  primary { SIZE : int = nx "s"  DEEP : int "d" }
  require primary.DEEP == nz
  image CUBE : float32[nz, ny, nx] "c"
  image FLAT : int16[ny, nx] "f"
  image OTHER : int16[ny, nx] "f"
  image LINE : int32[nz] "l"
  image LOOSE? : float32[...] "anything"
  table T { rows = nz  columns { V : float32[4, ny] "v"  W : int16[nz] "w"  X : float32[*] "x"  Y : int32 "y" } }
}
product q : fits "Q" { primary { A : int "a" } table T { columns { A : int32 "a"  B : string "b" } } }
product t : asdf "T" { tree { data : float32[ny, nx]  others : list of uint8[3, nx] } }
product j : png "J" { pixels : uint8[ny, nx] | uint8[ny, nx, 3] "grey or colours" }
"""
NX, NY, NZ = 5, 4, 3
DIMENSIONS = (("nx", NX), ("ny", NY), ("nz", NZ))


@pytest.fixture(scope="module")
def plan():
    return plan_of(SPEC)


def section(plan, name, sample=None):
    """Give the section of a product, whose dimensions were met before in the overview."""
    product = next(one for one in plan.spec.products if one.name == name)
    return shapes(product, Context(name, {}), sample)


def texts(of):
    return tuple(one.text for one in of)


def arrays(view):
    return {name: one for one in view.arrays for name, _ in one.names}


def test_axes_are_those_that_astropy_writes(plan, tmp_path):
    cube = np.arange(NX * NY * NZ, dtype="f4").reshape(NZ, NY, NX)
    record = np.zeros(NZ, dtype=[("V", "f4", (4, NY)), ("W", "i2", (NZ,))])
    hdus = [fits.PrimaryHDU(), fits.ImageHDU(cube, name="CUBE"), fits.BinTableHDU(record, name="T")]
    fits.HDUList(hdus).writeto(tmp_path / "x.fits")
    lengths = dict(DIMENSIONS)
    view = section(plan, "p", Sample("x.fits", dimensions=DIMENSIONS))
    with fits.open(tmp_path / "x.fits") as made:
        header = made["CUBE"].header
        row = arrays(view)["CUBE"]
        assert tuple(lengths[one] for one in texts(row.shape)) == made["CUBE"].data.shape
        assert [lengths[one] for one in texts(row.reversed)] == [header[f"NAXIS{n}"] for n in (1, 2, 3)]
        assert row.example == str(made["CUBE"].data.shape)
        cells = {name: one for one in view.cells for name, _ in one.names}
        assert set(cells) == {"V", "W"}, "cells of different lengths are no array together"
        tdim = tuple(lengths.get(one.text) or int(one.text) for one in cells["V"].tdim)
        assert str(tdim).replace(" ", "") == made["T"].header["TDIM1"]
        assert cells["W"].tdim == ()
        whole = texts(cells["V"].whole)
        assert tuple(lengths.get(one) or int(one) for one in whole) == made["T"].data["V"].shape
    said = dict(view.lines)["A pixel"]
    fits_pixel, python = re.findall(r"<code>(.*?)</code>", said)
    assert fits_pixel == "(x, y, z)"
    pixel = {"x": 2, "y": 3, "z": 1}
    place = tuple(pixel[one] - int(less) for one, less in re.findall(r"(\w) - (\d)", python))
    flat = (tmp_path / "x.fits").read_bytes()
    start = 2880 * 2  # of the pixels, behind two headers of one block
    at = start + 4 * ((2 - 1) + NX * ((3 - 1) + NY * (1 - 1)))  # FITS 4.0, section 3.3.2
    assert np.frombuffer(flat[at : at + 4], ">f4")[0] == cube[place]


def test_arrays_that_are_alike_share_a_row_and_those_without_known_axes_have_none(plan):
    view = section(plan, "p")
    assert [tuple(name for name, _ in one.names) for one in view.arrays] == [("CUBE",), ("FLAT", "OTHER"), ("LINE",)]
    assert view.naxis == 3
    assert [one.example for one in view.arrays] == ["", "", ""]


def test_examples_are_those_of_the_sample(plan):
    hdu = SampleHdu(1, "CUBE", "CUBE", (7, 8, 9), ())
    wrong = SampleHdu(2, "FLAT", "FLAT", (7, 8, 9), ())
    view = section(plan, "p", Sample("x.fits", hdus=(hdu, wrong), dimensions=DIMENSIONS))
    assert {name: one.example for name, one in arrays(view).items()} == {
        "CUBE": "(7, 8, 9)",
        "FLAT": f"({NY}, {NX})",
        "OTHER": f"({NY}, {NX})",
        "LINE": f"({NZ},)",
    }


def test_a_dimension_tells_all_that_is_one_number_with_it(plan):
    view = section(plan, "p", Sample("x.fits", dimensions=DIMENSIONS))
    said = {axis.text: re.sub("<[^>]*>", "", words) for axis, words in view.dimensions}
    assert said == {
        "nz": "NAXIS1 of LINE; NAXIS3 of CUBE; the rows of T; elements of W in each row of T; the value of DEEP; "
        "3 in the example",
        "ny": "NAXIS2 of CUBE, FLAT and OTHER; elements of V in each row of T; 4 in the example",
        "nx": "NAXIS1 of CUBE, FLAT and OTHER; the value of SIZE; 5 in the example",
    }


def test_products_without_arrays_have_no_such_section(plan):
    assert section(plan, "q") is None


def test_trees_and_pictures_know_nothing_of_naxis(plan):
    tree, picture = section(plan, "t"), section(plan, "j", Sample("x.png", pixels=(2, 7, 3)))
    assert {name: texts(one.shape) for name, one in arrays(tree).items()} == {
        "data": ("ny", "nx"),
        "others": ("3", "nx"),
    }
    assert [texts(one.shape) for one in picture.arrays] == [("ny", "nx"), ("ny", "nx", "3")]
    assert [one.example for one in picture.arrays] == ["", "(2, 7, 3)"]
    assert (tree.kind, picture.kind) == ("tree", "picture")
    for one in (tree, picture):
        assert one.naxis == 0
        said = str(one)
        assert "NAXIS" not in said
        assert "FITS" not in said
    assert "height" in picture.drawing


def test_pages_hold_the_section_where_there_are_arrays(plan):
    made = site(plan, samples=Given(p=Sample("x.fits", dimensions=DIMENSIONS)))
    assert not unresolved(made)
    for name, there in {"p": True, "q": False, "t": True, "j": True}.items():
        text = made[f"demo/test/{name}.html"]
        assert ('id="axes"' in text) is there
        assert ('href="#axes">Shapes' in text) is there


# ------------------------------------------------------------------------------------------------------------- drawing


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("origin", ["below", "above"])
@pytest.mark.parametrize("length", ["n", "ngroups", "a" * 10_000])
def test_no_text_covers_another_or_the_grid(count, origin, length):
    marked = tuple(Mark(length, at + 1, (f"NAXIS{at + 1}", f"axis {count - at - 1}, fastest")) for at in range(count))
    laid = layout(marked, f"FITS ({', '.join('1' * count)}), numpy [{', '.join('0' * count)}]", origin)
    boxes = [one.box for one in laid.texts]
    for one, other in combinations([*boxes, laid.grid], 2):
        assert not one.meets(other), (one, other)
    for one in boxes:
        assert one.y >= 0
        assert one.y + one.height <= laid.height
        assert one.x + one.width <= laid.width
    assert laid.width < 520, "a phone shows it without letters becoming too small"


@pytest.mark.parametrize(("origin", "row"), [("below", 4), ("above", 0)])
def test_the_first_pixel_is_where_its_format_has_it(origin, row):
    laid = layout((Mark("nx", 1, ()), Mark("ny", 2, ())), "first", origin)
    assert laid.first.x == laid.grid.x
    assert laid.first.y == laid.grid.y + row * laid.first.height
    upright = laid.lines[-1][0]
    start, end = re.match(r"M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)", upright).groups()
    assert (float(start) > float(end)) is (origin == "below")


def test_lengths_are_escaped():
    drawn = axes((Mark("<script>", 1, ("<b>",)),), "<i>", "below", '"><script>')
    assert "<script" not in drawn
    assert "<b>" not in drawn
    assert "<i>" not in drawn
