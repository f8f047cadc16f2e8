# SPDX-License-Identifier: BSD-3-Clause
"""Faults of one ASDF file on their way into the findings: each kind once, with its first place and a count.

A file may claim to hold a million blocks and be wrong about each; the text of a fault is made for the first alone.
`where` is the place of the whole, when the file lies in an HDU of another.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..findings import Findings

    Text = str | Callable[[], str]


MOST_KINDS = 20  # of faults of one rule that are told apart


class Told:
    """Takes faults of one file, and hands them over when all was looked at."""

    __slots__ = ("_faults", "_kinds", "findings", "where")

    def __init__(self, findings: Findings, where: dict[str, Any] | None = None) -> None:
        self.findings = findings
        self.where: dict[str, Any] = where or {}
        self._faults: dict[tuple[str, str], list[Any]] = {}
        self._kinds: dict[str, list[str]] = {}  # of each code

    def __contains__(self, code: str) -> bool:
        return code in self._kinds

    def note(self, code: str, text: Text, *, kind: str = "", count: int = 1, **details: Any) -> None:  # noqa: ANN401  # of a finding
        """Note a fault. kind: tells several of one rule apart. details: expected, found, path, line."""
        known = self._faults.get((code, kind))
        if known is None:
            kinds = self._kinds.setdefault(code, [])
            if len(kinds) >= MOST_KINDS:
                self._faults[code, kinds[0]][1] += count
                return
            kinds.append(kind)
            self._faults[code, kind] = [text if isinstance(text, str) else text(), count, details]
        else:
            known[1] += count

    def hand_over(self) -> None:
        """Put into the findings what was noted since the last time."""
        if not self._faults:
            return
        from ..codes import level_of

        for (code, _), (text, count, details) in self._faults.items():
            self.findings.add(code, text, default=level_of(code), count=count, **{**self.where, **details})
        self._faults, self._kinds = {}, {}
