# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group C01: the lines and fields of a text table."""

from __future__ import annotations

# Where these are broken, rows are not judged.
ALWAYS_ERRORS: frozenset[str] = frozenset(("C0102", "C0108", "C0111"))

RULES = """\
C0102 error data RFC 4180, 2 | Every row has as many fields as the first line has names
C0105 error data RFC 4180, 3 | The text is UTF-8, with no byte of 0
C0106 error data RFC 4180, 2 | A field with a quote in it is quoted, the quote doubled, and the last one closes it
C0107 warning data RFC 4180, 2 | All lines end in the same way
C0108 error header RFC 4180, 2 | A line names the columns
C0109 error header practice | No two columns have one name
C0110 warning header practice | Every column has a name
C0111 error data practice | No line is longer than 16 MiB
C0112 warning data practice | No field is longer than 131072 characters
C0113 warning header RFC 3629, 6 | No byte order mark stands before the text
C0114 warning data practice | No blank line stands among the rows
"""
