# SPDX-License-Identifier: BSD-3-Clause
"""One delivery as the rules of its dataset see it: `d.key("obs")`, `d.count("cal")`, `d.the("cal")`, `d.each(...)`.

Where there are names alone, what needs a file cannot be told; `untold` then says that something was asked for which
nobody could judge.
"""

from __future__ import annotations

from ..expressions import UNTOLD, Missing
from ..rules import broken
from .delivered import Unread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    from ..findings import Findings
    from .declared import Dataset
    from .delivered import DeliveredFile

    T = TypeVar("T")


class Delivery:
    """The files of one delivery by member, and the texts of its key."""

    __slots__ = ("dataset", "findings", "keys", "listed", "members", "untold")

    def __init__(
        self,
        dataset: Dataset,
        keys: Mapping[str, str],
        members: dict[str, list[DeliveredFile]],
        findings: Findings,
    ) -> None:
        self.dataset = dataset
        self.keys = keys
        self.members = members
        self.findings = findings
        self.listed: dict[str, list[str] | None] = {}  # names that other files hold, by member
        self.untold = False

    # ------------------------------------------------------------------------------------ what expressions ask

    def key(self, name: str) -> str:
        """The text of a field of the key."""
        return self.keys[name]

    def files(self, member: str) -> Sequence[DeliveredFile]:
        """The files of a member."""
        return self.members.get(member, ())

    def count(self, member: str) -> int:
        """How many files a member has."""
        return len(self.files(member))

    def the(self, member: str) -> DeliveredFile:
        """The one file of a member; `Missing` when there is none, or when there are several."""
        files = self.files(member)
        if len(files) != 1:
            raise Missing(f"there are {len(files)} files of {member}")
        return files[0]

    def each(self, member: str, ask: Callable[[DeliveredFile], T]) -> list[T]:
        """What each file of a member says; those that do not say it are left out."""
        said = []
        for file in self.files(member):
            try:
                said.append(ask(file))
            except Unread:
                raise
            except Missing:
                continue
        return said

    def any_has(self, member: str, ask: Callable[[DeliveredFile], object]) -> bool:
        """Whether any file of a member says something."""
        return any(has(ask, file) for file in self.files(member))

    # ------------------------------------------------------------------------------------ rules

    def when(self, condition: Callable[[], object]) -> bool | None:
        """Whether a condition holds; None when it cannot be told."""
        try:
            return bool(condition())
        except Unread:
            self.untold = True
        except UNTOLD:
            pass
        return None

    def rule(
        self,
        rule: str,
        holds: Callable[[], object],
        *,
        if_present: tuple[Callable[[], object], ...] = (),
        show: Mapping[str, Callable[[], object]] | None = None,
        hint: Callable[[], str] | None = None,
        message: str | None = None,
    ) -> None:
        """Demand that an expression over the files holds."""
        try:
            if not all(condition() for condition in if_present) or holds():
                return
        except Unread:
            self.untold = True
            return
        except UNTOLD:
            return
        text, values = broken(rule, message, show, hint)
        self.findings.add(f"{self.dataset.name}:{rule}", text, expected=message, found=values)


def has(ask: Callable[[DeliveredFile], object], file: DeliveredFile) -> bool:
    """Whether a file says something."""
    try:
        return ask(file) is not False
    except Unread:
        raise
    except Missing:
        return False
