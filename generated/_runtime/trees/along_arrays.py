# SPDX-License-Identifier: BSD-3-Clause
"""Values of an array against each other and against one value: whether they go up, come once, are what they should be.

Takes an array piece by piece, in the order in which it lies; gives aspect, message, how often, and where first, counted
from 0. Loaded for specs that say so of an array.
"""

from __future__ import annotations

from ..data.sequences import Order, Unique
from ..expressions import UNTOLD
from ..values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..data.arrays import Array, Mask
    from .arrays import ArrayRule


class Along:
    """What is said of the values of an array together."""

    __slots__ = ("_different", "_equals", "_name", "_order", "_unique", "_within")

    def __init__(self, rule: ArrayRule, name: str) -> None:
        self._name = name
        self._order = Order(name, strict=rule.order == "increasing") if rule.order else None
        self._unique = Unique(name) if rule.unique else None
        self._within = rule.within
        self._equals: Any = None
        try:
            self._equals = rule.equals() if callable(rule.equals) else rule.equals
        except UNTOLD:
            self._equals = None  # what it hangs on is told where that is missing
        self._different: tuple[str, int, int] | None = None  # message, how often, where

    def look(self, values: Array, nulls: Mask | None, first: int) -> None:
        """Go on with a piece."""
        flat = values.reshape(-1)
        if self._order is not None:
            self._order.look(flat, nulls, first)
        if self._unique is not None:
            self._unique.look(flat, nulls, first)
        if self._equals is not None:
            self._compare(flat, nulls, first)

    def _compare(self, values: Array, nulls: Mask | None, first: int) -> None:
        import numpy as np

        wanted = self._equals
        absolute, relative = self._within
        if values.dtype.kind == "U" or isinstance(wanted, str):
            bad = values.astype(str) != str(wanted)
        else:
            bad = np.abs(values - wanted) > max(absolute, relative * abs(wanted))
        if nulls is not None:
            bad &= ~nulls
        count = int(np.count_nonzero(bad))
        if not count:
            return
        if self._different is None:
            index = int(bad.argmax())
            text = f"{self._name} is {shown(values[index])}, not {shown(wanted)}"
            self._different = text, count, first + index
        else:
            text, before, at = self._different
            self._different = text, before + count, at

    def faults(self) -> Iterator[tuple[str, str, int, int]]:
        """What is wrong."""
        if self._different is not None:
            yield ("value", *self._different)
        if self._order is not None and self._order.count:
            yield "order", self._order.text, self._order.count, self._order.row - 1
        twice = None if self._unique is None else self._unique.twice()
        if twice is not None:
            row, text, count = twice
            yield "unique", text.replace(" in row ", " in element "), count, row - 1
