# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group F02: cards and their values."""

from __future__ import annotations

RULES = """\
F0202 error header 4.1.1, 4.2.1.1 | No NUL stands in a header
F0203 error header 4.1.2.1 | A keyword begins in byte 1
F0204 error header 4.1.2.1 | A keyword is made of A to Z, 0 to 9, hyphen and underscore
F0205 error header 4.1.2.1 | A keyword has no blank in it
F0206 error header 4.1.2.1 | The number in a numbered keyword has no leading zeros
F0207 error header 4.1.2.2 | A keyword that has a value in the Standard has "= " in bytes 9 and 10
F0208 warning header 4.1.2.2 | An equals sign in byte 9 has a blank behind it
F0209 error header 4.2 | A value is a string, a logical, a number or nothing
F0210 error header 4.1.2.3 | A slash stands between a value and its comment
F0211 warning header 4.1.2.3 | A blank stands between a value and the slash of its comment
F0212 error header 4.2.1.1 | A string is closed by a quote in the same card
F0213 error header 4.2.1.1 | A quote inside a string is doubled
F0214 error header 4.2.1.1 | Strings are in single quotes, not in double ones
F0215 error header 4.2.1.1 | A string holds ASCII text and nothing else
F0216 error header 4.2.2 | A logical value is T or F and nothing more
F0217 error header 4.2.3-4.2.4 | A number is written as the Standard has it
F0218 error header 4.2.4 | The exponent letter of a real number is E or D, not e or d
F0219 error header 4.2.5-4.2.6 | A complex value is closed by a parenthesis
F0220 error header 4.2.5-4.2.6 | A comma stands between the parts of a complex value
F0221 error header 4.2.5-4.2.6 | A complex value has two parts
F0222 error header 4.2.5-4.2.6 | The real part of a complex value is a number
F0223 error header 4.2.5-4.2.6 | The imaginary part of a complex value is a number
F0224 off header 4.1.2.3 | A keyword with "= " in bytes 9 and 10 has a value
F0225 error header 4.1.2.3, 4.4 | A reserved keyword whose value has a type has a value
F0226 error header 4.1.1 | A card is 80 bytes long
F0227 error header 4.4.1.1 | Nothing but blanks follows END in its card
F0228 error header 4.4.1.1 | A header has an END card
F0229 warning header 4.1.2.3 | A keyword that has a value stands in a header once
F0230 info header practice | A whole number fits a signed 64-bit integer
F0231 error header 4.2.4 | NaN and Inf are not written as numbers
F0232 off header 4.2 | The value of a reserved keyword is in fixed format
F0233 warning header 4.2.1.1 | The name of an HDU or a column begins with no blank
F0234 info header 4.4.2.4 | COMMENT, HISTORY and blank keywords have no "= " in bytes 9 and 10
F0235 error header 4.1.1, 4.4.2.4 | COMMENT, HISTORY, CONTINUE, HIERARCH and blank keywords have ASCII text
F0236 error header 4.1.1, 4.1.2.2 | The text of a keyword without value is ASCII text
F0237 error header 4.1.1, 4.1.2.3 | The comment behind a value is ASCII text
F0238 warning header 4.1.2.1 | No keyword is longer than 8 characters
F0240 off header practice | A logical value is T or F, and no word in quotes
"""
