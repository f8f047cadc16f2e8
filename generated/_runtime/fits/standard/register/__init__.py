# SPDX-License-Identifier: BSD-3-Clause
"""Every rule of the Standard that is judged: its code, level, what must be read for it, section, and what must hold.

A room a group, in which each rule is a line `CODE LEVEL NEEDS SECTION | what must hold`. LEVEL is what it is unless a
policy says otherwise; `off` are rules that right files break with reason, there for policies that want them. NEEDS is
`file`, `header` or `data`. SECTION is of FITS Standard 4.0, or the name of the convention or practice it comes from.
Nothing here is read before the first fault.
"""

from __future__ import annotations

from ....codes import rules_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ....codes import StandardRule

# Where these are broken, an HDU, a column or an array was not read, so that nothing else is judged there: a policy that
# made less than errors of them would let a file pass that nobody looked at.
ALWAYS_ERRORS = frozenset(
    (
        *("F0101", "F0103", "F0107", "F0112", "F0113", "F0115", "F0116", "F0117", "F0226", "F0228"),
        *("F0303", "F0310", "F0311", "F0312", "F0313", "F0314", "F0326", "F0330", "F0331", "F0332"),
        *("F0702", "F0801", "F0802", "F0803", "F0804", "F0901", "F0902", "F0923", "F0924", "F1001", "F1002"),
    )
)

_GROUPS = tuple(f"F{number:02}" for number in range(1, 21))
_known: dict[str, dict[str, StandardRule]] = {}  # by group
_every: dict[str, StandardRule] = {}


def rules() -> Mapping[str, StandardRule]:
    """Every rule by its code, in order of the codes."""
    if not _every:
        for group in _GROUPS:
            _every.update(_rules_of(group))
    return _every


def level_of(code: str) -> str:
    """Level of a rule unless a policy says otherwise. Raises KeyError for a code that nobody registered."""
    return _rules_of(code[:3])[code].level


def _rules_of(group: str) -> dict[str, StandardRule]:
    """Rules of `F01` and so on; nothing is read of the others, since most files break rules of few groups."""
    if group not in _known:
        if group not in _GROUPS:
            return {}
        _known[group] = rules_in(f"{__name__}.{group.lower()}")
    return _known[group]
