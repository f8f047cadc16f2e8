"""Values that are drawn, held against the runtime's own judgement."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from examples.facts import SPECS, drawing, facts_of, judge, plan_of
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.examples import arrays, texts, values
from specc.examples.drawing import Undrawn
from specc.examples.lengths import Sizes
from specc.model.expressions import Literal_
from specc.model.spec import Facts, Limit, Policy, Spec
from specc.model.types import AnyAxes, AnyLength, DimensionName, LengthRange, ValueType
from specc.runtime.patterns import pattern_of
from specc.source import Place

NOWHERE = Place("test", 1)
SPEC = Spec("test", "1", "", "", Policy(), (), (), (), ())
FLOAT, INT = ValueType("float"), ValueType("int")


def limit(operator, bound):
    return Limit(
        operator, Literal_("string" if isinstance(bound, str) else "number", None, str(bound), NOWHERE, bound), NOWHERE
    )


@pytest.mark.parametrize("name", SPECS)
def test_what_is_drawn_for_a_bundled_spec_is_right(name):
    spec = plan_of(name).spec
    wrong = []
    for number, (item, facts) in enumerate(facts_of(spec)):
        for kind in ("minimal", "maximal", "random"):
            made = values.value(facts, drawing(spec, number, kind))
            wrong += [(item, made, one) for one in judge(facts, made)]
    assert wrong == []


@pytest.mark.parametrize("name", ["jwst.imaging", "mast.lightcurve"])
def test_others_are_right_differ_and_end(name):
    spec = plan_of(name).spec
    known = {}
    for item, facts in facts_of(spec):
        known.setdefault(facts, item)
    for facts, item in list(known.items())[::3]:
        found = list(values.others(facts, drawing(spec)))
        assert found, item
        assert len(found) == len({(type(one), one) for one in found})
        assert [judge(facts, one) for one in found] == [[]] * len(found), item


def test_every_pattern_of_the_bundled_specs_yields_texts_that_it_matches():
    patterns = {
        pattern for plan in map(plan_of, SPECS) for _, facts in facts_of(plan.spec) for pattern in facts.matches
    }
    assert len(patterns) > 15
    for pattern in patterns:
        for seed in range(20):
            text = texts.matching(pattern, drawing(SPEC, seed))
            assert pattern_of(pattern)(text), (pattern, text)


PATTERNS = st.recursive(
    st.sampled_from(["a", "B", "7", r"\d", r"\w", "[0-9a-f]", "[^ ]", ".", r"\.", "-"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda some: f"(?:{'|'.join(some)})"),
        inner.map(lambda one: f"(?:{one})*"),
        inner.map(lambda one: f"(?:{one}){{2,3}}"),
        inner.map(lambda one: f"(?:{one})?"),
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(PATTERNS, st.integers(0, 1000))
def test_any_pattern_yields_texts_that_it_matches(pattern, seed):
    assert pattern_of(pattern)(texts.matching(pattern, drawing(SPEC, seed)))


def test_a_group_that_comes_again_holds_the_same():
    text = texts.matching(r"(?P<x>[a-z]{5})-(?P=x)", drawing(SPEC))
    assert text[:5] == text[6:]


@pytest.mark.parametrize("pattern", ["(?:(?:a{900}){900}){900}", "a{6000}", "[^\x00-\U0010ffff]", r"(?=a)b"])
def test_a_pattern_of_which_no_text_can_be_made_is_told(pattern):
    with pytest.raises(Undrawn):
        texts.matching(pattern, drawing(SPEC))


NUMBER = st.one_of(st.integers(-(10**6), 10**6), st.floats(-1e6, 1e6, allow_nan=False))


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([FLOAT, INT, ValueType("int", 16), ValueType("int", 8, signed=False), ValueType("float", 32)]),
    NUMBER,
    NUMBER,
    st.sampled_from([(">", "<"), (">=", "<="), (">", "<="), (">=", "<")]),
    st.integers(0, 99),
)
def test_numbers_lie_between_their_limits(kind, one, other, operators, seed):
    low, high = sorted([one, other])
    facts = Facts((kind,), limits=(limit(operators[0], low), limit(operators[1], high)))
    try:
        made = values.value(facts, drawing(SPEC, seed))
    except Undrawn:
        assert kind.kind == "int" or low == high
        return
    if low < high or kind.kind == "int":
        assert judge(facts, made) == []


@pytest.mark.parametrize(
    ("kind", "limits", "written"),
    [
        ("date", [(">=", "2031-01-01")], None),
        ("datetime", [("<", "1999-01-01T00:00:00")], None),
        ("datetime", [(">", "2024-03-01T00:00:00"), ("<", "2024-03-01T00:01:00")], None),
        ("time", [(">=", "23:59:00")], None),
        ("datetime", [], "YYYYDDDhhmmss"),
        ("date", [(">", "2031-01-01"), ("<=", "2031-01-02")], "DD/MM/YY"),
    ],
)
def test_instants_lie_between_their_limits_in_their_form(kind, limits, written):
    facts = Facts((ValueType(kind),), limits=tuple(limit(*one) for one in limits), written=written)
    for seed in range(20):
        assert judge(facts, values.value(facts, drawing(SPEC, seed))) == []


def test_the_example_of_the_spec_goes_first_and_a_fixed_value_before_it():
    facts = Facts((FLOAT,), example=3)
    assert values.value(facts, drawing(SPEC)) == 3.0
    assert isinstance(values.value(facts, drawing(SPEC)), float)
    assert values.value(Facts((ValueType("digits", least=4, most=4),), example=12), drawing(SPEC)) == "0012"
    fixed = replace(facts, fixed=Literal_("number", None, "4", NOWHERE, 4))
    assert values.value(fixed, drawing(SPEC)) == 4.0


def test_the_same_seed_draws_the_same_and_another_does_not():
    spec = plan_of("jwst.imaging").spec
    made = [[values.value(facts, drawing(spec, seed)) for _, facts in facts_of(spec)] for seed in (1, 1, 2)]
    assert made[0] == made[1] != made[2]


# Arrays.


def test_arrays_have_their_type_and_lie_between_their_limits():
    facts = Facts((ValueType("float", 32),), limits=(limit(">=", 0), limit("<", 1)), nullable=True)
    made = arrays.array(facts, (20, 30), drawing(SPEC, 3, "maximal"))
    assert made.dtype == np.float32
    assert made.shape == (20, 30)
    assert np.isnan(made).any()
    assert not np.isnan(made).all()
    kept = made[~np.isnan(made)]
    assert ((kept >= 0) & (kept < 1)).all()
    assert not np.isnan(arrays.array(facts, (20, 30), drawing(SPEC, 3, "minimal"))).any()


def test_nulls_of_integers_are_masked():
    made = arrays.array(Facts((ValueType("int", 16),), nullable=True, null=-999), (100,), drawing(SPEC, 0, "maximal"))
    assert isinstance(made, np.ma.MaskedArray)
    assert made.mask.any()
    assert made.filled()[made.mask].tolist() == [-999] * int(made.mask.sum())


@pytest.mark.parametrize("kind", [INT, FLOAT, ValueType("string"), ValueType("datetime"), ValueType("int", 16)])
@pytest.mark.parametrize("order", ["increasing", "nondecreasing"])
def test_ordered_columns_are_in_order(kind, order):
    made = arrays.array(Facts((kind,), order=order), (7,), drawing(SPEC, 5))
    assert all(one < other for one, other in itertools.pairwise(made))


def test_a_column_of_too_few_different_values_is_told():
    with pytest.raises(Undrawn):
        arrays.array(Facts((ValueType("string"),), values=("a", "b"), unique=True), (3,), drawing(SPEC))
    assert set(arrays.array(Facts((ValueType("string"),), values=("a", "b"), unique=True), (2,), drawing(SPEC))) == {
        "a",
        "b",
    }


def test_an_array_without_elements_has_its_type():
    made = arrays.array(Facts((ValueType("int", 32),)), (0, 4), drawing(SPEC))
    assert made.shape == (0, 4)
    assert made.dtype == np.int32


# Sizes.


def test_a_dimension_has_one_size_and_different_ones_differ():
    sizes = Sizes(drawing(SPEC))
    shape = sizes.shape((DimensionName("ny"), DimensionName("nx"), DimensionName("ny"), 5))
    assert shape[0] == shape[2] != shape[1]
    assert shape[3] == 5
    inner = sizes.inside(["n"])
    assert inner.dimension("nx") == sizes.dimension("nx")
    inner.set("n", 99)
    assert sizes.inside(["n"]).dimension("n") != 99


def test_lengths_lie_between_their_limits():
    sizes = Sizes(drawing(SPEC))
    assert 3 <= sizes.length(LengthRange(3, 4)) <= 4
    assert sizes.length(LengthRange(1, 1)) == 1
    assert sizes.length(LengthRange(50, None)) >= 50
    assert len(sizes.shape((AnyAxes(), AnyLength()))) == 1
    with pytest.raises(Undrawn):
        sizes.shape((100_000, 100_000))
