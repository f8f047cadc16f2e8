"""Presence: whether an item must be there, and under which condition it must or must not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.model.narrowing import NO_WIDER
from specc.model.spec import Presence
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model import expressions as typed
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.model.scope import Scope
    from specc.model.spec import Level

_LEVEL_RANK: dict[Level, int] = {"optional": 0, "deprecated": 0, "recommended": 1, "required": 2, "forbidden": 2}
_OPPOSITE: dict[Level, Level] = {"required": "forbidden", "forbidden": "required"}


def presence(
    typing: Typing,
    facts: tuple[ast.Fact, ...],
    narrowings: list[tuple[ast.Item, Scope]],
    context: Context,
    *,
    optional: bool,
) -> Presence:
    """Give the level of an item, with the levels that hold under conditions."""
    level: Level = "optional" if optional else "required"
    when: list[tuple[Level, typed.Expr]] = []
    sources = [(facts, context)] + [(one.facts, replace(context, scope=scope)) for one, scope in narrowings]
    for number, (group, inner) in enumerate(sources):
        for fact in group:
            if not isinstance(fact, ast.LevelFact):
                continue
            if fact.condition is not None:
                condition = typing.condition(fact.condition, replace(inner, lenient=True))
                if condition is not None:
                    when.append((fact.level, condition))
                    if level == "required" and number == 0 and fact.level in {"required", "recommended"}:
                        level = "optional"
            elif number and (_LEVEL_RANK[fact.level] < _LEVEL_RANK[level] or _OPPOSITE.get(fact.level) == level):
                typing.problems.add("SP205", fact.span, f"this does not narrow: the item was {level}", help=NO_WIDER)
            else:
                level = fact.level
                if number:  # what held under a condition and asked for less is overtaken
                    when = [one for one in when if _LEVEL_RANK[one[0]] >= _LEVEL_RANK[level]]
    return Presence(level, tuple(when))
