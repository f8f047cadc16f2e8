"""Variants of a file: other values of what the conditions ask, under which a rule is asked at all.

Takes what a rule is about and a file; gives edits, of which those that conform are bases of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import Compare, Exists, KeywordRef, Literal_, Membership
from specc.model.spec import Column, Keyword, Rule
from specc.model.walk import nodes
from specc.mutants.fits.authors import drawn, items_of, slots_of
from specc.mutants.values import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.expressions import Expr
    from specc.mutants.fits.opened import Opened
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About


def variants(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits by which other conditions hold."""
    for about in abouts:
        for condition in _conditions(about):
            yield from _variants(opened, about, condition)


def _conditions(about: About) -> list[Expr]:
    found: list[Expr] = []
    for one in (about.block, about.item, about.rule, about.of):
        if isinstance(one, Keyword | Column) or (one is not None and one is about.block):
            found += [*one.conditions, *(condition for _, condition in one.presence.when)]
        elif isinstance(one, Rule):
            found += one.conditions
    if about.repeat is not None:
        found += about.repeat.conditions
    return found


def _variants(opened: Opened, about: About, condition: Expr) -> Iterator[Edit]:
    told: dict[str, list[object]] = {}
    for one in nodes(condition):
        match one:
            case Compare(left=KeywordRef(), right=Literal_()):
                told.setdefault(one.left.name, []).append(one.right.value)  # type: ignore[union-attr]
            case Membership(item=KeywordRef()):
                told.setdefault(one.item.name, []).extend(one.values)  # type: ignore[union-attr]
            case Exists():
                pass
    for item in items_of(opened, about, [condition]):
        for slot in slots_of(opened, item):
            values = [*told.get(slot.name, ()), *drawn(opened, item.facts, 4)]
            for value in dict.fromkeys(values):
                if value != slot.value and not (isinstance(value, str) and not value.isascii()):
                    yield slot.put(f"{slot.name} is {shown(value)}", value)
            if slot.there:
                yield slot.write(f"{slot.name} is not there", None)
