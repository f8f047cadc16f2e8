"""What a spec means, shown by files that keep to it and files that do not: case, dates, groups, steering values."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from model.resolving import model

from specc.backends.validator import load
from specc.plan.rules import plan


def found(text, path):
    """Rules of the spec that a file breaks, with their messages."""
    (report,) = load(plan(model(text))).validate(str(path)).files
    return {one.rule: one.message for one in report.findings if ":" in one.rule}


@pytest.fixture
def judged(tmp_path):
    """Compile a spec, write a primary header with these keywords and these extensions, and give what is found."""

    def judge(text, *extensions, **keywords):
        primary = fits.PrimaryHDU()
        for name, value in keywords.items():
            primary.header[name.replace("_", "-")] = value
        path = tmp_path / "file.fits"
        fits.HDUList([primary, *extensions]).writeto(path, overwrite=True)
        return found(text, path)

    return judge


# ------------------------------------------------------------------------------------------ ignoring case

CASE = """
enum Filter : string ignoring case { "V", "R", "Clear" }
product p : fits "p" {
  primary {
    FILTER : Filter  "filter"
    OTHER? : Filter  "another"
    when FILTER == "v" { WAVE : int  "wavelength" }
    switch FILTER {
      "CLEAR"  { CLEARED : int  "cleared" }
      "V", "r" { }
    }
    when FILTER in {"R"} { RED : int  "red" }
    require FILTER != "clear" or CLEARED == 1  if present
    require FILTER == OTHER  if present
  }
}
"""


@pytest.mark.parametrize(
    ("keywords", "rules"),
    [
        ({"FILTER": "V"}, {"p/PRIMARY/WAVE:presence"}),
        ({"FILTER": "v"}, {"p/PRIMARY/WAVE:presence"}),
        ({"FILTER": "clear", "CLEARED": 1}, set()),
        ({"FILTER": "CLEAR"}, {"p/PRIMARY/CLEARED:presence"}),
        ({"FILTER": "Clear", "CLEARED": 2}, {"p/PRIMARY:FILTER-CLEARED"}),
        ({"FILTER": "r"}, {"p/PRIMARY/RED:presence"}),
        ({"FILTER": "r", "RED": 1, "OTHER": "R"}, set()),
        ({"FILTER": "r", "RED": 1, "OTHER": "V"}, {"p/PRIMARY:FILTER-OTHER"}),
    ],
)
def test_comparisons_of_an_enum_that_ignores_case_do_so(judged, keywords, rules):
    assert set(judged(CASE, **keywords)) == rules


# ------------------------------------------------------------------------------------------ dates in sets

DATES = """
product p : fits "p" {
  primary {
    START : datetime in {"2020-01-01", "2021-01-01T12:00:00"}  "start"
    DAY   : date in {"2020-02-29"}  "day"
    BEGIN : datetime  "begin"
    require BEGIN in {"2020-01-01", "2020-01-02"}
    require BEGIN not in {"2020-01-02T00:00:00"}
  }
}
"""


@pytest.mark.parametrize(
    ("keywords", "rules"),
    [
        ({}, set()),
        ({"START": "2020-01-01T00:00:00"}, set()),
        ({"START": "2020-01-01T00:00:01"}, {"p/PRIMARY/START:in"}),
        ({"DAY": "2020-03-01"}, {"p/PRIMARY/DAY:in"}),
        ({"BEGIN": "2020-01-01T00:00:00.0"}, set()),
        ({"BEGIN": "2020-01-03T00:00:00"}, {"p/PRIMARY:BEGIN"}),
        ({"BEGIN": "2020-01-02T00:00:00"}, {"p/PRIMARY:BEGIN-2"}),
    ],
)
def test_dates_in_sets_are_compared_in_time(judged, keywords, rules):
    right = {"START": "2021-01-01T12:00:00", "DAY": "2020-02-29", "BEGIN": "2020-01-01T00:00:00"}
    assert set(judged(DATES, **(right | keywords))) == rules


# ------------------------------------------------------------------------------------------ include X?

GROUP = """
header One { TARGET : string  "target"  RA? : float  unit deg  "position" }
header Two { A : int  "a"  B : int  "b"  C? : int  "c" }
product p : fits "p" {
  primary {
    include One?
    include Two?
  }
}
"""


@pytest.mark.parametrize(
    ("keywords", "rules"),
    [
        ({}, set()),
        ({"TARGET": "M31"}, set()),
        ({"TARGET": "M31", "RA": 1.5}, set()),
        ({"RA": 1.5}, {"p/PRIMARY:exists-TARGET-RA"}),
        ({"A": 1, "B": 2}, set()),
        ({"A": 1, "B": 2, "C": 3}, set()),
        ({"A": 1}, {"p/PRIMARY:exists-A-B-C"}),
        ({"C": 1}, {"p/PRIMARY:exists-A-B-C"}),
        ({"A": 1, "C": 1}, {"p/PRIMARY:exists-A-B-C"}),
    ],
)
def test_an_optional_include_brings_what_it_requires_with_anything_else(judged, keywords, rules):
    assert set(judged(GROUP, **keywords)) == rules


# ------------------------------------------------------------------------------------------ steering values

STEERED = """
enum Mission : string { "Kepler", "K2", "TESS" }
product p : fits "p" {
  primary {
    MISSION : Mission  "mission"
    when MISSION == "TESS" { CAMERA : int  "camera" }
    else { CHANNEL : int  "channel" }
    when MISSION != "TESS" { QUARTER : int  "quarter" }
    switch MISSION { "K2" { K2CAMP : int  "campaign" } else { NOTCAMP : int  "none" } }
    SECTOR? : int  required when MISSION == "TESS" forbidden when not (MISSION == "TESS")  "sector"
  }
  when primary.MISSION == "K2" { image A : int16[2]  "a" }
  else { image B : int16[2]  "b" }
  image C? : int16[2]  required when primary.MISSION != "K2"  "c"
}
"""


def test_a_wrong_value_that_steers_branches_is_one_finding(judged):
    assert set(judged(STEERED, MISSION="Tess", CAMERA=1)) == {"p/PRIMARY/MISSION:in"}
    assert set(judged(STEERED, MISSION="x", CHANNEL=1, SECTOR=3)) == {"p/PRIMARY/MISSION:in"}


def test_right_values_steer(judged):
    image = fits.ImageHDU(np.zeros(2, np.int16), name="B"), fits.ImageHDU(np.zeros(2, np.int16), name="C")
    assert set(judged(STEERED, *image, MISSION="TESS", SECTOR=1)) == {
        "p/PRIMARY/CAMERA:presence", "p/PRIMARY/NOTCAMP:presence",
    }  # fmt: skip
    assert set(judged(STEERED, MISSION="Kepler", CHANNEL=1, QUARTER=1, NOTCAMP=1)) == {"p/B:presence", "p/C:presence"}
    assert set(judged(STEERED, MISSION="K2", CHANNEL=1, QUARTER=1, SECTOR=5)) == {
        "p/A:presence", "p/PRIMARY/K2CAMP:presence", "p/PRIMARY/SECTOR:presence",
    }  # fmt: skip
