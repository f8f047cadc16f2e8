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
class Given:
    """What stands in the place of names in a stretch of text: the arguments of an include for a fragment's parameters.

    pieces: where the names stand, and what stands for each (None: nothing yet, the fragment is judged by itself).
    call: the include. says: `xmax is 2048`, for messages.
    """

    pieces: tuple[tuple[int, int, str | None], ...]
    call: Span
    says: str


@dataclass(frozen=True, slots=True)
class Span:
    """The stretch `[start, end)` of a source; `given` for one whose fragment has parameters."""

    source: Source
    start: int
    end: int
    given: Given | None = None

    @property
    def place(self) -> Place:
        """Give the path and line that findings and generated code show."""
        return Place(self.source.path, self.source.position(self.start)[0])

    @property
    def text(self) -> str:
        """Give what stands there, with arguments in the place of parameters."""
        if self.given is None:
            return self.source.text[self.start : self.end]
        out, last = "", self.start
        for start, end, text in self.given.pieces:
            if last <= start and end <= self.end and text is not None:
                out += self.source.text[last:start] + text
                last = end
        return out + self.source.text[last : self.end]

    @property
    def filled(self) -> Given | None:
        """Give what was put into this very stretch; None when no parameter stands in it."""
        if self.given is None or not any(
            self.start <= start and end <= self.end for start, end, _ in self.given.pieces
        ):
            return None
        return self.given

    @property
    def unknown(self) -> bool:
        """Say whether a parameter stands here of which only the kind is known."""
        return self.filled is not None and not self.filled.says

    def to(self, other: Span) -> Span:
        """Give the span from the start of this one to the end of the other."""
        return Span(self.source, self.start, other.end, self.given)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the spec says a thing: what is left of a span once the texts are gone."""

    path: str
    line: int
