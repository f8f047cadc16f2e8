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
LONG_NAME = re.compile(r" ([^=]*[^= ]) *+= *+(?=([^ ]?))", re.DOTALL).match

_STRING, _BOOL, _INT, _FLOAT, _COMPLEX = 1, 2, 3, 4, 6


class Card:
    """A card: where it stands, its keyword, its value and what is wrong with it.

    `number` counts the cards of the header from 1. `kind` is the type of the value as written; `undefined` has a value
    indicator and no value, `commentary` no value indicator, `broken` a value that is none. `fault` is a code and a
    text, or None.
    """

    __slots__ = ("comment_at", "fault", "keyword", "kind", "number", "text", "value")

    def __init__(  # noqa: PLR0917  # made for every card that is asked for: names would cost
        self,
        number: int,
        keyword: str,
        kind: Kind,
        value: Value,
        text: str,
        comment_at: int,
        fault: tuple[str, str] | None = None,
    ) -> None:
        self.number = number
        self.keyword = keyword
        self.kind = kind
        self.value = value
        self.text = text
        self.comment_at = comment_at
        self.fault = fault

    @property
    def comment(self) -> str:
        """Text after the slash, blanks at both ends dropped."""
        rest = self.text[self.comment_at :]
        slash = rest.find("/")
        return rest[slash + 1 :].strip(" ") if slash >= 0 else ""

    @property
    def written(self) -> str:
        """The value as the card spells it, without comment: what a message quotes."""
        return self.text[10 : self.comment_at].strip(" ")


def read_card(text: str, at: int, keyword: str, value_at: int | None = None) -> Card:
    """Read the card at character `at` of a header's text; `value_at`: where a name longer than eight ends."""
    number = at // CARD + 1
    raw = text[at : at + CARD]
    field = raw if value_at is None else "        = " + raw[value_at - at :].lstrip(" =")
    found = VALUE(field, 8)
    if found is None:
        return _unread(number, keyword, field)
    group = found.lastindex
    if group == _STRING:
        value: Value = found[1]
        if "'" in found[1]:
            value = found[1].replace("''", "'")
        value = value.rstrip(" ")
        fault = None if found[1].isascii() and found[1].isprintable() else _not_text(found[1])
        return Card(number, keyword, "string", value, field, found.end(1) + 1, fault)
    if group == _INT:
        return Card(number, keyword, "int", int(found[3]), field, found.end(3))
    if group == _FLOAT:
        return Card(number, keyword, "float", real(found[4]), field, found.end(4))
    if group == _BOOL:
        return Card(number, keyword, "bool", found[2] == "T", field, found.end(2))
    if group == _COMPLEX:
        return Card(number, keyword, "complex", complex(real(found[5]), real(found[6])), field, found.end(6) + 1)
    return Card(number, keyword, "undefined", None, field, 10)


def real(text: str) -> float:
    """Number of a real literal; D marks an exponent as E does (FITS 4.2.4)."""
    return float(text.replace("D", "E") if "D" in text else text)


def _not_text(value: str) -> tuple[str, str]:
    bad = next(c for c in value if not " " <= c <= "~")
    return "F0215", f"its string holds byte 0x{ord(bad):02X}, which is not ASCII text"


def _unread(number: int, keyword: str, raw: str) -> Card:
    """Card whose bytes 9 to 80 hold no value that the Standard knows."""
    if raw[8:10] != "= ":
        if raw[8:9] == "=":
            fault = ("F0208", "byte 9 is '=' but byte 10 is not blank, so the card has no value; write '= '")
            return Card(number, keyword, "commentary", None, raw, len(raw), fault)
        return Card(number, keyword, "commentary", None, raw, len(raw))
    return Card(number, keyword, "broken", None, raw, _end_of_value(raw), fault_of(raw[10:]))


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
