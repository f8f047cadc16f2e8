"""What a condition says in its smallest pieces, and which quantity each piece is about.

A *key* names a quantity of a file (a keyword, a cell, `max(TIME)`) by what it is, not by where the spec mentions it.
A *literal* says one thing of a key, or of two; the pieces are frozen, so that they can be compared and kept in sets.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal

from specc.model.expressions import ColumnRef, Exists, Expr, HdusRef, KeywordRef, Literal_, PixelsRef

if TYPE_CHECKING:
    from specc.model.spec import Scalar

Key = tuple[object, ...]
Operator = Literal["==", "!=", "<", "<=", ">", ">="]
Order = Literal["<", "<=", "==", "!="]

_UNSAID = frozenset({"text", "place", "kind", "unit", "storage", "vector"})  # two mentions may differ in these
_HERE = frozenset({"own", "primary", "near", "file"})


@dataclass(frozen=True, slots=True)
class Bound:
    """A number (an instant in seconds) lies on one side of another."""

    key: Key
    operator: Literal["<", "<=", ">", ">="]
    number: float


@dataclass(frozen=True, slots=True)
class Among:
    """A value is one of these, or none of them; `fold`: texts are compared without regard to case."""

    key: Key
    values: frozenset[Scalar]
    positive: bool
    fold: bool


@dataclass(frozen=True, slots=True)
class Fits:
    """A text matches a pattern wholly, or does not."""

    key: Key
    pattern: str
    positive: bool


@dataclass(frozen=True, slots=True)
class Ordered:
    """One number against another and a constant: `left < right + offset`."""

    left: Key
    operator: Order
    right: Key
    offset: float


@dataclass(frozen=True, slots=True)
class Said:
    """Something that is true or false of a file, of which no more is understood: `QUALITY has saturated`."""

    key: Key
    positive: bool


Piece = Bound | Among | Fits | Ordered | Said


def key_of(node: Expr) -> Key:
    """Give what an expression is about, alike for every mention of it."""
    match node:
        case KeywordRef() | ColumnRef():
            hdu = node.hdu
            reach = "" if hdu.relation in _HERE else hdu.relation
            variable = node.variable if isinstance(node, KeywordRef) else None
            kind = "keyword" if isinstance(node, KeywordRef) else "column"
            key = (kind, hdu.label, reach, hdu.index, node.name, variable)
            # A keyword of a column, and all of a family, are other quantities than the keyword of that name.
            more = (node.column, node.every) if isinstance(node, KeywordRef) else ("", "")
            return (*key, *more) if any(more) else key
        case PixelsRef():
            return ("pixels", node.hdu.label, node.hdu.relation == "every", node.hdu.index, node.plane)
        case HdusRef():
            return ("hdus", node.label)
        case Literal_():
            return ("constant", type(node.value).__name__, node.value)
    parts: list[object] = [type(node).__name__]
    parts += [_part(getattr(node, one.name)) for one in fields(node) if one.name not in _UNSAID]
    return tuple(parts)


def there(target: Expr) -> Key:
    """Give the key of whether a thing is there."""
    return ("exists", *key_of(target))


def is_null(target: Expr) -> Key:
    """Give the key of whether a thing is null."""
    return ("null", *key_of(target))


def needed(node: Expr) -> tuple[Key, ...]:
    """Give what must be there for an expression to have a value: the keywords and columns that it reads."""
    if isinstance(node, KeywordRef) and (node.default is not None or node.every):
        return ()  # what is not there stands for its default
    if isinstance(node, KeywordRef | ColumnRef):
        return (there(node),) if node.hdu.relation != "every" else ()
    return ()


def _part(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_part(one) for one in value)
    if isinstance(value, Exists):
        return there(value.target)
    if hasattr(value, "place") and hasattr(value, "kind"):
        return key_of(value)  # type: ignore[arg-type]  # nothing else has both
    return value
