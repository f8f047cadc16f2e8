# SPDX-License-Identifier: BSD-3-Clause
"""A file that holds one tree, whatever text it is written in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
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
