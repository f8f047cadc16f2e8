"""Time series of spectra, as JWST's data models write them, and as the pipeline puts integrations into one table.

Each function takes a folder and gives the path of the file that it had written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from real import spectra
from real.exposure import BARYCENTRE, INTEGRATION, INTEGRATIONS, START, mjd
from real.models import integration_times

if TYPE_CHECKING:
    from pathlib import Path

EXPOSURE = "jw01234001001_02101_00003_{}.fits"


def integrations(folder: Path) -> Path:
    """Give the calibrated integrations of NIRCam's grism."""
    return _saved(spectra.good_series_model(), folder / EXPOSURE.format("nrcalong_calints"))


def integrations_flagged(folder: Path) -> Path:
    """Give the same after they were held against each other."""
    model = spectra.good_series_model()
    model.meta.cal_step.outlier_detection = "COMPLETE"
    return _saved(model, folder / EXPOSURE.format("nrcalong_o001_crfints"))


def series_of_a_grism(folder: Path) -> Path:
    """Have the spectra of the integrations of one exposure put into one table."""
    return _saved(_series("NRC_TSGRISM", "NRCALONG"), folder / EXPOSURE.format("nrcalong_x1dints"))


def series_of_one_star(folder: Path) -> Path:
    """Have the same done for NIRISS's spectra of one star, which get their photometry late, and combined by stage 3."""
    model = _series("NIS_SOSS", "NIS")
    for column in model.spec[0].spec_table.columns:
        if column.name.startswith(("SURF", "SB")):
            column.unit = None
        elif column.unit not in (None, "um", "d"):
            column.unit = "MJy^2" if "_VAR_" in column.name else "MJy"
    model.meta.cal_step.outlier_detection = "COMPLETE"
    return _saved(model, folder / "jw01234-o001_t001_niriss_clear-gr700xd-substrip256_x1dints.fits")


def _series(kind, detector):
    from jwst.datamodels.utils.tso_multispec import make_tso_specmodel
    from stdatamodels.jwst.datamodels import TSOMultiSpecModel

    model = TSOMultiSpecModel()
    spectra.fill_mode(model.meta, kind)
    spectra.fill_extracted(model.meta)
    model.int_times = integration_times(model)
    one = make_tso_specmodel([spectra.spectrum("1") for _ in range(INTEGRATIONS)], segment=1)
    one.detector = detector
    for number, name in enumerate(("BEG", "AVG", "END")):
        seconds = (np.arange(INTEGRATIONS) + number / 2) * INTEGRATION
        one.spec_table[f"MJD-{name}"] = mjd(START) + seconds / 86400
        one.spec_table[f"TDB-{name.replace('AVG', 'MID')}"] = mjd(START) + (seconds + BARYCENTRE) / 86400
    model.spec.append(one)
    return model


def _saved(model, path):
    model.save(path)
    return path
