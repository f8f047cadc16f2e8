"""Constants as written: what a text, a number or a truth value is, before any expression is typed.

Takes nodes of the syntax; gives their values. A minus before a number is an operation there, and part of the number
here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax.expressions import Const, Expr, Operation

if TYPE_CHECKING:
    from specc.model.spec import Scalar
    from specc.syntax import ast


def scalar_of(expression: Expr | None) -> Scalar | None:
    """Give the value of a constant; None for any other expression."""
    match expression:
        case Const(value=value):
            return value
        case Operation(operator="negate", operands=(Const(value=int() | float() as number),)):
            return -number
    return None


def scalars_of(expressions: tuple[Expr, ...]) -> tuple[Scalar, ...]:
    """Give the values of those expressions that are constants."""
    return tuple(value for one in expressions if (value := scalar_of(one)) is not None)


def shown(value: Scalar) -> str:
    """Give a constant as a message quotes it: texts in double quotes, as specs write them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)


def enum_values(enum: ast.Enum) -> tuple[Scalar, ...]:
    """Give the values of an enum in order."""
    return scalars_of(tuple(one.value for one in enum.values))
