# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F05: CONTINUE and HIERARCH."""

from __future__ import annotations

RULES = """\
F0501 error header 4.2.1.2 | A CONTINUE record has blanks in bytes 9-10 and a quoted string starting at byte 11 or later
"""
