"""More spectra of JWST than `models.py` has: other modes, rectified ones, series of them.

Takes nothing; gives models of stdatamodels, unsaved: whole metadata, few pixels, nothing wrong.
"""

from __future__ import annotations

import numpy as np
from real.exposure import (
    DEC,
    INTEGRATIONS,
    RA,
    SIDE,
    fill_aperture_wcs,
    fill_calibration,
    fill_exposure,
    fill_photometry,
    fill_pointing,
    fill_spectral_wcs,
    put,
)
from real.models import fill_pixels, good_multislit_model, integration_times, spectrum_rows, unit_of_column
from stdatamodels.jwst.datamodels import (
    ImageModel,
    MRSMultiSpecModel,
    MRSSpecModel,
    MultiSlitModel,
    SlitModel,
    SpecModel,
)
from stdatamodels.jwst.datamodels.dqflags import pixel as flags

# What each mode has in the beam, and how its detector is read.
MODES = {
    "NIS_AMI": ({"name": "NIRISS", "detector": "NIS", "filter": "F480M", "pupil": "NRM"}, "NISRAPID", "SUB80"),
    "MIR_LRS-FIXEDSLIT": ({"name": "MIRI", "detector": "MIRIMAGE", "filter": "P750L"}, "FASTR1", "FULL"),
    "MIR_MRS": ({"name": "MIRI", "detector": "MIRIFUSHORT", "channel": "12", "band": "SHORT"}, "FASTR1", "FULL"),
    "NIS_SOSS": (
        {"name": "NIRISS", "detector": "NIS", "filter": "CLEAR", "pupil": "GR700XD"},
        "NISRAPID",
        "SUBSTRIP256",
    ),
    "NIS_WFSS": ({"name": "NIRISS", "detector": "NIS", "filter": "GR150R", "pupil": "F200W"}, "NIS", "FULL"),
    "NRC_TSGRISM": (
        {
            "name": "NIRCAM",
            "detector": "NRCALONG",
            "module": "A",
            "channel": "LONG",
            "filter": "F444W",
            "pupil": "GRISMR",
        },
        "RAPID",
        "SUBGRISM256",
    ),
}
NIRCAM_ALONE = ("module", "channel", "filter", "pupil", "pupil_imaging_lens", "coronagraph")


def fill_mode(meta, kind: str) -> None:
    """The whole metadata of a calibrated exposure of a mode."""
    optics, pattern, subarray = MODES[kind]
    fill_exposure(meta, "NIRCAM")
    put(meta.instrument, **dict.fromkeys(NIRCAM_ALONE))
    put(meta.instrument, **optics)
    meta.exposure.type, meta.exposure.readpatt, meta.subarray.name = kind, pattern, subarray
    fill_calibration(meta)


def fill_extracted(meta) -> None:
    """That a spectrum was extracted, and nothing that belongs to pixels."""
    meta.cal_step.extract_1d = "COMPLETE"


def fill_slit(slit, number: int = 1) -> None:
    """The header of one cut-out."""
    fill_photometry(slit.meta)
    fill_pointing(slit.meta)
    fill_aperture_wcs(slit.meta.wcsinfo)
    fill_spectral_wcs(slit.meta.wcsinfo)
    slit.meta.bunit_data = slit.meta.bunit_err = "MJy/sr"
    shape = slit.data.shape
    slit.name, slit.source_id, slit.source_type = str(number), number, "POINT"
    slit.xstart, slit.ystart, slit.xsize, slit.ysize = 1, 1, shape[-1], shape[-2]


def good_lrs_model() -> ImageModel:
    """An exposure of MIRI's low-resolution spectrometer, through the slit."""
    model = ImageModel((SIDE, SIDE))
    fill_pixels(model)
    fill_mode(model.meta, "MIR_LRS-FIXEDSLIT")
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_aperture_wcs(model.meta.wcsinfo)
    fill_spectral_wcs(model.meta.wcsinfo)
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    model.area = None
    return model


