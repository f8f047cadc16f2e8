"""Specs that the compiler makes of texts: bundled ones, and those of `tests/specs`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from specc.catalogue import Catalogue

TEST_SPECS = Path(__file__).resolve().parents[1] / "specs"
BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")


@cache
def compiled(name):
    """Give the resolved model of a spec by its name."""
    [one] = Catalogue([TEST_SPECS]).named([name])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return one.spec
