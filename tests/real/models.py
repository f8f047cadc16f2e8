"""Small files that JWST's own library writes: whole metadata, few pixels, nothing wrong.

Takes nothing; gives models of stdatamodels, unsaved, so that a test may spoil them first. Save each under its name in
`GOOD`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
from real.exposure import (
    BARYCENTRE,
    DEC,
    GROUP,
    GROUPS,
    HELIOCENTRE,
    INTEGRATION,
    INTEGRATIONS,
    RA,
    ROLL,
    SIDE,
    START,
    fill_aperture_wcs,
    fill_calibration,
    fill_exposure,
    fill_photometry,
    fill_pointing,
    fill_spectral_wcs,
    fill_wcs,
    mjd,
    stamp,
)
from stdatamodels.jwst.datamodels import ImageModel, Level1bModel, MultiSlitModel, MultiSpecModel, SlitModel, SpecModel
from stdatamodels.jwst.datamodels.dqflags import pixel as flags

EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001  days of the detector count from here, in UTC


def good_image_model() -> ImageModel:
    """A stage-2 NIRCam image with every keyword that such a file carries; one pixel is missing, and flagged."""
    model = ImageModel((SIDE, SIDE))
    fill_pixels(model)
    fill_exposure(model.meta, "NIRCAM")
    fill_calibration(model.meta)
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_wcs(model.meta.wcsinfo)
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    return model


def good_uncal_model() -> Level1bModel:
    """The raw ramps of the same exposure, with the times of its groups and integrations."""
    model = Level1bModel((INTEGRATIONS, GROUPS, SIDE, SIDE))
    model.data = np.arange(model.data.size, dtype="u2").reshape(model.data.shape) + 9000
    fill_exposure(model.meta, "NIRCAM")
    fill_pointing(model.meta)
    fill_wcs(model.meta.wcsinfo)
    model.meta.bunit_data = "DN"
    model.int_times = integration_times(model)
    model.group = group_times(model)
    return model


def good_multislit_model() -> MultiSlitModel:
    """A stage-2 NIRSpec exposure through fixed slits: two slits, of different shapes."""
    model = MultiSlitModel()
    fill_exposure(model.meta, "NIRSPEC")
    fill_calibration(model.meta)
    model.meta.cal_step.extract_2d = "COMPLETE"
    model.meta.cal_step.extract_2d = model.meta.cal_step.srctype = model.meta.cal_step.wavecorr = "COMPLETE"
    for number, (name, shape) in enumerate((("S200A1", (8, 24)), ("S400A1", (10, 24))), start=1):
        slit = SlitModel(shape)
        fill_pixels(slit)
        slit.wavelength = np.tile(np.linspace(0.97, 1.89, shape[1], dtype="f4"), (shape[0], 1))
        slit.name, slit.slitlet_id, slit.shutter_id, slit.source_id = name, number, number, number
        slit.xstart, slit.ystart, slit.xsize, slit.ysize = 401, 1 + 20 * number, shape[1], shape[0]
        slit.source_name, slit.source_alias, slit.source_type, slit.stellarity = (
            f"1234_{number}",
            f"source {number}",
            "EXTENDED",
            0.25,
        )
        slit.source_xpos, slit.source_ypos, slit.source_ra, slit.source_dec = 0.125, -0.0625, RA, DEC
        slit.meta.bunit_data = slit.meta.bunit_err = "MJy/sr"
        fill_photometry(slit.meta)
        fill_pointing(slit.meta)
        fill_aperture_wcs(slit.meta.wcsinfo)
        fill_spectral_wcs(slit.meta.wcsinfo)
        model.slits.append(slit)
    return model


def good_spectrum_model() -> MultiSpecModel:
    """Two spectra extracted from the slits of `good_multislit_model`, one row a wavelength, columns with units."""
    model = MultiSpecModel()
    fill_exposure(model.meta, "NIRSPEC")
    fill_calibration(model.meta)
    model.meta.cal_step.extract_1d = "COMPLETE"
    for number, name in enumerate(("S200A1", "S400A1"), start=1):
        spectrum = SpecModel()
        spectrum.spec_table = spectrum_rows(24)
        for column in spectrum.spec_table.columns:
            column.unit = unit_of_column(column.name)
        spectrum.name, spectrum.source_id, spectrum.source_name, spectrum.source_alias = (
            name,
            number,
            f"1234_{number}",
            f"source {number}",
        )
        spectrum.source_type, spectrum.spectral_order, spectrum.dispersion_direction, spectrum.detector = (
            "POINT",
            1,
            1,
            "NRS1",
        )
        spectrum.extraction_x, spectrum.extraction_y = 12.0, 4.0
        spectrum.extraction_xstart, spectrum.extraction_xstop, spectrum.extraction_ystart, spectrum.extraction_ystop = (
            1.0,
            24.0,
            3.0,
            6.0,
        )
        spectrum.slit_ra, spectrum.slit_dec, spectrum.position_angle = RA, DEC, ROLL
        model.spec.append(spectrum)
    return model


def spectrum_rows(count: int) -> np.ndarray:
    """Rows of EXTRACT1D: fluxes fall with wavelength, the last one is missing and flagged."""
    dtype = SpecModel().get_dtype("spec_table")
    rows = np.zeros(count, dtype=dtype)
    rows["WAVELENGTH"] = np.linspace(0.97, 1.89, count)
    rows["FLUX"] = np.linspace(2e-3, 1e-3, count)
    rows["FLUX_ERROR"], rows["FLUX_VAR_POISSON"] = 1e-5, 1e-10
    rows["BACKGROUND"], rows["BKGD_ERROR"], rows["NPIXELS"] = 0.5, 0.01, 4.0
    rows["FLUX"][-1], rows["DQ"][-1] = np.nan, flags["DO_NOT_USE"]
    return rows


def unit_of_column(name: str) -> str | None:
    """The unit that the extraction step writes for a column of EXTRACT1D."""
    match name.partition("_")[0], "_VAR_" in name:
        case ("WAVELENGTH", _):
            return "um"
        case ("FLUX", squared):
            return "Jy^2" if squared else "Jy"
        case (("SURF" | "SB" | "BACKGROUND" | "BKGD"), squared):
            return "MJy^2 / sr^2" if squared else "MJy/sr"
    return None


def fill_pixels(model: ImageModel | SlitModel) -> None:
    """SCI from 1 to 2, ERR and variances that agree with it, DQ: the first pixel is missing, the second saturated."""
    shape = model.data.shape
    model.data = np.linspace(1, 2, num=model.data.size, dtype="f4").reshape(shape)
    model.data[0, 0] = np.nan
    model.dq = np.zeros(shape, dtype="u4")
    model.dq[0, 0], model.dq[0, 1] = flags["DO_NOT_USE"] | flags["DEAD"], flags["SATURATED"]
    model.var_poisson, model.var_rnoise, model.var_flat = (
        np.full(shape, value, dtype="f4") for value in (1e-4, 4e-4, 4e-4)
    )
    model.err = np.sqrt(model.var_poisson + model.var_rnoise + model.var_flat)
    if isinstance(model, ImageModel):
        model.area = np.ones(shape, dtype="f4")


def integration_times(model: Level1bModel) -> np.ndarray:
    """Rows of INT_TIMES: one an integration, back to back."""
    rows = np.zeros(INTEGRATIONS, dtype=model.get_dtype("int_times"))
    rows["integration_number"] = np.arange(1, INTEGRATIONS + 1)
    for position, name in enumerate(("start", "mid", "end")):
        seconds = (np.arange(INTEGRATIONS) + position / 2) * INTEGRATION
        rows[f"int_{name}_MJD_UTC"] = mjd(START) + seconds / 86400
        rows[f"int_{name}_BJD_TDB"] = mjd(START) + (seconds + BARYCENTRE) / 86400
    return rows


def group_times(model: Level1bModel) -> np.ndarray:
    """Rows of GROUP: one a group, with the time of its end."""
    rows = np.zeros(INTEGRATIONS * GROUPS, dtype=model.get_dtype("group"))
    for number, row in enumerate(rows):
        end = START + timedelta(seconds=(number + 1) * GROUP)
        row["integration_number"], row["group_number"] = 1 + number // GROUPS, 1 + number % GROUPS
        midnight = end.replace(hour=0, minute=0, second=0, microsecond=0)
        row["end_day"] = (midnight - EPOCH).days
        row["end_milliseconds"] = (end - midnight) // timedelta(milliseconds=1)
        row["group_end_time"], row["completion_code_text"] = stamp(end), "COMPLETE"
        row["number_of_columns"] = row["number_of_rows"] = SIDE
        row["bary_end_time"], row["helio_end_time"] = mjd(end) + BARYCENTRE / 86400, mjd(end) + HELIOCENTRE / 86400
    return rows


# Name of the file, what makes it, and the product that it is.
GOOD = {
    "jw01234001001_02101_00003_nrca1_cal.fits": (good_image_model, "jwst.imaging:cal"),
    "jw01234001001_02101_00003_nrca1_uncal.fits": (good_uncal_model, "jwst.detector:uncal"),
    "jw01234001001_02101_00003_nrs1_cal.fits": (good_multislit_model, "jwst.spectroscopy:cal"),
    "jw01234001001_02101_00003_nrs1_x1d.fits": (good_spectrum_model, "jwst.spectroscopy:x1d"),
}
