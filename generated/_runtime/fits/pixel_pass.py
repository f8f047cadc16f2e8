# SPDX-License-Identifier: BSD-3-Clause
"""Pixels of images against what the spec says of them, in blocks of one megabyte; loaded when data are read.

Takes `Pixels`, which `images` makes of a header; gives findings, and blocks for expressions over images side by side.
"""

from __future__ import annotations

from operator import and_

from ..data.arrays import Block, failing
from ..data.value_checks import ValueChecks
from ..expressions import UNTOLD, Missing
from ..values import shown
from .images import Pixels
from .room import keep_room
from .set_bits import set_bits, wrong_bits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..reading.source import Source
    from .check import HduCheck
    from .images import ImageRule
    from .structure import Hdu
    from .view import BlockRule, HduView

_PLANE = ", plane "  # between the label of an image and the number of one of its planes
_CODES = {8: "B", 16: "I", 32: "J", 64: "K", -32: "E", -64: "D"}  # columns of the same type


def check_pixels(h: HduCheck, rule: ImageRule, pixels: Pixels, plane: str | None = None) -> None:
    """Check every pixel of an image, or of one of its planes, by all that a spec says of values."""
    checks = ValueChecks(
        plane or "it", rule, can_be_null=pixels.type.startswith("float") or pixels.blank is not None or pixels.scaled
    )
    if not checks.needed:
        return
    if pixels.constant is not None:
        checks.look(*pixels.read(0, 1), pixels.placed(0))
    else:
        _look(h.hdu.bitpix, pixels, checks)
    checks.report(h, plane)


def _look(bitpix: int, pixels: Pixels, checks: ValueChecks) -> None:
    wrong = wrong_bits(
        checks, _CODES[bitpix], offset=pixels.offset, scaled=pixels.scaled, has_null=pixels.blank is not None
    )
    size = abs(bitpix) // 8
    for first, count in _stretches(pixels.count, pixels.step):
        buffer = pixels.stored(first, count)
        if wrong is None or any(map(and_, set_bits(buffer, size).tolist(), wrong)):
            checks.look(*pixels.values(buffer), pixels.placed(first))
        if len(buffer) < count * size:
            break


def _stretches(total: int, step: int) -> Iterator[tuple[int, int]]:
    keep_room()
    for first in range(0, total, step):
        yield first, min(step, total - first)


def check_each_pixel(
    h: HduCheck,
    rule: str,
    labels: tuple[str, ...],
    holds: BlockRule,
    *,
    skip_null: tuple[str, ...],
    message: str | None,
) -> None:
    """Check an expression in every pixel of images of one shape."""
    import numpy as np

    try:
        images = images_of(h, tuple(dict.fromkeys((*labels, *skip_null))))
    except UNTOLD:
        return
    whole = next((one for one in images.values() if one.constant is None), None)
    count = whole.count if whole is not None else 1
    bad_count = 0
    place: tuple[int, ...] | None = None
    values = ""
    try:
        for block in pixel_blocks(images, count):
            with np.errstate(all="ignore"):
                bad = failing(block, holds(block), skip_null)
            found = int(np.count_nonzero(bad))
            if found and not bad_count:
                index = int(bad.argmax())
                place = whole.place(block.first + index) if whole is not None else None
                values = ", ".join(f"{label} is {shown(_pixel(block[label], index))}" for label in images)
            bad_count += found
    except UNTOLD:
        return
    if bad_count:
        text = f"not so: {message}" if message else f"the rule {rule} does not hold"
        h.fault(h.id_of(rule), f"{text} ({values})", count=bad_count, pixel=place, expected=message, found=values)


def _pixel(values: Array, index: int) -> Any:  # noqa: ANN401  # a number of numpy
    return values[index if len(values) > 1 else 0]


def images_of(h: HduView, labels: tuple[str, ...]) -> dict[str, Pixels]:
    """Images by label, in the repetition of `h`; `Missing` when one is not there or their shapes differ."""
    images: dict[str, Pixels] = {}
    for label in labels:
        name, _, number = label.partition(_PLANE)
        hdu = h.near(name).hdu
        if hdu.kind != "image" or hdu.compressed or not hdu.complete:
            raise Missing(f"the pixels of {label} cannot be read")
        images[label] = _pixels_of(hdu, h.product.file.source, number)
        if images[label].constant is None and not hdu.pixels:
            raise Missing(f"{label} has no pixels")
    shapes = {one.shape for one in images.values() if one.constant is None}
    if len(shapes) > 1:
        raise Missing("the shapes of the images differ")
    return images


def _pixels_of(hdu: Hdu, source: Source, number: str) -> Pixels:
    whole = Pixels(hdu, source)
    if not number:
        return whole
    if len(whole.shape) < 2 or not 1 <= int(number) <= whole.shape[0]:  # noqa: PLR2004  # planes and what is in them
        raise Missing(f"there is no plane {number}")
    return whole.plane(int(number))


def pixel_blocks(images: Mapping[str, Pixels], count: int) -> Iterator[Block]:
    """Blocks of all images side by side; a constant image gives an array of one."""
    step = min((one.step for one in images.values()), default=1)
    for first, many in _stretches(count, step):

        def load(label: str, first: int = first, many: int = many) -> tuple[Array, Mask | None]:
            if label not in images:
                raise Missing(f"{label} is not among the images of this rule")
            return images[label].read(first, many)

        yield Block(first, many, load)
