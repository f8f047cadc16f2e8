"""Writers of images that may be stored otherwise: compressed, or as one value for all pixels."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from astropy.io import fits
from factories.versioned import plan_of

from specc.backends import backend
from specc.backends.writer.memory import load
from specc.backends.writer.support.fits import Constant

SPEC = """
specc 1
spec demo.test 1.0.0
product p : fits "P" {
  filename "p.fits"
  primary { }
  image SCI : float32[ny, nx] | compressed  unit Jy       "the sky"
  image DQ : uint8[ny, nx] | constant  <= 3               "quality"
}
"""


@pytest.fixture(scope="module")
def writer():
    return load(plan_of(SPEC))


def made(writer, dq, **more):
    sky = np.linspace(0, 1, 64 * 32, dtype="f4").reshape(64, 32)
    return writer.P(primary=writer.PPrimary(), sci=writer.PSci(sky, **more), dq=writer.PDq(dq))


def test_types_of_arguments(writer):
    assert inspect.get_annotations(writer.PSci)["compression"] == "Compression | None"
    assert inspect.get_annotations(writer.PDq)["data"] == "ArrayLike | Constant"
    assert backend("writer").cannot(plan_of(SPEC)) == ()


@pytest.mark.parametrize("compression", ["GZIP_1", "GZIP_2"])
def test_pixels_are_compressed(writer, tmp_path, compression):
    one = made(writer, np.zeros((64, 32), "u1"), compression=compression)
    path = one.write(tmp_path)
    with fits.open(path) as file:
        assert isinstance(file["SCI"], fits.CompImageHDU)
        np.testing.assert_array_equal(file["SCI"].data, one.sci.data)
    read = writer.P.read(path)
    assert read == one
    assert read.sci.compression == compression


def test_one_value_stands_for_all_pixels(writer, tmp_path):
    one = made(writer, Constant(2, (64, 32)))
    path = one.write(tmp_path)
    header = fits.getheader(path, "DQ")
    assert [header[name] for name in ("NAXIS", "NPIX1", "NPIX2", "PIXVALUE")] == [0, 32, 64, 2]
    assert writer.P.read(path) == one


def test_a_constant_is_judged_as_pixels_are(writer, tmp_path):
    with pytest.raises(ValueError, match="DQ:limit"):
        made(writer, Constant(4, (64, 32))).write(tmp_path)
    with pytest.raises(ValueError, match="shape"):
        made(writer, Constant(2, (3, 3))).write(tmp_path)
    assert not list(tmp_path.iterdir())
