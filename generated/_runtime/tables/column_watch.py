# SPDX-License-Identifier: BSD-3-Clause
"""Checks of one column of a text table while its rows go by."""

from __future__ import annotations

from ..data.sequences import Order, Unique
from ..data.value_checks import BROKEN, LIMITS, ValueChecks, bound_of
from ..values import read_datetime, read_time, shown
from .array_cells import ArrayCells, Elements
from .cells import INSTANTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array
    from ..data.column_rule import ColumnRule
    from ..data.value_checks import Place
    from .cells import Cells
    from .check import TableCheck
    from .stretches import Numbers, SomeRows


class ColumnWatch:
    """Checks of one column.

    numbers: where the rows are, for what is told in the end.
    """

    __slots__ = (
        "_checks",
        "_h",
        "_last",
        "_limits",
        "_numbers",
        "_order",
        "_order_text",
        "_order_where",
        "_texts",
        "_unique",
        "rule",
    )

    def __init__(self, h: TableCheck, rule: ColumnRule, numbers: Numbers) -> None:
        self.rule = rule
        self._h = h
        self._checks = ValueChecks(rule.name, rule, can_be_null=False)
        types = rule.types.split("|")
        # What is a text in the file and a number to those who compare.
        of_text = len(types) == 1 and (types[0] in INSTANTS or types[0] == "digits")
        self._limits = list(_limits(rule, types[0])) if of_text else []
        ordered = rule.increasing or rule.nondecreasing
        self._order = Order(rule.name, strict=rule.increasing) if ordered else None
        self._order_text = ""
        self._order_where: Mapping[str, Any] = {}
        self._last = ""  # text of the last value that is there
        self._unique = Unique(rule.name) if rule.unique else None
        self._numbers = numbers
        asked = (self._checks.needed, ordered, rule.unique, rule.nonempty, rule.width is not None)
        self._texts = ("string" in types or "any" in types) and not any(asked)  # any text is right

    @property
    def remembers(self) -> bool:
        """Whether something is told in the end of rows that went by."""
        return self._unique is not None

    def look(self, some: SomeRows) -> None:
        """Look at the cells of some rows."""
        if self._texts and not some.can_be_null(self.rule.name):
            return
        self._look_at(some, some.cells(self.rule.name))

    def _look_at(self, some: SomeRows | Elements, cells: Cells) -> None:
        if isinstance(cells, ArrayCells):
            self._look_at_arrays(some, cells)
            self._look_at(Elements(some, cells.owners), cells.elements)  # type: ignore[arg-type]  # elements have none
            return
        values, numbers, places = self._there(some, cells)

        def place(index: int) -> Mapping[str, Any]:
            return some.place(index if places is None else int(places[index]))

        if self._checks.needed:
            self._checks.look(values, None, place)
        if values.dtype.kind == "U":
            self._look_texts(values, place)
        compared = values if numbers is None else numbers
        for said, bound, text in self._limits:
            bad = BROKEN[said](compared, bound)
            self._checks.note("limit", bad, place, _says(self.rule.name, values, f", not {text}"), text)
        if isinstance(some, Elements):
            return
        if self._order is not None:
            self._look_order(values, compared, place)
        if self._unique is not None:
            self._unique.look(cells.values, cells.absent, some.first)

    def _look_at_arrays(self, some: SomeRows | Elements, cells: ArrayCells) -> None:
        """What is asked of whole cells: that they are there, that they differ, that values go up in each."""
        self._tell_null(some, cells)
        order = self._order
        if order is None and self._unique is None:
            return
        for index, values, nulls in cells.each():
            if order is not None:
                before = order.count
                order.look_cell(values, nulls, index + 1, begins=True)
                if order.count and not before:
                    self._order_where, self._order_text = some.place(index), order.text
        if self._unique is not None:
            self._unique.look(cells.as_texts(), cells.null, some.first)

    def _tell_null(self, some: SomeRows | Elements, cells: Cells) -> None:
        if cells.null is not None and not (self.rule.nullable or self.rule.null is not None):
            self._checks.note("null", cells.null, some.place, lambda index: self._null(some, index), None)

    def _there(self, some: SomeRows | Elements, cells: Cells) -> tuple[Array, Array | None, Array | None]:
        """Values that are there, what they are compared by, and which these are; tells of the others."""
        import numpy as np

        rule = self.rule
        absent = cells.absent
        if absent is None:
            return cells.values, cells.numbers, None
        self._tell_null(some, cells)
        if cells.bad is not None and cells.why is not None:  # else the format has told of them itself
            self._checks.note("type", cells.bad, some.place, lambda index: self._bad(some, cells, index), rule.types)
        places = np.flatnonzero(~absent)
        return cells.values[places], None if cells.numbers is None else cells.numbers[places], places

    def _null(self, some: SomeRows | Elements, index: int) -> tuple[str, object]:
        text = some.texts(self.rule.name)[index]
        if isinstance(some, Elements):
            return f"{self.rule.name} holds null: {shown(text)}", text
        return (
            f"{self.rule.name} is {shown(text)}, which stands for null" if text else f"{self.rule.name} is empty"
        ), text

    def _bad(self, some: SomeRows | Elements, cells: Cells, index: int) -> tuple[str, object]:
        text = some.texts(self.rule.name)[index]
        return f"{self.rule.name} is {cells.why(text) if cells.why is not None else shown(text)}", text

    def _look_texts(self, values: Array, place: Place) -> None:
        """What can be said of texts alone."""
        import numpy as np

        rule, note = self.rule, self._checks.note
        if rule.nonempty:
            note("nonempty", values == "", place, lambda _: (f"{rule.name} is empty", ""), "not empty")
        if rule.width is None and rule.digits is None:
            return
        lengths = np.char.str_len(values)
        if rule.width is not None:
            wide = lengths > rule.width

            def text(index: int) -> tuple[str, object]:
                said = f"{rule.name} holds {int(lengths[index])} characters, more than {rule.width}"
                return said, values[index].item()

            note("type", wide, place, text, rule.width)
        if rule.digits is not None:
            least, most = rule.digits
            wanted = f"{least}" if most == least else f"at least {least}" if most is None else f"{least} to {most}"
            bad = lengths < least
            if most is not None:
                bad |= lengths > most

            def digits(index: int) -> tuple[str, object]:
                value = values[index].item()
                return f"{rule.name} is {shown(value)}, of {len(value)} digits, not {wanted}", value

            note("limit", bad, place, digits, wanted)

    def _look_order(self, values: Array, compared: Array, place: Place) -> None:
        order = self._order
        if order is None or not len(values):
            return
        before = order.count
        order.look(compared, None, 0)
        if order.count and not before:
            index = order.row - 1
            self._order_where = place(index)
            last = values[index - 1] if index else self._last
            self._order_text = f"{self.rule.name} goes from {shown(last)} to {shown(values[index])}"
        self._last = values[-1]

    def report(self) -> None:
        """Put what was found into the findings."""
        rule, h = self.rule, self._h
        self._checks.report(h, rule.item, column=rule.name)
        if self._order is not None and self._order.count:
            word = "increasing" if rule.increasing else "nondecreasing"
            h.add(
                rule.item,
                "order",
                self._order_text,
                count=self._order.count,
                column=rule.name,
                expected=word,
                **self._order_where,
            )
        numbers = self._numbers
        twice = self._unique.twice(lambda row: numbers.place(row - 1)["row"]) if self._unique is not None else None
        if twice is not None:
            row, text, count = twice
            place = numbers.place(row - 1)
            h.add(rule.item, "unique", text, count=count, column=rule.name, expected="unique", **place)


def _limits(rule: ColumnRule, kind: str) -> Iterator[tuple[str, float, str]]:
    """Limits of what is text in the file, as numbers: the word, the number, and both as messages have them."""
    for key, said in LIMITS:
        limit = getattr(rule, key)
        if isinstance(limit, str):
            reading = (read_time if kind == "time" else read_datetime)(limit)
            if reading.seconds is not None:
                yield said, reading.seconds, f"{said} {shown(limit)}"
            continue
        bound = bound_of(limit)
        if bound is not None:
            yield said, bound, f"{said} {shown(bound)}"


def _says(name: str, values: Array, rest: str) -> Callable[[int], tuple[str, object]]:
    return lambda index: (f"{name} is {shown(values[index])}{rest}", values[index].item())
