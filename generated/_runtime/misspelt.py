# SPDX-License-Identifier: BSD-3-Clause
"""The nearest right name to a wrong one, for messages.

Takes the name that is wanted and the names that are there; gives one of these, or None when none is like it. Costs
nothing until there is a finding, and then little for each name: a header may hold any number, and lack many.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 2000  # names looked at
_SHORTEST = 3  # a name of two letters is one letter away from too many


def nearest(wanted: str, there: Iterable[str]) -> str | None:
    """Name like `wanted`: the same but for case and signs, else one letter more, less, other, or two exchanged."""
    bare = _bare(wanted)
    close = None
    for _, name in zip(range(_MOST), there, strict=False):
        if name == wanted or abs(len(name) - len(wanted)) > 2:  # noqa: PLR2004  # signs in between
            continue
        other = _bare(name)
        if other == bare:
            return name
        if close is None and len(bare) >= _SHORTEST and _one_apart(bare, other):
            close = name
    return close


def _bare(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _one_apart(a: str, b: str) -> bool:
    """Whether one slip of the hand makes one text of the other; digits are no slips, since CTYPE1 is not CTYPE2."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    left, right = a[start : len(a) - end], b[start : len(b) - end]
    if any(c.isdigit() for c in left + right):
        return False
    return max(len(left), len(right)) <= 1 or (len(left) == len(right) == 2 and left == right[::-1])  # noqa: PLR2004  # two exchanged
