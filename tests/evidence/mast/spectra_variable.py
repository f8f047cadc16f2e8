"""Spectra of different lengths as astropy writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from evidence.mast.observed import FLAM, ORDERS, observed, wavelengths

if TYPE_CHECKING:
    from pathlib import Path


def vectors_of_variable_length(folder: Path) -> Path:
    """Write three spectra, each as long as it is."""
    path, header = observed(folder, "variable.fits")
    waves = np.array([wavelengths(points) for points in ORDERS], dtype=object)
    fluxes = np.array([np.full(points, 1e-14) for points in ORDERS], dtype=object)
    columns = [
        fits.Column("WAVELENGTH", "PD()", unit="Angstrom", array=waves),
        fits.Column("FLUX", "PD()", unit=FLAM, array=fluxes),
    ]
    fits.HDUList([fits.PrimaryHDU(header=header), fits.BinTableHDU.from_columns(columns)]).writeto(path)
    return path
