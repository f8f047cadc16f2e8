# SPDX-License-Identifier: BSD-3-Clause
"""YAML: texts read as trees of nodes with their lines, alone and as parts of files of other formats."""

from __future__ import annotations

from .file import YAML, YamlFile
from .text import tree_of_text

__all__ = ["YAML", "YamlFile", "tree_of_text"]
