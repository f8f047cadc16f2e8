"""The words of a text: how often each stands outside of comments and texts, which is how a lint sees what is used.

Takes the text of a spec; gives counts. A word that is also the name of a keyword counts as used: a lint that is
silent is better than one that is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

_PROSE = re.compile(r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*')
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@lru_cache(maxsize=4)
def code_of(text: str) -> str:
    """Give a text with its prose and comments blanked out; what is left stands where it stood."""
    return _PROSE.sub(lambda found: " " * len(found[0]), text)


def counted(text: str) -> Counter[str]:
    """Give how often each word stands in a text."""
    return Counter(_WORD.findall(code_of(text)))
