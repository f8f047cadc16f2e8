# SPDX-License-Identifier: BSD-3-Clause
"""The data of a scan: passed over up to the next marker, restart markers counted (T.81 B.1.1.5, E.1.4).

Takes a place in a source behind a scan header; gives where the next marker is. Nothing is decoded and nothing kept.
"""

from __future__ import annotations

from .markers import FILL, RST0, is_restart

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..pictures.bytes import Forward

_AT_ONCE = 1 << 18


class ScanData:
    """What was passed over. restarts: markers in turn; wrong: what is the first that came out of turn."""

    __slots__ = ("length", "restarts", "wrong")

    def __init__(self) -> None:
        self.length = 0
        self.restarts = 0
        self.wrong: str | None = None

    def restart(self, marker: int, at: int) -> None:
        """Count a restart marker."""
        due = RST0 + self.restarts % 8
        if marker != due and self.wrong is None:
            self.wrong = f"RST{marker & 7} stands at byte {at}, where RST{due & 7} is due: data between are lost"
        self.restarts += 1


def pass_over(forward: Forward) -> ScanData:
    """Go to the first byte of the next marker that is no restart, or to the end of the file."""
    data = ScanData()
    start = forward.at
    while True:
        begin = forward.at
        block = forward.take(_AT_ONCE)
        at = block.find(b"\xff")
        while 0 <= at < len(block) - 1:
            second = block[at + 1]
            if second == 0:
                at += 2
            elif second == FILL:  # bytes of fill before a marker
                at += 1
            elif is_restart(second):
                data.restart(second, begin + at)
                at += 2
            else:
                forward.at = begin + at
                data.length = forward.at - start
                return data
            at = block.find(b"\xff", at)
        if len(block) < _AT_ONCE:
            data.length = forward.at - start
            return data
        if at >= 0:
            forward.at = begin + at  # the second byte is in the next block
