"""What both sides say of a product's files, in one form: HDUs by name, with their pixels, columns and keywords.

Takes nothing; gives frozen data without units, shapes or conditions, since stdatamodels has none to compare them with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

PRIMARY = "PRIMARY"


@dataclass(frozen=True, slots=True)
class Item:
    """A keyword or a column. kinds: `string`, `bool`, `int`, `float`, sized where a side says so; values: an enum's."""

    kinds: frozenset[str]
    values: frozenset[object] = frozenset()


@dataclass(slots=True)
class Extension:
    """One HDU. pixels: types of an image, axes: how many it has where that is said."""

    pixels: frozenset[str] = frozenset()
    axes: int | None = None
    keywords: dict[str, Item] = field(default_factory=dict)
    columns: dict[str, Item] = field(default_factory=dict)

    def add(self, name: str, item: Item, *, column: bool = False) -> None:
        """Keep an item, together with an earlier one of its name: another arm of a condition, another model."""
        items = self.columns if column else self.keywords
        before = items.get(name)
        both = before is not None and before.values and item.values
        items[name] = Item(
            item.kinds | (before.kinds if before else frozenset()),
            item.values | before.values if both and before else frozenset() if before else item.values,
        )


@dataclass(slots=True)
class Layout:
    """The HDUs of a product. patterns: names of items that come in numbers, as regular expressions, by HDU."""

    extensions: dict[str, Extension] = field(default_factory=dict)
    patterns: dict[str, list[str]] = field(default_factory=dict)

    def has(self, hdu: str, name: str) -> bool:
        """Say whether an HDU has a keyword or a column, by itself or in numbers."""
        extension = self.at(hdu)
        return (
            name in extension.keywords
            or name in extension.columns
            or any(re.fullmatch(pattern, name, re.IGNORECASE) for pattern in self.patterns.get(hdu, []))
        )

    def at(self, name: str) -> Extension:
        """Give an HDU by its name, new when it is not there yet."""
        return self.extensions.setdefault(name, Extension())
