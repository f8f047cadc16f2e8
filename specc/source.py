"""Texts and places in them.

Takes nothing and gives the two things every stage talks about: a `Source` (one spec's text and its name)
and a `Span` (a stretch of it). Line and column are counted from 1, offsets from 0. No input or output here.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Source:
    """One text: `path` is how people are shown where it is, relative to its root and with forward slashes."""

    path: str
    text: str

    @cached_property
    def line_starts(self) -> list[int]:
        """Give the offset at which each line begins."""
        starts = [0]
        starts.extend(index + 1 for index, character in enumerate(self.text) if character == "\n")
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Give line and column, from 1, of an offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """Give one line, from 1, without its end."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    @cached_property
    def sha256(self) -> str:
        """Give the hash of the text, which generated files carry in their heads."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogateescape")).hexdigest()


@dataclass(frozen=True, slots=True)
class Span:
    """The stretch `[start, end)` of a source."""

    source: Source
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Give the path and line that findings and generated code show."""
        return Place(self.source.path, self.source.position(self.start)[0])

    @property
    def text(self) -> str:
        """Give what stands there."""
        return self.source.text[self.start : self.end]

    def to(self, other: Span) -> Span:
        """Give the span from the start of this one to the end of the other."""
        return Span(self.source, self.start, other.end)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the spec says a thing: what is left of a span once the texts are gone."""

    path: str
    line: int
