# SPDX-License-Identifier: BSD-3-Clause
"""An ASDF file: its tree and its blocks, found by reading headers and stepping over data.

Takes a path; gives an `AsdfFile`, and puts into the findings whatever is wrong with the layout (rules A01) and the
text of the tree (Y01). What the tree says is judged when the file is (`judge`), its data only when they are wanted.
"""

from __future__ import annotations

from ..codes import note
from ..reading.source import open_source
from ..trees.node import TreeNode
from .layout import BOM, FIRST, read_layout
from .told import Told
from .tree import TreeRules
from .tree_text import read_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..documents.check import DocumentCheck
    from ..findings import Findings
    from ..reading.source import Source
    from .array_data import Store
    from .layout import Layout
    from .ndarray import Ndarray


_OWN_KEYS = ("asdf_library", "history")  # that the ASDF Standard has in the root of every tree


class AsdfFile:
    """An open ASDF file. tree: the root; an empty object when the file has blocks and no tree."""

    __slots__ = ("_store", "layout", "path", "source", "tree")

    def __init__(self, path: str, source: Source, layout: Layout, tree: TreeNode) -> None:
        self.path = path
        self.source = source
        self.layout = layout
        self.tree = tree
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """Where the arrays of the tree have their values."""
        if self._store is None:
            from .array_data import Store

            self._store = Store(self.source, self.layout.blocks)
        return self._store

    @property
    def packing(self) -> str | None:
        """What the bytes were unpacked from, or None."""
        return self.source.packing

    def block(self, label: str, kind: str, document: DocumentCheck) -> Any:  # noqa: ANN401  # a TreeCheck
        """The check of the tree; there is no other block."""
        if kind != "object" or label != "tree":
            return None
        from ..trees.check import TreeCheck

        check = TreeCheck(document, label, self.tree, document.dimensions)
        check.declared.update(_OWN_KEYS)
        return check

    def judge(self, findings: Findings, *, headers_only: bool) -> None:
        """Judge the tree by the ASDF Standard, and the data of the blocks if they are to be read."""
        told = Told(findings)
        layout = self.layout
        if layout.tree is not None:
            TreeRules(self.tree, layout.blocks, layout.standard, told, self._beside).check()
        if not headers_only and layout.blocks:
            from .block_data import Budget, check_data

            check_data(self.source, layout.blocks, told, Budget())
        told.hand_over()

    def _beside(self, array: Ndarray, uri: str) -> tuple[str, str] | None:  # noqa: ARG002  # what lies outside is not opened
        """Code and text of what is wrong with a source outside the file."""
        from .outside import problem

        text = problem(self.path, uri)
        return None if text is None else ("A0211", text)

    def close(self) -> None:
        """Let go of the file."""
        self.source.close()


class AsdfFormat:
    """How ASDF files are recognised and opened."""

    name = "asdf"
    suffixes = (".asdf",)

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is ASDF."""
        return start.removeprefix(BOM).startswith(FIRST)

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> AsdfFile | None:
        """Open a file, find its blocks and read its tree; None, and a finding, when that cannot be done.

        headers_only: its data will not be read. Raises OSError when the system refuses to open the file.
        """
        source = open_source(path, headers_only=headers_only)
        try:
            file = _read(path, source, findings)
        except BaseException:
            source.close()
            raise
        if file is None:
            source.close()
        return file


ASDF = AsdfFormat()


def _read(path: str, source: Source, findings: Findings) -> AsdfFile | None:
    told = Told(findings)
    layout = read_layout(source, told)
    told.hand_over()
    if source.trouble:
        note(findings, "X0101", source.trouble)
    if layout is None or not layout.readable:
        return None
    if layout.tree is None:
        return AsdfFile(path, source, layout, TreeNode("object", {}))
    root = read_tree(layout.tree, layout.tree_line, findings)
    return None if root is None else AsdfFile(path, source, layout, root)
