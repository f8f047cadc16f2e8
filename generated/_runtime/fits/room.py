# SPDX-License-Identifier: BSD-3-Clause
"""Memory for blocks of data, which is asked for and given back again and again.

What is larger than some bound the C library gets from the system and gives back at once, and each page of it costs a
fault when it is next touched: more than all arithmetic on it. The GNU library raises that bound to the size of what was
given back; so one array is made here that is never touched. Elsewhere this does nothing.
"""

from __future__ import annotations

_BYTES = 1 << 24  # twice as much may stay with the process when blocks are given back
_kept: list[bool] = []


def keep_room() -> None:
    """Have memory of blocks stay with the process; to be called before data are read."""
    if _kept:
        return
    import numpy as np

    np.empty(_BYTES, np.uint8)
    _kept.append(True)
