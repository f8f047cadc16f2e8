# SPDX-License-Identifier: BSD-3-Clause
"""Names and spellings that a file has from an older version of its spec: read as those of now.

Takes what a generated module says of former names, and an HDU; from then on its keywords, values and columns go by the
names of now, whatever is asked of them. What a file of its version should not have any more is a finding, told once.
"""

from __future__ import annotations

from ..rules import deprecated
from ..values import printable
from ..values import shown as value_shown
from .cards import Card
from .header import Header

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    # keyword, column or hdu; its name; the former name; before which version; accepted, note or fault. For a `value`:
    # the keyword, the value, the former one, version, found.
    Former: TypeAlias = tuple[str, str, str, str, str]
    Respelt: TypeAlias = tuple[str, str, Any, Any, str, str]

    from .check import HduCheck
    from .columns import Table

_LEVELS = {"note": "info", "fault": "error"}


class HeaderOfNow(Header):
    """A header whose keywords and values are read under their names of now.

    names: name of now -> former name, of those that are there under a former name alone. values: keyword -> former
    value -> value of now.
    """

    __slots__ = ("_now", "_then", "_values")

    def __init__(self, header: Header, names: Mapping[str, str], values: Mapping[str, Mapping[object, object]]) -> None:
        super().__init__(header.text, header.ending)
        self._then = names
        self._now = {old: name for name, old in names.items()}
        self._values = values

    def card(self, name: str) -> Card | None:
        """First card of a name of now."""
        if name in self._now:
            return None
        card = super().card(self._then.get(name, name))
        meant = self._values.get(name)
        if card is None or meant is None or card.value not in meant:
            return card
        made = Card(self.text, card.at, card.keyword, card.kind, meant[card.value], card.value_end)
        made.fault, made.told = card.fault, card.told
        return made

    def _names(self) -> list[str]:
        return [self._now.get(name, name) for name in super()._names()]


def read_as_now(h: HduCheck, formers: tuple[Any, ...]) -> None:
    """Read an HDU under the names of now; say what should not be called as it is."""
    header = h.header
    names: dict[str, str] = {}
    values: dict[str, dict[object, object]] = {}
    for kind, *rest in formers:
        if kind == "keyword":
            name, old, before, found = rest
            if name not in names and header.card(name) is None and header.card(old) is not None:
                names[name] = old
                card = header.card(old)
                _tell(h, name, old, before, found, keyword=old, card=None if card is None else card.number)
        elif kind == "column":
            _column(h, *rest)
        elif kind == "hdu":
            name, old, before, found = rest
            if h.hdu.name == old:
                card = header.card("EXTNAME")
                _tell(h, "", old, before, found, now=name, keyword="EXTNAME", card=card.number if card else None)
    for kind, *rest in formers:
        if kind == "value":
            name, value, old, before, found = rest
            card = header.card(names.get(name, name))
            if card is not None and card.value == old:
                values.setdefault(name, {})[old] = value
                text = f"{name} is spelt {value_shown(old)}, which is {value_shown(value)} {_when(before, found)}"
                _add(h, f"{name}:spelling", text, found, keyword=card.keyword, card=card.number)
    if names or values:
        h.header = HeaderOfNow(header, names, values)


def _column(h: HduCheck, name: str, old: str, before: str, found: str) -> None:
    table = h.hdu.table_of(h.product.findings)
    if table is None or name in table.by_name or old not in table.by_name:
        return
    h.hdu.table = _of_now(table, name, old)
    _tell(h, name, old, before, found, column=old)


def _of_now(table: Table, name: str, old: str) -> Table:
    """A table with one column under another name; headers that are alike may share the one that was read."""
    from copy import copy

    column = copy(table.by_name[old])
    column.name = name
    made = copy(table)
    made.columns = [column if one is table.by_name[old] else one for one in table.columns]
    made.by_name = {one.name: one for one in reversed(made.columns)}
    return made


def _when(before: str, found: str) -> str:
    if found == "note":
        return f"since {before}" if before else "by now"
    return f"since {before}"


def _tell(h: HduCheck, item: str, old: str, before: str, found: str, *, now: str = "", **where: Any) -> None:  # noqa: ANN401
    text = f"{printable(old)} is called {now or item} {_when(before, found)}"
    _add(h, f"{item}:name" if item else "name", text, found, **where)


def _add(h: HduCheck, rule: str, text: str, found: str, **where: Any) -> None:  # noqa: ANN401
    if found in _LEVELS:
        h.fault(h.id_of(rule), text, level=_LEVELS[found], **where)


def report_outdated(h: HduCheck, name: str, values: Mapping[Any, str]) -> None:
    """Say that the value of a keyword is deprecated."""
    card = h.card(name)
    if card is None or h.inherits(name):
        return
    try:
        said = values.get(card.value)
    except TypeError:
        return
    if said is not None:
        text = f"{name} is {value_shown(card.value)}, which {deprecated(said)}"
        h.fault(h.id_of(f"{name}:outdated"), text, keyword=name, card=card.number, found=card.value)
