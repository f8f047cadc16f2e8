# SPDX-License-Identifier: BSD-3-Clause
"""ASDF files: a tree of values in YAML, and blocks of bytes that arrays of the tree lie in.

`ASDF` opens a file. `layout`, `blocks` and `index` find what lies where; `tree`, `core`, `ndarray` and `inline` judge
the tree by the ASDF Standard; `block_data` reads the blocks, which nothing does when only headers are wanted.
"""

from __future__ import annotations

from .file import ASDF

__all__ = ["ASDF"]
