"""Examples of every product that is no FITS file, of the bundled specs and of the trials: more seeds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from specc.catalogue import Catalogue
from specc.examples.making import Maker

ROOT = Path(__file__).parents[2]
SPECS = [
    *(f"specs/jwst/{name}" for name in ("association", "catalog", "pool", "preview", "reference", "telemetry")),
    "specs/roman/wfi",
    *(
        f"tests/trials/nonfits/{name}"
        for name in (
            "asn_v1",
            "asn_v2",
            "associations",
            "references",
            "replies",
            "tables_of_others",
            "textual",
            "trees",
        )
    ),
]
SEEDS = range(4, 9)  # of bundled specs `specc selftest` makes and judges the first


@cache
def maker(spec):
    """Give who makes examples of a spec, compiled once."""
    return Maker(Catalogue().named([str(ROOT / f"{spec}.specc")])[0].plan)


def products():
    """Give the products of all specs that are no FITS files."""
    for spec in SPECS:
        text = (ROOT / f"{spec}.specc").read_text(encoding="utf-8")
        for line in text.splitlines():
            words = line.split()
            if words[:1] == ["product"] and words[2:3] == [":"] and words[3] != "fits":
                yield spec, words[1]


@pytest.mark.laws
@pytest.mark.parametrize(("spec", "product"), list(products()))
def test_seeds_conform(spec, product, tmp_path):
    seen = set()
    for kind, seed in [("minimal", 0), ("maximal", 0), *(("random", seed) for seed in SEEDS)]:
        here = tmp_path / f"{kind}-{seed}"
        here.mkdir()
        made = maker(spec).make(product, here, kind, seed)
        assert not [one.message for one in made.findings if one.level == "error"]
        if kind == "maximal":
            assert not [one.message for one in made.findings if one.level == "warning"]
        seen.add(made.path.read_bytes())
    assert len(seen) > len(SEEDS) / 2
    (tmp_path / "again").mkdir()
    again = maker(spec).make(product, tmp_path / "again", kind, seed)
    assert again.path.read_bytes() == made.path.read_bytes(), "the same seed, the same bytes"
