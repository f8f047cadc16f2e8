"""Stating rules: a subject is named once, and everything that it must be becomes a rule under its id.

Two statements under one id are one rule, with the graver level and both messages. What of the model each is about is
kept beside them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from specc.plan.plan import PlannedRule

if TYPE_CHECKING:
    from specc.model.spec import Column, Hdu, Keyword, NameField, Plane, Product, Repeat, Rule
    from specc.plan.mirrors import Mirrored
    from specc.plan.plan import Needs
    from specc.source import Place

Gravity = Literal["error", "warning", "info", "off"]

GRAVITY: dict[Gravity, int] = {"off": 0, "info": 1, "warning": 2, "error": 3}
_EFFORT: dict[Needs, int] = {"name": 0, "file": 1, "header": 2, "data": 3}


@dataclass(frozen=True, slots=True)
class About:
    """What of the model a rule is about: of a product, of one of its blocks, of an item in that.

    `of`: the column, or the record, whose keyword or field the item is. `rule`: that of an author. `repeat`: what is
    counted. `mirrored`: what a tree says again.
    """

    product: Product
    block: Hdu | None = None
    item: Keyword | Column | Plane | NameField | None = None
    of: Keyword | Column | None = None
    rule: Rule | None = None
    repeat: Repeat | None = None
    mirrored: Mirrored | None = None
    aspect: str = ""


@dataclass(slots=True)
class Rules:
    """The rules met so far, by id, in order, and what each is about: one thing for every statement of it."""

    found: dict[str, PlannedRule] = field(default_factory=dict)
    about: dict[str, list[About]] = field(default_factory=dict)

    def add(self, rule: PlannedRule, about: About | None = None) -> None:
        """Keep a rule, together with an earlier one of the same id."""
        known = self.found.get(rule.id)
        self.found[rule.id] = rule if known is None else _together(known, rule)
        if about is not None:
            self.about.setdefault(rule.id, []).append(about)


def _together(one: PlannedRule, other: PlannedRule) -> PlannedRule:
    return replace(
        one,
        level=max(one.level, other.level, key=GRAVITY.__getitem__),
        message=one.message if other.message in one.message.split("; ") else f"{one.message}; {other.message}",
        needs=max(one.needs, other.needs, key=_EFFORT.__getitem__),
    )


@dataclass(frozen=True, slots=True)
class Subject:
    """What rules are about: where their ids begin, what messages call it, and where the spec has it."""

    rules: Rules
    path: str
    name: str
    place: Place
    about: About

    def of(self, block: Hdu) -> Subject:
        """Give a block of the product as a subject."""
        path = f"{self.about.product.name}/{block.label}"
        return Subject(self.rules, path, block.label, block.place, About(self.about.product, block))

    def item(self, name: str, item: Keyword | Column | Plane | NameField) -> Subject:
        """Give what stands in this as a subject of its own."""
        return Subject(self.rules, f"{self.path}/{name}", name, item.place, replace(self.about, item=item))

    def part(self, name: str, item: Keyword, of: Keyword | Column) -> Subject:
        """Give a keyword of a column, or a field of a record, as a subject of its own."""
        about = replace(self.about, item=item, of=of)
        return Subject(self.rules, f"{self.path}.{name}", f"{self.name}.{name}", item.place, about)

    def must(
        self,
        aspect: str,
        message: str,
        needs: Needs = "header",
        *,
        level: Gravity = "error",
        place: Place | None = None,
        rule: Rule | None = None,
    ) -> None:
        """State one rule; `rule`: that of an author which it is."""
        about = replace(self.about, aspect=aspect, rule=rule)
        self.rules.add(PlannedRule(f"{self.path}:{aspect}", level, message, needs, place or self.place), about)
