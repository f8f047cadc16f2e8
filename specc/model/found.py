"""What a name turned out to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.model.drafts import ItemDraft
    from specc.model.expressions import Expr


@dataclass(slots=True)
class Found:
    """What a name turned out to be: the node, its draft if it has one, and the key under which guards know it."""

    node: Expr
    draft: ItemDraft | None = None
    key: str = ""
    optional: bool = False
    absent: str = ""  # what may be absent, where that is something on the way to it
