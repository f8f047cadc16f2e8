# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F03: mandatory keywords."""

from __future__ import annotations

RULES = """\
F0301 error header 4.4.1.1 | SIMPLE is T or F
F0302 error header 4.2, 4.4.1.1 | SIMPLE is in fixed format: its T or F stands in byte 30
F0303 error header 4.4.1.2 | XTENSION is a string
F0304 error header 4.2.1.1, 4.4.1.2 | The string of XTENSION opens in byte 11
F0305 error header 4.2.1.1, 4.4.1.2 | The string of XTENSION has a closing quote
F0306 error header 4.2.1.1, 4.4.1.2 | The closing quote of XTENSION stands in byte 20 or later
F0307 warning header 3.4.1, appendix F | XTENSION is a standard or registered type of extension
F0308 error header 4.4.1.2 | Nothing follows the name of the type inside the quotes of XTENSION
F0309 error header 4.4.1.2 | The string of XTENSION begins with the name of the type, not with blanks
F0310 error header 4.4.1 | BITPIX is the second keyword
F0311 error header 4.4.1.1 | BITPIX is one of 8, 16, 32, 64, -32 and -64
F0312 error header 4.4.1.1 | NAXIS is the third keyword, and a whole number from 0 to 999
F0313 error header 4.4.1.1 | NAXISn is there for every n from 1 to NAXIS
F0314 error header 4.4.1.1 | Every NAXISn is a whole number of at least 0
F0315 error header 4.4.1.1 | No NAXISn is there with n greater than NAXIS
F0316 error header 4.4.1.1 | Every NAXISn is there once
F0317 error header 4.2, 4.4.1 | Mandatory integers are in fixed format: they end in byte 30
F0319 error header 4.4.1.2 | PCOUNT is there in every extension
F0320 error header 4.4.1.2 | PCOUNT follows the last NAXISn
F0321 error header 4.4.1.2 | GCOUNT is there in every extension, and a whole number of at least 0
F0322 error header 4.4.1.2 | GCOUNT follows PCOUNT
F0323 error header 7.1.1 | PCOUNT is 0 in an IMAGE extension
F0324 error header 7.1.1 | GCOUNT is 1 in an IMAGE extension
F0325 error header 7.2.1, 7.3.1 | BITPIX is 8 in a table
F0326 error header 7.2.1, 7.3.1 | NAXIS is 2 in a table
F0327 error header 7.2.1 | PCOUNT is 0 in an ASCII table
F0328 error header 7.2.1, 7.3.1 | GCOUNT is 1 in a table
F0329 error header 4.4.1.2, 7.3.1 | PCOUNT is a whole number of at least 0
F0330 error header 7.2.1, 7.3.1 | TFIELDS follows GCOUNT in a table, and is a whole number from 0 to 999
F0331 error header 7.2.1, 7.3.1 | TFORMn is there for every n from 1 to TFIELDS
F0332 error header 7.2.1 | TBCOLn is there for every n from 1 to TFIELDS in an ASCII table
F0333 error header 4.4.1 | SIMPLE, XTENSION, BITPIX and NAXIS do not occur again
F0334 error header 4.4.1.1 | NAXIS1, NAXIS2, ... stand in this order
F0335 error header 4.1.2.3, 7.2.1, 7.3.1 | PCOUNT, GCOUNT, TFIELDS, TFORMn and TBCOLn do not occur again
F0336 warning header 4.4.1.2, 6.1.1 | PCOUNT and GCOUNT are not in a primary header, unless it is of random groups
F0337 error header 4.4.1.2 | XTENSION is not in the primary header
F0338 error header 4.4.1.1 | SIMPLE is not in the header of an extension
F0339 error header 4.4.2.1 | EXTEND is not in the header of an extension
F0340 error header 4.4.2.1 | BLOCKED is not in the header of an extension
F0341 warning header 4.4.2.1 | BLOCKED, which is deprecated, is not used
F0342 error header 4.4.2.1 | BLOCKED is T or F
F0343 error header 4.4.2.1 | EXTEND is T or F
F0344 error header 4.4.2.1 | EXTEND is not F where extensions follow
F0345 off header 4.4.2.1 | EXTEND is there where extensions follow
F0346 error header 4.4.1, 7.2.1, 7.3.1 | No other keyword stands among the mandatory ones that begin a header
"""
