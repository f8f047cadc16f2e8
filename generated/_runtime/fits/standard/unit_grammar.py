# SPDX-License-Identifier: BSD-3-Clause
"""The grammar of units (FITS 4.3.1, Tables 3 to 6), and what is wrong with a text that breaks it.

Takes the text of a unit; gives None, or the code, the reason and, where it is certain, the right text. A product may
follow a slash or stand in parentheses, and a unit may begin with a slash: the Standard does not say that they may not.
What symbols are meant that are none is told by `unit_words`, which is loaded for such texts.
"""

from __future__ import annotations

from ...values import shown
from .unit_tokens import power_of_ten, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    # Code, reason with remedy, right text.
    UnitFault: TypeAlias = tuple[str, str, str | None]

PREFIXES = ("d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "da", "h", "k", "M", "G", "T", "P", "E", "Z", "Y")
WITH_PREFIX = frozenset(
    "m g s rad sr K A mol cd Hz J W V N Pa C Ohm S F Wb T H lm lx a yr eV pc Jy mag R G barn bit byte".split()  # noqa: SIM905  # a table
)
# Tables 3 and 4; units of time of 9.3; Celsius, which IAU and astropy have.
WITHOUT_PREFIX = frozenset(
    "deg arcmin arcsec mas min h d cy ta Ba erg Ry solMass u solLum Angstrom solRad AU lyr count ct photon ph "  # noqa: SIM905
    "pixel pix D Sun chan bin voxel adu beam Celsius".split()
)
FUNCTIONS = ("log", "ln", "exp", "sqrt")
_LIKE_FUNCTIONS = ("mag", "dex", "dB")
_LONGEST = 80  # what is longer is prose, and so is what is nested deeper
_DEEPEST = 20

_judged: dict[str, UnitFault | None] = {}
_MOST_KEPT = 2000


def unit_fault(text: str, aliases: Mapping[str, str]) -> UnitFault | None:
    """What is wrong with a unit. aliases: texts that a policy maps to units, which are right."""
    try:
        fault = _judged[text]
    except KeyError:
        fault = _judge(text)
        if len(_judged) < _MOST_KEPT:
            _judged[text] = fault
    if fault is None or not aliases:
        return fault
    from ...unit_text import is_unit

    return None if is_unit(text, aliases) else fault


def is_symbol(symbol: str) -> bool:
    """Whether this is a unit of the Standard, with or without prefix."""
    if symbol in WITHOUT_PREFIX or symbol in WITH_PREFIX:
        return True
    return (symbol[:1] in PREFIXES and symbol[1:] in WITH_PREFIX) or (symbol[:2] == "da" and symbol[2:] in WITH_PREFIX)


def _judge(text: str) -> UnitFault | None:
    bare = text.strip(" ")
    if not bare or is_symbol(bare):
        return None
    if len(bare) > _LONGEST:
        return ("F1701", f"{shown(bare)} is too long for a unit; write text into the comment", None)
    reader, broken = _read(bare)
    if broken is None and not reader.strange:
        return None
    from .unit_words import judged

    right = reader.repaired() if broken is None else broken.right
    if right:
        again, still = _read(right)
        if right == bare or still is not None or again.strange:
            right = None
    return judged(bare, reader.strange, broken, right)


def _read(text: str) -> tuple[_Reader, Broken | None]:
    """Read a text to its end, or to where the grammar breaks."""
    reader = _Reader(text)
    try:
        reader.whole()
    except Broken as broken:
        return reader, broken
    return reader, None


class Broken(Exception):  # noqa: N818  # reading ends here, and nobody else ever sees it
    """Where the grammar breaks. right: the whole text as it should be, if that is certain; empty, no unit at all."""

    def __init__(self, code: str, reason: str, right: str | None = None) -> None:
        self.code = code
        self.reason = reason
        self.right = right


class Strange:
    """A symbol that is none of the Standard: at which token it stands.

    follower: of a prefix, the unit that stands behind a blank.
    """

    __slots__ = ("at", "follower", "symbol")

    def __init__(self, symbol: str, at: int, follower: str) -> None:
        self.symbol = symbol
        self.at = at
        self.follower = follower


class _Reader:
    """Recursive descent over the tokens of one text; notes strange symbols, and raises where the grammar breaks."""

    __slots__ = ("at", "strange", "tokens", "written")

    def __init__(self, text: str) -> None:
        self.tokens = tokens(text)
        self.written: list[str | None] = [piece for _, piece in self.tokens]
        self.at = 0
        self.strange: list[Strange] = []

    def kind(self, ahead: int = 0) -> str:
        """Kind of a token; empty behind the last."""
        at = self.at + ahead
        return self.tokens[at][0] if at < len(self.tokens) else ""

    def text(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def here(self) -> str:
        return shown(self.text()) if self.kind() else "the end"

    def blanks(self) -> bool:
        found = self.kind() == " "
        self.at += found
        return found

    def repaired(self) -> str | None:
        """The text with all that could be mended; None when something could not be, or may mean another thing."""
        from .unit_words import meant

        pieces = list(self.written)
        if _shouted("".join(piece for _, piece in self.tokens)):
            strange = {each.at for each in self.strange}
            units = (at for at, token in enumerate(self.tokens) if token[0] == "unit")
            if any(at not in strange for at in units):  # the S of M/S is no siemens
                return None
        for each in self.strange:
            if each.follower:
                pieces[each.at + 1] = ""
            else:
                pieces[each.at] = meant(each.symbol)
        return None if None in pieces else "".join(piece for piece in pieces if piece)

    def whole(self) -> None:
        """A unit and nothing behind it."""
        self.unit(0)
        if self.kind():
            raise Broken("F1701", f"{self.here()} is left over")

    def unit(self, depth: int) -> None:
        """`[10**k] [/] product { / product }`."""
        if depth > _DEEPEST:
            raise Broken("F1701", "its parentheses are nested too deep")
        if self.kind() in ("int", "real"):
            self.scale()
            self.blanks()
            if self.kind() in ("*", "."):
                self.at += 1
                self.blanks()
            if self.kind() in ("", ")"):
                return
        if self.kind() != "/":
            self.product(depth)
        while self.kind() == "/":
            self.at += 1
            self.blanks()
            self.product(depth)

    def scale(self) -> None:
        """`10**k`, `10^k`, `10+k`, `10-k`."""
        start, number = self.at, self.text()
        self.at += 1
        if number == "10" and self.kind() in ("^", "+", "-", "("):
            if self.kind() == "^":
                self.at += 1
            group = self.kind() == "("
            self.at += group
            self.at += self.kind() in ("+", "-")
            if self.kind() == "int":
                self.at += 1
                if not group:
                    return
                if self.kind() == ")":
                    self.at += 1
                    return
            raise Broken("F1705", "the power of ten in front is a whole number, as in 10**-17")
        ten = power_of_ten(number)
        rest = [kind for kind, _ in self.tokens[self.at :] if kind != " "]
        if not rest and ten == 0:
            raise Broken("F1705", "it says nothing; leave the card out where values have none", "")
        if rest[:1] == ["/"] and ten == 0:
            self.written[start] = ""
            if rest == ["/", "unit"]:
                self.written[start:-1] = [""] * (len(self.written) - 1 - start)
                self.written.append("-1")
            raise Broken("F1705", "a unit needs no 1 in front of the slash", self.later())
        self.written[start] = None if ten is None else f"10**{ten}"
        raise Broken("F1705", f"the number {number} is none of 10**k, which alone may stand in front", self.later())

    def later(self) -> str | None:
        """The text as mended so far, with all symbols behind this place looked at."""
        for at in range(self.at, len(self.tokens)):
            kind, piece = self.tokens[at]
            if kind == "unit" and not is_symbol(piece) and piece not in FUNCTIONS:
                self.strange.append(Strange(piece, at, ""))
        return self.repaired()

    def product(self, depth: int) -> None:
        """`factor { [*|.| ] factor }`; blanks behind it are read as well."""
        self.factor(depth)
        while True:
            blank = self.blanks()
            kind = self.kind()
            if kind in ("", "/", ")"):
                return
            if kind in ("*", "."):
                self.at += 1
                self.blanks()
            elif blank and kind == "^":
                self.written[self.at - 1] = ""
                raise Broken("F1706", "no blank stands between a unit and its power", self.later())
            elif blank and ((kind == "int" and self.kind(1) != "^") or (kind == "(" and self.numeric_group())):
                raise Broken("F1706", f"a blank stands before {self.text()}; a power touches its unit, as in m2")
            self.factor(depth)

    def factor(self, depth: int) -> None:
        """A symbol, a function or a group, with its power."""
        kind = self.kind()
        if kind == "(":
            self.group(depth)
        elif kind == "unit":
            self.symbol(depth)
        elif kind in ("int", "real"):
            before = [each for each, _ in self.tokens[max(self.at - 2, 0) : self.at]]
            if before == ["int", "/"]:
                raise Broken("F1706", "a ratio as power stands in parentheses, as in m**(3/2)")
            raise Broken("F1705", f"the number {self.text()} is not in front of all, and no power")
        elif kind == "-":
            raise Broken("F1701", "a hyphen joins no units; write a blank, * or . for a product, / for a quotient")
        else:
            raise Broken("F1701", f"a unit is missing before {self.here()}")
        self.power()

    def group(self, depth: int) -> None:
        """A unit in parentheses."""
        self.at += 1
        self.blanks()
        self.unit(depth + 1)
        self.blanks()
        if self.kind() != ")":
            raise Broken("F1701", f"a closing parenthesis is missing before {self.here()}")
        self.at += 1

    def symbol(self, depth: int) -> None:
        """A unit, or a function with what it is of."""
        symbol, at = self.text(), self.at
        self.at += 1
        opened = self.kind() == "("
        numeric = opened and self.kind(1) in ("int", "real", "+", "-")
        if symbol in FUNCTIONS and (opened or (self.kind() == " " and self.kind(1) == "(")):
            self.blanks()
            self.group(depth)
        elif opened and not numeric and (symbol in _LIKE_FUNCTIONS or not is_symbol(symbol)):
            names = ", ".join(FUNCTIONS)
            raise Broken("F1713", f"{shown(symbol)} is no function of units; those are {names}", None)
        elif not is_symbol(symbol):
            follower = self.tokens[self.at + 1][1] if self.kind() == " " and self.kind(1) == "unit" else ""
            touching = symbol in PREFIXES and follower in WITH_PREFIX
            self.strange.append(Strange(symbol, at, follower if touching else ""))

    def power(self) -> None:
        """`2`, `-2`, `**2`, `^(1/2)`, `(0.5)`; nothing where none stands."""
        kind = self.kind()
        if kind == "^":
            self.at += 1
            if self.kind() == " ":
                self.written[self.at] = ""
                raise Broken("F1706", "no blank stands between a unit and its power", self.later())
        elif kind in ("+", "-"):
            if self.kind(1) not in ("int", "real"):
                return
        elif kind not in ("int", "real") and not (kind == "(" and self.numeric_group()):
            return
        if self.kind() == "(":
            if not self.numeric_group():
                raise Broken("F1706", "a power is a number, or one in parentheses")
            self.at = self.group_end()
        else:
            self.at += self.kind() in ("+", "-")
            if self.kind() != "int":
                self.simple_power()
            self.at += 1
        if self.kind() == "^":
            raise Broken("F1706", "a unit has one power only")

    def simple_power(self) -> None:
        """Tell of a power without parentheses that is no whole number."""
        if self.kind() == "real":
            sign = self.at - (self.tokens[self.at - 1][0] in ("+", "-"))
            self.written[sign] = f"({self.written[sign]}"
            self.written[self.at] = f"{self.written[self.at]})"
            self.at += 1
            right = self.later()
            raise Broken("F1706", "a power with a point stands in parentheses, as in m**(1.5)", right)
        raise Broken("F1706", f"a power is a number, and {self.here()} is none")

    def group_end(self) -> int:
        """Token behind the parenthesis that closes the one here."""
        at = self.at
        while at < len(self.tokens) and self.tokens[at][0] != ")":
            at += 1
        return at + 1

    def numeric_group(self) -> bool:
        """Whether a number or a ratio of whole ones stands here in parentheses."""
        inner = self.tokens[self.at + 1 : self.group_end() - 1]
        if self.group_end() > len(self.tokens):
            return False
        kinds = [kind for kind, _ in inner if kind != " "]
        texts = [text for kind, text in inner if kind != " "]
        if kinds[:1] in (["+"], ["-"]):
            kinds, texts = kinds[1:], texts[1:]
        if len(kinds) == 4 and kinds[2] in ("+", "-"):  # noqa: PLR2004  # 1/-2
            del kinds[2], texts[2]
        if kinds == ["int", "/", "int"]:
            return texts[2].strip("0") != ""
        return kinds in (["int"], ["real"])


def _shouted(text: str) -> bool:
    return text.upper() == text
