# SPDX-License-Identifier: BSD-3-Clause
"""What the spec declares and the HDU lacks, and the reverse, told when all verbs of the HDU were called.

Only then is known which names nobody declared; one of these that is like a missing name is shown beside it. Loaded when
there is something to tell.
"""

from __future__ import annotations

from ..data.columns_told import MANY, listed, names_of
from ..data.columns_told import report_absent as report_columns_absent
from ..misspelt import nearest
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check import HduCheck


def report_absent(h: HduCheck) -> None:
    """Report keywords and columns that are missing."""
    names = h.undeclared_names() if h.absent else []
    for rule in h.absent:
        near = nearest(rule.name, names)
        card = h.header.card(near) if near is not None else None
        hint = f"; there is {printable(card.keyword)} in card {card.number}" if card is not None else ""
        h.presence(rule.item, rule.level, f"{names_of(h.also, rule.name)} missing{hint}", keyword=rule.name)
    table = h.hdu.table_of(h.product.findings) if h.columns_absent else None
    declared = set(h.columns_declared)
    names = [] if table is None else [name for name in table.by_name if name not in declared]
    report_columns_absent(h, names)


def report_keywords(h: HduCheck, names: list[str], level: str, gone: Mapping[str, str]) -> None:
    """Report keywords that nobody declared, at the level of the policy."""
    card = h.header.card(names[0])
    h.add(
        None,
        "undeclared-keyword",
        listed(names, "keyword", "keywords", gone),
        default=level,
        count=len(names),
        keyword=names[0],
        card=card.number if card else None,
        found=names[:MANY],
    )
