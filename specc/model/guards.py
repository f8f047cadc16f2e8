"""What a condition proves: the items that are there when it is true, and when it is false."""

from __future__ import annotations

from specc.model.expressions import ColumnRef, Exists, Expr, HdusRef, KeywordRef, Logic

Proof = frozenset[str]


def true_of(expression: Expr | None) -> Proof:
    """Give the keys of what exists if the expression is true."""
    match expression:
        case Exists(target=HdusRef(label=label)):
            return frozenset({label})
        case Exists(target=KeywordRef(hdu=hdu, name=name, column=column)) if column:
            return frozenset({f"{hdu.label}/{column}.{name}"})
        case Exists(target=KeywordRef(hdu=hdu, name=name) | ColumnRef(hdu=hdu, name=name)):
            return frozenset({f"{hdu.label}/{name}"})
        case Logic(operator="and", left=left, right=right):
            return true_of(left) | true_of(right)
        case Logic(operator="or", left=left, right=right):
            return true_of(left) & true_of(right)
        case Logic(operator="not", left=left):
            return false_of(left)
    return frozenset()


def false_of(expression: Expr | None) -> Proof:
    """Give the keys of what exists if the expression is false."""
    match expression:
        case Logic(operator="not", left=left):
            return true_of(left)
        case Logic(operator="or", left=left, right=right):
            return false_of(left) | false_of(right)
        case Logic(operator="and", left=left, right=right):
            return false_of(left) & false_of(right)
        case Logic(operator="implies", left=left, right=right):
            return true_of(left) | false_of(right)
    return frozenset()
