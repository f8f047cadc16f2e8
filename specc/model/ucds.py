"""UCDs: whether a text is one, in the words of the IVOA (UCD1+ controlled vocabulary).

Takes a text; reports what is none. The words come with astropy, which is loaded when a spec has a UCD.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*")


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """Give the words that may come first and those that may follow, by their lower case."""
    from astropy.io.votable.ucd import UCDWords  # noqa: PLC0415  half a second that only specs with UCDs cost

    words = UCDWords()
    return dict.fromkeys(words._primary, ""), dict.fromkeys(words._secondary, "")  # noqa: SLF001  the list itself


def check_ucd(text: str, span: Span, problems: Problems) -> None:
    """Report a text that is no UCD: unknown words, or words at the wrong place."""
    first, later = _words()
    for place, word in enumerate(text.split(";")):
        if not _WORD.fullmatch(word):
            problems.add(
                "SP340",
                span,
                f"`{word}` is no word of a UCD",
                help='words stand between semicolons: "phot.flux;em.opt"',
            )
            return
        known, other = (later, first) if place else (first, later)
        if word.lower() in known:
            continue
        if word.lower() in other:
            where = "comes first" if place else "follows another"
            problems.add("SP340", span, f"`{word}` only {where} in a UCD", help="exchange the words, or choose another")
        else:
            problems.add(
                "SP340",
                span,
                f"`{word}` is no word of the UCD vocabulary",
                help=did_you_mean(word, list(known)) or "the list is the IVOA recommendation UCD1+",
            )
        return
