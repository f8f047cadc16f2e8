# SPDX-License-Identifier: BSD-3-Clause
"""Bytes that come without a file: standard input, or what a program hands in as an object with `read()`.

A `Stream` goes wherever a path goes, and reports show its text. It has no file name, so nothing judges one. A `Distant`
is a file after all, which somebody else knows how to open: what fetches files from elsewhere, or out of others.
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


class Distant(str):
    """A file that is no path: `shown` stands for it in reports, `name` is what it is called, `opened` opens it.

    opened: is told whether headers alone are wanted; gives the bytes, or raises OSError. It may be called again.
    """

    __slots__ = ("name", "opened")

    name: str
    opened: Callable[[bool], Source]

    def __new__(cls, shown: str, name: str, opened: Callable[[bool], Source]) -> Distant:  # noqa: D102, PYI034  # as Stream
        distant = super().__new__(cls, shown)
        distant.name = name
        distant.opened = opened
        return distant


def standard_input() -> Stream | None:
    """Standard input as bytes; None when it is closed."""
    reader = getattr(sys.stdin, "buffer", None)
    return None if reader is None else Stream("<stdin>", reader)


def stream_of(reader: Reader) -> Stream:
    """What an object that a program hands in is called: by its own name, when it has one."""
    name = getattr(reader, "name", None)
    return Stream(name if isinstance(name, str) and name else "<stream>", reader)
