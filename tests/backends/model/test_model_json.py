"""`model.json` loads back into the same spec, fits its published schema, and always has the same bytes."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from functools import partial

import jsonschema
import jsonschema_rs
import pytest
from factories import specs
from factories.compiled import compiled, of_one_product
from hypothesis import given
from hypothesis import strategies as st

from specc.model.dump import MODEL_VERSION, dump, load, to_text
from specc.model.schema import SCHEMA_FILE, schema, schema_text
from specc.model.shape import alternatives, classes, node_name

MADE = [specs.lightcurve, specs.slits, specs.spec]
ALONE = (("jwst.detector", "uncal"), ("jwst.imaging", "cal"), ("jwst.spectroscopy", "cal"))
SPECS = [
    *MADE,
    *(partial(of_one_product, *one) for one in ALONE),
    *(partial(compiled, one) for one in ("mast.iue", "mast.lightcurve")),
]


@pytest.mark.parametrize("make", SPECS)
def test_loading_gives_an_equal_spec(make):
    spec = make()
    assert load(json.loads(to_text(dump(spec)))) == spec


@pytest.mark.parametrize("make", MADE)
def test_a_dump_fits_the_published_schema(make):
    jsonschema.Draft202012Validator(schema()).validate(json.loads(to_text(dump(make()))))


def test_those_of_all_bundled_specs_fit_it(repository):
    """As they are committed: that they are current is a step of its own of continuous integration."""
    validator = jsonschema_rs.Draft202012Validator(schema())
    paths = (repository / "generated").rglob("model.json")
    found = {path.parent.name: path.read_text(encoding="utf-8") for path in paths}
    assert len(found) > 40
    assert {name for name, text in found.items() if not validator.is_valid(json.loads(text))} == set()
    spoilt = json.loads(found["imaging"])
    spoilt["spec"]["products"][-1]["surprise"] = 1
    assert not validator.is_valid(spoilt)


def test_the_published_schema_is_current():
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text(), "run `python -m specc.model.schema`"


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


def test_the_schema_refuses_what_is_not_a_model():
    validator = jsonschema.Draft202012Validator(schema())
    data = dump(specs.lightcurve())
    data["spec"]["products"][0]["surprise"] = 1
    assert not validator.is_valid(data)


def test_every_text_is_the_same_twice():
    assert to_text(dump(specs.slits())) == to_text(dump(specs.slits()))


def test_lines_are_short_where_they_can_be():
    lines = to_text(dump(specs.lightcurve())).splitlines()
    assert [line for line in lines if len(line) > 120 and line.count('"') > 4] == []


def test_nodes_have_different_names():
    names = [node_name(cls) for cls in alternatives()]
    assert len(names) == len(set(names))
    assert {"literal", "keyword_ref", "hdu", "repeat", "any_length"} <= set(names)
    assert alternatives() <= set(classes())


def test_truth_and_one_are_two_values():
    spec = specs.spec(specs.product("p", specs.primary(specs.keyword("A", "bool", default=False))))
    assert load(json.loads(to_text(dump(spec)))).products[0].hdus[0].keywords[0].facts.default is False


@pytest.mark.parametrize("number", [math.inf, -math.inf])
def test_numbers_that_json_has_not(number):
    limit = specs.keyword("A", "float", limits=(("<", number),))
    spec = specs.spec(specs.product("p", specs.primary(limit)))
    data = json.loads(to_text(dump(spec)), parse_constant=pytest.fail)
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert load(data) == spec


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_text_comes_back(text):
    spec = replace(specs.spec(), title=text)
    written = to_text(dump(spec)).encode("utf-8")
    assert load(json.loads(written)) == spec


@pytest.mark.parametrize("data", [None, [], {}, {"model": MODEL_VERSION + 1}, {"model": 1}, {"model": 1, "spec": {}}])
def test_something_else_is_refused(data):
    with pytest.raises(ValueError, match=r"model\.json"):
        load(data)
