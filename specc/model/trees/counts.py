"""Lengths of lists that something else says: `list[count(SCI)] of object`, `list[n] of float` where `n` is a key.

Takes the draft of a product whose trees are walked; a length that is neither a number nor a dimension becomes a rule
beside the key, which is judged as any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.drafts import RuleDraft
from specc.model.families import draft_named
from specc.model.trees.paths import around
from specc.model.trees.settling import all_of
from specc.syntax import ast
from specc.syntax.expressions import CallFunction, Comparison, Const, Ref, RefPart

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ItemDraft, ProductDraft
    from specc.syntax.expressions import Expr


def state_counts(draft: ProductDraft, problems: Problems) -> None:
    """Enter the rules of lengths that something else says."""
    for block in draft.hdus:
        for key in (*block.keywords, *([block.root] if block.root is not None else [])):
            for value in all_of(key.value) if key.value is not None else ():
                bound = _computed(value.structure, block)
                if bound is None:
                    continue
                value.computed = True
                if value is not key.value or key is block.root or key.kind != "plain":
                    problems.add(
                        "SP407",
                        bound.span,
                        "only the length of what a key holds as a whole is said by something else",
                        help="say it as a rule: `require count(LIST) == ...`",
                    )
                else:
                    block.rules.append(_rule(key, bound))


def _computed(structure: ast.Structure | None, block: HduDraft) -> Expr | None:
    """Give what a length is computed of; None when it is a number, a span, or a dimension."""
    if not isinstance(structure, ast.ListType) or structure.count is None or structure.count.kind != "expression":
        return None
    bound = structure.count.least
    if bound is None or isinstance(bound, Const):
        return None
    if isinstance(bound, Ref) and len(bound.parts) == 1 and bound.parts[0].subscript is None:
        known = any(draft_named(bound.parts[0].name, one.keywords, None) for _, one in around(block))
        return bound if known else None
    return bound


def _rule(key: ItemDraft, bound: Expr) -> RuleDraft:
    span = bound.span
    whole = Ref((RefPart(key.name, None, quoted=True, span=key.span),), None, key.span)
    count = CallFunction("count", (whole,), key.span, key.span)
    equal = Comparison("==", count, bound, None, None, relative=False, tolerance_span=None, span=span)
    message = ast.Text(f"{key.name} has as many elements as {' '.join(span.text.split())} says", span)
    rule = ast.Rule("require", equal, if_present=True, loop=None, message=message, span=span)
    return RuleDraft(rule, key.scope, key.conditions, "hdu", key.group)
