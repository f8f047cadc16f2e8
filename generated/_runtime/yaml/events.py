# SPDX-License-Identifier: BSD-3-Clause
"""Nodes of the events into which PyYAML parses a text of YAML.

Takes a text; gives the root of its first document. What is wrong with the text itself comes from libyaml as an
exception, behind which nothing can be read; what is wrong with the tree is told here, and reading goes on.
"""

from __future__ import annotations

from ..trees.limits import MOST_DEPTH, MOST_EXPANDED, MOST_NODES
from ..trees.node import TreeNode
from .building import Builder
from .trouble import report_trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..documents.faults import Faults


class _Enough(Exception):  # noqa: N818  # it ends the reading of a text that is too large
    """No more of the text is read."""


def read_events(text: str, faults: Faults, keys: frozenset[str], *, cycles: bool) -> TreeNode | None:
    """Read one document; None, and a finding, when there is none or it cannot be read to its end."""
    import yaml

    reading = _Reading(faults, keys, cycles=cycles)
    try:
        root = reading.document(_events(text))
    except _Enough:
        return None
    except yaml.YAMLError as error:
        report_trouble(error, text, faults)
        return None
    if root is None:
        faults.add("Y0106", 1, 0, "the text holds no value")
    return root


def _events(text: str) -> Iterator[Any]:
    import yaml

    loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
    events: Iterator[Any] = yaml.parse(text, Loader=loader)
    return events


class _Open:
    """A mapping or list that is not closed yet. sizes: how many nodes it would be without aliases."""

    __slots__ = ("anchor", "children", "node", "size")

    def __init__(self, node: TreeNode, anchor: str | None) -> None:
        self.node = node
        self.anchor = anchor
        self.children: list[TreeNode] = []  # of a mapping keys and values in turn
        self.size = 1


class _Reading:
    """One pass over the events of a text."""

    __slots__ = ("_anchored", "_builder", "_cycles", "_faults", "_nodes", "_open", "_sizes", "_surplus")

    def __init__(self, faults: Faults, keys: frozenset[str], *, cycles: bool) -> None:
        self._faults = faults
        self._cycles = cycles
        self._builder = Builder(faults, keys)
        self._open: list[_Open] = []
        self._anchored: dict[str, TreeNode | None] = {}  # None while it is open
        self._sizes: dict[str, int] = {}
        self._nodes = 0
        self._surplus = 0

    def document(self, events: Iterator[Any]) -> TreeNode | None:
        """The first document of a text; None when there is none."""
        root = None
        documents = 0
        for event in events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    line, column = _place(event)
                    self._faults.add(
                        "Y0105", line, column, "a second document begins here, which is not read; split the file"
                    )
                    break
            elif kind == "ScalarEvent":
                root = self._take(self._scalar(event), event.anchor, 1) or root
            elif kind == "AliasEvent":
                root = self._alias(event) or root
            elif kind in ("MappingStartEvent", "SequenceStartEvent"):
                self._begin(event, "object" if kind[0] == "M" else "list")
            elif kind in ("MappingEndEvent", "SequenceEndEvent"):
                root = self._end() or root
        return root

    def _count(self, line: int, column: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._faults.add("X0101", line, column, f"there are more than {MOST_NODES:,} values; nothing is judged")
            raise _Enough

    def _scalar(self, event: Any) -> TreeNode:  # noqa: ANN401  # of PyYAML, which has no types
        line, column = _place(event)
        self._count(line, column)
        is_key = bool(self._open) and self._open[-1].node.kind == "object" and len(self._open[-1].children) % 2 == 0
        return self._builder.scalar(event.value, event.tag, line, column, plain=event.implicit[0], is_key=is_key)

    def _begin(self, event: Any, kind: str) -> None:  # noqa: ANN401  # of PyYAML
        line, column = _place(event)
        self._count(line, column)
        if len(self._open) >= MOST_DEPTH:
            text = f"lists and mappings are nested deeper than {MOST_DEPTH}; nothing is judged"
            self._faults.add("Y0112", line, column, text, expected=MOST_DEPTH)
            raise _Enough
        tag = self._builder.tag(event.tag, line, column)
        self._open.append(_Open(TreeNode(kind, {} if kind == "object" else [], line, column, tag), event.anchor))
        if event.anchor is not None:
            self._anchored[event.anchor] = None

    def _end(self) -> TreeNode | None:
        done = self._open.pop()
        if done.node.kind == "object":
            self._builder.fill_object(done.node, done.children)
        else:
            self._builder.fill_list(done.node, done.children)
        return self._take(done.node, done.anchor, done.size)

    def _alias(self, event: Any) -> TreeNode | None:  # noqa: ANN401  # of PyYAML
        line, column = _place(event)
        self._count(line, column)
        name = event.anchor
        node = self._anchored.get(name)
        if node is None:
            known = name in self._anchored
            text = "stands inside the value that it names" if known else "names nothing that stands before it"
            if not (known and self._cycles):
                self._faults.add("Y0110", line, column, f"the alias *{name} {text}", found=name)
            return self._take(TreeNode("other", f"*{name}", line, column), None, 1)
        size = self._sizes[name]
        self._surplus += size
        if self._surplus > MOST_EXPANDED:
            text = f"aliases stand for more than {MOST_EXPANDED:,} values; nothing is judged"
            self._faults.add("Y0111", line, column, text, expected=MOST_EXPANDED)
            raise _Enough
        return self._take(node, None, size)

    def _take(self, node: TreeNode, anchor: str | None, size: int) -> TreeNode | None:
        """Put a complete node where it belongs; gives it back when it is the root."""
        if anchor is not None:
            self._anchored[anchor] = node
            self._sizes[anchor] = size
        if not self._open:
            return node
        around = self._open[-1]
        around.children.append(node)
        around.size += size
        return None


def _place(event: Any) -> tuple[int, int]:  # noqa: ANN401  # of PyYAML
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
