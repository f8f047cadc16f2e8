# SPDX-License-Identifier: BSD-3-Clause
"""Where the bytes of a file come from: the file itself, or what gzip or bzip2 unpack from it.

Gives `read(offset, count)` and `reaches(offset)`; assumes nothing of the content. A packed stream is unpacked once, as
far as it is asked for, onto a temporary file, so that memory stays constant and data can be read in any order. A stream
that is broken or unpacks without end is not an error to raise: it ends there, and `trouble` says why.
"""

from __future__ import annotations

import errno
import os
import stat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bz2 import BZ2File
    from gzip import GzipFile
    from typing import IO, Protocol

    class Source(Protocol):
        """Bytes by offset."""

        packing: str | None
        trouble: str | None

        def read(self, offset: int, count: int) -> bytes:
            """Bytes from `offset` on; fewer when the file ends before."""

        def reaches(self, offset: int) -> bool:
            """Whether the file has at least so many bytes."""

        def size(self) -> int:
            """How many bytes there are; unpacks the rest of a packed file."""

        def close(self) -> None:
            """Let go of the file."""


_HEAD = 1 << 18
_START = 1 << 15
_PIECE = 1 << 20
_IN_MEMORY = 1 << 23
MOST_UNPACKED = 1 << 34  # a stream of a few bytes can claim to hold any number of zeros


class PlainSource:
    """A file as it is. Its start is kept, because all headers of a small file lie there."""

    packing: str | None = None
    trouble: str | None = None

    def __init__(self, handle: int, length: int) -> None:
        self._handle = handle
        self._length = length
        self._head = os.pread(handle, length if length <= _HEAD else _START, 0)

    def read(self, offset: int, count: int) -> bytes:
        """Bytes from `offset` on; fewer when the file ends before."""
        if offset + count <= len(self._head):
            return self._head[offset : offset + count]
        if offset >= self._length or count <= 0:
            return b""
        got = os.pread(self._handle, count, offset)
        if len(got) == count or offset + len(got) >= self._length:
            return got
        pieces = [got]
        offset, count = offset + len(got), count - len(got)
        while count and (got := os.pread(self._handle, count, offset)):
            pieces.append(got)
            offset, count = offset + len(got), count - len(got)
        return b"".join(pieces)

    def reaches(self, offset: int) -> bool:
        """Whether the file has at least so many bytes."""
        return offset <= self._length

    def size(self) -> int:
        """Bytes of the file."""
        return self._length

    def close(self) -> None:
        """Let go of the file."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


class PackedSource:
    """What a stream of gzip or bzip2 holds."""

    def __init__(self, packing: str, stream: GzipFile | BZ2File) -> None:
        from tempfile import SpooledTemporaryFile

        self.packing: str | None = packing
        self.trouble: str | None = None
        self._stream = stream
        self._unpacked: IO[bytes] = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # closed by close()
        self._length = 0
        self._ended = False

    def read(self, offset: int, count: int) -> bytes:
        """Bytes from `offset` on; fewer when the stream ends before."""
        if count <= 0 or (not self.reaches(offset + count) and offset >= self._length):
            return b""
        self._unpacked.seek(offset)
        return self._unpacked.read(count)

    def reaches(self, offset: int) -> bool:
        """Whether the stream holds at least so many bytes; unpacks that far."""
        if offset <= self._length or self._ended:
            return offset <= self._length
        try:
            self._unpacked.seek(self._length)
            while self._length < offset and not self._ended:
                self._unpack()
        except (OSError, EOFError, ValueError) as error:
            self._end(f"{self.packing} cannot unpack it beyond byte {self._length}: {error}")
        return offset <= self._length

    def _unpack(self) -> None:
        import zlib

        try:
            piece = self._stream.read1(_PIECE)  # what is good is given before a fault behind it is met
        except zlib.error as error:
            raise ValueError(error) from error
        if not piece:
            self._ended = True
        elif self._length + len(piece) > MOST_UNPACKED:
            self._end(f"it unpacks to more than {MOST_UNPACKED >> 30} GiB; unpack it first")
        else:
            self._unpacked.write(piece)
            self._length += len(piece)

    def _end(self, trouble: str) -> None:
        self._ended = True
        self.trouble = trouble

    def size(self) -> int:
        """Bytes of the unpacked stream."""
        self.reaches(MOST_UNPACKED + 1)
        return self._length

    def close(self) -> None:
        """Let go of the file and of what was unpacked."""
        self._stream.close()
        self._unpacked.close()


def open_source(path: str) -> Source:
    """Open a file, packed or not; its first bytes say which, not its name. Raises OSError when the system refuses."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "not a regular file", path)
    try:
        plain = PlainSource(handle, status.st_size)
    except BaseException:
        os.close(handle)
        raise
    start = plain.read(0, 4)
    if start[:2] == b"\x1f\x8b":
        import gzip

        plain.close()
        return PackedSource("gzip", gzip.open(path))
    if start[:3] == b"BZh":
        import bz2

        plain.close()
        return PackedSource("bzip2", bz2.open(path))
    return plain
