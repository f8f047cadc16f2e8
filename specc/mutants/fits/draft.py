"""A FITS file taken apart, to be put together otherwise: cards of 80 characters, and bytes of data.

A draft is never changed: an edit makes another. Whatever an edit does to an HDU, its CHECKSUM and DATASUM are right
again, where they are there at all, so that they are not what is found.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from specc.mutants.fits.cards import named, with_value
from specc.repair.sums import encoded
from specc.runtime.fits.cards import BLOCK, CARD
from specc.runtime.fits.sums import ONES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.runtime.fits.file import FitsFile

_NO_SUM = "0" * 16


@dataclass(frozen=True, eq=False)
class HduBytes:
    """One HDU: its cards without END, and its data with what fills their last block."""

    cards: tuple[str, ...]
    data: bytes = field(repr=False)

    def find(self, name: str) -> int | None:
        """Give the place of the first card of a keyword, of HIERARCH as well."""
        return self.places.get(name)

    @cached_property
    def places(self) -> dict[str, int]:
        """Give the place of the first card of each keyword."""
        found: dict[str, int] = {}
        for place, card in enumerate(self.cards):
            found.setdefault(named(card), place)
        return found

    def span(self, place: int) -> int:
        """Give the place behind a card and those that continue it."""
        place += 1
        while place < len(self.cards) and self.cards[place].startswith("CONTINUE"):
            place += 1
        return place

    def with_cards(self, begin: int, end: int, cards: Iterable[str]) -> HduBytes:
        """Give the HDU with other cards from one place up to another."""
        return _summed(replace(self, cards=(*self.cards[:begin], *cards, *self.cards[end:])), data_too=False)

    def with_data(self, data: bytes, fill: bytes = b"\0") -> HduBytes:
        """Give the HDU with other data, filled to a whole block."""
        return _summed(replace(self, data=data + fill * (-len(data) % BLOCK)), data_too=True)

    def with_both(self, cards: Iterable[str], data: bytes, fill: bytes = b"\0") -> HduBytes:
        """Give an HDU of other cards and other data."""
        return _summed(replace(self, cards=tuple(cards), data=data + fill * (-len(data) % BLOCK)), data_too=True)

    @cached_property
    def header(self) -> bytes:
        """Give the header, in whole blocks."""
        return _header(self.cards)

    @property
    def content(self) -> bytes:
        """Give the bytes of the HDU."""
        return self.header + self.data


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """A file: its HDUs in order, and what lies behind the last one."""

    hdus: tuple[HduBytes, ...]
    rest: bytes = b""

    def with_hdu(self, index: int, hdu: HduBytes) -> Draft:
        """Give the file with one HDU exchanged."""
        return self.with_hdus(*self.hdus[:index], hdu, *self.hdus[index + 1 :])

    def with_hdus(self, *hdus: HduBytes) -> Draft:
        """Give the file with other HDUs."""
        return Draft(hdus, self.rest)

    @property
    def content(self) -> bytes:
        """Give the bytes of the file."""
        return b"".join(one.content for one in self.hdus) + self.rest


def draft_of(content: bytes, file: FitsFile) -> Draft:
    """Take a file apart of which the runtime has found the HDUs."""
    hdus = []
    at = 0
    for hdu in file.hdus:
        text = hdu.header.text
        cards = tuple(text[at : at + CARD] for at in range(0, len(text), CARD))
        at = len(content) if hdu.next_at is None else hdu.next_at
        hdus.append(HduBytes(cards, content[hdu.data_at : at]))
    return Draft(tuple(hdus), content[at:])


def _header(cards: tuple[str, ...]) -> bytes:
    text = "".join(cards) + "END".ljust(CARD)
    return text.ljust(-(-len(text) // BLOCK) * BLOCK).encode("latin-1")


def _summed(hdu: HduBytes, *, data_too: bool) -> HduBytes:
    """Give the HDU with sums that are right."""
    place = hdu.find("DATASUM")
    if place is not None and data_too:
        hdu = _replaced(hdu, place, f"'{_sum(hdu.data)}'")
    place = hdu.find("CHECKSUM")
    if place is not None:
        hdu = _replaced(hdu, place, f"'{_NO_SUM}'")
        total = _sum(_header(hdu.cards)) + _sum(hdu.data)
        hdu = _replaced(hdu, place, f"'{encoded(total)}'")
    return hdu


def _replaced(hdu: HduBytes, place: int, literal: str) -> HduBytes:
    card = with_value(hdu.cards[place], literal)
    return replace(hdu, cards=(*hdu.cards[:place], card, *hdu.cards[place + 1 :]))


def _sum(content: bytes) -> int:
    words = np.frombuffer(content, ">u4", len(content) // 4)
    total = int(words.sum(dtype=np.uint64))
    return total % ONES if total % ONES or not total else ONES
