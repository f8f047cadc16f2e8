"""An address as a path of the runtime: `Elsewhere`, which opens as a `Source` wherever a file does.

Takes an address; asks for nothing before it is opened. Where a store gives no ranges, and where a file is packed, it is
read forwards, once, further ahead the longer it is read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from specc.remote.addresses import name_of, on_the_web, scheme_of, shown
from specc.remote.foresight import shared
from specc.remote.patience import RemoteError, ShortAnswer, patiently
from specc.remote.ranges import RangeSource
from specc.remote.stores import store_of
from specc.runtime.reading.source import MAGIC_BYTES, forward_source, packing_of
from specc.runtime.stream import Elsewhere
from specc.runtime.wanted import UsageError

if TYPE_CHECKING:
    from typing import IO

    from specc.runtime.reading.source import Source

_MOST_AHEAD = 1 << 23
_FOLDERS_KNOWN = 1024
_PROBE = 1  # where a server shows whether it knows ranges: it may begin at byte 0 without


def distant(address: str) -> Elsewhere:
    """Give what goes wherever a path goes; whether there is such a file or store is told when it is opened."""
    return Elsewhere(shown(address), name_of(address), _Opener(address))


class _Opener:
    """Opens a file, also a second time, after its first bytes were looked at, which are still there."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._file: File | None = None

    def __call__(self, headers_only: bool) -> Source:  # noqa: FBT001  as `Elsewhere` asks
        file = self._file
        if file is None or not file.ranges:
            try:
                file = self._file = File(self._address)
            except UsageError as error:  # asked for in a list of files, where it is one of many
                raise RemoteError(str(error)) from error
        return _opened(file, name_of(self._address), headers_only=headers_only)


def _opened(file: File, name: str, *, headers_only: bool) -> Source:
    try:
        if not file.ranges:
            return forward_source(_Again(file), file.close, headers_only=headers_only)
        source = RangeSource(file.fetch, file.size, name, shared(), headers_only=headers_only)
        if packing_of(source.read(0, MAGIC_BYTES)) is None:
            return source
        return forward_source(_Onward(file, source.start()), source.close, headers_only=headers_only)
    except BaseException:
        file.close()
        raise


class File:
    """A file elsewhere that was found. size: in bytes; 0 where its store does not say. ranges: its store gives them."""

    def __init__(self, address: str) -> None:
        """Raises RemoteError when it cannot be opened."""
        self._store = store_of(address)
        self._address = address
        self._protocol = scheme_of(address).protocol
        self._options: dict[str, Any] = {}
        self._file: IO[bytes] | None = None
        self._begun = b""
        self.size = 0
        self.ranges = False
        if on_the_web(address):
            self._on_the_web()
        else:
            opened = patiently(lambda: self._store.open(address, "rb", cache_type="none"), self._protocol)
            self._file, self.size = opened, int(opened.size)
            self.ranges = True

    def _on_the_web(self) -> None:
        found = patiently(lambda: self._store.info(self._address), self._protocol)
        self._options = {"headers": _as_it_was(found)}
        size = found.get("size")
        if size is not None and found.get("partial", True) and self._knows_ranges(int(size)):
            self.size = int(size)
            self.ranges = True
            self._file = self._by_ranges(self.size)

    def _by_ranges(self, size: int) -> IO[bytes]:
        opened: IO[bytes] = self._store.open(self._address, "rb", cache_type="none", size=size, **self._options)
        return opened

    def _knows_ranges(self, size: int) -> bool:
        if size <= _PROBE:
            return size > 0
        folder = self._address.partition("?")[0].rpartition("/")[0]
        known = _folders()
        if folder not in known:
            if len(known) >= _FOLDERS_KNOWN:
                known.clear()
            self._file = self._by_ranges(size)
            try:
                self.fetch(_PROBE, 1)
            except RemoteError as error:
                if not isinstance(error.__cause__, ValueError):
                    raise
                known[folder] = False
            else:
                known[folder] = True
        return known[folder]

    def stream(self) -> IO[bytes]:
        """Begin at its first byte, to read it forwards."""

        def begin() -> IO[bytes]:
            opened: IO[bytes] = self._store.open(self._address, "rb", block_size=0, size=1, **self._options)
            return opened

        self.close()
        self._file = patiently(begin, self._protocol)
        return self._file

    def fetch(self, offset: int, count: int) -> bytes:
        """Bytes of the file, all of them. Raises RemoteError."""
        file = self._file
        if file is None:
            raise RemoteError("it was closed")
        if offset == 0 and count <= len(self._begun):
            return self._begun[:count]

        def ask() -> bytes:
            file.seek(offset)
            got = file.read(count)
            if len(got) != count:
                raise ShortAnswer(f"{len(got)} of {count} bytes came from byte {offset} on")
            return got

        got = patiently(ask, self._protocol)
        if offset == 0:
            self._begun = got
        return got

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


@lru_cache(maxsize=1)
def _folders() -> dict[str, bool]:
    """Folders of web servers of which it is known whether ranges of their files are given."""
    return {}


def _as_it_was(found: dict[str, Any]) -> dict[str, str]:
    """Headers that ask for the file as it was found, or nothing: a weak tag would never hold (RFC 9110, 13.1.1)."""
    tag, changed = found.get("ETag"), found.get("Last-Modified")
    if tag and not tag.startswith("W/"):
        return {"If-Match": tag}
    return {"If-Unmodified-Since": changed} if changed else {}


class _Onward:
    """Reads a file forwards by ranges that grow. begun: its first bytes, which were fetched already."""

    def __init__(self, file: File, begun: bytes) -> None:
        self._file = file
        self._held = begun
        self._at = len(begun)
        self._ahead = max(1, len(begun))

    def __call__(self, count: int) -> bytes:
        """At most so many bytes, none at the end."""
        if not self._held and self._at < self._file.size:
            self._ahead = min(2 * self._ahead, _MOST_AHEAD)
            self._held = self._file.fetch(self._at, min(self._ahead, self._file.size - self._at))
            self._at += len(self._held)
        got, self._held = self._held[:count], self._held[count:]
        return got


class _Again:
    """Reads a stream forwards; where it breaks off it is begun again, and read over what was given already."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._stream: IO[bytes] | None = file.stream()
        self._given = 0
        self._behind = 0

    def __call__(self, count: int) -> bytes:
        """At most so many bytes, none at the end."""
        got = patiently(lambda: self._next(count), "http")
        self._given += len(got)
        return got

    def _next(self, count: int) -> bytes:
        try:
            if self._stream is None:
                self._stream, self._behind = self._file.stream(), self._given
            self._catch_up(self._stream)
            return self._stream.read(count)
        except Exception:
            self._stream = None
            raise

    def _catch_up(self, stream: IO[bytes]) -> None:
        while self._behind:
            over = stream.read(min(self._behind, _MOST_AHEAD))
            if not over:
                raise ShortAnswer(f"it ended {self._behind} bytes earlier than before")
            self._behind -= len(over)
