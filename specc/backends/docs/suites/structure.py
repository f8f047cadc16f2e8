"""The rules of the structure of files, by which every file is judged with and without a spec: a page a group of them.

Takes the register of the runtime and the pages of `specc.standard`; gives pages' models. They are the same in every
build, and made once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.links import page_of_code
from specc.backends.docs.suites.explained import pieces
from specc.runtime.codes import rules
from specc.standard import pages

if TYPE_CHECKING:
    from specc.backends.docs.suites.explained import Piece
    from specc.runtime.codes import StandardRule

# What the rules of each group are about, under the format whose files they judge.
TOPICS: dict[str, dict[str, str]] = {
    "FITS": {
        "F01": "The file and its blocks", "F02": "Cards and their values", "F03": "Mandatory keywords",
        "F04": "Reserved keywords and dates", "F05": "Long values and HIERARCH", "F06": "Images",
        "F07": "What all tables share", "F08": "ASCII tables", "F09": "Binary tables",
        "F10": "The heap and arrays of variable length", "F11": "Values in binary tables", "F12": "Checksums",
        "F13": "HDUs that are alike, and inherited keywords", "F14": "World coordinates",
        "F15": "Celestial, spectral and other coordinates", "F16": "Time", "F17": "Units", "F18": "Compression",
        "F19": "Random groups and older extensions", "F20": "Registered conventions",
    },
    "Any format but FITS": {"X01": "The file"},
    "JSON": {"T01": "The text"},
    "YAML": {"Y01": "The text, also within ECSV and ASDF"},
    "CSV": {"C01": "Lines and fields"},
    "ECSV": {"E01": "Header and rows"},
    "ASDF": {"A01": "Layout of the file", "A02": "The tree", "A03": "A tree within a FITS file"},
    "PNG": {"P01": "Chunks and pixels"},
    "JPEG": {"P02": "Segments and scans"},
}  # fmt: skip
# How the examples of a format are written that is no text.
_WRITTEN = {
    "FITS": "In the examples a line that begins with @ begins an HDU or says something of its bytes; every other line "
    "is a card as it stands in the file. Cards that the format asks for follow from these.",
    "ASDF": "The examples are the text of the tree; a line that begins with @ stands for a block or says something of "
    "the bytes.",
    "PNG": "The examples are chunks, a line each, with their bytes; length and checksum follow from these.",
    "JPEG": "The examples are segments, a line each, with their bytes; the length follows from these.",
}
NEEDS = {"file": "the file as a whole", "header": "headers", "data": "headers and data"}


@dataclass(frozen=True, slots=True)
class StructureRule:
    """One rule: what must hold, how grave it is, where it comes from, and its page."""

    code: str
    holds: str
    level: str
    source: str
    needs: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class StructurePage:
    """The rules of one group. `others`: all groups of the format, code and topic, for the way from one to the next."""

    root: str
    path: str
    group: str
    topic: str
    format: str
    written: str
    rules: tuple[StructureRule, ...]
    others: tuple[tuple[str, str, str], ...]


@cache
def structure_pages() -> tuple[StructurePage, ...]:
    """Give the page of every group."""
    grouped = {group: list(same) for group, same in groupby(rules().values(), key=lambda one: one.code[:3])}
    return tuple(
        StructurePage(
            root="",
            path=page_of_code(grouped[group][0].code),
            group=group,
            topic=topic,
            format=named,
            written=_WRITTEN.get("FITS" if group == "A03" else named, ""),
            rules=tuple(_rule(one) for one in grouped[group]),
            others=tuple((page_of_code(f"{one}01"), one, said) for one, said in topics.items()),
        )
        for named, topics in TOPICS.items()
        for group, topic in topics.items()
    )


def _rule(rule: StandardRule) -> StructureRule:
    return StructureRule(
        code=rule.code,
        holds=rule.holds,
        level=rule.level,
        source=rule.source,
        needs=NEEDS[rule.needs],
        pieces=pieces(pages.body(rule.code)),
    )
