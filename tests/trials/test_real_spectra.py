"""Real spectra are judged by the specs of the trials: what is told is true of them, and what is broken is told."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue


@pytest.fixture(scope="module")
def judge():
    """Give what a spec of the trials finds in a file: the ids of rules, those of the FITS Standard aside."""
    made = {}

    def found(spec, path):
        if spec not in made:
            [one] = Catalogue([HERE]).named([str(HERE / spec)])
            made[spec] = load(one.plan)
        [report] = made[spec].validate(str(path)).files
        return {finding.rule for finding in report.findings if "/" in finding.rule or ":" in finding.rule}

    return found


def broken(path, change, tmp_path):
    """Give a file like another, in which something is changed."""
    with fits.open(path) as file:
        change(file)
        file.writeto(tmp_path / "broken.fits", output_verify="silentfix", overwrite=True)
    return tmp_path / "broken.fits"


OGIP = "fits/ogip.specc"


def test_a_redistribution_matrix(judge, specc_data, tmp_path):
    path = specc_data / "ogip_xray" / "ogip_test_gbm_n6.rsp"
    assert judge(OGIP, path) == set()

    def fewer(file):
        file["SPECRESP MATRIX"].header["DETCHANS"] = 64

    def backwards(file):
        low = file["SPECRESP MATRIX"].data["ENERG_LO"]
        low[7] = file["SPECRESP MATRIX"].data["ENERG_HI"][7] + 1

    assert "rmf/MATRIX:DETCHANS" in judge(OGIP, broken(path, fewer, tmp_path))
    assert "rmf/MATRIX:ENERG_LO-ENERG_HI" in judge(OGIP, broken(path, backwards, tmp_path))


def test_a_spectrum_of_one_kind_and_of_the_other(judge, specc_data, tmp_path):
    ordinary = specc_data / "ogip_xray" / "awtsource.pi"
    # Its HDUVERS1 is told of, as what is out of use.
    old = {"pha/SPECTRUM/HDUVERS1:presence"}
    assert judge(OGIP, ordinary) == old

    def from_two(file):
        file["SPECTRUM"].header["TLMIN1"] = 2

    assert "pha/SPECTRUM/CHANNEL.TLMIN:in" in judge(OGIP, broken(ordinary, from_two, tmp_path))
    several = specc_data / "ogip_xray" / "bn090217206_b1_srcspectra.pha"
    assert judge(OGIP, several) == set()

    def negative(file):
        file["SPECTRUM"].data["STAT_ERR"][0, 5] = np.float32(-1)

    assert judge(OGIP, broken(several, negative, tmp_path)) == {"pha/SPECTRUM/STAT_ERR:limit"}
    # HDUCLAS4 is `PHA:II`, which no branch is made for, so the columns are not judged.
    assert judge(OGIP, specc_data / "ogip_xray" / "gbm_bat_joint_BGO_00.pha") == {"pha/SPECTRUM/HDUCLAS4:in"}
