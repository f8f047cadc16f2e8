# SPDX-License-Identifier: BSD-3-Clause
"""Every node of a tree once, with the way to it, however deep the tree is and however often an alias names a node."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from ..trees.node import TreeNode

    # The last step of a way and the way before it; None is the root.
    Way: TypeAlias = tuple["Way", str | int] | None

_LONGEST = 40  # of one key, in a path


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
    steps: list[str] = []
    while way is not None:
        way, step = way
        if isinstance(step, int):
            steps.append(f"[{step}]")
        else:
            plain = step.replace("_", "a").replace("-", "a").isalnum()
            shown = step if len(step) <= _LONGEST else step[: _LONGEST - 1] + "…"
            steps.append(f".{shown}" if plain else f".`{shown}`")
    return "".join(reversed(steps)).removeprefix(".")
