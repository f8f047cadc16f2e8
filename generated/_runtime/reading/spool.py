# SPDX-License-Identifier: BSD-3-Clause
"""Bytes that can only be read forwards, as a source that is asked by offset.

Takes a function that gives the next bytes; reads as far as it is asked to and no further. Data that may be asked for
again, in any order, lie on a temporary file, on which runs of zeros take no room. When only headers are wanted nothing
is written anywhere: what was stepped over is forgotten, and memory stays below a header and a few pieces.
"""

from __future__ import annotations

from .unpack import BrokenOff, NoUnpacker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO, Protocol

    from .unpack import Input

    class Keeper(Protocol):
        """What becomes of bytes that were read."""

        def put(self, piece: bytes) -> None:
            """Take the bytes that follow."""

        def need(self, offset: int) -> None:
            """Know that what lies before is not asked for again, as far as headers go."""

        def get(self, offset: int, count: int) -> bytes:
            """Bytes that were put."""

        def close(self) -> None:
            """Let go of them."""


PIECE = 1 << 20
MOST = 1 << 34  # a stream of a few bytes can claim to hold any number of zeros
_IN_MEMORY = 1 << 23
_WINDOW = 1 << 16
_CRUMB = 1 << 12
_ZEROS = bytes(PIECE)


class ForwardSource:
    """A source over bytes that come one after the other, as `Source` has it."""

    dear = False

    def __init__(self, packing: str | None, more: Callable[[int], bytes], packed: Input, *, keep: bool) -> None:
        self.packing = packing
        self.trouble: str | None = None
        self._more = more
        self._packed = packed
        self._kept: Keeper = Spool() if keep else Window()
        self._length = 0
        self._ended = False

    def read(self, offset: int, count: int) -> bytes:
        """Bytes from `offset` on; fewer when the stream ends before."""
        if count <= 0:
            return b""
        self._go_to(offset + count, offset)
        if offset >= self._length:
            return b""
        return self._kept.get(offset, min(count, self._length - offset))

    def reaches(self, offset: int) -> bool:
        """Whether the stream holds at least so many bytes; reads that far."""
        self._go_to(offset, offset)
        return offset <= self._length

    def _go_to(self, offset: int, needed: int) -> None:
        """Read as far as that; what lies before `needed` may be forgotten."""
        self._kept.need(needed)
        while self._length < offset and not self._ended:
            try:
                piece = self._more(PIECE)
            except (BrokenOff, NoUnpacker) as error:
                self._end(str(error))
            except (OSError, EOFError, ValueError) as error:
                verb = "read" if self.packing is None else "unpacked"
                self._end(f"it cannot be {verb} beyond byte {self._length}: {_said(error)}; get the file anew")
            else:
                self._take(piece)
                self._kept.need(needed)

    def _take(self, piece: bytes) -> None:
        if not piece:
            self._ended = True
        elif self._length + len(piece) > MOST:
            remedy = "give it as a file" if self.packing is None else "unpack it first"
            self._end(f"it goes on beyond {MOST >> 30} GiB: {remedy}")
        else:
            try:
                self._kept.put(piece)
            except OSError as error:
                self._end(f"there is no room to hold it beyond byte {self._length}, {_said(error)}: set TMPDIR")
            else:
                self._length += len(piece)

    def _end(self, trouble: str) -> None:
        self._ended = True
        self.trouble = trouble

    def size(self) -> int:
        """Bytes of the stream; reads the rest."""
        self.reaches(MOST + 1)
        return self._length

    def close(self) -> None:
        """Let go of the stream and of what was kept."""
        close = getattr(self._more, "close", None)
        if close is not None:
            close()
        self._packed.close()
        self._kept.close()


def _said(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error) or type(error).__name__


class Spool:
    """Keeps all: the first megabytes in memory, the rest on a temporary file that has no name."""

    def __init__(self) -> None:
        from io import BytesIO

        self._file: IO[bytes] = BytesIO()
        self._length = 0
        self._in_memory = True

    def put(self, piece: bytes) -> None:
        """Take the bytes that follow."""
        if self._in_memory and self._length + len(piece) > _IN_MEMORY:
            self._move()
        if self._in_memory or piece != (_ZEROS if len(piece) == PIECE else bytes(len(piece))):
            self._file.seek(self._length)
            self._file.write(piece)
        self._length += len(piece)

    def _move(self) -> None:
        from tempfile import TemporaryFile

        file = TemporaryFile()  # noqa: SIM115  # closed by close()
        self._file.seek(0)
        file.write(self._file.read())
        self._file = file
        self._in_memory = False

    def need(self, offset: int) -> None:
        """Forget nothing."""

    def get(self, offset: int, count: int) -> bytes:
        """Bytes that were put; zeros at the end may not have been written."""
        self._file.seek(offset)
        return self._file.read(count).ljust(count, b"\0")

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class Window:
    """Keeps what was put since the last offset that was asked for, and a little before it, without copying it."""

    def __init__(self) -> None:
        from collections import deque

        self._from = 0
        self._pieces: deque[bytes] = deque()

    def put(self, piece: bytes) -> None:
        """Take the bytes that follow."""
        if self._pieces and len(self._pieces[-1]) < _CRUMB:
            piece = self._pieces.pop() + piece
        self._pieces.append(piece)

    def need(self, offset: int) -> None:
        """Forget what lies before."""
        while self._pieces and self._from + len(self._pieces[0]) <= offset - _WINDOW:
            self._from += len(self._pieces.popleft())

    def get(self, offset: int, count: int) -> bytes:
        """Bytes that were put; RuntimeError when they were forgotten, which is a fault of whoever asks."""
        if offset < self._from:
            raise RuntimeError(f"byte {offset} is asked for after byte {self._from}, and only headers were to be read")
        wanted = []
        at = self._from
        for piece in self._pieces:
            if at >= offset + count:
                break
            if at + len(piece) > offset:
                wanted.append(piece[max(0, offset - at) : offset + count - at])
            at += len(piece)
        return b"".join(wanted)

    def close(self) -> None:
        """Let go of them."""
        self._pieces.clear()
