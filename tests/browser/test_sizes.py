"""Sizes are asserted and times are told: a product with three hundred keywords is small, and there at once."""

from __future__ import annotations

from browser.sites import LARGE
from factories.large import KEYWORDS

MOST = 300_000  # bytes of a page with three hundred keywords
WITH = 120_000  # bytes of styles and of the scripts that every page loads


def test_a_page_of_three_hundred_keywords_is_small(large):
    text = (large / LARGE).read_bytes()
    assert text.count(b'class="lv ') >= KEYWORDS
    assert len(text) < MOST


def test_what_every_page_loads_is_small(large, visits):
    visit = visits.open(large, LARGE)
    loaded = [one for one in visit.requests if not one.endswith(".html")]
    assert loaded
    assert sum((large / one.removeprefix(visit.root)).stat().st_size for one in loaded) < WITH


def test_it_is_there_in_a_second(large, visits, record_property):
    """A machine may be busy, so the time is told (`-rP` prints it) and only that it is one is asserted."""
    took = visits.open(large, LARGE).answer("interactive")
    record_property("milliseconds to interactive", took)
    print(f"{LARGE}: {took:.0f} ms to interactive")  # noqa: T201
    assert took > 0
