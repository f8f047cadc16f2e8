"""Real trees read, written anew and read again: they hold the same, and the validator finds nothing new."""

from __future__ import annotations

from collections import Counter

import pytest
from factories.compiled import compiled

from specc.backends.validator import load as load_validator
from specc.backends.writer.memory import load
from specc.plan.rules import plan

FILES = {
    "jwst.association": [
        "jwst_asn/asn_mosaic.json",
        "jwst_asn/single_member_miri_asn.json",
        "jwst_asn/association.json",
        "jwst_asn/test_image_asn.json",
        "fits_bad/asn_level2_bad_path.json",
    ],
    "jwst.reference": [
        "jwst_ref/niriss_ref_distortion.asdf",
        "jwst_ref/jwst_nircam_specwcs_0011.asdf",
        "jwst_ref/jwst_nircam_specwcs_1_4_0.asdf",
        "jwst_ref/jwst_generic_pars-tweakreg_0001.asdf",
        "jwst_ref/nircam_abvega_offset.asdf",
        "jwst_ref/valid_with_astropy_time.asdf",
        "jwst_ref/jwst_miri_distortion_0001.asdf",
        "fits_edge/jwst_fgs_distortion_bad_asdf_version.asdf",
    ],
    "roman.wfi": [
        "roman/roman_wfi16_f158_flat_small.asdf",
        "roman/roman_wfi_pars-exposurepipeline.asdf",
        "roman/skymap_subset.asdf",
        "fits_bad/roman_wfi16_f158_flat_invalid_tpn.asdf",
    ],
    "jwst.detector": ["jwst/jw01075001001_03105_00009_nrca2_uncal.fits"],
}


@pytest.fixture(scope="module")
def loaded():
    """Validator and classes of a spec by the products, made once."""
    known = {}

    def make(spec):
        if spec not in known:
            planned = plan(compiled(spec))
            validator = load_validator(planned)
            classes = vars(load(planned, validator)).values()
            known[spec] = validator, {one.product: one for one in classes if getattr(one, "product", "")}
        return known[spec]

    return make


@pytest.mark.parametrize(("spec", "path"), [(spec, path) for spec, paths in FILES.items() for path in paths])
def test_a_real_tree_is_read_and_written_anew(loaded, specc_data, tmp_path, spec, path):
    validator, classes = loaded(spec)
    before = validator.validate(str(specc_data / path)).files[0]
    kind = classes[before.product]
    held = kind.read(specc_data / path)
    copy = held.draft(tmp_path, (specc_data / path).name)
    assert kind.read(copy) == held
    assert kind.of(held.contents()).contents().same(held.contents())
    after = validator.validate(str(copy)).files[0]
    assert after.product == before.product
    found, had = (Counter(one.rule for one in report.findings) for report in (after, before))
    assert found - had == Counter()
