"""Looking through resolved expressions: what a node is made of, and what stands inside an aggregate.

Takes resolved expressions; gives nodes in the order in which the spec names them. Changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specc.model.expressions import (
    Arithmetic,
    Call,
    Choice,
    ColumnRef,
    Compare,
    Convert,
    DimensionRef,
    Exists,
    Expr,
    FileNameRef,
    FileSizeRef,
    Has,
    HdusRef,
    InTable,
    IsNull,
    KeywordRef,
    Literal_,
    Logic,
    Matches,
    MemberRef,
    Membership,
    NodeRef,
    PartRef,
    PixelsRef,
    VariableRef,
    Within,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

AGGREGATES = frozenset({"min", "max", "sum", "count", "first", "last", "all", "any", "unique"})


def children(node: Expr) -> tuple[Expr, ...]:
    """Give the parts of one node, from left to right."""
    match node:
        case (
            Literal_()
            | KeywordRef()
            | ColumnRef()
            | PixelsRef()
            | HdusRef()
            | DimensionRef()
            | VariableRef()
            | FileNameRef()
            | NodeRef()
            | MemberRef()
            | FileSizeRef()
        ):
            return ()
        case Call():
            return node.arguments
        case Arithmetic() | Logic():
            return (node.left,) if node.right is None else (node.left, node.right)
        case Compare():
            return (node.left, node.right)
        case Convert():
            return (node.operand,)
        case Within():
            return tuple(part for part in (node.item, node.low, node.high) if part is not None)
        case Membership() | Matches() | IsNull() | Has():
            return (node.item,)
        case InTable():
            return node.items
        case PartRef():
            return (node.of,)
        case Exists():
            return (node.target,)
        case Choice():
            return tuple(part for member in node.members for part in member)
    assert_never(node)


def nodes(expression: Expr) -> Iterator[Expr]:
    """Give an expression and everything in it, from left to right."""
    yield expression
    for part in children(expression):
        yield from nodes(part)


def is_aggregate(node: Expr) -> bool:
    """Say whether a node makes one value out of many: `max(TIME)`, not `abs(X)`."""
    return isinstance(node, Call) and node.function in AGGREGATES


def free(expression: Expr) -> Iterator[Expr]:
    """Give what `nodes` gives, without what stands inside an aggregate; the aggregate itself is given."""
    yield expression
    if not is_aggregate(expression):
        for part in children(expression):
            yield from free(part)
