"""Numbers in comparisons: sums of quantities with constant factors, and how far reckoning may be off.

Takes two sides of a comparison; gives their difference as factors of keys and a constant. Instants are seconds. What
is no such sum (`A * B`, `max(TIME)`) is a quantity of its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.model.expressions import Arithmetic, ColumnRef, Convert, Expr, KeywordRef, Literal_, PixelsRef
from specc.model.walk import nodes
from specc.proofs.literals import Key, key_of
from specc.runtime.values import digits_number, read_datetime, read_time

if TYPE_CHECKING:
    from collections.abc import Mapping

ROUGH = 1e-6  # of a number kept in 32 bits
_EXACT = 1e-11  # of a number that was reckoned with, relative to the largest of it
_ROUGH_STORAGE = ("float", "complex", "any")
_REFERENCES = (KeywordRef, ColumnRef)
_WHOLE_STORAGE = ("int", "uint", "digits")


@dataclass(frozen=True, slots=True)
class Sum:
    """Keys with their factors, a constant, and how much the whole may be off by rounding."""

    factors: dict[Key, float]
    constant: float
    slack: float


def difference(left: Expr, right: Expr) -> Sum | None:
    """Give left minus right; None where one of them is no number that can be told."""
    one, other = _sum(left), _sum(right)
    if one is None or other is None:
        return None
    factors = dict(one.factors)
    for key, factor in other.factors.items():
        factors[key] = factors.get(key, 0) - factor
    constant = one.constant - other.constant
    slack = one.slack + other.slack
    if slack:
        slack += _EXACT * max(abs(one.constant), abs(other.constant))
    if any(is_rough(node) for side in (left, right) for node in nodes(side)):
        slack += ROUGH * max(abs(one.constant), abs(other.constant), 1e-300)
    kept = {key: factor for key, factor in factors.items() if factor}
    if math.isinf(slack) or not math.isfinite(constant):
        return None
    if len(factors) > 1 or len(kept) < len(factors):
        # How far off a sum of two floats may be depends on their size.
        plain = not (slack or constant) and isinstance(left, _REFERENCES) and isinstance(right, _REFERENCES)
        if not plain and not (_is_whole(left) and _is_whole(right)):
            return None
    return Sum(kept, constant, slack)


def rounding(made: Sum) -> float:
    """Give how far off a division by a factor may be."""
    return 0 if set(made.factors.values()) <= {1, -1} else _EXACT * abs(made.constant)


def total(node: Expr, values: Mapping[Key, object]) -> float | None:
    """Give what a sum is for these values of its quantities; None where one of them is no number."""
    made = _sum(node)
    if made is None:
        return None
    whole = made.constant
    for key, factor in made.factors.items():
        value = values.get(key)
        if not isinstance(value, int | float):
            return None
        whole += factor * value
    return whole


def number_of(item: Expr, value: object = None) -> float | None:
    """Give the number that a constant is, or that a value means where an item is kept as dates or digits."""
    storage = getattr(item, "storage", "")
    if value is None:
        if not isinstance(item, Literal_):
            return None
        value = item.value
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if not isinstance(value, str):
        return None
    if storage == "digits":
        return digits_number(value)
    reading = read_time(value) if ":" in value[:3] else read_datetime(value, ("Z", "blank"))
    return reading.seconds


def is_rough(node: Expr) -> bool:
    """Say whether a number may be kept in fewer bits than it is written with."""
    if isinstance(node, ColumnRef):
        return node.storage != "float64" and node.storage.startswith(_ROUGH_STORAGE)
    return isinstance(node, PixelsRef)


def _is_whole(node: Expr) -> bool:
    """Say whether a side is made of integers alone."""
    return all(
        part.storage.startswith(_WHOLE_STORAGE)
        if isinstance(part, KeywordRef | ColumnRef)
        else isinstance(part, Arithmetic) or (isinstance(part, Literal_) and isinstance(part.value, int))
        for part in nodes(node)
    )


def _sum(node: Expr) -> Sum | None:
    match node:
        case Literal_():
            number = number_of(node)
            return None if number is None else Sum({}, number, 0)
        case Convert():
            return _scaled(_sum(node.operand), node.factor)
        case Arithmetic(operator="negate"):
            return _scaled(_sum(node.left), -1)
        case Arithmetic(operator="+" | "-", right=right) if right is not None and node.kind != "string":
            one, other = _sum(node.left), _scaled(_sum(right), 1 if node.operator == "+" else -1)
            return None if one is None or other is None else _joined(one, other)
        case Arithmetic(operator="*", right=right) if right is not None:
            for part, factor in ((node.left, right), (right, node.left)):
                number = number_of(factor)
                if number is not None and number:
                    return _scaled(_sum(part), number)
        case Arithmetic(operator="/", right=right) if right is not None and (number := number_of(right)):
            return _scaled(_sum(node.left), 1 / number)
    if isinstance(node, KeywordRef | ColumnRef) and node.kind not in {"number", "instant", "any"}:
        return None
    return Sum({key_of(node): 1}, 0, 0)


def _scaled(one: Sum | None, factor: float) -> Sum | None:
    if one is None:
        return None
    exact = factor in {1, -1}
    slack = abs(factor) * one.slack + (0 if exact else _EXACT * abs(one.constant * factor))
    return Sum({key: of * factor for key, of in one.factors.items()}, one.constant * factor, slack)


def _joined(one: Sum, other: Sum) -> Sum:
    factors = dict(one.factors)
    for key, factor in other.factors.items():
        factors[key] = factors.get(key, 0) + factor
    whole = isinstance(one.constant, int) and isinstance(other.constant, int)
    off = 0 if whole else _EXACT * max(abs(one.constant), abs(other.constant))
    return Sum(factors, one.constant + other.constant, one.slack + other.slack + off)
