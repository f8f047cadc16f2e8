"""Settling: from one attempt to the next, until everything holds that the spec demands of values together.

Takes what makes an attempt of pins; gives the best. It climbs: of the ways to make a demand hold that does not, the
first that leaves fewer broken, else one that leaves no more. It ends after a count of attempts; whether a file conforms
is for the validator to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from specc.examples.drawing import Undrawn
from specc.examples.evaluating import holds
from specc.examples.pins import Pins
from specc.examples.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.slots import Placed
    from specc.model.expressions import Expr

_ATTEMPTS = 400
_WAYS = 60  # to make one demand hold, that are tried


@dataclass(frozen=True, slots=True)
class Demand:
    """What must hold, and where it is asked. certain: it must be told, too, as by what a product is known."""

    expression: Expr
    seen: Placed
    certain: bool = False
    key: str = ""  # tells it from others

    def broken(self) -> bool:
        """Say whether it does not hold."""
        told = holds(self.expression, self.seen)
        return told is False or (self.certain and told is None)


class Attempt(Protocol):
    """What was drawn."""

    def demands(self) -> Iterator[Demand]:
        """Give all that must hold of it."""


A = TypeVar("A", bound=Attempt)


def settle(make: Callable[[Pins], A], draw: Draw, pins: Pins | None = None) -> A:
    """Give an attempt of which as much holds as was found possible. Raises Undrawn where not even one can be drawn."""
    settling = _Settling(make, draw)
    return settling.run(Pins() if pins is None else pins)


class _Settling(Generic[A]):
    def __init__(self, make: Callable[[Pins], A], draw: Draw) -> None:
        self.make = make
        self.ways = Ways(draw)
        self.left = _ATTEMPTS
        self.been: set[frozenset[str]] = set()

    def run(self, pins: Pins) -> A:
        """Go on until nothing is broken, or nothing helps."""
        best = self.make(pins)
        broken = _broken(best)
        while broken and self.left > 0:
            step = self._step(pins, broken)
            if step is None:
                break
            pins, best, broken = step
        return best

    def _step(self, pins: Pins, broken: Sequence[Demand]) -> tuple[Pins, A, list[Demand]] | None:
        """Give the next attempt: one of which less is broken, else one of which something else is."""
        aside: tuple[Pins, A, list[Demand]] | None = None
        state = frozenset(one.key for one in broken)
        self.been.add(state)
        for demand in broken:
            for way in islice(self.ways.to(demand.expression, True, demand.seen), _WAYS):  # noqa: FBT003
                if self.left <= 0:
                    return None
                self.left -= 1
                then = pins.and_also(way)
                try:
                    made = self.make(then)
                except Undrawn:
                    continue
                still = _broken(made)
                if len(still) < len(broken):
                    return then, made, still
                now = frozenset(one.key for one in still)
                if aside is None and len(still) <= len(broken) and now not in self.been:
                    aside = then, made, still
        return aside


def _broken(attempt: Attempt) -> list[Demand]:
    return [one for one in attempt.demands() if one.broken()]
