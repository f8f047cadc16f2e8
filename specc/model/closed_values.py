"""Values that are closed: what a keyword or column can be, and whether a constant is among it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model import expressions as typed
from specc.model.constants import enum_values, scalar_of, scalars_of
from specc.syntax import ast
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.drafts import ItemDraft
    from specc.model.infer import Typing
    from specc.model.scope import Scope
    from specc.model.spec import Scalar
    from specc.source import Span


def value_possible(typing: Typing, literal: typed.Literal_, item: typed.Expr, span: Span) -> bool:
    """Report a text that a keyword of closed values can never be.

    What an include narrows does not count: its fragment asks for all that it declares, and may be included otherwise.
    """
    if not isinstance(item, typed.KeywordRef | typed.ColumnRef) or not isinstance(literal.value, str):
        return True
    values = values_of(typing, item, narrowed=False)
    fold = ignores_case(typing, item)
    among = {folded(value, fold=fold) for value in values}
    if values and folded(literal.value, fold=fold) not in among and not span.unknown:
        texts = [str(value) for value in values]
        typing.problems.add(
            "SP306",
            span,
            f'`{item.text}` is never "{literal.value}"',
            help=did_you_mean(literal.value, texts) or "its values are " + ", ".join(f'"{one}"' for one in texts[:12]),
        )
        return False
    return True


def values_of(typing: Typing, item: typed.Expr, *, narrowed: bool = True) -> tuple[Scalar, ...]:
    """Give the values of a keyword or column whose values are closed; `narrowed`: by the includes that bring it."""
    if not isinstance(item, typed.KeywordRef | typed.ColumnRef):
        return ()
    values: list[Scalar] = []
    for draft in typing.lookup.product.items_named(item.hdu, item.name):
        closed = closed_values(draft, narrowed=narrowed, any_case=True)
        if not closed:  # under one condition at least it may be anything
            return ()
        values += closed
    return tuple(dict.fromkeys(values))


def closed_of(typing: Typing, item: typed.Expr) -> tuple[tuple[Scalar, ...], bool]:
    """Give the closed values of an item, and whether their case counts for nothing."""
    if not isinstance(item, typed.KeywordRef | typed.ColumnRef):
        return (), False
    drafts = typing.lookup.product.items_named(item.hdu, item.name)
    folded = any(any_case(draft) for draft in drafts)
    values = [closed_values(draft, any_case=True) for draft in drafts]
    closed = dict.fromkeys(value for listed in values for value in listed)
    return tuple(closed) if all(values) else (), folded


def any_case(draft: ItemDraft) -> bool:
    """Say whether the case of an item's values counts for nothing: it has those of an enum that ignores case."""
    said = [(draft.declaration, draft.scope), *draft.narrowings]
    enums = (found[0] for item, scope in said for name in _enums_named(item) if (found := scope.find(name)))
    return any(isinstance(one, ast.Enum) and one.ignore_case for one in enums)


def _enums_named(item: ast.Item) -> Iterator[str]:
    """Give the names that may be those of enums: of the type, and behind `in`."""
    if item.type is not None:
        yield leaf(item.type)
    for fact in item.facts:
        if isinstance(fact, ast.InFact) and fact.domain.name is not None:
            yield fact.domain.name.dotted


def closed_values(draft: ItemDraft, *, narrowed: bool = True, any_case: bool = False) -> tuple[Scalar, ...]:
    """Give the values that a draft's closed enum or its set of texts names; `any_case`: though case counts not.

    What its named type says counts whether `narrowed` or not.
    """
    told = draft.narrowings if narrowed else draft.narrowings[: draft.of_type]
    for narrowing, scope in reversed(told):  # the narrowest comes last
        if values := _values_of(narrowing, scope, any_case=any_case):
            return values
    return _values_of(draft.declaration, draft.scope, any_case=any_case)


def _values_of(item: ast.Item, scope: Scope, *, any_case: bool) -> tuple[Scalar, ...]:
    """Give the values that a declaration names, by its facts or by its type."""
    for fact in reversed(item.facts):
        match fact:
            case ast.InFact(domain=ast.Domain(kind="set", values=values)):
                return scalars_of(values)
            case ast.InFact(domain=ast.Domain(kind="name", name=written.Ref() as name)):
                return _values_in(name.dotted, scope, any_case=any_case)
            case ast.FixedFact() if (value := scalar_of(fact.value)) is not None:
                return (value,)
    return _values_in(leaf(item.type), scope, any_case=any_case) if item.type is not None else ()


def leaf(written_type: ast.Type) -> str:
    """Give the first type of single values: of a list or a map, that of what it holds."""
    term = written_type.terms[0]
    if isinstance(term.structure, ast.ListType | ast.MapType):
        return leaf(term.structure.of)
    return term.name.text


def _values_in(name: str, scope: Scope, *, any_case: bool) -> tuple[Scalar, ...]:
    """Give the values of an enum that is closed."""
    found = scope.find(name)
    enum = found[0] if found is not None else None
    if not isinstance(enum, ast.Enum) or enum.open or (enum.ignore_case and not any_case):
        return ()
    return enum_values(enum)


def ignores_case(typing: Typing, item: typed.Expr) -> bool:
    """Say whether the texts of a keyword or column are those of an enum that ignores case."""
    return closed_of(typing, item)[1]


def folded(value: Scalar | None, *, fold: bool) -> Scalar | None:
    """Give a text in lower case where case is ignored."""
    return value.lower() if fold and isinstance(value, str) else value


def literal(typing: Typing, value: written.Expr) -> typed.Literal_ | None:
    """Give a constant of a set; a minus before a number belongs to it."""
    if isinstance(value, written.Operation) and value.operator == "negate":
        inner = literal(typing, value.operands[0])
        if inner is not None and isinstance(inner.value, int | float):
            return replace(inner, value=-inner.value)
    if isinstance(value, written.Const):
        return typing.constant(value)
    if isinstance(value, written.RowOf):
        typing.problems.add(
            "SP332",
            value.span,
            "a row of values stands where one is meant",
            help="ask of as many: `(A, B) in {(1, 2)}`",
        )
        return None
    text = value.span.text if isinstance(value, written.Ref) else ""
    quoted = f'write `"{text}"` if the text is meant; ' if text else ""
    help_ = f"{quoted}what is no constant is compared with `==`, and joined by `or`"
    typing.problems.add("SP301", value.span, "a set holds constants", help=help_)
    return None
