# SPDX-License-Identifier: BSD-3-Clause
"""Files that come to be whole or not at all: written beside their place, and put there in one step.

Takes the path of a file to be; gives a path to write to, in a folder of its own beside it and under the same name. A
run that is killed leaves such a folder, `.writing-...`, and nothing else; whatever was at the place stays.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX = ".writing-"  # of folders in which files are written
# What systems say that cannot give a file a second name.
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})


@contextmanager
def landing(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Give the path to write to; when the block ends without an exception, that file is put at its place.

    Raises FileExistsError where something is there already and is not to be overwritten, before and after; OSError,
    with a note that says which file it was about, when the system does not let it be written. A symbolic link at the
    place is replaced, and what it leads to stays as it is.
    """
    if not overwrite and os.path.lexists(target):
        raise _there(target)
    try:
        beside = Path(tempfile.mkdtemp(prefix=PREFIX, dir=target.parent))
    except OSError as fault:
        raise type(fault)(
            fault.errno, f"{fault.strerror}: no file can be written into it", str(target.parent)
        ) from None
    try:
        draft = beside / target.name
        yield draft
        _settle(draft)
        _place(draft, target, overwrite=overwrite)
        _settle(target.parent)
    except FileExistsError:
        raise
    except OSError as fault:
        fault.add_note(f"while writing {target}, of which nothing is left")
        raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _there(target: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, "is there already; say overwrite=True to replace it", str(target))


def _settle(path: Path) -> None:
    """Have the system put a file, or the names in a folder, on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # folders cannot be opened there
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in {errno.EINVAL, errno.ENOTSUP}:  # a folder of a system that knows of no such thing
            raise
    finally:
        os.close(handle)


def _place(draft: Path, target: Path, *, overwrite: bool) -> None:
    """Give a file its name, in one step; another that came there meanwhile is never lost."""
    if overwrite:
        draft.replace(target)
        return
    if os.name == "nt":
        draft.rename(target)  # raises FileExistsError there
        return
    try:
        os.link(draft, target)
    except FileExistsError:
        raise _there(target) from None
    except OSError as fault:
        if fault.errno not in _NO_LINKS:
            raise
        _claim(draft, target)


def _claim(draft: Path, target: Path) -> None:
    """Take a name that nobody has, and then put the file there, where a file cannot have two names."""
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        raise _there(target) from None
    try:
        draft.replace(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
