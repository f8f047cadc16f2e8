"""Light curves from the archive and from a user's computer, judged by the bundled spec of delivered light curves."""

from __future__ import annotations

import pytest
from real.reading import found, levels, message

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")
HLSP = "hlsp/hlsp_tess-data-alerts_tess_phot_00025155310-s01_tess_v1_lc.fits"


def test_hlsp(judge, specc_data):
    """What is wrong with it stands in `tests/evidence/mast/lightcurve.yaml`; what is noted does not."""
    report = judge(specc_data / HLSP, *BUNDLED)
    # TSTART counts from BJDREFI, which readers that go by the Standard alone do not know. The policy of the spec makes
    # it a note, and says why.
    assert {rule for rule in found(report) if not rule.startswith("lightcurve")} == {
        f"{hdu}/TSTART F1609" for hdu in ("PRIMARY", "LIGHTCURVE")
    }
    assert levels(report)["F1609"] == "info"


@pytest.mark.parametrize(
    "file",
    [
        "HAT-P-11_Kepler_Q0_snippet.fits",  # lightkurve: nothing in the primary header, times as pairs of numbers
        "shape_model_ffi.fits",  # weights of a model, without a name
    ],
)
def test_tables_that_are_no_light_curve(judge, specc_data, file):
    report = judge(specc_data / "kepler_tess" / file, *BUNDLED)
    assert (report.verdict, found(report)) == ("unmatched", {"unmatched"})
    assert message(report, "unmatched").startswith("no product fits; not ")
