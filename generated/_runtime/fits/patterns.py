# SPDX-License-Identifier: BSD-3-Clause
"""Patterns of a spec, compiled once and when first used: the module of regular expressions costs a cold start much."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_KNOWN: dict[str, Callable[[str], re.Match[str] | None]] = {}


def pattern_of(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """A function that says whether the whole of a text matches."""
    try:
        return _KNOWN[pattern]
    except KeyError:
        import re

        suits = _KNOWN[pattern] = re.compile(pattern).fullmatch
        return suits
