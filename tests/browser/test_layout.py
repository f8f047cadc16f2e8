"""Pages fit, from a narrow phone to a wall, and with text twice as large or spaced out: none is pushed sideways.

Here is how that is found out, and that it tells; every page is asked for the narrowest window in `test_every_page`, and
those that stand for all for the rest in `test_each_kind`.
"""

from __future__ import annotations

import re
from pathlib import Path

STYLES = Path(__file__).parents[2] / "specc" / "backends" / "docs" / "static" / "style"
NARROWEST = 320  # what WCAG asks for: 1280 px at a zoom of 400 %
WALL = 2560


def narrowest_of_each_layout() -> tuple[int, ...]:
    """Give the width at which each layout that the styles know has least room, and that of a wall."""
    text = "".join(one.read_text(encoding="utf-8") for one in STYLES.glob("*.css"))
    last = {int(one) for one in re.findall(r"max-width:\s*(\d+)px\)", text)}
    return (NARROWEST, *sorted(one + 1 for one in last), WALL)


WIDTHS = narrowest_of_each_layout()
# Spacing of text that a reader may set (WCAG 1.4.12).
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"


def too_wide(visit, widths=WIDTHS) -> list[str]:
    """Say what sticks out of a window so wide, or is cut off in it."""
    told = []
    with visit.looking(width=widths[0], height=800):
        for width in widths:
            visit.page.set_viewport_size({"width": width, "height": 800})
            told += [f"at {width} px: {one}" for one in [*visit.answer("sticks_out"), *visit.answer("cut_off")]]
    return told


def too_wide_twice_as_large(visit) -> list[str]:
    """Say the same at half of a common window and in it, with the letters alone twice as large."""
    visit.ask("() => { document.documentElement.style.fontSize = '200%' }")
    told = too_wide(visit, (640, 1280))
    visit.ask("() => { document.documentElement.style.fontSize = '' }")
    return told


def too_wide_spaced_out(visit) -> list[str]:
    """Say the same with the text spaced out."""
    visit.ask(
        "(text) => { const one = new CSSStyleSheet(); one.replaceSync(text); document.adoptedStyleSheets = [one] }",
        SPACED,
    )
    told = too_wide(visit, (390, 1280))
    visit.ask("() => { document.adoptedStyleSheets = [] }")
    return told


def test_every_layout_has_a_width():
    assert {NARROWEST, 761, 1001, WALL} <= set(WIDTHS)


def test_what_tells_of_too_wide(tmp_path, visits):
    (tmp_path / "wide.html").write_text(
        "<div style='width:900px'>sticks out</div>"
        "<div style='overflow:auto'><div style='width:900px'>may be pushed</div></div>"
        "<div style='width:40px;overflow:hidden;white-space:nowrap'>cut off at the right edge</div>"
    )
    told = "\n".join(too_wide(visits.open(tmp_path, "wide.html"), (390,)))
    assert "sticks out" in told
    assert "cut off at" in told
    assert "may be pushed" not in told


def test_what_fits_by_itself_may_not_fit_spaced_out_or_twice_as_large(tmp_path, visits):
    (tmp_path / "word.html").write_text(f"<p style='font-size:1rem'>{'abcdefgh' * 20}")
    visit = visits.open(tmp_path, "word.html")
    assert too_wide(visit, (1400,)) == []
    assert too_wide_spaced_out(visit)
    assert too_wide_twice_as_large(visit)
    assert too_wide(visit, (1400,)) == []
