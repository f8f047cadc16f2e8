"""Deliveries in folders: each is judged for what is missing, too many, misplaced or of no member."""

from __future__ import annotations

import gzip
import os
import shutil

import pytest
from factories.delivered import deliveries, put, spec_of

PLAIN = "key program, obs\n one cal\n optional rate\n any number of thumb by segment, of\n undeclared files warning"


def test_a_whole_delivery(tmp_path):
    put(tmp_path / "in", "00001001_cal.fits", "00001001_rate.fits", "00002001_cal.fits")
    assert deliveries(spec_of(tmp_path, PLAIN), tmp_path / "in") == {"00001001": {}, "00002001": {}}


def test_digits_are_numbers_in_the_key(tmp_path):
    products = "\n".join(
        f'product {kind} : fits "c" {{ filename "{{obs}}_{kind}.fits" {{ obs : digits[1..4] }}'
        f' primary {{ DATAKIND : string = "{kind}" "k" }} }}'
        for kind in ("cal", "rate")
    )
    put(tmp_path / "in", "007_cal.fits", "7_rate.fits", "0007_rate.fits")
    spec = spec_of(tmp_path, "key obs\n one cal\n one rate", products=products)
    assert list(deliveries(spec, tmp_path / "in").values()) == [{"rate:count": 1}]


def test_what_is_missing(tmp_path):
    put(tmp_path / "in", "00001001_rate.fits")
    assert deliveries(spec_of(tmp_path, PLAIN), tmp_path / "in") == {"00001001": {"cal:presence": 1}}


def test_what_is_there_too_often(tmp_path):
    put(
        tmp_path / "in",
        "00001001_cal.fits",
        "00001001-seg001_cal.fits",
        "00001001_rate.fits",
        "00001001-seg001_rate.fits",
    )
    assert deliveries(spec_of(tmp_path, PLAIN), tmp_path / "in") == {"00001001": {"cal:count": 1, "rate:count": 1}}


def test_files_in_several_folders_are_one_delivery(tmp_path):
    put(tmp_path / "a", "00001001_cal.fits")
    put(tmp_path / "b", "deep/00001001_rate.fits")
    spec = spec_of(tmp_path, "key program, obs\n one cal\n one rate")
    assert deliveries(spec, tmp_path / "a", tmp_path / "b") == {"00001001": {}}


def test_a_file_that_is_there_twice(tmp_path):
    put(tmp_path / "in", "00001001_cal.fits")
    packed = tmp_path / "in" / "more" / "00001001_cal.fits.gz"
    packed.parent.mkdir()
    packed.write_bytes(gzip.compress((tmp_path / "in" / "00001001_cal.fits").read_bytes()))
    found = deliveries(spec_of(tmp_path, "key program, obs\n many cal"), tmp_path / "in")
    assert found == {"00001001": {"twice": 1}}


def test_by_tells_files_of_one_member_apart(tmp_path):
    put(tmp_path / "in", "00001001-seg001_cal.fits", "00001001-seg002_cal.fits", "b/00001001-seg002_cal.fits")
    found = deliveries(
        spec_of(tmp_path, "key program, obs\n one cal by segment\n many rate by segment"), tmp_path / "in"
    )
    assert found == {"00001001": {"cal:unique": 1, "rate:presence": 1, "twice": 1}}


def test_one_for_each_file_of_another_member(tmp_path):
    names = ["00001001-seg001_cal.fits", "00001001-seg002_cal.fits", "00001001-seg001_cal_thumb.fits"]
    put(tmp_path / "in", *names, "00001001-seg003_cal_thumb.fits", "00001001-seg004_cal_thumb.fits")
    found = deliveries(spec_of(tmp_path, "key program, obs\n many cal\n one thumb for each cal"), tmp_path / "in")
    assert found == {"00001001": {"thumb:presence": 1, "thumb:parent": 2}}


def test_one_for_each_file_of_two_members(tmp_path):
    body = "key program, obs\n many cal\n many rate\n one thumb for each cal, rate by of"
    put(tmp_path / "in", "00001001_cal.fits", "00001001_rate.fits", "00001001_cal_thumb.fits")
    spec = spec_of(tmp_path, body)
    assert deliveries(spec, tmp_path / "in") == {"00001001": {"thumb:presence": 1}}
    put(tmp_path / "in", "00001001_rate_thumb.fits", "00001001-seg001_rate_thumb.fits")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {"thumb:parent": 1}}


def test_files_that_others_name(tmp_path):
    spec = spec_of(tmp_path, "key program, obs\n many cal\n one gain from cal.GAINFILE")
    put(tmp_path / "in", "00001001-seg001_cal.fits", "00001001-seg002_cal.fits", GAINFILE="gain_0001.fits")
    put(tmp_path / "in", "gain_0001.fits")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}}
    put(tmp_path / "in", "gain_0002.fits")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}, None: {"undeclared-file": 1}}
    (tmp_path / "in" / "gain_0001.fits").unlink()
    found = deliveries(spec, tmp_path / "in")
    assert found == {"00001001": {"gain:listed": 1}, None: {"undeclared-file": 1}}


def test_conditions_over_what_a_file_holds(tmp_path):
    body = "key program, obs\n one cal\n when cal.NINTS > 3 { one rate } else { optional rate }"
    spec = spec_of(tmp_path, body)
    put(tmp_path / "in", "00001001_cal.fits", NINTS=9)
    put(tmp_path / "in", "00002001_cal.fits", NINTS=1)
    assert deliveries(spec, tmp_path / "in") == {"00001001": {"rate:presence": 1}, "00002001": {}}


