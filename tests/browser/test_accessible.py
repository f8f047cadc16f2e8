"""WCAG 2.2 AA as axe judges it, on each kind of page, light and dark, wide and narrow; and contrast within drawings."""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, SHARDS, kinds
from browser.visits import PHONE

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")


def violations(visit, *, only=(), without=(), within: str | None = None) -> list[str]:
    """Say what axe finds wrong with the page or one element of it: by these of its rules, or all without these."""
    from axe_playwright_python.sync_playwright import Axe

    visit.answer("leave_few")
    asked = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(TAGS)}
    left = {one: {"enabled": False} for one in without}
    options = {"runOnly": asked, "rules": left, "resultTypes": ["violations"]}
    found = Axe().run(visit.page, context=within, options=options).response["violations"]
    return [
        f"{visit.path}: {one['impact']}: {one['id']}: {len(one['nodes'])} x {' '.join(map(str, node['target']))}: "
        f"{node['failureSummary'].splitlines()[-1].strip()}"
        for one in found
        for node in one["nodes"][:2]
    ]


# Colours do not depend on the width, nor anything but them on light and dark; and they are what takes axe long.
@pytest.mark.parametrize(
    ("look", "rules"),
    [({}, {}), ({"width": PHONE}, {"without": COLOURS}), ({"dark": True}, {"only": COLOURS})],
    ids=["wide", "phone", "dark"],
)
@pytest.mark.parametrize("shard", SHARD)
def test_axe_finds_nothing(site, visits, shard, look, rules):
    visit = visits.open(site, reduced_motion="reduce", **look)
    found = []
    for path in kinds(site)[shard::SHARDS]:
        found += violations(visit.go(path), **rules)
    assert not found, "\n".join(found)


def test_what_tells_of_axe(tmp_path, visits):
    (tmp_path / "bad.html").write_text("<p style='color:#ccc;background:#fff'>faint<input>")
    told = "\n".join(violations(visits.open(tmp_path, "bad.html")))
    assert "color-contrast" in told
    assert "critical: label" in told
    assert "html-has-lang" in told


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
