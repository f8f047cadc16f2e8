"""Guide star products that JWST's own software writes: headers of real ones, with pixels and tables put back.

Takes a folder; gives the file that was written there. The headers are those that the guiders' files of program 1029 had
when the pipeline's developers cut them down for their tests; rows of the detector are few, where the spec leaves their
number open.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
from astropy.io import fits
from stdatamodels.jwst.datamodels import GuiderCalModel, GuiderRawModel, Level1bModel

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "jwst_guidestar"
HIGH = 16  # rows of an identification strip
FRAMES = 8  # in fine guide; all others have two


def raw_id(folder: Path) -> Path:
    """Strips whose overlaps were averaged."""
    model = _taken("id-image_guider2", 2, (HIGH, 2024))
    return _raw(_with_stars(model), folder, "gs-id_1_image_uncal")


def raw_id_stacked(folder: Path) -> Path:
    """Strips side by side."""
    model = _taken("id-image_guider2", 2, (HIGH, 2304))
    model.meta.exposure.type, model.meta.subarray.xstart = "FGS_ID-STACK", 1
    return _raw(_with_stars(model), folder, "gs-id_2_stacked_uncal")


def raw_acq1(folder: Path) -> Path:
    """The first acquisition."""
    return _raw(_taken("acq1_guider1", 6, (128, 128)), folder, "gs-acq1_{end}_uncal")


def raw_acq2(folder: Path) -> Path:
    """The second acquisition."""
    return _raw(_taken("acq2_guider2", 5, (32, 32)), folder, "gs-acq2_{end}_uncal")


def raw_track(folder: Path) -> Path:
    """Track: the header is that of the second acquisition, whose window is as large."""
    model = _taken("acq2_guider1", 9, (32, 32))
    model.meta.exposure.type, model.meta.exposure.readpatt = "FGS_TRACK", "TRACK"
    return _raw(_with_window(_with_pointing(model)), folder, "gs-track_{end}_uncal")


def raw_fg(folder: Path) -> Path:
    """Fine guide."""
    model = _taken("fineguide_guider1", 4, (8, 8), FRAMES)
    return _raw(_with_pointing(model), folder, "gs-fg_{end}_uncal")


def cal_id(folder: Path) -> Path:
    """One image of the identification."""
    return _calibrated(raw_id(folder), folder, lambda counts: np.diff(counts, axis=1).min(axis=0))


def cal_id_stacked(folder: Path) -> Path:
    """One image of the strips."""
    return _calibrated(raw_id_stacked(folder), folder, lambda counts: np.diff(counts, axis=1).min(axis=0))


def cal_acq1(folder: Path) -> Path:
    """An image an integration."""
    return _calibrated(raw_acq1(folder), folder, _difference)


def cal_acq2(folder: Path) -> Path:
    """An image an integration."""
    return _calibrated(raw_acq2(folder), folder, _difference)


def cal_track(folder: Path) -> Path:
    """An image an integration, and the tables."""
    return _calibrated(raw_track(folder), folder, _difference)


def cal_fg(folder: Path) -> Path:
    """The last four frames minus the first four."""
    return _calibrated(raw_fg(folder), folder, lambda counts: counts[:, 4:].mean(axis=1) - counts[:, :4].mean(axis=1))


def rates_of_acq1(folder: Path) -> Path:
    """What the step of the pipeline makes of the first acquisition, gain and noise being the same everywhere."""
    from jwst.guider_cds.guider_cds import guider_cds
    from stdatamodels.jwst.datamodels import GainModel, ReadnoiseModel

    with GuiderRawModel(raw_acq1(folder)) as raw:
        flat = np.ones((128, 128), "f4")
        references = GainModel(flat * 1.8), ReadnoiseModel(flat * 20)
        for one in references:
            one.meta.subarray = raw.meta.subarray.instance
        model = guider_cds(raw, *references)
    return _finished(model, folder, "gs-acq1_{end}_cal")


def _taken(name, integrations, shape, frames=2):
    """Give a real file with pixels again, and with the keywords that count them."""
    model = GuiderRawModel(DATA / f"fgs_{name}.fits")
    model.data = np.random.default_rng(1029).integers(9000, 9100, (integrations, frames, *shape)).astype("u2")
    model.meta.exposure.nints, model.meta.exposure.ngroups = integrations, frames
    model.meta.subarray.ysize, model.meta.subarray.xsize = shape
    return model


def _with_stars(model):
    model.flight_star_table = _rows(model, "flight_star_table", 3)
    model.planned_star_table = _rows(model, "planned_star_table", 4)
    return model


def _with_pointing(model):
    model.pointing_table = _rows(model, "pointing_table", 5)
    rows = _rows(model, "centroid_table", 5)
    for name in rows.dtype.names[-4:]:
        rows[name] = "NO"
    model.centroid_table = rows
    return model


def _with_window(model):
    model.track_sub_table = _rows(model, "track_sub_table", 2)
    return model


def _rows(model, name, count):
    """Give a table of the columns that the schema has, each counting up."""
    rows = np.zeros(count, model.get_dtype(name))
    for column in rows.dtype.names:
        rows[column] = np.arange(count)
    return rows


def _difference(counts):
    return counts[:, -1] - counts[:, 0]


def _calibrated(path, folder, rates):
    with GuiderRawModel(path) as raw:
        model = GuiderCalModel()
        counts = rates(raw.data.astype("f4")) / raw.meta.exposure.group_time
        model.data = counts.reshape(-1, *counts.shape[-2:]).astype("f4")
        model.err, model.dq = np.sqrt(np.abs(model.data)), np.zeros(counts.shape[-2:], "u4")
        for name in ("planned_star", "flight_star", "pointing", "centroid", "track_sub"):
            if raw.hasattr(f"{name}_table"):
                setattr(model, f"{name}_table", getattr(raw, f"{name}_table"))
        model.update(raw)
    return _finished(model, folder, path.stem.partition("_")[2].replace("uncal", "cal"))


def _finished(model, folder, name):
    """Save what was calibrated, with what the pipeline says of itself."""
    model.meta.bunit_data = "DN/s"
    model.meta.calibration_software_version, model.meta.calibration_software_revision = "1.20.2", "RELEASE"
    model.meta.ref_file.crds.sw_version, model.meta.ref_file.crds.context_used = "12.1.11", "jwst_1413.pmap"
    for step in ("dq_init", "guider_cds", "flat_field"):
        setattr(model.meta.cal_step, step, "COMPLETE")
    return _saved(model, folder, name)


def _raw(model, folder, name):
    """Save raw data as real ones are: integers of the model for raw data, tables of the guiders' model, no tree."""
    model.save(folder / "guider.fits")
    with Level1bModel() as plain:
        plain.data = model.data.astype("u2")
        plain.update(model)
        plain.meta.model_type = "Level1bModel"
        path = _saved(plain, folder, name)
    with fits.open(path) as pixels, fits.open(folder / "guider.fits") as tables:
        wanted = (*pixels[:2], *(one for one in tables if isinstance(one, fits.BinTableHDU) and one.name != "ASDF"))
        fits.HDUList([one.copy() for one in wanted]).writeto(path, overwrite=True)
    return path


def _saved(model, folder, name):
    end = datetime.fromisoformat(model.meta.observation.date_end)
    path = folder / f"jw{model.meta.observation.visit_id}_{name.format(end=end.strftime('%Y%j%H%M%S'))}.fits"
    model.save(path)
    return path
