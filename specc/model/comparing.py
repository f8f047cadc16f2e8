"""Comparisons: both sides are of one kind and in one unit, and computed floats are compared within something."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from specc.diagnostics.record import Fix
from specc.model import expressions as typed
from specc.model.along_axes import of_one_kind
from specc.model.closed_values import ignores_case, value_possible
from specc.model.instants import is_instant
from specc.model.kinds import PLURALS, WORDS
from specc.source import Span

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.syntax import expressions as written

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def pair(typing: Typing, node: written.Comparison, context: Context) -> typed.Expr | None:
    """Give a comparison of two single things of one kind."""
    left, right = typing.expression(node.left, context), typing.expression(node.right, context)
    if left is None or right is None:
        return None
    left, right = as_instants(left, right)
    for literal, item, span in ((left, right, node.left.span), (right, left, node.right.span)):
        if isinstance(literal, typed.Literal_) and not value_possible(typing, literal, item, span):
            return None
    if not alike(typing, left, right, node.span, unquoted(left, right, node)):
        return None
    if (in_any_case := whatever_case(typing, node, left, right)) is not None:
        return in_any_case
    if left.kind in {"bool", "complex"} and node.operator not in {"==", "!="}:
        typing.problems.add(
            "SP301",
            node.span,
            f"`{node.operator}` has no meaning between {PLURALS[left.kind]}",
            help="they are equal or not: `==`, `!=`",
        )
        return None
    if left.kind == "number" and right.kind == "number":
        pair = typing.units.agree(node, left, right)
        if pair is None:
            return None
        left, right, _ = pair
        if not of_one_kind(typing, node, left, right):
            return None
    within = tolerance(typing, node, left)
    if within is None and node.tolerance is not None:
        return None
    exactness(typing, node, left, right)
    return typed.Compare(
        "bool", None, *typing.head(node), cast("Any", node.operator), left, right, within, node.relative
    )


def whatever_case(typing: Typing, node: written.Comparison, left: typed.Expr, right: typed.Expr) -> typed.Expr | None:
    """Give the comparison of texts of which one is of an enum that ignores case; None for any other."""
    if node.operator not in {"==", "!="} or not (ignores_case(typing, left) or ignores_case(typing, right)):
        return None
    for item, literal in ((left, right), (right, left)):
        if isinstance(literal, typed.Literal_):
            negated = node.operator == "!="
            return typed.Membership("bool", None, *typing.head(node), item, (literal.value,), negated, ignore_case=True)
    one, other = (typed.Call("string", None, side.text, side.place, "lower", (side,)) for side in (left, right))
    return typed.Compare(
        "bool", None, *typing.head(node), cast("Any", node.operator), one, other, tolerance=None, relative=False
    )


def unquoted(left: typed.Expr, right: typed.Expr, node: written.Comparison) -> Fix | None:
    """Give the fix of a number in quotes, or without, where the other side is of the other kind."""
    return unquoted_value(left, right, node.left.span) or unquoted_value(right, left, node.right.span)


def unquoted_value(literal: typed.Expr, other: typed.Expr, span: Span) -> Fix | None:
    """Give the fix of a constant that has quotes and should not, or the other way round."""
    if not isinstance(literal, typed.Literal_):
        return None
    if literal.kind == "string" and other.kind == "number" and _NUMBER.fullmatch(str(literal.value)):
        return Fix(span, str(literal.value), safe=True)
    if literal.kind == "number" and other.kind == "string" and _NUMBER.fullmatch(span.text):
        return Fix(span, f'"{span.text}"', safe=False)
    return None


def alike(typing: Typing, left: typed.Expr, right: typed.Expr, span: Span, fix: Fix | None = None) -> bool:
    """Say whether two things are of one kind; report them when they are not."""
    if left.kind == right.kind or "any" in {left.kind, right.kind}:
        return True
    typing.problems.add(
        "SP301", span, f"{WORDS[left.kind]} is compared with {WORDS[right.kind]}", help=kind_help(left, right), fix=fix
    )
    return False


def kind_help(left: typed.Expr, right: typed.Expr) -> str:
    """Give what helps when kinds differ."""
    kinds = {left.kind, right.kind}
    if kinds == {"number", "string"}:
        return "a number in quotes is a text; `int(X)` and `float(X)` read a number from a text"
    if kinds == {"instant", "string"}:
        return 'a date is written "2004-02-29T12:00:00"'
    if kinds == {"instant", "number"}:
        return "`mjd(X)` gives a date as a number of days"
    if "bool" in kinds:
        return "a truth value is `true` or `false`, without quotes"
    return ""


def as_instants(left: typed.Expr, right: typed.Expr) -> tuple[typed.Expr, typed.Expr]:
    """Take a text that is a date, where a date is compared, as the date."""

    def instant(literal: typed.Expr, other: typed.Expr) -> typed.Expr:
        dated = isinstance(literal, typed.Literal_) and isinstance(literal.value, str) and is_instant(literal.value)
        return replace(literal, kind="instant") if dated and other.kind == "instant" else literal

    return instant(left, right), instant(right, left)


def tolerance(typing: Typing, node: written.Comparison, left: typed.Expr) -> float | None:
    """Give the tolerance in the unit of the left side (seconds between instants)."""
    if node.tolerance is None or node.tolerance_unit is None:
        return node.tolerance
    span = node.tolerance_span or node.span
    if not typing.units.known(node.tolerance_unit, span):
        return None
    unit = "s" if left.kind == "instant" else left.unit
    if unit is None:
        return node.tolerance
    factor = typing.units.units.factor(node.tolerance_unit, unit)
    if factor is None:
        typing.problems.add(
            "SP304",
            span,
            f"a tolerance in {node.tolerance_unit} does not fit values in {unit or 'no unit'}",
            help=f"say it in {unit}, or as `within 1e-6 relative`" if unit else "leave its unit out",
        )
        return None
    return node.tolerance * factor


def exactness(typing: Typing, node: written.Comparison, left: typed.Expr, right: typed.Expr) -> None:
    """Warn of a computed float that must be exactly something."""
    computed = any(isinstance(one, typed.Arithmetic | typed.Convert) for one in (left, right))
    if (
        node.operator == "=="
        and computed
        and node.tolerance is None
        and left.kind == "number"
        and has_float(left, right)
    ):
        typing.problems.add(
            "SP309",
            node.span,
            "a computed float is rarely exactly equal",
            help="say how near it must be: `within 1e-6 relative`, or `within 0.01 [s]`",
            fix=Fix(Span(node.span.source, node.span.end, node.span.end), "  within 1e-6 relative", safe=False),
        )


def has_float(*nodes: typed.Expr | None) -> bool:
    """Say whether a float takes part."""
    for node in nodes:
        if isinstance(node, typed.KeywordRef | typed.ColumnRef) and node.storage.startswith("float"):
            return True
        if isinstance(node, typed.Arithmetic) and (node.operator == "/" or has_float(node.left, node.right)):
            return True
        if isinstance(node, typed.Convert):
            return True
    return False
