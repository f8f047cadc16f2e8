"""Calibrated images, written by JWST's own library and by steps of its pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from real.models import good_image_model
from real.modes import good_calints_model

if TYPE_CHECKING:
    from pathlib import Path

STEM = "jw01234001001_02101_00003_nrca1"


def cal_of_an_image(folder: Path) -> Path:
    """A stage-2 exposure."""
    return _saved(good_image_model(), folder / f"{STEM}_cal.fits")


def integrations(folder: Path) -> Path:
    """A stage-2 exposure, integration by integration."""
    return _saved(good_calints_model(), folder / f"{STEM}_calints.fits")


def image_with_outliers(folder: Path) -> Path:
    """An exposure after outlier detection."""
    from real.combined import flagged_images

    return _saved(flagged_images(folder)[0], folder / f"{STEM}_o001_crf.fits")


def integrations_with_outliers(folder: Path) -> Path:
    """A time series after outlier detection."""
    from real.combined import flagged_integrations

    return _saved(flagged_integrations(), folder / f"{STEM}_o001_crfints.fits")


def mosaic_of_two(folder: Path) -> Path:
    """Two detectors on one grid."""
    from real.combined import mosaic

    return _saved(mosaic(folder), folder / "jw01234-o001_t001_nircam_clear-f150w_i2d.fits")


def rectified_exposure(folder: Path) -> Path:
    """One exposure on a grid."""
    from real.combined import rectified

    return _saved(rectified(), folder / f"{STEM}_i2d.fits")


def _saved(model, path):
    model.save(path)
    return path
