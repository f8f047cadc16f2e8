# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F20: registered conventions."""

from __future__ import annotations

RULES = """\
F2001 off header Green Bank convention | No keyword of a table has the name of one of its columns
F2002 warning header grouping convention | A GROUPING table has GRPNAME, and columns by which members are found
F2003 warning header grouping convention | GRPIDn is of a grouping table in the file, or GRPLCn says of which file
F2004 warning data HEASARC TSORTKEY convention | TSORTKEY lists columns of the table, and rows are sorted by them
F2005 info header IRAF multi-record convention | WATj_nnn, the pieces of a text, are numbered from 001 without gaps
F2006 info header foreign file convention | A FOREIGN extension has FG_FNAME and FG_FTYPE
F2008 warning header OIFITS 2 | The tables of OIFITS have OI_REVN, and the tables that they refer to are there
"""
