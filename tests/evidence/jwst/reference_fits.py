"""Reference files that JWST's own software writes: the data model of each kind, with what its description asks for.

Takes a folder; gives the file that was written there. Pixels are few: each file serves a small window of a detector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from stdatamodels.jwst import datamodels
from stdatamodels.jwst.datamodels.dqflags import pixel

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = (8, 16)
CUBE = (3, *SHAPE)
SERIES = (2, 3, *SHAPE)


def mask(folder: Path) -> Path:
    """Two bad pixels."""
    model = datamodels.MaskModel(dq=_flags(), dq_def=_definitions())
    return _saved(model, folder, "NIRCAM", "MASK")


def dark(folder: Path) -> Path:
    """Three groups of NIRISS."""
    model = datamodels.DarkModel(data=_ones(CUBE), dq=_flags(), dq_def=_definitions())
    model.meta.exposure.readpatt, model.meta.exposure.ngroups = "NISRAPID", 3
    return _saved(model, folder, "NIRISS", "DARK")


def dark_miri(folder: Path) -> Path:
    """Two integrations of three groups."""
    model = datamodels.DarkMIRIModel(data=_ones(SERIES), dq=np.zeros((2, 1, *SHAPE), "u4"), dq_def=_definitions())
    model.meta.exposure.readpatt = "FASTR1"
    return _saved(model, folder, "MIRI", "DARK")


def flat(folder: Path) -> Path:
    """One filter of NIRCam."""
    model = datamodels.FlatModel(data=_ones(), err=_ones() / 100, dq=_flags(), dq_def=_definitions())
    model.meta.instrument.filter, model.meta.instrument.pupil = "F150W", "CLEAR"
    return _saved(model, folder, "NIRCAM", "FLAT")


def gain(folder: Path) -> Path:
    """Electrons in a count."""
    model = datamodels.GainModel(data=_ones() * 1.8)
    model.meta.bunit_data = "ELECTRONS/DN"
    return _saved(model, folder, "NIRCAM", "GAIN")


def readnoise(folder: Path) -> Path:
    """Noise in counts."""
    model = datamodels.ReadnoiseModel(data=_ones() * 12)
    model.meta.bunit_data, model.meta.exposure.readpatt = "DN", "FAST"
    return _saved(model, folder, "MIRI", "READNOISE")


def ipc_pixels(folder: Path) -> Path:
    """A kernel of each pixel."""
    kernels = np.full((3, 3, *SHAPE), -0.005, "f4")
    kernels[1, 1] = 1.04
    return _saved(datamodels.IPCModel(data=kernels), folder, "NIRSPEC", "IPC")


def saturation(folder: Path) -> Path:
    """Full pixels."""
    model = datamodels.SaturationModel(data=_ones() * 60000, dq=_flags(), dq_def=_definitions())
    return _saved(model, folder, "NIRISS", "SATURATION")


def superbias(folder: Path) -> Path:
    """A bias with its uncertainty."""
    model = datamodels.SuperBiasModel(data=_ones() * 9000, err=_ones(), dq=_flags(), dq_def=_definitions())
    model.meta.exposure.readpatt = "NISRAPID"
    return _saved(model, folder, "NIRISS", "SUPERBIAS")


def linearity(folder: Path) -> Path:
    """A polynomial and its inverse."""
    model = datamodels.LinearityModel(coeffs=_ones(CUBE), dq=_flags(), dq_def=_definitions())
    model.inv_coeffs = _ones((5, *SHAPE))
    return _saved(model, folder, "NIRCAM", "LINEARITY")


def persat(folder: Path) -> Path:
    """Counts from which pixels glow."""
    model = datamodels.PersistenceSatModel(data=_ones() * 50000, dq=_flags(), dq_def=_definitions())
    return _saved(model, folder, "NIRCAM", "PERSAT")


def trapdensity(folder: Path) -> Path:
    """Traps of pixels."""
    model = datamodels.TrapDensityModel(data=_ones(), dq=_flags(), dq_def=_definitions())
    return _saved(model, folder, "NIRCAM", "TRAPDENSITY")


def reset(folder: Path) -> Path:
    """Two integrations of three groups."""
    model = datamodels.ResetModel(data=_ones(SERIES), err=_ones(SERIES), dq=_flags(), dq_def=_definitions())
    model.meta.exposure.readpatt, model.meta.exposure.nints, model.meta.exposure.ngroups = "FASTR1", 2, 3
    return _saved(model, folder, "MIRI", "RESET")


def area(folder: Path) -> Path:
    """Pixels of an image."""
    model = datamodels.PixelAreaModel(data=_ones())
    model.meta.instrument.filter, model.meta.instrument.pupil = "F150W", "CLEAR"
    model.meta.exposure.type = "NRC_IMAGE"
    model.meta.photometry.pixelarea_steradians = 2.29e-14
    model.meta.photometry.pixelarea_arcsecsq = 2.29e-14 * (180 / np.pi * 3600) ** 2
    return _saved(model, folder, "NIRCAM", "AREA")


def area_of_slits(folder: Path) -> Path:
    """Pixels of NIRSpec's slits."""
    model = datamodels.NirspecSlitAreaModel()
    model.area_table = _rows(model, "area_table", slit_id=["S200A1", "S400A1"], pixarea=[0.01, 0.011])
    model.meta.exposure.type = "NRS_FIXEDSLIT"
    return _saved(model, folder, "NIRSPEC", "AREA")


