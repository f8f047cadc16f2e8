"""Numbers that lie where a spec wants them: between its limits, within their type, and else where a reader expects."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.examples import plausible
from specc.examples.drawing import Undrawn
from specc.plan.walk import constant

if TYPE_CHECKING:
    from specc.examples.drawing import Draw
    from specc.model.spec import Facts
    from specc.model.types import ValueType

_DIGITS = 4  # significant ones of a number that nobody measured
_FLOAT32 = 3.4e38
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which numbers values lie; None is no limit. `low_open`: the limit itself is not among them."""

    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False

    def holds(self, number: float) -> bool:
        """Say whether a number lies within."""
        above = self.low is None or (number > self.low if self.low_open else number >= self.low)
        below = self.high is None or (number < self.high if self.high_open else number <= self.high)
        return above and below

    def whole(self) -> tuple[int | None, int | None]:
        """Give the least and the greatest integer within."""
        low = None if self.low is None else math.ceil(self.low) + (self.low_open and float(self.low).is_integer())
        high = None if self.high is None else math.floor(self.high) - (self.high_open and float(self.high).is_integer())
        return low, high


def interval(facts: Facts, kind: ValueType) -> Interval:
    """Give between which numbers the literal limits of a spec and the width of a type put a value."""
    low, high = _of_type(kind)
    low_open = high_open = False
    for limit in facts.limits:
        bound = constant(limit.bound)
        if isinstance(bound, bool | str | None):
            continue
        if limit.operator in {">", ">="}:
            if low is None or bound >= low:
                low_open = limit.operator == ">" or (low_open and bound == low)
                low = bound
        elif high is None or bound <= high:
            high_open = limit.operator == "<" or (high_open and bound == high)
            high = bound
    return Interval(low, high, low_open, high_open)


def _of_type(kind: ValueType) -> tuple[float | None, float | None]:
    if kind.kind == "int" and kind.bits is not None:
        return (-(2 ** (kind.bits - 1)), 2 ** (kind.bits - 1) - 1) if kind.signed else (0, 2**kind.bits - 1)
    if kind.kind == "digits":
        most = min(kind.most or _MOST_DIGITS, _MOST_DIGITS)
        return 0, 10**most - 1
    return None, None


def number(facts: Facts, kind: ValueType, draw: Draw) -> float:
    """Give a number that conforms; an int where the type is one. Raises Undrawn where none does."""
    within = interval(facts, kind)
    if kind.kind in {"int", "digits"}:
        low, high = _whole(within, kind)
        return draw.rng.randint(low, high)
    low_end, high_end = _real(within, facts)
    return _short(draw.rng.uniform(low_end, high_end), within)


def edges(facts: Facts, kind: ValueType) -> list[float]:
    """Give the numbers at the limits that a spec sets, and those beside them."""
    within = interval(facts, kind)
    if kind.kind in {"int", "digits"}:
        near = [one + step for one in within.whole() if one is not None for step in (0, 1, -1)]
        return [one for one in dict.fromkeys(near) if within.holds(one)]
    found = [float(one) for one in (within.low, within.high) if one is not None and within.holds(one)]
    return [*found, *([0.0, 1.0, -1.0] if within.holds(0) and within.holds(1) and within.holds(-1) else [])]


def _whole(within: Interval, kind: ValueType) -> tuple[int, int]:
    """Give from where to where integers are drawn: small ones where they may be."""
    low, high = within.whole()
    if low is not None and high is not None and low > high:
        raise Undrawn(f"no {kind.text} lies between {within.low} and {within.high}")
    least, most = plausible.whole()
    start = least if low is None else max(low, least) if high is None or high >= least else low
    if high is not None and start > high:
        start = high if low is None else low
    end = start + (most - least)
    if low is not None and high is not None and high - low <= _FEW and low >= 0:
        return low, high
    return start, end if high is None else min(end, high)


_FEW = 1_000  # integers of an interval that an author wrote to say what is likely, as `1..84`


def _real(within: Interval, facts: Facts) -> tuple[float, float]:
    """Give from where to where numbers are drawn: the middle of an interval, or where its unit lets one expect them."""
    low, high = within.low, within.high
    usual_low, usual_high = plausible.of_unit(facts.unit)
    if low is not None and high is not None:
        if low > high:
            raise Undrawn(f"no number lies between {low} and {high}")
        middle, quarter = (low + high) / 2, (high - low) / 4
        if low <= usual_low and usual_high <= high:
            return usual_low, usual_high
        return middle - quarter, middle + quarter
    width = usual_high - usual_low
    if low is not None and usual_low <= low:
        return low + width / 4, max(usual_high, low + width)
    if high is not None and usual_high >= high:
        return min(usual_low, high - width), high - width / 4
    return usual_low, usual_high


def _short(drawn: float, within: Interval) -> float:
    """Give a number with few digits, where it still lies within."""
    if drawn == 0 or not math.isfinite(drawn):
        return drawn
    size = math.floor(math.log10(abs(drawn)))
    for digits in (max(_DIGITS, size + 3), 9, 12):
        short = round(drawn, digits - 1 - size)
        if within.holds(short):
            return short
    return drawn
