"""Sets of characters as the bits of integers.

A universe holds the characters that patterns can tell apart: those of ASCII that a name may have, all that the patterns
name, and one of each other kind. So an intersection is an `&`, and a set is empty when it is 0.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

# One of each kind that `\\d`, `\\w` and `\\s` tell apart, beyond ASCII.
_KINDS = "éÉ٣中\u00a0\u2013"
_ASCII = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) != "/")  # a folder ends where a name begins
# What names are mostly made of comes first, so that examples look like names.
_LIKELY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_."
_DIGITS = "1234567890"


class Universe:
    """The characters of some patterns; a set of them is an integer whose bits are their places."""

    def __init__(self, patterns: Iterable[str]) -> None:
        """Collect what the patterns name."""
        named = sorted({one for pattern in patterns for one in pattern if not one.isascii() and one.isprintable()})
        ordered = _LIKELY + "".join(one for one in _ASCII if one not in _LIKELY)
        self.characters = ordered + "".join(one for one in (*_KINDS, *named) if one not in ordered)
        self._places = {one: 1 << place for place, one in enumerate(self.characters)}
        self._known: dict[str, int] = {}

    def one(self, character: str) -> int:
        """Give the set of one character, or of one that no pattern tells from it; an empty one of what no name has."""
        known = self._places.get(character)
        if known is not None:
            return known
        if character.isascii() or not character.isprintable():
            return 0
        return next((self._places[like] for like in _KINDS if _kind(like) == _kind(character)), 0)

    def of(self, shown: str, fits: Callable[[str], bool]) -> int:
        """Give the set of the characters that fit. shown: how the pattern writes it, which says all of it."""
        if shown not in self._known:
            self._known[shown] = self.that(fits)
        return self._known[shown]

    def that(self, fits: Callable[[str], bool]) -> int:
        """Give the set of the characters that fit."""
        return sum(bit for one, bit in self._places.items() if fits(one))

    def changed(self, characters: int, change: Callable[[str], str]) -> int:
        """Give the set of what some characters become."""
        made = 0
        for one in self.within(characters):
            made |= self.one(change(one))
        return made

    def within(self, characters: int) -> str:
        """Give the characters of a set, the likeliest first."""
        return "".join(one for one, bit in self._places.items() if bit & characters)

    @cached_property
    def _cases(self) -> tuple[int, int, int, int]:
        """Give the sets of capital and small letters, and where each begins, for those of ASCII."""
        small, capital = self.that(_is_small), self.that(_is_capital)
        return small, capital, (small & -small).bit_length() - 1, (capital & -capital).bit_length() - 1

    def folded(self, characters: int) -> int:
        """Give a set with the other case of each letter of ASCII."""
        small, capital, first, second = self._cases
        return characters | ((characters & small) >> first << second) | ((characters & capital) >> second << first)

    def pick(self, characters: int, place: int) -> str:
        """Give a character of a set as a name might have it: digits are counted up, letters are not all one."""
        for likely in (_LIKELY[:26], _DIGITS, _LIKELY[36:62]):
            turned = likely[place % len(likely) :] + likely[: place % len(likely)]
            if all(self._places[one] & characters for one in likely):
                return turned[0]
        for one, bit in self._places.items():
            if bit & characters:
                return one
        return ""


def _kind(one: str) -> tuple[bool, bool, bool]:
    return one.isdecimal(), one.isalnum(), one.isspace()


def _is_small(one: str) -> bool:
    return "a" <= one <= "z"


def _is_capital(one: str) -> bool:
    return "A" <= one <= "Z"
