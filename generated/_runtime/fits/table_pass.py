# SPDX-License-Identifier: BSD-3-Clause
"""The one pass over the rows of a table, in which all its rules are checked block by block.

Takes the columns and rules that the verbs of `HduCheck` have noted; puts findings with row numbers into the findings.
What has to be remembered from block to block is one value a column, and 16 bytes a row where values must be unique.
"""

from __future__ import annotations

from ..expressions import UNTOLD
from ..values import shown
from . import stored as stored_values
from .arrays import any_in_row, failing
from .rows import PIECE_BYTES, WIDE_BYTES, Heap, rows_of
from .sequences import Order, Unique
from .value_checks import ValueChecks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .arrays import Array, Mask
    from .check import HduCheck
    from .column_check import ColumnRule
    from .columns import Column
    from .rows import Rows
    from .rules import RowRule

_SHOWN = 5  # elements of a vector that a message shows


def pass_over(h: HduCheck, watched: list[tuple[Column, ColumnRule]], rules: list[RowRule]) -> None:
    """Check columns and rules in all rows of the table of `h`."""
    table = h.hdu.table_of(h.product.findings)
    if table is None or not table.readable:
        return
    heap = Heap(h.product.file.source, h.hdu)
    checks: list[_Watch] = []
    for column, rule in watched:
        if column.descriptor is not None:
            checks.append(_VariableWatch(h, column, rule, heap))
        else:
            watch = _ColumnWatch(h, column, rule)
            if watch.needed:
                checks.append(watch)
    row_rules = [_RowWatch(rule) for rule in rules if all(name in table.by_name for name in rule.columns)]
    if not checks and not row_rules:
        return
    for rows in rows_of(h.product.file.source, h.hdu, table):
        for check in checks:
            check.look(rows)
        for row_rule in row_rules:
            row_rule.look(rows)
    for check in checks:
        check.report()
    for row_rule in row_rules:
        row_rule.report(h)


class _RowWatch:
    """An expression that must hold in every row."""

    __slots__ = ("_count", "_first", "_given_up", "_rule", "_values")

    def __init__(self, rule: RowRule) -> None:
        self._rule = rule
        self._given_up = False
        self._count = 0
        self._first = 0
        self._values = ""

    def look(self, rows: Rows) -> None:
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
        if self._count:
            rule = self._rule
            text = f"not so: {rule.message}" if rule.message else f"the rule {rule.rule} does not hold"
            h.fault(
                h.id_of(rule.rule),
                f"{text} ({self._values})",
                count=self._count,
                row=self._first,
                expected=rule.message,
                found=self._values,
            )


def _cell(values: Array, index: int) -> str:
    cell = values[index]
    if cell.ndim == 0:
        return shown(cell)
    text = shown(tuple(cell.reshape(-1)[:_SHOWN]))
    return text if cell.size <= _SHOWN else f"{text[:-1]}, ...)"


class _Watch:
    """Checks of one column; knows its place in findings."""

    __slots__ = ("checks", "column", "faults", "h", "needed", "order", "rule")

    def __init__(self, h: HduCheck, column: Column, rule: ColumnRule) -> None:
        self.h = h
        self.column = column
        self.rule = rule
        self.checks = ValueChecks(column.name, rule, can_be_null=column.code in "EDCMA" or column.null is not None)
        self.faults: dict[str, tuple[str, int, int]] = {}  # code of the standard -> text, first row, count
        ordered = rule.increasing or rule.nondecreasing
        self.order = Order(column.name, strict=rule.increasing) if ordered else None
        self.needed = True

    def look(self, rows: Rows) -> None:
        raise NotImplementedError

    def fault(self, code: str, bad: Mask, first: int, text: str | Callable[[int], str]) -> None:
        """Note rows that break a rule of the standard; `first` rows lie before them."""
        import numpy as np

        if bad.any():
            self.fault_in(code, bad, np.arange(first + 1, first + len(bad) + 1), text)

    def fault_in(self, code: str, bad: Mask, numbers: Array, text: str | Callable[[int], str]) -> None:
        """Note elements that break a rule of the standard; `numbers` are the rows that they are in, in order."""
        import numpy as np

        if not bad.any():
            return
        rows = np.unique(numbers[bad])
        message, row, count = self.faults.get(code) or ("", 0, 0)
        if not count:
            index = int(bad.argmax())
            message, row = text if isinstance(text, str) else text(index), int(numbers[index])
        self.faults[code] = (message, row, count + len(rows))

    def report(self) -> None:
        self.checks.report(self.h, self.rule.item, column=self.column.name)
        for code, (text, row, count) in self.faults.items():
            self.h.fault(code, text, count=count, column=self.column.name, row=row)
        if self.order is not None and self.order.count:
            order, name = self.order, self.column.name
            word = "increasing" if self.rule.increasing else "nondecreasing"
            self.h.add(
                self.rule.item, "order", order.text, count=order.count, column=name, row=order.row, expected=word
            )


