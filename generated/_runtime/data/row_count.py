# SPDX-License-Identifier: BSD-3-Clause
"""How many rows a table has, held against what a spec says of that, whatever the table is written in."""

from __future__ import annotations

from ..dimensions import Unbound
from ..expressions import UNTOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Count: TypeAlias = tuple[int | None, int | None] | Callable[[], object]


def other_count(have: int, rows: Count, later: Callable[[], object]) -> str | None:
    """What number of rows there must be, where it is another than there are; None if it is right, or not told.

    rows: least and most, or a function; `later` is called when a dimension in it is not known yet.
    """
    if callable(rows):
        try:
            number = rows()
        except Unbound:
            later()
            return None
        except UNTOLD:
            return None
        if not isinstance(number, (int, tuple)):
            return None
        rows = number if isinstance(number, tuple) else (number, number)
    least, most = rows
    if (least is None or have >= least) and (most is None or have <= most):
        return None
    if least == most:
        return str(least)
    return f"at least {least}" if most is None or have < (least or 0) else f"at most {most}"
