"""Pictures of the pages that stand for all, for people to look at.

`pytest -m browser tests/browser/test_shots.py --shots DIR` takes them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.kinds import representatives

LOOKS = {
    "light": {"width": 1400},
    "dark": {"width": 1400, "dark": True},
    "phone": {"width": 390},
    "wall": {"width": 2560, "height": 1400},
    "forced": {"width": 1400, "forced_colors": "active"},
}


@pytest.mark.parametrize("look", [*LOOKS, "print"])
def test_pictures(site, visits, request, look):
    """Without a folder to put them into, one picture is taken, to see that it can be."""
    folder = request.config.getoption("--shots")
    visit = visits.open(site, **{"width": 1400, "height": 1400, **LOOKS.get(look, {})})
    for path in representatives(site) if folder else ["index.html"]:
        visit.go(path)
        if look == "print":
            taken, ending = visit.page.pdf(prefer_css_page_size=True), "pdf"
        else:
            taken, ending = visit.page.screenshot(), "png"
        assert len(taken) > 1000
        if folder:
            name = path.removesuffix(".html").replace("/", "-")
            Path(folder).mkdir(parents=True, exist_ok=True)
            Path(folder, f"{name}.{look}.{ending}").write_bytes(taken)
