"""Every real file of the formats beside FITS, under all bundled specs together and by the rules of its format alone.

What is expected of each is written down, with what in the file proves it; a file without an expectation fails. Notes
for information are left to the tests of each format.
"""

from __future__ import annotations

import json

import pytest

from specc.catalogue import Catalogue
from specc.judges import runtime_specs
from specc.runtime.findings import Report
from specc.runtime.formats import structure_of
from specc.runtime.main import run
from specc.runtime.report import as_json

FOLDERS = ("ecsv", "asdf", "jwst_asn", "jwst_ref", "jwst_wss_edb", "mast_api", "roman")
IPC = "jwst.reference_fits:ipc"
NAME = "name"  # test data are not called as the archive calls its files

# Templates of pools: macros in the place of names, numbers and candidates, so that names repeat.
MACROS = ("FILENAME:matches", "FILENAME:unique", "OBS_NUM:type", "ASN_CANDIDATE:matches")
# Templates with lines `set acid|PROGRAM|OBS_NUM...` too, which repeat the names of the columns in their cells.
SET = (*MACROS, "PROGRAM:type", "INSTRUME:in", "TARGETID:type", "PNTGTYPE:in")
COUNTED = (*SET, "VISIT:type", "VISIT_ID:type", "NEXPOSUR:type", "IS_IMPRT:type")
TILTED = (*COUNTED, "GWA_XTIL:type", "GWA_YTIL:type", "IS_PSF:type", "BKGDTARG:type", "TSOVISIT:type")


def pool(*rules, name=(NAME,)):
    return ("jwst.pool:pool", {*name, *(f"table/{rule}" for rule in rules)})


# Files of a product: which, and the errors and warnings, without the name of the product in front.
KNOWN = {
    "ecsv/step_SourceCatalogStep_cat.ecsv": ("jwst.catalog:early_cat", {NAME}),
    "ecsv/test_cat.ecsv": ("jwst.catalog:early_cat", {NAME}),
    # asn_type is "mosaic" (line 208), a product is called ..._mosaic.fits (line 10).
    "jwst_asn/asn_mosaic.json": ("jwst.association:asn3", {NAME, "tree.products:name-2", "tree/asn_type:in"}),
    # test.fits is a member twice; the pool is called "pool".
    "jwst_asn/association.json": (
        "jwst.association:asn3",
        {NAME, "tree.products:unique-members.expname", "tree:asn_pool"},
    ),
    # No asn_id; the pool is called "pool.csv", the product "miri_test_asn".
    "jwst_asn/single_member_miri_asn.json": (
        "jwst.association:asn3",
        {NAME, "tree/asn_id:presence", "tree:asn_pool", "tree.products:name-2"},
    ),
    "jwst_asn/test_image_asn.json": ("jwst.association:asn3", {NAME, "tree:asn_pool"}),  # pool "mega_pool"
    "jwst_asn/jw00632_dups.csv": pool(),
    "jwst_asn/pool_033_wfs_jitter.csv": pool(),
    # No column ASN_CANDIDATE; from row 601 on names without .fits, and NULL for the detector.
    "jwst_asn/jw93060_20150312T160130_pool.csv": pool(
        "ASN_CANDIDATE:presence", "DETECTOR:null", "FILENAME:matches", name=()
    ),
    "jwst_asn/pool_002_image_miri.csv": pool(*MACROS),
    "jwst_asn/pool_003_image_nircam.csv": pool(*MACROS),
    "jwst_asn/pool_004_wfs.csv": pool(*MACROS),
    "jwst_asn/pool_006_spec_nirspec.csv": pool(*MACROS),
    "jwst_asn/pool_001_candidates_lower.csv": pool(*SET),
    "jwst_asn/pool_001_candidates.csv": pool(*SET, "TSOVISIT:type"),
    "jwst_asn/pool_010_spec_nirspec_lv2bkg.csv": pool(*COUNTED),
    "jwst_asn/pool_017_spec_nirspec_lv2imprint.csv": pool(*COUNTED, "BKGDTARG:type"),
    "jwst_asn/pool_019_niriss_wfss.csv": pool(*COUNTED, "BKGDTARG:type", "IS_PSF:type"),
    "jwst_asn/pool_018_all_exptypes.csv": pool(*COUNTED, "BKGDTARG:type", "IS_PSF:type", "TSOVISIT:type"),
    "jwst_asn/pool_023_nirspec_msa_3nod.csv": pool(*TILTED),
    "jwst_asn/pool_024_nirspec_fss_nods.csv": pool(*TILTED),
    # meta.date is 30 February 2019.
    "jwst_ref/jwst_generic_pars-tweakreg_0001.asdf": ("jwst.reference:pars", {"tree.meta/date:type"}),
    "jwst_ref/jwst_miri_distortion_0001.asdf": ("jwst.reference:early_distortion", set()),
    "jwst_ref/niriss_ref_distortion.asdf": ("jwst.reference:distortion", {NAME}),
    "jwst_ref/jwst_nircam_specwcs_0011.asdf": ("jwst.reference:specwcs", set()),
    "jwst_ref/jwst_nircam_specwcs_1_4_0.asdf": ("jwst.reference:specwcs", {NAME}),
    "jwst_ref/nircam_nrca1_specwcs.asdf": ("jwst.reference:specwcs", {NAME}),
    "jwst_ref/nircam_abvega_offset.asdf": ("jwst.reference:abvega", {NAME}),
    "jwst_ref/valid_with_astropy_time.asdf": ("jwst.reference:wavecorr", {NAME}),
    # Cut and renamed for tests: without how they were made, or without the T in a date.
    "jwst_ref/jwst_nirspec_ipc_with_asdf_extension.fits": (IPC, {NAME}),
    "jwst_ref/jwst_miri_ipc_0003.add.fits": (IPC, {NAME}),
    "jwst_ref/jwst_miri_ipc_0004.fits": (IPC, {"PRIMARY/HISTORY:presence", "PRIMARY/DATAMODL:presence"}),
    "jwst_ref/jwst_miri_ipc_0004.replace.fits": (
        IPC,
        {NAME, "PRIMARY/HISTORY:presence", "PRIMARY/DATAMODL:presence", "PRIMARY/USEAFTER:type"},
    ),
    "ecsv/ref.ecsv": ("jwst.reference_ecsv:refcat", {"E0138"}),  # each row begins with a blank
    "roman/roman_wfi16_f158_flat_small.asdf": ("roman.wfi:flat", {NAME}),
    "roman/roman_wfi_pars-exposurepipeline.asdf": ("roman.wfi:pars", set()),
    # Its block is packed by lz4, which ASDF does not name.
    "roman/skymap_subset.asdf": ("roman.wfi:skycells", {NAME, "A0110"}),
}
# A dump of a header, with line breaks for the end of cards: END is byte 52 of card 295.
UNREADABLE = {"jwst_ref/opaque_gs.tmp": {"F0226"}}

