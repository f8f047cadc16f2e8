"""What is proved of a spec that is right in itself, before any file exists.

Takes the model and the texts it came from; gives the diagnostics of what does not hold. Each proof is a module with a
function of that form, and a line in `PROOFS`; one that is not needed by a spec loads nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.proofs.dead import tell_dead
from specc.proofs.items import tell_items
from specc.proofs.told import Telling
from specc.proofs.vain import tell_vain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specc.diagnostics.record import Diagnostic
    from specc.model.spec import Spec
    from specc.source import Source
    from specc.syntax import ast

    Proof = Callable[[Spec, Mapping[str, Source]], Iterable[Diagnostic]]
    Teller = Callable[[Spec, Telling], None]

PROOFS: tuple[Proof, ...] = ()


# What is proved of items, conditions and rules is told with what the tree knows of blocks.
TELLERS: tuple[Teller, ...] = (tell_items, tell_dead, tell_vain)


def prove(spec: Spec, tree: ast.Spec, sources: Mapping[str, Source]) -> list[Diagnostic]:
    """Give what does not hold. tree: of the spec; sources: every text that took part, by its path."""
    telling = Telling(tree, sources)
    for tell in TELLERS:
        tell(spec, telling)
    return [*telling.found, *(one for proof in PROOFS for one in proof(spec, sources))]
