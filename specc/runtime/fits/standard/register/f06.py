# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F06: images."""

from __future__ import annotations

RULES = """\
"""
