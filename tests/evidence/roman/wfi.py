"""Files of Roman as the mission's data models write them: a small image, and the photometry of two filters.

Each takes the folder to write to and gives the path. What is made up for a file to be whole is put into its metadata.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from roman_datamodels import datamodels

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = (16, 16)
IMAGE = "r0000101001001001001_0001_wfi01_f158_cal.asdf"
EDGES = {  # reference pixels: planes of the ramps, rows and columns
    "amp33": (3, 16, 128),
    "border_ref_pix_left": (3, 16, 4),
    "border_ref_pix_right": (3, 16, 4),
    "border_ref_pix_top": (3, 4, 16),
    "border_ref_pix_bottom": (3, 4, 16),
}
DONE = (
    *("assign_wcs", "dark", "dark_decay", "dq_init", "flat_field", "flux", "linearity", "photom", "ramp_fit"),
    *("refpix", "saturation", "wfi18_transient"),
)
NOT_YET = ("outlier_detection", "skymatch", "source_catalog", "tweakreg")


def image(folder: Path) -> Path:
    """An image of stage 2 through F158; one pixel is missing."""
    model = datamodels.ImageModel.create_fake_data(shape=SHAPE)
    meta = model.meta
    meta.filename = IMAGE
    meta.calibration_software_version, meta.prd_version, meta.sdf_software_version = "1.2.0", "9.1.0", "2026_1"
    meta.instrument.optical_element = "F158"
    meta.exposure.nresultants, meta.exposure.read_pattern = 3, [[1], [2, 3], [4, 5, 6]]
    meta.ref_file.crds.version, meta.ref_file.crds.context = "14.0.3", "roman_0050.pmap"
    meta.cal_step = dict.fromkeys(DONE, "COMPLETE") | dict.fromkeys(NOT_YET, "INCOMPLETE")
    meta.photometry.conversion_megajanskys, meta.photometry.pixel_area = 0.4, 2.8e-13
    meta.wcsinfo.v2_ref, meta.wcsinfo.v3_ref = 1312.9, -1040.7
    meta.wcsinfo.s_region = "POLYGON ICRS 270.0 66.0 270.1 66.0 270.1 66.1 270.0 66.1"
    model.data[:] = np.linspace(1, 2, model.data.size, dtype="f4").reshape(SHAPE)
    model.err[:] = 0.1
    for name, shape in EDGES.items():
        model[name] = np.zeros(shape, model[name].dtype)
    model.data[0, 0], model.dq[0, 0] = np.nan, 1
    model.to_asdf(folder / IMAGE, all_array_compression="zlib")  # as given, by lz4, the pixels would not be judged
    return folder / IMAGE


def photometry(folder: Path) -> Path:
    """Photometry: a filter, and a dark that has none."""
    model = datamodels.WfiImgPhotomRefModel.create_fake_data()
    _reference(model.meta)
    area = {"wavelength": np.linspace(0.9, 1.9, 5, dtype="f4"), "effective_area": np.ones(5, dtype="f4")}
    nothing = dict.fromkeys(("photmjsr", "uncertainty", "pixelareasr"))
    model.phot_table = {
        "F158": {"photmjsr": 0.4, "uncertainty": 0.01, "pixelareasr": 2.8e-13, "collecting_area": 3.5, **area},
        "GRISM_0": {**nothing, "collecting_area": 3.5, **area},
        "DARK": nothing | dict.fromkeys(("collecting_area", "wavelength", "effective_area")),
    }
    model.save(folder / "roman_wfi_photom_0001.asdf")
    return folder / "roman_wfi_photom_0001.asdf"


def flat(folder: Path) -> Path:
    """A flat field of F158 that is flat."""
    model = datamodels.FlatRefModel.create_fake_data(shape=SHAPE)
    _reference(model.meta)
    model.meta.instrument.optical_element = "F158"
    model.data[:], model.err[:] = 1, 0.01
    model.save(folder / "roman_wfi_flat_0001.asdf")
    return folder / "roman_wfi_flat_0001.asdf"


def _reference(meta) -> None:
    meta.pedigree, meta.description, meta.author, meta.origin = "DUMMY", "made up", "H. Leavitt", "STSCI"
