"""What is said once: pages show vocabularies, named types and what enums are made of, and who uses them."""

from __future__ import annotations

import re

import pytest
from factories.site import Page, site, unresolved
from model.resolving import model

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.plan.rules import plan

CORE = """
enum Detector : string { "A", "B" }
enum Any : string { include Detector, "N/A" }
type Angle : float unit deg in [0, 360) "angle, once around"
vocabulary Core {
  \"\"\"What files share.\"\"\"
  section "Exposure"
  EXPTIME  : float unit s > 0  as asdf meta.exposure.time  as ecsv exptime  "time on source"
  DETECTOR : Any               as asdf meta.detector                        "detector"
  CRVAL[i] : Angle for i in 1..2                                            "reference <b>point</b>"
}
"""
USE = """
import demo.core (Core)
product cal : fits "Calibrated" {
  primary { use Core.EXPTIME, CRVAL[i] }
  table T { columns { use Core.EXPTIME } }
}
"""


@pytest.fixture
def plans():
    return [plan(model(CORE)), plan(model(USE, core=CORE))]


def made(plans):
    """Both specs of one name in `resolving` get folders of their own."""
    from dataclasses import replace

    core, use = plans
    core = replace(core, spec=replace(core.spec, name="demo.core", vocabularies=tuple(
        replace(one, spec="demo.core") for one in core.spec.vocabularies
    )))  # fmt: skip
    backend = DocsBackend()
    settings = Settings(("demo.core", "demo.test"))
    artefacts = [*backend.emit(core, settings), *backend.emit(use, settings), *backend.emit_front([core, use])]
    return {one.path: one.text for one in artefacts}


def test_the_page_of_a_spec_shows_its_vocabularies_and_types(plans):
    page = Page(made(plans)["docs/demo/core/index.html"])
    for shown in (
        "Core",
        "EXPTIME",
        "meta.exposure.time",
        "exptime",
        "time on source",
        "Exposure",
        "What files share.",
    ):
        assert shown in "".join(page.texts)  # where a path may break, the page says so
    assert {"vocabulary/Core", "vocabulary/Core/EXPTIME", "type/Angle"} <= set(page.ids)
    assert "angle, once around" in page.text
    assert "with all of Detector" in page.text


def test_a_term_shows_all_that_use_it(plans):
    page = Page(made(plans)["docs/vocabularies.html"])
    users = [link for link in page.links if link.startswith("demo/test/cal.html#")]
    assert sorted(users) == [
        "demo/test/cal.html#cal/PRIMARY/CRVAL%5Bi%5D",
        "demo/test/cal.html#cal/PRIMARY/EXPTIME",
        "demo/test/cal.html#cal/T/EXPTIME",
    ]


def test_items_link_to_their_terms_and_types(plans):
    page = Page(made(plans)["docs/demo/test/cal.html"])
    assert "index.html#vocabulary/Core/EXPTIME" in page.links
    assert "index.html#type/Angle" in page.links
    assert "term of" in page.text


def test_a_term_has_its_name_in_each_format_in_a_column_of_its_own(plans):
    text = made(plans)["docs/vocabularies.html"]
    heads = re.findall(r'<th scope="col">(\w+)</th>', text)
    assert heads[:3] == ["FITS", "ASDF", "ECSV"]
    row = text[text.index('<tr id="vocabulary/Core/DETECTOR">') :]
    assert (
        '<td class="pa" data-of="ASDF">meta.<wbr>detector</td><td class="pa" data-of="ECSV"></td>'
        in row[: row.index("</tr>")]
    )


def test_what_a_term_may_be_leads_to_the_page_of_all_enums(plans):
    text = made(plans)["docs/vocabularies.html"]
    assert "3 terms, declared in" in text
    assert "reference &lt;b&gt;point" in text


def test_who_uses_a_term_is_said_by_spec_and_folded_when_they_are_many():
    columns = " ".join(f"table T{n} {{ columns {{ use Core.EXPTIME }} }}" for n in range(7))
    many = site(plan(model(CORE + f'product p : fits "p" {{ {columns} }}')))
    assert many["vocabularies.html"].count("<details") == 1
    assert "used 7 times, in 1 place" in many["vocabularies.html"]
    assert ">p/T3</a>" in many["vocabularies.html"]


def test_links_lead_somewhere(plans):
    assert unresolved(site(*plans[1:]) | {path.removeprefix("docs/"): text for path, text in made(plans).items()}) == []


def test_nothing_of_it_becomes_markup(plans):
    pages = [text for path, text in made(plans).items() if path.endswith(".html")]
    for text in pages:
        assert not re.search("<b>point", text)


def test_without_vocabularies_their_page_says_so():
    files = site(plan(model('product p : fits "p" { primary { A : int "a" } }')))
    assert "No specification here has a vocabulary." in files["vocabularies.html"]
