"""Pages: every rule is an anchor, nothing a spec says becomes code, nothing is loaded, the bytes are the same twice."""

from __future__ import annotations

import re
from functools import cache, partial

import pytest
from factories import specs
from factories.compiled import compiled, of_one_product
from factories.hostile import HOSTILE, hostile_spec
from factories.site import Page, html_pages, site, unresolved

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.storage import bitpix, tform
from specc.model.types import AnyLength
from specc.plan.rules import plan

LINKS = "[a](javascript:alert(1)) [b](data:text/html,x) ![c](https://x.org/c.png) <javascript:alert(1)> [d](//x.org) [e](https://x.org)"


def pages(spec) -> dict[str, str]:
    made = DocsBackend().emit(plan(spec), Settings())
    return {one.path: one.text for one in made if one.path.endswith(".html")}


MADE = {
    "lightcurve": specs.lightcurve,
    "slits": specs.slits,
    "jwst.imaging:cal": partial(of_one_product, "jwst.imaging", "cal"),
    "mast.iue": partial(compiled, "mast.iue"),
}


@pytest.fixture(params=MADE)
def name(request):
    return request.param


@cache
def files_of(name):
    """Give the whole site of a spec, made once."""
    return site(plan(MADE[name]()))


def test_every_product_and_the_spec_have_a_page():
    assert set(pages(specs.lightcurve())) == {
        "docs/mast/lightcurve/lightcurve.html",
        "docs/mast/lightcurve/lightcurve.rules.html",
        "docs/mast/lightcurve/index.html",
    }


def test_a_product_may_be_called_index():
    made = pages(specs.spec(specs.product("index", specs.primary())))
    assert len(made) == 3


def test_every_rule_is_an_anchor(name):
    planned = plan(MADE[name]())
    ids = {one for page in html_pages(files_of(name)).values() for one in page.ids}
    assert {one.id.replace(" ", "+") for one in planned.rules} <= ids


def test_anchors_are_unique_and_links_lead_somewhere(name):
    files = files_of(name)
    for path, page in html_pages(files).items():
        assert len(page.ids) == len(set(page.ids)), path
        assert not [one for one in page.ids if re.search(r"\s", one)], path
    assert unresolved(files) == []


def test_the_same_spec_gives_the_same_bytes(name):
    assert site(plan(MADE[name]())) == files_of(name)


@pytest.mark.parametrize("text", [HOSTILE, LINKS], ids=["markup", "links"])
def test_what_a_spec_says_is_text(text):
    spec = hostile_spec(text)
    files = {path: text for path, text in site(plan(spec)).items() if path.endswith(".html")}
    told = {one.path.removeprefix("docs/") for one in DocsBackend().emit_shared()}  # in which no spec says anything
    for path, made in files.items():
        page = Page(made)
        scripts = [held.get("src", "").rpartition("/")[2] for tag, held in page.tags if tag == "script"]
        assert scripts == ["theme.js", "page.js"]
        page.tags = [one for one in page.tags if one[0] != "script"]
        names = {tag for tag, _ in page.tags}
        assert not names & {"img", "iframe", "object", "embed", "form", "base"}
        attributes = {name for _, held in page.tags for name in held}
        assert not [one for one in attributes if one.startswith("on") or one == "src"]
        assert not [one for one in page.links if ":" in one.partition("/")[0] and not re.match(r"https?://|#", one)]
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", made)
        assert path in told or not re.search(r"\b49\b", page.text)


def test_hostile_text_is_shown_and_not_lost():
    shown = Page(pages(hostile_spec(HOSTILE))["docs/test/made/made.html"]).text
    assert "<script>alert(1)</script>" in shown
    assert "{{ 7 * 7 }}" in shown


def test_pages_load_nothing_but_what_lies_beside_them(name):
    for path, text in files_of(name).items():
        assert "url(" not in text, path
        assert "@import" not in text, path
        if not path.endswith(".html"):
            continue
        page = Page(text)
        assert not {tag for tag, _ in page.tags} & {"img", "iframe", "style"}
        loaded = [held["href" if tag == "link" else "src"] for tag, held in page.tags if tag in {"link", "script"}]
        assert [one for one in loaded if not re.match(r"(\.\./)*_static/\w+\.(css|js)$", one)] == []
        assert not [held for _, held in page.tags if "style" in held]
        policy = next(held["content"] for tag, held in page.tags if tag == "meta" and "http-equiv" in held)
        assert policy == "default-src 'none'; style-src 'self'; script-src 'self'"


def test_a_page_says_what_the_spec_says():
    text = Page(pages(specs.lightcurve())["docs/mast/lightcurve/lightcurve.html"]).text
    squeezed = " ".join(text.split())
    for said in (
        "Target light curve",
        "strictly increasing",
        'when MISSION is "TESS"',
        'MISSION == "TESS"',
        "attitude_tweak",
        "the original field in Cygnus",
        "lower(primary.HLSPID)",
        "the observation ends after it starts",
        "PE or QE",
    ):
        assert said in squeezed, said


@pytest.mark.parametrize(
    ("kind", "shape", "form"),
    [
        ("float32", (), "E"),
        ("float32", (2,), "2E"),
        ("float32", (3, 4), "12E, TDIM (4,3)"),
        ("float32", specs.dims("n"), "n E"),
        ("int32", specs.dims("n", 2), "2×n J, TDIM (2,n)"),  # noqa: RUF001
        ("int32", (AnyLength(),), "PJ or QJ"),
        ("string[20]", (), "20A"),
        ("string[8]", (3,), "24A, TDIM (8,3)"),
        ("string", (), "n A"),
        ("uint16", (), "I, TZERO 32768"),
        ("float", (), "E or D"),
        ("bool", (), "L"),
    ],
)
def test_tform(kind, shape, form):
    assert tform((specs.value_type(kind),), shape) == form


def test_bitpix():
    assert bitpix((specs.value_type("float32"), specs.value_type("uint16"))) == "-32 or 16, BZERO 32768"


def test_markdown():
    assert paragraphs("*a* `b`\n\n# c") == "<p><em>a</em> <code>b</code></p>\n<h4>c</h4>\n"
    assert line("see <https://x.org/a?b=c&d>") == (
        'see <a href="https://x.org/a?b=c&amp;d" rel="noopener noreferrer">https://x.org/a?b=c&amp;d</a>'
    )
