"""What numbers a reader expects: by the unit of a value where it has one, else by nothing but its being a number.

Only suggestions: what the spec says of a value always goes before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.model.types import Unit

# Between which numbers a value lies that is in a unit: of instruments and targets as most are.
_BY_UNIT = {
    "d": (60310.0, 61040.0),  # modified Julian dates of the 2020s: durations are rather in s
    "a": (2015.0, 2025.0), "yr": (2015.0, 2025.0),
    "s": (10.0, 300.0), "ms": (1.0, 100.0), "us": (1.0, 100.0), "min": (1.0, 30.0), "h": (0.5, 12.0),
    "deg": (20.0, 80.0), "arcmin": (1.0, 5.0), "arcsec": (0.1, 2.0), "mas": (1.0, 50.0), "rad": (0.1, 1.2),
    "sr": (1e-14, 1e-12), "arcsec2": (0.001, 0.1), "arcsec**2": (0.001, 0.1),
    "m": (1e-6, 5e-6), "um": (1.0, 5.0), "micron": (1.0, 5.0), "nm": (400.0, 900.0), "Angstrom": (1200.0, 1900.0),
    "km": (1e5, 1e6), "pc": (10.0, 500.0), "AU": (0.5, 5.0), "au": (0.5, 5.0),
    "m/s": (100.0, 10_000.0), "km/s": (5.0, 60.0), "Hz": (1e9, 5e9), "GHz": (1.0, 300.0), "MHz": (100.0, 2000.0),
    "keV": (0.3, 10.0), "eV": (300.0, 10_000.0), "TeV": (0.1, 50.0), "erg": (1e-10, 1e-9),
    "K": (30.0, 300.0), "Celsius": (-20.0, 20.0), "mag": (8.0, 18.0), "Jy": (0.001, 0.1), "mJy": (1.0, 100.0),
    "pixel": (1.0, 20.0), "pix": (1.0, 20.0), "adu": (100.0, 1000.0), "electron": (100.0, 1000.0),
    "V": (1.0, 5.0), "%": (10.0, 90.0),
}  # fmt: skip
_OTHERWISE = (0.5, 2.0)
_WHOLE = (1, 9)


def of_unit(unit: Unit | None) -> tuple[float, float]:
    """Give between which numbers a value is expected."""
    if unit is None or unit.mode not in {"exact", "like", "verbatim"}:
        return _OTHERWISE
    return _BY_UNIT.get(unit.texts[0], _OTHERWISE) if unit.texts else _OTHERWISE


def whole() -> tuple[int, int]:
    """Give between which numbers a count is expected."""
    return _WHOLE
