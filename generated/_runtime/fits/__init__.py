# SPDX-License-Identifier: BSD-3-Clause
"""FITS: files read card by card as they are, and the verbs with which generated validators judge them."""

from __future__ import annotations

from ..rules import is_null
from .check import HduCheck
from .file import FITS, FitsFile
from .layout import group, hdu
from .product import FitsProduct, ProductCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..data.arrays import (
        across,
        all_in_row,
        any_in_row,
        clocks,
        count_in_row,
        everywhere,
        extent,
        first_in_row,
        instants,
        is_in,
        last_in_row,
        lengths,
        lowered,
        matching,
        max_in_row,
        min_in_row,
        mjds,
        not_null,
        numbers,
        sum_in_row,
        unique_in_row,
        uppered,
    )

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
    "everywhere",
    "extent",
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
    "not_null",
    "numbers",
    "sum_in_row",
    "unique_in_row",
    "uppered",
]


def __getattr__(name: str) -> object:
    """Functions over arrays are loaded when a rule over data is called, or asks for them by name."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ..data import arrays

    return getattr(arrays, name)
