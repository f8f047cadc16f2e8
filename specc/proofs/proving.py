"""What is proved of a spec that is right in itself, before any file exists.

Takes the model, its tree and the texts it came from; gives the diagnostics of what does not hold. Each proof is a
module with a function of that form, and a line in `TELLERS`; one that a spec does not need loads nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.proofs.dead import tell_dead
from specc.proofs.items import tell_items
from specc.proofs.told import Telling
from specc.proofs.vain import tell_vain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from specc.diagnostics.record import Diagnostic
    from specc.model.spec import Spec
    from specc.source import Source
    from specc.syntax import ast

    Teller = Callable[[Spec, Telling], None]


def tell_names(spec: Spec, telling: Telling) -> None:
    """Tell what is proved of the names of files, if the spec says any."""
    if any(one.templates for one in spec.products):
        from specc.proofs.names.proof import tell_names as tell  # noqa: PLC0415  only for specs that name files

        tell(spec, telling)


# What is proved of items, conditions and rules is told with what the tree knows of blocks.
TELLERS: tuple[Teller, ...] = (tell_items, tell_dead, tell_vain, tell_names)


def prove(spec: Spec, tree: ast.Spec, sources: Mapping[str, Source]) -> list[Diagnostic]:
    """Give what does not hold. tree: of the spec; sources: every text that took part, by its path."""
    telling = Telling(tree, sources)
    for tell in TELLERS:
        tell(spec, telling)
    return telling.found
