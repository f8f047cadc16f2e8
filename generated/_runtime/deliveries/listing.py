# SPDX-License-Identifier: BSD-3-Clause
r"""Names of files as a listing has them: one a line, or one after each NUL, as `find -print0` writes them.

Takes a binary stream; gives texts. Lines may end in CR LF; blank ones are passed over, and a name that comes again is
given once. Bytes that are no UTF-8 stay in the text as Python keeps those of names, so that no name is lost.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_PIECE = 1 << 20
_LONGEST = 1 << 16  # no file system has a path as long as that


def names_in(stream: BinaryIO) -> Iterator[str]:
    """The names of a listing, each once."""
    seen: set[int] = set()
    for line in _lines(stream):
        text = line.decode("utf-8", "surrogateescape")
        key = hash(text)
        if key not in seen:
            seen.add(key)
            yield text


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    piece = stream.read(_PIECE)
    if piece.startswith(b"\xef\xbb\xbf"):
        piece = piece[3:]
    ending = b"\0" if b"\0" in piece else b"\n"
    rest = b""
    while piece:
        *lines, rest = (rest + piece).split(ending)
        for line in lines:
            name = _name(line, ending)
            if name:
                yield name
        rest = rest[: _LONGEST + 1]
        piece = stream.read(_PIECE)
    name = _name(rest, ending)
    if name:
        yield name


def _name(line: bytes, ending: bytes) -> bytes:
    """The name on a line, cut where it is too long for one."""
    name = line.strip(b" \t\r") if ending == b"\n" else line
    return name.removeprefix(b"./")[:_LONGEST]
