# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F09: binary tables."""

from __future__ import annotations

RULES = """\
F0901 error header 7.3.1 | NAXIS1 is the sum of the column widths that TFORMn give
F0902 error header 7.3.1 | TFORMn is a repeat count and one of L X B I J K A E D C M P Q
F0903 error header 7.2.1 | TBCOLn stands in ASCII tables only
F0904 error header 7.3.2 | TNULLn is an integer
F0905 error header 7.3.2 | TNULLn is used only for columns of integers, B, I, J and K
F0906 warning header 7.3.2 | TNULLn is a number that the stored integers can be
F0907 error header 7.3.2 | TSCALn is not used for L, X and A columns
F0908 error header 7.3.2 | TZEROn is not used for L, X and A columns
F0909 error header 7.3.2 | THEAP is an integer
F0910 error header 7.3.2 | THEAP stands only where PCOUNT is not 0
F0911 error header 7.3.2 | The heap begins behind the rows: THEAP is at least NAXIS1 x NAXIS2
F0912 error header 7.3.5 | The heap begins inside the data: THEAP is at most NAXIS1 x NAXIS2 + PCOUNT
F0913 warning header 7.3.5 | PCOUNT is 0 where no column is of variable length
F0914 error header 7.3.2 | TDIMn is a string
F0915 error header 7.3.2 | TDIMn begins with no blank
F0916 error header 7.3.2 | TDIMn is '(l,m,n,...)' with whole numbers
F0917 error header 7.3.2 | A cell has as many elements as TDIMn asks for, or more
F0918 info header 7.3.2 | A cell has no more elements than TDIMn asks for
F0919 warning header App. C | The width of rAw fits a whole number of times into r
F0920 off header 7.3.2 | Arrays of strings are described by TDIMn, not by rAw or SSTR
F0921 warning header 7.3.2 | An offset that turns the sign of integers is exactly that of Table 19
F0922 warning header 7.3.2 | The offset of unsigned 64-bit columns is written with all its digits
F0923 error header 7.3.5 | A cell of variable length has one array descriptor or none: 1P, 1Q, 0P or 0Q
F0924 error header 7.3.5 | The type of the elements follows P or Q, and it is one of L X B I J K A E D C M
F0925 error header 7.3.5 | What follows the type of the elements of P or Q is the longest array, as (80)
F0926 info header 7.3.5 | A column of variable length says how long its longest array is
F0927 warning header 7.3.1 | Nothing without a meaning follows the type of a column
F0929 off header 7.3.1 | Every column has bytes: no repeat count is 0
F0930 off header 7.3.2 | Complex columns are not scaled
"""
