"""Specs that the compiler makes of texts: bundled ones, and those of `tests/specs`, each once in a session."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from specc.catalogue import Catalogue

TEST_SPECS = Path(__file__).resolve().parents[1] / "specs"
BUNDLED = ("jwst.detector", "jwst.imaging", "jwst.spectroscopy", "mast.iue", "mast.lightcurve")
CATALOGUE = Catalogue([TEST_SPECS])


@cache
def made(name):
    """Give what the compiler made of a spec by its name."""
    [one] = CATALOGUE.named([name])
    assert one.right, [f"{found.span.place}: {found.message}" for found in one.diagnostics]
    return one


def compiled(name):
    """Give the resolved model of a spec by its name."""
    return made(name).spec


@cache
def of_one_product(name, product):
    """Give the model of a spec with one of its products alone: what one page needs of a spec of many."""
    spec = compiled(name)
    return replace(spec, products=tuple(one for one in spec.products if one.name == product))
