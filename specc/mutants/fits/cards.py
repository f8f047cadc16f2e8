"""Cards as they are written, right or wrong in what they say, never in how.

Takes names, values and comments; gives texts of 80 characters. A value is `str`, `bool`, `int`, `float`, `complex`, or
None for a card without one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.runtime.fits.cards import CARD, FIXED_END, Card, read_card, read_long_card

if TYPE_CHECKING:
    from collections.abc import Iterator

_HIERARCH = "HIERARCH"
_NAME = 8
_FIXED = FIXED_END - 10
_SHORTEST = 8  # characters of a string
_LONGEST = 68  # characters between the quotes of one card
_COMMENTARY = frozenset({"COMMENT", "HISTORY", ""})
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def named(card: str) -> str:
    """Give the keyword of a card, of HIERARCH the words of its name."""
    keyword = card[:_NAME].rstrip(" ")
    if keyword == _HIERARCH and "=" in card:
        return " ".join(card[_NAME:].partition("=")[0].split())
    return keyword


def read(card: str) -> Card:
    """Read a card; of HIERARCH, too."""
    keyword = named(card)
    if card.startswith(_HIERARCH) and "=" in card:
        return read_long_card(card, 0, keyword, card.index("="))
    return read_card(card, 0, keyword)


def literal(value: Any) -> str:  # noqa: ANN401  whatever a card can hold
    """Write a value as FITS does (4.2)."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "T" if value else "F"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _real(value)
    if isinstance(value, complex):
        return f"({_real(value.real)}, {_real(value.imag)})"
    quoted = str(value).replace("'", "''")
    return f"'{quoted:{_SHORTEST}}'"


def _real(value: float) -> str:
    text = repr(float(value)).upper()
    if text in {"INF", "-INF", "NAN"}:
        return "-1.0E999" if text.startswith("-") else "1.0E999"  # which readers take for infinite
    head, exponent, power = text.partition("E")
    return (head if "." in head else f"{head}.0") + exponent + power


def card(name: str, written: str, comment: str = "") -> tuple[str, ...]:
    """Give the card of a keyword with a value as it is written, and those that continue a long text."""
    plain = len(name) <= _NAME and set(name) <= _PLAIN
    head = f"{name:{_NAME}}= " if plain else f"{_HIERARCH} {name} = "
    if written.startswith("'") and len(head) + len(written) > CARD:
        return tuple(_continued(head, written[1:-1], comment))
    body = head + (written if written.startswith("'") or not plain else f"{written:>{_FIXED}}")
    if comment:
        body = f"{body:{FIXED_END}} / {comment}"
    return (body[:CARD].ljust(CARD),)


def _continued(head: str, text: str, comment: str) -> Iterator[str]:
    """Cut a text into cards, never between the quotes that stand for one."""
    while text or head:
        room = CARD - len(head) - 3
        piece, text = text[:room], text[room:]
        if len(piece) - len(piece.rstrip("'")) & 1 and text.startswith("'"):
            piece, text = piece[:-1], piece[-1] + text
        mark = "&" if text else ""
        line = f"{head}'{piece}{mark}'"
        if not text and comment:
            line = f"{line} / {comment}"
        yield line[:CARD].ljust(CARD)
        head = "CONTINUE  " if text else ""


def commentary(name: str, text: str) -> str:
    """Give a line of COMMENT or HISTORY."""
    return f"{name:{_NAME}}{text}"[:CARD].ljust(CARD)


def with_value(card_text: str, written: str) -> str:
    """Give a card with another value that fits into one, its comment as far as there is room."""
    return card(named(card_text), written, read(card_text).comment)[0]


def is_commentary(name: str) -> bool:
    """Say whether cards of a keyword hold a line of text and no value."""
    return name in _COMMENTARY
