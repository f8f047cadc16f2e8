"""The evidence is read to its last word: what it says wrongly is told with its line and what to write instead."""

from __future__ import annotations

import pytest
from evidence.entries import HERE, expanded, read
from evidence.judging import differences

from specc.runtime.findings import FileReport, Finding

RIGHT = """\
cal:
  - file: jwst/test1_cal.fits
    findings:
      name: it was renamed
      "SCI:unit": BUNIT is 'DN'
  - software: stdatamodels
    maker: cal_of_an_image
    findings: {}
missing:
  cal: nothing
"""


@pytest.fixture
def reading(monkeypatch, tmp_path):
    """Read a text as the evidence of `jwst.imaging`, and give its mistakes without the path."""
    monkeypatch.setattr("evidence.entries.HERE", tmp_path / "tests" / "evidence")

    def of(text):
        path = tmp_path / "tests" / "evidence" / "jwst" / "imaging.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        written = read(path)
        return written, [one.removeprefix("tests/evidence/jwst/imaging.yaml:") for one in written.mistakes]

    return of


def test_what_is_right_is_read(reading):
    written, mistakes = reading(RIGHT)
    assert mistakes == []
    real, made = written.entries
    assert (real.kind, real.source, str(real)) == (
        "real file",
        "jwst/test1_cal.fits",
        "jwst.imaging:cal-jwst/test1_cal.fits",
    )
    assert real.findings == {"name": "it was renamed", "SCI:unit": "BUNIT is 'DN'"}
    assert (made.kind, made.source) == ("mission's software", "stdatamodels")
    assert written.missing == {"cal": "nothing"}


@pytest.mark.parametrize(
    ("before", "after", "mistake"),
    [
        ("file:", "fiel:", "2: cal: 'fiel' says nothing; did you mean 'file'?"),
        ("stdatamodels", "stdatamodel", "6: cal: 'stdatamodel' is not known; say one of astropy,"),
        ("    maker: cal_of_an_image\n", "", "6: cal: `software` and `maker`, the function"),
        ("    findings: {}\n", "", "6: cal: there are no `findings`; write `findings: {}`"),
        ("name: it was renamed", "name:", "4: cal: findings: name has no reason; write why it is true"),
        ("    findings: {}", "    findings:", "8: cal: findings is empty; write {}"),
        ("- software", "- file: a.fits\n    software", "6: cal: say either `file`"),
        ("missing:", "cal:", "9: "),
        ("  cal: nothing", "  - cal", "10: missing is no mapping"),
        ("    maker: cal_of_an_image", "    maker: 7", "6: cal: 'maker' is no text"),
        ("    findings: {}", "    findings: {}\n    with: jwst.imaging", "6: cal: 'with' is no list"),
    ],
)
def test_what_is_wrong_is_told(reading, before, after, mistake):
    _, mistakes = reading(RIGHT.replace(before, after, 1))
    assert any(one.startswith(mistake) for one in mistakes), mistakes


def test_several_findings_in_one_key():
    assert expanded("SCI:unit") == ["SCI:unit"]
    assert expanded("text/Creation Time:type") == ["text/Creation Time:type"]
    assert expanded("PRIMARY/DOI, LICENSE:presence") == ["PRIMARY/DOI:presence", "PRIMARY/LICENSE:presence"]
    assert expanded("SCI/BUNIT, DATE-OBS F0229") == ["SCI/BUNIT F0229", "SCI/DATE-OBS F0229"]


def test_a_text_that_is_no_mapping(reading):
    assert reading("- cal\n")[1] == ["1: this is no mapping; write `product:` and below it a list of files"]


@pytest.fixture
def entry(reading):
    """Give an entry that expects a wrong name and a wrong unit."""
    return reading(RIGHT)[0].entries[0]


def report(*findings, product="cal"):
    return FileReport("x", list(findings), spec="jwst.imaging", product=product, verdict="fail")


NAME = Finding("cal:name", "error", "it does not fit")
UNIT = Finding("cal/SCI:unit", "error", "BUNIT is 'DN'", hdu="SCI")


def test_a_report_is_held_against_the_evidence(entry):
    assert differences(report(NAME, UNIT), entry) == []
    more = Finding("F0229", "warning", "a unit", hdu="SCI", keyword="BUNIT")
    assert differences(report(NAME, UNIT, more), entry) == ["not in the evidence, warning 'SCI/BUNIT F0229': a unit"]
    assert differences(report(NAME), entry) == ["'SCI:unit' is not found"]
    quiet = Finding("cal/SCI:unit", "info", "BUNIT is 'DN'", hdu="SCI")
    assert differences(report(NAME, quiet), entry) == ["'SCI:unit' is not found, but for information"]
    assert differences(report(product="i2d"), entry)[0] == "it is found to be jwst.imaging:i2d, not jwst.imaging:cal"


def test_the_texts_that_are_here_are_where_they_are_looked_for():
    assert list(HERE.glob("*/*.yaml"))