class _ColumnWatch(_Watch):
    """Checks of a column with a cell of fixed size."""

    __slots__ = ("_unique",)

    def __init__(self, h: HduCheck, column: Column, rule: ColumnRule) -> None:
        super().__init__(h, column, rule)
        self._unique = Unique(column.name) if rule.unique else None
        self.needed = bool(
            self.checks.needed
            or self.order
            or rule.unique
            or column.code in "LA"
            or (h.hdu.kind == "asciitable" and column.code in "IFED")
        )

    def look(self, rows: Rows) -> None:
        if not rows.count:
            return
        column = self.column
        if column.width > WIDE_BYTES:
            self._look_pieces(rows)
            return
        self._look_stored(rows)
        if not (self.checks.needed or self.order or self._unique):
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
            self._unique.look(rows, values, nulls, column)

    def _look_pieces(self, rows: Rows) -> None:
        """One cell, too wide to be read at once: what can be said of each element by itself, and their order."""
        column, row = self.column, rows.first + 1
        if self.h.hdu.kind == "asciitable":
            return
        begins = True
        for stored in rows.pieces(column):
            if column.code in "ALX":
                self._look_bytes(stored.reshape(1, -1), rows.first)
                continue
            values, nulls = stored_values.column_values(stored, column)
            if self.checks.needed:
                self.checks.look(values, nulls, lambda _: {"row": row})
            if self.order is not None:
                self.order.look_cell(values, nulls, row, begins=begins)
            begins = False

    def _look_stored(self, rows: Rows) -> None:
        """What the standard says of the bytes themselves (FITS 7.2.5, 7.3.3.1)."""
        column = self.column
        if self.h.hdu.kind == "asciitable":
            if column.code != "A":
                field = rows.stored(column, f"S{column.width}", 1)[:, 0]
                wrong = stored_values.ascii_numbers(field, column)[2]
                self.fault(
                    "F0815",
                    wrong,
                    rows.first,
                    lambda index: (
                        f"{column.name} is {shown(field[index].decode('latin-1').strip())}, which is no number"
                    ),
                )
            return
        if column.code in "AL":
            self._look_bytes(rows.bytes_of(column), rows.first)

    def _look_bytes(self, stored: Array, first: int) -> None:
        column = self.column
        if column.code == "L":
            self.fault(
                "F1101",
                any_in_row(no_logical(stored)),
                first,
                f"{column.name} holds a logical value that is not T, F or 0",
            )
        elif column.code == "A":
            self.fault("F1103", any_in_row(no_text(stored)), first, f"{column.name} holds what is not ASCII text")

    def report(self) -> None:
        super().report()
        twice = self._unique.twice() if self._unique is not None else None
        if twice is not None:
            row, text, count = twice
            name = self.column.name
            self.h.add(self.rule.item, "unique", text, count=count, column=name, row=row, expected="unique")


