"""Pages fit, from a narrow phone to a wall, and with text twice as large or spaced out: none is pushed sideways."""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, SHARDS, kinds, part

NARROW = (320, 390)  # 320 px is what WCAG asks for: 1280 px at a zoom of 400 %
ALL_WIDTHS = (320, 390, 640, 768, 1000, 1024, 1400, 2560)
# Spacing of text that a reader may set (WCAG 1.4.12).
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"


def too_wide(visit, widths, paths, prepare=None) -> list[str]:
    """Say what sticks out of a window so wide, on these pages."""
    told = []
    for path in paths:
        visit.go(path)
        if prepare:
            prepare(visit)
        for width in widths:
            visit.page.set_viewport_size({"width": width, "height": 800})
            told += [f"{path} at {width} px: {one}" for one in [*visit.answer("sticks_out"), *visit.answer("cut_off")]]
    return told


@pytest.mark.parametrize("shard", SHARD)
def test_every_page_fits_a_phone(site, visits, shard):
    told = too_wide(visits.open(site), NARROW, part(site, shard))
    assert not told, "\n".join(told)


@pytest.mark.parametrize("shard", SHARD)
def test_each_kind_fits_every_window(site, visits, shard):
    told = too_wide(visits.open(site), ALL_WIDTHS, kinds(site)[shard::SHARDS])
    assert not told, "\n".join(told)


def test_each_kind_fits_with_text_twice_as_large(site, visits):
    """At half of a common window, with the letters alone twice as large."""
    told = too_wide(visits.open(site), (640, 1280), kinds(site), _twice)
    assert not told, "\n".join(told)


def test_each_kind_fits_with_text_spaced_out(site, visits):
    told = too_wide(
        visits.open(site, bypass_csp=True), (390, 1280), kinds(site), lambda one: one.page.add_style_tag(content=SPACED)
    )
    assert not told, "\n".join(told)


def _twice(visit) -> None:
    visit.ask("() => { document.documentElement.style.fontSize = '200%' }")


def test_what_tells_of_too_wide(tmp_path, visits):
    (tmp_path / "wide.html").write_text(
        "<div style='width:900px'>sticks out</div>"
        "<div style='overflow:auto'><div style='width:900px'>may be pushed</div></div>"
        "<div style='width:40px;overflow:hidden;white-space:nowrap'>cut off at the right edge</div>"
    )
    told = "\n".join(too_wide(visits.open(tmp_path), (390,), ["wide.html"]))
    assert "sticks out" in told
    assert "cut off at" in told
    assert "may be pushed" not in told
