# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F01: the structure of a file."""

from __future__ import annotations

RULES = """\
F0101 error header 3.3.1, 4.4.1.1 | The file begins with the keyword SIMPLE
F0102 error file 3.1 | The file is made of whole blocks of 2880 bytes
F0103 error file 3.3.2 | The data of an HDU end before the file does
F0104 error file 3.5 | No stray bytes follow the last HDU
F0105 warning file 3.5 | No special records, which are deprecated, follow the last HDU
F0106 error header 3.3.2, 3.5 | No extension begins behind what is none
F0107 error header 3.3.1 | The block in which END stands is all there
F0108 error header 3.3.1, 4.4.1.1 | Blanks fill the block of the header behind END
F0109 error header 3.3.1, 4.4.1.1 | One END card closes a header
F0110 error data 3.3.2, 7.1.3, 7.3.3 | Zeros fill the last block of the data of an image or a binary table
F0111 error data 7.2.3 | Blanks fill the last block of the data of an ASCII table
F0112 error header 3.2-3.4 | There is one primary HDU, and it is the first
F0113 error header 3.4.1, 4.4.1.2 | The header of every HDU after the first begins with XTENSION
F0114 warning header 4.4.1.1 | SIMPLE is T: the file keeps to the Standard
F0115 error header 4.4.1.2 | The size of the data fits a signed 64-bit integer
F0116 error file practice | The file can be opened and read to its end
F0117 error header practice | The header says what the HDU is and how large its data are
F0118 info header practice | Every place at which a rule is broken is told
F0119 off file practice | The file is not packed as a whole, as by gzip
F0120 off header 4.4.2.4 | No blank cards stand before END
F0121 info file RFC 4047 | The name of the file says what it is, and whether it is packed
"""
