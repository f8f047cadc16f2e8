"""A spectrum of IUE from the archive's first years, and its neighbour from another mission."""

from __future__ import annotations

import numpy as np
from astropy.io import fits
from real.reading import found, levels, message

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")


def test_melo(judge, specc_data):
    path = specc_data / "uv_legacy/swp06542llg.fits"
    report = judge(path, *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("mast.iue", "melo", "fail")
    assert found(report) == {
        # APERTURE = '': the aperture was left blank.
        "melo/PRIMARY/APERTURE:in",
        # DATE-OBS = DATE-PRO = 'nn/nn/nn', DATE = '18-Feb-1993': a form not filled in, and a date in no form of FITS.
        "melo/PRIMARY/DATE-OBS:type",
        "melo/PRIMARY/DATE-PRO:type",
        "melo/PRIMARY/DATE:type",
        # RA = DEC = 0.0: the place was left out, too. It might be one, so this is a warning.
        "melo/PRIMARY:RA-DEC",
        # TUNIT7 = TUNIT8 = 'ERGS'. Their comments say flux numbers and erg/cm2/s/Angstrom: neither is an energy.
        "melo/MELO/NET:unit",
        "melo/MELO/ABNET:unit",
        # NET and ABNET are the same numbers in every point: the absolute scale was never applied.
        "melo/MELO:any-ABNET-NET",
    }
    assert levels(report)["melo/PRIMARY:RA-DEC"] == "warning"
    with fits.open(path) as hdus:
        rows = hdus["IUE MELO"].data
        assert np.array_equal(rows["NET"], rows["ABNET"])


def test_the_wavelengths_and_sizes_of_melo_are_right(judge, specc_data):
    """What no finding speaks of was looked at: one row, 376 points in each vector, as NPTS says."""
    report = judge(specc_data / "uv_legacy/swp06542llg.fits", "mast.iue", headers_only=True)
    assert {rule for rule in found(report) if ":any-" in rule} == set()  # no data were read
    assert "melo/MELO/NET:unit" in found(report)


def test_one_good_order_hides_no_bad_one(judge, specc_data, tmp_path):
    """Two orders: the first has an absolute scale, the second has none. A rule in `each row` is of each row."""
    with fits.open(specc_data / "uv_legacy/swp06542llg.fits") as hdus:
        table = fits.BinTableHDU.from_columns(hdus[1].columns, nrows=2, name="IUE MELO")
        table.data[1] = table.data[0]
        table.data["ABNET"][0] *= 2
        path = tmp_path / "swp06542llg.fits"
        fits.HDUList([hdus[0], table]).writeto(path, output_verify="ignore")
    [finding] = [one for one in judge(path, "mast.iue").findings if one.rule.startswith("melo/MELO:any-ABNET")]
    assert finding.row == 2


def test_another_mission_is_no_product(judge, specc_data):
    """EUVE wrote an image and tables; nothing here speaks of them."""
    report = judge(specc_data / "uv_legacy/EUVEngc4151imgx.fits", *BUNDLED)
    assert (report.verdict, found(report)) == ("unmatched", {"unmatched"})
    assert message(report, "unmatched").startswith("no product fits")
