# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A01: the layout of an ASDF file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
