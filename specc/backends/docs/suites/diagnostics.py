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
from specc.diagnostics.recommended import RECOMMENDED

if TYPE_CHECKING:
    from specc.backends.docs.suites.explained import Piece

_GROUPS = {
    "SP1": "What is written", "SP2": "Names and structure", "SP3": "Types, units and expressions",
    "SP4": "What a format can hold", "SP5": "Names of files", "SP6": "Imports and files of specs", "SP7": "Advice",
    "SP8": "Accepted findings",
    "M01": "Recommended by MAST for all data", "M02": "Recommended by MAST for names of science products",
    "M03": "Recommended by MAST for headers of science products", "M04": "Recommended by MAST for collections",
    "J03": "Recommended by JWST", "H01": "Recommended by HEASARC for all data",
    "H02": "Recommended by HEASARC for spectra and events", "S01": "Recommended by SOLARNET",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CodeView:
    """One code: what it stands for, how grave it is, and its page without the heading."""

    code: str
    title: str
    severity: str
    source: str  # of a recommendation: who says so
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class DiagnosticsPage:
    """All codes, by the hundred: anchor, title and codes."""

    root: str
    groups: tuple[tuple[str, str, tuple[CodeView, ...]], ...]


@cache
def diagnostics_page() -> DiagnosticsPage:
    """Give the page of all codes."""
    found = groupby(sorted(CODES, key=_in_order), key=lambda code: code[:3])
    return DiagnosticsPage(
        "", tuple((f"{group}xx", _GROUPS[group], tuple(_view(code) for code in codes)) for group, codes in found)
    )


def _in_order(code: str) -> tuple[bool, str]:
    """Put what everybody is told before what is recommended."""
    return code in RECOMMENDED, code


def _view(code: str) -> CodeView:
    body = pages.text(code).partition("\n")[2]
    source = RECOMMENDED[code].source if code in RECOMMENDED else ""
    return CodeView(code, CODES[code].title, CODES[code].severity, source, pieces(body))
