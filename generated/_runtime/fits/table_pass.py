# SPDX-License-Identifier: BSD-3-Clause
"""The one pass over the rows of a table, in which all its rules are checked block by block.

Takes the columns and rules that the verbs of `HduCheck` have noted; puts findings with row numbers into the findings.
What has to be remembered from block to block is one value a column, and 16 bytes a row where values must be unique.
"""

from __future__ import annotations

from ..data.arrays import failing
from ..data.sequences import Order, Unique
from ..data.value_checks import ValueChecks
from ..expressions import UNTOLD
from ..values import shown
from . import stored as stored_values
from .rows import PIECE_BYTES, WIDE_BYTES, Heap, rows_of
from .set_bits import RowBits, wrong_bits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..data.column_rule import ColumnRule
    from ..data.references import Reference, ReferenceWatch
    from ..rules import RowRule
    from .check import HduCheck
    from .columns import Column, Table
    from .rows import Rows
    from .view import HduView

_SHOWN = 5  # elements of a vector that a message shows


def pass_over(
    h: HduCheck, watched: list[tuple[Column, ColumnRule]], rules: list[RowRule], references: list[Reference]
) -> None:
    """Check columns, rules and references in all rows of the table of `h`."""
    table = h.hdu.table_of(h.product.findings)
    if table is None or not table.readable:
        return
    watches = h.looked or Watches(h, watched)
    plan = _plan(h, watches, [place for place in range(len(watched)) if place not in watches.done])
    row_rules = [_RowWatch(h, rule) for rule in rules if all(name in table.by_name for name in rule.columns)]
    referring = _referring(h, references)
    beside: list[_RowWatch | ReferenceWatch] = [*row_rules, *referring]
    if plan.bits or plan.others or beside:
        for rows in _looked_at(h, table, watches, plan):
            for each in beside:
                each.look(rows)
    for _, watch in sorted(watches.made.items()):
        watch.report()
    for row_rule in row_rules:
        row_rule.report(h)
    for reference in referring:
        reference.report()


def _referring(h: HduCheck, references: list[Reference]) -> list[ReferenceWatch]:
    if not references:
        return []
    from ..data.references import ReferenceWatch

    return [ReferenceWatch(h, one) for one in references]


def rows_on_the_way(h: HduView, table: Table) -> Iterator[Rows]:
    """All rows of a table, for an aggregate; what is known by then to be asked of its columns is looked at as well.

    What is found is kept in `h.looked` until all columns are reported.
    """
    if h.looked is not None or h.hdu.row_bytes > WIDE_BYTES:
        yield from rows_of(h.product.file.source, h.hdu, table, h.counted)
        return
    watches = Watches(h, h.watched)
    # Limits that are computed may have to wait for other HDUs.
    places = [
        place
        for place, (column, rule) in enumerate(h.watched)
        if column.descriptor is None
        and rule.counted is None
        and rule.legal is None
        and not any(map(callable, (rule.above, rule.at_least, rule.below, rule.at_most)))
    ]
    yield from _looked_at(h, table, watches, _plan(h, watches, places))
    watches.done.update(places)
    h.looked = watches


def _looked_at(h: HduView, table: Table, watches: Watches, plan: _Plan) -> Iterator[Rows]:
    """All rows of a table, each block looked at by the columns of a plan."""
    for rows in rows_of(h.product.file.source, h.hdu, table, h.counted):
        if plan.bits:
            for number in sorted(rows.doubtful(plan.bits)):
                for place in plan.by_bits[number]:
                    watches.at(place).look(rows)
        for place in plan.others:
            watches.at(place).look(rows)
        yield rows


class Watches:
    """Checks of columns, made when needed. made: by place among those that are watched. done: places looked at."""

    __slots__ = ("_h", "_heap", "_watched", "done", "made")

    def __init__(self, h: HduView, watched: list[tuple[Column, ColumnRule]]) -> None:
        self._h = h
        self._watched = watched
        self._heap: Heap | None = None
        self.made: dict[int, Watch] = {}
        self.done: set[int] = set()

    def of(self, place: int) -> tuple[Column, ColumnRule]:
        """A column that is watched, and its rule."""
        return self._watched[place]

    def at(self, place: int) -> Watch:
        """The checks of a column."""
        if place not in self.made:
            column, rule = self._watched[place]
            if column.descriptor is None and rule.counted is None:
                self.made[place] = _ColumnWatch(self._h, column, rule)
            else:
                self._heap = self._heap or Heap(self._h.product.file.source, self._h.hdu)
                self.made[place] = self._varying(column, rule, self._heap)
        return self.made[place]

    def _varying(self, column: Column, rule: ColumnRule, heap: Heap) -> Watch:
        if rule.counted is None:
            return _VariableWatch(self._h, column, rule, heap)
        from .varying import CountedWatch

        return CountedWatch(self._h, column, rule, heap)


