# SPDX-License-Identifier: BSD-3-Clause
"""A header: its cards in order, looked up by keyword and read only when asked for.

Takes the text of a header up to END, one character a byte; gives cards (`cards.Card`). Of a keyword that stands there
twice the first card counts. Long strings (CONTINUE, FITS 4.2.1.2) are joined; HIERARCH names are found by their words.
"""

from __future__ import annotations

from ..expressions import Missing
from .cards import CARD, KEYWORD_END, VALUE_AT, Card, closing_quote, read_card, read_long_card

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cards import Value
    from .familiar import Recalled

_HIERARCH = "HIERARCH"
_CONTROLS = "".join(map(chr, range(32))) + "\x7f"
_COMMENTARY = frozenset(("COMMENT", "HISTORY", "", "CONTINUE", "HIERARCH", "END"))


class Header:
    """Cards of one HDU.

    `count` is the number of cards before END. `card(name)` is the first card of that name or None. `ending` is what
    stands from END to the end of the last block. `plain`: all characters before END are those that the Standard allows.
    `recalled`: what is known of a header like this one.
    Once `every` has read all cards, `firsts` has the first of each keyword, commentary among them, and `repeats` those
    that come after the first, without commentary.
    """

    __slots__ = (
        "_cards",
        "_doubtful",
        "_every",
        "_first",
        "_long",
        "count",
        "ending",
        "firsts",
        "plain",
        "recalled",
        "repeats",
        "text",
    )

    def __init__(self, text: str, ending: str = "", recalled: Recalled | None = None) -> None:
        self.text = text
        self.ending = ending
        self.count = len(text) // CARD
        self.recalled = recalled
        if recalled is not None:
            self._first = recalled.like.first
            self.plain = recalled.like.plain
            self._doubtful = recalled.like.doubtful
        else:
            names = [text[at : at + 8] for at in range(0, self.count * 80, 80)]
            # Backwards, so that the first card of a name is the one that stays.
            self._first = dict(zip(reversed(names), range((self.count - 1) * 80, -1, -80), strict=True))
            self.plain = text.isascii() and not any(map(text.__contains__, _CONTROLS))
            self._doubtful = not self.plain or "&" in text
        self.firsts: dict[str, Card] = {}
        self.repeats: list[Card] = []
        self._every: list[Card] | None = None
        self._cards: dict[str, Card] = {}
        self._long: dict[str, Card] | None = None

    def __contains__(self, name: str) -> bool:
        return self.card(name) is not None

    def card(self, name: str) -> Card | None:
        """First card called `name`; HIERARCH names are words with one blank between."""
        card = self._cards.get(name)
        if card is None:
            at = self._first.get(name.ljust(KEYWORD_END))
            if at is None:
                return self.long_cards().get(name) if _HIERARCH in self._first else None
            card = self._cards[name] = self._at(at, name)
        return card

    def known_cards(self) -> list[Card]:
        """Cards that were asked for by their names."""
        return list(self._cards.values())

    def holds(self, name: str) -> bool:
        """Whether a keyword is there with a value."""
        if self.recalled is None:
            card = self.card(name)
            return card is not None and card.value is not None
        known = self.recalled.like.holding
        holding = known.get(name)
        if holding is None:
            # Headers that are alike have values of the same types.
            card = self.card(name)
            holding = known[name] = card is not None and card.value is not None
        return holding

    def value(self, name: str) -> Value:
        """Value of a keyword; `Missing` when it is absent, has no value, or one that cannot be read."""
        card = self.card(name)
        if card is None or card.value is None:
            raise Missing(f"{name} is missing" if card is None else f"{name} has no value")
        return card.value

    def names(self) -> list[str]:
        """Names of the cards that are not commentary, each once, in order; HIERARCH names among them."""
        if self.recalled is None:
            return self._names()
        like = self.recalled.like
        if like.names is None:
            like.names = self._names()
        return like.names

    def _names(self) -> list[str]:
        names = [key.rstrip(" ") for key in sorted(self._first, key=self._first.__getitem__)]
        plain = [name for name in names if name not in _COMMENTARY]
        return plain + [name for name in self.long_cards() if name not in self._first]

    def every(self) -> list[Card]:
        """All cards in order, commentary, repeats and HIERARCH among them; blank cards have the keyword ''."""
        if self._every is None:
            self._every = []
            text, known, places, doubtful = self.text, self._cards, self._first, self._doubtful
            add, firsts, blank = self._every.append, self.firsts, None if self.plain else " "
            for at in range(0, self.count * 80, 80):
                key = text[at : at + 8]
                name = key.rstrip(blank)
                first = places[key] == at
                if name in _COMMENTARY:
                    card = Card(text, at, name, "commentary", None, 80)
                elif first and name in known:
                    card = known[name]
                else:
                    card = read_card(text, at, name, blank)
                    if doubtful and card.kind == "string":
                        self._finish(card)
                    if first:
                        known[name] = card
                    else:
                        self.repeats.append(card)
                if first:
                    firsts[name] = card
                add(card)
        return self._every

    def let_go(self) -> None:
        """Forget the cards that were read, because they can be read again; and what was told of them."""
        self._every = self._long = None
        self._cards = {}
        self.firsts = {}
        self.repeats = []

    def long_cards(self) -> dict[str, Card]:
        """Cards of the HIERARCH convention by name."""
        if self._long is None:
            self._long = {}
            if _HIERARCH in self._first:
                for at in range(self._first[_HIERARCH], self.count * CARD, CARD):
                    if self.text.startswith(_HIERARCH, at):
                        self._read_long(at, self._long)
        return self._long

    def cards(self, keyword: str) -> list[Card]:
        """All cards of a keyword of up to eight characters, in order."""
        key = keyword.ljust(KEYWORD_END)
        if key not in self._first:
            return []
        places = range(self._first[key], self.count * CARD, CARD)
        return [self._at(at, keyword) for at in places if self.text.startswith(key, at)]

    def card_at(self, at: int) -> Card:
        """The card that begins at a character of the text."""
        key = self.text[at : at + KEYWORD_END]
        name = key.rstrip(" ")
        if name in _COMMENTARY:
            return Card(self.text, at, name, "commentary", None, CARD)
        first = self.card(name) if self._first[key] == at else None
        return self._at(at, name) if first is None else first

    def _at(self, at: int, name: str) -> Card:
        card = read_card(self.text, at, name, None if self.plain else " ")
        if self._doubtful and card.kind == "string":
            self._finish(card)
        return card

    def _finish(self, card: Card) -> None:
        """Look at what a string holds and whether it goes on: of most headers no string needs that."""
        if card.value.endswith("&"):
            self._join(card, card.at + CARD)
        if card.fault is None and not (card.value.isascii() and card.value.isprintable()):
            from .card_faults import not_text

            card.fault = not_text(card.value)

    def _join(self, card: Card, at: int) -> None:
        """Append the CONTINUE cards that follow; a last ampersand without one is part of the value."""
        parts: list[str] = [card.value]
        text = self.text
        while parts[-1].endswith("&") and text.startswith("CONTINUE", at):
            field = text[at + KEYWORD_END : at + CARD].lstrip(" ")
            end = (
                closing_quote(field) if field.startswith("'") and text[at + KEYWORD_END : at + VALUE_AT] == "  " else -1
            )
            comment = field[end + 1 :].strip(" ")
            if end < 0 or (comment and comment[0] != "/"):
                card.fault = ("F0501", f"the CONTINUE in card {at // CARD + 1} holds no string from byte 11 on")
                break
            parts[-1] = parts[-1][:-1]
            parts.append(field[1:end].replace("''", "'").rstrip(" "))
            if comment:
                card.text = card.text[: card.value_end] + comment
            at += CARD
        card.value = "".join(parts)

    def _read_long(self, at: int, into: dict[str, Card]) -> None:
        words, sign, _ = self.text[at + KEYWORD_END : at + CARD].partition("=")
        name = " ".join(words.split())
        if sign and name and words.startswith(" ") and name not in into:
            card = read_long_card(self.text, at, name, at + KEYWORD_END + len(words))
            if card.kind == "string":
                self._finish(card)
            into[name] = card
