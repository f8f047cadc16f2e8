# SPDX-License-Identifier: BSD-3-Clause
"""How a file begins, for those who do not know yet in which format to read it.

Takes a path or a `Stream`; gives the first bytes, unpacked, and what to open afterwards in place of it: bytes that can
be read but once are kept for whoever reads them next.
"""

from __future__ import annotations

import os
import stat

from ..stream import Elsewhere, Stream
from .source import open_source
from .unpack import BrokenOff

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .source import Source

START = 4096


class Begun:
    """The first bytes of a file, and what is to be opened in place of its path."""

    __slots__ = ("_source", "path", "start")

    def __init__(self, path: str, *, headers_only: bool = False) -> None:
        """Raises OSError when the system refuses."""
        source = open_source(path, headers_only=headers_only)
        try:
            self.start = source.read(0, START)
            again = _can_be_read_again(path)
        except BaseException:
            source.close()
            raise
        if again:
            source.close()
        self.path = path if again else Stream(str(path), _Rest(source))
        self._source: Source | None = None if again else source

    def close(self) -> None:
        """Let go of what was kept."""
        if self._source is not None:
            self._source.close()
            self._source = None


class _Rest:
    """A source as an object to read from, from its start."""

    __slots__ = ("_at", "_source")

    def __init__(self, source: Source) -> None:
        self._source = source
        self._at = 0

    def read(self, count: int) -> bytes:
        """At most so many bytes; BrokenOff where the source did."""
        got = self._source.read(self._at, count)
        self._at += len(got)
        if not got and self._source.trouble:
            raise BrokenOff(self._source.trouble)
        return got


def _can_be_read_again(path: str) -> bool:
    if isinstance(path, Elsewhere):
        return True
    if not isinstance(path, Stream):
        return not stat.S_ISFIFO(os.stat(path).st_mode)
    import io

    reader = path.reader
    if type(reader) is not io.BufferedReader or type(reader.raw) is not io.FileIO:
        return False
    return stat.S_ISREG(os.fstat(reader.fileno()).st_mode) and reader.tell() == 0
