"""One attempt at breaking a rule: changes of a file that was taken apart, which can be put on top of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from specc.mutants.trees.file import Change


class Attempt(NamedTuple):
    """What is changed, in words, the changes, made one after the other, and the name that the file has then."""

    how: str
    changes: tuple[Change, ...] = ()
    name: str = ""

    def and_(self, other: Attempt) -> Attempt:
        """Give both attempts in one."""
        return Attempt(f"{self.how}, and {other.how}", self.changes + other.changes, other.name or self.name)

    def because(self, why: str) -> Attempt:
        """Give the attempt with a reason behind it."""
        return self._replace(how=f"{self.how}, {why}") if why else self
