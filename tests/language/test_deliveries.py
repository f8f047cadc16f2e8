"""What a dataset can say of files that arrive together, thing by thing."""

from __future__ import annotations

import json

import pytest
from factories.delivered import PRODUCTS, deliveries, put, spec_of
from language.judging import judge, primary, product, says


def found(folder, body, *names, **cards):
    """Give what is said of each delivery among files of these names."""
    put(folder / "in", *names, **cards)
    return deliveries(spec_of(folder, body), folder / "in")


@says("`dataset`:")
def test_a_dataset_is_files_that_arrive_together(tmp_path):
    body = "key program, obs\n one cal\n one rate"
    assert found(tmp_path, body, "00001001_cal.fits", "00001001_rate.fits") == {"00001001": {}}
    assert found(tmp_path, body, "00002001_cal.fits")["00002001"] == {"rate:presence": 1}


@says("`key` fields;")
def test_a_key_puts_files_together_by_their_names(tmp_path):
    names = ["00001001_cal.fits", "00001002_cal.fits", "00002001_rate.fits"]
    assert set(found(tmp_path, "key program\n any number of cal\n optional rate", *names)) == {"00001", "00002"}


@says("`one`, `optional`, `many` (one or more), `any number of`;")
@pytest.mark.parametrize(
    ("how", "none", "one", "two"),
    [
        ("one", {"cal:presence": 1}, {}, {"cal:count": 1}),
        ("optional", {}, {}, {"cal:count": 1}),
        ("many", {"cal:presence": 1}, {}, {}),
        ("any number of", {}, {}, {}),
    ],
)
def test_how_many_files_a_member_has(tmp_path, how, none, one, two):
    body = f"key program\n {how} cal\n any number of rate"
    assert found(tmp_path, body, "00001001_rate.fits") == {"00001": none}
    assert found(tmp_path, body, "00001001_cal.fits") == {"00001": one}
    assert found(tmp_path, body, "00001002_cal.fits") == {"00001": two}


@says("`for each`;")
def test_a_file_for_each_of_another_member(tmp_path):
    body = "key program\n any number of cal\n one thumb for each cal"
    names = ["00001001_cal.fits", "00001002_cal.fits", "00001001_cal_thumb.fits", "00001003_cal_thumb.fits"]
    assert found(tmp_path, body, *names) == {"00001": {"thumb:presence": 1, "thumb:parent": 1}}


@says("folders;")
def test_a_delivery_has_a_folder(tmp_path):
    body = 'key program\n one cal\n folder "raw/{program}"'
    assert found(tmp_path, body, "raw/00001/00001001_cal.fits") == {"00001": {}}
    assert found(tmp_path, body, "raw/00001/00002001_cal.fits")["00002"] == {"cal:folder": 1}


@says("undeclared files;")
@pytest.mark.parametrize(("level", "told"), [("error", True), ("warning", True), ("info", True), ("allowed", False)])
def test_files_that_nobody_declared(tmp_path, level, told):
    body = f"key program\n one cal\n undeclared files {level}"
    assert (None in found(tmp_path, body, "00001001_cal.fits", "gain_0001.fits")) == told


@says("rules across members.")
def test_rules_over_several_files(tmp_path):
    body = "key program\n one cal\n one rate\n require cal.NINTS == rate.NINTS\n require count(cal) == count(rate)"
    assert found(tmp_path, body, "00001001_cal.fits", "00001001_rate.fits") == {"00001": {}}
    assert found(tmp_path, body, "00001001_rate.fits", NINTS=2) == {"00001": {"cal.NINTS-rate.NINTS": 1}}


ASSOCIATION = """
product asn : json "Association" {
  filename "{program}_asn.json" { program : digits[5] }
  tree { products : list[1..*] of object { members : list[*] of object { expname : %s } } }
}
"""


def associated(folder, body, type_, *members):
    """Give what is said of deliveries with an association of these members."""
    text = json.dumps({"products": [{"members": [{"expname": one} for one in members]}]})
    (folder / "in").mkdir(exist_ok=True)
    (folder / "in" / "00001_asn.json").write_text(text, encoding="utf-8")
    return deliveries(spec_of(folder, body, products=PRODUCTS + ASSOCIATION % type_), folder / "in")


@says("`from asn.products.members.expname`;")
def test_members_that_another_file_names(tmp_path):
    body = "key program\n one asn\n any number of cal from asn.products.members.expname"
    put(tmp_path / "in", "00009001_cal.fits")
    assert associated(tmp_path, body, "string", "00009001_cal.fits") == {"00001": {}}
    assert associated(tmp_path, body, "string", "00009001_cal.fits", "gone") == {"00001": {"cal:listed": 1}}


@says("`file of PRODUCT` in a tree or keyword;")
def test_the_name_of_a_file_of_a_product(tmp_path):
    body = "key program\n one asn\n any number of cal\n any number of rate"
    put(tmp_path / "in", "00001001_cal.fits")
    type_ = "file of cal | file of rate"
    assert associated(tmp_path, body, type_, "00001001_cal.fits") == {"00001": {}}
    found = associated(tmp_path, body, type_, "00001001_cal.fits", "00001002_rate.fits")
    assert found == {"00001": {"asn/tree.products.members/expname:there": 1}}
    keyword = product('filename "a{x}.fits" { x : digits[2] } primary { NEXT : file of p  "n"  require NEXT.x > 2 }')
    assert judge(keyword, [primary(NEXT="a03.fits")], "a01.fits") == {}
    assert set(judge(keyword, [primary(NEXT="a3.fits")], "a01.fits")) == {"PRIMARY/NEXT:like"}
    assert set(judge(keyword, [primary(NEXT="a02.fits")], "a01.fits")) == {"PRIMARY:NEXT"}
