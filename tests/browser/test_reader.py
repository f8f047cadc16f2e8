"""What readers choose: light or dark, kept from page to page; little motion; colours of their own."""

from __future__ import annotations

import pytest
from browser.kinds import PRODUCT, kinds

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


def test_whoever_wants_no_motion_gets_none(site, visits):
    visit = visits.open(site, reduced_motion="reduce")
    found = {path: visit.go(path).answer("moving") for path in kinds(site)}
    assert {path: some for path, some in found.items() if some} == {}


def test_colours_of_the_reader_are_taken(site, visits):
    """With forced colours no text keeps one of ours beside the reader's, and levels are still told apart."""
    visit = visits.open(site, forced_colors="active")
    found = {path: visit.go(path).answer("own_colours") for path in kinds(site)}
    assert {path: some[:6] for path, some in found.items() if some} == {}
    marks = visit.go(PRODUCT).ask(
        "() => [...document.querySelectorAll('.g.required')].map((one) => getComputedStyle(one).backgroundColor)"
    )
    back = visit.ask(BACK)
    assert marks
    assert back not in marks, "the mark of what is required cannot be told from that of what is optional"