def area_of_shutters(folder: Path) -> Path:
    """Pixels of NIRSpec's shutters."""
    model = datamodels.NirspecMosAreaModel()
    places = {"quadrant": [1, 4], "shutter_x": [1, 365], "shutter_y": [1, 171]}
    model.area_table = _rows(model, "area_table", **places, pixarea=[0.01, 0.011])
    model.meta.exposure.type = "NRS_MSASPEC"
    return _saved(model, folder, "NIRSPEC", "AREA")


def photom_of_images(folder: Path) -> Path:
    """Fluxes of two filters, which fade."""
    model = datamodels.NrcImgPhotomModel()
    elements = {"filter": ["F090W", "F150W2"], "pupil": ["CLEAR", "F162M"]}
    model.phot_table = _rows(model, "phot_table", **elements, photmjsr=[2.0, 3.0], uncertainty=[0.1, 0.2])
    model.timecoeff_linear = _rows(model, "timecoeff_linear", **elements, t0=[59700.0] * 2, lossperyear=[0.01, 0.02])
    model.meta.exposure.type = "NRC_IMAGE"
    return _saved(model, folder, "NIRCAM", "PHOTOM")


def photom_of_spectra(folder: Path) -> Path:
    """Fluxes by wavelength, of which three are in use."""
    model = datamodels.MirLrsPhotomModel()
    scalars = [
        (name, model.get_dtype("phot_table")[name]) for name in ("filter", "subarray", "photmjsr", "uncertainty")
    ]
    vectors = [(name, "f4", 5) for name in ("wavelength", "relresponse", "reluncertainty")]
    rows = np.zeros(1, [*scalars, ("nelem", "i2"), *vectors])
    for name, value in {
        "filter": "P750L",
        "subarray": "FULL",
        "photmjsr": 30.0,
        "uncertainty": 0.5,
        "nelem": 3,
    }.items():
        rows[name] = value
    rows["wavelength"][0, :3], rows["relresponse"][0, :3] = [5.0, 8.0, 12.0], [1.0, 1.1, 0.9]
    model.phot_table = rows
    model.meta.exposure.type = "MIR_LRS-FIXEDSLIT"
    return _saved(model, folder, "MIRI", "PHOTOM")


def _ones(shape=SHAPE):
    return np.ones(shape, "f4")


def _flags():
    """Give a quality array in the bits of the pipeline, which the model writes in those of the file."""
    flags = np.zeros(SHAPE, "u4")
    flags[2, 3] = pixel["DO_NOT_USE"] | pixel["DEAD"]
    return flags


def _definitions():
    told = (("DO_NOT_USE", "bad"), ("DEAD", "gives no counts"))
    rows = [(bit, 2**bit, name, said) for bit, (name, said) in enumerate(told)]
    return np.array(rows, [("BIT", "i4"), ("VALUE", "u4"), ("NAME", "S40"), ("DESCRIPTION", "S80")])


def _rows(model, name, **columns):
    rows = np.zeros(len(next(iter(columns.values()))), model.get_dtype(name))
    for column, values in columns.items():
        rows[column] = values
    return rows


DETECTORS = {"NIRCAM": "NRCA1", "NIRISS": "NIS", "MIRI": "MIRIMAGE", "NIRSPEC": "NRS1"}


def _saved(model, folder, instrument, kind):
    meta = model.meta
    meta.reftype, meta.author, meta.pedigree, meta.useafter = kind, "G. Hopper", "GROUND", "2022-06-01T00:00:00"
    meta.description = "a few pixels, to be read by eye"
    meta.instrument.name, meta.instrument.detector = instrument, DETECTORS[instrument]
    if "IPC" not in kind and "PHOTOM" not in kind and "AREA" not in kind:
        window = meta.subarray
        window.name, window.xstart, window.ystart = "SUB64", 1, 1
        window.xsize, window.ysize = SHAPE[1], SHAPE[0]
        window.fastaxis, window.slowaxis = 1, 2
    model.history.append("made for a test")
    path = folder / f"jwst_{instrument.lower()}_{kind.lower()}_0001.fits"
    model.save(path)
    model.close()
    return path