# Files of no product of the bundled specs: all whose names begin so.
OTHERS = {
    # Catalogues, spectra and results of other projects; columns of all types.
    *(f"ecsv/{name}" for name in ("100gaussians_params", "1es0229_hess_spectrum", "4gaussians_params", "Planck13")),
    *(f"ecsv/{name}" for name in ("SED_3C345", "SED_MW_Mrk421_EBL_DEABS", "SED_MW_Mrk501_EBL_DEABS", "cosmo_flat")),
    *(f"ecsv/{name}" for name in ("cosmo_open", "mm_jwst_M4", "qa-reference-nz", "qa-reference-tsnr2")),
    *(f"ecsv/{name}" for name in ("result_1", "rv", "subtypes", "wfc3_uvis1")),
    # The reference files of ASDF's own Standard, coordinates, a map of the Sun, a data set of DKIST.
    *("asdf/reference_files__1.", "asdf/aiamap_shift_genericmap_1.0.0", "asdf/frames0", "asdf/test_old_wcs_BRMQY"),
    "jwst_asn/asn_schema_jw_level2b.json",  # a schema of associations is none
    # World coordinates and models alone, which say nothing of what they are for.
    *("jwst_ref/miriwcs.asdf", "jwst_ref/mosaic_long_i2d_gwcs.asdf", "jwst_ref/pypi-jwst__mosaic_long_i2d_gwcs.asdf"),
    *("jwst_ref/niriss_soss.asdf", "jwst_ref/nrcb1-wcs.asdf", "jwst_ref/nrcb5-wcs.asdf"),
    # Tables and images of other projects, which have nothing of a reference file but their folder.
    *("jwst_ref/MIRI_FM_MIRIMAGE_DISTORTION_SS.09.00.fits", "jwst_ref/jwst_nircam_wlp4.fits"),
    *("jwst_ref/jwst_nircam_moda_com_substrate_trans.fits", "jwst_ref/jwst_nircam_newhot_NRCA4_extra20231129.fits.gz"),
    "jwst_ref/nis_badpix_20230710.fits.gz",
    *("jwst_ref/onSkyAndOnDetectorProjectionSLIT.fits.gz", "jwst_ref/testDataTA_SCA491CLEAR.fits"),
    "jwst_ref/pypi-pysiaf__testDataTA_SCA491CLEAR.fits",
    # References in JSON and YAML, and prose.
    *("jwst_ref/opaque_jsn.tmp", "jwst_ref/opaque_yml.tmp"),
    *("jwst_ref/ifu_prism_functional_ESA_v1_20180619.txt", "jwst_ref/msa_functional_ESA_v2_20180620.txt"),
    # Optics and pointing: tables of models, matrices, what tests of pointing expect, XML.
    *("jwst_wss_edb/FGS_SIAF.xml", "jwst_wss_edb/roman_siaf.xml", "jwst_wss_edb/operation_file_001.xml"),
    *("jwst_wss_edb/JWST_influence_functions_control_with_sm.fits", "jwst_wss_edb/NIRCam_WL_Empirical_Power.csv"),
    *("jwst_wss_edb/README.txt", "jwst_wss_edb/SMIF_hexike.csv", "jwst_wss_edb/altsiaf_transforms.asdf"),
    *("jwst_wss_edb/calc_deltas_truth.ecsv", "jwst_wss_edb/pypi-romancal__", "jwst_wss_edb/test_over_time_"),
    *("jwst_wss_edb/tforms_", "jwst_wss_edb/transforms.asdf", "jwst_wss_edb/wcs.asdf"),
    "mast_api/",  # replies of services
}

