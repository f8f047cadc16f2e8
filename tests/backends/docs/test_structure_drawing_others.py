"""The drawing of the structure of trees, text tables and pictures."""

from __future__ import annotations

import re
from functools import cache

import pytest
from factories.versioned import plan_of

from specc.backends import Settings, backend

SPEC = r"""
specc 1
spec demo.drawn 1.0.0
tree Transform { class : string "kind"  forward? : list[2] of Transform "two, one after the other" }

product asn : json "Association" {
  tree {
    program  : string
    products : list[1..*] of object "what is made" {
      members : list[2..9] of object { expname : string }
    }
    quality? : map[/v\d+/] of object "by version" { score : float }
    bounds?  : list[n] of tuple(low : float "lower", high : float)
    first?   : Transform
    second?  : list[n] of int "counts"
  }
}
product listed : yaml "A list" { tree : list[1..*] of object "columns" { name : string } }
product wcs : asdf "Arrays" {
  tree {
    meta : object { inner : object { data : float32[ny, nx] unit Jy "pixels"  other? : float64[nx] } }
    cube? : float32[nz, ny, nx]
  }
}
product pool : csv "Pool" { rows >= 1  columns { NAME : string "name"  SIZE? : float } }
product cat : ecsv "Catalogue" {
  meta { date? : datetime "when" }
  columns { flux : float64 unit Jy "flux"  pair : float32[2] }
}
product view : png "Preview" { pixels : uint8[ny, nx] | uint16[ny, nx, 3] "grey or colours"  text { Title? : string } }
product thumb : jpeg "Thumbnail" { pixels : uint8[1..256, nx, 3] }
product cal : fits "Both" {
  primary { A : int }
  image SCI : float32[ny, nx]
  asdf ASDF "a tree" { meta : object { B : int } }
}
"""


@cache
def _pages():
    return {one.path.rpartition("/")[2]: one.text for one in backend("docs").emit(plan_of(SPEC), Settings())}


def section(product):
    page = _pages()[f"{product}.html"]
    begin = page.index('<h2 class="s" id="structure">')
    return page[begin : page.index("<h2", begin + 1)]


def outline(product):
    """Give each name with how deep it stands and its sign."""
    made = re.findall(
        r'<tr(?: class="d(\d)")?>(?:<t[dh] class="no">\d*</td>)?<th scope="row".*?#k-(\w+)".*?href="[^"]*">([^<]*)</a>',
        section(product),
    )
    return [(int(depth or 0), sign, name) for depth, sign, name in made]


def rails(product):
    return re.findall(
        r'<th scope="row" class="at">(?:<svg class="rail"[^>]*>(.*?)</svg>)?<svg class="k"', section(product)
    )


def drawings(product):
    return re.findall(r'<svg class="dr".*?</svg>', section(product))


def words(text):
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())


@pytest.mark.parametrize(
    ("product", "expected"),
    [
        (
            "asn",
            [
                *((0, "object", "tree"), (1, "list", "products"), (2, "list", "members"), (1, "map", "quality")),
                *((1, "list", "bounds"), (1, "named", "first"), (1, "line", "second")),
                *((0, "object", "Transform"), (1, "named", "forward")),
            ],
        ),
        ("listed", [(0, "list", "tree"), (1, "list", "each")]),
        (
            "wcs",
            [
                *((0, "object", "tree"), (1, "object", "meta"), (2, "object", "inner"), (3, "image", "data")),
                *((3, "line", "other"), (1, "cube", "cube")),
            ],
        ),
        ("pool", [(0, "table", "table")]),
        ("cat", [(0, "object", "meta"), (0, "table", "table")]),
        ("view", [(0, "picture", "pixels"), (0, "text", "text")]),
        ("thumb", [(0, "picture", "pixels")]),
        (
            "cal",
            [
                *((0, "none", "PRIMARY"), (0, "image", "SCI"), (0, "tree", "ASDF"), (1, "object", "tree")),
                (2, "object", "meta"),
            ],
        ),
    ],
)
def test_what_stands_in_what(product, expected):
    assert outline(product) == expected


def test_how_often_each_comes():
    text = words(section("asn"))
    assert "products required list of 1 or more objects" in text
    assert "members required list of 2 to 9 objects" in text
    assert "quality optional map of objects" in text


def test_arrays_of_trees_have_shape_unit_and_drawing():
    text = section("wcs")
    assert "data required float32 [ ny , nx ] Jy pixels" in words(text)
    hues = {name: hue for hue, name in re.findall(r'<span class="dim (c\d)">(\w+)</span>', text)}
    for svg in drawings("wcs"):
        told = {name: hue for hue, name in re.findall(r'<text class="(c\d)"[^>]*>([^<]*)</text>', svg)}
        assert told.items() <= hues.items()
    assert len(drawings("wcs")) == 3


def test_a_list_of_a_named_length_is_a_line():
    assert "second optional list of n ints counts" in words(section("asn"))
    assert len(drawings("asn")) == 1


def test_guides_of_a_tree_end_with_the_last():
    of = dict(zip([name for _, _, name in outline("wcs")], rails("wcs"), strict=True))
    assert of["meta"].startswith('<line x1=".5em" x2=".5em" y2="100%"/>')  # cube follows
    assert of["cube"].startswith('<line x1=".5em" x2=".5em" y2="1em"/>')
    assert '<line x1=".5em" x2=".5em" y2="100%"/>' in of["data"]
    assert all('class="sp' not in one for one in of.values())  # nothing in a tree stands in an order


def test_a_named_tree_is_told_once_and_linked():
    text = section("asn")
    assert text.count('<a class="n" href="#asn/Transform">') == 1
    assert text.count('<a href="#asn/Transform">') == 2


def test_the_spine_of_hdus_ends_before_what_is_in_the_last():
    of = dict(zip([name for _, _, name in outline("cal")], rails("cal"), strict=True))
    assert "sp fr" in of["ASDF"]
    assert "sp fr" not in of["tree"]


def test_tables_of_text():
    text = section("cat")
    assert "table required rows 2 columns" in words(text)
    [svg] = drawings("cat")
    assert all(one in svg for one in (">flux<", ">pair<", ">2<"))
    assert "1 or more" in drawings("pool")[0]


def test_pictures_have_a_drawing_for_each_form():
    assert "pixels required pixels uint8 [ ny , nx ] or uint16 [ ny , nx , 3]" in words(section("view"))
    grey, colours = drawings("view")
    assert grey.count('class="b"') == 1
    assert colours.count('class="b"') == 3
    assert drawings("thumb")[0].count('class="b"') == 3


@pytest.mark.parametrize("product", ["asn", "listed", "wcs", "pool", "cat", "view", "thumb", "cal"])
def test_names_lead_somewhere_and_signs_are_there(product):
    text, page = section(product), _pages()[f"{product}.html"]
    for anchor in re.findall(r'<a class="n" href="#([^"]*)"', text):
        assert f'id="{anchor}"' in page
    for used in re.findall(r'<use href="#([^"]*)"', text):
        assert text.count(f'id="{used}"') == 1
