"""Sizes: how long the axes of an example are, each dimension one number wherever it is used.

Small, so that an example is quickly written and read: from 2 to 8, unless the spec says otherwise. Different dimensions
are of different sizes as long as there are some, so that one in the place of another is a mistake that can be seen.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING

from specc.examples.drawing import Undrawn
from specc.model.lengths import needed
from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, LengthRange

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.standing import Standing
    from specc.model.expressions import Expr
    from specc.model.spec import Column, Rows
    from specc.model.types import Length

_LEAST, _MOST = 2, 8
_HUGE = 100_000_000  # elements: what the spec itself wants to be larger is no example


def bounded(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Give a shape. Raises Undrawn where it is of more elements than an example may have."""
    if prod(shape) > _HUGE:
        raise Undrawn(f"the shape {list(shape)} is too large for an example")
    return shape


class Sizes:
    """The sizes of one file, or with an `outer` one those of a repetition in it, whose `own` dimensions are its own.

    wanted: sizes that an earlier attempt was found to need. tell: gives the length that an expression says.
    """

    def __init__(
        self,
        draw: Draw,
        wanted: dict[str, int] | None = None,
        *,
        outer: Sizes | None = None,
        own: Iterable[str] = (),
    ) -> None:
        self.draw = draw
        self.outer = outer
        self.own = frozenset(own)
        self.known: dict[str, int] = {}
        self.wanted = wanted or {}

    def inside(self, own: Iterable[str]) -> Sizes:
        """Give the sizes of a repetition, some of whose dimensions are one number only within it."""
        return Sizes(self.draw, self.wanted, outer=self, own=own)

    def dimension(self, name: str) -> int:
        """Give the size of a dimension."""
        if self.outer is not None and name not in self.own:
            return self.outer.dimension(name)
        if name not in self.known:
            self.known[name] = self.wanted.get(name) or self._new()
        return self.known[name]

    def set(self, name: str, size: int) -> None:
        """Say how large a dimension is, before anything is drawn that has it."""
        if self.outer is not None and name not in self.own:
            self.outer.set(name, size)
        else:
            self.known[name] = size

    def _new(self) -> int:
        free = [one for one in range(_LEAST, _MOST + 1) if one not in self.known.values()]
        return self.draw.rng.choice(free or range(_LEAST, _MOST + 1))

    def shape(self, lengths: Sequence[Length], tell: Callable[[Expr], int] | None = None) -> tuple[int, ...]:
        """Give a shape, slowest axis first. Raises Undrawn where nobody can tell a length that is computed."""
        return bounded(tuple(self.length(one, tell) for one in lengths if not isinstance(one, AnyAxes)))

    def length(self, one: Length, tell: Callable[[Expr], int] | None = None) -> int:
        """Give the length of one axis. Raises Undrawn as `shape` does."""
        rng = self.draw.rng
        match one:
            case int():
                return one
            case DimensionName():
                return self.dimension(one.name)
            case LengthRange():
                return self.between(one.least, one.most)
            case ComputedLength():
                if tell is None:
                    raise Undrawn(f"the length {one.of.text} cannot be told")
                return tell(one.of)
            case AnyLength() | AnyAxes():
                return rng.randint(_LEAST, _MOST - 3)

    def between(self, least: int | None, most: int | None) -> int:
        """Give a number between limits, a small one that is not 0 where that may be."""
        low = max(least or 0, min(_LEAST if most is None else most, _LEAST))
        high = low + 2 if most is None else min(most, low + 2)
        return self.draw.rng.randint(low, max(low, high))

    def rows(self, rows: Rows | None, tell: Callable[[Expr], int] | None = None) -> int:
        """Give how many rows a table has."""
        if rows is None:
            return self.between(None, None)
        if rows.dimension is not None:
            return self.dimension(rows.dimension)
        if rows.equals is not None:
            if tell is None:
                raise Undrawn(f"the number of rows, {rows.equals.text}, cannot be told")
            return tell(rows.equals)
        return self.between(rows.least, rows.most)


def lengths_first(columns: Sequence[tuple[Column, str, Standing]]) -> list[tuple[Column, str, Standing]]:
    """Put columns behind those of the table that say how long their cells are, wherever the spec declares them."""
    made: list[tuple[Column, str, Standing]] = []
    waiting = list(columns)
    while waiting:
        missing = {one.name for one, _, _ in waiting}
        later = [each for each in waiting if needed(each[0]) & missing]
        made += waiting if len(later) == len(waiting) else [each for each in waiting if not needed(each[0]) & missing]
        waiting = [] if len(later) == len(waiting) else later
    return made
