# SPDX-License-Identifier: BSD-3-Clause
"""Pixels as images store them, given to astropy: unsigned, scaled, blank, compressed (FITS 5, 7.1, 10.1).

Takes pixels in the types that they have for people; gives what is stored, and the cards that say how it is meant. What
is stored is always a copy in the byte order of FITS, so that nobody's array is touched while it is written.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from astropy.io import fits

from .factors import Factor, factor_for
from .signs import OFFSETS, turned
from .storing import null_number

if TYPE_CHECKING:
    from .fields import Pixels

_KINDS = frozenset(
    ("uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64")
)  # fmt: skip
_EXACT = ("GZIP_1", "GZIP_2")  # ways to pack numbers that keep every bit of floating-point ones


@dataclass(frozen=True, slots=True)
class Raster:
    """Pixels as they will be read again, masked where they are blank; `factor`: with which integers stand for them."""

    pixels: Any
    factor: Factor | None = None


def raster(pixels: Any, item: Pixels, given: tuple[float, float] | None, where: str) -> Raster:  # noqa: ANN401
    """Give pixels as the file will have them; `given`: BSCALE and BZERO, where somebody said them."""
    if isinstance(pixels, np.ma.MaskedArray) and pixels.dtype.kind in "fc":
        pixels = pixels.filled(np.nan)
    if not (item.scaled or (given is not None and given != (1.0, 0.0))) or pixels.dtype.kind not in "iuf":
        return Raster(pixels)
    factor = factor_for(pixels, item.scaled or "int32", item.null, given, where)
    return Raster(factor.values(factor.stored(np.ma.filled(pixels.astype(np.float64), np.nan))), factor)


def image_hdu(one: Raster | None, item: Pixels | None, packed: str | None, where: str, *, primary: bool) -> Any:  # noqa: ANN401
    """Give the HDU of astropy. packed: the algorithm of FITS that compresses it."""
    kind = fits.PrimaryHDU if primary else fits.ImageHDU
    if one is None:
        return kind()
    if one.pixels.dtype.name not in _KINDS:
        raise TypeError(f"{where}: {one.pixels.dtype} cannot be pixels")
    stored, cards = _stored(one, item, where)
    if packed is not None:
        if stored.dtype != one.pixels.dtype and one.factor is None and not np.ma.isMaskedArray(one.pixels):
            stored, cards = one.pixels, []  # of compressed images, astropy does it by itself
        exact = {"quantize_level": 0.0} if packed in _EXACT else {}
        made = fits.CompImageHDU(stored, compression_type=packed, **exact)
    else:
        made = kind(_big_endian(stored, own=not np.shares_memory(stored, one.pixels)))
    for name, value, comment in cards:
        made.header[name] = (value, comment)
    return made


def _big_endian(stored: Any, *, own: bool) -> Any:  # noqa: ANN401
    """Give numbers in the byte order of FITS: a copy, unless the array is our own anyway."""
    if own and stored.dtype.isnative and sys.byteorder == "little" and stored.flags.writeable:
        return stored.byteswap(inplace=True).view(stored.dtype.newbyteorder(">"))
    return stored.astype(stored.dtype.newbyteorder(">"))


def _stored(one: Raster, item: Pixels | None, where: str) -> tuple[Any, list[tuple[str, float, str]]]:
    """Give what is stored, and the cards that say what it means."""
    pixels = one.pixels
    if one.factor is not None:
        factor = one.factor
        cards = [
            ("BSCALE", factor.scale, f"values are steps of {factor.scale:.3g}"),
            ("BZERO", factor.zero, "the value that 0 stands for"),
        ]
        blank = [] if factor.null is None else [("BLANK", factor.null, "stored where there is no value")]
        return turned(factor.stored(pixels)), cards + blank
    kind = pixels.dtype.name
    cards = [("BSCALE", 1, ""), ("BZERO", OFFSETS[kind], f"values are {kind}")] if kind in OFFSETS else []
    null = None if item is None or pixels.dtype.kind == "f" else item.null
    if isinstance(pixels, np.ma.MaskedArray):
        if np.ma.getmaskarray(pixels).any():
            found = null_number(pixels, null)
            if found is None:
                raise ValueError(f"{where}: pixels are missing, and no number is left that could say so (BLANK)")
            null, pixels = found[0], pixels.filled(found[1])
        pixels = np.ma.getdata(pixels)
    if null is not None:
        cards.append(("BLANK", null, "stored where there is no value"))
    return turned(pixels), cards
