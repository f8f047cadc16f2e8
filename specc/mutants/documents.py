"""The breaker of files of other formats than FITS, and of trees inside FITS: which edits might break which rule.

Takes a base and what a rule is about; asks the room that the aspect of the rule belongs to: keys and objects of trees,
columns and rows of tables, pixels of pictures, names of files, rules of authors.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from specc.examples.drawing import draw_of
from specc.model.expressions import DimensionRef, FileNameRef, FileSizeRef
from specc.model.spec import Column, Hdu, Keyword, NameField
from specc.model.walk import nodes
from specc.mutants import authors, mending, names
from specc.mutants.attempts import Attempt
from specc.mutants.items import Items
from specc.mutants.mutant import Edit
from specc.mutants.pictures import edits as pictures
from specc.mutants.tables import edits as tables
from specc.mutants.trees import edits as trees
from specc.mutants.trees import file as files
from specc.plan.identity import item_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.mutants.mutant import Base, Setting
    from specc.mutants.trees.file import TreeFile
    from specc.plan.plan import PlannedRule
    from specc.plan.stating import About

_PICTURES = frozenset({"png", "jpeg"})


class DocumentBreaker:
    """Breaks one base."""

    def __init__(self, base: Base, setting: Setting) -> None:
        self.base = base
        self.setting = setting
        self.product = setting.product
        self.draw = draw_of(setting.plan.spec, "maximal", base.name)
        self.file = self._opened()
        self.items = Items(self.file, self.product, setting.plan.spec, self.draw)

    def _opened(self) -> TreeFile:
        form, content = self.product.format, self.base.content
        delimiter = self.product.dialect.delimiter if self.product.dialect is not None else ""
        comments = self.product.dialect.comments if self.product.dialect is not None else ""
        found = files.read(content, form, delimiter or ",", comments)
        if found is None:
            message = f"no tree is found in {self.base.name}"
            raise ValueError(message)
        return found

    def edits(self, rule: PlannedRule, about: Sequence[About]) -> Iterator[Edit]:
        """Give edits that might break a rule."""
        for one in about:
            if self.product.format in _PICTURES:
                for made in self._pictures(rule, one):
                    yield Edit(made.how, made.content)
            for attempt in self._attempts(rule, one):
                if not attempt.name or names.is_name(attempt.name):
                    yield self.made(attempt)

    def made(self, attempt: Attempt) -> Edit:
        """Make an attempt."""
        content = self.file.changed(*attempt.changes) if attempt.changes else self.base.content
        return Edit(attempt.how, content, attempt.name, attempt)

    def _attempts(self, rule: PlannedRule, one: About) -> Iterator[Attempt]:
        aspect = rule.id.rpartition(":")[2]
        if one.rule is not None:
            yield from self._of_author(one)
        elif isinstance(one.item, NameField):
            yield from self._of_name(aspect, one.item)
        elif aspect == "name" and one.block is None:
            yield from names.wrong_names(self.base.name)
        elif one.block is not None and one.block.kind == "rows":
            column = one.of if isinstance(one.of, Column) else one.item
            yield from tables.attempts(
                self.items.table(one.block, column if isinstance(column, Column) else None), aspect
            )
        elif one.block is not None:
            item = item_of(one.item) if isinstance(one.item, Keyword) else ""
            case = self.items.mirror(one) if one.mirrored is not None else self.items.tree(one.block.label, item)
            if case is not None:
                yield from trees.attempts(case, aspect)

    def _of_name(self, aspect: str, field: NameField) -> Iterator[Attempt]:
        if aspect == "presence":
            yield from names.with_and_without(self.product, self.base.name, field, self.draw)
            refs = authors.named([field.present] if field.present is not None else [])
            yield from authors.together([self.items.attempts(ref, []) for ref in refs])
            return
        yield from names.wrong_field(self.product, self.base.name, field, self.draw)
        if field.equals is not None:
            yield from authors.together([self.items.attempts(ref, []) for ref in authors.named([field.equals])])

    def _of_author(self, one: About) -> Iterator[Attempt]:
        assert one.rule is not None  # noqa: S101  asked of rules of authors alone
        parts = authors.expressions(one.rule)
        refs = authors.named(parts)
        known = [*authors.told(parts, self.draw), *(value for ref in refs for value in self.items.held(ref))]
        yield from authors.together([self.items.attempts(ref, known) for ref in refs])
        if any(isinstance(node, FileNameRef) for part in parts for node in nodes(part)):
            for field in self.product.fields:
                yield from names.wrong_field(self.product, self.base.name, field, self.draw)
        if any(isinstance(node, DimensionRef) for part in parts for node in nodes(part)):
            for block in self.product.hdus:
                if isinstance(block, Hdu) and block.kind == "rows":
                    yield from tables.attempts(self.items.table(block, None), "rows")
                yield from self.items.sizes(block)

    def _pictures(self, rule: PlannedRule, one: About) -> Iterator[pictures.Made]:
        kind, content = self.product.format, self.base.content
        aspect = rule.id.rpartition(":")[2]
        if one.block is not None and one.block.kind == "picture" and aspect in {"type", "shape"}:
            if kind == "jpeg":
                yield from pictures.other_frames(content)
            yield from pictures.other_modes(content, kind)
            yield from pictures.other_sizes(content, kind)
        if one.rule is not None:
            found = {type(node) for part in authors.expressions(one.rule) for node in nodes(part)}
            if FileSizeRef in found:
                yield from pictures.larger(content, kind)
            if DimensionRef in found:
                yield from pictures.other_sizes(content, kind)

    def mends(self, edit: Edit, rule: PlannedRule, also: frozenset[str]) -> Iterator[Edit]:
        """Give edits on top of one."""
        attempt = edit.state
        if not isinstance(attempt, Attempt):
            return
        for more in islice(mending.mends(self, attempt, rule, also), mending.MOST):
            if not more.name or names.is_name(more.name):
                yield self.made(attempt.and_(more))

    def variants(self, about: Sequence[About]) -> Iterator[Edit]:  # noqa: ARG002
        """Give no variants: examples are many, and small."""
        yield from ()

    def reason(self, rule: PlannedRule, about: Sequence[About]) -> str:  # noqa: ARG002
        """Say why there is no edit."""
        return ""
