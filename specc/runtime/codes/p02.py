# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group P02: the segments of a JPEG file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
