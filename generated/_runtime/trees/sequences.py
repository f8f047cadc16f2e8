# SPDX-License-Identifier: BSD-3-Clause
"""Values along a list: whether they go up, whether one comes twice. Loaded when a spec asks for it.

Keeps for each key the last value, or each value with where it stood first; the values are those of the tree.
"""

from __future__ import annotations

from .judged import node_said
from .paths import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .check import TreeCheck
    from .node import TreeNode


class Along:
    """What was seen along one list, by item."""

    __slots__ = ("_before", "_seen")

    def __init__(self) -> None:
        self._seen: dict[str, dict[Any, str]] = {}
        self._before: dict[str, tuple[Any, str]] = {}

    def unique(self, h: TreeCheck, item: str, below: str, node: TreeNode, *, types: str = "") -> None:
        """Report a value that was there before."""
        if node.kind in ("object", "list", "null"):
            return
        seen = self._seen.setdefault(item, {})
        key = _compared(node, types)
        # What is remembered of a value is no more than where it lies in the list.
        own = h.along is not self
        place = below if own else h.way
        first = seen.setdefault((True, key) if node.kind == "bool" else key, place)
        if first is not place:
            path = h.path_of(first) if own or h.around is None else joined(joined(h.around.path, first), below)
            text = f"{below} is {node_said(node)}, as {path} is"
            h.fault(h.id_of(f"{item}:unique"), text, node=node, below=below, expected="unique", found=node.value)

    def order(self, h: TreeCheck, item: str, below: str, node: TreeNode, *, strict: bool, types: str = "") -> None:
        """Report a value that does not go up from the one before."""
        if node.kind in ("object", "list", "null"):
            return
        value = _compared(node, types)
        before = self._before.get(item)
        if before is not None:
            try:
                right = before[0] < value if strict else before[0] <= value
            except TypeError:  # of types that the spec does not allow, which is told elsewhere
                return
            if not right:
                text = f"{below} is {node_said(node)}, after {before[1]}"
                wanted = "increasing" if strict else "nondecreasing"
                h.fault(h.id_of(f"{item}:order"), text, node=node, below=below, expected=wanted, found=node.value)
        self._before[item] = value, node_said(node)


def _compared(node: TreeNode, types: str) -> Any:  # noqa: ANN401  # a value as it is compared
    if not isinstance(node.value, str):
        return node.value
    if types == "digits":
        from ..values import digits_number

        return digits_number(node.value)
    if types in ("date", "datetime") or node.kind != "string":
        from ..values import read_datetime

        return read_datetime(node.value, ("Z", "blank")).seconds
    return node.value
