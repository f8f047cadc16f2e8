"""Whatever the examples make opens in readers that others wrote, and none has an error to tell of it.

The quick ones look at one example of a few products of each format; the laws at products that together have whatever
products have, whole and sparse.
"""

from __future__ import annotations

import warnings
from functools import cache
from pathlib import Path

import pytest
from factories.compiled import made
from strangers.choosing import chosen
from strangers.opening import FITSVERIFY, STRANGERS, asked, fitsverify

from specc.examples.making import Maker

GENERATED = Path(__file__).resolve().parents[2] / "generated"
QUICK = (
    ("jwst.association", "asn3"),
    ("jwst.pool", "pool"),
    ("jwst.preview", "preview3"),
    ("jwst.preview", "thumb2"),
    ("mast.iue", "melo"),
)
JWST = (
    ("jwst.detector", "uncal", "Level1bModel"),
    ("jwst.detector", "rate", "ImageModel"),
    ("jwst.detector", "rateints", "CubeModel"),
    ("jwst.imaging", "cal", "ImageModel"),
    ("jwst.spectroscopy", "cal", "MultiSlitModel"),
    ("jwst.spectroscopy", "x1d", "MultiSpecModel"),
)
# What no spec can say yet: that the elements of a list are tagged, without which astropy makes no columns of them.
UNTAGGED = {("jwst.reference", "abvega")}
FORMATS = sorted(STRANGERS.keys() - {"yaml"})  # of which no bundled spec has products


@cache
def maker(spec):
    return Maker(made(spec).plan)


def objections(spec, product, folder, kind):
    """What strangers have against an example."""
    making = maker(spec)
    example = making.make(product, folder, kind)
    form = next(one.format for one in making.plan.spec.products if one.name == product)
    strangers = [one for one in STRANGERS[form] if one is not fitsverify or Path(FITSVERIFY).exists()]
    return {one.__name__: said for one in strangers if (said := asked(one, example.path))}


@pytest.mark.parametrize(("spec", "product"), QUICK)
def test_an_example_opens(tmp_path, spec, product):
    assert objections(spec, product, tmp_path, "minimal") == {}


@pytest.mark.skipif(not Path(FITSVERIFY).exists(), reason="fitsverify is not installed, and was not asked")
def test_the_verifier_tells_errors(tmp_path):
    (tmp_path / "x.fits").write_bytes(b"SIMPLE  =                    T".ljust(2880))
    assert fitsverify(tmp_path / "x.fits")


def test_few_products_have_what_all_have():
    few = chosen(GENERATED)
    specs = {spec for _, spec, _ in few}
    assert {form for form, _, _ in few} == set(FORMATS)
    assert 20 < len(few) < 60
    assert {"jwst.pool", "jwst.preview", "jwst.association"} <= specs
    assert any(spec.startswith("gadf.") for spec in specs)


@pytest.mark.laws
@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", ["minimal", "maximal"])
@pytest.mark.parametrize("form", FORMATS)
def test_examples_open(tmp_path, form, kind):
    """Of every product `specc selftest` says that its examples conform; those that are alike open alike."""
    wrong = {}
    few = [(spec, product) for of, spec, product in chosen(GENERATED) if of == form and (spec, product) not in UNTAGGED]
    for spec, product in few:
        folder = tmp_path / spec / product
        folder.mkdir(parents=True)
        wrong[spec, product] = objections(spec, product, folder, kind)
    assert {name: told for name, told in wrong.items() if told} == {}


@pytest.mark.laws
@pytest.mark.parametrize(("spec", "product"), sorted(UNTAGGED))
def test_what_is_not_tagged_is_no_table(tmp_path, spec, product):
    told = objections(spec, product, tmp_path, "maximal")
    assert "Unknown dtype object" in str(told), "astropy makes a table of it now: strike it from UNTAGGED"


@pytest.mark.laws
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("spec", "product", "model"), JWST)
def test_products_of_jwst_are_the_right_model(tmp_path, spec, product, model):
    from stdatamodels.jwst import datamodels

    for kind in ("minimal", "maximal"):
        folder = tmp_path / kind
        folder.mkdir()
        example = maker(spec).make(product, folder, kind)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what a validation finds is a warning
            with datamodels.open(example.path) as one:
                assert type(one).__name__ == model
                one.validate()
