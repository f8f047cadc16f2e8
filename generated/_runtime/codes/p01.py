# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group P01: PNG (third edition)."""

from __future__ import annotations

ALWAYS_ERRORS = frozenset(("P0101", "P0102", "P0103", "P0104", "P0107", "P0110"))

RULES = """\
P0101 error file PNG, 5.2 | The file starts with 89 50 4E 47 0D 0A 1A 0A
P0102 error header PNG, 11.2.1 | IHDR is the first chunk and no other, and has 13 bytes
P0103 error header PNG, 11.2.1 | Width and height are 1 to 2147483647
P0104 error header PNG, 11.2.1 | Bit depth and colour type go together; compression and filter are 0, interlace 0 or 1
P0105 error header PNG, 11.2.2 | PLTE has colours that pixels can say, before IDAT, and is there where they need it
P0106 error file PNG, 5.6 | There is at least one IDAT, and all of them follow each other
P0107 error file PNG, 5.6 | Every chunk is there whole, and an empty IEND is the last
P0108 error data PNG, 5.3 | The CRC of every chunk is that of its bytes
P0109 error data PNG, 10.1 | IDAT inflates to the scan lines of the picture, each with a filter of 0 to 4
P0110 error file PNG, 5.4 | Every chunk has a type of four letters, and a critical one is known
P0111 warning file PNG, 5.2 | Nothing follows IEND
P0112 warning file PNG, 5.6 | Ancillary chunks stand where they belong and come as often as they may
P0113 warning header PNG, 11.3.3 | A text has a keyword of 1 to 79 characters, and is what its chunk says
"""
