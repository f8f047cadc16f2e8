"""What readers choose: light or dark, kept from page to page; little motion; colours of their own.

What is tried by hand is tried on one page or a few; that nothing moves, and that no text keeps a colour of ours where
the reader has others, is asked of those that stand for all in `test_each_kind`.
"""

from __future__ import annotations

import pytest
from browser.kinds import PRODUCT

BACK = "() => getComputedStyle(document.body).backgroundColor"
LIGHT = "rgb(255, 255, 255)"


def change(visit) -> None:
    """Press the button until the colours are others."""
    before = visit.ask(BACK)
    for _ in range(3):
        visit.page.locator("#theme").click()
        if visit.ask(BACK) != before:
            return
    pytest.fail("the button changes nothing")


def test_the_button_changes_the_colours(site, visits):
    visit = visits.open(site, "index.html")
    button = visit.page.locator("#theme")
    assert button.is_visible()
    seen = {visit.ask(BACK)}
    for _ in range(3):
        button.click()
        seen.add(visit.ask(BACK))
    assert len(seen) == 2
    assert LIGHT in seen


def test_the_choice_is_kept_over_pages(site, visits):
    visit = visits.open(site, "index.html")
    change(visit)
    dark = visit.ask(BACK)
    for path in (PRODUCT, "jwst/imaging/index.html", "index.html"):
        assert visit.go(path).ask(BACK) == dark, path
    change(visit)
    assert visit.go(PRODUCT).ask(BACK) == LIGHT


def test_the_choice_stands_before_the_system(site, visits):
    visit = visits.open(site, "index.html", dark=True)
    dark = visit.ask(BACK)
    assert dark != LIGHT
    change(visit)
    visit.page.emulate_media(color_scheme="dark")
    assert visit.go(PRODUCT).ask(BACK) == LIGHT


def test_where_nothing_is_kept_the_pages_work(site, visits):
    broken = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError') }})"
    )
    visit = visits.open(site, PRODUCT, script=broken)
    change(visit)
    assert visit.trouble == []


def test_levels_are_told_apart_in_colours_of_the_reader(site, visits):
    visit = visits.open(site, forced_colors="active")
    marks = visit.go(PRODUCT).ask(
        "() => [...document.querySelectorAll('.g.required')].map((one) => getComputedStyle(one).backgroundColor)"
    )
    back = visit.ask(BACK)
    assert marks
    assert back not in marks, "the mark of what is required cannot be told from that of what is optional"
