"""JWST files that other people's software wrote, judged by the bundled specs and by a stricter one of the tests."""

from __future__ import annotations

import pytest
from astropy.io import fits
from real.reading import each, found, levels, message

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


# ----------------------------------------------------------------------------------- MIRI image, written by a simulator

NOT_OBSERVED = (  # keywords that come from planning, telemetry and orbit: simulated exposures have none
    "TIMESYS SDP_VER PRD_VER HGA_MOVE PWFSEET NWFSEST DATE-BEG DATE-END BKGDTARG TEMPLATE ENG_QUAL VISITYPE VSTSTART "
    "VISITSTA NEXPOSUR INTARGET TARGOOPP TSOVISIT EXP_ONLY TARGPROP TARGTYPE EXPCOUNT EXPRIPAR FRMDIVSR DRPFRMS1 "
    "DRPFRMS3 DATAPROB SCA_NUM DATAMODE SCTARATE XOFFSET YOFFSET APERNAME PPS_APER BARTDELT BSTRTIME BMIDTIME "
    "BENDTIME HELIDELT HSTRTIME HMIDTIME HENDTIME PCS_MODE"
)
NOT_TIMED = "MJD-BEG MJD-AVG MJD-END TDB-BEG TDB-MID TDB-END XPOSURE TELAPSE PA_APER VA_SCALE"


def test_miri_image(judge, specc_data):
    """Simulated, with an early pipeline, and then stored as 16-bit zeros by those who made it a test file."""
    report = judge(specc_data / "jwst/det_image_seq1_MIRIMAGE_F560Wexp1_cal.fits.gz", *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("jwst.imaging", "cal", "fail")
    assert found(report) == {
        # Named after the simulation; the .gz is no part of the name that is judged.
        "cal:name",
        *each("cal/PRIMARY", NOT_OBSERVED, "presence"),
        # This simulator left out the proposal, the target's name, the pattern and the middle of the exposure, too.
        *each("cal/PRIMARY", "TITLE PI_NAME CATEGORY TARGNAME PATTTYPE PATT_NUM NUMDTHPT EXPMID NRSTSTRT", "presence"),
        *each("cal/SCI", NOT_TIMED, "presence"),
        # 'jwst_mirisim_readnoise.fits' is no reference file of CRDS.
        "cal/PRIMARY/R_READNO:matches",
        "cal/PRIMARY/FILETYPE:presence",
        # Every image has BITPIX = 16, BZERO = 32768: unsigned 16-bit, where floats and 32-bit flags belong.
        *(f"cal/{hdu}:type" for hdu in ("SCI", "ERR", "DQ", "AREA", "VAR_POISSON", "VAR_RNOISE", "VAR_FLAT")),
        # The tree has not been changed, and says what they were.
        *(f"ASDF/{key} A0306" for key in ("data", "err", "dq", "area", "var_poisson", "var_rnoise", "var_flat")),
        "ASDF/_fits_hash A0307",
        "ASDF/meta.wcs.steps[4] A0204",
    }


# --------------------------------------------------------------------------------- NIRCam rates, written by a simulator


def test_nircam_rate(judge, specc_data):
    """Simulated before launch, and stored as 16-bit zeros like the MIRI image. Its name is right, even under .gz."""
    report = judge(specc_data / "jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz", *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("jwst.detector", "rate", "fail")
    assert found(report) - {"rate/PRIMARY:undeclared-keyword"} == {
        *each("rate/PRIMARY", NOT_OBSERVED, "presence"),
        *each("rate/PRIMARY", "TIMEUNIT NSAMPLES ZEROFRAM", "presence"),
        *each("rate/SCI", NOT_TIMED, "presence"),
        # The region on the sky is written by assign_wcs; this file was made without it.
        "rate/SCI/S_REGION:presence",
        "rate/PRIMARY/FILETYPE:presence",
        *(f"rate/{hdu}:type" for hdu in ("SCI", "ERR", "DQ", "VAR_POISSON", "VAR_RNOISE")),
        *(f"ASDF/{key} A0306" for key in ("data", "err", "dq", "var_poisson", "var_rnoise")),
    }


def test_nircam_rate_has_undeclared_keywords(judge, specc_data):
    """SUBPXTYP and SUBPXNUM were taken out of the keyword dictionary before launch."""
    report = judge(specc_data / "jwst/jw42424001001_01101_00001_nrca1_rate.fits.gz", "jwst.detector")
    assert "SUBPXTYP, SUBPXNUM" in message(report, "rate/PRIMARY:undeclared-keyword")


# --------------------------------------------------------------------------------------------- NIRCam ramps, from orbit


@pytest.mark.parametrize("detector", ["nrca2", "nrca3"])
def test_nircam_uncal(judge, specc_data, detector):
    """A real exposure with whole headers. For a test suite its ramps were cut to one pixel, and two tables left out."""
    report = judge(specc_data / f"jwst/jw01075001001_03105_00009_{detector}_uncal.fits", *BUNDLED)
    assert (report.spec, report.product, report.verdict) == ("jwst.detector", "uncal", "fail")
    assert found(report) == {
        # NGROUPS = 10, SUBSIZE1 = SUBSIZE2 = 2048, but SCI is 1 x 1 x 1 x 1.
        "uncal:ngroups-NGROUPS",
        "uncal:ny-SUBSIZE2-READPATT",
        "uncal/PRIMARY/SUBSIZE1:value",
        # There is no extension but SCI and ASDF.
        "uncal/GROUP:presence",
        "uncal/INT_TIMES:presence",
    }


# --------------------------------------------------------------------------------------------- JWST files of no product


@pytest.mark.parametrize(
    "file",
    [
        "crds.fits",  # images that look like a product, whose primary header says nothing of it
        "good_col.fits",  # the background of columns, found by a tool
        "nrc_oct16_969.fits.gz",  # pixels alone
        "single_product_retrieval_2.fits.gz",  # a list of files from the archive
        "det_image_seq1_MIRIFUSHORT_12SHORTexp1_s3d.fits",  # a cube of stage 3, for which there is no spec
    ],
)
def test_files_of_no_product(judge, specc_data, file):
    report = judge(specc_data / "jwst" / file, *BUNDLED)
    assert report.verdict == "unmatched"
    assert found(report) == {"unmatched"}
    assert message(report, "unmatched").startswith("no product fits")
