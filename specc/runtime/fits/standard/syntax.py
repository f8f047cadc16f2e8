# SPDX-License-Identifier: BSD-3-Clause
"""How cards are written (FITS 4.1, 4.2): what every header is judged by, whatever its keywords are.

One look at each card picks those that may be odd, and one at the header as a whole says which rooms have to look
closer: most headers need none of them.
"""

from __future__ import annotations

from ...values import is_digits, printable
from ..cards import CARD, KEYWORD_END, VALUE_AT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..cards import Card
    from .hdu import StandardHdu

COMMENTARY = frozenset(("COMMENT", "HISTORY", "", "CONTINUE", "HIERARCH", "END"))
_IN_NAMES = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
_LARGEST = (1 << 63) - 1


def check_syntax(h: StandardHdu) -> None:
    """Judge how the header is written, from its first card to the end of its last block."""
    header = h.header
    text = header.text + " "  # so that a character follows every card
    for card in h.cards:
        if card.fault is not None:
            _tell(h, card)
        elif card.value is None:
            if card.keyword not in COMMENTARY:
                _without_value(h, card)
            elif text[card.at + 8] == "=" and text[card.at + 9] == " ":
                _looks_valued(h, card)
        elif text[card.at + card.value_end] == "/":
            _touching(h, card, text)
        elif card.kind == "int" and not -_LARGEST - 1 <= card.value <= _LARGEST + 1:  # 2**63 offsets unsigned integers
            message = f"{card.keyword} is beyond what 64 bits hold; most readers cannot read it as a whole number"
            h.fault("F0230", message, card)
    _look_closer(h, text)


def _look_closer(h: StandardHdu, text: str) -> None:
    """Ask the rooms that something in the header calls for."""
    header, first = h.header, h.first
    if not header.plain:
        from .characters import check_characters

        check_characters(h)
    if header.repeats:
        from .spelling import check_repeats

        check_repeats(h)
    if "".join(first).encode("latin-1").translate(None, _IN_NAMES):
        from .spelling import check_spelling

        check_spelling(h)
    zeros = [keyword for keyword in first if "0" in keyword]
    if zeros:
        from .spelling import check_indices

        check_indices(h, zeros)
    if "&" in text or "CONTINUE" in first:
        from .continued import check_continued

        check_continued(h)
    if "HIERARCH" in first:
        from .hierarch import check_hierarch

        check_hierarch(h)
    if header.ending != "END".ljust(len(header.ending)) or h.asked("F0120"):
        from .ending import check_ending

        check_ending(h)
    _leading_blanks(h)
    if h.asked("F0232"):
        from .spelling import check_fixed

        check_fixed(h)


def _tell(h: StandardHdu, card: Card) -> None:
    """Tell what was met while the value of a card was read, unless a finding tells it already."""
    if card.fault is not None and not card.told:
        card.told = True
        code, message = card.fault
        if code == "F0208" and _needs_value(card.keyword):
            code = "F0207"
        fix = card.text.rstrip(" ").replace(card.written, card.written.upper(), 1) if code == "F0218" else None
        h.fault(code, f"{printable(card.keyword)}: {message}", card, fix=fix)


def _without_value(h: StandardHdu, card: Card) -> None:
    """Judge a card that has no value though its keyword is none for commentary."""
    if card.told:
        return
    known = _needs_value(card.keyword)
    text = card.text
    if card.kind == "undefined":
        if not known:
            h.fault("F0224", f"{printable(card.keyword)} has no value; give it one, or leave the card out", card)
    elif known:
        card.told = True
        message = f"{card.keyword} has no value, because bytes 9 and 10 of its card are not '= '; write them"
        h.fault("F0207", message, card, expected="= ", found=text[KEYWORD_END:VALUE_AT])
    elif len(card.keyword) == KEYWORD_END and text[KEYWORD_END].encode("latin-1") in _IN_NAMES:
        whole = text.partition("=")[0].split(" ")[0]
        message = (
            f"{printable(whole)} is longer than 8 characters, so readers see {printable(card.keyword)} without a value"
        )
        h.fault("F0238", f"{message}; shorten it, or use HIERARCH", card, found=printable(whole))


def _needs_value(keyword: str) -> bool:
    from .reserved import type_of
    from .spelling import MANDATORY, is_of_coordinates

    if keyword.startswith("TNULL") and is_digits(keyword[5:]):
        return True  # text or a whole number, as the table is of text or binary
    return type_of(keyword) is not None or keyword in MANDATORY or is_of_coordinates(keyword)


def _looks_valued(h: StandardHdu, card: Card) -> None:
    """Tell that commentary is written as a value; CONTINUE and HIERARCH have rules of their own."""
    if card.keyword in ("COMMENT", "HISTORY", ""):
        message = f"{card.keyword or 'a blank keyword'} has no value, so '= ' is part of its text"
        h.fault("F0234", f"{message}; leave that out, or use a keyword of your own", card)


def _touching(h: StandardHdu, card: Card, text: str) -> None:
    """Tell that no blank stands between a value and the slash of its comment."""
    if card.value_end >= CARD:
        return
    whole = text[card.at : card.at + CARD]
    right = f"{whole[: card.value_end]} {whole[card.value_end :]}"
    message = f"{printable(card.keyword)}: write a blank between the value and the slash of the comment"
    h.fault("F0211", message, card, fix=right.rstrip(" ") if right.endswith(" ") else None)


def _leading_blanks(h: StandardHdu) -> None:
    """Judge names of HDUs and columns, of which blanks at the end mean nothing and those at the start do."""
    names = [h.first.get("EXTNAME")]
    if h.hdu.kind in ("table", "asciitable"):
        names += h.indexed("TTYPE").values()
    for card in names:
        if card is not None and card.kind == "string" and card.value[:1] == " ":
            right = card.value.lstrip(" ")
            message = f"{card.keyword} begins with blanks, so that it is not found as {right}; leave them out"
            h.fault("F0233", message, card)
