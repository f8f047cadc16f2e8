# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group P01: the chunks of a PNG file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
