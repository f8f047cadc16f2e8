"""One quantity: can a value be all that is said of it, and which value would be.

Takes the pieces that speak of one key; gives a value that fits them all, `NONE` when it is proved that there is none,
or `UNKNOWN`. A pattern is tried only on texts that are listed, by a matcher that counts its steps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from specc.proofs.literals import Among, Bound, Fits
from specc.runtime.regular import Regular, Unusual

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specc.model.spec import Scalar
    from specc.proofs.literals import Piece

_MOST_TRIED = 4096  # values of a listed or small whole domain that are tried one by one


class Nothing:
    """No value: there is none (`NONE`), or none was found (`UNKNOWN`)."""


NONE: Final = Nothing()
UNKNOWN: Final = Nothing()


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers between two ends; `whole`: only integers."""

    low: float
    high: float
    low_open: bool
    high_open: bool
    whole: bool

    @property
    def empty(self) -> bool:
        """Say whether there is no number in it."""
        if self.whole:
            least, most = self.integers()
            return least > most
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def integers(self) -> tuple[float, float]:
        """Give the least and the largest integer in it; they are infinite where it has no end."""
        low, high = self.low, self.high
        if not math.isinf(low):
            low = math.floor(low) + 1 if self.low_open or low != math.floor(low) else math.floor(low)
        if not math.isinf(high):
            high = math.ceil(high) - 1 if self.high_open or high != math.ceil(high) else math.ceil(high)
        return low, high


def value_of(pieces: Sequence[Piece], *, whole: bool) -> Scalar | Nothing:
    """Give a value that fits all that is said of one key. `whole`: numbers are integers."""
    listed = [one for one in pieces if isinstance(one, Among) and one.positive]
    if listed:
        if min(len(one.values) for one in listed) > _MOST_TRIED:
            return UNKNOWN
        # A text that is compared without regard to case stands for others, one that is not for itself alone.
        smallest = min(listed, key=lambda one: (one.fold, len(one.values)))
        return _first(sorted(smallest.values, key=str), pieces, loose=smallest.fold)
    span = interval(pieces, whole=whole)
    if span is None:
        return _text(pieces)
    if span.empty:
        return NONE
    if whole:
        least, most = span.integers()
        if most - least < _MOST_TRIED:
            return _first(range(int(least), int(most) + 1), pieces)
    if span.low == span.high:
        return _first((span.low,), pieces)
    return _first(_samples(span), pieces, all_tried=False)


def interval(pieces: Iterable[Piece], *, whole: bool) -> Interval | None:
    """Give the interval that the bounds leave; None where nothing bounds the value."""
    low, high, low_open, high_open, bounded = -math.inf, math.inf, False, False, False
    for one in pieces:
        if not isinstance(one, Bound):
            continue
        bounded = True
        is_open = len(one.operator) == 1
        if one.operator[0] == ">":
            if one.number > low or (one.number == low and is_open):
                low, low_open = one.number, is_open
        elif one.number < high or (one.number == high and is_open):
            high, high_open = one.number, is_open
    return Interval(low, high, low_open, high_open, whole) if bounded else None


def fits(value: Scalar, piece: Piece, *, loose: bool = False) -> bool | None:
    """Say whether a value is what a piece says; None when it cannot be told. `loose`: in any case."""
    match piece:
        case Among():
            return _among(value, piece, loose=loose)
        case Bound():
            if isinstance(value, str):
                return None
            return {
                "<": value < piece.number,
                "<=": value <= piece.number,
                ">": value > piece.number,
                ">=": value >= piece.number,
            }[piece.operator]
        case Fits():
            found = None if loose else _matches(value, piece.pattern)
            return None if found is None else found == piece.positive
    return None


def _among(value: Scalar, piece: Among, *, loose: bool) -> bool | None:
    if isinstance(value, str):
        texts = {one.rstrip(" ") for one in piece.values if isinstance(one, str)}
        folded = value.rstrip(" ").lower() in {one.lower() for one in texts}
        if loose and folded and not piece.fold:
            return None
        return (folded if piece.fold else value.rstrip(" ") in texts) == piece.positive
    return (value in piece.values) == piece.positive


def _first(
    values: Iterable[Scalar], pieces: Sequence[Piece], *, all_tried: bool = True, loose: bool = False
) -> Scalar | Nothing:
    """Give the first value that fits all; NONE when each was tried and surely does not."""
    doubtful = False
    for value in values:
        told = [fits(value, one, loose=loose) for one in pieces]
        if all(told):
            return value
        doubtful = doubtful or False not in told
    return NONE if all_tried and not doubtful else UNKNOWN


def _samples(span: Interval) -> Iterable[Scalar]:
    """Give some numbers of an interval, the plainest first."""
    if span.whole:
        least, most = span.integers()
        start = int(least) if not math.isinf(least) else int(most) if not math.isinf(most) else 0
        step = 1 if not math.isinf(least) or math.isinf(most) else -1
        return (start + step * number for number in range(100))
    low, high = span.low, span.high
    if math.isinf(low) and math.isinf(high):
        return (float(number) for number in range(100))
    if math.isinf(high):
        return (low + number for number in range(100))
    if math.isinf(low):
        return (high - number for number in range(100))
    middle = (low + high) / 2
    return (middle, low, high, *(low + (high - low) * number / 101 for number in range(1, 101)))


def _text(pieces: Sequence[Piece]) -> Scalar | Nothing:
    """Give a value of which it is only said what it is not, or which pattern it fits."""
    if any(isinstance(one, Fits) for one in pieces):
        return UNKNOWN
    return _first(("X", "Y", "Z", *(f"X{number}" for number in range(100))), pieces, all_tried=False)


def _matches(value: Scalar, pattern: str) -> bool | None:
    if not isinstance(value, str):
        return None
    try:
        return Regular(pattern).fields(value) is not None
    except Unusual:
        return None
