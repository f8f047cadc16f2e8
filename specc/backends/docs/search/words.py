"""A few words of a description: what a line of the search has room for.

Takes Markdown or text out of a spec; gives plain text without marks, cut at a word.
"""

from __future__ import annotations

import re

from specc.backends.wording.prose import line, printable

_ROOM = 96  # characters
_MARKED = re.compile(r"[*_`\[\\&<!]")  # what Markdown may read as more than text


def few(text: str) -> str:
    """Give the first paragraph of Markdown as plain text, cut to what a line has room for."""
    first = text.strip().partition("\n\n")[0]
    return cut(line(first).striptags() if _MARKED.search(first) else first)


def cut(text: str) -> str:
    """Give a text in one line, cut at a word, or within one that is endless."""
    said = " ".join(printable(text).split())
    if len(said) <= _ROOM:
        return said
    whole = said[:_ROOM].rpartition(" ")[0] or said[:_ROOM]
    return whole.rstrip(" ,;:.") + "…"
