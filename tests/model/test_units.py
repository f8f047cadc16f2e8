"""Units: what the module knows without astropy, astropy knows too."""

from __future__ import annotations

import pytest

from specc.model import units
from specc.model.units import Units


@pytest.mark.parametrize("text", sorted(units.COMMON))
def test_the_common_units_are_units(text):
    assert units._unit(text) is not None


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
    assert plain.product("m", "s", -1) == "m / s"
    assert plain.product("s", "s", -1) == ""
    assert plain.known("10**-17 erg/(s cm2 Angstrom)")
