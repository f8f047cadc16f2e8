# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F16: time."""

from __future__ import annotations

RULES = """\
F1633 error data 9.7 | A good time interval does not end before it begins, and its WEIGHT is 0 to 1
F1634 warning data practice of HEASARC | Good time intervals are in order and do not overlap
"""
