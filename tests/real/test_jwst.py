"""JWST files that other people's software wrote, spoilt and under other specs; whole they are judged in `evidence`."""

from __future__ import annotations

import pytest
from astropy.io import fits
from real.reading import found, levels, message

BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")

# ------------------------------------------------------------------------------------------------ slits, test1_cal.fits

MULTISLIT = {
    # The file was renamed for a test suite: no program, no exposure in its name.
    "cal:name",
    # FILETYPE is no longer written; a note, not a fault.
    "cal/PRIMARY/FILETYPE:presence",
    # SLTSIZE1 = 1466, SLTSIZE2 = 49, but the images were cut to 5 x 2 pixels.
    "cal/SCI/SLTSIZE1:value",
    "cal/SCI/SLTSIZE2:value",
    # TDB-BEG = 0.0 beside MJD-BEG = 59243.01: the barycentric times of SCI were never filled in.
    "cal/SCI:TDB-BEG-MJD-BEG",
}


def test_multislit_by_the_bundled_spec(judge, specc_data):
    report = judge(specc_data / "jwst/test1_cal.fits", *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("jwst.spectroscopy", "cal", "fail")
    assert found(report) == {
        *MULTISLIT,
        # Version 0.17 of the pipeline put the ephemeris (REFFRAME to JWST_DZ) into the primary, away from the data.
        "cal/PRIMARY:undeclared-keyword",
    }
    assert levels(report)["cal/PRIMARY/FILETYPE:presence"] == "info"
    undeclared = message(report, "cal/PRIMARY:undeclared-keyword")
    assert "9 keywords" in undeclared
    assert "REFFRAME, EPH_TYPE, EPH_TIME, JWST_X" in undeclared


def test_multislit_by_a_spec_that_knows_the_early_layout(judge, specc_data):
    """`tests/specs/jwst/multislit.specc` admits the ephemeris where version 0.17 wrote it; all else stays true."""
    report = judge(specc_data / "jwst/test1_cal.fits", "jwst.multislit")
    assert found(report) == MULTISLIT


def test_a_multislit_file_under_its_right_name_has_a_right_name(judge, specc_data, tmp_path):
    """Fields of the name are compared with keywords as numbers: EXPOSURE is '1' in the header, 00001 in the name."""
    for name, faults in [
        ("jw00636019001_04101_00001_nrs1_cal.fits", {"cal/PRIMARY/FILENAME:value"}),
        # another exposure, another detector than the header says
        (
            "jw00636019001_04101_00002_nrs2_cal.fits",
            {"cal/PRIMARY/FILENAME:value", "cal/name/exposure:value", "cal/name/detector:value"},
        ),
    ]:
        copy = tmp_path / name
        copy.write_bytes((specc_data / "jwst/test1_cal.fits").read_bytes())
        assert found(judge(copy, "jwst.multislit")) == (MULTISLIT - {"cal:name"}) | faults


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda hdus: hdus["ERR"].header.set("BUNIT", "MJy/sr"), "cal/ERR:unit"),
        (lambda hdus: hdus["DQ"].header.set("EXTNAME", "QUALITY"), "cal/DQ:presence"),
        (lambda hdus: hdus["PRIMARY"].header.set("GRATING", "G999M"), "cal/PRIMARY/GRATING:in"),
        (lambda hdus: hdus["PRIMARY"].header.set("MSAMETFL", "N/A"), "cal/PRIMARY/MSAMETFL:presence"),
        (lambda hdus: hdus["PRIMARY"].header.remove("FXD_SLIT"), "cal/PRIMARY/FXD_SLIT:presence"),
        (lambda hdus: hdus["SCI"].header.set("V2_REF", 1.0, "[deg] not arcsec"), "cal/SCI/V2_REF:unit"),
    ],
    ids=["unit of SCI", "no DQ", "enum", "forbidden in a switch", "required in a switch", "unit in a comment"],
)
def test_a_multislit_file_that_was_spoilt_is_found_out(judge, specc_data, tmp_path, change, fault):
    """The same file with one more thing wrong gets one more finding; that headers were changed is in the tree."""
    with fits.open(specc_data / "jwst/test1_cal.fits") as hdus:
        change(hdus)
        hdus.writeto(tmp_path / "test1_cal.fits", output_verify="ignore")
    new = found(judge(tmp_path / "test1_cal.fits", "jwst.multislit")) - MULTISLIT
    # An HDU under another name is both missing and not declared, and the tree still has its array.
    assert new - {"cal:undeclared-hdu", "ASDF/slits[1].dq A0305"} == {fault, "ASDF/_fits_hash A0307"}


# ------------------------------------------------------------------------------------------------------- NIRCam rates


def test_nircam_rate_has_undeclared_keywords(judge, specc_data):
    """SUBPXTYP and SUBPXNUM were taken out of the keyword dictionary before launch."""
    report = judge(specc_data / "jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz", "jwst.detector")
    assert "SUBPXTYP, SUBPXNUM" in message(report, "rate/PRIMARY:undeclared-keyword")


# --------------------------------------------------------------------------------------------- JWST files of no product


@pytest.mark.parametrize(
    "file",
    [
        "crds.fits",  # images that look like a product, whose primary header says nothing of it
        "good_col.fits",  # the background of columns, found by a tool
        "nrc_oct16_969.fits.gz",  # pixels alone
        "single_product_retrieval_2.fits.gz",  # a list of files from the archive
    ],
)
def test_files_of_no_product(judge, specc_data, file):
    report = judge(specc_data / "jwst" / file, *BUNDLED)
    assert report.verdict == "unmatched"
    assert found(report) == {"unmatched"}
    assert message(report, "unmatched").startswith("no product fits")
