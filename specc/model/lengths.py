"""Lengths that the table itself says: `int[N_GRP]`, `float32[sum(N_CHAN)]`, `float64[NUMORB]`.

Takes the type of a column as it was read, and the HDU it is in; gives its shape. What is called in brackets is a column
of the table first, then a keyword of its header, and else a dimension. A length that a column says is each row's own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.expressions import Call, ColumnRef, DimensionRef, KeywordRef
from specc.model.types import AnyLength, ComputedLength, DimensionName, Form
from specc.model.walk import is_aggregate, nodes
from specc.syntax.expressions import Expr, Ref

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model import expressions as typed
    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.infer import Typing
    from specc.model.spec import Column
    from specc.model.types import Length
    from specc.model.value_types import Settled
    from specc.source import Span

_OF_IMAGE = "name a dimension or a keyword that is an int, and compute with whole numbers: `float32[ny - 1, 2 * nx]`"
_HOW = "name a column of the table, as in `int[N_GRP]`, or add up one that is a vector: `float32[sum(N_CHAN)]`"


def own_lengths(settled: Settled, hdu: HduDraft) -> Settled:
    """Give what a type says in one table: bare names of its own columns and keywords are no dimensions there."""
    if settled.forms:
        forms = tuple(own_lengths(form, hdu) for form in settled.forms)
        dimensions = [name for form in forms for name in form.dimensions]
        return replace(settled, forms=forms, shape=forms[0].shape, computed=forms[0].computed, dimensions=dimensions)
    names = {one.name for one in (*hdu.columns, *hdu.keywords) if one.kind == "plain"}
    computed = {
        axis: length
        for axis, length in settled.computed.items()
        if not isinstance(settled.shape[axis], DimensionName) or _bare(length) in names
    }
    if not computed:
        return replace(settled, computed={})
    own = {_bare(length) for length in computed.values()}
    shape = tuple(AnyLength() if axis in computed else length for axis, length in enumerate(settled.shape))
    return replace(
        settled,
        shape=shape,
        computed=computed,
        dimensions=[name for name in settled.dimensions if name.text.rpartition(".")[2] not in own],
    )


def _bare(length: Expr) -> str:
    return length.parts[0].name if isinstance(length, Ref) and len(length.parts) == 1 else ""


def shape_of(typing: Typing, settled: Settled, context: Context, *, image: bool = False) -> tuple[Length, ...]:
    """Give the shape of a cell, or of an image, with the lengths that are computed."""
    if not settled.computed:
        return settled.shape
    shape = list(settled.shape)
    for axis, written in settled.computed.items():
        made = typing.expression(written, context if image else replace(context, mode="row"))
        if made is None or not is_length(made, written.span, typing.problems, image=image):
            continue
        by_row = any(isinstance(node, ColumnRef) for node in nodes(made))
        if by_row and len(shape) > 1:
            typing.problems.add(
                "SP407",
                written.span,
                "a length that each row has for itself is the only one",
                help="leave out the other axes, and say in a rule what the elements are",
            )
        else:
            shape[axis] = ComputedLength(made, by_row)
    return tuple(shape)


def forms_of(typing: Typing, settled: Settled, context: Context, *, image: bool = False) -> tuple[Form, ...]:
    """Give the alternatives of a type whose shapes differ."""
    forms = []
    for form in settled.forms:
        shape = shape_of(typing, form, context, image=image)
        for axis, length in enumerate(shape):
            if isinstance(length, ComputedLength) and length.by_row:
                span = form.computed[axis].span
                help_ = "give all alternatives that length"
                typing.problems.add("SP407", span, "a length that each row has for itself is that of all", help=help_)
        forms.append(Form(form.types[0], shape))
    return tuple(forms)


def is_length(made: typed.Expr, span: Span, problems: Problems, *, image: bool) -> bool:
    """Report what is no number of elements, or no single one."""
    for node in nodes(made):
        if isinstance(node, ColumnRef) and node.hdu.relation != "own":
            problems.add("SP407", span, f"`{node.text}` is in another table, which has other rows", help=_HOW)
            return False
    if isinstance(made, ColumnRef) and made.vector:
        name = made.text
        problems.add("SP407", span, f"`{name}` has several values in a row", help=f"add them up: `sum({name})`")
        return False
    if isinstance(made, Call) and is_aggregate(made) and not _over_vector(made):
        problems.add("SP407", span, f"`{made.text}` has one value in a row to look at", help=_HOW)
        return False
    storages = {node.storage for node in nodes(made) if isinstance(node, ColumnRef | KeywordRef)}
    unknown = any(isinstance(node, DimensionRef) for node in nodes(made))
    if (
        made.kind != "number"
        or any(not one.lstrip("u").startswith("int") for one in storages)
        or not storages | {unknown}
    ):
        problems.add("SP407", span, "a length is a whole number", help=_OF_IMAGE if image else _HOW)
        return False
    return True


def _over_vector(made: Call) -> bool:
    return any(isinstance(node, ColumnRef) and node.vector for node in nodes(made))


def check_circles(columns: tuple[Column, ...], drafts: list[ItemDraft], problems: Problems) -> None:
    """Report lengths that need each other, so that none of them can be told."""
    needs = {one.name: needed(one) for one in columns}
    for draft in drafts:
        path = _circle(draft.name, needs)
        if path and draft.name == min(path):
            others = [one for one in drafts if one.name in path and one is not draft]
            problems.add(
                "SP407",
                draft.span,
                f"the length of `{draft.name}` depends on itself: {' -> '.join((*path, draft.name))}",
                others=tuple(Label(one.span, "by way of this") for one in others),
                help="let one of them have a length of its own",
            )


def needed(column: Column) -> frozenset[str]:
    """Give the names of the columns that say how long the cells of one are."""
    lengths = [one.of for one in column.shape if isinstance(one, ComputedLength) and one.by_row]
    return frozenset(node.name for length in lengths for node in nodes(length) if isinstance(node, ColumnRef))


def _circle(name: str, needs: dict[str, frozenset[str]]) -> list[str]:
    """Give a way from a column back to it."""
    waiting = [[name]]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop()
        for other in sorted(needs.get(path[-1], ())):
            if other == name:
                return path
            if other not in seen:
                seen.add(other)
                waiting.append([*path, other])
    return []
