# SPDX-License-Identifier: BSD-3-Clause
"""Strings that go on in CONTINUE cards (FITS 4.2.1.2).

Loaded for a header that has such a card or an ampersand. `Header` joins the parts of a string; here the cards are
walked in order, to see that each string which is to go on does, and that each part belongs to one.
"""

from __future__ import annotations

from ...values import printable
from ..cards import CARD, KEYWORD_END, VALUE_AT, closing_quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_BETWEEN = ("COMMENT", "HISTORY", "")


class _Chain:
    """Where the walk is. head: card of the string that goes on. parts: CONTINUE cards of it so far.

    between: commentary since its last part. lost: the last CONTINUE belonged to no string.
    """

    __slots__ = ("between", "head", "lost", "parts")

    def __init__(self) -> None:
        self.head: Card | None = None
        self.parts = 0
        self.between = 0
        self.lost = False

    @property
    def busy(self) -> bool:
        """Whether a card that follows may belong to it."""
        return self.head is not None or self.parts > 0 or self.lost


def check_continued(h: StandardHdu) -> None:
    """Judge all long strings of a header."""
    chain = _Chain()
    cards = h.cards
    last = -1
    for place in _places(h.header.text):
        # Only where a string is to go on do the cards between say anything.
        while chain.busy and last + 1 < place:
            last += 1
            chain = _other(h, cards[last], chain)
        last = place
        card = cards[place]
        if card.keyword == "CONTINUE":
            _part(h, card, chain)
        else:
            chain = _other(h, card, chain)
            if card.keyword not in _BETWEEN and _goes_on(_field(h, card)):
                chain.head = card
    while chain.busy and last + 1 < len(cards):
        last += 1
        chain = _other(h, cards[last], chain)
    _close(h, chain)
    if h.asked("F0505") and "CONTINUE" in h.first and "LONGSTRN" not in h.first:
        message = "CONTINUE is used without LONGSTRN = 'OGIP 1.0', which readers older than FITS 4.0 look for; write it"
        h.fault("F0505", message, h.first["CONTINUE"])


def _places(text: str) -> list[int]:
    """Places, from 0, of the cards that hold an ampersand or are called CONTINUE."""
    places = set()
    for what in ("&", "CONTINUE"):
        at = text.find(what)
        while at >= 0:
            place = at // CARD
            if what == "&" or at % CARD == 0:
                places.add(place)
            at = text.find(what, (place + 1) * CARD)
    return sorted(places)


def _other(h: StandardHdu, card: Card, chain: _Chain) -> _Chain:
    """Pass a card that is no CONTINUE."""
    if card.keyword in _BETWEEN:
        chain.between += 1
        return chain
    _close(h, chain)
    return _Chain()


def _field(h: StandardHdu, card: Card) -> str:
    """What may be a string in a card: its value field, of HIERARCH what follows the equals sign."""
    raw = h.header.text[card.at : card.at + CARD]
    if card.keyword == "CONTINUE":
        return raw[VALUE_AT:].lstrip(" ") if raw[KEYWORD_END:VALUE_AT] == "  " else ""
    if card.keyword == "HIERARCH":
        return raw.partition("=")[2].lstrip(" ")
    return raw[VALUE_AT:].lstrip(" ") if card.kind == "string" else ""


def _goes_on(field: str) -> bool:
    """Whether a field holds a string that ends in an ampersand."""
    if not field.startswith("'"):
        return False
    end = closing_quote(field)
    return end > 0 and field[1:end].rstrip(" ").endswith("&")


def _part(h: StandardHdu, card: Card, chain: _Chain) -> None:
    """Judge one CONTINUE card."""
    field = _field(h, card)
    goes_on = _goes_on(field)
    if chain.head is None:
        if chain.parts:
            message = f"card {card.number - 1} is a CONTINUE whose string does not end in &, so this one is not read"
            h.fault("F0507", f"{message}; end that string in &", card)
        elif not chain.lost:
            message = (
                "this CONTINUE follows no string that ends in &, so nobody reads it; end the string before it in &"
            )
            h.fault("F0502", message, card)
        # What follows hangs on this one: it is told once.
        chain.parts, chain.lost = 0, True
        return
    if chain.between:
        message = (
            f"{chain.between} COMMENT, HISTORY or blank cards stand between {_called(chain.head)} and its CONTINUE"
        )
        h.fault("F0506", f"{message}, so the string ends there; move them away", card)
    elif closing_quote(field) < 0 and chain.head.fault is None:
        h.fault("F0501", "this CONTINUE has no string that begins in byte 11 or later, behind two blanks", card)
    if not chain.parts:
        _may_be_long(h, chain.head)
    chain.parts += 1
    chain.between = 0
    if not goes_on:
        # Parts stay counted, to say of a CONTINUE that follows what it misses.
        chain.head = None


def _may_be_long(h: StandardHdu, head: Card) -> None:
    from .reserved import type_of

    if head.keyword == "XTENSION" or type_of(head.keyword) is not None:
        message = f"{head.keyword} is a keyword of the Standard, and no value of those goes on in CONTINUE; shorten it"
        h.fault("F0504", message, head)


def _close(h: StandardHdu, chain: _Chain) -> None:
    """Judge a string that was to go on and does not."""
    if chain.head is not None:
        where = "the last CONTINUE of its string" if chain.parts else "its string"
        message = f"{_called(chain.head)}: {where} ends in &, and no CONTINUE follows"
        h.fault("F0503", f"{message}; restore the rest, or leave the & out", chain.head)


def _called(head: Card) -> str:
    if head.keyword != "HIERARCH":
        return printable(head.keyword)
    return " ".join(printable(head.text.partition("=")[0]).split())
