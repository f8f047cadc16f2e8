"""Pages that are written by hand, rule by rule and code by code, cut into prose and examples.

Takes a page of `standard` or `diagnostics`, in Markdown, whose examples are fenced blocks ```` ```fits failing ```` and
```` ```specc passing ````; gives its pieces in their order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends.wording.prose import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

_BLOCK = re.compile(r"^```\w+ (failing|passing)((?: \S+)*)\n(.*?)^```$\n?", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# file: (\S+)\n")
_CODE = re.compile(r"[A-Z]\d{4}")
_MOST = 60  # characters of a line that introduces an example, which then is its title
_SHOWN = {"failing": "Breaks it", "passing": "Keeps it"}


@dataclass(frozen=True, slots=True)
class Example:
    """A whole file that breaks a rule or keeps it; `also`: rules that it cannot but break as well."""

    kind: str
    title: str
    file: str
    also: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Prose, or examples that stand beside each other."""

    prose: Markup | None = None
    examples: tuple[Example, ...] = ()


def pieces(page: str) -> tuple[Piece, ...]:
    """Give the pieces of a page."""
    return tuple(_pieces(page))


def _pieces(page: str) -> Iterator[Piece]:
    beside: list[Example] = []
    end = 0
    for block in _BLOCK.finditer(page):
        before = page[end : block.start()].strip()
        end = block.end()
        prose, _, last = before.rpartition("\n\n")
        title = last.removesuffix(":") if last.endswith(":") and len(last) <= _MOST and "\n" not in last else ""
        prose = prose if title else before
        if prose:
            yield from _together(beside)
            beside = []
            yield Piece(paragraphs(prose))
        beside.append(_example(title, *block.groups()))
    yield from _together(beside)
    if page[end:].strip():
        yield Piece(paragraphs(page[end:].strip()))


def _together(beside: list[Example]) -> Iterator[Piece]:
    if beside:
        yield Piece(examples=tuple(beside))


def _example(title: str, kind: str, words: str, text: str) -> Example:
    named = _FILE.match(text)
    also = tuple(one for one in words.split() if _CODE.fullmatch(one))
    shown = text[named.end() :] if named else text
    return Example(kind, title or _SHOWN[kind], named[1] if named else "", also, shown)
