# SPDX-License-Identifier: BSD-3-Clause
"""The file as it will be, for expressions of the spec: what a derived value or a field of the file name is made of.

`h["NAME"]` is the value that the card of a keyword will have, `f.primary["NAME"]` the same of the primary header.
What cannot be told raises LookupError, as `Missing` of the runtime does; the derived thing is then left out, and the
validator says what it thinks of that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..described import ABSENT, items_of
from ..file_names import Called
from ..told import Untold, told
from ..values import in_unit
from .cards import card_value
from .fields import Keyword
from .sky import angle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .classes import Hdu


class FileView(Called):
    """The whole file; `name` is made when first asked for, from the values of keywords.

    aliases: of units. strict: data that do not fit are refused, and not left as they are.
    """

    def __init__(
        self,
        hdus: list[HduView],
        name: Callable[[FileView], str],
        aliases: Mapping[str, str],
        *,
        strict: bool = False,
    ) -> None:
        self.hdus = hdus
        self.aliases = aliases
        self.strict = strict
        super().__init__(name)
        for one in hdus:
            one.file = self

    def name_or_none(self) -> str | None:
        """Name of the file where it is known."""
        try:
            return self.name
        except (ValueError, LookupError):
            return None

    @property
    def primary(self) -> HduView:
        """The primary HDU."""
        return self.hdus[0]

    def somewhere(self, name: str) -> bool:
        """Say whether a keyword that no class declares is in any header."""
        return any(name in one.hdu.undeclared for one in self.hdus)

    @property
    def anywhere(self) -> HduView:
        """The header that keywords which may sit in any are written to."""
        return self.hdus[0]

    @property
    def extensions(self) -> int:
        """How many HDUs follow the primary."""
        return len(self.hdus) - 1

    def hdu(self, label: str, number: int | None = None) -> HduView:
        """The HDU of a label, or the one of a number among several."""
        for one in self.every(label):
            if number is None or one.number == number:
                return one
        raise Untold(f"{label} is missing")

    def every(self, label: str) -> Iterator[HduView]:
        """All HDUs of a label, or objects of the tree in one."""
        around, of_tree, _ = label.partition(".tree")
        for one in self.hdus:
            if one.label == label:
                yield one
            elif of_tree and one.label == around:
                yield from one.hdu.objects(one, label)

    def count(self, label: str) -> int:
        """How many HDUs of a label there are."""
        return sum(1 for _ in self.every(label))


class HduView:
    """One HDU; `number` is its EXTVER where that counts repetitions, `repetition` which of them it is in any case.

    `siblings` are the HDUs of the same repetition. place: what the product calls it.
    """

    def __init__(
        self, hdu: Hdu, number: int | None, *, inherits: bool, repetition: int | None = None, place: str = ""
    ) -> None:
        self.hdu = hdu
        self.number = number
        self.repetition = number if repetition is None else repetition
        self.place = place
        self.label = hdu.label
        self.siblings: dict[str, HduView] = {}
        self.file: FileView
        self._inherits = inherits
        self._asked: set[str] = set()
        self._items = [(field.name, item) for field, item in items_of(hdu) if isinstance(item, Keyword)]

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  the value of a card
        value = self._find(name)
        if value is None and self._inherits and self is not self.file.primary:
            value = self.primary._find(name)  # noqa: SLF001  a view of the same file
        if value is None:
            raise Untold(f"{name} is missing")
        return value

    def own(self, name: str) -> Any:  # noqa: ANN401  the value of a card
        """Give the value of a card of this header; None when it has none."""
        return self._find(name)

    def _find(self, name: str) -> Any:  # noqa: ANN401  the value of a card
        for attribute, item in self._items:
            if item.column is not None:
                if name == f"{item.column}.{item.name}":
                    return self.value(attribute, item)
                continue
            if item.pattern is None and item.name == name:
                return self.value(attribute, item)
            if item.pattern is not None and re.fullmatch(item.pattern, name):
                return card_value(item, (getattr(self.hdu, attribute) or {}).get(name))
        return self.hdu.undeclared.get(name)

    def value(self, attribute: str, item: Keyword) -> Any:  # noqa: ANN401  the value of a card
        """Give the value that a card will have: the one that was given, or else the derived one."""
        value = getattr(self.hdu, attribute)
        if value is ABSENT:
            value = None
        if value is None and item.derive is not None and attribute not in self._asked:
            self._asked.add(attribute)
            try:
                value = told(item.derive, self)
            finally:
                self._asked.remove(attribute)
        value = angle(value, item.sky, item.name, self)
        if item.unit and hasattr(value, "to_value") and not hasattr(value, "isot"):
            value, _ = in_unit(value, (item.unit,), self.file.aliases, f"{self.label}.{item.name}")
        return card_value(item, value)

    @property
    def primary(self) -> HduView:
        """The primary HDU."""
        return self.file.primary

    @property
    def variable(self) -> int:
        """Number of the repetition."""
        if self.number is None:
            raise Untold(f"{self.label} is not repeated")
        return self.number

    def is_null(self, name: str) -> bool:
        """Say whether a card will be there without a value; that is not told before it is written."""
        raise Untold(f"{name} is not written yet")

    def has_column(self, name: str) -> bool:
        """Say whether a table will have a column."""
        return name in getattr(self.hdu, "data", ())

    def of_column(self, column: str, keyword: str) -> str:
        """Give what a keyword of a column is called here: the column has no number yet."""
        return f"{column}.{keyword}"

    def near(self, label: str) -> HduView:
        """The HDU of a label in the same repetition, or else the one of that label."""
        return self.siblings.get(label) or self.file.hdu(label)

    def exists(self, name: str) -> bool:
        """Say whether a keyword will be there with a value."""
        try:
            return self[name] is not None
        except Untold:
            return False

    def unit_of(self, label: str, power: int = 1) -> str:
        """Give the unit of another HDU's pixels, to a power."""
        text = str(self.near(label)["BUNIT"])
        return text if power == 1 else f"({text})**{power}"

    def unit_factor(
        self, item: str | None, wanted: str, *, keyword: bool = False, named_by: str | None = None
    ) -> float:
        """Give what values are multiplied by to be in a unit: those of keywords are written in the one of the spec."""
        if keyword and named_by is None:
            return 1.0
        raise Untold(f"{item or 'the pixels'} may be in another unit than {wanted}")
