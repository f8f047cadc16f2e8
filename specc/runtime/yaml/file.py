# SPDX-License-Identifier: BSD-3-Clause
"""YAML files: how they are recognised and opened."""

from __future__ import annotations

from ..reading.source import open_source
from ..trees.file import TreeFile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings


class YamlFile(TreeFile):
    """A file of YAML, which holds one document."""

    __slots__ = ()


class YamlFormat:
    """How YAML files are recognised and opened."""

    name = "yaml"
    suffixes = (".yaml", ".yml")

    def begins(self, start: bytes) -> bool:
        """Whether a file that begins so says that it is YAML, or its first line that is no comment ends a key."""
        if start.startswith((b"%YAML", b"---")):
            return True
        for line in start.splitlines():
            text = line.strip()
            if text and not text.startswith(b"#"):
                return text.endswith(b":") or b": " in text
        return False

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> YamlFile | None:
        """Read a file; None, and a finding, when it holds no tree. Raises OSError when the system refuses."""
        from ..documents.text import whole
        from .text import tree_of_text

        source = open_source(path, headers_only=headers_only)
        try:
            content = whole(source, findings)
            packing = source.packing
        finally:
            source.close()
        root = None if content is None else tree_of_text(content, findings)
        return None if root is None else YamlFile(path, packing, root)


YAML = YamlFormat()
