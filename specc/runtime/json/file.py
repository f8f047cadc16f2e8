# SPDX-License-Identifier: BSD-3-Clause
"""JSON files: how they are recognised and opened."""

from __future__ import annotations

from ..reading.source import open_source
from ..trees.file import TreeFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings


_MARK = b"\xef\xbb\xbf"


class JsonFile(TreeFile):
    """A file of JSON, which holds one value."""

    __slots__ = ()


class JsonFormat:
    """How JSON files are recognised and opened."""

    name = "json"
    suffixes = (".json",)

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so is an object or a list in JSON."""
        return start.removeprefix(_MARK).lstrip().startswith((b"{", b"["))

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> JsonFile | None:
        """Read a file; None, and a finding, when it holds no tree. Raises OSError when the system refuses."""
        from ..documents.text import whole
        from .text import tree_of_json

        source = open_source(path, headers_only=headers_only)
        try:
            content = whole(source, findings)
            packing = source.packing
        finally:
            source.close()
        root = None if content is None else tree_of_json(content, findings)
        return None if root is None else JsonFile(path, packing, root)


JSON = JsonFormat()
