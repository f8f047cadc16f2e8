# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group Y01: the text of a YAML file, and of what other formats write in YAML."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
