"""A spectrum of IUE from the archive's first years, and its neighbour from another mission."""

from __future__ import annotations

import numpy as np
from astropy.io import fits
from real.reading import found, message

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")


def test_the_absolute_scale_of_melo_was_never_applied(specc_data):
    """What is found in it stands in `tests/evidence/mast/iue.yaml`; this is why one of the findings is true."""
    with fits.open(specc_data / "uv_legacy/swp06542llg.fits") as hdus:
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
