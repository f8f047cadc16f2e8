"""What the language must be able to say, clause by clause, as its design has it."""

from __future__ import annotations

import re

_HEAD = re.compile(r"\*\*(.+?)\.\*\*\s*(.*)", re.DOTALL)
# A sentence or a part of one ends at a full stop, a semicolon or a colon, but not inside backquotes.
_END = re.compile(r"(?<=[.;:])\s+(?=(?:[^`]*`[^`]*`)*[^`]*$)")


def clauses(text):
    """Give (heading, clause) for every clause under "What it must be able to say", with single blanks."""
    section = text.split("## What it must be able to say\n")[1].split("\n## ")[0]
    found = []
    for paragraph in section.strip().split("\n\n"):
        heading, body = _HEAD.fullmatch(" ".join(paragraph.split())).groups()
        found += [(heading, clause) for clause in _END.split(body)]
    return found
