# SPDX-License-Identifier: BSD-3-Clause
"""Order and uniqueness where there are no rows: along the pixels of a one-dimensional image, and along a family.

Only specs that say `increasing`, `nondecreasing` or `unique` of an image or of keywords load this.
"""

from __future__ import annotations

from itertools import pairwise

from ..expressions import UNTOLD
from ..patterns import pattern_of
from ..values import digits_number, read_datetime, read_time, shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..data.arrays import Array
    from .check import HduCheck


def pixels_along(h: HduCheck, order: str | None = None, *, unique: bool = False) -> None:
    """Demand that the pixels of a one-dimensional image go up, or that no two are the same; nulls are left out."""
    from .pixel_pass import images_of, pixel_blocks

    if not h.data_readable() or len(h.hdu.axes) != 1:
        return
    try:
        image = images_of(h, (h.label,))[h.label]
    except UNTOLD:
        return
    import numpy as np

    values: list[Array] = []
    places: list[Array] = []
    for block in pixel_blocks({h.label: image}, image.count if image.constant is None else 0):
        part, null = block[h.label], block.null(h.label)
        there = np.arange(len(part)) if null is None else np.flatnonzero(~null)
        values.append(part[there])
        places.append(there + block.first + 1)
    if not values:
        return
    every, where = np.concatenate(values), np.concatenate(places)
    if order is not None:
        bad = every[1:] <= every[:-1] if order == "increasing" else every[1:] < every[:-1]
        count = int(np.count_nonzero(bad))
        if count:
            at = int(bad.argmax()) + 1
            text = f"it goes from {shown(every[at - 1])} to {shown(every[at])}"
            h.add(None, "order", text, count=count, pixel=(int(where[at]),), expected=order)
    if unique:
        _, first, which = np.unique(every, return_index=True, return_inverse=True)
        again = np.flatnonzero(first[which.reshape(-1)] != np.arange(len(every)))
        if len(again):
            at = int(again[0])
            before = int(where[first[which.reshape(-1)[at]]])
            text = f"it is {shown(every[at])}, as in pixel {before}"
            h.add(None, "unique", text, count=len(again), pixel=(int(where[at]),), expected="unique")


def family_along(
    h: HduCheck,
    item: str,
    names: str | tuple[str, ...],
    types: str,
    order: str | None = None,
    *,
    unique: bool = False,
) -> None:
    """Demand that the keywords of a family go up with their numbers, or that no two are the same.

    names: a pattern whose group is the number, or all names in order. Keywords that are not there are left out.
    """
    there = [(name, value) for name in _in_order(h, names) if (value := _value(h, name, types)) is not None]
    if order is not None:
        for (before, low), (name, high) in pairwise(there):
            try:
                right = low < high if order == "increasing" else low <= high
            except TypeError:  # of types that the spec does not allow, which is told elsewhere
                return
            if not right:
                text = f"{name} is {shown(h[name])}, after {shown(h[before])} of {before}"
                h.add(item, "order", text, keyword=name, expected=order)
                break
    if unique:
        seen: dict[Any, str] = {}
        for name, value in there:
            if value in seen:
                text = f"{name} is {shown(h[name])}, as {seen[value]} is"
                h.add(item, "unique", text, keyword=name, expected="unique")
                break
            seen[value] = name


def _in_order(h: HduCheck, names: str | tuple[str, ...]) -> list[str]:
    if not isinstance(names, str):
        return list(names)
    import re

    suits, number = pattern_of(names), re.compile(names)
    found = [name for name in h.names() if suits(name)]
    return sorted(found, key=lambda name: int(match[1]) if (match := number.fullmatch(name)) and match.lastindex else 0)


def _value(h: HduCheck, name: str, types: str) -> Any:  # noqa: ANN401  # a value as it is compared
    if not h.exists(name):
        return None
    value = h[name]
    if not isinstance(value, str):
        return value
    if types == "digits":
        return digits_number(value)
    if types in ("date", "datetime"):
        return read_datetime(value, ("Z", "blank")).seconds
    return read_time(value).seconds if types == "time" else value
