"""WCAG 2.2 AA as axe judges it, and contrast within drawings, which axe knows nothing of.

Here is how pages are judged, and that it tells; which pages are asked is said in `test_each_kind`.
"""

from __future__ import annotations

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")


def violations(visit, *, only=(), without=(), within: str | None = None) -> list[str]:
    """Say what axe finds wrong with the page or one element of it: by these of its rules, or all without these."""
    from axe_playwright_python.sync_playwright import Axe

    visit.answer("leave_few")
    asked = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(TAGS)}
    left = {one: {"enabled": False} for one in without}
    options = {"runOnly": asked, "rules": left, "resultTypes": ["violations"]}
    if not visit.ask("() => 'axe' in self"):
        visit.ask(Axe().axe_script)
    run = "([within, options]) => axe.run(within ?? document, options).then((all) => all.violations)"
    found = visit.ask(run, [within, options])
    return [
        f"{visit.path}: {one['impact']}: {one['id']}: {len(one['nodes'])} x {' '.join(map(str, node['target']))}: "
        f"{node['failureSummary'].splitlines()[-1].strip()}"
        for one in found
        for node in one["nodes"][:2]
    ]


def test_what_tells_of_axe(tmp_path, visits):
    (tmp_path / "bad.html").write_text("<p style='color:#ccc;background:#fff'>faint<input>")
    told = "\n".join(violations(visits.open(tmp_path, "bad.html")))
    assert "color-contrast" in told
    assert "critical: label" in told
    assert "html-has-lang" in told


def test_what_finds_poor_text_in_drawings(tmp_path, visits):
    (tmp_path / "poor.html").write_text(
        "<body style='background:#fff'><svg width=300 height=60><rect width=300 height=60 fill='#666'/>"
        "<text x=10 y=30 fill='#888'>poor</text><text x=90 y=30 fill='#fff'>good</text>"
        "<text x=180 y=30 fill='#fff' opacity='.5'>faint</text></svg>"
    )
    found = visits.open(tmp_path, "poor.html").answer("faint_text")
    assert [one.partition(": ")[2] for one in found] == ["poor", "faint"]
