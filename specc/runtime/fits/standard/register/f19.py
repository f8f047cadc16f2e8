# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F19: random groups and legacy extensions."""

from __future__ import annotations

RULES = """\
"""
