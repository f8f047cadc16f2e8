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


def test_all_that_there_is_of_an_exposure(specs):
    """What stage 3 made of it tells the association, and two associations may have flagged it."""
    names = [
        f"{STEM}_{what}.fits" for what in ("cal", "calints", "i2d", "s3d", "o001_crf", "c1001_crf", "o001_crfints")
    ]
    assert listed(specs, "exposure", *names) == [set()]


def test_a_coronagraph(specs):
    stems = [STEM.replace("00001_nrs1", f"0000{number}_nrcalong_c1001") for number in (1, 2)]
    result = "jw01324-c1001_t001_nircam_f335m-maskrnd"
    names = [f"{stem}_{what}.fits" for stem in stems for what in ("psfsub", "psfalign")]
    names += [f"{result}_{what}.fits" for what in ("psfstack", "i2d")]
    assert listed(specs, "coronagraph", *names) == [set()]
    assert listed(specs, "coronagraph", *names[:3], *names[4:]) == [{"psfalign:presence"}]


def test_a_cube_is_of_its_band(specs):
    """Two bands are two deliveries; the association and what it names are told by the files alone."""
    names = [f"jw01324-o001_t001_miri_ch{band}_s3d.fits" for band in ("1-short", "1-medium")]
    assert listed(specs, "cube", *names) == [{"cal:presence"}] * 2


@pytest.mark.evidence
def test_what_the_pipeline_makes_of_an_association(tmp_path):
    """The mosaic names the association, and the association what went into it."""
    pytest.importorskip("jwst")
    from real.combined import mosaic

    made = mosaic(tmp_path)
    made.save(tmp_path / "jw01234-o001_t001_nircam_clear-f150w_i2d.fits")
    files = sorted(str(path) for path in tmp_path.iterdir())
    report = validate_datasets(files, "jwst.delivery", dataset="mosaic")
    assert [one.verdict for one in report.datasets] == ["pass"]
    report = validate_datasets(files[:-1], "jwst.delivery", dataset="mosaic")
    assert [one.verdict for one in report.datasets] == ["fail"]
