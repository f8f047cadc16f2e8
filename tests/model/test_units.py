"""Units: what the table of the runtime says, astropy says too; astropy is asked for the rest, and once."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specc.kept import Kept
from specc.model import judged_units
from specc.model.units import Units
from specc.runtime import unit_sizes
from specc.runtime.unit_text import PREFIXES, WITH_PREFIX

unit_sizes.size_of("m", {})
LISTED = sorted(unit_sizes._listed)
PREFIXED = [prefix + unit for prefix in PREFIXES for unit in sorted(WITH_PREFIX)]
# Measured, and so another number with each edition of the constants.
MEASURED = {"u", "solMass", "Ry"}


def agree(text: str) -> bool:
    ours, theirs = unit_sizes.size_of(text, {}), judged_units._ask(text)
    if ours is None:
        return True
    near = 1e-5 if MEASURED & set(text.replace("/", " ").split()) else 1e-13
    return theirs is not None and ours[1] == theirs[1] and ours[0] == pytest.approx(theirs[0], rel=near)


@pytest.mark.parametrize("text", sorted({*LISTED, *PREFIXED} - MEASURED))
def test_the_table_says_what_astropy_says(text):
    assert agree(text)


@pytest.mark.parametrize("text", sorted(MEASURED))
def test_measured_units_are_nearly_what_astropy_says(text):
    assert agree(text)


factor = st.builds(
    lambda unit, power: f"{unit}{power}", st.sampled_from(LISTED[:-1]), st.sampled_from(["", "2", "-1", "**2", "-3"])
).filter(lambda text: "%" not in text and not text.startswith(tuple(MEASURED)))
simple = st.builds(
    lambda above, below: " ".join(above) + (f"/({' '.join(below)})" if below else ""),
    st.lists(factor, min_size=1, max_size=3),
    st.lists(factor, max_size=2),
).filter(judged_units._SIMPLE.fullmatch)


@given(simple)
def test_what_the_table_judges_astropy_judges_alike(text):
    assert agree(text)


@pytest.mark.parametrize("text", ["mag(AB)", "sqrt(m)", "hour", "m(3/2)", "2.5 m", "10**-17 erg/s/cm**2/Angstrom"])
def test_what_the_table_does_not_know_is_asked(text):
    assert judged_units.size_of(text) == judged_units._ask(text) is not None


def test_the_table_of_the_policy_means_what_it_says():
    table = Units({"e-": "electron", "BJD - 2457000, days": "d"}, ())
    assert table.known("e-/s")
    assert table.same("e-/s", "electron/s")
    assert table.factor("BJD - 2457000, days", "s") == 86400.0
    assert not Units({}, ()).known("e-/s")


def test_spellings_of_one_unit_are_the_same():
    plain = Units({}, ())
    assert plain.same("cm2", "cm**2")
    assert plain.same("MJy/sr", "MJy sr-1")
    assert plain.factor("ms", "s") == 0.001
    assert plain.factor("s", "m") is None
    assert plain.known("10**-17 erg/(s cm2 Angstrom)")


def test_products_are_written_as_a_person_would():
    plain = Units({"e-": "electron"}, ())
    assert plain.product("m", "s", -1) == "m/s"
    assert plain.product("s", "s", -1) == ""
    assert plain.product("cm2", "cm**2", -1) == ""
    assert plain.product("", "s", -1) == "s-1"
    assert plain.product("e-/s", "s") == "electron"
    assert plain.product("erg/s", "cm2 Angstrom", -1) == "erg/(s cm2 Angstrom)"
    assert plain.product("10**-17 erg", "s", -1) == "10**-17 erg/s"
    assert plain.power("m/s", 2) == "m2/s2"
    assert plain.product("BJD - 2457000, days", "s") is None


def test_a_unit_that_a_spec_defines_is_part_of_others():
    units = Units({}, (), {"nanomaggy": (3.631e-32, {"kg": (1, 1), "s": (-2, 1)})})
    assert units.factor("nanomaggy", "Jy") == 3.631e-6
    assert units.factor("nanomaggy/arcsec2", "Jy/arcsec2") == 3.631e-6
    assert units.factor("10**3 nanomaggy", "mJy") == 3.631
    assert units.size("nanomaggy furlong") is None
    assert list(units.used("nanomaggy/s")) == ["nanomaggy"]


PROGRAM = """
import sys
from specc.model.judged_units import size_of
print(size_of("hour"), size_of("no unit at all"), size_of("km/s"), "astropy" in sys.modules)
"""


def test_what_was_judged_once_is_not_judged_again(tmp_path, repository):
    def run() -> str:
        environment = {"XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(repository)}
        answer = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
        )
        return answer.stdout.strip()

    said = "(3600.0, {'s': (1, 1)}) None (1000.0, {'m': (1, 1), 's': (-1, 1)})"
    assert run() == f"{said} True"
    assert run() == f"{said} False"


@pytest.mark.parametrize("answer", [3, [1.0], [1.0, {"s": 1}], [1.0, {"s": [1, 0]}], ["a", {}], [1.0, {"s": [1.5, 1]}]])
def test_what_is_kept_and_is_no_size_is_not_used(answer, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    one = Kept("units", "x", judged_units._is_answer)
    one.put("unit s", answer)
    one.save()
    assert "unit s" not in Kept("units", "x", judged_units._is_answer)
