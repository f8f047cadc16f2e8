# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F07: what all tables share."""

from __future__ import annotations

RULES = """\
F0701 error header 7.2.2, 7.3.2 | TTYPEn is a string
F0702 error header 7.2.1, 7.3.1 | TFORMn is a string
F0703 error header 7.2.1, 7.3.1 | TFORMn begins with no blank
F0704 error header 7.2.1, 7.3.1 | TFORMn is in upper case
F0705 error header 7.2.2, 7.3.2 | TUNITn is a string
F0706 error header 7.2.2, 7.3.2 | TDISPn is a string
F0707 error header 7.2.2, 7.3.2 | TDISPn begins with no blank
F0708 error header 7.2.2, 7.3.2 | TDISPn is a format of Table 20, as I6 or F8.3, in upper case, and wide enough
F0709 error header 7.3.4 | TDISPn shows values of the type that the column has
F0710 error header 7.2.1, 7.3.1 | There are as many TTYPEn and TFORMn as TFIELDS says, and none beyond
F0711 error header 7.2.2, 7.3.2 | A keyword of a column, as TUNITn or TNULLn, is of a column that exists
F0713 error header 4.4.2.5 | BSCALE, BZERO, BUNIT, BLANK, DATAMAX and DATAMIN stand in images only
F0714 warning header 7.2.2, 7.3.2 | Every column has a name
F0715 warning header 7.2.2, 7.3.2 | A column name is made of letters, digits and underscores
F0716 warning header 7.2.2, 7.3.2 | Column names are unique, case ignored
F0717 warning header 4.2.1.2, 7.2.2 | A column name has no ampersand, which looks like the sign of a continued string
F0718 warning header 7.2.2, 7.3.2 | TSCALn is not 0
F0719 error header 7.2.2, 7.3.2 | TSCALn and TZEROn are numbers
F0720 error header 8.2 | TCRVLn, TCDLTn, TCRPXn and TCROTn are numbers, TCTYPn and TCUNIn strings
F0721 error header 7.2.2, 7.3.2 | TDMINn, TDMAXn, TLMINn and TLMAXn are numbers
F0722 warning data 7.2.2, 7.3.2 | TDMINn and TDMAXn are the smallest and largest value of the column
F0723 off header 7.2.2, 7.3.2 | TDMINn is not above TDMAXn, nor TLMINn above TLMAXn: the two are then undefined
F0724 off data 7.2.2, 7.3.2 | No value of a column is outside TLMINn and TLMAXn
F0725 warning header 7.2.2, 7.3.2 | A column name is not blank
F0726 off header 7.2.1, 7.3.1 | A table has rows and columns
"""
