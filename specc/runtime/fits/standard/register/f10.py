# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F10: heaps and variable-length arrays."""

from __future__ import annotations

RULES = """\
F1001 error data 7.3.5 | Descriptor length and offset are not negative
F1002 error data 7.3.5 | Each array lies inside the heap: offset + bytes <= THEAP start to end (PCOUNT minus gap)
F1003 error data 7.3.5 | No array is longer than emax in TFORMn
F1009 info data 7.3.6 | Arrays overlap or share heap bytes (allowed; discouraged)
"""
