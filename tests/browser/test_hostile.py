"""A site of specs that say markup and scripts wherever they may: it is text, all of it, and nothing runs."""

from __future__ import annotations

import pytest
from browser.survey import survey
from browser.visits import PHONE, WIDE

# Calls of what hostile texts call are written down.
CANARY = """
window.ran = [];
for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
  window[name] = (...said) => { window.ran.push([name, ...said].join(' ')); };
"""


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_nothing_runs_and_nothing_is_injected(hostile, visits, width):
    visit = visits.open(hostile, width=width, height=1200, script=CANARY)
    pages = list(survey(hostile))
    assert len(pages) > 4
    for path in pages:
        visit.go(path)
        assert visit.ask("() => window.ran") == [], path
        assert visit.answer("injected") == [], path
        assert visit.ask("() => document.scrollingElement.scrollWidth - innerWidth") <= 0, path
    assert visit.trouble == []


def test_nothing_runs_without_the_policy(hostile, visits):
    """The policy of the page is a second lock: the first, that text is text, holds without it."""
    visit = visits.open(hostile, script=CANARY, bypass_csp=True)
    for path in list(survey(hostile)):
        visit.go(path)
        assert visit.ask("() => window.ran") == [], path
    assert visit.trouble == []


def test_hostile_text_is_shown(hostile, visits):
    visit = visits.open(hostile, "test/made/made.html")
    assert "<script>alert(1)</script>" in visit.page.locator("h1").inner_text()


def test_what_is_found_by_the_search_is_text(hostile, visits):
    """Results are made by a script, so they are looked at by themselves."""
    visit = visits.open(hostile, "test/made/made.html", script=CANARY)
    visit.page.locator("#q").click()
    for asked in ("alert", "<script>", "made", "img src"):
        visit.page.locator("#q").fill(asked)
        visit.page.wait_for_timeout(300)
        assert visit.ask("() => window.ran") == []
        assert visit.answer("injected") == []
    assert visit.page.locator("[role=option]").count()
    assert visit.trouble == []


def test_an_address_is_no_markup(hostile, visits):
    """What comes in the address of a page, the fragment and the question, is text as well."""
    visit = visits.open(hostile, script=CANARY)
    for end in ("?q=%3Cimg%20src=x%20onerror=alert(1)%3E", "#%3Cscript%3Ealert(1)%3C/script%3E", "#%E0%A4%A", "#'\"]"):
        visit.page.goto(f"{visit.root}test/made/made.html{end}")
        visit.page.wait_for_timeout(150)
        assert visit.ask("() => window.ran") == [], end
        assert visit.answer("injected") == [], end
    assert visit.trouble == []


def test_what_tells_of_hostile_texts(tmp_path, visits):
    (tmp_path / "bad.html").write_text(
        "<p style='color:red'>x</p><img src=x onerror=alert(1)><a href='javascript:alert(2)'>y</a>"
    )
    visit = visits.open(tmp_path, "bad.html", script=CANARY)
    visit.page.wait_for_timeout(50)
    assert visit.ask("() => window.ran") == ["alert 1"]
    assert len(visit.answer("injected")) == 3
