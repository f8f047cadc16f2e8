# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F20: registered conventions."""

from __future__ import annotations

RULES = """\
"""
