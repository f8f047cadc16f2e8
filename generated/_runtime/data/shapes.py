# SPDX-License-Identifier: BSD-3-Clause
"""Comparing a shape in a file with one in a spec, whatever format the array is in.

Takes the wanted shape (numbers, ranges, names of dimensions, functions, "*" for any, a leading "..."), slowest axis
first, and the shape that is there; says whether they agree, and hands over each dimension that is named.
"""

from __future__ import annotations

from ..dimensions import Unbound
from ..expressions import UNTOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    # A length: a number, least and most, the name of a dimension, or a function.
    Length: TypeAlias = int | tuple[int, int | None] | str | Callable[[], object]
    Shape: TypeAlias = tuple[Length, ...]

_MANY = 16


def agrees(wanted: Shape, have: tuple[int, ...], named: Callable[[str, int], object]) -> bool:
    """Whether shapes agree. named: takes each dimension that the wanted one names, and the axis it is, from 0.

    Raises Unbound when a length hangs on a dimension that is not known yet.
    """
    free = wanted[:1] == ("...",)
    inner = wanted[1:] if free else wanted
    if len(have) < len(inner) or (not free and len(have) != len(inner)):
        return False
    right = True
    first = len(have) - len(inner)
    for axis, one in enumerate(inner, first):
        if one == "*":
            continue
        if isinstance(one, str):
            named(one, axis)
            continue
        try:
            number = one() if callable(one) else one
        except Unbound:
            raise
        except UNTOLD:
            continue
        if isinstance(number, tuple):
            least, most = number
            right = right and have[axis] >= least and (most is None or have[axis] <= most)
        else:
            right = right and number == have[axis]
    return right


def spelled(shape: Shape) -> str:
    """A shape as numpy prints it; `(n,)` for one axis."""
    parts = [_part(one) for one in shape[:_MANY]] + ["..."] * (len(shape) > _MANY)
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def _part(one: Length) -> str:
    if isinstance(one, tuple):
        return f"{one[0]}..{'*' if one[1] is None else one[1]}"
    if callable(one):
        try:
            return str(one())
        except UNTOLD:
            return "?"
    return str(one)
