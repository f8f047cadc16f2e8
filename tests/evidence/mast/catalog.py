"""Catalogues as text, as others write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from evidence.mast.observed import observed

if TYPE_CHECKING:
    from pathlib import Path


def three_objects(folder: Path) -> Path:
    """Write three objects by astropy, as an ASCII table."""
    path, header = observed(folder, "catalog.fits")
    columns = [
        fits.Column("NAME", "A8", array=np.array(["NGC 4151", "NGC 4156", "NGC 4145"]), ascii=True),
        fits.Column("RA", "F9.4", unit="deg", array=np.array([182.6357, 182.7024, 182.5056]), ascii=True),
        fits.Column("DEC", "F9.4", unit="deg", array=np.array([39.4057, 39.4722, 39.8836]), ascii=True),
    ]
    fits.HDUList([fits.PrimaryHDU(header=header), fits.TableHDU.from_columns(columns)]).writeto(path)
    return path
