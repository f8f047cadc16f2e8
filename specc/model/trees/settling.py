"""Settling of what keys hold: the words of types become types, and lengths of lists numbers or dimensions.

Takes value drafts; gives the types that single values inside may have. Shapes of arrays and lengths of lists are kept
by the draft they are of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.types import DimensionName, Length, LengthRange
from specc.model.value_types import Settled, constant
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.scope import Scope
    from specc.model.trees.drafting import ValueDraft
    from specc.model.types import ValueType
    from specc.model.value_types import TypeReader


def all_of(value: ValueDraft) -> Iterator[ValueDraft]:
    """Give a value and those inside that are of no object."""
    yield value
    for one in value.of:
        yield from all_of(one)


def settle_value(
    value: ValueDraft, types: TypeReader, scope: Scope, shapes: dict[int, Settled]
) -> tuple[ValueType, ...]:
    """Give the types of single values, in the order of the text; enter what each draft has settled into `shapes`."""
    found: dict[ValueType, None] = {}
    for one in all_of(value):
        if one.kind == "scalar" and one.scalars:
            span = one.scalars[0].span.to(one.scalars[-1].span)
            settled = types.read(ast.Type(one.scalars, span), scope)
            for term, kind in zip(one.scalars, settled.types, strict=False):
                _check_characters(term, kind, types)
            shapes[id(one)] = settled
            found.update(dict.fromkeys(settled.types))
        elif isinstance(one.structure, ast.ListType) and one.structure.count is not None and not one.computed:
            settled = Settled()
            settled.shape = (types.axis(one.structure.count, settled),)
            shapes[id(one)] = settled
    return tuple(found)


def _check_characters(term: ast.TypeTerm, kind: ValueType, types: TypeReader) -> None:
    """Report brackets behind a text that do not say how long it is: several texts are a list.

    The last are the characters, as in tables; before them may stand the axes of an array.
    """
    dims = term.dims or ()
    if kind.kind != "string" or not dims:
        return
    alone = len(dims) == 1 and constant(dims[0]) is not None
    if kind.enum is None and (alone or len(dims) > 1):
        return  # of an array where there are none is told elsewhere
    word, count = term.name.text, ", ".join(dim.span.text for dim in dims)
    nested = "".join(f"list[{dim.span.text}] of " for dim in dims)
    types.problems.add("SP411", term.span, f"`{word}[{count}]` is no list of texts", help=f"write `{nested}{word}`")


def limits_of(length: Length | None) -> tuple[int | None, int | None, str | None]:
    """Give how many elements a list has: least, most, or a dimension."""
    match length:
        case int():
            return length, length, None
        case LengthRange():
            return length.least, length.most, None
        case DimensionName():
            return None, None, length.name
        case _:
            return None, None, None
