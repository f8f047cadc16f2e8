"""Repairs of how cards are written (FITS 4.1, 4.2): the value stays what it is, so they are for all keywords."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .cards import fixed, read
from .edits import Delete, Overwrite, Replace

if TYPE_CHECKING:
    from .case import Case, Edits
    from .draft import Line

_TEXTS = ("COMMENT", "HISTORY", "")
_SMALL_EXPONENT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[ed][+-]?\d+")
_KEYWORD = re.compile(r"[A-Z0-9_-]+ *")
_CARD = 80


def blank_before_slash(case: Case) -> Edits:
    """Insert a blank between value and slash, in every card of the HDU that has room for it."""
    edits = []
    for line in case.hdu.lines:
        card = read(line.text)
        end = card.value_end
        if card.value is not None and line.text[end : end + 1] == "/" and line.text.endswith(" "):
            edits.append(Replace(line, f"{line.text[:end]} {line.text[end:-1]}"))
    return tuple(edits) or None


def capital_exponent(case: Case) -> Edits:
    """Write E and D for e and d, in every number of the HDU that is right but for that."""
    edits = []
    for line in case.hdu.lines:
        card = read(line.text)
        if card.kind == "broken" and _SMALL_EXPONENT.fullmatch(card.written):
            value, rest = line.text[10 : card.value_end].upper(), line.text[card.value_end :]
            if rest.startswith("/") and rest.endswith(" "):
                rest = f" {rest[:-1]}"  # the next fault, which shows once there is a value
            text = line.text[:10] + value + rest
            if read(text).kind == "float":
                edits.append(Replace(line, text))
    return tuple(edits) or None


def fixed_format(case: Case) -> Edits:
    """Write the value in fixed format."""
    line = case.line
    text = None if line is None else fixed(line.text)
    return None if line is None or text is None or text == line.text else (Replace(line, text),)


def blanks_for(character: str) -> Make:
    """Write blanks for a character in every comment and commentary card that has no other fault."""

    def make(case: Case) -> Edits:
        edits = []
        for line in case.hdu.lines:
            begin = _text_begins(line)
            if begin is not None and character in line.text[begin:]:
                text = line.text[:begin] + line.text[begin:].replace(character, " ")
                if text[begin:].isascii() and text[begin:].isprintable():
                    edits.append(Replace(line, text))
        return tuple(edits) or None

    return make


def _text_begins(line: Line) -> int | None:
    """Where in a card the text for people begins; None for a card that may hold another value than it seems."""
    if line.keyword in _TEXTS:
        return 8
    card = read(line.text)
    if card.kind in ("commentary", "broken") or card.fault is not None:
        return None
    return card.value_end


def drop_same(case: Case) -> Edits:
    """Take out cards that say word for word what the first of their keyword says."""
    lines = case.hdu.every(case.finding.keyword or "")
    if len(lines) < 2 or any(line.text != lines[0].text or case.goes_on(line) for line in lines):  # noqa: PLR2004  # a repeat
        return None
    return tuple(Delete(line) for line in lines[1:])


def bare_end(case: Case) -> Edits:  # noqa: ARG001  # as every repair
    """Leave nothing in the END card but END."""
    return (Overwrite("END", b"END"),)


def blank_pad(case: Case) -> Edits:
    """Write blanks behind the END card, unless cards with values stand there, which somebody may miss."""
    pad = case.hdu.pad
    for at in range(0, len(pad), _CARD):
        keyword = pad[at : at + 8]
        if pad[at + 8 : at + 10] == "= " and _KEYWORD.fullmatch(keyword):
            return None
    return (Overwrite("PAD", b" " * len(pad)),)


if TYPE_CHECKING:
    from .case import Make
