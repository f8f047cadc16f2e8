"""What the steps of JWST's pipeline make of coronagraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from real.combined import aligned_stars, stacked_stars, target_without_star

if TYPE_CHECKING:
    from pathlib import Path

STEM = "jw01234001001_02101_00003_nrcalong"


def stack(folder: Path) -> Path:
    """All integrations of two exposures of a reference star."""
    return _saved(stacked_stars(), folder / "jw01234-c1001_t001_nircam_f335m-maskrnd_psfstack.fits")


def aligned(folder: Path) -> Path:
    """The stack, shifted to where the target is."""
    return _saved(aligned_stars(str(folder / "mask.fits")), folder / f"{STEM}_c1001_psfalign.fits")


def subtracted(folder: Path) -> Path:
    """The target without its star."""
    return _saved(target_without_star(str(folder / "mask.fits")), folder / f"{STEM}_c1001_psfsub.fits")


def _saved(model, path):
    model.save(path)
    return path
