"""What expressions say of themselves: how deeply they nest, whether they read cells, what is the same in every file.

Takes resolved expressions; changes nothing.
"""

from __future__ import annotations

from specc.model.expressions import (
    Arithmetic,
    ColumnRef,
    Convert,
    Expr,
    Literal_,
    Logic,
    PixelsRef,
)
from specc.model.walk import children, free


def nesting(expression: Expr) -> float:
    """Give how deeply an expression nests; of `a and b and c`, which needs no brackets, four count as a level."""
    deepest = 0.0
    waiting = [(expression, 1.0)]
    while waiting:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        continued = _continued(node)
        waiting += [(part, depth + (0.25 if part is continued else 1)) for part in children(node)]
    return deepest


def _continued(node: Expr) -> Expr | None:
    """Give the part of a chain of operators that is a shorter chain of the same operator."""
    if isinstance(node, Logic) and isinstance(node.left, Logic) and node.operator != "not":
        return node.left if node.left.operator == node.operator else None
    if isinstance(node, Arithmetic) and isinstance(node.left, Arithmetic) and node.operator != "negate":
        return node.left if node.left.operator == node.operator else None
    return None


def reads_cells(expression: Expr) -> bool:
    """Say whether an expression speaks of single cells or pixels, so that it has a value for each row or pixel."""
    return any(isinstance(node, ColumnRef | PixelsRef) for node in free(expression))


def constant(expression: Expr) -> bool | int | float | str | None:
    """Give the value of an expression that is the same for every file, None when it is not told by the spec alone."""
    match expression:
        case Literal_():
            return expression.value
        case Convert():
            value = constant(expression.operand)
            if isinstance(value, bool | str | None):
                return None
            return converted(value, expression.factor)
        case Arithmetic():
            return _folded(expression)
        case _:
            return None


def converted(value: float, factor: float) -> float:
    """Give a number times a factor; whole numbers stay whole when the factor is whole or one over a whole number."""
    if factor.is_integer() and abs(factor) < 2**53:
        return value * int(factor)
    divisor = whole_divisor(factor)
    return value * factor if divisor is None else value / divisor


def whole_divisor(factor: float) -> int | None:
    """Give the whole number that a factor is one over: 86400 for 1/86400; None when there is none."""
    if factor == 0 or abs(factor) >= 1:
        return None
    divisor = round(1 / factor)
    return divisor if abs(divisor) < 2**53 and 1 / divisor == factor else None


def _folded(node: Arithmetic) -> int | float | None:
    left = constant(node.left)
    right = None if node.right is None else constant(node.right)
    if isinstance(left, bool | str | None) or isinstance(right, bool | str):
        return None
    match node.operator, right:
        case "negate", _:
            return -left
        case "+", int() | float():
            return left + right
        case "-", int() | float():
            return left - right
        case "*", int() | float():
            return left * right
        case _:  # division and powers may not exist or be huge: they stay in the code
            return None
