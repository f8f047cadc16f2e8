"""The index of the search: everything is in it, every entry leads somewhere, and nothing in it is more than text."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache, partial

import pytest
from factories import specs
from factories.compiled import compiled, of_one_product
from factories.hostile import HOSTILE, hostile_spec
from factories.site import Page, html_pages, site

from specc.backends.docs.assets import assets
from specc.backends.docs.search.entries import entries
from specc.backends.docs.search.index import KINDS, index_scripts, packed
from specc.backends.docs.search.rules import rules
from specc.backends.docs.search.words import cut, few
from specc.plan.rules import plan

MADE = [specs.lightcurve, specs.slits, partial(of_one_product, "jwst.imaging", "cal"), partial(compiled, "mast.iue")]
NAMES = ["lightcurve", "slits", "jwst.imaging:cal", "mast.iue"]


@pytest.fixture(params=MADE, ids=NAMES)
def planned(request):
    return _planned(request.param)


@cache
def _planned(make):
    return plan(make())


@cache
def _pages(name):
    return html_pages(site(_planned(MADE[NAMES.index(name)])))


def unpacked(text: str) -> list[tuple[str, str, str, str, str, str]]:
    """Read a script as the browser does: kind, name, other names, description, where, and the address."""
    data = json.loads(re.fullmatch(r"self\.\w+=(\{.*\});\n", text, re.DOTALL)[1])
    found = []
    for kind, rows in data["kinds"]:
        for name, also, *variants in rows:
            for doc, *places in variants:
                for at in places:
                    page, where, start, *whole = data["scopes"][at]
                    anchor = whole[0] if whole else start + "+".join(name.split())
                    found.append((kind, name, also, doc, where, data["pages"][page] + ("#" + anchor if anchor else "")))
    return found


def scripts(*plans) -> tuple[str, str]:
    main, of_rules = index_scripts(plans)
    return main.text, of_rules.text


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_leads_to_an_anchor(name):
    planned, pages = _planned(MADE[NAMES.index(name)]), _pages(name)
    for text in scripts(planned):
        for one in unpacked(text):
            page, _, anchor = one[-1].partition("#")
            assert page in pages, one
            assert not anchor or anchor in pages[page].ids, one


@pytest.mark.parametrize("name", NAMES)
def test_every_item_of_a_page_is_found(name):
    planned, pages = _planned(MADE[NAMES.index(name)]), _pages(name)
    addresses = {one[-1] for one in unpacked(scripts(planned)[0])}
    for path, page in pages.items():
        if path.endswith(".rules.html"):
            continue
        rows = [held["id"] for tag, held in page.tags if tag == "tr" and "id" in held and "~" not in held["id"]]
        # Rules of structure, which specs only level, and what of a spec a page of all has.
        elsewhere = r"[A-Z]+\d+|(enum|flags|vocabulary)/.*" if path.endswith("/index.html") else r"[A-Z]+\d+"
        rows = [one for one in rows if not re.fullmatch(elsewhere, one)]
        if path.rpartition("/")[0]:
            assert {f"{path}#{one}" for one in rows} <= addresses, path
    products = {f"{one.name}.html" for one in planned.spec.products}
    assert products <= {one.rpartition("/")[2] for one in addresses}


def test_the_unit_of_pixels_is_found_as_the_keyword_that_says_it():
    found = [one for one in unpacked(scripts(_planned(MADE[2]))[0]) if one[1] == "BUNIT"]
    assert ("keyword", "jwst/imaging/cal.html#cal/SCI") in {(one[0], one[-1]) for one in found}
    assert "unit of the pixels: MJy/sr or DN/s" in {one[3] for one in found}


def test_every_rule_is_found(planned):
    anchors = {one[-1].partition("#")[2] for one in unpacked(scripts(planned)[1])}
    assert {one.id.replace(" ", "+") for one in planned.rules if ":" in one.id} == anchors


def test_what_is_said_of_one_name_many_times_is_one_entry(planned):
    for found in (entries([planned]), rules([planned])):
        data = packed(found)
        for _, rows in data["kinds"]:
            names = [one[0] for one in rows]
            assert names == sorted(set(names))


def test_nothing_is_lost_in_packing(planned):
    for script, found in zip(scripts(planned), (entries, rules), strict=True):
        given = {(one.kind, one.name, one.doc, one.where) for one in found([planned])}
        assert {(kind, name, doc, where) for kind, name, _, doc, where, _ in unpacked(script)} == given


def test_the_same_specs_in_any_order_give_the_same_bytes():
    plans = [_planned(one) for one in MADE]
    assert scripts(*plans) == scripts(*plans)
    assert scripts(*plans) == scripts(*reversed(plans))


@pytest.mark.parametrize(
    "text", [HOSTILE, "</script><script>alert(1)//", "\u2028\u2029\ud800\\", "__proto__ constructor", "x" * 10_000]
)
def test_what_a_spec_says_cannot_end_the_script(text):
    for script in scripts(plan(hostile_spec(text))):
        assert script.isascii()
        assert not re.search(r"[<\x00-\x09\x0b-\x1f\x7f]", script)
        assert unpacked(script)
        assert max(len(one[3]) for one in unpacked(script)) < 200


def test_the_client_makes_no_markup():
    for one in assets():
        if one.path.endswith(".js"):
            forbidden = (
                r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|Function\(|fetch\(|XMLHttp|\.style\b"
            )
            assert not re.search(forbidden, one.text), one.path


def test_sizes():
    """The scripts of every page are small; the index is loaded when it is asked for, and small for what is in it."""
    files = {one.path.rpartition("/")[2]: len(one.text.encode()) for one in assets()}
    assert files["page.js"] < 20_000
    assert files["search.js"] < 24_000
    assert files["theme.js"] < 1_000
    main, of_rules = scripts(*map(_planned, MADE))
    assert len(main) < 100 * len(list(entries(map(_planned, MADE))))
    assert len(of_rules) < 90 * len(list(rules(map(_planned, MADE))))


def test_a_description_is_a_few_plain_words():
    assert few("the *kind* of `EXP_TYPE`, <b>bold</b>\nin two lines\n\nMore.") == (
        "the kind of EXP_TYPE, <b>bold</b> in two lines"
    )
    assert cut("word " * 50).endswith("word…")
    assert len(cut("x" * 10_000)) < 100


def test_other_names_are_found():
    keyword = replace(specs.keyword("CD1_1"), also=("CDELT1",))
    found = unpacked(scripts(plan(specs.spec(specs.product("made", specs.primary(keyword)))))[0])
    assert ("keyword", "CD1_1", "CDELT1") in {one[:3] for one in found}


def test_kinds_are_known_to_the_client():
    [search] = [one.text for one in assets() if one.path.endswith("search.js")]
    letters = set(re.findall(r'"([\w ]+)"', search.partition("const LETTERS = {")[2].partition("};")[0]))
    assert set(KINDS) <= letters


def test_a_page_has_the_box_and_loads_no_index():
    page = Page(site(_planned(specs.lightcurve))["index.html"])
    held = {one.get("id"): one for _, one in page.tags}
    assert held["q"]["role"] == "combobox"
    assert [one["src"] for tag, one in page.tags if tag == "script"] == ["_static/theme.js", "_static/page.js"]
