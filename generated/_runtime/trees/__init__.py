# SPDX-License-Identifier: BSD-3-Clause
"""What a tree of keys, lists and values is, whatever text it was read from, and what can be demanded of it."""

from __future__ import annotations

from .check import TreeCheck
from .node import TreeNode
from .walk import judge_tree

__all__ = ["TreeCheck", "TreeNode", "judge_tree"]
