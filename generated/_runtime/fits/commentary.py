# SPDX-License-Identifier: BSD-3-Clause
"""Commentary: the lines of HISTORY and COMMENT, of which a header has any number and none has a value.

Only specs that declare them load this.
"""

from __future__ import annotations

from ..patterns import pattern_of
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .check import HduCheck
    from .view import HduView

_TEXT_AT = 8  # the text follows the keyword directly


def has_commentary(h: HduView, name: str) -> bool:
    """Whether a header has such a line."""
    return bool(h.header.cards(name))


def commentary(
    h: HduCheck,
    name: str,
    *,
    level: str = "required",
    nonempty: bool = False,
    matches: str | tuple[str, ...] = (),
) -> None:
    """Demand lines of commentary; with `nonempty` one that is not blank, with each of `matches` one that fits it."""
    h.declared.add(name)
    cards = h.header.cards(name)
    if not cards:
        if level in ("required", "recommended"):
            h.presence(name, level, f"{name} is missing", keyword=name)
        return
    if level in ("forbidden", "deprecated"):
        said = "must not be there" if level == "forbidden" else "is deprecated"
        h.presence(name, level, f"{name} {said}", keyword=name, card=cards[0].number)
        return
    lines = [card.text[_TEXT_AT:].strip() for card in cards]
    if nonempty and not any(lines):
        h.add(name, "nonempty", f"no line of {name} says anything", keyword=name, card=cards[0].number)
    for pattern in (matches,) if isinstance(matches, str) else matches:
        fits = pattern_of(pattern)
        if not any(map(fits, lines)):
            h.add(
                name,
                "matches",
                f"none of {len(lines)} lines of {name} matches {pattern}"
                if len(lines) > 1
                else f"{name} is {shown(lines[0])}, which does not match {pattern}",
                keyword=name,
                card=cards[0].number,
                expected=pattern,
            )
