"""Real files of ASDF, and real trees in FITS: what the rules of ASDF find in them, held against asdf's own reader."""

from __future__ import annotations

import warnings

import asdf
import numpy as np
import pytest

from specc.runtime.asdf import ASDF
from specc.runtime.asdf.array_data import pieces, shape_of
from specc.runtime.asdf.ndarray import is_ndarray, read_ndarray
from specc.runtime.asdf.walk import walk
from specc.runtime.findings import Findings
from specc.runtime.formats import structure_of
from specc.runtime.main import run

FOLDERS = ("asdf", "jwst_ref", "jwst_wss_edb", "roman", "fits_generic", "fits_bad", "fits_edge")
# What is wrong with those that are not right, and why.
WRONG = {
    "fits_bad/invalid.asdf": {"A0101"},  # the first line lost its beginning
    "fits_edge/jwst_fgs_distortion_bad_asdf_version.asdf": {"A0206"},  # asdf reads on, and warns of the tag
    "roman/skymap_subset.asdf": {"A0110"},  # packed by lz4
}
# Trees in FITS: what is wrong beside the headers.
IN_FITS = {
    "jwst/add_wcs_default.fits": {"A0307"},  # headers were edited
    "jwst/add_wcs_with_mast_fgs1.fits": {"A0307"},
    "jwst/add_wcs_with_mast_fgs2.fits": {"A0307"},
    "jwst/add_wcs_method_gscmd.fits": set(),
    "jwst/det_image_seq1_MIRIFUSHORT_12SHORTexp1_s3d.fits": {"A0306"},  # cut to ten pixels a side
    "jwst/jw01075001001_03105_00009_nrca2_uncal.fits": set(),
    "jwst/jw01075001001_03105_00009_nrca3_uncal.fits": set(),
    "jwst/science.fits": set(),
    "jwst/test1_cal.fits": set(),
    "jwst_guidestar/fgs_acq1_guider1.fits": set(),
    "jwst_guidestar/fgs_acq2_guider2.fits": set(),
    "jwst_guidestar/fgs_id-image_guider2.fits": set(),
    "jwst_guidestar/fgs_fineguide_guider1.fits": set(),
    "jwst_ref/jwst_nirspec_ipc_with_asdf_extension.fits": {"A0310"},
}


def told(path, form):
    """Codes of what is found, without what is for information, but for the older layout."""
    (file,) = run([str(path)], [structure_of(form)]).files
    return {one.rule for one in file.findings if one.rule[0] in "AXY" and (one.level != "info" or one.rule == "A0310")}


def read_by_asdf(path):
    """Whether asdf reads a file with all its blocks and schemas."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with asdf.open(path, lazy_load=False):
                return True
        except (ValueError, asdf.ValidationError):
            return False


def test_every_file_is_judged_as_it_is(specc_data):
    files = [path for folder in FOLDERS for path in sorted((specc_data / folder).glob("*.asdf"))]
    assert len(files) > 40
    found = {str(path.relative_to(specc_data)): told(path, "asdf") for path in files}
    assert {name: codes for name, codes in found.items() if codes} == WRONG


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_asdf_reads_is_right(specc_data, folder):
    for path in sorted((specc_data / folder).glob("*.asdf")):
        if str(path.relative_to(specc_data)) not in WRONG:
            assert read_by_asdf(path), path
    assert not read_by_asdf(specc_data / "fits_bad/invalid.asdf")


def test_the_arrays_are_those_that_asdf_reads(specc_data):
    many = 0
    for path in sorted((specc_data / "asdf").glob("reference_files__*.asdf")):
        file = ASDF.open(str(path), Findings())
        with asdf.open(path) as theirs:
            for node, way in walk(file.tree):
                if way is None or way[0] is not None or not is_ndarray(node):
                    continue
                array = read_ndarray(node, lambda *_: None)
                shape = shape_of(file.store, array)
                values = np.concatenate([each for _, each, _ in pieces(file.store, array, shape)]).reshape(shape)
                their = theirs[way[1]][...]
                their = np.char.decode(their, "latin-1") if their.dtype.kind == "S" else np.asarray(their)
                assert shape == their.shape
                assert values.dtype == their.dtype.newbyteorder("=")
                np.testing.assert_array_equal(values, their)
                many += 1
        file.close()
    assert many > 25


@pytest.mark.parametrize(("name", "codes"), IN_FITS.items())
def test_trees_in_fits(specc_data, name, codes):
    assert told(specc_data / name, "fits") == codes


def judged(validator, path, spec, product=None):
    """Product, and messages of errors and warnings by rule, without names: these files were renamed for tests."""
    (file,) = run([str(path)], [validator(spec)], product=product).files
    found = {one.rule: one.message for one in file.findings if one.level != "info" and not one.rule.endswith(":name")}
    return file.product, found


@pytest.mark.parametrize(
    ("name", "product", "found"),
    [
        ("jwst_ref/niriss_ref_distortion.asdf", "distortion", {}),
        ("jwst_ref/jwst_nircam_specwcs_0011.asdf", "specwcs", {}),
        ("jwst_ref/jwst_nircam_specwcs_1_4_0.asdf", "specwcs", {}),
        ("jwst_ref/nircam_nrca1_specwcs.asdf", "specwcs", {}),
        ("jwst_ref/nircam_abvega_offset.asdf", "abvega", {}),
        ("jwst_ref/valid_with_astropy_time.asdf", "wavecorr", {}),
        ("jwst_ref/jwst_miri_distortion_0001.asdf", "early_distortion", {}),
        (
            "jwst_ref/jwst_generic_pars-tweakreg_0001.asdf",
            "pars",
            {"pars/tree.meta/date:type": "date: '2019-02-30T01:02:03.456' is not in the calendar"},
        ),
        (
            "fits_edge/jwst_fgs_distortion_bad_asdf_version.asdf",
            "distortion",
            {
                "A0206": "the tag is core/asdf-1.0.0, and version 1.2.0 of the ASDF Standard has asdf-1.1.0",
                "distortion/tree.meta/useafter:type": "useafter: '2015-06-01' is a date without a time; write one as "
                "2015-06-01Thh:mm:ss",
            },
        ),
        ("jwst_ref/niriss_soss.asdf", None, None),
        ("jwst_ref/miriwcs.asdf", None, None),
    ],
)
def test_reference_files_of_jwst(specc_data, validator, name, product, found):
    that, those = judged(validator, specc_data / name, "jwst.reference")
    assert that == product
    assert found is None or those == found


def test_a_reference_file_from_before_the_schema(specc_data, validator):
    path = specc_data / "jwst_ref/jwst_miri_distortion_0001.asdf"
    _, found = judged(validator, path, "jwst.reference", "distortion")
    assert found == {"distortion/tree/meta:presence": "meta is missing"}


@pytest.mark.parametrize(
    "name",
    [
        "fits_bad/roman_wfi16_f158_flat_badtype.asdf",
        "fits_bad/roman_wfi_pars-exposurepipeline_badtype.asdf",
        "fits_edge/not_a_datamodel.asdf",
    ],
)
def test_files_of_no_product_of_roman(specc_data, validator, name):
    """Those that are of one are evidence: `tests/evidence/roman/wfi.yaml`."""
    product, found = judged(validator, specc_data / name, "roman.wfi")
    assert product is None
    assert set(found) == {"unmatched"}
