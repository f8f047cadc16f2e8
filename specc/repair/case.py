"""One broken rule at one HDU, as a repair sees it, and what many repairs do with it.

Takes the finding, the draft, and the file as the rules read it; gives edits, or None where a repair is not certain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .cards import read, with_value
from .edits import Delete, Replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.runtime.findings import Finding
    from specc.runtime.fits.file import FitsFile
    from specc.runtime.fits.structure import Hdu

    from .draft import FileDraft, HduDraft, Line
    from .edits import Edit

    Edits: TypeAlias = tuple[Edit, ...] | None
    Make: TypeAlias = Callable[["Case"], Edits]


@dataclass(frozen=True, slots=True)
class Case:
    """A finding, and the HDU that it is about. others: codes of all rules that this HDU breaks."""

    finding: Finding
    draft: FileDraft
    hdu: HduDraft
    file: FitsFile
    others: frozenset[str]

    @property
    def judged(self) -> Hdu:
        """Give the HDU as the rules read it."""
        return self.file.hdus[self.hdu.index]

    @property
    def line(self) -> Line | None:
        """Give the card of the finding; None when it has none, or is a long string, which other cards go on."""
        number = self.finding.card
        if number is None or not 1 <= number <= len(self.hdu.lines):
            return None
        line = self.hdu.lines[number - 1]
        return None if self.goes_on(line) else line

    def goes_on(self, line: Line) -> bool:
        """Say whether a CONTINUE follows, so that the card does not stand alone."""
        following = self.hdu.lines.index(line) + 1
        return following < len(self.hdu.lines) and self.hdu.lines[following].keyword == "CONTINUE"


def value(case: Case) -> Edits:
    """Write the value that the finding offers."""
    line, literal = case.line, case.finding.fix
    if line is None or not literal:
        return None
    text = with_value(line.text, literal)
    return None if text is None else (Replace(line, text),)


def same_value(case: Case) -> Edits:
    """Write the value that the finding offers, if it is the same number in other digits."""
    line, literal = case.line, case.finding.fix
    if line is None or not literal:
        return None
    old, new = read(line.text), read(f"{line.keyword:8}= {literal:>20}".ljust(80))
    numbers = ("int", "float")
    same = old.kind in numbers and new.kind in numbers and old.value == new.value
    return value(case) if same else None


def card(case: Case) -> Edits:
    """Write the card that the finding offers, if it has the same keyword, value and comment."""
    line, text = case.line, case.finding.fix
    if line is None or not text or len(text) > len(line.text):
        return None
    text = text.ljust(len(line.text))
    old, new = read(line.text), read(text)
    same = (new.keyword, new.kind, new.value, new.comment) == (old.keyword, old.kind, old.value, old.comment)
    return (Replace(line, text),) if same else None


def delete(case: Case) -> Edits:
    """Take every card of the keyword out, whatever its value: it means nothing where it stands."""
    lines = [] if case.line is None else case.hdu.every(case.line.keyword)
    return None if any(case.goes_on(line) for line in lines) else tuple(Delete(line) for line in lines) or None


def delete_as_told(case: Case) -> Edits:
    """Take the card out where the finding says so: for some values only it means nothing."""
    return (Delete(case.line),) if case.line is not None and case.finding.fix == "" else None