# By the rules of the format alone: by what files end in, or by name where that says something else or nothing.
ENDINGS = {
    ".json": "json",
    ".yaml": "yaml",
    ".csv": "csv",
    ".ecsv": "ecsv",
    ".asdf": "asdf",
    ".fits": "fits",
    ".fits.gz": "fits",
}
CALLED_OTHERWISE = {
    "jwst_ref/opaque_gs.tmp": "fits",
    "jwst_ref/opaque_jsn.tmp": "json",
    "jwst_ref/opaque_yml.tmp": "yaml",
}
# Prose and XML: none of the eight formats.
NO_FORMAT = (".txt", ".xml")
# Errors and warnings of the structure; there is none in any other file.
STRUCTURE = {
    **UNREADABLE,
    "roman/skymap_subset.asdf": {"A0110"},
    # Fields stand several blanks apart, as in `15.0  20.1`.
    "ecsv/SED_MW_Mrk421_EBL_DEABS.ecsv": {"E0138"},
    "ecsv/ref.ecsv": {"E0138"},
    "ecsv/wfc3_uvis1.ecsv": {"E0138"},
    "jwst_wss_edb/NIRCam_WL_Empirical_Power.csv": {"C0113"},  # begins EF BB BF
    # Units that are none: 'mm arcsec^-(i+j)', 'none'; 'MICRONS', 'TRANSMISSION'; 'radians', 'Deg'; 'unitless'.
    "jwst_ref/MIRI_FM_MIRIMAGE_DISTORTION_SS.09.00.fits": {"F1706", "F1702"},
    "jwst_ref/jwst_nircam_moda_com_substrate_trans.fits": {"F1709"},
    "jwst_ref/jwst_nircam_wlp4.fits": {"F1709", "F1702"},
    "jwst_ref/testDataTA_SCA491CLEAR.fits": {"F1709", "F1708"},
    "jwst_ref/pypi-pysiaf__testDataTA_SCA491CLEAR.fits": {"F1709", "F1708"},
    "jwst_ref/onSkyAndOnDetectorProjectionSLIT.fits.gz": {"F1702", "F1709"},
}