class _Plan:
    """How columns are looked at: by their bits, or one by one. by_bits: places by number of the column."""

    __slots__ = ("bits", "by_bits", "others")

    def __init__(self, row_bytes: int) -> None:
        self.bits = RowBits(row_bytes)
        self.by_bits: dict[int, list[int]] = {}
        self.others: list[int] = []


def _plan(h: HduView, watches: Watches, places: list[int]) -> _Plan:
    """How to look at columns: as in the last table with the same header, when their rules are kept with that."""
    rules = [watches.of(place)[1] for place in places]
    recalled = h.header.recalled
    if recalled is None or not recalled.same_form or not all(rule.kept for rule in rules):
        return _planned(h, watches, places)
    kept = recalled.like.kept
    key = (_plan, *places, *rules)
    plan: _Plan | None = kept.get(key)
    if plan is None:
        plan = kept[key] = _planned(h, watches, places)
    return plan


def _planned(h: HduView, watches: Watches, places: list[int]) -> _Plan:
    # Bits of ASCII tables are those of text, and rows that are not read as a whole have none.
    whole = h.hdu.kind == "table" and h.hdu.row_bytes <= WIDE_BYTES
    plan = _Plan(h.hdu.row_bytes if whole else 0)
    for place in places:
        watch = watches.at(place)
        column = watch.column
        if not watch.needed:
            continue
        wrong = None
        plain = column.descriptor is None and watch.rule.counted is None
        if whole and plain and watch.order is None and not watch.rule.unique:
            has_null = column.null is not None
            wrong = wrong_bits(
                watch.checks, column.code, offset=column.unsigned, scaled=column.scaled, has_null=has_null
            )
        if wrong is None:
            plan.others.append(place)
        else:
            plan.bits.add(column, wrong)
            plan.by_bits.setdefault(column.number, []).append(place)
    return plan


class _RowWatch:
    """An expression that must hold in every row."""

    __slots__ = ("_count", "_first", "_given_up", "_heap", "_rule", "_values")

    def __init__(self, h: HduCheck, rule: RowRule) -> None:
        self._rule = rule
        self._heap = heap_for(h, rule.columns)
        self._given_up = False
        self._count = 0
        self._first = 0
        self._values = ""

    def look(self, rows: Rows) -> None:
        if self._heap is None:
            self._look(rows)
            return
        for some in rows.parts(self._rule.columns, self._heap):
            self._look(some)

    def _look(self, rows: Rows) -> None:
        import numpy as np

        if self._given_up or not rows.count:
            return
        try:
            with np.errstate(all="ignore"):
                bad = failing(rows.block, self._rule.holds(rows.block), self._rule.skip_null)
        except UNTOLD:
            self._given_up = True
            return
        count = int(np.count_nonzero(bad))
        if count and not self._count:
            index = int(bad.argmax())
            self._first = rows.first + index + 1
            self._values = ", ".join(f"{name} is {_cell(rows.block[name], index)}" for name in self._rule.columns[:8])
        self._count += count

    def report(self, h: HduCheck) -> None:
        rule = self._rule
        if self._heap is not None and self._heap.overspent():
            text = "arrays share bytes again and again, so a rule of rows was not judged in all of them"
            h.fault("F0118", text, default="info")
        if self._count:
            text = f"not so: {rule.message}" if rule.message else f"the rule {rule.rule} does not hold"
            h.fault(
                h.id_of(rule.rule),
                f"{text} ({self._values})",
                count=self._count,
                row=self._first,
                expected=rule.message,
                found=self._values,
            )


def heap_for(h: HduView, names: tuple[str, ...]) -> Heap | None:
    """The heap of a table, for one who asks for arrays of variable length; each may read as much as another."""
    table = h.hdu.table_of(h.product.findings)
    if table is None or (not h.counted and all(table.by_name[name].descriptor is None for name in names)):
        return None
    return Heap(h.product.file.source, h.hdu)


def _cell(values: Array, index: int) -> str:
    cell = values[index]
    if cell.ndim == 0:
        return shown(cell)
    text = shown(tuple(cell.reshape(-1)[:_SHOWN]))
    return text if cell.size <= _SHOWN else f"{text[:-1]}, ...)"


