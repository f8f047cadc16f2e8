# SPDX-License-Identifier: BSD-3-Clause
"""From stored bytes to values: big-endian numbers, offsets of unsigned integers, scaling, nulls, strings, ASCII fields.

Takes arrays of what is in the file and what the header says of them; gives native arrays of values and masks of nulls
(FITS Standard 5, 7.2.5, 7.3.3). Assumes that the bytes are there.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..data.arrays import Array, Mask
    from .columns import Column

NUMBERS = {"B": "u1", "I": ">i2", "J": ">i4", "K": ">i8", "E": ">f4", "D": ">f8", "C": ">c8", "M": ">c16", "L": "u1"}
PIXELS = {8: "u1", 16: ">i2", 32: ">i4", 64: ">i8", -32: ">f4", -64: ">f8"}
_TRUE = ord("T")


def native(stored: Array) -> Array:
    """The same numbers in the byte order of this machine."""
    return stored.astype(stored.dtype.newbyteorder("="), copy=False)


def turned(stored: Array) -> Array:
    """Stored integers plus the offset that makes them unsigned (or bytes signed): the first bit turned."""
    import numpy as np

    bits = stored.dtype.itemsize * 8
    if bits == 8:  # noqa: PLR2004  # bits of a byte
        return (stored ^ np.uint8(0x80)).view(np.int8)
    unsigned = stored.view(f"u{stored.dtype.itemsize}")
    return np.asarray(unsigned ^ unsigned.dtype.type(1 << (bits - 1)))


def scaled(stored: Array, scale: float, zero: float, nulls: Mask | None) -> Array:
    """Values of scaled numbers; NaN where the stored number is null."""
    import numpy as np

    with np.errstate(all="ignore"):
        values = stored * np.float64(scale) + np.float64(zero)
    if nulls is not None:
        values[nulls] = np.nan
    return np.asarray(values)


def column_values(stored: Array, column: Column) -> tuple[Array, Mask | None]:
    """Values and nulls of numbers or logicals of a binary table."""
    import numpy as np

    code = column.code
    if code == "L":
        return stored == _TRUE, stored == 0
    values = native(stored)
    if code in "BIJK":
        nulls = None
        if isinstance(column.null, int):
            # A TNULL that the type cannot hold is never stored.
            limits = np.iinfo(values.dtype)
            if limits.min <= column.null <= limits.max:
                nulls = values == column.null
        if column.unsigned:
            return turned(values), nulls
        return (scaled(values, column.scale, column.zero, nulls) if column.scaled else values), nulls
    if column.scaled:
        with np.errstate(all="ignore"):
            values = values * column.scale + column.zero
    return values, np.isnan(values)


def bits(stored: Array, count: int) -> Array:
    """Bits of X columns, the last axis their bytes; True for 1."""
    import numpy as np

    return np.unpackbits(stored, axis=-1)[..., :count].astype(np.bool_)


def strings(stored: Array) -> Array:
    """Texts of fixed width: up to the first NUL, without trailing blanks."""
    import numpy as np

    width = stored.dtype.itemsize
    if width == 0 or stored.size == 0:
        return np.zeros(stored.shape, "U1")
    raw = np.ascontiguousarray(stored).view(np.uint8).reshape((*stored.shape, width))
    ends = raw == 0
    if ends.any():
        raw = np.where(np.logical_or.accumulate(ends, axis=-1), np.uint8(0), raw)
    # One character is four bytes in numpy; widening the bytes is much quicker than decoding text by text.
    wide = raw.astype(np.uint32).view(f"U{width}").reshape(stored.shape)
    return np.asarray(np.char.rstrip(wide, " "))


def ascii_numbers(stored: Array, column: Column) -> tuple[Array, Mask]:
    """Values and nulls of a field of an ASCII table; a blank field is 0, what is no number null (FITS 7.2.5)."""
    import numpy as np

    texts = [text.decode("latin-1") for text in stored.tolist()]
    null = column.null.strip(" ") if isinstance(column.null, str) else None
    values = np.zeros(len(texts), np.int64 if column.code == "I" and not column.scaled else np.float64)
    nulls = np.zeros(len(texts), np.bool_)
    for row, text in enumerate(texts):
        bare = text.strip(" \0")
        if null is not None and bare == null:
            nulls[row] = True
        elif bare:
            number = _ascii_number(bare, column)
            if number is None:
                nulls[row] = True
            else:
                values[row] = number
    if column.scaled:
        values = scaled(values, column.scale, column.zero, nulls)
    elif values.dtype.kind == "f":
        values[nulls] = np.nan
    return values, nulls


def _ascii_number(text: str, column: Column) -> float | None:
    if "_" in text or not text.isascii():
        return None
    try:
        if column.code == "I":
            number = int(text)
            return number if -(1 << 63) <= number < 1 << 63 else None
        if text[-1:].isalpha():
            return None  # nan and inf are words to Python only
        value = float(text.replace("D", "E").replace("d", "e"))
    except ValueError:
        return None
    # Without a point the last digits are decimals (an old form).
    return (
        value
        if "." in text or "E" in text.upper() or "D" in text.upper()
        else value / 10.0 ** min(column.decimals, 300)
    )
