"""UCDs: whether a text is one, in the words of the IVOA (UCD1+ controlled vocabulary).

Takes a text; reports what is none. The words come with astropy, which is loaded when a spec has a UCD that no earlier
run has judged; what was found is kept.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.kept import Kept

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.kept import Answer
    from specc.source import Span

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*")
_FORM = 1  # of an answer: nothing, or what is wrong and what helps


def check_ucd(text: str, span: Span, problems: Problems) -> None:
    """Report a text that is no UCD: unknown words, or words at the wrong place."""
    kept = _kept()
    if text not in kept:
        kept.put(text, _judged(text))
    answer = kept.get(text) if text in kept else _judged(text)
    if isinstance(answer, list):
        message, help_ = map(str, answer)
        problems.add("SP340", span, message, help=help_)


@cache
def _kept() -> Kept:
    try:
        installed = version("astropy")
    except PackageNotFoundError:
        installed = ""
    return Kept("ucds", f"{_FORM} {installed}", _is_answer)


def _is_answer(answer: Answer) -> bool:
    return answer is None or (
        isinstance(answer, list) and len(answer) == 2 and all(isinstance(one, str) for one in answer)  # noqa: PLR2004  message and help
    )


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """Give the words that may come first and those that may follow, by their lower case."""
    from astropy.io.votable.ucd import UCDWords  # noqa: PLC0415  half a second that only new UCDs cost

    words = UCDWords()
    return dict.fromkeys(words._primary, ""), dict.fromkeys(words._secondary, "")  # noqa: SLF001  the list itself


def _judged(text: str) -> Answer:
    """Give what is wrong with a text, and what helps; None for a UCD."""
    first, later = _words()
    for place, word in enumerate(text.split(";")):
        if not _WORD.fullmatch(word):
            return [f"`{word}` is no word of a UCD", 'words stand between semicolons: "phot.flux;em.opt"']
        known, other = (later, first) if place else (first, later)
        if word.lower() in known:
            continue
        if word.lower() in other:
            where = "comes first" if place else "follows another"
            return [f"`{word}` only {where} in a UCD", "exchange the words, or choose another"]
        help_ = did_you_mean(word, list(known)) or "the list is the IVOA recommendation UCD1+"
        return [f"`{word}` is no word of the UCD vocabulary", help_]
    return None
