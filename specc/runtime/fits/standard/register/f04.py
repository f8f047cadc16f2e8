# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F04: reserved keywords and dates."""

from __future__ import annotations

RULES = """\
F0401 error header 4.4.2 | ORIGIN, AUTHOR, REFERENC, TELESCOP, INSTRUME, OBSERVER, OBJECT and EXTNAME are strings
F0403 error header 4.4.2.6 | EXTVER and EXTLEVEL are integers
F0405 error header 8.3, 9.5 | EQUINOX, MJD-OBS and MJD-AVG are numbers
"""
