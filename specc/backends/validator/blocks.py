"""What stands under conditions and in loops: consecutive statements with equal heads share one block.

Takes entries, each with the conditions and the loops it stands under and a function that writes it; gives statements.
`when A {...} else {...}` becomes `if ... elif case is False`, since a condition that cannot be told judges neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from specc.backends.validator import code, texts
from specc.backends.validator.book import TAKEN
from specc.backends.validator.code import Code, Statement, call, named, row
from specc.backends.validator.expressions import expression
from specc.backends.validator.scope import Inexpressible
from specc.model.expressions import KeywordRef, Logic
from specc.model.walk import nodes
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from specc.backends.validator.book import Book
    from specc.backends.validator.scope import Scope
    from specc.model.expressions import Expr
    from specc.model.spec import Column, Family, Keyword, LoopVariable


@dataclass(frozen=True, slots=True)
class Loop:
    """One `for`: what the spec calls the variable, or the template whose names it takes; its name here; its range."""

    variable: str
    name: str
    over: Code


@dataclass(frozen=True, slots=True)
class Declared:
    """What an entry declares: keywords and columns by name, and patterns of names that it speaks of."""

    keywords: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    matching: tuple[str, ...] = ()
    matching_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Statements that are written inside conditions and loops, and the names that they declare."""

    conditions: tuple[Expr, ...]
    loops: tuple[Loop, ...]
    write: Callable[[Scope], Sequence[Statement]]
    declares: Declared = field(default_factory=Declared)


def blocks(entries: Sequence[Entry], scope: Scope, book: Book, depth: int = 0) -> list[Statement]:
    """Give the statements of entries; `depth` conditions of each are already written around them."""
    written: list[Statement] = []
    at = 0
    while at < len(entries):
        condition = _condition(entries[at], depth)
        run = _alike(entries[at:], depth, condition)
        at += len(run)
        if condition is None:
            written += _looped(run, scope, book)
            continue
        opposite = _condition(entries[at], depth) if at < len(entries) else None
        otherwise: Sequence[Entry] = ()
        if isinstance(opposite, Logic) and opposite.operator == "not" and opposite.left == condition:
            otherwise = _alike(entries[at:], depth, opposite)
            at += len(otherwise)
        try:
            written += _when(condition, run, otherwise, scope, book, depth)
        except Inexpressible as error:
            book.refuse(error)
    return written


def _condition(entry: Entry, depth: int) -> Expr | None:
    return entry.conditions[depth] if len(entry.conditions) > depth else None


def _alike(entries: Sequence[Entry], depth: int, condition: Expr | None) -> list[Entry]:
    """Give the entries at the beginning that stand under the same condition."""
    return list(takewhile(lambda entry: _condition(entry, depth) == condition, entries))


def _when(  # noqa: PLR0917  the two branches and all they stand in
    condition: Expr, run: Sequence[Entry], otherwise: Sequence[Entry], scope: Scope, book: Book, depth: int
) -> list[Statement]:
    # A file as a whole declares nothing; an HDU must know what it holds also where the condition cannot be told.
    declared = [] if scope.file else list(_declared((*run, *otherwise), scope))
    steering = replace(scope, steering=True)
    asked = call(f"{scope.here}.when", expression(condition, steering).function(scope.bound()), *declared)
    body = blocks(run, scope, book, depth + 1)
    other = blocks(otherwise, scope, book, depth + 1)
    comment = book.comment(condition.place)
    if not body and not other:
        return []
    body = body or [Statement("pass")]
    if not other:
        return [Statement(row("if ", asked, ":"), comment, tuple(body))]
    return [
        Statement(row("if case := ", asked, ":"), comment, tuple(body)),
        Statement("elif case is False:", "", tuple(other)),
    ]


def _declared(entries: Sequence[Entry], scope: Scope) -> Iterator[Code]:
    """Give the arguments of `when` that name what hangs on it; `declares` always, as it says that this is all."""
    declares = [one.declares for one in entries]
    keywords = [texts.quoted(name) for one in declares for name in one.keywords]
    columns: list[Code] = [texts.quoted(name) for one in declares for name in one.columns]
    families = dict.fromkeys(pattern for one in declares for pattern in one.matching_columns)
    columns += [row("*", call(f"{scope.here}.matching_columns", texts.pattern(pattern))) for pattern in families]
    matching = [texts.pattern(pattern) for one in declares for pattern in one.matching]
    yield named("declares", code.tuple_(list(dict.fromkeys(keywords))))
    if columns:
        yield named("columns", code.tuple_(list(dict.fromkeys(columns))))
    if matching:
        yield named("matching", code.tuple_(list(dict.fromkeys(matching))))


