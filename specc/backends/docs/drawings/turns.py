"""Rows of a structure that are alike, as one: a file may have a hundred images, or a hundred times three in turn.

Takes rows in order; gives fewer, each with the names of those that share it. None is left out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.backends.docs.drawings.rows import Row

_ROWS = 6  # that are at least replaced
_TIMES = 3  # that a turn comes at least
_LONGEST = 8  # rows in a turn


def folded(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Give rows where those that follow each other and are alike, alone or in turn, share one."""
    looks = [one.looks for one in rows]
    shown: list[Row] = []
    place = 0
    while place < len(rows):
        turn, times = _turns(looks, place)
        end = place + turn * times
        for first in range(place, place + turn):
            shared = rows[first:end:turn]
            names = tuple((one.anchor, one.name) for one in shared[1:])
            shown.append(replace(shared[0], rail=shared[-1].rail if place else shared[0].rail, alike=names, turn=turn))
        place = end
    return tuple(shown)


def _turns(looks: Sequence[object], place: int) -> tuple[int, int]:
    """Give how many rows, from a place on, come again and again, and how often; 1 row once where none do."""
    for turn in range(1, _LONGEST + 1):
        times = 1
        while looks[place + turn * times : place + turn * (times + 1)] == looks[place : place + turn]:
            times += 1
        if times >= _TIMES and turn * times >= _ROWS:
            return turn, times
    return 1, 1
