"""Which rules speak of the same thing: what breaks the one may have to break the other.

`NGROUPS : int >= 1` and `require ngroups == NGROUPS` both speak of NGROUPS; so does a field of the file's name that
NGROUPS must equal. A mutant of the one that breaks the other, too, still proves that it bites.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model.expressions import ColumnRef, DimensionRef, HdusRef, KeywordRef, PixelsRef
from specc.model.spec import ArrayOf, Column, Keyword, NameField, Plane
from specc.model.walk import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.expressions import Expr
    from specc.plan.stating import About


_FORM = frozenset({"type", "shape", "rows"})


def akin(one: Sequence[About], other: Sequence[About]) -> bool:
    """Say whether two rules speak of one item: the one is about it and the other names it, or both name it.

    Of the data of one HDU the form is such an item.
    """
    said, also_said = set(_said(one)), set(_said(other))
    if any(_of_data(each) and each.block is another.block and _of_data(another) for each in one for another in other):
        return True
    return not said.isdisjoint(also_said) or _are_among(one, also_said) or _are_among(other, said)


def _of_data(about: About) -> bool:
    """Say whether a rule is about what data there are, pixels of one type and shape, or rows."""
    return about.block is not None and about.item is None and about.aspect in _FORM


def _are_among(every: Sequence[About], names: set[str]) -> bool:
    """Say whether what some rules are about is among names that others give."""
    for about in every:
        match about.item:
            case Keyword() | Column() as item if item.family is not None:
                if any(re.fullmatch(item.family.pattern, name) for name in names):
                    return True
            case Keyword() | Column() | Plane() as item:
                if item.name in names:
                    return True
            case None if about.block is not None and about.rule is None and about.block.label in names:
                return True
            case _:
                pass
    return False


def _said(every: Sequence[About]) -> Iterator[str]:
    """Give the names in what rules say of other items than their own."""
    for about in every:
        if isinstance(getattr(about.item, "value", None), ArrayOf):
            yield about.item.value.label  # type: ignore[union-attr]  # as just asked
        if about.mirrored is not None:
            yield about.mirrored.keyword.name
        for expression in _expressions(about):
            for node in nodes(expression):
                match node:
                    case KeywordRef() | ColumnRef() | DimensionRef():
                        yield node.name
                        yield from node.name.split(".")
                    case PixelsRef():
                        yield node.hdu.label
                    case HdusRef():
                        yield node.label
                    case _:
                        pass


def _expressions(about: About) -> Iterator[Expr]:
    if about.rule is not None:
        yield about.rule.expression
    match about.item:
        case NameField() as field:
            yield from (one for one in (field.equals, field.present) if one is not None)
        case Keyword() | Column() as item:
            facts = item.facts
            yield from (one for one in (facts.fixed, facts.refers, facts.same) if one is not None)
            yield from (one.bound for one in facts.limits)
            if about.aspect == "presence":
                yield from (condition for _, condition in item.presence.when)
                yield from item.conditions
        case _:
            pass
