# SPDX-License-Identifier: BSD-3-Clause
"""JSON: texts read as trees of nodes with their lines, by a reader that tells every fault and goes on behind it."""

from __future__ import annotations

from .file import JSON, JsonFile
from .text import tree_of_json

__all__ = ["JSON", "JsonFile", "tree_of_json"]
