"""The page of all that the compiler says of a spec that is wrong, code by code, each with an example.

Takes the codes and pages of `specc.diagnostics`; gives the page's model, which is the same in every build.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from specc.backends.docs.suites.explained import pieces
from specc.diagnostics import pages
from specc.diagnostics.codes import CODES

if TYPE_CHECKING:
    from specc.backends.docs.suites.explained import Piece

_GROUPS = {
    "SP1": "What is written", "SP2": "Names and structure", "SP3": "Types, units and expressions",
    "SP4": "What a format can hold", "SP5": "Names of files", "SP6": "Imports and files of specs", "SP7": "Advice",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodeView:
    """One code: what it stands for, how grave it is, and its page without the heading."""

    code: str
    title: str
    severity: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class DiagnosticsPage:
    """All codes, by the hundred: anchor, title and codes."""

    root: str
    groups: tuple[tuple[str, str, tuple[CodeView, ...]], ...]


@cache
def diagnostics_page() -> DiagnosticsPage:
    """Give the page of all codes."""
    found = groupby(sorted(CODES), key=lambda code: code[:3])
    return DiagnosticsPage(
        "", tuple((f"{group}xx", _GROUPS[group], tuple(_view(code) for code in codes)) for group, codes in found)
    )


def _view(code: str) -> CodeView:
    body = pages.text(code).partition("\n")[2]
    return CodeView(code, CODES[code].title, CODES[code].severity, pieces(body))
