"""Whether what an expression names might not be there in a file that is right.

Takes drafts and where the expression stands: in the HDU itself, under conditions, in an include that may be left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax import ast

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.drafts import HduDraft, ItemDraft


def hdu_may_be_absent(hdu: HduDraft) -> bool:
    """Say whether a file may lack an HDU."""
    return hdu.declaration.name.optional or bool(hdu.conditions)


def may_be_absent(draft: ItemDraft, hdu: HduDraft, context: Context) -> bool:
    """Say whether an item, where the expression is judged, might not be there."""
    if hdu is not context.hdu and hdu_may_be_absent(hdu):
        return True
    if _conditional(draft, hdu, context):
        return True
    levels = [fact for fact in draft.declaration.facts if isinstance(fact, ast.LevelFact)]
    narrowed = [f for narrowing, _ in draft.narrowings for f in narrowing.facts if isinstance(f, ast.LevelFact)]
    if any(fact.level == "required" and fact.condition is None for fact in (*levels, *narrowed)):
        return False
    grouped = draft.group is not None and draft.group != context.group
    conditional = any(fact.level != "required" or fact.condition is not None for fact in levels)
    return draft.optional or grouped or conditional or draft.kind == "wild"


def _conditional(draft: ItemDraft, hdu: HduDraft, context: Context) -> bool:
    """Say whether an item stands under a condition that need not hold where the expression stands."""
    here = {condition.says for condition in context.conditions}
    others = [one for one in (*hdu.keywords, *hdu.columns) if one.name == draft.name]
    for condition in draft.conditions:
        if condition.says in here:
            continue
        arms = {one.arm for other in others for one in other.conditions if one.branch == condition.branch}
        if condition.values is not None or not {0, 1} <= arms:  # both branches of a `when` declare it
            return True
    return False
