# SPDX-License-Identifier: BSD-3-Clause
"""What values of an HDU are multiplied by to be in the unit that a spec names, where the file may choose another.

Takes an HDU and what the unit is of; gives the factor. Loaded only for specs that say `unit like`.
"""

from __future__ import annotations

from ..data.unit_like import factor_between
from ..expressions import Missing
from ..unit_sizes import size_of
from ..unit_text import comment_unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .view import HduView


def unit_factor(
    h: HduView, item: str | None, wanted: str, *, keyword: bool = False, named_by: str | None = None
) -> float:
    """What values are multiplied by to be in the unit that a spec names.

    item: a keyword, else a column; None for the pixels. named_by: the keyword that names the unit.
    `Missing` when the unit of the file does not convert: that is a finding of its own, but where a keyword names it.
    """
    written: object
    if named_by is not None:
        card = h.card(named_by)
        written = card.value if card is not None else None
    elif keyword:
        card = h.card(item or "")
        written = comment_unit(card.comment) if card is not None else None
        if written is None or size_of(str(written), h.product.policy.unit_aliases, h.product.policy.unit_sizes) is None:
            return 1.0
    elif item is None:
        card = h.header.card("BUNIT")
        written = card.value if card is not None else None
    else:
        table = h.hdu.table_of(h.product.findings)
        column = table.by_name.get(item) if table is not None else None
        written = column.unit if column is not None else None
    if not isinstance(written, str):
        raise Missing(f"the unit of {item or 'the pixels'} is missing")
    by = 1.0 if written == wanted else factor_between(h.product.policy, written, wanted)
    if by is None:
        raise Missing(f"{written} does not convert to {wanted}")
    return by
