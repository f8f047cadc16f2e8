"""The page of formats: what can be said in each, and what every backend makes of it.

Takes `matrix.json`, which the tests make by compiling each feature with all backends, and hold to that; gives the
page's model. A rule of structure is judged in every file of its format, whatever a spec says.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from specc.backends.docs.products.formats import STRUCTURE
from specc.runtime.codes import rules

_WORDS = {
    "said": ("yes", "yes"), "refused": ("refused", "no"), "listed": ("listed", "no"), "left out": ("no", "no"),
    "nothing": ("–", "none"), "not in the language": ("not in the language", "no"),  # noqa: RUF001  a dash is meant
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """What a backend makes of a feature: a word, why it makes nothing, and how it looks."""

    word: str
    why: str
    look: str


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """A feature: its name, how it is said, and a cell a backend."""

    name: str
    said: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FormatSection:
    """A format, or a part of one: how many rules of structure its files are judged by, and its features."""

    anchor: str
    title: str
    rules: int
    rows: tuple[FeatureRow, ...]


@dataclass(frozen=True, slots=True)
class MatrixPage:
    """All formats."""

    root: str
    backends: tuple[str, ...]
    sections: tuple[FormatSection, ...]


@cache
def matrix_page() -> MatrixPage:
    """Give the page of formats."""
    sections = json.loads(Path(__file__).with_name("matrix.json").read_text(encoding="utf-8"))["sections"]
    backends = tuple(sections[0]["features"][0]["backends"])
    return MatrixPage("", backends, tuple(_section(one) for one in sections))


def _section(given: dict[str, object]) -> FormatSection:
    section, features = str(given["section"]), given["features"]
    assert isinstance(features, list)  # noqa: S101  as it was written
    named, _, part = section.partition(", ")
    title = f"{named.upper()}, {part}" if part else named.upper() if named in STRUCTURE else named.capitalize()
    rows = tuple(
        FeatureRow(one["feature"], one["said"], tuple(_cell(cell) for cell in one["backends"].values()))
        for one in features
    )
    return FormatSection("+".join(section.replace(",", "").split()), title, 0 if part else _structural(named), rows)


def _cell(text: str) -> Cell:
    word, _, why = text.partition(": ")
    shown, look = _WORDS[word]
    return Cell(shown, why, look)


def _structural(named: str) -> int:
    """Give by how many rules every file of a format is judged."""
    groups = STRUCTURE.get(named, ())
    return sum(one.startswith(groups) for one in rules()) if groups else 0
