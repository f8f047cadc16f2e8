"""The primary header that the archive wants, for files that libraries of others write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.time import Time
from astropy.wcs import WCS

if TYPE_CHECKING:
    from pathlib import Path

ORDERS = (180, 200, 190)  # points of each order
FLAM = "erg / (Angstrom s cm2)"


def observed(folder: Path, name: str, **more: object) -> tuple[Path, fits.Header]:
    """Give the path of a file to be, and a header that says what was observed, where and when."""
    header = fits.Header()
    began = Time("2021-03-04T05:06:07")
    header.update(
        {
            "FILENAME": name,
            "DATE": "2021-04-01",
            "OBJECT": "NGC 4151",
            "RA_TARG": 182.635745,
            "DEC_TARG": 39.405730,
            "TELESCOP": "HST",
            "INSTRUME": "STIS",
            "DATE-OBS": began.isot,
            "EXPTIME": 1200.0,
            "AIRORVAC": "VAC",
            **more,
        }
    )
    header.add_history("made up for a test")
    return folder / name, header


def collected(folder: Path, name: str, **more: object) -> tuple[Path, fits.Header]:
    """Give the path of a file of a collection, and its header with the keywords that the archive asks for."""
    began = Time("2021-03-04T05:06:07")
    ended = Time("2021-03-04T05:26:07")
    return observed(
        folder,
        name,
        **{
            "HLSPID": "DEMO",
            "HLSPNAME": "A demonstration",
            "HLSPLEAD": "Nobody",
            "HLSPTARG": "NGC 4151",
            "HLSPVER": "v1.0",
            "DOI": "10.17909/t9-abcd-0123",
            "LICENSE": "CC BY 4.0",
            "LICENURL": "https://creativecommons.org/licenses/by/4.0/",
            "OBSERVAT": "HST",
            "TIMESYS": "UTC",
            "XPOSURE": 1200.0,
            "TELAPSE": 1200.0,
            "DATE-BEG": began.isot,
            "DATE-END": ended.isot,
            "MJD-BEG": began.mjd,
            "MJD-END": ended.mjd,
            "MJD-MID": (began.mjd + ended.mjd) / 2,
            "RADESYS": "ICRS",
            **more,
        },
    )


def wavelengths(points: int) -> np.ndarray:
    """Give wavelengths in Angstrom that are not linear."""
    return np.geomspace(1150.0, 1700.0, points)


def on_the_sky() -> fits.Header:
    """Give the keywords of an image on the sky, as astropy writes them."""
    wcs = WCS(naxis=2)
    wcs.wcs.ctype = ["RA---TAN", "DEC--TAN"]
    wcs.wcs.cunit = ["deg", "deg"]
    wcs.wcs.crpix = [16.5, 12.5]
    wcs.wcs.crval = [182.635745, 39.405730]
    wcs.wcs.cdelt = [-1e-5, 1e-5]
    wcs.wcs.radesys = "ICRS"
    return wcs.to_header()
