# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group Y01: the text of a YAML file, and of what other formats write in YAML."""

from __future__ import annotations

# Where these are broken a part of the tree was not read, or none of it.
ALWAYS_ERRORS = frozenset(("Y0101", "Y0103", "Y0104", "Y0105", "Y0106", "Y0109", "Y0110", "Y0111", "Y0112"))

RULES = """\
Y0101 error file YAML 1.1, 5.1 | The text is Unicode: UTF-8, or UTF-16 with a mark
Y0102 warning file practice | The text is UTF-8 without a byte order mark
Y0103 error file YAML 1.1, 4 | The text is YAML
Y0104 error file YAML 1.1, 5.5 | Lines are indented by blanks, not by TABs
Y0105 error file practice | The file holds one document
Y0106 error file practice | The file holds a value
Y0107 error file YAML 1.1, 3.2.1.3 | The keys of a mapping are different
Y0108 info file practice | A key is a text
Y0109 error file practice | A key is a scalar, not a list or a mapping
Y0110 error file YAML 1.1, 7.1 | An alias names a value that stands before it and is complete
Y0111 error file practice | Aliases stand for no more values than are read
Y0112 error file practice | Mappings and lists are nested no deeper than is read
Y0114 error file YAML 1.1, 3.3.2 | A value is of the type that its tag says
Y0115 warning file practice | No tag makes an object of a program
Y0116 warning file YAML 1.1 type int | A number without quotes does not begin with 0
Y0117 warning file YAML 1.1 type int | A value without quotes is no number of base 60, as 12:30:00
Y0118 info file YAML 1.1 type bool | A value without quotes is no yes, no, on or off
Y0120 info file YAML 1.1 type float | A number with an exponent has a point and a sign, as 1.0e+5
Y0121 warning file practice | A number fits what readers hold: 64 bits of a float, 64 of an integer
Y0122 error file YAML 1.1 type merge | What << merges is a mapping, or a list of mappings
Y0123 info file YAML 1.1 type int | A number without quotes has no underscores
"""
