"""Spectrum, effective area and redistribution matrix as Gammapy writes them, in OGIP's forms.

Takes a folder; gives the file that was written there. The numbers are invented, layout and keywords are Gammapy's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from astropy import units as u
from gammapy.data import GTI
from gammapy.datasets import SpectrumDataset, SpectrumDatasetOnOff
from gammapy.irf import EDispKernelMap
from gammapy.maps import MapAxis, RegionGeom, RegionNDMap

if TYPE_CHECKING:
    from pathlib import Path

REGION = "icrs;circle(83.63,22.01,0.1)"


def spectrum(folder: Path) -> Path:
    """Five counts in each of four channels."""
    return _written(folder, "")


def area(folder: Path) -> Path:
    """The area that belongs to it."""
    return _written(folder, "_arf")


def matrix(folder: Path) -> Path:
    """The matrix that belongs to it, which only sorts energies into channels."""
    return _written(folder, "_rmf")


def _written(folder: Path, which: str) -> Path:
    true = MapAxis.from_energy_bounds("0.1 TeV", "50 TeV", nbin=6, name="energy_true")
    channels = MapAxis.from_energy_bounds("0.1 TeV", "50 TeV", nbin=4, name="energy")
    seen = RegionGeom.create(REGION, axes=[channels])
    made = SpectrumDataset.create(seen, energy_axis_true=true, name="crab")
    made.counts.data[...] = 5
    made.exposure = RegionNDMap.from_geom(
        RegionGeom.create(REGION, axes=[true]),
        data=np.full((6, 1, 1), 1e12),
        unit="m2 s",
        meta={"livetime": 100 * u.s},
    )
    made.edisp = EDispKernelMap.from_diagonal_response(channels, true, geom=seen.to_image())
    beside = RegionNDMap.from_geom(seen, data=np.full((4, 1, 1), 10))
    both = SpectrumDatasetOnOff.from_spectrum_dataset(dataset=made, acceptance=1, acceptance_off=5, counts_off=beside)
    both.gti = GTI.create(0 * u.s, 100 * u.s)
    both.write(folder / "pha_obs1.fits", format="ogip", overwrite=True)
    return folder / f"pha_obs1{which}.fits"
