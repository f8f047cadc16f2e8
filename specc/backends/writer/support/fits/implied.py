# SPDX-License-Identifier: BSD-3-Clause
"""Cards that the layout of an HDU implies: nobody gives them, and what a file holds does not have them.

Takes names of cards; says of which the writer takes care by itself (FITS 4.4.1, 7.2, 7.3, 10.1).
"""

from __future__ import annotations

import re

COMMENTARY = ("COMMENT", "HISTORY", "")

_ALWAYS = frozenset((
    "SIMPLE", "XTENSION", "BITPIX", "NAXIS", "PCOUNT", "GCOUNT", "GROUPS", "EXTEND", "TFIELDS", "THEAP", "CONTINUE",
    "END", "CHECKSUM", "DATASUM",
))  # fmt: skip
_AXIS = re.compile(r"NAXIS[1-9]\d*")
_COLUMN = re.compile(r"(TTYPE|TFORM|TUNIT|TDIM|TNULL|TBCOL|TSCAL|TZERO)[1-9]\d*")
_COMPRESSED = re.compile(
    r"Z(IMAGE|TABLE|BITPIX|NAXIS\d*|TILE\d+|CMPTYPE|NAME\d+|VAL\d+|MASKCMP|QUANTIZ|DITHER0|SIMPLE|EXTEND|BLOCKED|"
    r"TENSION|PCOUNT|GCOUNT|HECKSUM|DATASUM|SCALE|ZERO|BLANK)"
)
_OF_COLUMNS = re.compile(r"(TDISP|TDMIN|TDMAX|TLMIN|TLMAX|TUCD|TCOMM|TUTYP)([1-9]\d*)")
SCALING = ("BSCALE", "BZERO", "BLANK")


def implied(name: str, *, image: bool, compressed: bool = False) -> bool:
    """Say whether a card follows from the data of an HDU."""
    if name in _ALWAYS or _AXIS.fullmatch(name):
        return True
    if image:
        return name in SCALING or (compressed and bool(_COMPRESSED.fullmatch(name) or _COLUMN.fullmatch(name)))
    return bool(_COLUMN.fullmatch(name))


def of_column(name: str) -> tuple[str, int] | None:
    """Give the stem and the number of a keyword that tables have for each column: TDISP3 is TDISP of column 3."""
    found = _OF_COLUMNS.fullmatch(name)
    return None if found is None else (found[1], int(found[2]))
