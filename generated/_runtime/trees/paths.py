# SPDX-License-Identifier: BSD-3-Clause
"""Paths into a tree: as specs write them, `meta.instrument.name`, and as findings show them, `products[1].name`.

A part of a path that is no plain name stands between backquotes. Indices count from 1. Generated code goes to the
elements of tuples by their places: `bounds.[].[1]` is the first of each tuple in the list `bounds`.
"""

from __future__ import annotations

from ..expressions import Missing
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .node import TreeNode

_MOST_KNOWN = 1000
_LONGEST = 80  # characters of a key that a finding shows
_known: dict[str, tuple[str, ...]] = {}
_steps: dict[str, str] = {}


def parts(path: str) -> tuple[str, ...]:
    """The keys that a path goes through."""
    if "." not in path and "`" not in path:
        return (path,)
    found = _known.get(path)
    if found is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        found = _known[path] = tuple(_split(path))
    return found


def _split(path: str) -> list[str]:
    found, at = [], 0
    while at <= len(path):
        if path[at : at + 1] == "`":
            end = path.find("`", at + 1)
            end = len(path) if end < 0 else end
            found.append(path[at + 1 : end])
            at = end + 2
        else:
            end = path.find(".", at)
            end = len(path) if end < 0 else end
            found.append(path[at:end])
            at = end + 1
    return found


def step(key: str) -> str:
    """A key as a path has it."""
    known = _steps.get(key)
    if known is None:
        if len(_steps) >= _MOST_KNOWN:
            _steps.clear()
        known = _steps[key] = _step(key)
    return known


def _step(key: str) -> str:
    plain = key.isascii() and key.replace("_", "a").replace("-", "a").isalnum()
    shown = printable(key)
    return (
        shown
        if plain and len(key) <= _LONGEST
        else f"`{shown if len(shown) <= _LONGEST else shown[:_LONGEST] + '...'}`"
    )


def joined(around: str, inner: str) -> str:
    """A path that goes on from another."""
    return f"{around}.{inner}" if around and inner and inner[0] != "[" else around + inner


def find(node: TreeNode, path: str) -> TreeNode | None:
    """The node at a path; None when there is none, or when a list is in between.

    What no path leads to may be a key that has a dot in it, as a family of keys names them.
    """
    if "." not in path and "`" not in path:
        return node.value.get(path) if node.kind == "object" else None
    found: TreeNode | None = node
    for key in parts(path):
        if found is None:
            break
        found = found.value.get(key) if found.kind == "object" else element(found, key)
    return found if found is not None or node.kind != "object" else node.value.get(path)


def element(node: TreeNode, key: str) -> TreeNode | None:
    """The element of a tuple that a part like `[1]` means; None when the part is none, or there is no such element."""
    if node.kind != "list" or key[:1] != "[" or not key[1:-1].isdecimal():
        return None
    index = int(key[1:-1]) - 1
    found: TreeNode | None = node.value[index] if 0 <= index < len(node.value) else None
    return found


def value_of(node: TreeNode | None, path: str) -> Any:  # noqa: ANN401  # what the tree holds
    """The value of a node as expressions have it: of a list, all its values; `Missing` when it has none."""
    if node is None:
        raise Missing(f"{path} is missing")
    if node.kind == "null":
        raise Missing(f"{path} is null")
    if node.kind == "object":
        from .quantities import amount_of

        amount = amount_of(node)
        if amount is None:
            raise Missing(f"{path} is an object")
        return value_of(amount, path)
    if node.kind == "list":
        return [_plain(each) for each in node.value]
    return node.value


def _plain(node: TreeNode) -> Any:  # noqa: ANN401  # as `value_of`
    return node if node.kind in ("object", "list") else node.value
