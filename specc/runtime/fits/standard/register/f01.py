# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F01: the structure of a file."""

from __future__ import annotations

RULES = """\
F0101 error header 3.3.1, 4.4.1.1 | The file begins with the keyword SIMPLE
F0102 error file 3.1 | The file is made of whole blocks of 2880 bytes
F0103 error file 3.3.2 | The data of an HDU end before the file does
F0104 error file 3.5 | Nothing less than a block follows the last HDU
F0110 error data 3.3.2, 7.3.3 | The last block of the data is filled with zeros, except in an ASCII table
F0111 error data 7.2.3 | The last block of the data of an ASCII table is filled with blanks
F0112 error header 3.2-3.4 | There is one primary HDU, and it is the first
F0113 error header 3.4.1, 4.4.1.2 | Every HDU after the first begins with XTENSION
F0115 error header 4.4.1.2 | The size of the data fits a signed 64-bit integer
F0116 error file practice | The file can be opened and read to its end
F0117 error header practice | The header says what the HDU is and how large its data are
F0118 info header practice | Every place at which a rule is broken is told
"""
