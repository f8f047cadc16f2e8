"""What FITS says of keywords, at compile time.

Sources: FITS Standard 4.0, 4.1.2.1 (names), 4.4 (mandatory and reserved keywords), 7.2 and 7.3 (tables).
"""

from __future__ import annotations

import re

# Keywords that a spec may not declare, because its form says them: `image X : float32[ny, nx] unit s` is BITPIX,
# NAXISn, BUNIT.
SETTLED = re.compile(
    r"SIMPLE|XTENSION|BITPIX|NAXIS\d*|PCOUNT|GCOUNT|GROUPS|TFIELDS|THEAP"
    r"|(TTYPE|TFORM|TUNIT|TNULL|TSCAL|TZERO|TDIM|TBCOL)\d+|CONTINUE|COMMENT|HISTORY|END"
)
# Those that expressions may use without a declaration, because every HDU has them.
STRUCTURAL_NUMBERS = re.compile(r"BITPIX|NAXIS\d*|PCOUNT|GCOUNT|TFIELDS|EXTVER")

NAME = re.compile(r"[A-Z0-9_-]+")
LONGEST = 8
_LONGEST_HIERARCH = 60  # of 80 characters `HIERARCH ` takes 9, and `= ` with a short value needs room
_HIERARCH = re.compile(r"[\x21-\x3c\x3e-\x7e]+( [\x21-\x3c\x3e-\x7e]+)*")


def is_standard(name: str) -> bool:
    """Say whether a name fits the eight characters of a card (Standard 4.1.2.1)."""
    return len(name) <= LONGEST and bool(NAME.fullmatch(name))


def is_hierarch(name: str) -> bool:
    """Say whether a name can be written by the ESO HIERARCH convention: printable words, no equals sign."""
    return bool(_HIERARCH.fullmatch(name)) and len(name) <= _LONGEST_HIERARCH
