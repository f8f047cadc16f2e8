"""Everything can be done by the keyboard: the way to the text is short, and one always sees where one is.

Each kind of page, by its smallest, is gone through as a reader does; that everything on the larger ones can have the
focus and shows it is asked, part by part, of those that stand for all in `test_each_kind`.
"""

from __future__ import annotations

import pytest
from browser.kinds import PRODUCT, SHARD, part, smallest
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


def unskippable(visit) -> list[str]:
    """Say why the first stop of a page that was just opened does not lead to its text."""
    visit.page.keyboard.press("Tab")
    skip = visit.answer("focused")
    if not skip["name"].startswith("Skip"):
        return [f"the first stop is {skip['name']}"]
    box = visit.page.locator(".skip").bounding_box()
    wrong = [] if box["x"] >= 0 and box["y"] >= 0 else ["the way to the text is out of sight"]
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    # a page may have nothing in its text to stop at; then the next stop is in the foot
    if visit.ask("() => Boolean(document.activeElement.closest('.bar, .nav'))"):
        wrong.append("the way to the text leads elsewhere")
    return wrong


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("shard", SHARD)
def test_the_way_to_the_text_is_short_and_one_sees_where_one_is(site, visits, shard, width):
    wrong = []
    visit = visits.open(site, width=width, reduced_motion="reduce")
    for path in part(site, smallest(site), shard):
        visit.go(path)
        wrong += [f"{path}: {one}" for one in unskippable(visit)]
        found = stops(visit.go(path), 40)
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


def unseen_focus(visit) -> list[str]:
    """Say what of the page cannot have the focus, or does not show that it has."""
    visit.page.keyboard.press("Tab")  # there are rings for those who use the keyboard
    return visit.answer("unseen_focus")


def test_what_tells_of_focus_that_is_not_seen(tmp_path, visits):
    (tmp_path / "bad.html").write_text(
        "<div class=bar style='position:fixed;top:0;height:80px;width:100%'></div><main><a href=#a>under</a>"
        "<p style='margin-top:100px'><a href=#b style='outline:none'>ringless</a><button style='outline:3px solid'>good"
        "</button><input tabindex=3 id=early style='outline:3px solid'>"
    )
    told = unseen_focus(visits.open(tmp_path, "bad.html"))
    assert [one for one in told if one.startswith("under")][-1:] == ["under is out of sight"]
    assert "ringless has no ring" in told
    assert "early comes before its turn" in told
    assert not [one for one in told if one.startswith("good")]
