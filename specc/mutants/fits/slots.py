"""Where keywords of the spec stand in a file, and where they could: in which HDU, under which name.

Takes what a rule is about and a file; gives slots, those with a card first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from specc.model.expressions import Literal_
from specc.model.spec import Column, Keyword
from specc.mutants.fits.cards import literal
from specc.mutants.fits.opened import with_card

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.spec import Family
    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """One keyword of one HDU; `there`: it has a card."""

    opened: Opened
    site: Site
    name: str

    @property
    def there(self) -> bool:
        """Say whether the HDU has the card itself."""
        return self.site.hdu.find(self.name) is not None

    @property
    def value(self) -> Any:  # noqa: ANN401  whatever a card holds
        """Give its value."""
        return self.opened.value(self.site, self.name)

    def put(self, how: str, value: Any, *, comment: str | None = None) -> Edit:  # noqa: ANN401
        """Give the edit that writes a value."""
        return self.write(how, literal(value), comment=comment)

    def write(self, how: str, text: str | None, *, comment: str | None = None) -> Edit:
        """Give the edit that writes a literal, or takes the card out."""
        hdu = with_card(self.site.hdu, self.name, text, comment=comment)
        return self.opened.with_hdu(f"{how} in {self.site.seen.label}", self.site, hdu)


@dataclass(frozen=True, slots=True, eq=False)
class Slot(Spot):
    """A spot, and what the spec says of the keyword."""

    item: Keyword


def slots(opened: Opened, abouts: Sequence[About]) -> Iterator[Slot]:
    """Give where the keywords of rules stand, and then where they could."""
    every = [one for about in abouts for one in _slots(opened, about)]
    yield from (one for one in every if one.there)
    yield from (one for one in every if not one.there)


def _slots(opened: Opened, about: About) -> Iterator[Slot]:
    item = about.item
    if about.block is None or not isinstance(item, Keyword):
        return
    for site in opened.sites_of(about.block):
        for name in _names(site, item, about.of):
            yield Slot(opened, site, name, item)


def _names(site: Site, item: Keyword, of: Column | Keyword | None) -> list[str]:
    if isinstance(of, Column):
        columns = [one.name for one in site.columns if column_is(one.name, of)]
        return [site.seen.of_column(name, item.name) for name in columns]
    if item.family is None:
        return [item.name, *item.also]
    suits = re.compile(item.family.pattern)
    found = [name for name in site.seen.header.names() if suits.fullmatch(name)]
    return found or first_names(item.family)


def column_is(name: str, column: Column) -> bool:
    """Say whether a column of a file is one of the spec."""
    if column.family is not None:
        return re.fullmatch(column.family.pattern, name) is not None
    return name == column.name or name in column.also


def first_names(family: Family) -> list[str]:
    """Give a name that a family has, if its variables tell one."""
    name = family.template
    for one in family.variables:
        least = one.least.value if isinstance(one.least, Literal_) else one.values[0] if one.values else 1
        name = re.sub(rf"\[{re.escape(one.name)}(:\d+)?\]", str(least).zfill(one.pad), name)
    name = name.replace("*", "X")
    return [name] if re.fullmatch(family.pattern, name) else []
