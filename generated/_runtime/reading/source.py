# SPDX-License-Identifier: BSD-3-Clause
"""Where the bytes of a file come from: the file itself, a stream, or what gzip, bzip2, xz or compress packed in either.

Gives `read(offset, count)` and `reaches(offset)`; assumes nothing of the content. A plain file is read where it is
asked. What can only be read forwards goes through `spool`: it is read once, as far as it is asked for, in constant
memory. Input that is broken or goes on without end is not an error to raise: it ends there, and `trouble` says why.
"""

from __future__ import annotations

import errno
import os
import stat

from ..stream import Elsewhere, Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    class Source(Protocol):
        """Bytes by offset.

        packing: what the bytes are unpacked from, or None. dear: each byte costs; a header is asked for block by block,
        and who gives the blocks decides how many more to fetch. One that is opened for headers only may forget what
        lies before the last offset that was asked for: there, `read` goes forward.
        """

        packing: str | None
        trouble: str | None
        dear: bool

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
PATIENCE = 2  # seconds that a named pipe may be without a writer

# Ways to pack, by how such files begin.
PACKINGS = (
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x1f\x9d", "compress"),
)
MAGIC_BYTES = 6


class PlainSource:
    """A file as it is. Its start is kept, because all headers of a small file lie there."""

    packing: str | None = None
    trouble: str | None = None
    dear = False

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


def packing_of(start: bytes) -> str | None:
    """How a file that begins so is packed; None when it is not, or in a way that is not unpacked."""
    for magic, packing in PACKINGS:
        if start.startswith(magic):
            return packing
    return None


def open_source(path: str, *, headers_only: bool = False) -> Source:
    """Open a file or a stream, packed or not; its first bytes say which, not its name.

    headers_only: data are stepped over, so that none are kept. Raises OSError when the system refuses.
    """
    if isinstance(path, Elsewhere):
        return path.opened(headers_only)
    if isinstance(path, Stream):
        handle = _handle_of(path)
        if handle is None:
            return forward_source(path.reader.read, _nothing, headers_only=headers_only)
    else:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        status = os.fstat(handle)
        if stat.S_ISREG(status.st_mode):
            plain = PlainSource(handle, status.st_size)
            if packing_of(plain.read(0, MAGIC_BYTES)) is None:
                return plain
            read = _from_start(handle)
        else:
            _await_writer(handle, status.st_mode, path)
            read = _on(handle)
        return forward_source(read, lambda: os.close(handle), headers_only=headers_only)
    except BaseException:
        os.close(handle)
        raise


def forward_source(read: Callable[[int], bytes | None], close: Callable[[], None], *, headers_only: bool) -> Source:
    """Open what can only be read forwards, packed or not; `close` is called when it was read or let go of."""
    from .spool import ForwardSource
    from .unpack import Input, unpacker

    packed = Input(read, close)
    packing = packing_of(packed.start(MAGIC_BYTES))
    return ForwardSource(packing, unpacker(packed, packing), packed, keep=not headers_only)


def _on(handle: int) -> Callable[[int], bytes]:
    """Read on where a pipe stands."""
    return lambda count: os.read(handle, count)


def _from_start(handle: int) -> Callable[[int], bytes]:
    """Read on from the start of a file; whoever shares the handle is not moved."""
    at = 0

    def read(count: int) -> bytes:
        nonlocal at
        got = os.pread(handle, count, at)
        at += len(got)
        return got

    return read


def _nothing() -> None:
    """What a program handed in is closed by the program."""


def _handle_of(stream: Stream) -> int | None:
    """A handle of our own on a file that is read from its start, as a shell gives it; None for any other stream."""
    import io

    reader = stream.reader
    # Of other objects fileno() says little: that of one that unpacks or decrypts is what lies below.
    if type(reader) is not io.BufferedReader or type(reader.raw) is not io.FileIO:
        return None
    if not stat.S_ISREG(os.fstat(reader.fileno()).st_mode) or reader.tell() != 0:
        return None
    return os.dup(reader.fileno())


def _await_writer(handle: int, mode: int, path: str) -> None:
    """Make a named pipe one that is waited for, once there is a writer; OSError when nobody comes, or it is no pipe.

    Opened as it was it hangs nobody, and does not tell a pipe without a writer from one that has come to its end.
    """
    if not stat.S_ISFIFO(mode):
        raise OSError(errno.EINVAL, "neither a regular file nor a pipe", path)
    import select

    ready = select.poll()
    ready.register(handle, select.POLLIN)
    if not ready.poll(PATIENCE * 1000):
        try:
            nobody = not os.read(handle, 1)
        except BlockingIOError:
            nobody = False  # there is a writer, who takes time
        if nobody:
            raise OSError(errno.ENXIO, "nobody writes to this named pipe", path)
    os.set_blocking(handle, True)
