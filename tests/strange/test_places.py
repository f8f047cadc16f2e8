"""HDUs found by names and patterns at once, and units of HDUs that are missing."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

import specc

SPEC = """
specc 1
spec t 1.0.0
policy { undeclared keywords error, columns error, hdus error }
product p : fits "P" {
  primary { N : int in 1..3 "n"  V[i] : float for i in 1..N "v"  require V[i] > 0 for i in 1..N "above" }
  table BACK? named "BKG" | /BACK[0-9]/ { columns { A : float32[6] "a" } each row { require sum(A) > 0 } }
  image SCI? : float32[ny, nx] unit Jy "s"
  image ERR? : float32[ny, nx] unit of SCI "e"
}
"""


@pytest.fixture
def judged(tmp_path):
    """Judge HDUs: the message of each rule that is broken."""

    def judge(*hdus, second=2.0):
        (tmp_path / "t.specc").write_text(SPEC, encoding="utf-8")
        primary = fits.PrimaryHDU()
        primary.header.update({"N": 2, "V1": 1.0, "V2": second})
        fits.HDUList([primary, *hdus]).writeto(tmp_path / "p.fits", overwrite=True)
        [report] = specc.validate(tmp_path / "p.fits", tmp_path / "t.specc").files
        return {finding.rule.removeprefix("p/"): finding.message for finding in report.findings}

    return judge


def table(name, value=1.0):
    return fits.BinTableHDU.from_columns([fits.Column("A", "6E", array=np.full((1, 6), value))], name=name)


@pytest.mark.parametrize("name", ["BKG", "BACK7"])
def test_a_name_beside_a_pattern_finds_its_hdu(judged, name):
    assert judged(table(name)) == {}


def test_one_found_by_name_and_one_by_pattern_are_two(judged):
    assert judged(table("BKG"), table("BACK7")) == {"BACK:match": "HDU 1 and HDU 2 are both BACK; only one may be"}


def test_values_that_are_not_shown_are_told(judged):
    [message] = judged(table("BKG", -1.0)).values()
    assert message == "not so: sum(A) > 0 (A is (-1.0, -1.0, -1.0, -1.0, -1.0, ...))"


def test_the_unit_of_a_missing_hdu_is_any(judged):
    image = fits.ImageHDU(np.ones((2, 2), "f4"), name="ERR")
    image.header["BUNIT"] = "Jy"
    assert judged(image) == {}


def test_a_rule_of_a_family_names_the_card(judged):
    assert judged(second=-2.0) == {"PRIMARY:V[i]": "not so: above (V2 is -2.0)"}
