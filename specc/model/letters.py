"""A repetition over letters is written out: what its items say by `[c]` of other items is said by the letter.

Takes the items of such a repetition and one of its letters; gives them with the letter in the names that expressions
and facts refer to. The names that the items declare are written out where they are entered.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from specc.source import Given, Span
from specc.syntax.expressions import RefPart

if TYPE_CHECKING:
    from specc.syntax import ast


def written_out(items: tuple[ast.Node, ...], variable: str, letter: str, call: Span) -> tuple[ast.Node, ...]:
    """Give items that refer to others by a letter; the same ones when none does. `call`: the repetition."""
    looking = _Writing(variable, letter, None)
    looking.node(items)
    if not looking.pieces:
        return items
    pieces = tuple((start, end, text) for (start, end), text in sorted(looking.pieces.items()))
    made: tuple[ast.Node, ...] = _Writing(variable, letter, Given(pieces, call, f"{variable} is {letter}")).node(items)
    return made


class _Writing:
    """One walk over the items: without a mark it only finds the names."""

    def __init__(self, variable: str, letter: str, mark: Given | None) -> None:
        self.variable = variable
        self.letter = letter
        self.mark = mark
        self.pieces: dict[tuple[int, int], str] = {}

    def node(self, node: Any) -> Any:  # noqa: ANN401  every node of the tree, and what it holds
        """Give a node with the letter in the names that it refers to."""
        match node:
            case Span() if self.mark is not None:
                return replace(node, given=self.marked(node.given))
            case tuple():
                return tuple(self.node(one) for one in node)
            case RefPart(quoted=False) if (name := self.name(node)) is not None:
                self.pieces[node.span.start, node.span.end] = name
                return RefPart(name, None, quoted=False, span=self.node(node.span))
        if not is_dataclass(node) or isinstance(node, type | Span):
            return node
        return replace(node, **{one.name: self.node(getattr(node, one.name)) for one in fields(node)})

    def name(self, part: RefPart) -> str | None:
        """Give the name that a part stands for; None when the letter is not in it."""
        if part.subscript == self.variable:
            return part.name + self.letter
        mark = f"[{self.variable}]"
        return part.name.replace(mark, self.letter) if mark in part.name else None

    def marked(self, given: Given | None) -> Given | None:
        """Give what stands in the place of names: what did already, and the letter."""
        if given is None or self.mark is None:
            return self.mark
        return replace(given, pieces=tuple(sorted({*given.pieces, *self.mark.pieces})))
