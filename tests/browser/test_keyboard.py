"""Everything can be done by the keyboard: the way to the text is short, and one always sees where one is."""

from __future__ import annotations

import pytest
from browser.kinds import PRODUCT, kinds
from browser.visits import PHONE, WIDE

STOPS = 120


def stops(visit, most=STOPS) -> list[dict]:
    """Go through the page by the tabulator; gives what had the focus, as long as it goes on."""
    found = []
    for _ in range(most):
        visit.page.keyboard.press("Tab")
        one = visit.answer("focused")
        if one["tag"] in {"BODY", "HTML"} or (found and one["at"] == found[0]["at"]):
            break
        found.append(one)
    return found


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_one_sees_where_one_is(site, visits, width):
    wrong = []
    visit = visits.open(site, width=width, reduced_motion="reduce")
    for path in kinds(site):
        visit.go(path)
        found = stops(visit, 40)
        wrong += [f"{path}: {one['name']} has no ring" for one in found if not one["ringed"]]
        wrong += [f"{path}: {one['name']} is out of sight" for one in found if not one["inSight"]]
        places = [one["at"] for one in found]
        if places != sorted(places):
            wrong.append(f"{path}: not in the order of the page: {[one['name'] for one in found]}")
    assert not wrong, "\n".join(wrong)


def test_backwards_nothing_is_under_the_bar(site, visits):
    visit = visits.open(site, reduced_motion="reduce").go(PRODUCT, "cal/SCI")
    visit.ask("() => document.querySelector(':target a').focus()")
    hidden = []
    for _ in range(STOPS):
        visit.page.keyboard.press("Shift+Tab")
        one = visit.answer("focused")
        if not one["inSight"]:
            hidden.append(one["name"])
    assert hidden == []


def test_the_first_stop_skips_to_the_text(site, visits):
    for path in kinds(site):
        visit = visits.open(site, path)
        visit.page.keyboard.press("Tab")
        [skip] = [visit.answer("focused")]
        assert skip["name"].startswith("Skip"), path
        box = visit.page.locator(".skip").bounding_box()
        assert box["x"] >= 0, path
        assert box["y"] >= 0, path
        visit.page.keyboard.press("Enter")
        visit.page.keyboard.press("Tab")
        # a page may have nothing in its text to stop at; then the next stop is in the foot
        assert visit.ask("() => !document.activeElement.closest('.bar, .nav')"), path


def test_a_table_that_is_pushed_can_be_pushed_by_the_keyboard(site, visits):
    """What scrolls by itself has the focus in turn, and a name for those who hear where they are."""
    visit = visits.open(site, width=PHONE)
    found = {path: visit.go(path).answer("unreachable_regions") for path in kinds(site)}
    assert {path: some for path, some in found.items() if some} == {}
