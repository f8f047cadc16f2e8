"""Expressions of every form, for laws: well typed, small, over keywords and columns that a world has."""

from __future__ import annotations

import math

from backends.validator.direct import World
from factories.specs import HERE, call, exists, keyword_ref, literal, membership
from hypothesis import strategies as st

from specc.model import expressions as ex

INTS = ("I", "J")
FLOATS = ("F", "G")
TEXTS = ("S", "T")
TRUTHS = ("B", "C")
DIGITS = ("D",)
WORLD = {
    "I": st.integers(-5, 5),
    "J": st.integers(0, 9),
    "F": st.floats(-4, 4),
    "G": st.sampled_from([0.0, 0.5, -1.5, 2.0]),
    "S": st.sampled_from(["", "JWST", "hst"]),
    "T": st.sampled_from(["JWST", "12", "x"]),
    "B": st.booleans(),
    "C": st.booleans(),
    "D": st.sampled_from(["007", "3", "00"]),
}
RELATIONS = (("own", ""), ("primary", ""), ("near", "DQ"), ("file", "SCI"))


def node(kind, cls, *parts):
    return cls(kind, None, "text", HERE, *parts)


def equality(operator, left, right):
    return node("bool", ex.Compare, operator, left, right, None, *[False])


def references(names, storage):
    made = [
        keyword_ref(name, storage, relation, label, 1 if relation == "file" else None)
        for name in names
        for relation, label in RELATIONS
    ]
    return st.sampled_from(made)


def numbers(inner, leaves):
    simple = leaves | st.integers(-3, 12).map(literal) | st.sampled_from([0.25, 1.5, 1e3, -2.0, 1e-7]).map(literal)
    binary = st.tuples(st.sampled_from("+-*%/"), inner, inner)
    return (
        simple
        | binary.map(lambda parts: node("number", ex.Arithmetic, *parts))
        | inner.map(lambda one: node("number", ex.Arithmetic, "negate", one, None))
        | st.tuples(inner, st.integers(0, 2)).map(
            lambda parts: node("number", ex.Arithmetic, "**", parts[0], literal(parts[1]))
        )
        | st.tuples(inner, st.sampled_from([1.0, 1000.0, 1 / 86400, 0.1, 2.54])).map(
            lambda parts: node("number", ex.Convert, *parts)
        )
        | inner.map(lambda one: call("abs", one))
    )


def conditions(inner, number, leaves):
    comparison = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])
    tolerance = st.none() | st.sampled_from([0.5, 1e-6])
    return (
        leaves
        | st.booleans().map(literal)
        | st.tuples(comparison, number, number, tolerance, st.booleans()).map(
            lambda parts: node("bool", ex.Compare, *parts)
        )
        | st.tuples(st.sampled_from(["==", "!="]), inner, st.booleans().map(literal)).map(
            lambda parts: equality(*parts)
        )
        | st.tuples(number, st.lists(st.integers(-3, 9), min_size=1, max_size=3, unique=True), st.booleans()).map(
            lambda parts: membership(parts[0], *parts[1], negated=parts[2])
        )
        | st.tuples(number, st.none() | number, st.none() | number, st.booleans(), st.booleans(), st.booleans()).map(
            lambda parts: node("bool", ex.Within, *parts)
        )
        | st.tuples(st.sampled_from(["and", "or", "implies"]), inner, inner).map(
            lambda parts: node("bool", ex.Logic, *parts)
        )
        | inner.map(lambda one: node("bool", ex.Logic, "not", one, None))
    )


def scalar_numbers():
    leaves = references(INTS, "int") | references(FLOATS, "float") | references(DIGITS, "digits")
    leaves |= references(TEXTS, "string").map(lambda one: call("length", one))
    leaves |= references(INTS, "int").map(lambda one: call("float", one))
    return st.deferred(lambda: numbers(scalar_number, leaves))


def scalar_conditions():
    text = references(TEXTS, "string") | references(TEXTS, "string").map(lambda one: call("lower", one, kind="string"))
    texts = st.tuples(st.sampled_from(["==", "!="]), text, st.sampled_from(["JWST", "hst", 'a"b']).map(literal))
    leaves = (
        references(TRUTHS, "bool")
        | texts.map(lambda parts: equality(*parts))
        | st.tuples(text, st.booleans()).map(lambda parts: membership(parts[0], "JWST", "x", negated=parts[1]))
        | text.map(lambda one: node("bool", ex.Matches, one, r"[A-Z]+|\d\d"))
        | st.tuples(references(INTS, "int"), st.integers(0, 70)).map(lambda p: node("bool", ex.Has, p[0], "flag", p[1]))
        | references((*INTS, "ABSENT"), "int").map(exists)
    )
    return st.deferred(lambda: conditions(scalar_condition, scalar_number, leaves))


scalar_number = scalar_numbers()
scalar_condition = scalar_conditions()
worlds = st.fixed_dictionaries(
    {(relation, label, name): WORLD[name] for name in WORLD for relation, label in RELATIONS}
).map(World)


COLUMNS = {
    "I": [-3, 0, 2, 7],
    "J": [1, 1, 4, 0],
    "F": [0.5, -1.0, 2.0, math.nan],
    "G": [1.5, 2.0, -2.0, 0.25],
}


def cell(name):
    storage = "int32" if name in INTS else "float64"
    return ex.ColumnRef("number", None, name, HERE, ex.HduRef("own"), name, storage, vector=False)


def array_numbers():
    leaves = st.sampled_from([cell(name) for name in COLUMNS]) | references(INTS, "int")
    return st.deferred(lambda: numbers(array_number, leaves))


def array_conditions():
    leaves = (
        references(TRUTHS, "bool")
        | st.sampled_from([cell(name) for name in FLOATS]).map(lambda one: node("bool", ex.IsNull, one))
        | st.tuples(st.sampled_from(INTS).map(cell), st.integers(0, 8)).map(
            lambda p: node("bool", ex.Has, p[0], "flag", p[1])
        )
    )
    return st.deferred(lambda: conditions(array_condition, array_number, leaves))


array_number = array_numbers()
array_condition = array_conditions()
