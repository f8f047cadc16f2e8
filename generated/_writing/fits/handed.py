# SPDX-License-Identifier: BSD-3-Clause
"""HDUs that are handed over whole, as astropy has them: copies that hang on no file, and lie as bytes until asked.

astropy's own copies lose the heap of tables.
"""

from __future__ import annotations

import io
from typing import Any

from astropy.io import fits

_EMPTY = 2880  # bytes of a primary HDU without data
_KINDS = {
    "image": fits.ImageHDU,
    "table": fits.BinTableHDU,
    "asciitable": fits.TableHDU,
    "groups": fits.GroupsHDU,
}


def detached(hdu: Any) -> Any:  # noqa: ANN401  astropy has no types
    """Give an HDU of astropy anew, as it would lie in a file; of a compressed image the table that it is there."""
    primary = isinstance(hdu, fits.PrimaryHDU)
    held = io.BytesIO()
    fits.HDUList([hdu] if primary else [fits.PrimaryHDU(), hdu]).writeto(held)
    kind = fits.BinTableHDU if isinstance(hdu, fits.CompImageHDU) else type(hdu)
    return kind.fromstring(held.getvalue()[0 if primary else _EMPTY :], uint=True)


def as_it_lies(hdu: Any, raw: bytes) -> Any:  # noqa: ANN401  of the runtime
    """Give the HDU of astropy for the bytes of one that the runtime has found."""
    kind = _KINDS.get("table" if hdu.compressed else hdu.kind, fits.hdu.base.NonstandardExtHDU)
    if hdu.index == 0 and hdu.kind == "image":
        kind = fits.PrimaryHDU
    return kind.fromstring(raw, uint=True)
