# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F11: values in binary tables."""

from __future__ import annotations

RULES = """\
F1101 error data 7.3.3.1 | A logical is 'T', 'F' or 0x00
F1102 error data 7.3.3.1 | The bits of an X column behind the last one that counts are 0
F1103 error data 7.3.3.1 | Text is ASCII, 0x20 to 0x7e, up to the first NUL
F1104 error data 7.3.3.1, 7.3.5 | A logical in an array of variable length is 'T', 'F' or 0x00
F1105 error data 7.3.3.1, 7.3.5 | Text of variable length is ASCII, 0x20 to 0x7e, up to the first NUL
F1106 error data 7.3.3.1, 7.3.5 | The bits of an array of variable length behind the last one that counts are 0
F1107 off data 7.3.3.1 | The bytes behind the NUL that ends a text are 0
F1112 off data 7.3.3.1 | Texts of one column are filled up in one way, with blanks or with NULs
"""
