"""Values for the catalogue of a project, of a file of each kind that has some."""

from __future__ import annotations

import json

import pytest
from astropy.io import fits

from specc.runs.collecting import collected
from specc.runtime.ecsv import ECSV
from specc.runtime.findings import Findings
from specc.runtime.fits.file import FITS
from specc.runtime.json import JSON


@pytest.fixture(scope="module")
def exposure(tmp_path_factory):
    primary = fits.PrimaryHDU()
    primary.header["TELESCOP"] = "JWST"
    primary.header["EXPTIME"] = 12.5
    primary.header["NOTHING"] = None
    science = fits.ImageHDU(name="SCI")
    science.header["EXPTIME"] = 13
    science.header["NOTHING"] = True
    path = tmp_path_factory.mktemp("collecting") / "exposure.fits"
    fits.HDUList([primary, science]).writeto(path)
    return path


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("TELESCOP", (0, "JWST")),
        ("exptime", (0, 12.5)),
        ("SCI.EXPTIME", (1, 13)),
        ("primary.EXPTIME", (0, 12.5)),
        ("NOTHING", (1, True)),  # a keyword without a value gives way to one that has one
    ],
)
def test_a_keyword(exposure, name, expected):
    file = FITS.open(str(exposure), Findings(), headers_only=True)
    assert [(one.hdu, one.value) for one in collected(file, [name])] == [expected]
    file.close()


def test_what_is_not_there_is_left_out(exposure):
    file = FITS.open(str(exposure), Findings(), headers_only=True)
    assert collected(file, ["ABSENT", "DQ.EXPTIME", "", "."]) == ()
    file.close()


def test_a_path_into_a_tree(tmp_path):
    path = tmp_path / "pool.json"
    path.write_text(json.dumps({"meta": {"name": "a", "list": [1]}, "number": 3}))
    file = JSON.open(str(path), Findings())
    found = collected(file, ["meta.name", "number", "meta", "meta.list", "meta.absent"])
    assert [(one.keyword, one.value) for one in found] == [("meta.name", "a"), ("number", 3)]


def test_the_meta_of_a_table(tmp_path):
    path = tmp_path / "cat.ecsv"
    path.write_text(
        "# %ECSV 1.0\n# ---\n# datatype:\n# - {name: a, datatype: int64}\n# meta: {target: M31}\n"
        "# schema: astropy-2.0\na\n1\n"
    )
    file = ECSV.open(str(path), Findings())
    assert [one.value for one in collected(file, ["target", "other"])] == ["M31"]
    file.close()
