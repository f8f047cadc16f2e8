"""Which files a run is about: paths, folders, patterns, addresses, lists of names, archives; listed while it goes on.

Takes what a person names; gives paths one after the other, each once, in an order that depends on nothing but names.
What is wrong with the question raises `UsageError` before the first path is given. A file that is not there when its
turn comes, a folder that nobody may look into or an archive that is broken is given like a file, so that its report
says so. At most the names of one folder are held at a time.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from dataclasses import dataclass
from fnmatch import fnmatchcase
from hashlib import blake2b
from itertools import chain
from typing import TYPE_CHECKING

from specc.remote import is_address, remote_files
from specc.runs.members import SEPARATOR, SUFFIXES, is_archive, members, split
from specc.runtime.stream import STDIN
from specc.runtime.wanted import UsageError, endings, matching, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

LONGEST_NAME = 1 << 14  # bytes; systems take names of a quarter of it
_PIECE = 1 << 16
_MOST_REMEMBERED = 100_000  # names in memory; what goes beyond is remembered on disk


@dataclass(frozen=True, slots=True)
class Sources:
    """What a person names. files_from: a file of names, or `-`; null: it has NUL after each, else a newline.

    archives: those that lie in folders are looked into, too; archives that are named themselves always are.
    """

    paths: tuple[str, ...] = ()
    files_from: str | None = None
    null: bool = False
    archives: bool = False

    @property
    def again(self) -> bool:
        """Whether they can be listed a second time, and quickly: a store elsewhere is asked once."""
        return self.files_from != STDIN and not any(is_address(path) for path in self.paths)

    def listed(self, suffixes: tuple[str, ...]) -> Iterator[str]:
        """Give the files. suffixes: how names of files end that are taken from folders and archives."""
        one_folder = len(self.paths) == 1 and self.files_from is None
        parts = [each for path in self.paths for each in _parts(path, suffixes, archives=self.archives)]
        if self.files_from is not None:
            parts.append(names_in(self.files_from, null=self.null))
        every = chain.from_iterable(parts)
        return every if one_folder else _once(every)


def _parts(path: str, suffixes: tuple[str, ...], *, archives: bool = False) -> Iterator[Iterable[str]]:
    """Give what a path or a pattern names: files, and what is in folders and archives."""
    if path == STDIN:
        raise UsageError("standard input is one file: judge it without --jobs, --record and --files-from")
    if is_address(path):
        yield _begun(remote_files(path, suffixes), f"{path}: no such files")
        return
    inside = split(path)
    if inside is not None:
        yield _begun(_members(*inside), f"{path}: no such member of the archive")
        return
    for each in matching(path):
        if os.path.isdir(each):  # noqa: PTH112  a Path costs more than the call
            taken = (*suffixes, *SUFFIXES) if archives else suffixes
            nothing = f"{each}: no files in this folder {endings(suffixes)}"
            files: Iterable[str] = walk(each, taken)
            yield _begun(_opened(files, suffixes) if archives else files, nothing)
        elif is_archive(each):
            nothing = f"{each}: no files in this archive {endings(suffixes)}"
            yield _begun(_members(each, "", suffixes), nothing)
        else:
            yield (each,)


def listed_late(paths: Iterable[str], suffixes: tuple[str, ...]) -> Iterator[str]:
    """Give the files that paths name, each path looked at when its turn comes; one that is not there, itself."""
    return _once(chain.from_iterable(_named_late(path, suffixes) for path in paths))


def _named_late(path: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    try:
        parts = [*_parts(path, suffixes)]
    except UsageError:
        parts = [(path,)]
    return chain.from_iterable(parts)


def _begun(files: Iterable[str], nothing: str) -> Iterator[str]:
    """Give the files as they are, knowing that there is one."""
    rest = iter(files)
    for first in rest:
        return chain((first,), rest)
    raise UsageError(nothing)


def _opened(files: Iterable[str], suffixes: tuple[str, ...]) -> Iterator[str]:
    for path in files:
        if is_archive(path):
            yield from _members(path, "", suffixes)
        else:
            yield path


def _members(archive: str, wanted: str, suffixes: tuple[str, ...] = ("",)) -> Iterator[str]:
    """Give the members of an archive that are called so, or that a pattern fits; each name once."""
    pattern = any(character in wanted for character in "*?[")
    every = (
        name
        for name in members(archive)
        if not name or (name.lower().endswith(suffixes) and (not wanted or name == wanted or pattern))
    )
    fitting = (name for name in every if not name or not pattern or name == wanted or fnmatchcase(name, wanted))
    return (f"{archive}{SEPARATOR}{name}" for name in fitting)


def names_in(path: str, *, null: bool = False) -> Iterator[str]:
    """Give the names that a file lists, or standard input where it is `-`, as they are; empty lines are none."""
    if path == STDIN:
        reader = getattr(sys.stdin, "buffer", None)
        if reader is None:
            raise UsageError("standard input is closed")
        return _names(reader, path, b"\0" if null else b"\n")
    try:
        stream = open(path, "rb")  # noqa: SIM115, PTH123  closed when all names are read
    except OSError as error:
        raise UsageError(f"--files-from {path}: {error.strerror or error}") from error
    return _names(stream, path, b"\0" if null else b"\n")


def _names(stream: BinaryIO, path: str, end: bytes) -> Iterator[str]:
    count = 0
    held = b""
    with stream:
        while piece := stream.read(_PIECE):
            *whole, held = (held + piece).split(end)
            for name in whole:
                count += 1
                if name:
                    yield _name(name, path, count, end)
            if len(held) > LONGEST_NAME:
                break
    if held:
        yield _name(held, path, count + 1, end)


def _name(name: bytes, path: str, count: int, end: bytes) -> str:
    if len(name) > LONGEST_NAME:
        remedy = "say --null when a NUL ends each name" if end == b"\n" else "leave --null out when newlines end names"
        raise UsageError(f"{path}: name {count} has more than {LONGEST_NAME:,} bytes; {remedy}")
    if end == b"\n" and b"\0" in name:
        raise UsageError(f"{path}: line {count} has a NUL in it; say --null when a NUL ends each name")
    return os.fsdecode(name)


def _once(names: Iterable[str]) -> Iterator[str]:
    """Give each name once, in memory that does not grow with their number."""
    seen: set[bytes] = set()
    spilled: sqlite3.Connection | None = None
    try:
        for name in names:
            key = blake2b(os.fsencode(name), digest_size=16).digest()
            if spilled is None and len(seen) >= _MOST_REMEMBERED:
                spilled = _on_disk(seen)
            if spilled is not None:
                if spilled.execute("INSERT OR IGNORE INTO seen VALUES (?)", (key,)).rowcount:
                    yield name
            elif key not in seen:
                seen.add(key)
                yield name
    finally:
        if spilled is not None:
            spilled.close()


def _on_disk(seen: set[bytes]) -> sqlite3.Connection:
    made = sqlite3.connect("", isolation_level=None)  # a file without a name, which goes with the connection
    made.execute("PRAGMA journal_mode = OFF")
    made.execute("CREATE TABLE seen (name BLOB PRIMARY KEY) WITHOUT ROWID")
    made.execute("BEGIN")
    made.executemany("INSERT INTO seen VALUES (?)", ((key,) for key in seen))
    seen.clear()
    return made
