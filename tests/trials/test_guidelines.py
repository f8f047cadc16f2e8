"""Small files by the guidelines of an archive: what they allow is not told, and the rest is."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

PLACE = {"RA_OBJ": 10.5, "DEC_TARG": -3.0}


@pytest.fixture(scope="module")
def judge(tmp_path_factory):
    """Judge the cards of a primary header: rules and messages of what is found, worse than a note."""
    [made] = Catalogue([HERE]).named([str(HERE / "constraints" / "mast_guidelines.specc")])
    assert made.spec, made.diagnostics
    validator, path = load(made.plan), tmp_path_factory.mktemp("guidelines") / "x.fits"

    def judged(*, checksum=True, **cards):
        hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(np.ones((2, 2), "f4"), name="SCI")])
        for name, value in cards.items():
            hdus[0].header[name] = value
        hdus.writeto(path, checksum=checksum, overwrite=True)
        [report] = validator.validate(str(path)).files
        return {(one.rule, one.keyword) for one in report.findings if one.level in {"error", "warning"}}

    return judged


def test_any_known_name_of_the_target_will_do(judge):
    assert judge(**PLACE) == set()
    assert judge(RA_TARG=10.5, RA_OBJ=10.5, DEC_OBJ=-3.0) == set()


def test_what_others_brought_along_is_nobodys_mistake(judge):
    foreign = {"HIERARCH ESO DET DIT": 3.0, "HIERARCH ESO OBS NAME": "x", "R_DARK": "a_drk.fits"}
    assert judge(**PLACE, **foreign) == set()


def test_other_keywords_are_told(judge):
    assert judge(**PLACE, SURPRISE=1) == {("image/PRIMARY:undeclared-keyword", "SURPRISE")}
    assert {name for _, name in judge(**PLACE, **{"HIERARCH ACME DET DIT": 3.0})} == {"ACME DET DIT"}


def test_checksums_are_recommended(judge):
    assert {rule for rule, _ in judge(checksum=False, **PLACE)} == {"F1209"}


def test_a_unit_in_a_comment_agrees(judge):
    assert judge(RA_TARG=(10.5, "[deg] place"), DEC_TARG=-3.0) == set()
    assert judge(RA_TARG=(10.5, "[rad] place"), DEC_TARG=-3.0) == {("image/PRIMARY/RA_TARG:unit", "RA_TARG")}
