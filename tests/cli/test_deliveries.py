"""`specc validate --dataset` and `--names`: deliveries in folders and in listings, with the exit codes of all else."""

from __future__ import annotations

import io
import json
import sys

import pytest

DELIVERY = """\
specc 1
spec toy.delivery 1.0.0
\"\"\"
What arrives together.
\"\"\"

import toy.lightcurve (lightcurve)

dataset target "All of one target" {
  key target
  one lightcurve
  require target != "m33"  "not this one"
}
"""


@pytest.fixture
def delivered(place):
    """As `place`, with a spec of deliveries beside the other."""
    (place / "specs/toy/delivery.specc").write_text(DELIVERY, encoding="utf-8")
    return place


def test_a_folder(specc, delivered, product):
    answer = specc("validate", ".", "--dataset")
    assert answer.code == 1, "pyproject.toml is no file of a delivery"
    assert "target=m31  pass  target (toy.delivery 1.0.0)" in answer.out
    assert "files of no delivery  fail" in answer.out
    assert answer.out.endswith("1 file: 1 pass; 1 delivery: 1 whole; 1 error, 0 warnings\n")


def test_a_named_dataset_as_json(specc, delivered, product):
    answer = specc("validate", product.name, "--dataset", "target", "--spec", "toy.delivery", "--format", "json")
    data = json.loads(answer.out)
    assert answer.code == 0
    assert list(data) == ["specc", "files", "datasets", "summary"]
    [one] = data["datasets"]
    assert (one["dataset"], one["key"], one["product"], one["file_count"]) == ("target", {"target": "m31"}, None, 1)
    assert (one["spec"], one["verdict"], one["findings"]) == ("toy.delivery", "pass", [])
    assert (data["summary"]["datasets"], data["summary"]["whole_datasets"]) == (1, 1)


def test_a_listing(specc, delivered):
    (delivered / "names.txt").write_text("m31_lc.fits\nm33_lc.fits\n", encoding="utf-8")
    answer = specc("validate", "--names", "names.txt")
    assert answer.code == 1
    assert "not so: not this one (target is 'm33')" in answer.out
    assert answer.out.endswith("0 files; 2 deliveries: 1 whole; 1 error, 0 warnings\n")


def test_standard_input(specc, delivered, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"m31_lc.fits\n")))
    answer = specc("validate", "--names", "-", "--dataset", "target")
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "0 files; 1 delivery: 1 whole; 0 errors, 0 warnings")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--names", "gone.txt"], "gone.txt: No such file"),
        (["x", "--names", "names.txt"], "--names judges a listing in place of files"),
        (["--names", "names.txt", "--headers-only"], "--headers-only asks for files"),
        ([], "name at least one FILE"),
        ([".", "--dataset", "targets"], "there is no dataset targets; say one of toy.delivery:target"),
        ([".", "--dataset", "--product", "lightcurve"], "--product is of single files"),
        (["-", "--dataset"], "files with names"),
        ([".", "--dataset", "--spec", "toy.lightcurve"], "toy.lightcurve: no delivery is described"),
    ],
)
def test_wrong_usage(specc, delivered, words, says):
    answer = specc("validate", *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


def test_deliveries_are_the_same_by_several_processes(specc, delivered, product):
    (delivered / "m33_lc.fits").write_bytes(product.read_bytes().replace(b"M31", b"M33"))
    for form in ("text", "json"):
        plain = specc("validate", ".", "--dataset", "--format", form)
        record = delivered.parent / f"{form}.sqlite"
        assert specc("validate", ".", "--dataset", "--format", form, "--jobs", "2", "--record", record) == plain
        assert specc("validate", "--resume", record, "--format", form) == plain
