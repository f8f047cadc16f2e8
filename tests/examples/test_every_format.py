"""Examples of every product that is no FITS file, of the bundled specs and of the trials: many seeds of each."""

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
SEEDS = 20


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
    for kind, seed in [("minimal", 0), ("maximal", 0), *(("random", seed) for seed in range(SEEDS))]:
        here = tmp_path / f"{kind}-{seed}"
        here.mkdir()
        made = maker(spec).make(product, here, kind, seed)
        assert not [one.message for one in made.findings if one.level == "error"]
        if kind == "maximal":
            assert not [one.message for one in made.findings if one.level == "warning"]
        seen.add(made.path.read_bytes())
    assert len(seen) > SEEDS / 2


@pytest.mark.laws
@pytest.mark.parametrize(("spec", "product"), list(products()))
def test_the_same_seed_gives_the_same_bytes(spec, product, tmp_path):
    held = []
    for name in ("first", "again"):
        (tmp_path / name).mkdir()
        held.append(maker(spec).make(product, tmp_path / name, "random", 7).path.read_bytes())
    assert held[0] == held[1]
