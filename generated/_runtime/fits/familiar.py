# SPDX-License-Identifier: BSD-3-Clause
"""Headers that are like one that was read before: same keywords in the same order, other values.

The thousandth file of a product has hardly anything new in its headers. What was found out about a header (which card a
keyword is, what the mandatory cards say, which rules looked at which values and found nothing) holds for the next one
wherever its cards are the same bytes, or differ only in a value of the same type, plainly written. Only what differs is
judged, by the same rules as ever: nothing is judged in a second way here.

`recall` takes the bytes of a header; gives what is known of its like, or None for one that must be read with care.
"""

from __future__ import annotations

from ..values import DIGITS
from .cards import CARD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .cards import Value
    from .structure import Hdu

    CardCheck: TypeAlias = Callable[[bytes], object]

_MOST_CARDS = 60_000  # of all headers that are kept
_MOST_SEEN = 5_000
_FEWEST = 4  # cards of a header that is worth it
_COMMENTARY = (b"COMMENT ", b"HISTORY ", b"        ")
# How writers write: the value where fixed format has it, a blank before the slash. Doubled quotes are left to the
# careful reading, and so are empty strings, other forms of numbers and an `&` inside a string.
_COMMENT = rb"(?: +/[ -~]*| *)"
_PLAIN = (
    rb".{8}= '(?! )[ -%(-~]{8,}'" + _COMMENT,
    rb".{8}= (?=[ +\-\d]{19}\d(?: |\Z)) *[+-]?\d{1,18}" + _COMMENT,
    rb".{8}= +[+-]?\d{1,20}\.\d{0,20}(?:E[+-]?\d{1,2})?" + _COMMENT,
    rb".{8}= {20}[TF]" + _COMMENT,
    rb".{8}= '(?! )[ -%(-~]{7,}&' *",  # a long string that goes on in the next card
)
_CONTINUED = (rb"CONTINUE  '[ -%(-~]+&' *", rb"CONTINUE  '[ -%(-~]+'" + _COMMENT)
_PLAIN_COMMENT = rb".{8}(?! *[='\"])[ -~]{72}"
# What these say is kept with the HDU; where one of them differs, everything about the HDU may.
_FORM = """\
SIMPLE XTENSION BITPIX NAXIS PCOUNT GCOUNT GROUPS EXTEND EXTNAME EXTLEVEL INHERIT
TFIELDS THEAP TTYPE TFORM TBCOL TUNIT TNULL TSCAL TZERO TDIM TDISP
ZIMAGE ZTABLE ZBITPIX ZNAXIS ZTILE ZCMPTYPE ZFORM ZCTYP ZPCOUNT ZTILELEN
"""


def _text(card: bytes) -> str:
    return card[11 : card.index(b"'", 11)].decode("ascii").rstrip(" ")


def _whole(card: bytes) -> int:
    return int(card[10:].partition(b"/")[0])


def _real(card: bytes) -> float:
    return float(card[10:].partition(b"/")[0])


def _logical(card: bytes) -> bool:
    return card[29:30] == b"T"


_READERS = dict(zip(_PLAIN, (_text, _whole, _real, _logical), strict=False))  # long strings are read with care

_known: dict[tuple[bool, bytes, bytes], Familiar] = {}
_seen: set[tuple[bool, bytes, bytes]] = set()


class Recalled:
    """A header that is like a known one. changed: places, from 0, of the cards that are other bytes than there."""

    __slots__ = ("_values", "cards", "changed", "like")

    def __init__(self, like: Familiar, cards: tuple[bytes, ...], changed: frozenset[int]) -> None:
        self.like = like
        self.cards = cards
        self.changed = changed
        self._values: dict[int, Value] = {}  # of cards that are changed

    def value(self, name: str) -> Value:
        """Value of a keyword that is plainly written; None when it is absent or has to be read with care."""
        like = self.like
        place = like.plain_cards.get(name)
        if place is None:
            return None
        values = self._values if place in self.changed else like.values
        value = values.get(place)
        if value is None:
            reader = like.readers[place]
            if reader is not None:
                value = values[place] = reader(self.cards[place])
        return value

    def value_at(self, place: int) -> Value:
        """Value of the card at a place, as `value`."""
        values = self._values if place in self.changed else self.like.values
        value = values.get(place)
        if value is None:
            reader = self.like.readers[place]
            if reader is not None:
                value = values[place] = reader(self.cards[place])
        return value

    @property
    def same_form(self) -> bool:
        """Whether everything that the form of the HDU hangs on is as it was."""
        return not self.changed or self.changed.isdisjoint(self.like.form)


