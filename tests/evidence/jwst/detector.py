"""Exposures in detector pixels, written by JWST's own library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from real.models import good_uncal_model
from real.modes import good_rate_model, good_rateints_model

if TYPE_CHECKING:
    from pathlib import Path

STEM = "jw01234001001_02101_00003_nrca1"


def ramps(folder: Path) -> Path:
    """Raw ramps of an image, with the times of groups and integrations."""
    return _saved(good_uncal_model(), folder / f"{STEM}_uncal.fits")


def rates(folder: Path) -> Path:
    """Count rates of the exposure."""
    return _saved(good_rate_model(), folder / f"{STEM}_rate.fits")


def rates_of_integrations(folder: Path) -> Path:
    """Count rates of each integration."""
    return _saved(good_rateints_model(), folder / f"{STEM}_rateints.fits")


def _saved(model, path):
    model.validate()
    model.save(path)
    return path
