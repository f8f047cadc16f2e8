"""Every page of the site is quiet: nothing on the console, no error, no request that fails or leaves its folder."""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, kinds, part
from browser.sites import LARGE


@pytest.mark.parametrize("shard", SHARD)
def test_every_page_from_a_folder(site, visits, shard):
    visit = visits.open(site)
    for path in part(site, shard):
        visit.go(path)
    assert visit.trouble == []
    assert visit.requests
    assert {one.partition(":")[0] for one in visit.requests} == {"file"}


def test_each_kind_of_page_from_a_server(site, served, visits):
    visit = visits.open(served)
    for path in kinds(site):
        visit.go(path)
    assert visit.trouble == []


def test_a_page_of_three_hundred_keywords(large, visits):
    assert visits.open(large, LARGE).trouble == []


def test_a_page_without_scripts_says_the_same(site, visits):
    """Everything that a page says is there before a script runs; what only scripts can do is not offered."""
    visit = visits.open(site, "jwst/imaging/cal.html", java_script_enabled=False)
    page = visit.page
    assert page.locator("h1").inner_text()
    assert page.locator("#theme").is_hidden()
    assert page.locator("[id='cal/PRIMARY/TELESCOP']").is_visible()


def test_what_tells_of_trouble(tmp_path, visits):
    """The listeners themselves: a page that does all that no page may do."""
    (tmp_path / "bad.html").write_text(
        "<img src=missing.png><img src='http://127.0.0.1:9/x.png'>"
        "<script>console.log('said'); alert('asked'); setTimeout(() => { throw Error('thrown') })</script>"
    )
    visit = visits.open(tmp_path, "bad.html")
    visit.page.wait_for_timeout(50)
    told = "\n".join(visit.trouble)
    for words in ("says: log: said", "opens a dialog: asked", "thrown", "does not get", "asks for http://127.0.0.1:9"):
        assert words in told
