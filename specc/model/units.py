"""What units mean: astropy decides, this module asks it.

Takes unit texts as specs write them and the policy's table of what files write; gives whether a text is a unit,
whether two agree, and the factor between two that convert. astropy is imported only when two texts differ or a text
must be judged; answers are kept.
"""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

DIMENSIONLESS = ""
# Judged by astropy once and for all (a test asks it again), so that most specs compile without importing it.
COMMON = frozenset({
    "s", "d", "h", "min", "a", "yr", "ms", "us", "ns", "m", "km", "cm", "mm", "um", "nm", "Angstrom", "deg",
    "arcsec", "arcmin", "mas", "rad", "sr", "K", "Hz", "kHz", "MHz", "GHz", "eV", "keV", "MeV", "J", "erg", "W",
    "Jy", "mJy", "uJy", "MJy/sr", "mag", "adu", "count", "ct", "pixel", "pix", "electron", "photon", "ph", "m/s",
    "km/s", "deg/s", "arcsec/s", "electron/s", "count/s", "ct/s", "adu/s", "arcsec/yr", "mas/yr", "arcsec2", "V",
    "A", "C", "pc", "kpc", "Mpc", "AU", "solRad", "solMass", "solLum", "dex", "bit", "byte", "%", "kg", "g", "N",
    "Pa", "T", "G",
})  # fmt: skip


class Units:
    """The units of one spec: those of the standard, and what its policy adds."""

    def __init__(self, aliases: Mapping[str, str], allowed: tuple[str, ...]) -> None:
        """Remember the policy's table."""
        self.aliases = aliases
        self.allowed = allowed
        words = sorted((word for word in aliases if " " not in word), key=len, reverse=True)
        joined = "|".join(re.escape(word) for word in words)
        self.symbols = re.compile(rf"(?<![A-Za-z0-9])(?:{joined})(?![A-Za-z0-9])") if words else None

    def meaning(self, text: str) -> str:
        """Give the unit that a text stands for, through the policy's table: whole, or symbol by symbol."""
        if text in self.aliases:
            return self.aliases[text]
        return self.symbols.sub(lambda match: self.aliases[match.group()], text) if self.symbols else text

    def known(self, text: str) -> bool:
        """Say whether a text is a unit."""
        meant = self.meaning(text)
        return meant in COMMON or text in self.allowed or _unit(meant) is not None

    def same(self, one: str, other: str) -> bool:
        """Say whether two texts are the same unit at the same scale."""
        return one == other or self.factor(one, other) == 1.0

    def factor(self, source: str, target: str) -> float | None:
        """Give what a number in `source` is multiplied by to be in `target`; None when they do not convert."""
        source, target = self.meaning(source), self.meaning(target)
        if source == target:
            return 1.0
        one, other = _unit(source), _unit(target)
        return None if one is None or other is None else _factor(one, other)

    def product(self, one: str | None, other: str | None, power: int = 1) -> str | None:
        """Give the unit of a product, or of a quotient with `power` -1; None when one is unknown."""
        if one is None or other is None:
            return None
        if other == DIMENSIONLESS:
            return one
        if one == DIMENSIONLESS and power == 1:
            return other
        if one == other and power == -1:
            return DIMENSIONLESS
        left, right = _unit(self.meaning(one)), _unit(self.meaning(other))
        return None if left is None or right is None else _text(left * right**power)

    def power(self, one: str | None, exponent: int) -> str | None:
        """Give the unit of a power."""
        if not one:
            return one
        unit = _unit(self.meaning(one))
        return None if unit is None else _text(unit**exponent)


@cache
def _unit(text: str) -> Any:  # noqa: ANN401  astropy has no types
    """Give astropy's unit, or None for a text that is none, in the standard's syntax or in astropy's own."""
    from astropy import units  # noqa: PLC0415  slow, and most specs do without

    if text == DIMENSIONLESS:
        return units.dimensionless_unscaled
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for syntax in ("fits", None):
            try:
                return units.Unit(text, format=syntax)
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                continue
    return None


def _factor(one: Any, other: Any) -> float | None:  # noqa: ANN401  as above
    from astropy import units  # noqa: PLC0415  as above

    try:
        factor = float(one.to(other))
    except (units.UnitConversionError, TypeError, ValueError, AttributeError):
        return None
    # Conversions of powers of ten come out a last digit off; a factor is printed in generated code.
    near = float(f"{factor:.12g}")
    return near if abs(near - factor) <= abs(factor) * 1e-13 else factor


def _text(unit: Any) -> str:  # noqa: ANN401  as above
    from astropy import units  # noqa: PLC0415  as above

    if unit == units.dimensionless_unscaled:
        return DIMENSIONLESS
    return str(unit.to_string())
