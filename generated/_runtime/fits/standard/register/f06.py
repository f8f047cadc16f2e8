# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F06: images."""

from __future__ import annotations

RULES = """\
F0601 error header 4.4.2.5 | BSCALE is a number
F0602 warning header 4.4.2.5 | BSCALE is not 0
F0603 error header 4.4.2.5 | BZERO, DATAMAX and DATAMIN are numbers
F0604 error header 4.4.2.5 | BUNIT is a string
F0605 error header 4.4.2.5 | BLANK is an integer
F0606 error header 4.4.2.5 | BLANK stands only beside integer pixels; undefined real pixels are NaN
F0607 warning header 4.4.2.5 | BLANK is a number that the stored integers can be
F0608 error header 7.2.1, 7.3 | TFIELDS and THEAP stand in tables only
F0609 error header 7.2, 7.3 | Keywords of columns, as TTYPEn and TFORMn, stand in tables only
F0610 error header 8.2 | Keywords of coordinates in columns, as TCTYPn and TCRVLn, stand in tables only
F0611 warning header 5.2.5 | An offset that turns the sign of integers is exactly that of Table 11
F0612 warning header 5.2.5 | The offset of unsigned 64-bit pixels is written with all its digits
F0613 warning header 4.4.2.5 | DATAMIN is not above DATAMAX
F0614 warning data 4.4.2.5 | DATAMIN and DATAMAX are the smallest and largest value of the pixels
F0615 info header 4.4.2.5 | Real pixels are stored as they are, without BSCALE and BZERO
F0620 off header 4.4.2.5 | BSCALE, BZERO, BLANK, BUNIT, DATAMIN and DATAMAX stand where there are pixels
"""