class Watch:
    """Checks of one column; knows its place in findings."""

    __slots__ = ("checks", "column", "h", "needed", "order", "rule")

    def __init__(self, h: HduView, column: Column, rule: ColumnRule) -> None:
        self.h = h
        self.column = column
        self.rule = rule
        self.checks = ValueChecks(column.name, rule, can_be_null=column.code in "EDCMA" or column.null is not None)
        ordered = rule.increasing or rule.nondecreasing
        self.order = Order(column.name, strict=rule.increasing) if ordered else None
        self.needed = True

    def look(self, rows: Rows) -> None:
        """Look at the cells of some rows."""
        raise NotImplementedError

    def report(self) -> None:
        """Put what was found into the findings."""
        self.checks.report(self.h, self.rule.item, column=self.column.name)
        if self.order is not None and self.order.count:
            order, name = self.order, self.column.name
            word = "increasing" if self.rule.increasing else "nondecreasing"
            self.h.add(
                self.rule.item, "order", order.text, count=order.count, column=name, row=order.row, expected=word
            )


class _ColumnWatch(Watch):
    """Checks of a column with a cell of fixed size."""

    __slots__ = ("_unique",)

    def __init__(self, h: HduView, column: Column, rule: ColumnRule) -> None:
        super().__init__(h, column, rule)
        self._unique = Unique(column.name) if rule.unique else None
        self.needed = bool(self.checks.needed or self.order or rule.unique)

    def look(self, rows: Rows) -> None:
        if not rows.count:
            return
        column = self.column
        if column.width > WIDE_BYTES:
            self._look_pieces(rows)
            return
        values, nulls = rows.block.stored(column.name)
        per_row = values.size // rows.count
        first = rows.first

        def place(index: int) -> Mapping[str, Any]:
            return {"row": first + index // per_row + 1}

        if self.checks.needed and per_row:
            self.checks.look(values, nulls, place)
        if self.order is not None:
            self.order.look(values, nulls, first)
        if self._unique is not None and per_row == 1:
            self._unique.look(values, nulls, first)

    def _look_pieces(self, rows: Rows) -> None:
        """One cell, too wide to be read at once: what can be said of each element by itself, and their order."""
        column, row = self.column, rows.first + 1
        if self.h.hdu.kind == "asciitable" or column.code in "ALX":
            return
        begins = True
        for stored in rows.pieces(column):
            values, nulls = stored_values.column_values(stored, column)
            if self.checks.needed:
                self.checks.look(values, nulls, lambda _: {"row": row})
            if self.order is not None:
                self.order.look_cell(values, nulls, row, begins=begins)
            begins = False

    def report(self) -> None:
        super().report()
        twice = self._unique.twice() if self._unique is not None else None
        if twice is not None:
            row, text, count = twice
            name = self.column.name
            self.h.add(self.rule.item, "unique", text, count=count, column=name, row=row, expected="unique")


class _VariableWatch(Watch):
    """Checks of a column of variable length: its descriptors, and the elements in the heap (FITS 7.3.5)."""

    __slots__ = ("_heap",)

    def __init__(self, h: HduView, column: Column, rule: ColumnRule, heap: Heap) -> None:
        super().__init__(h, column, rule)
        self._heap = heap  # one for all columns, so that what they read together is bounded
        self.needed = bool(self.checks.needed or self.order) and column.code != "X"

    def look(self, rows: Rows) -> None:
        if not rows.count:
            return
        column, heap = self.column, self._heap
        lengths, offsets = rows.descriptors(column)
        if heap.overspent():
            return
        negative, beyond = heap.faults(column, lengths, offsets)
        good = ~negative & ~beyond
        if column.code == "A":
            self._look_texts(rows.first, lengths, offsets, good & (lengths <= PIECE_BYTES))
        else:
            self._look_elements(rows.first, lengths, offsets, good & (lengths > 0))
        if heap.overspent():
            text = f"{column.name}: arrays share bytes again and again, so not all of them were read"
            self.h.fault("F0118", text, default="info", column=column.name)

    def _look_elements(self, before: int, lengths: Array, offsets: Array, good: Mask) -> None:
        """Elements of arrays, about a megabyte at a time; `before` rows lie before these."""
        import numpy as np

        chosen = np.flatnonzero(good)
        for stored, which in self._heap.pieces(self.column, lengths[chosen], offsets[chosen]):
            numbers = chosen[which] + before + 1
            values, nulls = stored_values.column_values(stored, self.column)
            if self.checks.needed:
                self.checks.look(values, nulls, _in_rows(numbers))
            if self.order is not None:
                self.order.look_arrays(values, nulls, numbers)

    def _look_texts(self, before: int, lengths: Array, offsets: Array, good: Mask) -> None:
        """Character arrays, each one value; those beyond a megabyte are not asked."""
        import numpy as np

        chosen = np.flatnonzero(good)
        for stored, which in self._heap.texts(lengths[chosen], offsets[chosen]):
            values = stored_values.strings(stored)
            self.checks.look(values, values == "", _in_rows(chosen[which] + before + 1))


def _in_rows(numbers: Array) -> Callable[[int], Mapping[str, Any]]:
    return lambda index: {"row": int(numbers[index])}
