"""Defaults: what an optional keyword stands for where a file does not have it.

Takes the draft of an item; gives its default where readers may assume it, so that no guard is needed: the item is
optional on its own account, wherever it stands, and never null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.constants import scalar_of
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model.drafts import ItemDraft
    from specc.model.spec import Scalar


def default_of(draft: ItemDraft) -> Scalar | None:
    """Give the value that readers assume; None where they may not."""
    if not draft.optional or draft.kind != "plain" or draft.group is not None or draft.conditions:
        return None
    facts = [*draft.declaration.facts, *(fact for narrowing, _ in draft.narrowings for fact in narrowing.facts)]
    for fact in facts:
        leveled = isinstance(fact, ast.LevelFact) and (fact.condition is not None or fact.level == "forbidden")
        if leveled or isinstance(fact, ast.NullFact) or (isinstance(fact, ast.WordFact) and fact.word == "nullable"):
            return None
    defaults = [scalar_of(fact.value) for fact in facts if isinstance(fact, ast.DefaultFact)]
    return defaults[-1] if defaults else None
