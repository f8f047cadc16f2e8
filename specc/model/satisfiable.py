"""Whether a value can satisfy all the facts of an item at once.

Takes settled facts and how they were written; reports limits without room between them, values outside of them, and
facts that mean nothing of the type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.unit_facts import check_units
from specc.model.value_facts import constant, within_limits
from specc.model.written import check_form

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.infer import Typing
    from specc.model.spec import Facts, Scalar
    from specc.source import Span
    from specc.syntax import ast

_TEXTS = {"string", "digits", "date", "datetime", "time", "commentary", "any"}
_ORDERED = {"int", "float", "digits", "date", "datetime", "time", "any"}


def satisfiable(typing: Typing, facts: Facts, written: tuple[ast.Fact, ...], problems: Problems) -> bool:
    """Say whether a value can satisfy the facts, and report when none can or the type makes them meaningless."""
    if not written:
        return True
    span = written[0].span.to(written[-1].span)
    check_units(typing, facts, written)
    possible = check_limits(facts, span, problems) and check_values(facts, span, problems)
    kinds = {one.kind for one in facts.types}
    for present, wanted, what in (
        (bool(facts.matches), _TEXTS, "patterns are for texts"),
        (bool(facts.limits), _ORDERED, "limits are for numbers and dates"),
        (facts.order is not None, _ORDERED, "an order is for numbers and dates"),
        (facts.nonempty, _TEXTS, "only a text can be empty"),
        (facts.finite, {"float", "complex", "any"}, "only floats can be infinite"),
        (facts.bits is not None, {"int", "any"}, "flags are the bits of an integer"),
    ):
        if present and kinds and not kinds & wanted:
            article = "an" if facts.types[0].text[0] in "aeiou" else "a"
            message = f"{what}; this is {article} {facts.types[0].text}"
            problems.add("SP301", span, message, help="leave it out, or change the type")
            possible = False
    return possible


def check_limits(facts: Facts, span: Span, problems: Problems) -> bool:
    """Say whether constant limits leave room between them; report those that do not."""
    ends = [(one.operator, end) for one in facts.limits if (end := constant(one.bound)) is not None]
    for above, low in ends:
        for below, high in ends:
            if above[0] != ">" or below[0] != "<":
                continue
            meet = low.value == high.value and (above, below) != (">=", "<=")
            if meet or crossed(low.value, high.value):
                problems.add(
                    "SP307",
                    span,
                    f"no value lies between {low.text} and {high.text}",
                    help="exchange or mend the limits",
                )
                return False
    return True


def check_values(facts: Facts, span: Span, problems: Problems) -> bool:
    """Say whether the limits leave a value; report a fixed value or a set of values that they leave out."""
    fixed = facts.fixed
    if facts.written is not None:
        check_form(facts, span, problems)
    elif isinstance(fixed, typed.Literal_) and not within_limits(facts, fixed.value):
        problems.add("SP307", span, f"{fixed.text} is outside the limits", help="mend the value or the limits")
        return False
    if facts.values and not facts.values_open and not any(within_limits(facts, one) for one in facts.values):
        problems.add("SP307", span, "none of the values is within the limits", help="mend one or the other")
        return False
    return True


def crossed(low: Scalar, high: Scalar) -> bool:
    """Say whether a lower limit lies above an upper one; dates are compared as far as both are written."""
    if isinstance(low, str) or isinstance(high, str):
        length = min(len(str(low)), len(str(high)))
        return str(low)[:length] > str(high)[:length]
    return low > high
