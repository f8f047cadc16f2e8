"""Conditions judged over values, as a validator would: what is absent makes them neither true nor false.

Takes a condition and the values of some quantities by key, all others being absent; gives True, False, or None. So a
witness is believed only after it was tried.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import (
    ColumnRef,
    Compare,
    Exists,
    Expr,
    IsNull,
    KeywordRef,
    Literal_,
    Logic,
    Matches,
    Membership,
    Within,
)
from specc.proofs.domains import fits
from specc.proofs.linear import number_of, total
from specc.proofs.literals import Among, Fits, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.model.spec import Scalar
    from specc.proofs.literals import Key, Operator

    Values = Mapping[Key, Scalar]


class _Untold(Exception):  # noqa: N818  no error: what is absent has no value
    """A condition is neither true nor false."""


def judge(node: Expr, values: Values) -> bool | None:
    """Say whether a condition is true of these values; None when that cannot be told."""
    try:
        return _judge(node, values)
    except _Untold:
        return None


def _judge(node: Expr, values: Values) -> bool:
    match node:
        case Literal_():
            return bool(node.value)
        case Logic():
            return _logic(node, values)
        case Exists():
            return key_of(node.target) in values
        case IsNull():
            raise _Untold
        case Compare() if node.tolerance is None:
            return _compare(node, values)
        case Membership():
            among = Among(key_of(node.item), frozenset(node.values), positive=True, fold=node.ignore_case)
            if node.item.kind == "instant":
                raise _Untold
            return _sure(fits(_value(node.item, values), among)) != node.negated
        case Within():
            return _within(node, values) != node.negated
        case Matches():
            return _sure(fits(_value(node.item, values), Fits(key_of(node.item), node.pattern, positive=True)))
        case KeywordRef() | ColumnRef():
            return bool(_value(node, values))
    raise _Untold


def _logic(node: Logic, values: Values) -> bool:
    left = _judge(node.left, values)
    if node.right is None:
        return not left
    if node.operator == "and":
        return left and _judge(node.right, values)
    done = left if node.operator == "or" else not left
    return done or _judge(node.right, values)


def _compare(node: Compare, values: Values) -> bool:
    left, right = _value(node.left, values), _value(node.right, values)
    return _holds(left, node.operator, right)


def _within(node: Within, values: Values) -> bool:
    item = _value(node.item, values)
    above = node.low is None or _holds(item, ">" if node.low_open else ">=", _value(node.low, values))
    below = node.high is None or _holds(item, "<" if node.high_open else "<=", _value(node.high, values))
    return above and below


def _holds(left: Scalar, operator: Operator, right: Scalar) -> bool:
    if operator in {"==", "!="}:
        return (left == right) == (operator == "==")
    if isinstance(left, str) or isinstance(right, str):
        raise _Untold
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[operator]


def _value(node: Expr, values: Values) -> Scalar:
    if isinstance(node, Literal_):
        number = number_of(node) if node.kind in {"number", "instant"} else node.value
        if number is None:
            raise _Untold
        return number
    key = key_of(node)
    if isinstance(node, KeywordRef | ColumnRef):
        if key in values:
            return values[key]
        assumed = node.default if isinstance(node, KeywordRef) else None
        if assumed is None or node.kind == "instant":
            raise _Untold
        return assumed
    if node.kind not in {"number", "instant"} or (number := total(node, values)) is None:
        raise _Untold
    return number


def _sure(told: bool | None) -> bool:  # noqa: FBT001  an answer, not a switch
    if told is None:
        raise _Untold
    return told
