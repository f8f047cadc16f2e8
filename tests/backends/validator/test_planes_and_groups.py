"""Planes along the slowest axis, random groups, images of one constant and compressed ones."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from backends.validator.judging import compiled, judge, rules

PLANES = """
    planes { wavelength unit nm  > 0 "w", flux unit Jy nullable  <= 9 "f" }
    require max(wavelength) < 1 [um]      "in the optical"
    require count(flux > 8 [Jy]) == 0     "not too bright"
"""
RIGHT = [[100, 200, 300], [1, 2, np.nan]]


def image(where, values):
    values = np.array(values, "f4")
    if where == "primary":
        return fits.HDUList([fits.PrimaryHDU(values)])
    return fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(values, name="SPEC")])


def spec(where):
    return (
        f"primary : float32[2, *] {{ {PLANES} }}"
        if where == "primary"
        else (f'primary {{ }} image SPEC : float32[nrow, *] "spectrum" {{ {PLANES} }}')
    )


@pytest.mark.parametrize("where", ["primary", "extension"])
@pytest.mark.parametrize(
    ("values", "broken"),
    [
        (RIGHT, {}),
        ([[100, 0, 300], [1, 2, 3]], {"/wavelength:limit": (None, 1)}),
        ([[100, np.nan, 300], [1, 2, 3]], {"/wavelength:null": (None, 1)}),
        ([[100, 200, 300], [1, 2, 10]], {"/flux:limit": (None, 1), ":count-flux": (None, 1)}),
        ([[100, 200, 3000], [1, 2, 3]], {":max-wavelength": (None, 1)}),
    ],
)
def test_each_plane_is_judged_by_itself(tmp_path, where, values, broken):
    name = "PRIMARY" if where == "primary" else "SPEC"
    found = judge(compiled(spec(where), tmp_path), image(where, values), tmp_path)
    assert rules(found) == {f"{name}{rule}": place for rule, place in broken.items()}


def test_the_place_is_that_in_the_image(tmp_path):
    image("primary", [[100, 200, 300], [1, 2, 10]]).writeto(tmp_path / "p.fits")
    [report] = compiled(spec("primary"), tmp_path).validate(str(tmp_path / "p.fits")).files
    [limit] = [one for one in report.findings if one.rule == "p/PRIMARY/flux:limit"]
    assert tuple(limit.pixel) == (3, 2)
    assert limit.message == "flux is 10.0, not at most 9"


def test_there_are_as_many_planes_as_names(tmp_path):
    found = judge(compiled(spec("extension"), tmp_path), image("extension", [*RIGHT, [1, 2, 3]]), tmp_path)
    assert found["SPEC:shape"][2] == "it has 3 planes (NAXIS2), not 2: wavelength, flux"
    found = judge(compiled(spec("extension"), tmp_path), image("extension", [RIGHT[0]]), tmp_path)
    assert set(found) == {"SPEC:shape"}


def test_planes_of_another_hdu(tmp_path):
    body = """
        primary { NPIX : int = count(SPEC.flux) "n" }
        image SPEC : float32[2, *] nullable { planes { wavelength, flux } }
    """
    for number, broken in ((2, {}), (3, {"PRIMARY/NPIX:value": (None, 1)})):
        hdus = image("extension", RIGHT)
        hdus[0].header["NPIX"] = number
        assert rules(judge(compiled(body, tmp_path), hdus, tmp_path)) == broken


GROUPS = """
    primary groups "visibilities" {
      OBJECT   : string                       "source"
      PTYPE[p] : string for p in 1..PCOUNT    "parameter"
      PSCAL[p]?, PZERO[p]? : float for p in 1..PCOUNT "scale"
    }
