# SPDX-License-Identifier: BSD-3-Clause
"""The items that paths of a tree lead to through its lists, one by one: what aggregates go over.

`members.exptype` of an object is one value for each element of the list `members`, and `steps.{}.status` one for each
value of the map `steps`; several paths that go through one
list are seen together, so that each element is asked as a whole.
"""

from __future__ import annotations

from ..expressions import UNTOLD, Missing
from .paths import element, parts, value_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from .node import TreeNode

    Chain: TypeAlias = tuple[TreeNode, ...]
    Of: TypeAlias = "Callable[[Item], Any]"

EACH_KEY = "{}"  # in a path: each value of a map
_DEEPEST = 40  # lists in lists, and keys in keys


class Item:
    """One element of a list as an expression sees it, with what is around it on the way there."""

    __slots__ = ("_chain", "_leaf", "_spine")

    def __init__(self, spine: tuple[str, ...], chain: Chain, leaf: TreeNode | None) -> None:
        self._spine = spine
        self._chain = chain
        self._leaf = leaf

    def _node(self, path: str) -> TreeNode | None:
        keys = parts(path)
        if keys == self._spine:
            return self._leaf
        depth = 0
        most = min(len(keys), len(self._spine)) - 1
        while depth < most and keys[depth] == self._spine[depth]:
            depth += 1
        node: TreeNode | None = self._chain[depth]
        for key in keys[depth:]:
            if node is None:
                return None
            node = node.value.get(key) if node.kind == "object" else element(node, key)
        return node

    def __getitem__(self, path: str) -> Any:  # noqa: ANN401  # what the tree holds
        return value_of(self._node(path), path)

    def exists(self, path: str) -> bool:
        """Whether something is there with a value."""
        node = self._node(path)
        return node is not None and node.kind != "null"

    def is_null(self, path: str) -> bool:
        """Whether something is there and null; `Missing` when it is not there."""
        node = self._node(path)
        if node is None:
            raise Missing(f"{path} is missing")
        return node.kind == "null"


def items(root: TreeNode, paths: tuple[str, ...]) -> Iterator[Item]:
    """The items of the path that goes through most lists."""
    spine = max(map(parts, paths), key=lambda keys: (_lists(root, keys), len(keys)))
    for chain, leaf in _chains(root, spine, 0, ()):
        yield Item(spine, chain, leaf)


def _lists(node: TreeNode | None, keys: tuple[str, ...]) -> int:
    """How many lists a path goes through, as far as the first elements tell."""
    count = 0
    for key in (*keys, None):
        while node is not None and node.kind == "list" and count < _DEEPEST:
            count += 1
            node = node.value[0] if node.value else None
        if node is None or node.kind != "object" or key is None:
            break
        if key == EACH_KEY:
            count += 1
            node = next(iter(node.value.values()), None)
        else:
            node = node.value.get(key)
    return count


def _chains(
    node: TreeNode, keys: tuple[str, ...], at: int, chain: Chain, depth: int = 0
) -> Iterator[tuple[Chain, Any]]:
    if node.kind == "list":
        one = element(node, keys[at]) if at < len(keys) else None
        if one is not None:
            yield from _chains(one, keys, at + 1, (*chain, node), depth + 1)
        elif depth < _DEEPEST:
            through = at < len(keys) and keys[at] == "[]"
            for each in node.value:
                yield from _chains(each, keys, at + through, (*chain, node) if through else chain, depth + 1)
    elif at == len(keys):
        yield chain, node
    elif keys[at] == EACH_KEY:
        for each in node.value.values() if node.kind == "object" else (node,):
            yield from _chains(each, keys, at + 1, (*chain, node), depth + 1)
    elif node.kind == "object":
        inner = node.value.get(keys[at])
        if inner is not None:
            yield from _chains(inner, keys, at + 1, (*chain, node), depth + 1)
        elif at == len(keys) - 1:
            yield (*chain, node), None


def objects(root: TreeNode, path: str) -> Iterator[TreeNode]:
    """The objects at a path, through all lists and maps on the way."""
    return _objects(root, parts(path), 0)


def _objects(node: TreeNode, keys: tuple[str, ...], depth: int) -> Iterator[TreeNode]:
    if depth > _DEEPEST:
        return
    if node.kind == "list":
        for each in node.value:
            yield from _objects(each, keys, depth + 1)
    elif node.kind == "object":
        if not keys:
            yield node
        elif keys[0] in node.value:
            yield from _objects(node.value[keys[0]], keys[1:], depth + 1)


def aggregate(root: TreeNode, what: str, paths: tuple[str, ...], of: Of | None) -> Any:  # noqa: ANN401  # a number, a text
    """One value from all items: of the one path, or of an expression. What is missing, null or NaN is left out."""
    if what == "count" and of is None:
        return sum(1 for item in items(root, paths) if item.exists(paths[0]))
    found = _present(root, paths, of)
    match what:
        case "count":
            return sum(1 for value in found if value is not False)
        case "sum":
            return sum(found)
        case "all":
            return all(found)
        case "any":
            return any(found)
        case "unique":
            return _unique(found)
        case _:
            return _one(what, found)


def _present(root: TreeNode, paths: tuple[str, ...], of: Of | None) -> Iterator[Any]:
    path = paths[0]
    for item in items(root, paths):
        try:
            value = item[path] if of is None else of(item)
        except UNTOLD:
            continue
        if value == value:  # noqa: PLR0124  # NaN is not itself
            yield value


def _unique(values: Iterator[Any]) -> bool:
    seen = set()
    for value in values:
        key = (type(value) is bool, repr(value) if isinstance(value, list) else value)
        if key in seen:
            return False
        seen.add(key)
    return True


def _one(what: str, values: Iterator[Any]) -> Any:  # noqa: ANN401  # a number, a text
    found = next(values, None)
    if found is None:
        raise Missing("there are no values")
    if what == "first":
        return found
    for value in values:
        if what == "last" or (value < found if what == "min" else value > found):
            found = value
    return found
