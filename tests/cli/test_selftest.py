"""`specc selftest`: figures of each product, what did not go as it should, and the exit code."""

from __future__ import annotations

import json


def test_a_sound_spec(specc, place):
    answer = specc("selftest", "toy.lightcurve", "--jobs", "1")
    assert (answer.code, answer.err) == (0, "")
    first, *_, last = answer.out.splitlines()
    assert first.startswith("toy.lightcurve:lightcurve")
    assert "5 examples" in first
    assert last.endswith("; 0 faults")


def test_the_same_for_programs(specc, place):
    answer = specc("selftest", "toy.lightcurve", "--jobs", "1", "--format", "json", "--least", "100.5")
    assert answer.code == 1
    assert "fewer than the 100.5 % asked for" in answer.err
    data = json.loads(answer.out)
    [product] = data["products"]
    assert product["product"] == "lightcurve"
    assert product["rules"] == product["killed"] + len(product["alive"])
    assert product["alone"] <= product["killed"]
    assert all(one["reason"] for one in product["alive"])
    assert data["summary"]["faults"] == 0


def test_wrong_usage(specc, place):
    assert specc("selftest", "toy.lightcurve", "--jobs", "0").code == 2
    assert specc("selftest", "toy.nothing").code == 2


def test_a_spec_that_does_not_compile(specc, place):
    (place / "wrong.specc").write_text('specc 1\nspec wrong 1.0.0\nproduct p : fits { primary { A : strin "a" } }\n')
    answer = specc("selftest", place / "wrong.specc")
    assert answer.code == 2
    assert "strin" in answer.err
