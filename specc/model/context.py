"""Where an expression stands, which settles what its names mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from specc.model.drafts import Condition, HduDraft, ItemDraft
    from specc.model.scope import Scope
    from specc.source import Span

Mode = Literal["hdu", "row", "pixel", "file", "name"]


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands.

    `mode`: `hdu` in the braces of an HDU, `row` and `pixel` in an `each`, `file` in a product or repeat, `name` in a
    field of the file name. `aggregate`: inside a function that takes whole columns. `several`: inside one of
    many values, so that a whole family may stand. `texts`: in what a text is made of, where digits are texts.
    `known`: items that are there where the expression is judged. `lenient`: an absent item makes the expression
    unjudged, as in conditions and under `if present`.
    """

    scope: Scope
    hdu: HduDraft | None
    mode: Mode
    aggregate: bool = False
    several: bool = False
    texts: bool = False
    loops: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    lenient: bool = False
    conditions: tuple[Condition, ...] = ()
    group: Span | None = None
    column: ItemDraft | None = None  # in whose braces it stands
