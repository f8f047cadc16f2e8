"""More files of JWST than `models.py` has: what else pixels become, in images, coronagraphs and integral fields.

Takes nothing; gives models of stdatamodels, unsaved: whole metadata, few pixels, nothing wrong.
"""

from __future__ import annotations

import numpy as np
from real.exposure import (
    INTEGRATIONS,
    SIDE,
    fill_aperture_wcs,
    fill_calibration,
    fill_exposure,
    fill_photometry,
    fill_pointing,
    fill_wcs,
    put,
)
from real.models import fill_pixels, good_image_model, integration_times
from stdatamodels.jwst.datamodels import CubeModel, IFUCubeModel, IFUImageModel, ImageModel
from stdatamodels.jwst.datamodels.dqflags import pixel as flags

PLANES = 5  # of a cube
STAGE_2 = ("assign_wcs", "flat_field", "photom", "back_sub")


def good_rate_model() -> ImageModel:
    """The count rates of a NIRCam exposure, as stage 1 leaves them."""
    model = good_image_model()
    uncalibrate(model)
    model.area = model.var_flat = None
    return model


def good_rateints_model() -> CubeModel:
    """The same, integration by integration."""
    model = good_calints_model()
    uncalibrate(model)
    model.var_flat = None
    return model


def good_calints_model() -> CubeModel:
    """Every integration of a NIRCam exposure by itself, calibrated."""
    model = CubeModel((INTEGRATIONS, SIDE, SIDE))
    fill_cube(model)
    fill_exposure(model.meta, "NIRCAM")
    fill_calibration(model.meta)
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_wcs(model.meta.wcsinfo)
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    model.int_times = integration_times(model)
    return model


def good_coronagraph_model(visit: str = "001", exposure: str = "3") -> CubeModel:
    """Every integration of an exposure behind NIRCam's mask, calibrated."""
    model = good_calints_model()
    model.meta.exposure.type = "NRC_CORON"
    optics = model.meta.instrument
    optics.detector, optics.channel, optics.filter, optics.pupil = "NRCALONG", "LONG", "F335M", "MASKRND"
    optics.coronagraph = "MASKA335R"
    plan = model.meta.observation
    plan.observation_number, plan.exposure_number = visit, exposure
    plan.obs_id, plan.visit_id = f"V01234{visit}001P0000000002101", f"01234{visit}001"
    model.meta.filename = f"jw01234{visit}001_02101_{int(exposure):05}_nrcalong_calints.fits"
    return model


def good_slices_model() -> IFUImageModel:
    """A stage-2 exposure of MIRI's spectrometer: slices beside each other, each pixel with the number of its slice."""
    model = IFUImageModel((SIDE, SIDE))
    fill_pixels(model)
    model.regions = np.repeat(np.arange(SIDE, dtype="i4")[None, :] // 4 + 101, SIDE, axis=0)
    fill_exposure(model.meta, "MIRI")
    fill_calibration(model.meta)
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_aperture_wcs(model.meta.wcsinfo)
    model.meta.wcsinfo.specsys = "BARYCENT"
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    return model


def good_voxels_model() -> IFUCubeModel:
    """A cube of one channel of MIRI's spectrometer, its wavelengths in a table."""
    model = IFUCubeModel((PLANES, SIDE, SIDE))
    shape = model.data.shape
    model.data = np.linspace(1, 2, num=model.data.size, dtype="f4").reshape(shape)
    model.data[:, 0, 0] = np.nan
    model.dq = np.zeros(shape, dtype="u4")
    model.dq[:, 0, 0] = flags["DO_NOT_USE"] | flags["NON_SCIENCE"]
    model.err, model.weightmap = np.full(shape, 0.03, dtype="f4"), np.full(shape, 8, dtype="f4")
    wavelengths = np.linspace(4.9, 5.7, PLANES, dtype="f4").reshape(1, PLANES, 1)
    model.wavetable = np.array([(wavelengths[0],)], dtype=[("wavelength", "<f4", (PLANES, 1))])
    model.wavedim = f"(1,{PLANES})"
    fill_exposure(model.meta, "MIRI")
    model.meta.instrument.channel = "1"
    fill_calibration(model.meta)
    model.meta.cal_step.cube_build = "COMPLETE"
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_wcs(model.meta.wcsinfo)
    fill_cube_wcs(model.meta)
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    return model


def fill_cube_wcs(meta) -> None:
    """The third axis, looked up in a table, and how the cube was built; no place of an aperture."""
    world = meta.wcsinfo
    for name in ("v2_ref", "v3_ref", "ra_ref", "dec_ref", "roll_ref", "v3yangle", "vparity"):
        setattr(world, name, None)
    put(world, wcsaxes=3, ctype3="WAVE-TAB", cunit3="um", crpix3=1.0, crval3=1.0, ps3_0="WCS-TABLE", ps3_1="wavelength")
    put(world, pc1_3=0.0, pc2_3=0.0, pc3_1=0.0, pc3_2=0.0, pc3_3=1.0, specsys="BARYCENT")
    cube = meta.ifu
    cube.flux_extension, cube.error_extension, cube.dq_extension, cube.error_type = "SCI", "ERR", "DQ", "ERR"
    cube.weighting, cube.weight_power, cube.roi_spatial, cube.roi_wave = "drizzle", 0, 0, 0


def uncalibrate(model: ImageModel | CubeModel) -> None:
    """Take back what stage 2 did to the header: steps, photometry, the unit."""
    for step in STAGE_2:
        setattr(model.meta.cal_step, step, None)
    photometry = model.meta.photometry
    photometry.conversion_megajanskys = photometry.conversion_microjanskys = None
    photometry.pixelarea_steradians = photometry.pixelarea_arcsecsq = None
    model.meta.bunit_data = model.meta.bunit_err = "DN/s"


def fill_cube(model: CubeModel) -> None:
    """SCI from 1 to 2 with noise, ERR and variances that agree; the first pixel of each plane is missing."""
    shape = model.data.shape
    noise = np.random.default_rng(1).normal(0, 0.03, shape)
    model.data = (np.linspace(1, 2, num=model.data.size).reshape(shape) + noise).astype("f4")
    model.data[:, 0, 0] = np.nan
    model.dq = np.zeros(shape, dtype="u4")
    model.dq[:, 0, 0], model.dq[:, 0, 1] = flags["DO_NOT_USE"] | flags["DEAD"], flags["SATURATED"]
    model.var_poisson, model.var_rnoise, model.var_flat = (
        np.full(shape, value, dtype="f4") for value in (1e-4, 4e-4, 4e-4)
    )
    model.err = np.sqrt(model.var_poisson + model.var_rnoise + model.var_flat)
