"""Cards as they are written: another value, fixed format, a new card. Each keeps keyword and comment.

Takes and gives the text of a card, one character a byte. None where what is to be written does not fit into 80
characters together with the comment: a comment is never cut.
"""

from __future__ import annotations

from specc.runtime.fits.cards import CARD, Card, read_card
from specc.runtime.fits.standard.syntax import COMMENTARY

FIXED_END = 30  # byte where a number or a logical ends in fixed format (FITS 4.2.2 to 4.2.4)
_SHORTEST = 8  # characters of a string, blanks counted: what readers of the mandatory ones need


def read(text: str) -> Card:
    """Read a card. Commentary has no value, whatever it looks like."""
    keyword = text[:8].rstrip(" ")
    if keyword in COMMENTARY:
        return Card(text, 0, keyword, "commentary", None, CARD)
    return read_card(text, 0, keyword)


def with_value(text: str, literal: str) -> str | None:
    """Give the card with another value, in fixed format; its comment stays where it is if there is room."""
    head = f"{text[:8]}= {_padded(literal)}"
    rest = text[read(text).value_end :]
    comment = rest[rest.index("/") :].rstrip(" ") if "/" in rest else ""
    if comment:
        at = len(text) - len(rest) + rest.index("/")
        head = f"{head} ".ljust(at)
    whole = head + comment
    if len(whole.rstrip(" ")) > CARD and comment:
        whole = f"{head.rstrip(' ')} {comment}"
    whole = whole.rstrip(" ")
    return whole.ljust(CARD) if len(whole) <= CARD else None


def fixed(text: str) -> str | None:
    """Give the card with the same value in fixed format (FITS 4.2)."""
    card = read(text)
    if card.kind == "string":
        return with_value(text, card.written)
    return with_value(text, card.written) if len(card.written) <= FIXED_END - 10 else None


def valued(keyword: str, literal: str, comment: str = "") -> str:
    """Give a new card in fixed format."""
    card = f"{keyword:8}= {_padded(literal)}"
    return (f"{card:{FIXED_END}} / {comment}" if comment else card).ljust(CARD)


def _padded(literal: str) -> str:
    if literal.startswith("'"):
        return f"'{literal[1:-1]:{_SHORTEST}}'"
    return f"{literal:>20}"
