"""The page of all units: each once, in words, how large it is, what stands behind it, and who uses it."""

from __future__ import annotations

import html
import re

import pytest
from factories.hostile import HOSTILE, hostile_spec
from factories.several import plans_of
from factories.site import html_pages, site, unresolved

from specc.backends.wording.units import quantity, unit_in_words
from specc.model.judged_units import size_of
from specc.plan.rules import plan
from specc.runtime.unit_text import WITH_PREFIX, WITHOUT_PREFIX

ONE = """
specc 1
spec demo.one 1.0.0
policy { units fits, allow Angstrom, allow erg { "e-/s" = electron/s, "ANGSTROM" = Angstrom } }
unit turn = 360 [deg] "once <b>around</b>"
product p : fits "P" {
  primary {
    LAMBDA : float unit Angstrom "wavelength"
    RATE : float unit e-/s "rate"
    ANGLE : float unit turn "angle"
    SPEED : float unit like km/s "speed"
    NONE : float unit none "no unit"
    LONG : float unit any length "length"
  }
  image SCI : float32[ny, nx] unit MJy/sr | DN/s "pixels"
  table T { columns { F : float64 unit [erg/(s cm2 Angstrom)] "flux" } }
}
"""
TWO = """
specc 1
spec demo.two 1.0.0
policy { units fits { "DN" = adu } }
product q : fits "Q" {
  primary { A : int unit DN "a"  S1 : float unit s "1" S2 : float unit s "2" S3 : float unit s "3" S4 : float unit s "4"
            S5 : float unit s "5" S6 : float unit s "6" S7 : float unit s "7" }
}
"""


@pytest.fixture(scope="module")
def files():
    return site(*plans_of(one=ONE, two=TWO))


def row(files, unit):
    page = files["units.html"]
    found = page[page.index(f'<tr id="unit/{unit}">') :]
    text = re.sub(r"<[^>]*>", " ", found[: found.index("</tr>")])
    return re.sub(r" (?=[:,])", "", html.unescape(" ".join(text.split())))


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("MJy/sr", "megajansky per steradian 1e-20 kg rad-2 s-2 Standard demo.one:p SCI (pixels)"),
        ("Angstrom", "ångström 1e-10 m out of use by the IAU: Angstrom F1710 allowed by the policy, in demo.one"),
        ("Angstrom", "also written ANGSTROM"),
        ("erg/(s+cm2+Angstrom)", "erg per second per square centimetre per ångström"),
        ("erg/(s+cm2+Angstrom)", "out of use by the IAU: erg and Angstrom"),
        ("e-/s", "electron per second 1 electron s-1 alias: means electron/s, in demo.one"),
        ("turn", "6.28319 rad defined: 360 deg: once <b>around</b>"),
        ("DN/s", "foreign: 'DN' in 'DN/s' is a unit of the software of cameras"),
        ("DN", "alias: means adu, in demo.two"),
        ("s", "second 1 s Standard used 7 times, in 1 place demo.two:q PRIMARY/S1"),
        ("km/s", "kilometre per second 1000 m s-1 Standard"),
    ],
)
def test_what_is_said_of_a_unit(files, unit, said):
    assert said in row(files, unit)


def test_each_unit_stands_once_and_what_has_none_does_not(files):
    page = html_pages(files)["units.html"]
    units = [one for one in page.ids if one.startswith("unit/")]
    assert len(units) == len(set(units)) == 9
    assert "9 units" in page.text
    assert {"quantity/length", "quantity/time", "quantity/surface+brightness"} <= set(page.ids)


def test_units_link_to_those_who_use_them(files):
    links = html_pages(files)["units.html"].links
    assert {"demo/one/p.html#p/SCI", "demo/one/p.html#p/T/F", "demo/two/q.html#q/PRIMARY/S7"} <= set(links)
    assert unresolved(files) == []


@pytest.mark.parametrize("symbol", sorted(WITH_PREFIX | WITHOUT_PREFIX))
def test_every_unit_of_the_standard_can_be_said(symbol):
    assert unit_in_words(symbol)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("no unit at all", ""),
        ("um", "micrometre"),
        ("dam", "decametre"),
        ("cd", "candela"),
        ("10**-17 erg/(s cm2)", "10 to the power of -17 erg per second per square centimetre"),
        ("Hz**(1/2)", "square root of hertz"),
        ("m**5", "metre to the power of 5"),
        ("(" * 500, ""),
    ],
)
def test_units_in_words(text, said):
    assert unit_in_words(text) == said


def test_quantities_are_those_of_units_that_convert():
    assert quantity(size_of("Jy")) == quantity(size_of("W/(m2 Hz)")) == "Flux density, per frequency"
    assert quantity(size_of("erg/(s cm2 Angstrom)")) == "Flux density, per wavelength"
    assert quantity(None) == ""


def test_nothing_that_a_spec_says_becomes_markup_and_no_units_are_no_fault():
    files = site(plan(hostile_spec(HOSTILE)))
    assert "<script>alert" not in files["units.html"]
    assert "<img" not in files["units.html"]
    none = site(*plans_of(use='specc 1\nspec demo.use 1.0.0\nproduct p : fits "p" { primary { A : int "a" } }\n'))
    assert "No product here has a unit." in none["units.html"]
