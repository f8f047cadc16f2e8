# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F13: duplicates and INHERIT."""

from __future__ import annotations

RULES = """\
"""
