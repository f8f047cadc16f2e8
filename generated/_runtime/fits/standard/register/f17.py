# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F17: units."""

from __future__ import annotations

RULES = """\
F1701 warning header 4.3.1, Table 6 | BUNIT, TUNITn, CUNITia, TCUNIna and iCUNIna follow the grammar of units
F1702 warning header 4.3, Tables 3 and 4 | Every unit is one of the Standard
F1703 warning header 4.3.1, Table 5 | A prefix touches its unit, and stands with units only that take one
F1704 warning header 4.3.1 | A unit has one prefix, not two
F1705 warning header 4.3.1 | A number in a unit is a power of ten, written 10**k, and stands in front
F1706 warning header 4.3.1 | A power is a whole number, or a decimal or ratio in parentheses, and touches its unit
F1707 off header 4.3.1 | A unit has one slash at most
F1708 warning header 4.3.1 | A unit is written in its own case: Angstrom, deg, keV, Hz
F1709 warning header 4.3.1 | A unit is written as its symbol, and not as a long name or in the plural
F1710 off header 4.3, Table 4 | Angstrom, erg, G and barn, which the IAU deprecates, are not used
F1712 info header 4.3, Tables 3 and 4 | A unit is not of OGIP, CDS, VOUnit or other software alone, as DN is
F1713 warning header 4.3.1, Table 6 | Functions of units are log, ln, exp and sqrt
F1715 off header 4.3.2 | Square brackets that open a comment hold a unit
F1718 off header 4.3.1 | A unit has no power of ten that BSCALE, TSCALn or a prefix could hold
"""
