# SPDX-License-Identifier: BSD-3-Clause
"""What a string of JSON means that has escapes, and what is wrong with it."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_PIECE = re.compile(
    r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\(.?)|([\x00-\x1f])"
)
_REPLACEMENT = "\ufffd"
Fault = tuple[str, int, str]


def meant(body: str) -> tuple[str, list[Fault]]:
    """The text that stands between the quotes, and its faults: the code, the character (from 0), what is wrong."""
    pieces: list[str] = []
    faults: list[Fault] = []
    end = 0
    for found in _PIECE.finditer(body):
        pieces.append(body[end : found.start()])
        end = found.end()
        text, fault = _meaning(*found.groups())
        pieces.append(text)
        if fault is not None:
            faults.append((fault[0], found.start(), fault[1]))
    pieces.append(body[end:])
    return "".join(pieces), faults


def _meaning(
    high: str | None, low: str | None, code: str | None, letter: str | None, control: str | None
) -> tuple[str, tuple[str, str] | None]:
    if high is not None and low is not None:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00), None
    if code is not None:
        number = int(code, 16)
        if 0xD800 <= number < 0xE000:  # noqa: PLR2004  # the surrogates
            return _REPLACEMENT, ("T0114", f"\\u{code} is half of a character; write both halves")
        return chr(number), None
    if control is not None:
        name = {"\t": "TAB", "\r": "CR"}.get(control, f"character {ord(control):02X}")
        written = {"\t": "\\t", "\r": "\\r"}.get(control, f"\\u{ord(control):04x}")
        return control, ("T0113", f"a {name} stands in a string; write {written}")
    if letter in _ESCAPES:
        return _ESCAPES[letter], None
    if letter == "u":
        return _REPLACEMENT, ("T0112", "\\u has four hexadecimal digits behind it")
    return str(letter), ("T0112", f"there is no escape \\{letter}; write \\\\ for a backslash")


def told(faults: list[Fault]) -> Iterator[Fault]:
    """Of the faults of one string, one of a kind."""
    seen = set()
    for fault in faults:
        if fault[0] not in seen:
            seen.add(fault[0])
            yield fault
