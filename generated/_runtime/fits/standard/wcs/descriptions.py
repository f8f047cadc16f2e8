# SPDX-License-Identifier: BSD-3-Clause
"""The descriptions of world coordinates that a header holds: one an image or column, and one more each letter.

Takes an HDU; gives `Description`s in the order in which they begin. A tile-compressed image is an image (FITS 10.1). A
table has descriptions of vector columns and of pixel lists, in which each axis is a column of its own (FITS 8.2).
"""

from __future__ import annotations

from .names import image_name, table_keyword, table_name, whole_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...cards import Card
    from ..hdu import StandardHdu
    from .names import Name

_LIST = -1
_MOST = 99  # axes that the Standard allows


class Description:
    """One description.

    column: 0 of an image, -1 of a pixel list, else that of the arrays. axes: cards of CTYPE and alike, by quantity and
    axis (of a pixel list: column). pairs: cards of PC, CD (by both axes), PV and PS (by axis and parameter). whole:
    cards of LONPOLE and alike.
    """

    __slots__ = ("alternate", "axes", "column", "pairs", "whole")

    def __init__(self, column: int, alternate: str) -> None:
        self.column = column
        self.alternate = alternate
        self.axes: dict[str, dict[int, Card]] = {}
        self.pairs: dict[str, dict[tuple[int, int], Card]] = {}
        self.whole: dict[str, Card] = {}

    def __repr__(self) -> str:
        return f"Description({self.column}, {self.alternate!r}, {sorted(self.axes)})"

    def put(self, name: Name, card: Card) -> None:
        """Take in one card."""
        quantity, axis, second, _, _ = name
        if second >= 0:
            self.pairs.setdefault(quantity, {}).setdefault((axis, second), card)
        elif axis:
            self.axes.setdefault(quantity, {}).setdefault(axis, card)
        else:
            self.whole.setdefault(quantity, card)

    def of(self, quantity: str) -> dict[int, Card]:
        """Cards of a quantity by axis."""
        return self.axes.get(quantity, {})

    def pair(self, quantity: str) -> dict[tuple[int, int], Card]:
        """Cards of PC, CD, PV or PS by their two numbers."""
        return self.pairs.get(quantity, {})

    def text(self, quantity: str, axis: int) -> str:
        """Value of CTYPE or CUNIT of an axis without blanks at its ends; '' when there is none."""
        card = self.of(quantity).get(axis)
        return card.value.strip(" ") if card is not None and card.kind == "string" else ""

    def number(self, quantity: str, axis: int) -> float | None:
        """Value of CRVAL and alike of an axis."""
        return number_of(self.of(quantity).get(axis))

    def parameter(self, axis: int, number: int) -> float | None:
        """Value of PVi_m."""
        return number_of(self.pair("PV").get((axis, number)))

    def whole_number(self, quantity: str) -> float | None:
        """Value of EQUINOX and alike."""
        return number_of(self.whole.get(quantity))

    def keyword(self, quantity: str, axis: int) -> str:
        """Spell the keyword of an axis as it is in this description."""
        return table_keyword(quantity, axis, self.column, self.alternate)

    def numbers(self) -> list[int]:
        """Axes that any keyword is of, in order."""
        found = {axis for cards in self.axes.values() for axis in cards}
        found.update(axis for cards in self.pairs.values() for axis, _ in cards)
        return sorted(found)

    @property
    def said(self) -> str:
        """How a message calls it."""
        which = f"description {self.alternate}" if self.alternate else "the description"
        return which if self.column <= 0 else f"{which} of column {self.column}"

    def declared(self) -> int | None:
        """Number of axes that WCSAXES gives; None without it, or when it makes no sense."""
        card = self.whole.get("WCSAXES")
        return card.value if card is not None and card.kind == "int" and 0 <= card.value <= _MOST else None


def number_of(card: Card | None) -> float | None:
    """Value of a card that is a number; None for any other, and for one too large to reckon with."""
    if card is None or card.kind not in ("int", "float"):
        return None
    try:
        value = float(card.value)
    except OverflowError:
        return None
    return value if value - value == 0 else None


def descriptions(h: StandardHdu) -> list[Description]:
    """Gather all descriptions of a header; what is said of none of its axes is one without axes."""
    if h.hdu.kind in ("table", "asciitable"):
        return _of_table(h)
    found: dict[str, Description] = {}
    for keyword, card in h.first.items():
        name = image_name(keyword)
        if name is not None and card.kind != "commentary":
            alternate = name[4]
            if alternate not in found:
                found[alternate] = Description(0, alternate)
            found[alternate].put(name, card)
    return list(found.values())


def _of_table(h: StandardHdu) -> list[Description]:
    found: dict[tuple[int, str], Description] = {}
    general: list[tuple[Name, Card]] = []
    for keyword, card in h.first.items():
        if card.kind == "commentary":
            continue
        read = table_name(keyword)
        if read is None:
            name = whole_name(keyword)
            if name is not None:
                general.append((name, card))
            continue
        listed, name = read
        if name[1] and name[2] < 0:
            key = (_LIST if listed else name[3], name[4])
            if key not in found:
                found[key] = Description(*key)
            found[key].put(name, card)
        else:
            general.append((name, card))
    return [*found.values(), *_shared(general, found)]


def _shared(general: list[tuple[Name, Card]], found: dict[tuple[int, str], Description]) -> list[Description]:
    """Put what is no axis keyword where it belongs: PC and PV, what is said of a column, of the header.

    `SPEC4` is a keyword of world coordinates where column 4 has them, and anybody's where it has none.
    """
    header: dict[str, Description] = {}
    for name, card in general:
        column, alternate = name[3], name[4]
        if column == 0 and name[1] == 0:
            header.setdefault(alternate, Description(0, alternate)).put(name, card)
            continue
        owner = found.get((column, alternate))
        if owner is None and (column == 0 or name[1] == 0):
            owner = found.get((_LIST, alternate))
        if owner is not None:
            owner.put(name, card)
    return list(header.values())
