# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F03: mandatory keywords."""

from __future__ import annotations

RULES = """\
F0303 error header 4.4.1.2 | XTENSION is a string value
F0310 error header 4.4.1 | BITPIX is the second keyword
F0311 error header 4.4.1.1 | BITPIX is one of 8, 16, 32, 64, -32, -64
F0312 error header 4.4.1 | NAXIS is the third keyword and an integer 0-999
F0313 error header 4.4.1 | NAXISn exists for every n = 1..NAXIS, in order, directly after NAXIS
F0314 error header 4.4.1 | Each NAXISn is a non-negative integer
F0319 error header 4.4.1.2 | PCOUNT exists in every extension
F0321 error header 4.4.1.2 | GCOUNT exists in every extension
F0325 error header 7.2.1, 7.3.1 | TABLE/BINTABLE: BITPIX = 8
F0326 error header 7.2.1, 7.3.1 | TABLE/BINTABLE: NAXIS = 2
F0328 error header 7.2.1, 7.3.1 | TABLE/BINTABLE: GCOUNT = 1
F0329 error header 7.3.1 | BINTABLE: PCOUNT is a non-negative integer
F0330 error header 7.2.1, 7.3.1 | TFIELDS directly follows GCOUNT and is an integer 0-999
F0331 error header 7.2.1, 7.3.1 | TFORMn exists for every n = 1..TFIELDS
F0332 error header 7.2.1 | TABLE: TBCOLn exists for every n = 1..TFIELDS
"""
