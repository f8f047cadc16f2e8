"""The page of what bodies of practice recommend: each row with its level, who says so, and who judges it.

Takes the tables of `specc.diagnostics.recommended`; gives the page's model, which is the same in every build.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby

from markupsafe import Markup

from specc.backends.docs.links import DIAGNOSTICS, anchor_of
from specc.backends.wording.prose import line
from specc.diagnostics.recommended import BODIES, RECOMMENDED, Recommendation

RECOMMENDATIONS = "recommendations.html"
_JUDGED = {
    "lint": "The compiler, of specifications that follow it",
    "compiler": "The compiler, of every specification",
    "files": "A validator",
    "data": "Whoever knows the data",
    "none": "Nobody",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One recommendation: `page` explains the lint, if it is one; `how` says by what else it is judged."""

    code: str
    level: str
    asks: str
    source: str
    judged: str
    how: Markup
    page: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body of practice, and the word that a policy follows it by."""

    anchor: str
    title: str
    lints: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class RecommendationsPage:
    """All of them."""

    root: str
    bodies: tuple[Body, ...]


@cache
def recommendations_page() -> RecommendationsPage:
    """Give the page of all recommendations."""
    found = groupby(RECOMMENDED.values(), key=lambda one: one.body)
    return RecommendationsPage("", tuple(_body(name, list(rows)) for name, rows in found))


def _body(name: str, rows: list[Recommendation]) -> Body:
    return Body(name, BODIES[name], sum(one.disposition == "lint" for one in rows), tuple(map(_row, rows)))


def _row(one: Recommendation) -> Row:
    page = f"{DIAGNOSTICS}#{anchor_of(one.code)}" if one.disposition == "lint" else ""
    how = line(one.how) if one.how else Markup("")
    return Row(one.code, one.level, one.asks, one.source, _JUDGED[one.disposition], how, page)
