"""Spectra on one grid of wavelengths, which the keywords of a column tell, as astropy writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.table import Table
from evidence.mast.observed import FLAM, observed

if TYPE_CHECKING:
    from pathlib import Path


def vectors_on_one_grid(folder: Path) -> Path:
    """Write two spectra; the first column holds the fluxes."""
    path, header = observed(folder, "keywords.fits")
    table = Table({"FLUX": np.full((2, 100), 1e-14), "ERROR": np.full((2, 100), 1e-16)})
    table["FLUX"].unit = table["ERROR"].unit = FLAM
    made = fits.table_to_hdu(table)
    made.header.update({"1CTYP1": "WAVE", "1CUNI1": "nm", "1CRPX1": 1.0, "1CRVL1": 115.0, "1CDLT1": 0.05})
    fits.HDUList([fits.PrimaryHDU(header=header), made]).writeto(path)
    return path
