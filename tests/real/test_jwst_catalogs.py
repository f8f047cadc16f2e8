"""Catalogues and light curves of JWST in ECSV: those of the pipeline's own tests, and tables as it makes them."""

from __future__ import annotations

import astropy.units as u
import numpy as np
import pytest
from astropy.coordinates import SkyCoord
from astropy.table import QTable

from specc.runtime.main import run

SPEC = "jwst.catalog"
EARLY = ("ecsv/test_cat.ecsv", "ecsv/step_SourceCatalogStep_cat.ecsv")


def catalogue():
    """Give a catalogue of three sources, of which some things could not be measured."""
    table = QTable(meta={"jwst version": "1.12.0", "aperture_params": {"aperture_radii": [1.0, 2.0]}})
    measured = np.array([1.0, 2.0, np.nan])
    table["label"] = np.arange(1, 4)
    table["xcentroid"], table["ycentroid"] = measured * u.pix, measured * u.pix
    table["sky_centroid"] = SkyCoord([1, 2, 3], [4, 5, 6], unit="deg")
    table["aper_bkg_flux"], table["aper_bkg_flux_err"] = measured * u.Jy, measured * u.Jy
    for what in ("flux", "abmag", "vegamag"):
        for which in ("30", "50", "70", "_total"):
            for name in (f"aper{which}_{what}", f"aper{which}_{what}_err"):
                table[name] = measured * u.Jy if what == "flux" else measured
    for name in ("CI_50_30", "CI_70_50", "CI_70_30", "sharpness", "roundness"):
        table[name] = measured
    table["is_extended"] = [True, False, True]
    table["nn_label"], table["nn_dist"] = [2, 1, 2], measured * u.pix
    table["isophotal_flux"], table["isophotal_flux_err"] = measured * u.Jy, measured * u.Jy
    for name in ("isophotal_abmag", "isophotal_vegamag"):
        table[name], table[f"{name}_err"] = measured, measured
    table["isophotal_area"] = [1.0, 2.0, 3.0] * u.pix**2
    table["semimajor_sigma"], table["semiminor_sigma"] = [2.0, 3.0, 4.0] * u.pix, [1.0, 2.0, 3.0] * u.pix
    table["ellipticity"] = [0.1, 0.2, 0.3] * u.dimensionless_unscaled
    table["orientation"], table["sky_orientation"] = measured * u.deg, measured * u.deg
    for corner in ("ll", "ul", "lr", "ur"):
        table[f"sky_bbox_{corner}"] = SkyCoord([1, 2, 3], [4, 5, 6], unit="deg")
    return table


def light_curve(*, without_ring=False):
    """Give a light curve; of the smallest subarray, nothing is left for a ring."""
    told = ("NIRCAM", "NRCB1", "SUB64P", "F210M", "WLP8" if without_ring else "CLEAR", "X")
    keys = ("instrument", "detector", "subarray", "filter", "pupil", "target_name")
    table = QTable(meta=dict(zip(keys, told, strict=True)) | {"channel": "SHORT", "apertures": "a circle"})
    values = np.array([1.0, 2.0, 3.0])
    table["MJD"] = values
    for name in ("aperture_sum", "net_aperture_sum", "annulus_sum", "annulus_mean", "aperture_bkg"):
        for each in (name, f"{name}_err"):
            of_ring = name in {"annulus_sum", "annulus_mean", "aperture_bkg"}
            table[each] = np.full(3, np.nan) if of_ring and without_ring else values * u.electron
    table["aperture_x"], table["aperture_y"] = values * u.pix, values * u.pix
    table["aperture_ra_icrs"], table["aperture_dec_icrs"] = values * u.deg, values * u.deg
    return table


def white_light():
    """Give a light curve of spectra, as early pipelines wrote it."""
    told = ("NIRISS", "NIS", "NIS_SOSS", "SUBSTRIP256", "CLEAR", "GR700XD", None)
    keys = ("instrument", "detector", "exp_type", "subarray", "filter", "pupil", "target_name")
    return QTable({"MJD": [1.0, 2.0], "whitelight_flux": [1.0, 2.0]}, meta=dict(zip(keys, told, strict=True)))


@pytest.fixture
def found(validator, tmp_path):
    """Write a table under a name, and give product and findings."""

    def judge(table, name):
        path = tmp_path / name
        table.write(path, format="ascii.ecsv", overwrite=True)
        (report,) = run([str(path)], [validator(SPEC)]).files
        return report.product, {one.rule: one.message for one in report.findings}

    return judge


@pytest.mark.parametrize("name", EARLY)
def test_catalogues_of_early_pipelines(validator, specc_data, name):
    """They are right but for their names, which are those of test data and not of products."""
    (report,) = run([str(specc_data / name)], [validator(SPEC)]).files
    assert report.product == "early_cat"
    assert [one.rule for one in report.findings] == ["early_cat:name"]


@pytest.mark.parametrize(
    ("table", "name", "product"),
    [
        (catalogue(), "jw01234-o001_t001_nircam_f200w_cat.ecsv", "cat"),
        (light_curve(), "jw01234-o001_t001_nircam_f210m-sub64p_phot.ecsv", "phot"),
        (light_curve(without_ring=True), "jw01234-o001_t001_nircam_f210m-wlp8-sub64p_phot.ecsv", "phot"),
        (white_light(), "jw01234-o001_t001_niriss_clear-gr700xd-substrip256_whtlt.ecsv", "early_whtlt"),
    ],
)
def test_tables_as_the_pipeline_makes_them(found, table, name, product):
    assert found(table, name) == (product, {})


def test_a_catalogue_that_is_wrong(found):
    table = catalogue()
    table["sky_centroid"] = SkyCoord([1, 2, 3], [4, 5, 6], unit="deg", frame="fk5")
    table["xcentroid"] = [1.0, 2.0, 3.0] * u.arcsec
    table["label"] = [1, 1, 0]
    table["ellipticity"] = [0.1, 0.2, 1.3]
    table["semiminor_sigma"] = [5.0, 2.0, 3.0] * u.pix
    table.remove_column("is_extended")
    product, messages = found(table, "jw01234-o001_t001_nircam_f200w_cat.ecsv")
    assert product == "cat"
    assert messages["cat/table/sky_centroid:together"] == "sky_centroid is in 'fk5', not in 'icrs'"
    assert messages["cat/table/xcentroid:unit"] == "xcentroid is in 'arcsec', not 'pix'"
    assert {rule.partition("/table/")[2] for rule in messages if "/table/" in rule} == {
        *("sky_centroid:together", "xcentroid:unit", "label:limit", "label:unique"),
        *("ellipticity:limit", "is_extended:presence"),
    }
    assert len(messages) == 7
