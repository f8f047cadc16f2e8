"""A link outlives a name: what was renamed keeps its anchors, and rules of older files and of profiles have theirs."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from factories.site import html_pages, site, unresolved
from factories.versioned import plan_of

from specc.runtime.pages import page_of_rule

FITS = """
specc 1
spec demo.test 3.0.0
enum Kind : string { "a", "b" since 2.0 }
flags Bits : uint8 { bit 0 DEAD formerly BAD "dead" }
product cal : fits "Cal" {
  version primary.FMTVER default 1.0
  primary {
    FMTVER? : string "version"
    EXPTIME : float unit s formerly EXPOSURE before 2.0 formerly ITIME "time"
    KIND : Kind since 2.0 "kind"
    GONE : int until 2.0 "gone"
  }
  table EVENTS formerly ROWS before 3.0 {
    columns {
      TIME : float64 unit s formerly T before 2.0 "when" { TUNIT : string "unit" }
      FLAG : uint8 bits Bits "which"
    }
  }
}
profile archive {
  cal.primary.EXPTIME : in [0, 100]  "short"
  product cal { require primary.EXPTIME < 90 [s]  "shorter" }
}
"""
TREE = """
specc 1
spec demo.test 2.0.0
product asn : json "Asn" {
  tree {
    members : list of object formerly parts "m" { name : string formerly label "n" }
  }
}
"""


def every(plan):
    yield from plan.rules
    for one in plan.variants:
        yield from every(one.plan)


@pytest.fixture(scope="module")
def plan():
    return plan_of(FITS)


@pytest.fixture(scope="module")
def files(plan):
    return site(plan)


@pytest.fixture(scope="module")
def pages(files):
    return html_pages(files)


def test_what_was_renamed_keeps_its_anchors(pages):
    ids = pages["demo/test/cal.html"].ids
    for one in (
        *(
            "cal/PRIMARY/EXPTIME",
            "cal/PRIMARY/EXPOSURE",
            "cal/PRIMARY/ITIME",
            "cal/ROWS",
            "cal/ROWS/TIME",
            "cal/ROWS/T",
        ),
        *("cal/EVENTS/T", "cal/EVENTS/T.TUNIT", "cal/ROWS/TIME.TUNIT", "flags/Bits/BAD"),
    ):
        assert one in ids
    rules = pages["demo/test/cal.rules.html"].ids
    assert {"cal/PRIMARY/EXPOSURE:unit", "cal/ROWS:match", "cal/ROWS/T:type"} <= set(rules)


def test_no_anchor_is_there_twice(pages):
    for page in pages.values():
        assert len(page.ids) == len(set(page.ids))


def test_rules_of_older_files_and_of_profiles_have_their_place(plan, pages):
    assert len(plan.variants) > 1
    for rule in every(plan):
        page, _, anchor = page_of_rule(rule.id, "demo.test").partition("#")
        assert unquote(anchor) in pages[page].ids, rule.id
    said = pages["demo/test/cal.rules.html"].text
    assert "In files of earlier versions" in said
    assert "Under the profile archive" in said


def test_links_lead_somewhere(files):
    assert unresolved(files) == []


def test_keys_of_a_tree_keep_theirs():
    pages = html_pages(site(plan_of(TREE)))
    assert "asn/tree.parts" in pages["demo/test/asn.html"].ids
    assert "asn/tree.parts/label" in pages["demo/test/asn.html"].ids
    assert "asn/tree.parts/label:type" in pages["demo/test/asn.rules.html"].ids
