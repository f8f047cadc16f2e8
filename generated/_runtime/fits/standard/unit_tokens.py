# SPDX-License-Identifier: BSD-3-Clause
"""A unit cut into its tokens: symbols, numbers, operators and blanks."""

from __future__ import annotations

from ...values import DIGITS

_OPERATORS = "*/.^()+-,"


def tokens(text: str) -> list[tuple[str, str]]:
    """Kinds and texts: `unit`, `int`, `real`, ` `, or the operator itself."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        start = at
        one = text[at]
        if one in DIGITS or (one == "." and text[at + 1 : at + 2] in DIGITS and at + 1 < len(text)):
            at, kind = _number(text, at)
        elif one == " ":
            while text[at : at + 1] == " ":
                at += 1
            kind = " "
        elif one in _OPERATORS:
            at += 2 if text[at : at + 2] == "**" else 1
            kind = "^" if at - start == 2 else one  # noqa: PLR2004  # both say power
        else:
            while at < len(text) and text[at] not in _OPERATORS and text[at] not in DIGITS and text[at] != " ":
                at += 1
            kind = "unit"
            if text[start:at] == "e" and text[at : at + 1] == "-" and text[at + 1 : at + 2] not in list(DIGITS):
                at += 1  # `e-`, electrons
        found.append((kind, text[start:at]))
    return found


def _number(text: str, at: int) -> tuple[int, str]:
    """End and kind of the number that begins here; a point with no digit behind it is a product."""
    while text[at : at + 1] and text[at] in DIGITS:
        at += 1
    kind = "int"
    if text[at : at + 1] == "." and text[at + 1 : at + 2] and text[at + 1] in DIGITS:
        kind = "real"
        at += 1
        while text[at : at + 1] and text[at] in DIGITS:
            at += 1
    if text[at : at + 1] in ("e", "E"):
        end = at + 1 + (text[at + 1 : at + 2] in ("+", "-"))
        if text[end : end + 1] and text[end] in DIGITS:
            kind = "real"
            at = end
            while text[at : at + 1] and text[at] in DIGITS:
                at += 1
    return at, kind


def power_of_ten(number: str) -> int | None:
    """Exponent of 1, 100, 0.01, 1E-17; None of any other."""
    digits, _, exponent = number.upper().partition("E")
    whole, _, fraction = digits.partition(".")
    if len(exponent) > 4 or (whole + fraction).strip("0") != "1":  # noqa: PLR2004  # nothing is measured in 10**1000
        return None
    power = int(exponent or "0")
    if whole.strip("0"):
        return power + len(whole.lstrip("0")) - 1
    return power - len(fraction) + len(fraction.lstrip("0")) - 1
