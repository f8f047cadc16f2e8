# SPDX-License-Identifier: BSD-3-Clause
"""The topics of the Standard in the order in which they judge, and which headers each of them concerns.

A topic is a room with a function; it is loaded with the first header that has a keyword of its own, since a cold
validator is done before all rooms were loaded. To add one: a room, and a line here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ...findings import Findings
    from ..file import FitsFile
    from .hdu import StandardHdu

    HeaderRules = Callable[[StandardHdu], None]
    FileRules = Callable[[FitsFile, list[StandardHdu], Findings], None]


class Topic:
    """Rules over one header. beginnings: first four characters of the keywords that call for them; empty, always."""

    __slots__ = ("_beginnings", "_kinds", "judge")

    def __init__(self, judge: Callable[[], HeaderRules], beginnings: str = "", *, kinds: tuple[str, ...] = ()) -> None:
        self.judge = judge
        self._beginnings = frozenset(beginnings.split())
        self._kinds = kinds

    def concerns(self, h: StandardHdu, beginnings: set[str]) -> bool:
        """Whether a header has anything that these rules speak of."""
        if self._kinds and h.hdu.kind not in self._kinds:
            return False
        return not self._beginnings or not self._beginnings.isdisjoint(beginnings)


def _syntax() -> HeaderRules:
    from .syntax import check_syntax

    return check_syntax


def _mandatory() -> HeaderRules:
    from .mandatory import check_mandatory

    return check_mandatory


def _reserved() -> HeaderRules:
    from .reserved import check_reserved

    return check_reserved


HEADER = (
    Topic(_syntax),
    Topic(_mandatory),
    Topic(_reserved),
)

# Rules over all HDUs of a file, after those over each.
FILE: tuple[Callable[[], FileRules], ...] = ()

# Rules over the data of one HDU.
DATA: tuple[Callable[[], HeaderRules], ...] = ()
