"""What the keys of a tree can hold, asked of every declaration at compile time.

Takes types and facts with the places they stand at; reports what no file of the format could carry, and what is said of
FITS alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specc.diagnostics.record import Problems
    from specc.formats.stored import Stored
    from specc.source import Span

_PLAIN = frozenset({"string", "bool", "int", "float", "digits", "date", "datetime", "time", "any"})
_COMPLEX = ("asdf", "fits")  # `!core/complex` is a tag of ASDF
_OF_FITS = {
    ast.PaddedFact: "`padded` is said of cells of FITS tables",
    ast.ScaledFact: "`scaled` is said of what FITS stores as integers",
    ast.NullFact: "a value that stands for null is said of integers in FITS",
    ast.UcdFact: "UCDs are said of columns",
    ast.RelatedFact: "columns refer to columns",
    ast.AlsoFact: "a key has one name",
    ast.LikeFact: "the texts of a tree are not made of parts",
}
_HELP = {
    ast.NullFact: "a tree has null itself: write `nullable`",
    ast.AlsoFact: "declare both with `?`, and say `exactly_one(A, B)`",
    ast.LikeFact: "write `matches /.../`, or keys of their own",
    ast.RelatedFact: "say it as a rule: `require all(A in B)`",
}


def check_types(types: Sequence[Stored], span: Span, form: str, problems: Problems) -> None:
    """Report a type that a single value of a tree cannot be of."""
    for one in types:
        if one.kind == "complex" and form in _COMPLEX:
            continue
        if one.kind not in _PLAIN:
            what = f"a tree holds no {one.text}"
            problems.add("SP411", span, what, help="it holds string, bool, int, float, dates, digits, or `any`")
        elif one.bits is not None:
            problems.add(
                "SP411",
                span,
                "a number in a tree has no width",
                help=f"write `{one.kind}`, perhaps with limits: `int in 0..255`",
            )


def check_facts(facts: Sequence[ast.Fact], problems: Problems) -> None:
    """Report facts that are said of FITS alone."""
    for fact in facts:
        wrong = _OF_FITS.get(type(fact))
        if wrong is not None:
            problems.add("SP411", fact.span, wrong, help=_HELP.get(type(fact), "leave it out"))


def check_tags(facts: Sequence[ast.Fact], form: str, problems: Problems) -> None:
    """Report tags where nodes have none."""
    for fact in facts:
        if isinstance(fact, ast.TaggedFact) and form not in {"yaml", "asdf", "ecsv", "fits"}:
            problems.add("SP411", fact.span, f"nodes of {form} have no tags", help="leave it out")
