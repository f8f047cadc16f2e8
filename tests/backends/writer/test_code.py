"""Generated writers as text: formatted, typed, the same twice, and never made of what a spec says."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import partial

import pytest
from factories import specs
from factories.compiled import BUNDLED, compiled
from factories.hostile import HOSTILE, hostile_spec
from hypothesis import given
from hypothesis import strategies as st

from specc.backends import Settings, backend
from specc.backends.writer import of_written
from specc.backends.writer.exports import exported, support_modules
from specc.backends.writer.module import module
from specc.files import runtime_outputs
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


@pytest.mark.parametrize(
    "make", [*SPECS.values(), wide, *(partial(compiled, one) for one in BUNDLED)], ids=[*SPECS, "wide", *BUNDLED]
)
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


USER = """
from pathlib import Path

import numpy as np

from mast.lightcurve.writer import Lightcurve, LightcurveAperture, LightcurveLightcurve, LightcurvePrimary

product = Lightcurve(
    primary=LightcurvePrimary(HLSPID="x", DATE_OBS="2020-01-01", EXPTIME=1.5, MISSION="TESS"),
    lightcurve=LightcurveLightcurve({"TIME": np.ones(3), "FLUX": [1.0]}),
    aperture=LightcurveAperture(np.ones((2, 2))),
)
path: Path = product.write(".", target="a", version=1)
"""
WRONG = """
from mast.lightcurve.writer import LightcurvePrimary

LightcurvePrimary(HLSPID="x", DATE_OBS="2020-01-01", EXPTIME=1.5, MISSION="JWST")
LightcurvePrimary(HLSPID="x", DATE_OBS="2020-01-01", MISSION="TESS")
LightcurvePrimary(HLSPID=1, DATE_OBS="2020-01-01", EXPTIME=1.5, MISSION="TESS")
LightcurvePrimary(HLSPID="x", DATE_OBS="2020-01-01", EXPTIME=1.5, MISSION="TESS", TELESCOP="Kepler")
"""


def test_types_hold(tmp_path):
    planned = plan(specs.lightcurve())
    made = [*runtime_outputs("test"), *support_modules(), *backend("writer").emit(planned, Settings())]
    for one in made:
        path = tmp_path / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.text, encoding="utf-8")
    (tmp_path / "user.py").write_text(USER)
    (tmp_path / "wrong.py").write_text(WRONG)
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = True\n[mypy-astropy.*]\nignore_missing_imports = True\n")
    command = [sys.executable, "-m", "mypy", "--explicit-package-bases", "--no-error-summary", "user.py", "wrong.py"]
    checked = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    lines = [line for line in checked.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[0:2] for line in lines] == [["wrong.py", str(number)] for number in (4, 5, 6, 7)], (
        checked.stdout
    )
