"""What stands in a node or a block: questions about trees that laying them out asks.

Takes nodes and their children; gives answers, and changes nothing.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from specc.syntax.fmt.spacing import SETS
from specc.syntax.trivia import END, Leaf, Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Blocks in which keys are declared.
TREES = frozenset({"tree", "tree_fragment", "meta", "asdf", "text"})


def leaves_of(child: Node | Leaf) -> Iterable[Leaf]:
    """Give the tokens of a child."""
    return (child,) if isinstance(child, Leaf) else child.leaves()


def has(node: Node, kind: str) -> bool:
    """Say whether a token of a kind stands directly in a node."""
    return any(isinstance(child, Leaf) and child.type == kind for child in node.children)


def is_bare(node: Node) -> bool:
    """Say whether a declaration says neither type nor facts, so that it opens an object or goes on with one."""
    before_brace = takewhile(lambda child: not (isinstance(child, Leaf) and child.type == "LBRACE"), node.children)
    return all(isinstance(child, Leaf) or child.data in {"item_name", "doc"} for child in before_brace)


def opens(node: Node) -> bool:
    """Say whether a block stands in a node."""
    return any(leaf.type == "LBRACE" and leaf.of not in SETS for leaf in node.leaves())


def has_else(behind: Sequence[Node | Leaf], node: Node) -> bool:
    """Say whether another block follows in the same statement."""
    around = [*behind]
    if node.parent is not None and node.data.endswith("block"):
        around += node.parent.children[node.parent.children.index(node) + 1 :]
    return any(isinstance(one, Leaf) and one.text == "else" for one in around)


def closing_brace(children: Sequence[Node | Leaf], start: int) -> int:
    """Give where the brace stands that closes the block whose content begins at a place."""
    depth = 1
    for index in range(start, len(children)):
        child = children[index]
        if isinstance(child, Leaf) and child.type in {"LBRACE", "RBRACE"}:
            depth += 1 if child.type == "LBRACE" else -1
            if depth == 0:
                return index
    raise ValueError(END)


def is_list(content: Sequence[Node | Leaf]) -> bool:
    """Say whether what stands in a block is separated by commas."""
    return any(isinstance(one, Leaf) and one.type == "COMMA" for one in content) or any(
        isinstance(one, Node) and one.data == "enum_value" for one in content
    )


def groups_of(content: Sequence[Node | Leaf]) -> list[list[Node | Leaf]]:
    """Give what stands in a block one by one: a node alone, a value with its comma, a word with what follows it."""
    groups: list[list[Node | Leaf]] = []
    listed = is_list(content)
    open_ = False
    for one in content:
        if groups and open_ and not (isinstance(one, Node) and one.data == "prose"):
            groups[-1].append(one)
        else:
            groups.append([one])
        if listed:
            open_ = not (isinstance(one, Leaf) and one.type == "COMMA")
            open_ = open_ and not (isinstance(one, Node) and one.data == "prose")
        else:
            open_ = isinstance(one, Leaf)
    return groups
