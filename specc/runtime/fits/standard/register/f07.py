# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F07: what all tables share."""

from __future__ import annotations

RULES = """\
F0702 error header 7.2.1, 7.3.1 | TFORMn is a string
F0716 warning header 7.2.2, 7.3.2 | Column names are unique, case ignored
F0719 error header 7.2.2, 7.3.2 | TSCALn and TZEROn are numbers
F0722 warning data 7.2.2, 7.3.2 | TDMINn and TDMAXn are the smallest and largest value of the column
F0724 off data 7.2.2, 7.3.2 | No value of a column is outside TLMINn and TLMAXn
"""
