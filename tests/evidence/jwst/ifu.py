"""Exposures of MIRI's spectrometer, written by JWST's own library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from real.modes import good_slices_model, good_voxels_model

if TYPE_CHECKING:
    from pathlib import Path

STEM = "jw01234001001_02101_00003_mirifushort"


def slices(folder: Path) -> Path:
    """A stage-2 exposure."""
    model = good_slices_model()
    model.validate()
    model.save(folder / f"{STEM}_cal.fits")
    return folder / f"{STEM}_cal.fits"


def slices_with_outliers(folder: Path) -> Path:
    """The same as outlier detection leaves it."""
    model = good_slices_model()
    model.meta.cal_step.outlier_detection = "COMPLETE"
    model.validate()
    model.save(folder / f"{STEM}_o001_crf.fits")
    return folder / f"{STEM}_o001_crf.fits"


def cube(folder: Path) -> Path:
    """All exposures of a target in one cube."""
    return _cube(folder / "jw01234-o001_t001_miri_ch1-short_s3d.fits")


def cube_of_an_exposure(folder: Path) -> Path:
    """One exposure as a cube."""
    return _cube(folder / f"{STEM}_s3d.fits")


def _cube(path):
    model = good_voxels_model()
    model.validate()
    model.save(path)
    return path
