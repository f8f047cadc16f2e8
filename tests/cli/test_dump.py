"""`specc dump`: every form between the stages, as stable text."""

from __future__ import annotations

import json

import pytest


@pytest.mark.parametrize("form", ["--ast", "--model", "--plan"])
def test_it_is_stable(specc, place, form):
    answer = specc("dump", form, "toy.lightcurve")
    assert (answer.code, answer.err) == (0, "")
    assert answer == specc("dump", form, "specs/toy/lightcurve.specc")


def test_the_tree_has_places(specc, place):
    lines = specc("dump", "--ast", "toy.lightcurve").out.splitlines()
    assert lines[0] == "Spec @2:1 edition=1 version='1.2.0'"
    assert "  name: Name @2:6 text='toy.lightcurve'" in lines
    assert any("ItemName" in line and "text='EXPTIME'" in line for line in lines)


def test_the_model_is_that_of_the_build(specc, place):
    specc("build")
    assert specc("dump", "--model", "toy.lightcurve").out == (place / "generated/toy/lightcurve/model.json").read_text(
        encoding="utf-8"
    )


def test_the_plan_has_every_rule(specc, place):
    out = specc("dump", "--plan", "toy.lightcurve").out
    assert "lightcurve/LIGHTCURVE/TIME:order  error  data  toy/lightcurve.specc:" in out


def test_a_spec_that_does_not_compile_has_a_tree(specc, broken):
    answer = specc("dump", "--ast", "toy.broken")
    assert answer.code == 2
    assert "text='strung'" in answer.out
    assert answer.err.endswith("\n1 error\n")
    answer = specc("dump", "--model", "toy.broken")
    assert (answer.code, answer.out) == (2, "")


def test_numbers_and_texts_come_as_json(specc, place):
    assert json.loads(specc("dump", "--model", "toy.lightcurve").out)["spec"]["name"] == "toy.lightcurve"
