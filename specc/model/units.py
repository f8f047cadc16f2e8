"""The units of one spec: those that astropy knows, what its policy says that files write, and what specs define.

Takes unit texts as specs write them; gives whether a text is a unit, whether two agree, the factor between two that
convert, and the unit of products and powers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model import judged_units
from specc.runtime.unit_sizes import factor, raised, size_of, times
from specc.runtime.unit_text import PREFIXES, WITH_PREFIX, WITHOUT_PREFIX, factors_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.runtime.unit_sizes import Size
    from specc.runtime.unit_text import Factors
    from specc.source import Source

DIMENSIONLESS = ""
# Out of use by the manual of style of the IAU (FITS 4.0, Table 4, and 4.3).
OBSOLETE = ("erg", "Angstrom", "G", "barn")
_COUNTED: Size = (1.0, {"pix": (1, 1)})
_PLAIN: Size = (1.0, {})
_LIKELY_PREFIXES = ("", "k", "M", "G", "m", "u", "n", "c")
_SYMBOL = re.compile(r"[A-Za-z%_]+")


class Units:
    """The units of one spec: those of the Standard, what its policy adds, and what specs define."""

    def __init__(
        self,
        aliases: Mapping[str, str],
        allowed: tuple[str, ...],
        defined: Mapping[str, Size] | None = None,
        home: Source | None = None,
    ) -> None:
        """Remember the policy's table. defined: sizes of units that this spec or its imports define. home: its text."""
        self.home = home
        self.told: set[str] = set()  # units out of use that were told of; once is enough
        # Which of them were asked for; those of imports that nobody asks for are no part of the model.
        self.asked: set[str] = set()
        self.aliases = aliases
        self.allowed = allowed
        self.defined: Mapping[str, Size] = {} if defined is None else defined
        self._sizes: dict[str, Size | None] = {}
        joined = "|".join(re.escape(word) for word in sorted(aliases, key=len, reverse=True))
        self._alias = re.compile(rf"(?<![A-Za-z0-9])(?:{joined})(?![A-Za-z0-9])") if aliases else None

    def size(self, text: str) -> Size | None:
        """Give the size of a unit; None for a text that is none."""
        if text not in self._sizes:
            self._sizes[text] = self._size(text)
        return self._sizes[text]

    def _size(self, text: str) -> Size | None:
        text = self.aliases.get(text, text)
        own = set(self.used(text))
        self.asked |= own
        if text in self.defined:
            return self.defined[text]
        if own or (self._alias is not None and self._alias.search(text)):
            return self._combined(text)
        return judged_units.size_of(text)

    def _combined(self, text: str) -> Size | None:
        """Give the size of a text with symbols that the policy or a spec knows, symbol by symbol."""
        factors = factors_of(text, self.aliases)
        whole: Size | None = None if factors is None else (1.0, {})
        for symbol, power in (factors or {}).items():
            self.asked.update({symbol} & self.defined.keys())
            one = self.defined.get(symbol) or (
                size_of(symbol, {}) if symbol.isdigit() else judged_units.size_of(symbol)
            )
            part = None if one is None else raised(one, power)
            whole = None if whole is None or part is None else times(whole, part)
        return whole

    def used(self, text: str) -> Iterator[str]:
        """Give the units that specs define and that a text is made of."""
        return (symbol for symbol in _SYMBOL.findall(text) if symbol in self.defined)

    def known(self, text: str) -> bool:
        """Say whether a text is a unit."""
        return text in self.allowed or self.size(text) is not None

    def obsolete(self, text: str) -> list[str]:
        """Give the symbols of a unit that the IAU advises against and that the policy does not allow."""
        symbols = _SYMBOL.findall(text)
        return [one for one in OBSOLETE if one in symbols and one not in self.allowed and one not in self.aliases]

    def same(self, one: str, other: str) -> bool:
        """Say whether two texts are the same unit at the same scale."""
        return one == other or self.factor(one, other) == 1.0

    def factor(self, source: str, target: str) -> float | None:
        """Give what a number in `source` is multiplied by to be in `target`; None when they do not convert."""
        if source == target:
            return 1.0
        one, other = self.size(source), self.size(target)
        if one is None or other is None:
            return None
        if _COUNTED in (one, other) and _PLAIN in (one, other):
            return 1.0  # CRPIX1 <= NAXIS1: places are counted in pixels
        return factor(one, other)

    def product(self, one: str | None, other: str | None, power: int = 1) -> str | None:
        """Give the unit of a product, or of a quotient with `power` -1; None when one is unknown."""
        if one is None or other is None:
            return None
        if other == DIMENSIONLESS:
            return one
        if one == DIMENSIONLESS and power == 1:
            return other
        left, right = factors_of(one, self.aliases), factors_of(other, self.aliases)
        return None if left is None or right is None else composed(multiplied(left, right, power))

    def power(self, one: str | None, exponent: int) -> str | None:
        """Give the unit of a power."""
        if not one:
            return one
        factors = factors_of(one, self.aliases)
        return None if factors is None else composed(multiplied({}, factors, exponent))

    def near(self) -> list[str]:
        """Give the symbols that someone may have meant to write."""
        prefixed = {prefix + unit for unit in WITH_PREFIX for prefix in _LIKELY_PREFIXES if prefix in PREFIXES}
        return sorted({*prefixed, *WITHOUT_PREFIX, *self.defined, *self.aliases, "DN"} - {"angstrom", "channel"})


def multiplied(one: Factors, other: Factors, power: int) -> Factors:
    """Give the factors of a product with a power; a symbol whose power becomes 0 is gone."""
    made = dict(one)
    for symbol, (top, bottom) in other.items():
        had_top, had_bottom = made.pop(symbol, (0, 1))
        total = had_top * bottom + top * power * had_bottom
        if total:
            made[symbol] = (total, had_bottom * bottom)
    return made


def composed(factors: Factors) -> str:
    """Write factors as a unit: `erg/(s cm2)`, `10**-17 m`, `1/s` as `s-1`."""
    above = [_written(symbol, top, bottom) for symbol, (top, bottom) in factors.items() if top > 0 or symbol == "10"]
    below = [_written(symbol, -top, bottom) for symbol, (top, bottom) in factors.items() if top < 0 and symbol != "10"]
    if not above:
        return " ".join(_written(symbol, top, bottom) for symbol, (top, bottom) in factors.items())
    divisor = below[0] if len(below) == 1 else f"({' '.join(below)})"
    return f"{' '.join(above)}/{divisor}" if below else " ".join(above)


def _written(symbol: str, top: int, bottom: int) -> str:
    if bottom != 1:
        return f"{symbol}**({top}/{bottom})"
    if top == 1:
        return symbol
    return f"{symbol}{top}" if symbol[-1].isalpha() else f"{symbol}**{top}"
