"""Lowering of what is said of storage and references: `padded`, `scaled int16`, `written "F8.3"`, `refers to X.Y`.

Takes the trees of these facts and the lowering of all others; gives a maker for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.syntax import ast
from specc.syntax.lower_expressions import Branch, branches, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.syntax.lower_facts import FactLowering


def storage_makers(lowering: FactLowering) -> dict[str, Callable[[Branch], ast.Fact]]:
    """Give the makers by the rules of the grammar."""

    def scaled(tree: Branch) -> ast.ScaledFact:
        stored = next((lowering.word(token) for token in tokens(tree)), None)
        return ast.ScaledFact(stored, lowering.span(tree))

    def ucd(tree: Branch) -> ast.UcdFact:
        text, *implied = tokens(tree)
        return ast.UcdFact(lowering.text(text), bool(implied), lowering.span(tree))

    def written(tree: Branch) -> ast.WrittenFact:
        form, *rest = tokens(tree)
        other = lowering.text(rest[0]) if rest else None
        return ast.WrittenFact(lowering.text(form), lowering.span(tree), other, len(rest) > 1)

    return {
        "padded": lambda tree: ast.PaddedFact(lowering.span(tree)),
        "scaled": scaled,
        "written": written,
        "ucd": ucd,
        "refers": lambda tree: ast.RelatedFact("refers", lowering.ref(branches(tree)[0]), lowering.span(tree)),
        "same": lambda tree: ast.RelatedFact("same", lowering.ref(branches(tree)[0]), lowering.span(tree)),
    }
