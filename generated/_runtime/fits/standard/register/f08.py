# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F08: ASCII tables."""

from __future__ import annotations

RULES = """\
F0801 error header 7.2.1 | TFORMn is Aw, Iw, Fw.d, Ew.d or Dw.d with w > 0 and d < w
F0802 error header 7.2.1 | TBCOLn is an integer
F0803 error header 7.2.1 | TBCOLn is a byte of the row
F0804 error header 7.2.1 | A field ends inside the row
F0805 warning header 7.2.4 | No two fields overlap
F0806 error header 7.2.2 | TNULLn is a string
F0807 warning header 7.2.2 | TNULLn is not longer than the field
F0808 error header 7.2.2 | TSCALn and TZEROn are not used for text
F0809 error header 7.3.2 | TDIMn stands in binary tables only
F0810 error header 7.3.2 | THEAP stands in binary tables only
F0811 error data 7.2.3, 7.2.4 | No byte of a row is above 0x7f
F0812 error data 7.2.4 | Fields hold printable ASCII only
F0813 warning data 7.2.5 | A real number has a decimal point
F0814 error data 7.2.5 | No blank is inside a number
F0815 error data 7.2.5 | A field that is neither null nor blank holds a number as its TFORMn has it
F0816 warning data 7.2.5 | A number is not too large for 64 bits
F0817 off data 7.2.5 | A field of a number is not blank, unless TNULLn says that this is null
F0818 off header 7.2.4 | A blank separates each field from the next
"""
