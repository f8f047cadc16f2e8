# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group E01: the header and the rows of an ECSV file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
