# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of values of any format: what rules compute with, checks of each value, aggregates over all."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .arrays import (
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
    "across",
    "all_in_row",
    "any_in_row",
    "clocks",
    "count_in_row",
    "everywhere",
    "extent",
    "first_in_row",
    "instants",
    "is_in",
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
    from . import arrays

    return getattr(arrays, name)
