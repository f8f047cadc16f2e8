"""Commentary: what may be said of HISTORY and COMMENT, which have lines and no value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.spec import Facts

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ItemDraft
    from specc.model.types import ValueType

NAMES = ("HISTORY", "COMMENT")


def is_commentary(types: tuple[ValueType, ...]) -> bool:
    """Say whether a keyword is declared as commentary."""
    return any(one.kind == "commentary" for one in types)


def check_commentary(draft: ItemDraft, name: str, facts: Facts, column: ItemDraft | None, problems: Problems) -> None:
    """Report commentary of another name, in the braces of a column, or with facts that are of values."""
    if column is not None or name not in NAMES or len(facts.types) > 1:
        problems.add(
            "SP236",
            draft.span,
            f"`{name}` is no commentary of its own" if name in NAMES else f"`{name}` is never commentary",
            help="HISTORY and COMMENT of a header are: `HISTORY : commentary`",
        )
        return
    plain = Facts(facts.types, nonempty=facts.nonempty, matches=facts.matches, named=facts.named)
    if facts != plain or draft.also:
        problems.add(
            "SP236",
            draft.span,
            f"`{name}` is commentary, of many lines and no value",
            help="say its level, `nonempty`, or what one line `matches`",
        )
