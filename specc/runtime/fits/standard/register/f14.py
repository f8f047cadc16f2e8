# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F14: world coordinates."""

from __future__ import annotations

RULES = """\
"""
