"""A primary array of unlike planes as astropy writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from evidence.mast.observed import FLAM, observed, wavelengths

if TYPE_CHECKING:
    from pathlib import Path


def three_rows(folder: Path) -> Path:
    """Write wavelengths, fluxes and uncertainties as three rows of one array."""
    named = {
        "PLANE1": "wavelength",
        "PUNIT1": "nm",
        "PLANE2": "flux",
        "PUNIT2": FLAM,
        "PLANE3": "error",
        "PUNIT3": FLAM,
    }
    path, header = observed(folder, "planes.fits", **named)
    waves = wavelengths(300) / 10
    rows = np.vstack([waves, np.full(300, 1e-14), np.full(300, 1e-16)])
    fits.PrimaryHDU(rows, header).writeto(path)
    return path
