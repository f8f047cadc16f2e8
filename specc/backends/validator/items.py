"""Keywords, columns and pixels as calls of `h.keyword`, `h.column`, `h.image`, with the rules that hang on them.

Takes items of the model; gives entries, to be put under their conditions and loops. A value or limit that depends on
the file is a rule of its own behind the item, with the id `ITEM:value` or `ITEM:limit`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.validator import facts as said
from specc.backends.validator import texts
from specc.backends.validator.blocks import Entry, loops_of_family
from specc.backends.validator.code import Code, Statement, call, named
from specc.backends.validator.demands import of_item
from specc.backends.validator.scope import name_of
from specc.model.expressions import ColumnRef, Compare, HduRef, KeywordRef, Logic, PixelsRef
from specc.model.types import INSTANTS, NUMERIC
from specc.plan import words
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.expressions import Expr, ExprKind
    from specc.model.spec import Column, Facts, Hdu, Keyword
    from specc.source import Place


def keyword(one: Keyword, scope: Scope, book: Book) -> Entry:
    """Give the entry of a keyword."""

    def write(within: Scope) -> Sequence[Statement]:
        name = item_of(one)
        arguments: list[Code] = [name_of(name, within), said.types(one.facts.types)]
        if one.family is not None:
            arguments.append(named("item", texts.quoted(name)))
        arguments += said.level(one.presence, within)
        if one.hierarch:
            arguments.append(named("hierarch", "True"))
        arguments += said.values(one.facts, book, within)
        statement = Statement(call("h.keyword", *arguments), book.comment(one.place))
        own = KeywordRef(*_head(one.facts, name, one.place), HduRef("own"), name, _storage(one.facts))
        return [statement, *_derived(own, one.facts, within, book)]

    return Entry(one.conditions, loops_of_family(one, scope, columns=False), write)


def column(one: Column, scope: Scope, book: Book) -> Iterator[Entry]:
    """Give the entries of a column and of its own keywords."""
    loops = loops_of_family(one, scope, columns=True)

    def write(within: Scope) -> Sequence[Statement]:
        name = item_of(one)
        arguments: list[Code] = [name_of(name, within), said.types(one.facts.types)]
        if one.family is not None:
            arguments.append(named("item", texts.quoted(name)))
        arguments += said.level(one.presence, within)
        arguments += said.shape(one.shape)
        arguments += said.values(one.facts, book, within)
        statement = Statement(call("h.column", *arguments), book.comment(one.place))
        own = ColumnRef(
            *_head(one.facts, name, one.place), HduRef("own", scope.label), name, _storage(one.facts), bool(one.shape)
        )
        return [statement, *_derived(own, one.facts, within, book)]

    yield Entry(one.conditions, loops, write)
    for inner in one.keywords:
        yield _column_keyword(one, inner, scope, book)


def _column_keyword(of: Column, one: Keyword, scope: Scope, book: Book) -> Entry:
    loops = loops_of_family(of, scope, columns=True) + loops_of_family(one, scope, columns=False)

    def write(within: Scope) -> Sequence[Statement]:
        arguments: list[Code] = [
            name_of(item_of(of), within),
            name_of(item_of(one), within),
            said.types(one.facts.types),
        ]
        if of.family is not None or one.family is not None:
            arguments.append(named("item", texts.quoted(f"{item_of(of)}.{item_of(one)}")))
        arguments += said.level(one.presence, within)
        arguments += said.values(one.facts, book, within)
        return [Statement(call("h.column_keyword", *arguments), book.comment(one.place))]

    return Entry(of.conditions + tuple(c for c in one.conditions if c not in of.conditions), loops, write)


def image(hdu: Hdu, scope: Scope, book: Book) -> list[Statement]:
    """Give the statements about the pixels of an image; none for an HDU without."""
    if hdu.image is None:
        return []
    arguments: list[Code] = [said.types(hdu.image.types), *said.shape(hdu.shape), *said.values(hdu.image, book, scope)]
    if hdu.or_constant:
        arguments.append(named("or_constant", "True"))
    if hdu.or_compressed:
        arguments.append(named("or_compressed", "True"))
    statement = Statement(call("h.image", *arguments), book.comment(hdu.place))
    own = PixelsRef(*_head(hdu.image, hdu.label, hdu.place), HduRef("own", hdu.label))
    return [statement, *_derived(own, hdu.image, scope, book)]


def _derived(own: KeywordRef | ColumnRef | PixelsRef, facts: Facts, scope: Scope, book: Book) -> Iterator[Statement]:
    """Give the rules of values and limits that depend on the file."""
    prefix = "" if isinstance(own, PixelsRef) else f"{own.name}:"
    if facts.fixed is not None and not said.is_literal(facts):
        tolerance, relative = facts.tolerance or (None, False)
        equal = Compare("bool", None, own.text, own.place, "==", own, facts.fixed, tolerance, relative)
        message = words.fixed(own.text, facts)
        yield of_item(own, f"{prefix}value", equal, message, scope, book.comment(own.place))
    limits = said.derived_limits(facts)
    if limits:
        tests: list[Expr] = [
            Compare("bool", None, own.text, limit.place, limit.operator, own, limit.bound, None, relative=False)
            for limit in limits
        ]
        holds = tests[0]
        for test in tests[1:]:
            holds = Logic("bool", None, own.text, own.place, "and", holds, test)
        message = words.limits(own.text, limits)
        yield of_item(own, f"{prefix}limit", holds, message, scope, book.comment(limits[0].place))


def _head(facts: Facts, name: str, place: Place) -> tuple[ExprKind, str | None, str, Place]:
    """Give what a node that means the item itself begins with."""
    return _kind(facts), None, name, place


def _kind(facts: Facts) -> ExprKind:
    kinds = {one.kind for one in facts.types}
    if kinds and kinds <= NUMERIC:
        return "number"
    if kinds and kinds <= INSTANTS:
        return "instant"
    only = kinds.pop() if len(kinds) == 1 else "any"
    return "bool" if only == "bool" else "string" if only == "string" else "any"


def _storage(facts: Facts) -> str:
    return facts.types[0].storage if facts.types else "any"
