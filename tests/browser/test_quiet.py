"""Pages are quiet: nothing on the console, no error, no request that fails or leaves the folder.

Every page is asked for that in `test_every_page`, from a folder, and those that stand for all in `test_each_kind`, from
a server; here are pages of other sites, and that the listeners tell.
"""

from __future__ import annotations

from browser.kinds import PRODUCT
from browser.sites import LARGE


def test_a_page_of_three_hundred_keywords(large, visits):
    assert visits.open(large, LARGE).trouble == []


def test_a_page_without_scripts_says_the_same(site, visits):
    """Everything that a page says is there before a script runs; what only scripts can do is not offered."""
    visit = visits.open(site, PRODUCT, java_script_enabled=False)
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
