# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group J03: the text of a JSON file."""

from __future__ import annotations

# Where these are broken a part of the tree was not read, or none of it.
ALWAYS_ERRORS = frozenset((*("J0301", "J0302", "J0304", "J0305", "J0306", "J0307", "J0315", "J0320"),))

RULES = """\
J0301 error file RFC 8259, 8.1 | The text is UTF-8
J0302 error file RFC 8259, 2 | The file holds a JSON value
J0303 warning file RFC 8259, 8.1 | No byte order mark stands before the text
J0304 error file RFC 8259, 2 | Nothing but blanks follows the value
J0305 error file RFC 8259, 2 | Every list and object that is opened is closed, and every string in its line
J0306 error file RFC 8259, 4, 5 | Values, commas, colons and brackets stand where the grammar has them
J0307 error file RFC 8259, 2 | Values are objects, lists, strings, numbers, true, false and null, and nothing else
J0308 error file RFC 8259, 4 | The keys of an object are different
J0309 error file RFC 8259, 4 | A key is a string in double quotes
J0310 error file RFC 8259, 6 | Numbers are finite: NaN and Infinity are none
J0311 error file RFC 8259, 6 | A number is written as the grammar has it
J0312 error file RFC 8259, 7 | An escape is one of those of the grammar
J0313 error file RFC 8259, 7 | Control characters in strings are escaped
J0314 warning file RFC 8259, 8.2 | A surrogate stands in a pair
J0315 error file practice | Objects and lists are nested no deeper than is read
J0317 warning file RFC 8259, 6 | A number fits what readers hold: 64 bits of a float, 64 of an integer
J0318 error file RFC 8259, 2 | There are no comments
J0319 error file RFC 8259, 4, 5 | No comma stands behind the last element
J0320 error file RFC 8259, 2 | The file holds one value, and not one a line
"""
