"""Wavefronts that others' programs write: one that poppy computes, one that stpsf makes of a measured one.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits

if TYPE_CHECKING:
    from pathlib import Path


def defocus(folder: Path) -> Path:
    """A telescope out of focus by 100 nm."""
    import poppy  # it is not in every environment

    optic = poppy.ZernikeWFE(coefficients=[0, 0, 0, 1e-7], radius=3.3)
    optic.to_fits(outname=str(folder / "defocus.fits"), what="opd", npix=64)
    return folder / "defocus.fits"


def measured(folder: Path) -> Path:
    """A measured wavefront as stpsf takes it in: from microns in an extension to metres in the primary array."""
    (folder / "version.txt").write_text("9.9.9")  # stpsf wants a folder of data, of which nothing is read here
    os.environ.setdefault("STPSF_PATH", str(folder))
    from stpsf.mast_wss import import_wss_opd

    given = folder / "R2022073001-NRCA3_FP1-1.fits"
    rows, columns = np.mgrid[-1:1:64j, -1:1:64j]
    tilt = np.where(np.hypot(rows, columns) < 1, columns / 10, 0).astype("f4")
    hdus = fits.HDUList([fits.PrimaryHDU(), fits.ImageHDU(tilt, name="RESULT_PHASE")])
    hdus[0].header.update({"CORR_ID": "R2022073001", "APERNAME": "NRCA3_FP1"})
    hdus.writeto(given)
    import_wss_opd(str(given), npix_out=128).writeto(folder / "imported.fits")
    return folder / "imported.fits"
