"""The deliveries of JWST, judged on folders and listings that a test makes."""

from __future__ import annotations

import pytest
from factories.delivered import said

from specc.api import validate_datasets
from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.deliveries.running import check_names

STEM = "jw01324001001_03101_00001_nrs1"


@pytest.fixture(scope="module")
def specs():
    """The spec of deliveries, and those of their products."""
    return runtime_specs(Catalogue(), "jwst.delivery", deliveries=True).specs


def listed(specs, dataset, *names):
    """Give what is said of the deliveries in a listing, but for what needs the files."""
    found = said(check_names(names, specs, dataset))
    return [{rule.partition("/")[2] for rule in rules} for key, rules in found.items() if key is not None]


def test_a_whole_exposure(specs):
    assert listed(specs, "exposure", f"{STEM}_uncal.fits", f"{STEM}_rate.fits", f"{STEM}_cal.fits") == [set()]


def test_segments_of_a_long_exposure(specs):
    stems = [STEM.replace("_nrs1", f"-seg{number}_nrs1") for number in ("001", "002")]
    names = [f"{stem}_{what}.fits" for stem in stems for what in ("uncal", "rate", "cal")]
    assert listed(specs, "stage2", *names) == [set()]
    assert listed(specs, "stage2", *names[:-2]) == [{"rate:presence"}]


def test_what_was_not_calibrated(specs):
    assert listed(specs, "stage2", f"{STEM}_uncal.fits", f"{STEM}_rate.fits") == [{"cal:presence"}]


def test_previews_have_a_parent_and_parents_previews(specs):
    names = [f"{STEM}_cal.fits", f"{STEM}_cal.jpg", f"{STEM}_cal_thumb.jpg", f"{STEM}_rate_thumb.jpg"]
    assert listed(specs, "portal", *names) == [{"thumb2:parent"}]
    assert listed(specs, "portal", *names[:2]) == [{"thumb2:presence"}]


def test_real_raw_exposures_are_deliveries(specc_data):
    files = sorted(str(path) for path in (specc_data / "jwst").glob("jw*_uncal.fits"))
    report = validate_datasets(files, "jwst.delivery", dataset="exposure", headers_only=True)
    assert [one.verdict for one in report.datasets] == ["pass"] * len(files)
    assert len(files) > 1
