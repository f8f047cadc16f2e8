# SPDX-License-Identifier: BSD-3-Clause
"""One value of a tree, as a reader of JSON, YAML or the like found it, with its place in the text.

Readers make nodes; everything else only looks at them. An alias of YAML is the very node that it stands for, so one
node may hang at several places of a tree, but never below itself.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class TreeNode:
    """A value: `kind` says what `value` is.

    kind: `object` (a dict of nodes by key, in order of the file), `list` (a list of nodes), `string`, `int`, `float`,
    `bool` (Python's own), `null` (None), `date` and `datetime` (texts as written), `other` (what the spec's words
    cannot describe, as its text). line, column: from 1, where it begins; 0 where that is not known. tag: that of
    YAML, in full, where it was written.
    """

    __slots__ = ("column", "kind", "line", "tag", "value")

    def __init__(self, kind: str, value: Any, line: int = 0, column: int = 0, tag: str | None = None) -> None:  # noqa: ANN401  # as `kind` says
        self.kind = kind
        self.value = value
        self.line = line
        self.column = column
        self.tag = tag

    def __repr__(self) -> str:
        return f"TreeNode({self.kind!r}, {self.value!r}, line={self.line})"
