"""Spectra of slits, as JWST's data models write them, and as steps of its pipeline make them.

Each function takes a folder and gives the path of the file that it had written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from real import models, spectra

if TYPE_CHECKING:
    from pathlib import Path

EXPOSURE = "jw01234001001_02101_00003_{}.fits"
SOURCE = "jw01234-o001_s000000001_nirspec_f100lp-g140m-s200a1_{}.fits"


def slits(folder: Path) -> Path:
    """Give an exposure through two slits."""
    return _saved(models.good_multislit_model(), folder / EXPOSURE.format("nrs1_cal"))


def low_resolution(folder: Path) -> Path:
    """Give an exposure of MIRI's low-resolution spectrometer."""
    return _saved(spectra.good_lrs_model(), folder / EXPOSURE.format("mirimage_cal"))


def low_resolution_flagged(folder: Path) -> Path:
    """Give the same after it was held against others."""
    model = spectra.good_lrs_model()
    model.meta.cal_step.outlier_detection = "COMPLETE"
    return _saved(model, folder / EXPOSURE.format("mirimage_o001_crf"))


def rectified_source(folder: Path) -> Path:
    """Give the rectified spectrum of one source."""
    return _saved(spectra.good_rectified_model(), folder / SOURCE.format("s2d"))


def rectified_slits(folder: Path) -> Path:
    """Give the rectified spectra of an exposure."""
    return _saved(spectra.good_rectified_slits_model(), folder / EXPOSURE.format("nrs1_s2d"))


def extracted_slits(folder: Path) -> Path:
    """Give the spectra of two slits."""
    return _saved(models.good_spectrum_model(), folder / EXPOSURE.format("nrs1_x1d"))


def extracted_field(folder: Path) -> Path:
    """Give the spectrum of MIRI's integral field."""
    model = spectra.good_fringes_model()
    model.meta.cal_step.outlier_detection = "COMPLETE"
    return _saved(model, folder / "jw01234-o001_t001_miri_ch1-short_x1d.fits")


def exposures_of_a_source(folder: Path) -> Path:
    """Have two exposures sorted by source."""
    from jwst.exp_to_source import multislit_to_container

    exposures = [models.good_multislit_model(), models.good_multislit_model()]
    for number, model in enumerate(exposures, start=3):
        model.meta.filename = f"jw01234001001_02101_{number:05}_nrs1_cal.fits"
    sources = multislit_to_container(exposures)
    return _saved(next(iter(sources.values())).multiexposure, folder / SOURCE.format("cal"))


def mean_of_spectra(folder: Path) -> Path:
    """Have two spectra of one source combined."""
    from jwst.combine_1d.combine1d import combine_1d_spectra

    model = models.good_spectrum_model()
    combined = combine_1d_spectra(model, "exposure_time")
    combined.meta.cal_step.combine_1d = "COMPLETE"
    return _saved(combined, folder / SOURCE.format("c1d"))


def _saved(model, path):
    model.save(path)
    return path
