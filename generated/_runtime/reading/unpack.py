# SPDX-License-Identifier: BSD-3-Clause
"""Unpacking, piece by piece: gzip, bzip2 and xz with Python's own decompressors, compress (`.Z`) with ncompress.

Takes `Input`, packed bytes that are read forwards; gives a function that gives the next unpacked bytes, none at the
end. It raises OSError, EOFError or ValueError where the input is broken, after all that is good before has been given.
Several packed streams, one behind the other, are one. No decompressor is believed to be frugal: what it may take at a
time is measured out.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    More = Callable[[int], bytes]

    class Decompressor(Protocol):
        """Those of bz2 and lzma."""

        @property
        def eof(self) -> bool:
            """Whether a stream has come to its end."""

        @property
        def needs_input(self) -> bool:
            """Whether nothing more comes out of what went in."""

        @property
        def unused_data(self) -> bytes:
            """What lies behind the end."""

        def decompress(self, data: bytes, max_length: int) -> bytes:
            """At most so many bytes."""


_CAREFUL = 1 << 16  # packed bytes that are handed on in few at a time:
_FEW, _MANY = 1 << 9, 1 << 13  # what a decompressor was given last is lost when it finds a fault
_XZ_MEMORY = 1 << 27  # `xz -9` takes half of it
_HANDED = 1 << 18


class NoUnpacker(Exception):  # noqa: N818  # the file is not at fault
    """What unpacks such files is not installed; the text says so."""


class BrokenOff(OSError):  # noqa: N818  # the file is at fault, and it is told as a finding
    """Bytes that another source gave end before they should; the text says all."""


class Input:
    """Bytes that are read forwards; of the first of them one may know before they are read."""

    def __init__(self, read: Callable[[int], bytes | None], close: Callable[[], None]) -> None:
        self._read = read
        self.close = close
        self._ahead = b""
        self._taken = 0

    def start(self, count: int) -> bytes:
        """The next bytes, which are not taken; fewer at the end."""
        while len(self._ahead) < count:
            got = self._fetch(count - len(self._ahead))
            if not got:
                break
            self._ahead += got
        return self._ahead

    def take(self, count: int) -> bytes:
        """At most so many bytes; none at the end."""
        if not self._ahead:
            return self._fetch(count)
        got, self._ahead = self._ahead[:count], self._ahead[count:]
        return got

    def read(self, count: int = -1) -> bytes:
        """As `take`, in portions for a decompressor."""
        portion = _FEW if self._taken < _CAREFUL else _MANY
        got = self.take(portion if count < 0 else min(count, portion))
        self._taken += len(got)
        return got

    def _fetch(self, count: int) -> bytes:
        try:
            got: object = self._read(count)
        except OSError:
            raise
        except Exception as error:  # an object of somebody else's may raise anything
            raise OSError(f"{type(error).__name__}: {error}") from error
        if got is None:
            raise OSError("it has no bytes ready, and does not wait for them")
        if not isinstance(got, (bytes, bytearray, memoryview)):
            raise OSError(f"it gives {type(got).__name__} instead of bytes; open it in binary mode")
        return bytes(got)


def unpacker(packed: Input, packing: str | None) -> More:
    """Give what unpacks; what takes `packed` as it is for a packing of None."""
    if packing == "gzip":
        return _gzip(packed)
    if packing == "bzip2":
        from bz2 import BZ2Decompressor

        return _Streams(packed, BZ2Decompressor)
    if packing == "xz":
        return _xz(packed)
    if packing == "compress":
        return _compress(packed)
    return packed.take


def _gzip(packed: Input) -> More:
    import zlib
    from gzip import GzipFile

    file: GzipFile = GzipFile(fileobj=packed, mode="rb")  # type: ignore[call-overload]  # it needs read() alone

    def more(count: int) -> bytes:
        try:
            return file.read1(count)
        except zlib.error as error:
            raise ValueError(error) from error

    return more


def _xz(packed: Input) -> More:
    import lzma

    streams = _Streams(packed, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY))

    def more(count: int) -> bytes:
        try:
            return streams(count)
        except lzma.LZMAError as error:
            raise ValueError(error) from error

    return more


class _Streams:
    """What packed streams hold, one behind the other; zeros may lie between them and behind the last."""

    def __init__(self, packed: Input, make: Callable[[], Decompressor]) -> None:
        self._packed = packed
        self._make = make
        self._one = make()

    def __call__(self, count: int) -> bytes:
        """At most so many bytes; none at the end."""
        while True:
            data = b""
            if self._one.eof:
                data = self._next()
                if not data:
                    return b""
                self._one = self._make()
            elif self._one.needs_input:
                data = self._packed.read()
                if not data:
                    raise EOFError("the packed stream was cut off")
            piece = self._one.decompress(data, count)
            if piece:
                return piece

    def _next(self) -> bytes:
        data = self._one.unused_data.lstrip(b"\0")
        while not data:
            read = self._packed.read()
            if not read:
                return b""
            data = read.lstrip(b"\0")
        return data


def _compress(packed: Input) -> More:
    try:
        from ncompress import decompress
    except ImportError:
        return _missing
    return _Pushed(lambda write: decompress(packed, write))


def _missing(_count: int) -> bytes:
    raise NoUnpacker(
        "it is packed with compress (.Z), which is unpacked with the package ncompress: install it, or unpack the file "
        "with gzip -d"
    )


class _Stopped(Exception):  # noqa: N818  # no error: nobody wants more
    """Nobody reads what is unpacked."""


class _Pushed:
    """Makes of a decompressor that writes one that is read from.

    It runs in a thread of its own, and only while a piece of it is waited for.
    """

    def __init__(self, unpack: Callable[[_Pushed], object]) -> None:
        from threading import Semaphore, Thread

        self._unpack = unpack
        self._go, self._done = Semaphore(0), Semaphore(0)
        self._thread = Thread(target=self._run, daemon=True)
        self._piece = bytearray()
        self._fault: Exception | None = None
        self._over = self._stopped = False

    def __call__(self, _count: int) -> bytes:
        """Some bytes, as many as it hands over at a time; none at the end."""
        if not self._over:
            if self._thread.ident is None:
                self._thread.start()
            self._go.release()
            self._done.acquire()
        piece = bytes(self._piece)
        self._piece.clear()
        if not piece and self._fault is not None:
            raise self._fault
        return piece

    def write(self, data: bytes) -> int:
        """Called by the decompressor."""
        self._piece += data
        if len(self._piece) >= _HANDED:
            self._done.release()
            self._go.acquire()
            if self._stopped:
                raise _Stopped
        return len(data)

    def _run(self) -> None:
        self._go.acquire()
        try:
            if not self._stopped:
                self._unpack(self)
        except _Stopped:
            pass
        except Exception as error:  # noqa: BLE001  # raised where the piece is waited for
            self._fault = error
        self._over = True
        self._done.release()

    def close(self) -> None:
        """Have the thread end."""
        self._stopped = True
        if self._thread.ident is not None:
            self._go.release()
            self._thread.join(1)
