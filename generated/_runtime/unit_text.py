# SPDX-License-Identifier: BSD-3-Clause
"""One spelling for each unit as FITS headers write it (Standard 4.3).

Takes the text of BUNIT, TUNITn, CUNITia or of a `[unit]` in a comment; gives a canonical text, so that `cm2`, `cm**2`
and `cm^2` are one, as are `erg/s/cm2` and `erg/(s cm2)`. This is spelling and not physics: `km` and `10**3 m` stay
apart, and an unknown symbol is as good as another. What units mean is judged while a spec is compiled.

Of several products and quotients a product binds closer, `erg/s cm2` being `erg/(s cm2)`, as astropy reads it;
quotients go from left to right. Numbers other than powers of ten are tolerated. Nothing here raises.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    Power = tuple[int, int]  # a fraction in lowest terms, its denominator positive
    Factors = dict[str, Power]  # symbol or number -> its power, never 0

_MOST_KNOWN = 1000
_LONGEST = 400  # a unit fits into a card; what is longer is prose
_DEEPEST = 20
_NOT_IN_SYMBOLS = frozenset(" \t*./^()+-,;:=<>!?[]{}|\\&~`0123456789")
_ONE: Power = (1, 1)
_FUNCTIONS = ("log", "ln", "exp", "mag", "dex", "dB")

# Tables 3, 4 and 5 of the Standard; the first may carry the prefixes of Table 6.
PREFIXES = ("", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "da", "h", "k", "M", "G", "T", "P", "E", "Z", "Y")
WITH_PREFIX = frozenset(
    "m s g rad sr K A mol cd Hz J W V N Pa C Ohm S F Wb T H lm lx a yr pc eV Jy mag R G barn bit byte".split()  # noqa: SIM905  # a table
)
WITHOUT_PREFIX = frozenset(
    "deg arcmin arcsec mas min h d erg Ry solMass u solLum Angstrom angstrom solRad AU lyr count ct photon ph "  # noqa: SIM905
    "pixel pix D Sun chan channel bin voxel adu beam electron".split()
)


class _NoUnit(Exception):  # noqa: N818  # within this module only: the text is not that of a unit
    pass


# Files of a product write the same few units in every column.
_known: dict[tuple[str, tuple[tuple[str, str], ...]], str] = {}


def canonical(text: str, aliases: Mapping[str, str] | None = None) -> str:
    """The one spelling of a unit; `""` for none at all or a bare 1.

    aliases: what files write -> unit that it means, for whole texts and for single symbols. A text that is no unit is
    returned as it is, blanks collapsed.
    """
    key = (text, tuple(aliases.items()) if aliases else ())
    spelt = _known.get(key)
    if spelt is None:
        text = " ".join(text.split())
        factors = factors_of(text, aliases or {})
        spelt = text if factors is None else _spell(factors)
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[key] = spelt
    return spelt


def same_unit(text: str, wanted: str | tuple[str, ...], aliases: Mapping[str, str] | None = None) -> bool:
    """Whether a text writes one of the wanted units."""
    if isinstance(wanted, str):
        wanted = (wanted,)
    if text in wanted:
        return True
    found = canonical(text, aliases)
    return any(found == canonical(unit, aliases) for unit in wanted)


def is_unit(text: str, aliases: Mapping[str, str] | None = None) -> bool:
    """Whether a text can be nothing but a unit: it parses, and all symbols are the Standard's or aliases.

    For `[...]` in comments, where `[yyyy-mm-dd]` and `[on/off]` stand as well.
    """
    aliases = aliases or {}
    text = " ".join(text.split())
    if text in aliases:
        return True
    factors = factors_of(text, aliases)
    if not factors:
        return False
    meant = set(aliases.values())
    symbols = [symbol for symbol in factors if not symbol.isdigit()]
    return bool(symbols) and all(_is_symbol(symbol) or symbol in meant for symbol in symbols)


def comment_unit(comment: str) -> str | None:
    """The text in the square brackets that open a comment (Standard 4.3.2), unit or not."""
    opened = comment.lstrip()
    if not opened.startswith("["):
        return None
    inner, closed, _ = opened[1:].partition("]")
    return inner.strip() if closed else None


def _is_symbol(symbol: str) -> bool:
    if symbol in WITH_PREFIX or symbol in WITHOUT_PREFIX or symbol.partition("(")[0] in _FUNCTIONS:
        return True
    return any(prefix and symbol.startswith(prefix) and symbol[len(prefix) :] in WITH_PREFIX for prefix in PREFIXES)


def factors_of(text: str, aliases: Mapping[str, str]) -> Factors | None:
    """Symbols and numbers of a unit with their powers; powers of ten stand under `10`. None when it is no unit."""
    if text in aliases:
        text, aliases = " ".join(aliases[text].split()), {}
        return _parse(text, aliases) or ({text: _ONE} if text not in ("", "1") else {})
    return _parse(text, aliases)


def _parse(text: str, aliases: Mapping[str, str]) -> Factors | None:
    """The factors of a unit, or None when the text is not one."""
    if len(text) > _LONGEST:
        return None
    reader = _Reader(text, aliases)
    try:
        factors = reader.quotient(0) if text else {}
    except _NoUnit:
        return None
    return factors if reader.at == len(text) else None


def _spell(factors: Factors) -> str:
    return " ".join(_spell_factor(symbol, *factors[symbol]) for symbol in sorted(factors))


def _spell_factor(symbol: str, numerator: int, denominator: int) -> str:
    if denominator != 1:
        return f"{symbol}**({numerator}/{denominator})"
    if numerator == 1:
        return symbol
    return f"{symbol}{numerator}" if symbol[-1].isalpha() else f"{symbol}**{numerator}"


def _times(factors: Factors, more: Factors, power: Power = _ONE) -> Factors:
    """Multiply by other factors, raised to a power."""
    product = dict(factors)
    for symbol, (more_top, more_bottom) in more.items():
        had_top, had_bottom = product.get(symbol, (0, 1))
        top, bottom = more_top * power[0], more_bottom * power[1]
        numerator = had_top * bottom + top * had_bottom
        if numerator == 0:
            product.pop(symbol, None)
        else:
            product[symbol] = _lowest(numerator, had_bottom * bottom)
    return product


def _lowest(numerator: int, denominator: int) -> Power:
    if denominator == 1:
        return (numerator, 1)
    import math  # takes longer to load than most units to read

    shared = math.gcd(numerator, denominator)
    return (numerator // shared, denominator // shared)


class _Reader:
    """Recursive descent over one text; methods return factors and leave `at` behind what they read."""

    __slots__ = ("aliases", "at", "text")

    def __init__(self, text: str, aliases: Mapping[str, str]) -> None:
        self.text = text
        self.aliases = aliases
        self.at = 0

    def quotient(self, depth: int) -> Factors:
        """`[product] { / product }`."""
        if depth > _DEEPEST:
            raise _NoUnit
        self.blanks()
        factors = {} if self.peek() == "/" else self.product(depth)
        while self.peek() == "/":
            self.at += 1
            self.blanks()
            factors = _times(factors, self.product(depth), (-1, 1))
        return factors

    def product(self, depth: int) -> Factors:
        """`factor { [*|.| ] factor }`; blanks behind it are read as well."""
        factors = self.factor(depth)
        while True:
            apart = self.blanks()
            if self.peek() == "." or (self.peek() == "*" and self.peek(2) != "**"):
                self.at += 1
                self.blanks()
                apart = True
            elif self.peek() in ("", "/", ")") or (self.peek() in "0123456789" and not apart):
                return factors
            factors = _times(factors, self.factor(depth))

    def factor(self, depth: int) -> Factors:
        """A number, a symbol, a function or a group, with its power."""
        next_one = self.peek()
        if next_one and next_one in "0123456789":
            factors = self.number()
        elif next_one == "(":
            self.at += 1
            factors = self.quotient(depth + 1)
            self.expect(")")
        else:
            factors = self.symbol(depth)
        before = self.at
        self.blanks()
        if self.peek(2) == "**":
            self.at += 2
        elif self.peek() == "^":
            self.at += 1
        else:
            self.at = before
            return factors
        self.blanks()
        return _times({}, factors, self.power())

    def number(self) -> Factors:
        """`10-17`, `10+3`, `100`, `1e-17`, `2.5`; as a power of ten and the digits that are left."""
        whole = self.digits()
        if whole == "10" and self.peek() in ("+", "-"):
            return _times({}, {"10": (self.integer(), 1)})
        digits, ten = whole, 0
        if self.peek() == "." and self.text[self.at + 1 : self.at + 2].isdecimal():
            self.at += 1
            fraction = self.digits()
            digits, ten = whole + fraction, -len(fraction)
        if self.peek() in ("e", "E"):
            before = self.at
            self.at += 1
            try:
                ten += self.integer()
            except _NoUnit:  # no exponent: the first letter of a symbol, as in `10erg`
                self.at = before
        significant = digits.strip("0")
        if not significant:  # nothing is measured in zeros
            raise _NoUnit
        ten += len(digits) - len(digits.rstrip("0"))
        factors: Factors = {} if significant == "1" else {significant: _ONE}
        return _times(factors, {"10": (ten, 1)} if ten else {})

    def symbol(self, depth: int) -> Factors:
        """A symbol with the digits of its power at once behind it, or `sqrt(...)`, `log(...)`."""
        alias = self.alias()
        if alias is not None:
            factors = _parse(alias, {}) if alias.strip() else {}
            factors = {alias: _ONE} if factors is None else factors
        else:
            start = self.at
            while self.at < len(self.text) and self.text[self.at] not in _NOT_IN_SYMBOLS:
                self.at += 1
            name = self.text[start : self.at]
            if not name:
                raise _NoUnit
            if self.peek() == "(" and name in ("sqrt", *_FUNCTIONS):
                self.at += 1
                inner = self.quotient(depth + 1)
                self.expect(")")
                return _times({}, inner, (1, 2)) if name == "sqrt" else {f"{name}({_spell(inner)})": _ONE}
            factors = {name: _ONE}
        if self.peek() and self.peek() in "+-0123456789":
            return _times({}, factors, (self.integer(), 1))
        if self.peek() == "(":
            before = self.at
            try:
                return _times({}, factors, self.power())
            except _NoUnit:  # a group to multiply by, not a power
                self.at = before
        return factors

    def alias(self) -> str | None:
        """What the longest alias that stands here means; it must end where a symbol could end."""
        found = ""
        for alias in self.aliases:
            if len(alias) > len(found) and self.text.startswith(alias, self.at):
                behind = self.text[self.at + len(alias) : self.at + len(alias) + 1]
                if not (behind.isalpha() or behind == "_" or (behind.isdecimal() and not alias[-1].isalpha())):
                    found = alias
        if not found:
            return None
        self.at += len(found)
        return self.aliases[found]

    def power(self) -> Power:
        """`2`, `-2`, `0.5`, `(2)`, `(1/2)`, `(-0.5)`."""
        if self.peek() != "(":
            return self.decimal()
        self.at += 1
        self.blanks()
        top, bottom = self.decimal()
        self.blanks()
        if self.peek() == "/":
            self.at += 1
            self.blanks()
            divisor = self.integer()
            if divisor == 0:
                raise _NoUnit
            top, bottom = (top, bottom * divisor) if divisor > 0 else (-top, bottom * -divisor)
        self.blanks()
        self.expect(")")
        return _lowest(top, bottom)

    def decimal(self) -> Power:
        """A number with an optional sign and decimals."""
        negative = self.peek() == "-"
        whole = self.integer()
        if self.peek() != "." or not self.text[self.at + 1 : self.at + 2].isdecimal():
            return (whole, 1)
        self.at += 1
        fraction = self.digits()
        scale = 10 ** len(fraction)
        return _lowest(whole * scale + (-int(fraction) if negative else int(fraction)), scale)

    def integer(self) -> int:
        """Digits with an optional sign."""
        sign = -1 if self.peek() == "-" else 1
        if self.peek() in ("+", "-"):
            self.at += 1
        return sign * int(self.digits())

    def digits(self) -> str:
        """One digit or more."""
        start = self.at
        while self.peek() and self.peek() in "0123456789":
            self.at += 1
        if start == self.at:
            raise _NoUnit
        return self.text[start : self.at]

    def blanks(self) -> bool:
        """Skip blanks; whether there were any."""
        start = self.at
        while self.peek() == " ":
            self.at += 1
        return self.at > start

    def peek(self, length: int = 1) -> str:
        return self.text[self.at : self.at + length]

    def expect(self, character: str) -> None:
        if self.peek() != character:
            raise _NoUnit
        self.at += 1
