"""An ASDF file in an HDU of a FITS file: taken out, put back, and what it says of the headers made right again.

Takes the bytes of a FITS file that is sound; gives others. The HDU is called ASDF: a table of one row with one column
of bytes, or an image of bytes. Sums of the HDU that were there are made right.
"""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

from specc.repair.cards import with_value
from specc.repair.sums import encoded
from specc.runtime.fits.cards import BLOCK, CARD
from specc.runtime.fits.sums import ONES

NAME = "ASDF"
_HASH = re.compile(rb"(_fits_hash: *['\"]?)([0-9a-f]{64})")
_VALUE = slice(11, 27)  # of a CHECKSUM card
_NOTHING = "0" * 16


class Part(NamedTuple):
    """One HDU: its cards without END, and where header, data and the HDU end."""

    cards: tuple[str, ...]
    begin: int
    data: int
    data_end: int
    end: int

    def value(self, keyword: str) -> str:
        """Give the literal of a keyword, "" where it is not there."""
        card = next((card for card in self.cards if card[:10] == f"{keyword:8}= "), None)
        return "" if card is None else card[10:].split("/")[0].strip().strip("'").strip()

    def number(self, keyword: str) -> int:
        """Give a whole number, 0 where it is not there."""
        text = self.value(keyword)
        return int(text) if re.fullmatch(r"[+-]?\d+", text) else 0


def parts(content: bytes) -> list[Part]:
    """Give the HDUs."""
    found = []
    at = 0
    while at + BLOCK <= len(content):
        cards = []
        place = at
        while (card := content[place : place + CARD].decode("latin-1")).rstrip() != "END" and card:
            cards.append(card)
            place += CARD
        data = at + -(-(place + CARD - at) // BLOCK) * BLOCK
        one = Part(tuple(cards), at, data, data, data)
        size = abs(one.number("BITPIX")) // 8
        axes = [one.number(f"NAXIS{axis}") for axis in range(1, one.number("NAXIS") + 1)]
        for length in axes:
            size *= length
        size = (size + one.number("PCOUNT")) * max(one.number("GCOUNT"), 1) if axes else 0
        end = data + -(-size // BLOCK) * BLOCK
        found.append(one._replace(data_end=data + size, end=end))
        at = end
    return found


def embedding(content: bytes) -> Part | None:
    """Give the HDU that holds the tree; None where there is none that is understood here."""
    for part in parts(content):
        if part.value("EXTNAME") == NAME and not part.number("PCOUNT"):
            return part
    return None


def taken_out(content: bytes) -> bytes | None:
    """Give the bytes of the ASDF file."""
    part = embedding(content)
    return None if part is None else content[part.data : part.data_end]


def put_back(content: bytes, asdf: bytes) -> bytes:
    """Give the FITS file with another ASDF file in it."""
    part = embedding(content)
    if part is None:
        return content
    cards = list(part.cards)
    cards = _with(cards, "NAXIS1", str(len(asdf)))
    if part.value("TFORM1"):
        cards = _with(cards, "TFORM1", f"'{len(asdf)}{part.value('TFORM1')[-1]}'")
    return content[: part.begin] + _summed(cards, asdf) + content[part.end :]


def hashed_again(content: bytes) -> bytes:
    """Give the FITS file with the hash of its headers in the tree made right, where there is one (A0307)."""
    asdf = taken_out(content)
    if asdf is None or _HASH.search(asdf) is None:
        return content
    total = hashlib.sha256()
    for part in parts(content):
        if part.value("EXTNAME") != NAME:
            total.update(content[part.begin : part.data])
    return put_back(content, _HASH.sub(lambda found: found[1] + total.hexdigest().encode(), asdf, count=1))


def _with(cards: list[str], keyword: str, literal: str) -> list[str]:
    return [
        (with_value(card, literal) or card) if card[:8].rstrip() == keyword else card
        for card in cards
    ]  # fmt: skip


def _summed(cards: list[str], data: bytes) -> bytes:
    """Put header and data together; sums that are stated are made right."""
    data += bytes(-len(data) % BLOCK)
    stated = {card[:8].rstrip() for card in cards}
    total = _sum(data)
    if "DATASUM" in stated:
        cards = _with(cards, "DATASUM", f"'{total}'")
    if "CHECKSUM" in stated:
        cards = _with(cards, "CHECKSUM", f"'{_NOTHING}'")
        text = encoded(_sum(_header(cards)) + total)
        cards = [
            card[: _VALUE.start] + text + card[_VALUE.stop :] if card[:8].rstrip() == "CHECKSUM" else card
            for card in cards
        ]
    return _header(cards) + data


def _header(cards: list[str]) -> bytes:
    text = "".join(cards) + "END".ljust(CARD)
    return text.ljust(-(-len(text) // BLOCK) * BLOCK).encode("latin-1")


def _sum(content: bytes) -> int:
    return int.from_bytes(content, "big") % ONES
