# SPDX-License-Identifier: BSD-3-Clause
"""JSON files: how they are recognised and opened."""

from __future__ import annotations

from ..trees.file import open_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..trees.file import TreeFile


_MARK = b"\xef\xbb\xbf"


class JsonFormat:
    """How JSON files are recognised and opened."""

    name = "json"
    suffixes = (".json",)

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is an object or a list in JSON."""
        return start.removeprefix(_MARK).lstrip().startswith((b"{", b"["))

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> TreeFile | None:
        """Read a file; None, and a finding, when it holds no tree. Raises OSError when the system refuses."""
        from .text import tree_of_json

        return open_tree(path, findings, tree_of_json, headers_only=headers_only)


JSON = JsonFormat()
