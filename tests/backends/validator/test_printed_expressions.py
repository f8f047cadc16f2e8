"""Printed expressions mean what their nodes mean: parentheses, arrays, functions, HDUs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from backends.validator.direct import World, value
from backends.validator.expressions_made import (
    COLUMNS,
    array_condition,
    cell,
    node,
    scalar_condition,
    scalar_number,
    worlds,
)
from factories.specs import HERE, call, compare, exists, keyword_ref, literal, logic, membership
from hypothesis import given, settings

from specc.backends.validator import code
from specc.backends.validator.expressions import expression
from specc.backends.validator.scope import Constants, Inexpressible, Scope
from specc.model import expressions as ex
from specc.model.walk import nodes
from specc.runtime import expressions as runtime
from specc.runtime import rules
from specc.runtime.data import arrays

UNTOLD = (ArithmeticError, ValueError, runtime.Missing)


class Hdu:
    """What `h` is asked, answered from a world."""

    def __init__(self, world, relation="own", label="", here=None):
        self.world, self.relation, self.label, self.here = world, relation, label, here

    def __getitem__(self, name):
        if self.here is not None:
            return self.here[name]
        return self.world.keywords[self.relation, self.label, name]

    @property
    def primary(self):
        return Hdu(self.world, "primary")

    @property
    def file(self):
        return self

    def near(self, label):
        return Hdu(self.world, "near", label)

    def hdu(self, label, version=None):
        return Hdu(self.world, "file", label)

    def every(self, label):
        return [Hdu(self.world, here=here) for here in self.world.every[label]]

    def count(self, label):
        return len(self.world.every[label])

    def exists(self, name):
        return (self.relation, self.label, name) in self.world.keywords


class Block(dict):
    """Columns by name, as rules over rows see them."""

    def null(self, name):
        return np.isnan(self[name]) if self[name].dtype.kind == "f" else None


def printed(node, **scope):
    return code.render(expression(node, Scope("h", **scope)).code)


def evaluated(text, world, block=None):
    rooms = (runtime, arrays, rules)
    known = {name: getattr(room, name) for room in rooms for name in dir(room) if name[0] != "_"}
    with np.errstate(all="ignore"):
        return eval(f"({text})", known | {"h": Hdu(world), "p": Hdu(world), "c": block})  # noqa: S307  we printed it


def outcome(compute):
    """A value, or that there is none."""
    try:
        return compute()
    except UNTOLD:
        return None


@given(scalar_condition | scalar_number, worlds)
@settings(max_examples=400, deadline=None)
def test_a_printed_expression_is_worth_what_its_nodes_are(made, world):
    text = printed(made)
    assert repr(outcome(lambda: evaluated(text, world))) == repr(outcome(lambda: value(made, world))), text


# ------------------------------------------------------------------------------------------ arrays


def exact(made):
    """Leave out what arrays and single numbers legitimately do differently: division by zero."""
    return not any(isinstance(one, ex.Arithmetic) and one.operator in "/%" for one in nodes(made))


@given(array_condition.filter(exact), worlds)
@settings(max_examples=300, deadline=None)
def test_over_rows_it_is_worth_the_same_in_each(made, world):
    block = Block({name: np.array(values) for name, values in COLUMNS.items()})
    text = printed(made, cells=True)
    found = np.broadcast_to(evaluated(text, world, block), 4)
    wanted = [
        value(made, World(world.keywords, {name: values[row] for name, values in COLUMNS.items()})) for row in range(4)
    ]
    assert [bool(one) for one in found] == [bool(one) for one in wanted], text


def test_vectors_meet_single_values_of_their_row():
    vector = ex.ColumnRef("number", None, "V", HERE, ex.HduRef("own"), "V", "float32", vector=True)
    made = logic(compare(cell("I"), ">", 0), "or", compare(vector, "<", cell("G")))
    text = printed(made, cells=True)
    assert text == 'across(c["I"] > 0, c["V"]) | (c["V"] < across(c["G"], c["V"]))'
    block = Block({name: np.array(values) for name, values in COLUMNS.items()} | {"V": np.zeros((4, 2, 3))})
    assert evaluated(text, World(), block).all(axis=(1, 2)).tolist() == [True, True, True, True]
    inside = call("all", node("bool", ex.IsNull, vector), kind="bool")
    assert printed(logic(inside, "and", compare(cell("I"), "==", 1)), cells=True) == (
        'all_in_row(is_null(c, "V")) & (c["I"] == 1)'
    )


# ------------------------------------------------------------------------------------------ single forms

KEY = keyword_ref("KEY", "int")
ANY_SCI = keyword_ref("X", "int", "every", "SCI")
TIME = ex.ColumnRef("number", "d", "TIME", HERE, ex.HduRef("own", "LC"), "TIME", "float64", vector=False)
PIXELS = ex.PixelsRef("number", None, "SCI", HERE, ex.HduRef("near", "SCI"))
DQ = ex.PixelsRef("number", None, "DQ", HERE, ex.HduRef("own", "DQ"))
FORMS = [
    (keyword_ref("DATE-OBS", "datetime"), 'instant(h["DATE-OBS"])'),
    (keyword_ref("TIME-OBS", "time"), 'clock(h["TIME-OBS"])'),
    (keyword_ref("PROGRAM", "digits"), 'number(h["PROGRAM"])'),
    (replace(literal("2020-01-01"), kind="instant"), 'instant("2020-01-01")'),
    (membership(keyword_ref("PROGRAM", "digits"), "00042"), 'h["PROGRAM"] == "00042"'),
    (membership(KEY, 1, 2, negated=True), 'h["KEY"] not in (1, 2)'),
    (logic(membership(KEY, 1, 2), "not"), 'h["KEY"] not in (1, 2)'),
    (logic(compare(KEY, "==", 1), "implies", exists(KEY)), 'h["KEY"] != 1 or h.exists("KEY")'),
    (compare(keyword_ref("FLAG", "bool"), "==", literal(value=False)), 'not h["FLAG"]'),
    (compare(KEY, "==", 1.5, 0.01), 'close_to(h["KEY"], 1.5, 0.01)'),
    (compare(KEY, "!=", 1.5, 0.01, relative=True), 'not close_to(h["KEY"], 1.5, 0.01, relative=True)'),
    (compare(KEY, "<=", 5, 0.01), 'h["KEY"] <= 5 + 0.01'),
    (ex.DimensionRef("number", "", "nx", HERE, "nx"), 'h.dimension("nx")'),
    (ex.VariableRef("number", "", "n", HERE, "n", loop=False), "h.variable"),
    (ex.FileNameRef("string", None, "filename", HERE), "h.file.name"),
    (call("count", ex.HdusRef("number", "", "extensions", HERE, "extensions")), "h.file.extensions"),
    (call("count", ex.HdusRef("number", "", "SCI", HERE, "SCI")), 'h.file.count("SCI")'),
    (exists(ex.HdusRef("number", "", "SCI", HERE, "SCI")), 'h.file.count("SCI") > 0'),
    (exists(TIME), 'h.has_column("TIME")'),
    (node("bool", ex.IsNull, KEY), 'h.is_null("KEY")'),
    (keyword_ref("X", "int", "file", "SCI", 2), 'h.file.hdu("SCI", 2)["X"]'),
    (keyword_ref("X", "int", "near", "DQ"), 'h.near("DQ")["X"]'),
    (call("unique", ANY_SCI, kind="bool"), 'unique(each["X"] for each in h.file.every("SCI"))'),
    (
        call("count", compare(ANY_SCI, ">", 1)),
        'count_true(each["X"] > 1 for each in h.file.every("SCI"))',
    ),
    (call("min", TIME), 'h.min(("TIME",))'),
    (
        call("max", node("number", ex.Arithmetic, "-", TIME, KEY)),
        'h.max(("TIME",), lambda c: c["TIME"] - h["KEY"], skip_null=("TIME",))',
    ),
    (call("count", TIME), 'h.count(("TIME",), lambda c: ~is_null(c, "TIME"), skip_null=())'),
    (
        call("count", node("bool", ex.Has, PIXELS, "flag", 2)),
        'h.near("SCI").count(("SCI",), lambda c: (c["SCI"] & 4) != 0, skip_null=())',
    ),
    (
        call("any", logic(compare(PIXELS, ">", 0), "and", compare(DQ, "==", 0)), kind="bool"),
        'h.any(("SCI", "DQ"), lambda c: (c["SCI"] > 0) & (c["DQ"] == 0), skip_null=())',
    ),
    (
        call("max", replace(TIME, hdu=ex.HduRef("every", "LC"))),
        'maximum(each.max(("TIME",)) for each in h.file.every("LC"))',
    ),
    (call("max", replace(TIME, hdu=ex.HduRef("file", "LC"))), 'h.file.hdu("LC").max(("TIME",))'),
    (
        call("mjd", call("datetime", keyword_ref("D", "date"), keyword_ref("T", "time"), kind="instant")),
        'mjd(h["D"], h["T"])',
    ),
    (call("lower", keyword_ref("PROGRAM", "digits"), kind="string"), 'lower(h["PROGRAM"])'),
    (call("int", keyword_ref("PROGRAM")), 'int(h["PROGRAM"])'),
    (node("bool", ex.Matches, keyword_ref("S"), r"\d+\."), r'matches(h["S"], r"\d+\.")'),
    (node("number", ex.Convert, literal(5), 1000.0), "5000"),
    (node("number", ex.Convert, KEY, 86400.0), 'h["KEY"] * 86400'),
    (node("number", ex.Convert, KEY, 1 / 86400), 'h["KEY"] / 86400'),
]


@pytest.mark.parametrize(("made", "wanted"), FORMS, ids=[wanted for _, wanted in FORMS])
def test_forms(made, wanted):
    assert printed(made, nullable=frozenset({("LC", "TIME")}), label="LC") == wanted


def test_over_the_file_it_asks_the_file():
    scope = Scope("f", file=True)
    made = logic(
        compare(keyword_ref("X", relation="primary"), "==", "a"), "and", exists(keyword_ref("X", "int", "near", "DQ"))
    )
    assert code.render(expression(made, scope).code) == 'f.primary["X"] == "a" and f.hdu("DQ").exists("X")'


def test_loop_variables_go_into_names():
    scope = Scope("h", variables={"k": "k"}, pads={("FILTER[i:2]", "i"): 2})
    made = replace(keyword_ref("FILTER[i:2]"), variable="k")
    assert code.render(expression(made, scope).code) == 'h[f"FILTER{k:02d}"]'
    braces = replace(keyword_ref("{x}[i]\\"), variable="k")
    assert code.render(expression(braces, scope).code) == r'h[f"{{x}}{k}\\"]'
    assert scope.bound("c") == "c, k=k"


def test_enums_are_called_by_their_names():
    constants = Constants()
    constants.add((1, 2), "CAMERA")
    assert printed(membership(KEY, 1, 2), constants=constants) == 'h["KEY"] in CAMERA'
    assert printed(membership(KEY, 1.0, 2.0), constants=constants) == 'h["KEY"] in (1.0, 2.0)'
    ignoring = replace(membership(keyword_ref("S"), "A", "b"), ignore_case=True)
    assert printed(ignoring) == 'lower(h["S"]) in ("a", "b")'


REFUSED = [
    (TIME, False),
    (call("unique", replace(TIME, hdu=ex.HduRef("every", "LC")), kind="bool"), False),
    (call("max", node("number", ex.Arithmetic, "+", TIME, replace(TIME, hdu=ex.HduRef("file", "B")))), False),
    (call("max", TIME), True),
    (call("int", replace(TIME, kind="string", storage="string")), True),
]


@pytest.mark.parametrize(("made", "cells"), REFUSED)
def test_what_cannot_be_said_is_refused(made, cells):
    with pytest.raises(Inexpressible):
        printed(made, cells=cells)


def chained(count):
    made = compare(KEY, "==", 0)
    for number in range(count):
        made = logic(made, "and", compare(KEY, "!=", number))
    return made


def nested(count):
    made = KEY
    for _ in range(count):
        made = call("abs", made)
    return made


def test_long_chains_are_printed_and_deep_nests_are_refused():
    assert evaluated(printed(chained(200)), World({("own", "", "KEY"): 0})) is False
    assert evaluated(printed(nested(50)), World({("own", "", "KEY"): -3})) == 3
    for made in (chained(900), nested(70), nested(900)):
        with pytest.raises(Inexpressible, match="nests too deeply"):
            printed(made)
