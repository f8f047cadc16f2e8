# SPDX-License-Identifier: BSD-3-Clause
"""Values that are stored as integers times a factor, plus an offset: TSCALn and TZEROn, BSCALE and BZERO (FITS 5.3).

Takes floating-point numbers; gives the integers, the factor and what the numbers are after that. NaN becomes the
integer that stands for null.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Factor:
    """value = stored * scale + zero; `null` is stored where there is none; `kind` is the type of what is stored."""

    scale: float
    zero: float
    null: int | None
    kind: str

    def stored(self, values: Any) -> Any:  # noqa: ANN401  an array
        """Give the integers that stand for values."""
        limits = np.iinfo(self.kind)
        with np.errstate(all="ignore"):
            steps = np.rint((np.asarray(values, np.float64) - self.zero) / self.scale)
        lost = ~np.isfinite(steps)
        clipped = np.clip(np.where(lost, 0, steps), float(limits.min), np.nextafter(float(limits.max), 0))
        made = clipped.astype(self.kind)
        if self.null is not None:
            made[lost] = self.null
        return made

    def values(self, stored: Any) -> Any:  # noqa: ANN401  an array
        """Give what the integers mean."""
        found = stored * np.float64(self.scale) + np.float64(self.zero)
        if self.null is not None:
            found[stored == self.null] = np.nan
        return found


def factor_for(
    values: Any,  # noqa: ANN401  an array
    kind: str,
    null: int | None,
    given: tuple[float, float] | None,
    where: str,
) -> Factor:
    """Give the factor that is given, or the one with which the values take up all that integers can say.

    Raises ValueError where a given factor makes numbers that the integers cannot hold.
    """
    kind = "int32" if kind == "int" else "uint8" if kind == "byte" else kind
    limits = np.iinfo(kind)
    numbers = np.asarray(values, np.float64)
    finite = numbers[np.isfinite(numbers)]
    lacking = finite.size < numbers.size
    least, most = int(limits.min), int(limits.max)
    if null is None and lacking:
        null = most if limits.min == 0 else least
    # The number that stands for null is at an end, or else the half without it has to do.
    if null is not None:
        least, most = (null + 1, most) if null - least <= most - null else (least, null - 1)
    if given is not None:
        made = Factor(*given, null, kind)
        steps = np.rint((finite - made.zero) / made.scale)
        if finite.size and not least <= steps.min() <= steps.max() <= most:
            raise ValueError(
                f"{where}: {finite.min()} to {finite.max()} does not fit into {kind} with TSCAL {made.scale} and "
                f"TZERO {made.zero}"
            )
        return made
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    scale = _short((high - low) / (most - least - 1) or 1.0)
    return Factor(scale, _short((low + high) / 2 - scale * ((least + most) // 2)), null, kind)


def _short(number: float) -> float:
    """Give a number that a card holds to the last digit: astropy cuts off what is longer than twenty characters."""
    return float(f"{number:.12e}")