@pytest.fixture(scope="module")
def files(specc_data):
    """Every file of the folders, by its name from the folder of all."""
    return {
        str(path.relative_to(specc_data)): path
        for folder in FOLDERS
        for path in sorted((specc_data / folder).rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def judged(files):
    """What all bundled specs together say of each."""
    specs = runtime_specs(Catalogue(), None).specs
    return {name: run([str(path)], specs).files[0] for name, path in files.items()}


def told(report):
    """Errors and warnings, as rules without the product in front."""
    rules = {one.rule for one in report.findings if one.level != "info"}
    return {rule.removeprefix(f"{report.product}/").removeprefix(f"{report.product}:") for rule in rules}


def format_of(name):
    if name in CALLED_OTHERWISE:
        return CALLED_OTHERWISE[name]
    [form] = [form for ending, form in ENDINGS.items() if name.endswith(ending)]
    return form


def test_there_is_an_expectation_of_every_file_and_a_file_for_each(files):
    others = tuple(OTHERS)
    expected = {name: name in KNOWN or name in UNREADABLE or name.startswith(others) for name in files}
    assert [name for name, known in expected.items() if not known] == []
    assert not (KNOWN.keys() | UNREADABLE.keys() | STRUCTURE.keys() | CALLED_OTHERWISE.keys()) - files.keys()
    assert [one for one in OTHERS if not any(name.startswith(one) for name in files)] == []
    assert [name for name in KNOWN if name.startswith(others)] == []
    assert len(files) > 120


def test_files_of_a_product_are_found_to_be_that_and_what_is_said_of_them_is_so(judged):
    found = {name: (f"{one.spec}:{one.product}", told(one)) for name, one in judged.items() if one.product is not None}
    assert found == KNOWN


def test_all_others_are_of_no_product_or_cannot_be_read(judged):
    others = {name: one for name, one in judged.items() if name not in KNOWN}
    assert {name: told(one) for name, one in others.items() if one.verdict == "unreadable"} == UNREADABLE
    rest = [one for name, one in others.items() if name not in UNREADABLE]
    assert {one.verdict for one in rest} == {"unmatched"}
    assert all(told(one) == {"unmatched"} for one in rest)


def test_what_is_unreadable_is_so(specc_data):
    """The one such file: END is where the finding says it is."""
    content = (specc_data / "jwst_ref/opaque_gs.tmp").read_bytes()
    assert content[(295 - 1) * 80 + 52 - 1 :].rstrip() == b"END"
    assert content[80:88] == b"\nBITPIX "


def test_each_by_the_rules_of_its_format_alone(files):
    found = {}
    for name, path in files.items():
        if name.endswith(NO_FORMAT):
            continue
        [report] = run([str(path)], [structure_of(format_of(name))]).files
        assert report.verdict != "unmatched"
        if codes := told(report):
            found[name] = codes
    assert found == STRUCTURE


def test_asdf_that_is_called_yaml_is_right_as_asdf(files):
    names = [name for name in files if name.startswith("asdf/") and name.endswith(".yaml")]
    assert len(names) > 5
    for name in names:
        [report] = run([str(files[name])], [structure_of("asdf")]).files
        assert (report.verdict, told(report)) == ("pass", set()), name


def test_every_finding_in_a_tree_has_its_line(files, judged):
    """A path says which value, and its line is one of the file on which its key stands."""
    placed = [
        (name, one)
        for name, report in judged.items()
        if name.endswith((".json", ".asdf"))
        for one in report.findings
        # What is missing has the line of its object, and so have rules of the format.
        if one.path and one.line and ":" in one.rule and not one.rule.endswith(":presence")
    ]
    assert len(placed) > 10
    for name, one in placed:
        line = files[name].read_bytes().split(b"\n")[one.line - 1].decode("utf-8", "replace")
        key = one.path.rpartition(".")[2].partition("[")[0]
        assert key in line or one.path.endswith("]"), (name, one.rule, line)


def test_the_report_as_json_has_places(judged):
    """What is in a tree has path and line, what is in a table has the line and the row."""
    one = next(each for each in judged["jwst_asn/asn_mosaic.json"].findings if each.rule.endswith("asn_type:in"))
    assert (one.path, one.line) == ("asn_type", 208)
    one = next(each for each in judged["jwst_asn/pool_002_image_miri.csv"].findings if each.rule.endswith("NUM:type"))
    assert (one.row, one.line) == (1, 18)
    whole = json.loads(as_json(Report([judged["jwst_asn/asn_mosaic.json"]])))
    where = [each["where"] for each in whole["files"][0]["findings"] if each["rule"].endswith("asn_type:in")]
    assert (where[0]["path"], where[0]["line"]) == ("asn_type", 208)
