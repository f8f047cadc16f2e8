# SPDX-License-Identifier: BSD-3-Clause
"""The one pass over the rows of a text table, in which all its rules are checked stretch by stretch.

Takes the columns and rules that the verbs of `TableCheck` have noted; puts findings with line and row into the
findings. What has to be remembered from stretch to stretch is one value a column, and 16 bytes a row where values must
be unique.
"""

from __future__ import annotations

from ..data.arrays import failing
from ..expressions import UNTOLD
from ..values import shown
from .column_watch import ColumnWatch
from .stretches import Numbers, rows_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..data.references import ReferenceWatch
    from ..rules import RowRule
    from .check import TableCheck
    from .stretches import SomeRows

_MOST_COLUMNS = 8  # that a message shows
_SHOWN = 5  # elements of a cell that a message shows


class Watches:
    """Checks of columns and of rows while these go by; those made on the way of an aggregate are not made again."""

    __slots__ = ("_h", "_numbers", "_row_watches", "_rules_seen", "_seen", "_watches")

    def __init__(self, h: TableCheck) -> None:
        self._h = h
        self._numbers = Numbers()
        self._watches: list[ColumnWatch] = []
        self._row_watches: list[RowWatch] = []
        self._seen = 0  # of the columns that are watched
        self._rules_seen = 0

    def rows(self) -> Iterator[SomeRows]:
        """All rows, looked at by the checks of columns and rules that were not made before."""
        there = self._h.kinds
        rules = self._h.row_rules[self._rules_seen :]
        self._rules_seen += len(rules)
        new_rules = [RowWatch(one) for one in rules if all(name in there for name in one.columns)]
        self._row_watches += new_rules
        new = [ColumnWatch(self._h, rule, self._numbers) for rule in self._h.watched[self._seen :]]
        self._seen += len(new)
        self._watches += new
        remembers = any(watch.remembers for watch in new)
        if remembers:
            self._numbers.clear()
        for some in rows_of(self._h.table_text, self._h.kinds):
            if remembers:
                self._numbers.add(some)
            for column in new:
                column.look(some)
            for rule in new_rules:
                rule.look(some)
            yield some

    @property
    def due(self) -> bool:
        """Whether there are columns or rules that nobody looked at."""
        return self._seen < len(self._h.watched) or self._rules_seen < len(self._h.row_rules)

    def report(self) -> None:
        """Put what was found into the findings."""
        for watch in self._watches:
            watch.report()
        for row_watch in self._row_watches:
            row_watch.report(self._h)


class RowWatch:
    """An expression that must hold in every row."""

    __slots__ = ("_count", "_given_up", "_place", "_rule", "_values")

    def __init__(self, rule: RowRule) -> None:
        self._rule = rule
        self._given_up = False
        self._count = 0
        self._place: Mapping[str, Any] = {}
        self._values = ""

    def look(self, some: SomeRows) -> None:
        """Judge some rows."""
        import numpy as np

        if self._given_up or not some.count:
            return
        rule, block = self._rule, some.block
        try:
            with np.errstate(all="ignore"):
                bad = failing(block, rule.holds(block), rule.skip_null)
            # A cell that is none of its type has a finding of its own.
            for name in rule.columns:
                unread = some.cells(name).bad
                if unread is not None:
                    bad &= ~unread
        except UNTOLD:
            self._given_up = True
            return
        count = int(np.count_nonzero(bad))
        if count and not self._count:
            index = int(bad.argmax())
            self._place = some.place(index)
            shown_ones = [f"{name} is {_shown(some, name, index)}" for name in rule.columns[:_MOST_COLUMNS]]
            self._values = ", ".join(shown_ones)
        self._count += count

    def report(self, h: TableCheck) -> None:
        """Put what was found into the findings."""
        if self._count:
            rule = self._rule
            text = f"not so: {rule.message}" if rule.message else f"the rule {rule.rule} does not hold"
            h.fault(
                h.id_of(rule.rule),
                f"{text} ({self._values})",
                count=self._count,
                expected=rule.message,
                found=self._values,
                **self._place,
            )


def pass_over(watches: Watches, references: list[ReferenceWatch]) -> None:
    """Check columns, rules and references in all rows."""
    if watches.due or references:
        for some in watches.rows():
            for each in references:
                each.look(some)
    watches.report()
    for reference in references:
        reference.report()


def _shown(some: SomeRows, name: str, index: int) -> str:
    if some.cells(name).dated:
        return shown(some.texts(name)[index])
    value = some.block[name][index]
    if getattr(value, "ndim", 0) == 0:
        return shown(value)
    text = shown(tuple(value.reshape(-1)[:_SHOWN]))
    return text if value.size <= _SHOWN else f"{text[:-1]}, ...)"
