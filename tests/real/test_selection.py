"""All real files at once, judged by all specs at once: each is found to be what it is, and nothing said is untrue."""

from __future__ import annotations

from pathlib import Path

from real.standard_truth import JUDGES
from real.truth import contradictions

from specc.runtime.fits.standard import STANDARD
from specc.runtime.main import run

SPECS = (
    *("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve"),
    *("hst.acs", "hst.stis", "timedomain.pixels"),
)
KNOWN = {
    "fits_generic/o4sp040b0_raw.fits": "hst.stis:raw",
    "hlsp/hlsp_tess-data-alerts_tess_phot_00025155310-s01_tess_v1_lc.fits": "mast.lightcurve:lightcurve",
    # Made for tests of pointing code: a DATAMODL, and little else.
    "jwst/add_wcs_default.fits": "jwst.detector:uncal",
    "jwst/add_wcs_method_gscmd.fits": "jwst.detector:uncal",
    "jwst/add_wcs_with_mast_fgs1.fits": "jwst.detector:uncal",
    "jwst/add_wcs_with_mast_fgs2.fits": "jwst.detector:uncal",
    "jwst/det_image_seq1_MIRIMAGE_F560Wexp1_cal.fits.gz": "jwst.imaging:cal",
    # The primary header of a simulated image, without the image.
    "jwst/exp_0.fits": "jwst.imaging:cal",
    "jwst/jw01075001001_03105_00009_nrca2_uncal.fits": "jwst.detector:uncal",
    "jwst/jw01075001001_03105_00009_nrca3_uncal.fits": "jwst.detector:uncal",
    "jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz": "jwst.detector:rate",
    # Images with a DATAMODL and no step done: an image before world coordinates is a rate.
    "jwst/science.fits": "jwst.detector:rate",
    "jwst/test1_cal.fits": "jwst.spectroscopy:cal",
    "kepler_tess/synthetic-k2-planet.targ.fits.gz": "timedomain.pixels:tpf",
    "kepler_tess/synthetic-k2-sinusoid.targ.fits.gz": "timedomain.pixels:tpf",
    "kepler_tess/tess25155310-s01-first-cadences.fits.gz": "timedomain.pixels:tpf",
    "kepler_tess/test-tpf-star.fits": "timedomain.pixels:tpf",
    "kepler_tess/test_K2_interact_generated_custom-lc.fits": "mast.lightcurve:lightcurve",
    "kepler_tess/tpf_test_00.fits": "timedomain.pixels:tpf",
    "kepler_tess/tpf_test_01.fits": "timedomain.pixels:tpf",
    "kepler_tess/tpf_test_02.fits": "timedomain.pixels:tpf",
    "kepler_tess/tpf_test_06.fits": "timedomain.pixels:tpf",
    "kepler_tess/tpf_test_08.fits": "timedomain.pixels:tpf",
    "uv_legacy/swp06542llg.fits": "mast.iue:melo",
}

WITHOUT_WITNESS = {
    # No FITS.
    *("idcompspec.fits", "jc5001soq_flt.fits", "not_actually_fits.fits"),
    # SIMPLE = F, of which astropy reads nothing.
    "header_with_time_wcslib71.fits",
    # Packed by compress, which astropy does not unpack by itself.
    *("rp600245n00_im1.fits.Z", "testfile.fits.Z"),
}


def test_every_file_is_found_to_be_what_it_is(validator, specc_data):
    report = run([str(specc_data)], [validator(name) for name in SPECS])
    assert len(report.files) > 150
    found = {
        file.path.removeprefix(f"{specc_data}/"): f"{file.spec}:{file.product}"
        for file in report.files
        if file.product is not None
    }
    assert found == KNOWN
    untrue = {file.path: said for file in report.files if file.product and (said := contradictions(file, file.path))}
    assert untrue == {}
    # The others are of no product, each said so; or no FITS at all.
    others = [file for file in report.files if file.product is None]
    assert {file.verdict for file in others} == {"unmatched", "unreadable"}
    assert all(file.findings for file in others)


def test_nothing_that_the_standard_is_said_to_want_is_untrue(specc_data):
    """Each file by the Standard alone, each finding held against astropy and the bytes; all judges have work."""
    files = [file for file in run([str(specc_data)], [STANDARD]).files if Path(file.path).name not in WITHOUT_WITNESS]
    assert len(files) > 150
    untrue = {file.path: said for file in files if (said := contradictions(file, file.path))}
    assert untrue == {}
    assert JUDGES.keys() <= {finding.rule for file in files for finding in file.findings}
