"""What is found of a spec before anyone reads it: its text, and what its place says of it.

Knows nothing of how a text is parsed, nor where others lie.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.diagnostics.record import Diagnostic
    from specc.source import Source

SUFFIX = ".specc"


@dataclass(frozen=True, slots=True)
class Found:
    """A spec's text, the name that its place gives it, and what is wrong with it before it is parsed.

    problem: it could not be read. hides: where the bundled spec lies that nobody can reach because of this one.
    rivals: where other texts of that name lie, with none of which it is to be confused.
    """

    name: str
    source: Source
    problem: Diagnostic | None = None
    hides: str = ""
    rivals: tuple[str, ...] = ()


class Library(Protocol):
    """Where other specs come from."""

    def find(self, name: str) -> Found | None:
        """Find a spec by its dotted name; None when there is none."""

    def names(self) -> Iterable[str]:
        """Give every name there is, for suggestions."""

    def places(self) -> tuple[str, ...]:
        """Say where names are looked for, in order."""
