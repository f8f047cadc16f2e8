"""WCAG 2.2 AA as axe judges it, on each kind of page, light and dark, wide and narrow; and contrast within drawings."""

from __future__ import annotations

import pytest
from browser.kinds import SHARD, SHARDS, kinds
from browser.visits import PHONE, WIDE

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# In the dark only the colours differ.
COLOURS = ("color-contrast", "link-in-text-block")
# The luminance of WCAG, and text of drawings, of which axe knows nothing, against the last thing painted below it.
DRAWN = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const rgb = (text) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, below, alpha) => top.slice(0, 3).map((one, at) => one * alpha + below[at] * (1 - alpha));
  const light = (colour) => {
    const [r, g, b] = colour.map((one) => one / 255).map((one) => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const opacity = (one) => {
    let all = 1;
    for (let here = one; here instanceof SVGElement; here = here.parentElement) all *= getComputedStyle(here).opacity;
    return all;
  };
  const ground = rgb(getComputedStyle(document.body).backgroundColor);
  const found = [];
  for (const text of document.querySelectorAll('svg text')) {
    if (!text.textContent.trim() || !text.checkVisibility()) continue;
    text.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = text.getBoundingClientRect();
    const at = [box.left + box.width / 2, box.top + box.height / 2];
    let below = ground;
    for (const one of document.elementsFromPoint(...at).reverse()) {
      const style = getComputedStyle(one);
      const html = one instanceof HTMLElement;
      if (one === text || one.closest('text')) continue;
      const fill = html ? style.backgroundColor : one instanceof SVGGeometryElement ? style.fill : 'none';
      if (fill === 'none' || fill.startsWith('url')) continue;
      const colour = rgb(fill);
      below = over(colour, below, (colour[3] / 255) * (html ? 1 : style.fillOpacity * opacity(one)));
    }
    for (const part of text.querySelectorAll('tspan').length ? text.querySelectorAll('tspan') : [text]) {
      const style = getComputedStyle(part);
      const colour = rgb(style.fill);
      const [a, b] = [light(over(colour, below, (colour[3] / 255) * style.fillOpacity * opacity(part))), light(below)];
      const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
      if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${part.textContent.trim().slice(0, 40)}`);
    }
  }
  return found;
}"""


# Of rows that are alike a few are enough: what axe takes grows with the square of them.
FEW = """() => {
  for (const one of document.querySelectorAll('tbody, ul, ol, dl, table, main'))
    for (const row of [...one.querySelectorAll(':scope > :is(tr, li, tbody, div, section)')].slice(15)) row.remove();
}"""


def violations(visit, rules=None, within: str | None = None) -> list[str]:
    """Say what axe finds wrong with the page, or with what is within one element of it."""
    from axe_playwright_python.sync_playwright import Axe

    visit.ask(FEW)
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
    found = {path: visit.go(path).ask(DRAWN) for path in kinds(site)}
    assert {path: poor[:8] for path, poor in found.items() if poor} == {}


def test_drawings_have_names(site, visits):
    """A drawing is a picture with a name, or is hidden from those who do not see it."""
    visit = visits.open(site)
    nameless = """() => [...document.querySelectorAll('svg')].filter((one) =>
      !one.closest('[aria-hidden=true]') && !one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby')
    ).map((one) => one.outerHTML.slice(0, 80))"""
    found = {path: visit.go(path).ask(nameless) for path in kinds(site)}
    assert {path: some for path, some in found.items() if some} == {}


def test_what_finds_poor_text_in_drawings(tmp_path, visits):
    (tmp_path / "poor.html").write_text(
        "<body style='background:#fff'><svg width=300 height=60><rect width=300 height=60 fill='#666'/>"
        "<text x=10 y=30 fill='#888'>poor</text><text x=90 y=30 fill='#fff'>good</text>"
        "<text x=180 y=30 fill='#fff' opacity='.5'>faint</text></svg>"
    )
    found = visits.open(tmp_path, "poor.html").ask(DRAWN)
    assert [one.partition(": ")[2] for one in found] == ["poor", "faint"]
