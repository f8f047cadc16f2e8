# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group A03: an ASDF tree inside a FITS file."""

from __future__ import annotations

ALWAYS_ERRORS: frozenset[str] = frozenset()

RULES = """\
"""
