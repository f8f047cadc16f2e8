"""Whether one value that a declaration states can be a value of its type.

Takes the facts settled so far and a literal; reports what can never be one, with the place where it is written.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model.value_facts import contains, one_unit

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model import expressions as typed
    from specc.model.spec import Facts
    from specc.model.units import Units
    from specc.source import Span


def check_fits(facts: Facts, literal: typed.Literal_, span: Span, problems: Problems) -> None:
    """Report a value that the type can never hold."""
    kinds = {
        "number": {"int", "float", "digits", "complex"},
        "string": {"string", "date", "datetime", "time", "digits"},
        "bool": {"bool", "bit"},
    }
    wanted = {one.kind for one in facts.types}
    allowed = kinds.get(literal.kind, set()) | {"any"}
    if wanted == {"int"} and isinstance(literal.value, float):
        allowed = set()
    if wanted and not wanted & allowed:
        names = " or ".join(one.text for one in facts.types)
        problems.add("SP306", span, f"{literal.text} is no {names}", help=_value_help(literal, names))
    elif facts.values and not facts.values_open and not span.unknown and not contains(facts, literal.value):
        texts = [str(value) for value in facts.values]
        problems.add(
            "SP306",
            span,
            f"{literal.text} is none of the allowed values",
            help=did_you_mean(str(literal.value), texts) or "they are " + ", ".join(texts[:12]),
        )


def check_null_fits(facts: Facts, number: int | None, span: Span, problems: Problems) -> None:
    """Report a null that the integers of the type cannot be."""
    for one in facts.types:
        if number is None or span.unknown or one.kind != "int" or one.bits is None:
            continue
        low = -(2 ** (one.bits - 1)) if one.signed else 0
        high = 2 ** (one.bits - 1) - 1 if one.signed else 2**one.bits - 1
        if not low <= number <= high:
            problems.add(
                "SP306",
                span,
                f"{number} is no {one.text}: it goes from {low} to {high}",
                help="choose a number between, or a wider type",
            )


def bound_fits(facts: Facts, literal: typed.Literal_, span: Span, units: Units, problems: Problems) -> bool:
    """Say whether a limit can be one of the type's values, and is in the item's own unit."""
    dated = any(one.kind in {"date", "datetime", "time"} for one in facts.types)
    if literal.kind != ("string" if dated else "number"):
        names = " or ".join(one.text for one in facts.types)
        problems.add(
            "SP301",
            span,
            f"{literal.text} is no limit of {names}",
            help=f"a limit is {'a date in quotes' if dated else 'a number, without quotes'}",
        )
        return False
    unit = one_unit(facts.unit)
    if literal.unit and (unit is None or not units.same(literal.unit, unit)):
        problems.add(
            "SP304",
            span,
            f"a limit is in the item's own unit{f', {unit}' if unit else ''}",
            help="write the number alone, in that unit",
        )
        return False
    return True


def as_declared(facts: Facts, literal: typed.Literal_) -> typed.Literal_:
    """Give a whole number as the float it is declared to be."""
    only_float = {one.kind for one in facts.types} == {"float"}
    whole = isinstance(literal.value, int) and not isinstance(literal.value, bool)
    return replace(literal, value=float(literal.value)) if only_float and whole else literal


def _value_help(literal: typed.Literal_, names: str) -> str:
    """Give what helps where a value is of another kind than its type."""
    if literal.kind == "string" and names in {"int", "float", "bool"}:
        return "write it without quotes, or change the type"
    if literal.kind != "string" and names == "string":
        return f'write it in quotes: `"{literal.text}"`, or change the type'
    return "mend the value, or change the type"
