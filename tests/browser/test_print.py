"""On paper a page is a decent document.

Nothing is cut at the edge, which is asked of the pages that stand for all, in `test_each_kind`. Headings stay with what
they head, and tables say their columns on each sheet: that depends on styles for what heads and what is headed, so one
page of each kind that is long enough to have several sheets is printed.
"""

from __future__ import annotations

import io
import re

import pytest
from browser.kinds import PRODUCT
from browser.sites import LARGE

# A4 is 210 mm wide, the margins of the pages are 16 mm; there are 96 px to 25.4 mm.
PAPER = round((210 - 2 * 16) / 25.4 * 96)
PAPER_HEIGHT = round((297 - 2 * 20) / 25.4 * 96)
OTHERS = (
    "mast/lightcurve/lightcurve.html",
    "mast/lightcurve/lightcurve.rules.html",
    "jwst/delivery/stage2.dataset.html",
)
# What is there for the screen alone.
SCREEN = ".bar, nav.nav, .skip, .anchor, button, input"


def on_paper(visit, path) -> object:
    """Open a page as paper has it, without the sheets."""
    visit.page.emulate_media(media="print")
    visit.page.set_viewport_size({"width": PAPER, "height": PAPER_HEIGHT})
    return visit.go(path)


def sheets(visit) -> list[str]:
    """Print the page, and give the text of each sheet."""
    from pypdf import PdfReader

    visit.page.emulate_media(media="print")
    printed = PdfReader(io.BytesIO(visit.page.pdf(prefer_css_page_size=True)))
    return [one.extract_text() for one in printed.pages]


def words(text: str) -> str:
    """Give a text without blanks, which a reader of PDF sets as it likes."""
    return re.sub(r"\s+", "", text)


def cut_on_paper(visit) -> list[str]:
    """Say what of an open page is cut at the edge of the paper."""
    with visit.looking(width=PAPER, height=PAPER_HEIGHT, media="print"):
        return visit.answer("cut_on_paper", PAPER)


def test_what_is_for_the_screen_is_not_printed(site, visits):
    visit = on_paper(visits.open(site), PRODUCT)
    shown = "(what) => [...document.querySelectorAll(what)].filter((one) => one.checkVisibility()).map(String)"
    assert visit.ask(shown, SCREEN) == []


def test_paper_is_white_in_the_dark(site, visits):
    visit = on_paper(visits.open(site, dark=True, script="localStorage.setItem('specc-theme', 'dark')"), PRODUCT)
    back, ink = visit.ask(
        "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    assert back in {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
    assert max(map(int, re.findall(r"\d+", ink)[:3])) < 64


@pytest.mark.parametrize("path", [PRODUCT, *OTHERS])
def test_headings_stay_with_what_they_head(site, visits, path):
    visit = visits.open(site, path)
    heads = {words(one) for one in visit.page.locator("main :is(h1, h2, h3, h4)").all_text_contents()}
    heads |= {one.removesuffix("#") for one in heads}
    said = sheets(visit)
    last = [(number, text.strip().splitlines()[-1]) for number, text in enumerate(said, 1) if text.strip()]
    assert [(number, line) for number, line in last if words(line) in heads] == []


def test_no_row_is_torn_and_each_sheet_says_its_columns(large, visits):
    visit = visits.open(large, LARGE)
    said = sheets(visit)
    head = words("KeywordLevelType")
    rows = [
        number
        for number, text in enumerate(said)
        if len(re.findall(r"[A-Z]{4}\d{4}\s+(?:required|optional)", text)) > 3
    ]
    assert len(rows) > 2
    assert [number for number in rows if head not in words(said[number])] == []


def test_a_product_is_a_sensible_number_of_sheets(large, visits):
    """Three hundred keywords at about twenty to thirty a sheet."""
    said = sheets(visits.open(large, LARGE))
    assert 8 <= len(said) <= 26
    assert [number for number, text in enumerate(said[:-1], 1) if len(text) < 200] == [], "a sheet is nearly empty"
