"""Associations that the pipeline made or that its tests hold, judged by the spec that comes with specc."""

from __future__ import annotations

import json
import shutil

import jsonschema
import pytest
from real.associations import CHANGES, RIGHT, changed, holds, written

FILES = {
    "jwst_asn/asn_mosaic.json": "asn3",
    "jwst_asn/association.json": "asn3",
    "jwst_asn/single_member_miri_asn.json": "asn3",
    "jwst_asn/test_image_asn.json": "asn3",
    "fits_bad/asn_level2_bad_path.json": "asn2",
}


@pytest.fixture
def found(judge):
    """What the spec finds: the product, and by rule the level and the place."""

    def look(path):
        file = judge(path, "jwst.association", true=False)
        return file.product, {
            each.rule.partition("/")[2] or each.rule: (each.level, each.path or "") for each in file.findings
        }

    return look


@pytest.mark.parametrize(("name", "product"), FILES.items())
def test_each_is_of_its_stage_and_not_named_as_the_archive_names_them(found, specc_data, name, product):
    is_, findings = found(specc_data / name)
    assert is_ == product
    assert findings.pop(f"{product}:name") == ("error", "")
    assert {rule: path for rule, (level, path) in findings.items() if level == "error"} == {}


def test_what_is_unwise_or_old_is_told(found, specc_data):
    _, old = found(specc_data / "jwst_asn/asn_mosaic.json")
    assert old["tree/asn_type:in"] == ("warning", "asn_type")  # of 2016: `mosaic`
    assert old["tree.products.members:undeclared-key"] == ("info", "products[1].members[1].asn_candidate_id")
    assert old["tree.products:name-2"] == ("warning", "products[1]")
    _, twice = found(specc_data / "jwst_asn/association.json")
    assert twice["tree.products:unique-members.expname"] == ("warning", "products[1]")
    _, short = found(specc_data / "jwst_asn/single_member_miri_asn.json")
    assert short["tree/asn_id:presence"] == ("warning", "asn_id")
    assert short["tree/asn_type:spelling"] == ("info", "asn_type")
    _, folder = found(specc_data / "fits_bad/asn_level2_bad_path.json")
    assert folder["tree.products.members:expname"] == ("warning", "products[1].members[1]")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("change", CHANGES)
def test_the_schema_of_the_pipeline_and_the_spec_agree(found, specc_data, tmp_path, name, change):
    """Both say of each file, as it is and changed, whether it is an association."""
    schema = json.loads((specc_data / "jwst_asn/asn_schema_jw_level2b.json").read_text())
    data = changed(json.loads((specc_data / name).read_text()), CHANGES[change])
    is_, findings = found(written(data, tmp_path))
    assert holds(is_, findings) == jsonschema.Draft4Validator(schema).is_valid(data), findings


def test_one_that_is_right_has_no_finding(found, specc_data, tmp_path):
    data = json.loads((specc_data / "jwst_asn/association.json").read_text())
    data |= {"asn_type": "image3", "asn_pool": "jw80600_20200101T010101_pool"}
    data["products"][0]["members"][1]["expname"] = "other.fits"
    path = tmp_path / RIGHT
    path.write_text(json.dumps(data))
    assert found(path) == ("asn3", {})


def test_stage_2_has_one_science_member(found, specc_data, tmp_path):
    data = json.loads((specc_data / "fits_bad/asn_level2_bad_path.json").read_text())
    data["products"][1]["members"] *= 2
    data["products"][1]["members"][1] = {"expname": "other_rate.fits", "exptype": "SCIENCE"}
    path = tmp_path / "jw82600-o001_image2_00001_asn.json"
    path.write_text(json.dumps(data))
    _, findings = found(path)
    assert findings["tree.products:count-members.exptype"] == ("error", "products[2]")


def test_a_schema_is_no_association(found, specc_data, tmp_path):
    shutil.copy(specc_data / "jwst_asn/asn_schema_jw_level2b.json", tmp_path / "x.json")
    assert found(tmp_path / "x.json")[0] is None
