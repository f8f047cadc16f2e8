"""Target pixel files: those of the missions, cut short for test suites, and two that a user simulated."""

from __future__ import annotations

import pytest
from astropy.io import fits
from real.reading import each, each_standard, found, message

SPEC = "timedomain.pixels"
# Whoever cut this file short kept the CHECKSUM of the whole one.
CUT = {"tess25155310-s01-first-cadences.fits.gz": {"PIXELS/CHECKSUM F1203"}}
# Keywords of a column that the file does not have: whoever dropped RB_LEVEL, the thirteenth, kept what describes it.
THIRTEENTH = {
    *each_standard("PIXELS", "TTYPE13 TFORM13", "F0710"),
    *each_standard("PIXELS", "TUNIT13 TDISP13 TDIM13", "F0711"),
}
# The images in columns of cells; each has keywords of its own that place its pixels on the sky and on the detector.
IMAGES = ("RAW_CNTS", "FLUX", "FLUX_ERR", "FLUX_BKG", "FLUX_BKG_ERR", "COSMIC_RAYS")


@pytest.mark.parametrize(
    "file",
    [
        "tpf_test_00.fits",
        "tpf_test_01.fits",
        "tpf_test_02.fits",
        "tpf_test_06.fits",
        "tpf_test_08.fits",
        "tess25155310-s01-first-cadences.fits.gz",
    ],
)
def test_target_pixels_of_the_missions(judge, specc_data, file):
    """Nothing is wrong with them but that they were renamed.

    Among what passes: TUNITn = 'BJD - 2457000, days', keywords without a value, dates that end in Z, APERTURE as wide
    as a cell, NPIXSAP counted, a bit for everything in QUALITY.
    """
    report = judge(specc_data / "kepler_tess" / file, SPEC, "mast.lightcurve")
    assert (report.spec, report.product, report.verdict) == (SPEC, "tpf", "fail")
    assert found(report) == {"tpf:name"} | CUT.get(file, set())


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("tpf_test_00.fits", "kplr012644769-2012088054726_lpd-targ.fits"),
        ("tess25155310-s01-first-cadences.fits.gz", "tess2018206045859-s0001-0000000025155310-0120-s_tp.fits.gz"),
    ],
)
def test_under_its_name_a_mission_s_file_conforms(judge, specc_data, tmp_path, file, name):
    copy = tmp_path / name
    copy.write_bytes((specc_data / "kepler_tess" / file).read_bytes())
    report = judge(copy, SPEC)
    faults = CUT.get(file, set())
    assert (report.verdict, found(report)) == ("warn" if faults else "pass", faults)


def test_the_name_is_held_against_the_target(judge, specc_data, tmp_path):
    copy = tmp_path / "kplr012644770-2012088054726_lpd-targ.fits"
    copy.write_bytes((specc_data / "kepler_tess/tpf_test_00.fits").read_bytes())
    assert found(judge(copy, SPEC)) == {"tpf/name/kic:value"}


def test_a_trimmed_file(judge, specc_data):
    """Made with keptrim, which cut 55 x 55 pixels to 3 x 3 and counted nothing again."""
    report = judge(specc_data / "kepler_tess/test-tpf-star.fits", SPEC)
    assert found(report) == {
        "tpf:name",
        # NPIXSAP = 3025, which is 55 * 55; none of the nine pixels left has the bit of the optimal aperture.
        "tpf/APERTURE/NPIXSAP:value",
        *THIRTEENTH,
    }
    assert "NPIXSAP is 3025" in message(report, "tpf/APERTURE/NPIXSAP:value")


