"""`specc validate --format` and `--report`: one form on standard output, others in files beside it."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest

from specc.reports import FORMS


@pytest.fixture
def wrong(product):
    """The file of `place`, with a unit that is not its own."""
    product.write_bytes(product.read_bytes().replace(b"'Jy      '", b"'mJy     '"))
    return product


def test_several_at_once(specc, place, wrong):
    answer = specc(
        *("validate", wrong.name, "--format", "jsonl"),
        *("--report", "out.sarif", "--report", "out.xml", "--report", "text=said"),
    )
    assert (answer.code, answer.err) == (1, "")
    lines = [json.loads(line) for line in answer.out.splitlines()]
    assert [line.get("verdict") for line in lines] == [None, "fail", None]
    [run] = json.loads((place / "out.sarif").read_text())["runs"]
    [result] = run["results"]
    assert result["ruleId"] == "toy.lightcurve:lightcurve/LIGHTCURVE/FLUX:unit"
    assert run["invocations"][0]["exitCode"] == 1
    assert ET.fromstring((place / "out.xml").read_text()).get("failures") == "1"  # noqa: S314  it is ours
    assert (place / "said").read_text().endswith("1 file: 1 fail; 1 error, 0 warnings\n")


@pytest.mark.parametrize("form", FORMS)
def test_each_form_on_standard_output(specc, place, wrong, form):
    answer = specc("validate", wrong.name, "--format", form)
    assert (answer.code, answer.err) == (1, "")
    assert "FLUX" in answer.out


def test_annotations(specc, place, wrong):
    first, *_ = specc("validate", wrong.name, "--format", "github").out.splitlines()
    assert first.startswith(
        "::error file=m31_lc.fits,title=toy.lightcurve%3Alightcurve/LIGHTCURVE/FLUX%3Aunit::LIGHTCURVE, card "
    )


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--report", "a.pdf"], "its ending tells no form"),
        (["--report", "none/a.xml"], "cannot write none/a.xml: no such file or directory"),
        (["--format", "pdf"], "invalid choice"),
    ],
)
def test_wrong_words(specc, place, product, words, says):
    answer = specc("validate", product.name, *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


def test_a_fault_stands_in_every_form(specc, place, product, monkeypatch):
    from specc.runtime.fits import FitsProduct

    def broken(*_, **__):
        raise RuntimeError("broken")

    monkeypatch.setattr(FitsProduct, "check", broken)
    answer = specc("validate", product.name, "--report", "a.sarif", "--report", "a.xml", "--report", "a.json")
    assert answer.code == 3
    [invocation] = json.loads((place / "a.sarif").read_text())["runs"][0]["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (3, False)
    assert ET.fromstring((place / "a.xml").read_text()).get("errors") == "1"  # noqa: S314  it is ours
    report = json.loads((place / "a.json").read_text())
    assert report["faults"][0]["path"] == product.name
    assert report["summary"]["faults"] == 1
