"""Spectra of a field, as the pipeline of JWST puts its sources into one table.

Each function takes a folder and gives the path of the file that it had written there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from real import spectra
from stdatamodels.jwst.datamodels import MultiSpecModel

if TYPE_CHECKING:
    from pathlib import Path


def field(folder: Path) -> Path:
    """Have three sources in two exposures put into tables; in the second exposure one of them has no spectrum."""
    from jwst.datamodels.utils.wfss_multispec import make_wfss_multiexposure

    both = make_wfss_multiexposure([_exposure(3, (1, 2, 7)), _exposure(4, (1, 7))])
    return _saved(both, folder / "jw01234-o001_t001_niriss_gr150r-f200w_x1d.fits")


def mean_of_a_field(folder: Path) -> Path:
    """Have the spectra of each source combined, and the sources put into one table."""
    from jwst.combine_1d.combine1d import combine_1d_spectra
    from jwst.datamodels.utils.wfss_multispec import make_wfss_multicombined

    means = []
    for number in (1, 2, 7):
        mean = combine_1d_spectra(_exposure(3, (number,)), "exposure_time")
        mean.meta.cal_step.combine_1d = "COMPLETE"
        mean.spec[0].source_id, mean.spec[0].source_type = number, "POINT"
        mean.spec[0].source_ra, mean.spec[0].source_dec = 83.8, -5.4
        means.append(mean)
    return _saved(make_wfss_multicombined(means), folder / "jw01234-o001_t001_niriss_gr150r-f200w_c1d.fits")


def _exposure(number, sources):
    model = MultiSpecModel()
    spectra.fill_mode(model.meta, "NIS_WFSS")
    spectra.fill_extracted(model.meta)
    for source in sources:
        one = spectra.spectrum(str(source), source)
        one.meta.filename, one.meta.group_id = (
            f"jw01234001001_02101_{number:05}_nis_cal.fits",
            f"exposure {number}, order 1",
        )
        one.extract2d_xstart, one.extract2d_ystart, one.extract2d_xstop, one.extract2d_ystop = 10, 20, 34, 28
        model.spec.append(one)
    return model


def _saved(model, path):
    model.save(path)
    return path
