# SPDX-License-Identifier: BSD-3-Clause
"""ZIMAGE and ZTABLE, which say that a binary table is a compressed image or a compressed table (FITS 10.1.1, 10.3.2).

Names of columns and their formats are taken from the cards, since what is wrong with the columns of the table as it
stands is told where all tables are judged.
"""

from __future__ import annotations

from ..columns import BYTES, LONGEST_COUNT, cut_form
from .reserved import of_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

_BINARY = ("BINTABLE", "A3DTABLE")


class StoredForm:
    """What a format of a binary table says. code: of the elements, behind P or Q if there is one. width: in bytes."""

    __slots__ = ("code", "descriptor", "repeat", "width")

    def __init__(self, repeat: int, code: str, descriptor: str) -> None:
        self.repeat = repeat
        self.code = code
        self.descriptor = descriptor
        stored = descriptor or code
        self.width = -(-repeat // 8) if stored == "X" else repeat * BYTES[stored]


def stored_form(text: str) -> StoredForm | None:
    """Read TFORMn or ZFORMn of a binary table; None when it is none."""
    digits, code, rest = cut_form(text.strip(" ").upper())
    if not code or code not in BYTES or len(digits) > LONGEST_COUNT:
        return None
    repeat = int(digits or 1)
    if code not in "PQ":
        return StoredForm(repeat, code, "")
    inner = rest[:1]
    if not inner or inner in "PQ" or inner not in BYTES or repeat > 1:
        return None
    return StoredForm(repeat, inner, code)


def word_of(h: StandardHdu, card: Card, code: str, known: tuple[str, ...], listed: str) -> str | None:
    """The word that a card holds, and a finding when it is none that readers know; None when it is no text.

    listed: those of the Standard, as the message says them.
    """
    if not of_type(h, card, code, "string"):
        return None
    word: str = card.value.strip(" ")
    if word not in known:
        right = word.upper()
        fix = f"'{right:8}'" if right in known else None
        message = f"{card.keyword} is {card.written}, which no reader knows; "
        h.value_fault(code, message + (f"write {fix}" if fix else f"the Standard has {listed}"), card, fix=fix)
    return word


def check_compressed(h: StandardHdu) -> None:
    """Judge what says that an HDU is compressed, and then what it is."""
    zimage, ztable = h.card("ZIMAGE"), h.card("ZTABLE")
    is_image, is_table = _says_so(h, zimage), _says_so(h, ztable)
    if is_image and is_table:
        h.fault("F1801", "ZIMAGE and ZTABLE are both T; a table holds an image or a table, leave one out", ztable)
    if is_image or is_table:
        for keyword in ("ZHECKSUM", "ZDATASUM"):
            card = h.card(keyword)
            if card is not None:
                of_type(h, card, "F1816", "string")
    if is_image:
        from .compressed_images import check_compressed_image

        check_compressed_image(h)
    elif is_table:
        from .compressed_tables import check_compressed_table

        check_compressed_table(h)


def _says_so(h: StandardHdu, card: Card | None) -> bool:
    """Whether ZIMAGE or ZTABLE is T where that means something; of other types its own rule speaks (F0425)."""
    if card is None or card.kind != "bool":
        return False
    if card.value is False:
        h.fault("F1801", f"{card.keyword} is F, which says nothing; leave it out", card)
        return False
    if h.hdu.index == 0 or (h.text("XTENSION") or "").strip(" ") not in _BINARY:
        reason = f"{card.keyword} is for binary tables, in which compressed data are stored; leave it out here"
        h.fault("F1801", reason, card)
        return False
    return True
