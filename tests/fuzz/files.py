"""A FITS file taken apart into headers and data, and put together again, however broken it is.

Takes any bytes; gives parts of a header's cards and the bytes behind it. What is no header at all is data of a part
without cards.
"""

from __future__ import annotations

from dataclasses import dataclass, field

CARD, BLOCK = 80, 2880
_BEGINNINGS = (b"SIMPLE  ", b"XTENSION")
_MOST_CARDS = 2000


@dataclass
class Part:
    """Cards before END, and all bytes from the next block on. ended: whether there was END."""

    cards: list[bytes] = field(default_factory=list)
    data: bytes = b""
    ended: bool = True


def taken_apart(content):
    """All parts of a file."""
    parts = []
    at = 0
    while at < len(content):
        following = _next_header(content, at + 1)
        chunk = content[at:following]
        parts.append(_part(chunk) if chunk.startswith(_BEGINNINGS) else Part([], chunk, ended=False))
        at = following
    return parts


def _next_header(content, at):
    found = [place for each in _BEGINNINGS if (place := _on_block(content, each, at)) >= 0]
    return min(found, default=len(content))


def _on_block(content, beginning, at):
    place = content.find(beginning, at)
    while place > 0 and place % BLOCK:
        place = content.find(beginning, place + 1)
    return place


def _part(chunk):
    cards = []
    for at in range(0, min(len(chunk), _MOST_CARDS * CARD), CARD):
        one = chunk[at : at + CARD]
        if one[:8] == b"END     ":
            return Part(cards, chunk[-(-(at + CARD) // BLOCK) * BLOCK :])
        cards.append(one)
    return Part(cards, chunk[len(cards) * CARD :], ended=False)


def put_together(parts):
    """Bytes of a file: headers in whole blocks, data as they are."""
    pieces = []
    for part in parts:
        text = b"".join(one[:CARD].ljust(CARD) for one in part.cards)
        if part.ended:
            text += b"END".ljust(CARD)
            text += b" " * (-len(text) % BLOCK)
        pieces += [text, part.data]
    return b"".join(pieces)
