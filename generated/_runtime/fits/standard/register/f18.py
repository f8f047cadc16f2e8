# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F18: compression."""

from __future__ import annotations

RULES = """\
F1801 error header 10.1.1, 10.3.2 | ZIMAGE and ZTABLE say T, and that in a binary table that is one of them
F1802 error header 10.1.1 | A compressed image has ZCMPTYPE, ZBITPIX, ZNAXIS and every ZNAXISn
F1803 warning header 10.1.1, 10.4 | ZCMPTYPE names an algorithm of the Standard
F1804 error header 10.1.1 | ZBITPIX, ZNAXIS and ZNAXISn are numbers that an image can have
F1805 error header 10.1.2 | Every ZTILEn is a whole number of at least 1, and of an axis that is there
F1806 error header 10.1, 10.1.2 | A compressed image has a row for each tile
F1807 error header 10.1.2 | ZNAMEi, a string, and ZVALi come in pairs, numbered from 1 without gaps
F1808 error header 10.1.3 | COMPRESSED_DATA is there, of variable length and of type B, I or J
F1809 error data 10.1.3 | GZIP_COMPRESSED_DATA holds bytes, and of tiles that are nowhere else
F1810 error header 10.1.3, 10.2 | Real pixels that were made whole numbers have both ZSCALE and ZZERO, real numbers
F1811 warning header 10.1.2, 10.2 | ZQUANTIZ is NO_DITHER, SUBTRACTIVE_DITHER_1 or _2, or NONE as CFITSIO has it
F1812 error header 10.1.2, 10.2 | ZDITHER0 is a whole number from 1 to 10000, and there where ZQUANTIZ says dither
F1813 error header 10.1.3 | ZBLANK, keyword or column, is a whole number
F1814 error header 10.1.2, 10.2.2 | NULL_PIXEL_MASK is of variable length, and ZMASKCMP says how it is compressed
F1815 error header 10.1.2 | Keywords of the image before are of a primary or of an IMAGE extension, not of both
F1816 warning header 10.1.2 | ZHECKSUM and ZDATASUM are strings
F1817 error header 10.4.1 | BLOCKSIZE of RICE_1 is 16 or 32, and BYTEPIX is 1, 2, 4 or 8
F1818 warning header 10.2, 10.4 | RICE_1, PLIO_1 and HCOMPRESS_1 pack whole numbers, or real ones with ZSCALE and ZZERO
F1820 error header 10.4.4 | HCOMPRESS_1 packs tiles of two dimensions; SCALE is a number, SMOOTH 0 or 1
F1823 error header 10.3.2 | A compressed table has ZNAXIS1, ZNAXIS2, ZPCOUNT, ZTILELEN, every ZFORMn and every ZCTYPn
F1824 error header 10.3.2 | Every ZFORMn is a format of a column that is there
F1825 warning header 10.3.2, 10.3.3 | ZCTYPn names an algorithm that the Standard has for columns
F1826 error header 10.3.3 | RICE_1 packs columns of whole numbers
F1827 error header 10.3.3 | The columns of a compressed table are bytes in the heap
F1828 error header 10.3.2, 10.3.3 | A compressed table has a row for each tile of ZTILELEN rows
F1830 error data 10.1 | Every tile is stored, and unpacks to as many bytes as its pixels take
F1831 error header 10.3.2 | ZNAXIS1 is the number of bytes that the columns of ZFORMn take
F1833 info header tile compression convention | Tiles are not in UNCOMPRESSED_DATA, which the Standard does not have
"""
