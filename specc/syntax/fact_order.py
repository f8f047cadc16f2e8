"""The order in which facts read aloud. Another parses too, is reported, and is put right by the formatter.

Takes facts as written; gives the rank of each. Every kind of fact has its place in `ORDER`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Sequence

ORDER = (
    ast.TaggedFact, ast.PaddedFact, ast.WrittenFact, ast.ScaledFact, ast.BitsFact, ast.UnitFact, ast.UcdFact,
    ast.NullFact, ast.WordFact, ast.FixedFact, ast.WithinFact, ast.DefaultFact, ast.ExampleFact, ast.LimitFact,
    ast.InFact, ast.FileFact, ast.MatchesFact, ast.LikeFact, ast.RelatedFact, ast.LevelFact, ast.SinceFact,
    ast.UntilFact, ast.FormerlyFact, ast.AlsoFact,
)  # fmt: skip

# `nullable` belongs with the null value; the other words say something of all values together, after the limits.
_AFTER = {"nullable": ast.NullFact}
_A_LITTLE = 0.5


def rank(fact: ast.Fact) -> float:
    """Give where a fact belongs."""
    if isinstance(fact, ast.LevelFact) and fact.level == "deprecated" and not (fact.since or fact.now):
        return float(len(ORDER))  # before `since` it would be read as one with it
    if isinstance(fact, ast.WordFact):
        return ORDER.index(_AFTER.get(fact.word, ast.MatchesFact)) + _A_LITTLE
    return float(ORDER.index(type(fact)))


def in_order(facts: Sequence[ast.Fact]) -> list[ast.Fact]:
    """Give facts in the usual order; those of one rank stay as they are."""
    return sorted(facts, key=rank)


def with_levels(facts: Sequence[ast.Fact], levels: Sequence[ast.Fact]) -> tuple[ast.Fact, ...]:
    """Give facts with levels that were said elsewhere, each where it would stand here; nothing else is moved."""
    made = list(facts)
    for level in levels:
        behind = (at for at, fact in enumerate(made) if rank(fact) > rank(level))
        made.insert(next(behind, len(made)), level)
    return tuple(made)
