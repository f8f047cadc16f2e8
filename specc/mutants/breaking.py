"""Who breaks files of which format.

Takes the name of a format; gives what makes breakers of bases. A format without one has no mutants, and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from specc.mutants.documents import DocumentBreaker
from specc.mutants.fits import FitsBreaker

if TYPE_CHECKING:
    from specc.mutants.mutant import Base, Breaker, Setting


class Opens(Protocol):
    """How the breaker of a base is made."""

    def __call__(self, base: Base, setting: Setting) -> Breaker:
        """Take a base apart."""


def breakers(form: str) -> Opens | None:
    """Give what breaks files of a format."""
    return _BREAKERS.get(form)


_BREAKERS: dict[str, Opens] = {
    "fits": FitsBreaker,
    **dict.fromkeys(("json", "yaml", "asdf", "csv", "ecsv", "png", "jpeg"), DocumentBreaker),
}