@pytest.mark.parametrize("file", ["synthetic-k2-planet.targ.fits.gz", "synthetic-k2-sinusoid.targ.fits.gz"])
def test_simulated_target_pixels(judge, specc_data, file):
    """Layout and TELESCOP are those of a mission's file; lightkurve wrote it and left most of the values empty."""
    report = judge(specc_data / "kepler_tess" / file, SPEC)
    assert (report.product, report.verdict) == ("tpf", "fail")
    cells = {
        # Without a value: coordinates, scale and rotation of the images in the cells, ...
        *("1CTYPn", "2CTYPn", "[i]CRPXn", "1CRVLn", "2CRVLn", "[i]CDLTn", "[i][j]PCn", "[i]CRVnP"),
    }
    assert found(report) == {
        "tpf:name",
        # Not the mission's: who wrote it, with what, by which convention.
        *each("tpf/PRIMARY", "ORIGIN TIMVERSN", "value"),
        "tpf/PRIMARY/CREATOR:matches",
        *each("tpf/PRIMARY", "PROCVER FILEVER", "nonempty"),
        # OBJECT and KEPLERID are 'simulated_...', where a number in a catalogue belongs.
        "tpf/PRIMARY/OBJECT:matches",
        # Empty strings where numbers belong.
        *each("tpf/PRIMARY", "KEPLERID CHANNEL MODULE OUTPUT CAMPAIGN DATA_REL TTABLEID RA_OBJ DEC_OBJ", "type"),
        # Keywords without a value that are not optional.
        *each("tpf/PRIMARY", "INSTRUME MISSION", "null"),
        # NEXTEND = 2, but there are three extensions, the last of which is nobody's.
        "tpf/PRIMARY/NEXTEND:value",
        "tpf:undeclared-hdu",
        # TUNIT2 = 'D' is no day, TUNIT11 and 12 = 'pixels' no unit: units are case-sensitive and have no plural.
        *each("tpf/PIXELS", "TIMECORR POS_CORR1 POS_CORR2", "unit"),
        # CADENCENO is 0 in all 500 rows.
        "tpf/PIXELS/CADENCENO:order",
        # Keywords of PIXELS without a value.
        *each(
            "tpf/PIXELS",
            "TELESCOP INSTRUME OBJECT TELAPSE LIVETIME TSTART TSTOP LC_START LC_END DEADC INT_TIME READTIME "
            "FRAMETIM NUM_FRM TIMEDEL DATE-OBS DATE-END GAIN READNOIS NREADOUT TIMSLICE MEANBLCK LCFXDOFF SCFXDOFF "
            "BLKALGO",
            "null",
        ),
        # Those of the cells, but for 1CRV5P and 2CRV5P of the column FLUX, which have one.
        *(f"tpf/PIXELS/{column}.{keyword}:null" for column in IMAGES for keyword in cells),
        # The same of the aperture: without a value, or an empty string.
        *each("tpf/APERTURE", "OBJECT KEPLERID CRPIX[i]P CRVAL[i]P NPIXSAP", "null"),
        *each("tpf/APERTURE", "CRPIX[i] CRVAL[i] CDELT[i] PC[i]_[j]", "type"),
        "tpf/APERTURE/CTYPE[i]:matches",
        "tpf/APERTURE/CUNIT[i]:value",
        *THIRTEENTH,
    } - {"tpf/PIXELS/FLUX.[i]CRVnP:null"}


@pytest.mark.parametrize(
    "file",
    [
        "ktwo201907706-c01-first-cadence.fits.gz",  # an image of one cadence: a target pixel file's header, no table
        "HAT-P-11_Kepler_Q0_snippet.fits",
        "shape_model_ffi.fits",
        "test_K2_interact_generated_custom-lc.fits",  # a light curve
    ],
)
def test_other_files_are_no_target_pixels(judge, specc_data, file):
    report = judge(specc_data / "kepler_tess" / file, SPEC)
    assert (report.verdict, found(report)) == ("unmatched", {"unmatched"})
    assert "identify condition does not hold" in message(report, "unmatched")


def put(hdus, column, row, value):
    """Write one value into a row (from 1), into the first element of a cell."""
    cells = hdus[1].data[column]
    cells[row - 1 if cells.ndim == 1 else (row - 1, 0, 0)] = value


def cosmic_ray(hdus):
    """Add one in a cadence that the file does not have."""
    old = hdus["TARGET COSMIC RAY"]
    rows = fits.FITS_rec.from_columns(old.columns, nrows=1)
    rows["CADENCENO"] = 1
    hdus["TARGET COSMIC RAY"] = fits.BinTableHDU(rows, header=old.header)


