# SPDX-License-Identifier: BSD-3-Clause
"""What is wrong with a value field that holds no value.

Takes the text of the field; gives a code of the rules of the standard and a text. Loaded when there is such a card.
"""

from __future__ import annotations

import re

_REAL = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[ED][+-]?\d+)?"
_NUMBERISH = re.compile(r"[+-]?[\d.]")
_LOWER_EXPONENT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[ed][+-]?\d+ *(?:/|\Z)")
_LOGICAL = dict.fromkeys(("t", "true", ".true."), "T") | dict.fromkeys(("f", "false", ".false."), "F")
_JUNK_AFTER = re.compile(rf"(?:{_REAL}|[TF]) +[^ /]")
_WORD = re.compile(r"[^ /]+")


def not_text(value: str) -> tuple[str, str]:
    """Code and text of a string with other characters than the Standard allows (FITS 4.2.1)."""
    if "\0" in value:
        return "F0202", "its string holds a NUL, where C programs end it; write blanks"
    bad = next(c for c in value if not " " <= c <= "~")
    return "F0215", f"its string holds byte 0x{ord(bad):02X}, which is not ASCII text"


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
    if word.lower() in _LOGICAL:
        return "F0216", f"{word} is no logical value; write {_LOGICAL[word.lower()]}"
    if _LOWER_EXPONENT.match(value):
        return "F0218", f"the exponent letter of {word} is in lower case; write E or D"
    if _NUMBERISH.match(value):
        return "F0217", f"{word} is no number; text goes in single quotes"
    if word.lower() in {"nan", "inf", "+inf", "-inf", "+nan", "-nan", "infinity", "-infinity"}:
        return "F0231", f"{word} is no FITS number; leave the value empty when there is none"
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
