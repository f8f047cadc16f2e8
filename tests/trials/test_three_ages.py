"""Associations of three ages: the one text that knows all of them says what the text of each age says."""

from __future__ import annotations

import copy
import json

import pytest
from trials.tags import HERE

from specc.backends.validator import load
from specc.catalogue import Catalogue

FIRST = {
    "asn_type": "image",
    "asn_id": "a3001",
    "code_version": "0.1",
    "products": [
        {"name": "a", "members": [{"expname": "1.fits", "exptype": "SCIENCE", "asn_candidate_id": "c"}]},
    ],
}
SECOND = {
    "asn_type": "image3",
    "asn_id": "a3001",
    "code_version": "0.9.1",
    "program": "96090",
    "version_id": None,
    "products": [{"name": "a", "members": [{"expname": "1.fits", "exptype": "science", "exposerr": None}]}],
}
CHANGES = {
    "nothing": lambda asn: None,  # noqa: ARG005
    "no science": lambda asn: asn["products"][0]["members"][0].update(exptype="psf"),
    "background": lambda asn: asn["products"][0]["members"][0].update(exptype="background"),
    "twice the same": lambda asn: asn["products"][0]["members"].append(asn["products"][0]["members"][0]),
    "no program": lambda asn: asn.pop("program", None),
    "a program": lambda asn: asn.update(program="9609"),
    "a mosaic": lambda asn: asn.update(asn_type="mosaic"),
    "a type of then": lambda asn: asn.update(asn_type="spec"),
    "a type of later": lambda asn: asn.update(asn_type="spec3"),
    "a pair": lambda asn: asn.update(asn_type="wfs"),
    "no candidate": lambda asn: asn.pop("asn_id"),
    "no members": lambda asn: asn["products"][0].update(members=[]),
    "candidates": lambda asn: asn["products"][0]["members"][0].update(asn_candidate="c"),
    "candidates of then": lambda asn: asn["products"][0]["members"][0].update(asn_candidate_id="c"),
    "null": lambda asn: asn["products"][0]["members"][0].update(expname=None),
}


# What the text of all ages knows and that of one does not: a former name is told and not taken for undeclared;
# files of before a change may have the new name already.
KNOWN_OF_OTHER_AGES = {
    ("asn_v1", "a type of later"): {("asn3/tree/asn_type:in", "asn_type")},
    ("asn_v2", "candidates of then"): {
        ("asn3/tree.products.members/asn_candidate:name", "products[1].members[1].asn_candidate_id")
    },
}


@pytest.fixture(scope="module")
def judge():
    """Give the errors that a spec of the trials finds: where, and what kind of rule."""
    made = {}

    def found(spec, path):
        if spec not in made:
            [one] = Catalogue([HERE]).named([f"nonfits.{spec}"])
            assert one.right, [each.message for each in one.diagnostics]
            made[spec] = load(one.plan)
        [report] = made[spec].validate(str(path)).files
        assert report.product == "asn3"
        # A spelling of another age is no value of this one: the text of all ages knows more of it, and tells that.
        return {(one.rule.replace(":spelling", ":in"), one.path) for one in report.findings if one.level == "error"}

    return found


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("spec", "data"), [("asn_v1", FIRST), ("asn_v2", SECOND)])
def test_a_text_of_three_ages_says_of_each_what_its_own_says(judge, tmp_path, spec, data, change):
    changed = copy.deepcopy(data)
    CHANGES[change](changed)
    path = tmp_path / "x_asn.json"
    path.write_text(json.dumps(changed), encoding="utf-8")
    known = KNOWN_OF_OTHER_AGES.get((spec, change), set())
    assert judge("associations", path) ^ judge(spec, path) == known


def test_real_files_of_the_first_age(judge, specc_data, tmp_path):
    path = tmp_path / "x_asn.json"
    path.write_bytes((specc_data / "jwst_asn/asn_mosaic.json").read_bytes())
    assert judge("associations", path) == judge("asn_v1", path) == set()
    assert judge("asn_v2", path) != set()
