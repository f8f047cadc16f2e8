# SPDX-License-Identifier: BSD-3-Clause
"""Comparing the shape of an image or a cell with one in a spec, and telling of data where there should be none.

Takes the wanted shape, slowest axis first, and the shape that is there; puts a finding for what differs and notes the
value of each dimension that is named.
"""

from __future__ import annotations

from ..data.shapes import agrees, spelled
from ..dimensions import Unbound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..data.shapes import Shape
    from .check import HduCheck

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
    try:
        right = agrees(wanted, have, lambda name, axis: bind(h, name, have[axis], axes[axis], item))
    except Unbound:
        h.later(lambda: check_shape(h, item, wanted, have, axes, **place))
        return True
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
    h.bind_length(name, length, axis, item, aspect=aspect, keyword=keyword)


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
