"""One function of the module for each HDU, and one for the rules over a whole product.

Takes HDUs and products of the model; gives statements. A function reads from the top as the spec does: keywords, then
pixels or columns, then keywords that only a pattern speaks of, then rules, and at last what nobody declared.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.backends.validator import code, items, planes, texts
from specc.backends.validator.blocks import blocks
from specc.backends.validator.code import Code, Statement, call, named
from specc.backends.validator.demands import demand
from specc.backends.validator.embedded import declared, tree
from specc.backends.validator.expressions import expression
from specc.backends.validator.lives import formers, gone
from specc.backends.validator.scope import Inexpressible
from specc.backends.validator.steering import OBJECTS
from specc.backends.validator.trees import object_body
from specc.plan.identity import rule_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from specc.backends.validator.blocks import Entry
    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.spec import Hdu, Product, Rows

TABLES = frozenset({"table", "asciitable", "rows"})
FEW = 3  # fewer keywords than this are not worth a function of their own


@dataclass(frozen=True, slots=True)
class Body:
    """The statements that check an HDU.

    keywords: calls of `h.keyword` that hang on nothing in the file, which the runtime may do all at once for a header
    whose like it knows. rest: all others.
    """

    keywords: list[Statement]
    rest: list[Statement]


def hdu_body(product: Product, hdu: Hdu, book: Book) -> Body:
    """Give the statements that check an HDU; none for one that is opaque."""
    if hdu.kind == "any" and not hdu.keywords and not hdu.rules:
        return Body([], [])
    scope = book.of_hdu(product, hdu)
    if hdu.kind in OBJECTS:
        rest = _undeclared(hdu, gone(product, hdu, book.spec), scope, book)
        return Body([], [*object_body(product, hdu, book), *(declared(product, hdu, book) if rest else []), *rest])
    keywords, body = _keywords(hdu, scope, book)
    return Body(keywords, body + _rest(product, hdu, scope, book))


def _keywords(hdu: Hdu, scope: Scope, book: Book) -> tuple[list[Statement], list[Statement]]:
    """Give the calls that hang on nothing, and the other statements about keywords."""
    alone: list[Entry] = []
    others: list[Entry] = []
    for entry in items.keywords(hdu.keywords, scope, book):
        if entry.conditions:
            others.append(entry)
        elif entry.loops:
            (alone if hangs_on_nothing(_tried(entry, scope, book)) else others).append(entry)
        else:
            # The rules that a keyword brings with it hang on the file; the keyword itself may not.
            written = _tried(entry, scope, book)
            if hangs_on_nothing(written[:1]):
                alone.append(replace(entry, write=_written(written[:1])))
                others.append(replace(entry, write=_written(written[1:])))
            else:
                others.append(entry)
    asked = blocks(alone, scope, book)
    if len(asked) < FEW:
        return [], [*asked, *blocks(others, scope, book)]
    return asked, blocks(others, scope, book)


def _tried(entry: Entry, scope: Scope, book: Book) -> list[Statement]:
    """Give the statements of one entry, without a word of what cannot be said: that is told when it is written."""
    before = len(book.refusals)
    try:
        return blocks([entry], scope, book)
    except Inexpressible:
        return []
    finally:
        del book.refusals[before:]


def _written(statements: list[Statement]) -> Callable[[Scope], Sequence[Statement]]:
    return lambda _: statements


def hangs_on_nothing(statements: Sequence[Statement]) -> bool:
    """Say whether statements, in loops or not, ask nothing of the file but the keyword that each is about."""
    # A text in which such a word stands is no reason to doubt, but to doubt costs nothing.
    texts_of = [code.render(one.code) for one in statements]
    plain = all("lambda" not in text and "(h," not in text and "h." not in text.removeprefix("h.") for text in texts_of)
    return bool(statements) and plain and all(not one.body or hangs_on_nothing(one.body) for one in statements)


def _rest(product: Product, hdu: Hdu, scope: Scope, book: Book) -> list[Statement]:
    body = [*_data(hdu, scope, book), *tree(product, hdu, book)]
    body += blocks(list(items.columns(hdu.columns, scope, book)), scope, book)
    body += blocks(list(items.open_keywords(hdu.keywords, scope, book)), scope, book)
    body += blocks(list(items.families_along(hdu.keywords, book)), scope, book)
    rules = zip(rule_names(hdu.rules), hdu.rules, strict=True)
    body += blocks([demand(rule, name, scope, book) for name, rule in rules], scope, book)
    return body + _undeclared(hdu, gone(product, hdu, book.spec), scope, book)


def hdu_summary(hdu: Hdu) -> str:
    """Give the first line of the docstring of an HDU's function."""
    return f"{hdu.label}: {hdu.doc}" if hdu.doc else hdu.label


