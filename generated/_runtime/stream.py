# SPDX-License-Identifier: BSD-3-Clause
"""Bytes that are no file of their own, and go wherever a path goes; reports show the text that stands for them.

A `Stream` is standard input, or what a program hands in as an object with `read()`. It has no file name, so nothing
judges one. `Elsewhere` is a file with a name that lies in something else: a member of an archive, or in a store behind
an address.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from .reading.source import Source

    class Reader(Protocol):
        """An object to read bytes from, forward only."""

        def read(self, count: int, /) -> bytes | None:
            """At most so many bytes, none at the end."""


STDIN = "-"  # what people write for it; a file of this name is `./-`


class Stream(str):
    """Bytes without a file name: `shown` stands for them in reports, `reader` gives them, once."""

    __slots__ = ("reader",)

    reader: Reader

    def __new__(cls, shown: str, reader: Reader) -> Stream:  # noqa: D102, PYI034  # see the class; 3.11 has no cheap Self
        stream = super().__new__(cls, shown)
        stream.reader = reader
        return stream


class Elsewhere(str):
    """A file that does not lie in a folder: `shown` stands for it in reports, `name` is its own, as judged.

    opened: gives its bytes, as `reading.source.open_source` does of a path, any number of times: called with whether
    headers alone are wanted, it raises OSError where there are none.
    """

    __slots__ = ("name", "opened")

    name: str
    opened: Callable[[bool], Source]

    def __new__(cls, shown: str, name: str, opened: Callable[[bool], Source]) -> Elsewhere:  # noqa: D102, PYI034  # as above
        made = super().__new__(cls, shown)
        made.name = name
        made.opened = opened
        return made


def standard_input() -> Stream | None:
    """Standard input as bytes; None when it is closed."""
    reader = getattr(sys.stdin, "buffer", None)
    return None if reader is None else Stream("<stdin>", reader)


def stream_of(reader: Reader) -> Stream:
    """What an object that a program hands in is called: by its own name, when it has one."""
    name = getattr(reader, "name", None)
    return Stream(name if isinstance(name, str) and name else "<stream>", reader)
