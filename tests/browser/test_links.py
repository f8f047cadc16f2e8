"""Links and anchors: each link of every page leads somewhere, which takes no browser, and opens there, which does.

What of a page can be pointed to, and is seen then, is asked of those that stand for all in `test_each_kind`.
"""

from __future__ import annotations

from browser.kinds import PRODUCT
from browser.survey import ids_twice, lost_links


def test_every_link_of_every_page_leads_somewhere(site):
    assert list(lost_links(site)) == []


def test_no_anchor_stands_twice(site):
    assert ids_twice(site) == []


def test_what_tells_of_lost_links(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.html").write_text("<p id=x><p id=x><a href='../two.html#y%20z'>there</a>")
    (tmp_path / "two.html").write_text(
        "<p id='y z'><a href='a/one.html#x'></a><a href=gone.html></a><a href='#no'></a><a href='https://x.org/'></a>"
    )
    assert sorted(lost_links(tmp_path)) == ["two.html: #no", "two.html: gone.html"]
    assert ids_twice(tmp_path) == ["a/one.html"]


def test_a_page_opened_at_an_anchor(site, visits):
    """As a finding of a validator links to it: the page is loaded there, and not only scrolled."""
    visit = visits.open(site).go(PRODUCT, "cal/PRIMARY/TELESCOP")
    box = visit.page.locator("[id='cal/PRIMARY/TELESCOP']").bounding_box()
    bar = visit.page.locator(".bar").bounding_box()
    assert bar["height"] <= box["y"] < 450
