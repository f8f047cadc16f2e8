"""What a file of accepted findings says, once it is read and right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from specc.source import Span

# The keys of a file, of its policy and of an entry, in the order in which they are written.
FILE_KEYS = ("accepted", "baseline", "policy", "findings")
POLICY_KEYS = ("require",)
SCOPE_KEYS = ("product", "paths", "hdu", "keyword", "column", "profile")
SAID_KEYS = ("reason", "owner", "expires")
COUNT_KEYS = ("findings", "places")
ENTRY_KEYS = ("rule", *SCOPE_KEYS, *COUNT_KEYS, *SAID_KEYS)

EDITION = 1  # of the form of the file


@dataclass(frozen=True, slots=True)
class Scope:
    """Where findings are accepted; None, or no paths, where it does not matter. Texts may be patterns."""

    product: str | None = None
    paths: tuple[str, ...] = ()
    hdu: str | None = None
    keyword: str | None = None
    column: str | None = None
    profile: str | None = None

    @property
    def narrowness(self) -> int:
        """Say of how many things the scope speaks: what is narrower is asked first."""
        single = (self.product, self.hdu, self.keyword, self.column, self.profile)
        return bool(self.paths) + sum(one is not None for one in single)


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule, or a pattern of rules, that is accepted in a scope.

    findings: how many in one run; places: of how many one finding may tell; None where that does not matter.
    expires: the last day on which it holds. span: of the rule in the text of the file.
    """

    rule: str
    scope: Scope
    span: Span
    reason: str | None = None
    owner: str | None = None
    expires: date | None = None
    findings: int | None = None
    places: int | None = None

    def holds(self, today: date) -> bool:
        """Say whether the entry has not expired."""
        return self.expires is None or today <= self.expires


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """A file of accepted findings. baseline: a run wrote it, and may write it anew."""

    path: str
    entries: tuple[Entry, ...]
    baseline: bool = False
