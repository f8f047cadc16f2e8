# SPDX-License-Identifier: BSD-3-Clause
"""What generated code asks in the same way of an HDU, of an object of a tree, and of a table of text.

Levels under conditions, ranges of numbers in names, rules over single values. Each kind of block says what is there
(`exists`), how what cannot be told yet is asked again (`later`), and where a broken rule is shown (`broke`).
"""

from __future__ import annotations

from .dimensions import Unbound
from .expressions import UNTOLD, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .rules import Holds, Shown


class Asks:
    """The verbs that all blocks have in common."""

    __slots__ = ()

    # What each kind of block does in its own way.

    def exists(self, name: str) -> bool:
        """Whether something is there with a value."""
        raise NotImplementedError

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again when all dimensions are known."""
        raise NotImplementedError

    def broke(self, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None) -> None:
        """Report a rule that does not hold."""
        raise NotImplementedError

    # What is the same for all.

    def level(self, level: str, *levels: tuple[str, Holds]) -> str:
        """Level under conditions: that of the first that holds; `optional` when one cannot be told."""
        for other, condition in levels:
            holds = told(condition)
            if holds is None:
                return "optional"
            if holds:
                return other
        return level

    def span(self, first: int | Holds, last: int | Holds) -> range:
        """Numbers in the names of a family; none when a bound cannot be told or is absurd."""
        from .judging import span

        return span(first, last)

    def rule(
        self,
        rule: str,
        holds: Holds,
        *,
        if_present: tuple[str | Holds, ...] = (),
        show: Shown | None = None,
        hint: Callable[[], str] | None = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over single values holds.

        if_present: names, or conditions, without which it is not asked. show: what a finding tells of the parts.
        hint: what would be right. message: what holds, in words.
        """
        for name in if_present:
            if not (self.exists(name) if isinstance(name, str) else told(name)):
                return
        try:
            if holds():
                return
        except Unbound:
            self.later(lambda: self.rule(rule, holds, show=show, hint=hint, message=message))
            return
        except UNTOLD:
            return
        self.broke(rule, message, show, hint)
