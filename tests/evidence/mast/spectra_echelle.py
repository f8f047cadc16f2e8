"""Orders of an echelle as astropy writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.table import Table
from evidence.mast.observed import FLAM, ORDERS, observed, wavelengths

if TYPE_CHECKING:
    from pathlib import Path


def orders_with_zeros_behind(folder: Path) -> Path:
    """Write three orders, each as long as the longest."""
    path, header = observed(folder, "echelle.fits")
    shape = (len(ORDERS), max(ORDERS))
    table = Table({"ORDER": [66, 67, 68], "NPTS": list(ORDERS)})
    table["WAVELENGTH"], table["FLUX"], table["ERROR"] = (np.zeros(shape) for _ in range(3))
    for row, points in enumerate(ORDERS):
        table["WAVELENGTH"][row, :points] = wavelengths(points)
        table["FLUX"][row, :points] = 1e-14
        table["ERROR"][row, :points] = 1e-16
    table["WAVELENGTH"].unit, table["FLUX"].unit, table["ERROR"].unit = "Angstrom", FLAM, FLAM
    fits.HDUList([fits.PrimaryHDU(header=header), fits.table_to_hdu(table)]).writeto(path)
    return path
