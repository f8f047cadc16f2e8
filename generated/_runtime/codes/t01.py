# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group T01: the text of a JSON file."""

from __future__ import annotations

# Where these are broken a part of the tree was not read, or none of it.
ALWAYS_ERRORS = frozenset((*("T0101", "T0102", "T0104", "T0105", "T0106", "T0107", "T0115", "T0120"),))

RULES = """\
T0101 error file RFC 8259, 8.1 | The text is UTF-8
T0102 error file RFC 8259, 2 | The file holds a JSON value
T0103 warning file RFC 8259, 8.1 | No byte order mark stands before the text
T0104 error file RFC 8259, 2 | Nothing but blanks follows the value
T0105 error file RFC 8259, 2 | Every list and object that is opened is closed, and every string in its line
T0106 error file RFC 8259, 4, 5 | Values, commas, colons and brackets stand where the grammar has them
T0107 error file RFC 8259, 2 | Values are objects, lists, strings, numbers, true, false and null, and nothing else
T0108 error file RFC 8259, 4 | The keys of an object are different
T0109 error file RFC 8259, 4 | A key is a string in double quotes
T0110 error file RFC 8259, 6 | Numbers are finite: NaN and Infinity are none
T0111 error file RFC 8259, 6 | A number is written as the grammar has it
T0112 error file RFC 8259, 7 | An escape is one of those of the grammar
T0113 error file RFC 8259, 7 | Control characters in strings are escaped
T0114 warning file RFC 8259, 8.2 | A surrogate stands in a pair
T0115 error file practice | Objects and lists are nested no deeper than is read
T0117 warning file RFC 8259, 6 | A number fits what readers hold: 64 bits of a float, 64 of an integer
T0118 error file RFC 8259, 2 | There are no comments
T0119 error file RFC 8259, 4, 5 | No comma stands behind the last element
T0120 error file RFC 8259, 2 | The file holds one value, and not one a line
"""
