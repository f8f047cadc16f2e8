"""Values that the spec derives from others: what a writer can fill in by itself.

Takes expressions of the model; gives Python over views of the file to be, printed as the validator's expressions are
and calling the same functions, so that writer and validator cannot differ. What needs data is left to the person.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from specc.backends.validator.code import Code, Group, IfBroken, Indent, Line, Statement, render, row
from specc.backends.validator.expressions import all_of, as_written, expression
from specc.backends.validator.pieces import ATOM
from specc.backends.validator.scope import Inexpressible, Scope, is_of_tree, standard
from specc.model.expressions import ColumnRef, DimensionRef, Expr, KeywordRef, Literal_, Membership, PixelsRef
from specc.model.walk import nodes
from specc.runtime import expressions as runtime
from specc.syntax.expressions import ChoiceWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from specc.backends.validator.pieces import Piece
    from specc.model.spec import Scalar

# What generated code may call: functions over single values. Those over arrays are not for writers.
FUNCTIONS = frozenset(
    name for name, one in vars(runtime).items() if callable(one) and not name.startswith("_") and name.islower()
)
CHOICES = frozenset(get_args(ChoiceWord))
_INLINE = 60  # characters of a set of values that stands where it is used
_BUILT_IN = frozenset({"abs", "min", "max", "sum", "all", "any", "len", "int", "float", "str", "each"})


def value(node: Expr, scope: Scope) -> Piece | None:
    """Give the code of a value as a card has it, or None when only the person knows it."""
    if node.kind == "instant" and not isinstance(node, KeywordRef | Literal_):
        return None  # expressions reckon in seconds, cards hold texts
    piece = _printed([node], scope, written=node.kind == "instant")
    if piece is not None and isinstance(node, KeywordRef) and node.written is not None:
        return replace(piece, code=standard(node, piece.code))
    return piece


def condition(conditions: Sequence[Expr], scope: Scope) -> Piece | None:
    """Give the code of conditions that must all hold, or None when they cannot be told from headers."""
    return _printed(conditions, scope)


def long_sets(expressions: Iterable[Expr]) -> Iterator[tuple[Scalar, ...]]:
    """Give the sets of values that deserve a name of their own in the module."""
    for one in expressions:
        for node in nodes(one):
            if isinstance(node, Membership) and len(repr(node.values)) > _INLINE:
                lowered = node.ignore_case and all(isinstance(value, str) for value in node.values)
                yield tuple(str(value).lower() for value in node.values) if lowered else node.values


def steps(cases: Sequence[tuple[Piece | None, Piece]]) -> tuple[Statement, ...]:
    """Give the body of a function that returns the value of the first case whose condition holds."""
    found: list[Statement] = []
    for when, what in cases:
        returned = Statement(row("return ", _broken_in_parentheses(what)))
        if when is None:
            return (*found, returned)
        found.append(Statement(row("if ", _broken_in_parentheses(when), ":"), body=(returned,)))
    return (*found, Statement("return None"))


def _broken_in_parentheses(piece: Piece) -> Code:
    """Give code that gets parentheses where it does not fit on its line."""
    if piece.level == ATOM:
        return piece.code
    return Group(row(IfBroken("("), Indent(row(Line(), piece.code)), Line(), IfBroken(")")))


def _printed(expressions: Sequence[Expr], scope: Scope, *, written: bool = False) -> Piece | None:
    if any(_of_data(part, scope) for one in expressions for part in nodes(one)):
        return None
    try:
        piece = as_written(expressions[0], scope) if written else all_of(expressions, scope)
        if len(expressions) == 1 and not written:
            piece = expression(expressions[0], scope)
    except Inexpressible:
        return None
    parts = list(ast.walk(ast.parse(f"({render(piece.code)})", mode="eval")))
    called = {one.id for one in parts if isinstance(one, ast.Name)} - {
        one.arg for one in parts if isinstance(one, ast.arg)
    }
    known = FUNCTIONS | CHOICES | _BUILT_IN | {scope.here, *scope.constants.names.values()}
    return piece if called <= known else None


def _of_data(part: Expr, scope: Scope) -> bool:
    """Say whether something is told by rows, pixels or lengths, and not by single values and lists of a tree."""
    if isinstance(part, ColumnRef):
        return not is_of_tree(part, scope)
    return isinstance(part, PixelsRef | DimensionRef)
