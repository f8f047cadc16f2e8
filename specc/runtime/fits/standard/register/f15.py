# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F15: celestial, spectral and other coordinates."""

from __future__ import annotations

RULES = """\
"""
