# SPDX-License-Identifier: BSD-3-Clause
"""Record-valued keywords (FITS WCS paper IV): several cards of one name, each `DP1 = 'AXIS.1: 1'`, a field of a record.

Takes all cards of a name as one header whose keywords are the fields, so that what is said of keywords can be said of
them; findings stand at the card of the field. Only specs that declare such keywords load this.
"""

from __future__ import annotations

from ..values import shown
from .cards import Card
from .check import HduCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_START = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")


class _Fields:
    """The fields of a record as a header has keywords."""

    recalled = None

    def __init__(self) -> None:
        self.found: dict[str, Card] = {}

    def card(self, name: str) -> Card | None:
        return self.found.get(name)

    def holds(self, name: str) -> bool:
        return name in self.found

    def names(self) -> list[str]:
        return list(self.found)

    def __contains__(self, name: str) -> bool:
        return name in self.found


class RecordCheck(HduCheck):
    """The fields of one record, judged as the keywords of a header are."""

    __slots__ = ("_fields", "_item", "_name", "_of")

    def __init__(self, h: HduCheck, name: str, item: str) -> None:
        super().__init__(h.product, h.label, h.hdu, h.dimensions, h.repetition)
        self._of = h
        self._name = name
        self._item = item
        self._fields = _Fields()
        self.header = self._fields  # type: ignore[assignment]  # stands for one

    def read(self, cards: list[Card]) -> None:
        """Take the fields of the cards; one that is no field, or is there twice, is a finding."""
        for card in cards:
            found = field(card)
            told: dict[str, Any] = {"keyword": self._name, "card": card.number, "found": card.value}
            if found is None:
                text = f"{self._name} is {shown(card.value)}, which is no field of a record: 'NAME: number'"
                self._of.add(self._item, "record", text, **told)
            elif found.keyword in self._fields.found:
                self._of.add(self._item, "record", f"the field {found.keyword} of {self._name} is there twice", **told)
            else:
                self._fields.found[found.keyword] = found

    def fault(self, rule: str, message: str | Callable[[], str], **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        """Note that a rule of a field is broken, at the card that has it."""
        head = f"{self._rule}/"
        facts["keyword"] = self._name
        text = message if isinstance(message, str) else message()
        self._of.fault(f"{head}{self._item}.{rule.removeprefix(head)}", f"{self._name}: {text}", **facts)


def field(card: Card) -> Card | None:
    """The field that a card holds, as a card of its own; None when it holds none."""
    if not isinstance(card.value, str):
        return None
    name, colon, number = card.value.partition(": ")
    number = number.strip()
    if not colon or not name or name[0] not in _START or " " in name:
        return None
    try:
        value = int(number) if number.lstrip("+-").isdigit() else float(number.upper().replace("D", "E"))
    except ValueError:
        return None
    made = Card(card._header, card.at, name, "int" if isinstance(value, int) else "float", value, card.value_end)  # noqa: SLF001  # a card of the same header
    made.text = card.text
    return made


def record(h: HduCheck, name: str, *, level: str = "required", item: str | None = None) -> RecordCheck | None:
    """Demand a record; gives what its fields are asked by, None when it is not there."""
    h.declared.add(name)
    cards = h.header.cards(name)
    if not cards:
        if level in ("required", "recommended"):
            h.presence(item or name, level, f"{name} is missing", keyword=name)
        return None
    if level in ("forbidden", "deprecated"):
        said = "must not be there" if level == "forbidden" else "is deprecated"
        h.presence(item or name, level, f"{name} {said}", keyword=name, card=cards[0].number)
    fields = RecordCheck(h, name, item or name)
    fields.read(cards)
    return fields
