"""Interferometry with NIRISS's aperture mask, as the pipeline of JWST puts fitted fringes into OIFITS.

Each function takes a folder and gives the path of the file that it had written there. The fringes are made up: what is
proved is how they are written down.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
from real import spectra
from real.exposure import DEC, INTEGRATION, INTEGRATIONS, RA, ROLL, START
from stdatamodels.jwst.datamodels import CubeModel

if TYPE_CHECKING:
    from pathlib import Path

HOLES = 7
EXPOSURE = "jw01234001001_02101_00003_nis_o001_{}.fits"


def averaged(folder: Path) -> Path:
    """Give the observables of one exposure, averaged over its integrations."""
    return _saved(_observed("mean"), folder / EXPOSURE.format("ami-oi"))


def integrations(folder: Path) -> Path:
    """Give the same integration by integration."""
    return _saved(_observed("multi"), folder / EXPOSURE.format("amimulti-oi"))


def normalised(folder: Path) -> Path:
    """Give the observables of a target, divided by those of a reference star."""
    from jwst.ami.ami_normalize import normalize_lg

    model = normalize_lg(_observed("mean"), _observed("mean"))
    model.meta.cal_step.ami_normalize = "COMPLETE"
    return _saved(model, folder / "jw01234-o001_t001_niriss_f480m-nrm-sub80_aminorm-oi.fits")


def _observed(method):
    from jwst.ami.oifits import RawOifits

    raw = RawOifits(_instrument(), method)
    raw.initialize_obsarrays()
    chance = np.random.default_rng(1)
    for name in ("fringe_amplitudes", "t3_amplitudes", "closure_amplitudes"):
        setattr(raw, name, chance.uniform(0.5, 1, getattr(raw, name).shape))
    for name in ("fringe_phases", "closure_phases", "q4_phases", "pistons"):
        setattr(raw, name, chance.uniform(-1, 1, getattr(raw, name).shape))
    raw.fringe_amplitudes_squared = raw.fringe_amplitudes**2
    model = raw.make_oifits()
    model.update(_exposure(), only="PRIMARY")
    model.meta.cal_step.ami_analyze = "COMPLETE"
    return model


def _exposure():
    model = CubeModel((INTEGRATIONS, 8, 8))
    spectra.fill_mode(model.meta, "NIS_AMI")
    model.meta.target.proposer_name = "AB-DOR"
    return model


def _instrument():
    """Say of the instrument what the fit would have said."""
    angles = 2 * np.pi * np.arange(HOLES) / HOLES
    centres = 2.5 * np.column_stack((np.cos(angles), np.sin(angles)))
    return SimpleNamespace(
        nslices=INTEGRATIONS,
        ctrs_eqt=centres,
        ctrs_inst=centres,
        lam_c=4.8e-6,
        lam_w=0.06,
        pscale_mas=65.6,
        isz=80,
        telname="JWST",
        instrument="NIRISS",
        arrname="jwst_ami",
        pupil="NRM",
        pi_name="Hopper, Grace",
        proposer_name="AB-DOR",
        objname="AB-DOR",
        year=f"{START:%Y}",
        month=f"{START:%m}",
        day=f"{START:%d}",
        roll_ref=ROLL,
        v3iyang=0.56,
        vparity=1,
        ra=RA,
        dec=DEC,
        ra_uncertainty=1e-5,
        dec_uncertainty=1e-5,
        pmra=0.0015,
        pmdec=-0.0021,
        itime=INTEGRATION,
    )


def _saved(model, path):
    model.save(path)
    return path