def product_body(product: Product, book: Book) -> list[Statement]:
    """Give the statements that check a whole file."""
    scope = book.of_product(product)
    rules = zip(rule_names(product.rules), product.rules, strict=True)
    return blocks([demand(rule, name, scope, book) for name, rule in rules], scope, book)


def _data(hdu: Hdu, scope: Scope, book: Book) -> list[Statement]:
    """Give what is said of pixels, or of a table as a whole."""
    if hdu.kind in TABLES:
        arguments = [named("rows", _rows(hdu.rows, scope))] if hdu.rows is not None else []
        if hdu.columns_in_order:
            arguments.append(named("in_order", "True"))
        place = hdu.place if hdu.rows is None else hdu.rows.place
        # Of FITS the layout tells them; the rows of a text table are all there is of its file.
        former = list(formers(hdu)) if hdu.kind == "rows" else []
        before = [Statement(call("h.read_as_now", code.tuple_(former)))] if former else []
        return [*before, *([Statement(call("h.table", *arguments), book.comment(place))] if arguments else [])]
    if hdu.kind == "picture":
        return [items.picture(hdu, scope, book)]
    if hdu.groups:
        return [Statement("h.groups()", book.comment(hdu.place))]
    if hdu.kind == "primary" and hdu.image is None:
        return [Statement("h.no_data()", book.comment(hdu.place))]
    try:
        return [*items.image(hdu, scope, book), *planes.statements(hdu, scope, book)]
    except Inexpressible as error:
        book.refuse(error)
        return []


def _rows(rows: Rows, scope: Scope) -> Code:
    if rows.equals is not None:
        return expression(rows.equals, scope).function(scope.bound())
    return texts.quoted(rows.dimension) if rows.dimension is not None else f"({rows.least}, {rows.most})"


def _undeclared(hdu: Hdu, gone_ones: dict[str, str], scope: Scope, book: Book) -> list[Statement]:
    # Each header is asked what nobody declared in it; of pixels, tuples and roots that are no object, nothing is.
    if hdu.kind in {"anywhere", "tuple", "picture"} or hdu.root is not None:
        return []
    arguments: list[Code] = [texts.quoted(hdu.undeclared_keywords)]
    if hdu.undeclared_when:
        cases: list[Code] = []
        for level, condition in hdu.undeclared_when:
            try:
                asked = expression(condition, scope).function(scope.bound())
            except Inexpressible as error:
                book.refuse(error)
                continue
            cases.append(code.tuple_([texts.quoted(level), asked]))
        arguments = [call("h.level", *arguments, *cases)]
    columns = "allowed" if hdu.columns_open else hdu.undeclared_columns
    if hdu.kind in TABLES and columns != "allowed":
        arguments.append(named("columns", texts.quoted(columns)))
    if len(arguments) == 1 and hdu.undeclared_keywords == "allowed" and not hdu.undeclared_when:
        return []
    if gone_ones:
        pairs: list[tuple[Code, Code]] = [(texts.quoted(name), texts.quoted(said)) for name, said in gone_ones.items()]
        arguments.append(named("gone", code.dict_(pairs)))
    return [Statement(call("h.undeclared", *arguments))]
