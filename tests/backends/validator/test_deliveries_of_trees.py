"""Deliveries of files that are no FITS: members named in trees, values of trees in rules."""

from __future__ import annotations

import json

import pytest
from factories.delivered import PRODUCTS, compiled, deliveries, put, spec_of

from specc.catalogue import Catalogue

ASSOCIATION = """
product asn : json "Association" {
  filename "{program}{obs}_asn.json" { include Exposure }
  tree {
    kind     : string
    target?  : object { name : string }
    products : list[1..*] of object {
      name    : string
      members : list[*] of object { expname : string   exptype? : string }
      also?   : list[*] of string
    }
  }
}
"""
BODY = "key program, obs\n one asn\n any number of cal | rate as taken from asn.products.members.expname\n"


def association(folder, *products, name="00001001_asn.json", **more):
    made = [{"name": "p", "members": [{"expname": one} for one in names]} for names in products]
    path = folder / "in" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"kind": "image", "products": made, **more}), encoding="utf-8")


def found(folder, body=BODY):
    return deliveries(spec_of(folder, body, products=PRODUCTS + ASSOCIATION), folder / "in")


def test_members_named_in_lists_of_lists(tmp_path):
    association(tmp_path, ["00007001_cal.fits", "00007002_cal.fits"], ["00007003_rate.fits"])
    put(tmp_path / "in", "00007001_cal.fits", "00007002_cal.fits", "00007003_rate.fits")
    assert found(tmp_path) == {"00001001": {}}
    put(tmp_path / "in", "00007009_cal.fits")
    (tmp_path / "in" / "00007002_cal.fits").unlink()
    assert found(tmp_path) == {"00001001": {"taken:listed": 1}, None: {"undeclared-file": 1}}


def test_a_member_of_two_associations_is_there_for_both(tmp_path):
    association(tmp_path, ["00007001_cal.fits"])
    association(tmp_path, ["00007001_cal.fits", "gone_cal.fits"], name="00001002_asn.json")
    put(tmp_path / "in", "00007001_cal.fits")
    assert found(tmp_path) == {"00001001": {}, "00001002": {"taken:listed": 1}}


def test_the_file_beside_is_meant_before_one_elsewhere(tmp_path):
    association(tmp_path, ["00007001_cal.fits"])
    put(tmp_path / "in", "00007001_cal.fits")
    put(tmp_path / "in" / "other", "00007001_cal.fits")
    assert found(tmp_path) == {"00001001": {}, None: {"undeclared-file": 1}}


@pytest.mark.parametrize("text", ["", "[", '{"products": 3}', '{"products": [{"members": [{"expname": 7}]}]}', "\x00"])
def test_associations_that_are_none(tmp_path, text):
    association(tmp_path)
    (tmp_path / "in" / "00001001_asn.json").write_text(text, encoding="utf-8")
    assert found(tmp_path) == {"00001001": {}}


@pytest.mark.parametrize(
    ("rule", "broken"),
    [
        ('asn.kind == "image"', False),
        ('asn.tree.kind == "spec"', True),
        ('exists asn.target and asn.target.name == "M31"', False),
        ('asn.target.name == "M33"  if present', True),
        ("not exists asn.target", True),
    ],
)
def test_rules_over_trees(tmp_path, rule, broken):
    association(tmp_path, [], target={"name": "M31"})
    [said] = found(tmp_path, f"key program, obs\n one asn\n require {rule}").values()
    assert bool(said) == broken


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("require count(asn.products.members.expname) == 1", "SP647"),
        ("require exists asn.products.members.expname", "SP647"),
        ("require asn.products.name == 3", "SP647"),
        ("require asn.products.members.expnam == 3", "SP201"),
        ('require asn.target.name == "M31"', "SP302"),
        ("one cal from asn.products", "SP647"),
    ],
)
def test_what_cannot_be_said_of_trees(tmp_path, line, code):
    path = spec_of(tmp_path, f"key program, obs\n one asn\n {line}", products=PRODUCTS + ASSOCIATION)
    [one] = Catalogue().named([str(path)])
    assert [each.code for each in one.diagnostics] == [code]


def test_lists_of_texts_name_files_too(tmp_path):
    body = "key program, obs\n one asn\n any number of cal from asn.products.also"
    dataset, _ = compiled(tmp_path, body, products=PRODUCTS + ASSOCIATION)
    assert dataset.members[1].listed_in.text == "asn.products.also"
    association(tmp_path)
    text = {"kind": "x", "products": [{"name": "p", "members": [], "also": ["00007001_cal.fits", "gone_cal.fits"]}]}
    (tmp_path / "in" / "00001001_asn.json").write_text(json.dumps(text), encoding="utf-8")
    put(tmp_path / "in", "00007001_cal.fits")
    assert found(tmp_path, body) == {"00001001": {"cal:listed": 1}}
