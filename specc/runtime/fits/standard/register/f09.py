# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F09: binary tables."""

from __future__ import annotations

RULES = """\
F0901 error header 7.3.1 | NAXIS1 equals the sum of the column widths given by TFORMn
F0902 error header 7.3.1 | TFORMn is rTa with T in L X B I J K A E D C M P Q and r a non-negative integer
F0904 error header 7.3.2 | TNULLn is an integer
F0916 error header 7.3.2 | TDIMn is '(l,m,n,...)' with non-negative integers
F0917 error header 7.3.2 | The product of TDIMn does not exceed the repeat count r
"""
