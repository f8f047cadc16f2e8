"""Pages of trees, text tables and pictures: in the words of their formats, nesting shown, links that lead somewhere."""

from __future__ import annotations

import html
import re

import pytest
from factories.versioned import plan_of

from specc.backends import Settings, backend

SPEC = r"""
specc 1
spec demo.others 1.0.0
policy { rule E0127 error "new tables"  rule Y0108 off "old files" }
enum Kind : string { "science", "background" }
tree Transform { class : string "kind"  forward? : list[2] of Transform "two, one after the other" }
vocabulary Terms { EXPTIME : float unit s as asdf meta.time "time on source" }

product asn : json "Association" {
  filename "asn_{n}.json" { n : digits[5] = tree.program }
  tree {
    LEVEL    : string = "3"
    program  : string matches /\d{5}/ "program"
    products : list[1..*] of object "what is made" {
      members : list[2..9] of object { expname : string unique  exptype : Kind }
      require count(members.exptype == "science") >= 1 "a science member"
    }
    steps?   : map of string in {"DONE"}
    kinds?   : map[Kind] of int
    quality? : map[/v\d+/] of object "by <b>version</b>" { score : float nullable in [0, 1] }
    bounds?  : list[n] of tuple(low : float unit m "lower", high : float)
    labels?  : list of (string | int) | null
    dates?   : list of string nullable
    model?   : Transform
    undeclared keys info
  }
}
product columns : yaml "A list" { tree : list[1..*] of object "columns" { name : string } }
product wcs : asdf "Arrays" {
  tree {
    wcs  : any tagged "tag:a/wcs-1.*" | "tag:<i>b</i>"
    data : float32[ny, nx] unit Jy "slowest axis first"
    many : list of float64[3]
  }
}
product pool : csv "Pool" {
  delimiter "|"
  comments "#"
  nulls "NULL", ""
  rows >= 1
  columns { NAME : string unique "name"  SIZE : float unit m nullable "size"  open : bool }
}
product plain : csv "Plain" { columns in order { a : int } }
product cat : ecsv "Catalogue" {
  meta { date? : datetime "when"  undeclared keys allowed }
  columns { flux : float64 unit Jy nullable "flux"  shape : float32[2] "pair" }
}
product cal : fits "Both" {
  primary { use Terms.EXPTIME }
  image SCI : float32[ny, nx] "pixels"
  asdf ASDF "a tree" { mirror primary  data : array of SCI  meta : { wcs? : any  undeclared keys allowed } }
}
"""
OF_FITS = re.compile(r"HDU|EXTNAME|[Kk]eyword|[Hh]eader|TFORM|NAXIS|BITPIX|FITS|[Ee]xtension")


@pytest.fixture(scope="module")
def pages():
    made = backend("docs").emit(plan_of(SPEC), Settings(("demo.others",)))
    return {one.path.rpartition("/")[2].removesuffix(".html"): one.text for one in made}


def words(page):
    return html.unescape(" ".join(re.sub(r"<[^>]*>", " ", page[page.index("<main") : page.index("</main")]).split()))


@pytest.mark.parametrize("name", ["asn", "columns", "wcs", "pool", "plain"])
def test_words_of_fits_stand_on_no_page_of_other_formats(pages, name):
    said = words(pages[name])
    if name in {"pool", "plain"}:
        said = said.replace("header the rows of table have a header that names the columns", "")
    assert not OF_FITS.findall(said)


SAID = {
    "asn": """
        Contents 5 objects, 18 keys
        Structure # Object Level Type Contents tree required object 10 keys
        10 keys products required list of 1 or more objects what is made members required list of 2 to 9 objects 2 keys
        A file is this product when these keys of its tree have these values. LEVEL "3"
        tree.products.members list of 2 to 9 objects, required # Place each element of members of tree.products
        kinds optional map of ints keys are "science" or "background"
        steps optional map of strings "DONE"
        quality optional map of objects keys match /v\\d+/
        by <b>version</b>
        score required float [0, 1] may be null
        bounds optional list of n tuples (low, high)
        Place Level Type Unit Values Description Spec low required float m lower
        labels optional list of strings or ints, or null
        dates optional list of strings elements may be null
        Transform named tree # Place the value of model of tree and forward of Transform
        forward optional list of 2 Transform
        Undeclared other keys are noted
        One that is null is there""",
    "asn.rules": """
        asn/OBJECT/KEY:aspect""",
    "columns": """
        tree required list of 1 or more objects columns each required
        Place each element of the root of the file""",
    "wcs": """
        wcs required any tagged tag:a/wcs-1.* or tag:<i>b</i>
        data required float32 [ ny , nx ] array Jy
        many required list of arrays of float64[3]
        Shapes are written slowest axis first, as numpy prints them. ny , nx are""",
    "pool": """
        Contents 3 columns,
        Delimiter a vertical bar |
        Comments lines that begin with #
        Null written NULL or nothing between two delimiters
        Rows 1 or more rows Undeclared other columns are an error
        SIZE required float m may be null size
        A file says neither types nor units""",
    "plain": """
        Delimiter a comma Order columns stand in this order""",
    "cat": """
        Delimiter a blank or a comma, as the header of the file says
        meta object, required # Place the key meta in the header of the file
        flux required float64 Jy may be null flux
        Rules of ECSV # Every file is judged by the rules of ECSV as well
        more or less than these do. Rule What must hold Level here Elsewhere Why Spec E0127
        shape required float32 [2] pair""",
    "cal": """
        Contents 3 HDUs, 1 keyword, 2 objects, 3 keys,
        Place the tree in ASDF
        Mirrors what the vocabularies of PRIMARY name in ASDF stands here as well
        data required the array of SCI""",
    "index": """
        Rules of the formats""",
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said(pages, name):
    text = words(pages[name])
    assert [said for said in map(str.strip, SAID[name].strip().splitlines()) if said not in text] == []


def test_a_key_links_to_the_object_that_it_holds(pages):
    for name, page in pages.items():
        ids = set(re.findall(r' id="([^"]*)"', page))
        for link in re.findall(r'href="#([^"]*)"', page):
            assert html.unescape(link) in ids, (name, link)
    assert '<a href="#asn/tree.products.members">objects</a>' in pages["asn"]
    assert '<a href="#asn/Transform"><code>Transform</code></a>' in pages["asn"]
    assert '<a href="#cal/SCI"><code>SCI</code></a>' in pages["cal"]


def test_each_page_has_the_levels_of_its_own_format(pages):
    holding = {
        name: [code for code in ("E0127", "Y0108") if code in words(page)]
        for name, page in pages.items()
        if "." not in name
    }
    assert holding == {
        "asn": [], "pool": [], "plain": [], "columns": ["Y0108"], "wcs": ["Y0108"], "cal": ["Y0108"],
        "cat": ["E0127", "Y0108"], "index": ["E0127", "Y0108"],
    }  # fmt: skip


def test_the_list_of_products_names_formats(pages):
    said = words(pages["index"])
    for name in ("JSON", "YAML", "ASDF", "CSV", "ECSV", "FITS"):
        assert name in said
