"""Where an order, or that nothing comes twice, has a meaning: columns, one-dimensional images, families of keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.types import AnyAxes
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.types import Length

_WORDS = ("increasing", "nondecreasing", "unique")


def said_orders(draft: ItemDraft) -> list[ast.WordFact]:
    """Give the words of an order that stand in a declaration and in what narrows it."""
    return _said([*draft.declaration.facts, *(fact for narrowing, _ in draft.narrowings for fact in narrowing.facts)])


def check_keyword_order(draft: ItemDraft, problems: Problems) -> None:
    """Report an order of one keyword, or of a family whose names have none."""
    for fact in said_orders(draft):
        if draft.kind == "plain":
            problems.add(
                "SP328",
                fact.span,
                f"`{fact.word}` says nothing of one value",
                help="it is for the rows of a column, the pixels of a one-dimensional image, and families of keywords",
            )
        elif fact.word != "unique" and draft.name.count("[") != 1:
            problems.add(
                "SP328",
                fact.span,
                f"the names {draft.name} have no order to go by",
                help="a family with one variable has: `CRVAL[i] : float increasing for i in 1..9`",
            )


def check_image_order(facts: tuple[ast.Fact, ...], shape: tuple[Length, ...], problems: Problems) -> None:
    """Report an order of pixels that lie along several axes."""
    for fact in _said(facts):
        if len(shape) != 1 or isinstance(shape[0], AnyAxes):
            problems.add(
                "SP328",
                fact.span,
                f"`{fact.word}` is not clear of pixels along several axes",
                help="it is for one-dimensional images: `float32[n]`",
            )


def _said(facts: Iterable[ast.Fact]) -> list[ast.WordFact]:
    return [fact for fact in facts if isinstance(fact, ast.WordFact) and fact.word in _WORDS]
