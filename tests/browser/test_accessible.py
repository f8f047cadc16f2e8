"""WCAG 2.2 AA as axe judges it, on each kind of page, light and dark, wide and narrow; and contrast within drawings."""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, SHARDS, kinds
from browser.visits import PHONE, WIDE

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# In the dark only the colours differ.
COLOURS = ("color-contrast", "link-in-text-block")


def violations(visit, rules=None, within: str | None = None) -> list[str]:
    """Say what axe finds wrong with the page, or with what is within one element of it."""
    from axe_playwright_python.sync_playwright import Axe

    visit.answer("leave_few")
    only = {"type": "rule", "values": list(rules)} if rules else {"type": "tag", "values": list(TAGS)}
    found = (
        Axe()
        .run(visit.page, context=within, options={"runOnly": only, "resultTypes": ["violations"]})
        .response["violations"]
    )
    return [
        f"{visit.path}: {one['impact']}: {one['id']}: {len(one['nodes'])} x {' '.join(map(str, node['target']))}: "
        f"{node['failureSummary'].splitlines()[-1].strip()}"
        for one in found
        for node in one["nodes"][:2]
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("shard", SHARD)
def test_axe_finds_nothing(site, visits, shard, width, dark):
    visit = visits.open(site, width=width, dark=dark, reduced_motion="reduce")
    found = []
    for path in kinds(site)[shard::SHARDS]:
        found += violations(visit.go(path), COLOURS if dark else None)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_of_drawings_stands_out(site, visits, dark):
    visit = visits.open(site, dark=dark)
    found = {path: visit.go(path).answer("faint_text") for path in kinds(site)}
    assert {path: poor[:8] for path, poor in found.items() if poor} == {}


def test_drawings_have_names(site, visits):
    """A drawing is a picture with a name, or is hidden from those who do not see it."""
    visit = visits.open(site)
    found = {path: visit.go(path).answer("nameless_drawings") for path in kinds(site)}
    assert {path: some for path, some in found.items() if some} == {}


def test_what_finds_poor_text_in_drawings(tmp_path, visits):
    (tmp_path / "poor.html").write_text(
        "<body style='background:#fff'><svg width=300 height=60><rect width=300 height=60 fill='#666'/>"
        "<text x=10 y=30 fill='#888'>poor</text><text x=90 y=30 fill='#fff'>good</text>"
        "<text x=180 y=30 fill='#fff' opacity='.5'>faint</text></svg>"
    )
    found = visits.open(tmp_path, "poor.html").answer("faint_text")
    assert [one.partition(": ")[2] for one in found] == ["poor", "faint"]
