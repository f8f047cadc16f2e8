# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F19: random groups and legacy extensions."""

from __future__ import annotations

RULES = """\
F1901 warning header 6 | Random groups, which are deprecated, are not used
F1902 error header 6.1.1 | Random groups have PCOUNT and GCOUNT
F1903 error header 4.2, 6.1.1 | PCOUNT and GCOUNT of random groups are whole numbers of at least 0, in fixed format
F1904 error header 6.1.2 | PTYPEn are strings, PSCALn and PZEROn numbers
F1905 warning header 6.1.2 | PSCALn is not 0
F1906 error header 6.1.2 | PTYPEn, PSCALn and PZEROn are of a parameter from 1 to PCOUNT
F1907 error header 6.1.2 | PTYPEn, PSCALn and PZEROn stand in random groups only
F1908 error header 6.1.2 | PTYPEn, PSCALn and PZEROn stand in no extension
F1909 warning header 6.1.1 | GROUPS = T stands in no extension
F1910 warning header 6.1.1 | NAXIS1 is 0 where GROUPS is T
F1911 info header appendix F | An extension is of a type that programs read: no IUEIMAGE, A3DTABLE, FOREIGN or DUMP
F1912 error header 4.2, 6.1.1 | GROUPS of random groups is in fixed format: its T stands in byte 30
"""
