"""High-level science products as astropy writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.table import Table
from evidence.mast.observed import FLAM, collected, on_the_sky, wavelengths
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path


def image_of_a_collection(folder: Path) -> Path:
    """Write an image with its weights."""
    name = "hlsp_demo_hst_wfc3_ngc4151_f814w_v1.0_drz.fits"
    path, header = collected(folder, name, INSTRUME="WFC3", FILTER="F814W", PSFSIZE=0.08)
    science = fits.ImageHDU(np.ones((24, 32), np.float32), on_the_sky(), name="SCI")
    science.header["BUNIT"] = "electron/s"
    science.header["WCSAXES"] = 2
    weight = fits.ImageHDU(np.ones((24, 32), np.float32), name="WHT")
    fits.HDUList([fits.PrimaryHDU(header=header), science, weight]).writeto(path)
    return path


def spectrum_of_a_collection(folder: Path) -> Path:
    """Write a spectrum, one row a wavelength."""
    path, header = collected(folder, "hlsp_demo_hst_cos_ngc4151_g130m_v1.0_spec.fits", INSTRUME="COS", DISPRSR="G130M")
    table = Table({"WAVELENGTH": wavelengths(300), "FLUX": np.full(300, 1e-14), "FLUX_ERROR": np.full(300, 1e-16)})
    table["WAVELENGTH"].unit = "Angstrom"
    table["FLUX"].unit = table["FLUX_ERROR"].unit = FLAM
    fits.HDUList([fits.PrimaryHDU(header=header), fits.BinTableHDU(table, name="SPECTRUM")]).writeto(path)
    return path


def series_of_a_collection(folder: Path) -> Path:
    """Write a light curve of GALEX."""
    name = "hlsp_demo_galex_camera_ngc4151_nuv_v1.0_lc.fits"
    path, header = collected(folder, name, TELESCOP="GALEX", INSTRUME="camera", OBSERVAT="GALEX", FILTER="NUV")
    table = Table({"TIME": np.linspace(59277.2, 59277.21, 20), "FLUX": np.full(20, 12.0), "FLUX_ERR": np.full(20, 0.1)})
    table["TIME"].unit = "d"
    table["FLUX"].unit = table["FLUX_ERR"].unit = "count/s"
    fits.HDUList([fits.PrimaryHDU(header=header), fits.BinTableHDU(table, name="TIMESERIES")]).writeto(path)
    return path


def picture_of_a_collection(folder: Path) -> Path:
    """Draw a picture of the image."""
    path = folder / "hlsp_demo_hst_wfc3_ngc4151_f814w_v1.0_drz.png"
    Image.fromarray(np.zeros((24, 32), np.uint8)).save(path)
    return path
