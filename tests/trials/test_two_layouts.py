"""Files of one name have two layouts: which it is says a keyword, and each is judged by its own."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    """Give the product that a file is taken for, and the rules of it that the file breaks."""
    [made] = Catalogue([HERE]).named([str(HERE / "constraints" / "extra.specc")])
    validator, folder = load(made.plan), tmp_path_factory.mktemp("layouts")

    def judged(exp_type, *hdus, name="jw00001_nrs1_cal.fits"):
        primary = fits.PrimaryHDU()
        primary.header["EXP_TYPE"] = exp_type
        fits.HDUList([primary, *hdus]).writeto(folder / name, overwrite=True)
        [report] = validator.validate(str(folder / name)).files
        return report.product, {one.rule for one in report.findings if one.level == "error"}

    return judged


def plane(name, number=1, dtype="f4", **cards):
    hdu = fits.ImageHDU(np.ones((2, 3), dtype), name=name, ver=number)
    for keyword, value in cards.items():
        hdu.header[keyword] = value
    return hdu


def slit(number, **cards):
    known = {"SLTNAME": f"S{number}", "SOURCEID": number}
    return [plane("SCI", number, **known, **cards), plane("ERR", number), plane("DQ", number, "u4")]


def test_an_image_and_slits_may_have_one_name(judge):
    image = [plane("SCI", BUNIT="MJy/sr"), plane("ERR", BUNIT="MJy/sr")]
    assert judge("NRC_IMAGE", *image) == ("cal_image", set())
    assert judge("NRS_MSASPEC", *slit(1), *slit(2)) == ("cal_slits", set())


def test_each_is_judged_by_its_own_layout(judge):
    product, rules = judge("NRS_MSASPEC", plane("SCI", BUNIT="MJy/sr"), plane("ERR", BUNIT="MJy/sr"))
    assert product == "cal_slits"
    assert rules == {
        "cal_slits/SCI/SLTNAME:presence",
        "cal_slits/SCI/SOURCEID:presence",
        "cal_slits/DQ:presence",
    }


def test_what_is_neither_fits_nothing(judge):
    assert judge("NRS_IFU", *slit(1)) == (None, {"unmatched"})
