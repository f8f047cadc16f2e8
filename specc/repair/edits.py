"""What a repair does to one HDU: a card or two, the end of the header, or the fill of the data.

An edit takes a draft of the HDU and gives another; None where the HDU is no longer as it was when the edit was made.
Beside it is what was touched: the number of a card, or `END`, `PAD`, `FILL`, `TAIL`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from specc.runtime.fits.cards import CARD

from .draft import Line

if TYPE_CHECKING:
    from .draft import HduDraft

Part: TypeAlias = Literal["END", "PAD", "FILL", "TAIL"]
Touched: TypeAlias = "int | Part"
Edited: TypeAlias = "tuple[HduDraft, tuple[Touched, ...]] | None"


@dataclass(frozen=True, slots=True)
class Replace:
    """Write another card in place of one."""

    line: Line
    text: str

    def apply(self, hdu: HduDraft) -> Edited:
        """Give the HDU with it."""
        text = self.text.ljust(CARD)
        new = replace(self.line, text=text)
        if len(text) != CARD or (self.line not in hdu.lines and new not in hdu.lines):
            return None
        return hdu.with_lines(tuple(new if line == self.line else line for line in hdu.lines)), (new.number,)


@dataclass(frozen=True, slots=True)
class Delete:
    """Take a card out."""

    line: Line

    def apply(self, hdu: HduDraft) -> Edited:
        """Give the HDU without it."""
        if self.line not in hdu.lines:
            return None
        return hdu.with_lines(tuple(line for line in hdu.lines if line != self.line)), (self.line.number,)


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a new card behind another, or before all for None."""

    after: Line | None
    text: str

    def apply(self, hdu: HduDraft) -> Edited:
        """Give the HDU with it."""
        text = self.text.ljust(CARD)
        if len(text) != CARD or (self.after is not None and self.after not in hdu.lines):
            return None
        place = 0 if self.after is None else hdu.lines.index(self.after) + 1
        new = Line(-hdu.made - 1, text)
        edited = replace(hdu, made=hdu.made + 1)
        return edited.with_lines((*hdu.lines[:place], new, *hdu.lines[place:])), (new.number,)


@dataclass(frozen=True, slots=True)
class Lead:
    """Begin the header with these cards, in this order; all others follow in theirs."""

    lines: tuple[Line, ...]

    def apply(self, hdu: HduDraft) -> Edited:
        """Give the HDU in that order; touched are the cards that others need not have moved for."""
        if any(line not in hdu.lines for line in self.lines):
            return None
        new = (*self.lines, *(line for line in hdu.lines if line not in self.lines))
        if new == hdu.lines:
            return None
        moved = out_of_order([hdu.lines.index(line) for line in new])
        return replace(hdu, lines=new), tuple(new[place].number for place in moved)


@dataclass(frozen=True, slots=True)
class Overwrite:
    """Write other bytes for END, for what stands behind it, or for the fill of the data; or nothing for a tail."""

    part: Part
    text: bytes

    def apply(self, hdu: HduDraft) -> Edited:
        """Give the HDU with it."""
        text = self.text.decode("latin-1")
        if self.part == "END":
            return replace(hdu, end=text.ljust(CARD)), (self.part,)
        if self.part == "PAD":
            return (replace(hdu, pad=text), (self.part,)) if len(text) == len(hdu.pad) else None
        if self.part == "FILL":
            return replace(hdu, fill=self.text), (self.part,)
        return replace(hdu, cut=True), (self.part,)


Edit: TypeAlias = "Replace | Delete | Insert | Lead | Overwrite"


def out_of_order(places: list[int]) -> list[int]:
    """Give which of these numbers, by index, stand outside a longest rising sequence: as few as can be."""
    ends: list[int] = []  # index of the lowest last number of a sequence of each length
    before: list[int] = []
    for index, place in enumerate(places):
        length = _shorter(places, ends, place)
        before.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [index]
    kept = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return [index for index in range(len(places)) if index not in kept]


def _shorter(places: list[int], ends: list[int], place: int) -> int:
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high) // 2
        if places[ends[middle]] < place:
            low = middle + 1
        else:
            high = middle
    return low
