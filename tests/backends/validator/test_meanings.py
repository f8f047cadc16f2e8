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


# ------------------------------------------------------------------------------------------ repetitions

REPEATED = """
product p : fits "p" {
  primary { NCHIP : int  "chips" }
  repeat n in 1..NCHIP "one chip" { image SCI : int16[2]  "pixels" }
  repeat 1..2 "one note" { image NOTE : int16[2]  "pixels" }
}
"""


def numbered(name, *versions):
    return [fits.ImageHDU(np.zeros(2, np.int16), name=name, ver=version) for version in versions]


@pytest.mark.parametrize(
    ("chips", "versions", "notes", "rules"),
    [
        (2, (1, 2), 1, set()),
        (2, (1, 2), 2, set()),
        (0, (), 1, set()),
        (2, (1,), 1, {"p/SCI:count"}),
        (1, (1, 2), 1, {"p/SCI:count"}),
        (0, (1,), 1, {"p/SCI:count"}),
        (1, (1,), 0, {"p/NOTE:count"}),
        (1, (1,), 3, {"p/NOTE:count"}),
    ],
)
def test_with_a_variable_a_repetition_is_exactly_so_many(judged, chips, versions, notes, rules):
    extensions = numbered("SCI", *versions) + [numbered("NOTE", 1)[0] for _ in range(notes)]
    assert set(judged(REPEATED, *extensions, NCHIP=chips)) == rules


def test_what_is_said_of_a_repetition():
    said = {one.id: one.message for one in plan(model(REPEATED)).rules}
    assert said["p/SCI:count"] == "SCI come NCHIP times"
    assert said["p/NOTE:count"] == "NOTE come 1 to 2 times"


# ------------------------------------------------------------------------------------------ orders without rows

ALONG = """
product p : fits "p" {
  primary {
    EDGE[i]? : float  increasing  for i in 1..12      "edge of a band"
    DAY[i:2]? : date  nondecreasing  for i in 1..*    "day"
    ID_[c]? : string  unique  for c in {A, B, C}      "identifier"
    S_*? : int  unique                                "step"
  }
  image WAVE? : float32[n]  nullable  increasing  unique   "wavelength"
  image CODE? : int16[n]  nondecreasing               "codes"
}
"""


@pytest.mark.parametrize(
    ("keywords", "rules"),
    [
        ({"EDGE1": 1.0, "EDGE2": 2.0, "EDGE10": 3.0}, {}),
        ({"EDGE10": 3.0, "EDGE2": 2.0, "EDGE1": 1.0}, {}),
        ({"EDGE1": 1.0, "EDGE3": 1.0}, {"p/PRIMARY/EDGE[i]:order": "EDGE3 is 1.0, after 1.0 of EDGE1"}),
        ({"DAY01": "2020-01-01", "DAY02": "2020-01-01"}, {}),
        (
            {"DAY01": "2020-01-02", "DAY02": "2020-01-01"},
            {"p/PRIMARY/DAY[i:2]:order": "DAY02 is '2020-01-01', after '2020-01-02' of DAY01"},
        ),
        ({"ID_A": "x", "ID_C": "x"}, {"p/PRIMARY/ID_[c]:unique": "ID_C is 'x', as ID_A is"}),
        ({"S_ONE": 1, "S_TWO": 1}, {"p/PRIMARY/S_*:unique": "S_TWO is 1, as S_ONE is"}),
    ],
)
def test_the_keywords_of_a_family_may_have_an_order(tmp_path, keywords, rules):
    primary = fits.PrimaryHDU()
    for name, value in keywords.items():
        primary.header[name] = value
    primary.writeto(tmp_path / "file.fits")
    assert found(ALONG, tmp_path / "file.fits") == rules


@pytest.mark.parametrize(
    ("name", "values", "rules"),
    [
        ("WAVE", [1, 2, 3], {}),
        ("WAVE", [1, np.nan, 3], {}),
        ("WAVE", [1, 3, np.nan, 2], {"p/WAVE:order": "it goes from 3.0 to 2.0"}),
        (
            "WAVE",
            [1, 2, 2, 3],
            {"p/WAVE:order": "it goes from 2.0 to 2.0", "p/WAVE:unique": "it is 2.0, as in pixel 2"},
        ),
        ("CODE", [1, 1, 2], {}),
        ("CODE", [1, 2, 1], {"p/CODE:order": "it goes from 2 to 1"}),
    ],
)
def test_the_pixels_of_one_axis_may_have_an_order(tmp_path, name, values, rules):
    data = np.array(values, np.float32 if name == "WAVE" else np.int16)
    path = tmp_path / "file.fits"
    fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(data, name=name)]).writeto(path)
    assert found(ALONG, path) == rules


def test_where_pixels_are_out_of_order_is_told(tmp_path):
    path = tmp_path / "file.fits"
    data = np.arange(600_000, dtype=np.float32)
    data[400_000] = -1
    fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(data, name="WAVE")]).writeto(path)
    (report,) = load(plan(model(ALONG))).validate(str(path)).files
    (finding,) = [one for one in report.findings if one.rule == "p/WAVE:order"]
    assert (finding.pixel, finding.count) == ((400_001,), 1)


def test_what_is_said_of_orders():
    said = {one.id: one.message for one in plan(model(ALONG)).rules}
    assert said["p/WAVE:order"] == "WAVE increases from pixel to pixel"
    assert said["p/PRIMARY/EDGE[i]:order"] == "EDGE[i] increases from keyword to keyword"
    assert said["p/PRIMARY/S_*:unique"] == "no two keywords have the same S_*"


# ------------------------------------------------------------------------------------------ defaults

ASSUMED = """
product p : fits "p" {
  primary {
    SUBARRAY? : bool default false   "a part of the detector is read"
    BINNING?  : int default 1  >= 1  "pixels on a side that are one"
    NCOL : int  "columns"
    when SUBARRAY { CORNER : int  "first pixel" }
    require NCOL * BINNING <= 2048
    require exists BINNING implies BINNING < 9
    require BINNING != 1  if present
  }
}
"""


@pytest.mark.parametrize(
    ("keywords", "rules"),
    [
        ({"NCOL": 2048}, set()),
        ({"NCOL": 2049}, {"p/PRIMARY:NCOL-BINNING"}),
        ({"NCOL": 1024, "BINNING": 2}, set()),
        ({"NCOL": 1025, "BINNING": 2}, {"p/PRIMARY:NCOL-BINNING"}),
        ({"NCOL": 1, "SUBARRAY": True}, {"p/PRIMARY/CORNER:presence"}),
        ({"NCOL": 1, "SUBARRAY": False}, set()),
        ({"NCOL": 1, "BINNING": 9}, {"p/PRIMARY:exists-BINNING"}),
        ({"NCOL": 1, "BINNING": 1}, {"p/PRIMARY:BINNING"}),
    ],
)
def test_an_absent_keyword_stands_for_its_default(judged, keywords, rules):
    assert set(judged(ASSUMED, **keywords)) == rules
