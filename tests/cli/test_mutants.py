"""`specc mutants`: files that each break one rule, and an index of them."""

from __future__ import annotations

import csv
import json


def test_every_file_breaks_its_rule_and_no_other(specc, place):
    answer = specc("mutants", "lightcurve", "-o", place / "wrong")
    assert (answer.code, answer.err) == (0, "")
    index = json.loads((place / "wrong" / "index.json").read_text())
    assert index["product"] == "lightcurve"
    assert index["mutants"]
    assert index["summary"]["killed"] == len(index["mutants"])
    for one in index["mutants"][::9]:
        judged = specc("validate", place / "wrong" / one["path"], "--spec", "toy.lightcurve", "--format", "json")
        [file] = json.loads(judged.out)["files"]
        found = {finding["rule"].removeprefix("toy.lightcurve:"): finding["level"] for finding in file["findings"]}
        assert one["rule"] in found
        assert {rule for rule, level in found.items() if level == "error"} <= {one["rule"], *one["also"]}


def test_the_index_for_people_says_the_same(specc, place):
    specc("mutants", "lightcurve", "-o", place / "wrong")
    index = json.loads((place / "wrong" / "index.json").read_text())
    with (place / "wrong" / "index.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [one["rule"] for one in rows] == [one["rule"] for one in index["mutants"]]
    assert [one["path"] for one in rows] == [one["path"] for one in index["mutants"]]


def test_without_a_folder_they_are_counted(specc, place):
    answer = specc("mutants", "toy.lightcurve:lightcurve", "--format", "json")
    told = json.loads(answer.out)
    assert told["summary"]["rules"] == len(told["mutants"]) + len(told["alive"])
    assert all(one["reason"] for one in told["alive"])
    assert not list(place.glob("0*"))


def test_a_folder_with_something_in_it_stays(specc, place):
    (place / "mine").mkdir()
    (place / "mine" / "file").write_text("mine")
    answer = specc("mutants", "lightcurve", "-o", place / "mine")
    assert answer.code == 2
    assert answer.err == f"specc: {place / 'mine'} is there already and not an empty folder\n"


def test_an_unknown_product_is_told(specc):
    answer = specc("mutants", "toy.lightcurve:lightcurv")
    assert answer.code == 2
    assert "lightcurve" in answer.err
