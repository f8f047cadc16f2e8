# SPDX-License-Identifier: BSD-3-Clause
"""Regular expressions matched in bounded time: by all places that they can reach, not by one try after another.

Takes the nodes of `regular_nodes`; says whether a whole text fits. A text on which trying takes too many steps, as a
repetition stands in a repetition, is decided here, in steps that grow as the text and the expression do. What a group
held is not known: `Again` is taken for any text, so that only a no is certain where one is there.
"""

from __future__ import annotations

from .regular_nodes import Choice, Named, One, Repeat, Sequence, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .regular_nodes import Node

_MANY = 2  # repetitions without end; three are tried in time that grows with the cube of the text


def fits(node: Node, text: str) -> bool:
    """Whether the whole text fits."""
    return len(text) in _ends(node, text, {0})


def is_risky(node: Node) -> bool:
    """Whether trying one way after another may take very many: repetitions in repetitions, or many in a row."""
    return _nests(node) or _endless(node) > _MANY


def _ends(node: Node, text: str, starts: set[int]) -> set[int]:
    """Every place at which the expression may end that begins at one of these."""
    if not starts:
        return starts
    if isinstance(node, Text):
        return {at + len(node.text) for at in starts if text.startswith(node.text, at)}
    if isinstance(node, One):
        return {at + 1 for at in starts if at < len(text) and node.fits(text[at])}
    if isinstance(node, Sequence):
        for part in node.parts:
            starts = _ends(part, text, starts)
        return starts
    if isinstance(node, Choice):
        return set().union(*(_ends(branch, text, starts) for branch in node.branches))
    if isinstance(node, Repeat):
        return _ends_of_repeat(node, text, starts)
    if isinstance(node, Named):
        return _ends(node.part, text, starts)
    return set(range(min(starts), len(text) + 1))


def _ends_of_repeat(node: Repeat, text: str, starts: set[int]) -> set[int]:
    for _ in range(node.least):
        before, starts = starts, _ends(node.part, text, starts)
        if starts == before or not starts:  # it goes on like this
            break
    found, new = set(starts), starts
    for _ in range(node.least, node.most):
        new = _ends(node.part, text, new) - found
        if not new:
            break
        found |= new
    return found


def _inside(node: Node) -> list[Node]:
    if isinstance(node, Sequence):
        return node.parts
    if isinstance(node, Choice):
        return node.branches
    return [node.part] if isinstance(node, (Repeat, Named)) else []


def _nests(node: Node, *, within: bool = False) -> bool:
    """Whether something that varies stands in a repetition."""
    varies = isinstance(node, Choice) or (isinstance(node, Repeat) and node.least != node.most)
    if varies and within:
        return True
    within = within or (isinstance(node, Repeat) and node.most > 1)
    return any(_nests(part, within=within) for part in _inside(node))


def _endless(node: Node) -> int:
    """How many repetitions have no end, or a far one."""
    own = isinstance(node, Repeat) and node.most - node.least > 1 << 10
    return own + sum(map(_endless, _inside(node)))
