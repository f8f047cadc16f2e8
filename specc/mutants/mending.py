"""Making good again what an attempt broke besides its rule: names that have to agree, and items that other rules name.

Takes an attempt and the rules that it broke besides; gives attempts to put on top.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.model.expressions import FileNameRef
from specc.model.spec import Column, Hdu, Keyword, NameField
from specc.model.walk import nodes
from specc.mutants import authors, names
from specc.mutants.tables.rows import Rows
from specc.mutants.trees import changes
from specc.mutants.trees import edits as trees
from specc.mutants.trees.nodes import plain
from specc.mutants.trees.objects import at
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.expressions import Expr
    from specc.mutants.attempts import Attempt
    from specc.mutants.documents import DocumentBreaker
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About

MOST = 120
_EACH = 24


def mends(breaker: DocumentBreaker, attempt: Attempt, rule: PlannedRule, also: frozenset[str]) -> Iterator[Attempt]:
    """Give attempts that may mend what was broken besides a rule."""
    for other in sorted(also - {rule.id}):
        for one in breaker.setting.about.get(other, ()):
            yield from islice(_mends(breaker, attempt, other.rpartition(":")[2], one), _EACH)


def _mends(breaker: DocumentBreaker, attempt: Attempt, aspect: str, one: About) -> Iterator[Attempt]:
    if isinstance(one.item, NameField):
        yield from _renamed(breaker, attempt, one.item)
    elif one.rule is not None:
        parts = authors.expressions(one.rule)
        known = authors.told(parts, breaker.draw)
        yield from authors.together([breaker.items.attempts(ref, known) for ref in authors.named(parts)])
    elif isinstance(one.item, Keyword) and one.block is not None:
        yield from _key(breaker, attempt, aspect, one.block.label, one.item)
    elif isinstance(one.item, Column) and one.block is not None:
        from specc.mutants.tables import edits as tables  # noqa: PLC0415

        case = breaker.items.table(one.block, one.item)
        value = tables.sample(case)
        if aspect == "presence":
            yield from tables.attempts(case, "presence")
        elif value is not None:
            from specc.mutants.tables.cells import written  # noqa: PLC0415

            for name in case.names:
                yield tables.put_column(name, written(value, one.item.facts, breaker.product))


def _renamed(breaker: DocumentBreaker, attempt: Attempt, field: NameField) -> Iterator[Attempt]:
    """Give the file the name that what it holds now asks for."""
    file = breaker.file.copied()
    for change in attempt.changes:
        change(file)
    name = attempt.name or breaker.base.name
    asked: list[Expr] = [one for one in (field.equals, field.present) if one is not None]
    for ref in authors.named(asked):
        path = tuple(ref.name.split("."))
        found = at(file.root, path)
        if found is not None:
            yield from names.agreeing(breaker.product, name, field.name, plain(found))
            for value in _of_now(breaker, ref.name.rpartition(".")[2], plain(found)):
                yield from names.agreeing(breaker.product, name, field.name, value)
        rows = file.rest if isinstance(file.rest, Rows) else None
        for cell in dict.fromkeys(rows.cells(ref.name)) if rows is not None and ref.name in rows.names else ():
            yield from names.agreeing(breaker.product, name, field.name, cell)
    if field.present is not None:
        yield from names.with_and_without(breaker.product, name, field, breaker.draw)


def _of_now(breaker: DocumentBreaker, name: str, value: object) -> Iterator[object]:
    """Give how a value is spelt now that stands in a file as it once was."""
    for block in breaker.product.hdus:
        for key in block.keywords if isinstance(block, Hdu) else ():
            if key.name == name:
                yield from (one.value for one in key.facts.respelt if one.former.name == value)


def _key(breaker: DocumentBreaker, attempt: Attempt, aspect: str, label: str, key: Keyword) -> Iterator[Attempt]:
    case = breaker.items.tree(label, item_of(key))
    if case is None:
        return
    fixed = key.facts.fixed
    if fixed is not None and any(isinstance(node, FileNameRef) for node in nodes(fixed)) and attempt.name:
        for path in trees.spots(case):
            yield changes.put_value(path, attempt.name)
    if aspect == "presence":
        tried: tuple[Any, ...] = (trees.sample(case), "specc", 1, {}, [])
        for path in trees.missing(case):
            yield from (changes.put_value(path, one) for one in tried if one is not None)
    for path in case.of.values:
        if path and isinstance(path[-1], str):
            yield changes.drop_path(path)
    for path in trees.spots(case):
        yield from (changes.put_value(path, one) for one in authors.values(key.facts, case.now(path), (), breaker.draw))
    if aspect in {"unique", "order"}:
        # The last of what was just added is the copy: it gets a value of its own.
        for path in case.of.leaves[-1:]:
            steps = list(path)
            for cut in range(len(steps) - 1, -1, -1):
                step = steps[cut]
                if isinstance(step, int):
                    grown = (*steps[:cut], step + 1, *steps[cut + 1 :])
                    for one in authors.values(key.facts, case.now(path), (), breaker.draw):
                        yield changes.put_value(grown, one)
                    break