def _looped(entries: Sequence[Entry], scope: Scope, book: Book, depth: int = 0) -> list[Statement]:
    """Give the statements of entries under the same conditions, loops around those that share them."""
    written: list[Statement] = []
    at = 0
    while at < len(entries):
        loop = _loop(entries[at], depth)
        if loop is None:
            try:
                written += entries[at].write(scope)
            except Inexpressible as error:
                book.refuse(error)
            at += 1
            continue
        run = _running(entries[at:], depth, _key(loop))
        at += len(run)
        inner = replace(scope, variables={**scope.variables, loop.variable: loop.name})
        body = _looped(run, inner, book, depth + 1)
        if body:
            written.append(Statement(row("for ", loop.name, " in ", loop.over, ":"), "", tuple(body)))
    return written


def _loop(entry: Entry, depth: int) -> Loop | None:
    return entry.loops[depth] if len(entry.loops) > depth else None


def _running(entries: Sequence[Entry], depth: int, key: tuple[str, ...]) -> list[Entry]:
    """Give the entries at the beginning that run in the same loop."""
    return list(takewhile(lambda entry: _key(_loop(entry, depth)) == key, entries))


def _key(loop: Loop | None) -> tuple[str, ...]:
    """Give what is equal for loops that run alike, wherever the spec has them."""
    return () if loop is None else (loop.variable, loop.name, code.render(loop.over))


def loops_of_family(item: Keyword | Column, scope: Scope, *, columns: bool) -> tuple[Loop, ...]:
    """Give the loops over the names of a family; where its numbers have no end, over the names that are there."""
    family = item.family
    if family is None:
        return ()
    if is_open(family):
        verb = "matching_columns" if columns else "matching"
        return (Loop(family.template, "name", call(f"{scope.here}.{verb}", texts.pattern(family.pattern))),)
    return loops_over(family.variables, scope)


def is_open(family: Family | None) -> bool:
    """Say whether the names of a family are known from the file alone: those of `S_*`, or of numbers without end."""
    if family is None:
        return False
    return not family.variables or any(not one.values and one.most is None for one in family.variables)


def loops_over(variables: Sequence[LoopVariable], scope: Scope, of: Expr | None = None) -> tuple[Loop, ...]:
    """Give a loop for each variable; one without end goes over the numbers of what `of` names."""
    return tuple(Loop(one.name, _python_name(one.name, scope), _span(one, scope, of)) for one in variables)


def _numbers(variable: LoopVariable, scope: Scope, of: Expr) -> Code:
    """Give the numbers that a variable has in the names of a header that an expression speaks of."""
    patterns: dict[str, None] = {}
    for node in nodes(of):
        if isinstance(node, KeywordRef) and node.hdu.relation == "own" and "[" in node.name:
            pieces = re.split(r"\[([a-z]+)(?::\d+)?\]", node.name)
            names = [node.variable or name for name in pieces[1::2]]
            if variable.name in names:
                groups = [r"(\d+)" if name == variable.name else r"\d+" for name in names]
                groups = [r"\d+" if groups.index(r"(\d+)") < at else one for at, one in enumerate(groups)]
                texts_of = [re.escape(piece) for piece in pieces[::2]]
                patterns["".join(x for pair in zip(texts_of, [*groups, ""], strict=True) for x in pair)] = None
    if not patterns:
        raise Inexpressible(of, f"`{variable.name}` has no end, and stands in no name that would give it one")
    least = _end(variable.least, 1)
    return call("numbers_there", scope.here, str(least if isinstance(least, int) else 0), *map(texts.pattern, patterns))


def _span(variable: LoopVariable, scope: Scope, of: Expr | None = None) -> Code:
    if of is not None and variable.most is None and not variable.values:
        return _numbers(variable, scope, of)
    if variable.values:
        return code.tuple_([texts.literal(value) for value in variable.values])
    least, most = _end(variable.least, 1), _end(variable.most, None)
    if isinstance(least, int) and isinstance(most, int):
        return call("range", str(least), str(most + 1))
    return call(f"{scope.here}.span", *(_bound(end, scope) for end in (least, most)))


def _end(bound: Expr | None, otherwise: int | None) -> int | Expr | None:
    if bound is None:
        return otherwise
    value = constant(bound)
    return value if isinstance(value, int) else bound


def _bound(end: int | Expr | None, scope: Scope) -> Code:
    if end is None or isinstance(end, int):
        return str(end)
    return expression(end, scope).function(scope.bound())


def _python_name(variable: str, scope: Scope) -> str:
    """Give the name of a loop variable, out of the way of the names that its function uses."""
    return texts.Names(TAKEN - {"p", "f"} | {scope.here}).new(texts.name(variable) or "_")
