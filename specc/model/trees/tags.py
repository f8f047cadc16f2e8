"""Tags of nodes: what a switch asks of them. `*` in a tag stands for anything.

Takes the tag of a node and texts; gives the condition that it fits one of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.model import expressions as typed
from specc.model.constants import scalar_of

if TYPE_CHECKING:
    from specc.model.infer import Typing
    from specc.syntax.expressions import Expr


def pattern_of_tag(text: str) -> str:
    """Give the regular expression of a tag with `*` in it."""
    return ".*".join(map(re.escape, text.split("*")))


def of_tags(typing: Typing, item: typed.NodeRef, values: tuple[Expr, ...], *, negated: bool) -> typed.Expr | None:
    """Give the condition that a node has one of some tags."""
    texts = [value for value in map(scalar_of, values) if isinstance(value, str)]
    if len(texts) < len(values):
        wrong = next(value for value in values if not isinstance(scalar_of(value), str))
        typing.problems.add("SP301", wrong.span, "a tag is a text", help='write it in quotes: `"tag:...-1.*"`')
        return None
    listed = ", ".join(value.span.text for value in values)
    text = f"{item.text} {'not ' if negated else ''}in {{{listed}}}"
    place = item.place if negated else values[0].span.place
    pattern = "|".join(map(pattern_of_tag, dict.fromkeys(texts)))
    fits = typed.Matches("bool", None, text, place, item, pattern)
    return typed.Logic("bool", None, text, place, "not", fits, None) if negated else fits
