# SPDX-License-Identifier: BSD-3-Clause
"""A file that holds one tree, whatever text it is written in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..documents import DocumentCheck
    from ..documents.layout import BlockCheck
    from ..findings import Findings
    from .node import TreeNode


class TreeFile:
    """A file whose tree is in memory; it holds nothing open. packing: what it was unpacked from, or None."""

    __slots__ = ("packing", "path", "root")

    def __init__(self, path: str, packing: str | None, root: TreeNode) -> None:
        self.path = path
        self.packing = packing
        self.root = root

    def block(self, label: str, kind: str, document: DocumentCheck) -> BlockCheck:  # noqa: ARG002  # a tree is all there is
        """The check of the tree, whatever its root is."""
        from .check import TreeCheck

        return TreeCheck(document, label, self.root, document.dimensions)

    def judge(self, findings: Findings, *, headers_only: bool) -> None:
        """Reading has judged the text."""

    def close(self) -> None:
        """There is nothing to let go of."""


def open_tree(
    path: str,
    findings: Findings,
    read: Callable[[bytes, Findings], TreeNode | None],
    *,
    headers_only: bool,
) -> TreeFile | None:
    """Read a file that is one text; None, and a finding, when it holds no tree. Raises OSError when refused.

    read: makes a tree of the bytes, or tells why there is none.
    """
    from ..documents.text import whole
    from ..reading.source import open_source

    source = open_source(path, headers_only=headers_only)
    try:
        content = whole(source, findings)
        packing = source.packing
    finally:
        source.close()
    root = None if content is None else read(content, findings)
    return None if root is None else TreeFile(path, packing, root)