def good_series_model() -> SlitModel:
    """A segment of a time series of NIRCam's grism: the spectrum is cut out."""
    model = SlitModel((INTEGRATIONS, SIDE, SIDE))
    shape = model.data.shape
    model.data = np.linspace(1, 2, model.data.size, dtype="f4").reshape(shape)
    model.dq = np.zeros(shape, dtype="u4")
    model.data[:, 0, 0], model.dq[:, 0, 0] = np.nan, flags["DO_NOT_USE"]
    model.var_poisson, model.var_rnoise, model.var_flat = (np.full(shape, 1e-4, dtype="f4") for _ in range(3))
    model.err = np.full(shape, 0.02, dtype="f4")
    model.wavelength = np.full(shape[1:], 4.0, dtype="f4")
    fill_mode(model.meta, "NRC_TSGRISM")
    fill_slit(model)
    model.int_times = integration_times(model)
    return model


def good_rectified_model() -> SlitModel:
    """A rectified spectrum of one source, of two exposures."""
    model = SlitModel((SIDE, SIDE))
    fill_exposure(model.meta, "NIRSPEC")
    fill_calibration(model.meta)
    fill_slit(model)
    fill_grid(model)
    fill_resampling(model.meta)
    return model


def good_rectified_slits_model() -> MultiSlitModel:
    """The same of each slit of one exposure."""
    model = MultiSlitModel()
    whole = good_multislit_model()
    model.update(whole)
    for number in (1, 2):
        slit = SlitModel((SIDE, SIDE))
        fill_slit(slit, number)
        fill_grid(slit)
        model.slits.append(slit)
    fill_resampling(model.meta)
    return model


def fill_grid(slit: SlitModel) -> None:
    """Pixels of a grid that one input reaches, but for a corner."""
    fill_pixels(slit)
    slit.dq = None
    slit.wavelength = np.tile(np.linspace(0.97, 1.89, SIDE, dtype="f4"), (SIDE, 1))
    slit.wht, slit.con = np.ones((SIDE, SIDE), dtype="f4"), np.ones((1, SIDE, SIDE), dtype="i4")


def fill_resampling(meta) -> None:
    """How pixels were put onto a grid."""
    meta.cal_step.resample = "COMPLETE"
    put(meta.resample, pointings=2, weight_type="exptime", pixfrac=1.0, pixel_scale_ratio=1.0)


def spectrum(name: str, number: int = 1) -> SpecModel:
    """One extracted spectrum, with units as the extraction step writes them."""
    one = SpecModel()
    one.spec_table = spectrum_rows(24)
    for column in one.spec_table.columns:
        column.unit = unit_of_column(column.name)
    one.name, one.source_id, one.source_type, one.spectral_order, one.dispersion_direction = name, number, "POINT", 1, 1
    one.detector, one.slit_ra, one.slit_dec, one.source_ra, one.source_dec = "NIS", RA, DEC, RA, DEC
    one.source_xpos, one.source_ypos = 12.5, 4.5
    return one


def good_fringes_model() -> MRSMultiSpecModel:
    """A spectrum of MIRI's integral field, corrected for fringes that remained."""
    model = MRSMultiSpecModel()
    fill_mode(model.meta, "MIR_MRS")
    fill_extracted(model.meta)
    one = MRSSpecModel()
    rows = np.zeros(24, dtype=one.get_dtype("spec_table"))
    plain = spectrum_rows(24)
    for column in plain.dtype.names:
        rows[column] = plain[column]
    one.spec_table = rows
    for column in one.spec_table.columns:
        column.unit = unit_of_column(column.name.removeprefix("RF_"))
    one.source_type, one.detector, one.slit_ra, one.slit_dec = "POINT", "MIRIFUSHORT", RA, DEC
    model.spec.append(one)
    return model
