# SPDX-License-Identifier: BSD-3-Clause
"""Values that have a tag, as nodes of YAML do."""

from __future__ import annotations

from .judged import said
from .values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .check import TreeCheck
    from .node import TreeNode


class Tagged(Value):
    """A value with a tag that one of the patterns fits; `*` stands for anything."""

    __slots__ = ("_of", "_patterns", "kinds", "words")

    def __init__(self, of: Value, patterns: tuple[str, ...]) -> None:
        self._of = of
        self._patterns = patterns
        self.kinds = of.kinds
        self.words = of.words

    def may(self, node: TreeNode) -> bool:
        """Whether a node is of a kind that this can be."""
        return self._of.may(node) and (node.kind == "null" or self._fits(node.tag))

    def judge(self, h: TreeCheck, item: str, below: str, node: TreeNode) -> bool:
        """Judge a node."""
        if node.kind != "null" and not self._fits(node.tag):
            wanted = " or ".join(self._patterns)
            have = "no tag" if node.tag is None else f"the tag {said(node.tag)}"
            rule = h.id_of(f"{item}:tag")
            h.fault(rule, f"{below} has {have}, not {wanted}", node=node, below=below, expected=wanted, found=node.tag)
        return self._of.judge(h, item, below, node)

    def _fits(self, tag: str | None) -> bool:
        return tag is not None and any(_like(tag, pattern) for pattern in self._patterns)


def _like(text: str, pattern: str) -> bool:
    """Whether a text is like a pattern, in which `*` stands for any characters."""
    first, *rest = pattern.split("*")
    if not rest:
        return text == first
    *inner, last = rest
    if not text.startswith(first) or len(text) < len(first) + len(last) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for piece in inner:
        at = text.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True
