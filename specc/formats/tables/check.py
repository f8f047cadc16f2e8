"""What the columns of a text table can hold, asked of every declaration at compile time.

Takes types and facts with the places they stand at; reports what no cell could carry, and what is said of FITS alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.formats.stored import Stored
    from specc.source import Span

_NEVER = frozenset({"bit", "commentary", "record"})
_DATED = frozenset({"date", "datetime", "time"})
_OF_FITS = {
    ast.PaddedFact: "`padded` is said of cells of FITS tables",
    ast.ScaledFact: "`scaled` is said of what FITS stores as integers",
    ast.UcdFact: "no text table says a UCD",
    ast.LikeFact: "only texts of keywords are made of parts",
}
_HELP = {ast.ScaledFact: "the number in the cell is the value", ast.LikeFact: "write `matches`"}


def _is_told(unit: ast.UnitFact) -> bool:
    """Say whether a unit is known from the spec alone."""
    return unit.mode == "none" or (unit.mode == "exact" and len(unit.texts) == 1)


def _orders(fact: ast.Fact) -> bool:
    """Say whether a fact asks for what lies between limits, or for an order."""
    if isinstance(fact, ast.WordFact):
        return fact.word in {"increasing", "nondecreasing"}
    if isinstance(fact, ast.InFact):
        return fact.domain.kind in {"interval", "range"}
    return isinstance(fact, ast.LimitFact)


def check_types(types: Sequence[Stored], span: Span, form: str, problems: Problems, *, vector: bool) -> None:
    """Report a type that no cell of a text table can be of."""
    for one in types:
        if one.kind in _NEVER:
            what = f"a text table holds no {one.text}"
            problems.add("SP621", span, what, help="it holds string, bool, int, float, complex, dates and digits")
    if vector and form == "csv" and not any(one.kind in _NEVER for one in types):
        problems.add(
            "SP621", span, "a cell of CSV is one value", help="give each element a column of its own, or write ECSV"
        )


def check_facts(facts: Sequence[ast.Fact], types: Sequence[Stored], form: str, problems: Problems) -> None:
    """Report facts that are said of FITS alone, and units that CSV would have to say."""
    for fact in facts:
        if isinstance(fact, ast.UnitFact) and form == "csv" and not _is_told(fact):
            problems.add(
                "SP621", fact.span, "a file of CSV says no unit", help="give the one that the numbers are in: `unit s`"
            )
        if _orders(fact) and len(types) > 1 and any(one.kind == "string" for one in types):
            problems.add(
                "SP621",
                fact.span,
                "every cell of this column is a text as well, and texts have no limits",
                help="leave `string` out of the type, or say with `matches` what the texts are",
            )
        wrong = _OF_FITS.get(type(fact))
        if wrong is not None:
            problems.add("SP621", fact.span, wrong, help=_HELP.get(type(fact), "leave it out"))
        elif isinstance(fact, ast.WrittenFact) and fact.other is None and not {one.kind for one in types} <= _DATED:
            problems.add(
                "SP621",
                fact.span,
                "a format is for columns of an ASCII table of FITS",
                help='of dates it is a form: `written "YYYY-MM-DD"`; of `bool` two texts: `written "t" | "f"`',
            )
