# SPDX-License-Identifier: BSD-3-Clause
"""Numbers from the pixels along some axes of an image: one sum, say, for each index of the other axes.

Takes an `HduView` and the labels of images of one shape; goes through the pixels block by block, and holds one number
for each index of the other axes. Nulls are left out. Loaded when a rule asks for it.
"""

from __future__ import annotations

from ..expressions import Missing
from .pixel_pass import images_of, pixel_blocks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..data.arrays import Array
    from .view import BlockRule, HduView

_MOST = 1 << 22  # numbers that are held


def along(  # noqa: PLR0917  what is asked, in the order of the call
    h: HduView,
    what: str,
    axes: tuple[int, ...],
    names: tuple[str, ...],
    of: BlockRule | None,
    skip_null: tuple[str, ...],
) -> Array:
    """Compute an aggregate along axes, flat in the order of the others."""
    import numpy as np

    images = images_of(h, names)
    whole = next((one for one in images.values() if one.constant is None), None)
    if whole is None:
        raise Missing("a constant image is not asked along its axes")
    shape = whole.shape
    run = {len(shape) + axis for axis in axes}
    if min(run) < 0:
        raise Missing("the image has fewer axes")
    kept = [axis for axis in range(len(shape)) if axis not in run]
    many = 1
    for axis in kept:
        many *= shape[axis]
    if many > _MOST:
        raise Missing("there would be too many numbers")
    found = np.full(many, np.nan if what in ("min", "max") else 0.0)
    for block in pixel_blocks(images, whole.count):
        with np.errstate(all="ignore"):
            values = np.asarray(block[names[0]] if of is None else of(block))
        values = np.broadcast_to(values, (block.count,))[: block.count]
        places = _places(block.first, len(values), shape, kept)
        keep = ~np.isnan(values) if values.dtype.kind == "f" else np.ones(len(values), np.bool_)
        for name in skip_null:
            nulls = block.null(name)
            if nulls is not None:
                keep &= ~np.broadcast_to(nulls, keep.shape)
        _take(what, found, values[keep], places[keep])
    return found == 0 if what == "all" else found > 0 if what == "any" else found


def _take(what: str, found: Array, values: Array, places: Array) -> None:
    import numpy as np

    if what == "min":
        np.fmin.at(found, places, values)
    elif what == "max":
        np.fmax.at(found, places, values)
    else:
        # How often a condition is false tells whether it is true everywhere.
        weights = ~values if what == "all" else values
        found += np.bincount(places, weights, len(found))


def _places(first: int, count: int, shape: tuple[int, ...], kept: list[int]) -> Array:
    """Of pixels counted in NAXIS order from `first`, where each stands among the indices of the axes that are kept."""
    import numpy as np

    flat = np.arange(first, first + count)
    places = np.zeros(count, np.int64)
    step = {}
    size = 1
    for axis in reversed(range(len(shape))):
        step[axis] = size
        size *= shape[axis]
    for axis in kept:
        places = places * shape[axis] + flat // step[axis] % shape[axis]
    return places
