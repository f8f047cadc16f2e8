"""Words that readers of the pages meet, and what they mean: in rooms by subject, a file each.

A room begins with its title (`#`). An entry is a word (`##`), lines that say what else it is called (`also:`), in which
section of a standard it stands (`section:`) and which rules of the structure of files speak of it (`rules:`), and a
text in Markdown in which `[[HDU]]` and `[[HDU|units]]` lead to other entries. The tests hold that each leads to one
that exists, and that sections are those which the rules name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_ROOMS = ("files", "arrays", "formats", "specs", "reports")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, other words for it, the section of the standard that speaks of it, the rules that do, and its text."""

    word: str
    also: tuple[str, ...]
    section: str
    rules: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Room:
    """The words of one subject."""

    title: str
    entries: tuple[Entry, ...]


@cache
def rooms() -> tuple[Room, ...]:
    """Give all words."""
    return tuple(_room(Path(__file__).with_name(f"{name}.md").read_text(encoding="utf-8")) for name in _ROOMS)


def _room(text: str) -> Room:
    title, *entries = text.split("\n## ")
    return Room(title.removeprefix("# ").strip(), tuple(_entry(one) for one in entries))


def _entry(text: str) -> Entry:
    head, _, body = text.partition("\n\n")
    word, *lines = head.splitlines()
    said = dict(line.split(": ", 1) for line in lines)
    return Entry(
        word=word.strip(),
        also=_listed(said.get("also", "")),
        section=said.get("section", ""),
        rules=_listed(said.get("rules", "")),
        text=" ".join(body.split()),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(one for one in text.split(", ") if one)
