"""The specs of the FITS Standard, `std`, on files of whoever wrote some: right ones pass, spoilt ones do not."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits
from astropy.time import Time
from astropy.wcs import WCS

RIGHT = [
    ("standard.sky", "map", "fits_generic/example_header.fits"),
    ("standard.sky", "map", "fits_generic/gc_msx_e.fits"),
    ("standard.sky", "map", "fits_generic/scale.fits"),
    ("standard.sky", "map", "fits_generic/m13.fits"),
    ("standard.sky", "mosaic", "fits_generic/sip-wcs.fits"),
    ("standard.sky", "cube", "fits_generic/equatorial_3d.fits"),
    ("standard.sky", "cube", "sdss_desi/SINFONI_CAS64_k_bjames.fits"),
    ("standard.sky", "distorted", "fits_generic/image_with_distortion_map.fits"),
    ("standard.series", "telemetry", "fits_generic/memtest.fits"),
    ("standard.series", "events", "ogip_xray/chandra_noener_test.fits"),
    ("standard.series", "rates", "fits_generic/checksum.fits"),
    ("standard.series", "heirs", "fits_generic/test0.fits"),
    ("standard.series", "loners", "fits_generic/o4sp040b0_raw.fits"),
    ("standard.trees", "image", "fits_generic/aia_171_level1.asdf"),
    ("standard.trees", "slit", "jwst/test1_cal.fits"),
]


def of_spec(report):
    """Give what the spec found, not the Standard, which every file is judged by."""
    return {one.rule for one in report.findings if ":" in one.rule and one.level in {"error", "warning"}}


@pytest.mark.parametrize(("spec", "product", "path"), RIGHT, ids=[path.rpartition("/")[2] for *_, path in RIGHT])
def test_right(judge, specc_data, spec, product, path):
    assert of_spec(judge(specc_data / path, spec, true=path.endswith(".fits"), product=product)) == set()


WRONG = {
    "map/PRIMARY/CTYPE[i]:matches": ("standard.sky", "example_header.fits", 0, {"CTYPE1": "GLON-XXX"}),
    "map/PRIMARY/CUNIT[i]:value": ("standard.sky", "example_header.fits", 0, {"CUNIT2": "arcsec"}),
    "map/PRIMARY/CSYER[i]:limit": ("standard.sky", "example_header.fits", 0, {"CSYER1": -1.0}),
    "map/PRIMARY/EQUINOX:presence": ("standard.sky", "example_header.fits", 0, {"RADESYS": "FK5"}),
    "map/PRIMARY:RADESYS-exists-EQUINOX": (
        "standard.sky",
        "example_header.fits",
        0,
        {"RADESYS": "ICRS", "EQUINOX": 2000.0},
    ),
    "mosaic/PRIMARY/A_ORDER:limit": ("standard.sky", "sip-wcs.fits", 0, {"A_ORDER": 17}),
    "cube/PRIMARY/CTYPE3:matches": ("standard.sky", "equatorial_3d.fits", 0, {"CTYPE3": "LAMBDA"}),
    "cube/PRIMARY/SPECSYS:in": ("standard.sky", "equatorial_3d.fits", 0, {"SPECSYS": "LSR"}),
    "distorted/PRIMARY/CPDIS[i]:in": ("standard.sky", "image_with_distortion_map.fits", 0, {"CPDIS1": "Poly"}),
    "telemetry/AXAF_CCDM/DATASUM:matches": ("standard.series", "memtest.fits", 1, {"DATASUM": " "}),
    "telemetry/AXAF_CCDM/TIMEPIXR:limit": ("standard.series", "memtest.fits", 1, {"TIMEPIXR": 2.0}),
    "telemetry/AXAF_CCDM:TSTART-TSTOP": ("standard.series", "memtest.fits", 1, {"TSTOP": 0.0}),
    "telemetry/AXAF_CCDM:all_or_none-MJDREFI-MJDREFF": ("standard.series", "memtest.fits", 1, {"MJDREFI": 50814}),
    "heirs/SCI/INHERIT:value": ("standard.series", "test0.fits", 1, {"INHERIT": False}),
    "loners/DQ/INHERIT:value": ("standard.series", "o4sp040b0_raw.fits", 3, {"INHERIT": True}),
}


@pytest.mark.parametrize("rule", WRONG)
def test_wrong(judge, specc_data, tmp_path, rule):
    """One HDU is given other cards, and one rule, which begins with the name of the product, says so."""
    spec, path, hdu, cards = WRONG[rule]
    with fits.open(specc_data / "fits_generic" / path) as hdus:
        hdus[hdu].header.update(cards)
        hdus.writeto(tmp_path / path, output_verify="ignore")
    assert of_spec(judge(tmp_path / path, spec, product=rule.partition("/")[0])) == {rule}


def written(path, shape, header, **cards):
    """Write an image with the coordinates that astropy makes of them."""
    image = fits.PrimaryHDU(np.ones(shape, "f4"), header)
    image.header.update(cards)
    image.writeto(path)
    return path


def axis(kind, unit, value, step):
    coordinates = WCS(naxis=1)
    coordinates.wcs.ctype, coordinates.wcs.cunit = [kind], [unit]
    coordinates.wcs.crpix, coordinates.wcs.crval, coordinates.wcs.cdelt = [1.0], [value], [step]
    return coordinates


@pytest.mark.parametrize(("kind", "unit"), [("WAVE", "m"), ("AWAV", "Angstrom"), ("FREQ", "Hz"), ("WAVE-LOG", "m")])
def test_spectra(judge, tmp_path, kind, unit):
    header = axis(kind, unit, 5e-7, 1e-10).to_header()
    assert of_spec(judge(written(tmp_path / "a.fits", 5, header), "standard.sky", product="spectrum")) == set()


@pytest.mark.parametrize("scale", ["UTC", "TT(TAI)", "UTC(NIST)"])
def test_series_of_one_number(judge, tmp_path, scale):
    """A scale may name its realisation (FITS 4.0, 9.2.1)."""
    path = written(tmp_path / "a.fits", 5, axis("UTC", "s", 10.0, 2.0).to_header(), TIMESYS=scale, TIMEUNIT="s")
    assert of_spec(judge(path, "standard.series", product="curve")) == set()


def test_alternates(judge, tmp_path):
    """The second description is linear, and is in the same header under A."""
    sky = WCS(naxis=2)
    sky.wcs.ctype, sky.wcs.crval, sky.wcs.cdelt = ["RA---TAN", "DEC--TAN"], [10.0, 20.0], [-0.1, 0.1]
    pixels = WCS(naxis=2)
    pixels.wcs.ctype, pixels.wcs.cunit, pixels.wcs.crpix, pixels.wcs.cdelt = (
        ["X", "Y"],
        ["mm", "mm"],
        [1.0, 1.0],
        [2.0, 2.0],
    )
    header = sky.to_header(relax=True)
    header.update(pixels.to_header(key="A", relax=True), WCSNAMEA="FOCAL", CRVAL1A=0.0, CRVAL2A=0.0)
    path = written(tmp_path / "a.fits", (4, 4), header)
    assert of_spec(judge(path, "standard.sky", product="anything")) == set()
    fits.setval(path, "WCSAXESA", value=0)
    assert "anything/PRIMARY/WCSAXESA:limit" in of_spec(judge(path, "standard.sky", product="anything"))


def test_movies(judge, tmp_path):
    """Whatever a header may say of time, place and history, once."""
    start = Time("2026-03-01T00:00:00", scale="utc")
    time = {"CTYPE3": "UTC", "CUNIT3": "s", "CRPIX3": 1.0, "CRVAL3": 0.0, "CDELT3": 10.0, "TIMESYS": "UTC"}
    dates = {"DATE-BEG": start.isot, "MJD-BEG": start.mjd, "DATEREF": start.isot, "JEPOCH": start.jyear}
    places = {"OBSGEO-X": 1.0e6, "OBSGEO-Y": 2.0e6, "OBSGEO-Z": 6.0e6, "RA_TARG": 3.0, "DEC_TARG": -4.0}
    steps = {"PRSTEP1": "DARK", "PRPROC1": "subtract.py", "PRPVER1": 1.5, "HISTORY": "the dark was subtracted"}
    cards = {"FILENAME": "a.fits", "DOI": "10.5281/zenodo.5719255"} | time | dates | places | steps
    path = written(tmp_path / "a.fits", (3, 4, 4), None, **cards)
    assert of_spec(judge(path, "standard.series", product="movie")) == set()
    fits.delval(path, "OBSGEO-Z")
    fits.delval(path, "DEC_TARG")
    fits.setval(path, "MJD-BEG", value=start.mjd + 1)
    assert of_spec(judge(path, "standard.series", product="movie")) == {
        "movie/PRIMARY:all_or_none-OBSGEO-X-OBSGEO-Y-OBSGEO-Z",
        "movie/PRIMARY:exists-RA_TARG-DEC_TARG",
        "movie/PRIMARY:DATE-BEG-MJD-BEG",
    }
