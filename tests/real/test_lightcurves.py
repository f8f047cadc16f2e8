"""Light curves from the archive and from a user's computer, judged by the bundled spec of delivered light curves."""

from __future__ import annotations

import pytest
from real.reading import each, found, levels, message

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")
HLSP = "hlsp/hlsp_tess-data-alerts_tess_phot_00025155310-s01_tess_v1_lc.fits"
COLLECTION = "HLSPID HLSPNAME HLSPLEAD HLSPTARG HLSPVER DOI LICENSE LICENURL FILENAME OBSERVAT"


def test_hlsp(judge, specc_data):
    """Delivered in 2018 as the mission wrote it, before the archive asked for keywords of the collection."""
    report = judge(specc_data / HLSP, *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("mast.lightcurve", "lightcurve", "fail")
    assert found(report) == {
        # The primary header names no collection, no licence, no DOI, and not the file itself.
        *each("lightcurve/PRIMARY", COLLECTION, "presence"),
        # The light curve does not name its band; it says EXPOSURE in days where XPOSURE in seconds is due.
        *each("lightcurve/LIGHTCURVE", "FILTER XPOSURE", "presence"),
        # DATE-OBS and DATE-END, no DATE-BEG or MJD-BEG, nothing for the middle.
        "lightcurve/LIGHTCURVE:exists-DATE-BEG-MJD-BEG",
        "lightcurve/LIGHTCURVE:exists-DATE-AVG-MJD-MID",
        # EQUINOX = 2000.0 beside RADESYS = 'ICRS', which has no equinox, in each of the three headers.
        *(f"lightcurve/{hdu}/EQUINOX:presence" for hdu in ("PRIMARY", "LIGHTCURVE", "APERTURE")),
        # TSTART counts from BJDREFI, which readers that go by the Standard alone do not know.
        *(f"{hdu}/TSTART F1609" for hdu in ("PRIMARY", "LIGHTCURVE")),
    }
    assert levels(report)["F1609"] == "info"  # the policy of the spec says so, and why
    warnings = {rule for rule, level in levels(report).items() if level == "warning"}
    assert warnings == each("lightcurve/PRIMARY", "HLSPNAME HLSPLEAD FILENAME", "presence")


def test_a_user_s_light_curve(judge, specc_data):
    """Made by clicking in lightkurve: it says itself that it is unofficial, and it is."""
    report = judge(specc_data / "kepler_tess/test_K2_interact_generated_custom-lc.fits", *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("mast.lightcurve", "lightcurve", "fail")
    assert found(report) == {
        "lightcurve:name",
        *each("lightcurve/PRIMARY", COLLECTION, "presence"),
        # SOURCE = 'lightkurve interact', NOTE = 'custom mask'.
        "lightcurve/PRIMARY:undeclared-keyword",
        # EQUINOX beside ICRS, in the one header that says either.
        "lightcurve/PRIMARY/EQUINOX:presence",
        # TUNITn = 'bkjd' and 'counts': neither is a unit of FITS, and what is meant is no electron a second.
        *each("lightcurve/LIGHTCURVE", "TIME FLUX FLUX_ERR", "unit"),
        # SAP_QUALITY has TFORM 'K', 64 bits for 21 flags.
        "lightcurve/LIGHTCURVE/SAP_QUALITY:type",
        # The times have no scale, no unit, no zero point, no start, middle and end; the flux no band and no exposure.
        *each("lightcurve/LIGHTCURVE", "TIMESYS TIMEUNIT BJDREFI BJDREFF XPOSURE TELAPSE FILTER", "presence"),
        "lightcurve/LIGHTCURVE:exists-DATE-BEG-MJD-BEG",
        "lightcurve/LIGHTCURVE:exists-DATE-END-MJD-END",
        "lightcurve/LIGHTCURVE:exists-DATE-AVG-MJD-MID",
        # BITPIX = 8.
        "lightcurve/APERTURE:type",
    }


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
