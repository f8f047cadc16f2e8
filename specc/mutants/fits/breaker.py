"""The breaker of FITS files: which edits might break which rule.

Takes a base and what a rule is about; asks the room that the aspect of the rule belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.spec import Column, NameField
from specc.mutants.documents import DocumentBreaker
from specc.mutants.fits import columns, layout, pixels
from specc.mutants.fits.authors import of_author
from specc.mutants.fits.conditions import variants
from specc.mutants.fits.keywords import is_about_keyword, of_keyword, undeclared_keyword
from specc.mutants.fits.mends import mends
from specc.mutants.fits.naming import of_name
from specc.mutants.fits.opened import Opened
from specc.mutants.fits.trees import of_mirror
from specc.mutants.trees.embedded import taken_out
from specc.runtime.fits.embedded import is_embedding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.mutant import Base, Edit, Setting
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About

_TREES = frozenset({"object", "tuple"})
_LAYOUT = frozenset({"presence", "kind", "match", "count", "name"})
_OF_BLOCKS = {
    "undeclared-keyword": undeclared_keyword,
    "undeclared-column": columns.undeclared_column,
    "rows": columns.of_rows,
}


class FitsBreaker:
    """Breaks one base."""

    def __init__(self, base: Base, setting: Setting) -> None:
        self.setting = setting
        self.opened = Opened(base, setting)
        setting.opened.append(self.opened)
        embedded = any(is_embedding(one) for one in self.opened.file.hdus)
        self._tree = DocumentBreaker(base, setting) if embedded and taken_out(base.content) else None

    def edits(self, rule: PlannedRule, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might break a rule."""
        aspect = rule.id.rpartition(":")[2]
        opened = self.opened
        if any(one.block is not None and one.block.kind in _TREES and one.mirrored is None for one in about):
            if self._tree is not None:
                yield from self._tree.edits(rule, about)
        elif any(one.rule is not None for one in about):
            yield from of_author(opened, about)
        elif any(one.mirrored is not None for one in about):
            yield from of_mirror(opened, about)
        elif is_about_keyword(about):
            yield from of_keyword(opened, aspect, about)
        elif any(isinstance(one.item, Column) for one in about):
            yield from columns.of_column(opened, aspect, about)
        elif any(isinstance(one.item, NameField) for one in about) or (aspect == "name" and about[0].block is None):
            yield from of_name(opened, about)
        elif all(one.block is None for one in about):
            if aspect == "undeclared-hdu":
                yield from layout.undeclared_hdu(opened)
            elif aspect == "order":
                yield from layout.hdu_order(opened)
        elif aspect in _OF_BLOCKS:
            yield from _OF_BLOCKS[aspect](opened, about)
        elif aspect in _LAYOUT:
            yield from layout.of_hdu(opened, aspect, about)
        else:
            if aspect == "order":
                yield from columns.column_order(opened, about)
            elif aspect == "shape":
                yield from pixels.pixels_in_primary(opened, [one for one in about if one.block and not one.block.image])
            yield from pixels.of_image(opened, aspect, about)

    def mends(self, edit: Edit, rule: PlannedRule, also: frozenset[str]) -> Iterator[Edit]:
        """Give edits on top of one."""
        if edit.state is not None and self._tree is not None:
            return self._tree.mends(edit, rule, also)
        return mends(self.opened.base, self.setting, edit, rule, also)

    def variants(self, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might conform, and in which other conditions hold."""
        return variants(self.opened, about)

    def reason(self, rule: PlannedRule, about: Sequence[About]) -> str:  # noqa: ARG002
        """Say why there is no edit."""
        return ""
