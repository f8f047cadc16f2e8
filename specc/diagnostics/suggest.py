"""The nearest right thing to a wrong word.

Takes a word and the words that would have been right, gives those that are near enough to be what was meant, nearest
first; none when all are far. Knows nothing of what the words name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

# What a slip costs. A whole edit is 1; these are slips of the same word, not other words.
_CASE = 0.1  # `telescop` for `TELESCOP`
_ALIKE = 0.3  # `DATE_OBS` for `DATE-OBS`, `EXP0SURE` for `EXPOSURE`
_LOOKALIKES = ("-_ .", "oO0", "iIlL1", "sS5")
_MOST_SLIPS = 3.0
_LONGEST = 64  # a longer word is no name, and comparing costs its square


def nearest(word: str, candidates: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Give up to `most` candidates that `word` may have been meant to be, nearest first, then by alphabet.

    Near is at most one slip in three characters, three in all, and never a word with nothing in common.
    """
    if not word or len(word) > _LONGEST:
        return ()
    ranked = []
    for candidate in sorted({*candidates} - {word}):
        limit = min(_MOST_SLIPS, max(1.0, max(len(word), len(candidate)) / 3))
        if len(candidate) > _LONGEST or abs(len(word) - len(candidate)) > limit:
            continue
        away = distance(word, candidate)
        # Replacing every character is another word, however short: `a` is not meant to be `b`.
        if away <= limit and away < max(len(word), len(candidate)):
            ranked.append((away, candidate))
    return tuple(candidate for _, candidate in sorted(ranked)[:most])


def did_you_mean(word: str, candidates: Iterable[str], most: int = 3) -> Suggestion:
    """Give the text that helps, ``did you mean `A` or `B`?``, or none at all."""
    return suggestion(nearest(word, candidates, most))


class Suggestion(str):
    """A text that helps, and the one thing that it names when it names one alone: that can be written in its place."""

    __slots__ = ("only",)
    only: str | None

    def __new__(cls, text: str, only: str | None = None) -> Self:
        """Make a text with the one thing that it names."""
        made = super().__new__(cls, text)
        made.only = only
        return made


def suggestion(names: Iterable[str]) -> Suggestion:
    """Give the text that asks whether one of several things was meant; empty when there are none."""
    listed = [*names]
    if not listed:
        return Suggestion("")
    *first, last = [f"`{name}`" for name in listed]
    text = f"did you mean {', '.join(first)} or {last}?" if first else f"did you mean {last}?"
    return Suggestion(text, None if first else listed[0])


def distance(one: str, other: str) -> float:
    """Count the slips from one word to another: insert, drop, change, or swap neighbours (restricted Damerau)."""
    above: list[float] = []
    row = [float(index) for index in range(len(other) + 1)]
    for i, a in enumerate(one, 1):
        before, row = row, [float(i)]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + _change(a, b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
        above = before
    return row[-1]


def _change(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if a.lower() == b.lower():
        return _CASE
    return _ALIKE if any(a in group and b in group for group in _LOOKALIKES) else 1.0
