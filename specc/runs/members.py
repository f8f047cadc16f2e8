"""Files inside tar archives, packed or not, judged where they lie: nothing is unpacked to a folder.

Takes the path of an archive, and `ARCHIVE::MEMBER`; gives the names of members, and a member as an `Elsewhere`. An
archive is read from front to back, whatever its length, and nothing of what was passed is kept. `ARCHIVE::` stands for
an archive that cannot be read any further: judging it says why.
"""

from __future__ import annotations

import atexit
import lzma
import os
import shutil
import tarfile
import tempfile
import zlib
from typing import TYPE_CHECKING

from specc.runtime.names import plain_name
from specc.runtime.reading.source import forward_source
from specc.runtime.stream import Elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from specc.runtime.reading.source import Source

SEPARATOR = "::"
SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_IN_MEMORY = 1 << 23
_BROKEN = (tarfile.TarError, OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)


def is_archive(path: str) -> bool:
    """Say whether a file is an archive, by its name."""
    return path.lower().endswith(SUFFIXES)


def split(path: str) -> tuple[str, str] | None:
    """Give archive and member of `ARCHIVE::MEMBER`; None when this is the path of a file, or of nothing."""
    at = path.find(SEPARATOR)
    if at < 0 or os.path.lexists(path):
        return None
    while at >= 0:
        if os.path.isfile(path[:at]):  # noqa: PTH113  a Path costs more than the call
            return path[:at], path[at + len(SEPARATOR) :]
        at = path.find(SEPARATOR, at + 1)
    return None


def members(archive: str) -> Iterator[str]:
    """Give the names of all files in an archive in their order; the last is empty when it cannot be read to its end."""
    walk = _Walk(archive)
    try:
        while (member := walk.following()) is not None:
            yield member.name
    except _BROKEN:
        yield ""
    finally:
        walk.close()


def member(archive: str, name: str) -> Elsewhere:
    """Give a member as a file to be judged; whether it is there is found when it is opened."""

    def opened(headers_only: bool) -> Source:  # noqa: FBT001  as `Elsewhere` asks
        return _opened(archive, name, headers_only=headers_only)

    return Elsewhere(f"{archive}{SEPARATOR}{name}", os.path.basename(name), opened)  # noqa: PTH119


def _opened(archive: str, name: str, *, headers_only: bool) -> Source:
    try:
        walk = _LAST.walk(archive)
        opened = walk.open(name)
    except _BROKEN as error:
        _LAST.forget()
        raise _refused(error) from error
    if opened is None:
        raise OSError(f"{plain_name(archive)} has no such member")

    take, close = opened

    def read(count: int) -> bytes:
        try:
            return take(count)
        except _BROKEN as error:
            raise _refused(error) from error

    return forward_source(read, close, headers_only=headers_only)


def _refused(error: Exception) -> OSError:
    said = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return OSError(f"the archive cannot be read any further: {said}")


class _Walk:
    """An archive on the way from its first member to its last."""

    def __init__(self, archive: str) -> None:
        self.archive = archive
        self._state = _state(archive)
        self._at: tarfile.TarInfo | None = None
        self._kept: IO[bytes] | None = None  # what the member holds, where it cannot be read twice
        self._tar: tarfile.TarFile | None = None
        self._packed = False  # then going back means to unpack all that lies before

    def following(self) -> tarfile.TarInfo | None:
        """Give the next file; None after the last."""
        if self._tar is None:
            try:
                self._tar = tarfile.open(self.archive, "r:", errorlevel=1)  # noqa: SIM115  closed by `close`
                self._packed = False
            except tarfile.ReadError:
                self._tar = tarfile.open(self.archive, errorlevel=1)  # noqa: SIM115  as above
                self._packed = True
        self._drop()
        while (found := self._tar.next()) is not None:
            self._tar.members = []  # type: ignore[attr-defined]  # else it keeps all that it has passed
            if found.isreg():
                self._at = found
                return found
        self._at = None
        return None

    def open(self, name: str) -> tuple[Callable[[int], bytes], Callable[[], None]] | None:
        """Give what reads a member from its front, and what lets go of it; None when there is none of that name."""
        found = self._find(name)
        if found is None or self._tar is None:
            return None
        if self._kept is None:
            file = self._tar.extractfile(found)
            if file is None:
                return None
            if not self._packed:
                return file.read, file.close
            self._kept = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  closed by `_drop`
            with file:
                shutil.copyfileobj(file, self._kept)
        self._kept.seek(0)
        return self._kept.read, _nothing

    def _find(self, name: str) -> tarfile.TarInfo | None:
        """Give a member, from here on or else from the front."""
        if _state(self.archive) != self._state:
            self.close()
            self._state = _state(self.archive)
        if self._at is not None and self._at.name == name:
            return self._at
        for _ in range(2):
            while (found := self.following()) is not None:
                if found.name == name:
                    return found
            self.close()
        return None

    def _drop(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def close(self) -> None:
        """Let go of the archive, and begin at its front when it is asked for again."""
        self._drop()
        if self._tar is not None:
            self._tar.close()
        self._tar = self._at = None


def _nothing() -> None:
    """What is kept is let go of with the next member."""


class _Last:
    """The archive that this process read last: its members are asked for in their order, so that it is read once."""

    def __init__(self) -> None:
        self._walk: _Walk | None = None

    def walk(self, archive: str) -> _Walk:
        """Give the archive, where it stands."""
        if self._walk is None or self._walk.archive != archive:
            self.forget()
            self._walk = _Walk(archive)
        return self._walk

    def forget(self) -> None:
        """Let go of it."""
        if self._walk is not None:
            self._walk.close()
            self._walk = None


_LAST = _Last()
atexit.register(_LAST.forget)  # a process that judges ends with its last archive open


def _state(archive: str) -> tuple[int, int, int]:
    state = os.stat(archive)  # noqa: PTH116
    return state.st_ino, state.st_size, state.st_mtime_ns
