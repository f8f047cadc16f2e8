"""Sites that the tests make: a product with three hundred keywords, and specs that say what they should not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factories.hostile import HOSTILE, hostile_spec
from factories.large import KEYWORDS, large_spec
from factories.site import site

from specc.catalogue import Catalogue
from specc.plan.rules import plan

if TYPE_CHECKING:
    from pathlib import Path

LARGE = "bench/large/large.html"


def large_site(folder: Path, keywords: int = KEYWORDS) -> None:
    """Write the site of the product with three hundred keywords, or so many."""
    spec = folder / "bench" / "large.specc"
    spec.parent.mkdir()
    spec.write_text(large_spec(keywords=keywords), encoding="utf-8")
    [one] = Catalogue([folder]).named(["bench.large"])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics][:5]
    _write(folder, site(plan(one.spec)))


def hostile_site(folder: Path) -> None:
    """Write the site of a spec that says `HOSTILE` in every text."""
    _write(folder, site(plan(hostile_spec(HOSTILE))))


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
