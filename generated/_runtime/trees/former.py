# SPDX-License-Identifier: BSD-3-Clause
"""Names and spellings that an object has from an older version of its spec: read as those of now.

Takes what a generated module says of former names, and an object; from then on its keys and values go by the names of
now, whatever is asked of them. What a file of its version should not have any more is a finding, told once.
"""

from __future__ import annotations

from ..values import printable
from .judged import node_said, said
from .node import TreeNode
from .paths import step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .check import TreeCheck

_LEVELS = {"note": "info", "fault": "error"}


def read_as_now(h: TreeCheck, formers: tuple[Any, ...]) -> None:
    """Read an object under the names of now; say what should not be called as it is."""
    if h.node.kind != "object":
        return
    names: dict[str, str] = {}
    for kind, *rest in formers:
        if kind == "keyword":
            name, old, before, found = rest
            if name not in h.keys and name not in names.values() and old in h.keys:
                names[old] = name
                _tell(h, f"{name}:name", f"{printable(old)} is called {name} {_when(before, found)}", found, old)
    now = {names.get(key, key): node for key, node in h.keys.items()}
    for kind, *rest in formers:
        if kind != "value":
            continue
        name, value, old, before, found = rest
        node = now.get(name)
        if node is not None and node.kind not in ("object", "list") and node.value == old:
            text = f"{name} is spelt {node_said(node)}, which is {said(value)} {_when(before, found)}"
            there = next((key for key, new in names.items() if new == name), name)
            _tell(h, f"{name}:spelling", text, found, there)
            now[name] = TreeNode(node.kind, value, node.line, node.column, node.tag)
    h.node.value = h.keys = now  # so that the rules of what is around see them, too


def _tell(h: TreeCheck, rule: str, text: str, found: str, key: str) -> None:
    if found in _LEVELS:
        h.fault(h.id_of(rule), text, level=_LEVELS[found], node=h.keys[key], below=step(key))


def _when(before: str, found: str) -> str:
    if found == "note":
        return f"since {before}" if before else "by now"
    return f"since {before}"
