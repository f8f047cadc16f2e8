"""The pages of all enums and flags: each once where it is declared, who uses it, what it is made of."""

from __future__ import annotations

import re

import pytest
from factories.hostile import HOSTILE, hostile_spec
from factories.several import plans_of
from factories.site import html_pages, site, unresolved

from specc.plan.rules import plan

VALUES = """
specc 1
spec demo.values 1.0.0
\"\"\"Values.\"\"\"
enum Detector : string { "A" "the <i>first</i>", "B C" since 1.0 "the second", "D" "third" }
enum Any : string ignoring case { include Kind, "N/A" "none" }
enum Kind : string ignoring case { "x", "y" }
subset Far of Camera { 2 }
subset First of Detector { "A", "D" }
enum Camera : int open { 1 "long", 2 "short" }
flags Quality : uint8 { bit 0 bad "do not use"  bit 3 hot "hot" }
flags Spare : uint8 { bit 1 spare "nobody has it" }
"""
USE = """
specc 1
spec demo.use 1.0.0
import demo.values (Any, Camera, Detector, Far, First, Quality)
product p : fits "P" {
  filename "{detector}_{n}.fits" { detector : lower(Detector) = lower(primary.DETECTOR)  n : digits[3] }
  primary {
    DETECTOR : Detector "detector"
    KIND : Any "kind"
    FIRST : string in First "first"
  }
  image DQ : uint8[ny, nx] bits Quality "quality"
}
product many : fits "Many" {
  identify primary.CAM1 in Far and primary.CAM1 != 3
  require primary.CAM2 in Far or "Kind" != "Any" "is far"
  primary { CAM1 : Camera "1" CAM2 : Camera "2" CAM3 : Camera "3" CAM4 : Camera "4"
            CAM5 : Camera "5" CAM6 : Camera "6" CAM7 : Camera "7" }
}
product tree : json "Tree" { tree { kinds : map[Any] of int "kinds" } }
"""


@pytest.fixture(scope="module")
def files():
    return site(*plans_of(values=VALUES, use=USE))


@pytest.fixture(scope="module")
def pages(files):
    return html_pages(files)


def test_every_enum_stands_once_under_the_spec_that_declares_it(pages):
    ids = pages["enums.html"].ids
    for anchor in (
        "demo.values",
        "demo.values/enum/Detector",
        "demo.values/enum/Detector/A",
        "demo.values/enum/Detector/B+C",
        "demo.values/enum/Any/x",
        "demo.values/enum/Camera/2",
        "demo.values/enum/First/A",
    ):
        assert ids.count(anchor) == 1, anchor
    assert "demo.use" not in ids
    assert "6 enums, 13 values" in pages["enums.html"].text


def test_an_enum_says_how_it_is_related(files):
    text = files["enums.html"]
    for said in (
        'subset of</span> <a href="#demo.values/enum/Detector">Detector</a>',
        'subsets</span> <a href="#demo.values/enum/First">First</a>',
        'with all of</span> <a href="#demo.values/enum/Kind">Kind</a>',
        'included in</span> <a href="#demo.values/enum/Any">Any</a>',
        "open: another value is a warning",
        "upper and lower case are alike",
        '<span class="w">since</span> 1.0',
        "the &lt;i&gt;first",
    ):
        assert said in text, said


def test_an_enum_names_its_users(pages):
    links = set(pages["enums.html"].links)
    assert {
        "demo/use/p.html#p/PRIMARY/DETECTOR",
        "demo/use/p.html#p/name/detector",
        "demo/use/p.html#p/PRIMARY/FIRST",
        "demo/use/p.html#p/PRIMARY/KIND",
        "demo/use/tree.html#tree/tree/kinds",
        "demo/use/many.html#many/PRIMARY/CAM7",
    } <= links


def test_an_enum_that_only_expressions_name_leads_to_them(files):
    page = files["enums.html"]
    start = page.index('<h3 id="demo.values/enum/Far"')
    links = re.findall(r'href="(demo[^"]*)"', page[start : page.index("</section>", start)])
    assert links == [
        "demo/use/many.html",
        "demo/use/many.html#recognised",
        "demo/use/many.rules.html#many:CAM2",
    ]


def test_many_users_are_folded(files):
    assert files["enums.html"].count("<details") == 1
    assert "used 7 times, in 1 place<" in files["enums.html"]


def test_flags_have_anchors_for_bits_and_their_users(pages, files):
    page = pages["flags.html"]
    assert {"demo.values/flags/Quality", "demo.values/flags/Quality/hot", "demo.values/flags/Spare/spare"} <= set(
        page.ids
    )
    assert "demo/use/p.html#p/DQ" in page.links
    assert "2 sets of flags, 3 bits" in page.text
    assert "No product here uses it directly." in files["flags.html"]


def test_links_lead_somewhere(files):
    assert unresolved(files) == []


def test_it_is_the_same_every_time_in_any_order(files):
    plans = plans_of(values=VALUES, use=USE)
    again = site(*reversed(plans))
    assert {name: again[name] for name in ("enums.html", "flags.html")} == {
        name: files[name] for name in ("enums.html", "flags.html")
    }


def test_without_any_the_pages_say_so():
    files = site(*plans_of(use='specc 1\nspec demo.use 1.0.0\nproduct p : fits "p" { primary { A : int "a" } }\n'))
    assert "No specification here declares an enum." in files["enums.html"]
    assert "No specification here declares flags." in files["flags.html"]


def test_nothing_that_a_spec_says_becomes_markup():
    files = site(plan(hostile_spec(HOSTILE)))
    for name in ("enums.html", "flags.html"):
        assert "<script>alert" not in files[name]
        assert "<img" not in files[name]
        assert "{{" in files[name]  # shown, not run
