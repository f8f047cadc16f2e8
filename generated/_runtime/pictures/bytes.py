# SPDX-License-Identifier: BSD-3-Clause
"""The bytes of a picture, read forwards piece by piece.

Gives exactly what was asked for or says that the file ended; never holds more than one piece, however long a file says
that it is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..reading.source import Source

PIECE = 1 << 20
_MOST_COUNTED = 1 << 26  # bytes behind the end of a picture that are counted one by one


class Forward:
    """A place in a source that only goes on. `at`: the next byte, from 0."""

    __slots__ = ("at", "source")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.at = 0

    def take(self, count: int) -> bytes:
        """The next bytes; fewer at the end of the file."""
        got = self.source.read(self.at, count)
        self.at += len(got)
        return got

    def pieces(self, count: int) -> Iterator[bytes]:
        """The next bytes in pieces; they end before when the file does."""
        while count:
            got = self.take(min(count, PIECE))
            if not got:
                return
            count -= len(got)
            yield got

    def rest(self) -> tuple[int, bool]:
        """How many bytes follow, and whether these are all."""
        at = self.at
        if self.source.packing is None:
            return self.source.size() - at, True
        while self.at - at < _MOST_COUNTED:
            if not self.take(PIECE):
                return self.at - at, True
        return self.at - at, False
