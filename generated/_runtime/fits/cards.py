# SPDX-License-Identifier: BSD-3-Clause
"""One raw 80-byte card of a header, as it is written.

Takes the text of a header (one character a byte) and where in it a card begins; gives a `Card`. Nothing is repaired: a
card that breaks FITS Standard 4.0 section 4.2 keeps its raw text and says in `fault` what is wrong with it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    Kind: TypeAlias = Literal["string", "bool", "int", "float", "complex", "undefined", "commentary", "broken"]
    Value: TypeAlias = Any  # str, bool, int, float, complex or None, as `kind` says

CARD = 80
BLOCK = 2880
# Bytes of a card: up to the end of its keyword, before its value, and up to the end of a number in fixed format.
KEYWORD_END = 8
VALUE_AT = 10
FIXED_END = 30

_REAL = "0123456789.+-ED"  # all that a real literal is made of


class Card:
    """A card: where it stands, its keyword, its value and what is wrong with it.

    at: its first character in the text of the header. kind: type of the value as written; `undefined` has a value
    indicator and no value, `commentary` no value indicator, `broken` a value that is none. value_end: characters of the
    card up to the end of the value. fault: a code and a text, or None; told: a finding says so.
    """

    __slots__ = ("_header", "_own", "at", "fault", "keyword", "kind", "told", "value", "value_end")

    def __init__(  # noqa: PLR0917  # made for every card that is asked for: names would cost
        self, header: str, at: int, keyword: str, kind: Kind, value: Value, value_end: int
    ) -> None:
        self._header = header
        self._own: str | None = None
        self.at = at
        self.keyword = keyword
        self.kind = kind
        self.value = value
        self.value_end = value_end
        self.fault: tuple[str, str] | None = None
        self.told = False

    @property
    def number(self) -> int:
        """Place among the cards of the header, from 1."""
        return self.at // CARD + 1

    @property
    def text(self) -> str:
        """The card; of a long string the first, with the comments of all."""
        return self._header[self.at : self.at + CARD] if self._own is None else self._own

    @text.setter
    def text(self, text: str) -> None:
        self._own = text

    @property
    def comment(self) -> str:
        """Text after the slash, blanks at both ends dropped."""
        _, slash, comment = self.text[self.value_end :].partition("/")
        return comment.strip(" ") if slash else ""

    @property
    def written(self) -> str:
        """The value as the card spells it, without comment: what a message quotes."""
        return self.text[10 : self.value_end].strip(" ")


def read_card(header: str, at: int, keyword: str, blank: str | None = " ") -> Card:
    """Read the card at character `at` of a header's text.

    blank: what is stripped, as `str.strip` takes it; None, which costs a fifth, where no other white space can be.

    Plain string methods do it: a cold validator is done before the module of regular expressions were loaded. It runs
    for every card of every file, so the usual values are told apart with as few steps as can be.
    """
    if header[at + 8] != "=" or header[at + 9] != " ":
        return _commentary(header, at, keyword)
    if header[at + 10] == "'":
        text, quote, rest = header[at + 11 : at + 80].partition("'")
        # What follows is a slash or nothing; another quote means that the string goes on.
        if quote and (rest[:2] == " /" or rest.lstrip(blank)[:1] in ("/", "")):
            return Card(header, at, keyword, "string", text.rstrip(blank), 12 + len(text))
        return _string(header, at, keyword)
    literal = header[at + 10 : at + 80].partition("/")[0].rstrip(blank)
    body = literal.lstrip(blank)
    if body.isdecimal():
        return Card(header, at, keyword, "int", int(body), 10 + len(literal))
    if body in ("T", "F"):
        return Card(header, at, keyword, "bool", body == "T", 10 + len(literal))
    if not body:
        return Card(header, at, keyword, "undefined", None, VALUE_AT)
    first = body[0]
    if first in "0123456789+-.":
        digits = body[1:] if first in "+-" else body
        if digits.isdecimal():
            return Card(header, at, keyword, "int", int(body), 10 + len(literal))
        number = float(body) if digits.replace(".", "", 1).isdecimal() else real(body)
        if number is not None:
            return Card(header, at, keyword, "float", number, 10 + len(literal))
    elif first == "'":
        return _string(header, at, keyword)
    elif first == "(":
        parts = body[1:-1].split(",")
        if body[-1] == ")" and len(parts) == 2:  # noqa: PLR2004  # real and imaginary
            left, right = real(parts[0].strip(" ")), real(parts[1].strip(" "))
            if left is not None and right is not None:
                return Card(header, at, keyword, "complex", complex(left, right), 10 + len(literal))
    return _broken(header, at, keyword)


def _string(header: str, at: int, keyword: str) -> Card:
    """Card whose value field begins with a quote, wherever that stands, and may hold doubled ones."""
    field = header[at + VALUE_AT : at + CARD].lstrip(" ")
    end = closing_quote(field)
    if end < 0 or field[end + 1 :].lstrip(" ")[:1] not in ("/", ""):
        return _broken(header, at, keyword)
    value = field[1:end].replace("''", "'").rstrip(" ")
    return Card(header, at, keyword, "string", value, CARD - len(field) + end + 1)


def closing_quote(field: str) -> int:
    """Where the string ends that begins a field; -1 when it does not. Doubled quotes are of the string."""
    end = field.find("'", 1)
    while end >= 0 and field[end + 1 : end + 2] == "'":
        end = field.find("'", end + 2)
    return end


def read_long_card(header: str, at: int, keyword: str, name_end: int) -> Card:
    """Read a card of the HIERARCH convention, the name of which ends at character `name_end` of the header's text."""
    own = ("        = " + header[name_end : at + CARD].lstrip(" =")).ljust(CARD)
    card = read_card(own, 0, keyword)
    card.text = own
    card.at = at
    return card


def real(text: str) -> float | None:
    """Number of an integer or real literal, None for any other text; D marks an exponent as E does (FITS 4.2.4)."""
    if text.strip(_REAL):
        return None  # what Python would read as well: blanks, underscores, nan, lower case
    try:
        return float(text.replace("D", "E") if "D" in text else text)
    except ValueError:
        return None


def _commentary(header: str, at: int, keyword: str) -> Card:
    """Card without value indicator."""
    card = Card(header, at, keyword, "commentary", None, CARD)
    if header[at + 8 : at + 9] == "=":
        card.fault = ("F0208", "byte 9 is '=' but byte 10 is not blank, so the card has no value; write '= '")
    return card


def _broken(header: str, at: int, keyword: str) -> Card:
    """Card whose value field holds no value that the Standard knows."""
    from .card_faults import fault_of

    raw = header[at : at + CARD]
    slash = raw.find("/", VALUE_AT)
    card = Card(header, at, keyword, "broken", None, len(raw) if slash < 0 else slash)
    card.fault = fault_of(raw[VALUE_AT:])
    return card
