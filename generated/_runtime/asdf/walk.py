# SPDX-License-Identifier: BSD-3-Clause
"""Every node of a tree once, with the way to it, however deep the tree is and however often an alias names a node."""

from __future__ import annotations

from ..trees.paths import joined, step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from ..trees.node import TreeNode

    # The last step of a way and the way before it; None is the root.
    Way: TypeAlias = tuple["Way", str | int] | None


def walk(root: TreeNode) -> Iterator[tuple[TreeNode, Way]]:
    """Every node, those above before those below, in order of the file."""
    waiting: list[tuple[TreeNode, Way]] = [(root, None)]
    seen: set[int] = set()
    while waiting:
        node, way = waiting.pop()
        if node.kind in ("object", "list"):
            if id(node) in seen:
                continue
            seen.add(id(node))
            yield node, way
            if node.kind == "object":
                below = [(inner, (way, key)) for key, inner in node.value.items()]
            else:
                below = [(inner, (way, number)) for number, inner in enumerate(node.value, 1)]
            waiting += reversed(below)
        else:
            yield node, way


def path_of(way: Way) -> str:
    """A way as findings show it: `products[1].name`, indices from 1."""
    steps: list[str | int] = []
    while way is not None:
        way, last = way
        steps.append(last)
    path = ""
    for each in reversed(steps):
        path = joined(path, step(each) if isinstance(each, str) else f"[{each}]")
    return path
