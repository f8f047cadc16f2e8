"""Walking over expressions as written."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from specc.syntax.expressions import Expr, Ref

if TYPE_CHECKING:
    from collections.abc import Iterator


def children(expression: Expr) -> Iterator[Expr]:
    """Give the expressions directly inside one."""
    for field in fields(expression):
        value = getattr(expression, field.name)
        if isinstance(value, Expr):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, Expr))


def everything(expression: Expr) -> Iterator[Expr]:
    """Give an expression and all inside it, outermost first."""
    yield expression
    for child in children(expression):
        yield from everything(child)


def labels_in(expression: Expr) -> list[str]:
    """Give the first parts of all names, in order."""
    return [one.parts[0].name for one in everything(expression) if isinstance(one, Ref)]
