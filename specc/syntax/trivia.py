"""The whole text as a tree: every token, with the comments and blank lines around it.

Takes a `Source` that parses; gives a tree of `Node`s and `Leaf`s that follows the grammar as Lark's tree does, but
leaves nothing out: punctuation is in it, and each comment hangs on the token that it stands beside. A comment at the
end of a line belongs to the token before it, one on a line of its own to the token after it. Raises Lark's
`UnexpectedInput` for what does not parse. For the formatter, and for whoever changes a text without losing any of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lark import Token, Tree

from specc.syntax.grammar import parser

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECES = re.compile(r"#[^\n]*|\n")
END = "$END"
_TWO_LINES = 2


@dataclass(slots=True)
class Comment:
    """A comment on a line of its own, and whether a blank line stands before it."""

    text: str
    blank: bool


@dataclass(slots=True, eq=False)
class Leaf:
    """A token: what it is, how it is written, where; the comments before it and the one behind it on its line.

    gap: how many blanks stand before it, where the formatter wants other than the ordinary.
    """

    type: str
    text: str
    start: int = 0
    leading: list[Comment] = field(default_factory=list)
    trailing: str = ""
    blank: bool = False
    parent: Node | None = None
    gap: int | None = None

    @property
    def first(self) -> bool:
        """Say whether it is the first thing in its node."""
        return self.parent is not None and self.parent.children[0] is self

    @property
    def of(self) -> str:
        """Give the rule that it stands in."""
        return self.parent.data if self.parent is not None else ""


@dataclass(slots=True, eq=False)
class Node:
    """A rule of the grammar and what it is made of, in the order of the text."""

    data: str
    children: list[Node | Leaf] = field(default_factory=list)
    parent: Node | None = None

    def leaves(self) -> Iterator[Leaf]:
        """Give every token, in order."""
        waiting: list[Node | Leaf] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Leaf):
                yield one
            else:
                waiting.extend(reversed(one.children))

    def nodes(self) -> Iterator[Node]:
        """Give itself and every node inside, outermost first."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(child for child in reversed(one.children) if isinstance(child, Node))

    def first_leaf(self) -> Leaf:
        """Give the token that it begins with."""
        return next(self.leaves())


def whole_tree(text: str) -> Node:
    """Give the tree of a text; its last leaf is the end of the text, which holds the comments before that."""
    interactive = parser().parse_interactive(text)
    tokens = list(interactive.iter_parse())
    tree: Tree[Token] = interactive.feed_eof(tokens[-1] if tokens else None)  # type: ignore[no-untyped-call]
    leaves = _with_comments(text, tokens)
    root = Node(str(tree.data))
    _hang(root, tree, leaves)
    return root


def _with_comments(text: str, tokens: list[Token]) -> list[Leaf]:
    """Make leaves of tokens, and give each comment to one of them."""
    leaves: list[Leaf] = []
    before = 0
    places = [(token.type, str(token), token.start_pos or 0, token.end_pos or 0) for token in tokens]
    for kind, written, start, end in [*places, (END, "", len(text), len(text))]:
        leaf = Leaf(kind, written, start)
        line_ends = 0
        for piece in _PIECES.findall(text, before, start):
            if piece == "\n":
                line_ends += 1
                continue
            comment = piece.rstrip()
            if line_ends == 0 and leaves:
                leaves[-1].trailing = comment
            else:
                leaf.leading.append(Comment(comment, line_ends >= _TWO_LINES))
            line_ends = 0 if line_ends else line_ends
        leaf.blank = line_ends >= _TWO_LINES
        leaves.append(leaf)
        before = end
    return leaves


def _hang(root: Node, tree: Tree[Token], leaves: list[Leaf]) -> None:
    """Hang the leaves into a tree of the same shape as Lark's; no recursion, for a text may nest deeply."""
    spans = _spans(tree)
    opened: list[tuple[Node, int]] = [(root, len(leaves) and leaves[-1].start + 1)]
    index = 0
    for leaf in leaves:
        if leaf.type == END:
            del opened[1:]
        while opened[-1][1] <= leaf.start:
            opened.pop()
        while index < len(spans) and spans[index][0] <= leaf.start and leaf.type != END:
            _, end, data = spans[index]
            node = Node(data, parent=opened[-1][0])
            opened[-1][0].children.append(node)
            opened.append((node, end))
            index += 1
        leaf.parent = opened[-1][0]
        leaf.parent.children.append(leaf)


def _spans(tree: Tree[Token]) -> list[tuple[int, int, str]]:
    """Give start, end and rule of every node below, outermost first, in the order of the text."""
    found = []
    waiting = [child for child in reversed(tree.children) if isinstance(child, Tree)]
    while waiting:
        one = waiting.pop()
        if not one.meta.empty:
            found.append((one.meta.start_pos, one.meta.end_pos, str(one.data)))
        waiting.extend(child for child in reversed(one.children) if isinstance(child, Tree))
    return found
