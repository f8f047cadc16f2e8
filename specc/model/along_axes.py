"""Aggregates along named axes of an image: `sum(SCI, ky, kx) == 1`, one sum for each index of the other axes.

Takes a call with names of axes behind its first argument; gives which axes they are, counted from the fastest as -1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model.walk import nodes
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from specc.model.infer import Typing
    from specc.syntax import ast

_ALONG = frozenset({"min", "max", "sum", "count", "all", "any"})


def along(typing: Typing, node: written.CallFunction, made: typed.Expr) -> tuple[int, ...] | None:
    """Give the axes that an aggregate runs along; none when it names none, None after a diagnostic."""
    names = node.arguments[1:]
    if not names:
        return ()
    problems = typing.problems
    if node.function not in _ALONG:
        text, help_ = f"`{node.function}` runs over all pixels", "leave the names of axes out"
        problems.add("SP342", names[0].span, text, help=help_)
        return None
    labels = {one.hdu.label for one in nodes(made) if isinstance(one, typed.PixelsRef)}
    others = [one for one in nodes(made) if isinstance(one, typed.ColumnRef | typed.KeywordRef) and _many(one)]
    if len(labels) != 1 or others:
        text, help_ = "only an image has axes that have names", f"leave the names out: `{node.function}(...)`"
        problems.add("SP342", node.arguments[0].span, text, help=help_)
        return None
    [label] = labels
    axes = [_axis_names(term) for hdu in typing.lookup.product.find(label) for term in _terms(hdu.declaration.type)]
    found: list[int] = []
    for one in names:
        name = one.parts[0].name if isinstance(one, written.Ref) and len(one.parts) == 1 else one.span.text
        places = {axis.index(name) - len(axis) for axis in axes if name in axis}
        if len(places) != 1:
            known = list(dict.fromkeys(each for axis in axes for each in axis if each))
            help_ = did_you_mean(name, known) or f"its axes are {', '.join(known) or 'without names'}"
            problems.add("SP342", one.span, f"`{name}` is no axis of `{label}`", help=help_)
            return None
        found += places
    if len(set(found)) < len(found):
        problems.add("SP342", names[-1].span, "an axis is named twice", help="name each once")
        return None
    return tuple(found)


def _many(node: typed.ColumnRef | typed.KeywordRef) -> bool:
    return isinstance(node, typed.ColumnRef) or node.hdu.relation == "every"


def _terms(type_: ast.Type | None) -> tuple[ast.TypeTerm, ...]:
    return tuple(term for term in type_.terms if term.dims) if type_ is not None else ()


def _axis_names(term: ast.TypeTerm) -> list[str]:
    """Give the names of the axes, slowest first, blank where there is none."""
    ends = [dim.least for dim in term.dims or ()]
    return [end.parts[0].name if isinstance(end, written.Ref) and len(end.parts) == 1 else "" for end in ends]


def of_one_kind(typing: Typing, node: written.Expr, left: typed.Expr, right: typed.Expr) -> bool:
    """Report a comparison of aggregates along axes that do not lie beside each other."""
    found = [one for side in (left, right) for one in nodes(side) if isinstance(one, typed.Call) and one.over]
    kinds = {(one.over, *{part.hdu for part in nodes(one) if isinstance(part, typed.PixelsRef)}) for one in found}
    if len(kinds) > 1:
        text, help_ = "these run along different axes, and cannot be compared one by one", "compare each with a number"
        typing.problems.add("SP342", node.span, text, help=help_)
    return len(kinds) <= 1
