# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F13: duplicates and INHERIT."""

from __future__ import annotations

RULES = """\
F1301 warning header 4.4.2.6 | No two HDUs of one type have the same EXTNAME, EXTVER and EXTLEVEL
F1302 warning header 4.4.2.6 | EXTNAME is not blank
F1303 error header 4.4.2.6 | INHERIT is T or F
F1304 warning header 4.4.2.6 | INHERIT is not in the primary header
F1305 warning header 4.4.2.6 | INHERIT is T only where the primary HDU has no data
F1307 off header practice | Every extension has an EXTNAME
F1308 info header practice | No two EXTNAMEs differ only in case or in blanks
F1309 warning header 4.4.2.6 | HDUs that share an EXTNAME each have an EXTVER
F1310 warning header practice of STScI | NEXTEND is the number of extensions
F1311 off header practice of the Chandra X-ray Center | HDUNAME agrees with EXTNAME
"""