def test_what_a_condition_does_not_ask_for(tmp_path):
    spec = spec_of(tmp_path, "key program, obs\n one cal\n when program > 1 { one rate }\n undeclared files warning")
    put(tmp_path / "in", "00001001_cal.fits", "00001001_rate.fits", "00002001_cal.fits", "00002001_rate.fits")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {"undeclared-file": 1}, "00002001": {}}


@pytest.mark.parametrize(
    ("rule", "cards", "broken"),
    [
        ("count(cal) == count(rate)", {}, False),
        ("max(cal.NINTS) == 5", {}, False),
        ("max(cal.NINTS) == 5", {"NINTS": 6}, True),
        ("all(cal.EXPTIME <= 1 [min])", {"EXPTIME": 60.0}, False),
        ("all(cal.EXPTIME <= 1 [min])", {"EXPTIME": 61.0}, True),
        ('all(cal.FILTER == "R")', {}, False),
        ('any(cal.FILTER == "R")', {}, True),
        ('any(cal.FILTER == "R")', {"FILTER": "R"}, False),
        ("unique(cal.segment)", {}, False),
        ("exists cal.FILTER", {}, True),
        ("exactly_one(gain, cal)", {}, False),
        ("program in {1, 2}", {}, False),
        ("program > 1", {}, True),
    ],
)
def test_rules_over_members(tmp_path, rule, cards, broken):
    spec = spec_of(
        tmp_path, f"key program, obs\n many cal\n many rate\n optional gain from cal.GAINFILE\n require {rule}"
    )
    put(tmp_path / "in", "00001001-seg001_cal.fits", "00001001-seg002_cal.fits", **cards)
    put(tmp_path / "in", "00001001-seg001_rate.fits", "00001001-seg002_rate.fits")
    [found] = deliveries(spec, tmp_path / "in").values()
    assert bool(found) == broken


def test_a_rule_over_single_members_shows_their_values(tmp_path, capsys):
    spec = spec_of(tmp_path, "key program, obs\n one cal\n optional rate\n require cal.NINTS == rate.NINTS  if present")
    put(tmp_path / "in", "00001001_cal.fits", "00002001_cal.fits")
    put(tmp_path / "in", "00001001_rate.fits", NINTS=7)
    assert deliveries(spec, tmp_path / "in") == {"00001001": {"cal.NINTS-rate.NINTS": 1}, "00002001": {}}


def test_where_files_lie(tmp_path):
    body = (
        'key program, obs\n one cal\n any number of thumb by of in folder "small/{program}"\n folder "{program}/{obs}"'
    )
    spec = spec_of(tmp_path, body)
    put(tmp_path / "in", "00001/001/00001001_cal.fits", "small/00001/00001001_cal_thumb.fits")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}}
    put(
        tmp_path / "in",
        "00002/001/00002001_cal.fits",
        "00002/001/00002001_cal_thumb.fits",
        "00003/003/00003001_cal.fits",
    )
    found = deliveries(spec, tmp_path / "in")
    assert found == {"00001001": {}, "00002001": {"thumb:folder": 1}, "00003001": {"cal:folder": 1}}


def test_files_of_no_delivery(tmp_path):
    spec = spec_of(tmp_path, PLAIN)
    put(tmp_path / "in", "00001001_cal.fits", "gain_0001.fits")
    (tmp_path / "in" / "notes.txt").write_text("x", encoding="utf-8")
    put(tmp_path / "in", "wrongly_named.fits", DATAKIND="cal", NINTS=1, EXPTIME=1.0)
    found = deliveries(spec, tmp_path / "in")
    assert found == {"00001001": {}, None: {"name": 1, "undeclared-file": 2}}


def test_files_of_no_delivery_may_be_allowed(tmp_path):
    put(tmp_path / "in", "00001001_cal.fits", "gain_0001.fits")
    spec = spec_of(tmp_path, "key program, obs\n one cal\n undeclared files allowed")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}}


def test_a_broken_file_is_there_all_the_same(tmp_path):
    spec = spec_of(tmp_path, "key program, obs\n one cal\n one rate")
    put(tmp_path / "in", "00001001_cal.fits")
    (tmp_path / "in" / "00001001_rate.fits").write_bytes(b"")
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}}


def test_names_and_links_of_all_kinds(tmp_path):
    spec = spec_of(tmp_path, PLAIN)
    put(tmp_path / "in", "00001001_cal.fits")
    folder = os.fsencode(tmp_path / "in")
    for name in (b"a\nb.txt", b"\xff\xfe.dat", b"\x1b[31m"):
        os.close(os.open(folder + b"/" + name, os.O_CREAT))
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "nowhere_cal.fits").symlink_to(tmp_path / "gone")
    found = deliveries(spec, tmp_path / "in")
    assert found == {"00001001": {}, None: {"undeclared-file": 4}}, "links to folders are not followed"


def test_products_of_other_specs(tmp_path):
    from factories.delivered import PRODUCTS

    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "made.specc").write_text(f"specc 1\nspec made 1.0.0\n{PRODUCTS}", encoding="utf-8")
    body = "key program, obs\n one cal | made.rate as any_kind\n require any_kind.NINTS == 5"
    spec = spec_of(tmp_path, body, products="", head="import made\nimport made (cal)")
    put(tmp_path / "in", "00001001_cal.fits")
    put(tmp_path / "in", "00002001_rate.fits", NINTS=6)
    assert deliveries(spec, tmp_path / "in") == {"00001001": {}, "00002001": {"any_kind.NINTS": 1}}
    shutil.rmtree(tmp_path / "in")
