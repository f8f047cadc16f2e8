# SPDX-License-Identifier: BSD-3-Clause
"""One raw 80-byte card of a header, as it is written.

Takes the text of a header (one character a byte) and where in it a card begins; gives a `Card`. Nothing is repaired: a
card that breaks FITS Standard 4.0 section 4.2 keeps its raw text and says in `fault` what is wrong with it.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    Kind: TypeAlias = Literal["string", "bool", "int", "float", "complex", "undefined", "commentary", "broken"]
    Value: TypeAlias = Any  # str, bool, int, float, complex or None, as `kind` says

CARD = 80
BLOCK = 2880

_REAL = r"[+-]?(?:\d++\.?+\d*+|\.\d++)(?:[ED][+-]?\d++)?+"
_LITERAL = (
    r"(?: *+(?:"
    r"'((?:[^']++|'')*+)'"  # 1: string, quotes doubled
    r"|([TF])"  # 2: logical
    r"|([+-]?\d++)(?![.ED])"  # 3: integer
    rf"|({_REAL})"  # 4: real
    rf"|\( *+({_REAL}) *+, *+({_REAL}) *+\)"  # 5, 6: complex
    r"))?+"
)
_TAIL = r" *+(?:/.*+)?\Z"

# Possessive throughout: a value is matched in one pass whatever the card holds.
VALUE = re.compile("= " + _LITERAL + _TAIL, re.DOTALL).match
CONTINUED = re.compile("  " + r" *+'((?:[^']++|'')*+)'" + _TAIL, re.DOTALL).match
LONG_NAME = re.compile(r" ([^=]*[^= ]) *+=", re.DOTALL).match

_STRING, _BOOL, _INT, _FLOAT, _COMPLEX = 1, 2, 3, 4, 6


class Card:
    """A card: where it stands, its keyword, its value and what is wrong with it.

    at: its first character in the text of the header. kind: type of the value as written; `undefined` has a value
    indicator and no value, `commentary` no value indicator, `broken` a value that is none. value_end: characters of the
    card up to the end of the value. fault: a code and a text, or None.
    """

    __slots__ = ("_header", "_own", "at", "fault", "keyword", "kind", "value", "value_end")

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


def read_card(header: str, at: int, keyword: str) -> Card:
    """Read the card at character `at` of a header's text."""
    found = VALUE(header, at + 8, at + CARD)
    if found is None:
        return _unread(header, at, keyword)
    group = found.lastindex
    if group == _STRING:
        text: str = found[1]
        value = text.replace("''", "'") if "'" in text else text
        card = Card(header, at, keyword, "string", value.rstrip(" "), found.end(1) + 1 - at)
        if not (text.isascii() and text.isprintable()):
            card.fault = _not_text(text)
        return card
    if group == _INT:
        return Card(header, at, keyword, "int", int(found[3]), found.end(3) - at)
    if group == _FLOAT:
        return Card(header, at, keyword, "float", real(found[4]), found.end(4) - at)
    if group == _BOOL:
        return Card(header, at, keyword, "bool", found[2] == "T", found.end(2) - at)
    if group == _COMPLEX:
        value_end = found.end(6) + 1 - at
        return Card(header, at, keyword, "complex", complex(real(found[5]), real(found[6])), value_end)
    return Card(header, at, keyword, "undefined", None, 10)


def read_long_card(header: str, at: int, keyword: str, name_end: int) -> Card:
    """Read a card of the HIERARCH convention, the name of which ends at character `name_end` of the header's text."""
    own = "        = " + header[name_end : at + CARD].lstrip(" =")
    card = read_card(own, 0, keyword)
    card.text = own
    card.at = at
    return card


def real(text: str) -> float:
    """Number of a real literal; D marks an exponent as E does (FITS 4.2.4)."""
    return float(text.replace("D", "E") if "D" in text else text)


def _not_text(value: str) -> tuple[str, str]:
    bad = next(c for c in value if not " " <= c <= "~")
    return "F0215", f"its string holds byte 0x{ord(bad):02X}, which is not ASCII text"


def _unread(header: str, at: int, keyword: str) -> Card:
    """Card whose bytes 9 to 80 hold no value that the Standard knows."""
    raw = header[at : at + CARD]
    if raw[8:10] == "= ":
        card = Card(header, at, keyword, "broken", None, _end_of_value(raw))
        card.fault = fault_of(raw[10:])
        return card
    card = Card(header, at, keyword, "commentary", None, len(raw))
    if raw[8:9] == "=":
        card.fault = ("F0208", "byte 9 is '=' but byte 10 is not blank, so the card has no value; write '= '")
    return card


def _end_of_value(raw: str) -> int:
    slash = raw.find("/", 10)
    return len(raw) if slash < 0 else slash


_NUMBERISH = re.compile(r"[+-]?[\d.]")
_LOWER_EXPONENT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[ed][+-]?\d+ *(?:/|\Z)")
_JUNK_AFTER = re.compile(rf"(?:{_REAL}|[TF]) +[^ /]")
_WORD = re.compile(r"[^ /]+")


def fault_of(field: str) -> tuple[str, str]:
    """Code and text of what is wrong with a value field (bytes 11 to 80) without a literal (FITS 4.2, appendix A)."""
    value = field.lstrip(" ")
    word = _shown(value)
    if value.startswith("'"):
        return _string_fault(value)
    if value.startswith('"'):
        return "F0214", "its string is in double quotes; FITS strings are in single quotes"
    if value.startswith("("):
        return _complex_fault(value)
    if _JUNK_AFTER.match(value):
        return "F0210", f"something other than a slash follows its value: {word}"
    if _LOWER_EXPONENT.match(value):
        return "F0218", f"the exponent letter of {word} is in lower case; write E or D"
    if _NUMBERISH.match(value):
        return "F0217", f"{word} is no number"
    if word.lower() in {"nan", "inf", "+inf", "-inf", "+nan", "-nan", "infinity", "-infinity"}:
        return "F0231", f"{word} is no FITS number; leave the value empty when there is none"
    if word.lower() in {"t", "f", "true", "false"}:
        return "F0216", f"{word} is no logical value; write {word[0].upper()}"
    return "F0209", f"{word} is no FITS value; text goes in single quotes"


def _shown(value: str) -> str:
    word = _WORD.match(value)
    text = word[0] if word else ""
    return "".join(c if " " <= c <= "~" else f"\\x{ord(c):02x}" for c in text[:40])


def _string_fault(value: str) -> tuple[str, str]:
    closed = re.match(r"'(?:[^']++|'')*+'", value)
    if closed is None:
        return "F0212", "its string has no closing quote"
    if "'" in value[closed.end() :].partition("/")[0]:
        return "F0213", "a quote inside its string is not doubled; write ''"
    return "F0210", "something other than a slash follows its string"


def _complex_fault(value: str) -> tuple[str, str]:
    inside, closed, _ = value[1:].partition(")")
    if not closed:
        return "F0219", "its complex value has no closing parenthesis"
    parts = inside.split(",")
    if len(parts) == 1:
        return "F0220", "its complex value has no comma"
    if len(parts) > len(("real", "imaginary")):
        return "F0221", "its complex value has more than one comma"
    if not re.fullmatch(rf" *{_REAL} *", parts[0]):
        return "F0222", "the real part of its complex value is no number"
    if not re.fullmatch(rf" *{_REAL} *", parts[1]):
        return "F0223", "the imaginary part of its complex value is no number"
    return "F0210", "something other than a slash follows its complex value"
