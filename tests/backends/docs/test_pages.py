"""Pages: every rule is an anchor, nothing a spec says becomes code, nothing is loaded, the bytes are the same twice."""

from __future__ import annotations

import re
from functools import partial
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from factories import specs
from factories.compiled import compiled
from factories.hostile import HOSTILE, hostile_spec

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.backends.docs.prose import line, paragraphs
from specc.backends.docs.storage import bitpix, tform
from specc.model.types import AnyLength
from specc.plan.rules import plan

LINKS = "[a](javascript:alert(1)) [b](data:text/html,x) ![c](https://x.org/c.png) <javascript:alert(1)> [d](//x.org) [e](https://x.org)"


class Page(HTMLParser):
    """What is in a page: ids, links, tags with attributes, and text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        held = dict(attrs)
        self.tags.append((tag, held))
        if "id" in held:
            self.ids.append(held["id"])
        if "href" in held:
            self.links.append(held["href"])

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)


def pages(spec) -> dict[str, str]:
    return {one.path: one.text for one in DocsBackend().emit(plan(spec), Settings())}


@pytest.fixture(
    params=[specs.lightcurve, specs.slits, *(partial(compiled, one) for one in ("jwst.imaging", "mast.iue"))],
    ids=["lightcurve", "slits", "jwst.imaging", "mast.iue"],
)
def spec(request):
    return request.param()


def test_every_product_and_the_spec_have_a_page():
    assert set(pages(specs.lightcurve())) == {
        "docs/mast/lightcurve/lightcurve.html",
        "docs/mast/lightcurve/index.html",
    }


def test_a_product_may_be_called_index():
    made = pages(specs.spec(specs.product("index", specs.primary())))
    assert len(made) == 2


def test_every_rule_is_an_anchor(spec):
    planned = plan(spec)
    text = "".join(pages(spec).values())
    ids = set(Page(text).ids)
    assert {one.id.replace(" ", "+") for one in planned.rules} <= ids


def test_anchors_are_unique_and_links_lead_somewhere(spec):
    front = DocsBackend().emit_front([plan(spec)])
    assert front[0].path == "docs/index.html"
    everything = {**pages(spec), **{one.path: one.text for one in front}}
    ids = {path: set(Page(text).ids) for path, text in everything.items()}
    for path, text in everything.items():
        page = Page(text)
        assert len(page.ids) == len(set(page.ids))
        assert not [one for one in page.ids if re.search(r"\s", one)]
        for link in page.links:
            if link.startswith("#"):
                assert unquote(link[1:]) in page.ids, link
            elif not link.startswith("https://"):
                folder = path.rpartition("/")[0].split("/")
                file, _, anchor = link.partition("#")
                target = [*folder, *file.split("/")]
                while ".." in target:
                    at = target.index("..")
                    target[at - 1 : at + 1] = []
                assert "/".join(target) in everything, link
                assert not anchor or unquote(anchor) in ids["/".join(target)], link


def test_the_same_spec_gives_the_same_bytes(spec):
    assert pages(spec) == pages(spec)


@pytest.mark.parametrize("text", [HOSTILE, LINKS], ids=["markup", "links"])
def test_what_a_spec_says_is_text(text):
    spec = hostile_spec(text)
    for made in (*pages(spec).values(), *(one.text for one in DocsBackend().emit_front([plan(spec)]))):
        page = Page(made)
        names = {tag for tag, _ in page.tags}
        assert not names & {"script", "img", "iframe", "object", "embed", "form", "input", "base", "svg"}
        attributes = {name for _, held in page.tags for name in held}
        assert not [one for one in attributes if one.startswith("on") or one == "src"]
        assert not [one for one in page.links if ":" in one.partition("/")[0] and not re.match(r"https?://|#", one)]
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", made)
        assert "49" not in page.text


def test_hostile_text_is_shown_and_not_lost():
    shown = Page(pages(hostile_spec(HOSTILE))["docs/test/made/made.html"]).text
    assert "<script>alert(1)</script>" in shown
    assert "{{ 7 * 7 }}" in shown


def test_pages_load_nothing(spec):
    for text in pages(spec).values():
        page = Page(text)
        assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe"}
        assert "url(" not in text
        assert "@import" not in text
        policy = next(held["content"] for tag, held in page.tags if tag == "meta" and "http-equiv" in held)
        assert policy == "default-src 'none'; style-src 'unsafe-inline'"


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