class _VariableWatch(_Watch):
    """Checks of a column of variable length: its descriptors, and the elements in the heap (FITS 7.3.5)."""

    __slots__ = ("_heap",)

    def __init__(self, h: HduCheck, column: Column, rule: ColumnRule, heap: Heap) -> None:
        super().__init__(h, column, rule)
        self._heap = heap  # one for all columns, so that what they read together is bounded
        self.needed = bool(self.checks.needed or self.order or column.code in "LA")

    def look(self, rows: Rows) -> None:
        import numpy as np

        if not rows.count:
            return
        column, heap = self.column, self._heap
        lengths, offsets = rows.descriptors(column)
        negative = (lengths < 0) | (offsets < 0)
        self.fault("F1001", negative, rows.first, f"{column.name}: its array descriptor is negative")
        # Lengths beyond the heap are sorted out before they are multiplied by anything.
        size = stored_values_size(column)
        beyond = ~negative & (lengths > 0)
        beyond &= (
            (lengths > heap.length * 8)
            | (offsets > heap.length)
            | (np.minimum(lengths, heap.length * 8) * size > (heap.length - np.minimum(offsets, heap.length)) * 8)
        )
        self.fault("F1002", beyond, rows.first, f"{column.name}: its array does not lie inside the heap")
        if column.most is not None:
            longer = lengths > column.most
            text = f"{column.name}: its array is longer than the {column.most} elements of TFORM{column.number}"
            self.fault("F1003", longer & ~beyond, rows.first, text)
        if not self.needed or column.code == "X" or heap.overspent():
            return
        good = ~negative & ~beyond
        if column.code == "A":
            self._look_texts(rows.first, lengths, offsets, good)
        else:
            self._look_elements(rows.first, lengths, offsets, good & (lengths > 0))
        if heap.overspent():
            text = f"{column.name}: its arrays overlap so much that not all of them were read"
            self.h.fault("F1009", text, default="info", column=column.name)

    def _look_elements(self, before: int, lengths: Array, offsets: Array, good: Mask) -> None:
        """Elements of arrays, about a megabyte at a time; `before` rows lie before these."""
        import numpy as np

        chosen = np.flatnonzero(good)
        for stored, which in self._heap.pieces(self.column, lengths[chosen], offsets[chosen]):
            numbers = chosen[which] + before + 1
            if self.column.code == "L":
                text = f"{self.column.name} holds a logical value that is not T, F or 0"
                self.fault_in("F1104", no_logical(stored), numbers, text)
            values, nulls = stored_values.column_values(stored, self.column)
            if self.checks.needed:
                self.checks.look(values, nulls, _in_rows(numbers))
            if self.order is not None:
                self.order.look_arrays(values, nulls, numbers)

    def _look_texts(self, before: int, lengths: Array, offsets: Array, good: Mask) -> None:
        """Character arrays, each one value; of those beyond a megabyte only whether they are text."""
        import numpy as np

        text = f"{self.column.name} holds what is not ASCII text"
        long = lengths > PIECE_BYTES
        chosen = np.flatnonzero(good & ~long)
        for stored, which in self._heap.texts(lengths[chosen], offsets[chosen]):
            numbers = chosen[which] + before + 1
            self.fault_in("F1105", any_in_row(no_text(stored.view("u1").reshape(len(stored), -1))), numbers, text)
            if self.checks.needed:
                values = stored_values.strings(stored)
                self.checks.look(values, values == "", _in_rows(numbers))
        chosen = np.flatnonzero(good & long)
        for stored, which in self._heap.pieces(self.column, lengths[chosen], offsets[chosen]):
            self.fault_in("F1105", no_text(stored), chosen[which] + before + 1, text)


def no_logical(stored: Array) -> Mask:
    """Where bytes are no logical values (FITS 7.3.3.1)."""
    wrong: Mask = (stored != ord("T")) & (stored != ord("F")) & (stored != 0)
    return wrong


def no_text(stored: Array) -> Mask:
    """Where bytes are no ASCII text (FITS 7.3.3.1)."""
    wrong: Mask = stored > ord("~")
    return wrong


def _in_rows(numbers: Array) -> Callable[[int], Mapping[str, Any]]:
    return lambda index: {"row": int(numbers[index])}


def stored_values_size(column: Column) -> int:
    """Bits of an element in the heap."""
    from .columns import BYTES

    return 1 if column.code == "X" else BYTES[column.code] * 8
