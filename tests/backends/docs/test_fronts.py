"""Front pages: of all, of each suite, of each spec; names that could get into each other's way, and hostile titles."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from factories import specs
from factories.hostile import HOSTILE, hostile_spec
from factories.site import html_pages, site, unresolved

from specc.backends.docs.links import page_of_dataset, page_of_product, page_of_spec, page_of_suite
from specc.backends.docs.suites.front import headed
from specc.model.spec import Summary, SummaryProduct, SummaryRow
from specc.plan.rules import plan
from specc.source import Place

PLACE = Place("m/summary.specc", 1)


def named(name: str, title: str = "", *products: str):
    """Give the plan of a spec of a name with products of these names."""
    made = [specs.product(one, specs.primary()) for one in products or ("p",)]
    return plan(replace(specs.spec(*made), name=name, title=title, description=title))


def test_a_suite_has_the_products_of_all_its_specs():
    files = site(named("m.a", "Images: of one night", "x", "y"), named("m.b", "Spectra", "z"), named("n.a", "", "x"))
    pages = html_pages(files)
    assert unresolved(files) == []
    suite = pages["m/index.html"]
    assert {"../m/a/x.html", "../m/a/y.html", "../m/b/z.html", "../m/a/index.html"} <= set(suite.links)
    assert "n/a/x.html" not in "".join(suite.links)
    for said in ("M data products", "Images", "Of one night", "Spectra", "3 products, 2 specifications"):
        assert said in suite.text
    assert {"m/index.html", "n/index.html", "m/a/index.html", "rules.html"} <= set(pages["index.html"].links)


def test_the_way_to_a_page_leads_over_its_suite():
    pages = html_pages(site(named("m.a", "", "x"), named("alone", "", "x")))
    assert {"../../index.html", "../../m/index.html"} <= set(pages["m/a/x.html"].links)
    assert "../alone/index.html" in pages["alone/x.html"].links


def test_a_spec_alone_is_its_suite():
    files = site(named("alone", "One mission", "x"))
    assert "alone/index.suite.html" not in files
    assert "alone/index.html" in html_pages(files)["index.html"].links
    assert "One mission" in files["index.html"]
    assert unresolved(files) == []


def test_a_spec_that_is_called_as_its_suite_keeps_its_page():
    files = site(named("m", "The mission", "x"), named("m.x", "Its images", "y"), named("m-2.x", "", "y"))
    pages = html_pages(files)
    assert unresolved(files) == []
    assert "../m/index.suite.html" in pages["m/index.html"].links
    assert {"../m/x.html", "../m/x/y.html"} <= set(pages["m/index.suite.html"].links)
    assert "The mission data products" in pages["m/index.suite.html"].text
    assert "m/index.suite.html" in pages["index.html"].links
    assert len(re.findall(r'<th scope="row"><a', files["index.html"])) == 2


@pytest.mark.parametrize("name", ["rules", "index", "enums", "diagnostics", "_static", "formats"])
def test_suites_and_products_may_be_called_as_pages_of_the_site(name):
    files = site(named(name, "", name, "index_"), named(f"{name}.{name}", "", name))
    assert unresolved(files) == []


def test_no_two_pages_are_one():
    names = ("index", "index_", "cal", "rules")
    pages = [page_of_product("m", one) for one in names] + [page_of_spec("m"), page_of_suite("m", ["m", "m.a"])]
    spec = specs.spec()
    pages += [page_of_dataset(replace(spec, name="m"), one) for one in map(_Named, names)]
    assert len(set(pages)) == len(pages)


class _Named:
    def __init__(self, name):
        self.name = name


@pytest.mark.parametrize("title", [HOSTILE, "a" * 10_000, ": ", ":", "", "<b>: <script>alert(1)</script>"])
def test_titles_are_text(title):
    spec = replace(hostile_spec(HOSTILE), title=title, name="m.x")
    files = site(plan(spec))
    assert unresolved(files) == []
    for path in ("index.html", "m/index.html", "m/x/index.html", "rules.html"):
        page = html_pages(files)[path]
        assert [held.get("src", "").rpartition("/")[2] for tag, held in page.tags if tag == "script"] == [
            "theme.js",
            "page.js",
        ]
        assert not {tag for tag, _ in page.tags} & {"img", "iframe"}


def test_a_title_is_cut_where_it_goes_on():
    spec = specs.spec()
    assert headed(replace(spec, title="Images: of one night: all")) == ("Images", "Of one night: all")
    assert headed(replace(spec, title="Images")) == ("Images", "")
    assert headed(replace(spec, title="", name="a.b")) == ("b", "")


def test_without_specs_there_is_a_site():
    files = site()
    assert "There is no specification here yet." in files["index.html"]
    assert unresolved(files) == []


def summarised(*rows, title="Mission formats", name="m.summary"):
    """Give the plan of a spec that holds a summary: rows of a title, a meaning and the products of specs."""
    made = tuple(
        SummaryRow(kind, doc, tuple(SummaryProduct(*one, "fits", "A title") for one in products), PLACE)
        for kind, doc, *products in rows
    )
    return plan(replace(specs.spec(), name=name, products=(), summary=Summary(title, "As *published*.", made, PLACE)))


def test_the_table_of_a_suite_stands_on_its_page_and_on_the_front():
    summary = summarised(
        ("Images", "pixels", ("m.a", "x"), ("m.a", "y"), ("m.b", "z")), ("Others", "", ("elsewhere", "q"))
    )
    files = site(named("m.a", "", "x", "y"), named("m.b", "", "z"), summary)
    assert unresolved(files) == []
    pages = html_pages(files)
    for path, root in (("index.html", ""), ("m/index.html", "../")):
        page = pages[path]
        assert {f"{root}m/a/x.html", f"{root}m/a/y.html", f"{root}m/b/z.html"} <= set(page.links)
        for said in ("Mission formats", "published", "Images", "FITS", "pixels", "Others", "elsewhere", "q"):
            assert said in page.text, said
    assert "Mission formats data products" not in pages["m/index.html"].text
    assert "../../m/index.html" in pages["m/summary/index.html"].links
    assert "2 kinds of products" in pages["m/summary/index.html"].text


def test_a_spec_that_holds_the_table_is_nothing_that_others_build_on():
    pages = html_pages(site(named("m.a", "", "x"), summarised(("Images", "", ("m.a", "x")))))
    assert "What they share" not in pages["m/index.html"].text


def test_a_summary_is_text():
    pages = html_pages(site(named("m.a", "", "x"), summarised((HOSTILE, HOSTILE, ("m.a", "x")), title=HOSTILE)))
    for path in ("index.html", "m/index.html", "m/summary/index.html"):
        assert not any(tag == "script" and "src" not in held for tag, held in pages[path].tags)
