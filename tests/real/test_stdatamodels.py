"""Files that JWST's own library writes: what is right passes, what it lets through although it is wrong does not."""

from __future__ import annotations

import numpy as np
import pytest
from real.models import GOOD, good_image_model
from real.reading import found, message

from specc.runtime.report import file_text

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")
IMAGE = "jw01234001001_02101_00003_nrca1_cal.fits"


def saved(model, path):
    """Save a model and have stdatamodels read it again under strict validation: whatever it finds wrong raises."""
    from stdatamodels.jwst import datamodels

    model.validate()
    model.save(path)
    with datamodels.open(path, strict_validation=True) as again:
        again.validate()
        assert type(again) is type(model)
    return path


@pytest.mark.parametrize("name", GOOD)
def test_good_files_pass(judge, tmp_path, name):
    """A whole file gets no finding at all, and is found among all bundled products by what it holds."""
    make, product = GOOD[name]
    report = judge(saved(make(), tmp_path / name), *BUNDLED)
    assert report.findings == (), file_text(report)
    assert (f"{report.spec}:{report.product}", report.verdict) == (product, "pass")


def test_a_quality_array_of_another_shape(judge, tmp_path):
    """SCI is 8 x 8, DQ is 4 x 4: the finding stands at DQ, and says what it was held against."""
    model = good_image_model()
    model.dq = np.zeros((4, 4), dtype="u4")
    report = judge(saved(model, tmp_path / IMAGE), *BUNDLED)
    assert (report.product, report.verdict) == ("cal", "fail")
    assert found(report) == {"cal/DQ:shape"}
    [finding] = report.findings
    assert (finding.hdu, finding.level) == ("DQ", "error")
    assert "4" in finding.message
    assert "8" in finding.message


def test_a_unit_that_is_none(judge, tmp_path):
    """BUNIT = 'parsecs of joy': the finding stands at the card of SCI that says so."""
    model = good_image_model()
    model.meta.bunit_data = "parsecs of joy"
    report = judge(saved(model, tmp_path / IMAGE), *BUNDLED)
    assert (report.product, report.verdict) == ("cal", "fail")
    # ERR has the unit of SCI; what SCI says is none that it may have, so ERR is not judged by it.
    assert found(report) == {"cal/SCI:unit"}
    [finding] = report.findings
    assert (finding.keyword, finding.found) == ("BUNIT", "parsecs of joy")
    assert finding.card is not None
    assert "'parsecs of joy'" in finding.message


def test_no_telescope_and_no_instrument(judge, tmp_path):
    """The file is still known by its data model, and each keyword is missed in the primary header."""
    model = good_image_model()
    model.meta.telescope = None
    model.meta.instrument.name = None
    report = judge(saved(model, tmp_path / IMAGE), *BUNDLED)
    assert (report.product, report.verdict) == ("cal", "fail")
    assert found(report) == {"cal/PRIMARY/TELESCOP:presence", "cal/PRIMARY/INSTRUME:presence"}
    assert all((one.hdu, one.level) == ("PRIMARY", "error") for one in report.findings)
    assert message(report, "cal/PRIMARY/TELESCOP:presence").startswith("TELESCOP is missing")
