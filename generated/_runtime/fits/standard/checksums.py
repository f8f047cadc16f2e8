# SPDX-License-Identifier: BSD-3-Clause
"""CHECKSUM and DATASUM: how they are written, and whether they agree with the bytes (FITS 4.4.2.7, appendix J).

Takes an HDU; reads the header, and of the data what no other rule has read. A sum is that of 32-bit words in ones'
complement: what is left of all words, as one number of big-endian bytes, when divided by 2**32 - 1. The sum of an HDU
with a right CHECKSUM is nothing, so it need not be decoded; and since it is that of the header plus DATASUM as well,
header and data are judged apart.
"""

from __future__ import annotations

from ...values import is_digits
from ..sums import ONES, DataSum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...reading.source import Source
    from ..cards import Card
    from .hdu import StandardHdu

_MOST_DIGITS = 10  # of a sum of 32 bits
_ENCODED = 16  # characters of CHECKSUM
_QUOTES = (10, 27)  # around them, counted from 0


def check_checksum_cards(h: StandardHdu) -> None:
    """Judge how the keywords are written."""
    datasum, checksum = h.card("DATASUM"), h.card("CHECKSUM")
    if datasum is not None:
        _judge_datasum(h, datasum)
    if checksum is not None:
        _judge_checksum(h, checksum)
    if (datasum is None) != (checksum is None):
        there, missing = ("DATASUM", "CHECKSUM") if checksum is None else ("CHECKSUM", "DATASUM")
        h.fault("F1207", f"{there} is there without {missing}; write both", datasum or checksum)
    obsolete = h.card("CHECKVER")
    if obsolete is not None:
        h.fault("F1211", "CHECKVER belongs to a draft of the convention; leave it out", obsolete)


def _judge_datasum(h: StandardHdu, card: Card) -> None:
    if card.kind == "string":
        text = card.value.strip(" ")
        if not text:
            h.fault("F1210", "DATASUM is empty, so nothing can be compared with the data; compute it", card)
        elif stated_sum(card) is None:
            h.value_fault("F1204", f"DATASUM is {card.written}; write the sum as text, '0' to '4294967295'", card)
        elif h.hdu.size == 0 and int(text) % ONES:
            h.fault("F1208", f"DATASUM is {card.written}, and there are no data; write '0'", card, fix="'0'")
    elif card.kind == "int":
        fix = f"'{card.value}'" if 0 <= card.value <= ONES else None
        h.value_fault("F1204", "DATASUM is a number; write the digits as text, in single quotes", card, fix=fix)
    elif card.kind not in ("broken", "undefined", "commentary"):
        h.value_fault("F1204", f"DATASUM is {card.written}; write the sum as text, '0' to '4294967295'", card)


def _judge_checksum(h: StandardHdu, card: Card) -> None:
    if card.kind == "string":
        text = card.value
        if not text:
            h.fault("F1210", "CHECKSUM is empty, so nothing can be compared with the HDU; compute it", card)
        elif len(text) != _ENCODED or not (text.isascii() and text.isalnum()):
            text = f"CHECKSUM is {card.written}; it is 16 letters and digits, which whatever computes the sum writes"
            h.value_fault("F1205", text, card)
        elif [place for place, one in enumerate(card.text[: _QUOTES[1] + 1]) if one == "'"] != [*_QUOTES]:
            text = "the 16 characters of CHECKSUM must stand in bytes 12 to 27 of the card; write the quote in byte 11"
            h.fault("F1206", text, card)
    elif card.kind not in ("broken", "undefined", "commentary"):
        h.value_fault("F1205", f"CHECKSUM is {card.written}; it is 16 letters and digits in single quotes", card)


def check_sums(h: StandardHdu) -> None:
    """Judge whether the sums agree with the bytes."""
    hdu = h.hdu
    stored = stated_sum(h.card("DATASUM"))
    checksum = h.card("CHECKSUM")
    encoded = checksum is not None and checksum.kind == "string" and len(checksum.value) == _ENCODED
    if hdu.next_at is None or not hdu.complete or (stored is None and not encoded):
        return
    source = h.file.source
    if not source.reaches(hdu.next_at):
        return  # fill is missing, which is told; no sum could agree
    data = (hdu.data_sum or DataSum(hdu.data_at)).up_to(source, hdu.next_at)
    # Of an HDU without data the header alone can say that DATASUM is wrong, and has said it.
    if stored is not None and (data - stored) % ONES and hdu.size:
        text = f"DATASUM is '{stored}', and the sum of the data is {data}; they were changed after it was computed"
        h.fault("F1201", text, h.card("DATASUM"), expected=str(data))
    if not encoded:
        return
    head = sum_of(source, hdu.header_at, hdu.data_at)
    if not (head + data) % ONES:
        return
    if stored is None:
        text = "the HDU does not add up to what CHECKSUM says; header or data were changed after it was computed"
        h.fault("F1203", text, checksum)
    elif (head + stored) % ONES:
        text = "the header does not add up to what CHECKSUM says; it was changed after that was computed"
        h.fault("F1202", text, checksum)


def stated_sum(card: Card | None) -> int | None:
    """What DATASUM says, as text or as the number that some writers make of it; None when it is no sum."""
    if card is None or card.kind not in ("string", "int"):
        return None
    text = str(card.value).strip(" ")
    return int(text) if is_digits(text) and len(text) <= _MOST_DIGITS and int(text) <= ONES else None


def sum_of(source: Source, begin: int, end: int) -> int:
    """Ones' complement sum of the bytes from `begin` to `end`, which are whole words."""
    return DataSum(begin).up_to(source, end)
