# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group C01: the lines and fields of a text table."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
