# SPDX-License-Identifier: BSD-3-Clause
"""What the spec declares and the HDU lacks, and the reverse, told when all verbs of the HDU were called.

Only then is known which names nobody declared; one of these that is like a missing name is shown beside it. Loaded when
there is something to tell.
"""

from __future__ import annotations

from ..misspelt import nearest
from ..values import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .check import HduCheck

_MANY = 8


def report_absent(h: HduCheck) -> None:
    """Report keywords and columns that are missing."""
    names = h.undeclared_names() if h.absent else []
    for rule in h.absent:
        near = nearest(rule.name, names)
        card = h.header.card(near) if near is not None else None
        hint = f"; there is {printable(card.keyword)} in card {card.number}" if card is not None else ""
        h.presence(rule.item, rule.level, f"{_names(h, rule.name)} missing{hint}", keyword=rule.name)
    table = h.hdu.table_of(h.product.findings) if h.columns_absent else None
    declared = set(h.columns_declared)
    names = [] if table is None else [name for name in table.by_name if name not in declared]
    for column in h.columns_absent:
        near = nearest(column.name, names)
        hint = f"; there is {printable(near)}" if near is not None else ""
        h.presence(column.item, column.level, f"the column {_names(h, column.name)} missing{hint}", column=column.name)


def _names(h: HduCheck, name: str) -> str:
    others = h.also.get(name)
    return f"{name}, or {' or '.join(others)}, is" if others else f"{name} is"


def report_keywords(h: HduCheck, names: list[str], level: str, gone: Mapping[str, str]) -> None:
    """Report keywords that nobody declared, at the level of the policy."""
    card = h.header.card(names[0])
    h.add(
        None,
        "undeclared-keyword",
        _listed(names, "keyword", "keywords", gone),
        default=level,
        count=len(names),
        keyword=names[0],
        card=card.number if card else None,
        found=names[:_MANY],
    )


def report_columns(h: HduCheck, names: list[str], level: str, gone: Mapping[str, str]) -> None:
    """Report columns that nobody declared, at the level of the policy."""
    message = _listed(names, "column", "columns", gone)
    h.add(None, "undeclared-column", message, default=level, count=len(names), column=names[0], found=names[:_MANY])


def _listed(names: list[str], one: str, many: str, gone: Mapping[str, str]) -> str:
    if len(names) == 1:
        known = f": {gone[names[0]]}" if names[0] in gone else ""
        return f"the {one} {printable(names[0])} is not declared{known}"
    names = [f"{name} ({gone[name]})" if name in gone else name for name in names[:_MANY]] + names[_MANY:]
    more = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return f"{len(names)} {many} are not declared: {', '.join(map(printable, names[:_MANY]))}{more}"
