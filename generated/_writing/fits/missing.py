# SPDX-License-Identifier: BSD-3-Clause
"""What is missing in a product that is to be written: HDUs, keywords, columns and data that its classes ask for.

Takes the product and the view of the file to be; gives a line for each, all of them at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..described import ABSENT, items_of, said
from .classes import Group, TableHdu
from .embedded import AsdfHdu
from .fields import Columns, Keyword, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .views import FileView, HduView


def missing(product: Any, view: FileView) -> list[str]:  # noqa: ANN401  a product or group
    """Give what is missing in a file to be."""
    found = list(_parts(product))
    for one in view.hdus:
        found += one.hdu.missing(one) if isinstance(one.hdu, AsdfHdu) else _items(one)
        if isinstance(one.hdu, TableHdu):
            found += _columns(one)
    return found


def _parts(owner: Any) -> Iterator[str]:  # noqa: ANN401  a product or group
    for field, item in items_of(owner):
        held = getattr(owner, field.name)
        if held is ABSENT:
            yield f"{type(owner).__name__} needs the HDU {field.name}"
        elif isinstance(item, Part) and item.repeated:
            for one in held or ():
                if isinstance(one, Group):
                    yield from _parts(one)


def _items(view: HduView) -> Iterator[str]:
    for field, item in items_of(view.hdu):
        if getattr(view.hdu, field.name) is not ABSENT:
            continue
        if isinstance(item, Keyword) and item.column is not None and item.column not in _demanded(view):
            continue  # a keyword of a column that is not there, or that is another under its conditions
        if isinstance(item, Keyword) and (view.exists(item.name) or view.file.somewhere(item.name)):
            continue  # derived, inherited from the primary, or in another header where it may sit in any
        yield said(type(view.hdu), field, item)


def _demanded(view: HduView) -> set[str]:
    """Give the columns that are there and that every file has."""
    for field, item in items_of(view.hdu):
        data = getattr(view.hdu, field.name)
        if isinstance(item, Columns) and data is not ABSENT:
            return {one.name for one in item.columns if one.required} & set(data.keys())
    return set()


def _columns(view: HduView) -> Iterator[str]:
    for field, item in items_of(view.hdu):
        data = getattr(view.hdu, field.name)
        if not isinstance(item, Columns) or data is ABSENT:
            continue
        names = list(data.keys())
        for one in item.columns:
            there = any(re.fullmatch(one.pattern, name) for name in names) if one.pattern else one.name in names
            if one.required and not there:
                about = "; ".join(part for part in (one.comment, one.line) if part)
                yield f"{type(view.hdu).__name__}: the column {one.name} is missing{': ' if about else ''}{about}"
