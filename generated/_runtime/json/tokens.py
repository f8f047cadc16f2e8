# SPDX-License-Identifier: BSD-3-Clause
"""The words of a text of JSON: one pattern that finds each, right or wrong, and passes over blanks.

No right word goes on into the next line, so a line is looked at by itself. What is wrong is a word as well, so that
reading can go on behind it.
"""

from __future__ import annotations

import re

# Kinds of words, as the groups of the pattern.
KEY, STRING, INT, FLOAT, OPEN, CLOSE, COMMA, WORD, COLON, ODD = range(1, 11)
VALUES = frozenset((STRING, INT, FLOAT, OPEN, WORD))

_NUMBER_ENDS = r"(?![0-9A-Za-z_.+'\"-])"
_STRING = r'"[^"\\\x00-\x1f]*"'
WORDS = re.compile(
    # Blanks are passed over at once; a line ends in none, so that a word always follows them.
    r"[ \t\r]*+(?:"
    + "|".join(
        (
            rf"({_STRING})[ \t]*:",
            rf"({_STRING})",
            rf"(-?(?:0|[1-9][0-9]*+){_NUMBER_ENDS})",
            rf"(-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?{_NUMBER_ENDS})",
            r"([\[{])",
            r"([\]}])",
            r"(,)",
            r"((?:true|false|null)(?![0-9A-Za-z_.+'\"-]))",
            r"(:)",
            # What is wrong, or has to be looked at: strings with escapes or without an end, comments, anything else.
            r"""("(?:[^"\\]|\\.)*+(?:"|\\?$)|'[^']*'|//.*|\#.*|/\*.*?(?:\*/|$)|[^\s\[\]{},:"]+|[^ \t\r])""",
        )
    )
    + ")"
)
BLANKS = " \t\r"
