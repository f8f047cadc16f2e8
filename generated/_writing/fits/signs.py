# SPDX-License-Identifier: BSD-3-Clause
"""Unsigned numbers, and signed bytes, as FITS stores them: with the first bit turned (FITS, table 11 and 19)."""

from __future__ import annotations

from typing import Any

import numpy as np

# What TZEROn or BZERO says of numbers that are stored with the first bit turned.
OFFSETS = {"int8": -128, "uint16": 1 << 15, "uint32": 1 << 31, "uint64": 1 << 63}


def turned(values: Any) -> Any:  # noqa: ANN401  an array
    """Give numbers as they are stored; those that FITS has a type for as they are."""
    offset = OFFSETS.get(values.dtype.name)
    if offset is None:
        return values
    size = values.dtype.itemsize
    native = values.astype(values.dtype.newbyteorder("="), copy=False)
    bits = native.view(f"u{size}") ^ np.array(1 << (8 * size - 1), f"u{size}")
    return bits if size == 1 else bits.view(f"i{size}")
