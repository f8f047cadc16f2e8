"""What is proved of a spec that is right in itself, before any file exists.

Takes the model and the texts it came from; gives the diagnostics of what does not hold. Each proof is a module with a
function of that form, and a line in `PROOFS`; one that is not needed by a spec loads nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from specc.diagnostics.record import Diagnostic
    from specc.model.spec import Spec
    from specc.source import Source

    Proof = Callable[[Spec, Mapping[str, Source]], Iterable[Diagnostic]]

PROOFS: tuple[Proof, ...] = ()


def prove(spec: Spec, sources: Mapping[str, Source]) -> list[Diagnostic]:
    """Give what does not hold. sources: every text that took part, by its path."""
    return [one for proof in PROOFS for one in proof(spec, sources)]
