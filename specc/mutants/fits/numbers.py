"""Numbers as another type, stored as FITS does: what does not fit is zero.

Takes and gives arrays of numpy.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def stored_as(values: Any, kind: str, zero: int) -> Any:  # noqa: ANN401  arrays
    """Give values as numbers of a type, after an offset is taken off."""
    dtype = np.dtype(kind)
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        whole = np.nan_to_num(values.astype(float)) - zero
        values = np.where((whole >= limits.min) & (whole <= limits.max), whole, -zero)
    with np.errstate(all="ignore"):
        return np.ascontiguousarray(values.astype(dtype))
