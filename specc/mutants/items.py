"""The items of a file that rules name: keys of its tree, columns of its table, each with attempts at it.

Takes a file that was taken apart and its product.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from specc.model.expressions import ColumnRef
from specc.model.spec import Hdu
from specc.mutants import authors
from specc.mutants.tables import edits as tables
from specc.mutants.tables.cells import null_of, written
from specc.mutants.tables.rows import Rows
from specc.mutants.trees import changes, shapes
from specc.mutants.trees import edits as trees
from specc.mutants.trees.objects import at
from specc.mutants.trees.places import Item, Places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.examples.drawing import Draw
    from specc.model.expressions import KeywordRef
    from specc.model.spec import Column, Product, Repeat, Spec
    from specc.mutants.attempts import Attempt
    from specc.mutants.trees.file import TreeFile
    from specc.plan.stating import About

_PLACES = 4
_MOST = 40  # attempts at one item


class Items:
    """All items of one file."""

    def __init__(self, file: TreeFile, product: Product, spec: Spec, draw: Draw) -> None:
        self.file = file
        self.product = product
        self.spec = spec
        self.draw = draw
        self.places = Places(product, file.root)

    @property
    def rows(self) -> Rows | None:
        """Give the table of the file."""
        return self.file.rest if isinstance(self.file.rest, Rows) else None

    def tree(self, label: str, name: str) -> trees.Case | None:
        """Give a key of an object, or with "" the object."""
        item = self.places.item(label, name) if name else None
        if name and item is None:
            return None
        return trees.Case(self.file, self.places, self.draw, label, item)

    def mirror(self, one: About) -> trees.Case | None:
        """Give what a tree says again, under its path, as the keyword that it mirrors."""
        if one.mirrored is None or one.block is None:
            return None
        steps = tuple(one.mirrored.path.split("."))
        there = at(self.file.root, steps) is not None
        item = Item(one.mirrored.keyword, owners=[steps[:-1]], values=[steps] if there else [])
        return trees.Case(self.file, self.places, self.draw, one.block.label, item)

    def table(self, block: Hdu, column: Column | None) -> tables.Case:
        """Give a column, or the table."""
        rows = self.rows
        assert rows is not None  # noqa: S101  asked of tables alone
        return tables.Case(rows, self.product, block, self.draw, column, self._names(column) if column else ())

    def _names(self, column: Column) -> tuple[str, ...]:
        known = self.rows.names if self.rows is not None else []
        if column.family is not None:
            return tuple(name for name in known if re.fullmatch(column.family.pattern, name))
        return tuple(name for name in (column.name, *column.also) if name in known)

    def attempts(self, ref: KeywordRef | ColumnRef, known: Sequence[Any]) -> list[Attempt]:
        """Give attempts at the item that an expression names; known: values that the expression speaks of."""
        for block in self.product.hdus:
            if isinstance(block, Hdu) and block.kind == "rows" and isinstance(ref, ColumnRef):
                for column in block.columns:
                    if ref.name in {column.name, *self._names(column)}:
                        return list(islice(self._cells(self.table(block, column), known), _MOST))
        label, _, name = f"{ref.hdu.label}.{ref.name}".rpartition(".")
        case = self.tree(label, name) or self._anywhere(name)
        return [] if case is None else list(islice(self._keys(case, known), _MOST))

    def held(self, ref: KeywordRef | ColumnRef) -> list[Any]:
        """Give some values that an item has."""
        if self.rows is not None and ref.name in self.rows.names:
            return [tables.read_cell(cell) for cell in self.rows.cells(ref.name)[:2]]
        label, _, name = f"{ref.hdu.label}.{ref.name}".rpartition(".")
        case = self.tree(label, name) or self._anywhere(name)
        return [] if case is None else [case.now(path) for path in trees.spots(case)[:2]]

    def _anywhere(self, name: str) -> trees.Case | None:
        """Give a key that is reached by another way than that of its label."""
        for label in self.places.blocks:
            case = self.tree(label, name)
            if case is not None and (case.of.values or case.of.owners):
                return case
        return None

    def _keys(self, case: trees.Case, known: Sequence[Any]) -> Iterator[Attempt]:
        facts = case.key.facts
        for path in case.of.values[:_PLACES]:
            if path and isinstance(path[-1], str):
                yield changes.drop_path(path)
        if len(case.of.leaves) > 1:
            for one in islice(authors.values(facts, case.now(case.of.leaves[0]), known, self.draw), _PLACES):
                yield changes.put_all(case.of.leaves, one)
        spots = trees.spots(case)[:_PLACES]
        now = [case.now(path) for path in spots]
        for path, value in zip(spots, now, strict=True):
            yield from (changes.put_value(path, one) for one in authors.values(facts, value, known, self.draw))
            if facts.nullable:
                yield changes.put_value(path, None)
        for path, _ in case.of.lists:
            yield changes.grow(path)
            yield changes.shrink(path, 1)
        for path in trees.missing(case):
            sample = trees.sample(case)
            for one in authors.values(facts, sample, known, self.draw):
                yield changes.put_value(path, trees.wrapped(case, one))
        for owner in case.of.owners[:_PLACES]:  # fewer of the objects that have it, and more
            cut = next((cut for cut in range(len(owner), 0, -1) if isinstance(owner[cut - 1], int)), None)
            if cut is not None:
                yield changes.grow(owner[: cut - 1])
                yield changes.shrink(owner[: cut - 1], 1)
                yield changes.shrink(owner[: cut - 1], 0)

    def _cells(self, case: tables.Case, known: Sequence[Any]) -> Iterator[Attempt]:
        facts = case.of.facts
        for name in case.names:
            yield tables.drop_column(name)
            cells = case.rows.cells(name)
            now = tables.read_cell(cells[0]) if cells else None
            if facts.nullable:
                for text in null_of(self.product, facts):
                    yield tables.put_cell(name, 0, text)
                    yield tables.put_column(name, text)
            for one in authors.values(facts, now, known, self.draw):
                yield tables.put_cell(name, 0, written(one, facts, self.product))
                yield tables.put_cell(name, len(cells) - 1, written(one, facts, self.product))
        if not case.names:
            value = tables.sample(case)
            if value is not None:
                yield from tables.attempts(case, "presence")
        yield from tables.attempts(case, "order")

    def sizes(self, block: Hdu | Repeat) -> Iterator[Attempt]:
        """Give attempts at the dimensions that lists and arrays of a block have."""
        if isinstance(block, Hdu) and block.label in self.places.objects:
            for item in self.places.items(block.label):
                case = trees.Case(self.file, self.places, self.draw, block.label, item)
                for path, _ in item.lists:
                    yield changes.grow(path)
                    yield changes.shrink(path, 0)
                yield from shapes.wrong_shapes(case)
