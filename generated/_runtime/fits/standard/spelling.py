# SPDX-License-Identifier: BSD-3-Clause
"""Names of keywords (FITS 4.1.2.1), and keywords that stand there more than once (FITS 4.1.2.3).

Loaded for a header in which something about them is odd.
"""

from __future__ import annotations

from ...values import DIGITS, printable, shown
from ..cards import FIXED_END, real
from .syntax import COMMENTARY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

LEGAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
MANDATORY = frozenset(("SIMPLE", "XTENSION", "BITPIX", "NAXIS", "PCOUNT", "GCOUNT", "TFIELDS", "GROUPS"))
# Repeats of these have rules of their own.
_ONCE_BY_OTHER_RULES = MANDATORY - {"GROUPS"}
_ONCE_STEMS = ("NAXIS", "TFORM", "TBCOL")
# Keywords of the Standard that are numbered; those of world coordinates with two numbers have a line between them.
_NUMBERED = (
    "NAXIS TFORM TBCOL TTYPE TUNIT TSCAL TZERO TNULL TDISP TDIM TDMIN TDMAX TLMIN TLMAX PTYPE PSCAL PZERO CTYPE CUNIT "
    "CRVAL CRPIX CDELT CROTA CNAME CRDER CSYER CZPHS CPERI TCTYP TCUNI TCRVL TCRPX TCDLT TCROT TCNAM TCRD TCSY "
    "ZNAXIS ZTILE ZNAME ZVAL ZFORM ZCTYP"
)
_OF_COORDINATES = (
    "WCSAXES WCSNAME RADESYS LONPOLE LATPOLE EQUINOX RESTFRQ RESTWAV SPECSYS SSYSOBS SSYSSRC VELOSYS ZSOURCE VELANGL "
    "CTYPE CUNIT CRVAL CRPIX CDELT CROTA CNAME CRDER CSYER"
)
_TWO_NUMBERS = frozenset(("PC", "CD", "PV", "PS"))


def check_spelling(h: StandardHdu) -> None:
    """Judge keywords that have other characters than capitals, digits, hyphen and underscore."""
    for keyword, card in h.first.items():
        odd = sorted(set(keyword) - LEGAL)
        if not odd or "\0" in keyword:  # a NUL has a rule of its own
            continue
        name = printable(keyword)
        if keyword[0] == " ":
            code, message = "F0203", f"the keyword {name.strip(' ')} does not begin in byte 1; move it to the left"
        elif odd == [" "]:
            code, message = "F0205", f"the keyword {shown(keyword)} has a blank in it; write an underscore"
        else:
            code, message = "F0204", f"{shown(keyword)} is no keyword: {_reason(keyword, odd)}"
        h.fault(code, message, card, keyword=name.strip(" "), found=name)


def _reason(keyword: str, odd: list[str]) -> str:
    if "=" in keyword:
        return f"the = stands in byte {keyword.index('=') + 1}, and belongs in byte 9"
    if keyword.upper() != keyword and LEGAL.issuperset(keyword.upper()):
        return "keywords are in capitals"
    characters = " ".join(printable(one) if one.isascii() else f"0x{ord(one):02x}" for one in odd if one != " ")
    return f"{characters} may not be in it, only A to Z, 0 to 9, - and _"


def is_of_coordinates(keyword: str) -> bool:
    """Whether a keyword says of an image what its axes mean: `CRVAL1`, `CRVAL1A`, `RADESYS`."""
    name = keyword[:-1] if keyword[-2:-1].isdecimal() and keyword[-1] > "9" else keyword
    return name.rstrip(DIGITS) in _OF_COORDINATES.split()


def check_repeats(h: StandardHdu) -> None:
    """Judge keywords that stand there more than once, but for those of which another rule says so."""
    again: dict[str, list[Card]] = {}
    for card in h.header.repeats:
        if card.kind != "commentary" and not _told_elsewhere(card.keyword) and not _is_record(card):
            again.setdefault(card.keyword, []).append(card)
    for keyword, cards in again.items():
        first = h.first[keyword]
        same = all(card.value == first.value and card.kind == first.kind for card in cards)
        what = "the same value; keep one" if same else "another value; keep the one that is right"
        message = f"{printable(keyword)} stands in card {first.number} already, with {what}"
        h.fault("F0229", message, cards[0], count=len(cards), expected=first.written)


def _is_record(card: Card) -> bool:
    """Whether a card is one of a set, as lookup tables of distortions write them: `DP1 = 'AXIS.1: 1'`."""
    if card.kind != "string":
        return False
    field, colon, number = card.value.partition(": ")
    return bool(colon) and " " not in field and real(number.strip(" ")) is not None


def _told_elsewhere(keyword: str) -> bool:
    return keyword in _ONCE_BY_OTHER_RULES or (keyword[-1:] in DIGITS and keyword.rstrip(DIGITS) in _ONCE_STEMS)


def check_indices(h: StandardHdu, keywords: list[str]) -> None:
    """Judge the numbers of numbered keywords of the Standard."""
    numbered = frozenset(_NUMBERED.split())
    for keyword in keywords:
        stem = keyword.rstrip(DIGITS)
        index = keyword[len(stem) :]
        if stem in numbered:
            right = stem + index.lstrip("0")
            wrong = len(index) > 1 and index[0] == "0" and right != stem
        elif stem[:2] in _TWO_NUMBERS and stem[-1:] == "_":
            row = stem[2:-1]
            right = f"{stem[:2]}{row.lstrip('0') or '0'}_{index.lstrip('0') or '0'}"
            wrong = bool(index) and row.isdecimal() and right != keyword
        else:
            continue
        if wrong:
            message = f"{keyword} has leading zeros in its number, so it is not {right}; write {right}"
            h.fault("F0206", message, h.first[keyword], expected=right)


def check_fixed(h: StandardHdu) -> None:
    """Judge whether the values of reserved keywords are in fixed format, which is asked of mandatory ones only."""
    from .reserved import type_of

    for card in h.cards:
        keyword = card.keyword
        if card.value is None or keyword in COMMENTARY or keyword in MANDATORY or type_of(keyword) is None:
            continue
        if card.kind == "string":
            right = h.header.text[card.at + 10] == "'"
            where = "begins in byte 11"
        else:
            right = card.value_end == FIXED_END
            where = "ends in byte 30"
        if not right:
            h.fault("F0232", f"{keyword} is not in fixed format, in which its value {where}", card)
