"""Columns that refer to others, as calls of `h.refers_to` and `h.same_as`.

Takes the facts of a column; gives statements. The HDUs that hold the other column are looked up when the rows are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from specc.backends.validator import texts
from specc.backends.validator.code import Code, Statement, call, row, tuple_
from specc.backends.validator.pieces import Piece
from specc.backends.validator.scope import hdu, name_of
from specc.model.expressions import ColumnRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.spec import Facts

How = Literal["refers", "same"]
_VERBS = {"refers": "refers_to", "same": "same_as"}


def of(facts: Facts) -> Iterator[tuple[How, ColumnRef]]:
    """Give the columns that a column refers to."""
    if isinstance(facts.refers, ColumnRef):
        yield "refers", facts.refers
    if isinstance(facts.same, ColumnRef):
        yield "same", facts.same


def statement(name: str, how: How, target: ColumnRef, scope: Scope, book: Book) -> Statement:
    """Give the call that demands it."""
    if target.hdu.relation == "every":
        where: Code = call(row(scope.whole(), ".every"), texts.quoted(target.hdu.label))
    else:
        where = tuple_([hdu(target.hdu, scope)])
    verb = f"{scope.here}.{_VERBS[how]}"
    arguments = [name_of(name, scope), name_of(target.name, scope), texts.quoted(target.text)]
    return Statement(call(verb, *arguments, Piece(where).function(scope.bound())), book.comment(target.place))
