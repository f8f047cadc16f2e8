# SPDX-License-Identifier: BSD-3-Clause
"""The nearest right name to a wrong one, for messages.

Takes the name that is wanted and the names that are there; gives one of these, or None when none is like it. Costs
nothing until there is a finding.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 2000  # candidates looked at: a header may hold any number
_LIKE = 0.8


def nearest(wanted: str, there: Iterable[str]) -> str | None:
    """Name like `wanted`: the same but for case and signs, else one with few letters changed."""
    candidates = [name for _, name in zip(range(_MOST), there, strict=False)]
    bare = _bare(wanted)
    for name in candidates:
        if _bare(name) == bare and name != wanted:
            return name
    from difflib import get_close_matches

    close = get_close_matches(wanted, candidates, n=1, cutoff=_LIKE)
    return close[0] if close and close[0] != wanted else None


def _bare(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")
