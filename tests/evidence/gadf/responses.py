"""Responses of Cherenkov telescopes as Gammapy writes them, which analyses most of their data.

Takes a folder; gives the file that was written there. The numbers are invented, layout and keywords are Gammapy's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from gammapy.irf import PSF3D, Background2D, EffectiveAreaTable2D, EnergyDispersion2D, RadMax2D
from gammapy.maps import MapAxis

if TYPE_CHECKING:
    from pathlib import Path

TRUE = MapAxis.from_energy_bounds("0.1 TeV", "50 TeV", nbin=6, name="energy_true")
RECONSTRUCTED = MapAxis.from_energy_bounds("0.1 TeV", "50 TeV", nbin=6, name="energy")
OFFSET = MapAxis.from_bounds(0, 2.5, nbin=3, unit="deg", name="offset")


def area(folder: Path) -> Path:
    """An area that is the same everywhere."""
    response = EffectiveAreaTable2D(axes=[TRUE, OFFSET], data=np.full((6, 3), 1e5), unit="m2")
    return _written(response, folder / "aeff.fits")


def dispersion(folder: Path) -> Path:
    """Energies that scatter by a fifth."""
    migration = MapAxis.from_bounds(0.2, 5, nbin=10, name="migra")
    response = EnergyDispersion2D.from_gauss(
        energy_axis_true=TRUE, migra_axis=migration, offset_axis=OFFSET, bias=0, sigma=0.2
    )
    return _written(response, folder / "edisp.fits")


def point_spread(folder: Path) -> Path:
    """A disk."""
    distance = MapAxis.from_bounds(0, 0.6, nbin=5, unit="deg", name="rad")
    response = PSF3D(axes=[TRUE, OFFSET, distance], data=np.ones((6, 3, 5)), unit="sr-1")
    return _written(response, folder / "psf.fits")


def background(folder: Path) -> Path:
    """As much everywhere."""
    response = Background2D(axes=[RECONSTRUCTED, OFFSET], data=np.ones((6, 3)), unit="s-1 MeV-1 sr-1")
    return _written(response, folder / "background.fits")


def cut(folder: Path) -> Path:
    """A tenth of a degree around the source."""
    response = RadMax2D(axes=[RECONSTRUCTED, OFFSET], data=np.full((6, 3), 0.1), unit="deg")
    return _written(response, folder / "rad_max.fits")


def _written(response: EffectiveAreaTable2D | EnergyDispersion2D | PSF3D | Background2D | RadMax2D, path: Path) -> Path:
    response.write(path, overwrite=True)
    return path
