"""Pages of rules: whatever a finding names has its anchor, and what authors and readers are told is all there."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from factories import specs
from factories.site import html_pages, site, unresolved

from specc.backends.docs.suites.explained import pieces
from specc.backends.docs.suites.rule_index import ASPECTS
from specc.backends.docs.suites.structure import TOPICS
from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import BODIES, RECOMMENDED
from specc.plan import identity
from specc.plan.rules import plan
from specc.runtime.codes import rules
from specc.runtime.pages import page_of_rule
from specc.standard import pages as standard

MOST = 500_000  # bytes of a page


@pytest.fixture(scope="module")
def files():
    return site(plan(specs.lightcurve()), plan(specs.slits()))


@pytest.fixture(scope="module")
def pages(files):
    return html_pages(files)


def test_every_recommendation_is_listed(files, pages):
    assert {*RECOMMENDED, *BODIES} <= set(pages["recommendations.html"].ids)
    for code, row in RECOMMENDED.items():
        link = f'<a href="diagnostics.html#{code}">' in files["recommendations.html"]
        assert link == (row.disposition == "lint"), code


def test_every_rule_of_structure_has_its_page(pages):
    for code in rules():
        page, _, anchor = page_of_rule(code, None).partition("#")
        assert anchor == code
        assert code in pages[page].ids
        assert code in pages["rules.html"].ids


def test_a_file_of_no_product_is_explained(pages):
    page, _, anchor = page_of_rule("unmatched", None).partition("#")
    assert anchor in pages[page].ids


def test_every_rule_of_a_spec_has_its_page(pages):
    for spec in (specs.lightcurve(), specs.slits()):
        for rule in plan(spec).rules:
            page, _, anchor = page_of_rule(rule.id, spec.name).partition("#")
            assert unquote(anchor) in pages[page].ids


def test_every_group_of_rules_has_a_topic():
    groups = [group for topics in TOPICS.values() for group in topics]
    assert sorted(groups) == sorted({code[:3] for code in rules()})


def test_every_aspect_is_explained(pages):
    assert set(ASPECTS) >= identity.ASPECTS
    assert {f"aspect-{one}" for one in ASPECTS} <= set(pages["rules.html"].ids)


def test_every_diagnostic_has_its_anchor(pages):
    assert set(CODES) <= set(pages["diagnostics.html"].ids)


def test_every_product_leads_to_its_rules(pages):
    index = pages["rules.html"]
    for one in ("mast/lightcurve/lightcurve", "mission/slits/cal"):
        if f"{one}.html" in pages:
            assert f"{one}.rules.html" in index.links
    assert len([one for one in index.links if re.fullmatch(r".+/.+\.rules\.html", one)]) == 2


def test_pages_are_small(files):
    assert max(len(text.encode()) for path, text in files.items() if path.endswith(".html")) < MOST


def test_links_lead_somewhere(files):
    assert unresolved(files) == []


def test_examples_stand_as_they_are_written(files):
    assert '"no &#34;<pre>"' not in files["rules.t01.html"]
    example = next(one for one in standard.examples(standard.text("Y0101")) if one.kind == "passing")
    assert f">{example.text.rstrip()}" in files["rules.y01.html"]
    assert "specc 1\nspec example 1.0.0\n\nproduct image" in files["diagnostics.html"]


def test_lines_that_introduce_examples_are_their_titles():
    found = pieces("Why.\n\nSo not:\n\n```specc failing\na\n```\n\nBut so:\n\n```specc passing\nb\n```\n\nBehind.\n")
    assert [bool(one.prose) for one in found] == [True, False, True]
    assert [one.title for one in found[1].examples] == ["So not", "But so"]


def test_examples_name_their_file_and_what_else_they_break():
    (found,) = pieces("```fits failing F0102\n# file: a.fits.gz\n@primary\n```\n")
    (example,) = found.examples
    assert (example.title, example.file, example.also, example.text) == (
        "Breaks it",
        "a.fits.gz",
        ("F0102",),
        "@primary\n",
    )
