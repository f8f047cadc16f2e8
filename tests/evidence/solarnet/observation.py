"""Observations of the Sun that keep all of the recommendations: coordinates by astropy.wcs, files by astropy.io.fits.

The validator of the package `solarnet_metadata` accepts both. It wants CNAME and DATEREF whatever the coordinates are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.wcs import WCS

if TYPE_CHECKING:
    from pathlib import Path

_FILE = {"SOLARNET": 1.0, "OBS_HDU": 1, "DATE": "2026-03-02T09:00:00", "ORIGIN": "University of Oslo", "LEVEL": "2"}


def corona(folder: Path) -> Path:
    """Write an image in the extreme ultraviolet, from an orbit around the Earth, of two exposures and binned."""
    coordinates = WCS(naxis=2)
    coordinates.wcs.ctype, coordinates.wcs.cunit = ["HPLN-TAN", "HPLT-TAN"], ["arcsec", "arcsec"]
    coordinates.wcs.cname = ["solar x", "solar y"]
    coordinates.wcs.crpix, coordinates.wcs.crval, coordinates.wcs.cdelt = [8.5, 4.5], [0.0, 10.0], [19.2, 19.2]
    cards = {
        "EXTNAME": "Fe IX 171",
        **_FILE,
        "DATE-BEG": "2026-03-01T12:00:00.000",
        "DATEREF": "2026-03-01T12:00:00",
        "DATE-END": "2026-03-01T12:00:04.500",
        "DATE-AVG": "2026-03-01T12:00:02.250",
        "BTYPE": "phot.radiance;em.UV",
        "BUNIT": "DN",
        "XPOSURE": (4.0, "[s] both exposures"),
        "TEXPOSUR": (2.0, "[s] one exposure"),
        "NSUMEXP": 2,
        "NBIN1": 2,
        "NBIN2": 2,
        "NBIN": 4,
        "GEOX_OBS": (4.0e7, "[m] place in the orbit"),
        "GEOY_OBS": (1.0e6, "[m] place in the orbit"),
        "GEOZ_OBS": (-2.0e6, "[m] place in the orbit"),
        "HGLN_OBS": (0.0, "[deg] Stonyhurst longitude"),
        "HGLT_OBS": (-7.2, "[deg] Stonyhurst latitude"),
        "DSUN_OBS": (1.4821e11, "[m] distance from the Sun"),
        "MISSION": "SLEEP",
        "INSTRUME": "ZUN",
        "FILTER": "Al_med",
        "WAVEUNIT": -10,
        "WAVEREF": "vacuum",
        "WAVEMIN": (168.0, "[Angstrom] shortest wavelength"),
        "WAVEMAX": (175.0, "[Angstrom] longest wavelength"),
        "WAVELNTH": (171.1, "[Angstrom] of the line"),
        "POINT_ID": "20260301_115500",
        "CREATOR": "ZUN_PIPELINE",
        "PRSTEP1": "DARK-SUBTRACTION",
        "PRPROC1": "dark.py",
        "PRPVER1": 1.5,
        "PRLIB1A": "zunred",
    }
    pixels = np.arange(128, dtype="f4").reshape(8, 16)
    pixels[0, 0] = np.nan
    return _written(folder / "sleep_zun_l2_20260301_120000_171.fits", pixels, coordinates, cards)


def stokes(folder: Path) -> Path:
    """Write spectra of four Stokes parameters along a slit, from the ground."""
    coordinates = WCS(naxis=5)
    coordinates.wcs.ctype = ["HPLN-TAN", "HPLT-TAN", "AWAV", "STOKES", "UTC"]
    coordinates.wcs.cunit = ["arcsec", "arcsec", "nm", "", "s"]
    coordinates.wcs.cname = ["solar x", "solar y", "wavelength", "Stokes parameter", "time"]
    coordinates.wcs.crpix = [1.0, 3.0, 1.0, 1.0, 1.0]
    coordinates.wcs.crval = [100.0, -40.0, 630.1, 1.0, 0.0]
    coordinates.wcs.cdelt = [0.3, 0.3, 0.002, 1.0, 12.5]
    coordinates.wcs.dateref = "2026-03-01T10:00:00"
    coordinates.wcs.timesys = "UTC"
    cards = {
        "EXTNAME": "Fe I 630",
        **_FILE,
        "DATE-BEG": "2026-03-01T10:15:00",
        "DATEREF": "2026-03-01T10:15:00",
        "BTYPE": "Spectral radiance",
        "BUNIT": "W/(m2 sr nm)",
        "XPOSURE": (2.44, "[s] accumulated"),
        "OBSGEO-X": (5327395.9638, "[m] place on the ground"),
        "OBSGEO-Y": (-1719170.4876, "[m] place on the ground"),
        "OBSGEO-Z": (3051490.766, "[m] place on the ground"),
        "OBSRVTRY": "Roque de los Muchachos",
        "TELESCOP": "SST",
        "WAVEUNIT": -9,
        "WAVEREF": "air",
        "WAVEMIN": (630.1, "[nm] shortest wavelength"),
        "WAVEMAX": (630.11, "[nm] longest wavelength"),
        "OBS_VR": (0.41, "[km/s] away from the Sun"),
        "SPECSYS": "TOPOCENT",
        "VELOSYS": (0.0, "[m/s] nothing was taken out"),
        "SLIT_WID": (0.1, "[arcsec] width of the slit"),
        "POLCCONV": "(+HPLT,-HPLN,+HPRZ)",
        "POLCANGL": (45.5, "[deg] rotation"),
        "POINT_ID": "20260301_101500",
    }
    pixels = np.ones((1, 4, 6, 5, 1), dtype="f4")
    return _written(folder / "sst_slit_l2_20260301_101500_630.fits", pixels, coordinates, cards)


def _written(path: Path, pixels: np.ndarray, coordinates: WCS, cards: dict[str, object]) -> Path:
    hdu = fits.PrimaryHDU(pixels, coordinates.to_header())
    for unused in ("MJDREF", "DATE-OBS", "MJD-OBS"):
        hdu.header.remove(unused, ignore_missing=True)
    for name, value in ({"FILENAME": path.name} | cards).items():
        hdu.header[name] = value
    hdu.writeto(path, checksum=True)
    return path
