# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group J03: the text of a JSON file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
