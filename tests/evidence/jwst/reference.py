"""Reference files in ASDF that JWST's own software writes.

Takes a folder; gives the file that was written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stdatamodels.jwst.datamodels import WavelengthrangeModel

if TYPE_CHECKING:
    from pathlib import Path


def wavelengthrange(folder: Path) -> Path:
    """Two orders of one filter of NIRISS."""
    ranges = [[1, "F090W", 0.79, 1.02], [2, "F090W", 0.79, 1.02]]
    model = WavelengthrangeModel(wrange=ranges, wrange_selector=["F090W"] * 2, order=[1, 2])
    model.meta.reftype, model.meta.author, model.meta.pedigree = "wavelengthrange", "G. Hopper", "GROUND"
    model.meta.useafter, model.meta.description = "2022-06-01T00:00:00", "two orders, to be read by eye"
    model.meta.instrument.name, model.meta.exposure.type = "NIRISS", "NIS_WFSS"
    path = folder / "jwst_niriss_wavelengthrange_0001.asdf"
    model.save(path)
    model.close()
    return path
