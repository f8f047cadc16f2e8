# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F12: checksums."""

from __future__ import annotations

RULES = """\
"""
