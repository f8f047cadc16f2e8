# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F08: ASCII tables."""

from __future__ import annotations

RULES = """\
F0801 error header 7.2.1 | TFORMn is Aw, Iw, Fw.d, Ew.d or Dw.d with w > 0 and d < w
F0804 error header 7.2.1 | TBCOLn + width - 1 <= NAXIS1
F0806 error header 7.2.2 | TNULLn is a string
F0815 error data 7.2.5 | A non-null, non-blank field parses as its TFORMn type
"""
