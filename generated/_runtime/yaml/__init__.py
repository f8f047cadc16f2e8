# SPDX-License-Identifier: BSD-3-Clause
"""YAML: texts read as trees of nodes with their lines, alone and as parts of files of other formats."""

from __future__ import annotations

from .file import YAML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .text import tree_of_text

__all__ = ["YAML", "tree_of_text"]


def __getattr__(name: str) -> object:
    """The reader is loaded when there is a file to read: a validator may know formats that nobody hands it."""
    if name != "tree_of_text":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import text

    return text.tree_of_text
