# SPDX-License-Identifier: BSD-3-Clause
"""Comparing a shape in a file with one in a spec, and telling of data where there should be others or none.

Takes the wanted shape (numbers, ranges, names of dimensions, functions, "*" for any, a leading "..."), slowest axis
first, and the shape that is there; puts a finding for what differs and notes the value of each dimension that is named.
"""

from __future__ import annotations

from ..dimensions import Place, Unbound
from ..expressions import UNTOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from .check import HduCheck

    # A length: a number, least and most, the name of a dimension, or a function.
    Length: TypeAlias = int | tuple[int, int | None] | str | Callable[[], object]
    Shape: TypeAlias = tuple[Length, ...]


_MANY = 16
_MOST_AXES = 8  # that a finding shows


def check_shape(
    h: HduCheck,
    item: str | None,
    wanted: Shape,
    have: tuple[int, ...],
    axes: tuple[str, ...],
    **place: Any,  # noqa: ANN401  # facts of a finding
) -> bool:
    """Compare shapes; axes says for each axis that is there where the header tells its length, as in `NAXIS1`."""
    free = wanted[:1] == ("...",)
    inner = wanted[1:] if free else wanted
    if len(have) < len(inner) or (not free and len(have) != len(inner)):
        _wrong(h, item, wanted, have, axes, **place)
        return False
    right = True
    first = len(have) - len(inner)
    for length, axis, one in zip(have[first:], axes[first:], inner, strict=True):
        if one == "*":
            continue
        if isinstance(one, str):
            bind(h, one, length, axis, item)
            continue
        try:
            number = one() if callable(one) else one
        except Unbound:
            h.later(lambda: check_shape(h, item, wanted, have, axes, **place))
            return right
        except UNTOLD:
            continue
        if isinstance(number, tuple):
            least, most = number
            right = right and length >= least and (most is None or length <= most)
        else:
            right = right and number == length
    if not right:
        _wrong(h, item, wanted, have, axes, **place)
    return right


def bind(
    h: HduCheck,
    name: str,
    length: int,
    axis: str,
    item: str | None,
    *,
    aspect: str = "shape",
    keyword: str | None = None,
) -> None:
    """Note that a dimension has this length here."""
    version = f",{h.repetition.number}" if h.repetition is not None else ""
    label = f"{h.label}{version}" if item is None else f"{h.label}{version}.{item}"
    rule = h.id_of(aspect if item is None else f"{item}:{aspect}")
    place = Place(
        length, f"{label} ({axis})", rule, hdu=h.label, index=h.hdu.index, extver=h.extver, column=item, keyword=keyword
    )
    h.dimensions.bind(name, place)


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


def _wrong(
    h: HduCheck,
    item: str | None,
    wanted: Shape,
    have: tuple[int, ...],
    axes: tuple[str, ...],
    **place: Any,  # noqa: ANN401  # facts of a finding
) -> None:
    beside = ""
    if have and len(have) <= 8:  # noqa: PLR2004  # what one can read
        lengths = [f"{axis} = {length}" for axis, length in zip(axes, have, strict=True)]
        beside = f" ({', '.join(dict.fromkeys(reversed(lengths)))})" if axes[0].startswith("NAXIS") else f" ({axes[0]})"
    said = f"its shape is {spelled(have)}{beside}" if have else "it is a single value" if item else "it has no pixels"
    what = said if item is None else f"{item}: {said}"
    h.add(item, "shape", f"{what}, not {spelled(wanted)}", expected=spelled(wanted), found=spelled(have), **place)


def report_no_groups(h: HduCheck) -> None:
    """Report an HDU that holds something else where a spec wants random groups."""
    found = "an image" if h.hdu.axes else "no data"
    h.add(None, "kind", f"it holds {found}, and should hold random groups (GROUPS = T)", found=h.hdu.kind)


def report_data(h: HduCheck) -> None:
    """Report pixels or random groups where a spec wants no data."""
    if h.hdu.kind == "groups":
        text = "it holds random groups (GROUPS = T), and there must be no data"
        h.add(None, "shape", text, keyword="GROUPS", found="groups")
        return
    axes = " x ".join(map(str, h.hdu.axes[:_MOST_AXES]))
    card = h.header.card("NAXIS")
    text = f"there must be no data (NAXIS = 0), and there are {axes} pixels"
    h.add(None, "shape", text, keyword="NAXIS", card=card.number if card else None)
