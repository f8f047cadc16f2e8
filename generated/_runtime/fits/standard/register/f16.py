# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F16: time."""

from __future__ import annotations

RULES = """\
F1601 error header 9.2, 9.3 | TIMESYS, TREFPOS, TREFDIR, PLEPHEM, TIMEUNIT and OBSORBIT are strings
F1602 warning header 9.2.1, Table 30 | TIMESYS is a time scale of the Standard, a realization in parentheses behind it
F1603 info header 9.2.1, Table 30 | TIMESYS is none of the old names TDT, IAT, GMT, ET and UT
F1604 info header 9.2.1, Table 30 | TIMESYS is LOCAL in simulations only
F1605 off header 9.2.1 | A header with times has TIMESYS
F1606 error header 9.2.2 | MJDREF, JDREF, MJDREFF and JDREFF are numbers, MJDREFI and JDREFI whole ones
F1607 warning header 9.2.2 | MJDREF, JDREF and DATEREF, where several are given, are the same moment
F1608 warning header 9.2.2 | MJDREFI and MJDREFF come together, as do JDREFI and JDREFF
F1609 warning header 9.2.2 | Relative times have a moment from which they count: MJDREF, JDREF or DATEREF
F1611 warning header 9.3 | TIMEUNIT is s, d, a, cy, min, h or yr
F1612 info header 9.3 | TIMEUNIT is neither ta nor Ba, which the Standard advises against
F1613 warning header 9.2.3, Table 31 | TREFPOS and TRPOSn name a place of the Standard
F1614 warning header 9.2.3 | Where TREFPOS is TOPOCENTER, OBSGEO or OBSORBIT say where the observatory is
F1615 warning header 9.2.3, Table 32 | TDB and TCB do not go with TOPOCENTER and GEOCENTER, nor TCG with BARYCENTER
F1616 warning header 9.2.4 | Where TREFPOS is BARYCENTER or HELIOCENTER, there is a TREFDIR
F1617 error header 9.2.4 | TREFDIR and TRDIRn name two keywords or columns, with a comma between
F1618 info header 9.2.5 | PLEPHEM is a known ephemeris, as DE405
F1619 error header 9.4, 9.7 | TIMEOFFS, TIMEDEL, TIMEPIXR, TIMSYER, TIMRDER, XPOSURE and TELAPSE are numbers
F1620 error header 9.4.2 | TIMEPIXR is from 0 to 1
F1621 warning header 9.4, 9.7 | TIMEDEL, TIMSYER, TIMRDER, XPOSURE and TELAPSE are not negative
F1622 error header 9.5 | MJD-BEG, MJD-END, TSTART and TSTOP are numbers
F1623 warning header 9.5 | Start, middle and end are in order: DATE-BEG, -AVG, -END, the same of MJD, TSTART and TSTOP
F1624 warning header 9.5 | DATE-OBS and MJD-OBS are the same moment within their digits, as those of -BEG, -AVG and -END
F1625 warning header 9.7 | XPOSURE is not more than TELAPSE
F1626 warning header 9.7 | TELAPSE is TSTOP minus TSTART, or DATE-END minus DATE-BEG
F1627 error header 9.5 | JEPOCH and BEPOCH are numbers
F1628 warning header 9.5 | A keyword of a modified Julian date does not hold a Julian date
F1629 off header 9.5 | DATE-BEG, -AVG or -END are given, and not DATE-OBS, which may be any of them
F1630 error header 9.2.1, 9.3 | An axis or column of time is in a unit of time
F1631 error header 9.6 | CZPHSia and CPERIia are numbers
F1632 error header 9.7 | A table called GTI has columns START and STOP of numbers
F1633 error data 9.7 | A good time interval does not end before it begins, and its WEIGHT is 0 to 1
F1634 warning data practice of HEASARC | Good time intervals are in order and do not overlap
F1635 error header 9, Table 22 | TRPOSn, TRDIRn, DOBSn and DAVGn are strings, MJDOBn and MJDAn numbers, of a column
F1639 info header 9.4.3 | The errors of times are called TIMSYER and TIMRDER, and not TIMESYER and TIMERDER
"""
