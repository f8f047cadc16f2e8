# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group P02: JPEG (ITU-T T.81)."""

from __future__ import annotations

ALWAYS_ERRORS = frozenset(("P0201", "P0202", "P0203", "P0205", "P0206"))

RULES = """\
P0201 error file T.81, B.1.1.3 | The file starts with FF D8
P0202 error file T.81, B.1.1 | Segments lie in the file behind markers FF xx, and restart markers come in turn
P0203 error header T.81, B.2.2 | There is one frame header, with a size, components and a precision that it can have
P0204 error header T.81, B.2.4 | The tables that a scan uses are well made and stand before it
P0205 error header T.81, B.2.3 | Scans follow the frame header, have data, and hold all of its components
P0206 error file T.81, B.2.1 | The file ends with EOI, FF D9
P0207 warning file T.81, B.2.1 | Nothing follows EOI
P0208 warning header JFIF 1.02 | APP0 of JFIF, APP1 of Exif or APP14 of Adobe follows SOI directly
P0210 info header practice | Samples have 8 bits, and there are not four components (CMYK)
"""
