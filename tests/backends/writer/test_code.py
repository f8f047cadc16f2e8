"""Generated writers as text: formatted, typed, the same twice, and never made of what a spec says."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from factories import specs
from factories.hostile import HOSTILE, hostile_spec
from hypothesis import given
from hypothesis import strategies as st

from specc.backends import Settings, backend
from specc.backends.writer import of_written
from specc.backends.writer.exports import exported, support_modules
from specc.backends.writer.module import module
from specc.plan.rules import plan

SPECS = {"lightcurve": specs.lightcurve, "slits": specs.slits, "hostile": lambda: hostile_spec(HOSTILE)}


def wide():
    """A spec whose lines are too long for one line in many ways."""
    values = tuple(f"VALUE_{number}" for number in range(40))
    long = specs.keyword("LONG", doc="d" * 100, values=values)
    literal = specs.keyword("ESO INS FILTER NAME OF A WHEEL", fixed="x" * 90, doc="d" * 60)
    condition = specs.logic(
        specs.membership(specs.keyword_ref("LONG"), *values[:12]), "and", specs.exists(specs.keyword_ref("ESO OTHER"))
    )
    under = specs.keyword("UNDER", fixed="a", conditions=(condition,))
    columns = [
        specs.column(f"C{number}", "float32|float64", "d" * 70, unit=specs.unit("Jy", "mJy")) for number in range(3)
    ]
    return specs.spec(
        specs.product("made", specs.primary(long, literal, under), specs.table("T", *columns), title="t" * 200)
    )


# Those of bundled specs are formatted as they are committed, which is a step of its own of continuous integration.
@pytest.mark.parametrize("make", [*SPECS.values(), wide], ids=[*SPECS, "wide"])
def test_the_formatter_changes_nothing(make):
    text = module(of_written(plan(make())))
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length", "120", "-"]
    formatted = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert formatted.stdout == text


@pytest.mark.parametrize("make", SPECS.values(), ids=SPECS)
def test_the_same_spec_gives_the_same_bytes(make):
    assert module(plan(make())) == module(plan(make()))


def shape(text: str) -> list[str]:
    """The tree of a module without its texts and names of things: what a spec may not change."""
    return [type(node).__name__ for node in ast.walk(ast.parse(text))]


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_texts_never_become_code(text):
    assert shape(module(plan(hostile_spec(text + "x")))) == shape(module(plan(hostile_spec("x"))))


def test_names_are_safe(generate):
    names = ("class", "None", "1CRV4", "A-B", "A_B", "self", "data", "label", "print", "keyword", "é")
    made = specs.product("import", specs.primary(*(specs.keyword(name, level="optional") for name in names)))
    second = specs.product("index", specs.primary(), specs.hdu("hdu", "any"), specs.hdu("hdus", "any"))
    writer = generate(specs.spec(made, second))
    primary = writer.ImportPrimary(A_B="x", A_B_2="y")
    assert (primary.A_B, primary.A_B_2) == ("x", "y")


def test_declarations_under_conditions_become_one_argument():
    first, second = (specs.compare(specs.keyword_ref("A"), "==", value) for value in ("x", "y"))
    values = [tuple(f"{letter}_{number}" for number in range(30)) for letter in "XY"]
    keywords = [
        specs.keyword("B", values=one, conditions=(when,)) for one, when in zip(values, (first, second), strict=True)
    ]
    text = module(plan(specs.spec(specs.product("made", specs.primary(specs.keyword("A"), *keywords)))))
    declared = 'keyword("B", "string", line="test.specc:1", values=MadePrimary_B, default=None)'
    assert f"B: MadePrimary_B | None = {declared}" in text
    assert text.count('"Y_29",') == 1


def test_what_writers_import_is_there():
    assert {"FitsProduct", "keyword", "HduView"} <= set(exported())
    assert all(one.path.startswith("_writing/") for one in support_modules())


def test_a_spec_without_products_has_no_writer():
    assert backend("writer").emit(plan(specs.spec()), Settings()) == ()