"""


def groups():
    data = fits.GroupData(
        np.zeros((3, 1, 2), "f4"), parnames=["UU", "DATE"], pardata=[np.zeros(3), np.ones(3)], bitpix=-32
    )
    hdu = fits.GroupsHDU(data)
    hdu.header["OBJECT"] = "M87"
    return fits.HDUList([hdu])


def test_random_groups(tmp_path):
    validator = compiled(GROUPS, tmp_path)
    assert judge(validator, groups(), tmp_path) == {}
    hdus = groups()
    del hdus[0].header["OBJECT"]
    assert set(judge(validator, hdus, tmp_path)) == {"PRIMARY/OBJECT:presence"}
    hdus = fits.HDUList([fits.PrimaryHDU(np.zeros((2, 2)))])
    hdus[0].header["OBJECT"] = "M87"
    found = judge(validator, hdus, tmp_path)
    assert found["PRIMARY:kind"][2] == "it holds an image, and should hold random groups (GROUPS = T)"


def test_the_standard_advises_against_them(tmp_path):
    groups().writeto(tmp_path / "p.fits")
    [report] = compiled(GROUPS, tmp_path).validate(str(tmp_path / "p.fits")).files
    assert "F1901" in {one.rule for one in report.findings}


@pytest.mark.parametrize(
    ("body", "rule"),
    [('primary { OBJECT : string "o" undeclared keywords allowed }', "PRIMARY:shape"),
     ('primary : float32[2, *] { OBJECT : string "o" undeclared keywords allowed }', "PRIMARY:kind")],
)  # fmt: skip
def test_another_product_recognises_them(tmp_path, body, rule):
    found = judge(compiled(body, tmp_path), groups(), tmp_path)
    assert set(found) == {rule}
    assert "random groups" in found[rule][2]


def constant(value, shape=(3, 2), **cards):
    hdu = fits.ImageHDU(name="DQ")
    hdu.header["PIXVALUE"] = value
    for number, length in enumerate(shape, 1):
        hdu.header[f"NPIX{number}"] = length
    return fits.HDUList([fits.PrimaryHDU(), hdu])


CONSTANT = 'primary { } image DQ : uint8[2, 3] | constant  <= 4  "quality" { }'


@pytest.mark.parametrize(
    ("hdus", "broken"),
    [
        (constant(0), set()),
        (constant(5), {"DQ:limit"}),
        (constant(0, (2, 3)), {"DQ:shape"}),
        (constant(0.5), {"DQ:type"}),
        (constant(-1), {"DQ:type"}),
        (constant(300), {"DQ:type"}),
    ],
)
def test_a_constant_is_one_of_the_pixels(tmp_path, hdus, broken):
    assert set(judge(compiled(CONSTANT, tmp_path), hdus, tmp_path)) == broken


def test_a_constant_primary(tmp_path):
    body = "primary : int16[2, 3] | constant  >= 0 { }"
    hdu = fits.PrimaryHDU()
    for name, value in {"NPIX1": 3, "NPIX2": 2, "PIXVALUE": 0}.items():
        hdu.header[name] = value
    assert judge(compiled(body, tmp_path), fits.HDUList([hdu]), tmp_path) == {}
    hdu.header["PIXVALUE"] = -1
    assert set(judge(compiled(body, tmp_path), fits.HDUList([hdu]), tmp_path)) == {"PRIMARY:limit"}
    assert judge(compiled(body, tmp_path), fits.HDUList([fits.PrimaryHDU(np.zeros((2, 3), "i2"))]), tmp_path) == {}


COMPRESSED = 'primary { } image MASK : int16[*, 30] | compressed  unit ct  null -1  "mask" { KEY : int "k" }'


@pytest.mark.parametrize(
    ("dtype", "shape", "cards", "broken"),
    [
        ("i2", (40, 30), {}, set()),
        ("i4", (40, 30), {}, {"MASK:type"}),
        ("i2", (40, 31), {}, {"MASK:shape"}),
        ("i2", (40, 30), {"BUNIT": "s"}, {"MASK:unit"}),
        ("i2", (40, 30), {"KEY": "x"}, {"MASK/KEY:type"}),
        ("i2", (40, 30), {"BLANK": None}, {"MASK:null"}),
    ],
)
def test_the_header_of_a_compressed_image_is_judged(tmp_path, dtype, shape, cards, broken):
    hdu = fits.ImageHDU(np.ones(shape, dtype), name="MASK")
    for name, value in {"BUNIT": "ct", "KEY": 1, "BLANK": -1, **cards}.items():
        if value is not None:
            hdu.header[name] = value
    packed = fits.CompImageHDU(hdu.data, hdu.header, name="MASK", compression_type="RICE_1")
    plain = fits.HDUList([fits.PrimaryHDU(), hdu])
    validator = compiled(COMPRESSED, tmp_path)
    assert set(judge(validator, plain, tmp_path)) == broken
    assert set(judge(validator, fits.HDUList([fits.PrimaryHDU(), packed]), tmp_path)) == broken


def test_compressed_only_where_it_is_allowed(tmp_path):
    packed = fits.CompImageHDU(np.ones((4, 3), "i2"), name="MASK")
    found = judge(
        compiled('primary { } image MASK : int16[*, 3] "m"', tmp_path),
        fits.HDUList([fits.PrimaryHDU(), packed]),
        tmp_path,
    )
    assert set(found) == {"MASK:kind"}
