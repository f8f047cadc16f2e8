# SPDX-License-Identifier: BSD-3-Clause
"""Characters of a header that are no ASCII text (FITS 4.1.1, 4.2.1, 4.4.2.4).

Loaded for a header that holds any. Each rule is about a part of the card: faults in its keyword, in its value and in
its comment are three. Those of keywords and of values are told where these are read.
"""

from __future__ import annotations

from ...values import printable
from ..cards import CARD, KEYWORD_END
from .syntax import COMMENTARY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu


def check_characters(h: StandardHdu) -> None:
    """Judge every card that has other characters than ASCII text."""
    text = h.header.text
    for card in h.cards:
        raw = text[card.at : card.at + CARD]
        if not (raw.isascii() and raw.isprintable()):
            _judge(h, card, raw)


def _judge(h: StandardHdu, card: Card, raw: str) -> None:
    keyword = printable(card.keyword).strip(" ")
    if "\0" in raw:
        if card.fault is None or card.fault[0] != "F0202":
            message = f"the card of {keyword or 'a blank keyword'} holds a NUL in byte {raw.index(chr(0)) + 1}"
            h.fault("F0202", f"{message}, where C programs take it to end; write blanks", card, keyword=keyword)
        raw = raw.replace("\0", " ")
    commentary = card.kind == "commentary"
    begin = KEYWORD_END if commentary else card.value_end
    part = raw[begin:]
    if part.isascii() and part.isprintable():
        return
    place = next(at for at, one in enumerate(raw[begin:], begin) if not " " <= one <= "~")
    what = f"byte {place + 1} of the card is 0x{ord(raw[place]):02x}, which is no ASCII text"
    if card.keyword in COMMENTARY:
        h.fault(
            "F0235", f"the text of {keyword or 'a blank keyword'} is not ASCII: {what}", card, keyword=keyword or None
        )
    elif commentary:
        h.fault("F0236", f"the text of {keyword} is not ASCII: {what}", card, keyword=keyword)
    else:
        h.fault("F0237", f"the comment of {keyword} is not ASCII: {what}", card, keyword=keyword)
