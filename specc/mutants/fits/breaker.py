"""The breaker of FITS files: which edits might break which rule.

Takes a base and what a rule is about; asks the room that the aspect of the rule belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.mutants.fits.keywords import is_about_keyword, of_keyword, undeclared_keyword
from specc.mutants.fits.opened import Opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.mutant import Base, Edit, Setting
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About


class FitsBreaker:
    """Breaks one base."""

    def __init__(self, base: Base, setting: Setting) -> None:
        self.setting = setting
        self.opened = Opened(base, setting)
        setting.opened.append(self.opened)

    def edits(self, rule: PlannedRule, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might break a rule."""
        aspect = rule.id.rpartition(":")[2]
        if any(one.rule is not None for one in about):
            return
        if is_about_keyword(about):
            yield from of_keyword(self.opened, aspect, about)
        elif aspect == "undeclared-keyword":
            yield from undeclared_keyword(self.opened, about)

    def mends(self, edit: Edit, rule: PlannedRule, also: frozenset[str]) -> Iterator[Edit]:  # noqa: ARG002
        """Give edits on top of one."""
        yield from ()

    def reason(self, rule: PlannedRule, about: Sequence[About]) -> str:  # noqa: ARG002
        """Say why there is no edit."""
        return ""
