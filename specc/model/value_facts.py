"""Small questions about settled facts: is a value allowed, is a bound a number, is there one unit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.constants import scalar_of
from specc.runtime.regular import Regular, Unusual
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model.spec import Facts, Scalar
    from specc.model.types import Unit


def within_limits(facts: Facts, value: Scalar) -> bool:
    """Say whether a value lies within the limits that are numbers."""
    for limit in facts.limits:
        bound = constant(limit.bound)
        if bound is None or isinstance(value, str) or isinstance(bound.value, str):
            continue
        holds = {
            "<": value < bound.value,
            "<=": value <= bound.value,
            ">": value > bound.value,
            ">=": value >= bound.value,
        }
        if not holds[limit.operator]:
            return False
    return True


def contains(facts: Facts, value: Scalar | None) -> bool:
    """Say whether a value is among the allowed ones."""
    if facts.values_ignore_case and isinstance(value, str):
        return value.lower() in {str(one).lower() for one in facts.values}
    return value in facts.values


def constant(node: typed.Expr) -> typed.Literal_ | None:
    """Give the number that a bound is, if it is one; a minus belongs to it."""
    if isinstance(node, typed.Literal_):
        return node
    if isinstance(node, typed.Arithmetic) and node.operator == "negate":
        inner = constant(node.left)
        if inner is not None and isinstance(inner.value, int | float):
            return replace(inner, value=-inner.value, text=node.text)
    return None


def number_in(fact: ast.Fact) -> float | None:
    """Give a number other than 0 that a fact states of the values."""
    match fact:
        case ast.LimitFact(bound=bound) | ast.FixedFact(value=bound):
            stated = [bound]
        case ast.InFact(domain=domain):
            stated = [*domain.values, *(end for end in (domain.low, domain.high) if end is not None)]
        case _:
            return None
    numbers = [scalar_of(one) for one in stated]
    return next((one for one in numbers if isinstance(one, int | float) and not isinstance(one, bool) and one), None)


def one_unit(unit: Unit | None) -> str | None:
    """Give the unit of an item that has exactly one."""
    known = unit is not None and unit.mode in {"exact", "like"} and (len(unit.texts) == 1 or unit.converts)
    return unit.texts[0] if unit is not None and known else None


def no_example(facts: Facts, value: Scalar) -> str:
    """Say why a value of the right type is not one that a file may have; "" when it is one."""
    if not within_limits(facts, value):
        return "is outside the limits"
    fixed = facts.fixed
    if isinstance(fixed, typed.Literal_) and fixed.value != value:
        return f"is not the one value there is, {fixed.text}"
    if not isinstance(value, str):
        return ""
    for pattern in facts.matches:
        if not _may_fit(pattern, value):
            return f"does not match /{pattern}/"
    if facts.nonempty and not value.strip():
        return "is blank"
    widths = [one.width for one in facts.types if one.kind == "string"]
    if widths and None not in widths and len(value) > max(width for width in widths if width is not None):
        return "is longer than the text can be"
    return ""


def _may_fit(pattern: str, value: str) -> bool:
    """Say whether a text fits a pattern, as far as that is told in a bounded number of steps."""
    try:
        return Regular(pattern).fields(value) is not None
    except (Unusual, RecursionError):
        return True
