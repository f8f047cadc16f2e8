"""Whatever can be said of a value becomes a call that the runtime takes, or a refusal."""

from __future__ import annotations

import inspect
from dataclasses import replace

import pytest
from factories import specs
from hypothesis import given, settings
from hypothesis import strategies as st

from specc.backends.validator import load
from specc.backends.validator.module import module
from specc.model import spec as model
from specc.model.types import AnyAxes, AnyLength, DimensionName, LengthRange, Unit
from specc.plan.rules import plan
from specc.runtime.data.column_rule import ColumnRule
from specc.runtime.fits import HduCheck
from specc.runtime.fits.images import ImageRule

OTHER = specs.keyword_ref("OTHER", "float")
units = st.sampled_from(
    [
        None,
        specs.unit("s"),
        specs.unit("s", "min"),
        specs.unit("um", implied=True),
        specs.unit("nm", mode="like"),
        specs.unit("counts per s", mode="verbatim"),
        Unit("none"),
        Unit("of", reference="SCI", power=2),
        Unit("from", reference="CUNIT1"),
    ]
)
limits = st.lists(
    st.tuples(
        st.sampled_from(["<", "<=", ">", ">="]), st.sampled_from([specs.literal(1), specs.literal(2.5), OTHER])
    ).map(lambda pair: model.Limit(*pair, specs.HERE)),
    max_size=4,
).map(tuple)
yes = st.booleans()
facts = st.builds(
    replace,
    st.sampled_from(["int", "float", "int16", "float32", "string[8]", "digits[2..3]", "bool", "date", "any"]).map(
        specs.facts
    ),
    unit=units,
    nullable=yes,
    null=st.none() | st.just(-1),
    fixed=st.sampled_from([None, specs.literal(3), specs.literal("x"), OTHER]),
    tolerance=st.sampled_from([None, (0.5, False), (0.1, True)]),
    values=st.sampled_from([(), (1,), ("a", "b")]),
    values_open=yes,
    values_ignore_case=yes,
    limits=limits,
    matches=st.sampled_from([(), ("a",), ("a", r"\d")]),
    bits=st.none() | st.just("Bits"),
    nonempty=yes,
    finite=yes,
    unique=yes,
    order=st.sampled_from([None, "increasing", "nondecreasing"]),
)
shapes = st.sampled_from([(), (2,), (DimensionName("n"), 3), (AnyLength(),), (AnyAxes(), 2), (LengthRange(1, None),)])
BITS = specs.flags("Bits", "int16", (0, "low", ""), (3, "high", ""))


class Hdu:
    """Takes the calls of a generated function as the runtime would, and runs nothing."""

    def unit_of(self, label, power=1):
        return "s"

    def __getattr__(self, verb):
        signature = inspect.signature(getattr(HduCheck, verb))

        def called(*arguments, **named):
            signature.bind(self, *arguments, **named)
            if verb == "column_keyword":
                inspect.signature(HduCheck.keyword).bind(self, *arguments[1:], **named)
            if verb in {"column", "image"}:
                {"column": ColumnRule, "image": ImageRule}[verb](*arguments, **named)

        return called


def functions(made):
    return [value for name, value in vars(made).items() if name.startswith("check_")]


# Digits and dates in columns do not compile.
in_columns = facts.filter(lambda made: made.types[0].kind not in {"digits", "date"})


@given(facts, in_columns, facts, shapes)
@settings(max_examples=100, deadline=None)
def test_every_argument_is_one_that_the_verb_takes(one, two, three, shape):
    word = replace(specs.keyword("A"), facts=one)
    cells = replace(specs.column("C"), facts=two, shape=shape, keywords=(replace(word, name="TLMIN"),))
    pixels = replace(specs.image("I", "int16"), image=three, shape=shape)
    planned = plan(specs.spec(specs.product("p", specs.primary(word), specs.table("T", cells), pixels), flags=(BITS,)))
    for check in functions(load(planned)):
        check(Hdu())


def printed(*hdus):
    text, refusals = module(plan(specs.spec(specs.product("p", *hdus), flags=(BITS,))))
    return text, [refusal.message for refusal in refusals]


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        (specs.keyword("A", "int", bits="Bits"), '0 <= h["A"] < 16 and (h["A"] & 2) == 0 and (h["A"] & 4) == 0'),
        (specs.keyword("A", "float", finite=True), 'lambda: abs(h["A"]) < float("inf"),'),
        (
            specs.keyword("A", "float", fixed=OTHER, tolerance=(0.5, False)),
            'lambda: close_to(h["A"], h["OTHER"], 0.5),',
        ),
        (specs.keyword("A", "float", limits=(model.Limit(">", OTHER, specs.HERE),)), 'lambda: h["A"] > h["OTHER"],'),
    ],
)
def test_what_the_verb_has_no_argument_for_is_a_rule(word, wanted):
    assert wanted in printed(specs.primary(word))[0]


def test_of_several_limits_the_tightest_is_printed():
    word = specs.keyword("A", "int", limits=((">", 1), (">", 3), (">=", 2), ("<", 9), ("<", 8.5)))
    assert 'h.keyword("A", "int", above=3, at_least=2, below=8.5)' in printed(specs.primary(word))[0]
