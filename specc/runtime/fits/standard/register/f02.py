# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F02: cards and their values."""

from __future__ import annotations

RULES = """\
F0207 error header 4.1.2.2 | A keyword that has a value has the value indicator in bytes 9 and 10
F0208 warning header 4.1.2.2 | An equals sign in byte 9 has a blank behind it
F0209 error header 4.2 | A value is a string, a logical, a number or nothing
F0210 error header 4.1.2.3 | Value and comment are separated by a slash
F0212 error header 4.2.1.1 | A string value has its closing quote inside the record
F0213 error header 4.2.1.1 | A quote inside a string value is doubled
F0214 error header 4.2.1.1 | Strings are delimited by single quotes, not double quotes
F0215 error header 4.2.1.1 | String values hold only ASCII text characters
F0216 error header 4.2.2 | A logical value is T or F and nothing more
F0217 error header 4.2.3-4.2.4 | A number is written as the Standard has it
F0218 error header 4.2.4 | The exponent letter of a real value is upper case
F0219 error header 4.2.5-4.2.6 | A complex value is closed by ")"
F0220 error header 4.2.5-4.2.6 | A complex value has a comma between its parts
F0221 error header 4.2.5-4.2.6 | A complex value has only one comma
F0222 error header 4.2.5-4.2.6 | The real part of a complex value is a legal number
F0223 error header 4.2.5-4.2.6 | The imaginary part of a complex value is a legal number
F0225 error header 4.1.2.3, 4.4 | A reserved keyword whose value has a type has a value
F0228 error header 4.4.1.1 | The header has an END record
F0231 error header 4.2.4 | NaN, Inf and other non-grammar words are not used as unquoted numbers
F0240 off header practice | A logical value is T or F, and no word in quotes
"""
