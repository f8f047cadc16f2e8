"""A file elsewhere as a `Source` of the runtime: bytes by offset, fetched by ranges, each at most once.

Takes a function that fetches a range, and the size of the file. Of FITS files of which only headers are wanted, little
more than these is fetched (`Headers`). Of all others, and where data are judged, whole pieces are (`Pieces`), further
ahead the longer they are read one after the other; they lie in memory, and beyond some megabytes on a temporary file.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from specc.remote.foresight import SLACK, Foresight, kind_of
from specc.runtime.reading.spool import Spool

if TYPE_CHECKING:
    from collections.abc import Callable

    Fetch = Callable[[int, int], bytes]  # offset, count; all of it or RemoteError

BLOCK = 2880
FITS = b"SIMPLE  "
_PIECE = 1 << 16
_FIRST_AHEAD = 1 << 20
_MOST_AHEAD = 1 << 23
_ENDINGS = (".fits", ".fit", ".fts")


class RangeSource:
    """The bytes of a file elsewhere."""

    packing: str | None = None
    trouble: str | None = None
    dear = True

    def __init__(self, fetch: Fetch, size: int, name: str, foresight: Foresight, *, headers_only: bool) -> None:
        self._size = size
        self._parts: Headers | Pieces = Headers(fetch, size, kind_of(name), foresight)
        if not (headers_only and _may_be_fits(name) and self.read(0, BLOCK).startswith(FITS)):
            self.dear = False
            self._parts = Pieces(fetch, size, _PIECE if headers_only else _FIRST_AHEAD)

    def start(self) -> bytes:
        """What was fetched of the start of the file, where no header alone was."""
        return b"" if isinstance(self._parts, Headers) else self._parts.start()

    def read(self, offset: int, count: int) -> bytes:
        """Bytes from `offset` on; fewer when the file ends before. Raises RemoteError."""
        count = min(count, self._size - offset)
        return self._parts.get(offset, count) if count > 0 else b""

    def reaches(self, offset: int) -> bool:
        """Whether the file has at least so many bytes."""
        return offset <= self._size

    def size(self) -> int:
        """Bytes of the file."""
        return self._size

    def close(self) -> None:
        """Let go of what was fetched."""
        self._parts.close()


def _may_be_fits(name: str) -> bool:
    return "." not in name or name.lower().endswith(_ENDINGS)


class Headers:
    """Fetches little more than is asked for; all of it is kept, since it is little."""

    def __init__(self, fetch: Fetch, size: int, kind: str, foresight: Foresight) -> None:
        self._fetch = fetch
        self._size = size
        self._kind = kind
        self._foresight = foresight
        self._starts: list[int] = []  # of the runs, in the order of the file
        self._runs: list[bytearray] = []
        self._ends: list[int] = []  # how far each was asked for
        self._wanted = self._fetched = 0

    def get(self, offset: int, count: int) -> bytes:
        """Bytes of one run; those that are not there yet are fetched, and more where that is likely to be asked for."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset > self._starts[at] + len(self._runs[at]):
            at += 1
            self._starts.insert(at, offset)
            self._runs.insert(at, bytearray())
            self._ends.insert(at, offset)
        start, run = self._starts[at], self._runs[at]
        end = offset + count
        self._wanted += max(0, end - max(self._ends[at], offset))
        self._ends[at] = max(self._ends[at], end)
        missing = end - (start + len(run))
        if missing > 0:
            run += self._more(start + len(run), missing, start, at)
        return bytes(run[offset - start : end - start])

    def _more(self, begin: int, missing: int, start: int, number: int) -> bytes:
        count = start + self._foresight.run(self._kind, number) - begin
        if count < missing:
            spare = self._wanted // SLACK - (self._fetched + missing - self._wanted)
            count = missing + max(0, spare // BLOCK * BLOCK)
        following = self._starts[number + 1] if number + 1 < len(self._starts) else self._size
        got = self._fetch(begin, min(count, max(missing, following - begin)))
        self._fetched += len(got)
        return got

    def close(self) -> None:
        """Remember how long the runs were."""
        if self._runs:
            self._foresight.learn(
                self._kind, tuple(end - start for start, end in zip(self._starts, self._ends, strict=True))
            )
        self._starts, self._runs, self._ends = [], [], []


class Pieces:
    """Fetches whole pieces of a file, each once, and keeps them."""

    def __init__(self, fetch: Fetch, size: int, first: int) -> None:
        self._fetch = fetch
        self._size = size
        self._first = first // _PIECE
        self._spool = Spool()
        self._length = 0  # of the spool
        self._places: dict[int, int] = {}  # where in the spool each piece lies
        self._ahead = self._first
        self._next = -1

    def get(self, offset: int, count: int) -> bytes:
        """Bytes that the file has; the pieces in which they lie are fetched."""
        first, last = offset // _PIECE, (offset + count - 1) // _PIECE
        for piece in range(first, last + 1):
            if piece not in self._places:
                self._bring(piece, last)
        found = b"".join(self._spool.get(self._places[piece], self._bytes(piece)) for piece in range(first, last + 1))
        return found[offset - first * _PIECE :][:count]

    def start(self) -> bytes:
        """What is there from the first byte on."""
        count = 0
        while count in self._places:
            count += 1
        return self.get(0, min(count * _PIECE, self._size)) if count else b""

    def _bytes(self, piece: int) -> int:
        return min(_PIECE, self._size - piece * _PIECE)

    def _bring(self, piece: int, last: int) -> None:
        """Fetch a piece, and those behind it up to the next that is there."""
        most = _MOST_AHEAD // _PIECE
        self._ahead = min(self._ahead * 2, most) if piece == self._next else self._first
        stop = min(max(last + 1, piece + self._ahead), piece + most, -(-self._size // _PIECE))
        stop = next((one for one in range(piece + 1, stop) if one in self._places), stop)
        got = memoryview(self._fetch(piece * _PIECE, min(stop * _PIECE, self._size) - piece * _PIECE))
        for one in range(piece, stop):
            self._places[one] = self._length
            self._spool.put(bytes(got[(one - piece) * _PIECE : (one - piece + 1) * _PIECE]))
            self._length += self._bytes(one)
        self._next = stop

    def close(self) -> None:
        """Let go of the pieces."""
        self._spool.close()
        self._places = {}
