"""Trials of trees: replies of an archive, references in two spellings, associations of three ages, on real files."""

from __future__ import annotations

import json
import shutil

import pytest
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue


@pytest.fixture(scope="module")
def judge():
    """Give what a spec of the trials finds in a file: its product, and by rule the path."""
    made = {}

    def found(spec, path):
        if spec not in made:
            [one] = Catalogue([HERE]).named([str(HERE / "nonfits" / f"{spec}.specc")])
            made[spec] = load(one.plan)
        [report] = made[spec].validate(str(path)).files
        return report.product, {one.rule.partition("/")[2] or one.rule: one.path for one in report.findings}

    return found


def written(path, data):
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


# ------------------------------------------------------------------------------------------------- replies


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("panstarrs.json", "table"),
        ("panstarrs_columns.json", "columnlist"),
        ("countsResp.json", "reply"),
        ("tic.json", "reply"),
        ("matchid.json", "reply"),
    ],
)
def test_replies_of_the_archive(judge, specc_data, name, product):
    assert judge("replies", specc_data / "mast_api" / name) == (product, {})


def test_a_reply_that_was_cut_for_a_test_has_not_as_many_rows_as_it_says(judge, specc_data):
    assert judge("replies", specc_data / "mast_api/spectra.json") == ("reply", {"tree:count-data-paging.rows": None})


def test_what_is_wrong_in_a_reply(judge, specc_data, tmp_path):
    data = json.loads((specc_data / "mast_api/spectra.json").read_text())
    data["status"] = "DONE"
    data["data"][3]["Dec"] = 91
    data["fields"][1]["name"] = data["fields"][0]["name"]
    _, found = judge("replies", written(tmp_path / "spectra.json", data))
    assert found == {
        "tree/status:in": "status",
        "tree.data/Dec:limit": "data[4].Dec",
        "Field/name:unique": "fields[2].name",
        "tree:count-data-paging.rows": None,
    }


def test_rows_are_as_wide_as_there_are_columns(judge, specc_data, tmp_path):
    data = json.loads((specc_data / "mast_api/panstarrs.json").read_text())
    data["data"][6].pop()
    _, found = judge("replies", written(tmp_path / "panstarrs.json", data))
    assert list(found) == ["tree/data:length"]


def test_a_map_by_names(judge, tmp_path):
    good = {"mast:HST/a.fits": {"status_code": 200, "path": "/a"}, "mast:b": {"status_code": 404, "path": None}}
    assert judge("replies", written(tmp_path / "a_relative_path.json", good)) == ("lookup", {})
    bad = {"HST/a.fits": {"status_code": 200, "path": "/a"}, "mast:b": {"status_code": 200, "path": ""}, "mast:c": {}}
    _, found = judge("replies", written(tmp_path / "a_relative_path.json", bad))
    assert found["tree.each/status_code:presence"].endswith(".status_code")
    assert {"tree/tree:keys", "tree.each/path:presence", "tree.each:path"} <= set(found)


# ------------------------------------------------------------------------------------------------- two spellings


@pytest.mark.parametrize(("short", "product"), [("jsn", "textjson"), ("yml", "textyaml")])
def test_one_tree_in_two_spellings(judge, specc_data, tmp_path, short, product):
    path = tmp_path / f"opaque_{short}.{product.removeprefix('text')}"
    shutil.copy(specc_data / f"jwst_ref/opaque_{short}.tmp", path)
    assert judge("textual", path) == (product, {})


def test_what_is_said_twice_in_a_reference(judge, specc_data, tmp_path):
    text = (specc_data / "jwst_ref/opaque_yml.tmp").read_text()
    (tmp_path / "opaque_yml.yaml").write_text(text.replace("xsize: 1", "xsize: 0\n        xstart: 3"))
    _, found = judge("textual", tmp_path / "opaque_yml.yaml")
    assert found == {"tree.meta.subarray/xsize:limit": "meta.subarray.xsize", "tree:exists-substrt1": None}


# ------------------------------------------------------------------------------------------------- three ages


def test_a_file_is_judged_by_the_rules_of_its_age(judge, specc_data, tmp_path):
    """Of 2016: what was called otherwise is right, what came later is not missed."""
    shutil.copy(specc_data / "jwst_asn/asn_mosaic.json", tmp_path / "x_asn.json")
    product, found = judge("associations", tmp_path / "x_asn.json")
    assert (product, list(found)) == ("asn3", ["tree:undeclared-key"])


def test_a_file_of_now_is_judged_by_the_rules_of_now(judge, specc_data, tmp_path):
    data = json.loads((specc_data / "jwst_asn/asn_mosaic.json").read_text())
    data["code_version"] = "0.18.3"
    _, found = judge("associations", written(tmp_path / "x_asn.json", data))
    assert {"tree/asn_type:in", "tree/version_id:presence", "tree.products.members/asn_candidate:name"} <= set(found)


# ------------------------------------------------------------------------------------------------- trees in FITS


def test_slits_and_their_tree(judge, specc_data):
    """What the tree of a real file says of instrument and integrations is what its header says."""
    assert judge("trees", specc_data / "jwst/test1_cal.fits") == ("slits", {})


def test_an_association_as_the_first_trial_has_it(judge, specc_data):
    product, found = judge("trees", specc_data / "jwst_asn/test_image_asn.json")
    assert product == "asn"
    assert set(found) == {
        *("asn:name", "tree/asn_type:in", "tree/asn_pool:matches"),
        *("tree.products.members/exptype:in", "tree.products:count-members.exptype"),
    }
