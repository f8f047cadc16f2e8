# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F18: compression."""

from __future__ import annotations

RULES = """\
"""
