"""Tables of combinations at work: what is not in them is found, and the finding says what would be right."""

from __future__ import annotations

import time

import pytest
from factories.judged import cards, findings, planned, said

from specc.runtime.combos import Combos

SPEC = """
policy { undeclared keywords allowed, hdus allowed }
enum Mission : string ignoring case { "Kepler", "TESS" }
combos Optics (TELESCOP, INSTRUME, FILTER) {
  ("HST", "WFC3", {"F606W", "F814W"})  "wide"
  ("HST", "ACS", {"F606W", "CLEAR"})
  ("TESS", any, "TESS")
}
combos Modes (MISSION, MODE) { ("KEPLER", 1)  ("tess", {2, 3}) }
product p : fits "p" {
  primary {
    TELESCOP?, INSTRUME?, FILTER? : string
    MISSION? : Mission   MODE? : digits[1..2]
    require (TELESCOP, INSTRUME, FILTER) in Optics  if present  "flown"
    require (MISSION, MODE) in Modes  if present
  }
}
"""
FLOWN = "PRIMARY:TELESCOP-INSTRUME-FILTER"


def optics(telescop, instrume, name):
    return cards(TELESCOP=telescop, INSTRUME=instrume, FILTER=name)


@pytest.mark.parametrize(
    "file",
    [
        optics("HST", "WFC3", "F814W"),
        optics("HST", "ACS", "CLEAR"),
        optics("TESS", "x", "TESS"),
        cards(TELESCOP="HST", INSTRUME="COS"),
        cards(MISSION="Kepler", MODE="01"),
        cards(MISSION="TESS", MODE="3"),
    ],
)
def test_what_is_in_a_table_passes(file, tmp_path):
    assert findings(SPEC, "@primary\n" + file, tmp_path) == {}


@pytest.mark.parametrize(
    ("values", "hint"),
    [
        (("HST", "WFC3", "CLEAR"), "with TELESCOP = 'HST' and INSTRUME = 'WFC3', FILTER may be 'F606W', 'F814W'"),
        (("HST", "COS", "F606W"), "with TELESCOP = 'HST' and FILTER = 'F606W', INSTRUME may be 'WFC3', 'ACS'"),
        (("HST", "COS", "G130M"), "with TELESCOP = 'HST', INSTRUME may be 'WFC3', 'ACS'"),
        (("JWST", "NIRCam", "x"), "TELESCOP may be 'HST', 'TESS'"),
    ],
)
def test_a_finding_says_what_comes_nearest(values, hint, tmp_path):
    message = said(SPEC, "@primary\n" + optics(*values), tmp_path)[FLOWN]
    told = ", ".join(f"{name} is '{one}'" for name, one in zip(("TELESCOP", "INSTRUME", "FILTER"), values, strict=True))
    assert message == f"not so: flown ({told}); {hint}"


def test_case_and_digits(tmp_path):
    message = said(SPEC, "@primary\n" + cards(MISSION="kepler", MODE="02"), tmp_path)["PRIMARY:MISSION-MODE"]
    assert message.endswith("; with MISSION = 'kepler', MODE may be 1")


def test_rows_and_dimensions(tmp_path):
    text = """
    policy { undeclared keywords allowed }
    product p : fits "p" {
      primary { }
      image SCI : int16[ny, nx] { require (ny, nx) in {(2, 2), (1, 4)} }
      table T {
        columns { A : int16  B : string[1] }
        each row { require (A, B) in {(1, "x"), (2, any)} }
        each row { require (A, B) != (3, "y") }
      }
    }
    """
    rows = '@data 00 01 "x" 00 02 "z" 00 01 "q" 00 03 "y"\n'
    file = "@primary\n@image 16 4 2\n" + cards(EXTNAME="SCI") + "@table 4 1I 1A\n"
    file += cards(EXTNAME="T", TTYPE1="A", TTYPE2="B") + rows
    found = findings(text, file, tmp_path)
    assert found["p/SCI:ny-nx"].message.endswith("(ny is 2, nx is 4); with ny = 2, nx may be 2")
    assert (found["p/T:A-B"].row, found["p/T:A-B"].count) == (3, 2)
    assert (found["p/T:A-B-2"].row, found["p/T:A-B-2"].count) == (4, 1)


def test_under_a_condition_and_turned_round(tmp_path):
    text = SPEC.replace('require (TELESCOP, INSTRUME, FILTER) in Optics  if present  "flown"', "%s")
    rule = 'when exists FILTER { require (FILTER, FILTER) not in {("a", any)}  "never" }'
    assert set(said(text % rule, "@primary\n" + cards(FILTER="a"), tmp_path)) == {"PRIMARY:FILTER"}
    rule = 'require not exists FILTER or (FILTER, FILTER) in {("a", "a")}'
    assert findings(text % rule, "@primary\n", tmp_path) == {}


def test_a_table_of_thousands_of_rows_is_asked_fast():
    table = Combos(tuple((f"I{n % 40}", (f"F{n}", f"G{n}"), n) for n in range(2000)))
    start = time.perf_counter()
    assert all(table.allow(f"I{n % 40}", f"G{n}", n) for n in range(2000))
    assert not table.allow("I0", "F1", 1)
    assert time.perf_counter() - start < 2
    assert table.nearest(("A", "B", "C"), lambda: ("I0", "F0", 1)) == "with A = 'I0' and B = 'F0', C may be 0"


def test_a_spec_without_such_things_loads_nothing_for_them():
    from specc.backends.validator.module import module

    text, refusals = module(planned('product p : fits "p" { primary { A : int  require A > 3 } }'))
    assert not refusals
    assert "choices" not in text
    assert "combos" not in text
