# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F06: images."""

from __future__ import annotations

RULES = """\
F0614 warning data 4.4.2.5 | DATAMIN and DATAMAX are the smallest and largest value of the pixels
"""
