# SPDX-License-Identifier: BSD-3-Clause
"""YAML files: how they are recognised and opened."""

from __future__ import annotations

from ..trees.file import open_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..findings import Findings
    from ..trees.file import TreeFile


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

    def open(self, path: str, findings: Findings, *, headers_only: bool = False) -> TreeFile | None:
        """Read a file; None, and a finding, when it holds no tree. Raises OSError when the system refuses."""
        from .text import tree_of_text

        return open_tree(path, findings, tree_of_text, headers_only=headers_only)


YAML = YamlFormat()
