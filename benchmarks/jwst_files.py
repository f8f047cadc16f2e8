"""JWST files of the corpora, written by JWST's own library.

Takes a seed and a number; gives an unsaved model of stdatamodels and the name that its file must have. The models are
those that the tests hold to be right (`tests/real/models.py`); here they become exposures that differ: program, time,
pointing, star, optics, photometry, and which of the optional keywords are there. All that must agree still agrees.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from real import exposure, models
from stdatamodels.jwst.datamodels import CubeModel, SpecModel

DO_NOT_USE = 1  # bit of DQ
FIRST = datetime(2022, 7, 12)  # noqa: DTZ001  UTC, as FITS headers say it: without a zone
MILLISECONDS_OF_FOUR_YEARS = 4 * 365 * 86_400_000
WIDE = ("F070W", "F090W", "F115W", "F140M", "F150W", "F182M", "F187N", "F200W", "F210M")
LONG = ("F250M", "F277W", "F300M", "F335M", "F356W", "F410M", "F444W", "F480M")
MOST_SPECTRA = 40


def image(seed: int, number: int, side: int) -> tuple[str, Any]:
    """Give a stage-2 NIRCam image of `side` times `side` pixels."""
    draw = Random(f"image {seed} {number}")  # noqa: S311  no secrets here
    with _sky_and_time(draw), patch.object(exposure, "SIDE", side), patch.object(models, "SIDE", side):
        model = models.good_image_model()
        exposure.put(model.meta.wcsinfo, s_region=_region(), crpix1=side / 2 + 0.5, crpix2=side / 2 + 0.5)
    name = _plan(model.meta, draw, number)
    _sky(model.meta, draw)
    detector = _nircam(model.meta, draw)
    _optional(model.meta, draw)
    scale = draw.uniform(0.2, 3.0)
    model.data = model.data * np.float32(scale)
    model.meta.photometry.conversion_megajanskys = scale
    model.meta.photometry.conversion_microjanskys = scale * 23.504430539
    return f"{name}_{detector.lower()}_cal.fits", model


def integrations(seed: int, number: int, count: int, side: int) -> tuple[str, Any]:
    """Give count rates of each integration, 8 times 8 pixels of the `side` times `side` that the keywords speak of."""
    draw = Random(f"integrations {seed} {number}")  # noqa: S311  no secrets here
    length = count * exposure.INTEGRATION
    several: dict[str, Any] = {"INTEGRATIONS": count, "EXPOSURE": length, "DURATION": length + exposure.FRAME}
    with _sky_and_time(draw), patch.multiple(exposure, **several), patch.object(models, "INTEGRATIONS", count):
        model = CubeModel((count, exposure.SIDE, exposure.SIDE))
        model.data[:], model.dq[:] = 1, 0
        model.data[:, 0, 0], model.dq[:, 0, 0] = np.nan, DO_NOT_USE
        model.var_poisson, model.var_rnoise = (np.full(model.data.shape, value, dtype="f4") for value in (1e-4, 4e-4))
        model.err = np.sqrt(model.var_poisson + model.var_rnoise)
        exposure.fill_exposure(model.meta, "NIRCAM")
        exposure.fill_calibration(model.meta)
        exposure.fill_pointing(model.meta)
        exposure.fill_wcs(model.meta.wcsinfo)
        model.meta.cal_step.assign_wcs = model.meta.cal_step.flat_field = model.meta.cal_step.photom = None
        model.int_times = models.integration_times(model)
    model.meta.bunit_data = model.meta.bunit_err = "DN/s"
    model.meta.subarray.xsize = model.meta.subarray.ysize = side
    name = _plan(model.meta, draw, number)
    return f"{name}_nrca1_rateints.fits", model


def spectra(seed: int, number: int, rows: int) -> tuple[str, Any]:
    """Give extracted NIRSpec spectra, 1 to 40 tables of `rows` rows."""
    draw = Random(f"spectra {seed} {number}")  # noqa: S311  no secrets here
    with _sky_and_time(draw):
        model = models.good_spectrum_model()
        whole = model.spec[0]
        del model.spec[:]
        for source in range(1, 1 + draw.randint(1, MOST_SPECTRA)):
            model.spec.append(_spectrum(whole, draw, source, rows))
    name = _plan(model.meta, draw, number)
    _sky(model.meta, draw)
    _optional(model.meta, draw)
    return f"{name}_nrs1_x1d.fits", model


def _sky_and_time(draw: Random) -> Any:  # noqa: ANN401  what `patch.multiple` gives
    """Let all that the models are filled with begin at another time and look elsewhere."""
    start = FIRST + timedelta(milliseconds=draw.randrange(MILLISECONDS_OF_FOUR_YEARS))
    return patch.multiple(
        exposure, START=start, RA=draw.uniform(0.5, 359.5), DEC=draw.uniform(-80, 80), ROLL=draw.uniform(0, 360)
    )


def _region() -> str:
    right, up = exposure.RA + 8e-5, exposure.DEC + 8e-5
    corners = ((exposure.RA, exposure.DEC), (right, exposure.DEC), (right, up), (exposure.RA, up))
    return "POLYGON ICRS  " + " ".join(f"{ra:.9f} {dec:.9f}" for ra, dec in corners)


def _plan(meta: Any, draw: Random, number: int) -> str:  # noqa: ANN401  a node of stdatamodels
    """Give the exposure a program of its own; gives the beginning of the name of its file."""
    program, observation, visit = f"{1001 + number:05}", f"{draw.randint(1, 150):03}", f"{draw.randint(1, 9):03}"
    group, activity, count = f"{draw.randint(2, 12):02}", f"{draw.randint(1, 9):02}", draw.randint(1, 20)
    exposure.put(
        meta.observation,
        obs_id=f"V{program}{observation}{visit}P0000000001{group[1]}{activity}",
        visit_id=f"{program}{observation}{visit}",
        program_number=program,
        observation_number=observation,
        visit_number=visit,
        visit_group=group,
        activity_id=activity,
        exposure_number=str(count),
        template=draw.choice(("NIRCam Imaging", "NIRCam Engineering Imaging", "NIRCam External Calibration")),
        observation_label=f"field {draw.randint(1, 999)}",
    )
    exposure.put(
        meta.program,
        title=f"A survey of {draw.randint(10, 9999)} stars",
        pi_name=draw.choice(("Hopper, Grace", "Payne, Cecilia", "Leavitt, Henrietta", "Rubin, Vera")),
        category=draw.choice(("GO", "GTO", "DD", "CAL", "ERS")),
    )
    meta.visit.total_exposures = draw.randint(count, 40)
    return f"jw{program}{observation}{visit}_{group}1{activity}_{count:05}"


def _sky(meta: Any, draw: Random) -> None:  # noqa: ANN401  a node of stdatamodels
    """Give the exposure a target and a guide star of its own."""
    exposure.put(
        meta.target,
        proposer_name=f"STAR-{draw.randint(1, 99999)}",
        catalog_name=f"2MASS J{draw.randint(0, 23):02}{draw.randint(0, 59):02}{draw.randint(0, 5999):04}",
        ra_uncertainty=draw.uniform(0.01, 0.5),
        dec_uncertainty=draw.uniform(0.01, 0.5),
        proper_motion_ra=draw.gauss(0, 0.02),
        proper_motion_dec=draw.gauss(0, 0.02),
    )
    exposure.put(
        meta.guidestar,
        gs_id=f"S{draw.randrange(36**6):09}",
        gs_mag=draw.uniform(12, 18),
        gs_umag=draw.uniform(0.001, 0.1),
        gs_order=draw.randint(1, 3),
    )
    for axis in ("spatial_x", "spatial_y", "spatial_z", "velocity_x", "velocity_y", "velocity_z"):
        for centre in ("bary", "geo"):
            name = f"{axis}_{centre}"
            setattr(meta.ephemeris, name, getattr(meta.ephemeris, name) * draw.uniform(0.5, 1.5))


def _nircam(meta: Any, draw: Random) -> str:  # noqa: ANN401  a node of stdatamodels
    module, channel = draw.choice("AB"), draw.choice(("SHORT", "LONG"))
    detector = f"NRC{module}{draw.randint(1, 4) if channel == 'SHORT' else 'LONG'}"
    exposure.put(
        meta.instrument,
        detector=detector,
        module=module,
        channel=channel,
        filter=draw.choice(WIDE if channel == "SHORT" else LONG),
    )
    meta.aperture.name = meta.aperture.pps_name = f"{detector}_FULL"
    meta.exposure.sca_num = draw.randint(481, 490)
    return detector


def _optional(meta: Any, draw: Random) -> None:  # noqa: ANN401  a node of stdatamodels
    """Leave out keywords that not every pipeline version and not every program has: eight layouts of the header."""
    if draw.random() < 0.3:  # noqa: PLR2004  a share of the files
        meta.observation.observation_folder = None
    if draw.random() < 0.3:  # noqa: PLR2004  as above
        meta.target.category = meta.target.description = None
    if draw.random() < 0.3:  # noqa: PLR2004  as above
        meta.cal_step.ipc = meta.cal_step.persistence = None


def _spectrum(whole: Any, draw: Random, source: int, rows: int) -> Any:  # noqa: ANN401  nodes of stdatamodels
    made = SpecModel()
    made.spec_table = models.spectrum_rows(rows)
    made.spec_table["FLUX"] *= draw.uniform(0.1, 10)
    for column in made.spec_table.columns:
        column.unit = models.unit_of_column(column.name)
    for name in ("source_type", "spectral_order", "dispersion_direction", "detector", "position_angle"):
        setattr(made, name, getattr(whole, name))
    made.name, made.source_id, made.source_alias = f"S{source}", source, f"source {source}"
    made.source_name = f"{draw.randint(1000, 9999)}_{source}"
    made.extraction_x, made.extraction_y = draw.uniform(1, 2048), draw.uniform(1, 64)
    made.extraction_xstart, made.extraction_xstop = 1.0, float(rows)
    made.extraction_ystart, made.extraction_ystop = 3.0, 6.0
    made.slit_ra, made.slit_dec = exposure.RA + draw.gauss(0, 0.01), exposure.DEC + draw.gauss(0, 0.01)
    return made
