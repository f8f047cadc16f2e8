"""Write a mended file in place of the old one: wholly or not at all.

The new file is written beside the old one, packed as it was, and moved over it when all of it is on the disk. It keeps
the permissions; of a symbolic link the file is exchanged that it leads to. Memory stays below a few megabytes.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .draft import FileDraft


class CannotSave(Exception):  # noqa: N818  # the text is meant for people
    """The file was not written, and is as it was; the text says why."""


def stamp(path: str) -> tuple[int, int, int]:
    """Give what tells whether a file was exchanged or written to. Raises OSError when it is not there."""
    status = os.stat(path)  # noqa: PTH116  # a path as the user wrote it
    return status.st_ino, status.st_size, status.st_mtime_ns


def save(path: str, draft: FileDraft, unchanged: tuple[int, int, int]) -> None:
    """Write a draft in place of the file it was read from.

    unchanged: stamp of the file when it was read. Raises CannotSave when the system refuses, or when somebody wrote to
    the file in the meantime.
    """
    target = Path(path).resolve()
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        if not os.access(target, os.W_OK):
            raise CannotSave("it is write-protected")
        try:
            _write(beside, draft, target.stat())
            if stamp(path) != unchanged:
                raise CannotSave("somebody changed it in the meantime; look at the repairs anew")
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
        _settle(target.parent)
    except OSError as error:
        raise CannotSave(f"it cannot be written: {error.strerror or error}") from error


def _write(beside: Path, draft: FileDraft, like: os.stat_result) -> None:
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        with _packed(file, draft.source.packing) as packed:
            for piece in draft.content():
                packed.write(piece)
        if draft.source.trouble:
            raise CannotSave(draft.source.trouble)
        with suppress(PermissionError):  # whoever is not its owner can hand it to nobody
            os.fchown(file.fileno(), like.st_uid, like.st_gid)
        os.fchmod(file.fileno(), like.st_mode & 0o7777)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _packed(file: IO[bytes], packing: str | None) -> Iterator[IO[bytes]]:
    """Pack what is written as the file was packed."""
    if packing == "gzip":
        with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
            yield packed  # type: ignore[misc]  # it is written to as any file
    elif packing == "bzip2":
        with bz2.BZ2File(file, "wb") as packed_bz2:
            yield packed_bz2
    elif packing == "xz":
        with lzma.LZMAFile(file, "wb") as packed_xz:
            yield packed_xz
    else:
        yield file


def _settle(folder: Path) -> None:
    """Have the new name outlive a power cut, where the system can promise that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
