# SPDX-License-Identifier: BSD-3-Clause
"""FITS: files read card by card as they are, and the verbs with which generated validators judge them."""

from __future__ import annotations

from .arrays import (
    across,
    all_in_row,
    any_in_row,
    clocks,
    count_in_row,
    first_in_row,
    instants,
    is_in,
    is_null,
    last_in_row,
    lengths,
    lowered,
    matching,
    max_in_row,
    min_in_row,
    mjds,
    numbers,
    sum_in_row,
    unique_in_row,
    uppered,
)
from .check import HduCheck
from .file import FITS, FitsFile
from .layout import group, hdu
from .product import FitsProduct, ProductCheck

__all__ = [
    "FITS",
    "FitsFile",
    "FitsProduct",
    "HduCheck",
    "ProductCheck",
    "across",
    "all_in_row",
    "any_in_row",
    "clocks",
    "count_in_row",
    "first_in_row",
    "group",
    "hdu",
    "instants",
    "is_in",
    "is_null",
    "last_in_row",
    "lengths",
    "lowered",
    "matching",
    "max_in_row",
    "min_in_row",
    "mjds",
    "numbers",
    "sum_in_row",
    "unique_in_row",
    "uppered",
]
