"""`specc example`: a file from the spec alone, which the validator takes."""

from __future__ import annotations

import json

import pytest


@pytest.mark.parametrize("more", [(), ("--minimal",), ("--maximal",), ("--seed", 7)])
def test_it_writes_a_file_that_conforms(specc, place, more):
    answer = specc("example", "lightcurve", *more)
    assert (answer.code, answer.err) == (0, "")
    (path,) = place.glob("*_lc.fits")
    assert answer.out.startswith(f"{path.name}  pass  toy.lightcurve:lightcurve, ")
    judged = specc("validate", path, "--spec", "toy.lightcurve")
    assert judged.code == 0
    assert "pass" in judged.out


def test_the_same_seed_writes_the_same_bytes_and_another_does_not(specc, place):
    held = []
    for number, seed in enumerate((1, 1, 2)):
        folder = place / str(number)
        folder.mkdir()
        assert specc("example", "toy.lightcurve:lightcurve", "-o", folder, "--seed", seed).code == 0
        (path,) = folder.iterdir()
        held.append((path.name, path.read_bytes()))
    assert held[0] == held[1] != held[2]


def test_a_file_that_is_there_stays(specc, place):
    first = specc("example", "lightcurve")
    (path,) = place.glob("*.fits")
    path.write_bytes(b"mine")
    answer = specc("example", "lightcurve")
    assert answer.code == 1
    assert answer.err == f"specc: {path.name} is there already; say --overwrite to replace it\n"
    assert path.read_bytes() == b"mine"
    assert specc("example", "lightcurve", "--overwrite") == first
    assert path.read_bytes() != b"mine"
    assert {one.name for one in place.iterdir()} == {path.name, "pyproject.toml", "specs"}


def test_json_says_the_same(specc, place):
    answer = specc("example", "lightcurve", "--seed", 3, "--format", "json")
    told = json.loads(answer.out)["example"]
    assert told.pop("path").endswith("_lc.fits")
    assert told == {
        "spec": "toy.lightcurve",
        "version": "1.2.0",
        "product": "lightcurve",
        "kind": "random",
        "seed": 3,
        "verdict": "pass",
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lightcurv"], "no spec here has a product lightcurv; did you mean `lightcurve`?"),
        (["toy.lightcurve:x"], "toy.lightcurve has no product x; say one of lightcurve"),
        (["toy.lightcurv:lightcurve"], "did you mean"),
        (["lightcurve", "-o", "nowhere"], "nowhere: there is no such folder"),
    ],
)
def test_wrong_usage_names_what_is_right(specc, place, words, said):
    answer = specc("example", *words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_spec_that_does_not_compile_is_told(specc, broken):
    assert "toy.broken does not compile" in specc("example", "toy.broken:p").err
    assert specc("example", "lightcurve").code == 0


def test_a_name_of_several_specs_must_say_which(specc, place):
    text = (place / "specs/toy/lightcurve.specc").read_text(encoding="utf-8")
    (place / "specs/toy/other.specc").write_text(text.replace("toy.lightcurve", "toy.other"), encoding="utf-8")
    answer = specc("example", "lightcurve")
    assert answer.code == 2
    assert "toy.lightcurve:lightcurve, toy.other:lightcurve" in answer.err


HOPELESS = """\
specc 1
spec toy.hopeless 1.0.0

product p : fits "P" {
  primary {
    A : int{facts} "a"
    require A % 7919 == 17 and A % 7907 == 23 "a number that few are"
  }
}
"""


def test_a_rule_that_defeats_it_is_told_with_its_line_and_what_helps(specc, place):
    path = place / "specs/toy/hopeless.specc"
    path.write_text(HOPELESS.replace("{facts}", ""), encoding="utf-8")
    answer = specc("example", "toy.hopeless:p")
    assert answer.code == 1
    assert answer.err.startswith("specc: no maximal example of toy.hopeless:p was found in 12 attempts\n")
    assert "(toy/hopeless.specc:7)" in answer.err
    assert (
        "help: give an item that the rule names a value that fits it: `example VALUE` behind its type\n" in answer.err
    )
    told = json.loads(specc("example", "toy.hopeless:p", "--format", "json").out)["defeated"]
    assert [one["spec"] for one in told["rules"]] == [{"path": "toy/hopeless.specc", "line": 7}]
    path.write_text(HOPELESS.replace("{facts}", " example 31311743"), encoding="utf-8")
    assert specc("example", "toy.hopeless:p").code == 0


DELIVERY = """specc 1
spec toy.runs 1.0.0
product raw : json "Raw" {
  filename "{run}_raw.json" { run : digits[3] }
  tree { n : int > 0 "number" }
}
product view : csv "To be looked at" {
  filename "{run}.csv" { run : digits[3] }
  columns { x : float }
}
dataset run "A run" { key run
  one raw
  one view
  folder "runs/{run}"
}
"""


def test_a_dataset_is_written_as_a_whole(specc, place):
    (place / "specs" / "toy" / "runs.specc").write_text(DELIVERY)
    (place / "out").mkdir()
    answer = specc("example", "toy.runs:run", "-o", "out", "--seed", 4)
    assert (answer.code, answer.err) == (0, "")
    made = sorted(str(one.relative_to(place / "out")) for one in (place / "out").rglob("*") if one.is_file())
    assert [one[12:] for one in made] == [".csv", "_raw.json"]
    assert len({one[:12] for one in made}) == 1
    assert made[0][5:8] == made[0][9:12]
    assert answer.out.splitlines()[1:] == [f"  out/{one}" for one in made]
    again = specc("example", "toy.runs:run", "-o", "out", "--seed", 4)
    assert again.code == 1
    assert "is there already; say --overwrite to replace it" in again.err
    told = json.loads(specc("example", "run", "-o", "out", "--seed", 4, "--overwrite", "--format", "json").out)
    assert told["delivery"]["paths"] == [f"out/{one}" for one in made]
