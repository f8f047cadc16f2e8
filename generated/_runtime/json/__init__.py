# SPDX-License-Identifier: BSD-3-Clause
"""JSON: texts read as trees of nodes with their lines, by a reader that tells every fault and goes on behind it."""

from __future__ import annotations

from .file import JSON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .text import tree_of_json

__all__ = ["JSON", "tree_of_json"]


def __getattr__(name: str) -> object:
    """The reader is loaded when there is a file to read: a validator may know formats that nobody hands it."""
    if name != "tree_of_json":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import text

    return text.tree_of_json
