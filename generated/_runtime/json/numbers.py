# SPDX-License-Identifier: BSD-3-Clause
"""Words of JSON that are no strings: numbers, and what people write in place of the three words it has."""

from __future__ import annotations

import re

from ..trees.limits import MOST_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    # kind, value, code of what is wrong, what is wrong
    Odd: TypeAlias = tuple[str, Any, str | None, str]

_INFINITY = float("inf")
_BITS = 64
_FEW = 18  # of an integer that surely fits 64 bits
_SHOWN = 40
_LIKE = {
    **dict.fromkeys(("true", "yes"), ("bool", True, "true")),
    **dict.fromkeys(("false", "no"), ("bool", False, "false")),
    **dict.fromkeys(("null", "none", "nil", "undefined"), ("null", None, "null")),
}
_NOT_FINITE = re.compile(r"[-+]?(?:nan|inf|infinity)", re.IGNORECASE)
_DECIMAL = re.compile(r"[-+]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++)(?:[eE][-+]?[0-9]++)?")
_HEXADECIMAL = re.compile(r"[-+]?0[xX][0-9a-fA-F]+")
_BEYOND = "most readers cannot hold it; write it as a string, or as a smaller number"


def read_int(text: str) -> Odd:
    """An integer of JSON."""
    if len(text) <= _FEW:
        return "int", int(text), None, ""
    if len(text) > MOST_DIGITS:
        return "other", text, "T0117", f"a number of {len(text.lstrip('-')):,} digits: {_BEYOND}"
    number = int(text)
    if number.bit_length() > _BITS:
        return "int", number, "T0117", f"{_cut(text)} needs more than {_BITS} bits: {_BEYOND}"
    return "int", number, None, ""


def read_float(text: str) -> Odd:
    """A number of JSON with a point or an exponent."""
    if len(text) > MOST_DIGITS:
        return "other", text, "T0117", f"a number of {len(text):,} characters: {_BEYOND}"
    number = float(text)
    if number in {_INFINITY, -_INFINITY}:
        return "float", number, "T0117", f"{_cut(text)} is beyond 64 bits of a float: {_BEYOND}"
    return "float", number, None, ""


def read_odd(text: str) -> Odd | None:
    """What a word that JSON does not have was meant to be; None when nobody can tell."""
    if _NOT_FINITE.fullmatch(text):
        said = f"{text} is no number of JSON; write null, or a string"
        sign = -1.0 if text[0] == "-" else 1.0
        return "float", sign * float("nan" if text.lstrip("+-")[0].lower() == "n" else "inf"), "T0110", said
    if _DECIMAL.fullmatch(text) and len(text) <= MOST_DIGITS:
        return "float" if set(text) & set(".eE") else "int", _number(text), "T0111", _wrong_number(text)
    if _HEXADECIMAL.fullmatch(text) and len(text) <= MOST_DIGITS:
        return "int", int(text, 16), "T0111", f"{_cut(text)} is hexadecimal; write {_cut(str(int(text, 16)))}"
    if text[0] in "+-.0123456789":
        return "other", text, "T0111", f"{_cut(text)} is no number of JSON; write it as one, or as a string"
    known = _LIKE.get(text.lower())
    if known is not None:
        kind, value, right = known
        return kind, value, "T0107", f"{text} is no word of JSON; write {right}"
    return None


def _number(text: str) -> float | int:
    return float(text) if set(text) & set(".eE") else int(text)


def _wrong_number(text: str) -> str:
    bare = text.lstrip("+-")
    if text[0] == "+":
        return f"{_cut(text)} has a plus sign; leave it out"
    if bare[0] == ".":
        return f"{_cut(text)} begins with its point; write 0 before it"
    if bare[0] == "0" and bare[1:2].isdigit():
        return f"{_cut(text)} begins with 0; leave that out, or write a string"
    return f"{_cut(text)} has no digit behind its point; write 0 there"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
