# SPDX-License-Identifier: BSD-3-Clause
"""The names of a family of keywords: those that a header has, those that there may be, and their numbers.

Takes patterns and templates of a spec. Only specs whose expressions speak of whole families load this.
"""

from __future__ import annotations

import re

from ..judging import span
from ..patterns import pattern_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .view import HduView

    Bound = int | Callable[[], object]

_MOST = 10_000  # names that a family is spelled out to


def present(h: HduView, pattern: str) -> list[str]:
    """The names of keywords of this header that match a pattern wholly and have a value."""
    fits = pattern_of(pattern)
    return [name for name in h.names() if fits(name) and h.exists(name)]


def spelled(template: str, *spans: tuple[Bound, Bound, int]) -> Iterator[str]:
    """The names that `PC[i]_[j]` stands for when each variable runs from a number to another, with so many digits."""
    names = [template]
    for first, last, pad in spans:
        numbers = [str(number).zfill(pad) for number in span(first, last)]
        names = [re.sub(r"\[[^\]]*\]", number, name, count=1) for name in names[:_MOST] for number in numbers]
    return iter(names[:_MOST])


def numbers_there(h: HduView, least: int, *patterns: str) -> list[int]:
    """The numbers, from the least, that stand in the group of any of the patterns in names of this header, in order."""
    found: set[int] = set()
    for pattern in patterns:
        whole = re.compile(pattern)
        for name in h.names():
            match = whole.fullmatch(name)
            if match is not None and len(match[1]) < 10:  # noqa: PLR2004  no keyword has more digits
                found.add(int(match[1]))
    return sorted(number for number in found if number >= least)
