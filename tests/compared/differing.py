"""Where a product and the schemas of its data models say different things, and why.

Takes two layouts; gives `Difference`s in the order of HDUs and names. `reasons.yaml` says why each is so: a difference
without a reason, and a reason without a difference, is for the tests to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compared.layout import Extension, Item, Layout

_MANY = 8  # values that are listed
REASONS = Path(__file__).with_name("reasons.yaml")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. kind: `hdu`, `pixels`, `axes`, `keyword`, `column`, `type` or `values`; side: who has it."""

    product: str
    kind: str
    side: str  # "theirs", "ours", "fewer" of values that the spec has, "both" when each says something else
    hdu: str
    name: str = ""
    said: str = ""  # what each says, where both do


@dataclass(frozen=True, slots=True)
class Reason:
    """Why things differ: patterns as of file names for product, kind, side, HDU and name."""

    why: str
    products: tuple[str, ...] = ("*",)
    kind: str = "*"
    side: str = "*"
    hdu: str = "*"
    names: tuple[str, ...] = ("*",)

    def explains(self, one: Difference) -> bool:
        """Say whether this is why."""
        return (
            any(fnmatchcase(one.product, pattern) for pattern in self.products)
            and fnmatchcase(one.kind, self.kind)
            and fnmatchcase(one.side, self.side)
            and fnmatchcase(one.hdu, self.hdu)
            and any(fnmatchcase(one.name, pattern) for pattern in self.names)
        )


def reasons() -> tuple[Reason, ...]:
    """Give the reasons, the more special before the more general."""
    return tuple(
        Reason(**{key: tuple(value) if isinstance(value, list) else value for key, value in one.items()})
        for one in yaml.safe_load(REASONS.read_text(encoding="utf-8"))
    )


def differences(product: str, theirs: Layout, ours: Layout) -> Iterator[Difference]:
    """Give what one side alone says, or both say differently."""
    for hdu in dict.fromkeys((*theirs.extensions, *ours.extensions)):
        one, other = theirs.extensions.get(hdu), ours.extensions.get(hdu)
        if one is None or other is None:
            yield Difference(product, "hdu", "ours" if one is None else "theirs", hdu)
            continue
        yield from _of_pixels(product, hdu, one, other)
        familiar = {name for name in (*one.keywords, *one.columns) if ours.has(hdu, name)}
        yield from _of_items(product, "keyword", hdu, (one.keywords, other.keywords), familiar)
        yield from _of_items(product, "column", hdu, (one.columns, other.columns), familiar)


def _of_pixels(product: str, hdu: str, theirs: Extension, ours: Extension) -> Iterator[Difference]:
    if theirs.pixels and ours.pixels and theirs.pixels != ours.pixels and not _fits(theirs.pixels, ours.pixels):
        said = f"{_listed(theirs.pixels)}; {_listed(ours.pixels)}"
        yield Difference(product, "pixels", "both", hdu, said=said)
    if theirs.axes and ours.axes and theirs.axes != ours.axes:
        yield Difference(product, "axes", "both", hdu, said=f"{theirs.axes}; {ours.axes}")


def _of_items(
    product: str, kind: str, hdu: str, sides: tuple[Mapping[str, Item], Mapping[str, Item]], familiar: set[str]
) -> Iterator[Difference]:
    theirs, ours = sides
    for name in dict.fromkeys((*theirs, *ours)):
        one, other = theirs.get(name), ours.get(name)
        if one is None:
            yield Difference(product, kind, "ours", hdu, name)
        elif other is None:
            if name not in familiar:
                yield Difference(product, kind, "theirs", hdu, name)
        else:
            yield from _of_values(Difference(product, kind, "both", hdu, name), one, other)


def _of_values(at: Difference, theirs: Item, ours: Item) -> Iterator[Difference]:
    if theirs.kinds and not (ours.kinds & theirs.kinds or _fits(theirs.kinds, ours.kinds)):
        said = f"{_listed(theirs.kinds)}; {_listed(ours.kinds)}"
        yield Difference(at.product, "type", "both", at.hdu, at.name, said)
    more, less = theirs.values - ours.values, ours.values - theirs.values
    if not ours.values and theirs.values:
        yield Difference(at.product, "values", "theirs", at.hdu, at.name, _listed(theirs.values))
    elif ours.values and not theirs.values:
        yield Difference(at.product, "values", "ours", at.hdu, at.name)
    elif more and not less:
        said = f"{len(more)} more in stdatamodels" if len(more) > _MANY else f"without {_listed(more)}"
        yield Difference(at.product, "values", "fewer", at.hdu, at.name, said)
    elif less:
        said = f"only theirs: {_listed(more) or 'none'}; only ours: {_listed(less)}"
        yield Difference(at.product, "values", "both", at.hdu, at.name, said)


def _fits(theirs: frozenset[str], ours: frozenset[str]) -> bool:
    """Say whether a type of no size meets one that has one."""
    return any(one.rstrip("0123456789").removeprefix("u") == other for one in theirs for other in ours)


def _listed(things: frozenset[object] | frozenset[str]) -> str:
    return ", ".join(sorted(map(str, things)))
