"""Whole deliveries of JWST, and of the trials: exposures, stages, associations, what the portal shows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from specc.catalogue import Catalogue
from specc.examples.deliveries import Deliveries

ROOT = Path(__file__).parents[2]
DATASETS = [
    *(("specs/jwst/delivery", name) for name in ("exposure", "stage2", "association", "portal")),
    ("tests/trials/nonfits/combined", "association"),
    ("tests/trials/nonfits/combined", "stage3"),
]


@cache
def deliveries(spec):
    """Give who makes the deliveries of a spec, compiled once."""
    catalogue = Catalogue()
    compiled = catalogue.named([str(ROOT / f"{spec}.specc")])[0]
    plans = {one.name: one.plan for one in catalogue.delivered(compiled)}
    return Deliveries(compiled.plan, plans.__getitem__)


@pytest.mark.laws
@pytest.mark.parametrize("kind", ["minimal", "maximal", "random"])
@pytest.mark.parametrize(("spec", "dataset"), DATASETS)
def test_deliveries_are_whole(spec, dataset, kind, tmp_path):
    made = deliveries(spec).make(dataset, tmp_path, kind)
    assert made.paths
    assert sorted(made.paths) == sorted(one for one in tmp_path.rglob("*") if one.is_file())
