# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F10: heaps and variable-length arrays."""

from __future__ import annotations

RULES = """\
F1001 error data 7.3.5 | Length and offset of an array are not negative
F1002 error data 7.3.5 | An array lies inside the heap
F1003 error data 7.3.5 | No array is longer than TFORMn promises
F1007 off data 7.3.5 | TFORMn promises no more elements than the longest array has
F1008 warning header 7.3.5 | No gap lies between the rows and the heap
F1009 off data 7.3.6 | Arrays do not share bytes of the heap
F1010 off data 7.3.6 | All bytes of the heap are of some array
F1011 off data 7.3.5 | The offset of an empty array is 0
"""
