# SPDX-License-Identifier: BSD-3-Clause
"""Cards of the HIERARCH convention, which gives keywords of several words (registered with FITS; no part of it).

Loaded for a header that has such cards. To a reader without the convention they are commentary, so nothing here makes a
file invalid.
"""

from __future__ import annotations

from ...values import printable, shown
from ..cards import CARD, KEYWORD_END
from .spelling import LEGAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_LEGAL = LEGAL | {" "}
_TOLD_BY_CHARACTER = ("F0202", "F0215")


def check_hierarch(h: StandardHdu) -> None:
    """Judge all HIERARCH cards of a header."""
    long_cards = h.header.long_cards()
    seen: dict[str, Card] = {}
    for card in h.cards:
        if card.keyword == "HIERARCH":
            words, sign, _ = h.header.text[card.at + KEYWORD_END : card.at + CARD].partition("=")
            name = " ".join(words.split())
            if not _well_formed(h, card, words, sign):
                continue
            if name in seen:
                message = f"{printable(name)} stands in card {seen[name].number} already; keep one"
                h.fault("F0512", message, card, keyword=printable(name))
                continue
            seen[name] = card
            long = long_cards.get(name)
            if long is not None and long.at == card.at and long.fault is not None and not long.told:
                long.told = True
                if long.fault[0] not in _TOLD_BY_CHARACTER:
                    message = f"{printable(name)}: {long.fault[1]}"
                    h.fault("F0511", message, card, keyword=printable(name), found=long.written)
    if h.asked("F0513"):
        h.fault("F0513", "readers without the HIERARCH convention see its cards as text", h.first["HIERARCH"])


def _well_formed(h: StandardHdu, card: Card, words: str, sign: str) -> bool:
    """Judge the name of a HIERARCH card; whether it has one."""
    name = " ".join(words.split())
    if words[:1] != " ":
        message = "no blank follows HIERARCH in byte 9, so this is another keyword that is too long"
        h.fault("F0508", f"{message}; shorten it, or write a blank", card)
        return False
    if not sign or not name:
        message = "this HIERARCH card has no = behind a name, so it is read as text; use COMMENT for text"
        h.fault("F0510", message, card)
        return False
    odd = set(name) - _LEGAL
    if odd:
        lower = name.upper() != name and _LEGAL.issuperset(name.upper())
        what = "capitals" if lower else "A to Z, 0 to 9, - and _"
        message = f"the name {shown(name)} holds characters that not every reader takes; use {what} in it"
        h.fault("F0509", message, card, keyword=printable(name))
    return True
