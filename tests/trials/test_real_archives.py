"""Real files of archives are judged by the specs of the trials: what is told is true of them."""

from __future__ import annotations

import pytest
from astropy.io import fits
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue


@pytest.fixture(scope="module")
def judge():
    """Give what a spec finds wrong in a file: the ids of its rules, those of the FITS Standard aside."""
    made = {}

    def found(spec, path):
        if spec not in made:
            [one] = Catalogue([HERE]).named([str(HERE / "constraints" / f"{spec}.specc")])
            made[spec] = load(one.plan)
        [report] = made[spec].validate(str(path)).files
        return {finding.rule for finding in report.findings if ":" in finding.rule}

    return found


@pytest.fixture
def broken(tmp_path):
    """Give the maker of a file like another, in which cards of an HDU are others."""

    def make(path, name=None, hdu=0, **values):
        made = tmp_path / (name or path.name.removesuffix(".gz"))
        with fits.open(path, do_not_scale_image_data=True) as file:
            for key, value in values.items():
                file[hdu].header[key.replace("_", "-")] = value
            file.writeto(made, overwrite=True)
        return made

    return make


def test_a_ramp_of_jwst(judge, broken, specc_data):
    path = specc_data / "jwst" / "jw01075001001_03105_00009_nrca3_uncal.fits"
    lacking = {"exposure/PRIMARY/XPOSURE:presence"}  # the file was made for a test of the pipeline, and has none
    assert judge("jwst", path) == lacking
    assert judge("jwst", broken(path)) == lacking
    found = judge("jwst", broken(path, FILTER="F277W", TIME_OBS="01:02:03.000", VISIT="002"))
    assert found - lacking == {
        "exposure/PRIMARY:INSTRUME-DETECTOR-FILTER-PUPIL",
        "exposure/PRIMARY:DATE-OBS-TIME-OBS-DATE-BEG",
        "exposure/PRIMARY/VISIT_ID:parts",
        "exposure/name/visit:value",
    }


def test_a_guide_star(judge, broken, specc_data):
    path = specc_data / "jwst_guidestar" / "fgs_acq1_guider1.fits"
    # It was given a plainer name.
    assert judge("jwst", path) == {"guidestar:name", "guidestar/PRIMARY/FILENAME:like"}
    name = "jw01029001001_gs-acq1_2022142180746_cal.fits"
    assert judge("jwst", broken(path, name, FILENAME=name)) == set()
    assert judge("jwst", broken(path, name, FILENAME=name, DATE_END="2022-05-22T18:07:45.900")) == {
        "guidestar/name/stamp:value"
    }


def test_a_light_curve_of_an_early_collection(judge, broken, specc_data):
    path = specc_data / "hlsp" / "hlsp_tess-data-alerts_tess_phot_00025155310-s01_tess_v1_lc.fits"
    found = judge("hlsp", path)
    # It is older than the keywords that tell a collection, and its table has the columns of the mission.
    lacking = {rule for rule in found if rule.endswith(":presence") and "/anywhere/" not in rule}
    assert {rule.split("/")[1] for rule in lacking} == {"PRIMARY", "LIGHTCURVE"}
    assert found - lacking == {
        *(f"lightcurve/anywhere/{name}:presence" for name in ("OBSERVAT", "FILTER", "XPOSURE")),
        "lightcurve/anywhere/EQUINOX:presence",  # beside RADESYS = 'ICRS'
        "lightcurve/anywhere/INSTRUME:in",  # 'TESS Photometer'
        "lightcurve/anywhere/TELAPSE:unit",  # in days, where the archive asks for seconds
        *(f"lightcurve/anywhere/{name}:type" for name in ("DATE-OBS", "DATE-END")),  # both end in Z
        *(
            f"lightcurve/anywhere/{name}:agree" for name in ("DATE-OBS", "DATE-END", "RA_TARG")
        ),  # header and table differ
        "lightcurve/anywhere:at_least_one-DATE-BEG-MJD-BEG",
        "lightcurve/anywhere:at_least_one-MJD-MID-DATE-AVG",
    }
    assert "lightcurve/anywhere:TEFF" in judge("hlsp", broken(path, TEFF=90.0)) - found


def test_a_spectrum_of_phase_3(judge, broken, specc_data):
    path = specc_data / "sdss_desi" / "XShooter_XQ100.fits.gz"
    # It has RADECSYS, which is out of use, and does not say whether it is of one exposure.
    true = {"spectrum/PRIMARY/RADECSYS:presence", "spectrum/PRIMARY/SINGLEXP:presence"}
    assert judge("phase3", path) == true
    assert judge("phase3", broken(path, SINGLEXP=False)) == true - {"spectrum/PRIMARY/SINGLEXP:presence"}
    # The header has the range in nm, and so has the column: 981 to 1823.
    assert "spectrum/SPECTRUM:WAVELMAX-max-WAVE" in judge("phase3", broken(path, WAVELMAX=1900.0))
    assert judge("phase3", broken(path, hdu=1, NELEM=9770)) - true == {"spectrum/SPECTRUM/NELEM:value"}


def test_radii_of_a_cut(judge, broken, specc_data):
    path = specc_data / "gamma_gadf" / "rad_max_2d_point-like_example.fits"
    # No column says its unit, and the axes of the last are told in the other order.
    units = {f"cut/CUT/{name}:unit" for name in ("ENERG_LO", "ENERG_HI", "THETA_LO", "THETA_HI", "RAD_MAX")}
    assert judge("gadf", path) == units | {"cut/CUT/RAD_MAX:shape"}
    told = {f"TUNIT{number}": unit for number, unit in enumerate(("TeV", "TeV", "deg", "deg", "deg"), 1)}
    assert judge("gadf", broken(path, hdu=1, TDIM5="(20,5)", **told)) == set()
    assert "cut/CUT/ENERG_HI:unit" in judge("gadf", broken(path, hdu=1, TDIM5="(20,5)", **told | {"TUNIT2": "deg"}))
