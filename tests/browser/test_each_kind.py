"""The pages that stand for all (see `kinds`) are opened twice, wide and as on a phone, and asked everything.

All of it depends on templates, styles and scripts: what axe finds, light and dark; text in drawings; whether it fits
each window, with text twice as large or spaced out, and paper; what can be pointed to, and what can have the focus, and
whether one sees it; colours of the reader; motion. Pages come from a server here, and are quiet, too.

Colours do not depend on the width, nor anything but them on light and dark; and they are what takes axe long. So axe is
asked for everything once, for colours alone in the dark, and for everything else on a phone.
"""

from __future__ import annotations

from functools import partial

import pytest
from browser.kinds import SHARD, by_kind, part, representatives
from browser.survey import survey
from browser.test_accessible import COLOURS, violations
from browser.test_keyboard import unseen_focus
from browser.test_layout import WIDTHS, too_wide, too_wide_spaced_out, too_wide_twice_as_large
from browser.test_print import cut_on_paper
from browser.visits import PHONE


def _answer(name, visit) -> list[str]:
    return visit.answer(name)


def _emulated(name, visit, **looks) -> list[str]:
    with visit.looking(**looks):
        return visit.answer(name)


def _axe_in_the_dark(visit) -> list[str]:
    with visit.looking(color_scheme="dark"):
        return violations(visit, only=COLOURS)


# In this order: axe leaves few of what is alike.
WIDE_ASKED = {
    "focus": unseen_focus,
    "drawings without a name": partial(_answer, "nameless_drawings"),
    "moves": partial(_answer, "moving"),
    "faint text in drawings": partial(_answer, "faint_text"),
    "faint text in drawings, in the dark": partial(_emulated, "faint_text", color_scheme="dark"),
    "own colours": partial(_emulated, "own_colours", forced_colors="active"),
    "is not seen when it is scrolled to": partial(_answer, "lost_anchors"),
    "is not seen when the address says it": partial(_answer, "lost_addresses"),
    "too wide": partial(too_wide, widths=WIDTHS[1:]),  # the first is asked of every page
    "too wide with text twice as large": too_wide_twice_as_large,
    "too wide with text spaced out": too_wide_spaced_out,
    "cut on paper": cut_on_paper,
    "axe": violations,
    "axe in the dark": _axe_in_the_dark,
}
PHONE_ASKED = {
    "focus": unseen_focus,
    # what scrolls by itself has the focus in turn, and a name for those who hear where they are
    "cannot be pushed by the keyboard": partial(_answer, "unreachable_regions"),
    "is not seen when it is scrolled to": partial(_answer, "lost_anchors"),
    "axe": partial(violations, without=COLOURS),
}


def asked(visit, path, questions) -> list[str]:
    """Open a page, and say what is wrong with it."""
    visit.go(path)
    return [f"{path}: {name}: {one}" for name, question in questions.items() for one in question(visit)[:8]]


@pytest.mark.parametrize("shard", SHARD)
def test_a_wide_window(site, served, visits, shard):
    visit = visits.open(served, reduced_motion="reduce")
    told = [one for path in part(site, representatives(site), shard) for one in asked(visit, path, WIDE_ASKED)]
    assert not [*visit.trouble, *told], "\n".join([*visit.trouble, *told])


@pytest.mark.parametrize("shard", SHARD)
def test_a_phone(site, served, visits, shard):
    visit = visits.open(served, width=PHONE, reduced_motion="reduce")
    told = [one for path in part(site, representatives(site), shard) for one in asked(visit, path, PHONE_ASKED)]
    assert not [*visit.trouble, *told], "\n".join([*visit.trouble, *told])


def test_every_part_of_every_page_is_on_one_that_stands_for_all(site):
    pages = survey(site)
    chosen = representatives(site)
    shown = frozenset().union(*(pages[one].parts for one in chosen))
    assert [path for path, one in pages.items() if not one.parts <= shown] == []
    assert all({some[0], some[-1]} <= set(chosen) for some in by_kind(site))
    assert len(chosen) < len(pages) / 2
