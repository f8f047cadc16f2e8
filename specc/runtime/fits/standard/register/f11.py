# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F11: values in binary tables."""

from __future__ import annotations

RULES = """\
F1101 error data 7.3.3.1 | A logical element is 'T', 'F' or 0x00
F1103 error data 7.3.3.1 | A character field holds ASCII 0x20-0x7E up to the first NUL
F1104 error data 7.3.5 | Variable-length logical elements are 'T', 'F' or 0x00
F1105 error data 7.3.5 | Variable-length character arrays hold ASCII text
"""
