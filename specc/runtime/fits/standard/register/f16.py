# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F16: time."""

from __future__ import annotations

RULES = """\
"""