def narrow(hdus):
    hdus["APERTURE"].data = hdus["APERTURE"].data[:, 1:]


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        # shared shapes: an aperture one column narrower than the cells
        (narrow, {"tpf/APERTURE:shape"}),
        # order and nulls of columns
        (lambda hdus: put(hdus, "TIME", 4, 1000.0), {"tpf/PIXELS/TIME:order"}),
        (lambda hdus: put(hdus, "CADENCENO", 3, 48480), {"tpf/PIXELS/CADENCENO:order"}),
        # limits and bits of columns
        (lambda hdus: put(hdus, "FLUX_ERR", 5, -1.0), {"tpf/PIXELS/FLUX_ERR:limit"}),
        (lambda hdus: put(hdus, "QUALITY", 6, 1 << 25), {"tpf/PIXELS/QUALITY:bits"}),
        # a rule over rows: a cadence without a time that has data and does not say why
        (lambda hdus: put(hdus, "TIME", 7, float("nan")), {"tpf/PIXELS:TIME-QUALITY-all-FLUX"}),
        # derived values
        (
            lambda hdus: hdus[1].header.set("TELAPSE", 80.0),
            {"tpf/PIXELS/TELAPSE:value", "tpf/PIXELS/LIVETIME:value"},
        ),
        # a keyword of a column
        (
            lambda hdus: hdus[1].header.set("1CTYP7", "GLON-TAN"),
            {"tpf/PIXELS/FLUX_BKG.1CTYPn:value", *each_standard("PIXELS", "1CTYP7 2CTYP7", "F1501")},
        ),
        (lambda hdus: hdus[1].header.remove("2CDLT9"), {"tpf/PIXELS/COSMIC_RAYS.[i]CDLTn:presence"}),
        # a column under another name
        (
            lambda hdus: hdus[1].header.set("TTYPE11", "POS_X"),
            {"tpf/PIXELS/POS_CORR1:presence", "tpf/PIXELS:undeclared-column"},
        ),
    ],
    ids=[
        "shape",
        "increasing",
        "CADENCENO",
        "limit",
        "bits",
        "each row",
        "derived",
        "fixed",
        "column keyword",
        "column",
    ],
)
def test_a_mission_s_file_that_was_spoilt_is_found_out(judge, specc_data, tmp_path, change, faults):
    """The same file with one more thing wrong gets the findings of that, and no others."""
    with fits.open(specc_data / "kepler_tess/tpf_test_00.fits") as hdus:
        change(hdus)
        hdus.writeto(tmp_path / "tpf_test_00.fits", checksum=True)
    assert found(judge(tmp_path / "tpf_test_00.fits", SPEC)) - {"tpf:name"} == faults


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        # camera 5: there are four, so nothing declares the keyword
        (lambda hdus: hdus[1].header.rename_keyword("TMOFST41", "TMOFST51"), {"tpf/PIXELS:undeclared-keyword"}),
        # a surface gravity in another unit
        (
            lambda hdus: hdus[0].header.set("LOGG", 4.28, "[m/s2] log10 surface gravity"),
            {"tpf/PRIMARY/LOGG:unit"},
        ),
        # a keyword of a column, and one that is of the image alone
        (lambda hdus: hdus[1].header.set("TDISP1", "D20.7"), {"tpf/PIXELS/TIME.TDISP:value"}),
        (lambda hdus: hdus[2].header.set("CDELT1P", 2.0), {"tpf/APERTURE/CDELT[i]P:value"}),
        (lambda hdus: hdus[1].header.set("1CDL4P", 2.0), {"tpf/PIXELS/RAW_CNTS.1CDL4P:value"}),
        # the unit of TSTART is named by TIMEUNIT, which must be the day
        (lambda hdus: hdus[1].header.set("TIMEUNIT", "s"), {"tpf/PIXELS/TIMEUNIT:value"}),
        # a cosmic ray of a cadence that is not here
        (cosmic_ray, {"tpf/TARGET COSMIC RAY/CADENCENO:refers"}),
    ],
    ids=["camera", "gravity", "display", "step", "step in cells", "unit of times", "cosmic ray"],
)
def test_a_file_of_tess_that_was_spoilt_is_found_out(judge, specc_data, tmp_path, change, faults):
    name = "tess25155310-s01-first-cadences.fits.gz"
    with fits.open(specc_data / "kepler_tess" / name) as hdus:
        change(hdus)
        hdus.writeto(tmp_path / name, checksum=True)
    assert found(judge(tmp_path / name, SPEC)) - {"tpf:name"} == faults