class Familiar:
    """What is known of headers with these keywords in this order.

    text, ending, first, names, plain, doubtful: as `Header` has them. unchanged: a header that is the same bytes.
    follower: that of the next HDU in the last file that had both. form: places of the cards that say what the HDU is.
    hdu: the HDU that they make. long: places of all cards of a long string, by that of its first. holding: whether a
    keyword is there with a value. plain_cards: places of the first cards of keywords whose value is plainly written;
    readers: by place, what reads it; values: those that were read. kept: what others have found out, each under a key
    of its own.
    """

    __slots__ = (
        "_checks",
        "_column",
        "_named",
        "_unpack",
        "cards",
        "doubtful",
        "ending",
        "first",
        "follower",
        "form",
        "hdu",
        "holding",
        "kept",
        "long",
        "names",
        "plain",
        "plain_cards",
        "raw",
        "readers",
        "text",
        "unchanged",
        "values",
    )

    def __init__(self, raw: bytes, count: int) -> None:
        from struct import Struct

        self.raw = raw
        self._column = _column_of(raw, count)
        self._named = _named_at(self._column)
        self.text = raw[: count * CARD].decode("latin-1")
        self.ending = raw[count * CARD :].decode("latin-1")
        self.plain = self.text.isascii() and self.text.isprintable()
        self.doubtful = not self.plain or "&" in self.text
        self._unpack = Struct(f"{CARD}s" * count + f"{len(raw) - count * CARD}x").unpack
        self.cards: tuple[bytes, ...] = self._unpack(raw)
        patterns = [_pattern_of(card) for card in self.cards]
        self._checks = [_never if pattern is None else _matcher(pattern) for pattern in patterns]
        self.readers = [None if pattern is None else _READERS.get(pattern) for pattern in patterns]
        self.values: dict[int, Value] = {}
        names = [card[:8].decode("latin-1") for card in self.cards]
        self.first = {name: place * CARD for place, name in reversed(list(enumerate(names)))}
        self.plain_cards = {
            name.rstrip(" "): at // CARD for name, at in self.first.items() if self.readers[at // CARD] is not None
        }
        forms = frozenset(_FORM.split())
        stems = [name.rstrip(" ").rstrip(DIGITS) for name in names]
        self.long = _long_strings(self.cards)
        said = [place for place, stem in enumerate(stems) if stem in forms]
        self.form = frozenset(said).union(*(self.long[place] for place in said if place in self.long))
        self.hdu: Hdu | None = None
        self.names: list[str] | None = None
        self.holding: dict[str, bool] = {}
        self.kept: dict[object, Any] = {}
        self.unchanged = Recalled(self, self.cards, _NOTHING)
        self.follower: Familiar | None = None

    def recall(self, raw: bytes) -> Recalled | None:
        """What differs in a header with the same keywords; None when something there wants care."""
        if raw == self.raw:
            return self.unchanged
        if raw[len(self.cards) * CARD :] != self.raw[len(self.cards) * CARD :]:
            return None
        cards = self._unpack(raw)
        checks = self._checks
        changed = [place for place, new in enumerate(map(bytes.__ne__, cards, self.cards)) if new]
        for place in changed:
            if not checks[place](cards[place]):
                return None
        return Recalled(self, cards, frozenset(changed))

    def begins(self, read: bytes) -> bool:
        """Whether bytes begin with a header of the same keywords and the same name."""
        count, named = len(self.cards), self._named
        return (
            len(read) >= len(self.raw)
            and memoryview(read)[: count * CARD].cast("q")[::10].tobytes() == self._column
            and (named < 0 or read[named : named + CARD] == self.raw[named : named + CARD])
        )


_NOTHING: frozenset[int] = frozenset()


def recall(raw: bytes, count: int, *, primary: bool) -> Recalled | None:
    """What is known of a header of `count` cards before END, from its first byte to the end of its last block.

    A header is kept when its like comes for the second time: most are never seen again.
    """
    if count < _FEWEST:
        return None
    # Extensions differ by EXTNAME when by nothing else.
    column = _column_of(raw, count)
    named = _named_at(column)
    key = (primary, column, raw[named : named + CARD] if named >= 0 else b"")
    like = _known.get(key)
    if like is not None:
        return like.recall(raw)
    if key not in _seen:
        if len(_seen) >= _MOST_SEEN:
            _seen.clear()
        _seen.add(key)
        return None
    if sum(len(each.cards) for each in _known.values()) + count > _MOST_CARDS:
        _known.clear()
    if count > _MOST_CARDS:
        return None
    like = _known[key] = Familiar(raw, count)
    return like.recall(raw)


def recall_next(before: Recalled | None, read: bytes) -> Recalled | None:
    """What is known of the header that bytes begin with, if it is the one that came behind `before` the last time."""
    expected = None if before is None else before.like.follower
    if expected is None:
        return None
    if read.startswith(expected.raw):
        return expected.unchanged
    return expected.recall(read[: len(expected.raw)]) if expected.begins(read) else None


def _column_of(raw: bytes, count: int) -> bytes:
    """The keyword column of a header alone: every tenth group of eight bytes."""
    return memoryview(raw)[: count * CARD].cast("q")[::10].tobytes()


def _named_at(column: bytes) -> int:
    """Where the card of EXTNAME is, in a header with this keyword column; -1 where there is none."""
    named = column.find(b"EXTNAME ")
    return named * 10 if named >= 0 else -1


def forget() -> None:
    """Forget every header: the next one is read as the first."""
    _known.clear()
    _seen.clear()


def _pattern_of(card: bytes) -> bytes | None:
    """What a card must be like to be of the same type as a known one, and as plainly written; None: no card is."""
    if card[:8] in _COMMENTARY:
        patterns: tuple[bytes, ...] = (_PLAIN_COMMENT,)
    elif card.startswith(b"HIERARCH"):
        patterns = ()
    else:
        patterns = _CONTINUED if card.startswith(b"CONTINUE") else _PLAIN
    return next((pattern for pattern in patterns if _matcher(pattern)(card)), None)


def _long_strings(cards: tuple[bytes, ...]) -> dict[int, frozenset[int]]:
    """Places of all cards of a long string, by that of its first."""
    found = {}
    first = 0
    for place, card in enumerate(cards):
        if card.startswith(b"CONTINUE"):
            found[first] = frozenset(range(first, place + 1))
        else:
            first = place
    return found


def _matcher(pattern: bytes) -> CardCheck:
    import re

    return re.compile(pattern, re.DOTALL).fullmatch


def _never(card: bytes) -> bool:  # noqa: ARG001  # as the others
    return False
