# SPDX-License-Identifier: BSD-3-Clause
"""Columns that a person gives: under which declaration each of them falls, and what is missing or too much.

Takes a mapping or a Table, and what the spec says of columns; SkyCoord and Time become the fields that the file has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .fields import Cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..values import TableLike
    from .fields import Rows

_MOST_MISSING = 20  # that are told one by one


@dataclass(frozen=True, slots=True)
class Given:
    """One column: its name in the file, what the spec says of it, and what a person gave for it."""

    name: str
    item: Cells
    values: Any


def names_of(data: TableLike) -> list[str]:
    """Give the names of columns that were given. Raises TypeError when it is no table."""
    if not hasattr(data, "keys"):
        raise TypeError(
            f"a table is a mapping of names to columns, or a Table of astropy, and not {type(data).__name__}"
        )
    names = list(data.keys())
    wrong = [one for one in names if not isinstance(one, str)]
    if wrong:
        raise TypeError(f"names of columns are texts, and {wrong[0]!r} is none")
    return names


def columns_of(data: TableLike, described: Rows) -> list[Given]:
    """Give the columns in the order of the spec, then those that it does not describe."""
    names = names_of(data)
    taken: set[str] = set()
    found = [one for item in described.columns for one in _of(item, names, data, taken)]
    return [*found, *(Given(name, Cells(name, units=("*",)), data[name]) for name in names if name not in taken)]


def _of(item: Cells, names: list[str], data: TableLike, taken: set[str]) -> Iterator[Given]:
    if item.pattern is not None:
        mine = [one for one in names if re.fullmatch(item.pattern, one)]
    else:
        mine = [one for one in (item.name, *item.also) if one in names][:1]
    for name in mine:
        if name not in taken:
            taken.add(name)
            yield Given(name if item.pattern is not None else item.name, item, _field(data[name], item))
    part = item.part_of
    if not mine and part is not None and part.name in names:
        taken.add(part.name)
        yield Given(item.name, item, _field(data[part.name], item))


def _field(values: Any, item: Cells) -> Any:  # noqa: ANN401  array-like
    """Give the field of coordinates that a column is, if coordinates were given."""
    part = item.part_of
    if part is None or part.kind != "skycoord" or not hasattr(values, "transform_to"):
        return values
    coordinates = values if values.frame.name == part.told else values.transform_to(part.told)
    unitless = getattr(getattr(coordinates, "distance", None), "unit", None)
    if unitless is not None and str(unitless):
        raise ValueError(f"{part.name} has distances, and the file has a place for directions alone")
    return getattr(coordinates, part.attribute)


def missing_of(found: Sequence[Given], described: Rows) -> list[str]:
    """Give what messages say of the columns that every file has, and nobody gave."""
    have = {one.name for one in found}
    lacking = [item for item in described.columns if item.required and item.pattern is None and item.name not in have]
    told = [f"the column {item.name} is missing ({item.about})" for item in lacking[:_MOST_MISSING]]
    return [*told, f"and {len(lacking) - _MOST_MISSING} more columns"] if len(lacking) > _MOST_MISSING else told


def others_of(found: Sequence[Given], described: Rows) -> list[str]:
    """Give the columns that the spec does not know, if it wants none of these."""
    known = {id(item) for item in described.columns}
    return [] if described.others else [one.name for one in found if id(one.item) not in known]


def check_lengths(lengths: dict[str, int], where: str) -> int:
    """Give the number of rows. Raises ValueError when columns differ."""
    if len(set(lengths.values())) > 1:
        said = ", ".join(f"{name} {length}" for name, length in lengths.items())
        raise ValueError(f"{where}: columns differ in length: {said}")
    return max(lengths.values(), default=0)
