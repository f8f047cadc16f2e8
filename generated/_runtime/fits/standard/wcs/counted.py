# SPDX-License-Identifier: BSD-3-Clause
"""Axes whose coordinates are numbers of things: STOKES and COMPLEX (FITS 8.5, Tables 28 and 29)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description
    from .types import Coordinate

_KNOWN = {"STOKES": frozenset((1, 2, 3, 4, -1, -2, -3, -4, -5, -6, -7, -8)), "COMPLEX": frozenset((1, 2, 3))}
_WORDS = {"STOKES": ("F1524", "1 to 4 and -1 to -8"), "COMPLEX": ("F1525", "1, 2 and 3")}
_LONGEST = 12  # such an axis has no more pixels than there are values
_NEAR = 1e-6


def check_counted(h: StandardHdu, description: Description, coordinates: dict[int, Coordinate]) -> None:
    """Judge the coordinates of each pixel of such axes of an image."""
    if description.column:
        return
    for axis, each in coordinates.items():
        if each.family == "counted" and axis <= len(h.hdu.axes):
            _check_axis(h, description, axis, each.text)


def _check_axis(h: StandardHdu, description: Description, axis: int, name: str) -> None:
    numbers = [description.number(quantity, axis) for quantity in ("CRVAL", "CRPIX")]
    card = description.of("CRVAL").get(axis)
    if None in numbers or card is None or "CD" in description.pairs:
        return
    value, pixel = (number or 0.0 for number in numbers)
    step = description.number("CDELT", axis)
    step = 1.0 if step is None else step
    length = h.hdu.axes[axis - 1]
    code, words = _WORDS[name]
    for place in range(1, min(length, _LONGEST) + 1):
        coordinate = value + step * (place - pixel)
        if min(abs(coordinate - known) for known in _KNOWN[name]) > _NEAR:
            text = f"pixel {place} of axis {axis} ({name}) has the coordinate {coordinate:g}, and only {words} exist"
            h.fault(code, f"{text}; correct CRVAL, CDELT or CRPIX", card)
            return
