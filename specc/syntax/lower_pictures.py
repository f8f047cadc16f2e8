"""Lowering of pictures: their pixels, their texts, and how large a file may be.

Takes their trees; gives blocks as HDUs, and the size as the rule that it is short for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.source import Span
from specc.syntax import ast
from specc.syntax.expressions import Comparison, Ref, RefPart
from specc.syntax.lower_expressions import Branch, branches, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.syntax.lower import Lowering

_SIZE = "filesize"


def picture_makers(lowering: Lowering) -> dict[str, Callable[[Branch], ast.Node]]:
    """Give the makers of what stands in a product of pictures, by the rules of the grammar."""

    def block(kind: ast.HduKind, word: str) -> Callable[[Branch], ast.Node]:
        def make(tree: Branch) -> ast.Node:
            name = ast.ItemName(word, "plain", optional=False, quoted=False, span=_word(lowering, tree, word))
            return lowering.hdu_of(kind, name, tree)

        return make

    return {
        "pixels": block("picture", "pixels"),
        "text": block("object", "text"),
        _SIZE: lambda tree: _size(lowering, tree),
    }


def _word(lowering: Lowering, tree: Branch, word: str) -> Span:
    """Give the place of the word that a thing begins with."""
    whole = lowering.span(tree)
    return Span(whole.source, whole.start, whole.start + len(word))


def _size(lowering: Lowering, tree: Branch) -> ast.Rule:
    """Give `filesize <= 500 [kB]` as a rule over the file."""
    operator, limit = branches(tree)[:2]
    word = _word(lowering, tree, _SIZE)
    said = Span(word.source, word.start, lowering.span(limit).end)
    name = Ref((RefPart(_SIZE, None, quoted=False, span=word),), None, word)
    sign = str(tokens(operator)[0])
    condition = Comparison(
        sign, name, lowering.expression(limit), None, None, relative=False, tolerance_span=None, span=said
    )
    return ast.Rule(
        "require", condition, if_present=False, loop=None, message=lowering.doc(tree), span=lowering.span(tree)
    )
