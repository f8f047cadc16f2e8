# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F17: units."""

from __future__ import annotations

RULES = """\
"""
