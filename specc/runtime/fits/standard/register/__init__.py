# SPDX-License-Identifier: BSD-3-Clause
"""Every rule of the Standard that is judged: its code, level, what must be read for it, section, and what must hold.

A room a group, in which each rule is a line `CODE LEVEL NEEDS SECTION | what must hold`. LEVEL is what it is unless a
policy says otherwise; `off` are rules that right files break with reason, there for policies that want them. NEEDS is
`file`, `header` or `data`. SECTION is of FITS Standard 4.0, or the name of the convention or practice it comes from.
Nothing here is read before the first fault.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_GROUPS = 20
_known: dict[str, StandardRule] = {}


class StandardRule:
    """One rule. level: error, warning, info or off. needs: file, header or data. holds: what must hold, in words."""

    __slots__ = ("code", "holds", "level", "needs", "section")

    def __init__(self, code: str, level: str, needs: str, section: str, holds: str) -> None:
        self.code = code
        self.level = level
        self.needs = needs
        self.section = section
        self.holds = holds

    def __repr__(self) -> str:
        return f"StandardRule({self.code!r}, {self.level!r})"


def rules() -> Mapping[str, StandardRule]:
    """Every rule by its code, in order of the codes."""
    if not _known:
        from importlib import import_module

        for group in range(1, _GROUPS + 1):
            text: str = import_module(f"{__name__}.f{group:02}").RULES
            for line in text.splitlines():
                if line:
                    head, _, holds = line.partition(" | ")
                    code, level, needs, section = head.split(" ", 3)
                    _known[code] = StandardRule(code, level, needs, section, holds)
    return _known


def level_of(code: str) -> str:
    """Level of a rule unless a policy says otherwise. Raises KeyError for a code that nobody registered."""
    return rules()[code].level
