# SPDX-License-Identifier: BSD-3-Clause
"""Cards that the layout of an HDU implies: nobody gives them, and what a file holds does not have them.

Takes names of cards; says of which the writer takes care by itself (FITS 4.4.1, 7.2, 7.3, 10.1).
"""

from __future__ import annotations

import re

from ..beside import runtime

COMMENTARY = ("COMMENT", "HISTORY", "")

_SAID = frozenset(("EXTNAME", "EXTVER", "EXTLEVEL"))  # of the form of an HDU, and yet people say it
_ALWAYS = frozenset(("CONTINUE", "END"))
_OF_COLUMNS = re.compile(r"(TDISP|TDMIN|TDMAX|TLMIN|TLMAX|TUCD|TCOMM|TUTYP)([1-9]\d*)")


def implied(name: str, *, image: bool, compressed: bool = False) -> bool:
    """Say whether a card follows from the data of an HDU."""
    forms = runtime("fits.forms")
    if name in _ALWAYS or (forms.is_form(name) and name not in _SAID):
        return True
    if image and forms.is_image_form(name):
        return True
    if compressed and forms.is_compressed_form(name):
        return True
    return (compressed or not image) and forms.is_table_form(name) and of_column(name) is None


def of_column(name: str) -> tuple[str, int] | None:
    """Give the stem and the number of a keyword that tables have for each column: TDISP3 is TDISP of column 3."""
    found = _OF_COLUMNS.fullmatch(name)
    return None if found is None else (found[1], int(found[2]))
