"""Associations that the pipeline made or that its tests hold, judged by the spec that comes with specc."""

from __future__ import annotations

import copy
import json
import shutil

import jsonschema
import pytest

FILES = {
    "jwst_asn/asn_mosaic.json": "asn3",
    "jwst_asn/association.json": "asn3",
    "jwst_asn/single_member_miri_asn.json": "asn3",
    "jwst_asn/test_image_asn.json": "asn3",
    "fits_bad/asn_level2_bad_path.json": "asn2",
}
RIGHT = "jw80600-a3001_image3_00001_asn.json"


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
    errors = {rule: path for rule, (level, path) in findings.items() if level == "error"}
    # A file of 2016 says `mosaic`, and one test takes the same exposure twice; all others are sound.
    assert errors == {
        "jwst_asn/asn_mosaic.json": {"tree/asn_type:in": "asn_type"},
        "jwst_asn/association.json": {"tree.products.members/expname:unique": "products[1].members[2].expname"},
    }.get(name, {})


def test_what_is_unwise_or_old_is_told(found, specc_data):
    _, old = found(specc_data / "jwst_asn/asn_mosaic.json")
    assert old["tree.products.members:undeclared-key"] == ("info", "products[1].members[1].asn_candidate_id")
    assert old["tree.products:name-2"] == ("warning", "products[1]")
    _, short = found(specc_data / "jwst_asn/single_member_miri_asn.json")
    assert short["tree/asn_id:presence"] == ("warning", "asn_id")
    assert short["tree/asn_type:spelling"] == ("info", "asn_type")
    _, folder = found(specc_data / "fits_bad/asn_level2_bad_path.json")
    assert folder["tree.products.members:expname"] == ("warning", "products[1].members[1]")


def changed(data, change):
    """An association in which something is changed."""
    made = copy.deepcopy(data)
    change(made)
    return made


CHANGES = {
    "products are missing": lambda asn: asn.pop("products"),
    "products are an object": lambda asn: asn.update(products={}),
    "members are missing": lambda asn: asn["products"][0].pop("members"),
    "members are a text": lambda asn: asn["products"][0].update(members="all"),
    "expname is missing": lambda asn: asn["products"][0]["members"][0].pop("expname"),
    "expname is a number": lambda asn: asn["products"][0]["members"][0].update(expname=7),
    "exptype is missing": lambda asn: asn["products"][0]["members"][0].pop("exptype"),
    "exptype is null": lambda asn: asn["products"][0]["members"][0].update(exptype=None),
    "name is a list": lambda asn: asn["products"][0].update(name=[]),
    "program is a number": lambda asn: asn.update(program=80600),
    "asn_pool is null": lambda asn: asn.update(asn_pool=None),
    "nothing": lambda asn: None,  # noqa: ARG005
}
# What is said of kinds of values and of what must be there: the schema of the pipeline says no more.
SHAPE = (":presence", ":type", ":null")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("change", CHANGES)
def test_the_schema_of_the_pipeline_and_the_spec_agree(found, specc_data, tmp_path, name, change):
    schema = json.loads((specc_data / "jwst_asn/asn_schema_jw_level2b.json").read_text())
    data = changed(json.loads((specc_data / name).read_text()), CHANGES[change])
    path = tmp_path / RIGHT
    path.write_text(json.dumps(data))
    theirs = jsonschema.Draft4Validator(schema).is_valid(data)
    is_, findings = found(path)
    inside = {rule: level for rule, (level, _) in findings.items() if rule.startswith("tree")}
    wrong = [rule for rule, level in inside.items() if level == "error" and rule.endswith(SHAPE)]
    assert (is_ is not None and not wrong) == theirs, findings


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
