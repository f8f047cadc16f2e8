"""Spectra of different lengths, a table each, as others write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy.io import fits
from astropy.table import Table
from evidence.mast.observed import FLAM, ORDERS, observed, wavelengths

if TYPE_CHECKING:
    from pathlib import Path


def three_tables(folder: Path) -> Path:
    """Write three spectra by astropy, in tables that EXTVER tells apart."""
    path, header = observed(folder, "tables.fits")
    made = [fits.PrimaryHDU(header=header)]
    for version, points in enumerate(ORDERS, start=1):
        table = Table({"WAVELENGTH": wavelengths(points), "FLUX": np.full(points, 1e-14)})
        table["WAVELENGTH"].unit, table["FLUX"].unit = "Angstrom", FLAM
        made.append(fits.BinTableHDU(table, name="SPECTRUM", ver=version))
    fits.HDUList(made).writeto(path)
    return path


def slits_of_jwst(folder: Path) -> Path:
    """Write the spectra of two slits by JWST's data models."""
    from stdatamodels.jwst import datamodels

    model = datamodels.MultiSpecModel()
    model.update(
        {
            "meta": {
                "target": {"catalog_name": "NGC 4151", "ra": 182.635745, "dec": 39.405730},
                "instrument": {"name": "NIRSPEC"},
                "observation": {"date": "2022-07-01"},
            }
        }
    )
    for points in ORDERS[:2]:
        spectrum = datamodels.SpecModel()
        rows = np.zeros(points, dtype=spectrum.get_dtype("spec_table"))
        rows["WAVELENGTH"] = np.linspace(1.0, 2.0, points)
        spectrum.spec_table = rows
        spectrum.spec_table.columns["WAVELENGTH"].unit = "um"
        spectrum.spec_table.columns["FLUX"].unit = "Jy"
        spectrum.spec_table.columns["FLUX_ERROR"].unit = "Jy"
        model.spec.append(spectrum)
    model.meta.telescope = "JWST"
    path = folder / "slits.fits"
    model.save(path)
    return path
