# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A02: the tree of an ASDF file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
