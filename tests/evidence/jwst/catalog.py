"""Catalogues, maps of sources and light curves that the steps of JWST's pipeline write.

Each function takes a folder and gives the path of the file that it had written there. Reference files are made up here,
so that no step asks the network for any.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np
from real.exposure import fill_calibration, fill_exposure, fill_photometry, fill_pointing, fill_wcs

if TYPE_CHECKING:
    from pathlib import Path

CENTRE = (75.0, 50.0)  # of the star in the light curve, pixels
DAY = 60000.5  # MJD


def catalogue_of_a_mosaic(folder: Path) -> Path:
    """Give the sources of an image that was made up, measured by the step that does so for the archive."""
    return _found_sources(folder)[0]


def map_of_a_mosaic(folder: Path) -> Path:
    """Give the map of the same sources."""
    return _found_sources(folder)[1]


def light_curve_of_images(folder: Path) -> Path:
    """Give the light curve of a star on a background."""
    return _photometry(folder, "CLEAR", "SUB160")


def light_curve_without_a_ring(folder: Path) -> Path:
    """Give the same of the smallest subarray, which has no room for a ring."""
    return _photometry(folder, "WLP8", "SUB64P")


def light_curve_of_spectra(folder: Path) -> Path:
    """Give the light curve of the two orders of a star."""
    path = folder / "jw01234-o001_t001_niriss_clear-gr700xd-substrip256_whtlt.ecsv"
    return _white_light(path, "NIRISS", "NIS_SOSS", [("NIS", 1), ("NIS", 2)])


def light_curve_of_two_detectors(folder: Path) -> Path:
    """Give the light curve of a star whose spectrum falls onto both detectors of NIRSpec."""
    path = folder / "jw01234-o001_t001_nirspec_f290lp-g395h-s1600a1-sub2048_whtlt.ecsv"
    return _white_light(path, "NIRSPEC", "NRS_BRIGHTOBJ", [("NRS1", 1), ("NRS2", 1)])


def _found_sources(folder):
    from astropy.table import Table
    from jwst.source_catalog import SourceCatalogStep
    from jwst.source_catalog.tests.helpers import make_nircam_model, mock_apcorr
    from stdatamodels.jwst.datamodels import ABVegaOffsetModel

    model = make_nircam_model()
    fill_exposure(model.meta, "NIRCAM")
    fill_calibration(model.meta)
    fill_photometry(model.meta)
    fill_pointing(model.meta)
    fill_wcs(model.meta.wcsinfo)
    model.meta.instrument.filter, model.meta.instrument.lamp_mode = "F444W", None
    model.meta.instrument.detector, model.meta.instrument.module, model.meta.instrument.channel = (
        "MULTIPLE",
        "A",
        "LONG",
    )
    resample = model.meta.resample
    resample.pixel_scale_ratio, resample.pixfrac, resample.weight_type, resample.pointings = 1.0, 1.0, "ivm", 4
    model.meta.cal_step.resample = "COMPLETE"
    model.meta.filename = "jw01234-o001_t001_nircam_clear-f444w_i2d.fits"
    offsets = ABVegaOffsetModel()
    offsets.abvega_offset = Table({"filter": ["F444W"], "pupil": ["CLEAR"], "abvega_offset": [3.242]})
    step = SourceCatalogStep(
        snr_threshold=0.5,
        npixels=5,
        bkg_boxsize=50,
        kernel_fwhm=2.0,
        save_results=True,
        output_dir=str(folder),
        override_apcorr=mock_apcorr(),
        override_abvegaoffset=offsets,
    )
    logging.getLogger("stpipe").setLevel(logging.ERROR)
    step.run(model)
    return tuple(folder / f"jw01234-o001_t001_nircam_clear-f444w_{name}" for name in ("cat.ecsv", "segm.fits"))


def _photometry(folder, pupil, subarray):
    from jwst.tso_photometry.tso_photometry import convert_data_units, tso_aperture_photometry, tso_source_centroid
    from photutils.datasets import make_gwcs
    from stdatamodels.jwst.datamodels import CubeModel

    rows, columns = np.mgrid[:100, :150]
    star = ((columns - CENTRE[0]) ** 2 + (rows - CENTRE[1]) ** 2) < 25  # a circle of five pixels
    model = CubeModel(np.where(star, np.float32(17.8), np.float32(0.8))[None].repeat(7, axis=0))
    model.err = np.full(model.data.shape, 0.01, dtype="f4")
    fill_exposure(model.meta, "NIRCAM")
    fill_photometry(model.meta)
    model.meta.instrument.pupil, model.meta.subarray.name = pupil, subarray
    model.meta.bunit_data = model.meta.bunit_err = "MJy/sr"
    model.int_times = _times(model, 7)
    model.meta.wcs = make_gwcs(model.data.shape[1:])
    convert_data_units(model)
    centres = dict(zip(("centroid_x", "centroid_y"), tso_source_centroid(model, *CENTRE)[:2], strict=True))
    table = tso_aperture_photometry(model, *CENTRE, 6.0, 8.0, 11.0, **centres)
    path = folder / f"jw01234-o001_t001_nircam_f150w-{subarray.lower()}_phot.ecsv"
    table.write(path, format="ascii.ecsv")
    return path


def _white_light(path, instrument, kind, parts):
    from jwst.white_light.white_light import white_light
    from stdatamodels.jwst.datamodels import TSOMultiSpecModel

    model = TSOMultiSpecModel()
    model.meta.instrument.name, model.meta.exposure.type = instrument, kind
    model.meta.instrument.filter, model.meta.subarray.name = "CLEAR", "FULL"
    model.meta.target.catalog_name = "WASP-39"
    for number, (detector, order) in enumerate(parts):
        model.spec.append(_series(detector, order, start=DAY + 0.01 * number * (instrument == "NIRSPEC")))
    white_light(model).write(path, format="ascii.ecsv")
    return path


def _series(detector, order, start):
    """Make five spectra of one detector and order, one an integration."""
    from jwst.datamodels.utils.tso_multispec import make_tso_specmodel
    from stdatamodels.jwst.datamodels import SpecModel

    spectrum = SpecModel()
    rows = np.zeros(20, dtype=spectrum.get_dtype("spec_table"))
    rows["WAVELENGTH"], rows["FLUX"] = np.linspace(1, 3, 20), np.linspace(2e-3, 1e-3, 20)
    spectrum.spec_table = rows
    spectrum.spec_table.columns["FLUX"].unit = "Jy"
    series = make_tso_specmodel([spectrum] * 5)
    series.detector, series.spectral_order = detector, order
    for number, name in enumerate(("MJD-BEG", "MJD-AVG", "MJD-END", "TDB-BEG", "TDB-MID", "TDB-END")):
        series.spec_table[name] = start + np.arange(5) + 0.25 * (number % 3)
    return series


def _times(model, count):
    rows = np.zeros(count, dtype=model.get_dtype("int_times"))
    rows["integration_number"] = np.arange(1, count + 1)
    for number, name in enumerate(rows.dtype.names[1:]):
        rows[name] = DAY + np.arange(count) + 0.25 * (number % 3)
    return rows
