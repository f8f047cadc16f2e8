"""Stating rules: a subject is named once, and everything that it must be becomes a rule under its id.

Two statements under one id are one rule, with the graver level and both messages.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from specc.plan.plan import PlannedRule

if TYPE_CHECKING:
    from specc.plan.plan import Needs
    from specc.source import Place

Gravity = Literal["error", "warning", "info", "off"]

GRAVITY: dict[Gravity, int] = {"off": 0, "info": 1, "warning": 2, "error": 3}
_EFFORT: dict[Needs, int] = {"name": 0, "file": 1, "header": 2, "data": 3}


@dataclass(slots=True)
class Rules:
    """The rules met so far, by id, in order."""

    found: dict[str, PlannedRule] = field(default_factory=dict)

    def add(self, rule: PlannedRule) -> None:
        """Keep a rule, together with an earlier one of the same id."""
        known = self.found.get(rule.id)
        self.found[rule.id] = rule if known is None else _together(known, rule)


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

    def must(
        self,
        aspect: str,
        message: str,
        needs: Needs = "header",
        *,
        level: Gravity = "error",
        place: Place | None = None,
    ) -> None:
        """State one rule."""
        self.rules.add(PlannedRule(f"{self.path}:{aspect}", level, message, needs, place or self.place))
