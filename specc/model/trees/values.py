"""Building of what keys hold: value drafts become the model, and what a format cannot hold is told.

Takes settled drafts; gives values that name the blocks of objects by their labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model.lengths import shape_of
from specc.model.orders import check_keyword_order, said_orders
from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
)
from specc.model.trees.drafting import WIDE
from specc.model.trees.paths import lies_in_list
from specc.model.trees.settling import all_of, limits_of
from specc.model.value_types import Settled
from specc.syntax import ast
from specc.syntax.expressions import Const

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.build import Builder
    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft
    from specc.model.spec import Facts, Value
    from specc.model.trees.drafting import ValueDraft
    from specc.model.types import ValueType

_ARRAYS = ("asdf", "fits")  # formats whose trees hold arrays


def value_of(builder: Builder, draft: ItemDraft, context: Context) -> Value | None:
    """Give what a key holds; None for one value of a plain type, of which the facts of the key say all."""
    if draft.value is None:
        return None
    made = without_null(_made(builder, draft.value, draft, context))[0]
    return None if isinstance(made, ScalarValue) else made


def without_null(value: Value) -> tuple[Value, bool]:
    """Give a value without null as an alternative, and whether it had that: one value that may be null is nullable."""
    if not isinstance(value, EitherValue):
        return value, False
    options = tuple(one for one in value.options if not isinstance(one, NullValue))
    single = len(options) == 1 and isinstance(options[0], ScalarValue | ObjectValue)
    return (options[0], True) if single and len(options) < len(value.options) else (value, False)


def check_series(draft: ItemDraft, hdu: HduDraft, problems: Problems) -> None:
    """Report `unique` and an order of what is in no list: nothing stands beside it that it could be held against."""
    if _in_series(draft.value, hdu):
        return
    if draft.kind != "plain":
        check_keyword_order(draft, problems)
        return
    for fact in said_orders(draft):
        problems.add(
            "SP328",
            fact.span,
            f"`{fact.word}` says nothing of `{draft.name}`, whose values stand in no list",
            help="it is for lists, arrays and keys of objects in a list; what is in a map is told apart by its key",
        )


def _in_series(value: ValueDraft | None, hdu: HduDraft) -> bool:
    values = [] if value is None else list(all_of(value))
    if any(one.kind == "map" for one in values):
        return False
    return any(one.kind in ("list", "array_of") or one.is_array for one in values) or lies_in_list(hdu)


def single(draft: ItemDraft, facts: Facts) -> tuple[ValueType, ...]:
    """Give the types of the single values of a key, without those of arrays."""
    if draft.value is None:
        return facts.types
    terms = [term for leaf in draft.value.leaves for term in leaf.scalars]
    shaped = {term.name.text for term in terms if term.dims and term.name.text not in WIDE}
    return tuple(one for one in facts.types if one.text not in shaped)


def says_null(draft: ItemDraft) -> bool:
    """Say whether null is an alternative of one value that a key holds."""
    value = draft.value
    if value is None or value.kind != "either":
        return False
    if any(leaf.is_array for leaf in value.leaves):
        return False  # of an array `nullable` says that its values may be null
    kinds = [one.kind for one in value.of]
    return "null" in kinds and len(kinds) == 2 and not {"list", "map"} & {*kinds}  # noqa: PLR2004  it and one other


def _made(builder: Builder, value: ValueDraft, draft: ItemDraft, context: Context) -> Value:
    inner = tuple(_made(builder, one, draft, context) for one in value.of)
    match value.kind:
        case "scalar":
            settled = builder.shapes.get(id(value), Settled())
            if settled.forms:
                _check_array(builder, draft)
                shapes = [(form.types, shape_of(builder.typing, form, context)) for form in settled.forms]
                return EitherValue(tuple(ArrayValue(*one) if one[1] else ScalarValue(one[0]) for one in shapes))
            if settled.shape:
                _check_array(builder, draft)
                return ArrayValue(settled.types, shape_of(builder.typing, settled, context))
            return ScalarValue(settled.types)
        case "null":
            return NullValue()
        case "object" | "tuple":
            return ObjectValue(value.block.label if value.block is not None else "", value.kind == "tuple")
        case "list":
            settled = builder.shapes.get(id(value), Settled())
            return ListValue(inner[0], *limits_of(settled.shape[0] if settled.shape else None))
        case "map":
            return _map(builder, value, inner[0], context)
        case "array_of":
            return _array_of(builder, value, draft)
        case "either":
            return EitherValue(inner)


def _map(builder: Builder, value: ValueDraft, of: Value, context: Context) -> MapValue:
    structure = value.structure
    if not isinstance(structure, ast.MapType):
        return MapValue(of)
    if structure.pattern is not None:
        return MapValue(of, pattern=structure.pattern.text)
    if structure.keys is None or structure.keys.text == "string":
        return MapValue(of)
    found = context.scope.find(structure.keys.text)
    if found is None or not isinstance(found[0], ast.Enum):
        builder.problems.add(
            "SP201",
            structure.keys.span,
            f"the keys of a map are no `{structure.keys.text}`",
            help=did_you_mean(structure.keys.text, ["string", *context.scope.names(ast.Enum)])
            or "name an enum, give a pattern `map[/re/] of`, or write `map of`",
        )
        return MapValue(of)
    enum = found[0]
    names = tuple(str(one.value.value) for one in enum.values if isinstance(one.value, Const))
    return MapValue(of, names, builder.types.enum_key(enum, context.scope.called(structure.keys.text)))


def _array_of(builder: Builder, value: ValueDraft, draft: ItemDraft) -> ArrayOf:
    structure = value.structure
    label = structure.label if isinstance(structure, ast.ArrayOfType) else ast.Name("", draft.span)
    labels = [one.label for one in builder.draft.hdus if not one.is_object]
    if label.text not in labels:
        builder.problems.add(
            "SP201",
            label.span,
            f"no HDU is called `{label.text}`",
            help=did_you_mean(label.text, labels) or "an array of an HDU stands in the ASDF of a FITS product",
        )
    return ArrayOf(label.text)


def _check_array(builder: Builder, draft: ItemDraft) -> None:
    name = builder.draft.declaration.format.text
    if name not in _ARRAYS:
        builder.problems.add(
            "SP411",
            draft.span,
            f"{name} holds no arrays",
            help="write `list of float`, or `list[ny] of list[nx] of float` for a table of numbers",
        )
